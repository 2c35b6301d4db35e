/** One request on undici's `dispatch`: its handler and its answer in one object, so that a call costs no stream, no signal and no `Response`. */
import type { Dispatcher } from "undici";
import { ExchangeFailure } from "../core/exchange.ts";
import type { HttpAnswer } from "../core/http-transport.ts";
import { decodeBody, decodeStream } from "./content-encoding.ts";

/** What may arrive before anybody reads. */
const UNREAD_BYTES = 64 * 1024;
/** A body that nobody wants is read to its end when no more than this is left: the connection is worth more. */
const DRAIN_BYTES = 16 * 1024;

/** Answers without a body, whatever their headers say (RFC 9110 §6.4.1). */
const BODILESS = new Set([204, 205, 304]);

/** Failures of undici that are ours: no other attempt mends them. */
const OURS = new Set(["UND_ERR_INVALID_ARG", "UND_ERR_NOT_SUPPORTED", "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"]);

/** Takes the body as it arrives. */
interface BodyReader {
  data(chunk: Uint8Array): void;
  end(): void;
  fail(error: unknown): void;
}

const nothing = () => {};
const IGNORED: BodyReader = { data: nothing, end: nothing, fail: nothing };

/** Text of UTF-8 bytes, without the byte order mark. */
function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString("utf8", marked ? 3 : 0);
}

function headersOf(fields: Readonly<Record<string, string | string[] | undefined>>): Headers {
  const headers = new Headers();
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    if (Array.isArray(value)) for (const one of value) headers.append(name, one);
    else if (value !== undefined) headers.append(name, value);
  }
  return headers;
}

function failure(error: unknown, sent: boolean): ExchangeFailure {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  // Not every failure of the parser has a code. One without any comes from the request's own body.
  const network = typeof code === "string" ? !OURS.has(code) : name === "HTTPParserError";
  return new ExchangeFailure(sent, network, error);
}

export class UndiciAnswer implements HttpAnswer, Dispatcher.DispatchHandler {
  status = 0;
  headers: Headers = new Headers();
  readonly type = "default";
  readonly #method: string;
  readonly #resolve: (answer: UndiciAnswer) => void;
  readonly #reject: (error: unknown) => void;
  #controller: Dispatcher.DispatchController | undefined;
  /** The request may have been written. */
  #sent = false;
  #stopped = false;
  #stopReason: unknown;
  /** What arrived before anybody read. */
  #early: Uint8Array[] = [];
  #received = 0;
  #state: "open" | "ended" | "failed" = "open";
  #error: unknown;
  #reader: BodyReader | undefined;
  #over: () => void = nothing;
  #stream: ReadableStream<Uint8Array> | null | undefined;

  /** `resolve` is called as soon as the headers are here. */
  constructor(method: string, resolve: (answer: UndiciAnswer) => void, reject: (error: unknown) => void) {
    this.#method = method;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  /** Calls `over` when nothing more will arrive. */
  whenOver(over: () => void): void {
    if (this.#state === "open") this.#over = over;
    else over();
  }

  /** Gives up, wherever the request is. */
  stop(reason: unknown): void {
    if (this.#stopped || this.#state !== "open") return;
    this.#stopped = true;
    this.#stopReason = reason;
    this.#reject(reason);
    this.#controller?.abort(reason instanceof Error ? reason : new Error("stopped", { cause: reason }));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#stopped) controller.abort(new Error("stopped before it was sent"));
    else this.#sent = true;
  }

  onResponseStart(
    _: Dispatcher.DispatchController,
    status: number,
    fields: Readonly<Record<string, string | string[] | undefined>>,
  ): void {
    if (status < 200) return;
    this.status = status;
    this.headers = headersOf(fields);
    this.#resolve(this);
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Uint8Array): void {
    this.#received += chunk.byteLength;
    if (this.#reader) {
      this.#reader.data(chunk);
    } else {
      this.#early.push(chunk);
      if (this.#received > UNREAD_BYTES) controller.pause();
    }
  }

  onResponseEnd(): void {
    this.#state = "ended";
    this.#reader?.end();
    this.#over();
  }

  onResponseError(_: Dispatcher.DispatchController, error: unknown): void {
    if (this.#state !== "open") return;
    this.#state = "failed";
    this.#error = this.#stopped ? this.#stopReason : failure(error, this.#sent);
    this.#reject(this.#error);
    this.#reader?.fail(this.#error);
    this.#over();
  }

  #read(reader: BodyReader): void {
    for (const chunk of this.#early) reader.data(chunk);
    this.#early = [];
    this.#reader = reader;
    if (this.#state === "ended") reader.end();
    else if (this.#state === "failed") reader.fail(this.#error);
    else this.#controller?.resume();
  }

  /** Frees the connection: by the end of the body when it is near, else by closing it. */
  #drop(): void {
    const length = this.headers.get("content-length");
    if (length !== null && Number(length) - this.#received <= DRAIN_BYTES) this.#read(IGNORED);
    else this.stop(new Error("the rest of the body is not wanted"));
  }

  readText(maxBytes: number): Promise<string | undefined> {
    const length = this.headers.get("content-length");
    if (length !== null && Number(length) > maxBytes) {
      this.#drop();
      return Promise.resolve(undefined);
    }
    const encoding = this.headers.get("content-encoding");
    return new Promise((resolve, reject) => {
      const chunks: Uint8Array[] = [];
      let size = 0;
      this.#read({
        data: (chunk) => {
          size += chunk.byteLength;
          chunks.push(chunk);
          if (size <= maxBytes) return;
          resolve(undefined);
          this.#reader = IGNORED;
          this.#drop();
        },
        end: () => {
          const only = chunks.length === 1 ? chunks[0] : undefined;
          const bytes = only ?? Buffer.concat(chunks, size);
          if (encoding === null || size === 0) resolve(textOf(bytes));
          else
            decodeBody(bytes, encoding, maxBytes).then(
              (decoded) => resolve(decoded && textOf(decoded)),
              (error) => reject(failure(error, true)),
            );
        },
        fail: reject,
      });
    });
  }

  get body(): ReadableStream<Uint8Array> | null {
    if (this.#stream === undefined) {
      const bodiless = this.#method === "HEAD" || BODILESS.has(this.status);
      if (bodiless) this.#read(IGNORED);
      const encoding = this.headers.get("content-encoding");
      this.#stream = bodiless ? null : encoding ? decodeStream(this.#asStream(), encoding) : this.#asStream();
    }
    return this.#stream;
  }

  #asStream(): ReadableStream<Uint8Array> {
    return new ReadableStream<Uint8Array>({
      start: (controller) =>
        this.#read({
          data: (chunk) => {
            controller.enqueue(chunk);
            if ((controller.desiredSize ?? 0) <= 0) this.#controller?.pause();
          },
          end: () => controller.close(),
          fail: (error) => controller.error(error),
        }),
      pull: () => this.#controller?.resume(),
      cancel: () => {
        this.#reader = IGNORED;
        if (this.#state === "open") this.#drop();
      },
    });
  }
}
