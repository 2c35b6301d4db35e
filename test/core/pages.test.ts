import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ListOptions } from "../../src/core/options.ts";
import type { Page, PagePromise } from "../../src/core/pages.ts";
import { type DemoClient, demo, type Widget } from "../support/demo-api.ts";
import { type Asked, type FakeFetch, fakeFetch, json, never } from "../support/fake-fetch.ts";
import { type ListSettings, listServer, rowsOf } from "../support/list-server.ts";
import { countListeners, failureOf, sleep } from "../support/outcome.ts";

type Query = Record<string, unknown>;
type List = (client: DemoClient, query?: Query, options?: ListOptions) => PagePromise<Widget>;

interface Style {
  readonly name: string;
  readonly list: List;
  /** Name of the page size parameter. */
  readonly size: string;
  readonly settings: Partial<ListSettings>;
}

const byPage: List = (c, q, o) => c.widgets.list(q, o);
const byOffset: List = (c, q, o) => c.widgets.byOffset(q, o);
const byCursor: List = (c, q, o) => c.widgets.byCursor(q, o);
const fromZero: List = (c, q, o) => c.widgets.fromZero(q, o);

const styles: Style[] = [
  { name: "page, rows and pages counted", list: byPage, size: "per_page", settings: { counters: "number" } },
  { name: "page, counted in text", list: byPage, size: "per_page", settings: { counters: "string" } },
  { name: "page, only pages counted", list: byPage, size: "per_page", settings: { counters: "pages" } },
  { name: "page, only rows counted", list: byPage, size: "per_page", settings: { counters: "total" } },
  { name: "page, nothing counted", list: byPage, size: "per_page", settings: {} },
  { name: "page from 0, with a flag for more", list: fromZero, size: "per_page", settings: {} },
  { name: "offset, rows counted", list: byOffset, size: "limit", settings: { counters: "number" } },
  { name: "offset, nothing counted", list: byOffset, size: "limit", settings: {} },
  { name: "cursor", list: byCursor, size: "limit", settings: {} },
];

async function collect(list: AsyncIterable<Widget>): Promise<Widget[]> {
  const rows: Widget[] = [];
  for await (const row of list) rows.push(row);
  return rows;
}

const ids = (rows: readonly Widget[]) => rows.map(({ id }) => id);
const upTo = (count: number) => ids(rowsOf(count));

