// Made from specs/clickmaint by `npm run generate -- clickmaint`. Do not edit: change the spec and make it again.

import type { FieldFilter } from "../../src/core/resource.ts";
import type { EmptyAnswer, JsonAnswer, RawOperation, RawParameters, RawWrite } from "../../src/core/raw-operation.ts";

/** Smaller renditions of an image. */
export interface ImageVersions {
  /** Path on the API host; the file name begins with `small-`. */
  small?: string;
  /** Path on the API host; the file name begins with `medium-`. */
  medium?: string;
  /** Path on the API host; the file name begins with `large-`. */
  large?: string;
}

/** An image attached to a record. Uploading is not part of the current reference. */
export interface ImageAttachment {
  id?: number;
  /** Path on the API host. Whether it asks for the key is not documented. */
  url?: string;
  /**
   * Where the file can be downloaded. The format is documented, no real value is shown.
   * Format: uri-reference
   */
  download_url?: string;
  /** Bytes. */
  size?: number;
  /** MIME type. */
  type?: string;
  /** File name. */
  name?: string;
  attachment_urls?: ImageVersions;
}

/** A document attached to a record. Uploading is not part of the current reference. */
export interface DocumentAttachment {
  id?: number;
  /** Path on the API host. Whether it asks for the key is not documented. */
  url?: string;
  /**
   * Where the file can be downloaded. The format is documented, no real value is shown.
   * Format: uri-reference
   */
  download_url?: string;
  /** Bytes. */
  size?: number;
  /** MIME type. */
  type?: string;
  /** File name. */
  name?: string;
}

/** A user by id and name. */
export interface UserRef {
  id?: number;
  /** Given name. */
  name?: string;
  /** Family name. */
  surname?: string;
}

/** A piece of equipment. */
export interface Asset {
  id?: number;
  name?: string;
  description?: string;
  model?: string;
  manufacturer?: string;
  serial_number?: string;
  /** How long before the end of the warranty to notify. The unit is not documented; days are plausible. */
  warranty_expiration_notification?: number;
  /** Expected service life. The unit is not documented; months are plausible. */
  life_expectancy?: number;
  /** Id of the topmost asset above this one. */
  root_id?: number;
  /** The account's own code for it. */
  asset_code?: string;
  /** Whether it is in service. */
  status?: "online" | (string & {});
  purchase_cost?: number;
  replacement_cost?: number;
  salvage_value?: number;
  /** The asset that this one is part of. Its members are not documented; an id and a name are likely. */
  parent?: Record<string, unknown>;
  /** Where it stands. Its members are not documented; an id and a name are likely. */
  location?: Record<string, unknown>;
  /** Who looks after it. The members of an item are not documented; an id, a name and a surname are likely. */
  technicians?: Record<string, unknown>[];
  /** Its types. The members of an item are not documented; an id and a name are likely. */
  asset_types?: Record<string, unknown>[];
  /** Spare parts that fit it. The members of an item are not documented; an id and a name are likely. */
  parts?: Record<string, unknown>[];
  /** Links kept with it. The items are not documented. */
  urls?: unknown[];
  /** Vendors that serve it. The members of an item are not documented; an id and a name are likely. */
  vendors?: Record<string, unknown>[];
  /** Whether other assets are part of it. */
  has_children?: boolean;
  /** Format: date */
  purchase_date?: string;
  /**
   * Last day of the warranty.
   * Format: date
   */
  warranty_exp_date?: string;
  /** What its QR label holds. */
  qr_code?: string;
  images?: ImageAttachment[];
  documents?: DocumentAttachment[];
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
  created_by?: UserRef;
  updated_by?: UserRef;
}

/** What stands beside the data of a list. */
export interface ListMeta {
  /** The entity that was asked. Its members are not documented; an id and a name are a guess. */
  entity?: Record<string, unknown>;
  /** The account. Its members are not documented; an id and a name are a guess. */
  customer?: Record<string, unknown>;
  /** Counters of the list. It is shown to exist; its members are not documented. */
  pagination?: Record<string, unknown>;
  /** The order in force. An array, although the parameter is one string; its items are not documented. */
  sort?: unknown[];
  /** The search text in force. */
  search?: string;
  /** Presumably the filter in force. Its members are not documented. */
  filter?: Record<string, unknown>;
}

/** Why a call was refused. More members may come with it; none is documented. */
export interface ErrorBody {
  status?: "error";
  /** What went wrong, for a person to read. */
  message?: string;
  [key: string]: unknown;
}

/** What can be set on an asset. Which fields a new one must have is not documented. An update changes only the fields it names. */
export interface AssetWrite {
  name?: string;
  /** The account's own code for it. */
  asset_code?: string;
  description?: string;
  model?: string;
  manufacturer?: string;
  serial_number?: string;
  /** Format: date */
  purchase_date?: string;
  /**
   * Last day of the warranty.
   * Format: date
   */
  warranty_exp_date?: string;
  /** How long before the end of the warranty to notify. The unit is not documented; days are plausible. */
  warranty_expiration_notification?: number;
  /** Expected service life. The unit is not documented; months are plausible. */
  life_expectancy?: number;
  purchase_cost?: number;
  replacement_cost?: number;
  salvage_value?: number;
  /** Id of the location where it stands. */
  location_id?: number;
  /** Id of the asset that it is part of. */
  parent_id?: number;
  /** Ids of its types. No operation lists types. */
  asset_types_ids?: number[];
  /** Ids of the users who look after it. */
  technicians_ids?: number[];
  /** Ids of the spare parts that fit it. */
  parts_ids?: number[];
  /** Ids of the vendors that serve it. */
  vendors_ids?: number[];
  /** Its QR label. The members are not documented. */
  qr_code_attributes?: Record<string, unknown>;
  /** Links to keep with it. The items are not documented. */
  urls_attributes?: unknown[];
}

/** What stands beside the data of a single record. */
export interface Meta {
  /** The entity that was asked. Its members are not documented; an id and a name are a guess. */
  entity?: Record<string, unknown>;
  /** The account. Its members are not documented; an id and a name are a guess. */
  customer?: Record<string, unknown>;
}

/** One call. The vendor shows no member of it. These are the members that the Ruby gem batch_api takes, whose outer request and answer look the same. */
export interface BulkOp {
  /** HTTP method. The gem takes `get` when it is left out, and compares in lower case. */
  method?: string;
  /** Path on the API host, such as `/api/v1/assets/1`. The gem refuses a call without it. */
  url?: string;
  /** Query or body of the call. */
  params?: Record<string, unknown>;
  /** Headers of this call alone; those of the whole request apply otherwise. */
  headers?: Record<string, string>;
  [key: string]: unknown;
}

