import { pageOf } from "../crud.ts";
import type { Action, Call, Selection } from "../domain.ts";
import type { Row, SortOrder } from "../table.ts";

type Keep = (row: Row) => boolean;

/** Parameters that choose the page or the order of the rows. */
const PLACE = new Set(["pageNumber", "pageSize", "sortBy", "sortDirection"]);
/** Filters by one of several values, and the field that they mean. */
const FIELDS: Readonly<Record<string, string>> = {
  serviceStates: "serviceState",
  serviceTypeUids: "serviceTypeUid",
  assignedUserUids: "assignedUserUid",
  createdFromStoreUids: "createdFromStoreUid",
  priorities: "priority",
  reasonType: "reasonType",
};
/** Limits of the time of creation: days count whole. */
const LIMITS: Readonly<Record<string, (at: string, limit: string) => boolean>> = {
  fromDate: (at, limit) => at.slice(0, 10) >= limit,
  toDate: (at, limit) => at.slice(0, 10) <= limit,
  fromDateTime: (at, limit) => Date.parse(at) >= Date.parse(limit),
  toDateTime: (at, limit) => Date.parse(at) <= Date.parse(limit),
};

/** Which rows a list means, and in which order: by their uid unless it is asked otherwise. */
export function selectRows(call: Call): Selection {
  const { tests, ignored } = testsOf(call.query);
  const order = orderOf(call);
  return tests.length === 0 ? { order, ignored } : { order, ignored, keep: (row) => tests.every((test) => test(row)) };
}

/** A search: its criteria are in the body, its page and order in the query. What a body says beside them is a field. */
export function search(table: string): Action {
  return (call) => {
    const { exactMatch, query, ...body } = (call.body ?? {}) as Row;
    const { tests } = testsOf(body, true);
    const words = String(query ?? "").toLowerCase();
    const found = call.store
      .table(table)
      .sorted(call.part, orderOf(call, table))
      .filter((row) => tests.every((test) => test(row)) && (words === "" || says(row, words, exactMatch === true)));
    return pageOf(call, found);
  };
}

function testsOf(criteria: Row, anyField = false): { tests: Keep[]; ignored: string[] } {
  const tests: Keep[] = [];
  const ignored: string[] = [];
  for (const [name, value] of Object.entries(criteria)) {
    if (PLACE.has(name)) continue;
    const limit = LIMITS[name];
    const field = FIELDS[name] ?? (anyField ? name : undefined);
    if (limit !== undefined) tests.push((row) => limit(String(row.createdAt), String(value)));
    else if (field === undefined) ignored.push(name);
    else {
      const wanted = (Array.isArray(value) ? value : [value]).map(String);
      tests.push((row) => wanted.length === 0 || wanted.includes(String(row[field] ?? "")));
    }
  }
  return { tests, ignored };
}

function says(row: Row, words: string, exact: boolean): boolean {
  const texts = Object.values(row).filter((one) => typeof one === "string");
  return texts.some((text) => (exact ? text.toLowerCase() === words : text.toLowerCase().includes(words)));
}

function orderOf(call: Call, table = call.operation.resource): readonly SortOrder[] {
  const { sortBy, sortDirection } = call.query;
  const field = typeof sortBy === "string" && sortBy !== "" ? sortBy : call.store.table(table).idField;
  return [{ field, descending: sortDirection === "DESC" }];
}
