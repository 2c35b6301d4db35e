import { describe, expect, it } from "vitest";
import { ClickMaintClient } from "../../src/clickmaint/index.ts";
import type { BaseClient } from "../../src/core/client.ts";
import { pathParameterNames } from "../../src/core/path.ts";
import { verify } from "../../src/verify/index.ts";
import type { VerifySettings } from "../../src/verify/types.ts";
import { type MovedServerOptions, movedServer, randomOf, type ServedOperation } from "./support/moved-server.ts";

type Moves = NonNullable<MovedServerOptions["moves"]>;

async function verified(options: MovedServerOptions = {}, settings: VerifySettings = {}) {
  const server = movedServer("clickmaint", options);
  const report = await verify(
    "clickmaint",
    { apiKey: "the-secret-key", entityId: 12, fetch: server.fetch, rateLimit: false },
    settings,
  );
  const of = (id: string) => report.routes.find(({ operation }) => operation === id);
  return { server, report, of };
}

/** Where the operations of some collections really are. */
function moveCollections(operations: readonly ServedOperation[], collections: Readonly<Record<string, string>>): Moves {
  return Object.fromEntries(
    operations.flatMap(({ id, path }) => {
      const from = Object.keys(collections).find((one) => path === one || path.startsWith(`${one}/`));
      return from === undefined ? [] : [[id, { path: (collections[from] as string) + path.slice(from.length) }]];
    }),
  );
}

/** Calls every operation of a client once; answers which operation of the server each call reached. */
async function callAll(operations: readonly ServedOperation[], client: BaseClient, reached: () => string | undefined) {
  const wrong: string[] = [];
  for (const { id, path, hasBody } of operations) {
    const method = id.split(".").reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], client);
    const args: unknown[] = [...pathParameterNames(path).map(() => 1), ...(hasBody ? [{}] : [])];
    const call = (method as (...args: unknown[]) => Promise<unknown>)(...args);
    await call.then(
      () => (reached() === id ? undefined : wrong.push(`${id} reached ${reached()}`)),
      (error: Error) => wrong.push(`${id}: ${error.message}`),
    );
  }
  return wrong;
}

