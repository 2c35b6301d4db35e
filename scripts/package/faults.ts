/** What is wrong with a package: of its manifest against what it must say, and of its files against what leads to them. Pure. */
import { posix } from "node:path";

/** JSON. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const isMap = (value: unknown): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const under = (path: string, key: string): string =>
  /^[a-z]\w*$/i.test(key) ? `${path}${path && "."}${key}` : `${path}[${JSON.stringify(key)}]`;

/** Where a value is not what it must be, each place by its path. The order of keys counts: the first condition that fits is the one that is taken. */
function differences(actual: unknown, wanted: unknown, path: string): string[] {
  if (actual === undefined) return [`${path} is missing`];
  if (Array.isArray(wanted) && Array.isArray(actual)) {
    return [
      ...wanted.filter((item) => !actual.includes(item)).map((item) => `${path} lacks ${item}`),
      ...actual
        .filter((item) => !wanted.includes(item))
        .map((item) => `${path} has ${item}, which does not belong there`),
    ];
  }
  if (!isMap(wanted) || !isMap(actual)) {
    return actual === wanted ? [] : [`${path} is ${JSON.stringify(actual)}, not ${JSON.stringify(wanted)}`];
  }
  const found = Object.keys(wanted).flatMap((key) => differences(actual[key], wanted[key], under(path, key)));
  const strange = Object.keys(actual).filter((key) => !(key in wanted));
  found.push(...strange.map((key) => `${under(path, key)} does not belong there`));
  if (found.length === 0 && Object.keys(actual).join() !== Object.keys(wanted).join()) {
    found.push(`${path} has ${Object.keys(actual).join(", ")} in another order than ${Object.keys(wanted).join(", ")}`);
  }
  return found;
}

/** What a manifest says otherwise than it must. Fields that `wanted` does not name are not judged. */
export function manifestFaults(actual: Readonly<Record<string, unknown>>, wanted: Readonly<Record<string, unknown>>) {
  return Object.keys(wanted).flatMap((key) => differences(actual[key], wanted[key], key));
}

/** Files that no manifest refers to, and that people look for. */
const FOR_PEOPLE = ["README.md", "LICENSE", "CHANGELOG.md"];
const REFERENCE = /(?:\bfrom\s*|\bimport\s*|\bimport\(\s*|\brequire\(\s*)["'](\.\.?\/[^"']+)["']/g;

/** Every text in a value, at any depth. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** The file that a reference in another file leads to. In declarations, code stands for its declarations. */
function target(from: string, reference: string): string {
  const path = posix.join(posix.dirname(from), reference);
  return /\.d\.c?ts$/.test(from) ? path.replace(/\.(c?)js$/, ".d.$1ts") : path;
}

/** The files that each file of a package refers to: path → paths. */
export function references(files: ReadonlyMap<string, string>): Map<string, string[]> {
  return new Map(
    [...files].map(([name, text]) => {
      if (name !== "package.json") {
        const found = name.startsWith("dist/") ? [...text.matchAll(REFERENCE)] : [];
        return [name, [...new Set(found.map(([, path = ""]) => target(name, path)))]];
      }
      const { exports, bin, main, types, typesVersions } = JSON.parse(text) as Record<string, unknown>;
      return [name, texts([exports, bin, main, types, typesVersions]).map((path) => posix.normalize(path))];
    }),
  );
}

/** Files of a package that are referred to and not there, and files that are there and nothing leads to. `all`: what `references` found. */
export function fileFaults(all: ReadonlyMap<string, readonly string[]>): string[] {
  const faults = ["package.json", ...FOR_PEOPLE].filter((name) => !all.has(name)).map((name) => `${name} is not there`);
  const reached = new Set(["package.json", ...FOR_PEOPLE]);
  for (const name of reached) {
    for (const next of all.get(name) ?? []) {
      if (!all.has(next) && !reached.has(next)) faults.push(`${next} is not there, and ${name} refers to it`);
      reached.add(next);
    }
  }
  return [...faults, ...[...all.keys()].filter((name) => !reached.has(name)).map((name) => `nothing leads to ${name}`)];
}
