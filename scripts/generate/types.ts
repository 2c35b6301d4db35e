import type { OpenAPI3 } from "openapi-typescript";
import openapiTS from "openapi-typescript";
import ts from "typescript";
import type { Model } from "./model.ts";
import { printQueries } from "./queries.ts";
import { propertiesOf, RAW_SHAPE_NAMES, RAW_SHAPES, shortOperations } from "./raw.ts";
import { bracket, header } from "./text.ts";

const { factory } = ts;
const EXPORT = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];

/** What the declarations of openapi-typescript are for. */
const RAW_TYPES = {
  components: "Every component by its name in the spec.",
  paths: "Every route with what it takes and answers: types of `client.raw`.",
  operations: "What `paths` refers to, by operation.",
};

/** `types.ts`: one flat, named type per component and query, and `components`, `paths` and `operations` for the raw client. */
export async function emitTypes(bundle: object, { definition, operations }: Model): Promise<string> {
  const nodes = await openapiTS(forTypes(bundle) as unknown as OpenAPI3, {
    silent: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    transform: (schema) => transformSchema(schema as unknown as Record<string, unknown>),
  });
  const isNamed =
    (name: string) =>
    (node: ts.Node): node is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(node) && node.name.text === name;
  const isComponents = isNamed("components");
  const isOperations = isNamed("operations");
  const isEmpty = (node: ts.Node): boolean =>
    ts.isTypeAliasDeclaration(node) && ["webhooks", "$defs"].includes(node.name.text);
  const { transformed, dispose } = ts.transform(nodes, [
    flatten(new Map(nodes.filter(isComponents).flatMap((node) => [...section(node, "parameters")]))),
  ]);
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  const file = ts.createSourceFile("types.ts", "", ts.ScriptTarget.ESNext);
  const printNode = (node: ts.Node): string => printer.printNode(ts.EmitHint.Unspecified, node, file);
  const print = (nodes: readonly ts.Node[]): string => nodes.map(printNode).join("\n\n");
  const halved = (text: string): string => text.replace(/^( {4})+/gm, (indent) => indent.slice(indent.length / 2));
  const components = transformed.filter(isComponents);
  // Files of a component are sent by callers, who may hold them in other forms.
  const named = print(components.flatMap(schemasOf)).replace(/: Blob(\[\])?;/g, ": Upload$1;");
  const queries = printQueries(operations, definition.title);
  const responses = new Map(components.flatMap((node) => [...section(node, "responses")]));
  const raw = transformed
    .filter(isOperations)
    .map((node) => shortOperations(node, operations, responses, printNode))
    .flatMap(({ operations, shared }) => [...shared, operations]);
  const isRest = (node: ts.Node): boolean =>
    !isComponents(node) && !isOperations(node) && !isNamed("paths")(node) && !isEmpty(node);
  const rest = Object.entries(RAW_TYPES).reduce(
    (before, [name, words]) => before.replace(`export interface ${name} {`, `/** ${words} */\n$&`),
    print([
      ...transformed.filter(isRest),
      ...components.map(schemaNames),
      ...transformed.filter(isNamed("paths")),
      ...raw,
    ]),
  );
  dispose();
  const body = [halved(named), "", ...queries, halved(rest), ""].join("\n");
  return `${header(definition.id)}\n${importLines(body)}${body}`;
}

/** What of the core the types mention. */
const FROM_CORE: readonly (readonly [file: string, names: readonly string[]])[] = [
  ["../../src/core/resource.ts", ["FieldFilter"]],
  ["../../src/core/form.ts", ["Upload"]],
  [RAW_SHAPES, RAW_SHAPE_NAMES],
];

function importLines(body: string): string {
  const code = body.replace(/\/\*\*[\s\S]*?\*\//g, "");
  const lines = FROM_CORE.flatMap(([file, names]) => {
    const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
    return used.length === 0
      ? []
      : [`import type ${bracket(used, "{ ", " }", "", file.length + 16)} from "${file}";\n`];
  });
  return lines.length === 0 ? "" : `${lines.join("")}\n`;
}

/** Open value sets and files, which openapi-typescript has no words for. */
function transformSchema(schema: Record<string, unknown>): ts.TypeNode | undefined {
  const { type, "x-known-values": known } = schema;
  if (type === "string" && schema.format === "binary") return factory.createTypeReferenceNode("Blob");
  if (!Array.isArray(known) || (type !== "string" && type !== "integer" && type !== "number")) return undefined;
  const keyword = factory.createKeywordTypeNode(
    type === "string" ? ts.SyntaxKind.StringKeyword : ts.SyntaxKind.NumberKeyword,
  );
  return factory.createUnionTypeNode([
    ...known.map((value) => factory.createLiteralTypeNode(valueLiteral(value as string | number))),
    factory.createParenthesizedType(factory.createIntersectionTypeNode([keyword, factory.createTypeLiteralNode([])])),
  ]);
}

function valueLiteral(value: string | number): ts.LiteralTypeNode["literal"] {
  if (typeof value === "string") return factory.createStringLiteral(value);
  const digits = factory.createNumericLiteral(Math.abs(value));
  return value < 0 ? factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, digits) : digits;
}

