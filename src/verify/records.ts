/** Rows of lists, and the ids in them: what a record is asked with. Nothing of it goes into a report. */
import { readPath } from "../core/decode.ts";

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Where the rows of a body are: at the place that the spec names, else at the first list of objects. */
export function findRows(body: unknown, place: string): { path: string; rows: readonly unknown[] } | undefined {
  const rows = readPath(body, place);
  if (Array.isArray(rows)) return { path: place, rows };
  if (Array.isArray(body)) return { path: "", rows: body };
  let level: [string, unknown][] = [["", body]];
  for (let depth = 0; depth < 3; depth += 1) {
    const next: [string, unknown][] = level.flatMap(([path, value]) =>
      isFields(value)
        ? Object.entries(value).map(([key, member]): [string, unknown] => [path ? `${path}.${key}` : key, member])
        : [],
    );
    for (const [path, value] of next) if (Array.isArray(value) && value.every(isFields)) return { path, rows: value };
    level = next;
  }
  return undefined;
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** The id of a row, as a path parameter of this name wants it. */
export function idOf(row: unknown, parameter: string): string | number | undefined {
  if (!isFields(row)) return typeof row === "string" || typeof row === "number" ? row : undefined;
  const keys = Object.keys(row);
  const wanted = plain(parameter);
  const tail = /(uid|uuid|id|hash|code|key)$/.exec(wanted)?.[1] ?? "id";
  const key =
    keys.find((one) => plain(one) === wanted) ??
    keys.find((one) => plain(one) === tail) ??
    (tail === "hash" || tail === "code" ? undefined : keys.find((one) => ["id", "uid", "uuid"].includes(plain(one))));
  const value = key === undefined ? undefined : row[key];
  if (typeof value === "number") return value;
  return typeof value === "string" && value !== "" ? value : undefined;
}
