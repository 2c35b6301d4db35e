import type { Method, Model, Operation } from "./model.ts";
import { printInterface } from "./print-interface.ts";
import { parameterNames } from "./raw.ts";
import type { SpecNode } from "./source.ts";
import { type StatusMachine, statusNote } from "./status-machine.ts";
import { bracket, camelCase, docComment, header, literal, pascalCase, sentence } from "./text.ts";

/** A resource and the names that its declarations get. */
interface Resource {
  readonly address: string;
  readonly name: string;
  /** The constant. Where a component has the natural name, it shares that of the interface. */
  readonly constant: string;
  readonly type: string;
  readonly operations: Operation[];
  readonly children: Map<string, Resource>;
}

/** `resources.ts`: the flat interfaces of an API's resources and the definitions that make them. `components` are all names in types.ts. */
export function emitResources(
  model: Model,
  components: ReadonlySet<string>,
  root: SpecNode,
  machine?: StatusMachine,
): string {
  const { id, title } = model.definition;
  const { callOptions, optionTypes, components: used, core } = model.shared;
  const prefix = pascalCase(id);
  const top = buildTree(model.operations, components);
  const resources = [...top.values()];
  const options = `${prefix}CallOptions`;
  const all = `${prefix}Resources`;
  const queries = model.operations.flatMap(({ query }) => query?.name ?? []);
  const parameters = parameterNames(model.operations);
  const names = [options, ...optionTypes.keys(), all, ...queries, ...parameters, ...resources.flatMap(declaredNames)];
  checkNames(names, components, root);
  const fromCore = [...new Set(["ResourceDefinition", ...core])].sort().map((name) => `type ${name}`);
  const importTypes = `import type {\n${[...used, ...queries]
    .sort()
    .map((name) => `  ${name},\n`)
    .join("")}} from "./types.ts";\n`;
  return [
    `${header(id)}\nimport {\n${[...fromCore, "resource"].map((name) => `  ${name},\n`).join("")}} from "../../src/core/resource.ts";\n${used.size + queries.length > 0 ? importTypes : ""}`,
    ...(callOptions.size > 0
      ? [printInterface(options, `Options of a call that only ${title} knows.`, [...callOptions.values()])]
      : []),
    ...[...optionTypes]
      .sort()
      .map(
        ([name, parents]) =>
          `/** Options of a call that takes ${parents.match(/"\w+"/g)?.join(" and ").replaceAll('"', "`")} besides the usual ones. */\nexport interface ${name} extends ${parents} {}\n`,
      ),
    ...resources.flatMap((resource) => printResource(resource, model.tags.get(resource.address) ?? "", machine)),
    `/** Every resource of ${title}. */\nexport interface ${all} {\n${resources.map(({ name, type, address }) => `${docComment([sentence(model.tags.get(address) ?? "")], "  ")}  readonly ${name}: ${type};\n`).join("")}}\n`,
    `/** Definitions of every resource of ${title}. */\nexport const ${camelCase(id)}Resources = {\n${resources.map(({ name, constant }) => `  ${name}: ${constant},\n`).join("")}};\n`,
  ].join("\n");
}

function buildTree(operations: readonly Operation[], components: ReadonlySet<string>): Map<string, Resource> {
  const top = new Map<string, Resource>();
  for (const operation of operations) {
    const parts = operation.record.resource.split(".");
    let level = top;
    for (const [index, name] of parts.entries()) {
      const address = parts.slice(0, index + 1).join(".");
      const natural = pascalCase(address);
      const type = `${natural}Resource`;
      const constant = components.has(natural) ? type : natural;
      const resource: Resource = level.get(name) ?? {
        address,
        name,
        constant,
        type,
        operations: [],
        children: new Map(),
      };
      level.set(name, resource);
      if (index === parts.length - 1) resource.operations.push(operation);
      level = resource.children;
    }
  }
  return top;
}

function declaredNames({ constant, type, children }: Resource): string[] {
  return [...new Set([constant, type]), ...[...children.values()].flatMap(declaredNames)];
}

