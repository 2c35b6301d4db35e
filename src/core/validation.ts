/** What the core knows of validation: an interface. The schemas that do the work are given to a client, so that nobody else carries them. */
import { ConfigError, type ErrorContext } from "./errors.ts";

/**
 * What happens when an answer differs from the spec. `"off"`: nothing is looked at. `"report"`: the result stays as it is and `onDrift` is told. `"throw"`:
 * the call fails with a `ValidationError`.
 */
export type ValidateMode = "off" | "report" | "throw";

/** One mismatch between a value and the spec. Holds no value unless it is asked for. */
export interface SchemaIssue {
  /** Where in the value: member names and places in lists. */
  readonly path: readonly (string | number)[];
  /** What the spec says, such as `an integer`. */
  readonly expected: string;
  /** What was there, by type and shape, such as `a text of digits`. */
  readonly received: string;
  /** The value itself. */
  reveal(): unknown;
}

/** A difference between answers and the spec, of one kind, however often it came. */
export interface Drift {
  /** `operationId` of the call. */
  readonly operation: string;
  /** Where in the body, with `*` for any place in a list: `data.*.status`. */
  readonly path: string;
  /** What the spec says. */
  readonly expected: string;
  /** Type and shape of what came, never its value. */
  readonly received: string;
  /** How often it has come so far; keeps counting after `onDrift` was called. */
  readonly count: number;
  /** The first value that came. It may be personal data: it is shown nowhere unless you call this. */
  reveal(): unknown;
}

/** What is checked of a request. */
export interface RequestParts {
  /** As the method takes it, before wrapping. */
  readonly body?: unknown;
  /** As the method takes it. */
  readonly query?: unknown;
}

/** Schemas at work for one client. */
export interface Checker {
  /** Id of the API whose schemas they are. */
  readonly api: string;
  /** @throws {ValidationError} with everything that is wrong. */
  request(operation: string, parts: RequestParts): void;
  /**
   * Counts what is wrong, or with `"throw"` refuses it.
   * @throws {ValidationError} with everything that is wrong.
   */
  response(operation: string, body: unknown, mode: "report" | "throw", context: () => ErrorContext): void;
  /** Every kind of difference so far, in the order in which they came. */
  readonly drifts: readonly Drift[];
}

/** The schemas of an API as a client takes them: `import { schemas } from "millwright/<api>/schemas"`. */
export interface SchemaSet {
  /** Id of the API. */
  readonly api: string;
  /** What is wrong with the body of an answer; `undefined`: nothing. */
  response(operation: string, body: unknown): readonly SchemaIssue[] | undefined;
  /** What is wrong with a request; `undefined`: nothing. */
  request(operation: string, parts: RequestParts): readonly SchemaIssue[] | undefined;
  /** Starts to count differences; `onDrift` is called once for each kind. */
  checker(onDrift?: (drift: Drift) => void): Checker;
}

/** Validation as a client or a call wants it. */
export interface ValidationOptions {
  /** Checks answers against the spec. Default `"off"`. Other modes need the client's `schemas`. */
  readonly validate?: ValidateMode | undefined;
  /** `true`: body and query are checked before anything is sent; what is wrong is a `ValidationError`. Default `false`. Needs the client's `schemas`. */
  readonly validateRequests?: boolean | undefined;
}

/**
 * The checker, where one is needed.
 * @throws {ConfigError} when there is none, or that of another API.
 */
export function need(checker: Checker | undefined, owner: string, api: string, field: string): Checker {
  if (checker?.api === api) return checker;
  throw new ConfigError(
    `${owner}: "${field}" needs import { schemas } from "millwright/${api}/schemas", given to the client as "schemas"`,
    "schemas",
  );
}
