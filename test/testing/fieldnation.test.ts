import { describe, expect, it } from "vitest";
import { FieldNationClient, type FieldNationLoginOptions } from "../../src/fieldnation/index.ts";
import { build, type SimulateOptions, simulate } from "../../src/testing/index.ts";
import { checkAgainstModel } from "./crud-model.ts";

function fieldnation(options: SimulateOptions<"fieldnation"> = {}, settings: Partial<FieldNationLoginOptions> = {}) {
  const sim = simulate("fieldnation", options);
  const client = new FieldNationClient({
    clientId: "client",
    clientSecret: "secret",
    username: "dana",
    password: "right",
    fetch: sim.fetch as typeof fetch,
    rateLimit: false,
    retry: false,
    ...settings,
  });
  return { sim, client };
}

const make = build("fieldnation");
const NOON = Date.UTC(2026, 2, 10, 18);
const PAY = { type: "hourly", base: { units: 4, amount: 45 } } as const;

describe("tokens of Field Nation", () => {
  it("are given out for a name and a password, and refused in the form of OAuth", async () => {
    const logins = [{ username: "dana", password: "right", clientId: "client" }];
    const { sim, client } = fieldnation({ auth: { logins } });
    expect((await client.workOrders.list()).items.length).toBeGreaterThan(0);
    sim.expect("auth.token.create").toHaveBeenCalledTimes(1);
    const wrong = fieldnation({ auth: { logins } }, { password: "wrong" });
    await expect(wrong.client.workOrders.list()).rejects.toMatchObject({ status: 401, code: "invalid_grant" });
  });

  it("end after an hour of the simulator's clock, and the client gets a new one", async () => {
    const { sim, client } = fieldnation();
    await client.workOrders.get(48_001);
    sim.clock.advance(3_599_000);
    await client.workOrders.get(48_001);
    sim.expect("auth.token.create").toHaveBeenCalledTimes(1);
    sim.clock.advance(2_000);
    await client.workOrders.get(48_001);
    sim.expect("auth.token.create").toHaveBeenCalledTimes(2);
    expect(sim.requests.map((one) => one.status)).toContain(401);
  });

  it("are accepted in the header, in the query, or only in one of them", async () => {
    for (const tokenIn of ["header", "query"] as const) {
      const both = fieldnation({}, { tokenIn });
      expect((await both.client.workOrders.get(48_001)).id).toBe(48_001);
      const other = tokenIn === "header" ? "query" : "header";
      const one = fieldnation({ auth: { tokenIn: other } }, { tokenIn });
      await expect(one.client.workOrders.get(48_001)).rejects.toMatchObject({ status: 401 });
    }
    const { sim, client } = fieldnation({ auth: { tokenIn: "query" } }, { tokenIn: "auto" });
    expect((await client.workOrders.get(48_001)).id).toBe(48_001);
    expect(sim.requests.at(-1)?.query.access_token).toBeUndefined();
    expect(JSON.stringify(sim.requests)).not.toMatch(/sim\.[0-9a-z]+\.[0-9a-f]{32}/);
  });

  it("that nobody gave out are refused", async () => {
    const { sim } = fieldnation();
    const ask = (token: string) =>
      sim.fetch("https://api.fieldnation.com/api/rest/v2/workorders", {
        headers: { authorization: `Bearer ${token}` },
      });
    expect((await ask("made-up")).status).toBe(401);
    expect(await (await ask("made-up")).json()).toMatchObject({ status_code: 401 });
    const keyed = simulate("fieldnation", { auth: { keys: ["made-up"] } });
    const answer = await keyed.fetch("https://api.fieldnation.com/api/rest/v2/workorders", {
      headers: { authorization: "Bearer made-up" },
    });
    expect(answer.status).toBe(200);
  });
});

