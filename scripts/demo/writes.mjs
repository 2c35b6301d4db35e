/** The writing half of the day, what goes wrong on it, and the check against the vendor's own books. */
import { isMillwrightError } from "millwright";
import { counted, heading, line } from "./screen.mjs";

/** Opens a job and reserves what it needs. */
export async function createOrderWithParts(day) {
  const { client, sim } = day;
  heading("3. Create a work order with parts");
  const asset = (await client.assets.list({ per_page: 1 })).items[0];
  const order = await client.workOrders.create({ title: "Replace worn belt", asset_id: asset.id, priority: "high" });
  const stocked = await client.parts.list({ per_page: 2, sort: "on_hand_qty desc" });
  for (const part of stocked.items)
    await client.workOrders.partAssignments.create(order.id, { part_id: part.id, quantity: 2 });
  day.order = order.id;
  day.assigned = stocked.items.map((part) => part.id);
  line("work order", `${order.id} on ${asset.name}, with ${day.assigned.length} parts`);
  if (!sim.store.workOrders.get(order.id)) throw new Error("The vendor does not have the work order");
}

/** Sixty changes in one request, and one that the vendor refuses. */
export async function bulkUpdate(day) {
  const { client } = day;
  heading("4. Update sixty work orders in one request");
  const orders = await client.workOrders.list({ per_page: 60, sort: "id asc" }).toArray({ limit: 60 });
  const results = await client.batch((bulk) => [
    ...orders.map((order) => bulk.workOrders.update(order.id, { priority: "high" })),
    bulk.workOrders.update(99_999_999, { priority: "high" }),
  ]);
  const failed = results.filter((result) => !result.ok);
  day.updated = orders.map((order) => order.id);
  line("updated", String(results.length - failed.length));
  for (const { index, error } of failed) line(`refused, number ${index}`, error.message);
}

/** A burst of 429s, a dropped connection and a stalled body. */
export async function trouble(day) {
  const { client, sim, counters } = day;
  heading("5. Through trouble");
  const during = async (label, run) => {
    const before = { ...counters };
    const startedAt = performance.now();
    const outcome = await run();
    const took = `${((performance.now() - startedAt) / 1000).toFixed(2)} s, ${counted(counters.requests - before.requests, "request", "requests")}, ${counted(counters.retries - before.retries, "retry", "retries")}`;
    line(label, `${outcome} (${took})`);
  };
  await during("five 429s in a row", async () => {
    for (let i = 0; i < 5; i++) sim.faults.next({ retryAfter: 1 });
    const parts = await Promise.all(Array.from({ length: 20 }, (_, i) => client.parts.get(day.assigned[i % 2])));
    return `${parts.length} of 20 calls answered`;
  });
  await during("a connection dropped under a read", async () => {
    sim.faults.next("reset");
    const { items } = await client.assets.list({ per_page: 1 });
    return items.length === 1 ? "read at the second attempt" : "not read";
  });
  await during("a body that stalls", async () => {
    sim.faults.next("stallBody");
    const { id } = await client.workOrders.get(day.order);
    return id === day.order ? "given up after 1 s, read again" : "not read";
  });
  await during("an answer lost after a create", async () => {
    sim.faults.next("resetAfterHeaders");
    try {
      await client.workOrders.create({ title: "Oil the conveyor, demo" });
      return "created";
    } catch (error) {
      if (!isMillwrightError(error) || error.outcome !== "unknown") throw error;
      const found = await client.workOrders.list({ filter: { title_eq: error.request.body.title } }).toArray();
      day.doubtful = found.length;
      return `not sent twice; outcome "${error.outcome}", looked up: ${found.length} found`;
    }
  });
}

/** Compares what was done with the vendor's own books. */
export async function verify(day) {
  const { sim } = day;
  heading("6. The vendor's own books");
  const wrong = [];
  for (const [id, expected] of day.restocked) {
    const part = sim.store.parts.get(id);
    const assigned = day.assigned.includes(id);
    if (!part || Math.abs(part.on_hand_qty - expected) > 0.001)
      wrong.push(`part ${id}: ${part?.on_hand_qty}, expected ${expected}${assigned ? " (assigned)" : ""}`);
  }
  const restocks = sim.requests.filter(
    (request) => request.operationId === "parts.restock" && request.status !== undefined && request.status < 300,
  );
  if (restocks.length !== day.restocked.size)
    wrong.push(`${restocks.length} restocks carried out, ${day.restocked.size} asked for`);
  for (const id of day.updated)
    if (sim.store.workOrders.get(id)?.priority !== "high") wrong.push(`work order ${id} was not updated`);
  const belts = sim.store.workOrders.all().filter((order) => order.title === "Replace worn belt");
  if (belts.length !== 1) wrong.push(`${belts.length} belt jobs instead of 1`);
  if (day.doubtful !== 1) wrong.push(`${day.doubtful} conveyor jobs instead of 1`);
  if (wrong.length > 0) throw new Error(`The books do not match:\n${wrong.join("\n")}`);
  line("restocks", `${restocks.length} asked for, ${restocks.length} booked`);
  line("work orders", `${day.updated.length} updated, 2 created, none twice`);
  line("lost or doubled", "nothing");
}
