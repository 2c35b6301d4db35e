/** Reads a page of any style and says where the next one begins. Pure. */
import { readPath } from "./decode.ts";
import { ConfigError } from "./errors.ts";
import type { PaginationStyle } from "./operation.ts";

/** A place in a list: page number, row offset or cursor, with the page size that belongs to it. */
export interface Position {
  readonly at: string | number | undefined;
  readonly size: number | undefined;
}

/** A page as its style reads it. */
export interface PageReading {
  readonly items: readonly unknown[];
  /** Number of all rows, where the vendor counts them. */
  readonly total: number | undefined;
  /** Number of all pages, where the vendor counts them. */
  readonly pages: number | undefined;
  /** Where the next page begins; `undefined` at the end. */
  readonly next: Position | undefined;
}

/** What earlier pages tell about a walk. */
export interface Walk {
  /** Rows of all pages before this one; `undefined` when the walk began in the middle of the list. */
  readonly rowsBefore: number | undefined;
  /** Rows of the walk's first page: a shorter one is the last. `undefined` on the first page itself. */
  readonly firstLength: number | undefined;
}

function number(body: unknown, paths: readonly string[] | undefined): number | undefined {
  for (const path of paths ?? []) {
    const value = readPath(body, path);
    const count = typeof value === "string" && value !== "" ? Number(value) : value;
    if (typeof count === "number" && Number.isFinite(count) && count >= 0) return count;
  }
  return undefined;
}

/** The first value of one of the types at any of the paths. */
function find(body: unknown, paths: readonly string[] | undefined, types: readonly string[]): unknown {
  for (const path of paths ?? []) {
    const value = readPath(body, path);
    if (types.includes(typeof value)) return value;
  }
  return undefined;
}

const positionName = (style: PaginationStyle): string | undefined =>
  style.query?.[style.kind === "cursor" ? "after" : style.kind === "offset" ? "offset" : "page"];

/** Takes the position and the page size out of a list's query. */
export function readPosition(
  style: PaginationStyle,
  query: Readonly<Record<string, unknown>>,
  operation: string,
): Position {
  const name = positionName(style);
  const sizeName = style.query?.size;
  const at = name === undefined ? undefined : query[name];
  const size = sizeName === undefined ? undefined : query[sizeName];
  const check = (field: string | undefined, value: unknown, least: number) => {
    if (value === undefined || value === null) return undefined;
    const count = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    if (typeof count !== "number" || !Number.isInteger(count) || count < least) {
      throw new ConfigError(`${operation}: "${field}" must be a whole number of at least ${least}`, field ?? "query", {
        operation,
      });
    }
    return count;
  };
  return {
    at:
      style.kind === "cursor"
        ? at === undefined || at === null
          ? undefined
          : String(at)
        : (check(name, at, style.kind === "offset" ? 0 : Math.min(style.first ?? 1, 1)) ??
          (style.kind === "offset" ? 0 : (style.first ?? 1))),
    size: check(sizeName, size, 1),
  };
}

/** The query parameters of a position. The first page of a walk is asked for as the caller wrote it. */
export function positionQuery(style: PaginationStyle, position: Position): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  const name = positionName(style);
  if (name !== undefined && position.at !== undefined) query[name] = position.at;
  if (style.query?.size !== undefined && position.size !== undefined) query[style.query.size] = position.size;
  return query;
}

/** The position `count` pages further on, where it can be told without reading what lies between. */
export function advance(
  style: PaginationStyle,
  position: Position,
  count: number,
  length: number,
): Position | undefined {
  if (style.kind === "page") return { ...position, at: Number(position.at) + count };
  if (style.kind === "offset") return { ...position, at: Number(position.at) + count * length };
  return undefined;
}

/**
 * Reads a page. The end is told by the vendor's own counters where they exist, else by an empty page or one shorter than the first.
 * Returns `undefined` when the body has no rows at the style's place.
 */
export function readPage(
  style: PaginationStyle,
  body: unknown,
  position: Position,
  walk: Walk,
): PageReading | undefined {
  const items = readPath(body, style.items);
  if (!Array.isArray(items)) return undefined;
  const total = number(body, style.total);
  const pages = number(body, style.pages);
  const { length } = items;
  const end: PageReading = { items, total, pages, next: undefined };
  if (style.kind === "single") return { ...end, total: length };
  const more = find(body, style.more, ["boolean"]);
  if (style.kind === "cursor") {
    const cursor = find(body, style.next, ["string", "number"]);
    if (cursor === undefined || cursor === "" || more === false) return end;
    return { ...end, next: { at: String(cursor), size: position.size } };
  }
  if (length === 0 || more === false) return end;
  const next = { ...end, next: advance(style, position, 1, length) };
  if (more === true) return next;
  if (style.kind === "page" && pages !== undefined && pages > 0) {
    return Number(position.at) - (style.first ?? 1) + 1 >= pages ? end : next;
  }
  const full = Math.min(position.size ?? Number.POSITIVE_INFINITY, style.size ?? Number.POSITIVE_INFINITY);
  const before = style.kind === "offset" ? Number(position.at) : walk.rowsBefore;
  // A "total" that equals a full first page may be the count of that page: only the next page can tell.
  // One that is less than the rows so far counts something else.
  const seen = before === undefined ? undefined : before + length;
  if (
    total !== undefined &&
    seen !== undefined &&
    seen <= total &&
    !(before === 0 && seen === total && length >= full)
  ) {
    return seen === total ? end : next;
  }
  // Where the vendor's own page size is unknown, a first page shorter than asked for may only mean that the server allows no longer one.
  const short = length < (walk.firstLength ?? (style.size === undefined ? 0 : full));
  return short ? end : next;
}

/** A position as a short string that can be kept and given to `startAt`. */
export function writeCursor(style: PaginationStyle, position: Position | undefined): string | undefined {
  if (position === undefined || position.at === undefined) return undefined;
  return `${style.kind}:${position.size ?? ""}:${encodeURIComponent(position.at)}`;
}

/**
 * The position of a string made by `writeCursor`.
 * @throws {ConfigError} when it belongs to another kind of list or another page size.
 */
export function readCursor(style: PaginationStyle, cursor: string, position: Position, operation: string): Position {
  const fail = (reason: string): never => {
    throw new ConfigError(`${operation}: "startAt" ${reason}`, "startAt", { operation });
  };
  const [kind, sizeText, at] = cursor.split(":");
  if (kind !== style.kind || at === undefined || at === "") return fail("is not a cursor of this list");
  const size = sizeText ? Number(sizeText) : undefined;
  if (position.size !== undefined && size !== undefined && position.size !== size) {
    return fail(`was made with a page size of ${size}, the query asks for ${position.size}`);
  }
  if (style.kind === "cursor") {
    try {
      return { at: decodeURIComponent(at), size: size ?? position.size };
    } catch {
      return fail("is not a cursor of this list");
    }
  }
  const number = Number(at);
  return Number.isInteger(number) && number >= 0
    ? { at: number, size: size ?? position.size }
    : fail("is not a cursor of this list");
}
