import { afterEach, describe, expect, it, vi } from "vitest";
import { ClickMaintClient } from "../../src/clickmaint/index.ts";
import { build, SimulationError, type Simulator, simulate } from "../../src/testing/index.ts";
import { clickmaint, sender } from "./harness.ts";

const BASE = "https://app.clickmaint.com/api/v1";
const HEADERS = { authorization: "Bearer key", "x-entity-id": "12" };

afterEach(() => {
  vi.useRealTimers();
});

describe("credentials", () => {
  it("accepts any that is not empty, and only the accepted ones when they are given", async () => {
    const open = simulate("clickmaint");
    const closed = simulate("clickmaint", { auth: { keys: ["right"] } });
    const ask = async (sim: typeof open, authorization: string) =>
      (await sim.fetch(`${BASE}/parts`, { headers: { ...HEADERS, authorization } })).status;
    expect(await ask(open, "Bearer anything")).toBe(200);
    expect(await ask(open, "Bearer ")).toBe(401);
    expect(await ask(open, "Basic anything")).toBe(401);
    expect(await ask(closed, "Bearer right")).toBe(200);
    expect(await ask(closed, "Bearer wrong")).toBe(401);
  });

  it("answers a missing one in the vendor's shape", async () => {
    const sim = simulate("clickmaint");
    const response = await sim.fetch(`${BASE}/parts`, { headers: { "x-entity-id": "12" } });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ status: "error", message: "Invalid API key" });
  });
});

describe("rate limit", () => {
  it("is the documented one: 1000 in 5 minutes, told by headers, refused with 429 and retry-after", async () => {
    const now = Date.UTC(2026, 0, 1);
    const { sim, send } = clickmaint({ rateLimit: undefined as never, clock: { now: () => now } });
    const first = await send("GET", "/parts/1");
    expect(first.headers.get("x-ratelimit-limit")).toBe("1000");
    expect(first.headers.get("x-ratelimit-remaining")).toBe("999");
    expect(first.headers.get("x-ratelimit-reset")).toBe(String(now / 1000 + 300));
    expect(first.headers.get("retry-after")).toBeNull();
    for (let index = 1; index < 1000; index++) await send("GET", "/parts/1");
    const refused = await send("GET", "/parts/1");
    expect(refused.status).toBe(429);
    expect(refused.body.status).toBe("error");
    expect(refused.headers.get("retry-after")).toBe("300");
    expect(refused.headers.get("x-ratelimit-remaining")).toBe("0");
    sim.clock.advance(299_999);
    expect((await send("GET", "/parts/1")).status).toBe(429);
    sim.clock.advance(1);
    expect((await send("GET", "/parts/1")).status).toBe(200);
  });

  it("can be tightened or switched off", async () => {
    const tight = clickmaint({ rateLimit: { limit: 2, windowMs: 1000 } });
    const statuses = [];
    for (let index = 0; index < 3; index++) statuses.push((await tight.send("GET", "/parts/1")).status);
    expect(statuses).toEqual([200, 200, 429]);
    const free = clickmaint({ rateLimit: false });
    expect((await free.send("GET", "/parts/1")).headers.get("x-ratelimit-limit")).toBeNull();
  });

  it("follows fake timers", async () => {
    vi.useFakeTimers();
    const { send } = clickmaint({ rateLimit: { limit: 1, windowMs: 60_000 } });
    await send("GET", "/parts/1");
    expect((await send("GET", "/parts/1")).status).toBe(429);
    vi.advanceTimersByTime(60_000);
    expect((await send("GET", "/parts/1")).status).toBe(200);
  });
});

