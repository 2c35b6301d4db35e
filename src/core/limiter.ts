/**
 * Decides when a request may be sent, so that a server's limits are used but not crossed. Knows no network: it is asked before each
 * request and told how each ended. With no limit near, asking costs no promise, no timer and no queue.
 */
import { LearnedRate } from "./limiter-learned.ts";
import { TurnQueue, WaitTooLongError } from "./limiter-queue.ts";
import { WindowSet } from "./limiter-window-set.ts";
import type { WindowConfig } from "./limiter-windows.ts";
import { readRateLimits } from "./rate-limit-headers.ts";

export { WaitTooLongError } from "./limiter-queue.ts";
export type { WindowConfig } from "./limiter-windows.ts";

/** What is known before the first answer. */
export interface LimiterConfig {
  /** Limits from the spec or the user. The server's headers replace a window that they describe. */
  readonly windows?: readonly WindowConfig[];
  /** Most requests in flight at once. Default: no bound. */
  readonly maxConcurrent?: number;
}

/** Settings of one wait. */
export interface AcquireOptions {
  /** Leaves the queue at once when it fires. */
  readonly signal?: AbortSignal | undefined;
  /** Higher goes first; a waiting call gains one a second, so that none starves. Default 0. */
  readonly priority?: number | undefined;
  /** Longest wait in milliseconds, from now, that may be certain: a pause, or a window with nothing left. Default: no bound. */
  readonly maxWaitMs?: number | undefined;
  /** Told once, if the call has to wait. */
  readonly onWait?: ((wait: RateLimitWait) => void) | undefined;
}

/** Why a call waits. */
export interface RateLimitWait {
  /** What holds it back: a window without room, a pause that the vendor asked for, pacing, the slow start after a refusal, or `maxConcurrent`. */
  readonly reason: "window" | "paused" | "pacing" | "slow-start" | "concurrency";
  /** Milliseconds until the next call may go, as far as known; 0 if that depends on an answer. */
  readonly waitMs: number;
  /** Calls that wait, this one included. */
  readonly queued: number;
}

/** How a request ended. */
export interface RateLimitOutcome {
  /** Absent if no answer came. */
  readonly status?: number | undefined;
  /** Absent if no answer came. */
  readonly headers?: Headers | undefined;
  /** What the caller read from `Retry-After` of a 429 or 503, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

/** What a limiter knows and does at a moment. */
export interface RateLimitSnapshot {
  /** Whether calls pass, wait, or are held back after a refusal. */
  readonly state: "open" | "slow-start" | "pacing" | "paused";
  /** Requests under way. */
  readonly inFlight: number;
  /** Calls that wait. */
  readonly queued: number;
  /** End of the pause, epoch milliseconds. */
  readonly pausedUntil?: number;
  /** Each window that is known, and what is left of it. */
  readonly windows: readonly {
    readonly limit: number;
    readonly remaining: number;
    /** When the whole quota is there again, epoch milliseconds. */
    readonly resetsAt?: number;
    readonly windowMs?: number;
    /** Who told: a spec or the user, the server's headers, or refusals. */
    readonly source: "spec" | "headers" | "learned";
  }[];
}

/** Grants turns. One per server and credential. */
export interface Limiter {
  /**
   * `undefined`: go now. Otherwise a promise of the turn, which rejects with the signal's reason at once on abort, and with
   * `WaitTooLongError` as soon as the wait is certain to be too long. Every grant must be followed by one {@link release}.
   */
  acquire(options?: AcquireOptions): Promise<void> | undefined;
  /** Tells how a granted request ended: exactly once for each. */
  release(outcome: RateLimitOutcome): void;
  /** How the limits stand now. */
  snapshot(): RateLimitSnapshot;
}

const REASONS = ["window", "paused", "pacing", "slow-start", "concurrency"] as const;
const [WINDOW, PAUSED, PACING, SLOW_START, CONCURRENCY] = [0, 1, 2, 3, 4] as const;
/** Requests in flight until a first answer tells how the server limits. */
const SLOW_START_PLACES = 4;
/** Good answers per place, without a word of limits, before twice as many may fly: all in flight are lost where a limit is met. */
const SLOW_START_ROUNDS = 5;
/** From here on slow start is over. */
const OPEN_PLACES = 256;
/** After so many answers without a word of limits, only one in a few is read for it: reading headers costs more than all else here. */
const SILENT_FROM = 64;
const SILENT_LOOK = 16;
const MAX_TIMER_MS = 2 ** 31 - 1;
const MAX_BACKOFF_MS = 60_000;
/** Refusals that headers do not explain belong together within this time. */
const STRAY_MS = 60_000;

class AdaptiveLimiter implements Limiter {
  readonly #clock: { now(): number };
  readonly #maxConcurrent: number;
  readonly #windows: WindowSet;
  readonly #learned = new LearnedRate();
  readonly #queue = new TurnQueue(() => this.#pump(this.#now()));
  #timer: ReturnType<typeof setTimeout> | undefined;
  #timerAt = 0;
  #inFlight = 0;
  #places = SLOW_START_PLACES;
  #answers = 0;
  #pausedUntil = 0;
  /** Requests that were in flight when the pause began: their refusals are the same event. */
  #late = 0;
  #strikes = 0;
  #strayUntil = 0;
  #why: 0 | 1 | 2 | 3 | 4 = WINDOW;
  /** Answers in a row that told no window. */
  #silent = 0;
  #lastNow = 0;
  /** What the clock was set back by: time never runs backwards in here. */
  #setBack = 0;

