import type { ParameterRecord } from "../../src/core/operation.ts";
import type { Field, Shared } from "./model.ts";
import { attempt, printType, Unprintable } from "./print-type.ts";
import type { SpecNode } from "./source.ts";
import { camelCase, isIdentifier } from "./text.ts";

/** The parameters of an operation, sorted by what becomes of them. */
export interface Parameters {
  /** In path order; `wire` is the name in the path, `name` the argument's. */
  readonly path: readonly {
    readonly wire: string;
    readonly name: string;
    readonly type: string;
    readonly scoped: boolean;
  }[];
  readonly query: ParameterRecord[];
  readonly headers: ParameterRecord[];
  /** Fields of the query argument. */
  readonly fields: Field[];
}

/** Reads the parameters of an operation and of its path; registers the settings and call options that fill some of them. */
export function readParameters(node: SpecNode, item: SpecNode, path: string, shared: Shared): Parameters {
  const found: Parameters = { path: [], query: [], headers: [], fields: [] };
  const inPath = new Map<string, Parameters["path"][number]>();
  for (const parameter of declared(node, item)) {
    const name = parameter.text("name") ?? "";
    const place = parameter.text("in");
    const schema = schemaOf(parameter);
    if (!schema) {
      parameter.report("the parameter has no schema");
      continue;
    }
    const [setting, option] = [parameter.text("x-scope"), parameter.text("x-option")];
    const filledBy = setting ?? option;
    const required = parameter.flag("required") ?? false;
    const record: ParameterRecord = {
      name,
      required,
      type: typeName(schema),
      ...(filledBy !== undefined && { filledBy }),
    };
    // A query is an interface of types.ts, where every component is at hand.
    const used = place === "query" && option === undefined ? new Set<string>() : shared.components;
    const type = readType(parameter, schema, used);
    if (setting !== undefined) readScope(parameter, setting, name, shared);
    if (option !== undefined && (place !== "query" || required))
      parameter.report("x-option goes with an optional query parameter");
    if (place === "path")
      inPath.set(name, { wire: name, name: argumentName(parameter, name), type, scoped: setting !== undefined });
    else if (place === "header") found.headers.push(record);
    else if (place === "query") {
      found.query.push(record);
      const field = { name, type, required, doc: fieldDoc(parameter) };
      if (option === undefined) found.fields.push(field);
      else readOption(parameter, option, field, shared);
    } else parameter.report(`parameters in "${place}" are not supported`);
  }
  const template = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string);
  for (const name of inPath.keys())
    if (!template.includes(name)) node.report(`path parameter "${name}" is not in the path`);
  for (const name of template) if (!inPath.has(name)) node.report(`path parameter "${name}" is not declared`);
  return { ...found, path: template.flatMap((name) => inPath.get(name) ?? []) };
}

/** Parameters of the path item that the operation does not replace, then its own. */
function declared(node: SpecNode, item: SpecNode): SpecNode[] {
  const own = (node.get("parameters")?.members() ?? []).map(([, one]) => one);
  const same = (a: SpecNode, b: SpecNode): boolean =>
    a.text("name") === b.text("name") && a.text("in") === b.text("in");
  const inherited = (item.get("parameters")?.members() ?? []).map(([, one]) => one);
  return [...inherited.filter((one) => !own.some((other) => same(one, other))), ...own];
}

function schemaOf(parameter: SpecNode): SpecNode | undefined {
  return parameter.get("schema") ?? parameter.get("content")?.members()[0]?.[1].get("schema");
}

function typeName(schema: SpecNode): string {
  const type = schema.raw("type")?.value;
  return Array.isArray(type) ? type.join("|") : typeof type === "string" ? type : "any";
}

function readType(parameter: SpecNode, schema: SpecNode, used: Set<string>): string {
  const print = (): string => {
    const filter = parameter.get("x-filter");
    if (!filter) return printType(schema, used, true);
    const [fields, matchers] = [filter.list("fields"), filter.list("matchers")];
    if (!fields?.length || !matchers?.length) throw new Unprintable(filter, "x-filter needs fields and matchers");
    const union = (values: unknown[]): string => values.map((value) => JSON.stringify(value)).join(" | ");
    return `FieldFilter<${union(fields)}, ${union(matchers)}>`;
  };
  return attempt(parameter, print) ?? "unknown";
}

function argumentName(parameter: SpecNode, name: string): string {
  const argument = camelCase(name);
  if (!isIdentifier(argument) || ["body", "query", "options"].includes(argument))
    parameter.report(`"${name}" cannot name an argument`);
  return argument;
}

function readScope(parameter: SpecNode, setting: string, name: string, { scope }: Shared): void {
  const place = parameter.text("in");
  if (place !== "path" && place !== "header") {
    parameter.report("x-scope goes with a path or header parameter");
    return;
  }
  const type = schemaOf(parameter)?.text("type");
  const known = scope[setting];
  if (known && (known.in !== place || known.name !== name))
    parameter.report(`the setting "${setting}" fills ${known.name} elsewhere`);
  scope[setting] = { in: place, name, ...(type === "integer" || type === "string" ? { type } : {}) };
}

function readOption(parameter: SpecNode, option: string, field: Field, { callOptions }: Shared): void {
  const known = callOptions.get(option);
  if (known && (known.type !== field.type || known.query !== field.name))
    parameter.report(`the option "${option}" fills another parameter elsewhere`);
  callOptions.set(option, { ...field, name: option, query: field.name });
}

function fieldDoc(parameter: SpecNode): string[] {
  const [description, evidence] = [parameter.text("description"), parameter.text("x-evidence")];
  const fallback = parameter.get("schema")?.raw("default");
  return [
    ...(description ? [description.trim()] : []),
    ...(evidence && evidence !== "documented" ? [`Evidence: ${evidence}.`] : []),
    ...(fallback ? [`@default ${JSON.stringify(fallback.value)}`] : []),
    ...(parameter.flag("deprecated") ? ["@deprecated"] : []),
  ];
}
