/** Every error that the library throws. Each says what happened, on which operation, and what the caller can do next. */

/**
 * What a failed call can have changed at the vendor. `none`: nothing (not sent, refused, or a read). `unknown`: it may have been carried out; look before
 * sending it again. `applied`: the vendor reported success, but its answer could not be read.
 */
export type Outcome = "none" | "unknown" | "applied";

/** What was being asked when a call failed: enough to look up a record whose creation ended in doubt. Holds no credential. */
export interface FailedRequest {
  /** HTTP method. */
  readonly method: string;
  /** Path with its parameters filled in, without origin and query. */
  readonly path: string;
  /** The body as it was given to the method, before wrapping. */
  readonly body?: unknown;
  /** When the last attempt was sent, in epoch milliseconds. Absent when nothing was sent. */
  readonly sentAt?: number;
}

/** What every error of a call knows about it. */
export interface ErrorContext {
  /** `operationId` of the call. */
  readonly operation?: string | undefined;
  /** How many times the request was sent. */
  readonly attempts?: number | undefined;
  /** What the call can have changed at the vendor. */
  readonly outcome?: Outcome | undefined;
  /** What was being asked. */
  readonly request?: FailedRequest | undefined;
  /** The error beneath, where there is one. */
  readonly cause?: unknown;
}

/** What was being asked, for an error. */
export function failedRequest(method: string, url: string, body: unknown, sentAt: number | undefined): FailedRequest {
  return {
    method,
    path: new URL(url).pathname,
    ...(body === undefined ? undefined : { body }),
    ...(sentAt === undefined ? undefined : { sentAt }),
  };
}

const BRAND = Symbol.for("millwright.error");

/** Base of every error of the library. */
export class MillwrightError extends Error {
  /** `operationId` of the call, such as `parts.restock`. */
  readonly operation: string | undefined;
  /** How many times the request was sent. */
  readonly attempts: number;
  /** What the call can have changed at the vendor. */
  readonly outcome: Outcome;
  /** Whether trying the same call again later may help. */
  readonly retryable: boolean = false;
  /** What was being asked, where a request was made. Not enumerable, so that no log prints a body unasked. */
  declare readonly request?: FailedRequest;

  constructor(message: string, context: ErrorContext = {}) {
    super(message, context.cause === undefined ? undefined : { cause: context.cause });
    this.operation = context.operation;
    this.attempts = context.attempts ?? 0;
    this.outcome = context.outcome ?? "none";
    if (context.request) Object.defineProperty(this, "request", { value: context.request, enumerable: false });
  }

  /** @internal The kinds of this error, most special last: lets the guards work across copies of the package. */
  get [BRAND](): string {
    return "MillwrightError";
  }

  /** Name of the class, also where the code is minified. */
  override get name(): string {
    return this[BRAND].slice(this[BRAND].lastIndexOf(".") + 1);
  }
}

/** An option, an argument or a credential is missing or wrong. Nothing was sent. `field` names it. */
export class ConfigError extends MillwrightError {
  constructor(
    message: string,
    /** The option, argument or credential. */
    readonly field: string,
    context?: ErrorContext,
  ) {
    super(message, context);
  }
  /** @internal */
  override get [BRAND](): string {
    return "MillwrightError.ConfigError";
  }
}

/** No answer came: name resolution, refused or reset connection, a redirect that must not be followed. */
export class ConnectionError extends MillwrightError {
  override readonly retryable = true;
  /** @internal */
  override get [BRAND](): string {
    return "MillwrightError.ConnectionError";
  }
}

/** `timeoutMs` of an attempt or `deadlineMs` of the call passed; `limitMs` is the one that did. */
export class TimeoutError extends MillwrightError {
  override readonly retryable = true;
  constructor(
    message: string,
    /** The limit that passed, in milliseconds. */
    readonly limitMs: number,
    context?: ErrorContext,
  ) {
    super(message, context);
  }
  /** @internal */
  override get [BRAND](): string {
    return "MillwrightError.TimeoutError";
  }
}

