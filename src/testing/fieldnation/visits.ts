import type { Action, Call } from "../domain.ts";
import { hash } from "../random.ts";
import type { Row } from "../table.ts";
import {
  change,
  members,
  openOrder,
  orderOf,
  partActions,
  requirePart,
  shaped,
  valueActions,
  withMembers,
} from "./embedded.ts";
import { completed, instant, readInstant, utcOnly, ZONE } from "./instants.ts";
import { actor } from "./tokens.ts";

const HOUR_MS = 3_600_000;

/** A stay at the site: in, and when it is over out and the hours between. */
function stay(body: Row, call: Call): Row {
  const { in: start, out: end } = body as { in?: Row; out?: Row };
  const began = readInstant(start?.created);
  const ended = readInstant(end?.created);
  const point = (one: Row | undefined): unknown =>
    one === undefined ? undefined : { ...one, created: completed(one.created) };
  const hours =
    began === undefined || ended === undefined ? undefined : Math.round(((ended - began) / HOUR_MS) * 100) / 100;
  return {
    in: point(start),
    out: point(end),
    hours,
    status: end === undefined ? "checked_in" : "checked_out",
    time_zone: ZONE,
    logged_by: actor(call),
  };
}

const timeLogs = partActions({
  resource: "workOrders.timeLogs",
  path: "time_logs",
  shape: "TimeLog",
  label: "Time entry",
  created: (call) => stay(call.body as Row, call),
  updated: (call, before) => ({ ...stay({ ...before, ...(call.body as Row) }, call), edited: true }),
  sum: hoursOf,
});

function hoursOf(rows: readonly Row[]): Row {
  return { hours: Math.round(rows.reduce((sum, row) => sum + Number(row.hours ?? 0), 0) * 100) / 100 };
}

const updateTimeLogs: Action = (call) => {
  const order = openOrder(call);
  const { data } = call.body as { data: readonly Row[] };
  const rows = members(order, "time_logs").map((row) => {
    const change = data.find((one) => String(one.id) === String(row.id));
    if (change === undefined) return row;
    return {
      ...row,
      ...shaped(call, "TimeLog", { ...row, ...change, ...stay({ ...row, ...change }, call), edited: true }),
    };
  });
  return change(call, order, withMembers(order, "time_logs", rows, hoursOf(rows)));
};

const signatures = partActions({
  resource: "workOrders.signatures",
  path: "signatures",
  shape: "Signature",
  label: "Signature",
  created: (call) => ({ author: actor(call), created: instant(call.now().getTime()) }),
});

const contacts = partActions({ resource: "workOrders.contacts", path: "contacts", shape: "Contact", label: "Contact" });

const shipments = partActions({
  resource: "workOrders.shipments",
  path: "shipments",
  shape: "Shipment",
  label: "Shipment",
  created: (call) => ({
    user: actor(call),
    created: utcOnly(call.now().getTime()),
    status: "New",
    task_id: ((call.body as Row).task as Row | undefined)?.id ?? null,
  }),
});

const problems = partActions({
  resource: "workOrders.problems",
  path: "problems",
  shape: "Problem",
  label: "Problem",
  created: (call) => ({
    author: actor(call),
    created: instant(call.now().getTime()),
    escalate: (call.body as Row).escalate !== undefined,
    resolution: { status: "open" },
  }),
  updated(call, before) {
    const body = call.body as Row;
    const reopened = body.problem_reopened === true ? "open" : undefined;
    const status =
      (body.resolution as Row | undefined)?.status ?? reopened ?? (before.resolution as Row | undefined)?.status;
    const at = new Date(call.now()).toISOString();
    const solved = {
      at: { date: at.slice(0, 10), time: at.slice(11, 19), utc: `${at.slice(0, 10)} ${at.slice(11, 19)}` },
      by: actor(call),
    };
    return {
      type: { ...(before.type as Row), ...(body.type as Row) },
      resolution: { status, ...(status === "resolved" ? solved : {}) },
    };
  },
  sum(rows) {
    const resolved = rows.filter((one) => (one.resolution as Row | undefined)?.status === "resolved").length;
    return { sum: { active: rows.length - resolved, resolved } };
  },
});

/** The id of an alert: alerts have none of their own, and an address is on a task once. */
function alertId(email: string): number {
  return hash(email) % 1_000_000;
}

const TASKS = { resource: "workOrders.tasks", path: "tasks", shape: "EmbeddedTask", label: "Task" } as const;

/** A task of a request in the form that the work order keeps. */
export function taskRow(body: Row, before: Row = {}): Row {
  const alerts = body.alerts as readonly { email?: string }[] | undefined;
  const { phone, ...rest } = body;
  return {
    ...rest,
    ...(alerts === undefined
      ? {}
      : { alerts: alerts.map((one) => (typeof one === "string" ? one : String(one.email))) }),
    status: body.status ?? before.status ?? "incomplete",
  };
}

