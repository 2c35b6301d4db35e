/** What `verify` takes and tells. */
import type { HttpMethod } from "../core/operation.ts";
import type { RouteOverride } from "../core/options.ts";

/** APIs that can be verified. */
export type VerifyApi = "clickmaint" | "fieldnation" | "flowretail" | "repzo" | "workorder-portal";

/**
 * What was found of a route. `confirmed`: it answers as the spec says. `moved`: it answers at a candidate instead. `derived`: it was not asked, and follows
 * from a route beside it that was. `answered`: something is there, but refused or read otherwise. `missing`: nothing answers anywhere. `unproven`: it could
 * not be asked.
 */
export type RouteStatus = "confirmed" | "moved" | "derived" | "answered" | "missing" | "unproven";

/** One operation's route, before and after. */
export interface RouteFinding {
  /** `operationId`. */
  readonly operation: string;
  /** Method of the spec. */
  readonly method: string;
  /** Path of the spec. */
  readonly path: string;
  /** What the spec's route rests on. */
  readonly evidence: "documented" | "observed" | "inferred";
  /** What was found. */
  readonly status: RouteStatus;
  /** Where it answers, if elsewhere. */
  readonly seen?: { readonly method: string; readonly path: string };
  /** Routes that were asked, with the status of each. */
  readonly tried: readonly string[];
  /** Why, in words. */
  readonly note?: string;
}

/** Something that the pages of a list do otherwise than the spec says. */
export interface PageFinding {
  /** The list. */
  readonly operation: string;
  /** Page style of the spec. */
  readonly style: string;
  /** Which part: the place of the rows, the counters, the parameters. */
  readonly key: "items" | "total" | "next" | "size" | "page";
  /** Whether the list does so. */
  readonly ok: boolean;
  /** What the spec says. */
  readonly expected: string;
  /** What the list did. */
  readonly seen: string;
}

/** A difference between answers and the spec, counted; holds no value. */
export interface ShapeFinding {
  /** `operationId`. */
  readonly operation: string;
  /** With `*` for any place in a list. */
  readonly path: string;
  /** What differs. */
  readonly kind: "type" | "missing" | "null" | "value" | "limits" | "format" | "extra" | "absent";
  /** What the spec says. */
  readonly expected: string;
  /** Kind of value that came. */
  readonly received: string;
  /** How many times it was met. */
  readonly count: number;
}

/** One request that would be made. */
export interface PlannedProbe {
  /** `operationId`. */
  readonly operation: string;
  /** Nothing else is sent. */
  readonly method: "GET";
  /** Routes in the order in which they are tried. */
  readonly paths: readonly string[];
  /** Operation whose rows give the last path parameter. */
  readonly needs?: string;
  /** Why it will not be asked. */
  readonly skipped?: string;
}

/** Everything that `verify` found. */
export interface VerifyReport {
  /** Which API. */
  readonly api: VerifyApi;
  /** What was found of each route. */
  readonly routes: readonly RouteFinding[];
  /** What was found of the page styles. */
  readonly pages: readonly PageFinding[];
  /** What was found of the shapes. */
  readonly shapes: readonly ShapeFinding[];
  /** What `new Client({ routes })` takes to reach every operation that was found elsewhere. */
  readonly overrides: Readonly<Record<string, RouteOverride & object>>;
  /** What is asked, in order. */
  readonly plan: readonly PlannedProbe[];
  /** How many requests were sent. */
  readonly requests: number;
  /** Whether everything is as the spec says. */
  readonly clean: boolean;
}

/**
 * A route that can be asked: a method and a path template.
 * @public
 */
export interface Route {
  /** HTTP method. */
  readonly method: HttpMethod;
  /** With its parameters in braces. */
  readonly path: string;
}

/** How to verify. */
export interface VerifySettings {
  /** Operations (`assets.get`) or resources (`assets`) to verify, and no others. Default: all. What these need is asked too. */
  readonly only?: readonly string[] | undefined;
  /** `true`: nothing is sent; the report holds the plan. */
  readonly dryRun?: boolean | undefined;
  /**
   * `true`: routes that write are asked with GET as well, and 405 and `Allow` tell whether they are there and with which method. Off, because a server that
   * acts on GET, against the rules of HTTP, would act.
   */
  readonly askWriteRoutes?: boolean | undefined;
  /** Told after each operation. */
  readonly onProgress?: ((finding: RouteFinding, done: number, of: number) => void) | undefined;
  /** Ends it at once. */
  readonly signal?: AbortSignal | undefined;
}
