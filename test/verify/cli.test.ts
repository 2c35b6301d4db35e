import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { runCommand } from "../../src/cli/commands.ts";
import { ClickMaintClient } from "../../src/clickmaint/index.ts";
import { type MovedServerOptions, movedServer } from "./support/moved-server.ts";

afterEach(() => vi.unstubAllGlobals());

async function run(
  args: readonly string[],
  options: MovedServerOptions = {},
  env: Record<string, string> = { CLICKMAINT_API_KEY: "the-secret-key", CLICKMAINT_ENTITY_ID: "12" },
) {
  const cwd = mkdtempSync(join(tmpdir(), "verify-"));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  const server = movedServer("clickmaint", options);
  vi.stubGlobal("fetch", server.fetch);
  const [out, error]: [string[], string[]] = [[], []];
  const code = await runCommand(args, {
    out: (line) => out.push(line),
    error: (line) => error.push(line),
    env,
    cwd,
    interactive: true,
  });
  return { code, out: out.join("\n"), error: error.join("\n"), cwd, server, files: readdirSync(cwd).sort() };
}

const MOVED = { moves: { "pms.list": { path: "/pm_schedules" }, "pms.get": { path: "/pm_schedules/{id}" } } };

describe("millwright verify", () => {
  it("prints a table, writes both files and exits with 1 where something differs", async () => {
    const { code, out, error, files, cwd, server } = await run(["verify", "clickmaint"], MOVED);
    expect(code).toBe(1);
    expect(out).toMatch(/^pms\.list +GET \/pms +inferred +moved +GET \/pm_schedules$/m);
    expect(error).toContain("44/44 ");
    expect(files).toEqual(["millwright.clickmaint.drift.json", "millwright.clickmaint.routes.json"]);
    const routes = JSON.parse(readFileSync(join(cwd, "millwright.clickmaint.routes.json"), "utf8"));
    expect(routes).toEqual({ "pms.list": { path: "/pm_schedules" }, "pms.get": { path: "/pm_schedules/{id}" } });
    expect(() => new ClickMaintClient({ apiKey: "k", entityId: 1, routes })).not.toThrow();
    const drift = JSON.parse(readFileSync(join(cwd, "millwright.clickmaint.drift.json"), "utf8"));
    expect(drift).toMatchObject({ api: "clickmaint", requests: server.log.length, pages: [], shapes: [] });
    expect(server.log[0]?.authorization).toBe("Bearer the-secret-key");
    for (const text of [out, error, ...files.map((name) => readFileSync(join(cwd, name), "utf8"))])
      expect(text).not.toContain("the-secret-key");
  }, 60_000);

  it("exits with 0 where nothing differs, and prints JSON on demand", async () => {
    const { code, out } = await run(["verify", "clickmaint", "--json", "--only", "assets", "--only", "parts.get"]);
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ api: "clickmaint", clean: true, overrides: {} });
    expect(report.routes.map(({ operation }: { operation: string }) => operation)).toContain("parts.get");
  });

  it("prints the plan of a dry run without credentials, and neither sends nor writes", async () => {
    const { code, out, files, server } = await run(["verify", "clickmaint", "--dry-run"], {}, {});
    expect(code).toBe(0);
    expect(out).toContain("GET /requests/{id}, else GET /work_order_requests/{id}");
    expect(out).toContain("21 of 44 operations would be asked; nothing was sent.");
    expect([files, server.log]).toEqual([[], []]);
  });

  it("exits with 2 and says what is wrong with the command", async () => {
    expect(await run(["verify"])).toMatchObject({
      code: 2,
      error: expect.stringContaining("name one API: clickmaint"),
    });
    expect(await run(["verify", "pumps"])).toMatchObject({ code: 2 });
    expect(await run(["verify", "clickmaint", "--fast"])).toMatchObject({
      code: 2,
      error: expect.stringContaining("--fast"),
    });
    expect(await run(["verify", "clickmaint"], {}, {})).toMatchObject({
      code: 2,
      error: expect.stringContaining("CLICKMAINT_API_KEY"),
    });
    expect(await run(["verify", "clickmaint", "--only", "pumps"])).toMatchObject({
      code: 2,
      error: expect.stringContaining("pumps"),
    });
    expect(await run(["nosuch"])).toMatchObject({ code: 2, error: expect.stringContaining('no command "nosuch"') });
    expect(await run([])).toMatchObject({ code: 2, out: expect.stringContaining("verify") });
  });

  it("exits with 3 where it cannot finish, without the vendor's words", async () => {
    vi.stubGlobal("fetch", undefined);
    const cwd = tmpdir();
    vi.stubGlobal(
      "fetch",
      async () =>
        new Response(JSON.stringify({ status: "error", message: "key the-secret-key is bad" }), { status: 401 }),
    );
    const error: string[] = [];
    const code = await runCommand(["verify", "clickmaint"], {
      out: () => {},
      error: (line) => error.push(line),
      env: { CLICKMAINT_API_KEY: "the-secret-key" },
      cwd,
      interactive: false,
    });
    expect(code).toBe(3);
    expect(error.join("\n")).toContain("AuthenticationError on entities.list");
    expect(error.join("\n")).not.toContain("the-secret-key");
  });

  it("explains itself", async () => {
    const { code, out } = await run(["verify", "--help"]);
    expect(code).toBe(0);
    expect(out).toContain("CLICKMAINT_API_KEY [CLICKMAINT_ENTITY_ID]");
    expect((await run(["--help"])).code).toBe(0);
  });
});
