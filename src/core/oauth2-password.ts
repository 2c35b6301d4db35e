/** OAuth 2.0 resource owner password grant (RFC 6749 §4.3): one token for any number of calls, renewed early, and once after a refusal. */
import { whenAborted } from "./abort.ts";
import { type AuthContext, type AuthStrategy, type AuthTarget, type Secret, secretReader } from "./auth.ts";
import { readErrorBody } from "./error-body.ts";
import { apiErrorClass, ConfigError, ConnectionError, DecodeError, MillwrightError } from "./errors.ts";
import { ExchangeFailure, exchange } from "./exchange.ts";
import { backoffMs, DEFAULT_RETRY } from "./retry.ts";
import { throwIfAborted, wait } from "./wait.ts";

/** A token and when it ends. */
export interface StoredToken {
  /** The token itself. */
  readonly accessToken: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  /** When to ask for the next one, in epoch milliseconds: a minute before the end, or a tenth of the token's life when that is shorter. */
  readonly renewAt: number;
}

/** Where tokens are kept. The default keeps them in memory; one shared by several processes lets them renew once together. */
export interface TokenStore {
  /** The token kept under a key, or nothing. */
  get(key: string): StoredToken | undefined | Promise<StoredToken | undefined>;
  /** Keeps a token under a key. */
  set(key: string, token: StoredToken): void | Promise<void>;
  /** Runs `renew` while no other process runs one for the same key. */
  lock?<T>(key: string, renew: () => Promise<T>): Promise<T>;
}

/** Settings of `oauth2Password`. */
export interface OAuth2PasswordOptions {
  readonly clientId: string;
  readonly clientSecret: Secret;
  readonly username: string;
  readonly password: Secret;
  /** Path of the token endpoint on the API's origin. */
  readonly tokenPath: string;
  /** Where requests carry the token. `auto`: in the header, and when a token just issued is refused there, in the query; what worked is remembered. */
  readonly tokenIn?: "auto" | "header" | "query" | undefined;
  /** Name of the query parameter. Default `access_token`. */
  readonly queryName?: string | undefined;
  /** Default: in memory. */
  readonly tokenStore?: TokenStore | undefined;
}

/** Renewed this long before it ends, or at a tenth of its life when that is shorter. */
const EARLY_MS = 60_000;
const TOKEN_RETRIES = 2;
const EXPIRED = /token[^.]{0,40}(expired|invalid|revoked)|(expired|invalid|revoked)[^.]{0,40}token/i;

const memoryStore = (): TokenStore => {
  const tokens = new Map<string, StoredToken>();
  return { get: (key) => tokens.get(key), set: (key, token) => void tokens.set(key, token) };
};

type Place = "header" | "query";

class OAuth2Password implements AuthStrategy {
  readonly #options: OAuth2PasswordOptions;
  readonly #clientSecret: () => string | Promise<string>;
  readonly #password: () => string | Promise<string>;
  readonly #store: TokenStore;
  readonly #queryName: string;
  #token: StoredToken | undefined;
  #place: Place;
  /** Whether a request with a token in this place has ever succeeded, so that a refusal speaks of the token and not of the place. */
  #placeKnown: boolean;
  #pending: { readonly token: Promise<StoredToken>; readonly stop: AbortController; waiting: number } | undefined;

  constructor(options: OAuth2PasswordOptions) {
    for (const name of ["clientId", "username"] as const) {
      const value: unknown = options[name];
      if (typeof value !== "string" || value.trim() === "")
        throw new ConfigError(`"${name}" must be a non-empty string`, name);
    }
    const { tokenIn = "auto" } = options;
    if (!["auto", "header", "query"].includes(tokenIn))
      throw new ConfigError('"tokenIn" must be "auto", "header" or "query"', "tokenIn");
    this.#options = options;
    this.#clientSecret = secretReader(options.clientSecret, "clientSecret", true);
    this.#password = secretReader(options.password, "password", true);
    this.#store = options.tokenStore ?? memoryStore();
    this.#queryName = options.queryName ?? "access_token";
    this.#place = tokenIn === "query" ? "query" : "header";
    this.#placeKnown = tokenIn !== "auto";
  }

  identity(): string {
    return `${this.#options.clientId}\n${this.#options.username}`;
  }

  apply(target: AuthTarget, context: AuthContext): void | Promise<void> {
    const token = this.#token;
    if (token && Date.now() < token.renewAt) return this.#put(target, token.accessToken);
    // A token that is due is not taken from the store again: there, only the rest of its life is known.
    return this.#obtain(context, token?.accessToken).then((fresh) => this.#put(target, fresh.accessToken));
  }

