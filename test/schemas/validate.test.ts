import { describe, expect, it } from "vitest";
import { ClickMaintClient, type ClickMaintOptions } from "../../src/clickmaint/index.ts";
import { schemas } from "../../src/clickmaint/schemas.ts";
import { ConfigError, ValidationError } from "../../src/core/errors.ts";
import type { Drift } from "../../src/core/validation.ts";
import { schemas as otherSchemas } from "../../src/flowretail/schemas.ts";
import { type FakeFetch, fakeFetch, json, type Script } from "../support/fake-fetch.ts";

const MARKER = "ZQX-planted-marker";

const answer = (data: unknown, meta: unknown = {}) => json({ status: "success", data, meta });

function client(script: Script, options: Partial<ClickMaintOptions> = {}): { cm: ClickMaintClient; fetch: FakeFetch } {
  const fetch = fakeFetch(script);
  const cm = new ClickMaintClient({
    apiKey: `key-${MARKER}`,
    entityId: 12,
    fetch,
    rateLimit: false,
    retry: false,
    schemas,
    ...options,
  });
  return { cm, fetch };
}

const ODD = {
  id: "311",
  name: 7,
  status: "upside-down",
  purchase_cost: MARKER,
  has_children: null,
  [`x_${"new"}`]: MARKER,
};

describe("validate", () => {
  it("looks at nothing while it is off", async () => {
    const { cm } = client([answer(ODD)], { onDrift: () => expect.unreachable() });
    expect(await cm.assets.get(1)).toEqual(ODD);
    expect(cm.drifts).toEqual([]);
  });

  it("reports what differs and leaves the result as it came", async () => {
    const told: Drift[] = [];
    const { cm } = client([answer(ODD)], { validate: "report", onDrift: (drift) => told.push(drift) });
    expect(await cm.assets.get(1)).toEqual(ODD);
    expect(told.map(({ operation, path, expected, received }) => [operation, path, expected, received])).toEqual([
      ["assets.get", "data.id", "a whole number", "a text that is a number"],
      ["assets.get", "data.name", "a text", "a whole number"],
      ["assets.get", "data.purchase_cost", "a number", "a text"],
    ]);
  });

  it("tells each kind once, and counts the rest", async () => {
    const told: Drift[] = [];
    const { cm } = client([answer([ODD, ODD, { id: 1 }])], {
      validate: "report",
      onDrift: (drift) => told.push(drift),
    });
    for (let call = 0; call < 5; call += 1) await cm.assets.list();
    expect(told).toHaveLength(3);
    expect(cm.drifts).toEqual(told);
    expect(cm.drifts.map(({ path, count }) => [path, count])).toEqual([
      ["data.*.id", 10],
      ["data.*.name", 10],
      ["data.*.purchase_cost", 10],
    ]);
  });

  it("shows values only to who asks for them", async () => {
    const { cm } = client([answer(ODD)], { validate: "report" });
    await cm.assets.get(1);
    expect(JSON.stringify(cm.drifts)).not.toContain(MARKER);
    expect(cm.drifts.map((drift) => drift.reveal())).toEqual(["311", 7, MARKER]);
  });

  it("survives an onDrift that throws", async () => {
    const onDrift = () => {
      throw new Error("mine");
    };
    const { cm } = client([answer(ODD)], { validate: "report", onDrift });
    expect(await cm.assets.get(1)).toEqual(ODD);
  });

  it("refuses what differs in mode throw, with every path and no value", async () => {
    const { cm } = client([answer(ODD)], { validate: "throw" });
    const error = await cm.assets.get(1).then(
      () => expect.unreachable(),
      (reason: unknown) => reason as ValidationError,
    );
    expect(error).toBeInstanceOf(ValidationError);
    expect(error.issues).toEqual([
      { path: "data.id", message: "expected a whole number, got a text that is a number" },
      { path: "data.name", message: "expected a text, got a whole number" },
      { path: "data.purchase_cost", message: "expected a number, got a text" },
    ]);
    expect(error.message).toContain("assets.get: the answer does not match the spec at data.id");
    expect(JSON.stringify([error.message, error.issues, error])).not.toContain(MARKER);
  });

  it("says of a write that was refused afterwards that it was applied", async () => {
    const { cm } = client([answer(ODD)], { validate: "throw" });
    await expect(cm.assets.create({ name: "Pump" })).rejects.toMatchObject({
      name: "ValidationError",
      outcome: "applied",
      operation: "assets.create",
    });
  });

  it("checks the envelope and every page of a list", async () => {
    const { cm } = client(
      (asked) => {
        const page = Number(asked.url.searchParams.get("page") ?? 1);
        return json({
          status: "success",
          data: page === 3 ? [{ id: "x" }] : [{ id: page }, { id: page + 10 }],
          meta: { pagination: { total: 5 } },
        });
      },
      { validate: "throw" },
    );
    const seen: unknown[] = [];
    await expect(
      (async () => {
        for await (const asset of cm.assets.list({ per_page: 2 })) seen.push(asset.id);
      })(),
    ).rejects.toThrow("data.0.id");
    expect(seen).toEqual([1, 11, 2, 12]);
    const bare = client([json({ data: [] })], { validate: "throw" });
    await expect(bare.cm.assets.list()).rejects.toThrow(/at status: expected "success", got nothing/);
  });

  it("accepts new values, unknown members, null and absence", async () => {
    const fine = { id: 1, status: "retired", name: null, created_by: null, brand_new: [1] };
    const { cm } = client([answer(fine)], { validate: "throw" });
    expect(await cm.assets.get(1)).toEqual(fine);
  });

  it("can be set for one call, either way", async () => {
    const { cm } = client([answer(ODD)], { validate: "throw" });
    expect(await cm.assets.get(1, { validate: "off" })).toEqual(ODD);
    const off = client([answer(ODD)]);
    await expect(off.cm.assets.get(1, { validate: "throw" })).rejects.toBeInstanceOf(ValidationError);
    expect(await off.cm.forEntity(3).assets.get(1, { validate: "report" })).toEqual(ODD);
    expect(off.cm.drifts).toHaveLength(3);
  });

  it("leaves failures, bytes and empty answers alone", async () => {
    const { cm } = client([json({ status: "error", message: 5 }, 404), new Response(null, { status: 204 })], {
      validate: "throw",
    });
    await expect(cm.assets.get(1)).rejects.toMatchObject({ status: 404 });
    expect(await cm.assets.delete(1)).toBeUndefined();
  });
});

