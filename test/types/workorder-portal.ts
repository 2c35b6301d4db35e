/** What the compiler says of calls of the Workorder Portal. Compiled, never run: the notes say which error is expected on the next line. */
import {
  type WorkorderPortal,
  WorkorderPortalClient,
  type WorkorderPortalResources,
} from "millwright/workorder-portal";
import { type MethodsWithAny, same } from "./checks.ts";

export async function workorderPortal({ workorderPortals: portals }: WorkorderPortalClient): Promise<void> {
  // A wrong body field.
  // @ts-expect-error TS2353 wrong body field: 'state' does not exist in type 'WorkorderPortalUpdateStatus'
  await portals.updateStatus("wp", { status: "completed", state: "x" });

  // A wrong value of a closed set.
  // @ts-expect-error TS2322 wrong enum value: Type '"done"' is not assignable
  await portals.updateStatus("wp", { status: "done" });
  // @ts-expect-error TS2322 wrong enum value: Type '"sandbox"' is not assignable
  new WorkorderPortalClient({ apiKey: "k", environment: "sandbox" });

  // A required field that is missing.
  // @ts-expect-error TS2345 missing required field: Property 'status' is missing
  await portals.updateStatus("wp", {});
  // @ts-expect-error TS2345 missing required field: activate_formV2_portal, activate_sales_order_portal
  await portals.create({ name: "Front desk" });

  // A path parameter of the wrong type, or none.
  // @ts-expect-error TS2345 wrong path parameter: 'number' is not assignable to parameter of type 'string'
  await portals.get(3);
  // @ts-expect-error TS2554 wrong path parameter: Expected 1-2 arguments, but got 0
  await portals.delete();

  // A query, an option, a method that are not there.
  // @ts-expect-error TS2353 wrong query: 'pageSize' does not exist in type 'WorkorderPortalsListQuery'
  portals.list({ pageSize: 5 });
  // @ts-expect-error TS2322 wrong option: Type 'string' is not assignable to type 'number'
  await portals.delete("wp", { timeoutMs: "5" });
  // @ts-expect-error TS2339 wrong method: Property 'close' does not exist on type 'WorkorderPortalsResource'
  await portals.close("wp");

  // Results, inferred.
  same<MethodsWithAny<WorkorderPortalResources>, never>();
  const portal = await portals.get("wp");
  same<typeof portal, WorkorderPortal>();
  for await (const row of portals.list({ per_page: 10 })) same<typeof row, WorkorderPortal>();
  const moved = await portals.updateStatus("wp", { status: "completed" });
  same<typeof moved, WorkorderPortal>();
}
