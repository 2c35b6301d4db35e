import type { ClientOptions } from "millwright";
import { FlowRetailClient, type ServiceOrder } from "millwright/flowretail";
import { type Order, priorityOf, timeOf } from "../orders.ts";
import { asOrders, type Source } from "../source.ts";
import { columnOf, flowretail as table } from "../statuses.ts";

/** The service orders of one of Flow Retail's stores. In a browser the token comes from your own server: give a function. */
export function flowretail(options: Pick<ClientOptions, "fetch" | "hooks">): Source {
  const client = new FlowRetailClient({ token: () => "simulated", ...options }).forStore("tenant-1", "store-1");
  return {
    vendor: "flowretail",
    client,
    operation: "serviceOrders.list",
    pages: (walk) => {
      const query = { sortBy: "createdAt", sortDirection: "DESC", pageSize: 25 } as const;
      return asOrders(client.serviceOrders.list(query, walk), read);
    },
  };
}

function read(order: ServiceOrder): Order {
  return {
    key: `flowretail:${order.serviceOrderUid}`,
    vendor: "flowretail",
    number: `#${order.serviceNumber}`,
    title: order.title,
    status: order.serviceStatusName,
    column: columnOf(table, order.serviceStatusName, order.assignedUserUid !== ""),
    priority: priorityOf(order.priority),
    assignee: order.assignedUserDisplayName || undefined,
    place: order.locationLabel || undefined,
    dueAt: timeOf(order.readyAtNeeded),
    record: order,
  };
}
