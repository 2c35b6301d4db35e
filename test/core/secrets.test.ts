/** A marker in every place that can hold a credential; it must not be reachable from anything that a user may print. */
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { type AuthStrategy, apiKey, bearer } from "../../src/core/auth.ts";
import type { Hooks, Logger } from "../../src/core/hooks.ts";
import { redactHeaders, redactUrl } from "../../src/core/redact.ts";
import {
  type ChaosServer,
  resetBeforeHeaders,
  resetInBody,
  stallBody,
  stallHeaders,
  startChaos,
} from "../support/chaos-server.ts";
import { type DemoClient, type DemoOptions, demo } from "../support/demo-api.ts";
import { data, fakeFetch, json, networkError, never, type Script, status } from "../support/fake-fetch.ts";
import { failureOf } from "../support/outcome.ts";

const MARK = "MARK7f3a9c";

const queryToken: AuthStrategy = {
  identity: () => MARK,
  apply: (target) => {
    target.url += `${target.url.includes("?") ? "&" : "?"}access_token=${MARK}`;
  },
};

/** Every slot that can hold a credential. */
const slots: [string, () => DemoOptions, object][] = [
  ["a fixed token", () => ({ auth: bearer(MARK) }), {}],
  ["a function's token", () => ({ auth: bearer(() => MARK) }), {}],
  ["an async function's token", () => ({ auth: bearer(async () => MARK) }), {}],
  ["a key in the vendor's header", () => ({ auth: apiKey("x-vendor-key", MARK) }), {}],
  ["a token in the query", () => ({ auth: queryToken }), {}],
  ["a header of the client's", () => ({ headers: { "X-Proxy-Authorization": MARK, Cookie: `sid=${MARK}` } }), {}],
  ["a header of the call's", () => ({}), { headers: { "X-Signature": MARK, Authorization: `Basic ${MARK}` } }],
];

type Call = (client: DemoClient, options: object) => PromiseLike<unknown>;
const get: Call = (client, options) => client.widgets.get(1, options);
const post: Call = (client, options) => client.widgets.restock(1, { quantity: 1 }, options);

/** Every way for a call to fail, without sockets. */
const failures: [string, Script, Call][] = [
  ...[400, 401, 403, 404, 409, 418, 422, 429, 500, 503].map((code): [string, Script, Call] => [
    String(code),
    () => json({ message: "no", errors: { a: ["b"] } }, code),
    post,
  ]),
  ["connection refused", [networkError("ECONNREFUSED")], get],
  ["connection reset", [networkError("ECONNRESET")], post],
  ["a fetch that throws something odd", [new Error("odd")], get],
  ["an answer that is late", never, (client, options) => client.widgets.get(1, { ...options, timeoutMs: 10 })],
  ["a deadline", never, (client, options) => client.widgets.get(1, { ...options, deadlineMs: 10 })],
  [
    "an abort",
    never,
    (client, options) => client.widgets.restock(1, {}, { ...options, signal: AbortSignal.timeout(10) }),
  ],
  ["HTML", [new Response("<html>log in</html>")], post],
  ["truncated JSON", [new Response('{"data":')], get],
  ["an empty body", [new Response("")], get],
  ["a failure inside a 200", [json({ status: "error", message: "no" })], post],
  ["a missing envelope", [json({})], get],
  ["rows that are missing", [json({})], (client, options) => client.widgets.list({}, options)],
  [
    "a repeating list",
    () => data(Array(50).fill({ id: 1 })),
    (client, options) => client.widgets.list({}, options).toArray(),
  ],
  ["a redirect to another origin", [status(307, { location: "https://evil.example/x" })], post],
  ["a redirect to http", [status(302, { location: "http://evil.example/x" })], get],
  ["a redirect without an address", [status(302)], get],
  ["redirects without end", [status(302, { location: "/v1/x" })], get],
  ["a body that is too large", [new Response("x".repeat(5_000))], get],
  ["a wrong path parameter", [data({})], (client, options) => client.widgets.get("..", options)],
  ["a wrong query", [data({})], (client, options) => client.widgets.list({ at: Number.NaN }, options)],
  ["a wrong option", [data({})], (client, options) => client.widgets.get(1, { ...options, timeoutMs: -1 })],
  ["a body that JSON cannot hold", [data({})], (client, options) => client.widgets.create({ big: 1n }, options)],
  [
    "a lone call without a credential",
    [json({}, 400)],
    (client, options) => client.sessions.create({ client_secret: MARK, password: MARK }, options),
  ],
];

/** Everything that can be seen of a value: printed, serialized, its stack, its causes, its own and inherited properties. */
function visible(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value !== "object" || value === null || seen.has(value)) return String(value);
  seen.add(value);
  const parts = [
    inspect(value, { showHidden: true, depth: 20, getters: true, maxStringLength: null, maxArrayLength: null }),
  ];
  try {
    parts.push(JSON.stringify(value));
  } catch {}
  if (value instanceof Error) parts.push(value.message, value.stack ?? "", String(value), visible(value.cause, seen));
  if (value instanceof Headers) parts.push(JSON.stringify([...value]));
  for (const key of Reflect.ownKeys(value)) parts.push(visible((value as Record<PropertyKey, unknown>)[key], seen));
  return parts.join("\n");
}

