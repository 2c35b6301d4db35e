/** The surface of an OpenAPI document, ours or a vendor's. */
import { DEPTH, MemberList, type Members, routeKey, type Surface, type SurfaceOperation } from "./surface.ts";

type Json = Readonly<Record<string, unknown>>;

const METHODS = ["get", "post", "put", "patch", "delete", "head"];

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Follows references within the document; what leads out of it is nothing. */
function follow(document: Json, node: unknown): Json {
  let at = node;
  for (let hops = 0; isObject(at) && typeof at.$ref === "string" && hops < 20; hops += 1) {
    const parts = at.$ref.replace(/^#?\//, "").split("/");
    at = at.$ref.startsWith("#")
      ? parts.reduce<unknown>(
          (value, part) => (isObject(value) ? value[part.replaceAll("~1", "/")] : undefined),
          document,
        )
      : undefined;
  }
  return isObject(at) ? at : {};
}

function kindsOf(schema: Json): string[] {
  const types = [schema.type].flat().filter((type): type is string => typeof type === "string" && type !== "null");
  if (types.length > 0) return types.map((type) => (type === "integer" ? "number" : type));
  if (schema.properties || schema.additionalProperties) return ["object"];
  const [value] = [schema.enum].flat();
  return "const" in schema ? [typeof schema.const] : value === undefined ? ["unknown"] : [typeof value];
}

class Reader {
  readonly members = new MemberList();
  readonly doubtful = new Set<string>();

  constructor(readonly document: Json) {}

  read(node: unknown, path: string, depth: number): void {
    if (depth > DEPTH) return;
    const schema = follow(this.document, node);
    for (const key of ["allOf", "oneOf", "anyOf"])
      for (const part of (schema[key] ?? []) as unknown[]) this.read(part, path, depth);
    for (const [name, member] of Object.entries((schema.properties ?? {}) as Json)) {
      const at = path ? `${path}.${name}` : name;
      const own = follow(this.document, member);
      if (own.deprecated === true || (isObject(member) && member.deprecated === true)) this.doubtful.add(at);
      for (const kind of this.#kinds(own)) this.members.add(at, kind);
      this.read(own, at, depth + 1);
    }
    if (schema.items !== undefined) this.read(schema.items, `${path}[]`, depth);
  }

  #kinds(schema: Json): string[] {
    const parts = ["allOf", "oneOf", "anyOf"].flatMap((key) => (schema[key] ?? []) as unknown[]);
    const composed = parts.flatMap((part) => this.#kinds(follow(this.document, part)));
    const own = parts.length > 0 && schema.type === undefined ? [] : kindsOf(schema);
    return [...new Set([...composed, ...own])];
  }
}

function contentOf(document: Json, holder: unknown): unknown {
  const [content] = Object.values((follow(document, holder).content ?? {}) as Json);
  return (content as Json | undefined)?.schema;
}

function readOperation(document: Json, item: Json, operation: Json): SurfaceOperation {
  const doubtful = new Set<string>();
  const membersOf = (schema: unknown): Members | undefined => {
    if (schema === undefined) return undefined;
    const reader = new Reader(document);
    reader.read(schema, "", 0);
    for (const name of reader.doubtful) doubtful.add(name);
    return reader.members.done();
  };
  const query = new MemberList();
  for (const declared of [...((item.parameters ?? []) as unknown[]), ...((operation.parameters ?? []) as unknown[])]) {
    const parameter = follow(document, declared);
    if (parameter.in !== "query") continue;
    if (parameter.deprecated === true) doubtful.add(parameter.name as string);
    for (const kind of kindsOf(follow(document, parameter.schema))) query.add(parameter.name as string, kind);
  }
  const success = Object.entries((operation.responses ?? {}) as Json).find(([status]) => status.startsWith("2"))?.[1];
  const [body, answer] = [
    membersOf(operation.requestBody === undefined ? undefined : contentOf(document, operation.requestBody)),
    membersOf(success === undefined ? undefined : contentOf(document, success)),
  ];
  return {
    name: (operation.operationId as string | undefined) ?? "",
    query: query.done(),
    ...(body && { body }),
    ...(answer && { answer }),
    doubtful,
  };
}

/** Reads a document. */
export function surfaceOfOpenApi(document: Json): Surface {
  const surface = new Map<string, SurfaceOperation>();
  for (const [path, given] of Object.entries((document.paths ?? {}) as Json)) {
    const item = follow(document, given);
    for (const method of METHODS) {
      const operation = item[method];
      if (!isObject(operation)) continue;
      const others = (operation["x-route-candidates"] ?? []) as { method?: string; path?: string }[];
      const candidates = others.map((other) => routeKey(other.method ?? method, other.path ?? path));
      surface.set(routeKey(method, path), { ...readOperation(document, item, operation), candidates });
    }
  }
  return surface;
}
