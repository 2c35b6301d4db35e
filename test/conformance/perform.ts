/** Makes the calls of a run on the fake clock, and tells what became of them. */
import { vi } from "vitest";
import type { PagePromise } from "../../src/core/pages.ts";
// Loaded here, because a client loads it with its first form, and that takes real time.
import "../../src/core/form.ts";
import { countListeners } from "../support/outcome.ts";
import type { Case } from "./case.ts";
import { ownParameters, SECRET } from "./clients.ts";
import type { Run } from "./plan.ts";
import { RECORD, type ScriptedServer, serve } from "./scripted-server.ts";

/** How one call ended. */
export interface Ending {
  readonly value?: unknown;
  readonly error?: unknown;
  /** Milliseconds since it was made. */
  readonly ms: number;
}

/** What a walk over a list gave. */
export interface Walked {
  readonly rows: readonly unknown[];
  readonly pages: number;
  readonly total: number | undefined;
  readonly hasNext: boolean | undefined;
}

/** What became of a run. */
export interface Observed {
  readonly server: ScriptedServer;
  readonly endings: readonly Ending[];
  /** Rows that were handed out before an error. */
  readonly walked: Walked | undefined;
  readonly told: Readonly<Record<string, readonly unknown[]>>;
  readonly listenersLeft: number;
  readonly timersLeft: number;
}

/** `@page`, `@size`, `@op` and their like by what they stand for in this run. */
export function translate(run: Run, value: unknown): unknown {
  const names: Readonly<Record<string, string | undefined>> = {
    "@page": run.list?.style.query?.page,
    "@offset": run.list?.style.query?.offset,
    "@after": run.list?.style.query?.after,
    "@size": run.list?.style.query?.size,
    "@op": run.operation.id,
    "@path": run.operation.path,
  };
  if (typeof value === "string") return names[value] ?? value.replace("@path", run.operation.path);
  if (Array.isArray(value)) return value.map((item) => translate(run, item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const name = key in names ? names[key] : key;
      return name === undefined ? [] : [[name, translate(run, item)]];
    }),
  );
}

function secretOf(kind: NonNullable<Case["client"]>["secret"]): unknown {
  let n = 0;
  switch (kind) {
    case undefined:
      return SECRET;
    case "function":
      return () => SECRET;
    case "async":
      return async () => SECRET;
    case "rotating":
      return () => `${SECRET}-${++n}`;
    case "rotatingAsync":
      return async () => `${SECRET}-${++n}`;
    case "throws":
      return () => {
        throw new Error("the vault is closed");
      };
    case "empty":
      return () => " ";
    case "newline":
      return () => `${SECRET}\nx: y`;
    case "space":
      return () => `${SECRET} ${SECRET}`;
    case "number":
      return () => 12;
  }
}

const HOOKS = ["onRequest", "onResponse", "onRetry", "onRateLimit", "onError"] as const;

const macrotask = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Lets the fake clock run until the promise has settled. */
async function settle<T>(promise: Promise<T>): Promise<T> {
  let done = false;
  promise.then(
    () => {
      done = true;
    },
    () => {
      done = true;
    },
  );
  for (let idle = 0; ; ) {
    await macrotask();
    if (done) return promise;
    if (vi.getTimerCount() > 0) {
      idle = 0;
      await vi.advanceTimersToNextTimerAsync();
    } else if (++idle > 50) throw new Error("the call hangs: nothing is under way and no timer is set");
  }
}

/** Reads a list as the case says. `rows` fills as it goes, so that what came before an error is known. */
async function walk(
  list: PagePromise<unknown>,
  run: Run,
  again: (options: object) => PagePromise<unknown>,
  seen: Writable,
) {
  const { walk = "rows", after = Number.POSITIVE_INFINITY } = run.case.call;
  const note = (page: { items: readonly unknown[]; total: number | undefined; hasNext: boolean }) => {
    seen.rows.push(...page.items);
    seen.pages += 1;
    seen.total = page.total;
    seen.hasNext = page.hasNext;
  };
  switch (walk) {
    case "unused":
      return;
    case "first":
      note(await list);
      return;
    case "both":
      note(await list);
      await list;
      return;
    case "rows":
    case "leave":
      for await (const row of list) {
        seen.rows.push(row);
        if (seen.rows.length >= after) break;
      }
      return;
    case "twice":
      for await (const _ of list);
      for await (const row of list) seen.rows.push(row);
      return;
    case "pages":
      for await (const page of list.pages()) note(page);
      return;
    case "toArray":
      seen.rows.push(...(await list.toArray(Number.isFinite(after) ? { limit: after } : {})));
      return;
    case "next": {
      let page = await list;
      for (;;) {
        note(page);
        const next = await page.next();
        if (!next) return;
        page = next;
      }
    }
    case "resume": {
      const first = await list;
      note(first);
      if (first.cursor === undefined) return;
      for await (const row of again({ startAt: first.cursor })) seen.rows.push(row);
      return;
    }
  }
}

