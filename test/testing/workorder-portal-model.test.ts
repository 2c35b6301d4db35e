import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { build, simulate } from "../../src/testing/index.ts";
import { WorkorderPortalClient } from "../../src/workorder-portal/index.ts";
import { checkHistories, keyAt, outcomeOf, step } from "./histories.ts";

type Status = "pending" | "in_progress" | "completed" | "cancelled";

/** A portal as plainly as possible. */
interface Portal {
  name: string;
  status: Status | undefined;
  takesRequests: boolean;
  readonly madeAt: number;
  changedAt: number;
}

interface Model {
  readonly portals: Map<string, Portal>;
  readonly gone: Set<string>;
}

type Portals = WorkorderPortalClient["workorderPortals"];

interface Real {
  readonly portals: Portals;
  /** Moves the time on by a second and returns it. */
  tick(): number;
}

const LOST = "65bd1b22c4e9f20012a41fff";
const STATUSES = ["pending", "in_progress", "completed", "cancelled"] as const;
const make = build("workorder-portal");

function begin(): { model: Model; real: Real } {
  let now = Date.UTC(2026, 1, 3, 12);
  const sim = simulate("workorder-portal", { world: "empty", rateLimit: false, clock: { now: () => now } });
  const { workorderPortals } = new WorkorderPortalClient({
    apiKey: "key",
    fetch: sim.fetch as typeof fetch,
    rateLimit: false,
    retry: false,
  });
  const tick = (): number => {
    now += 1000;
    return now;
  };
  return { model: { portals: new Map(), gone: new Set() }, real: { portals: workorderPortals, tick } };
}

const place = fc.nat(5);
const name = fc.constantFrom("Tenants", "Yard", "Ünit 2");

const steps = [
  fc.tuple(name, fc.boolean()).map(([value, takes]) =>
    step<Model, Real>(`open ${value}`, async ({ portals, gone }, real) => {
      const at = real.tick();
      const body = make.workorderPortalCreate({ name: value, activate_workorder_request_portal: takes });
      const made = await real.portals.create(body);
      expect(made._id).toMatch(/^[0-9a-f]{24}$/);
      expect(portals.has(made._id) || gone.has(made._id)).toBe(false);
      portals.set(made._id, { name: value, status: undefined, takesRequests: takes, madeAt: at, changedAt: at });
    }),
  ),
  fc.tuple(place, name, fc.boolean()).map(([which, value, takes]) =>
    step<Model, Real>(`${which} is ${value}`, async ({ portals }, real) => {
      const changedAt = real.tick();
      const id = keyAt(portals, which, LOST);
      const portal = portals.get(id);
      const body = { name: value, activate_workorder_request_portal: takes };
      expect((await outcomeOf(real.portals.update(id, body))).status).toBe(portal === undefined ? 404 : "ok");
      if (portal !== undefined) Object.assign(portal, { name: value, takesRequests: takes, changedAt });
    }),
  ),
  fc.tuple(place, fc.constantFrom(...STATUSES)).map(([which, status]) =>
    step<Model, Real>(`${which} is ${status}`, async ({ portals }, real) => {
      const changedAt = real.tick();
      const id = keyAt(portals, which, LOST);
      const portal = portals.get(id);
      const answer = await outcomeOf(real.portals.updateStatus(id, { status }));
      expect(answer.status).toBe(portal === undefined ? 404 : "ok");
      if (portal === undefined) return;
      expect(answer.result).toMatchObject({ _id: id, name: portal.name, status });
      Object.assign(portal, { status, changedAt });
    }),
  ),
  place.map((which) =>
    step<Model, Real>(`close ${which}`, async ({ portals, gone }, real) => {
      const id = keyAt(portals, which, LOST);
      expect((await outcomeOf(real.portals.delete(id))).status).toBe(portals.delete(id) ? "ok" : 404);
      gone.add(id);
    }),
  ),
  fc
    .integer({ min: 1, max: 4 })
    .map((size) => step<Model, Real>(`list, ${size} a page`, (model, real) => checkPages(model, real, size))),
];

/** Every portal is on exactly one page, and each filter finds those that it should. */
async function checkPages({ portals }: Model, real: Real, per_page: number): Promise<void> {
  const seen: string[] = [];
  for (let page = 1; page <= portals.size + 1; page++) {
    const { items, total } = await real.portals.list({ page, per_page });
    expect(total).toBe(portals.size);
    seen.push(...items.map((one) => one._id));
    if (items.length < per_page) break;
  }
  expect(seen).toEqual([...portals.keys()]);
  const all = [...portals.values()];
  const count = async (query: Parameters<Portals["list"]>[0]): Promise<number | undefined> =>
    (await real.portals.list({ ...query, per_page: 1 })).total;
  for (const status of STATUSES)
    expect(await count({ status })).toBe(all.filter((one) => one.status === status).length);
  expect(await count({ name: ["Tenants", "Yard"] })).toBe(all.filter((one) => one.name !== "Ünit 2").length);
  expect(await count({ activate_workorder_request_portal: true })).toBe(all.filter((one) => one.takesRequests).length);
  const since = all[0]?.changedAt ?? 0;
  expect(await count({ from_updatedAt: since })).toBe(all.filter((one) => one.changedAt >= since).length);
}

async function compare(model: Model, real: Real): Promise<void> {
  await checkPages(model, real, 3);
  for (const [id, portal] of model.portals) {
    const shown = await real.portals.get(id);
    expect(shown).toMatchObject({
      _id: id,
      name: portal.name,
      activate_workorder_request_portal: portal.takesRequests,
    });
    expect(shown.status).toBe(portal.status);
    expect(Date.parse(String(shown.createdAt))).toBe(portal.madeAt);
    expect(Date.parse(String(shown.updatedAt))).toBe(portal.changedAt);
  }
  for (const id of model.gone) expect((await outcomeOf(real.portals.get(id))).status).toBe(404);
}

describe("the Workorder Portal against a plain model", () => {
  it("loses, doubles and resurrects nothing over random histories", async () => {
    await checkHistories(begin, steps, compare, { runs: 12, length: 40 });
  });
});
