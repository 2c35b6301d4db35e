import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RepzoClient } from "../../src/repzo/index.ts";
import { build, type Simulator, simulate } from "../../src/testing/index.ts";
import { checkHistories, keyAt, outcomeOf, step } from "./histories.ts";

type Status = "open" | "inprogress" | "onhold" | "done" | "cancelled";

/** A work order as plainly as possible; times in milliseconds. */
interface Order {
  readonly number: number;
  readonly opened: number;
  readonly due: number;
  name: string;
  status: Status;
  priority: number;
  doneAt: number | undefined;
  units: string[];
}

interface Model {
  readonly orders: Map<string, Order>;
  readonly contracts: Map<string, number>;
  readonly units: Set<string>;
  /** Number of the last one of each invoice counter. */
  readonly counters: Map<string, number>;
  readonly gone: Set<string>;
  /** How many of each kind were ever made: no number comes twice. */
  readonly made: { orders: number; contracts: number };
}

interface Real {
  readonly sim: Simulator<"repzo">;
  readonly client: RepzoClient;
}

const PLACE = "65bd6a77c4e9f20012a46001";
const LOST = "65bd1b22c4e9f20012a41fff";
const START = Date.UTC(2026, 1, 3, 12);
const HOUR_MS = 3_600_000;
const PRIORITIES = ["none", "low", "medium", "high"] as const;
const REPS = ["rep-1", "rep-2"] as const;
const make = build("repzo");

function begin(): { model: Model; real: Real } {
  const sim = simulate("repzo", { world: "empty", rateLimit: false, clock: { now: () => START } });
  const client = new RepzoClient({ apiKey: "key", fetch: sim.fetch as typeof fetch, rateLimit: false, retry: false });
  for (const rep of REPS) {
    const kind = { warehouse: "w1", invoice_type: "sales" } as const;
    sim.store.safeInvoiceSerialCounters.insert({ ...kind, rep, current_serial: 0, prefix: `${rep}-`, pad_length: 4 });
  }
  const model: Model = {
    orders: new Map(),
    contracts: new Map(),
    units: new Set(),
    counters: new Map(REPS.map((rep) => [rep, 0])),
    gone: new Set(),
    made: { orders: 0, contracts: 0 },
  };
  return { model, real: { sim, client } };
}

const place = fc.nat(5);
const name = fc.constantFrom("Replace filter", "Find leak", "Ünit 2");
const priority = fc.integer({ min: 0, max: 3 });
const status = fc.constantFrom<Status>("open", "inprogress", "onhold", "done", "cancelled");
const rep = fc.constantFrom(...REPS);

/** An id is new, and of the vendor's form. */
function expectNew(id: string, { orders, contracts, units, gone }: Model): void {
  expect(id).toMatch(/^[0-9a-f]{24}$/);
  for (const known of [orders, contracts, units, gone]) expect(known.has(id)).toBe(false);
}

function isLate(order: Order, now: number): boolean {
  return order.status !== "done" && order.status !== "cancelled" && order.due < now;
}

function forget(model: Model, unit: string): void {
  if (!model.units.delete(unit)) return;
  model.gone.add(unit);
  for (const order of model.orders.values()) order.units = order.units.filter((one) => one !== unit);
}

