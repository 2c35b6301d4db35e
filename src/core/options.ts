/** What users may set, and the check that tells them at once what is wrong. */

import { ConfigError } from "./errors.ts";
import type { FetchLike } from "./exchange.ts";
import type { UploadProgress } from "./form.ts";
import type { Hooks, Logger } from "./hooks.ts";
import type { HttpTransport } from "./http-transport.ts";
import type { LimitStore } from "./limit-store.ts";
import type { WalkOptions } from "./pages.ts";
import type { RetryOptions } from "./retry.ts";
import type { Drift, SchemaSet, ValidationOptions } from "./validation.ts";

/** Limits of one's own in place of those of the spec, and who shares them. */
export interface RateLimitOptions {
  /** Each holds at once, also where the server's headers would allow more: `{ limit: 100, windowMs: 60_000 }`. */
  readonly windows?: readonly { readonly limit: number; readonly windowMs: number }[] | undefined;
  /** Requests under way at once. Default: no bound. */
  readonly maxConcurrent?: number | undefined;
  /** Where limits are kept that several processes share: `redisLimits(redis)` of `millwright/redis`. Default: in this process. */
  readonly store?: LimitStore | undefined;
}

/** Another route for an operation: its path, or path and method. Path parameters keep their names. */
export type RouteOverride = string | { readonly method?: string | undefined; readonly path?: string | undefined };

/** Options of every call. */
export interface CallOptions extends ValidationOptions {
  /** Ends the call at once, wherever it is. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Longest time for one attempt, headers and body together, in milliseconds. Default: the client's (60000). A timed-out attempt of a call that may be
   * repeated is sent again, unless the timeout was given for this very call.
   */
  readonly timeoutMs?: number | undefined;
  /** Longest time for the whole call with all attempts and waits, in milliseconds. Default: none. */
  readonly deadlineMs?: number | undefined;
  /** `false`: one attempt only. */
  readonly retry?: false | RetryOptions | undefined;
  /** More headers. They win over the client's, but never over the credential. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** `true`: the call may be sent again after a failure in doubt, because you know that doing it twice does no harm. `false`: never. */
  readonly idempotent?: boolean | undefined;
  /**
   * Told how far the upload of a form is, from 0 to the whole, again from 0 for another attempt. In a browser, which cannot count what it sends, only two are
   * told: 0 at the start of each attempt, and the whole when the server has accepted it. Has no meaning for other calls.
   */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
  /** Place in the queue when a limit is near: higher first. Default 0. */
  readonly priority?: number | undefined;
}

/** Options of a list call. */
export interface ListOptions extends CallOptions, WalkOptions {}

/** Options of every client. */
export interface ClientOptions extends ValidationOptions {
  /** Address of the API instead of the vendor's, such as a proxy of yours or a simulator. `https:`, or `http:` on this machine. */
  readonly baseUrl?: string | undefined;
  /** A `fetch` to use instead of the global one. */
  readonly fetch?: FetchLike | undefined;
  /** Carries requests in place of `fetch`: `undiciTransport()` of `millwright/node`. Close it, or the client, when you are done. */
  readonly transport?: HttpTransport | undefined;
  /** Default 60000. See `CallOptions.timeoutMs`. */
  readonly timeoutMs?: number | undefined;
  /** Default: none. See `CallOptions.deadlineMs`. */
  readonly deadlineMs?: number | undefined;
  /** `false`: one attempt only. Default: 3 retries, see `RetryOptions`. */
  readonly retry?: false | RetryOptions | undefined;
  /** `false`: send without regard to limits (429 is still retried). */
  readonly rateLimit?: false | RateLimitOptions | undefined;
  /** Largest body to read into memory, in bytes. Default 67108864 (64 MiB). */
  readonly maxResponseBytes?: number | undefined;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * `allowCredentials: true`: a fixed credential may be used in a browser, where everyone who opens the page can read it. Has no meaning elsewhere. Default:
   * it is a `ConfigError` there; give a function that asks your server for a short-lived token, or `false` and a `baseUrl` of yours that adds the credential.
   */
  readonly browser?: { readonly allowCredentials?: boolean | undefined } | undefined;
  /** Functions called while the client works. What they throw is swallowed. */
  readonly hooks?: Hooks | undefined;
  /** Where log lines go, such as `console`. Default: nowhere. */
  readonly logger?: Logger | undefined;
  /** Routes to use instead of the spec's, by operation. */
  readonly routes?: Readonly<Record<string, RouteOverride>> | undefined;
  /** What `validate` and `validateRequests` check against: `import { schemas } from "millwright/<api>/schemas"`. */
  readonly schemas?: SchemaSet | undefined;
  /** Told once of each kind of difference that `validate: "report"` finds. */
  readonly onDrift?: ((drift: Drift) => void) | undefined;
}

