import { ListResult, plainAction } from "./crud.ts";
import {
  type Action,
  type Call,
  type Domain,
  type InnerReply,
  type InnerRequest,
  Misuse,
  Refusal,
  WholeReply,
} from "./domain.ts";
import { renderResult, unwrapBody } from "./envelope.ts";
import { type SimulationError, violationOf } from "./errors.ts";
import type { FaultSource } from "./faults.ts";
import type { Problem } from "./json-schema.ts";
import type { ApiModel, Operation } from "./model.ts";
import { type ReadParameters, readParameters } from "./parameters.ts";
import type { Random } from "./random.ts";
import type { RateLimiter } from "./rate-limit.ts";
import { credentialOf, readBody } from "./request-parts.ts";
import { SIMULATED_HEADER, sampleAction } from "./sample.ts";
import { maskHeaders, maskValues } from "./secrets.ts";
import type { Store } from "./store.ts";
import type { Fault, PlainReply, PlainRequest, RequestRecord, Served, SimulatedAuth } from "./types.ts";

/** What the engine works on. */
export interface EngineParts {
  readonly model: ApiModel;
  readonly domain: Domain;
  readonly store: Store;
  readonly random: Random;
  readonly faults: FaultSource;
  readonly limiter: RateLimiter | undefined;
  readonly limitScope: "ip" | "credential";
  readonly strict: boolean;
  readonly latencyMs: number;
  readonly seed: number;
  readonly auth: SimulatedAuth;
  readonly now: () => number;
}

/** A request, and what was found out about it on the way. */
interface Progress {
  readonly request: PlainRequest;
  readonly url: URL;
  readonly operation: Operation | undefined;
  params: Readonly<Record<string, unknown>>;
  query: Readonly<Record<string, unknown>>;
  body: unknown;
  credential: string | undefined;
  /** Parameters and body are values by the spec, no longer the texts that arrived. */
  isRead: boolean;
  readonly violations: SimulationError[];
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const JSON_TYPE = "application/json; charset=utf-8";
/** The log keeps this many requests; the oldest go first. */
const LOG_LIMIT = 100_000;

/**
 * One request after another, in the order a server works: find the route, look for a fault, count the limit, check the
 * credential, read and check the request, act, wrap the result. It is synchronous: delays and broken connections are
 * told to the adapter (`fetch`, HTTP), which makes them true.
 */
export class Engine {
  readonly requests: RequestRecord[] = [];
  readonly violations: SimulationError[] = [];
  readonly #parts: EngineParts;
  readonly #actions = new Map<string, Action>();

  constructor(parts: EngineParts) {
    this.#parts = parts;
    for (const operation of parts.model.operations.values()) {
      const isPlain = parts.domain.sampled?.includes(operation.id) !== true;
      const own = parts.domain.actions[operation.id] ?? (isPlain ? plainAction(parts.model, operation) : undefined);
      this.#actions.set(operation.id, own ?? sampleAction(parts.seed));
    }
  }

  /** Answers a request and writes it into the log. */
  serve(request: PlainRequest): Served {
    const url = new URL(request.url, "http://localhost");
    const method = request.method.toUpperCase();
    const match = this.#parts.model.router.match(method, url.pathname);
    const progress: Progress = {
      request: { ...request, method },
      url,
      operation: match?.operation,
      params: match?.path ?? {},
      query: Object.fromEntries(url.searchParams),
      body: request.body,
      credential: undefined,
      isRead: false,
      violations: [],
    };
    const fault = this.#parts.faults.take(match?.operation.id);
    const served = this.#disturbed(progress, fault);
    const { operation } = progress;
    // One that a fault or a refusal answered is in the log as any other: in values, with its secrets masked by name.
    if (operation !== undefined && !progress.isRead) this.#read(operation, progress);
    const lost = served.disturbance === "reset" || served.disturbance === "stall";
    this.requests.push({
      operationId: operation?.id,
      method,
      path: url.pathname,
      route: operation?.path,
      params: progress.params,
      query: maskValues(progress.query) as Record<string, unknown>,
      body: maskValues(progress.body),
      headers: maskHeaders(request.headers),
      status: lost ? undefined : served.reply.status,
      fault,
      at: this.#parts.now(),
    });
    if (this.requests.length > LOG_LIMIT) this.requests.splice(0, LOG_LIMIT / 10);
    const [violation] = progress.violations;
    return violation === undefined ? served : { ...served, violation };
  }

