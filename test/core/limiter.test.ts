import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createLimiter, type Limiter, type RateLimitWait, WaitTooLongError } from "../../src/core/limiter.ts";
import {
  type CounterKind,
  counter,
  type HeaderKind,
  longestRefusal,
  type Server,
  send,
  sendUntilAccepted,
  server,
} from "./limiter-simulation.ts";

const START = Date.UTC(2026, 10, 21, 12, 0, 0);
const KINDS: CounterKind[] = ["fixed aligned", "from first", "sliding", "token bucket"];
const HEADERS: HeaderKind[] = ["none", "delta", "epoch", "ietf"];
const LATENCIES = [1, 50];

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(START);
});
afterEach(() => {
  vi.useRealTimers();
});

function product<A, B, C>(a: readonly A[], b: readonly B[], c: readonly C[]): [A, B, C][] {
  return a.flatMap((x) => b.flatMap((y) => c.map((z): [A, B, C] => [x, y, z])));
}

/** Keeps so many requests in flight or queued for so long; resolves to how many were refused. */
async function demand(
  limiter: Limiter,
  to: Server,
  latencyMs: number,
  workers: number,
  forMs: number,
): Promise<number> {
  const end = Date.now() + forMs;
  let refused = 0;
  const worker = async () => {
    while (Date.now() < end) if (!(await send(limiter, to, latencyMs))) refused++;
  };
  for (let i = 0; i < workers; i++) void worker();
  await vi.advanceTimersByTimeAsync(forMs);
  return refused;
}

function accepted(seen: Server["seen"], fromMs: number, toMs: number): number {
  return seen.filter(({ at, ok }) => ok && at >= START + fromMs && at < START + toMs).length;
}

function rateHeaders(limit: number, remaining: number, resetSeconds: number): Headers {
  return new Headers({
    "x-ratelimit-limit": `${limit}`,
    "x-ratelimit-remaining": `${remaining}`,
    "x-ratelimit-reset": `${resetSeconds}`,
  });
}

/** A limiter that a first answer has shown a window. */
function shown(limit: number, remaining: number, resetSeconds: number): Limiter {
  const limiter = createLimiter();
  void limiter.acquire();
  limiter.release({ status: 200, headers: rateHeaders(limit, remaining, resetSeconds) });
  return limiter;
}

/** Which of the promises are settled by now. */
async function settled(promises: readonly (Promise<unknown> | undefined)[]): Promise<boolean[]> {
  const done = promises.map((one) => one === undefined);
  promises.forEach((one, i) => {
    const settle = () => {
      done[i] = true;
    };
    one?.then(settle, settle);
  });
  await vi.advanceTimersByTimeAsync(0);
  return done;
}

describe("a storm of 100 against 10 a second", () => {
  test.each(product(HEADERS, KINDS, LATENCIES))(
    "headers %s, window %s, latency %d ms: all succeed, few are refused, little time is lost",
    async (headers, kind, latencyMs) => {
      for (const phase of [0, 300, 900]) {
        vi.setSystemTime(START + phase);
        const to = server([counter(kind, 10, 1000)], { headers });
        const limiter = createLimiter();
        const began = Date.now();
        let lastAt = began;
        let succeeded = 0;
        for (let i = 0; i < 100; i++) {
          void sendUntilAccepted(limiter, to, latencyMs).then((ok) => {
            succeeded += Number(ok);
            lastAt = Date.now();
          });
        }
        await vi.advanceTimersByTimeAsync(15_000);
        expect(succeeded).toBe(100);
        expect(to.seen.length).toBeLessThanOrEqual(105);
        expect(lastAt - began).toBeLessThanOrEqual(10_500);
        expect(limiter.snapshot()).toMatchObject({ inFlight: 0, queued: 0 });
        expect(vi.getTimerCount()).toBe(0);
      }
    },
  );

  // An answer to a request of the window before came after the reset that it told, and was taken for the new window.
  test.each([
    [40, 195],
    [40, 663],
    [60, 273],
    [60, 299],
    [60, 507],
    [100, 65],
    [100, 156],
    [100, 585],
  ])(
    "a sliding window told by a clock of whole seconds, latency %d ms, begun at %d ms: none is refused",
    async (latencyMs, phase) => {
      vi.setSystemTime(START + phase);
      const to = server([counter("sliding", 10, 1000)], { headers: "epoch" });
      const limiter = createLimiter();
      for (let i = 0; i < 100; i++) void sendUntilAccepted(limiter, to, latencyMs);
      await vi.advanceTimersByTimeAsync(10_500);
      expect(to.seen.filter(({ ok }) => ok)).toHaveLength(100);
      expect(to.seen).toHaveLength(100);
      expect(limiter.snapshot().inFlight).toBe(0);
    },
  );
});

