import { describe, expect, it } from "vitest";
import { describeComponents } from "../../scripts/generate/describe.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { "application/json": { schema } } });

const document = {
  paths: {
    "/tools": {
      get: { operationId: "tools.list", responses: { 200: json({ type: "array", items: ref("Tool") }) } },
      post: {
        operationId: "tools.create",
        requestBody: json(ref("ToolWrite")),
        responses: { 200: json({ properties: { data: ref("Tool") } }), 404: json(ref("Trouble")) },
      },
      put: { operationId: "tools.replace", requestBody: json(ref("Both")), responses: { 200: json(ref("Both")) } },
    },
    "/kinds": { get: { operationId: "kinds.list", parameters: [{ schema: ref("Kind") }] } },
  },
  components: {
    schemas: {
      Tool: { allOf: [ref("Base"), { properties: { box: { items: ref("Box") } } }] },
      ToolWrite: { allOf: [ref("Base")] },
      Both: {},
      Base: {},
      Box: { properties: { lid: { properties: { hinge: ref("Hinge") } }, inner: ref("Box") } },
      Hinge: { description: "Turns the lid." },
      Kind: { enum: ["hand", "power"] },
      Trouble: {},
    },
  },
};

describe("components without a description", () => {
  const { schemas } = describeComponents(document).components;
  const words = (name: keyof typeof schemas) => (schemas[name] as { description?: string }).description;

  it.each([
    ["Tool", "Answered by `tools.list` and `tools.create`."],
    ["ToolWrite", "Taken by `tools.create`."],
    ["Both", "Taken by `tools.replace`, answered by `tools.replace`."],
    ["Base", "What `Tool` and `ToolWrite` have in common."],
    ["Box", "Found in `Tool.box`."],
    ["Kind", "A value of `kinds.list`."],
  ] as const)("%s: %s", (name, expected) => expect(words(name)).toBe(expected));

  it("the spec's own words stay", () => expect(words("Hinge")).toBe("Turns the lid."));

  it("what only a refusal answers is not said to be an answer", () =>
    expect(words("Trouble")).toBe("Used by no operation."));

  it("the document itself is left as it was", () => expect(document.components.schemas.Both).toEqual({}));

  it("names three places and counts the rest", () => {
    const many = Object.fromEntries(["A", "B", "C", "D", "E"].map((name) => [name, { properties: { x: ref("X") } }]));
    const made = describeComponents({ paths: {}, components: { schemas: { ...many, X: {} } } });
    expect(made.components.schemas.X).toEqual({ description: "Found in `A.x`, `B.x`, `C.x` and 2 more." });
  });
});
