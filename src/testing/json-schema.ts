import type { JsonSchema } from "./document.ts";
import type { Schemas } from "./schemas.ts";

/** One way in which a value differs from its schema. */
export interface Problem {
  /** Where: `body.asset.name`, `query.page`, `header.x-entity-id`. */
  readonly field: string;
  /** What the spec expects there, as the end of the sentence "expected …". */
  readonly expectation: string;
}

/**
 * Checks a value against a JSON Schema of the spec and lists what does not fit.
 *
 * Written here rather than taken from zod: `z.fromJSONSchema` converts a whole schema before it can say anything,
 * does not follow pointers into a document, and its messages do not name the expectation. This reads the spec in place.
 * Objects are closed: a name that the spec does not list is a problem unless the schema lets others in, since what a
 * test wants to hear of is the misspelt field.
 */
export function checkValue(schemas: Schemas, schema: JsonSchema, value: unknown, field: string): Problem[] {
  const problems: Problem[] = [];
  visit(schemas, schema, value, field, true, problems);
  return problems;
}

const FORMATS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  "date-time": /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)$/,
  email: /^[^\s@]+@[^\s@]+$/,
  uuid: /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
  uri: /^[a-z][a-z0-9+.-]*:\S+$/i,
};

function visit(
  schemas: Schemas,
  reference: JsonSchema,
  value: unknown,
  field: string,
  closed: boolean,
  out: Problem[],
): void {
  const schema = schemas.resolve(reference);
  const expected = (expectation: string): void => {
    out.push({ field, expectation });
  };
  if (schema.type !== undefined && !typesOf(schema).some((type) => isOfType(value, type))) {
    expected(`${typesOf(schema).join(" or ")}, got ${describe(value)}`);
    return;
  }
  if (schema.const !== undefined && !same(schema.const, value)) expected(`${JSON.stringify(schema.const)}`);
  if (schema.enum !== undefined && !schema.enum.some((one) => same(one, value))) {
    expected(`one of ${schema.enum.map((one) => JSON.stringify(one)).join(", ")}, got ${describe(value)}`);
  }
  if (typeof value === "string") checkText(schema, value, expected);
  else if (typeof value === "number") checkNumber(schema, value, expected);
  else if (Array.isArray(value)) checkArray(schemas, schema, value, field, expected, out);
  else if (typeof value === "object" && value !== null) {
    checkObject(schemas, schema, value as Record<string, unknown>, field, closed, out);
  }
  for (const part of schema.allOf ?? []) visit(schemas, part, value, field, false, out);
  if (schema.anyOf !== undefined || schema.oneOf !== undefined) {
    checkAlternatives(schemas, schema, value, field, expected, out);
  }
}

function checkText(schema: JsonSchema, value: string, expected: (text: string) => void): void {
  if (schema.minLength !== undefined && value.length < schema.minLength) {
    expected(`at least ${schema.minLength} characters`);
  }
  if (schema.maxLength !== undefined && value.length > schema.maxLength) {
    expected(`at most ${schema.maxLength} characters`);
  }
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, "u").test(value)) {
    expected(`text like ${schema.pattern}`);
  }
  const format = schema.format === undefined ? undefined : FORMATS[schema.format];
  if (format !== undefined && !format.test(value)) expected(`a ${schema.format}, got ${describe(value)}`);
}

function checkNumber(schema: JsonSchema, value: number, expected: (text: string) => void): void {
  if (schema.minimum !== undefined && value < schema.minimum) expected(`at least ${schema.minimum}, got ${value}`);
  if (schema.maximum !== undefined && value > schema.maximum) expected(`at most ${schema.maximum}, got ${value}`);
  if (schema.exclusiveMinimum !== undefined && value <= schema.exclusiveMinimum) {
    expected(`more than ${schema.exclusiveMinimum}, got ${value}`);
  }
  if (schema.exclusiveMaximum !== undefined && value >= schema.exclusiveMaximum) {
    expected(`less than ${schema.exclusiveMaximum}, got ${value}`);
  }
  if (schema.multipleOf !== undefined) {
    const times = value / schema.multipleOf;
    if (Math.abs(times - Math.round(times)) > 1e-6) expected(`a multiple of ${schema.multipleOf}, got ${value}`);
  }
}

function checkArray(
  schemas: Schemas,
  schema: JsonSchema,
  value: readonly unknown[],
  field: string,
  expected: (text: string) => void,
  out: Problem[],
): void {
  if (schema.minItems !== undefined && value.length < schema.minItems) {
    expected(`at least ${schema.minItems} items, got ${value.length}`);
  }
  if (schema.maxItems !== undefined && value.length > schema.maxItems) {
    expected(`at most ${schema.maxItems} items, got ${value.length}`);
  }
  if (schema.uniqueItems === true && new Set(value.map((one) => JSON.stringify(one))).size < value.length) {
    expected("no item twice");
  }
  const items = schema.items;
  if (items !== undefined) {
    value.forEach((one, index) => {
      visit(schemas, items, one, `${field}[${index}]`, true, out);
    });
  }
}

function checkObject(
  schemas: Schemas,
  schema: JsonSchema,
  value: Readonly<Record<string, unknown>>,
  field: string,
  closed: boolean,
  out: Problem[],
): void {
  for (const name of schema.required ?? []) {
    if (value[name] === undefined)
      out.push({ field: `${field}.${name}`, expectation: "a value: the field is required" });
  }
  const { names, open } = schemas.members(schema);
  for (const [name, one] of Object.entries(value)) {
    if (one === undefined) continue;
    const inner = schema.properties?.[name];
    if (inner !== undefined) visit(schemas, inner, one, `${field}.${name}`, true, out);
    else if (typeof schema.additionalProperties === "object") {
      visit(schemas, schema.additionalProperties, one, `${field}.${name}`, true, out);
    } else if (closed && !open && !names.has(name)) {
      out.push({ field: `${field}.${name}`, expectation: `one of the fields ${[...names].join(", ")}` });
    }
  }
}

function checkAlternatives(
  schemas: Schemas,
  schema: JsonSchema,
  value: unknown,
  field: string,
  expected: (text: string) => void,
  out: Problem[],
): void {
  const exactlyOne = schema.oneOf !== undefined;
  const tries = (schema.oneOf ?? schema.anyOf ?? []).map((part) => {
    const problems: Problem[] = [];
    visit(schemas, part, value, field, false, problems);
    return problems;
  });
  const fitting = tries.filter((problems) => problems.length === 0).length;
  if (fitting > 0 && !(exactlyOne && fitting > 1)) return;
  if (fitting > 1) expected("a value that fits exactly one of the alternatives of the spec");
  else out.push(...tries.reduce((best, next) => (next.length < best.length ? next : best)));
}

function typesOf(schema: JsonSchema): readonly string[] {
  return typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case "integer":
      return Number.isInteger(value);
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "null":
      return value === null;
    default:
      return typeof value === type;
  }
}

function same(left: unknown, right: unknown): boolean {
  return left === right || (typeof left === "object" && JSON.stringify(left) === JSON.stringify(right));
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
