import { describe, expect, test } from "vitest";
import { isAbsoluteReset, parseHttpDate, parseReset, parseRetryAfter } from "../../src/core/retry-after.ts";

const NOW = Date.UTC(2026, 10, 21, 12, 0, 0);
const IN_90_S = Date.UTC(2026, 10, 21, 12, 1, 30);

describe("parseRetryAfter", () => {
  test.each([
    ["seconds", "120", 120_000],
    ["no wait", "0", 0],
    ["decimals", "1.5", 1_500],
    ["decimals, never shortened", "0.0001", 1],
    ["space around", " 7 ", 7_000],
    ["beyond any timer, as it is", "3000000", 3_000_000_000],
    ["IMF-fixdate", "Sat, 21 Nov 2026 12:01:30 GMT", 90_000],
    ["RFC 850", "Saturday, 21-Nov-26 12:01:30 GMT", 90_000],
    ["asctime", "Sat Nov 21 12:01:30 2026", 90_000],
    ["asctime with a day of one digit", "Wed Dec  2 12:00:00 2026", 11 * 86_400_000],
    ["a past date", "Sun, 06 Nov 1994 08:49:37 GMT", 0],
  ])("reads %s", (_, value, expected) => {
    expect(parseRetryAfter(value, NOW)).toBe(expected);
  });

  test.each([
    null,
    undefined,
    "",
    " ",
    "12abc",
    "-5",
    "+5",
    "1e3",
    "0x10",
    ".5",
    "1,2",
    "Infinity",
    "NaN",
    "soon",
    "2026-11-21T12:01:30Z",
    "Sat, 21 Nov 2026 12:01:30",
    "Sat, 21 Nov 2026 12:01:30 PST",
    "Sat, 21-Nov-2026 12:01:30 GMT",
    "Saturday, 21 Nov 26 12:01:30 GMT",
    "Sat, 31 Feb 2026 12:01:30 GMT",
    "Sat, 21 Foo 2026 12:01:30 GMT",
    "Sat, 21 anF 2026 12:01:30 GMT",
    "Sat, 21 Nov 2026 25:01:30 GMT",
    "Sat, 21 Nov 2026 12:60:30 GMT",
    "Sat, 21 Nov 2026 12:01:61 GMT",
  ])("does not guess at %j", (value) => {
    expect(parseRetryAfter(value, NOW)).toBeUndefined();
  });

  test("a two-digit year more than 50 years ahead is of the past century", () => {
    expect(parseHttpDate("Sunday, 06-Nov-94 08:49:37 GMT", NOW)).toBe(Date.UTC(1994, 10, 6, 8, 49, 37));
    expect(parseHttpDate("Friday, 06-Nov-76 08:49:37 GMT", NOW)).toBe(Date.UTC(2076, 10, 6, 8, 49, 37));
  });

  test("a leap second is a time", () => {
    expect(parseHttpDate("Thu, 31 Dec 2026 23:59:60 GMT", NOW)).toBe(Date.UTC(2027, 0, 1));
  });
});

describe("parseReset", () => {
  test.each([
    ["seconds from now", "90", 90_000],
    ["decimal seconds", "0.25", 250],
    ["the longest delta", "999999999", 999_999_999_000],
    ["epoch seconds", `${IN_90_S / 1000}`, 90_000],
    ["epoch seconds with decimals", `${IN_90_S / 1000 - 0.5}`, 89_500],
    ["epoch milliseconds", `${IN_90_S}`, 90_000],
    ["a past epoch", "1000000000", 0],
    ["ISO 8601", "2026-11-21T12:01:30Z", 90_000],
    ["ISO 8601 with milliseconds and an offset", "2026-11-21T13:01:30.250+01:00", 90_250],
    ["a date of HTTP", "Sat, 21 Nov 2026 12:01:30 GMT", 90_000],
  ])("reads %s", (_, value, expected) => {
    expect(parseReset(value, NOW)).toBe(expected);
  });

  test.each([null, undefined, "", "never", "-1", "1e3", "2026-11-21", "2026-13-41T99:99:99Z", "12:01"])(
    "does not guess at %j",
    (value) => {
      expect(parseReset(value, NOW)).toBeUndefined();
    },
  );

  test("tells moments from lengths of time", () => {
    expect(isAbsoluteReset("60")).toBe(false);
    expect(isAbsoluteReset("1795262400")).toBe(true);
    expect(isAbsoluteReset("2026-11-21T12:01:30Z")).toBe(true);
  });
});
