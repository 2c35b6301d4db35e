import { type ListResult, writeCursor } from "../crud.ts";
import type { Call, Domain, Selection, TableRules } from "../domain.ts";
import { readAt, writeAt } from "../dotted.ts";
import { catalogActions } from "./catalog.ts";
import { detailActions } from "./details.ts";
import { dispatchActions } from "./dispatch.ts";
import { fileActions } from "./files.ts";
import { orderActions, presentOrder, selectOrders } from "./orders.ts";
import { payActions } from "./pay.ts";
import { poolsActions } from "./pools.ts";
import { acceptsToken, issueToken } from "./tokens.ts";
import { visitActions } from "./visits.ts";
import { buildWorld } from "./world.ts";

function kept(label: string, idField = "id"): TableRules {
  return { label, idField };
}

/**
 * Field Nation: tokens that last an hour, work orders that go from status to status as the spec's machine says, and
 * writes to a part of an order that answer the whole order. An order is one row, its parts are inside it.
 */
export const fieldnationDomain: Domain = {
  tables: {
    users: kept("User"),
    clients: kept("Client"),
    projects: kept("Project"),
    "projects.providers": kept("Provider", "key"),
    locations: kept("Location"),
    templates: kept("Template"),
    typesOfWork: kept("Type of work"),
    "typesOfWork.serviceTypes": kept("Service type"),
    dispatchSettings: kept("Settings", "project_id"),
    "company.tags": kept("Tag"),
    "company.expenses": kept("Expense category"),
    "company.managers": kept("Manager"),
    "company.networks": kept("Network", "network_id"),
    "company.siteRevisitReasons": kept("Reason", "reason_id"),
    "company.incompleteReasons": kept("Reason"),
    customFields: kept("Custom field"),
    bonuses: kept("Bonus"),
    penalties: kept("Penalty"),
    preferredProviderGroups: kept("Group"),
    "preferredProviderGroups.users": kept("Provider", "key"),
    talentPoolGroups: kept("Talent pool group", "talent_pool_group_id"),
    serviceTerritories: kept("Service territory", "service_territory_id"),
    "talentPools.providers.attributes": kept("Attribute", "talent_pool_provider_attribute_id"),
    workOrders: {
      label: "Work order",
      references: {
        "(client)": { field: "client", table: "clients", shows: ["id", "name"] },
        "(project)": { field: "project", table: "projects", shows: ["id", "name"] },
      },
      fill: (row) => ({ work_order_id: row.id, ...row }),
    },
    "workOrders.messages": kept("Message", "msg_id"),
    "workOrders.siteRevisits": kept("Repeat visits", "work_order_id"),
    "workOrders.requests": kept("Request"),
  },
  actions: {
    "auth.token.create": issueToken,
    ...orderActions,
    ...dispatchActions,
    ...payActions,
    ...visitActions,
    ...fileActions,
    ...detailActions,
    ...catalogActions,
    ...poolsActions,
  },
  failure(status, message, details = []) {
    if (status === 401 || status === 404) return { status_code: status, message };
    if (status === 429)
      return { title: "Too many requests", status, detail: message, code: "RATE_LIMIT_EXCEEDED", retryable: true };
    const fields = details.map((one) => `${one.field} ${one.message}`);
    return { status, message: fields.length === 0 ? message : `${message} (${fields.join(", ")})` };
  },
  refusal: { body: 400, parameters: 400 },
  unauthorized: "The access token is missing, not known or expired",
  accepts: acceptsToken,
  rateHeaders: ({ limit, remaining, resetAtMs }) => ({
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-reset": String(Math.ceil(resetAtMs / 1000)),
  }),
  stamps: { created: [], updated: [], now: (date) => date.toISOString() },
  select: (call) => (call.operation.id === "workOrders.list" ? selectOrders(call) : selectPlain(call)),
  present: (call, row) => (call.operation.resource === "workOrders" ? presentOrder(call, row) : row),
  decorate,
  build: buildWorld,
};

const PLACE = new Set(["page", "per_page", "limit", "after", "before", "columns", "sticky", "acting_user_id"]);

/** Lists beside that of work orders: no rule is known for what else they can be asked. */
function selectPlain(call: Call): Selection {
  return { order: [], ignored: Object.keys(call.query).filter((name) => !PLACE.has(name)) };
}

/** Lists by cursor say whether there is a page before, too. */
function decorate(call: Call, body: Record<string, unknown>, list?: ListResult): void {
  if (list === undefined || call.operation.page?.kind !== "cursor") return;
  if (readAt(body, "pagination.next_cursor") === undefined) writeAt(body, "pagination.next_cursor", null);
  writeAt(body, "pagination.prev_cursor", list.start > 0 ? writeCursor(list.start) : null);
  writeAt(body, "pagination.has_prev_page", list.start > 0);
}
