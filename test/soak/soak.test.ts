/**
 * Thousands of mixed calls against a simulator over HTTP, under a fault on every third request. `SOAK_CALLS` sets how many; the default keeps the suite
 * quick.
 */

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ClickMaintClient } from "../../src/clickmaint/index.ts";
import { isMillwrightError, type MillwrightError } from "../../src/core/errors.ts";
import { type Fault, simulate } from "../../src/testing/index.ts";
import { listen, type SimulatorServer } from "../../src/testing/node/index.ts";
import { countListeners, sleep } from "../support/outcome.ts";

const CALLS = Number(process.env.SOAK_CALLS ?? 2_000);
const WORKERS = 32;
/** Well above what a busy machine takes with every worker waiting, so that a stall is a stall. */
const TIMEOUT_MS = 500;
/** Records to read and change that are there from the start. */
const ORDERS = 60;

/** In turn, one on every third request. After the last two, the vendor has done what it was asked. */
const FAULTS: readonly Fault[] = [
  "reset",
  { status: 503 },
  { retryAfter: 0 },
  "stall",
  "resetAfterHeaders",
  "stallBody",
];

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function heapMb(): number {
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;

type Did = "get" | "list" | "create" | "update" | "delete";

interface Ended {
  readonly did: Did;
  readonly title?: string;
  readonly id?: number;
  readonly error?: unknown;
}

const sim = simulate("clickmaint", {
  rateLimit: false,
  world: { workOrders: Array.from({ length: ORDERS }, (_, n) => ({ id: n + 1, title: `Standing order ${n + 1}` })) },
});
let server: SimulatorServer;
let arrived = 0;
const ended: Ended[] = [];
const unhandled: unknown[] = [];
const heap: number[] = [];
let listeners: { readonly left: number; readonly added: number };
let timersBefore = 0;
let timersAfter = 0;
let seconds = 0;

const note = (reason: unknown) => void unhandled.push(reason);

/** One call; which kind, the number decides. */
async function call(client: ClickMaintClient, n: number, made: number[], signal: AbortSignal): Promise<Ended> {
  const options = { signal };
  const id = (n % ORDERS) + 1;
  const turn = n % 20;
  if (turn < 8) {
    await client.workOrders.get(id, options);
    return { did: "get" };
  }
  if (turn < 11) {
    await client.workOrders.list({ per_page: 20 }, options);
    return { did: "list" };
  }
  if (turn < 16) {
    const title = `Soak ${n}`;
    try {
      const { id: newId } = await client.workOrders.create({ title }, options);
      if (newId !== undefined) made.push(newId);
      return { did: "create", title };
    } catch (error) {
      return { did: "create", title, error };
    }
  }
  const own = turn < 18 ? undefined : made.pop();
  if (own === undefined) {
    // A PATCH is sent again only where the caller knows that it sets the same values twice.
    await client.workOrders.update(id, { title: `Standing order ${id}` }, { ...options, idempotent: true });
    return { did: "update" };
  }
  await client.workOrders.delete(own, options);
  return { did: "delete", id: own };
}

beforeAll(async () => {
  process.on("unhandledRejection", note);
  server = await listen(sim, {
    onRequest() {
      arrived += 1;
      // The log is not what is measured here.
      (sim.requests as unknown[]).length = 0;
      const fault = FAULTS[Math.floor(arrived / 3) % FAULTS.length];
      if (arrived % 3 === 2 && fault) sim.faults.next(fault);
    },
  });
  const abort = new AbortController();
  listeners = countListeners(abort.signal);
  timersBefore = timers();
  const client = new ClickMaintClient({
    apiKey: "soak",
    entityId: 1,
    baseUrl: server.url,
    // A limiter would slow down at every 429, which is another suite's subject.
    rateLimit: false,
    timeoutMs: TIMEOUT_MS,
    retry: { maxRetries: 15, baseDelayMs: 1, maxDelayMs: 20 },
  });
  const startedAt = performance.now();
  let next = 0;
  const worker = async () => {
    const made: number[] = [];
    while (next < CALLS) {
      const n = next++;
      if (n === Math.floor(CALLS / 4) || n === Math.floor(CALLS / 2)) heap.push(heapMb());
      try {
        ended.push(await call(client, n, made, abort.signal));
      } catch (error) {
        ended.push({ did: n % 20 < 8 ? "get" : n % 20 < 11 ? "list" : "update", error });
      }
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
  seconds = (performance.now() - startedAt) / 1000;
  await sleep(50);
  heap.push(heapMb());
  timersAfter = timers();
}, 600_000);

afterAll(async () => {
  process.off("unhandledRejection", note);
  await server.close();
});

const failed = () => ended.filter(({ error }) => error !== undefined);

describe(`${CALLS} mixed calls from ${WORKERS} workers, a fault on every third request`, () => {
  it("meet faults of every kind", () => {
    expect(ended).toHaveLength(CALLS);
    expect(arrived).toBeGreaterThan(CALLS);
    const counts = Object.fromEntries(
      (["get", "list", "create", "update", "delete"] as const).map((did) => [
        did,
        ended.filter((one) => one.did === did).length,
      ]),
    );
    for (const [did, count] of Object.entries(counts)) expect(count, did).toBeGreaterThan(CALLS / 50);
    console.log(
      `soak: ${CALLS} calls, ${arrived} requests, ${seconds.toFixed(1)} s, ${JSON.stringify(counts)}, ` +
        `${failed().length} writes in doubt, heap ${heap.map((mb) => mb.toFixed(1)).join(" → ")} MB`,
    );
  });

  it("answer every read, and every write that may be repeated", () => {
    expect(failed().filter(({ did }) => did !== "create")).toEqual([]);
  });

  it("apply every create at most once, and as its outcome says", () => {
    const titles = new Map<string, number>();
    for (const { title } of sim.store.workOrders.all()) titles.set(String(title), (titles.get(String(title)) ?? 0) + 1);
    expect([...titles].filter(([, count]) => count > 1)).toEqual([]);
    const deleted = ended.filter(({ did }) => did === "delete").length;
    const creates = ended.filter(({ did }) => did === "create");
    expect(creates.length).toBeGreaterThan(CALLS / 10);
    let gone = 0;
    for (const { title = "", error } of creates) {
      const there = titles.has(title);
      if (error === undefined) gone += there ? 0 : 1;
      else if ((error as MillwrightError).outcome === "none") expect(there, title).toBe(false);
      else if ((error as MillwrightError).outcome === "applied") expect(there, title).toBe(true);
    }
    // What succeeded and is not there was deleted afterwards.
    expect(gone).toBe(deleted);
    expect(failed().some(({ title = "" }) => titles.has(title))).toBe(true);
    expect(failed().some(({ title = "" }) => !titles.has(title))).toBe(true);
  });

  it("fail with a typed error that says what is in doubt", () => {
    for (const { error, title } of failed()) {
      expect(isMillwrightError(error), String(error)).toBe(true);
      expect((error as MillwrightError).outcome, String(error)).toBe("unknown");
      expect((error as MillwrightError).request?.body).toEqual({ title });
    }
  });

  it("leave no unhandled rejection, no listener, no timer and no memory behind", () => {
    expect(unhandled).toEqual([]);
    // One serves all who share the signal: it comes and goes with them.
    expect(listeners.added).toBeGreaterThan(0);
    expect(listeners.left).toBe(0);
    expect(timersAfter).toBeLessThanOrEqual(timersBefore + 1);
    const [, half = 0, end = 0] = heap;
    expect(end - half).toBeLessThan(10 + CALLS / 1_000);
  });
});
