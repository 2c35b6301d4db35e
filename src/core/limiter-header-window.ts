/** A window as the server's headers describe it. Pure state machine: every method is given the time. */
import { guardMs, paced, type RateWindow, SendLog } from "./limiter-windows.ts";
import type { RateLimitReading } from "./rate-limit-headers.ts";

/** Lengths that vendors choose, in seconds. */
const USUAL_LENGTHS = [1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 86_400];

/** Times of sends are not kept for a limit beyond this: such a window is not worth the memory. */
const LONGEST_LOG = 10_000;

/** The usual length nearest to a wait that was told in whole seconds, so up to a second too long, or cut short by when we asked. */
export function usualLength(ms: number): number {
  const seconds = USUAL_LENGTHS.find((one) => ms < one * 1000 + 1000);
  return seconds === undefined ? ms : seconds * 1000;
}

/**
 * Keeps the least of two counts: our own, from the window's beginning, and the server's latest, less what is in flight. When the reset
 * has passed, the quota is taken as fresh but only tried, until an answer confirms it: the reset may have been rounded, or the server's
 * window may slide.
 *
 * Where nothing is left, but all that is missing are requests of our own, each of them also comes back one window after it was sent. In a
 * fixed window that is never before the reset; in a sliding window or a token bucket, whose "reset" may mean anything, it is when the
 * server has room again.
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
  readonly #log = new SendLog();
  /** Our share of the limit, from the last answer: what was left, and what of ours was counted. */
  #share = 0;
  /** Requests of this window that were sent because earlier ones had come back. */
  #ahead = 0;
  /** The server's window slides: when the reset had passed, our older requests still counted. */
  #slides = false;

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
    // What went because it had come back may have opened the new window.
    const ahead = this.#ahead;
    this.#begin(this.limit - ahead, now + this.windowMs);
    this.#stale = Math.max(0, inFlight - ahead);
    this.#confirmed = false;
  }

  #begin(own: number, resetAt: number): void {
    this.#own = own;
    this.#low = this.#lowBefore = Number.POSITIVE_INFINITY;
    this.#lowFor = this.#stale = this.#ahead = 0;
    this.#resetAt = resetAt;
  }

  #direct(inFlight: number): number {
    return Math.min(this.#own, Math.min(this.#low, this.#lowBefore) - Math.max(0, inFlight - this.#stale));
  }

  /** Requests of our own that came back and were not used again; at most 0 until one has. */
  #returned(now: number): number {
    this.#log.drop(now - this.windowMs - guardMs(this.windowMs));
    return this.limit > LONGEST_LOG ? Number.NEGATIVE_INFINITY : this.#share - this.#log.size;
  }

  /** When the window has room again, if it has none now. */
  #roomAt(now: number): number {
    const returned = this.#returned(now);
    const back = returned <= 0 && -returned < this.#log.size ? this.#log.at(-returned) : Number.POSITIVE_INFINITY;
    return Math.min(this.#resetAt, back + this.windowMs + guardMs(this.windowMs));
  }

  left(now: number, inFlight: number): number {
    this.#roll(now, inFlight);
    const direct = this.#confirmed || !(this.#slides && this.#log.size > 0) ? this.#direct(inFlight) : 0;
    return direct > 0 ? direct : Math.max(direct, this.#returned(now));
  }

  spentUntil(now: number): number {
    const spent = now < this.#resetAt && this.#direct(0) <= 0 && this.#returned(now) <= 0;
    return spent ? this.#roomAt(now) : 0;
  }

  next(now: number, inFlight: number, waiting: boolean): number {
    const left = this.left(now, inFlight);
    if (left <= 0) return this.#roomAt(now);
    if (!this.#confirmed)
      return this.#tries > 0 ? 0 : Math.max(this.#exact ? 0 : this.#told, this.#last + this.windowMs / this.limit);
    return paced(this, left, this.#last, this.#resetAt, inFlight, waiting);
  }

  take(now: number, inFlight: number): void {
    if (this.#direct(inFlight) <= 0) this.#ahead++;
    this.#own--;
    this.#tries--;
    this.#last = now;
    this.#returned(now);
    if (this.limit <= LONGEST_LOG) this.#log.add(now);
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
    const size = limit || Math.max(this.limit, remaining + 1);
    const changed = !first && size !== this.limit;
    if (windowMs !== undefined && windowMs > 0) {
      this.windowMs = windowMs;
      this.#exact = true;
    } else if (resetMs !== undefined && resetMs > this.#longestMs) {
      this.#longestMs = resetMs;
      if (!this.#exact) this.windowMs = usualLength(resetMs);
    }
    this.windowMs ||= 1000;
    const told = now + (resetMs ?? this.windowMs);
    const soonest = Math.min(told, now + this.windowMs);
    if (changed) this.#begin(this.#own + size - this.limit, this.#resetAt);
    this.limit = size;
    // What tells a reset that has passed was said of the window before.
    if ((stale || (resetMs === 0 && this.#longestMs > 0 && !this.#confirmed)) && !changed) return;
    if (first) {
      this.#begin(remaining, soonest);
    } else if (!this.#confirmed) {
      this.#returned(now);
      if (this.#log.size > size - this.#own) this.#slides = remaining < this.#own;
      this.#resetAt = soonest;
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
    this.#returned(now);
    // Of what is in flight the server may have counted none or all, which gives two bounds of our share.
    const flying = Math.max(0, inFlight - this.#stale);
    const least = Math.min(size, Math.min(this.#low, this.#lowBefore) + this.#log.size - flying);
    this.#share = Math.min(size, least + flying, Math.max(this.#share, least));
  }

  freshAt(): number {
    return this.#resetAt;
  }
}
