import type { JsonSchema, ParameterObject } from "./document.ts";
import { checkValue, type Problem } from "./json-schema.ts";
import type { ApiModel, Operation } from "./model.ts";

/** The parameters of one request, as values of the types that the spec gives them. */
export interface ReadParameters {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** Reads path, query and headers by the spec; whatever it does not allow becomes a problem. */
export function readParameters(
  model: ApiModel,
  operation: Operation,
  rawPath: Readonly<Record<string, string>>,
  search: URLSearchParams,
  headers: Readonly<Record<string, string>>,
): ReadParameters {
  const problems: Problem[] = [];
  const values: Record<"path" | "query" | "header", Record<string, unknown>> = { path: {}, query: {}, header: {} };
  const seen = new Set<string>();
  const isAsked = search.toString() !== "";
  for (const parameter of operation.parameters) {
    if (parameter.in === "cookie") continue;
    const name = parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name;
    const raw =
      parameter.in === "path"
        ? rawPath[name]
        : parameter.in === "header"
          ? headers[name]
          : isAsked
            ? readQuery(model, parameter, search, seen)
            : undefined;
    if (raw === undefined && parameter.required !== true) continue;
    const field = `${parameter.in}.${parameter.name}`;
    if (raw === undefined) {
      problems.push({ field, expectation: "a value: the parameter is required" });
      continue;
    }
    const schema = parameter.schema ?? {};
    const value = coerce(model, schema, raw);
    values[parameter.in][name] = value;
    problems.push(...checkValue(model.schemas, schema, value, field));
  }
  if (!isAsked) return { ...values, problems };
  for (const place of operation.credentials) if (place.in === "query") seen.add(place.name);
  problems.push(...unknownNames(operation, search, seen));
  return { ...values, problems };
}

function unknownNames(operation: Operation, search: URLSearchParams, seen: ReadonlySet<string>): Problem[] {
  const unknown = [...new Set(search.keys())].filter((key) => !seen.has(key));
  if (unknown.length === 0) return [];
  const allowed = operation.parameters.filter((one) => one.in === "query").map((one) => one.name);
  const expectation = allowed.length === 0 ? "no query at all" : `one of the names ${allowed.join(", ")}`;
  return unknown.map((key) => ({ field: `query.${key}`, expectation }));
}

/** Value of one query parameter in the form that the API uses, names it used added to `seen`. */
function readQuery(model: ApiModel, parameter: ParameterObject, search: URLSearchParams, seen: Set<string>): unknown {
  const { name } = parameter;
  const styles = model.document["x-query"] ?? {};
  const schema = model.schemas.flatten(parameter.schema ?? {});
  if (parameter.style === "deepObject" || (isType(schema, "object") && styles.objects === "deepObject")) {
    const nested = readDeepObject(name, search, seen);
    if (nested !== undefined) return nested;
  }
  if (takes(model, schema, "array")) {
    const listed = search.getAll(`${name}[]`);
    if (listed.length > 0) {
      seen.add(`${name}[]`);
      return listed;
    }
  }
  const all = search.getAll(name);
  if (all.length === 0) return undefined;
  seen.add(name);
  const first = all[0] as string;
  if (takes(model, schema, "array")) {
    const parsed = first.startsWith("[") ? parseJson(first) : undefined;
    if (Array.isArray(parsed)) return parsed;
  }
  if (isType(schema, "array")) {
    const commas = styles.arrays === "comma" || parameter.explode === false;
    return commas && all.length === 1 ? first.split(",") : all;
  }
  if (takes(model, schema, "object") && first.startsWith("{")) return parseJson(first) ?? first;
  return all.length > 1 ? all : first;
}

/** `filter[name_cont]=a&filter[id_in][]=1` → `{ name_cont: "a", id_in: ["1"] }`. */
function readDeepObject(name: string, search: URLSearchParams, seen: Set<string>): unknown {
  let found: Record<string, unknown> | undefined;
  for (const [key, value] of search) {
    if (!key.startsWith(`${name}[`) || !key.endsWith("]")) continue;
    seen.add(key);
    found ??= {};
    const parts = key.slice(name.length + 1, -1).split("][");
    let target = found;
    for (const part of parts.slice(0, parts.at(-1) === "" ? -2 : -1)) {
      const inner = Object.hasOwn(target, part) ? target[part] : undefined;
      const next = typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>) : {};
      target[part] = next;
      target = next;
    }
    if (parts.at(-1) === "") {
      const list = parts.at(-2) as string;
      target[list] = [...((target[list] as unknown[] | undefined) ?? []), value];
    } else target[parts.at(-1) as string] = value;
  }
  return found;
}

/** Text as the number, boolean or list of them that the schema asks for; what does not fit stays text. */
export function coerce(model: ApiModel, schema: JsonSchema, raw: unknown): unknown {
  const flat = model.schemas.flatten(schema);
  const alternatives = flat.anyOf ?? flat.oneOf;
  if (alternatives !== undefined) {
    const fitting = alternatives
      .map((one) => ({ one, value: coerce(model, one, raw) }))
      .find(({ one, value }) => checkValue(model.schemas, one, value, "").length === 0);
    return fitting?.value ?? raw;
  }
  if (Array.isArray(raw)) {
    const items = flat.items;
    return items === undefined ? raw : raw.map((one) => coerce(model, items, one));
  }
  if (typeof raw !== "string") return raw;
  const numeric = isType(flat, "integer") || isType(flat, "number") || typeof flat.enum?.[0] === "number";
  if (numeric && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(raw)) return Number(raw);
  if (isType(flat, "boolean") && (raw === "true" || raw === "false")) return raw === "true";
  return raw;
}

/** Whether a schema, or one of its alternatives, is of a type. */
function takes(model: ApiModel, schema: JsonSchema, type: string): boolean {
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map(model.schemas.flatten);
  return [schema, ...alternatives].some((one) => isType(one, type));
}

function isType(schema: JsonSchema, type: string): boolean {
  return schema.type === type || (Array.isArray(schema.type) && schema.type.includes(type));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
