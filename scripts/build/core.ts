/**
 * Puts what every client needs of `src/core` into one file of `dist`. Left to itself, the bundler makes a chunk for each set of entries that share a module, and
 * a runtime that loads fifteen small files takes a third longer than with one. Bundlers of users still take from it only what they use.
 */
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "esbuild";

const CORE = resolve("src", "core");
/** The modules that everything else in every client is reached from. */
const HEARTS = ["client.ts", "auth.ts"].map((name) => join(CORE, name));
const STATIC_IMPORT = /^(?:import|export)\s+(?!type\b)[^;]*?from\s+"(\.[^"]+)"/gm;

/** The modules of the core that are loaded with every client; those that wait for an `import()` are not. */
function alwaysLoaded(): string[] {
  const found = new Set<string>();
  const queue = [...HEARTS];
  for (const path of queue) {
    if (found.has(path)) continue;
    found.add(path);
    for (const [, specifier = ""] of readFileSync(path, "utf8").matchAll(STATIC_IMPORT)) {
      queue.push(resolve(dirname(path), specifier));
    }
  }
  return [...found].sort();
}

/** Leads every import of such a module from outside to all of them together. */
export const core: Plugin = {
  name: "core",
  setup(build) {
    const modules = alwaysLoaded();
    const inside = new Set(modules);
    build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, importer, resolveDir }) => {
      if (inside.has(importer) || !inside.has(resolve(resolveDir, path))) return undefined;
      return { path: "all", namespace: "core", sideEffects: true };
    });
    // Without a mark of their own they would count as free of side effects, and as reached only where something of theirs is used.
    build.onResolve({ filter: /./, namespace: "core" }, ({ path }) => ({ path, sideEffects: true }));
    build.onLoad({ filter: /./, namespace: "core" }, () => ({
      contents: modules.map((path) => `export * from ${JSON.stringify(path)};`).join("\n"),
      resolveDir: CORE,
      loader: "ts",
    }));
  },
};