describe("strictness", () => {
  it.each([
    ["an unknown query name", "GET", "/parts?perpage=5", undefined, "query.perpage"],
    ["a number that is none", "GET", "/parts?page=two", undefined, "query.page"],
    ["a number below the least", "GET", "/parts?per_page=0", undefined, "query.per_page"],
    ["a path parameter of a wrong type", "GET", "/parts/one", undefined, "path.id"],
    ["a missing root key", "POST", "/parts", { name: "Belt" }, "body.part"],
    ["a misspelt field", "POST", "/parts", { part: { nmae: "Belt" } }, "body.part.nmae"],
    ["a field of a wrong type", "PATCH", "/parts/1", { part: { min_qty: "5" } }, "body.part.min_qty"],
    ["a missing field", "POST", "/parts/1/restock", { quantity: 1 }, "body.cost"],
    ["too many decimals", "POST", "/parts/1/restock", { quantity: 0.0001, cost: 1 }, "body.quantity"],
    ["a wrong item of a list", "PATCH", "/assets/1", { asset: { parts_ids: [1, "2"] } }, "body.asset.parts_ids[1]"],
    [
      "a date that is none",
      "PATCH",
      "/work_orders/1",
      { work_order: { due_date: "tomorrow" } },
      "body.work_order.due_date",
    ],
    ["a missing body", "POST", "/parts", undefined, "body"],
    ["a body where there is none", "DELETE", "/parts/1", {}, "body"],
  ])("throws at %s", async (_what, method, path, body, field) => {
    const { sim, send } = clickmaint();
    const before = sim.snapshot();
    const error = await send(method, path, body).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SimulationError);
    expect(error).toMatchObject({ name: "SimulationError", field });
    expect((error as Error).message).toContain(
      `${(error as SimulationError).operation} was called against its spec. ${field}: expected `,
    );
    expect(sim.violations).toEqual([error]);
    expect(sim.snapshot()).toEqual(before);
  });

  it("throws at a missing header, naming it", async () => {
    const { sim } = clickmaint();
    const asked = sim.fetch(`${BASE}/parts`, { headers: { authorization: "Bearer key" } });
    await expect(asked).rejects.toThrow(/parts\.list .*header\.X-Entity-Id: expected a value/);
  });

  it("throws at a body that is no JSON, or of another type", async () => {
    const { sim } = clickmaint();
    const headers = { ...HEADERS, "content-type": "application/json" };
    await expect(sim.fetch(`${BASE}/parts`, { method: "POST", headers, body: "{" })).rejects.toThrow(
      /body: expected JSON/,
    );
    const form = sim.fetch(`${BASE}/parts`, {
      method: "POST",
      headers: HEADERS,
      body: new URLSearchParams({ a: "1" }),
    });
    await expect(form).rejects.toThrow(/content-type: expected application\/json/);
  });

  it("answers as the vendor would when it is switched off", async () => {
    const { sim, send } = clickmaint({ strict: false });
    expect((await send("GET", "/parts?perpage=5")).status).toBe(200);
    expect((await send("GET", "/parts?page=two")).status).toBe(400);
    const refused = await send("POST", "/parts/1/restock", { quantity: 1 });
    expect(refused).toMatchObject({
      status: 422,
      body: { status: "error", message: expect.stringContaining("body.cost") },
    });
    expect((await send("POST", "/parts", { part: { name: "Belt", colour: "red" } })).status).toBe(201);
    expect(sim.violations).toEqual([]);
  });

  it("answers an unknown route with a 404 that names the nearest ones", async () => {
    const { send } = clickmaint();
    const lost = await send("GET", "/work_order/5/part_assignment");
    expect(lost.status).toBe(404);
    expect(lost.body.message).toMatch(/No route GET .*Nearest: .*\/work_orders\/\{id\}\/part_assignments/);
    expect((await send("PUT", "/parts/5")).body.message).toContain("PATCH /parts/{id}");
  });
});

