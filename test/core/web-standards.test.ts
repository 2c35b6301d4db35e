import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../src/core/", import.meta.url);
/** File and source, without the lines of comments. */
const files = readdirSync(root).map(
  (file) => [file, readFileSync(new URL(file, root), "utf8").replace(/^\s*(\*|\/\/|\/\*\*).*$/gm, "")] as const,
);

/** What the core may use besides itself. */
const PACKAGES = ["openapi-fetch"];

describe("the core", () => {
  it("imports nothing but itself and its own dependencies: no vendor, no Node module", () => {
    expect(files.length).toBeGreaterThan(25);
    for (const [file, source] of files) {
      const imports = [...source.matchAll(/^(?:(?:import|export|\}) .*from |import |.*\bimport\()"([^"]+)"/gm)].map(
        (match) => match[1] ?? "",
      );
      const foreign = imports.filter((name) => !/^\.\/[\w-]+\.ts$/.test(name) && !PACKAGES.includes(name));
      expect(foreign, file).toEqual([]);
    }
  });

  it("uses web standards only", () => {
    for (const [file, source] of files)
      expect(source, file).not.toMatch(/\bprocess\.\w|\bBuffer\b|\brequire\(|\b__dirname\b/);
  });

  it("keeps nothing alive by an interval", () => {
    for (const [file, source] of files) expect(source, file).not.toMatch(/\bsetInterval\(/);
  });
});
