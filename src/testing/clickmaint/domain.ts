import { type Call, type Domain, type Reference, Refusal } from "../domain.ts";
import type { Store } from "../store.ts";
import { type Row, withDefaults } from "../table.ts";
import { runBulk } from "./bulk.ts";
import { selectRows } from "./ransack.ts";
import {
  addAssignment,
  costUpdate,
  fillPart,
  reconcile,
  removeAssignment,
  requireParts,
  restock,
  setAssignment,
  settlePart,
  settleWorkOrder,
  totalUsed,
} from "./stock.ts";
import { requireTree, settleTree } from "./tree.ts";
import { vocabularies } from "./words.ts";
import { buildWorld } from "./world.ts";

const NAMED = ["id", "name"];
const PERSON = ["id", "name", "surname"];

function named(field: string, table: string): Reference {
  return { field, table, shows: NAMED };
}

function namedList(field: string, table: string, mirror?: string): Reference {
  return { field, table, shows: NAMED, many: true, ...(mirror === undefined ? {} : { mirror }) };
}

const technicians: Reference = { field: "technicians", table: "users", shows: PERSON, many: true };
/** Who wrote a record; a write cannot say, but a person who is renamed is renamed here too. */
const authors: Readonly<Record<string, Reference>> = {
  "(author)": { field: "created_by", table: "users", shows: PERSON },
  "(editor)": { field: "updated_by", table: "users", shows: PERSON },
};

/**
 * Click Maint: locations and assets are trees, parts have a stock that restocks, corrections and work orders move, and
 * the history of a part keeps each of them. The vendor documents the arithmetic of restock, correction, costs and
 * assignments; that an open work order reserves and a completed one uses up follows from `available` and `reserved`.
 */
export const clickmaintDomain: Domain = {
  tables: {
    entities: { label: "Entity" },
    users: { label: "User" },
    locations: {
      label: "Location",
      references: { parent_id: named("parent", "locations") },
      fill: (row) =>
        withDefaults(row, { has_children: false, root_id: row.id, path: row.name, images: [], documents: [] }),
      created: (row, call) => signed(withDefaults(row, { images: [], documents: [] }), call, true),
      updated(row, _before, call) {
        requireTree(call.store, "locations", row);
        return signed(row, call, false);
      },
      settled: (store, row, before) => settleTree(store, "locations", true, row, before),
    },
    vendors: {
      label: "Vendor",
      references: {
        "(locations)": namedList("locations", "locations"),
        "(assets)": namedList("assets", "assets", "vendors"),
        "(parts)": namedList("parts", "parts"),
      },
    },
    assets: {
      label: "Asset",
      references: {
        ...authors,
        parent_id: named("parent", "assets"),
        location_id: named("location", "locations"),
        asset_types_ids: namedList("asset_types", "asset_types"),
        technicians_ids: technicians,
        parts_ids: namedList("parts", "parts", "assets"),
        vendors_ids: namedList("vendors", "vendors", "assets"),
      },
      fill: (row) => withDefaults(row, { has_children: false, root_id: row.id, status: "online", ...emptyLists }),
      created: (row, call) => signed(withDefaults(row, { status: "online", ...emptyLists }), call, true),
      updated(row, _before, call) {
        requireTree(call.store, "assets", row);
        return signed(row, call, false);
      },
      settled: (store, row, before) => settleTree(store, "assets", false, row, before),
    },
    parts: {
      label: "Part",
      references: {
        ...authors,
        part_type_id: named("part_type", "part_types"),
        storeroom_id: named("storeroom", "storerooms"),
        measurement_unit_id: { field: "measurement_unit", table: "measurement_units", shows: [...NAMED, "short_name"] },
        assets_ids: namedList("assets", "assets", "parts"),
        "(vendors)": namedList("vendors", "vendors"),
      },
      fill: fillPart,
      created(row, call) {
        if (typeof row.on_hand_qty === "number" && row.on_hand_qty < 0) {
          throw new Refusal(422, "On hand quantity cannot be negative", [
            { field: "on_hand_qty", message: "is negative" },
          ]);
        }
        return signed(fillPart(row), call, true);
      },
      updated: (row, _before, call) => signed(row, call, false),
      settled: settlePart,
    },
    "parts.transactions": { label: "Transaction" },
    procedures: { label: "Procedure" },
    pms: {
      label: "PM",
      references: { "(procedures)": namedList("procedure_templates", "procedures") },
    },
    requests: {
      label: "Request",
      references: {
        ...authors,
        "(work order)": { field: "work_order_id", table: "workOrders", shows: null },
        location_id: named("location", "locations"),
        asset_id: named("asset", "assets"),
        categories_ids: namedList("categories", "categories"),
        technicians_ids: technicians,
        vendors_ids: namedList("vendors", "vendors"),
      },
      created: (row, call) => signed(withDefaults(row, { status: "pending", ...emptyWork }), call, true),
      updated: (row, _before, call) => signed(row, call, false),
    },
    workOrders: {
      label: "Work order",
      references: {
        ...authors,
        work_order_request_id: { field: "work_order_request", table: "requests", shows: ["id", "title"] },
        location_id: named("location", "locations"),
        asset_id: named("asset", "assets"),
        status_id: named("status", "statuses"),
        categories_ids: namedList("categories", "categories"),
        account_codes_ids: namedList("account_codes", "account_codes"),
        procedure_template_ids: namedList("procedures", "procedures"),
        technicians_ids: technicians,
        vendors_ids: namedList("vendors", "vendors"),
      },
      fill: (row) => withDefaults(row, emptyOrder),
      created(row, call) {
        const lists = { procedures: [], account_codes: [], checklist: [] };
        return signed(
          withDefaults(row, { priority: "none", status: vocabularies.statuses[0], ...emptyOrder, ...lists }),
          call,
          true,
        );
      },
      updated(row, before, call) {
        requireParts(row, before, call);
        return signed(row, call, false);
      },
      settled(store, row, before) {
        settleWorkOrder(store, row, before);
        const request = row?.work_order_request as Row | undefined;
        if (row === undefined || before !== undefined || request === undefined) return;
        // A test may put in an order whose request it leaves out.
        if (store.table("requests").get(request.id) !== undefined) {
          store.update("requests", request.id, { work_order_id: row.id });
        }
      },
    },
  },
  vocabularies,
  actions: {
    "bulk.run": runBulk,
    "parts.restock": restock,
    "parts.reconcile": reconcile,
    "parts.updateUnitCost": costUpdate("cost_update"),
    "parts.updateAverageUnitCost": costUpdate("average_cost_update"),
    "workOrders.partAssignments.create": addAssignment,
    "workOrders.partAssignments.update": setAssignment,
    "workOrders.partAssignments.delete": removeAssignment,
  },
  failure: (_status, message) => ({ status: "error", message }),
  unauthorized: "Invalid API key",
  rateHeaders: ({ limit, remaining, resetAtMs }) => ({
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-reset": String(Math.ceil(resetAtMs / 1000)),
  }),
  stamps: {
    created: ["created_at"],
    updated: ["updated_at"],
    now: (date) => `${date.toISOString().slice(0, 19)}Z`,
  },
  scopeNames: ["entityId"],
  part(call) {
    const entity = call.header["x-entity-id"];
    if (entity === undefined || call.store.table("entities").count() === 0) return "";
    if (call.store.table("entities").get(entity) === undefined) throw new Refusal(404, "Entity not found");
    return String(entity);
  },
  defaultPart: (store, table) => (table === "entities" ? "" : firstEntity(store)),
  select: selectRows,
  decorate,
  build: buildWorld,
};

