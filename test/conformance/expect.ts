/** Holds what became of a run against what the case says, and against what is true of every call. */
import { inspect } from "node:util";
import { expect } from "vitest";
import type { Bound, ByStyle, RequestExpectation } from "./case.ts";
import { PASSWORD, SECRET, TOKEN } from "./clients.ts";
import { type Observed, translate } from "./perform.ts";
import type { Run } from "./plan.ts";
import { apiHost, RECORD, type Received } from "./scripted-server.ts";

function holds(value: number, bound: Bound, what: string): void {
  if (typeof bound === "number") expect(value, what).toBe(bound);
  else {
    expect(value, what).toBeGreaterThanOrEqual(bound[0]);
    expect(value, what).toBeLessThanOrEqual(bound[1]);
  }
}

/** What holds for this run's page style. */
function pick<T>(value: ByStyle<T>, run: Run): T | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value as T;
  return (value as Record<string, T>)[run.list?.style.kind ?? "page"];
}

/** The credential that a request carries, wherever it is. */
function credentialOf(run: Run, { headers, url }: Received): string | undefined {
  return headers.get(run.subject.header)?.replace(/^Bearer /, "") ?? url.searchParams.get("access_token") ?? undefined;
}

function checkRequest(run: Run, received: Received, wanted: RequestExpectation, what: string): void {
  const { method, host, credential, has, lacks, pathEnds, query, body } = wanted;
  if (method) expect(received.method, what).toBe(method);
  if (host) expect(received.url.host === apiHost(run) ? "api" : "other", what).toBe(host);
  const carried = credentialOf(run, received);
  if (typeof credential === "boolean") expect(carried !== undefined, `${what}: credential`).toBe(credential);
  if (typeof credential === "string") expect(carried, `${what}: credential`).toBe(credential);
  for (const [name, value] of Object.entries(has ?? {}))
    expect(received.headers.get(name), `${what}: ${name}`).toBe(value);
  for (const name of lacks ?? []) expect(received.headers.has(name), `${what}: ${name}`).toBe(false);
  if (pathEnds !== undefined)
    expect(received.url.pathname.endsWith(pathEnds), `${what}: ${received.url.pathname}`).toBe(true);
  for (const [name, value] of Object.entries(translate(run, query ?? {}) as Record<string, string | null>))
    expect(received.url.searchParams.get(name), `${what}: ${name}`).toBe(value);
  if (body !== undefined) expect(received.body !== undefined, `${what}: body`).toBe(body);
}

function checkError(error: unknown, wanted: Readonly<Record<string, unknown>>): void {
  const { messageHas, messageLacks, retryAfterMs, ...parts } = wanted;
  expect(error, "the call should fail").toBeInstanceOf(Error);
  expect(error).toMatchObject(parts);
  const { message } = error as Error;
  if (messageHas !== undefined) expect(message).toContain(messageHas);
  if (messageLacks !== undefined) expect(message).not.toContain(messageLacks);
  if (retryAfterMs !== undefined)
    holds((error as { retryAfterMs: number }).retryAfterMs, retryAfterMs as Bound, "retryAfterMs");
}

/** What is true of every run, whatever the case is about. */
function checkAlways(run: Run, observed: Observed): void {
  const { server, endings, told, listenersLeft, timersLeft } = observed;
  expect(listenersLeft, "listeners left on the signal").toBe(0);
  expect(timersLeft, "timers left").toBe(0);
  for (const request of server.received) {
    if (request.url.host === apiHost(run)) continue;
    for (const name of ["authorization", "api-key", "x-entity-id", "cookie", "x-own"])
      expect(request.headers.has(name), `${name} went to another origin`).toBe(false);
    for (const secret of [SECRET, TOKEN]) expect(request.url.href, "a secret in an address").not.toContain(secret);
  }
  for (const { url, headers } of server.tokens) {
    expect(headers.has("authorization"), "a credential in the header of a token request").toBe(false);
    expect(url.href, "a secret in the address of a token request").not.toContain(SECRET);
  }
  const shown = endings
    .map(({ error }) => error)
    .filter((error) => error !== undefined)
    .map((error) => `${inspect(error, { depth: 20, showHidden: true })}${JSON.stringify(error)}`);
  shown.push(JSON.stringify(told));
  for (const text of shown)
    for (const secret of [SECRET, PASSWORD, TOKEN]) expect(text, "a secret is reachable").not.toContain(secret);
  for (const { error } of endings) {
    if (error === undefined) continue;
    expect(Object.getOwnPropertyDescriptor(error, "stack")?.value ?? (error as Error).stack).not.toContain(SECRET);
  }
}

