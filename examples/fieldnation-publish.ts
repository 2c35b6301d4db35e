/**
 * Creates a Field Nation work order, publishes it and reads it back. On a simulated company.
 *
 *     npx tsx examples/fieldnation-publish.ts
 */
import { FieldNationClient } from "millwright/fieldnation";
import { build, simulate } from "millwright/testing";

const sim = simulate("fieldnation", { seed: 7 });
const client = new FieldNationClient({
  clientId: "simulated",
  clientSecret: "simulated",
  username: "simulated",
  password: "simulated",
  fetch: sim.fetch,
});

const created = await client.workOrders.create(build("fieldnation").workOrderCreate({ title: "Replace the router" }));
const id = created.id ?? 0;
console.log(`${id} is ${created.status?.name}`);
await client.workOrders.publish(id);
console.log(`${id} is ${(await client.workOrders.get(id)).status?.name}`);
