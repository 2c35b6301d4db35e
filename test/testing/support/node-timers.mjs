// Run by node:test: the clock of a simulator follows the fake timers of the runner, and sim.expect fails a test of it.
import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { simulate } from "../../../dist/testing.js";

const URL = "https://app.clickmaint.com/api/v1/parts/1";
const headers = { authorization: "Bearer key", "x-entity-id": "12" };

test("a limit recovers when the fake time goes on", async () => {
  mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 0, 1) });
  const sim = simulate("clickmaint", { rateLimit: { limit: 1, windowMs: 60_000 } });
  const ask = async () => (await sim.fetch(URL, { headers })).status;
  assert.deepEqual([await ask(), await ask()], [200, 429]);
  mock.timers.tick(60_000);
  assert.equal(await ask(), 200);
  assert.equal(sim.requests.at(-1)?.at, Date.UTC(2026, 0, 1, 0, 1));
  mock.timers.reset();
});

test("expectations throw what the runner shows", async () => {
  const sim = simulate("clickmaint");
  await sim.fetch(URL, { headers });
  sim.expect("parts.get").toHaveBeenCalledWith({ path: { id: 1 } });
  assert.throws(() => sim.expect("parts.get").toHaveBeenCalledTimes(2), /called 2 times, it was called once/);
});
