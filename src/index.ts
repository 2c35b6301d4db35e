/**
 * What all clients share: errors and their guards, credentials, pages and the types of options. The clients have entries of their own.
 *
 * @packageDocumentation
 */
export type { ResponseInfo } from "./core/answer.ts";
export type { ApiPromise, ApiResult } from "./core/api-promise.ts";
export {
  type AuthAnswer,
  type AuthContext,
  type AuthStrategy,
  type AuthTarget,
  apiKey,
  bearer,
  type Credential,
  type Secret,
} from "./core/auth.ts";
export type { Bytes } from "./core/bytes.ts";
export type { OperationInfo } from "./core/client.ts";
export {
  AbortedError,
  ApiError,
  type ApiErrorDetails,
  AuthenticationError,
  BadRequestError,
  ConfigError,
  ConflictError,
  ConnectionError,
  DecodeError,
  type ErrorContext,
  type ErrorsByName,
  type FailedRequest,
  isMillwrightError,
  MillwrightError,
  NotFoundError,
  type Outcome,
  PaginationLoopError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnprocessableError,
  ValidationError,
  type ValidationIssue,
} from "./core/errors.ts";
export type { FetchLike } from "./core/exchange.ts";
export type { FieldFilter, FilterValue } from "./core/filter.ts";
export type { Upload, UploadContent, UploadProgress } from "./core/form.ts";
export type {
  ErrorEvent,
  Hooks,
  Logger,
  RateLimitEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from "./core/hooks.ts";
export type { HttpAnswer, HttpTransport } from "./core/http-transport.ts";
export type { LimitKey, LimitStore } from "./core/limit-store.ts";
export type {
  AcquireOptions,
  Limiter,
  LimiterConfig,
  RateLimitOutcome,
  RateLimitSnapshot,
  RateLimitWait,
} from "./core/limiter.ts";
export type { WindowConfig } from "./core/limiter-windows.ts";
export type { CallOptions, ClientOptions, ListOptions, RateLimitOptions, RouteOverride } from "./core/options.ts";
export type { Page, PagePromise, WalkOptions } from "./core/pages.ts";
export type { RawAnswer, RawClient, RawMethod, RawOptions } from "./core/raw-client.ts";
export type {
  EmptyAnswer,
  JsonAnswer,
  NoParameters,
  RawOperation,
  RawParameters,
  RawResponses,
  RawWrite,
} from "./core/raw-operation.ts";
export type { WireRequest } from "./core/redirect.ts";
export type { ResourceDefinition } from "./core/resource.ts";
export type { RetryOptions } from "./core/retry.ts";
export type { Stop } from "./core/stop.ts";
export type { Checker, Drift, RequestParts, SchemaIssue, SchemaSet, ValidateMode } from "./core/validation.ts";
