/** Stricter forms of a schema. */
import { formatCheck } from "./formats.ts";
import { type Mode, type Schema, variant } from "./schema.ts";

const STRICT: Mode = { lenient: true, format: formatCheck, made: /* @__PURE__ */ new WeakMap() };
const EXACT: Mode = { lenient: false, made: /* @__PURE__ */ new WeakMap() };

/**
 * The same schema with formats checked too (`date-time`, `uuid`, `email` …), all the way down.
 *
 * @example
 * strict(Asset).safeParse(asset).success
 */
export function strict<T>(schema: Schema<T>): Schema<T> {
  return variant(schema, STRICT) as Schema<T>;
}

/** The same schema as requests are held to: no `null` but where the spec allows it, closed value sets closed. */
export function exact<T>(schema: Schema<T>): Schema<T> {
  return variant(schema, EXACT) as Schema<T>;
}
