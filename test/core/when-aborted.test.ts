import { getEventListeners } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { whenAborted } from "../../src/core/abort.ts";
import { demo } from "../support/demo-api.ts";
import { data, fakeFetch } from "../support/fake-fetch.ts";

const listeners = (signal: AbortSignal) => getEventListeners(signal, "abort").length;

describe("whoever waits for an abort", () => {
  it("is told once, with the others that share the signal, in the order in which they came", () => {
    const controller = new AbortController();
    const told: number[] = [];
    for (const n of [1, 2, 3]) whenAborted(controller.signal, () => told.push(n));
    controller.abort();
    controller.abort();
    expect(told).toEqual([1, 2, 3]);
    expect(listeners(controller.signal)).toBe(0);
  });

  it("is told at once when the signal is aborted already, and never without a signal", () => {
    const told: string[] = [];
    whenAborted(AbortSignal.abort(), () => told.push("aborted"))();
    whenAborted(undefined, () => told.push("none"))();
    expect(told).toEqual(["aborted"]);
  });

  it("shares one listener, which goes with the last of them", () => {
    const controller = new AbortController();
    const told: number[] = [];
    const [first, second] = [1, 2].map((n) => whenAborted(controller.signal, () => told.push(n)));
    expect(listeners(controller.signal)).toBe(1);
    first?.();
    first?.();
    expect(listeners(controller.signal)).toBe(1);
    second?.();
    expect(listeners(controller.signal)).toBe(0);
    whenAborted(controller.signal, () => told.push(3));
    controller.abort();
    expect(told).toEqual([3]);
  });

  it("may leave while the others are being told", () => {
    const controller = new AbortController();
    const told: number[] = [];
    const leaves: (() => void)[] = [];
    whenAborted(controller.signal, () => leaves[1]?.());
    for (const n of [1, 2]) leaves.push(whenAborted(controller.signal, () => told.push(n)));
    controller.abort();
    expect(told).toEqual([1]);
  });
});

describe("a signal that many calls share", () => {
  const warnings: string[] = [];
  const onWarning = ({ name }: Error) => warnings.push(name);
  afterEach(() => {
    process.off("warning", onWarning);
    warnings.length = 0;
  });

  it("brings no warning of a leak", async () => {
    process.on("warning", onWarning);
    const { signal } = new AbortController();
    let most = 0;
    const fetch = fakeFetch(() => {
      most = Math.max(most, listeners(signal));
      return new Promise((resolve) => setTimeout(resolve, 5, data({ id: 1 })));
    });
    const client = demo({ fetch });
    await Promise.all(Array.from({ length: 50 }, () => client.widgets.get(1, { signal, deadlineMs: 5_000 })));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(most).toBeLessThanOrEqual(2);
    expect(listeners(signal)).toBe(0);
    expect(warnings).toEqual([]);
  });
});
