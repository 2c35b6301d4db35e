import type { HttpMethod, OperationRecord, OperationTraits } from "../../src/core/operation.ts";
import type { Method, Operation, Shared } from "./model.ts";
import { type Parameters, readParameters } from "./parameters.ts";
import { type Body, type Envelope, type Result, readBody, readResult } from "./payload.ts";
import type { SpecNode } from "./source.ts";
import { isIdentifier, pascalCase } from "./text.ts";

/** A resource with a `then` would pass for a promise; the others would hide what every object has. */
const FORBIDDEN = new Set(["then", ...Object.getOwnPropertyNames(Object.prototype)]);
const ROUTE = ["documented", "observed", "inferred"];
const SCHEMA = ["documented", "observed", "example", "inferred"];
const CONFIDENCE = ["high", "medium", "low"];

/** Reads one operation; without an address that can be a method there is none. */
export function readOperation(
  node: SpecNode,
  method: HttpMethod,
  path: string,
  item: SpecNode,
  shared: Shared,
): Operation | undefined {
  const id = node.text("operationId") ?? "";
  const parts = id.split(".");
  const last = parts.at(-1) as string;
  if (parts.length < 2 || !parts.every((part) => isIdentifier(part) && !FORBIDDEN.has(part))) {
    node.report(`operationId "${id}" is no address: two or more identifiers joined by dots`);
    return undefined;
  }
  const accept = node.get("x-accept-methods");
  const names = accept?.keys() ?? [last];
  if (!names.includes(last)) accept?.report(`"${last}" of the operationId is not among the methods`);
  const envelope = readEnvelope(node, shared);
  const parameters = readParameters(node, item, path, shared);
  const body = readBody(node, envelope, shared);
  const page = readPage(node, parameters, shared);
  const items = page === undefined ? undefined : (shared.api.pagination?.[page]?.items ?? "");
  const row = printRow(node, method, path, parameters, body, page === firstStyle(shared) ? page : undefined);
  const results: Result[] = [];
  const methods = names.flatMap((name): Method[] => {
    const result = readResult(node, accept?.text(name), envelope, items, shared);
    if (!result) return [];
    results.push(result);
    const promise = page === undefined ? "ApiPromise" : "PagePromise";
    shared.core.add(promise);
    return [
      {
        name,
        row: result.kind === "void" ? withoutResult(row) : row,
        result: `${promise}<${result.type}>`,
        traits: readTraits(node, envelope, result, page, shared),
      },
    ];
  });
  const unwraps = envelope.response && page === undefined && results.some(({ kind }) => kind === "json");
  const candidates = node.list("x-route-candidates") as OperationRecord["candidates"];
  const [section, origin] = [node.text("x-section"), node.text("x-source")];
  const record: OperationRecord = {
    id,
    resource: parts.slice(0, -1).join("."),
    method,
    path,
    pathParameters: parameters.path.map(({ wire }) => wire),
    query: parameters.query,
    headers: parameters.headers,
    ...(body && { body: { media: body.media, required: body.required } }),
    ...(envelope.request != null && { wrap: envelope.request }),
    ...(unwraps && { unwrap: envelope.response as string }),
    ...(page !== undefined && { page }),
    idempotent: node.flag("x-idempotent") ?? isSafe(method),
    evidence: readEvidence(node),
    ...(candidates && { candidates }),
    tags: (node.list("tags") ?? []) as string[],
    ...(accept && { accept: accept.value as Record<string, string> }),
    ...(section !== undefined && { section }),
    ...(origin !== undefined && { source: origin }),
  };
  return {
    record,
    node,
    methods,
    path: parameters.path.filter(({ scoped }) => !scoped),
    ...(body && { body }),
    ...(parameters.fields.length > 0 && { query: { name: `${pascalCase(id)}Query`, fields: parameters.fields } }),
    options: optionsType(parameters, page !== undefined, shared),
    headers: parameters.headers.filter(({ filledBy }) => filledBy === undefined).map(({ name }) => name),
  };
}

/** PUT and DELETE may be repeated like GET, until the spec says otherwise. */
function isSafe(method: HttpMethod): boolean {
  return method !== "POST" && method !== "PATCH";
}

function firstStyle({ api }: Shared): string | undefined {
  return Object.keys(api.pagination ?? {})[0];
}

