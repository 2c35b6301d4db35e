/** The limiter of one process for the time that Redis is away: it keeps to a fair part of what is known, and knows what it sent just before. */
import { createLimiter, type Limiter, type LimiterConfig } from "../core/limiter.ts";
import type { WindowConfig } from "../core/limiter-windows.ts";

/** A window as the processes knew it when they last spoke. */
export interface KnownWindow {
  readonly limit: number;
  readonly windowMs: number;
  readonly remaining: number;
  readonly resetsAt?: number;
  readonly source: "spec" | "headers" | "learned";
}

/** What a process knows when it is left alone. */
export interface LastKnown {
  readonly config: LimiterConfig;
  readonly windows: readonly KnownWindow[];
  /** Processes that shared the limit. */
  readonly processes: number;
  /** Times of its own sends, the oldest first. */
  readonly sends: readonly number[];
  readonly inFlight: number;
  readonly pausedUntil: number;
}

/** A limiter, and how many of the requests in flight it does not know of. */
export interface Fallback {
  readonly limiter: Limiter;
  readonly unknown: number;
}

function part(limit: number, processes: number): number {
  return Math.max(1, Math.floor(limit / processes));
}

/** The same limits for one of several processes: its part holds even where headers allow more, for they speak of what all have left. */
export function fallbackWindows({ config, windows, processes }: LastKnown): readonly WindowConfig[] {
  const known = windows.filter((one) => one.windowMs > 0);
  const configured = config.windows ?? [];
  const fixed = (one: KnownWindow) =>
    configured.find(({ limit, windowMs }) => limit === one.limit && windowMs === one.windowMs)?.resetsAt;
  const list: readonly WindowConfig[] =
    known.length > 0
      ? known.map((one) => ({
          limit: one.limit,
          windowMs: one.windowMs,
          ...(fixed(one) && { resetsAt: "00:00Z" as const }),
        }))
      : configured;
  if (processes <= 1) return known.length > 0 ? list : configured;
  return list.map((one) => ({ ...one, limit: part(one.limit, processes), cap: true as const }));
}

export function createFallback(last: LastKnown): Fallback {
  let replayAt: number | undefined;
  const limiter = createLimiter(
    {
      windows: fallbackWindows(last),
      ...(last.config.maxConcurrent !== undefined && {
        maxConcurrent: part(last.config.maxConcurrent, last.processes),
      }),
    },
    { now: () => replayAt ?? Date.now() },
  );
  // What was sent counts as sent; what is in flight stays so. Where the part is already spent, the rest of it changes nothing.
  const finished = Math.max(0, last.sends.length - last.inFlight);
  let unknown = last.inFlight;
  const goes = () => {
    const stop = new AbortController();
    const turn = limiter.acquire({ signal: stop.signal });
    turn?.catch(() => {});
    stop.abort();
    return turn === undefined;
  };
  for (const [i, at] of last.sends.entries()) {
    replayAt = at;
    if (!goes()) break;
    if (i < finished) limiter.release({ status: 200 });
    else unknown--;
  }
  replayAt = undefined;
  // As a 503, because that one says nothing of a rate.
  const pausedMs = last.pausedUntil - Date.now();
  if (pausedMs > 0 && goes()) limiter.release({ status: 503, retryAfterMs: pausedMs });
  return { limiter, unknown };
}
