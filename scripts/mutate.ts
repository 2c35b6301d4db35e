/**
 * `npm run mutate`: breaks the rules of `src/core` one at a time, in a copy of the tree, and runs the tests that should notice. Prints what survived and the share
 * that was killed, and fails below 90 %. Goes on where an earlier run was stopped, as long as code and tests are the same.
 *
 * `--only retry.ts,wait.ts` the mutants of these files; `--sample 20` so many, spread over all rules and always the same; `--fresh` forgets earlier runs.
 */
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { transformSync } from "esbuild";
import { Memory } from "./mutate/memory.ts";
import { applyMutant, type Mutant } from "./mutate/mutant.ts";
import { mutants } from "./mutate/mutants.ts";

const GOAL = 0.9;
/** Copies of the tree at work at once. */
const COPIES = 2;
/** A run that takes longer hangs, which is noticed too. */
const LIMIT_MS = 150_000;
/** The same for one test: more than the tests' own, for two runs share the machine. */
const TEST_LIMIT_MS = 40_000;
const COPIED = ["src", "generated", "test", "specs", "package.json", "tsconfig.json", "vitest.config.ts"];
const root = resolve(import.meta.dirname, "..");

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

function chosen(): readonly Mutant[] {
  const only = option("only");
  const files = only?.split(",");
  const named = files ? mutants.filter(({ file }) => files.includes(file)) : mutants;
  const size = Number(option("sample") ?? named.length);
  if (named.length === 0) throw new Error(`there is no mutant of ${only}`);
  if (!Number.isInteger(size) || size < 1) throw new Error("--sample takes a whole number above 0");
  if (size >= named.length) return named;
  return Array.from({ length: size }, (_, n) => named[Math.floor((n * named.length) / size)] as Mutant);
}

/** The mutant's file with its edit, as JavaScript can be made of it: what does not parse would be killed by every test. */
function broken(mutant: Mutant, tree = root): string {
  const text = applyMutant(mutant, readFileSync(join(tree, "src/core", mutant.file), "utf8"));
  transformSync(text, { loader: "ts" });
  return text;
}

function makeCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), "millwright-mutate-"));
  for (const name of COPIED) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

interface Run {
  readonly passed: boolean;
  /** The first test that failed. */
  readonly failed: string;
}

/** Runs tests until the first that fails twice in a row: some measure real timers, and a busy machine is no mutant. */
function run(copy: string, args: readonly string[], limitMs = LIMIT_MS): Promise<Run> {
  return new Promise((done) => {
    const flags = ["--bail", "1", "--retry", "1", "--reporter", "dot", "--no-color", `--testTimeout=${TEST_LIMIT_MS}`];
    const child = spawn(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...flags, ...args], {
      cwd: copy,
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, so that a hanging test goes with its runner.
      detached: true,
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
    let late = false;
    const end = () => {
      try {
        process.kill(-(child.pid ?? 0), "SIGKILL");
      } catch {}
    };
    const timer = setTimeout(() => {
      late = true;
      end();
    }, limitMs);
    child.on("close", (code) => {
      clearTimeout(timer);
      end();
      const failed = late ? "the time limit" : (/FAIL\s+(.+)/.exec(said)?.[1] ?? /Error: .*/.exec(said)?.[0] ?? "?");
      done({ passed: code === 0, failed });
    });
  });
}

/** The test files of a mutant's own subject, cheapest first. */
function ownTests({ file, tests = [] }: Mutant): string[] {
  return [file.replace(/\.ts$/, ""), ...tests]
    .map((name) => join("test/core", `${name}.test.ts`))
    .filter((path, i, all) => existsSync(join(root, path)) && all.indexOf(path) === i);
}

/** The suites that can kill a mutant, in the order in which they are tried. */
function suites(mutant: Mutant): string[][] {
  const own = ownTests(mutant);
  const cases = ["test/conformance/runner.test.ts", "-t", `^${mutant.subject} `];
  return own.length > 0 ? [own, cases] : [cases];
}

const list = chosen();
const gone: string[] = [];
for (const mutant of list) {
  try {
    broken(mutant);
  } catch (error) {
    gone.push(error instanceof Error ? error.message : String(error));
  }
}
if (gone.length > 0) {
  throw new Error(
    `${gone.length} mutants no longer fit the code; mend them in scripts/mutate/rules:\n${gone.join("\n")}`,
  );
}
const memory = new Memory(root, process.argv.includes("--fresh"));
const open = list.filter((mutant) => memory.get(mutant, ownTests(mutant)) === undefined);
console.log(`${list.length} mutants, ${list.length - open.length} of them known from earlier runs`);
const copies = Array.from({ length: Math.min(COPIES, open.length) }, makeCopy);
const startedAt = performance.now();
async function judge(copy: string, mutant: Mutant): Promise<void> {
  const path = join(copy, "src/core", mutant.file);
  const whole = readFileSync(path, "utf8");
  writeFileSync(path, broken(mutant, copy));
  let killedBy: string | undefined;
  try {
    for (const suite of suites(mutant)) {
      const { passed, failed } = await run(copy, suite);
      if (passed) continue;
      killedBy = failed;
      break;
    }
  } finally {
    writeFileSync(path, whole);
  }
  memory.set(mutant, ownTests(mutant), { killedBy });
  console.log(`${killedBy === undefined ? "SURVIVED" : "killed  "}  ${mutant.file}: ${mutant.rule}  ${killedBy ?? ""}`);
}

try {
  const [first] = copies;
  if (first) {
    const tests = [...new Set(open.flatMap(ownTests)), "test/conformance/runner.test.ts"];
    const { passed, failed } = await run(first, tests, 4 * LIMIT_MS);
    if (!passed) throw new Error(`a test fails without any mutant: ${failed}`);
  }
  let next = 0;
  await Promise.all(
    copies.map(async (copy) => {
      for (let n = next++; n < open.length; n = next++) await judge(copy, open[n] as Mutant);
    }),
  );
} finally {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
}
const survivors = list.filter((mutant) => memory.get(mutant, ownTests(mutant))?.killedBy === undefined);
const killed = list.length - survivors.length;
const minutes = ((performance.now() - startedAt) / 60_000).toFixed(1);
for (const { file, find, replace, rule } of survivors)
  console.log(`\nsurvivor: ${rule}\n  src/core/${file}\n  - ${find}\n  + ${replace}`);
console.log(
  `\n${killed} of ${list.length} mutants killed (${((100 * killed) / list.length).toFixed(1)} %, goal ${GOAL * 100} %), ${minutes} min`,
);
process.exitCode = killed / list.length >= GOAL ? 0 : 1;
