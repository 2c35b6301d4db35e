import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod/mini";
import type { Asset as AssetType } from "../../src/clickmaint/index.ts";
import { Asset, exact, strict } from "../../src/clickmaint/schemas.ts";
import { type Schema, str } from "../../src/schemas/kit.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** What the compiler says of a file whose text is changed in memory. */
function problemsOf(path: string, change: (text: string) => string): string[] {
  const { config } = ts.readConfigFile(join(repository, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, repository);
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  const file = join(repository, path);
  const text = change(ts.sys.readFile(file) ?? "");
  host.getSourceFile = (name, target, ...rest) =>
    name === file ? ts.createSourceFile(name, text, target, true) : getSourceFile(name, target, ...rest);
  const program = ts.createProgram([file], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

describe("the type of a schema", () => {
  it("is the generated type", () => {
    expectTypeOf<z.infer<typeof Asset>>().toEqualTypeOf<AssetType>();
    expectTypeOf(Asset.parse({})).toEqualTypeOf<AssetType>();
    expectTypeOf(strict(Asset)).toEqualTypeOf<Schema<AssetType>>();
    expectTypeOf(exact(Asset)).toEqualTypeOf<Schema<AssetType>>();
  });

  it("goes with zod's own words", () => {
    const Batch = z.object({ assets: z.array(Asset) });
    expectTypeOf<z.infer<typeof Batch>>().toEqualTypeOf<{ assets: AssetType[] }>();
    expect(Batch.parse({ assets: [{ id: 1, extra: 2 }] })).toEqual({ assets: [{ id: 1, extra: 2 }] });
    expect(Batch.safeParse({ assets: [{ id: "1" }] }).success).toBe(false);
  });

  it("is exact: neither a wider nor a narrower schema passes", () => {
    // @ts-expect-error a text is not text or nothing
    const wider: Schema<string | null> = str;
    // @ts-expect-error any text is not one of two
    const narrower: Schema<"a" | "b"> = str;
    expect([wider, narrower]).toEqual([str, str]);
  });

  it("is held to the generated type by the compiler: each is assignable to the other, member by member", () => {
    const edits: readonly (readonly [component: string, find: string, replace: string])[] = [
      ["ImageVersions", "small: str", "small: int"],
      ["DocumentAttachment", "  size: int,\n", ""],
      ["Asset", "  images: list(ImageAttachment)", "  images: list(str)"],
      ["UserRef", "surname: str", "surname: must(str)"],
      ["AssetWrite", "  name: str", "  name: nullable(str)"],
      ["BulkRequest", "must(is(true))", "is(true)"],
    ];
    const broken = problemsOf("generated/clickmaint/schemas.ts", (text) =>
      edits.reduce((changed, [component, find, replace]) => {
        const start = changed.indexOf(`export const ${component}:`);
        const at = changed.indexOf(find, start);
        expect(start >= 0 && at > start, `${component} has ${find}`).toBe(true);
        return changed.slice(0, at) + replace + changed.slice(at + find.length);
      }, text),
    );
    expect(broken).toHaveLength(edits.length);
  }, 60_000);
});