const emptyLists = { technicians: [], asset_types: [], parts: [], vendors: [], urls: [], images: [], documents: [] };
const emptyOrder = {
  type: "reactive",
  categories: [],
  technicians: [],
  vendors: [],
  part_assignments: [],
  total_costs: { parts: 0 },
  images: [],
  documents: [],
};
const emptyWork = { categories: [], technicians: [], vendors: [], images: [], documents: [] };

function firstEntity(store: Store): string {
  const [entity] = store.table("entities").all();
  return entity === undefined ? "" : String(entity.id);
}

/** A record with its author, or its last editor, in the form that its kind has: the first user of the entity. */
function signed(row: Row, call: Call, isNew: boolean): Row {
  const [user] = call.store.table("users").all(call.part);
  if (user === undefined) return row;
  const byId = call.operation.resource === "locations";
  const suffix = byId ? "by_id" : "by";
  const author = byId ? user.id : { id: user.id, name: user.name, surname: user.surname };
  return { ...row, ...(isNew ? { [`created_${suffix}`]: author } : {}), [`updated_${suffix}`]: author };
}

/** What Click Maint repeats beside the data: the entity, the order, the search and the filter in force. */
function decorate(call: Call, body: Record<string, unknown>): void {
  const meta = (body.meta ?? {}) as Record<string, unknown>;
  const entity = call.store.table("entities").get(call.part);
  if (entity !== undefined) meta.entity = { id: entity.id, name: entity.name };
  if (call.operation.page !== undefined) {
    const sort = call.operation.parameters.find((one) => one.name === "sort")?.schema?.default;
    meta.sort = [call.query.sort ?? sort].filter((one) => one !== undefined);
    if (call.query.search !== undefined) meta.search = call.query.search;
    if (call.query.filter !== undefined) meta.filter = call.query.filter;
    if (call.operation.id === "parts.transactions.list") meta.total_used = totalUsed(call);
  }
  body.meta = meta;
}
