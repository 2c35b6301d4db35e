/** What the compiler says of calls of Click Maint. Compiled, never run: the notes say which error is expected on the next line. */
import {
  type Asset,
  ClickMaintClient,
  type ClickmaintResources,
  type Part,
  type PartTransaction,
  type WorkOrder,
} from "millwright/clickmaint";
import { type MethodsWithAny, same } from "./checks.ts";

export async function clickmaint(cm: ClickMaintClient): Promise<void> {
  // A wrong body field.
  // @ts-expect-error TS2353 wrong body field: 'colour' does not exist in type 'AssetWrite'
  await cm.assets.create({ name: "Pump", colour: "red" });
  // @ts-expect-error TS2322 wrong body field: Type 'string' is not assignable to type 'number'
  await cm.parts.restock(1, { quantity: "5", cost: 2 });

  // A wrong value of a closed set. Click Maint documents none of records: of what is sent, one constant is closed.
  // @ts-expect-error TS2322 wrong enum value: Type 'false' is not assignable to type 'true'
  await cm.bulk.run({ ops: [], sequential: false });
  // @ts-expect-error TS2322 wrong enum value: Type '"de"' is not assignable to type '"com" | "ca" | undefined'
  new ClickMaintClient({ apiKey: "k", entityId: 12, region: "de" });

  // A required field that is missing.
  // @ts-expect-error TS2345 missing required field: Property 'cost' is missing
  await cm.parts.restock(1, { quantity: 5 });
  // @ts-expect-error TS2345 missing required field: is missing the following properties from type 'PartAssignmentWrite': part_id, quantity
  await cm.workOrders.partAssignments.create(1, {});
  // @ts-expect-error TS2345 missing required field: Property 'apiKey' is missing
  new ClickMaintClient({ entityId: 12 });

  // A path parameter of the wrong type, or none.
  // @ts-expect-error TS2345 wrong path parameter: 'string' is not assignable to parameter of type 'number'
  await cm.assets.get("102");
  // @ts-expect-error TS2345 wrong path parameter: 'undefined' is not assignable to parameter of type 'number'
  await cm.parts.transactions.get(1, undefined);
  // @ts-expect-error TS2554 wrong path parameter: Expected 2-3 arguments, but got 1
  await cm.parts.transactions.get(1);

  // A query, an option, a method that are not there.
  // @ts-expect-error TS2561 wrong query: 'perPage' does not exist in type 'AssetsListQuery'. Did you mean to write 'per_page'?
  cm.assets.list({ perPage: 50 });
  // @ts-expect-error TS2561 wrong option: 'timeout' does not exist in type 'CallOptions'. Did you mean to write 'timeoutMs'?
  await cm.assets.get(1, { timeout: 5 });
  // @ts-expect-error TS2353 wrong option: 'prefetch' does not exist in type 'CallOptions'
  await cm.assets.get(1, { prefetch: 4 });
  // @ts-expect-error TS2339 wrong method: Property 'create' does not exist on type 'UsersResource'
  await cm.users.create({});

  // Results, inferred.
  same<MethodsWithAny<ClickmaintResources>, never>();
  const asset = await cm.assets.get(102);
  same<typeof asset, Asset>();
  const part = await cm.parts.restock(1, { quantity: 5, cost: 2 });
  same<typeof part, Part>();
  const { data, meta, response } = await cm.workOrders.get(1).withResponse();
  same<typeof data, WorkOrder>();
  same<typeof meta, unknown>();
  same<typeof response.status, number>();
  const page = await cm.workOrders.list({ filter: { title_cont: "pump" } });
  same<typeof page.items, readonly WorkOrder[]>();
  same<typeof page.total, number | undefined>();
  for await (const row of cm.parts.transactions.list(1)) same<typeof row, PartTransaction>();
  for await (const one of cm.parts.list().pages()) same<typeof one.items, readonly Part[]>();
  const parts = await cm.parts.list().toArray({ limit: 5 });
  same<typeof parts, Part[]>();
  const gone = await cm.assets.delete(1);
  same<typeof gone, void>();
  const [restocked, order] = await cm.batch((bulk) => [
    bulk.parts.restock(7, { quantity: 10, cost: 4.5 }),
    bulk.workOrders.update(3, { priority: "high" }),
  ]);
  if (restocked.ok) same<typeof restocked.data, Part>();
  if (order.ok) same<typeof order.data, WorkOrder>();

  // Known values are offered, others accepted.
  await cm.workOrders.update(3, { priority: "whatever the vendor adds" });
}
