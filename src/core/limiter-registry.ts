import type { Limiter } from "./limiter.ts";

const m = new Map<string, Limiter>();
export function sharedLimiter(key: string, create: () => Limiter): Limiter {
  let l = m.get(key);
  if (!l) {
    l = create();
    m.set(key, l);
  }
  return l;
}
