import type { JsonSchema } from "./document.ts";
import { checkValue, type Problem } from "./json-schema.ts";
import type { ApiModel, Operation } from "./model.ts";
import { coerce } from "./parameters.ts";
import type { PlainRequest } from "./types.ts";

/** The body of a request as a value, and what the spec says against it. */
export function readBody(
  model: ApiModel,
  operation: Operation,
  request: PlainRequest,
): { readonly body: unknown; readonly problems: readonly Problem[] } {
  const spec = operation.body;
  const sent = request.body;
  if (sent === undefined || sent === "") {
    const missing = spec?.required === true ? [{ field: "body", expectation: "a value: the body is required" }] : [];
    return { body: undefined, problems: missing };
  }
  if (spec === undefined) return { body: sent, problems: [{ field: "body", expectation: "no body" }] };
  const types = Object.keys(spec.content);
  const type = (request.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const listed = types.find((one) => one.toLowerCase() === type);
  if (listed === undefined) {
    return {
      body: sent,
      problems: [{ field: "header.content-type", expectation: `${types.join(" or ")}, got ${type || "nothing"}` }],
    };
  }
  let body: unknown = sent;
  if (typeof sent === "string" && /[/+]json$/.test(type)) {
    try {
      body = JSON.parse(sent);
    } catch {
      return { body: sent, problems: [{ field: "body", expectation: "JSON" }] };
    }
  }
  const schema = spec.content[listed]?.schema;
  if (schema === undefined) return { body, problems: [] };
  const problems =
    typeof sent === "string"
      ? checkValue(model.schemas, schema, body, "body")
      : checkForm(model, schema, sent as Readonly<Record<string, unknown>>);
  return { body, problems };
}

/** What the spec says against the fields of a form: they are texts, or files of which the name, type and size are known. */
function checkForm(model: ApiModel, schema: JsonSchema, form: Readonly<Record<string, unknown>>): Problem[] {
  const { schemas } = model;
  const properties = schemas.flatten(schema).properties ?? {};
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, sent] of Object.entries(form)) {
    const property = properties[name] ?? {};
    const wantsFile = schemas.flatten(property).format === "binary";
    const isFile = typeof sent === "object" && sent !== null && !Array.isArray(sent);
    if (wantsFile !== isFile && name in properties) {
      problems.push({ field: `body.${name}`, expectation: wantsFile ? "a file, got a text" : "a text, got a file" });
    }
    values[name] = wantsFile || isFile ? "" : coerce(model, property, sent);
  }
  const found = checkValue(schemas, schema, values, "body");
  const told = new Set(problems.map((one) => one.field));
  return [...problems, ...found.filter((one) => !told.has(one.field))];
}

/** The credential that a request carries at one of the places where the operation looks for it. */
export function credentialOf(
  operation: Operation,
  request: PlainRequest,
  url: URL,
  only?: "header" | "query",
): string | undefined {
  for (const place of operation.credentials) {
    if (only !== undefined && place.in !== only) continue;
    const raw = place.in === "query" ? url.searchParams.get(place.name) : request.headers[place.name];
    if (raw === null || raw === undefined) continue;
    if (place.prefix !== "" && !raw.toLowerCase().startsWith(place.prefix.toLowerCase())) continue;
    const credential = raw.slice(place.prefix.length).trim();
    if (credential !== "") return credential;
  }
  return undefined;
}
