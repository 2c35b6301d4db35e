import { readFileSync } from "node:fs";
import { createServer as createProxy, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { MockAgent } from "undici";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Upload } from "../../src/core/form.ts";
import { FieldNationClient } from "../../src/fieldnation/index.ts";
import { type UndiciTransportOptions, undiciTransport } from "../../src/node/index.ts";
import { closeBeforeHeaders, stallHeaders, startChaos, success } from "../support/chaos-server.ts";
import { type DemoOptions, demo, TOKEN } from "../support/demo-api.ts";
import { fakeFetch } from "../support/fake-fetch.ts";
import { countListeners, failureOf, sleep } from "../support/outcome.ts";
import { type Got, startHttp } from "./http-server.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const json = JSON.stringify;
const pem = (name: string) => readFileSync(new URL(`../support/tls/${name}.pem`, import.meta.url), "utf8");

function make(options: UndiciTransportOptions = {}) {
  const transport = undiciTransport(options);
  closing.push(() => transport.close());
  return transport;
}

type Respond = Parameters<typeof startHttp>[0];

async function serve(respond: Respond, options: DemoOptions & { undici?: UndiciTransportOptions } = {}) {
  const { undici, ...rest } = options;
  const server = await startHttp(respond);
  closing.push(() => server.close());
  return { server, client: demo({ baseUrl: server.url, transport: make(undici), ...rest }) };
}

const ok: Respond = (response) => void response.end(json({ data: { id: 1 } }));

describe("options", () => {
  it.each<[Record<string, unknown>, string]>([
    [{ conections: 4 }, "conections"],
    [{ connections: 0 }, "connections"],
    [{ pipelining: 1.5 }, "pipelining"],
    [{ keepAliveTimeoutMs: -1 }, "keepAliveTimeoutMs"],
    [{ connectTimeoutMs: "5" }, "connectTimeoutMs"],
    [{ proxy: "proxy.example.com:8080" }, "proxy"],
    [{ proxy: "socks5://localhost" }, "proxy"],
    [{ ca: 5 }, "ca"],
    [{ ca: ["x", 5] }, "ca"],
    [{ dispatcher: {} }, "dispatcher"],
    [{ dispatcher: new MockAgent(), connections: 4 }, "connections"],
  ])("%o is refused by name", (options, field) => {
    expect(() => undiciTransport(options as UndiciTransportOptions)).toThrow(
      expect.objectContaining({ name: "ConfigError", field }),
    );
  });

  it("a client takes a transport or a fetch, not both, and nothing that is no transport", () => {
    expect(() => demo({ transport: make(), fetch: fakeFetch([]) })).toThrow(/"transport" or "fetch", not both/);
    expect(() => demo({ transport: {} as never })).toThrow(/"transport" must be a transport/);
  });
});

describe("connections", () => {
  it("are kept and used again", async () => {
    const { server, client } = await serve(ok);
    for (let n = 0; n < 20; n++) await client.widgets.get(n);
    expect(server.got).toHaveLength(20);
    // undici waits a moment before it trusts a connection again; a second one fills the gap.
    expect(server.connections()).toBeLessThanOrEqual(2);
  });

  it("are at most as many as asked for", async () => {
    const { server, client } = await serve((response) => void setTimeout(() => ok(response, {} as Got, 0), 5), {
      undici: { connections: 3 },
    });
    await Promise.all(Array.from({ length: 30 }, (_, n) => client.widgets.get(n)));
    expect(server.got).toHaveLength(30);
    expect(server.connections()).toBe(3);
  });

  it("that the server closed under a request: a read is sent again, a write is not", async () => {
    const server = await startChaos((_, n) => (n % 2 === 1 ? closeBeforeHeaders : success()));
    closing.push(() => server.close());
    const client = demo({ baseUrl: server.url, transport: make() });
    await client.widgets.get(1);
    expect((await client.widgets.get(2).withResponse()).response.attempts).toBe(2);
    const error = await failureOf(client.widgets.create({ name: "Belt" }));
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", attempts: 1 });
  });

  it("that were never made: a write is sent again", async () => {
    const { server } = await serve(ok);
    await server.close();
    const error = await failureOf(demo({ baseUrl: server.url, transport: make() }).widgets.create({}));
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "none", attempts: 4 });
    expect(error.message).toMatch(/no connection/);
  });

  it("that take too long to make end in a typed error", async () => {
    const transport = make({ connectTimeoutMs: 1 });
    // TEST-NET-1 (RFC 5737): nobody answers there.
    const client = demo({ baseUrl: "https://192.0.2.1", transport, retry: false, timeoutMs: 5_000 });
    const error = await failureOf(client.widgets.get(1));
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "none" });
  });
});