describe("log", () => {
  it("keeps each request with its operation, values, status and time, and masks credentials", async () => {
    const { sim, send } = clickmaint({ clock: { now: () => 1000 } });
    await send("GET", "/parts?page=1&filter[name_cont]=belt");
    await send("PATCH", "/parts/1", { part: { min_qty: 3 } });
    expect(sim.requests).toMatchObject([
      {
        operationId: "parts.list",
        method: "GET",
        path: "/api/v1/parts",
        route: "/parts",
        query: { page: 1, filter: { name_cont: "belt" } },
        status: 200,
        at: 1000,
      },
      { operationId: "parts.update", route: "/parts/{id}", params: { id: 1 }, body: { min_qty: 3 }, status: 200 },
    ]);
    expect(sim.requests[0]?.headers.authorization).toBe("Bearer ***");
    expect(JSON.stringify(sim.requests)).not.toContain('key"');
  });

  const answeredWithout: readonly [string, (sim: Simulator<"clickmaint">) => void][] = [
    ["a fault with a status", (sim) => sim.faults.next({ status: 503 })],
    ["a fault with Retry-After", (sim) => sim.faults.next({ retryAfter: 1 })],
    ["a page of HTML", (sim) => sim.faults.next("html")],
    ["a lost connection", (sim) => sim.faults.next("reset")],
  ];
  it.each(answeredWithout)("keeps the values of a request that %s answered, as of any other", async (_, fault) => {
    const { sim } = clickmaint();
    const once = { retry: false, rateLimit: false } as const;
    const client = new ClickMaintClient({ apiKey: "k", entityId: 12, fetch: sim.fetch as typeof fetch, ...once });
    const calls = [
      () => client.parts.list({ page: 2, filter: { name_cont: "belt" } }),
      () => client.parts.restock(1, { quantity: 2, cost: 5 }),
    ];
    const values = () => sim.requests.map(({ params, query, body }) => ({ params, query, body }));
    for (const call of calls) {
      fault(sim);
      await Promise.resolve(call()).catch(() => undefined);
    }
    for (const call of calls) await call();
    expect(values()[0]).toEqual({ params: {}, query: { page: 2, filter: { name_cont: "belt" } }, body: undefined });
    expect(values()[1]).toMatchObject({ params: { id: 1 }, body: { quantity: 2, cost: 5 } });
    expect(values().slice(0, 2)).toEqual(values().slice(2));
  });

  it("keeps the values of a request without a credential that is known, and names no violation of it", async () => {
    const { sim, send } = clickmaint({ auth: { keys: ["other"] } });
    expect((await send("GET", "/parts?page=2&nonsense=1")).status).toBe(401);
    expect(sim.requests[0]).toMatchObject({ query: { page: 2 }, status: 401 });
    expect(sim.violations).toEqual([]);
  });

  it("can be asked what was called, with errors that any runner shows", async () => {
    const { sim, send } = clickmaint();
    await send("POST", "/parts/1/restock", { quantity: 2, cost: 5 });
    const calls = sim.expect("parts.restock");
    calls.toHaveBeenCalled();
    calls.toHaveBeenCalledTimes(1);
    calls.toHaveBeenCalledWith({ path: { id: 1 }, body: { quantity: 2 } });
    calls.not.toHaveBeenCalledWith({ path: { id: 2 } });
    calls.not.toHaveBeenCalledWith({ body: { quantity: 2, cost: 6 } });
    sim.expect("parts.list").not.toHaveBeenCalled();
    expect(() => calls.toHaveBeenCalledTimes(2)).toThrow(
      "expected parts.restock to have been called 2 times, it was called once.",
    );
    expect(() => calls.toHaveBeenCalledWith({ body: { quantity: 3 } })).toThrow(
      /with \{"body":\{"quantity":3\}\}\. It was called with:\n.*"quantity":2/,
    );
    expect(() => calls.not.toHaveBeenCalledWith({ body: { quantity: 2 } })).toThrow(/not to have been called with/);
    expect(() => calls.not.toHaveBeenCalled()).toThrow(/it was called once/);
    expect(() => sim.expect("parts.list").toHaveBeenCalled()).toThrow(/Called were: parts\.restock/);
    expect(() => sim.expect("parts.lost")).toThrow(SimulationError);
  });
});

