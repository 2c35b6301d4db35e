/** Waiting that can be aborted, is never cut short and never overflows a timer. */
import { whenAborted } from "./abort.ts";

/** The longest time that a timer can hold. */
export const MAX_TIMER_MS = 2 ** 31 - 1;

/** Rejects with the signal's reason if it is aborted. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw signal.reason;
}

/** Resolves no earlier than `ms` from now. Rejects at once with the signal's reason on abort and leaves no listener. */
export function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = performance.now() + ms;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unwatch = whenAborted(signal, () => {
      clearTimeout(timer);
      reject(signal?.reason);
    });
    const tick = () => {
      const left = end - performance.now();
      if (left > 0) {
        timer = setTimeout(tick, Math.min(Math.ceil(left), MAX_TIMER_MS));
      } else {
        unwatch();
        resolve();
      }
    };
    if (!signal?.aborted) tick();
  });
}

/** The promise, or a rejection with the signal's reason as soon as it is aborted. Leaves no listener. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const unwatch = whenAborted(signal, () => reject(signal.reason));
    promise.then(resolve, reject).finally(unwatch);
  });
}
