import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createLimiter, type Limiter } from "../../src/core/limiter.ts";
import { sharedLimiter } from "../../src/core/limiter-registry.ts";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

let keys = 0;

/** Lets references of the running job go, asks for any limiter two seconds later so that the registry sweeps, and collects. */
async function forget(): Promise<void> {
  vi.setSystemTime(Date.now() + 2_000);
  sharedLimiter("sweeper", createLimiter);
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    collect();
  }
}

/** Makes a limiter, uses it, and keeps no reference; the key. */
function leave(use: (limiter: Limiter) => void): string {
  const key = `left ${keys++}`;
  use(sharedLimiter(key, createLimiter));
  return key;
}

function isRemade(key: string): boolean {
  const create = vi.fn(() => createLimiter());
  sharedLimiter(key, create);
  return create.mock.calls.length > 0;
}

describe("sharedLimiter", () => {
  test("gives every client of a key the same limiter, and each key its own", () => {
    const create = vi.fn(() => createLimiter());
    const first = sharedLimiter("a", create);
    expect(sharedLimiter("a", create)).toBe(first);
    expect(sharedLimiter("b", create)).not.toBe(first);
    expect(create).toHaveBeenCalledTimes(2);
  });

  test("starts no timer", () => {
    const timer = vi.spyOn(globalThis, "setTimeout");
    const interval = vi.spyOn(globalThis, "setInterval");
    sharedLimiter("timers", createLimiter);
    expect(timer).not.toHaveBeenCalled();
    expect(interval).not.toHaveBeenCalled();
    timer.mockRestore();
    interval.mockRestore();
  });

  test("drops a limiter that nobody uses and that knows nothing", async () => {
    const key = leave(() => {});
    await forget();
    expect(isRemade(key)).toBe(true);
  });

  test("keeps not even the key of a limiter that it dropped", async () => {
    const megabytes = () => process.memoryUsage().heapUsed / 2 ** 20;
    await forget();
    const before = megabytes();
    for (let n = 0; n < 100; n++) sharedLimiter(`${n} ${"long ".repeat(200_000)}`, createLimiter);
    expect(megabytes() - before).toBeGreaterThan(60);
    // The first sweep lets the limiters go, the second one finds them gone.
    await forget();
    await forget();
    expect(megabytes() - before).toBeLessThan(20);
  });

  test.each<[string, (limiter: Limiter) => void]>([
    ["a call is in flight", (limiter) => void limiter.acquire()],
    [
      "it is paused",
      (limiter) => {
        void limiter.acquire();
        limiter.release({ status: 429, retryAfterMs: 60_000 });
      },
    ],
    [
      "a window is not over",
      (limiter) => {
        void limiter.acquire();
        const headers = new Headers({
          "x-ratelimit-limit": "9",
          "x-ratelimit-remaining": "5",
          "x-ratelimit-reset": "60",
        });
        limiter.release({ status: 200, headers });
      },
    ],
  ])("keeps a limiter that nobody uses while %s", async (_, use) => {
    const key = leave(use);
    await forget();
    expect(isRemade(key)).toBe(false);
  });

  test("lets it go when the window is over", async () => {
    const key = leave((limiter) => {
      void limiter.acquire();
      limiter.release({ status: 429, retryAfterMs: 5_000 });
    });
    await forget();
    vi.setSystemTime(Date.now() + 600_000);
    await forget();
    expect(isRemade(key)).toBe(true);
  });

  test("never makes a second one while a client holds the first", async () => {
    const held = sharedLimiter("held", createLimiter);
    await forget();
    expect(sharedLimiter("held", createLimiter)).toBe(held);
  });
});
