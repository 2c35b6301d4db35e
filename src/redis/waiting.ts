/** Calls of one process that wait: here for places in Redis, or, while Redis is away, at the process's own limiter. Knows no Redis. */
import { whenAborted } from "../core/abort.ts";
import { type AcquireOptions, type Limiter, type RateLimitWait, WaitTooLongError } from "../core/limiter.ts";

/** A call that waits. */
export interface Waiter {
  /** Order, lowest first: a second of waiting weighs as much as one of priority. */
  readonly rank: number;
  readonly since: number;
  readonly options: AcquireOptions;
  readonly maxWaitMs: number;
  told: boolean;
  /** Ends the wait at the process's own limiter, to come back into the queue. */
  recall: AbortController | undefined;
  /** Takes back the watch of its signal. */
  unwatch: () => void;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

export class WaitingCalls {
  #queue: Waiter[] = [];
  readonly #lent = new Set<Waiter>();
  readonly #onEmpty: () => void;

  /** @param onEmpty called when the last call of the queue has left it by itself. */
  constructor(onEmpty: () => void) {
    this.#onEmpty = onEmpty;
  }

  /** Calls that wait for Redis. */
  get size(): number {
    return this.#queue.length;
  }

  /** A new call, which `place` puts where it has to wait. */
  add(options: AcquireOptions, place: (waiter: Waiter) => void): Promise<void> {
    const { signal, priority = 0, maxWaitMs = Number.POSITIVE_INFINITY } = options;
    const since = Date.now();
    return new Promise<void>((resolve, reject) => {
      const waiter: Waiter = {
        rank: since - priority * 1000,
        since,
        options,
        maxWaitMs,
        told: false,
        recall: undefined,
        resolve,
        reject,
        unwatch: () => {},
      };
      waiter.unwatch = whenAborted(signal, () => this.#turnAway(waiter, signal?.reason));
      place(waiter);
    });
  }

  insert(waiter: Waiter): void {
    let at = this.#queue.length;
    while (at > 0 && (this.#queue[at - 1]?.rank ?? 0) > waiter.rank) at--;
    this.#queue.splice(at, 0, waiter);
  }

  /** Takes the first out of the queue. */
  first(): Waiter | undefined {
    return this.#queue.shift();
  }

  /** Takes all out of the queue. */
  all(): Waiter[] {
    return this.#queue.splice(0);
  }

  /** Ends a wait well. */
  grant(waiter: Waiter): void {
    waiter.unwatch();
    this.#lent.delete(waiter);
    waiter.resolve();
  }

  #turnAway(waiter: Waiter, reason: unknown): void {
    waiter.unwatch();
    const at = this.#queue.indexOf(waiter);
    if (at >= 0) this.#queue.splice(at, 1);
    if (this.#lent.delete(waiter)) waiter.recall?.abort();
    waiter.reject(reason);
    if (this.#queue.length === 0) this.#onEmpty();
  }

  /** Tells those in the queue once why they wait, and turns away who would wait too long. Milliseconds from `now`. */
  tell(wait: { readonly reason: RateLimitWait["reason"]; readonly waitMs: number; readonly certainMs: number }): void {
    const now = Date.now();
    const { reason, certainMs } = wait;
    for (const waiter of [...this.#queue]) {
      if (certainMs > 0 && now + certainMs - waiter.since > waiter.maxWaitMs) {
        this.#turnAway(waiter, new WaitTooLongError(certainMs));
      } else {
        this.#told(waiter, { reason, waitMs: Math.max(0, wait.waitMs), queued: this.#queue.length });
      }
    }
  }

  #told(waiter: Waiter, wait: RateLimitWait): void {
    if (waiter.told) return;
    waiter.told = true;
    waiter.options.onWait?.(wait);
  }

  /** Lets a call wait at a limiter of this process alone. `onGrant` is told before the call goes. */
  lend(waiter: Waiter, limiter: Limiter, onGrant: () => void): void {
    const recall = new AbortController();
    waiter.recall = recall;
    this.#lent.add(waiter);
    const granted = () => {
      onGrant();
      this.grant(waiter);
    };
    const turn = limiter.acquire({
      signal: recall.signal,
      priority: waiter.options.priority,
      maxWaitMs: waiter.maxWaitMs - (Date.now() - waiter.since),
      onWait: (wait) => this.#told(waiter, wait),
    });
    if (!turn) {
      granted();
      return;
    }
    turn.then(
      () => {
        // Granted and recalled or aborted in the same moment: the place goes back.
        if (recall.signal.aborted) limiter.release({});
        else granted();
      },
      (error: unknown) => {
        if (!recall.signal.aborted) this.#turnAway(waiter, error);
      },
    );
  }

  /** Takes all that were lent back into the queue. */
  recall(): void {
    for (const waiter of [...this.#lent]) {
      waiter.recall?.abort();
      this.insert(waiter);
    }
    this.#lent.clear();
  }
}
