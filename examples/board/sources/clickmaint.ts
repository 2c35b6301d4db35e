import type { ClientOptions } from "millwright";
import { ClickMaintClient, type WorkOrder } from "millwright/clickmaint";
import { type Order, priorityOf, timeOf } from "../orders.ts";
import { asOrders, type Source } from "../source.ts";
import { columnOf, clickmaint as table } from "../statuses.ts";

/** Click Maint's work orders. In a browser the key comes from your own server: give a function, or a `baseUrl` that adds it. */
export function clickmaint(options: Pick<ClientOptions, "fetch" | "hooks">): Source {
  const client = new ClickMaintClient({ apiKey: () => "simulated", entityId: 12, ...options });
  return {
    vendor: "clickmaint",
    client,
    operation: "workOrders.list",
    pages: (walk) => asOrders(client.workOrders.list({ sort: "created_at desc", per_page: 25 }, walk), read),
  };
}

function read(order: WorkOrder): Order {
  const technicians = (order.technicians ?? []).map(fullName).filter((name) => name !== "");
  const status = text(order.status?.name);
  return {
    key: `clickmaint:${order.id}`,
    vendor: "clickmaint",
    number: `#${order.id}`,
    title: order.title ?? "",
    status: status ?? "",
    column: columnOf(table, status, technicians.length > 0),
    priority: priorityOf(order.priority),
    assignee: technicians[0],
    place: text(order.location?.name),
    dueAt: timeOf(order.due_date),
    record: order,
  };
}

/** The vendor documents no members of these records: what is not a text is left out. */
function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function fullName(person: Readonly<Record<string, unknown>>): string {
  return [text(person.name), text(person.surname)].filter(Boolean).join(" ");
}
