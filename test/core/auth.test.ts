import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { type AuthStrategy, apiKey, bearer, secretReader } from "../../src/core/auth.ts";
import { ConfigError } from "../../src/core/errors.ts";
import { demo } from "../support/demo-api.ts";
import { data, fakeFetch, json } from "../support/fake-fetch.ts";
import { failureOf } from "../support/outcome.ts";

const refuses = (token: string) =>
  fakeFetch(({ headers }) => (headers.get("authorization") === `Bearer ${token}` ? data({ id: 1 }) : json({}, 401)));

describe("a credential travels", () => {
  it("as a bearer token", async () => {
    const fetch = fakeFetch([data({ id: 1 })]);
    await demo({ fetch, auth: bearer("t-1") }).widgets.get(1);
    expect(fetch.asked[0]?.headers.get("authorization")).toBe("Bearer t-1");
  });

  it("in a header of the vendor's own", async () => {
    const fetch = fakeFetch([data({ id: 1 })]);
    await demo({ fetch, auth: apiKey("api-key", "k-1") }).widgets.get(1);
    expect(fetch.asked[0]?.headers.get("api-key")).toBe("k-1");
    expect(fetch.asked[0]?.headers.has("authorization")).toBe(false);
  });

  it.each<[string, () => string | Promise<string>]>([
    ["a function", () => "t-2"],
    ["an async function", async () => "t-2"],
    ["a function that takes a while", () => new Promise((resolve) => setTimeout(resolve, 5, "t-2"))],
  ])("from %s", async (_, token) => {
    const fetch = fakeFetch([data({ id: 1 })]);
    await demo({ fetch, token }).widgets.get(1);
    expect(fetch.asked[0]?.headers.get("authorization")).toBe("Bearer t-2");
  });

  it("and is never replaced by a header of the caller's", async () => {
    const fetch = fakeFetch([data({ id: 1 })]);
    const client = demo({ fetch, token: "real", headers: { authorization: "Bearer client" } });
    await client.widgets.get(1, { headers: { AUTHORIZATION: "Bearer call" } });
    expect(fetch.asked[0]?.headers.get("authorization")).toBe("Bearer real");
  });

  it("not with an operation that is called without one", async () => {
    const fetch = fakeFetch([json({ token: "x" })]);
    const token = vi.fn(() => "t");
    await demo({ fetch, token }).sessions.create({ user: "u" });
    expect(fetch.asked[0]?.headers.has("authorization")).toBe(false);
    expect(token).not.toHaveBeenCalled();
  });

  it("only to the configured origin, also when raw is pointed elsewhere", async () => {
    const fetch = fakeFetch(() => json({}));
    const raw = demo({ fetch }).raw as unknown as { GET(path: string, init?: object): Promise<unknown> };
    for (const baseUrl of [
      "https://evil.example",
      "https://api.example.com.evil.example",
      "https://api.example.com:444",
    ]) {
      await raw.GET("/x", { baseUrl });
    }
    await raw.GET(".evil.example/x", { baseUrl: "https://api.example.com" });
    await raw.GET("/x");
    expect(fetch.asked.map(({ headers }) => headers.has("authorization"))).toEqual([false, false, false, false, true]);
    expect(fetch.asked[3]?.url.host).toBe("api.example.com.evil.example");
  });
});

describe("a secret that rotates", () => {
  it("is asked for anew for every attempt", async () => {
    let n = 0;
    const fetch = fakeFetch([json({}, 500), json({}, 500), data({ id: 1 })]);
    await demo({ fetch, token: () => `t-${++n}` }).widgets.get(1);
    expect(fetch.asked.map(({ headers }) => headers.get("authorization"))).toEqual([
      "Bearer t-1",
      "Bearer t-2",
      "Bearer t-3",
    ]);
  });

  it("is tried again after 401 when it has changed, also for a POST", async () => {
    const tokens = ["old", "new", "new"];
    const fetch = refuses("new");
    const client = demo({ fetch, token: async () => tokens.shift() ?? "none" });
    expect(await client.widgets.restock(1, {})).toEqual({ id: 1 });
    expect(fetch.asked).toHaveLength(2);
  });

  it("is tried again once and not twice", async () => {
    let n = 0;
    const fetch = fakeFetch(() => json({}, 401));
    const error = await failureOf(demo({ fetch, token: () => `t-${++n}` }).widgets.get(1));
    expect(error).toMatchObject({ name: "AuthenticationError", attempts: 2 });
    expect(fetch.asked).toHaveLength(2);
  });

  it("is not tried again while it is the same, nor when it is fixed", async () => {
    const fetch = refuses("other");
    await failureOf(demo({ fetch, token: () => "same" }).widgets.get(1));
    await failureOf(demo({ fetch, token: "fixed" }).widgets.get(1));
    expect(fetch.asked).toHaveLength(2);
  });

  it("is not the reason to send a 400 or a 403 again", async () => {
    let n = 0;
    for (const code of [400, 403]) {
      const fetch = fakeFetch(() => json({}, code));
      await failureOf(demo({ fetch, token: () => `t-${++n}` }).widgets.get(1));
      expect(fetch.asked).toHaveLength(1);
    }
  });

  it("leaves the retries of the call as they were", async () => {
    const tokens = ["old", "new", "new", "new", "new"];
    const replies = [json({}, 401), json({}, 500), json({}, 500), data({ id: 1 })];
    const fetch = fakeFetch(replies);
    const client = demo({ fetch, token: () => tokens.shift() ?? "none", retry: { maxRetries: 2, baseDelayMs: 0 } });
    expect(await client.widgets.get(1)).toEqual({ id: 1 });
  });
});

