import { notFound, recordSchema } from "../crud.ts";
import type { JsonSchema } from "../document.ts";
import type { Call, Domain, TableRules } from "../domain.ts";
import type { ApiModel } from "../model.ts";
import type { Row } from "../table.ts";
import { named, orderActions, USER } from "./orders.ts";
import { search, selectRows } from "./query.ts";
import { buildWorld } from "./world.ts";

/** A kind of record: the field of its uid, what uids begin with, and how far it is shared. */
interface Kind {
  readonly uid: string;
  readonly prefix: string;
  readonly label: string;
  readonly of: "store" | "tenant" | "all";
}

const KINDS: Readonly<Record<string, Kind>> = {
  tenants: { uid: "tenantUid", prefix: "tenant", label: "Tenant", of: "all" },
  countries: { uid: "countryUid", prefix: "country", label: "Country", of: "all" },
  vatCodes: { uid: "vatCodeUid", prefix: "vat", label: "VAT code", of: "all" },
  serviceTypes: { uid: "serviceTypeUid", prefix: "stype", label: "Service type", of: "tenant" },
  serviceStatuses: { uid: "serviceStatusUid", prefix: "sstat", label: "Service status", of: "tenant" },
  hourlyRates: { uid: "hourlyRateUid", prefix: "rate", label: "Hourly rate", of: "tenant" },
  externalWorkshops: { uid: "externalWorkshopUid", prefix: "shop", label: "External workshop", of: "tenant" },
  assets: { uid: "assetUid", prefix: "asset", label: "Asset", of: "tenant" },
  orders: { uid: "orderUid", prefix: "order", label: "Order", of: "tenant" },
  notifications: { uid: "notificationUid", prefix: "note", label: "Notification", of: "tenant" },
  numberSeries: { uid: "numberSeriesUid", prefix: "series", label: "Number series", of: "tenant" },
  brands: { uid: "brandUid", prefix: "brand", label: "Brand", of: "tenant" },
  reasons: { uid: "reasonUid", prefix: "reason", label: "Reason", of: "tenant" },
  extensions: { uid: "extensionUid", prefix: "extension", label: "Extension", of: "tenant" },
  soas: { uid: "soaUid", prefix: "soa", label: "SOA", of: "tenant" },
  "products.media": { uid: "productMediaUid", prefix: "media", label: "Media", of: "tenant" },
  "customers.contacts": { uid: "customerContactUid", prefix: "contact", label: "Contact", of: "tenant" },
  "customers.addresses": { uid: "customerAddressUid", prefix: "addr", label: "Address", of: "tenant" },
  serviceOrders: { uid: "serviceOrderUid", prefix: "so", label: "Service order", of: "store" },
  "serviceOrders.events": { uid: "serviceEventUid", prefix: "event", label: "Event", of: "store" },
  "serviceOrders.hours": { uid: "serviceHoursUid", prefix: "hours", label: "Hours", of: "store" },
};

/** Tenant and store that rows belong to when a test names none. */
const HOME = { tenant: "tenant-1", store: "tenant-1/store-1" };

/**
 * Flow Retail, section Service and its neighbours: records of a tenant or of a store, found by uids; amounts in
 * hundredths; the sums of a service order follow from its lines. Many records have no documented fields: they keep what
 * they are given.
 */
export function flowretailDomain(model: ApiModel): Domain {
  const tables = Object.fromEntries(Object.entries(KINDS).map(([name, kind]) => [name, rulesOf(model, name, kind)]));
  return {
    tables,
    actions: {
      ...orderActions,
      "serviceOrders.search": search("serviceOrders"),
      "notifications.search": search("notifications"),
      "brands.search": search("brands"),
      "tenants.get"(call) {
        const tenant = call.store.table("tenants").get(call.path.tenantUid);
        if (tenant === undefined) throw notFound(call);
        return tenant;
      },
      "account.get": (call) => ({
        tenantUserUid: USER.uid,
        displayName: USER.name,
        tenants: call.store.table("tenants").all(),
      }),
      "account.login": (call) => ({
        accessToken: tokenFor(call),
        tenantUser: { tenantUserUid: USER.uid, displayName: USER.name },
      }),
      "account.exchange": (call) => ({ accessToken: tokenFor(call) }),
      "device.update": () => undefined,
    },
    failure: (status, message) => ({ status, message }),
    refusal: { body: 400, parameters: 400 },
    unauthorized: "The bearer token is missing or not known",
    stamps: { created: ["createdAt"], updated: ["lastModifiedAt"], now: (date) => date.toISOString() },
    scopeNames: ["tenantUid", "storeUid"],
    part: partOf,
    defaultPart(_store, table) {
      const scope = KINDS[table]?.of;
      return scope === "store" ? HOME.store : scope === "tenant" ? HOME.tenant : "";
    },
    select: selectRows,
    present: (call, row) => (call.operation.resource === "serviceOrders" ? named(call.store, row) : row),
    build: buildWorld,
  };
}

