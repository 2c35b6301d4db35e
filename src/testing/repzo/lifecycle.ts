import type { Call } from "../domain.ts";
import type { Row } from "../table.ts";

/** Company namespace that every key of the simulator belongs to. */
export const NAMESPACE = "simulated-company";
/** Who writes: the admin that the key belongs to. */
export const ADMIN = {
  _id: "65bd0a11c4e9f20012a40001",
  type: "admin",
  name: "Integration",
  admin: "65bd0a11c4e9f20012a40001",
};

const PRIORITIES = ["none", "low", "medium", "high"];
/** Statuses that keep when they were reached and by whom, and the names they have in those fields. */
const REACHED: Readonly<Record<string, string>> = { done: "done", cancelled: "cancelled", inprogress: "inprogress" };
/** A record with the priority as a number and as a word, whichever was given. */
export function withPriority(row: Row, written: Row): Row {
  if (typeof written.priority === "number") {
    return { ...row, priority_human: PRIORITIES[written.priority] ?? row.priority_human };
  }
  const number = PRIORITIES.indexOf(String(written.priority_human));
  return number < 0 ? row : { ...row, priority: number };
}

/** A work order that was just opened. */
export function opened(row: Row, call: Call): Row {
  const now = call.now().getTime();
  const start = { status: "open", time: now, opened_at: now, opened_by: ADMIN };
  return reached(withPriority({ ...start, ...row }, row), start, call);
}

/** A work order after a change: a status that it reached keeps the time and the person. */
export function reached(row: Row, before: Row, call: Call): Row {
  const prefix = row.status === before.status ? undefined : REACHED[String(row.status)];
  if (prefix === undefined) return row;
  const now = call.now().getTime();
  const since = { [`${prefix}_at`]: now, [`${prefix}_by`]: ADMIN };
  if (prefix !== "done") return { ...row, ...since };
  const openedAt = typeof row.opened_at === "number" ? row.opened_at : now;
  return { ...row, ...since, last_done_at: now, last_done_by: ADMIN, resolve_time: now - openedAt };
}

/** Whether a work order is late now. */
export function isOverdue(row: Row, nowMs: number): boolean {
  const isOpen = row.status !== "done" && row.status !== "cancelled";
  return isOpen && typeof row.due_date === "number" && row.due_date < nowMs;
}
