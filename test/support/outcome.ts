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

/** Adds and removes `abort` listeners of a signal, counted. */
export function countListeners(signal: AbortSignal): { readonly left: number; readonly added: number } {
  const count = { left: 0, added: 0 };
  const live = new Set<unknown>();
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: unknown[]) => {
    live.add(args[1]);
    count.added += 1;
    count.left = live.size;
    Reflect.apply(addEventListener, signal, args);
  };
  signal.removeEventListener = (...args: unknown[]) => {
    live.delete(args[1]);
    count.left = live.size;
    Reflect.apply(removeEventListener, signal, args);
  };
  return count;
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
