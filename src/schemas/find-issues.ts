/** Compares a value with a schema. One walk without copies. */
import type { SchemaIssue } from "../core/validation.ts";
import type { Blueprint } from "./blueprint.ts";
import { describeBlueprint, describeValue } from "./describe.ts";
import { formatCheck } from "./formats.ts";
import { withinNumber, withinText } from "./limits.ts";
import { type AnySchema, blueprintOf } from "./schema.ts";

/**
 * How a value is held to its schema. `answer`: as clients read answers. `request`: to the letter. `survey`: tells everything that the spec does not say, new
 * members, new values, nulls and formats included.
 */
export type Rigour = "answer" | "request" | "survey";

/** What kind of difference an issue is. */
export type IssueKind = "type" | "missing" | "null" | "value" | "limits" | "format" | "extra";

/** A mismatch with its kind. */
export interface FoundIssue extends SchemaIssue {
  readonly kind: IssueKind;
}

/** Told of every object on the way, for those who count members. */
export type ObjectVisitor = (
  path: readonly (string | number)[],
  names: readonly string[],
  value: Readonly<Record<string, unknown>>,
) => void;

/** One broken answer of a million rows is told of in so many issues at most. */
const MOST_ISSUES = 1000;

interface Member {
  readonly name: string;
  readonly blueprint: Blueprint;
  readonly required: boolean;
}

interface Members {
  readonly list: readonly Member[];
  readonly names: ReadonlySet<string>;
}

type ObjectBlueprint = Extract<Blueprint, { kind: "object" }>;

const resolved = /* @__PURE__ */ new WeakMap<ObjectBlueprint, Members>();

