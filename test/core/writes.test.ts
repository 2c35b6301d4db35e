/** What becomes of a write whose answer is lost, on real sockets. */
import { afterEach, describe, expect, it } from "vitest";
import type { MillwrightError } from "../../src/core/errors.ts";
import {
  answer,
  type Behaviour,
  type ChaosServer,
  resetBeforeHeaders,
  resetInBody,
  stallBody,
  stallHeaders,
  startChaos,
  success,
} from "../support/chaos-server.ts";
import { type DemoClient, type DemoOptions, demo } from "../support/demo-api.ts";
import { failureOf } from "../support/outcome.ts";

const servers: ChaosServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function serve(script: readonly Behaviour[], options: DemoOptions = {}) {
  const server = await startChaos(script);
  servers.push(server);
  return { server, client: demo({ baseUrl: server.url, timeoutMs: 300, ...options }) };
}

const body = { name: "Belt" };
const create = (client: DemoClient, options = {}) => client.widgets.create(body, options);

const inDoubt: [string, Behaviour, string][] = [
  ["500", answer(500), "ServerError"],
  ["502", answer(502), "ServerError"],
  ["503 without Retry-After", answer(503), "ServerError"],
  ["504", answer(504), "ServerError"],
  ["408", answer(408), "ApiError"],
  ["a reset before the headers", resetBeforeHeaders, "ConnectionError"],
  ["a reset in the body", resetInBody, "ConnectionError"],
  ["a stalled answer", stallHeaders, "TimeoutError"],
  ["a stalled body", stallBody(), "TimeoutError"],
];

describe("a POST that ends in doubt is never sent again, and its error helps to look it up", { retry: 2 }, () => {
  it.each(inDoubt)("%s", async (_, fault, name) => {
    const { client, server } = await serve([fault, success()]);
    const before = Date.now();
    const error = (await failureOf(create(client))) as MillwrightError;
    expect(server.received).toHaveLength(1);
    expect(error).toMatchObject({ name, outcome: "unknown", attempts: 1, operation: "widgets.create" });
    expect(error.message).toContain("It may have been carried out: look before sending it again.");
    expect(error.request).toMatchObject({ method: "POST", path: "/widgets", body });
    expect(error.request?.sentAt).toBeGreaterThanOrEqual(before);
    expect(error.request?.sentAt).toBeLessThanOrEqual(Date.now());
  });

  it.each(inDoubt)("%s, unless the caller says that twice does no harm", async (_, fault) => {
    const { client, server } = await serve([fault, success({ id: 3 })]);
    expect(await create(client, { idempotent: true })).toEqual({ id: 3 });
    expect(server.received).toHaveLength(2);
    expect(server.received[1]?.body).toBe(server.received[0]?.body);
  });

  it.each(inDoubt)("%s: the same for an operation that the spec calls idempotent, and for a PUT", async (_, fault) => {
    for (const call of [(c: DemoClient) => c.widgets.recount(1, body), (c: DemoClient) => c.widgets.replace(1, body)]) {
      const { client, server } = await serve([fault, success({ id: 3 })]);
      expect(await call(client)).toEqual({ id: 3 });
      expect(server.received).toHaveLength(2);
    }
  });

  it.each(inDoubt)("%s: a PATCH, and a PUT that must not be repeated, are as careful", async (_, fault) => {
    for (const call of [(c: DemoClient) => c.widgets.update(1, body), (c: DemoClient) => c.widgets.stamp(1)]) {
      const { client, server } = await serve([fault, success()]);
      expect(await failureOf(call(client))).toMatchObject({ outcome: "unknown", attempts: 1 });
      expect(server.received).toHaveLength(1);
    }
  });
});

describe("a POST that the server refused before acting is sent again", () => {
  it.each<[string, Behaviour]>([
    ["429", answer(429)],
    ["429 with Retry-After", answer(429, "", { "retry-after": "0" })],
    ["503 with Retry-After", answer(503, "", { "retry-after": "0" })],
  ])("after %s", async (_, fault) => {
    const { client, server } = await serve([fault, fault, success({ id: 3 })]);
    expect(await create(client)).toEqual({ id: 3 });
    expect(server.received).toHaveLength(3);
  });
});

