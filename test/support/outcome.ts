/** Ways to look at how a promise ends. */

/** The error that a promise rejects with; fails when it is fulfilled. */
export async function failureOf(promise: PromiseLike<unknown>): Promise<Error> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error(`expected a rejection, got ${JSON.stringify(value)}`);
}

/** The error, and how long it took to come. */
export async function timedFailure(promise: PromiseLike<unknown>): Promise<{ error: Error; ms: number }> {
  const start = performance.now();
  const error = await failureOf(promise);
  return { error, ms: performance.now() - start };
}

/** Counts the `abort` listeners of a signal. Those that are called only once are gone after the abort. */
export function countListeners(signal: AbortSignal): { readonly left: number; readonly added: number } {
  let added = 0;
  const live = new Map<unknown, boolean>();
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: unknown[]) => {
    added += 1;
    live.set(args[1], (args[2] as { once?: boolean } | undefined)?.once === true);
    Reflect.apply(addEventListener, signal, args);
  };
  signal.removeEventListener = (...args: unknown[]) => {
    live.delete(args[1]);
    Reflect.apply(removeEventListener, signal, args);
  };
  return {
    get added() {
      return added;
    },
    get left() {
      return [...live.values()].filter((once) => !(once && signal.aborted)).length;
    },
  };
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
