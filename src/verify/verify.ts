/** Finds out, with GET alone, which routes, pages and shapes of a spec hold on the live service. */
import type { BaseClient } from "../core/client.ts";
import { coreOf } from "../core/client.ts";
import type { ClientCore } from "../core/client-core.ts";
import { ConfigError } from "../core/errors.ts";
import type { FetchLike } from "../core/exchange.ts";
import type { PaginationStyle } from "../core/operation.ts";
import type { ClientOptions } from "../core/options.ts";
import { loadApi, TOKEN_PATH } from "./apis.ts";
import { ask, type Reply, rowsOf } from "./ask.ts";
import { derive, overridesOf } from "./derive.ts";
import { probePages, readPageKeys } from "./page-probe.ts";
import { describePlan, isChosen, type Probe, planProbes, type Subject, subjectsOf } from "./plan.ts";
import { type ReadOnlyFetch, readOnlyFetch } from "./read-only.ts";
import { idOf } from "./records.ts";
import { type ShapeSurvey, surveyShapes } from "./shape-survey.ts";
import { rebase } from "./templates.ts";
import type { PageFinding, RouteFinding, VerifyApi, VerifyReport, VerifySettings } from "./types.ts";
import { askWriteRoute } from "./write-routes.ts";

/** Records of a list that are tried as parents before a list below them counts as empty. */
const MOST_PARENTS = 3;

/** Rows with the arguments that their list was asked with. */
interface Harvest {
  readonly args: readonly unknown[];
  readonly rows: readonly unknown[];
}

interface State {
  readonly core: ClientCore;
  readonly fetch: ReadOnlyFetch;
  readonly survey: ShapeSurvey;
  readonly signal: AbortSignal | undefined;
  readonly harvests: Map<Subject, Harvest[]>;
  readonly routes: Map<Subject, RouteFinding>;
  readonly pages: PageFinding[];
  readonly probedStyles: Set<string>;
}

/**
 * Verifies an API with your credentials. Sends nothing but GET (and, for Field Nation, the request for a token), under the client's own limits.
 *
 * The report holds routes, member names and types, and counts; no value of an answer and no credential.
 *
 * @throws {ConfigError} when an option is missing or wrong.
 * @throws {AuthenticationError} when the credential is refused.
 * @example
 * const report = await verify("clickmaint", { apiKey, entityId: 12 });
 * const cm = new ClickMaintClient({ apiKey, entityId: 12, routes: report.overrides });
 */
export async function verify(
  api: VerifyApi,
  options: ClientOptions & Readonly<Record<string, unknown>>,
  settings: VerifySettings = {},
): Promise<VerifyReport> {
  const { operations, schemas, rows, client: make } = await loadApi(api);
  const base = options.fetch ?? ((url: string, init: RequestInit) => globalThis.fetch(url, init));
  const fetch = readOnlyFetch(base as FetchLike, TOKEN_PATH[api]);
  const markers = Object.getOwnPropertySymbols(base).map((key) => [key, (base as never)[key]] as const);
  const own = Object.assign(fetch, Object.fromEntries(markers)) as ReadOnlyFetch;
  const client: BaseClient = make({
    ...options,
    fetch: own,
    routes: undefined,
    validate: undefined,
    schemas: undefined,
  });
  const core = coreOf(client);
  const scoped = Object.values(core.api.scope ?? {}).flatMap((rule) => (rule.in === "path" ? [rule.name] : []));
  const subjects = subjectsOf(rows, operations, scoped);
  for (const name of settings.only ?? []) {
    if (!subjects.some(({ operation }) => isChosen(operation.id, [name])))
      throw new ConfigError(`verify: "only" names "${name}", which is no operation and no resource`, "only");
  }
  const probes = planProbes(subjects, settings.only);
  const state: State = {
    core,
    fetch,
    survey: surveyShapes(schemas),
    signal: settings.signal,
    harvests: new Map(),
    routes: new Map(),
    pages: [],
    probedStyles: new Set(),
  };
  const plan = describePlan(probes);
  if (!settings.dryRun) await run(state, probes, settings);
  const findings = probes.flatMap(({ subject }) => state.routes.get(subject) ?? []);
  const routes = findings.filter(({ operation }) => isChosen(operation, settings.only));
  const shapes = state.survey.findings();
  const overrides = overridesOf(routes);
  const clean =
    routes.every(({ status }) => !["moved", "missing", "answered"].includes(status)) &&
    Object.keys(overrides).length === 0 &&
    shapes.length === 0 &&
    state.pages.every(({ ok }) => ok);
  return { api, routes, pages: state.pages, shapes, overrides, plan, requests: fetch.sent(), clean };
}

async function run(state: State, probes: readonly Probe[], settings: VerifySettings): Promise<void> {
  let done = 0;
  const tell = (subject: Subject, finding: RouteFinding): void => {
    state.routes.set(subject, finding);
    done += 1;
    settings.onProgress?.(finding, done, probes.length);
  };
  for (const probe of probes) if (!probe.skipped) tell(probe.subject, await proveRoute(state, probe));
  for (const probe of probes.filter(({ skipped }) => skipped)) {
    const proven = [...state.routes.values()];
    const base = startOf(probe.subject, probe.skipped);
    const derived = derive(probe.subject, base, proven);
    const finding = settings.askWriteRoutes
      ? await askWriteRoute(state.core, state.fetch, probe.subject, derived, argsFor(state, probe)[0], settings.signal)
      : derived;
    tell(probe.subject, finding);
  }
  for (const { subject, skipped } of probes) {
    const finding = state.routes.get(subject);
    if (skipped || finding?.status !== "unproven") continue;
    state.routes.set(subject, derive(subject, finding, [...state.routes.values()]));
  }
}

