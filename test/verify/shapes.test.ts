import { describe, expect, it } from "vitest";
import { verify } from "../../src/verify/index.ts";
import { movedServer } from "./support/moved-server.ts";

const MARKERS = ["ZQX-text-marker", "zqx.mail@example.com", "918273645501", "ZQX-secret-key"] as const;
const [TEXT, MAIL, DIGITS, KEY] = MARKERS;

async function survey(change: (body: unknown, operation: string) => unknown, only: string[] | undefined = ["assets"]) {
  const server = movedServer("clickmaint", { change });
  return verify("clickmaint", { apiKey: KEY, entityId: 12, fetch: server.fetch, rateLimit: false }, { only });
}

/** Changes every row of `assets.list`. */
const rows = (change: (row: Record<string, unknown>) => object) => (body: unknown, operation: string) => {
  const { data, ...rest } = body as { data: Record<string, unknown>[] };
  return operation === "assets.list" ? { ...rest, data: data.map(change) } : body;
};

const told = (report: Awaited<ReturnType<typeof survey>>) =>
  report.shapes.map(({ path, kind, expected, received, count }) => [path, kind, expected, received, count]);

describe("the shapes that verify finds", () => {
  it("are retyped members", async () => {
    const report = await survey(rows((row) => ({ ...row, id: String(row.id), images: {}, purchase_cost: "84500.00" })));
    expect(told(report)).toEqual(
      expect.arrayContaining([
        ["data.*.id", "type", "a whole number", "a text that is a number", 3],
        ["data.*.images", "type", "a list", "an object", 3],
        ["data.*.purchase_cost", "type", "a number", "a text that is a number", 3],
      ]),
    );
    expect(report.shapes).toHaveLength(3);
  });

  it("are renamed members", async () => {
    const report = await survey(rows(({ serial_number, ...row }) => ({ ...row, serialNumber: serial_number })));
    expect(told(report)).toEqual([
      ["data.*.serialNumber", "extra", "no such member", "a text", 3],
      ["data.*.serial_number", "absent", "a member of this name", "none, beside the unknown serialNumber", 3],
    ]);
  });

  it("are new values of a known set, nulls and broken formats", async () => {
    const report = await survey(
      rows((row) => ({ ...row, status: "scrapped", description: null, created_at: "yesterday" })),
    );
    expect(told(report)).toEqual(
      expect.arrayContaining([
        ["data.*.status", "value", '"online"', "a text that is none of them", 3],
        ["data.*.description", "null", "a text", "null", 3],
        ["data.*.created_at", "format", "a text (date-time)", "a text", 3],
      ]),
    );
    expect(report.shapes).toHaveLength(3);
  });

  it("are moved page keys, with the place where the rows are now", async () => {
    const report = await survey((body, operation) => {
      const { data, meta, ...rest } = body as { data: unknown; meta: { pagination: { total: number } } };
      return operation === "assets.list"
        ? { ...rest, records: data, meta: { paging: { row_count: meta.pagination.total } } }
        : body;
    });
    const odd = report.pages
      .filter(({ ok }) => !ok)
      .map(({ operation, key, expected, seen }) => [operation, key, expected, seen]);
    expect(odd).toEqual([
      ["assets.list", "items", "data", "records"],
      ["assets.list", "total", expect.stringContaining("meta.pagination.total or"), "meta.paging.row_count"],
    ]);
    expect(report.routes.find(({ operation }) => operation === "assets.list")).toMatchObject({
      status: "answered",
      note: "answers in another form",
    });
    expect(report.routes.find(({ operation }) => operation === "assets.get")).toMatchObject({ status: "confirmed" });
  });

  it("are parameters of a page that the vendor takes no notice of", async () => {
    const server = movedServer("clickmaint");
    const fetch = (url: string, init: RequestInit) => server.fetch(url.replace(/\?.*/, ""), init);
    const report = await verify(
      "clickmaint",
      { apiKey: KEY, entityId: 12, fetch, rateLimit: false },
      { only: ["assets"] },
    );
    expect(report.pages.filter(({ ok }) => !ok).map(({ key, seen }) => [key, seen])).toEqual([
      ["size", "3 rows"],
      ["page", "the first page again"],
    ]);
  });

  it("hold no value of an answer and no credential", async () => {
    const plant = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(plant);
      if (typeof value !== "object" || value === null)
        return typeof value === "string" ? TEXT : typeof value === "number" ? Number(DIGITS) : [MAIL];
      return Object.fromEntries([
        ...Object.entries(value).map(([key, member]) => [
          key,
          key === "id" || key === "status" ? member : plant(member),
        ]),
        [MAIL, TEXT],
        [DIGITS, MAIL],
        ["note_of_theirs", TEXT],
      ]);
    };
    const report = await survey(
      (body) => ({ ...(body as object), data: plant((body as { data: unknown }).data) }),
      undefined,
    );
    expect(report.shapes.length).toBeGreaterThan(20);
    expect(report.shapes.some(({ path }) => path.endsWith("note_of_theirs"))).toBe(true);
    const text = JSON.stringify(report);
    for (const marker of MARKERS) expect(text, marker).not.toContain(marker);
  });
});
