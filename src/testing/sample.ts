import { ListResult } from "./crud.ts";
import type { JsonSchema } from "./document.ts";
import { type Action, type Call, WholeReply } from "./domain.ts";
import { readAt } from "./dotted.ts";
import { wrapResult } from "./envelope.ts";
import type { Operation } from "./model.ts";
import { createRandom, type Random } from "./random.ts";
import type { Schemas } from "./schemas.ts";

/** Header of an answer that no rule stands behind: its data is made from the schema. */
export const SIMULATED_HEADER = "x-simulated";

/**
 * What an operation does for which no rule is known: it answers with data made from its schema, the same for the same
 * seed, operation and path, and says so in the header `x-simulated: schema`.
 */
export function sampleAction(seed: number): Action {
  return (call) => {
    const headers = { [SIMULATED_HEADER]: "schema" };
    const { operation, model } = call;
    const media = Object.keys(operation.content ?? {})[0];
    if (media === undefined) return new WholeReply(operation.status, undefined, headers);
    const random = createRandom(`${seed} ${operation.id} ${JSON.stringify(call.path)}`);
    const schema = operation.content?.[media]?.schema;
    if (!/[/+]json\b/.test(media)) {
      const bytes = new TextEncoder().encode(`Simulated content of ${operation.id}\n`);
      return new WholeReply(operation.status, bytes, { ...headers, "content-type": media });
    }
    if (schema === undefined) return new WholeReply(operation.status, {}, headers);
    const result = resultOf(call, random) ?? sample(model.schemas, schema, random);
    return new WholeReply(operation.status, succeeded(operation, result), headers);
  };
}

/** A sampled body must not say by chance that the call failed. */
function succeeded(operation: Operation, body: unknown): unknown {
  const { failure } = operation.envelope;
  if (!failure || typeof failure.equals !== "boolean" || readAt(body, failure.path) !== failure.equals) return body;
  return { ...(body as object), [failure.path]: !failure.equals };
}

function resultOf(call: Call, random: Random): unknown {
  const { operation, model } = call;
  if (operation.record === undefined) return undefined;
  if (operation.page !== undefined) {
    const rows = [0, 1, 2].map(
      () => sample(model.schemas, operation.record as JsonSchema, random) as Record<string, unknown>,
    );
    return wrapResult(call, new ListResult(rows, rows.length, operation.page.first ?? 1, Math.max(rows.length, 1), 0));
  }
  if (typeof operation.envelope.response !== "string") return undefined;
  return wrapResult(call, sample(model.schemas, operation.record, random));
}

/** Optional members deeper than this are left out, so that schemas that contain themselves come to an end. */
const DEPTH = 4;

/** A value that fits a schema: its example where it has one, else made up by type, format and name. */
export function sample(schemas: Schemas, schema: JsonSchema, random: Random, name = "", depth = 0): unknown {
  const flat = schemas.flatten(schema);
  if (flat.const !== undefined) return flat.const;
  const example = flat.examples?.[0] ?? flat.example;
  if (example !== undefined) return structuredClone(example);
  if (flat.enum !== undefined) return random.pick(flat.enum);
  if (flat["x-known-values"] !== undefined) return random.pick(flat["x-known-values"]);
  if (flat.default !== undefined) return flat.default;
  const [alternative] = flat.oneOf ?? flat.anyOf ?? [];
  if (alternative !== undefined && flat.properties === undefined) {
    return sample(schemas, alternative, random, name, depth);
  }
  const types = typeof flat.type === "string" ? [flat.type] : (flat.type ?? []);
  const type =
    types.find((one) => one !== "null") ?? types[0] ?? (flat.properties === undefined ? undefined : "object");
  switch (type) {
    case "object":
      return sampleObject(schemas, flat, random, depth);
    case "array": {
      const count = Math.max(flat.minItems ?? 0, depth < DEPTH ? 1 : 0);
      const items = flat.items ?? {};
      return Array.from({ length: count }, () => sample(schemas, items, random, name, depth + 1));
    }
    case "integer":
    case "number":
      return sampleNumber(flat, type, random);
    case "boolean":
      return random.chance(0.5);
    case "string":
      return sampleText(flat, name, random);
    default:
      return null;
  }
}

function sampleObject(schemas: Schemas, schema: JsonSchema, random: Random, depth: number): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const required = schema.required?.includes(key) === true;
    if (!required && depth >= DEPTH) continue;
    if (depth > DEPTH * 4) continue;
    result[key] = sample(schemas, property, random, key, depth + 1);
  }
  return inOrder(result);
}

/** [what comes first, what comes after it] */
const TIME_ORDERS = [
  [/^created_?at$/i, /^(updated|last_?modified|completed|closed)_?at$/i],
  [/^start(ed)?_?(at|date|time)$/i, /^(end(ed)?|completed)_?(at|date|time)$/i],
] as const;

/** Nothing is changed before it is there, and nothing ends before it starts: a later time of a made-up record that lies before the first becomes that. */
function inOrder(record: Record<string, unknown>): Record<string, unknown> {
  for (const [first, after] of TIME_ORDERS) {
    const start = Object.entries(record).find(([name]) => first.test(name))?.[1];
    if (typeof start !== "string") continue;
    for (const [name, end] of Object.entries(record)) {
      if (after.test(name) && typeof end === "string" && Date.parse(end) < Date.parse(start)) record[name] = start;
    }
  }
  return record;
}

function sampleNumber(schema: JsonSchema, type: "integer" | "number", random: Random): number {
  const step = schema.multipleOf ?? (type === "integer" ? 1 : 0.01);
  const low = schema.minimum ?? (schema.exclusiveMinimum === undefined ? 1 : schema.exclusiveMinimum + step);
  const high = Math.max(
    low,
    schema.maximum ?? (schema.exclusiveMaximum === undefined ? low + 99 : schema.exclusiveMaximum - step),
  );
  const steps = Math.floor((high - low) / step);
  const value = Math.ceil(low / step) * step + random.integer(0, Math.max(0, Math.min(steps, 99))) * step;
  return Number(Math.min(value, high).toFixed(6));
}

function sampleText(schema: JsonSchema, name: string, random: Random): string {
  switch (schema.format) {
    case "date":
      return day(random).toISOString().slice(0, 10);
    case "date-time":
      return day(random).toISOString();
    case "time":
      return "08:30:00Z";
    case "email":
      return `user${random.integer(1, 99)}@example.com`;
    case "uuid":
      return `${random.text(8)}-${random.text(4)}-4${random.text(3)}-a${random.text(3)}-${random.text(12)}`;
    case "uri":
    case "url":
      return `https://example.com/${random.text(8)}`;
    case "uri-reference":
      return `/files/${random.text(8)}`;
    case "byte":
      return btoa(`simulated ${name}`);
    default:
      break;
  }
  const text =
    name === "" ? `text ${random.integer(1, 999)}` : `${name.replaceAll("_", " ")} ${random.integer(1, 999)}`;
  return text.padEnd(schema.minLength ?? 0, "x").slice(0, schema.maxLength ?? 200);
}

function day(random: Random): Date {
  return new Date(Date.UTC(2026, random.integer(0, 5), random.integer(1, 28), random.integer(6, 18)));
}
