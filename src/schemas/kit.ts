/**
 * The words that generated schemas are written in. Each makes a `zod/mini` schema and remembers what it was made from, so that stricter variants can be made
 * of it and answers can be checked without zod's copies. Nothing runs when a schema is imported: members are read on first use.
 */
import * as z from "zod/mini";
import type { NumberLimits, TextLimits } from "./blueprint.ts";
import { withinNumber, withinText } from "./limits.ts";
import { maybe } from "./maybe.ts";
import { type AnySchema, define, type Mode, type Must, type Schema, variant } from "./schema.ts";

export type { Schema } from "./schema.ts";

/** Members of an object: exactly those of `T`, and `must` exactly where `T` demands them. The compiler holds every generated schema to its type. */
type Fields<T> = {
  readonly [K in keyof T as string extends K ? never : K]-?: Record<never, never> extends Pick<T, K>
    ? Schema<Exclude<T[K], undefined>>
    : Must<T[K]>;
};

/** The type of an object's members: what `must` marks is there, the rest may be. */
type Shaped<F> = {
  [K in keyof F as F[K] extends { readonly must: AnySchema } ? K : never]: F[K] extends { readonly must: AnySchema }
    ? Infer<F[K]["must"]>
    : never;
} & {
  [K in keyof F as F[K] extends AnySchema ? K : never]?: F[K] extends AnySchema ? Infer<F[K]> : never;
};

type Infer<S extends AnySchema> = z.output<S>;

/** A schema with one more condition. A bare function: `z.refine` and zod's own checks would cost every bundle several hundred bytes. */
function where<S extends z.ZodMiniType>(base: S, fits: (value: z.output<S>) => boolean): S {
  return base.check((payload) => {
    const input = payload.value;
    if (!fits(input)) payload.issues.push({ code: "custom", input });
  });
}

export const str: Schema<string> = /* @__PURE__ */ define({ kind: "text" }, () => z.string());
export const num: Schema<number> = /* @__PURE__ */ define({ kind: "number" }, () => z.number());
export const int: Schema<number> = /* @__PURE__ */ define({ kind: "number", integer: true }, () =>
  where(z.number(), Number.isInteger),
);
export const bool: Schema<boolean> = /* @__PURE__ */ define({ kind: "boolean" }, () => z.boolean());
/** Anything at all. */
export const any: Schema<unknown> = /* @__PURE__ */ define({ kind: "unknown" }, () => z.unknown());
/** An object whose members are not known. */
export const open: Schema<Record<string, unknown>> = /* @__PURE__ */ object(() => ({}));
/** Bytes of an upload. */
export const file: Schema<Blob> = /* @__PURE__ */ define({ kind: "file" }, () =>
  where(z.unknown(), (value) => typeof value === "object" && value !== null),
);

/** Text within limits. A format counts in strict variants only. */
export function text(limits: TextLimits & { readonly format?: string }): Schema<string> {
  return define({ kind: "text", ...limits }, (mode) =>
    where(formatted(limits.format, mode), (value) => withinText(value, limits)),
  );
}

/** Text of a format, which counts in strict variants only. */
export function format(name: string): Schema<string> {
  return define({ kind: "text", format: name }, (mode) => formatted(name, mode));
}

function formatted(name: string | undefined, mode: Mode): z.ZodMiniString {
  const fits = name && mode.format?.(name);
  return fits ? where(z.string(), fits) : z.string();
}

/** A number within limits. */
export function number(limits: NumberLimits): Schema<number> {
  return define({ kind: "number", ...limits }, () => where(z.number(), (value) => withinNumber(value, limits)));
}

/** A whole number, within limits. */
export function integer(limits: NumberLimits): Schema<number> {
  return number({ ...limits, integer: true });
}

/** One fixed value. */
export function is<const V extends string | number | boolean | null>(value: V): Schema<V> {
  return define({ kind: "values", values: [value], of: "fixed" }, () => z.literal(value as string));
}

