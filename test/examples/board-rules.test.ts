import { ConnectionError, type RateLimitSnapshot, ServerError } from "millwright";
import { describe, expect, it } from "vitest";
import { errorWords, explain, readLimit, retryWords } from "../../examples/board/explain.ts";
import type { Doing, FeedView } from "../../examples/board/feed.ts";
import { everything, matches } from "../../examples/board/filter.ts";
import type { Order } from "../../examples/board/orders.ts";
import { createBoard } from "../../examples/board/state.ts";
import {
  clickmaint,
  columnOf,
  fieldnation,
  fieldnationVisit,
  flowretail,
  repzo,
} from "../../examples/board/statuses.ts";

const order: Order = {
  key: "repzo:1",
  vendor: "repzo",
  number: "WO-1",
  title: "Replace filter",
  status: "Open",
  column: "scheduled",
  priority: "high",
  assignee: "Ilse Marrow",
  place: "Riverside Dairy",
  dueAt: 0,
  record: {},
};

describe("the columns of the board", () => {
  it.each([
    [clickmaint, "Open", false, "requested"],
    [clickmaint, "Open", true, "scheduled"],
    [fieldnation, "Routed", false, "requested"],
    [fieldnation, "Postponed", true, "hold"],
    [fieldnationVisit, "checked_in", true, "progress"],
    [repzo, "open", true, "scheduled"],
    [repzo, "cancelled", false, "closed"],
    [flowretail, "Waiting for parts", true, "hold"],
    [flowretail, "Sent to the moon", true, "unmapped"],
    [repzo, undefined, true, "unmapped"],
    [repzo, "toString", true, "unmapped"],
  ] as const)(
    "%#: have a place for each status, and one for those that nobody has mapped",
    (table, status, isAssigned, column) => {
      expect(columnOf(table, status, isAssigned)).toBe(column);
    },
  );
});

describe("the filter of the board", () => {
  it("finds all the words anywhere on the card", () => {
    expect(matches(order, { ...everything, text: "ilse FILTER repzo" })).toBe(true);
    expect(matches(order, { ...everything, text: "ilse pump" })).toBe(false);
  });

  it("takes a vendor, a priority or an assignee out", () => {
    expect(matches(order, { ...everything, vendors: new Set(["clickmaint"]) })).toBe(false);
    expect(matches(order, { ...everything, priority: "low" })).toBe(false);
    expect(matches(order, { ...everything, assignee: "Tomas Duskin" })).toBe(false);
  });
});

describe("the state of the board", () => {
  it("tells of new and changed orders, and not of those that say the same again", () => {
    const board = createBoard();
    const told: string[] = [];
    board.changes.on((changes) => {
      for (const change of changes) told.push(`${change.before?.column ?? "new"} → ${change.order.column}`);
    });
    board.take([order]);
    board.take([{ ...order, record: { read: "again" } }]);
    board.take([{ ...order, column: "closed", status: "Done" }]);
    expect(told).toEqual(["new → scheduled", "scheduled → closed"]);
    expect(board.shown()).toBe(1);
  });
});

describe("the words of the board", () => {
  const view = (doing: Doing, rest: Partial<FeedView> = {}): FeedView => ({
    doing,
    loaded: 0,
    total: undefined,
    pages: 2,
    isComplete: false,
    retries: 0,
    waits: 0,
    failures: 0,
    attempts: 1,
    ...rest,
  });

  it("say what a feed does, and when it goes on", () => {
    const because = retryWords({ reason: "status", status: 503 });
    expect(explain(view({ kind: "retrying", attempt: 2, until: 1_800, because }), 1_000)).toEqual({
      tone: "warn",
      text: "Out of order (503)",
      detail: "try 2 of 4 in 0.8 s",
    });
    expect(explain(view({ kind: "asking", since: 0, isNews: false }), 500).text).toBe("Reading page 3");
    expect(explain(view({ kind: "asking", since: 0, isNews: false }), 1_500).text).toBe("No answer yet");
    expect(explain(view({ kind: "resting" }, { attempts: 3 }), 0).text).toBe("Answered at try 3");
    const error = new ConnectionError("fetch failed");
    expect(explain(view({ kind: "stopped", error, until: 8_000 }), 0)).toEqual({
      tone: "bad",
      text: "Connection lost",
      detail: "again in 8.0 s",
    });
  });

  it("name an error without its class", () => {
    expect(errorWords(new Error("what else"))).toBe("what else");
    expect(errorWords(Object.create(ServerError.prototype, { status: { value: 502 } }))).toBe("Out of order (502)");
  });

  it("read the tightest of several limits", () => {
    const windows: RateLimitSnapshot["windows"] = [
      { limit: 10_000, remaining: 9_000, windowMs: 86_400_000, source: "spec" },
      { limit: 100, remaining: 20, windowMs: 60_000, source: "headers" },
    ];
    const limit = { state: "open", inFlight: 0, queued: 0, windows } as const;
    expect(readLimit(limit, 0)).toEqual({ text: "20 of 100 left in 1 min", left: 0.2, tone: "warn" });
    expect(readLimit({ ...limit, state: "paused", pausedUntil: 1_500 }, 500).text).toBe("Paused for 1.0 s");
    expect(readLimit({ ...limit, windows: [] }, 0).left).toBeUndefined();
  });
});
