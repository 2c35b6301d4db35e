/** The working part of a client: turns a method's call into a request, sends it by the transport, and reads what comes back. */
import type { Client, Middleware } from "openapi-fetch";
import type { Answer } from "./answer.ts";
import { ApiPromise, type ApiResult } from "./api-promise.ts";
import { type DecodeRules, decodeAnswer, readPath, unwrap } from "./decode.ts";
import { ConfigError, failedRequest, MillwrightError } from "./errors.ts";
import type { EncodedForm } from "./form.ts";
import { fire } from "./hooks.ts";
import type { ApiDefinition, PaginationStyle } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { PagePromise } from "./pages.ts";
import { type CallEnvironment, type PreparedCall, prepareCall } from "./prepare.ts";
import type { RawClient } from "./raw-client.ts";
import type { WireRequest } from "./redirect.ts";
import type { Operation } from "./resource.ts";
import { DEFAULT_RETRY, isIdempotentMethod, type RetryPolicy } from "./retry.ts";
import type { SendOptions, Transport } from "./transport.ts";
import { type Checker, need, type ValidationOptions } from "./validation.ts";
import { wireRequest } from "./wire.ts";

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

const VERBS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"] as const;

export class ClientCore {
  #middleware: Middleware[] = [];
  #loaded: Client<never> | undefined;
  #raw: RawClient<never> | undefined;

  constructor(
    readonly env: CallEnvironment,
    readonly transport: Transport,
    readonly defaults: ClientDefaults,
  ) {}

  get api(): ApiDefinition {
    return this.env.api;
  }

  /** The same client with other settings, such as another entity. Middleware stays with the client that it was given to. */
  withScope(scope: Readonly<Record<string, unknown>>): ClientCore {
    return new ClientCore({ ...this.env, scope: { ...this.env.scope, ...scope } }, this.transport, this.defaults);
  }

  /** The openapi-fetch client on the same transport. Answers with an error status come back as `error`; failures to get an answer are thrown. */
  get raw(): RawClient<never> {
    this.#raw ??= this.#rawFacade();
    return this.#raw;
  }

