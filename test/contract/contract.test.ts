import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ClickMaintClient } from "../../src/clickmaint/index.ts";
import type { Bytes } from "../../src/core/bytes.ts";
import type { BaseClient } from "../../src/core/client.ts";
import { FieldNationClient } from "../../src/fieldnation/index.ts";
import { FlowRetailClient } from "../../src/flowretail/index.ts";
import { RepzoClient } from "../../src/repzo/index.ts";
import { WorkorderPortalClient } from "../../src/workorder-portal/index.ts";
import { deref, type SpecDocument, type SpecOperation, type SpecParameter, sample } from "../support/sample.ts";

/** One call as it went over the wire. */
interface Wire {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: unknown;
}

const COUNTS = {
  clickmaint: 44,
  fieldnation: 155,
  flowretail: 70,
  // 592 operations on 589 routes.
  repzo: 589,
  "workorder-portal": 6,
} as const;

type ApiName = keyof typeof COUNTS;

const SCOPE: Readonly<Record<string, string | number>> = { entityId: 12, tenantUid: "tenant-1", storeUid: "store-9" };
const OPTIONS: Readonly<Record<string, unknown>> = { actingUserId: 77, async: true };

function makeClient(api: ApiName, fetch: (url: string, init: RequestInit) => Promise<Response>): BaseClient {
  const shared = { fetch, rateLimit: false, retry: false } as const;
  switch (api) {
    case "clickmaint":
      return new ClickMaintClient({ ...shared, apiKey: "secret-key", entityId: 12 });
    case "fieldnation":
      return new FieldNationClient({ ...shared, clientId: "id", clientSecret: "cs", username: "u", password: "p" });
    case "repzo":
      return new RepzoClient({ ...shared, apiKey: "secret-key" });
    case "workorder-portal":
      return new WorkorderPortalClient({ ...shared, apiKey: "secret-key" });
    case "flowretail":
      return new FlowRetailClient({ ...shared, token: "secret-key" }).forStore("tenant-1", "store-9");
  }
}

const AUTH: Readonly<Record<ApiName, readonly [string, string]>> = {
  clickmaint: ["authorization", "Bearer secret-key"],
  fieldnation: ["authorization", "Bearer token-1"],
  flowretail: ["authorization", "Bearer secret-key"],
  repzo: ["api-key", "secret-key"],
  "workorder-portal": ["api-key", "secret-key"],
};

const dotted = (value: unknown, path: string): unknown =>
  path === ""
    ? value
    : path.split(".").reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);

/** Puts a value at a dotted path of an object. */
function place(path: string, value: unknown): unknown {
  return path === "" ? value : path.split(".").reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
}

async function readBody(init: RequestInit): Promise<unknown> {
  if (init.body instanceof FormData) {
    const fields: Record<string, unknown> = {};
    for (const [name, value] of init.body)
      fields[name] = typeof value === "string" ? value : `file of ${value.size} bytes`;
    return fields;
  }
  return init.body == null ? undefined : JSON.parse(String(init.body));
}

function specOf(api: ApiName): SpecDocument {
  return JSON.parse(readFileSync(new URL(`../../generated/${api}/spec.json`, import.meta.url), "utf8"));
}

interface Case {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly operation: SpecOperation;
}

function casesOf(spec: SpecDocument): Case[] {
  return Object.entries(spec.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => ["get", "post", "put", "patch", "delete"].includes(method))
      .flatMap(([method, operation]) => {
        const names = Object.keys((operation["x-accept-methods"] as object | undefined) ?? {});
        const address = operation.operationId.split(".").slice(0, -1).join(".");
        const ids = names.length > 0 ? names.map((name) => `${address}.${name}`) : [operation.operationId];
        return ids.map((id) => ({ id, method: method.toUpperCase(), path, operation }));
      }),
  );
}

