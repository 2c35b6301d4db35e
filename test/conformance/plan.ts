/** Which runs a case becomes: on every client that fits it, for every kind of call and every page style. Pure, so that the census can count. */

import type { Operation } from "../../src/core/resource.ts";
import type { Case, Kind, Need } from "./case.ts";
import { type ListOf, listsOf, operationFor, type Subject, subjects } from "./clients.ts";

/** A case on one operation of one client. */
export interface Run {
  readonly case: Case;
  readonly subject: Subject;
  readonly kind: Kind;
  readonly operation: Operation;
  /** The page style, for a list. */
  readonly list: ListOf | undefined;
}

/** A client that a case does not fit, and why. */
export interface Skip {
  readonly case: Case;
  readonly subject: Subject;
  readonly what: string;
  readonly because: string;
}

/** Where an operation's result sits in its body. */
export function unwrapPath(subject: Subject, operation: Operation): string | undefined {
  const { unwrap } = operation.traits;
  return unwrap === undefined ? subject.api.envelope?.response : (unwrap ?? undefined);
}

/** Why a client or an operation does not have what a case needs. */
function lacking(need: Need, run: Omit<Run, "case">): string | undefined {
  const { subject, operation, list } = run;
  const style = list?.style;
  switch (need) {
    case "token":
      return subject.asksForToken ? undefined : "its credential is not a token that it asks for";
    case "key":
      return subject.asksForToken ? "its credential is a token that it asks for" : undefined;
    case "failure":
      return subject.api.envelope?.failure && operation.traits.failure !== null
        ? undefined
        : "its API reports no failure inside a success";
    case "unwrap":
      return unwrapPath(subject, operation) ? undefined : "its results are not wrapped";
    case "result":
      return operation.empty ? "the operation has no result" : undefined;
    case "scope":
      return subject.api.scope ? undefined : "it has no scope";
    case "counter":
      return style?.total || style?.pages ? undefined : "the style has no counter";
    case "pages":
      return style?.pages ? undefined : "the style does not count pages";
    case "more":
      return style?.more ? undefined : "the style has no flag for another page";
  }
}

const kindsOf = ({ call }: Case): readonly Kind[] => (typeof call.kind === "string" ? [call.kind] : call.kind);

/** Every run of a case, and what is left out of it. */
export function planOf(one: Case): { readonly runs: readonly Run[]; readonly skips: readonly Skip[] } {
  const runs: Run[] = [];
  const skips: Skip[] = [];
  for (const subject of subjects) {
    const add = (kind: Kind, operation: Operation, list: ListOf | undefined) => {
      const run = { case: one, subject, kind, operation, list };
      const what = list ? `list by ${list.name}` : kind;
      const wrongStyle = list && one.only && !one.only.styles.includes(list.style.kind) ? one.only.because : undefined;
      const because = wrongStyle ?? one.needs?.map((need) => lacking(need, run)).find((why) => why !== undefined);
      if (because === undefined) runs.push(run);
      else skips.push({ case: one, subject, what, because });
    };
    for (const kind of kindsOf(one)) {
      if (kind === "list") for (const list of listsOf(subject)) add(kind, list.operation, list);
      else {
        const operation = operationFor(subject, kind);
        if (operation) add(kind, operation, undefined);
        else skips.push({ case: one, subject, what: kind, because: `no operation of its is a "${kind}"` });
      }
    }
  }
  return { runs, skips };
}
