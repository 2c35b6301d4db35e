import type { Operation } from "./model.ts";

/** Finds the operation that a method and a path mean. */
export interface Router {
  /** The operation and its raw path parameters, or nothing. */
  match(method: string, pathname: string): { operation: Operation; path: Record<string, string> } | undefined;
  /** The `count` routes most like this one, nearest first, as `GET /assets/{id}`. */
  nearest(method: string, pathname: string, count: number): string[];
  /** The path with the base path of the vendor's server taken off. */
  strip(pathname: string): string;
}

interface Node {
  readonly fixed: Map<string, Node>;
  /** Segments with a parameter inside, those with the most fixed text first. */
  readonly patterns: { readonly expression: RegExp; readonly names: readonly string[]; readonly node: Node }[];
  readonly operations: Map<string, Operation>;
}

/** A tree by segment: as quick for 600 routes as for 6. A fixed segment wins over a parameter. */
export function createRouter(operations: readonly Operation[], servers: readonly URL[]): Router {
  const root = createNode();
  const bases = [...new Set(servers.map((url) => url.pathname.replace(/\/+$/, "")))]
    .filter((base) => base !== "")
    .sort((left, right) => right.length - left.length);
  for (const operation of operations) {
    let node = root;
    for (const segment of split(operation.path)) node = child(node, segment);
    node.operations.set(operation.method, operation);
  }

  function strip(pathname: string): string {
    const base = bases.find((one) => pathname === one || pathname.startsWith(`${one}/`));
    return base === undefined ? pathname : pathname.slice(base.length) || "/";
  }

  function find(method: string, pathname: string): ReturnType<Router["match"]> {
    const values: [string, string][] = [];
    const operation = walk(root, split(pathname), 0, method, values);
    return operation === undefined ? undefined : { operation, path: Object.fromEntries(values) };
  }

  return {
    strip,
    match: (method, pathname) => find(method, strip(pathname)) ?? find(method, pathname),
    nearest(method, pathname, count) {
      const wanted = strip(pathname);
      return operations
        .map((operation) => ({
          name: `${operation.method} ${operation.path}`,
          far: distance(wanted, operation.path) + (operation.method === method ? 0 : 1),
        }))
        .sort((left, right) => left.far - right.far)
        .slice(0, count)
        .map((one) => one.name);
    },
  };
}

function createNode(): Node {
  return { fixed: new Map(), patterns: [], operations: new Map() };
}

function split(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}

function child(parent: Node, segment: string): Node {
  if (!segment.includes("{")) {
    const known = parent.fixed.get(segment) ?? createNode();
    parent.fixed.set(segment, known);
    return known;
  }
  const names = [...segment.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] as string);
  const source = `^${segment
    .split(/\{[^}]+\}/)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("(.+?)")}$`;
  const same = parent.patterns.find((one) => one.expression.source === source && one.names.join() === names.join());
  if (same !== undefined) return same.node;
  const node = createNode();
  parent.patterns.push({ expression: new RegExp(source), names, node });
  parent.patterns.sort((left, right) => right.expression.source.length - left.expression.source.length);
  return node;
}

function walk(
  node: Node,
  segments: readonly string[],
  index: number,
  method: string,
  values: [string, string][],
): Operation | undefined {
  const segment = segments[index];
  if (segment === undefined) return node.operations.get(method);
  const fixed = node.fixed.get(segment);
  const found = fixed === undefined ? undefined : walk(fixed, segments, index + 1, method, values);
  if (found !== undefined) return found;
  for (const pattern of node.patterns) {
    const match = pattern.expression.exec(segment);
    if (match === null) continue;
    const depth = values.length;
    pattern.names.forEach((name, position) => {
      values.push([name, decode(match[position + 1] as string)]);
    });
    const operation = walk(pattern.node, segments, index + 1, method, values);
    if (operation !== undefined) return operation;
    values.length = depth;
  }
  return undefined;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Edit distance by segment: a parameter fits anything, other segments cost by how much of them differs. */
function distance(path: string, template: string): number {
  const left = split(path);
  const right = split(template);
  let row = right.map((_, index) => index + 1);
  row.unshift(0);
  left.forEach((segment, position) => {
    const next = [position + 1];
    right.forEach((other, index) => {
      const change = other.startsWith("{") ? 0.1 : difference(segment, other);
      next.push(Math.min((row[index + 1] as number) + 1, (next[index] as number) + 1, (row[index] as number) + change));
    });
    row = next;
  });
  return row[right.length] as number;
}

/** 0 for equal words, 1 for words without a common beginning or end. */
function difference(left: string, right: string): number {
  if (left === right) return 0;
  const most = Math.max(left.length, right.length);
  let start = 0;
  while (start < most && left[start] === right[start]) start++;
  let end = 0;
  while (end < most - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  return 1 - Math.min(start + end, most - 1) / most;
}
