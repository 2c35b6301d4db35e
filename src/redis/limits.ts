/** `redisLimits`: the `store` of a client's `rateLimit` that many processes share. */
import { ConfigError } from "../core/errors.ts";
import type { LimitKey, LimitStore } from "../core/limit-store.ts";
import type { Limiter } from "../core/limiter.ts";
import { Baton, BatonConnections } from "./baton.ts";
import { linkOf, prefixOf, type RedisLike, type RedisOptions, sha256 } from "./link.ts";
import { SharedLimiter } from "./shared-limiter.ts";

/** Settings of `redisLimits`. */
export interface RedisLimitsOptions extends RedisOptions {
  /**
   * Who is limited together, in place of the credential. Needed where the credential is a function and several of them use one server, or where the vendor counts by
   * address and your processes have several. Never stands in a key as it is.
   */
  readonly key?: string | undefined;
}

/** A store of limits that lives in Redis. */
export interface RedisLimits extends LimitStore {
  /** Ends the connections at once. Not needed for a process to exit once the client that was given has quit. */
  close(): void;
}

/**
 * Limits shared by all processes that use the same Redis, server and credential.
 *
 * Windows are those of the spec or of `rateLimit.windows`, then those that headers tell; refusals pause all processes. While Redis is away, each process keeps to its
 * part of the limits by itself, and no call fails for it.
 *
 * @throws {ConfigError} when the first argument is no ioredis client, or an option is wrong.
 * @example
 * const redis = new Redis(process.env.REDIS_URL);
 * const cm = new ClickMaintClient({ apiKey, entityId, rateLimit: { store: redisLimits(redis) } });
 */
export function redisLimits(redis: RedisLike, options: RedisLimitsOptions = {}): RedisLimits {
  const { key: own } = options;
  if (own !== undefined && (typeof own !== "string" || own === ""))
    throw new ConfigError('redisLimits: "key" must be a non-empty string', "key");
  const link = linkOf(redis, options, "redisLimits");
  const prefix = prefixOf(redis, options);
  const connections = new BatonConnections(link.connection);
  const limiters = new Set<WeakRef<SharedLimiter>>();
  const each = (run: (limiter: SharedLimiter) => void) => {
    for (const weak of limiters) {
      const limiter = weak.deref();
      if (limiter) run(limiter);
      else limiters.delete(weak);
    }
  };
  link.listen({
    onDown: () => each((limiter) => limiter.down()),
    onUp: () => each((limiter) => void limiter.up()),
  });
  redis.on("end", () => connections.close());
  return {
    limiter({ origin, identity }: LimitKey, config): Limiter {
      const id = sha256(`${origin}\n${own ?? identity ?? ""}`).then((digest) => `${prefix}:{${digest.slice(0, 40)}}`);
      const limiter = new SharedLimiter(
        config,
        link,
        new Baton(connections, id),
        id.then((base) => ({ log: `${base}:log`, state: `${base}:state` })),
      );
      limiters.add(new WeakRef(limiter));
      return limiter;
    },
    close() {
      connections.close();
      link.close();
    },
  };
}
