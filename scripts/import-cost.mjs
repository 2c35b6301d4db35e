/**
 * What importing the built package costs, beside libraries that others build such clients on: a Node process that imports an entry, less one that imports
 * nothing. Lower quartiles of interleaved runs. Judged is CPU time, which on an idle machine is the time one waits, and on a busy one is not the others' doing.
 * Fails when an import is past its budget both in milliseconds and, for slow machines, in parts of what bare Node takes to start.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const RUNS = 15;
/** What bare Node takes to start on the machine that the budgets are made for, in milliseconds. */
const USUAL_START_MS = 40;
const ONE_MS = 15;
const ALL_MS = 30;
const ROOT = fileURLToPath(new URL("..", import.meta.url));

const imports = (names) => names.map((name) => `import "millwright/${name}";`).join("\n");
const requires = (names) => names.map((name) => `require("millwright/${name}");`).join("\n");
const APIS = ["clickmaint", "fieldnation", "flowretail", "workorder-portal", "repzo"];

/** [what, code, whether it is an ES module, budget in milliseconds] */
const CASES = [
  ["nothing", "", true, undefined],
  ["nothing, CommonJS", "", false, undefined],
  ...APIS.map((api) => [api, imports([api]), true, ONE_MS]),
  ["all five", imports(APIS), true, ALL_MS],
  ["all five, CommonJS", requires(APIS), false, ALL_MS],
  ["node (undici not loaded)", imports(["node"]), true, ONE_MS],
  ["peer: openapi-fetch", 'import "openapi-fetch";', true, undefined],
  ["peer: zod/mini", 'import "zod/mini";', true, undefined],
  ["peer: bottleneck (light)", 'import "bottleneck/light.js";', true, undefined],
  ["peer: undici", 'import "undici";', true, undefined],
];
/** The first of them only start Node. */
const BARE = 2;

const TELL =
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); console.log((user + system) / 1000); });";

/** What one process takes, in milliseconds. */
function run(code, esm) {
  const flags = [`--input-type=${esm ? "module" : "commonjs"}`, "--eval", `${code}\n${TELL}`];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, flags, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`${code}\n${stderr}\nIs the package built? npm run build:js`);
  return { wallMs: performance.now() - start, cpuMs: Number(stdout) };
}

/** The figure that a quarter of the runs stay below. What disturbs a run makes it longer, never shorter, so the quick ones are those to compare. */
function quartile(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[sorted.length >> 2];
}

const runs = CASES.map(() => []);
for (let n = -1; n < RUNS; n++) {
  CASES.forEach(([, code, esm], at) => {
    const measured = run(code, esm);
    if (n >= 0) runs[at].push(measured);
  });
}
const figure = (at, what) => quartile(runs[at].map((one) => one[what]));
/** What `at` takes more than bare Node of its kind. */
const over = (at, what) => figure(at, what) - figure(CASES[at][2] ? 0 : 1, what);
const bareMs = figure(0, "cpuMs");
console.log(`bare Node: ${bareMs.toFixed(1)} ms of CPU, ${figure(0, "wallMs").toFixed(1)} ms to wait\n`);
const columns = ["CPU ms", "of bare start", "budget ms", "ms to wait"];
console.log(`${"import".padEnd(28)}${columns.map((column) => column.padStart(15)).join("")}`);
let failed = 0;
CASES.forEach(([what, , , budget], at) => {
  if (at < BARE) return;
  const cpuMs = over(at, "cpuMs");
  const ratio = cpuMs / bareMs;
  const late = budget !== undefined && cpuMs > budget;
  const tooLate = late && ratio > budget / USUAL_START_MS;
  if (tooLate) failed += 1;
  const cells = [cpuMs.toFixed(1), ratio.toFixed(2), String(budget ?? ""), over(at, "wallMs").toFixed(1)];
  const remark = tooLate ? "  OVER" : late ? "  over, but in proportion to this machine" : "";
  console.log(what.padEnd(28) + cells.map((cell) => cell.padStart(15)).join("") + remark);
});
process.exitCode = failed > 0 ? 1 : 0;