  constructor(config: LimiterConfig, clock: { now(): number }) {
    this.#clock = clock;
    this.#maxConcurrent = config.maxConcurrent ?? Number.POSITIVE_INFINITY;
    this.#windows = new WindowSet(config.windows);
  }

  #now(): number {
    const raw = this.#clock.now();
    if (raw < this.#lastNow) this.#setBack += this.#lastNow - raw;
    this.#lastNow = raw;
    return raw + this.#setBack;
  }

  /** Earliest time for the next request; sets `#why`. Infinity where only an answer can tell. */
  #next(now: number): number {
    const waiting = this.#queue.size > 0;
    this.#why = PAUSED;
    let at = this.#pausedUntil;
    const paced = this.#learned.next();
    if (paced > at) {
      at = paced;
      this.#why = PACING;
    }
    for (const window of this.#windows.active) {
      const next = window.next(now, this.#inFlight, waiting);
      if (next > at) {
        at = next;
        this.#why = window.left(now, this.#inFlight) > 0 ? PACING : WINDOW;
      }
    }
    if (at <= now && this.#inFlight >= Math.min(this.#places, this.#maxConcurrent)) {
      at = Number.POSITIVE_INFINITY;
      this.#why = this.#inFlight >= this.#maxConcurrent ? CONCURRENCY : SLOW_START;
    }
    return at;
  }

  /** Until when a refusal is certain; 0 if it is not. */
  #certain(now: number): number {
    return Math.max(this.#pausedUntil > now ? this.#pausedUntil : 0, this.#windows.spentUntil(now));
  }

  #take(now: number): void {
    this.#learned.take(now);
    this.#windows.take(now, this.#inFlight++);
  }

  acquire(options: AcquireOptions = {}): Promise<void> | undefined {
    const { signal } = options;
    if (signal?.aborted) return Promise.reject(signal.reason);
    const now = this.#now();
    if (this.#queue.size === 0 && this.#next(now) <= now) {
      this.#take(now);
      return undefined;
    }
    const { maxWaitMs = Number.POSITIVE_INFINITY, priority = 0, onWait } = options;
    const until = this.#certain(now);
    if (until - now > maxWaitMs) return Promise.reject(new WaitTooLongError(until - now));
    const turn = this.#queue.add(now, priority, maxWaitMs, signal);
    if (onWait) {
      const next = this.#next(now);
      onWait({
        reason: REASONS[this.#why],
        waitMs: next > now && next < Number.POSITIVE_INFINITY ? Math.ceil(next - now) : 0,
        queued: this.#queue.size,
      });
    }
    this.#pump(now);
    return turn;
  }

  /** Grants every turn that is due, turns away who would wait too long, and sets the timer for the next. */
  #pump(now: number): void {
    let next = 0;
    while (this.#queue.size > 0) {
      next = this.#next(now);
      if (next > now) break;
      this.#take(now);
      this.#queue.grant();
    }
    if (this.#queue.size > 0) this.#queue.turnAway(this.#certain(now), now);
    if (this.#queue.size === 0 || next === Number.POSITIVE_INFINITY) this.#stop();
    else if (this.#timer === undefined || this.#timerAt !== next) this.#start(now, next);
  }

  #start(now: number, at: number): void {
    this.#stop();
    this.#timerAt = at;
    const delay = Math.min(MAX_TIMER_MS, Math.max(1, Math.ceil(at - now)));
    this.#timer = globalThis.setTimeout(() => {
      this.#timer = undefined;
      this.#pump(this.#now());
    }, delay);
  }

