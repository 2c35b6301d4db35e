import { expect, it, vi } from "vitest";
import { callScope } from "../../src/core/deadline.ts";
import { countListeners } from "../support/outcome.ts";

it("a call without a deadline keeps the caller's own signal, and costs nothing", () => {
  const { signal } = new AbortController();
  expect(callScope(signal, undefined).signal).toBe(signal);
  expect(callScope(undefined, undefined).signal).toBeUndefined();
});

it("a signal that was aborted before the call has aborted the call", () => {
  const scope = callScope(AbortSignal.abort("long ago"), 1_000);
  expect(scope.signal).toMatchObject({ aborted: true, reason: "long ago" });
  scope.release();
});

it("the caller's abort ends the call with the caller's reason, and leaves no listener", () => {
  const abort = new AbortController();
  const count = countListeners(abort.signal);
  const scope = callScope(abort.signal, 1_000);
  abort.abort("now");
  expect(scope.signal).toMatchObject({ aborted: true, reason: "now" });
  scope.release();
  expect(count.left).toBe(0);
});

it("the deadline ends the call with an error that names it, unless the call is over", () => {
  vi.useFakeTimers();
  try {
    const [one, over] = [callScope(undefined, 250), callScope(undefined, 250)];
    over.release();
    vi.advanceTimersByTime(249);
    expect(one.signal?.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(one.signal?.reason).toMatchObject({ name: "TimeoutError", limitMs: 250 });
    expect(over.signal?.aborted).toBe(false);
  } finally {
    vi.useRealTimers();
  }
});
