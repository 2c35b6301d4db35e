/** A rate learned from refusals, for servers whose headers tell nothing. Pure state machine: every method is given the time. */
import { usualLength } from "./limiter-header-window.ts";

/** Slower than even this, the past says too little: a day's quota is not a rate. */
const LONGEST_SPAN_MS = 300_000;
/** Slower than this is asked no rate that was only guessed. */
const LONGEST_PACE_MS = 60_000;
/** Answers older than this say little about the limit of now. */
const MEMORY_MS = 60_000;
/** Keeps a rate that was measured just below the server's: clocks and ways differ. */
const MARGIN = 1.01;
/** Spans without a refusal before a trusted rate is raised: a try that is refused costs a pause. */
const PATIENCE = 10;
/** Faster than this is not worth a timer. */
const SHORTEST_PACE_MS = 2;

/** Paces sends evenly, at what the server took between the start of a burst and the end of the pause that it brought. */
export class LearnedRate {
  /** Milliseconds between sends; 0 while nothing was learned. */
  paceMs = 0;
  /** The stretch that was measured. */
  spanMs = 0;
  #slot = 0;
  #burstAt = 0;
  #good = 0;
  #burstBefore = 0;
  #goodBefore = 0;
  #raiseAt = 0;
  #step = 0;
  /** The pace before it was last raised. */
  #proven = 0;

  next(): number {
    return this.#slot;
  }

  take(now: number): void {
    if (this.#burstAt === 0) this.#burstAt = now;
    // Counts from the slot, not from the timer that came late, so that lateness does not add up.
    if (this.paceMs > 0) this.#slot = Math.max(this.#slot + this.paceMs, now + this.paceMs - 5);
  }

  good(now: number): void {
    this.#good++;
    if (this.paceMs === 0) {
      if (now - this.#burstAt > MEMORY_MS) {
        this.#burstAt = (this.#burstAt + now) / 2;
        this.#good /= 2;
      }
    } else if (now >= this.#raiseAt) {
      // 10, 20, 40, 80 and then 100 % a span: a limit that rose again is found in a few.
      this.#step = Math.min(this.#step * 2 || 0.1, 1);
      this.#proven = this.paceMs;
      this.paceMs /= 1 + this.#step;
      if (this.paceMs < SHORTEST_PACE_MS) this.paceMs = this.#slot = 0;
      this.#raiseAt = now + this.spanMs;
    }
  }

  /** A burst ended in a refusal at `now`; nothing is sent before `until`. */
  refused(now: number, until: number): void {
    if (this.#good < 1 && this.#goodBefore > 0) {
      // Nothing was taken since the last pause, so that was not the end of the window: the same burst still.
      this.#good = this.#goodBefore;
      this.#burstAt = this.#burstBefore;
    }
    this.#goodBefore = this.#good;
    this.#burstBefore = this.#burstAt;
    const sentFor = now - this.#burstAt;
    const long = sentFor > 3 * (until - now);
    const good = Math.max(1, this.#good);
    if (this.paceMs > 0 && long && this.#proven > 0) {
      // What was raised in good times was too much; what held before is known better than anything measured now.
      this.paceMs = this.#proven;
    } else {
      const span = Math.max(1000, long ? sentFor : until - this.#burstAt);
      this.spanMs = Math.min(span, usualLength(span));
      // Refused at a pace: slower than that, whatever was measured.
      const slower = Math.min(this.paceMs * 1.2, LONGEST_PACE_MS);
      this.paceMs = this.spanMs > LONGEST_SPAN_MS ? 0 : Math.max(slower, (this.spanMs / good) * MARGIN);
      this.spanMs = Math.max(this.spanMs, this.paceMs);
    }
    this.#step = this.#proven = 0;
    this.#raiseAt = until + Math.min(LONGEST_SPAN_MS, this.spanMs * (good < 5 ? 2 : PATIENCE));
    this.#slot = until;
    this.#burstAt = this.#good = 0;
  }
}
