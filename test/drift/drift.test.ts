import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { compareSurfaces, type Difference, renderDifferences } from "../../scripts/drift/compare.ts";
import { surfaceOfClientPackage } from "../../scripts/drift/from-client-package.ts";
import { surfaceOfOpenApi } from "../../scripts/drift/from-openapi.ts";

const schema = (properties: object) => ({ type: "object", properties });
const operation = (operationId: string, answer: object, more: object = {}) => ({
  operationId,
  responses: { 200: { content: { "application/json": { schema: answer } } } },
  ...more,
});
const Tool = schema({
  id: { type: "integer" },
  name: { type: "string" },
  shelf: schema({ code: { type: "string" } }),
  extra: { type: "object" },
});
const list = schema({ data: { type: "array", items: { $ref: "#/components/schemas/Tool" } } });

const ours = {
  paths: {
    "/tools": {
      get: operation("tools.list", list, { parameters: [{ name: "page", in: "query", schema: { type: "integer" } }] }),
      post: operation(
        "tools.create",
        { $ref: "#/components/schemas/Tool" },
        {
          requestBody: { content: { "application/json": { schema: schema({ name: { type: "string" } }) } } },
        },
      ),
    },
    "/tools/{id}": {
      get: operation("tools.get", { $ref: "#/components/schemas/Tool" }),
      patch: operation(
        "tools.update",
        { $ref: "#/components/schemas/Tool" },
        { "x-route-candidates": [{ method: "PUT" }] },
      ),
    },
  },
  components: { schemas: { Tool } },
};

/** What is told of a vendor's document that is ours with something changed. */
function told(change: (document: typeof ours) => void, whole = true): string[] {
  const theirs = structuredClone(ours);
  change(theirs);
  const short = ({ what, change: how, route, member, detail }: Difference) =>
    [what, how, route, member, detail].filter(Boolean).join(" ");
  return compareSurfaces(surfaceOfOpenApi(ours), surfaceOfOpenApi(theirs), whole).map(short);
}

describe("drift between two documents", () => {
  it("is nothing where they say the same, whatever their parameters are called", () => {
    const renamed = (document: typeof ours) => {
      const { "/tools/{id}": item, ...rest } = document.paths;
      document.paths = { ...rest, "/tools/{tool_id}": item } as never;
    };
    expect(told(renamed)).toEqual([]);
  });

  it("is operations added and gone, but not one that we know as a possibility", () => {
    const moved = (document: typeof ours) => {
      const item = document.paths["/tools/{id}"] as Record<string, unknown>;
      item.put = item.patch;
      delete item.patch;
      item.delete = operation("removeTool", schema({}));
    };
    expect(told(moved)).toEqual(["operation added DELETE /tools/{}", "operation gone PATCH /tools/{}"]);
    expect(told(moved, false)).toEqual(["operation added DELETE /tools/{}"]);
  });

  it("is members added, gone and changed, below lists and objects too", () => {
    const changed = (document: typeof ours) => {
      const { properties } = document.components.schemas.Tool as unknown as { properties: Record<string, object> };
      delete properties.name;
      properties.title = { type: "string" };
      properties.id = { type: "string" };
      properties.shelf = schema({ code: { type: "string" }, row: { type: "integer" } });
    };
    const found = told(changed);
    expect(found.filter((one) => one.includes("GET /tools/{}"))).toEqual([
      "answer changed GET /tools/{} id number → string",
      "answer added GET /tools/{} shelf.row number",
      "answer added GET /tools/{} title string",
      "answer narrower GET /tools/{} name",
    ]);
    expect(found).toContain("answer added GET /tools data[].shelf.row number");
  });

  it("is gone only what the vendor has nowhere", () => {
    const without = (document: typeof ours) => {
      const { properties } = document.components.schemas.Tool as unknown as { properties: Record<string, object> };
      delete properties.extra;
    };
    expect(told(without).filter((one) => one.includes("POST"))).toEqual(["answer gone POST /tools extra"]);
  });

  it("is parameters and bodies", () => {
    const changed = (document: typeof ours) => {
      Object.assign(document.paths["/tools"].get, {
        parameters: [{ name: "cursor", in: "query", schema: { type: "string" } }],
      });
      const { post } = document.paths["/tools"] as unknown as {
        post: { requestBody: { content: Record<string, { schema: object }> } };
      };
      post.requestBody.content["application/json"] = {
        schema: schema({ name: { type: "string" }, tag: { type: "string" } }),
      };
    };
    expect(told(changed)).toEqual([
      "query added GET /tools cursor string",
      "query gone GET /tools page",
      "body added POST /tools tag string",
    ]);
  });

  it("is told once for all the operations that share it", () => {
    const differences = ["GET /a", "GET /b", "GET /c", "GET /d"].map(
      (route): Difference => ({ what: "answer", change: "added", route, name: "", member: "tag", detail: "string" }),
    );
    expect(renderDifferences("x", differences)).toBe(
      "x: 4 difference(s)\n  members of the answer added: 4\n    tag: string — GET /a, GET /b, GET /c, and 1 more",
    );
  });
});

describe("a vendor's own client", () => {
  it("is read from its code and its types, without being run", () => {
    const folder = mkdtempSync(join(tmpdir(), "client-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, "lib"));
    writeFileSync(
      join(folder, "lib/index.js"),
      `throw new Error("must not run");
       class Shop {
         constructor() {
           this.tool = {
             _path: Shop._end_points.TOOL,
             find: async (params) => { const res = await this._fetch(this.base, this.tool._path, params); return res; },
             update: async (id, body) => { return await this._patch(this.base, this.tool._path + \`/\${id}\`, body); },
             shelf: { get: async (id) => await this._fetch(this.base, \`\${this.tool._path}/\${id}/shelf\`) },
           };
         }
         async _fetch(base, path, params) { return axios.get(base + path, { params }); }
         async _patch(base, path, body) { return axios.put(base + path, body); }
       }`,
    );
    writeFileSync(
      join(folder, "lib/index.d.ts"),
      `interface Tool { id: number; made: Date; shelf?: { code: string }; sizes: [number, number]; parent?: Tool; }
       export default class Shop {
         tool: {
           _path: "tool";
           find: (params?: { page?: number; tags?: string[] }) => Promise<{ data: Tool[] }>;
           update: (id: string, body: { name?: string | null }) => Promise<Tool>;
           shelf: { get: (id: string) => Promise<boolean> };
         };
       }`,
    );
    const surface = surfaceOfClientPackage(folder, "Shop");
    expect([...surface.keys()]).toEqual(["GET /tool", "PUT /tool/{}", "GET /tool/{}/shelf"]);
    expect(Object.fromEntries(surface.get("GET /tool")?.query ?? [])).toEqual({
      page: "number",
      tags: "array",
      "tags[]": "string",
    });
    expect(Object.fromEntries(surface.get("GET /tool")?.answer ?? [])).toMatchObject({
      data: "array",
      "data[].id": "number",
      "data[].made": "string",
      "data[].sizes": "array",
      "data[].shelf.code": "string",
    });
    expect(Object.fromEntries(surface.get("PUT /tool/{}")?.body ?? [])).toEqual({ name: "string" });
    expect(surface.get("GET /tool/{}/shelf")?.name).toBe("tool.shelf.get");
  });
});
