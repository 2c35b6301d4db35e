/** Counts the cases and where they run, so that none is lost and no client or page style is forgotten. */
import { describe, expect, it } from "vitest";
import { type Case, caseFiles, readCases, SUBJECTS } from "./case.ts";
import { listsOf, subjects } from "./clients.ts";
import { planOf } from "./plan.ts";

const cases: readonly (Case & { readonly file: string })[] = SUBJECTS.flatMap((file) =>
  readCases(file).map((one) => ({ ...one, file })),
);
const plans = cases.map((one) => ({ one, ...planOf(one) }));

describe("the conformance suite", () => {
  it("has at least 200 cases, in the files that the runner reads", () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(caseFiles().sort()).toEqual([...SUBJECTS].sort());
    for (const file of SUBJECTS) expect(readCases(file).length, file).toBeGreaterThanOrEqual(20);
    const runs = plans.reduce((sum, { runs }) => sum + runs.length, 0);
    const skips = plans.reduce((sum, { skips }) => sum + skips.length, 0);
    console.log(`${cases.length} cases, ${runs} runs on ${subjects.length} clients, ${skips} left out with a reason`);
  });

  it("gives each case an id and a title of its own", () => {
    const ids = cases.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const titles = cases.map(({ title }) => title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("names for each case the wrong implementation that it kills", () => {
    expect(cases.filter(({ kills }) => typeof kills !== "string" || kills.length < 15).map(({ id }) => id)).toEqual([]);
  });

  it("expects something of each case besides the number of requests", () => {
    const vague = cases.filter(({ expect: wanted }) => {
      const { sent, ...rest } = wanted;
      return sent === undefined || Object.keys(rest).length === 0;
    });
    expect(vague.map(({ id }) => id)).toEqual([]);
  });

  it("runs each case on at least one client, and says why not on the others", () => {
    for (const { one, runs, skips } of plans) {
      expect(runs.length, one.id).toBeGreaterThan(0);
      for (const subject of subjects) {
        const ran = runs.some((run) => run.subject === subject);
        const skipped = skips.filter((skip) => skip.subject === subject);
        expect(ran || skipped.length > 0, `${one.id} on ${subject.name}`).toBe(true);
        for (const { because, what } of skipped) expect(because.length, `${one.id}: ${what}`).toBeGreaterThan(10);
      }
    }
  });

  it("runs on every client at least 150 cases", () => {
    for (const subject of subjects) {
      const count = plans.filter(({ runs }) => runs.some((run) => run.subject === subject)).length;
      expect(count, subject.name).toBeGreaterThanOrEqual(150);
    }
  });

  it("runs every paging case on every page style of every client, but for those that name the styles they are about", () => {
    const paging = plans.filter(({ one }) => one.file === "paging");
    for (const subject of subjects) {
      const lists = listsOf(subject);
      expect(lists.map(({ name }) => name)).toEqual(Object.keys(subject.api.pagination ?? {}));
      for (const { name, style } of lists) {
        const ran = paging.filter(({ runs }) => runs.some((run) => run.subject === subject && run.list?.name === name));
        const left = paging.filter(({ skips }) =>
          skips.some((skip) => skip.subject === subject && skip.what === `list by ${name}`),
        );
        expect(ran.length + left.length, `${subject.name}: ${name}`).toBe(paging.length);
        // A list of one page has no second page to go wrong.
        expect(ran.length, `${subject.name}: ${name}`).toBeGreaterThanOrEqual(style.kind === "single" ? 12 : 25);
      }
    }
  });
});
