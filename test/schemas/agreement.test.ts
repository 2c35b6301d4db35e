import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ZodMiniType } from "zod/mini";
import { findIssues } from "../../src/schemas/find-issues.ts";
import { fitsOf } from "../../src/schemas/fits.ts";
import { exact, strict } from "../../src/schemas/variants.ts";
import { changed, type Json, madeFrom } from "./support/json-values.ts";
import { oracle } from "./support/oracle.ts";

/** Components to try of each API; all of them where there are fewer. */
const MOST = 150;
const APIS = ["clickmaint", "fieldnation", "flowretail", "repzo", "workorder-portal"];

describe.each(APIS)("the schemas of %s", async (api) => {
  const document = JSON.parse(
    readFileSync(new URL(`../../generated/${api}/spec.json`, import.meta.url), "utf8"),
  ) as Json;
  const schemas = (await import(`../../generated/${api}/schemas.ts`)) as Readonly<Record<string, ZodMiniType>>;
  const components = Object.entries((document.components as Json).schemas as Json);
  const step = Math.max(1, Math.ceil(components.length / MOST));
  const chosen = components.filter((_, index) => index % step === 0);
  const schemaOf = (name: string): ZodMiniType => {
    const schema = schemas[name];
    if (!schema) throw new Error(`${name} has no schema`);
    return schema;
  };

  it("are there for every component and every operation", async () => {
    for (const [name] of components) expect(schemas[name], name).toBeDefined();
    const { operations } = await import(`../../generated/${api}/operations.ts`);
    const known = new Set((schemas.schemas as unknown as { operations: string[] }).operations);
    for (const { id } of operations as { id: string }[]) expect(known.has(id), id).toBe(true);
  });

  it("accept the examples of the spec, in every variant", () => {
    for (const [name, schema] of components) {
      // Bytes have no form in JSON.
      if (JSON.stringify(schema).includes('"format":"binary"')) continue;
      for (const example of ((schema as Json).examples as unknown[] | undefined) ?? []) {
        expect(findIssues(schemaOf(name), example, "answer"), name).toBeUndefined();
        expect(findIssues(schemaOf(name), example, "request"), name).toBeUndefined();
        expect(schemaOf(name).safeParse(example), name).toMatchObject({ success: true, data: example });
        expect(strict(schemaOf(name)).safeParse(example), name).toMatchObject({ success: true });
        expect(exact(schemaOf(name)).safeParse(example), name).toMatchObject({ success: true });
      }
    }
  });

  it("accept any value made from the spec, and give it back as it was", () => {
    for (const [name, schema] of chosen) {
      const value = madeFrom(document, schema);
      const check = fc.property(value, (made) => {
        expect(findIssues(schemaOf(name), made, "answer"), name).toBeUndefined();
        expect(findIssues(schemaOf(name), made, "request"), name).toBeUndefined();
        expect(schemaOf(name).parse(made), name).toEqual(made);
        exact(schemaOf(name)).parse(made);
        strict(schemaOf(name)).parse(made);
      });
      fc.assert(check, { numRuns: 6, seed: 7 });
    }
  }, 120_000);

  it.each(["answer", "request"] as const)(
    "judge a single change as a JSON Schema validator does (%s)",
    (reading) => {
      const fits = oracle(document, reading);
      let refused = 0;
      for (const [name, schema] of chosen) {
        const variant = reading === "answer" ? schemaOf(name) : exact(schemaOf(name));
        const value = madeFrom(document, schema).chain(changed);
        const check = fc.property(value, (made) => {
          const expected = fits(name, made);
          if (!expected) refused += 1;
          const text = `${name} ${JSON.stringify(made)}`;
          expect(findIssues(schemaOf(name), made, reading) === undefined, text).toBe(expected);
          expect(variant.safeParse(made).success, text).toBe(expected);
          if (reading === "answer") expect(fitsOf(schemaOf(name))(made), text).toBe(expected);
        });
        fc.assert(check, { numRuns: 12, seed: 11 });
      }
      // The changes are of both sorts: those that the spec allows and those that it does not.
      expect(refused).toBeGreaterThan(chosen.length * 2);
      expect(refused).toBeLessThan(chosen.length * 11);
    },
    120_000,
  );
});
