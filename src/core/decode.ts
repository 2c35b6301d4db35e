/** Turns an answer into a result or a typed error. */
import type { Answer } from "./answer.ts";
import { Bytes, dispositionFilename } from "./bytes.ts";
import { readErrorBody } from "./error-body.ts";
import { type ApiError, apiErrorClass, DecodeError, type ErrorContext } from "./errors.ts";
import { serverNow } from "./rate-limit-headers.ts";
import { parseRetryAfter } from "./retry-after.ts";

/** What decoding needs to know of an operation. */
export interface DecodeRules {
  readonly operation: string;
  readonly bytes: boolean;
  /** The operation has no result: whatever a success holds is ignored. */
  readonly empty: boolean;
  /** What a failure inside a success status looks like. */
  readonly failure: { readonly path: string; readonly equals: unknown } | undefined;
  readonly context: (outcome: ErrorContext["outcome"]) => ErrorContext;
}

/** The keys of each path that was read. Paths come from the definitions of APIs: there are few. */
const keysOf = new Map<string, readonly string[]>();

/** The value at a dotted path, or `undefined`. The empty path is the value itself. */
export function readPath(value: unknown, path: string): unknown {
  if (path === "") return value;
  let keys = keysOf.get(path);
  if (!keys) {
    keys = path.split(".");
    keysOf.set(path, keys);
  }
  let at: unknown = value;
  for (const key of keys) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

const NOTHING = Symbol("not JSON");

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return NOTHING;
  }
}

/** The typed error of an answer that reports a failure. */
export function apiError(answer: Answer, body: unknown, rules: DecodeRules): ApiError {
  const { status, headers } = answer;
  const reading = readErrorBody(body, headers);
  const Kind = apiErrorClass(status);
  const retryAfterMs = parseRetryAfter(headers.get("retry-after"), serverNow(headers, Date.now()));
  const doubtful = answer.doubtful ?? (status >= 500 || status === 408);
  const context = rules.context(doubtful ? "unknown" : "none");
  const doubt = context.outcome === "unknown" ? " It may have been carried out: look before sending it again." : "";
  const message = `${rules.operation}: ${status} ${reading.message ?? "without a message"}${doubt ? "." : ""}${doubt}`;
  return new Kind(message, { status, ...reading, body, retryAfterMs }, context);
}

/**
 * The decoded body of a success; `undefined` when it is empty and may be.
 * @throws {ApiError} when the status or the body reports a failure.
 * @throws {DecodeError} when the body is not what was promised.
 */
export function decodeAnswer(answer: Answer, rules: DecodeRules): unknown {
  const { status, headers, content } = answer;
  const type = headers.get("content-type") ?? undefined;
  if (!answer.ok) {
    const body = parseJson(content);
    throw apiError(answer, body === NOTHING ? content : body, rules);
  }
  if (rules.bytes) {
    const length = headers.get("content-length");
    return new Bytes(
      answer.stream ?? new Blob([content]).stream(),
      type,
      length === null || headers.has("content-encoding") ? undefined : Number(length),
      dispositionFilename(headers.get("content-disposition")),
    );
  }
  const fail = (reason: string): never => {
    throw new DecodeError(
      `${rules.operation}: ${status}, but ${reason}`,
      status,
      type,
      content.slice(0, 200),
      rules.context("applied"),
    );
  };
  if (content.trim() === "") {
    return rules.empty || status === 204 || status === 205 ? undefined : fail("the body is empty");
  }
  const body = parseJson(content);
  if (body === NOTHING) {
    if (rules.empty) return undefined;
    if (/^\s*<(!doctype|html|head|body)/i.test(content)) {
      return fail("the body is an HTML page (a login page, a proxy, or a wrong base URL?)");
    }
    return fail(/json/i.test(type ?? "json") ? "the body is not complete JSON" : `the body is ${type}, not JSON`);
  }
  const { failure } = rules;
  if (failure && readPath(body, failure.path) === failure.equals) throw apiError(answer, body, rules);
  return body;
}

/** What `path` holds of a decoded body. */
export function unwrap(body: unknown, path: string | undefined, answer: Answer, rules: DecodeRules): unknown {
  if (path === undefined || path === "" || rules.empty || rules.bytes || body === undefined)
    return rules.empty ? undefined : body;
  const value = readPath(body, path);
  if (value === undefined) {
    throw new DecodeError(
      `${rules.operation}: ${answer.status}, but the body has no "${path}"`,
      answer.status,
      answer.headers.get("content-type") ?? undefined,
      answer.content.slice(0, 200),
      rules.context("applied"),
    );
  }
  return value;
}
