/**
 * Which column a vendor's status belongs in. The tables are the whole of it: where a vendor's types name the statuses, a new one in the types does not
 * compile until it has a column; where an account chooses its own, the names are those of the account.
 */
import type { Status } from "millwright/fieldnation";
import type { Workorder } from "millwright/repzo";

/** The columns, from left to right. The last one is shown only when something is in it. */
export const columns = [
  { id: "requested", name: "Requested", meaning: "Asked for; nobody is on it yet" },
  { id: "scheduled", name: "Scheduled", meaning: "Somebody has it" },
  { id: "progress", name: "In progress", meaning: "Being worked on" },
  { id: "hold", name: "On hold", meaning: "Waits for something" },
  { id: "closed", name: "Closed", meaning: "Done, or called off" },
  { id: "unmapped", name: "Not mapped", meaning: "Statuses that have no column yet" },
] as const;

export type ColumnId = (typeof columns)[number]["id"];

/** One column, or two where the vendor has one word for work with and without somebody on it. */
type Placement = ColumnId | { readonly unassigned: ColumnId; readonly assigned: ColumnId };

/** The values that a vendor's type names, without the `string` that keeps the type open. */
type Named<T> = T extends string ? (string extends T ? never : T) : never;

/** Click Maint: an account names its statuses; these are the usual ones. */
export const clickmaint: Readonly<Record<string, Placement>> = {
  Open: { unassigned: "requested", assigned: "scheduled" },
  "In progress": "progress",
  "On hold": "hold",
  Completed: "closed",
};

export const fieldnation: Readonly<Record<Named<Status["name"]>, Placement>> = {
  Draft: "requested",
  Published: "requested",
  Routed: "requested",
  Assigned: "scheduled",
  "Work Done": "closed",
  Approved: "closed",
  Paid: "closed",
  Cancelled: "closed",
  Postponed: "hold",
  Deleted: "closed",
};

/** Field Nation tells of the visit itself in a status below the status: it decides while the order is assigned. */
export const fieldnationVisit: Readonly<Record<Named<Status["sub_status"]>, Placement>> = {
  confirmed: "scheduled",
  at_risk: "scheduled",
  delayed: "scheduled",
  on_my_way: "progress",
  checked_in: "progress",
  checked_out: "progress",
  assigned_cancelled: "requested",
};

export const repzo: Readonly<Record<Named<Workorder["status"]>, Placement>> = {
  open: { unassigned: "requested", assigned: "scheduled" },
  inprogress: "progress",
  onhold: "hold",
  done: "closed",
  cancelled: "closed",
};

/** Flow Retail: a tenant names the steps of its workshop; these are the simulated one's. */
export const flowretail: Readonly<Record<string, Placement>> = {
  Received: "requested",
  "Waiting for parts": "hold",
  "In progress": "progress",
  Ready: "closed",
};

/**
 * The column of a status.
 *
 * @param table - one of the tables above
 * @param status - the vendor's word
 * @param isAssigned - whether somebody has the work
 */
export function columnOf(
  table: Readonly<Record<string, Placement>>,
  status: string | undefined,
  isAssigned: boolean,
): ColumnId {
  const placement = status !== undefined && Object.hasOwn(table, status) ? table[status] : undefined;
  if (placement === undefined) return "unmapped";
  if (typeof placement === "string") return placement;
  return isAssigned ? placement.assigned : placement.unassigned;
}
