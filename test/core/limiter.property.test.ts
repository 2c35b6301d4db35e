import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLimiter, type Limiter } from "../../src/core/limiter.ts";

const START = Date.UTC(2026, 10, 21, 12, 0, 0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Call {
  readonly afterMs: number;
  readonly takesMs: number;
  readonly priority: number;
  readonly abortAfterMs: number | undefined;
  readonly maxWaitMs: number | undefined;
  readonly outcome: Parameters<Limiter["release"]>[0];
}

const headers = fc
  .record({
    limit: fc.nat(20),
    remaining: fc.nat(20),
    reset: fc.oneof(
      fc.nat(5),
      fc.nat(5).map((s) => START / 1000 + s),
    ),
  })
  .map(({ limit, remaining, reset }) => {
    return new Headers({
      "x-ratelimit-limit": `${limit}`,
      "x-ratelimit-remaining": `${remaining}`,
      "x-ratelimit-reset": `${reset}`,
    });
  });

function calls(outcome: fc.Arbitrary<Call["outcome"]>): fc.Arbitrary<Call[]> {
  const call = fc.record({
    // Bursts and rests.
    afterMs: fc.oneof(fc.constant(0), fc.nat(20), fc.nat(3_000)),
    takesMs: fc.nat(300),
    priority: fc.integer({ min: -2, max: 3 }),
    abortAfterMs: fc.option(fc.nat(2_000), { nil: undefined, freq: 4 }),
    maxWaitMs: fc.option(fc.nat(5_000), { nil: undefined, freq: 4 }),
    outcome,
  });
  return fc.array(call, { minLength: 1, maxLength: 60 });
}

const accepted: fc.Arbitrary<Call["outcome"]> = fc.constant({ status: 200 });
const anyOutcome: fc.Arbitrary<Call["outcome"]> = fc.oneof(
  fc.record({
    status: fc.constantFrom(200, 200, 200, 404, 500, 429, 503),
    headers: fc.option(headers, { nil: undefined }),
    retryAfterMs: fc.option(fc.nat(3_000), { nil: undefined }),
  }),
  fc.constant({}),
);

interface Fate {
  granted: number[];
  rejected: number;
}

/** Plays the calls until nothing is left to do. */
async function play(limiter: Limiter, pattern: readonly Call[]): Promise<Fate[]> {
  vi.clearAllTimers();
  vi.setSystemTime(START);
  const fates = pattern.map((): Fate => ({ granted: [], rejected: 0 }));
  let at = 0;
  pattern.forEach(({ afterMs, takesMs, priority, abortAfterMs, maxWaitMs, outcome }, i) => {
    at += afterMs;
    const fate = fates[i] as Fate;
    const granted = () => {
      fate.granted.push(Date.now());
      setTimeout(() => limiter.release(outcome), takesMs);
    };
    setTimeout(() => {
      const controller = new AbortController();
      if (abortAfterMs !== undefined) setTimeout(() => controller.abort(), abortAfterMs);
      const turn = limiter.acquire({ signal: controller.signal, priority, maxWaitMs });
      if (turn) {
        turn.then(granted, () => {
          fate.rejected++;
        });
      } else granted();
    }, at);
  });
  await vi.advanceTimersByTimeAsync(7_200_000);
  return fates;
}

function busiest(times: readonly number[], windowMs: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  let most = 0;
  let from = 0;
  for (let to = 0; to < sorted.length; to++) {
    while ((sorted[from] ?? 0) <= (sorted[to] ?? 0) - windowMs) from++;
    most = Math.max(most, to - from + 1);
  }
  return most;
}

test("configured windows are never exceeded, in any interval, for any arrival pattern", async () => {
  const window = fc.record({ limit: fc.integer({ min: 1, max: 12 }), windowMs: fc.integer({ min: 10, max: 5_000 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(window, { minLength: 1, maxLength: 3 }), calls(accepted), async (windows, pattern) => {
      const times = (await play(createLimiter({ windows }), pattern)).flatMap(({ granted }) => granted);
      for (const { limit, windowMs } of windows) expect(busiest(times, windowMs)).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 60 },
  );
});

test("a configured window at fixed times is never exceeded between two of its beginnings", async () => {
  const window = fc.record({
    limit: fc.integer({ min: 1, max: 12 }),
    windowMs: fc.constantFrom(1_000, 4_000, 86_400_000),
  });
  await fc.assert(
    fc.asyncProperty(window, calls(accepted), async ({ limit, windowMs }, pattern) => {
      const limiter = createLimiter({ windows: [{ limit, windowMs, resetsAt: "00:00Z" }] });
      const times = (await play(limiter, pattern)).flatMap(({ granted }) => granted);
      const perWindow = new Map<number, number>();
      for (const at of times) {
        const key = Math.floor(at / windowMs);
        perWindow.set(key, (perWindow.get(key) ?? 0) + 1);
      }
      for (const count of perWindow.values()) expect(count).toBeLessThanOrEqual(limit);
      await vi.advanceTimersByTimeAsync(86_400_000);
    }),
    { numRuns: 40 },
  );
});

test("every call is granted exactly once or rejected, whatever the server says, and nothing is left behind", async () => {
  const config = fc.record({
    windows: fc.array(
      fc.record({ limit: fc.integer({ min: 1, max: 20 }), windowMs: fc.integer({ min: 10, max: 5_000 }) }),
      {
        maxLength: 2,
      },
    ),
    maxConcurrent: fc.integer({ min: 1, max: 10 }),
  });
  await fc.assert(
    fc.asyncProperty(config, calls(anyOutcome), async (settings, pattern) => {
      const limiter = createLimiter(settings);
      const fates = await play(limiter, pattern);
      for (const { granted, rejected } of fates) expect(granted.length + rejected).toBe(1);
      fates.forEach(({ rejected }, i) => {
        if (rejected) expect(pattern[i]?.abortAfterMs ?? pattern[i]?.maxWaitMs).toBeDefined();
      });
      expect(limiter.snapshot()).toMatchObject({ inFlight: 0, queued: 0 });
      expect(vi.getTimerCount()).toBe(0);
    }),
    { numRuns: 200 },
  );
});

test("maxConcurrent is never exceeded", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5 }), calls(anyOutcome), async (maxConcurrent, pattern) => {
      const limiter = createLimiter({ maxConcurrent });
      let most = 0;
      const watched: Limiter = {
        ...limiter,
        acquire: (options) => limiter.acquire(options),
        release: (outcome) => {
          most = Math.max(most, limiter.snapshot().inFlight);
          limiter.release(outcome);
        },
      };
      await play(watched, pattern);
      expect(most).toBeLessThanOrEqual(maxConcurrent);
    }),
    { numRuns: 40 },
  );
});

