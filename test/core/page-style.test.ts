import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PaginationStyle } from "../../src/core/operation.ts";
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
} from "../../src/core/page-style.ts";

const page: PaginationStyle = {
  kind: "page",
  query: { page: "page", size: "per_page" },
  first: 1,
  size: 50,
  items: "data",
  total: ["meta.total", "meta.total_count"],
  pages: ["meta.pages"],
  more: ["meta.more"],
};
const offset: PaginationStyle = {
  kind: "offset",
  query: { offset: "offset", size: "limit" },
  size: 50,
  items: "",
  total: ["n"],
};
const cursor: PaginationStyle = {
  kind: "cursor",
  query: { after: "after", before: "before", size: "limit" },
  items: "data",
  next: ["paging.next", "next"],
  more: ["paging.more"],
};
const single: PaginationStyle = { kind: "single", items: "" };

const rows = (n: number) => Array.from({ length: n }, (_, i) => i);
const START: Walk = { rowsBefore: 0, firstLength: undefined };
const read = (style: PaginationStyle, body: unknown, position: Partial<Position> = {}, walk: Partial<Walk> = {}) =>
  readPage(style, body, { at: 1, size: undefined, ...position }, { ...START, ...walk });

/** Where the next page begins, or "end". */
const next = (reading: PageReading | undefined) => (reading ? (reading.next?.at ?? "end") : "no rows");

describe("a page by number ends", () => {
  it.each<[string, number, object, Partial<Position>, Partial<Walk>, string | number]>([
    ["at the last page that the vendor counts", 50, { pages: 3 }, { at: 3 }, { rowsBefore: 100 }, "end"],
    ["not before it", 50, { pages: 3 }, { at: 2 }, { rowsBefore: 50 }, 3],
    ["not before it, even when a page is short", 3, { pages: 3 }, { at: 2 }, { rowsBefore: 50 }, 3],
    ["by a count of pages in text", 50, { pages: "3" }, { at: 3 }, {}, "end"],
    ["by a count of pages, started in the middle", 50, { pages: 9 }, { at: 8 }, { rowsBefore: undefined }, 9],
    ["not by a count of pages of 0", 50, { pages: 0 }, { at: 1 }, {}, 2],
    ["when the count of rows is reached", 20, { total: 120 }, { at: 3 }, { rowsBefore: 100, firstLength: 50 }, "end"],
    ["when the count of rows is reached, in text", 20, { total: "120" }, { at: 3 }, { rowsBefore: 100 }, "end"],
    ["when the second name of the count is reached", 20, { total_count: 120 }, { at: 3 }, { rowsBefore: 100 }, "end"],
    ["not before the count of rows is reached", 50, { total: 120 }, { at: 2 }, { rowsBefore: 50 }, 3],
    ["not by a total that may be the page's own", 50, { total: 50 }, { at: 1 }, {}, 2],
    ["by a total of less than a page", 7, { total: 7 }, { at: 1 }, {}, "end"],
    ["not by a count that is no number", 50, { total: "many" }, { at: 1 }, {}, 2],
    ["not by a count below zero", 50, { total: -1 }, { at: 1 }, {}, 2],
    ["not by an empty count", 50, { total: "" }, { at: 1 }, {}, 2],
    ["at an empty page, whatever is counted", 0, { total: 500, pages: 10 }, { at: 3 }, { rowsBefore: 100 }, "end"],
    ["when the vendor says that there is no more", 50, { more: false, pages: 9 }, { at: 1 }, {}, "end"],
    ["not while the vendor says that there is more", 3, { more: true, pages: 1 }, { at: 1 }, {}, 2],
    ["not by a flag that is no boolean", 50, { more: "false" }, { at: 1 }, {}, 2],
    ["at a page shorter than the first", 49, {}, { at: 2 }, { rowsBefore: 50, firstLength: 50 }, "end"],
    ["not at a page as long as the first", 50, {}, { at: 2 }, { rowsBefore: 50, firstLength: 50 }, 3],
    ["at a first page shorter than the vendor's size", 49, {}, { at: 1 }, {}, "end"],
    ["at a first page shorter than the size asked for", 9, {}, { at: 1, size: 10 }, {}, "end"],
    ["not at a first page that the server cut below the size asked for", 50, {}, { at: 1, size: 500 }, {}, 2],
  ])("%s", (_, length, meta, position, walk, expected) => {
    expect(next(read(page, { data: rows(length), meta }, position, walk))).toBe(expected);
  });

  it("not at a short first page when the vendor's own size is unknown: the server may allow no longer one", () => {
    const { size: _, ...unknown } = page;
    expect(next(read(unknown, { data: rows(100) }, { size: 500 }))).toBe(2);
    expect(next(read(unknown, { data: rows(7) }, {}))).toBe(2);
    expect(next(read(unknown, { data: rows(7) }, { at: 2 }, { rowsBefore: 100, firstLength: 100 }))).toBe("end");
  });

  it("counting from 0 where the vendor does", () => {
    const zero = { ...page, first: 0 };
    expect(next(read(zero, { data: rows(50), meta: { pages: 3 } }, { at: 1 }, { rowsBefore: 50 }))).toBe(2);
    expect(next(read(zero, { data: rows(50), meta: { pages: 3 } }, { at: 2 }, { rowsBefore: 100 }))).toBe("end");
  });
});

