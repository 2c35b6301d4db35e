import type { JsonSchema } from "./document.ts";
import { type Action, type Call, Refusal, type Selection } from "./domain.ts";
import type { ApiModel, Operation } from "./model.ts";
import type { Row } from "./table.ts";

/** Rows of a list, to be put into the vendor's envelope. */
export class ListResult {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
  readonly start: number;
  /** Parameters of the query for which no rule is known: they changed nothing. */
  readonly ignored: readonly string[];

  constructor(
    rows: readonly Row[],
    total: number,
    page: number,
    size: number,
    start: number,
    ignored: readonly string[] = [],
  ) {
    this.rows = rows;
    this.total = total;
    this.page = page;
    this.size = size;
    this.start = start;
    this.ignored = ignored;
  }

  /** The same place of the list, with other rows. */
  with(rows: readonly Row[], ignored = this.ignored): ListResult {
    return new ListResult(rows, this.total, this.page, this.size, this.start, ignored);
  }
}

/**
 * What an operation does by its verb: list, get, create, update and delete of a resource whose records have an id.
 * Nothing when the verb is another one, or when the spec does not describe records.
 */
export function plainAction(model: ApiModel, operation: Operation): Action | undefined {
  const has = (verb: string): boolean => model.operations.has(`${operation.resource}.${verb}`);
  if (operation.verb !== "delete" && !showsRecord(model, operation)) return undefined;
  switch (operation.verb) {
    case "list":
      return operation.page === undefined ? undefined : (call) => listRows(call);
    case "get":
      return isItem(operation) && (has("list") || has("create")) ? getRow : undefined;
    case "create":
      return isItem(operation) || operation.page !== undefined || !(has("get") || has("list")) ? undefined : createRow;
    case "update":
      return isItem(operation) && (has("get") || has("list")) ? updateRow : undefined;
    case "delete":
      return isItem(operation) && (has("get") || has("list")) ? deleteRow : undefined;
    default:
      return undefined;
  }
}

/** Whether an operation answers the record that its resource keeps, and not something else under the same address. */
function showsRecord(model: ApiModel, operation: Operation): boolean {
  const kept = recordSchema(model, operation);
  const shown = operation.record;
  if (kept === undefined || shown === undefined) return true;
  const [left, right] = [model.schemas.resolve(kept), model.schemas.resolve(shown)];
  const includes = (whole: JsonSchema, part: JsonSchema): boolean =>
    [...(whole.allOf ?? []), ...(whole.anyOf ?? [])].some((one) => model.schemas.resolve(one) === part);
  return left === right || includes(left, right) || includes(right, left);
}

/** Whether the path ends with the id of a record. */
function isItem(operation: Operation): boolean {
  return /\{[^}]+\}$/.test(operation.path);
}

/** Part of the table that holds the records under the parents of this path. */
export function partOf(call: Call): string {
  const { operation } = call;
  const parents = isItem(operation) ? operation.pathNames.slice(0, -1) : operation.pathNames;
  requireParents(call, operation.resource, parents);
  return [call.part, ...parents.map((name) => String(call.path[name]))].join("/");
}

/** A record under a parent that does not exist is not found, whatever its own id. */
function requireParents(call: Call, table: string, parents: readonly string[]): void {
  const owner = table.slice(0, Math.max(table.lastIndexOf("."), 0));
  const name = parents.at(-1);
  if (name === undefined || !call.store.has(owner)) return;
  const part = [call.part, ...parents.slice(0, -1).map((one) => String(call.path[one]))].join("/");
  if (call.store.table(owner).get(call.path[name], part) === undefined) throw notFound(call, owner);
}

/** The refusal of a record that is not there. */
export function notFound(call: Call, table = call.operation.resource): Refusal {
  return new Refusal(404, `${call.store.rules(table).label} not found`);
}

