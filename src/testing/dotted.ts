/** Reads and writes at dotted paths of plain objects, as `meta.pagination.total`. */

/** Keys of the paths that were asked for: those of the specs, again and again. */
const known = new Map<string, readonly string[]>();

function keysOf(path: string): readonly string[] {
  let keys = known.get(path);
  if (keys === undefined) {
    keys = path.split(".");
    known.set(path, keys);
  }
  return keys;
}

/** Value at a path, or nothing. */
export function readAt(value: unknown, path: string): unknown {
  let current = value;
  for (const key of keysOf(path)) {
    if (typeof current !== "object" || current === null) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}

/** Sets the value at a path, making the objects on the way. */
export function writeAt(target: Record<string, unknown>, path: string, value: unknown): void {
  const keys = keysOf(path);
  const last = keys.length - 1;
  let current = target;
  for (let index = 0; index < last; index++) {
    const key = keys[index] as string;
    const inner = current[key];
    const next = typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>) : {};
    current[key] = next;
    current = next;
  }
  current[keys[last] as string] = value;
}
