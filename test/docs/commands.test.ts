import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Block, blocksOf, isAsShown, withExpectation } from "./markdown.ts";
import { root } from "./run-page.ts";

/** Commands that the tests do not type, and why. Everything else that a page shows is run. */
const NOT_TYPED: Readonly<Record<string, string>> = {
  "npm ci && npm run demo": "a step of CI of its own, after the same npm ci",
  "npm ci && npm test": "this is it",
  "npm ci": "what CI begins with",
  "npm run check": "what CI runs, but for its slow steps",
  ".ci/run": "this is it",
  "npm install millwright": "needs a registry; npm run test:consumers installs the packed tarball",
  "mkdir stock && cd stock && npm init -y && npm pkg set type=module && npm install millwright vitest":
    "needs a registry; the files that follow are run in a folder that has the built package in its node_modules",
};

const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`),
];
/** A project that has the built package and vitest installed. */
const folder = mkdtempSync(join(tmpdir(), "millwright-project-"));

/** The lines of a block without what is said of them. */
const commandsOf = ({ text }: Block): string[] => text.split("\n").map((line) => line.replace(/\s+#.*$/, "").trim());

/** What stands for `npx …` in a project that has the package: the same programs, without a registry. */
function typed(command: string): string[] {
  const [npx, tool, ...args] = command.split(" ");
  if (npx === "npx" && tool === "millwright") return [join(root, "dist/cli.js"), ...args];
  if (npx === "npx" && tool === "vitest") return [join(root, "node_modules/vitest/vitest.mjs"), ...args];
  throw new Error(`No test knows how to type "${command}"`);
}

const { NODE_OPTIONS: _, VITEST: __, ...environment } = process.env;
const options = { cwd: folder, env: { ...environment, NO_COLOR: "1" } };

/** Runs a command to its end, and gives what a terminal would show: both streams, as they come. */
function run(command: string): string {
  const shell = ["-c", 'exec "$0" "$@" 2>&1', process.execPath, ...typed(command)];
  return spawnSync("sh", shell, { ...options, encoding: "utf8", timeout: 100_000 }).stdout;
}

/** Runs a server until it has printed what the page shows of it. */
function serve(command: string, isComplete: (output: string) => boolean): Promise<string> {
  // Any free port: the one that the page names may be in use.
  const child = spawn(process.execPath, typed(command.replace(/--port \d+/, "--port 0")), options);
  return new Promise((resolve) => {
    let output = "";
    const timer = setTimeout(() => child.kill(), 30_000);
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (isComplete(output)) child.kill();
    });
    child.on("close", () => {
      clearTimeout(timer);
      resolve(output);
    });
  });
}

describe("the commands of README and cookbook", () => {
  beforeAll(() => {
    mkdirSync(join(folder, "node_modules"));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
    symlinkSync(root, join(folder, "node_modules/millwright"));
    symlinkSync(join(root, "node_modules/vitest"), join(folder, "node_modules/vitest"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("are all typed by the tests but those that a list gives a reason for", () => {
    const shown = PAGES.flatMap((page) => blocksOf(readFileSync(join(root, page), "utf8")))
      .filter(({ language }) => language === "sh")
      .flatMap(commandsOf);
    const untyped = shown.filter((command) => !Object.hasOwn(NOT_TYPED, command));
    for (const command of untyped) expect(() => typed(command)).not.toThrow();
    expect(Object.keys(NOT_TYPED).filter((command) => !shown.includes(command))).toEqual([]);
  });

  it("name scripts that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const named = PAGES.flatMap((page) => [...readFileSync(join(root, page), "utf8").matchAll(/npm run ([\w:-]+)/g)]);
    expect(named.length).toBeGreaterThan(10);
    expect(named.map(([, name]) => name).filter((name) => !Object.hasOwn(scripts, name ?? ""))).toEqual([]);
  });

  for (const page of PAGES) {
    const steps = withExpectation(blocksOf(readFileSync(join(root, page), "utf8"))).filter(
      ({ language, file }) => language === "sh" || file !== undefined,
    );
    if (steps.length === 0) continue;
    it(`${page}: files and commands, one after another`, { timeout: 200_000 }, async () => {
      for (const step of steps) {
        if (step.file !== undefined) writeFileSync(join(folder, step.file), `${step.text}\n`);
        else
          for (const command of commandsOf(step).filter((one) => !Object.hasOwn(NOT_TYPED, one))) {
            const { prints } = step;
            const isServer = command.startsWith("npx millwright mock");
            const output = isServer
              ? await serve(command, (text) => prints !== undefined && isAsShown(text, prints))
              : run(command);
            if (prints !== undefined)
              expect(isAsShown(output, prints), `${page}:${step.line} printed\n${output}`).toBe(true);
          }
      }
    });
  }
});
