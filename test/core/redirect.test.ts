import { afterEach, describe, expect, it } from "vitest";
import { apiKey } from "../../src/core/auth.ts";
import { isLoopback, isRedirect } from "../../src/core/redirect.ts";
import { answer, type Behaviour, type ChaosServer, startChaos, success } from "../support/chaos-server.ts";
import { demo } from "../support/demo-api.ts";
import { data, fakeFetch, status } from "../support/fake-fetch.ts";
import { failureOf } from "../support/outcome.ts";

const HERE = "https://api.example.com/v1";
const to = (location: string, code = 302) => status(code, { location });

describe("a redirect on the same origin", () => {
  //  status, method → method, body kept
  it.each<[number, string, string, boolean]>([
    [301, "GET", "GET", false],
    [302, "GET", "GET", false],
    [303, "GET", "GET", false],
    [307, "GET", "GET", false],
    [308, "GET", "GET", false],
    [301, "POST", "GET", false],
    [302, "POST", "GET", false],
    [303, "POST", "GET", false],
    [307, "POST", "POST", true],
    [308, "POST", "POST", true],
    [301, "PUT", "PUT", true],
    [302, "PATCH", "PATCH", true],
    [303, "PUT", "GET", false],
    [303, "DELETE", "GET", false],
    [307, "DELETE", "DELETE", false],
  ])("%i after %s becomes %s, with its body: %s", async (code, method, becomes, keeps) => {
    const fetch = fakeFetch([to("/v1/elsewhere?a=1", code), data({ id: 2 })]);
    const { widgets } = demo({ fetch });
    const calls: Record<string, () => PromiseLike<unknown>> = {
      GET: () => widgets.get(1),
      POST: () => widgets.restock(1, { quantity: 2 }),
      PUT: () => widgets.replace(1, { quantity: 2 }),
      PATCH: () => widgets.update(1, { quantity: 2 }),
      DELETE: () => widgets.delete(1),
    };
    await calls[method]?.();
    const [first, second] = fetch.asked;
    expect(first?.redirect).toBe("manual");
    expect(second?.url.href).toBe("https://api.example.com/v1/elsewhere?a=1");
    expect(second?.method).toBe(becomes);
    expect(second?.body ?? undefined).toEqual(keeps ? (first?.body ?? undefined) : undefined);
    expect(second?.headers.has("content-type")).toBe(keeps);
    expect(second?.headers.get("authorization")).toBe("Bearer demo-token");
  });

  it("counts as one attempt", async () => {
    const { response } = await demo({ fetch: fakeFetch([to("/v1/b"), data({ id: 1 })]) })
      .widgets.get(1)
      .withResponse();
    expect(response).toMatchObject({ attempts: 1, url: "https://api.example.com/v1/b" });
  });

  it.each(["elsewhere", "./elsewhere", `${HERE}/widgets/elsewhere`, "//api.example.com/v1/widgets/elsewhere"])(
    "may be written as %s",
    async (location) => {
      const fetch = fakeFetch([to(location), data({ id: 1 })]);
      await demo({ fetch }).widgets.get(1);
      expect(fetch.asked[1]?.url.href).toBe(`${HERE}/widgets/elsewhere`);
      expect(fetch.asked[1]?.headers.get("authorization")).toBe("Bearer demo-token");
    },
  );
});

describe("a redirect to another origin", () => {
  const origins = [
    "https://files.example.net/x",
    "https://api.example.com:8443/x",
    "https://sub.api.example.com/x",
    "https://api.example.com.evil.example/x",
    "//files.example.net/x",
  ];

  it.each(origins)("drops every credential and every header of one's own: %s", async (location) => {
    const fetch = fakeFetch([to(location), data({ id: 1 })]);
    const client = demo({
      fetch,
      auth: apiKey("X-Api-Key", "key-1"),
      headers: { "X-Proxy-Key": "proxy-1", Cookie: "c=1" },
    });
    await client.widgets.get(1, {
      headers: { "X-Call-Key": "call-1", Authorization: "Basic x", "Accept-Language": "de" },
    });
    expect([...(fetch.asked[0]?.headers.keys() ?? [])]).toContain("x-api-key");
    expect([...(fetch.asked[1]?.headers ?? [])]).toEqual([
      ["accept", "application/json"],
      ["accept-language", "de"],
    ]);
  });

  it("does not get the credential back when it leads home again", async () => {
    const fetch = fakeFetch([to("https://evil.example/x"), to(`${HERE}/widgets/1`), data({ id: 1 })]);
    await demo({ fetch }).widgets.get(1);
    expect(fetch.asked).toHaveLength(3);
    expect(fetch.asked[2]?.headers.has("authorization")).toBe(false);
  });

  it.each([301, 302, 303])("%i after POST is followed as a bare GET, without the body", async (code) => {
    const fetch = fakeFetch([to("https://files.example.net/x", code), data({ id: 1 })]);
    await demo({ fetch }).widgets.restock(1, { quantity: 1 });
    expect(fetch.asked[1]).toMatchObject({ method: "GET", body: null });
    expect([...(fetch.asked[1]?.headers.keys() ?? [])]).toEqual(["accept"]);
  });

  it.each<[number, string, (c: ReturnType<typeof demo>) => PromiseLike<unknown>]>([
    [307, "POST", (c) => c.widgets.restock(1, { quantity: 1 })],
    [308, "POST", (c) => c.widgets.restock(1, { quantity: 1 })],
    [302, "PUT", (c) => c.widgets.replace(1, { quantity: 1 })],
    [302, "PATCH", (c) => c.widgets.update(1, { quantity: 1 })],
    [307, "DELETE", (c) => c.widgets.delete(1)],
  ])("%i after %s is refused: a body never travels there", async (code, _, call) => {
    const fetch = fakeFetch([to("https://files.example.net/x", code)]);
    const error = await failureOf(call(demo({ fetch })));
    expect(error).toMatchObject({ name: "ConnectionError", retryable: false });
    expect(error.message).toContain("to another origin (https://files.example.net)");
    expect(fetch.asked).toHaveLength(1);
  });
});