function listener() {
  const heard: unknown[] = [];
  const note = (event: unknown) => void heard.push(event);
  const hooks: Hooks = { onRequest: note, onResponse: note, onRetry: note, onRateLimit: note, onError: note };
  const logger: Logger = { debug: note, warn: note, error: note };
  return { heard, hooks, logger };
}

describe.each(slots)("%s", (_, options, call) => {
  it.each(failures)("is not shown by the error, the hooks or the log after %s", async (_name, script, run) => {
    const { heard, hooks, logger } = listener();
    const fetch = fakeFetch(script);
    const client = demo({
      fetch,
      hooks,
      logger,
      maxResponseBytes: 4_000,
      retry: { maxRetries: 1, baseDelayMs: 0 },
      ...options(),
    });
    const error = await failureOf(run(client, call));
    expect(error.name).toMatch(/^[A-Z][A-Za-z]+Error$/);
    expect(visible(error)).not.toContain(MARK);
    expect(heard.map((event) => visible(event)).join("\n")).not.toContain(MARK);
    expect(visible(client)).not.toContain(MARK);
    expect(visible(client.widgets)).not.toContain(MARK);
  });

  it("does reach the vendor", async () => {
    const fetch = fakeFetch([data({ id: 1 })]);
    const { response } = await demo({ fetch, ...options() })
      .widgets.get(1, call)
      .withResponse();
    const asked = fetch.asked[0];
    const sent = `${asked?.url.href} ${JSON.stringify([...(asked?.headers ?? [])])}`;
    // The caller's own Authorization gives way to the credential, its signature does not.
    expect(sent).toContain(MARK);
    expect(visible(response)).not.toContain(MARK);
  });
});

describe("over real sockets, where the runtime makes the errors", () => {
  it.each([
    ["reset before headers", resetBeforeHeaders],
    ["reset in body", resetInBody],
    ["stalled headers", stallHeaders],
    ["stalled body", stallBody()],
  ])("%s shows nothing either", async (_, behaviour) => {
    const server: ChaosServer = await startChaos([behaviour]);
    try {
      for (const [, options, call] of slots) {
        const { heard, hooks, logger } = listener();
        const client = demo({ baseUrl: server.url, hooks, logger, retry: false, ...options() });
        const error = await failureOf(client.widgets.restock(1, { quantity: 1 }, { timeoutMs: 200, ...call }));
        expect(visible(error) + heard.map((event) => visible(event)).join("\n") + visible(client)).not.toContain(MARK);
      }
      expect(server.received.length).toBeGreaterThan(0);
    } finally {
      await server.close();
    }
  });

  it("a refused connection shows nothing either", async () => {
    const server = await startChaos([]);
    await server.close();
    for (const [, options, call] of slots) {
      const client = demo({ baseUrl: server.url, retry: false, ...options() });
      expect(visible(await failureOf(client.widgets.get(1, call)))).not.toContain(MARK);
    }
  });
});

describe("a header's value is masked unless it is known to be harmless", () => {
  it.each<[string, boolean]>([
    ["content-type", true],
    ["Retry-After", true],
    ["X-RateLimit-Remaining", true],
    ["RateLimit-Reset", true],
    ["X-Entity-Id", true],
    ["Authorization", false],
    ["Cookie", false],
    ["Set-Cookie", false],
    ["X-Api-Key", false],
    ["api-key", false],
    ["Location", false],
    ["X-Anything-Else", false],
    ["x-not-rate-limit-key", false],
  ])("%s: shown %s", (name, shown) => {
    expect(redactHeaders(new Headers({ [name]: "v" }))).toEqual({ [name.toLowerCase()]: shown ? "v" : "***" });
  });
});

describe("an address is shown without its credentials", () => {
  it.each<[string, string]>([
    ["https://a.example/x", "https://a.example/x"],
    ["https://a.example/x?page=2&per_page=5", "https://a.example/x?page=2&per_page=5"],
    ["https://a.example/x?access_token=S&page=2", "https://a.example/x?access_token=***&page=2"],
    ["https://a.example/x?page=2&API_KEY=S", "https://a.example/x?page=2&API_KEY=***"],
    ["https://a.example/x?api-key=S", "https://a.example/x?api-key=***"],
    ["https://a.example/x?access%5Ftoken=S", "https://a.example/x?access%5Ftoken=***"],
    ["https://a.example/x?token=a=b=c", "https://a.example/x?token=***"],
    [
      "https://a.example/x?client_secret=S&password=S&code=S&sig=S",
      "https://a.example/x?client_secret=***&password=***&code=***&sig=***",
    ],
    ["https://user:S@a.example/x", "https://***@a.example/x"],
    ["https://a.example/x?q=%ZZ&token=S", "https://a.example/x?q=%ZZ&token=***"],
    ["https://a.example/x?a=1#token=S", "https://a.example/x?a=1"],
    ["", ""],
    ["not a url", "not a url"],
  ])("%s → %s", (url, shown) => expect(redactUrl(url)).toBe(shown));
});
