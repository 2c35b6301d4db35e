import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  backoffMs,
  DEFAULT_RETRY,
  type Failure,
  isAmbiguous,
  isIdempotentMethod,
  mayRetry,
  RetryBudget,
} from "../../src/core/retry.ts";
import { demo } from "../support/demo-api.ts";
import { fakeFetch, json, networkError } from "../support/fake-fetch.ts";
import { failureOf } from "../support/outcome.ts";

const status = (code: number, retryAfterMs?: number): Failure => ({ kind: "status", status: code, retryAfterMs });

describe("a method may be repeated unless it creates or changes in steps", () => {
  it.each([
    ["GET", true],
    ["HEAD", true],
    ["PUT", true],
    ["DELETE", true],
    ["POST", false],
    ["PATCH", false],
  ])("%s: %s", (method, idempotent) => expect(isIdempotentMethod(method)).toBe(idempotent));
});

describe("a failure is ambiguous when the server can have acted on the request", () => {
  it.each<[string, Failure, boolean]>([
    ["the connection was never made", { kind: "network", sent: false }, false],
    ["the connection was lost", { kind: "network", sent: true }, true],
    ["no answer in time", { kind: "timeout" }, true],
    ["400", status(400), false],
    ["404", status(404), false],
    ["408", status(408), true],
    ["429", status(429), false],
    ["429 with Retry-After", status(429, 1_000), false],
    ["500", status(500), true],
    ["500 with Retry-After", status(500, 1_000), true],
    ["502", status(502), true],
    ["503", status(503), true],
    ["503 with Retry-After", status(503, 1_000), false],
    ["503 with a Retry-After of 0", status(503, 0), false],
    ["504", status(504), true],
  ])("%s", (_, failure, ambiguous) => expect(isAmbiguous(failure)).toBe(ambiguous));
});

describe("a failure is retried when another attempt may mend it and cannot double anything", () => {
  //                      failure                            idempotent  otherwise
  it.each<[string, Failure, boolean, boolean]>([
    ["connection refused", { kind: "network", sent: false }, true, true],
    ["connection lost", { kind: "network", sent: true }, true, false],
    ["timeout", { kind: "timeout" }, true, false],
    ["304", status(304), false, false],
    ["400", status(400), false, false],
    ["401", status(401), false, false],
    ["403", status(403), false, false],
    ["404", status(404), false, false],
    ["408", status(408), true, false],
    ["409", status(409), false, false],
    ["422", status(422), false, false],
    ["425", status(425), false, false],
    ["429", status(429), true, true],
    ["429 with Retry-After", status(429, 5_000), true, true],
    ["500", status(500), true, false],
    ["501", status(501), false, false],
    ["502", status(502), true, false],
    ["503", status(503), true, false],
    ["503 with Retry-After", status(503, 0), true, true],
    ["504", status(504), true, false],
    ["505", status(505), false, false],
  ])("%s", (_, failure, idempotent, otherwise) => {
    expect(mayRetry(failure, true)).toBe(idempotent);
    expect(mayRetry(failure, false)).toBe(otherwise);
  });
});

