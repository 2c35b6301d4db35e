import { afterEach, describe, expect, it } from "vitest";
import { simulate } from "../../src/testing/index.ts";
import { type ListenOptions, listen, type SimulatorServer } from "../../src/testing/node/index.ts";

const ORIGIN = "https://page.example";
const KEY = { Authorization: "Bearer k", "X-Entity-Id": "12" };
const servers: SimulatorServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function start(options?: ListenOptions) {
  const sim = simulate("clickmaint", { rateLimit: { limit: 2, windowMs: 60_000 } });
  const server = await listen(sim, options);
  servers.push(server);
  return { sim, server };
}

const ask = (url: string, more: Record<string, string> = {}) =>
  fetch(url, {
    method: "OPTIONS",
    headers: { Origin: ORIGIN, "Access-Control-Request-Method": "PATCH", ...more },
  });

describe("a page of another origin", () => {
  it("is allowed what it asks for, credentials by name, and the question is no request to the vendor", async () => {
    const lines: unknown[] = [];
    const { sim, server } = await start({ onRequest: (record) => lines.push(record) });
    const wanted = "authorization,content-type,x-entity-id";
    const { status, headers } = await ask(`${server.url}/parts/1`, { "Access-Control-Request-Headers": wanted });
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-methods")).toBe("PATCH");
    expect(headers.get("access-control-allow-headers")).toBe(wanted);
    expect(headers.has("access-control-allow-private-network")).toBe(false);
    expect(sim.requests).toEqual([]);
    expect(sim.violations).toEqual([]);
    expect(lines).toEqual([]);
    // Nor does it count for the limit.
    await ask(`${server.url}/parts/1`);
    expect((await fetch(`${server.url}/parts/1`, { headers: KEY })).headers.get("x-ratelimit-remaining")).toBe("1");
  });

  it("of the internet may call this machine", async () => {
    const { server } = await start();
    const { headers } = await ask(server.url, { "Access-Control-Request-Private-Network": "true" });
    expect(headers.get("access-control-allow-private-network")).toBe("true");
  });

  it("may read every header of an answer, refusals and faults included", async () => {
    const { sim, server } = await start();
    const get = () => fetch(`${server.url}/parts/1`, { headers: { ...KEY, Origin: ORIGIN } });
    for (const status of [200, 200, 429]) {
      const { headers, status: got } = await get();
      expect(got).toBe(status);
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("access-control-expose-headers")).toContain("x-ratelimit-remaining");
      if (status === 429) expect(headers.get("access-control-expose-headers")).toContain("retry-after");
    }
    sim.faults.next({ status: 503, headers: { "retry-after": "1" } });
    const { headers } = await get();
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-expose-headers")).toContain("retry-after");
  });

  it.each<[readonly string[], string | null]>([
    [[], null],
    [["Retry-After"], "Retry-After"],
    [["Retry-After", "X-Request-Id"], "Retry-After, X-Request-Id"],
  ])("may read %j where only those are exposed", async (exposedHeaders, told) => {
    const { server } = await start({ cors: { exposedHeaders } });
    const { headers } = await fetch(`${server.url}/parts/1`, { headers: { ...KEY, Origin: ORIGIN } });
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-expose-headers")).toBe(told);
  });

  it("is told nothing with `cors: false`", async () => {
    const { server } = await start({ cors: false });
    for (const { headers } of [
      await ask(`${server.url}/parts/1`),
      await fetch(server.url, { headers: { Origin: ORIGIN } }),
    ])
      expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});

describe("others than a page", () => {
  it("are told nothing of pages, and their OPTIONS is a request like any other", async () => {
    const { sim, server } = await start();
    const { headers } = await fetch(`${server.url}/parts/1`, { headers: KEY });
    expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    const asking = { ...KEY, "Access-Control-Request-Method": "GET" };
    await fetch(`${server.url}/parts/1`, { method: "OPTIONS", headers: asking });
    expect(sim.requests.map(({ method }) => method)).toEqual(["GET", "OPTIONS"]);
  });
});
