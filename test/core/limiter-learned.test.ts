import { describe, expect, test } from "vitest";
import { LearnedRate } from "../../src/core/limiter-learned.ts";

/** Sends one request each `everyMs`, all accepted; the time after the last. */
function run(rate: LearnedRate, from: number, everyMs: number, count: number): number {
  for (let i = 0; i < count; i++) {
    rate.take(from + i * everyMs);
    rate.good(from + i * everyMs);
  }
  return from + count * everyMs;
}

/** Ten accepted in a second, then refused until a second later. */
function refusedAtTenASecond(): { rate: LearnedRate; at: number } {
  const rate = new LearnedRate();
  run(rate, 1_000, 1, 10);
  rate.take(1_010);
  rate.refused(1_010, 2_010);
  return { rate, at: 2_010 };
}

describe("LearnedRate", () => {
  test("paces nothing while nothing was refused", () => {
    const rate = new LearnedRate();
    run(rate, 1_000, 1, 1_000);
    expect(rate.paceMs).toBe(0);
    expect(rate.next()).toBe(0);
  });

  test("paces at what was taken from the start of the burst to the end of the pause", () => {
    const { rate, at } = refusedAtTenASecond();
    expect(rate.paceMs).toBeCloseTo(101, 0);
    expect(rate.next()).toBe(at);
    rate.take(at);
    expect(rate.next()).toBeCloseTo(at + 101, 0);
  });

  test("does not let late timers add up", () => {
    const { rate, at } = refusedAtTenASecond();
    for (let i = 0; i < 100; i++) rate.take(Math.ceil(rate.next()) + 2);
    expect(rate.next() - at).toBeLessThanOrEqual(100 * 102);
  });

  test("remembers the last minute or two, not the quiet hour before", () => {
    const rate = new LearnedRate();
    const busyFrom = run(rate, 1_000, 1_000, 3_600);
    const at = run(rate, busyFrom, 100, 600);
    rate.refused(at, at + 1_000);
    expect(rate.paceMs).toBeLessThan(333);
  });

  test("is slower where a pace was refused, and goes on measuring where nothing was taken", () => {
    const { rate, at } = refusedAtTenASecond();
    const before = rate.paceMs;
    const end = run(rate, at, 90, 30);
    rate.refused(end, end + 1_000);
    expect(rate.paceMs).toBeGreaterThanOrEqual(before * 1.2);

    const again = refusedAtTenASecond();
    again.rate.take(again.at);
    again.rate.refused(again.at, again.at + 8_000);
    expect(again.rate.paceMs).toBeGreaterThan(850);
  });

  test("is raised after patience, faster each time, and goes one step back when that was too much", () => {
    const { rate, at } = refusedAtTenASecond();
    let now = run(rate, at, 101, 98);
    expect(rate.paceMs).toBeCloseTo(101, 0);
    now = run(rate, now, 101, 5);
    const raised = rate.paceMs;
    expect(raised).toBeCloseTo(101 / 1.1, 0);
    now = run(rate, now, 101, 10);
    expect(rate.paceMs).toBeCloseTo(raised / 1.2, 0);
    rate.refused(now, now + 1_000);
    expect(rate.paceMs).toBeCloseTo(raised, 5);
  });

  test("makes no rate of a pause of hours", () => {
    const rate = new LearnedRate();
    const at = run(rate, 1_000, 10, 50);
    rate.refused(at, at + 5 * 3_600_000);
    expect(rate.paceMs).toBe(0);
    expect(rate.next()).toBe(at + 5 * 3_600_000);
  });
});
