/** What a JSON Schema validator says: the spec read to the letter, or with the leniency that answers get. */
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Json } from "./json-values.ts";

type Reading = "answer" | "request";

/** The schema as answers or requests are held to it: the rules of the documentation, written a second time. */
function read(document: Json, schema: unknown, reading: Reading): unknown {
  if (typeof schema !== "object" || schema === null) return schema;
  const {
    format,
    enum: values,
    properties,
    items,
    additionalProperties,
    allOf,
    oneOf,
    anyOf,
    ...rest
  } = schema as Json;
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(rest))
    if (!/^x-|^(example|examples|default|description|title|deprecated)$/.test(key)) out[key] = value;
  if (format === "binary") return { type: "object" };
  if (Array.isArray(values)) {
    if (reading === "request") out.enum = values;
    else if (out.type === undefined)
      out.type = [...new Set(values.map((value) => (value === null ? "null" : typeof value)))];
    if (reading === "answer" && values.includes(null)) out.type = [...new Set([out.type, "null"].flat())];
    if (reading === "answer" && out.type === "integer") out.type = "number";
  }
  const required = new Set((out.required as string[] | undefined) ?? []);
  if (properties) {
    out.properties = Object.fromEntries(
      Object.entries(properties as Json).map(([name, property]) => {
        const member = read(document, property, reading);
        return [name, required.has(name) || reading === "request" ? member : { anyOf: [member, { type: "null" }] }];
      }),
    );
  }
  if (items !== undefined) out.items = read(document, items, reading);
  if (additionalProperties === false) {
    if (reading === "request") out.additionalProperties = false;
  } else if (additionalProperties !== undefined)
    out.additionalProperties = read(document, additionalProperties, reading);
  // Alternatives may overlap once they are read leniently.
  for (const [key, parts] of Object.entries({ allOf, oneOf, anyOf }))
    if (Array.isArray(parts)) out[key === "oneOf" ? "anyOf" : key] = parts.map((part) => read(document, part, reading));
  if (allOf && reading === "answer" && required.size > 0) {
    // What the whole demands of a part's member is demanded: `null` will not do.
    const demanded = [...required].filter((name) => !allowsNull(memberOf(document, schema as Json, name)));
    out.properties = {
      ...(out.properties as Json | undefined),
      ...Object.fromEntries(demanded.map((name) => [name, { not: { type: "null" } }])),
    };
  }
  return out;
}

function follow(document: Json, schema: unknown): Json {
  const ref = (schema as Json).$ref;
  if (typeof ref !== "string") return schema as Json;
  return follow(
    document,
    ref
      .slice(2)
      .split("/")
      .reduce<unknown>((value, part) => (value as Json)[part], document),
  );
}

function memberOf(document: Json, given: Json, name: string): Json {
  const schema = follow(document, given);
  const own = (schema.properties as Json | undefined)?.[name];
  if (own) return follow(document, own);
  const parts = (schema.allOf as Json[] | undefined) ?? [];
  return parts.map((part) => memberOf(document, part, name)).find((found) => Object.keys(found).length > 0) ?? {};
}

function allowsNull(schema: Json): boolean {
  const types = [schema.type].flat();
  return types.includes("null") || types.includes(undefined);
}

/** Whether a value fits a component of a bundled document. */
export function oracle(document: Json, reading: Reading): (component: string, value: unknown) => boolean {
  const schemas = Object.entries(((document.components as Json).schemas ?? {}) as Json);
  const ajv = new Ajv2020({ strict: false, multipleOfPrecision: 9, logger: false });
  const read_ = Object.fromEntries(schemas.map(([name, schema]) => [name, read(document, schema, reading)]));
  ajv.addSchema({ $id: "https://example.com/spec", components: { schemas: read_ } });
  return (component, value) => {
    const check = ajv.getSchema(`https://example.com/spec#/components/schemas/${component}`);
    if (!check) throw new Error(`no component ${component}`);
    return check(value) as boolean;
  };
}