describe("a client sends again by method, status, Retry-After and what the operation says", () => {
  const calls = {
    GET: (c: ReturnType<typeof demo>, o: object) => c.widgets.get(1, o),
    PUT: (c: ReturnType<typeof demo>, o: object) => c.widgets.replace(1, {}, o),
    DELETE: (c: ReturnType<typeof demo>, o: object) => c.widgets.delete(1, o),
    POST: (c: ReturnType<typeof demo>, o: object) => c.widgets.restock(1, {}, o),
    PATCH: (c: ReturnType<typeof demo>, o: object) => c.widgets.update(1, {}, o),
    "POST, idempotent by the spec": (c: ReturnType<typeof demo>, o: object) => c.widgets.recount(1, {}, o),
    "PUT, never idempotent by the spec": (c: ReturnType<typeof demo>, o: object) => c.widgets.stamp(1, o),
  } as const;
  type Method = keyof typeof calls;
  const always: Method[] = ["GET", "PUT", "DELETE", "POST, idempotent by the spec"];
  const careful: Method[] = ["POST", "PATCH", "PUT, never idempotent by the spec"];
  const failures: Record<string, { reply: () => Response | Error; refused: boolean; retryable: boolean }> = {
    "400": { reply: () => json({}, 400), refused: true, retryable: false },
    "408": { reply: () => json({}, 408), refused: false, retryable: true },
    "429": { reply: () => json({}, 429), refused: true, retryable: true },
    "500": { reply: () => json({}, 500), refused: false, retryable: true },
    "501": { reply: () => json({}, 501), refused: false, retryable: false },
    "502": { reply: () => json({}, 502), refused: false, retryable: true },
    "503": { reply: () => json({}, 503), refused: false, retryable: true },
    "503 with Retry-After": { reply: () => json({}, 503, { "retry-after": "0" }), refused: true, retryable: true },
    "504": { reply: () => json({}, 504), refused: false, retryable: true },
    "connection refused": { reply: () => networkError("ECONNREFUSED"), refused: true, retryable: true },
    "name not found": { reply: () => networkError("ENOTFOUND"), refused: true, retryable: true },
    "connection reset": { reply: () => networkError("ECONNRESET"), refused: false, retryable: true },
  };
  const table = [...always, ...careful].flatMap((method) =>
    Object.entries(failures).flatMap(([name, { reply, refused, retryable }]) =>
      [undefined, true, false].map((idempotent) => {
        const safe = idempotent ?? always.includes(method);
        return { method, name, idempotent, reply, sent: retryable && (safe || refused) ? 3 : 1 };
      }),
    ),
  );
  it.each(table)("$method after $name, idempotent $idempotent: sent $sent times", async (row) => {
    const fetch = fakeFetch(() => row.reply());
    const client = demo({ fetch, retry: { maxRetries: 2, baseDelayMs: 0 } });
    const error = await failureOf(calls[row.method](client, { idempotent: row.idempotent }));
    expect(fetch.asked).toHaveLength(row.sent);
    expect(error).toMatchObject({ attempts: row.sent });
  });

  it("tries four times by default, and once with retry: false", async () => {
    const fetch = fakeFetch([json({}, 500)]);
    const client = demo({ fetch, retry: { baseDelayMs: 0 } });
    await failureOf(client.widgets.get(1));
    expect(fetch.asked).toHaveLength(4);
    await failureOf(client.widgets.get(1, { retry: false }));
    expect(fetch.asked).toHaveLength(5);
    await failureOf(client.widgets.get(1, { retry: { maxRetries: 1 } }));
    expect(fetch.asked).toHaveLength(7);
  });

  it("sends the same request again: method, address, headers and body", async () => {
    const fetch = fakeFetch([json({}, 429), json({ data: { id: 5 } })]);
    await demo({ fetch }).widgets.create({ name: "Belt" }, { headers: { "X-Trace": "t" } });
    const [first, second] = fetch.asked;
    expect(second?.url.href).toBe(first?.url.href);
    expect(second?.method).toBe("POST");
    expect(second?.body).toBe('{"widget":{"name":"Belt"}}');
    expect([...(second?.headers ?? [])]).toEqual([...(first?.headers ?? [])]);
  });
});

describe("the wait before a retry", () => {
  it("is drawn from 0 up to base · 2ⁿ, and never more than the cap", () => {
    const bounds = [0, 1, 2, 3, 4, 5, 30, 2_000].map((retry) => backoffMs(retry, DEFAULT_RETRY, () => 1));
    expect(bounds).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000, 8_000]);
    expect(backoffMs(3, DEFAULT_RETRY, () => 0)).toBe(0);
  });

  it("stays within its bounds for any policy", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(10_000), fc.nat(100_000), (retry, baseDelayMs, maxDelayMs) => {
        const ms = backoffMs(retry, { ...DEFAULT_RETRY, baseDelayMs, maxDelayMs });
        return ms >= 0 && ms <= Math.min(maxDelayMs, baseDelayMs * 2 ** retry);
      }),
    );
  });

  it("differs from draw to draw, so that many clients do not come back together", () => {
    const draws = new Set(Array.from({ length: 100 }, () => backoffMs(3, DEFAULT_RETRY)));
    expect(draws.size).toBeGreaterThan(90);
  });
});

describe("the retry budget", () => {
  it("pays for 100 retries in a row, then for one every five successes", () => {
    const budget = new RetryBudget();
    let paid = 0;
    while (paid < 1_000 && budget.take()) paid += 1;
    expect(paid).toBe(100);
    for (let i = 0; i < 4; i++) budget.give();
    expect(budget.take()).toBe(false);
    budget.give();
    expect(budget.take()).toBe(true);
    expect(budget.take()).toBe(false);
  });

  it("gives back what a retry took that mended its call", () => {
    const budget = new RetryBudget();
    for (let n = 0; n < 100; n++) budget.take();
    expect(budget.take()).toBe(false);
    budget.give(3);
    expect([budget.take(), budget.take(), budget.take(), budget.take()]).toEqual([true, true, true, false]);
  });

  it("never holds more than it began with", () => {
    const budget = new RetryBudget();
    for (let i = 0; i < 10_000; i++) budget.give();
    let paid = 0;
    while (paid < 1_000 && budget.take()) paid += 1;
    expect(paid).toBe(100);
  });

  it("never goes below zero, whatever the order of retries and successes", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 2_000 }), (steps) => {
        const budget = new RetryBudget();
        let tokens = 500;
        for (const success of steps) {
          if (success) {
            budget.give();
            tokens = Math.min(500, tokens + 1);
          } else if (budget.take()) tokens -= 5;
          if (tokens < 0) return false;
        }
        return true;
      }),
    );
  });

  it("stops a client from storming a server that fails every call", async () => {
    const fetch = fakeFetch(() => json({}, 500));
    const client = demo({ fetch, retry: { maxRetries: 3, baseDelayMs: 0 } });
    await Promise.all(Array.from({ length: 200 }, () => failureOf(client.widgets.get(1))));
    expect(fetch.asked).toHaveLength(300);
  });
});
