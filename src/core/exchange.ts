/** One exchange with the server: headers and body under one deadline, redirects followed, the body read and bounded. */
import { whenAborted } from "./abort.ts";
import { Answer } from "./answer.ts";
import { DecodeError, TimeoutError } from "./errors.ts";
import type { HttpAnswer, HttpTransport } from "./http-transport.ts";
import { isRedirect, redirected, redirectRefused, type WireRequest } from "./redirect.ts";
import { Stop } from "./stop.ts";
import { MAX_TIMER_MS } from "./wait.ts";

const MAX_REDIRECTS = 5;

/** The part of `fetch` that the library uses. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

/** The bounds of an exchange. */
export interface ExchangeLimits {
  /** For headers and body together; a stream: for each silence between two chunks. */
  readonly timeoutMs: number;
  readonly maxResponseBytes: number;
  readonly signal: AbortSignal | undefined;
  /** Hand the body on as a stream when the answer is a success. */
  readonly stream: StreamOwner | false;
  /** Told as soon as the headers are here. */
  onHeaders(response: Response | HttpAnswer): void;
}

/** Who answers for a body that is handed on as a stream. */
export interface StreamOwner {
  /** Gives a failure its typed error. */
  typed(reason: unknown): unknown;
  /** Told when the stream has ended, in whatever way. */
  onEnd(): void;
}

/** A failure of the exchange itself, before the library gives it a typed error. */
export class ExchangeFailure extends Error {
  constructor(
    /** `sent: false`: the connection was never made. */
    readonly sent: boolean,
    readonly network: boolean,
    override readonly cause: unknown,
  ) {
    super("exchange failed");
  }
}

const NEVER_SENT = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
]);

/** The system's code of a failed fetch, wherever the runtime put it. */
function codeOf(error: unknown): string | undefined {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return typeof code === "string" ? code : cause === undefined ? undefined : codeOf(cause);
}

function failure(error: unknown): ExchangeFailure {
  if (error instanceof ExchangeFailure) return error;
  const code = codeOf(error);
  return new ExchangeFailure(
    !(code !== undefined && NEVER_SENT.has(code)),
    error instanceof TypeError || code !== undefined,
    error,
  );
}

async function readText(response: Response | HttpAnswer, maxBytes: number): Promise<string> {
  // What an error is, its status tells: its page is not worth losing that.
  const tooLarge = (): string => {
    if (!response.ok) return "";
    throw new DecodeError(
      `The answer is larger than maxResponseBytes (${maxBytes})`,
      response.status,
      response.headers.get("content-type") ?? undefined,
      "",
    );
  };
  if ("readText" in response) {
    const text = await response.readText(maxBytes);
    return text ?? tooLarge();
  }
  const length = response.headers.get("content-length");
  if (length !== null && Number(length) > maxBytes) {
    response.body?.cancel().catch(() => {});
    return tooLarge();
  }
  if (!response.body || (length !== null && !response.headers.has("content-encoding"))) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxBytes) {
      reader.cancel().catch(() => {});
      return tooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** A stream that fails at once when it is silent for `timeoutMs` or aborted, with an error of the library's, and tells its owner when it is over. */
function watched(
  body: ReadableStream<Uint8Array>,
  stop: Stop,
  timeoutMs: number,
  owner: StreamOwner,
  onEnd: () => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const end = (act?: () => void) => {
    clearTimeout(timer);
    if (ended) return;
    ended = true;
    onEnd();
    act?.();
  };
  const silent = () => stop.stop(new TimeoutError(`The stream was silent for ${timeoutMs} ms`, timeoutMs));
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        stop.onStop((reason) => end(() => controller.error(owner.typed(reason))));
      },
      async pull(controller) {
        timer = setTimeout(silent, Math.min(timeoutMs, MAX_TIMER_MS));
        try {
          const { done, value } = await reader.read();
          clearTimeout(timer);
          if (done) end(() => controller.close());
          else if (!ended) controller.enqueue(value);
        } catch (error) {
          end(() => controller.error(owner.typed(failure(error))));
        }
      },
      cancel(reason) {
        end();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

function fetchOnce(fetch: FetchLike, { url, method, headers, body }: WireRequest, signal: AbortSignal) {
  const init: RequestInit & { duplex?: "half" } = { method, headers, body: body ?? null, redirect: "manual", signal };
  if (body instanceof ReadableStream) init.duplex = "half";
  return fetch(url, init);
}

/**
 * Sends the request once. Rejects with the caller's abort reason, a `TimeoutError`, a `DecodeError` (body too large) or an `ExchangeFailure`; in every
 * case at once, whatever `fetch` does with its signal. No timer and no listener is left.
 */
export function exchange(
  carrier: FetchLike | HttpTransport,
  request: WireRequest,
  limits: ExchangeLimits,
): Promise<Answer> {
  const { signal, timeoutMs } = limits;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const stop = new Stop();
    const release = () => {
      clearTimeout(timer);
      leave?.();
    };
    const giveUp = (reason: unknown) => {
      release();
      reject(reason);
      // Frees the socket, also when the failure was ours (body too large, redirect refused).
      stop.stop(reason);
    };
    const timer = setTimeout(
      () => giveUp(new TimeoutError(`No complete answer within ${timeoutMs} ms`, timeoutMs)),
      Math.min(timeoutMs, MAX_TIMER_MS),
    );
    const leave = signal && whenAborted(signal, () => giveUp(signal.reason));

    const run = async () => {
      try {
        let wire = request;
        for (let hop = 0; ; hop++) {
          const response = await (typeof carrier === "function"
            ? fetchOnce(carrier, wire, stop.signal)
            : carrier.send(wire, stop));
          if (isRedirect(response)) {
            response.body?.cancel().catch(() => {});
            if (hop === MAX_REDIRECTS) throw redirectRefused(`more than ${MAX_REDIRECTS} in a row`);
            wire = redirected(wire, response);
            continue;
          }
          limits.onHeaders(response);
          const { status, headers } = response;
          const { stream } = limits;
          // Whoever asks for the body gets a stream; a transport may have a shorter way to the text.
          const body = stream && response.ok && response.body;
          if (stream && body) {
            clearTimeout(timer);
            const over = () => {
              release();
              stream.onEnd();
            };
            resolve(new Answer(status, headers, wire.url, "", watched(body, stop, timeoutMs, stream, over)));
          } else {
            const text = await readText(response, limits.maxResponseBytes);
            release();
            resolve(new Answer(status, headers, wire.url, text));
          }
          return;
        }
      } catch (error) {
        giveUp(error instanceof Error && "attempts" in error ? error : failure(error));
      }
    };
    run();
  });
}
