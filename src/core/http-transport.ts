/** What may carry requests in place of `fetch`. Types only. */
import type { FetchLike } from "./exchange.ts";
import type { WireRequest } from "./redirect.ts";
import type { Stop } from "./stop.ts";

/** An answer whose headers are here. */
export interface HttpAnswer {
  /** HTTP status. */
  readonly status: number;
  /** Whether the status is from 200 to 299. */
  readonly ok: boolean;
  /** As of a `Response`. */
  readonly type: ResponseType;
  /** Response headers. */
  readonly headers: Headers;
  /** The decoded body; read it here or with `readText`, once. `null` when there is none. */
  readonly body: ReadableStream<Uint8Array> | null;
  /** The whole body as text; `undefined` when it is larger than `maxBytes`, and then the rest is dropped. */
  readText(maxBytes: number): Promise<string | undefined>;
}

/** Carries a client's requests in place of `fetch`. Made by `undiciTransport` of `millwright/node`. */
export interface HttpTransport {
  /**
   * Sends one request, follows no redirect, and gives up as soon as `stop` says so.
   * @throws {ExchangeFailure} when no answer came.
   */
  send(request: WireRequest, stop: Stop): Promise<HttpAnswer>;
  /** For requests that are no call of the API, such as those for a token. */
  readonly fetch: FetchLike;
  /** Ends idle connections, and the others as soon as they are idle. */
  close(): Promise<void>;
}
