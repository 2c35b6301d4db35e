import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { ClickMaintClient } from "../../src/clickmaint/index.ts";
import { FieldNationClient } from "../../src/fieldnation/index.ts";
import { FlowRetailClient } from "../../src/flowretail/index.ts";
import { RepzoClient } from "../../src/repzo/index.ts";
import { type ApiName, build, type Simulator } from "../../src/testing/index.ts";
import { WorkorderPortalClient } from "../../src/workorder-portal/index.ts";
import { deref, type SpecDocument, type SpecOperation, type SpecParameter } from "../support/sample.ts";

/** A client of each API, in strict order with its simulator: no retries, no limits of its own. */
export function clientOf(api: ApiName, fetch: Simulator["fetch"], token = "key"): object {
  const shared = { fetch: fetch as typeof globalThis.fetch, rateLimit: false, retry: false } as const;
  switch (api) {
    case "clickmaint":
      return new ClickMaintClient({ ...shared, apiKey: token, entityId: 12 });
    case "fieldnation":
      return new FieldNationClient({
        ...shared,
        clientId: "client",
        clientSecret: "secret",
        username: "dana",
        password: token,
      });
    case "flowretail":
      return new FlowRetailClient({ ...shared, token }).forStore("tenant-1", "store-1");
    case "repzo":
      return new RepzoClient({ ...shared, apiKey: token });
    case "workorder-portal":
      return new WorkorderPortalClient({ ...shared, apiKey: token });
  }
}

/** The bundled spec of an API, as plain data. */
export function specOf(api: ApiName): SpecDocument {
  return JSON.parse(readFileSync(new URL(`../../generated/${api}/spec.json`, import.meta.url), "utf8"));
}

/** One method of a client: the operation, and where the spec describes it. */
export interface Method {
  readonly id: string;
  readonly path: string;
  readonly verb: string;
  readonly operation: SpecOperation;
}

/** Every method of an API's client; an operation that answers in two media types has two. */
export function methodsOf(spec: SpecDocument): Method[] {
  return Object.entries(spec.paths).flatMap(([path, item]) =>
    ["get", "post", "put", "patch", "delete"].flatMap((verb) => {
      const operation = item[verb];
      if (operation === undefined) return [];
      const names = Object.keys((operation["x-accept-methods"] as object | undefined) ?? {});
      const address = operation.operationId.split(".").slice(0, -1).join(".");
      const ids = names.length > 0 ? names.map((name) => `${address}.${name}`) : [operation.operationId];
      return ids.map((id) => ({ id, path, verb, operation }));
    }),
  );
}

/** Validators that read the spec by themselves: Ajv follows the document, not our reading of it. */
export function validators(spec: SpecDocument): (...steps: string[]) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (addFormats as unknown as (instance: Ajv2020) => void)(ajv);
  for (const format of ["decimal", "binary", "byte"]) ajv.addFormat(format, true);
  ajv.addSchema(spec, "spec");
  return (...steps) => {
    const pointer = steps.map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1")).map(encodeURIComponent);
    return ajv.compile({ $ref: `spec#/${pointer.join("/")}` });
  };
}

/** What a test gives a method: path arguments by name, a body instead of the builder's, a query. */
export interface Given {
  readonly path?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, unknown>>;
}

/** What came over the wire for a call. */
export interface Wire {
  readonly url: string;
  readonly status: number;
  readonly type: string;
  readonly simulated: string | null;
  readonly sent: unknown;
  readonly text: string;
  /** What the method returned or threw. */
  readonly result: unknown;
  readonly error: unknown;
}

/** Calls a method of the client with arguments made by the builders, and returns what went over the wire. */
export async function callMethod(
  api: ApiName,
  sim: Simulator<ApiName>,
  spec: SpecDocument,
  { id, operation, path }: Method,
  given: Given,
): Promise<Wire> {
  const wires: Omit<Wire, "result" | "error">[] = [];
  const client = clientOf(api, async (input, init) => {
    const response = await sim.fetch(input, init);
    const sent = typeof init?.body === "string" ? JSON.parse(init.body) : init?.body;
    const simulated = response.headers.get("x-simulated");
    const type = response.headers.get("content-type") ?? "";
    const text = await response.clone().text();
    wires.push({ url: String(input), status: response.status, type, simulated, sent, text });
    return response;
  });
  const parameters = (operation.parameters ?? []).map((one) => deref<SpecParameter>(spec, one));
  const order = [...path.matchAll(/\{(.+?)\}/g)].map((match) => match[1] as string);
  const scoped = new Set(parameters.filter((one) => one["x-scope"]).map((one) => one.name));
  const args: unknown[] = order.filter((name) => !scoped.has(name)).map((name) => given.path?.[name]);
  if (operation.requestBody !== undefined) args.push(given.body ?? bodyOf(api, spec, operation));
  const takesQuery = parameters.some((one) => one.in === "query" && one["x-option"] === undefined);
  if (takesQuery) args.push(given.query ?? {});
  const call = id.split(".").reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], client) as (
    ...args: unknown[]
  ) => Promise<unknown>;
  let result: unknown;
  let error: unknown;
  try {
    result = await call(...args);
  } catch (reason) {
    error = reason;
  }
  const wire = wires.at(-1);
  if (wire === undefined) throw error;
  return { ...wire, result, error };
}

/** The body that the builder of the operation's shape makes. */
export function bodyOf(api: ApiName, spec: SpecDocument, operation: SpecOperation): unknown {
  const request = deref<{ content: Record<string, { schema: Record<string, unknown> }> }>(spec, operation.requestBody);
  const [[media, content] = ["", { schema: {} }]] = Object.entries(request.content);
  const envelope = { ...(spec["x-envelope"] as object), ...(operation["x-envelope"] as object) } as {
    request?: string;
  };
  const root = envelope.request;
  const whole = content.schema as { $ref?: string; properties?: Record<string, { $ref?: string }> };
  const inner = root === undefined ? whole : (deref<typeof whole>(spec, whole).properties?.[root] ?? {});
  const name = inner.$ref?.split("/").at(-1);
  if (name === undefined) throw new Error(`${operation.operationId}: the body has no name to build it by`);
  const builders = build(api) as unknown as Record<string, () => unknown>;
  const made = builders[`${name.charAt(0).toLowerCase()}${name.slice(1)}`]?.();
  return media === "multipart/form-data" ? { ...(made as object), file: new Blob(["abcd"]) } : made;
}