describe("a limit that drops from 50 to 5 a second and rises again", () => {
  test.each(product(["delta", "epoch", "ietf"] as const, KINDS, LATENCIES))(
    "headers %s, window %s, latency %d ms: at most 3 refused in a row, 90 percent of the new rate within two windows",
    async (headers, kind, latencyMs) => {
      const count = counter(kind, 50, 1000);
      const to = server([count], { headers });
      setTimeout(() => {
        count.limit = 5;
      }, 10_500);
      setTimeout(() => {
        count.limit = 50;
      }, 20_500);
      await demand(createLimiter(), to, latencyMs, 60, 30_000);
      expect(longestRefusal(to.seen)).toBeLessThanOrEqual(3);
      expect(accepted(to.seen, 12_500, 20_500)).toBeGreaterThanOrEqual(0.9 * 5 * 8);
      expect(accepted(to.seen, 22_500, 30_000)).toBeGreaterThanOrEqual(0.9 * 50 * 7.5);
    },
  );

  test.each(KINDS)("without headers, window %s: the higher limit is found again, at little cost", async (kind) => {
    const count = counter(kind, 50, 1000);
    const to = server([count], { headers: "none" });
    setTimeout(() => {
      count.limit = 5;
    }, 10_500);
    setTimeout(() => {
      count.limit = 50;
    }, 20_500);
    await demand(createLimiter(), to, 1, 60, 60_000);
    const refusedOnDrop = to.seen.filter(({ at, ok }) => !ok && at > START + 10_500 && at < START + 20_500);
    expect(refusedOnDrop.length).toBeLessThanOrEqual(8);
    expect(accepted(to.seen, 14_000, 20_500)).toBeGreaterThanOrEqual(0.8 * 5 * 6.5);
    expect(accepted(to.seen, 50_000, 60_000)).toBeGreaterThanOrEqual(0.6 * 50 * 10);
  });
});

