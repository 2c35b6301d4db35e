import { createServer } from "node:net";
import { setupServer } from "msw/node";
import { afterEach, describe, expect, it } from "vitest";
import { ClickMaintClient } from "../../src/clickmaint/index.ts";
import { SimulationError, simulate } from "../../src/testing/index.ts";
import { listen, type SimulatorServer } from "../../src/testing/node/index.ts";

const BASE = "https://app.clickmaint.com/api/v1";
const HEADERS = { authorization: "Bearer key", "x-entity-id": "12" };
const closers: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

describe("fetch", () => {
  it("takes a URL, a text or a Request, with headers and body in either", async () => {
    const sim = simulate("clickmaint");
    const request = new Request(`${BASE}/parts`, {
      method: "POST",
      headers: { ...HEADERS, "content-type": "application/json" },
      body: JSON.stringify({ part: { name: "From a request" } }),
    });
    expect((await sim.fetch(request)).status).toBe(201);
    expect((await sim.fetch(new URL(`${BASE}/parts/1`), { headers: new Headers(HEADERS) })).status).toBe(200);
    const bytes = new TextEncoder().encode(JSON.stringify({ part: { name: "From bytes" } }));
    const headers = { ...HEADERS, "content-type": "application/json" };
    expect((await sim.fetch(`${BASE}/parts`, { method: "POST", headers, body: bytes })).status).toBe(201);
    expect(
      sim.store.parts
        .all()
        .slice(-2)
        .map((one) => one.name),
    ).toEqual(["From a request", "From bytes"]);
  });

  it("answers on any host, with the vendor's base path or without it", async () => {
    const sim = simulate("clickmaint");
    for (const url of ["https://app.clickmaint.ca/api/v1/parts", "http://localhost:9/parts"]) {
      expect((await sim.fetch(url, { headers: HEADERS })).status).toBe(200);
    }
  });
});

describe("MSW", () => {
  function start(sim: ReturnType<typeof simulate<"clickmaint">>) {
    const server = setupServer(...sim.handlers);
    server.listen({ onUnhandledRequest: "error" });
    closers.push(() => server.close());
    return server;
  }

  it("answers the global fetch for every region of the vendor", async () => {
    const sim = simulate("clickmaint");
    start(sim);
    for (const base of [BASE, "https://app.clickmaint.ca/api/v1"]) {
      const response = await fetch(`${base}/parts/1`, { headers: HEADERS });
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ data: { id: 1 } });
    }
    sim.expect("parts.get").toHaveBeenCalledTimes(2);
  });

  it("leaves other hosts alone, and takes a base URL of one's own", async () => {
    const sim = simulate("clickmaint", { baseUrl: "https://proxy.example.com/cm" });
    start(sim);
    await expect(fetch("https://other.example.com/parts")).rejects.toThrow();
    expect(sim.requests).toEqual([]);
    expect((await fetch("https://proxy.example.com/cm/parts", { headers: HEADERS })).status).toBe(404);
    expect(sim.requests).toHaveLength(1);
  });

  it("keeps the headers of a request that carries a form", async () => {
    const sim = simulate("fieldnation", { seed: 7 });
    const server = setupServer(...sim.handlers);
    server.listen({ onUnhandledRequest: "error" });
    closers.push(() => server.close());
    const form = new FormData();
    form.append("file", new Blob(["belt"]), "belt.txt");
    const headers = new Headers({ authorization: "Bearer key", accept: "application/json" });
    await fetch("https://api.fieldnation.com/api/rest/v2/workorders/48018/attachments/480186", {
      method: "POST",
      headers,
      body: form,
    });
    expect(sim.requests[0]?.headers).toMatchObject({
      authorization: "Bearer ***",
      "content-type": expect.stringContaining("multipart/form-data"),
    });
  });

  it("breaks connections and bodies", async () => {
    const sim = simulate("clickmaint");
    start(sim);
    sim.faults.next("reset");
    await expect(fetch(`${BASE}/parts/1`, { headers: HEADERS })).rejects.toThrow(TypeError);
    sim.faults.next("truncate");
    const response = await fetch(`${BASE}/parts/1`, { headers: HEADERS });
    await expect(response.text()).rejects.toThrow();
  });

  it("answers a request against the spec with 400 and the reason, which no client tries again", async () => {
    const sim = simulate("clickmaint");
    start(sim);
    const client = new ClickMaintClient({ apiKey: "key", entityId: 12 });
    await expect(client.parts.list({ perpage: 5 } as never)).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining("parts.list was called against its spec. query.perpage: expected one of"),
    });
    expect(sim.requests).toHaveLength(1);
    expect(() => sim.assertNoViolations()).toThrow(/query\.perpage/);
  });

  // MSW 3 runs on Node 22 and later only, so that it cannot be loaded here; these are the members that it uses.
  it.each(["run", "log", "reset", "restore", "dispose"])("has the %s that MSW 2 or 3 calls", (name) => {
    const [handler] = simulate("clickmaint").handlers as unknown as Record<string, unknown>[];
    expect(handler?.[name]).toBeTypeOf("function");
    expect(handler).toMatchObject({ kind: "request", __kind: "RequestHandler" });
  });

  it("lets a test override a route, and resets", async () => {
    const sim = simulate("clickmaint");
    const server = start(sim);
    const other = simulate("clickmaint", { world: "empty" });
    server.use(...other.handlers);
    expect((await fetch(`${BASE}/parts/1`, { headers: HEADERS })).status).toBe(404);
    server.resetHandlers();
    expect((await fetch(`${BASE}/parts/1`, { headers: HEADERS })).status).toBe(200);
  });
});

