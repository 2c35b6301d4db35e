import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import { checkFiles } from "./check.ts";
import { describeComponents } from "./describe.ts";
import { readModel } from "./model.ts";
import { LIST_QUERY } from "./queries.ts";
import { RAW_SHAPE_NAMES, REFUSALS } from "./raw.ts";
import { emitResources } from "./resources.ts";
import { emitSchemas } from "./schemas.ts";
import { SpecError, SpecSource } from "./source.ts";
import { emitStatusMachine, readStatusMachine } from "./status-machine.ts";
import { emitApi, emitOperations, emitSpec } from "./tables.ts";
import { emitTypes } from "./types.ts";

/** Names that the generated files use themselves. */
const TAKEN = new Set([
  LIST_QUERY,
  REFUSALS,
  ...RAW_SHAPE_NAMES,
  ..."ApiDefinition ApiPromise Blob Bytes CallOptions FieldFilter ListOptions Omit OperationRecord PagePromise Pick Record ResourceDefinition Upload WithRequired".split(
    " ",
  ),
]);

/** APIs that have a spec in `root/specs`. */
export function specNames(root: string): string[] {
  return readdirSync(join(root, "specs"))
    .filter((name) => existsSync(join(root, "specs", name, "openapi.yaml")))
    .sort();
}

/**
 * Makes the files of one API.
 * @returns path below `root` → text.
 * @throws {SpecError} with every problem found, each as `file#pointer: reason`.
 */
export async function generateApi(root: string, api: string): Promise<Map<string, string>> {
  const source = new SpecSource(root);
  const spec = source.open(join(root, "specs", api, "openapi.yaml"));
  const stopOnProblems = (): void => {
    if (source.problems.size > 0) throw new SpecError([...source.problems]);
  };
  if (typeof spec.value !== "object" || spec.value === null) spec.report("the file holds no spec");
  checkFiles(source, spec);
  stopOnProblems();
  const model = readModel(spec);
  const bundled = await bundleSpec(spec.file, source);
  const schemas = bundled.components?.schemas ?? {};
  const addresses = new Set(model.operations.map(({ record }) => record.id));
  const machine = readStatusMachine(spec, source.problems.size === 0 ? addresses : undefined, schemas);
  const resources = emitResources(model, new Set(Object.keys(schemas)), spec, machine);
  if (model.definition.id !== api) spec.report(`x-api is "${model.definition.id}", the folder is "${api}"`);
  stopOnProblems();
  const described = describeComponents(bundled);
  const files = {
    "types.ts": await emitTypes(described, model),
    "resources.ts": resources,
    "api.ts": emitApi(model),
    "operations.ts": emitOperations(model),
    "schemas.ts": emitSchemas(described, model),
    "spec.json": emitSpec(bundled, api),
    ...(machine && { "status-machine.ts": emitStatusMachine(machine, api) }),
  };
  return new Map(Object.entries(files).map(([name, text]) => [join("generated", api, name), text]));
}

/** Writes what differs, or with `check` only tells. Returns the paths that differ. */
export function writeFiles(root: string, files: ReadonlyMap<string, string>, check: boolean): string[] {
  const differing = [...files].filter(
    ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== text,
  );
  if (!check) {
    for (const [path, text] of differing) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
  return differing.map(([path]) => path);
}

interface Bundle {
  components?: { schemas?: Record<string, unknown> };
}

/** One document without references to other files. Two components of one name would be renamed in it: that is a problem instead. */
async function bundleSpec(file: string, source: SpecSource): Promise<Bundle> {
  const config = await createConfig({});
  const { bundle: document, problems } = await bundle({ ref: file, config, dereference: false });
  for (const { message, location, severity } of problems) {
    if (severity !== "error") continue;
    const place = `${relative(source.root, location[0]?.source.absoluteRef ?? file)}${location[0]?.pointer ?? "#"}`;
    source.problems.add(`${place}: ${message.replaceAll(`${source.root}/`, "")}`);
  }
  const bundled = document.parsed as Bundle;
  for (const key of Object.keys(bundled.components?.schemas ?? {})) {
    const name = source.targets.has(key) ? key : key.replace(/^.*_/, "").replace(/-\d+$/, "");
    const places = [...(source.targets.get(name) ?? [])];
    if (!source.targets.has(key))
      source.problems.add(`${places.at(-1)}: the name ${name} is also that of ${places.slice(0, -1).join(", ")}`);
    else if (!/^[A-Z][A-Za-z0-9]*$/.test(key))
      source.problems.add(`${places[0]}: a component's name is a PascalCase identifier`);
    else if (TAKEN.has(key)) source.problems.add(`${places[0]}: the name ${key} is taken by the generated files`);
  }
  return bundled;
}