describe("a window's quota under constant demand", () => {
  test.each(
    product(
      ["delta", "epoch", "ietf", "draft 03"] as const,
      ["fixed aligned", "from first", "sliding"] as const,
      LATENCIES,
    ),
  )(
    "headers %s, window %s, latency %d ms: at least 95 percent used, never crossed",
    async (headers, kind, latencyMs) => {
      // Seven seconds into a minute: the first window is a short one.
      vi.setSystemTime(START + 7_300);
      const to = server([counter(kind, 100, 60_000)], { headers });
      await demand(createLimiter(), to, latencyMs, 20, 660_000);
      expect(accepted(to.seen, 60_000, 660_000)).toBeGreaterThanOrEqual(950);
      expect(to.seen.filter(({ ok }) => !ok)).toEqual([]);
    },
  );

  test.each(KINDS)("known from a spec only, window %s: at least 95 percent used, never crossed", async (kind) => {
    const to = server([counter(kind, 100, 10_000)], { headers: "none" });
    await demand(createLimiter({ windows: [{ limit: 100, windowMs: 10_000 }] }), to, 50, 20, 110_000);
    expect(accepted(to.seen, 10_000, 110_000)).toBeGreaterThanOrEqual(950);
    expect(to.seen.filter(({ ok }) => !ok)).toEqual([]);
  });

  test("survives a server whose clock is five hours off", async () => {
    const to = server([counter("fixed aligned", 100, 60_000)], { headers: "epoch", skewMs: 5 * 3_600_000 });
    await demand(createLimiter(), to, 50, 20, 660_000);
    expect(accepted(to.seen, 60_000, 660_000)).toBeGreaterThanOrEqual(950);
    expect(to.seen.filter(({ ok }) => !ok).length).toBeLessThanOrEqual(1);
  });

  test("is spent no faster than it comes back, once it gets scarce", async () => {
    const limiter = shown(100, 10, 10);
    const grants: number[] = [];
    const call = async () => {
      await limiter.acquire();
      grants.push(Date.now());
      setTimeout(() => limiter.release({ status: 200 }), 1);
    };
    for (let i = 0; i < 10; i++) void call();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(grants.length).toBe(10);
    const gaps = grants.slice(1).map((at, i) => at - (grants[i] ?? 0));
    expect(Math.min(...gaps.slice(-4))).toBeGreaterThanOrEqual(90);
  });

  test("of one a window is not asked for twice", async () => {
    const to = server([counter("from first", 1, 5_000)], { headers: "delta" });
    const refused = await demand(createLimiter(), to, 98, 10, 100_000);
    expect(refused).toBeLessThanOrEqual(4);
    expect(accepted(to.seen, 5_000, 100_000)).toBeGreaterThanOrEqual(17);
  });

  test("is not judged by an answer that was on its way when the window ended", async () => {
    const limiter = shown(10, 2, 1);
    void limiter.acquire();
    await vi.advanceTimersByTimeAsync(1_050);
    expect(limiter.acquire()).toBeUndefined();
    limiter.release({ status: 200, headers: rateHeaders(10, 0, 1) });
    limiter.release({ status: 200, headers: rateHeaders(10, 9, 1) });
    for (let i = 0; i < 4; i++) expect(limiter.acquire()).toBeUndefined();
  });

  test("is judged by the least of answers that overtook each other", () => {
    const limiter = shown(100, 50, 60);
    const answer = (remaining: number) => limiter.release({ status: 200, headers: rateHeaders(100, remaining, 60) });
    for (let i = 0; i < 4; i++) expect(limiter.acquire()).toBeUndefined();
    answer(49);
    expect(limiter.acquire()).toBeUndefined();
    // The fifth is answered before the second: strangers took the rest.
    for (const remaining of [0, 47, 46, 48]) answer(remaining);
    expect(limiter.acquire()).toBeInstanceOf(Promise);
  });

  test("is fresh as soon as the server says so, though by our clock the window is not over", () => {
    const limiter = createLimiter();
    const epoch = (remaining: number, seconds: number) => rateHeaders(100, remaining, START / 1000 + seconds);
    for (let i = 0; i < 3; i++) void limiter.acquire();
    limiter.release({ status: 200, headers: epoch(1, 1) });
    limiter.release({ status: 200, headers: epoch(0, 1) });
    expect(limiter.acquire()).toBeInstanceOf(Promise);
    limiter.release({ status: 200, headers: epoch(99, 61) });
    expect(limiter.snapshot()).toMatchObject({ queued: 0, inFlight: 1 });
    for (let i = 0; i < 20; i++) expect(limiter.acquire()).toBeUndefined();
  });

  test("that grows or shrinks in the middle of the window is used as far as the new limit goes", () => {
    for (const [limit, remaining, at] of [
      [100, 90, 20],
      [5, 2, 1],
    ] as const) {
      const limiter = createLimiter();
      for (let i = 0; i < 2; i++) void limiter.acquire();
      limiter.release({ status: 200, headers: rateHeaders(10, 3, 60) });
      limiter.release({ status: 200, headers: rateHeaders(limit, remaining, 60) });
      expect(limiter.snapshot().windows).toMatchObject([{ limit, remaining }]);
      for (let i = 0; i < at; i++) expect(limiter.acquire()).toBeUndefined();
    }
  });

  test("of which strangers take their part is not asked for again because requests of ours are old", async () => {
    const limiter = createLimiter();
    const say = (remaining: number, seconds: number) =>
      new Headers({ ratelimit: `"a";r=${remaining};t=${seconds}`, "ratelimit-policy": '"a";q=10;w=10' });
    const ask = (headers: Headers) => {
      expect(limiter.acquire()).toBeUndefined();
      limiter.release({ status: 200, headers });
    };
    ask(say(9, 10));
    await vi.advanceTimersByTimeAsync(9_000);
    for (let remaining = 8; remaining >= 4; remaining--) ask(say(remaining, 1));
    await vi.advanceTimersByTimeAsync(1_100);
    ask(say(0, 10));
    // One window after our five, it is worth a try, but only one.
    await vi.advanceTimersByTimeAsync(9_100);
    expect(limiter.acquire()).toBeUndefined();
    limiter.release({ status: 429, headers: say(0, 1), retryAfterMs: 0 });
    await vi.advanceTimersByTimeAsync(100);
    expect(limiter.acquire()).toBeInstanceOf(Promise);
  });

  test("is shared with a stranger who takes half", async () => {
    const to = server([counter("fixed aligned", 100, 10_000)], { headers: "delta" });
    const stranger = setInterval(() => to.answer(), 200);
    const refused = await demand(createLimiter(), to, 50, 20, 110_000);
    clearInterval(stranger);
    expect(accepted(to.seen, 10_000, 110_000)).toBeGreaterThanOrEqual(950);
    expect(refused).toBeLessThanOrEqual(11);
  });
});