/** The record that the path means: the one whose id is the path parameter `name`, under the parents before it. */
export function requireRow(call: Call, table = call.operation.resource, name = call.operation.pathNames.at(-1)): Row {
  const parents = call.operation.pathNames.slice(0, call.operation.pathNames.indexOf(name ?? ""));
  requireParents(call, table, parents);
  const part = [call.part, ...parents.map((one) => String(call.path[one]))].join("/");
  const row = name === undefined ? undefined : call.store.table(table).get(call.path[name], part);
  if (row === undefined) throw notFound(call, table);
  return row;
}

function getRow(call: Call): Row {
  const row = requireRow(call);
  return call.domain.present?.(call, row) ?? row;
}

function deleteRow(call: Call): unknown {
  const row = requireRow(call);
  call.store.remove(call.operation.resource, row[call.store.table(call.operation.resource).idField]);
  if (call.operation.content === undefined) return undefined;
  return call.domain.removed === undefined ? row : call.domain.removed(call, row);
}

function createRow(call: Call): Row {
  const { operation, store } = call;
  const rules = store.rules(operation.resource);
  const part = partOf(call);
  const table = store.table(operation.resource);
  const given = rules.takesId === true ? (call.body as Row | undefined)?.[table.idField] : undefined;
  if (given !== undefined && table.get(given) !== undefined)
    throw new Refusal(409, `${rules.label} ${String(given)} exists`);
  const id = given ?? store.newId(operation.resource, call.random, call.now().getTime());
  const start = { [table.idField]: id, ...stamps(call, ["created", "updated"]) };
  const row = applyWrite(call, start, call.body);
  return store.insert(operation.resource, rules.created?.(row, call) ?? row, part);
}

function updateRow(call: Call): Row {
  const { operation, store } = call;
  const rules = store.rules(operation.resource);
  const before = requireRow(call);
  const written = applyWrite(call, before, call.body);
  const row = { ...written, ...stamps(call, ["updated"]) };
  const idField = store.table(operation.resource).idField;
  const final = rules.updated?.(row, before, call) ?? row;
  return store.update(operation.resource, before[idField], { ...emptied(before, final), ...final });
}

/** Fields that were there and are not any more, as `undefined`, which is how the store is told. */
function emptied(before: Row, after: Row): Row {
  return Object.fromEntries(Object.keys(before).flatMap((key) => (key in after ? [] : [[key, undefined]])));
}

/** A row with the fields of a body in it: those the record has, and references shown as the vendor shows them. */
export function applyWrite(call: Call, row: Row, body: unknown): Row {
  const { operation, store, model } = call;
  const rules = store.rules(operation.resource);
  const record = recordSchema(model, operation);
  const known = record === undefined ? { names: new Set<string>(), open: true } : model.schemas.members(record);
  const result: Record<string, unknown> = { ...row };
  const given = new Set([store.table(operation.resource).idField, ...stampFields(call)]);
  for (const [key, value] of Object.entries((body ?? {}) as Row)) {
    if (given.has(key)) continue;
    const reference = rules.references?.[key];
    if (reference === undefined) {
      if (known.open || known.names.has(key)) result[key] = value;
      continue;
    }
    const ids = Array.isArray(value) ? value : value === null ? [] : [value];
    const shown = ids.map((id) => {
      const one = store.show(reference, id);
      if (one !== undefined) return one;
      if (reference.open === true) return id;
      throw new Refusal(422, `${store.rules(reference.table).label} must exist`, [
        { field: key, message: "must exist" },
      ]);
    });
    if (reference.many === true || Array.isArray(value)) result[reference.field] = shown;
    else if (shown.length > 0) result[reference.field] = shown[0];
    else delete result[reference.field];
  }
  return result;
}

/** Schema of the record that a resource keeps: a row of its list or what `get` returns, whichever says more; else what other operations show. */
export function recordSchema(model: ApiModel, operation: Operation): JsonSchema | undefined {
  const shown = (verb: string): JsonSchema | undefined => model.operations.get(`${operation.resource}.${verb}`)?.record;
  const [one, row] = [shown("get"), shown("list")];
  if (one !== undefined && row !== undefined) return size(model, row) > size(model, one) ? row : one;
  return one ?? row ?? shown("create") ?? shown("update") ?? shown("search");
}

