import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { callScope } from "../../src/core/deadline.ts";
import { orAborted, wait } from "../../src/core/wait.ts";
import { demo } from "../support/demo-api.ts";
import { data, fakeFetch, json, networkError } from "../support/fake-fetch.ts";
import { countListeners, failureOf } from "../support/outcome.ts";

const DAY = 86_400_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

/** How long a promise takes by the fake clock, up to a day. */
async function duration(promise: PromiseLike<unknown>, limit = DAY): Promise<number> {
  const start = performance.now();
  let end: number | undefined;
  const note = () => {
    end = performance.now();
  };
  promise.then(note, note);
  for (let i = 0; i < 1_000 && end === undefined && performance.now() - start < limit; i++) {
    await vi.advanceTimersToNextTimerAsync();
  }
  return (end ?? Number.NaN) - start;
}

describe("a wait", () => {
  it.each([0, 1, 999.5, 120_000, 2 ** 31 - 1, 2 ** 31, 3e9])(
    "of %d ms ends no earlier, and within a millisecond",
    async (ms) => {
      const took = await duration(wait(ms), 1e11);
      expect(took).toBeGreaterThanOrEqual(ms);
      expect(took).toBeLessThan(ms + 1.01);
    },
  );

  it.each([-1, -1e12, Number.NEGATIVE_INFINITY])("of %d ms is none", async (ms) => {
    await wait(ms);
  });

  it("never sets a timer longer than one can be", async () => {
    const set = vi.spyOn(globalThis, "setTimeout");
    await duration(wait(6e9), 1e11);
    expect(set.mock.calls.length).toBeGreaterThan(2);
    for (const [, ms] of set.mock.calls) expect(ms).toBeLessThanOrEqual(2 ** 31 - 1);
    set.mockRestore();
  });

  it("ends at once with the reason on abort, and leaves neither timer nor listener", async () => {
    const abort = new AbortController();
    const count = countListeners(abort.signal);
    const waiting = wait(1_000, abort.signal);
    const reason = { why: 1 };
    setTimeout(() => abort.abort(reason), 10);
    const ended = waiting.catch((error) => error);
    await vi.advanceTimersByTimeAsync(10);
    expect(await ended).toBe(reason);
    expect(count.left).toBe(0);
    await expect(wait(1_000, abort.signal)).rejects.toBe(reason);
    expect(count.added).toBe(1);
  });

  it("that ends leaves no listener", async () => {
    const { signal } = new AbortController();
    const count = countListeners(signal);
    await duration(wait(5, signal));
    expect(count).toMatchObject({ added: 1, left: 0 });
  });
});

describe("a promise or an abort, whichever is first", () => {
  it("leaves no listener and no unhandled rejection", async () => {
    const abort = new AbortController();
    const count = countListeners(abort.signal);
    expect(await orAborted(Promise.resolve(1), abort.signal)).toBe(1);
    expect(await failureOf(orAborted(Promise.reject(new Error("own")), abort.signal))).toMatchObject({
      message: "own",
    });
    const late = orAborted(new Promise((_, reject) => setTimeout(reject, 5, new Error("late"))), abort.signal);
    const ended = late.catch((error) => error);
    abort.abort("stop");
    expect(await ended).toBe("stop");
    await vi.advanceTimersByTimeAsync(10);
    expect(count.left).toBe(0);
    await expect(orAborted(Promise.reject(new Error("after")), abort.signal)).rejects.toBe("stop");
  });
});

describe("the bounds of a call", () => {
  it("are the caller's own signal when there is no deadline", () => {
    const { signal } = new AbortController();
    expect(callScope(signal, undefined)).toMatchObject({ signal, endsAt: Number.POSITIVE_INFINITY });
    expect(callScope(undefined, 2 ** 31)).toMatchObject({ signal: undefined, endsAt: Number.POSITIVE_INFINITY });
  });

  it("end by whichever comes first, and are free afterwards", async () => {
    const abort = new AbortController();
    const count = countListeners(abort.signal);
    const first = callScope(abort.signal, 100);
    expect(first.endsAt).toBe(performance.now() + 100);
    await vi.advanceTimersByTimeAsync(100);
    expect(first.signal?.reason).toMatchObject({ name: "TimeoutError", limitMs: 100 });
    first.release();
    const second = callScope(abort.signal, 100);
    abort.abort("stop");
    expect(second.signal?.reason).toBe("stop");
    second.release();
    expect(callScope(abort.signal, 100).signal?.aborted).toBe(true);
    vi.clearAllTimers();
    expect(count.left).toBe(0);
  });
});

describe("the waits of a call", () => {
  const retry = { maxRetries: 3, baseDelayMs: 500, maxDelayMs: 8_000 };

  it("are kept to the millisecond that the server asks, never shortened", async () => {
    for (const [seconds, status] of [
      [1, 429],
      [30, 503],
      [120, 429],
    ] as const) {
      const fetch = fakeFetch([json({}, status, { "retry-after": String(seconds) }), data({ id: 1 })]);
      const took = await duration(demo({ fetch, retry }).widgets.restock(1, {}));
      expect(fetch.asked).toHaveLength(2);
      expect(took).toBeGreaterThanOrEqual(seconds * 1_000);
      expect(took).toBeLessThan(seconds * 1_000 + 2);
    }
  });

  it.each([121, 3_000_000, 1e12])("are refused at once when the server asks for %d s", async (seconds) => {
    const fetch = fakeFetch([json({}, 429, { "retry-after": String(seconds) })]);
    const error = await failureOf(demo({ fetch, retry }).widgets.get(1));
    expect(error).toMatchObject({ name: "RateLimitError", retryAfterMs: seconds * 1_000, attempts: 1 });
    expect(fetch.asked).toHaveLength(1);
  });

  it("may be longer where the client allows it", async () => {
    const fetch = fakeFetch([json({}, 429, { "retry-after": "7200" }), data({ id: 1 })]);
    const patient = demo({ fetch, retry: { ...retry, maxRetryAfterMs: 3 * 3_600_000 } });
    expect(await duration(patient.widgets.get(1))).toBeGreaterThanOrEqual(7_200_000);
  });

  it("are random within their bounds where the server asks for none", async () => {
    const random = vi.spyOn(Math, "random").mockReturnValue(0.999_999);
    const fetch = fakeFetch([networkError("ECONNRESET")]);
    const took = await duration(demo({ fetch, retry }).widgets.get(1));
    random.mockRestore();
    expect(fetch.asked).toHaveLength(4);
    expect(took).toBeGreaterThan(3_490);
    expect(took).toBeLessThan(3_510);
  });

  it("are told by onRetry before they begin", async () => {
    const waits: number[] = [];
    const fetch = fakeFetch([json({}, 429, { "retry-after": "2" }), data({ id: 1 })]);
    const hooks = { onRetry: ({ delayMs }: { delayMs: number }) => void waits.push(delayMs) };
    await duration(demo({ fetch, retry, hooks }).widgets.get(1));
    expect(waits).toEqual([2_000]);
  });
});
