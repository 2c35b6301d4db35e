/** Reads what an answer's headers tell about rate limits. Pure; garbage reads as nothing. */
import { isAbsoluteReset, parseHttpDate, parseReset } from "./retry-after.ts";

/** One window as an answer's headers describe it. */
export interface RateLimitReading {
  /** Name of the policy, where the IETF fields give one. */
  readonly name?: string | undefined;
  /** Requests per window. */
  readonly limit?: number | undefined;
  /** Requests left in the window. */
  readonly remaining?: number | undefined;
  /** Milliseconds until the window's quota is fresh. */
  readonly resetMs?: number | undefined;
  /** Length of the window in milliseconds. */
  readonly windowMs?: number | undefined;
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

interface Item {
  readonly head: string;
  readonly parameters: Readonly<Record<string, number>>;
}

/** Splits a structured list (RFC 9651) as far as rate limits need it: `"name";r=50;t=30`, `100;w=60`, `limit=100`. */
function items(value: string | null): Item[] {
  // Names are quoted and may hold separators.
  return (value?.match(/(?:"(?:[^"\\]|\\.)*"|[^",])+/g) ?? []).map((item) => {
    const head = /^\s*(?:"((?:[^"\\]|\\.)*)"|([^;=\s]*))/.exec(item);
    const pairs = [...item.matchAll(/([a-z]+)\s*=\s*(\d+(?:\.\d+)?)\s*(?=;|$)/g)];
    return {
      head: head?.[1] ?? head?.[2] ?? "",
      parameters: Object.fromEntries(pairs.map(([, key, number]) => [key, Number(number)])),
    };
  });
}

function toMs(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds * 1000;
}

/**
 * All windows of which an answer's headers tell what is left: `X-RateLimit-*`, `X-Rate-Limit-*`, `RateLimit-*` (IETF drafts to 07), and
 * `RateLimit` with `RateLimit-Policy` (as structured fields since draft 08). Of a header that was sent twice, the safest value counts:
 * least remaining, latest reset.
 *
 * @param skewMs the server's clock less ours, where the caller knows it; otherwise found from `Date` (see {@link serverNow}).
 */
export function readRateLimits(headers: Headers, nowMs: number, skewMs?: number): readonly RateLimitReading[] {
  let found = NOTHING;
  let policies: Item[] | undefined;
  /** The length of the window, from the policy of that name or limit. */
  const policy = (matches: (policy: Item) => boolean) => {
    policies ??= items(headers.get("ratelimit-policy"));
    return policies.find(matches)?.parameters;
  };
  const lengthOf = (limit: number | undefined) =>
    toMs(policy(({ head, parameters }) => (parameters.q ?? Number(head)) === limit)?.w);
  const structured = items(headers.get("ratelimit"));
  for (const { head, parameters } of structured) {
    const { r, t } = parameters;
    if (r === undefined) continue;
    const known = policy((one) => one.head === head);
    found = [...found, { name: head, limit: known?.q, remaining: r, resetMs: toMs(t), windowMs: toMs(known?.w) }];
  }
  // Draft 07: one window, a member for each part.
  const parts: Record<string, number> = Object.assign({}, ...structured.map((one) => one.parameters));
  const { limit, remaining, reset } = parts;
  if (remaining !== undefined) {
    found = [...found, { limit, remaining, resetMs: toMs(reset), windowMs: lengthOf(limit) }];
  }
  for (const prefix of PREFIXES) {
    const left = lowest(headers.get(`${prefix}remaining`));
    if (left === undefined) continue;
    const size = lowest(headers.get(`${prefix}limit`));
    const resetMs = latestReset(headers.get(`${prefix}reset`), headers, nowMs, skewMs);
    found = [...found, { limit: size, remaining: left, resetMs, windowMs: lengthOf(size) }];
  }
  return found;
}
