import { describe, expect, it } from "vitest";
import { exportedNames, shorten } from "../../scripts/api/shorten.ts";

const told = () => new Set<string>();
const fields = (type: string) =>
  Array.from({ length: 12 }, (_, n) => `    field_number_${n}?: ${n === 7 ? type : "string"};`);
const asset = (type = "string") => `// @public\nexport interface Asset {\n${fields(type).join("\n")}\n}\n`;

/** The report of an entry where `Asset` and `Assets…` are generated. */
function report(api: string, { generated = ["Asset", "AssetsResource"], isHome = true, before = told() } = {}): string {
  return shorten(api, { generated: new Set(generated), isHome, told: before });
}

describe("a report of the API", () => {
  it("has what people wrote, whole, without what is said of its documentation", () => {
    const api = `// @public
export class Client {
    \t// (undocumented)
    readonly name: string;
    \t// @internal
    constructor(core: Core);
}
`;
    expect(report(api)).toBe(
      "export class Client {\n    readonly name: string;\n    // @internal\n    constructor(core: Core);\n}\n",
    );
  });

  it("has a large generated declaration in one line, with its members", () => {
    const [line = "", ...others] = report(asset()).trim().split("\n");
    expect(others).toEqual([]);
    expect(line).toMatch(/^export interface Asset; \/\/ [0-9a-f]{8} field_number_0\? .* field_number_11\?$/);
    const alias = asset().replace("interface Asset {", "type Asset = Stored & {");
    expect(report(alias)).toMatch(/^export type Asset; \/\/ [0-9a-f]{8} field_number_0\? /);
  });

  it.each([
    ["the type of a field", asset("number")],
    ["whether a field must be there", asset().replace("number_3?:", "number_3:")],
    ["a field that is gone", asset().replace(/.*number_3.*\n/, "")],
    ["what is extended", asset().replace("Asset {", "Asset extends Stored {")],
    ["a name", asset().replace("Asset", "Assets")],
    ["an export that is gone", asset().replace("export ", "")],
  ])("differs by %s", (_, changed) => {
    expect(report(changed)).not.toBe(report(asset()));
  });

  it("does not differ by a comment", () => {
    expect(report(asset().replace("// @public", "// @public (undocumented)"))).toBe(report(asset()));
  });

  it("has one line for each method of a resource", () => {
    const methods = ["create", "get", "list", "update", "updateStatus"];
    const lines = methods.map((name) => `    ${name}(id: number, options?: CallOptions): ApiPromise<Asset>;`);
    const api = `export interface AssetsResource {\n${lines.join("\n")}\n}\n`;
    expect(report(api)).toBe(api);
  });

  it("repeats nothing that another report told, unless the entry exports it", () => {
    const before = told();
    report("export interface Hooks {\n    onRetry(): void;\n}\n", { before });
    const hidden = "interface Hooks {\n    onRetry(): void;\n}\n\nexport const one: Hooks;\n";
    expect(report(hidden, { before })).toBe("export const one: Hooks;\n");
    expect(report(hidden.replace("interface", "export interface"), { before })).toContain("onRetry");
    expect(report(hidden.replace("onRetry(", "onRetry(event: RetryEvent"), { before })).toContain("RetryEvent");
  });

  it("leaves generated declarations that an entry needs to the client's own report", () => {
    const api = `${asset().replace("export interface Asset", "interface Asset_2")}\nexport const one: Asset_2;\n`;
    expect(report(api, { isHome: false })).toBe("export const one: Asset_2;\n");
    expect(report(api, { isHome: true })).toContain("interface Asset_2; //");
  });
});

describe("the names that a source exports", () => {
  const source = `export { Client } from "./client.ts";
export type { Asset } from "../../generated/x/types.ts";
export type * from "../../generated/x/resources.ts";
export interface Options {}
export const one = 1;
interface Hidden {}
`;

  it("are those of its declarations and those that it takes from elsewhere by name", () => {
    expect([...exportedNames(source)]).toEqual(["Client", "Asset", "Options", "one"]);
    expect([...exportedNames(source, /\/generated\//)]).toEqual(["Client", "Options", "one"]);
  });
});
