import { createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import {
  answer,
  type Behaviour,
  bytes,
  type ChaosServer,
  chunks,
  closeBeforeHeaders,
  drip,
  flood,
  type Received,
  resetBeforeHeaders,
  resetInBody,
  stallBody,
  stallHeaders,
  startChaos,
  success,
} from "../support/chaos-server.ts";
import { type DemoOptions, demo } from "../support/demo-api.ts";
import { fakeFetch, networkError } from "../support/fake-fetch.ts";
import { failureOf, sleep, timedFailure } from "../support/outcome.ts";

const servers: ChaosServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function serve(
  script: readonly Behaviour[] | ((request: Received, n: number) => Behaviour),
  options: DemoOptions = {},
) {
  const server = await startChaos(script);
  servers.push(server);
  return { server, client: demo({ baseUrl: server.url, ...options }) };
}

const OK = '{"data":{"id":1}}';
const raw = (headers: string, body = "") => bytes(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n${body}`);
const JSON_TYPE = "content-type: application/json";

describe("a fault that another attempt mends is ridden out", () => {
  it.each<[string, Behaviour]>([
    ["a reset before the headers", resetBeforeHeaders],
    ["an orderly close before the headers", closeBeforeHeaders],
    ["a reset in the body", resetInBody],
    ["a stalled answer", stallHeaders],
    ["a stalled body", stallBody()],
    ["a body that drips for too long", drip(20)],
    [
      "a body that ends before its content-length",
      (socket) => socket.end(`HTTP/1.1 200 OK\r\n${JSON_TYPE}\r\ncontent-length: 99\r\n\r\n${OK}`),
    ],
    ["garbage in place of a chunk", raw(`${JSON_TYPE}\r\ntransfer-encoding: chunked`, "zzz\r\nhello\r\n")],
    [
      "a chunked body without its end",
      (socket) => socket.end(`HTTP/1.1 200 OK\r\n${JSON_TYPE}\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"dat`),
    ],
    ["garbage in place of an answer", bytes("SSH-2.0-OpenSSH_9.2\r\n\r\n")],
    ["two lengths that contradict each other", raw(`${JSON_TYPE}\r\ncontent-length: 5\r\ncontent-length: 17`, OK)],
    ["gzip that is none", raw(`${JSON_TYPE}\r\ncontent-encoding: gzip\r\ncontent-length: 17`, OK)],
    ["500", answer(500)],
    ["502 with an HTML page", answer(502, "<html>Bad gateway</html>", { "content-type": "text/html" })],
    ["503", answer(503)],
    ["429", answer(429, "", { "retry-after": "0" })],
    ["408", answer(408)],
  ])("%s", async (_, fault) => {
    const { client, server } = await serve([fault, fault, success({ id: 7 })], { timeoutMs: 400 });
    const { data, response } = await client.widgets.get(7).withResponse();
    expect(data).toEqual({ id: 7 });
    expect(response.attempts).toBe(3);
    expect(server.received).toHaveLength(3);
  });
});

describe("a fault that lasts ends in one typed error, in time", () => {
  const retry = { maxRetries: 1, baseDelayMs: 1 };
  it.each<[string, Behaviour, string, RegExp]>([
    ["resets before the headers", resetBeforeHeaders, "ConnectionError", /connection lost/],
    ["resets in the body", resetInBody, "ConnectionError", /connection lost/],
    ["stalled answers", stallHeaders, "TimeoutError", /No complete answer within 150 ms/],
    ["stalled bodies", stallBody(), "TimeoutError", /No complete answer within 150 ms/],
    ["bodies that drip", drip(10), "TimeoutError", /No complete answer within 150 ms/],
    ["chunks of garbage", raw("transfer-encoding: chunked", "zzz\r\n"), "ConnectionError", /connection lost/],
    ["garbage", bytes("what?\r\n\r\n"), "ConnectionError", /connection lost/],
    ["503", answer(503), "ServerError", /503/],
  ])("%s", async (_, fault, name, message) => {
    const { client, server } = await serve([fault], { timeoutMs: 150, retry });
    const { error, ms } = await timedFailure(client.widgets.get(1));
    expect(error).toMatchObject({ name, operation: "widgets.get", attempts: 2, outcome: "none", retryable: true });
    expect(error.message).toMatch(message);
    expect(server.received).toHaveLength(2);
    expect(ms).toBeLessThan(1_000);
  });
});

it("attempts without an answer give their places at the limiter back", async () => {
  const fetch = fakeFetch([networkError("ECONNRESET")]);
  const client = demo({ fetch, rateLimit: { maxConcurrent: 2 }, token: "places", retry: false, deadlineMs: 1_000 });
  for (let n = 0; n < 3; n++) expect(await failureOf(client.widgets.get(n))).toMatchObject({ name: "ConnectionError" });
  expect(fetch.asked).toHaveLength(3);
});

