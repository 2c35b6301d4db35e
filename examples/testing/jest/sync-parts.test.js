const { ClickMaintClient } = require("millwright/clickmaint");
const { simulate } = require("millwright/testing");
const { syncParts } = require("../sync-parts.ts");

function start(options) {
  const sim = simulate("clickmaint", { seed: 7, ...options });
  const client = new ClickMaintClient({ apiKey: "test", entityId: 12, fetch: sim.fetch });
  return { sim, client, table: new Map() };
}

test("writes what is new or changed, and removes what is gone", async () => {
  const { sim, client, table } = start();
  expect(await syncParts(client, table)).toEqual({ written: 24, removed: 0 });
  sim.store.parts.remove(sim.store.parts.all({ entityId: 12 })[0].id);
  expect(await syncParts(client, table)).toEqual({ written: 0, removed: 1 });
  sim.expect("parts.list").toHaveBeenCalledWith({ query: { per_page: 10, page: 2 } });
});

test("waits when the limit is reached, and misses nothing", async () => {
  const { sim, client, table } = start({ rateLimit: { limit: 2, windowMs: 500 } });
  await syncParts(client, table);
  expect(table.size).toBe(24);
  expect(sim.requests.filter((one) => one.status === 200)).toHaveLength(3);
});

test("gets over a connection that breaks", async () => {
  const { sim, client, table } = start();
  sim.faults.next("reset");
  await syncParts(client, table);
  expect(table.size).toBe(24);
});
