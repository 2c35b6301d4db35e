import type { WorkOrderStatusName } from "../../../generated/fieldnation/status-machine.ts";
import { type Action, type Call, Refusal } from "../domain.ts";
import type { Row } from "../table.ts";
import { change, openOrder, orderOf, partId, shaped } from "./embedded.ts";
import { utcOnly } from "./instants.ts";
import { mayStart, move, moved, released, requireTransition, transitionOf } from "./status.ts";
import { pick } from "./tokens.ts";

/** Providers that an order is routed to. */
function routedTo(order: Row): readonly string[] {
  return ((order.routes as Row | undefined)?.results ?? []) as readonly string[];
}

function routes(ids: readonly string[]): Row {
  const metadata = { total: ids.length, page: 1, pages: 1, per_page: 25 };
  return { routes: { metadata, sum: { all: ids.length }, results: ids } };
}

/** Takes an order back from the market: it is a draft that was not published, should a provider leave it later. */
function retract(patch: Row = {}): Action {
  return (call) => {
    const order = openOrder(call);
    requireTransition(call, order);
    const { published, ...milestones } = (order.milestones ?? {}) as Row;
    return moved(call, order, "Draft", { milestones, ...patch });
  };
}

const route: Action = (call) => {
  const order = openOrder(call);
  requireTransition(call, order);
  const { technician } = call.body as { technician: { id: number } };
  moved(call, order, "Routed", routes([...new Set([...routedTo(order), String(technician.id)])]));
  return { id: partId(call) };
};

const unroute: Action = (call) => {
  const order = openOrder(call);
  requireTransition(call, order);
  const { technician } = call.body as { technician: { id: number } };
  const left = routedTo(order).filter((id) => id !== String(technician.id));
  if (left.length === routedTo(order).length) throw new Refusal(404, `Provider ${technician.id} is not routed`);
  const after = moved(call, order, left.length === 0 ? released(order) : "Routed", routes(left));
  return shaped(call, "UnrouteResult", { id: after.id, status: pick(after.status as Row, ["id", "name"]) });
};

const massRoute: Action = (call) => {
  const order = openOrder(call);
  requireTransition(call, order);
  const { ids } = call.body as { ids: readonly number[] };
  moved(call, order, "Routed", routes([...new Set([...routedTo(order), ...ids.map(String)])]));
  return { job_id: call.store.count("jobs") };
};

const assign: Action = (call) => {
  const order = openOrder(call);
  requireTransition(call, order);
  const id = ((call.body as Row).user as Row | undefined)?.id;
  if (id === undefined) throw new Refusal(400, "A user is needed");
  const known = call.store.table("users").get(id);
  const user = { id, ...pick(known ?? {}, ["first_name", "last_name", "thumbnail"]) };
  const assignee = { user, work_order_id: order.id, status_id: 3, in_confirmation_window: false };
  moved(call, order, "Assigned", { ...routes([]), assignee });
  return { success: true };
};

const unassign: Action = (call) => {
  const order = openOrder(call);
  requireTransition(call, order);
  moved(call, order, released(order), { assignee: undefined });
  return undefined;
};

const cancelProvider: Action = (call) => {
  const order = openOrder(call);
  requireTransition(call, order);
  return moved(call, order, routedTo(order).length > 0 ? "Routed" : "Published", { assignee: undefined });
};

/** Publishes or routes each order of the body that may be: what else the vendor's background job does is not known. */
const autoDispatch: Action = (call) => {
  const body = call.body as { work_order_ids?: readonly number[]; also_publish?: boolean; should_route?: boolean };
  const ids = body.work_order_ids ?? [];
  for (const id of ids) dispatch(call, id, body.should_route === true ? "Routed" : "Published");
  const worker = {
    id: call.store.count("jobs"),
    type: "auto_dispatch",
    created: utcOnly(call.now().getTime()),
    status: "queued",
    payload: { body: { work_order_ids: ids } },
  };
  return { __worker: shaped(call, "AutoDispatchWorker", worker) };
};

const smartDispatch: Action = (call) => {
  const { workOrders } = call.body as { workOrders: readonly { id: number }[] };
  for (const { id } of workOrders) dispatch(call, id, "Published");
  return { work_orders: workOrders.map(({ id }) => ({ id })) };
};

function dispatch(call: Call, id: unknown, name: WorkOrderStatusName): void {
  const order = call.store.table("workOrders").get(id);
  if (order === undefined) throw new Refusal(404, `Work order ${String(id)} was not found`);
  if (mayStart(transitionOf(call.operation.id), order)) moved(call, order, name);
}

const bundle: Action = (call) => {
  const { ids } = call.body as { ids: readonly number[] };
  const orders = ids.map((id) => call.store.table("workOrders").get(id));
  if (orders.includes(undefined)) throw new Refusal(404, "A work order of the bundle was not found");
  const id = call.store.count("bundles");
  const results = ids.map((one) => ({ id: one }));
  for (const order of orders as Row[])
    change(call, order, { bundle: { id, metadata: { total: ids.length }, results } });
  return { job_id: call.store.count("jobs") };
};

const unbundle: Action = (call) => {
  const { ids } = call.body as { ids: readonly number[] };
  for (const id of ids) {
    const order = call.store.table("workOrders").get(id);
    if (order === undefined) throw new Refusal(404, `Work order ${id} was not found`);
    change(call, order, { bundle: undefined });
  }
  return { job_id: call.store.count("jobs") };
};

const validateBundle: Action = (call) => {
  const { ids, cancel_message, cancel_reason } = call.body as Row & { ids: readonly number[] };
  const lost = ids.filter((id) => call.store.table("workOrders").get(id) === undefined);
  const errors = lost.map((id) => `Work order ${id} was not found`);
  const params = { cancel_message: String(cancel_message ?? ""), cancel_reason: String(cancel_reason ?? "") };
  return { status: errors.length === 0 ? "success" : "error", info: [], errors, warnings: [], params };
};

/** What moves an order from status to status, and what brings providers to it. */
export const dispatchActions: Readonly<Record<string, Action>> = {
  "workOrders.publish": move(),
  "workOrders.unpublish": retract(),
  "workOrders.revertToDraft": retract({ assignee: undefined, ...routes([]) }),
  "workOrders.approve": move(),
  "workOrders.markIncomplete": move(),
  "workOrders.delete": move(),
  "workOrders.route": route,
  "workOrders.unroute": unroute,
  "workOrders.massRoute": massRoute,
  "workOrders.assign": assign,
  "workOrders.unassign": unassign,
  "workOrders.provider.cancel": cancelProvider,
  "workOrders.provider.acknowledgeDelay": (call) => orderOf(call),
  "workOrders.autoDispatch": autoDispatch,
  "workOrders.smartDispatch": smartDispatch,
  "workOrders.bundles.validate": validateBundle,
  "workOrders.bundles.create": bundle,
  "workOrders.bundles.unbundle": unbundle,
  "workOrders.bundles.delete": (call) => change(call, openOrder(call), { bundle: undefined }),
  "workOrders.status.get": (call) => orderOf(call).status,
  "workOrders.milestones.get": (call) => orderOf(call).milestones ?? {},
};
