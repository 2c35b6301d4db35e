/** Takes the code out of a page of Markdown, so that the tests run what a reader reads. */

/** A fenced block. */
export interface Block {
  /** Language after the fence: `ts`, `sh`, `text`. */
  readonly language: string;
  readonly text: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  /** Name in a first line like `// restock.ts`: such a block is a file of its own, not part of the page's program. */
  readonly file: string | undefined;
}

const FENCE = /^(`{3,})(\w*)$/;

/** The fenced blocks of a page, in order. */
export function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  let open: { fence: string; language: string; line: number; lines: string[] } | undefined;
  for (const [index, line] of page.split("\n").entries()) {
    const [, fence, language = ""] = FENCE.exec(line) ?? [];
    if (!open && fence) open = { fence, language, line: index + 1, lines: [] };
    else if (open && line === open.fence) {
      const file = open.language === "ts" ? /^\/\/ ([\w.-]+\.ts)$/.exec(open.lines[0] ?? "")?.[1] : undefined;
      blocks.push({ language: open.language, text: open.lines.join("\n"), line: open.line, file });
      open = undefined;
    } else open?.lines.push(line);
  }
  if (open) throw new Error(`the block that begins on line ${open.line} does not end`);
  return blocks;
}

/** The blocks that make up the page's program. */
export function programBlocks(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ language, file }) => language === "ts" && file === undefined);
}

/** Printed before the output of each block. */
export const mark = (line: number): string => `\u0001${line}\u0001`;

/**
 * One program of all `ts` blocks of a page, as a reader types them one after another. Every line stands where it stands in the page, so that whatever is said
 * of the program names the line of the page.
 */
export function programOf(page: string): string {
  const lines: string[] = page.split("\n").map(() => "");
  for (const { line, text } of programBlocks(blocksOf(page))) {
    lines[line - 1] = `console.log(${JSON.stringify(mark(line))});`;
    for (const [index, code] of text.split("\n").entries()) lines[line + index] = code;
  }
  return `${lines.join("\n")}\nexport {};\n`;
}

/** What each block printed, by the line of its fence. */
export function outputByBlock(stdout: string): Map<number, string> {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a character that no page prints.
  const [, ...parts] = stdout.split(/\u0001(\d+)\u0001\n/);
  const outputs = new Map<number, string>();
  for (let index = 0; index < parts.length; index += 2)
    outputs.set(Number(parts[index]), (parts[index + 1] ?? "").trimEnd());
  return outputs;
}

/** Each block with the `text` block right after it: what the page says that it prints. */
export function withExpectation(blocks: readonly Block[]): (Block & { readonly prints: string | undefined })[] {
  return blocks.flatMap((block, index) => {
    if (block.language === "text") return [];
    const next = blocks[index + 1];
    return [{ ...block, prints: next?.language === "text" ? next.text : undefined }];
  });
}

/** Whether a text is as a page shows it, where `…` stands for anything within a line and a line of `…` alone for any lines. */
export function isAsShown(actual: string, shown: string): boolean {
  const pattern = shown
    .trim()
    .split("\n")
    .map((line) =>
      line.trim() === "…"
        ? "(?:.*\\n)*?.*"
        : line
            .split("…")
            .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
            .join(".*"),
    )
    .join("\\n");
  return new RegExp(`^${pattern}$`).test(actual.trim());
}
