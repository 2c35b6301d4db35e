import type { RateLimitWindow } from "./document.ts";
import type { RateState } from "./domain.ts";

/** Windows of a limit, counted per key. */
export interface RateLimiter {
  /** Counts one request; says whether it is allowed and how the tightest window stands. */
  take(key: string, nowMs: number): { readonly allowed: boolean; readonly state: RateState };
  /** Forgets every count. */
  clear(): void;
}

interface Count {
  used: number;
  resetAtMs: number;
}

/** Fixed windows: each begins with its first request, or ends at a fixed time of day where the vendor's does. */
export function createRateLimiter(windows: readonly RateLimitWindow[]): RateLimiter {
  const counts = new Map<string, Count>();
  return {
    take(key, nowMs) {
      const current = windows.map((window, index) => ({
        window,
        count: countOf(counts, `${index} ${key}`, window, nowMs),
      }));
      const full = current.filter(({ window, count }) => count.used >= window.limit);
      if (full.length === 0) for (const { count } of current) count.used++;
      const states = (full.length > 0 ? full : current).map(({ window, count }) => ({
        limit: window.limit,
        remaining: window.limit - count.used,
        resetAtMs: count.resetAtMs,
        nowMs,
      }));
      // Of several full windows the last to open decides; of open ones the one with the least room.
      const state = states.reduce((left, right) =>
        (full.length > 0 ? right.resetAtMs > left.resetAtMs : right.remaining < left.remaining) ? right : left,
      );
      return { allowed: full.length === 0, state };
    },
    clear: () => counts.clear(),
  };
}

function countOf(counts: Map<string, Count>, key: string, window: RateLimitWindow, nowMs: number): Count {
  const known = counts.get(key);
  if (known !== undefined && nowMs < known.resetAtMs) return known;
  const fresh = { used: 0, resetAtMs: endOf(window, nowMs) };
  counts.set(key, fresh);
  return fresh;
}

function endOf(window: RateLimitWindow, nowMs: number): number {
  const lengthMs = window.seconds * 1000;
  if (window.resetsAt === undefined) return nowMs + lengthMs;
  const [hours = "0", minutes = "0"] = window.resetsAt.replace("Z", "").split(":");
  const offsetMs = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return nowMs - ((nowMs - offsetMs) % lengthMs) + lengthMs;
}
