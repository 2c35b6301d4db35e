import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FlowRetailClient } from "../../src/flowretail/index.ts";
import { simulate } from "../../src/testing/index.ts";
import { checkHistories, keyAt, outcomeOf, step } from "./histories.ts";

/** A line, its amounts in hundredths. */
interface Line {
  readonly product: string;
  quantity: number;
  price: number;
  sale: string;
}

/** A service order as plainly as possible. */
interface Order {
  readonly store: string;
  title: string;
  priority: string;
  readonly lines: Map<string, Line>;
}

interface Model {
  readonly orders: Map<string, Order>;
  /** Uids of orders that are gone. */
  readonly gone: Set<string>;
  /** Sales orders: the order that they bill, and the sum of their lines. */
  readonly sales: Map<string, { order: string; sum: number; lines: number }>;
}

type Shop = ReturnType<FlowRetailClient["forStore"]>;

interface Real {
  readonly shops: Readonly<Record<string, Shop>>;
}

const STORES = ["store-1", "store-2"] as const;

function begin(): { model: Model; real: Real } {
  const sim = simulate("flowretail", { world: "empty", rateLimit: false });
  const root = new FlowRetailClient({ token: "key", fetch: sim.fetch as typeof fetch, rateLimit: false, retry: false });
  const shops = Object.fromEntries(STORES.map((store) => [store, root.forStore("tenant-1", store)]));
  return { model: { orders: new Map(), gone: new Set(), sales: new Map() }, real: { shops } };
}

function shopOf({ shops }: Real, store: string): Shop {
  return shops[store] as Shop;
}

/** Both are hundredths, and so is the product. */
function priceOf({ quantity, price }: Pick<Line, "quantity" | "price">): number {
  return Math.round((quantity * price) / 100);
}

function totalsOf(lines: Iterable<Line>): { grandTotal: number; partsTotal: number; workTotal: number } {
  const totals = { grandTotal: 0, partsTotal: 0, workTotal: 0 };
  for (const line of lines) {
    totals.grandTotal += priceOf(line);
    totals[line.product === "" ? "workTotal" : "partsTotal"] += priceOf(line);
  }
  return totals;
}

/** The order at a place, and the shop that it is called through: its own, or the other one, which must not see it. */
function at({ orders }: Model, real: Real, place: number, astray: boolean) {
  const uid = keyAt(orders, place, "so-lost");
  const order = orders.get(uid);
  const store = STORES.find((one) => (one === order?.store) !== astray) ?? STORES[0];
  const found = order !== undefined && order.store === store ? order : undefined;
  return { uid, order: found, shop: shopOf(real, store) };
}

const place = fc.nat(5);
const store = fc.constantFrom(...STORES);
const title = fc.constantFrom("Replace chain", "Screen", "Ünit 2");
const quantity = fc.integer({ min: 1, max: 999 });
const price = fc.integer({ min: 0, max: 99_999 });
/** One call in eight goes to the wrong shop. */
const astray = fc.nat(7).map((one) => one === 0);

