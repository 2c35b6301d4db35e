/** A small made-up API with one operation of every kind, so that the tests of the core need no vendor. */
import type { ApiPromise } from "../../src/core/api-promise.ts";
import { type AuthStrategy, bearer, type Secret } from "../../src/core/auth.ts";
import type { Bytes } from "../../src/core/bytes.ts";
import { BaseClient, checkClientOptions, coreOf, createCore, serverUrl } from "../../src/core/client.ts";
import { ClientCore } from "../../src/core/client-core.ts";
import type { ApiDefinition } from "../../src/core/operation.ts";
import type { CallOptions, ClientOptions, ListOptions } from "../../src/core/options.ts";
import type { PagePromise } from "../../src/core/pages.ts";
import { resource } from "../../src/core/resource.ts";

/** A row of every list. */
export interface Widget {
  readonly id: number;
  readonly name?: string;
}

type Query = Readonly<Record<string, unknown>>;
type Id = number | string;

export const demoApi: ApiDefinition = {
  id: "demo",
  title: "Demo",
  servers: { production: "https://api.example.com/v1", sandbox: "https://sandbox.example.com/v1" },
  envelope: { response: "data", meta: "meta", failure: { path: "status", equals: "error" } },
  pagination: {
    page: {
      kind: "page",
      query: { page: "page", size: "per_page" },
      first: 1,
      size: 50,
      items: "data",
      total: ["meta.total", "meta.total_count"],
      pages: ["meta.pages"],
    },
    offset: { kind: "offset", query: { offset: "offset", size: "limit" }, size: 50, items: "rows", total: ["count"] },
    cursor: {
      kind: "cursor",
      query: { after: "after", size: "limit" },
      items: "data",
      next: ["paging.next"],
      more: ["paging.more"],
    },
    single: { kind: "single", items: "" },
    zero: { kind: "page", query: { page: "page", size: "per_page" }, first: 0, items: "data", more: ["more"] },
  },
  query: { arrays: "repeat", objects: "deepObject" },
  scope: {
    entityId: { in: "header", name: "X-Entity-Id", type: "integer" },
    tenantUid: { in: "path", name: "tenantUid", type: "string" },
  },
  callOptions: { actingUserId: "acting_user_id" },
  evidence: "dd",
};

export interface WidgetsResource {
  list(query?: Query, options?: ListOptions): PagePromise<Widget>;
  byOffset(query?: Query, options?: ListOptions): PagePromise<Widget>;
  byCursor(query?: Query, options?: ListOptions): PagePromise<Widget>;
  all(query?: Query, options?: ListOptions): PagePromise<Widget>;
  fromZero(query?: Query, options?: ListOptions): PagePromise<Widget>;
  get(id: Id, options?: CallOptions & { readonly actingUserId?: number }): ApiPromise<Widget>;
  create(body: Query, options?: CallOptions): ApiPromise<Widget>;
  update(id: Id, body: Query, options?: CallOptions): ApiPromise<Widget>;
  replace(id: Id, body: Query, options?: CallOptions): ApiPromise<Widget>;
  delete(id: Id, options?: CallOptions): ApiPromise<undefined>;
  /** An action: not safe to repeat. */
  restock(id: Id, body: Query, options?: CallOptions): ApiPromise<Widget>;
  /** An action that the spec calls idempotent; its body may be left out. */
  recount(id: Id, body?: Query, options?: CallOptions): ApiPromise<Widget>;
  /** A PUT that the spec calls unsafe to repeat. */
  stamp(id: Id, options?: CallOptions): ApiPromise<Widget>;
  photo(id: Id, options?: CallOptions): ApiPromise<Bytes>;
  attach(id: Id, body: Query, options?: CallOptions): ApiPromise<Widget>;
  /** Answered with a bare body. */
  stats(query?: Query, options?: CallOptions): ApiPromise<Query>;
  readonly notes: { get(widgetId: Id, id: Id, options?: CallOptions): ApiPromise<Query> };
}