/** Fails where the run is not what the case says. */
export function check(run: Run, observed: Observed): void {
  const { server, endings, walked, told } = observed;
  const { expect: wanted } = run.case;
  const { received } = server;
  const last = endings.at(-1);
  if (wanted.error) checkError(last?.error, translate(run, wanted.error) as Readonly<Record<string, unknown>>);
  else if (wanted.succeeded === undefined && last?.error !== undefined) throw last.error;
  if (wanted.succeeded !== undefined) {
    expect(endings.filter(({ error }) => error === undefined).length, "calls that succeed").toBe(wanted.succeeded);
  }
  const sent = pick(wanted.sent, run);
  if (sent !== undefined) holds(received.length, sent, "requests sent");
  if (wanted.tokens !== undefined && run.subject.asksForToken)
    expect(server.tokens.length, "tokens asked for").toBe(wanted.tokens);
  if (wanted.methods) expect(received.map(({ method }) => method)).toEqual(wanted.methods);
  wanted.waits?.forEach((bound, i) => {
    const [before, after] = [received[i], received[i + 1]];
    expect(after, `request ${i + 2} was sent`).toBeDefined();
    if (before && after) holds(after.at - before.endedAt, bound, `wait ${i + 1}`);
  });
  if (wanted.elapsedMs !== undefined) holds(last?.ms ?? Number.NaN, wanted.elapsedMs, "elapsed");
  if (wanted.requests) {
    received.forEach((request, i) => {
      const rule = wanted.requests?.[Math.min(i, wanted.requests.length - 1)];
      if (rule) checkRequest(run, request, rule, `request ${i + 1}`);
    });
  }
  if (wanted.same) {
    for (const request of received) {
      expect(request.url.href).toBe(received[0]?.url.href);
      expect(request.body).toEqual(received[0]?.body);
      expect(request.method).toBe(received[0]?.method);
    }
  }
  if (wanted.ok && !run.list) expect(last?.value).toEqual(run.operation.empty ? undefined : RECORD);
  if ("value" in wanted) expect(last?.value ?? null).toEqual(wanted.value);
  if (walked) {
    const rows = wanted.rows === undefined ? undefined : pick(wanted.rows, run);
    if (rows !== undefined) {
      const from = wanted.firstRow ?? 0;
      expect(walked.rows).toEqual(Array.from({ length: rows }, (_, row) => ({ row: row + from })));
    }
    if (wanted.count !== undefined) expect(walked.rows.length, "rows").toBe(pick(wanted.count, run));
    if (wanted.pages !== undefined) expect(walked.pages, "pages").toBe(pick(wanted.pages, run));
    if (wanted.total !== undefined) expect(walked.total ?? null, "total").toBe(pick(wanted.total, run));
    if (wanted.hasNext !== undefined) expect(walked.hasNext, "hasNext").toBe(pick(wanted.hasNext, run));
  }
  for (const [hook, events] of Object.entries(wanted.told ?? {})) {
    expect(told[hook]?.length, hook).toBe(events.length);
    expect(told[hook]).toMatchObject(translate(run, events) as readonly object[]);
  }
  const aborted = wanted.aborted === undefined ? undefined : pick(wanted.aborted, run);
  if (aborted !== undefined) expect(received.filter((one) => one.aborted).length, "given up on the wire").toBe(aborted);
  checkAlways(run, observed);
}
