import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLimiter } from "../../src/core/limiter.ts";
import { type CounterKind, counter, type HeaderKind, send, server } from "./limiter-simulation.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const SEED = 20261121;
const arbitraryServer = fc.record({
  kind: fc.constantFrom<CounterKind>("fixed aligned", "from first", "sliding", "token bucket"),
  headers: fc.constantFrom<HeaderKind>("none", "delta", "epoch", "ietf", "draft 03"),
  limit: fc.integer({ min: 1, max: 60 }),
  windowMs: fc.constantFrom(1_000, 2_000, 5_000, 7_000, 10_000, 60_000),
  latencyMs: fc.integer({ min: 1, max: 120 }),
  phase: fc.nat(60_000),
  skewMs: fc.constantFrom(0, 0, 0, 7_200_000, -7_200_000, 1_500, -1_500),
  strangers: fc.constantFrom(0, 0, 0, 0.3),
  specKnown: fc.boolean(),
  calls: fc.constantFrom(30, 100, 200),
});

test("whatever a server's window, headers, clock and other users: all calls are served, in time, with few refusals", async () => {
  let refusedShare = 0;
  const servers = fc.sample(arbitraryServer, { numRuns: 250, seed: SEED });
  for (const settings of servers) {
    const { kind, headers, limit, windowMs, latencyMs, phase, skewMs, strangers, specKnown, calls } = settings;
    vi.clearAllTimers();
    vi.setSystemTime(Date.UTC(2026, 10, 21, 12) + phase);
    const to = server([counter(kind, limit, windowMs)], { headers, skewMs });
    const limiter = createLimiter(specKnown ? { windows: [{ limit, windowMs }] } : {});
    const began = Date.now();
    let served = 0;
    let sent = 0;
    let lastMs = 0;
    const stranger = strangers > 0 ? setInterval(() => to.answer(), windowMs / limit / strangers) : undefined;
    const call = async () => {
      do sent++;
      while (!(await send(limiter, to, latencyMs)));
      served++;
      lastMs = Date.now() - began;
    };
    for (let i = 0; i < calls; i++) void call();
    const idealMs = Math.max(0, Math.ceil(calls / (limit * (1 - strangers)) - 1)) * windowMs;
    await vi.advanceTimersByTimeAsync(4 * (idealMs + windowMs + 5_000));
    clearInterval(stranger);
    const seen = { ...settings, served, sent, lastMs, idealMs };
    expect(served, JSON.stringify(seen)).toBe(calls);
    expect(lastMs, JSON.stringify(seen)).toBeLessThanOrEqual(3 * (idealMs + windowMs + 1_000));
    if (headers !== "none") expect(sent - calls, JSON.stringify(seen)).toBeLessThanOrEqual(10 + 0.25 * calls);
    refusedShare += (sent - calls) / calls / servers.length;
  }
  expect(refusedShare).toBeLessThanOrEqual(0.04);
});
