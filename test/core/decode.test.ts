import { describe, expect, it } from "vitest";
import { Answer } from "../../src/core/answer.ts";
import { Bytes, dispositionFilename } from "../../src/core/bytes.ts";
import { type DecodeRules, decodeAnswer, readPath, unwrap } from "../../src/core/decode.ts";
import { ApiError, DecodeError } from "../../src/core/errors.ts";
import { demo } from "../support/demo-api.ts";
import { data, fakeFetch, json, status } from "../support/fake-fetch.ts";
import { failureOf } from "../support/outcome.ts";

const rules = (more: Partial<DecodeRules> = {}): DecodeRules => ({
  operation: "widgets.get",
  bytes: false,
  empty: false,
  failure: { path: "status", equals: "error" },
  context: (outcome) => ({ operation: "widgets.get", attempts: 1, outcome }),
  ...more,
});

const ok = (content: string, type = "application/json", code = 200) =>
  new Answer(code, new Headers(type === "" ? {} : { "content-type": type }), "https://api.example.com/v1", content);

const thrown = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

describe("a success that is not what was promised is a DecodeError that says what came", () => {
  it.each<[string, string, string, RegExp]>([
    ["an HTML page", "<!DOCTYPE html><html><body>Log in</body></html>", "text/html", /HTML page/],
    ["an HTML page that claims to be JSON", "  <html lang=en>", "application/json", /HTML page/],
    ["truncated JSON", '{"data":{"id":1', "application/json", /not complete JSON/],
    ["truncated JSON of a vendor's type", '{"data":', "application/problem+json; charset=utf-8", /not complete JSON/],
    ["no body", "", "application/json", /body is empty/],
    ["white space", " \r\n", "application/json", /body is empty/],
    ["plain text", "OK", "text/plain", /text\/plain, not JSON/],
    ["text without a type", "OK", "", /not complete JSON/],
    ["XML", "<?xml version='1.0'?><a/>", "application/xml", /application\/xml, not JSON/],
    ["two documents", "{}{}", "application/json", /not complete JSON/],
  ])("%s", (_, content, type, message) => {
    const error = thrown(() => decodeAnswer(ok(content, type), rules()));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ status: 200, outcome: "applied", operation: "widgets.get", excerpt: content });
    expect((error as Error).message).toMatch(message);
    expect((error as DecodeError).contentType).toBe(type === "" ? undefined : type);
  });

  it("shows no more than the first 200 characters", () => {
    const error = thrown(() => decodeAnswer(ok("x".repeat(1_000), "text/plain"), rules()));
    expect((error as DecodeError).excerpt).toBe("x".repeat(200));
  });
});

describe("a success is read", () => {
  it.each<[string, string, string, unknown]>([
    ["whatever its type, when it is JSON", '{"a":1}', "text/plain", { a: 1 }],
    ["without a type", '{"a":1}', "", { a: 1 }],
    ["null", "null", "application/json", null],
    ["false", "false", "application/json", false],
    ["0", "0", "application/json", 0],
    ["an empty text", '""', "application/json", ""],
    ["an empty list", "[]", "application/json", []],
  ])("%s", (_, content, type, value) => expect(decodeAnswer(ok(content, type), rules())).toEqual(value));

  it.each([204, 205])("%i without a body", (code) =>
    expect(decodeAnswer(ok("", "application/json", code), rules())).toBeUndefined(),
  );

  it("whatever it holds, when the operation has no result", () => {
    const empty = rules({ empty: true });
    for (const content of ["", "OK", "<html>", '{"a":1}']) {
      const answer = ok(content, "text/plain");
      expect(unwrap(decodeAnswer(answer, empty), "data", answer, empty)).toBeUndefined();
    }
  });
});

describe("a failure inside a success status", () => {
  it("is an ApiError with the body's message", async () => {
    const fetch = fakeFetch([json({ status: "error", message: "No such entity", code: 7 })]);
    const error = await failureOf(demo({ fetch }).widgets.get(1));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 200, code: "7", outcome: "none", retryable: false });
    expect(error.message).toBe("widgets.get: 200 No such entity");
    expect(fetch.asked).toHaveLength(1);
  });

  it("is told of an operation without a result as well", async () => {
    const fetch = fakeFetch([json({ status: "error", message: "In use" })]);
    expect(await failureOf(demo({ fetch }).widgets.delete(1))).toMatchObject({ name: "ApiError", status: 200 });
  });

  it("is what the API says and nothing like it", () => {
    for (const body of ['{"status":"ERROR"}', '{"status":["error"]}', '{"data":{"status":"error"}}']) {
      expect(decodeAnswer(ok(body), rules())).toEqual(JSON.parse(body));
    }
    expect(decodeAnswer(ok('{"status":"error"}'), rules({ failure: undefined }))).toEqual({ status: "error" });
    expect(
      thrown(() => decodeAnswer(ok('{"success":false}'), rules({ failure: { path: "success", equals: false } }))),
    ).toBeInstanceOf(ApiError);
  });
});

it.each([
  [500, "unknown"],
  [408, "unknown"],
  [404, "none"],
])("a middleware's own answer of %i leaves a write's outcome %s: only the status can tell", async (code, outcome) => {
  const fetch = fakeFetch([data({ id: 1 })]);
  const client = demo({ fetch });
  const raw = client.raw as unknown as { use(middleware: { onRequest: () => Response }): void };
  raw.use({ onRequest: () => json({ message: "No" }, code) });
  expect(await failureOf(client.widgets.create({}))).toMatchObject({ status: code, outcome });
  expect(fetch.asked).toHaveLength(0);
});

