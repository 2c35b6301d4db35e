/** How a request proves who sends it. A strategy is the only code that sees a credential. */
import { ConfigError } from "./errors.ts";

/** A credential, or a function that returns it or a promise of it. A function is asked for every attempt, so it can rotate. */
export type Secret = string | (() => string | Promise<string>);

/** A `Secret`, or `false`: no credential is sent, because the `baseUrl` is a proxy that adds it. */
export type Credential = Secret | false;

/** A request that a strategy may add a credential to. */
export interface AuthTarget {
  /** May be replaced, for a credential that travels in the query. */
  url: string;
  /** By their names in small letters; where most credentials go. */
  readonly headers: Record<string, string>;
}

/** What a strategy may use. */
export interface AuthContext {
  /** The caller's. */
  readonly signal: AbortSignal | undefined;
  /** Sends a request of the strategy's own (a token request): no retry, no limiter, same `fetch`. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Address of the API, without a slash at its end. */
  readonly baseUrl: string;
  /** How long a request of the strategy's own may take. */
  readonly timeoutMs: number;
}

/** An answer that may mean that a credential was refused. */
export interface AuthAnswer {
  /** HTTP status. */
  readonly status: number;
  /** The body. */
  readonly text: string;
}

/** Adds a credential to each request, and decides whether a refused one is worth another attempt. */
export interface AuthStrategy {
  /** Who the limits of this credential belong to: the credential itself, or a function that stands for it. Never shown. */
  identity(): unknown;
  /** Adds the credential to a request, before each attempt. */
  apply(target: AuthTarget, context: AuthContext): void | Promise<void>;
  /** Asked once per call on 400 and 401, with the request that was refused. `true`: something changed, send the request again. */
  renew?(answer: AuthAnswer, refused: AuthTarget, context: AuthContext): boolean | Promise<boolean>;
  /** Told of every success, so that a strategy knows that its credential works. */
  accepted?(target: AuthTarget): void;
}

/** Checks a credential and returns it. The message never holds it. */
function checked(value: unknown, field: string, inBody: boolean): string {
  if (typeof value !== "string" || value.trim() === "") {
    throw new ConfigError(`"${field}" must be a non-empty string`, field);
  }
  if (!inBody && !/^[\x21-\x7e]+$/.test(value)) {
    throw new ConfigError(`"${field}" holds white space or characters that a header cannot carry`, field);
  }
  return value;
}

/** A secret as a function that checks it, at once when it is a string. `inBody`: it never travels in a header and may hold any character. */
export function secretReader(secret: unknown, field: string, inBody = false): () => string | Promise<string> {
  if (typeof secret === "function") {
    return () => {
      const value: unknown = secret();
      return value instanceof Promise
        ? value.then((late) => checked(late, field, inBody))
        : checked(value, field, inBody);
    };
  }
  const value = checked(secret, field, inBody);
  return () => value;
}

function headerStrategy(header: string, prefix: string, secret: Credential, field: string): AuthStrategy {
  if (secret === false) return { identity: () => secret, apply() {} };
  const read = secretReader(secret, field);
  const dynamic = typeof secret === "function";
  const set = (target: AuthTarget, value: string) => {
    target.headers[header] = prefix + value;
  };
  return {
    identity: () => secret,
    apply(target) {
      const value = read();
      return typeof value === "string" ? set(target, value) : value.then((late) => set(target, late));
    },
    // A rotating secret may have changed between the attempt and its refusal; a fixed one cannot have.
    async renew(answer, refused) {
      return dynamic && answer.status === 401 && prefix + (await read()) !== refused.headers[header];
    },
  };
}

/** `Authorization: Bearer …` (RFC 6750). */
export function bearer(token: Credential, field = "token"): AuthStrategy {
  return headerStrategy("authorization", "Bearer ", token, field);
}

/** A key in a header of the vendor's own. */
export function apiKey(header: string, key: Credential, field = "apiKey"): AuthStrategy {
  return headerStrategy(header.toLowerCase(), "", key, field);
}
