// Made from specs/clickmaint by `npm run generate -- clickmaint`. Do not edit: change the spec and make it again.

import {
  any,
  bool,
  format,
  int,
  integer,
  is,
  items,
  known,
  list,
  map,
  must,
  nullable,
  num,
  number,
  object,
  open,
  shape,
  str,
  type Schema,
} from "../../src/schemas/kit.ts";
import { type ApiSchemas, operationSchemas } from "../../src/schemas/operation-schemas.ts";
import type * as T from "./types.ts";

/** Smaller renditions of an image. */
export const ImageVersions: Schema<T.ImageVersions> = /* @__PURE__ */ object(() => ({ small: str, medium: str, large: str }));

/** An image attached to a record. */
export const ImageAttachment: Schema<T.ImageAttachment> = /* @__PURE__ */ object(() => ({
  id: int,
  url: str,
  download_url: format("uri-reference"),
  size: int,
  type: str,
  name: str,
  attachment_urls: ImageVersions,
}));

/** A document attached to a record. */
export const DocumentAttachment: Schema<T.DocumentAttachment> = /* @__PURE__ */ object(() => ({
  id: int,
  url: str,
  download_url: format("uri-reference"),
  size: int,
  type: str,
  name: str,
}));

/** A user by id and name. */
export const UserRef: Schema<T.UserRef> = /* @__PURE__ */ object(() => ({ id: int, name: str, surname: str }));

/** A piece of equipment. */
export const Asset: Schema<T.Asset> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  description: str,
  model: str,
  manufacturer: str,
  serial_number: str,
  warranty_expiration_notification: int,
  life_expectancy: int,
  root_id: int,
  asset_code: str,
  status: known("online"),
  purchase_cost: num,
  replacement_cost: num,
  salvage_value: num,
  parent: open,
  location: open,
  technicians: list(open),
  asset_types: list(open),
  parts: list(open),
  urls: list(any),
  vendors: list(open),
  has_children: bool,
  purchase_date: format("date"),
  warranty_exp_date: format("date"),
  qr_code: str,
  images: list(ImageAttachment),
  documents: list(DocumentAttachment),
  created_at: format("date-time"),
  updated_at: format("date-time"),
  created_by: UserRef,
  updated_by: UserRef,
}));

/** What stands beside the data of a list. */
export const ListMeta: Schema<T.ListMeta> = /* @__PURE__ */ object(() => ({
  entity: open,
  customer: open,
  pagination: open,
  sort: list(any),
  search: str,
  filter: open,
}));

/** Why a call was refused. */
export const ErrorBody: Schema<T.ErrorBody> = /* @__PURE__ */ object(() => ({ status: is("error"), message: str }));

/** What can be set on an asset. */
export const AssetWrite: Schema<T.AssetWrite> = /* @__PURE__ */ object(() => ({
  name: str,
  asset_code: str,
  description: str,
  model: str,
  manufacturer: str,
  serial_number: str,
  purchase_date: format("date"),
  warranty_exp_date: format("date"),
  warranty_expiration_notification: int,
  life_expectancy: int,
  purchase_cost: num,
  replacement_cost: num,
  salvage_value: num,
  location_id: int,
  parent_id: int,
  asset_types_ids: list(int),
  technicians_ids: list(int),
  parts_ids: list(int),
  vendors_ids: list(int),
  qr_code_attributes: open,
  urls_attributes: list(any),
}));

/** What stands beside the data of a single record. */
export const Meta: Schema<T.Meta> = /* @__PURE__ */ object(() => ({ entity: open, customer: open }));

/** One call. */
export const BulkOp: Schema<T.BulkOp> = /* @__PURE__ */ object(() => ({ method: str, url: str, params: open, headers: map(str) }));

/** Calls to run one after another. */
export const BulkRequest: Schema<T.BulkRequest> = /* @__PURE__ */ object(() => ({
  ops: must(items(BulkOp, { min: 1, max: 100 })),
  sequential: must(is(true)),
}));

/** What one call answered. */
export const BulkOpResult: Schema<T.BulkOpResult> = /* @__PURE__ */ object(() => ({ status: int, headers: open, body: any }));

/** What the calls answered. */
export const BulkResponse: Schema<T.BulkResponse> = /* @__PURE__ */ object(() => ({ results: must(list(BulkOpResult)) }));

