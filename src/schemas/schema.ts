/** A schema and its variants. */
import type * as z from "zod/mini";
import type { Blueprint } from "./blueprint.ts";

declare const EXACTLY: unique symbol;

/** A `zod/mini` schema of `T`. Neither a wider nor a narrower schema passes for it. */
export interface Schema<T> extends z.ZodMiniType<T, T> {
  /** @internal Type only. */
  readonly [EXACTLY]?: (value: T) => T;
}

/** A schema of whatever. */
export type AnySchema = z.ZodMiniType;

/** A member that must be there. */
export interface Must<T> {
  readonly must: Schema<T>;
}

/** How strictly a schema is meant. */
export interface Mode {
  /** Members that may be absent may be `null`, and closed value sets are open: how answers are read. */
  readonly lenient: boolean;
  /** The check of a format, where formats count. */
  readonly format?: (name: string) => ((value: unknown) => boolean) | undefined;
  /** Variants made so far. */
  readonly made: WeakMap<AnySchema, AnySchema>;
}

interface Origin {
  readonly blueprint: Blueprint;
  readonly make: (mode: Mode) => AnySchema;
}

const origins = /* @__PURE__ */ new WeakMap<AnySchema, Origin>();

/** As answers are read. The exported schemas are of this mode. */
const ANSWER: Mode = { lenient: true, made: /* @__PURE__ */ new WeakMap() };

/** Makes a schema and remembers how. */
export function define<T>(blueprint: Blueprint, make: (mode: Mode) => AnySchema): Schema<T> {
  const schema = make(ANSWER);
  origins.set(schema, { blueprint, make });
  return schema as Schema<T>;
}

/** The schema in another mode. One that was made elsewhere stays as it is. */
export function variant(schema: AnySchema, mode: Mode): AnySchema {
  if (mode === ANSWER) return schema;
  const known = mode.made.get(schema);
  if (known) return known;
  const made = origins.get(schema)?.make(mode) ?? schema;
  mode.made.set(schema, made);
  return made;
}

/** What a schema was made from. */
export function blueprintOf(schema: AnySchema): Blueprint {
  return origins.get(schema)?.blueprint ?? { kind: "unknown" };
}
