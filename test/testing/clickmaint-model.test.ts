import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clickmaint, type Send } from "./harness.ts";

/** What Click Maint must hold, written as plainly as possible: maps of the fields that the commands touch. */
interface Model {
  readonly assets: Map<number, { name: string; location: number | undefined }>;
  readonly parts: Map<number, { name: string; onHand: number; history: number }>;
  readonly orders: Map<
    number,
    { title: string; asset: number | undefined; assigned: Map<number, number>; done: boolean }
  >;
}

interface Context {
  readonly send: Send;
}

type Command = fc.AsyncCommand<Model, Context>;

/** The id at a place of a list that grows and shrinks; an id that is not there when the list is empty. */
function pick(map: Map<number, unknown>, place: number): number {
  const ids = [...map.keys()];
  return ids.length === 0 ? 77_777 : (ids[place % ids.length] as number);
}

function reservedOf(model: Model, part: number): number {
  const open = [...model.orders.values()].filter((order) => !order.done);
  return open.reduce((sum, order) => sum + (order.assigned.get(part) ?? 0), 0);
}

function command(name: string, run: (model: Model, send: Send) => Promise<void>): Command {
  return { check: () => true, run: (model, { send }) => run(model, send), toString: () => name };
}

async function checkParts(model: Model, send: Send): Promise<void> {
  for (const [id, part] of model.parts) {
    const { data } = (await send("GET", `/parts/${id}`)).body;
    const reserved = reservedOf(model, id);
    expect(data).toMatchObject({
      name: part.name,
      on_hand_qty: part.onHand,
      reserved,
      available: part.onHand - reserved,
    });
    expect((await send("GET", `/parts/${id}/transactions?per_page=200`)).body.data).toHaveLength(part.history);
  }
}

async function checkList(
  send: Send,
  path: string,
  expected: Map<number, unknown>,
  perPage: number,
  sort: string,
): Promise<void> {
  const seen: number[] = [];
  const keys: string[] = [];
  const field = sort.split(" ")[0] as string;
  for (let page = 1; ; page++) {
    const { body } = await send("GET", `${path}?page=${page}&per_page=${perPage}&sort=${sort}`);
    expect(body.meta.pagination.total).toBe(expected.size);
    expect(body.meta.pagination.total_pages).toBe(Math.ceil(expected.size / perPage));
    for (const row of body.data) {
      seen.push(row.id);
      keys.push(String(row[field]));
    }
    if (body.data.length < perPage) break;
  }
  expect([...seen].sort((left, right) => left - right)).toEqual(
    [...expected.keys()].sort((left, right) => left - right),
  );
  if (field !== "id") expect(keys).toEqual([...keys].sort());
}

const name = fc.constantFrom("Belt", "Bearing", "Filter", "Seal", "belt", "Ünit", "");
const place = fc.nat(20);
const quantity = fc.integer({ min: -9, max: 9 });

