import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { forMachines, specs } from "../../scripts/build/specs.ts";

const generated = join(import.meta.dirname, "..", "..", "generated");
const APIS = ["clickmaint", "fieldnation", "flowretail", "repzo", "workorder-portal"];

describe("specs inside the bundles", () => {
  it.each(APIS)("%s: say what the spec says, without what is for people", async (api) => {
    const path = join(generated, api, "spec.json");
    const { outputFiles } = await build({
      entryPoints: [path],
      bundle: true,
      format: "esm",
      write: false,
      plugins: [specs],
    });
    const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString("base64")}`;
    const { default: bundled } = (await import(url)) as { default: unknown };
    expect(bundled).toEqual(forMachines(JSON.parse(readFileSync(path, "utf8"))));
  });

  it("drop a description, and keep a property of that name and the values of examples", () => {
    const schema = {
      description: "An asset",
      tags: ["assets"],
      properties: {
        description: { type: "string", description: "What it is" },
        tags: { type: "array", items: { summary: "x" } },
      },
      examples: [{ description: "A pump", tags: ["wet"] }],
      "x-known-values": [{ summary: "kept" }],
    };
    expect(forMachines(schema)).toEqual({
      properties: { description: { type: "string" }, tags: { type: "array", items: {} } },
      examples: [{ description: "A pump", tags: ["wet"] }],
      "x-known-values": [{ summary: "kept" }],
    });
  });
});
