import { describe, expect, it, vi } from "vitest";
import { ConfigError } from "../../src/core/errors.ts";
import { DemoClient, type DemoOptions, demo, demoApi } from "../support/demo-api.ts";
import { data, fakeFetch, json } from "../support/fake-fetch.ts";
import { failureOf } from "../support/outcome.ts";

const construct = (options: unknown): unknown => {
  try {
    return new DemoClient({ token: "t", rateLimit: false, ...(options as DemoOptions) });
  } catch (error) {
    return error;
  }
};

describe("client options are checked at once, by name", () => {
  it.each<[string, unknown, string]>([
    ["timeoutMs", 0, "above 0"],
    ["timeoutMs", -1, "above 0"],
    ["timeoutMs", Number.NaN, "above 0"],
    ["timeoutMs", "1000", "above 0"],
    ["timeoutMs", null, "above 0"],
    ["deadlineMs", 0, "above 0"],
    ["maxResponseBytes", 0, "above 0"],
    ["fetch", "fetch", "function"],
    ["retry", true, "object"],
    ["retry", 3, "object"],
    ["retry", [], "object"],
    ["rateLimit", true, "object"],
    ["hooks", false, "object"],
    ["hooks", [], "object"],
    ["logger", "console", "object"],
    ["headers", "a: b", "object"],
    ["headers", null, "object"],
    ["routes", [], "object"],
  ])("%s: %j", (field, value, says) => {
    const error = construct({ [field]: value });
    expect(error).toBeInstanceOf(ConfigError);
    expect(error).toMatchObject({ field });
    expect((error as Error).message).toMatch(/^DemoClient: /);
    expect((error as Error).message).toContain(`"${field}"`);
    expect((error as Error).message).toContain(says);
  });

  it.each<[string, object]>([
    ["retry.maxRetries", { retry: { maxRetries: -1 } }],
    ["retry.maxRetries", { retry: { maxRetries: 1.5 } }],
    ["retry.maxRetries", { retry: { maxRetries: Number.POSITIVE_INFINITY } }],
    ["retry.baseDelayMs", { retry: { baseDelayMs: "1" } }],
    ["retry.maxRetryAfterMs", { retry: { maxRetryAfterMs: -5 } }],
    ["hooks.onRetry", { hooks: { onRetry: "log" } }],
    ["rateLimit.windows", { rateLimit: { windows: [{ limit: 0, windowMs: 1 }] } }],
    ["rateLimit.windows", { rateLimit: { windows: {} } }],
    ["headers", { headers: { "X-A": "line\nend" } }],
    ["headers", { headers: { "X-A": 5 } }],
    ["headers", { headers: { "bad name": "x" } }],
  ])("inside another: %s", (field, options) => {
    const error = construct(options);
    expect(error).toBeInstanceOf(ConfigError);
    expect(error).toMatchObject({ field });
  });

  it.each([[null], ["text"], [[]], [5]])("options that are no object: %j", (options) => {
    expect(() => new DemoClient(options as unknown as DemoOptions)).toThrow(ConfigError);
  });

  it.each<[string, string]>([
    ["timeoutms", "timeoutMs"],
    ["timeout_ms", "timeoutMs"],
    ["base_url", "baseUrl"],
    ["baseURL", "baseUrl"],
    ["Retry", "retry"],
    ["entity_id", "entityId"],
  ])("an unknown name is told with the known one that it is like: %s", (name, known) => {
    const error = construct({ [name]: 1 });
    expect(error).toMatchObject({ name: "ConfigError", field: name });
    expect((error as Error).message).toBe(`DemoClient: unknown option "${name}", did you mean "${known}"?`);
  });

  it("an unknown name that is like none is told with all of them", () => {
    const error = construct({ colour: "red" }) as Error;
    expect(error.message).toMatch(/unknown option "colour" \(known: timeoutMs, .*baseUrl.*\)/);
    expect((construct({ retry: { times: 3 } }) as Error).message).toMatch(/"retry\.times" \(known: maxRetries, /);
    expect((construct({ hooks: { onrequest: () => {} } }) as Error).message).toContain('did you mean "onRequest"');
  });

  it("a name of Object.prototype is unknown like any other", () => {
    for (const name of ["constructor", "toString", "hasOwnProperty"])
      expect(construct({ [name]: 1 })).toBeInstanceOf(ConfigError);
  });

  it("undefined is as if it were not there", () => {
    expect(
      construct({ timeoutMs: undefined, retry: undefined, hooks: { onRetry: undefined }, baseUrl: undefined }),
    ).toBeInstanceOf(DemoClient);
  });

  it("false turns retries and limits off", () => {
    expect(construct({ retry: false, rateLimit: false })).toBeInstanceOf(DemoClient);
  });

  it("an unknown environment is told with the known ones", () => {
    const error = construct({ environment: "prod" });
    expect(error).toMatchObject({ field: "environment" });
    expect((error as Error).message).toBe('DemoClient: "environment" must be one of "production", "sandbox"');
    expect(construct({ environment: "sandbox" })).toBeInstanceOf(DemoClient);
    expect(construct({ environment: "constructor" })).toBeInstanceOf(ConfigError);
  });
});

describe("baseUrl", () => {
  it.each<[string, RegExp]>([
    ["http://api.example.com", /must be https/],
    ["http://10.0.0.1", /must be https/],
    ["http://localhost.example.com", /must be https/],
    ["ftp://api.example.com", /must be https/],
    ["file:///tmp", /must be https/],
    ["https://user@api.example.com", /user name or a password/],
    ["https://user:MARK@api.example.com", /user name or a password/],
    ["https://api.example.com?key=1", /query or a fragment/],
    ["https://api.example.com/v1#x", /query or a fragment/],
    ["api.example.com", /absolute URL/],
    ["/v1", /absolute URL/],
    ["", /absolute URL/],
  ])("%s is refused", (baseUrl, message) => {
    const error = construct({ baseUrl });
    expect(error).toBeInstanceOf(ConfigError);
    expect(error).toMatchObject({ field: "baseUrl" });
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain("MARK");
  });

  it.each<[string, string]>([
    ["https://proxy.example.com", "https://proxy.example.com/widgets/1"],
    ["https://proxy.example.com/", "https://proxy.example.com/widgets/1"],
    ["https://proxy.example.com/a/b//", "https://proxy.example.com/a/b/widgets/1"],
    ["HTTPS://Proxy.Example.com:443/A", "https://proxy.example.com/A/widgets/1"],
    ["http://localhost:8080", "http://localhost:8080/widgets/1"],
    ["http://127.0.0.1:1/v1", "http://127.0.0.1:1/v1/widgets/1"],
    ["http://[::1]:9", "http://[::1]:9/widgets/1"],
  ])("%s leads to %s", async (baseUrl, url) => {
    const fetch = fakeFetch([data({ id: 1 })]);
    await demo({ fetch, baseUrl }).widgets.get(1);
    expect(fetch.asked[0]?.url.href).toBe(url);
    expect(fetch.asked[0]?.headers.get("authorization")).toBe("Bearer demo-token");
  });

  it("is the environment's when none is given", async () => {
    const fetch = fakeFetch(() => data({ id: 1 }));
    await demo({ fetch }).widgets.get(1);
    await demo({ fetch, environment: "sandbox" }).widgets.get(1);
    expect(fetch.asked.map(({ url }) => url.origin)).toEqual(
      Object.values(demoApi.servers).map((url) => new URL(url).origin),
    );
  });
});

describe("call options", () => {
  it.each<[object, string]>([
    [{ timeoutMs: 0 }, "timeoutMs"],
    [{ timeoutMs: "5" }, "timeoutMs"],
    [{ deadlineMs: -1 }, "deadlineMs"],
    [{ signal: {} }, "signal"],
    [{ signal: "abort" }, "signal"],
    [{ idempotent: "yes" }, "idempotent"],
    [{ priority: Number.NaN }, "priority"],
    [{ retry: { maxRetries: -1 } }, "retry.maxRetries"],
    [{ prefetch: -1 }, "prefetch"],
    [{ headers: [] }, "headers"],
    [{ headers: { "X-A": "line\nend" } }, "headers"],
    [{ timeout: 5 }, "timeout"],
    [{ baseUrl: "https://x.example" }, "baseUrl"],
  ])("%j is refused before anything is sent", async (options, field) => {
    const fetch = fakeFetch([data({ id: 1 })]);
    const error = await failureOf(demo({ fetch }).widgets.get(1, options as object));
    expect(error).toMatchObject({ name: "ConfigError", field });
    expect(error.message).toMatch(/^widgets\.get: /);
    expect(fetch.asked).toHaveLength(0);
  });

  it("headers of the call win over the client's", async () => {
    const fetch = fakeFetch([data({ id: 1 })]);
    const client = demo({ fetch, headers: { "X-A": "client", "X-B": "client" } });
    await client.widgets.get(1, { headers: { "x-a": "call" } });
    expect(fetch.asked[0]?.headers.get("x-a")).toBe("call");
    expect(fetch.asked[0]?.headers.get("x-b")).toBe("client");
  });

  it("too many arguments are told", async () => {
    const get = demo({ fetch: fakeFetch([data({})]) }).widgets.get as (...args: unknown[]) => PromiseLike<unknown>;
    expect(await failureOf(get(1, {}, 3))).toMatchObject({ name: "ConfigError", field: "options" });
  });

  it("a missing body is told, and one that may be left out may be", async () => {
    const fetch = fakeFetch(() => data({ id: 1 }));
    const { widgets } = demo({ fetch });
    const create = widgets.create as (body?: unknown) => PromiseLike<unknown>;
    expect(await failureOf(create())).toMatchObject({ name: "ConfigError", field: "body" });
    expect(fetch.asked).toHaveLength(0);
    await widgets.recount(1);
    expect(fetch.asked[0]).toMatchObject({ method: "POST", body: null });
    expect(fetch.asked[0]?.headers.has("content-type")).toBe(false);
  });

  it("a query that is no object is told", async () => {
    const list = demo({ fetch: fakeFetch([data([])]) }).widgets.list as (query: unknown) => PromiseLike<unknown>;
    for (const query of ["a=1", 5, null, [1]]) {
      expect(await failureOf(list(query))).toMatchObject({ name: "ConfigError", field: "query" });
    }
  });

  it.each<[string, unknown]>([
    ["a bigint", { big: 1n }],
    [
      "a circle",
      (() => {
        const circle: Record<string, unknown> = {};
        circle.self = circle;
        return circle;
      })(),
    ],
  ])("a body with %s that JSON cannot hold is told", async (_, body) => {
    const fetch = fakeFetch([data({ id: 1 })]);
    const error = await failureOf(demo({ fetch }).widgets.create(body as Record<string, unknown>));
    expect(error).toMatchObject({ name: "ConfigError", field: "body", operation: "widgets.create", outcome: "none" });
    expect(fetch.asked).toHaveLength(0);
  });

  it.each<[string, unknown, string | undefined]>([
    ["12", 12, "12"],
    ['"12"', "12", "12"],
    ["1.5", 1.5, undefined],
    ["text", "abc", undefined],
    ["nothing", undefined, undefined],
    ["an empty text", "", undefined],
    ["an object", {}, undefined],
  ])("an entity of %s is checked only where an operation needs it", async (_, entityId, header) => {
    const fetch = fakeFetch(() => data({ id: 1 }));
    const client = demo({ fetch, entityId: entityId as number });
    await client.widgets.notes.get(1, 2);
    expect(fetch.asked[0]?.headers.has("x-entity-id")).toBe(false);
    if (header === undefined) {
      expect(await failureOf(client.widgets.get(1))).toMatchObject({ name: "ConfigError", field: "entityId" });
      expect(fetch.asked).toHaveLength(1);
    } else {
      await client.widgets.get(1);
      expect(fetch.asked[1]?.headers.get("x-entity-id")).toBe(header);
    }
  });
});

describe("times beyond what a timer can hold", () => {
  it.each([2 ** 31, 1e12, Number.POSITIVE_INFINITY])(
    "timeoutMs and deadlineMs of %d do not end the call",
    async (ms) => {
      const warned = vi.fn();
      process.on("warning", warned);
      const fetch = fakeFetch(() => new Promise((resolve) => setTimeout(() => resolve(data({ id: 1 })), 20)));
      const client = demo({ fetch, timeoutMs: ms, deadlineMs: ms });
      expect(await client.widgets.get(1)).toEqual({ id: 1 });
      expect(await client.widgets.get(1, { timeoutMs: ms, deadlineMs: ms })).toEqual({ id: 1 });
      await new Promise((resolve) => setImmediate(resolve));
      process.off("warning", warned);
      expect(warned).not.toHaveBeenCalled();
    },
  );
});

describe("routes", () => {
  it.each<[string, Record<string, unknown>, RegExp]>([
    ["an unknown operation", { "widgets.gett": "/x" }, /names no operation/],
    ["no leading slash", { "widgets.list": "widgets" }, /must be a path/],
    ["another origin", { "widgets.list": "https://evil.example/x" }, /must be a path/],
    ["another host without a scheme", { "widgets.list": "//evil.example/x" }, /must be a path/],
    ["dots", { "widgets.list": "/a/../b" }, /must be a path/],
    ["encoded dots", { "widgets.list": "/a/%2E./b" }, /must be a path/],
    ["a query", { "widgets.list": "/a?b=1" }, /must be a path/],
    ["a fragment", { "widgets.list": "/a#b" }, /must be a path/],
    ["a backslash", { "widgets.list": "/\\evil.example" }, /must be a path/],
    ["white space", { "widgets.list": "/a b" }, /must be a path/],
    ["a brace without its other half", { "widgets.get": "/widgets/{id}/x{" }, /must be a path/],
    ["a closing brace alone", { "widgets.list": "/a}b" }, /must be a path/],
    ["a number", { "widgets.list": 5 }, /must be a path|route/],
    ["null", { "widgets.list": null }, /must be a path|route/],
    ["a missing parameter", { "widgets.get": "/widgets" }, /lacks the parameter \{id\}/],
    ["an unknown parameter", { "widgets.get": "/widgets/{uid}" }, /unknown parameter \{uid\}/],
    ["an unknown method", { "widgets.get": { method: "FETCH" } }, /unknown method "FETCH"/],
    ["a method in small letters", { "widgets.get": { method: "get" } }, /unknown method "get"/],
    ["a name of Object.prototype", { constructor: "/x" }, /names no operation/],
  ])("with %s are refused", (_, routes, message) => {
    const error = construct({ routes });
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as Error).message).toMatch(message);
    expect((error as ConfigError).field).toBe(`routes.${Object.keys(routes)[0]}`);
  });

  it("are used: the path, the method, or both", async () => {
    const fetch = fakeFetch(() => json({ data: { id: 1 } }));
    const client = demo({
      fetch,
      routes: {
        "widgets.get": "/v2/things/{id}.json",
        "widgets.update": { method: "PUT" },
        "widgets.replace": { method: "PATCH", path: "/put/{id}" },
        "widgets.notes.get": "/notes/{id}/of/{widgetId}",
      },
    });
    await client.widgets.get("a/b");
    await client.widgets.update(2, {});
    await client.widgets.replace(3, {});
    await client.widgets.notes.get(4, 5);
    expect(fetch.asked.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual([
      "GET /v1/v2/things/a%2Fb.json",
      "PUT /v1/widgets/2",
      "PATCH /v1/put/3",
      "GET /v1/notes/5/of/4",
    ]);
  });

  it("change what may be repeated when they change the method", async () => {
    const fetch = fakeFetch(() => json({}, 500));
    const client = demo({
      fetch,
      retry: { maxRetries: 1, baseDelayMs: 0 },
      routes: { "widgets.update": { method: "PUT" } },
    });
    await failureOf(client.widgets.update(2, {}));
    expect(fetch.asked).toHaveLength(2);
  });

  it("are told by the list of operations, with the evidence", () => {
    const { operations } = demo({ routes: { "widgets.get": "/things/{id}" } });
    const find = (id: string) => operations.find((operation) => operation.id === id);
    expect(find("widgets.get")).toEqual({
      id: "widgets.get",
      method: "GET",
      path: "/things/{id}",
      evidence: { route: "documented", schema: "documented" },
    });
    expect(find("widgets.stats")?.evidence).toEqual({ route: "inferred", schema: "example" });
    expect(find("widgets.notes.get")?.path).toBe("/widgets/{widgetId}/notes/{id}");
    expect(operations).toHaveLength(19);
  });
});