/** A building, room or area. */
export const Location: Schema<T.Location> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  description: str,
  address: str,
  parent: open,
  root_id: int,
  path: str,
  has_children: bool,
  qr_code: str,
  images: list(ImageAttachment),
  documents: list(DocumentAttachment),
  created_at: format("date-time"),
  updated_at: format("date-time"),
  created_by_id: int,
  updated_by_id: int,
}));

/** What can be set on a location. */
export const LocationWrite: Schema<T.LocationWrite> = /* @__PURE__ */ object(() => ({
  name: str,
  description: str,
  address: str,
  parent_id: int,
  qr_code_attributes: open,
}));

/** A linked record by id and name. */
export const NamedRef: Schema<T.NamedRef> = /* @__PURE__ */ object(() => ({ id: int, name: str }));

/** The unit that a part is counted in. */
export const MeasurementUnitRef: Schema<T.MeasurementUnitRef> = /* @__PURE__ */ object(() => ({ id: int, name: str, short_name: str }));

/** A spare part with its stock and cost. */
export const Part: Schema<T.Part> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  description: str,
  is_non_stock: bool,
  number: str,
  area: str,
  lead_time: int,
  on_hand_qty: num,
  min_qty: num,
  desired_qty: num,
  unit_cost: num,
  avg_unit_cost: num,
  part_type: NamedRef,
  storeroom: NamedRef,
  measurement_unit: MeasurementUnitRef,
  urls: list(any),
  available: num,
  reserved: num,
  assets: list(NamedRef),
  vendors: list(open),
  qr_code: str,
  images: list(ImageAttachment),
  documents: list(DocumentAttachment),
  created_at: format("date-time"),
  updated_at: format("date-time"),
  created_by: UserRef,
  updated_by: UserRef,
}));

/** A new part. */
export const PartCreate: Schema<T.PartCreate> = /* @__PURE__ */ object(() => ({
  name: str,
  description: str,
  is_non_stock: bool,
  on_hand_qty: num,
  min_qty: num,
  desired_qty: num,
  unit_cost: num,
  number: str,
  area: str,
  lead_time: int,
  part_type_id: int,
  storeroom_id: int,
  measurement_unit_id: int,
  assets_ids: list(int),
  vendor_parts_attributes: list(any),
  qr_code_attributes: open,
  urls_attributes: list(any),
}));

/** Fields of a part to change. */
export const PartUpdate: Schema<T.PartUpdate> = /* @__PURE__ */ object(() => ({
  name: str,
  description: str,
  min_qty: num,
  desired_qty: num,
  number: str,
  area: str,
  lead_time: int,
  part_type_id: int,
  storeroom_id: int,
  measurement_unit_id: int,
  assets_ids: list(int),
  vendor_parts_attributes: list(any),
  qr_code_attributes: open,
  urls_attributes: list(any),
}));

/** Stock that came in. */
export const RestockRequest: Schema<T.RestockRequest> = /* @__PURE__ */ object(() => ({
  quantity: must(number({ step: 0.001 })),
  cost: must(number({ min: 0, step: 0.01 })),
  note: str,
}));

/** A correction of the stock on hand. */
export const ReconcileRequest: Schema<T.ReconcileRequest> = /* @__PURE__ */ object(() => ({ quantity: must(number({ step: 0.001 })), note: must(str) }));

/** A new cost of one unit. */
export const CostUpdateRequest: Schema<T.CostUpdateRequest> = /* @__PURE__ */ object(() => ({ cost: must(number({ min: 0, step: 0.01 })), note: str }));

/** One entry in the history of a part's stock and cost. */
export const PartTransaction: Schema<T.PartTransaction> = /* @__PURE__ */ object(() => ({
  id: int,
  note: str,
  type: known("restock", "cost_update", "average_cost_update"),
  work_order_id: nullable(int),
  cost: num,
  total_cost: num,
  quantity: num,
  images: list(ImageAttachment),
  documents: list(DocumentAttachment),
  created_at: format("date-time"),
  updated_at: format("date-time"),
  created_by: UserRef,
  updated_by: UserRef,
}));

/** What stands beside the history of a part. */
export const PartTransactionListMeta: Schema<T.PartTransactionListMeta> = /* @__PURE__ */ object(() => ({
  entity: open,
  customer: open,
  pagination: open,
  sort: list(any),
  search: str,
  filter: open,
  total_used: num,
}));

