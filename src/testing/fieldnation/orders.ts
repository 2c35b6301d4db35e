import type { WorkOrderStatusName } from "../../../generated/fieldnation/status-machine.ts";
import { listRows, pageOf } from "../crud.ts";
import type { Action, Call, Selection } from "../domain.ts";
import { readAt } from "../dotted.ts";
import type { Row } from "../table.ts";
import { change, openOrder, partId, shaped, withMembers } from "./embedded.ts";
import { completed, instant, ZONE } from "./instants.ts";
import { payTotals } from "./pay.ts";
import { statusNamed } from "./status.ts";
import { actor, pick } from "./tokens.ts";
import { progressOf, taskRow } from "./visits.ts";

/** Lists of work orders by the status that they hold. */
const TABS: Readonly<Record<string, readonly WorkOrderStatusName[]>> = {
  workorders_in_flight: ["Published", "Routed", "Assigned", "Work Done"],
  workorders_draft: ["Draft"],
  workorders_published_routed: ["Published", "Routed"],
  workorders_assigned: ["Assigned"],
  workorders_work_done: ["Work Done"],
  workorders_approved: ["Approved", "Paid"],
};

/** Filters of the list, and where in a work order their value stands. */
const FILTERS: Readonly<Record<string, string>> = {
  f_work_order_id: "id",
  f_client: "client.id",
  f_project: "project.id",
  f_manager: "manager.id",
  f_template: "template.id",
  f_templates: "template.id",
  f_type_of_work: "type_of_work.id",
  f_city: "location.city",
  f_state: "location.state",
  f_postal_code: "location.zip",
  f_zip: "location.zip",
  f_country: "location.country",
  f_assigned_provider: "assignee.user.id",
  f_saved_location: "location.saved_location.id",
  f_location_ids: "location.saved_location.id",
};

/** Filters by day, and the moment that they mean: one day, or two with a comma between. */
const DAYS: Readonly<Record<string, string>> = {
  f_created: "milestones.created",
  f_created_date: "milestones.created",
  f_published: "milestones.published",
  f_routed: "milestones.routed",
  f_assigned: "milestones.assigned",
  f_completed: "milestones.workdone",
  f_work_done_done: "milestones.workdone",
  f_schedule: "schedule.service_window.start",
  f_service_schedule: "schedule.service_window.start",
};

const SORTS: Readonly<Record<string, string>> = {
  id: "id",
  title: "title",
  schedule: "schedule.service_window.start.utc",
  status: "status.name",
  pay: "pay.total",
  created_date: "milestones.created.utc",
};

/** Parameters that choose the page, the order or the form of the rows, or that change nothing here. */
const PLACE = new Set([
  "page",
  "per_page",
  "columns",
  "view",
  "sort",
  "order",
  "sticky",
  "stickyName",
  "acting_user_id",
]);

type Keep = (row: Row) => boolean;

/** Which work orders a list means. A filter that the service does not know is dropped without an error, as it says itself. */
export function selectOrders(call: Call): Selection {
  const tests: Keep[] = [];
  const ignored: string[] = [];
  for (const [name, value] of Object.entries(call.query)) {
    if (PLACE.has(name) || value === "") continue;
    const test = testOf(name, String(value));
    if (test === undefined) ignored.push(name);
    else tests.push(test);
  }
  const { sort, order } = call.query;
  const field = SORTS[String(sort)];
  const sorted = field === undefined ? [] : [{ field, descending: order === "desc" }];
  if (tests.length === 0) return { order: sorted, ignored };
  return { order: sorted, ignored, keep: (row) => tests.every((test) => test(row)) };
}

function testOf(name: string, value: string): Keep | undefined {
  if (name === "list") return inTab(value);
  const path = FILTERS[name];
  if (path !== undefined) {
    const wanted = new Set(value.split(","));
    return (row) => wanted.has(String(readAt(row, path)));
  }
  const moment = DAYS[name];
  if (moment !== undefined) {
    const [from = "", to = from] = value.split(",");
    return (row) => {
      const day = readAt(row, `${moment}.local.date`);
      return typeof day === "string" && day >= from && day <= to;
    };
  }
  if (name !== "f_search") return undefined;
  const wanted = value.toLowerCase();
  return (row) => `${String(row.id)} ${String(row.title)}`.toLowerCase().includes(wanted);
}

function inTab(tab: string): Keep {
  if (tab === "workorders_problem") return (row) => Number(readAt(row, "problems.sum.active") ?? 0) > 0;
  const statuses: readonly string[] | undefined = TABS[tab];
  return statuses === undefined ? () => true : (row) => statuses.includes(String(readAt(row, "status.name")));
}

