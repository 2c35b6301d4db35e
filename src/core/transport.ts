/**
 * What a request passes through below openapi-fetch, per attempt and in this order: limiter, auth, hooks, exchange (deadline over headers and body),
 * classification. Everything that repeats a request is here, so an attempt never re-enters a middleware.
 */
import { Answer } from "./answer.ts";
import type { AuthContext, AuthStrategy } from "./auth.ts";
import { type CallScope, callScope } from "./deadline.ts";
import {
  AbortedError,
  ConnectionError,
  DecodeError,
  type ErrorContext,
  type FailedRequest,
  MillwrightError,
  RateLimitError,
  TimeoutError,
} from "./errors.ts";
import { ExchangeFailure, exchange, type FetchLike } from "./exchange.ts";
import { fire, type Hooks } from "./hooks.ts";
import type { HttpAnswer, HttpTransport } from "./http-transport.ts";
import { type Limiter, type RateLimitWait, WaitTooLongError } from "./limiter.ts";
import { serverNow } from "./rate-limit-headers.ts";
import { redactHeaders, redactUrl } from "./redact.ts";
import type { WireRequest } from "./redirect.ts";
import { backoffMs, type Failure, isAmbiguous, mayRetry, type RetryBudget, type RetryPolicy } from "./retry.ts";
import { parseRetryAfter } from "./retry-after.ts";
import { orAborted, throwIfAborted, wait } from "./wait.ts";

/** What one client's requests share. */
export interface TransportSettings {
  readonly baseUrl: string;
  readonly auth: AuthStrategy;
  readonly limiter: Limiter | undefined;
  readonly budget: RetryBudget;
  readonly hooks: Hooks;
  /** Looked up per call when the user gave none, so that a later patch of `globalThis.fetch` is seen. */
  readonly fetch: FetchLike | undefined;
  /** Carries requests in place of `fetch`. */
  readonly carrier: HttpTransport | undefined;
}

/** What the transport must know of one call. */
export interface SendOptions {
  readonly operation: string;
  readonly idempotent: boolean;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  /** A timeout is final: the caller named it for this very call. */
  readonly timeoutIsFinal: boolean;
  readonly deadlineMs: number | undefined;
  readonly retry: RetryPolicy;
  readonly maxResponseBytes: number;
  readonly priority: number;
  readonly stream: boolean;
  /** `false`: no credential is added. */
  readonly auth: boolean;
  /** The body as the caller gave it, for errors. */
  readonly body: unknown;
  /** Makes the body of each attempt, where it is not the same for all. */
  readonly freshBody?: (() => ReadableStream<Uint8Array> | Blob) | undefined;
}

/** Thrown inside the retry loop: this attempt failed and another is allowed. */
class TryAgain extends Error {
  constructor(
    readonly failure: Failure,
    readonly delayMs: number,
  ) {
    super("try again");
  }
}

export class Transport {
  readonly #settings: TransportSettings;
  readonly #origin: string;

  constructor(settings: TransportSettings) {
    this.#settings = settings;
    this.#origin = new URL(settings.baseUrl).origin;
  }

  get limiter(): Limiter | undefined {
    return this.#settings.limiter;
  }

  get hooks(): Hooks {
    return this.#settings.hooks;
  }

  /** Ends the connections that are the client's own. */
  async close(): Promise<void> {
    await this.#settings.carrier?.close();
  }

  /**
   * Sends a request until it is answered for good. The answer may have any status.
   * @throws {ConnectionError | TimeoutError | AbortedError | DecodeError | RateLimitError}
   */
  async send(request: WireRequest, options: SendOptions): Promise<Answer> {
    const scope = callScope(options.signal, options.deadlineMs);
    const call = new Call(this.#settings, this.#origin, request, options, scope);
    let streaming = false;
    try {
      const answer = await call.run();
      streaming = answer.stream !== null;
      return answer;
    } catch (error) {
      throw call.typed(error);
    } finally {
      // A stream is part of the call: it keeps the call's bounds until it ends.
      if (!streaming) scope.release();
    }
  }
}

const isRead = (method: string) => method === "GET" || method === "HEAD";

/** One call on its way: its attempts and what they left behind. */
class Call {
  #attempts = 0;
  #sentAt: number | undefined;
  /** An earlier attempt may have been carried out. */
  #doubtful = false;
  #renewed = false;
  /** Retries taken from the budget. */
  #paid = 0;

  constructor(
    readonly settings: TransportSettings,
    readonly origin: string,
    readonly request: WireRequest,
    readonly options: SendOptions,
    readonly scope: CallScope,
  ) {}

  get signal(): AbortSignal | undefined {
    return this.scope.signal;
  }

  async run(): Promise<Answer> {
    for (let retriesLeft = this.options.retry.maxRetries; ; retriesLeft--) {
      try {
        return this.#signed(await this.#attempt(retriesLeft));
      } catch (error) {
        if (!(error instanceof TryAgain)) throw error;
        await this.#pause(error);
      }
    }
  }

