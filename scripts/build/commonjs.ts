/**
 * Makes the CommonJS files of `dist` from its modules, one for one but for the command line's: both have the same chunks, so the errors of one entry are those of all, and so are the
 * limits.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { entries } from "./entries.ts";

const DIST = "dist";
/** A larger file is data made from a spec: nobody reads it there, and its references to other files take up most of it. */
const DATA_BYTES = 100_000;

/** Whether a module is data, and not the core, which is as large and read by whoever follows a stack trace. */
const isData = (module: string): boolean => module.length > DATA_BYTES && !module.includes("\n// src/core/");

/** A module as CommonJS. */
async function toCommonJs(module: string): Promise<string> {
  const data = isData(module);
  const { code } = await transform(module, {
    format: "cjs",
    target: "es2022",
    // `require` in place of `import()`: test runners that live in CommonJS cannot load a module later.
    supported: { "dynamic-import": false },
    minifySyntax: true,
    minifyWhitespace: data,
    minifyIdentifiers: data,
    legalComments: "none",
  });
  return code.replaceAll(/(require\(\s*["']\.\.?\/[^"']+)\.js(["'])/g, "$1.cjs$2");
}

/** Modules that the entries lead to. What the command line alone uses is a program's: nothing requires it. */
function required(): Set<string> {
  const found = new Set(entries().map(({ name }) => `${name}.js`));
  for (const name of found) {
    const module = readFileSync(join(DIST, name), "utf8");
    for (const [, path = ""] of module.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*["']\.\/([^"']+)["']/g))
      found.add(path);
  }
  return found;
}

for (const name of readdirSync(DIST)) if (name.endsWith(".cjs")) rmSync(join(DIST, name));
const wanted = required();
for (const name of readdirSync(DIST).filter((file) => file.endsWith(".js"))) {
  const path = join(DIST, name);
  const module = readFileSync(path, "utf8");
  if (wanted.has(name)) writeFileSync(path.replace(/\.js$/, ".cjs"), await toCommonJs(module));
  if (isData(module)) {
    const { code } = await transform(module, { format: "esm", target: "es2022", minifyWhitespace: true });
    writeFileSync(path, code);
  }
}