describe.each(Object.keys(COUNTS) as ApiName[])("%s", (api) => {
  const spec = specOf(api);
  const cases = casesOf(spec);
  const rootEnvelope = (spec["x-envelope"] ?? {}) as Record<string, unknown>;
  const styles = (spec["x-pagination"] ?? {}) as Record<
    string,
    { items: string; kind: string; query?: Record<string, string> }
  >;

  it("has the operations of the vendor's reference, each once", () => {
    expect(new Set(cases.map(({ operation }) => operation.operationId)).size).toBe(COUNTS[api]);
    const known = makeClient(api, fetch).operations.map(({ id }) => id);
    expect([...known].sort()).toEqual(cases.map(({ id }) => id).sort());
  });

  it("says for every operation what its route and its shapes rest on", () => {
    const known = new Map(makeClient(api, fetch).operations.map((info) => [info.id, info.evidence]));
    for (const { id, operation } of cases) {
      const { route, schema } = operation["x-evidence"] as { route: string; schema: string };
      expect(known.get(id), id).toEqual({ route, schema });
    }
  });

  it.each(cases)(
    "$id sends what the spec says and returns the unwrapped result",
    async ({ id, method, path, operation }) => {
      const wires: Wire[] = [];
      const envelope = { ...rootEnvelope, ...((operation["x-envelope"] as object | undefined) ?? {}) } as {
        request?: string | null;
        response?: string | null;
      };
      const style = operation["x-pagination"] === undefined ? undefined : styles[operation["x-pagination"] as string];

      // The answer, from the spec.
      const [status, response] = Object.entries(operation.responses).find(([code]) => code.startsWith("2")) ?? [];
      const content = deref<{ content?: Record<string, { schema?: unknown; example?: unknown }> }>(
        spec,
        response,
      ).content;
      const accepts = operation["x-accept-methods"] as Record<string, string> | undefined;
      const media = content && (accepts?.[id.split(".").at(-1) ?? ""] ?? Object.keys(content)[0]);
      const schema = media === undefined ? undefined : content?.[media]?.schema;
      const isBytes = deref(spec, schema ?? {}).format === "binary";
      const sampled = schema === undefined || isBytes ? undefined : sample(spec, schema);
      const row = { id: "row-1" };
      const answer = style ? place(style.items, [row]) : sampled;

      const client = makeClient(api, async (input, init) => {
        const url = new URL(input);
        const body = await readBody(init);
        wires.push({ method: init.method ?? "GET", url, headers: new Headers(init.headers), body });
        if (url.pathname === "/authentication/api/oauth/token" && id !== "auth.token.create") {
          return Response.json({ access_token: "token-1", expires_in: 3600 });
        }
        if (isBytes) return new Response(new Uint8Array([1, 2, 3]), { headers: { "Content-Type": media ?? "" } });
        if (answer === undefined) return new Response(null, { status: 204 });
        return new Response(JSON.stringify(answer), {
          status: Number(status),
          headers: { "Content-Type": "application/json" },
        });
      });

      // The arguments, from the spec.
      const parameters = (operation.parameters ?? []).map((one) => deref<SpecParameter>(spec, one));
      const order = [...path.matchAll(/\{(.+?)\}/g)].map((match) => match[1]);
      const pathParameters = parameters
        .filter((one) => one.in === "path")
        .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
      expect(pathParameters.map(({ name }) => name)).toEqual(order);
      const values: Record<string, string | number> = {};
      const args: unknown[] = [];
      for (const parameter of pathParameters) {
        const scope = parameter["x-scope"];
        const value = scope
          ? (SCOPE[scope] as string)
          : deref(spec, parameter.schema ?? {}).type === "integer"
            ? 41
            : "a b/c";
        values[parameter.name] = value;
        if (!scope) args.push(value);
      }
      let sentBody: unknown;
      if (operation.requestBody) {
        const requestBody = deref<{ content: Record<string, { schema: unknown }> }>(spec, operation.requestBody);
        const [[bodyMedia, bodyContent] = ["", { schema: {} }]] = Object.entries(requestBody.content);
        const whole = sample(spec, bodyContent.schema);
        let plain = envelope.request ? (whole as Record<string, unknown>)[envelope.request] : whole;
        sentBody = whole;
        if (bodyMedia === "multipart/form-data") {
          plain = { ...(plain as object), file: new Blob(["abcd"]) };
          sentBody = Object.fromEntries(
            Object.entries(plain as Record<string, unknown>).map(([name, value]) => [
              name,
              value instanceof Blob
                ? `file of ${value.size} bytes`
                : typeof value === "object"
                  ? JSON.stringify(value)
                  : String(value),
            ]),
          );
        }
        args.push(plain);
      }
      const queryParameters = parameters.filter((one) => one.in === "query");
      const expectedQuery: Record<string, string> = {};
      const ownQuery: Record<string, unknown> = {};
      const options: Record<string, unknown> = { headers: { "X-Own": "mine" } };
      for (const parameter of queryParameters) {
        const option = parameter["x-option"];
        const type = [deref(spec, parameter.schema ?? {}).type].flat()[0];
        if (option) {
          options[option] = OPTIONS[option];
          expectedQuery[parameter.name] = String(OPTIONS[option]);
        } else if (["string", "integer", "number", "boolean"].includes(type as string)) {
          const value = type === "string" ? "a&b=ü" : type === "boolean" ? false : 3;
          const isPosition = style?.query && Object.values(style.query).includes(parameter.name);
          if (isPosition && style?.kind === "cursor" && parameter.name === style.query?.before) continue;
          ownQuery[parameter.name] = value;
          expectedQuery[parameter.name] = String(value);
        }
      }
      const takesQuery = queryParameters.some((one) => one["x-option"] === undefined);
      if (takesQuery) args.push(ownQuery);
      args.push(options);

      const call = id.split(".").reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], client) as (
        ...args: unknown[]
      ) => Promise<unknown>;
      const result = await call(...args);

      const wire = wires.at(-1) as Wire;
      const filled = path.replace(/\{(.+?)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
      const base = new URL(spec.servers[0]?.url ?? "");
      expect(wire.method).toBe(method);
      expect(wire.url.origin + wire.url.pathname).toBe(base.origin + base.pathname.replace(/\/$/, "") + filled);
      expect(Object.fromEntries(wire.url.searchParams)).toEqual(expectedQuery);
      expect(wire.body).toEqual(sentBody);
      expect(wire.headers.get("x-own")).toBe("mine");
      expect(wire.headers.get("accept")).toBe(
        accepts?.[id.split(".").at(-1) ?? ""] ?? (isBytes ? media : "application/json"),
      );
      const [authHeader, credential] = AUTH[api];
      expect(wire.headers.get(authHeader)).toBe(operation.security?.length === 0 ? null : credential);
      for (const parameter of parameters) {
        if (parameter.in === "header" && parameter["x-scope"]) {
          expect(wire.headers.get(parameter.name)).toBe(String(SCOPE[parameter["x-scope"]]));
        }
      }
      if (!parameters.some((one) => one["x-scope"] === "entityId")) expect(wire.headers.has("x-entity-id")).toBe(false);

      if (style) expect((result as { items: unknown }).items).toEqual([row]);
      else if (isBytes) expect([...(await (result as Bytes).bytes())]).toEqual([1, 2, 3]);
      else if (answer === undefined) expect(result).toBeUndefined();
      else expect(result).toEqual(envelope.response ? dotted(answer, envelope.response) : answer);
    },
  );
});

describe("the parts of the references", () => {
  const count = (api: ApiName, key: `x-${string}`) => {
    const counts: Record<string, number> = {};
    for (const { operation } of casesOf(specOf(api))) {
      for (const name of String(operation[key]).split(", ")) counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
  };

  it("hold 435 operations of Repzo's reference, 4 of its files per resource and 153 of its client", () => {
    expect(count("repzo", "x-source")).toEqual({ reference: 435, "resource-file": 4, client: 153 });
  });

  it("hold 32 operations of Flow Retail's section Service and 38 beside it", () => {
    const operations = new Map(casesOf(specOf("flowretail")).map((one) => [one.operation.operationId, one]));
    const sections = [...operations.values()].map(({ operation }) => operation["x-section"]);
    expect(sections.filter((one) => one === "service")).toHaveLength(32);
    expect(sections.filter((one) => one === "sibling")).toHaveLength(38);
  });

  it("give Repzo's client the very portals of the client that has nothing else", () => {
    const portals = (client: object) => Object.keys((client as { workorderPortals: object }).workorderPortals);
    expect(portals(makeClient("repzo", fetch))).toEqual(portals(makeClient("workorder-portal", fetch)));
  });
});
