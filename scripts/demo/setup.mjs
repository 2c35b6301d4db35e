/** Connects the demo: to a simulator on this machine, or to the real service. */
import { ClickMaintClient } from "millwright/clickmaint";
import { simulate } from "millwright/testing";
import { listen } from "millwright/testing/node";

/** Hooks that count what a client does. */
function counting() {
  const counters = { requests: 0, retries: 0, waits: 0, waitedMs: 0 };
  const hooks = {
    onRequest: () => void counters.requests++,
    onRetry: () => void counters.retries++,
    /** @param {{ waitMs: number }} event */
    onRateLimit: ({ waitMs }) => {
      counters.waits++;
      counters.waitedMs += waitMs;
    },
  };
  return { counters, hooks };
}

/** A simulated company with some 500 assets, 2,000 parts and 3,000 work orders, served over HTTP. */
export async function connectSimulated() {
  const sim = simulate("clickmaint", { seed: 7, world: "demo" });
  const server = await listen(sim);
  const { counters, hooks } = counting();
  const entityId = sim.store.entities.all()[0]?.id ?? 1;
  const client = new ClickMaintClient({ apiKey: "demo", entityId, baseUrl: server.url, timeoutMs: 1_000, hooks });
  return { sim, server, client, counters, entityId, /** @type {Map<number, number>} */ restocked: new Map() };
}

/** @param {string} apiKey */
export function connectReal(apiKey) {
  const { counters, hooks } = counting();
  const entityId = Number(process.env.CLICKMAINT_ENTITY_ID) || undefined;
  const region = process.env.CLICKMAINT_REGION === "ca" ? "ca" : "com";
  return { client: new ClickMaintClient({ apiKey, entityId, region, hooks }), counters };
}
