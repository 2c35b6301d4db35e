/** The base of every client. */
import type { AsyncClosable } from "./async-dispose.ts";
import type { AuthStrategy } from "./auth.ts";
import { ClientCore, retryPolicy } from "./client-core.ts";
import { ConfigError } from "./errors.ts";
import type { FetchLike } from "./exchange.ts";
import { withLogger } from "./hooks.ts";
import { createLimiter, type Limiter, type RateLimitSnapshot } from "./limiter.ts";
import { sharedLimiter } from "./limiter-registry.ts";
import type { ApiDefinition, EvidencePair } from "./operation.ts";
import { CLIENT_SHAPE, type ClientOptions, checkOptions, type OptionCheck } from "./options.ts";
import { checkRoutes } from "./prepare.ts";
import type { RawClient } from "./raw-client.ts";
import { isLoopback } from "./redirect.ts";
import { buildResource, defineResources, listOperations, type ResourceDefinition } from "./resource.ts";
import { DEFAULT_RETRY, RetryBudget } from "./retry.ts";
import { Transport } from "./transport.ts";
import { type Drift, need } from "./validation.ts";

declare global {
  // As in TypeScript's own library of explicit resource management: projects that do not name it need not.
  interface SymbolConstructor {
    readonly asyncDispose: unique symbol;
  }
}

/** One operation of a client, for programs. */
export interface OperationInfo {
  /** The method's address: `parts.restock`. */
  readonly id: string;
  /** HTTP method. */
  readonly method: string;
  /** Path below the base URL, with its parameters in braces. */
  readonly path: string;
  /** What the route and the shapes rest on. */
  readonly evidence: {
    /** Of method and path. */
    readonly route: "documented" | "observed" | "inferred";
    /** Of what is sent and answered. */
    readonly schema: "documented" | "observed" | "example" | "inferred";
  };
}

const EVIDENCE = { d: "documented", o: "observed", e: "example", i: "inferred" } as const;

function evidence(pair: EvidencePair): OperationInfo["evidence"] {
  const [route, schema] = pair as unknown as ["d" | "o" | "i", "d" | "o" | "e" | "i"];
  return { route: EVIDENCE[route], schema: EVIDENCE[schema] };
}

/** What a vendor's client gives to its base. */
export interface ClientSetup {
  /** Name of the class, for errors. */
  readonly owner: string;
  readonly api: ApiDefinition;
  readonly server: string;
  readonly auth: AuthStrategy;
  readonly options: ClientOptions;
  /** Settings that fill parameters of every call. */
  readonly scope?: Readonly<Record<string, unknown>>;
}

/** Checks the options that all clients share, and the vendor's own by name. Every client does it before anything else. */
export function checkClientOptions(owner: string, options: unknown, own: Readonly<Record<string, OptionCheck>>): void {
  checkOptions(owner, options === undefined ? {} : options, { ...CLIENT_SHAPE, ...own });
}

/** The address of an environment or region. */
export function serverUrl(owner: string, api: ApiDefinition, field: string, name: string | undefined): string {
  const names = Object.keys(api.servers);
  const url = api.servers[name ?? names[0] ?? ""];
  if (url === undefined)
    throw new ConfigError(`${owner}: "${field}" must be one of ${names.map((n) => `"${n}"`).join(", ")}`, field);
  return url;
}

function checkedBaseUrl(owner: string, text: string): string {
  const fail = (reason: string): never => {
    throw new ConfigError(`${owner}: "baseUrl" ${reason}`, "baseUrl");
  };
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return fail("must be an absolute URL");
  }
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    fail("must be https (http only on this machine), or the credential could be read on the way");
  }
  if (url.username || url.password) fail("must not hold a user name or a password");
  if (url.search || url.hash) fail("must not hold a query or a fragment");
  return url.href.replace(/\/+$/, "");
}

const budgets = new WeakMap<Limiter, RetryBudget>();
const identities = new WeakMap<object, string>();
let identityCount = 0;

/** A name for who is limited together. Stays in this module: it may be the credential itself. */
function identityName(value: unknown): string {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return String(value);
  let name = identities.get(value);
  if (name === undefined) {
    identityCount += 1;
    name = `#${identityCount}`;
    identities.set(value, name);
  }
  return name;
}

/** A `fetch` that leads to a server of its own, such as a simulator's, carries this so that its limits are its own. */
const FETCH_SCOPE = Symbol.for("millwright.fetchScope");