/** The tenant and the store that the path names. A tenant that is not there is refused, unless there are none at all. */
function partOf(call: Call): string {
  const { tenantUid, storeUid } = call.path;
  if (tenantUid === undefined || call.operation.resource === "tenants") return "";
  const tenants = call.store.table("tenants");
  if (tenants.count() > 0 && tenants.get(tenantUid) === undefined) throw notFound(call, "tenants");
  return storeUid === undefined ? String(tenantUid) : `${String(tenantUid)}/${String(storeUid)}`;
}

function tokenFor(call: Call): string {
  return `access.${call.random.text(32)}`;
}

function rulesOf(model: ApiModel, name: string, kind: Kind): TableRules {
  const operation = [...model.operations.values()].find((one) => one.resource === name);
  const record = (operation === undefined ? undefined : recordSchema(model, operation)) ?? {};
  const { names } = model.schemas.members(record);
  const signed = (row: Row, fields: readonly string[]): Row => {
    const listed = fields.filter((field) => names.has(field));
    return { ...row, ...Object.fromEntries(listed.map((field) => [field, USER.uid])) };
  };
  const blanks = blanksOf(model, record);
  const complete = (row: Row): Row => ({ ...blanks, ...row });
  return {
    label: kind.label,
    idField: kind.uid,
    takesId: true,
    newId: (store) =>
      `${kind.prefix}-${kind.prefix === "tenant" ? store.count(kind.prefix) : 1000 + store.count(kind.prefix)}`,
    fill: complete,
    created(row, call) {
      const own = complete(signed(row, ["createdBy", "lastModifiedBy"]));
      return name === "serviceOrders" ? newOrder(own, row, call) : own;
    },
    updated(row, _before, call) {
      const own = signed(row, ["lastModifiedBy"]);
      return name === "serviceOrders" ? named(call.store, own) : own;
    },
  };
}

/** A service order as it begins, of the tenant and the store that it was taken in. */
function newOrder(row: Row, given: Row, call: Call): Row {
  const { tenantUid, storeUid } = call.path;
  const start = {
    ...row,
    tenantUid,
    storeUid,
    createdFromStoreUid: storeUid,
    serviceNumber: String(1000 + call.store.count("serviceNumber")),
    serviceState: "NOT_STARTED",
    priority: given.priority ?? "NONE",
    publicPageHash: call.random.text(10, "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789"),
    readyAtEstimate: given.readyAtEstimate ?? row.createdAt,
    readyAtNeeded: given.readyAtNeeded ?? row.createdAt,
    totals: { grandTotal: 0, partsTotal: 0, workTotal: 0 },
    items: [],
  };
  return named(call.store, start);
}

/** Empty values of what a record must have: the vendor sends an empty text for a reference that is not there. */
function blanksOf(model: ApiModel, record: JsonSchema): Row {
  const flat = model.schemas.flatten(record);
  const pairs = (flat.required ?? []).map((field) => [field, blankOf(model, flat.properties?.[field] ?? {}, field)]);
  return Object.fromEntries(pairs);
}

function blankOf(model: ApiModel, schema: JsonSchema, field: string): unknown {
  const flat = model.schemas.flatten(schema);
  if (flat["x-known-values"] !== undefined) return flat["x-known-values"][0];
  if (flat.enum !== undefined) return flat.enum[0];
  switch (flat.type) {
    case "string":
      return flat.format === "date-time" ? "2026-01-05T08:00:00.000Z" : flat.pattern?.endsWith("+") ? `${field}-0` : "";
    case "integer":
    case "number":
      return 0;
    case "boolean":
      return false;
    case "object":
      return field === "totals" ? { grandTotal: 0, partsTotal: 0, workTotal: 0 } : {};
    default:
      return [];
  }
}
