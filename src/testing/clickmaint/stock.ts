import { requireRow } from "../crud.ts";
import { type Action, type Call, Refusal } from "../domain.ts";
import type { Store } from "../store.ts";
import { type Row, withDefaults } from "../table.ts";

/** A part of a work order, as the work order shows it. */
interface Assignment extends Row {
  readonly part_id: number;
  readonly quantity: number;
}

/** Quantities have three decimals, money two. */
function quantityOf(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function moneyOf(value: number): number {
  return Math.round(value * 100) / 100;
}

function numberOf(row: Row, field: string): number {
  const value = row[field];
  return typeof value === "number" ? value : 0;
}

/** A part with the fields that its stock follows from. */
export function fillPart(row: Row): Row {
  const onHand = numberOf(row, "on_hand_qty");
  const reserved = numberOf(row, "reserved");
  const unitCost = numberOf(row, "unit_cost");
  const available = quantityOf(onHand - reserved);
  const lists = { assets: [], vendors: [], urls: [], images: [], documents: [] };
  const stock = {
    on_hand_qty: onHand,
    min_qty: 0,
    desired_qty: 0,
    unit_cost: unitCost,
    avg_unit_cost: unitCost,
    reserved,
  };
  return { ...withDefaults(row, { is_non_stock: false, ...stock, ...lists }), available };
}

/** Stock came in: it is added, its cost becomes the part's, and the average moves by weight. */
export const restock: Action = (call) => {
  const part = requireRow(call, "parts", "id");
  const { quantity, cost, note } = call.body as { quantity: number; cost: number; note?: string };
  const onHand = numberOf(part, "on_hand_qty");
  const total = quantityOf(onHand + quantity);
  requireStock(total);
  const value = onHand * numberOf(part, "avg_unit_cost") + quantity * cost;
  const average = total > 0 ? moneyOf(value / total) : cost;
  record(call, part, { type: "restock", quantity, cost, note });
  return change(call, part, { on_hand_qty: total, unit_cost: cost, avg_unit_cost: average });
};

/** The count was wrong: the difference is added, or taken away when negative, and never below zero. */
export const reconcile: Action = (call) => {
  const part = requireRow(call, "parts", "id");
  const { quantity, note } = call.body as { quantity: number; note: string };
  const total = quantityOf(numberOf(part, "on_hand_qty") + quantity);
  requireStock(total);
  record(call, part, { type: "reconcile", quantity, cost: numberOf(part, "unit_cost"), note });
  return change(call, part, { on_hand_qty: total });
};

/** A new cost of one unit, or a new average: the history gets an entry, the stock stays. */
export function costUpdate(type: "cost_update" | "average_cost_update"): Action {
  const field = type === "cost_update" ? "unit_cost" : "avg_unit_cost";
  return (call) => {
    const part = requireRow(call, "parts", "id");
    const { cost, note } = call.body as { cost: number; note?: string };
    record(call, part, { type, quantity: 0, cost, note });
    return change(call, part, { [field]: cost });
  };
}

/** Assigns a quantity: what is assigned already grows by it. */
export const addAssignment: Action = (call) => assign(call, (present, quantity) => present + quantity);

/** Sets the assigned quantity. */
export const setAssignment: Action = (call) => {
  const { part_id } = call.body as { part_id: number };
  requireAssignment(requireRow(call, "workOrders", "id"), part_id);
  return assign(call, (_, quantity) => quantity);
};

/** Takes an assignment away; what it held is available again. */
export const removeAssignment: Action = (call) => {
  const workOrder = requireRow(call, "workOrders", "id");
  const assignment = requireAssignment(workOrder, call.path.part_id);
  const part = call.store.table("parts").get(assignment.part_id, call.part);
  if (part !== undefined) hold(call.store, part, workOrder, -assignment.quantity, stampOf(call));
  store(
    call,
    workOrder,
    assignmentsOf(workOrder).filter((one) => one !== assignment),
  );
  return undefined;
};

/** Quantity that a part's history says was used. */
export function totalUsed(call: Call): number {
  const rows = call.store.table("parts.transactions").all(`${call.part}/${String(call.path.id)}`);
  const used = rows.filter((row) => row.type === "usage").map((row) => numberOf(row, "quantity"));
  return quantityOf(used.reduce((sum, one) => sum + one, 0));
}

/** A work order that is being completed needs its parts on hand. */
export function requireParts(workOrder: Row, before: Row, call: Call): void {
  if (workOrder.completed_at === undefined || before.completed_at !== undefined) return;
  for (const one of assignmentsOf(workOrder)) {
    const part = call.store.table("parts").get(one.part_id);
    if (part !== undefined) requireStock(quantityOf(numberOf(part, "on_hand_qty") - one.quantity), String(part.name));
  }
}

/** Completing a work order uses its parts up; deleting an open one gives them back. */
export function settleWorkOrder(data: Store, row: Row | undefined, before: Row | undefined): void {
  const completed =
    row !== undefined && before !== undefined && row.completed_at !== undefined && before.completed_at === undefined;
  const dropped = row === undefined && before !== undefined && before.completed_at === undefined;
  if (!completed && !dropped) return;
  for (const one of assignmentsOf(before)) {
    const part = data.table("parts").get(one.part_id);
    if (part === undefined) continue;
    hold(data, part, before, -one.quantity, "");
    if (row === undefined) continue;
    const freed = data.table("parts").get(one.part_id) as Row;
    hold(data, freed, row, one.quantity, String(row.updated_at ?? row.completed_at));
  }
}

/** A part that is gone leaves the work orders; one that is renamed is renamed there. */
export function settlePart(data: Store, row: Row | undefined, before: Row | undefined): void {
  if (before === undefined || row?.name === before.name) return;
  const workOrders = data.table("workOrders");
  for (const workOrder of workOrders.all()) {
    const assignments = assignmentsOf(workOrder);
    if (!assignments.some((one) => one.part_id === before.id)) continue;
    const kept = row === undefined ? assignments.filter((one) => one.part_id !== before.id) : assignments;
    const next = kept.map((one) => (one.part_id === before.id ? { ...one, part_name: row?.name } : one));
    workOrders.replace({ ...workOrder, part_assignments: next, total_costs: costsOf(next) });
  }
}

function assign(call: Call, next: (present: number, quantity: number) => number): Assignment {
  const workOrder = requireRow(call, "workOrders", "id");
  const { part_id, quantity } = call.body as { part_id: number; quantity: number };
  const part = call.store.table("parts").get(part_id, call.part);
  if (part === undefined) throw new Refusal(404, "Part not found");
  const list = assignmentsOf(workOrder);
  const present = list.find((one) => one.part_id === part_id);
  const amount = quantityOf(next(present?.quantity ?? 0, quantity));
  hold(call.store, part, workOrder, quantityOf(amount - (present?.quantity ?? 0)), stampOf(call));
  const unit = (part.measurement_unit ?? {}) as Row;
  const assignment: Assignment = {
    part_id,
    part_name: part.name,
    quantity: amount,
    ...(unit.name === undefined ? {} : { unit_name: unit.name, unit_short_name: unit.short_name }),
    type: "usage",
    total_cost: moneyOf(amount * numberOf(part, "unit_cost")),
  };
  store(
    call,
    workOrder,
    present === undefined ? [...list, assignment] : list.map((one) => (one === present ? assignment : one)),
  );
  return assignment;
}

/** Reserves for an open work order; uses up for a completed one, which the part's history shows. */
function hold(data: Store, part: Row, workOrder: Row, quantity: number, stamp: string): void {
  if (quantity === 0) return;
  if (workOrder.completed_at === undefined) {
    const reserved = quantityOf(numberOf(part, "reserved") + quantity);
    data.update("parts", part.id, { reserved, available: quantityOf(numberOf(part, "on_hand_qty") - reserved) });
    return;
  }
  const onHand = quantityOf(numberOf(part, "on_hand_qty") - quantity);
  requireStock(onHand, String(part.name));
  data.update("parts", part.id, { on_hand_qty: onHand, available: quantityOf(onHand - numberOf(part, "reserved")) });
  const entry = { type: "usage", quantity, cost: numberOf(part, "unit_cost"), work_order_id: workOrder.id };
  insertTransaction(data, part, entry, stamp);
}

function requireStock(quantity: number, name?: string): void {
  if (quantity >= 0) return;
  const message = name === undefined ? "On hand quantity cannot be negative" : `Not enough stock of ${name}`;
  throw new Refusal(422, message, [{ field: "quantity", message }]);
}

function requireAssignment(workOrder: Row, partId: unknown): Assignment {
  const found = assignmentsOf(workOrder).find((one) => String(one.part_id) === String(partId));
  if (found === undefined) throw new Refusal(404, "Part assignment not found");
  return found;
}

function assignmentsOf(workOrder: Row): readonly Assignment[] {
  return (workOrder.part_assignments ?? []) as readonly Assignment[];
}

function costsOf(assignments: readonly Row[]): Row {
  return { parts: moneyOf(assignments.reduce((sum, one) => sum + numberOf(one, "total_cost"), 0)) };
}

function store(call: Call, workOrder: Row, assignments: readonly Assignment[]): void {
  const patch = { part_assignments: assignments, total_costs: costsOf(assignments), updated_at: stampOf(call) };
  call.store.update("workOrders", workOrder.id, patch);
}

function change(call: Call, part: Row, patch: Row): Row {
  const merged: Row = { ...part, ...patch };
  const available = quantityOf(numberOf(merged, "on_hand_qty") - numberOf(merged, "reserved"));
  return call.store.update("parts", part.id, { ...patch, available, updated_at: stampOf(call) });
}

function record(
  call: Call,
  part: Row,
  entry: { type: string; quantity: number; cost: number; note: string | undefined },
): void {
  insertTransaction(call.store, part, { ...entry, work_order_id: null }, stampOf(call));
}

function insertTransaction(
  data: Store,
  part: Row,
  entry: { type: string; quantity: number; cost: number; work_order_id: unknown; note?: string | undefined },
  stamp: string,
): void {
  const table = data.table("parts.transactions");
  const row: Row = {
    id: table.nextNumber(),
    ...(entry.note === undefined ? {} : { note: entry.note }),
    type: entry.type,
    work_order_id: entry.work_order_id,
    cost: entry.cost,
    total_cost: moneyOf(entry.cost * entry.quantity),
    quantity: entry.quantity,
    images: [],
    documents: [],
    created_at: stamp,
    updated_at: stamp,
  };
  data.insert("parts.transactions", row, `${data.table("parts").partOf(part.id) ?? ""}/${String(part.id)}`);
}

function stampOf(call: Call): string {
  return String(call.domain.stamps.now(call.now()));
}