/** Calls to run one after another. */
export interface BulkRequest {
  /** The calls, in the order in which they run. */
  ops: BulkOp[];
  /** Always true; the server refuses the request otherwise. */
  sequential: true;
}

/** What one call answered. The vendor shows no member of it; these are the members that the Ruby gem batch_api gives. */
export interface BulkOpResult {
  /** HTTP status of the call. */
  status?: number;
  /** Response headers of the call. */
  headers?: Record<string, unknown>;
  /** Response body of the call, already decoded. May be absent. */
  body?: unknown;
  [key: string]: unknown;
}

/** What the calls answered. It has no envelope. */
export interface BulkResponse {
  /** One result for each call, in the same order. */
  results: BulkOpResult[];
}

/** A site or business unit of the account. Its members are not documented: an id, the number that goes into `X-Entity-Id`, and a name are likely. */
export type Entity = Record<string, unknown>;

/** A building, room or area. */
export interface Location {
  id?: number;
  name?: string;
  description?: string;
  address?: string;
  /** The location that this one lies in. Its members are not documented; an id and a name are likely. */
  parent?: Record<string, unknown>;
  /** Id of the topmost location above this one. */
  root_id?: number;
  /** Names from the topmost location down to this one, joined by ` > `. */
  path?: string;
  /** Whether other locations lie in it. */
  has_children?: boolean;
  /** What its QR label holds. */
  qr_code?: string;
  images?: ImageAttachment[];
  documents?: DocumentAttachment[];
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
  /** Id of the user who made it. */
  created_by_id?: number;
  /** Id of the user who changed it last. */
  updated_by_id?: number;
}

/** What can be set on a location. Which fields a new one must have is not documented. An update changes only the fields it names. */
export interface LocationWrite {
  name?: string;
  description?: string;
  address?: string;
  /** Id of the location that it lies in. */
  parent_id?: number;
  /** Its QR label. The members are not documented. */
  qr_code_attributes?: Record<string, unknown>;
}

/** A linked record by id and name. */
export interface NamedRef {
  id?: number;
  name?: string;
}

/** The unit that a part is counted in. */
export interface MeasurementUnitRef {
  id?: number;
  name?: string;
  /** Abbreviation. */
  short_name?: string;
}

/** A spare part with its stock and cost. */
export interface Part {
  id?: number;
  name?: string;
  description?: string;
  /** Whether it is bought when needed instead of kept in stock. */
  is_non_stock?: boolean;
  /** The account's part number. */
  number?: string;
  /** Where in the storeroom it lies. */
  area?: string;
  /** How long an order takes. The unit is not documented; days are plausible. */
  lead_time?: number;
  /** Quantity in the storeroom. */
  on_hand_qty?: number;
  /** Quantity below which to order. */
  min_qty?: number;
  /** Quantity to order up to. */
  desired_qty?: number;
  /** Present cost of one unit. */
  unit_cost?: number;
  /** Average cost of one unit. */
  avg_unit_cost?: number;
  part_type?: NamedRef;
  storeroom?: NamedRef;
  measurement_unit?: MeasurementUnitRef;
  /** Links kept with it. The items are not documented. */
  urls?: unknown[];
  /** Quantity on hand that no work order has reserved. */
  available?: number;
  /** Quantity on hand that work orders have reserved. */
  reserved?: number;
  /** Assets that it fits. */
  assets?: NamedRef[];
  /** Vendors that supply it. The members of an item are not documented; an id and a name are a guess. */
  vendors?: Record<string, unknown>[];
  /** What its QR label holds. */
  qr_code?: string;
  images?: ImageAttachment[];
  documents?: DocumentAttachment[];
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
  created_by?: UserRef;
  updated_by?: UserRef;
}

/** A new part. Which fields it must have is not documented. */
export interface PartCreate {
  name?: string;
  description?: string;
  /** Whether it is bought when needed instead of kept in stock. */
  is_non_stock?: boolean;
  /** Quantity in the storeroom at the start. */
  on_hand_qty?: number;
  /** Quantity below which to order. */
  min_qty?: number;
  /** Quantity to order up to. */
  desired_qty?: number;
  /** Cost of one unit at the start. */
  unit_cost?: number;
  /** The account's part number. */
  number?: string;
  /** Where in the storeroom it lies. */
  area?: string;
  /** How long an order takes. The unit is not documented; days are plausible. */
  lead_time?: number;
  /** Id of its type. No operation lists types. */
  part_type_id?: number;
  /** Id of its storeroom. No operation lists storerooms. */
  storeroom_id?: number;
  /** Id of the unit it is counted in. No operation lists units. */
  measurement_unit_id?: number;
  /** Ids of the assets that it fits. */
  assets_ids?: number[];
  /** Vendors that supply it. The items are not documented. */
  vendor_parts_attributes?: unknown[];
  /** Its QR label. The members are not documented. */
  qr_code_attributes?: Record<string, unknown>;
  /** Links to keep with it. The items are not documented. */
  urls_attributes?: unknown[];
}

/** Fields of a part to change. Stock and cost are absent, as they change only through their own operations. */
export interface PartUpdate {
  name?: string;
  description?: string;
  /** Quantity below which to order. */
  min_qty?: number;
  /** Quantity to order up to. */
  desired_qty?: number;
  /** The account's part number. */
  number?: string;
  /** Where in the storeroom it lies. */
  area?: string;
  /** How long an order takes. The unit is not documented; days are plausible. */
  lead_time?: number;
  /** Id of its type. No operation lists types. */
  part_type_id?: number;
  /** Id of its storeroom. No operation lists storerooms. */
  storeroom_id?: number;
  /** Id of the unit it is counted in. No operation lists units. */
  measurement_unit_id?: number;
  /** Ids of the assets that it fits. */
  assets_ids?: number[];
  /** Vendors that supply it. The items are not documented. */
  vendor_parts_attributes?: unknown[];
  /** Its QR label. The members are not documented. */
  qr_code_attributes?: Record<string, unknown>;
  /** Links to keep with it. The items are not documented. */
  urls_attributes?: unknown[];
}

/** Stock that came in. */
export interface RestockRequest {
  /**
   * Quantity that came in, to at most three decimals.
   * Format: decimal
   */
  quantity: number;
  /**
   * Cost of one unit, to at most two decimals. It becomes the unit cost of the part.
   * Format: decimal
   */
  cost: number;
  note?: string;
}

/** A correction of the stock on hand. */
export interface ReconcileRequest {
  /**
   * How much to add, or to take away when negative, to at most three decimals. The stock cannot fall below zero.
   * Format: decimal
   */
  quantity: number;
  /** Why the stock is corrected. */
  note: string;
}

/** A new cost of one unit. */
export interface CostUpdateRequest {
  /** The new cost, to at most two decimals. */
  cost: number;
  note?: string;
}

