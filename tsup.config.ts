import { defineConfig } from "tsup";
import { core } from "./scripts/build/core.ts";
import { bundles } from "./scripts/build/entries.ts";
import { specs } from "./scripts/build/specs.ts";

export default defineConfig({
  entry: bundles(),
  // CommonJS is made from these: scripts/build/commonjs.ts. Types: npm run build:types.
  format: "esm",
  target: "es2022",
  platform: "neutral",
  // Deno and workers know Node's modules by their full names alone.
  removeNodeProtocol: false,
  external: [/^node:/],
  esbuildPlugins: [specs, core],
  // Shared chunks: the errors of one entry are those of all, and so are the limits.
  splitting: true,
  treeshake: false,
  minifySyntax: true,
  esbuildOptions(options) {
    // Written short, as 1 / 0: the core says it often.
    options.define = { "Number.POSITIVE_INFINITY": "Infinity" };
  },
  // A build without types leaves those of the last build in place.
  clean: ["!**/*.d.ts", "!**/*.d.cts"],
});
