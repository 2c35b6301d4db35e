/** Reads one vendor's list for the board: page by page while more are wanted, then again from the top for news. */
import type { Hooks } from "millwright";
import { retryWords, waitWords } from "./explain.ts";
import type { Order, Vendor } from "./orders.ts";
import type { OrderPage, Source } from "./source.ts";

/** What a feed is doing. Times are epoch milliseconds. */
export type Doing =
  | { readonly kind: "starting" }
  | { readonly kind: "asking"; readonly since: number; readonly isNews: boolean }
  | { readonly kind: "retrying"; readonly attempt: number; readonly until: number; readonly because: string }
  | { readonly kind: "waiting"; readonly until: number; readonly because: string }
  | { readonly kind: "resting" }
  | { readonly kind: "stopped"; readonly error: unknown; readonly until: number };

/** A feed as it is shown. */
export interface FeedView {
  readonly doing: Doing;
  /** Orders read page by page so far, and how many the vendor says there are. */
  readonly loaded: number;
  readonly total: number | undefined;
  readonly pages: number;
  /** Whether the last page has been read. */
  readonly isComplete: boolean;
  readonly retries: number;
  readonly waits: number;
  readonly failures: number;
  /** How often the last page was asked for until it came. */
  readonly attempts: number;
}

export interface Feed {
  readonly vendor: Vendor;
  readonly source: Source;
  readonly view: FeedView;
  /** Reads so many pages more; `Infinity` reads all. */
  more(pages: number): void;
  /** Reads no page beyond those it has. */
  enough(): void;
  /** Looks for news, or tries again, now. */
  hurry(): void;
}

/** What a feed needs. */
export interface FeedOptions {
  readonly vendor: Vendor;
  /** Makes the source; the hooks tell the feed of retries and waits. */
  readonly connect: (hooks: Hooks) => Source;
  /** Takes a page in. */
  readonly take: (orders: readonly Order[], isNews: boolean) => void;
  /** Called after every change of the view. */
  readonly changed: () => void;
  readonly signal: AbortSignal;
}

/** Time between two looks for news. */
const NEWS_MS = 6_000;
/** Time after a failure that the client gave up on. */
const PAUSE_MS = 8_000;

export function createFeed({ vendor, connect, take, changed, signal }: FeedOptions): Feed {
  let view: FeedView = {
    doing: { kind: "starting" },
    loaded: 0,
    total: undefined,
    pages: 0,
    isComplete: false,
    retries: 0,
    waits: 0,
    failures: 0,
    attempts: 1,
  };
  let wanted = 0;
  let cursor: string | undefined;
  let isNews = false;
  let wake: (() => void) | undefined;

  function set(patch: Partial<FeedView>): void {
    view = { ...view, ...patch };
    changed();
  }

  const source = connect({
    onRequest: () => set({ doing: { kind: "asking", since: Date.now(), isNews } }),
    onRetry: (event) =>
      set({
        retries: view.retries + 1,
        doing: {
          kind: "retrying",
          attempt: event.attempt + 1,
          until: Date.now() + event.delayMs,
          because: retryWords(event),
        },
      }),
    onRateLimit: (event) =>
      set({
        waits: view.waits + 1,
        doing: { kind: "waiting", until: Date.now() + event.waitMs, because: waitWords(event) },
      }),
  });

  /** Until the time is over or somebody is in a hurry. */
  function sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", done);
        wake = undefined;
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      signal.addEventListener("abort", done, { once: true });
      wake = done;
    });
  }

  function read(page: OrderPage): void {
    cursor = page.cursor;
    set({
      loaded: view.loaded + page.orders.length,
      total: page.total,
      pages: view.pages + 1,
      isComplete: page.cursor === undefined,
      attempts: page.attempts,
    });
    take(page.orders, false);
  }

  async function lookForNews(): Promise<void> {
    for await (const page of source.pages({ signal })) {
      set({ total: page.total, attempts: page.attempts });
      take(page.orders, true);
      return;
    }
  }

  async function run(): Promise<void> {
    let pages = source.pages({ signal });
    while (!signal.aborted) {
      try {
        const hasMore = !view.isComplete && view.pages < wanted;
        isNews = !hasMore;
        if (hasMore) {
          const step = await pages.next();
          if (step.done) set({ isComplete: true });
          else read(step.value);
        } else {
          set({ doing: { kind: "resting" } });
          await sleep(NEWS_MS);
          if (!signal.aborted && (view.isComplete || view.pages >= wanted)) await lookForNews();
        }
      } catch (error) {
        if (signal.aborted) return;
        set({ failures: view.failures + 1, doing: { kind: "stopped", error, until: Date.now() + PAUSE_MS } });
        await sleep(PAUSE_MS);
        // A walk that failed is over; the next begins at the page that did not come.
        pages = source.pages({ signal, startAt: cursor });
      }
    }
  }

  return {
    vendor,
    source,
    get view() {
      return view;
    },
    more(count) {
      const isFirst = wanted === 0;
      wanted = view.pages + count;
      if (isFirst) void run();
      else wake?.();
    },
    enough() {
      wanted = view.pages;
    },
    hurry: () => wake?.(),
  };
}