  #put(target: AuthTarget, token: string): void {
    if (this.#place === "header") {
      target.headers.authorization = `Bearer ${token}`;
    } else {
      target.url += `${target.url.includes("?") ? "&" : "?"}${this.#queryName}=${encodeURIComponent(token)}`;
    }
  }

  #placeOf(target: AuthTarget): Place {
    return "authorization" in target.headers ? "header" : "query";
  }

  #tokenOf(target: AuthTarget): string | null {
    return (
      target.headers.authorization?.replace(/^Bearer /, "") ?? new URL(target.url).searchParams.get(this.#queryName)
    );
  }

  accepted(target: AuthTarget): void {
    if (!this.#placeKnown && this.#placeOf(target) === this.#place) this.#placeKnown = true;
  }

  async renew(answer: { status: number; text: string }, refused: AuthTarget, context: AuthContext): Promise<boolean> {
    if (answer.status === 400 && !EXPIRED.test(answer.text)) return false;
    const place = this.#placeOf(refused);
    if (!this.#placeKnown) {
      // A call that ran beside this one has already moved the token; or this is the first refusal, and the token goes to the other place.
      if (place !== this.#place) return true;
      if (place === "header") {
        this.#place = "query";
        return true;
      }
      this.#place = "header";
    }
    const old = this.#tokenOf(refused);
    if (this.#token && this.#token.accessToken !== old) return true;
    this.#token = undefined;
    await this.#obtain(context, old);
    return true;
  }

  /** Joins the token request under way or starts one. The request ends when nobody waits for it any more. */
  #obtain(context: AuthContext, refused: string | null | undefined): Promise<StoredToken> {
    const { signal } = context;
    throwIfAborted(signal);
    if (!this.#pending) {
      const stop = new AbortController();
      const token = this.#renewShared({ ...context, signal: stop.signal }, refused).finally(() => {
        if (this.#pending?.stop === stop) this.#pending = undefined;
      });
      token.catch(() => {});
      this.#pending = { token, stop, waiting: 0 };
    }
    const pending = this.#pending;
    pending.waiting += 1;
    const unwatch = whenAborted(signal, () => {
      pending.waiting -= 1;
      if (pending.waiting === 0) {
        pending.stop.abort(signal?.reason);
        if (this.#pending === pending) this.#pending = undefined;
      }
    });
    return pending.token.finally(unwatch);
  }

  async #renewShared(context: AuthContext, refused: string | null | undefined): Promise<StoredToken> {
    const key = `${new URL(context.baseUrl).origin} ${this.#options.clientId} ${this.#options.username}`;
    const stored = async () => {
      const token = await this.#store.get(key);
      return token && token.accessToken !== refused && Date.now() < token.renewAt ? token : undefined;
    };
    const fetchToken = async () => {
      const found = await stored();
      if (found) return found;
      const token = await this.#request(context);
      await this.#store.set(key, token);
      return token;
    };
    const token = (await stored()) ?? (await (this.#store.lock ? this.#store.lock(key, fetchToken) : fetchToken()));
    this.#token = token;
    return token;
  }

  async #request(context: AuthContext): Promise<StoredToken> {
    for (let retry = 0; ; retry++) {
      try {
        return await this.#ask(context);
      } catch (error) {
        throwIfAborted(context.signal);
        if (retry === TOKEN_RETRIES || !(error instanceof MillwrightError && error.retryable)) throw error;
        await wait(backoffMs(retry, DEFAULT_RETRY), context.signal);
      }
    }
  }

  async #ask(context: AuthContext): Promise<StoredToken> {
    const { clientId, username, tokenPath } = this.#options;
    const [clientSecret, password] = await Promise.all([this.#clientSecret(), this.#password()]);
    const askedAt = Date.now();
    const about = { operation: "auth.token", attempts: 1 };
    const answer = await exchange(
      context.fetch,
      {
        url: new URL(context.baseUrl).origin + tokenPath,
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json" },
        body: JSON.stringify({
          grant_type: "password",
          client_id: clientId,
          client_secret: clientSecret,
          username,
          password,
        }),
      },
      {
        timeoutMs: context.timeoutMs,
        maxResponseBytes: 1024 * 1024,
        signal: context.signal,
        stream: false,
        onHeaders: () => {},
      },
    ).catch((error: unknown) => {
      if (!(error instanceof ExchangeFailure)) throw error;
      throw new ConnectionError("auth.token: no answer from the token endpoint", { ...about, cause: error.cause });
    });
    let body: { access_token?: unknown; expires_in?: unknown } | undefined;
    try {
      body = JSON.parse(answer.content);
    } catch {}
    // What a vendor says of a refused login may repeat it.
    const clean = (text: string | undefined) =>
      [password, clientSecret].reduce((said, secret) => said?.replaceAll(secret, "***"), text);
    if (!answer.ok) {
      const { message, code, requestId } = readErrorBody(body, answer.headers);
      throw new (apiErrorClass(answer.status))(
        `auth.token: the token endpoint answered ${answer.status} ${clean(message) ?? "without a message"}`,
        { status: answer.status, code: clean(code), requestId },
        about,
      );
    }
    const token = body?.access_token;
    if (typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token)) {
      throw new DecodeError(
        "auth.token: the answer holds no access_token",
        answer.status,
        answer.headers.get("content-type") ?? undefined,
        "",
        about,
      );
    }
    const seconds = Number(body?.expires_in);
    const lifeMs = (Number.isFinite(seconds) && seconds > 0 ? seconds : 3600) * 1000;
    return {
      accessToken: token,
      expiresAt: askedAt + lifeMs,
      renewAt: askedAt + lifeMs - Math.min(EARLY_MS, lifeMs / 10),
    };
  }
}

/** A strategy for APIs that issue tokens for a user's name and password. */
export function oauth2Password(options: OAuth2PasswordOptions): AuthStrategy {
  return new OAuth2Password(options);
}