const steps = [
  fc.tuple(name, priority, place, fc.integer({ min: -5, max: 5 })).map(([value, level, count, hours]) =>
    step<Model, Real>(`open ${value}, ${PRIORITIES[level]}, due in ${hours} h`, async (model, { sim, client }) => {
      const [opened, due] = [sim.clock.now(), sim.clock.now() + hours * HOUR_MS];
      const units = [...model.units].slice(0, count);
      const body = make.workorderCreate({
        name: value,
        priority_human: PRIORITIES[level] as (typeof PRIORITIES)[number],
        due_date: due,
        asset_units: units,
      });
      const order = await client.workorders.create(body);
      expectNew(order._id, model);
      const number = 1001 + model.made.orders++;
      expect(order.serial_number).toMatchObject({ count: number, formatted: `WO-${number}` });
      const start = { opened, due, name: value, status: "open", priority: level, doneAt: undefined, units } as const;
      model.orders.set(order._id, { ...start, units: [...units], number });
    }),
  ),
  ...[1, 2].map(() =>
    fc.tuple(place, status, priority, name).map(([which, next, level, value]) =>
      step<Model, Real>(`${which} is ${next}, ${level}, ${value}`, async ({ orders }, { sim, client }) => {
        const id = keyAt(orders, which, LOST);
        const order = orders.get(id);
        const body = { client_location: PLACE, status: next, priority: level, name: value };
        const answer = await outcomeOf(client.workorders.update(id, body));
        expect(answer.status).toBe(order === undefined ? 404 : "ok");
        if (order === undefined) return;
        if (next === "done" && order.status !== "done") order.doneAt = sim.clock.now();
        Object.assign(order, { status: next, priority: level, name: value });
      }),
    ),
  ),
  place.map((which) =>
    step<Model, Real>(`delete order ${which}`, async ({ orders, gone }, { client }) => {
      const id = keyAt(orders, which, LOST);
      const answer = await outcomeOf(client.workorders.delete(id));
      expect(answer.status).toBe(orders.delete(id) ? "ok" : 404);
      gone.add(id);
    }),
  ),
  fc.constant(
    step<Model, Real>("sign a contract", async (model, { client }) => {
      const contract = await client.contracts.create(make.contractCreate({ serial_number: undefined as never }));
      expectNew(contract._id, model);
      const number = 1001 + model.made.contracts++;
      expect(contract.serial_number?.count).toBe(number);
      model.contracts.set(contract._id, number);
    }),
  ),
  place.map((which) =>
    step<Model, Real>(`delete contract ${which}`, async ({ contracts, gone }, { client }) => {
      const id = keyAt(contracts, which, LOST);
      expect((await outcomeOf(client.contracts.delete(id))).status).toBe(contracts.delete(id) ? "ok" : 404);
      gone.add(id);
    }),
  ),
  fc.constant(
    step<Model, Real>("add a machine", async (model, { client }) => {
      const unit = await client.assetUnits.create(make.assetUnitCreate());
      expectNew(unit._id, model);
      model.units.add(unit._id);
    }),
  ),
  fc.tuple(place, fc.boolean()).map(([which, many]) =>
    step<Model, Real>(`remove ${many ? "machines up to" : "machine"} ${which}`, async (model, { client }) => {
      const ids = many ? [...model.units].slice(0, which) : [[...model.units][which] ?? LOST];
      const known = ids.every((id) => model.units.has(id));
      const call: PromiseLike<unknown> = many
        ? client.assetUnits.deleteMany({ ids: [...ids, LOST] })
        : client.assetUnits.delete(ids[0] as string);
      expect((await outcomeOf(call)).status).toBe(known ? "ok" : 404);
      for (const id of ids) forget(model, id);
    }),
  ),
  rep.map((who) =>
    step<Model, Real>(`the next invoice of ${who}`, async ({ counters }, { client }) => {
      const next = (counters.get(who) ?? 0) + 1;
      expect(await client.safeInvoiceSerialCounters.next({ rep: who, warehouse: "w1", invoice_type: "sales" })).toEqual(
        { next_serial: next, formatted_serial: `${who}-${String(next).padStart(4, "0")}` },
      );
      counters.set(who, next);
    }),
  ),
  fc.integer({ min: 1, max: 4 }).map((hours) =>
    step<Model, Real>(`${hours} h pass`, async (_, { sim }) => {
      sim.clock.advance(hours * HOUR_MS);
    }),
  ),
  fc
    .integer({ min: 1, max: 4 })
    .map((size) => step<Model, Real>(`list, ${size} a page`, (model, real) => checkPages(model, real, size))),
];

/** Every order is on exactly one page, and each filter finds those that it should. */
async function checkPages({ orders, units }: Model, { client }: Real, per_page: number): Promise<void> {
  const seen: string[] = [];
  for (let page = 1; page <= orders.size + 1; page++) {
    const { items, total } = await client.workorders.list({ page, per_page });
    expect(total).toBe(orders.size);
    seen.push(...items.map((one) => one._id));
    if (items.length < per_page) break;
  }
  expect(seen).toEqual([...orders.keys()]);
  const count = async (query: Parameters<typeof client.workorders.list>[0]): Promise<number | undefined> =>
    (await client.workorders.list({ ...query, per_page: 1 })).total;
  const all = [...orders.values()];
  expect(await count({ status: ["done", "cancelled"] })).toBe(
    all.filter((one) => one.status === "done" || one.status === "cancelled").length,
  );
  const [unit] = units;
  if (unit !== undefined)
    expect(await count({ asset_units: unit })).toBe(all.filter((one) => one.units.includes(unit)).length);
  expect(await count({ from_due_date: START })).toBe(all.filter((one) => one.due >= START).length);
  expect((await client.assetUnits.list({ per_page: 100 })).items.map((one) => one._id)).toEqual([...units]);
}

async function compare(model: Model, real: Real): Promise<void> {
  const { sim, client } = real;
  await checkPages(model, real, 3);
  for (const [id, order] of model.orders) {
    const shown = await client.workorders.get(id);
    expect(shown).toMatchObject({
      name: order.name,
      status: order.status,
      priority: order.priority,
      priority_human: PRIORITIES[order.priority],
      opened_at: order.opened,
      serial_number: { count: order.number },
      is_overdue: isLate(order, sim.clock.now()),
    });
    expect(shown.asset_units ?? []).toEqual(order.units);
    expect(shown.done_at).toBe(order.doneAt);
    expect(shown.resolve_time).toBe(order.doneAt === undefined ? undefined : order.doneAt - order.opened);
  }
  for (const [id, number] of model.contracts)
    expect((await client.contracts.get(id)).serial_number?.count).toBe(number);
  const latest = await client.latestSerials.get({ repidentifier: "1" } as never);
  expect(latest).toMatchObject({ workorder: 1000 + model.made.orders });
  for (const id of model.gone) {
    for (const resource of [client.workorders, client.contracts, client.assetUnits])
      expect((await outcomeOf(resource.get(id) as PromiseLike<unknown>)).status).toBe(404);
  }
}

describe("Repzo against a plain model", () => {
  it("counts on, keeps statuses, and loses, doubles and resurrects nothing over random histories", async () => {
    await checkHistories(begin, steps, compare, { runs: 15, length: 60 });
  });
});
