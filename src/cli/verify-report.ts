/** The report of `verify` for people and for an issue. Pure. */
import type { PlannedProbe, VerifyReport } from "../verify/index.ts";

/** Rows as aligned columns. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** What would be asked. */
export function renderPlan(plan: readonly PlannedProbe[]): string {
  const rows = plan.map(({ operation, paths, needs, skipped }) => [
    operation,
    skipped === undefined ? paths.map((path) => `GET ${path}`).join(", else ") : `not asked: ${skipped}`,
    needs === undefined ? "" : `with an id from ${needs}`,
  ]);
  const asked = plan.filter(({ skipped }) => skipped === undefined).length;
  return `${table(rows)}\n\n${asked} of ${plan.length} operations would be asked; nothing was sent.`;
}

/** What was found. */
export function renderReport({ routes, pages, shapes, requests, clean }: VerifyReport): string {
  const rows = routes.map(({ operation, method, path, evidence, status, seen, note }) => [
    operation,
    `${method} ${path}`,
    evidence,
    status,
    [seen && `${seen.method} ${seen.path}`, note].filter(Boolean).join("; "),
  ]);
  const sections = [table([["OPERATION", "ROUTE", "BEFORE", "NOW", ""], ...rows])];
  const odd = pages.filter(({ ok }) => !ok);
  if (odd.length > 0) {
    const lines = odd.map(({ operation, key, expected, seen }) => [
      `  ${operation}`,
      key,
      `expected ${expected}`,
      `saw ${seen}`,
    ]);
    sections.push(`Pages that differ:\n${table(lines)}`);
  }
  if (shapes.length > 0) {
    const lines = shapes.map(({ operation, path, kind, expected, received, count }) => [
      `  ${operation}`,
      path,
      kind,
      `expected ${expected}`,
      `got ${received}`,
      `${count}×`,
    ]);
    sections.push(`Shapes that differ:\n${table(lines)}`);
  }
  const counts = new Map<string, number>();
  for (const { status } of routes) counts.set(status, (counts.get(status) ?? 0) + 1);
  const summary = [...counts].map(([status, count]) => `${count} ${status}`).join(", ");
  sections.push(`${summary}; ${requests} requests. ${clean ? "All as the spec says." : "Something differs."}`);
  return sections.join("\n\n");
}

/** What a user can attach to an issue: the findings that differ, without what was merely confirmed. */
export function driftReport({ api, routes, pages, shapes, requests }: VerifyReport): object {
  return {
    api,
    requests,
    routes: routes.filter(({ status }) => status !== "unproven"),
    pages: pages.filter(({ ok }) => !ok),
    shapes,
  };
}
