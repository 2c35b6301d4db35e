import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConfigError } from "../../src/core/errors.ts";
import { type QueryStyle, writeQuery } from "../../src/core/query.ts";
import { demo } from "../support/demo-api.ts";
import { data, fakeFetch } from "../support/fake-fetch.ts";

const pairs = (query: Record<string, unknown>, style: QueryStyle = {}) => [
  ...new URLSearchParams(writeQuery(query, style)),
];

describe("plain values", () => {
  it.each<[string, unknown, string | undefined]>([
    ["text", "pump", "pump"],
    ["empty text", "", ""],
    ["zero", 0, "0"],
    ["minus zero", -0, "0"],
    ["false", false, "false"],
    ["true", true, "true"],
    ["a bigint", 9007199254740993n, "9007199254740993"],
    ["a date, as ISO 8601 in UTC", new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 6)), "2026-01-02T03:04:05.006Z"],
    ["reserved characters", "a&b=c#d?e+f g", "a&b=c#d?e+f g"],
    ["null: left out", null, undefined],
    ["undefined: left out", undefined, undefined],
  ])("%s", (_, value, expected) => {
    expect(pairs({ q: value })).toEqual(expected === undefined ? [] : [["q", expected]]);
  });

  it("encodes names too", () => {
    expect(writeQuery({ "a&b": "1" }, {})).toBe("a%26b=1");
  });

  it("keeps the order in which the caller wrote them", () => {
    expect(writeQuery({ b: 1, a: 2 }, {})).toBe("b=1&a=2");
  });

  it.each<[string, unknown]>([
    ["an invalid date", new Date(Number.NaN)],
    ["NaN", Number.NaN],
    ["Infinity", Number.POSITIVE_INFINITY],
    ["a function", () => 1],
    ["a symbol", Symbol("x")],
    ["an object in a comma list", [{ a: 1 }]],
  ])("refuses %s", (_, value) => {
    expect(() => writeQuery({ since: value }, { arrays: "comma" })).toThrow(ConfigError);
    expect(() => writeQuery({ since: value }, { arrays: "comma" })).toThrow(/"since"/);
  });
});

describe("arrays", () => {
  const list = ["a", 2, false, "c d"];
  it.each<[QueryStyle["arrays"], [string, string][]]>([
    [
      "repeat",
      [
        ["ids", "a"],
        ["ids", "2"],
        ["ids", "false"],
        ["ids", "c d"],
      ],
    ],
    [
      "brackets",
      [
        ["ids[]", "a"],
        ["ids[]", "2"],
        ["ids[]", "false"],
        ["ids[]", "c d"],
      ],
    ],
    ["comma", [["ids", "a,2,false,c d"]]],
    ["json", [["ids", '["a",2,false,"c d"]']]],
  ])("%s", (arrays, expected) => {
    expect(pairs({ ids: list }, arrays === undefined ? {} : { arrays })).toEqual(expected);
  });

  it("repeat by default", () => expect(writeQuery({ ids: [1, 2] }, {})).toBe("ids=1&ids=2"));

  it("leave nothing when empty, except as JSON, where empty is a value", () => {
    for (const arrays of ["repeat", "brackets", "comma"] as const) expect(writeQuery({ ids: [] }, { arrays })).toBe("");
    expect(pairs({ ids: [] }, { arrays: "json" })).toEqual([["ids", "[]"]]);
  });

  it("encode a comma inside a value, so that it does not split the list", () => {
    expect(writeQuery({ ids: ["a,b", "c"] }, { arrays: "comma" })).toBe("ids=a%2Cb,c");
  });
});

