import type { ApiName, Simulator } from "../../src/testing/index.ts";
import type { Given, Method } from "./clients.ts";

type Rows = Record<string, { all(): Record<string, unknown>[] }>;

/** Arguments that only fit the world: ids of its records, and bodies that name some. */
export function givenFor(api: ApiName, sim: Simulator, method: Method): Given {
  switch (api) {
    case "repzo":
    case "workorder-portal":
      return repzo(sim.store as unknown as Rows, method);
    default:
      return {};
  }
}

function repzo(store: Rows, { id, path }: Method): Given {
  const resource = id.slice(0, id.lastIndexOf("."));
  const first = (table: string): Record<string, unknown> => (table in store ? store[table]?.all()[0] : undefined) ?? {};
  const given: { path?: Record<string, string>; body?: unknown; query?: Record<string, unknown> } = {};
  if (path.includes("{id}"))
    given.path = { id: String(resource in store ? first(resource)._id : "65bd1b22c4e9f20012a41001") };
  const counter = first("safeInvoiceSerialCounters");
  const { rep, warehouse, invoice_type } = counter;
  if (id === "safeInvoiceSerialCounters.next") given.body = { rep, warehouse, invoice_type };
  const queries: Record<string, Record<string, unknown>> = {
    "approvalRequests.list": {
      "meta.client": "c",
      "meta.route": "r",
      "meta.business_day": "d",
      "meta.form._id": "f",
    },
    "clmFetch.list": { type: "presentation" },
    "latestSerials.get": { repidentifier: "1" },
    "mailUnsubscribes.create": { token: "token" },
    "repBalanceSummaries.list": { rep: "65bd1b22c4e9f20012a41001" },
    "updateIntegrationMeta.create": { _id: "65bd1b22c4e9f20012a41001", type: "client" },
    "workorderAgendas.list": { from_due_date: 1, to_due_date: 2, disabled: false, _id: "65bd1b22c4e9f20012a41001" },
    "workorderAgendas.get": { disabled: false, _id: "65bd1b22c4e9f20012a41001" },
  };
  given.query = queries[id] ?? (id.endsWith(".updateMany") ? { updateStatus: true } : {});
  return given;
}
