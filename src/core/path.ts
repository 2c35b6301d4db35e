/** Fills path templates. A parameter can never change which route is called. */
import { ConfigError } from "./errors.ts";

/** Dots in any spelling that a server or a proxy may decode into `.` or `..`. */
const DOTS = /^(?:\.|%2e){1,2}$/i;

/**
 * One path parameter, encoded for use as one segment.
 * @throws {ConfigError} when it is missing, empty, an object, not a finite number, or a dot segment.
 */
export function encodePathParameter(name: string, value: unknown, operation: string): string {
  const fail = (reason: string): never => {
    throw new ConfigError(`${operation}: path parameter "${name}" ${reason}`, name, { operation });
  };
  switch (typeof value) {
    case "number":
      if (!Number.isFinite(value)) fail("must be a finite number");
      // What most ids are: nothing in it needs an escape.
      if (Number.isSafeInteger(value)) return String(value);
      break;
    case "string":
      if (value.trim() === "") fail("must not be empty");
      if (DOTS.test(value)) fail(`must not be "${value}"`);
      break;
    case "bigint":
    case "boolean":
      break;
    default:
      fail(
        `must be a string or a number, got ${value === null ? "null" : Array.isArray(value) ? "array" : typeof value}`,
      );
  }
  try {
    return encodeURIComponent(String(value));
  } catch {
    return fail("holds half of a surrogate pair");
  }
}

/** `/parts/{id}/restock` with its parameters in place. */
export function fillPath(template: string, parameters: Readonly<Record<string, unknown>>, operation: string): string {
  // Every call comes through here: looking for braces takes a fraction of what a pattern does.
  let path = "";
  let at = 0;
  for (;;) {
    const open = template.indexOf("{", at);
    const end = template.indexOf("}", open);
    if (open < 0 || end < 0) return path + template.slice(at);
    const name = template.slice(open + 1, end);
    path += template.slice(at, open) + encodePathParameter(name, parameters[name], operation);
    at = end + 1;
  }
}

/** Names of the parameters of a path template, in order. */
export function pathParameterNames(template: string): string[] {
  return [...template.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
}
