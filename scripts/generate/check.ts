import type { SpecNode, SpecSource } from "./source.ts";

const EXTENSIONS = new Set(
  `x-accept-methods x-api x-envelope x-evidence x-filter x-idempotent x-known-values x-name x-option x-pagination x-query x-rate-limit
  x-route-candidates x-scope x-section x-source x-status-machine x-unit`.split(/\s+/),
);
/** Objects whose keys are names that somebody chose, not keywords. */
const MAPS = new Set(
  `callbacks content encoding headers links mapping parameters paths patternProperties properties requestBodies responses schemas scopes
  securitySchemes variables $defs`.split(/\s+/),
);
/** Values that belong to the API: nothing in them is a keyword. */
const VALUES = new Set(["const", "default", "enum", "example", "examples"]);

/** Opens every file that the root reaches; reports broken references, unknown extensions and properties that shadow `Object.prototype`. */
export function checkFiles(source: SpecSource, root: SpecNode): void {
  for (const file of source.opened()) walk(file, file.file === root.file ? "object" : "map");
}

function walk(node: SpecNode, kind: "object" | "map" | "properties"): void {
  const ref = node.text("$ref");
  if (ref !== undefined && kind === "object") node.source.follow(node, ref);
  for (const key of node.keys()) {
    const member = node.raw(key);
    if (!member) continue;
    if (kind === "properties" && key in Object.prototype) {
      member.report(`a property cannot be named like a member of Object.prototype`);
    } else if (kind === "object" && key.startsWith("x-")) {
      if (!EXTENSIONS.has(key)) member.report(`"${key}" is no known extension`);
      else if (key === "x-status-machine" && member.text("$ref")) node.get(key);
    } else if (kind !== "object" || !VALUES.has(key)) {
      const named = kind === "object" && MAPS.has(key) && !Array.isArray(member.value);
      walk(member, named ? (key.toLowerCase().endsWith("properties") ? "properties" : "map") : "object");
    }
  }
}
