/** From a prepared call to what goes over the wire. Pure. */
import { ConfigError } from "./errors.ts";
import { fillPath } from "./path.ts";
import type { PreparedCall } from "./prepare.ts";
import { type QueryStyle, writeQuery } from "./query.ts";
import type { WireRequest } from "./redirect.ts";

const isBody = (body: unknown): body is BodyInit =>
  typeof body === "string" ||
  body instanceof FormData ||
  body instanceof URLSearchParams ||
  body instanceof Blob ||
  body instanceof ReadableStream ||
  body instanceof ArrayBuffer ||
  ArrayBuffer.isView(body);

/**
 * Plain data as JSON; what is a body already stays as it is.
 * @throws {ConfigError} when it cannot be written, as with a cycle or a bigint.
 */
export function serializeBody(body: unknown, operation?: string): BodyInit {
  if (isBody(body)) return body;
  let text: string | undefined;
  let cause: unknown;
  try {
    text = JSON.stringify(body);
  } catch (error) {
    cause = error;
  }
  if (text !== undefined) return text;
  throw new ConfigError(`${operation ? `${operation}: t` : "T"}he body cannot be written as JSON`, "body", {
    operation,
    cause,
  });
}

/** The request of a call, or of a page of its list, which has a query of its own. `form` is the body of an operation that takes a form. */
export function wireRequest(
  call: PreparedCall,
  parameters: PreparedCall["query"],
  baseUrl: string,
  style: QueryStyle,
  form?: FormData | Blob,
): WireRequest {
  const { operation, method, body } = call;
  const query = writeQuery(parameters, style);
  const written = form ?? (body === undefined ? undefined : serializeBody(body, operation.id));
  const headers: Record<string, string> = { ...call.headers };
  if (written instanceof Blob && written.type) headers["content-type"] = written.type;
  else if (written !== undefined && !form) headers["content-type"] ??= "application/json";
  return {
    url: baseUrl + fillPath(call.path, call.pathParameters, operation.id) + (query && `?${query}`),
    method,
    headers,
    body: written,
  };
}

/** A real `Request` as the transport sends it: its body is kept, so that it can be sent again. */
export async function readRequest(request: Request): Promise<WireRequest> {
  const { url, method } = request;
  const body = request.body ? await request.arrayBuffer() : undefined;
  return { url, method, headers: Object.fromEntries(request.headers), body };
}
