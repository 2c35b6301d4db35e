import { notFound, pageOf, requireRow } from "../crud.ts";
import { type Action, type Call, Refusal, WholeReply } from "../domain.ts";
import type { Store } from "../store.ts";
import type { Row } from "../table.ts";
import { priced, totalsOf } from "./amounts.ts";

/** Who writes: the user that the token belongs to. */
export const USER = { uid: "user-1", name: "Workshop" };

/** A service order with the names of what it refers to, which follow the records themselves. */
export function named(store: Store, order: Row): Row {
  const type = store.table("serviceTypes").get(order.serviceTypeUid);
  const status = store.table("serviceStatuses").get(order.serviceStatusUid);
  const user = order.assignedUserUid === USER.uid ? USER.name : order.assignedUserUid;
  return {
    ...order,
    serviceTypeName: type?.name ?? "",
    serviceStatusName: status?.name ?? "",
    assignedUserDisplayName: user ?? "",
  };
}

function orderOf(call: Call): Row {
  return requireRow(call, "serviceOrders", "serviceOrderUid");
}

function itemsOf(order: Row): readonly Row[] {
  return (order.items ?? []) as readonly Row[];
}

/** Puts lines into an order, and sums them up. */
function save(call: Call, order: Row, items: readonly Row[]): void {
  const lastModifiedAt = call.domain.stamps.now(call.now());
  const patch = { items, totals: totalsOf(items), lastModifiedAt, lastModifiedBy: USER.uid };
  call.store.update("serviceOrders", order.serviceOrderUid, patch);
}

const addItem: Action = (call) => {
  const order = orderOf(call);
  const item = priced({
    warehouseUid: "",
    productUid: "",
    serialNumber: "",
    note: "",
    ...(call.body as Row),
    serviceOrderItemUid: `soi-${call.store.count("soi")}`,
    serviceOrderUid: order.serviceOrderUid,
    salesOrderUid: "",
    createdAt: call.domain.stamps.now(call.now()),
  });
  save(call, order, [...itemsOf(order), item]);
  return item;
};

function itemOf(call: Call, order: Row): Row {
  const item = itemsOf(order).find((one) => one.serviceOrderItemUid === call.path.serviceOrderItemUid);
  if (item === undefined) throw new Refusal(404, "Item not found");
  return item;
}

const updateItem: Action = (call) => {
  const order = orderOf(call);
  const before = itemOf(call, order);
  const { serviceOrderItemUid, serviceOrderUid } = before;
  const item = priced({ ...before, ...(call.body as Row), serviceOrderItemUid, serviceOrderUid });
  save(
    call,
    order,
    itemsOf(order).map((one) => (one === before ? item : one)),
  );
  return item;
};

const removeItem: Action = (call) => {
  const order = orderOf(call);
  const item = itemOf(call, order);
  save(
    call,
    order,
    itemsOf(order).filter((one) => one !== item),
  );
  return undefined;
};

const byHash: Action = (call) => {
  const order = call.store
    .table("serviceOrders")
    .all(call.part)
    .find((one) => one.publicPageHash === call.path.publicPageHash);
  if (order === undefined) throw notFound(call, "serviceOrders");
  return named(call.store, order);
};

/** A page that names the order, its lines and its sum: as the file itself, or in base64, as the request accepts. */
const report: Action = (call) => {
  const order = orderOf(call);
  const lines = itemsOf(order).map((one) => `${String(one.name)}: ${Number(one.totalPrice) / 100}`);
  const total = Number((order.totals as Row).grandTotal) / 100;
  const text = [`%PDF-1.4`, `% Service order ${String(order.serviceNumber)}`, ...lines, `Total: ${total}`].join("\n");
  const bytes = new TextEncoder().encode(text);
  if (call.accept.includes("application/octet-stream")) {
    return new WholeReply(200, bytes, { "content-type": "application/octet-stream" });
  }
  return { content: btoa(String.fromCharCode(...bytes)) };
};

/** Bills the lines that are not billed yet: the sales order gets them, and they name it. */
const bill: Action = (call) => {
  const order = orderOf(call);
  const tenant = String(call.path.tenantUid);
  const orderUid = `order-${call.store.count("order")}`;
  const open = itemsOf(order).filter((one) => one.salesOrderUid === "");
  const sale: Row = {
    orderUid,
    serviceOrderUid: order.serviceOrderUid,
    createdAt: call.domain.stamps.now(call.now()),
    customerUid: order.customerUid,
    deliveryState: "NOT_STARTED",
    externalOrderNumber: "",
    externalVoucherNumber: "",
    ...(call.body as Row | undefined),
    items: open.map(({ name, quantity, price, totalPrice, productUid }) => ({
      name,
      quantity,
      price,
      totalPrice,
      productUid,
    })),
  };
  call.store.insert("orders", sale, tenant);
  save(
    call,
    order,
    itemsOf(order).map((one) => (open.includes(one) ? { ...one, salesOrderUid: orderUid } : one)),
  );
  return sale;
};

/** Rows of a table of the tenant that belong to the order of the path. */
function ofOrder(table: string): Action {
  return (call) => {
    const order = orderOf(call);
    const rows = call.store.table(table).all(String(call.path.tenantUid));
    return pageOf(
      call,
      rows.filter((one) => one.serviceOrderUid === order.serviceOrderUid),
    );
  };
}

/** What is done to a service order beside reading and writing it. */
export const orderActions: Readonly<Record<string, Action>> = {
  "serviceOrders.items.create": addItem,
  "serviceOrders.items.update": updateItem,
  "serviceOrders.items.delete": removeItem,
  "serviceOrders.getByHash": byHash,
  "serviceOrders.reports.get": report,
  "orders.get": (call) => requireRow(call, "orders", "orderUid"),
  "serviceOrders.salesOrders.list": ofOrder("orders"),
  "serviceOrders.salesOrders.create": bill,
  "serviceOrders.notifications.list": ofOrder("notifications"),
};
