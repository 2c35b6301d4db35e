/** What the operations of an API take and answer. */
import type { Drift, RequestParts, SchemaIssue, SchemaSet } from "../core/validation.ts";
import { createChecker } from "./drift-checker.ts";
import { type FoundIssue, findIssues, type ObjectVisitor } from "./find-issues.ts";
import { fitsOf } from "./fits.ts";
import type { AnySchema } from "./schema.ts";

/** The schemas of one operation; each is made when it is first asked for. */
export interface OperationSchemas {
  /** The whole body of a success, envelope included. */
  readonly answer?: () => AnySchema;
  /** What the method takes as body, before wrapping. */
  readonly body?: () => AnySchema;
  /** What the method takes as query. */
  readonly query?: () => AnySchema;
}

/** The schemas of an API: what a client takes as `schemas`, and each operation's schemas by name. */
export interface ApiSchemas extends SchemaSet {
  /** Ids of the operations. */
  readonly operations: readonly string[];
  /** The schemas of an operation: `schemas.of("assets.get").answer`. Members are absent where there is nothing to check. */
  of(operation: string): {
    readonly answer: AnySchema | undefined;
    readonly body: AnySchema | undefined;
    readonly query: AnySchema | undefined;
  };
  /** Everything in the body of an answer that the spec does not say: unknown members, new values, nulls and formats too. For `verify`. */
  survey(operation: string, body: unknown, visit?: ObjectVisitor): readonly FoundIssue[];
}

/** Puts the schemas of an API's operations together. */
export function operationSchemas(api: string, rows: Readonly<Record<string, OperationSchemas>>): ApiSchemas {
  const made = new Map<() => AnySchema, AnySchema>();
  const make = (part: (() => AnySchema) | undefined): AnySchema | undefined => {
    if (!part) return undefined;
    const schema = made.get(part) ?? part();
    made.set(part, schema);
    return schema;
  };
  const row = (operation: string): OperationSchemas => (Object.hasOwn(rows, operation) ? (rows[operation] ?? {}) : {});
  const set: ApiSchemas = {
    api,
    operations: Object.keys(rows),
    of(operation) {
      const { answer, body, query } = row(operation);
      return { answer: make(answer), body: make(body), query: make(query) };
    },
    response(operation: string, body: unknown): readonly SchemaIssue[] | undefined {
      const schema = make(row(operation).answer);
      return schema && !fitsOf(schema)(body) ? findIssues(schema, body, "answer") : undefined;
    },
    request(operation: string, { body, query }: RequestParts): readonly SchemaIssue[] | undefined {
      const issues = (["body", "query"] as const).flatMap((part) => {
        const value = part === "body" ? body : query;
        const schema = value === undefined ? undefined : make(row(operation)[part]);
        const found = schema ? findIssues(schema, value, "request") : undefined;
        return (found ?? []).map((issue) => ({ ...issue, path: [part, ...issue.path] }));
      });
      return issues.length > 0 ? issues : undefined;
    },
    survey(operation, body, visit) {
      const schema = make(row(operation).answer);
      return (schema && findIssues(schema, body, "survey", visit)) ?? [];
    },
    checker: (onDrift?: (drift: Drift) => void) => createChecker(set, onDrift),
  };
  return set;
}