function readEnvelope(node: SpecNode, { api }: Shared): Envelope {
  const own = node.get("x-envelope");
  for (const key of own?.keys() ?? []) {
    if (!["request", "response", "meta", "failure"].includes(key)) own?.raw(key)?.report("no such key");
  }
  const failure = own?.raw("failure");
  if (failure && failure.value !== null)
    failure.report("an operation can only switch the failure check off, with null");
  return { ...api.envelope, ...(own?.value as Envelope | undefined) };
}

/** The operation's pagination style, if it is declared and the operation takes what the style sends. */
function readPage(node: SpecNode, { query }: Parameters, { api }: Shared): string | undefined {
  const page = node.text("x-pagination");
  if (page === undefined) return undefined;
  const style = api.pagination?.[page];
  if (!style) node.raw("x-pagination")?.report(`no pagination style "${page}" is declared`);
  for (const key of ["page", "offset", "after"] as const) {
    const name = style?.query?.[key];
    if (name && !query.some((one) => one.name === name))
      node.report(`style "${page}" sends "${name}", which is no query parameter here`);
  }
  return style && page;
}

function printRow(
  node: SpecNode,
  method: HttpMethod,
  path: string,
  parameters: Parameters,
  body: Body | undefined,
  page: string | undefined,
): string {
  const idempotent = node.flag("x-idempotent");
  const flags = [
    parameters.fields.length > 0 && "q",
    body?.flag,
    body && !body.required && "o",
    page !== undefined && "p",
    idempotent === true && !isSafe(method) && "i",
    idempotent === false && "n",
    parameters.headers.some(({ filledBy }) => filledBy !== undefined) && "s",
  ];
  return `${method} ${path} ${flags.filter(Boolean).join("")}`.trimEnd();
}

/** The row of an operation that answers nothing. */
function withoutResult(row: string): string {
  return row.split(" ").length === 3 ? `${row}v` : `${row} v`;
}

function readTraits(
  node: SpecNode,
  envelope: Envelope,
  result: Result,
  page: string | undefined,
  shared: Shared,
): OperationTraits {
  const usual = shared.api.envelope;
  const isJson = result.kind === "json";
  return {
    ...(page !== undefined && page !== firstStyle(shared) && { page }),
    ...(envelope.request != null && { wrap: envelope.request }),
    ...(isJson && page === undefined && envelope.response !== usual?.response && { unwrap: envelope.response ?? null }),
    ...(isJson && envelope.meta !== usual?.meta && { meta: envelope.meta ?? null }),
    ...(envelope.failure === null && { failure: null }),
    ...(result.accept !== undefined && { accept: result.accept }),
    ...(result.kind === "bytes" && { bytes: true as const }),
    ...(node.list("security")?.length === 0 && { auth: false as const }),
  };
}

function readEvidence(node: SpecNode): OperationRecord["evidence"] {
  const evidence = node.get("x-evidence");
  const check = (key: string, values: readonly string[], optional: boolean): void => {
    const value = evidence?.raw(key)?.value;
    if (optional && value === undefined) return;
    if (!values.includes(value as string))
      (evidence ?? node).report(`x-evidence.${key} is one of ${values.join(", ")}`);
  };
  check("route", ROUTE, false);
  check("schema", SCHEMA, false);
  check("confidence", CONFIDENCE, true);
  const { route, schema, confidence, note } = (evidence?.value ?? {}) as OperationRecord["evidence"];
  if (confidence !== undefined && route !== "inferred")
    evidence?.report("x-evidence.confidence goes with an inferred route");
  return { route, schema, ...(confidence && { confidence }), ...(note && { note: note.trim() }) };
}

/** The type of a method's options. A set of the API's own options gets a name, so that an editor shows a name and not how it is made. */
function optionsType(parameters: Parameters, paged: boolean, { api, callOptions, core, optionTypes }: Shared): string {
  const base = paged ? "ListOptions" : "CallOptions";
  core.add(base);
  const names = parameters.query.flatMap(({ filledBy }) =>
    filledBy !== undefined && callOptions.has(filledBy) ? [filledBy] : [],
  );
  if (names.length === 0) return base;
  const sorted = [...new Set(names)].sort();
  const name = `${sorted.map(pascalCase).join("")}${base}`;
  const picked = sorted.map((one) => JSON.stringify(one)).join(" | ");
  optionTypes.set(name, `${base}, Pick<${pascalCase(api.id)}CallOptions, ${picked}>`);
  return name;
}
