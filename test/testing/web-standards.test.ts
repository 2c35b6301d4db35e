import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../src/testing/", import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

describe("the test kit", () => {
  it("uses web standards only, outside the HTTP server", () => {
    const web = files.filter((file) => !file.startsWith("node/"));
    expect(web.length).toBeGreaterThan(30);
    for (const file of web) {
      const source = readFileSync(new URL(file, root), "utf8");
      expect(source, file).not.toMatch(/from "(node:|msw|vitest)|\bprocess\.\w|\bBuffer\b|\brequire\(/);
    }
  });
});
