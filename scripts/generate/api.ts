import type { ApiDefinition } from "../../src/core/operation.ts";
import type { SpecNode } from "./source.ts";
import { isIdentifier } from "./text.ts";

/** The part of an API's definition that stands at the root of its spec. */
export type ApiRoot = Omit<ApiDefinition, "evidence" | "scope" | "callOptions">;

const KINDS = ["page", "offset", "cursor", "single"];
const STYLE_KEYS = ["kind", "query", "first", "size", "items", "total", "pages", "next", "more", "note", "evidence"];
const QUERY_KEYS = ["page", "offset", "after", "before", "size"];

/** Reads the extensions of the whole API; what is wrong in them is reported to the source. */
export function readApi(root: SpecNode): ApiRoot {
  const id = root.text("x-api") ?? "";
  if (!/^[a-z][a-z0-9-]*$/.test(id)) root.report(`x-api "${id}" is no id: lower case letters, digits and hyphens`);
  const rateLimit = readRateLimit(root);
  const envelope = root.get("x-envelope")?.value as ApiDefinition["envelope"];
  knownKeys(root.get("x-envelope"), ["response", "meta", "failure"]);
  const query = root.get("x-query")?.value as ApiDefinition["query"] & object;
  knownKeys(root.get("x-query"), ["arrays", "objects", "evidence", "note"]);
  const pagination = readPagination(root);
  return {
    id,
    title: root.get("info")?.text("title") ?? id,
    servers: readServers(root),
    ...(rateLimit && { rateLimit }),
    ...(envelope && { envelope }),
    ...(pagination && { pagination }),
    ...(query && {
      query: { ...(query.arrays && { arrays: query.arrays }), ...(query.objects && { objects: query.objects }) },
    }),
  };
}

function readServers(root: SpecNode): Record<string, string> {
  const servers: Record<string, string> = {};
  for (const [, server] of root.get("servers")?.members() ?? []) {
    const name = server.text("x-name") ?? server.text("description")?.toLowerCase() ?? "";
    if (!isIdentifier(name) || Object.hasOwn(servers, name))
      server.report(`"${name}" is no name of its own for a server; give it an x-name`);
    servers[name] = (server.text("url") ?? "").replace(/\/$/, "");
  }
  if (Object.keys(servers).length === 0) root.report("the spec has no server");
  return servers;
}

function readRateLimit(root: SpecNode): ApiDefinition["rateLimit"] {
  const node = root.get("x-rate-limit");
  if (!node) return undefined;
  knownKeys(node, ["scope", "windows", "advisory", "evidence", "note"]);
  const scope = node.text("scope");
  if (scope !== "ip" && scope !== "credential") node.report("scope is ip or credential");
  const windows = (node.list("windows") ?? []) as { limit: number; seconds: number; resetsAt?: string }[];
  if (windows.length === 0 || !windows.every(({ limit, seconds }) => limit > 0 && seconds > 0))
    node.report("windows: [{ limit, seconds }] is missing");
  return { scope: scope as "ip", ...(node.flag("advisory") && { advisory: true as const }), windows };
}

function readPagination(root: SpecNode): ApiDefinition["pagination"] {
  const styles = root.get("x-pagination")?.members();
  if (!styles) return undefined;
  return Object.fromEntries(
    styles.map(([name, style]) => {
      knownKeys(style, STYLE_KEYS);
      knownKeys(style.get("query"), QUERY_KEYS);
      if (!KINDS.includes(style.text("kind") ?? "")) style.report(`kind is one of ${KINDS.join(", ")}`);
      if (style.text("items") === undefined) style.report("items is missing");
      const { note: _note, evidence: _evidence, ...rest } = style.value as Record<string, unknown>;
      return [name, rest as unknown as NonNullable<ApiDefinition["pagination"]>[string]];
    }),
  );
}

function knownKeys(node: SpecNode | undefined, keys: readonly string[]): void {
  for (const key of node?.keys() ?? []) if (!keys.includes(key)) node?.raw(key)?.report("no such key");
}
