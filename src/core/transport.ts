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
  failedRequest,
  MillwrightError,
  RateLimitError,
  TimeoutError,
} from "./errors.ts";
import { ExchangeFailure, type ExchangeLimits, exchange, type FetchLike, type StreamOwner } from "./exchange.ts";
import { fire, type Hooks, type RetryEvent } from "./hooks.ts";
import type { HttpAnswer, HttpTransport } from "./http-transport.ts";
import { type Limiter, type RateLimitOutcome, WaitTooLongError } from "./limiter.ts";
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

const isRead = (method: string) => method === "GET" || method === "HEAD";

/** Sends what one client asks. */
export class Transport {
  readonly #settings: TransportSettings;
  /** Of what the credential may go to, with the slash after it. */
  readonly origin: string;
  /** For requests that are no call of the API, such as those for a token. */
  readonly fetch: FetchLike;

  constructor(settings: TransportSettings) {
    this.#settings = settings;
    this.origin = `${new URL(settings.baseUrl).origin}/`;
    this.fetch = (url, init) => (settings.carrier?.fetch ?? settings.fetch ?? globalThis.fetch)(url, init);
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
  send(request: WireRequest, options: SendOptions): Promise<Answer> {
    return new Call(this, this.#settings, request, options).run();
  }
}

/** Why an attempt is followed by another, and after how long. */
type Again = Omit<RetryEvent, "operation" | "attempt">;

/** One call on its way: its attempts and what they left behind. An exchange reads its bounds from it. */
class Call implements ExchangeLimits, StreamOwner {
  readonly #transport: Transport;
  readonly #settings: TransportSettings;
  readonly #request: WireRequest;
  readonly #options: SendOptions;
  readonly #scope: CallScope;
  #attempts = 0;
  #sentAt: number | undefined;
  /** An earlier attempt may have been carried out. */
  #doubtful = false;
  #renewed = false;
  /** Retries taken from the budget. */
  #paid = 0;
  /** A turn was granted and not given back. */
  #holdsTurn = false;
  /** What the latest answer asked us to wait. */
  #retryAfterMs: number | undefined;

  constructor(transport: Transport, settings: TransportSettings, request: WireRequest, options: SendOptions) {
    this.#transport = transport;
    this.#settings = settings;
    this.#request = request;
    this.#options = options;
    this.#scope = callScope(options.signal, options.deadlineMs);
  }

  get signal(): AbortSignal | undefined {
    return this.#scope.signal;
  }

  get timeoutMs(): number {
    return this.#options.timeoutMs;
  }

  get maxResponseBytes(): number {
    return this.#options.maxResponseBytes;
  }

  get stream(): StreamOwner | false {
    return this.#options.stream && this;
  }

  async run(): Promise<Answer> {
    const { operation, retry } = this.#options;
    let retriesLeft = retry.maxRetries;
    let streaming = false;
    try {
      for (;;) {
        const answer = await this.#attempt(retriesLeft);
        if (answer instanceof Answer) {
          answer.attempts = this.#attempts;
          answer.sentAt = this.#sentAt;
          answer.doubtful = this.#doubtful;
          // A stream is part of the call: it keeps the call's bounds until it ends.
          streaming = answer.stream !== null;
          return answer;
        }
        fire(this.#settings.hooks.onRetry, { operation, attempt: this.#attempts, ...answer });
        if (answer.reason !== "unauthorized") retriesLeft--;
        // The limiter's own waits come on top, inside the attempt.
        if (answer.delayMs > 0) await wait(answer.delayMs, this.signal);
      }
    } catch (error) {
      throw this.typed(error);
    } finally {
      if (!streaming) this.onEnd();
    }
  }

  /** Sends the request once, when it is its turn. */
  async #attempt(retriesLeft: number): Promise<Answer | Again> {
    const { limiter, hooks, auth, carrier, fetch } = this.#settings;
    const { operation, priority, retry, freshBody, auth: signed } = this.#options;
    const { url, method, headers, body } = this.#request;
    const { signal } = this;
    if (limiter) {
      const turn = limiter.acquire({
        signal,
        priority,
        maxWaitMs: Math.min(retry.maxRetryAfterMs, this.#scope.endsAt - performance.now()),
        onWait: hooks.onRateLimit && ((info) => fire(hooks.onRateLimit, { operation, ...info })),
      });
      if (turn) await turn;
      this.#holdsTurn = true;
    }
    try {
      const wire: WireRequest = { url, method, headers: { ...headers }, body: freshBody ? freshBody() : body };
      if (signed && url.startsWith(this.#transport.origin)) {
        const applied = auth.apply(wire, this.#authContext());
        if (applied) await orAborted(applied, signal);
      }
      throwIfAborted(signal);
      const attempt = ++this.#attempts;
      const event = (hooks.onRequest || hooks.onResponse) && {
        operation,
        method,
        url: redactUrl(wire.url),
        headers: redactHeaders(Object.entries(wire.headers)),
        attempt,
      };
      if (event) fire(hooks.onRequest, event);
      this.#retryAfterMs = undefined;
      this.#sentAt = Date.now();
      const startedAt = event && performance.now();
      let answer: Answer;
      try {
        answer = await exchange(carrier ?? fetch ?? globalThis.fetch, wire, this);
      } catch (error) {
        return this.#failed(error, retriesLeft);
      }
      if (event) {
        fire(hooks.onResponse, {
          ...event,
          status: answer.status,
          responseHeaders: redactHeaders(answer.headers),
          durationMs: performance.now() - (startedAt as number),
        });
      }
      if (!answer.ok) return await this.#refused(answer, wire, retriesLeft);
      this.#settings.budget.give(this.#paid);
      if (signed) auth.accepted?.(wire);
      return answer;
    } finally {
      this.#giveBack({});
    }
  }

  /** Told by the exchange: the turn is given back before the body is read. */
  onHeaders({ status, headers }: Response | HttpAnswer): void {
    if (status === 429 || status === 503)
      this.#retryAfterMs = parseRetryAfter(headers.get("retry-after"), serverNow(headers, Date.now()));
    this.#giveBack({ status, headers, retryAfterMs: this.#retryAfterMs });
  }

  /** Told when a stream is over: frees what bounds the call. */
  onEnd(): void {
    this.#scope.release();
  }

  #giveBack(outcome: RateLimitOutcome): void {
    if (!this.#holdsTurn) return;
    this.#holdsTurn = false;
    this.#settings.limiter?.release(outcome);
  }

  async #refused(answer: Answer, wire: WireRequest, retriesLeft: number): Promise<Answer | Again> {
    const { auth } = this.#settings;
    const { status } = answer;
    if ((status === 401 || status === 400) && this.#options.auth && !this.#renewed && auth.renew) {
      this.#renewed = true;
      const renewed = auth.renew({ status, text: answer.content }, wire, this.#authContext());
      if (await orAborted(Promise.resolve(renewed), this.signal))
        return { reason: "unauthorized", status, delayMs: 0, ambiguous: false };
    }
    // Deleted by the attempt whose answer was lost.
    if (status === 404 && wire.method === "DELETE" && this.#doubtful)
      return new Answer(204, answer.headers, answer.url, "");
    return this.#again({ kind: "status", status, retryAfterMs: this.#retryAfterMs }, retriesLeft) ?? answer;
  }

  /** @throws the error, when there must not be another attempt. */
  #failed(error: unknown, retriesLeft: number): Again {
    let failure: Failure | undefined;
    let left = retriesLeft;
    if (error instanceof TimeoutError) {
      failure = { kind: "timeout" };
      if (this.#options.timeoutIsFinal || this.signal?.aborted) left = 0;
    } else if (error instanceof ExchangeFailure && error.network) failure = { kind: "network", sent: error.sent };
    else if (!(error instanceof ExchangeFailure && !error.sent)) this.#doubtful = !isRead(this.#request.method);
    const again = failure && this.#again(failure, left);
    if (again) return again;
    throw error;
  }

  /** Another attempt and the wait before it, or `undefined` when there must not be one. */
  #again(failure: Failure, retriesLeft: number): Again | undefined {
    const { retry, idempotent } = this.#options;
    const { method, body } = this.#request;
    const ambiguous = isAmbiguous(failure);
    if (ambiguous) this.#doubtful ||= !isRead(method);
    if (retriesLeft <= 0 || !mayRetry(failure, idempotent)) return undefined;
    // A stream can be read once.
    if (body instanceof ReadableStream) return undefined;
    const { kind } = failure;
    const status = kind === "status" ? failure.status : undefined;
    const asked = kind === "status" ? failure.retryAfterMs : undefined;
    if (asked !== undefined && asked > retry.maxRetryAfterMs) return undefined;
    const delayMs = asked ?? backoffMs(retry.maxRetries - retriesLeft, retry);
    if (performance.now() + delayMs >= this.#scope.endsAt) return undefined;
    if (!this.#settings.budget.take()) return undefined;
    this.#paid += 1;
    return { reason: kind, delayMs, ambiguous, ...(status === undefined ? undefined : { status }) };
  }

  #authContext(): AuthContext {
    const { baseUrl } = this.#settings;
    return { signal: this.signal, baseUrl, fetch: this.#transport.fetch, timeoutMs: this.timeoutMs };
  }

  /** What an error says of this call. */
  context(cause?: unknown): ErrorContext {
    const { method, url } = this.#request;
    return {
      operation: this.#options.operation,
      attempts: this.#attempts,
      outcome: this.#doubtful ? "unknown" : "none",
      request: failedRequest(method, url, this.#options.body, this.#sentAt),
      cause,
    };
  }

  /** The library's error for whatever ended the call. */
  typed(error: unknown): MillwrightError {
    const { operation } = this.#options;
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
        outcome: isRead(this.#request.method) ? "none" : "applied",
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
