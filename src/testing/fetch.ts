import type { PlainReply, PlainRequest, Served } from "./types.ts";

/** Makes a `fetch` of the engine: reads the request as a browser would send it, and makes faults true in process. */
export function createFetch(
  serve: (request: PlainRequest) => Served,
): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  const simulatedFetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    signal?.throwIfAborted();
    const request = await readRequest(input, init);
    signal?.throwIfAborted();
    const served = serve(request);
    if (served.violation !== undefined) throw served.violation;
    if (served.delayMs > 0) await wait(served.delayMs, signal);
    if (served.disturbance === "reset") throw connectionError();
    if (served.disturbance === "stall") await forever(signal);
    return toResponse(served.reply, served.disturbance, signal);
  };
  // Each simulator is a server of its own: clients keep its limits apart from those of others.
  return Object.assign(simulatedFetch, { [Symbol.for("millwright.fetchScope")]: true });
}

/** Null-body statuses of the Fetch standard. */
const WITHOUT_BODY = new Set([101, 204, 205, 304]);

function toResponse(
  reply: PlainReply,
  disturbance: Served["disturbance"],
  signal: AbortSignal | null | undefined,
): Response {
  const init = { status: reply.status, headers: reply.headers };
  if (WITHOUT_BODY.has(reply.status)) return new Response(null, init);
  if (disturbance === undefined) return new Response(bodyOf(reply), init);
  return new Response(disturbedBody(reply, disturbance, signal), init);
}

function bodyOf(reply: PlainReply): string | Uint8Array<ArrayBuffer> | null {
  return (reply.body as string | Uint8Array<ArrayBuffer> | undefined) ?? null;
}

/** The first half of a body, and then what the fault says. */
function disturbedBody(
  reply: PlainReply,
  disturbance: NonNullable<Served["disturbance"]>,
  signal: AbortSignal | null | undefined,
): ReadableStream<Uint8Array> {
  const bytes =
    typeof reply.body === "string" ? new TextEncoder().encode(reply.body) : (reply.body ?? new Uint8Array());
  const sent = disturbance === "resetAfterHeaders" ? 0 : Math.floor(bytes.length / 2);
  let stop: (() => void) | undefined;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      if (sent > 0) controller.enqueue(bytes.slice(0, sent));
      if (disturbance === "stallBody") {
        stop = onAbort(signal, (reason) => controller.error(reason));
      }
    },
    // The error waits until the bytes before it were read, as on a real connection.
    pull(controller) {
      if (disturbance !== "stallBody") controller.error(connectionError("terminated"));
    },
    cancel() {
      stop?.();
    },
  });
}

async function readRequest(input: string | URL | Request, init: RequestInit | undefined): Promise<PlainRequest> {
  const isRequest = input instanceof Request;
  const method = init?.method ?? (isRequest ? input.method : "GET");
  const url = isRequest ? input.url : String(input);
  const headers: Record<string, string> = {};
  const given = init?.headers ?? (isRequest ? input.headers : undefined);
  // No copy of a `Headers`: that of MSW, made of a form's request, would hold its content type alone.
  (given instanceof Headers ? given : new Headers(given)).forEach((value, name) => {
    headers[name] = value;
  });
  const raw = init?.body;
  if (raw === undefined || raw === null) {
    if (!isRequest || input.body === null) return { method, url, headers };
    return { method, url, headers, body: await readBody(input.clone(), headers) };
  }
  if (typeof raw === "string") {
    headers["content-type"] ??= "text/plain;charset=UTF-8";
    return { method, url, headers, body: raw };
  }
  const carrier = new Response(raw);
  headers["content-type"] ??= carrier.headers.get("content-type") ?? "";
  return { method, url, headers, body: await readBody(carrier, headers) };
}

/** Text, or the fields of a form: of files the name, type and size. */
async function readBody(
  carrier: Response | Request,
  headers: Readonly<Record<string, string>>,
): Promise<string | Record<string, unknown>> {
  const type = headers["content-type"] ?? "";
  return /^multipart\/form-data/i.test(type) ? readForm(await carrier.formData()) : carrier.text();
}

/** Fields of a form as a plain object; a name that comes twice is a list. */
export function readForm(form: FormData): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).map((one) => {
      return typeof one === "string" ? one : { name: one.name, type: one.type, size: one.size };
    });
    fields[name] = values.length === 1 ? values[0] : values;
  }
  return fields;
}

/** What `fetch` rejects with when a connection breaks. */
function connectionError(message = "fetch failed"): TypeError {
  return new TypeError(message, { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) });
}

function wait(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop?.();
      resolve();
    }, milliseconds);
    const stop = onAbort(signal, (reason) => {
      clearTimeout(timer);
      reject(reason);
    });
  });
}

function forever(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    onAbort(signal, reject);
  });
}

/** Calls back once when the signal aborts; returns how to stop listening. */
function onAbort(signal: AbortSignal | null | undefined, act: (reason: unknown) => void): (() => void) | undefined {
  if (signal === null || signal === undefined) return undefined;
  const listener = (): void => act(signal.reason);
  if (signal.aborted) listener();
  else signal.addEventListener("abort", listener, { once: true });
  return () => signal.removeEventListener("abort", listener);
}
