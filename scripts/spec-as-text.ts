import { readFile } from "node:fs/promises";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Members of a spec that are for people: the simulator does without them. */
const PROSE = new Set(["description", "summary", "x-evidence", "x-route-candidates", "x-generated"]);

/**
 * Puts the bundled specs into the simulator as text: five of them are 1.6 MB, which as objects would be made at every
 * import. As text they are read when one is asked for. `properties` may have members named like prose; those stay.
 */
export const specAsText: Plugin = {
  name: "spec-as-text",
  setup(build) {
    build.onLoad({ filter: /[\\/]generated[\\/][^\\/]+[\\/]spec\.json$/ }, async ({ path }) => {
      const document: unknown = JSON.parse(await readFile(path, "utf8"));
      return { contents: JSON.stringify(withoutProse(document, false)), loader: "text" };
    });
  },
};

function withoutProse(value: unknown, areNames: boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutProse(one, false));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => areNames || !PROSE.has(name));
  return Object.fromEntries(
    kept.map(([name, one]) => [name, isVerbatim(name) ? one : withoutProse(one, name === "properties")]),
  );
}

/** Values that are data of the API, not parts of its description. */
function isVerbatim(name: string): boolean {
  return name === "examples" || name === "example" || name === "default" || name === "enum" || name === "const";
}
