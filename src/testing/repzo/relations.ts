import type { JsonSchema } from "../document.ts";
import type { Call, Reference } from "../domain.ts";
import type { ApiModel } from "../model.ts";
import type { Row } from "../table.ts";

/** Fields whose name does not say which resource they mean. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  assigned_to: "reps",
  assigned_warehouse: "warehouses",
  assigned_main_warehouse: "warehouses",
  chain: "clients",
  client_id: "clients",
  default_workorder_categories: "workorderCategories",
  formV2: "formsV2",
  location: "clientLocations",
  measureunit: "measureUnits",
  msl_id: "msls",
  origin_warehouse: "warehouses",
  parent_category: "workorderCategories",
  pricelist_id: "priceLists",
  product_id: "products",
  renewed_from: "contracts",
  variant_id: "variants",
  warehouse_id: "warehouses",
};

/** Which resource a field of a record means, by its name: `asset_units` means `assetUnits`, whose path is `/asset-unit`. */
export function resourcesByField(model: ApiModel): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const operation of model.operations.values()) {
    if (operation.verb !== "list") continue;
    const word = operation.path.slice(1).replaceAll("-", "_");
    found.set(word, operation.resource);
    found.set(word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`, operation.resource);
  }
  for (const [field, resource] of Object.entries(OTHER_NAMES)) {
    if (model.operations.has(`${resource}.list`)) found.set(field, resource);
  }
  return found;
}

/**
 * The fields of a record that hold ids of others. The vendor keeps plain ids, so one that names nothing is taken; when
 * a record goes, its id goes from those who hold it.
 */
export function referencesOf(
  model: ApiModel,
  record: JsonSchema,
  byField: ReadonlyMap<string, string>,
): Readonly<Record<string, Reference>> {
  const found: Record<string, Reference> = {};
  for (const field of model.schemas.members(record).names) {
    const table = byField.get(field);
    if (table === undefined) continue;
    const kinds = kindsOf(model, model.schemas.at(record, field) ?? {});
    if (kinds.list) found[field] = { field, table, shows: null, many: true, open: true };
    else if (kinds.id) found[field] = { field, table, shows: null, open: true };
  }
  return found;
}

/** Whether a field can hold an id, or a list of ids. */
function kindsOf(model: ApiModel, schema: JsonSchema): { id: boolean; list: boolean } {
  const flat = model.schemas.flatten(schema);
  const parts = [flat, ...(flat.anyOf ?? [])].map(model.schemas.flatten);
  const isText = (one: JsonSchema | undefined): boolean => one?.type === "string";
  const list = parts.some((one) => {
    if (one.type !== "array" || one.items === undefined) return false;
    const items = model.schemas.flatten(one.items);
    return [items, ...(items.anyOf ?? [])].map(model.schemas.flatten).some(isText);
  });
  return { id: parts.some(isText), list };
}

/** A row with the records that the query asks to see in it, each in the form and at the place that the spec has for it. */
export function populate(call: Call, row: Row, references: Readonly<Record<string, Reference>>): Row {
  const asked = call.query.populatedKeys;
  const keys = Array.isArray(asked) ? asked.map(String) : asked === undefined ? [] : [String(asked)];
  const record = call.operation.record;
  if (keys.length === 0 || record === undefined) return row;
  const result: Record<string, unknown> = { ...row };
  for (const key of keys) {
    const reference = references[key];
    const held = reference === undefined ? undefined : row[key];
    if (reference === undefined || held === undefined) continue;
    const rows = (Array.isArray(held) ? held : [held])
      .map((id) => call.store.table(reference.table).get(id))
      .filter((one) => one !== undefined);
    const place = call.model.schemas.at(record, `${key}_populated`) === undefined ? key : `${key}_populated`;
    const shown = shownAs(call.model, call.model.schemas.at(record, place), rows);
    if (shown !== undefined) result[place] = shown;
  }
  return result;
}

/** Rows in the form of a field: a list or the first of them, with the members that the spec lists. */
function shownAs(model: ApiModel, schema: JsonSchema | undefined, rows: readonly Row[]): unknown {
  if (schema === undefined) return undefined;
  const flat = model.schemas.flatten(schema);
  const parts = [flat, ...(flat.anyOf ?? [])].map(model.schemas.flatten);
  const list = parts.find((one) => one.type === "array");
  if (list !== undefined) {
    const shown = rows.map((row) => shownAs(model, list.items, [row]));
    return shown.includes(undefined) ? undefined : shown;
  }
  const object = parts.find((one) => one.properties !== undefined);
  const [row] = rows;
  if (object === undefined || row === undefined) return undefined;
  const names = Object.keys(object.properties ?? {}).filter((name) => row[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, row[name]]));
}
