/**
 * A limiter whose limits are counted in Redis for all processes. Calls queue here, in their process, so an abort or a higher priority costs
 * nothing; a place is taken in Redis only when one can be used at once.
 */

import type {
  AcquireOptions,
  Limiter,
  LimiterConfig,
  RateLimitOutcome,
  RateLimitSnapshot,
  RateLimitWait,
} from "../core/limiter.ts";
import { usualLength } from "../core/limiter-header-window.ts";
import { readRateLimits } from "../core/rate-limit-headers.ts";
import { MAX_TIMER_MS } from "../core/wait.ts";
import type { Baton } from "./baton.ts";
import { createFallback, type Fallback, type KnownWindow } from "./fallback.ts";
import { Flights, type Landed } from "./flights.ts";
import { RedisAwayError, type RedisLink } from "./link.ts";
import { GIVE_BACK, RESTORE, TAKE, TELL } from "./scripts.ts";
import { type Waiter, WaitingCalls } from "./waiting.ts";

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
/** An answer that came later than usual by this is worth telling, where nothing else is. */
const LATE_MS = 5;

/** Where a limiter keeps its things in Redis. */
export interface Keys {
  readonly log: string;
  readonly state: string;
}

export class SharedLimiter implements Limiter {
  readonly #me = crypto.randomUUID().slice(0, 13);
  readonly #windows: NonNullable<LimiterConfig["windows"]>;
  readonly #waiting = new WaitingCalls(() => this.#wake?.());
  readonly #flights = new Flights();
  #working = false;
  #wake: (() => void) | undefined;
  #places = SLOW_START_PLACES;
  #answers = 0;
  #last: Answer | undefined;
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
    const { offset, inFlight } = this.#flights;
    const fallback = createFallback({
      config: this.config,
      windows: last?.view ?? [],
      processes: last?.peers ?? 1,
      sends: this.#flights.recent().map(({ at }) => at - offset),
      inFlight,
      pausedUntil: (last?.paused ?? 0) - offset,
    });
    this.#fallback = fallback;
    this.#unknown = fallback.unknown;
    for (const waiter of this.#waiting.all()) this.#lend(waiter, fallback);
    this.#wake?.();
  }

  /** Redis is back: what was sent alone is counted, and the waiting calls wait together again. */
  async up(): Promise<void> {
    if (!this.#fallback || this.#returning) return;
    this.#returning = true;
    try {
      const { pausedUntil } = this.#fallback.limiter.snapshot();
      const until = this.#flights.sequence;
      await this.#restore(0, pausedUntil);
      // What was sent while Redis was told.
      if (this.#flights.sequence > until) await this.#restore(until, undefined);
      this.#fallback = undefined;
      this.#waiting.recall();
      this.#work();
    } catch {
      // Away again: the link tells when to try anew.
    } finally {
      this.#returning = false;
    }
  }

  /** Adds own sends from the given one to Redis's log; those that are there already do not count twice. */
  #restore(from: number, pausedUntil: number | undefined): Promise<unknown> {
    return this.#script(RESTORE, {
      sends: this.#flights.recent(from).flatMap(({ place, at }) => [Math.round(at), this.#name(place)]),
      known: this.#last?.view ?? [],
      processes: this.#last?.peers ?? 1,
      pausedUntil: pausedUntil === undefined ? 0 : Math.round(pausedUntil + this.#flights.offset),
    });
  }

