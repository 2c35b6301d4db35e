import { describe, expect, it } from "vitest";
import { RepzoClient } from "../../src/repzo/index.ts";
import { build, type SimulateOptions, simulate } from "../../src/testing/index.ts";
import { WorkorderPortalClient } from "../../src/workorder-portal/index.ts";
import { checkAgainstModel } from "./crud-model.ts";

function repzo(options: SimulateOptions<"repzo"> = {}) {
  const sim = simulate("repzo", { rateLimit: false, ...options });
  const client = new RepzoClient({ apiKey: "key", fetch: sim.fetch as typeof fetch, rateLimit: false, retry: false });
  return { sim, client };
}

const make = build("repzo");
const PLACE = "65bd6a77c4e9f20012a46001";
const NOON = Date.UTC(2026, 1, 3, 12);

describe("records of Repzo", () => {
  it("have ids of the vendor's database, its times, its company and a number of their own", async () => {
    const { client } = repzo({ clock: { now: () => NOON } });
    const first = await client.workorders.create(make.workorderCreate());
    const second = await client.workorders.create(make.workorderCreate());
    expect(first._id).toMatch(/^[0-9a-f]{24}$/);
    expect(Number.parseInt(first._id.slice(0, 8), 16)).toBe(NOON / 1000);
    expect(first.createdAt).toBe("2026-02-03T12:00:00.000Z");
    expect(first.company_namespace).toHaveLength(1);
    expect(first.creator).toMatchObject({ type: "admin" });
    expect(second.serial_number?.count).toBe((first.serial_number?.count ?? 0) + 1);
    expect(second._id > first._id).toBe(true);
  });

  it("count for each kind by itself, and a number does not come twice", async () => {
    const { client, sim } = repzo({ world: "empty" });
    const order = await client.workorders.create(make.workorderCreate());
    const contract = await client.contracts.create(make.contractCreate({ serial_number: undefined as never }));
    expect(order.serial_number?.formatted).toBe("WO-1001");
    expect(contract.serial_number?.count).toBe(1001);
    await client.workorders.delete(order._id);
    expect((await client.workorders.create(make.workorderCreate())).serial_number?.formatted).toBe("WO-1002");
    expect(sim.store.workorders.count()).toBe(1);
  });

  it("keep id and times, whatever an update says", async () => {
    const { client, sim } = repzo({ clock: { now: () => NOON } });
    const before = sim.store.clients.all()[0];
    const id = String(before?._id);
    const after = await client.clients.update(id, { name: "New name" });
    expect(after).toMatchObject({ _id: id, name: "New name", createdAt: before?.createdAt });
    expect(after.updatedAt).toBe("2026-02-03T12:00:00.000Z");
  });

  it("lose the id of a record that is gone", async () => {
    const { client, sim } = repzo();
    const order = sim.store.workorders.all().find((one) => (one.asset_units ?? []).length > 0);
    const unit = order?.asset_units?.[0] as string;
    await client.assetUnits.delete(unit);
    expect((await client.workorders.get(String(order?._id))).asset_units).not.toContain(unit);
    await expect(client.assetUnits.get(unit)).rejects.toMatchObject({ status: 404 });
  });
});

