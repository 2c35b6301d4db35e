import type { SpecNode } from "./source.ts";
import { docComment, propertyName } from "./text.ts";

const KEYWORDS: Record<string, string> = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
  null: "null",
};

/** Thrown where a schema has no flat type; the node says where. */
export class Unprintable extends Error {
  constructor(
    readonly node: SpecNode,
    reason: string,
  ) {
    super(reason);
  }
}

/** Runs `read`; what it cannot print is a problem of `at`. */
export function attempt<T>(at: SpecNode, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Unprintable)) throw error;
    at.report(error.node.address === at.address ? error.message : `${error.message} (at ${error.node.address})`);
    return undefined;
  }
}

/**
 * The flat TypeScript type of a schema: a named component, a primitive, an array or union of them, or a free-form object. The names of
 * components go into `used`. With `inline`, objects with known fields are written out; without it they are refused.
 */
export function printType(schema: SpecNode, used: Set<string>, inline = false): string {
  const print = (node: SpecNode): string => printType(node, used, inline);
  if (schema.refName !== undefined) {
    used.add(schema.refName);
    return schema.refName;
  }
  const constant = schema.raw("const");
  if (constant) return JSON.stringify(constant.value);
  const values = schema.list("enum");
  const type = schema.raw("type")?.value;
  const nullable = Array.isArray(type) && type.includes("null");
  if (values)
    return [...new Set([...values.map((value) => JSON.stringify(value)), ...(nullable ? ["null"] : [])])].join(" | ");
  for (const key of ["oneOf", "anyOf"]) {
    const options = schema.get(key)?.members() ?? [];
    if (options.length > 0) return [...new Set(options.map(([, option]) => print(option)))].join(" | ");
  }
  if (schema.raw("allOf")) throw new Unprintable(schema, "an inline composition; name it as a component");
  const types = (Array.isArray(type) ? type : [type]).filter((one) => typeof one === "string");
  if (types.length === 0) throw new Unprintable(schema, "the schema has no type; name it as a component");
  return [...new Set(types.map((one: string) => printOne(schema, one, print, inline)))].join(" | ");
}

function printOne(schema: SpecNode, type: string, print: (node: SpecNode) => string, inline: boolean): string {
  const keyword = KEYWORDS[type];
  const known = schema.list("x-known-values");
  if (keyword && known && type !== "null") {
    return [...known.map((value) => JSON.stringify(value)), `(${keyword} & {})`].join(" | ");
  }
  if (keyword === "string" && schema.text("format") === "binary") return "Blob";
  if (keyword) return keyword;
  if (type === "array") {
    const items = schema.get("items");
    if (!items) throw new Unprintable(schema, "the array has no items");
    const item = print(items);
    return / [|&] /.test(item) ? `(${item})[]` : `${item}[]`;
  }
  const properties = schema.get("properties")?.members() ?? [];
  const rest = schema.get("additionalProperties");
  if (properties.length === 0) {
    return rest && typeof rest.value === "object" && rest.keys().length > 0
      ? `Record<string, ${print(rest)}>`
      : "Record<string, unknown>";
  }
  if (!inline) throw new Unprintable(schema, "an inline object; name it as a component");
  const required = schema.list("required") ?? [];
  const fields = properties.map(([name, field]) => {
    const comment = docComment([field.text("description") ?? ""].filter(Boolean), "    ");
    return `${comment}    ${propertyName(name)}${required.includes(name) ? "" : "?"}: ${print(field)};\n`;
  });
  const others = rest && rest.value !== false ? "    [key: string]: unknown;\n" : "";
  return `{\n${fields.join("")}${others}  }`;
}

/** The schema at a dotted path of properties, composed objects included; `""` is the schema itself. */
export function schemaAt(schema: SpecNode, path: string): SpecNode | undefined {
  if (path === "") return schema;
  return path.split(".").reduce<SpecNode | undefined>((node, key) => node && property(node, key), schema);
}

function property(schema: SpecNode, key: string): SpecNode | undefined {
  const own = schema.at("properties", key);
  if (own) return own;
  for (const [, part] of schema.get("allOf")?.members() ?? []) {
    const inherited = property(part, key);
    if (inherited) return inherited;
  }
  return undefined;
}