export interface BinsResource {
  get(id: Id, options?: CallOptions): ApiPromise<Query>;
}

export interface SessionsResource {
  create(body: Query, options?: CallOptions): ApiPromise<Query>;
}

const notes = resource<WidgetsResource["notes"]>("widgets.notes", { get: "GET /widgets/{widgetId}/notes/{id}" });

export const widgetsResource = resource<WidgetsResource>(
  "widgets",
  {
    list: "GET /widgets qp",
    byOffset: ["GET /widgets-by-offset q", { page: "offset", unwrap: null, meta: null }],
    byCursor: ["GET /widgets-by-cursor q", { page: "cursor" }],
    all: ["GET /widgets-all q", { page: "single" }],
    fromZero: ["GET /widgets-from-zero q", { page: "zero" }],
    get: "GET /widgets/{id} s",
    create: ["POST /widgets bs", { wrap: "widget" }],
    update: ["PATCH /widgets/{id} b", { wrap: "widget" }],
    replace: "PUT /widgets/{id} b",
    delete: "DELETE /widgets/{id} v",
    restock: "POST /widgets/{id}/restock b",
    recount: "POST /widgets/{id}/recount boi",
    stamp: "PUT /widgets/{id}/stamp n",
    photo: ["GET /widgets/{id}/photo", { bytes: true, accept: "application/octet-stream" }],
    attach: "POST /widgets/{id}/files f",
    stats: ["GET /stats q", { unwrap: null, evidence: "ie" }],
  },
  { notes },
);

export const binsResource = resource<BinsResource>("bins", { get: "GET /tenants/{tenantUid}/bins/{id}" });

export const sessionsResource = resource<SessionsResource>("sessions", {
  create: ["POST /sessions b", { auth: false, unwrap: null }],
});

export interface DemoOptions extends ClientOptions {
  readonly token?: Secret | undefined;
  /** A strategy of one's own instead of the bearer token. */
  readonly auth?: AuthStrategy | undefined;
  readonly entityId?: number | string | undefined;
  readonly tenantUid?: string | undefined;
  readonly environment?: string | undefined;
}

/** The token of `demo()`. */
export const TOKEN = "demo-token";

const OWNER = "DemoClient";

function coreFrom(options: DemoOptions): ClientCore {
  const any = () => undefined;
  checkClientOptions(OWNER, options, { token: any, auth: any, entityId: any, tenantUid: any, environment: any });
  return createCore({
    owner: OWNER,
    api: demoApi,
    server: serverUrl(OWNER, demoApi, "environment", options?.environment),
    auth: options?.auth ?? bearer(options?.token as Secret),
    options,
    scope: { entityId: options.entityId, tenantUid: options.tenantUid },
  });
}

/** The client of the demo API. */
export class DemoClient extends BaseClient {
  declare readonly widgets: WidgetsResource;
  declare readonly bins: BinsResource;
  declare readonly sessions: SessionsResource;

  constructor(options: DemoOptions) {
    super(options instanceof ClientCore ? options : coreFrom(options), {
      widgets: widgetsResource,
      bins: binsResource,
      sessions: sessionsResource,
    });
  }

  forEntity(entityId: number): DemoClient {
    return new DemoClient(coreOf(this).withScope({ entityId }) as unknown as DemoOptions);
  }
}

let carrier: DemoOptions["transport"];

/** From here on, clients of `demo` that name no `fetch` are carried by this: runs a suite on another transport. */
export function carryDemosBy(transport: DemoOptions["transport"]): void {
  carrier = transport;
}

/** A client with a token, an entity and waits too short to notice. Limits are another test's subject. */
export function demo(options: DemoOptions = {}): DemoClient {
  return new DemoClient({
    ...(options.auth ? undefined : { token: TOKEN }),
    entityId: 12,
    tenantUid: "tenant-1",
    rateLimit: false,
    retry: { baseDelayMs: 1, maxDelayMs: 2 },
    ...(options.fetch ? undefined : { transport: carrier }),
    ...options,
  });
}
