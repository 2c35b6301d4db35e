/**
 * Writes every part to standard output as CSV, as a stream: memory stays flat however many there are.
 *
 *     npx tsx examples/export-csv.ts > parts.csv
 */
import { once } from "node:events";
import { connect } from "./connect.ts";

const COLUMNS = ["id", "number", "name", "on_hand_qty", "min_qty", "unit_cost"] as const;

/** A value as a CSV field (RFC 4180). */
function field(value: unknown): string {
  const text = value === undefined || value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

async function write(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\r\n`)) await once(process.stdout, "drain");
}

await write(COLUMNS.join(","));
for await (const part of connect().parts.list({ per_page: 200 }, { prefetch: 4 })) {
  await write(COLUMNS.map((column) => field(part[column])).join(","));
}
