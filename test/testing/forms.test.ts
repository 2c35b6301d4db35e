import { expect, it } from "vitest";
import { simulate } from "../../src/testing/index.ts";

const file = new File(["1234"], "switch.jpg", { type: "image/jpeg" });

it.each([
  ["a missing file", [["notes", "Front"]], /attachments\.create .*body\.file: expected a value/],
  ["a text in place of a file", [["file", "switch.jpg"]], /body\.file: expected a file, got a text/],
  [
    "a file in place of a text",
    [
      ["file", file],
      ["notes", file],
    ],
    /body\.notes: expected a text, got a file/,
  ],
  [
    "a misspelt field",
    [
      ["file", file],
      ["note", "Front"],
    ],
    /body\.note: expected one of the fields file, notes/,
  ],
  [
    "a wrong type",
    [
      ["file", file],
      ["force_upload", "perhaps"],
    ],
    /body\.force_upload: expected boolean/,
  ],
] as [string, [string, string | File][], RegExp][])(
  "a form with %s is against the spec",
  async (_what, fields, message) => {
    const sim = simulate("fieldnation", { auth: { keys: ["k"] } });
    const order = sim.store.workOrders.all().find((one) => one.status?.name !== "Paid");
    const folder = order?.attachments?.results?.[0]?.id;
    const url = `https://api.fieldnation.com/api/rest/v2/workorders/${order?.id}/attachments/${folder}`;
    const body = new FormData();
    for (const [name, value] of fields) body.append(name, value);
    await expect(sim.fetch(url, { method: "POST", headers: { authorization: "Bearer k" }, body })).rejects.toThrow(
      message,
    );
  },
);
