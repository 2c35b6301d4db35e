/** A `fetch` that cannot change anything: every method but GET is refused before it leaves. */
import { ConfigError } from "../core/errors.ts";
import type { FetchLike } from "../core/exchange.ts";

/** What the wrapper saw of the answers. */
export interface ReadOnlyFetch extends FetchLike {
  /** Requests that were let through. */
  readonly sent: () => number;
  /** Status and `Allow` header of the last answer at a path, as it was sent. */
  readonly seen: (path: string) => { readonly status: number; readonly allow: readonly string[] } | undefined;
}

/**
 * Wraps a `fetch`. The one exception is the path that issues tokens, for an API whose credentials are good for nothing else.
 *
 * The wrapped function throws a `ConfigError` on any other method, whoever calls it and whatever asked for it.
 */
export function readOnlyFetch(fetch: FetchLike, tokenPath?: string): ReadOnlyFetch {
  let sent = 0;
  const answers = new Map<string, { status: number; allow: readonly string[] }>();
  const guarded = async (url: string, init: RequestInit): Promise<Response> => {
    const method = (init.method ?? "GET").toUpperCase();
    const { pathname } = new URL(url);
    if (method !== "GET" && !(method === "POST" && tokenPath !== undefined && pathname === tokenPath))
      throw new ConfigError(`verify only reads: ${method} ${pathname} was not sent`, "method");
    sent += 1;
    const response = await fetch(url, init);
    const allow = (response.headers.get("allow") ?? "").split(",").map((one) => one.trim().toUpperCase());
    answers.set(pathname, { status: response.status, allow: allow.filter(Boolean) });
    return response;
  };
  return Object.assign(guarded, { sent: () => sent, seen: (path: string) => answers.get(path) });
}