  /** openapi-fetch's interface; the library itself is loaded with the first request. */
  #rawFacade(): RawClient<never> {
    const request =
      (method: string) =>
      async (...args: unknown[]) =>
        ((await this.#loadRaw()) as unknown as Record<string, (...args: unknown[]) => unknown>)[method]?.(...args);
    const facade: Record<string, unknown> = {
      request: request("request"),
      use: (...middleware: Middleware[]) => {
        this.#middleware.push(...middleware);
        this.#loaded?.use(...middleware);
      },
      eject: (...middleware: Middleware[]) => {
        this.#middleware = this.#middleware.filter((one) => !middleware.includes(one));
        this.#loaded?.eject(...middleware);
      },
    };
    for (const verb of VERBS) facade[verb] = request(verb);
    return facade as unknown as RawClient<never>;
  }

  async #loadRaw(): Promise<Client<never>> {
    const { createRaw } = await import("./raw.ts");
    if (!this.#loaded) {
      this.#loaded = createRaw(this.defaults.baseUrl, this.api.query ?? {}, (wire, signal) =>
        this.#sendRaw(wire, signal),
      );
      this.#loaded.use(...this.#middleware);
    }
    return this.#loaded;
  }

  /** What runs when a method is called. */
  execute = (operation: Operation, args: readonly unknown[]): unknown =>
    operation.page === undefined
      ? new ApiPromise(this.#perform(operation, () => this.#prepare(operation, args)))
      : this.#list(operation, args);

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
      fetch: (query, signal) => this.#perform(operation, prepare, { query, signal }),
    });
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

  /** Sends a call and reads its answer. Of a list, a page: its body as it is. */
  async #perform(
    operation: Operation,
    prepare: () => PreparedCall,
    page?: { readonly query: PreparedCall["query"]; readonly signal: AbortSignal | undefined },
  ): Promise<ApiResult<unknown>> {
    const { id, traits, empty } = operation;
    const { defaults, transport } = this;
    const { query: style = {}, envelope } = this.api;
    try {
      const call = prepare();
      const { options, method } = call;
      const read = method === "GET" || method === "HEAD";
      const stream = traits.bytes === true;
      // What goes out without a credential may hold it in its body: a request for a token.
      const body = traits.auth === false ? undefined : call.plainBody;
      const form = operation.body === "form" && call.body !== undefined ? await this.#form(call) : undefined;
      const wire = wireRequest(call, page ? page.query : call.query, defaults.baseUrl, style, form?.body);
      const send: SendOptions = {
        operation: id,
        idempotent: call.idempotent,
        signal: page ? page.signal : options.signal,
        timeoutMs: options.timeoutMs ?? defaults.timeoutMs,
        timeoutIsFinal: options.timeoutMs !== undefined && options.retry === undefined,
        deadlineMs: options.deadlineMs ?? defaults.deadlineMs,
        retry: retryPolicy(defaults.retry, options.retry),
        maxResponseBytes: defaults.maxResponseBytes,
        priority: options.priority ?? 0,
        stream,
        auth: traits.auth !== false,
        body,
        freshBody: form?.fresh,
      };
      const answer =
        this.#middleware.length === 0
          ? await transport.send(wire, send)
          : await (await import("./raw.ts")).sendThrough(await this.#loadRaw(), wire, call.path, stream, (request) =>
              transport.send(request, send),
            );
      if (answer.ok) form?.accepted?.();
      const rules: DecodeRules = {
        operation: id,
        bytes: stream,
        empty,
        failure: traits.failure === null ? undefined : envelope?.failure,
        context: (outcome) => ({
          operation: id,
          attempts: answer.attempts,
          outcome: read ? "none" : outcome,
          request: failedRequest(method, wire.url, body, answer.sentAt),
        }),
      };
      const decoded = decodeAnswer(answer, rules);
      const mode = options.validate ?? defaults.validate ?? "off";
      if (mode !== "off" && !stream && decoded !== undefined) {
        const checker = need(defaults.checker, this.env.owner, this.api.id, "validate");
        checker.response(id, decoded, mode, () => rules.context("applied"));
      }
      const { unwrap: path = envelope?.response, meta = envelope?.meta } = traits;
      const result = {
        data: page ? decoded : unwrap(decoded, path ?? undefined, answer, rules),
        meta: typeof meta === "string" ? readPath(decoded, meta) : undefined,
        response: answer,
      };
      // Whoever keeps or logs the response keeps and shows no text of the body.
      answer.content = "";
      return result;
    } catch (error) {
      if (error instanceof MillwrightError) fire(transport.hooks.onError, { operation: id, error });
      throw error;
    }
  }

  async #form(call: PreparedCall): Promise<EncodedForm> {
    const { encodeForm, toFormData } = await import("./form.ts");
    return encodeForm(await toFormData(call.body, call.operation.id), call.options.onProgress);
  }

  /** A request that the user made with `raw`. */
  #sendRaw(wire: WireRequest, signal: AbortSignal): Promise<Answer> {
    const { defaults } = this;
    const { api, headers, scope } = this.env;
    const add = (name: string, value: string) => {
      wire.headers[name.toLowerCase()] ??= value;
    };
    for (const [name, value] of Object.entries(headers)) add(name, value);
    for (const [setting, { in: place, name }] of Object.entries(api.scope ?? {}))
      if (place === "header" && scope[setting] !== undefined) add(name, String(scope[setting]));
    add("accept", "application/json");
    return this.transport.send(wire, {
      operation: `${wire.method} ${new URL(wire.url).pathname}`,
      idempotent: isIdempotentMethod(wire.method),
      signal,
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
  }
}
