/** The server of a case: a `fetch` that answers from its script, on the fake clock, in the words of the client's own API. */
import type { PaginationStyle } from "../../src/core/operation.ts";
import type { Listing, Step, TokenStep } from "./case.ts";
import { TOKEN } from "./clients.ts";
import { type Run, unwrapPath } from "./plan.ts";

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: unknown;
  readonly at: number;
  /** When it was answered, or given up. */
  endedAt: number;
  /** Given up by the client before an answer came. */
  aborted: boolean;
}

/** The record that every call is about. */
export const RECORD = { id: 7, name: "Pump 3", note: "", count: 0, active: false, parent: null } as const;

/** Like a real `fetch`, it rejects on abort; no timer is left. */
function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}

/** A value at a dotted path. */
function place(path: string, value: unknown, into: Record<string, unknown> = {}): unknown {
  if (path === "") return value;
  const keys = path.split(".");
  let at = into;
  for (const key of keys.slice(0, -1)) {
    at[key] ??= {};
    at = at[key] as Record<string, unknown>;
  }
  at[keys.at(-1) ?? ""] = value;
  return into;
}

const pad = (value: number) => String(value).padStart(2, "0");

/** `@imf+5` and its like as the moment they stand for. */
function moment(text: string): string {
  const [, form, seconds] = /^@([a-z0-9]+)([+-][\d.]+)$/.exec(text) ?? [];
  if (form === undefined) return text;
  const at = new Date(Date.now() + Number(seconds) * 1000);
  const imf = at.toUTCString();
  const [day = "", date = "", month = "", year = "", time = ""] = imf.replace(",", "").split(" ");
  const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
  switch (form) {
    case "imf":
      return imf;
    case "rfc850":
      return `${weekdays[at.getUTCDay()]}, ${date}-${month}-${year.slice(2)} ${time} GMT`;
    case "asctime":
      return `${day} ${month} ${String(at.getUTCDate()).padStart(2, " ")} ${time} ${year}`;
    case "epoch":
      return String(Math.round(at.getTime() / 1000));
    case "epochms":
      return String(at.getTime());
    case "iso":
      return `${at.getUTCFullYear()}-${pad(at.getUTCMonth() + 1)}-${pad(at.getUTCDate())}T${time}Z`;
    default:
      throw new Error(`unknown form of a moment: ${text}`);
  }
}

const CODES: Readonly<Record<string, string>> = {
  reset: "ECONNRESET",
  socket: "UND_ERR_SOCKET",
  refused: "ECONNREFUSED",
  dns: "ENOTFOUND",
  unreachable: "EHOSTUNREACH",
  connectTimeout: "UND_ERR_CONNECT_TIMEOUT",
};

const networkError = (code: string) =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(`connect ${code}`), { code }) });

/** A body that does not end well. */
function brokenBody(text: string, then: "stall" | "reset", signal: AbortSignal): ReadableStream<Uint8Array> {
  let started = false;
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (!started) {
          started = true;
          controller.enqueue(new TextEncoder().encode(text));
          return undefined;
        }
        if (then === "reset") {
          controller.error(networkError("ECONNRESET"));
          return undefined;
        }
        return new Promise<void>((resolve) => {
          const end = () => {
            controller.error(signal.reason);
            resolve();
          };
          if (signal.aborted) end();
          else signal.addEventListener("abort", end, { once: true });
        });
      },
    },
    { highWaterMark: 0 },
  );
}