/** One entry in the history of a part's stock and cost. */
export interface PartTransaction {
  id?: number;
  note?: string;
  /** What happened. The value of a correction is not shown by the vendor. */
  type?: "restock" | "cost_update" | "average_cost_update" | (string & {});
  /** Id of the work order behind it, if any. */
  work_order_id?: number | null;
  /** Cost of one unit. */
  cost?: number;
  /** Cost of the whole quantity. */
  total_cost?: number;
  quantity?: number;
  images?: ImageAttachment[];
  documents?: DocumentAttachment[];
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
  created_by?: UserRef;
  updated_by?: UserRef;
}

/** What stands beside the history of a part. */
export type PartTransactionListMeta = {
  /** Presumably the quantity used up so far. */
  total_used?: number;
} & ListMeta;

/** A schedule of preventive maintenance, from which work orders are made. */
export interface Pm {
  id?: number;
  status?: "planned" | (string & {});
  /** How the schedule repeats. */
  type?: "persistent" | (string & {});
  /** Format: date-time */
  start_date?: string;
  /** Time from order to due date; hours, by the sample. */
  time_to_complete?: number;
  /**
   * When the next work order is made.
   * Format: date-time
   */
  next_order_date?: string;
  /**
   * When that work order is due.
   * Format: date-time
   */
  next_due_date?: string;
  /** Unit of the repetition. */
  repeat_frequency?: "month" | (string & {});
  /** Pattern of the repetition. */
  repeat_occurrence?: "custom" | (string & {});
  /** Days of the week on which it falls. The items are not documented. */
  on_week_days?: unknown[];
  /** Months in which it falls. The items are not documented. */
  in_months?: unknown[];
  /** Day of the month on which it falls. */
  on_month_day?: number;
  /** Procedures to follow. The members of an item are not documented; an id and a name are a guess. */
  procedure_templates?: Record<string, unknown>[];
  /** The work order that new ones are copied from. Its members are not documented; the title of the PM is presumably one. */
  template_work_order?: Record<string, unknown>;
  /** Whether work orders were made from it. */
  has_work_orders?: boolean;
  /** Whether one of them is still open. */
  has_uncompleted_wo?: boolean;
  /** How far it has come. Its members are not documented. */
  progression?: Record<string, unknown>;
  last_active_work_order_id?: number;
  last_active_work_order_title?: string;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
  /** Id of the user who made it. */
  created_by_id?: number;
  /** Id of the user who changed it last. */
  updated_by_id?: number;
}

/** A template of steps that technicians follow. */
export interface Procedure {
  id?: number;
  name?: string;
  description?: string;
  /** Its steps. The items are not documented. */
  items?: unknown[];
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
  /** Id of the user who made it. */
  created_by_id?: number;
  /** Id of the user who changed it last. */
  updated_by_id?: number;
}

/** A request for work. */
export interface WorkOrderRequest {
  id?: number;
  title?: string;
  description?: string;
  /** Where the request stands. */
  status?: "on_hold" | (string & {});
  /** Presumably whether the requester is kept informed. */
  notify?: boolean;
  priority?: "high" | (string & {});
  /** Id of the work order made from it. */
  work_order_id?: number;
  /** Where the work is. Its members are not documented; an id and a name are likely. */
  location?: Record<string, unknown>;
  /** What the work is on. Its members are not documented; an id and a name are likely. */
  asset?: Record<string, unknown>;
  /** Its categories. The members of an item are not documented; an id and a name are likely. */
  categories?: Record<string, unknown>[];
  /** Who should do it. The members of an item are not documented; an id, a name and a surname are likely. */
  technicians?: Record<string, unknown>[];
  /** Vendors that should do it. The members of an item are not documented; an id and a name are likely. */
  vendors?: Record<string, unknown>[];
  /** Format: date-time */
  due_date?: string;
  /** Format: date-time */
  completed_at?: string;
  /** The portal that it came through. Its members are not documented; an id and a name are a guess. */
  request_portal?: Record<string, unknown>;
  images?: ImageAttachment[];
  documents?: DocumentAttachment[];
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
  created_by?: UserRef;
  updated_by?: UserRef;
}

/** What can be set on a request. Which fields a new one must have is not documented. An update changes only the fields it names. */
export interface WorkOrderRequestWrite {
  title?: string;
  description?: string;
  /** Where the request stands. */
  status?: "on_hold" | (string & {});
  /** Presumably whether the requester is kept informed. */
  notify?: boolean;
  priority?: "high" | (string & {});
  /** Id of the location where the work is. */
  location_id?: number;
  /** Id of the asset that the work is on. */
  asset_id?: number;
  /** Ids of its categories. No operation lists categories. */
  categories_ids?: number[];
  /** Ids of the users who should do it. */
  technicians_ids?: number[];
  /** Ids of the vendors that should do it. */
  vendors_ids?: number[];
  /** Format: date-time */
  due_date?: string;
}

/** A person with a login. */
export interface User {
  id?: number;
  /** Given name. */
  name?: string;
  /** Family name. */
  surname?: string;
  full_name?: string;
  /** Language of the app for this person. */
  language?: "en" | (string & {});
  /** Format: email */
  email?: string;
  /**
   * A new address that waits to be confirmed.
   * Format: email
   */
  unconfirmed_email?: string;
  phone_number?: string;
  job_title?: string;
  status?: "active" | (string & {});
  /** Whether work orders can be assigned to this person. */
  can_be_assigned_to_wo?: boolean;
  /** How this person signs in. */
  auth_type?: "api_key" | (string & {});
  /** Path of a small image on the API host. */
  avatar?: string;
  /** Hourly rate in regular time. */
  regular_rate?: number;
  /** Hourly rate at the first step of overtime. */
  overtime_rate1?: number;
  /** Hourly rate at the second step of overtime. */
  overtime_rate2?: number;
  /** What this person may do. The items are not documented. */
  permissions?: unknown[];
  /** Activity of this person. Its members are not documented. */
  activity?: Record<string, unknown>;
  /** Short name of the account. */
  tenant?: string;
  /** How this person was invited. Its members are not documented. */
  invitation_details?: Record<string, unknown>;
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
  /** Id of the user who made the login. */
  created_by_id?: number;
  /** Id of the user who changed it last. */
  updated_by_id?: number;
}

