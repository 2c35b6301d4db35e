import type { OpenAPI3 } from "openapi-typescript";
import openapiTS from "openapi-typescript";
import ts from "typescript";
import { header } from "./text.ts";

const { factory } = ts;
const EXPORT = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];

/** What the declarations of openapi-typescript are for. */
const RAW_TYPES = {
  components: "Every component by its name in the spec.",
  paths: "Every route with what it takes and answers: types of `client.raw`.",
  operations: "What `paths` refers to, by operation.",
};

/** `types.ts`: one flat, named type per component, and `components`, `paths` and `operations` for the raw client. */
export async function emitTypes(bundle: object, api: string): Promise<string> {
  const nodes = await openapiTS(forTypes(bundle) as unknown as OpenAPI3, {
    silent: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    transform: (schema) => transformSchema(schema as unknown as Record<string, unknown>),
  });
  const isComponents = (node: ts.Node): node is ts.InterfaceDeclaration =>
    ts.isInterfaceDeclaration(node) && node.name.text === "components";
  const { transformed, dispose } = ts.transform(nodes, [flatten(plainParameters(nodes.find(isComponents)))]);
  const isEmpty = (node: ts.Node): boolean =>
    ts.isTypeAliasDeclaration(node) && ["webhooks", "$defs"].includes(node.name.text);
  const rest = transformed.filter((node) => !isComponents(node) && !isEmpty(node));
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  const file = ts.createSourceFile("types.ts", "", ts.ScriptTarget.ESNext);
  const print = (nodes: readonly ts.Node[]) =>
    nodes.map((node) => printer.printNode(ts.EmitHint.Unspecified, node, file)).join("\n\n");
  // Files of a component are sent by callers, who may hold them in other forms.
  const components = print(transformed.filter(isComponents).flatMap(hoist)).replace(/: Blob(\[\])?;/g, ": Upload$1;");
  const body = `${components}\n\n${print(rest)}`;
  const imports = /: Upload(\[\])?;/.test(components)
    ? 'import type { Upload } from "../../src/core/form.ts";\n\n'
    : "";
  dispose();
  const text = Object.entries(RAW_TYPES).reduce(
    (before, [name, words]) => before.replace(`export interface ${name} {`, `/** ${words} */\n$&`),
    body,
  );
  return `${header(api)}\n${imports}${text.replace(/^( {4})+/gm, (indent) => indent.slice(indent.length / 2))}\n`;
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

const PLAIN = new Set([
  ts.SyntaxKind.StringKeyword,
  ts.SyntaxKind.NumberKeyword,
  ts.SyntaxKind.BooleanKeyword,
  ts.SyntaxKind.UnionType,
  ts.SyntaxKind.ArrayType,
]);

/** Shared parameters whose type is as short as their name. */
function plainParameters(components: ts.InterfaceDeclaration | undefined): ReadonlyMap<string, ts.TypeNode> {
  const found = new Map<string, ts.TypeNode>();
  for (const section of components?.members ?? []) {
    if (!ts.isPropertySignature(section) || !section.type || !ts.isTypeLiteralNode(section.type)) continue;
    if (!ts.isIdentifier(section.name) || section.name.text !== "parameters") continue;
    for (const one of section.type.members) {
      if (ts.isPropertySignature(one) && one.type && PLAIN.has(one.type.kind) && !ts.isComputedPropertyName(one.name))
        found.set(one.name.text, one.type);
    }
  }
  return found;
}

const flatten = (parameters: ReadonlyMap<string, ts.TypeNode>) => (context: ts.TransformationContext) => {
  const visit = (original: ts.Node): ts.Node => {
    const node = ts.visitEachChild(original, visit, context);
    const comments = ts.getSyntheticLeadingComments(node);
    if (comments) ts.setSyntheticLeadingComments(node, comments.flatMap(plainComment));
    if (ts.isIndexedAccessTypeNode(node)) return plainParameter(node, parameters) ?? componentName(node) ?? node;
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
function plainParameter(
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

/** Moves every schema out of `components` to a declaration of its own, doc comment included. */
function hoist(components: ts.InterfaceDeclaration): ts.Node[] {
  const declarations: ts.Node[] = [];
  const members = components.members.map((section) => {
    if (!ts.isPropertySignature(section) || !ts.isIdentifier(section.name) || section.name.text !== "schemas")
      return section;
    if (!section.type || !ts.isTypeLiteralNode(section.type)) return section;
    const named = section.type.members.map((member) => {
      if (!ts.isPropertySignature(member) || !member.type || !ts.isIdentifier(member.name)) return member;
      const declaration = ts.isTypeLiteralNode(member.type)
        ? factory.createInterfaceDeclaration(EXPORT, member.name, undefined, undefined, member.type.members)
        : factory.createTypeAliasDeclaration(EXPORT, member.name, undefined, member.type);
      declarations.push(ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member)));
      return factory.createPropertySignature(
        undefined,
        member.name,
        undefined,
        factory.createTypeReferenceNode(member.name.text),
      );
    });
    return factory.createPropertySignature(undefined, section.name, undefined, factory.createTypeLiteralNode(named));
  });
  return [
    ...declarations,
    factory.updateInterfaceDeclaration(
      components,
      components.modifiers,
      components.name,
      undefined,
      undefined,
      members,
    ),
  ];
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
