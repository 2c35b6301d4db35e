/** What a client tells its owner while it works. A hook that throws never breaks a call; nothing a hook gets holds a credential. */
import type { MillwrightError } from "./errors.ts";

/** A request is about to be sent. Fired once per attempt. */
export interface RequestEvent {
  /** `operationId` of the call. */
  readonly operation: string;
  /** HTTP method. */
  readonly method: string;
  /** Credential-like query values are masked. */
  readonly url: string;
  /** Values outside a short allow-list are masked. */
  readonly headers: Readonly<Record<string, string>>;
  /** 1 for the first. */
  readonly attempt: number;
}

/** An answer has arrived and its body has been read. */
export interface ResponseEvent extends RequestEvent {
  /** HTTP status. */
  readonly status: number;
  /** Values outside a short allow-list are masked. */
  readonly responseHeaders: Readonly<Record<string, string>>;
  /** From sending to the end of the body, in milliseconds. */
  readonly durationMs: number;
}

/** An attempt failed and will be repeated after `delayMs`. */
export interface RetryEvent {
  /** `operationId` of the call. */
  readonly operation: string;
  /** The attempt that failed. */
  readonly attempt: number;
  /** Wait before the next attempt, in milliseconds; the limit of the credential may add to it. */
  readonly delayMs: number;
  /** What went wrong. */
  readonly reason: "status" | "network" | "timeout" | "unauthorized";
  /** HTTP status, where an answer came. */
  readonly status?: number;
  /** Whether the failed attempt can have been carried out. */
  readonly ambiguous: boolean;
}

/** A call waits for its turn. */
export interface RateLimitEvent {
  /** `operationId` of the call. */
  readonly operation: string;
  /** What is full. */
  readonly reason: "window" | "paused" | "pacing" | "slow-start" | "concurrency";
  /** An estimate. */
  readonly waitMs: number;
  /** Calls that wait, this one included. */
  readonly queued: number;
}

/** A call failed for good. */
export interface ErrorEvent {
  /** `operationId` of the call. */
  readonly operation: string;
  /** What the call rejects with. */
  readonly error: MillwrightError;
}

/** Functions called while the client works. */
export interface Hooks {
  /** Before each attempt. */
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  /** After each answer, refusals included. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Before an attempt is repeated. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
  /** When a call has to wait for its turn. */
  readonly onRateLimit?: ((event: RateLimitEvent) => void) | undefined;
  /** When a call fails for good. */
  readonly onError?: ((event: ErrorEvent) => void) | undefined;
}

/** Where log lines go: `console` fits. Requests are `debug`, retries and waits `warn`, failures `error`. */
export interface Logger {
  /** Each request. */
  debug(message: string): void;
  /** Each retry and each wait. */
  warn(message: string): void;
  /** Each call that failed. */
  error(message: string): void;
}

/** Calls a hook and swallows what it throws, also asynchronously. */
export function fire<E>(hook: ((event: E) => unknown) | undefined, event: E): void {
  if (!hook) return;
  try {
    const result = hook(event);
    if (result instanceof Promise) result.catch(() => {});
  } catch {}
}

/** Hooks that also write to a logger. */
export function withLogger(hooks: Hooks, logger: Logger | undefined): Hooks {
  if (!logger) return hooks;
  const tee =
    <E>(hook: ((event: E) => void) | undefined, line: (event: E) => void) =>
    (event: E) => {
      fire(line, event);
      fire(hook, event);
    };
  return {
    onRequest: hooks.onRequest,
    onResponse: tee(hooks.onResponse, (e) =>
      logger.debug(
        `${e.operation} ${e.method} ${e.url} → ${e.status} in ${Math.round(e.durationMs)} ms (attempt ${e.attempt})`,
      ),
    ),
    onRetry: tee(hooks.onRetry, (e) =>
      logger.warn(
        `${e.operation} attempt ${e.attempt} failed (${e.status ?? e.reason}), again in ${Math.round(e.delayMs)} ms`,
      ),
    ),
    onRateLimit: tee(hooks.onRateLimit, (e) =>
      logger.warn(`${e.operation} waits about ${Math.round(e.waitMs)} ms (${e.reason}, ${e.queued} queued)`),
    ),
    onError: tee(hooks.onError, (e) => logger.error(`${e.operation} ${e.error.name}: ${e.error.message}`)),
  };
}
