import { afterEach, describe, expect, it } from "vitest";
import { mock } from "../../src/cli/mock.ts";
import { ClickMaintClient } from "../../src/clickmaint/index.ts";
import { FieldNationClient } from "../../src/fieldnation/index.ts";
import { apiNames } from "../../src/testing/index.ts";
import type { SimulatorServer } from "../../src/testing/node/index.ts";

const servers: SimulatorServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(...argv: string[]): Promise<{ server: SimulatorServer; lines: string[] }> {
  const lines: string[] = [];
  const server = await mock(argv, (line) => lines.push(line));
  if (typeof server === "number") throw new Error(`exit ${server}: ${lines.join("\n")}`);
  servers.push(server);
  return { server, lines };
}

async function exit(...argv: string[]): Promise<[number | SimulatorServer, string]> {
  const lines: string[] = [];
  return [await mock(argv, (line) => lines.push(line)), lines.join("\n")];
}

describe("millwright mock", () => {
  it.each(apiNames)("serves %s, and says where and with which credentials", async (api) => {
    const { server, lines } = await start(api, "--port", "0", "--world", "small");
    expect(lines[0]).toBe(`Simulating ${api} at ${server.url}`);
    expect(lines[1]).toContain('World "small", seed 1.');
    expect((await fetch(`${server.url}/nothing-here`)).status).toBe(404);
    expect(lines.at(-1)).toMatch(/^404 GET .*\/nothing-here \(no such route\)$/);
  });

  it("serves the same world for the same seed, to a client", async () => {
    const names = async (seed: string) => {
      const { server } = await start("clickmaint", "--port", "0", "--seed", seed, "--world", "small");
      const client = new ClickMaintClient({ apiKey: "any", entityId: 12, baseUrl: server.url });
      return (await client.parts.list()).items.map((part) => part.name);
    };
    expect(await names("7")).toEqual(await names("7"));
    expect(await names("7")).not.toEqual(await names("8"));
  });

  it("gives out tokens, and prints each request with its operation", async () => {
    const { server, lines } = await start("fieldnation", "--port", "0", "--world", "small");
    const login = { clientId: "c", clientSecret: "s", username: "u", password: "p" };
    await new FieldNationClient({ ...login, baseUrl: server.url }).workOrders.list();
    expect(lines.slice(-2)).toEqual([
      "200 POST /authentication/api/oauth/token auth.token.create",
      "200 GET /api/rest/v2/workorders workOrders.list",
    ]);
    expect(lines.join("\n")).not.toContain("sim.");
  });

  it("fails as it is told to, and is as strict as it is told to be", async () => {
    const outage = await start("clickmaint", "--port", "0", "--faults", "outage");
    expect((await fetch(`${outage.server.url}/parts`)).status).toBe(503);
    expect(outage.lines.at(-1)).toMatch(/^503 GET \/api\/v1\/parts parts\.list fault /);
    const headers = { authorization: "Bearer k", "x-entity-id": "12" };
    const ask = async (...flags: string[]) => {
      const { server } = await start("clickmaint", "--port", "0", "--world", "small", ...flags);
      const answer = await fetch(`${server.url}/parts?perpage=5`, { headers });
      return [answer.status, answer.headers.get("x-ratelimit-limit")];
    };
    expect(await ask()).toEqual([400, "1000"]);
    expect(await ask("--lenient", "--no-limit")).toEqual([200, null]);
  });

  it("prints its options", async () => {
    const [code, text] = await exit("--help");
    expect(code).toBe(0);
    for (const name of [...apiNames, "--port", "--seed", "--faults", "--world"]) expect(text).toContain(name);
  });

  it.each([
    [[], /which API\? One of clickmaint/],
    [["clickmate"], /the API must be one of clickmaint.*"clickmate"/],
    [["clickmaint", "repzo"], /one API at a time/],
    [["clickmaint", "--port", "x"], /--port must be a whole number/],
    [["clickmaint", "--port", "70000"], /--port must be/],
    [["clickmaint", "--faults", "bad"], /--faults must be one of flaky/],
    [["clickmaint", "--prt", "1"], /--prt/],
  ])("refuses %j in a sentence", async (argv, message) => {
    const [code, text] = await exit(...argv);
    expect(code).toBe(2);
    expect(text).toMatch(message);
    expect(text).toContain("--help");
  });

  it("says that a port is in use", async () => {
    const { server } = await start("clickmaint", "--port", "0", "--world", "empty");
    const [code, text] = await exit("clickmaint", "--port", String(server.port), "--world", "empty");
    expect(code).toBe(1);
    expect(text).toContain(`Port ${server.port} is in use`);
  });
});

describe("to a web page, millwright mock", () => {
  it.each<[string[], string | null]>([
    [[], "x-ratelimit-remaining"],
    [["--hide-headers"], null],
  ])("with %j exposes the limit: %s", async (flags, exposed) => {
    const { server } = await start("clickmaint", "--port", "0", "--world", "small", ...flags);
    const { headers } = await fetch(`${server.url}/parts`, {
      headers: { Origin: "https://page.example", Authorization: "Bearer k", "X-Entity-Id": "12" },
    });
    expect(headers.get("access-control-allow-origin")).toBe("*");
    const told = headers.get("access-control-expose-headers");
    if (exposed === null) expect(told).toBeNull();
    else expect(told).toContain(exposed);
  });
});