describe("lists of Repzo", () => {
  it("come in three shapes", async () => {
    const { client } = repzo({ world: "demo" });
    const pages = await client.workorders.list({ per_page: 10, page: 2 });
    expect(pages.items).toHaveLength(10);
    expect(pages.total).toBe(144);
    const counters = await client.safeInvoiceSerialCounters.list({ per_page: 5 });
    expect(counters.total).toBe(12);
    const logs = await client.integrationActionLogs.list({ limit: 5, offset: 10 });
    expect(logs.items).toHaveLength(2);
    expect(logs.total).toBe(12);
  });

  it("are cut by fields, by one value or several, by ranges and by a search", async () => {
    const { client, sim } = repzo({ world: "demo" });
    const all = sim.store.workorders.all();
    const count = async (query: Parameters<typeof client.workorders.list>[0]) =>
      (await client.workorders.list({ ...query, per_page: 500 })).items.length;
    const openOrHeld = all.filter((one) => one.status === "open" || one.status === "onhold").length;
    expect(openOrHeld).toBeGreaterThan(5);
    expect(await count({ status: ["open", "onhold"] })).toBe(openOrHeld);
    expect(await count({ status: "open" })).toBe(all.filter((one) => one.status === "open").length);
    const unit = all[0]?.asset_units?.[0] as string;
    expect(await count({ asset_units: unit })).toBe(all.filter((one) => one.asset_units?.includes(unit)).length);
    const day = all[70]?.due_date as number;
    expect(await count({ from_due_date: day })).toBe(all.filter((one) => (one.due_date ?? 0) >= day).length);
    const since = Date.parse(String(all[70]?.createdAt));
    expect(await count({ from_createdAt: since })).toBe(
      all.filter((one) => Date.parse(String(one.createdAt)) >= since).length,
    );
    const leaks = all.filter((one) => one.name?.includes("leak")).length;
    expect(await count({ search: "LEAK" })).toBe(leaks);
  });

  it("are sorted by a JSON-encoded list of fields", async () => {
    const { client } = repzo({ world: "demo" });
    const { items } = await client.workorders.list({ sortBy: [{ field: "due_date", type: "desc" }], per_page: 200 });
    const days = items.map((one) => one.due_date ?? 0);
    expect(days).toEqual([...days].sort((left, right) => right - left));
  });

  it("show other records where they are asked to", async () => {
    const { client, sim } = repzo();
    const order = sim.store.workorders.all()[0];
    const shown = await client.workorders.get(String(order?._id), { populatedKeys: ["client", "asset_units"] });
    const name = sim.store.clients.get(String(order?.client))?.name;
    expect(shown.client_populated?.name).toBe(name);
    expect(shown.asset_units_populated?.[0]?._id).toBe(order?.asset_units?.[0]);
    const unit = sim.store.assetUnits.all()[0];
    const populated = await client.assetUnits.get(String(unit?._id), { populatedKeys: ["asset"] });
    expect(populated.asset).toMatchObject({ _id: unit?.asset });
  });

  it("name the parameters for which no rule is known", async () => {
    const { sim } = repzo();
    const response = await sim.fetch("https://sv.api.repzo.me/workorder?started=true&status=open", {
      headers: { "api-key": "key" },
    });
    expect(response.headers.get("x-simulated")).toBe("without started");
  });
});

describe("work orders of Repzo", () => {
  it("begin open, keep when they were done, and are late after their day", async () => {
    let now = NOON;
    const { client } = repzo({ clock: { now: () => now } });
    const order = await client.workorders.create(make.workorderCreate({ due_date: NOON + 3_600_000 }));
    expect(order).toMatchObject({ status: "open", opened_at: NOON, priority: 2 });
    expect((await client.workorders.get(order._id)).is_overdue).toBe(false);
    now += 7_200_000;
    expect((await client.workorders.get(order._id)).is_overdue).toBe(true);
    const done = await client.workorders.update(order._id, { client_location: PLACE, status: "done" });
    expect(done).toMatchObject({ status: "done", done_at: now, resolve_time: 7_200_000 });
    expect((await client.workorders.get(order._id)).is_overdue).toBe(false);
  });

  it("have one priority, as a number and as a word, and the name of their client", async () => {
    const { client, sim } = repzo();
    const customer = sim.store.clients.all()[0];
    const order = await client.workorders.create(make.workorderCreate({ client: String(customer?._id) }));
    expect(order.client_name).toBe(customer?.name);
    expect(await client.workorders.update(order._id, { client_location: PLACE, priority: 3 })).toMatchObject({
      priority_human: "high",
    });
    expect(await client.workorders.update(order._id, { client_location: PLACE, priority_human: "low" })).toMatchObject({
      priority: 1,
    });
  });
});