/** An outside contractor or parts supplier. */
export interface Vendor {
  id?: number;
  name?: string;
  description?: string;
  is_active?: boolean;
  /** Whether work orders can be assigned to it. */
  assign_to_work_orders?: boolean;
  /** Whether it supplies parts. */
  parts_supplier?: boolean;
  tax_id?: string;
  address?: string;
  /** The account's rating of it. The scale is not documented. */
  rating?: number;
  hourly_rate?: number;
  /** Locations that it serves. The members of an item are not documented; an id and a name are likely. */
  locations?: Record<string, unknown>[];
  /** People to reach there. The items are not documented. */
  vendor_contacts?: unknown[];
  /** Links kept with it. The items are not documented. */
  urls?: unknown[];
  /** Its categories. The members of an item are not documented; an id and a name are likely. */
  categories?: Record<string, unknown>[];
  /** Assets that it serves. The members of an item are not documented; an id and a name are likely. */
  assets?: Record<string, unknown>[];
  /** Parts that it supplies. The members of an item are not documented; an id and a name are likely. */
  parts?: Record<string, unknown>[];
  images?: ImageAttachment[];
  documents?: DocumentAttachment[];
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
  /** Id of the user who made it. */
  created_by_id?: number;
  /** Id of the user who changed it last. */
  updated_by_id?: number;
}

/** A job. */
export interface WorkOrder {
  id?: number;
  title?: string;
  description?: string;
  priority?: "high" | "none" | (string & {});
  /** What caused the job. */
  type?: "reactive" | (string & {});
  /** Id of the PM that it was made from. */
  pm_schedule_id?: number;
  /** Procedures to follow. The items are not documented. */
  procedures?: unknown[];
  /** Things to tick off. The items are not documented. */
  checklist?: unknown[];
  /** Where the job stands; written as `status_id`. Its members are not documented; an id and a name are a guess. */
  status?: Record<string, unknown>;
  /** The request that it was made from. Its members are not documented. */
  work_order_request?: Record<string, unknown>;
  /** What the job is on. Its members are not documented; an id and a name are likely. */
  asset?: Record<string, unknown>;
  /** Downtime of the asset. Its members are not documented. */
  downtime_tracking?: Record<string, unknown>;
  /** Its categories. The members of an item are not documented; an id and a name are likely. */
  categories?: Record<string, unknown>[];
  /** Accounts that its cost is booked on. The items are not documented. */
  account_codes?: unknown[];
  /** Who does it. The members of an item are not documented; an id, a name and a surname are likely. */
  technicians?: Record<string, unknown>[];
  /** Vendors that do it. The members of an item are not documented; an id and a name are likely. */
  vendors?: Record<string, unknown>[];
  /** Whether vendors hear of the new job. A string, not a boolean. */
  notify_vendors_on_create?: "yes" | (string & {});
  /** Whether vendors hear of changes. A string, not a boolean. */
  notify_vendors_on_update?: "yes" | (string & {});
  /** Where the job is. Its members are not documented; an id and a name are likely. */
  location?: Record<string, unknown>;
  /** Parts assigned to it. The members of an item are not documented; those of a part assignment are likely. */
  part_assignments?: Record<string, unknown>[];
  /** Format: date-time */
  due_date?: string;
  /** Format: date-time */
  completed_at?: string;
  /** What it has cost. Its members are not documented. */
  total_costs?: Record<string, unknown>;
  /** The running timer of the user behind the key. Its members are not documented. */
  active_timer_current_user?: Record<string, unknown>;
  images?: ImageAttachment[];
  documents?: DocumentAttachment[];
  /** Format: date-time */
  created_at?: string;
  /** Format: date-time */
  updated_at?: string;
  created_by?: UserRef;
  updated_by?: UserRef;
}

/** A new job. Which fields it must have is not documented. */
export interface WorkOrderCreate {
  title?: string;
  /** What caused the job. */
  type?: "reactive" | (string & {});
  description?: string;
  priority?: "high" | "none" | (string & {});
  /** Id of the request that it answers. */
  work_order_request_id?: number;
  /** Format: date-time */
  due_date?: string;
  /** Format: date-time */
  completed_at?: string;
  /** Id of the location where the job is. */
  location_id?: number;
  /** Id of the asset that the job is on. */
  asset_id?: number;
  /** Id of its status. No operation lists statuses. */
  status_id?: number;
  /** Ids of its categories. No operation lists categories. */
  categories_ids?: number[];
  /** Ids of the accounts that its cost is booked on. No operation lists accounts. */
  account_codes_ids?: number[];
  /** Ids of the procedures to follow. */
  procedure_template_ids?: number[];
  /** Ids of the users who do it. */
  technicians_ids?: number[];
  /** Ids of the vendors that do it. */
  vendors_ids?: number[];
  /** Whether vendors hear of the new job. A string, not a boolean. */
  notify_vendors_on_create?: "yes" | (string & {});
  /** Whether vendors hear of changes. A string, not a boolean. */
  notify_vendors_on_update?: "yes" | (string & {});
  /** Things to tick off. The items are not documented. */
  checklist?: unknown[];
}

/** Fields of a job to change. Its type, its request and the notice of creation cannot be changed. */
export interface WorkOrderUpdate {
  title?: string;
  description?: string;
  priority?: "high" | "none" | (string & {});
  /** Format: date-time */
  due_date?: string;
  /** Format: date-time */
  completed_at?: string;
  /** Id of the location where the job is. */
  location_id?: number;
  /** Id of the asset that the job is on. */
  asset_id?: number;
  /** Id of its status. No operation lists statuses. */
  status_id?: number;
  /** Ids of its categories. No operation lists categories. */
  categories_ids?: number[];
  /** Ids of the accounts that its cost is booked on. No operation lists accounts. */
  account_codes_ids?: number[];
  /** Ids of the procedures to follow. */
  procedure_template_ids?: number[];
  /** Ids of the users who do it. */
  technicians_ids?: number[];
  /** Ids of the vendors that do it. */
  vendors_ids?: number[];
  /** Whether vendors hear of this change. A string, not a boolean. */
  notify_vendors_on_update?: "yes" | (string & {});
  /** Things to tick off. The items are not documented. */
  checklist?: unknown[];
}

/** A part and how much of it. */
export interface PartAssignmentWrite {
  part_id: number;
  /**
   * To at most three decimals. When a part is assigned, the quantity is added to what is already assigned; when an assignment is updated, it replaces it.
   * Format: decimal
   */
  quantity: number;
}

/** A quantity of a part assigned to a work order. */
export interface PartAssignment {
  part_id?: number;
  part_name?: string;
  quantity?: number;
  /** The unit that the part is counted in. */
  unit_name?: string;
  /** Its abbreviation. */
  unit_short_name?: string;
  /** What the assignment is. */
  type?: "usage" | (string & {});
  /** Cost of the whole quantity. */
  total_cost?: number;
}

/** What lists of Click Maint API take, save those that differ. */
export interface ListQuery {
  /** Free text to look for. Which fields are searched is not documented. */
  search?: string;
  /**
   * Number of the page, from 1. What lies past the last page is not documented.
   * @default 1
   */
  page?: number;
  /**
   * Records on a page. No maximum is documented.
   * @default 50
   */
  per_page?: number;
}

