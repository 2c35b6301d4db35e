/**
 * Adds up the estimates of the service orders of a Flow Retail store, to the cent. On a simulated company.
 *
 *     npx tsx examples/flowretail-totals.ts
 */
import { FlowRetailClient, fromHundredths } from "millwright/flowretail";
import { simulate } from "millwright/testing";

const { fetch } = simulate("flowretail", { seed: 7 });
const client = new FlowRetailClient({ token: "simulated", fetch }).forStore("tenant-1", "store-1");
let orders = 0;
let total = 0;
for await (const order of client.serviceOrders.list({ pageSize: 50 })) {
  orders += 1;
  total += order.estimatedPrice;
}
console.log(`${orders} service orders, ${fromHundredths(total)} estimated in all`);