describe("verify", () => {
  it("confirms a service that is as the spec says, and says that nothing differs", async () => {
    const { report, server, of } = await verified();
    expect(report.shapes).toEqual([]);
    expect(report.pages.filter(({ ok }) => !ok)).toEqual([]);
    expect(report.overrides).toEqual({});
    expect(report.clean).toBe(true);
    expect(report.requests).toBe(server.log.length);
    expect(report.routes).toHaveLength(44);
    const reads = report.routes.filter(({ method }) => method === "GET");
    expect(reads.map(({ operation, status }) => [operation, status])).toEqual(
      reads.map(({ operation }) => [operation, "confirmed"]),
    );
    expect(of("assets.update")).toMatchObject({
      status: "derived",
      note: expect.stringContaining("GET /assets/{id} is confirmed"),
    });
    expect(of("bulk.run")).toMatchObject({ status: "unproven", note: "POST is never sent" });
  });

  it("sends nothing but GET", async () => {
    for (const settings of [{}, { askWriteRoutes: true }]) {
      const { server } = await verified({ allowEverywhere: true }, settings);
      expect(server.log.length).toBeGreaterThan(20);
      expect(server.log.filter(({ method }) => method !== "GET")).toEqual([]);
    }
  });

  it("finds collections that moved, and derives the routes on them that cannot be asked", async () => {
    const { operations } = movedServer("clickmaint");
    const moves = moveCollections(operations, {
      "/requests": "/work_order_requests",
      "/pms": "/pm_schedules",
      "/procedures": "/procedure_templates",
      "/parts/{id}/transactions": "/parts/{id}/part_transactions",
    });
    const { report, server, of } = await verified({ moves });
    expect(of("requests.list")).toMatchObject({
      status: "moved",
      seen: { path: "/work_order_requests" },
      tried: ["GET /requests → 404", "GET /work_order_requests → 200"],
    });
    expect(of("requests.update")).toMatchObject({
      status: "derived",
      seen: { method: "PATCH", path: "/work_order_requests/{id}" },
    });
    expect(Object.fromEntries(Object.entries(report.overrides).map(([id, { path }]) => [id, { path }]))).toEqual(moves);
    expect(report.clean).toBe(false);
    const client = new ClickMaintClient({
      apiKey: "k",
      entityId: 1,
      fetch: server.fetch,
      rateLimit: false,
      retry: false,
      routes: report.overrides,
    });
    expect(await callAll(operations, client, () => server.log.at(-1)?.operation)).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6])(
    "finds a random choice of candidates where Allow tells methods (seed %i)",
    async (seed) => {
      const { operations } = movedServer("clickmaint");
      const random = randomOf(seed);
      // Operations of one collection move together, as they do on a real service; everything else by itself.
      const collections: Record<string, string> = {};
      for (const [from, to] of [
        ["/requests", "/work_order_requests"],
        ["/pms", "/pm_schedules"],
        ["/procedures", "/procedure_templates"],
      ] as const)
        if (random() < 0.6) collections[from] = to;
      if (random() < 0.6) collections["/parts/{id}/transactions"] = "/parts/{id}/part_transactions";
      if (random() < 0.6) collections["/work_orders/{id}/part_assignments"] = "/work_orders/{id}/parts";
      const moves: Record<string, { method?: string; path?: string }> = { ...moveCollections(operations, collections) };
      for (const { id, candidates, path } of operations) {
        const methods = candidates.filter((one) => one.method !== undefined);
        const paths = candidates.filter((one) => one.path !== undefined);
        const grouped =
          Object.keys({ "/requests": 1, "/pms": 1, "/procedures": 1 }).some((one) => path.startsWith(one)) ||
          /transactions|part_assignments/.test(path);
        const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
        if (random() < 0.6) moves[id] = { ...moves[id], ...pick(methods) };
        if (!grouped && random() < 0.6) moves[id] = { ...moves[id], ...pick(paths) };
        if (Object.keys(moves[id] ?? {}).length === 0) delete moves[id];
      }
      const { report, server } = await verified({ moves, allowEverywhere: true }, { askWriteRoutes: true });
      expect(report.overrides).toEqual(moves);
      expect(server.log.filter(({ method }) => method !== "GET")).toEqual([]);
      const client = new ClickMaintClient({
        apiKey: "k",
        entityId: 1,
        fetch: server.fetch,
        rateLimit: false,
        retry: false,
        routes: report.overrides,
      });
      expect(await callAll(operations, client, () => server.log.at(-1)?.operation)).toEqual([]);
    },
  );

  it("says which routes are nowhere, and which are refused", async () => {
    const server = movedServer("clickmaint", { moves: { "vendors.list": { path: "/suppliers" } } });
    const fetch = async (url: string, init: RequestInit) =>
      /\/users$/.test(url)
        ? new Response(JSON.stringify({ status: "error", message: "no" }), { status: 403 })
        : server.fetch(url, init);
    const report = await verify(
      "clickmaint",
      { apiKey: "k", entityId: 1, fetch, rateLimit: false },
      { only: ["vendors", "users"] },
    );
    const found = Object.fromEntries(report.routes.map(({ operation, status, note }) => [operation, [status, note]]));
    expect(found).toEqual({
      "vendors.list": ["missing", undefined],
      "vendors.get": ["unproven", "vendors.list gave no record to ask for"],
      "users.list": ["answered", "refused with 403"],
      "users.get": ["unproven", "users.list gave no record to ask for"],
    });
    expect(report.clean).toBe(false);
  });

  it("asks only what is chosen and what that needs", async () => {
    const { report, server } = await verified({}, { only: ["parts.transactions.get"] });
    expect(server.log.map(({ path }) => path.replace(/\d+/g, "N"))).toEqual(
      expect.arrayContaining(["/parts", "/parts/N/transactions", "/parts/N/transactions/N"]),
    );
    expect(new Set(server.log.map(({ operation }) => operation))).toEqual(
      new Set(["parts.list", "parts.transactions.list", "parts.transactions.get"]),
    );
    expect(report.routes.map(({ operation }) => operation)).toEqual(["parts.transactions.get"]);
    await expect(verified({}, { only: ["pumps"] })).rejects.toThrow('"only" names "pumps"');
  });

  it("sends nothing in a dry run, and tells the plan", async () => {
    const { report, server } = await verified({}, { dryRun: true });
    expect(server.log).toEqual([]);
    expect(report.plan.find(({ operation }) => operation === "requests.get")).toEqual({
      operation: "requests.get",
      method: "GET",
      paths: ["/requests/{id}", "/work_order_requests/{id}"],
      needs: "requests.list",
    });
  });

  it("stops at once when the credential is refused", async () => {
    const fetch = async () => new Response(JSON.stringify({ status: "error", message: "bad key" }), { status: 401 });
    await expect(verify("clickmaint", { apiKey: "k", entityId: 1, fetch, rateLimit: false })).rejects.toMatchObject({
      name: "AuthenticationError",
    });
  });

  it("tells progress", async () => {
    const told: string[] = [];
    const { report } = await verified(
      {},
      { onProgress: ({ operation }, done, of) => told.push(`${done}/${of} ${operation}`) },
    );
    expect(told).toHaveLength(44);
    expect(told.at(-1)).toMatch(/^44\/44 /);
    expect(report.routes).toHaveLength(44);
  });
});