/** Query of `assets.list`. */
export interface AssetsListQuery extends ListQuery {
  /**
   * A field, one space, then `asc` or `desc`. Sorting by several fields is not documented.
   * @default "name asc"
   */
  sort?: string;
  /**
   * Conditions, each named by a field, an underscore and a matcher. The vendor shows `name_cont`, and only the
   * matchers `cont` and `eq`. The other matchers of Ransack (`not_eq`, `lt`, `gteq`, `in`, `null`, `start` …) are
   * let through and are inferred. Which other fields can be filtered is not documented.
   */
  filter?: FieldFilter<"id" | "name" | "description" | "model" | "manufacturer" | "serial_number" |
    "warranty_expiration_notification" | "life_expectancy" | "root_id" | "asset_code" | "status" | "purchase_cost" |
    "replacement_cost" | "salvage_value" | "has_children" | "purchase_date" | "warranty_exp_date" | "qr_code" |
    "created_at" | "updated_at", "cont" | "eq">;
}

/** Query of `entities.list`. */
export interface EntitiesListQuery extends ListQuery {
  /**
   * A field, one space, then `asc` or `desc`. Sorting by several fields is not documented.
   * @default "name asc"
   */
  sort?: string;
  /**
   * Conditions, each named by a field, an underscore and a matcher. The vendor shows `name_cont`, and only the
   * matchers `cont` and `eq`. The other matchers of Ransack (`not_eq`, `lt`, `gteq`, `in`, `null`, `start` …) are
   * let through and are inferred. Which other fields can be filtered is not documented.
   */
  filter?: FieldFilter<"name", "cont" | "eq">;
}

/** Query of `locations.list`. */
export interface LocationsListQuery extends ListQuery {
  /**
   * A field, one space, then `asc` or `desc`. Sorting by several fields is not documented.
   * @default "name asc"
   */
  sort?: string;
  /**
   * Conditions, each named by a field, an underscore and a matcher. The vendor shows `name_cont`, and only the
   * matchers `cont` and `eq`. The other matchers of Ransack (`not_eq`, `lt`, `gteq`, `in`, `null`, `start` …) are
   * let through and are inferred. Which other fields can be filtered is not documented.
   */
  filter?: FieldFilter<"id" | "name" | "description" | "address" | "root_id" | "path" | "has_children" | "qr_code" |
    "created_at" | "updated_at" | "created_by_id" | "updated_by_id", "cont" | "eq">;
}

/** Query of `parts.list`. */
export interface PartsListQuery extends ListQuery {
  /**
   * A field, one space, then `asc` or `desc`. Sorting by several fields is not documented.
   * @default "name asc"
   */
  sort?: string;
  /**
   * Conditions, each named by a field, an underscore and a matcher. The vendor shows `name_cont`, and only the
   * matchers `cont` and `eq`. The other matchers of Ransack (`not_eq`, `lt`, `gteq`, `in`, `null`, `start` …) are
   * let through and are inferred. Which other fields can be filtered is not documented.
   */
  filter?: FieldFilter<"id" | "name" | "description" | "is_non_stock" | "number" | "area" | "lead_time" | "on_hand_qty"
    | "min_qty" | "desired_qty" | "unit_cost" | "avg_unit_cost" | "available" | "reserved" | "qr_code" | "created_at" |
    "updated_at", "cont" | "eq">;
}

/** Query of `parts.transactions.list`. */
export interface PartsTransactionsListQuery extends ListQuery {
  /**
   * A field, one space, then `asc` or `desc`. Sorting by several fields is not documented.
   * @default "updated_at desc"
   */
  sort?: string;
  /**
   * Conditions, each named by a field, an underscore and a matcher. The vendor shows `note_cont`, and only the
   * matchers `cont` and `eq`. The other matchers of Ransack (`not_eq`, `lt`, `gteq`, `in`, `null`, `start` …) are
   * let through and are inferred. Which other fields can be filtered is not documented.
   */
  filter?: FieldFilter<"id" | "note" | "type" | "work_order_id" | "cost" | "total_cost" | "quantity" | "created_at" |
    "updated_at", "cont" | "eq">;
}

/** Query of `pms.list`. */
export interface PmsListQuery extends ListQuery {
  /**
   * A field, one space, then `asc` or `desc`. Sorting by several fields is not documented.
   * @default "created_at desc"
   */
  sort?: string;
  /**
   * Conditions, each named by a field, an underscore and a matcher. The vendor shows `title_cont`, and only the
   * matchers `cont` and `eq`. The other matchers of Ransack (`not_eq`, `lt`, `gteq`, `in`, `null`, `start` …) are
   * let through and are inferred. Which other fields can be filtered is not documented.
   */
  filter?: FieldFilter<"title" | "id" | "status" | "type" | "start_date" | "time_to_complete" | "next_order_date" |
    "next_due_date" | "repeat_frequency" | "repeat_occurrence" | "on_month_day" | "has_work_orders" |
    "has_uncompleted_wo" | "last_active_work_order_id" | "last_active_work_order_title" | "created_at" | "updated_at" |
    "created_by_id" | "updated_by_id", "cont" | "eq">;
}

/** Query of `procedures.list`. */
export interface ProceduresListQuery extends ListQuery {
  /**
   * A field, one space, then `asc` or `desc`. Sorting by several fields is not documented.
   * @default "name asc"
   */
  sort?: string;
  /**
   * Conditions, each named by a field, an underscore and a matcher. The vendor shows `name_cont`, and only the
   * matchers `cont` and `eq`. The other matchers of Ransack (`not_eq`, `lt`, `gteq`, `in`, `null`, `start` …) are
   * let through and are inferred. Which other fields can be filtered is not documented.
   */
  filter?: FieldFilter<"id" | "name" | "description" | "created_at" | "updated_at" | "created_by_id" | "updated_by_id",
    "cont" | "eq">;
}

/** Query of `requests.list`. */
export interface RequestsListQuery extends ListQuery {
  /**
   * A field, one space, then `asc` or `desc`. Sorting by several fields is not documented.
   * @default "created_at desc"
   */
  sort?: string;
  /**
   * Conditions, each named by a field, an underscore and a matcher. The vendor shows `title_cont`, and only the
   * matchers `cont` and `eq`. The other matchers of Ransack (`not_eq`, `lt`, `gteq`, `in`, `null`, `start` …) are
   * let through and are inferred. Which other fields can be filtered is not documented.
   */
  filter?: FieldFilter<"id" | "title" | "description" | "status" | "notify" | "priority" | "work_order_id" | "due_date"
    | "completed_at" | "created_at" | "updated_at", "cont" | "eq">;
}

