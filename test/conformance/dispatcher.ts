/** A scripted server behind undici: what `fetch` would have answered comes as undici's own events, so that a case runs through all of `undiciTransport`. */
import type { Dispatcher } from "undici";

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What undici says before it has begun to write: it then never starts the request. */
const NEVER_SENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EHOSTUNREACH", "UND_ERR_CONNECT_TIMEOUT"]);
/** Microtasks in which a connection that cannot be made fails. */
const CONNECT_TICKS = 30;

class Controller implements Dispatcher.DispatchController {
  aborted = false;
  paused = false;
  reason: Error | null = null;
  readonly stop = new AbortController();
  onAbort: (reason: Error) => void = () => {};
  #go: (() => void) | undefined;

  abort(reason: Error): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    this.stop.abort(reason);
    this.resume();
    this.onAbort(reason);
  }

  pause(): void {
    this.paused = true;
  }

  resume(): void {
    this.paused = false;
    this.#go?.();
  }

  /** Resolves when more may come. */
  async ready(): Promise<void> {
    while (this.paused) {
      await new Promise<void>((resolve) => {
        this.#go = resolve;
      });
    }
  }
}

/** undici fails with the error itself, where `fetch` wraps it. */
function plain(error: unknown): Error {
  const { cause } = (error ?? {}) as { cause?: unknown };
  return (cause instanceof Error ? cause : error) as Error;
}

function headersOf(fields: unknown): Headers {
  const headers = new Headers();
  const list = fields as readonly string[];
  for (let n = 0; n < list.length; n += 2) headers.append(list[n] ?? "", list[n + 1] ?? "");
  return headers;
}

/** The body as the server sees it. A form has a boundary of its own for each attempt, which is not the server's business. */
async function readBody(body: unknown, headers: Headers): Promise<BodyInit | null> {
  if (body === null || typeof body === "string" || body instanceof Uint8Array) return body as BodyInit | null;
  const parts: Uint8Array[] = [];
  for await (const part of body as AsyncIterable<Uint8Array>) parts.push(part);
  const text = Buffer.concat(parts).toString("latin1");
  const boundary = /boundary=(.+)$/.exec(headers.get("content-type") ?? "")?.[1];
  return boundary ? text.replaceAll(boundary, "boundary") : text;
}

async function run(fetch: Fetch, options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler) {
  const controller = new Controller();
  let over = false;
  const fail = (error: Error) => {
    if (over) return;
    over = true;
    handler.onResponseError?.(controller, error);
  };
  controller.onAbort = fail;
  const headers = headersOf(options.headers);
  const answering = fetch(`${options.origin}${options.path}`, {
    method: options.method,
    headers,
    body: await readBody(options.body, headers),
    signal: controller.stop.signal,
  });
  let early: unknown;
  answering.catch((error: unknown) => {
    early = error;
  });
  for (let tick = 0; tick < CONNECT_TICKS && early === undefined; tick++) await null;
  const { code } = (early === undefined ? {} : plain(early)) as { code?: string };
  if (code === undefined || !NEVER_SENT.has(code)) handler.onRequestStart?.(controller, {});
  try {
    const response = await answering;
    if (over) return;
    const fields = Object.fromEntries(response.headers);
    handler.onResponseStart?.(controller, response.status, fields, response.statusText);
    for await (const chunk of response.body ?? []) {
      await controller.ready();
      if (over) return;
      handler.onResponseData?.(controller, Buffer.from(chunk));
    }
    if (over) return;
    over = true;
    handler.onResponseEnd?.(controller, {});
  } catch (error) {
    fail(plain(error));
  }
}

/** As much of a dispatcher as `undiciTransport` uses. */
export function dispatcherOf(fetch: Fetch): Dispatcher {
  const dispatch = (options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean => {
    void run(fetch, options, handler);
    return true;
  };
  return { dispatch } as Dispatcher;
}