function flood(total: number): ReadableStream<Uint8Array> {
  let left = total;
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const size = Math.min(1024, left);
        left -= size;
        if (size > 0) controller.enqueue(new Uint8Array(size).fill(0x61));
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

/** A success with the record, as this operation's API wraps it. */
export function success(run: Run): unknown {
  const { subject, operation } = run;
  const body: Record<string, unknown> = {};
  place(unwrapPath(subject, operation) ?? "", RECORD, body);
  if (!unwrapPath(subject, operation)) Object.assign(body, RECORD);
  if (subject.api.id === "clickmaint") body.status = "success";
  return body;
}

/** The answer of a step. Rejects as `fetch` does. */
async function perform(step: Step, run: Run, signal: AbortSignal): Promise<Response> {
  const { fault } = step;
  if (step.delayMs) await sleep(step.delayMs, signal);
  if (fault === "stall") {
    return new Promise((_, reject) => {
      if (signal.aborted) reject(signal.reason);
      else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    });
  }
  if (fault === "deaf") return new Promise(() => {});
  if (fault === "bug") throw new Error("a bug in the runtime");
  if (fault === "opaque") {
    return Object.defineProperties(new Response(null, { status: 200 }), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
  }
  if (fault) throw networkError(CODES[fault] ?? fault);
  const headers = new Headers({ "content-type": "application/json" });
  for (const [name, value] of Object.entries(step.headers ?? {}))
    headers.set(name, moment(value).replace("{host}", apiHost(run)));
  let body: BodyInit | null = null;
  let { status = 200 } = step;
  if (step.ok) body = JSON.stringify(success(run));
  else if (step.failure !== undefined) {
    const { failure } = run.subject.api.envelope ?? {};
    body = JSON.stringify(place(failure?.path ?? "", failure?.equals, { message: step.failure }));
  } else if (step.flood !== undefined) body = flood(step.flood);
  else if (step.then) body = brokenBody(step.text ?? "", step.then, signal);
  else if (step.text !== undefined) body = step.text;
  else if (step.body !== undefined) body = JSON.stringify(step.body);
  if (step.ok) status = step.status ?? 200;
  return new Response(body, { status, headers });
}

/** The nth page of a listing, as its style writes it. */
function page(run: Run, listing: Listing, url: URL, n: number): unknown {
  const style = run.list?.style as PaginationStyle;
  const asked = (name: string | undefined) => (name === undefined ? null : url.searchParams.get(name));
  const asks = Number(asked(style.query?.size) ?? listing.size ?? style.size ?? 50);
  const size = style.kind === "single" ? listing.rows : Math.min(asks, listing.cap ?? asks);
  const first = style.first ?? 1;
  const prefix = listing.cursor ?? "row ";
  let offset = 0;
  if (style.kind === "page") offset = (Number(asked(style.query?.page) ?? first) - first) * size;
  if (style.kind === "offset") offset = Number(asked(style.query?.offset) ?? 0);
  if (style.kind === "cursor") {
    const after = asked(style.query?.after);
    if (after !== null && !listing.numericCursor && !after.startsWith(prefix))
      throw new Error(`a cursor of ours? ${after}`);
    offset = after === null ? 0 : Number(listing.numericCursor ? after : after.slice(prefix.length));
  }
  if (listing.stuckFrom !== undefined && n >= listing.stuckFrom) offset = Math.max(0, (listing.stuckFrom - 2) * size);
  const all = Array.from({ length: listing.rows }, (_, row) => ({ row }));
  const items = all.slice(offset, offset + Math.min(size, listing.keep?.[String(n)] ?? size));
  const body: Record<string, unknown> = {};
  const counters = listing.counters ?? "all";
  const told = (value: number) => (listing.text ? String(value) : value);
  if ((counters === "all" || counters === "total") && style.total?.[0])
    place(
      style.total[0],
      told(listing.lie?.total === "page" ? items.length : (listing.lie?.total ?? listing.rows)),
      body,
    );
  if ((counters === "all" || counters === "pages") && style.pages?.[0])
    place(style.pages[0], told(listing.lie?.pages ?? Math.ceil(listing.rows / size)), body);
  const end = offset + items.length;
  const another = end < listing.rows || listing.stuckFrom !== undefined || listing.circle !== undefined;
  if (style.kind === "cursor" && style.next?.[0]) {
    const back = listing.circle !== undefined && n > listing.circle;
    const to = back ? size : end;
    const cursor = listing.numericCursor ? to : `${prefix}${to}`;
    place(style.next[0], (another || listing.more === false) && !listing.noCursor ? cursor : null, body);
  }
  if (style.more?.[0]) place(style.more[0], listing.more ?? another, body);
  if (run.subject.api.id === "clickmaint") body.status = "success";
  return place(style.items, "items" in listing ? listing.items : items, body);
}

/** The server of a run, and what it saw. */
export interface ScriptedServer {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly received: readonly Received[];
  readonly tokens: readonly Received[];
}

const FETCH_SCOPE = Symbol.for("millwright.fetchScope");

/** Starts a server of its own for the run: its limits are nobody else's. */
export function serve(run: Run): ScriptedServer {
  const received: Received[] = [];
  const tokens: Received[] = [];
  const script = run.case.server ?? [{ ok: true }];

  async function token(n: number, signal: AbortSignal): Promise<Response> {
    const steps: readonly TokenStep[] = run.case.tokens ?? [{ ok: true }];
    const step = steps[Math.min(n, steps.length - 1)] ?? {};
    if (!step.ok) return perform(step, run, signal);
    if (step.delayMs) await sleep(step.delayMs, signal);
    const { expiresIn = 3600 } = step;
    return Response.json({
      access_token: "token" in step ? step.token : `${TOKEN}${n + 1}`,
      ...(expiresIn === null ? undefined : { expires_in: expiresIn }),
    });
  }

  async function answer(n: number, url: URL, signal: AbortSignal): Promise<Response> {
    const { list } = run.case;
    if (!list || !run.list || url.host !== apiHost(run))
      return perform(script[Math.min(n, script.length - 1)] ?? {}, run, signal);
    const spoilt = list.at?.[String(n + 1)];
    if (list.delays) await sleep(list.delays[Math.min(n, list.delays.length - 1)] ?? 0, signal);
    return spoilt ? perform(spoilt, run, signal) : Response.json(page(run, list, url, n + 1));
  }

  async function fetch(input: string, init: RequestInit): Promise<Response> {
    const url = new URL(input);
    const signal = init.signal as AbortSignal;
    const one: Received = {
      method: init.method ?? "GET",
      url,
      headers: new Headers(init.headers),
      body: init.body ?? undefined,
      at: Date.now(),
      endedAt: Number.NaN,
      aborted: false,
    };
    const isToken = url.pathname === "/authentication/api/oauth/token";
    const log = isToken ? tokens : received;
    const n = log.length;
    log.push(one);
    const end = () => {
      if (Number.isNaN(one.endedAt)) one.endedAt = Date.now();
    };
    signal.addEventListener("abort", () => {
      if (Number.isNaN(one.endedAt)) one.aborted = true;
      end();
    });
    try {
      const response = await (isToken ? token(n, signal) : answer(n, url, signal));
      if (!run.case.server?.[Math.min(n, script.length - 1)]?.then) end();
      return response;
    } catch (error) {
      end();
      throw error;
    }
  }
  return { fetch: Object.assign(fetch, { [FETCH_SCOPE]: true }), received, tokens };
}

/** The host that the credential is meant for. */
export function apiHost(run: Run): string {
  return new URL(Object.values(run.subject.api.servers)[0] ?? "").host;
}
