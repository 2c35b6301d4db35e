import { type ListResult, recordSchema } from "../crud.ts";
import type { Call, Domain, TableRules } from "../domain.ts";
import { fitted, withRequired } from "../draft.ts";
import type { ApiModel, Operation } from "../model.ts";
import { createRandom } from "../random.ts";
import { type Row, withDefaults } from "../table.ts";
import { actionsOf } from "./actions.ts";
import { ADMIN, isOverdue, NAMESPACE, opened, reached, withPriority } from "./lifecycle.ts";
import { isNumbered, serialNumber } from "./numbers.ts";
import { objectId } from "./object-id.ts";
import { selectRows } from "./query.ts";
import { populate, referencesOf, resourcesByField } from "./relations.ts";
import { buildWorld } from "./world.ts";

/**
 * Repzo, and the Workorder Portal, which is a slice of it: documents with ids and times of the vendor's database, each
 * under its company. What they hold is known by their names; numbers of work orders and the like count by kind.
 */
export function repzoDomain(model: ApiModel): Domain {
  const byField = resourcesByField(model);
  const byPath = new Map<string, string>();
  const tables: Record<string, TableRules> = {};
  for (const operation of model.operations.values()) {
    if (operation.verb === "list") byPath.set(operation.path, operation.resource);
    if (tables[operation.resource] === undefined && keepsRecords(operation)) {
      tables[operation.resource] = rulesOf(model, operation, byField);
    }
  }
  return {
    tables,
    actions: actionsOf(model, byPath),
    failure: (_status, message) => ({ success: false, error: message }),
    refusal: { body: 400, parameters: 400 },
    unauthorized: "The api-key is missing or not known",
    stamps: { created: ["createdAt"], updated: ["updatedAt"], now: (date) => date.toISOString() },
    select: selectRows,
    present(call, row) {
      const rules = tables[call.operation.resource];
      const shown = populate(call, row, rules?.references ?? {});
      return call.operation.resource === "workorders"
        ? { ...shown, is_overdue: isOverdue(row, call.now().getTime()) }
        : shown;
    },
    removed: removedAs,
    decorate,
    build: (world, store, random) => buildWorld(model, world, store, random),
  };
}

/** Whether an operation belongs to a resource that keeps records with an id of their own. */
function keepsRecords(operation: Operation): boolean {
  return (
    (operation.verb === "list" && operation.page !== undefined) ||
    (operation.verb === "get" && /\}$/.test(operation.path))
  );
}

function rulesOf(model: ApiModel, operation: Operation, byField: ReadonlyMap<string, string>): TableRules {
  const { resource } = operation;
  const record = recordSchema(model, operation) ?? {};
  const { names } = model.schemas.members(record);
  const defaults = (row: Row): Row => {
    const added = { company_namespace: [NAMESPACE], creator: ADMIN, disabled: false };
    const listed = Object.entries(added).filter(([name]) => names.has(name));
    return withDefaults(row, Object.fromEntries(listed));
  };
  const kept = (row: Row, call: Call): Row => {
    const random = createRandom(String(row._id));
    const fields = Object.entries(row).flatMap(([name, value]) => {
      const property = name in ((call.body ?? {}) as Row) ? model.schemas.at(record, name) : undefined;
      const made = property === undefined ? value : fitted(model, property, value, random);
      return made === undefined ? [] : [[name, made]];
    });
    return Object.fromEntries(fields);
  };
  return {
    label: resource,
    idField: "_id",
    newId: objectId,
    references: referencesOf(model, record, byField),
    fill: defaults,
    created(row, call) {
      const numbered = isNumbered(model, record) && row.serial_number === undefined;
      const whole = numbered ? { ...row, serial_number: serialNumber(call.store, resource) } : row;
      return withRequired(model, record, begun(defaults(kept(whole, call)), call), createRandom(String(row._id)));
    },
    updated(row, before, call) {
      const whole = kept(row, call);
      const signed = names.has("editor") ? { ...whole, editor: ADMIN } : whole;
      if (resource !== "workorders" && resource !== "workorderRequests") return signed;
      return reached(withClient(withPriority(signed, call.body as Row), call), before, call);
    },
  };
}

/** How a new record of a kind begins. */
function begun(row: Row, call: Call): Row {
  switch (call.operation.resource) {
    case "workorders":
      return withClient(opened(row, call), call);
    case "workorderRequests":
      return withPriority({ status: "pending", ...row }, row);
    case "contractInstallments":
      return { status: "unpaid", ...row };
    case "contracts":
      return { status: "open", ...row };
    default:
      return row;
  }
}

/** A work order carries the name of its client. */
function withClient(row: Row, call: Call): Row {
  const client = call.operation.resource === "workorders" ? call.store.table("clients").get(row.client) : undefined;
  return client?.name === undefined ? row : { ...row, client_name: client.name };
}

/** A removal answers the record, or says in one of several shapes that it is done. */
function removedAs(call: Call, row: Row): unknown {
  const { schemas } = call.model;
  const record = schemas.flatten(call.operation.record ?? {});
  if (record.type === "string") return "deleted";
  const { names } = schemas.members(record);
  if (names.has("_id")) return row;
  if (names.has("deletedCount")) return { acknowledged: true, deletedCount: 1 };
  return { success: true };
}

/** Counters of a list in the one of the three shapes that its answer has. */
function decorate(call: Call, body: Record<string, unknown>, list?: ListResult): void {
  if (list === undefined) return;
  const whole = call.operation.content?.["application/json"]?.schema ?? {};
  const { names } = call.model.schemas.members(whole);
  const pages = Math.ceil(list.total / list.size);
  const { data } = body;
  for (const name of Object.keys(body)) delete body[name];
  if (!names.has("total_result")) {
    const paging = { total: list.total, page: list.page, per_page: list.size, pages };
    Object.assign(body, { success: true, data }, names.has("paging") ? { paging } : { total: list.total });
    return;
  }
  const path = call.operation.path;
  const url = (page: number): string => `${path}?page=${page}&per_page=${list.size}`;
  Object.assign(body, {
    total_result: list.total,
    current_count: list.rows.length,
    total_pages: pages,
    current_page: list.page,
    per_page: list.size,
    first_page_url: url(1),
    last_page_url: url(Math.max(1, pages)),
    next_page_url: list.page < pages ? url(list.page + 1) : null,
    prev_page_url: list.page > 1 ? url(list.page - 1) : null,
    path,
    data,
  });
}
