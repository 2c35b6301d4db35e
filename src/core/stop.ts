/** Ends an exchange from outside. Lighter than an `AbortController`, which is made only for a `fetch` that needs its signal. */
export class Stop {
  /** Why it was stopped; `undefined` while it was not. */
  reason: unknown;
  #stopped = false;
  #controller: AbortController | undefined;
  readonly #listeners: ((reason: unknown) => void)[] = [];

  /** Whether `stop` was called. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** The same as a signal. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.#stopped) this.#controller.abort(this.reason);
    }
    return this.#controller.signal;
  }

  /** Calls `listener` when it is stopped, at once if it is already. */
  onStop(listener: (reason: unknown) => void): void {
    if (this.#stopped) listener(this.reason);
    else this.#listeners.push(listener);
  }

  /** Only the first call counts. */
  stop(reason: unknown): void {
    if (this.#stopped) return;
    this.#stopped = true;
    this.reason = reason;
    for (const listener of this.#listeners) listener(reason);
    this.#controller?.abort(reason);
  }
}
