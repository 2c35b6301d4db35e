/** The conformance cases, all but what only a browser does, on `undiciTransport` in place of `fetch`. */
import { describe } from "vitest";
import { createLimiter } from "../../src/core/limiter.ts";
import { undiciTransport } from "../../src/node/index.ts";
import { dispatcherOf } from "../conformance/dispatcher.ts";
import type { Carry } from "../conformance/perform.ts";
import { runCases } from "../conformance/run-cases.ts";

const byUndici: Carry = (server, { rateLimit }) => ({
  transport: undiciTransport({ dispatcher: dispatcherOf(server.fetch) }),
  // A scripted server is nobody else's, and so are its limits.
  ...(rateLimit === false
    ? undefined
    : {
        rateLimit: {
          ...(rateLimit as object | undefined),
          store: { limiter: (_: unknown, config: object) => createLimiter(config) },
        },
      }),
});

describe("on undici", () => runCases(byUndici, ({ server }) => !server?.some(({ fault }) => fault === "opaque")));
