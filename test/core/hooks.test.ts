import { describe, expect, it, vi } from "vitest";
import type { Hooks, Logger } from "../../src/core/hooks.ts";
import { demo } from "../support/demo-api.ts";
import { data, fakeFetch, json, networkError } from "../support/fake-fetch.ts";
import { failureOf, sleep } from "../support/outcome.ts";

/** Hooks that write down what they are told. */
function recorder() {
  const events: [string, Record<string, unknown>][] = [];
  const note =
    (name: string) =>
    (event: object): void => {
      events.push([name, { ...event }]);
    };
  const hooks: Hooks = {
    onRequest: note("request"),
    onResponse: note("response"),
    onRetry: note("retry"),
    onRateLimit: note("limit"),
    onError: note("error"),
  };
  return { hooks, events, names: () => events.map(([name]) => name) };
}

describe("hooks are told", () => {
  it("of a request and its answer", async () => {
    const { hooks, events, names } = recorder();
    await demo({ fetch: fakeFetch([json({ data: { id: 1 } }, 200, { "x-request-id": "r" })]), hooks }).widgets.get(1);
    expect(names()).toEqual(["request", "response"]);
    expect(events[0]?.[1]).toMatchObject({
      operation: "widgets.get",
      method: "GET",
      url: "https://api.example.com/v1/widgets/1",
      attempt: 1,
      headers: { accept: "application/json", "x-entity-id": "12", authorization: "***" },
    });
    expect(events[1]?.[1]).toMatchObject({
      operation: "widgets.get",
      attempt: 1,
      status: 200,
      responseHeaders: { "x-request-id": "r" },
    });
    expect(events[1]?.[1]["durationMs"]).toBeGreaterThanOrEqual(0);
  });

  it("of every attempt, in order, and of the failure once", async () => {
    const { hooks, events, names } = recorder();
    const fetch = fakeFetch([json({}, 500), networkError("ECONNRESET"), json({}, 429), json({}, 502)]);
    const error = await failureOf(demo({ fetch, hooks }).widgets.get(1));
    expect(names()).toEqual([
      ...["request", "response", "retry"],
      ...["request", "retry"],
      ...["request", "response", "retry"],
      ...["request", "response", "error"],
    ]);
    expect(events.filter(([name]) => name === "request").map(([, event]) => event["attempt"])).toEqual([1, 2, 3, 4]);
    expect(events.filter(([name]) => name === "retry").map(([, event]) => event)).toMatchObject([
      { operation: "widgets.get", attempt: 1, reason: "status", status: 500, ambiguous: true },
      { operation: "widgets.get", attempt: 2, reason: "network", ambiguous: true },
      { operation: "widgets.get", attempt: 3, reason: "status", status: 429, ambiguous: false },
    ]);
    expect(events.at(-1)?.[1]).toEqual({ operation: "widgets.get", error });
  });

  it("of a renewed credential as a retry", async () => {
    const { hooks, events } = recorder();
    let n = 0;
    await demo({ fetch: fakeFetch([json({}, 401), data({ id: 1 })]), hooks, token: () => `t${n++}` }).widgets.get(1);
    expect(events.map(([name]) => name)).toEqual(["request", "response", "retry", "request", "response"]);
    expect(events[2]?.[1]).toMatchObject({ reason: "unauthorized", status: 401, delayMs: 0, attempt: 1 });
  });

  it.each<[string, () => Response, string]>([
    ["a body that cannot be read", () => new Response("<html>"), "DecodeError"],
    ["a failure inside a 200", () => json({ status: "error" }), "ApiError"],
    ["a missing envelope", () => json({}), "DecodeError"],
  ])("of %s as an error", async (_, reply, name) => {
    const { hooks, events } = recorder();
    await failureOf(demo({ fetch: fakeFetch(() => reply()), hooks }).widgets.get(1));
    expect(events.at(-1)).toMatchObject(["error", { operation: "widgets.get", error: { name } }]);
  });

  it("of a call that was wrong before it was sent, with nothing else", async () => {
    const { hooks, names } = recorder();
    await failureOf(demo({ fetch: fakeFetch([data({})]), hooks }).widgets.get(""));
    expect(names()).toEqual(["error"]);
  });

  it("of every page of a list", async () => {
    const { hooks, names } = recorder();
    const fetch = fakeFetch([data(Array(50).fill({ id: 1 })), data([{ id: 2 }])]);
    await demo({ fetch, hooks }).widgets.list().toArray();
    expect(names()).toEqual(["request", "response", "request", "response"]);
  });

  it("the same of calls made with raw", async () => {
    const { hooks, events } = recorder();
    const raw = demo({ fetch: fakeFetch([json({})]), hooks }).raw as unknown as { GET(path: string): Promise<unknown> };
    await raw.GET("/stats");
    expect(events[0]).toMatchObject(["request", { operation: "GET /v1/stats", headers: { authorization: "***" } }]);
  });
});

