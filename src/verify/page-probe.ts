/** Whether lists travel in pages as the spec says. */
import { readPath } from "../core/decode.ts";
import type { PaginationStyle } from "../core/operation.ts";
import { findRows } from "./records.ts";
import type { PageFinding } from "./types.ts";

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const COUNTER = /total|count|pages?$|per_?page|size|limit|offset|next|prev|more|cursor|last/i;

/** Members beside the rows that look like counters or cursors: their places, never their values. */
function countersIn(body: unknown, rowsAt: string, at = "", depth = 0): string[] {
  if (!isFields(body) || depth > 3) return [];
  return Object.entries(body).flatMap(([key, value]) => {
    const path = at ? `${at}.${key}` : key;
    if (path === rowsAt) return [];
    if (isFields(value)) return countersIn(value, rowsAt, path, depth + 1);
    return COUNTER.test(key) && ["number", "string", "boolean"].includes(typeof value) ? [path] : [];
  });
}

type Finding = Omit<PageFinding, "operation" | "style">;

/** What one page shows: where its rows are, and which of the counters of the spec it has. */
export function readPageKeys(style: PaginationStyle, body: unknown): Finding[] {
  const found = findRows(body, style.items);
  const findings: Finding[] = [
    {
      key: "items",
      ok: found?.path === style.items,
      expected: style.items || "the body itself",
      seen: found ? found.path || "the body itself" : "no list",
    },
  ];
  const others = countersIn(body, found?.path ?? style.items);
  const check = (key: "total" | "next", paths: readonly string[]): void => {
    if (paths.length === 0) return;
    const there = paths.find((path) => readPath(body, path) !== undefined);
    const unknown = others.filter((path) => !Object.values(style).flat().includes(path));
    if (there !== undefined) findings.push({ key, ok: true, expected: there, seen: there });
    else if (unknown.length > 0)
      findings.push({ key, ok: false, expected: paths.join(" or "), seen: unknown.join(", ") });
  };
  check("total", [...(style.total ?? []), ...(style.pages ?? [])]);
  check("next", [
    ...(style.kind === "cursor" ? (style.next ?? []) : []),
    ...(style.kind === "cursor" ? (style.more ?? []) : []),
  ]);
  return findings;
}

/**
 * Asks for two pages of one row each. Says whether the vendor keeps to the size, and whether the second page is another one.
 * `fetch` answers the rows and the body of a query.
 */
export async function probePages(
  style: PaginationStyle,
  fetch: (query: Readonly<Record<string, unknown>>) => Promise<unknown>,
): Promise<Finding[]> {
  const { query = {}, kind } = style;
  const position = kind === "page" ? query.page : kind === "offset" ? query.offset : query.after;
  if (kind === "single" || position === undefined) return [];
  const size = query.size === undefined ? {} : { [query.size]: 1 };
  const body = await fetch(size);
  const first = findRows(body, style.items)?.rows ?? [];
  const findings: Finding[] = [];
  if (query.size !== undefined) {
    findings.push({
      key: "size",
      ok: first.length === 1,
      expected: `${query.size}=1 gives 1 row`,
      seen: `${first.length} rows`,
    });
  }
  const cursor = (style.next ?? [])
    .map((path) => readPath(body, path))
    .find((value) => value !== undefined && value !== null);
  const start = kind === "page" ? (style.first ?? 1) + 1 : kind === "offset" ? Math.max(1, first.length) : cursor;
  if (start === undefined) return findings;
  const second = findRows(await fetch({ ...size, [position]: start }), style.items)?.rows ?? [];
  const repeats = first.length > 0 && JSON.stringify(first[0]) === JSON.stringify(second[0]);
  const seen = repeats ? "the first page again" : second.length === 0 ? "no rows" : "other rows";
  findings.push({ key: "page", ok: seen === "other rows", expected: `${position} gives the next rows`, seen });
  return findings;
}