const commands = [
  name.map((value) =>
    command(`create part ${value}`, async (model, send) => {
      const { status, body } = await send("POST", "/parts", { part: { name: value, on_hand_qty: 3 } });
      expect(status).toBe(201);
      expect(model.parts.has(body.data.id)).toBe(false);
      model.parts.set(body.data.id, { name: value, onHand: 3, history: 0 });
    }),
  ),
  fc.tuple(place, name).map(([at, value]) =>
    command(`rename part ${at} to ${value}`, async (model, send) => {
      const id = pick(model.parts, at);
      const part = model.parts.get(id);
      expect((await send("PATCH", `/parts/${id}`, { part: { name: value } })).status).toBe(
        part === undefined ? 404 : 200,
      );
      if (part !== undefined) part.name = value;
    }),
  ),
  fc.tuple(place, quantity).map(([at, by]) =>
    command(`reconcile part ${at} by ${by}`, async (model, send) => {
      const id = pick(model.parts, at);
      const part = model.parts.get(id);
      const { status } = await send("POST", `/parts/${id}/reconcile`, { quantity: by, note: "Count" });
      const isAllowed = part !== undefined && part.onHand + by >= 0;
      expect(status).toBe(part === undefined ? 404 : isAllowed ? 200 : 422);
      if (part === undefined || !isAllowed) return;
      part.onHand += by;
      part.history++;
    }),
  ),
  place.map((at) =>
    command(`restock part ${at}`, async (model, send) => {
      const id = pick(model.parts, at);
      const part = model.parts.get(id);
      const { status } = await send("POST", `/parts/${id}/restock`, { quantity: 2, cost: 1 });
      expect(status).toBe(part === undefined ? 404 : 200);
      if (part === undefined) return;
      part.onHand += 2;
      part.history++;
    }),
  ),
  place.map((at) =>
    command(`delete part ${at}`, async (model, send) => {
      const id = pick(model.parts, at);
      expect((await send("DELETE", `/parts/${id}`)).status).toBe(model.parts.delete(id) ? 204 : 404);
      for (const order of model.orders.values()) order.assigned.delete(id);
    }),
  ),
  fc.tuple(name, place).map(([value, at]) =>
    command(`create asset ${value}`, async (model, send) => {
      const { body } = await send("POST", "/assets", {
        asset: { name: value, parts_ids: [...model.parts.keys()].slice(at % 3, 2) },
      });
      model.assets.set(body.data.id, { name: value, location: undefined });
    }),
  ),
  place.map((at) =>
    command(`delete asset ${at}`, async (model, send) => {
      const id = pick(model.assets, at);
      expect((await send("DELETE", `/assets/${id}`)).status).toBe(model.assets.delete(id) ? 204 : 404);
      for (const order of model.orders.values()) if (order.asset === id) order.asset = undefined;
    }),
  ),
  fc.tuple(name, place).map(([value, at]) =>
    command(`create order ${value}`, async (model, send) => {
      const asset = model.assets.size === 0 ? undefined : pick(model.assets, at);
      const work_order = { title: value, ...(asset === undefined ? {} : { asset_id: asset }) };
      const { body } = await send("POST", "/work_orders", { work_order });
      model.orders.set(body.data.id, { title: value, asset, assigned: new Map(), done: false });
    }),
  ),
  fc.tuple(place, place, fc.nat(3), fc.constantFrom("POST", "PATCH")).map(([at, which, amount, method]) =>
    command(`${method} ${amount} of part ${which} on order ${at}`, async (model, send) => {
      const id = pick(model.orders, at);
      const part = pick(model.parts, which);
      const order = model.orders.get(id);
      const stock = model.parts.get(part);
      const { status } = await send(method, `/work_orders/${id}/part_assignments`, { part_id: part, quantity: amount });
      const present = order?.assigned.get(part);
      if (order === undefined || stock === undefined || (method === "PATCH" && present === undefined)) {
        expect(status).toBe(404);
        return;
      }
      const next = method === "POST" ? (present ?? 0) + amount : amount;
      const change = next - (present ?? 0);
      if (order.done && stock.onHand < change) {
        expect(status).toBe(422);
        return;
      }
      expect(status).toBe(method === "POST" ? 201 : 200);
      order.assigned.set(part, next);
      if (!order.done || change === 0) return;
      stock.onHand -= change;
      stock.history++;
    }),
  ),
  place.map((at) =>
    command(`complete order ${at}`, async (model, send) => {
      const id = pick(model.orders, at);
      const order = model.orders.get(id);
      const { status } = await send("PATCH", `/work_orders/${id}`, {
        work_order: { completed_at: "2026-02-01T10:00:00Z" },
      });
      if (order === undefined || order.done) {
        expect(status).toBe(order === undefined ? 404 : 200);
        return;
      }
      const enough = [...order.assigned].every(([part, amount]) => (model.parts.get(part)?.onHand ?? 0) >= amount);
      expect(status).toBe(enough ? 200 : 422);
      if (!enough) return;
      for (const [part, amount] of order.assigned) {
        const stock = model.parts.get(part);
        if (stock === undefined || amount === 0) continue;
        stock.onHand -= amount;
        stock.history++;
      }
      order.done = true;
    }),
  ),
  place.map((at) =>
    command(`delete order ${at}`, async (model, send) => {
      const id = pick(model.orders, at);
      expect((await send("DELETE", `/work_orders/${id}`)).status).toBe(model.orders.delete(id) ? 204 : 404);
    }),
  ),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom("name asc", "created_at asc", "id asc"))
    .map(([perPage, sort]) =>
      command(`check all, ${perPage} a page by ${sort}`, async (model, send) => {
        await checkList(send, "/parts", model.parts, perPage, sort);
        await checkList(send, "/assets", model.assets, perPage, sort);
        await checkParts(model, send);
        for (const [id, order] of model.orders) {
          const { data } = (await send("GET", `/work_orders/${id}`)).body;
          expect(data.title).toBe(order.title);
          expect(data.asset?.id).toBe(order.asset);
          expect(data.asset?.name).toBe(order.asset === undefined ? undefined : model.assets.get(order.asset)?.name);
          const shown = data.part_assignments.map((one: { part_id: number; quantity: number }) => [
            one.part_id,
            one.quantity,
          ]);
          expect(new Map(shown)).toEqual(order.assigned);
          for (const one of data.part_assignments) expect(one.part_name).toBe(model.parts.get(one.part_id)?.name);
        }
      }),
    ),
];

describe("Click Maint against a plain model", () => {
  it("loses, doubles and resurrects nothing over random histories", async () => {
    const property = fc.asyncProperty(fc.commands(commands, { maxCommands: 60, size: "max" }), async (steps) => {
      const { send } = clickmaint({ world: "empty" });
      const model: Model = { assets: new Map(), parts: new Map(), orders: new Map() };
      await fc.asyncModelRun(() => ({ model, real: { send } }), steps);
      await checkParts(model, send);
      await checkList(send, "/work_orders", model.orders, 3, "title asc");
    });
    await fc.assert(property, { numRuns: 25 });
  });
});