interface Writable {
  rows: unknown[];
  pages: number;
  total: number | undefined;
  hasNext: boolean | undefined;
}

/** What carries a run's requests to its server, as options of the client. */
export type Carry = (
  server: ScriptedServer,
  options: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, unknown>>;

/** By `fetch`. */
export const byFetch: Carry = (server) => ({ fetch: server.fetch });

/** Makes the calls of a run. Timers must be fake. */
export async function perform(run: Run, carry: Carry = byFetch): Promise<Observed> {
  const { subject, operation, case: one } = run;
  const { call, client: settings } = one;
  const server = serve(run);
  const told: Record<string, unknown[]> = Object.fromEntries(HOOKS.map((name) => [name, []]));
  const hooks = Object.fromEntries(HOOKS.map((name) => [name, (event: unknown) => void told[name]?.push(event)]));
  const abort = call.abortAtMs === undefined ? undefined : new AbortController();
  const listeners = abort && countListeners(abort.signal);
  const seen: Writable = { rows: [], pages: 0, total: undefined, hasNext: undefined };
  const endings: Ending[] = [];

  const make = () =>
    subject.make(
      {
        hooks,
        ...(settings?.route === undefined
          ? undefined
          : { routes: { [operation.id]: translate(run, settings.route) as string } }),
        ...settings?.options,
        ...carry(server, settings?.options ?? {}),
      },
      secretOf(settings?.secret) as string,
      settings?.tokenIn,
    );

  const invoke = async (client: ReturnType<typeof make>): Promise<unknown> => {
    const parameters: unknown[] = ownParameters(subject, operation).map(() => 7);
    if ("id" in call) parameters[0] = call.id;
    const body = "body" in call ? call.body : operation.body === "form" ? { file: new Blob(["abcd"]) } : RECORD;
    const args = (options: object) => [
      ...parameters,
      ...(operation.body ? [body] : []),
      ...(operation.takesQuery ? [translate(run, call.query ?? {})] : []),
      { ...call.options, ...(abort ? { signal: abort.signal } : undefined), ...options },
    ];
    const method = operation.id
      .split(".")
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], client) as (...args: unknown[]) => unknown;
    if (!run.list) return method(...args({}));
    await walk(method(...args({})) as PagePromise<unknown>, run, (more) => method(...args(more)) as never, seen);
    return undefined;
  };

  const timed = async (client: ReturnType<typeof make>) => {
    const startedAt = Date.now();
    let ending: { value: unknown } | { error: unknown };
    try {
      ending = { value: await invoke(client) };
    } catch (error) {
      ending = { error };
    }
    endings.push({ ...ending, ms: Date.now() - startedAt });
  };

  if (call.abortAtMs === 0) abort?.abort("stopped by the case");
  else if (call.abortAtMs !== undefined) setTimeout(() => abort?.abort("stopped by the case"), call.abortAtMs);
  const work = async () => {
    let client: ReturnType<typeof make>;
    try {
      client = make();
    } catch (error) {
      endings.push({ error, ms: 0 });
      return;
    }
    for (let n = 0; n < (call.times ?? 1); n++) {
      if (n > 0 && call.gapMs) await new Promise((resolve) => setTimeout(resolve, call.gapMs));
      await Promise.all(Array.from({ length: call.parallel ?? 1 }, () => timed(client)));
    }
  };
  await settle(work());
  const aborted = abort === undefined || abort.signal.aborted;
  await macrotask();
  return {
    server,
    endings,
    walked: run.list ? seen : undefined,
    told,
    listenersLeft: listeners?.left ?? 0,
    // The case's own abort, where it comes after the call.
    timersLeft: vi.getTimerCount() - (aborted ? 0 : 1),
  };
}
