/** A `fetch` that answers from a script and remembers what it was asked, for tests that need no socket. */
import type { FetchLike } from "../../src/core/exchange.ts";

/** A request as `fetch` got it. */
export interface Asked {
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly signal: AbortSignal;
  readonly redirect: string | undefined;
}

/** What the script says for a request: an answer, or an error to throw, now or later. */
export type Reply = Response | Error | Promise<Response>;

/** Answers the nth request (from 0). */
export type Script = readonly (Reply | ((asked: Asked, n: number) => Reply))[] | ((asked: Asked, n: number) => Reply);

export interface FakeFetch extends FetchLike {
  readonly asked: readonly Asked[];
}

/** A list of replies is used in turn; its last one then stays. */
export function fakeFetch(script: Script): FakeFetch {
  const asked: Asked[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const one: Asked = {
      url: new URL(url),
      method: init.method ?? "GET",
      headers: new Headers(init.headers),
      body: init.body,
      signal: init.signal as AbortSignal,
      redirect: init.redirect,
    };
    const n = asked.length;
    asked.push(one);
    const entry = typeof script === "function" ? script : script[Math.min(n, script.length - 1)];
    const reply = typeof entry === "function" ? entry(one, n) : entry;
    if (reply === undefined) throw new Error("the script is empty");
    if (reply instanceof Error) throw reply;
    return reply instanceof Response ? reply.clone() : reply;
  };
  return Object.assign(fetch, { asked });
}

/** A JSON answer. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

/** A success in the demo API's envelope. */
export function data(value: unknown, meta?: unknown): Response {
  return json({ status: "success", data: value, ...(meta === undefined ? undefined : { meta }) });
}

/** An answer with only a status. */
export function status(code: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: code, headers });
}

/** What Node's `fetch` throws when a connection fails. */
export function networkError(code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(`connect ${code}`), { code }) });
}

/** An answer that never comes. Like a real `fetch`, it rejects on abort. */
export function never({ signal }: Asked): Promise<Response> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));
}
