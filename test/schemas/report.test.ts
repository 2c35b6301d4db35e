import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ClickMaintClient } from "../../src/clickmaint/index.ts";
import { schemas } from "../../src/clickmaint/schemas.ts";
import type { ValidateMode } from "../../src/core/validation.ts";

const spec = JSON.parse(readFileSync(new URL("../../generated/clickmaint/spec.json", import.meta.url), "utf8"));
const asset = spec.components.schemas.Asset.examples[0] as Record<string, unknown>;
const ODDITIES: readonly Record<string, unknown>[] = [
  { id: "7" },
  { purchase_cost: "12" },
  { technicians: {} },
  { created_by: [] },
];

/** Answers that are odd once in a hundred, each of four kinds in turn; as text, as a server sends them. */
function script(rows: number): { text: (call: number) => string; made: string[] } {
  const body = (one: object) =>
    JSON.stringify({ status: "success", data: rows === 0 ? one : Array(rows).fill(one), meta: {} });
  const plain = body(asset);
  const odd = ODDITIES.map((change) => body({ ...asset, ...change }));
  return {
    text: (call) => (call % 100 === 99 ? (odd[Math.floor(call / 100) % 4] as string) : plain),
    made: [plain, ...odd],
  };
}

async function run(
  calls: number,
  validate: ValidateMode,
  rows = 0,
): Promise<{ cpuMs: number; drifts: ClickMaintClient["drifts"]; sizes: Map<string, number> }> {
  let call = 0;
  const { text } = script(rows);
  const headers = { "content-type": "application/json" };
  const fetch = async () => new Response(text(call++), { headers });
  const cm = new ClickMaintClient({
    apiKey: "k",
    entityId: 1,
    fetch,
    rateLimit: false,
    retry: false,
    schemas,
    validate,
  });
  const sizes = new Map<string, number>();
  const start = process.cpuUsage();
  for (let n = 0; n < calls; n += 1) {
    const result = rows === 0 ? await cm.assets.get(1) : (await cm.assets.list()).items;
    if (n % 10 === 9) {
      const seen = JSON.stringify(result);
      sizes.set(seen, (sizes.get(seen) ?? 0) + 1);
    }
  }
  const { user, system } = process.cpuUsage(start);
  return { cpuMs: (user + system) / 1000, drifts: cm.drifts, sizes };
}

describe("report on many answers", () => {
  it("changes no result and tells each kind once with its count, on 100,000 answers of which 1 % are odd", async () => {
    const off = await run(20_000, "off");
    const report = await run(100_000, "report");
    expect(report.drifts.map(({ path, count }) => [path, count])).toEqual([
      ["data.id", 250],
      ["data.purchase_cost", 250],
      ["data.technicians", 250],
      ["data.created_by", 250],
    ]);
    expect([...report.sizes.keys()].sort()).toEqual([...off.sizes.keys()].sort());
    expect([...report.sizes.values()].reduce((sum, count) => sum + count, 0)).toBe(10_000);
  }, 120_000);

  it.each([0, 50])(
    "costs at most half as much again as off (%i rows an answer)",
    async (rows) => {
      const calls = rows === 0 ? 6_000 : 600;
      await run(calls / 4, "off", rows);
      await run(calls / 4, "report", rows);
      // The least of several rounds, in turn: what else the machine does only ever adds.
      let [off, report] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      for (let round = 0; round < 5; round += 1) {
        off = Math.min(off, (await run(calls, "off", rows)).cpuMs);
        report = Math.min(report, (await run(calls, "report", rows)).cpuMs);
      }
      console.log(
        `${rows || 1} row(s): off ${((off / calls) * 1000).toFixed(0)} µs, report ${((report / calls) * 1000).toFixed(0)} µs, ${(report / off).toFixed(2)}×`,
      );
      expect(report / off).toBeLessThan(1.5);
    },
    120_000,
  );
});