describe("the way of a work order", () => {
  it("goes from draft to approved, with its milestones", async () => {
    const { sim, client } = fieldnation({ clock: { now: () => NOON } });
    const draft = await client.workOrders.create({ title: "Replace switch", pay: PAY, client: { id: 58 } });
    const id = Number(draft.id);
    expect(draft).toMatchObject({
      status: { name: "Draft", id: 1 },
      client: { id: 58, name: "Northwind Grocers" },
      pay: { total: 180 },
      milestones: { created: { utc: "2026-03-10 18:00:00", local: { date: "2026-03-10", time: "12:00:00" } } },
    });
    expect((await client.workOrders.publish(id)).status?.name).toBe("Published");
    await client.workOrders.route(id, { technician: { id: 9002 } });
    expect(await client.workOrders.status.get(id)).toMatchObject({ name: "Routed", is_routed: true });
    await client.workOrders.assign(id, { user: { id: 9002 } });
    const assigned = await client.workOrders.get(id);
    expect(assigned).toMatchObject({ status: { name: "Assigned", id: 3 }, assignee: { user: { id: 9002 } } });
    expect(assigned.routes).toMatchObject({ sum: { all: 0 } });
    sim.store.workOrders.update(id, { status: { id: 4, name: "Work Done" } });
    expect((await client.workOrders.approve(id)).status?.name).toBe("Approved");
    expect(Object.keys(await client.workOrders.milestones.get(id)).sort()).toEqual([
      "approved",
      "assigned",
      "created",
      "published",
      "routed",
    ]);
  });

  const refusals: [string, string, (client: FieldNationClient, id: number) => Promise<unknown>][] = [
    ["publish", "Published", (client, id) => client.workOrders.publish(id)],
    ["unpublish", "Draft", (client, id) => client.workOrders.unpublish(id)],
    ["route", "Assigned", (client, id) => client.workOrders.route(id, { technician: { id: 1 } })],
    ["unroute", "Published", (client, id) => client.workOrders.unroute(id, { technician: { id: 1 } })],
    ["assign", "Approved", (client, id) => client.workOrders.assign(id, { user: { id: 1 } })],
    ["unassign", "Routed", (client, id) => client.workOrders.unassign(id, {})],
    ["approve", "Assigned", (client, id) => client.workOrders.approve(id)],
    [
      "mark as incomplete",
      "Assigned",
      (client, id) => client.workOrders.markIncomplete(id, { reason: "x", reason_id: 1 }),
    ],
    ["cancel the provider", "Draft", (client, id) => client.workOrders.provider.cancel(id)],
  ];
  it.each(refusals)("refuses to %s what is %s, and changes nothing", async (_what, status, act) => {
    const { sim, client } = fieldnation();
    const order = sim.store.workOrders.all().find((one) => one.status?.name === status);
    await expect(act(client, Number(order?.id))).rejects.toMatchObject({
      status: 400,
      body: { status: 400, message: expect.stringContaining(`is ${status}`) },
    });
    expect(sim.store.workOrders.get(Number(order?.id))).toEqual(order);
  });

  it("goes back: to where it was public, or to its draft", async () => {
    const { client } = fieldnation();
    const { id = 0 } = await client.workOrders.create({ title: "A" });
    await client.workOrders.assign(id, { user: { id: 9002 } });
    await client.workOrders.unassign(id, {});
    expect((await client.workOrders.get(id)).status?.name).toBe("Draft");
    expect((await client.workOrders.get(id)).assignee).toBeUndefined();
    await client.workOrders.publish(id);
    await client.workOrders.route(id, { technician: { id: 9002 } });
    await client.workOrders.route(id, { technician: { id: 9003 } });
    await client.workOrders.unroute(id, { technician: { id: 9002 } });
    expect((await client.workOrders.status.get(id)).name).toBe("Routed");
    await client.workOrders.unroute(id, { technician: { id: 9003 } });
    expect((await client.workOrders.status.get(id)).name).toBe("Published");
    expect((await client.workOrders.delete(id, { cancel_reason: "58" })).status?.name).toBe("Cancelled");
  });

  it("ends with payment: a paid order cannot be changed", async () => {
    const { client } = fieldnation();
    await expect(client.workOrders.update(48_001, { title: "B" })).rejects.toMatchObject({ status: 400 });
    await expect(client.workOrders.contacts.create(48_001, { name: "C" })).rejects.toMatchObject({ status: 400 });
  });
});