/** A documented, closed value set: closed in requests, open in answers, where a value that is new must not break anybody. */
export function one<const V extends string | number>(...values: V[]): Schema<V> {
  const set = new Set<unknown>(values);
  return define({ kind: "values", values, of: "closed" }, (mode) => {
    const base: z.ZodMiniType = typeof values[0] === "string" ? z.string() : z.number();
    return mode.lenient ? base : where(base, (value) => set.has(value));
  });
}

/** Text of which some values are known; others are as good. */
export function known<T extends string>(...values: string[]): Schema<T> {
  return define({ kind: "values", values, of: "open" }, () => z.string());
}

/** A number of which some values are known; others are as good. */
export function knownNumber<T extends number>(...values: number[]): Schema<T> {
  return define({ kind: "values", values, of: "open" }, () => z.number());
}

/** A whole number of which some values are known; others are as good. */
export function knownInt<T extends number>(...values: number[]): Schema<T> {
  return define({ kind: "values", values, of: "open", integer: true }, () => where(z.number(), Number.isInteger));
}

/** A list. */
export function list<T>(item: Schema<T>): Schema<T[]> {
  return define({ kind: "list", item }, (mode) => z.array(variant(item, mode)));
}

/** A list of so many items. */
export function items<T>(item: Schema<T>, limits: { readonly min?: number; readonly max?: number }): Schema<T[]> {
  const { min = 0, max = Number.POSITIVE_INFINITY } = limits;
  return define({ kind: "list", item, min, max }, (mode) =>
    where(z.array(variant(item, mode)), ({ length }) => length >= min && length <= max),
  );
}

/** An object whose keys are data. */
export function map<T>(value: Schema<T>): Schema<Record<string, T>> {
  return define({ kind: "map", value }, (mode) => z.catchall(z.object({}), variant(value, mode)));
}

/** `null`, or what `inner` is. */
export function nullable<T>(inner: Schema<T>): Schema<T | null> {
  return define({ kind: "nullable", inner }, (mode) => z.nullable(variant(inner, mode)));
}

/** One of several schemas. */
export function either<const S extends readonly AnySchema[]>(...options: S): Schema<Infer<S[number]>> {
  return define({ kind: "either", options }, (mode) => z.union(options.map((option) => variant(option, mode))));
}

/** All of several schemas. */
export function all<const S extends readonly [AnySchema, ...AnySchema[]]>(...parts: S): Schema<never> {
  return define({ kind: "all", parts }, (mode) =>
    parts.map((part) => variant(part, mode)).reduce((left, right) => z.intersection(left, right)),
  );
}

/** A member that must be there. */
export function must<T>(schema: Schema<T>): Must<T> {
  return { must: schema };
}

/**
 * An object. Unknown members are kept. Members without `must` may be absent, and `null` in answers. `rest` says what unknown members hold; `false` refuses
 * them in requests.
 */
export function object<T>(fields: () => Fields<NoInfer<T>>, rest?: AnySchema | false): Schema<T> {
  const members = () => fields() as Readonly<Record<string, AnySchema | Must<unknown>>>;
  return define({ kind: "object", members, rest }, (mode) => {
    let shape: Record<string, z.ZodMiniType> | undefined;
    const build = (): Record<string, z.ZodMiniType> => {
      const built: Record<string, z.ZodMiniType> = {};
      for (const [name, member] of Object.entries(members())) {
        if ("must" in member) built[name] = variant(member.must, mode);
        else built[name] = maybe(variant(member, mode), mode.lenient);
      }
      return built;
    };
    return new z.ZodMiniObject({
      type: "object",
      get shape() {
        shape ??= build();
        return shape;
      },
      catchall: rest === false ? (mode.lenient ? z.unknown() : z.never()) : rest ? variant(rest, mode) : z.unknown(),
    });
  });
}

/** An object without a type of its own, such as one inside another. See `object`. */
export function shape<const F extends Readonly<Record<string, AnySchema | { readonly must: AnySchema }>>>(
  fields: () => F,
  rest?: AnySchema | false,
): Schema<Shaped<F>> {
  return object<never>(fields as () => Fields<never>, rest) as AnySchema as Schema<Shaped<F>>;
}