describe("state", () => {
  it("is the same for the same seed, and another for another", () => {
    const dump = (seed: number) => JSON.stringify(simulate("clickmaint", { seed, world: "demo" }).store.parts.all());
    expect(dump(7)).toBe(dump(7));
    expect(dump(7)).not.toBe(dump(8));
  });

  it("has a demo world of the promised size", () => {
    const { store } = simulate("clickmaint", { world: "demo" });
    const parts = store.parts.all();
    expect(store.assets.count()).toBeGreaterThanOrEqual(500);
    expect(parts.length).toBeGreaterThanOrEqual(2000);
    expect(store.workOrders.count()).toBeGreaterThanOrEqual(3000);
    expect(store.entities.count()).toBe(2);
    const short = parts.filter((part) => Number(part.on_hand_qty) < Number(part.min_qty));
    expect(short.length).toBeGreaterThan(100);
    expect(parts.every((part) => Number(part.available) >= 0)).toBe(true);
  });

  it("goes back to a snapshot, ids included", async () => {
    const { sim, send } = clickmaint();
    const start = sim.snapshot();
    const first = (await send("POST", "/parts", { part: { name: "A" } })).body.data;
    await send("DELETE", "/assets/1");
    sim.restore(start);
    expect(sim.snapshot()).toEqual(start);
    expect((await send("POST", "/parts", { part: { name: "B" } })).body.data.id).toBe(first.id);
    expect(sim.store.assets.get(1)).toBeDefined();
  });

  it("can be seeded anew and reset", async () => {
    const { sim, send } = clickmaint();
    sim.seed("empty");
    expect((await send("GET", "/parts")).body.data).toEqual([]);
    sim.faults.next("reset");
    sim.reset();
    expect(sim.requests).toEqual([]);
    expect((await send("GET", "/parts")).body.data).toHaveLength(24);
  });

  it("takes rows of one's own, and completes them", async () => {
    const { send } = clickmaint({ world: { parts: [{ name: "Belt", on_hand_qty: 4 }] } });
    expect((await send("GET", "/parts/1")).body.data).toMatchObject({ id: 1, name: "Belt", available: 4, reserved: 0 });
  });

  it("gives out copies, and changes by its own methods", async () => {
    const { sim, send } = clickmaint();
    const part = sim.store.parts.get(1) as Record<string, unknown>;
    part.name = "changed by mistake";
    expect((await send("GET", "/parts/1")).body.data.name).not.toBe("changed by mistake");
    sim.store.parts.update(1, { name: "changed" });
    expect((await send("GET", "/parts/1")).body.data.name).toBe("changed");
    const added = sim.store.parts.insert({ name: "Own" }, { entityId: 14 });
    expect((await send("GET", `/parts/${added.id}`)).status).toBe(404);
    const entry = sim.store["parts.transactions"].insert({ type: "restock", quantity: 1 }, { parent: 1 });
    expect((await send("GET", `/parts/1/transactions/${entry.id}`)).body.data.type).toBe("restock");
    sim.store.parts.remove(1);
    expect((await send("GET", "/parts/1")).status).toBe(404);
  });
});

describe("builders", () => {
  it("make a valid example with the fields that are set", async () => {
    const order = build("clickmaint").workOrder({ priority: "low" });
    expect(order).toMatchObject({ priority: "low", title: expect.any(String) });
    const { send } = clickmaint({ world: "empty" });
    const make = build("clickmaint");
    const made = await send("POST", "/parts", { part: make.partCreate({ name: "Own", assets_ids: [] }) });
    expect(made).toMatchObject({ status: 201, body: { data: { name: "Own" } } });
    expect(() => (make as unknown as { partz(): void }).partz()).toThrow(/no shape "partz"/);
  });
});

