/** Runs every case on every client that it fits, for every kind of call and every page style. */
import { afterEach, beforeEach, describe, it, vi } from "vitest";
import { type Case, readCases, SUBJECTS } from "./case.ts";
import { check } from "./expect.ts";
import { type Carry, perform } from "./perform.ts";
import { planOf } from "./plan.ts";

/** Declares the tests. `fits`: cases that what carries the requests can have. */
export function runCases(carry: Carry, fits: (one: Case) => boolean = () => true): void {
  beforeEach(() => {
    vi.useFakeTimers({
      now: Date.UTC(2026, 2, 4, 5, 6, 7),
      toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date", "performance"],
    });
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  describe.each(SUBJECTS)("%s", (subject) => {
    for (const one of readCases(subject).filter(fits)) {
      describe(`${one.id}: ${one.title}`, () => {
        it.each(
          planOf(one).runs.map((run) => ({
            run,
            on: run.list ? `list by ${run.list.name}` : run.kind,
            client: run.subject.name,
          })),
        )("$client, $on", async ({ run }) => {
          vi.spyOn(Math, "random").mockReturnValue(one.random ?? 0.5);
          check(run, await perform(run, carry));
        });
      });
    }
  });
}
