import { describe, expect, it } from "vitest";
import { FlowRetailClient } from "../../src/flowretail/index.ts";
import { build, type SimulateOptions, simulate } from "../../src/testing/index.ts";
import { checkAgainstModel } from "./crud-model.ts";

function flowretail(options: SimulateOptions<"flowretail"> = {}) {
  const sim = simulate("flowretail", options);
  const root = new FlowRetailClient({ token: "key", fetch: sim.fetch as typeof fetch, rateLimit: false, retry: false });
  return { sim, root, client: root.forStore("tenant-1", "store-1") };
}

const make = build("flowretail");
const NOON = Date.UTC(2026, 1, 3, 12);

describe("tenants and stores of Flow Retail", () => {
  it("do not see each other's records", async () => {
    const { sim, root, client } = flowretail();
    const mine = await client.serviceOrders.create(make.serviceOrderCreate());
    expect(mine).toMatchObject({ tenantUid: "tenant-1", storeUid: "store-1", createdFromStoreUid: "store-1" });
    const other = root.forStore("tenant-1", "store-2");
    await expect(other.serviceOrders.get(mine.serviceOrderUid)).rejects.toMatchObject({ status: 404 });
    const names = async (tenant: string) => (await root.forTenant(tenant).brands.list()).items.map((one) => one.name);
    expect(await names("tenant-1")).toHaveLength(3);
    expect(await names("tenant-2")).toEqual(["Elsewhere Cycles"]);
    await expect(root.forTenant("tenant-9").brands.list()).rejects.toMatchObject({ status: 404 });
    expect(sim.store.brands.count({ tenantUid: "tenant-2" })).toBe(1);
    sim.store.serviceOrders.insert({ title: "Own" }, { tenantUid: "tenant-1", storeUid: "store-2" });
    const before = sim.store.serviceOrders.count({ tenantUid: "tenant-1", storeUid: "store-2" });
    expect((await other.serviceOrders.list({ pageSize: 1 })).total).toBe(before);
  });

  it("answer a missing token and an unknown tenant with an error in JSON", async () => {
    const { sim } = flowretail();
    const response = await sim.fetch("https://api.flowretail.com/v2/tenants/tenant-1/brands");
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ message: expect.stringContaining("token") });
  });
});

describe("service orders of Flow Retail", () => {
  it("begin with everything that an order has, references that are not there as empty texts", async () => {
    const { client } = flowretail({ clock: { now: () => NOON } });
    const order = await client.serviceOrders.create({ title: "Replace chain" });
    expect(order).toMatchObject({
      title: "Replace chain",
      orderUid: "",
      customerUid: "",
      serviceState: "NOT_STARTED",
      priority: "NONE",
      totals: { grandTotal: 0, partsTotal: 0, workTotal: 0 },
      items: [],
      createdAt: "2026-02-03T12:00:00.000Z",
    });
    expect(order.serviceNumber).toMatch(/^\d+$/);
    expect((await client.serviceOrders.getByHash(order.publicPageHash)).serviceOrderUid).toBe(order.serviceOrderUid);
  });

  it("take a uid of one's own, once", async () => {
    const { client } = flowretail();
    expect((await client.serviceOrders.create({ serviceOrderUid: "mine-1" })).serviceOrderUid).toBe("mine-1");
    await expect(client.serviceOrders.create({ serviceOrderUid: "mine-1" })).rejects.toMatchObject({ status: 409 });
  });

  it("add up in hundredths: parts, work, and both", async () => {
    const { client } = flowretail();
    const { serviceOrderUid: uid } = await client.serviceOrders.create({ title: "A" });
    const part = await client.serviceOrders.items.create(uid, {
      name: "Pads",
      productUid: "prod-1",
      quantity: 150,
      price: 14_933,
      costPrice: 8_200,
    });
    expect(part).toMatchObject({ totalPrice: 22_400, totalCostPrice: 12_300 });
    await client.serviceOrders.items.create(uid, { name: "Work", price: 15_000 });
    expect((await client.serviceOrders.get(uid)).totals).toEqual({
      grandTotal: 37_400,
      partsTotal: 22_400,
      workTotal: 15_000,
    });
    await client.serviceOrders.items.update(uid, String(part.serviceOrderItemUid), { quantity: 100 });
    expect((await client.serviceOrders.get(uid)).totals.partsTotal).toBe(14_933);
    await client.serviceOrders.items.delete(uid, String(part.serviceOrderItemUid));
    expect((await client.serviceOrders.get(uid)).totals).toEqual({
      grandTotal: 15_000,
      partsTotal: 0,
      workTotal: 15_000,
    });
    await expect(client.serviceOrders.items.delete(uid, "lost")).rejects.toMatchObject({ status: 404 });
  });

  it("show the names of their type and their status, as they are now", async () => {
    const { client, sim } = flowretail();
    const [type] = sim.store.serviceTypes.all();
    const order = await client.serviceOrders.create({ serviceTypeUid: String(type?.serviceTypeUid) });
    expect(order.serviceTypeName).toBe("Repair");
    await client.serviceTypes.update(String(type?.serviceTypeUid), { name: "Mending" });
    expect((await client.serviceOrders.get(order.serviceOrderUid)).serviceTypeName).toBe("Mending");
  });

  it("are billed once: the sales order takes the lines that are open", async () => {
    const { client } = flowretail();
    const { serviceOrderUid: uid } = await client.serviceOrders.create({ customerUid: "cust-3" });
    await client.serviceOrders.items.create(uid, { name: "Work", price: 15_000 });
    const first = await client.serviceOrders.salesOrders.create(uid, make.serviceSalesOrderCreate());
    expect(first).toMatchObject({ customerUid: "cust-3", items: [{ name: "Work", totalPrice: 15_000 }] });
    const [item] = (await client.serviceOrders.get(uid)).items;
    expect(item?.salesOrderUid).toBe((first as { orderUid?: string }).orderUid);
    expect((await client.serviceOrders.salesOrders.create(uid, {})).items).toEqual([]);
    expect((await client.serviceOrders.salesOrders.list(uid)).items).toHaveLength(2);
  });

  it("give their report as a file and in base64", async () => {
    const { client, sim } = flowretail();
    const uid = String(sim.store.serviceOrders.all({ tenantUid: "tenant-1", storeUid: "store-1" })[0]?.serviceOrderUid);
    const file = await (await client.serviceOrders.reports.download(uid)).bytes();
    const { content } = await client.serviceOrders.reports.get(uid);
    expect(new TextDecoder().decode(file)).toMatch(/^%PDF-.*\nTotal: [\d.]+$/s);
    expect(atob(String(content))).toBe(new TextDecoder().decode(file));
  });

  it("take what belongs to them along when they go", async () => {
    const { client, sim } = flowretail();
    const uid = String(sim.store.serviceOrders.all({ tenantUid: "tenant-1", storeUid: "store-1" })[0]?.serviceOrderUid);
    expect((await client.serviceOrders.events.list(uid)).items).toHaveLength(1);
    const events = sim.store["serviceOrders.events"].count();
    await client.serviceOrders.delete(uid);
    expect(sim.store["serviceOrders.events"].count()).toBe(events - 1);
    await expect(client.serviceOrders.events.list(uid)).rejects.toMatchObject({ status: 404 });
  });
});

