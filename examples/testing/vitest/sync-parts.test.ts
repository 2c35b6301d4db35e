import { ClickMaintClient } from "millwright/clickmaint";
import { type SimulateOptions, type Simulator, simulate } from "millwright/testing";
import { afterEach, describe, expect, it } from "vitest";
import { type PartRow, syncParts } from "../sync-parts.ts";

const sims: Simulator<"clickmaint">[] = [];

// A request against the spec fails its test, even when the code under test swallows errors.
afterEach(() => {
  for (const sim of sims.splice(0)) sim.assertNoViolations();
});

function start(options: SimulateOptions<"clickmaint"> = {}) {
  const sim = simulate("clickmaint", { seed: 7, ...options });
  sims.push(sim);
  const client = new ClickMaintClient({ apiKey: "test", entityId: 12, fetch: sim.fetch as typeof fetch });
  return { sim, client, table: new Map<number, PartRow>() };
}

describe("syncParts", () => {
  it("writes what is new or changed, and removes what is gone", async () => {
    const { sim, client, table } = start();
    expect(await syncParts(client, table)).toEqual({ written: 24, removed: 0 });

    const [first, second] = sim.store.parts.all({ entityId: 12 });
    sim.store.parts.update(Number(first?.id), { on_hand_qty: 0, min_qty: 2 });
    sim.store.parts.remove(Number(second?.id));
    expect(await syncParts(client, table)).toEqual({ written: 1, removed: 1 });
    expect(table.get(Number(first?.id))).toMatchObject({ onHand: 0, short: true });
    sim.expect("parts.list").toHaveBeenCalledWith({ query: { per_page: 10, page: 2 } });
  });

  it("waits when the limit is reached, and misses nothing", async () => {
    const { sim, client, table } = start({ rateLimit: { limit: 2, windowMs: 500 } });
    await syncParts(client, table);
    expect(table.size).toBe(24);
    expect(sim.requests.filter((one) => one.status === 200)).toHaveLength(3);
  });

  it("gets over a failure, and leaves the table alone when there is no end to it", async () => {
    const { sim, client, table } = start();
    sim.faults.next("reset");
    await syncParts(client, table);
    expect(table.size).toBe(24);

    sim.faults.preset("outage");
    const impatient = new ClickMaintClient({
      apiKey: "test",
      entityId: 12,
      fetch: sim.fetch as typeof fetch,
      retry: false,
    });
    const before = new Map(table);
    await expect(syncParts(impatient, table)).rejects.toMatchObject({ status: 503 });
    expect(table).toEqual(before);
  });
});
