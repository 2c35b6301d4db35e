/** Carries requests on undici's connection pools instead of `fetch`: the same semantics for a fraction of the work. */
import type { Dispatcher, Pool } from "undici";
import { whenAborted } from "../core/abort.ts";
import type { AsyncClosable } from "../core/async-dispose.ts";
import { ConfigError } from "../core/errors.ts";
import type { FetchLike } from "../core/exchange.ts";
import type { HttpTransport } from "../core/http-transport.ts";
import { checkOptions } from "../core/options.ts";
import type { WireRequest } from "../core/redirect.ts";
import { Stop } from "../core/stop.ts";
import { ACCEPT_ENCODING } from "./content-encoding.ts";
import { sendableBody } from "./request-body.ts";
import { UndiciAnswer } from "./undici-answer.ts";

type Pem = string | Uint8Array;

/** Settings of `undiciTransport`. */
export interface UndiciTransportOptions {
  /** Connections per origin at once; further requests wait for one. Default: no bound, as with `fetch`. */
  readonly connections?: number | undefined;
  /**
   * Requests on one connection before the first is answered. Default 1. More is faster where the server answers in order without delay; only GET and HEAD are
   * sent ahead.
   */
  readonly pipelining?: number | undefined;
  /** How long an idle connection is kept, in milliseconds, unless the server says otherwise. Default 4000. */
  readonly keepAliveTimeoutMs?: number | undefined;
  /** Longest time to connect, in milliseconds. Default 10000. */
  readonly connectTimeoutMs?: number | undefined;
  /** Address of an HTTP proxy, with user and password if it wants them; `"env"`: what `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` say. */
  readonly proxy?: string | undefined;
  /** Certificate authorities to trust in place of those of Node, as PEM. */
  readonly ca?: Pem | readonly Pem[] | undefined;
  /** Client certificate, as PEM, with `key`. */
  readonly cert?: Pem | undefined;
  /** Key of `cert`, as PEM. */
  readonly key?: Pem | undefined;
  /** A dispatcher of your own, such as undici's `MockAgent`, in place of all the above. It is yours to close. */
  readonly dispatcher?: Dispatcher | undefined;
}

const OWNER = "undiciTransport";

const whole = (value: unknown) =>
  Number.isInteger(value) && (value as number) > 0 ? undefined : "must be a whole number above 0";
const milliseconds = (value: unknown) =>
  typeof value === "number" && value > 0 && value < 2 ** 31 ? undefined : "must be a number above 0 (milliseconds)";
const pem = (value: unknown) =>
  typeof value === "string" || value instanceof Uint8Array ? undefined : "must be PEM text or bytes";
const proxy = (value: unknown) =>
  value === "env" || (typeof value === "string" && /^https?:\/\/[^/]/.test(value) && URL.canParse(value))
    ? undefined
    : 'must be the address of an HTTP proxy, or "env"';

const SHAPE = {
  connections: whole,
  pipelining: whole,
  keepAliveTimeoutMs: milliseconds,
  connectTimeoutMs: milliseconds,
  proxy,
  ca: (value: unknown) => (Array.isArray(value) ? value.map(pem).find(Boolean) : pem(value)),
  cert: pem,
  key: pem,
  dispatcher: (value: unknown) =>
    typeof (value as Dispatcher | null)?.dispatch === "function" ? undefined : "must be a dispatcher of undici",
};

async function loadUndici() {
  try {
    return await import("undici");
  } catch (cause) {
    throw new ConfigError(`${OWNER} needs the package "undici", version 7: npm install undici@7`, "transport", {
      cause,
    });
  }
}

type Undici = Awaited<ReturnType<typeof loadUndici>>;

/** The properties that have a value. */
function given<T extends object>(options: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}

/** Scheme, host and port of an absolute URL, and what is asked there. */
function splitUrl(url: string): [origin: string, path: string] {
  const slash = url.indexOf("/", url.indexOf("//") + 2);
  if (slash > 0 && !url.includes("#")) return [url.slice(0, slash), url.slice(slash)];
  const { origin, pathname, search } = new URL(url);
  return [origin, pathname + search];
}

/** The transport that `undiciTransport` makes. */
export class UndiciTransport implements HttpTransport, AsyncClosable {
  readonly #options: UndiciTransportOptions;
  #undici: Undici | undefined;
  readonly #pools = new Map<string, Dispatcher>();
  /** One for every origin: a proxy, or the user's own. */
  #shared: Dispatcher | undefined;
  #closing: Promise<void> | undefined;

  /** @internal */
  constructor(options: UndiciTransportOptions) {
    checkOptions(OWNER, options, SHAPE);
    const others = Object.keys(given(options)).filter((name) => name !== "dispatcher");
    if (options.dispatcher && others.length > 0) {
      throw new ConfigError(`${OWNER}: "dispatcher" leaves nothing to "${others[0]}"`, others[0] as string);
    }
    this.#options = options;
    this.#shared = options.dispatcher;
  }

