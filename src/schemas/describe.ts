/** What a value or a schema is, in words that hold no value. Pure. */
import type { Blueprint } from "./blueprint.ts";
import { formatOf } from "./formats.ts";
import { type AnySchema, blueprintOf } from "./schema.ts";

/** Type and shape of a value: enough to correct a spec, and nothing that could be somebody's data. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "number") return Number.isInteger(value) ? "a whole number" : "a number";
  if (typeof value === "boolean") return "a boolean";
  if (typeof value !== "string") return typeof value === "object" ? "an object" : typeof value;
  if (value === "") return "an empty text";
  const format = formatOf(value);
  if (format === "decimal") return "a text that is a number";
  return format ? `a text (${format})` : "a text";
}

function article(name: string): string {
  return `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;
}

/** What a schema asks for. Its own words: names, formats and value sets of the spec. */
export function describeSchema(schema: AnySchema, depth = 0): string {
  return describeBlueprint(blueprintOf(schema), depth);
}

/** See `describeSchema`. */
export function describeBlueprint(blueprint: Blueprint, depth = 0): string {
  switch (blueprint.kind) {
    case "text": {
      const { format, min, max, pattern } = blueprint;
      const bounds = [
        min !== undefined && `at least ${min} long`,
        max !== undefined && `at most ${max} long`,
        pattern && `matching ${pattern.source}`,
      ].filter(Boolean);
      return `a text${format ? ` (${format})` : ""}${bounds.length > 0 ? `, ${bounds.join(", ")}` : ""}`;
    }
    case "number": {
      const { integer, min, max, above, below, step } = blueprint;
      const bounds = [
        min !== undefined && `at least ${min}`,
        max !== undefined && `at most ${max}`,
        above !== undefined && `above ${above}`,
        below !== undefined && `below ${below}`,
        step !== undefined && `in steps of ${step}`,
      ].filter(Boolean);
      return `a ${integer ? "whole " : ""}number${bounds.length > 0 ? `, ${bounds.join(", ")}` : ""}`;
    }
    case "values": {
      const shown = blueprint.values.slice(0, 8).map((value) => JSON.stringify(value));
      const rest = blueprint.values.length > 8 ? ` and ${blueprint.values.length - 8} more` : "";
      return blueprint.values.length === 1 ? (shown[0] as string) : `one of ${shown.join(", ")}${rest}`;
    }
    case "list": {
      const { min, max } = blueprint;
      const bounds = [
        min && `at least ${min}`,
        max !== undefined && max < Number.POSITIVE_INFINITY && `at most ${max}`,
      ];
      return ["a list", ...bounds.filter(Boolean)].join(" of ");
    }
    case "nullable":
      return `${describeSchema(blueprint.inner, depth)} or null`;
    case "either":
      return depth > 2 ? "one of several" : blueprint.options.map((one) => describeSchema(one, depth + 1)).join(" or ");
    case "all":
    case "map":
    case "object":
      return "an object";
    case "unknown":
      return "anything";
    default:
      return article(blueprint.kind);
  }
}
