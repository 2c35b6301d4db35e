import type { ClientOptions } from "millwright";
import { RepzoClient, type Workorder } from "millwright/repzo";
import { type Order, priorityOf, timeOf } from "../orders.ts";
import { asOrders, type Source } from "../source.ts";
import { columnOf, repzo as table } from "../statuses.ts";

/** The vendor's words as a person writes them. */
const WORDS: Readonly<Record<string, string>> = {
  open: "Open",
  inprogress: "In progress",
  onhold: "On hold",
  done: "Done",
  cancelled: "Cancelled",
};

/** Repzo's workorders. In a browser the key comes from your own server: give a function, or a `baseUrl` that adds it. */
export function repzo(options: Pick<ClientOptions, "fetch" | "hooks">): Source {
  const client = new RepzoClient({ apiKey: () => "simulated", ...options });
  return {
    vendor: "repzo",
    client,
    operation: "workorders.list",
    pages: (walk) => {
      const query = {
        per_page: 20,
        sortBy: [{ field: "createdAt", type: "desc" }],
        populatedKeys: ["assigned_to", "client_location"],
      };
      return asOrders(client.workorders.list(query, walk), read);
    },
  };
}

function read(order: Workorder): Order {
  const assignee = order.assigned_to_populated?.name;
  const status = order.status ?? "";
  return {
    key: `repzo:${order._id}`,
    vendor: "repzo",
    number: order.serial_number?.formatted ?? "",
    title: order.name ?? "",
    status: WORDS[status] ?? status,
    column: columnOf(table, status, assignee !== undefined),
    priority: priorityOf(order.priority_human),
    assignee,
    place: order.client_name,
    dueAt: timeOf(order.due_date),
    record: order,
  };
}