describe.each(styles)("a list by $name", ({ list, size, settings }) => {
  const SIZE = 50;
  it.each([0, 1, SIZE - 1, SIZE, SIZE + 1, 3 * SIZE, 10_000])("gives each of %i rows once, in order", async (count) => {
    for (const prefetch of [0, 1, 4, 8]) {
      const fetch = listServer({ rows: count, ...settings });
      expect(ids(await collect(list(demo({ fetch }), {}, { prefetch })))).toEqual(upTo(count));
    }
  });

  it("goes by the page size asked for", async () => {
    const fetch = listServer({ rows: 95, ...settings });
    expect(ids(await collect(list(demo({ fetch }), { [size]: 10 })))).toEqual(upTo(95));
    expect(fetch.asked).toHaveLength(10);
    expect(fetch.asked.every(({ url }) => url.searchParams.get(size) === "10")).toBe(true);
  });

  it.each([0, 4])(
    "loses nothing when the server allows less than the size asked for (prefetch %i)",
    async (prefetch) => {
      const fetch = listServer({ rows: 730, cap: 100, ...settings });
      expect(ids(await collect(list(demo({ fetch }), { [size]: 500 }, { prefetch })))).toEqual(upTo(730));
    },
  );

  it("keeps the rest of the query on every page", async () => {
    const fetch = listServer({ rows: 120, ...settings });
    await collect(list(demo({ fetch }), { search: "belt" }));
    expect(fetch.asked.length).toBeGreaterThan(2);
    expect(fetch.asked.every(({ url }) => url.searchParams.get("search") === "belt")).toBe(true);
  });

  it("asks for the first page as the caller wrote it", async () => {
    const fetch = listServer({ rows: 120, ...settings });
    await list(demo({ fetch }));
    expect(fetch.asked[0]?.url.search).toBe("");
  });

  it("can be stopped after any page and taken up by its cursor, in another process", async () => {
    for (const stopAfter of [1, 2, 3]) {
      const client = demo({ fetch: listServer({ rows: 170, ...settings }) });
      const rows: Widget[] = [];
      let kept: string | undefined;
      let pages = 0;
      for await (const page of list(client, { [size]: 50 }).pages()) {
        rows.push(...page.items);
        kept = page.cursor;
        pages += 1;
        if (pages === stopAfter) break;
      }
      expect(kept).toBeTypeOf("string");
      for (const prefetch of [0, 4]) {
        const other = demo({ fetch: listServer({ rows: 170, ...settings }) });
        const rest = await collect(list(other, { [size]: 50 }, { startAt: kept, prefetch }));
        expect(ids([...rows, ...rest])).toEqual(upTo(170));
        expect(ids(await collect(list(other, {}, { startAt: kept })))).toEqual(ids(rest));
      }
    }
  });

  it("can be walked page by page", async () => {
    const seen: Widget[] = [];
    let at: Page<Widget> | undefined = await list(demo({ fetch: listServer({ rows: 120, ...settings }) }));
    while (at) {
      seen.push(...at.items);
      expect(at.hasNext).toBe(at.cursor !== undefined);
      at = await at.next();
    }
    expect(ids(seen)).toEqual(upTo(120));
  });

  it("rides out faults on its way", async () => {
    for (const prefetch of [0, 8]) {
      const fetch = listServer({
        rows: 500,
        ...settings,
        spoil: (_, n) => (n % 3 === 1 ? json({}, 503) : n % 5 === 2 ? new TypeError("fetch failed") : undefined),
      });
      const client = demo({ fetch, retry: { maxRetries: 5, baseDelayMs: 0 } });
      expect(ids(await collect(list(client, {}, { prefetch })))).toEqual(upTo(500));
    }
  });

  it("gives every row once for any page size, cap, prefetch and pattern of faults", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(300),
        fc.integer({ min: 5, max: 120 }),
        // Without counters a short first page is the last: no vendor allows less than its own default.
        fc.integer({ min: settings.counters === undefined ? 50 : 5, max: 120 }),
        fc.nat(9),
        fc.infiniteStream(fc.integer({ min: 0, max: 5 })),
        async (count, asks, cap, prefetch, faults) => {
          let inRow = 0;
          const fetch = listServer({
            rows: count,
            cap,
            ...settings,
            spoil: () => {
              const fault = faults.next().value;
              inRow = fault < 2 ? inRow + 1 : 0;
              if (inRow > 3) inRow = 0;
              if (inRow === 0) return undefined;
              return fault === 0 ? json({}, 500) : new TypeError("fetch failed");
            },
          });
          const client = demo({ fetch, retry: { maxRetries: 60, baseDelayMs: 0 } });
          expect(ids(await collect(list(client, { [size]: asks }, { prefetch })))).toEqual(upTo(count));
        },
      ),
      { numRuns: 25 },
    );
  });

  it("that repeats its pages ends with PaginationLoopError, after the rows that it did give", async () => {
    for (const prefetch of [0, 4]) {
      const stuck: FakeFetch = fakeFetch(() =>
        json({ data: rowsOf(50), rows: rowsOf(50), more: true, paging: { next: "c1" }, meta: {} }),
      );
      const rows: Widget[] = [];
      const error = await failureOf(
        (async () => {
          for await (const row of list(demo({ fetch: stuck }), {}, { prefetch })) rows.push(row);
        })(),
      );
      expect(error).toMatchObject({ name: "PaginationLoopError" });
      expect(ids(rows)).toEqual(upTo(50));
    }
  });

  it("that never ends is stopped at maxPages", async () => {
    let id = 0;
    const endless = fakeFetch(() => {
      const items = Array.from({ length: 50 }, () => ({ id: id++ }));
      return json({ data: items, rows: items, more: true, paging: { next: `c${id}` }, meta: {} });
    });
    const error = await failureOf(collect(list(demo({ fetch: endless }), {}, { maxPages: 7 })));
    expect(error).toMatchObject({ name: "PaginationLoopError" });
    expect(error.message).toContain("maxPages (7)");
    expect(endless.asked).toHaveLength(7);
  });
});

