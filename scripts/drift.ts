/**
 * `npm run drift [-- --json]`: compares the specs with what vendors publish and npm can reach. Repzo's npm package is fetched to a temporary folder.
 * `npm run drift -- --api <api> --file <openapi.yaml|json>` reads a vendor's file instead.
 * Exits with 1 where something differs.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { compareSurfaces, type Difference, renderDifferences } from "./drift/compare.ts";
import { surfaceOfClientPackage } from "./drift/from-client-package.ts";
import { surfaceOfOpenApi } from "./drift/from-openapi.ts";
import { openApiFiles, withPackage } from "./drift/package.ts";
import type { Surface } from "./drift/surface.ts";

type Json = Readonly<Record<string, unknown>>;

interface Comparison {
  readonly title: string;
  readonly differences: readonly Difference[];
}

function specOf(api: string): Surface {
  return surfaceOfOpenApi(JSON.parse(readFileSync(`generated/${api}/spec.json`, "utf8")) as Json);
}

function compareFile(api: string, file: string): Comparison[] {
  const theirs = surfaceOfOpenApi(parse(readFileSync(file, "utf8")) as Json);
  return [{ title: `${api} against ${file}`, differences: compareSurfaces(specOf(api), theirs, true) }];
}

async function compareRepzo(): Promise<Comparison[]> {
  const ours = specOf("repzo");
  return withPackage("repzo", (folder, version) => {
    const client = surfaceOfClientPackage(folder, "Repzo");
    const files = openApiFiles(folder);
    const reference = new Map(
      files.flatMap((file) => [...surfaceOfOpenApi(parse(readFileSync(file, "utf8")) as Json)]),
    );
    // The client is used in production and decides; the reference is one source beside it. An operation that one of them has is not gone.
    const both = new Map([...reference].map(([route, { name }]) => [route, { name }]));
    const whole = compareSurfaces(ours, new Map([...both, ...client]), true);
    const extra = compareSurfaces(ours, reference, false).filter(({ what }) => what !== "operation");
    return [
      { title: `repzo against the types and calls of repzo@${version}`, differences: whole },
      { title: `repzo against the ${files.length} OpenAPI files of repzo@${version}`, differences: extra },
    ];
  });
}

const { values } = parseArgs({
  options: { api: { type: "string" }, file: { type: "string" }, json: { type: "boolean" } },
});
if ((values.api === undefined) !== (values.file === undefined)) {
  console.error("--api and --file go together: npm run drift -- --api clickmaint --file vendor.yaml");
  process.exitCode = 2;
} else {
  const comparisons =
    values.api !== undefined && values.file !== undefined ? compareFile(values.api, values.file) : await compareRepzo();
  console.log(
    values.json
      ? JSON.stringify(comparisons, undefined, 2)
      : comparisons.map(({ title, differences }) => renderDifferences(title, differences)).join("\n\n"),
  );
  if (comparisons.some(({ differences }) => differences.some(({ change }) => change !== "narrower")))
    process.exitCode = 1;
}
