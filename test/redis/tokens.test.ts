/** Tokens over Redis, seen from two stores that stand for two processes. */
import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type RedisTokensOptions, redisTokens } from "../../src/redis/index.ts";
import { missingOwnRedis, missingRedis, startRedis, type TestRedis } from "./support/redis-server.ts";

if (missingRedis) console.warn(`skipped: tokens over Redis (${missingRedis})`);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const KEY = "https://vendor.example client-7 somebody";
const opened: Redis[] = [];
let tests = 0;

function connect(url: string): Redis {
  const redis = new Redis(url);
  redis.on("error", () => {});
  opened.push(redis);
  return redis;
}

afterEach(() => {
  for (const redis of opened.splice(0)) redis.disconnect();
});

describe.skipIf(missingRedis !== undefined)("with Redis", () => {
  let redis: TestRedis;
  let prefix = "";
  const tokens = (options: RedisTokensOptions = {}) => redisTokens(connect(redis.url), { prefix, ...options });

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(async () => redis.stop());
  const fresh = () => {
    prefix = `millwright-tokens-${process.pid}-${Date.now()}-${tests++}`;
  };

  test("a token of one is that of the other, until it ends, in Redis too", async () => {
    fresh();
    const [one, two] = [tokens(), tokens()];
    const token = { accessToken: "t-1", expiresAt: Date.now() + 400 };
    expect(await two.get(KEY)).toBeUndefined();
    await one.set(KEY, token);
    expect(await two.get(KEY)).toEqual(token);
    const client = connect(redis.url);
    const [key = ""] = (await client.keys("*")).filter((name) => name.startsWith(prefix));
    expect(key).toMatch(/:token:[0-9a-f]{64}$/);
    expect(await client.pttl(key)).toBeLessThanOrEqual(400);
    await pause(450);
    expect(await one.get(KEY)).toBeUndefined();
    expect(await client.exists(key)).toBe(0);
  });

  test("garbage under the key reads as no token", async () => {
    fresh();
    const one = tokens();
    await one.set(KEY, { accessToken: "t-1", expiresAt: Date.now() + 5_000 });
    const client = connect(redis.url);
    const [key = ""] = (await client.keys("*")).filter((name) => name.startsWith(prefix));
    for (const garbage of ["{", '{"accessToken":1}', "null"]) {
      await client.set(key, garbage);
      expect(await one.get(KEY)).toBeUndefined();
    }
  });

  test("one renews at a time, also when it takes longer than the lock lives, and the lock ends with it", async () => {
    fresh();
    const [one, two] = [tokens({ lockMs: 300 }), tokens({ lockMs: 300 })];
    const log: string[] = [];
    const renew = (name: string, ms: number) => async () => {
      log.push(`${name} begins`);
      await pause(ms);
      log.push(`${name} ends`);
      return name;
    };
    const first = one.lock?.(KEY, renew("one", 600));
    await pause(50);
    expect(await Promise.all([first, two.lock?.(KEY, renew("two", 10))])).toEqual(["one", "two"]);
    expect(log).toEqual(["one begins", "one ends", "two begins", "two ends"]);
    expect((await connect(redis.url).keys("*")).filter((name) => name.startsWith(`${prefix}:lock`))).toEqual([]);
  });

  test("the lock of a process that died ends, and a lock that is no longer ours is not released", async () => {
    fresh();
    const client = connect(redis.url);
    const one = tokens({ lockMs: 300 });
    let name = "";
    await one.lock?.(KEY, async () => {
      [name = ""] = (await client.keys("*")).filter((key) => key.startsWith(`${prefix}:lock`));
      await client.set(name, "somebody else");
    });
    expect(await client.get(name)).toBe("somebody else");
    await client.pexpire(name, 250);
    const at = performance.now();
    expect(await one.lock?.(KEY, async () => "renewed")).toBe("renewed");
    expect(performance.now() - at).toBeGreaterThanOrEqual(150);
  });

  test("a renewal that fails is the caller's error and frees the lock", async () => {
    fresh();
    const one = tokens();
    await expect(one.lock?.(KEY, () => Promise.reject(new Error("refused")))).rejects.toThrow("refused");
    expect(await one.lock?.(KEY, async () => 2)).toBe(2);
  });
});

describe.skipIf(missingOwnRedis !== undefined)("Redis going away", () => {
  test("tokens stay in memory meanwhile, are told once, and renewals go on", async () => {
    const redis = await startRedis({ own: true });
    const events: boolean[] = [];
    const one = redisTokens(connect(redis.url), { onDegraded: ({ degraded }) => events.push(degraded) });
    const token = { accessToken: "t-1", expiresAt: Date.now() + 60_000 };
    await one.set(KEY, token);
    await redis.kill();
    expect(await one.get(KEY)).toEqual(token);
    const next = { accessToken: "t-2", expiresAt: Date.now() + 60_000 };
    await one.lock?.(KEY, async () => one.set(KEY, next));
    expect(await one.get(KEY)).toEqual(next);
    await redis.restart();
    await pause(1_800);
    expect(events).toEqual([true, false]);
    expect(await one.get(KEY)).toBeUndefined();
    await one.set(KEY, next);
    expect(await one.get(KEY)).toEqual(next);
    await redis.stop();
  });
});
