import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generateApi } from "../../scripts/generate/run.ts";
import { SpecError } from "../../scripts/generate/source.ts";
import { copyFixture, type Edit, fixture } from "./fixture.ts";

const ROOT = "specs/depot/openapi.yaml#";
const TOOLS = "specs/depot/paths/tools.yaml#";
const SHELVES = "specs/depot/paths/shelves.yaml#";
const ACCOUNT = "specs/depot/paths/account.yaml#";
const SCHEMAS = "specs/depot/schemas/depot.yaml#";
const SHARED = "specs/depot/shared.yaml#";
const TOOL = `${TOOLS}/~1tools~1{tool_id}`;
const LABEL = `${SHELVES}/~1yards~1{yardId}~1shelves~1{shelf-code}~1label/get`;

const root = (find: string, replace: string): Edit => ["openapi.yaml", find, replace];
const tools = (find: string, replace: string): Edit => ["paths/tools.yaml", find, replace];
const shelves = (find: string, replace: string): Edit => ["paths/shelves.yaml", find, replace];
const account = (find: string, replace: string): Edit => ["paths/account.yaml", find, replace];
const schemas = (find: string, replace: string): Edit => ["schemas/depot.yaml", find, replace];
const shared = (find: string, replace: string): Edit => ["shared.yaml", find, replace];

async function problems(...edits: Edit[]): Promise<readonly string[]> {
  try {
    await generateApi(copyFixture(...edits), "depot");
    return [];
  } catch (error) {
    if (error instanceof SpecError) return error.problems;
    throw error;
  }
}

/** What is wrong, the edit that makes it so, what is reported: all of it. */
type Rule = readonly [rule: string, edit: Edit | readonly Edit[], problem: string | readonly string[]];

const files: Rule[] = [
  [
    "a reference that leads nowhere",
    tools("depot.yaml#/LoanPage", "depot.yaml#/Loans"),
    `${TOOLS}/~1tools~1{tool_id}~1loans/get/responses/200/content/application~1json/schema: $ref "../schemas/depot.yaml#/Loans" leads nowhere`,
  ],
  [
    "an unknown extension",
    tools("x-section:", "x-sektion:"),
    `${TOOLS}/~1tools/post/x-sektion: "x-sektion" is no known extension`,
  ],
  [
    "an unknown extension on a parameter",
    shared("x-scope:", "x-scopes:"),
    `${SHARED}/site/x-scopes: "x-scopes" is no known extension`,
  ],
  [
    "an unknown extension on a property",
    schemas("description: Id of the tool.", "x-id: true"),
    `${SCHEMAS}/Tool/properties/id/x-id: "x-id" is no known extension`,
  ],
  [
    "a property named like a member of Object.prototype",
    schemas("    caption:", "    constructor:"),
    `${SCHEMAS}/Photo/properties/constructor: a property cannot be named like a member of Object.prototype`,
  ],
  [
    "two components of one name",
    [
      account("../schemas/depot.yaml#/Account", "#/Shelf"),
      account("/account:", "Shelf: { type: object, properties: { other: { type: string } } }\n/account:"),
    ],
    `${ACCOUNT}/Shelf: the name Shelf is also that of ${SCHEMAS}/Shelf`,
  ],
  [
    "a component in lower case",
    [schemas("Loan:", "loan:"), schemas("#/Loan", "#/loan")],
    `${SCHEMAS}/loan: a component's name is a PascalCase identifier`,
  ],
  [
    "a component that the generated files need",
    [schemas("Loan:", "ListOptions:"), schemas("#/Loan", "#/ListOptions")],
    `${SCHEMAS}/ListOptions: the name ListOptions is taken by the generated files`,
  ],
  [
    "a component named like a resource's interface",
    [schemas("Loan:", "ShelvesResource:"), schemas("#/Loan", "#/ShelvesResource")],
    `${ROOT}: two declarations would be named ShelvesResource`,
  ],
];

