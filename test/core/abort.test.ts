import { afterEach, describe, expect, it } from "vitest";
import { oauth2Password } from "../../src/core/oauth2-password.ts";
import {
  answer,
  type Behaviour,
  type ChaosServer,
  stallBody,
  stallHeaders,
  startChaos,
  success,
} from "../support/chaos-server.ts";
import { type DemoOptions, demo } from "../support/demo-api.ts";
import { data, fakeFetch, json, never } from "../support/fake-fetch.ts";
import { countListeners, failureOf, sleep } from "../support/outcome.ts";

const servers: ChaosServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function serve(script: readonly Behaviour[], options: DemoOptions = {}) {
  const server = await startChaos(script);
  servers.push(server);
  return { server, options: { baseUrl: server.url, ...options } };
}

/** The goal is 5 ms; the bound leaves room for a busy machine. */
const GOAL_MS = 5;
const BOUND_MS = 50;

const password = () =>
  oauth2Password({
    clientId: "id",
    clientSecret: "cs",
    username: "user",
    password: "pw",
    tokenPath: "/token",
    tokenIn: "header",
  });

/** Where a call can be when it is aborted. */
const places: [string, () => Promise<DemoOptions>][] = [
  ["the headers", async () => (await serve([stallHeaders])).options],
  ["the body", async () => (await serve([stallBody()])).options],
  [
    "a retry's random wait",
    async () => (await serve([answer(503)], { retry: { baseDelayMs: 1e6, maxDelayMs: 1e6 } })).options,
  ],
  ["a wait that the server asked for", async () => (await serve([answer(429, "", { "retry-after": "60" })])).options],
  ["an async secret", async () => (await serve([success()], { token: () => new Promise<string>(() => {}) })).options],
  [
    "the renewal of a secret",
    async () => {
      let n = 0;
      const token = () => (n++ === 0 ? "t" : new Promise<string>(() => {}));
      return (await serve([answer(401)], { token })).options;
    },
  ],
  [
    "the first token",
    async () => {
      const { options } = await serve([stallHeaders]);
      return { ...options, auth: password() };
    },
  ],
  [
    "the renewal of a token",
    async () => {
      const server = await startChaos(({ path }, n) => {
        if (path !== "/token") return answer(401);
        return n === 0 ? answer(200, '{"access_token":"t","expires_in":3600}') : stallHeaders;
      });
      servers.push(server);
      return { baseUrl: server.url, auth: password() };
    },
  ],
  [
    "its turn in the queue",
    async () => {
      const { options } = await serve([success()], { rateLimit: { windows: [{ limit: 1, windowMs: 100_000 }] } });
      await demo(options).widgets.get(1);
      return options;
    },
  ],
  ["a fetch that does not know of signals", async () => ({ fetch: () => new Promise<Response>(() => {}) })],
];