/** Query of `users.list`. */
export interface UsersListQuery extends ListQuery {
  /**
   * A field, one space, then `asc` or `desc`. Sorting by several fields is not documented.
   * @default "name asc"
   */
  sort?: string;
  /**
   * Conditions, each named by a field, an underscore and a matcher. The vendor shows `can_be_assigned_to_wo_eq`,
   * and only the matchers `cont` and `eq`. The other matchers of Ransack (`not_eq`, `lt`, `gteq`, `in`, `null`,
   * `start` …) are let through and are inferred. Which other fields can be filtered is not documented.
   */
  filter?: FieldFilter<"id" | "name" | "surname" | "full_name" | "language" | "email" | "unconfirmed_email" |
    "phone_number" | "job_title" | "status" | "can_be_assigned_to_wo" | "auth_type" | "avatar" | "regular_rate" |
    "overtime_rate1" | "overtime_rate2" | "tenant" | "created_at" | "updated_at" | "created_by_id" | "updated_by_id",
    "cont" | "eq">;
}

/** Query of `vendors.list`. */
export interface VendorsListQuery extends ListQuery {
  /**
   * A field, one space, then `asc` or `desc`. Sorting by several fields is not documented.
   * @default "name asc"
   */
  sort?: string;
  /**
   * Conditions, each named by a field, an underscore and a matcher. The vendor shows `assign_to_work_orders_eq`,
   * and only the matchers `cont` and `eq`. The other matchers of Ransack (`not_eq`, `lt`, `gteq`, `in`, `null`,
   * `start` …) are let through and are inferred. Which other fields can be filtered is not documented.
   */
  filter?: FieldFilter<"id" | "name" | "description" | "is_active" | "assign_to_work_orders" | "parts_supplier" |
    "tax_id" | "address" | "rating" | "hourly_rate" | "created_at" | "updated_at" | "created_by_id" | "updated_by_id",
    "cont" | "eq">;
}

/** Query of `workOrders.list`. */
export interface WorkOrdersListQuery extends ListQuery {
  /**
   * A field, one space, then `asc` or `desc`. Sorting by several fields is not documented.
   * @default "created_at desc"
   */
  sort?: string;
  /**
   * Conditions, each named by a field, an underscore and a matcher. The vendor shows `title_cont`, and only the
   * matchers `cont` and `eq`. The other matchers of Ransack (`not_eq`, `lt`, `gteq`, `in`, `null`, `start` …) are
   * let through and are inferred. Which other fields can be filtered is not documented.
   */
  filter?: FieldFilter<"id" | "title" | "description" | "priority" | "type" | "pm_schedule_id" |
    "notify_vendors_on_create" | "notify_vendors_on_update" | "due_date" | "completed_at" | "created_at" |
    "updated_at", "cont" | "eq">;
}

/** Every component by its name in the spec. */
export interface components {
  schemas: {
    ImageVersions: ImageVersions;
    ImageAttachment: ImageAttachment;
    DocumentAttachment: DocumentAttachment;
    UserRef: UserRef;
    Asset: Asset;
    ListMeta: ListMeta;
    ErrorBody: ErrorBody;
    AssetWrite: AssetWrite;
    Meta: Meta;
    BulkOp: BulkOp;
    BulkRequest: BulkRequest;
    BulkOpResult: BulkOpResult;
    BulkResponse: BulkResponse;
    Entity: Entity;
    Location: Location;
    LocationWrite: LocationWrite;
    NamedRef: NamedRef;
    MeasurementUnitRef: MeasurementUnitRef;
    Part: Part;
    PartCreate: PartCreate;
    PartUpdate: PartUpdate;
    RestockRequest: RestockRequest;
    ReconcileRequest: ReconcileRequest;
    CostUpdateRequest: CostUpdateRequest;
    PartTransaction: PartTransaction;
    PartTransactionListMeta: PartTransactionListMeta;
    Pm: Pm;
    Procedure: Procedure;
    WorkOrderRequest: WorkOrderRequest;
    WorkOrderRequestWrite: WorkOrderRequestWrite;
    User: User;
    Vendor: Vendor;
    WorkOrder: WorkOrder;
    WorkOrderCreate: WorkOrderCreate;
    WorkOrderUpdate: WorkOrderUpdate;
    PartAssignmentWrite: PartAssignmentWrite;
    PartAssignment: PartAssignment;
  };
}

