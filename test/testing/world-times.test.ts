import { describe, expect, it } from "vitest";
import { type ApiName, apiNames, simulate, type WorldName } from "../../src/testing/index.ts";

/** [what comes first, what comes after it] */
const ORDERS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^created(_?at)?$/i,
    /^(updated|last_?modified|completed|closed|published|routed|assigned|workdone|approved|paid)(_?at)?$/i,
  ],
  [/^start(ed)?(_?(at|date|time))?$/i, /^(end(ed)?|completed)(_?(at|date|time))?$/i],
];
/** Whole worlds of several seeds, so that what is rare is among them. */
const SEEDS = [1, 7, 42];
const WORLDS: readonly WorldName[] = ["small", "demo"];

type Times = readonly (readonly [string, number])[];

/** Every record in a value, those inside others too, by the times it has. */
function* timesIn(value: unknown): Generator<Times> {
  if (typeof value !== "object" || value === null) return;
  const members = value instanceof Map ? [...value] : Object.entries(value);
  yield members.flatMap(([key, one]) => {
    // Field Nation tells a time as `{ utc: "2025-03-01 08:00:00" }`.
    const text: unknown = (one as { utc?: unknown } | null | undefined)?.utc ?? one;
    const at = typeof text === "string" && /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(at) ? [] : [[String(key), at] as const];
  });
  for (const [, one] of members) yield* timesIn(one);
}

/** How many pairs of times a world has, and those of them that are the wrong way round. */
function pairsOf(world: unknown): { readonly count: number; readonly wrong: readonly string[] } {
  let count = 0;
  const wrong: string[] = [];
  for (const times of timesIn(world)) {
    for (const [first, after] of ORDERS) {
      for (const [before, start] of times.filter(([name]) => first.test(name))) {
        for (const [later, end] of times.filter(([name]) => after.test(name))) {
          count += 1;
          if (end < start)
            wrong.push(`${later} ${new Date(end).toISOString()} < ${before} ${new Date(start).toISOString()}`);
        }
      }
    }
  }
  return { count, wrong };
}

describe("the times of a world", () => {
  it.each(apiNames)(
    "are in order in every record of %s: nothing is changed or done before it is there",
    (api: ApiName) => {
      let found = 0;
      for (const world of WORLDS) {
        for (const seed of SEEDS) {
          const { count, wrong } = pairsOf(simulate(api, { world, seed }).snapshot().store);
          expect(wrong, `world ${world}, seed ${seed}`).toEqual([]);
          found += count;
        }
      }
      expect(found).toBeGreaterThan(10);
    },
  );

  it("of Click Maint's completed work orders lie between their creation and the end of the world", () => {
    for (const seed of SEEDS) {
      const done = simulate("clickmaint", { world: "demo", seed })
        .store.workOrders.all()
        .filter((order) => order.completed_at !== undefined);
      expect(done.length).toBeGreaterThan(100);
      const hours = done.map(
        (order) => (Date.parse(order.completed_at ?? "") - Date.parse(order.created_at ?? "")) / 3_600_000,
      );
      expect(Math.min(...hours)).toBeGreaterThanOrEqual(2);
    }
  });
});
