/** The working part of a client: takes a method's call through openapi-fetch and the transport, and reads what comes back. */
import createOpenApiClient, { type Client, type Middleware } from "openapi-fetch";
import { Answer } from "./answer.ts";
import { ApiPromise, type ApiResult } from "./api-promise.ts";
import { type DecodeRules, decodeAnswer, readPath, unwrap } from "./decode.ts";
import { ConfigError, type ErrorContext, MillwrightError } from "./errors.ts";
import { toFormData } from "./form.ts";
import { fire } from "./hooks.ts";
import { LightRequest } from "./light-request.ts";
import type { ApiDefinition, PaginationStyle } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { PagePromise } from "./pages.ts";
import { fillPath } from "./path.ts";
import { type CallEnvironment, type PreparedCall, prepareCall } from "./prepare.ts";
import { writeQuery } from "./query.ts";
import type { WireRequest } from "./redirect.ts";
import type { Operation } from "./resource.ts";
import { DEFAULT_RETRY, isIdempotentMethod, type RetryPolicy } from "./retry.ts";
import type { SendOptions, Transport } from "./transport.ts";
import { type Checker, need, type ValidationOptions } from "./validation.ts";

/** What a client's calls have in common. */
export interface ClientDefaults extends ValidationOptions {
  readonly baseUrl: string;
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  readonly retry: RetryPolicy;
  readonly maxResponseBytes: number;
  /** The schemas at work, where the client was given some. */
  readonly checker?: Checker | undefined;
}

/** One policy from the defaults, the client's and the call's settings. */
export function retryPolicy(base: RetryPolicy, given: CallOptions["retry"]): RetryPolicy {
  if (given === undefined) return base;
  if (given === false) return { ...base, maxRetries: 0 };
  const set = Object.entries(given).filter(([, value]) => value !== undefined);
  return set.length === 0 ? base : { ...DEFAULT_RETRY, ...base, ...Object.fromEntries(set) };
}

const isBody = (body: unknown): body is BodyInit =>
  typeof body === "string" ||
  body instanceof FormData ||
  body instanceof URLSearchParams ||
  body instanceof Blob ||
  body instanceof ReadableStream ||
  body instanceof ArrayBuffer ||
  ArrayBuffer.isView(body);

/** Plain data as JSON; what is a body already stays as it is. */
function serializeBody(body: unknown, operation?: string): BodyInit {
  if (isBody(body)) return body;
  let text: string | undefined;
  let cause: unknown;
  try {
    text = JSON.stringify(body);
  } catch (error) {
    cause = error;
  }
  if (text !== undefined) return text;
  throw new ConfigError(`${operation ? `${operation}: t` : "T"}he body cannot be written as JSON`, "body", {
    operation,
    cause,
  });
}

interface Sent {
  readonly answer: Answer;
  readonly rules: DecodeRules;
}

export class ClientCore {
  readonly #openapi: Client<never>;
  /** Takes the scope headers of `raw` off an operation that does not ask for them. */
  readonly #unscoped: Readonly<Record<string, null>>;
  #middleware = 0;

  constructor(
    readonly env: CallEnvironment,
    readonly transport: Transport,
    readonly defaults: ClientDefaults,
    openapi?: Client<never>,
  ) {
    this.#openapi = openapi ?? this.#createOpenApi();
    const scoped = Object.values(env.api.scope ?? {}).filter((rule) => rule.in === "header");
    this.#unscoped = Object.fromEntries(scoped.map((rule) => [rule.name, null]));
  }

  get api(): ApiDefinition {
    return this.env.api;
  }

  /** The same client with other settings, such as another entity. */
  withScope(scope: Readonly<Record<string, unknown>>): ClientCore {
    return new ClientCore({ ...this.env, scope: { ...this.env.scope, ...scope } }, this.transport, this.defaults);
  }

  /** The openapi-fetch client on the same transport. Answers with an error status come back as `error`; failures to get an answer are thrown. */
  get raw(): Client<never> {
    return this.#openapi;
  }

