import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as errors from "../../src/core/errors.ts";
import { answer, type ChaosServer, startChaos } from "../support/chaos-server.ts";
import { demo } from "../support/demo-api.ts";
import { fakeFetch, json } from "../support/fake-fetch.ts";
import { failureOf } from "../support/outcome.ts";

const { ApiError, isMillwrightError, MillwrightError } = errors;

const byStatus: [number, keyof errors.ErrorsByName, typeof ApiError][] = [
  [400, "BadRequestError", errors.BadRequestError],
  [401, "AuthenticationError", errors.AuthenticationError],
  [402, "ApiError", ApiError],
  [403, "PermissionError", errors.PermissionError],
  [404, "NotFoundError", errors.NotFoundError],
  [405, "ApiError", ApiError],
  [408, "ApiError", ApiError],
  [409, "ConflictError", errors.ConflictError],
  [410, "ApiError", ApiError],
  [418, "ApiError", ApiError],
  [422, "UnprocessableError", errors.UnprocessableError],
  [429, "RateLimitError", errors.RateLimitError],
  [500, "ServerError", errors.ServerError],
  [501, "ServerError", errors.ServerError],
  [502, "ServerError", errors.ServerError],
  [503, "ServerError", errors.ServerError],
  [504, "ServerError", errors.ServerError],
  [599, "ServerError", errors.ServerError],
];

describe("every error status, over HTTP, is an error of its class", () => {
  let server: ChaosServer;
  beforeAll(async () => {
    const body = JSON.stringify({
      status: "error",
      message: "Said by the server",
      code: "E1",
      errors: { name: ["is blank"] },
    });
    server = await startChaos((request) =>
      answer(Number(request.path.split("/").at(-1)), body, {
        "content-type": "application/json",
        "x-request-id": "req-1",
      }),
    );
  });
  afterAll(() => server.close());

  it.each(byStatus)("%i is %s", async (status, name, Kind) => {
    const client = demo({ baseUrl: server.url, retry: false });
    const error = await failureOf(client.widgets.get(status));
    expect(error).toBeInstanceOf(Kind);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(MillwrightError);
    expect(error.constructor).toBe(Kind);
    expect(error).toMatchObject({
      name,
      status,
      code: "E1",
      message: expect.stringContaining(`widgets.get: ${status} Said by the server`),
      fieldErrors: { name: ["is blank"] },
      requestId: "req-1",
      operation: "widgets.get",
      attempts: 1,
      outcome: "none",
      retryable: [408, 429, 500, 502, 503, 504].includes(status),
      body: { status: "error", message: "Said by the server", code: "E1", errors: { name: ["is blank"] } },
    });
    expect(error.stack).toMatch(new RegExp(`^${name}: widgets\\.get: ${status}`));
    expect(isMillwrightError(error, name)).toBe(true);
    expect(isMillwrightError(error, "ApiError")).toBe(true);
    expect(isMillwrightError(error)).toBe(true);
    expect(isMillwrightError(error, "TimeoutError")).toBe(false);
  });
});

describe("an error of a status", () => {
  it("keeps a body that is not JSON as text, and says that there was no message", async () => {
    const fetch = fakeFetch([new Response("<h1>Bad gateway</h1>", { status: 502 })]);
    const error = await failureOf(demo({ fetch, retry: false }).widgets.get(1));
    expect(error).toMatchObject({ name: "ServerError", body: "<h1>Bad gateway</h1>" });
    expect(error.message).toBe("widgets.get: 502 without a message");
  });

  it("carries how long a 429 asks to wait", async () => {
    const fetch = fakeFetch([json({ message: "slow down" }, 429, { "retry-after": "300" })]);
    const error = await failureOf(demo({ fetch, retry: { maxRetryAfterMs: 1_000 } }).widgets.get(1));
    expect(error).toMatchObject({ name: "RateLimitError", retryAfterMs: 300_000, attempts: 1, outcome: "none" });
    expect(fetch.asked).toHaveLength(1);
  });

  it("tells of a write what to look for: method, path, the body as it was given, and when it was sent", async () => {
    const before = Date.now();
    const fetch = fakeFetch([json({}, 500)]);
    const body = { name: "Belt" };
    const error = (await failureOf(demo({ fetch }).widgets.create(body))) as errors.MillwrightError;
    expect(error).toMatchObject({ name: "ServerError", outcome: "unknown", attempts: 1 });
    expect(error.message).toContain("may have been carried out");
    expect(error.request).toMatchObject({ method: "POST", path: "/v1/widgets", body });
    expect(error.request?.sentAt).toBeGreaterThanOrEqual(before);
    expect(error.request?.sentAt).toBeLessThanOrEqual(Date.now());
  });

  it.each<[string, () => Response, string]>([
    ["422: refused", () => json({}, 422), "none"],
    ["429: refused", () => json({}, 429), "none"],
    ["503 with Retry-After: refused before acting", () => json({}, 503, { "retry-after": "0" }), "none"],
    ["503: in doubt", () => json({}, 503), "unknown"],
    ["408: in doubt", () => json({}, 408), "unknown"],
    ["500: in doubt", () => json({}, 500), "unknown"],
  ])("of a write says whether it can have been carried out: %s", async (_, reply, outcome) => {
    const error = await failureOf(demo({ fetch: fakeFetch(() => reply()), retry: false }).widgets.create({}));
    expect(error).toMatchObject({ outcome });
  });

  it("of a read never leaves a doubt", async () => {
    const error = await failureOf(demo({ fetch: fakeFetch([json({}, 500)]), retry: false }).widgets.get(1));
    expect(error).toMatchObject({ outcome: "none" });
    expect(error.message).not.toContain("carried out");
  });

  it("does not forget the doubt that an earlier attempt left", async () => {
    const fetch = fakeFetch([json({}, 500), json({ message: "exists" }, 409)]);
    const error = await failureOf(demo({ fetch }).widgets.replace(1, {}));
    expect(error).toMatchObject({ name: "ConflictError", outcome: "unknown", attempts: 2 });
  });

  it("does not show the request when it is printed as JSON", async () => {
    const error = await failureOf(demo({ fetch: fakeFetch([json({}, 500)]) }).widgets.create({ name: "Belt" }));
    expect(JSON.stringify(error)).not.toContain("Belt");
  });
});