describe("two windows at once", () => {
  const minute = { limit: 100, windowMs: 60_000 };
  const day = { limit: 10_000, windowMs: 86_400_000, resetsAt: "00:00Z" } as const;

  test("told by headers: both are kept and the tighter decides", async () => {
    const counters = [counter("fixed aligned", 100, 60_000), counter("fixed aligned", 350, 86_400_000)];
    const to = server(counters, { headers: "ietf" });
    const limiter = createLimiter();
    await demand(limiter, to, 50, 20, 600_000);
    expect(to.seen.length).toBe(350);
    expect(to.seen.every(({ ok }) => ok)).toBe(true);
    expect(accepted(to.seen, 0, 60_000)).toBe(100);
    expect(limiter.snapshot().windows).toMatchObject([
      { limit: 100, source: "headers", windowMs: 60_000 },
      { limit: 350, remaining: 0, source: "headers", windowMs: 86_400_000 },
    ]);
  });

  test("known from a spec: the day begins anew at midnight UTC", async () => {
    vi.setSystemTime(Date.UTC(2026, 10, 21, 23, 50));
    const to = server([], { headers: "none" });
    const limiter = createLimiter({ windows: [minute, { ...day, limit: 250 }] });
    const began = Date.now();
    await demand(limiter, to, 50, 20, 20 * 60_000);
    const before = to.seen.filter(({ at }) => at < began + 600_000);
    expect(before.length).toBe(250);
    expect(to.seen.filter(({ at }) => at >= began + 600_000).length).toBe(250);
  });

  test("headers replace the window with the same limit and leave the other", async () => {
    const limiter = createLimiter({ windows: [minute, day] });
    void limiter.acquire();
    limiter.release({ status: 200, headers: rateHeaders(100, 3, 10) });
    expect(limiter.snapshot().windows).toMatchObject([
      { limit: 100, remaining: 3, source: "headers", windowMs: 60_000 },
      { limit: 10_000, remaining: 9_999, source: "spec" },
    ]);
  });

  test("headers without names that tell now the one and now the other, or both at once, are kept apart by their limits", () => {
    const known = createLimiter({ windows: [minute, day] });
    for (let i = 0; i < 2; i++) void known.acquire();
    known.release({ status: 200, headers: rateHeaders(100, 3, 10) });
    known.release({ status: 200, headers: rateHeaders(10_000, 70, 3_600) });
    const unknown = createLimiter();
    void unknown.acquire();
    const both = rateHeaders(100, 3, 10);
    both.set("ratelimit-limit", "10000");
    both.set("ratelimit-remaining", "70");
    unknown.release({ status: 200, headers: both });
    for (const limiter of [known, unknown]) {
      expect(limiter.snapshot().windows).toMatchObject([
        { limit: 100, remaining: 3, source: "headers" },
        { limit: 10_000, remaining: 70, source: "headers" },
      ]);
    }
  });

  test("headers that disagree with the only window of a spec win, but not over a person's cap", () => {
    const told = createLimiter({ windows: [minute] });
    const capped = createLimiter({ windows: [{ ...minute, cap: true }] });
    for (const limiter of [told, capped]) {
      void limiter.acquire();
      limiter.release({ status: 200, headers: rateHeaders(500, 499, 10) });
    }
    expect(told.snapshot().windows.map(({ limit }) => limit)).toEqual([500]);
    expect(capped.snapshot().windows.map(({ limit }) => limit)).toEqual([500, 100]);
  });

  test("a window that headers no longer tell is forgotten, and the spec's counts again", () => {
    const limiter = createLimiter({ windows: [minute] });
    void limiter.acquire();
    limiter.release({ status: 200, headers: rateHeaders(500, 499, 10) });
    for (let i = 0; i < 30; i++) {
      void limiter.acquire();
      limiter.release({ status: 200, headers: new Headers() });
    }
    expect(limiter.snapshot().windows).toMatchObject([{ limit: 100, source: "spec" }]);
  });
});

describe("with no limit near", () => {
  test("a call goes at once: no promise, no timer", () => {
    const limiter = shown(1000, 999, 60);
    for (let i = 0; i < 400; i++) expect(limiter.acquire()).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
    expect(limiter.snapshot()).toMatchObject({ state: "open", inFlight: 400, queued: 0 });
  });

  test("calls one after another are not paced, even at the end of a quota", () => {
    const limiter = shown(100, 5, 60);
    for (let left = 4; left >= 0; left--) {
      expect(limiter.acquire()).toBeUndefined();
      limiter.release({ status: 200, headers: rateHeaders(100, left, 60) });
    }
    expect(limiter.acquire()).toBeInstanceOf(Promise);
  });

  test("a server that begins to tell its limits is heard soon", () => {
    const limiter = createLimiter();
    for (let i = 0; i < 200; i++) {
      expect(limiter.acquire()).toBeUndefined();
      limiter.release({ status: 200, headers: new Headers() });
    }
    for (let i = 0; i < 20; i++) {
      void limiter.acquire();
      limiter.release({ status: 200, headers: rateHeaders(100, 99 - i, 60) });
    }
    expect(limiter.snapshot().windows).toMatchObject([{ limit: 100, source: "headers" }]);
  });

  test("after a rest, a few go at once and the first answer frees the others", async () => {
    const limiter = shown(100, 0, 10);
    await vi.advanceTimersByTimeAsync(600_000);
    const turns = Array.from({ length: 20 }, () => limiter.acquire());
    expect(turns.filter((turn) => turn === undefined).length).toBe(4);
    limiter.release({ status: 200, headers: rateHeaders(100, 99, 10) });
    expect(await settled(turns)).toEqual(turns.map(() => true));
  });
});

