/** Which test killed a mutant last: run alone and first, it kills it again in a second or two, whatever has changed since. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Mutant } from "./mutant.ts";

const key = ({ file, rule }: Mutant) => `${file}: ${rule}`;

/** Killers by mutant, kept with the project: they are a hint and no verdict. */
export class Killers {
  readonly #path: string;
  readonly #known: Map<string, string>;

  /** @param root of the project. @param mutants all there are: what is known of others is forgotten with the next change. */
  constructor(root: string, mutants: readonly Mutant[]) {
    this.#path = join(root, "scripts/mutate/killers.json");
    const kept: Record<string, string> = existsSync(this.#path) ? JSON.parse(readFileSync(this.#path, "utf8")) : {};
    const keys = new Set(mutants.map(key));
    if (keys.size < mutants.length) throw new Error("two mutants of a file have the same rule");
    this.#known = new Map(Object.entries(kept).filter(([name]) => keys.has(name)));
  }

  /** Arguments that run the test alone; `undefined` when there is none in these files. */
  args(mutant: Mutant, files: readonly string[]): string[] | undefined {
    const [file = "", ...names] = this.#known.get(key(mutant))?.split(" > ") ?? [];
    if (names.length === 0 || !files.includes(file)) return undefined;
    const name = names.join(" ").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return [file, "-t", `^${name}$`];
  }

  /** Keeps the test that failed; what is no test (a crash, a time limit) is not kept. */
  set(mutant: Mutant, failed: string): void {
    if (!/^\S+\.test\.ts > /.test(failed) || this.#known.get(key(mutant)) === failed) return;
    this.#known.set(key(mutant), failed);
    const sorted = Object.fromEntries([...this.#known].sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(this.#path, `${JSON.stringify(sorted, null, 2)}\n`);
  }
}
