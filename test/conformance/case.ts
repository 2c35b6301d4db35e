/** The form of a conformance case: what a caller asks, what the server does, and what must come of it. No vendor is named. */
import { readdirSync, readFileSync } from "node:fs";

/** What a caller does. `list` stands for every page style of a client, the others for one operation of that kind. */
export type Kind =
  | "get"
  | "list"
  | "create"
  | "put"
  | "patch"
  | "delete"
  | "action"
  | "safePost"
  | "safePatch"
  | "unsafePut"
  | "download"
  | "upload"
  | "search";

/** What can befall a request in place of an answer. */
export type Fault =
  | "reset"
  | "socket"
  | "refused"
  | "dns"
  | "unreachable"
  | "connectTimeout"
  | "stall"
  | "deaf"
  | "bug"
  | "opaque";

/** What the server does with one request. */
export interface Step {
  /** A success in the client's own envelope. */
  readonly ok?: true;
  /** A failure inside a success status, in the client's own envelope, with this message. */
  readonly failure?: string;
  readonly status?: number;
  /** `@imf+5`, `@rfc850+5`, `@asctime+5`, `@epoch+5`, `@epochms+5`, `@iso+5` become that moment, in seconds from the answer. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly text?: string;
  /** Bytes of a JSON string in pieces of 1,024, without a length. */
  readonly flood?: number;
  /** After `text`, the body never ends or breaks off. */
  readonly then?: "stall" | "reset";
  readonly fault?: Fault;
  /** The answer comes so much later. */
  readonly delayMs?: number;
}

/** What a token endpoint answers. */
export interface TokenStep extends Step {
  /** Seconds; `null`: not told. Default 3600. */
  readonly expiresIn?: number | null;
  readonly token?: unknown;
}

/** A list of numbered rows. */
export interface Listing {
  readonly rows: number;
  /** Page size when the query names none; else the vendor's own, else 50. */
  readonly size?: number;
  /** Largest page that the server gives. */
  readonly cap?: number;
  /** What is told beside the rows. Default `all`. */
  readonly counters?: "all" | "total" | "pages" | "none";
  /** Counters as text. */
  readonly text?: true;
  /** A wrong number in place of the total or the number of pages. */
  readonly lie?: { readonly total?: number | "page"; readonly pages?: number };
  /** What befalls the nth page request, from 1. */
  readonly at?: Readonly<Record<string, Step>>;
  /** From the nth request on, the page before is served again. */
  readonly stuckFrom?: number;
  /** A prefix of every cursor. */
  readonly cursor?: string;
  /** Cursors are numbers. */
  readonly numericCursor?: true;
  /** The cursor leads back to the first page after so many pages. */
  readonly circle?: number;
  /** What the flag for another page says, whatever is true. */
  readonly more?: boolean;
  /** No cursor, although there is another page. */
  readonly noCursor?: true;
  /** In place of the rows. */
  readonly items?: unknown;
  /** Rows kept of the nth page, from 1: servers that filter after paging. */
  readonly keep?: Readonly<Record<string, number>>;
  /** Milliseconds that the nth request takes. */
  readonly delays?: readonly number[];
}

/** How a list is read. */
export type WalkMode =
  | "rows"
  | "pages"
  | "first"
  | "next"
  | "toArray"
  | "leave"
  | "resume"
  | "twice"
  | "both"
  | "unused";

export interface Call {
  readonly kind: Kind | readonly Kind[];
  readonly options?: Readonly<Record<string, unknown>>;
  /** In place of the first path parameter. */
  readonly id?: unknown;
  readonly body?: unknown;
  /** More query; `@page`, `@size` stand for the style's own names. */
  readonly query?: Readonly<Record<string, unknown>>;
  readonly walk?: WalkMode;
  /** Row at which a walk is left, or `limit` of `toArray`. */
  readonly after?: number;
  readonly parallel?: number;
  /** Calls one after another on the same client. */
  readonly times?: number;
  /** Between two of them. */
  readonly gapMs?: number;
  /** The signal fires then; 0: before the call. */
  readonly abortAtMs?: number;
}

