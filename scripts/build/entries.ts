/**
 * The entries of the package: which source file each is made of, and what package.json says of it. An entry is there when its source is.
 *
 * `npm run entries` writes them to package.json, `npm run entries -- --check` fails on a difference.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const APIS = ["clickmaint", "fieldnation", "flowretail", "repzo", "workorder-portal"];

/** [what users import after `millwright`, its source]. The name of the built file has a dash for each slash. */
const CANDIDATES: readonly (readonly [specifier: string, source: string])[] = [
  [".", "src/index.ts"],
  ...APIS.flatMap((api): [string, string][] => [
    [`./${api}`, `src/${api}/index.ts`],
    [`./${api}/schemas`, `src/${api}/schemas.ts`],
  ]),
  ["./testing", "src/testing/index.ts"],
  ["./testing/node", "src/testing/node/index.ts"],
  ["./node", "src/node/index.ts"],
  ["./redis", "src/redis/index.ts"],
  ["./verify", "src/verify/index.ts"],
];
const COMMAND_LINE = "src/cli/main.ts";

/** One entry of the package. */
export interface Entry {
  /** As in package.json: `./clickmaint`. */
  readonly specifier: string;
  /** Built file without its ending. */
  readonly name: string;
  readonly source: string;
}

/** The entries that can be imported. */
export function entries(root = ROOT): Entry[] {
  return CANDIDATES.filter(([, source]) => existsSync(join(root, source))).map(([specifier, source]) => ({
    specifier,
    name: specifier === "." ? "index" : specifier.slice(2).replaceAll("/", "-"),
    source,
  }));
}

/** What the bundler makes: name of the built file → source. */
export function bundles(root = ROOT): Record<string, string> {
  const made = Object.fromEntries(entries(root).map(({ name, source }) => [name, source]));
  return existsSync(join(root, COMMAND_LINE)) ? { ...made, cli: COMMAND_LINE } : made;
}

/** Everything that goes into the tarball beside package.json. */
const FILES = ["dist", "README.md", "LICENSE", "CHANGELOG.md"];

/**
 * What package.json must say, in this order: what is packed, the program, and types and code for `import` and for `require`. `main`, `types` and `typesVersions`
 * lead TypeScript's `moduleResolution: node10`, which knows no `exports`, to the same declarations; Node and bundlers read `exports` alone.
 */
export function manifest(root = ROOT) {
  const condition = (name: string, types: string, code: string) => ({
    types: `./dist/${name}.d.${types}`,
    default: `./dist/${name}.${code}`,
  });
  const all = entries(root);
  const exports = Object.fromEntries(
    all.map(({ specifier, name }) => [
      specifier,
      { import: condition(name, "ts", "js"), require: condition(name, "cts", "cjs") },
    ]),
  );
  const byPath = Object.fromEntries(
    all.flatMap(({ specifier, name }) => (specifier === "." ? [] : [[specifier.slice(2), [`./dist/${name}.d.cts`]]])),
  );
  return {
    files: FILES,
    ...(existsSync(join(root, COMMAND_LINE)) ? { bin: { millwright: "dist/cli.js" } } : {}),
    main: "./dist/index.cjs",
    types: "./dist/index.d.cts",
    typesVersions: { "*": byPath },
    exports,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(ROOT, "package.json");
  const before = readFileSync(path, "utf8");
  const made = manifest();
  const { files: _, ...others } = made;
  const ordered = Object.entries(JSON.parse(before)).flatMap(([key, value]): [string, unknown][] => {
    if (key === "files") return Object.entries(made);
    return key in others ? [] : [[key, value]];
  });
  const after = `${JSON.stringify(Object.fromEntries(ordered), null, 2)}\n`;
  if (!process.argv.includes("--check")) writeFileSync(path, after);
  else if (after !== before) {
    console.error("package.json does not name the entries that the sources have: run npm run entries");
    process.exitCode = 1;
  }
}
