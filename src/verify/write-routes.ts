/** Learns of routes that write by asking them with GET: 405 says that they are there, and `Allow` with which methods (RFC 9110, 15.5.6). */
import type { ClientCore } from "../core/client-core.ts";
import { fillPath } from "../core/path.ts";
import { ask } from "./ask.ts";
import type { Subject } from "./plan.ts";
import type { ReadOnlyFetch } from "./read-only.ts";
import type { RouteFinding } from "./types.ts";

/** What GET on the routes of a writing operation tells of it; the finding as it was where it tells nothing. */
export async function askWriteRoute(
  core: ClientCore,
  fetch: ReadOnlyFetch,
  subject: Subject,
  finding: RouteFinding,
  args: readonly unknown[] | undefined,
  signal: AbortSignal | undefined,
): Promise<RouteFinding> {
  const { operation, paths, methods } = subject;
  if (operation.method === "GET" || args === undefined) return finding;
  const tried = [...finding.tried];
  const prefix = new URL(core.defaults.baseUrl).pathname.replace(/\/$/, "");
  for (const path of new Set([finding.seen?.path ?? operation.path, operation.path, ...paths])) {
    const reply = await ask(core, operation, path, args, {}, signal);
    tried.push(`GET ${path} → ${reply.told}`);
    const answer = fetch.seen(
      prefix + fillPath(path, parametersOf(core, operation.pathParameters, args), operation.id),
    );
    const method = [operation.method, ...methods].find((one) => answer?.allow.includes(one));
    if (!answer || method === undefined) continue;
    const same = method === operation.method && path === operation.path;
    const note = `Allow names ${method}`;
    return { ...finding, tried, note, status: same ? "confirmed" : "moved", ...(!same && { seen: { method, path } }) };
  }
  return { ...finding, tried };
}

/** Path parameters as the client fills them: its own settings first, then the arguments. */
function parametersOf(core: ClientCore, names: readonly string[], args: readonly unknown[]): Record<string, unknown> {
  const left = [...args];
  const settings = Object.entries(core.api.scope ?? {});
  return Object.fromEntries(
    names.map((name) => {
      const setting = settings.find(([, rule]) => rule.in === "path" && rule.name === name)?.[0];
      return [name, setting === undefined ? left.shift() : core.env.scope[setting]];
    }),
  );
}
