import { bracket, propertyName } from "./text.ts";

/** A schema or another part of a bundled document. */
export type Json = Readonly<Record<string, unknown>>;

/** What printing needs besides the schema. */
export interface PrintContext {
  /** The bundled document, for references. */
  readonly document: Json;
  /** Words of the kit that the printed schemas use. */
  readonly words: Set<string>;
  /** Called with every component that is mentioned. */
  readonly mention?: (name: string) => void;
  /** Whether the schema is the whole of a component, which is declared with its type. */
  readonly whole?: boolean;
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Follows a reference within the document. */
export function resolve(document: Json, node: unknown): Json {
  let at = node as Json;
  for (let hops = 0; typeof at?.$ref === "string" && hops < 20; hops += 1) {
    at = at.$ref
      .slice(2)
      .split("/")
      .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"))
      .reduce<unknown>((value, key) => (value as Json)[key], document) as Json;
  }
  return at;
}

/** A schema in the words of the kit. */
export function printSchema(schema: unknown, context: PrintContext, indent = ""): string {
  const { words } = context;
  const word = (name: string, ...parts: (string | undefined)[]): string => {
    words.add(name);
    const given = parts.filter((part) => part !== undefined);
    return given.length === 0 ? name : `${name}(${given.join(", ")})`;
  };
  const print = (node: unknown): string => printSchema(node, inner(context), indent);
  if (!isObject(schema)) return word("any");
  const ref = typeof schema.$ref === "string" ? /^#\/components\/schemas\/(.+)$/.exec(schema.$ref) : null;
  if (ref) {
    context.mention?.(ref[1] as string);
    return ref[1] as string;
  }
  const orNull = (printed: string, nullish: boolean): string => (nullish ? word("nullable", printed) : printed);
  if (typeof schema.$ref === "string") return print(resolve(context.document, schema));
  if ("const" in schema) return word("is", JSON.stringify(schema.const));
  if (Array.isArray(schema.enum)) {
    const values = schema.enum.filter((value) => value !== null);
    const kinds = new Set(values.map((value) => typeof value));
    const closed = kinds.size === 1 && !kinds.has("boolean");
    const printed = values.map((value) => JSON.stringify(value));
    const base = closed ? word("one", ...printed) : word("either", ...printed.map((value) => word("is", value)));
    return orNull(
      values.length === 0 ? word("is", "null") : base,
      values.length > 0 && values.length < schema.enum.length,
    );
  }
  for (const key of ["oneOf", "anyOf"] as const) {
    const options = schema[key];
    if (!Array.isArray(options)) continue;
    const others = options.filter((option) => !(isObject(option) && option.type === "null"));
    const [only] = others;
    const base = others.length === 1 ? print(only) : word("either", ...others.map(print));
    return orNull(base, others.length < options.length);
  }
  if (Array.isArray(schema.allOf)) {
    const merged = mergeObjects(schema, context.document);
    return merged ? printSchema(merged, context, indent) : word("all", ...schema.allOf.map(print));
  }
  const types = [schema.type].flat().filter((type) => type !== undefined) as string[];
  const kinds = types.filter((type) => type !== "null");
  if (kinds.length === 0)
    return types.length > 0
      ? word("is", "null")
      : isObject(schema.properties)
        ? print({ ...schema, type: "object" })
        : word("any");
  const printed = kinds.map((type) => printKind(schema, type, context, word, indent));
  return orNull(
    printed.length === 1 ? (printed[0] as string) : word("either", ...printed),
    kinds.length < types.length,
  );
}

type Word = (name: string, ...parts: (string | undefined)[]) => string;

function printKind(schema: Json, type: string, context: PrintContext, word: Word, indent: string): string {
  const values = schema["x-known-values"];
  const known = Array.isArray(values) ? values.map((value) => JSON.stringify(value)) : undefined;
  if (type === "string") {
    if (schema.format === "binary") return word("file");
    if (known) return word("known", ...known);
    return printText(schema, word);
  }
  if (type === "number" || type === "integer") {
    if (known) return word(type === "integer" ? "knownInt" : "knownNumber", ...known);
    const limits = printLimits({
      min: schema.minimum,
      max: schema.maximum,
      above: schema.exclusiveMinimum,
      below: schema.exclusiveMaximum,
      step: schema.multipleOf,
    });
    if (limits === undefined) return word(type === "integer" ? "int" : "num");
    return word(type === "integer" ? "integer" : "number", limits);
  }
  if (type === "boolean") return word("bool");
  if (type === "array") {
    const item = printSchema(schema.items, inner(context), indent);
    const limits = printLimits({ min: schema.minItems, max: schema.maxItems });
    return word(limits ? "items" : "list", item, limits);
  }
  return printObject(schema, context, word, indent);
}

/** Formats that say nothing about a text, or repeat its type. */
const SILENT = new Set(["int32", "int64", "float", "double", "byte", "password"]);

function printText(schema: Json, word: Word): string {
  const format = typeof schema.format === "string" && !SILENT.has(schema.format) ? schema.format : undefined;
  const pattern = typeof schema.pattern === "string" ? String(new RegExp(schema.pattern, "u")) : undefined;
  const limits = printLimits({ min: schema.minLength, max: schema.maxLength, pattern });
  if (limits === undefined) return format === undefined ? word("str") : word("format", JSON.stringify(format));
  return word("text", format === undefined ? limits : limits.replace("{ ", `{ format: ${JSON.stringify(format)}, `));
}

function printLimits(limits: Readonly<Record<string, unknown>>): string | undefined {
  const given = Object.entries(limits).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : `{ ${given.map(([key, value]) => `${key}: ${value}`).join(", ")} }`;
}

function printObject(schema: Json, context: PrintContext, word: Word, indent: string): string {
  const properties = isObject(schema.properties) ? Object.entries(schema.properties) : [];
  const { additionalProperties: rest } = schema;
  const typed = isObject(rest) && Object.keys(rest).some((key) => !key.startsWith("x-") && key !== "description");
  if (properties.length === 0) {
    if (typed) return word("map", printSchema(rest, inner(context), indent));
    return rest === false ? word("object", "() => ({})", "false") : word("open");
  }
  const required = new Set(Array.isArray(schema.required) ? schema.required : []);
  const deeper = `${indent}  `;
  const members = properties.map(([name, property]) => {
    const printed = printSchema(property, inner(context), deeper);
    return `${propertyName(name)}: ${required.has(name) ? word("must", printed) : printed}`;
  });
  const other = rest === false ? "false" : typed ? printSchema(rest, inner(context), indent) : undefined;
  const body = bracket(members, "() => ({ ", " })", indent, indent.length + 40);
  return word(context.whole ? "object" : "shape", body, other);
}

function inner(context: PrintContext): PrintContext {
  return context.whole ? { ...context, whole: false } : context;
}

/** One object in place of several that hold at once, where all of them are plain objects. */
export function mergeObjects(schema: Json, document: Json): Json | undefined {
  const { allOf, ...own } = schema;
  const parts = [...(allOf as unknown[]).map((part) => resolve(document, part)), own].map((part) =>
    Array.isArray(part.allOf) ? mergeObjects(part, document) : part,
  );
  const members: Record<string, unknown> = {};
  const required = new Set<unknown>();
  for (const part of parts) {
    if (!part || part.oneOf || part.anyOf || part.enum || "const" in part) return undefined;
    if (part.type !== undefined && part.type !== "object") return undefined;
    for (const [name, property] of Object.entries((part.properties ?? {}) as Json)) {
      if (name in members && JSON.stringify(members[name]) !== JSON.stringify(property)) return undefined;
      members[name] = property;
    }
    for (const name of (part.required ?? []) as unknown[]) required.add(name);
  }
  return { type: "object", properties: members, required: [...required] };
}
