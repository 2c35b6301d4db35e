/** A server made from a spec whose routes, methods, members and page keys can be moved: the world as it differs from the spec. */
import { readFileSync } from "node:fs";
import { pathParameterNames } from "../../../src/core/path.ts";
import { type SpecDocument, sample } from "../../support/sample.ts";

/** A request as it came. */
export interface Served {
  readonly method: string;
  readonly path: string;
  /** Operation that answered. */
  readonly operation: string | undefined;
  readonly status: number;
  readonly authorization: string | null;
}

/** One operation as the server has it. */
export interface ServedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly candidates: readonly { readonly method?: string; readonly path?: string }[];
  readonly list: boolean;
  readonly hasBody: boolean;
  /** The body of a success, from the spec's examples. */
  readonly answer: unknown;
}

export interface MovedServerOptions {
  /** Operation → where it really is. */
  readonly moves?: Readonly<Record<string, { readonly method?: string; readonly path?: string }>>;
  /** Changes the body of a success. */
  readonly change?: (body: unknown, operation: string) => unknown;
  /** Whether answers other than 405 name the methods of their path too. */
  readonly allowEverywhere?: boolean;
  readonly rows?: number;
}

/** The operations of a spec, with an answer for each. */
export function servedOperations(api: string): { base: string; operations: ServedOperation[] } {
  const text = readFileSync(new URL(`../../../generated/${api}/spec.json`, import.meta.url), "utf8");
  const spec = JSON.parse(text) as SpecDocument;
  const operations = Object.entries(spec.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]): ServedOperation[] => {
      if (!operation.operationId) return [];
      const success = Object.entries(operation.responses).find(([status]) => status.startsWith("2"))?.[1] as
        | { content?: Record<string, { schema: unknown }> }
        | undefined;
      const schema = success?.content?.["application/json"]?.schema;
      return [
        {
          id: operation.operationId,
          method: method.toUpperCase(),
          path,
          candidates: (operation["x-route-candidates"] ?? []) as ServedOperation["candidates"],
          list: operation["x-pagination"] !== undefined,
          hasBody: operation.requestBody !== undefined,
          answer: schema === undefined ? undefined : sample(spec, schema),
        },
      ];
    }),
  );
  return { base: new URL(spec.servers[0]?.url ?? "").pathname.replace(/\/$/, ""), operations };
}

const matcher = (path: string) => new RegExp(`^${path.replace(/\{[^{}]+\}/g, "([^/]+)")}$`);

/** Makes the server: a `fetch`, and a log of what it was asked. */
export function movedServer(api: string, options: MovedServerOptions = {}) {
  const { moves = {}, change = (body: unknown) => body, allowEverywhere = false, rows = 3 } = options;
  const { base, operations } = servedOperations(api);
  const routes = operations.map((operation) => {
    const { method = operation.method, path = operation.path } = moves[operation.id] ?? {};
    return { operation, method, path, match: matcher(path), fixed: 9 - pathParameterNames(path).length };
  });
  routes.sort((a, b) => b.fixed - a.fixed);
  const log: Served[] = [];
  const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
    new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { "content-type": "application/json", ...headers },
    });

  const answer = (operation: ServedOperation, url: URL): unknown => {
    const body = structuredClone(operation.answer) as { data?: unknown; meta?: unknown } | undefined;
    if (!operation.list || !body || !Array.isArray(body.data)) return body;
    const [row] = body.data as Record<string, unknown>[];
    const [page, size] = [Number(url.searchParams.get("page") ?? 1), Number(url.searchParams.get("per_page") ?? 50)];
    const all = Array.from({ length: rows }, (_, index) => ({ ...row, id: index + 1 }));
    return {
      ...body,
      data: all.slice((page - 1) * size, page * size),
      meta: { pagination: { total: rows, total_pages: Math.ceil(rows / size) } },
    };
  };

  const fetch = async (address: string, init: RequestInit): Promise<Response> => {
    const url = new URL(address);
    const method = init.method ?? "GET";
    const path = url.pathname.slice(base.length);
    const here = routes.filter(({ match }) => match.test(path));
    const nearest = here.filter(({ fixed }) => fixed === here[0]?.fixed);
    const found = nearest.find((route) => route.method === method);
    const note = (status: number): void => {
      const authorization = new Headers(init.headers).get("authorization");
      log.push({ method, path, operation: found?.operation.id, status, authorization });
    };
    const allow = [...new Set(nearest.map((route) => route.method))].join(", ");
    if (nearest.length === 0) {
      note(404);
      return json(404, { status: "error", message: "There is nothing here" });
    }
    if (!found) {
      note(405);
      return json(405, { status: "error", message: "Not with this method" }, { allow });
    }
    const id = /\/(\d+)$/.exec(path)?.[1];
    if (method === "GET" && id !== undefined && Number(id) > rows) {
      note(404);
      return json(404, { status: "error", message: "No such record" });
    }
    note(200);
    const body = change(answer(found.operation, url), found.operation.id);
    return json(body === undefined ? 204 : 200, body, allowEverywhere ? { allow } : {});
  };
  return { fetch, log, operations };
}

/** A generator of numbers in [0, 1) that gives the same ones for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
