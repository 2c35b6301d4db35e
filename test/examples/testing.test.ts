import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

function run(...args: string[]): { status: number | null; text: string } {
  return runIn(root, ...args);
}

function runIn(cwd: string, ...args: string[]): { status: number | null; text: string } {
  const { NODE_OPTIONS, VITEST, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: "utf8" });
  return { status, text: `${stdout}\n${stderr}` };
}

describe("the examples of tests run under their own runners", () => {
  it("has a build to run them with", () => {
    expect(existsSync(`${root}/dist/testing.js`), "run `npm run build:js` first").toBe(true);
  });

  it("vitest", () => {
    const { status, text } = run("node_modules/vitest/vitest.mjs", "run", "--root", "examples/testing/vitest");
    expect(status, text).toBe(0);
    expect(text).toMatch(/3 passed/);
  }, 120_000);

  it("node:test", () => {
    const { status, text } = run("--import", "tsx", "--test", "examples/testing/node-test/sync-parts.test.ts");
    expect(status, text).toBe(0);
    expect(text).toMatch(/pass 3/);
  }, 120_000);

  it("node:test, with its fake timers", () => {
    const { status, text } = run("--test", "test/testing/support/node-timers.mjs");
    expect(status, text).toBe(0);
    expect(text).toMatch(/pass 2/);
  }, 120_000);

  it("jest", (context) => {
    const folder = `${root}/examples/testing/jest`;
    // jest is a dependency of that example alone: it would bring two hundred packages to everybody.
    const jest = `${folder}/node_modules/jest/bin/jest.js`;
    if (!existsSync(jest)) context.skip("run `npm install` in examples/testing/jest first");
    const { status, text } = runIn(folder, jest);
    expect(status, text).toBe(0);
    expect(text).toMatch(/3 passed/);
  }, 120_000);
});
