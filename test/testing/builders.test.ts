import { describe, expect, expectTypeOf, it } from "vitest";
import { apiNames, build, type OperationId, simulate } from "../../src/testing/index.ts";

type Rows = Record<string, { insert(row: object): Record<string, unknown>; count(): number }>;

/** Names of the builders of records that tables hold: `workOrders` → `workOrder`. */
function singular(table: string): string {
  return table.replace(/ies$/, "y").replace(/s$/, "");
}

describe.each(apiNames)("builders of %s", (api) => {
  it("make records that go into the store, one beside the other", () => {
    const sim = simulate(api, { world: "empty" });
    const store = sim.store as unknown as Rows;
    const make = sim.build as unknown as Record<string, () => object>;
    let tried = 0;
    for (const table of Object.keys(store)) {
      let record: object;
      try {
        record = make[singular(table)]?.() as object;
      } catch {
        continue;
      }
      const other = make[singular(table)]?.() as object;
      store[table]?.insert(record);
      store[table]?.insert(other);
      expect(store[table]?.count(), table).toBe(2);
      tried++;
    }
    expect(tried).toBeGreaterThan(api === "workorder-portal" ? 0 : 5);
  });
});

describe("builders", () => {
  it("give the same ids in the same order, in the form of the vendor", () => {
    const ids = () => {
      const make = build("repzo");
      return [make.workorder()._id, make.workorder()._id];
    };
    expect(ids()).toEqual(ids());
    for (const id of ids()) expect(id).toMatch(/^[0-9a-f]{24}$/);
    const make = build("clickmaint");
    const [one, two] = [make.part(), make.part({ name: "Belt" })];
    expect(two).toMatchObject({ id: Number(one.id) + 1, name: "Belt" });
    expect(make.part({ id: 7 }).id).toBe(7);
    const order = build("fieldnation").workOrder;
    expect([order(), order()].map((each) => each.work_order_id === each.id)).toEqual([true, true]);
  });

  it("know the names of operations as types", () => {
    expectTypeOf<"parts.restock">().toExtend<OperationId<"clickmaint">>();
    expectTypeOf<"workOrders.timeLogs.create">().toExtend<OperationId<"fieldnation">>();
    expectTypeOf<"parts.lost">().not.toExtend<OperationId<"clickmaint">>();
  });
});