describe("a DELETE that is sent again after a lost answer", { retry: 2 }, () => {
  it.each(inDoubt)("%s: and then finds nothing has succeeded", async (_, fault) => {
    const { client, server } = await serve([fault, answer(404, '{"message":"No such widget"}')]);
    expect(await client.widgets.delete(1)).toBeUndefined();
    expect(server.received.map(({ method }) => method)).toEqual(["DELETE", "DELETE"]);
  });

  it("has not succeeded when it finds nothing at once, or after a refusal", async () => {
    for (const script of [[answer(404)], [answer(429), answer(404)]]) {
      const { client } = await serve(script);
      expect(await failureOf(client.widgets.delete(1))).toMatchObject({ name: "NotFoundError", outcome: "none" });
    }
  });

  it("is told from a GET or a PUT, which have not", async () => {
    for (const call of [(c: DemoClient) => c.widgets.get(1), (c: DemoClient) => c.widgets.replace(1, {})]) {
      const { client } = await serve([answer(500), answer(404)]);
      expect(await failureOf(call(client))).toMatchObject({ name: "NotFoundError" });
    }
  });
});

it("a POST aborted while it is under way ends in doubt", async () => {
  const { client, server } = await serve([stallHeaders], { timeoutMs: 5_000 });
  const abort = new AbortController();
  setTimeout(() => abort.abort(), 50);
  const error = await failureOf(create(client, { signal: abort.signal }));
  expect(error).toMatchObject({ name: "AbortedError", outcome: "unknown", attempts: 1 });
  expect(server.received).toHaveLength(1);
});

it("a POST aborted before it was sent leaves no doubt", async () => {
  const { client, server } = await serve([success()]);
  const error = await failureOf(create(client, { signal: AbortSignal.abort() }));
  expect(error).toMatchObject({ name: "AbortedError", outcome: "none", attempts: 0 });
  expect(server.received).toHaveLength(0);
});

it("a POST aborted while it waits after a refusal leaves no doubt", async () => {
  const { client } = await serve([answer(429, "", { "retry-after": "5" })]);
  const abort = new AbortController();
  setTimeout(() => abort.abort(), 60);
  const error = await failureOf(create(client, { signal: abort.signal }));
  expect(error).toMatchObject({ name: "AbortedError", outcome: "none", attempts: 1 });
});

it("a POST that runs into the deadline while under way ends in doubt", async () => {
  const { client } = await serve([stallHeaders], { timeoutMs: 5_000 });
  const error = await failureOf(create(client, { deadlineMs: 80 }));
  expect(error).toMatchObject({ name: "TimeoutError", outcome: "unknown" });
  expect(error.message).toContain("may have been carried out");
});

it("10 % of lost answers double nothing: the server sees every POST once, and those that it refused once more", async () => {
  const seen = new Map<number, number>();
  const refusedFirst = (name: number) => name % 7 === 0;
  const isLost = (name: number) => name % 10 === 9;
  const server = await startChaos(({ body }) => {
    const name = Number(/"name":(\d+)/.exec(body)?.[1]);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (refusedFirst(name) && times === 1) return answer(429);
    return isLost(name) ? resetBeforeHeaders : success();
  });
  servers.push(server);
  const client = demo({ baseUrl: server.url });
  const names = Array.from({ length: 100 }, (_, name) => name);
  const applied = await Promise.allSettled(names.map((name) => client.widgets.create({ name })));
  const lost = applied.flatMap((one, name) => (one.status === "rejected" ? [{ name, reason: one.reason }] : []));
  expect(lost.map(({ name }) => name)).toEqual(names.filter(isLost));
  for (const { reason } of lost) expect(reason).toMatchObject({ outcome: "unknown" });
  expect(names.map((name) => seen.get(name))).toEqual(names.map((name) => (refusedFirst(name) ? 2 : 1)));
});
