import type {
  ContentObject,
  EnvelopeObject,
  JsonSchema,
  OpenApiDocument,
  OperationObject,
  PaginationObject,
  ParameterObject,
  SecuritySchemeObject,
} from "./document.ts";
import { createRouter, type Router } from "./router.ts";
import { createSchemas, type Schemas } from "./schemas.ts";

/** A place where a credential may be: a header or a query parameter, `prefix` in front of it. */
export interface CredentialPlace {
  readonly in: "header" | "query";
  readonly name: string;
  readonly prefix: string;
}

/** An operation of the spec, with every reference resolved and every default applied. */
export interface Operation {
  /** Address of the method: `parts.transactions.list`. */
  readonly id: string;
  /** What stands before the verb: `parts.transactions`. */
  readonly resource: string;
  /** Last part of the address: `list`. */
  readonly verb: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly ParameterObject[];
  /** Names of the path parameters in path order, those of a scope left out. */
  readonly pathNames: readonly string[];
  readonly body?: { readonly required: boolean; readonly content: ContentObject };
  readonly status: number;
  /** Content of the first success response; absent when it has no body. */
  readonly content?: ContentObject;
  readonly envelope: EnvelopeObject;
  readonly page?: PaginationObject;
  /** Alternatives of places where a credential is looked for; empty for a public operation. */
  readonly credentials: readonly CredentialPlace[];
  /** Schema of what the method returns: the record, or a row of the list. */
  readonly record?: JsonSchema;
}

/** Everything the engine needs to know of an API, made from its spec. */
export interface ApiModel {
  readonly document: OpenApiDocument;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly router: Router;
  readonly schemas: Schemas;
  /** Origins and base paths of the vendor's servers. */
  readonly servers: readonly URL[];
}

const METHODS = ["get", "put", "post", "delete", "patch", "head", "options"] as const;

/** Reads a bundled document once; the result is never changed. */
export function createModel(document: OpenApiDocument): ApiModel {
  const schemas = createSchemas(document);
  const operations = new Map<string, Operation>();
  for (const [path, item] of Object.entries(document.paths)) {
    const shared = (item.parameters ?? []) as readonly ParameterObject[];
    for (const method of METHODS) {
      const source = item[method] as OperationObject | undefined;
      if (source === undefined) continue;
      const operation = readOperation(document, schemas, path, method.toUpperCase(), source, shared);
      operations.set(operation.id, operation);
    }
  }
  const servers = (document.servers ?? []).map((server) => new URL(server.url));
  return { document, operations, schemas, servers, router: createRouter([...operations.values()], servers) };
}

function readOperation(
  document: OpenApiDocument,
  schemas: Schemas,
  path: string,
  method: string,
  source: OperationObject,
  shared: readonly ParameterObject[],
): Operation {
  const parameters = mergeParameters(shared, source.parameters ?? [], schemas);
  const scoped = new Set(parameters.filter((one) => one["x-scope"] !== undefined).map((one) => one.name));
  const pathNames = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] as string);
  const body = source.requestBody === undefined ? undefined : schemas.resolve(source.requestBody);
  const [status, response] = successOf(source);
  const content = schemas.resolve(response).content;
  const envelope = { ...document["x-envelope"], ...source["x-envelope"] };
  const style = source["x-pagination"];
  const page = style === undefined ? undefined : document["x-pagination"]?.[style];
  const split = source.operationId.lastIndexOf(".");
  const record = recordOf(schemas, content, envelope, page);
  return {
    id: source.operationId,
    resource: source.operationId.slice(0, Math.max(split, 0)),
    verb: source.operationId.slice(split + 1),
    method,
    path,
    parameters,
    pathNames: pathNames.filter((name) => !scoped.has(name)),
    ...(body === undefined ? {} : { body: { required: body.required === true, content: body.content } }),
    status,
    ...(content === undefined ? {} : { content }),
    envelope,
    ...(page === undefined ? {} : { page }),
    credentials: credentialPlaces(document, source.security ?? document.security ?? []),
    ...(record === undefined ? {} : { record }),
  };
}

function mergeParameters(
  shared: readonly ParameterObject[],
  own: readonly ParameterObject[],
  schemas: Schemas,
): readonly ParameterObject[] {
  const merged = new Map<string, ParameterObject>();
  for (const one of [...shared, ...own]) {
    const parameter = schemas.resolve(one);
    merged.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...merged.values()];
}

function successOf(source: OperationObject): [number, OperationObject["responses"][string]] {
  const code = Object.keys(source.responses)
    .filter((key) => /^2/.test(key))
    .sort()[0];
  if (code === undefined) throw new Error(`${source.operationId} has no success response in its spec.`);
  const status = Number(code.replace(/XX/i, "00"));
  return [status, source.responses[code] ?? {}];
}

/** The schema inside `data`, or of the rows of a list. */
function recordOf(
  schemas: Schemas,
  content: ContentObject | undefined,
  envelope: EnvelopeObject,
  page: PaginationObject | undefined,
): JsonSchema | undefined {
  const whole = jsonSchemaOf(content);
  if (whole === undefined) return undefined;
  if (page !== undefined) {
    const rows = schemas.at(whole, page.items);
    return rows === undefined ? undefined : schemas.flatten(rows).items;
  }
  return typeof envelope.response === "string" ? schemas.at(whole, envelope.response) : whole;
}

/** Schema of the JSON representation, if there is one. */
export function jsonSchemaOf(content: ContentObject | undefined): JsonSchema | undefined {
  if (content === undefined) return undefined;
  const type = Object.keys(content).find((name) => /[/+]json\b/.test(name));
  return type === undefined ? undefined : content[type]?.schema;
}

function credentialPlaces(
  document: OpenApiDocument,
  security: readonly Readonly<Record<string, readonly string[]>>[],
): readonly CredentialPlace[] {
  const schemes = document.components?.securitySchemes ?? {};
  const names = new Set(security.flatMap((alternative) => Object.keys(alternative)));
  const places = [...names].map((name) => placeOf(schemes[name])).filter((place) => place !== undefined);
  const unique = new Map(places.map((place) => [`${place.in} ${place.name}`, place]));
  return [...unique.values()];
}

function placeOf(scheme: SecuritySchemeObject | undefined): CredentialPlace | undefined {
  if (scheme === undefined) return undefined;
  if (scheme.type === "apiKey") {
    return { in: scheme.in === "query" ? "query" : "header", name: (scheme.name ?? "").toLowerCase(), prefix: "" };
  }
  return { in: "header", name: "authorization", prefix: "Bearer " };
}
