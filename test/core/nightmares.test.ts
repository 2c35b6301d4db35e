/** What integrators are paged for: faults that come with a status, through a proxy, or after a night with the lid closed. */
import { afterEach, describe, expect, it } from "vitest";
import { answer, type Behaviour, bytes, type ChaosServer, startChaos, success } from "../support/chaos-server.ts";
import { type DemoOptions, demo } from "../support/demo-api.ts";
import { failureOf } from "../support/outcome.ts";

const servers: ChaosServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function serve(script: readonly Behaviour[], options: DemoOptions = {}) {
  const server = await startChaos(script);
  servers.push(server);
  return { server, client: demo({ baseUrl: server.url, timeoutMs: 2_000, ...options }) };
}

const HTML = { "content-type": "text/html" };
const page = (title: string) => `<!doctype html><title>${title}</title>${"<p>spam</p>".repeat(1_000)}`;

describe("an error whose page is larger than maxResponseBytes is still that error", () => {
  it.each([
    ["500 to a create", 500, "ServerError", "unknown"],
    ["502 to a create", 502, "ServerError", "unknown"],
    ["429 to a create", 429, "RateLimitError", "none"],
    ["422 to a create", 422, "UnprocessableError", "none"],
    ["404 to a create", 404, "NotFoundError", "none"],
  ])("%s", async (_, status, name, outcome) => {
    const { client } = await serve([answer(status, page("Sorry"), HTML)], { maxResponseBytes: 1_000, retry: false });
    const error = await failureOf(client.widgets.create({ name: "Belt" }));
    expect(error).toMatchObject({ name, status, outcome, operation: "widgets.create" });
  });

  it("and a read that may be tried again is", async () => {
    const { client } = await serve([answer(503, page("Sorry"), HTML), success({ id: 5 })], { maxResponseBytes: 1_000 });
    expect(await client.widgets.get(5)).toEqual({ id: 5 });
  });
});

describe("a proxy in between", () => {
  it.each([
    [511, "Network Authentication Required"],
    [451, "Unavailable"],
  ])(
    "that answers %d with its own page is told by status, once, and leaves no doubt but that of a 5xx",
    async (status, title) => {
      const { client, server } = await serve([answer(status, page(title), HTML)]);
      const error = await failureOf(client.widgets.create({ name: "Belt" }));
      expect(error).toMatchObject({ name: status >= 500 ? "ServerError" : "ApiError", status, attempts: 1 });
      expect(error).toMatchObject({ outcome: status >= 500 ? "unknown" : "none" });
      expect(server.received).toHaveLength(1);
    },
  );

  it("that refuses with 429 and a page of HTML is waited for as it asks", async () => {
    const refused = answer(429, page("Slow down"), { ...HTML, "retry-after": "0" });
    const { client, server } = await serve([refused, success({ id: 1 })]);
    expect(await client.widgets.create({ name: "Belt" })).toEqual({ id: 1 });
    expect(server.received).toHaveLength(2);
  });
});

describe("an answer that breaks the rules of HTTP", () => {
  it.each<[string, Behaviour]>([
    ["204 with a body", bytes("HTTP/1.1 204 No Content\r\ncontent-length: 7\r\n\r\n<html/>")],
    ["204 with chunks", bytes("HTTP/1.1 204 No Content\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n")],
    ["hints before the answer", bytes("HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n")],
  ])("%s: the call succeeds, and so do those after it on the same connection", async (_, odd) => {
    const { client } = await serve([odd, success({ id: 2 }), success({ id: 3 })]);
    expect(await client.widgets.delete(1)).toBeUndefined();
    expect(await client.widgets.get(2)).toMatchObject({ id: expect.any(Number) });
    expect(await client.widgets.get(3)).toMatchObject({ id: expect.any(Number) });
  });

  it("an answer to a request that was given up is not the answer to the next", async () => {
    const late: Behaviour = (socket, request) => {
      setTimeout(() => success({ id: "late" })(socket, request), 120);
    };
    const { client } = await serve([late, success({ id: 8 })], { retry: false });
    expect(await failureOf(client.widgets.get(7, { timeoutMs: 60 }))).toMatchObject({ name: "TimeoutError" });
    expect(await client.widgets.get(8)).toEqual({ id: 8 });
  });
});
