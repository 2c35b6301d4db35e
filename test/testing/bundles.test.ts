import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = `${root}dist/`;

/** Entries of the package that a production bundle may have. */
const PRODUCTION = [
  "index",
  "clickmaint",
  "fieldnation",
  "flowretail",
  "repzo",
  "workorder-portal",
  "clickmaint-schemas",
  "fieldnation-schemas",
  "flowretail-schemas",
  "repzo-schemas",
  "workorder-portal-schemas",
  "node",
  "redis",
  "verify",
];
const CLIENTS = PRODUCTION.slice(0, 6);

interface Graph {
  /** Built files, the entry too, that are loaded at once or later. */
  readonly files: ReadonlySet<string>;
  /** Everything else that they ask for. */
  readonly packages: ReadonlySet<string>;
}

/** What a built file reaches by any import, as esbuild reads it. */
async function graphOf(...names: string[]): Promise<Graph> {
  const { metafile } = await build({
    entryPoints: names.map((name) => `${dist}${name}.js`),
    bundle: true,
    splitting: true,
    format: "esm",
    outdir: "out",
    write: false,
    metafile: true,
    packages: "external",
    logLevel: "error",
    absWorkingDir: root,
  });
  const files = new Set(Object.keys(metafile.inputs).map((path) => path.replace(/^dist\//, "")));
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  return { files, packages: new Set(imports.filter((one) => one.external === true).map((one) => one.path)) };
}

/** Words that only the source of the test kit has: they survive in its built files, wherever those go. */
const MARKS = ["against its spec. ", "faults.rate: p is a probability", "Simulated content of "];

function marksIn(graph: Graph): string[] {
  const code = [...graph.files].map((file) => readFileSync(`${dist}${file}`, "utf8"));
  return MARKS.filter((mark) => code.some((text) => text.includes(mark)));
}

describe("the test kit and production", () => {
  beforeAll(() => {
    expect(existsSync(`${dist}testing.js`), "run `npm run build:js` first").toBe(true);
  });

  it("knows the kit by words that its built files have", async () => {
    expect(marksIn(await graphOf("testing"))).toEqual(MARKS);
  });

  it.each(PRODUCTION)("%s loads no word and no file of it, at once or later", async (name) => {
    const [own, kit] = [await graphOf(name), await graphOf("testing", "testing-node")];
    expect(marksIn(own)).toEqual([]);
    expect(own.files.has("testing.js")).toBe(false);
    // What both have is what the kit takes of the package, such as the reader of a spec: never the whole kit's part.
    const shared = [...own.files].filter((file) => kit.files.has(file));
    for (const file of shared)
      expect(readFileSync(`${dist}${file}`, "utf8").includes("SimulationError"), file).toBe(false);
  });

  it.each(CLIENTS)("an import of the kit that nobody uses adds no byte to a bundle of %s", async (name) => {
    const sizeOf = async (contents: string): Promise<number> => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: dist },
        bundle: true,
        // Names stay: how short they get depends on what else was read.
        minifySyntax: true,
        minifyWhitespace: true,
        format: "esm",
        platform: "browser",
        write: false,
        packages: "external",
        logLevel: "error",
      });
      return outputFiles[0]?.text.length ?? 0;
    };
    const alone = await sizeOf(`export * from "./${name}.js";`);
    expect(alone).toBeGreaterThan(1000);
    expect(await sizeOf(`import * as kit from "./testing.js"; export * from "./${name}.js";`)).toBe(alone);
    expect(await sizeOf(`export { simulate } from "./testing.js"; export * from "./${name}.js";`)).toBeGreaterThan(
      alone,
    );
  });

  it("runs where there is no Node: the kit asks for no module of Node and for no package, nor for a global of it", async () => {
    const { files, packages } = await graphOf("testing");
    expect([...packages]).toEqual([]);
    expect(files.size).toBeGreaterThan(2);
    for (const file of files) {
      const code = readFileSync(`${dist}${file}`, "utf8");
      expect(
        code.match(/\bprocess\.(env|version|on|cwd|nextTick|stdout)\b|\bBuffer\.|\brequire\(|__dirname/)?.[0],
        file,
      ).toBeUndefined();
    }
    const { packages: beside } = await graphOf("testing-node");
    expect([...beside].sort()).toEqual(["msw/node", "node:events", "node:http"]);
  });
});
