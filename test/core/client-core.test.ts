/** What a client's core decides for a call: settings, scope, headers, doubt, and what a mended call costs. */
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { demo } from "../support/demo-api.ts";
import { data, fakeFetch, json, networkError, status } from "../support/fake-fetch.ts";
import { failureOf } from "../support/outcome.ts";

describe("retry settings", () => {
  it("that are undefined leave the client's own", async () => {
    const fetch = fakeFetch([status(500)]);
    const client = demo({ fetch, retry: { maxRetries: 1, baseDelayMs: 1 } });
    await failureOf(client.widgets.get(1, { retry: { maxRetries: undefined, maxDelayMs: 2 } }));
    expect(fetch.asked).toHaveLength(2);
  });

  it("of a call may turn them off, and on again where the client has none", async () => {
    const fetch = fakeFetch([status(500)]);
    await failureOf(demo({ fetch, retry: { baseDelayMs: 1 } }).widgets.get(1, { retry: false }));
    expect(fetch.asked).toHaveLength(1);
    await failureOf(demo({ fetch, retry: false }).widgets.get(1, { retry: { maxRetries: 2, baseDelayMs: 1 } }));
    expect(fetch.asked).toHaveLength(4);
  });
});

it("an operation that the spec calls never safe is sent once, though its method would be safe", async () => {
  const fetch = fakeFetch([status(500), data({ id: 1 })]);
  expect(await failureOf(demo({ fetch }).widgets.stamp(1))).toMatchObject({ outcome: "unknown", attempts: 1 });
  expect(fetch.asked).toHaveLength(1);
});

it("a client for another entity keeps the rest of its scope", async () => {
  const fetch = fakeFetch([data({ id: 1 })]);
  const client = demo({ fetch }).forEntity(99);
  await client.widgets.get(1);
  expect(fetch.asked[0]?.headers.get("x-entity-id")).toBe("99");
  await client.bins.get(3);
  expect(fetch.asked[1]?.url.pathname).toContain("tenant-1");
});

it("raw adds the client's headers and scope, and leaves the user's own", async () => {
  const fetch = fakeFetch([data({ id: 1 })]);
  const raw = demo({ fetch }).raw as unknown as { GET(path: string, init: object): Promise<unknown> };
  await raw.GET("/widgets/1", { headers: { accept: "text/csv", "x-entity-id": "7" } });
  await raw.GET("/widgets/1", {});
  expect(fetch.asked[0]?.headers.get("accept")).toBe("text/csv");
  expect(fetch.asked[0]?.headers.get("x-entity-id")).toBe("7");
  expect(fetch.asked[1]?.headers.get("accept")).toBe("application/json");
  expect(fetch.asked[1]?.headers.get("x-entity-id")).toBe("12");
});

it("the headers of a client stay those that it was made with", async () => {
  const fetch = fakeFetch([data({ id: 1 })]);
  const headers = { "X-Site": "north" };
  const client = demo({ fetch, headers });
  headers["X-Site"] = "south";
  await client.widgets.get(1);
  headers["X-Site"] = "west";
  await client.widgets.get(1);
  expect(fetch.asked.map((one) => one.headers.get("x-site"))).toEqual(["north", "north"]);
});

it("a content type of the caller's own is kept", async () => {
  const fetch = fakeFetch([data({ id: 1 })]);
  await demo({ fetch }).widgets.create({ name: "Belt" }, { headers: { "Content-Type": "application/vnd.api+json" } });
  expect(fetch.asked[0]?.headers.get("content-type")).toBe("application/vnd.api+json");
});

it("a response that is kept or logged holds no text of its body", async () => {
  const fetch = fakeFetch([data({ id: 1, name: "Belt of Mrs Lund" })]);
  const { data: widget, response } = await demo({ fetch }).widgets.get(1).withResponse();
  const page = await demo({ fetch: fakeFetch([data([{ id: 1, name: "Belt of Mrs Lund" }])]) }).widgets.list();
  expect(widget.name).toBe("Belt of Mrs Lund");
  for (const kept of [response, page.response]) {
    expect(kept.status).toBe(200);
    expect(inspect(kept, { showHidden: true, depth: 10 })).not.toContain("Mrs Lund");
  }
});

it("an attempt without an answer gives its place at the limiter to the next", async () => {
  const fetch = fakeFetch([networkError("ECONNRESET"), data({ id: 1 })]);
  const client = demo({ fetch, rateLimit: { maxConcurrent: 1 } });
  expect(await client.widgets.get(1, { deadlineMs: 2_000 })).toEqual({ id: 1 });
});

it("300 calls that each need a retry all succeed: what mends its call costs no budget", async () => {
  const fetch = fakeFetch((_, n) => (n % 2 === 0 ? networkError("ECONNRESET") : data({ id: n })));
  const client = demo({ fetch });
  for (let n = 0; n < 300; n++) expect(await client.widgets.get(1)).toHaveProperty("id");
  expect(fetch.asked).toHaveLength(600);
});

it("windows of the user's own hold where the headers allow more, and those of the server as well", async () => {
  const headers = { "x-ratelimit-limit": "1000", "x-ratelimit-remaining": "900", "x-ratelimit-reset": "300" };
  const fetch = fakeFetch(() => json({ status: "success", data: { id: 1 } }, 200, headers));
  const client = demo({ fetch, rateLimit: { windows: [{ limit: 3, windowMs: 60_000 }] } });
  for (let n = 0; n < 3; n++) await client.widgets.get(1);
  expect(client.rateLimit.snapshot()?.windows).toMatchObject([
    { limit: 1000, source: "headers" },
    { limit: 3, remaining: 0, source: "spec" },
  ]);
  const late = client.widgets.get(1, { deadlineMs: 500 });
  await expect(late).rejects.toMatchObject({ name: "RateLimitError", attempts: 0 });
});
