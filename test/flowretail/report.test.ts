import { describe, expect, it } from "vitest";
import { decodeReport, FlowRetailClient } from "../../src/flowretail/index.ts";
import { simulate } from "../../src/testing/index.ts";

describe("a report", () => {
  it("is the same file, downloaded or decoded from base64", async () => {
    const sim = simulate("flowretail");
    const flow = new FlowRetailClient({ token: "t", fetch: sim.fetch as typeof fetch }).forStore("tenant-1", "store-1");
    const [order] = sim.store.serviceOrders.all({ tenantUid: "tenant-1", storeUid: "store-1" });
    const uid = String(order?.serviceOrderUid);
    const file = await (await flow.serviceOrders.reports.download(uid)).bytes();
    expect(file.length).toBeGreaterThan(10);
    expect(decodeReport(await flow.serviceOrders.reports.get(uid))).toEqual(new Uint8Array(file));
    expect(sim.requests.map(({ headers }) => new Headers(headers as HeadersInit).get("accept"))).toEqual([
      "application/octet-stream",
      "application/json",
    ]);
  });

  it("keeps every byte, and is found under any name", () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    const file = Buffer.from(bytes).toString("base64");
    expect(decodeReport({ name: "report", fileData: file, size: 256 })).toEqual(bytes);
    expect(decodeReport({ a: file, b: `${file}AAAA` }, "a")).toEqual(bytes);
  });

  it.each<[Record<string, unknown>, string | undefined]>([
    [{}, undefined],
    [{ content: "%%" }, undefined],
    [{ content: "AAAAA" }, undefined],
    [{ content: "AAAA" }, "toString"],
    [{ content: "AAAA" }, "file"],
  ])("of %j, %s, is a DecodeError", (report, field) => {
    expect(() => decodeReport(report, field)).toThrow(expect.objectContaining({ name: "DecodeError" }));
  });
});
