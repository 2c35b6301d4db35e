import type { JsonSchema, OpenApiDocument } from "./document.ts";

/** Looks things up in a bundled document. */
export interface Schemas {
  /** Follows `$ref` until there is none. */
  resolve<T extends { readonly $ref?: string }>(value: T): T;
  /** Follows references and folds `allOf` into one schema, for whoever asks what properties a thing has. */
  flatten(schema: JsonSchema): JsonSchema;
  /** Schema at a dotted path of property names; `""` is the schema itself. */
  at(schema: JsonSchema, path: string): JsonSchema | undefined;
  /** Names that the spec lists for an object, over all alternatives, and whether others are let in. */
  members(schema: JsonSchema): { readonly names: ReadonlySet<string>; readonly open: boolean };
}

/** Reader of one document. Flattened schemas are kept, since requests ask for the same few again and again. */
export function createSchemas(document: OpenApiDocument): Schemas {
  const targets = new Map<string, unknown>();
  const flat = new WeakMap<JsonSchema, JsonSchema>();
  const places = new WeakMap<JsonSchema, Map<string, JsonSchema | undefined>>();
  const known = new WeakMap<JsonSchema, { names: Set<string>; open: boolean }>();

  function target(reference: string): unknown {
    const hit = targets.get(reference);
    if (hit !== undefined) return hit;
    if (!reference.startsWith("#/")) throw new Error(`The spec is not bundled: ${reference} points outside it.`);
    let value: unknown = document;
    for (const part of reference.slice(2).split("/")) {
      const key = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
      value = (value as Record<string, unknown> | undefined)?.[key];
    }
    if (value === undefined) throw new Error(`The spec has no ${reference}.`);
    targets.set(reference, value);
    return value;
  }

  function resolve<T extends { readonly $ref?: string }>(value: T): T {
    let current = value;
    while (typeof current.$ref === "string") current = target(current.$ref) as T;
    return current;
  }

  function flatten(schema: JsonSchema): JsonSchema {
    const source = resolve(schema);
    const hit = flat.get(source);
    if (hit !== undefined) return hit;
    let result = source;
    if (source.allOf !== undefined) {
      const { allOf, ...rest } = source;
      const parts = [...allOf.map(flatten), rest];
      result = Object.assign({}, ...parts, {
        properties: Object.assign({}, ...parts.map((part) => part.properties)),
        required: parts.flatMap((part) => part.required ?? []),
      });
    }
    flat.set(source, result);
    return result;
  }

  function at(schema: JsonSchema, path: string): JsonSchema | undefined {
    if (path === "") return schema;
    const paths = places.get(schema) ?? new Map<string, JsonSchema | undefined>();
    places.set(schema, paths);
    if (!paths.has(path)) paths.set(path, find(schema, path));
    return paths.get(path);
  }

  function find(schema: JsonSchema, path: string): JsonSchema | undefined {
    let current: JsonSchema | undefined = schema;
    for (const key of path.split(".")) {
      if (current === undefined) return undefined;
      const whole: JsonSchema = flatten(current);
      const alternatives: readonly JsonSchema[] = [whole, ...(whole.anyOf ?? []), ...(whole.oneOf ?? [])];
      current = alternatives.map((one) => flatten(one).properties?.[key]).find((one) => one !== undefined);
    }
    return current;
  }

  function members(schema: JsonSchema): { names: Set<string>; open: boolean } {
    const source = resolve(schema);
    const hit = known.get(source);
    if (hit !== undefined) return hit;
    const result = { names: new Set(Object.keys(source.properties ?? {})), open: false };
    known.set(source, result);
    const parts = [...(source.allOf ?? []), ...(source.anyOf ?? []), ...(source.oneOf ?? [])];
    for (const part of parts) {
      const inner = members(part);
      for (const name of inner.names) result.names.add(name);
      result.open ||= inner.open;
    }
    if (source.additionalProperties !== undefined) result.open = source.additionalProperties !== false;
    else if (source.properties === undefined && parts.length === 0) result.open = true;
    return result;
  }

  return { resolve, flatten, at, members };
}
