/** Rows by hand do what `async function*` does, in whatever order they are asked for, left or thrown at. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Page } from "../../src/core/pages.ts";
import { Rows } from "../../src/core/rows.ts";

/** What is asked, at once, or as soon as what was asked before it is answered; or a wait until all is. */
type Step = { readonly ask: "next" | "return" | "throw"; readonly after: boolean } | "wait";

/** Pages of these lengths; the one numbered `failsAt` is an error. Tells in `log` how the loop over them ended. */
async function* pagesOf(lengths: readonly number[], failsAt: number, log: string[]) {
  let row = 0;
  try {
    for (const [n, length] of lengths.entries()) {
      await Promise.resolve();
      if (n === failsAt) throw new Error(`page ${n}`);
      yield { items: Array.from({ length }, () => row++) } as unknown as Page<number>;
    }
    log.push("read to the end");
  } finally {
    await Promise.resolve();
    log.push("over");
  }
}

async function* byGenerator(pages: AsyncGenerator<Page<number>, void, undefined>): AsyncGenerator<number, void> {
  for await (const page of pages) for (const row of page.items) yield row;
}

/** What the steps are answered. */
async function answers(rows: AsyncGenerator<number, void, undefined>, steps: readonly Step[]): Promise<unknown[]> {
  const asked: Promise<unknown>[] = [];
  for (const step of steps) {
    if (step === "wait") {
      await Promise.allSettled(asked);
      continue;
    }
    const ask = (): Promise<unknown> => (step.ask === "throw" ? rows.throw(new Error("thrown")) : rows[step.ask]());
    const before = step.after ? asked.at(-1) : undefined;
    asked.push(before ? before.then(ask, ask) : ask());
  }
  const settled = await Promise.allSettled(asked);
  return settled.map((one) => (one.status === "fulfilled" ? one.value : String(one.reason)));
}

describe("rows", () => {
  it("answer every order of next, return and throw as a generator does", async () => {
    const next = fc.record({ ask: fc.constant("next" as const), after: fc.boolean() });
    const end = fc.record({ ask: fc.constantFrom("return" as const, "throw" as const), after: fc.boolean() });
    const step = fc.oneof(
      { arbitrary: next, weight: 6 },
      { arbitrary: end, weight: 1 },
      { arbitrary: fc.constant("wait" as const), weight: 1 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3), { maxLength: 4 }),
        fc.nat(6),
        fc.array(step, { maxLength: 20 }),
        async (lengths, failsAt, steps) => {
          const [ours, theirs]: [string[], string[]] = [[], []];
          expect(await answers(new Rows(pagesOf(lengths, failsAt, ours)), steps)).toEqual(
            await answers(byGenerator(pagesOf(lengths, failsAt, theirs)), steps),
          );
          expect(ours).toEqual(theirs);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("asked for all at once come in order, each once", async () => {
    const rows = new Rows(pagesOf([2, 0, 3], -1, []));
    const all = await Promise.all(Array.from({ length: 7 }, () => rows.next()));
    expect(all.map(({ value, done }) => (done ? "end" : value))).toEqual([0, 1, 2, 3, 4, "end", "end"]);
  });

  it("end with their block", async () => {
    const log: string[] = [];
    {
      await using rows = new Rows(pagesOf([2, 2], -1, log));
      expect((await rows.next()).value).toBe(0);
    }
    expect(log).toEqual(["over"]);
  });
});
