import { describe, expect, it } from "vitest";
import type { Operation } from "../../scripts/generate/model.ts";
import { printQueries } from "../../scripts/generate/queries.ts";

const field = (name: string, type = "number", doc: string[] = []) => ({ name, type, required: false, doc });

const list = (name: string, fields: ReturnType<typeof field>[]): Operation =>
  ({ record: { id: `${name}.list`, page: "pages" }, query: { name: `${name}ListQuery`, fields } }) as never;

const paged = [field("page"), field("per_page")];

describe("the queries of an API", () => {
  it("tell what its lists have in common once", () => {
    const lists = ["A", "B", "C"].map((name) => list(name, [...paged, field(`of${name}`)]));
    expect(printQueries(lists, "Depot")).toEqual([
      "/** What lists of Depot take, save those that differ. */\nexport interface ListQuery {\n  page?: number;\n  per_page?: number;\n}\n",
      ...["A", "B", "C"].map(
        (name) =>
          `/** Query of \`${name}.list\`. */\nexport interface ${name}ListQuery extends ListQuery {\n  of${name}?: number;\n}\n`,
      ),
    ]);
  });

  it("leave a list alone that lacks one of the common parameters, or has it in another type or other words", () => {
    const lists = ["A", "B", "C"].map((name) => list(name, paged));
    const others = [
      list("D", [field("page")]),
      list("E", [field("page"), field("per_page", "string")]),
      list("F", [field("page"), field("per_page", "number", ["At most 10."])]),
    ];
    const printed = printQueries([...lists, ...others], "Depot");
    expect(printed[1]).toBe("/** Query of `A.list`. */\nexport interface AListQuery extends ListQuery {}\n");
    for (const text of printed.slice(4)) expect(text).not.toContain("extends");
    expect(printed[5]).toContain("  page?: number;\n  per_page?: string;\n");
  });

  it("share the parameters whose telling once saves the most, not every one that is shared", () => {
    const many = ["A", "B", "C", "D", "E", "F"].map((name, index) =>
      list(name, index < 3 ? [...paged, field("search")] : paged),
    );
    expect(printQueries(many, "Depot")[0]).not.toContain("search");
  });

  it("share nothing between two lists, nor with what is no list", () => {
    const lists = ["A", "B"].map((name) => list(name, paged));
    const others = ["C", "D"].map((name) => ({ ...list(name, paged), record: { id: name } }) as never);
    expect(printQueries([...lists, ...others], "Depot").join("")).not.toContain("extends");
  });
});
