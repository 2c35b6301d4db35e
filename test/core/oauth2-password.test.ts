import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { StoredToken, TokenStore } from "../../src/core/oauth2-password.ts";
import {
  FieldNationClient,
  type FieldNationLoginOptions,
  type FieldNationOptions,
} from "../../src/fieldnation/index.ts";

interface Asked {
  readonly path: string;
  readonly bearer: string | undefined;
  readonly query: string | null;
}

/** A vendor that issues tokens and counts. `accepts` says where it reads them. */
function vendor(
  settings: {
    accepts?: "header" | "query" | "none";
    lifeMs?: number;
    tokenStatus?: number;
    expiredStatus?: 400 | 401;
  } = {},
) {
  const { accepts = "header", lifeMs = 3_600_000, tokenStatus = 200, expiredStatus = 401 } = settings;
  const asked: Asked[] = [];
  const tokenBodies: Record<string, unknown>[] = [];
  let issuedAt = 0;
  const state = { stall: false, failures: 0, revoked: new Set<string>() };
  const fetch = vi.fn(async (input: string, init: RequestInit): Promise<Response> => {
    const url = new URL(input);
    const { signal } = init;
    if (url.pathname === "/authentication/api/oauth/token") {
      tokenBodies.push(JSON.parse(String(init.body)));
      if (state.stall) await new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (state.failures-- > 0) throw new TypeError("fetch failed");
      if (tokenStatus !== 200)
        return Response.json({ error: "invalid_grant", error_description: "No: s3cret-pass" }, { status: tokenStatus });
      issuedAt = Date.now();
      return Response.json({ access_token: `token-${tokenBodies.length}`, expires_in: lifeMs / 1000 });
    }
    const bearer = new Headers(init.headers).get("authorization")?.replace("Bearer ", "");
    const query = url.searchParams.get("access_token");
    asked.push({ path: url.pathname, bearer, query });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const token = accepts === "header" ? bearer : accepts === "query" ? query : undefined;
    const current = `token-${tokenBodies.length}`;
    if (token !== current || state.revoked.has(current) || Date.now() >= issuedAt + lifeMs) {
      return Response.json({ message: "The access token has expired" }, { status: expiredStatus });
    }
    return Response.json({ id: 1 });
  });
  return { fetch, asked, tokenBodies, state };
}

function client(fetch: FieldNationOptions["fetch"], more: Partial<FieldNationLoginOptions> = {}): FieldNationClient {
  return new FieldNationClient({
    clientId: "id",
    clientSecret: "s3cret-client",
    username: "u",
    password: "s3cret-pass",
    fetch,
    rateLimit: false,
    ...more,
  });
}

const calls = (fn: FieldNationClient, count: number) =>
  Array.from({ length: count }, (_, i) => fn.workOrders.get(i + 1));