describe("an abort ends the call at once, with the caller's own reason", () => {
  it.each(places)("during %s", { retry: 2 }, async (place, prepare) => {
    const client = demo(await prepare());
    let worst = 0;
    for (const options of [{}, { deadlineMs: 1e7 }]) {
      for (const reason of [new Error("enough"), "enough", { code: 7 }, 0, null, new TypeError("fetch failed")]) {
        const abort = new AbortController();
        let at = 0;
        setTimeout(() => {
          at = performance.now();
          abort.abort(reason);
        }, 30);
        const error = await failureOf(client.widgets.get(1, { signal: abort.signal, ...options }));
        const ms = performance.now() - at;
        expect(error).toMatchObject({
          name: "AbortedError",
          reason,
          operation: "widgets.get",
          retryable: false,
          outcome: "none",
        });
        expect((error as unknown as { reason: unknown }).reason).toBe(reason);
        expect(ms).toBeLessThan(BOUND_MS);
        worst = Math.max(worst, ms);
      }
    }
    console.log(`abort during ${place}: ${worst.toFixed(1)} ms at worst (goal ${GOAL_MS})`);
  });

  it("before it began: nothing is sent, no hook is told, no secret is asked for", async () => {
    const told: string[] = [];
    const fetch = fakeFetch([data({ id: 1 })]);
    const token = () => {
      told.push("token");
      return "t";
    };
    const client = demo({ fetch, token, hooks: { onRequest: () => void told.push("request") } });
    const error = await failureOf(client.widgets.get(1, { signal: AbortSignal.abort("never mind") }));
    expect(error).toMatchObject({ name: "AbortedError", reason: "never mind", attempts: 0 });
    expect(fetch.asked).toHaveLength(0);
    expect(told).not.toContain("request");
  });

  it("and not another call with another signal", async () => {
    const { options } = await serve([success()]);
    const abort = new AbortController();
    const client = demo(options);
    const other = client.widgets.get(1);
    const aborted = failureOf(client.widgets.get(1, { signal: abort.signal }));
    abort.abort();
    expect(await other).toEqual({ id: 1 });
    expect(await aborted).toMatchObject({ name: "AbortedError" });
  });

  it("stops what is under way on the wire", async () => {
    const { server, options } = await serve([stallBody()]);
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 30);
    await failureOf(demo(options).widgets.get(1, { signal: abort.signal }));
    expect(await server.ends(1)).toBe(true);
  });

  it("does nothing after the call", async () => {
    const abort = new AbortController();
    const result = await demo({ fetch: fakeFetch([data({ id: 1 })]) }).widgets.get(1, { signal: abort.signal });
    abort.abort();
    expect(result).toEqual({ id: 1 });
  });

  it("by AbortSignal.timeout carries its DOMException", async () => {
    const error = await failureOf(
      demo({ fetch: fakeFetch(never) }).widgets.get(1, { signal: AbortSignal.timeout(20) }),
    );
    expect(error).toMatchObject({ name: "AbortedError", reason: { name: "TimeoutError" } });
    expect(error.cause).toBeInstanceOf(DOMException);
  });
});

describe("1,000 calls with one signal", () => {
  it.each<[string, DemoOptions, object]>([
    ["that succeed", { fetch: fakeFetch([data({ id: 1 })]) }, {}],
    ["that succeed with a deadline", { fetch: fakeFetch([data({ id: 1 })]) }, { deadlineMs: 60_000 }],
    ["that fail", { fetch: fakeFetch([json({}, 404)]) }, {}],
    ["that are tried again", { fetch: fakeFetch((_, n) => (n % 2 ? data({ id: 1 }) : json({}, 429))) }, {}],
    ["with an async secret", { fetch: fakeFetch([data({ id: 1 })]), token: async () => "t" }, {}],
    ["that fail to connect", { fetch: fakeFetch([new TypeError("fetch failed")]), retry: false }, {}],
  ])("%s leave no listener and no timer", async (_, options, call) => {
    const { signal } = new AbortController();
    const count = countListeners(signal);
    const client = demo(options);
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
    const before = timers();
    for (let i = 0; i < 10; i++) {
      await Promise.all(
        Array.from({ length: 100 }, () => Promise.resolve(client.widgets.get(1, { signal, ...call })).catch(() => {})),
      );
    }
    await sleep(5);
    // One for all that share the signal, anew for each hundred.
    expect(count.added).toBeGreaterThanOrEqual(10);
    expect(count.left).toBe(0);
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it("leave none after 10,000 calls that share a token and queue for their turn", async () => {
    const { signal } = new AbortController();
    const count = countListeners(signal);
    const fetch = fakeFetch(({ url }) =>
      url.pathname === "/token" ? json({ access_token: "t", expires_in: 3600 }) : data({ id: 1 }),
    );
    const client = demo({ fetch, auth: password(), rateLimit: { maxConcurrent: 50 } });
    for (let i = 0; i < 100; i++) {
      await Promise.all(Array.from({ length: 100 }, () => client.widgets.get(1, { signal })));
    }
    expect(fetch.asked).toHaveLength(10_001);
    expect(count.added).toBeGreaterThanOrEqual(100);
    expect(count.left).toBe(0);
  });

  it("that are aborted leave none either", async () => {
    const abort = new AbortController();
    const count = countListeners(abort.signal);
    const client = demo({ fetch: fakeFetch(never) });
    const calls = Array.from({ length: 1_000 }, () =>
      failureOf(client.widgets.get(1, { signal: abort.signal, deadlineMs: 60_000 })),
    );
    await sleep(5);
    abort.abort("all of them");
    for (const error of await Promise.all(calls))
      expect(error).toMatchObject({ name: "AbortedError", reason: "all of them" });
    expect(count.left).toBe(0);
    expect(process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length).toBeLessThan(10);
  });
});