  #disturbed(progress: Progress, fault: Fault | undefined): Served {
    const delayMs = this.#parts.latencyMs;
    if (fault === undefined) return { reply: this.#answer(progress), delayMs };
    if (fault === "html") {
      return {
        reply: { status: 200, headers: { "content-type": "text/html" }, body: "<!doctype html><title>Sign in</title>" },
        delayMs,
      };
    }
    if (fault === "reset" || fault === "stall") {
      return { reply: { status: 0, headers: {} }, disturbance: fault, delayMs };
    }
    if (typeof fault === "string") return { reply: this.#answer(progress), disturbance: fault, delayMs };
    if ("latencyMs" in fault) return { reply: this.#answer(progress), delayMs: delayMs + fault.latencyMs };
    if ("retryAfter" in fault) {
      const headers = { "retry-after": String(fault.retryAfter) };
      return { reply: this.#failure(429, "Too many requests", [], headers), delayMs };
    }
    const { status, headers = {}, body } = fault;
    if (body === undefined)
      return { reply: this.#failure(status, `Simulated failure ${status}`, [], headers), delayMs };
    const text = typeof body === "string" ? body : JSON.stringify(body);
    return { reply: { status, headers: { "content-type": JSON_TYPE, ...lowerCase(headers) }, body: text }, delayMs };
  }

  #answer(progress: Progress): PlainReply {
    const { operation, request, url } = progress;
    const headers: Record<string, string> = {};
    try {
      progress.credential =
        operation === undefined ? undefined : credentialOf(operation, request, url, this.#parts.auth.tokenIn);
      this.#count(progress, headers);
      if (operation === undefined) {
        const nearest = this.#parts.model.router.nearest(request.method, url.pathname, 3);
        throw new Refusal(404, `No route ${request.method} ${url.pathname}. Nearest: ${nearest.join(", ")}.`);
      }
      this.#authorize(operation, progress.credential);
      const reply = this.#perform(operation, progress);
      return { ...reply, headers: { ...headers, ...reply.headers } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return this.#failure(error.status, error.message, error.details, headers);
    }
  }

  /** Counts the request against the limit; a refused one is told how long to wait. */
  #count(progress: Progress, headers: Record<string, string>): void {
    const { limiter, limitScope, domain, now } = this.#parts;
    if (limiter === undefined) return;
    const key = limitScope === "credential" ? (progress.credential ?? "") : "";
    const { allowed, state } = limiter.take(key, now());
    Object.assign(headers, domain.rateHeaders?.(state));
    if (allowed) return;
    headers["retry-after"] = String(Math.max(1, Math.ceil((state.resetAtMs - state.nowMs) / 1000)));
    throw new Refusal(429, "Too many requests");
  }

  #authorize(operation: Operation, credential: string | undefined): void {
    if (operation.credentials.length === 0) return;
    const { domain, auth, now } = this.#parts;
    const { keys } = auth;
    const listed = (one: string): boolean => keys?.includes(one) ?? domain.accepts === undefined;
    const known = credential !== undefined && (listed(credential) || domain.accepts?.(credential, now()) === true);
    if (!known) throw new Refusal(401, domain.unauthorized);
  }

  #perform(operation: Operation, progress: Progress): PlainReply {
    const { model, domain, store, random, now } = this.#parts;
    const { request } = progress;
    const read = this.#read(operation, progress);
    this.#refuse(operation, progress, read.problems);
    const call: Writable<Call> = {
      model,
      domain,
      operation,
      store,
      random,
      path: read.path,
      query: read.query,
      header: read.header,
      body: progress.body,
      credential: progress.credential,
      accept: request.headers.accept ?? "",
      auth: this.#parts.auth,
      part: "",
      now: () => new Date(now()),
      inner: (inner) => this.#inner(progress, inner),
    };
    call.part = domain.part?.(call) ?? "";
    const result = this.#act(call, progress);
    if (result instanceof WholeReply) return plain(result.status, result.body, result.headers);
    const text = renderResult(call, result);
    if (text === undefined || operation.status === 204) return { status: operation.status, headers: {} };
    const headers: Record<string, string> = { "content-type": JSON_TYPE };
    if (result instanceof ListResult && result.ignored.length > 0) {
      headers[SIMULATED_HEADER] = `without ${result.ignored.join(", ")}`;
    }
    return { status: operation.status, headers, body: text };
  }

  /** Puts values in place of what arrived; what the spec does not allow is in the problems. */
  #read(operation: Operation, progress: Progress): ReadParameters {
    const { model } = this.#parts;
    const { request, url } = progress;
    const rawPath = progress.params as Record<string, string>;
    const read = readParameters(model, operation, rawPath, url.searchParams, request.headers);
    const { body, problems } = readBody(model, operation, request);
    progress.params = read.path;
    progress.query = read.query;
    progress.body = unwrapBody({ operation }, body);
    progress.isRead = true;
    return { ...read, problems: [...read.problems, ...problems] };
  }

  #act(call: Call, progress: Progress): unknown {
    try {
      return (this.#actions.get(call.operation.id) as Action)(call);
    } catch (error) {
      if (!(error instanceof Misuse)) throw error;
      this.#refuse(call.operation, progress, [error.problem]);
      throw new Refusal(400, error.message);
    }
  }

  /** In strict mode a request against the spec is the test's mistake; else the vendor answers it as best known. */
  #refuse(operation: Operation, progress: Progress, problems: readonly Problem[]): void {
    if (problems.length === 0) return;
    const { strict, domain } = this.#parts;
    if (strict) {
      const violation = violationOf(operation.id, problems);
      progress.violations.push(violation);
      this.violations.push(violation);
      throw new Refusal(400, violation.message);
    }
    const known = problems.filter(
      (one) => !(one.field.startsWith("query.") && one.expectation.startsWith("one of the names")),
    );
    const serious = known.filter((one) => !one.expectation.startsWith("one of the fields"));
    const [first] = serious;
    if (first === undefined) return;
    const kind = first.field.startsWith("body") ? "body" : "parameters";
    const status = domain.refusal?.[kind] ?? (kind === "body" ? 422 : 400);
    const details = serious.map((one) => ({ field: one.field, message: `expected ${one.expectation}` }));
    throw new Refusal(status, `${first.field}: expected ${first.expectation}`, details);
  }

