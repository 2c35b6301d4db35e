import type { StatusRecord, TransitionRecord } from "../../src/core/status-machine.ts";
import type { SpecNode } from "./source.ts";
import { docComment, header, literal, pascalCase, propertyName, sentence } from "./text.ts";

type Status = StatusRecord<string, string>;
type Transition = TransitionRecord<string, string>;

/** The statuses of one kind of record, as `x-status-machine` at the root of a spec tells them. */
export interface StatusMachine {
  /** What has the statuses, in camelCase: `workOrder`. */
  readonly of: string;
  readonly statuses: readonly Status[];
  readonly transitions: readonly Transition[];
}

const KEYS = [
  "of",
  "object",
  "fields",
  "note",
  "statuses",
  "transitions",
  "idConflicts",
  "confirmationFilter",
  "tagStatuses",
];
const STATUS_KEYS = `name id idEvidence codes codesEvidence subStatuses milestone locked note`.split(" ");
const TRANSITION_KEYS = `operation by from fromEvidence to toEvidence note`.split(" ");
const EVIDENCE = ["documented", "observed", "example", "inferred"];
const ACTORS = ["client", "provider", "platform"];

/** Facts, and the key that says what each rests on. */
const FACTS = [
  ["id", "idEvidence"],
  ["codes", "codesEvidence"],
  ["from", "fromEvidence"],
  ["to", "toEvidence"],
] as const;

/**
 * Reads the machine of a spec, if it has one. `operations` are the addresses of its methods, absent when some could not be read; `components`
 * are its schemas.
 */
export function readStatusMachine(
  root: SpecNode,
  operations: ReadonlySet<string> | undefined,
  components: Readonly<Record<string, unknown>>,
): StatusMachine | undefined {
  const node = root.get("x-status-machine");
  if (!node) return undefined;
  onlyKeys(node, [...KEYS, "enumerations"]);
  const of = node.text("of") ?? "";
  if (!/^[a-z][A-Za-z]*$/.test(of)) node.report("of names what has the statuses, in camelCase");
  const statuses = (node.get("statuses")?.members() ?? []).map(([, one]) => readStatus(one));
  const names = statuses.map(({ name }) => name);
  if (names.length === 0 || new Set(names).size < names.length) node.report("statuses have names, each its own");
  const codes = statuses.flatMap((one) => one.codes ?? []);
  const subStatuses = statuses.flatMap((one) => one.subStatuses ?? []);
  for (const [field, values] of Object.entries({ name: names, code: codes, subStatus: subStatuses })) {
    sameValues(node, field, values, components);
  }
  const transitions = (node.get("transitions")?.members() ?? []).map(([, one]) =>
    readTransition(one, new Set(names), operations),
  );
  return { of, statuses: statuses.map((one) => ({ ...one, actions: actionsIn(one.name, transitions) })), transitions };
}

function readStatus(node: SpecNode): Omit<Status, "actions"> {
  onlyKeys(node, STATUS_KEYS);
  evidenceOfFacts(node);
  if (node.flag("locked") === false) node.report("locked is true or absent");
  return node.value as Omit<Status, "actions">;
}

function readTransition(node: SpecNode, names: ReadonlySet<string>, operations?: ReadonlySet<string>): Transition {
  onlyKeys(node, TRANSITION_KEYS);
  evidenceOfFacts(node);
  const { operation, by = "client", ...rest } = node.value as Record<string, unknown>;
  if ((operation === undefined) !== (by !== "client")) node.report("an operation, or else by: who does it");
  if (!ACTORS.includes(by as string)) node.report(`by is one of ${ACTORS.join(", ")}`);
  if (operation !== undefined && operations?.has(operation as string) === false)
    node.report(`no operation ${operation}`);
  for (const key of ["from", "to"]) {
    if (!Object.hasOwn(rest, key)) node.report(`${key} is missing; null: not known`);
    for (const name of node.list(key) ?? []) if (!names.has(name as string)) node.raw(key)?.report(`no status ${name}`);
  }
  return { ...(operation === undefined ? {} : { action: operation }), by, from: null, to: null, ...rest } as Transition;
}

