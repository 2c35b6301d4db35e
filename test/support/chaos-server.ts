/** A server on loopback that misbehaves on purpose. It writes to raw sockets: a well-behaved HTTP server refuses to. */
import { createServer, type Server, type Socket } from "node:net";

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Which connection it came on, from 1. */
  readonly connection: number;
  /** `performance.now()` of its arrival. */
  readonly at: number;
}

/** What to do with a request. */
export type Behaviour = (socket: Socket, request: Received) => void;

export interface ChaosServer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly port: number;
  readonly received: readonly Received[];
  /** Whether a connection ends, at the latest after two seconds. */
  readonly ends: (connection: number) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

const END_OF_HEAD = "\r\n\r\n";

function readHead(head: string): Pick<Received, "method" | "path" | "headers"> {
  const [line = "", ...fields] = head.split("\r\n");
  const [method = "", path = ""] = line.split(" ");
  const headers: Record<string, string> = {};
  for (const field of fields) {
    const colon = field.indexOf(":");
    headers[field.slice(0, colon).toLowerCase()] = field.slice(colon + 1).trim();
  }
  return { method, path, headers };
}

/** Length of a complete body at the start of `bytes`, with its framing; `undefined` while it is not all here. */
function readBody(
  headers: Readonly<Record<string, string>>,
  bytes: Buffer,
): { text: string; used: number } | undefined {
  if (headers["transfer-encoding"] === "chunked") {
    const end = bytes.indexOf("0\r\n\r\n");
    return end < 0 ? undefined : { text: bytes.subarray(0, end).toString(), used: end + 5 };
  }
  const length = Number(headers["content-length"] ?? 0);
  return bytes.length < length ? undefined : { text: bytes.subarray(0, length).toString(), used: length };
}

/** Starts the server. A list of behaviours is used in turn over all connections; its last one then stays. */
export async function startChaos(
  script: readonly Behaviour[] | ((request: Received, n: number) => Behaviour),
): Promise<ChaosServer> {
  const received: Received[] = [];
  const sockets = new Map<Socket, number>();
  let connections = 0;
  const server: Server = createServer((socket) => {
    connections += 1;
    const connection = connections;
    sockets.set(socket, connection);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
    let pending = Buffer.alloc(0);
    socket.on("data", (chunk: Buffer) => {
      pending = Buffer.concat([pending, chunk]);
      for (;;) {
        const end = pending.indexOf(END_OF_HEAD);
        if (end < 0) return;
        const head = readHead(pending.subarray(0, end).toString("latin1"));
        const body = readBody(head.headers, pending.subarray(end + END_OF_HEAD.length));
        if (!body) return;
        pending = pending.subarray(end + END_OF_HEAD.length + body.used);
        const request: Received = { ...head, body: body.text, connection, at: performance.now() };
        const n = received.length;
        received.push(request);
        const behaviour = typeof script === "function" ? script(request, n) : script[Math.min(n, script.length - 1)];
        behaviour?.(socket, request);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    received,
    ends: async (connection) => {
      const until = performance.now() + 2_000;
      while ([...sockets.values()].includes(connection)) {
        if (performance.now() > until) return false;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return true;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.keys()) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

type HeaderLines = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

function head(status: number, headers: HeaderLines): string {
  const lines = Array.isArray(headers) ? (headers as readonly (readonly [string, string])[]) : Object.entries(headers);
  return `HTTP/1.1 ${status} X\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
}

const JSON_TYPE = { "content-type": "application/json" };

/** Raw bytes, as they are; then the connection stays open. */
export const bytes =
  (...parts: readonly (string | Uint8Array)[]): Behaviour =>
  (socket) => {
    for (const part of parts) socket.write(part);
  };

/** A correct answer. */
export const answer =
  (status: number, body: string | Uint8Array = "", headers: HeaderLines = JSON_TYPE): Behaviour =>
  (socket) => {
    const lines = Array.isArray(headers) ? headers : Object.entries(headers);
    socket.write(head(status, [...lines, ["content-length", String(Buffer.byteLength(body))]]));
    socket.write(body);
  };

/** A success in the demo API's envelope. */
export const success = (data: unknown = { id: 1 }): Behaviour =>
  answer(200, JSON.stringify({ status: "success", data }));

/** Closes with RST before a byte of an answer. */
export const resetBeforeHeaders: Behaviour = (socket) => {
  socket.resetAndDestroy();
};

/** Closes in order before a byte of an answer, as a server does whose keep-alive time ran out. */
export const closeBeforeHeaders: Behaviour = (socket) => {
  socket.end();
};

/** Half a body, then RST. */
export const resetInBody: Behaviour = (socket) => {
  socket.write(`${head(200, { ...JSON_TYPE, "content-length": "100" })}{"status":"succ`, () => {
    setTimeout(() => socket.resetAndDestroy(), 5);
  });
};

/** Takes the request and says nothing. */
export const stallHeaders: Behaviour = () => {};

/** Headers and half a body, then silence. */
export const stallBody =
  (
    headers: HeaderLines = { ...JSON_TYPE, "content-length": "100" },
    part: string | Uint8Array = '{"status":"succ',
  ): Behaviour =>
  (socket) => {
    socket.write(head(200, headers));
    socket.write(part);
  };

/** A byte of the body every `everyMs`: never silent for long, never done in time. */
export const drip =
  (everyMs: number): Behaviour =>
  (socket) => {
    const body = JSON.stringify({ status: "success", data: { id: 1 }, pad: "x".repeat(5_000) });
    socket.write(head(200, { ...JSON_TYPE, "content-length": String(body.length) }));
    let at = 0;
    const timer = setInterval(() => {
      if (at < body.length) socket.write(body[at] ?? "");
      else clearInterval(timer);
      at += 1;
    }, everyMs);
    socket.on("close", () => clearInterval(timer));
  };

/** A body of `total` bytes of JSON string, as fast as the socket takes it. */
export const flood =
  (total: number, framing: "length" | "chunked" | "close"): Behaviour =>
  (socket) => {
    const extra: Record<string, string> =
      framing === "length"
        ? { "content-length": String(total) }
        : framing === "chunked"
          ? { "transfer-encoding": "chunked" }
          : { connection: "close" };
    socket.write(head(200, { ...JSON_TYPE, ...extra }));
    const block = Buffer.alloc(256 * 1024, 0x61);
    const framed =
      framing === "chunked"
        ? Buffer.concat([Buffer.from(`${block.length.toString(16)}\r\n`), block, Buffer.from("\r\n")])
        : block;
    let left = total;
    const more = () => {
      while (left > 0 && !socket.destroyed) {
        left -= block.length;
        if (!socket.write(framed)) {
          socket.once("drain", more);
          return;
        }
      }
      if (framing === "chunked") socket.write("0\r\n\r\n");
      else if (framing === "close") socket.end();
    };
    more();
  };

/** Headers, then chunks at the times given, then the end (unless it is never to end). */
export const chunks =
  (parts: readonly string[], everyMs: number, headers: HeaderLines = {}, end = true): Behaviour =>
  (socket) => {
    const lines = Array.isArray(headers) ? headers : Object.entries(headers);
    socket.write(head(200, [...lines, ["transfer-encoding", "chunked"]]));
    let n = 0;
    const next = () => {
      const part = parts[n];
      n += 1;
      if (part !== undefined) {
        socket.write(`${part.length.toString(16)}\r\n${part}\r\n`);
        timer = setTimeout(next, everyMs);
      } else if (end) socket.write("0\r\n\r\n");
    };
    let timer = setTimeout(next, 0);
    socket.on("close", () => clearTimeout(timer));
  };
