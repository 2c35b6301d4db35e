import type { ApiName, Simulator } from "../../src/testing/index.ts";
import type { Given, Method } from "./clients.ts";

type Rows = Record<string, { all(): Record<string, unknown>[] }>;

/** Arguments that only fit the world: ids of its records, and bodies that name some. */
export function givenFor(api: ApiName, sim: Simulator, method: Method): Given {
  switch (api) {
    case "repzo":
    case "workorder-portal":
      return repzo(sim.store as unknown as Rows, method);
    case "fieldnation":
      return fieldnation(sim.store as unknown as Rows, method);
    case "flowretail":
      return flowretail(sim.store as unknown as Rows, method);
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

/** Statuses in which an order must be for an operation; any but paid for the others. */
const FROM: Readonly<Record<string, string>> = {
  "workOrders.publish": "Draft",
  "workOrders.unpublish": "Published",
  "workOrders.route": "Draft",
  "workOrders.unroute": "Routed",
  "workOrders.massRoute": "Draft",
  "workOrders.assign": "Routed",
  "workOrders.unassign": "Assigned",
  "workOrders.provider.cancel": "Assigned",
  "workOrders.markIncomplete": "Work Done",
  "workOrders.approve": "Work Done",
};

function fieldnation(store: Rows, { id, path }: Method): Given {
  const status = FROM[id] ?? "Work Done";
  const order = store.workOrders?.all().find((one) => (one.status as { name: string }).name === status) ?? {};
  const first = (...steps: string[]): Record<string, unknown> => {
    const list = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], order) as {
      results?: Record<string, unknown>[];
    };
    return (list.results ?? [])[0] ?? {};
  };
  const row = (table: string): Record<string, unknown> => store[table]?.all()[0] ?? {};
  const members = store["preferredProviderGroups.users"]?.all() ?? [];
  const tier = ((row("talentPoolGroups").tiers ?? []) as { providers: { provider_id: number }[] }[])[0];
  const folder = first("attachments");
  const routed = ((order.routes as { results: string[] } | undefined)?.results ?? [])[0];
  const known: Record<string, unknown> = {
    work_order_id: order.id,
    increase_id: first("pay", "increases").id,
    expense_id: first("pay", "expenses").id,
    bonus_id: row("bonuses").id,
    penalty_id: row("penalties").id,
    workorder_hours_id: first("time_logs").id,
    signature_id: first("signatures").id,
    qualification_id: ((order.qualifications as { selection_rule: { results: { id: number }[] } } | undefined)
      ?.selection_rule.results ?? [])[0]?.id,
    message_id: Number(`${String(order.id)}1`),
    folder_id: folder.id,
    attachment_id: ((folder.results ?? []) as { id: number }[])[0]?.id,
    contact_id: first("contacts").id,
    custom_field_id: 1497,
    task_id: first("tasks").id,
    alert_id: 1,
    shipment_id: first("shipments").id,
    tag_id: first("tags").id,
    problem_id: first("problems").id,
    revisit_id: Number(order.id) * 10 + 1,
    template_id: row("templates").id,
    type_of_work_id: row("typesOfWork").id,
    project_id: row("projects").id,
    provider_id: id.startsWith("projects.") ? row("projects.providers").provider_id : tier?.providers[0]?.provider_id,
    company_id: 8011,
    user_id: row("users").id,
    preferred_provider_group_id: row("preferredProviderGroups").id,
    group_uuid: row("talentPoolGroups").talent_pool_group_id,
    talent_pool_id: 7,
    attribute_uuid: row("talentPools.providers.attributes").talent_pool_provider_attribute_id,
    service_territory_uuid: row("serviceTerritories").service_territory_id,
    client_id: row("clients").id,
    location_id: row("locations").id,
  };
  if (id.startsWith("talentPools.")) known.provider_id = store.users?.all()[2]?.id;
  const names = [...path.matchAll(/\{(.+?)\}/g)].map((match) => match[1] as string);
  const queries: Record<string, Record<string, unknown>> = {
    "workOrders.delete": { cancel_reason: "58" },
    "workOrders.markIncomplete": { reason: "Photos are missing", reason_id: 42 },
    "company.siteRevisitReasons.list": { action_type: "revisit" },
    "providers.listIds": { f_preferred_groups: "21" },
  };
  const bodies: Record<string, unknown> = {
    "workOrders.unroute": { technician: { id: Number(routed) } },
    "dispatchSettings.create": {
      buyer_id: 8011,
      created_by: 1,
      is_dispatch_settings_enabled: true,
      project_id: store.projects?.all()[1]?.id,
    },
    "preferredProviderGroups.users.remove": { id: [Number(members[0]?.id)] },
    "workOrders.bundles.create": { ids: [order.id] },
    "workOrders.bundles.unbundle": { ids: [order.id] },
    "workOrders.autoDispatch": { work_order_ids: [order.id], also_publish: true },
    "workOrders.smartDispatch": { workOrders: [{ id: order.id }] },
    "talentPools.providers.attributes.updateAll": {
      attributes: [{ talent_pool_provider_attribute_id: known.attribute_uuid, value: "no" }],
    },
  };
  return {
    path: Object.fromEntries(names.map((name) => [name, known[name] as string | number])),
    ...(bodies[id] === undefined ? {} : { body: bodies[id] }),
    query: queries[id] ?? {},
  };
}

function flowretail(store: Rows, { id, path }: Method): Given {
  const order = store.serviceOrders?.all()[0] ?? {};
  const uid = (table: string, field: string): string => String(store[table]?.all()[0]?.[field]);
  const known: Record<string, string> = {
    serviceOrderUid: String(order.serviceOrderUid),
    serviceOrderItemUid: String(
      (order.items as { serviceOrderItemUid: string }[] | undefined)?.[0]?.serviceOrderItemUid,
    ),
    serviceEventUid: uid("serviceOrders.events", "serviceEventUid"),
    serviceHoursUid: uid("serviceOrders.hours", "serviceHoursUid"),
    publicPageHash: String(order.publicPageHash),
    serviceTypeUid: uid("serviceTypes", "serviceTypeUid"),
    serviceStatusUid: uid("serviceStatuses", "serviceStatusUid"),
    hourlyRateUid: uid("hourlyRates", "hourlyRateUid"),
    externalWorkshopUid: uid("externalWorkshops", "externalWorkshopUid"),
    orderUid: "order-7",
    deviceCode: "device-1",
    numberSeriesUid: uid("numberSeries", "numberSeriesUid"),
    productUid: "prod-1",
    productMediaUid: uid("products.media", "productMediaUid"),
    customerUid: "cust-1",
    countryUid: "NO",
  };
  if (id === "orders.get") {
    (store.orders as unknown as { insert(row: object): void }).insert({ orderUid: "order-7", customerUid: "cust-1" });
  }
  const names = [...path.matchAll(/\{(.+?)\}/g)].map((match) => match[1] as string);
  const own = names.filter((name) => known[name] !== undefined);
  return { path: Object.fromEntries(own.map((name) => [name, known[name] as string])) };
}
