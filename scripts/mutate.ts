/**
 * `npm run mutate`: breaks the rules of `src/core` one at a time, in a copy of the tree, and runs the tests that should notice. Prints what survived and the share
 * that was killed, and fails below 90 %. Goes on where an earlier run was stopped, as long as code and tests are the same; otherwise the test that killed a mutant
 * last (`scripts/mutate/killers.json`, written by each run) is tried first, and all the others only if it passes.
 *
 * `--only retry.ts,wait.ts` the mutants of these files; `--sample 20` so many, spread over all rules and always the same; `--fresh` forgets earlier runs;
 * `--check` runs nothing and tells only whether every mutant still fits the code.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { transformSync } from "esbuild";
import { Killers } from "./mutate/killers.ts";
import { Memory } from "./mutate/memory.ts";
import { applyMutant, type Mutant } from "./mutate/mutant.ts";
import { mutants } from "./mutate/mutants.ts";
import { ALONE, type Limits, type Run, run } from "./mutate/run.ts";

const GOAL = 0.9;
/** Copies of the tree at work at once. */
const COPIES = Math.max(2, availableParallelism());
const COPIED = ["src", "generated", "test", "specs", "package.json", "tsconfig.json", "vitest.config.ts"];
const CONFORMANCE = "test/conformance/runner.test.ts";
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

/** The test files of a mutant's own subject. */
function ownTests({ file, tests = [] }: Mutant): string[] {
  return [file.replace(/\.ts$/, ""), ...tests]
    .map((name) => join("test/core", `${name}.test.ts`))
    .filter((path, i, all) => existsSync(join(root, path)) && all.indexOf(path) === i);
}

/** The suites that can kill a mutant, in the order in which they are tried. */
function suites(mutant: Mutant): string[][] {
  const own = ownTests(mutant);
  const cases = [CONFORMANCE, "-t", `^${mutant.subject} `];
  return own.length > 0 ? [own, cases] : [cases];
}

/** Suites that were run without any mutant, and what failed of them. */
const unbroken = new Map<string, Promise<Run>>();

/** Runs a suite in a copy that holds no mutant, once for all: only what passes so can tell that a mutant was noticed. */
function runUnbroken(copy: string, suite: readonly string[], limits?: Limits): Promise<Run> {
  const key = suite.join(" ");
  const known = unbroken.get(key) ?? run(copy, suite, limits);
  unbroken.set(key, known);
  return known;
}

const killers = new Killers(root, mutants);
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
if (process.argv.includes("--check")) {
  console.log(`${list.length} mutants fit the code`);
  process.exit();
}
const memory = new Memory(root, process.argv.includes("--fresh"));
const open = list.filter((mutant) => memory.get(mutant, ownTests(mutant)) === undefined);
console.log(`${list.length} mutants, ${list.length - open.length} of them known from earlier runs`);
const copies = Array.from({ length: Math.min(COPIES, open.length) }, makeCopy);
const startedAt = performance.now();
async function judge(copy: string, mutant: Mutant): Promise<void> {
  const path = join(copy, "src/core", mutant.file);
  const whole = readFileSync(path, "utf8");
  const edited = broken(mutant, copy);
  let killedBy: string | undefined;
  const last = killers.args(mutant, [...ownTests(mutant), CONFORMANCE]);
  for (const suite of [...(last ? [last] : []), ...suites(mutant)]) {
    const limits = suite === last ? ALONE : undefined;
    writeFileSync(path, edited);
    const { passed, failed } = await run(copy, suite, limits);
    writeFileSync(path, whole);
    if (passed) continue;
    const before = await runUnbroken(copy, suite, limits);
    // A test may need others of its file: what fails alone is decided by the whole file.
    if (!before.passed && suite === last) continue;
    if (!before.passed) throw new Error(`a test fails without any mutant: ${before.failed}`);
    killedBy = failed;
    break;
  }
  memory.set(mutant, ownTests(mutant), { killedBy });
  if (killedBy !== undefined) killers.set(mutant, killedBy);
  console.log(`${killedBy === undefined ? "SURVIVED" : "killed  "}  ${mutant.file}: ${mutant.rule}  ${killedBy ?? ""}`);
}

try {
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
