import type { ClientOptions } from "millwright";
import { FieldNationClient, type WorkOrderListRow } from "millwright/fieldnation";
import { type Order, timeOf } from "../orders.ts";
import { asOrders, type Source } from "../source.ts";
import { columnOf, fieldnation as table, fieldnationVisit as visits } from "../statuses.ts";

/** Field Nation fills the columns that are asked for, and little else. */
const COLUMNS = "id,title,status,schedule,assignee,client,location,type_of_work";

/** Field Nation's work orders. In a browser the secrets come from your own server: give functions, or a `baseUrl` that adds them. */
export function fieldnation(options: Pick<ClientOptions, "fetch" | "hooks">): Source {
  const client = new FieldNationClient({
    clientId: "simulated",
    clientSecret: () => "simulated",
    username: "simulated",
    password: () => "simulated",
    ...options,
  });
  return {
    vendor: "fieldnation",
    client,
    operation: "workOrders.list",
    pages: (walk) => {
      const query = { columns: COLUMNS, sort: "created_date", order: "desc", per_page: 25, sticky: false } as const;
      return asOrders(client.workOrders.list(query, walk), read);
    },
  };
}

function read(order: WorkOrderListRow): Order {
  const { status, assignee, location } = order;
  const name = [assignee?.user?.first_name, assignee?.user?.last_name].filter(Boolean).join(" ");
  const isVisit = status?.name === "Assigned" && status.sub_status !== undefined;
  return {
    key: `fieldnation:${order.id}`,
    vendor: "fieldnation",
    number: `#${order.id}`,
    title: order.title ?? "",
    status: isVisit ? sentence(status.sub_status ?? "") : (status?.display ?? status?.name ?? ""),
    column: isVisit ? columnOf(visits, status.sub_status, true) : columnOf(table, status?.name, name !== ""),
    priority: "none",
    assignee: name || undefined,
    place: [location?.city, location?.state].filter(Boolean).join(", ") || undefined,
    dueAt: timeOf(order.schedule?.service_window?.end?.utc?.replace(" ", "T").concat("Z")),
    record: order,
  };
}

/** `on_my_way` as a person writes it. */
function sentence(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).replaceAll("_", " ");
}
