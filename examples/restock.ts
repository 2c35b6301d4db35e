/**
 * Orders every part that is under its minimum up to what is wanted.
 *
 *     npx tsx examples/restock.ts [--really]      without --really it only says what it would do
 */
import { isMillwrightError } from "millwright";
import { connect } from "./connect.ts";

const really = process.argv.includes("--really");
const client = connect();
let restocked = 0;

for await (const part of client.parts.list({ per_page: 200 }, { prefetch: 2 })) {
  const { id, on_hand_qty: onHand = 0, min_qty: least = 0, desired_qty: wanted = least, unit_cost: cost = 0 } = part;
  if (id === undefined || part.is_non_stock || onHand >= least) continue;
  const quantity = Math.max(1, wanted - onHand);
  restocked += 1;
  if (!really) continue;
  try {
    await client.parts.restock(id, { quantity, cost, note: "Restocked to the wanted quantity" });
  } catch (error) {
    // A restock adds stock, so it is never sent twice by itself: look before you repeat one whose outcome is unknown.
    if (!isMillwrightError(error) || error.outcome !== "unknown") throw error;
    const [last] = await client.parts.transactions
      .list(id, { sort: "created_at desc", per_page: 1 })
      .toArray({ limit: 1 });
    console.error(`${part.name}: ${error.message} The last transaction is ${last?.id}.`);
  }
}
console.log(`${restocked} parts ${really ? "restocked" : "would be restocked"}.`);
