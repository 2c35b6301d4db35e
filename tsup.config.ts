import { defineConfig } from "tsup";
import { bundles } from "./scripts/entries.ts";

const withTypes = !process.argv.includes("--no-dts");

export default defineConfig({
  entry: bundles(),
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // Deno and workers know Node's modules by their full names alone.
  removeNodeProtocol: false,
  external: [/^node:/],
  dts: true,
  // Shared chunks, in CommonJS too: the errors of one entry are those of all, and so are the limits.
  splitting: true,
  treeshake: false,
  minifySyntax: true,
  // A build without types leaves those of the last build in place.
  clean: withTypes ? true : ["!**/*.d.ts", "!**/*.d.cts"],
});
