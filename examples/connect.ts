/** A client for the examples: of your account when CLICKMAINT_API_KEY is set, else of a simulated company in memory. */
import { ClickMaintClient } from "millwright/clickmaint";
import { simulate } from "millwright/testing";

export function connect(): ClickMaintClient {
  const apiKey = process.env.CLICKMAINT_API_KEY;
  if (apiKey) {
    return new ClickMaintClient({
      apiKey,
      entityId: Number(process.env.CLICKMAINT_ENTITY_ID),
      region: process.env.CLICKMAINT_REGION === "ca" ? "ca" : "com",
    });
  }
  const sim = simulate("clickmaint", { seed: 7, world: "demo" });
  const [entity] = sim.store.entities.all();
  return new ClickMaintClient({ apiKey: "simulated", entityId: Number(entity?.id ?? 1), fetch: sim.fetch });
}
