import { describe, expect, it } from "vitest";
import { clickmaint } from "./harness.ts";

describe("records", () => {
  it("remembers what it is told, with an id, times and the fields of the body", async () => {
    const { send, sim } = clickmaint();
    const made = await send("POST", "/assets", { asset: { name: "Pump 9", location_id: 3 } });
    expect(made.status).toBe(201);
    expect(made.body.status).toBe("success");
    const read = await send("GET", `/assets/${made.body.data.id}`);
    expect(read.body.data).toEqual(made.body.data);
    expect(read.body.data).toMatchObject({ name: "Pump 9", location: { id: 3, name: "Boiler house" }, parts: [] });
    expect(read.body.data.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(sim.store.assets.get(made.body.data.id)).toEqual(made.body.data);
  });

  it("changes only the fields of an update", async () => {
    const { send } = clickmaint();
    const before = (await send("GET", "/parts/3")).body.data;
    const after = (await send("PATCH", "/parts/3", { part: { min_qty: 99 } })).body.data;
    expect(after).toEqual({ ...before, min_qty: 99, updated_at: after.updated_at, updated_by: after.updated_by });
  });

  it("forgets what is deleted: 204 without a body, then 404 in the vendor's shape", async () => {
    const { send } = clickmaint();
    expect(await send("DELETE", "/assets/2")).toMatchObject({ status: 204, body: undefined });
    const gone = await send("GET", "/assets/2");
    expect(gone.status).toBe(404);
    expect(gone.body).toEqual({ status: "error", message: "Asset not found" });
    expect((await send("DELETE", "/assets/2")).status).toBe(404);
  });

  it("refuses a reference to a record that does not exist", async () => {
    const { send } = clickmaint();
    const refused = await send("POST", "/assets", { asset: { name: "Pump", location_id: 9999 } });
    expect(refused).toMatchObject({ status: 422, body: { status: "error", message: "Location must exist" } });
  });

  it("shows an entity only its own records", async () => {
    const { send } = clickmaint();
    const made = await send("POST", "/locations", { location: { name: "Dock" } }, { "x-entity-id": "14" });
    expect((await send("GET", `/locations/${made.body.data.id}`)).status).toBe(404);
    expect((await send("GET", `/locations/${made.body.data.id}`, undefined, { "x-entity-id": "14" })).status).toBe(200);
    expect((await send("GET", "/parts", undefined, { "x-entity-id": "99" })).body.message).toBe("Entity not found");
  });

  it("lists entities without the entity header", async () => {
    const { sim } = clickmaint();
    const response = await sim.fetch("https://app.clickmaint.ca/api/v1/entities", {
      headers: { authorization: "Bearer k" },
    });
    expect(((await response.json()) as { data: unknown[] }).data).toEqual([
      { id: 14, name: "Harbour warehouse" },
      { id: 12, name: "Northside plant" },
    ]);
  });
});

describe("relations", () => {
  it("takes a deleted asset out of work orders, parts and the tree", async () => {
    const { send, sim } = clickmaint();
    const head = sim.store.assets.all().find((one) => one.has_children === true);
    await send("DELETE", `/assets/${head?.id}`);
    const shown = (field: string) => (row: object) =>
      JSON.stringify((row as Record<string, unknown>)[field] ?? null).includes(`"id":${head?.id},`);
    expect(sim.store.workOrders.all().filter(shown("asset"))).toEqual([]);
    expect(sim.store.parts.all().filter(shown("assets"))).toEqual([]);
    const children = sim.store.assets.all().filter(shown("parent"));
    expect(children).toEqual([]);
    expect(sim.store.assets.all().every((one) => one.root_id !== head?.id)).toBe(true);
  });

  it("renames an asset wherever it is shown", async () => {
    const { send, sim } = clickmaint();
    const order = (await send("POST", "/work_orders", { work_order: { title: "Look", asset_id: 1 } })).body.data;
    await send("PATCH", "/assets/1", { asset: { name: "Pump A" } });
    expect(sim.store.workOrders.get(order.id)?.asset).toEqual({ id: 1, name: "Pump A" });
  });

  it("shows an asset's new part from the part's side too", async () => {
    const { send } = clickmaint();
    const part = (await send("POST", "/parts", { part: { name: "Seal" } })).body.data;
    await send("PATCH", "/assets/1", { asset: { parts_ids: [part.id] } });
    expect((await send("GET", `/parts/${part.id}`)).body.data.assets).toEqual([{ id: 1, name: "Centrifugal pump 1" }]);
    await send("PATCH", "/assets/1", { asset: { parts_ids: [] } });
    expect((await send("GET", `/parts/${part.id}`)).body.data.assets).toEqual([]);
  });

  it("keeps path, root and has_children of the location tree", async () => {
    const { send } = clickmaint();
    const hall = (await send("POST", "/locations", { location: { name: "Hall", parent_id: 2 } })).body.data;
    const line = (await send("POST", "/locations", { location: { name: "Line 9", parent_id: hall.id } })).body.data;
    expect(line).toMatchObject({
      path: "Northside plant > Building A > Hall > Line 9",
      root_id: 1,
      has_children: false,
    });
    expect((await send("GET", `/locations/${hall.id}`)).body.data.has_children).toBe(true);
    await send("PATCH", `/locations/${hall.id}`, { location: { name: "Great hall", parent_id: 3 } });
    expect((await send("GET", `/locations/${line.id}`)).body.data.path).toBe(
      "Northside plant > Boiler house > Great hall > Line 9",
    );
    await send("DELETE", `/locations/${hall.id}`);
    expect((await send("GET", `/locations/${line.id}`)).body.data).toMatchObject({ path: "Line 9", root_id: line.id });
  });

  it("refuses a location that would lie in itself", async () => {
    const { send } = clickmaint();
    const refused = await send("PATCH", "/locations/1", { location: { parent_id: 2 } });
    expect(refused.status).toBe(422);
  });

  it("ties a work order to the request it answers, both ways", async () => {
    const { send } = clickmaint();
    const request = (await send("POST", "/requests", { work_order_request: { title: "Leak" } })).body.data;
    expect(request.status).toBe("pending");
    const order = (
      await send("POST", "/work_orders", { work_order: { title: "Fix leak", work_order_request_id: request.id } })
    ).body.data;
    expect(order.work_order_request).toEqual({ id: request.id, title: "Leak" });
    expect((await send("GET", `/requests/${request.id}`)).body.data.work_order_id).toBe(order.id);
    await send("DELETE", `/work_orders/${order.id}`);
    expect((await send("GET", `/requests/${request.id}`)).body.data.work_order_id).toBeUndefined();
  });
});

describe("stock", () => {
  async function withPart(onHand: number) {
    const context = clickmaint();
    const part = { name: "Belt", on_hand_qty: onHand, unit_cost: 10, measurement_unit_id: 1 };
    const made = await context.send("POST", "/parts", { part });
    return { ...context, id: made.body.data.id as number };
  }

  it("adds a delivery, takes its cost over and moves the average by weight", async () => {
    const { send, id } = await withPart(2);
    const after = await send("POST", `/parts/${id}/restock`, { quantity: 6, cost: 14, note: "Delivery" });
    expect(after.body.data).toMatchObject({ on_hand_qty: 8, available: 8, unit_cost: 14, avg_unit_cost: 13 });
    const history = (await send("GET", `/parts/${id}/transactions`)).body.data;
    expect(history).toHaveLength(1);
    expect(history[0]).toMatchObject({
      type: "restock",
      quantity: 6,
      cost: 14,
      total_cost: 84,
      note: "Delivery",
      work_order_id: null,
    });
    expect((await send("GET", `/parts/${id}/transactions/${history[0].id}`)).body.data).toEqual(history[0]);
  });

  it("corrects by a difference, and never below zero", async () => {
    const { send, id } = await withPart(2);
    expect(
      (await send("POST", `/parts/${id}/reconcile`, { quantity: -1.5, note: "Count" })).body.data.on_hand_qty,
    ).toBe(0.5);
    const refused = await send("POST", `/parts/${id}/reconcile`, { quantity: -0.6, note: "Count" });
    expect(refused).toMatchObject({ status: 422, body: { status: "error" } });
    expect((await send("GET", `/parts/${id}`)).body.data.on_hand_qty).toBe(0.5);
    expect((await send("GET", `/parts/${id}/transactions`)).body.data).toHaveLength(1);
  });

  it("keeps thousandths exact over many small corrections", async () => {
    const { send, id } = await withPart(0);
    for (let index = 0; index < 30; index++)
      await send("POST", `/parts/${id}/reconcile`, { quantity: 0.1, note: "Count" });
    expect((await send("GET", `/parts/${id}`)).body.data.on_hand_qty).toBe(3);
  });

  it("sets the unit cost and the average cost, each with an entry in the history", async () => {
    const { send, id } = await withPart(2);
    expect((await send("POST", `/parts/${id}/cost_update`, { cost: 12.5 })).body.data).toMatchObject({
      unit_cost: 12.5,
      avg_unit_cost: 10,
    });
    expect((await send("POST", `/parts/${id}/average_cost_update`, { cost: 11 })).body.data).toMatchObject({
      unit_cost: 12.5,
      avg_unit_cost: 11,
    });
    const types = (await send("GET", `/parts/${id}/transactions`)).body.data.map((one: { type: string }) => one.type);
    expect(types.sort()).toEqual(["average_cost_update", "cost_update"]);
  });

  it("adds to an assignment, replaces it, and reserves what open work orders need", async () => {
    const { send, id } = await withPart(10);
    const order = (await send("POST", "/work_orders", { work_order: { title: "Fit belt" } })).body.data;
    const path = `/work_orders/${order.id}/part_assignments`;
    expect((await send("POST", path, { part_id: id, quantity: 2 })).body.data).toMatchObject({
      quantity: 2,
      total_cost: 20,
      unit_short_name: "pc",
    });
    expect((await send("POST", path, { part_id: id, quantity: 3 })).body.data.quantity).toBe(5);
    expect((await send("GET", `/parts/${id}`)).body.data).toMatchObject({ on_hand_qty: 10, reserved: 5, available: 5 });
    expect((await send("PATCH", path, { part_id: id, quantity: 1 })).body.data.quantity).toBe(1);
    expect((await send("GET", `/parts/${id}`)).body.data).toMatchObject({ reserved: 1, available: 9 });
    expect((await send("GET", `/work_orders/${order.id}`)).body.data.part_assignments).toHaveLength(1);
    expect((await send("DELETE", `${path}/${id}`)).status).toBe(204);
    expect((await send("GET", `/parts/${id}`)).body.data).toMatchObject({ reserved: 0, available: 10 });
    expect((await send("PATCH", path, { part_id: id, quantity: 1 })).status).toBe(404);
  });

  it("uses parts up when a work order is completed, and frees them when one is deleted", async () => {
    const { send, id } = await withPart(10);
    const order = (await send("POST", "/work_orders", { work_order: { title: "Fit belt" } })).body.data;
    await send("POST", `/work_orders/${order.id}/part_assignments`, { part_id: id, quantity: 4 });
    await send("PATCH", `/work_orders/${order.id}`, { work_order: { completed_at: "2026-02-01T10:00:00Z" } });
    expect((await send("GET", `/parts/${id}`)).body.data).toMatchObject({ on_hand_qty: 6, reserved: 0, available: 6 });
    const history = await send("GET", `/parts/${id}/transactions`);
    expect(history.body.data).toMatchObject([{ type: "usage", quantity: 4, work_order_id: order.id }]);
    expect(history.body.meta.total_used).toBe(4);
    const other = (await send("POST", "/work_orders", { work_order: { title: "Again" } })).body.data;
    await send("POST", `/work_orders/${other.id}/part_assignments`, { part_id: id, quantity: 5 });
    await send("DELETE", `/work_orders/${other.id}`);
    expect((await send("GET", `/parts/${id}`)).body.data).toMatchObject({ on_hand_qty: 6, reserved: 0, available: 6 });
  });

  it("does not complete a work order whose parts are not on hand", async () => {
    const { send, id } = await withPart(1);
    const order = (await send("POST", "/work_orders", { work_order: { title: "Fit belt" } })).body.data;
    await send("POST", `/work_orders/${order.id}/part_assignments`, { part_id: id, quantity: 4 });
    const refused = await send("PATCH", `/work_orders/${order.id}`, {
      work_order: { completed_at: "2026-02-01T10:00:00Z" },
    });
    expect(refused.status).toBe(422);
    expect((await send("GET", `/work_orders/${order.id}`)).body.data.completed_at).toBeUndefined();
  });
});

describe("a part that goes", () => {
  it("leaves the work orders and takes its history with it", async () => {
    const { send, sim } = clickmaint({
      world: { parts: [{ id: 1, name: "Belt" }], workOrders: [{ id: 5, title: "Fit" }] },
    });
    await send("POST", "/parts/1/restock", { quantity: 2, cost: 3 });
    await send("POST", "/work_orders/5/part_assignments", { part_id: 1, quantity: 1 });
    await send("PATCH", "/parts/1", { part: { name: "V-belt" } });
    expect(sim.store.workOrders.get(5)).toMatchObject({
      part_assignments: [{ part_name: "V-belt" }],
      total_costs: { parts: 3 },
    });
    expect(sim.store["parts.transactions"].count()).toBe(1);
    await send("DELETE", "/parts/1");
    expect(sim.store.workOrders.get(5)).toMatchObject({ part_assignments: [], total_costs: { parts: 0 } });
    expect(sim.store["parts.transactions"].count()).toBe(0);
  });
});

describe("bulk", () => {
  it("runs calls in order, answers each, and goes on after a failure", async () => {
    const { send, sim } = clickmaint();
    const { status, body } = await send("POST", "/bulk", {
      sequential: true,
      ops: [
        { method: "post", url: "/api/v1/parts", params: { part: { name: "Fan belt", on_hand_qty: 1 } } },
        { method: "get", url: "/api/v1/assets/99999" },
        { method: "get", url: "/api/v1/parts", params: { filter: { name_eq: "Fan belt" } } },
        { method: "delete", url: "/api/v1/assets/1" },
      ],
    });
    expect(status).toBe(200);
    expect(body.results.map((one: { status: number }) => one.status)).toEqual([201, 404, 200, 204]);
    expect(body.results[1].body).toEqual({ status: "error", message: "Asset not found" });
    expect(body.results[2].body.data).toHaveLength(1);
    expect(sim.store.assets.get(1)).toBeUndefined();
    expect(sim.requests).toHaveLength(1);
  });

  it("refuses a batch that is none, or has more than 100 calls, with 422", async () => {
    const { send } = clickmaint({ strict: false });
    const op = { method: "get", url: "/api/v1/assets/1" };
    const statuses: number[] = [];
    for (const body of [
      { ops: [], sequential: true },
      { ops: [op] },
      { ops: [{}], sequential: true },
      { ops: Array(101).fill(op), sequential: true },
    ]) {
      statuses.push((await send("POST", "/bulk", body)).status);
    }
    expect(statuses).toEqual([422, 422, 422, 422]);
    expect((await send("POST", "/bulk", { ops: Array(100).fill(op), sequential: true })).body.results).toHaveLength(
      100,
    );
  });
});
