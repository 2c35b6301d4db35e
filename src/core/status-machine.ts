/** Statuses as data: which there are, what may be done in each, and what each of these facts rests on. Types only. */

/** What a fact rests on: the vendor prints it, its client does it, a sample shows it, or it is a guess. */
export type FactEvidence = "documented" | "observed" | "example" | "inferred";

/** A status that records of one kind can have. */
export interface StatusRecord<Name extends string, Action extends string> {
  /** As the vendor writes it. */
  readonly name: Name;
  /** Number of the status. Prefer the name where `idEvidence` is not `"documented"`; absent when none is known. */
  readonly id?: number;
  /** What `id` rests on. */
  readonly idEvidence?: FactEvidence;
  /** Codes seen on records in this status. Others may exist; absent when none is known. */
  readonly codes?: readonly string[];
  /** What `codes` rest on. */
  readonly codesEvidence?: FactEvidence;
  /** Finer steps within the status. */
  readonly subStatuses?: readonly string[];
  /** Key of the time at which a record came to this status; absent when none is kept. */
  readonly milestone?: string;
  /** A record in this status can no longer be changed. */
  readonly locked?: true;
  /** Methods that are known to be allowed in this status, and what that rests on. A method of which nothing is known is not among them. */
  readonly actions: Readonly<Partial<Record<Action, FactEvidence>>>;
  /** What else is to be known of it. */
  readonly note?: string;
}

/** A way from statuses to statuses. */
export interface TransitionRecord<Name extends string, Action extends string> {
  /** Address of the method that does it; absent where no method does. */
  readonly action?: Action;
  /** Who does it. */
  readonly by: "client" | "provider" | "platform";
  /** Where it starts: none for what creates a record, `null` when it is not known. */
  readonly from: readonly Name[] | null;
  /** What `from` rests on. */
  readonly fromEvidence?: FactEvidence;
  /** Where it leads: one of these, or `null` when it is not known. */
  readonly to: readonly Name[] | null;
  /** What `to` rests on. */
  readonly toEvidence?: FactEvidence;
  /** What else is to be known of it. */
  readonly note?: string;
}
