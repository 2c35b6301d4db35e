// Run with: node --import tsx --test sync-parts.test.ts
import assert from "node:assert/strict";
import { test } from "node:test";
import { ClickMaintClient } from "millwright/clickmaint";
import { type SimulateOptions, simulate } from "millwright/testing";
import { type PartRow, syncParts } from "../sync-parts.ts";

function start(options: SimulateOptions<"clickmaint"> = {}) {
  const sim = simulate("clickmaint", { seed: 7, ...options });
  const client = new ClickMaintClient({ apiKey: "test", entityId: 12, fetch: sim.fetch as typeof fetch });
  return { sim, client, table: new Map<number, PartRow>() };
}

test("writes what is new or changed, and removes what is gone", async () => {
  const { sim, client, table } = start();
  assert.deepEqual(await syncParts(client, table), { written: 24, removed: 0 });
  sim.store.parts.remove(Number(sim.store.parts.all({ entityId: 12 })[0]?.id));
  assert.deepEqual(await syncParts(client, table), { written: 0, removed: 1 });
  sim.expect("parts.list").toHaveBeenCalledWith({ query: { per_page: 10, page: 2 } });
});

test("waits when the limit is reached, and misses nothing", async () => {
  const { sim, client, table } = start({ rateLimit: { limit: 2, windowMs: 500 } });
  await syncParts(client, table);
  assert.equal(table.size, 24);
  assert.equal(sim.requests.filter((one) => one.status === 200).length, 3);
});

test("gets over a failure that passes", async () => {
  const { sim, client, table } = start();
  sim.faults.on("parts.list", { status: 503 }, 1);
  await syncParts(client, table);
  assert.equal(table.size, 24);
  assert.deepEqual(
    sim.requests.map((one) => one.status),
    [503, 200, 200, 200],
  );
});
