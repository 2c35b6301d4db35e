/**
 * Makes the CommonJS files of `dist` from its modules, one for one: both have the same chunks, so the errors of one entry are those of all, and so are the
 * limits.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";

const DIST = "dist";
/** A larger file is data made from a spec: nobody reads it there, and its references to other files take up most of it. */
const DATA_BYTES = 100_000;

/** A module as CommonJS. */
async function toCommonJs(module: string): Promise<string> {
  const isData = module.length > DATA_BYTES;
  const { code } = await transform(module, {
    format: "cjs",
    target: "es2022",
    // `require` in place of `import()`: test runners that live in CommonJS cannot load a module later.
    supported: { "dynamic-import": false },
    minifySyntax: true,
    minifyWhitespace: isData,
    minifyIdentifiers: isData,
    legalComments: "none",
  });
  return code.replaceAll(/(require\(\s*["']\.\.?\/[^"']+)\.js(["'])/g, "$1.cjs$2");
}

for (const name of readdirSync(DIST)) if (name.endsWith(".cjs")) rmSync(join(DIST, name));
for (const name of readdirSync(DIST).filter((file) => file.endsWith(".js"))) {
  const path = join(DIST, name);
  const module = readFileSync(path, "utf8");
  // The command line is a program: nothing requires it.
  if (!module.startsWith("#!")) writeFileSync(path.replace(/\.js$/, ".cjs"), await toCommonJs(module));
  if (module.length > DATA_BYTES) {
    const { code } = await transform(module, { format: "esm", target: "es2022", minifyWhitespace: true });
    writeFileSync(path, code);
  }
}
