export interface Limiter {
  acquire(o?: any): Promise<void> | undefined;
  release(o: any): void;
  snapshot(): RateLimitSnapshot;
}
export interface RateLimitSnapshot {
  state: string;
}
export class WaitTooLongError extends Error {
  constructor(readonly waitMs: number) {
    super("wait too long");
  }
}
export function createLimiter(_?: any, __?: any): Limiter {
  return { acquire: () => undefined, release() {}, snapshot: () => ({ state: "open" }) };
}
export interface RateLimitWait {
  readonly reason: "window" | "paused" | "pacing" | "slow-start" | "concurrency";
  readonly waitMs: number;
  readonly queued: number;
}
