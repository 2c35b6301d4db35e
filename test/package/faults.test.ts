import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { manifest } from "../../scripts/build/entries.ts";
import { fileFaults, manifestFaults, references } from "../../scripts/package/faults.ts";

const root = join(import.meta.dirname, "..", "..");
const packageJson = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<string, unknown>;
const hasTypes = existsSync(join(root, "dist", "index.d.cts"));
if (!hasTypes) console.log("the declarations are not built: their files are not judged here (npm run build)");

type Container = Record<string, unknown> | unknown[];

/** The path of every key and every item at or under a value. */
function everyPath(value: unknown, path: readonly string[] = []): string[][] {
  const below =
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, member]) => everyPath(member, [...path, key]))
      : [];
  return path.length > 0 ? [[...path], ...below] : below;
}

/** A copy with one thing changed: what holds the last key of the path is given to `change`. */
function changed(path: readonly string[], change: (holder: Container, key: string) => void): Record<string, unknown> {
  const copy = structuredClone(packageJson);
  const holder = path.slice(0, -1).reduce<Container>((at, key) => (at as Record<string, Container>)[key] ?? [], copy);
  change(holder, path.at(-1) ?? "");
  return copy;
}

function without(holder: Container, key: string): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function elsewhere(holder: Container, key: string): void {
  (holder as Record<string, unknown>)[key] = "./dist/elsewhere.js";
}

/** Puts the first of several conditions last. */
function reordered(holder: Container, key: string): void {
  const at = holder as Record<string, Record<string, unknown>>;
  const [first, ...others] = Object.entries(at[key] ?? {});
  at[key] = Object.fromEntries(first ? [...others, first] : others);
}

const wanted = manifest();
const paths = Object.keys(wanted).flatMap((key) => everyPath(packageJson[key], [key]));
const at = (path: readonly string[]) =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], packageJson);
const leaves = paths.filter((path) => typeof at(path) === "string");
const maps = paths.filter(
  (path) => path[0] === "exports" && Object.keys(Object(at(path))).length > 1 && !leaves.includes(path),
);

describe("the manifest", () => {
  it("is without a fault", () => {
    expect(manifestFaults(packageJson, wanted)).toEqual([]);
  });

  it("has the entries that were promised, each with four conditions that end in a file", () => {
    const apis = ["clickmaint", "fieldnation", "flowretail", "repzo", "workorder-portal"];
    const promised = [
      "testing",
      "testing/node",
      "node",
      "redis",
      "verify",
      ...apis,
      ...apis.map((api) => `${api}/schemas`),
    ];
    const { exports } = packageJson as { exports: object };
    expect(Object.keys(exports).sort()).toEqual([".", ...promised.map((name) => `./${name}`)].sort());
    expect(leaves.filter(([field]) => field === "exports")).toHaveLength(16 * 4);
  });

  it.each(paths)("is at fault without %s %s %s %s", (...path) => {
    const keys = path.filter((key) => key !== undefined);
    const faults = manifestFaults(changed(keys, without), wanted);
    expect(faults).toHaveLength(1);
    for (const key of keys) if (!/^\d+$/.test(key)) expect(faults[0]).toContain(key);
  });

  it("is at fault when any one of its paths leads elsewhere", () => {
    for (const path of leaves) {
      const faults = manifestFaults(changed(path, elsewhere), wanted);
      expect(faults.length, path.join()).toBeGreaterThan(0);
      expect(faults.join("\n"), path.join()).toContain("./dist/elsewhere.js");
    }
  });

  it("is at fault when any of its conditions are in another order, as the first that fits is taken", () => {
    expect(maps.length).toBeGreaterThan(16 * 3);
    for (const path of maps) {
      const faults = manifestFaults(changed(path, reordered), wanted);
      expect(faults, path.join()).toEqual([expect.stringContaining("in another order")]);
    }
  });

  it("is at fault with an entry, a condition or a file too many", () => {
    const more = (path: string[]) => manifestFaults(changed(path, elsewhere), wanted);
    expect(more(["exports", "./package.json"])).toEqual(['exports["./package.json"] does not belong there']);
    expect(more(["exports", ".", "browser"])).toEqual(['exports["."].browser does not belong there']);
    expect(manifestFaults({ ...packageJson, files: [...wanted.files, "src"] }, wanted)).toEqual([
      "files has src, which does not belong there",
    ]);
  });
});

describe("the files in the tarball", () => {
  const listed = execFileSync("npm", ["pack", "--dry-run", "--ignore-scripts", "--json"], {
    cwd: root,
    encoding: "utf8",
  });
  const [packed] = Object.values(JSON.parse(listed) as Record<string, { files: { path: string }[] }>);
  const isJudged = (path: string) => hasTypes || !/\.d\.c?ts$/.test(path);
  const names = (packed?.files ?? []).map(({ path }) => path).filter(isJudged);
  const all = references(new Map(names.map((name) => [name, readFileSync(join(root, name), "utf8")])));
  const judged = new Map([...all].map(([name, to]) => [name, to.filter(isJudged)]));

  it("are all there, and each is led to", () => {
    expect(names.length).toBeGreaterThan(80);
    expect(fileFaults(judged)).toEqual([]);
  });

  it("are each missed when one is taken away", () => {
    for (const name of names) {
      const rest = new Map(judged);
      rest.delete(name);
      expect(fileFaults(rest).join("\n"), name).toContain(`${name} is not there`);
    }
  });

  it("have no room for a file that nothing leads to", () => {
    expect(fileFaults(new Map([...judged, ["dist/stranger.js", []]]))).toEqual(["nothing leads to dist/stranger.js"]);
  });
});
