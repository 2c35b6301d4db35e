/** Says of every component that the spec has no words for where it is met, so that an editor and the reference show more than its name. */

type Json = Record<string, unknown>;

const COMPONENT = /^#\/components\/schemas\/(\w+)$/;
const METHODS = ["get", "put", "post", "delete", "patch", "head"];
/** A longer list would not be read. */
const MOST_PLACES = 3;

/** Where a component is met: what is said before the places, and the places. Earlier kinds tell more. */
interface Uses {
  readonly bodies: Set<string>;
  readonly answers: Set<string>;
  readonly members: Set<string>;
  readonly bases: Set<string>;
  readonly others: Set<string>;
}

/** A copy of a bundled document in which every component under `components.schemas` has a description. The given document stays as it is. */
export function describeComponents<T extends object>(document: T): T {
  const copy = structuredClone(document) as Json;
  const schemas = ((copy.components as Json | undefined)?.schemas ?? {}) as Record<string, Json>;
  const uses = findUses(copy, schemas);
  for (const [name, schema] of Object.entries(schemas)) {
    if (typeof schema.description === "string" && schema.description.trim() !== "") continue;
    schema.description = describe(uses(name));
  }
  return copy as T;
}

function describe({ bodies, answers, members, bases, others }: Uses): string {
  if (bodies.size > 0 && answers.size > 0) return `Taken by ${places(bodies)}, answered by ${places(answers)}.`;
  if (bodies.size > 0) return `Taken by ${places(bodies)}.`;
  if (answers.size > 0) return `Answered by ${places(answers)}.`;
  if (members.size > 0) return `Found in ${places(members)}.`;
  if (bases.size > 0) return `What ${places(bases)} ${bases.size > 1 ? "have in common" : "is built on"}.`;
  if (others.size > 0) return `A value of ${places(others)}.`;
  return "Used by no operation.";
}

function places(names: ReadonlySet<string>): string {
  const all = [...names];
  const shown = all.slice(0, MOST_PLACES).map((name) => `\`${name}\``);
  const rest = all.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}` : (shown[0] ?? "");
}

function findUses(document: Json, schemas: Readonly<Record<string, Json>>): (name: string) => Uses {
  const found = new Map<string, Uses>();
  const of = (name: string): Uses => {
    const known = found.get(name);
    if (known) return known;
    const fresh = {
      bodies: new Set<string>(),
      answers: new Set<string>(),
      members: new Set<string>(),
      bases: new Set<string>(),
      others: new Set<string>(),
    };
    found.set(name, fresh);
    return fresh;
  };
  for (const item of Object.values((document.paths ?? {}) as Record<string, Json>)) {
    for (const method of METHODS) {
      const operation = item[method] as Json | undefined;
      const id = operation?.operationId;
      if (!operation || typeof id !== "string") continue;
      visit(operation.requestBody, "", (name) => of(name).bodies.add(id));
      visit(successes(operation.responses), "", (name) => of(name).answers.add(id));
      visit([item.parameters, operation.parameters], "", (name) => of(name).others.add(id));
    }
  }
  for (const [owner, schema] of Object.entries(schemas)) {
    visit(schema, "", (name, path) => {
      if (name === owner) return;
      if (path === "") of(name).bases.add(owner);
      else of(name).members.add(`${owner}.${path}`);
    });
  }
  return of;
}

/** Answers of calls that went well; errors have shapes of their own. */
function successes(responses: unknown): unknown[] {
  return Object.entries((responses ?? {}) as Json)
    .filter(([status]) => /^(2|default)/.test(status))
    .map(([, response]) => response);
}

/** Finds references below a value, each with the names of the members that lead to it. */
function visit(value: unknown, path: string, report: (name: string, path: string) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, path, report);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const { $ref, properties, ...rest } = value as Json;
  const name = typeof $ref === "string" ? COMPONENT.exec($ref)?.[1] : undefined;
  if (name) report(name, path);
  for (const [key, schema] of Object.entries((properties ?? {}) as Json))
    visit(schema, path === "" ? key : `${path}.${key}`, report);
  for (const member of Object.values(rest)) visit(member, path, report);
}
