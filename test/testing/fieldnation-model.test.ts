import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FieldNationClient } from "../../src/fieldnation/index.ts";
import { type Simulator, simulate } from "../../src/testing/index.ts";
import { checkHistories, keyAt, outcomeOf, step } from "./histories.ts";

type Status = "Draft" | "Published" | "Routed" | "Assigned" | "Work Done" | "Approved" | "Paid" | "Cancelled";

/** A work order as plainly as possible. */
interface Order {
  title: string;
  status: Status;
  /** Whether it was published and not taken back since. */
  isPublic: boolean;
  routed: number[];
  assignee: number | undefined;
  units: number;
  /** Amount of each expense, and whether it is approved. */
  readonly expenses: Map<string, { amount: number; isApproved: boolean }>;
  /** Whether each task is done. */
  readonly tasks: Map<number, boolean>;
}

interface Model {
  readonly orders: Map<number, Order>;
}

interface Real {
  readonly sim: Simulator<"fieldnation">;
  readonly client: FieldNationClient;
}

const RATE = 45;
const LOST = 77_777;
const MOST = 3;

function begin(): { model: Model; real: Real } {
  const sim = simulate("fieldnation", { world: "empty", rateLimit: false });
  const client = new FieldNationClient({
    clientId: "client",
    clientSecret: "secret",
    username: "dana",
    password: "right",
    fetch: sim.fetch as typeof fetch,
    rateLimit: false,
    retry: false,
  });
  return { model: { orders: new Map() }, real: { sim, client } };
}

const back = (order: Order): Status => (order.isPublic ? "Published" : "Draft");

/** A move from status to status: from where it is allowed, the call, and what it does. */
interface Move {
  readonly from: readonly Status[] | "any";
  call(client: FieldNationClient, id: number, provider: number): PromiseLike<unknown>;
  /** Not found when the order does not have what the move takes away. */
  lacks?(order: Order, provider: number): boolean;
  done(order: Order, provider: number): void;
}

const BEFORE_ASSIGNED = ["Draft", "Published", "Routed"] as const;

const MOVES: Readonly<Record<string, Move>> = {
  publish: {
    from: ["Draft"],
    call: (client, id) => client.workOrders.publish(id),
    done: (order) => Object.assign(order, { status: "Published", isPublic: true }),
  },
  unpublish: {
    from: ["Published"],
    call: (client, id) => client.workOrders.unpublish(id),
    done: (order) => Object.assign(order, { status: "Draft", isPublic: false }),
  },
  revertToDraft: {
    from: "any",
    call: (client, id) => client.workOrders.revertToDraft(id),
    done: (order) => Object.assign(order, { status: "Draft", isPublic: false, routed: [], assignee: undefined }),
  },
  route: {
    from: BEFORE_ASSIGNED,
    call: (client, id, provider) => client.workOrders.route(id, { technician: { id: provider } }),
    done: (order, provider) =>
      Object.assign(order, { status: "Routed", routed: [...new Set([...order.routed, provider])] }),
  },
  massRoute: {
    from: BEFORE_ASSIGNED,
    call: (client, id, provider) => client.workOrders.massRoute(id, { ids: [provider, provider + 1] }),
    done: (order, provider) =>
      Object.assign(order, { status: "Routed", routed: [...new Set([...order.routed, provider, provider + 1])] }),
  },
  unroute: {
    from: ["Routed"],
    call: (client, id, provider) => client.workOrders.unroute(id, { technician: { id: provider } }),
    lacks: (order, provider) => !order.routed.includes(provider),
    done(order, provider) {
      order.routed = order.routed.filter((one) => one !== provider);
      if (order.routed.length === 0) order.status = back(order);
    },
  },
  assign: {
    from: BEFORE_ASSIGNED,
    call: (client, id, provider) => client.workOrders.assign(id, { user: { id: provider } }),
    done: (order, provider) => Object.assign(order, { status: "Assigned", routed: [], assignee: provider }),
  },
  unassign: {
    from: ["Assigned"],
    call: (client, id) => client.workOrders.unassign(id, {}),
    done: (order) => Object.assign(order, { status: back(order), assignee: undefined }),
  },
  "provider.cancel": {
    from: ["Assigned"],
    call: (client, id) => client.workOrders.provider.cancel(id),
    // A guide says that the order is published again, or routed; nobody is routed to while somebody is assigned.
    done: (order) => Object.assign(order, { status: "Published", isPublic: true, assignee: undefined }),
  },
  markIncomplete: {
    from: ["Work Done"],
    call: (client, id) => client.workOrders.markIncomplete(id, { reason: "Photos are missing", reason_id: 42 }),
    done: (order) => Object.assign(order, { status: "Assigned" }),
  },
  approve: {
    from: ["Work Done"],
    call: (client, id) => client.workOrders.approve(id),
    done: (order) => Object.assign(order, { status: "Approved" }),
  },
  delete: {
    from: "any",
    call: (client, id) => client.workOrders.delete(id, { cancel_reason: "58" }),
    done: (order) => Object.assign(order, { status: "Cancelled" }),
  },
};

