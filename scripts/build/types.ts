/**
 * Writes the types of the package: one declaration file for each source that an entry leads to, as CommonJS in `dist/types`, and beside each entry a file that
 * refers there. Modules refer to the same declarations: one set is half the package, and a value that comes by `require` has the type of one that comes by
 * `import`.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { entries } from "./entries.ts";

const DIST = "dist";
const RELATIVE_IMPORT = /(?<=(?:from |import\(|import )["'])(\.\.?\/[^"']+)\.ts(?=["'])/g;

/** Declarations of everything that the entries lead to: source → text. */
function declarations(sources: readonly string[]): Map<string, string> {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const program = ts.createProgram(sources, {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
  });
  const made = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (_path, text, _bom, _error, [source] = []) => {
    if (source) made.set(relative(process.cwd(), source.fileName), text);
  });
  const faults = diagnostics.filter(({ category }) => category === ts.DiagnosticCategory.Error);
  if (faults.length > 0) {
    throw new Error(
      ts.formatDiagnostics(faults, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: process.cwd,
        getNewLine: () => "\n",
      }),
    );
  }
  return reachable(made, sources);
}

/** Leaves out declarations that no entry leads to. */
function reachable(made: ReadonlyMap<string, string>, sources: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const queue = [...sources];
  for (const source of queue) {
    const text = made.get(source);
    if (text === undefined) throw new Error(`${source} has no declarations`);
    if (found.has(source)) continue;
    found.set(source, text);
    for (const [, path] of text.matchAll(RELATIVE_IMPORT))
      queue.push(relative(process.cwd(), resolve(dirname(source), `${path}.ts`)));
  }
  return found;
}

/** Indented by tabs: a sixth of the text was spaces. */
const withTabs = (text: string): string => text.replaceAll(/^(?: {4})+/gm, (spaces) => "\t".repeat(spaces.length / 4));

rmSync(join(DIST, "types"), { recursive: true, force: true });
if (existsSync(DIST)) for (const name of readdirSync(DIST)) if (/\.d\.c?ts$/.test(name)) rmSync(join(DIST, name));
const all = entries();
for (const [source, text] of declarations(all.map((entry) => entry.source))) {
  const path = join(DIST, "types", source.replace(/\.ts$/, ".d.cts"));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, withTabs(text).replaceAll(RELATIVE_IMPORT, "$1.cjs"));
}
for (const { name, source } of all) {
  const text = `export * from "./types/${source.replace(/\.ts$/, ".cjs")}";\n`;
  for (const ending of ["ts", "cts"]) writeFileSync(join(DIST, `${name}.d.${ending}`), text);
}
