/** What the compiler says of `client.raw`. Compiled, never run: the notes say which error is expected on the next line. */
import type { ClickMaintClient, ErrorBody, paths, WorkOrder } from "millwright/clickmaint";
import type { FieldNationClient } from "millwright/fieldnation";
import type { RepzoClient } from "millwright/repzo";
import createClient from "openapi-fetch";
import { same } from "./checks.ts";

const PATH = "/work_orders/{id}";

export async function raw({ raw: cm }: ClickMaintClient, { raw: fn }: FieldNationClient, { raw: repzo }: RepzoClient) {
  const params = { path: { id: 1 } };
  // @ts-expect-error TS2353 wrong body field: 'colour' does not exist in type 'WorkOrderUpdate'
  await cm.PATCH(PATH, { params, body: { work_order: { colour: "red" } } });
  // @ts-expect-error TS2322 wrong enum value: Type '"xml"' is not assignable to type 'keyof BodyType
  await cm.GET(PATH, { params, parseAs: "xml" });
  // @ts-expect-error TS2345 missing required field: Property 'body' is missing
  await cm.PATCH(PATH, { params });
  // @ts-expect-error TS2345 missing required field: Property 'params' is missing
  await cm.GET(PATH, {});
  // @ts-expect-error TS2554 missing required field: Expected 2 arguments, but got 1
  await cm.GET(PATH);
  // @ts-expect-error TS2322 wrong path parameter: Type 'string' is not assignable to type 'number'
  await cm.GET(PATH, { params: { path: { id: "1" } } });
  // @ts-expect-error TS2353 wrong query parameter: 'colour' does not exist in type 'AssetsListQuery'
  await cm.GET("/assets", { params: { query: { colour: "red" } } });
  // @ts-expect-error TS2322 wrong query parameter: Type 'string' is not assignable to type 'number'
  await cm.GET("/assets", { params: { query: { page: "1" } } });
  const withQuery = { path: { id: 1 }, query: { page: 1 } };
  // @ts-expect-error TS2322 wrong query parameter: is not assignable to type 'RawParameters<
  await cm.GET(PATH, { params: withQuery });
  // @ts-expect-error TS2322 missing required field: Property 'query' is missing
  await repzo.GET("/workorder-agenda", { params: {} });
  // @ts-expect-error TS2345 wrong path: Argument of type '"/work_order"' is not assignable
  await cm.GET("/work_order");
  // @ts-expect-error TS2345 wrong path: Argument of type '"/work_orders/{id}"' is not assignable
  await cm.POST(PATH, { params });
  // @ts-expect-error TS2322 wrong option: Type 'number' is not assignable to type 'AbortSignal'
  await cm.GET("/entities", { signal: 5 });

  // The entity is the client's own setting, and may be given all the same.
  const answer = await cm.GET(PATH, { params });
  if (answer.data) same<typeof answer.data.data, WorkOrder>();
  else same<typeof answer.error, ErrorBody>();
  await cm.GET(PATH, { params: { ...params, header: { "X-Entity-Id": 14 } } });
  const gone = await cm.DELETE("/assets/{id}", { params });
  same<typeof gone.data, undefined>();
  const stream = await cm.GET("/assets", { parseAs: "stream" });
  same<typeof stream.data, Response["body"] | undefined>();
  const same1 = await cm.request("get", PATH, { params });
  same<typeof same1, typeof answer>();

  // Open value sets stay text.
  const priority: string | undefined = answer.data?.data.priority;
  await cm.PATCH(PATH, { params, body: { work_order: { priority: priority ?? "whatever" } } });
  const status = await fn.GET("/api/rest/v2/workorders/{work_order_id}/status", {
    params: { path: { work_order_id: 1 } },
  });
  const name: string | undefined = status.data?.name;
  const order = await repzo.GET("/workorder/{id}", { params: { path: { id: "wo" } } });
  const state: string | undefined = order.data?.status;
  return [name, state];
}

/** The same routes given to openapi-fetch itself, by a user who wants its client and nothing of ours. */
export async function ownClient() {
  const own = createClient<paths>({ baseUrl: "https://api.example.com" });
  const header = { "X-Entity-Id": 12 };
  const params = { header, path: { id: 1 } };
  const { data, error } = await own.GET(PATH, { params });
  const id: number | undefined = data?.data.id;
  await own.PATCH(PATH, { params, body: { work_order: { title: "Pump" } } });
  await own.GET("/assets", { params: { header, query: { page: 2, filter: { name_cont: "pump" } } } });
  // @ts-expect-error TS2322 wrong query parameter: Type '{ page: number; }' is not assignable to type 'never'
  await own.GET(PATH, { params: { ...params, query: { page: 1 } } });
  // @ts-expect-error TS2322 wrong query parameter: Type 'string' is not assignable to type 'number'
  await own.GET("/assets", { params: { query: { page: "1" } } });
  // @ts-expect-error TS2322 wrong body field: is not assignable to type 'undefined'
  await own.GET(PATH, { params, body: { work_order: { title: "Pump" } } });
  // @ts-expect-error TS2345 missing required field: Property 'params' is missing
  await own.GET(PATH, {});
  // @ts-expect-error TS2345 wrong path: Argument of type '"/work_order"' is not assignable
  await own.GET("/work_order", {});
  return [id, error];
}
