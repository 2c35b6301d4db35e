import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Application } from "typedoc";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportDocumentation, type Survey, surveyDocumentation } from "../../scripts/docs/survey.ts";

const SOURCE = `/**
 * A shed.
 *
 * @packageDocumentation
 */
/** A tool. */
export interface Tool {
  /** What it is called. */
  readonly name: string;
  readonly weightKg: number;
  /** Lends it. */
  lend(): void;
  bring(): void;
  readonly stolen?: undefined;
}
/** A hammer has the members of a tool, which are looked at once. */
export interface Hammer extends Tool {}
/** What becomes of a tool; its nameless members need no words of their own. */
export type Fate = { readonly kept: boolean } | { readonly lost: boolean };
export const shelf = 3;
/** Says where. */
export function where(): string {
  return "here";
}
`;

describe("the survey of doc comments", () => {
  const folder = mkdtempSync(join(tmpdir(), "millwright-survey-"));
  let survey: Survey;

  beforeAll(async () => {
    writeFileSync(join(folder, "package.json"), '{ "name": "shed" }');
    writeFileSync(join(folder, "tsconfig.json"), '{ "compilerOptions": { "types": [], "strict": true } }');
    writeFileSync(join(folder, "index.ts"), SOURCE);
    const app = await Application.bootstrap({
      entryPoints: [join(folder, "index.ts")],
      tsconfig: join(folder, "tsconfig.json"),
      logLevel: "None",
    });
    const project = await app.convert();
    if (!project) throw new Error("TypeDoc read nothing");
    survey = surveyDocumentation(project);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it("names what lacks words, once, and nothing else", () => {
    expect(survey.missing.map(({ name, kind }) => `${name} (${kind})`)).toEqual([
      "shelf (Variable)",
      "Tool.bring (Method)",
      "Tool.weightKg (Property)",
    ]);
  });

  it("ends with the verdict", () => {
    expect(reportDocumentation(survey).at(-1)).toBe(`3 of ${survey.symbols} public symbols have no doc comment.`);
    expect(reportDocumentation({ symbols: 2, missing: [], wire: new Map() })).toEqual([
      "Every one of 2 public symbols has a doc comment.",
    ]);
  });
});
