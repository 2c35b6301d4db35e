/**
 * Limits and tokens that several processes share over Redis.
 *
 * @packageDocumentation
 */
export type { LimitKey, LimitStore } from "../core/limit-store.ts";
export { type RedisLimits, type RedisLimitsOptions, redisLimits } from "./limits.ts";
export type { DegradedEvent, RedisLike, RedisOptions } from "./link.ts";
export { type RedisTokensOptions, redisTokens } from "./tokens.ts";
