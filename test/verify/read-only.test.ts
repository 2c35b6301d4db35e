import { describe, expect, it } from "vitest";
import { verify } from "../../src/verify/index.ts";
import { readOnlyFetch } from "../../src/verify/read-only.ts";

describe("the fetch of verify", () => {
  const inner = async () => new Response("{}", { headers: { allow: "GET, put" } });

  it.each(["POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "post"])("lets no %s out", async (method) => {
    let sent = 0;
    const fetch = readOnlyFetch(async () => {
      sent += 1;
      return inner();
    }, "/token");
    await expect(fetch("https://api.example.com/v1/parts", { method })).rejects.toMatchObject({ name: "ConfigError" });
    expect([sent, fetch.sent()]).toEqual([0, 0]);
  });

  it("lets GET out, and remembers what Allow said", async () => {
    const fetch = readOnlyFetch(inner);
    await fetch("https://api.example.com/v1/parts?page=1", {});
    await fetch("https://api.example.com/v1/parts?page=2", { method: "GET" });
    expect(fetch.sent()).toBe(2);
    expect(fetch.seen("/v1/parts")).toEqual({ status: 200, allow: ["GET", "PUT"] });
  });

  it("lets a token be asked for, and only that", async () => {
    const fetch = readOnlyFetch(inner, "/token");
    await expect(fetch("https://api.example.com/token", { method: "POST" })).resolves.toBeInstanceOf(Response);
    await expect(fetch("https://api.example.com/token", { method: "PUT" })).rejects.toThrow("verify only reads");
    await expect(fetch("https://api.example.com/token/x", { method: "POST" })).rejects.toThrow("verify only reads");
  });

  it("is what Field Nation's client gets: one POST for the token, then GET", async () => {
    const log: string[] = [];
    const fetch = async (url: string, init: RequestInit) => {
      log.push(`${init.method ?? "GET"} ${new URL(url).pathname}`);
      if (url.includes("/oauth/token"))
        return new Response(JSON.stringify({ access_token: "t", expires_in: 3600, token_type: "bearer" }));
      return new Response(JSON.stringify({ metadata: {}, results: [] }));
    };
    const options = {
      clientId: "i",
      clientSecret: "s",
      username: "u",
      password: "p",
      fetch,
      rateLimit: false,
    } as const;
    const report = await verify("fieldnation", options, { only: ["workOrders"] });
    expect(log[0]).toBe("POST /authentication/api/oauth/token");
    expect(log.slice(1).filter((line) => !line.startsWith("GET "))).toEqual([]);
    expect(report.requests).toBe(log.length);
  });
});
