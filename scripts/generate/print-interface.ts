import type { Field } from "./model.ts";
import { breakType, docComment, propertyName } from "./text.ts";

/** An exported interface with a comment on it and on every field that has one; `parent` is what it extends. */
export function printInterface(name: string, description: string, fields: readonly Field[], parent?: string): string {
  const lines = fields.map(({ name: field, type, required, doc }) => {
    const prefix = `  ${propertyName(field)}${required ? "" : "?"}: `;
    return `${docComment(doc, "  ")}${prefix}${breakType(type, prefix)};\n`;
  });
  const head = `${docComment([description], "")}export interface ${name}${parent === undefined ? "" : ` extends ${parent}`}`;
  return lines.length === 0 ? `${head} {}\n` : `${head} {\n${lines.join("")}}\n`;
}