describe("what is sent", () => {
  it("carries the same headers as with fetch, and the credential", async () => {
    const { server, client } = await serve(ok);
    await client.widgets.create({ name: "Belt" });
    await demo({ baseUrl: server.url, transport: undefined }).widgets.create({ name: "Belt" });
    const [mine, portable] = server.got;
    expect(mine?.headers.authorization).toBe(`Bearer ${TOKEN}`);
    for (const name of ["authorization", "accept", "content-type", "content-length", "user-agent", "x-entity-id"]) {
      expect([name, mine?.headers[name]]).toEqual([name, portable?.headers[name]]);
    }
    expect(mine?.body.toString()).toBe(portable?.body.toString());
  });

  it("is the same form as with fetch, of known length", async () => {
    const { server, client } = await serve(ok);
    const form = {
      'na"me\r\n': "two\nlines",
      list: [1, 2],
      file: { content: new Blob(["é".repeat(100_000)]), filename: 'pump "7"\n.txt', type: "text/plain" } as Upload,
      bytes: new Uint8Array([0, 1, 255]),
    };
    await client.widgets.attach(1, form);
    await demo({ baseUrl: server.url, transport: undefined }).widgets.attach(1, form);
    const read = ({ headers, body }: Got) => {
      const type = headers["content-type"] ?? "";
      const boundary = /boundary=(\S+)/.exec(type)?.[1] ?? "";
      return { length: headers["content-length"], text: body.toString("latin1").replaceAll(boundary, "BOUNDARY") };
    };
    const [mine, portable] = server.got.map(read);
    expect(mine?.text).toBe(portable?.text.replace(/\r\n$/, "\r\n"));
    expect(Number(mine?.length)).toBe(server.got[0]?.body.length);
  });

  it.each<[string, () => BodyInit, string, string | undefined]>([
    ["text", () => "héllo", "héllo", "text/plain;charset=UTF-8"],
    ["bytes", () => new Uint8Array([104, 105]).subarray(1), "i", undefined],
    ["a buffer", () => new Uint8Array([104, 105]).buffer, "hi", undefined],
    ["a blob", () => new Blob(["hi"], { type: "text/x" }), "hi", "text/x"],
    ["a query", () => new URLSearchParams({ a: "b c" }), "a=b+c", "application/x-www-form-urlencoded;charset=UTF-8"],
    ["a stream", () => new Blob(["streamed"]).stream(), "streamed", undefined],
    ["nothing", () => "", "", "text/plain;charset=UTF-8"],
  ])("%s goes out as fetch sends it", async (_, body, text, type) => {
    const { server } = await serve(ok);
    await make().fetch(`${server.url}/x`, { method: "POST", body: body() });
    await fetch(`${server.url}/x`, { method: "POST", body: body(), duplex: "half" } as RequestInit);
    const [mine, portable] = server.got;
    expect(mine?.body.toString()).toBe(text);
    expect(portable?.body.toString()).toBe(text);
    expect(mine?.headers["content-type"]).toBe(type);
    expect(mine?.headers["content-type"]).toBe(portable?.headers["content-type"]);
    expect(mine?.headers["content-length"]).toBe(portable?.headers["content-length"]);
  });

  it("a form is sent again by a retry, a stream is not", async () => {
    const { server, client } = await serve((response, _, n) => {
      response.statusCode = n === 0 || n >= 2 ? 429 : 200;
      response.setHeader("retry-after", "0");
      response.end(json({ data: { id: 1 } }));
    });
    await client.widgets.attach(1, { file: new Blob(["hi"]) });
    expect(server.got[1]?.body.length).toBe(server.got[0]?.body.length);
    const stream = new Blob(["hi"]).stream() as unknown as Record<string, unknown>;
    const error = await failureOf(client.widgets.replace(1, stream));
    expect(error).toMatchObject({ name: "RateLimitError", attempts: 1 });
  });

  it("stops when the body's source fails", async () => {
    const { client } = await serve(ok);
    const broken = new ReadableStream({
      pull(controller) {
        controller.error(new Error("disk on fire"));
      },
    }) as unknown as Record<string, unknown>;
    const error = await failureOf(client.widgets.replace(1, broken));
    expect(error).toMatchObject({ name: "ConnectionError", attempts: 1 });
    expect(error.message).toContain("disk on fire");
  });
});

