/** Follows redirects by hand, so that a credential never leaves the origin it was meant for. */
import { ConnectionError } from "./errors.ts";

/** What is sent to one address. */
export interface WireRequest {
  /** The whole address. */
  url: string;
  /** HTTP method. */
  method: string;
  /** Request headers by their names in small letters. */
  headers: Record<string, string>;
  /** What is sent; nothing where `null` or `undefined`. */
  body: BodyInit | null | undefined;
}

/** Header names that may travel to another origin. Everything else may be a credential and is dropped. */
const HARMLESS = ["accept", "accept-language", "content-type", "user-agent"];

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Whether plain HTTP to this host stays on the machine. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    /^127(\.\d+){3}$/.test(hostname) ||
    hostname === "[::1]"
  );
}

/** Whether the answer is a redirect, also one that a browser hides (`opaqueredirect`). */
export function isRedirect(response: Pick<Response, "type" | "status">): boolean {
  return response.type === "opaqueredirect" || REDIRECTS.has(response.status);
}

/** The error of a redirect that is not followed. No retry mends it. */
export function redirectRefused(why: string): ConnectionError {
  return Object.assign(new ConnectionError(`Redirect not followed: ${why}`), { retryable: false });
}

/**
 * The request that a redirect asks for. Same origin: as it was. Another origin: without body and with harmless headers only.
 * @throws {ConnectionError} when the redirect must not be followed.
 */
export function redirected(request: WireRequest, response: Pick<Response, "type" | "status" | "headers">): WireRequest {
  const refuse = (why: string): never => {
    throw redirectRefused(why);
  };
  if (response.type === "opaqueredirect") {
    refuse("a browser hides where it leads; set `baseUrl` to the address that answers");
  }
  const location = response.headers.get("location");
  if (!location) return refuse(`status ${response.status} without a Location`);
  const from = new URL(request.url);
  let to: URL;
  try {
    to = new URL(location, from);
  } catch {
    return refuse("its Location is not a URL");
  }
  if (to.protocol !== "https:" && !(to.protocol === "http:" && isLoopback(to.hostname))) {
    refuse(`${to.protocol}//${to.hostname} is not https`);
  }
  if (to.username || to.password) refuse("its Location holds a user name or a password");
  const rewrite =
    response.status === 303
      ? request.method !== "GET" && request.method !== "HEAD"
      : (response.status === 301 || response.status === 302) && request.method === "POST";
  const method = rewrite ? "GET" : request.method;
  let headers = { ...request.headers };
  let body = rewrite ? undefined : request.body;
  if (rewrite) for (const name of ["content-type", "content-length"]) delete headers[name];
  if (to.origin !== from.origin) {
    if (method !== "GET" && method !== "HEAD") refuse(`${method} to another origin (${to.origin})`);
    headers = Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS.includes(name)));
    body = undefined;
  }
  return { url: to.href, method, headers, body };
}
