/** `redisTokens`: a token store that many processes share, so that one of them renews for all. */
import { ConfigError } from "../core/errors.ts";
import type { StoredToken, TokenStore } from "../core/oauth2-password.ts";
import { wait } from "../core/wait.ts";
import { linkOf, prefixOf, RedisAwayError, type RedisLike, type RedisLink, type RedisOptions, sha256 } from "./link.ts";
import { KEEP_LOCK, UNLOCK } from "./scripts.ts";

/** Settings of `redisTokens`. */
export interface RedisTokensOptions extends RedisOptions {
  /** A lock whose process died ends after this many milliseconds. Default 10000. */
  readonly lockMs?: number | undefined;
}

/** Milliseconds between looks at a lock that another process holds. */
const LOOK_MS = 40;

class RedisTokens implements Required<TokenStore> {
  readonly #memory = new Map<string, StoredToken>();

  constructor(
    readonly link: RedisLink,
    readonly prefix: string,
    readonly lockMs: number,
  ) {}

  /** The name in Redis: the digest of who and where. */
  async #name(kind: string, key: string): Promise<string> {
    return `${this.prefix}:${kind}:${await sha256(key)}`;
  }

  async get(key: string): Promise<StoredToken | undefined> {
    try {
      const text = await this.link.run("GET", await this.#name("token", key));
      return readToken(text);
    } catch (error) {
      if (!(error instanceof RedisAwayError)) throw error;
      return this.#memory.get(key);
    }
  }

  async set(key: string, token: StoredToken): Promise<void> {
    this.#memory.set(key, token);
    const life = Math.floor(token.expiresAt - Date.now());
    if (life <= 0) return;
    const text = JSON.stringify({ accessToken: token.accessToken, expiresAt: token.expiresAt });
    await this.link.run("SET", await this.#name("token", key), text, "PX", life).catch(away);
  }

  async lock<T>(key: string, renew: () => Promise<T>): Promise<T> {
    const name = await this.#name("lock", key);
    const mine = crypto.randomUUID();
    // Who held the lock so long has renewed it, and lives; beyond this the wait is of no use to a caller.
    const end = performance.now() + 3 * this.lockMs;
    try {
      while ((await this.link.run("SET", name, mine, "NX", "PX", this.lockMs)) !== "OK" && performance.now() < end) {
        await wait(LOOK_MS * (0.5 + Math.random()));
      }
    } catch (error) {
      away(error);
      return renew();
    }
    const keep = setInterval(() => {
      this.link.script(KEEP_LOCK, [name], [mine, this.lockMs]).catch(() => {});
    }, this.lockMs / 3);
    try {
      return await renew();
    } finally {
      clearInterval(keep);
      await this.link.script(UNLOCK, [name], [mine]).catch(away);
    }
  }
}

function away(error: unknown): void {
  if (!(error instanceof RedisAwayError)) throw error;
}

function readToken(text: unknown): StoredToken | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const { accessToken, expiresAt } = JSON.parse(text) as Partial<StoredToken>;
    if (typeof accessToken === "string" && typeof expiresAt === "number") return { accessToken, expiresAt };
  } catch {}
  return undefined;
}

/**
 * Tokens shared by all processes that use the same Redis. Keys are digests; the tokens themselves are readable for whoever may read this Redis, and end with the token.
 * While Redis is away, each process keeps its own in memory.
 *
 * @throws {ConfigError} when the first argument is no ioredis client, or an option is wrong.
 * @example
 * const fn = new FieldNationClient({ clientId, clientSecret, username, password, tokenStore: redisTokens(redis) });
 */
export function redisTokens(redis: RedisLike, options: RedisTokensOptions = {}): TokenStore {
  const { lockMs = 10_000 } = options;
  if (!(lockMs > 0)) throw new ConfigError('redisTokens: "lockMs" must be a number above 0', "lockMs");
  const link = linkOf(redis, options, "redisTokens");
  return new RedisTokens(link, prefixOf(redis, options), lockMs);
}