function size(model: ApiModel, schema: JsonSchema): number {
  return model.schemas.members(schema).names.size;
}

/** Timestamps of a write, where the record has them. */
function stamps(call: Call, kinds: readonly ("created" | "updated")[]): Row {
  const record = recordSchema(call.model, call.operation);
  if (record === undefined) return {};
  const { schemas } = call.model;
  const { names } = schemas.members(record);
  const rules = call.domain.stamps;
  const now = call.now();
  const fields = kinds.flatMap((kind) => rules[kind]).filter((field) => names.has(field));
  const stampOf = (field: string): unknown =>
    schemas.flatten(schemas.at(record, field) ?? {}).type === "number" ? now.getTime() : rules.now(now);
  return Object.fromEntries(fields.map((field) => [field, stampOf(field)]));
}

/** Fields that the vendor writes itself, whatever a body says. */
function stampFields(call: Call): readonly string[] {
  return [...call.domain.stamps.created, ...call.domain.stamps.updated];
}

/** The rows of a table that a list asks for: those of its part, cut down, in order, one page of them. */
export function listRows(call: Call, name = call.operation.resource): ListResult {
  const part = partOf(call);
  const table = call.store.table(name);
  const selection = call.domain.select?.(call) ?? { order: [] };
  const { order, keep }: Selection = selection;
  const found = keep === undefined ? table.sorted(part, order) : table.filtered(part, order, filterName(call), keep);
  const page = pageOf(call, found);
  const { present } = call.domain;
  const rows = present === undefined ? page.rows : page.rows.map((row) => present(call, row));
  return page.with(rows, selection.ignored);
}

/** What a list was asked for, but for the page of it: by that its filtered rows are known again. */
function filterName(call: Call): string {
  const places = new Set(Object.values(call.operation.page?.query ?? {}));
  const asked = Object.entries(call.query).filter(([name]) => !places.has(name));
  return `${call.operation.id} ${JSON.stringify(asked)}`;
}

/** The page of a list that the query asks for. */
export function pageOf(call: Call, rows: readonly Row[]): ListResult {
  const style = call.operation.page;
  const names = style?.query ?? {};
  const asked = (key: string): number | undefined => {
    const value = names[key] === undefined ? undefined : call.query[names[key]];
    return typeof value === "number" ? value : undefined;
  };
  if (style === undefined || style.kind === "single") return new ListResult(rows, rows.length, 1, rows.length, 0);
  const size = Math.max(1, asked("size") ?? style.size ?? 50);
  const first = style.first ?? 1;
  let start = Math.max(0, ((asked("page") ?? first) - first) * size);
  if (style.kind === "offset") start = Math.max(0, asked("offset") ?? 0);
  if (style.kind === "cursor") start = cursorStart(call, names, size);
  return new ListResult(rows.slice(start, start + size), rows.length, Math.floor(start / size) + first, size, start);
}

/** A cursor is the place of the first row, made opaque. */
export function writeCursor(start: number): string {
  return btoa(`row:${start}`);
}

/** Place of the first row after a cursor, or of a page that ends before one. */
function cursorStart(call: Call, names: Readonly<Record<string, string>>, size: number): number {
  const after = readCursor(call, names.after);
  const before = readCursor(call, names.before);
  return after ?? (before === undefined ? 0 : Math.max(0, before - size));
}

function readCursor(call: Call, name: string | undefined): number | undefined {
  const value = name === undefined ? undefined : call.query[name];
  if (name === undefined || value === undefined || value === "") return undefined;
  try {
    const start = /^row:(\d+)$/.exec(atob(String(value)))?.[1];
    if (start !== undefined) return Number(start);
  } catch {
    // Not base64: refused below like any other cursor that was not given out.
  }
  throw new Refusal(400, "The cursor is not one of this list.", [{ field: name, message: "is invalid" }]);
}
