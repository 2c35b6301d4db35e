import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromHundredths, toHundredths } from "../../src/flowretail/index.ts";

describe("toHundredths", () => {
  it.each<[string | number, number]>([
    ["19.99", 1999],
    ["1.1", 110],
    [" 7 ", 700],
    ["+0.05", 5],
    ["-0.05", -5],
    ["-0", 0],
    ["1.000", 100],
    [1.15, 115],
    [0.07, 7],
    [-1.5, -150],
    [4.35, 435],
    [1.005e3, 100_500],
  ])("%j is %i", (value, expected) => expect(toHundredths(value)).toBe(expected));

  it.each([
    "",
    "1,5",
    "1.",
    ".5",
    "0x10",
    "1e3",
    "abc",
    "1.001",
    "-",
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e21,
    0.001,
    "90071992547409.92",
  ])("refuses %j", (value) =>
    expect(() => toHundredths(value)).toThrow(expect.objectContaining({ name: "ConfigError" })),
  );
});

describe("fromHundredths", () => {
  it.each<[number, string]>([
    [1999, "19.99"],
    [-5, "-0.05"],
    [0, "0.00"],
    [100, "1.00"],
    [Number.MAX_SAFE_INTEGER, "90071992547409.91"],
  ])("%i is %s", (value, expected) => expect(fromHundredths(value)).toBe(expected));

  it.each([1.5, Number.NaN, 2 ** 53])("refuses %d", (value) => {
    expect(() => fromHundredths(value)).toThrow(expect.objectContaining({ name: "ConfigError" }));
  });
});

it("no cent is lost, there and back, as text or as a number", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (cents) => {
      expect(toHundredths(fromHundredths(cents))).toBe(cents === 0 ? 0 : cents);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
      expect(toHundredths(Number(fromHundredths(cents)))).toBe(cents === 0 ? 0 : cents);
    }),
  );
});