describe("a page by offset", () => {
  it.each<[string, unknown, Partial<Position>, Partial<Walk>, string | number]>([
    ["moves on by the rows it got", rows(50), { at: 100, size: 50 }, { rowsBefore: undefined }, 150],
    ["moves on by the rows it got, not those it asked for", rows(50), { at: 0, size: 500 }, {}, 50],
    ["ends at an empty page", [], { at: 100 }, {}, "end"],
    ["ends at a page shorter than the first", rows(3), { at: 100 }, { firstLength: 50 }, "end"],
  ])("%s", (_, body, position, walk, expected) => expect(next(read(offset, body, position, walk))).toBe(expected));

  it("ends when the count of rows is reached, also when the walk began in the middle", () => {
    const counted = { ...offset, items: "rows" };
    expect(next(read(counted, { rows: rows(10), n: 110 }, { at: 100 }, { rowsBefore: undefined }))).toBe("end");
    expect(next(read(counted, { rows: rows(10), n: 111 }, { at: 100 }, { rowsBefore: undefined }))).toBe(110);
  });
});

describe("a page by cursor", () => {
  it.each<[string, object, string | number]>([
    ["goes on with the next cursor", { paging: { next: "c2" } }, "c2"],
    ["reads the second name when the first is not there", { next: "c2" }, "c2"],
    ["takes a number as a cursor", { paging: { next: 7 } }, "7"],
    ["ends without a cursor", {}, "end"],
    ["ends at null", { paging: { next: null } }, "end"],
    ["ends at an empty cursor", { paging: { next: "" } }, "end"],
    ["ends when the vendor says that there is no more", { paging: { next: "c2", more: false } }, "end"],
    ["goes on over an empty page that has a cursor", { data: [], paging: { next: "c2" } }, "c2"],
  ])("%s", (_, body, expected) =>
    expect(next(read(cursor, { data: rows(2), ...body }, { at: undefined }))).toBe(expected),
  );
});

describe("a list in one piece", () => {
  it("is its own only page, and its own total", () => {
    expect(read(single, rows(7))).toMatchObject({ total: 7, next: undefined });
    expect(read(single, [])).toMatchObject({ items: [], total: 0, next: undefined });
  });
});

describe("a body without rows at their place is no page", () => {
  it.each<[PaginationStyle, unknown]>([
    [page, {}],
    [page, { data: null }],
    [page, { data: {} }],
    [page, null],
    [page, rows(3)],
    [single, { data: rows(3) }],
    [single, "text"],
  ])("%#", (style, body) => expect(next(read(style, body))).toBe("no rows"));
});

