/** Specs inside the bundles: without what only people read, and as text to parse, which is smaller and read faster than an object literal. */
import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** Keys that no code of the package reads where they stand in a spec. */
const FOR_PEOPLE = new Set(["description", "summary", "tags", "x-evidence", "x-route-candidates", "x-source"]);
/** Maps of names: a key in them is a name, whatever it looks like. */
const NAMES = new Set(["properties", "patternProperties", "schemas", "paths", "securitySchemes"]);
/** Values of the API: nothing in them is the spec's. */
const VALUES = new Set(["example", "examples", "default", "enum", "const", "x-known-values"]);

/** The start of most references, a sixth of the text, and the character that stands for it. */
const REFERENCE = '{"$ref":"#/components/schemas/';
const MARK = "~";

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
      const text = JSON.stringify(spec);
      if (text.includes(MARK)) throw new Error(`${path} has the character ${MARK}: choose another`);
      const short = JSON.stringify(text.replaceAll(REFERENCE, MARK));
      const restored = `${short}.replaceAll(${JSON.stringify(MARK)}, ${JSON.stringify(REFERENCE)})`;
      return { contents: `export default JSON.parse(${restored});`, loader: "js" };
    });
  },
};