test("none starves: a call is overtaken only by what has more priority than it gained by waiting", async () => {
  const arrivals = fc.array(fc.record({ afterMs: fc.nat(400), priority: fc.integer({ min: 0, max: 4 }) }), {
    minLength: 2,
    maxLength: 60,
  });
  await fc.assert(
    fc.asyncProperty(arrivals, async (pattern) => {
      const limiter = createLimiter({ maxConcurrent: 1 });
      vi.setSystemTime(START);
      const served: { at: number; since: number; priority: number }[] = [];
      let since = START;
      for (const { afterMs, priority } of pattern) {
        since += afterMs;
        const arrival = since;
        setTimeout(async () => {
          await limiter.acquire({ priority });
          served.push({ at: Date.now(), since: arrival, priority });
          setTimeout(() => limiter.release({ status: 200 }), 250);
        }, arrival - START);
      }
      await vi.advanceTimersByTimeAsync(60_000);
      expect(served.length).toBe(pattern.length);
      served.forEach((later, i) => {
        for (const earlier of served.slice(0, i)) {
          // Both waited when the earlier one went.
          if (later.since >= earlier.at) continue;
          const gained = (earlier.since - later.since) / 1000;
          expect(earlier.priority).toBeGreaterThanOrEqual(later.priority + gained);
        }
      });
    }),
    { numRuns: 60 },
  );
});
