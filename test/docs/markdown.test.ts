import { describe, expect, it } from "vitest";
import { blocksOf, isAsShown, mark, outputByBlock, programOf, withExpectation } from "./markdown.ts";

const page = [
  "# Belts",
  "",
  "```ts",
  "const belts = 2;",
  "```",
  "",
  "So:",
  "```ts",
  "console.log(belts);",
  "```",
  "",
  "```text",
  "2",
  "```",
  "",
  "```ts",
  "// belts.ts",
  "export const three = 3;",
  "```",
  "",
].join("\n");

describe("a page", () => {
  it("has its blocks in order, with the lines of their fences", () => {
    expect(blocksOf(page).map(({ language, line, file }) => [language, line, file])).toEqual([
      ["ts", 3, undefined],
      ["ts", 8, undefined],
      ["text", 12, undefined],
      ["ts", 16, "belts.ts"],
    ]);
  });

  it("is one program, each line where it stands in the page, files left out", () => {
    const lines = programOf(page).split("\n");
    expect(lines[3]).toBe("const belts = 2;");
    expect(lines[8]).toBe("console.log(belts);");
    expect(lines.join("\n")).not.toContain("three");
  });

  it("says of a block what it prints, if it says so", () => {
    expect(withExpectation(blocksOf(page)).map(({ line, prints }) => [line, prints])).toEqual([
      [3, undefined],
      [8, "2"],
      [16, undefined],
    ]);
  });

  it("may not leave a block open", () => {
    expect(() => blocksOf("```ts\nconst belts = 2;")).toThrow("line 1");
  });
});

describe("output", () => {
  it("is taken apart by block", () => {
    const printed = `${mark(3)}\n${mark(8)}\n2\n4\n`;
    expect(outputByBlock(printed)).toEqual(
      new Map([
        [3, ""],
        [8, "2\n4"],
      ]),
    );
  });

  it.each<[string, string, boolean]>([
    ["2", "2", true],
    ["2", "3", false],
    ["2\n3", "2", false],
    ["", "2", false],
    ["2", "", false],
    ["took 31 ms", "took … ms", true],
    ["took 31\nms", "took … ms", false],
    ["a.c", "abc", false],
    ["abc", "a.c", false],
    ["one\ntwo\nthree", "one\n…\nthree", true],
    ["one\nthree", "one\n…\nthree", false],
    ["one\ntwo\nfour", "one\n…\nthree", false],
    ["one\ntwo", "…\ntwo", true],
  ])("%j as %j: %s", (actual, shown, expected) => expect(isAsShown(actual, shown)).toBe(expected));
});