const MACHINE = `${ROOT}/x-status-machine`;
const CREATES = "{ operation: tools.create, from: [], to: [free], toEvidence: documented }";
const machines: Rule[] = [
  ["an unknown key", root("  object: Tool", "  subject: Tool\n  object: Tool"), `${MACHINE}/subject: no such key`],
  ["nobody's statuses", root("of: tool", "of: The tool"), `${MACHINE}: of names what has the statuses, in camelCase`],
  [
    "a status that the shape does not have",
    root("name: lent,", "name: lost,"),
    [
      `${MACHINE}: Tool.state is one of free, lent, name here of free, lost`,
      `${MACHINE}/transitions/1/from: no status lent`,
      `${MACHINE}/transitions/3/from: no status lent`,
    ],
  ],
  [
    "a status that only the shape has",
    schemas("enum: [free, lent]", "enum: [free, lent, broken]"),
    `${MACHINE}: Tool.state is one of free, lent, broken, name here of free, lent`,
  ],
  [
    "codes that the shape does not have",
    root("idEvidence: documented }", "idEvidence: documented, codes: [f], codesEvidence: example }"),
    `${MACHINE}: fields does not say which field of Tool is the code`,
  ],
  [
    "two statuses of one name",
    root("{ name: lent, locked: true, note: On loan. }", "{ name: free }"),
    [
      `${MACHINE}: statuses have names, each its own`,
      `${MACHINE}: Tool.state is one of free, lent, name here of free, free`,
      `${MACHINE}/transitions/1/from: no status lent`,
      `${MACHINE}/transitions/3/from: no status lent`,
    ],
  ],
  [
    "an id that rests on nothing",
    root("id: 1, idEvidence: documented", "id: 1"),
    `${MACHINE}/statuses/0: idEvidence is one of documented, observed, example, inferred`,
  ],
  [
    "evidence of nothing",
    root("locked: true, note", "locked: true, idEvidence: example, note"),
    `${MACHINE}/statuses/1: idEvidence without id`,
  ],
  ["a lock that is none", root("locked: true", "locked: false"), `${MACHINE}/statuses/1: locked is true or absent`],
  [
    "an operation that does not exist",
    root("operation: tools.delete", "operation: tools.burn"),
    `${MACHINE}/transitions/2: no operation tools.burn`,
  ],
  [
    "a transition of nobody",
    root("{ by: platform,", "{ note: Alone.,"),
    `${MACHINE}/transitions/3: an operation, or else by: who does it`,
  ],
  [
    "a transition of two",
    root(CREATES, CREATES.replace("{", "{ by: provider,")),
    `${MACHINE}/transitions/0: an operation, or else by: who does it`,
  ],
  [
    "a transition of a stranger",
    root("by: platform", "by: weather"),
    `${MACHINE}/transitions/3: by is one of client, provider, platform`,
  ],
  [
    "a transition that leads nowhere",
    root("from: null, to: null", "from: null"),
    `${MACHINE}/transitions/2: to is missing; null: not known`,
  ],
  [
    "a way whose evidence is none",
    root("fromEvidence: example", "fromEvidence: likely"),
    `${MACHINE}/transitions/3: fromEvidence is one of documented, observed, example, inferred`,
  ],
];

const api: Rule[] = [
  [
    "an id that is not the folder's",
    root("x-api: depot", "x-api: depots"),
    `${ROOT}: x-api is "depots", the folder is "depot"`,
  ],
  [
    "an id that is no id",
    root("x-api: depot", "x-api: The Depot"),
    [
      `${ROOT}: x-api "The Depot" is no id: lower case letters, digits and hyphens`,
      `${ROOT}: x-api is "The Depot", the folder is "depot"`,
    ],
  ],
  ["an API without servers", root("servers:", "x-name: none\nx-section:"), `${ROOT}: the spec has no server`],
  ["an API without operations", root("paths:", "webhooks:"), `${ROOT}: the spec has no operation`],
  [
    "a server without a name",
    root("    x-name: trial\n", ""),
    `${ROOT}/servers/1: "for trials" is no name of its own for a server; give it an x-name`,
  ],
  [
    "two servers of one name",
    root("x-name: trial", "x-name: production"),
    `${ROOT}/servers/1: "production" is no name of its own for a server; give it an x-name`,
  ],
  [
    "a rate limit of nobody",
    root("scope: credential", "scope: all"),
    `${ROOT}/x-rate-limit: scope is ip or credential`,
  ],
  [
    "a rate limit without windows",
    root('[{ limit: 10000, seconds: 86400, resetsAt: "00:00Z" }]', "[]"),
    `${ROOT}/x-rate-limit: windows: [{ limit, seconds }] is missing`,
  ],
  [
    "a key of the envelope that does not exist",
    root("meta: meta,", "metadata: meta,"),
    `${ROOT}/x-envelope/metadata: no such key`,
  ],
  ["a key of the query that does not exist", root("{ arrays:", "{ array:"), `${ROOT}/x-query/array: no such key`],
  [
    "a pagination style of no kind",
    root("kind: offset", "kind: skip"),
    `${ROOT}/x-pagination/offset: kind is one of page, offset, cursor, single`,
  ],
  [
    "a pagination style without rows",
    root('kind: single, items: ""', "kind: single"),
    `${ROOT}/x-pagination/single: items is missing`,
  ],
  [
    "a key of a style that does not exist",
    root("total: [meta.total]", "totals: [meta.total]"),
    `${ROOT}/x-pagination/page/totals: no such key`,
  ],
  [
    "a query key of a style that does not exist",
    root("page: page, size: per_page", "page: page, per_page: per_page"),
    `${ROOT}/x-pagination/page/query/per_page: no such key`,
  ],
];

