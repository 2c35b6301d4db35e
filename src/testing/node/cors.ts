/** What a server tells a browser about pages of other origins (Fetch standard, the CORS protocol). */
import type { IncomingHttpHeaders } from "node:http";

/** How a simulator treats pages of other origins. Any of them may call it. */
export interface CorsOptions {
  /**
   * Headers of answers that a page may read, beside the few that it always may. Default: all. `[]`: none, as with a vendor that has not thought of browsers: a
   * page then sees neither the state of the limits nor `Retry-After`.
   */
  readonly exposedHeaders?: readonly string[];
}

/** Whether a browser asks here whether it may send a request. Its `OPTIONS` carries no credential and is no request to the vendor. */
export function isPreflight(method: string | undefined, headers: IncomingHttpHeaders): boolean {
  return method === "OPTIONS" && headers.origin !== undefined && "access-control-request-method" in headers;
}

/** Headers of the answer to that question: yes to what it asks for. A star would not stand for `Authorization`. */
export function preflightHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const asked = (name: string) => String(headers[name] ?? "");
  return {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": asked("access-control-request-method"),
    "access-control-allow-headers": asked("access-control-request-headers"),
    // A page of the internet that asks for a server of this machine.
    ...("access-control-request-private-network" in headers ? { "access-control-allow-private-network": "true" } : {}),
    "access-control-max-age": "600",
  };
}

/** Headers to add to an answer, where a page asked for it. */
export function corsHeaders(
  headers: IncomingHttpHeaders,
  answered: Readonly<Record<string, string>>,
  { exposedHeaders }: CorsOptions,
): Record<string, string> {
  if (headers.origin === undefined) return {};
  const exposed = exposedHeaders ?? Object.keys(answered);
  return {
    "access-control-allow-origin": "*",
    ...(exposed.length > 0 ? { "access-control-expose-headers": exposed.join(", ") } : {}),
  };
}
