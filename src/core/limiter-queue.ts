/** Calls that wait for their turn. Knows no limits: it orders, and lets go those who leave. */

/** The wait would be longer than `maxWaitMs`. */
export class WaitTooLongError extends Error {
  /** Milliseconds until the next request can be sent. */
  readonly waitMs: number;
  constructor(waitMs: number) {
    super(`The rate limit asks for a wait of ${waitMs} ms`);
    this.name = "WaitTooLongError";
    this.waitMs = waitMs;
  }
}

interface Waiter {
  /** Order in the queue, lowest first: a second of waiting weighs as much as one of priority, so the order of two never changes. */
  readonly rank: number;
  readonly since: number;
  readonly maxWaitMs: number;
  readonly signal: AbortSignal | undefined;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** A queue by priority and age. */
export class TurnQueue {
  readonly #waiters: Waiter[] = [];
  /** Calls per signal: one listener however many share it, because engines warn of more than a few. */
  readonly #waitingOn = new Map<AbortSignal, number>();
  readonly #onLeave: () => void;
  /** The end of the latest certain wait that everyone here was asked about. */
  #asked = 0;

  /** @param onLeave called after calls were aborted. */
  constructor(onLeave: () => void) {
    this.#onLeave = onLeave;
  }

  get size(): number {
    return this.#waiters.length;
  }

  /** A promise of the turn, which rejects with the signal's reason on abort. */
  add(now: number, priority: number, maxWaitMs: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const rank = now - priority * 1000;
      let at = this.#waiters.length;
      while (at > 0 && (this.#waiters[at - 1]?.rank ?? 0) > rank) at--;
      this.#waiters.splice(at, 0, { rank, since: now, maxWaitMs, signal, resolve, reject });
      if (!signal) return;
      if (!this.#waitingOn.has(signal)) signal.addEventListener("abort", this.#onAbort);
      this.#waitingOn.set(signal, (this.#waitingOn.get(signal) ?? 0) + 1);
    });
  }

  /** Grants the first in the queue its turn. */
  grant(): void {
    this.#remove(0)?.resolve();
  }

  /** Rejects whoever would wait too long, if nothing is sent before `until`. */
  turnAway(until: number, now: number): void {
    // Whoever came since was asked when coming.
    if (until <= this.#asked) return;
    this.#asked = until;
    for (let i = this.#waiters.length - 1; i >= 0; i--) {
      const waiter = this.#waiters[i];
      if (waiter && until - waiter.since > waiter.maxWaitMs) this.#remove(i)?.reject(new WaitTooLongError(until - now));
    }
  }

  readonly #onAbort = ({ target }: Event): void => {
    const signal = target as AbortSignal;
    for (let i = 0; this.#waitingOn.has(signal) && i < this.#waiters.length; ) {
      if (this.#waiters[i]?.signal === signal) this.#remove(i)?.reject(signal.reason);
      else i++;
    }
    this.#onLeave();
  };

  #remove(index: number): Waiter | undefined {
    const waiter = index === 0 ? this.#waiters.shift() : this.#waiters.splice(index, 1)[0];
    const signal = waiter?.signal;
    const others = signal ? (this.#waitingOn.get(signal) ?? 1) - 1 : 0;
    if (signal && others > 0) this.#waitingOn.set(signal, others);
    else if (signal) {
      this.#waitingOn.delete(signal);
      signal.removeEventListener("abort", this.#onAbort);
    }
    return waiter;
  }
}
