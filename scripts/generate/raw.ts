/** Makes the operations of openapi-typescript short: what the generated types or the core have a name for is said by its name. */
import ts from "typescript";
import type { Operation } from "./model.ts";
import { pascalCase } from "./text.ts";

const { factory } = ts;

/** Where the shapes are that the operations are told in. */
export const RAW_SHAPES = "../../src/core/raw-operation.ts";

/** The shapes. */
export const RAW_SHAPE_NAMES = [
  "EmptyAnswer",
  "JsonAnswer",
  "NoParameters",
  "RawOperation",
  "RawParameters",
  "RawResponses",
  "RawWrite",
] as const;

/** The answers that most operations of an API have in common. */
export const REFUSALS = "Refusals";

const JSON_MEDIA = "application/json";

/** Characters of an object that is written on one line. */
const LONGEST_LINE = 80;

/** The operations made short, and the interfaces that they share. */
export interface RawTypes {
  readonly operations: ts.InterfaceDeclaration;
  readonly shared: readonly ts.InterfaceDeclaration[];
}

type Responses = ReadonlyMap<string, ts.TypeNode>;

/**
 * `operations` with named queries, parameters, bodies and answers.
 * @param responses the shared responses of the spec, by name.
 * @param print text of a node: equal types print alike.
 */
export function shortOperations(
  operations: ts.InterfaceDeclaration,
  model: readonly Operation[],
  responses: Responses,
  print: (node: ts.Node) => string,
): RawTypes {
  const byId = new Map(model.map((operation) => [operation.record.id, operation]));
  const answers = new Map([...propertiesOf(operations)].map(([id, type]) => [id, answersOf(type, responses)]));
  const refusals = commonest([...answers.values()].map(({ failures }) => failures).filter(isSome), print);
  const options = new Map<string, ts.TypeElement[]>();
  const members = operations.members.map((member) => {
    const id = nameOf(member);
    const operation = byId.get(id);
    const found = answers.get(id);
    if (!ts.isPropertySignature(member) || !member.type || !operation || !found) return member;
    const parts = new Map(propertiesOf(member.type));
    const given = givenParameters(parts.get("parameters"), operation, options);
    const answered = jsonAnswered(found, refusals, print);
    const type = operationType(member.type, given, answered, responsesType(found, answered, refusals, print));
    compact(type, print);
    return factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, type);
  });
  return {
    operations: factory.updateInterfaceDeclaration(
      operations,
      operations.modifiers,
      operations.name,
      undefined,
      undefined,
      members,
    ),
    shared: [
      ...[...options].map(([name, fields]) => exported(name, "Query parameters that call options fill.", fields)),
      ...(refusals.length === 0 ? [] : [exported(REFUSALS, "How the service refuses a call.", refusals)]),
    ],
  };
}

function exported(name: string, words: string, members: readonly ts.TypeElement[]): ts.InterfaceDeclaration {
  const modifiers = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const made = factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, members);
  return ts.addSyntheticLeadingComment(made, ts.SyntaxKind.MultiLineCommentTrivia, `* ${words} `, true);
}

/**
 * `RawOperation<…>` or `RawWrite<…>`. What neither says is written out: a body that may be left out or is no JSON, an answer that is none.
 */
function operationType(
  written: ts.TypeNode,
  given: ts.TypeNode,
  answered: readonly ts.TypeNode[],
  responses: ts.TypeNode,
): ts.TypeNode {
  const body = ts.isTypeLiteralNode(written)
    ? written.members.filter(ts.isPropertySignature).find((member) => nameOf(member) === "requestBody")
    : undefined;
  const takesNone = body?.type === undefined || body.type.kind === ts.SyntaxKind.NeverKeyword;
  if (answered.length > 0 && takesNone) return reference("RawOperation", given, ...answered);
  const json = body?.type && !body.questionToken ? jsonOf(body.type) : undefined;
  if (answered.length > 0 && json) return reference("RawWrite", given, json, ...answered);
  return factory.createTypeLiteralNode([
    property("parameters", reference("RawParameters", given)),
    ...(body ? [body] : []),
    property("responses", responses),
  ]);
}