  /** The answer with what the call knows of itself. */
  #signed(answer: Answer): Answer {
    answer.attempts = this.#attempts;
    answer.sentAt = this.#sentAt;
    answer.doubtful = this.#doubtful;
    return answer;
  }

  /** Waits before the next attempt. The limiter's own waits come on top, inside the attempt. */
  async #pause({ failure, delayMs }: TryAgain): Promise<void> {
    fire(this.settings.hooks.onRetry, {
      operation: this.options.operation,
      attempt: this.#attempts,
      delayMs,
      reason: failure.kind,
      ambiguous: isAmbiguous(failure),
      ...(failure.kind === "status" ? { status: failure.status } : undefined),
    });
    if (delayMs > 0) await wait(delayMs, this.signal);
  }

  async #attempt(retriesLeft: number): Promise<Answer> {
    const { settings, options, signal } = this;
    const { limiter } = settings;
    const turn = limiter?.acquire({
      signal,
      priority: options.priority,
      maxWaitMs: Math.min(options.retry.maxRetryAfterMs, this.scope.endsAt - performance.now()),
      onWait: settings.hooks.onRateLimit
        ? (info: RateLimitWait) => fire(settings.hooks.onRateLimit, { operation: options.operation, ...info })
        : undefined,
    });
    if (turn) await turn;
    let released = false;
    const release = (response?: Response | HttpAnswer, retryAfterMs?: number) => {
      if (released) return;
      released = true;
      limiter?.release(response ? { status: response.status, headers: response.headers, retryAfterMs } : {});
    };
    try {
      const wire: WireRequest = { ...this.request, headers: new Headers(this.request.headers) };
      if (options.freshBody) wire.body = options.freshBody();
      if (options.auth && wire.url.startsWith(`${this.origin}/`)) {
        const applied = settings.auth.apply(wire, this.#authContext());
        if (applied) await orAborted(applied, signal);
      }
      return await this.#exchange(wire, retriesLeft, release);
    } finally {
      release();
    }
  }

  async #exchange(
    wire: WireRequest,
    retriesLeft: number,
    release: (response: Response | HttpAnswer, retryAfterMs?: number) => void,
  ): Promise<Answer> {
    const { settings, options } = this;
    const { hooks } = settings;
    throwIfAborted(this.signal);
    const attempt = ++this.#attempts;
    const event =
      hooks.onRequest || hooks.onResponse
        ? {
            operation: options.operation,
            method: wire.method,
            url: redactUrl(wire.url),
            headers: redactHeaders(wire.headers),
            attempt,
          }
        : undefined;
    if (event) fire(hooks.onRequest, event);
    this.#sentAt = Date.now();
    const startedAt = performance.now();
    let retryAfterMs: number | undefined;
    let answer: Answer;
    try {
      answer = await exchange(settings.carrier ?? settings.fetch ?? globalThis.fetch, wire, {
        timeoutMs: options.timeoutMs,
        maxResponseBytes: options.maxResponseBytes,
        signal: this.signal,
        stream: options.stream && { typed: (reason) => this.typed(reason), onEnd: () => this.scope.release() },
        onHeaders: (response) => {
          if (response.status === 429 || response.status === 503) {
            const now = Date.now();
            retryAfterMs = parseRetryAfter(response.headers.get("retry-after"), serverNow(response.headers, now));
          }
          release(response, retryAfterMs);
        },
      });
    } catch (error) {
      return this.#failed(error, retriesLeft);
    }
    if (event && hooks.onResponse) {
      fire(hooks.onResponse, {
        ...event,
        status: answer.status,
        responseHeaders: redactHeaders(answer.headers),
        durationMs: performance.now() - startedAt,
      });
    }
    return this.#answered(answer, wire, retryAfterMs, retriesLeft);
  }

  async #answered(
    answer: Answer,
    wire: WireRequest,
    retryAfterMs: number | undefined,
    retriesLeft: number,
  ): Promise<Answer> {
    const { settings, options, request } = this;
    const { status } = answer;
    if (answer.ok) {
      settings.budget.give(this.#paid);
      if (options.auth) settings.auth.accepted?.(wire);
      return answer;
    }
    if ((status === 401 || status === 400) && options.auth && !this.#renewed && settings.auth.renew) {
      this.#renewed = true;
      if (
        await orAborted(
          Promise.resolve(settings.auth.renew({ status, text: answer.content }, wire, this.#authContext())),
          this.signal,
        )
      ) {
        fire(settings.hooks.onRetry, {
          operation: options.operation,
          attempt: this.#attempts,
          delayMs: 0,
          reason: "unauthorized",
          status,
          ambiguous: false,
        });
        return this.#attempt(retriesLeft);
      }
    }
    // Deleted by the attempt whose answer was lost.
    if (status === 404 && request.method === "DELETE" && this.#doubtful) {
      return new Answer(204, answer.headers, answer.url, "");
    }
    const failure: Failure = { kind: "status", status, retryAfterMs };
    const delayMs = this.#mayRetry(failure, retriesLeft, retryAfterMs);
    if (delayMs === undefined) return answer;
    throw new TryAgain(failure, delayMs);
  }

  #failed(error: unknown, retriesLeft: number): never {
    let failure: Failure | undefined;
    if (error instanceof TimeoutError) failure = { kind: "timeout" };
    else if (error instanceof ExchangeFailure && error.network) failure = { kind: "network", sent: error.sent };
    else if (!(error instanceof ExchangeFailure && !error.sent)) this.#doubtful = !isRead(this.request.method);
    if (failure) {
      const final = failure.kind === "timeout" && (this.options.timeoutIsFinal || this.signal?.aborted);
      const delayMs = this.#mayRetry(failure, final ? 0 : retriesLeft, undefined);
      if (delayMs !== undefined) throw new TryAgain(failure, delayMs);
    }
    throw error;
  }

  /** The wait before another attempt, or `undefined` when there must not be one. */
  #mayRetry(failure: Failure, retriesLeft: number, retryAfterMs: number | undefined): number | undefined {
    const { retry, idempotent } = this.options;
    if (isAmbiguous(failure)) this.#doubtful ||= !isRead(this.request.method);
    if (retriesLeft <= 0 || !mayRetry(failure, idempotent)) return undefined;
    // A stream can be read once.
    if (this.request.body instanceof ReadableStream) return undefined;
    if (retryAfterMs !== undefined && retryAfterMs > retry.maxRetryAfterMs) return undefined;
    const delayMs = retryAfterMs ?? backoffMs(retry.maxRetries - retriesLeft, retry);
    if (performance.now() + delayMs >= this.scope.endsAt) return undefined;
    if (!this.settings.budget.take()) return undefined;
    this.#paid += 1;
    return delayMs;
  }

  #authContext(): AuthContext {
    return {
      signal: this.signal,
      baseUrl: this.settings.baseUrl,
      fetch: (url, init) => (this.settings.carrier?.fetch ?? this.settings.fetch ?? globalThis.fetch)(url, init),
      timeoutMs: this.options.timeoutMs,
    };
  }

  /** What an error says of this call. */
  context(cause?: unknown): ErrorContext {
    const request: FailedRequest = {
      method: this.request.method,
      path: new URL(this.request.url).pathname,
      ...(this.options.body === undefined ? undefined : { body: this.options.body }),
      ...(this.#sentAt === undefined ? undefined : { sentAt: this.#sentAt }),
    };
    return {
      operation: this.options.operation,
      attempts: this.#attempts,
      outcome: this.#doubtful ? "unknown" : "none",
      request,
      cause,
    };
  }

  /** The library's error for whatever ended the call. */
  typed(error: unknown): MillwrightError {
    const { operation } = this.options;
    const doubt = this.#doubtful ? " It may have been carried out: look before sending it again." : "";
    const reason: unknown = this.signal?.reason;
    if (this.signal?.aborted && error === reason) {
      if (!(reason instanceof TimeoutError)) return new AbortedError(reason, this.context());
      return new TimeoutError(`${operation}: ${reason.message}.${doubt}`, reason.limitMs, this.context());
    }
    if (error instanceof TimeoutError)
      return new TimeoutError(`${operation}: ${error.message}.${doubt}`, error.limitMs, this.context());
    // One that has its operation is a token's, and the call itself was never sent.
    if (error instanceof DecodeError && error.operation === undefined) {
      return new DecodeError(`${operation}: ${error.message}`, error.status, error.contentType, error.excerpt, {
        ...this.context(),
        outcome: isRead(this.request.method) ? "none" : "applied",
      });
    }
    if (error instanceof ExchangeFailure) {
      const { cause } = error;
      const said =
        cause instanceof Error
          ? cause.cause instanceof Error && cause.cause.message
            ? cause.cause.message
            : cause.message
          : String(cause);
      return new ConnectionError(
        `${operation}: ${error.sent ? "connection lost" : "no connection"} (${said}).${doubt}`,
        this.context(cause),
      );
    }
    if (error instanceof WaitTooLongError) {
      const { waitMs } = error;
      const message = `${operation}: not sent: the rate limit allows the next request in ${Math.ceil(waitMs / 1000)} s, which is longer than this call may wait`;
      return new RateLimitError(message, { status: 429, retryAfterMs: waitMs }, this.context());
    }
    if (error instanceof ConnectionError) {
      return Object.assign(new ConnectionError(`${operation}: ${error.message}`, this.context()), {
        retryable: error.retryable,
      });
    }
    if (error instanceof MillwrightError) return error;
    return new ConnectionError(
      `${operation}: ${error instanceof Error ? error.message : String(error)}`,
      this.context(error),
    );
  }
}