/** Every route with what it takes and answers: types of `client.raw`. */
export interface paths {
  "/assets": {
    /**
     * Page through the assets of the entity
     * A record in a list may carry fewer fields than when it is read alone.
     */
    get: operations["assets.list"];
    /** Add an asset */
    post: operations["assets.create"];
  };
  "/assets/{id}": {
    /** Read one asset */
    get: operations["assets.get"];
    /** Remove an asset */
    delete: operations["assets.delete"];
    /**
     * Change fields of an asset
     * Fields that are left out keep their value.
     */
    patch: operations["assets.update"];
  };
  "/bulk": {
    /**
     * Run up to 100 calls in one request
     * The calls run one after another. Look at the status of each result: the Ruby gem that it resembles answers 200 even when calls fail. Whether each call counts against the rate limit is not documented.
     */
    post: operations["bulk.run"];
  };
  "/entities": {
    /**
     * Page through the entities of the account
     * The one operation that needs no entity id. The id of an entity goes into `X-Entity-Id` of every other call.
     */
    get: operations["entities.list"];
  };
  "/locations": {
    /**
     * Page through the locations of the entity
     * A record in a list may carry fewer fields than when it is read alone.
     */
    get: operations["locations.list"];
    /** Add a location */
    post: operations["locations.create"];
  };
  "/locations/{id}": {
    /** Read one location */
    get: operations["locations.get"];
    /** Remove a location */
    delete: operations["locations.delete"];
    /**
     * Change fields of a location
     * Fields that are left out keep their value.
     */
    patch: operations["locations.update"];
  };
  "/parts": {
    /**
     * Page through the parts of the entity
     * A record in a list may carry fewer fields than when it is read alone.
     */
    get: operations["parts.list"];
    /** Add a part */
    post: operations["parts.create"];
  };
  "/parts/{id}": {
    /** Read one part */
    get: operations["parts.get"];
    /** Remove a part */
    delete: operations["parts.delete"];
    /**
     * Change fields of a part
     * Fields that are left out keep their value. Stock and cost change only through the operations made for them.
     */
    patch: operations["parts.update"];
  };
  "/parts/{id}/restock": {
    /**
     * Add stock that came in
     * The cost given here becomes the unit cost of the part. Each call adds stock anew.
     */
    post: operations["parts.restock"];
  };
  "/parts/{id}/reconcile": {
    /**
     * Correct the stock on hand
     * The quantity is added to the stock on hand, or taken from it when negative; it is not the new total. The stock cannot fall below zero.
     */
    post: operations["parts.reconcile"];
  };
  "/parts/{id}/cost_update": {
    /**
     * Set the unit cost of a part
     * Each call adds an entry of type `cost_update` to the history of the part.
     */
    post: operations["parts.updateUnitCost"];
  };
  "/parts/{id}/average_cost_update": {
    /**
     * Set the average unit cost of a part
     * Each call adds an entry of type `average_cost_update` to the history of the part.
     */
    post: operations["parts.updateAverageUnitCost"];
  };
  "/parts/{id}/transactions": {
    /**
     * Page through the history of a part's stock and cost
     * A record in a list may carry fewer fields than when it is read alone.
     */
    get: operations["parts.transactions.list"];
  };
  "/parts/{id}/transactions/{transaction_id}": {
    /** Read one entry of a part's history */
    get: operations["parts.transactions.get"];
  };
  "/pms": {
    /**
     * Page through the PMs of the entity
     * A record in a list may carry fewer fields than when it is read alone.
     */
    get: operations["pms.list"];
  };
  "/pms/{id}": {
    /** Read one PM */
    get: operations["pms.get"];
  };
  "/procedures": {
    /**
     * Page through the procedures of the entity
     * A record in a list may carry fewer fields than when it is read alone.
     */
    get: operations["procedures.list"];
  };
  "/procedures/{id}": {
    /** Read one procedure */
    get: operations["procedures.get"];
  };
  "/requests": {
    /**
     * Page through the requests of the entity
     * A record in a list may carry fewer fields than when it is read alone.
     */
    get: operations["requests.list"];
    /** Ask for work */
    post: operations["requests.create"];
  };
  "/requests/{id}": {
    /** Read one request */
    get: operations["requests.get"];
    /** Remove a request */
    delete: operations["requests.delete"];
    /**
     * Change fields of a request
     * Fields that are left out keep their value.
     */
    patch: operations["requests.update"];
  };
  "/users": {
    /**
     * Page through the users of the entity
     * A record in a list may carry fewer fields than when it is read alone.
     */
    get: operations["users.list"];
  };
  "/users/{id}": {
    /** Read one user */
    get: operations["users.get"];
  };
  "/vendors": {
    /**
     * Page through the vendors of the entity
     * A record in a list may carry fewer fields than when it is read alone.
     */
    get: operations["vendors.list"];
  };
  "/vendors/{id}": {
    /** Read one vendor */
    get: operations["vendors.get"];
  };
  "/work_orders": {
    /**
     * Page through the work orders of the entity
     * A record in a list may carry fewer fields than when it is read alone.
     */
    get: operations["workOrders.list"];
    /** Add a work order */
    post: operations["workOrders.create"];
  };
  "/work_orders/{id}": {
    /** Read one work order */
    get: operations["workOrders.get"];
    /** Remove a work order */
    delete: operations["workOrders.delete"];
    /**
     * Change fields of a work order
     * Fields that are left out keep their value.
     */
    patch: operations["workOrders.update"];
  };
  "/work_orders/{id}/part_assignments": {
    /**
     * Assign a part to a work order
     * When the part is already assigned, the quantity is added to what is there. Each call adds anew.
     */
    post: operations["workOrders.partAssignments.create"];
    /**
     * Set the quantity of an assigned part
     * The part is named in the body; the quantity replaces what is assigned.
     */
    patch: operations["workOrders.partAssignments.update"];
  };
  "/work_orders/{id}/part_assignments/{part_id}": {
    /** Take a part off a work order */
    delete: operations["workOrders.partAssignments.delete"];
  };
}

/** How the service refuses a call. */
export interface Refusals {
  429: JsonAnswer<ErrorBody>;
  "4XX": JsonAnswer<ErrorBody>;
}

