/** A `fetch` that serves a list of numbered rows in every page style of the demo API. */
import type { Widget } from "./demo-api.ts";
import { type Asked, type FakeFetch, fakeFetch, json, type Reply } from "./fake-fetch.ts";

export interface ListSettings {
  readonly rows: number;
  /** Page size when the query names none. Default 50. */
  readonly size?: number;
  /** The largest page that the server gives, whatever is asked. */
  readonly cap?: number;
  /** Which counters it sends beside the rows. Default none. */
  readonly counters?: "number" | "string" | "pages" | "total" | "none";
  /** Length of each page in place of the asked one, for servers that filter after paging. */
  readonly lengths?: (offset: number, size: number) => number;
  /** Spoils an answer, or delays it. */
  readonly spoil?: (asked: Asked, n: number) => Reply | undefined;
}

export const rowsOf = (count: number): Widget[] => Array.from({ length: count }, (_, id) => ({ id }));

/** Address → style: which of the demo API's lists it is. */
export function listServer(settings: ListSettings): FakeFetch {
  const all = rowsOf(settings.rows);
  const counters = settings.counters ?? "none";
  return fakeFetch((asked, n) => {
    const spoilt = settings.spoil?.(asked, n);
    if (spoilt) return spoilt;
    const ask = (name: string) => asked.url.searchParams.get(name);
    const list = asked.url.pathname.split("/").at(-1);
    const asks = Number(ask("per_page") ?? ask("limit") ?? settings.size ?? 50);
    const size = Math.min(asks, settings.cap ?? asks);
    const count = (value: number) => (counters === "string" ? String(value) : value);
    const both = counters === "number" || counters === "string";
    const total = both || counters === "total";
    const cut = (offset: number) => all.slice(offset, offset + (settings.lengths?.(offset, size) ?? size));
    if (list === "widgets") {
      const items = cut((Number(ask("page") ?? 1) - 1) * size);
      return json({
        data: items,
        meta: {
          ...(total ? { total: count(all.length) } : undefined),
          ...(both || counters === "pages" ? { pages: count(Math.ceil(all.length / size)) } : undefined),
        },
      });
    }
    if (list === "widgets-by-offset") {
      return json({ rows: cut(Number(ask("offset") ?? 0)), ...(total ? { count: count(all.length) } : undefined) });
    }
    if (list === "widgets-by-cursor") {
      const offset = Number((ask("after") ?? "row:0").slice(4));
      const items = cut(offset);
      const end = offset + items.length;
      return json({ data: items, paging: end < all.length ? { next: `row:${end}` } : { next: null } });
    }
    if (list === "widgets-from-zero") {
      const offset = Number(ask("page") ?? 0) * size;
      return json({ data: cut(offset), more: offset + size < all.length });
    }
    return json(all);
  });
}