describe("parts of a work order", () => {
  async function order() {
    const all = fieldnation({ clock: { now: () => NOON } });
    const { id = 0 } = await all.client.workOrders.create({ title: "Replace switch", pay: PAY });
    return { ...all, id };
  }

  it("are written one by one, and each write answers the whole order", async () => {
    const { client, id } = await order();
    const one = await client.workOrders.contacts.create(id, { name: "Shift lead", role: "Location Contact" });
    expect(one).toMatchObject({ id, title: "Replace switch", contacts: { metadata: { total: 1 } } });
    const contact = Number(one.contacts?.results?.[0]?.id);
    const two = await client.workOrders.contacts.update(id, contact, { phone: "555-0142" });
    expect(two.contacts?.results?.[0]).toMatchObject({ id: contact, name: "Shift lead", phone: "555-0142" });
    expect((await client.workOrders.contacts.list(id)).items).toHaveLength(1);
    expect((await client.workOrders.contacts.delete(id, contact)).contacts?.results).toEqual([]);
    await expect(client.workOrders.contacts.delete(id, contact)).rejects.toMatchObject({ status: 404 });
  });

  it("count: hours of visits, tasks that are done, problems that are open", async () => {
    const { client, id } = await order();
    const at = (time: string) => ({ created: { local: { date: "2026-03-14", time } } });
    const logged = await client.workOrders.timeLogs.create(id, { in: at("09:00:00"), out: at("12:30:00") });
    expect(logged.time_logs).toMatchObject({ hours: 3.5, results: [{ hours: 3.5, status: "checked_out" }] });
    expect(logged.time_logs?.results?.[0]?.in?.created?.utc).toBe("2026-03-14 15:00:00");
    const task = await client.workOrders.tasks.create(id, { label: "Photo", alerts: [{ email: "dana@example.com" }] });
    expect(task.progress).toMatchObject({ sum: { all: 1, complete: 0 } });
    const taskId = Number(task.tasks?.results?.[0]?.id);
    const done = await client.workOrders.tasks.update(id, taskId, { status: "complete" });
    expect(done.progress).toMatchObject({ sum: { all: 1, complete: 1 }, label: "1 of 1" });
    const [alert] = (await client.workOrders.tasks.get(id, taskId)).alerts ?? [];
    expect(alert?.email).toBe("dana@example.com");
    await client.workOrders.tasks.alerts.delete(id, taskId, Number(alert?.id));
    expect((await client.workOrders.tasks.get(id, taskId)).alerts).toEqual([]);
    const broken = await client.workOrders.problems.create(id, { type: { id: 31 }, comments: "Locked" });
    expect(broken.problems?.sum).toEqual({ active: 1, resolved: 0 });
    const problem = Number(broken.problems?.results?.[0]?.id);
    const solved = await client.workOrders.problems.update(id, problem, { resolution: { status: "resolved" } });
    expect(solved.problems?.sum).toEqual({ active: 0, resolved: 1 });
  });

  it("add up: labour, approved expenses, charged bonuses and penalties", async () => {
    const { client, id } = await order();
    const parking = { category: { uid: 72, id: 72 }, description: "Parking", amount: "12.50", quantity: 2 };
    const spent = await client.workOrders.expenses.create(id, parking);
    expect(spent.pay).toMatchObject({ labor_sum: 180, total: 180, expenses: { sum: { pending: 25 } } });
    const expense = String(spent.pay?.expenses?.results?.[0]?.id);
    const approved = await client.workOrders.expenses.update(id, expense, { ...parking, status: "approved" });
    expect(approved.pay?.total).toBe(205);
    await client.workOrders.bonuses.add(id, 602, { charged: true });
    expect((await client.workOrders.bonuses.add(id, 602, { charged: true })).pay?.total).toBe(223);
    const punished = await client.workOrders.penalties.add(id, 651, { charged: true });
    expect(punished.pay).toMatchObject({ total: 208, bonuses: { sum: { charged: 18 } } });
    await expect(client.workOrders.bonuses.add(id, 999, {})).rejects.toMatchObject({ status: 404 });
    const paid = await client.workOrders.pay.update(id, { type: "fixed", base: { units: 1, amount: 300 } });
    expect(paid).toMatchObject({ labor_sum: 300, total: 328 });
  });

  it("hold what was uploaded", async () => {
    const { client, id } = await order();
    const folders = await client.workOrders.attachments.createFolder(id, { name: "Photos" });
    const folder = Number(folders.attachments?.results?.[0]?.id);
    const file = new File(["1234"], "switch.jpg", { type: "image/jpeg" });
    const sent = await client.workOrders.attachments.create(id, folder, { file, notes: "Front" });
    const stored = sent.attachments?.results?.[0]?.results?.[0];
    expect(stored).toMatchObject({
      file: { name: "switch.jpg", mime: "image/jpeg", size_bytes: 4 },
      notes: "Front",
      status: "PENDING",
    });
    expect(sent.attachments?.sum).toEqual({ unreviewed: 1 });
    const seen = await client.workOrders.attachments.update(id, folder, Number(stored?.id), { status: "APPROVED" });
    expect(seen.attachments?.sum).toEqual({ unreviewed: 0 });
    const gone = await client.workOrders.attachments.delete(id, folder, Number(stored?.id));
    expect(gone.attachments?.results?.[0]?.results).toEqual([]);
  });

  it("keep messages with the answers to them, by who acts", async () => {
    const { client, id } = await order();
    const message = { message: "Bring a ladder", type: "ASSIGNEDTECH" } as const;
    const sent = await client.workOrders.messages.create(id, message, { actingUserId: 9002 });
    const thread = sent.results?.[0];
    expect(thread).toMatchObject({ message: "Bring a ladder", from: { id: 9002 } });
    await client.workOrders.messages.reply(id, Number(thread?.msg_id), { message: "Will do" });
    const { items } = await client.workOrders.messages.list(id);
    expect(items[0]?.replies?.[0]).toMatchObject({ message: "Will do", parent_id: thread?.msg_id });
  });
});

