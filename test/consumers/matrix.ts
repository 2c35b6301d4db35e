/** The matrix of consumers by check. Pure. */
import type { Outcomes } from "./project/consumer.ts";

/** One consumer. */
export interface Row {
  readonly name: string;
  readonly outcomes: Outcomes;
  readonly seconds: number;
  /** Why it cannot run on this machine. */
  readonly missing?: string;
}

/** Columns, in order. */
export const CHECKS = [
  "types",
  "clean",
  "entries",
  "clients",
  "list",
  "page",
  "create",
  "retry",
  "abort",
  "upload",
  "simulated",
] as const;

/** Rows as text, then what failed and what could not run. */
export function showMatrix(rows: readonly Row[]): string {
  const width = Math.max(10, ...rows.map(({ name }) => name.length));
  const line = (name: string, cells: readonly string[]): string =>
    [name.padEnd(width), ...cells.map((cell, index) => cell.padStart((CHECKS[index] ?? "seconds").length))].join("  ");
  const notes: string[] = [];
  const lines = rows.map(({ name, outcomes, seconds, missing }) => {
    if (missing !== undefined) {
      notes.push(`${name} cannot run here: ${missing}`);
      return line(name, [...CHECKS.map(() => "-"), "-"]);
    }
    const cells = CHECKS.map((check) => {
      const outcome = outcomes[check];
      if (outcome === undefined) return "";
      if (outcome !== "ok") notes.push(`${name}, ${check}: ${outcome}`);
      return outcome === "ok" ? "ok" : "FAILED";
    });
    return line(name, [...cells, seconds.toFixed(1)]);
  });
  return [line("", [...CHECKS, "seconds"]), ...lines, "", ...notes].join("\n");
}
