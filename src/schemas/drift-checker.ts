/** Validation at work for one client: refuses, or counts what differs by kind. */
import { type ErrorContext, ValidationError } from "../core/errors.ts";
import { fire } from "../core/hooks.ts";
import type { Checker, Drift, RequestParts, SchemaIssue, SchemaSet } from "../core/validation.ts";

/** Kinds that are kept apart. A service that invents a new member with every answer does not fill the memory. */
const MOST_KINDS = 1000;

/** A path with `*` for any place in a list, and for a member whose name looks like data. */
export function pathPattern(path: readonly (string | number)[]): string {
  return path.map((part) => (typeof part === "number" || !isMemberName(part) ? "*" : part)).join(".");
}

/** Names that a person would give a member. An id, a mail address or a key that stands where a name is expected is data. */
function isMemberName(name: string): boolean {
  return /^[$_]?[A-Za-z][A-Za-z_-]{0,39}\d{0,3}([_A-Za-z-]{0,20})$/.test(name);
}

interface CountedDrift extends Drift {
  count: number;
}

function invalid(
  what: string,
  operation: string,
  issues: readonly SchemaIssue[],
  context: ErrorContext,
): ValidationError {
  const told = issues.map(({ path, expected, received }) => ({
    path: path.join("."),
    message: `expected ${expected}, got ${received}`,
  }));
  const more = told.length > 1 ? ` (and ${told.length - 1} more)` : "";
  const first = told[0] ? `${told[0].path || "the whole"}: ${told[0].message}` : "";
  return new ValidationError(`${operation}: the ${what} does not match the spec at ${first}${more}`, told, {
    ...context,
    operation,
  });
}

/** Makes a checker of a set of schemas. */
export function createChecker(set: SchemaSet, onDrift: ((drift: Drift) => void) | undefined): Checker {
  const kinds = new Map<string, CountedDrift>();
  const count = (operation: string, { path, expected, received, reveal }: SchemaIssue): void => {
    const pattern = pathPattern(path);
    const key = `${operation}\n${pattern}\n${expected}\n${received}`;
    const known = kinds.get(key);
    if (known) known.count += 1;
    else if (kinds.size < MOST_KINDS) {
      const drift: CountedDrift = { operation, path: pattern, expected, received, count: 1, reveal };
      kinds.set(key, drift);
      fire(onDrift, drift);
    }
  };
  return {
    api: set.api,
    request(operation: string, parts: RequestParts): void {
      const issues = set.request(operation, parts);
      if (issues) throw invalid("request", operation, issues, { outcome: "none" });
    },
    response(operation, body, mode, context): void {
      const issues = set.response(operation, body);
      if (!issues) return;
      if (mode === "throw") throw invalid("answer", operation, issues, context());
      for (const issue of issues) count(operation, issue);
    },
    get drifts() {
      return [...kinds.values()];
    },
  };
}
