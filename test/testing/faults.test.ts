import { describe, expect, it } from "vitest";
import type { Fault } from "../../src/testing/index.ts";
import { simulate } from "../../src/testing/index.ts";
import { listen } from "../../src/testing/node/index.ts";

const HEADERS = { authorization: "Bearer key", "x-entity-id": "12" };
const JSON_HEADERS = { ...HEADERS, "content-type": "application/json" };

type Fetch = typeof globalThis.fetch;

/** The same faults in process and over real sockets: a client must not see the difference. */
const ways: [
  string,
  () => Promise<{ sim: ReturnType<typeof make>; fetch: Fetch; url: string; close(): Promise<void> }>,
][] = [
  [
    "sim.fetch",
    async () => {
      const sim = make();
      return { sim, fetch: sim.fetch as Fetch, url: "https://app.clickmaint.com/api/v1", close: async () => {} };
    },
  ],
  [
    "the HTTP server",
    async () => {
      const sim = make();
      const server = await listen(sim);
      return { sim, fetch: globalThis.fetch, url: server.url, close: () => server.close() };
    },
  ],
];

function make() {
  return simulate("clickmaint", { rateLimit: false });
}

describe.each(ways)("faults through %s", (_name, open) => {
  async function withFault(
    fault: Fault,
    act: (parts: Awaited<ReturnType<typeof open>>) => Promise<void>,
  ): Promise<void> {
    const parts = await open();
    try {
      parts.sim.faults.next(fault);
      await act(parts);
      const after = await parts.fetch(`${parts.url}/parts/1`, { headers: HEADERS });
      expect(after.status).toBe(200);
      await after.text();
    } finally {
      await parts.close();
    }
  }

  const restock = { method: "POST", headers: JSON_HEADERS, body: JSON.stringify({ quantity: 1, cost: 1 }) };
  const stockOf = (sim: ReturnType<typeof make>): number => Number(sim.store.parts.get(1)?.on_hand_qty);

  it("breaks the connection before anything is done", () =>
    withFault("reset", async ({ sim, fetch, url }) => {
      const before = stockOf(sim);
      const error = await fetch(`${url}/parts/1/restock`, restock).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(TypeError);
      expect((error as { cause?: { code?: string } }).cause?.code).toBe("ECONNRESET");
      expect(stockOf(sim)).toBe(before);
      expect(sim.requests.at(-1)).toMatchObject({ operationId: "parts.restock", status: undefined, fault: "reset" });
    }));

  it("breaks the connection after the headers, when the request is done", () =>
    withFault("resetAfterHeaders", async ({ sim, fetch, url }) => {
      const before = stockOf(sim);
      const asked = fetch(`${url}/parts/1/restock`, restock).then((response) => response.text());
      await expect(asked).rejects.toThrow(TypeError);
      expect(stockOf(sim)).toBe(before + 1);
    }));

  it("ends the body in the middle", () =>
    withFault("truncate", async ({ fetch, url }) => {
      const response = await fetch(`${url}/parts/1`, { headers: HEADERS });
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow(TypeError);
    }));

  it("never answers, until the caller gives up", () =>
    withFault("stall", async ({ fetch, url }) => {
      const start = performance.now();
      const asked = fetch(`${url}/parts/1`, { headers: HEADERS, signal: AbortSignal.timeout(60) });
      await expect(asked).rejects.toMatchObject({ name: "TimeoutError" });
      expect(performance.now() - start).toBeLessThan(1000);
    }));

  it("begins a body and never ends it, until the caller gives up", () =>
    withFault("stallBody", async ({ fetch, url }) => {
      const response = await fetch(`${url}/parts/1`, { headers: HEADERS, signal: AbortSignal.timeout(100) });
      expect(response.status).toBe(200);
      const reader = (response.body as ReadableStream<Uint8Array>).getReader();
      expect((await reader.read()).value?.length).toBeGreaterThan(10);
      await expect(reader.read()).rejects.toMatchObject({ name: "TimeoutError" });
    }));

  it("sends a web page in place of JSON", () =>
    withFault("html", async ({ fetch, url }) => {
      const response = await fetch(`${url}/parts/1`, { headers: HEADERS });
      expect(response.headers.get("content-type")).toContain("text/html");
      expect(await response.text()).toContain("<!doctype html>");
    }));

  it("answers with the status, headers and body of a fault", () =>
    withFault({ status: 503, headers: { "Retry-After": "7" }, body: { oops: true } }, async ({ fetch, url }) => {
      const response = await fetch(`${url}/parts/1`, { headers: HEADERS });
      expect(response.status).toBe(503);
      expect(response.headers.get("retry-after")).toBe("7");
      expect(await response.json()).toEqual({ oops: true });
    }));

  it("answers a bare status in the vendor's shape", () =>
    withFault({ status: 500 }, async ({ fetch, url }) => {
      const response = await fetch(`${url}/parts/1`, { headers: HEADERS });
      expect(await response.json()).toMatchObject({ status: "error" });
    }));

  it("asks to come back later", () =>
    withFault({ retryAfter: 3 }, async ({ fetch, url }) => {
      const response = await fetch(`${url}/parts/1`, { headers: HEADERS });
      expect([response.status, response.headers.get("retry-after")]).toEqual([429, "3"]);
      await response.text();
    }));

  it("answers late", () =>
    withFault({ latencyMs: 80 }, async ({ fetch, url }) => {
      const start = performance.now();
      await (await fetch(`${url}/parts/1`, { headers: HEADERS })).text();
      expect(performance.now() - start).toBeGreaterThanOrEqual(75);
    }));

  it("lets a slow answer be given up", () =>
    withFault({ latencyMs: 10_000 }, async ({ fetch, url }) => {
      const start = performance.now();
      await expect(fetch(`${url}/parts/1`, { headers: HEADERS, signal: AbortSignal.timeout(50) })).rejects.toThrow();
      expect(performance.now() - start).toBeLessThan(1000);
    }));
});

