/**
 * Runs the project's checks one after another and counts them. `node scripts/ci.mjs quick` leaves out what is slow: that is `npm run check`.
 * Every test counts as one, every other step as one.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const quick = process.argv.includes("quick");
const results = mkdtempSync(join(tmpdir(), "millwright-ci-"));
const report = join(results, "tests.json");

/** [what, npm script and arguments, whether quick leaves it out] */
const STEPS = [
  ["lint", ["lint"], false],
  ["spec lint", ["lint:specs"], false],
  ["generated files equal the specs", ["generate:check"], false],
  ["types", ["typecheck"], false],
  ["build", [quick ? "build:js" : "build"], false],
  ["tests", ["test", "--", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], false],
  ["unused code", ["unused"], false],
  ["every mutant still fits the code", ["mutate", "--", "--check"], false],
  ["every public symbol is documented", ["docs:check"], true],
  ["bundle sizes", ["size"], true],
  ["demo", ["demo"], true],
  // Built above: what these would build first is left out.
  ["package", ["package", "--", "--rebuild"], true],
  ["public API equals the report", ["api", "--ignore-scripts", "--", "--check"], true],
  ["cost of types", ["types:cost", "--ignore-scripts"], true],
  ["cost of imports", ["import:cost", "--ignore-scripts"], true],
  ["CPU of a call", ["bench", "--ignore-scripts", "--", "--check"], true],
  ["what calls leave behind", ["leaks", "--ignore-scripts"], true],
  ["consumers", ["test:consumers"], true],
];

let passed = 0;
let failed = 0;
for (const [what, args, slow] of STEPS) {
  if (quick && slow) continue;
  console.log(`\n=== ${what}: npm run ${args.join(" ")}`);
  const startedAt = Date.now();
  const { status } = spawnSync("npm", ["run", "--silent", ...args], { stdio: "inherit" });
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`=== ${what}: ${status === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  if (what === "tests") {
    try {
      const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, "utf8"));
      passed += numPassedTests;
      failed += numFailedTests || (status === 0 ? 0 : Math.max(1, numFailedTestSuites));
    } catch {
      failed += 1;
    }
  } else if (status === 0) passed += 1;
  else failed += 1;
}
rmSync(results, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
