/** A server that lets every page in and answers as no simulator does: never, or with a redirect. Counts whom it left without an answer. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** The server and what became of its requests. */
export interface OddServer {
  readonly origin: string;
  /** Requests that arrived at `/stall` and wait for an answer. */
  readonly waiting: number;
  /** Requests at `/stall` that the other side gave up. */
  readonly givenUp: number;
  /** Paths of all requests except a browser's questions whether it may ask. */
  readonly paths: readonly string[];
  close(): void;
}

/** Starts it on a free port. */
export async function openOddServer(): Promise<OddServer> {
  let waiting = 0;
  let givenUp = 0;
  const paths: string[] = [];
  const server = createServer((request, response) => {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Headers", request.headers["access-control-request-headers"] ?? "*");
    if (request.method === "OPTIONS") {
      response.writeHead(204).end();
      return;
    }
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    paths.push(pathname);
    if (pathname.startsWith("/redirect/")) {
      response.writeHead(302, { Location: "/elsewhere" }).end();
      return;
    }
    if (!pathname.startsWith("/stall/")) {
      response.writeHead(200, { "Content-Type": "application/json" }).end("{}");
      return;
    }
    waiting += 1;
    response.on("close", () => {
      waiting -= 1;
      givenUp += 1;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get waiting() {
      return waiting;
    },
    get givenUp() {
      return givenUp;
    },
    paths,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
