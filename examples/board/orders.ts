/** What the board knows of a work order, whichever vendor it is from. */
import type { ColumnId } from "./statuses.ts";

/** The vendors on the board, in the order in which they are shown. */
export const vendors = {
  clickmaint: "Click Maint",
  fieldnation: "Field Nation",
  repzo: "Repzo",
  flowretail: "Flow Retail",
} as const;

export type Vendor = keyof typeof vendors;

/** The vendors' ids, typed. */
export const vendorIds = Object.keys(vendors) as Vendor[];

/** Priorities that the vendors have in common; those without any say `none`. */
export type Priority = "high" | "medium" | "low" | "none";

/** One card. */
export interface Order {
  /** Vendor and id: the same order read again has the same key. */
  readonly key: string;
  readonly vendor: Vendor;
  /** The number that people call it by. */
  readonly number: string;
  readonly title: string;
  /** The vendor's own word. */
  readonly status: string;
  readonly column: ColumnId;
  readonly priority: Priority;
  readonly assignee: string | undefined;
  readonly place: string | undefined;
  /** Epoch milliseconds. */
  readonly dueAt: number | undefined;
  /** The record as the client returned it. */
  readonly record: unknown;
}

/** A priority in the vendor's spelling as one of ours. */
export function priorityOf(word: string | undefined): Priority {
  const known = (word ?? "").toLowerCase();
  return known === "high" || known === "medium" || known === "low" ? known : "none";
}

/** Epoch milliseconds of a date in any of the vendors' forms; nothing where there is none. */
export function timeOf(date: string | number | undefined): number | undefined {
  const time = typeof date === "string" ? Date.parse(date) : date;
  return time === undefined || Number.isNaN(time) ? undefined : time;
}
