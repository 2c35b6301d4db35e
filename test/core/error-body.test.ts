import { describe, expect, it } from "vitest";
import { readErrorBody } from "../../src/core/error-body.ts";

const read = (body: unknown, headers: Record<string, string> = {}) => readErrorBody(body, new Headers(headers));

describe("the message and the code are read from every shape that vendors use", () => {
  it.each<[string, unknown, string | undefined, string | undefined]>([
    ["{message}", { message: "No such part" }, "No such part", undefined],
    ["{status, message}", { status: "error", message: "Bad key" }, "Bad key", undefined],
    ["{status_code, message}", { status_code: 404, message: "Gone" }, "Gone", "404"],
    ["{code, message}", { code: "E12", message: "Full" }, "Full", "E12"],
    ["{message, reference}", { message: "Oops", reference: "r-1" }, "Oops", undefined],
    ["{error: {message, code}}", { error: { message: "Nested", code: 7 } }, "Nested", "7"],
    ["{error}", { error: "Just a word" }, "Just a word", undefined],
    [
      "OAuth's {error, error_description}",
      { error: "invalid_grant", error_description: "Wrong password" },
      "Wrong password",
      "invalid_grant",
    ],
    [
      "problem details",
      { type: "about:blank", title: "Forbidden", detail: "Not your tenant", status: 403, code: "INSUFFICIENT" },
      "Not your tenant",
      "INSUFFICIENT",
    ],
    ["problem details with a title only", { title: "Forbidden", status: 403 }, "Forbidden", undefined],
    ["{errors: [text]}", { errors: ["First", "Second"] }, "First", undefined],
    ["{errors: [{message}]}", { errors: [{ field: "qty", message: "too low" }] }, "too low", undefined],
    ["{msg}", { msg: "Short" }, "Short", undefined],
    ["{status_message}", { status_message: "Said" }, "Said", undefined],
    ["a code of 0", { code: 0, message: "m" }, "m", "0"],
    ["blank text is no message", { message: "  ", error: "real" }, "real", undefined],
    ["a message of the wrong type", { message: { a: 1 }, error: "real" }, "real", undefined],
    ["an empty object", {}, undefined, undefined],
    ["null", null, undefined, undefined],
    ["a list", [1, 2], undefined, undefined],
    ["text", "Bad gateway", undefined, undefined],
    ["undefined", undefined, undefined, undefined],
  ])("%s", (_, body, message, code) => expect(read(body)).toMatchObject({ message, code }));
});

describe("field errors are read from every shape", () => {
  it.each<[string, unknown, Record<string, string[]> | undefined]>([
    ["{errors: {field: [text]}}", { errors: { name: ["is blank", "is short"] } }, { name: ["is blank", "is short"] }],
    ["{errors: {field: text}}", { errors: { name: "is blank" } }, { name: ["is blank"] }],
    ["{errors: {field: [{message}]}}", { errors: { name: [{ message: "is blank" }] } }, { name: ["is blank"] }],
    ["{errors: [{field, message}]}", { errors: [{ field: "a", message: "x" }] }, { a: ["x"] }],
    [
      "several of one field, in order",
      {
        errors: [
          { field: "a", message: "x" },
          { field: "b", message: "y" },
          { field: "a", message: "z" },
        ],
      },
      { a: ["x", "z"], b: ["y"] },
    ],
    ["{errors: [{path, message}]}", { errors: [{ path: "a.b", message: "x" }] }, { "a.b": ["x"] }],
    ["{field_errors}", { field_errors: { a: ["x"] } }, { a: ["x"] }],
    ["{fieldErrors}", { fieldErrors: { a: ["x"] } }, { a: ["x"] }],
    ["problem details' invalid-params", { "invalid-params": [{ name: "a", reason: "x" }] }, { a: ["x"] }],
    ["inside {error}", { error: { message: "m", errors: { a: ["x"] } } }, { a: ["x"] }],
    ["list of texts: none", { errors: ["x"] }, undefined],
    ["text: none", { errors: "x" }, undefined],
    ["values that are not text: none", { errors: { a: [1, null] } }, undefined],
    ["no errors: none", { message: "m" }, undefined],
  ])("%s", (_, body, expected) => expect(read(body).fieldErrors).toEqual(expected));

  it("named like a member of Object.prototype do no harm", () => {
    const body: unknown = JSON.parse(
      '{"errors":[{"field":"constructor","message":"x"},{"field":"__proto__","message":"y"}]}',
    );
    expect(Object.entries(read(body).fieldErrors ?? {})).toContainEqual(["constructor", ["x"]]);
    expect(({} as Record<string, unknown>).y).toBeUndefined();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

describe("the request id", () => {
  it.each<[string, unknown, Record<string, string>, string | undefined]>([
    ["X-Request-Id", {}, { "X-Request-Id": "a" }, "a"],
    ["Request-Id", {}, { "Request-Id": "a" }, "a"],
    ["X-Correlation-Id", {}, { "X-Correlation-Id": "a" }, "a"],
    ["CF-Ray", {}, { "CF-Ray": "a" }, "a"],
    ["the header before the body", { request_id: "b" }, { "X-Request-Id": "a" }, "a"],
    ["correlation_id in the body", { correlation_id: "b" }, {}, "b"],
    ["request_id in the body", { request_id: 5 }, {}, "5"],
    ["reference in the body", { reference: "ref-9" }, {}, "ref-9"],
    ["trace_id in the body", { trace_id: "t" }, {}, "t"],
    ["none", {}, {}, undefined],
  ])("%s", (_, body, headers, expected) => expect(read(body, headers).requestId).toBe(expected));
});
