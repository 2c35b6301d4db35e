import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { exports } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { exports: Record<string, object> };
const entries = Object.keys(exports)
  .filter((entry) => !entry.endsWith(".json"))
  .map((entry) => `millwright${entry.slice(1)}`);

/** Names that an entry exports, as Node sees them when it is loaded in a process of its own. */
function namesOf(entry: string, how: "import" | "require"): string[] {
  const load = how === "import" ? `await import("${entry}")` : `require("${entry}")`;
  const type = how === "import" ? "module" : "commonjs";
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [`--input-type=${type}`, "-e", `console.log(JSON.stringify(Object.keys(${load})))`],
    { cwd: root, encoding: "utf8" },
  );
  if (stdout === "") throw new Error(`${entry} cannot be loaded by ${how}:\n${stderr}`);
  return (JSON.parse(stdout) as string[]).filter((name) => !["__esModule", "default", "module.exports"].includes(name));
}

describe("the build", () => {
  it.each(entries)("%s loads by import and by require, with the same names", (entry) => {
    const names = namesOf(entry, "import");
    expect(names.length).toBeGreaterThan(0);
    expect(namesOf(entry, "require").sort()).toEqual(names.sort());
  });
});