describe("slow start", () => {
  test("few fly until the first answer", async () => {
    const limiter = createLimiter();
    const waits: RateLimitWait[] = [];
    const turns = Array.from({ length: 10 }, () => limiter.acquire({ onWait: (wait) => waits.push(wait) }));
    expect(turns.filter((turn) => turn === undefined).length).toBe(4);
    expect(waits[0]).toEqual({ reason: "slow-start", waitMs: 0, queued: 1 });
    expect(limiter.snapshot().state).toBe("slow-start");
    expect(vi.getTimerCount()).toBe(0);
    limiter.release({ status: 200, headers: rateHeaders(1000, 999, 60) });
    expect(await settled(turns)).toEqual(turns.map(() => true));
    expect(limiter.snapshot().state).toBe("open");
  });

  test("without headers it widens by good answers until it is over", () => {
    const limiter = createLimiter();
    let answers = 0;
    while (limiter.snapshot().state === "slow-start" && answers < 10_000) {
      expect(limiter.acquire()).toBeUndefined();
      limiter.release({ status: 200, headers: new Headers() });
      answers++;
      if (answers === 20) {
        const turns = Array.from({ length: 9 }, () => limiter.acquire());
        expect(turns.filter((turn) => turn === undefined).length).toBe(8);
        for (const _ of turns) limiter.release({ status: 200 });
        answers += turns.length;
      }
    }
    expect(answers).toBeGreaterThan(1_000);
    expect(limiter.snapshot().state).toBe("open");
  });

  test("a failure without an answer widens nothing", () => {
    const limiter = createLimiter();
    for (let i = 0; i < 100; i++) {
      void limiter.acquire();
      limiter.release({});
    }
    expect(Array.from({ length: 10 }, () => limiter.acquire()).filter((turn) => turn === undefined).length).toBe(4);
  });

  test("maxConcurrent holds afterwards too", () => {
    const limiter = createLimiter({ maxConcurrent: 2 });
    void limiter.acquire();
    limiter.release({ status: 200, headers: rateHeaders(1000, 999, 60) });
    const waits: RateLimitWait[] = [];
    const turns = Array.from({ length: 3 }, () => limiter.acquire({ onWait: (wait) => waits.push(wait) }));
    expect(turns.filter((turn) => turn === undefined).length).toBe(2);
    expect(waits).toEqual([{ reason: "concurrency", waitMs: 0, queued: 1 }]);
  });
});