/** A work order as a list or a get shows it: the columns that were asked for; a list shows little else. */
export function presentOrder(call: Call, row: Row): Row {
  const { columns } = call.query;
  if (columns === undefined && call.operation.verb !== "list") return row;
  const names = String(columns ?? "")
    .split(",")
    .map((name) => name.trim());
  return pick(row, ["id", "work_order_id", ...names]);
}

const tabs: Action = (call) => {
  const rows = call.store.table("workOrders").all();
  const chosen = String(call.query.list ?? "workorders_all");
  const shown = [...Object.keys(TABS), "workorders_problem", "workorders_all"].map((id) => ({
    id,
    label: id.replace("workorders_", "").replaceAll("_", " "),
    count: rows.filter(inTab(id)).length,
    actions: [],
    default: id === chosen,
  }));
  return pageOf(call, shown);
};

/** Id and name of the record of a table that a body refers to. */
function named(call: Call, table: string, value: unknown): Row | undefined {
  const id = (value as Row | undefined)?.id;
  if (id === undefined) return undefined;
  const row = call.store.table(table).get(id);
  return { id, ...pick(row ?? {}, ["name"]) };
}

/** What a body says of an order, in the form that the order keeps it. */
function written(call: Call, before: Row): Row {
  const { custom_fields, service_contract, team, ...body } = call.body as Row;
  const schedule = body.schedule as { service_window?: { start?: unknown; end?: unknown } } | undefined;
  const { start, end, ...window } = schedule?.service_window ?? {};
  const rows = (name: string): Row[] | undefined =>
    ((body[name] as Row | undefined)?.results as Row[] | undefined)?.map((one) => ({ ...one, id: partId(call) }));
  const values: Row = {
    ...body,
    client: named(call, "clients", body.client) ?? before.client,
    project: named(call, "projects", body.project) ?? before.project,
    template: named(call, "templates", body.template) ?? before.template,
    manager:
      body.manager === undefined
        ? before.manager
        : pick(
            { ...actor(call), ...call.store.table("users").get((body.manager as Row).id), ...(body.manager as Row) },
            ["id", "first_name", "last_name"],
          ),
    description: rich(body.description) ?? before.description,
    confidential: rich(body.confidential) ?? before.confidential,
    ...(schedule === undefined
      ? {}
      : {
          schedule: {
            ...(before.schedule as Row),
            ...schedule,
            time_zone: ZONE,
            service_window: {
              ...window,
              ...(start === undefined ? {} : { start: completed(start) }),
              ...(end === undefined ? {} : { end: completed(end) }),
            },
          },
        }),
  };
  const order = shaped(call, "WorkOrder", { ...before, ...values });
  const lists = [
    ["tasks", rows("tasks")?.map((one) => shaped(call, "EmbeddedTask", taskRow(one)))],
    ["contacts", rows("contacts")?.map((one) => shaped(call, "Contact", one))],
    ["shipments", rows("shipments")?.map((one) => shaped(call, "Shipment", one))],
  ] as const;
  const patches = lists.map(([name, list]) => (list === undefined ? {} : withMembers(order, name, list)));
  return Object.assign({}, order, ...patches);
}

function rich(value: unknown): Row | undefined {
  const html = (value as Row | undefined)?.html;
  return typeof html === "string" ? { html, markdown: html.replace(/<[^>]+>/g, "") } : undefined;
}

const create: Action = (call) => {
  const table = call.store.table("workOrders");
  const id = table.nextNumber();
  const start: Row = {
    id,
    work_order_id: id,
    href: `https://example.com/work-orders/${id}`,
    status: statusNamed("Draft"),
    milestones: { created: instant(call.now().getTime()) },
    manager: actor(call),
  };
  const order = written(call, start);
  const pay = order.pay === undefined ? {} : { pay: payTotals({ ...(order.pay as Row), work_order_id: id }) };
  return call.store.insert(
    "workOrders",
    { ...order, ...start, manager: order.manager ?? start.manager, ...pay, ...progressOf(order) },
    "",
  );
};

const update: Action = (call) => {
  const order = openOrder(call);
  const next = written(call, order);
  const pay = next.pay === undefined ? {} : { pay: payTotals(next.pay as Row) };
  return change(call, order, {
    ...next,
    ...pick(order, ["id", "work_order_id", "href", "status", "milestones"]),
    ...pay,
    ...progressOf(next),
  });
};

/** Work orders themselves. */
export const orderActions: Readonly<Record<string, Action>> = {
  "workOrders.list": (call) => listRows(call),
  "workOrders.create": create,
  "workOrders.update": update,
  "workOrders.lists.list": tabs,
};
