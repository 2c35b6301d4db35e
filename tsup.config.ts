import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    clickmaint: "src/clickmaint/index.ts",
    fieldnation: "src/fieldnation/index.ts",
    flowretail: "src/flowretail/index.ts",
    repzo: "src/repzo/index.ts",
    "workorder-portal": "src/workorder-portal/index.ts",
    redis: "src/redis/index.ts",
    testing: "src/testing/index.ts",
    "testing-node": "src/testing/node/index.ts",
    node: "src/node/index.ts",
  },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  dts: true,
  // Shared chunks, in CommonJS too: the errors of one entry are those of all, and so are the limits.
  splitting: true,
  treeshake: false,
  // Not `minifySyntax`: the step that makes shared CommonJS chunks breaks constructors that it has shortened.
  clean: true,
});