describe("a pause", () => {
  /** Refuses one call and tells when the next is granted, in milliseconds. */
  async function nextAfter(
    limiter: Limiter,
    ...refusals: { status: number; retryAfterMs?: number }[]
  ): Promise<number> {
    for (const _ of refusals) void limiter.acquire();
    for (const refusal of refusals) limiter.release(refusal);
    const began = Date.now();
    let grantedAt = Number.NaN;
    const turn = limiter.acquire();
    if (!turn) return 0;
    void turn.then(() => {
      grantedAt = Date.now();
    });
    await vi.advanceTimersByTimeAsync(10_000_000_000);
    limiter.release({});
    return grantedAt - began;
  }

  test("is kept to the millisecond that was asked", async () => {
    expect(await nextAfter(createLimiter(), { status: 429, retryAfterMs: 1_234 })).toBe(1_234);
    expect(await nextAfter(createLimiter(), { status: 503, retryAfterMs: 2_500 })).toBe(2_500);
  });

  test("is not made by other failures", async () => {
    expect(await nextAfter(createLimiter(), { status: 503 })).toBe(0);
    expect(await nextAfter(createLimiter(), { status: 500, retryAfterMs: 9_000 })).toBe(0);
  });

  test.each([429, 503])("is never shortened by a later refusal with %d, but lengthened", async (status) => {
    const [long, short] = [
      { status, retryAfterMs: 5_000 },
      { status, retryAfterMs: 1_000 },
    ];
    expect(await nextAfter(createLimiter(), long, short)).toBe(5_000);
    expect(await nextAfter(createLimiter(), short, long)).toBe(5_000);
  });

  test("longer than a timer can be is kept in full", async () => {
    const timer = vi.spyOn(globalThis, "setTimeout");
    expect(await nextAfter(createLimiter(), { status: 429, retryAfterMs: 3_000_000_000 })).toBe(3_000_000_000);
    const delays = timer.mock.calls.map(([, delay]) => delay ?? 0);
    expect(Math.max(...delays)).toBeLessThanOrEqual(2 ** 31 - 1);
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(0);
    timer.mockRestore();
  });

  test("without Retry-After doubles from a second, once per burst, and starts over after a good answer", async () => {
    const limiter = createLimiter();
    const refused = { status: 429 };
    expect(await nextAfter(limiter, refused, refused, refused)).toBe(1_000);
    expect(await nextAfter(limiter, refused)).toBe(2_000);
    expect(await nextAfter(limiter, refused)).toBe(4_000);
    for (let i = 0; i < 6; i++) await nextAfter(limiter, refused);
    expect(await nextAfter(limiter, refused)).toBe(60_000);
    await limiter.acquire();
    limiter.release({ status: 200 });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(await nextAfter(limiter, refused)).toBe(1_000);
  });

  test("of no length is not believed twice", async () => {
    const limiter = createLimiter();
    expect(await nextAfter(limiter, { status: 429, retryAfterMs: 0 })).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    limiter.release({});
    expect(await nextAfter(limiter, { status: 429, retryAfterMs: 0 })).toBeGreaterThanOrEqual(1_000);
  });

  test("is neither begun anew nor doubled by a refusal of its own burst that comes when it is over", async () => {
    const limiter = createLimiter();
    for (let i = 0; i < 4; i++) void limiter.acquire();
    limiter.release({ status: 429, retryAfterMs: 1_000 });
    await vi.advanceTimersByTimeAsync(1_500);
    for (let i = 0; i < 2; i++) limiter.release({ status: 429 });
    expect(limiter.snapshot().pausedUntil).toBeUndefined();
    // What a late one asks for is kept all the same.
    limiter.release({ status: 429, retryAfterMs: 700 });
    expect(limiter.snapshot().pausedUntil).toBe(Date.now() + 700);
  });

  test("is doubled by a refusal of what was sent after it, though all before were late ones", async () => {
    const limiter = createLimiter();
    for (let i = 0; i < 4; i++) void limiter.acquire();
    for (let i = 0; i < 4; i++) limiter.release({ status: 429 });
    await vi.advanceTimersByTimeAsync(1_000);
    void limiter.acquire();
    limiter.release({ status: 429 });
    expect(limiter.snapshot().pausedUntil).toBe(Date.now() + 2_000);
  });

  test("for an outage is no rate: when it is over, calls are not spread", async () => {
    const limiter = createLimiter();
    void limiter.acquire();
    limiter.release({ status: 503, retryAfterMs: 1_000 });
    expect(limiter.snapshot().windows).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    for (let i = 0; i < 4; i++) expect(limiter.acquire()).toBeUndefined();
  });

  test("is told", async () => {
    const limiter = createLimiter();
    void limiter.acquire();
    limiter.release({ status: 429, retryAfterMs: 5_000 });
    const waits: RateLimitWait[] = [];
    const turn = limiter.acquire({ onWait: (wait) => waits.push(wait) });
    expect(waits).toEqual([{ reason: "paused", waitMs: 5_000, queued: 1 }]);
    expect(limiter.snapshot()).toMatchObject({ state: "paused", pausedUntil: START + 5_000, queued: 1, inFlight: 0 });
    await vi.advanceTimersByTimeAsync(5_000);
    await turn;
    expect(limiter.snapshot()).toMatchObject({ queued: 0, inFlight: 1 });
  });

  test("is resumed evenly: no second burst", async () => {
    const to = server([counter("sliding", 10, 1000)], { headers: "none" });
    const limiter = createLimiter();
    for (let i = 0; i < 40; i++) void sendUntilAccepted(limiter, to, 1);
    await vi.advanceTimersByTimeAsync(10_000);
    const after = to.seen.filter(({ at }) => at > START + 500).map(({ at }) => at);
    const gaps = after.slice(1).map((at, i) => at - (after[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(90);
  });
});

describe("a refusal that the headers speak against", () => {
  /** Milliseconds that so many calls take, one after another, each answered at once with plenty left. */
  async function timeFor(limiter: Limiter, calls: number): Promise<number> {
    const began = Date.now();
    for (let n = 0; n < calls; n++) {
      const turn = limiter.acquire();
      await vi.advanceTimersByTimeAsync(turn ? 3_000 : 0);
      if (turn) await turn;
      limiter.release({ status: 200, headers: rateHeaders(1_000, 900, 300) });
    }
    return Date.now() - began;
  }

  function refuse(limiter: Limiter): void {
    void limiter.acquire();
    limiter.release({ status: 429, retryAfterMs: 1_000, headers: rateHeaders(1_000, 900, 300) });
  }

  test("is waited out, and no rate is learned from it", async () => {
    const limiter = shown(1_000, 900, 300);
    refuse(limiter);
    expect(limiter.snapshot().state).toBe("paused");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(limiter.snapshot().windows.map(({ source }) => source)).toEqual(["headers"]);
    expect(await timeFor(limiter, 20)).toBe(0);
  });

  test("shows a limit that the headers do not tell, when another follows within a minute", async () => {
    const limiter = shown(1_000, 900, 300);
    refuse(limiter);
    await vi.advanceTimersByTimeAsync(2_000);
    refuse(limiter);
    expect(limiter.snapshot().windows.map(({ source }) => source)).toEqual(["headers", "learned"]);
  });

  test("is forgotten after a minute", async () => {
    const limiter = shown(1_000, 900, 300);
    refuse(limiter);
    await vi.advanceTimersByTimeAsync(61_000);
    refuse(limiter);
    expect(limiter.snapshot().windows.map(({ source }) => source)).toEqual(["headers"]);
  });

  test("is not one where the headers say that nothing is left: that is their window, and no rate besides", async () => {
    const limiter = shown(1_000, 1, 300);
    for (let n = 0; n < 2; n++) {
      expect(limiter.acquire()).toBeUndefined();
      limiter.release({ status: 429, retryAfterMs: 1_000, headers: rateHeaders(1_000, 0, 1) });
      expect(limiter.snapshot().windows.map(({ source }) => source)).toEqual(["headers"]);
      await vi.advanceTimersByTimeAsync(2_000);
    }
  });

  test("is learned from at once where no headers tell anything", () => {
    const limiter = createLimiter();
    void limiter.acquire();
    limiter.release({ status: 429, retryAfterMs: 1_000 });
    expect(limiter.snapshot().windows.map(({ source }) => source)).toEqual(["learned"]);
  });
});

describe("maxWaitMs", () => {
  test("turns a call away at once from a longer pause, with the wait", async () => {
    const limiter = createLimiter();
    void limiter.acquire();
    limiter.release({ status: 429, retryAfterMs: 60_000 });
    const turn = limiter.acquire({ maxWaitMs: 59_999 });
    await expect(turn).rejects.toBeInstanceOf(WaitTooLongError);
    await expect(turn).rejects.toMatchObject({ name: "WaitTooLongError", waitMs: 60_000 });
    await expect(limiter.acquire({ maxWaitMs: 100 })).rejects.toMatchObject({ waitMs: 60_000 });
    const patient = limiter.acquire({ maxWaitMs: 60_000 });
    expect(limiter.snapshot().queued).toBe(1);
    await vi.advanceTimersByTimeAsync(60_000);
    await patient;
  });

  test("turns a call away from a window with nothing left", async () => {
    const limiter = shown(100, 0, 30);
    await expect(limiter.acquire({ maxWaitMs: 10_000 })).rejects.toMatchObject({ waitMs: 30_000 });
    const spec = createLimiter({ windows: [{ limit: 1, windowMs: 60_000 }] });
    void spec.acquire();
    await expect(spec.acquire({ maxWaitMs: 10_000 })).rejects.toBeInstanceOf(WaitTooLongError);
  });

  test("turns queued calls away when a pause comes that is too long for them", async () => {
    const limiter = createLimiter();
    for (let i = 0; i < 4; i++) void limiter.acquire();
    const short = limiter.acquire({ maxWaitMs: 1_000 });
    const long = limiter.acquire({ maxWaitMs: 10_000 });
    const refused = expect(short).rejects.toMatchObject({ waitMs: 5_000 });
    limiter.release({ status: 429, retryAfterMs: 5_000 });
    await refused;
    expect(limiter.snapshot().queued).toBe(1);
    await vi.advanceTimersByTimeAsync(5_000);
    await long;
  });

  test("turns queued calls away from a second pause, though they bore the first", async () => {
    const limiter = createLimiter();
    for (let i = 0; i < 4; i++) void limiter.acquire();
    const turn = limiter.acquire({ maxWaitMs: 10_000 });
    limiter.release({ status: 429, retryAfterMs: 5_000 });
    expect(limiter.snapshot().queued).toBe(1);
    const refused = expect(turn).rejects.toMatchObject({ waitMs: 60_000 });
    limiter.release({ status: 429, retryAfterMs: 60_000 });
    await refused;
    expect(limiter.snapshot().queued).toBe(0);
  });

  test("bears pacing and slow start, whose end is not known", async () => {
    const limiter = createLimiter();
    const turns = Array.from({ length: 5 }, () => limiter.acquire({ maxWaitMs: 0 }));
    expect(await settled(turns)).toEqual([true, true, true, true, false]);
    limiter.release({ status: 200 });
    await turns[4];
  });

  test("does not keep a call that can go", () => {
    expect(createLimiter().acquire({ maxWaitMs: -1 })).toBeUndefined();
  });
});

describe("abort", () => {
  test("rejects at once with the caller's reason and gives the place on", async () => {
    const limiter = createLimiter({ maxConcurrent: 1 });
    void limiter.acquire();
    const controller = new AbortController();
    const first = limiter.acquire({ signal: controller.signal });
    const second = limiter.acquire();
    const reason = new Error("not any more");
    controller.abort(reason);
    expect(limiter.snapshot().queued).toBe(1);
    await expect(first).rejects.toBe(reason);
    limiter.release({ status: 200 });
    await second;
  });

  test("before the call rejects without a place in the queue", async () => {
    const limiter = createLimiter();
    const reason = new Error("never mind");
    await expect(limiter.acquire({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(limiter.snapshot()).toMatchObject({ inFlight: 0, queued: 0 });
  });

  test("of 10,000 calls leaves no listener, no place and no timer", async () => {
    const limiter = createLimiter();
    void limiter.acquire();
    limiter.release({ status: 429, retryAfterMs: 60_000 });
    let listeners = 0;
    const controllers = Array.from({ length: 10_000 }, () => {
      const controller = new AbortController();
      const { signal } = controller;
      const add = signal.addEventListener.bind(signal);
      const remove = signal.removeEventListener.bind(signal);
      vi.spyOn(signal, "addEventListener").mockImplementation((...args: Parameters<typeof add>) => {
        listeners++;
        add(...args);
      });
      vi.spyOn(signal, "removeEventListener").mockImplementation((...args: Parameters<typeof remove>) => {
        listeners--;
        remove(...args);
      });
      return controller;
    });
    const turns = controllers.map(({ signal }) => limiter.acquire({ signal }));
    const outcomes = Promise.allSettled(turns);
    expect(listeners).toBe(10_000);
    expect(vi.getTimerCount()).toBe(1);
    for (const controller of controllers) controller.abort();
    expect((await outcomes).every(({ status }) => status === "rejected")).toBe(true);
    expect(listeners).toBe(0);
    expect(limiter.snapshot().queued).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("on one signal for many calls rejects them all", async () => {
    const limiter = createLimiter();
    void limiter.acquire();
    limiter.release({ status: 429, retryAfterMs: 60_000 });
    const controller = new AbortController();
    const outcomes = Promise.allSettled(Array.from({ length: 1_000 }, () => limiter.acquire(controller)));
    controller.abort();
    expect((await outcomes).filter(({ status }) => status === "rejected").length).toBe(1_000);
    expect(limiter.snapshot().queued).toBe(0);
  });

  test("after the grant changes nothing, and its listener is gone", async () => {
    const limiter = createLimiter({ maxConcurrent: 1 });
    void limiter.acquire();
    const controller = new AbortController();
    const removed = vi.spyOn(controller.signal, "removeEventListener");
    const turn = limiter.acquire(controller);
    limiter.release({ status: 200 });
    await turn;
    expect(removed).toHaveBeenCalledTimes(1);
    controller.abort();
    expect(limiter.snapshot()).toMatchObject({ inFlight: 1, queued: 0 });
  });
});

describe("priority", () => {
  async function order(priorities: readonly number[], gapMs: number): Promise<number[]> {
    const limiter = createLimiter({ maxConcurrent: 1 });
    void limiter.acquire();
    const granted: number[] = [];
    for (const [i, priority] of priorities.entries()) {
      void limiter.acquire({ priority })?.then(() => granted.push(i));
      await vi.advanceTimersByTimeAsync(gapMs);
    }
    for (const _ of priorities) {
      limiter.release({ status: 200 });
      await vi.advanceTimersByTimeAsync(0);
    }
    return granted;
  }

  test("goes first, equals in order of arrival", async () => {
    expect(await order([0, 0, 2, 1, 2, -1], 0)).toEqual([2, 4, 3, 0, 1, 5]);
  });

  test("is not lost to a newcomer while the timer is late", async () => {
    const limiter = createLimiter({ windows: [{ limit: 1, windowMs: 1_000 }] });
    void limiter.acquire();
    limiter.release({ status: 200 });
    const first = limiter.acquire();
    vi.setSystemTime(START + 5_000);
    const newcomer = limiter.acquire();
    expect(await settled([first, newcomer])).toEqual([true, false]);
  });

  test("is gained by waiting: one a second, so that none starves", async () => {
    expect(await order([0, 2, 2, 2], 900)).toEqual([1, 2, 0, 3]);
  });
});

describe("the clock", () => {
  test("may be the caller's own", () => {
    let now = 5_000;
    const limiter = createLimiter({ windows: [{ limit: 1, windowMs: 1_000 }] }, { now: () => now });
    expect(limiter.acquire()).toBeUndefined();
    limiter.release({ status: 200 });
    now += 1_100;
    expect(limiter.acquire()).toBeUndefined();
  });

  test("set back by an hour does not lengthen a wait", async () => {
    const limiter = createLimiter({ windows: [{ limit: 1, windowMs: 1_000 }] });
    expect(limiter.acquire()).toBeUndefined();
    limiter.release({ status: 200 });
    vi.setSystemTime(START - 3_600_000);
    const turn = limiter.acquire();
    await vi.advanceTimersByTimeAsync(1_100);
    expect(await settled([turn])).toEqual([true]);
  });
});
