import type { Model } from "./model.ts";
import { camelCase, header, literal } from "./text.ts";

/** `api.ts`: what a client knows of the whole API. */
export function emitApi({ definition }: Model): string {
  return `${header(definition.id)}
import type { ApiDefinition } from "../../src/core/operation.ts";

/** Servers, limits, wrappers and pages of ${definition.title}. */
export const ${camelCase(definition.id)}Api = ${literal(definition, "", 100)} as const satisfies ApiDefinition;
`;
}

/** `operations.ts`: every operation in full, one line each. */
export function emitOperations({ definition, operations }: Model): string {
  const lines = operations.map(({ record }) => `  ${literal(record, "", Number.POSITIVE_INFINITY)},\n`);
  return `${header(definition.id)}
import type { OperationRecord } from "../../src/core/operation.ts";

/** Every operation of ${definition.title}, for programs and tests; a client never loads it. */
export const operations: readonly OperationRecord[] = [
${lines.join("")}];
`;
}

/** Levels of a bundled spec that are spread over lines: `paths`, a path, `components`, a kind of component. */
const SPREAD = [/^$/, /^paths$/, /^paths\/[^/]+$/, /^components$/, /^components\/[^/]+$/];

/** `spec.json`: the whole spec without references to other files, one operation or component a line. */
export function emitSpec(bundle: object, api: string): string {
  const comment = header(api)
    .replace(/^\/\/ /, "")
    .trim();
  return `${spread({ "x-generated": comment, ...bundle }, "")}\n`;
}

function spread(value: unknown, path: string): string {
  if (
    typeof value !== "object" ||
    value === null ||
    Array.isArray(value) ||
    !SPREAD.some((level) => level.test(path))
  ) {
    return JSON.stringify(value);
  }
  const lines = Object.entries(value).map(([key, member]) => {
    const deeper = path === "" ? key : `${path}/${key.replaceAll("/", "~1")}`;
    return `${JSON.stringify(key)}: ${spread(member, deeper)}`;
  });
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n}`;
}