  #createOpenApi(): Client<never> {
    const { api } = this.env;
    const client = createOpenApiClient<never>({
      baseUrl: this.defaults.baseUrl,
      querySerializer: (query) => writeQuery(query, api.query ?? {}),
      pathSerializer: (path, parameters) => fillPath(path, parameters, path),
      bodySerializer: (body) => serializeBody(body),
      fetch: (request) => this.#sendRaw(request),
    });
    const { use, eject } = client;
    client.use = (...middleware: Middleware[]) => {
      use(...middleware);
      this.#middleware += middleware.length;
    };
    client.eject = (...middleware: Middleware[]) => {
      eject(...middleware);
      this.#middleware = Math.max(0, this.#middleware - middleware.length);
    };
    return client;
  }

  /** What runs when a method is called. */
  execute = (operation: Operation, args: readonly unknown[]): unknown => {
    if (operation.page !== undefined) return this.#list(operation, args);
    return new ApiPromise(this.#guard(operation, () => this.#call(operation, args)));
  };

  #style(operation: Operation): PaginationStyle {
    const styles = this.api.pagination ?? {};
    const name = operation.page || Object.keys(styles)[0] || "";
    const style = styles[name];
    if (!style)
      throw new ConfigError(`${operation.id}: no pagination style "${name}"`, "pagination", {
        operation: operation.id,
      });
    return style;
  }

  #list(operation: Operation, args: readonly unknown[]): PagePromise<unknown> {
    // Arguments are read once, when the list is first used, so that a mistake is a rejection and not a throw.
    let prepared: PreparedCall | undefined;
    const prepare = () => {
      prepared ??= this.#prepare(operation, args);
      return prepared;
    };
    return new PagePromise({
      operation: operation.id,
      style: this.#style(operation),
      get query() {
        return prepare().query;
      },
      get signal() {
        return prepare().options.signal;
      },
      get options() {
        return prepare().options;
      },
      fetch: (query, signal) =>
        this.#guard(operation, async () => {
          const call = prepare();
          const { answer, rules } = await this.#send({ ...call, query, options: { ...call.options, signal } });
          const body = this.#decode(answer, rules, call.options);
          return { body, meta: this.#meta(operation, body), response: answer };
        }),
    });
  }

  async #call(operation: Operation, args: readonly unknown[]): Promise<ApiResult<unknown>> {
    const call = this.#prepare(operation, args);
    const { answer, rules } = await this.#send(call);
    const body = this.#decode(answer, rules, call.options);
    return {
      data: unwrap(body, this.#unwrapPath(operation), answer, rules),
      meta: this.#meta(operation, body),
      response: answer,
    };
  }

  #prepare(operation: Operation, args: readonly unknown[]): PreparedCall {
    const call = prepareCall(operation, args, this.env);
    const { checker, validateRequests } = this.defaults;
    if (call.options.validateRequests ?? validateRequests) {
      need(checker, this.env.owner, this.api.id, "validateRequests").request(operation.id, {
        body: call.plainBody,
        query: call.query,
      });
    }
    return call;
  }

  #decode(answer: Answer, rules: DecodeRules, options: ValidationOptions): unknown {
    const body = decodeAnswer(answer, rules);
    const mode = options.validate ?? this.defaults.validate ?? "off";
    if (mode !== "off" && !rules.bytes && body !== undefined) {
      const checker = need(this.defaults.checker, this.env.owner, this.api.id, "validate");
      checker.response(rules.operation, body, mode, () => rules.context("applied"));
    }
    return body;
  }

  #unwrapPath(operation: Operation): string | undefined {
    const { unwrap: own } = operation.traits;
    return own === undefined ? this.api.envelope?.response : (own ?? undefined);
  }

  #meta(operation: Operation, body: unknown): unknown {
    const { meta: own } = operation.traits;
    const path = own === undefined ? this.api.envelope?.meta : (own ?? undefined);
    return path === undefined ? undefined : readPath(body, path);
  }

  /** Tells the hooks of a failure. */
  async #guard<T>(operation: Operation, run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      if (error instanceof MillwrightError) fire(this.transport.hooks.onError, { operation: operation.id, error });
      throw error;
    }
  }

  async #send(call: PreparedCall): Promise<Sent> {
    const { operation, options } = call;
    const { defaults } = this;
    const { id, traits } = operation;
    const send: SendOptions = {
      operation: id,
      idempotent: call.idempotent,
      signal: options.signal,
      timeoutMs: options.timeoutMs ?? defaults.timeoutMs,
      timeoutIsFinal: options.timeoutMs !== undefined && options.retry === undefined,
      deadlineMs: options.deadlineMs ?? defaults.deadlineMs,
      retry: retryPolicy(defaults.retry, options.retry),
      maxResponseBytes: defaults.maxResponseBytes,
      priority: options.priority ?? 0,
      stream: traits.bytes === true,
      auth: traits.auth !== false,
      // What goes out without a credential may hold it in its body: a request for a token.
      body: traits.auth === false ? undefined : call.plainBody,
    };
    const plain = this.#middleware === 0;
    let sent: Answer | undefined;
    let path = call.path;
    const { response } = await this.#openapi.request(
      call.method.toLowerCase() as never,
      path as never,
      {
        params: { path: call.pathParameters, query: call.query },
        headers: { ...this.#unscoped, ...call.headers },
        body: operation.body === "form" && call.body !== undefined ? toFormData(call.body, id) : call.body,
        bodySerializer: (body: unknown) => serializeBody(body, id),
        parseAs: "stream",
        pathSerializer: (url: string, parameters: Record<string, unknown>) => fillPath(url, parameters, id),
        ...(plain ? { Request: LightRequest as unknown as typeof Request } : undefined),
        fetch: async (request: Request) => {
          const wire = plain ? (request as unknown as WireRequest) : await wireRequest(request);
          path = new URL(wire.url).pathname;
          sent = await this.transport.send(wire, send);
          return plain ? (sent as unknown as Response) : sent.toResponse();
        },
      } as never,
    );
    const answer =
      plain && sent
        ? sent
        : new Answer(
            response.status,
            response.headers,
            response.url || (sent?.url ?? ""),
            traits.bytes ? "" : await response.text(),
            response.body,
          );
    if (answer !== sent) {
      answer.attempts = sent?.attempts ?? 0;
      answer.sentAt = sent?.sentAt;
      answer.doubtful = sent?.doubtful;
    }
    const { attempts, sentAt } = answer;
    const read = call.method === "GET" || call.method === "HEAD";
    const context = (outcome: ErrorContext["outcome"]): ErrorContext => ({
      operation: id,
      attempts,
      outcome: read ? "none" : outcome,
      request: {
        method: call.method,
        path,
        ...(send.body === undefined ? undefined : { body: send.body }),
        ...(sentAt === undefined ? undefined : { sentAt }),
      },
    });
    return {
      answer,
      rules: {
        operation: id,
        bytes: traits.bytes === true,
        empty: operation.empty,
        failure: traits.failure === null ? undefined : this.api.envelope?.failure,
        context,
      },
    };
  }

  /** A request that the user made with `raw`. */
  async #sendRaw(request: Request): Promise<Response> {
    const wire = await wireRequest(request);
    const { defaults } = this;
    const { api, headers, scope } = this.env;
    const own: Record<string, string> = { Accept: "application/json", ...headers };
    for (const [setting, rule] of Object.entries(api.scope ?? {})) {
      if (rule.in === "header" && scope[setting] !== undefined) own[rule.name] = String(scope[setting]);
    }
    for (const [name, value] of Object.entries(own)) if (!wire.headers.has(name)) wire.headers.set(name, value);
    const answer = await this.transport.send(wire, {
      operation: `${wire.method} ${new URL(wire.url).pathname}`,
      idempotent: isIdempotentMethod(wire.method),
      signal: request.signal,
      timeoutMs: defaults.timeoutMs,
      timeoutIsFinal: false,
      deadlineMs: defaults.deadlineMs,
      retry: defaults.retry,
      maxResponseBytes: defaults.maxResponseBytes,
      priority: 0,
      stream: false,
      auth: true,
      body: undefined,
    });
    return answer.toResponse();
  }
}

/** A real `Request` as the transport sends it: its body is kept, so that it can be sent again. */
async function wireRequest(request: Request): Promise<WireRequest> {
  return {
    url: request.url,
    method: request.method,
    headers: request.headers,
    body: request.body ? await request.arrayBuffer() : undefined,
  };
}
