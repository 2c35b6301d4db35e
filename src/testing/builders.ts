import { loadApi } from "./apis.ts";
import { recordSchema } from "./crud.ts";
import type { Domain } from "./domain.ts";
import { SimulationError } from "./errors.ts";
import type { ApiModel } from "./model.ts";
import { createRandom } from "./random.ts";
import { sample } from "./sample.ts";
import type { ApiName } from "./types.ts";
import type { Shapes } from "./worlds.ts";

/** A builder per shape of an API, named like its type: `workOrder`, `workOrderCreate`. */
export type Builders<A extends ApiName> = {
  readonly [Name in keyof Shapes[A] as Uncapitalize<Name & string>]: (
    overrides?: Partial<Shapes[A][Name]>,
  ) => Shapes[A][Name];
};

/** Fields that repeat the id of the record itself, under another name. */
const REPEATED = ["root_id", "work_order_id"];

/**
 * Builders of an API's records and bodies: a valid example of each, with the fields that a test cares about set. Each
 * record has an id of its own, the same ones in the same order for every `build`. A simulator has its own as `sim.build`.
 *
 * ```ts
 * const make = build("clickmaint");
 * const order = make.workOrder({ priority: "high" });
 * ```
 */
export function build<A extends ApiName>(api: A): Builders<A> {
  const { model, domain } = loadApi(api);
  const shapes = model.document.components?.schemas ?? {};
  const counts = new Map<string, number>();
  const builder = (name: string): unknown => {
    const shape = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const schema = shapes[shape];
    if (schema === undefined) throw new SimulationError(`${api} has no shape "${name}".`);
    const idField = idFieldsOf(model, domain).get(shape);
    return (overrides: Readonly<Record<string, unknown>> = {}) => {
      const value = sample(model.schemas, schema, createRandom(`${api} ${name}`));
      if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
      const count = counts.get(shape) ?? 0;
      counts.set(shape, count + 1);
      return { ...value, ...(idField === undefined ? {} : numbered(value, idField, count)), ...overrides };
    };
  };
  return new Proxy(
    {},
    { get: (_, name) => (typeof name === "string" && name !== "then" ? builder(name) : undefined) },
  ) as Builders<A>;
}

const known = new WeakMap<ApiModel, ReadonlyMap<string, string>>();

/** Field of the id of each shape that operations show as a record. */
function idFieldsOf(model: ApiModel, domain: Domain): ReadonlyMap<string, string> {
  const hit = known.get(model);
  if (hit !== undefined) return hit;
  const names = new Map(
    Object.entries(model.document.components?.schemas ?? {}).map(([name, schema]) => [
      model.schemas.resolve(schema),
      name,
    ]),
  );
  const fields = new Map<string, string>();
  const isKept = (resource: string): number => (resource in domain.tables ? 0 : 1);
  const operations = [...model.operations.values()].sort((one, other) => isKept(one.resource) - isKept(other.resource));
  for (const operation of operations) {
    const idField = domain.tables[operation.resource]?.idField ?? "id";
    for (const record of [recordSchema(model, operation), operation.record]) {
      const shape = record === undefined ? undefined : names.get(model.schemas.resolve(record));
      if (shape !== undefined && !fields.has(shape)) fields.set(shape, idField);
    }
  }
  known.set(model, fields);
  return fields;
}

/** The id of the record that is built as number `count`, wherever the record has it. */
function numbered(record: object, idField: string, count: number): Record<string, unknown> {
  const row = record as Readonly<Record<string, unknown>>;
  const id = row[idField];
  const next = nextId(id, count);
  const repeats = REPEATED.filter((field) => field !== idField && row[field] !== undefined && row[field] === id);
  return Object.fromEntries([idField, ...repeats].filter((field) => field in row).map((field) => [field, next]));
}

/** The id `count` after one, in its form: numbers and digits at the end count up, also hexadecimal ones. */
function nextId(id: unknown, count: number): unknown {
  if (typeof id === "number") return id + count;
  if (typeof id !== "string" || count === 0) return id;
  const isHex = /^[0-9a-f]{24}$|^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(id);
  const digits = (isHex ? /[0-9a-f]{8}$/i : /\d+$/).exec(id)?.[0] ?? "";
  if (digits === "") return `${id}-${count + 1}`;
  const base = isHex ? 16 : 10;
  const next = (Number.parseInt(digits, base) + count).toString(base).padStart(digits.length, "0");
  return `${id.slice(0, -digits.length)}${next.slice(isHex ? -digits.length : 0)}`;
}
