import type { Shared } from "./model.ts";
import { attempt, printType, schemaAt } from "./print-type.ts";
import type { SpecNode } from "./source.ts";

/** What wraps a body and a result: the API's own, changed key by key by the operation's. */
export interface Envelope {
  readonly request?: string | null;
  readonly response?: string | null;
  readonly meta?: string | null;
  readonly failure?: object | null;
}

/** The body argument; `flag` is its letter in the row. */
export interface Body {
  readonly type: string;
  readonly media: string;
  readonly flag: "b" | "f";
  readonly required: boolean;
}

/** What a method returns, unwrapped. `accept` is set for other media types than plain JSON. */
export interface Result {
  readonly kind: "void" | "bytes" | "json";
  readonly type: string;
  readonly accept?: string;
}

const JSON_MEDIA = /^application\/([\w.-]+\+)?json\b/;

/** Reads the request body without its root key. */
export function readBody(node: SpecNode, { request }: Envelope, { components }: Shared): Body | undefined {
  const body = node.get("requestBody");
  if (!body) return undefined;
  const contents = body.get("content")?.members() ?? [];
  const [media = "", content] = contents[0] ?? [];
  const schema = content?.get("schema");
  const flag = media === "multipart/form-data" ? "f" : JSON_MEDIA.test(media) ? "b" : undefined;
  if (contents.length !== 1 || !schema || !flag) {
    body.report("a request body is JSON or multipart/form-data, one of them, with a schema");
    return undefined;
  }
  const inner = request == null ? schema : schemaAt(schema, request);
  if (!inner) body.report(`the body has no root key "${request}"`);
  const type = inner && attempt(body, () => printType(inner, components));
  return { type: type ?? "unknown", media, flag, required: body.flag("required") ?? false };
}

/** Reads the first success response: the rows at `items` for a list, else what the envelope leaves. */
export function readResult(
  node: SpecNode,
  wanted: string | undefined,
  { response }: Envelope,
  items: string | undefined,
  { components, core }: Shared,
): Result | undefined {
  const success = node
    .get("responses")
    ?.members()
    .find(([status]) => status.startsWith("2"))?.[1];
  const refuse = (reason: string): undefined => void (success ?? node).report(reason);
  if (!success) return refuse("there is no success response");
  const contents = success.get("content")?.members() ?? [];
  if (contents.length === 0 && wanted === undefined)
    return items === undefined ? { kind: "void", type: "void" } : refuse("a list needs a body");
  if (wanted === undefined && contents.length > 1) return refuse("several media types need x-accept-methods");
  const [media, content] = contents.find(([one]) => wanted === undefined || one === wanted) ?? [];
  const schema = content?.get("schema");
  if (media === undefined || !schema) return refuse(`there is no content of type ${wanted ?? media} with a schema`);
  if (!JSON_MEDIA.test(media)) {
    if (schema.text("format") !== "binary" || items !== undefined)
      return refuse(`${media} can only be bytes: {type: string, format: binary}`);
    core.add("Bytes");
    return { kind: "bytes", type: "Bytes", accept: media };
  }
  const path = items ?? response ?? "";
  const found = schemaAt(schema, path);
  const result = items === undefined ? found : found?.get("items");
  if (!result) return refuse(`the body has no ${items === undefined ? "" : "array at "}"${path}"`);
  const type = attempt(success, () => printType(result, components));
  return type === undefined
    ? undefined
    : { kind: "json", type, ...(media !== "application/json" && { accept: media }) };
}
