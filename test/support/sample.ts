/** Values made from a JSON Schema, for tests: the schema's own example where it has one, else the smallest value that fits. */

/** A bundled OpenAPI document, read as plain data. */
export interface SpecDocument {
  readonly info: { readonly title: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, SpecOperation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly [extension: `x-${string}`]: unknown;
}

export interface SpecParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly "x-scope"?: string;
  readonly "x-option"?: string;
}

export interface SpecOperation {
  readonly operationId: string;
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
  readonly security?: readonly unknown[];
  readonly [extension: `x-${string}`]: unknown;
}

export type Schema = Readonly<Record<string, unknown>>;

/** Follows `$ref` within the document. */
export function deref<T = Schema>(spec: SpecDocument, node: unknown): T {
  let at = node as Record<string, unknown>;
  while (typeof at?.$ref === "string") {
    at = at.$ref
      .slice(2)
      .split("/")
      .reduce<unknown>(
        (value, key) => (value as Record<string, unknown>)[key.replaceAll("~1", "/").replaceAll("~0", "~")],
        spec,
      ) as Record<string, unknown>;
  }
  return at as T;
}

/** A value that fits the schema. */
export function sample(spec: SpecDocument, node: unknown, depth = 0): unknown {
  const schema = deref(spec, node);
  if ("const" in schema) return schema.const;
  if (Array.isArray(schema.examples) && schema.examples.length > 0) return schema.examples[0];
  if ("example" in schema) return schema.example;
  if ("default" in schema) return schema.default;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (Array.isArray(schema["x-known-values"])) return schema["x-known-values"][0];
  if (Array.isArray(schema.allOf)) return Object.assign({}, ...schema.allOf.map((part) => sample(spec, part, depth)));
  for (const key of ["oneOf", "anyOf"])
    if (Array.isArray(schema[key])) return sample(spec, (schema[key] as unknown[])[0], depth);
  const type = Array.isArray(schema.type) ? schema.type.find((one) => one !== "null") : schema.type;
  switch (type) {
    case "object": {
      const required = new Set((schema.required as string[] | undefined) ?? []);
      const made: Record<string, unknown> = {};
      for (const [name, property] of Object.entries((schema.properties as Record<string, unknown>) ?? {})) {
        if (required.has(name) || depth < 2) made[name] = sample(spec, property, depth + 1);
      }
      return made;
    }
    case "array":
      return depth > 3 ? [] : [sample(spec, schema.items ?? {}, depth + 1)];
    case "integer":
      return Math.max(Number(schema.minimum ?? 7), 7);
    case "number":
      return 7.5;
    case "boolean":
      return true;
    case "string":
      switch (schema.format) {
        case "date-time":
          return "2026-01-02T03:04:05Z";
        case "date":
          return "2026-01-02";
        case "uuid":
          return "3f2b1c9e-8a1d-4f6b-9c55-0d8a7e6b5c43";
        case "email":
          return "pat@example.com";
        case "uri":
          return "https://example.com/";
        default:
          return "text";
      }
    default:
      return {};
  }
}
