/** Lists: a promise of one page and an async iterable of every row, whichever the caller uses. */
import { whenAborted } from "./abort.ts";
import type { ResponseInfo } from "./answer.ts";
import type { ApiResult } from "./api-promise.ts";
import { AbortedError, ConfigError, DecodeError, PaginationLoopError } from "./errors.ts";
import type { PaginationStyle } from "./operation.ts";
import {
  advance,
  type PageReading,
  type Position,
  positionQuery,
  readCursor,
  readPage,
  readPosition,
  type Walk,
  writeCursor,
} from "./page-style.ts";
import { Rows } from "./rows.ts";

/** Settings of a walk over a list. */
export interface WalkOptions {
  /** Continue where a page's `cursor` points. */
  readonly startAt?: string | undefined;
  /** Pages asked for ahead of the one being read, in order. Default 0. Lists that go by cursor cannot look ahead. */
  readonly prefetch?: number | undefined;
  /** Stop a list that does not end, with `PaginationLoopError`. Default 100000. */
  readonly maxPages?: number | undefined;
}

/** Fetches the page of a query; its `data` is the whole body. */
export type PageFetcher = (
  query: Readonly<Record<string, unknown>>,
  signal: AbortSignal | undefined,
) => Promise<ApiResult<unknown>>;

/** What a list call is made of. */
export interface ListCall {
  readonly operation: string;
  readonly style: PaginationStyle;
  readonly query: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal | undefined;
  readonly options: WalkOptions;
  readonly fetch: PageFetcher;
}

/** One page of a list. */
export class Page<T> {
  readonly #advance: (() => Promise<Page<T>>) | undefined;

  /** @internal */
  constructor(
    /** The rows. */
    readonly items: readonly T[],
    /** Number of rows on all pages, where the vendor counts them. */
    readonly total: number | undefined,
    /** Number of pages, where the vendor counts them. */
    readonly pages: number | undefined,
    /** Where the next page begins, as a string to keep and give to `startAt`; `undefined` on the last page. */
    readonly cursor: string | undefined,
    /** What the vendor's envelope holds beside the rows. */
    readonly meta: unknown,
    /** Status and headers. */
    readonly response: ResponseInfo,
    next: (() => Promise<Page<T>>) | undefined,
  ) {
    this.#advance = next;
  }

  /** Whether there is, or may be, another page. */
  get hasNext(): boolean {
    return this.#advance !== undefined;
  }

  /** The next page, or `undefined` after the last. */
  next(): Promise<Page<T> | undefined> {
    return this.#advance ? this.#advance() : Promise.resolve(undefined);
  }
}

/** State of a walk: what earlier pages told. */
interface Step {
  readonly position: Position;
  readonly walk: Walk;
  readonly page: number;
  readonly previous: readonly unknown[] | undefined;
  /** A cursor met earlier: the one after page 1, 2, 4, 8 … If it comes again, the list goes in a circle (Brent's algorithm). */
  readonly landmark: Position["at"];
}

type Loaded = ApiResult<unknown>;

/** Whether two values of JSON are equal. Pages that differ do so in the first member of their first row, as a rule. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

/**
 * A list call. Nothing is sent until it is awaited (first page) or iterated (every row of every page).
 *
 * @example
 * const page = await client.parts.list({ per_page: 100 });
 * for await (const part of client.parts.list()) console.log(part.name);
 */
export class PagePromise<T> implements Promise<Page<T>>, AsyncIterable<T> {
  readonly #call: ListCall;
  #first: Promise<Page<T>> | undefined;

  /** @internal */
  constructor(call: ListCall) {
    this.#call = call;
  }

  /** Name for debuggers. */
  get [Symbol.toStringTag](): string {
    return "PagePromise";
  }

