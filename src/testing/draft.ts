import type { JsonSchema } from "./document.ts";
import { checkValue } from "./json-schema.ts";
import type { ApiModel } from "./model.ts";
import type { Random } from "./random.ts";
import { sample } from "./sample.ts";
import type { Row } from "./table.ts";
import type { Draft } from "./world-kit.ts";

/** Members deeper than this many levels are only there when they must be. */
const LEVELS = 2;

/**
 * A made-up record by its schema, for worlds: its example where it has one, else each field by its kind, two levels
 * deep, without what is deprecated or `omit` names.
 */
export function draftOf(
  model: ApiModel,
  schema: JsonSchema,
  random: Random,
  omit: (field: string) => boolean = () => false,
): Draft {
  const { schemas } = model;
  const flat = schemas.flatten(schema);
  const [alternative] = flat.anyOf ?? flat.oneOf ?? [];
  const { examples, properties = {}, ...rest } = alternative === undefined ? flat : schemas.flatten(alternative);
  const whole = examples?.[0];
  const made = whole === undefined ? undefined : (structuredClone(whole) as Draft);
  const visible = Object.entries(properties).filter(
    ([name, property]) => !omit(name) && (property.deprecated !== true || rest.required?.includes(name) === true),
  );
  return made ?? (sample(schemas, { ...rest, properties: Object.fromEntries(visible) }, random, "", LEVELS) as Draft);
}

/** Adds what a record must have and lacks, by its schema. */
export function withRequired(model: ApiModel, schema: JsonSchema, row: Row, random: Random): Row {
  const flat = model.schemas.flatten(schema);
  const missing = (flat.required ?? []).filter((name) => row[name] === undefined);
  if (missing.length === 0) return row;
  const added = missing.map((name) => [
    name,
    sample(model.schemas, flat.properties?.[name] ?? {}, random, name, LEVELS),
  ]);
  return { ...row, ...Object.fromEntries(added) };
}

/**
 * A value of a request in the form that the record has for it: members that a record must have are added, one of a list
 * stands where the record has no list, and what fits in no way is left out (`undefined`).
 */
export function fitted(model: ApiModel, schema: JsonSchema, value: unknown, random: Random): unknown {
  const { schemas } = model;
  if (checkValue(schemas, schema, value, "").length === 0) return value;
  const flat = schemas.flatten(schema);
  const parts = [flat, ...(flat.anyOf ?? []), ...(flat.oneOf ?? [])].map(schemas.flatten);
  for (const part of parts) {
    const made = Array.isArray(value)
      ? fittedList(model, part, value, random)
      : fittedObject(model, part, value, random);
    if (made !== undefined && checkValue(schemas, schema, made, "").length === 0) return made;
  }
  return undefined;
}

function fittedList(model: ApiModel, schema: JsonSchema, value: readonly unknown[], random: Random): unknown {
  const { items } = schema;
  if (items === undefined) return fitted(model, schema, value[0], random);
  return value.map((one) => fitted(model, items, one, random)).filter((one) => one !== undefined);
}

function fittedObject(model: ApiModel, schema: JsonSchema, value: unknown, random: Random): unknown {
  if (typeof value !== "object" || value === null || schema.properties === undefined) return undefined;
  const members = Object.entries(value).flatMap(([name, one]) => {
    const property = schema.properties?.[name];
    const made = property === undefined ? undefined : fitted(model, property, one, random);
    return made === undefined ? [] : [[name, made]];
  });
  return withRequired(model, schema, Object.fromEntries(members), random);
}