const steps = [
  fc.tuple(store, title, fc.option(fc.constantFrom("own-1", "own-2", "so-1002"))).map(([where, name, own]) =>
    step<Model, Real>(`create ${name} in ${where} as ${own}`, async ({ orders, gone }, real) => {
      const body = { title: name, ...(own === null ? {} : { serviceOrderUid: own }) };
      const { status, result } = await outcomeOf(shopOf(real, where).serviceOrders.create(body));
      if (own !== null && orders.has(own)) {
        expect(status).toBe(409);
        return;
      }
      expect(status).toBe("ok");
      const uid = String(result?.serviceOrderUid);
      expect(orders.has(uid) || (own === null && gone.has(uid))).toBe(false);
      if (own !== null) expect(uid).toBe(own);
      orders.set(uid, { store: where, title: name, priority: "NONE", lines: new Map() });
    }),
  ),
  fc.tuple(place, astray, title, fc.constantFrom("NONE", "HIGH")).map(([which, wrong, name, priority]) =>
    step<Model, Real>(`rename ${which} to ${name}, ${priority}${wrong ? ", astray" : ""}`, async (model, real) => {
      const { uid, order, shop } = at(model, real, which, wrong);
      const { status } = await outcomeOf(shop.serviceOrders.update(uid, { title: name, priority }));
      expect(status).toBe(order === undefined ? 404 : "ok");
      if (order !== undefined) Object.assign(order, { title: name, priority });
    }),
  ),
  fc.tuple(place, astray).map(([which, wrong]) =>
    step<Model, Real>(`delete ${which}${wrong ? ", astray" : ""}`, async (model, real) => {
      const { uid, order, shop } = at(model, real, which, wrong);
      const { status } = await outcomeOf(shop.serviceOrders.delete(uid));
      expect(status).toBe(order === undefined ? 404 : "ok");
      if (order === undefined) return;
      model.orders.delete(uid);
      model.gone.add(uid);
    }),
  ),
  ...[1, 2].map(() =>
    fc
      .tuple(place, astray, quantity, price, fc.constantFrom("", "prod-1", "prod-2"))
      .map(([which, wrong, amount, cost, product]) =>
        step<Model, Real>(`add ${amount} × ${cost} of "${product}" to ${which}`, async (model, real) => {
          const { uid, order, shop } = at(model, real, which, wrong);
          const body = { name: "Line", quantity: amount, price: cost, productUid: product };
          const { status, result } = await outcomeOf(shop.serviceOrders.items.create(uid, body));
          expect(status).toBe(order === undefined ? 404 : "ok");
          if (order === undefined) return;
          const item = String(result?.serviceOrderItemUid);
          expect(order.lines.has(item)).toBe(false);
          expect(result?.totalPrice).toBe(priceOf({ quantity: amount, price: cost }));
          order.lines.set(item, { product, quantity: amount, price: cost, sale: "" });
        }),
      ),
  ),
  fc.tuple(place, place, quantity).map(([which, line, amount]) =>
    step<Model, Real>(`line ${line} of ${which} is ${amount}`, async (model, real) => {
      const { uid, order, shop } = at(model, real, which, false);
      const item = keyAt(order?.lines ?? new Map<string, unknown>(), line, "soi-lost");
      const known = order?.lines.get(item);
      const { status } = await outcomeOf(shop.serviceOrders.items.update(uid, item, { quantity: amount }));
      expect(status).toBe(known === undefined ? 404 : "ok");
      if (known !== undefined) known.quantity = amount;
    }),
  ),
  fc.tuple(place, place).map(([which, line]) =>
    step<Model, Real>(`take line ${line} off ${which}`, async (model, real) => {
      const { uid, order, shop } = at(model, real, which, false);
      const item = keyAt(order?.lines ?? new Map<string, unknown>(), line, "soi-lost");
      const { status } = await outcomeOf(shop.serviceOrders.items.delete(uid, item));
      expect(status).toBe(order?.lines.delete(item) === true ? "ok" : 404);
    }),
  ),
  fc.tuple(place, astray).map(([which, wrong]) =>
    step<Model, Real>(`bill ${which}${wrong ? ", astray" : ""}`, async (model, real) => {
      const { uid, order, shop } = at(model, real, which, wrong);
      const { status, result } = await outcomeOf(shop.serviceOrders.salesOrders.create(uid, {}));
      expect(status).toBe(order === undefined ? 404 : "ok");
      if (order === undefined) return;
      const sale = String((result as { orderUid?: string } | undefined)?.orderUid);
      const open = [...order.lines.values()].filter((line) => line.sale === "");
      expect(model.sales.has(sale)).toBe(false);
      model.sales.set(sale, { order: uid, sum: totalsOf(open).grandTotal, lines: open.length });
      for (const line of open) line.sale = sale;
    }),
  ),
  fc
    .integer({ min: 1, max: 4 })
    .map((size) => step<Model, Real>(`list, ${size} a page`, (model, real) => checkPages(model, real, size))),
];

/** Every order is on exactly one page of its own store; filters and searches find what they should, and the totals are right. */
async function checkPages({ orders }: Model, real: Real, pageSize: number): Promise<void> {
  for (const where of STORES) {
    const own = [...orders].filter(([, order]) => order.store === where);
    const seen: string[] = [];
    for (let pageNumber = 1; pageNumber <= own.length + 1; pageNumber++) {
      const { items, total } = await shopOf(real, where).serviceOrders.list({ pageNumber, pageSize });
      expect(total).toBe(own.length);
      seen.push(...items.map((one) => one.serviceOrderUid));
      if (items.length < pageSize) break;
    }
    expect(seen).toEqual(own.map(([uid]) => uid).sort());
    const urgent = await shopOf(real, where).serviceOrders.list({ priorities: ["HIGH"], pageSize: 1 });
    expect(urgent.total).toBe(own.filter(([, order]) => order.priority === "HIGH").length);
    const found = await shopOf(real, where).serviceOrders.search({ query: "chain" }, { pageSize: 1 });
    expect(found.total).toBe(own.filter(([, order]) => order.title === "Replace chain").length);
  }
}

async function compare(model: Model, real: Real): Promise<void> {
  await checkPages(model, real, 3);
  for (const [uid, order] of model.orders) {
    const shop = shopOf(real, order.store);
    const shown = await shop.serviceOrders.get(uid);
    expect(shown).toMatchObject({ title: order.title, storeUid: order.store, totals: totalsOf(order.lines.values()) });
    expect(shown.items.map((one) => [one.serviceOrderItemUid, one.totalPrice, one.salesOrderUid])).toEqual(
      [...order.lines].map(([item, line]) => [item, priceOf(line), line.sale]),
    );
    const billed = [...model.sales].filter(([, sale]) => sale.order === uid);
    const listed = (await shop.serviceOrders.salesOrders.list(uid)).items as readonly { orderUid?: string }[];
    expect(listed.map((one) => one.orderUid).sort()).toEqual(billed.map(([sale]) => sale).sort());
  }
  for (const uid of model.gone) {
    if (model.orders.has(uid)) continue;
    for (const where of STORES) expect((await outcomeOf(shopOf(real, where).serviceOrders.get(uid))).status).toBe(404);
  }
  for (const [sale, { sum, lines }] of model.sales) {
    const kept = (await shopOf(real, STORES[0]).orders.get(sale)) as { items?: { totalPrice?: number }[] };
    expect(kept.items).toHaveLength(lines);
    expect((kept.items ?? []).reduce((total, one) => total + Number(one.totalPrice), 0)).toBe(sum);
  }
}

describe("Flow Retail against a plain model", () => {
  it("keeps the totals right, and loses, doubles and resurrects nothing over random histories", async () => {
    await checkHistories(begin, steps, compare, { runs: 20, length: 60 });
  });
});