function checkNames(names: readonly string[], components: ReadonlySet<string>, root: SpecNode): void {
  for (const [index, name] of names.entries()) {
    if (components.has(name) || names.indexOf(name) < index) root.report(`two declarations would be named ${name}`);
  }
}

const partOf = (child: Resource, { address }: Resource): string => `\`${child.address}\`, part of \`${address}\`.`;

/** The blocks of a resource: its children first, its interface, its definition. */
function printResource(resource: Resource, description: string, machine: StatusMachine | undefined): string[] {
  const { address, constant, type, operations } = resource;
  const children = [...resource.children.values()];
  const methods = operations.flatMap((operation) =>
    operation.methods.map((method) => printMethod(operation, method, statusNote(machine, operation.record.id))),
  );
  const nested = children.map(
    (child) => `${docComment([partOf(child, resource)], "  ")}  readonly ${child.name}: ${child.type};\n`,
  );
  const rows = operations.flatMap((operation) =>
    operation.methods.map((method) => `  ${method.name}: ${printRow(method)},\n`),
  );
  const definitions = bracket(
    children.map((child) => `${child.name}: ${child.constant}`),
    "{ ",
    " }",
    "",
    5,
  );
  const table = rows.length === 0 ? "{}" : `{\n${rows.join("")}}`;
  return [
    ...children.flatMap((child) => printResource(child, partOf(child, resource), machine)),
    `${docComment([sentence(description)], "")}export interface ${type} {\n${methods.join("")}${nested.join("")}}\n`,
    `/** Definition of \`${address}\`. */\nexport const ${constant}: ResourceDefinition<${type}> = /* @__PURE__ */ resource(${JSON.stringify(address)}, ${table}${children.length > 0 ? `, ${definitions}` : ""});\n`,
  ];
}

function printRow({ row, traits }: Method): string {
  return Object.keys(traits).length === 0
    ? JSON.stringify(row)
    : literal([row, traits], "  ", Number.POSITIVE_INFINITY);
}

function printMethod(
  { record, node, path, body, query, options, headers }: Operation,
  { name, result, traits }: Method,
  statuses: string | undefined,
): string {
  const queryRequired = query?.fields.some(({ required }) => required) ?? false;
  const parameters = path.map(({ name: argument, type }) => `${argument}: ${type}`);
  if (body)
    parameters.push(
      body.required ? `body: ${body.type}` : queryRequired ? `body: ${body.type} | undefined` : `body?: ${body.type}`,
    );
  if (query) parameters.push(`query${queryRequired ? "" : "?"}: ${query.name}`);
  parameters.push(`options?: ${options}`);
  const { route, schema, confidence } = record.evidence;
  const evidence = [
    ...(route === "documented" ? [] : [`route ${route}${confidence ? ` (${confidence} confidence)` : ""}`]),
    ...(schema === "documented" ? [] : [schema === "example" ? "schema read off an example" : `schema ${schema}`]),
  ].join(", ");
  const description = node.text("description")?.trim();
  const comment = docComment(
    [
      sentence(node.text("summary") ?? record.id),
      ...(description ? ["", description] : []),
      ...(statuses === undefined ? [] : ["", statuses]),
      "",
      `\`${record.method} ${record.path}\`${evidence === "" ? "" : ` — ${evidence}`}`,
      ...(traits.accept ? [`Asks for \`${traits.accept}\`.`] : []),
      ...(headers.length > 0
        ? [`Optional headers, passed in \`options.headers\`: ${headers.map((one) => `\`${one}\``).join(", ")}.`]
        : []),
      "@throws {ApiError} when the API refuses the call.",
      ...(node.flag("deprecated") ? ["@deprecated"] : []),
    ],
    "  ",
  );
  const taken = `  ${name}: ${result};`.length;
  return `${comment}  ${name}${bracket(parameters, "(", ")", "  ", taken)}: ${result};\n`;
}
