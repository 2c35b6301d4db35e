/** The openapi-fetch client on a client's transport. Loaded when `client.raw` is first used, so that bundles do not carry it from the start. */
import createOpenApiClient, { type Client } from "openapi-fetch";
import { Answer } from "./answer.ts";
import { fillPath } from "./path.ts";
import { type QueryStyle, writeQuery } from "./query.ts";
import type { WireRequest } from "./redirect.ts";
import { readRequest, serializeBody } from "./wire.ts";

/** Sends a request and reads its answer. */
export type SendWire = (request: WireRequest) => Promise<Answer>;

/** Makes the client. `send` adds the headers and the credential of its owner. */
export function createRaw(
  baseUrl: string,
  style: QueryStyle,
  send: (request: WireRequest, signal: AbortSignal) => Promise<Answer>,
): Client<never> {
  return createOpenApiClient<never>({
    baseUrl,
    querySerializer: (query) => writeQuery(query, style),
    pathSerializer: (path, parameters) => fillPath(path, parameters, path),
    bodySerializer: (body) => serializeBody(body),
    fetch: async (request) => (await send(await readRequest(request), request.signal)).toResponse(),
  });
}

/** Takes a method's request through the middleware that a user registered with `raw.use`, and back. */
export async function sendThrough(
  client: Client<never>,
  wire: WireRequest,
  path: string,
  stream: boolean,
  send: SendWire,
): Promise<Answer> {
  let sent: Answer | undefined;
  const { response, error } = await client.request(
    wire.method.toLowerCase() as never,
    path as never,
    {
      headers: wire.headers,
      body: wire.body,
      parseAs: "stream",
      // The address is complete: the template is kept for the middleware to see.
      pathSerializer: () => wire.url,
      params: { path: {} },
      fetch: async (request: Request) => {
        sent = await send(await readRequest(request));
        return sent.toResponse();
      },
    } as never,
  );
  const { status, headers, url, body, ok } = response;
  // openapi-fetch has read an error's body already, and hands on what it parsed.
  const failure = typeof error === "string" ? error : (JSON.stringify(error) ?? "");
  const text = ok ? (stream ? "" : await response.text()) : failure;
  const answer = new Answer(status, headers, url || (sent?.url ?? ""), text, body);
  answer.attempts = sent?.attempts ?? 0;
  answer.sentAt = sent?.sentAt;
  answer.doubtful = sent?.doubtful;
  return answer;
}
