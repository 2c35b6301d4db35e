/** What the compiler says of calls of Flow Retail. Compiled, never run: the notes say which error is expected on the next line. */
import type { Bytes } from "millwright";
import {
  type Asset,
  FlowRetailClient,
  type FlowretailResources,
  type ReportFile,
  type ServiceEvent,
  type ServiceOrder,
  type toHundredths,
} from "millwright/flowretail";
import { type MethodsWithAny, same } from "./checks.ts";

export async function flowretail(flow: FlowRetailClient): Promise<void> {
  // A wrong body field.
  // @ts-expect-error TS2353 wrong body field: 'title' does not exist in type 'AssetCreate'
  await flow.assets.create({ name: "Logo", category: "BRANDING", title: "x" });
  // @ts-expect-error TS2322 wrong body field: Type 'string' is not assignable to type 'number'
  await flow.serviceOrders.items.create("so-1", { quantity: "1" });

  // A wrong value of a closed set.
  // @ts-expect-error TS2322 wrong enum value: Type '"LOGO"' is not assignable
  await flow.assets.create({ name: "Logo", category: "LOGO" });
  // @ts-expect-error TS2820 wrong enum value: Type '"asc"' is not assignable to type '"ASC" | "DESC" | undefined'. Did you mean '"ASC"'?
  flow.serviceOrders.list({ sortDirection: "asc" });
  // @ts-expect-error TS2322 wrong enum value: Type '"test"' is not assignable
  new FlowRetailClient({ token: "t", environment: "test" });

  // A required field that is missing.
  // @ts-expect-error TS2345 missing required field: Property 'category' is missing
  await flow.assets.create({ name: "Logo" });
  // @ts-expect-error TS2345 missing required field: Property 'companyName' is missing
  await flow.externalWorkshops.create({});
  // @ts-expect-error TS2345 missing required field: Property 'token' is missing
  new FlowRetailClient({});

  // A path parameter of the wrong type, or none.
  // @ts-expect-error TS2345 wrong path parameter: 'number' is not assignable to parameter of type 'string'
  await flow.serviceOrders.get(12);
  // @ts-expect-error TS2345 wrong path parameter: 'number' is not assignable to parameter of type 'string'
  await flow.serviceOrders.events.get("so-1", 3);
  // @ts-expect-error TS2554 wrong path parameter: Expected 2-3 arguments, but got 1
  await flow.serviceOrders.events.get("so-1");
  // @ts-expect-error TS2554 wrong path parameter: Expected 2 arguments, but got 1
  flow.forStore("tenant-1");

  // A query, an option, a method that are not there.
  // @ts-expect-error TS2353 wrong query: 'page' does not exist in type 'ServiceOrdersListQuery'
  flow.serviceOrders.list({ page: 2 });
  // @ts-expect-error TS2353 wrong option: 'storeUid' does not exist in type 'CallOptions'
  await flow.serviceOrders.get("so-1", { storeUid: "s" });
  // @ts-expect-error TS2339 wrong method: Property 'bill' does not exist on type 'ServiceOrdersResource'
  await flow.serviceOrders.bill("so-1");

  // Results, inferred.
  same<MethodsWithAny<FlowretailResources>, never>();
  const order = await flow.forStore("tenant-1", "store-9").serviceOrders.get("so-1");
  same<typeof order, ServiceOrder>();
  const file = await flow.serviceOrders.reports.download("so-1");
  same<typeof file, Bytes>();
  const report = await flow.serviceOrders.reports.get("so-1");
  same<typeof report, ReportFile>();
  for await (const row of flow.serviceOrders.events.list("so-1")) same<typeof row, ServiceEvent>();
  const assets = await flow.assets.list().toArray();
  same<typeof assets, Asset[]>();
  same<ReturnType<typeof toHundredths>, number>();
}