/** The members of an object's blueprint, read once. */
function membersOf(blueprint: ObjectBlueprint): Members {
  const known = resolved.get(blueprint);
  if (known) return known;
  const list = Object.entries(blueprint.members()).map(([name, member]) => {
    const required = "must" in member;
    return { name, required, blueprint: blueprintOf(required ? member.must : member) };
  });
  const members = { list, names: new Set(list.map(({ name }) => name)) };
  resolved.set(blueprint, members);
  return members;
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

class Walk {
  readonly issues: FoundIssue[] = [];
  readonly path: (string | number)[] = [];

  constructor(
    readonly rigour: Rigour,
    readonly visit: ObjectVisitor | undefined,
  ) {}

  report(kind: IssueKind, blueprint: Blueprint, value: unknown): void {
    if (this.issues.length >= MOST_ISSUES) return;
    const expected = kind === "extra" ? "no such member" : describeBlueprint(blueprint);
    this.issues.push({
      kind,
      path: [...this.path],
      expected,
      received: kind === "value" ? `${describeValue(value)} that is none of them` : describeValue(value),
      reveal: () => value,
    });
  }

  check(blueprint: Blueprint, value: unknown): void {
    switch (blueprint.kind) {
      case "text":
        if (typeof value !== "string") this.report("type", blueprint, value);
        else if (!withinText(value, blueprint)) this.report("limits", blueprint, value);
        else if (this.rigour === "survey" && blueprint.format && formatCheck(blueprint.format)?.(value) === false)
          this.report("format", blueprint, value);
        return;
      case "number":
        if (typeof value !== "number" || !Number.isFinite(value)) this.report("type", blueprint, value);
        else if (!withinNumber(value, blueprint)) {
          this.report(blueprint.integer && !Number.isInteger(value) ? "type" : "limits", blueprint, value);
        }
        return;
      case "boolean":
        if (typeof value !== "boolean") this.report("type", blueprint, value);
        return;
      case "unknown":
        return;
      case "file":
        if (typeof value !== "object" || value === null) this.report("type", blueprint, value);
        return;
      case "values":
        this.#values(blueprint, value);
        return;
      case "list":
        this.#list(blueprint, value);
        return;
      case "map":
        if (!isFields(value)) this.report("type", blueprint, value);
        else for (const key in value) this.#member("*", blueprintOf(blueprint.value), value[key]);
        return;
      case "nullable":
        if (value !== null) this.check(blueprintOf(blueprint.inner), value);
        return;
      case "either":
        this.#either(blueprint, value);
        return;
      case "all":
        for (const part of blueprint.parts) this.check(blueprintOf(part), value);
        return;
      case "object":
        this.#object(blueprint, value);
    }
  }

  #member(key: string | number, blueprint: Blueprint, value: unknown): void {
    this.path.push(key);
    this.check(blueprint, value);
    this.path.pop();
  }

  #values(blueprint: Extract<Blueprint, { kind: "values" }>, value: unknown): void {
    const { values, of } = blueprint;
    if (values.includes(value)) return;
    const closed = of === "fixed" || this.rigour === "survey" || (of === "closed" && this.rigour === "request");
    const typed = values.some((one) => typeof one === typeof value) && !(blueprint.integer && !Number.isInteger(value));
    if (!typed || value === null) this.report("type", blueprint, value);
    else if (closed) this.report("value", blueprint, value);
  }

  #list(blueprint: Extract<Blueprint, { kind: "list" }>, value: unknown): void {
    if (!Array.isArray(value)) {
      this.report("type", blueprint, value);
      return;
    }
    const { min = 0, max = value.length } = blueprint;
    if (value.length < min || value.length > max) this.report("limits", blueprint, value);
    const item = blueprintOf(blueprint.item);
    if (item.kind === "unknown") return;
    for (let index = 0; index < value.length; index += 1) this.#member(index, item, value[index]);
  }

  #object(blueprint: ObjectBlueprint, value: unknown): void {
    if (!isFields(value)) {
      this.report("type", blueprint, value);
      return;
    }
    const { list, names } = membersOf(blueprint);
    for (let index = 0; index < list.length; index += 1) {
      const member = list[index] as Member;
      const held = value[member.name];
      if (held === undefined) {
        if (member.required) this.#note(member.name, "missing", member.blueprint, undefined);
      } else if (held === null && !member.required && this.rigour !== "request") {
        if (this.rigour === "survey" && !allowsNull(member.blueprint))
          this.#note(member.name, "null", member.blueprint, null);
      } else this.#member(member.name, member.blueprint, held);
    }
    const { rest } = blueprint;
    if (rest || (rest === false ? this.rigour === "request" : this.rigour === "survey" && list.length > 0))
      this.#rest(blueprint, names, value);
    if (this.visit && list.length > 0) this.visit(this.path, [...names], value);
  }

  #note(key: string, kind: IssueKind, blueprint: Blueprint, value: unknown): void {
    this.path.push(key);
    this.report(kind, blueprint, value);
    this.path.pop();
  }

  /** Members that the schema does not name. */
  #rest(blueprint: ObjectBlueprint, names: ReadonlySet<string>, value: Readonly<Record<string, unknown>>): void {
    for (const key of Object.keys(value)) {
      if (names.has(key)) continue;
      if (blueprint.rest) this.#member("*", blueprintOf(blueprint.rest), value[key]);
      else this.#note(key, "extra", blueprint, value[key]);
    }
  }

  /** Fits when one option does. When none does, the only one of the value's own kind says why. */
  #either(blueprint: Extract<Blueprint, { kind: "either" }>, value: unknown): void {
    const tried = blueprint.options.map((option) => {
      const walk = new Walk(this.rigour, undefined);
      walk.path.push(...this.path);
      walk.check(blueprintOf(option), value);
      return walk.issues;
    });
    if (tried.some((issues) => issues.length === 0)) return;
    const near = tried.filter((issues) => issues.every(({ path }) => path.length > this.path.length));
    if (near.length === 1) this.issues.push(...(near[0] as FoundIssue[]));
    else this.report("type", blueprint, value);
  }
}

function allowsNull(blueprint: Blueprint): boolean {
  if (blueprint.kind === "nullable" || blueprint.kind === "unknown") return true;
  if (blueprint.kind === "values") return blueprint.values.includes(null);
  return blueprint.kind === "either" && blueprint.options.some((option) => allowsNull(blueprintOf(option)));
}

/** Everything in which a value differs from its schema; `undefined` when it fits. */
export function findIssues(
  schema: AnySchema,
  value: unknown,
  rigour: Rigour,
  visit?: ObjectVisitor,
): readonly FoundIssue[] | undefined {
  const walk = new Walk(rigour, visit);
  walk.check(blueprintOf(schema), value);
  return walk.issues.length > 0 ? walk.issues : undefined;
}
