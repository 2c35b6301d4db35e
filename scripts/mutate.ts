/**
 * `npm run mutate [-- --sample 20] [-- --only retry.ts]`: breaks the rules of `src/core` one at a time, in a copy of the tree, and runs the tests that should notice.
 * Prints what survived and the share that was killed, and fails below 90 %. A sample is spread over all rules and always the same.
 */
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Mutant } from "./mutate/mutant.ts";
import { mutants } from "./mutate/mutants.ts";

const GOAL = 0.9;
/** Copies of the tree at work at once. */
const COPIES = 2;
/** Tests that take longer hang, which is noticed too. */
const LIMIT_MS = 240_000;
const COPIED = ["src", "generated", "test", "specs", "package.json", "tsconfig.json", "vitest.config.ts"];
const root = resolve(import.meta.dirname, "..");

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

function chosen(): readonly Mutant[] {
  const only = option("only");
  const named = only === undefined ? mutants : mutants.filter(({ file }) => file === only);
  const size = Number(option("sample") ?? named.length);
  if (!Number.isInteger(size) || size < 1) throw new Error("--sample takes a whole number above 0");
  if (size >= named.length) return named;
  return Array.from({ length: size }, (_, n) => named[Math.floor((n * named.length) / size)] as Mutant);
}

/** The mutant's file with its edit. Fails when the code has moved on. */
function broken({ file, find, replace }: Mutant): string {
  const text = readFileSync(join(root, "src/core", file), "utf8");
  if (text.split(find).length !== 2) throw new Error(`src/core/${file} holds this not once: ${find}`);
  return text.replace(find, () => replace);
}

function makeCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), "millwright-mutate-"));
  for (const name of COPIED) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/** Whether the tests pass. */
function passes(copy: string, args: readonly string[]): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      ["node_modules/vitest/vitest.mjs", "run", "--bail", "1", "--reporter", "dot", ...args],
      {
        cwd: copy,
        stdio: "ignore",
        // A group of its own, so that a hanging test goes with its runner.
        detached: true,
      },
    );
    const end = () => {
      try {
        process.kill(-(child.pid ?? 0), "SIGKILL");
      } catch {}
    };
    const timer = setTimeout(end, LIMIT_MS);
    child.on("close", (code) => {
      clearTimeout(timer);
      end();
      done(code === 0);
    });
  });
}

/** The test files of a mutant's own subject, cheapest first. */
function ownTests({ file, tests = [] }: Mutant): string[] {
  return [file.replace(/\.ts$/, ""), ...tests]
    .map((name) => join("test/core", `${name}.test.ts`))
    .filter((path, i, all) => existsSync(join(root, path)) && all.indexOf(path) === i);
}

const conformance = (subject: string) => ["test/conformance/runner.test.ts", "-t", `^${subject} `];

async function survives(copy: string, mutant: Mutant): Promise<boolean> {
  const path = join(copy, "src/core", mutant.file);
  const whole = readFileSync(path, "utf8");
  writeFileSync(path, broken(mutant));
  try {
    const own = ownTests(mutant);
    return (own.length === 0 || (await passes(copy, own))) && (await passes(copy, conformance(mutant.subject)));
  } finally {
    writeFileSync(path, whole);
  }
}

const list = chosen();
for (const mutant of list) broken(mutant);
const copies = Array.from({ length: Math.min(COPIES, list.length) }, makeCopy);
const startedAt = performance.now();
const survivors: Mutant[] = [];
try {
  const tests = [...new Set(list.flatMap(ownTests)), "test/conformance"];
  if (!(await passes(copies[0] as string, tests))) throw new Error("the tests fail without any mutant");
  let next = 0;
  await Promise.all(
    copies.map(async (copy) => {
      for (let n = next++; n < list.length; n = next++) {
        const mutant = list[n] as Mutant;
        const survived = await survives(copy, mutant);
        if (survived) survivors.push(mutant);
        console.log(`${survived ? "SURVIVED" : "killed  "}  ${mutant.file}: ${mutant.rule}`);
      }
    }),
  );
} finally {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
}
const killed = list.length - survivors.length;
const minutes = ((performance.now() - startedAt) / 60_000).toFixed(1);
for (const { file, find, replace, rule } of survivors)
  console.log(`\nsurvivor: ${rule}\n  src/core/${file}\n  - ${find}\n  + ${replace}`);
console.log(
  `\n${killed} of ${list.length} mutants killed (${((100 * killed) / list.length).toFixed(1)} %, goal ${GOAL * 100} %), ${minutes} min`,
);
process.exitCode = killed / list.length >= GOAL ? 0 : 1;
