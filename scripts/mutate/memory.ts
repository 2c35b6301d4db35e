/** What earlier runs found, so that one that was stopped goes on, and a new test runs only the mutants that it may kill. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Mutant } from "./mutant.ts";

/** How a mutant ended: the test that noticed, or `undefined` when none did. */
export interface Verdict {
  readonly killedBy: string | undefined;
}

/** Verdicts by mutant, code and tests. */
export class Memory {
  readonly #path: string;
  readonly #core: string;
  readonly #verdicts: Record<string, Verdict>;

  /** @param root of the project. @param fresh forgets what earlier runs found. */
  constructor(
    readonly root: string,
    fresh: boolean,
  ) {
    this.#path = join(root, ".tmp/mutate.json");
    const core = join(root, "src/core");
    const files = readdirSync(core).sort();
    this.#core = files.map((name) => readFileSync(join(core, name), "utf8")).join("\n");
    this.#verdicts = fresh || !existsSync(this.#path) ? {} : JSON.parse(readFileSync(this.#path, "utf8"));
  }

  /** A verdict holds while the whole core, the mutant and the tests that look at it are the same. */
  #key(mutant: Mutant, tests: readonly string[]): string {
    const hash = createHash("sha256").update(this.#core).update(JSON.stringify(mutant));
    for (const path of [...tests, `test/conformance/${mutant.subject}.json`]) {
      hash.update(readFileSync(join(this.root, path), "utf8"));
    }
    return hash.digest("hex");
  }

  get(mutant: Mutant, tests: readonly string[]): Verdict | undefined {
    return this.#verdicts[this.#key(mutant, tests)];
  }

  set(mutant: Mutant, tests: readonly string[], verdict: Verdict): void {
    this.#verdicts[this.#key(mutant, tests)] = verdict;
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(this.#path, JSON.stringify(this.#verdicts));
  }
}
