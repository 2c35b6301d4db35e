/** The bounds of a whole call: the caller's signal and `deadlineMs` in one signal, made only when there is a deadline. */
import { whenAborted } from "./abort.ts";
import { TimeoutError } from "./errors.ts";
import { MAX_TIMER_MS } from "./wait.ts";

export interface CallScope {
  readonly signal: AbortSignal | undefined;
  /** `performance.now()` at which the call ends, or `Infinity`. */
  readonly endsAt: number;
  /** Frees the timer and the listener. */
  release(): void;
}

const nothing = () => {};

/** Joins the two bounds. Call `release` when the call is over. */
export function callScope(signal: AbortSignal | undefined, deadlineMs: number | undefined): CallScope {
  if (deadlineMs === undefined || deadlineMs > MAX_TIMER_MS)
    return { signal, endsAt: Number.POSITIVE_INFINITY, release: nothing };
  const controller = new AbortController();
  const leave = whenAborted(signal, () => controller.abort(signal?.reason));
  const timer = setTimeout(
    () =>
      controller.abort(new TimeoutError(`The call did not end within its deadline of ${deadlineMs} ms`, deadlineMs)),
    deadlineMs,
  );
  return {
    signal: controller.signal,
    endsAt: performance.now() + deadlineMs,
    release() {
      clearTimeout(timer);
      leave();
    },
  };
}