const addresses: Rule[] = [
  [
    "an operationId of one part",
    tools("operationId: tools.get", "operationId: get"),
    `${TOOL}/get: operationId "get" is no address: two or more identifiers joined by dots`,
  ],
  [
    "an operationId that is no identifier",
    tools("operationId: tools.get", "operationId: tools.get-one"),
    `${TOOL}/get: operationId "tools.get-one" is no address: two or more identifiers joined by dots`,
  ],
  [
    "a method that would make its resource a promise",
    tools("operationId: tools.get", "operationId: tools.then"),
    `${TOOL}/get: operationId "tools.then" is no address: two or more identifiers joined by dots`,
  ],
  [
    "a method that every object has",
    tools("operationId: tools.get", "operationId: tools.toString"),
    `${TOOL}/get: operationId "tools.toString" is no address: two or more identifiers joined by dots`,
  ],
  [
    "two operations of one address",
    tools("operationId: tools.update", "operationId: tools.get"),
    `${TOOL}/patch: another operation has the address tools.get`,
  ],
  [
    "a method and a resource of one address",
    tools("operationId: tools.get", "operationId: tools.photo"),
    [
      `${TOOLS}/~1tools~1{tool_id}~1photo/put: tools.photo is a method and a resource`,
      `${TOOLS}/~1tools~1{tool_id}~1loans/get: tools.photo is a method and a resource`,
    ],
  ],
  [
    "media types without the operation's own method",
    shelves("get: application/json,", "read: application/json,"),
    `${LABEL}/x-accept-methods: "get" of the operationId is not among the methods`,
  ],
  [
    "a tag that is not declared",
    account("tags: [Account]", "tags: [Accounts]"),
    `${ACCOUNT}/~1account/get: the first tag, "Accounts", is not declared with a description`,
  ],
  [
    "a tag without a description",
    root("    description: The account itself.\n", ""),
    [
      `${ACCOUNT}/~1account/get: the first tag, "Account", is not declared with a description`,
      `${ACCOUNT}/~1account~1token/post: the first tag, "Account", is not declared with a description`,
    ],
  ],
  [
    "evidence that is no word of ours",
    tools("route: observed,", "route: seen,"),
    `${TOOL}/patch/x-evidence: x-evidence.route is one of documented, observed, inferred`,
  ],
  [
    "no evidence of the schema",
    tools("{ route: observed, schema: observed }", "{ route: observed }"),
    `${TOOL}/patch/x-evidence: x-evidence.schema is one of documented, observed, example, inferred`,
  ],
  [
    "confidence in a route that is not inferred",
    tools("{ route: observed, schema: observed }", "{ route: observed, schema: observed, confidence: high }"),
    `${TOOL}/patch/x-evidence: x-evidence.confidence goes with an inferred route`,
  ],
];

