import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type * as Kit from "../../src/testing/index.ts";
import { apiNames } from "../../src/testing/index.ts";
import { specOf } from "./clients.ts";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** Text of every reference in a document. */
function referencesIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "$ref" && typeof value === "string" ? [value] : referencesIn(value),
  );
}

describe("the built test kit", () => {
  let kit: typeof Kit;

  beforeAll(async () => {
    expect(existsSync(`${dist}testing.js`), "run `npm run build:js` first").toBe(true);
    kit = await import(pathToFileURL(`${dist}testing.js`).href);
  });

  // The build takes out of the specs what only people read; a name that is taken for such a text breaks a simulator.
  it.each(apiNames)("simulates %s as the sources do: same world, same answers", async (api) => {
    const { simulate } = await import("../../src/testing/index.ts");
    const [built, source] = [kit.simulate(api, { seed: 7 }), simulate(api, { seed: 7 })];
    const rows = (sim: unknown) =>
      Object.entries((sim as { store: Record<string, { all(): object[] }> }).store).map(([name, one]) => [
        name,
        one.all(),
      ]);
    expect(rows(built)).toEqual(rows(source));
    const { paths } = specOf(api);
    for (const path of Object.keys(paths).slice(0, 40)) {
      const url = `https://example.com${built.basePath}${path}`;
      const headers = { authorization: "Bearer k", "api-key": "k", "x-entity-id": "12" };
      const ask = (sim: Kit.Simulator) => sim.serve({ method: "GET", url, headers }).reply;
      expect(ask(built as never), path).toEqual(ask(source as never));
    }
  });

  it.each(apiNames)("%s: no reference of the spec points at nothing once it is bundled", async (api) => {
    const { forMachines } = await import("../../scripts/build/specs.ts");
    const document = forMachines(specOf(api)) as object;
    const references = new Set(referencesIn(document));
    expect(references.size).toBeGreaterThan(5);
    for (const reference of references) {
      const steps = reference
        .slice(2)
        .split("/")
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
      const target = steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], document);
      expect(target, reference).toBeDefined();
    }
  });
});
