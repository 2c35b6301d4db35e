import { expect, it } from "vitest";
import { Stop } from "../../src/core/stop.ts";

it("a signal that is asked for before or after the stop says why it was stopped", () => {
  const [early, late] = [new Stop(), new Stop()];
  const { signal } = early;
  for (const stop of [early, late]) stop.stop("enough");
  expect(signal).toMatchObject({ aborted: true, reason: "enough" });
  expect(late.signal).toMatchObject({ aborted: true, reason: "enough" });
  expect(early.signal).toBe(signal);
});

it("whoever listens is told once, also who listens late", () => {
  const stop = new Stop();
  const told: unknown[] = [];
  stop.onStop((reason) => told.push(["early", reason]));
  expect(stop.stopped).toBe(false);
  stop.stop("enough");
  stop.stop("again");
  stop.onStop((reason) => told.push(["late", reason]));
  expect(told).toEqual([
    ["early", "enough"],
    ["late", "enough"],
  ]);
  expect(stop).toMatchObject({ stopped: true, reason: "enough" });
});