describe("an answer that is not what was promised is a DecodeError, and is not asked for again", () => {
  it.each<[string, Behaviour, RegExp]>([
    ["truncated JSON", answer(200, '{"data":{"id":'), /not complete JSON/],
    ["a content-length shorter than the body", raw(`${JSON_TYPE}\r\ncontent-length: 5`, OK), /not complete JSON/],
    [
      "an HTML login page with 200",
      answer(200, "<!doctype html><title>Log in</title>", { "content-type": "text/html" }),
      /HTML page/,
    ],
    ["another content type", answer(200, "id,name", { "content-type": "text/csv" }), /text\/csv, not JSON/],
    ["an empty body", answer(200), /body is empty/],
    ["a missing envelope", answer(200, "{}"), /no "data"/],
  ])("%s", async (_, fault, message) => {
    const { client, server } = await serve([fault]);
    const error = await failureOf(client.widgets.get(1));
    expect(error).toMatchObject({ name: "DecodeError", status: 200, attempts: 1, outcome: "none" });
    expect(error.message).toMatch(message);
    expect(server.received).toHaveLength(1);
    expect(await failureOf(client.widgets.restock(1, {}))).toMatchObject({ name: "DecodeError", outcome: "applied" });
    expect(server.received).toHaveLength(2);
  });

  it("and does not spoil the answer after it on the same connection", async () => {
    const { client } = await serve((_, n) =>
      n === 0 ? raw(`${JSON_TYPE}\r\ncontent-length: 5`, OK) : success({ id: n }),
    );
    await failureOf(client.widgets.get(1));
    expect(await client.widgets.get(2)).toMatchObject({ id: expect.any(Number) });
  });
});

describe("an answer that is odd but whole is read", () => {
  it.each<[string, Behaviour]>([
    ["chunk by chunk", chunks([...OK], 0, { "content-type": "application/json" })],
    ["until the connection closes", (socket) => socket.end(`HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n${OK}`)],
    ["compressed", answer(200, gzipSync(OK), { "content-encoding": "gzip" })],
    [
      "with headers that come twice",
      raw(`${JSON_TYPE}\r\n${JSON_TYPE}\r\nx-request-id: a\r\nx-request-id: b\r\ncontent-length: 17`, OK),
    ],
    [
      "with 103 before it",
      bytes(`HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 17\r\n\r\n${OK}`),
    ],
    ["byte by byte, in time", chunks([...OK], 2)],
    ["with a clock hours behind", answer(200, OK, { date: new Date(Date.now() - 5 * 3_600_000).toUTCString() })],
  ])("%s", async (_, behaviour) => {
    const { client } = await serve([behaviour]);
    expect(await client.widgets.get(1)).toEqual({ id: 1 });
  });
});

describe("a timeout given on the call", () => {
  it.each<[string, Behaviour]>([
    ["a stalled answer", stallHeaders],
    ["a stalled body", stallBody()],
    ["a body that drips", drip(50)],
  ])("of 1 s ends %s within 1.1 s, and is final", { retry: 2 }, async (_, fault) => {
    const { client, server } = await serve([fault]);
    const { error, ms } = await timedFailure(client.widgets.get(1, { timeoutMs: 1_000 }));
    expect(error).toMatchObject({ name: "TimeoutError", limitMs: 1_000, attempts: 1 });
    expect(server.received).toHaveLength(1);
    expect(ms).toBeGreaterThanOrEqual(990);
    expect(ms).toBeLessThan(1_100);
    expect(await server.ends(server.received[0]?.connection ?? 0)).toBe(true);
  });

  it("is tried again when the call says how", async () => {
    const { client, server } = await serve([stallHeaders, success()]);
    await client.widgets.get(1, { timeoutMs: 100, retry: { maxRetries: 1 } });
    expect(server.received).toHaveLength(2);
  });
});

describe("a body larger than maxResponseBytes is refused, before it fills the memory", () => {
  const MB = 1024 * 1024;
  const HUGE = 100 * MB;
  it.each<[string, Behaviour]>([
    ["with a content-length", flood(HUGE, "length")],
    ["in chunks", flood(HUGE, "chunked")],
    ["until the connection closes", flood(HUGE, "close")],
    ["as a gzip bomb", answer(200, gzipSync(Buffer.alloc(HUGE, 0x20), { level: 1 }), { "content-encoding": "gzip" })],
  ])("%s", async (what, behaviour) => {
    const { client, server } = await serve([behaviour], { maxResponseBytes: MB });
    const before = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;
    const { error, ms } = await timedFailure(client.widgets.get(1));
    const after = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;
    expect(error).toMatchObject({ name: "DecodeError", attempts: 1, status: 200 });
    expect(error.message).toContain(`larger than maxResponseBytes (${MB})`);
    expect(server.received).toHaveLength(1);
    expect(after - before).toBeLessThan(60 * MB);
    expect(ms).toBeLessThan(3_000);
    // A bomb is small on the wire: a transport may have all of it, and keep the connection.
    if (what !== "as a gzip bomb") expect(await server.ends(server.received[0]?.connection ?? 0)).toBe(true);
  });

  it("exactly as large is read", async () => {
    const { client } = await serve([success({ id: 1 })], {
      maxResponseBytes: '{"status":"success","data":{"id":1}}'.length,
    });
    expect(await client.widgets.get(1)).toEqual({ id: 1 });
  });
});

