/**
 * Lists the forms through which clients ask for work. On a simulated company.
 *
 *     npx tsx examples/workorder-portals.ts
 */
import { simulate } from "millwright/testing";
import { WorkorderPortalClient } from "millwright/workorder-portal";

const { fetch } = simulate("workorder-portal", { seed: 7 });
const client = new WorkorderPortalClient({ apiKey: "simulated", fetch });
for await (const portal of client.workorderPortals.list()) console.log(`${portal._id}  ${portal.name}`);