/**
 * The spec as the types tell it. Examples would fill the editor's hovers; they stay in spec.json. A header that the client fills from its settings may be
 * left out by callers of the raw client.
 */
function forTypes(value: unknown, inNames = false): unknown {
  if (Array.isArray(value)) return value.map((item) => forTypes(item));
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => inNames || (key !== "example" && key !== "examples"))
      .map(([key, member]) => [key, forTypes(member, !inNames && (key === "properties" || key === "schemas"))]),
  );
  return !inNames && copy.in === "header" && copy["x-scope"] ? { ...copy, required: false } : copy;
}

/** What `components` holds of one kind. */
function section(components: ts.InterfaceDeclaration, name: string): ReadonlyMap<string, ts.TypeNode> {
  const found = new Map(propertiesOf(components)).get(name);
  return new Map(found ? propertiesOf(found) : []);
}

const flatten = (parameters: ReadonlyMap<string, ts.TypeNode>) => (context: ts.TransformationContext) => {
  const visit = (original: ts.Node): ts.Node => {
    const node = ts.visitEachChild(original, visit, context);
    const comments = ts.getSyntheticLeadingComments(node);
    if (comments) ts.setSyntheticLeadingComments(node, comments.flatMap(plainComment));
    if (ts.isIndexedAccessTypeNode(node)) {
      const parameter = sharedParameter(node, parameters);
      return parameter ? visit(parameter) : (componentName(node) ?? node);
    }
    if (ts.isTypeLiteralNode(node) && isAbsent(node)) return ts.setEmitFlags(node, ts.EmitFlags.SingleLine);
    if (ts.isTypeLiteralNode(node) && node.members.length === 1) return asRecord(node) ?? node;
    if (ts.isInterfaceDeclaration(node) && node.name.text === "paths") return withoutAbsent(node);
    if (ts.isIntersectionTypeNode(node)) return asOpenObject(node) ?? node;
    return node;
  };
  return visit;
};

/** `{ query?: never; … }`: an object of which nothing can be given. */
function isAbsent(node: ts.TypeLiteralNode): boolean {
  return node.members.length > 1 && node.members.every(isNever);
}

function isNever(member: ts.TypeElement): boolean {
  return ts.isPropertySignature(member) && member.type?.kind === ts.SyntaxKind.NeverKeyword;
}

/** Drops what a path does not have: thousands of lines, and the raw client asks only for what is there. */
function withoutAbsent(paths: ts.InterfaceDeclaration): ts.InterfaceDeclaration {
  const members = paths.members.map((path) => {
    if (!ts.isPropertySignature(path) || !path.type || !ts.isTypeLiteralNode(path.type)) return path;
    const kept = path.type.members.filter((member) => {
      const type = ts.isPropertySignature(member) ? member.type : undefined;
      return !isNever(member) && !(type && ts.isTypeLiteralNode(type) && isAbsent(type));
    });
    const type = factory.createTypeLiteralNode(kept);
    return factory.updatePropertySignature(path, path.modifiers, path.name, path.questionToken, type);
  });
  return factory.updateInterfaceDeclaration(paths, paths.modifiers, paths.name, undefined, undefined, members);
}

/** `components["parameters"]["assetId"]` → `number`. */
function sharedParameter(
  node: ts.IndexedAccessTypeNode,
  parameters: ReadonlyMap<string, ts.TypeNode>,
): ts.TypeNode | undefined {
  const { objectType: section, indexType: name } = node;
  if (!ts.isIndexedAccessTypeNode(section) || literalText(section.indexType) !== "parameters") return undefined;
  return parameters.get(literalText(name));
}

