import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const file = join(import.meta.dirname, "hovers.ts");
const text = readFileSync(file, "utf8");
const MARK = /\/\*\?\*\/ /g;

/** What stands behind a mark, what the editor shows of it, and the first line of its documentation. */
interface Hover {
  readonly name: string;
  readonly type: string;
  readonly documentation: string;
}

function hovers(): Hover[] {
  const { config } = ts.readConfigFile(join(repository, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, repository);
  const service = ts.createLanguageService({
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const content = ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getCurrentDirectory: () => repository,
  });
  return [...text.matchAll(MARK)].map(({ index, 0: mark }) => {
    const start = index + mark.length;
    const info = service.getQuickInfoAtPosition(file, start);
    return {
      name: /^\w+/.exec(text.slice(start))?.[0] ?? "",
      type: ts.displayPartsToString(info?.displayParts),
      documentation: ts.displayPartsToString(info?.documentation).split("\n")[0] ?? "",
    };
  });
}

const print = (all: readonly Hover[]): string =>
  all
    .map(
      ({ name, type, documentation }) => `## ${name}\n${type}\n${documentation === "" ? "" : `— ${documentation}\n`}`,
    )
    .join("\n");

describe("what an editor shows", () => {
  const all = hovers();

  it("is asked of more than 20 names, on all five APIs, and known for each", () => {
    expect(all.length).toBeGreaterThan(20);
    for (const { name, type } of all) expect(type, name).toContain(name);
  });

  it("is as expected", async () => {
    await expect(print(all)).toMatchFileSnapshot("hovers.txt");
  });

  it.each(all)(
    "of $name is readable: no condition, no way of computing a type, no path, nothing cut off",
    ({ type }) => {
      expect(type).not.toMatch(
        / extends | infer | \? [^:]+ : |\b(Omit|Pick|Partial|Exclude|Extract|ReturnType|Awaited)</,
      );
      expect(type).not.toMatch(/import\(|\.\.\.|\bany\b|components\[|operations\[|typeof |\[x: number\]/);
    },
  );

  it.each(all.filter(({ type }) => /^\((method|property)\) [A-Z]\w*(Resources?|Client)\b/.test(type)))(
    "of $name says what it does",
    ({ documentation }) => expect(documentation).toMatch(/^[A-Z].{5}/),
  );
});
