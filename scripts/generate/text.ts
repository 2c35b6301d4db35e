const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text);
}

/** `work_order_id` and `work-order-id` → `workOrderId`. */
export function camelCase(text: string): string {
  return text.replace(/[^A-Za-z0-9$]+([A-Za-z0-9$])/g, (_, letter: string) => letter.toUpperCase());
}

/** `parts.transactions` → `PartsTransactions`. */
export function pascalCase(text: string): string {
  return camelCase(text).replace(/^./, (letter) => letter.toUpperCase());
}

export function propertyName(name: string): string {
  return isIdentifier(name) ? name : JSON.stringify(name);
}

/** A TypeScript literal: one line where it fits into `width`, else one member a line. */
export function literal(value: unknown, indent = "", width = 120): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const items = Array.isArray(value);
  const print = (deeper: string, room: number) =>
    items
      ? value.map((item) => literal(item, deeper, room))
      : Object.entries(value)
          .filter(([, member]) => member !== undefined)
          .map(([key, member]) => `${propertyName(key)}: ${literal(member, deeper, room)}`);
  const flat = print("", Number.POSITIVE_INFINITY).join(", ");
  if (flat === "") return items ? "[]" : "{}";
  const [open, close] = items ? ["[", "]"] : ["{ ", " }"];
  if (indent.length + flat.length + 4 <= width) return open + flat + close;
  const lines = print(`${indent}  `, width).map((line) => `\n${indent}  ${line},`);
  return `${open.trim()}${lines.join("")}\n${indent}${close.trim()}`;
}

/** A type, broken at the spaces outside its strings where it would pass `width` after `prefix`. */
export function breakType(type: string, prefix: string, width = 120): string {
  if (type.includes("\n") || prefix.length + type.length < width) return type;
  const indent = `${/^ */.exec(prefix)?.[0]}  `;
  let column = prefix.length;
  const words = type.match(/(?:"(?:[^"\\]|\\.)*"|[^\s"])+/g) ?? [];
  return words
    .map((word, index) => {
      const breaks = index > 0 && column + word.length + 1 >= width;
      const gap = index === 0 ? "" : breaks ? `\n${indent}` : " ";
      column = (breaks ? indent.length : column + gap.length) + word.length;
      return gap + word;
    })
    .join("");
}

/** Members between brackets: on one line where it fits beside `taken` other characters, else one a line. */
export function bracket(
  members: readonly string[],
  open: string,
  close: string,
  indent: string,
  taken: number,
): string {
  if (members.length === 0) return (open + close).replaceAll(" ", "");
  const flat = open + members.join(", ") + close;
  if (taken + flat.length <= 120) return flat;
  return `${open.trim()}\n${members.map((member) => `${indent}  ${member},\n`).join("")}${indent}${close.trim()}`;
}

/** A doc comment, wrapped; an empty text is a paragraph break. */
export function docComment(texts: readonly string[], indent: string): string {
  const lines = texts.flatMap((text) => wrap(text.replaceAll("*/", "*\\/"), 112 - indent.length));
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

function wrap(text: string, width: number): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.trim().split(/ +/)) {
      if (line !== "" && line.length + word.length >= width) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line];
  });
}

/** A line with a full stop at its end. */
export function sentence(text: string): string {
  const line = text.trim();
  return /[.!?:]$/.test(line) ? line : `${line}.`;
}

export function header(api: string): string {
  return `// Made from specs/${api} by \`npm run generate -- ${api}\`. Do not edit: change the spec and make it again.\n`;
}
