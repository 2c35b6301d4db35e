/** Connects the demo: to simulators on this machine, or to the real service. */
import { ClickMaintClient } from "millwright/clickmaint";
import { FieldNationClient } from "millwright/fieldnation";
import { FlowRetailClient } from "millwright/flowretail";
import { RepzoClient } from "millwright/repzo";
import { simulate } from "millwright/testing/node";
import { WorkorderPortalClient } from "millwright/workorder-portal";

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

/**
 * A simulated vendor that listens, and a client of it. It is another process to the client: they talk by HTTP alone.
 * @param {string} name @param {import("millwright/testing").ApiName} api
 * @param {"small" | "demo"} world @param {(options: object, sim: any) => any} connect
 */
async function vendor(name, api, world, connect) {
  const sim = simulate(api, { seed: 7, world });
  const server = await sim.listen();
  const { counters, hooks } = counting();
  return { name, sim, server, counters, client: connect({ baseUrl: server.url, timeoutMs: 1_000, hooks }, sim) };
}

/** Five simulated vendors. Click Maint has some 500 assets, 2,000 parts and 3,000 work orders. */
export async function connectSimulated() {
  return {
    clickmaint: await vendor("Click Maint", "clickmaint", "demo", (shared, sim) => {
      const entityId = sim.store.entities.all()[0].id;
      return new ClickMaintClient({ ...shared, apiKey: "demo", entityId });
    }),
    fieldnation: await vendor("Field Nation", "fieldnation", "small", (shared) => {
      const login = { clientId: "demo", clientSecret: "demo", username: "demo", password: "demo" };
      return new FieldNationClient({ ...shared, ...login });
    }),
    repzo: await vendor("Repzo", "repzo", "small", (shared) => new RepzoClient({ ...shared, apiKey: "demo" })),
    portal: await vendor(
      "Workorder Portal",
      "workorder-portal",
      "small",
      (shared) => new WorkorderPortalClient({ ...shared, apiKey: "demo" }),
    ),
    flowretail: await vendor("Flow Retail", "flowretail", "small", (shared) =>
      new FlowRetailClient({ ...shared, token: "demo" }).forStore("tenant-1", "store-1"),
    ),
  };
}

/** What the day in Click Maint is worked with, and what it keeps to compare with the vendor's books. */
export function dayOf({ sim, client, counters }) {
  const entityId = sim.store.entities.all()[0].id;
  return { sim, client, counters, entityId, /** @type {Map<number, number>} */ restocked: new Map() };
}

/** @param {string} apiKey */
export function connectReal(apiKey) {
  const { counters, hooks } = counting();
  const entityId = Number(process.env.CLICKMAINT_ENTITY_ID) || undefined;
  const region = process.env.CLICKMAINT_REGION === "ca" ? "ca" : "com";
  return { client: new ClickMaintClient({ apiKey, entityId, region, hooks }), counters };
}
