/** What the compiler says of calls of Repzo. Compiled, never run: the notes say which error is expected on the next line. */
import {
  type ContractInstallment,
  type ContractInstallmentOverdue,
  RepzoBase,
  RepzoClient,
  type RepzoResources,
  type Workorder,
  type WorkorderPortal,
  Workorders,
  type WorkordersResource,
} from "millwright/repzo";
import { type MethodsWithAny, same } from "./checks.ts";

export async function repzo(client: RepzoClient): Promise<void> {
  // A wrong body field.
  // @ts-expect-error TS2353 wrong body field: 'amount' does not exist in type 'ContractInstallmentPay'
  await client.contractInstallments.pay("ci", { payment_date: "2026-01-02", payment_amount: 10, amount: 10 });
  // @ts-expect-error TS2322 wrong body field: Type 'number' is not assignable to type 'string'
  await client.assets.create({ name: 5 });

  // A wrong value of a closed set.
  // @ts-expect-error TS2322 wrong enum value: Type '"paid"' is not assignable
  await client.workorderPortals.updateStatus("wp", { status: "paid" });
  // @ts-expect-error TS2322 wrong enum value: Type '"gold"' is not assignable
  await client.contractInstallments.pay("ci", { payment_date: "", payment_amount: 1, payment_method: "gold" });
  // @ts-expect-error TS2322 wrong enum value: Type '"sandbox"' is not assignable
  new RepzoClient({ apiKey: "k", environment: "sandbox" });

  // A required field that is missing.
  // @ts-expect-error TS2345 missing required field: Property 'payment_amount' is missing
  await client.contractInstallments.pay("ci", { payment_date: "2026-01-02" });
  // @ts-expect-error TS2345 missing required field: Property 'name' is missing
  await client.assets.create({});
  // @ts-expect-error TS2345 missing required field: Property 'apiKey' is missing
  new RepzoClient({});

  // A path parameter of the wrong type, or none.
  // @ts-expect-error TS2345 wrong path parameter: 'number' is not assignable to parameter of type 'string'
  await client.workorders.get(12);
  // @ts-expect-error TS2345 wrong path parameter: 'null' is not assignable to parameter of type 'string'
  await client.workorders.delete(null);
  // @ts-expect-error TS2554 wrong path parameter: Expected 1-3 arguments, but got 0
  await client.workorders.get();

  // A query, an option, a method that are not there.
  // @ts-expect-error TS2353 wrong query: 'pageSize' does not exist in type 'WorkordersListQuery'
  client.workorders.list({ pageSize: 50 });
  // @ts-expect-error TS2353 wrong option: 'actingUserId' does not exist in type 'CallOptions'
  await client.workorders.delete("wo", { actingUserId: 1 });
  // @ts-expect-error TS2339 wrong method: Property 'archive' does not exist on type 'WorkordersResource'
  await client.workorders.archive("wo");

  // Results, inferred.
  same<MethodsWithAny<RepzoResources>, never>();
  const order = await client.workorders.get("wo");
  same<typeof order, Workorder>();
  const page = await client.workorders.list();
  same<typeof page.items, readonly Workorder[]>();
  const paid = await client.contractInstallments.pay("ci", { payment_date: "2026-01-02", payment_amount: 10 });
  same<typeof paid, ContractInstallment>();
  for await (const row of client.contractInstallments.overdue()) same<typeof row, ContractInstallmentOverdue>();
  const portal = await client.workorderPortals.get("wp");
  same<typeof portal, WorkorderPortal>();
  same<ReturnType<typeof small>, WorkordersResource>();
}

/** One resource on its own. */
function small() {
  return new RepzoBase({ apiKey: "k" }).use(Workorders);
}