const parameters: Rule[] = [
  [
    "a path parameter that is not declared",
    root("/tools/{tool_id}/photo:", "/tools/{tool_id}/photo/{size}:"),
    `${TOOLS}/~1tools~1{tool_id}~1photo/put: path parameter "size" is not declared`,
  ],
  [
    "a path parameter that is not in the path",
    root("/tools/{tool_id}/photo:", "/tools/photo:"),
    `${TOOLS}/~1tools~1{tool_id}~1photo/put: path parameter "tool_id" is not in the path`,
  ],
  [
    "a path parameter that would hide another argument",
    [root("/{shelf-code}/label:", "/{query}/label:"), shelves("{ name: shelf-code,", "{ name: query,")],
    `${LABEL}/parameters/1: "query" cannot name an argument`,
  ],
  [
    "a parameter without a schema",
    shared("  description: Rows in one answer.\n  schema: { type: integer }\n", "  description: Rows in one answer.\n"),
    `${SHARED}/limit: the parameter has no schema`,
  ],
  [
    "a parameter in a cookie",
    tools("in: header", "in: cookie"),
    `${TOOL}/get/parameters/0: parameters in "cookie" are not supported`,
  ],
  [
    "a setting that fills a query",
    shared("in: header", "in: query"),
    `${SHARED}/site: x-scope goes with a path or header parameter`,
  ],
  [
    "a setting that fills two parameters",
    shelves("x-scope: yardId", "x-scope: siteId"),
    `${SHELVES}/yard: the setting "siteId" fills X-Site elsewhere`,
  ],
  [
    "a call option that is required",
    shared("  description: User that acts.", "  required: true"),
    `${SHARED}/onBehalfOf: x-option goes with an optional query parameter`,
  ],
  [
    "a call option in a header",
    tools("      - name: If-None-Match\n", "      - name: If-None-Match\n        x-option: match\n"),
    `${TOOL}/get/parameters/0: x-option goes with an optional query parameter`,
  ],
  [
    "a call option that fills two parameters",
    tools(
      "      - { name: after, in: query,",
      "      - { name: actor, in: query, x-option: onBehalfOf, schema: { type: string } }\n      - { name: after, in: query,",
    ),
    [
      `${TOOLS}/~1tools~1{tool_id}~1loans/get/parameters/1: the option "onBehalfOf" fills another parameter elsewhere`,
      `${SHARED}/onBehalfOf: the option "onBehalfOf" fills another parameter elsewhere`,
    ],
  ],
  [
    "a filter without matchers",
    tools("            matchers: [cont, eq],\n", ""),
    `${TOOLS}/~1tools/get/parameters/2: x-filter needs fields and matchers (at ${TOOLS}/~1tools/get/parameters/2/x-filter)`,
  ],
  [
    "a field without a type",
    tools("items: { type: string, x-known-values: [hand, power] }", "items: {}"),
    `${TOOLS}/~1tools/get/parameters/3: the schema has no type; name it as a component (at ${TOOLS}/~1tools/get/parameters/3/schema/items)`,
  ],
];

const payloads: Rule[] = [
  [
    "a result that is written inline",
    account(
      'data: { $ref: "../schemas/depot.yaml#/Account" }',
      "data: { type: object, properties: { name: { type: string } } }",
    ),
    `${ACCOUNT}/~1account/get/responses/200: an inline object; name it as a component (at ${ACCOUNT}/~1account/get/responses/200/content/application~1json/schema/properties/data)`,
  ],
  [
    "a result composed inline",
    tools('schema: { type: array, items: { type: [string, "null"] } }', "schema: { allOf: [{ type: object }] }"),
    `${TOOL}/patch/responses/200: an inline composition; name it as a component (at ${TOOL}/patch/responses/200/content/application~1json/schema)`,
  ],
  [
    "an array of nothing",
    tools('schema: { type: array, items: { type: [string, "null"] } }', "schema: { type: array }"),
    `${TOOL}/patch/responses/200: the array has no items (at ${TOOL}/patch/responses/200/content/application~1json/schema)`,
  ],
  [
    "rows that are written inline",
    shelves(
      'items: { $ref: "../schemas/depot.yaml#/Shelf" }',
      "items: { type: object, properties: { code: { type: string } } }",
    ),
    `${SHELVES}/~1yards~1{yardId}~1shelves/get/responses/200: an inline object; name it as a component (at ${SHELVES}/~1yards~1{yardId}~1shelves/get/responses/200/content/application~1json/schema/items)`,
  ],
  [
    "a body that is written inline",
    tools(
      'schema: { $ref: "../schemas/depot.yaml#/Photo" }',
      "schema: { type: object, properties: { file: { type: string, format: binary } } }",
    ),
    `${TOOLS}/~1tools~1{tool_id}~1photo/put/requestBody: an inline object; name it as a component (at ${TOOLS}/~1tools~1{tool_id}~1photo/put/requestBody/content/multipart~1form-data/schema)`,
  ],
  [
    "a body without its root key",
    tools("x-envelope: { request: tool }", "x-envelope: { request: item }"),
    `${TOOLS}/~1tools/post/requestBody: the body has no root key "item"`,
  ],
  [
    "a body that is neither JSON nor a form",
    tools("multipart/form-data:", "text/csv:"),
    `${TOOLS}/~1tools~1{tool_id}~1photo/put/requestBody: a request body is JSON or multipart/form-data, one of them, with a schema`,
  ],
  [
    "a body of two media types",
    tools(
      "        multipart/form-data:",
      "        application/json: { schema: { type: string } }\n        multipart/form-data:",
    ),
    `${TOOLS}/~1tools~1{tool_id}~1photo/put/requestBody: a request body is JSON or multipart/form-data, one of them, with a schema`,
  ],
  [
    "a result that the envelope does not hold",
    account("                data: { type: string }", "                token: { type: string }"),
    `${ACCOUNT}/~1account~1token/post/responses/200: the body has no "data"`,
  ],
  [
    "an envelope of an operation with an unknown key",
    tools("x-envelope: { request: tool }", "x-envelope: { request: tool, root: tool }"),
    `${TOOLS}/~1tools/post/x-envelope/root: no such key`,
  ],
  [
    "a failure check of an operation's own",
    tools("failure: null", "failure: { path: ok, equals: false }"),
    `${TOOL}/patch/x-envelope/failure: an operation can only switch the failure check off, with null`,
  ],
  [
    "an undeclared pagination style",
    tools("x-pagination: cursor", "x-pagination: cursors"),
    `${TOOLS}/~1tools~1{tool_id}~1loans/get/x-pagination: no pagination style "cursors" is declared`,
  ],
  [
    "a list that cannot ask for its next page",
    tools("- { name: after, in: query,", "- { name: since, in: query,"),
    `${TOOLS}/~1tools~1{tool_id}~1loans/get: style "cursor" sends "after", which is no query parameter here`,
  ],
  [
    "a list without rows",
    root('kind: single, items: ""', "kind: single, items: rows"),
    `${SHELVES}/~1yards~1{yardId}~1shelves/get/responses/200: the body has no array at "rows"`,
  ],
  [
    "a list without a body",
    tools(
      "    tags: [Tools]\n    x-evidence: { route: documented, schema: documented }\n    x-idempotent: false\n    responses:",
      "    tags: [Tools]\n    x-evidence: { route: documented, schema: documented }\n    x-pagination: single\n    responses:",
    ),
    `${TOOL}/delete/responses/204: a list needs a body`,
  ],
  [
    "no success response",
    tools('"204": { description: Removed. }', '"304": { description: Removed. }'),
    `${TOOL}/delete: there is no success response`,
  ],
  [
    "several media types without a method each",
    shelves("    x-accept-methods: { get: application/json, download: application/pdf }\n", ""),
    `${LABEL}/responses/200: several media types need x-accept-methods`,
  ],
  [
    "a media type that is not there",
    shelves("download: application/pdf", "download: image/png"),
    `${LABEL}/responses/200: there is no content of type image/png with a schema`,
  ],
  [
    "a text that is neither JSON nor bytes",
    shelves("{ type: string, format: binary }", "{ type: string }"),
    `${LABEL}/responses/200: application/pdf can only be bytes: {type: string, format: binary}`,
  ],
];