describe("lists and searches of Flow Retail", () => {
  it("are sorted by uid unless they are asked otherwise, and cut by several values", async () => {
    const { client, sim } = flowretail({ world: "demo" });
    const rows = sim.store.serviceOrders.all({ tenantUid: "tenant-1", storeUid: "store-1" });
    const uids = (await client.serviceOrders.list({ pageSize: 500 })).items.map((one) => one.serviceOrderUid);
    expect(uids).toEqual(rows.map((one) => one.serviceOrderUid).sort());
    const prices = (await client.serviceOrders.list({ sortBy: "estimatedPrice", sortDirection: "DESC", pageSize: 500 }))
      .items;
    expect(prices[0]?.estimatedPrice).toBe(Math.max(...rows.map((one) => one.estimatedPrice)));
    const types = [...new Set(rows.map((one) => one.serviceTypeUid))].slice(0, 2);
    const chosen = await client.serviceOrders.list({ serviceTypeUids: types, pageSize: 1 });
    expect(chosen.total).toBe(rows.filter((one) => types.includes(one.serviceTypeUid)).length);
  });

  it("are searched by words and by days, the page in the query", async () => {
    const { client, sim } = flowretail({ world: "demo" });
    const rows = sim.store.serviceOrders.all({ tenantUid: "tenant-1", storeUid: "store-1" });
    const chains = rows.filter((one) => one.title === "Replace chain");
    const found = await client.serviceOrders.search({ query: "CHAIN" }, { pageSize: 5, pageNumber: 2 });
    expect(found.total).toBe(chains.length);
    expect(found.items).toHaveLength(5);
    const day = String(rows[100]?.createdAt).slice(0, 10);
    const since = await client.serviceOrders.search({ fromDate: day }, { pageSize: 1 });
    expect(since.total).toBe(rows.filter((one) => one.createdAt.slice(0, 10) >= day).length);
  });
});

describe("against a plain model", () => {
  it("service orders lose, double and resurrect nothing, and their sums stay right", async () => {
    await checkAgainstModel(() => {
      const { client } = flowretail({ world: "empty" });
      return {
        async create(name) {
          const { serviceOrderUid: uid } = await client.serviceOrders.create({ title: name });
          await client.serviceOrders.items.create(uid, { name, price: name.length * 100, quantity: 250 });
          return uid;
        },
        rename: async (uid, name) => {
          await client.serviceOrders.update(uid, { title: name });
        },
        remove: async (uid) => {
          await client.serviceOrders.delete(uid);
        },
        async name(uid) {
          const order = await client.serviceOrders.get(uid);
          const sum = order.items.reduce((total, one) => total + Number(one.totalPrice), 0);
          expect(order.totals.grandTotal).toBe(sum);
          expect(order.items).toHaveLength(1);
          return order.title;
        },
        async page(pageNumber, pageSize) {
          const list = await client.serviceOrders.list({ pageNumber, pageSize });
          return { ids: list.items.map((one) => one.serviceOrderUid), total: list.total };
        },
      };
    });
  });
});
