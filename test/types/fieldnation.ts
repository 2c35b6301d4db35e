/** What the compiler says of calls of Field Nation. Compiled, never run: the notes say which error is expected on the next line. */
import {
  type allowedActions,
  allowsAction,
  FieldNationClient,
  type FieldnationResources,
  type Pay,
  type ServiceTerritory,
  type Status,
  type WorkOrder,
  type WorkOrderListRow,
  type WorkOrderStatusAction,
  type WorkOrderStatusName,
  type workOrderStatuses,
} from "millwright/fieldnation";
import { type MethodsWithAny, same } from "./checks.ts";

const SECRETS = { clientId: "", clientSecret: "", username: "", password: "" };

export async function fieldnation(fn: FieldNationClient): Promise<void> {
  // A wrong body field.
  // @ts-expect-error TS2353 wrong body field: 'name' does not exist in type 'WorkOrderCreate'
  await fn.workOrders.create({ title: "Replace switch", name: "x" });
  // @ts-expect-error TS2353 wrong body field: 'provider' does not exist in type 'ProviderTarget'
  await fn.workOrders.route(1, { provider: 9002, technician: { id: 1 } });

  // A wrong value of a closed set.
  // @ts-expect-error TS2322 wrong enum value: Type '"weekly"' is not assignable
  await fn.workOrders.pay.update(1, { type: "weekly", base: { amount: 1, units: 1 } });
  // @ts-expect-error TS2322 wrong enum value: Type '"up"' is not assignable to type '"asc" | "desc" | undefined'
  fn.workOrders.list({ order: "up" });
  // @ts-expect-error TS2322 wrong enum value: Type '"live"' is not assignable
  new FieldNationClient({ ...SECRETS, environment: "live" });

  // A required field that is missing.
  // @ts-expect-error TS2345 missing required field: Property 'title' is missing
  await fn.workOrders.create({});
  // @ts-expect-error TS2345 missing required field: Property 'reason' is missing
  await fn.workOrders.markIncomplete(1, { reason_id: 1 });
  // @ts-expect-error TS2345 missing required field: Property 'password' is missing
  new FieldNationClient({ clientId: "", clientSecret: "", username: "" });

  // A path parameter of the wrong type, or none.
  // @ts-expect-error TS2345 wrong path parameter: 'string' is not assignable to parameter of type 'number'
  await fn.workOrders.get("12345");
  // @ts-expect-error TS2345 wrong path parameter: 'number' is not assignable to parameter of type 'string'
  await fn.serviceTerritories.get(7);
  // @ts-expect-error TS2554 wrong path parameter: Expected 2-3 arguments, but got 1
  await fn.workOrders.tasks.get(1);

  // A query, an option, a method that are not there.
  // @ts-expect-error TS2353 wrong query: 'status' does not exist in type 'WorkOrdersListQuery'
  fn.workOrders.list({ status: "Draft" });
  // @ts-expect-error TS2353 wrong option: 'async' does not exist
  await fn.workOrders.pay.get(1, { async: true });
  // @ts-expect-error TS2322 wrong option: Type 'string' is not assignable to type 'number'
  await fn.workOrders.pay.get(1, { actingUserId: "77" });
  // @ts-expect-error TS2551 wrong method: Property 'publishAll' does not exist on type 'WorkOrdersResource'
  await fn.workOrders.publishAll();

  // Results, inferred.
  same<MethodsWithAny<FieldnationResources>, never>();
  const order = await fn.workOrders.get(1);
  same<typeof order, WorkOrder>();
  same<typeof order.status, Status | undefined>();
  const pay = await fn.workOrders.pay.get(1, { actingUserId: 77 });
  same<typeof pay, Pay>();
  const published = await fn.workOrders.publish(1, { async: true });
  same<typeof published, WorkOrder>();
  for await (const row of fn.workOrders.list({ order: "asc" })) same<typeof row, WorkOrderListRow>();
  const territories = await fn.serviceTerritories.list().toArray();
  same<typeof territories, ServiceTerritory[]>();

  // Statuses.
  // @ts-expect-error TS2345 wrong enum value: Argument of type '"workOrders.pay.get"' is not assignable
  allowsAction("Draft", "workOrders.pay.get");
  same<ReturnType<typeof allowedActions>, readonly WorkOrderStatusAction[] | undefined>();
  same<keyof typeof workOrderStatuses, WorkOrderStatusName>();
  same<typeof workOrderStatuses.Paid.name, "Paid">();
}