/** `components["schemas"]["Asset"]` → `Asset`. */
function componentName(node: ts.IndexedAccessTypeNode): ts.TypeNode | undefined {
  const { objectType: section, indexType: name } = node;
  if (!ts.isIndexedAccessTypeNode(section) || !ts.isTypeReferenceNode(section.objectType)) return undefined;
  if (!ts.isIdentifier(section.objectType.typeName) || section.objectType.typeName.text !== "components")
    return undefined;
  return literalText(section.indexType) === "schemas" ? factory.createTypeReferenceNode(literalText(name)) : undefined;
}

function literalText(node: ts.TypeNode): string {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : "";
}

/** `{ [key: string]: T }` → `Record<string, T>`. */
function asRecord(node: ts.TypeLiteralNode): ts.TypeNode | undefined {
  const [member] = node.members;
  if (!member || !ts.isIndexSignatureDeclaration(member)) return undefined;
  return factory.createTypeReferenceNode("Record", [
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    member.type,
  ]);
}

/** `{ a: A } & Record<string, unknown>` → one object with an index signature. */
function asOpenObject(node: ts.IntersectionTypeNode): ts.TypeNode | undefined {
  const [known, open] = node.types;
  if (node.types.length !== 2 || !known || !open || !ts.isTypeLiteralNode(known) || !ts.isTypeReferenceNode(open))
    return undefined;
  const value = open.typeArguments?.[1];
  if (
    !ts.isIdentifier(open.typeName) ||
    open.typeName.text !== "Record" ||
    value?.kind !== ts.SyntaxKind.UnknownKeyword
  )
    return undefined;
  const key = factory.createParameterDeclaration(
    undefined,
    undefined,
    "key",
    undefined,
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
  );
  return factory.createTypeLiteralNode([...known.members, factory.createIndexSignature(undefined, [key], value)]);
}

/** The schemas, each as a declaration of its own, doc comment included. */
function schemasOf(components: ts.InterfaceDeclaration): ts.Node[] {
  return schemaMembers(components).map((member) => {
    const declaration = ts.isTypeLiteralNode(member.type)
      ? factory.createInterfaceDeclaration(EXPORT, member.name, undefined, undefined, member.type.members)
      : factory.createTypeAliasDeclaration(EXPORT, member.name, undefined, member.type);
    return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member));
  });
}

/** `components` with the names of the schemas. Parameters and answers are told where they are used. */
function schemaNames(components: ts.InterfaceDeclaration): ts.InterfaceDeclaration {
  const named = schemaMembers(components).map(({ name }) =>
    factory.createPropertySignature(undefined, name, undefined, factory.createTypeReferenceNode(name.text)),
  );
  const schemas = factory.createPropertySignature(
    undefined,
    "schemas",
    undefined,
    factory.createTypeLiteralNode(named),
  );
  return factory.updateInterfaceDeclaration(components, components.modifiers, components.name, undefined, undefined, [
    schemas,
  ]);
}

/** A schema among the components. */
type SchemaMember = ts.PropertySignature & { readonly name: ts.Identifier; readonly type: ts.TypeNode };

function schemaMembers(components: ts.InterfaceDeclaration): SchemaMember[] {
  const schemas = new Map(propertiesOf(components)).get("schemas");
  return schemas && ts.isTypeLiteralNode(schemas) ? schemas.members.filter(isSchemaMember) : [];
}

function isSchemaMember(member: ts.TypeElement): member is SchemaMember {
  return ts.isPropertySignature(member) && member.type !== undefined && ts.isIdentifier(member.name);
}

/** Title and description first and without a tag, no tags that only repeat the type. */
function plainComment(comment: ts.SynthesizedComment): ts.SynthesizedComment[] {
  const lines = comment.text.split("\n").map((line) => line.replace(/^\s*\*? ?/, "").trimEnd());
  const parts: string[] = [];
  for (const line of lines.filter(Boolean)) {
    if (/^(@|Format: )/.test(line) || parts.length === 0) parts.push(line);
    else parts[parts.length - 1] += `\n${line.trim()}`;
  }
  const rank = (part: string): number =>
    part.startsWith("@description") ? 1 : part.startsWith("Format: ") ? 2 : part.startsWith("@") ? 3 : 0;
  const kept = parts
    .filter((part) => !/^@(enum|constant)\b|^Format: binary$/.test(part))
    .sort((a, b) => rank(a) - rank(b));
  const text = kept
    .map((part) => part.replace(/^@description /, ""))
    .join("\n")
    .split("\n");
  if (text.join("") === "") return [];
  return [
    { ...comment, text: text.length === 1 ? `* ${text[0]} ` : `*\n${text.map((line) => ` * ${line}`).join("\n")}\n ` },
  ];
}