describe("a list in one piece", () => {
  it("is one request, whatever its length", async () => {
    for (const count of [0, 1, 5_000]) {
      const fetch = listServer({ rows: count });
      const client = demo({ fetch });
      expect(ids(await client.widgets.all({}, { prefetch: 4 }).toArray())).toEqual(upTo(count));
      expect(fetch.asked).toHaveLength(1);
      expect(await client.widgets.all()).toMatchObject({ total: count, cursor: undefined, hasNext: false });
    }
  });
});

describe("cursors that go in a circle", () => {
  it.each([1, 2, 3, 7, 40])("of %i pages end with PaginationLoopError, soon", async (length) => {
    const fetch = fakeFetch((_, n) => json({ data: [{ id: n }], paging: { next: `c${n % length}` } }));
    const error = await failureOf(collect(demo({ fetch }).widgets.byCursor()));
    expect(error).toMatchObject({ name: "PaginationLoopError" });
    expect(fetch.asked.length).toBeLessThanOrEqual(4 * length + 4);
  });

  it("are told as well when pages are fetched one by one", async () => {
    const fetch = fakeFetch((_, n) => json({ data: [{ id: n }], paging: { next: `c${n % 2}` } }));
    let page: Page<Widget> | undefined = await demo({ fetch }).widgets.byCursor();
    const error = await failureOf(
      (async () => {
        while (page) page = await page.next();
      })(),
    );
    expect(error).toMatchObject({ name: "PaginationLoopError" });
  });
});

describe("a page", () => {
  it("has its rows, the counters, what sits beside them, and the response", async () => {
    const page = await demo({ fetch: listServer({ rows: 120, counters: "number" }) }).widgets.list();
    expect(page).toMatchObject({ total: 120, pages: 3, hasNext: true, meta: { total: 120, pages: 3 } });
    expect(page.items).toHaveLength(50);
    expect(page.response).toMatchObject({ status: 200, attempts: 1 });
    expect(JSON.parse(JSON.stringify(page)).items).toHaveLength(50);
  });

  it("has no counters where the vendor has none", async () => {
    const page = await demo({ fetch: listServer({ rows: 10 }) }).widgets.list();
    expect(page).toMatchObject({ total: undefined, pages: undefined, cursor: undefined, hasNext: false });
    expect(await page.next()).toBeUndefined();
  });

  it("without rows at their place is a DecodeError", async () => {
    for (const body of [{}, { data: null }, { data: { items: [] } }]) {
      const error = await failureOf(demo({ fetch: fakeFetch([json(body)]) }).widgets.list());
      expect(error).toMatchObject({ name: "DecodeError", operation: "widgets.list", attempts: 1 });
      expect(error.message).toBe('widgets.list: the answer has no rows at "data"');
    }
  });
});

describe("a list call", () => {
  it("sends nothing until it is used", async () => {
    const fetch = listServer({ rows: 10 });
    const list = demo({ fetch }).widgets.list();
    await sleep(2);
    expect(fetch.asked).toHaveLength(0);
    await list;
    await list;
    expect(fetch.asked).toHaveLength(1);
  });

  it("can be walked again", async () => {
    const list = demo({ fetch: listServer({ rows: 70 }) }).widgets.list();
    expect(await collect(list)).toHaveLength(70);
    expect(await list.toArray()).toHaveLength(70);
  });

  it("works like a promise: then, catch, finally", async () => {
    let done = 0;
    const failing = demo({ fetch: fakeFetch([json({}, 404)]) }).widgets.list();
    expect(await failing.catch((error) => (error as Error).name)).toBe("NotFoundError");
    await failing.finally(() => done++).catch(() => {});
    expect(done).toBe(1);
    expect(Object.prototype.toString.call(failing)).toBe("[object PagePromise]");
  });

  it.each<[string, Query, ListOptions, string]>([
    ["per_page 0", { per_page: 0 }, {}, "per_page"],
    ["page 0", { page: 0 }, {}, "page"],
    ["prefetch below 0", {}, { prefetch: -1 }, "prefetch"],
    ["prefetch of a half", {}, { prefetch: 0.5 }, "prefetch"],
    ["maxPages 0", {}, { maxPages: 0 }, "maxPages"],
    ["a cursor of another list", {}, { startAt: "offset:1:1" }, "startAt"],
    ["an unknown option", {}, { prefetched: 1 } as ListOptions, "prefetched"],
  ])("with %s is refused before anything is sent, by a rejection", async (_, query, options, field) => {
    const fetch = listServer({ rows: 10 });
    const make = () => demo({ fetch }).widgets.list(query, options);
    for (const run of [() => make(), () => make().toArray(), () => collect(make())]) {
      expect(await failureOf(run())).toMatchObject({ name: "ConfigError", field });
    }
    expect(fetch.asked).toHaveLength(0);
  });

  it("begins at the page that the query names", async () => {
    const fetch = listServer({ rows: 120 });
    expect(ids(await collect(demo({ fetch }).widgets.list({ page: 2 })))).toEqual(upTo(120).slice(50));
  });
});

