import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Middleware } from "openapi-fetch";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ApiPromise } from "../../src/core/api-promise.ts";
import { startChaos, success } from "../support/chaos-server.ts";
import { binsResource, type DemoClient, demo, widgetsResource } from "../support/demo-api.ts";
import { data, fakeFetch, json, networkError, status } from "../support/fake-fetch.ts";
import { failureOf, sleep } from "../support/outcome.ts";

/** What the tests use of the untyped raw client. */
interface Raw {
  GET(path: string, init?: object): Promise<{ data?: unknown; error?: unknown; response: Response }>;
  POST(path: string, init?: object): Promise<{ data?: unknown; error?: unknown; response: Response }>;
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
}
const rawOf = (client: DemoClient) => client.raw as unknown as Raw;

describe("a call", () => {
  it("sends the method, the path, the headers and the wrapped body of its operation", async () => {
    const fetch = fakeFetch([data({ id: 1 })]);
    expect(await demo({ fetch }).widgets.create({ name: "Belt" })).toEqual({ id: 1 });
    expect(fetch.asked[0]).toMatchObject({ method: "POST", body: '{"widget":{"name":"Belt"}}' });
    expect([...(fetch.asked[0]?.headers ?? [])]).toEqual([
      ["accept", "application/json"],
      ["authorization", "Bearer demo-token"],
      ["content-type", "application/json"],
      ["x-entity-id", "12"],
    ]);
  });

  it("starts at once, whether it is awaited or not", async () => {
    const fetch = fakeFetch([data({ id: 1 })]);
    const call = demo({ fetch }).widgets.get(1);
    await sleep(2);
    expect(fetch.asked).toHaveLength(1);
    await call;
    await call;
    expect(fetch.asked).toHaveLength(1);
  });

  it("is a promise: then, catch, finally, all, race, instanceof", async () => {
    const client = demo({ fetch: fakeFetch(() => data({ id: 1 })) });
    const call = client.widgets.get(1);
    expect(call).toBeInstanceOf(Promise);
    expect(call).toBeInstanceOf(ApiPromise);
    const done = vi.fn();
    expect(await call.then(({ id }) => id).finally(done)).toBe(1);
    expect(await call.finally(done)).toEqual({ id: 1 });
    expect(done).toHaveBeenCalledTimes(2);
    expect(await Promise.all([client.widgets.get(1), client.widgets.get(2)])).toEqual([{ id: 1 }, { id: 1 }]);
    expect(await Promise.race([client.widgets.get(1)])).toEqual({ id: 1 });
    expect(await (async () => client.widgets.get(1))()).toEqual({ id: 1 });
    expect(await client.widgets.get("").catch((error) => (error as Error).name)).toBe("ConfigError");
  });

  it("gives the metadata and the response with withResponse, from the same request", async () => {
    const fetch = fakeFetch([json({ data: { id: 1 }, meta: { a: 1 } }, 201, { "x-request-id": "r" })]);
    const call = demo({ fetch }).widgets.create({});
    const { data: created, meta, response } = await call.withResponse();
    expect(await call).toBe(created);
    expect(meta).toEqual({ a: 1 });
    expect(response).toMatchObject({ status: 201, ok: true, attempts: 1 });
    expect(response.headers.get("x-request-id")).toBe("r");
    expect(fetch.asked).toHaveLength(1);
  });

  it("that fails says so through withResponse as well", async () => {
    expect(
      await failureOf(
        demo({ fetch: fakeFetch([json({}, 404)]) })
          .widgets.get(1)
          .withResponse(),
      ),
    ).toMatchObject({
      name: "NotFoundError",
    });
  });

  it("sends its body under the content type that the caller names", async () => {
    const fetch = fakeFetch([data({ id: 1 })]);
    const headers = { "Content-Type": "application/merge-patch+json" };
    await demo({ fetch }).widgets.update(1, { name: "Belt" }, { headers });
    expect(fetch.asked[0]?.headers.get("content-type")).toBe("application/merge-patch+json");
    expect(fetch.asked[0]?.body).toBe('{"widget":{"name":"Belt"}}');
  });

  it("of a form sends fields and files", async () => {
    const fetch = fakeFetch([data({ id: 1 })]);
    await demo({ fetch }).widgets.attach(1, {
      file: new Blob(["abc"], { type: "text/plain" }),
      named: { content: new Uint8Array([1, 2]), filename: "a.bin", type: "application/x-a" },
      tags: ["a", "b"],
      options: { deep: true },
      count: 0,
      flag: false,
      gone: undefined,
      none: null,
    });
    const form = fetch.asked[0]?.body as FormData;
    expect(fetch.asked[0]?.headers.has("content-type")).toBe(false);
    expect([...form.keys()]).toEqual(["file", "named", "tags", "tags", "options", "count", "flag"]);
    expect(await (form.get("file") as File).text()).toBe("abc");
    expect(form.get("named")).toMatchObject({ name: "a.bin", type: "application/x-a", size: 2 });
    expect(form.getAll("tags")).toEqual(["a", "b"]);
    expect([form.get("options"), form.get("count"), form.get("flag")]).toEqual(['{"deep":true}', "0", "false"]);
    for (const body of [5, [1], { file: { content: 5 } }]) {
      const error = await failureOf(demo({ fetch }).widgets.attach(1, body as unknown as Record<string, unknown>));
      expect(error).toMatchObject({ name: "ConfigError" });
    }
  });
});