describe("objects", () => {
  const filter = { title_cont: "pump", open: false, count: 0, note: "", gone: null, absent: undefined };

  it("travel as name[key], falsy values kept and absent ones left out", () => {
    expect(pairs({ filter })).toEqual([
      ["filter[title_cont]", "pump"],
      ["filter[open]", "false"],
      ["filter[count]", "0"],
      ["filter[note]", ""],
    ]);
  });

  it("nest", () => {
    expect(pairs({ f: { a: { b: new Date(0), c: [1, 2] } } }, { arrays: "brackets" })).toEqual([
      ["f[a][b]", "1970-01-01T00:00:00.000Z"],
      ["f[a][c][]", "1"],
      ["f[a][c][]", "2"],
    ]);
  });

  it("travel as one JSON value where the vendor reads it so", () => {
    const [pair] = pairs({ filter: { ...filter, at: new Date(0) } }, { objects: "json" });
    expect(JSON.parse(pair?.[1] ?? "")).toEqual({
      title_cont: "pump",
      open: false,
      count: 0,
      note: "",
      gone: null,
      at: "1970-01-01T00:00:00.000Z",
    });
  });

  it.each<[string, unknown]>([
    ["a bigint", { big: 1n }],
    [
      "a circle",
      (() => {
        const circle: Record<string, unknown> = {};
        circle.self = circle;
        return circle;
      })(),
    ],
  ])("with %s that JSON cannot hold are refused by name", (_, value) => {
    expect(() => writeQuery({ filter: value }, { objects: "json" })).toThrow(ConfigError);
    expect(() => writeQuery({ filter: [value] }, { arrays: "json" })).toThrow(/"filter"/);
  });
});

describe("every query comes back as it went", () => {
  const name = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/[[\]]/.test(text));
  const value = fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.boolean());

  it("plain values and arrays, read by URLSearchParams", () => {
    fc.assert(
      fc.property(
        fc.dictionary(name, fc.oneof(value, fc.array(value, { minLength: 1 }))),
        fc.constantFrom("repeat" as const, "brackets" as const),
        (query, arrays) => {
          const expected = Object.entries(query).flatMap(([key, item]) =>
            Array.isArray(item)
              ? item.map((one) => [arrays === "brackets" ? `${key}[]` : key, String(one)])
              : [[key, String(item)]],
          );
          expect(pairs(query, { arrays })).toEqual(expected);
        },
      ),
    );
  });

  it("anything that JSON can hold, in the JSON styles", () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())), (item) => {
        const [pair] = pairs({ q: item }, { arrays: "json", objects: "json" });
        expect(JSON.parse(pair?.[1] ?? "")).toEqual(JSON.parse(JSON.stringify(item)));
      }),
    );
  });
});

describe("a client's query", () => {
  it("is sent in the API's style", async () => {
    const fetch = fakeFetch([data([])]);
    await demo({ fetch }).widgets.list({ filter: { name_cont: "a b" }, ids: [1, 2], page: 1, gone: undefined });
    expect(fetch.asked[0]?.url.search).toBe("?filter%5Bname_cont%5D=a%20b&ids=1&ids=2&page=1");
  });

  it("holds the call options that fill a parameter", async () => {
    const fetch = fakeFetch([data({ id: 1 })]);
    await demo({ fetch }).widgets.get(1, { actingUserId: 0 });
    expect(fetch.asked[0]?.url.search).toBe("?acting_user_id=0");
  });

  it("leaves no question mark when there is nothing to ask", async () => {
    const fetch = fakeFetch([data([])]);
    await demo({ fetch }).widgets.list({ filter: undefined });
    expect(fetch.asked[0]?.url.href).toBe("https://api.example.com/v1/widgets");
  });
});

it("what is no plain object is refused by name: an AbortSignal in the place of the query would be sent as nothing", () => {
  for (const value of [new AbortController().signal, new Map([["a", 1]]), new URL("https://a.example")]) {
    expect(() => writeQuery({ filter: value }, {})).toThrow(/"filter" must be a plain value/);
  }
  expect(writeQuery({ filter: Object.assign(Object.create(null), { a: 1 }) }, {})).toBe("filter%5Ba%5D=1");
});
