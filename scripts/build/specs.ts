/** Specs inside the bundles: without what only people read, and as text to parse, which is smaller than an object literal and read faster. */
import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** Keys that no code of the package reads where they stand in a spec. */
const FOR_PEOPLE = new Set(["description", "summary", "tags", "x-evidence", "x-route-candidates", "x-source"]);
/** Maps of names: a key in them is a name, whatever it looks like. */
const NAMES = new Set([
  "headers",
  "parameters",
  "paths",
  "patternProperties",
  "properties",
  "requestBodies",
  "responses",
  "schemas",
  "securitySchemes",
]);
/** Values of the API: nothing in them is the spec's. */
const VALUES = new Set(["example", "examples", "default", "enum", "const", "x-known-values"]);

/** What a spec says most often, and the control character that stands for it: JSON never has one as it is. */
const MARKS: readonly (readonly [mark: string, text: string])[] = [
  ["\n", '{"$ref":"#/components/schemas/'],
  ["\r", '{"$ref":"#/components/'],
  ["\t", '{"type":"string"'],
  ["\b", '{"type":"array","items":'],
  ["\f", '{"type":"object","properties":{'],
  ["\v", ',"in":"query","schema":'],
];

/** A copy without what is only for people. */
export function forMachines(value: unknown, key = ""): unknown {
  if (VALUES.has(key) || value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => forMachines(item));
  const isNames = NAMES.has(key);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => isNames || !FOR_PEOPLE.has(name))
      .map(([name, member]) => [name, forMachines(member, isNames ? "" : name)]),
  );
}

/** Puts specs into bundles. */
export const specs: Plugin = {
  name: "specs",
  setup(build) {
    build.onLoad({ filter: /[\\/]spec\.json$/ }, async ({ path }) => {
      const spec = forMachines(JSON.parse(await readFile(path, "utf8")));
      const short = MARKS.reduce((text, [mark, long]) => text.replaceAll(long, mark), JSON.stringify(spec));
      const table = JSON.stringify(Object.fromEntries(MARKS));
      const contents = `const marks = ${table};
export default JSON.parse(${JSON.stringify(short)}.replace(/[\\n\\r\\t\\b\\f\\v]/g, (mark) => marks[mark]));`;
      return { contents, loader: "js" };
    });
  },
};
