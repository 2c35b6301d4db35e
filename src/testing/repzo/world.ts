import { recordSchema } from "../crud.ts";
import type { JsonSchema } from "../document.ts";
import type { Reference } from "../domain.ts";
import { draftOf, withRequired } from "../draft.ts";
import type { ApiModel } from "../model.ts";
import type { Random } from "../random.ts";
import type { Store } from "../store.ts";
import type { Row } from "../table.ts";
import { HOUR_MS, momentAt, times } from "../world-kit.ts";
import { ADMIN, NAMESPACE } from "./lifecycle.ts";
import { isNumbered, serialNumber } from "./numbers.ts";
import { objectId } from "./object-id.ts";
import { referencesOf, resourcesByField } from "./relations.ts";
import { madeTables } from "./world-service.ts";

/** What a world is made with. */
export interface Maker {
  readonly random: Random;
  /** How many times the small world this one is. */
  readonly scale: number;
  /** Ids of the records of a table that are there already. */
  ids(table: string): readonly string[];
  /** The record of an id. */
  get(table: string, id: unknown): Row | undefined;
  /** Adds a record with what every record has; nothing when the API does not have the table. */
  add(table: string, fields: Row, age?: number): Row | undefined;
}

/** Rows of a table that nothing special is known of, in the small world and in the busy one. */
const PLAIN_ROWS = { small: 3, demo: 12 };

/** Fills a store: the tables of the service department by hand, all others from their schemas. */
export function buildWorld(model: ApiModel, world: "small" | "demo", store: Store, random: Random): void {
  const byField = resourcesByField(model);
  const add = (table: string, fields: Row, age = random.next()): Row | undefined => {
    const schema = schemaOf(model, table);
    if (!store.has(table) || schema === undefined) return undefined;
    const moment = momentAt(random, age);
    const { names } = model.schemas.members(schema);
    const time = (field: string, value: number): unknown =>
      model.schemas.flatten(model.schemas.at(schema, field) ?? {}).type === "number"
        ? value
        : new Date(value).toISOString();
    const common: Row = {
      createdAt: time("createdAt", moment),
      updatedAt: time("updatedAt", moment + random.integer(0, 5) * HOUR_MS),
      company_namespace: [NAMESPACE],
      creator: ADMIN,
      disabled: false,
      ...(isNumbered(model, schema) ? { serial_number: serialNumber(store, table) } : {}),
    };
    const known = Object.entries({ ...common, ...fields }).filter(([name]) => names.has(name));
    const row = withRequired(
      model,
      schema,
      { _id: objectId(store, random, moment), ...Object.fromEntries(known) },
      random,
    );
    return store.insert(table, row, "");
  };
  const ids = (table: string): readonly string[] =>
    store.has(table)
      ? store
          .table(table)
          .all()
          .map((row) => String(row._id))
      : [];
  const maker: Maker = {
    random,
    scale: world === "demo" ? 12 : 1,
    add,
    ids,
    get: (table, id) => (store.has(table) ? store.table(table).get(id) : undefined),
  };
  for (const make of madeTables) make(maker);
  for (const table of store.names()) {
    const schema = schemaOf(model, table);
    if (schema === undefined || store.table(table).count() > 0) continue;
    const references = referencesOf(model, schema, byField);
    const isShown = (field: string): boolean =>
      field.endsWith("_populated") || field in references || field === "serial_number";
    const draft = draftOf(model, schema, random, isShown);
    times(PLAIN_ROWS[world], (index) => add(table, { ...numbered(draft, index), ...linked(references, ids, random) }));
  }
}

function schemaOf(model: ApiModel, table: string): JsonSchema | undefined {
  const operation = model.operations.get(`${table}.get`) ?? model.operations.get(`${table}.list`);
  return operation === undefined ? undefined : recordSchema(model, operation);
}

/** A draft without what is given out anew, and with a name of its own. */
function numbered(draft: Row, index: number): Row {
  const { _id, createdAt, updatedAt, company_namespace, creator, serial_number, disabled, ...rest } = draft;
  return typeof rest.name === "string" ? { ...rest, name: `${rest.name.replace(/ \d+$/, "")} ${index + 1}` } : rest;
}

/** Ids of records that are there, for the fields that hold some. */
function linked(
  references: Readonly<Record<string, Reference>>,
  ids: (table: string) => readonly string[],
  random: Random,
): Row {
  const pairs = Object.values(references).map(({ field, table, many }) => {
    const known = ids(table);
    if (known.length === 0) return [field, undefined];
    return [field, many === true ? [random.pick(known)] : random.pick(known)];
  });
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}
