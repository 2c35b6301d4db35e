/** Bundle sizes of the built package (esbuild, browser platform, minified, gzip), beside a peer, against their budgets. Fails past a budget. */
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const KB = 1024;
const CLIENTS = {
  clickmaint: "ClickMaintClient",
  fieldnation: "FieldNationClient",
  flowretail: "FlowRetailClient",
  "workorder-portal": "WorkorderPortalClient",
  repzo: "RepzoClient",
};

/**
 * [what, code, goal in KB, gate in KB]. The goal is what the design asks for; the gate is where we stand with a little room, so that a build that
 * grows is noticed. A goal that is missed is said in the table.
 */
const CASES = [
  ["Click Maint", 'export { ClickMaintClient } from "millwright/clickmaint";', 12, 22.3],
  ["Field Nation", 'export { FieldNationClient } from "millwright/fieldnation";', 14, 25.2],
  ["Flow Retail", 'export { FlowRetailClient } from "millwright/flowretail";', 14, 22.7],
  ["Workorder Portal", 'export { WorkorderPortalClient } from "millwright/workorder-portal";', 14, 21.7],
  ["Repzo", 'export { RepzoClient } from "millwright/repzo";', 24, 27.2],
  ["one Repzo resource", 'export { RepzoBase, Workorders } from "millwright/repzo";', 12, 21.7],
  [
    "all five",
    Object.entries(CLIENTS)
      .map(([api, name]) => `export { ${name} } from "millwright/${api}";`)
      .join("\n"),
    34,
    35.5,
  ],
  ["peer: openapi-fetch alone", 'export { default } from "openapi-fetch";'],
  ["peer: bottleneck (light) alone", 'export { default } from "bottleneck/light.js";'],
];

/** @param {string} code */
async function measure(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: "esm",
    splitting: true,
    outdir: "out",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
    // The package as it is built: the paths of our own tsconfig lead to its sources.
    tsconfigRaw: {},
  });
  // What is there before anything is called: the entry and the chunks it imports at once. What is loaded on demand is shown beside it.
  const texts = new Map(outputFiles.map((file) => [basename(file.path), file.text]));
  const initial = new Set();
  const queue = ["stdin.js"];
  for (const name of queue) {
    if (initial.has(name)) continue;
    initial.add(name);
    for (const [, next] of (texts.get(name) ?? "").matchAll(/(?:from|import)"\.\/([^"]+)"/g)) queue.push(next);
  }
  const sum = (names) => {
    const text = [...names].map((name) => texts.get(name)).join("\n");
    return { minified: text.length, gzip: gzipSync(text, { level: 9 }).length };
  };
  return { ...sum(initial), whole: sum(texts.keys()).gzip };
}

let failed = 0;
const kb = (/** @type {number} */ bytes) => `${(bytes / KB).toFixed(2)} KB`;
const row = (/** @type {string[]} */ [what = "", ...cells]) =>
  what.padEnd(32) + cells.map((cell) => cell.padStart(12)).join("");
console.log(row(["bundle", "min", "min+gzip", "all chunks", "goal", "gate"]));
for (const [what, code, goal, gate] of CASES) {
  const { minified, gzip, whole } = await measure(code);
  const over = gate !== undefined && gzip > gate * KB;
  if (over) failed += 1;
  const missed = goal !== undefined && gzip > goal * KB ? `  ${kb(gzip - goal * KB)} above the goal` : "";
  const limits = goal === undefined ? ["", ""] : [kb(goal * KB), kb(gate * KB)];
  console.log(row([what, kb(minified), kb(gzip), kb(whole), ...limits]) + missed + (over ? ", OVER THE GATE" : ""));
}
process.exitCode = failed > 0 ? 1 : 0;
