/** From a method's arguments to what is sent. Pure. */
import { ConfigError } from "./errors.ts";
import type { ApiDefinition } from "./operation.ts";
import { CALL_SHAPE, checkOptions, type ListOptions, type RouteOverride } from "./options.ts";
import { pathParameterNames } from "./path.ts";
import type { Operation } from "./resource.ts";
import { isIdempotentMethod } from "./retry.ts";

/** A call ready to be sent. */
export interface PreparedCall {
  readonly operation: Operation;
  readonly method: string;
  /** Template; its parameters are in `pathParameters`. */
  readonly path: string;
  readonly pathParameters: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** By their names in small letters: one header is one header however it is spelled. */
  readonly headers: Readonly<Record<string, string>>;
  /** With its root key where the vendor wants one. */
  readonly body: unknown;
  /** As the caller gave it. */
  readonly plainBody: unknown;
  readonly idempotent: boolean;
  readonly options: ListOptions;
}

/** What a client adds to every call. */
export interface CallEnvironment {
  readonly owner: string;
  readonly api: ApiDefinition;
  /** Client setting → value: `{ entityId: 12 }`. */
  readonly scope: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly routes: Readonly<Record<string, RouteOverride>>;
}

/** What is the same for every call of an operation by one client. */
interface Plan {
  readonly env: CallEnvironment;
  readonly method: string;
  readonly path: string;
  /** Path parameters that client settings fill. */
  readonly filled: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

const plans = new WeakMap<Operation, Plan>();

const NONE: Readonly<Record<string, never>> = {};

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Shape of a call's options, with the options that the API itself adds. */
function callShape(api: ApiDefinition) {
  if (!api.callOptions) return CALL_SHAPE;
  const own = Object.fromEntries(Object.keys(api.callOptions).map((name) => [name, () => undefined]));
  return { ...CALL_SHAPE, ...own };
}

/** The value of a client setting, checked. */
function scopeValue(
  env: CallEnvironment,
  setting: string,
  type: string | undefined,
  operation: string,
): string | number {
  const value = env.scope[setting];
  const wrong = (reason: string): never => {
    throw new ConfigError(`${operation}: "${setting}" ${reason}`, setting, { operation });
  };
  if (value === undefined || value === null || value === "") {
    return wrong(`is missing: give it to ${env.owner}, or make a client for it`);
  }
  if (type === "integer" && !Number.isInteger(typeof value === "string" ? Number(value) : value))
    wrong("must be a whole number");
  if (typeof value !== "string" && typeof value !== "number") wrong("must be a string or a number");
  return value as string | number;
}

/** Method and path of an operation after the user's corrections. */
export function routeOf(
  operation: Operation,
  routes: Readonly<Record<string, RouteOverride>>,
): { method: string; path: string } {
  const override = Object.hasOwn(routes, operation.id) ? routes[operation.id] : undefined;
  if (override === undefined) return operation;
  if (typeof override === "string") return { method: operation.method, path: override };
  return { method: override.method ?? operation.method, path: override.path ?? operation.path };
}

/** Headers by their names in small letters, added to others. */
function withHeaders(
  before: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const headers = { ...before };
  for (const name of Object.keys(given)) headers[name.toLowerCase()] = given[name] as string;
  return headers;
}

/** @throws {ConfigError} on a client setting that is missing or wrong. */
function planOf(operation: Operation, env: CallEnvironment): Plan {
  let plan = plans.get(operation);
  if (plan?.env !== env) {
    const filled: Record<string, unknown> = {};
    let headers = withHeaders(NONE, env.headers);
    for (const [setting, { in: place, name, type }] of Object.entries(env.api.scope ?? NONE)) {
      if (place === "path" && operation.pathParameters.includes(name))
        filled[name] = scopeValue(env, setting, undefined, operation.id);
      else if (place === "header" && operation.scopeHeaders)
        headers = withHeaders(headers, { [name]: String(scopeValue(env, setting, type, operation.id)) });
    }
    headers.accept = operation.traits.accept ?? "application/json";
    const { method, path } = routeOf(operation, env.routes);
    plan = { env, method, path, filled, headers };
    plans.set(operation, plan);
  }
  return plan;
}

/**
 * Sorts a method's arguments (path parameters, body, query, options) and adds what the client knows.
 * @throws {ConfigError} naming what is missing or wrong.
 */
export function prepareCall(operation: Operation, args: readonly unknown[], env: CallEnvironment): PreparedCall {
  const { api } = env;
  const { id } = operation;
  const { method, path, filled, headers } = planOf(operation, env);
  const fail = (field: string, reason: string): never => {
    throw new ConfigError(`${id}: ${reason}`, field, { operation: id });
  };
  let next = 0;
  const pathParameters: Record<string, unknown> = {};
  for (const name of operation.pathParameters)
    pathParameters[name] = Object.hasOwn(filled, name) ? filled[name] : args[next++];
  let body: unknown;
  if (operation.body) {
    body = args[next++];
    if (body === undefined && !operation.bodyOptional) fail("body", "the body is missing");
  }
  let query: Record<string, unknown> = NONE;
  if (operation.takesQuery) {
    const given = args[next++];
    if (given !== undefined && !isFields(given)) fail("query", "the query must be an object");
    if (given !== undefined) query = given as Record<string, unknown>;
  }
  const options = (args[next++] ?? NONE) as ListOptions & Record<string, unknown>;
  if (options !== (NONE as unknown)) checkOptions(id, options, callShape(api));
  if (args.length > next) fail("options", `takes at most ${next} arguments, got ${args.length}`);

  for (const option of api.callOptions ? Object.keys(api.callOptions) : [])
    if (options[option] !== undefined) query = { ...query, [api.callOptions?.[option] as string]: options[option] };
  return {
    operation,
    method,
    path,
    pathParameters,
    query,
    headers: options.headers ? withHeaders(headers, options.headers) : headers,
    body: body === undefined || operation.traits.wrap === undefined ? body : { [operation.traits.wrap]: body },
    plainBody: body,
    idempotent: options.idempotent ?? operation.idempotent ?? isIdempotentMethod(method),
    options,
  };
}

/**
 * Checks the routes that a user gave.
 * @throws {ConfigError} on an unknown operation, or a path that starts wrong, has other parameters or could leave the API.
 */
export function checkRoutes(
  owner: string,
  routes: Readonly<Record<string, RouteOverride>>,
  operations: readonly Operation[],
): void {
  for (const id of Object.keys(routes)) {
    const field = `routes.${id}`;
    const fail = (reason: string): never => {
      throw new ConfigError(`${owner}: ${field} ${reason}`, field);
    };
    const operation = operations.find((known) => known.id === id) ?? fail("names no operation of this client");
    const route: unknown = routes[id];
    if (typeof route !== "string" && (typeof route !== "object" || route === null))
      fail('must be a path such as "/parts/{id}"');
    const { method, path } = routeOf(operation, routes);
    if (!/^(GET|HEAD|POST|PUT|PATCH|DELETE)$/.test(method)) fail(`has the unknown method "${method}"`);
    if (
      typeof path !== "string" ||
      !/^\/(?!\/)(?:[^?#\\\s{}]|\{[^{}]+\})*$/.test(path) ||
      /(^|\/)(\.|%2e){1,2}(\/|$)/i.test(path)
    ) {
      fail('must be a path such as "/parts/{id}"');
    }
    for (const name of pathParameterNames(path)) {
      if (!operation.pathParameters.includes(name)) fail(`has the unknown parameter {${name}}`);
    }
    for (const name of operation.pathParameters) {
      if (!pathParameterNames(path).includes(name)) fail(`lacks the parameter {${name}}`);
    }
  }
}