/** The client that makes the call. */
export interface ClientSettings {
  readonly options?: Readonly<Record<string, unknown>>;
  /** What the credential is given as. Default: text. */
  readonly secret?:
    | "function"
    | "async"
    | "rotating"
    | "rotatingAsync"
    | "throws"
    | "empty"
    | "newline"
    | "space"
    | "number";
  readonly tokenIn?: "auto" | "header" | "query";
  /** A route in place of the operation's own. */
  readonly route?: unknown;
}

/** What must be true of a client for the case to fit it; else it is skipped with the reason. */
export type Need = "token" | "key" | "failure" | "unwrap" | "scope" | "counter" | "pages" | "more" | "result";

/** A number, a range, or one of them by kind of page style. */
export type Bound = number | readonly [number, number];
export type ByStyle<T> = T | { readonly [K in "page" | "offset" | "cursor" | "single"]?: T };

export interface RequestExpectation {
  readonly method?: string;
  readonly host?: "api" | "other";
  readonly credential?: boolean | string;
  readonly has?: Readonly<Record<string, string>>;
  readonly lacks?: readonly string[];
  readonly pathEnds?: string;
  /** `null`: absent. `@page`, `@offset`, `@after`, `@size` stand for the style's own names. */
  readonly query?: Readonly<Record<string, string | null>>;
  /** The request carries a body, or not. */
  readonly body?: boolean;
}

export interface Expectation {
  /** Requests of the API; those for a token are counted apart. */
  readonly sent: ByStyle<Bound>;
  readonly tokens?: number;
  readonly methods?: readonly string[];
  /** Between the end of each attempt and the next. */
  readonly waits?: readonly Bound[];
  readonly elapsedMs?: Bound;
  /** By request; the last one holds for all that follow. */
  readonly requests?: readonly RequestExpectation[];
  /** Every attempt had the same address and body. */
  readonly same?: true;
  /** The call gives what the server sent. */
  readonly ok?: true;
  /** The result is exactly this. */
  readonly value?: unknown;
  /** How many of the calls succeed. */
  readonly succeeded?: number;
  /** Rows 0 to n-1, each once and in order. */
  readonly rows?: ByStyle<number>;
  readonly firstRow?: number;
  /** How many rows. */
  readonly count?: ByStyle<number>;
  readonly pages?: ByStyle<number>;
  readonly total?: ByStyle<number | null>;
  readonly hasNext?: ByStyle<boolean>;
  /** Parts of the error. `messageHas` and `messageLacks` look into its message. */
  readonly error?: Readonly<Record<string, unknown>>;
  /** Hook → parts of each of its events, in order. */
  readonly told?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  /** Requests that were given up on the wire. */
  readonly aborted?: ByStyle<number>;
}

export interface Case {
  readonly id: string;
  readonly title: string;
  /** The wrong implementation that fails it. */
  readonly kills: string;
  readonly call: Call;
  readonly client?: ClientSettings;
  /** In turn; the last one stays. */
  readonly server?: readonly Step[];
  readonly list?: Listing;
  readonly tokens?: readonly TokenStep[];
  /** What `Math.random` gives. Default 0.5. */
  readonly random?: number;
  readonly needs?: readonly Need[];
  /** Kinds of page style that it is about, and why not all. */
  readonly only?: { readonly styles: readonly string[]; readonly because: string };
  readonly expect: Expectation;
}

export const SUBJECTS = ["retry", "waits", "idempotency", "paging", "errors", "security", "auth"] as const;

/** The cases of one file, in order. */
export function readCases(subject: string): readonly Case[] {
  return JSON.parse(readFileSync(new URL(`${subject}.json`, import.meta.url), "utf8"));
}

/** Names of the case files that there are. */
export function caseFiles(): string[] {
  return readdirSync(new URL(".", import.meta.url))
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.replace(/\.json$/, ""));
}