/** What `paths` refers to, by operation. */
export interface operations {
  "assets.list": RawOperation<{
    query?: AssetsListQuery;
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
  }, 200, { status: "success"; data: Asset[]; meta: ListMeta; }, Refusals>;
  "assets.create": RawWrite<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
  }, { asset: AssetWrite; }, 201, { status: "success"; data: Asset; meta: Meta; }, Refusals>;
  "assets.get": RawOperation<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
    path: {
      /** Id of the asset. */
      id: number;
    };
  }, 200, { status: "success"; data: Asset; meta: Meta; }, Refusals>;
  "assets.delete": {
    parameters: RawParameters<{
      header?: {
        /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
        "X-Entity-Id"?: number;
      };
      path: {
        /** Id of the asset. */
        id: number;
      };
    }>;
    requestBody?: never;
    responses: { 204: EmptyAnswer; } & Refusals;
  };
  "assets.update": RawWrite<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
    path: {
      /** Id of the asset. */
      id: number;
    };
  }, { asset: AssetWrite; }, 200, { status: "success"; data: Asset; meta: Meta; }, Refusals>;
  "bulk.run": RawWrite<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
  }, BulkRequest, 200, BulkResponse, Refusals>;
  "entities.list": RawOperation<{ query?: EntitiesListQuery; }, 200, { status: "success"; data: Entity[]; meta: ListMeta; }, Refusals>;
  "locations.list": RawOperation<{
    query?: LocationsListQuery;
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
  }, 200, { status: "success"; data: Location[]; meta: ListMeta; }, Refusals>;
  "locations.create": RawWrite<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
  }, { location: LocationWrite; }, 201, { status: "success"; data: Location; meta: Meta; }, Refusals>;
  "locations.get": RawOperation<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
    path: {
      /** Id of the location. */
      id: number;
    };
  }, 200, { status: "success"; data: Location; meta: Meta; }, Refusals>;
  "locations.delete": {
    parameters: RawParameters<{
      header?: {
        /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
        "X-Entity-Id"?: number;
      };
      path: {
        /** Id of the location. */
        id: number;
      };
    }>;
    requestBody?: never;
    responses: { 204: EmptyAnswer; } & Refusals;
  };
  "locations.update": RawWrite<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
    path: {
      /** Id of the location. */
      id: number;
    };
  }, { location: LocationWrite; }, 200, { status: "success"; data: Location; meta: Meta; }, Refusals>;
  "parts.list": RawOperation<{
    query?: PartsListQuery;
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
  }, 200, { status: "success"; data: Part[]; meta: ListMeta; }, Refusals>;
  "parts.create": RawWrite<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
  }, { part: PartCreate; }, 201, { status: "success"; data: Part; meta: Meta; }, Refusals>;
  "parts.get": RawOperation<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
    path: {
      /** Id of the part. */
      id: number;
    };
  }, 200, { status: "success"; data: Part; meta: Meta; }, Refusals>;
  "parts.delete": {
    parameters: RawParameters<{
      header?: {
        /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
        "X-Entity-Id"?: number;
      };
      path: {
        /** Id of the part. */
        id: number;
      };
    }>;
    requestBody?: never;
    responses: { 204: EmptyAnswer; } & Refusals;
  };
  "parts.update": RawWrite<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
    path: {
      /** Id of the part. */
      id: number;
    };
  }, { part: PartUpdate; }, 200, { status: "success"; data: Part; meta: Meta; }, Refusals>;
  "parts.restock": RawWrite<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
    path: {
      /** Id of the part. */
      id: number;
    };
  }, RestockRequest, 200, { status: "success"; data: Part; meta: Meta; }, Refusals>;
  "parts.reconcile": RawWrite<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
    path: {
      /** Id of the part. */
      id: number;
    };
  }, ReconcileRequest, 200, { status: "success"; data: Part; meta: Meta; }, Refusals>;
  "parts.updateUnitCost": RawWrite<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
    path: {
      /** Id of the part. */
      id: number;
    };
  }, CostUpdateRequest, 200, { status: "success"; data: Part; meta: Meta; }, Refusals>;
  "parts.updateAverageUnitCost": RawWrite<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
    path: {
      /** Id of the part. */
      id: number;
    };
  }, CostUpdateRequest, 200, { status: "success"; data: Part; meta: Meta; }, Refusals>;
  "parts.transactions.list": RawOperation<{
    query?: PartsTransactionsListQuery;
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
    path: {
      /** Id of the part. */
      id: number;
    };
  }, 200, { status: "success"; data: PartTransaction[]; meta: PartTransactionListMeta; }, Refusals>;
  "parts.transactions.get": RawOperation<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
    path: {
      /** Id of the part. */
      id: number;
      /** Id of the part transaction. */
      transaction_id: number;
    };
  }, 200, { status: "success"; data: PartTransaction; meta: Meta; }, Refusals>;
  "pms.list": RawOperation<{
    query?: PmsListQuery;
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
  }, 200, { status: "success"; data: Pm[]; meta: ListMeta; }, Refusals>;
  "pms.get": RawOperation<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
    path: {
      /** Id of the PM. */
      id: number;
    };
  }, 200, { status: "success"; data: Pm; meta: Meta; }, Refusals>;
  "procedures.list": RawOperation<{
    query?: ProceduresListQuery;
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
  }, 200, { status: "success"; data: Procedure[]; meta: ListMeta; }, Refusals>;
  "procedures.get": RawOperation<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
    path: {
      /** Id of the procedure. */
      id: number;
    };
  }, 200, { status: "success"; data: Procedure; meta: Meta; }, Refusals>;
  "requests.list": RawOperation<{
    query?: RequestsListQuery;
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
  }, 200, { status: "success"; data: WorkOrderRequest[]; meta: ListMeta; }, Refusals>;
  "requests.create": RawWrite<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
  }, { work_order_request: WorkOrderRequestWrite; }, 201, { status: "success"; data: WorkOrderRequest; meta: Meta; }, Refusals>;
  "requests.get": RawOperation<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
    path: {
      /** Id of the request. */
      id: number;
    };
  }, 200, { status: "success"; data: WorkOrderRequest; meta: Meta; }, Refusals>;
  "requests.delete": {
    parameters: RawParameters<{
      header?: {
        /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
        "X-Entity-Id"?: number;
      };
      path: {
        /** Id of the request. */
        id: number;
      };
    }>;
    requestBody?: never;
    responses: { 204: EmptyAnswer; } & Refusals;
  };
  "requests.update": RawWrite<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
    path: {
      /** Id of the request. */
      id: number;
    };
  }, { work_order_request: WorkOrderRequestWrite; }, 200, { status: "success"; data: WorkOrderRequest; meta: Meta; }, Refusals>;
  "users.list": RawOperation<{
    query?: UsersListQuery;
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
  }, 200, { status: "success"; data: User[]; meta: ListMeta; }, Refusals>;
  "users.get": RawOperation<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
    path: {
      /** Id of the user. */
      id: number;
    };
  }, 200, { status: "success"; data: User; meta: Meta; }, Refusals>;
  "vendors.list": RawOperation<{
    query?: VendorsListQuery;
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
  }, 200, { status: "success"; data: Vendor[]; meta: ListMeta; }, Refusals>;
  "vendors.get": RawOperation<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
    path: {
      /** Id of the vendor. */
      id: number;
    };
  }, 200, { status: "success"; data: Vendor; meta: Meta; }, Refusals>;
  "workOrders.list": RawOperation<{
    query?: WorkOrdersListQuery;
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
  }, 200, { status: "success"; data: WorkOrder[]; meta: ListMeta; }, Refusals>;
  "workOrders.create": RawWrite<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
  }, { work_order: WorkOrderCreate; }, 201, { status: "success"; data: WorkOrder; meta: Meta; }, Refusals>;
  "workOrders.get": RawOperation<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
    path: {
      /** Id of the work order. */
      id: number;
    };
  }, 200, { status: "success"; data: WorkOrder; meta: Meta; }, Refusals>;
  "workOrders.delete": {
    parameters: RawParameters<{
      header?: {
        /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
        "X-Entity-Id"?: number;
      };
      path: {
        /** Id of the work order. */
        id: number;
      };
    }>;
    requestBody?: never;
    responses: { 204: EmptyAnswer; } & Refusals;
  };
  "workOrders.update": RawWrite<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
    path: {
      /** Id of the work order. */
      id: number;
    };
  }, { work_order: WorkOrderUpdate; }, 200, { status: "success"; data: WorkOrder; meta: Meta; }, Refusals>;
  "workOrders.partAssignments.create": RawWrite<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
    path: {
      /** Id of the work order. */
      id: number;
    };
  }, PartAssignmentWrite, 201, { status: "success"; data: PartAssignment; meta: Meta; }, Refusals>;
  "workOrders.partAssignments.update": RawWrite<{
    header?: {
      /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
      "X-Entity-Id"?: number;
    };
    path: {
      /** Id of the work order. */
      id: number;
    };
  }, PartAssignmentWrite, 200, { status: "success"; data: PartAssignment; meta: Meta; }, Refusals>;
  "workOrders.partAssignments.delete": {
    parameters: RawParameters<{
      header?: {
        /** Entity (site or business unit) that the call is about. `entities.list` tells which exist. */
        "X-Entity-Id"?: number;
      };
      path: {
        /** Id of the work order. */
        id: number;
        /** Id of the part that is assigned. */
        part_id: number;
      };
    }>;
    requestBody?: never;
    responses: { 204: EmptyAnswer; } & Refusals;
  };
}
