import type { Model } from "./model.ts";
import { type Json, type PrintContext, printSchema, resolve } from "./print-schema.ts";
import { bracket, docComment, header, propertyName, sentence } from "./text.ts";

const JSON_MEDIA = /^application\/([\w.-]+\+)?json\b/;

/** `schemas.ts`: a `zod/mini` schema per component, and what every operation takes and answers. */
export function emitSchemas(document: object, { definition, operations }: Model): string {
  const words = new Set<string>();
  const context: PrintContext = { document: document as Json, words };
  const components = printComponents(context);
  const rows = operations.flatMap(({ record, methods }) =>
    methods.map(({ name }) => {
      const item = ((document as Json).paths as Json)[record.path] as Json;
      const operation = item[record.method.toLowerCase()] as Json;
      const inherited = (item.parameters ?? []) as unknown[];
      const own = (operation.parameters ?? []) as unknown[];
      const row = printOperation(
        { ...operation, parameters: [...inherited, ...own] },
        record,
        record.accept?.[name],
        context,
      );
      return `  ${JSON.stringify(`${record.resource}.${name}`)}: ${row},\n`;
    }),
  );
  const imports = bracket([...[...words].sort(), "type Schema"], "{ ", " }", "", 42);
  return `${header(definition.id)}
import ${imports} from "../../src/schemas/kit.ts";
import { type ApiSchemas, operationSchemas } from "../../src/schemas/operation-schemas.ts";
import type * as T from "./types.ts";

${components}
/** What every operation of ${definition.title} takes and answers: give it to a client as \`schemas\`. */
export const schemas: ApiSchemas = /* @__PURE__ */ operationSchemas(${JSON.stringify(definition.id)}, {
${rows.join("")}});
`;
}

/** Objects first: their members are read on use. The others are values at once, so each comes after those it mentions. */
function printComponents(context: PrintContext): string {
  const all = Object.entries(((context.document.components as Json | undefined)?.schemas ?? {}) as Json);
  const printed = all.map(([name, schema]) => {
    const mentions = new Set<string>();
    const text = printSchema(schema, {
      ...context,
      mention: (other) => mentions.add(other),
      whole: true,
    });
    return { name, schema: schema as Json, text, mentions, ready: text.startsWith("object(") };
  });
  const done = new Set(printed.filter(({ ready }) => ready).map(({ name }) => name));
  const ordered = printed.filter(({ ready }) => ready);
  let waiting = printed.filter(({ ready }) => !ready);
  while (waiting.length > 0) {
    const next = waiting.filter(({ mentions }) => [...mentions].every((name) => done.has(name)));
    if (next.length === 0)
      throw new Error(`These components go in circles: ${waiting.map(({ name }) => name).join(", ")}`);
    for (const component of next) done.add(component.name);
    ordered.push(...next);
    waiting = waiting.filter((component) => !next.includes(component));
  }
  return ordered
    .map(({ name, schema, text }) => {
      const call = text.includes("(") ? `/* @__PURE__ */ ${text}` : text;
      return `${docComment(firstSentence(schema), "")}export const ${name}: Schema<T.${name}> = ${call};\n`;
    })
    .join("\n");
}

function firstSentence({ description }: Json): string[] {
  if (typeof description !== "string") return [];
  const [first = ""] = description.trim().split(/(?<=[.!?])\s|\n\n/);
  return [sentence(first.replace(/\s+/g, " "))];
}

function printOperation(
  operation: Json,
  record: { readonly wrap?: string; readonly path: string },
  accept: string | undefined,
  context: PrintContext,
): string {
  const parts = [
    printPart("answer", answerSchema(operation, accept, context.document), context),
    printPart("body", bodySchema(operation, record.wrap, context.document), context),
    printPart("query", querySchema(operation, context.document), context),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

function printPart(name: string, schema: unknown, context: PrintContext): string | undefined {
  return schema === undefined ? undefined : `${propertyName(name)}: () => ${printSchema(schema, context, "  ")}`;
}

/** The body of the first success response, where it is JSON. */
function answerSchema(operation: Json, accept: string | undefined, document: Json): unknown {
  const [, response] = Object.entries(operation.responses as Json).find(([status]) => status.startsWith("2")) ?? [];
  const content = Object.entries((resolve(document, response ?? {}).content ?? {}) as Json);
  const found = content.find(([media]) => (accept === undefined ? true : media === accept));
  return found && JSON_MEDIA.test(found[0]) ? (found[1] as Json).schema : undefined;
}

/** The request body without its root key: what a method takes. */
function bodySchema(operation: Json, wrap: string | undefined, document: Json): unknown {
  if (operation.requestBody === undefined) return undefined;
  const [content] = Object.values((resolve(document, operation.requestBody).content ?? {}) as Json);
  const schema = (content as Json | undefined)?.schema;
  return wrap === undefined ? schema : (resolve(document, schema).properties as Json | undefined)?.[wrap];
}

/** The query of a method as one object: parameters that settings and options fill are not among it. */
function querySchema(operation: Json, document: Json): unknown {
  const properties: Record<string, unknown> = {};
  const required: string[] = [];
  for (const declared of (operation.parameters ?? []) as unknown[]) {
    const parameter = resolve(document, declared);
    if (parameter.in !== "query" || parameter["x-scope"] !== undefined || parameter["x-option"] !== undefined) continue;
    const [content] = Object.values((parameter.content ?? {}) as Json);
    properties[parameter.name as string] = parameter.schema ?? (content as Json | undefined)?.schema ?? {};
    if (parameter.required === true) required.push(parameter.name as string);
  }
  return Object.keys(properties).length === 0 ? undefined : { type: "object", properties, required };
}
