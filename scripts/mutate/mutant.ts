/** A small break of one rule of the core. */
export interface Mutant {
  /** Under `src/core`. */
  readonly file: string;
  /** Occurs once in the file. */
  readonly find: string;
  readonly replace: string;
  /** The rule that is broken, as a sentence about the wrong behaviour. */
  readonly rule: string;
  /** Conformance subject that must notice, after the file's own tests. */
  readonly subject: "retry" | "waits" | "idempotency" | "paging" | "errors" | "security" | "auth";
  /** Tests to run before the conformance cases, other than the one named like the file. Under `test/core`. */
  readonly tests?: readonly string[];
}
