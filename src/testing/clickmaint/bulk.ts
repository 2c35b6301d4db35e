import { type Action, Refusal, WholeReply } from "../domain.ts";
import type { Row } from "../table.ts";

/**
 * Runs calls one after another, as the Ruby gem batch_api does: the answer is 200 whatever the calls answer, and a
 * failed one does not stop those after it. A batch that is none (no calls, more than 100, not sequential) never comes
 * here: the spec refuses it, with 422 when the simulator is not strict.
 */
export const runBulk: Action = (call) => {
  const { ops } = call.body as { ops: readonly Row[] };
  const urls = ops.map((op) => op.url);
  if (urls.some((url) => typeof url !== "string" || url === ""))
    throw new Refusal(422, "Operations must include a url");
  const results = ops.map((op) => {
    const method = String(op.method ?? "get").toUpperCase();
    const params = (op.params ?? {}) as Row;
    const headers = Object.fromEntries(
      Object.entries((op.headers ?? {}) as Row).map(([name, one]) => [name, String(one)]),
    );
    const hasBody = method !== "GET" && method !== "DELETE";
    const url = hasBody ? String(op.url) : withQuery(String(op.url), params);
    return call.inner({ method, url, headers, ...(hasBody ? { body: params } : {}) });
  });
  return new WholeReply(call.operation.status, {
    results: results.map(({ status, headers, body }) => ({ status, headers, ...(body === undefined ? {} : { body }) })),
  });
};

/** Parameters of a read in its address: nested ones in brackets. */
function withQuery(url: string, params: Row): string {
  const query = new URLSearchParams();
  const add = (name: string, value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) add(`${name}[]`, one);
    else if (typeof value === "object" && value !== null) {
      for (const [key, one] of Object.entries(value)) add(`${name}[${key}]`, one);
    } else if (value !== undefined) query.append(name, String(value));
  };
  for (const [name, value] of Object.entries(params)) add(name, value);
  const text = query.toString();
  return text === "" ? url : `${url}${url.includes("?") ? "&" : "?"}${text}`;
}