describe("the password grant", () => {
  it("asks once for a token with the documented fields, for 50 first calls", async () => {
    const { fetch, asked, tokenBodies } = vendor();
    await Promise.all(calls(client(fetch), 50));
    expect(tokenBodies).toEqual([
      {
        grant_type: "password",
        client_id: "id",
        client_secret: "s3cret-client",
        username: "u",
        password: "s3cret-pass",
      },
    ]);
    expect(asked).toHaveLength(50);
    expect(asked.every(({ bearer, query }) => bearer === "token-1" && query === null)).toBe(true);
  });

  it.each([401, 400] as const)(
    "asks once more when a token ends in the middle of 50 calls (%i)",
    async (expiredStatus) => {
      const { fetch, tokenBodies, state } = vendor({ expiredStatus });
      const fn = client(fetch);
      await fn.workOrders.get(1);
      state.revoked.add("token-1");
      await Promise.all(calls(fn, 50));
      expect(tokenBodies).toHaveLength(2);
    },
  );

  it("renews before the token ends", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const { fetch, asked, tokenBodies } = vendor({ lifeMs: 3_600_000 });
      const fn = client(fetch);
      await fn.workOrders.get(1);
      vi.setSystemTime(Date.now() + 3_530_000);
      await fn.workOrders.get(2);
      expect(tokenBodies).toHaveLength(1);
      vi.setSystemTime(Date.now() + 30_000);
      await fn.workOrders.get(3);
      expect(tokenBodies).toHaveLength(2);
      expect(asked.map(({ bearer }) => bearer)).toEqual(["token-1", "token-1", "token-2"]);
    } finally {
      vi.useRealTimers();
    }
  });

  it("falls back to the query when a token just issued is refused in the header, and remembers", async () => {
    const { fetch, asked, tokenBodies } = vendor({ accepts: "query" });
    const fn = client(fetch);
    await fn.workOrders.get(1);
    await fn.workOrders.get(2);
    expect(tokenBodies).toHaveLength(1);
    expect(asked.map(({ bearer, query }) => [bearer, query])).toEqual([
      ["token-1", null],
      [undefined, "token-1"],
      [undefined, "token-1"],
    ]);
  });

  it("falls back once for 50 first calls at the same time", async () => {
    const { fetch, asked, tokenBodies } = vendor({ accepts: "query" });
    await Promise.all(calls(client(fetch), 50));
    expect(tokenBodies).toHaveLength(1);
    expect(asked.filter(({ query }) => query !== null)).toHaveLength(50);
  });

  it.each([
    ["header", "token-1", null],
    ["query", undefined, "token-1"],
  ] as const)("keeps to the %s when told", async (tokenIn, bearer, query) => {
    const { fetch, asked } = vendor({ accepts: tokenIn });
    await client(fetch, { tokenIn }).workOrders.get(1);
    expect(asked).toEqual([{ path: "/api/rest/v2/workorders/1", bearer, query }]);
  });

  it("gives up after one replay when no token is accepted anywhere", async () => {
    const { fetch, asked } = vendor({ accepts: "none" });
    await expect(client(fetch).workOrders.get(1)).rejects.toMatchObject({
      name: "AuthenticationError",
      status: 401,
      attempts: 2,
    });
    expect(asked).toHaveLength(2);
  });

  it("fails all calls with one clear error when the password is refused, and does not loop", async () => {
    const { fetch, tokenBodies } = vendor({ tokenStatus: 401 });
    const results = await Promise.allSettled(calls(client(fetch), 50));
    const errors = results.map((result) => (result.status === "rejected" ? result.reason : undefined));
    expect(errors.every((error) => error?.name === "AuthenticationError")).toBe(true);
    expect(errors[0].message).toContain("the token endpoint answered 401");
    expect(tokenBodies).toHaveLength(1);
  });

  it("does not renew again for a late refusal of the old token, though nothing keeps the new one but the client", async () => {
    const { fetch, tokenBodies, asked, state } = vendor();
    let renewed = () => {};
    const firstIsServed = new Promise<void>((resolve) => {
      renewed = resolve;
    });
    const slow = vi.fn(async (input: string, init: RequestInit) => {
      const answer = await fetch(input, init);
      if (input.endsWith("/workorders/2") && answer.status === 401) await firstIsServed;
      return answer;
    });
    const fn = client(slow, { tokenStore: { get: () => undefined, set: () => {} } });
    await fn.workOrders.get(1);
    state.revoked.add("token-1");
    const late = fn.workOrders.get(2);
    await fn.workOrders.get(1);
    renewed();
    await late;
    expect(tokenBodies).toHaveLength(2);
    expect(asked.at(-1)).toMatchObject({ path: "/api/rest/v2/workorders/2", bearer: "token-2" });
  });

  it("tries the token endpoint again after a lost connection", async () => {
    const { fetch, tokenBodies, state } = vendor();
    state.failures = 1;
    await client(fetch).workOrders.get(1);
    expect(tokenBodies).toHaveLength(2);
  });

  it("lets a call go at once when it is aborted while the token endpoint stalls, and the others wait on", async () => {
    const { fetch, state } = vendor();
    state.stall = true;
    const fn = client(fetch, { timeoutMs: 400 });
    const controller = new AbortController();
    const aborted = fn.workOrders.get(1, {}, { signal: controller.signal });
    const waiting = fn.workOrders.get(2);
    waiting.catch(() => {});
    setTimeout(() => controller.abort(new Error("enough")), 30);
    const startedAt = performance.now();
    await expect(aborted).rejects.toMatchObject({ name: "AbortedError", reason: { message: "enough" } });
    expect(performance.now() - startedAt).toBeLessThan(200);
    await expect(waiting).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it("ends the token request when nobody waits for it any more", async () => {
    const { fetch, state } = vendor();
    state.stall = true;
    const controller = new AbortController();
    const call = client(fetch).workOrders.get(1, {}, { signal: controller.signal });
    await vi.waitFor(() => expect(fetch).toHaveBeenCalled());
    const signal = fetch.mock.calls[0]?.[1].signal;
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: "AbortedError" });
    expect(signal?.aborted).toBe(true);
  });

  describe("with a token store", () => {
    let tokens: Map<string, StoredToken>;
    let locked: number;
    let store: TokenStore;
    beforeEach(() => {
      tokens = new Map();
      locked = 0;
      let tail: Promise<unknown> = Promise.resolve();
      store = {
        get: async (key) => tokens.get(key),
        set: async (key, token) => void tokens.set(key, token),
        lock(_, renew) {
          locked += 1;
          const turn = tail.then(renew, renew);
          tail = turn.catch(() => {});
          return turn;
        },
      };
    });
    afterEach(() => tokens.clear());

    it("shares one token between clients, and renews once for both", async () => {
      const { fetch, tokenBodies, state } = vendor();
      const [one, two] = [client(fetch, { tokenStore: store }), client(fetch, { tokenStore: store })];
      await Promise.all([...calls(one, 5), ...calls(two, 5)]);
      expect(tokenBodies).toHaveLength(1);
      state.revoked.add("token-1");
      await Promise.all([...calls(one, 5), ...calls(two, 5)]);
      expect(tokenBodies).toHaveLength(2);
      expect(locked).toBeGreaterThan(0);
    });

    it("renews a token that is due, though the store still has it", async () => {
      const { fetch, tokenBodies, asked } = vendor({ lifeMs: 1_000 });
      const one = client(fetch, { tokenStore: store });
      await one.workOrders.get(1);
      // A store that counts only the rest of a token's life does not know that it is due.
      for (const [key, token] of tokens) tokens.set(key, { ...token, renewAt: Date.now() + 60_000 });
      await new Promise((resolve) => setTimeout(resolve, 950));
      await one.workOrders.get(1);
      expect(tokenBodies).toHaveLength(2);
      expect(asked.at(-1)?.bearer).toBe("token-2");
    });

    it("names its keys without a secret", async () => {
      const { fetch } = vendor();
      await client(fetch, { tokenStore: store }).workOrders.get(1);
      expect([...tokens.keys()]).toEqual(["https://api.fieldnation.com id u"]);
    });
  });

  it("shows neither the password nor the token in any error, log line or hook", async () => {
    const seen: unknown[] = [];
    const hooks = {
      onRequest: (e: unknown) => seen.push(e),
      onResponse: (e: unknown) => seen.push(e),
      onRetry: (e: unknown) => seen.push(e),
      onError: (e: unknown) => seen.push(e),
    };
    const logger = {
      debug: (m: string) => seen.push(m),
      warn: (m: string) => seen.push(m),
      error: (m: string) => seen.push(m),
    };
    const refused = client(vendor({ tokenStatus: 400 }).fetch, { hooks, logger });
    seen.push(await refused.workOrders.get(1).catch((error: unknown) => error), refused);
    const nowhere = client(vendor({ accepts: "none" }).fetch, { hooks, logger, tokenIn: "query" });
    seen.push(await nowhere.workOrders.get(1).catch((error: unknown) => error), nowhere);
    const text = inspect(seen, { depth: 20, showHidden: true }) + JSON.stringify(seen);
    expect(text).toContain("access_token=***");
    for (const secret of ["s3cret-pass", "s3cret-client", "token-1", "token-2"]) expect(text).not.toContain(secret);
  });
});
