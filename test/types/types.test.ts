import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";

const repository = fileURLToPath(new URL("../..", import.meta.url));
/** The clients, and the raw client that each has. */
const SUBJECTS = ["clickmaint", "fieldnation", "flowretail", "raw", "repzo", "workorder-portal"] as const;
/** What must be an error on each of them. */
const KINDS = ["wrong body field", "wrong enum value", "missing required field", "wrong path parameter"];

const fileOf = (name: string): string => join(import.meta.dirname, `${name}.ts`);

/** An error, as the compiler tells it or as a note expects it: line counted from 1, code, words of the message. */
interface Found {
  readonly line: number;
  readonly code: number;
  readonly message: string;
}

interface Expected extends Found {
  readonly kind: string;
}

/** `// @ts-expect-error TS2353 wrong body field: words of the message` */
const NOTE = /\/\/ @ts-expect-error TS(\d+) ([a-z ]+): (.+)$/;

function expectedIn(text: string): Expected[] {
  return text.split("\n").flatMap((line, index) => {
    const [, code = "", kind = "", message = ""] = NOTE.exec(line) ?? [];
    return code === "" ? [] : [{ line: index + 2, code: Number(code), kind, message }];
  });
}

/** Compiles files with their notes made plain comments, so that the errors behind them show. */
function compile(files: readonly string[]): Map<string, Found[]> {
  const { config } = ts.readConfigFile(join(repository, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, repository);
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, target, ...rest) => {
    if (!files.includes(name)) return getSourceFile(name, target, ...rest);
    const text = readFileSync(name, "utf8").replaceAll("@ts-expect-error", "expects");
    return ts.createSourceFile(name, text, target, true);
  };
  const program = ts.createProgram(files, options, host);
  return new Map(
    files.map((name) => {
      const source = program.getSourceFile(name);
      const found = program.getSemanticDiagnostics(source).map(({ start = 0, code, messageText }) => ({
        line: (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1,
        code,
        message: ts.flattenDiagnosticMessageText(messageText, "\n"),
      }));
      return [basename(name, ".ts"), found];
    }),
  );
}

let compiled = new Map<string, Found[]>();
beforeAll(() => {
  compiled = compile(SUBJECTS.map(fileOf));
}, 180_000);

describe.each(SUBJECTS)("the types of %s", (subject) => {
  const text = readFileSync(fileOf(subject), "utf8");
  const expected = expectedIn(text);
  const found = (): readonly Found[] => compiled.get(subject) ?? [];

  it.each(KINDS)("are asked about a %s", (kind) => {
    expect(expected.filter((one) => one.kind === kind)).not.toEqual([]);
  });

  it("have no note that this test cannot read", () => {
    expect(text.match(/@ts-(expect-error|ignore|nocheck)/g)).toHaveLength(expected.length);
  });

  it.each(expected)("line $line is error $code: $message", ({ line, code, message }) => {
    expect(found().filter((one) => one.line === line)).toEqual([
      { line, code, message: expect.stringContaining(message) },
    ]);
  });

  it("have no other error: results are inferred as they are written down", () => {
    const lines = new Set(expected.map(({ line }) => line));
    expect(found().filter(({ line }) => !lines.has(line))).toEqual([]);
  });

  it("need no cast and no any", () => {
    expect(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")).not.toMatch(/\bas (?!const\b)|\bany\b|<any>|!\.|!;/);
  });
});

it("each has its file", () => {
  const files = readdirSync(import.meta.dirname).filter(
    (name) => !/\.test\.ts$|^(checks|hovers)\.ts$|\.txt$/.test(name),
  );
  expect(files.sort()).toEqual(SUBJECTS.map((name) => `${name}.ts`).sort());
});

describe("the questions asked of results", () => {
  it("have answers that differ", () => {
    const name = fileOf("checks");
    const probe = join(import.meta.dirname, "probe.ts");
    const code = `import { type MethodsWithAny, same } from "./checks.ts";
interface Nested { good(id: number): Promise<string>; bad(id: number): Promise<any>; readonly deeper: { worse(id: any): Promise<string> } }
interface Page<T> { readonly items: readonly T[] }
interface Lists { list(): Promise<Page<any>>; fine(): Promise<Page<string>> }
same<MethodsWithAny<Nested>, "bad" | "worse">();
same<MethodsWithAny<Lists>, "list">();
same<string, any>();
same<string, string | undefined>();
`;
    const { options } = ts.convertCompilerOptionsFromJson(
      { strict: true, noEmit: true, module: "NodeNext", target: "ES2022", allowImportingTsExtensions: true, types: [] },
      repository,
    );
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (path) => path === probe || fileExists(path);
    host.getSourceFile = (path, target, ...rest) =>
      path === probe ? ts.createSourceFile(path, code, target, true) : getSourceFile(path, target, ...rest);
    const program = ts.createProgram([probe, name], options, host);
    const lines = program
      .getSemanticDiagnostics(program.getSourceFile(probe))
      .map(({ file, start = 0, code: number }) => [(file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1, number]);
    expect(lines).toEqual([
      [7, 2554],
      [8, 2554],
    ]);
  });
});