describe("toArray", () => {
  it.each<[number, number, number]>([
    [0, 0, 0],
    [1, 1, 1],
    [50, 50, 1],
    [51, 51, 2],
    [1_000, 120, 3],
  ])("with a limit of %i gives %i rows in %i requests", async (limit, rows, requests) => {
    const fetch = listServer({ rows: 120, counters: "number" });
    expect(await demo({ fetch }).widgets.list().toArray({ limit })).toHaveLength(rows);
    expect(fetch.asked).toHaveLength(requests);
  });
});

describe("looking ahead", () => {
  it("keeps the number of pages in flight that was asked for, and no more", async () => {
    for (const prefetch of [1, 4, 8]) {
      let open = 0;
      let most = 0;
      const server = listServer({ rows: 1_000, counters: "number" });
      const fetch = async (url: string, init: RequestInit) => {
        open += 1;
        most = Math.max(most, open);
        await sleep(1);
        open -= 1;
        return server(url, init);
      };
      await collect(demo({ fetch }).widgets.list({}, { prefetch }));
      expect(most).toBe(prefetch);
      expect(server.asked).toHaveLength(20);
    }
  });

  it("never asks beyond the last page that the vendor counts, also when resumed", async () => {
    const fetch = listServer({ rows: 1_000, counters: "pages" });
    const rest = await collect(demo({ fetch }).widgets.list({}, { prefetch: 8, startAt: "page::18" }));
    expect(ids(rest)).toEqual(upTo(1_000).slice(850));
    expect(fetch.asked.map(({ url }) => url.searchParams.get("page"))).toEqual(["18", "19", "20"]);
  });

  it("gives pages in order however their answers come back", async () => {
    const server = listServer({ rows: 600, counters: "number" });
    const fetch = async (url: string, init: RequestInit) => {
      await sleep(Math.random() * 8);
      return server(url, init);
    };
    expect(ids(await collect(demo({ fetch }).widgets.list({}, { prefetch: 8 })))).toEqual(upTo(600));
  });

  it("loses and repeats nothing when pages by offset differ in length", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 51, max: 300 }),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(8),
        async (count, dent, prefetch) => {
          const fetch = listServer({
            rows: count,
            counters: "total",
            lengths: (offset, size) => (offset > 0 && offset % 3 === 1 ? size - dent : size),
          });
          expect(ids(await collect(demo({ fetch }).widgets.byOffset({ limit: 10 }, { prefetch })))).toEqual(
            upTo(count),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("tells a failure at its place in order, after every page before it", async () => {
    const fetch = listServer({
      rows: 500,
      counters: "number",
      spoil: ({ url }) => (url.searchParams.get("page") === "4" ? json({ message: "no" }, 403) : undefined),
    });
    const rows: Widget[] = [];
    const error = await failureOf(
      (async () => {
        for await (const row of demo({ fetch }).widgets.list({}, { prefetch: 8 })) {
          rows.push(row);
          await Promise.resolve();
        }
      })(),
    );
    expect(error).toMatchObject({ name: "PermissionError" });
    expect(ids(rows)).toEqual(upTo(150));
  });

  it("does not tell a failure beyond the end of the list", async () => {
    const fetch = listServer({
      rows: 120,
      spoil: ({ url }) => (Number(url.searchParams.get("page")) > 3 ? json({}, 404) : undefined),
    });
    expect(await collect(demo({ fetch }).widgets.list({}, { prefetch: 8 }))).toHaveLength(120);
  });
});

describe("leaving a loop early", () => {
  const stallAfterFirst = () => {
    const pending: Asked[] = [];
    const server = listServer({
      rows: 1_000,
      counters: "number",
      spoil: (asked, n) => {
        if (n === 0) return undefined;
        pending.push(asked);
        return never(asked);
      },
    });
    return { server, pending };
  };

  it("aborts what is in flight", async () => {
    const { server, pending } = stallAfterFirst();
    for await (const _ of demo({ fetch: server }).widgets.list({}, { prefetch: 8 })) {
      await sleep(1);
      break;
    }
    await sleep(1);
    expect(pending).toHaveLength(8);
    expect(pending.every(({ signal }) => signal.aborted)).toBe(true);
  });

  it("does the same by a throw, by toArray's limit and by return()", async () => {
    const ways: ((list: PagePromise<Widget>) => Promise<unknown>)[] = [
      async (list) => {
        for await (const _ of list) throw new Error("mine");
      },
      (list) => list.toArray({ limit: 3 }),
      async (list) => {
        const pages = list.pages();
        await pages.next();
        await pages.return();
      },
    ];
    for (const way of ways) {
      const { server, pending } = stallAfterFirst();
      await way(demo({ fetch: server }).widgets.list({}, { prefetch: 4 })).catch((error: Error) => {
        expect(error.message).toBe("mine");
      });
      await sleep(1);
      expect(pending.filter(({ signal }) => !signal.aborted)).toHaveLength(0);
    }
  });
});

describe("an abort during a walk", () => {
  it("ends it with the caller's reason, while a page is awaited", async () => {
    const abort = new AbortController();
    const reason = new Error("enough");
    const fetch = listServer({
      rows: 1_000,
      counters: "number",
      spoil: (asked, n) => (n === 2 ? never(asked) : undefined),
    });
    setTimeout(() => abort.abort(reason), 10);
    const error = await failureOf(collect(demo({ fetch }).widgets.list({}, { signal: abort.signal })));
    expect(error).toMatchObject({ name: "AbortedError", reason });
  });

  it("gives no further page, although it has been read ahead", async () => {
    const abort = new AbortController();
    const fetch = listServer({ rows: 1_000, counters: "number" });
    let pages = 0;
    const error = await failureOf(
      (async () => {
        for await (const _ of demo({ fetch }).widgets.list({}, { prefetch: 8, signal: abort.signal }).pages()) {
          pages += 1;
          await sleep(5);
          abort.abort("stop");
        }
      })(),
    );
    expect(error).toMatchObject({ name: "AbortedError", reason: "stop" });
    expect(pages).toBe(1);
  });

  it("sends nothing when it came before", async () => {
    const fetch = listServer({ rows: 100 });
    const list = demo({ fetch }).widgets.list({}, { signal: AbortSignal.abort("never mind") });
    expect(await failureOf(collect(list))).toMatchObject({ name: "AbortedError", reason: "never mind" });
    expect(await failureOf(list)).toMatchObject({ name: "AbortedError", reason: "never mind" });
    expect(fetch.asked).toHaveLength(0);
  });

  it("leaves no listener, however the walk ended", async () => {
    const { signal } = new AbortController();
    const count = countListeners(signal);
    const client = demo({ fetch: listServer({ rows: 300, counters: "number" }) });
    for (let i = 0; i < 20; i++) {
      await client.widgets.list({}, { signal, prefetch: 4 }).toArray({ limit: 120 });
      await collect(client.widgets.list({}, { signal }));
      await client.widgets.list({}, { signal });
    }
    await sleep(5);
    expect(count.added).toBeGreaterThanOrEqual(60);
    expect(count.left).toBe(0);
  });
});
