/** The core in the built package: one file, for all clients, that can be read. */
import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";

const dist = new URL("../../dist/", import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, dist), "utf8");

/** Files that are loaded with one, itself included. */
function loaded(entry: string): string[] {
  const found = new Set([entry]);
  for (const file of found)
    for (const [, next = ""] of read(file).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) found.add(next);
  return [...found];
}

const CLIENTS = ["clickmaint", "fieldnation", "flowretail", "workorder-portal", "repzo"];
const coreOf = (entry: string) => loaded(entry).filter((file) => read(file).includes("\n// src/core/transport.ts"));

describe("the built core", () => {
  beforeAll(() => {
    expect(existsSync(new URL("index.js", dist)), "run `npm run build:js` first").toBe(true);
  });

  it("is the same file for every client", () => {
    const files = new Set(CLIENTS.flatMap((name) => coreOf(`${name}.js`)));
    expect(files.size).toBe(1);
  });

  it.each(CLIENTS)("comes to %s with few other files: each costs a runtime time to load", (name) => {
    expect(loaded(`${name}.js`).length).toBeLessThanOrEqual(8);
  });

  it.each(["js", "cjs"])("can be read in a stack trace (%s)", (kind) => {
    const [file = ""] = coreOf("clickmaint.js");
    const lines = read(file.replace(/js$/, kind)).split("\n");
    expect(lines.length).toBeGreaterThan(1_000);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(1_000);
  });
});
