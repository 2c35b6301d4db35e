import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConfigError } from "../../src/core/errors.ts";
import { encodePathParameter, fillPath, pathParameterNames } from "../../src/core/path.ts";
import { demo } from "../support/demo-api.ts";
import { data, fakeFetch } from "../support/fake-fetch.ts";
import { failureOf } from "../support/outcome.ts";

const refused: [string, unknown][] = [
  ["an empty string", ""],
  ["white space", " "],
  ["a tab and a line end", "\t\n"],
  ["one dot", "."],
  ["two dots", ".."],
  ["encoded dots", "%2e%2e"],
  ["half-encoded dots", ".%2E"],
  ["half-encoded dots, the other half", "%2e."],
  ["one encoded dot", "%2E"],
  ["a lone surrogate", "\ud800"],
  ["null", null],
  ["undefined", undefined],
  ["an object", { id: 1 }],
  ["an array", [1]],
  ["an array of nothing", []],
  ["a date", new Date(0)],
  ["a function", () => 1],
  ["a symbol", Symbol("x")],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
];

const accepted: [unknown, string][] = [
  [0, "0"],
  [-1, "-1"],
  [1.5, "1.5"],
  [12n, "12"],
  [false, "false"],
  ["0", "0"],
  ["a/b", "a%2Fb"],
  ["../x", "..%2Fx"],
  ["a b", "a%20b"],
  ["?x", "%3Fx"],
  ["#", "%23"],
  ["a\\b", "a%5Cb"],
  ["50%", "50%25"],
  ["...", "..."],
  [".a", ".a"],
  ["%2e%2e%2e", "%252e%252e%252e"],
  ["Größe", "Gr%C3%B6%C3%9Fe"],
  ["部品", "%E9%83%A8%E5%93%81"],
  ["🔧", "%F0%9F%94%A7"],
  ["a\u0000b", "a%00b"],
  ["{id}", "%7Bid%7D"],
];

describe("a path parameter that could change the route is refused", () => {
  it.each(refused)("%s", (_, value) => {
    expect(() => encodePathParameter("id", value, "widgets.get")).toThrow(ConfigError);
    expect(() => encodePathParameter("id", value, "widgets.get")).toThrow(/^widgets\.get: path parameter "id" /);
  });

  it.each(refused)("before anything is sent, and by a rejection that names the parameter: %s", async (_, value) => {
    const fetch = fakeFetch([data({ id: 1 })]);
    const error = await failureOf(demo({ fetch }).widgets.get(value as string));
    expect(error).toMatchObject({
      name: "ConfigError",
      field: "id",
      operation: "widgets.get",
      attempts: 0,
      outcome: "none",
    });
    expect(fetch.asked).toHaveLength(0);
  });
});

describe("any other path parameter stays one segment", () => {
  it.each(accepted.map(([value, encoded]) => ({ value, encoded, is: `${typeof value} ${String(value)}` })))(
    "$is becomes $encoded",
    async ({ value, encoded }) => {
      expect(encodePathParameter("id", value, "widgets.get")).toBe(encoded);
      const fetch = fakeFetch([data({ id: 1 })]);
      await demo({ fetch }).widgets.get(value as string);
      expect(fetch.asked[0]?.url.href).toBe(`https://api.example.com/v1/widgets/${encoded}`);
    },
  );

  it("for every string: the segment decodes to it, and the URL has as many segments as the template", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let path: string;
        try {
          path = fillPath("/widgets/{id}/notes", { id: text }, "widgets.get");
        } catch (error) {
          return error instanceof ConfigError;
        }
        const url = new URL(path, "https://api.example.com");
        const segments = url.pathname.split("/");
        return (
          segments.length === 4 &&
          segments[3] === "notes" &&
          decodeURIComponent(segments[2] ?? "") === text &&
          url.search === "" &&
          url.hash === "" &&
          url.host === "api.example.com"
        );
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("a path template", () => {
  it("is filled by name, in any order", () => {
    expect(fillPath("/a/{x}/b/{y}", { y: 2, x: 1 }, "op")).toBe("/a/1/b/2");
  });

  it("is not filled again from a parameter's own text", () => {
    expect(fillPath("/a/{x}/{y}", { x: "{y}", y: "secret" }, "op")).toBe("/a/%7By%7D/secret");
  });

  it("leaves a brace that nothing closes, and one that nothing opens", () => {
    expect(fillPath("/a/{x", { x: 1 }, "op")).toBe("/a/{x");
    expect(fillPath("/a}/{x}/b{", { x: 1 }, "op")).toBe("/a}/1/b{");
  });

  it("writes whole numbers as they are, and escapes those that digits alone cannot tell", () => {
    expect(fillPath("/{a}/{b}/{c}/{d}", { a: 0, b: -7, c: 2 ** 53 - 1, d: 1e21 }, "op")).toBe(
      "/0/-7/9007199254740991/1e%2B21",
    );
  });

  it("names its parameters in path order", () => {
    expect(pathParameterNames("/tenants/{tenantUid}/bins/{id}")).toEqual(["tenantUid", "id"]);
    expect(pathParameterNames("/widgets")).toEqual([]);
  });

  it("takes positional arguments in path order", async () => {
    const fetch = fakeFetch([data({})]);
    await demo({ fetch }).widgets.notes.get(7, "n/1");
    expect(fetch.asked[0]?.url.pathname).toBe("/v1/widgets/7/notes/n%2F1");
  });

  it("takes a scope parameter from the client, and checks it like any other", async () => {
    const fetch = fakeFetch([data({})]);
    await demo({ fetch, tenantUid: "tenant 1" }).bins.get(3);
    expect(fetch.asked[0]?.url.pathname).toBe("/v1/tenants/tenant%201/bins/3");
    for (const tenantUid of ["..", "", undefined]) {
      const error = await failureOf(demo({ fetch, tenantUid }).bins.get(3));
      expect(error).toMatchObject({ name: "ConfigError", field: "tenantUid", operation: "bins.get" });
    }
    expect(fetch.asked).toHaveLength(1);
  });
});