describe("HTTP server", () => {
  async function open(sim = simulate("clickmaint"), options = {}): Promise<SimulatorServer> {
    const server = await listen(sim, options);
    closers.push(() => server.close());
    return server;
  }

  it("serves the vendor's base path on a free port of this machine", async () => {
    const server = await open();
    expect(server.url).toBe(`http://127.0.0.1:${server.port}/api/v1`);
    const response = await fetch(`${server.url}/parts/1`, { headers: HEADERS });
    expect(response.headers.get("content-type")).toContain("application/json");
    expect(await response.json()).toMatchObject({ status: "success", data: { id: 1 } });
  });

  it("answers 204 without a body, and HEAD-like statuses as HTTP wants them", async () => {
    const server = await open();
    const response = await fetch(`${server.url}/parts/1`, { method: "DELETE", headers: HEADERS });
    expect([response.status, await response.text()]).toEqual([204, ""]);
  });

  it("answers a request against the spec with 400 and the reason", async () => {
    const sim = simulate("clickmaint");
    const server = await open(sim);
    const response = await fetch(`${server.url}/parts?perpage=1`, { headers: HEADERS });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ status: "error", message: expect.stringContaining("query.perpage") });
    expect(sim.violations).toHaveLength(1);
  });

  it("tells of each request", async () => {
    const seen: string[] = [];
    const server = await open(simulate("clickmaint"), {
      onRequest: (record: { operationId?: string; status?: number }) =>
        seen.push(`${record.operationId} ${record.status}`),
    });
    await (await fetch(`${server.url}/parts/1`, { headers: HEADERS })).text();
    expect(seen).toEqual(["parts.get 200"]);
  });

  it("says that a port is in use", async () => {
    const blocker = createServer().listen(0, "127.0.0.1");
    closers.push(() => blocker.close());
    await new Promise((resolve) => blocker.once("listening", resolve));
    const { port } = blocker.address() as { port: number };
    await expect(listen(simulate("clickmaint"), { port })).rejects.toThrow(SimulationError);
    await expect(listen(simulate("clickmaint"), { port })).rejects.toThrow(`Port ${port} is in use`);
  });

  it("closes though requests hang", async () => {
    const sim = simulate("clickmaint");
    const server = await listen(sim);
    sim.faults.next("stall");
    const asked = fetch(`${server.url}/parts/1`, { headers: HEADERS }).catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await server.close();
    expect(await asked).toBeInstanceOf(TypeError);
  });
});