/** A schedule of preventive maintenance, from which work orders are made. */
export const Pm: Schema<T.Pm> = /* @__PURE__ */ object(() => ({
  id: int,
  status: known("planned"),
  type: known("persistent"),
  start_date: format("date-time"),
  time_to_complete: int,
  next_order_date: format("date-time"),
  next_due_date: format("date-time"),
  repeat_frequency: known("month"),
  repeat_occurrence: known("custom"),
  on_week_days: list(any),
  in_months: list(any),
  on_month_day: int,
  procedure_templates: list(open),
  template_work_order: open,
  has_work_orders: bool,
  has_uncompleted_wo: bool,
  progression: open,
  last_active_work_order_id: int,
  last_active_work_order_title: str,
  created_at: format("date-time"),
  updated_at: format("date-time"),
  created_by_id: int,
  updated_by_id: int,
}));

/** A template of steps that technicians follow. */
export const Procedure: Schema<T.Procedure> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  description: str,
  items: list(any),
  created_at: format("date-time"),
  updated_at: format("date-time"),
  created_by_id: int,
  updated_by_id: int,
}));

/** A request for work. */
export const WorkOrderRequest: Schema<T.WorkOrderRequest> = /* @__PURE__ */ object(() => ({
  id: int,
  title: str,
  description: str,
  status: known("on_hold"),
  notify: bool,
  priority: known("high"),
  work_order_id: int,
  location: open,
  asset: open,
  categories: list(open),
  technicians: list(open),
  vendors: list(open),
  due_date: format("date-time"),
  completed_at: format("date-time"),
  request_portal: open,
  images: list(ImageAttachment),
  documents: list(DocumentAttachment),
  created_at: format("date-time"),
  updated_at: format("date-time"),
  created_by: UserRef,
  updated_by: UserRef,
}));

/** What can be set on a request. */
export const WorkOrderRequestWrite: Schema<T.WorkOrderRequestWrite> = /* @__PURE__ */ object(() => ({
  title: str,
  description: str,
  status: known("on_hold"),
  notify: bool,
  priority: known("high"),
  location_id: int,
  asset_id: int,
  categories_ids: list(int),
  technicians_ids: list(int),
  vendors_ids: list(int),
  due_date: format("date-time"),
}));

/** A person with a login. */
export const User: Schema<T.User> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  surname: str,
  full_name: str,
  language: known("en"),
  email: format("email"),
  unconfirmed_email: format("email"),
  phone_number: str,
  job_title: str,
  status: known("active"),
  can_be_assigned_to_wo: bool,
  auth_type: known("api_key"),
  avatar: str,
  regular_rate: num,
  overtime_rate1: num,
  overtime_rate2: num,
  permissions: list(any),
  activity: open,
  tenant: str,
  invitation_details: open,
  created_at: format("date-time"),
  updated_at: format("date-time"),
  created_by_id: int,
  updated_by_id: int,
}));

/** An outside contractor or parts supplier. */
export const Vendor: Schema<T.Vendor> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  description: str,
  is_active: bool,
  assign_to_work_orders: bool,
  parts_supplier: bool,
  tax_id: str,
  address: str,
  rating: int,
  hourly_rate: num,
  locations: list(open),
  vendor_contacts: list(any),
  urls: list(any),
  categories: list(open),
  assets: list(open),
  parts: list(open),
  images: list(ImageAttachment),
  documents: list(DocumentAttachment),
  created_at: format("date-time"),
  updated_at: format("date-time"),
  created_by_id: int,
  updated_by_id: int,
}));

/** A job. */
export const WorkOrder: Schema<T.WorkOrder> = /* @__PURE__ */ object(() => ({
  id: int,
  title: str,
  description: str,
  priority: known("high", "none"),
  type: known("reactive"),
  pm_schedule_id: int,
  procedures: list(any),
  checklist: list(any),
  status: open,
  work_order_request: open,
  asset: open,
  downtime_tracking: open,
  categories: list(open),
  account_codes: list(any),
  technicians: list(open),
  vendors: list(open),
  notify_vendors_on_create: known("yes"),
  notify_vendors_on_update: known("yes"),
  location: open,
  part_assignments: list(open),
  due_date: format("date-time"),
  completed_at: format("date-time"),
  total_costs: open,
  active_timer_current_user: open,
  images: list(ImageAttachment),
  documents: list(DocumentAttachment),
  created_at: format("date-time"),
  updated_at: format("date-time"),
  created_by: UserRef,
  updated_by: UserRef,
}));

