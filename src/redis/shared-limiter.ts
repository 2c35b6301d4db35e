/**
 * A limiter whose limits are counted in Redis for all processes. Calls queue here, in their process, so an abort or a higher priority costs
 * nothing; a place is taken in Redis only when one can be used at once.
 */

import {
  type AcquireOptions,
  type Limiter,
  type LimiterConfig,
  type RateLimitOutcome,
  type RateLimitSnapshot,
  type RateLimitWait,
  WaitTooLongError,
} from "../core/limiter.ts";
import { usualLength } from "../core/limiter-header-window.ts";
import { SendLog } from "../core/limiter-windows.ts";
import { readRateLimits } from "../core/rate-limit-headers.ts";
import { MAX_TIMER_MS } from "../core/wait.ts";
import type { Baton } from "./baton.ts";
import { createFallback, type Fallback, type KnownWindow } from "./fallback.ts";
import { RedisAwayError, type RedisLink } from "./link.ts";
import { GIVE_BACK, LONGEST_LOG, RESTORE, TAKE, TELL } from "./scripts.ts";

/** What `TAKE` answers. */
interface Answer {
  readonly granted: number;
  /** Places are scarce: they are given out in turns. */
  readonly scarce: boolean;
  readonly waitMs: number;
  readonly why: RateLimitWait["reason"];
  /** How long a refusal is certain. */
  readonly certainMs: number;
  readonly paused: number;
  readonly now: number;
  readonly peers: number;
  readonly view: readonly KnownWindow[];
}

interface Waiter {
  readonly rank: number;
  readonly since: number;
  readonly options: AcquireOptions;
  readonly maxWaitMs: number;
  told: boolean;
  /** Ends the wait in the fallback, to come back into the queue. */
  recall: AbortController | undefined;
  readonly onAbort: () => void;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** Longest stay in a turn; a longer wait is spent outside it. */
const TURN_MS = 1_500;
/** Longest sleep before Redis is asked again: limits may have changed. */
const LONGEST_SLEEP_MS = 5_000;
/** Wait before the next try when a turn was lost without an outage. */
const RETRY_MS = 50;
/** Places asked for at once. */
const BATCH = 64;
/** Requests of one process in flight until a limit is known. */
const SLOW_START_PLACES = 4;
const SLOW_START_ANSWERS = 20;
const OPEN_PLACES = 256;
/** Own sends are remembered so long, for the time that Redis is away. */
const MEMORY_MS = 60_000;

/** Where a limiter keeps its things in Redis. */
export interface Keys {
  readonly log: string;
  readonly state: string;
}

export class SharedLimiter implements Limiter {
  readonly #me = crypto.randomUUID().slice(0, 13);
  readonly #windows: NonNullable<LimiterConfig["windows"]>;
  #queue: Waiter[] = [];
  #lent = new Set<Waiter>();
  #working = false;
  #wake: (() => void) | undefined;
  #inFlight = 0;
  /** When those in flight were sent, the oldest first; which of them an answer belongs to is not known. */
  readonly #flights: number[] = [];
  readonly #sends = new SendLog();
  #sequence = 0;
  #places = SLOW_START_PLACES;
  #answers = 0;
  #last: Answer | undefined;
  /** Redis's clock less ours. */
  #offset = 0;
  #fallback: Fallback | undefined;
  #unknown = 0;
  #returning = false;

  constructor(
    readonly config: LimiterConfig,
    readonly link: RedisLink,
    readonly baton: Baton,
    readonly keys: Promise<Keys>,
  ) {
    this.#windows = config.windows ?? [];
    if (link.away) this.#leave();
  }