describe("errors by hand", () => {
  const all: [keyof errors.ErrorsByName, errors.MillwrightError][] = [
    ["MillwrightError", new MillwrightError("m")],
    ["ConfigError", new errors.ConfigError("m", "field")],
    ["ConnectionError", new errors.ConnectionError("m")],
    ["TimeoutError", new errors.TimeoutError("m", 1)],
    ["AbortedError", new errors.AbortedError("why")],
    ["DecodeError", new errors.DecodeError("m", 200, undefined, "")],
    ["ValidationError", new errors.ValidationError("m", [])],
    ["PaginationLoopError", new errors.PaginationLoopError("m")],
    ["ApiError", new ApiError("m", { status: 418 })],
    ["RateLimitError", new errors.RateLimitError("m", { status: 429 })],
  ];

  it.each(all)("%s has its name, in the stack as well, and is told by it", (name, error) => {
    expect(error.name).toBe(name);
    expect(error.stack).toMatch(new RegExp(`^${name}: `));
    expect(String(error)).toMatch(new RegExp(`^${name}: `));
    expect(Object.keys(error)).not.toContain("name");
    for (const [other] of all) {
      const expected =
        other === name || other === "MillwrightError" || (other === "ApiError" && name === "RateLimitError");
      expect(isMillwrightError(error, other)).toBe(expected);
    }
  });

  it.each([[undefined], [null], ["text"], [1], [new Error("m")], [{ name: "MillwrightError" }]])(
    "%s is none of the library's",
    (value) => expect(isMillwrightError(value)).toBe(false),
  );

  it("keep the cause, and have none when there is none", () => {
    const cause = new Error("root");
    expect(new errors.ConnectionError("m", { cause }).cause).toBe(cause);
    expect("cause" in new errors.ConnectionError("m")).toBe(false);
  });

  it("of an abort carry the caller's reason, whatever it is", () => {
    for (const reason of [new Error("stop"), "stop", { code: 1 }, 0]) {
      expect(new errors.AbortedError(reason)).toMatchObject({ reason, cause: reason });
    }
  });
});

describe("two copies of the package", () => {
  let folder: string;
  let other: typeof errors;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "copy-"));
    copyFileSync(new URL("../../src/core/errors.ts", import.meta.url), join(folder, "errors.ts"));
    other = (await import(/* @vite-ignore */ pathToFileURL(join(folder, "errors.ts")).href)) as typeof errors;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("know each other's errors, where instanceof does not", () => {
    const theirs = new other.NotFoundError("m", { status: 404 });
    expect(theirs).not.toBeInstanceOf(errors.NotFoundError);
    expect(isMillwrightError(theirs, "NotFoundError")).toBe(true);
    expect(isMillwrightError(theirs, "ApiError")).toBe(true);
    expect(isMillwrightError(theirs, "ServerError")).toBe(false);
    expect(other.isMillwrightError(new errors.ConfigError("m", "f"), "ConfigError")).toBe(true);
  });
});

it("an error prints its status, attempts and outcome", async () => {
  const server = createServer((_, response) => response.writeHead(404).end("{}"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  try {
    const error = await failureOf(demo({ baseUrl: `http://127.0.0.1:${port}` }).widgets.get(1));
    expect(inspect(error)).toMatch(/NotFoundError: widgets\.get: 404[\s\S]*status: 404/);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