/** What happens at the vendor, without a call of the API: the provider reports, the platform pays. */
const EVENTS: Readonly<Record<string, readonly [from: Status, to: Status]>> = {
  "the provider is done": ["Assigned", "Work Done"],
  "the platform pays": ["Approved", "Paid"],
};

/** Tries a move, and compares the order at once. */
async function take(name: string, at: number, who: number, { orders }: Model, { client }: Real): Promise<void> {
  const move = MOVES[name] as Move;
  const id = keyAt(orders, at, LOST);
  const order = orders.get(id);
  const { status } = await outcomeOf(move.call(client, id, who));
  if (order === undefined) expect(status).toBe(404);
  else if (order.status === "Paid") expect(status).toBe(400);
  else if (move.from !== "any" && !move.from.includes(order.status)) expect(status).toBe(400);
  else if (move.lacks?.(order, who) === true) expect(status).toBe(404);
  else {
    expect(status).toBe("ok");
    move.done(order, who);
  }
  if (order !== undefined) expect((await client.workOrders.status.get(id)).name, name).toBe(order.status);
}

const place = fc.nat(2);
const title = fc.constantFrom("Replace switch", "Survey", "Ünit 2");
const provider = fc.integer({ min: 9001, max: 9003 });

const steps = [
  fc.tuple(title, fc.integer({ min: 1, max: 9 })).map(([name, units]) =>
    step<Model, Real>(`create ${name}, ${units} hours`, async ({ orders }, { client }) => {
      // A few orders, so that each goes a long way.
      if (orders.size >= MOST) return;
      const made = await client.workOrders.create({
        title: name,
        pay: { type: "hourly", base: { units, amount: RATE } },
      });
      const id = Number(made.id);
      expect(orders.has(id)).toBe(false);
      expect(made.status?.name).toBe("Draft");
      orders.set(id, {
        title: name,
        status: "Draft",
        isPublic: false,
        routed: [],
        assignee: undefined,
        units,
        expenses: new Map(),
        tasks: new Map(),
      });
    }),
  ),
  fc.tuple(place, title).map(([at, name]) =>
    step<Model, Real>(`rename ${at} to ${name}`, async ({ orders }, { client }) => {
      const id = keyAt(orders, at, LOST);
      const order = orders.get(id);
      const { status } = await outcomeOf(client.workOrders.update(id, { title: name }));
      expect(status).toBe(order === undefined ? 404 : order.status === "Paid" ? 400 : "ok");
      if (order !== undefined && status === "ok") order.title = name;
    }),
  ),
  fc
    .tuple(fc.constantFrom(...Object.keys(MOVES)), place, provider)
    .map(([name, at, who]) =>
      step<Model, Real>(`${name} ${at} (${who})`, (model, real) => take(name, at, who, model, real)),
    ),
  // Three times, so that histories are mostly moves that are allowed, and go a long way.
  ...[1, 2, 3].map(() =>
    fc.tuple(fc.nat(99), place, provider).map(([which, at, who]) =>
      step<Model, Real>(`the allowed move ${which} of ${at} (${who})`, async (model, real) => {
        const order = model.orders.get(keyAt(model.orders, at, LOST));
        const allowed = Object.entries(MOVES).filter(([, { from, lacks }]) => {
          return order !== undefined && from !== "any" && from.includes(order.status) && lacks?.(order, who) !== true;
        });
        const [name] = allowed[which % Math.max(allowed.length, 1)] ?? ["publish"];
        await take(name, at, who, model, real);
      }),
    ),
  ),
  fc.tuple(fc.constantFrom(...Object.keys(EVENTS)), place).map(([name, at]) =>
    step<Model, Real>(`${name} ${at}`, async ({ orders }, { sim }) => {
      const id = keyAt(orders, at, LOST);
      const order = orders.get(id);
      const [from, to] = EVENTS[name] as readonly [Status, Status];
      if (order?.status !== from) return;
      sim.store.workOrders.update(id, { status: { ...sim.store.workOrders.get(id)?.status, name: to } });
      order.status = to;
    }),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 5000 })).map(([at, cents]) =>
    step<Model, Real>(`an expense of ${cents / 100} on ${at}`, async ({ orders }, { client }) => {
      const id = keyAt(orders, at, LOST);
      const order = orders.get(id);
      const amount = (cents / 100).toFixed(2);
      const body = { category: { id: 72, uid: 72 }, description: "Parking", amount, quantity: 1 };
      const { status, result } = await outcomeOf(client.workOrders.expenses.create(id, body));
      expect(status).toBe(order === undefined ? 404 : order.status === "Paid" ? 400 : "ok");
      const made = String(result?.pay?.expenses?.results?.at(-1)?.id);
      if (status === "ok") order?.expenses.set(made, { amount: cents / 100, isApproved: false });
    }),
  ),
  fc.tuple(place, place).map(([at, which]) =>
    step<Model, Real>(`approve expense ${which} of ${at}`, async ({ orders }, { client }) => {
      const id = keyAt(orders, at, LOST);
      const order = orders.get(id);
      const expense = keyAt(order?.expenses ?? new Map<string, unknown>(), which, "1");
      const known = order?.expenses.get(expense);
      const body = {
        category: { id: 72, uid: 72 },
        description: "Parking",
        amount: String(known?.amount ?? 1),
        quantity: 1,
      };
      const { status } = await outcomeOf(
        client.workOrders.expenses.update(id, expense, { ...body, status: "approved" }),
      );
      expect(status).toBe(order?.status === "Paid" ? 400 : known === undefined ? 404 : "ok");
      if (status === "ok" && known !== undefined) known.isApproved = true;
    }),
  ),
  place.map((at) =>
    step<Model, Real>(`a task on ${at}`, async ({ orders }, { client }) => {
      const id = keyAt(orders, at, LOST);
      const order = orders.get(id);
      const { status, result } = await outcomeOf(client.workOrders.tasks.create(id, { label: "Photo" }));
      expect(status).toBe(order === undefined ? 404 : order.status === "Paid" ? 400 : "ok");
      if (status === "ok") order?.tasks.set(Number(result?.tasks?.results?.at(-1)?.id), false);
    }),
  ),
  fc.tuple(place, place, fc.boolean()).map(([at, which, removes]) =>
    step<Model, Real>(`${removes ? "remove" : "complete"} task ${which} of ${at}`, async ({ orders }, { client }) => {
      const id = keyAt(orders, at, LOST);
      const order = orders.get(id);
      const task = keyAt(order?.tasks ?? new Map<number, unknown>(), which, 1);
      const call: PromiseLike<unknown> = removes
        ? client.workOrders.tasks.delete(id, task)
        : client.workOrders.tasks.update(id, task, { status: "complete" });
      const { status } = await outcomeOf(call);
      expect(status).toBe(order?.status === "Paid" ? 400 : order?.tasks.has(task) === true ? "ok" : 404);
      if (status !== "ok") return;
      if (removes) order?.tasks.delete(task);
      else order?.tasks.set(task, true);
    }),
  ),
  fc
    .integer({ min: 1, max: 4 })
    .map((size) =>
      step<Model, Real>(`list, ${size} a page`, ({ orders }, { client }) => checkPages(orders, client, size)),
    ),
];

