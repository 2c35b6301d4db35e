import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { simulate } from "../../src/testing/index.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs an example as a reader would, in a process of its own, without credentials. */
function run(example: string, ...args: string[]): { stdout: string; stderr: string; status: number | null } {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("CLICKMAINT_")));
  const { stdout, stderr, status } = spawnSync("npx", ["--no-install", "tsx", `examples/${example}`, ...args], {
    cwd: root,
    env,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { stdout, stderr, status };
}

// The examples simulate the same world.
const { store } = simulate("clickmaint", { seed: 7, world: "demo" });
const entityId = Number(store.entities.all()[0]?.id);

describe("the examples", () => {
  it("list and filter: shows the newest work orders that match, and where to go on", { timeout: 70_000 }, () => {
    const { stdout, status } = run("list-and-filter.ts", "belt");
    const matching = store.workOrders.all({ entityId }).filter((order) => /belt/i.test(order.title ?? ""));
    expect(status).toBe(0);
    expect(stdout).toContain(`${matching.length} work orders with "belt" in their title, the newest 10:`);
    expect(stdout.match(/^ {2}\d+ {2}\d{4}-\d\d-\d\d {2}.*belt.*$/gim)).toHaveLength(10);
    expect(stdout).toMatch(/kept for later: page:10:2/);
  });

  it("restock: says how many parts are under their minimum, and restocks them when told to", {
    timeout: 70_000,
  }, () => {
    const short = store.parts
      .all({ entityId })
      .filter((part) => !part.is_non_stock && (part.on_hand_qty ?? 0) < (part.min_qty ?? 0));
    expect(run("restock.ts").stdout).toBe(`${short.length} parts would be restocked.\n`);
    expect(run("restock.ts", "--really").stdout).toBe(`${short.length} parts restocked.\n`);
  });

  it("export: writes every part once, as CSV", { timeout: 70_000 }, () => {
    const { stdout, status } = run("export-csv.ts");
    const [header, ...rows] = stdout.trimEnd().split("\r\n");
    expect(status).toBe(0);
    expect(header).toBe("id,number,name,on_hand_qty,min_qty,unit_cost");
    expect(new Set(rows.map((row) => row.split(",")[0])).size).toBe(store.parts.count({ entityId }));
    expect(rows).toHaveLength(store.parts.count({ entityId }));
  });

  it("Field Nation: takes a work order from draft to published", { timeout: 70_000 }, () => {
    expect(run("fieldnation-publish.ts").stdout).toMatch(/^(\d+) is Draft\n\1 is Published\n$/);
  });

  it("Repzo: counts every workorder once, by status", { timeout: 70_000 }, () => {
    const all = simulate("repzo", { seed: 7, world: "demo" }).store.workorders.count();
    const counts = [...run("repzo-workorders.ts").stdout.matchAll(/^\w+: (\d+)$/gm)].map(([, count]) => Number(count));
    expect(counts.length).toBeGreaterThan(1);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
  });

  it("Workorder Portal: lists every form", { timeout: 70_000 }, () => {
    const all = simulate("workorder-portal", { seed: 7 }).store.workorderPortals.count();
    expect(run("workorder-portals.ts").stdout.trim().split("\n")).toHaveLength(all);
  });

  it("Flow Retail: adds up a store's service orders to the cent", { timeout: 70_000 }, () => {
    const scope = { tenantUid: "tenant-1", storeUid: "store-1" };
    const orders = simulate("flowretail", { seed: 7 }).store.serviceOrders.all(scope);
    const cents = orders.reduce((sum, order) => sum + (order.estimatedPrice ?? 0), 0);
    expect(run("flowretail-totals.ts").stdout).toBe(
      `${orders.length} service orders, ${(cents / 100).toFixed(2)} estimated in all\n`,
    );
  });
});
