import { describe, expect, it } from "vitest";
import { clickmaint } from "./harness.ts";

type Row = Record<string, unknown>;

describe("lists", () => {
  it("pages through every row once, with counters and an echo of the query", async () => {
    const { send, sim } = clickmaint({ world: "demo" });
    const seen: number[] = [];
    for (let page = 1; ; page++) {
      const { body } = await send("GET", `/parts?page=${page}&per_page=300`);
      seen.push(...body.data.map((row: { id: number }) => row.id));
      expect(body.meta.pagination).toMatchObject({ total: 2000, total_pages: 7, page, per_page: 300 });
      if (body.data.length < 300) break;
    }
    expect(new Set(seen).size).toBe(2000);
    expect(sim.requests).toHaveLength(7);
    expect((await send("GET", "/parts?page=99")).body.data).toEqual([]);
  });

  it("sorts as documented by default, and as asked", async () => {
    const { send } = clickmaint();
    const names = (await send("GET", "/assets?per_page=100")).body.data.map((row: Row) => row.name);
    expect(names).toEqual([...names].sort());
    const made = (await send("GET", "/work_orders?per_page=100")).body.data.map((row: Row) => row.created_at);
    expect(made).toEqual([...made].sort().reverse());
    const stock = (await send("GET", "/parts?per_page=100&sort=on_hand_qty desc")).body.data.map(
      (row: Row) => row.on_hand_qty,
    );
    expect(stock).toEqual([...stock].sort((left, right) => right - left));
  });

  it("keeps an order right through writes", async () => {
    const { send } = clickmaint();
    await send("GET", "/parts");
    await send("POST", "/parts", { part: { name: "AAA first" } });
    await send("PATCH", "/parts/5", { part: { name: "zzz last" } });
    await send("DELETE", "/parts/7");
    const { data } = (await send("GET", "/parts?per_page=100")).body;
    expect(data[0].name).toBe("AAA first");
    expect(data.at(-1).name).toBe("zzz last");
    expect(data.map((row: Row) => row.id)).not.toContain(7);
    expect(data).toHaveLength(24);
  });

  const parts: Row[] = [
    {
      id: 1,
      name: "Air filter",
      number: "A-1",
      on_hand_qty: 3,
      is_non_stock: false,
      storeroom: { id: 1, name: "Main" },
    },
    { id: 2, name: "Oil filter", number: "O-1", on_hand_qty: 10, is_non_stock: true, description: "" },
    {
      id: 3,
      name: "Belt 100%",
      on_hand_qty: 5,
      is_non_stock: false,
      description: "Drive belt",
      created_at: "2026-01-01T00:00:00Z",
    },
  ];
  it.each([
    ["name_cont", "FILTER", [1, 2]],
    ["name_eq", "Air filter", [1]],
    ["name_eq", "air filter", []],
    ["name_not_eq", "Air filter", [3, 2]],
    ["name_start", "oil", [2]],
    ["name_end", "filter", [1, 2]],
    ["name_not_cont", "filter", [3]],
    ["name_matches", "%il filter", [2]],
    ["on_hand_qty_lt", "5", [1]],
    ["on_hand_qty_lteq", "5", [1, 3]],
    ["on_hand_qty_gt", "5", [2]],
    ["on_hand_qty_gteq", "5", [3, 2]],
    ["on_hand_qty_eq", "10.0", [2]],
    ["id_in", ["1", "3"], [1, 3]],
    ["id_not_in", ["1", "3"], [2]],
    ["id_in", "1,2", [1, 2]],
    ["number_null", "true", [3]],
    ["number_not_null", "true", [1, 2]],
    ["description_present", "true", [3]],
    ["description_blank", "1", [1, 2]],
    ["is_non_stock_eq", "true", [2]],
    ["is_non_stock_true", "1", [2]],
    ["storeroom_name_cont", "mai", [1]],
    ["storeroom_id_eq", "1", [1]],
    ["created_at_gteq", "2025-12-31", [3]],
    ["name_cont_any", ["air", "belt"], [1, 3]],
  ])("filters by %s = %j", async (field, value, expected) => {
    const { send } = clickmaint({ world: { parts } });
    const query = [value]
      .flat()
      .map((one) => `filter[${field}]${Array.isArray(value) ? "[]" : ""}=${encodeURIComponent(one)}`);
    const { body } = await send("GET", `/parts?${query.join("&")}`);
    expect(body.data.map((row: Row) => row.id)).toEqual(expected);
    expect(body.meta.pagination.total).toBe(expected.length);
  });

  it("joins filters by and, and searches texts and the names of what a record shows", async () => {
    const { send } = clickmaint({ world: { parts } });
    expect((await send("GET", "/parts?filter[name_cont]=filter&filter[on_hand_qty_gt]=4")).body.data).toHaveLength(1);
    expect((await send("GET", "/parts?search=DRIVE")).body.data).toMatchObject([{ id: 3 }]);
    expect((await send("GET", "/parts?search=main")).body.data).toMatchObject([{ id: 1 }]);
  });

  it("filters PMs by the title that their records do not show", async () => {
    const { send } = clickmaint();
    const all = (await send("GET", "/pms")).body.data;
    const title = all[0].template_work_order.title;
    const found = (await send("GET", `/pms?filter[title_eq]=${encodeURIComponent(title)}`)).body.data;
    expect(found.map((row: Row) => row.id)).toContain(all[0].id);
    expect(found.length).toBeLessThan(all.length);
  });

  it("names the field of a filter or an order that does not exist", async () => {
    const { send } = clickmaint();
    await expect(send("GET", "/parts?filter[nmae_eq]=x")).rejects.toThrow(
      /parts\.list .*query\.filter\[nmae_eq\]: expected a field/,
    );
    await expect(send("GET", "/parts?filter[name_like]=x")).rejects.toThrow(/matcher/);
    await expect(send("GET", "/parts?sort=name+down")).rejects.toThrow(/asc or desc/);
    await expect(send("GET", "/parts?sort=colour+asc")).rejects.toThrow(/field of the record/);
  });
});
