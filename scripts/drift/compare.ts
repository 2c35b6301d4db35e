/** What two surfaces differ in. Pure. */
import type { Members, Surface } from "./surface.ts";

/** One difference between our spec and what a vendor publishes. */
export interface Difference {
  readonly what: "operation" | "query" | "body" | "answer";
  /**
   * `added`: the vendor has it and we do not. `gone`: the vendor has it nowhere. `narrower`: the vendor has it elsewhere, not here; our components are shared
   * between operations, and so are wider than each use of them.
   */
  readonly change: "added" | "gone" | "changed" | "narrower";
  readonly route: string;
  readonly name: string;
  /** Member path; absent for operations. */
  readonly member?: string;
  readonly detail?: string;
}

const PARTS = ["query", "body", "answer"] as const;

/**
 * Compares. With `whole: false` the vendor's surface is one source of several: what it does not have is no news, only what it has and we do not.
 */
export function compareSurfaces(ours: Surface, theirs: Surface, whole: boolean): Difference[] {
  const differences: Difference[] = [];
  const elsewhere = new Set(
    [...theirs.values()].flatMap((one) => PARTS.flatMap((part) => [...(one[part]?.keys() ?? [])].map(nameOf))),
  );
  const possible = new Set([...ours.values()].flatMap(({ candidates = [] }) => candidates));
  for (const [route, vendor] of theirs) {
    const own = ours.get(route);
    if (!own && possible.has(route)) continue;
    if (!own) {
      differences.push({ what: "operation", change: "added", route, name: vendor.name });
      continue;
    }
    for (const part of PARTS) {
      const known = own[part];
      const published = vendor[part];
      if (!published || published.size === 0) continue;
      for (const found of compareMembers(known ?? new Map(), published, whole, own.doubtful ?? new Set(), elsewhere))
        differences.push({ what: part, route, name: own.name, ...found });
    }
  }
  if (whole)
    for (const [route, { name }] of ours)
      if (!theirs.has(route)) differences.push({ what: "operation", change: "gone", route, name });
  return differences;
}

/** A member by its name alone. */
function nameOf(path: string): string {
  return path.replaceAll("[]", "").split(".").at(-1) ?? "";
}

function compareMembers(
  ours: Members,
  theirs: Members,
  whole: boolean,
  doubtful: ReadonlySet<string>,
  elsewhere: ReadonlySet<string>,
): Pick<Difference, "change" | "member" | "detail">[] {
  const found: Pick<Difference, "change" | "member" | "detail">[] = [];
  /** Below something that is told of already, or that one side leaves open, there is nothing to tell. */
  const covered = (path: string, members: Members): boolean => {
    const above = path.replace(/(\[\])*\.[^.]*$|(\[\])+$/, "");
    if (above === path) return false;
    if (above === "") return members.size === 0;
    return !members.has(above) || isOpen(above, members) || covered(above, members);
  };
  for (const [path, kinds] of theirs) {
    if (path.endsWith("[]")) continue;
    const own = ours.get(path);
    if (own === undefined) {
      if (!covered(path, ours)) found.push({ change: "added", member: path, detail: kinds });
    } else if (whole && !overlap(own, kinds)) {
      found.push({ change: "changed", member: path, detail: `${own} → ${kinds}` });
    }
  }
  if (whole)
    for (const path of ours.keys())
      if (!path.endsWith("[]") && !theirs.has(path) && !doubtful.has(path) && !covered(path, theirs))
        found.push({ change: elsewhere.has(nameOf(path)) ? "narrower" : "gone", member: path });
  return found;
}

/** An object or a list of which no member is known. */
function isOpen(path: string, members: Members): boolean {
  return ![...members.keys()].some(
    (other) => other !== path && (other.startsWith(`${path}.`) || other.startsWith(`${path}[].`)),
  );
}

/** Kinds that can hold the same value. */
function overlap(a: string, b: string): boolean {
  const [left, right] = [a.split("|"), b.split("|")];
  if (left.includes("unknown") || right.includes("unknown")) return true;
  return left.some((kind) => right.includes(kind));
}

/** Routes that are named for one difference; the rest are counted. */
const MOST_ROUTES = 3;

/** Differences for people. The same difference on many operations is one line: it is one change of something that they share. */
export function renderDifferences(title: string, differences: readonly Difference[]): string {
  const narrower = differences.filter(({ change }) => change === "narrower").length;
  const lines = [`${title}: ${differences.length - narrower} difference(s)`];
  for (const what of ["operation", ...PARTS] as const) {
    for (const change of ["added", "gone", "changed"] as const) {
      const some = differences.filter((one) => one.what === what && one.change === change);
      if (some.length === 0) continue;
      lines.push(`  ${what === "operation" ? "operations" : `members of the ${what}`} ${change}: ${some.length}`);
      const groups = new Map<string, Difference[]>();
      for (const one of some) {
        const key = one.member === undefined ? one.route : `${one.member}: ${one.detail ?? ""}`.replace(/: $/, "");
        groups.set(key, [...(groups.get(key) ?? []), one]);
      }
      for (const [key, group] of [...groups].sort(([, a], [, b]) => b.length - a.length)) {
        const routes = group.slice(0, MOST_ROUTES).map(({ route, name }) => `${route}${name ? ` (${name})` : ""}`);
        const more = group.length > MOST_ROUTES ? `, and ${group.length - MOST_ROUTES} more` : "";
        lines.push(group[0]?.member === undefined ? `    ${routes[0]}` : `    ${key} — ${routes.join(", ")}${more}`);
      }
    }
  }
  if (narrower > 0)
    lines.push(`  and ${narrower} uses of our shared components that are narrower there (--json lists them)`);
  return lines.join("\n");
}
