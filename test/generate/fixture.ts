import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** A made-up API, its spec and the files that the generator makes of it. */
export const fixture = fileURLToPath(new URL("fixture", import.meta.url));

/** `file`, what to find in it, what to put there. */
export type Edit = readonly [file: string, find: string, replace: string];

/** A copy of the fixture, edited; removed when the test ends. An edit that finds nothing is an error of the test. */
export function copyFixture(...edits: readonly Edit[]): string {
  const root = mkdtempSync(join(tmpdir(), "generate-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(fixture, root, { recursive: true });
  for (const [file, find, replace] of edits) {
    const path = join(root, "specs/depot", file);
    const text = readFileSync(path, "utf8");
    if (!text.includes(find)) throw new Error(`${file} has no ${find}`);
    writeFileSync(
      path,
      text.replace(find, () => replace),
    );
  }
  return root;
}
