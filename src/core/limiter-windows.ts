/** Windows that we count ourselves, from a spec or from the user. Pure state machines: every method is given the time. */

/** A limit on requests as a vendor documents it or a user sets it. */
export interface WindowConfig {
  /** Requests per window. */
  readonly limit: number;
  /** Length of the window in milliseconds. */
  readonly windowMs: number;
  /** The window begins at fixed times counted from midnight UTC instead of sliding. */
  readonly resetsAt?: "00:00Z";
  /** Holds even where the server's headers allow more: a person's own bound, not a vendor's figure. */
  readonly cap?: true;
}

/** What the limiter asks of any window. Times are epoch milliseconds. */
export interface RateWindow {
  readonly limit: number;
  readonly windowMs: number;
  readonly source: "spec" | "headers";
  /** Requests that may still be sent, given those in flight. */
  left(now: number, inFlight: number): number;
  /** When the next request is certain to be refused until; 0 if it is not. */
  spentUntil(now: number): number;
  /** Earliest time for the next request; anything up to `now` means at once. `waiting`: others are queued before or behind it. */
  next(now: number, inFlight: number, waiting: boolean): number;
  /** Counts a request that is sent now. */
  take(now: number, inFlight: number): void;
  /** When the whole quota is there again, as far as known. */
  freshAt(now: number): number;
}

/** No wait for pacing is longer: the tail of a day's quota would otherwise drip. */
const MAX_SPACING_MS = 1_000;

/**
 * Spreads what is left once it gets scarce, which is less than a tenth or less than what is in flight: at the rate that the window
 * sustains, or faster if the reset comes before that would use it up. Comfortable or alone, a request goes at once.
 */
export function paced(
  window: { readonly limit: number; readonly windowMs: number },
  left: number,
  lastTake: number,
  resetAt: number,
  inFlight: number,
  waiting: boolean,
): number {
  if (left > Math.max(window.limit / 10, inFlight) || (!waiting && inFlight === 0)) return 0;
  return (
    lastTake + Math.min(window.windowMs / window.limit, Math.max(0, resetAt - lastTake) / (left + 1), MAX_SPACING_MS)
  );
}

/** The times of the last sends, in a ring that grows as needed. */
export class SendLog {
  #times: number[] = [];
  #head = 0;
  /** How many it holds. */
  size = 0;

  add(now: number): void {
    const { length } = this.#times;
    if (this.size === length) {
      // Doubles, unrolled so that the oldest comes first.
      this.#times = [...this.#times.slice(this.#head), ...this.#times.slice(0, this.#head), ...new Array(length || 8)];
      this.#head = 0;
    }
    this.#times[(this.#head + this.size++) % this.#times.length] = now;
  }

  /** Forgets sends up to this time. */
  drop(until: number): void {
    while (this.size > 0 && this.at(0) <= until) {
      this.#head = (this.#head + 1) % this.#times.length;
      this.size--;
    }
  }

  /** A send, the oldest first. */
  at(index: number): number {
    return this.#times[(this.#head + index) % this.#times.length] ?? 0;
  }
}

/** Room for requests that travel slower than the ones a window before them. */
export function guardMs(windowMs: number): number {
  return Math.min(windowMs / 100, 100);
}

/** Never more than `limit` sends in any interval of the window's length. */
export class SlidingWindow implements RateWindow {
  readonly source = "spec";
  readonly limit: number;
  readonly windowMs: number;
  readonly #guardedMs: number;
  readonly #log = new SendLog();
  #last = Number.NEGATIVE_INFINITY;

  constructor({ limit, windowMs }: WindowConfig) {
    this.limit = limit;
    this.windowMs = windowMs;
    this.#guardedMs = windowMs + guardMs(windowMs);
  }

  left(now: number): number {
    this.#log.drop(now - this.#guardedMs);
    return this.limit - this.#log.size;
  }

  spentUntil(now: number): number {
    return this.left(now) > 0 ? 0 : this.#log.at(0) + this.#guardedMs;
  }

  next(now: number, inFlight: number, waiting: boolean): number {
    return (
      this.spentUntil(now) ||
      paced(this, this.limit - this.#log.size, this.#last, Number.POSITIVE_INFINITY, inFlight, waiting)
    );
  }

  take(now: number): void {
    this.left(now);
    this.#log.add(now);
    this.#last = now;
  }

  freshAt(): number {
    return this.#last + this.#guardedMs;
  }
}

/** A window that begins at fixed times counted from midnight UTC, such as a daily quota. */
export class FixedWindow implements RateWindow {
  readonly source = "spec";
  readonly limit: number;
  readonly windowMs: number;
  #used = 0;
  #end = 0;
  #last = Number.NEGATIVE_INFINITY;

  constructor({ limit, windowMs }: WindowConfig) {
    this.limit = limit;
    this.windowMs = windowMs;
  }

  left(now: number): number {
    if (now >= this.#end) {
      this.#end = (Math.floor(now / this.windowMs) + 1) * this.windowMs;
      this.#used = 0;
    }
    return this.limit - this.#used;
  }

  spentUntil(now: number): number {
    return this.left(now) > 0 ? 0 : this.#end;
  }

  next(now: number, inFlight: number, waiting: boolean): number {
    return this.spentUntil(now) || paced(this, this.limit - this.#used, this.#last, this.#end, inFlight, waiting);
  }

  take(now: number): void {
    this.left(now);
    this.#used++;
    this.#last = now;
  }

  freshAt(now: number): number {
    this.left(now);
    return this.#end;
  }
}