describe.each([
  ["files", files],
  ["the whole API", api],
  ["statuses", machines],
  ["addresses and evidence", addresses],
  ["parameters", parameters],
  ["bodies and results", payloads],
] as const)("%s: the generator refuses", (_, rules) => {
  it.each(rules)("%s", async (_rule, edit, problem) => {
    const edits = typeof edit[0] === "string" ? [edit as Edit] : (edit as readonly Edit[]);
    expect(await problems(...edits)).toEqual(typeof problem === "string" ? [problem] : problem);
  });
});

describe("several problems", () => {
  it("are all collected before it stops", async () => {
    expect(
      await problems(
        tools("operationId: tools.get", "operationId: get"),
        account("tags: [Account]", "tags: [Accounts]"),
      ),
    ).toEqual([
      `${TOOL}/get: operationId "get" is no address: two or more identifiers joined by dots`,
      `${ACCOUNT}/~1account/get: the first tag, "Accounts", is not declared with a description`,
    ]);
  });

  it("name a root that holds no spec", async () => {
    expect(await problems(root(readFileSync(join(fixture, "specs/depot/openapi.yaml"), "utf8"), "nothing\n"))).toEqual([
      `${ROOT}: the file holds no spec`,
    ]);
  });

  it("of references that only the bundler follows are reported too", async () => {
    const mapping = 'ToolWrite:\n  discriminator: { propertyName: kind, mapping: { hand: "nowhere.yaml#/Hand" } }';
    expect(await problems(schemas("ToolWrite:", mapping))).toEqual([
      expect.stringMatching(/^specs\/depot\/schemas\/depot\.yaml#\/ToolWrite\/discriminator\/mapping\/hand: /),
    ]);
  });

  it("of YAML name the file", async () => {
    const [problem] = await problems(schemas("Tool:", "Tool: ["));
    expect(problem).toMatch(/^specs\/depot\/schemas\/depot\.yaml#: /);
  });

  it("do not come from names inside examples, headers and values", async () => {
    const edit = schemas(
      "examples: [{ id: 1, name: Hammer, kind: hand }]",
      "examples: [{ id: 1, x-made-up: 2, $ref: nowhere }]",
    );
    const header = shared("  content:", "  headers: { x-request-id: { schema: { type: string } } }\n  content:");
    const property = schemas("    caption:", "    x-caption:");
    expect(await problems(edit, header, property)).toEqual([]);
  });
});