describe("a hook that fails", () => {
  const failing: [string, () => unknown][] = [
    [
      "throws",
      () => {
        throw new Error("broken hook");
      },
    ],
    ["rejects", async () => Promise.reject(new Error("broken hook"))],
    [
      "throws nothing at all",
      () => {
        throw undefined;
      },
    ],
  ];

  it.each(failing)("(%s) never breaks a call, nor changes its error", async (_, hook) => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const broken = hook as () => void;
    const hooks: Hooks = {
      onRequest: broken,
      onResponse: broken,
      onRetry: broken,
      onError: broken,
      onRateLimit: broken,
    };
    expect(await demo({ fetch: fakeFetch([json({}, 500), data({ id: 1 })]), hooks }).widgets.get(1)).toEqual({ id: 1 });
    expect(await failureOf(demo({ fetch: fakeFetch([json({}, 404)]), hooks }).widgets.get(1))).toMatchObject({
      name: "NotFoundError",
    });
    await sleep(5);
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it("cannot change what is sent", async () => {
    const fetch = fakeFetch([data({ id: 1 })]);
    const hooks: Hooks = {
      onRequest: (event) => {
        Object.assign(event, { url: "https://evil.example", method: "POST" });
        Object.assign(event.headers, { authorization: "mine" });
      },
    };
    await demo({ fetch, hooks }).widgets.get(1);
    expect(fetch.asked[0]).toMatchObject({ method: "GET" });
    expect(fetch.asked[0]?.headers.get("authorization")).toBe("Bearer demo-token");
  });
});

describe("a logger", () => {
  it("gets a line for every answer, retry and failure, at its level", async () => {
    const lines: string[] = [];
    const line = (level: string) => (text: string) => void lines.push(`${level}: ${text}`);
    const logger: Logger = { debug: line("debug"), warn: line("warn"), error: line("error") };
    const fetch = fakeFetch([json({}, 500), json({ message: "gone" }, 404)]);
    await failureOf(demo({ fetch, logger }).widgets.get(1));
    expect(lines).toEqual([
      expect.stringMatching(
        /^debug: widgets\.get GET https:\/\/api\.example\.com\/v1\/widgets\/1 → 500 in \d+ ms \(attempt 1\)$/,
      ),
      expect.stringMatching(/^warn: widgets\.get attempt 1 failed \(500\), again in \d+ ms$/),
      expect.stringMatching(/^debug: .* → 404 in \d+ ms \(attempt 2\)$/),
      "error: widgets.get NotFoundError: widgets.get: 404 gone",
    ]);
  });

  it("works beside hooks, and breaks nothing when it is broken", async () => {
    const { hooks, names } = recorder();
    const fetch = fakeFetch([json({}, 500), data({ id: 1 })]);
    expect(await demo({ fetch, hooks, logger: {} as Logger }).widgets.get(1)).toEqual({ id: 1 });
    expect(names()).toEqual(["request", "response", "retry", "request", "response"]);
  });
});
