/** Writes queries the way each vendor reads them. */
import { ConfigError } from "./errors.ts";

/** How arrays and objects travel in a query. */
export interface QueryStyle {
  readonly arrays?: "repeat" | "comma" | "brackets" | "json";
  readonly objects?: "deepObject" | "json";
}

/** Most names and values are plain words and numbers, which need no escape. */
const encode = (text: string) => (/^[\w.-]*$/.test(text) ? text : encodeURIComponent(text));

function scalar(value: unknown, name: string): string {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new ConfigError(`Query parameter "${name}" is an invalid date`, name);
    return value.toISOString();
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new ConfigError(`Query parameter "${name}" must be a finite number`, name);
  }
  if (typeof value === "object" || typeof value === "function" || typeof value === "symbol") {
    throw new ConfigError(`Query parameter "${name}" must be a plain value`, name);
  }
  return String(value);
}

function asJson(value: unknown, name: string): string {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw new ConfigError(`Query parameter "${name}" cannot be written as JSON`, name, { cause });
  }
}

function write(pairs: string[], name: string, value: unknown, style: QueryStyle): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) {
    const arrays = style.arrays ?? "repeat";
    if (arrays === "json") pairs.push(`${encode(name)}=${encode(asJson(value, name))}`);
    else if (arrays === "comma") {
      if (value.length > 0) pairs.push(`${encode(name)}=${value.map((item) => encode(scalar(item, name))).join(",")}`);
    } else {
      const key = arrays === "brackets" ? `${name}[]` : name;
      for (const item of value) write(pairs, key, item, style);
    }
  } else if (typeof value === "object" && !(value instanceof Date)) {
    const prototype: unknown = Object.getPrototypeOf(value);
    // Plain in whatever realm it was made.
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      throw new ConfigError(`Query parameter "${name}" must be a plain value (options are the last argument)`, name);
    }
    if (style.objects === "json") pairs.push(`${encode(name)}=${encode(asJson(value, name))}`);
    else for (const [key, item] of Object.entries(value)) write(pairs, `${name}[${key}]`, item, style);
  } else {
    pairs.push(`${encode(name)}=${encode(scalar(value, name))}`);
  }
}

/**
 * The query string, without `?`. Absent values (`undefined`, `null`) are left out; dates become ISO 8601 in UTC; `0`, `false` and `""` are sent.
 * @throws {ConfigError} on a value that cannot be written.
 */
export function writeQuery(query: Readonly<Record<string, unknown>>, style: QueryStyle): string {
  const pairs: string[] = [];
  for (const name of Object.keys(query)) write(pairs, name, query[name], style);
  return pairs.join("&");
}