  /** Redis went away. */
  down(): void {
    if (this.#fallback) return;
    this.#leave();
    this.baton.drop("Redis is away");
  }

  #leave(): void {
    const last = this.#last;
    this.#sends.drop(Date.now() - MEMORY_MS);
    const fallback = createFallback({
      config: this.config,
      windows: last?.view ?? [],
      processes: last?.peers ?? 1,
      sends: Array.from({ length: this.#sends.size }, (_, i) => this.#sends.at(i)),
      inFlight: this.#inFlight,
      pausedUntil: (last?.paused ?? 0) - this.#offset,
    });
    this.#fallback = fallback;
    this.#unknown = fallback.unknown;
    const waiting = this.#queue;
    this.#queue = [];
    for (const waiter of waiting) this.#lend(waiter, fallback);
    this.#wake?.();
  }

  /** Redis is back: what was sent alone is counted, and the waiting calls wait together again. */
  async up(): Promise<void> {
    if (!this.#fallback || this.#returning) return;
    this.#returning = true;
    try {
      const { pausedUntil } = this.#fallback.limiter.snapshot();
      this.#sends.drop(Date.now() - MEMORY_MS);
      const until = this.#sequence;
      await this.#restore(0, pausedUntil);
      // What was sent while Redis was told.
      if (this.#sequence > until) await this.#restore(until, undefined);
      this.#fallback = undefined;
      for (const waiter of [...this.#lent]) {
        waiter.recall?.abort();
        this.#insert(waiter);
      }
      this.#lent.clear();
      this.#work();
    } catch {
      // Away again: the link tells when to try anew.
    } finally {
      this.#returning = false;
    }
  }

  /** Adds own sends from the given one to Redis's log; those that are there already do not count twice. */
  #restore(from: number, pausedUntil: number | undefined): Promise<unknown> {
    const oldest = this.#sequence - this.#sends.size;
    const sends: (number | string)[] = [];
    for (let one = Math.max(from, oldest); one < this.#sequence; one++)
      sends.push(Math.round(this.#sends.at(one - oldest) + this.#offset), `${this.#me}:${one}`);
    return this.#script(RESTORE, {
      sends,
      known: this.#last?.view ?? [],
      pausedUntil: pausedUntil === undefined ? 0 : Math.round(pausedUntil + this.#offset),
    });
  }

  acquire(options: AcquireOptions = {}): Promise<void> | undefined {
    const { signal, priority = 0, maxWaitMs = Number.POSITIVE_INFINITY } = options;
    if (signal?.aborted) return Promise.reject(signal.reason);
    const now = Date.now();
    return new Promise<void>((resolve, reject) => {
      const waiter: Waiter = {
        rank: now - priority * 1000,
        since: now,
        options,
        maxWaitMs,
        told: false,
        recall: undefined,
        resolve,
        reject,
        onAbort: () => {
          this.#remove(waiter);
          reject(signal?.reason);
        },
      };
      signal?.addEventListener("abort", waiter.onAbort);
      if (this.#fallback) this.#lend(waiter, this.#fallback);
      else {
        this.#insert(waiter);
        this.#work();
      }
    });
  }

  #insert(waiter: Waiter): void {
    let at = this.#queue.length;
    while (at > 0 && (this.#queue[at - 1]?.rank ?? 0) > waiter.rank) at--;
    this.#queue.splice(at, 0, waiter);
  }

  #remove(waiter: Waiter): void {
    waiter.options.signal?.removeEventListener("abort", waiter.onAbort);
    const at = this.#queue.indexOf(waiter);
    if (at >= 0) this.#queue.splice(at, 1);
    if (this.#lent.delete(waiter)) waiter.recall?.abort();
    if (this.#queue.length === 0) this.#wake?.();
  }

  /** Lets a call wait in this process alone. */
  #lend(waiter: Waiter, { limiter }: Fallback): void {
    const recall = new AbortController();
    waiter.recall = recall;
    this.#lent.add(waiter);
    const granted = () => {
      this.#sent(Date.now());
      this.#grant(waiter);
    };
    const turn = limiter.acquire({
      signal: recall.signal,
      priority: waiter.options.priority,
      maxWaitMs: waiter.maxWaitMs - (Date.now() - waiter.since),
      onWait: (wait) => this.#told(waiter, wait),
    });
    if (!turn) return granted();
    turn.then(
      () => {
        // Granted and recalled or aborted in the same moment: the place goes back.
        if (recall.signal.aborted) limiter.release({});
        else granted();
      },
      (error: unknown) => {
        if (recall.signal.aborted) return;
        this.#remove(waiter);
        waiter.reject(error);
      },
    );
  }

  #told(waiter: Waiter, wait: RateLimitWait): void {
    if (waiter.told) return;
    waiter.told = true;
    waiter.options.onWait?.(wait);
  }

  #sent(at: number): void {
    this.#sequence++;
    this.#inFlight++;
    this.#flights.push(at);
    if (this.#sends.size >= LONGEST_LOG) this.#sends.drop(this.#sends.at(0));
    this.#sends.add(at);
  }

  #grant(waiter: Waiter): void {
    waiter.options.signal?.removeEventListener("abort", waiter.onAbort);
    this.#lent.delete(waiter);
    waiter.resolve();
  }

  #work(): void {
    if (this.#working || this.#fallback || this.#queue.length === 0) return;
    this.#working = true;
    this.#serve()
      .catch((error: unknown) => {
        this.#failed(error);
        return this.#sleep(RETRY_MS);
      })
      .finally(() => {
        this.#working = false;
        if (this.#free() > 0) this.#work();
      });
  }

  /** What is no outage must not leave calls waiting for ever either: they go on in this process. */
  #failed(error: unknown): void {
    if (!(error instanceof RedisAwayError)) this.link.down(String(error));
  }

  /** Requests that may fly besides those that do. */
  #free(): number {
    return this.#places - this.#inFlight;
  }

  async #serve(): Promise<void> {
    while (this.#queue.length > 0 && this.#free() > 0 && !this.#fallback) {
      const answer = await this.#ask(false);
      if (answer.granted > 0) continue;
      if (!answer.scarce || answer.waitMs > TURN_MS) await this.#sleep(answer.waitMs);
      else await this.baton.turn(() => this.#inTurn(), answer.peers);
    }
  }

  /** Waits for the next place, and leaves the turn with it. */
  async #inTurn(): Promise<void> {
    const end = Date.now() + TURN_MS;
    while (this.#queue.length > 0 && this.#free() > 0 && !this.#fallback) {
      const { granted, waitMs } = await this.#ask(true);
      if (granted > 0 || Date.now() + waitMs > end) return;
      await this.#sleep(waitMs);
    }
  }

  async #ask(turn: boolean): Promise<Answer> {
    const first = this.#sequence;
    const want = Math.min(this.#queue.length, BATCH, this.#free());
    const text = await this.#script(TAKE, {
      windows: this.#windows,
      flying: this.#inFlight,
      queued: this.#queue.length,
      want,
      turn,
      first,
      ...(this.config.maxConcurrent !== undefined && { most: this.config.maxConcurrent }),
    });
    const read = JSON.parse(String(text)) as Answer;
    // Lua writes an empty list as an empty object.
    const answer = Array.isArray(read.view) ? read : { ...read, view: [] };
    this.#last = answer;
    const now = Date.now();
    this.#offset = answer.now - now;
    if (answer.view.length > 0) this.#places = Number.POSITIVE_INFINITY;
    await this.#handOut(answer.granted, first, now);
    if (answer.granted < want) this.#tellWaiting(answer, now);
    return answer;
  }

  /** Gives places to those at the head of the queue. Who left while Redis was asked needs none: the rest goes back. */
  async #handOut(granted: number, first: number, now: number): Promise<void> {
    let used = 0;
    for (; used < granted; used++) {
      const waiter = this.#fallback ? undefined : this.#queue.shift();
      if (!waiter) break;
      this.#sent(now);
      this.#grant(waiter);
    }
    if (used === granted) return;
    const places = Array.from({ length: granted - used }, (_, i) => `${this.#me}:${first + used + i}`);
    await this.#script(GIVE_BACK, { windows: this.#windows, places, flying: this.#inFlight });
  }

  #tellWaiting({ waitMs, why, certainMs }: Answer, now: number): void {
    for (const waiter of [...this.#queue]) {
      if (certainMs > 0 && now + certainMs - waiter.since > waiter.maxWaitMs) {
        this.#remove(waiter);
        waiter.reject(new WaitTooLongError(certainMs));
      } else {
        this.#told(waiter, { reason: why, waitMs: Math.max(0, waitMs), queued: this.#queue.length });
      }
    }
  }

  /** Ends early when nobody waits any more. */
  #sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#wake = undefined;
        resolve();
      };
      const timer = setTimeout(done, Math.min(MAX_TIMER_MS, LONGEST_SLEEP_MS, Math.max(1, ms)));
      this.#wake = done;
    });
  }

  async #script(script: typeof TAKE, input: Record<string, unknown>): Promise<unknown> {
    const { log, state } = await this.keys;
    const full = { me: this.#me, windows: this.#windows, flying: this.#inFlight, ...input };
    return this.link.script(script, [log, state], [JSON.stringify(full)]);
  }

  release(outcome: RateLimitOutcome): void {
    const { status, headers, retryAfterMs } = outcome;
    const now = Date.now();
    this.#inFlight--;
    const sentAt = this.#flights.shift() ?? now;
    if (this.#fallback) {
      if (this.#unknown > 0) this.#unknown--;
      else this.#fallback.limiter.release(outcome);
      return;
    }
    const refused = status === 429 || (status === 503 && retryAfterMs !== undefined);
    const readings = (headers ? readRateLimits(headers, now) : []).filter((one) => one.remaining !== undefined);
    if (readings.length > 0) this.#places = Number.POSITIVE_INFINITY;
    else if (status !== undefined && !refused) this.#good();
    const knows = this.#last?.view.some((one) => one.source === "headers") ?? false;
    if (refused || readings.length > 0 || knows || this.config.maxConcurrent !== undefined) {
      this.#script(TELL, {
        sentAt: Math.round(sentAt + this.#offset),
        refused,
        ...(status !== undefined && { status }),
        ...(retryAfterMs !== undefined && { retryAfterMs }),
        readings: readings.map((one) => ({
          ...one,
          ...(one.resetMs !== undefined && { usualMs: usualLength(one.resetMs) }),
        })),
      }).catch((error: unknown) => this.#failed(error));
    }
    this.#work();
  }

  #good(): void {
    if (this.#places === Number.POSITIVE_INFINITY || ++this.#answers < SLOW_START_ANSWERS) return;
    this.#answers = SLOW_START_ANSWERS - this.#places * 2;
    this.#places = this.#places < OPEN_PLACES ? this.#places * 2 : Number.POSITIVE_INFINITY;
  }

  snapshot(): RateLimitSnapshot {
    if (this.#fallback) return { ...this.#fallback.limiter.snapshot(), inFlight: this.#inFlight };
    const last = this.#last;
    const now = Date.now();
    const pausedUntil = (last?.paused ?? 0) - this.#offset;
    const paused = pausedUntil > now;
    const windows = (last?.view ?? []).map(({ resetsAt, ...one }) => ({
      ...one,
      ...(resetsAt !== undefined && { resetsAt: resetsAt - this.#offset }),
    }));
    return {
      state: paused
        ? "paused"
        : this.#queue.length > 0 || windows.some((one) => one.source === "learned")
          ? "pacing"
          : this.#places < Number.POSITIVE_INFINITY
            ? "slow-start"
            : "open",
      inFlight: this.#inFlight,
      queued: this.#queue.length,
      ...(paused && { pausedUntil }),
      windows,
    };
  }
}
