import { recordSchema } from "../crud.ts";
import { type Call, Misuse, type Selection } from "../domain.ts";
import { type Row, type SortOrder, valueAt } from "../table.ts";

/**
 * Lists of Click Maint: `filter[<field>_<matcher>]` in the style of the Ruby gem Ransack, `sort` ("field asc") and
 * `search`. The vendor shows the matchers `cont` and `eq`; the others are Ransack's own.
 */
export function selectRows(call: Call): Selection {
  const tests: ((row: Row) => boolean)[] = [];
  for (const [key, value] of Object.entries((call.query.filter ?? {}) as Row)) tests.push(condition(call, key, value));
  const { search } = call.query;
  if (typeof search === "string" && search !== "") {
    const wanted = search.toLowerCase();
    tests.push((row) => textOf(row).includes(wanted));
  }
  const order = readSort(call);
  return tests.length === 0 ? { order } : { order, keep: (row) => tests.every((test) => test(row)) };
}

/** What the record does not show under the name that lists filter by. */
const ALIASES: Readonly<Record<string, string>> = { "pms title": "template_work_order.title" };

type Matcher = (actual: unknown, wanted: unknown) => boolean;

const MATCHERS: Readonly<Record<string, Matcher>> = {
  eq: (actual, wanted) => equal(actual, wanted),
  not_eq: (actual, wanted) => !equal(actual, wanted),
  cont: (actual, wanted) => lower(actual).includes(lower(wanted)),
  i_cont: (actual, wanted) => lower(actual).includes(lower(wanted)),
  not_cont: (actual, wanted) => !lower(actual).includes(lower(wanted)),
  start: (actual, wanted) => lower(actual).startsWith(lower(wanted)),
  not_start: (actual, wanted) => !lower(actual).startsWith(lower(wanted)),
  end: (actual, wanted) => lower(actual).endsWith(lower(wanted)),
  not_end: (actual, wanted) => !lower(actual).endsWith(lower(wanted)),
  matches: (actual, wanted) => like(wanted).test(lower(actual)),
  does_not_match: (actual, wanted) => !like(wanted).test(lower(actual)),
  lt: (actual, wanted) => compare(actual, wanted, (by) => by < 0),
  lteq: (actual, wanted) => compare(actual, wanted, (by) => by <= 0),
  gt: (actual, wanted) => compare(actual, wanted, (by) => by > 0),
  gteq: (actual, wanted) => compare(actual, wanted, (by) => by >= 0),
  in: (actual, wanted) => listOf(wanted).some((one) => equal(actual, one)),
  not_in: (actual, wanted) => !listOf(wanted).some((one) => equal(actual, one)),
  null: (actual, wanted) => isMissing(actual) === isTrue(wanted),
  not_null: (actual, wanted) => isMissing(actual) !== isTrue(wanted),
  present: (actual, wanted) => isBlank(actual) !== isTrue(wanted),
  blank: (actual, wanted) => isBlank(actual) === isTrue(wanted),
  true: (actual, wanted) => (actual === true) === isTrue(wanted),
  false: (actual, wanted) => (actual === false) === isTrue(wanted),
};
/** `not_eq` before `eq`: the longest name that fits is meant. */
const NAMES = Object.keys(MATCHERS).sort((left, right) => right.length - left.length);
/** Matchers that ask about the field as a whole; the others ask whether any member of a list fits. */
const WHOLE = new Set(["null", "not_null", "present", "blank"]);

function condition(call: Call, key: string, wanted: unknown): (row: Row) => boolean {
  const quantifier = /_(any|all)$/.exec(key)?.[1];
  const name = quantifier === undefined ? key : key.slice(0, -4);
  const matcher = NAMES.find((one) => name.endsWith(`_${one}`) && name.length > one.length + 1);
  if (matcher === undefined) {
    throw new Misuse(
      `query.filter[${key}]`,
      `a field, an underscore and a matcher such as ${NAMES.slice(-8).join(", ")}`,
    );
  }
  const field = fieldPath(call, name.slice(0, -matcher.length - 1), `filter[${key}]`);
  const test = MATCHERS[matcher] as Matcher;
  const match = (row: Row, one: unknown): boolean => {
    const actual = valueAt(row, field);
    if (!Array.isArray(actual) || WHOLE.has(matcher)) return test(actual, one);
    return matcher.startsWith("not_")
      ? actual.every((each) => test(each, one))
      : actual.some((each) => test(each, one));
  };
  if (quantifier === undefined) return (row) => match(row, wanted);
  const wishes = listOf(wanted);
  return quantifier === "any"
    ? (row) => wishes.some((one) => match(row, one))
    : (row) => wishes.every((one) => match(row, one));
}