  #start(): Step {
    const { style, query, operation, options } = this.#call;
    for (const [name, least] of [
      ["prefetch", 0],
      ["maxPages", 1],
    ] as const) {
      const value = options[name];
      if (value !== undefined && (!Number.isInteger(value) || value < least)) {
        throw new ConfigError(`${operation}: "${name}" must be a whole number of at least ${least}`, name, {
          operation,
        });
      }
    }
    const own = readPosition(style, query, operation);
    const position = options.startAt === undefined ? own : readCursor(style, options.startAt, own, operation);
    const fromStart =
      style.kind === "page" ? position.at === (style.first ?? 1) : position.at === undefined || position.at === 0;
    return {
      position,
      walk: { rowsBefore: fromStart ? 0 : undefined, firstLength: undefined },
      page: 1,
      previous: undefined,
      landmark: undefined,
    };
  }

  #load(position: Position, isStart: boolean, signal: AbortSignal | undefined): Promise<Loaded> {
    const { style, query, options, fetch } = this.#call;
    const asWritten = isStart && options.startAt === undefined;
    return fetch(asWritten ? query : { ...query, ...positionQuery(style, position) }, signal);
  }

  /** Reads a page and checks it against the one before. */
  #read(step: Step, loaded: Loaded): PageReading {
    const { style, operation, options } = this.#call;
    const reading = readPage(style, loaded.data, step.position, step.walk);
    if (!reading) {
      throw new DecodeError(
        `${operation}: the answer has no rows${style.items === "" ? "" : ` at "${style.items}"`}`,
        loaded.response.status,
        loaded.response.headers.get("content-type") ?? undefined,
        JSON.stringify(loaded.data)?.slice(0, 200) ?? "",
        { operation, attempts: loaded.response.attempts },
      );
    }
    if (style.kind === "cursor" && reading.next && [step.position.at, step.landmark].includes(reading.next.at)) {
      throw new PaginationLoopError(`${operation}: the cursor after page ${step.page} leads back to a page before`, {
        operation,
      });
    }
    if (reading.items.length > 0 && same(reading.items, step.previous)) {
      throw new PaginationLoopError(`${operation}: page ${step.page} repeats the page before it`, { operation });
    }
    const maxPages = options.maxPages ?? 100_000;
    if (reading.next !== undefined && step.page >= maxPages) {
      throw new PaginationLoopError(`${operation}: the list did not end within maxPages (${maxPages})`, { operation });
    }
    return reading;
  }

  #following(step: Step, reading: PageReading): Step | undefined {
    if (!reading.next) return undefined;
    const { length } = reading.items;
    return {
      position: reading.next,
      page: step.page + 1,
      previous: reading.items,
      landmark: (step.page & (step.page - 1)) === 0 ? reading.next.at : step.landmark,
      walk: {
        rowsBefore: step.walk.rowsBefore === undefined ? undefined : step.walk.rowsBefore + length,
        firstLength: step.walk.firstLength ?? length,
      },
    };
  }

  #page(reading: PageReading, loaded: Loaded, next: Step | undefined): Page<T> {
    return new Page<T>(
      reading.items as readonly T[],
      reading.total,
      reading.pages,
      writeCursor(this.#call.style, reading.next),
      loaded.meta,
      loaded.response,
      next && (() => this.#fetch(next)),
    );
  }

  async #fetch(step: Step): Promise<Page<T>> {
    const loaded = await this.#load(step.position, step.page === 1, this.#call.signal);
    const reading = this.#read(step, loaded);
    return this.#page(reading, loaded, this.#following(step, reading));
  }

  #firstPage(): Promise<Page<T>> {
    this.#first ??= (async () => this.#fetch(this.#start()))();
    return this.#first;
  }

  /** Every page, in order. Leaving the loop early aborts what is in flight. */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    const { style, signal, options, operation } = this.#call;
    let prefetch = options.prefetch ?? 0;
    // Without prefetch nothing is in flight when the loop is left.
    const leave = prefetch > 0 ? new AbortController() : undefined;
    const unwatch = leave && whenAborted(signal, () => leave.abort(signal?.reason));
    const bound = leave ? leave.signal : signal;
    const ahead: { readonly position: Position; readonly loading: Promise<Loaded> }[] = [];
    const load = (position: Position, isStart: boolean) => {
      const loading = this.#load(position, isStart, bound);
      loading.catch(() => {});
      ahead.push({ position, loading });
    };
    try {
      let step: Step | undefined = this.#start();
      load(step.position, true);
      while (step) {
        let first = ahead.shift();
        if (first?.position.at !== step.position.at) {
          // Pages differ in length, so that an offset guessed ahead skips or repeats rows: from here on, only the next page is known.
          ahead.length = 0;
          prefetch = Math.min(prefetch, 1);
          load(step.position, false);
          first = ahead.shift();
        }
        const loaded = (await first?.loading) as Loaded;
        const reading = this.#read(step, loaded);
        const next = this.#following(step, reading);
        if (next) {
          const wanted = Math.max(1, Math.min(prefetch, pagesLeft(style, reading, next)));
          while (ahead.length < wanted) {
            const position =
              ahead.length === 0
                ? next.position
                : advance(style, next.position, ahead.length, next.walk.firstLength ?? 0);
            if (!position || (ahead.length === 0 && prefetch === 0)) break;
            load(position, false);
          }
        }
        if (signal?.aborted) throw new AbortedError(signal.reason, { operation });
        yield this.#page(reading, loaded, next);
        if (next && ahead.length === 0) load(next.position, false);
        step = next;
      }
    } finally {
      unwatch?.();
      if (ahead.length > 0) leave?.abort(new DOMException("The loop over the list was left", "AbortError"));
    }
  }

  /** Every row of every page, in order. */
  [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    return new Rows(this.pages());
  }

  /** All rows in one array. `limit` stops early. */
  async toArray(options: { readonly limit?: number } = {}): Promise<T[]> {
    const rows: T[] = [];
    const limit = options.limit ?? Number.POSITIVE_INFINITY;
    if (limit <= 0) return rows;
    for await (const page of this.pages()) {
      for (const row of page.items) {
        rows.push(row);
        if (rows.length >= limit) return rows;
      }
    }
    return rows;
  }

  // biome-ignore lint/suspicious/noThenProperty: the class is a promise of the first page, made when it is first asked for.
  then<A = Page<T>, B = never>(
    onFulfilled?: ((value: Page<T>) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#firstPage().then(onFulfilled, onRejected);
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<Page<T> | B> {
    return this.#firstPage().catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Page<T>> {
    return this.#firstPage().finally(onFinally);
  }
}

/** How many pages the vendor's counters leave from `next` on; `Infinity` without counters. */
function pagesLeft(style: PaginationStyle, reading: PageReading, next: Step): number {
  if (style.kind === "page" && reading.pages) return reading.pages + (style.first ?? 1) - Number(next.position.at);
  const { rowsBefore, firstLength } = next.walk;
  if (reading.total === undefined || rowsBefore === undefined || !firstLength) return Number.POSITIVE_INFINITY;
  return Math.ceil((reading.total - rowsBefore) / firstLength);
}
