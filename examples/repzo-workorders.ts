/**
 * Counts Repzo's workorders by status. On a simulated company.
 *
 *     npx tsx examples/repzo-workorders.ts
 */
import { RepzoClient } from "millwright/repzo";
import { simulate } from "millwright/testing";

const client = new RepzoClient({ apiKey: "simulated", fetch: simulate("repzo", { seed: 7, world: "demo" }).fetch });
const counts = new Map<string, number>();
for await (const order of client.workorders.list({ per_page: 100 })) {
  const status = order.status ?? "none";
  counts.set(status, (counts.get(status) ?? 0) + 1);
}
for (const [status, count] of [...counts].sort()) console.log(`${status}: ${count}`);