/** The caller's signal was aborted. `reason` (also `cause`) is the signal's reason. */
export class AbortedError extends MillwrightError {
  /** The signal's reason. */
  declare readonly reason: unknown;
  constructor(reason: unknown, context?: ErrorContext) {
    super(reason instanceof Error ? `Aborted: ${reason.message}` : "Aborted by the caller's signal", {
      ...context,
      cause: reason,
    });
    Object.defineProperty(this, "reason", { value: reason, enumerable: false });
  }
  /** @internal */
  override get [BRAND](): string {
    return "MillwrightError.AbortedError";
  }
}

/** The answer could not be read: not JSON, cut off, empty, larger than `maxResponseBytes`, or without the part the spec promises. */
export class DecodeError extends MillwrightError {
  constructor(
    message: string,
    /** HTTP status of the answer. */
    readonly status: number,
    /** Its media type, where it had one. */
    readonly contentType: string | undefined,
    /** The first 200 characters of the body. */
    readonly excerpt: string,
    context?: ErrorContext,
  ) {
    super(message, context);
  }
  /** @internal */
  override get [BRAND](): string {
    return "MillwrightError.DecodeError";
  }
}

/** One mismatch between a value and its schema. */
export interface ValidationIssue {
  /** Where in the value, such as `data.parts.0.quantity`. */
  readonly path: string;
  /** What was expected there, and what was found. */
  readonly message: string;
}

/** A value does not match the spec: a request before it is sent, or a response with `validate: "throw"`. */
export class ValidationError extends MillwrightError {
  constructor(
    message: string,
    /** Every mismatch, in order. */
    readonly issues: readonly ValidationIssue[],
    context?: ErrorContext,
  ) {
    super(message, context);
  }
  /** @internal */
  override get [BRAND](): string {
    return "MillwrightError.ValidationError";
  }
}

/** A list served the same page twice, or more pages than `maxPages`. */
export class PaginationLoopError extends MillwrightError {
  /** @internal */
  override get [BRAND](): string {
    return "MillwrightError.PaginationLoopError";
  }
}

/** What an `ApiError` carries of the answer. */
export interface ApiErrorDetails {
  /** HTTP status. */
  readonly status: number;
  /** The vendor's own code, where the body has one. */
  readonly code?: string | undefined;
  /** Messages by field, where the body has them. */
  readonly fieldErrors?: Readonly<Record<string, readonly string[]>> | undefined;
  /** The vendor's id of the request, from headers or body: quote it to their support. */
  readonly requestId?: string | undefined;
  /** The decoded body, or its text when it is not JSON. */
  readonly body?: unknown;
  /** How long the vendor asked to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

/** The vendor answered with an error, by its status or inside a 200. */
export class ApiError extends MillwrightError {
  /** HTTP status. */
  readonly status: number;
  /** The vendor's own code, where the body has one. */
  readonly code: string | undefined;
  /** Messages by field; empty where the body has none. */
  readonly fieldErrors: Readonly<Record<string, readonly string[]>>;
  /** The vendor's id of the request, from headers or body: quote it to their support. */
  readonly requestId: string | undefined;
  /** The decoded body, or its text when it is not JSON. */
  readonly body: unknown;
  override readonly retryable: boolean;

