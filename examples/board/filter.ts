/** Which cards are wanted. */
import { type Order, type Priority, type Vendor, vendorIds, vendors } from "./orders.ts";

export interface Filter {
  readonly vendors: ReadonlySet<Vendor>;
  /** Words that must all be on the card. */
  readonly text: string;
  /** Nothing: any. */
  readonly priority: Priority | undefined;
  readonly assignee: string | undefined;
}

/** The filter that lets everything through. */
export const everything: Filter = {
  vendors: new Set(vendorIds),
  text: "",
  priority: undefined,
  assignee: undefined,
};

/** Whether a filter lets everything through. */
export function isEverything(filter: Filter): boolean {
  return (
    filter.vendors.size === vendorIds.length &&
    filter.text.trim() === "" &&
    filter.priority === undefined &&
    filter.assignee === undefined
  );
}

/** Whether an order passes a filter. */
export function matches(order: Order, filter: Filter): boolean {
  if (!filter.vendors.has(order.vendor)) return false;
  if (filter.priority !== undefined && order.priority !== filter.priority) return false;
  if (filter.assignee !== undefined && order.assignee !== filter.assignee) return false;
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const { number, title, status, assignee = "", place = "" } = order;
  const said = [number, title, status, assignee, place, vendors[order.vendor]].join(" ").toLowerCase();
  return words.every((word) => said.includes(word));
}
