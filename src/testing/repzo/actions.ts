import { notFound, pageOf, requireRow } from "../crud.ts";
import { type Action, type Call, Refusal, WholeReply } from "../domain.ts";
import type { ApiModel } from "../model.ts";
import type { Row } from "../table.ts";
import { DAY_MS } from "../world-kit.ts";

/** What operations do that are not plain reads and writes of one record, for those of them that an API has. */
export function actionsOf(model: ApiModel, byPath: ReadonlyMap<string, string>): Readonly<Record<string, Action>> {
  const actions: Record<string, Action> = { ...fixed };
  for (const { id, verb } of model.operations.values()) {
    if (verb === "deleteMany") actions[id] = removeMany;
    if (verb === "updateStatus") actions[id] = setStatus;
    if (verb === "updateMany" && id !== "notificationsCenter.updateMany") actions[id] = updateMany(byPath);
  }
  return Object.fromEntries(Object.entries(actions).filter(([id]) => model.operations.has(id)));
}

const removeMany: Action = (call) => {
  const { ids } = call.body as { ids: readonly string[] };
  const { resource } = call.operation;
  const found = ids.filter((id) => call.store.table(resource).get(id) !== undefined);
  for (const id of found) call.store.remove(resource, id);
  return new WholeReply(call.operation.status, { success: true, message: `${found.length} removed` });
};

const setStatus: Action = (call) => change(call, { status: (call.body as Row).status });

/** Changes the record of the path and answers it. */
function change(call: Call, patch: Row): Row {
  const row = requireRow(call, call.operation.resource, "id");
  const stamp = call.domain.stamps.now(call.now());
  return call.store.update(call.operation.resource, row._id, { ...patch, updatedAt: stamp });
}

/** Changes every record that a query finds, field by field, in the table that the path or the body names. */
function updateMany(byPath: ReadonlyMap<string, string>): Action {
  return (call) => {
    const { slug, readQuery, writeQuery } = call.body as { slug?: string; readQuery: Row[]; writeQuery: Row | Row[] };
    const table = call.operation.resource === "patchActions" ? byPath.get(`/${slug}`) : call.operation.resource;
    if (table === undefined) throw new Refusal(400, `There are no records of ${slug}`);
    const found = call.store
      .table(table)
      .all()
      .filter((row) => readQuery.every((one) => fits(row, one)));
    const writes = Array.isArray(writeQuery) ? writeQuery : [writeQuery];
    const changed = found.filter((row) => {
      const patch = Object.fromEntries(writes.map((one) => [String(one.key), written(row, one)]));
      const differs = Object.entries(patch).some(([key, value]) => JSON.stringify(value) !== JSON.stringify(row[key]));
      if (differs) call.store.update(table, row._id, { ...patch, updatedAt: call.domain.stamps.now(call.now()) });
      return differs;
    });
    return new WholeReply(call.operation.status, { nFound: found.length, nModified: changed.length });
  };
}

function fits(row: Row, { key, operator, value }: Row): boolean {
  const actual = row[String(key)];
  const wanted = Array.isArray(value) ? value : [value];
  const values = Array.isArray(actual) ? actual : [actual];
  const has = values.some((one) => wanted.includes(one));
  return operator === "ne" || operator === "nin" ? !has : has;
}

function written(row: Row, { key, command, value }: Row): unknown {
  const held = row[String(key)];
  const list = Array.isArray(held) ? held : [];
  if (command === "addToSet") return list.includes(value) ? list : [...list, value];
  if (command === "pull") return list.filter((one) => one !== value);
  return value;
}

/** Categories below their parents. */
const hierarchy: Action = (call) => {
  const rows = call.store.table("workorderCategories").all();
  const orders = call.store.table("workorders").all();
  const under = (parent: unknown): Row[] =>
    rows
      .filter((row) => row.parent_category === parent)
      .map((row) => ({
        ...row,
        children: under(row._id),
        workorder_count: orders.filter((order) =>
          (order.workorder_categories as unknown[] | undefined)?.includes(row._id),
        ).length,
      }));
  return under(undefined);
};

/** Installments that are due and not paid, with the days since. */
const overdue: Action = (call) => {
  const now = call.now().getTime();
  const least = Number(call.query.days_overdue ?? 0);
  const rows = call.store
    .table("contractInstallments")
    .all()
    .filter((row) => row.status !== "paid" && typeof row.due_time === "number" && row.due_time < now)
    .map((row) => ({ ...row, days_overdue: Math.floor((now - Number(row.due_time)) / DAY_MS) }))
    .filter((row) => row.days_overdue >= least);
  return pageOf(call, rows);
};

const pay: Action = (call) => {
  const body = call.body as Row;
  const paidAt = Date.parse(String(body.payment_date));
  return change(call, { ...body, status: "paid", pay_time: paidAt });
};

function setActive(isActive: boolean): Action {
  return (call) => change(call, { is_active: isActive, disabled: !isActive });
}

const regenerate: Action = (call) => {
  const token = call.random.text(24);
  return change(call, { link_token: token, full_url: `https://portal.example.com/${token}` });
};

/** Counts an invoice counter up by one, and writes the number as the counter says. */
const nextSerial: Action = (call) => {
  const { rep, warehouse, invoice_type } = call.body as Row;
  const counter = call.store
    .table("safeInvoiceSerialCounters")
    .all()
    .find((row) => row.rep === rep && row.warehouse === warehouse && row.invoice_type === invoice_type);
  if (counter === undefined) throw notFound(call, "safeInvoiceSerialCounters");
  const next = Number(counter.current_serial ?? 0) + 1;
  call.store.update("safeInvoiceSerialCounters", counter._id, { current_serial: next });
  const digits = String(next).padStart(Number(counter.pad_length ?? 0), "0");
  return { next_serial: next, formatted_serial: `${counter.prefix ?? ""}${digits}${counter.suffix ?? ""}` };
};

/** The last numbers that were given out. */
const latestSerials: Action = (call) => {
  const tables = {
    refund: "refunds",
    payment: "payments",
    transfer: "transfers",
    proforma: "proformas",
    invoice: "fullInvoices",
    settlement: "settlements",
    formResult: "activityFormV2Results",
    workorder: "workorders",
    approval_request: "approvalRequests",
  };
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [name, 1000 + call.store.counted(`serial ${table}`)]),
  );
};

const fixed: Readonly<Record<string, Action>> = {
  "workorderCategories.hierarchy": hierarchy,
  "contractInstallments.overdue": overdue,
  "contractInstallments.pay": pay,
  "workorderPortalLinks.activate": setActive(true),
  "workorderPortalLinks.deactivate": setActive(false),
  "workorderPortalLinks.regenerate": regenerate,
  "assetPartTransfers.complete": (call) => change(call, { transaction_processed: true }),
  "safeInvoiceSerialCounters.next": nextSerial,
  "latestSerials.get": latestSerials,
};