describe("operations of Repzo's own", () => {
  it("count an invoice counter up, written as the counter says", async () => {
    const { client, sim } = repzo({ world: "empty" });
    const counter = { rep: "r1", warehouse: "w1", invoice_type: "sales" } as const;
    sim.store.safeInvoiceSerialCounters.insert({ ...counter, current_serial: 41, prefix: "INV-", pad_length: 5 });
    expect(await client.safeInvoiceSerialCounters.next(counter)).toEqual({
      next_serial: 42,
      formatted_serial: "INV-00042",
    });
    expect((await client.safeInvoiceSerialCounters.next(counter)).next_serial).toBe(43);
    await expect(client.safeInvoiceSerialCounters.next({ ...counter, rep: "r2" })).rejects.toMatchObject({
      status: 404,
    });
  });

  it("remove many, pay installments and tell the overdue ones", async () => {
    const { client, sim } = repzo({ clock: { now: () => NOON } });
    const ids = sim.store.assetUnits
      .all()
      .slice(0, 3)
      .map((one) => one._id);
    expect(await client.assetUnits.deleteMany({ ids: [...ids, "65bd1b22c4e9f20012a41001"] })).toMatchObject({
      success: true,
    });
    expect(sim.store.assetUnits.get(String(ids[0]))).toBeUndefined();
    const late = (await client.contractInstallments.overdue()).items;
    expect(late.length).toBeGreaterThan(0);
    for (const one of late) expect(one.days_overdue).toBe(Math.floor((NOON - Number(one.due_time)) / 86_400_000));
    const paid = await client.contractInstallments.pay(String(late[0]?._id), {
      payment_date: "2026-02-03",
      payment_amount: 10,
    });
    expect(paid.status).toBe("paid");
    expect((await client.contractInstallments.overdue()).items).toHaveLength(late.length - 1);
  });

  it("change every record that a query finds", async () => {
    const { client, sim } = repzo();
    const [one, two] = sim.store.assetPartReceivals.all();
    const answer = await client.assetPartReceivals.updateMany(
      {
        readQuery: [{ key: "_id", operator: "in", value: [one?._id, two?._id] }],
        writeQuery: { key: "custom_status", command: "set", value: "65bd1b22c4e9f20012a41009" },
      },
      { updateStatus: true },
    );
    expect(answer).toEqual({ nFound: 2, nModified: 2 });
    expect(sim.store.assetPartReceivals.get(String(one?._id))?.custom_status).toBe("65bd1b22c4e9f20012a41009");
  });
});

describe("refusals of Repzo", () => {
  it("have the vendor's shape", async () => {
    const { sim, client } = repzo();
    const response = await sim.fetch("https://sv.api.repzo.me/workorder");
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ success: false, error: expect.any(String) });
    await expect(client.workorders.get("65bd1b22c4e9f20012a41fff")).rejects.toMatchObject({
      status: 404,
      body: { success: false },
    });
  });

  it("come after 100 requests a minute and 10,000 a day", async () => {
    let now = Date.UTC(2026, 0, 1);
    const sim = simulate("repzo", { clock: { now: () => now } });
    const ask = () => sim.fetch("https://sv.api.repzo.me/teams", { headers: { "api-key": "key" } });
    for (let index = 0; index < 100; index++) expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("60");
    for (let minute = 1; minute < 100; minute++) {
      now += 60_000;
      for (let index = 0; index < 100; index++) await ask();
    }
    now += 60_000;
    const day = await ask();
    expect(day.status).toBe(429);
    expect(Number(day.headers.get("retry-after"))).toBe(86_400 - 100 * 60);
  });
});

describe("against a plain model", () => {
  it("work orders lose, double and resurrect nothing", async () => {
    await checkAgainstModel(() => {
      const { client } = repzo({ world: "empty" });
      return {
        create: async (name) => (await client.workorders.create(make.workorderCreate({ name })))._id,
        rename: async (id, name) => {
          await client.workorders.update(id, { client_location: PLACE, name });
        },
        remove: async (id) => {
          await client.workorders.delete(id);
        },
        name: async (id) => (await client.workorders.get(id)).name ?? "",
        async page(page, per_page) {
          const list = await client.workorders.list({ page, per_page });
          return { ids: list.items.map((one) => one._id), total: list.total };
        },
      };
    });
  });

  it("portals lose, double and resurrect nothing", async () => {
    const portal = build("workorder-portal");
    await checkAgainstModel(() => {
      const sim = simulate("workorder-portal", { rateLimit: false, world: "empty" });
      const { workorderPortals } = new WorkorderPortalClient({
        apiKey: "key",
        fetch: sim.fetch as typeof fetch,
        rateLimit: false,
        retry: false,
      });
      return {
        create: async (name) => (await workorderPortals.create(portal.workorderPortalCreate({ name })))._id,
        rename: async (id, name) => {
          await workorderPortals.update(id, { name });
        },
        remove: async (id) => {
          await workorderPortals.delete(id);
        },
        name: async (id) => (await workorderPortals.get(id)).name ?? "",
        async page(page, per_page) {
          const list = await workorderPortals.list({ page, per_page });
          return { ids: list.items.map((one) => one._id), total: list.total };
        },
      };
    });
  });
});
