import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Bytes of a bundle, min+gzip, and the modules in it. */
async function bundle(contents: string): Promise<{ bytes: number; modules: string[] }> {
  const result = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    metafile: true,
  });
  const [output] = Object.values(result.metafile.outputs);
  const modules = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    bytes: gzipSync(result.outputFiles[0]?.contents ?? "", { level: 9 }).length,
    modules: modules.map(([name]) => name),
  };
}

describe("what a bundle carries", () => {
  it("is at most 6 KB for one schema, with all that it refers to", async () => {
    const { bytes, modules } = await bundle('export { Asset } from "./src/clickmaint/schemas.ts";');
    console.log(`one schema: ${bytes} bytes min+gzip`);
    expect(bytes).toBeLessThanOrEqual(6 * 1024);
    expect(modules.filter((name) => /find-issues|describe|formats/.test(name))).toEqual([]);
  });

  it("is no schema at all without validation", async () => {
    const { modules } = await bundle('export { ClickMaintClient } from "./src/clickmaint/index.ts";');
    expect(modules.filter((name) => /zod|schemas/.test(name))).toEqual([]);
  });
});