/** A new job. */
export const WorkOrderCreate: Schema<T.WorkOrderCreate> = /* @__PURE__ */ object(() => ({
  title: str,
  type: known("reactive"),
  description: str,
  priority: known("high", "none"),
  work_order_request_id: int,
  due_date: format("date-time"),
  completed_at: format("date-time"),
  location_id: int,
  asset_id: int,
  status_id: int,
  categories_ids: list(int),
  account_codes_ids: list(int),
  procedure_template_ids: list(int),
  technicians_ids: list(int),
  vendors_ids: list(int),
  notify_vendors_on_create: known("yes"),
  notify_vendors_on_update: known("yes"),
  checklist: list(any),
}));

/** Fields of a job to change. */
export const WorkOrderUpdate: Schema<T.WorkOrderUpdate> = /* @__PURE__ */ object(() => ({
  title: str,
  description: str,
  priority: known("high", "none"),
  due_date: format("date-time"),
  completed_at: format("date-time"),
  location_id: int,
  asset_id: int,
  status_id: int,
  categories_ids: list(int),
  account_codes_ids: list(int),
  procedure_template_ids: list(int),
  technicians_ids: list(int),
  vendors_ids: list(int),
  notify_vendors_on_update: known("yes"),
  checklist: list(any),
}));

/** A part and how much of it. */
export const PartAssignmentWrite: Schema<T.PartAssignmentWrite> = /* @__PURE__ */ object(() => ({ part_id: must(int), quantity: must(number({ min: 0, step: 0.001 })) }));

/** A quantity of a part assigned to a work order. */
export const PartAssignment: Schema<T.PartAssignment> = /* @__PURE__ */ object(() => ({
  part_id: int,
  part_name: str,
  quantity: num,
  unit_name: str,
  unit_short_name: str,
  type: known("usage"),
  total_cost: num,
}));

/** A site or business unit of the account. */
export const Entity: Schema<T.Entity> = open;

