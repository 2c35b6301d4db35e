/** The five clients as the cases see them: which operation stands for which kind of call, and how a credential is given. */
import { clickmaintApi } from "../../generated/clickmaint/api.ts";
import { clickmaintResources } from "../../generated/clickmaint/resources.ts";
import { fieldnationApi } from "../../generated/fieldnation/api.ts";
import { fieldnationResources } from "../../generated/fieldnation/resources.ts";
import { flowretailApi } from "../../generated/flowretail/api.ts";
import { flowretailResources } from "../../generated/flowretail/resources.ts";
import { repzoApi } from "../../generated/repzo/api.ts";
import { repzoResources } from "../../generated/repzo/resources.ts";
import { workorderPortalApi } from "../../generated/workorder-portal/api.ts";
import { workorderPortalResources } from "../../generated/workorder-portal/resources.ts";
import { ClickMaintClient } from "../../src/clickmaint/index.ts";
import type { Secret } from "../../src/core/auth.ts";
import type { BaseClient } from "../../src/core/client.ts";
import type { ApiDefinition, PaginationStyle } from "../../src/core/operation.ts";
import type { ClientOptions } from "../../src/core/options.ts";
import { listOperations, type Operation } from "../../src/core/resource.ts";
import { isIdempotentMethod } from "../../src/core/retry.ts";
import { FieldNationClient } from "../../src/fieldnation/index.ts";
import { FlowRetailClient } from "../../src/flowretail/index.ts";
import { RepzoClient } from "../../src/repzo/index.ts";
import { WorkorderPortalClient } from "../../src/workorder-portal/index.ts";
import type { Kind } from "./case.ts";

/** The credential that clients are given; a rotating one counts on from 1. */
export const SECRET = "SECRET-0f3a9c";
/** Field Nation's other secret. */
export const PASSWORD = "PASSWORD-77b1e2";
/** Tokens that the token endpoint gives count on from 1. */
export const TOKEN = "TOKEN-5d2c-";

export interface Subject {
  readonly name: string;
  readonly api: ApiDefinition;
  readonly operations: readonly Operation[];
  /** Its credential is a token that it asks for. */
  readonly asksForToken: boolean;
  /** The header that carries its credential. */
  readonly header: "authorization" | "api-key";
  make(options: ClientOptions, secret: Secret, tokenIn: "auto" | "header" | "query" | undefined): BaseClient;
}

export const subjects: readonly Subject[] = [
  {
    name: "Click Maint",
    api: clickmaintApi,
    header: "authorization",
    operations: listOperations(clickmaintResources),
    asksForToken: false,
    make: (options, apiKey) => new ClickMaintClient({ ...options, apiKey, entityId: 12 }),
  },
  {
    name: "Repzo",
    api: repzoApi,
    header: "api-key",
    operations: listOperations(repzoResources),
    asksForToken: false,
    make: (options, apiKey) => new RepzoClient({ ...options, apiKey }),
  },
  {
    name: "Workorder Portal",
    api: workorderPortalApi,
    header: "api-key",
    operations: listOperations(workorderPortalResources),
    asksForToken: false,
    make: (options, apiKey) => new WorkorderPortalClient({ ...options, apiKey }),
  },
  {
    name: "Field Nation",
    api: fieldnationApi,
    header: "authorization",
    operations: listOperations(fieldnationResources),
    asksForToken: true,
    make: (options, clientSecret, tokenIn) =>
      new FieldNationClient({
        ...options,
        clientId: "id",
        clientSecret,
        username: "user",
        password: PASSWORD,
        tokenIn,
      }),
  },
  {
    name: "Flow Retail",
    api: flowretailApi,
    header: "authorization",
    operations: listOperations(flowretailResources),
    asksForToken: false,
    make: (options, token) => new FlowRetailClient({ ...options, token }).forStore("tenant-1", "store-9"),
  },
];

/** Path parameters that are arguments of the method. */
export function ownParameters(subject: Subject, operation: Operation): readonly string[] {
  const filled = Object.values(subject.api.scope ?? {}).map(({ name }) => name);
  return operation.pathParameters.filter((name) => !filled.includes(name));
}

const safe = ({ idempotent, method }: Operation) => idempotent ?? isIdempotentMethod(method);
const json = ({ traits, page }: Operation) => !traits.bytes && page === undefined && traits.auth !== false;

/** What an operation must be to stand for a kind. */
const KINDS: Readonly<Record<Exclude<Kind, "list">, (operation: Operation, free: number) => boolean>> = {
  get: (o, free) => o.method === "GET" && json(o) && free > 0 && o.id.endsWith(".get"),
  create: (o) => o.method === "POST" && json(o) && !safe(o) && o.body === "json" && o.id.endsWith(".create"),
  put: (o, free) => o.method === "PUT" && json(o) && safe(o) && o.body === "json" && free > 0,
  patch: (o) => o.method === "PATCH" && json(o) && !safe(o) && o.body === "json",
  safePatch: (o) => o.method === "PATCH" && json(o) && safe(o) && o.body === "json",
  unsafePut: (o) => o.method === "PUT" && json(o) && !safe(o) && o.body === "json",
  delete: (o, free) => o.method === "DELETE" && json(o) && o.body === undefined && free > 0,
  action: (o, free) =>
    o.method === "POST" && json(o) && !safe(o) && free > 0 && !o.id.endsWith(".create") && o.body !== "form",
  safePost: (o) => o.method === "POST" && json(o) && safe(o) && o.body === "json",
  download: (o) => o.method === "GET" && o.traits.bytes === true,
  upload: (o) => o.method === "POST" && o.body === "form",
  search: (o) => o.method === "POST" && o.page !== undefined,
};

/** The operation that stands for a kind: the first with the fewest parameters. */
export function operationFor(subject: Subject, kind: Exclude<Kind, "list">): Operation | undefined {
  const free = (operation: Operation) => ownParameters(subject, operation).length;
  return subject.operations
    .filter((operation) => KINDS[kind](operation, free(operation)))
    .sort((a, b) => free(a) - free(b))[0];
}

/** A page style with an operation that lists by it. */
export interface ListOf {
  readonly name: string;
  readonly style: PaginationStyle;
  readonly operation: Operation;
}

/** Every page style of a client. */
export function listsOf(subject: Subject): ListOf[] {
  const styles: readonly [string, PaginationStyle][] = Object.entries(subject.api.pagination ?? {});
  return styles.flatMap(([name, style], index) => {
    const operation = subject.operations
      .filter((one) => one.page === name || (index === 0 && one.page === ""))
      .sort(
        (a, b) =>
          Number(b.method === "GET") - Number(a.method === "GET") ||
          ownParameters(subject, a).length - ownParameters(subject, b).length,
      )[0];
    return operation ? [{ name, style, operation }] : [];
  });
}
