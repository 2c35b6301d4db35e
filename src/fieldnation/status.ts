/** What may be done with a work order, by its status. */
import {
  type WorkOrderStatusAction,
  type WorkOrderStatusName,
  workOrderStatuses,
  workOrderTransitions,
} from "../../generated/fieldnation/status-machine.ts";

/** A status: its name, or the `status` of a work order. */
export type StatusOrName = string | { readonly name?: string | undefined } | undefined;

function nameOf(status: StatusOrName): WorkOrderStatusName | undefined {
  const name = typeof status === "string" ? status : status?.name;
  return name !== undefined && Object.hasOwn(workOrderStatuses, name) ? (name as WorkOrderStatusName) : undefined;
}

/**
 * The methods that are known to be allowed in a status, documented and inferred ones. `workOrderStatuses` says of each which it is. Methods of which nothing is
 * known, such as `workOrders.delete`, are not among them.
 *
 * @returns `undefined` when the status is missing or has a name that is not known.
 * @example
 * const order = await fn.workOrders.get(12345);
 * if (allowedActions(order.status)?.includes("workOrders.approve")) await fn.workOrders.approve(12345);
 */
export function allowedActions(status: StatusOrName): readonly WorkOrderStatusAction[] | undefined {
  const name = nameOf(status);
  return name && (Object.keys(workOrderStatuses[name].actions) as WorkOrderStatusAction[]);
}

/**
 * Whether a method is allowed in a status.
 *
 * @returns `undefined` when that is not known: the status is missing or of an unknown name, or the vendor does not say in which statuses the method is allowed.
 * @example
 * allowsAction("Draft", "workOrders.publish"); // true
 * allowsAction("Paid", "workOrders.publish"); // false
 * allowsAction("Draft", "workOrders.delete"); // undefined
 */
export function allowsAction(status: StatusOrName, action: WorkOrderStatusAction): boolean | undefined {
  const name = nameOf(status);
  const from = workOrderTransitions.find((one) => one.action === action)?.from;
  return name && from ? from.includes(name) : undefined;
}