  async send(request: WireRequest, stop: Stop): Promise<UndiciAnswer> {
    if (this.#closing) throw new ConfigError("The transport is closed", "transport");
    const { url, method } = request;
    const [origin, path] = splitUrl(url);
    const dispatcher = this.#shared ?? this.#pools.get(origin) ?? (await this.#connect(origin));
    const { body, type, length } = sendableBody(request.body);
    const { headers } = request;
    const fields: string[] = [];
    for (const name of Object.keys(headers)) fields.push(name, headers[name] as string);
    if (type !== undefined && !("content-type" in headers)) fields.push("content-type", type);
    if (length !== undefined && !("content-length" in headers)) fields.push("content-length", String(length));
    if (!("accept-encoding" in headers)) fields.push("accept-encoding", ACCEPT_ENCODING);
    if (!("user-agent" in headers)) fields.push("user-agent", "node");
    return new Promise((resolve, reject) => {
      const answer = new UndiciAnswer(method, resolve, reject);
      stop.onStop((reason) => answer.stop(reason));
      if (stop.stopped) return;
      dispatcher.dispatch(
        {
          origin,
          path,
          method: method as Dispatcher.HttpMethod,
          headers: fields,
          // An async iterable is taken, though the type does not say so.
          body: body as Exclude<typeof body, AsyncIterable<unknown>>,
          // The call has a deadline of its own, over headers and body.
          headersTimeout: 0,
          bodyTimeout: 0,
        },
        answer,
      );
    });
  }

  /** As the global `fetch`, on this transport's connections, proxy and certificates. Follows no redirect. */
  readonly fetch: FetchLike = async (url, init) => {
    const stop = new Stop();
    const { signal } = init;
    const release = whenAborted(signal, () => stop.stop(signal?.reason));
    try {
      const answer = await this.send(
        { url, method: init.method ?? "GET", headers: Object.fromEntries(new Headers(init.headers)), body: init.body },
        stop,
      );
      answer.whenOver(release);
      return new Response(answer.body, { status: answer.status, headers: answer.headers });
    } catch (error) {
      release();
      throw error;
    }
  };

  async #connect(origin: string): Promise<Dispatcher> {
    this.#undici ??= await loadUndici();
    if (this.#closing) throw new ConfigError("The transport is closed", "transport");
    const { Pool, ProxyAgent, EnvHttpProxyAgent } = this.#undici;
    const { connections, pipelining, keepAliveTimeoutMs, connectTimeoutMs, ca, cert, key, proxy } = this.#options;
    const tls = given({ ca, cert, key, timeout: connectTimeoutMs }) as NonNullable<
      Exclude<Pool.Options["connect"], (...args: never) => unknown>
    >;
    const common = given({ connections, pipelining, keepAliveTimeout: keepAliveTimeoutMs });
    if (proxy !== undefined) {
      const settings = { ...common, connect: tls, requestTls: tls, proxyTls: given({ ca }) as typeof tls };
      this.#shared ??= proxy === "env" ? new EnvHttpProxyAgent(settings) : new ProxyAgent({ ...settings, uri: proxy });
      return this.#shared;
    }
    // A call that waited beside this one may have made it.
    const pool = this.#pools.get(origin) ?? new Pool(origin, { ...common, connect: tls });
    this.#pools.set(origin, pool);
    return pool;
  }

  close(): Promise<void> {
    this.#closing ??= this.#end();
    return this.#closing;
  }

  async #end(): Promise<void> {
    const own = this.#options.dispatcher ? [] : [...this.#pools.values(), ...(this.#shared ? [this.#shared] : [])];
    await Promise.all(own.map((dispatcher) => dispatcher.close()));
  }

  /** `await using transport = undiciTransport()` closes it at the end of the block. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

/**
 * A transport for Node on undici's connection pools. A call costs a fraction of what it costs with `fetch`; timeouts, aborts, redirects, retries, limits and
 * errors are the same. Give one to several clients to share its connections.
 *
 * It is not `fetch`: tools that replace `fetch` or `node:http`, such as MSW and nock, do not see its requests. In tests use the portable path, undici's own
 * `MockAgent` as `dispatcher`, or a simulator's HTTP server.
 *
 * Needs the package `undici`, version 7, which is loaded by the first request.
 *
 * @throws {ConfigError} when an option is unknown or wrong.
 * @example
 * await using cm = new ClickMaintClient({ apiKey, entityId: 12, transport: undiciTransport({ connections: 16 }) });
 * console.log(await cm.assets.get(102));
 */
export function undiciTransport(options: UndiciTransportOptions = {}): UndiciTransport {
  return new UndiciTransport(options);
}
