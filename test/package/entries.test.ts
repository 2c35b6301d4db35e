import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { entries, manifest } from "../../scripts/build/entries.ts";

const root = join(import.meta.dirname, "..", "..");
const dist = join(root, "dist");
const packageJson = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<string, unknown>;
const require = createRequire(import.meta.url);

/** Packages that a built file and everything it imports ask for: at once, and when they are needed. */
function imports(name: string): { atOnce: Set<string>; later: Set<string> } {
  const found = { atOnce: new Set<string>(), later: new Set<string>() };
  const seen = new Set<string>();
  const queue: [file: string, later: boolean][] = [[`${name}.js`, false]];
  for (const [file, isLater] of queue) {
    if (seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(join(dist, file), "utf8");
    for (const [, path = ""] of code.matchAll(/\bfrom\s*"([^"]+)";/g)) {
      if (path.startsWith("./")) queue.push([path.slice(2), isLater]);
      else (isLater ? found.later : found.atOnce).add(path);
    }
    for (const [, path = ""] of code.matchAll(/^import\s*"([^"]+)";/gm)) {
      if (path.startsWith("./")) queue.push([path.slice(2), isLater]);
      else (isLater ? found.later : found.atOnce).add(path);
    }
    for (const [, path = ""] of code.matchAll(/\bimport\("([^"]+)"\)/g)) {
      if (path.startsWith("./")) queue.push([path.slice(2), true]);
      else found.later.add(path);
    }
  }
  return found;
}

describe("package.json", () => {
  it("names every entry that the sources have, with types and code for import and for require, and nothing else", () => {
    const { exports, bin } = manifest();
    expect(packageJson.exports).toEqual(exports);
    expect(packageJson.bin).toEqual(bin);
    expect(Object.keys(exports)).toHaveLength(entries().length);
  });

  it("has what a release needs, and leaves the repository to its owner", () => {
    expect(packageJson.files).toEqual(["dist", "README.md", "LICENSE", "CHANGELOG.md"]);
    expect(packageJson).toMatchObject({
      type: "module",
      sideEffects: false,
      license: "MIT",
      engines: { node: ">=20.19" },
    });
    expect(packageJson).not.toHaveProperty("repository");
    for (const file of ["README.md", "LICENSE", "CHANGELOG.md"]) expect(existsSync(join(root, file))).toBe(true);
  });
});

describe.each(entries().map(({ specifier, name }) => ({ specifier, name })))("the entry $specifier", ({ name }) => {
  it("has the same names by import and by require", async () => {
    const module: object = await import(pathToFileURL(join(dist, `${name}.js`)).href);
    const common: object = require(join(dist, `${name}.cjs`));
    expect(Object.keys(common).sort()).toEqual(Object.keys(module).sort());
    expect(Object.keys(module)).not.toHaveLength(0);
  });
});

describe("the built clients", () => {
  const clients = ["index", "clickmaint", "fieldnation", "flowretail", "repzo", "workorder-portal"];

  it.each(clients)("%s asks for no module of Node and no package, but openapi-fetch when raw is used", (name) => {
    const { atOnce, later } = imports(name);
    expect([...atOnce]).toEqual([]);
    expect([...later].filter((path) => path !== "openapi-fetch")).toEqual([]);
  });

  it("ask for Node's modules by their full names", () => {
    expect([...imports("testing-node").atOnce]).toEqual(expect.arrayContaining(["node:events", "node:http"]));
    expect([...imports("node").atOnce].every((path) => path.startsWith("node:"))).toBe(true);
    expect([...imports("node").later]).toContain("undici");
  });

  it("are the same files in both kinds, but for what the command line alone uses", () => {
    const files = readdirSync(dist);
    const named = (ending: string) =>
      files.filter((file) => file.endsWith(ending)).map((file) => file.replace(ending, ""));
    const modules = new Set(named(".js"));
    expect(named(".cjs").filter((name) => !modules.has(name))).toEqual([]);
    expect(named(".cjs")).not.toContain("cli");
    for (const { name } of entries()) expect(named(".cjs")).toContain(name);
  });

  it("share their errors between entries, in CommonJS too", () => {
    const { isMillwrightError, ConfigError } = require(join(dist, "index.cjs"));
    const { ClickMaintClient } = require(join(dist, "clickmaint.cjs"));
    const caught = (() => {
      try {
        return new ClickMaintClient({});
      } catch (error) {
        return error;
      }
    })();
    expect(caught).toBeInstanceOf(ConfigError);
    expect(isMillwrightError(caught)).toBe(true);
  });
});