/** What every operation of Click Maint API takes and answers: give it to a client as `schemas`. */
export const schemas: ApiSchemas = /* @__PURE__ */ operationSchemas("clickmaint", {
  "assets.list": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(list(Asset)),
    meta: must(ListMeta),
  })), query: () => shape(() => ({
    search: str,
    sort: str,
    filter: open,
    page: int,
    per_page: integer({ min: 1 }),
  })) },
  "assets.create": { answer: () => shape(() => ({ status: must(is("success")), data: must(Asset), meta: must(Meta) })), body: () => AssetWrite },
  "assets.get": { answer: () => shape(() => ({ status: must(is("success")), data: must(Asset), meta: must(Meta) })) },
  "assets.update": { answer: () => shape(() => ({ status: must(is("success")), data: must(Asset), meta: must(Meta) })), body: () => AssetWrite },
  "assets.delete": {},
  "bulk.run": { answer: () => BulkResponse, body: () => BulkRequest },
  "entities.list": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(list(Entity)),
    meta: must(ListMeta),
  })), query: () => shape(() => ({
    search: str,
    sort: str,
    filter: open,
    page: int,
    per_page: integer({ min: 1 }),
  })) },
  "locations.list": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(list(Location)),
    meta: must(ListMeta),
  })), query: () => shape(() => ({
    search: str,
    sort: str,
    filter: open,
    page: int,
    per_page: integer({ min: 1 }),
  })) },
  "locations.create": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(Location),
    meta: must(Meta),
  })), body: () => LocationWrite },
  "locations.get": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(Location),
    meta: must(Meta),
  })) },
  "locations.update": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(Location),
    meta: must(Meta),
  })), body: () => LocationWrite },
  "locations.delete": {},
  "parts.list": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(list(Part)),
    meta: must(ListMeta),
  })), query: () => shape(() => ({
    search: str,
    sort: str,
    filter: open,
    page: int,
    per_page: integer({ min: 1 }),
  })) },
  "parts.create": { answer: () => shape(() => ({ status: must(is("success")), data: must(Part), meta: must(Meta) })), body: () => PartCreate },
  "parts.get": { answer: () => shape(() => ({ status: must(is("success")), data: must(Part), meta: must(Meta) })) },
  "parts.update": { answer: () => shape(() => ({ status: must(is("success")), data: must(Part), meta: must(Meta) })), body: () => PartUpdate },
  "parts.delete": {},
  "parts.restock": { answer: () => shape(() => ({ status: must(is("success")), data: must(Part), meta: must(Meta) })), body: () => RestockRequest },
  "parts.reconcile": { answer: () => shape(() => ({ status: must(is("success")), data: must(Part), meta: must(Meta) })), body: () => ReconcileRequest },
  "parts.updateUnitCost": { answer: () => shape(() => ({ status: must(is("success")), data: must(Part), meta: must(Meta) })), body: () => CostUpdateRequest },
  "parts.updateAverageUnitCost": { answer: () => shape(() => ({ status: must(is("success")), data: must(Part), meta: must(Meta) })), body: () => CostUpdateRequest },
  "parts.transactions.list": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(list(PartTransaction)),
    meta: must(PartTransactionListMeta),
  })), query: () => shape(() => ({
    search: str,
    sort: str,
    filter: open,
    page: int,
    per_page: integer({ min: 1 }),
  })) },
  "parts.transactions.get": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(PartTransaction),
    meta: must(Meta),
  })) },
  "pms.list": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(list(Pm)),
    meta: must(ListMeta),
  })), query: () => shape(() => ({
    search: str,
    sort: str,
    filter: open,
    page: int,
    per_page: integer({ min: 1 }),
  })) },
  "pms.get": { answer: () => shape(() => ({ status: must(is("success")), data: must(Pm), meta: must(Meta) })) },
  "procedures.list": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(list(Procedure)),
    meta: must(ListMeta),
  })), query: () => shape(() => ({
    search: str,
    sort: str,
    filter: open,
    page: int,
    per_page: integer({ min: 1 }),
  })) },
  "procedures.get": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(Procedure),
    meta: must(Meta),
  })) },
  "requests.list": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(list(WorkOrderRequest)),
    meta: must(ListMeta),
  })), query: () => shape(() => ({
    search: str,
    sort: str,
    filter: open,
    page: int,
    per_page: integer({ min: 1 }),
  })) },
  "requests.create": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(WorkOrderRequest),
    meta: must(Meta),
  })), body: () => WorkOrderRequestWrite },
  "requests.get": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(WorkOrderRequest),
    meta: must(Meta),
  })) },
  "requests.update": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(WorkOrderRequest),
    meta: must(Meta),
  })), body: () => WorkOrderRequestWrite },
  "requests.delete": {},
  "users.list": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(list(User)),
    meta: must(ListMeta),
  })), query: () => shape(() => ({
    search: str,
    sort: str,
    filter: open,
    page: int,
    per_page: integer({ min: 1 }),
  })) },
  "users.get": { answer: () => shape(() => ({ status: must(is("success")), data: must(User), meta: must(Meta) })) },
  "vendors.list": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(list(Vendor)),
    meta: must(ListMeta),
  })), query: () => shape(() => ({
    search: str,
    sort: str,
    filter: open,
    page: int,
    per_page: integer({ min: 1 }),
  })) },
  "vendors.get": { answer: () => shape(() => ({ status: must(is("success")), data: must(Vendor), meta: must(Meta) })) },
  "workOrders.list": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(list(WorkOrder)),
    meta: must(ListMeta),
  })), query: () => shape(() => ({
    search: str,
    sort: str,
    filter: open,
    page: int,
    per_page: integer({ min: 1 }),
  })) },
  "workOrders.create": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(WorkOrder),
    meta: must(Meta),
  })), body: () => WorkOrderCreate },
  "workOrders.get": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(WorkOrder),
    meta: must(Meta),
  })) },
  "workOrders.update": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(WorkOrder),
    meta: must(Meta),
  })), body: () => WorkOrderUpdate },
  "workOrders.delete": {},
  "workOrders.partAssignments.create": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(PartAssignment),
    meta: must(Meta),
  })), body: () => PartAssignmentWrite },
  "workOrders.partAssignments.update": { answer: () => shape(() => ({
    status: must(is("success")),
    data: must(PartAssignment),
    meta: must(Meta),
  })), body: () => PartAssignmentWrite },
  "workOrders.partAssignments.delete": {},
});
