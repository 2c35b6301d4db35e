import { ListResult, writeCursor } from "./crud.ts";
import type { JsonSchema } from "./document.ts";
import type { Call } from "./domain.ts";
import { readAt, writeAt } from "./dotted.ts";
import { jsonSchemaOf } from "./model.ts";

/** Wraps what a method returns as the spec says the vendor does: envelope, counters of a list, fixed fields. */
export function wrapResult(call: Call, result: unknown): unknown {
  const { operation, model } = call;
  const whole = jsonSchemaOf(operation.content);
  if (whole === undefined) return undefined;
  if (result instanceof ListResult) return wrapList(call, whole, result);
  const key = operation.envelope.response;
  if (typeof key !== "string" || model.schemas.at(whole, key) === undefined) return result;
  const body: Record<string, unknown> = {};
  writeAt(body, key, result);
  return finish(call, whole, body);
}

/** Stands for the rows of a list, or for the record, while the rest is made into text. */
const ROWS = "\u0000rows";
const MARK = JSON.stringify(ROWS);
const texts = new WeakMap<object, string>();

/** A row as text, made once: rows are never changed in place. */
function textOf(row: object): string {
  let text = texts.get(row);
  if (text === undefined) {
    text = JSON.stringify(row);
    texts.set(row, text);
  }
  return text;
}

/** The same as JSON text. The text of a row is kept with it: rows never change, and lists show them again and again. */
export function renderResult(call: Call, result: unknown): string | undefined {
  const whole = jsonSchemaOf(call.operation.content);
  if (whole === undefined) return undefined;
  if (!(result instanceof ListResult)) {
    const isRecord =
      typeof result === "object" && result !== null && typeof call.operation.envelope.response === "string";
    if (!isRecord) return JSON.stringify(wrapResult(call, result));
    return JSON.stringify(wrapResult(call, ROWS)).replace(MARK, () => textOf(result));
  }
  const shell = JSON.stringify(wrapList(call, whole, result, ROWS));
  return shell.replace(MARK, () => `[${result.rows.map(textOf).join(",")}]`);
}

function wrapList(call: Call, whole: JsonSchema, list: ListResult, rows: unknown = list.rows): unknown {
  const style = call.operation.page;
  if (style === undefined || style.items === "") return rows;
  const body: Record<string, unknown> = {};
  writeAt(body, style.items, rows);
  const pages = Math.ceil(list.total / list.size);
  const end = list.start + list.rows.length;
  writeCounter(call, whole, body, style.total, list.total);
  writeCounter(call, whole, body, style.pages, pages);
  writeCounter(call, whole, body, style.more, end < list.total);
  const next = style.kind === "cursor" ? writeCursor(end) : list.page + 1;
  writeCounter(call, whole, body, style.next, end < list.total ? next : null);
  echoPlace(call, whole, body, list);
  return finish(call, whole, body, list);
}

/** Writes a counter where the schema has a place for it, else at the first place the spec names. */
function writeCounter(
  call: Call,
  whole: JsonSchema,
  body: Record<string, unknown>,
  paths: readonly string[] | undefined,
  value: unknown,
): void {
  if (paths === undefined || paths.length === 0) return;
  const listed = paths.filter((path) => call.model.schemas.at(whole, path) !== undefined);
  if (value === null && listed.length > 0 && !takesNull(call, whole, listed[0] as string)) return;
  for (const path of listed.length > 0 ? listed : paths.slice(0, 1)) writeAt(body, path, value);
}

function takesNull(call: Call, whole: JsonSchema, path: string): boolean {
  const schema = call.model.schemas.at(whole, path);
  const type = schema === undefined ? undefined : call.model.schemas.flatten(schema).type;
  return type === undefined || type === "null" || (Array.isArray(type) && type.includes("null"));
}

/** Beside the counters many vendors repeat the page and its size, under the names that the query has for them. */
function echoPlace(call: Call, whole: JsonSchema, body: Record<string, unknown>, list: ListResult): void {
  const style = call.operation.page;
  const names = style?.query ?? {};
  const counter = style?.total?.[0] ?? style?.pages?.[0] ?? style?.more?.[0];
  if (counter === undefined) return;
  const beside = counter.includes(".") ? `${counter.slice(0, counter.lastIndexOf("."))}.` : "";
  const place = { page: list.page, size: list.size, offset: list.start };
  for (const [key, value] of Object.entries(place)) {
    const name = names[key];
    if (name === undefined) continue;
    const path = `${beside}${name}`;
    const parent = beside === "" ? whole : call.model.schemas.at(whole, beside.slice(0, -1));
    const listed = call.model.schemas.at(whole, path) !== undefined;
    const open = beside !== "" && parent !== undefined && call.model.schemas.members(parent).open;
    if (listed || open) writeAt(body, path, value);
  }
}

/** Fills in what is the same in every answer: constants of the envelope, and objects that must be there. */
function finish(call: Call, whole: JsonSchema, body: Record<string, unknown>, list?: ListResult): unknown {
  const flat = call.model.schemas.flatten(whole);
  for (const [name, property] of Object.entries(flat.properties ?? {})) {
    if (name in body) continue;
    const schema = call.model.schemas.flatten(property);
    if (schema.const !== undefined) body[name] = schema.const;
    else if (name === call.operation.envelope.failure?.path && schema.type === "boolean") body[name] = true;
    else if (flat.required?.includes(name) === true && schema.type === "object") body[name] = {};
  }
  call.domain.decorate?.(call, body, list);
  return body;
}

/** Body of a request without its root key, as the method's caller gave it. */
export function unwrapBody(call: Pick<Call, "operation">, body: unknown): unknown {
  const key = call.operation.envelope.request;
  return typeof key === "string" ? readAt(body, key) : body;
}