describe("a redirect that must not be followed is an error that no retry can mend", () => {
  it.each<[string, () => Response, RegExp]>([
    ["from https to http", () => to("http://api.example.com/v1/x"), /http:\/\/api\.example\.com is not https/],
    ["to another scheme", () => to("ftp://api.example.com/x"), /not https/],
    ["to a script", () => to("javascript:alert(1)"), /not https/],
    ["to data", () => to("data:application/json,{}"), /not https/],
    ["without a Location", () => status(302), /302 without a Location/],
    ["with an empty Location", () => to(""), /without a Location/],
    ["with a Location that is no URL", () => to("https://[bad"), /not a URL/],
    ["with user info in its Location", () => to("https://user:MARK@api.example.com/x"), /user name or a password/],
    ["hidden by a browser", () => Object.defineProperty(status(200), "type", { value: "opaqueredirect" }), /baseUrl/],
  ])("%s", async (_, reply, message) => {
    const fetch = fakeFetch(() => {
      const made = reply();
      return made.type === "opaqueredirect" ? Promise.resolve(made) : made;
    });
    const error = await failureOf(demo({ fetch }).widgets.get(1));
    expect(error).toMatchObject({ name: "ConnectionError", operation: "widgets.get", retryable: false, attempts: 1 });
    expect(error.message).toMatch(/^widgets\.get: Redirect not followed: /);
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain("MARK");
    expect(fetch.asked).toHaveLength(1);
  });

  it("a loop ends after five hops", async () => {
    const fetch = fakeFetch((_, n) => to(`/v1/hop/${n}`));
    const error = await failureOf(demo({ fetch }).widgets.get(1));
    expect(error).toMatchObject({ name: "ConnectionError", attempts: 1 });
    expect(error.message).toBe("widgets.get: Redirect not followed: more than 5 in a row");
    expect(fetch.asked).toHaveLength(6);
  });

  it("five hops are allowed", async () => {
    const fetch = fakeFetch((_, n) => (n < 5 ? to(`/v1/hop/${n}`) : data({ id: 1 })));
    expect(await demo({ fetch }).widgets.get(1)).toEqual({ id: 1 });
  });
});

describe("which answers are redirects", () => {
  it.each<[number, boolean]>([
    [200, false],
    [300, false],
    [301, true],
    [302, true],
    [303, true],
    [304, false],
    [305, false],
    [307, true],
    [308, true],
  ])("%i: %s", (code, expected) => expect(isRedirect(status(code))).toBe(expected));
});

describe("which hosts are this machine", () => {
  it.each<[string, boolean]>([
    ["localhost", true],
    ["app.localhost", true],
    ["127.0.0.1", true],
    ["127.9.9.9", true],
    ["[::1]", true],
    ["localhost.evil.example", false],
    ["127.0.0.1.evil.example", false],
    ["evil127.0.0.1", false],
    ["10.0.0.1", false],
    ["0.0.0.0", false],
    ["notlocalhost", false],
  ])("%s: %s", (host, expected) => expect(isLoopback(host)).toBe(expected));
});

describe("on the wire", () => {
  const servers: ChaosServer[] = [];
  const start = async (script: Behaviour[]) => {
    const server = await startChaos(script);
    servers.push(server);
    return server;
  };
  afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

  it("the other port sees neither the key nor the body", async () => {
    const other = await start([success({ id: 9 })]);
    const home = await start([answer(302, "", { location: `${other.url}/landing` })]);
    const client = demo({ baseUrl: home.url, auth: apiKey("api-key", "key-1"), headers: { "X-Proxy-Key": "proxy-1" } });
    expect(await client.widgets.create({ secret: "body-1" })).toEqual({ id: 9 });
    expect(home.received[0]?.headers["api-key"]).toBe("key-1");
    const seen = JSON.stringify(other.received);
    expect(other.received[0]).toMatchObject({ method: "GET", path: "/landing", body: "" });
    expect(seen).not.toMatch(/key-1|proxy-1|body-1/);
  });

  it("307 sends the body again to the same origin", async () => {
    const home = await start([answer(307, "", { location: "/moved" }), success({ id: 3 })]);
    await demo({ baseUrl: home.url }).widgets.create({ name: "Belt" });
    expect(home.received.map(({ method, path, body }) => [method, path, body])).toEqual([
      ["POST", "/widgets", '{"widget":{"name":"Belt"}}'],
      ["POST", "/moved", '{"widget":{"name":"Belt"}}'],
    ]);
  });
});
