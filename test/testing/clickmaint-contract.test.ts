import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import spec from "../../generated/clickmaint/spec.json" with { type: "json" };
import { SIMULATED_HEADER } from "../../src/testing/sample.ts";
import { clickmaint } from "./harness.ts";

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Record<string, { readonly schema: object }> };
  readonly responses: Record<string, { readonly content?: Record<string, object> }>;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as (instance: Ajv2020) => void)(ajv);
ajv.addFormat("decimal", true);
ajv.addSchema(spec, "spec");

/** Validator of the part of the spec at a JSON pointer: Ajv reads the document itself, not our reading of it. */
function validator(...steps: string[]): ValidateFunction {
  const pointer = steps.map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1")).map(encodeURIComponent);
  return ajv.compile({ $ref: `spec#/${pointer.join("/")}` });
}

const operations = Object.entries(spec.paths as unknown as Record<string, Record<string, Operation>>).flatMap(
  ([path, item]) =>
    ["get", "post", "patch", "put", "delete"].flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ id: operation.operationId, path, method, operation }];
    }),
);

/** Bodies that hold by themselves and by the store: those of the spec's examples name records of another world. */
const bodies: Record<string, unknown> = {
  "assets.create": { asset: { name: "Pump 9", location_id: 1, technicians_ids: [1], parts_ids: [1, 2] } },
  "assets.update": { asset: { name: "Pump 10", purchase_date: "2026-01-31" } },
  "bulk.run": {
    sequential: true,
    ops: [
      { method: "get", url: "/api/v1/parts/1" },
      { method: "get", url: "/api/v1/parts/77777" },
    ],
  },
  "locations.create": { location: { name: "Dock", parent_id: 1 } },
  "locations.update": { location: { name: "North dock" } },
  "parts.create": { part: { name: "Belt", on_hand_qty: 4, unit_cost: 9.5, part_type_id: 1, assets_ids: [1] } },
  "parts.update": { part: { min_qty: 2, storeroom_id: 2 } },
  "parts.restock": { quantity: 2, cost: 10 },
  "parts.reconcile": { quantity: 1, note: "Count" },
  "parts.updateUnitCost": { cost: 11 },
  "parts.updateAverageUnitCost": { cost: 10.5 },
  "requests.create": { work_order_request: { title: "Leak", asset_id: 1, categories_ids: [2] } },
  "requests.update": { work_order_request: { status: "on_hold" } },
  "workOrders.create": {
    work_order: { title: "Fix", asset_id: 1, status_id: 2, procedure_template_ids: [1], work_order_request_id: 1 },
  },
  "workOrders.update": { work_order: { priority: "high", due_date: "2026-03-01T08:00:00Z" } },
  "workOrders.partAssignments.create": { part_id: 1, quantity: 1 },
  "workOrders.partAssignments.update": { part_id: 1, quantity: 2 },
};

describe("every operation of Click Maint", () => {
  it("is one of 44", () => {
    expect(operations).toHaveLength(44);
  });

  it.each(operations)("$id answers, and the answer is valid by the spec", async ({ id, path, method, operation }) => {
    const { send, sim } = clickmaint();
    const transaction = sim.store["parts.transactions"].all()[0]?.id;
    // The first transaction belongs to the first part.
    const url = path.replace("{transaction_id}", String(transaction)).replace(/\{\w+\}/g, "1");
    const body = bodies[id];
    expect(body !== undefined).toBe(operation.requestBody !== undefined);
    if (body !== undefined) {
      const check = validator("paths", path, method, "requestBody", "content", "application/json", "schema");
      expect(check(body), JSON.stringify(check.errors)).toBe(true);
    }
    if (id.startsWith("workOrders.partAssignments.") && !id.endsWith("create")) {
      await send("POST", "/work_orders/1/part_assignments", { part_id: 1, quantity: 1 });
    }
    const answer = await send(method.toUpperCase(), url, body);
    const status = Object.keys(operation.responses).find((code) => code.startsWith("2")) as string;
    expect(answer.status, JSON.stringify(answer.body)).toBe(Number(status));
    expect(answer.headers.get(SIMULATED_HEADER)).toBeNull();
    if (operation.responses[status]?.content === undefined) {
      expect(answer.body).toBeUndefined();
      return;
    }
    const check = validator("paths", path, method, "responses", status, "content", "application/json", "schema");
    expect(check(answer.body), JSON.stringify(check.errors)).toBe(true);
    expect(sim.violations).toEqual([]);
  });

  it.each(operations.filter((one) => one.path.includes("{id}")))(
    "$id refuses an unknown id in the vendor's shape",
    async ({ id, path, method }) => {
      const { send } = clickmaint();
      const url = path.replace("{id}", "88888").replace(/\{\w+\}/g, "1");
      const answer = await send(method.toUpperCase(), url, bodies[id]);
      expect(answer.status).toBe(404);
      const check = ajv.compile({ $ref: "spec#/components/schemas/ErrorBody" });
      expect(check(answer.body), JSON.stringify(check.errors)).toBe(true);
    },
  );
});

describe("every row of a world", () => {
  const shapes: Record<string, string> = {
    assets: "Asset",
    locations: "Location",
    parts: "Part",
    "parts.transactions": "PartTransaction",
    pms: "Pm",
    procedures: "Procedure",
    requests: "WorkOrderRequest",
    users: "User",
    vendors: "Vendor",
    workOrders: "WorkOrder",
  };
  it.each(Object.entries(shapes))("%s is a valid %s that shows no field the spec does not know", (table, shape) => {
    const { sim } = clickmaint({ world: "demo" });
    const check = ajv.compile({ $ref: `spec#/components/schemas/${shape}` });
    const known = Object.keys(
      (spec.components.schemas as unknown as Record<string, { properties: object }>)[shape]?.properties ?? {},
    );
    for (const row of (sim.store as unknown as Record<string, { all(): object[] }>)[table]?.all() ?? []) {
      if (!check(row)) expect.fail(JSON.stringify(check.errors));
      expect(Object.keys(row).filter((name) => !known.includes(name))).toEqual([]);
    }
  });

  it("keeps its relations", () => {
    const { sim } = clickmaint({ world: "demo" });
    const ids = (table: "parts" | "assets" | "workOrders" | "users") =>
      new Set(sim.store[table].all().map((row) => row.id));
    const [parts, assets, users] = [ids("parts"), ids("assets"), ids("users")];
    const list = (row: object, field: string) =>
      ((row as Record<string, unknown>)[field] ?? []) as { id: number; part_id: number }[];
    for (const asset of sim.store.assets.all())
      for (const one of list(asset, "parts")) expect(parts.has(one.id)).toBe(true);
    for (const part of sim.store.parts.all())
      for (const one of list(part, "assets")) expect(assets.has(one.id)).toBe(true);
    const reserved = new Map<number, number>();
    for (const order of sim.store.workOrders.all()) {
      for (const one of list(order, "technicians")) expect(users.has(one.id)).toBe(true);
      if (order.completed_at !== undefined) continue;
      for (const one of list(order, "part_assignments") as unknown as { part_id: number; quantity: number }[]) {
        reserved.set(one.part_id, (reserved.get(one.part_id) ?? 0) + one.quantity);
      }
    }
    for (const part of sim.store.parts.all()) expect(part.reserved).toBe(reserved.get(part.id as number) ?? 0);
  });
});
