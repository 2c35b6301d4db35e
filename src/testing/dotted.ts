/** Reads and writes at dotted paths of plain objects, as `meta.pagination.total`. */

/** Value at a path, or nothing. */
export function readAt(value: unknown, path: string): unknown {
  let current = value;
  for (const key of path.split(".")) {
    if (typeof current !== "object" || current === null) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}

/** Sets the value at a path, making the objects on the way. */
export function writeAt(target: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split(".");
  let current = target;
  for (const key of keys.slice(0, -1)) {
    const inner = current[key];
    const next = typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>) : {};
    current[key] = next;
    current = next;
  }
  current[keys.at(-1) as string] = value;
}