describe("the position of a query", () => {
  it.each<[PaginationStyle, Record<string, unknown>, Position]>([
    [page, {}, { at: 1, size: undefined }],
    [{ ...page, first: 0 }, {}, { at: 0, size: undefined }],
    [page, { page: 3, per_page: 20 }, { at: 3, size: 20 }],
    [page, { page: "3", per_page: "20" }, { at: 3, size: 20 }],
    [page, { page: null, per_page: undefined }, { at: 1, size: undefined }],
    [offset, {}, { at: 0, size: undefined }],
    [offset, { offset: 0, limit: 5 }, { at: 0, size: 5 }],
    [cursor, {}, { at: undefined, size: undefined }],
    [cursor, { after: "c1", limit: 5 }, { at: "c1", size: 5 }],
    [single, {}, { at: 1, size: undefined }],
  ])("%#", (style, query, position) => expect(readPosition(style, query, "op")).toEqual(position));

  it.each<[PaginationStyle, Record<string, unknown>, string]>([
    [page, { per_page: 0 }, "per_page"],
    [page, { per_page: -1 }, "per_page"],
    [page, { per_page: 1.5 }, "per_page"],
    [page, { per_page: "ten" }, "per_page"],
    [page, { per_page: "" }, "per_page"],
    [page, { per_page: Number.NaN }, "per_page"],
    [page, { page: 0 }, "page"],
    [page, { page: true }, "page"],
    [{ ...page, first: 0 }, { page: -1 }, "page"],
    [offset, { offset: -1 }, "offset"],
    [cursor, { limit: 0 }, "limit"],
  ])("is refused by name: %#", (style, query, field) => {
    expect(() => readPosition(style, query, "op")).toThrow(expect.objectContaining({ name: "ConfigError", field }));
  });

  it("becomes query parameters again", () => {
    expect(positionQuery(page, { at: 2, size: 10 })).toEqual({ page: 2, per_page: 10 });
    expect(positionQuery(offset, { at: 0, size: undefined })).toEqual({ offset: 0 });
    expect(positionQuery(cursor, { at: undefined, size: 5 })).toEqual({ limit: 5 });
    expect(positionQuery(single, { at: 1, size: 5 })).toEqual({});
  });

  it("can be moved on by pages, except by cursor", () => {
    expect(advance(page, { at: 2, size: 10 }, 3, 10)).toEqual({ at: 5, size: 10 });
    expect(advance(offset, { at: 20, size: 10 }, 3, 10)).toEqual({ at: 50, size: 10 });
    expect(advance(cursor, { at: "c", size: 10 }, 1, 10)).toBeUndefined();
  });
});

describe("a cursor to keep", () => {
  it("comes back as the position it was made of, for any cursor of a vendor's", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1 }),
        fc.option(fc.integer({ min: 1, max: 1_000 }), { nil: undefined }),
        (at, size) => {
          const kept = writeCursor(cursor, { at, size });
          expect(kept).toMatch(/^[\x21-\x7e]+$/);
          expect(readCursor(cursor, kept ?? "", { at: undefined, size: undefined }, "op")).toEqual({ at, size });
        },
      ),
    );
    for (const style of [page, offset]) {
      const kept = writeCursor(style, { at: 7, size: 20 });
      expect(readCursor(style, kept ?? "", { at: 1, size: undefined }, "op")).toEqual({ at: 7, size: 20 });
    }
  });

  it("is nothing at the end", () => expect(writeCursor(page, undefined)).toBeUndefined());

  it("takes the query's page size when it names none", () => {
    expect(readCursor(page, "page::7", { at: 1, size: 30 }, "op")).toEqual({ at: 7, size: 30 });
  });

  it.each<[string, string]>([
    ["of another kind of list", "offset:10:7"],
    ["of nothing", ""],
    ["of a vendor's own", "eyJpZCI6MX0="],
    ["without a place", "page:10:"],
    ["with a broken place", "page:10:x"],
    ["below the start", "page:10:-1"],
    ["with another page size", "page:20:7"],
  ])("%s is refused", (_, kept) => {
    expect(() => readCursor(page, kept, { at: 1, size: 10 }, "op")).toThrow(
      expect.objectContaining({ name: "ConfigError", field: "startAt" }),
    );
  });

  it("with a broken escape is refused", () => {
    expect(() => readCursor(cursor, "cursor::%E0%A4%A", { at: undefined, size: undefined }, "op")).toThrow(
      expect.objectContaining({ name: "ConfigError", field: "startAt" }),
    );
  });
});
