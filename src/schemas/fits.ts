/**
 * Whether an answer fits its schema, and nothing more: one function per blueprint, made once. Nearly every answer fits, so this is the path that counts;
 * `findIssues` says what is wrong with the few that do not. Both follow the same rules, and a test holds them to it.
 */
import type { Blueprint } from "./blueprint.ts";
import { withinNumber, withinText } from "./limits.ts";
import { type AnySchema, blueprintOf } from "./schema.ts";

type Fits = (value: unknown) => boolean;

const made = /* @__PURE__ */ new WeakMap<Blueprint, Fits>();

/** The check of a schema as answers are held to it. */
export function fitsOf(schema: AnySchema): Fits {
  const blueprint = blueprintOf(schema);
  let fits = made.get(blueprint);
  if (!fits) {
    fits = make(blueprint);
    made.set(blueprint, fits);
  }
  return fits;
}

const isText: Fits = (value) => typeof value === "string";
const isNumber: Fits = (value) => typeof value === "number" && Number.isFinite(value);
const isWhole: Fits = (value) => Number.isInteger(value);
const isFields: Fits = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

function make(blueprint: Blueprint): Fits {
  switch (blueprint.kind) {
    case "text": {
      const { min, max, pattern } = blueprint;
      if (min === undefined && max === undefined && !pattern) return isText;
      return (value) => typeof value === "string" && withinText(value, blueprint);
    }
    case "number": {
      const { kind, integer, ...limits } = blueprint;
      if (Object.keys(limits).length === 0) return integer ? isWhole : isNumber;
      return (value) => isNumber(value) && withinNumber(value as number, blueprint);
    }
    case "boolean":
      return (value) => typeof value === "boolean";
    case "unknown":
      return () => true;
    case "file":
      return (value) => typeof value === "object" && value !== null;
    case "values": {
      const { values, of, integer } = blueprint;
      const types = new Set(values.map((value) => typeof value));
      return (value) =>
        values.includes(value) ||
        (of !== "fixed" && value !== null && types.has(typeof value) && (!integer || isWhole(value)));
    }
    case "list": {
      const { min = 0, max = Number.POSITIVE_INFINITY } = blueprint;
      const item = fitsOf(blueprint.item);
      return (value) => Array.isArray(value) && value.length >= min && value.length <= max && value.every(item);
    }
    case "map": {
      const member = fitsOf(blueprint.value);
      return (value) => isFields(value) && Object.values(value as object).every(member);
    }
    case "nullable": {
      const inner = fitsOf(blueprint.inner);
      return (value) => value === null || inner(value);
    }
    case "either": {
      const options = blueprint.options.map(fitsOf);
      return (value) => options.some((fits) => fits(value));
    }
    case "all": {
      const parts = blueprint.parts.map(fitsOf);
      return (value) => parts.every((fits) => fits(value));
    }
    case "object":
      return makeObject(blueprint);
  }
}

/** Members are read on first use, so that an object may hold others of its own kind. */
function makeObject(blueprint: Extract<Blueprint, { kind: "object" }>): Fits {
  let names: readonly string[] | undefined;
  let members: readonly Fits[] = [];
  let required: readonly boolean[] = [];
  let rest: Fits | undefined;
  const read = (): readonly string[] => {
    const entries = Object.entries(blueprint.members());
    required = entries.map(([, member]) => "must" in member);
    members = entries.map(([, member]) => fitsOf("must" in member ? member.must : member));
    rest = blueprint.rest ? fitsOf(blueprint.rest) : undefined;
    names = entries.map(([name]) => name);
    return names;
  };
  return (value) => {
    if (!isFields(value)) return false;
    const fields = value as Readonly<Record<string, unknown>>;
    const known = names ?? read();
    for (let index = 0; index < known.length; index += 1) {
      const held = fields[known[index] as string];
      if (required[index]) {
        if (held === undefined || !(members[index] as Fits)(held)) return false;
      } else if (held !== undefined && held !== null && !(members[index] as Fits)(held)) return false;
    }
    return !rest || Object.keys(fields).every((key) => known.includes(key) || rest?.(fields[key]));
  };
}
