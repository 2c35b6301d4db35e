/** Where limits are kept when one process is not alone. */
import type { Limiter, LimiterConfig } from "./limiter.ts";

/** Whose limits they are. */
export interface LimitKey {
  /** Scheme, host and port of the API. */
  readonly origin: string;
  /** The credential's name or the credential itself, so never to be shown or stored; absent where a function stands for it, or the vendor counts by address. */
  readonly identity?: string;
}

/** Makes limiters that share their state with other processes. `redisLimits` of `millwright/redis` is one. */
export interface LimitStore {
  /** The limiter of a key. Asked for once by each client. */
  limiter(key: LimitKey, config: LimiterConfig): Limiter;
}