  #stop(): void {
    if (this.#timer !== undefined) globalThis.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  release({ status, headers, retryAfterMs }: RateLimitOutcome): void {
    const now = this.#now();
    this.#inFlight--;
    const same = this.#late > 0 && this.#late-- > 0;
    const refused = status === 429 || (status === 503 && retryAfterMs !== undefined);
    const look = headers && (this.#silent < SILENT_FROM || refused || this.#silent % SILENT_LOOK === 0);
    const told = look ? readRateLimits(headers, this.#lastNow) : [];
    this.#silent = told.length > 0 ? 0 : this.#silent + 1;
    this.#windows.observe(told, now, this.#inFlight);
    if (refused) {
      this.#refused(now, status, retryAfterMs, same);
    } else if (status !== undefined) {
      this.#good(now, same, told.length > 0);
    }
    this.#pump(now);
  }

  #good(now: number, same: boolean, told: boolean): void {
    if (!same) this.#strikes = 0;
    this.#learned.good(now);
    if (this.#places === Number.POSITIVE_INFINITY) return;
    if (told) this.#places = Number.POSITIVE_INFINITY;
    else if (++this.#answers >= this.#places * SLOW_START_ROUNDS) {
      this.#answers = 0;
      this.#places = this.#places < OPEN_PLACES ? this.#places * 2 : Number.POSITIVE_INFINITY;
    }
  }

  #refused(now: number, status: number, retryAfterMs: number | undefined, same: boolean): void {
    if (same || now < this.#pausedUntil) {
      this.#pausedUntil = Math.max(this.#pausedUntil, now + (retryAfterMs ?? 0));
      return;
    }
    const backoff = Math.min(MAX_BACKOFF_MS, 1000 * 2 ** this.#strikes++);
    // A server that refuses again and again after the wait that it asked for is given more.
    const least = retryAfterMs === undefined ? backoff : this.#strikes > 1 ? backoff / 2 : 0;
    this.#pausedUntil = now + Math.max(retryAfterMs ?? 0, least);
    this.#late = this.#inFlight;
    if (status !== 429 || this.#windows.explainsRefusal(now)) return;
    // One refusal that the headers speak against is a stray: a second one soon after shows a limit that they do not tell.
    if (!this.#windows.told || now < this.#strayUntil) this.#learned.refused(now, this.#pausedUntil);
    this.#strayUntil = now + STRAY_MS;
  }

  snapshot(): RateLimitSnapshot {
    const now = this.#now();
    const { paceMs, spanMs } = this.#learned;
    const paused = this.#pausedUntil > now;
    const windows: RateLimitSnapshot["windows"][number][] = this.#windows.active.map((window) => ({
      limit: window.limit,
      remaining: Math.max(0, Math.min(window.limit, window.left(now, this.#inFlight))),
      resetsAt: window.freshAt(now) - this.#setBack,
      windowMs: window.windowMs,
      source: window.source,
    }));
    if (paceMs > 0) {
      const limit = Math.max(1, Math.round(spanMs / paceMs));
      const remaining = this.#learned.next() > now ? 0 : 1;
      windows.push({
        limit,
        remaining,
        resetsAt: this.#learned.next() - this.#setBack,
        windowMs: spanMs,
        source: "learned",
      });
    }
    return {
      state: paused
        ? "paused"
        : paceMs > 0 || (this.#queue.size > 0 && this.#next(now) < Number.POSITIVE_INFINITY)
          ? "pacing"
          : this.#places < Number.POSITIVE_INFINITY
            ? "slow-start"
            : "open",
      inFlight: this.#inFlight,
      queued: this.#queue.size,
      ...(paused && { pausedUntil: this.#pausedUntil - this.#setBack }),
      windows,
    };
  }
}

/**
 * Makes a limiter that starts carefully and adapts: to configured windows, to the windows that headers tell, and to refusals.
 *
 * @param clock default `Date.now`; it and timers, `globalThis.setTimeout`, are looked up per call.
 */
export function createLimiter(
  config: LimiterConfig = {},
  clock: { now(): number } = { now: () => Date.now() },
): Limiter {
  return new AdaptiveLimiter(config, clock);
}
