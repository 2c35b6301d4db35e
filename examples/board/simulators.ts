/** The vendors inside the page. A real board has no such file: its clients get a `baseUrl` or a token function in place of `fetch`. */
import type { FaultPreset } from "millwright/testing";
import { moveOn } from "./day.ts";
import type { Vendor } from "./orders.ts";

/** What can go wrong, by the name of a preset. */
export type Trouble = FaultPreset | "none";

/** One simulated vendor. */
export interface SimulatedVendor {
  readonly fetch: typeof globalThis.fetch;
  /** From now on every request meets this trouble. */
  trouble(kind: Trouble): void;
  /** Somebody at the vendor works on an order: it moves a step on. */
  moveOn(id: string): void;
}

/** Time before an answer, in milliseconds: a service on the other side of the internet. */
const LATENCY_MS: Readonly<Record<Vendor, number>> = { clickmaint: 160, fieldnation: 260, repzo: 210, flowretail: 120 };

/** Starts a simulated vendor. The simulators are a large part of the bundle, so that they are loaded when the page is already there. */
export async function simulateVendor<V extends Vendor>(vendor: V): Promise<SimulatedVendor> {
  const { simulate } = await import("millwright/testing");
  const sim = simulate(vendor, { seed: 7, world: "demo", latencyMs: LATENCY_MS[vendor] });
  return {
    fetch: sim.fetch,
    trouble(kind) {
      sim.faults.clear();
      if (kind !== "none") sim.faults.preset(kind);
    },
    moveOn: (id) => moveOn(vendor, sim, id),
  };
}