describe("unwrapping", () => {
  it("gives what the envelope holds, falsy values included", async () => {
    for (const value of [{ id: 1 }, [], 0, false, "", null]) {
      const fetch = fakeFetch([json({ data: value, meta: { m: 1 } })]);
      const result = await demo({ fetch }).widgets.get(1).withResponse();
      expect(result.data).toEqual(value);
      expect(result.meta).toEqual({ m: 1 });
    }
  });

  it("fails by name when the promised key is missing", async () => {
    const error = await failureOf(demo({ fetch: fakeFetch([json({ result: 1 })]) }).widgets.create({}));
    expect(error).toMatchObject({ name: "DecodeError", outcome: "applied", status: 200, excerpt: '{"result":1}' });
    expect(error.message).toBe('widgets.create: 200, but the body has no "data"');
  });

  it("fails when the body is no object at all", async () => {
    for (const body of [null, 5, "text", []]) {
      const error = await failureOf(demo({ fetch: fakeFetch([json(body)]) }).widgets.get(1));
      expect(error).toMatchObject({ name: "DecodeError" });
    }
  });

  it("leaves a bare body alone where the operation has no envelope", async () => {
    expect(await demo({ fetch: fakeFetch([json({ data: 1, more: 2 })]) }).widgets.stats()).toEqual({
      data: 1,
      more: 2,
    });
  });

  it("gives nothing for 204, also where a result was promised", async () => {
    expect(await demo({ fetch: fakeFetch([status(204)]) }).widgets.update(1, {})).toBeUndefined();
  });

  it("reads own keys only", () => {
    expect(readPath({ a: { b: [{ c: 1 }] } }, "a.b.0.c")).toBe(1);
    expect(readPath({}, "constructor.name")).toBeUndefined();
    expect(readPath({}, "__proto__")).toBeUndefined();
    expect(readPath("text", "length")).toBeUndefined();
    expect(readPath(null, "a")).toBeUndefined();
    expect(readPath(null, "")).toBeNull();
  });
});

describe("bytes of text", () => {
  const send = (bytes: Uint8Array<ArrayBuffer>) =>
    demo({ fetch: fakeFetch([new Response(bytes, { headers: { "content-type": "application/json" } })]) }).widgets.get(
      1,
    );

  it("may begin with a byte order mark", async () => {
    expect(await send(new TextEncoder().encode('\ufeff{"data":{"id":1}}'))).toEqual({ id: 1 });
  });

  it("that are not UTF-8 become replacement characters and never a crash", async () => {
    const text = new TextEncoder().encode('{"data":{"name":"?"}}');
    const bytes = text.map((byte) => (byte === 0x3f ? 0xff : byte));
    expect(await send(bytes)).toEqual({ name: "\ufffd" });
  });
});

describe("a file", () => {
  const photo = (headers: Record<string, string>, body: BodyInit = "abc") =>
    demo({ fetch: fakeFetch([new Response(body, { headers })]) }).widgets.photo(1);

  it("comes with its type, size and name", async () => {
    const file = await photo({
      "content-type": "image/png",
      "content-length": "3",
      "content-disposition": 'attachment; filename="a.png"',
    });
    expect(file).toBeInstanceOf(Bytes);
    expect(file).toMatchObject({ contentType: "image/png", size: 3, filename: "a.png" });
    expect(new TextDecoder().decode(await file.bytes())).toBe("abc");
  });

  it("can be had as a Blob of the right type", async () => {
    const blob = await (await photo({ "content-type": "image/png" })).blob();
    expect(blob.type).toBe("image/png");
    expect(await blob.text()).toBe("abc");
  });

  it("has no size when the answer is compressed or does not say", async () => {
    expect((await photo({ "content-length": "3", "content-encoding": "gzip" })).size).toBeUndefined();
    expect((await photo({})).size).toBeUndefined();
  });

  it("that is refused is an error, with the body's message", async () => {
    const fetch = fakeFetch([json({ message: "No photo" }, 404)]);
    const error = await failureOf(demo({ fetch }).widgets.photo(1));
    expect(error).toMatchObject({ name: "NotFoundError", message: "widgets.photo: 404 No photo" });
  });

  it.each<[string | null, string | undefined]>([
    [null, undefined],
    ["inline", undefined],
    ["attachment; filename=a.pdf", "a.pdf"],
    ['attachment; filename="a b.pdf"', "a b.pdf"],
    ['attachment; filename="a \\"b\\".pdf"', 'a "b".pdf'],
    ["attachment; filename=\"x.pdf\"; filename*=UTF-8''%C3%A4.pdf", "ä.pdf"],
    ["attachment; filename=\"x.pdf\"; filename*=UTF-8''%ZZ", "x.pdf"],
  ])("is named by Content-Disposition: %s", (header, name) => expect(dispositionFilename(header)).toBe(name));
});

it("the answer's status, headers and address come with the result", async () => {
  const { response } = await demo({ fetch: fakeFetch([data({ id: 1 })]) })
    .widgets.get(1)
    .withResponse();
  expect(response).toMatchObject({ status: 200, ok: true, attempts: 1, url: "https://api.example.com/v1/widgets/1" });
  expect(response.headers.get("content-type")).toBe("application/json");
});
