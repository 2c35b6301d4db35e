/** A window as the server's headers describe it. Pure state machine: every method is given the time. */
import { paced, type RateWindow } from "./limiter-windows.ts";
import type { RateLimitReading } from "./rate-limit-headers.ts";

/** Lengths that vendors choose, in seconds. */
const USUAL_LENGTHS = [1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 86_400];

/** The usual length nearest to a wait that was told in whole seconds, so up to a second too long, or cut short by when we asked. */
export function usualLength(ms: number): number {
  const seconds = USUAL_LENGTHS.find((one) => ms < one * 1000 + 1000);
  return seconds === undefined ? ms : seconds * 1000;
}

/**
 * Keeps the least of two counts: our own, from the window's beginning, and the server's latest, less what is in flight. When the reset
 * has passed, the quota is taken as fresh but only tried, until an answer confirms it: the reset may have been rounded, or the server's
 * window may slide.
 */
export class HeaderWindow implements RateWindow {
  readonly source = "headers";
  limit = 0;
  windowMs = 0;
  /** Answers in a row that said nothing of this window. */
  missed = 0;
  #resetAt = 0;
  /** The reset as the server told it last; `#resetAt` may be earlier. */
  #told = 0;
  #longestMs = 0;
  #exact = false;
  /** What is left of the window by our own count. */
  #own = 0;
  /**
   * Least that the server said is left, among the answers to requests that flew together, and among those before: answers may
   * overtake each other, and which request one answers is not known here.
   */
  #low = Number.POSITIVE_INFINITY;
  #lowBefore = Number.POSITIVE_INFINITY;
  #lowFor = 0;
  /** Requests of the window before that are not answered yet. */
  #stale = 0;
  #confirmed = false;
  #tries = 0;
  #last = Number.NEGATIVE_INFINITY;

  /** @param windowMs the length, where a spec tells it. */
  constructor(windowMs?: number) {
    if (windowMs) {
      this.windowMs = windowMs;
      this.#exact = true;
    }
  }

  #roll(now: number, inFlight: number): void {
    if (now < this.#resetAt) return;
    // After a rest there is nothing of ours in any sliding window; otherwise one request has to try first.
    this.#tries = inFlight === 0 && now - this.#last >= this.windowMs ? 4 : 1;
    this.#begin(this.limit, now + this.windowMs);
    this.#stale = inFlight;
    this.#confirmed = false;
  }

  #begin(own: number, resetAt: number): void {
    this.#own = own;
    this.#low = this.#lowBefore = Number.POSITIVE_INFINITY;
    this.#lowFor = this.#stale = 0;
    this.#resetAt = resetAt;
  }

  left(now: number, inFlight: number): number {
    this.#roll(now, inFlight);
    return Math.min(this.#own, Math.min(this.#low, this.#lowBefore) - Math.max(0, inFlight - this.#stale));
  }

  spentUntil(now: number): number {
    return now < this.#resetAt && Math.min(this.#own, this.#low, this.#lowBefore) <= 0 ? this.#resetAt : 0;
  }

  next(now: number, inFlight: number, waiting: boolean): number {
    const left = this.left(now, inFlight);
    if (left <= 0) return this.#resetAt;
    if (!this.#confirmed) return this.#tries > 0 ? 0 : this.#last + this.windowMs / this.limit;
    return paced(this, left, this.#last, this.#resetAt, inFlight, waiting);
  }

  take(now: number): void {
    this.#own--;
    this.#tries--;
    this.#last = now;
  }

  /** Counts an answer, whatever it says; true if it is to a request of the window before, as far as answers come in order. */
  answered(): boolean {
    this.missed++;
    return this.#stale > 0 && this.#stale-- > 0;
  }

  /** Takes in what an answer said. `inFlight` no longer counts its request; `stale` is what {@link answered} returned for it. */
  observe(
    { limit, remaining = 0, resetMs, windowMs }: RateLimitReading,
    now: number,
    inFlight: number,
    stale: boolean,
  ): void {
    this.missed = 0;
    const first = this.limit === 0;
    const size = limit ?? Math.max(this.limit, remaining + 1);
    const changed = !first && size !== this.limit;
    if (windowMs !== undefined && windowMs > 0) {
      this.windowMs = windowMs;
      this.#exact = true;
    } else if (!this.#exact && resetMs !== undefined && resetMs > this.#longestMs) {
      this.#longestMs = resetMs;
      this.windowMs = usualLength(resetMs);
    }
    this.windowMs ||= 1000;
    const told = now + (resetMs ?? this.windowMs);
    const soonest = Math.min(told, now + this.windowMs);
    if (changed) this.#begin(this.#own + size - this.limit, this.#resetAt);
    this.limit = size;
    if (stale && !changed) return;
    if (first) {
      this.#begin(remaining, soonest);
    } else if (!this.#confirmed) {
      if (told - this.#told < Math.min(this.windowMs, 1000) / 2 && told > now) {
        // Still the window we thought was over: it is longer than we took it for.
        if (!this.#exact) {
          this.#longestMs = this.windowMs + 1000;
          this.windowMs = usualLength(this.#longestMs);
        }
        this.#resetAt = told;
      } else {
        this.#resetAt = soonest;
      }
    } else if (told - this.#told >= this.windowMs / 2 && remaining > Math.min(this.#low, this.#lowBefore)) {
      this.#begin(remaining, soonest);
    } else {
      this.#resetAt = Math.min(this.#resetAt, told);
    }
    this.#told = told;
    this.#confirmed = true;
    if (--this.#lowFor < 0) {
      this.#lowBefore = this.#low;
      this.#low = remaining;
      this.#lowFor = inFlight;
    } else if (remaining < this.#low) {
      this.#low = remaining;
    }
  }

  freshAt(): number {
    return this.#resetAt;
  }
}