function startOf({ operation, record }: Subject, note: string | undefined): RouteFinding {
  const { id, method, path } = operation;
  return {
    operation: id,
    method,
    path,
    evidence: record.evidence.route,
    status: "unproven",
    tried: [],
    ...(note && { note }),
  };
}

/** Arguments to ask with: those of the list that knows the record, and the record's id. */
function argsFor(state: State, { subject, source }: Probe): (readonly unknown[])[] {
  if (subject.parameters.length === 0) return [[]];
  const last = subject.parameters.at(-1) as string;
  const harvests = source ? (state.harvests.get(source) ?? []) : [];
  return harvests.flatMap(({ args, rows }) =>
    rows.slice(0, MOST_PARENTS).flatMap((row) => {
      const id = idOf(row, last);
      return id === undefined ? [] : [[...args, id]];
    }),
  );
}

/** Paths to try, likeliest first: the spec's own, where the collection was found, the candidates. */
function pathsFor(state: State, { subject, source }: Probe): string[] {
  const found = source && state.routes.get(source);
  const moved = found?.seen ? rebase(subject.operation.path, found.path, found.seen.path) : undefined;
  return [...new Set([subject.operation.path, ...(moved ? [moved] : []), ...subject.paths])];
}

async function proveRoute(state: State, probe: Probe): Promise<RouteFinding> {
  const { subject } = probe;
  const { operation } = subject;
  const start = startOf(subject, undefined);
  const all = argsFor(state, probe);
  if (all.length === 0) {
    const list = probe.source?.operation.id;
    return { ...start, note: list ? `${list} gave no record to ask for` : "no record to ask for" };
  }
  const replies: Reply[] = [];
  for (const path of pathsFor(state, probe)) {
    const reply = await ask(state.core, operation, path, all[0] as readonly unknown[], {}, state.signal);
    if (reply.verdict === "unasked") return { ...start, note: reply.told };
    replies.push(reply);
    if (reply.verdict === "good") break;
  }
  const best =
    replies.find(({ verdict }) => verdict === "good") ??
    replies.find(({ verdict }) => verdict === "odd") ??
    replies.find(({ verdict }) => verdict === "refused");
  const tried = replies.map(({ path, told }) => `GET ${path} → ${told}`);
  if (!best) return { ...start, status: "missing", tried };
  if (best.body !== undefined) await learn(state, probe, best, all);
  const seen = best.path === operation.path ? undefined : { method: operation.method, path: best.path };
  const status =
    best.verdict === "refused" ? "answered" : seen ? "moved" : best.verdict === "odd" ? "answered" : "confirmed";
  const note =
    best.verdict === "odd"
      ? "answers in another form"
      : best.verdict === "refused"
        ? `refused with ${best.told}`
        : undefined;
  return { ...start, status, tried, ...(seen && status !== "answered" && { seen }), ...(note && { note }) };
}

/** Takes in what an answer teaches: its shape, its rows, its pages. */
async function learn(state: State, probe: Probe, reply: Reply, all: readonly (readonly unknown[])[]): Promise<void> {
  const { subject } = probe;
  const { operation } = subject;
  state.survey.add(operation.id, reply.body);
  if (operation.page === undefined) return;
  const harvests: Harvest[] = [{ args: all[0] as readonly unknown[], rows: rowsOf(state.core, operation, reply) }];
  // A list below the first record may be empty where that of the next is not.
  for (const args of all.slice(1, MOST_PARENTS)) {
    if (harvests.some(({ rows }) => rows.length > 0)) break;
    const next = await ask(state.core, operation, reply.path, args, {}, state.signal);
    if (next.body !== undefined) state.survey.add(operation.id, next.body);
    harvests.push({ args, rows: rowsOf(state.core, operation, next) });
  }
  state.harvests.set(
    subject,
    harvests.filter(({ rows }) => rows.length > 0),
  );
  const styles = state.core.api.pagination ?? {};
  const name = operation.page || (Object.keys(styles)[0] ?? "");
  const style = styles[name] as PaginationStyle | undefined;
  if (!style) return;
  const add = (finding: Omit<PageFinding, "operation" | "style">): void => {
    state.pages.push({ operation: operation.id, style: name, ...finding });
  };
  for (const finding of readPageKeys(style, reply.body)) add(finding);
  const rich = harvests.find(({ rows }) => rows.length > 1);
  if (!rich || state.probedStyles.has(name)) return;
  state.probedStyles.add(name);
  const fetchPage = async (query: Readonly<Record<string, unknown>>) =>
    (await ask(state.core, operation, reply.path, rich.args, query, state.signal)).body;
  for (const finding of await probePages(style, fetchPage)) add(finding);
}
