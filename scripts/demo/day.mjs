/** The reading half of the day, and the restocking. */
import { heading, line, progress } from "./screen.mjs";

/** Exports every work order, four pages ahead. */
export async function exportWorkOrders({ client, sim, entityId }) {
  heading("1. Export all work orders, four pages ahead");
  const shown = progress("work orders");
  const seen = new Set();
  let bytes = 0;
  const startedAt = performance.now();
  for await (const page of client.workOrders.list({ per_page: 100 }, { prefetch: 4 }).pages()) {
    for (const order of page.items) {
      seen.add(order.id);
      bytes += JSON.stringify(order).length;
    }
    shown.update(seen.size, page.total);
  }
  const expected = sim.store.workOrders.count({ entityId });
  if (seen.size !== expected) throw new Error(`Exported ${seen.size} work orders, the vendor has ${expected}`);
  shown.end(
    `${seen.size}, ${(bytes / 1e6).toFixed(1)} MB in ${Math.round(performance.now() - startedAt)} ms; none lost, none twice`,
  );
}

/** Finds the parts under their minimum and orders each up to what is wanted. */
export async function restockShortParts({ client, restocked }) {
  heading("2. Find parts under their minimum and restock them");
  const short = [];
  for await (const part of client.parts.list({ per_page: 200 }, { prefetch: 2 })) {
    if (!part.is_non_stock && part.on_hand_qty < part.min_qty) short.push(part);
  }
  line("parts under their minimum", String(short.length));
  const shown = progress("restocked");
  const queue = [...short];
  const worker = async () => {
    for (let part = queue.pop(); part; part = queue.pop()) {
      const quantity = Math.max(1, Math.ceil((part.desired_qty ?? part.min_qty) - part.on_hand_qty));
      await client.parts.restock(part.id, { quantity, cost: part.unit_cost ?? 1, note: "Weekly restock" });
      restocked.set(part.id, part.on_hand_qty + quantity);
      shown.update(restocked.size, short.length);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  shown.end(`${restocked.size} parts, eight at a time`);
}

/** What can be done with a real account without changing it. */
export async function readOnly(client) {
  heading("Click Maint, the real service, read only");
  const entities = await client.entities.list().toArray({ limit: 50 });
  line("entities", entities.map((entity) => `${entity.id} ${entity.name ?? ""}`).join(", ") || "none");
  const [first] = entities;
  if (!process.env.CLICKMAINT_ENTITY_ID && first?.id === undefined) return;
  const here = process.env.CLICKMAINT_ENTITY_ID ? client : client.forEntity(first.id);
  for (const name of ["workOrders", "assets", "parts", "locations"]) {
    const shown = progress(name);
    let count = 0;
    for await (const page of here[name].list({ per_page: 100 }, { prefetch: 2 }).pages()) {
      count += page.items.length;
      shown.update(count, page.total);
      if (count >= 2_000) break;
    }
    shown.end(`${count}${count >= 2_000 ? " and more" : ""}`);
  }
  const limit = client.rateLimit.snapshot();
  for (const window of limit?.windows ?? []) line("requests left", `${window.remaining} of ${window.limit}`);
}