  /** One request of a batch: no fault, no limit, no log; the outer request's headers count unless it has its own. */
  #inner(outer: Progress, inner: InnerRequest): InnerReply {
    const headers = { ...outer.request.headers, ...lowerCase(inner.headers ?? {}) };
    const url = new URL(inner.url, outer.url);
    const match = this.#parts.model.router.match(inner.method, url.pathname);
    const body = inner.body === undefined ? undefined : JSON.stringify(inner.body);
    if (body !== undefined) headers["content-type"] = JSON_TYPE;
    const request = { method: inner.method, url: url.href, headers, body };
    const progress: Progress = {
      ...outer,
      request,
      url,
      operation: match?.operation,
      params: match?.path ?? {},
      body,
      isRead: false,
    };
    let reply: PlainReply;
    try {
      if (progress.operation === undefined) throw new Refusal(404, `No route ${inner.method} ${url.pathname}`);
      this.#authorize(progress.operation, credentialOf(progress.operation, request, url));
      reply = this.#perform(progress.operation, progress);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      reply = this.#failure(error.status, error.message, error.details, {});
    }
    const text = typeof reply.body === "string" ? reply.body : undefined;
    return { status: reply.status, headers: reply.headers, body: text === undefined ? undefined : JSON.parse(text) };
  }

  #failure(
    status: number,
    message: string,
    details: Refusal["details"],
    headers: Readonly<Record<string, string>>,
  ): PlainReply {
    return plain(status, this.#parts.domain.failure(status, message, details), headers);
  }
}

function plain(status: number, body: unknown, headers: Readonly<Record<string, string>>): PlainReply {
  if (body === undefined || status === 204) return { status, headers: lowerCase(headers) };
  if (body instanceof Uint8Array) return { status, headers: lowerCase(headers), body };
  return { status, headers: { "content-type": JSON_TYPE, ...lowerCase(headers) }, body: JSON.stringify(body) };
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