describe("a call whose result nobody looks at", () => {
  const unhandled = vi.fn();
  afterEach(() => {
    process.off("unhandledRejection", unhandled);
    unhandled.mockReset();
  });

  it("tells of its failure once, as any promise does", async () => {
    process.on("unhandledRejection", unhandled);
    void demo({ fetch: fakeFetch([json({}, 404)]) }).widgets.get(1);
    await sleep(10);
    expect(unhandled).toHaveBeenCalledTimes(1);
    expect(unhandled.mock.calls[0]?.[0]).toMatchObject({ name: "NotFoundError" });
  });

  it("tells nothing when it was looked at, in whatever way, or when it is a list", async () => {
    process.on("unhandledRejection", unhandled);
    const client = demo({ fetch: fakeFetch(() => json({}, 404)) });
    await failureOf(client.widgets.get(1));
    await failureOf(client.widgets.get(1).withResponse());
    await client.widgets.get(1).catch(() => {});
    await failureOf(Promise.all([client.widgets.get(1), client.widgets.get(2)]));
    void client.widgets.list();
    await failureOf(client.widgets.list());
    await failureOf(client.widgets.list({}, { prefetch: 4 }).toArray());
    await sleep(10);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe("resources", () => {
  it("are built when they are first read, and then kept", () => {
    const client = demo();
    expect(Object.getOwnPropertyDescriptor(client, "widgets")?.get).toBeTypeOf("function");
    const { widgets } = client;
    expect(client.widgets).toBe(widgets);
    expect(Object.getOwnPropertyDescriptor(client, "widgets")?.value).toBe(widgets);
    expect(Object.getOwnPropertyDescriptor(client, "bins")?.get).toBeTypeOf("function");
    expect(Object.keys(client)).toEqual(["widgets", "bins", "sessions"]);
  });

  it("work when their methods are taken off them", async () => {
    const { get } = demo({ fetch: fakeFetch(() => data({ id: 1 })) }).widgets;
    expect(await get(1)).toEqual({ id: 1 });
    expect(await Promise.all([1, 2].map((id) => get(id)))).toHaveLength(2);
  });

  it("can be used one by one, on a client's transport", async () => {
    const fetch = fakeFetch(() => data({ id: 1 }));
    const client = demo({ fetch });
    expect(await client.use(widgetsResource).get(1)).toEqual({ id: 1 });
    await client.use(binsResource).get(2);
    expect(fetch.asked[1]?.url.pathname).toBe("/v1/tenants/tenant-1/bins/2");
    expect(fetch.asked[1]?.headers.get("authorization")).toBe("Bearer demo-token");
  });

  it("of a client for another entity differ in nothing but the entity", async () => {
    const fetch = fakeFetch(() => data({ id: 1 }));
    const client = demo({ fetch, headers: { "X-A": "a" } });
    const north = client.forEntity(14);
    await Promise.all([client.widgets.get(1), north.widgets.get(1)]);
    expect(fetch.asked.map(({ headers }) => headers.get("x-entity-id"))).toEqual(["12", "14"]);
    expect(fetch.asked[1]?.headers.get("x-a")).toBe("a");
    expect(fetch.asked[1]?.headers.get("authorization")).toBe("Bearer demo-token");
  });
});

describe("fetch", () => {
  it("is looked up for every call, so that a later patch of the global one is seen", async () => {
    const client = demo({ transport: undefined });
    const fetch = fakeFetch([data({ id: 9 })]);
    const original = globalThis.fetch;
    globalThis.fetch = fetch as typeof globalThis.fetch;
    try {
      expect(await client.widgets.get(1)).toEqual({ id: 9 });
    } finally {
      globalThis.fetch = original;
    }
    expect(fetch.asked).toHaveLength(1);
  });
});

describe("raw", () => {
  it("is the openapi-fetch client on the same transport: credential, entity, query style, retries", async () => {
    const fetch = fakeFetch([json({}, 503), json({ any: "thing" })]);
    const answer = await rawOf(demo({ fetch })).GET("/things/{id}", {
      params: { path: { id: "a/b" }, query: { f: { x_eq: 1 } } },
    });
    expect(answer.data).toEqual({ any: "thing" });
    expect(fetch.asked).toHaveLength(2);
    expect(fetch.asked[1]?.url.href).toBe("https://api.example.com/v1/things/a%2Fb?f%5Bx_eq%5D=1");
    expect(fetch.asked[1]?.headers.get("authorization")).toBe("Bearer demo-token");
    expect(fetch.asked[1]?.headers.get("x-entity-id")).toBe("12");
  });

  it("sends a body once, and never a POST twice after a failure in doubt", async () => {
    const fetch = fakeFetch([json({ message: "no" }, 500)]);
    const answer = await rawOf(demo({ fetch })).POST("/things", { body: { a: 1 } });
    expect(answer.error).toEqual({ message: "no" });
    expect(fetch.asked).toHaveLength(1);
    expect(new TextDecoder().decode(fetch.asked[0]?.body as ArrayBuffer)).toBe('{"a":1}');
  });

  it("gives error statuses back and throws what is no answer", async () => {
    const raw = rawOf(demo({ fetch: fakeFetch([json({ message: "gone" }, 404), networkError("ECONNREFUSED")]) }));
    const answer = await raw.GET("/x");
    expect(answer).toMatchObject({ error: { message: "gone" } });
    expect(answer.response.status).toBe(404);
    expect(await failureOf(raw.GET("/x"))).toMatchObject({ name: "ConnectionError", operation: "GET /v1/x" });
  });

  it("checks path parameters as the methods do", async () => {
    const fetch = fakeFetch([json({})]);
    expect(
      await failureOf(rawOf(demo({ fetch })).GET("/things/{id}", { params: { path: { id: ".." } } })),
    ).toMatchObject({ name: "ConfigError" });
    expect(fetch.asked).toHaveLength(0);
  });
});

describe("middleware", () => {
  const addHeader: Middleware = {
    onRequest: ({ request }) => {
      request.headers.set("X-Added", "yes");
      return request;
    },
  };

  it("may change a request of a method, and sees it without a credential", async () => {
    const seen: (string | null)[] = [];
    const fetch = fakeFetch([data({ id: 1 })]);
    const client = demo({ fetch });
    rawOf(client).use(addHeader, { onRequest: ({ request }) => void seen.push(request.headers.get("authorization")) });
    expect(await client.widgets.create({ name: "Belt" })).toEqual({ id: 1 });
    expect(fetch.asked[0]?.headers.get("x-added")).toBe("yes");
    expect(fetch.asked[0]?.headers.get("authorization")).toBe("Bearer demo-token");
    expect(new TextDecoder().decode(fetch.asked[0]?.body as ArrayBuffer)).toBe('{"widget":{"name":"Belt"}}');
    expect(seen).toEqual([null]);
  });

  it("may change an answer", async () => {
    const client = demo({ fetch: fakeFetch([data({ id: 1 })]) });
    rawOf(client).use({
      onResponse: async ({ response }) => json({ data: { ...(await response.json()).data, more: 2 } }),
    });
    expect(await client.widgets.get(1)).toEqual({ id: 1, more: 2 });
  });

  it("may answer itself, and nothing is sent", async () => {
    const fetch = fakeFetch([data({ id: 1 })]);
    const client = demo({ fetch });
    rawOf(client).use({ onRequest: () => data({ id: 5 }) });
    const { data: widget, response } = await client.widgets.get(1).withResponse();
    expect(widget).toEqual({ id: 5 });
    expect(response.attempts).toBe(0);
    expect(fetch.asked).toHaveLength(0);
  });

  it("runs once per call, not once per attempt", async () => {
    const client = demo({ fetch: fakeFetch([json({}, 500), networkError("ECONNRESET"), data({ id: 1 })]) });
    const onRequest = vi.fn();
    const onResponse = vi.fn();
    rawOf(client).use({ onRequest, onResponse });
    const { response } = await client.widgets.get(1).withResponse();
    expect(response.attempts).toBe(3);
    expect(onRequest).toHaveBeenCalledTimes(1);
    expect(onResponse).toHaveBeenCalledTimes(1);
  });

  it("sees error statuses, and the call fails with its typed error all the same", async () => {
    const seen: number[] = [];
    const client = demo({ fetch: fakeFetch(() => json({ message: "gone", code: "E" }, 404)) });
    rawOf(client).use({ onResponse: ({ response }) => void seen.push(response.status) });
    for (const call of [() => client.widgets.get(1), () => client.widgets.photo(1), () => client.widgets.list()]) {
      expect(await failureOf(call())).toMatchObject({
        name: "NotFoundError",
        code: "E",
        attempts: 1,
        body: { message: "gone", code: "E" },
        message: expect.stringContaining("404 gone"),
      });
    }
    expect(seen).toEqual([404, 404, 404]);
  });

  it("leaves pages, files, empty answers and doubts as they are", async () => {
    const replies = [data([{ id: 1 }]), new Response("bytes"), status(204), json({}, 500)];
    const client = demo({ fetch: fakeFetch(replies) });
    rawOf(client).use(addHeader);
    expect(await client.widgets.list().toArray()).toEqual([{ id: 1 }]);
    expect(new TextDecoder().decode(await (await client.widgets.photo(1)).bytes())).toBe("bytes");
    expect(await client.widgets.delete(1)).toBeUndefined();
    const error = await failureOf(client.widgets.create({ name: "Belt" }));
    expect(error).toMatchObject({ name: "ServerError", outcome: "unknown", request: { body: { name: "Belt" } } });
  });

  it("that throws ends the call with what it threw", async () => {
    const client = demo({ fetch: fakeFetch([data({ id: 1 })]) });
    rawOf(client).use({
      onRequest: () => {
        throw new Error("mine");
      },
    });
    expect(await failureOf(client.widgets.get(1))).toMatchObject({ message: "mine" });
  });

  it("can be taken off again, and does not touch clients for other entities", async () => {
    const fetch = fakeFetch(() => data({ id: 1 }));
    const client = demo({ fetch });
    rawOf(client).use(addHeader);
    await client.widgets.get(1);
    rawOf(client).eject(addHeader);
    await client.widgets.get(1);
    expect(fetch.asked.map(({ headers }) => headers.get("x-added"))).toEqual(["yes", null]);
    // Without middleware the body is not read into a buffer on its way.
    await client.widgets.create({});
    expect(fetch.asked[2]?.body).toBe('{"widget":{}}');
  });

  it("gets a real Request, also after another was taken off that was never there", async () => {
    const client = demo({ fetch: fakeFetch(() => data({ id: 1 })) });
    const onRequest = vi.fn(({ request }: { request: Request }) => void request.clone());
    rawOf(client).use({ onRequest });
    rawOf(client).eject({ onRequest: () => undefined });
    await client.widgets.get(1);
    expect(onRequest.mock.calls[0]?.[0].request).toBeInstanceOf(Request);
  });

  it("may answer with an error of its own, of any body", async () => {
    for (const [body, read] of [
      ['{"message":"mine"}', { message: "mine" }],
      ["mine", "mine"],
      ["", ""],
    ] as const) {
      const client = demo({ fetch: fakeFetch([data({ id: 1 })]) });
      rawOf(client).use({ onRequest: () => new Response(body, { status: 403 }) });
      expect(await failureOf(client.widgets.get(1))).toMatchObject({
        name: "PermissionError",
        body: read,
        attempts: 0,
      });
    }
  });
});

it("a script that awaits one call exits by itself", async () => {
  const server = await startChaos([success({ id: 5 })]);
  const folder = mkdtempSync(join(tmpdir(), "script-"));
  try {
    const script = join(folder, "script.ts");
    const demoApi = fileURLToPath(new URL("../support/demo-api.ts", import.meta.url));
    writeFileSync(
      script,
      `import { DemoClient } from ${JSON.stringify(demoApi)};
       const client = new DemoClient({ token: "t", entityId: 1, baseUrl: ${JSON.stringify(server.url)}, rateLimit: false, deadlineMs: 60000 });
       console.log(JSON.stringify(await client.widgets.get(5)));`,
    );
    const outfile = join(folder, "script.mjs");
    await build({
      entryPoints: [script],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      logLevel: "error",
      nodePaths: [fileURLToPath(new URL("../../node_modules", import.meta.url))],
    });
    const child = spawn(process.execPath, [outfile], { stdio: ["ignore", "pipe", "inherit"] });
    let printed = "";
    let printedAt = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      printedAt = performance.now();
    });
    const code = await new Promise((resolve) => {
      const stuck = setTimeout(() => {
        child.kill("SIGKILL");
        resolve("did not exit");
      }, 10_000);
      child.on("exit", (exit) => {
        clearTimeout(stuck);
        resolve(exit);
      });
    });
    expect(code).toBe(0);
    expect(printed).toBe('{"id":5}\n');
    expect(performance.now() - printedAt).toBeLessThan(2_000);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
