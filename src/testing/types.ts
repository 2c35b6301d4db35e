import type { Builders } from "./builders.ts";
import type { SimulationError } from "./errors.ts";
import type { OperationName } from "./operation-ids.ts";
import type { StoreOf, WorldOf } from "./worlds.ts";

/** Names of the APIs that can be simulated. */
export type ApiName = "clickmaint" | "fieldnation" | "flowretail" | "repzo" | "workorder-portal";

/** Options of `simulate`. */
export interface SimulateOptions<A extends ApiName = ApiName> {
  /** Start of the generator of made-up data: the same seed gives the same world. Default: 1. */
  readonly seed?: number;
  /**
   * What is in the store at the start: nothing, a few records of each kind, a busy company, or your own rows.
   * Default: `"small"`.
   */
  readonly world?: WorldName | WorldOf<A>;
  /** Whether a request that the spec does not allow is an error of the test, not an answer. Default: `true`. */
  readonly strict?: boolean;
  /** Limit to enforce in place of the vendor's, or `false` for none. Default: as documented. */
  readonly rateLimit?: false | { readonly limit: number; readonly windowMs: number };
  /** Time before every answer, in milliseconds. Default: 0. */
  readonly latencyMs?: number;
  /** Where the time comes from. Default: `Date.now`, looked up at each call, so that fake timers are seen. */
  readonly clock?: { now(): number };
  /** Credentials that are accepted. Default: any that is not empty. */
  readonly auth?: SimulatedAuth;
  /** Base URLs beside the vendor's own that `handlers` answers for, such as your proxy's. */
  readonly baseUrl?: string | readonly string[];
}

/** Name of a world that comes with the simulator. */
export type WorldName = "empty" | "small" | "demo";

/** Credentials that a simulator accepts. */
export interface SimulatedAuth {
  /** Accepted API keys or bearer tokens. */
  readonly keys?: readonly string[];
  /** Who may ask for a token, where the vendor gives tokens out; members that are left out are not checked. Default: anybody. */
  readonly logins?: readonly SimulatedLogin[];
  /** Where a token is accepted, where the vendor's texts name two places. Default: in both. */
  readonly tokenIn?: "header" | "query";
}

/** Names and secrets with which a token is asked for. */
export interface SimulatedLogin {
  /** Name of the user. */
  readonly username: string;
  /** Not checked when left out. */
  readonly password?: string;
  /** Not checked when left out. */
  readonly clientId?: string;
  /** Not checked when left out. */
  readonly clientSecret?: string;
}

/** What goes wrong with a request. */
export type Fault =
  /** An answer in place of the vendor's; nothing is done. A body that is not text is sent as JSON. */
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  /** The connection breaks before an answer; nothing is done. */
  | "reset"
  /** The request is done, the headers of the answer come, and the connection breaks. */
  | "resetAfterHeaders"
  /** No answer ever comes; nothing is done. */
  | "stall"
  /** The request is done, the body of the answer begins and never ends. */
  | "stallBody"
  /** The request is done, the body of the answer ends in the middle. */
  | "truncate"
  /** A web page with status 200, as a proxy or a login sends it; nothing is done. */
  | "html"
  /** The answer comes later by this many milliseconds. */
  | { readonly latencyMs: number }
  /** 429 with this many seconds (or this date) in `Retry-After`; nothing is done. */
  | { readonly retryAfter: number | string };

/** Sets of faults that go together. */
export type FaultPreset = "flaky" | "rateLimited" | "slow" | "outage";

/** Makes requests fail. */
export interface Faults<A extends ApiName = ApiName> {
  /** The next request fails so; calls queue up. */
  next(fault: Fault): void;
  /** Every request fails so with probability `p`, by the simulator's seed. */
  rate(p: number, fault: Fault): void;
  /** Every request of an operation fails so, or the next `times` of them. */
  on(operationId: OperationName<A>, fault: Fault, times?: number): void;
  /** Adds a set of faults. */
  preset(name: FaultPreset): void;
  /** Takes all faults back. */
  clear(): void;
}

/** Time as the simulator sees it. */
export interface SimulatorClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves the simulator's time forward: limits recover, tokens expire. */
  advance(milliseconds: number): void;
}

