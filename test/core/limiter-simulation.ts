/** Servers with a rate limit and a caller that asks a limiter first, all on the fake clock of the test. */
import type { Limiter } from "../../src/core/limiter.ts";
import { serverNow } from "../../src/core/rate-limit-headers.ts";
import { parseRetryAfter } from "../../src/core/retry-after.ts";

/** How a server counts. */
export interface Counter {
  limit: number;
  readonly windowMs: number;
  /** Counts a request if there is room for it. */
  take(now: number): boolean;
  remaining(now: number): number;
  /** Milliseconds until the server would say that its quota is back. */
  resetMs(now: number): number;
}

export type CounterKind = "fixed aligned" | "from first" | "sliding" | "token bucket";

export function counter(kind: CounterKind, limit: number, windowMs: number): Counter {
  let used = 0;
  let end = Number.NEGATIVE_INFINITY;
  let log: number[] = [];
  let tokens = limit;
  let filledAt = Number.NEGATIVE_INFINITY;
  const refresh = (self: Counter, now: number) => {
    if (kind === "sliding") log = log.filter((at) => at > now - windowMs);
    if (kind === "token bucket") {
      tokens = Math.min(self.limit, tokens + (Math.max(0, now - filledAt) * self.limit) / windowMs);
      filledAt = now;
    }
    if (now < end) return;
    used = 0;
    if (kind === "fixed aligned") end = (Math.floor(now / windowMs) + 1) * windowMs;
  };
  return {
    limit,
    windowMs,
    take(now) {
      refresh(this, now);
      if (this.remaining(now) < 1) return false;
      if (kind === "from first" && now >= end) end = now + windowMs;
      used++;
      log.push(now);
      tokens--;
      return true;
    },
    remaining(now) {
      refresh(this, now);
      if (kind === "sliding") return Math.max(0, this.limit - log.length);
      return Math.max(0, kind === "token bucket" ? Math.floor(tokens + 1e-9) : this.limit - used);
    },
    resetMs(now) {
      refresh(this, now);
      if (kind === "sliding") return (log[0] ?? now) + windowMs - now;
      if (kind === "token bucket") return ((this.limit - tokens) * windowMs) / this.limit;
      return Math.max(0, end - now);
    },
  };
}

export type HeaderKind = "none" | "delta" | "epoch" | "ietf" | "draft 03";

export interface Server {
  readonly counters: readonly Counter[];
  /** Arrival times of all requests, and what became of each. */
  readonly seen: { readonly at: number; readonly ok: boolean }[];
  answer(): { status: number; headers: Headers };
}

export interface ServerSettings {
  readonly headers: HeaderKind;
  /** The server's clock less ours. */
  readonly skewMs?: number;
  readonly retryAfter?: string | null;
}

/** A server that refuses with 429 unless all of its counters have room. */
export function server(counters: readonly Counter[], settings: ServerSettings): Server {
  const seen: { at: number; ok: boolean }[] = [];
  return {
    counters,
    seen,
    answer() {
      const now = Date.now();
      const ok = counters.every((one) => one.remaining(now) > 0) && counters.every((one) => one.take(now));
      seen.push({ at: now, ok });
      const headers = new Headers({ date: new Date(now + (settings.skewMs ?? 0)).toUTCString() });
      describe(headers, counters, settings, now);
      if (!ok && settings.retryAfter !== null) headers.set("retry-after", settings.retryAfter ?? "1");
      return { status: ok ? 200 : 429, headers };
    },
  };
}

function describe(headers: Headers, counters: readonly Counter[], settings: ServerSettings, now: number): void {
  const seconds = (one: Counter) => Math.ceil(one.resetMs(now) / 1000);
  if (settings.headers === "ietf") {
    headers.set("ratelimit", counters.map((one, i) => `"p${i}";r=${one.remaining(now)};t=${seconds(one)}`).join(", "));
    headers.set("ratelimit-policy", counters.map((one, i) => `"p${i}";q=${one.limit};w=${one.windowMs / 1000}`).join());
  } else if (settings.headers !== "none") {
    const tightest = [...counters].sort((a, b) => a.remaining(now) - b.remaining(now))[0];
    if (!tightest) return;
    const prefix = settings.headers === "draft 03" ? "ratelimit-" : "x-ratelimit-";
    headers.set(`${prefix}limit`, `${tightest.limit}`);
    headers.set(`${prefix}remaining`, `${tightest.remaining(now)}`);
    const epoch = Math.ceil((now + (settings.skewMs ?? 0) + tightest.resetMs(now)) / 1000);
    headers.set(`${prefix}reset`, `${settings.headers === "epoch" ? epoch : seconds(tightest)}`);
  }
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Sends one request through the limiter, as the transport does; true if it was accepted. */
export async function send(limiter: Limiter, to: Server, latencyMs: number, priority = 0): Promise<boolean> {
  const turn = limiter.acquire({ priority });
  if (turn) await turn;
  await sleep(latencyMs / 2);
  const { status, headers } = to.answer();
  await sleep(latencyMs / 2);
  const now = Date.now();
  const retryAfterMs =
    status === 429 ? parseRetryAfter(headers.get("retry-after"), serverNow(headers, now)) : undefined;
  limiter.release({ status, headers, retryAfterMs });
  return status === 200;
}

/** Sends until it is accepted, at most `attempts` times; true if it was. */
export async function sendUntilAccepted(
  limiter: Limiter,
  to: Server,
  latencyMs: number,
  attempts = 4,
): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt++) if (await send(limiter, to, latencyMs)) return true;
  return false;
}

/** Longest run of refusals in the order of arrival. */
export function longestRefusal(seen: Server["seen"]): number {
  let longest = 0;
  let run = 0;
  for (const { ok } of seen) {
    run = ok ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
