import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { FieldNationClient, type FieldNationLoginOptions } from "../../src/fieldnation/index.ts";
import { undiciTransport } from "../../src/node/index.ts";

interface Asked {
  readonly line: string;
  readonly type: string | undefined;
  readonly body: string;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("latin1");
}

let server: Server;
let asked: Asked[] = [];

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const body = await read(request);
    const isToken = request.url === "/authentication/api/oauth/token";
    if (!isToken) asked.push({ line: `${request.method} ${request.url}`, type: request.headers["content-type"], body });
    response.setHeader("Content-Type", "application/json");
    response.end(isToken ? '{"access_token":"t","expires_in":3600}' : "{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => server.close());
afterEach(() => {
  asked = [];
});

const transports: readonly [string, () => Partial<FieldNationLoginOptions>][] = [
  ["fetch", () => ({})],
  ["undici's pool", () => ({ transport: undiciTransport({ connections: 1 }) })],
];

describe.each(transports)("over HTTP, by %s", (_name, transport) => {
  async function on(act: (fn: FieldNationClient) => PromiseLike<unknown>): Promise<Asked> {
    const fn = new FieldNationClient({
      ...transport(),
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      clientId: "c",
      clientSecret: "s",
      username: "u",
      password: "p",
      retry: false,
      rateLimit: false,
    });
    try {
      await act(fn);
    } finally {
      await fn.close();
    }
    expect(asked).toHaveLength(1);
    return asked[0] as Asked;
  }

  const deletes: readonly [string, string, unknown, (fn: FieldNationClient) => PromiseLike<unknown>][] = [
    [
      "the routing of a provider",
      "DELETE /api/rest/v2/workorders/7/route",
      { technician: { id: 9002 } },
      (fn) => fn.workOrders.unroute(7, { technician: { id: 9002 } }),
    ],
    [
      "the provider of an order",
      "DELETE /api/rest/v2/workorders/7/assignee",
      { reason_id: "7", user: { id: 9002 } },
      (fn) => fn.workOrders.unassign(7, { reason_id: "7", user: { id: 9002 } }),
    ],
    [
      "providers of a preferred group",
      "DELETE /api/rest/v2/preferred-provider-groups/5/users",
      { id: [9002] },
      (fn) => fn.preferredProviderGroups.users.remove(5, { id: [9002] }),
    ],
  ];
  it.each(deletes)("DELETE of %s carries its body", async (_what, line, body, act) => {
    const request = await on(act);
    expect(request.line).toBe(line);
    expect(request.type).toBe("application/json");
    expect(JSON.parse(request.body)).toEqual(body);
  });

  it("DELETE without a body carries none", async () => {
    expect(await on((fn) => fn.workOrders.unpublish(7, { async: true }))).toEqual({
      line: "DELETE /api/rest/v2/workorders/7/publish?async=true",
      type: undefined,
      body: "",
    });
  });

  it("an acting user and async go into the query where the API takes them", async () => {
    const { line } = await on((fn) =>
      fn.workOrders.attachments.create(7, 3, { file: new Blob(["abc"]) }, { actingUserId: 77, async: true }),
    );
    const [path, query = ""] = line.split("?");
    expect(path).toBe("POST /api/rest/v2/workorders/7/attachments/3");
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual({ acting_user_id: "77", async: "true" });
  });
});
