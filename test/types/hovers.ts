/** What an editor is asked about: each mark stands before the name that is hovered. Read by hovers.test.ts, never run. */
import { type Bytes, NotFoundError } from "millwright";
import { ClickMaintClient } from "millwright/clickmaint";
import { allowedActions, type FieldNationClient, workOrderStatuses } from "millwright/fieldnation";
import type { FlowRetailClient } from "millwright/flowretail";
import { RepzoBase, type RepzoClient, Workorders } from "millwright/repzo";
import type { WorkorderPortalClient } from "millwright/workorder-portal";

export async function clickmaint(cm: ClickMaintClient) {
  const /*?*/ asset = await cm.assets./*?*/ get(102);
  const /*?*/ page = await cm.workOrders./*?*/ list({ /*?*/ filter: { title_cont: "pump" } });
  page./*?*/ items;
  const { /*?*/ meta, /*?*/ data } = await cm.parts./*?*/ restock(7, { quantity: 10, cost: 4.5 })./*?*/ withResponse();
  const [/*?*/ part] = await cm./*?*/ batch((bulk) => [bulk.parts./*?*/ restock(7, { quantity: 10, cost: 4.5 })]);
  const /*?*/ answer = await cm./*?*/ raw./*?*/ GET("/work_orders/{id}", { params: { path: { id: 1 } } });
  answer.data?.data./*?*/ priority;
  new /*?*/ ClickMaintClient({ apiKey: "k", /*?*/ entityId: 12 });
  return [asset, meta, data, part];
}

export async function fieldnation(fn: FieldNationClient) {
  const /*?*/ pay = await fn.workOrders.pay./*?*/ get(1, { /*?*/ actingUserId: 77 });
  const order = await fn.workOrders./*?*/ publish(1, { async: true });
  order.status?./*?*/ name;
  await fn.workOrders.attachments./*?*/ create(1, 2, { /*?*/ file: new Blob([]) });
  workOrderStatuses./*?*/ Draft;
  return [pay, /*?*/ allowedActions(order.status)];
}

export async function flowretail(flow: FlowRetailClient) {
  const /*?*/ store = flow./*?*/ forStore("tenant-1", "store-9");
  const file: Bytes = await store.serviceOrders.reports./*?*/ download("so-1");
  for await (const /*?*/ row of store.serviceOrders./*?*/ search({}, { pageSize: 50 })) return { file, row };
  return file;
}

export async function repzo(client: RepzoClient) {
  const order = await client./*?*/ workorders./*?*/ get("wo");
  order./*?*/ status;
  await client.workorders./*?*/ update;
  await client.contractInstallments./*?*/ pay("ci", { payment_date: "2026-01-02", payment_amount: 1 });
  await client.raw./*?*/ GET("/workorder", { params: { query: { /*?*/ per_page: 5 } } });
  const /*?*/ rows = await client.assetUnits.list()./*?*/ toArray({ limit: 5 });
  return [rows, new RepzoBase({ apiKey: "k" })./*?*/ use(Workorders)];
}

export async function workorderPortal({ workorderPortals }: WorkorderPortalClient) {
  await workorderPortals./*?*/ updateStatus("wp", { /*?*/ status: "completed" });
  await workorderPortals.get("wp").catch((error) => error instanceof NotFoundError && error./*?*/ attempts);
  for await (const /*?*/ page of workorderPortals.list({ per_page: 10 })./*?*/ pages()) return page;
  return undefined;
}