describe("a connection that cannot be made", () => {
  async function closedPort(): Promise<number> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    return port;
  }

  it("is tried again also for a POST, as nothing was sent, and leaves no doubt", async () => {
    const client = demo({ baseUrl: `http://127.0.0.1:${await closedPort()}` });
    const error = await failureOf(client.widgets.restock(1, {}));
    expect(error).toMatchObject({ name: "ConnectionError", attempts: 4, outcome: "none", retryable: true });
    expect(error.message).toMatch(/^widgets\.restock: no connection \(.*ECONNREFUSED/);
    expect(error.message).not.toContain("carried out");
  });

  it("for want of a name is one as well", async () => {
    const client = demo({
      baseUrl: "https://nowhere.invalid",
      retry: { maxRetries: 1, baseDelayMs: 1 },
      timeoutMs: 15_000,
    });
    const error = await failureOf(client.widgets.restock(1, {}));
    expect(error).toMatchObject({ name: "ConnectionError", attempts: 2, outcome: "none" });
    expect(error.message).toContain("no connection");
  });
});

describe("a keep-alive connection that the server closes under a request", () => {
  const idle = 20;
  it("costs a read one more attempt", async () => {
    const { client, server } = await serve((_, n) => (n === 1 ? resetBeforeHeaders : success({ id: n })));
    await client.widgets.get(1);
    await sleep(idle);
    expect(await client.widgets.get(2)).toEqual({ id: 2 });
    expect(server.received[1]?.connection).toBe(server.received[0]?.connection);
    expect(server.received[2]?.connection).not.toBe(server.received[0]?.connection);
  });

  it("leaves a POST in doubt and does not send it again", async () => {
    const { client, server } = await serve((_, n) => (n === 1 ? resetBeforeHeaders : success({ id: n })));
    await client.widgets.get(1);
    await sleep(idle);
    const error = await failureOf(client.widgets.restock(1, { quantity: 1 }));
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", attempts: 1 });
    expect(server.received).toHaveLength(2);
  });
});

describe("deadlineMs bounds the whole call", { retry: 2 }, () => {
  it.each<[string, Behaviour, DemoOptions, string]>([
    ["while an answer stalls", stallHeaders, {}, "TimeoutError"],
    ["while a body stalls", stallBody(), {}, "TimeoutError"],
    ["over several attempts that time out", stallHeaders, { timeoutMs: 80 }, "TimeoutError"],
    ["over the waits between attempts", answer(503), { retry: { maxRetries: 50, baseDelayMs: 40 } }, "ServerError"],
  ])("%s", async (_, fault, options, name) => {
    const { client } = await serve([fault], options);
    const { error, ms } = await timedFailure(client.widgets.get(1, { deadlineMs: 300 }));
    expect(error.name).toBe(name);
    if (name === "TimeoutError") expect([80, 300]).toContain((error as unknown as { limitMs: number }).limitMs);
    expect(ms).toBeLessThan(400);
  });

  it("of the client holds for calls that name none", async () => {
    const { client } = await serve([stallHeaders], { deadlineMs: 100 });
    const { error, ms } = await timedFailure(client.widgets.get(1));
    expect(error).toMatchObject({ name: "TimeoutError", limitMs: 100 });
    expect(error.message).toContain("deadline of 100 ms");
    expect(ms).toBeLessThan(300);
  });

  it("does not begin a wait that it cannot end: the failure comes at once", async () => {
    const { client } = await serve([answer(429, "", { "retry-after": "2" })]);
    const { error, ms } = await timedFailure(client.widgets.get(1, { deadlineMs: 1_000 }));
    expect(error).toMatchObject({ name: "RateLimitError", retryAfterMs: 2_000, attempts: 1 });
    expect(ms).toBeLessThan(500);
  });
});

it("a server's clock that is hours off changes no wait given in seconds", async () => {
  for (const hours of [-5, 5]) {
    const date = new Date(Date.now() + hours * 3_600_000).toUTCString();
    const { client } = await serve([answer(503, "", { date, "retry-after": "0" }), success()]);
    const start = performance.now();
    await client.widgets.restock(1, {});
    expect(performance.now() - start).toBeLessThan(500);
  }
});

it("connections are kept and used again", async () => {
  const { client, server } = await serve([success()]);
  for (let i = 0; i < 20; i++) await client.widgets.get(i);
  expect(new Set(server.received.map(({ connection }) => connection)).size).toBeLessThanOrEqual(2);
});
