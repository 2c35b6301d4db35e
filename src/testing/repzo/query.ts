import { recordSchema } from "../crud.ts";
import type { Call, Selection } from "../domain.ts";
import { type Row, type SortOrder, valueAt } from "../table.ts";

/** Parameters that choose the page, the order or the form of the rows, not the rows. */
const PLACE = new Set([
  "page",
  "per_page",
  "limit",
  "offset",
  "sort",
  "sortBy",
  "sortPage",
  "sortPageOrder",
  "order",
  "populatedKeys",
]);

/** Parameters that mean a field of another name. */
const FIELDS: Readonly<Record<string, string>> = {
  clients: "client_id",
  creator: "creator._id",
  creator_type: "creator.type",
};

type Keep = (row: Row) => boolean;

/**
 * Which rows of a list are meant. A parameter with the name of a field asks for one of its values, `from_` and `to_`
 * ask for a range, `search` looks into the texts. Others have no known rule: they are reported as ignored.
 */
export function selectRows(call: Call): Selection {
  const record = recordSchema(call.model, call.operation);
  const names = record === undefined ? new Set<string>() : call.model.schemas.members(record).names;
  const has = (field: string): boolean => names.has(field.split(".")[0] as string);
  const tests: Keep[] = [];
  const ignored: string[] = [];
  for (const [name, value] of Object.entries(call.query)) {
    if (PLACE.has(name)) continue;
    const test = name === "search" ? searchFor(String(value)) : testOf(name, value, has);
    if (test === undefined) ignored.push(name);
    else tests.push(test);
  }
  const order = orderOf(call);
  return tests.length === 0 ? { order, ignored } : { order, ignored, keep: (row) => tests.every((test) => test(row)) };
}

function testOf(name: string, value: unknown, has: (field: string) => boolean): Keep | undefined {
  const field = has(name) ? name : FIELDS[name];
  if (field !== undefined && has(field)) {
    const wanted = new Set((Array.isArray(value) ? value : [value]).map(String));
    return (row) => valuesAt(row, field).some((one) => wanted.has(String(one)));
  }
  const [, side, ranged] = /^(from|to)_(.+)$/.exec(name) ?? [];
  return ranged !== undefined && has(ranged) ? inRange(ranged, side === "from", value) : undefined;
}

function inRange(field: string, isLow: boolean, value: unknown): Keep {
  const limit = typeof value === "number" ? value : String(Array.isArray(value) ? value[0] : value);
  return (row) => {
    const raw = valueAt(row, field);
    if (raw === undefined || raw === null) return false;
    // Times of the record are texts, those of the query are milliseconds.
    const actual = typeof limit === "number" ? (typeof raw === "string" ? Date.parse(raw) : Number(raw)) : String(raw);
    return isLow ? actual >= limit : actual <= limit;
  };
}

/** Values of a field: the members of a list, and the ids of records that are shown whole. */
function valuesAt(row: Row, field: string): unknown[] {
  const value = valueAt(row, field);
  const list = Array.isArray(value) ? value : [value];
  return list.map((one) => (typeof one === "object" && one !== null ? (one as Row)._id : one));
}

function searchFor(text: string): Keep {
  const wanted = text.toLowerCase();
  return (row) => Object.values(row).some((one) => typeof one === "string" && one.toLowerCase().includes(wanted));
}

function orderOf(call: Call): readonly SortOrder[] {
  const { sortBy, sort, sortPageOrder, order } = call.query;
  if (Array.isArray(sortBy)) {
    return (sortBy as Row[]).map((one) => ({ field: String(one.field ?? "_id"), descending: one.type === "desc" }));
  }
  if (typeof sort !== "string" || sort === "") return [];
  const descending = sort.startsWith("-") || sortPageOrder === "dsc" || order === "desc";
  return [{ field: sort.replace(/^[-+]/, ""), descending }];
}
