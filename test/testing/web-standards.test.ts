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
      const code = source.replace(/^\s*(\*|\/\/|\/\*\*).*$/gm, "");
      const imports = [
        ...code.matchAll(/^(?:import|export|\})[^"\n]*\bfrom "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm),
      ].flatMap((match) => match.slice(1).filter((name) => name !== undefined));
      // Files of the package alone: no module of Node, no package.
      for (const name of imports) expect(name, file).toMatch(/^\.\.?\//);
      expect(code, file).not.toMatch(
        /\bprocess\b|\bBuffer\b|\brequire\(|\b__dirname\b|\bsetImmediate\b|\bNodeJS\.|\bglobal\b(?!This)/,
      );
    }
  });
});