describe("validateRequests", () => {
  it("sends nothing that the spec does not allow, and says where", async () => {
    const { cm, fetch } = client([answer({ id: 1 })], { validateRequests: true });
    const wrong = { name: 5, location_id: "x", description: null } as never;
    const error = await cm.assets.create(wrong).then(
      () => expect.unreachable(),
      (reason: unknown) => reason as ValidationError,
    );
    expect(error).toMatchObject({ name: "ValidationError", outcome: "none", attempts: 0, operation: "assets.create" });
    expect(error.issues.map(({ path }) => path)).toEqual(["body.name", "body.description", "body.location_id"]);
    await expect(cm.parts.list({ page: "two" as never })).rejects.toThrow(
      "query.page: expected a whole number, got a text",
    );
    await expect(cm.parts.restock(1, {} as never)).rejects.toBeInstanceOf(ValidationError);
    expect(fetch.asked).toHaveLength(0);
  });

  it("sends what fits", async () => {
    const { cm, fetch } = client([answer({ id: 1 })], { validateRequests: true });
    await cm.assets.create({ name: "Pump" });
    await cm.assets.create({ name: 5 } as never, { validateRequests: false });
    expect(fetch.asked).toHaveLength(2);
  });
});

describe("options", () => {
  const make = (options: object) => () =>
    new ClickMaintClient({ apiKey: "k", entityId: 1, ...options } as ClickMaintOptions);

  it("ask for the schemas where a mode needs them, and say what to import", () => {
    for (const options of [
      { validate: "report" },
      { validate: "throw" },
      { validateRequests: true },
      { schemas: otherSchemas },
    ]) {
      expect(make(options), JSON.stringify(options)).toThrow('import { schemas } from "millwright/clickmaint/schemas"');
    }
    expect(make({ validate: "off" })).not.toThrow();
  });

  it("ask for them per call too", async () => {
    const cm = new ClickMaintClient({ apiKey: "k", entityId: 1, fetch: fakeFetch([answer({})]), rateLimit: false });
    await expect(cm.assets.get(1, { validate: "report" })).rejects.toBeInstanceOf(ConfigError);
    await expect(cm.assets.get(1, { validateRequests: true })).rejects.toBeInstanceOf(ConfigError);
  });

  it("are checked by name", () => {
    expect(make({ validate: "strict" })).toThrow('"validate" must be "off", "report" or "throw"');
    expect(make({ validateRequests: "yes" })).toThrow('"validateRequests" must be true or false');
    expect(make({ onDrift: 1 })).toThrow('"onDrift" must be a function');
    expect(make({ schemas: {} })).toThrow("millwright/<api>/schemas");
  });
});