describe("when faults happen", () => {
  const statusOf = async (sim: ReturnType<typeof make>, path = "/parts/1") =>
    (await sim.fetch(`https://app.clickmaint.com/api/v1${path}`, { headers: HEADERS })).status;

  it("takes those queued one by one, and then none", async () => {
    const sim = make();
    sim.faults.next({ status: 500 });
    sim.faults.next({ status: 502 });
    expect([await statusOf(sim), await statusOf(sim), await statusOf(sim)]).toEqual([500, 502, 200]);
  });

  it("keeps to one operation, and to a number of times", async () => {
    const sim = make();
    sim.faults.on("parts.get", { status: 500 }, 2);
    expect([await statusOf(sim, "/assets/1"), await statusOf(sim), await statusOf(sim), await statusOf(sim)]).toEqual([
      200, 500, 500, 200,
    ]);
    sim.faults.on("parts.get", { status: 500 });
    for (let index = 0; index < 5; index++) expect(await statusOf(sim)).toBe(500);
    sim.faults.clear();
    expect(await statusOf(sim)).toBe(200);
  });

  it("fails at a rate, the same for the same seed", async () => {
    const run = async (seed: number) => {
      const sim = simulate("clickmaint", { seed, rateLimit: false });
      sim.faults.rate(0.25, { status: 500 });
      const statuses: number[] = [];
      for (let index = 0; index < 400; index++) statuses.push(await statusOf(sim));
      return statuses;
    };
    const first = await run(3);
    expect(await run(3)).toEqual(first);
    expect(await run(4)).not.toEqual(first);
    const failed = first.filter((status) => status === 500).length;
    expect(failed).toBeGreaterThan(60);
    expect(failed).toBeLessThan(140);
  });

  it("has presets", async () => {
    const sim = make();
    sim.faults.preset("outage");
    expect(await statusOf(sim)).toBe(503);
    sim.faults.clear();
    sim.faults.preset("rateLimited");
    const statuses = new Set<number>();
    for (let index = 0; index < 50; index++) statuses.add(await statusOf(sim));
    expect([...statuses].sort()).toEqual([200, 429]);
  });

  it("refuses a signal that was aborted before, and does nothing", async () => {
    const sim = make();
    const reason = new Error("given up");
    const asked = sim.fetch("https://app.clickmaint.com/api/v1/parts", {
      headers: HEADERS,
      signal: AbortSignal.abort(reason),
    });
    await expect(asked).rejects.toBe(reason);
    expect(sim.requests).toEqual([]);
  });
});