/** Says what is wrong with an option, if anything. `options`: all that were given with it. */
export type OptionCheck = (value: unknown, options: object) => string | undefined;

type Check = (value: unknown) => string | undefined;

const positive: Check = (value) =>
  typeof value === "number" && value > 0 && !Number.isNaN(value)
    ? undefined
    : "must be a number above 0 (milliseconds or bytes)";
const count: Check = (value) =>
  Number.isInteger(value) && (value as number) >= 0 ? undefined : "must be a whole number of at least 0";
const bool: Check = (value) => (typeof value === "boolean" ? undefined : "must be true or false");
const func: Check = (value) => (typeof value === "function" ? undefined : "must be a function");
const object: Check = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? undefined : "must be an object";
const any: Check = () => undefined;
// Said here, without the value: `Headers` would throw a TypeError that shows it.
const headers: Check = (value) => {
  const wrong = object(value);
  if (wrong) return wrong;
  const bad = Object.entries(value as object).find(
    ([name, text]) =>
      !/^[\w!#$%&'*+.^`|~-]+$/.test(name) || typeof text !== "string" || !/^[\t\x20-\x7e\x80-\xff]*$/.test(text),
  );
  return bad && `must hold names and texts that a header can carry, "${bad[0]}" does not`;
};

interface Shape {
  readonly [name: string]: OptionCheck | Shape;
}

const HOOKS: Shape = { onRequest: func, onResponse: func, onRetry: func, onRateLimit: func, onError: func };
const RETRY: Shape = { maxRetries: count, baseDelayMs: count, maxDelayMs: count, maxRetryAfterMs: count };
const windows: Check = (value) =>
  Array.isArray(value) &&
  value.every((w) => Number.isInteger(w?.limit) && w.limit > 0 && positive(w.windowMs) === undefined)
    ? undefined
    : "must be a list of { limit, windowMs }";
const store: Check = (value) =>
  typeof (value as LimitStore | null)?.limiter === "function" ? undefined : "must be a store of limits";
const mode: Check = (value) =>
  value === "off" || value === "report" || value === "throw" ? undefined : 'must be "off", "report" or "throw"';
const SHARED: Shape = {
  timeoutMs: positive,
  deadlineMs: positive,
  headers,
  validate: mode,
  validateRequests: bool,
};

/** The names and checks of `ClientOptions`. */
export const CLIENT_SHAPE: Shape = {
  ...SHARED,
  baseUrl: any,
  fetch: func,
  transport: (value) =>
    typeof (value as HttpTransport | null)?.send === "function" ? undefined : "must be a transport of millwright/node",
  retry: RETRY,
  rateLimit: { windows, maxConcurrent: positive, store },
  maxResponseBytes: positive,
  browser: { allowCredentials: bool },
  hooks: HOOKS,
  logger: object,
  routes: object,
  schemas: (value) =>
    typeof (value as SchemaSet | null)?.checker === "function"
      ? undefined
      : 'must be the "schemas" of "millwright/<api>/schemas"',
  onDrift: func,
};

const signal: Check = (value) =>
  typeof (value as AbortSignal | undefined)?.addEventListener === "function" ? undefined : "must be an AbortSignal";

/** The names and checks of `ListOptions`. */
export const CALL_SHAPE: Shape = {
  ...SHARED,
  retry: RETRY,
  signal,
  idempotent: bool,
  onProgress: func,
  priority: (value) => (typeof value === "number" && !Number.isNaN(value) ? undefined : "must be a number"),
  startAt: (value) => (typeof value === "string" ? undefined : "must be a page's cursor"),
  prefetch: count,
  maxPages: count,
};

/** Options that also take `false`. */
const OFF = new Set(["retry", "rateLimit"]);

/**
 * Checks options against a shape.
 * @throws {ConfigError} naming the field, with the nearest known name when it is unknown.
 */
export function checkOptions(owner: string, options: unknown, shape: Shape, prefix = ""): void {
  if (options === undefined) return;
  const fail = (field: string, reason: string): never => {
    throw new ConfigError(`${owner}: ${reason}`, field);
  };
  const complaint = object(options);
  if (complaint) fail(prefix || "options", `${prefix ? `"${prefix}"` : "options"} ${complaint}`);
  for (const [name, value] of Object.entries(options as object)) {
    const field = prefix ? `${prefix}.${name}` : name;
    const check = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (!check) {
      const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, "");
      const near = Object.keys(shape).find((known) => plain(known) === plain(name));
      fail(
        field,
        `unknown option "${field}"${near ? `, did you mean "${near}"?` : ` (known: ${Object.keys(shape).join(", ")})`}`,
      );
    } else if (value === undefined || (value === false && OFF.has(name))) {
    } else if (typeof check === "function") {
      const wrong = check(value, options as object);
      if (wrong) fail(field, `"${field}" ${wrong}`);
    } else checkOptions(owner, value, check, field);
  }
}
