/** Listening to abort signals. One listener serves everyone who shares a signal: runtimes warn of a leak from the eleventh on. */

interface Watch {
  readonly acts: Set<() => void>;
  readonly fire: () => void;
}

const watches = new WeakMap<AbortSignal, Watch>();
const nothing = () => {};

/** Calls `act` when the signal is aborted, at once if it is already. Returns what takes that back; the last to leave takes the listener along. */
export function whenAborted(signal: AbortSignal | null | undefined, act: () => void): () => void {
  if (!signal) return nothing;
  if (signal.aborted) {
    act();
    return nothing;
  }
  let watch = watches.get(signal);
  if (!watch) {
    const acts = new Set<() => void>();
    const fire = () => {
      watches.delete(signal);
      for (const one of acts) one();
    };
    watch = { acts, fire };
    watches.set(signal, watch);
    signal.addEventListener("abort", fire, { once: true });
  }
  const { acts, fire } = watch;
  acts.add(act);
  return () => {
    if (!acts.delete(act) || acts.size > 0 || signal.aborted) return;
    watches.delete(signal);
    signal.removeEventListener("abort", fire);
  };
}
