/** A small break of one rule of the core. */
export interface Mutant {
  /** Under `src/core`. */
  readonly file: string;
  /** Occurs once in the file. Runs of white space match any other, so that formatting may change. */
  readonly find: string;
  readonly replace: string;
  /** The rule that is broken, as a sentence about the wrong behaviour. */
  readonly rule: string;
  /** Conformance subject that must notice, after the file's own tests. */
  readonly subject: "retry" | "waits" | "idempotency" | "paging" | "errors" | "security" | "auth";
  /** Tests to run before the conformance cases, other than the one named like the file. Under `test/core`. */
  readonly tests?: readonly string[];
}

/** The text that a mutant edits, as a pattern that formatting does not change. */
function pattern(find: string): RegExp {
  const parts = find.split(/\s+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(parts.join("\\s+"), "g");
}

/**
 * The file's text with the mutant's edit.
 * @throws {Error} when the code has moved on, so that there is no such text or more than one.
 */
export function applyMutant({ file, find, replace, rule }: Mutant, text: string): string {
  const matches = [...text.matchAll(pattern(find))];
  const [match] = matches;
  if (matches.length !== 1 || !match) {
    throw new Error(`src/core/${file} holds this ${matches.length} times, not once: ${find}  (rule: ${rule})`);
  }
  const changed = text.slice(0, match.index) + replace + text.slice(match.index + match[0].length);
  if (changed === text) throw new Error(`src/core/${file}: this changes nothing: ${find}  (rule: ${rule})`);
  return changed;
}
