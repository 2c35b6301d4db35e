import { describe, expect, it } from "vitest";
import { FlowRetailClient } from "../../src/flowretail/index.ts";
import { RepzoClient } from "../../src/repzo/index.ts";
import { fakeFetch } from "../support/fake-fetch.ts";

const json = (value: unknown) => () => Response.json(value);
const shared = { rateLimit: false, retry: false } as const;

describe("a request of Repzo", () => {
  it("carries a namespace in X-NAME-SPACE, set for the client or for one call", async () => {
    const fetch = fakeFetch([json({ _id: "wo" })]);
    const repzo = new RepzoClient({ ...shared, apiKey: "k", fetch, headers: { "X-NAME-SPACE": "north" } });
    await repzo.workorders.get("wo");
    await repzo.workorders.get("wo", {}, { headers: { "X-NAME-SPACE": "south" } });
    expect(fetch.asked.map(({ headers }) => [headers.get("x-name-space"), headers.get("api-key")])).toEqual([
      ["north", "k"],
      ["south", "k"],
    ]);
  });

  it("writes arrays and objects as one JSON value, dates and booleans plainly", async () => {
    const fetch = fakeFetch([json({ data: [], total_result: 0 })]);
    const repzo = new RepzoClient({ ...shared, apiKey: "k", fetch });
    await repzo.workorders.list({
      status: ["open", "done"],
      is_completed: false,
      due_date: 1_767_312_000_000,
      ...({ range: { from: new Date(0), to: null }, at: new Date(0) } as object),
    });
    expect(Object.fromEntries(fetch.asked[0]?.url.searchParams ?? [])).toEqual({
      status: '["open","done"]',
      is_completed: "false",
      due_date: "1767312000000",
      range: '{"from":"1970-01-01T00:00:00.000Z","to":null}',
      at: "1970-01-01T00:00:00.000Z",
    });
  });

  it("gives a conversion to PDF back as the vendor answers it", async () => {
    const answer = {
      _id: "pdf-1",
      state: "queued",
      document_id: ["wo"],
      document_type: "workorder",
      later: { x: [1] },
    };
    const fetch = fakeFetch([json(answer)]);
    const repzo = new RepzoClient({ ...shared, apiKey: "k", fetch });
    const body = { document_id: ["wo"], document_type: "workorder", sync_id: "s-1" };
    expect(await repzo.quickConvertToPdf.create(body)).toEqual(answer);
    expect(fetch.asked[0]?.method).toBe("POST");
    expect(fetch.asked[0]?.url.pathname).toBe("/quick-convert-to-pdf");
    expect(JSON.parse(String(fetch.asked[0]?.body))).toEqual(body);
  });
});

describe("an update of Flow Retail", () => {
  it("is a PUT, and a PATCH where routes say so", async () => {
    const fetch = fakeFetch([json({ serviceOrderUid: "so-1" })]);
    const options = { ...shared, token: "t", fetch, tenantUid: "tenant-1", storeUid: "store-9" };
    await new FlowRetailClient(options).serviceOrders.update("so-1", {});
    const flipped = { routes: { "serviceOrders.update": { method: "PATCH" } } } as const;
    await new FlowRetailClient({ ...options, ...flipped }).serviceOrders.update("so-1", {});
    expect(fetch.asked.map(({ method }) => method)).toEqual(["PUT", "PATCH"]);
    expect(fetch.asked[0]?.url.href).toBe(fetch.asked[1]?.url.href);
  });
});
