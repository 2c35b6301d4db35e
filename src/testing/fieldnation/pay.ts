import { type Action, Refusal } from "../domain.ts";
import type { Row } from "../table.ts";
import { change, members, openOrder, orderOf, partActions, shaped, withMembers } from "./embedded.ts";
import { instant } from "./instants.ts";
import { actor } from "./tokens.ts";

function number(value: unknown): number {
  const read = Number(value ?? 0);
  return Number.isFinite(read) ? read : 0;
}

function money(value: number): number {
  return Math.round(value * 100) / 100;
}

function sumOf(rows: readonly Row[]): number {
  return money(rows.reduce((sum, row) => sum + number(row.amount), 0));
}

/** Labour, and all that is added and taken off: what the vendor's own rules beside these are is not known. */
export function payTotals(pay: Row): Row {
  const units = (part: unknown): number =>
    number((part as Row | undefined)?.units) * number((part as Row | undefined)?.amount);
  const labor = money(units(pay.base) + units(pay.additional));
  const rows = (name: string): readonly Row[] => ((pay[name] as Row | undefined)?.results ?? []) as readonly Row[];
  const expenses = sumOf(
    rows("expenses")
      .filter((one) => one.status === "approved")
      .map(worth),
  );
  const charged = (name: string): number => sumOf(rows(name).filter((one) => one.charged === true));
  const total = money(labor + expenses + charged("bonuses") - charged("penalties") - sumOf(rows("discounts")));
  return { ...pay, labor_sum: labor, total };
}

function worth(expense: Row): Row {
  return { amount: number(expense.amount) * number(expense.quantity ?? 1) };
}

function chargedSum(rows: readonly Row[]): Row {
  const all = sumOf(rows);
  const charged = sumOf(rows.filter((one) => one.charged === true));
  return { sum: { all, charged, uncharged: money(all - charged) } };
}

function expenseSum(rows: readonly Row[]): Row {
  const of = (status: string): number => sumOf(rows.filter((one) => one.status === status).map(worth));
  const sum = {
    all: sumOf(rows.map(worth)),
    pending: of("new"),
    approved: rows.filter((one) => one.status === "approved").length,
    approved_amount: of("approved"),
    denied: of("disapproved"),
  };
  return { sum };
}

const settled = (order: Row): Row => ({ pay: payTotals((order.pay ?? {}) as Row) });

const amounts = (body: Row): Row => ({ amount: number(body.amount), quantity: number(body.quantity ?? 1) });

const expenses = partActions({
  resource: "workOrders.expenses",
  path: "pay.expenses",
  shape: "Expense",
  label: "Expense",
  created: (call) => ({
    ...amounts(call.body as Row),
    status: "new",
    author: actor(call),
    added: instant(call.now().getTime()),
  }),
  updated: (call) => ({
    ...amounts(call.body as Row),
    ...((call.body as Row).status === "approved" ? { approved: instant(call.now().getTime()) } : {}),
  }),
  sum: expenseSum,
  settled,
});

const increases = partActions({
  resource: "workOrders.increases",
  path: "pay.increases",
  shape: "Increase",
  label: "Increase",
  sum: (rows) => ({ sum: { all: sumOf(rows.map((one) => ({ amount: (one.pay as Row | undefined)?.sum }))) } }),
  settled(order, call) {
    const { status } = call.body as Row;
    const increase = members(order, "pay.increases").find((one) => String(one.id) === String(call.path.increase_id));
    const pay = increase?.pay as Row | undefined;
    const whole = order.pay as Row;
    // Accepting an increase puts its rates into force.
    const rates =
      status === "accepted" && pay !== undefined ? { type: pay.type, base: pay.base, additional: pay.additional } : {};
    const given = Object.fromEntries(Object.entries(rates).filter(([, value]) => value !== undefined));
    return { pay: payTotals({ ...whole, ...given }) };
  },
});

/** Charges a bonus or a penalty that the company offers; the same one again is changed, not doubled. */
function charge(path: string, catalog: string, shape: string, parameter: string, label: string): Action {
  return (call) => {
    const order = openOrder(call);
    const id = call.path[parameter];
    const offered = call.store.table(catalog).get(id);
    if (offered === undefined) throw new Refusal(404, `${label} not found`);
    const labor = number((order.pay as Row | undefined)?.labor_sum);
    const modifier = number(offered.modifier);
    const amount = offered.type === "Percent" ? money((labor * modifier) / 100) : modifier;
    const { name, description } = offered;
    const calculation = offered.type === "Percent" ? "percent" : "fixed";
    const charged = (call.body as Row).charged === true;
    const part = shaped(call, shape, { id, name, description, modifier, amount, calculation, charged });
    const rows = [...members(order, path).filter((one) => one.id !== id), part];
    const changed = change(call, order, withMembers(order, path, rows, chargedSum(rows)));
    return change(call, changed, settled(changed));
  };
}

const updatePay: Action = (call) => {
  const order = openOrder(call);
  const { bonuses, penalties, ...body } = call.body as Row;
  const pay = shaped(call, "Pay", { ...(order.pay as Row), ...body, work_order_id: order.id });
  return change(call, order, { pay: payTotals(pay) }).pay;
};

/** Only the list of a kind of parts. */
function listOf(resource: string, path: string, label: string): Readonly<Record<string, Action>> {
  const name = `${resource}.list`;
  return { [name]: partActions({ resource, path, shape: label, label })[name] as Action };
}

/** What an order pays, and what is added to it and taken off. */
export const payActions: Readonly<Record<string, Action>> = {
  "workOrders.pay.get": (call) => orderOf(call).pay ?? {},
  "workOrders.pay.update": updatePay,
  ...expenses,
  ...increases,
  "workOrders.bonuses.add": charge("pay.bonuses", "bonuses", "Bonus", "bonus_id", "Bonus"),
  "workOrders.penalties.add": charge("pay.penalties", "penalties", "Penalty", "penalty_id", "Penalty"),
  ...listOf("workOrders.bonuses", "pay.bonuses", "Bonus"),
  ...listOf("workOrders.penalties", "pay.penalties", "Penalty"),
  ...listOf("workOrders.discounts", "pay.discounts", "Discount"),
};