/** Parameters by place, without the places that take none. */
function givenParameters(
  parameters: ts.TypeNode | undefined,
  operation: Operation,
  options: Map<string, ts.TypeElement[]>,
): ts.TypeNode {
  const places = parameters && ts.isTypeLiteralNode(parameters) ? parameters.members : [];
  const given = places.flatMap((place) => {
    if (!ts.isPropertySignature(place) || !place.type || place.type.kind === ts.SyntaxKind.NeverKeyword) return [];
    if (nameOf(place) !== "query" || !ts.isTypeLiteralNode(place.type)) return [place];
    const query = queryType(place.type, operation, options);
    return [factory.updatePropertySignature(place, undefined, place.name, place.questionToken, query)];
  });
  if (given.length === 0) return reference("NoParameters");
  return factory.createTypeLiteralNode(given);
}

/** The interface that the method takes, with the parameters that its options fill. */
function queryType(
  written: ts.TypeLiteralNode,
  { query, record }: Operation,
  options: Map<string, ts.TypeElement[]>,
): ts.TypeNode {
  const inQuery = new Set(query?.fields.map(({ name }) => name));
  const others = written.members.filter((member) => !inQuery.has(nameOf(member)));
  const filled = record.query.flatMap(({ name, filledBy }) =>
    others.some((member) => nameOf(member) === name) ? [filledBy ?? ""] : [],
  );
  const types: ts.TypeNode[] = query ? [reference(query.name)] : [];
  if (others.length > 0) {
    const name = parametersName(filled);
    if (!options.has(name)) options.set(name, others);
    types.push(reference(name));
  }
  const [only] = types;
  return types.length === 1 && only ? only : factory.createIntersectionTypeNode(types);
}

/** Name of the parameters that some call options fill. */
function parametersName(options: readonly string[]): string {
  return `${[...options].sort().map(pascalCase).join("")}Parameters`;
}

/** Names that the operations may give to parameters that options fill. */
export function parameterNames(operations: readonly Operation[]): string[] {
  const names = operations.flatMap(({ record }) => {
    const filled = record.query.flatMap(({ filledBy }) => filledBy ?? []);
    return filled.length === 0 ? [] : [parametersName(filled)];
  });
  return [...new Set(names)];
}

interface Answers {
  readonly successes: readonly ts.PropertySignature[];
  readonly failures: readonly ts.PropertySignature[];
}

/** The answers of an operation, shared ones written out and each by the shortest name of its shape. */
function answersOf(operation: ts.TypeNode, shared: Responses): Answers {
  const written = new Map(propertiesOf(operation)).get("responses");
  const members = written && ts.isTypeLiteralNode(written) ? written.members.filter(ts.isPropertySignature) : [];
  const all = members.map((member) => {
    const named = member.type && ts.isIndexedAccessTypeNode(member.type) ? indexOf(member.type) : "";
    const type = shared.get(named) ?? member.type;
    return type ? property(member.name, answerType(type)) : member;
  });
  const isSuccess = (member: ts.PropertySignature): boolean => /^2/.test(nameOf(member));
  return { successes: all.filter(isSuccess), failures: all.filter((member) => !isSuccess(member)) };
}

function answerType(type: ts.TypeNode): ts.TypeNode {
  const json = jsonOf(type);
  if (json) return reference("JsonAnswer", json);
  const parts = new Map(propertiesOf(type));
  return parts.get("content")?.kind === ts.SyntaxKind.NeverKeyword ? reference("EmptyAnswer") : type;
}

/** Status, data and refusals of an operation that answers one JSON body and refuses as most operations do; of any other, nothing. */
function jsonAnswered(
  { successes, failures }: Answers,
  refusals: readonly ts.PropertySignature[],
  print: (node: ts.Node) => string,
): readonly ts.TypeNode[] {
  const [success, other] = successes;
  if (!success?.type || other || !isCommon(failures, refusals, print)) return [];
  if (!ts.isTypeReferenceNode(success.type) || nameText(success.type.typeName) !== "JsonAnswer") return [];
  const status = factory.createLiteralTypeNode(factory.createNumericLiteral(nameOf(success)));
  return [status, ...(success.type.typeArguments ?? []), reference(REFUSALS)];
}

