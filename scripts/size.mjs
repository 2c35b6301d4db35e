/** Bundle sizes of the built package (esbuild, browser platform, minified, gzip), beside a peer, against their budgets. Fails past a budget. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const KB = 1024;

/** [what, code, budget in bytes] */
const CASES = [
  ["Click Maint", 'export { ClickMaintClient } from "millwright/clickmaint";', 12 * KB],
  ["Field Nation", 'export { FieldNationClient } from "millwright/fieldnation";', 14 * KB],
  ["Flow Retail", 'export { FlowRetailClient } from "millwright/flowretail";', 14 * KB],
  ["Workorder Portal", 'export { WorkorderPortalClient } from "millwright/workorder-portal";', 14 * KB],
  ["Repzo", 'export { RepzoClient } from "millwright/repzo";', 24 * KB],
  ["one Repzo resource", 'export { RepzoBase, Workorders } from "millwright/repzo";', 12 * KB],
  [
    "all five",
    ["clickmaint", "fieldnation", "flowretail", "workorder-portal", "repzo"]
      .map((api) => `export * from "millwright/${api}";`)
      .join("\n"),
    34 * KB,
  ],
  ["peer: openapi-fetch alone", 'export { default } from "openapi-fetch";', undefined],
  ["peer: bottleneck (light) alone", 'export { default } from "bottleneck/light.js";', undefined],
];

/** @param {string} code */
async function measure(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  const [{ contents }] = outputFiles;
  return { minified: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
}

let failed = 0;
console.log(`${"bundle".padEnd(32)}${"min".padStart(10)}${"min+gzip".padStart(12)}${"budget".padStart(10)}`);
for (const [what, code, budget] of CASES) {
  const { minified, gzip } = await measure(code);
  const over = budget !== undefined && gzip > budget;
  if (over) failed += 1;
  const kb = (/** @type {number} */ bytes) => `${(bytes / KB).toFixed(2)} KB`;
  console.log(
    what.padEnd(32) +
      kb(minified).padStart(10) +
      kb(gzip).padStart(12) +
      (budget ? kb(budget) : "").padStart(10) +
      (over ? "  OVER" : ""),
  );
}
process.exitCode = failed > 0 ? 1 : 0;
