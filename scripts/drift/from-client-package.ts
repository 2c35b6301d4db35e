/** The surface of a vendor's own npm client: its calls from the JavaScript, their types from the declarations. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { DEPTH, MemberList, type Members, routeKey, type Surface, type SurfaceOperation } from "./surface.ts";

/** A call in the client's code. */
interface Call {
  readonly resource: string;
  readonly action: string;
  readonly method: string;
  readonly path: string;
}

/** Names of the helper methods that send, with the verb that each really sends. */
function senders(source: ts.SourceFile): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isMethodDeclaration(node) && ts.isIdentifier(node.name)) {
      const verb = /axios\.(get|post|put|patch|delete)\b/.exec(node.getText(source))?.[1];
      if (verb) found.set(node.name.text, verb.toUpperCase());
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The path that an expression makes: `this.client._path + `/${id}`` → `client/{}`. */
function pathOf(node: ts.Expression, paths: ReadonlyMap<string, string>): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return pathOf(node.expression, paths);
  if (ts.isBinaryExpression(node)) {
    const [left, right] = [pathOf(node.left, paths), pathOf(node.right, paths)];
    return left === undefined || right === undefined ? undefined : left + right;
  }
  if (ts.isTemplateExpression(node))
    return node.templateSpans.reduce(
      (text, span) => `${text}${pathOf(span.expression, paths) ?? "{}"}${span.literal.text}`,
      node.head.text,
    );
  if (ts.isPropertyAccessExpression(node)) {
    const { expression, name } = node;
    if (name.text === "_path" && ts.isPropertyAccessExpression(expression)) return paths.get(expression.name.text);
  }
  return undefined;
}

/** Every call that the code makes, by resource and action. */
function callsOf(file: string, paths: ReadonlyMap<string, string>): Call[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ESNext, true);
  const verbs = senders(source);
  const calls: Call[] = [];
  const visit = (node: ts.Node, resource: string, action: string): void => {
    if (
      ts.isBinaryExpression(node) &&
      ts.isPropertyAccessExpression(node.left) &&
      ts.isObjectLiteralExpression(node.right)
    ) {
      ts.forEachChild(node.right, (child) => visit(child, node.left.getText(source).replace(/^this\./, ""), ""));
      return;
    }
    let here = action;
    if (ts.isPropertyAssignment(node) && resource !== "")
      here = action ? `${action}.${node.name.getText(source)}` : node.name.getText(source);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const method = verbs.get(node.expression.name.text);
      const path = node.arguments[1] && pathOf(node.arguments[1], paths);
      if (method && path !== undefined && resource) calls.push({ resource, action, method, path });
    }
    ts.forEachChild(node, (child) => visit(child, resource, here));
  };
  visit(source, "", "");
  return calls;
}

const SCALARS: readonly (readonly [ts.TypeFlags, string])[] = [
  [ts.TypeFlags.StringLike, "string"],
  [ts.TypeFlags.NumberLike, "number"],
  [ts.TypeFlags.BooleanLike, "boolean"],
];

/** Objects of JavaScript that are scalars in JSON. */
const OBJECTS: ReadonlyMap<string, string> = new Map([
  ["Date", "string"],
  ["String", "string"],
  ["Number", "number"],
  ["Boolean", "boolean"],
]);

/** Members of a type, down to the depth that is compared. */
class TypeReader {
  readonly members = new MemberList();
  readonly #on: ts.Type[] = [];

  constructor(readonly checker: ts.TypeChecker) {}

  read(type: ts.Type, path: string, depth: number): void {
    if (depth > DEPTH || this.#on.includes(type)) return;
    this.#on.push(type);
    for (const part of type.isUnionOrIntersection() ? type.types : [type]) this.#readOne(part, path, depth);
    this.#on.pop();
  }

  #readOne(type: ts.Type, path: string, depth: number): void {
    const { checker } = this;
    if (type.isUnionOrIntersection() && !(type.flags & ts.TypeFlags.BooleanLike)) {
      this.read(type, path, depth);
      return;
    }
    const kind = SCALARS.find(([flag]) => type.flags & flag)?.[1];
    if (kind) this.members.add(path, kind);
    else if (OBJECTS.has(type.getSymbol()?.name ?? ""))
      this.members.add(path, OBJECTS.get(type.getSymbol()?.name ?? "") ?? "");
    else if (checker.isArrayType(type) || checker.isTupleType(type)) {
      this.members.add(path, "array");
      for (const item of checker.getTypeArguments(type as ts.TypeReference)) this.read(item, `${path}[]`, depth);
    } else if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) this.members.add(path, "unknown");
    else if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) {
      this.members.add(path, "object");
      for (const property of checker.getPropertiesOfType(type))
        this.read(checker.getTypeOfSymbol(property), path ? `${path}.${property.name}` : property.name, depth + 1);
    }
  }
}

/** Reads the package in a folder: `lib/index.js` and `lib/index.d.ts` with a class that holds one object per resource. */
export function surfaceOfClientPackage(folder: string, className: string): Surface {
  const declarations = join(folder, "lib/index.d.ts");
  const program = ts.createProgram([declarations], {
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(declarations);
  const owner = source?.statements.find(
    (one): one is ts.ClassDeclaration => ts.isClassDeclaration(one) && one.name?.text === className,
  );
  if (!source || !owner) throw new Error(`lib/index.d.ts declares no class ${className}`);
  const resources = new Map(
    checker
      .getPropertiesOfType(checker.getTypeAtLocation(owner))
      .map((one) => [one.name, checker.getTypeOfSymbol(one)]),
  );
  const paths = new Map<string, string>();
  for (const [name, type] of resources) {
    const path = type.getProperty("_path");
    const literal = path && checker.getTypeOfSymbol(path);
    if (literal?.isStringLiteral()) paths.set(name, literal.value);
  }
  const membersOf = (type: ts.Type): Members => {
    const reader = new TypeReader(checker);
    reader.read(type, "", 0);
    return reader.members.done();
  };
  const surface = new Map<string, SurfaceOperation>();
  for (const { resource, action, method, path } of callsOf(join(folder, "lib/index.js"), paths)) {
    const [first = "", ...below] = action.split(".");
    let type = resources.get(resource);
    for (const name of [first, ...below]) {
      const symbol: ts.Symbol | undefined = type?.getProperty(name);
      type = symbol && checker.getTypeOfSymbol(symbol);
    }
    const signature = type?.getCallSignatures()[0];
    const parameter = (name: RegExp): Members | undefined => {
      const symbol = signature?.getParameters().find((one) => name.test(one.name));
      return symbol && membersOf(checker.getTypeOfSymbol(symbol));
    };
    const answer = signature && checker.getAwaitedType(signature.getReturnType());
    const [query, body] = [parameter(/^(params|query)$/), parameter(/^body$/)];
    surface.set(routeKey(method, path), {
      name: `${resource}.${action}`,
      ...(query && { query }),
      ...(body && { body }),
      ...(answer && { answer: membersOf(answer) }),
    });
  }
  return surface;
}
