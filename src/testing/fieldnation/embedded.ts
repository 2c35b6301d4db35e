import { workOrderStatuses } from "../../../generated/fieldnation/status-machine.ts";
import type { StatusRecord } from "../../core/status-machine.ts";
import { pageOf, requireRow } from "../crud.ts";
import { type Action, type Call, Refusal } from "../domain.ts";
import { readAt, writeAt } from "../dotted.ts";
import { fitted } from "../draft.ts";
import { createRandom } from "../random.ts";
import type { Row } from "../table.ts";

/** The work order of the path. */
export function orderOf(call: Call): Row {
  return requireRow(call, "workOrders", "work_order_id");
}

/** The work order of the path, when it can still be changed: a paid one cannot. */
export function openOrder(call: Call): Row {
  const order = orderOf(call);
  const name = String((order.status as Row | undefined)?.name);
  const statuses: Readonly<Record<string, StatusRecord<string, string>>> = workOrderStatuses;
  if (statuses[name]?.locked) throw new Refusal(400, `A work order that is ${name} cannot be changed`);
  return order;
}

/** Changes parts of a work order and returns it whole. */
export function change(call: Call, order: Row, patch: Row): Row {
  return call.store.update("workOrders", order.id, patch);
}

/** A value as a shape of the spec has it: unknown members are left out, those of another form made to fit. */
export function shaped(call: Call, shape: string, value: unknown): Row {
  const schema = { $ref: `#/components/schemas/${shape}` };
  return (fitted(call.model, schema, withoutEmpty(value), createRandom(shape)) ?? {}) as Row;
}

function withoutEmpty(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}

/** An id for a part of a work order; parts of all kinds count together. */
export function partId(call: Pick<Call, "store">): number {
  return 1000 + call.store.count("parts");
}

/** The rows of a list inside a work order, at a dotted path such as `pay.expenses`. */
export function members(order: Row, path: string): readonly Row[] {
  return (readAt(order, `${path}.results`) ?? []) as readonly Row[];
}

/** A patch of a work order that puts rows into a list inside it, with its counters, and `more` beside them. */
export function withMembers(order: Row, path: string, rows: readonly Row[], more: Row = {}): Row {
  const [top = path] = path.split(".");
  const whole = { [top]: structuredClone(order[top] ?? {}) };
  const list = (readAt(whole, path) ?? {}) as Row;
  const metadata = { total: rows.length, page: 1, pages: 1, per_page: 25 };
  writeAt(whole, path, { ...list, ...more, metadata, results: rows });
  return whole;
}

/** A kind of parts of a work order, each with an id of its own. */
export interface PartKind {
  /** Address of the resource: `workOrders.contacts`. */
  readonly resource: string;
  /** Dotted path of the list in the work order. */
  readonly path: string;
  /** Name of a part's shape in the spec. */
  readonly shape: string;
  /** Word for one in messages. */
  readonly label: string;
  /** Members of a new part beside those of the body. */
  created?(call: Call, order: Row): Row;
  /** Members of a changed part beside those of the body. */
  updated?(call: Call, part: Row): Row;
  /** What the work order says of all its parts. */
  sum?(rows: readonly Row[]): Row;
  /** Other parts of the work order that follow from these. */
  settled?(order: Row, call: Call): Row;
  /** A part as its own list and `get` show it. */
  shown?(part: Row, order: Row): Row;
}

/** List, get, create, update and delete of a kind of parts; a write answers the whole work order. */
export function partActions(kind: PartKind): Readonly<Record<string, Action>> {
  const { resource, path, shape } = kind;
  const show = (part: Row, order: Row): Row => kind.shown?.(part, order) ?? part;
  const save = (call: Call, order: Row, rows: readonly Row[]): Row => {
    const changed = change(call, order, withMembers(order, path, rows, kind.sum?.(rows)));
    return kind.settled === undefined ? changed : change(call, changed, kind.settled(changed, call));
  };
  return {
    [`${resource}.list`](call) {
      const order = orderOf(call);
      return pageOf(
        call,
        members(order, path).map((part) => show(part, order)),
      );
    },
    [`${resource}.get`](call) {
      const order = orderOf(call);
      return show(requirePart(call, order, kind), order);
    },
    [`${resource}.create`](call) {
      const order = openOrder(call);
      const part = shaped(call, shape, { ...(call.body as Row), ...kind.created?.(call, order), id: partId(call) });
      return save(call, order, [...members(order, path), part]);
    },
    [`${resource}.update`](call) {
      const order = openOrder(call);
      const before = requirePart(call, order, kind);
      const merged = { ...before, ...(call.body as Row) };
      const part = { ...before, ...shaped(call, shape, { ...merged, ...kind.updated?.(call, before), id: before.id }) };
      return save(
        call,
        order,
        members(order, path).map((one) => (one === before ? part : one)),
      );
    },
    [`${resource}.delete`](call) {
      const order = openOrder(call);
      const part = requirePart(call, order, kind);
      return save(
        call,
        order,
        members(order, path).filter((one) => one !== part),
      );
    },
  };
}

/** The part that the last id of the path means. */
export function requirePart(call: Call, order: Row, kind: Pick<PartKind, "path" | "label">): Row {
  const id = String(call.path[call.operation.pathNames.at(-1) ?? ""]);
  const part = members(order, kind.path).find((one) => String(one.id) === id);
  if (part === undefined) throw new Refusal(404, `${kind.label} not found`);
  return part;
}

/** Reads and replaces one part of a work order that is no list: its pay, its schedule. */
export function valueActions(resource: string, field: string, shape: string): Readonly<Record<string, Action>> {
  return {
    [`${resource}.get`]: (call) => (orderOf(call)[field] ?? {}) as Row,
    [`${resource}.update`](call) {
      const order = openOrder(call);
      const value = shaped(call, shape, { ...(order[field] as Row), ...(call.body as Row), work_order_id: order.id });
      return change(call, order, { [field]: value })[field];
    },
  };
}