const tasks = partActions({
  ...TASKS,
  created: (call) => ({ ...taskRow(call.body as Row), author: actor(call), created: instant(call.now().getTime()) }),
  updated(call, before) {
    const next = taskRow(call.body as Row, before);
    if (next.status !== "complete" || before.status === "complete") return next;
    const { id, first_name, last_name } = actor(call);
    const name = [first_name, last_name].filter((one) => one !== undefined).join(" ");
    return { ...next, completed: { ...instant(call.now().getTime()), by: { id, ...(name === "" ? {} : { name }) } } };
  },
  settled: (order) => progressOf(order),
  shown(task, order) {
    const { alerts = [], time_log, ...rest } = task as Row & { alerts?: readonly string[] };
    return { ...rest, alerts: alerts.map((email) => ({ id: alertId(email), email })), work_order_id: order.id };
  },
});

/** How far the checklist is. */
export function progressOf(order: Row): Row {
  const rows = members(order, "tasks");
  const complete = rows.filter((one) => one.status === "complete").length;
  const sum = { all: rows.length, complete, incomplete: rows.length - complete };
  return { progress: { sum, label: `${complete} of ${rows.length}` } };
}

const updateTasks: Action = (call) => {
  const order = openOrder(call);
  const { tasks: changes } = call.body as { tasks: readonly Row[] };
  const rows = members(order, "tasks").map((row) => {
    const change = changes.find((one) => String(one.id) === String(row.id));
    return change === undefined
      ? row
      : { ...row, ...shaped(call, "EmbeddedTask", { ...row, ...taskRow(change, row), id: row.id }) };
  });
  const changed = change(call, order, withMembers(order, "tasks", rows));
  return change(call, changed, progressOf(changed));
};

/** Takes alerts off a task: all of them, or the one of the path. */
function removeAlerts(one: boolean): Action {
  return (call) => {
    const order = openOrder(call);
    const wanted = String(call.path.task_id);
    const rows = members(order, "tasks").map((task) => {
      if (String(task.id) !== wanted) return task;
      const alerts = ((task.alerts ?? []) as string[]).filter(
        (email) => one && alertId(email) !== Number(call.path.alert_id),
      );
      return { ...task, alerts };
    });
    change(call, order, withMembers(order, "tasks", rows));
    return undefined;
  };
}

const addTag: Action = (call) => {
  const order = openOrder(call);
  const { id } = call.body as { id: number };
  const tag = call.store.table("company.tags").get(id) ?? { id };
  const row = shaped(call, "Tag", { ...tag, created: instant(call.now().getTime()), author: { id: actor(call).id } });
  return change(
    call,
    order,
    withMembers(order, "tags", [...members(order, "tags").filter((one) => one.id !== id), row]),
  );
};

const removeTag: Action = (call) => {
  const order = openOrder(call);
  const tag = requirePart(call, order, { path: "tags", label: "Tag" });
  return change(
    call,
    order,
    withMembers(
      order,
      "tags",
      members(order, "tags").filter((one) => one !== tag),
    ),
  );
};

const updateSchedule: Action = (call) => {
  const order = openOrder(call);
  const body = call.body as Row & { service_window: { start?: unknown; end?: unknown } };
  const { start, end, ...window } = body.service_window;
  const schedule = shaped(call, "Schedule", {
    ...(order.schedule as Row),
    ...body,
    time_zone: ZONE,
    service_window: { ...window, start: completed(start), ...(end === undefined ? {} : { end: completed(end) }) },
    work_order_id: order.id,
  });
  return change(call, order, { schedule }).schedule;
};

/** The parts of a work order that are about the visit: when, where, who, and what was done. */
export const visitActions: Readonly<Record<string, Action>> = {
  ...timeLogs,
  "workOrders.timeLogs.updateAll": updateTimeLogs,
  ...signatures,
  ...contacts,
  ...shipments,
  ...problems,
  ...tasks,
  "workOrders.tasks.updateAll": updateTasks,
  "workOrders.tasks.alerts.deleteAll": removeAlerts(false),
  "workOrders.tasks.alerts.delete": removeAlerts(true),
  "workOrders.tags.list": partActions({ resource: "workOrders.tags", path: "tags", shape: "Tag", label: "Tag" })[
    "workOrders.tags.list"
  ] as Action,
  "workOrders.tags.add": addTag,
  "workOrders.tags.remove": removeTag,
  ...valueActions("workOrders.location", "location", "Location"),
  "workOrders.schedule.get": (call) => orderOf(call).schedule ?? {},
  "workOrders.schedule.update": updateSchedule,
  "workOrders.eta.get": (call) => orderOf(call).eta ?? {},
};
