/** One limiter per key in the process, so that every client of one server and credential keeps the same limits. */
import type { Limiter } from "./limiter.ts";

interface Entry {
  readonly weak: WeakRef<Limiter>;
  /** Set while the limiter knows something that must outlive its clients. */
  strong: Limiter | undefined;
}

const entries = new Map<string, Entry>();
/** Milliseconds between sweeps: making many clients must not mean looking at every limiter each time. */
const SWEEP_MS = 1_000;
let sweptAt = Number.NEGATIVE_INFINITY;

function hasState(limiter: Limiter): boolean {
  const { inFlight, queued, pausedUntil, windows } = limiter.snapshot();
  const now = Date.now();
  return (
    inFlight + queued > 0 ||
    pausedUntil !== undefined ||
    windows.some(({ limit, remaining, resetsAt }) => remaining < limit && resetsAt !== undefined && resetsAt > now)
  );
}

function sweep(): void {
  const now = Date.now();
  if (Math.abs(now - sweptAt) < SWEEP_MS) return;
  sweptAt = now;
  for (const [key, entry] of entries) {
    const limiter = entry.weak.deref();
    if (limiter) entry.strong = hasState(limiter) ? limiter : undefined;
    else entries.delete(key);
  }
}

/**
 * The limiter of a key, made on first use. It is kept while it has state (calls in flight or queued, a pause, a window that is not over),
 * and after that as long as a client uses it. No timer: what is idle is dropped when the next limiter is asked for.
 */
export function sharedLimiter(key: string, create: () => Limiter): Limiter {
  sweep();
  let limiter = entries.get(key)?.weak.deref();
  if (!limiter) {
    limiter = create();
    entries.set(key, { weak: new WeakRef(limiter), strong: limiter });
  }
  return limiter;
}