/** What is known has its evidence, and nothing else has one. */
function evidenceOfFacts(node: SpecNode): void {
  for (const [fact, key] of FACTS) {
    const value = node.raw(fact)?.value;
    const isKnown = value !== undefined && value !== null && (value as readonly unknown[]).length !== 0;
    const evidence = node.raw(key)?.value;
    if (isKnown ? !EVIDENCE.includes(evidence as string) : evidence !== undefined)
      node.report(isKnown ? `${key} is one of ${EVIDENCE.join(", ")}` : `${key} without ${fact}`);
  }
}

/** The machine and the shape that shows the status name the same values: neither is a second source. */
function sameValues(
  node: SpecNode,
  field: string,
  values: readonly string[],
  components: Readonly<Record<string, unknown>>,
): void {
  const [object, property] = [node.text("object") ?? "", node.get("fields")?.text(field)];
  if (property === undefined) {
    if (values.length > 0) node.report(`fields does not say which field of ${object} is the ${field}`);
    return;
  }
  const component = components[object] as { properties?: Record<string, Record<string, unknown>> } | undefined;
  const schema = component?.properties?.[property];
  const known = (schema?.["x-known-values"] ?? schema?.enum ?? []) as readonly string[];
  if ([...known].sort().join() !== [...values].sort().join())
    node.report(`${object}.${property} is one of ${known.join(", ") || "none"}, ${field} here of ${values.join(", ")}`);
}

function onlyKeys(node: SpecNode, keys: readonly string[]): void {
  for (const key of node.keys()) if (!keys.includes(key)) node.raw(key)?.report("no such key");
}

function actionsIn(status: string, transitions: readonly Transition[]): Record<string, Transition["fromEvidence"]> {
  return Object.fromEntries(
    transitions.flatMap(({ action, from, fromEvidence }) =>
      action !== undefined && from?.includes(status) ? [[action, fromEvidence]] : [],
    ),
  );
}

/** What a method's doc comment says of statuses: where it may be called, where it leads, and which of that is a guess. */
export function statusNote(machine: StatusMachine | undefined, operation: string): string | undefined {
  const transition = machine?.transitions.find(({ action }) => action === operation);
  if (!transition) return undefined;
  const { from, fromEvidence, to, toEvidence, note } = transition;
  const allowed =
    from === null
      ? "In which statuses it is allowed is not known"
      : from.length > 0 && `Allowed in status ${either(from, fromEvidence)}`;
  const leads =
    to === null ? (note === undefined ? "where it leads is not known" : []) : `leads to ${either(to, toEvidence)}`;
  const text = [allowed || [], leads].flat().join("; ");
  return `${sentence(text.replace(/^./, (letter) => letter.toUpperCase()))}${note === undefined ? "" : ` ${note}`}`;
}

function either(names: readonly string[], evidence: string | undefined): string {
  const list = names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
  return evidence === "documented" ? list : `${list} (${evidence})`;
}

/** `status-machine.ts`: the statuses and the ways between them, as data that only those carry who use it. */
export function emitStatusMachine({ of, statuses, transitions }: StatusMachine, api: string): string {
  const [record, words] = [pascalCase(of), of.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)];
  const [name, action] = [`${record}StatusName`, `${record}StatusAction`];
  const union = (values: readonly string[]): string => values.map((one) => `\n  | ${JSON.stringify(one)}`).join("");
  const actions = [...new Set(transitions.flatMap((one) => one.action ?? []))];
  const comment = (text: string): string => docComment([text], "");
  const rows = statuses.map((one) => `  ${propertyName(one.name)}: ${literal(one, "  ", 110)},\n`);
  const ways = transitions.map((one) => `  ${literal(one, "  ", 110)},\n`);
  return `${header(api)}
import type { StatusRecord, TransitionRecord } from "../../src/core/status-machine.ts";

${comment(`Name of a status of a ${words}.`)}export type ${name} =${union(statuses.map((one) => one.name))};

${comment(`Address of a method that changes the status of a ${words}.`)}export type ${action} =${union(actions)};

${comment(`Every status of a ${words}, by its name: its id and codes as far as they are known, and the methods that are known to be allowed in it.`)}export const ${of}Statuses: { readonly [N in ${name}]: StatusRecord<N, ${action}> } = {
${rows.join("")}};

${comment(`Every known way from one status of a ${words} to another.`)}export const ${of}Transitions: readonly TransitionRecord<${name}, ${action}>[] = [
${ways.join("")}];
`;
}