/** Path in the record of a filter's or a sort's field: its own, or one of a linked record (`location_name`). */
function fieldPath(call: Call, name: string, key: string): string {
  const { operation, model } = call;
  const alias = ALIASES[`${operation.resource} ${name}`];
  if (alias !== undefined) return alias;
  const record = recordSchema(model, operation);
  const members = record === undefined ? { names: new Set<string>(), open: true } : model.schemas.members(record);
  const offered = operation.parameters.find((one) => one.name === "filter")?.["x-filter"]?.fields ?? [];
  if (members.open || members.names.has(name) || offered.includes(name)) return name;
  const parts = name.split("_");
  for (let length = parts.length - 1; length > 0; length--) {
    const link = parts.slice(0, length).join("_");
    const rest = parts.slice(length).join("_");
    if (members.names.has(link)) return `${link}.${rest}`;
    if (members.names.has(`${link}s`)) return `${link}s.${rest}`;
  }
  throw new Misuse(`query.${key}`, `a field of the record: ${[...members.names].join(", ")}`);
}

function readSort(call: Call): SortOrder[] {
  const parameter = call.operation.parameters.find((one) => one.name === "sort");
  const text = call.query.sort ?? parameter?.schema?.default;
  if (typeof text !== "string" || text === "") return [];
  const match = /^(\w+)(?: (asc|desc))?$/.exec(text.trim());
  if (match === null) throw new Misuse("query.sort", `a field, one space, and asc or desc, got "${text}"`);
  const field = call.query.sort === undefined ? (match[1] as string) : fieldPath(call, match[1] as string, "sort");
  return [{ field: aliased(call, field), descending: match[2] === "desc" }];
}

function aliased(call: Call, field: string): string {
  return ALIASES[`${call.operation.resource} ${field}`] ?? field;
}

const texts = new WeakMap<Row, string>();

/** What `search` looks through: every text of a record and the names of what it shows. Rows never change: kept. */
function textOf(row: Row): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const words: string[] = [];
  for (const value of Object.values(row)) {
    const list = Array.isArray(value) ? value : [value];
    for (const one of list) {
      if (typeof one === "string") words.push(one);
      else if (typeof one === "object" && one !== null && typeof (one as Row).name === "string") {
        words.push((one as { name: string }).name);
      }
    }
  }
  const text = words.join("\n").toLowerCase();
  texts.set(row, text);
  return text;
}

function equal(actual: unknown, wanted: unknown): boolean {
  if (typeof actual === "boolean") return actual === isTrue(wanted);
  if (typeof actual === "number") return actual === Number(wanted);
  if (isMissing(actual)) return wanted === "" || wanted === null;
  return String(actual) === String(wanted) || compare(actual, wanted, (by) => by === 0);
}

function compare(actual: unknown, wanted: unknown, fits: (by: number) => boolean): boolean {
  if (isMissing(actual)) return false;
  if (typeof actual === "number") return fits(actual - Number(wanted));
  const [left, right] = [String(actual), String(wanted)];
  const isDate = /^\d{4}-\d\d-\d\d/;
  if (isDate.test(left) && isDate.test(right)) return fits(Date.parse(left) - Date.parse(right));
  return fits(left < right ? -1 : left > right ? 1 : 0);
}

/** A pattern of SQL's LIKE, with `%` and `_`. */
function like(wanted: unknown): RegExp {
  const source = lower(wanted)
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("%", ".*")
    .replaceAll("_", ".");
  return new RegExp(`^${source}$`, "s");
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : typeof value === "string" ? value.split(",") : [value];
}

function lower(value: unknown): string {
  return isMissing(value) ? "" : String(value).toLowerCase();
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null;
}

function isBlank(value: unknown): boolean {
  return isMissing(value) || value === "" || (Array.isArray(value) && value.length === 0);
}

function isTrue(value: unknown): boolean {
  return value === true || value === 1 || ["true", "1", "t", "yes"].includes(String(value).toLowerCase());
}
