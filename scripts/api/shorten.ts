/** Makes a report of an API short enough to be read when it changes. Pure. */
import { createHash } from "node:crypto";
import ts from "typescript";

/** Up to this many characters a generated declaration is shown whole. */
const SHORT = 160;

const parse = (text: string): ts.SourceFile => ts.createSourceFile("api.d.ts", text, ts.ScriptTarget.Latest, true);

/** Names that a source file exports by a declaration of its own, or by name from elsewhere unless `leaveOut` fits where they come from. */
export function exportedNames(text: string, leaveOut = /^$/): Set<string> {
  const names = new Set<string>();
  for (const statement of parse(text).statements) {
    if (ts.isExportDeclaration(statement)) {
      const from = statement.moduleSpecifier;
      if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) continue;
      if (from && ts.isStringLiteral(from) && leaveOut.test(from.text)) continue;
      for (const { name } of statement.exportClause.elements) names.add(name.text);
    } else if (ts.canHaveModifiers(statement)) {
      const isExported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      if (isExported) for (const name of declared(statement)) names.add(name);
    }
  }
  return names;
}

/** Names that a statement declares. */
function declared(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.DeclarationStatement;
  return name ? [name.text] : [];
}

/** Without what changes with the documentation or with the tool, and is no part of the API. */
function plain(statement: ts.Node): string {
  return statement
    .getText()
    .replaceAll(/^[ \t]*\/\/ (?:@public)?(?: ?\(undocumented\))?\n/gm, "")
    .replaceAll(/^[ \t]*\/\*\*[\s\S]*?\*\/\n/gm, "")
    .replaceAll("\t", "");
}

/** Names of what a declaration has, in order. */
function members(node: ts.Node): string[] {
  if (ts.isTypeAliasDeclaration(node)) return members(node.type);
  if (ts.isIntersectionTypeNode(node)) return node.types.flatMap(members);
  if (!ts.isInterfaceDeclaration(node) && !ts.isTypeLiteralNode(node)) return [];
  return node.members.map(({ name, questionToken }) => `${name?.getText() ?? "[…]"}${questionToken ? "?" : ""}`);
}

/** Whether every member is a method: such an interface has one line for each. */
const isResource = (statement: ts.Statement): boolean =>
  ts.isInterfaceDeclaration(statement) &&
  statement.members.length > 0 &&
  statement.members.every((member) => ts.isMethodSignature(member) || /Resource;$/.test(member.getText()));

/** What of an API is told how. */
export interface Telling {
  /** Names that the generator made. */
  readonly generated: ReadonlySet<string>;
  /** Whether this is the report where generated declarations are told, exported or not. */
  readonly isHome: boolean;
  /** What earlier reports told: it is not repeated where an entry needs it without exporting it. What this one tells is added. */
  readonly told: Set<string>;
}

/**
 * What api-extractor says, with each large generated declaration in one line: its name, its members, and a sum over all of it, so that a change of a type shows
 * as well. What people wrote, and the methods of resources, stay whole. What is not exported, and told in another report, is left out.
 */
export function shorten(api: string, { generated, isHome, told }: Telling): string {
  const parts = parse(api).statements.flatMap((statement) => {
    const text = plain(statement);
    const isOpen = /^(?:export|import)\b/.test(text);
    const [name = ""] = declared(statement);
    const isGenerated = generated.has(name.replace(/_\d+$/, ""));
    const own = text.replace(/^export /, "");
    if (!isOpen && (told.has(own) || (isGenerated && !isHome) || ts.isModuleDeclaration(statement))) return [];
    told.add(own);
    if (!isGenerated || isResource(statement) || text.length <= SHORT) return text;
    const sum = createHash("sha256").update(text).digest("hex").slice(0, 8);
    const [head = ""] = text.split(/[{=:]/, 1);
    return `${head.trim()}; // ${[sum, ...members(statement)].join(" ")}`;
  });
  return `${parts.join("\n\n")}\n`;
}