describe("lists of Field Nation", () => {
  it("show the columns that are asked for, and little else", async () => {
    const { client } = fieldnation();
    const [bare] = (await client.workOrders.list()).items;
    expect(Object.keys(bare ?? {})).toEqual(["id", "work_order_id"]);
    const [row] = (await client.workOrders.list({ columns: "title,status" })).items;
    expect(row).toMatchObject({ title: expect.any(String), status: { name: "Paid" } });
  });

  it("are cut by tab, by ids, by day and by words, and sorted", async () => {
    const { client, sim } = fieldnation({ world: "demo" });
    const all = sim.store.workOrders.all();
    const count = async (query: Parameters<typeof client.workOrders.list>[0]) =>
      (await client.workOrders.list({ ...query, per_page: 1 })).total;
    expect(await count({ list: "workorders_published_routed" })).toBe(
      all.filter((one) => one.status?.name === "Published" || one.status?.name === "Routed").length,
    );
    expect(await count({ f_client: "58,59" })).toBe(
      all.filter((one) => [58, 59].includes(Number(one.client?.id))).length,
    );
    const day = all[300]?.milestones?.created?.local?.date ?? "";
    expect(await count({ f_created_date: day })).toBeGreaterThan(0);
    expect(await count({ f_search: "SWITCH" })).toBe(
      all.filter((one) => one.title?.toLowerCase().includes("switch")).length,
    );
    const { items } = await client.workOrders.list({ columns: "pay", sort: "pay", order: "desc", per_page: 100 });
    const totals = items.map((one) => one.pay?.total ?? 0);
    expect(totals).toEqual([...totals].sort((left, right) => right - left));
  });

  it("go by cursor where they do, forward and back, and are bare where they are", async () => {
    const { client, sim } = fieldnation({ world: "empty" });
    for (let index = 0; index < 5; index++)
      await client.talentPoolGroups.create({ name: `G${index}`, project_id: 320 });
    const names: string[] = [];
    for await (const group of client.talentPoolGroups.list({ limit: 2 })) names.push(group.name);
    expect(names).toEqual(["G0", "G1", "G2", "G3", "G4"]);
    sim.expect("talentPoolGroups.list").toHaveBeenCalledTimes(3);
    const second = await client.talentPoolGroups.list({ limit: 2, after: btoa("row:2") });
    expect(second.items.map((one) => one.name)).toEqual(["G2", "G3"]);
    const first = await client.talentPoolGroups.list({ limit: 2, before: btoa("row:2") });
    expect(first.items.map((one) => one.name)).toEqual(["G0", "G1"]);
    await expect(client.talentPoolGroups.list({ after: "nonsense" })).rejects.toMatchObject({ status: 400 });
    sim.store["company.managers"].insert({ id: 4, first_name: "Ilse" });
    expect((await client.company.managers.list()).items).toEqual([{ id: 4, first_name: "Ilse" }]);
  });

  it("are limited when they are told to be, with the vendor's headers", async () => {
    const { client } = fieldnation({ rateLimit: { limit: 2, windowMs: 60_000 }, auth: { keys: ["k"] } });
    await client.workOrders.list();
    await expect(client.workOrders.list().then(() => client.workOrders.list())).rejects.toMatchObject({
      status: 429,
      retryAfterMs: expect.any(Number),
    });
  });
});

