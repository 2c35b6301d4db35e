import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Killers } from "../../scripts/mutate/killers.ts";
import type { Mutant } from "../../scripts/mutate/mutant.ts";

const mutant = (rule: string): Mutant => ({ file: "retry.ts", find: "a", replace: "b", rule, subject: "retry" });
const [one, two] = [mutant("the wait is not random"), mutant("501 is tried again")];
const FILE = "test/core/retry.test.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "millwright-killers-"));
  mkdirSync(join(root, "scripts/mutate"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const killers = (...mutants: Mutant[]) => new Killers(root, mutants);

describe("the test that killed a mutant last", () => {
  it("is known to the next run, which can run it alone", () => {
    killers(one, two).set(one, `${FILE} > the wait (2ⁿ) > is drawn from 0 up to [base]?`);
    const [file, flag, name = ""] = killers(one, two).args(one, [FILE]) ?? [];
    expect([file, flag]).toEqual([FILE, "-t"]);
    expect("the wait (2ⁿ) is drawn from 0 up to [base]?").toMatch(new RegExp(name));
    expect("the wait (2ⁿ) is drawn from 0 up to [base]? No").not.toMatch(new RegExp(name));
    expect(killers(one, two).args(two, [FILE])).toBeUndefined();
  });

  it("counts only while its file is among those that judge the mutant", () => {
    const known = killers(one);
    known.set(one, `${FILE} > the wait`);
    expect(known.args(one, ["test/core/wait.test.ts"])).toBeUndefined();
  });

  it("does not give way to what hung, crashed or did not load", () => {
    const known = killers(one);
    known.set(one, `${FILE} > the wait`);
    for (const failed of ["the time limit", "?", "Error: boom", FILE, `${FILE} [ ${FILE} ]`]) known.set(one, failed);
    expect(known.args(one, [FILE])?.[2]).toBe("^the wait$");
  });

  it("is forgotten with its mutant", () => {
    killers(one).set(one, `${FILE} > the wait`);
    killers(two).set(two, `${FILE} > 501`);
    expect(JSON.parse(readFileSync(join(root, "scripts/mutate/killers.json"), "utf8"))).toEqual({
      "retry.ts: 501 is tried again": `${FILE} > 501`,
    });
  });

  it("needs a name for each mutant of a file", () => {
    expect(() => killers(one, { ...two, rule: one.rule })).toThrow("the same rule");
  });
});