describe("what is received", () => {
  const text = json({ data: { id: 1, name: "Pumpe – Größe ⅔ 🛠".repeat(4_000) } });
  const wide = Buffer.from(text);

  it.each<[string, Buffer, string | undefined]>([
    ["as it is", wide, undefined],
    ["with a byte order mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), wide]), undefined],
    ["in gzip", gzipSync(wide), "gzip"],
    ["in gzip that is large", gzipSync(Buffer.concat([wide, Buffer.alloc(200_000, 32)]), { level: 0 }), "gzip"],
    ["in br", brotliCompressSync(wide), "br"],
    ["in br over gzip", brotliCompressSync(gzipSync(wide)), "gzip, br"],
  ])("%s is read, whole or in pieces that cut characters", async (_, body, encoding) => {
    const { client } = await serve((response, _got, n) => {
      response.setHeader("content-type", "application/json");
      if (encoding) response.setHeader("content-encoding", encoding);
      if (n === 0) {
        response.setHeader("content-length", body.length);
        response.end(body);
        return;
      }
      const write = (at: number) => {
        if (at >= body.length) response.end();
        else response.write(body.subarray(at, at + 4_099), () => setImmediate(write, at + 4_099));
      };
      write(0);
    });
    const expected = JSON.parse(text).data;
    expect(await client.widgets.get(1)).toEqual(expected);
    expect(await client.widgets.get(1)).toEqual(expected);
  });

  it.each(["identity", "gzip", "br"])("a file in %s is streamed, however slowly it is read", async (encoding) => {
    const content = Buffer.from(Array.from({ length: 400_000 }, (_, n) => (n * 7919) % 251));
    const packed = { identity: content, gzip: gzipSync(content), br: brotliCompressSync(content) }[encoding] as Buffer;
    const { client } = await serve((response) => {
      response.setHeader("content-encoding", encoding);
      response.end(packed);
    });
    const pieces: Uint8Array[] = [];
    for await (const piece of (await client.widgets.photo(1)).stream()) {
      pieces.push(piece);
      await sleep(1);
    }
    expect(Buffer.concat(pieces).equals(content)).toBe(true);
  });

  it("a file that nobody reads does not fill the memory", async () => {
    let written = 0;
    const { client } = await serve((response) => {
      const chunk = Buffer.alloc(64 * 1024);
      const more = () => {
        while (written < 200 * 1024 * 1024) {
          written += chunk.length;
          if (!response.write(chunk)) return void response.once("drain", more);
        }
        response.end();
      };
      more();
    });
    const file = await client.widgets.photo(1);
    await sleep(300);
    expect(written).toBeLessThan(32 * 1024 * 1024);
    await file.stream().cancel();
  });

  it("an answer without a body: 204, HEAD, 304", async () => {
    const { server } = await serve((response, { method }) => {
      response.statusCode = method === "DELETE" ? 204 : method === "GET" ? 304 : 200;
      if (method === "HEAD") response.setHeader("content-encoding", "gzip");
      response.end();
    });
    const transport = make();
    for (const method of ["DELETE", "GET", "HEAD"]) {
      const response = await transport.fetch(server.url, { method });
      expect(await response.text()).toBe("");
    }
  });

  it("early hints are passed over", async () => {
    const { client } = await serve((response) => {
      response.writeEarlyHints({ link: "</style.css>; rel=preload" });
      setTimeout(() => response.end(json({ data: { id: 3 } })), 10);
    });
    expect(await client.widgets.get(3)).toEqual({ id: 3 });
  });

  it("header fields that come twice are joined, as in any Headers", async () => {
    const { client } = await serve((response) => {
      response.writeHead(200, ["X-Two", "a", "X-Two", "b", "Content-Type", "application/json"]);
      response.end(json({ data: { id: 3 } }));
    });
    const { response } = await client.widgets.get(3).withResponse();
    expect(response.headers).toBeInstanceOf(Headers);
    expect(response.headers.get("x-two")).toBe("a, b");
  });
});

describe("a redirect", () => {
  it("to another origin is followed without the credential, on a connection of its own", async () => {
    const { server: other } = await serve((response) => void response.end(json({ data: { id: 5 } })));
    const { client } = await serve((response) => {
      response.writeHead(302, { location: `${other.url}/elsewhere` });
      response.end("moved");
    });
    expect(await client.widgets.get(1)).toEqual({ id: 5 });
    expect(other.got[0]?.url).toBe("/elsewhere");
    expect(other.got[0]?.headers.authorization).toBeUndefined();
  });

  it("leaves the connection usable when its body is small", async () => {
    const { server, client } = await serve((response, { url }) => {
      if (url.endsWith("/1")) response.writeHead(302, { location: "/2", "content-length": 5 });
      response.end(url.endsWith("/1") ? "moved" : json({ data: { id: 5 } }));
    });
    for (let n = 0; n < 5; n++) expect(await client.widgets.get(1)).toEqual({ id: 5 });
    expect(server.got).toHaveLength(10);
    expect(server.connections()).toBeLessThan(4);
  });
});

describe("TLS and proxies", () => {
  const tls = { key: pem("server-key"), cert: pem("server") };

  async function vendor() {
    const server = await startHttp((response) => void response.end(json({ data: { id: 9 } })), tls);
    closing.push(() => server.close());
    return server;
  }

  /** A proxy that leads every name to this machine, and keeps what it was asked. */
  async function proxy(port: number) {
    const asked: { target: string | undefined; auth: string | undefined }[] = [];
    const server: Server = createProxy();
    server.on("connect", (request, client) => {
      asked.push({ target: request.url, auth: request.headers["proxy-authorization"] });
      const upstream = connect(port, "127.0.0.1", () => {
        client.write("HTTP/1.1 200 Connection established\r\n\r\n");
        client.pipe(upstream).pipe(client);
      });
      for (const socket of [client, upstream]) socket.on("error", () => {});
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    closing.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return { asked, address: `127.0.0.1:${(server.address() as AddressInfo).port}` };
  }

  it("a certificate of an authority of one's own is refused, until it is named", async () => {
    const { url } = await vendor();
    const refused = demo({ baseUrl: url, transport: make(), retry: false });
    expect(await failureOf(refused.widgets.get(1))).toMatchObject({ name: "ConnectionError", outcome: "none" });
    for (const ca of [pem("ca"), [Buffer.from(pem("ca"))]]) {
      expect(await demo({ baseUrl: url, transport: make({ ca }) }).widgets.get(9)).toEqual({ id: 9 });
    }
  });

  it("a proxy is asked for a tunnel, with its password; the vendor's credential stays inside", async () => {
    const { port, got } = await vendor();
    const { asked, address } = await proxy(port);
    const transport = make({ proxy: `http://user:pass@${address}`, ca: pem("ca") });
    expect(await demo({ baseUrl: "https://vendor.test", transport }).widgets.get(9)).toEqual({ id: 9 });
    expect(asked).toEqual([{ target: "vendor.test:443", auth: `Basic ${btoa("user:pass")}` }]);
    expect(got[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
  });

  it("the environment names the proxy, and who does not need it", async () => {
    const { port, url } = await vendor();
    const { asked, address } = await proxy(port);
    vi.stubEnv("https_proxy", `http://${address}`);
    vi.stubEnv("no_proxy", "localhost");
    closing.push(() => vi.unstubAllEnvs());
    const transport = make({ proxy: "env", ca: pem("ca") });
    await demo({ baseUrl: "https://vendor.test", transport }).widgets.get(9);
    await demo({ baseUrl: url, transport }).widgets.get(9);
    expect(asked.map(({ target }) => target)).toEqual(["vendor.test:443"]);
  });

  it("a proxy that is away: nothing was sent, and its password is not told", async () => {
    const transport = make({ proxy: "http://user:hunter2@127.0.0.1:1" });
    const error = await failureOf(demo({ baseUrl: "https://vendor.test", transport, retry: false }).widgets.create({}));
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "none" });
    const { inspect } = await import("node:util");
    expect(inspect(error, { depth: 10 }) + inspect(transport, { depth: 10 })).not.toContain("hunter2");
  });

  it("requests for a token go the same way as the calls", async () => {
    const server = await startHttp((response, { url }) => {
      response.end(json(url.includes("oauth") ? { access_token: "t-1", expires_in: 3600 } : { id: 12 }));
    }, tls);
    closing.push(() => server.close());
    const { asked, address } = await proxy(server.port);
    const client = new FieldNationClient({
      clientId: "c",
      clientSecret: "s",
      username: "u",
      password: "p",
      baseUrl: "https://vendor.test/api/rest/v2",
      transport: make({ proxy: `http://${address}`, ca: pem("ca") }),
    });
    expect(await client.workOrders.get(12)).toMatchObject({ id: 12 });
    expect(new Set(asked.map(({ target }) => target))).toEqual(new Set(["vendor.test:443"]));
    expect(server.got.map(({ url }) => url.split("/").at(-1))).toEqual(["token", "12"]);
    expect(server.got[1]?.headers.authorization).toBe("Bearer t-1");
  });
});

describe("a dispatcher of one's own", () => {
  it("such as undici's MockAgent gets every request, and is not closed with the transport", async () => {
    const agent = new MockAgent();
    agent.disableNetConnect();
    agent
      .get("https://api.example.com")
      .intercept({ path: "/v1/widgets/3", headers: { authorization: `Bearer ${TOKEN}` } })
      .reply(200, { data: { id: 3 } })
      .times(2);
    const transport = undiciTransport({ dispatcher: agent });
    expect(await demo({ transport }).widgets.get(3)).toEqual({ id: 3 });
    await transport.close();
    expect(await demo({ transport: make({ dispatcher: agent }) }).widgets.get(3)).toEqual({ id: 3 });
    await agent.close();
  });
});

describe("closing", () => {
  it("a client closes its transport; calls under way end well, later ones fail at once", async () => {
    const { server, client } = await serve((response) => void setTimeout(() => ok(response, {} as Got, 0), 50));
    const underWay = client.widgets.get(1);
    await sleep(20);
    const closed = client.close();
    const error = await failureOf(client.widgets.get(2));
    expect(error).toMatchObject({ name: "ConfigError", field: "transport" });
    expect(await underWay).toEqual({ id: 1 });
    await closed;
    await client.close();
    expect(server.got).toHaveLength(1);
  });

  it("happens by itself at the end of a block", async () => {
    const { server } = await serve(ok);
    const transport = make();
    const close = vi.spyOn(transport, "close");
    {
      await using client = demo({ baseUrl: server.url, transport });
      await client.widgets.get(1);
      expect(close).not.toHaveBeenCalled();
    }
    expect(close).toHaveBeenCalled();
  });

  it("a client without a transport has nothing to close", async () => {
    await expect(demo({ transport: undefined }).close()).resolves.toBeUndefined();
  });

  it("a transport that was never used, and one whose first request is being prepared", async () => {
    await undiciTransport().close();
    const { server } = await serve(ok);
    const transport = undiciTransport();
    const call = failureOf(demo({ baseUrl: server.url, transport }).widgets.get(1));
    await transport.close();
    expect(await call).toMatchObject({ name: "ConfigError", field: "transport" });
  });
});

describe("the transport's fetch", () => {
  it("ends on abort with its reason, before, during and after, and leaves no listener", async () => {
    const server = await startChaos((_, n) => (n === 0 ? stallHeaders : success()));
    closing.push(() => server.close());
    const { fetch } = make();
    const reason = new Error("enough");
    expect(await failureOf(fetch(server.url, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    const abort = new AbortController();
    const listeners = countListeners(abort.signal);
    const call = failureOf(fetch(server.url, { signal: abort.signal }));
    await sleep(30);
    abort.abort(reason);
    expect(await call).toBe(reason);
    expect(listeners.left).toBe(0);
    const other = new AbortController();
    const others = countListeners(other.signal);
    await (await fetch(server.url, { signal: other.signal })).text();
    expect(others).toMatchObject({ added: 1, left: 0 });
  });
});
