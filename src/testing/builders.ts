import { loadApi } from "./apis.ts";
import { SimulationError } from "./errors.ts";
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

/**
 * Builders of an API's records and bodies: a valid example of each, with the fields that a test cares about set.
 *
 * ```ts
 * const order = build("clickmaint").workOrder({ priority: "high" });
 * ```
 */
export function build<A extends ApiName>(api: A): Builders<A> {
  const { model } = loadApi(api);
  const shapes = model.document.components?.schemas ?? {};
  const builder = (name: string): unknown => {
    const schema = shapes[`${name.charAt(0).toUpperCase()}${name.slice(1)}`];
    if (schema === undefined) throw new SimulationError(`${api} has no shape "${name}".`);
    return (overrides: Readonly<Record<string, unknown>> = {}) => {
      const value = sample(model.schemas, schema, createRandom(`${api} ${name}`));
      return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value, ...overrides } : value;
    };
  };
  return new Proxy(
    {},
    { get: (_, name) => (typeof name === "string" && name !== "then" ? builder(name) : undefined) },
  ) as Builders<A>;
}
