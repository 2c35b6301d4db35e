/**
 * Serves a simulator over HTTP, for other processes, other languages and manual play. Node only.
 *
 * @packageDocumentation
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { SimulationError } from "../errors.ts";
import { readForm } from "../fetch.ts";
import { simulate as simulateInMemory } from "../simulate.ts";
import type { ApiName, PlainRequest, RequestRecord, Served, SimulateOptions, Simulator } from "../types.ts";
import { type CorsOptions, corsHeaders, isPreflight, preflightHeaders } from "./cors.ts";

export type { CorsOptions } from "./cors.ts";
export { type Interception, intercept } from "./intercept.ts";

/** Options of `listen`. */
export interface ListenOptions {
  /** Port to listen on. Default: 0, any free one. */
  readonly port?: number;
  /** Address to listen on. Default: `127.0.0.1`, this machine alone. */
  readonly host?: string;
  /** What pages of other origins may do. Default: everything. `false`: nothing is said of it, so that browsers keep answers from them. */
  readonly cors?: false | CorsOptions;
  /** Called after each request with what the log has of it. A browser's question whether it may send one is none. */
  readonly onRequest?: (record: RequestRecord) => void;
}

/** A simulator that listens. */
export interface SimulatorServer {
  /** Base URL for a client: the vendor's, with this machine in place of the vendor's host. */
  readonly url: string;
  /** Where it listens. */
  readonly port: number;
  /** Stops listening and ends every connection. */
  close(): Promise<void>;
}

/** A simulator that can also listen. */
export interface ListeningSimulator<A extends ApiName = ApiName> extends Simulator<A> {
  /** Serves the simulator over HTTP: `listen(sim, options)`. */
  listen(options?: ListenOptions): Promise<SimulatorServer>;
}

/**
 * As `simulate` of `millwright/testing`, with `sim.listen()` beside.
 *
 * @throws {SimulationError} for an unknown API or option, or a world whose relations do not hold
 */
export function simulate<A extends ApiName>(api: A, options: SimulateOptions<A> = {}): ListeningSimulator<A> {
  const sim = simulateInMemory(api, options);
  return Object.assign(sim, { listen: (how?: ListenOptions) => listen(sim as unknown as Simulator, how) });
}

/**
 * Serves a simulator over HTTP. Broken connections are really broken and stalled bodies really stall.
 *
 * ```ts
 * const server = await listen(simulate("clickmaint"), { port: 4010 });
 * ```
 *
 * @throws {SimulationError} when the port is in use or not allowed
 */
export async function listen(sim: Simulator, options: ListenOptions = {}): Promise<SimulatorServer> {
  const { port = 0, host = "127.0.0.1", cors = {}, onRequest } = options;
  const server = createServer((request, response) => {
    if (cors && isPreflight(request.method, request.headers)) {
      response.writeHead(204, preflightHeaders(request.headers)).end();
      return;
    }
    answer(sim, request, response, cors, onRequest).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { "content-type": "text/plain" }).end(String(error));
    });
  });
  await start(server, port, host);
  const address = server.address() as AddressInfo;
  const shownHost = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `http://${shownHost}:${address.port}${sim.basePath}`,
    port: address.port,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function start(server: Server, port: number, host: string): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reasons: Readonly<Record<string, string>> = {
      EADDRINUSE: `Port ${port} is in use: choose another, or 0 for any free one.`,
      EACCES: `Port ${port} is not allowed for this user: choose one above 1023.`,
      EADDRNOTAVAIL: `This machine has no address ${host}.`,
    };
    throw new SimulationError(reasons[code ?? ""] ?? `Cannot listen on ${host}:${port}: ${String(error)}`);
  }
}

async function answer(
  sim: Simulator,
  incoming: IncomingMessage,
  response: ServerResponse,
  cors: false | CorsOptions,
  onRequest: ListenOptions["onRequest"],
): Promise<void> {
  const served = sim.serve(await readRequest(incoming));
  const record = sim.requests.at(-1);
  if (record !== undefined) onRequest?.(record);
  if (served.delayMs > 0) {
    await new Promise((resolve) => {
      const timer = setTimeout(resolve, served.delayMs);
      response.once("close", () => clearTimeout(timer));
    });
  }
  send(served, incoming, response, cors);
}

function send(served: Served, incoming: IncomingMessage, response: ServerResponse, cors: false | CorsOptions): void {
  const { reply, disturbance } = served;
  if (disturbance === "stall") return;
  if (disturbance === "reset") {
    incoming.socket.resetAndDestroy();
    return;
  }
  const body = Buffer.from(reply.body ?? "");
  const hasBody = incoming.method !== "HEAD" && ![204, 304].includes(reply.status);
  response.writeHead(reply.status, {
    ...reply.headers,
    ...(hasBody ? { "content-length": body.length } : {}),
    ...(cors ? corsHeaders(incoming.headers, reply.headers, cors) : {}),
  });
  if (disturbance === undefined || !hasBody) {
    response.end(hasBody ? body : undefined);
    return;
  }
  const half = disturbance === "resetAfterHeaders" ? Buffer.alloc(0) : body.subarray(0, Math.floor(body.length / 2));
  if (half.length === 0) response.flushHeaders();
  else response.write(half);
  if (disturbance === "stallBody") return;
  // What was written goes out first; the connection breaks after it.
  setImmediate(() => {
    if (disturbance === "resetAfterHeaders") incoming.socket.resetAndDestroy();
    else incoming.socket.destroySoon();
  });
}

async function readRequest(incoming: IncomingMessage): Promise<PlainRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  const url = `http://${headers.host ?? "localhost"}${incoming.url ?? "/"}`;
  const method = incoming.method ?? "GET";
  if (chunks.length === 0) return { method, url, headers };
  const bytes = Buffer.concat(chunks);
  if (/^multipart\/form-data/i.test(headers["content-type"] ?? "")) {
    const carrier = new Response(bytes, { headers: { "content-type": headers["content-type"] as string } });
    return { method, url, headers, body: readForm(await carrier.formData()) };
  }
  return { method, url, headers, body: bytes.toString("utf8") };
}