describe("a strategy of one's own", () => {
  const strategy = (more: Partial<AuthStrategy> = {}): AuthStrategy => ({
    identity: () => "me",
    apply: (target) => {
      target.url += `${target.url.includes("?") ? "&" : "?"}access_token=q-1`;
    },
    ...more,
  });

  it("may put the credential into the query, anew for every attempt", async () => {
    const fetch = fakeFetch([json({}, 500), data({ id: 1 })]);
    await demo({ fetch, auth: strategy() }).widgets.get(1);
    expect(fetch.asked.map(({ url }) => url.search)).toEqual(["?access_token=q-1", "?access_token=q-1"]);
  });

  it("is not shown by the address of the answer", async () => {
    const { response } = await demo({ fetch: fakeFetch([data({ id: 1 })]), auth: strategy() })
      .widgets.get(1)
      .withResponse();
    expect(response.url).toBe("https://api.example.com/v1/widgets/1?access_token=***");
    const page = await demo({ fetch: fakeFetch([data([])]), auth: strategy() }).widgets.list();
    expect(page.response.url).toContain("access_token=***");
  });

  it("is asked once per call whether a 400 or 401 is worth another attempt", async () => {
    for (const code of [400, 401]) {
      const renew = vi.fn(async () => true);
      const fetch = fakeFetch(() => json({ message: "token expired" }, code));
      await failureOf(demo({ fetch, auth: strategy({ renew }) }).widgets.get(1));
      expect(renew).toHaveBeenCalledTimes(1);
      expect(renew).toHaveBeenCalledWith(
        { status: code, text: '{"message":"token expired"}' },
        expect.anything(),
        expect.anything(),
      );
      expect(fetch.asked).toHaveLength(2);
    }
  });

  it("that fails is a typed error, and nothing is sent", async () => {
    const fetch = fakeFetch([data({ id: 1 })]);
    const failing = strategy({
      apply: async () => {
        throw new Error("vault is sealed");
      },
    });
    const error = await failureOf(demo({ fetch, auth: failing }).widgets.restock(1, {}));
    expect(error).toMatchObject({
      name: "ConnectionError",
      outcome: "none",
      attempts: 0,
      operation: "widgets.restock",
    });
    expect(error.message).toContain("vault is sealed");
    expect(fetch.asked).toHaveLength(0);
  });
});

describe("a secret that cannot be one is refused, without being shown", () => {
  const bad: [string, unknown][] = [
    ["an empty string", ""],
    ["white space", "   "],
    ["a line end after it", "SECRET-MARK\n"],
    ["a line end inside", "SECRET-MARK\r\nX-Injected: 1"],
    ["a space inside", "SECRET-MARK two"],
    ["a letter that a header cannot carry", "SECRET-MARK-ü"],
    ["a control character", "SECRET-MARK\u0000"],
    ["undefined", undefined],
    ["null", null],
    ["a number", 12],
    ["an object", { token: "SECRET-MARK" }],
  ];

  it.each(bad)("at once, when it is fixed: %s", (_, secret) => {
    for (const make of [() => bearer(secret as string, "token"), () => apiKey("k", secret as string, "token")]) {
      expect(make).toThrow(ConfigError);
      expect(make).toThrow(/^"token" /);
      try {
        make();
      } catch (error) {
        expect(inspect(error, { showHidden: true, depth: 20 })).not.toContain("SECRET-MARK");
        expect(error).toMatchObject({ field: "token" });
      }
    }
  });

  it.each(bad)("when it is used, when it comes from a function: %s", async (_, secret) => {
    const fetch = fakeFetch([data({ id: 1 })]);
    for (const token of [() => secret as string, async () => secret as string]) {
      const error = await failureOf(demo({ fetch, token }).widgets.get(1));
      expect(error).toMatchObject({ name: "ConfigError", field: "token" });
      expect(inspect(error, { showHidden: true, depth: 20 })).not.toContain("SECRET-MARK");
    }
    expect(fetch.asked).toHaveLength(0);
  });

  it("and a good one is read as it is", () => {
    expect(secretReader("a.b-c_d~e+f/g==", "token")()).toBe("a.b-c_d~e+f/g==");
  });
});