function limiterFor(setup: ClientSetup, baseUrl: string): Limiter {
  const { api, auth, options } = setup;
  const { rateLimit } = api;
  // No API's name in the key: two of them that live on one host with one credential are one to the vendor.
  const { origin } = new URL(baseUrl);
  const { store, ...set } = options.rateLimit || {};
  const own = Object.keys(set).length > 0 ? set : undefined;
  const identity = rateLimit?.scope === "ip" ? "" : auth.identity();
  const key = [
    origin,
    identityName(identity),
    options.fetch && FETCH_SCOPE in options.fetch ? identityName(options.fetch) : "",
    own ? JSON.stringify(own) : "",
    store ? identityName(store) : "",
  ].join("\n");
  const windows =
    // A user's windows are what he wants kept, whatever the server would allow.
    own?.windows?.map((window) => ({ ...window, cap: true as const })) ??
    (rateLimit?.advisory
      ? []
      : (rateLimit?.windows ?? []).map(({ limit, seconds, resetsAt }) => ({
          limit,
          windowMs: seconds * 1000,
          ...(resetsAt === "00:00Z" ? { resetsAt: "00:00Z" as const } : undefined),
        })));
  const config = {
    windows,
    ...(own?.maxConcurrent === undefined ? undefined : { maxConcurrent: own.maxConcurrent }),
  };
  return sharedLimiter(key, () =>
    store
      ? store.limiter({ origin, ...(typeof identity === "string" ? { identity } : undefined) }, config)
      : createLimiter(config),
  );
}

/** Makes the working part of a client from checked options. */
export function createCore(setup: ClientSetup): ClientCore {
  const { owner, api, auth, options } = setup;
  const baseUrl = checkedBaseUrl(owner, options.baseUrl ?? setup.server);
  const limiter = options.rateLimit === false ? undefined : limiterFor(setup, baseUrl);
  let budget = limiter && budgets.get(limiter);
  if (!budget) {
    budget = new RetryBudget();
    if (limiter) budgets.set(limiter, budget);
  }
  if (options.transport && options.fetch) {
    throw new ConfigError(`${owner}: give "transport" or "fetch", not both`, "transport");
  }
  const transport = new Transport({
    baseUrl,
    auth,
    limiter,
    budget,
    hooks: withLogger(options.hooks ?? {}, options.logger),
    fetch: options.fetch as FetchLike | undefined,
    carrier: options.transport,
  });
  const { schemas, validate, validateRequests } = options;
  const checker = schemas?.checker(options.onDrift);
  if (schemas) need(checker, owner, api.id, "schemas");
  else if (validateRequests || (validate !== undefined && validate !== "off"))
    need(checker, owner, api.id, validateRequests ? "validateRequests" : "validate");
  return new ClientCore(
    { owner, api, scope: setup.scope ?? {}, headers: { ...options.headers }, routes: options.routes ?? {} },
    transport,
    {
      baseUrl,
      timeoutMs: options.timeoutMs ?? 60_000,
      deadlineMs: options.deadlineMs,
      retry: retryPolicy(DEFAULT_RETRY, options.retry),
      maxResponseBytes: options.maxResponseBytes ?? 64 * 1024 * 1024,
      validate,
      validateRequests,
      checker,
    },
  );
}

const cores = new WeakMap<BaseClient, ClientCore>();

/** The working part of a client. */
export function coreOf(client: BaseClient): ClientCore {
  return cores.get(client) as ClientCore;
}

/** What every client can do besides its resources. Holds no credential that could be printed. */
export class BaseClient implements AsyncClosable {
  readonly #definitions: Readonly<Record<string, ResourceDefinition<unknown>>>;

  /** @internal */
  constructor(core: ClientCore, definitions: Readonly<Record<string, ResourceDefinition<unknown>>>) {
    cores.set(this, core);
    this.#definitions = definitions;
    if (Object.keys(core.env.routes).length > 0)
      checkRoutes(core.env.owner, core.env.routes, listOperations(definitions));
    defineResources(this, definitions, core.execute);
  }

  /** The openapi-fetch client on the same transport, for what the resources lack and for middleware. */
  get raw(): RawClient<never> {
    return coreOf(this).raw;
  }

  /** State of the limits of this credential (or of this machine, where the vendor counts by address). */
  get rateLimit(): { snapshot(): RateLimitSnapshot | undefined } {
    const { limiter } = coreOf(this).transport;
    return { snapshot: () => limiter?.snapshot() };
  }

  /** Every kind of difference from the spec that `validate: "report"` has met so far, with its count. */
  get drifts(): readonly Drift[] {
    return coreOf(this).defaults.checker?.drifts ?? [];
  }

  /** Every operation with its route, as corrected by `routes`, and the evidence for it. */
  get operations(): readonly OperationInfo[] {
    const { env, api } = coreOf(this);
    return listOperations(this.#definitions).map((operation) => {
      const override = env.routes[operation.id];
      return {
        id: operation.id,
        method: (typeof override === "object" && override.method) || operation.method,
        path: (typeof override === "string" ? override : override?.path) ?? operation.path,
        evidence: evidence(operation.traits.evidence ?? api.evidence),
      };
    });
  }

  /**
   * Ends the connections of the `transport` that the client was given, each as soon as it is idle; further calls through it fail. Without one there is nothing
   * to end: the runtime's `fetch` keeps no process alive.
   */
  close(): Promise<void> {
    return coreOf(this).transport.close();
  }

  /** `await using client = new …` closes it at the end of the block. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** A resource on this client's transport, for bundles that want one resource and not the whole client. */
  use<T>(definition: ResourceDefinition<T>): T {
    return buildResource(definition, coreOf(this).execute);
  }
}
