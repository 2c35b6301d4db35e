/** Decides whether a failed attempt may be sent again, and after how long. Pure but for the budget's own counter. */

/** Retry settings, per client and per call. */
export interface RetryOptions {
  /** Retries after the first attempt. Default 3. */
  readonly maxRetries?: number | undefined;
  /** Upper bound of the first random wait, in milliseconds; doubles with each retry. Default 500. */
  readonly baseDelayMs?: number | undefined;
  /** Upper bound of any random wait, in milliseconds. Default 8000. */
  readonly maxDelayMs?: number | undefined;
  /** The longest wait a server may ask for, in milliseconds; beyond it the call fails at once with `RateLimitError`. Default 120000. */
  readonly maxRetryAfterMs?: number | undefined;
}

/** All settings filled in. */
export type RetryPolicy = { readonly [K in keyof RetryOptions]-?: number };

export const DEFAULT_RETRY: RetryPolicy = {
  maxRetries: 3,
  baseDelayMs: 500,
  maxDelayMs: 8_000,
  maxRetryAfterMs: 120_000,
};

/** How an attempt failed. */
export type Failure =
  | { readonly kind: "status"; readonly status: number; readonly retryAfterMs?: number | undefined }
  /** `sent: false` when the connection was never made. */
  | { readonly kind: "network"; readonly sent: boolean }
  | { readonly kind: "timeout" };

const RETRIED_STATUS = new Set([408, 429, 500, 502, 503, 504]);

/** Methods that may be repeated unless the operation says otherwise (RFC 9110 §9.2.2). */
export function isIdempotentMethod(method: string): boolean {
  return method !== "POST" && method !== "PATCH";
}

/** Whether the server can have acted on the request although the attempt failed. */
export function isAmbiguous(failure: Failure): boolean {
  switch (failure.kind) {
    case "network":
      return failure.sent;
    case "timeout":
      return true;
    case "status":
      return (
        failure.status === 408 ||
        (failure.status >= 500 && !(failure.status === 503 && failure.retryAfterMs !== undefined))
      );
  }
}

/** Whether the failure is one that another attempt may mend and that cannot double anything. */
export function mayRetry(failure: Failure, idempotent: boolean): boolean {
  if (failure.kind === "status" && !RETRIED_STATUS.has(failure.status)) return false;
  return idempotent || !isAmbiguous(failure);
}

/** Full jitter: a random wait between 0 and min(cap, base · 2ⁿ), n counting retries from 0. */
export function backoffMs(retry: number, policy: RetryPolicy, random: () => number = Math.random): number {
  return random() * Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** retry);
}

const BUDGET = 500;
const RETRY_COST = 5;

/**
 * Bounds the retries of one limiter key: those that mend nothing. A failing server gets at most 100 in a row, then one for every five successes; retries
 * that mend their call cost nothing, so that a network that loses every third packet does not use it up.
 */
export class RetryBudget {
  #tokens = BUDGET;

  /** Takes the price of a retry; `false` when it cannot be paid. */
  take(): boolean {
    if (this.#tokens < RETRY_COST) return false;
    this.#tokens -= RETRY_COST;
    return true;
  }

  /** A success gives one token back; one that took retries gives back their price. */
  give(retries = 0): void {
    this.#tokens = Math.min(BUDGET, this.#tokens + (retries * RETRY_COST || 1));
  }
}
