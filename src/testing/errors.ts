import type { Problem } from "./json-schema.ts";
import { isSecret } from "./secrets.ts";

/**
 * A mistake in the use of the simulator, or a request that the spec does not allow.
 *
 * `fetch` rejects with it when the simulator is strict; `handlers` and HTTP answer 400 with its message. The cause is in the test or in the code under test, so
 * it is not a failure to try again: it has no `status` and is not a `TypeError` as a broken connection is. A client of the package that meets it fails with its
 * words, and has it as the `cause`.
 */
export class SimulationError extends Error {
  /** Name of the class. */
  override readonly name = "SimulationError";
  /** Operation of the spec, if the mistake is a request. */
  readonly operation: string | undefined;
  /** Where the request differs: `body.part.name`, `query.per_page`. */
  readonly field: string | undefined;
  /** What the spec expects there. */
  readonly expectation: string | undefined;
  /** How many times the request was sent. Errors that have this are told by a client in their own words, not as a lost connection. */
  readonly attempts: number;

  constructor(
    message: string,
    details: { operation?: string; field?: string; expectation?: string; cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.operation = details.operation;
    this.field = details.field;
    this.expectation = details.expectation;
    this.attempts = details.operation === undefined ? 0 : 1;
  }
}

/** The error for a request that breaks the spec; the first problem is named, the rest follow in the message. */
export function violationOf(operation: string, problems: readonly Problem[]): SimulationError {
  const told = problems.map(withoutSecret);
  const [first] = told;
  const listed = told.slice(0, 5).map((one) => `${one.field}: expected ${one.expectation}`);
  const more = problems.length > listed.length ? ` (and ${problems.length - listed.length} more)` : "";
  const message = `${operation} was called against its spec. ${listed.join("; ")}${more}. Pass strict: false to let it through.`;
  return new SimulationError(message, {
    operation,
    ...(first === undefined ? {} : { field: first.field, expectation: first.expectation }),
  });
}

/** The value that was sent is told, but not that of a credential. */
function withoutSecret({ field, expectation }: Problem): Problem {
  const name = field.slice(field.lastIndexOf(".") + 1);
  return { field, expectation: isSecret(name) ? expectation.replace(/, got .*$/s, "") : expectation };
}
