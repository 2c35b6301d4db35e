import type { ListResult } from "./crud.ts";
import type { Problem } from "./json-schema.ts";
import type { ApiModel, Operation } from "./model.ts";
import type { Random } from "./random.ts";
import type { Store } from "./store.ts";
import type { Row, SortOrder } from "./table.ts";
import type { SimulatedAuth } from "./types.ts";

/**
 * What a simulator cannot read from a spec: how one vendor's records hang together. All of it is data or a small
 * function on rows; routes, parameters, envelopes, pages, credentials and limits come from the spec.
 */
export interface Domain {
  /** Rules per table; a table is named by the address of its resource: `parts.transactions`. */
  readonly tables: Readonly<Record<string, TableRules>>;
  /** What an operation does that is not plain create, read, update, delete or list. */
  readonly actions: Readonly<Record<string, Action>>;
  /** Fixed lists that no operation serves, such as statuses. An id that is not in its list is taken and named by its number. */
  readonly vocabularies?: Readonly<Record<string, readonly Row[]>>;
  /** The vendor's body for a refusal. */
  failure(status: number, message: string, details?: readonly FailureDetail[]): unknown;
  /** Status of a request that the spec does not allow (default 422 for a body, 400 for the rest). */
  readonly refusal?: { readonly body: number; readonly parameters: number };
  /** Message of the answer to a missing or wrong credential. */
  readonly unauthorized: string;
  /** Whether a credential is accepted, where the vendor gives it out itself. Default: any that is not empty. */
  accepts?(credential: string, nowMs: number): boolean;
  /** Headers that tell the limit, beside `retry-after` on a refusal. */
  rateHeaders?(state: RateState): Record<string, string>;
  /** Fields that every write stamps with the time, where the record has them. */
  readonly stamps: {
    readonly created: readonly string[];
    readonly updated: readonly string[];
    now(date: Date): unknown;
  };
  /** Part of a table that a request sees, from its scope (entity, tenant); default: one part for everybody. */
  part?(call: Call): string;
  /** Names of the settings that choose a part, in the order in which they name it: `["entityId"]`. */
  readonly scopeNames?: readonly string[];
  /** Part that rows go into when a world or a test does not name one. */
  defaultPart?(store: Store, table: string): string;
  /** Which rows of a list are meant, and in which order. Default: all, as they were added. */
  select?(call: Call): Selection;
  /** What an envelope has beside the result and its counters; `list` when the result is a list. */
  decorate?(call: Call, body: Record<string, unknown>, list?: ListResult): void;
  /** What the removal of a record answers, where it answers something. Default: the record. */
  removed?(call: Call, row: Row): unknown;
  /** Operations that are not what their verb says: they answer from their schema unless they have an action. */
  readonly sampled?: readonly string[];
  /** A row as an answer shows it, when the query can ask for more or less of it. The row itself is not changed. */
  present?(call: Call, row: Row): Row;
  /** Fills a store with the world of a name. */
  build(world: "small" | "demo", store: Store, random: Random): void;
}

/** One refused field, for vendors who list them. */
export interface FailureDetail {
  readonly field: string;
  readonly message: string;
}

/** Count of a window, for the headers. */
export interface RateState {
  readonly limit: number;
  readonly remaining: number;
  readonly resetAtMs: number;
  readonly nowMs: number;
}

/** How a list is cut down and ordered. */
export interface Selection {
  readonly order: readonly SortOrder[];
  /** Absent when every row is meant. */
  readonly keep?: (row: Row) => boolean;
  /** Parameters of the query that no rule is known for; the answer names them. */
  readonly ignored?: readonly string[];
}

/** How records of one kind behave. */
export interface TableRules {
  /** Word for one record in messages: `Work order`. */
  readonly label: string;
  /** Field that identifies a record (default: `id`). */
  readonly idField?: string;
  /** A request may name the id of a new record itself. */
  readonly takesId?: boolean;
  /** Makes the id of a new record (default: the next whole number). */
  newId?(store: Store, random: Random, nowMs: number): string | number;
  /** Fields of a write that name other records, and the field where the record shows them. */
  readonly references?: Readonly<Record<string, Reference>>;
  /** Adds what every record of the kind has, to one that a world or a test brings. */
  fill?(row: Row): Row;
  /** Completes a record that is about to be added by a request. */
  created?(row: Row, call: Call): Row;
  /** Completes a record that is about to be put in the stead of `before`. */
  updated?(row: Row, before: Row, call: Call): Row;
  /** Runs after a record was added, changed or removed (`row` or `before` is missing then). */
  settled?(store: Store, row: Row | undefined, before: Row | undefined): void;
}

/** A field that shows another record. */
export interface Reference {
  /** Field of the record that shows it. */
  readonly field: string;
  /** Table, or vocabulary, of the other record. */
  readonly table: string;
  /** Fields of the other record that are shown; `null` when the field holds the bare id. */
  readonly shows: readonly string[] | null;
  /** The field is a list. */
  readonly many?: boolean;
  /** Field of the other record, a list, that shows this one in turn. */
  readonly mirror?: string;
  /** Ids are plain text to the vendor: one that names no record is taken as it is. */
  readonly open?: boolean;
}

/** A request on its way through an action. */
export interface Call {
  readonly model: ApiModel;
  readonly domain: Domain;
  readonly operation: Operation;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  /** Body without its root key. */
  readonly body: unknown;
  readonly store: Store;
  readonly random: Random;
  /** Part of the tables that the request sees. */
  readonly part: string;
  /** The credential that was sent, if any. */
  readonly credential: string | undefined;
  /** Media types that the request accepts, as it says them. */
  readonly accept: string;
  /** Credentials that the simulator was told to accept. */
  readonly auth: SimulatedAuth;
  now(): Date;
  /** Runs another request inside this one, with the same credentials and scope: for batches. */
  inner(request: InnerRequest): InnerReply;
}

/** A request inside a batch. */
export interface InnerRequest {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Answer to a request inside a batch. */
export interface InnerReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Result of an action: the value that the method returns (the envelope is added), or a whole answer. */
export type ActionResult = unknown | WholeReply;

/** What an operation does. */
export type Action = (call: Call) => ActionResult;

/** An answer that bypasses the envelope. */
export class WholeReply {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) {
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** Thrown by rules and actions: the request is against the spec in a way that its schema does not tell. */
export class Misuse extends Error {
  override readonly name = "Misuse";
  readonly problem: Problem;

  constructor(field: string, expectation: string) {
    super(`${field}: expected ${expectation}`);
    this.problem = { field, expectation };
  }
}

/** Thrown by rules and actions: the vendor would answer with this status. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly details: readonly FailureDetail[];

  constructor(status: number, message: string, details: readonly FailureDetail[] = []) {
    super(message);
    this.status = status;
    this.details = details;
  }
}
