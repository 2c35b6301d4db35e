import { Refusal } from "../domain.ts";
import type { Store } from "../store.ts";
import type { Row } from "../table.ts";

/** Id of the record that a row lies in, or nothing for a topmost one. */
function parentId(row: Row | undefined): unknown {
  return (row?.parent as Row | undefined)?.id;
}

/** A record cannot lie in itself, nor in anything that lies in it. */
export function requireTree(store: Store, table: string, row: Row): void {
  let above = parentId(row);
  while (above !== undefined) {
    if (above === row.id) {
      const message = "Parent cannot be the record itself or one below it";
      throw new Refusal(422, message, [{ field: "parent_id", message }]);
    }
    above = parentId(store.table(table).get(above));
  }
}

/**
 * Keeps what a tree derives: `root_id`, `path` (locations only) and `has_children`, of the row that was written, of
 * those above it before and after, and of everything below it.
 */
export function settleTree(
  store: Store,
  table: string,
  withPath: boolean,
  row: Row | undefined,
  before: Row | undefined,
): void {
  const rows = store.table(table);
  const moved = parentId(row) !== parentId(before) || row?.name !== before?.name;
  if (row !== undefined && before !== undefined && !moved) return;
  for (const id of new Set([parentId(before), parentId(row)])) {
    const above = id === undefined ? undefined : rows.get(id);
    if (above === undefined) continue;
    const has = rows.all(rows.partOf(id)).some((one) => parentId(one) === id);
    if (above.has_children !== has) rows.replace({ ...above, has_children: has });
  }
  const part = rows.partOf((row ?? before)?.id);
  if (row !== undefined) derive(store, table, withPath, row.id, part);
  else {
    // What lay in the removed record is topmost now: the store has taken its parent away.
    const orphans = rows
      .all()
      .filter((one) => one.root_id !== undefined && parentId(one) === undefined && one.root_id !== one.id);
    for (const one of orphans) derive(store, table, withPath, one.id, rows.partOf(one.id));
  }
}

function derive(store: Store, table: string, withPath: boolean, id: unknown, part: string | undefined): void {
  const rows = store.table(table);
  const row = rows.get(id) as Row;
  const above = rows.get(parentId(row));
  const children = rows.all(part).filter((one) => parentId(one) === id);
  const next = {
    ...row,
    root_id: above === undefined ? row.id : (above.root_id ?? above.id),
    has_children: children.length > 0,
    ...(withPath
      ? { path: above === undefined ? row.name : `${String(above.path ?? above.name)} > ${String(row.name)}` }
      : {}),
  };
  rows.replace(next);
  for (const child of children) derive(store, table, withPath, child.id, part);
}
