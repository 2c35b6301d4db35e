/** A day's work at the simulated vendors: orders move on, as they do at the real ones, so that the board has news to show. */
import type { Simulator } from "millwright/testing";
import type { Vendor } from "./orders.ts";

/** Moves one order a step, where there is a step from its status. */
type Moves = { readonly [V in Vendor]: (sim: Simulator<V>, id: string) => void };

/** From a status to the next, as most work goes. */
const NEXT = {
  clickmaint: { Open: "In progress", "On hold": "In progress", "In progress": "Completed" },
  fieldnationVisit: { none: "on_my_way", on_my_way: "checked_in" },
  repzo: { open: "inprogress", onhold: "inprogress", inprogress: "done" },
  flowretail: { Received: "In progress", "Waiting for parts": "In progress", "In progress": "Ready" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The ids that the simulated Click Maint account gives its statuses. */
const CLICKMAINT_IDS = { "In progress": 2, Completed: 4 } as const;

const moves: Moves = {
  clickmaint({ store }, id) {
    const name = nextOf(NEXT.clickmaint, store.workOrders.get(Number(id))?.status?.name);
    if (name) store.workOrders.update(Number(id), { status: { id: CLICKMAINT_IDS[name], name } });
  },
  fieldnation({ store }, id) {
    const status = store.workOrders.get(Number(id))?.status;
    if (status?.name !== "Assigned") return;
    const visit = nextOf(NEXT.fieldnationVisit, status.sub_status ?? "none");
    const { sub_status: _, ...rest } = status;
    const done = { ...rest, id: 4, name: "Work Done", display: "Work Done" } as const;
    store.workOrders.update(Number(id), { status: visit ? { ...status, sub_status: visit } : done });
  },
  repzo({ store }, id) {
    const status = nextOf(NEXT.repzo, store.workorders.get(id)?.status);
    if (status) store.workorders.update(id, { status });
  },
  flowretail({ store }, id) {
    const name = nextOf(NEXT.flowretail, store.serviceOrders.get(id)?.serviceStatusName);
    const step = store.serviceStatuses.all({ tenantUid: "tenant-1" }).find((one) => one.name === name);
    if (name && step) {
      store.serviceOrders.update(id, { serviceStatusUid: step.serviceStatusUid, serviceStatusName: name });
    }
  },
};

/** Moves the order of a card a step on, at its vendor. The board learns of it when it reads the list again. */
export function moveOn<V extends Vendor>(vendor: V, sim: Simulator<V>, id: string): void {
  moves[vendor](sim, id);
}

function nextOf<T extends Readonly<Record<string, string>>>(table: T, status: unknown): T[keyof T] | undefined {
  return typeof status === "string" && Object.hasOwn(table, status) ? table[status as keyof T] : undefined;
}
