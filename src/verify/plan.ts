/** Which operations are asked, in which order, and with whose ids. Pure. */
import type { OperationRecord } from "../core/operation.ts";
import { pathParameterNames } from "../core/path.ts";
import type { Operation } from "../core/resource.ts";
import { collectionOf, sameTemplate } from "./templates.ts";
import type { PlannedProbe } from "./types.ts";

/** An operation as a client has it, with what the full table knows of it. */
export interface Subject {
  readonly operation: Operation;
  readonly record: OperationRecord;
  /** Path parameters that are arguments: those that no client setting fills. */
  readonly parameters: readonly string[];
  /** Other paths that it could have, with the same parameters. */
  readonly paths: readonly string[];
  /** Other methods that it could have. */
  readonly methods: readonly string[];
}

/** A subject that is to be asked, or why not. */
export interface Probe {
  readonly subject: Subject;
  readonly source: Subject | undefined;
  readonly skipped: string | undefined;
}

/** Joins a client's operations with the full table. */
export function subjectsOf(
  operations: readonly Operation[],
  records: readonly OperationRecord[],
  scoped: readonly string[],
): Subject[] {
  return operations.flatMap((operation) => {
    const resource = operation.id.slice(0, operation.id.lastIndexOf("."));
    const name = operation.id.slice(resource.length + 1);
    const record = records.find(
      (one) => one.id === operation.id || (one.resource === resource && name in (one.accept ?? {})),
    );
    if (!record) return [];
    const { pathParameters } = operation;
    const fitting = (record.candidates ?? []).flatMap(({ path }) => {
      const names = path === undefined ? [] : pathParameterNames(path);
      return path !== undefined && [...names].sort().join() === [...pathParameters].sort().join() ? [path] : [];
    });
    return [
      {
        operation,
        record,
        parameters: pathParameters.filter((one) => !scoped.includes(one)),
        paths: fitting,
        methods: (record.candidates ?? []).flatMap(({ method }) => (method === undefined ? [] : [method])),
      },
    ];
  });
}

/** The list whose rows hold what the last path parameter stands for. */
function sourceOf(subject: Subject, all: readonly Subject[]): Subject | undefined {
  const collection = collectionOf(subject.operation.path);
  const lists = all.filter(
    ({ operation, parameters }) =>
      operation.method === "GET" &&
      operation.page !== undefined &&
      operation.id !== subject.operation.id &&
      parameters.length === subject.parameters.length - 1,
  );
  const resource = subject.operation.id.slice(0, subject.operation.id.lastIndexOf("."));
  return (
    lists.find(({ operation }) => collection !== undefined && sameTemplate(operation.path, collection)) ??
    lists.find(({ operation }) => operation.id === `${resource}.list`)
  );
}

function skipReason(subject: Subject, source: Subject | undefined): string | undefined {
  const { operation, parameters, record } = subject;
  if (operation.method !== "GET") return `${operation.method} is never sent`;
  if (operation.traits.bytes) return "it answers a file";
  const demanded = record.query.find(({ required, filledBy }) => required && filledBy === undefined);
  if (demanded) return `it needs the query "${demanded.name}"`;
  if (parameters.length > 0 && !source) return "no list tells ids to ask with";
  return undefined;
}

/** Whether `only` names the operation: by its id, or by the beginning of it. */
export function isChosen(id: string, only: readonly string[] | undefined): boolean {
  return !only || only.some((one) => id === one || id.startsWith(`${one.replace(/\.?\*$/, "")}.`));
}

/** Every probe, sources before those that need them. Sources of chosen operations are chosen. */
export function planProbes(subjects: readonly Subject[], only: readonly string[] | undefined): Probe[] {
  const probes = subjects.map((subject): Probe => {
    const source = subject.parameters.length > 0 ? sourceOf(subject, subjects) : undefined;
    return { subject, source, skipped: skipReason(subject, source) };
  });
  const wanted = new Set<Subject>();
  const want = (probe: Probe | undefined): void => {
    if (!probe || wanted.has(probe.subject)) return;
    wanted.add(probe.subject);
    if (!probe.skipped) want(probes.find(({ subject }) => subject === probe.source));
  };
  for (const probe of probes) if (isChosen(probe.subject.operation.id, only)) want(probe);
  const rank = ({ subject: { parameters, operation } }: Probe) =>
    parameters.length * 2 + (operation.page === undefined ? 1 : 0);
  return probes.filter(({ subject }) => wanted.has(subject)).sort((a, b) => rank(a) - rank(b));
}

/** The plan as it is shown. */
export function describePlan(probes: readonly Probe[]): PlannedProbe[] {
  return probes.map(({ subject, source, skipped }) => ({
    operation: subject.operation.id,
    method: "GET",
    paths: skipped ? [] : [subject.operation.path, ...subject.paths],
    ...(source && !skipped && { needs: source.operation.id }),
    ...(skipped !== undefined && { skipped }),
  }));
}