/** One request that arrived. */
export interface RequestRecord {
  /** Operation of the spec, or nothing for an unknown route. */
  readonly operationId: string | undefined;
  /** HTTP method. */
  readonly method: string;
  /** Path as it was sent, without the query. */
  readonly path: string;
  /** Path of the spec: `/assets/{id}`. */
  readonly route: string | undefined;
  /** Path and query parameters as values of their types. */
  readonly params: Readonly<Record<string, unknown>>;
  /** As values of their types. */
  readonly query: Readonly<Record<string, unknown>>;
  /** Body without the root key that the API wraps around it. */
  readonly body: unknown;
  /** Lower-case names; credentials are masked. */
  readonly headers: Readonly<Record<string, string>>;
  /** Status of the answer, or nothing when a fault ate it. */
  readonly status: number | undefined;
  /** What made the request fail, where something did. */
  readonly fault: Fault | undefined;
  /** Time of the simulator's clock, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * What a call must have carried: every member that is given must be in it. Matchers of vitest and jest, such as
 * `expect.any(Number)`, may stand for any value.
 */
export interface ExpectedCall {
  /** Path parameters. */
  readonly path?: Readonly<Record<string, unknown>>;
  /** Query parameters. */
  readonly query?: Readonly<Record<string, unknown>>;
  /** Body without the root key that the API wraps around it. */
  readonly body?: unknown;
}

/** Checks of the request log. They throw plain errors, so that any test runner shows them. */
export interface CallExpectation {
  /** At least once. */
  toHaveBeenCalled(): void;
  /** So many times, attempts that were refused included. */
  toHaveBeenCalledTimes(count: number): void;
  /** At least once with all of this. */
  toHaveBeenCalledWith(expected: ExpectedCall): void;
  /** As `toHaveBeenCalledWith`, of the last call alone. */
  toHaveBeenLastCalledWith(expected: ExpectedCall): void;
  /** The opposite. */
  readonly not: Pick<CallExpectation, "toHaveBeenCalled" | "toHaveBeenCalledWith">;
}

/** State of a simulator, to be put back by `restore`. */
export interface Snapshot {
  /** Which vendor it was taken from. */
  readonly api: ApiName;
  /** For `restore` alone. */
  readonly store: unknown;
}

/** A request in plain data, for adapters. */
export interface PlainRequest {
  /** HTTP method. */
  readonly method: string;
  /** Absolute, or a path. */
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text, or the fields of a form. */
  readonly body?: string | Readonly<Record<string, unknown>> | undefined;
}

/** An answer in plain data, for adapters. */
export interface PlainReply {
  /** HTTP status. */
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Absent where there is none. */
  readonly body?: string | Uint8Array | undefined;
}

/** What became of a request: an answer, how it is disturbed on its way, and when it leaves. */
export interface Served {
  /** The answer. */
  readonly reply: PlainReply;
  /** How it breaks on its way. */
  readonly disturbance?: "reset" | "resetAfterHeaders" | "stall" | "stallBody" | "truncate";
  /** When it leaves, in milliseconds from now. */
  readonly delayMs: number;
  /** The request broke the spec: an error in process, the reply (status 400) over HTTP. */
  readonly violation?: SimulationError;
}

/** A vendor in memory. */
export interface Simulator<A extends ApiName = ApiName> {
  /** Which vendor this is. */
  readonly api: A;
  /** Path of the vendor's base URL, such as `/api/v1`; a request may have it or leave it out. */
  readonly basePath: string;
  /** Whether a request that the spec does not allow is an error. */
  readonly strict: boolean;
  /** Drop-in for a client's `fetch`; honours `AbortSignal`. Needs no `this`. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /**
   * Handlers for MSW: `setupServer(...sim.handlers)`, `setupWorker(...sim.handlers)`. They are plain objects of the form that MSW
   * runs, so MSW need not be installed for anything else; the type fits every edition of MSW.
   */
  readonly handlers: never[];
  /** The records, by address of their resource: `sim.store.workOrders.get(7)`. */
  readonly store: StoreOf<A>;
  /** Every request that arrived, oldest first. */
  readonly requests: readonly RequestRecord[];
  /** Requests that the spec does not allow. */
  readonly violations: readonly SimulationError[];
  /** Its time. */
  readonly clock: SimulatorClock;
  /** What goes wrong. */
  readonly faults: Faults<A>;
  /** Builders of this API's records and bodies, with ids that count from 1 build to the next. */
  readonly build: Builders<A>;
  /** State of the store and of the makers of ids: what is done after `restore` gets the same ids again. */
  snapshot(): Snapshot;
  /** Goes back to a snapshot. The log, faults and limits stay as they are. */
  restore(snapshot: Snapshot): void;
  /** Replaces everything in the store. */
  seed(world: WorldName | WorldOf<A>): void;
  /** Back to the start: world, ids, log, faults, limits, clock. What the test did next it can do again, to the same result. */
  reset(): void;
  /** Checks of the log for one operation, by its address: `sim.expect("parts.restock")`. */
  expect(operationId: OperationName<A>): CallExpectation;
  /**
   * Throws the first request that the spec does not allow, if there was one. For `afterEach`: code under test that
   * swallows its errors cannot hide it then.
   */
  assertNoViolations(): void;
  /** Answers one request in plain data: what adapters are made of. */
  serve(request: PlainRequest): Served;
}
