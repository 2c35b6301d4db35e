/** An answer whose body has been read (or is handed on as a stream), light enough to be made for every call. */
import { redactUrl } from "./redact.ts";

/** What callers see of an answer with `withResponse()`. */
export interface ResponseInfo {
  /** HTTP status. */
  readonly status: number;
  /** Whether the status is one of success. */
  readonly ok: boolean;
  /** As they came. */
  readonly headers: Headers;
  /** Address that answered, with credential-like query values masked. */
  readonly url: string;
  /** How many times the request was sent. */
  readonly attempts: number;
}

/** The part of `Response` that openapi-fetch uses, over a body that is already here. */
export class Answer implements ResponseInfo {
  attempts = 1;
  /** When the last attempt was sent, in epoch milliseconds. */
  sentAt: number | undefined;
  /** Whether an attempt of the call can have been carried out although it failed; `undefined` when only the status tells. */
  doubtful: boolean | undefined;
  readonly #address: string;
  constructor(
    readonly status: number,
    readonly headers: Headers,
    address: string,
    /** Text of the body; empty once it was decoded. */
    public content: string,
    readonly stream: ReadableStream<Uint8Array> | null = null,
  ) {
    this.#address = address;
  }

  /** Masked when it is asked for: few callers ask. */
  get url(): string {
    return redactUrl(this.#address);
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  /** openapi-fetch asks for it when told to leave the body alone. */
  get body(): ReadableStream<Uint8Array> | null {
    return this.stream;
  }

  text(): Promise<string> {
    return Promise.resolve(this.content);
  }

  /** A real `Response` for middleware and for users of `client.raw`. */
  toResponse(): Response {
    const bare = this.status === 204 || this.status === 205 || this.status === 304;
    const headers = new Headers(this.headers);
    headers.delete("content-encoding");
    headers.delete("content-length");
    return new Response(bare ? null : (this.stream ?? this.content), { status: this.status, headers });
  }
}
