/**
 * Writes the tables that come from the specs into README.md and docs/, between their markers. `--check` only compares and exits with 1 on a difference.
 *
 *     tsx scripts/coverage.ts [--check]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { operations as clickmaint } from "../generated/clickmaint/operations.ts";
import { operations as fieldnation } from "../generated/fieldnation/operations.ts";
import { operations as flowretail } from "../generated/flowretail/operations.ts";
import { operations as repzo } from "../generated/repzo/operations.ts";
import { operations as workorderPortal } from "../generated/workorder-portal/operations.ts";
import type { OperationRecord } from "../src/core/operation.ts";

const APIS: readonly (readonly [string, readonly OperationRecord[]])[] = [
  ["Click Maint", clickmaint],
  ["Repzo", repzo],
  ["Workorder Portal", workorderPortal],
  ["Field Nation", fieldnation],
  ["Flow Retail", flowretail],
];

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

const count = (operations: readonly OperationRecord[], part: "route" | "schema", evidence: string): number =>
  operations.filter((operation) => operation.evidence[part] === evidence).length;

/** How many operations each API has, and what their routes and shapes rest on. */
function evidenceTable(): string {
  return [
    row(
      "API",
      "operations",
      "routes documented",
      "observed",
      "inferred",
      "shapes documented",
      "observed",
      "example",
      "inferred",
    ),
    row(...Array.from({ length: 9 }, (_, i) => (i === 0 ? "---" : "--:"))),
    ...APIS.map(([name, operations]) =>
      row(
        name,
        operations.length,
        ...["documented", "observed", "inferred"].map((evidence) => count(operations, "route", evidence)),
        ...["documented", "observed", "example", "inferred"].map((evidence) => count(operations, "schema", evidence)),
      ),
    ),
  ].join("\n");
}

/** Every operation of Click Maint with its route and the evidence for it. */
function clickMaintTable(): string {
  const certainty = ({ evidence }: OperationRecord) =>
    evidence.route + (evidence.confidence ? ` (${evidence.confidence})` : "");
  return [
    row("method", "route", "evidence of the route", "of the shapes"),
    row("---", "---", "---", "---"),
    ...clickmaint.map((one) =>
      row(`\`${one.id}\``, `\`${one.method} ${one.path}\``, certainty(one), one.evidence.schema),
    ),
  ].join("\n");
}

/** [file, name of the markers, table] */
const TABLES: readonly (readonly [string, string, string])[] = [
  ["README.md", "evidence", evidenceTable()],
  ["docs/clickmaint-routes.md", "clickmaint", clickMaintTable()],
];

for (const [file, name, table] of TABLES) {
  const path = new URL(`../${file}`, import.meta.url);
  const before = readFileSync(path, "utf8");
  const marked = new RegExp(`(<!-- ${name}: made by npm run generate -->\n)[\\s\\S]*?(\n<!-- /${name} -->)`);
  if (!marked.test(before)) throw new Error(`${file} has no markers for the table "${name}"`);
  const after = before.replace(marked, (_, open: string, close: string) => open + table + close);
  if (after === before) console.log(`${file} agrees with the specs.`);
  else if (process.argv.includes("--check")) {
    console.error(`${file}: its table differs from the specs; run npm run generate.`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, after);
    console.log(`${file} written.`);
  }
}
