import { type Action, type Call, Refusal } from "../domain.ts";
import type { ApiModel } from "../model.ts";
import type { Row } from "../table.ts";
import { change, openOrder } from "./embedded.ts";
import { instant } from "./instants.ts";

interface Transition {
  readonly operation: string | null;
  readonly from: readonly string[] | null;
  readonly to: readonly string[] | null;
}

interface StatusMachine {
  readonly statuses: readonly { readonly name: string; readonly id?: number; readonly idCandidate?: number }[];
  readonly transitions: readonly Transition[];
}

/** The status machine that the spec carries. */
export function machineOf(model: ApiModel): StatusMachine {
  return (model.document as unknown as { readonly "x-status-machine": StatusMachine })["x-status-machine"];
}

/** A status in full, by its name. Routed has no id that is known. */
export function statusNamed(machine: StatusMachine, name: string, before: Row = {}): Row {
  const known = machine.statuses.find((one) => one.name === name);
  const id = known?.id ?? known?.idCandidate;
  const { sub_status, code, confirmed, ...rest } = before;
  const { id: _, ...kept } = rest;
  return { ...kept, ...(id === undefined ? {} : { id }), name, display: name, is_routed: name === "Routed" };
}

/** When an order came to a status, under the name that its milestone has. */
const MILESTONES: Readonly<Record<string, string>> = {
  Draft: "created",
  Published: "published",
  Routed: "routed",
  Assigned: "assigned",
  "Work Done": "workdone",
  Approved: "approved",
  Paid: "paid",
  Cancelled: "canceled",
};

/** The milestone of a status. */
export function milestoneOf(name: string): string | undefined {
  return MILESTONES[name];
}

/** Refuses an operation on an order whose status does not allow it. */
export function requireTransition(call: Call, order: Row, operation = call.operation.id): Transition {
  const machine = machineOf(call.model);
  const transition = machine.transitions.find((one) => one.operation === operation);
  if (transition === undefined) throw new Error(`The status machine has no transition ${operation}.`);
  const name = String((order.status as Row | undefined)?.name);
  if (transition.from !== null && !transition.from.includes(name)) {
    throw new Refusal(400, `The work order is ${name}: it must be ${transition.from.join(" or ")}`);
  }
  return transition;
}

/** An order in a new status, with its milestone, and whatever else changes with it. */
export function moved(call: Call, order: Row, name: string, patch: Row = {}): Row {
  const milestone = MILESTONES[name];
  const milestones = { ...(order.milestones as Row) };
  if (milestone !== undefined && name !== "Draft")
    (milestones as Record<string, unknown>)[milestone] = instant(call.now().getTime());
  const status = statusNamed(machineOf(call.model), name, order.status as Row);
  return change(call, order, { status, milestones, ...patch });
}

/** An operation that only moves an order on. */
export function move(
  choose: (order: Row, transition: Transition) => string = (_, to) => only(to),
  patch: Row = {},
): Action {
  return (call) => {
    const order = openOrder(call);
    const transition = requireTransition(call, order);
    return moved(call, order, choose(order, transition), patch);
  };
}

/** Where an order goes back to when nobody is on it any more: as public as it was. Not documented; it follows from the milestones. */
export function released(order: Row): string {
  const milestones = (order.milestones ?? {}) as Row;
  return milestones.published === undefined ? "Draft" : "Published";
}

function only(transition: Transition): string {
  const [name] = transition.to ?? [];
  if (name === undefined) throw new Error("The status machine does not say where this goes.");
  return name;
}