describe("misuse", () => {
  const cases: [string, () => unknown, RegExp][] = [
    ["an unknown API", () => simulate("clickmate" as never), /no API "clickmate".*clickmaint/],
    ["an unknown option", () => simulate("clickmaint", { sed: 1 } as never), /no option "sed".*seed/],
    ["a wrong seed", () => simulate("clickmaint", { seed: 0.5 }), /seed/],
    ["a wrong limit", () => simulate("clickmaint", { rateLimit: { limit: 0, windowMs: 1 } }), /rateLimit/],
    ["an unknown world", () => simulate("clickmaint", { world: "big" as never }), /no world "big"/],
    [
      "an unknown table",
      () => simulate("clickmaint", { world: { partz: [{}] } as never }),
      /"partz", which is no table/,
    ],
    ["a row twice", () => simulate("clickmaint", { world: { parts: [{ id: 1 }, { id: 1 }] } }), /parts 1 twice/],
    [
      "a broken relation",
      () => simulate("clickmaint", { world: { assets: [{ id: 7, location: { id: 99 } }] } }),
      /assets 7: location 99 is not in locations/,
    ],
    [
      "a row that belongs to another",
      () => simulate("clickmaint", { world: { "parts.transactions": [{}] } }),
      /insert\(row, \{ parent/,
    ],
    ["an unknown fault", () => simulate("clickmaint").faults.next("explode" as never), /not a fault/],
    [
      "a fault of no operation",
      () => simulate("clickmaint").faults.on("parts.lost", "reset"),
      /no operation parts.lost/,
    ],
    ["a wrong rate", () => simulate("clickmaint").faults.rate(2, "reset"), /from 0 to 1/],
    [
      "an unknown preset",
      () => simulate("clickmaint").faults.preset("bad" as never),
      /flaky, rateLimited, slow, outage/,
    ],
    ["time going back", () => simulate("clickmaint").clock.advance(-1), /forward/],
    ["a record that is not there", () => simulate("clickmaint").store.parts.remove(9999), /no record with id 9999/],
    [
      "a store table that is not there",
      () => (simulate("clickmaint").store as never as Record<string, never>).partz,
      /no table "partz"/,
    ],
    [
      "an unknown scope",
      () => simulate("clickmaint").store.parts.insert({}, { entity: 14 }),
      /no scope "entity".*entityId/,
    ],
  ];
  it.each(cases)("says what is wrong with %s", (_what, act, message) => {
    expect(act).toThrow(SimulationError);
    expect(act).toThrow(message);
  });
});

describe("work", () => {
  it("is a slice for a page of 100,000 rows: nothing is sorted again, and no row is written twice", async () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => ({
      id: index + 1,
      name: `Part ${(index * 7919) % 100_000}`,
    }));
    const sim = simulate("clickmaint", { rateLimit: false, world: { parts: rows } });
    const send = sender(sim, HEADERS);
    const first = await send("GET", "/parts?page=900&sort=name%20asc");
    const sort = vi.spyOn(Array.prototype, "sort");
    const stringify = vi.spyOn(JSON, "stringify");
    const again = await send("GET", "/parts?page=900&sort=name%20asc");
    const written = stringify.mock.calls.filter(
      ([value]) => (value as { name?: string } | undefined)?.name !== undefined,
    );
    expect(again.body.data).toEqual(first.body.data);
    expect(written).toEqual([]);
    await send("PATCH", "/parts/7", { part: { name: "A first one" } });
    expect((await send("GET", "/parts?sort=name%20asc")).body.data[0].name).toBe("A first one");
    const sorted = sort.mock.contexts.filter((list) => (list as unknown[]).length > 1000);
    vi.restoreAllMocks();
    expect(sorted).toEqual([]);
  });
});

describe("a request against the spec, sent by a client", () => {
  const wrong: readonly [string, (client: ClickMaintClient) => PromiseLike<unknown>, string, string][] = [
    ["a list", (client) => client.parts.list({ perpage: 5 } as never), "parts.list", "query.perpage"],
    [
      "a write",
      (client) => client.parts.restock(1, { quantity: "2", cost: 1 } as never),
      "parts.restock",
      "body.quantity",
    ],
  ];
  it.each(wrong)(
    "fails %s in the simulator's words, with its error as the cause, and is sent once",
    async (_, call, operation, field) => {
      const sim = simulate("clickmaint");
      const client = new ClickMaintClient({ apiKey: "key", entityId: 12, fetch: sim.fetch as typeof fetch });
      const error = await call(client).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      const told = `${operation}: ${operation} was called against its spec. ${field}: expected `;
      expect(String(error).startsWith(`ConnectionError: ${told}`), String(error)).toBe(true);
      expect(String(error)).not.toMatch(/connection lost|may have been carried out/);
      const { cause } = error as Error;
      expect(cause).toBe(sim.violations[0]);
      expect(cause).toMatchObject({ name: "SimulationError", operation, field });
      expect(sim.requests).toHaveLength(1);
    },
  );
});
