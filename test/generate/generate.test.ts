import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { generateApi, specNames, writeFiles } from "../../scripts/generate/run.ts";
import { copyFixture, type Edit, fixture } from "./fixture.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));

describe("the files of an API", () => {
  it.each(["types.ts", "resources.ts", "api.ts", "operations.ts", "schemas.ts", "spec.json", "status-machine.ts"])(
    "%s is as expected",
    async (name) => {
      const files = await generateApi(fixture, "depot");
      expect(files.get(join("generated/depot", name))).toBe(
        readFileSync(join(fixture, "generated/depot", name), "utf8"),
      );
    },
  );

  it("are these seven and no others", async () => {
    expect([...(await generateApi(fixture, "depot")).keys()].sort()).toEqual(
      readdirSync(join(fixture, "generated/depot"))
        .map((name) => join("generated/depot", name))
        .sort(),
    );
  });

  it("compile under the repository's own rules, and type what a user writes", () => {
    const { config } = ts.readConfigFile(join(repository, "tsconfig.json"), ts.sys.readFile);
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, repository);
    const program = ts.createProgram([join(fixture, "usage.ts")], options);
    const problems = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
      const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
      return `${file?.fileName}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
    expect(problems).toEqual([]);
  });

  it("hold a spec that refers to nothing outside itself", () => {
    const text = readFileSync(join(fixture, "generated/depot/spec.json"), "utf8");
    const spec = JSON.parse(text);
    const refs = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref as string);
    expect(refs.length).toBeGreaterThan(10);
    for (const ref of refs) {
      expect(
        ref
          .slice(2)
          .split("/")
          .reduce((value, key) => value?.[key], spec),
        ref,
      ).toBeDefined();
    }
  });
});

describe("specs that are written another way", () => {
  const generated = async (name: string, ...edits: Edit[]): Promise<string> =>
    (await generateApi(copyFixture(...edits), "depot")).get(join("generated/depot", name)) ?? "";

  it("leave out what the API does not have", async () => {
    const text = await generated("api.ts", [
      "openapi.yaml",
      "x-query: { arrays: brackets, objects: deepObject }\n",
      "",
    ]);
    expect(text).not.toContain("query: { arrays");
    expect(text).toContain("pagination: {");
  });

  it("have no status machine where the API has none", async () => {
    const text = readFileSync(join(fixture, "specs/depot/openapi.yaml"), "utf8");
    const machine = text.slice(text.indexOf("x-status-machine:"), text.indexOf("paths:"));
    const files = await generateApi(copyFixture(["openapi.yaml", machine, ""]), "depot");
    expect([...files.keys()]).not.toContain(join("generated/depot", "status-machine.ts"));
    expect(files.get(join("generated/depot", "resources.ts"))).not.toContain("eads to");
  });

  it("flag a body that may be left out when no query is required", async () => {
    const text = await generated("resources.ts", [
      "paths/tools.yaml",
      "        required: true\n        schema: { type: integer }",
      "        schema: { type: integer }",
    ]);
    expect(text).toContain(
      "search(body?: Record<string, unknown>, query?: ToolsSearchQuery, options?: ListOptions): PagePromise<Tool>;",
    );
  });

  it("flag a PATCH that is safe to repeat, and say nothing of a GET that is", async () => {
    const patch = await generated("resources.ts", [
      "paths/tools.yaml",
      "    summary: Change a tool",
      "    summary: Change a tool\n    x-idempotent: true",
    ]);
    expect(patch).toContain('update: ["PATCH /tools/{tool_id} bi", ');
    const get = await generated("resources.ts", [
      "paths/tools.yaml",
      "    summary: Read a tool",
      "    summary: Read a tool\n    x-idempotent: true",
    ]);
    expect(get).toContain('get: "GET /tools/{tool_id}",');
  });

  it("let an operation replace a parameter of its path", async () => {
    const text = await generated("resources.ts", [
      "paths/tools.yaml",
      "      - name: If-None-Match",
      "      - { name: tool_id, in: path, required: true, schema: { type: string } }\n      - name: If-None-Match",
    ]);
    expect(text).toContain("get(toolId: string, options?: CallOptions): ApiPromise<Tool>;");
  });

  it("wrap long descriptions and cannot end a comment early", async () => {
    const text = await generated("resources.ts", [
      "paths/tools.yaml",
      "Rows carry fewer fields",
      `${"All rows */ ".repeat(15)}carry fewer fields`,
    ]);
    expect(text).toContain("All rows *\\/ All rows");
    expect(
      Math.max(
        ...text
          .split("\n")
          .filter((line) => line.startsWith("   *"))
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(120);
  });

  it("give the fields of a nullable reference", async () => {
    const text = await generated("resources.ts", [
      "schemas/depot.yaml",
      '        data: { $ref: "#/Tool" }',
      '        data: { anyOf: [{ $ref: "#/Tool" }, { type: "null" }] }',
    ]);
    expect(text).toContain("get(toolId: number, options?: CallOptions): ApiPromise<Tool | null>;");
  });
});

describe("writing", () => {
  it("changes nothing the second time", async () => {
    const root = copyFixture();
    rmSync(join(root, "generated"), { recursive: true });
    expect(specNames(root)).toEqual(["depot"]);
    expect(writeFiles(root, await generateApi(root, "depot"), false)).toHaveLength(7);
    const path = join(root, "generated/depot/types.ts");
    const before = statSync(path).mtimeMs;
    expect(writeFiles(root, await generateApi(root, "depot"), false)).toEqual([]);
    expect(statSync(path).mtimeMs).toBe(before);
  });

  it("only tells what differs when it checks", async () => {
    const root = copyFixture();
    const path = join(root, "generated/depot/api.ts");
    appendFileSync(path, "// by hand\n");
    const edited = readFileSync(path, "utf8");
    expect(writeFiles(root, await generateApi(root, "depot"), true)).toEqual([join("generated", "depot", "api.ts")]);
    expect(readFileSync(path, "utf8")).toBe(edited);
  });
});

describe("the command", () => {
  const run = (cwd: string, ...args: string[]) => {
    const program = [
      resolve(repository, "node_modules/tsx/dist/cli.mjs"),
      resolve(repository, "scripts/generate.ts"),
      ...args,
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, program, { cwd, encoding: "utf8" });
    return { status, stdout, stderr };
  };

  it("writes every spec, then agrees with itself", () => {
    const root = copyFixture();
    rmSync(join(root, "generated/depot/api.ts"));
    expect(run(root)).toEqual({ status: 0, stdout: "generated/depot/api.ts\n1 of 7 files written.\n", stderr: "" });
    expect(run(root, "--check", "depot")).toEqual({ status: 0, stdout: "7 files agree with the specs.\n", stderr: "" });
  });

  it("exits with 1 and the list where a file differs", () => {
    const root = copyFixture();
    appendFileSync(join(root, "generated/depot/types.ts"), "// by hand\n");
    const { status, stderr } = run(root, "--check");
    expect(status).toBe(1);
    expect(stderr).toContain("generated/depot/types.ts\n1 of 7 files differ");
  });

  it("prints every problem and writes nothing", () => {
    const root = copyFixture(
      ["paths/tools.yaml", "operationId: tools.get", "operationId: get"],
      ["paths/account.yaml", "operationId: account.get", "operationId: get"],
    );
    rmSync(join(root, "generated"), { recursive: true });
    const { status, stderr } = run(root);
    expect(status).toBe(1);
    expect(stderr).toContain("specs/depot/paths/tools.yaml#/~1tools~1{tool_id}/get: ");
    expect(stderr).toContain("specs/depot/paths/account.yaml#/~1account/get: ");
    expect(existsSync(join(root, "generated"))).toBe(false);
  });
});
