/** Routes that follow from what was proven beside them. Pure. */
import type { RouteOverride } from "../core/options.ts";
import type { Subject } from "./plan.ts";
import { moveBetween, rebase, sameTemplate, shape } from "./templates.ts";
import type { RouteFinding } from "./types.ts";

interface Move {
  readonly from: string;
  readonly to: string;
}

/** Collections that were found elsewhere, the longest first: the nearest proof counts. */
function movesOf(findings: readonly RouteFinding[]): Move[] {
  const moves = findings.flatMap(({ status, path, seen }) => {
    const move = status === "moved" && seen ? moveBetween(path, seen.path) : undefined;
    return move ? [move] : [];
  });
  return moves.sort((a, b) => b.from.length - a.from.length);
}

/**
 * What can be said of an operation that was not asked: its path moves with the collection that it stands on; or something on its very path answered, so that
 * at least the path is right.
 */
export function derive(subject: Subject, finding: RouteFinding, proven: readonly RouteFinding[]): RouteFinding {
  if (finding.status !== "unproven") return finding;
  const { path, method } = subject.operation;
  for (const { from, to } of movesOf(proven)) {
    const moved = rebase(path, from, to);
    if (moved === undefined || sameTemplate(moved, path)) continue;
    const note = `${from} answers at ${to}; ${finding.note ?? "not asked"}`;
    return { ...finding, status: "derived", seen: { method, path: moved }, note };
  }
  const confirmed = proven.filter((one) => one.status === "confirmed");
  const beside =
    confirmed.find((one) => sameTemplate(one.path, path)) ??
    confirmed.find((one) => sameTemplate(one.path, path.replace(/\/\{[^{}]+\}$/, "")));
  if (!beside) return finding;
  return {
    ...finding,
    status: "derived",
    note: `${beside.method} ${beside.path} is confirmed; ${finding.note ?? "not asked"}`,
  };
}

/** Routes for a client, of everything that was found elsewhere. */
export function overridesOf(findings: readonly RouteFinding[]): Record<string, RouteOverride & object> {
  const overrides: Record<string, RouteOverride & object> = {};
  for (const { operation, method, path, seen } of findings) {
    if (!seen) continue;
    const change = {
      ...(seen.method !== method && { method: seen.method }),
      ...(shape(seen.path) !== shape(path) && { path: seen.path }),
    };
    if (Object.keys(change).length > 0) overrides[operation] = change;
  }
  return overrides;
}
