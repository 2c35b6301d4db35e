import { SimulationError } from "./errors.ts";
import type { Random } from "./random.ts";
import type { Fault, FaultPreset, Faults } from "./types.ts";

/** Faults with the side that the engine asks. */
export interface FaultSource extends Faults {
  /** What goes wrong with the next request to an operation, if anything. */
  take(operationId: string | undefined): Fault | undefined;
}

const PRESETS: Readonly<Record<FaultPreset, readonly (readonly [number, Fault])[]>> = {
  flaky: [
    [0.05, "reset"],
    [0.05, { status: 503 }],
    [0.03, "truncate"],
    [0.05, { latencyMs: 300 }],
  ],
  rateLimited: [[0.3, { retryAfter: 1 }]],
  slow: [[1, { latencyMs: 2000 }]],
  outage: [[1, { status: 503, headers: { "content-type": "text/plain" }, body: "Service Unavailable" }]],
};
const WORDS = ["reset", "resetAfterHeaders", "stall", "stallBody", "truncate", "html"];
const KEYS = ["status", "latencyMs", "retryAfter"];

/**
 * Faults in the order in which they are asked: those queued by `next`, then those of the operation, then the rates.
 *
 * @param random - decides the rates, so that a seed gives the same failures
 * @param isKnown - whether an operation exists
 */
export function createFaults(random: Random, isKnown: (operationId: string) => boolean): FaultSource {
  const queue: Fault[] = [];
  const byOperation = new Map<string, { fault: Fault; left: number }>();
  const rates: [number, Fault][] = [];

  function addRate(p: number, fault: Fault): void {
    if (!(p >= 0 && p <= 1)) throw new SimulationError(`faults.rate: p is a probability from 0 to 1, got ${p}.`);
    rates.push([p, checked(fault)]);
  }

  return {
    next: (fault) => {
      queue.push(checked(fault));
    },
    rate: addRate,
    on(operationId, fault, times = Number.POSITIVE_INFINITY) {
      if (!isKnown(operationId)) throw new SimulationError(`faults.on: there is no operation ${operationId}.`);
      byOperation.set(operationId, { fault: checked(fault), left: times });
    },
    preset(name) {
      if (!Object.hasOwn(PRESETS, name)) {
        throw new SimulationError(`faults.preset: ${String(name)} is not one of ${Object.keys(PRESETS).join(", ")}.`);
      }
      for (const [p, fault] of PRESETS[name]) addRate(p, fault);
    },
    clear() {
      queue.length = 0;
      rates.length = 0;
      byOperation.clear();
    },
    take(operationId) {
      const queued = queue.shift();
      if (queued !== undefined) return queued;
      const own = operationId === undefined ? undefined : byOperation.get(operationId);
      if (own !== undefined && own.left > 0) {
        own.left--;
        return own.fault;
      }
      return rates.find(([p]) => random.chance(p))?.[1];
    },
  };
}

function checked(fault: Fault): Fault {
  const fits = typeof fault === "string" ? WORDS.includes(fault) : KEYS.some((key) => Object.hasOwn(fault, key));
  if (fits) return fault;
  throw new SimulationError(
    `${JSON.stringify(fault)} is not a fault: use one of ${WORDS.join(", ")}, or an object with ${KEYS.join(", ")}.`,
  );
}
