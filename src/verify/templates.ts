/** Path templates compared and rewritten. Pure. */

const isParameter = (segment: string): boolean => segment.startsWith("{");

const segments = (path: string): string[] => path.split("/").slice(1);

/** `/parts/{id}` and `/parts/{part_id}` are one place. */
export function sameTemplate(a: string, b: string): boolean {
  return shape(a) === shape(b);
}

/** The template without the names of its parameters. */
export function shape(path: string): string {
  return path.replace(/\{[^{}]+\}/g, "{}");
}

/** What stands before the last parameter: the collection that holds its records. `undefined` without a parameter. */
export function collectionOf(path: string): string | undefined {
  const all = segments(path);
  const last = all.findLastIndex(isParameter);
  return last <= 0 ? undefined : `/${all.slice(0, last).join("/")}`;
}

/**
 * `path` with the part that it shares with `from` replaced by `to`: `/requests/{id}` under `/requests` → `/work_order_requests`. Parameters keep the
 * names they have in `path`. `undefined` when `path` is not at or below `from`, or `to` has other parameters.
 */
export function rebase(path: string, from: string, to: string): string | undefined {
  const [own, old, fresh] = [segments(path), segments(from), segments(to)];
  if (old.length > own.length || !sameTemplate(`/${own.slice(0, old.length).join("/")}`, from)) return undefined;
  const names = own.slice(0, old.length).filter(isParameter);
  if (fresh.filter(isParameter).length !== names.length) return undefined;
  const head = fresh.map((segment) => (isParameter(segment) ? (names.shift() as string) : segment));
  return `/${[...head, ...own.slice(old.length)].join("/")}`;
}

/**
 * The part in which two routes of one operation differ, as a move of a collection: `/requests/{id}` → `/work_order_requests/{id}` is a move of `/requests`.
 */
export function moveBetween(from: string, to: string): { from: string; to: string } | undefined {
  const [old, fresh] = [segments(from), segments(to)];
  while (old.length > 1 && fresh.length > 1 && shape(old.at(-1) as string) === shape(fresh.at(-1) as string)) {
    old.pop();
    fresh.pop();
  }
  if (sameTemplate(`/${old.join("/")}`, `/${fresh.join("/")}`)) return undefined;
  return { from: `/${old.join("/")}`, to: `/${fresh.join("/")}` };
}