function responsesType(
  { successes, failures }: Answers,
  answered: readonly ts.TypeNode[],
  refusals: readonly ts.PropertySignature[],
  print: (node: ts.Node) => string,
): ts.TypeNode {
  if (answered.length > 0) return reference("RawResponses", ...answered);
  if (!isCommon(failures, refusals, print)) return factory.createTypeLiteralNode([...successes, ...failures]);
  return factory.createIntersectionTypeNode([factory.createTypeLiteralNode(successes), reference(REFUSALS)]);
}

function isCommon(
  failures: readonly ts.PropertySignature[],
  refusals: readonly ts.PropertySignature[],
  print: (node: ts.Node) => string,
): boolean {
  return failures.length > 0 && printAll(failures, print) === printAll(refusals, print);
}

/** The refusals that most operations have. */
function commonest(
  all: readonly (readonly ts.PropertySignature[])[],
  print: (node: ts.Node) => string,
): readonly ts.PropertySignature[] {
  const counts = new Map<string, { times: number; members: readonly ts.PropertySignature[] }>();
  for (const members of all) {
    const text = printAll(members, print);
    counts.set(text, { times: (counts.get(text)?.times ?? 0) + 1, members });
  }
  return [...counts.values()].reduce((best, one) => (one.times > best.times ? one : best), { times: 0, members: [] })
    .members as readonly ts.PropertySignature[];
}

const printAll = (members: readonly ts.Node[], print: (node: ts.Node) => string): string => members.map(print).join("");

const isSome = (members: readonly unknown[]): boolean => members.length > 0;

/** `{ content: { "application/json": T } }` → `T`, where there is no other content. */
function jsonOf(type: ts.TypeNode): ts.TypeNode | undefined {
  const content = new Map(propertiesOf(type)).get("content");
  const media = content ? [...propertiesOf(content)] : [];
  const [only] = media;
  return media.length === 1 && only?.[0] === JSON_MEDIA ? only[1] : undefined;
}

/** Properties of an interface or of a type that is written out, with their types. */
export function* propertiesOf(of: ts.Node): Generator<[string, ts.TypeNode]> {
  if (!ts.isTypeLiteralNode(of) && !ts.isInterfaceDeclaration(of)) return;
  for (const member of of.members)
    if (ts.isPropertySignature(member) && member.type) yield [nameOf(member), member.type];
}

function nameOf(member: ts.TypeElement): string {
  const { name } = member;
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)) ? name.text : "";
}

const nameText = (name: ts.EntityName): string => (ts.isIdentifier(name) ? name.text : name.right.text);

function indexOf({ indexType }: ts.IndexedAccessTypeNode): string {
  return ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal) ? indexType.literal.text : "";
}

function property(name: string | ts.PropertyName, type: ts.TypeNode): ts.PropertySignature {
  return factory.createPropertySignature(undefined, name, undefined, type);
}

function reference(name: string, ...types: ts.TypeNode[]): ts.TypeReferenceNode {
  return factory.createTypeReferenceNode(name, types.length > 0 ? types : undefined);
}

/** Objects without comments on one line each, where they are short. */
function compact(node: ts.Node, print: (node: ts.Node) => string): void {
  ts.forEachChild(node, (child) => compact(child, print));
  if (!ts.isTypeLiteralNode(node) || hasComment(node)) return;
  const isShort = print(node).replace(/\s+/g, " ").length <= LONGEST_LINE;
  if (isShort) ts.setEmitFlags(node, ts.EmitFlags.SingleLine);
}

function hasComment(node: ts.Node): boolean {
  const own = ts.getSyntheticLeadingComments(node)?.length ?? 0;
  return own > 0 || (ts.forEachChild(node, (child) => hasComment(child) || undefined) ?? false);
}
