// The integration under test: keeps a table of one's own in step with the parts of Click Maint.
import type { ClickMaintClient } from "millwright/clickmaint";

/** A row of the table. */
export interface PartRow {
  readonly name: string;
  readonly onHand: number;
  /** Whether there is less than the minimum. */
  readonly short: boolean;
}

/** Reads all parts, then brings the table up to date: a sync that fails half-way changes nothing. */
export async function syncParts(
  client: ClickMaintClient,
  table: Map<number, PartRow>,
): Promise<{ written: number; removed: number }> {
  const fresh = new Map<number, PartRow>();
  for await (const part of client.parts.list({ per_page: 10 })) {
    if (part.id === undefined) continue;
    const onHand = part.on_hand_qty ?? 0;
    fresh.set(part.id, { name: part.name ?? "", onHand, short: onHand < (part.min_qty ?? 0) });
  }
  let removed = 0;
  for (const id of table.keys()) {
    if (fresh.has(id)) continue;
    table.delete(id);
    removed++;
  }
  let written = 0;
  for (const [id, row] of fresh) {
    if (JSON.stringify(table.get(id)) === JSON.stringify(row)) continue;
    table.set(id, row);
    written++;
  }
  return { written, removed };
}
