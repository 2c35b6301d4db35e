/** Several Click Maint calls in one request, composed from the same typed methods. */
import { type ClickmaintResources, clickmaintResources } from "../../generated/clickmaint/resources.ts";
import { Answer } from "../core/answer.ts";
import type { ApiPromise } from "../core/api-promise.ts";
import type { ClientCore } from "../core/client-core.ts";
import { decodeAnswer, readPath, unwrap } from "../core/decode.ts";
import { ConfigError, type ErrorContext, MillwrightError } from "../core/errors.ts";
import type { CallOptions } from "../core/options.ts";
import type { PagePromise } from "../core/pages.ts";
import { fillPath } from "../core/path.ts";
import { type PreparedCall, prepareCall } from "../core/prepare.ts";
import { defineResources, listOperations, type Operation } from "../core/resource.ts";

/** Most operations that one request may carry (documented). */
const BULK_LIMIT = 100;

/** A call that has been composed and not sent. */
export class BulkOperation<T> {
  /** @internal Type only. */
  declare readonly result?: T;
  /** @internal */
  readonly #call: PreparedCall;
  /** @internal */
  constructor(call: PreparedCall) {
    this.#call = call;
  }
  /** @internal */
  get call(): PreparedCall {
    return this.#call;
  }
}

/** A resource whose methods compose instead of sending. */
type Recorded<R> = {
  readonly [K in keyof R]: R[K] extends (...args: infer A) => ApiPromise<infer T>
    ? (...args: A) => BulkOperation<T>
    : R[K] extends (...args: infer A) => PagePromise<infer T>
      ? (...args: A) => BulkOperation<T[]>
      : Recorded<R[K]>;
};

/** The client's resources, composing instead of sending. Lists give their one page as an array. */
export type BulkRecorder = Recorded<Omit<ClickmaintResources, "bulk">>;

/** What became of one operation. `index` is its place in the list. */
export type BulkResult<T> =
  | { readonly ok: true; readonly index: number; readonly status: number; readonly data: T }
  | {
      readonly ok: false;
      readonly index: number;
      readonly status: number | undefined;
      readonly error: MillwrightError;
    };

/** The results of a list of operations, in its order. */
export type BulkResults<T extends readonly BulkOperation<unknown>[]> = {
  -readonly [I in keyof T]: BulkResult<T[I] extends BulkOperation<infer D> ? D : never>;
};

/** Options of a bulk call. */
export interface BulkOptions extends CallOptions {
  /**
   * `true`: send a longer list in several requests of 100, one after another; a number: of that many. A request that fails leaves its operations and all later ones as
   * failed results, so that what was done before is not lost. Only the failure of the first request is thrown.
   */
  readonly chunk?: boolean | number | undefined;
}

function check(operations: readonly BulkOperation<unknown>[], chunk: BulkOptions["chunk"]): number {
  const fail = (field: string, reason: string): never => {
    throw new ConfigError(`batch: ${reason}`, field, { operation: "bulk.run" });
  };
  if (!Array.isArray(operations) || operations.length === 0) fail("operations", "there is no operation");
  const odd = operations.findIndex((operation) => !(operation instanceof BulkOperation));
  if (odd >= 0) fail(`operations.${odd}`, `operation ${odd} was not made by the recorder that the function is given`);
  if (chunk === undefined || chunk === false) {
    if (operations.length > BULK_LIMIT) {
      fail(
        "operations",
        `${operations.length} operations, but one request carries at most ${BULK_LIMIT}; set "chunk" to send several`,
      );
    }
    return BULK_LIMIT;
  }
  const size = chunk === true ? BULK_LIMIT : chunk;
  if (!Number.isInteger(size) || size < 1 || size > BULK_LIMIT)
    fail("chunk", `"chunk" must be true or a whole number from 1 to ${BULK_LIMIT}`);
  return size;
}

/** The inner request, in the envelope of the batch_api convention (inferred). */
function encode(core: ClientCore, call: PreparedCall): Record<string, unknown> {
  const { accept: _, ...headers } = call.headers;
  const params = call.body ?? call.query;
  return {
    method: call.method.toLowerCase(),
    url:
      new URL(core.defaults.baseUrl).pathname.replace(/\/$/, "") +
      fillPath(call.path, call.pathParameters, call.operation.id),
    params,
    headers,
  };
}

interface InnerResult {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

function decode(
  core: ClientCore,
  call: PreparedCall,
  inner: InnerResult | undefined,
  index: number,
): BulkResult<unknown> {
  const { operation } = call;
  const context = (outcome: ErrorContext["outcome"]): ErrorContext => ({
    operation: operation.id,
    attempts: 1,
    outcome: call.method === "GET" ? "none" : outcome,
    request: {
      method: call.method,
      path: call.path,
      ...(call.plainBody === undefined ? undefined : { body: call.plainBody }),
    },
  });
  const status = Number(inner?.status);
  if (!inner || !Number.isInteger(status)) {
    const error = new MillwrightError(
      `${operation.id}: the bulk answer holds no result for operation ${index}`,
      context("unknown"),
    );
    return { ok: false, index, status: undefined, error };
  }
  const content = typeof inner.body === "string" ? inner.body : inner.body == null ? "" : JSON.stringify(inner.body);
  const answer = new Answer(status, new Headers(inner.headers ?? {}), call.path, content);
  const rules = {
    operation: operation.id,
    bytes: false,
    empty: operation.empty,
    failure: core.api.envelope?.failure,
    context,
  };
  try {
    const body = decodeAnswer(answer, rules);
    return { ok: true, index, status, data: unwrap(body, core.api.envelope?.response, answer, rules) };
  } catch (error) {
    if (!(error instanceof MillwrightError)) throw error;
    return { ok: false, index, status, error };
  }
}

/** Composes, sends and reads a bulk call. */
export async function runBulk<const T extends readonly BulkOperation<unknown>[]>(
  core: ClientCore,
  build: (bulk: BulkRecorder) => T,
  options: BulkOptions,
): Promise<BulkResults<T>> {
  const { chunk, ...callOptions } = options;
  const recorder = {};
  const { bulk, ...definitions } = clickmaintResources;
  defineResources(
    recorder,
    definitions,
    (operation: Operation, args) => new BulkOperation(prepareCall(operation, args, core.env)),
  );
  const operations = build(recorder as BulkRecorder);
  const size = check(operations, chunk);
  const [run] = listOperations({ bulk }) as [Operation];
  const results: BulkResult<unknown>[] = [];
  for (let start = 0; start < operations.length; start += size) {
    const part = operations.slice(start, start + size).map((operation) => operation.call);
    try {
      const body = { ops: part.map((call) => encode(core, call)), sequential: true };
      const answer = await (core.execute(run, [body, callOptions]) as Promise<unknown>);
      const inner = readPath(answer, "results");
      part.forEach((call, i) => {
        results.push(
          decode(core, call, Array.isArray(inner) ? (inner[i] as InnerResult | undefined) : undefined, start + i),
        );
      });
    } catch (error) {
      if (start === 0 || !(error instanceof MillwrightError)) throw error;
      for (let index = start; index < operations.length; index++) {
        const sent = index < start + size;
        const failure = sent
          ? error
          : new MillwrightError(`Not sent: an earlier bulk request failed (${error.message})`, { cause: error });
        results.push({ ok: false, index, status: undefined, error: failure });
      }
      break;
    }
  }
  return results as unknown as BulkResults<T>;
}
