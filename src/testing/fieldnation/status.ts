import {
  type WorkOrderStatusName,
  workOrderStatuses,
  workOrderTransitions,
} from "../../../generated/fieldnation/status-machine.ts";
import type { StatusRecord } from "../../core/status-machine.ts";
import { type Action, type Call, Refusal } from "../domain.ts";
import type { Row } from "../table.ts";
import { change, openOrder } from "./embedded.ts";
import { instant } from "./instants.ts";

type Transition = (typeof workOrderTransitions)[number];

const recordOf = (name: WorkOrderStatusName): StatusRecord<string, string> => workOrderStatuses[name];

/** A status in full, by its name; `before` is what the order had. */
export function statusNamed(name: WorkOrderStatusName, before: Row = {}): Row {
  const { id } = recordOf(name);
  const { sub_status, code, confirmed, ...rest } = before;
  const { id: _, ...kept } = rest;
  return { ...kept, ...(id === undefined ? {} : { id }), name, display: name, is_routed: name === "Routed" };
}

/** The key of the time at which an order came to a status. */
export function milestoneOf(name: WorkOrderStatusName): string | undefined {
  return recordOf(name).milestone;
}

/** Where an operation may start and where it leads. */
export function transitionOf(operation: string): Transition {
  const transition = workOrderTransitions.find((one) => one.action === operation);
  if (transition === undefined) throw new Error(`The status machine has no transition ${operation}.`);
  return transition;
}

/** Whether an order has a status from which a transition starts; where none is known, any will do. */
export function mayStart({ from }: Transition, order: Row): boolean {
  return from === null || (from as readonly string[]).includes(nameOf(order));
}

function nameOf(order: Row): string {
  return String((order.status as Row | undefined)?.name);
}

/** Refuses an operation on an order whose status does not allow it. */
export function requireTransition(call: Call, order: Row): Transition {
  const transition = transitionOf(call.operation.id);
  if (!mayStart(transition, order)) {
    throw new Refusal(400, `The work order is ${nameOf(order)}: it must be ${transition.from?.join(" or ")}`);
  }
  return transition;
}

/** An order in a new status, with its milestone, and whatever else changes with it. */
export function moved(call: Call, order: Row, name: WorkOrderStatusName, patch: Row = {}): Row {
  const milestone = milestoneOf(name);
  const milestones = { ...(order.milestones as Row) };
  if (milestone !== undefined && name !== "Draft")
    (milestones as Record<string, unknown>)[milestone] = instant(call.now().getTime());
  const status = statusNamed(name, order.status as Row);
  return change(call, order, { status, milestones, ...patch });
}

/** An operation that only moves an order on. */
export function move(patch: Row = {}): Action {
  return (call) => {
    const order = openOrder(call);
    return moved(call, order, destination(requireTransition(call, order)), patch);
  };
}

/** Where an order goes back to when nobody is on it any more: as public as it was. Not documented; it follows from the milestones. */
export function released(order: Row): WorkOrderStatusName {
  const milestones = (order.milestones ?? {}) as Row;
  return milestones.published === undefined ? "Draft" : "Published";
}

function destination({ action, to }: Transition): WorkOrderStatusName {
  const [name] = to ?? [];
  if (name === undefined) throw new Error(`The status machine does not say where ${action} leads.`);
  return name;
}