  /** A place of ours as the log names it. */
  #name(place: number): string {
    return `${this.#me}:${place}`;
  }

  acquire(options: AcquireOptions = {}): Promise<void> | undefined {
    const { signal } = options;
    if (signal?.aborted) return Promise.reject(signal.reason);
    return this.#waiting.add(options, (waiter) => {
      if (this.#fallback) this.#lend(waiter, this.#fallback);
      else {
        this.#waiting.insert(waiter);
        if (this.#wake && this.#last) this.#tellWaiting(this.#last);
        this.#work();
      }
    });
  }

  /** Lets a call wait in this process alone. */
  #lend(waiter: Waiter, { limiter }: Fallback): void {
    this.#waiting.lend(waiter, limiter, () => this.#flights.sent(Date.now() + this.#flights.offset));
  }

  #work(): void {
    if (this.#working || this.#fallback || this.#waiting.size === 0) return;
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
    return this.#places - this.#flights.inFlight;
  }

  async #serve(): Promise<void> {
    while (this.#waiting.size > 0 && this.#free() > 0 && !this.#fallback) {
      const answer = await this.#ask(false);
      if (answer.granted > 0) continue;
      if (!answer.scarce || answer.waitMs > TURN_MS) await this.#sleep(answer.waitMs);
      else await this.baton.turn(() => this.#inTurn(), answer.peers);
    }
  }

  /** Waits for the next place, and leaves the turn with it. */
  async #inTurn(): Promise<void> {
    const end = Date.now() + TURN_MS;
    while (this.#waiting.size > 0 && this.#free() > 0 && !this.#fallback) {
      const { granted, waitMs } = await this.#ask(true);
      if (granted > 0 || Date.now() + waitMs > end) return;
      await this.#sleep(waitMs);
    }
  }

  async #ask(turn: boolean): Promise<Answer> {
    const first = this.#flights.sequence;
    const want = Math.min(this.#waiting.size, BATCH, this.#free());
    const text = await this.#script(TAKE, {
      queued: this.#waiting.size,
      want,
      turn,
      first,
      ...(this.config.maxConcurrent !== undefined && { most: this.config.maxConcurrent }),
    });
    const read = JSON.parse(String(text)) as Answer;
    // Lua writes an empty list as an empty object.
    const answer = Array.isArray(read.view) ? read : { ...read, view: [] };
    this.#last = answer;
    this.#flights.clock(answer.now, Date.now());
    if (answer.view.some((one) => one.source === "headers")) this.#places = Number.POSITIVE_INFINITY;
    await this.#handOut(answer, first);
    if (answer.granted < want) this.#tellWaiting(answer);
    return answer;
  }

  /** Gives places to those at the head of the queue. Who left while Redis was asked needs none: the rest goes back. */
  async #handOut({ granted, now }: Answer, first: number): Promise<void> {
    let used = 0;
    for (; used < granted; used++) {
      const waiter = this.#fallback ? undefined : this.#waiting.first();
      if (!waiter) break;
      this.#flights.sent(now);
      this.#waiting.grant(waiter);
    }
    if (used === granted) return;
    const places = Array.from({ length: granted - used }, (_, i) => this.#name(first + used + i));
    await this.#script(GIVE_BACK, { places });
  }

  /** Tells those who wait why, and turns away who would wait too long. */
  #tellWaiting({ why, waitMs, certainMs, now }: Answer): void {
    const since = Date.now() + this.#flights.offset - now;
    this.#waiting.tell({ reason: why, waitMs: waitMs - since, certainMs: certainMs - since });
  }

  /** Ends early when nobody waits any more. */
  #sleep(ms: number): Promise<void> {
    if (this.#waiting.size === 0) return Promise.resolve();
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
    const full = { me: this.#me, windows: this.#windows, flying: this.#flights.inFlight, ...input };
    return this.link.script(script, [log, state], [JSON.stringify(full)]);
  }

  release(outcome: RateLimitOutcome): void {
    const { status, headers, retryAfterMs } = outcome;
    const landed = this.#flights.landed(Date.now(), status !== undefined);
    if (this.#fallback) {
      if (this.#unknown > 0) this.#unknown--;
      else this.#fallback.limiter.release(outcome);
      return;
    }
    const refused = status === 429 || (status === 503 && retryAfterMs !== undefined);
    const readings = (headers ? readRateLimits(headers, Date.now()) : []).filter((one) => one.remaining !== undefined);
    if (readings.length > 0) this.#places = Number.POSITIVE_INFINITY;
    else if (status !== undefined && !refused) this.#good();
    const view = this.#last?.view ?? [];
    const late = landed.lateMs >= LATE_MS && view.length > 0;
    const knows = view.some((one) => one.source === "headers");
    if (refused || readings.length > 0 || knows || late || this.config.maxConcurrent !== undefined)
      this.#tell(outcome, landed, refused, readings);
    this.#work();
  }

  #tell(
    { status, retryAfterMs }: RateLimitOutcome,
    { place, grantedAt, lateMs }: Landed,
    refused: boolean,
    readings: ReturnType<typeof readRateLimits>,
  ): void {
    this.#script(TELL, {
      sentAt: Math.round(grantedAt),
      place: this.#name(place),
      late: Math.round(lateMs),
      refused,
      ...(status !== undefined && { status }),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
      readings: readings.map((one) => ({
        ...one,
        ...(one.resetMs !== undefined && { usualMs: usualLength(one.resetMs) }),
      })),
    }).catch((error: unknown) => this.#failed(error));
  }

  #good(): void {
    if (this.#places === Number.POSITIVE_INFINITY || ++this.#answers < SLOW_START_ANSWERS) return;
    this.#answers = SLOW_START_ANSWERS - this.#places * 2;
    this.#places = this.#places < OPEN_PLACES ? this.#places * 2 : Number.POSITIVE_INFINITY;
  }

  snapshot(): RateLimitSnapshot {
    if (this.#fallback) return { ...this.#fallback.limiter.snapshot(), inFlight: this.#flights.inFlight };
    const last = this.#last;
    const now = Date.now();
    const { offset, inFlight } = this.#flights;
    const pausedUntil = (last?.paused ?? 0) - offset;
    const paused = pausedUntil > now;
    const windows = (last?.view ?? []).map(({ resetsAt, ...one }) => ({
      ...one,
      ...(resetsAt !== undefined && { resetsAt: resetsAt - offset }),
    }));
    return {
      state: paused
        ? "paused"
        : this.#waiting.size > 0 || windows.some((one) => one.source === "learned")
          ? "pacing"
          : this.#places < Number.POSITIVE_INFINITY
            ? "slow-start"
            : "open",
      inFlight,
      queued: this.#waiting.size,
      ...(paused && { pausedUntil }),
      windows,
    };
  }
}
