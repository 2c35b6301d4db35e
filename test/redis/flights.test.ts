/** What a process knows of its own requests, by tables. */
import { describe, expect, test } from "vitest";
import { Flights } from "../../src/redis/flights.ts";

/** Sends at `at` and lands after `tookMs`; how late it was. */
function fly(flights: Flights, at: number, tookMs: number): number {
  flights.sent(at);
  return flights.landed(at + tookMs, true).lateMs;
}

describe("how late a request was", () => {
  test("is nothing for the first, and for one as slow as usual", () => {
    const flights = new Flights();
    expect(Array.from({ length: 20 }, (_, n) => fly(flights, n * 100, 40))).toEqual(new Array(20).fill(0));
  });

  test("is what it took longer than usual, also when many in a row are held up", () => {
    const flights = new Flights();
    for (let n = 0; n < 20; n++) fly(flights, n * 100, 10);
    const late = Array.from({ length: 10 }, (_, n) => fly(flights, 5_000 + n * 100, 210));
    expect(late[0]).toBe(200);
    expect(Math.min(...late)).toBeGreaterThan(170);
  });

  test("ends with time where a server has become slow for good, and is back soon after it is fast again", () => {
    const flights = new Flights();
    for (let n = 0; n < 20; n++) fly(flights, n * 100, 10);
    for (let n = 0; n < 300; n++) fly(flights, 10_000 + n * 100, 210);
    expect(fly(flights, 60_000, 210)).toBeLessThan(5);
    for (let n = 0; n < 30; n++) fly(flights, 70_000 + n * 100, 10);
    expect(fly(flights, 80_000, 210)).toBeGreaterThan(190);
  });

  test("a request without an answer says nothing of what is usual", () => {
    const flights = new Flights();
    fly(flights, 0, 10);
    flights.sent(100);
    flights.landed(30_100, false);
    expect(fly(flights, 40_000, 30)).toBe(20);
  });
});

describe("Redis's clock", () => {
  test("is read from the answer that was on its way the shortest", () => {
    const flights = new Flights();
    flights.clock(1_000_500, 1_000_000);
    expect(flights.offset).toBe(500);
    flights.clock(1_001_300, 1_001_000);
    expect(flights.offset).toBe(500);
    flights.clock(1_002_510, 1_002_000);
    expect(flights.offset).toBe(510);
  });

  test("is read anew after a minute, and when a clock was set", () => {
    const flights = new Flights();
    flights.clock(1_000_500, 1_000_000);
    flights.clock(1_061_400, 1_061_000);
    expect(flights.offset).toBe(400);
    flights.clock(1_062_000, 4_662_000);
    expect(flights.offset).toBe(-3_600_000);
    flights.clock(1_063_000, 1_063_000);
    expect(flights.offset).toBe(0);
  });
});

test("sends of the last minute are known by their place", () => {
  const flights = new Flights();
  const now = Date.now();
  for (const ago of [90_000, 61_000, 30_000, 10]) flights.sent(now - ago);
  expect(flights.recent()).toEqual([
    { place: 2, at: now - 30_000 },
    { place: 3, at: now - 10 },
  ]);
  expect(flights.recent(3).map(({ place }) => place)).toEqual([3]);
});
