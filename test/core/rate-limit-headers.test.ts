import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRateLimits, serverNow } from "../../src/core/rate-limit-headers.ts";

const NOW = Date.UTC(2026, 10, 21, 12, 0, 0);
const EPOCH = NOW / 1000;

function read(init: Record<string, string>) {
  return readRateLimits(new Headers(init), NOW);
}

describe("readRateLimits", () => {
  test("says nothing where nothing is said", () => {
    expect(read({ "content-type": "application/json" })).toEqual([]);
  });

  test.each(["X-RateLimit-", "X-Rate-Limit-", "RateLimit-"])("reads %s*", (prefix) => {
    expect(read({ [`${prefix}Limit`]: "100", [`${prefix}Remaining`]: "42", [`${prefix}Reset`]: "30" })).toEqual([
      { limit: 100, remaining: 42, resetMs: 30_000 },
    ]);
  });

  test("keeps none left distinct from not told", () => {
    expect(read({ "x-ratelimit-remaining": "0" })).toEqual([{ remaining: 0 }]);
    expect(read({ "x-ratelimit-limit": "10" })).toEqual([]);
    expect(read({ "x-ratelimit-reset": "10" })).toEqual([]);
  });

  test("reads the length of the window from a policy of drafts 03 to 07", () => {
    const policy = { "ratelimit-policy": "10;w=1, 100;w=60" };
    expect(read({ ...policy, "ratelimit-limit": "100", "ratelimit-remaining": "5", "ratelimit-reset": "9" })).toEqual([
      { limit: 100, remaining: 5, resetMs: 9_000, windowMs: 60_000 },
    ]);
    expect(read({ ...policy, ratelimit: "limit=10, remaining=5, reset=1" })).toEqual([
      { limit: 10, remaining: 5, resetMs: 1_000, windowMs: 1_000 },
    ]);
  });

  test("reads a limit that carries its policies", () => {
    expect(
      read({ "ratelimit-limit": "10, 10;w=1, 50;w=60", "ratelimit-remaining": "3", "ratelimit-reset": "1" }),
    ).toEqual([{ limit: 10, remaining: 3, resetMs: 1_000 }]);
  });

  test("reads every window of the structured fields", () => {
    expect(
      read({
        ratelimit: '"default";r=50;t=30, "day, all";r=9000;t=40000;pk=:cHNsZWVw:',
        "ratelimit-policy": '"day, all";q=10000;w=86400,"default";q=100;w=60',
      }),
    ).toEqual([
      { name: "default", limit: 100, remaining: 50, resetMs: 30_000, windowMs: 60_000 },
      { name: "day, all", limit: 10_000, remaining: 9_000, resetMs: 40_000_000, windowMs: 86_400_000 },
    ]);
  });

  test("reads a structured field without its policy", () => {
    expect(read({ ratelimit: "default;r=0;t=5" })).toEqual([{ name: "default", remaining: 0, resetMs: 5_000 }]);
  });

  test("takes the safest of a header that came twice", () => {
    const headers = new Headers();
    for (const [limit, remaining, reset] of [
      ["100", "7", "10"],
      ["90", "3", "20"],
    ] as const) {
      headers.append("x-ratelimit-limit", limit);
      headers.append("x-ratelimit-remaining", remaining);
      headers.append("x-ratelimit-reset", reset);
    }
    expect(readRateLimits(headers, NOW)).toEqual([{ limit: 90, remaining: 3, resetMs: 20_000 }]);
  });

  test("passes over what is no number", () => {
    expect(read({ "x-ratelimit-limit": "many", "x-ratelimit-remaining": "-1", "x-ratelimit-reset": "soon" })).toEqual(
      [],
    );
    expect(read({ "x-ratelimit-limit": "60 per minute", "x-ratelimit-remaining": "12" })).toEqual([{ remaining: 12 }]);
    expect(read({ "ratelimit-policy": '"";;;=', ratelimit: '"x";r=many, ;r' })).toEqual([]);
  });

  test("never throws and never tells a number that is not one", () => {
    const name = fc.constantFrom(
      "x-ratelimit-limit",
      "x-ratelimit-remaining",
      "x-ratelimit-reset",
      "ratelimit",
      "ratelimit-policy",
      "date",
    );
    const value = fc.oneof(
      fc.stringMatching(/^[ -~]*$/),
      fc.stringMatching(/^("?[a-z]*"?(;[rtqw]=\d*)*,? ?)*$/),
      fc.nat().map(String),
    );
    fc.assert(
      fc.property(fc.dictionary(name, value), (init) => {
        for (const reading of readRateLimits(new Headers(init), NOW)) {
          for (const part of [reading.limit, reading.remaining, reading.resetMs, reading.windowMs]) {
            expect(part ?? 0).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });
});

describe("a server whose clock is off", () => {
  const HOURS = 5 * 3_600_000;
  const date = new Date(NOW + HOURS).toUTCString();

  test("is taken at its own clock for moments", () => {
    const headers = { date, "x-ratelimit-remaining": "1", "x-ratelimit-reset": `${EPOCH + HOURS / 1000 + 20}` };
    expect(read(headers)).toEqual([{ remaining: 1, resetMs: 20_000 }]);
  });

  test("is taken at our clock for lengths of time", () => {
    expect(read({ date, "x-ratelimit-remaining": "1", "x-ratelimit-reset": "20" })).toEqual([
      { remaining: 1, resetMs: 20_000 },
    ]);
  });

  test("may be known to the caller", () => {
    const headers = new Headers({ "x-ratelimit-remaining": "1", "x-ratelimit-reset": `${EPOCH + 100}` });
    expect(readRateLimits(headers, NOW, 90_000)).toEqual([{ remaining: 1, resetMs: 10_000 }]);
  });

  test("is believed within two seconds to be right", () => {
    const at = (ms: number) => serverNow(new Headers({ date: new Date(NOW + ms).toUTCString() }), NOW);
    expect(at(-2_000)).toBe(NOW);
    expect(at(2_000)).toBe(NOW);
    expect(at(3_000)).toBe(NOW + 3_000);
    expect(at(-3_000)).toBe(NOW - 3_000);
    expect(serverNow(new Headers(), NOW)).toBe(NOW);
    expect(serverNow(new Headers({ date: "yesterday" }), NOW)).toBe(NOW);
  });
});
