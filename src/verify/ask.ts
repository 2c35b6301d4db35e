/** Asks one route and says what came. */
import type { ApiPromise } from "../core/api-promise.ts";
import type { ClientCore } from "../core/client-core.ts";
import { readPath } from "../core/decode.ts";
import { AbortedError, ApiError, AuthenticationError, ConfigError, DecodeError } from "../core/errors.ts";
import type { Operation } from "../core/resource.ts";
import { findRows } from "./records.ts";

/**
 * What a route gave. `good`: as the spec says. `odd`: an answer of another form. `refused`: something is there. `absent`: nothing is. `unasked`: it could not be
 * sent, because a setting of the client is missing.
 */
export interface Reply {
  readonly verdict: "good" | "odd" | "refused" | "absent" | "unasked";
  readonly path: string;
  /** Status, or what went wrong, for people. */
  readonly told: string;
  /** The decoded body, where there is one. */
  readonly body?: unknown;
}

/** Where the rows of a list should be; `undefined` for what is no list. */
export function itemsPlace(core: ClientCore, operation: Operation): string | undefined {
  if (operation.page === undefined) return undefined;
  const styles = core.api.pagination ?? {};
  return (styles[operation.page || (Object.keys(styles)[0] ?? "")]?.items ?? "") as string;
}

function judge(core: ClientCore, operation: Operation, body: unknown): "good" | "odd" {
  const place = itemsPlace(core, operation);
  if (place !== undefined) return Array.isArray(readPath(body, place)) ? "good" : "odd";
  const { unwrap } = operation.traits;
  const path = unwrap === undefined ? core.api.envelope?.response : (unwrap ?? undefined);
  return path === undefined || operation.empty || readPath(body, path) !== undefined ? "good" : "odd";
}

/**
 * Asks a route for the operation.
 * @throws {AuthenticationError} when the credential is refused: nothing else can be learnt then.
 * @throws {MillwrightError} when no answer comes at all.
 */
export async function ask(
  core: ClientCore,
  operation: Operation,
  path: string,
  args: readonly unknown[],
  query: Readonly<Record<string, unknown>>,
  signal: AbortSignal | undefined,
): Promise<Reply> {
  const { page: _page, ...rest } = operation;
  const asked: Operation = {
    ...rest,
    method: "GET",
    path,
    page: undefined,
    body: undefined,
    empty: false,
    takesQuery: true,
    traits: { ...operation.traits, unwrap: null, meta: null },
  };
  try {
    const promise = core.execute(asked, [
      ...args,
      query,
      { validate: "off", ...(signal && { signal }) },
    ]) as ApiPromise<unknown>;
    const { data, response } = await promise.withResponse();
    return { verdict: judge(core, operation, data), path, told: String(response.status), body: data };
  } catch (error) {
    if (error instanceof AuthenticationError || error instanceof AbortedError) throw error;
    if (error instanceof ConfigError && error.field in (core.api.scope ?? {}))
      return { verdict: "unasked", path, told: `needs the setting "${error.field}"` };
    if (error instanceof DecodeError) return { verdict: "absent", path, told: `${error.status}, no JSON` };
    if (!(error instanceof ApiError)) throw error;
    const { status } = error;
    return {
      verdict: status === 404 || status === 405 || status === 410 ? "absent" : "refused",
      path,
      told: String(status),
    };
  }
}

/** Rows of a list's answer, wherever they are. */
export function rowsOf(core: ClientCore, operation: Operation, reply: Reply): readonly unknown[] {
  return findRows(reply.body, itemsPlace(core, operation) ?? "")?.rows ?? [];
}
