/** Turns of several processes, each with connections of its own. */
import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { Baton, BatonConnections } from "../../src/redis/baton.ts";
import { RedisAwayError, RedisLink } from "../../src/redis/link.ts";
import { missingRedis, startRedis, type TestRedis } from "./support/redis-server.ts";

if (missingRedis) console.warn(`skipped: turns over Redis (${missingRedis})`);

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe.skipIf(missingRedis !== undefined)("turns", () => {
  let redis: TestRedis;
  const opened: (() => void)[] = [];
  const id = Promise.resolve(`millwright-turns-${process.pid}-${Date.now()}`);

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterEach(() => {
    for (const close of opened.splice(0)) close();
  });
  afterAll(async () => redis.stop());

  function baton(): Baton {
    const client = new Redis(redis.url, { lazyConnect: true });
    const link = new RedisLink(client, 2_000);
    const connections = new BatonConnections(link);
    opened.push(() => {
      connections.close();
      link.close();
    });
    return new Baton(connections, id);
  }

  test("one has it at a time, and all who want it get it as often", async () => {
    const order: number[] = [];
    let holding = 0;
    let most = 0;
    const end = Date.now() + 2_500;
    await Promise.all(
      [0, 1, 2].map(async (me) => {
        const own = baton();
        while (Date.now() < end) {
          await own.turn(async () => {
            most = Math.max(most, ++holding);
            order.push(me);
            await pause(20);
            holding--;
          }, 3);
        }
      }),
    );
    expect(most).toBe(1);
    // From where the last of them has joined.
    const shared = order.slice(Math.max(...[0, 1, 2].map((me) => order.indexOf(me))));
    const counts = [0, 1, 2].map((me) => shared.filter((one) => one === me).length);
    expect(shared.length).toBeGreaterThanOrEqual(15);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual((shared.length / 3) * 0.7);
  });

  test("a turn given up rejects at once, and its task never runs", async () => {
    const [one, two] = [baton(), baton()];
    let release = () => {};
    const held = one.turn(() => new Promise((resolve) => (release = resolve)), 2);
    await pause(200);
    let ran = false;
    const waiting = two.turn(async () => {
      ran = true;
    }, 2);
    await pause(200);
    expect(ran).toBe(false);
    two.drop("given up");
    await expect(waiting).rejects.toThrow(RedisAwayError);
    release();
    await held;
    await pause(300);
    expect(ran).toBe(false);
  });

  test("the turn of a process that died passes on", async () => {
    const [dead, alive] = [baton(), baton()];
    dead.turn(() => new Promise(() => {}), 2).catch(() => {});
    await pause(300);
    dead.drop("died");
    dead.connections.close();
    const at = performance.now();
    let ran = false;
    await alive.turn(async () => {
      ran = true;
    }, 2);
    expect(ran).toBe(true);
    expect(performance.now() - at).toBeLessThan(9_000);
  }, 15_000);
});