describe("against a plain model", () => {
  it("projects' clients, talent pools and orders lose, double and resurrect nothing", async () => {
    await checkAgainstModel(() => {
      const { client } = fieldnation({ world: "empty" });
      const write = (name: string) => ({ name, project_id: 1 });
      return {
        create: async (name) => (await client.talentPoolGroups.create(write(name))).talent_pool_group_id,
        rename: async (id, name) => {
          await client.talentPoolGroups.update(id, write(name));
        },
        remove: async (id) => {
          await client.talentPoolGroups.delete(id);
        },
        name: async (id) => (await client.talentPoolGroups.get(id)).name,
        async page(page, limit) {
          const after = btoa(`row:${(page - 1) * limit}`);
          const list = await client.talentPoolGroups.list({ limit, after });
          return { ids: list.items.map((one) => one.talent_pool_group_id), total: undefined };
        },
      };
    });
  });

  it("contacts of an order lose, double and resurrect nothing", async () => {
    await checkAgainstModel(() => {
      const { sim, client } = fieldnation({ world: "empty" });
      const order = sim.store.workOrders.insert(make.workOrder({ id: 7, contacts: { results: [] } }));
      const id = Number(order.id);
      const find = async (contact: string) => {
        const list = await client.workOrders.contacts.list(id, { per_page: 100 });
        return list.items.find((one) => String(one.id) === contact);
      };
      return {
        create: async (name) =>
          String((await client.workOrders.contacts.create(id, { name })).contacts?.results?.at(-1)?.id),
        rename: async (contact, name) => {
          await client.workOrders.contacts.update(id, Number(contact), { name });
        },
        remove: async (contact) => {
          await client.workOrders.contacts.delete(id, Number(contact));
        },
        async name(contact) {
          const found = await find(contact);
          if (found === undefined) throw Object.assign(new Error("gone"), { status: 404 });
          return found.name ?? "";
        },
        async page(page, per_page) {
          const list = await client.workOrders.contacts.list(id, { page, per_page });
          return { ids: list.items.map((one) => String(one.id)), total: list.total };
        },
      };
    });
  });
});
