/**
 * Lists work orders by condition, newest first, a page at a time.
 *
 *     npx tsx examples/list-and-filter.ts [text in the title]
 */
import { connect } from "./connect.ts";

const text = process.argv[2] ?? "pump";
const client = connect();

const page = await client.workOrders.list({ filter: { title_cont: text }, sort: "created_at desc", per_page: 10 });
console.log(
  `${page.total ?? "unknown number of"} work orders with "${text}" in their title, the newest ${page.items.length}:`,
);
for (const order of page.items) {
  console.log(`  ${order.id}  ${order.created_at?.slice(0, 10)}  ${order.title}`);
}

const next = await page.next();
console.log(
  next ? `The next page begins with ${next.items[0]?.id}; kept for later: ${page.cursor}` : "There is no other page.",
);
