/** Which public symbols have a doc comment, and which have not. */
import { DeclarationReflection, type ProjectReflection, type Reflection, ReflectionKind } from "typedoc";

/** A symbol without a doc comment. */
export interface Undocumented {
  readonly file: string;
  /** As users reach it: `millwright.ApiError.status`. */
  readonly name: string;
  readonly kind: string;
}

/** How many fields there are, and how many of them the spec has words for. */
export interface FieldCount {
  readonly fields: number;
  readonly described: number;
}

/** What was found. */
export interface Survey {
  readonly symbols: number;
  readonly missing: readonly Undocumented[];
  /** By API: fields of the vendor's records and queries, where a comment that only repeats the name would be of no use to anybody. */
  readonly wire: ReadonlyMap<string, FieldCount>;
}

const SUBJECTS =
  ReflectionKind.Module |
  ReflectionKind.Variable |
  ReflectionKind.Function |
  ReflectionKind.Class |
  ReflectionKind.Interface |
  ReflectionKind.TypeAlias |
  ReflectionKind.Property |
  ReflectionKind.Method |
  ReflectionKind.Accessor;

const NAMELESS = ReflectionKind.TypeLiteral | ReflectionKind.Variable | ReflectionKind.Function | ReflectionKind.Method;

/** Looks at every symbol once, however many entries and subclasses show it. */
export function surveyDocumentation(project: ProjectReflection): Survey {
  const seen = new Set<string>();
  const missing: Undocumented[] = [];
  const wire = new Map<string, FieldCount>();
  let symbols = 0;
  for (const reflection of project.getReflectionsByKind(SUBJECTS)) {
    if (isPartOfDocumented(reflection) || isForbidden(reflection)) continue;
    const id = project.getSymbolIdFromReflection(reflection);
    const file = id?.packagePath ?? "";
    const key = id ? `${file}:${id.pos}:${id.qualifiedName}` : reflection.getFullName();
    if (seen.has(key)) continue;
    seen.add(key);
    const documented = hasComment(reflection);
    const api = reflection.kindOf(ReflectionKind.Property) ? wireApi(file, reflection) : undefined;
    if (api !== undefined) {
      const { fields, described } = wire.get(api) ?? { fields: 0, described: 0 };
      wire.set(api, { fields: fields + 1, described: described + (documented ? 1 : 0) });
      continue;
    }
    symbols += 1;
    if (!documented)
      missing.push({ file, name: reflection.getFullName(), kind: ReflectionKind.singularString(reflection.kind) });
  }
  missing.sort((a, b) => a.file.localeCompare(b.file) || a.name.localeCompare(b.name));
  return { symbols, missing, wire };
}

/** The lines to print: what lacks words first, then the counts. */
export function reportDocumentation({ symbols, missing, wire }: Survey): string[] {
  return [
    ...missing.map(({ file, name, kind }) => `${file}: ${name} (${kind}) has no doc comment`),
    ...[...wire].map(
      ([api, { fields, described }]) =>
        `${api}: ${described} of ${fields} fields of records and queries have words in the spec`,
    ),
    missing.length === 0
      ? `Every one of ${symbols} public symbols has a doc comment.`
      : `${missing.length} of ${symbols} public symbols have no doc comment.`,
  ];
}

function hasComment(reflection: Reflection): boolean {
  if (reflection.hasComment()) return true;
  if (!(reflection instanceof DeclarationReflection)) return false;
  const { type } = reflection;
  const declared = type?.type === "reflection" ? (type.declaration.signatures ?? []) : [];
  const signatures = [...(reflection.signatures ?? []), ...declared, reflection.getSignature, reflection.setSignature];
  return signatures.some((signature) => signature?.hasComment() === true);
}

/** `name?: undefined`: what must not be given beside the others. */
function isForbidden(reflection: Reflection): boolean {
  const type = reflection instanceof DeclarationReflection ? reflection.type : undefined;
  return type?.type === "intrinsic" && type.name === "undefined";
}

/** Members of a value or of a type without a name: what they are says the comment of what they belong to. */
function isPartOfDocumented(reflection: Reflection): boolean {
  for (let parent = reflection.parent; parent; parent = parent.parent) {
    if (parent.kindOf(NAMELESS)) return true;
  }
  return false;
}

/** The API of a field that the spec describes, in a record or in a query; `undefined` for the members of resources. */
function wireApi(file: string, reflection: Reflection): string | undefined {
  const [, api, name] = /generated\/([\w-]+)\/(types|resources)\.ts$/.exec(file) ?? [];
  if (name === "types") return api;
  return /(Query|CallOptions)$/.test(reflection.parent?.name ?? "") ? api : undefined;
}
