/** Collects what answers hold that the spec does not say, without a value of theirs. */

import { describeValue } from "../schemas/describe.ts";
import { pathPattern } from "../schemas/drift-checker.ts";
import type { ApiSchemas } from "../schemas/operation-schemas.ts";
import type { ShapeFinding } from "./types.ts";

interface Seen {
  readonly names: readonly string[];
  readonly present: Set<string>;
  /** Unknown member → what it holds. */
  readonly extra: Map<string, string>;
  objects: number;
}

/** A survey of many answers. */
export interface ShapeSurvey {
  /** Takes an answer in. */
  add(operation: string, body: unknown): void;
  /** What was found, the commonest first. */
  findings(): ShapeFinding[];
}

/** Starts a survey. */
export function surveyShapes(schemas: ApiSchemas): ShapeSurvey {
  const counted = new Map<string, ShapeFinding & { count: number }>();
  const objects = new Map<string, Seen>();
  const count = (finding: Omit<ShapeFinding, "count">): void => {
    const key = JSON.stringify(finding);
    const known = counted.get(key);
    if (known) known.count += 1;
    else counted.set(key, { ...finding, count: 1 });
  };
  return {
    add(operation, body) {
      const issues = schemas.survey(operation, body, (path, names, value) => {
        const key = `${operation}\n${pathPattern(path)}`;
        const seen = objects.get(key) ?? {
          names,
          present: new Set<string>(),
          extra: new Map<string, string>(),
          objects: 0,
        };
        objects.set(key, seen);
        seen.objects += 1;
        for (const [name, held] of Object.entries(value)) {
          if (names.includes(name)) seen.present.add(name);
          else seen.extra.set(name, describeValue(held));
        }
      });
      for (const { path, kind, expected, received } of issues)
        count({ operation, path: pathPattern(path), kind, expected, received });
    },
    findings() {
      const absent = [...objects].flatMap(([key, seen]) => absentOf(key, seen));
      return [...counted.values(), ...absent].sort((a, b) => b.count - a.count);
    },
  };
}

/** Known members that never came, where unknown ones did: likely the same under a new name. Members that are merely absent are no news. */
function absentOf(key: string, { names, present, extra, objects }: Seen): ShapeFinding[] {
  const [operation = "", path = ""] = key.split("\n");
  if (extra.size === 0) return [];
  const news = [...extra.keys()].map((name) => pathPattern([name]));
  return names
    .filter((name) => !present.has(name))
    .map((name) => ({
      operation,
      path: path ? `${path}.${name}` : name,
      kind: "absent" as const,
      expected: "a member of this name",
      received: `none, beside the unknown ${[...new Set(news)].join(", ")}`,
      count: objects,
    }));
}
