/** Three processes, one Redis, one vendor. */
import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { missingOwnRedis, missingRedis, startRedis, type TestRedis } from "./support/redis-server.ts";
import { type Figures, Vendor, type VendorOptions } from "./support/vendor.ts";
import { buildWorker, runWorkers } from "./support/workers.ts";

if (missingRedis) console.warn(`skipped: limits and tokens of three processes over Redis (${missingRedis})`);
else if (missingOwnRedis) console.warn(`skipped: Redis going away and coming back (${missingOwnRedis})`);

/** Requests that were sent before a refusal was known arrive within this. */
const SENT_MS = 300;
let runs = 0;
let vendor: Vendor;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const prefix = () => `millwright-test-${process.pid}-${Date.now()}-${runs++}`;

async function startVendor(options: VendorOptions): Promise<string> {
  vendor = new Vendor(options);
  return vendor.start();
}

function show(what: string, { sent, refused, ofLimit, used, worstWindow, slowestShare }: Figures): void {
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
  console.log(
    `${what}: ${sent} sent, ${refused} refused, ${percent(ofLimit)} of the limit (whole windows ${percent(used)}, ` +
      `fullest ${percent(worstWindow)}), slowest process ${percent(slowestShare)} of its share`,
  );
}

afterEach(async () => vendor?.stop());

describe.skipIf(missingRedis !== undefined)("three processes on one Redis", () => {
  let redis: TestRedis;

  beforeAll(async () => {
    [redis] = await Promise.all([startRedis(), buildWorker()]);
  });
  afterAll(async () => redis.stop());

  test.each<{ what: string; options: VendorOptions; windows?: { limit: number; windowMs: number }[] }>([
    { what: "limit told by headers", options: { limit: 20, windowMs: 1000 } },
    {
      what: "limit set by the user",
      options: { limit: 20, windowMs: 1000, headers: false },
      windows: [{ limit: 20, windowMs: 1000 }],
    },
    { what: "limit shared with somebody else", options: { limit: 30, windowMs: 1000, outside: 10 } },
  ])("$what: together within 105 %, none starved", async ({ what, options, windows }) => {
    const vendorUrl = await startVendor(options);
    const run = await runWorkers(3, {
      redisUrl: redis.url,
      vendorUrl,
      prefix: prefix(),
      api: "clickmaint",
      parallel: 10,
      durationMs: 4_000,
      ...(windows && { windows }),
    });
    const reports = await run.reports;
    const figures = vendor.figures();
    show(what, figures);
    expect(reports.flatMap(({ failed }) => failed)).toEqual([]);
    expect(reports.flatMap(({ degraded }) => degraded)).toEqual([]);
    expect(figures.workers).toBe(3);
    expect(figures.ofLimit).toBeLessThanOrEqual(1.05);
    expect(figures.refused).toBeLessThanOrEqual(figures.sent * 0.05);
    // A figure for an idle machine is 0.9 and more.
    expect(figures.used).toBeGreaterThanOrEqual(0.6);
    expect(figures.slowestShare).toBeGreaterThanOrEqual(0.8);
  });

  test("a refusal of one pauses all", async () => {
    const vendorUrl = await startVendor({ limit: 1000, windowMs: 1000, headers: false });
    const run = await runWorkers(3, {
      redisUrl: redis.url,
      vendorUrl,
      prefix: prefix(),
      api: "fieldnation",
      parallel: 3,
      durationMs: 1_500,
    });
    const seen = () => new Set(vendor.arrivals.map(({ worker }) => worker)).size;
    while (seen() < 3 && Date.now() < run.startAt + 5_000) await pause(20);
    vendor.refuseNext = 2;
    const reports = await run.reports;
    const refusal = vendor.arrivals.find(({ status }) => status === 429);
    const at = refusal?.at ?? Number.NaN;
    const workersBefore = new Set(vendor.arrivals.filter((one) => one.at < at).map(({ worker }) => worker));
    const during = vendor.arrivals.filter((one) => one.at > at + SENT_MS && one.at < at + 1_950);
    const after = vendor.arrivals.filter((one) => one.at >= at + 1_950);
    console.log(
      `shared pause: ${workersBefore.size} processes sent before the refusal, ${during.length} requests in the ` +
        `2 s pause, ${after.length} after it`,
    );
    expect(workersBefore.size).toBe(3);
    expect(during).toEqual([]);
    expect(after.length).toBeGreaterThanOrEqual(9);
    expect(reports.flatMap(({ failed }) => failed)).toEqual([]);
  });

  test("3 × 20 calls fetch one token, and no key of Redis holds a secret", async () => {
    const vendorUrl = await startVendor({ limit: 1000, windowMs: 1000 });
    const names = prefix();
    const run = await runWorkers(3, {
      redisUrl: redis.url,
      vendorUrl,
      prefix: names,
      api: "fieldnation",
      parallel: 20,
    });
    const reports = await run.reports;
    console.log(`one token: ${vendor.tokenRequests} token request for ${vendor.arrivals.length} calls`);
    expect(reports.flatMap(({ failed }) => failed)).toEqual([]);
    expect(reports.map(({ ok }) => ok)).toEqual([20, 20, 20]);
    expect(vendor.tokenRequests).toBe(1);

    const client = new Redis(redis.url);
    const keys = (await client.keys("*")).filter((key) => key.includes(names));
    await client.quit();
    expect(keys.some((key) => key.startsWith(`${names}:token:`))).toBe(true);
    expect(keys.some((key) => key.endsWith(":log"))).toBe(true);
    for (const key of keys) expect(key).not.toMatch(/planted|client-7|127\.0\.0\.1/);
  });
});

describe.skipIf(missingOwnRedis !== undefined)("Redis going away and coming back", () => {
  let redis: TestRedis;

  beforeAll(async () => {
    [redis] = await Promise.all([startRedis({ own: true }), buildWorker()]);
  });
  afterAll(async () => redis.stop());

  test("fails no call, keeps each process to its part, tells once each way, and shares again", async () => {
    const vendorUrl = await startVendor({ limit: 30, windowMs: 1000 });
    const run = await runWorkers(3, {
      redisUrl: redis.url,
      vendorUrl,
      prefix: prefix(),
      api: "clickmaint",
      parallel: 10,
      durationMs: 10_000,
    });
    await pause(run.startAt - Date.now() + 3_000);
    const killedAt = Date.now();
    await redis.kill();
    await pause(3_000);
    await redis.restart();
    const backAt = Date.now();
    const reports = await run.reports;
    show("before the outage", vendor.figures(0, killedAt));
    const alone = vendor.figures(killedAt, backAt);
    show("while Redis is away", alone);
    const again = vendor.figures(backAt + 1_000);
    show("after it came back", again);

    expect(reports.flatMap(({ failed }) => failed)).toEqual([]);
    for (const { degraded } of reports) {
      expect(degraded.map((one) => one.degraded)).toEqual([true, false]);
      expect(degraded[0]?.at).toBeGreaterThanOrEqual(killedAt);
      expect(degraded[1]?.at).toBeGreaterThanOrEqual(backAt - 1_000);
      expect(degraded[1]?.at).toBeLessThan(backAt + 2_500);
    }
    expect(alone.sent).toBeGreaterThanOrEqual(45);
    expect(vendor.figures().ofLimit).toBeLessThanOrEqual(1.05);
    expect(again.ofLimit).toBeLessThanOrEqual(1.05);
    expect(again.slowestShare).toBeGreaterThanOrEqual(0.7);
  });
});
