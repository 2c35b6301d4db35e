/** Values made from a JSON Schema at random, and single changes to a value. */
import fc from "fast-check";

export type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "date-time": fc
    .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
    .map((date) => date.toISOString()),
  date: fc
    .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  time: fc.constantFrom("10:20:30Z", "23:59:60+01:00"),
  uuid: fc.uuid(),
  email: fc.emailAddress(),
  uri: fc.webUrl(),
  "uri-reference": fc.constantFrom("/a/b", "https://example.com/x", "c"),
  decimal: fc.constantFrom("0", "12.50", "-3.25"),
};

/** Follows references within the document. */
function follow(document: Json, schema: unknown): Json {
  let at = schema as Json;
  while (typeof at?.$ref === "string") {
    const parts = (at.$ref as string).slice(2).split("/");
    at = parts.reduce<unknown>((value, part) => (value as Json)[part], document) as Json;
  }
  return at ?? {};
}

/** Any value that the schema allows. Deeper than `depth`, what may be left out is left out. */
export function madeFrom(document: Json, given: unknown, depth = 3): fc.Arbitrary<unknown> {
  const schema = follow(document, given);
  if ("const" in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  for (const key of ["oneOf", "anyOf"]) {
    const options = schema[key];
    if (Array.isArray(options)) return fc.oneof(...options.map((option) => madeFrom(document, option, depth - 1)));
  }
  if (Array.isArray(schema.allOf)) {
    const { allOf, ...own } = schema;
    const demanded = (own.required as string[] | undefined) ?? [];
    const parts = [...(allOf as unknown[]), ...(own.properties ? [own] : [])].map((part) =>
      demand(document, part, demanded),
    );
    return fc.tuple(...parts.map((part) => madeFrom(document, part, depth))).map((made) => Object.assign({}, ...made));
  }
  const types = [schema.type].flat().filter((type) => type !== undefined) as string[];
  if (types.length === 0) return schema.properties ? objectOf(document, schema, depth) : fc.jsonValue({ maxDepth: 1 });
  return fc.oneof(...types.map((type) => kindOf(document, schema, type, depth)));
}

/** A part of a composition, with what the whole demands of its members. */
function demand(document: Json, given: unknown, names: readonly string[]): Json {
  const part = follow(document, given);
  if (Array.isArray(part.allOf))
    return { ...part, required: [...((part.required as string[] | undefined) ?? []), ...names] };
  const own = Object.keys((part.properties as Json | undefined) ?? {});
  const required = (part.required as string[] | undefined) ?? [];
  return { ...part, required: [...new Set([...required, ...names.filter((name) => own.includes(name))])] };
}

function kindOf(document: Json, schema: Json, type: string, depth: number): fc.Arbitrary<unknown> {
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
    case "number":
      return numberOf(schema, type);
    case "string":
      return textOf(schema);
    case "array": {
      const minLength = Number(schema.minItems ?? 0);
      const maxLength = depth <= 0 ? minLength : Math.min(Number(schema.maxItems ?? 3), minLength + 3);
      return fc.array(madeFrom(document, schema.items ?? {}, depth - 1), { minLength, maxLength });
    }
    default:
      return objectOf(document, schema, depth);
  }
}

function numberOf(schema: Json, type: string): fc.Arbitrary<number> {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema as Record<
    string,
    number | undefined
  >;
  const min = minimum ?? (exclusiveMinimum === undefined ? -1e6 : exclusiveMinimum + 1);
  const max = maximum ?? (exclusiveMaximum === undefined ? 1e6 : exclusiveMaximum - 1);
  const whole = fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
  if (multipleOf !== undefined) {
    return fc
      .integer({ min: Math.ceil(min / multipleOf), max: Math.floor(max / multipleOf) })
      .map((n) => Number((n * multipleOf).toFixed(6)));
  }
  if (type === "integer") return whole;
  return fc.oneof(whole, fc.double({ min, max, noNaN: true, noDefaultInfinity: true }));
}

function textOf(schema: Json): fc.Arbitrary<unknown> {
  if (schema.format === "binary") return fc.constant(new Blob(["x"]));
  if (typeof schema.pattern === "string") return fc.stringMatching(new RegExp(schema.pattern, "u"));
  const format = FORMATS[String(schema.format)];
  if (format) return format;
  const known = schema["x-known-values"];
  const free = fc.string({ minLength: Number(schema.minLength ?? 0), maxLength: Number(schema.maxLength ?? 12) });
  return Array.isArray(known) ? fc.oneof(fc.constantFrom(...known), free) : free;
}

function objectOf(document: Json, schema: Json, depth: number): fc.Arbitrary<Json> {
  const required = (schema.required as string[] | undefined) ?? [];
  const properties = Object.entries((schema.properties as Json | undefined) ?? {}).filter(
    ([name]) => depth > 0 || required.includes(name),
  );
  const rest = schema.additionalProperties;
  const extra =
    depth <= 0 || rest === false || (properties.length > 0 && rest === undefined)
      ? fc.constant({})
      : fc.dictionary(
          fc.constantFrom("k1", "k2"),
          isObject(rest) && Object.keys(rest).length > 0
            ? madeFrom(document, rest, depth - 1)
            : fc.jsonValue({ maxDepth: 1 }),
          { maxKeys: 2 },
        );
  const known = fc.record(
    Object.fromEntries(properties.map(([name, property]) => [name, madeFrom(document, property, depth - 1)])),
    { requiredKeys: required as never[], noNullPrototype: true },
  );
  return fc.tuple(extra, known).map(([more, own]) => ({ ...more, ...own }));
}

/** Places in a value: the way to each. */
function placesOf(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  const here = [[...path]];
  if (value instanceof Blob) return here;
  if (Array.isArray(value)) return [...here, ...value.flatMap((item, index) => placesOf(item, [...path, index]))];
  if (isObject(value))
    return [...here, ...Object.entries(value).flatMap(([key, member]) => placesOf(member, [...path, key]))];
  return here;
}

const OTHERS = [null, "", "other text", 0, -1, 1.5, 1e9, true, false, [], {}, [null], { other: 1 }, "2020-01-02"];

/** The value with one place changed: another value there, or the member gone. */
export function changed(value: unknown): fc.Arbitrary<unknown> {
  const replaced = fc.tuple(fc.constantFrom(...placesOf(value)), fc.constantFrom(...OTHERS, undefined));
  return replaced.map(([path, other]) => {
    const [last] = path.slice(-1);
    if (last === undefined) return other === undefined ? null : structuredClone(other);
    const copy = structuredClone(value) as Record<string, unknown>;
    const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
    if (Array.isArray(parent)) parent[last as number] = other === undefined ? null : other;
    else if (other === undefined) delete (parent as Record<string, unknown>)[last];
    else (parent as Record<string, unknown>)[last] = other;
    return copy;
  });
}