/** Tabs of the list, and the statuses that they hold. */
const TABS = [
  ["workorders_draft", ["Draft"]],
  ["workorders_published_routed", ["Published", "Routed"]],
  ["workorders_assigned", ["Assigned"]],
  ["workorders_work_done", ["Work Done"]],
  ["workorders_approved", ["Approved", "Paid"]],
] as const satisfies readonly (readonly [string, readonly Status[]])[];

/** Every order is on exactly one page, and the totals of all tabs are right. */
async function checkPages(orders: Model["orders"], client: FieldNationClient, per_page: number): Promise<void> {
  const seen: number[] = [];
  for (let page = 1; page <= orders.size + 1; page++) {
    const { items, total } = await client.workOrders.list({ page, per_page });
    expect(total).toBe(orders.size);
    seen.push(...items.map((one) => Number(one.id)));
    if (items.length < per_page) break;
  }
  expect(seen.sort()).toEqual([...orders.keys()].sort());
  for (const [list, statuses] of TABS) {
    const held: readonly Status[] = statuses;
    const expected = [...orders.values()].filter((order) => held.includes(order.status)).length;
    expect((await client.workOrders.list({ list, per_page: 1 })).total, list).toBe(expected);
  }
}

async function compare({ orders }: Model, { client }: Real): Promise<void> {
  await checkPages(orders, client, 3);
  for (const [id, order] of orders) {
    const shown = await client.workOrders.get(id);
    expect(shown).toMatchObject({ id, work_order_id: id, title: order.title, status: { name: order.status } });
    expect((shown.routes?.results ?? []).map(Number).sort()).toEqual([...order.routed].sort());
    expect(shown.assignee?.user?.id).toBe(order.assignee);
    const approved = [...order.expenses.values()].filter((one) => one.isApproved);
    const spent = approved.reduce((sum, one) => sum + one.amount, 0);
    expect(shown.pay?.total).toBeCloseTo(order.units * RATE + spent, 2);
    const done = [...order.tasks.values()].filter(Boolean).length;
    expect((await client.workOrders.tasks.list(id, { per_page: 100 })).items.map((one) => one.id)).toEqual([
      ...order.tasks.keys(),
    ]);
    if (order.tasks.size > 0) expect(shown.progress?.sum).toMatchObject({ all: order.tasks.size, complete: done });
  }
}

describe("Field Nation against a plain model", () => {
  it("goes from status to status as its machine says, and loses, doubles and resurrects nothing", async () => {
    await checkHistories(begin, steps, compare, { runs: 25, length: 80 });
  });
});