  constructor(message: string, details: ApiErrorDetails, context?: ErrorContext) {
    super(message, context);
    this.status = details.status;
    this.code = details.code;
    this.fieldErrors = details.fieldErrors ?? {};
    this.requestId = details.requestId;
    this.body = details.body;
    this.retryable = [408, 429, 500, 502, 503, 504].includes(details.status);
  }
  /** @internal */
  override get [BRAND](): string {
    return "MillwrightError.ApiError";
  }
}

/** 400: the vendor could not read the request. */
export class BadRequestError extends ApiError {
  /** @internal */
  override get [BRAND](): string {
    return "MillwrightError.ApiError.BadRequestError";
  }
}

/** 401: the credential is missing, wrong or expired. */
export class AuthenticationError extends ApiError {
  /** @internal */
  override get [BRAND](): string {
    return "MillwrightError.ApiError.AuthenticationError";
  }
}

/** 403: the credential may not do this. */
export class PermissionError extends ApiError {
  /** @internal */
  override get [BRAND](): string {
    return "MillwrightError.ApiError.PermissionError";
  }
}

/** 404: no such record, or no such route. */
export class NotFoundError extends ApiError {
  /** @internal */
  override get [BRAND](): string {
    return "MillwrightError.ApiError.NotFoundError";
  }
}

/** 409: the record changed or exists already. */
export class ConflictError extends ApiError {
  /** @internal */
  override get [BRAND](): string {
    return "MillwrightError.ApiError.ConflictError";
  }
}

/** 422: the vendor read the request and refused its values. */
export class UnprocessableError extends ApiError {
  /** @internal */
  override get [BRAND](): string {
    return "MillwrightError.ApiError.UnprocessableError";
  }
}

/** 429, after all retries or because the wait asked for is beyond `maxRetryAfterMs`. */
export class RateLimitError extends ApiError {
  /** How long the vendor asked to wait, in milliseconds, where it said so. */
  readonly retryAfterMs: number | undefined;
  constructor(message: string, details: ApiErrorDetails, context?: ErrorContext) {
    super(message, details, context);
    this.retryAfterMs = details.retryAfterMs;
  }
  /** @internal */
  override get [BRAND](): string {
    return "MillwrightError.ApiError.RateLimitError";
  }
}

/** 5xx: the vendor failed. */
export class ServerError extends ApiError {
  /** @internal */
  override get [BRAND](): string {
    return "MillwrightError.ApiError.ServerError";
  }
}

const BY_STATUS: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableError,
  429: RateLimitError,
};

/** The error class of a status. */
export function apiErrorClass(status: number): typeof ApiError {
  return BY_STATUS[status] ?? (status >= 500 ? ServerError : ApiError);
}

/** The errors by name, for `isMillwrightError`. */
export interface ErrorsByName {
  /** Any of them. */
  MillwrightError: MillwrightError;
  /** A wrong option, argument or credential. */
  ConfigError: ConfigError;
  /** No answer. */
  ConnectionError: ConnectionError;
  /** Out of time. */
  TimeoutError: TimeoutError;
  /** Ended by the caller's signal. */
  AbortedError: AbortedError;
  /** An answer that cannot be read. */
  DecodeError: DecodeError;
  /** A value that is not as the spec says. */
  ValidationError: ValidationError;
  /** A list without an end. */
  PaginationLoopError: PaginationLoopError;
  /** Any refusal of the vendor. */
  ApiError: ApiError;
  /** Status 400. */
  BadRequestError: BadRequestError;
  /** Status 401. */
  AuthenticationError: AuthenticationError;
  /** Status 403. */
  PermissionError: PermissionError;
  /** Status 404. */
  NotFoundError: NotFoundError;
  /** Status 409. */
  ConflictError: ConflictError;
  /** Status 422. */
  UnprocessableError: UnprocessableError;
  /** Status 429. */
  RateLimitError: RateLimitError;
  /** Status 5xx. */
  ServerError: ServerError;
}

/**
 * Tells an error of the library, of any kind or of one kind and those below it. Works where `instanceof` does not: when an
 * application holds two copies of the package (ESM and CommonJS, two versions).
 *
 * @example
 * if (isMillwrightError(error, "RateLimitError")) schedule(error.retryAfterMs);
 */
export function isMillwrightError<K extends keyof ErrorsByName = "MillwrightError">(
  error: unknown,
  kind?: K,
): error is ErrorsByName[K] {
  const kinds = (error as { [BRAND]?: unknown } | null | undefined)?.[BRAND];
  return typeof kinds === "string" && kinds.split(".").includes(kind ?? "MillwrightError");
}
