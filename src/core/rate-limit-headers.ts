/** Reads what an answer's headers tell about rate limits. Pure; garbage reads as nothing. */
import { isAbsoluteReset, parseHttpDate, parseReset } from "./retry-after.ts";

/** One window as an answer's headers describe it; every part may be missing. */
export interface RateLimitReading {
  /** Name of the policy, where the IETF fields give one. */
  readonly name?: string;
  /** Requests per window. */
  readonly limit?: number;
  /** Requests left in the window. */
  readonly remaining?: number;
  /** Milliseconds until the window's quota is fresh. */
  readonly resetMs?: number;
  /** Length of the window in milliseconds. */
  readonly windowMs?: number;
}

/** Below this, a difference between the clocks is latency and the whole seconds of `Date`. */
const SKEW_MS = 2_000;
const PREFIXES = ["x-ratelimit-", "x-rate-limit-", "ratelimit-"] as const;
const NOTHING: readonly RateLimitReading[] = [];

/** The server's clock from its `Date` header, where it differs from ours by more than 2 s; otherwise `nowMs`. */
export function serverNow(headers: Headers, nowMs: number): number {
  const date = headers.get("date");
  const at = date ? parseHttpDate(date, nowMs) : undefined;
  return at !== undefined && Math.abs(at - nowMs) > SKEW_MS ? at : nowMs;
}

/** The smallest number in a header that may have been sent twice. */
function lowest(value: string | null): number | undefined {
  let low: number | undefined;
  for (const part of value?.split(",") ?? []) {
    const text = /^\s*(\d+(?:\.\d+)?)\s*(?:;|$)/.exec(part)?.[1];
    if (text && (low === undefined || Number(text) < low)) low = Number(text);
  }
  return low;
}

/** The latest of the resets in a header that may have been sent twice. */
function latestReset(value: string | null, headers: Headers, nowMs: number, skewMs: number | undefined) {
  if (!value) return undefined;
  const clock = (text: string) =>
    !isAbsoluteReset(text) ? nowMs : skewMs === undefined ? serverNow(headers, nowMs) : nowMs + skewMs;
  // A date of HTTP has a comma of its own.
  const whole = parseReset(value, clock(value));
  if (whole !== undefined || !value.includes(",")) return whole;
  const all = value.split(",").map((part) => parseReset(part, clock(part)));
  return all.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a));
}

/** One reading of the parts that are known; nothing if they say nothing. */
function reading(
  name: string | undefined,
  limit: number | undefined,
  remaining: number | undefined,
  resetMs: number | undefined,
  windowMs: number | undefined,
): RateLimitReading | undefined {
  if (limit === undefined && remaining === undefined) return undefined;
  return {
    ...(name !== undefined && { name }),
    ...(limit !== undefined && { limit }),
    ...(remaining !== undefined && { remaining }),
    ...(resetMs !== undefined && { resetMs }),
    ...(windowMs !== undefined && { windowMs }),
  };
}

/** Splits a structured list (RFC 9651) as far as rate limits need it: `"name";r=50;t=30`, `100;w=60`, `limit=100`. */
function items(value: string | null): { head: string; parameters: Record<string, number> }[] {
  // Names are quoted and may hold separators.
  return (value?.match(/(?:"(?:[^"\\]|\\.)*"|[^",])+/g) ?? []).map((item) => {
    const head = /^\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/.exec(item);
    const parameters: Record<string, number> = {};
    for (const [, key = "", number] of item.matchAll(/;\s*([rtqw])\s*=\s*(\d+(?:\.\d+)?)\s*(?=;|$)/g)) {
      parameters[key] = Number(number);
    }
    return { head: head?.[1] ?? head?.[2] ?? "", parameters };
  });
}

/**
 * All windows that an answer's headers tell: `X-RateLimit-*`, `X-Rate-Limit-*`, `RateLimit-*` (IETF drafts to 07), and `RateLimit` with
 * `RateLimit-Policy` (as structured fields since draft 08). Of a header that was sent twice, the safest value counts: least remaining,
 * latest reset.
 *
 * @param skewMs the server's clock less ours, where the caller knows it; otherwise found from `Date` (see {@link serverNow}).
 */
export function readRateLimits(headers: Headers, nowMs: number, skewMs?: number): readonly RateLimitReading[] {
  let found: RateLimitReading[] | undefined;
  const add = (one: RateLimitReading | undefined) => {
    if (one) found = found ? [...found, one] : [one];
  };
  const policyText = headers.get("ratelimit-policy");
  const policies = policyText ? items(policyText) : [];
  const structured = headers.get("ratelimit");
  if (structured) {
    const draft07: Record<string, string> = {};
    for (const { head, parameters } of items(structured)) {
      const pair = /^(limit|remaining|reset)=(\d+)$/.exec(head);
      if (pair?.[1]) {
        draft07[pair[1]] = pair[2] ?? "";
        continue;
      }
      const policy = policies.find((one) => one.head === head)?.parameters;
      const { r, t } = parameters;
      if (r !== undefined) add(reading(head, policy?.q, r, seconds(t), seconds(policy?.w)));
    }
    add(legacy(draft07.limit, draft07.remaining, draft07.reset));
  }
  for (const prefix of PREFIXES) {
    const remaining = headers.get(`${prefix}remaining`);
    const limit = headers.get(`${prefix}limit`);
    if (remaining !== null || limit !== null) add(legacy(limit, remaining, headers.get(`${prefix}reset`)));
  }
  return found ?? NOTHING;

  function legacy(
    limitText: string | null = null,
    remainingText: string | null = null,
    resetText: string | null = null,
  ) {
    const limit = lowest(limitText);
    const policy = policies.find((one) => (one.parameters.q ?? Number(one.head)) === limit)?.parameters;
    const reset = latestReset(resetText, headers, nowMs, skewMs);
    return reading(undefined, limit, lowest(remainingText), reset, seconds(policy?.w));
  }
}

function seconds(value: number | undefined): number | undefined {
  return value === undefined ? undefined : value * 1000;
}
