// Made from specs/repzo by `npm run generate -- repzo`. Do not edit: change the spec and make it again.

import type {
  JsonAnswer,
  NoParameters,
  RawOperation,
  RawParameters,
  RawResponses,
  RawWrite,
} from "../../src/core/raw-operation.ts";

/** A value of `workorders.list`. */
export type WorkorderPopulatedKey = "client" | "asset_units" | "asset_part_units" | "assets" | "assigned_to" | "client_location" | "workorder_categories" | "forms" | "media" | "cover_photo" | "teams" | "forms_v2" | "contract" | (string & {});

/** A field to sort by, and the direction. */
export interface SortBy {
  field?: string;
  type?: "asc" | "desc" | (string & {});
}

/** Counters of a page. */
export interface Paging {
  total?: number;
  page?: number;
  per_page?: number;
  pages?: number;
}

/** Counters of a page, under the names some lists document. */
export interface Pagination {
  page?: number;
  per_page?: number;
  pre_page?: number;
  next_page?: number;
  total?: number;
  total_page?: number;
  total_pages?: number;
}

/** An object whose members are not known. */
export type OpenObject = Record<string, unknown>;

/** Counters and links of a page of rows. The deprecated ones are documented for some lists, but not in the vendor's own client. */
export interface PageResult {
  total_result?: number;
  current_count?: number;
  total_pages?: number;
  current_page?: number;
  per_page?: number;
  first_page_url?: string;
  last_page_url?: string;
  next_page_url?: string | null;
  prev_page_url?: string | null;
  path?: string;
  /** Only some lists answer it. */
  absolute_total?: number;
  /** Only some lists answer it. */
  page_total?: number;
  /** @deprecated */
  success?: boolean;
  /** @deprecated */
  total?: number;
  /** @deprecated */
  paging?: Paging;
  /** @deprecated */
  pagination?: Pagination;
  /** @deprecated */
  meta?: OpenObject;
}

/**
 * A moment in ISO 8601.
 * Format: date-time
 */
export type DateTime = string;

/** As StoredObject, with dates in ISO 8601. */
export interface StoredDatedObject {
  _id: string;
  createdAt?: DateTime;
  updatedAt?: DateTime;
  __v?: number;
}

/** Who did something: an admin, a rep, a client or a tenant. */
export interface Creator {
  _id: string;
  type: "admin" | "rep" | "client" | "tenant" | (string & {});
  name?: string;
  admin?: string;
  rep?: string;
  client?: string;
  tenant?: string;
  /**
   * Documented, but not in the vendor's own client.
   * @deprecated
   */
  username?: string;
}

/** What integrations keep with an object; its keys are theirs. */
export type IntegrationMeta = Record<string, unknown>;

/** Found in `WorkorderFields.serial_number`, `Workorder.contract_populated.serial_number`, `ContractFields.serial_number` and 71 more. */
export interface SerialNumber {
  identifier: string;
  formatted: string;
  count: number;
  /**
   * Documented, but not in the vendor's own client.
   * @deprecated
   */
  raw?: number;
  /**
   * Documented, but not in the vendor's own client.
   * @deprecated
   */
  counter?: number;
}

/** Found in `CalendarWeekly.details`. */
export interface WeeklyDetails {
  every: number;
  days: ("Sun" | "Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | (string & {}))[];
}

/** Found in `CalendarRoute.list` and `WorkorderBuild.list`. */
export interface CalendarListEntry {
  client: string | {
    _id: string;
  };
  note?: string;
  route?: string;
  calendar: string;
}

/** Found in `CalendarWeekly.routes` and `CalendarWeeklyGroup.routes`. */
export interface CalendarRoute {
  disabled: boolean;
  list: CalendarListEntry[];
  _id: string;
}

/** What `Calendar` is built on. */
export interface CalendarWeekly {
  type: "weekly" | (string & {});
  disabled: boolean;
  startsAt: string;
  endsAt: string;
  details: WeeklyDetails;
  occurrences: number;
  routes: CalendarRoute[];
  clients: string[] | string;
  note?: string;
  _id: string;
}

/** Found in `WeeklyGroupDetails.daysGroups`. */
export interface DaysGroup {
  days: ("Sun" | "Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | (string & {}))[];
}

/** Found in `CalendarWeeklyGroup.details`. */
export interface WeeklyGroupDetails {
  daysGroups: DaysGroup[];
  groupSize: number;
}

/** What `Calendar` is built on. */
export interface CalendarWeeklyGroup {
  type: "weeklyGroup" | (string & {});
  disabled: boolean;
  startsAt: string;
  endsAt: string;
  details: WeeklyGroupDetails;
  occurrences: number;
  routes: CalendarRoute[];
  clients: string[] | string;
  note?: string;
  _id: string;
}

/** Found in `WorkorderFields.calendars`. */
export type Calendar = CalendarWeekly | CalendarWeeklyGroup;

/** What `Workorder`, `WorkorderCreate` and `WorkorderUpdate` have in common. */
export interface WorkorderFields {
  company_namespace?: string[];
  creator?: Creator;
  name?: string;
  local_name?: string;
  description?: string;
  disabled?: boolean;
  integration_meta?: IntegrationMeta;
  status?: "open" | "done" | "cancelled" | "inprogress" | "onhold" | (string & {});
  assets?: string[];
  asset_units?: string[];
  asset_part_units?: string[];
  workorder_categories?: string[];
  due_date?: number;
  start_date?: number;
  client_location?: string;
  priority?: 0 | 1 | 2 | 3 | (number & {});
  priority_human?: "none" | "low" | "medium" | "high" | (string & {});
  client?: string;
  client_name?: string;
  serial_number?: SerialNumber;
  workorder_request?: string;
  assigned_to?: string[];
  forms?: string[];
  calendars?: Calendar[];
  parent_repeating_workorder?: string;
  due_date_day?: string;
  last_done_at?: number;
  last_done_by?: Creator;
  resolve_time?: number;
  sync_id?: string;
  opened_at?: number;
  time?: number;
  opened_by?: Creator;
  teams?: string[];
  media?: string[];
  cover_photo?: string;
  custom_status?: string;
  contract?: string;
}

/** Found in `Workorder.build`. */
export interface WorkorderBuild {
  day?: string;
  list?: CalendarListEntry[];
  start_date?: number;
}

/** Id and names of another object. */
export interface NamedLocalRef {
  _id: string;
  name?: string;
  local_name?: string;
}

/** Found in `Workorder.forms_v2` and `WorkorderCreate.forms_v2`. */
export interface WorkorderFormsV2 {
  form_id: string | NamedLocalRef;
  form_activity_id?: string;
  completion_required_for_dunning?: boolean;
  score_required_for_dunning?: boolean;
  min_score_required_for_dunning?: number;
  score?: number;
  is_completed?: boolean;
}

/** Values of custom fields by their key. */
export type CustomFieldValues = Record<string, string | number | boolean>;

/** The part of a client that other objects carry. */
export interface ClientSummary {
  name?: string;
  client_code?: string;
  _id: string;
  local_name?: string;
  lat?: number;
  lng?: number;
  tax_number?: string;
  tags?: string[];
  city?: string;
  country?: string;
  location_verified?: boolean;
  state?: string;
  customFields?: CustomFieldValues;
  channel?: string;
  chain?: string;
  teams?: string[];
}

/** Found in `MediaThumbnail.media_type` and `MediaPopulated.media_type`. */
export type MediaPopulatedMediaType = "csv" | "json" | "image" | "pdf" | " ppt" | "pptx" | "xls" | "xlsx" | "doc" | "docx" | " images" | "zip" | (string & {});

/** Found in `MediaPopulated.thumbnails` and `MediaDoc.thumbnails`. */
export interface MediaThumbnail {
  _id: string;
  createdAt: string;
  ContentType: string;
  mime_type: string;
  publicUrl: string;
  type_name: "FileAttachment" | "ImageAttachment" | (string & {});
  file_name: string;
  media_id: string;
  media_type: MediaPopulatedMediaType;
}

/** Found in `AssetPopulated.cover_photo`, `Workorder.media_populated`, `Workorder.cover_photo_populated` and 3 more. */
export interface MediaPopulated {
  _id?: string;
  media_type?: MediaPopulatedMediaType;
  mime_type?: string;
  publicUrl?: string;
  file_name?: string;
  type_name?: "FileAttachment" | "ImageAttachment" | (string & {});
  media_id?: string;
  ContentType?: string;
  createdAt?: string;
  updatedAt?: string;
  thumbnails?: MediaThumbnail;
}

/** Found in `Workorder.asset_units_populated`, `Workorder.assets_populated`, `WorkorderRequest.asset_units_populated` and 1 more. */
export interface AssetPopulated {
  _id?: string;
  name?: string;
  local_name?: string;
  cover_photo?: MediaPopulated;
}

/** Found in `MediaStoragePopulated.media_type`, `MediaDocumented.document_type`, `ClmPresentationCoverSlide.media_type` and 1 more. */
export type MediaStorageMediaType = "html" | "csv" | "json" | "image" | "pdf" | "ppt" | "pptx" | "xls" | "xlsx" | "doc" | "docx" | "images" | "zip" | "pt" | (string & {});

/** Found in `MediaStoragePopulated.thumbnails` and `ClmPresentationCoverSlide.thumbnails`. */
export interface MediaStoragePopulatedThumbnail {
  _id: string;
  ContentType?: string;
  file_name: string;
  mime_type?: string;
  publicUrl?: string;
  type_name?: "FileAttachment" | "ImageAttachment" | (string & {});
  createdAt: string;
}

/** Found in `Workorder.asset_part_units_populated.asset_part.cover_photo`, `WorkorderPortal.header_logo_populated`, `WorkorderPortal.footer_logo_populated` and 35 more. */
export interface MediaStoragePopulated {
  _id: string;
  ContentType?: string;
  media_type?: MediaStorageMediaType;
  file_name: string;
  mime_type?: string;
  publicUrl?: string;
  media_id: string;
  type_name: "FileAttachment" | "ImageAttachment" | (string & {});
  thumbnails: MediaStoragePopulatedThumbnail[];
  createdAt: string;
}

/** The part of a custom status that other objects carry. */
export interface CustomStatusSummary {
  _id: string;
  name?: string;
  code?: string;
  local_name?: string;
  color?: string;
}

/** Id and name of another object. */
export interface NamedRef {
  _id: string;
  name?: string;
}

/** Documented, but not in the vendor's own client. */
export interface WorkorderDocumented {
  /** @deprecated */
  title?: string;
  /** @deprecated */
  assignedTo?: string;
  /** @deprecated */
  asset?: string;
  /** @deprecated */
  category?: string;
  /** @deprecated */
  dueDate?: DateTime;
}

/** Answered by `workorders.list`. */
export type Workorder = StoredDatedObject & WorkorderFields & {
  editor?: Creator;
  is_overdue?: boolean;
  done_at?: number;
  cancelled_at?: number;
  inprogress_at?: number;
  done_by?: Creator;
  cancelled_by?: Creator;
  inprogress_by?: Creator;
  build?: WorkorderBuild[];
  builtAt?: number;
  startsAt?: string;
  endsAt?: string;
  is_dunning_allowed?: boolean;
  score_required_for_dunning?: boolean;
  min_score_required_for_dunning?: number;
  score?: number;
  is_completed?: boolean;
  forms_v2?: WorkorderFormsV2[];
  parent_repeating_day?: string;
  filter_asset_units_by_location?: boolean;
  teams_populated?: {
    name?: string;
  };
  client_populated?: ClientSummary;
  asset_units_populated?: AssetPopulated[];
  assets_populated?: AssetPopulated[];
  asset_part_units_populated?: {
    _id: string;
    directional_status?: "received" | "handed" | "picked" | "returned" | "stored" | (string & {});
    warehouse?: string;
    warehouse_name?: string;
    asset_part?: {
      _id: string;
      name?: string;
      local_name?: string;
      cover_photo?: MediaStoragePopulated[];
    };
    qty?: number;
    custom_status?: CustomStatusSummary;
  }[];
  assigned_to_populated?: NamedRef;
  client_location_populated?: NamedLocalRef;
  workorder_categories_populated?: NamedLocalRef[];
  forms_populated?: NamedLocalRef[];
  media_populated?: MediaPopulated;
  cover_photo_populated?: MediaPopulated;
  contract_populated?: {
    _id: string;
    serial_number?: SerialNumber;
    title?: string;
    external_serial_number?: string;
    status?: "open" | "closed" | "canceled" | (string & {});
  };
} & WorkorderDocumented;

/** What the server answers when it refuses a request. */
export interface Error {
  success?: boolean;
  error?: string;
  message?: string;
  [key: string]: unknown;
}

/** Taken by `workorders.create`. */
export type WorkorderCreate = WithRequired<WorkorderFields, "name" | "workorder_categories" | "client_location" | "client" | "calendars" | "sync_id"> & {
  is_dunning_allowed?: boolean;
  score_required_for_dunning?: boolean;
  min_score_required_for_dunning?: number;
  score?: number;
  is_completed?: boolean;
  forms_v2?: WorkorderFormsV2[];
  filter_asset_units_by_location?: boolean;
} & WorkorderDocumented;

/** Taken by `workorders.update`. */
export type WorkorderUpdate = WithRequired<WorkorderFields, "client_location"> & {
  _id?: string;
  editor?: Creator;
  createdAt?: DateTime;
  updatedAt?: DateTime;
  is_overdue?: boolean;
  done_at?: number;
  cancelled_at?: number;
  inprogress_at?: number;
  done_by?: Creator;
  cancelled_by?: Creator;
  inprogress_by?: Creator;
} & WorkorderDocumented;

/** What `WorkorderRequest`, `WorkorderRequestCreate` and `WorkorderRequestUpdate` have in common. */
export interface WorkorderRequestFields {
  name?: string;
  disabled?: boolean;
  client?: string;
  client_location?: string;
  workorder_categories?: string[];
  workorder?: string;
  contract?: string;
  status?: "pending" | "rejected" | "approved" | (string & {});
  customFields?: CustomFieldValues;
  media?: string[];
  workorder_portal?: string;
  workorder_portal_link?: string;
  creator?: Creator;
  teams?: string[];
  sync_id?: string;
  description?: string;
  assets?: string[];
  asset_units?: string[];
  priority?: 0 | 1 | 2 | 3 | (number & {});
  priority_human?: "none" | "low" | "medium" | "high" | (string & {});
  company_namespace?: string[];
}

/** Documented, but not in the vendor's own client. */
export interface WorkorderRequestDocumented {
  /** @deprecated */
  title?: string;
  /** @deprecated */
  requestedBy?: string;
  /** @deprecated */
  asset?: string;
  /** @deprecated */
  category?: string;
}

/** Answered by `workorderRequests.list`. */
export type WorkorderRequest = StoredDatedObject & WorkorderRequestFields & {
  editor?: Creator;
  client_populated?: ClientSummary;
  asset_units_populated?: AssetPopulated[];
  assets_populated?: AssetPopulated[];
  client_location_populated?: NamedLocalRef;
  workorder_categories_populated?: NamedLocalRef[];
  media_populated?: MediaPopulated;
  workorder_populated?: Workorder;
} & WorkorderRequestDocumented;

/** Taken by `workorderRequests.create`. */
export type WorkorderRequestCreate = WithRequired<WorkorderRequestFields, "name" | "sync_id"> & WorkorderRequestDocumented;

/** Taken by `workorderRequests.update`. */
export type WorkorderRequestUpdate = WorkorderRequestFields & {
  _id?: string;
  editor?: Creator;
  createdAt?: DateTime;
  updatedAt?: DateTime;
} & WorkorderRequestDocumented;

/** What the server keeps of every object; not every one has `__v`. */
export interface StoredObject {
  _id: string;
  createdAt?: string;
  updatedAt?: string;
  __v?: number;
}

/** What `WorkorderCategory`, `WorkorderCategoryCreate` and `WorkorderCategoryUpdate` have in common. */
export interface WorkorderCategoryFields {
  creator?: Creator;
  name?: string;
  local_name?: string;
  description?: string;
  disabled?: boolean;
  integration_meta?: IntegrationMeta;
  company_namespace?: string[];
}

/** Found in `WorkorderCategoryDocumented.notification_settings`. */
export interface WorkorderCategoryNotificationSetting {
  notify_on_creation?: boolean;
  notify_on_completion?: boolean;
  escalation_time?: number;
}

/** Found in `WorkorderCategoryDocumented.custom_fields`. */
export interface WorkorderCategoryCustomField {
  field_name?: string;
  field_type?: "text" | "number" | "date" | "select" | "checkbox";
  is_required?: boolean;
  options?: string[];
}

/** Found in `WorkorderCategoryDocumented.sla_settings`. */
export interface WorkorderCategorySlaSetting {
  response_time?: number;
  resolution_time?: number;
  business_hours_only?: boolean;
}

/** Documented, but not in the vendor's own client. */
export interface WorkorderCategoryDocumented {
  /** @deprecated */
  code?: string;
  /** @deprecated */
  parent_category?: string;
  /** @deprecated */
  color?: string;
  /** @deprecated */
  icon?: string;
  /** @deprecated */
  priority_level?: number;
  /** @deprecated */
  estimated_duration?: number;
  /** @deprecated */
  required_skills?: string[];
  /** @deprecated */
  default_assignee?: string;
  /** @deprecated */
  notification_settings?: WorkorderCategoryNotificationSetting;
  /** @deprecated */
  approval_required?: boolean;
  /** @deprecated */
  custom_fields?: WorkorderCategoryCustomField[];
  /** @deprecated */
  sla_settings?: WorkorderCategorySlaSetting;
  /** @deprecated */
  sort_order?: number;
}

/** Documented, but not in the vendor's own client. */
export interface WorkorderCategoryDocumentedResult {
  /** @deprecated */
  modifiedAt?: DateTime;
  /** @deprecated */
  SVClient?: number;
}

/** Answered by `workorderCategories.list`. */
export type WorkorderCategory = StoredObject & WorkorderCategoryFields & {
  editor?: Creator;
} & WorkorderCategoryDocumented & WorkorderCategoryDocumentedResult;

/** Taken by `workorderCategories.create`. */
export type WorkorderCategoryCreate = WithRequired<WorkorderCategoryFields, "name"> & WorkorderCategoryDocumented;

/** Taken by `workorderCategories.update`. */
export type WorkorderCategoryUpdate = WorkorderCategoryFields & {
  _id?: string;
  editor?: Creator;
} & WorkorderCategoryDocumented;

/** Taken by `workorderCategories.deleteMany`, `assetUnits.deleteMany`, `clientLocations.deleteMany` and 3 more. */
export interface IdList {
  ids: string[];
}

/** Used by no operation. */
export interface SuccessResult {
  success?: boolean;
  message?: string;
}

/** Answered by `workorderCategories.hierarchy`. */
export type WorkorderCategoryTree = WorkorderCategory & {
  children?: WorkorderCategoryTree[];
  workorder_count?: number;
};

/** Found in `WorkorderAgendaOriginWorkorder.client_populated` and `WorkorderAgendaPlanedWorkorder.client_populated`. */
export interface WorkorderAgendaOriginWorkorderClientPopulated {
  _id?: string;
  name?: string;
  local_name?: string;
  client_code?: string;
}

/** Found in `WorkorderAgenda.workorders` and `WorkorderAgendaDay.data`. */
export interface WorkorderAgendaOriginWorkorder {
  name?: string;
  client?: string;
  client_populated?: WorkorderAgendaOriginWorkorderClientPopulated;
  createdAt?: DateTime;
  _id?: string;
  status?: "open" | "done" | "cancelled" | "inprogress" | "onhold" | (string & {});
  is_planned?: boolean;
  due_date?: number;
  start_date?: number;
  parent_workorder?: null;
}

/** Found in `WorkorderAgenda.workorders` and `WorkorderAgendaDay.data`. */
export interface WorkorderAgendaPlanedWorkorder {
  name?: string;
  client?: string;
  client_populated?: WorkorderAgendaOriginWorkorderClientPopulated;
  createdAt?: DateTime;
  _id?: null;
  status?: null;
  is_planned?: boolean;
  due_date?: null;
  start_date?: null;
  parent_workorder?: string;
}

/** Answered by `workorderAgendas.list`. */
export interface WorkorderAgenda {
  day?: string;
  day_total_result?: number;
  day_current_count?: number;
  day_total_pages?: number;
  workorders?: (WorkorderAgendaOriginWorkorder | WorkorderAgendaPlanedWorkorder)[];
  planned_workorders?: number;
  done_workorders?: number;
  inprogress_workorders?: number;
  overdue_workorders?: number;
  open_workorders?: number;
  onhold_workorders?: number;
  cancelled_workorders?: number;
}

/** Answered by `workorderAgendas.get`. */
export interface WorkorderAgendaDay {
  per_page?: number;
  page?: number;
  sort?: string;
  sortPageOrder?: "asc" | "dsc" | (string & {});
  data?: (WorkorderAgendaOriginWorkorder | WorkorderAgendaPlanedWorkorder)[];
}

/** Found in `WorkorderPortalFields.accepted_system_fields`. */
export interface WorkorderPortalAcceptedSystemFields {
  field: "clients" | "clientLocation" | "asset" | "assetUnit" | (string & {});
  is_required: boolean;
  is_name_visible: boolean;
}

/** Found in `WorkorderPortalFields.geoPoint`, `ClientLocationFields.geoPoint`, `ActivityStorecheckFields.geoPoint` and 4 more. */
export interface GeoPoint {
  type: "Point" | (string & {});
  coordinates: number[];
}

/** Found in `WorkorderPortalFields.social_media_platforms`. */
export interface WorkorderPortalSocialMediaPlatform {
  platform: string;
  handle?: string;
  url?: string;
  account_type: string;
}

/** What `WorkorderPortal`, `WorkorderPortalCreate` and `WorkorderPortalUpdate` have in common. */
export interface WorkorderPortalFields {
  name?: string;
  description?: string;
  default_priority_human?: "none" | "low" | "medium" | "high" | (string & {});
  default_priority?: 0 | 1 | 2 | 3 | (number & {});
  default_workorder_categories?: string[];
  teams?: string[];
  allow_media_upload?: "optional" | "required" | "hidden" | (string & {});
  allow_signature?: "optional" | "required" | "hidden" | (string & {});
  header?: string;
  footer?: string;
  accepted_custom_fields?: string[];
  accepted_system_fields?: WorkorderPortalAcceptedSystemFields[];
  header_logo?: string;
  footer_logo?: string;
  website?: string;
  cover_photo?: string;
  activate_formV2_portal?: boolean;
  activate_sales_order_portal?: boolean;
  activate_workorder_request_portal?: boolean;
  formV2?: string[];
  geoPoint?: GeoPoint;
  location_name?: string;
  social_media_platforms?: WorkorderPortalSocialMediaPlatform[];
}

/** Found in `WorkorderPortalDocumented.notifications`. */
export interface WorkorderPortalNotification {
  email_enabled?: boolean;
  sms_enabled?: boolean;
  notification_events?: ("status_change" | "new_comment" | "deadline_approaching")[];
}

/** Found in `WorkorderPortalDocumented.portal_settings`. */
export interface WorkorderPortalPortalSetting {
  show_progress?: boolean;
  allow_comments?: boolean;
  require_authentication?: boolean;
}

/** Found in `WorkorderPortalDocumented.custom_branding`. */
export interface WorkorderPortalCustomBranding {
  logo_url?: string;
  brand_color?: string;
  company_name?: string;
}

/** Documented, but not in the vendor's own client. */
export interface WorkorderPortalDocumented {
  /** @deprecated */
  workorder?: string;
  /** @deprecated */
  client?: string;
  /** @deprecated */
  status?: "pending" | "in_progress" | "completed" | "cancelled" | (string & {});
  /** @deprecated */
  access_level?: "view_only" | "comment" | "full_access" | (string & {});
  /** @deprecated */
  allowed_actions?: ("view" | "comment" | "upload_files" | "approve" | "reject" | (string & {}))[];
  /** @deprecated */
  expiry_date?: DateTime;
  /** @deprecated */
  notifications?: WorkorderPortalNotification;
  /** @deprecated */
  portal_settings?: WorkorderPortalPortalSetting;
  /** @deprecated */
  custom_branding?: WorkorderPortalCustomBranding;
}

/** Documented, but not in the vendor's own client. */
export interface WorkorderPortalDocumentedResult {
  /** @deprecated */
  portal_access_code?: string;
  /** @deprecated */
  last_accessed?: DateTime;
  /** @deprecated */
  access_count?: number;
  /** @deprecated */
  modifiedAt?: DateTime;
  /** @deprecated */
  SVClient?: number;
}

/** Answered by `workorderPortals.list` and `workorderPortals.updateStatus`. */
export type WorkorderPortal = StoredDatedObject & WorkorderPortalFields & {
  creator?: Creator;
  company_namespace?: string[];
  editor?: Creator;
  disabled?: boolean;
  product_groups?: (string | NamedLocalRef)[];
  default_workorder_categories_populated?: NamedLocalRef[];
  accepted_custom_fields_populated?: Record<string, string | number | boolean>[];
  header_logo_populated?: MediaStoragePopulated[];
  footer_logo_populated?: MediaStoragePopulated[];
  formV2_populated?: NamedLocalRef[];
} & WorkorderPortalDocumented & WorkorderPortalDocumentedResult;

/** Documented, but not in the vendor's own client. */
export interface WorkorderPortalDocumentedInput {
  /** @deprecated */
  company_namespace?: string[];
  /** @deprecated */
  disabled?: boolean;
}

/** Taken by `workorderPortals.create`. */
export type WorkorderPortalCreate = WithRequired<WorkorderPortalFields, "name" | "activate_formV2_portal" | "activate_sales_order_portal" | "activate_workorder_request_portal"> & {
  creator?: Creator;
  customFields?: CustomFieldValues;
  product_groups?: string[];
} & WorkorderPortalDocumented & WorkorderPortalDocumentedInput;

/** Taken by `workorderPortals.update`. */
export type WorkorderPortalUpdate = WorkorderPortalFields & {
  editor?: Creator;
  product_groups?: string[];
} & WorkorderPortalDocumented & WorkorderPortalDocumentedInput;

/** Taken by `workorderPortals.updateStatus`. */
export interface WorkorderPortalUpdateStatus {
  status: "pending" | "in_progress" | "completed" | "cancelled";
  notes?: string;
}

/** What `WorkorderPortalLink`, `WorkorderPortalLinkCreate` and `WorkorderPortalLinkUpdate` have in common. */
export interface WorkorderPortalLinkFields {
  name?: string;
  group_code?: string;
  description?: string;
  workorder_portal?: string;
  assets?: string[];
  asset_units?: string[];
  client?: string;
  disabled?: boolean;
}

/** What `ClientLocation`, `ClientLocationCreate` and `ClientLocationUpdate` have in common. */
export interface ClientLocationFields {
  name?: string;
  local_name?: string;
  description?: string;
  address?: string;
  customFields?: CustomFieldValues;
  integration_meta?: IntegrationMeta;
  geoPoint?: GeoPoint;
}

/** What `ClientContact`, `ClientContactCreate` and `ClientContactUpdate` have in common. */
export interface ClientContactFields {
  name?: string;
  creator?: Creator;
  editor?: Creator;
  local_name?: string;
  phone1?: string;
  phone2?: string;
  email?: string;
  title?: string;
  extra_info?: string;
  disabled?: boolean;
  media?: string[];
  cover_photo?: string;
  integration_meta?: IntegrationMeta;
  company_namespace?: string[];
}

/** Answered by `clientContacts.list`. */
export type ClientContact = StoredObject & ClientContactFields;

/** Found in `ClientLocationDocumented.contact_info`. */
export interface ClientLocationContactInfo {
  phone?: string;
  /** Format: email */
  email?: string;
  fax?: string;
}

/** Found in `ClientLocationBusinessHour.monday`, `ClientLocationBusinessHour.tuesday`, `ClientLocationBusinessHour.wednesday` and 4 more. */
export interface ClientLocationBusinessHourMonday {
  /** Format: time */
  open?: string;
  /** Format: time */
  close?: string;
  is_closed?: boolean;
}

/** Found in `ClientLocationDocumented.business_hours`. */
export interface ClientLocationBusinessHour {
  monday?: ClientLocationBusinessHourMonday;
  tuesday?: ClientLocationBusinessHourMonday;
  wednesday?: ClientLocationBusinessHourMonday;
  thursday?: ClientLocationBusinessHourMonday;
  friday?: ClientLocationBusinessHourMonday;
  saturday?: ClientLocationBusinessHourMonday;
  sunday?: ClientLocationBusinessHourMonday;
}

/** Documented, but not in the vendor's own client. */
export interface ClientLocationDocumented {
  /** @deprecated */
  city?: string;
  /** @deprecated */
  state?: string;
  /** @deprecated */
  postal_code?: string;
  /** @deprecated */
  country?: string;
  /** @deprecated */
  coordinates?: {
    latitude?: number;
    longitude?: number;
  };
  /** @deprecated */
  is_primary?: boolean;
  /** @deprecated */
  location_type?: "office" | "warehouse" | "retail" | "branch" | "other" | (string & {});
  /** @deprecated */
  contact_info?: ClientLocationContactInfo;
  /** @deprecated */
  business_hours?: ClientLocationBusinessHour;
  /** @deprecated */
  notes?: string;
}

/** Documented, but not in the vendor's own client. */
export interface ClientLocationDocumentedResult {
  /** @deprecated */
  modifiedAt?: DateTime;
  /** @deprecated */
  SVClient?: number;
}

/** Answered by `clientLocations.list`. */
export type ClientLocation = StoredObject & ClientLocationFields & {
  creator?: Creator;
  editor?: Creator;
  client?: string | {
    _id: string;
    name?: string;
    client_code?: string;
    contacts?: (string | {
      name?: string;
    })[];
  } | ClientSummary;
  contacts?: (string | ClientContact)[];
  disabled?: boolean;
  media?: (string | MediaStoragePopulated)[];
  cover_photo?: string | MediaStoragePopulated;
  company_namespace?: string[];
} & ClientLocationDocumented & ClientLocationDocumentedResult;

/** Answered by `teams.list`. */
export type Team = StoredObject & {
  name?: string;
  disabled?: boolean;
  company_namespace?: string[];
  admins?: unknown;
  reps?: unknown;
};

/** What `Asset`, `AssetCreate` and `AssetUpdate` have in common. */
export interface AssetFields {
  name?: string;
  local_name?: string;
  description?: string;
  barcode?: string;
  model?: string;
  manufacturer?: string;
  year?: string;
  customFields?: CustomFieldValues;
  disabled?: boolean;
  integration_meta?: IntegrationMeta;
}

/** What `AssetType`, `AssetTypeCreate` and `AssetTypeUpdate` have in common. */
export interface AssetTypeFields {
  name?: string;
  local_name?: string;
  color?: string;
  disabled?: boolean;
  integration_meta?: IntegrationMeta;
}

/** Documented, but not in the vendor's own client. */
export interface AssetTypeDocumented {
  /** @deprecated */
  description?: string;
  /** @deprecated */
  category?: string;
  /** @deprecated */
  fields?: OpenObject[];
}

/** Answered by `assetTypes.list`. */
export type AssetType = StoredObject & AssetTypeFields & {
  creator?: Creator;
  editor?: Creator;
  company_namespace?: string[];
} & AssetTypeDocumented;

/** Documented, but not in the vendor's own client. */
export interface AssetDocumented {
  /** @deprecated */
  serialNumber?: string;
  /** @deprecated */
  assetType?: string;
  /** @deprecated */
  client?: string;
  /** @deprecated */
  status?: string;
  /** @deprecated */
  purchaseDate?: DateTime;
  /** @deprecated */
  warrantyExpiry?: DateTime;
}

/** Answered by `assets.list`. */
export type Asset = StoredObject & AssetFields & {
  creator?: Creator;
  editor?: Creator;
  asset_types?: (string | AssetType)[];
  location?: string | ClientLocation;
  media?: (string | MediaStoragePopulated)[];
  cover_photo?: string | MediaStoragePopulated;
  company_namespace?: string[];
} & AssetDocumented;

/** What `AssetUnit`, `AssetUnitCreate` and `AssetUnitUpdate` have in common. */
export interface AssetUnitFields {
  name?: string;
  local_name?: string;
  description?: string;
  serial_nu?: string;
  customFields?: CustomFieldValues;
  integration_meta?: IntegrationMeta;
}

/** Found in `AssetUnitDocumented.depreciation`. */
export interface AssetUnitDepreciation {
  method?: "straight-line" | "declining-balance" | "sum-of-years";
  rate?: number;
  current_value?: number;
}

/** Documented, but not in the vendor's own client. */
export interface AssetUnitDocumented {
  /** @deprecated */
  serial_number?: string;
  /** @deprecated */
  barcode?: string;
  /** @deprecated */
  status?: "active" | "maintenance" | "retired" | "disposed" | (string & {});
  /** @deprecated */
  condition?: "excellent" | "good" | "fair" | "poor" | (string & {});
  /** @deprecated */
  assigned_to?: string;
  /**
   * Format: date
   * @deprecated
   */
  purchase_date?: string;
  /**
   * Format: date
   * @deprecated
   */
  warranty_expiry?: string;
  /** @deprecated */
  last_maintenance?: DateTime;
  /**
   * Format: date
   * @deprecated
   */
  next_maintenance?: string;
  /** @deprecated */
  purchase_cost?: number;
  /** @deprecated */
  depreciation?: AssetUnitDepreciation | {
    method?: "straight-line" | "declining-balance" | "sum-of-years" | (string & {});
    rate?: number;
  };
  /** @deprecated */
  notes?: string;
  /** @deprecated */
  custom_fields?: OpenObject;
}

/** Documented, but not in the vendor's own client. */
export interface AssetUnitDocumentedResult {
  /** @deprecated */
  maintenance_history?: {
    date?: DateTime;
    type?: "routine" | "repair" | "inspection" | "upgrade" | (string & {});
    description?: string;
    cost?: number;
    performed_by?: string;
  }[];
  /** @deprecated */
  modifiedAt?: DateTime;
  /** @deprecated */
  SVClient?: number;
}

/** Answered by `assetUnits.list` and `assetUnits.updateStatus`. */
export type AssetUnit = StoredObject & AssetUnitFields & {
  creator?: Creator;
  editor?: Creator;
  asset?: string | Asset;
  location?: string | ClientLocation;
  disabled?: boolean;
  media?: (string | MediaStoragePopulated)[];
  cover_photo?: string | MediaStoragePopulated;
  company_namespace?: string[];
} & AssetUnitDocumented & AssetUnitDocumentedResult;

/** Found in `ClientFields.rep_targets` and `ApprovalRequestBody.rep_targets`. */
export interface ClientRepTarget {
  rep: string;
  target: number;
  classification: string;
}

/** Found in `ClientFields.shelf_share_targets` and `ApprovalRequestBody.shelf_share_targets`. */
export interface ClientShelfShareTarget {
  msl: string;
  contracted_checkout: number;
  contracted_shelf_length: number;
  total_category_length: number;
}

/** Found in `ClientFields.jobs` and `ApprovalRequestBody.jobs`. */
export interface ClientJobObject {
  type: (0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}))[];
  description: string;
  tag: string;
  product_id?: string;
  form_id?: string;
  is_required?: boolean;
  category_id?: string;
  order?: number;
  company_namespace: string[];
}

/** Found in `ClientFields.financials` and `ApprovalRequestBody.financials`. */
export interface ClientFinancials {
  credit_limit?: number;
}

/** What `Client`, `ClientCreate` and `ClientUpdate` have in common. */
export interface ClientFields {
  name?: string;
  local_name?: string;
  cell_phone?: string;
  city?: string;
  client_code?: string;
  contact_name?: string;
  contact_title?: string;
  country?: string;
  disabled?: boolean;
  formatted_address?: string;
  lat?: number;
  lng?: number;
  location_verified?: boolean;
  phone?: string;
  state?: string;
  zip?: string;
  last_location_update?: number;
  tax_number?: string;
  sync_id?: string;
  rep_targets?: ClientRepTarget[];
  shelf_share_targets?: ClientShelfShareTarget[];
  profile_pic?: string;
  logo?: string;
  website?: string;
  email?: string;
  comment?: string;
  parent_client_id?: string;
  target_visit?: number;
  geofencing_radius?: number;
  jobs?: ClientJobObject[];
  status?: string;
  availability_msl?: string[];
  territory?: string;
  assigned_media?: string[];
  verifiedUntil?: number;
  financials?: ClientFinancials;
  customFields?: CustomFieldValues;
  company_namespace?: string[];
  isChain?: boolean;
  payment_type?: "cash" | "credit";
  integration_meta?: IntegrationMeta;
  integrated_client_balance?: number;
  invoice_balance_limit?: number;
  payment_terms_grace_period_days?: number;
  enable_invoice_balance_limit?: boolean;
  enable_payment_terms_grace_period_days?: boolean;
  enable_credit_limit_on_invoice?: boolean;
  enable_credit_limit_on_proforma?: boolean;
  enable_invoice_balance_limit_on_proforma?: boolean;
  enable_payment_terms_grace_period_days_on_proforma?: boolean;
  is_simplified?: boolean;
  last_login_time?: number;
  last_sales_invoice_time?: number;
  last_sales_proforma_time?: number;
}

/** What `Tag`, `TagCreate` and `TagUpdate` have in common. */
export interface TagFields {
  tag?: string;
  type?: "photo" | "client" | "area" | "price" | (string & {});
  disabled?: boolean;
  teams?: string[];
  integration_meta?: IntegrationMeta;
  company_namespace?: string[];
}

/** Documented, but not in the vendor's own client. */
export interface TagDocumented {
  /** @deprecated */
  name?: string;
}

/** Answered by `tags.list`. */
export type Tag = StoredObject & TagFields & {
  teams_populated?: Team[];
} & TagDocumented;

/** The part of a rep that other objects carry. */
export interface RepSummary {
  _id: string;
  name?: string;
  username?: string;
  customFields?: CustomFieldValues;
}

/** Found in `JobCategory.jobs`. */
export interface JobCategoryJob {
  type?: 0 | 1 | 2 | 3 | 4 | 5 | 7 | 8 | 9 | (number & {});
  description?: string;
  tag?: string | Tag;
  product_id?: string;
  form_id?: string;
  msl_id?: string;
  is_required?: boolean;
  order?: number;
}

/** Found in `Client.job_category` and `Rep.job_category`. */
export interface JobCategory {
  _id?: string;
  en_name?: string;
  ar_name?: string;
  from_date?: number;
  end_date?: number;
  description?: string;
  deleted_at?: number;
  is_sequence?: boolean;
  jobs?: JobCategoryJob[];
  disabled?: boolean;
  company_namespace?: string[];
  createdAt?: string;
  updatedAt?: string;
  __v?: number;
}

/** The part of a product that other objects carry. */
export interface ProductSummary {
  _id: string;
  name?: string;
  local_name?: string;
  sku?: string;
  barcode?: string;
}

/** The part of a payment term that other objects carry. */
export interface PaymentTermSummary {
  _id: string;
  name?: string;
  due_days?: number;
}

/** What `Speciality`, `SpecialityCreate` and `SpecialityUpdate` have in common. */
export interface SpecialityFields {
  name?: string;
  local_name?: string;
  disabled?: boolean;
  icon?: string;
  icon_media?: string;
  company_namespace?: string[];
  createdAt?: string;
  updatedAt?: string;
  __v?: number;
}

/** Documented, but not in the vendor's own client. */
export interface SpecialityDocumented {
  /** @deprecated */
  modifiedAt?: DateTime;
  /** @deprecated */
  SVClient?: number;
}

/** Answered by `specialities.list`. */
export type Speciality = SpecialityFields & {
  _id: string;
} & SpecialityDocumented;

/** What `ClientChannel`, `ClientChannelCreate` and `ClientChannelUpdate` have in common. */
export interface ClientChannelFields {
  name?: string;
  local_name?: string;
  disabled?: boolean;
  integration_meta?: IntegrationMeta;
  company_namespace?: string[];
}

/** Answered by `clientChannels.list`. */
export type ClientChannel = StoredObject & ClientChannelFields;

/** Found in `Client.sales`, `ClientInput.sales` and `ApprovalRequestBody.sales`. */
export interface ClientSales {
  name_on_invoice?: string;
  invoice_footer?: string;
  logo_media?: string;
  invoice_title?: string;
  invoice_local_title?: string;
  proforma_title?: string;
  proforma_local_title?: string;
  return_invoice_title?: string;
  return_invoice_local_title?: string;
  address_1?: string;
  address_2?: string;
}

/** Documented, but not in the vendor's own client. */
export interface ClientDocumented {
  /** @deprecated */
  credit_limit?: number;
}

/** Answered by `clients.list`. */
export type Client = StoredObject & ClientFields & {
  tags?: (string | Tag)[];
  contacts?: (string | ClientContact)[];
  assigned_to?: (string | RepSummary)[];
  price_tag?: string | Tag;
  job_category?: (string | JobCategory)[];
  sv_priceList?: string | NamedRef[];
  assigned_products?: (string | ProductSummary)[];
  assigned_product_groups?: string | (NamedLocalRef | string)[];
  paymentTerm?: string | PaymentTermSummary;
  speciality?: (string | Speciality)[];
  channel?: string | ClientChannel;
  chain?: string | ClientSummary;
  teams?: (string | NamedRef)[];
  assigned_forms_v2_templates?: (string | NamedRef)[];
  retail_execution_templates?: (string | NamedRef)[];
  assigned_clm_presentations?: (string | NamedRef)[];
  media?: (string | MediaStoragePopulated)[];
  cover_photo?: string | MediaStoragePopulated;
  sales?: {
    name_on_invoice?: string;
    invoice_footer?: string;
    logo_media?: string | MediaPopulated;
    invoice_title?: string;
    invoice_local_title?: string;
    proforma_title?: string;
    proforma_local_title?: string;
    return_invoice_title?: string;
    return_invoice_local_title?: string;
    address_1?: string;
    address_2?: string;
  } | ClientSales;
} & ClientDocumented;

/** Found in `WorkorderPortalLinkDocumented.permissions`. */
export interface WorkorderPortalLinkPermission {
  can_view_details?: boolean;
  can_add_comments?: boolean;
  can_upload_files?: boolean;
  can_view_history?: boolean;
  can_approve_reject?: boolean;
}

/** Found in `WorkorderPortalLinkDocumented.access_restrictions`. */
export interface WorkorderPortalLinkAccessRestriction {
  allowed_ips?: string[];
  max_uses?: number;
  password_protected?: boolean;
  require_email_verification?: boolean;
}

/** Found in `WorkorderPortalLinkDocumented.notification_settings`. */
export interface WorkorderPortalLinkNotificationSetting {
  notify_on_access?: boolean;
  notify_on_comment?: boolean;
  notify_on_file_upload?: boolean;
  notification_recipients?: string[];
}

/** Found in `WorkorderPortalLinkDocumented.custom_branding`. */
export interface WorkorderPortalLinkCustomBranding {
  logo_url?: string;
  brand_color?: string;
  custom_domain?: string;
  footer_text?: string;
}

/** Documented, but not in the vendor's own client. */
export interface WorkorderPortalLinkDocumented {
  /** @deprecated */
  workorder?: string;
  /** @deprecated */
  link_type?: "public" | "private" | "secure" | (string & {});
  /** @deprecated */
  permissions?: WorkorderPortalLinkPermission;
  /** @deprecated */
  access_restrictions?: WorkorderPortalLinkAccessRestriction;
  /** @deprecated */
  expiry_date?: DateTime;
  /** @deprecated */
  is_active?: boolean;
  /** @deprecated */
  notification_settings?: WorkorderPortalLinkNotificationSetting;
  /** @deprecated */
  custom_branding?: WorkorderPortalLinkCustomBranding;
  /** @deprecated */
  metadata?: {
    created_by?: string;
    purpose?: string;
    tags?: string[];
  };
}

/** Documented, but not in the vendor's own client. */
export interface WorkorderPortalLinkDocumentedResult {
  /** @deprecated */
  link_token?: string;
  /** @deprecated */
  full_url?: string;
  /** @deprecated */
  usage_stats?: {
    total_views?: number;
    unique_visitors?: number;
    last_accessed?: DateTime;
    access_log?: {
      timestamp?: DateTime;
      ip_address?: string;
      user_agent?: string;
      action?: string;
    }[];
  };
  /** @deprecated */
  modifiedAt?: DateTime;
  /** @deprecated */
  SVClient?: number;
}

/** Answered by `workorderPortalLinks.list`. */
export type WorkorderPortalLink = StoredObject & WorkorderPortalLinkFields & {
  client_location?: string | ClientLocation;
  creator?: Creator;
  editor?: Creator;
  teams?: (string | Team)[];
  company_namespace?: string[];
  workorder_portal_populated?: WorkorderPortal;
  assets_populated?: Asset[];
  asset_units_populated?: AssetUnit[];
  client_populated?: Client;
  client_location_populated?: ClientLocation;
  teams_populated?: Team[];
} & WorkorderPortalLinkDocumented & WorkorderPortalLinkDocumentedResult;

/** Documented, but not in the vendor's own client. */
export interface WorkorderPortalLinkDocumentedInput {
  /** @deprecated */
  company_namespace?: string[];
}

/** Taken by `workorderPortalLinks.create`. */
export type WorkorderPortalLinkCreate = WorkorderPortalLinkFields & {
  client_location?: string;
  creator: Creator;
  teams?: string[];
} & WorkorderPortalLinkDocumented & WorkorderPortalLinkDocumentedInput;

/** What `WorkorderPortalLinkUpdateOrPatch` is built on. */
export type WorkorderPortalLinkUpdate = WorkorderPortalLinkFields & {
  client_location?: string;
  editor?: Creator;
  teams?: string[];
} & WorkorderPortalLinkDocumented & WorkorderPortalLinkDocumentedInput;

/** What `WorkorderPortalLinkUpdateOrPatch` is built on. */
export interface WorkorderPortalLinkUpdateMany {
  count: number;
  name?: string;
  group_code?: string;
  company_namespace?: string[];
}

/** Changes to one workorder portal link, or what several links made from it share. */
export type WorkorderPortalLinkUpdateOrPatch = WorkorderPortalLinkUpdate | WorkorderPortalLinkUpdateMany;

/** The part of a client location that other objects carry. */
export interface ClientLocationSummary {
  _id: string;
  name?: string;
  cover_photo?: string;
}

/** The part of an asset that other objects carry. */
export interface AssetSummary {
  _id: string;
  name?: string;
  cover_photo?: string;
}

/** The part of an asset unit that other objects carry. */
export interface AssetUnitSummary {
  _id: string;
  name?: string;
  cover_photo?: string;
}

/** Found in `ContractFields.locations`. */
export interface ContractLocation {
  _id: string | ClientLocationSummary;
  assets?: (string | AssetSummary)[];
  asset_units?: (string | AssetUnitSummary)[];
}

/** What `Contract`, `ContractCreate` and `ContractUpdate` have in common. */
export interface ContractFields {
  sync_id?: string;
  creator?: Creator;
  title?: string;
  serial_number?: SerialNumber;
  external_serial_number?: string;
  start_time?: number;
  end_time?: number;
  amount?: number;
  client?: string;
  status?: "open" | "closed" | "canceled" | (string & {});
  disabled?: boolean;
  locations?: ContractLocation[];
  media?: string[];
  renewed_from?: string;
  company_namespace?: string[];
}

/** Answered by `contracts.list`. */
export type Contract = StoredObject & ContractFields & {
  editor?: Creator;
  client_populated?: ClientSummary;
  media_populated?: MediaStoragePopulated[];
  renewed_from_populated?: Contract;
} & ContractDocumented;

/** Documented, but not in the vendor's own client. */
export interface ContractDocumented {
  /** @deprecated */
  startDate?: DateTime;
  /** @deprecated */
  endDate?: DateTime;
  /** @deprecated */
  totalAmount?: number;
  /** @deprecated */
  currency?: string;
  /** @deprecated */
  terms?: string;
  /** @deprecated */
  installments?: OpenObject[];
}

/** Taken by `contracts.create`. */
export type ContractCreate = WithRequired<ContractFields, "sync_id" | "start_time" | "end_time" | "client"> & ContractDocumented;

/** Taken by `contracts.update`. */
export type ContractUpdate = ContractFields & {
  _id?: string;
  editor?: Creator;
  createdAt?: string;
  updatedAt?: string;
} & ContractDocumented;

/** What `ContractInstallment`, `ContractInstallmentCreate` and `ContractInstallmentUpdate` have in common. */
export interface ContractInstallmentFields {
  sync_id?: string;
  creator?: Creator;
  serial_number?: SerialNumber;
  external_serial_number?: string;
  due_time?: number;
  pay_time?: number;
  amount?: number;
  contract?: string;
  status?: "paid" | "unpaid" | (string & {});
  disabled?: boolean;
  is_renewed?: boolean;
  bulk_uuid?: string;
  media?: string[];
  company_namespace?: string[];
}

/** The part of a contract that other objects carry. */
export interface ContractSummary {
  _id: string;
  serial_number?: SerialNumber;
}

/** Documented, but not in the vendor's own client. */
export interface ContractInstallmentDocumented {
  /** @deprecated */
  installment_number?: number;
  /**
   * Format: date
   * @deprecated
   */
  due_date?: string;
  /** @deprecated */
  currency?: string;
  /**
   * Format: date
   * @deprecated
   */
  payment_date?: string;
  /** @deprecated */
  payment_amount?: number;
  /** @deprecated */
  payment_method?: "cash" | "check" | "credit_card" | "bank_transfer" | "other" | (string & {});
  /** @deprecated */
  payment_reference?: string;
  /** @deprecated */
  late_fee?: number;
  /** @deprecated */
  discount_applied?: number;
  /** @deprecated */
  interest_rate?: number;
  /** @deprecated */
  grace_period_days?: number;
  /** @deprecated */
  auto_pay_enabled?: boolean;
  /** @deprecated */
  notes?: string;
  /** @deprecated */
  custom_fields?: OpenObject;
}

/** Documented, but not in the vendor's own client. */
export interface ContractInstallmentDocumentedResult {
  /** @deprecated */
  reminder_sent?: boolean;
  /** @deprecated */
  reminder_dates?: DateTime[];
  /** @deprecated */
  payment_history?: {
    date?: DateTime;
    amount?: number;
    method?: string;
    reference?: string;
    notes?: string;
  }[];
  /** @deprecated */
  modifiedAt?: DateTime;
  /** @deprecated */
  SVClient?: number;
}

/** Answered by `contractInstallments.list` and `contractInstallments.pay`. */
export type ContractInstallment = StoredObject & ContractInstallmentFields & {
  editor?: Creator;
  media_populated?: MediaStoragePopulated[];
  contract_populated?: ContractSummary;
} & ContractInstallmentDocumented & ContractInstallmentDocumentedResult;

/** Taken by `contractInstallments.create`. */
export type ContractInstallmentCreate = WithRequired<ContractInstallmentFields, "sync_id" | "due_time" | "contract"> & ContractInstallmentDocumented;

/** Taken by `contractInstallments.update`. */
export type ContractInstallmentUpdate = ContractInstallmentFields & {
  _id?: string;
  editor?: Creator;
  createdAt?: string;
  updatedAt?: string;
} & ContractInstallmentDocumented;

/** Counters of a page, in an object of their own. */
export interface PagingResult {
  success?: boolean;
  paging?: Paging;
}

/** Answered by `contractInstallments.overdue`. */
export type ContractInstallmentOverdue = ContractInstallment & {
  days_overdue?: number;
};

/** Taken by `contractInstallments.pay`. */
export interface ContractInstallmentPay {
  /** Format: date */
  payment_date: string;
  payment_amount: number;
  payment_method?: "cash" | "check" | "credit_card" | "bank_transfer" | "other";
  payment_reference?: string;
  notes?: string;
}

/** Taken by `assets.create`. */
export type AssetCreate = WithRequired<AssetFields, "name"> & {
  creator?: Creator;
  asset_types: string[];
  location: string;
  media?: string[];
  cover_photo?: string;
} & AssetDocumented;

/** Taken by `assets.update`. */
export type AssetUpdate = AssetFields & {
  editor?: Creator;
  asset_types?: string[];
  location?: string;
  media?: string[];
  cover_photo?: string;
} & AssetDocumented;

/** Taken by `assetTypes.create`. */
export type AssetTypeCreate = WithRequired<AssetTypeFields, "name" | "color"> & {
  creator?: Creator;
} & AssetTypeDocumented;

/** Taken by `assetTypes.update`. */
export type AssetTypeUpdate = AssetTypeFields & {
  editor?: Creator;
} & AssetTypeDocumented;

/** Documented, but not in the vendor's own client. */
export interface AssetUnitDocumentedInput {
  /** @deprecated */
  company_namespace?: string[];
  /** @deprecated */
  disabled?: boolean;
}

/** Taken by `assetUnits.create`. */
export type AssetUnitCreate = WithRequired<AssetUnitFields, "name"> & {
  creator?: Creator;
  asset: string;
  location?: string;
  media?: string[];
  cover_photo?: string;
} & AssetUnitDocumented & AssetUnitDocumentedInput;

/** Taken by `assetUnits.update`. */
export type AssetUnitUpdate = AssetUnitFields & {
  editor?: Creator;
  asset?: string;
  location?: string;
  media?: string[];
  cover_photo?: string;
} & AssetUnitDocumented & AssetUnitDocumentedInput;

/** Taken by `assetUnits.updateStatus`. */
export interface AssetUnitUpdateStatus {
  status: "active" | "maintenance" | "retired" | "disposed";
  reason?: string;
  notes?: string;
}

/** What `AssetPart`, `AssetPartCreate` and `AssetPartUpdate` have in common. */
export interface AssetPartFields {
  name?: string;
  creator?: Creator;
  local_name?: string;
  description?: string;
  barcode?: string;
  model?: string;
  manufacturer?: string;
  year?: string;
  assets?: string[];
  asset_units?: string[];
  customFields?: CustomFieldValues;
  disabled?: boolean;
  integration_meta?: IntegrationMeta;
  company_namespace?: string[];
}

/** The part of an asset part type that other objects carry. */
export interface AssetPartTypeSummary {
  _id: string;
  name?: string;
  color?: string;
  local_name?: string;
}

/** Found in `AssetPartDocumented.documents`, `AssetPartReceivalDocumented.documents`, `ReturnAssetPartUnitDocumented.documents` and 1 more. */
export interface AssetPartDocument {
  name?: string;
  /** Format: uri */
  url?: string;
  type?: "manual" | "specification" | "certificate" | "warranty" | "invoice" | "packing-slip" | "quality-certificate" | "photo" | "return-authorization" | "inspection-report" | "other" | "transfer-order" | "receipt" | (string & {});
}

/** Documented, but not in the vendor's own client. */
export interface AssetPartDocumented {
  /** @deprecated */
  partNumber?: string;
  /** @deprecated */
  partType?: string;
  /** @deprecated */
  specifications?: OpenObject;
  /** @deprecated */
  compatibleAssets?: string[];
  /** @deprecated */
  supplier?: string;
  /** @deprecated */
  cost?: number;
  /** @deprecated */
  currency?: string;
  /** @deprecated */
  minStockLevel?: number;
  /** @deprecated */
  maxStockLevel?: number;
  /** @deprecated */
  reorderPoint?: number;
  /** @deprecated */
  leadTime?: number;
  /** @deprecated */
  warrantyPeriod?: number;
  /** @deprecated */
  category?: string;
  /** @deprecated */
  subcategory?: string;
  /** @deprecated */
  isActive?: boolean;
  /** @deprecated */
  qrCode?: string;
  /** @deprecated */
  images?: string[];
  /** @deprecated */
  documents?: AssetPartDocument[];
  /** @deprecated */
  metadata?: OpenObject;
}

/** Answered by `assetParts.list`. */
export type AssetPart = StoredDatedObject & AssetPartFields & {
  editor?: Creator;
  asset_part_types?: (string | AssetPartTypeSummary)[];
  media?: (string | MediaStoragePopulated)[];
  cover_photo?: string | MediaStoragePopulated;
} & AssetPartDocumented;

/** Taken by `assetParts.create`. */
export type AssetPartCreate = WithRequired<AssetPartFields, "name"> & {
  asset_part_types: string[];
  media?: string[];
  cover_photo?: string;
} & AssetPartDocumented;

/** Taken by `assetParts.update`. */
export type AssetPartUpdate = AssetPartFields & {
  _id?: string;
  editor?: Creator;
  asset_part_types?: string[];
  media?: string[];
  cover_photo?: string;
  createdAt?: DateTime;
  updatedAt?: DateTime;
} & AssetPartDocumented;

/** What `AssetPartType`, `AssetPartTypeCreate` and `AssetPartTypeUpdate` have in common. */
export interface AssetPartTypeFields {
  creator?: Creator;
  name?: string;
  color?: string;
  local_name?: string;
  disabled?: boolean;
  integration_meta?: IntegrationMeta;
  company_namespace?: string[];
}

/** Found in `AssetPartTypeDocumented.maintenanceSchedule`. */
export interface AssetPartTypeMaintenanceSchedule {
  frequency?: "daily" | "weekly" | "monthly" | "quarterly" | "annually";
  intervalDays?: number;
  description?: string;
}

/** Documented, but not in the vendor's own client. */
export interface AssetPartTypeDocumented {
  /** @deprecated */
  description?: string;
  /** @deprecated */
  category?: string;
  /** @deprecated */
  subcategory?: string;
  /** @deprecated */
  specifications?: OpenObject;
  /** @deprecated */
  compatibleAssetTypes?: string[];
  /** @deprecated */
  maintenanceSchedule?: AssetPartTypeMaintenanceSchedule;
  /** @deprecated */
  warrantPeriod?: number;
  /** @deprecated */
  supplier?: string;
  /** @deprecated */
  standardCost?: number;
  /** @deprecated */
  isActive?: boolean;
  /** @deprecated */
  metadata?: OpenObject;
}

/** Answered by `assetPartTypes.list`. */
export type AssetPartType = StoredDatedObject & AssetPartTypeFields & {
  editor?: Creator;
} & AssetPartTypeDocumented;

/** Taken by `assetPartTypes.create`. */
export type AssetPartTypeCreate = WithRequired<AssetPartTypeFields, "name" | "color"> & AssetPartTypeDocumented;

/** Taken by `assetPartTypes.update`. */
export type AssetPartTypeUpdate = AssetPartTypeFields & {
  _id?: string;
  editor?: Creator;
  createdAt?: DateTime;
  updatedAt?: DateTime;
} & AssetPartTypeDocumented;

/** What `AssetPartUnit` and `AssetPartUnitCreate` have in common. */
export interface AssetPartUnitFields {
  directional_status?: "received" | "handed" | "picked" | "returned" | "stored";
  client_name?: string;
  warehouse_name?: string;
  receival_warehouse_name?: string;
  asset_part_name?: string;
  qty?: number;
  receival_comment?: string;
  comment?: string;
  integration_meta?: IntegrationMeta;
  quotation_is_recommended?: boolean;
  quotation_internal_approval_status?: "pending" | "approved" | "completed" | "rejected";
  quotation_detail?: string;
  quotation_client_approval_status?: "pending" | "approved" | "collected" | "rejected";
  company_namespace?: string[];
}

/** What `AssetPartReceival` and `AssetPartReceivalCreate` have in common. */
export interface AssetPartReceivalFields {
  creator?: Creator;
  editor?: Creator;
  sync_id?: string;
  transaction_processed?: boolean;
  serial_number?: SerialNumber;
  client_name?: string;
  warehouse_name?: string;
  time?: number;
  business_day?: string;
  visit_id?: string;
  description?: string;
  integration_meta?: IntegrationMeta;
  asset_parts_count?: number;
  total_asset_parts_qty?: number;
  company_namespace?: string[];
}

/** The part of a warehouse that other objects carry. */
export interface WarehouseSummary {
  _id: string;
  type?: "van" | "main" | "origin" | (string & {});
  name?: string;
  code?: string;
  integration_meta?: IntegrationMeta;
}

/** Found in `AssetPartReceivalDocumented.items`. */
export interface AssetPartReceivalItem {
  assetPart?: string;
  orderedQuantity?: number;
  receivedQuantity?: number;
  unitCost?: number;
  totalCost?: number;
  condition?: "new" | "good" | "damaged" | "defective";
  batchNumber?: string;
  serialNumbers?: string[];
  /** Format: date */
  expiryDate?: string;
  notes?: string;
}

/** Found in `AssetPartReceivalDocumented.invoice`. */
export interface AssetPartReceivalInvoice {
  number?: string;
  /** Format: date */
  date?: string;
  amount?: number;
}

/** Found in `AssetPartReceivalDocumented.qualityCheck`. */
export interface AssetPartReceivalQualityCheck {
  performed?: boolean;
  checkedBy?: string;
  checkDate?: DateTime;
  passed?: boolean;
  notes?: string;
}

/** Documented, but not in the vendor's own client. */
export interface AssetPartReceivalDocumented {
  /** @deprecated */
  receivalNumber?: string;
  /** @deprecated */
  purchaseOrder?: string;
  /** @deprecated */
  supplier?: string;
  /** @deprecated */
  receivalDate?: DateTime;
  /** @deprecated */
  expectedDate?: DateTime;
  /** @deprecated */
  receivedBy?: string;
  /** @deprecated */
  status?: "pending" | "partial" | "complete" | "cancelled" | (string & {});
  /** @deprecated */
  items?: AssetPartReceivalItem[];
  /** @deprecated */
  totalValue?: number;
  /** @deprecated */
  currency?: string;
  /** @deprecated */
  shippingCost?: number;
  /** @deprecated */
  taxAmount?: number;
  /** @deprecated */
  discountAmount?: number;
  /** @deprecated */
  invoice?: AssetPartReceivalInvoice;
  /** @deprecated */
  qualityCheck?: AssetPartReceivalQualityCheck;
  /** @deprecated */
  documents?: AssetPartDocument[];
  /** @deprecated */
  notes?: string;
  /** @deprecated */
  metadata?: OpenObject;
}

/** Answered by `assetPartReceivals.list`. */
export type AssetPartReceival = StoredDatedObject & AssetPartReceivalFields & {
  client?: string | ClientSummary;
  warehouse?: string | WarehouseSummary;
  teams?: (string | NamedRef)[];
  custom_status?: string | CustomStatusSummary;
  signature?: string | MediaStoragePopulated;
  media?: (string | MediaStoragePopulated)[];
  asset_parts?: {
    asset_part?: string | AssetPart;
    asset_part_name?: string;
    qty?: number;
    comment?: string;
    _id?: string;
  }[];
  workorder?: string | Workorder;
} & AssetPartReceivalDocumented;

/** What `ReturnAssetPartUnit`, `ReturnAssetPartUnitCreate` and `ReturnAssetPartUnitUpdate` have in common. */
export interface ReturnAssetPartUnitFields {
  creator?: Creator;
  editor?: Creator;
  sync_id?: string;
  transaction_processed?: boolean;
  serial_number?: SerialNumber;
  client_name?: string;
  warehouse_name?: string;
  time?: number;
  business_day?: string;
  visit_id?: string;
  description?: string;
  integration_meta?: IntegrationMeta;
  asset_part_units_count?: number;
  total_asset_part_units_qty?: number;
  company_namespace?: string[];
}

/** Answered by `assetPartUnits.list` and `assetPartUnits.create`. */
export type AssetPartUnit = StoredDatedObject & AssetPartUnitFields & {
  creator?: Creator;
  editor?: Creator;
  asset_part_receival?: string | AssetPartReceival;
  asset_part_return?: string | ReturnAssetPartUnit;
  asset_part_index?: number;
  splitted_from?: string | AssetPartUnit;
  client?: string | ClientSummary;
  warehouse?: string | WarehouseSummary;
  receival_warehouse?: string | WarehouseSummary;
  asset_part?: string | {
    name?: string;
    local_name?: string;
    barcode?: string;
    model?: string;
    asset_part_types?: AssetPartType[];
    media?: MediaDoc[];
    cover_photo?: MediaDoc;
  };
  custom_status?: string | CustomStatusSummary;
  media?: (string | MediaStoragePopulated)[];
  teams?: (string | NamedRef)[];
} & AssetPartUnitDocumented;

/** Found in `ReturnAssetPartUnit.asset_part_units`, `ReturnAssetPartUnitUpdate.asset_part_units`, `StoreAssetPartUnit.asset_part_units` and 1 more. */
export interface ReturnAssetPartUnitAssetPartUnit {
  _id?: string;
  asset_part_unit: string | AssetPartUnit;
  qty: number;
  asset_part?: string | AssetPart;
  asset_part_name?: string;
  comment?: string;
  splitted_from?: string | AssetPartUnit;
}

/** Found in `ReturnAssetPartUnit.cycle`, `AssetPartTransfer.cycle`, `StoreAssetPartUnit.cycle` and 3 more. */
export interface ApprovalCycle {
  _id?: string;
  document_type?: "proforma" | "transfer" | "approval-request" | "receiving-material" | "asset-part-transfer" | "adjust-inventory" | "return-asset-part-unit" | "store-asset-part-unit" | (string & {});
  document_id?: string;
  status?: "pending" | "approved" | "processing" | "rejected" | (string & {});
  node?: Creator;
  creator?: Creator;
  current_nodes?: {
    admin?: string;
    admin_name?: string;
  }[];
  stage?: number;
  stageName?: string;
  company_namespace?: string[];
  note?: string;
  serial_number?: SerialNumber;
  version?: number;
  history?: {
    _id?: string;
    status?: "pending" | "approved" | "processing" | "rejected" | (string & {});
    stage?: number;
    stageName?: string;
    node?: Creator;
    creator?: Creator;
    note?: string;
    serial_number?: SerialNumber;
    version?: number;
    createdAt?: string;
    updatedAt?: string;
    __v?: number;
  }[];
  createdAt?: string;
  updatedAt?: string;
  __v?: number;
}

/** Found in `ReturnAssetPartUnit.validityCheck`, `AssetPartTransfer.validityCheck` and `StoreAssetPartUnit.validityCheck`. */
export interface ValidityCheck {
  valid?: boolean;
  reasons?: {
    message?: string;
    code?: string;
  }[];
}

/** Found in `ReturnAssetPartUnitDocumented.returnLocation`, `AssetPartUnitDocumented.location`, `AssetPartUnitCreate.location` and 3 more. */
export interface ReturnAssetPartUnitReturnLocation {
  warehouse?: string;
  section?: string;
  shelf?: string;
  position?: string;
}

/** Found in `ReturnAssetPartUnitDocumented.qualityInspection`. */
export interface ReturnAssetPartUnitQualityInspection {
  performed?: boolean;
  inspectedBy?: string;
  inspectionDate?: DateTime;
  findings?: string;
  disposition?: "scrap" | "rework" | "return-to-supplier" | "restock";
}

/** Documented, but not in the vendor's own client. */
export interface ReturnAssetPartUnitDocumented {
  /** @deprecated */
  returnNumber?: string;
  /** @deprecated */
  assetPartUnit?: string;
  /** @deprecated */
  serialNumber?: string;
  /** @deprecated */
  returnType?: "warranty" | "defective" | "excess" | "end-of-lease" | "maintenance" | (string & {});
  /** @deprecated */
  returnReason?: string;
  /** @deprecated */
  returnedBy?: string;
  /** @deprecated */
  authorizedBy?: string;
  /** @deprecated */
  returnDate?: DateTime;
  /** @deprecated */
  requestDate?: DateTime;
  /** @deprecated */
  originalInstallDate?: DateTime;
  /** @deprecated */
  originalWorkOrder?: string;
  /** @deprecated */
  originalAsset?: string;
  /** @deprecated */
  condition?: "new" | "good" | "fair" | "poor" | "damaged" | "defective" | (string & {});
  /** @deprecated */
  returnLocation?: ReturnAssetPartUnitReturnLocation;
  /** @deprecated */
  supplier?: string;
  /** @deprecated */
  creditAmount?: number;
  /** @deprecated */
  currency?: string;
  /** @deprecated */
  replacementRequired?: boolean;
  /** @deprecated */
  replacementPartUnit?: string;
  /** @deprecated */
  warrantyStatus?: "in-warranty" | "out-of-warranty" | "extended-warranty" | (string & {});
  /** @deprecated */
  qualityInspection?: ReturnAssetPartUnitQualityInspection;
  /** @deprecated */
  documents?: AssetPartDocument[];
  /** @deprecated */
  notes?: string;
  /** @deprecated */
  metadata?: OpenObject;
}

/** Return of asset part units. */
export type ReturnAssetPartUnit = StoredDatedObject & ReturnAssetPartUnitFields & {
  status?: "pending" | "approved" | "processing" | "rejected" | "processed" | "failed" | (string & {});
  client?: string | ClientSummary;
  warehouse?: string | WarehouseSummary;
  teams?: (string | NamedRef)[];
  custom_status?: string | CustomStatusSummary;
  signature?: string | MediaStoragePopulated;
  media?: (string | MediaStoragePopulated)[];
  asset_part_units?: ReturnAssetPartUnitAssetPartUnit[];
  failed_reasons?: ({
    code?: string;
    message?: string;
    [key: string]: unknown;
  })[];
  workorder?: string | Workorder;
  cycle?: ApprovalCycle;
  validityCheck?: ValidityCheck;
} & ReturnAssetPartUnitDocumented;

/** Found in `MediaDoc.parentDocumentType`. */
export type DocumentType = "form" | "quickConvertToPdf" | "clients" | "asset" | "assetUnit" | "workorder" | "clientLocation" | "clientContact" | "commentsThread" | "workorderRequest" | "workorderPortal" | "invoice" | "products" | "productvariations" | "representatives" | "productcategories" | "productSubCategory" | "speciality" | "line" | "banner" | "intgAvailableApps" | "availability_msl" | "reminders" | "audits" | "availability" | "photos" | "planogram" | "tasks" | "checks" | "notificationsCenter" | "admins" | "settings" | "printWorkorderPortalLink" | "bulkExport" | "generateRule" | "scheduleEmail" | "custom-list-item" | "days" | "bulkImport" | "sv.activitiesstorechecks" | "retailExecutionPreset" | "paymentMethod" | "approvalRequest" | "activityFormV2Result" | "formV2" | "payments" | "ocrInvoiceJob" | "contract" | "contractInstallment" | "aiObjectDetectionModelVersion" | "aiObjectDetectionTask" | "assetPart" | "assetPartReceival" | "assetPartUnit" | "returnAssetPartUnit" | "storeAssetPartUnit" | "activityAiSalesOrder" | "ocrInvoiceJobGroup" | (string & {});

/** Found in `AssetPartUnit.asset_part.media`, `AssetPartUnit.asset_part.cover_photo`, `Line.icon_media` and 17 more. */
export interface MediaDoc {
  _id?: string;
  media_id: string;
  media_type: "csv" | "json" | "image" | "pdf" | "ppt" | "pptx" | "xls" | "xlsx" | "thumbnail" | "doc" | "docx" | "images" | "zip" | "pt" | (string & {});
  mime_type: "image/jpeg" | (string & {});
  ContentType: "image/jpeg" | (string & {});
  file_name: string;
  width: number;
  height: number;
  company_namespace: string[];
  ContentLength?: number;
  ETag?: string;
  Metadata?: OpenObject;
  key: string;
  pathSuffix: string;
  pathPrefix: string;
  parentDocumentType?: DocumentType;
  parentDocumentId?: string;
  parentDocumentKey?: string;
  publicUrl: string;
  baseUrl: string;
  type_name: "FileAttachment" | "ImageAttachment" | (string & {});
  thumbnails: MediaThumbnail;
  extension: string;
  bucket_name: string;
  region: string;
  time: number;
}

/** Found in `AssetPartUnitDocumented.assignedTo`, `AssetPartUnitCreate.assignedTo` and `AssetPartUnitDocumentedUpdate.assignedTo`. */
export interface AssetPartUnitAssignedTo {
  asset?: string;
  workOrder?: string;
  technician?: string;
  date?: DateTime;
}

/** Documented, but not in the vendor's own client. */
export interface AssetPartUnitDocumented {
  /** @deprecated */
  serialNumber?: string;
  /** @deprecated */
  batchNumber?: string;
  /** @deprecated */
  lotNumber?: string;
  /**
   * Format: date
   * @deprecated
   */
  manufactureDate?: string;
  /**
   * Format: date
   * @deprecated
   */
  expiryDate?: string;
  /** @deprecated */
  receiptDate?: DateTime;
  /** @deprecated */
  status?: "available" | "reserved" | "in-use" | "maintenance" | "disposed" | "returned" | (string & {});
  /** @deprecated */
  condition?: "new" | "good" | "fair" | "poor" | "damaged" | (string & {});
  /** @deprecated */
  location?: ReturnAssetPartUnitReturnLocation;
  /** @deprecated */
  assignedTo?: AssetPartUnitAssignedTo;
  /** @deprecated */
  installationDate?: DateTime;
  /** @deprecated */
  lastMaintenanceDate?: DateTime;
  /** @deprecated */
  nextMaintenanceDate?: DateTime;
  /**
   * Format: date
   * @deprecated
   */
  warrantyExpiry?: string;
  /** @deprecated */
  cost?: number;
  /** @deprecated */
  supplier?: string;
  /** @deprecated */
  purchaseOrder?: string;
  /** @deprecated */
  invoice?: string;
  /** @deprecated */
  notes?: string;
  /** @deprecated */
  maintenanceHistory?: {
    date?: DateTime;
    type?: "inspection" | "repair" | "replacement" | "upgrade" | (string & {});
    description?: string;
    technician?: string;
    cost?: number;
  }[];
  /** @deprecated */
  customFields?: OpenObject;
  /** @deprecated */
  metadata?: OpenObject;
}

/** Found in `AssetPartUnitCreate.creator` and `AssetPartUnitDocumentedUpdate.creator`. */
export interface AssetPartUnitCreator {
  _id?: string;
  type?: "admin" | "rep";
  name?: string;
}

/** Taken by `assetPartUnits.create`. */
export type AssetPartUnitCreate = WithRequired<AssetPartUnitFields, "directional_status" | "client_name" | "asset_part_name" | "qty"> & {
  creator?: AssetPartUnitCreator;
  asset_part_receival: string;
  asset_part_index: number;
  splitted_from?: string;
  client: string;
  warehouse: string;
  receival_warehouse: string;
  asset_part: string;
  custom_status?: string;
  media?: string[];
  teams?: string[];
  serialNumber?: string;
  batchNumber?: string;
  lotNumber?: string;
  /** Format: date */
  manufactureDate?: string;
  /** Format: date */
  expiryDate?: string;
  receiptDate?: DateTime;
  status?: "available" | "reserved" | "in-use" | "maintenance" | "disposed" | "returned";
  condition?: "new" | "good" | "fair" | "poor" | "damaged";
  location?: ReturnAssetPartUnitReturnLocation;
  assignedTo?: AssetPartUnitAssignedTo;
  installationDate?: DateTime;
  lastMaintenanceDate?: DateTime;
  nextMaintenanceDate?: DateTime;
  /** Format: date */
  warrantyExpiry?: string;
  cost?: number;
  supplier?: string;
  purchaseOrder?: string;
  invoice?: string;
  notes?: string;
  customFields?: OpenObject;
  metadata?: OpenObject;
};

/** Documented, but not in the vendor's own client. */
export interface AssetPartUnitDocumentedUpdate {
  /** @deprecated */
  creator?: AssetPartUnitCreator;
  /** @deprecated */
  directional_status?: "received" | "handed" | "picked" | "returned" | "stored" | (string & {});
  /** @deprecated */
  asset_part_receival?: string;
  /** @deprecated */
  asset_part_index?: number;
  /** @deprecated */
  splitted_from?: string;
  /** @deprecated */
  client?: string;
  /** @deprecated */
  client_name?: string;
  /** @deprecated */
  warehouse?: string;
  /** @deprecated */
  warehouse_name?: string;
  /** @deprecated */
  receival_warehouse?: string;
  /** @deprecated */
  receival_warehouse_name?: string;
  /** @deprecated */
  asset_part?: string;
  /** @deprecated */
  asset_part_name?: string;
  /** @deprecated */
  qty?: number;
  /** @deprecated */
  receival_comment?: string;
  /** @deprecated */
  teams?: string[];
  /** @deprecated */
  integration_meta?: IntegrationMeta;
  /** @deprecated */
  company_namespace?: string[];
  /** @deprecated */
  serialNumber?: string;
  /** @deprecated */
  batchNumber?: string;
  /** @deprecated */
  lotNumber?: string;
  /**
   * Format: date
   * @deprecated
   */
  manufactureDate?: string;
  /**
   * Format: date
   * @deprecated
   */
  expiryDate?: string;
  /** @deprecated */
  receiptDate?: DateTime;
  /** @deprecated */
  status?: "available" | "reserved" | "in-use" | "maintenance" | "disposed" | "returned" | (string & {});
  /** @deprecated */
  condition?: "new" | "good" | "fair" | "poor" | "damaged" | (string & {});
  /** @deprecated */
  location?: ReturnAssetPartUnitReturnLocation;
  /** @deprecated */
  assignedTo?: AssetPartUnitAssignedTo;
  /** @deprecated */
  installationDate?: DateTime;
  /** @deprecated */
  lastMaintenanceDate?: DateTime;
  /** @deprecated */
  nextMaintenanceDate?: DateTime;
  /**
   * Format: date
   * @deprecated
   */
  warrantyExpiry?: string;
  /** @deprecated */
  cost?: number;
  /** @deprecated */
  supplier?: string;
  /** @deprecated */
  purchaseOrder?: string;
  /** @deprecated */
  invoice?: string;
  /** @deprecated */
  notes?: string;
  /** @deprecated */
  customFields?: OpenObject;
  /** @deprecated */
  metadata?: OpenObject;
}

/** Taken by `assetPartUnits.update`. */
export type AssetPartUnitUpdate = {
  custom_status?: string;
  comment?: string;
  media?: string[];
  editor?: Creator;
  quotation_is_recommended?: boolean;
  quotation_internal_approval_status?: "pending" | "approved" | "completed" | "rejected";
  quotation_detail?: string;
  quotation_client_approval_status?: "pending" | "approved" | "collected" | "rejected";
} & AssetPartUnitDocumentedUpdate;

/** Found in `StatusUpdateMany.readQuery` and `ReportViewPayload.anyOf.criteria`. */
export interface StatusReadQuery {
  key: "_id" | (string & {});
  operator: "in" | (string & {});
  value: unknown;
}

/** Found in `StatusUpdateMany.writeQuery` and `ApprovalRequestFields.payload.writeQuery`. */
export interface ApprovalRequestWriteQuery {
  key: "custom_status" | (string & {});
  command: "set" | "addToSet" | "pull" | (string & {});
  value: unknown;
}

/** Taken by `assetPartReceivals.updateMany`, `assetPartTransfers.updateMany`, `returnAssetPartUnits.updateMany` and 1 more. */
export interface StatusUpdateMany {
  readQuery: StatusReadQuery[];
  writeQuery: ApprovalRequestWriteQuery;
}

/** Used by no operation. */
export interface UpdateManyResult {
  nFound?: number;
  nModified?: number;
}

/** Taken by `assetPartReceivals.create`. */
export type AssetPartReceivalCreate = WithRequired<AssetPartReceivalFields, "sync_id" | "transaction_processed" | "client_name" | "warehouse_name" | "time"> & {
  client: string;
  warehouse: string;
  teams?: string[];
  custom_status?: string;
  signature?: string;
  media?: string[];
  asset_parts: {
    asset_part: string;
    asset_part_name: string;
    qty: number;
    comment?: string;
  }[];
  workorder?: string;
} & AssetPartReceivalDocumented;

/** Documented, but not in the vendor's own client. */
export interface AssetPartReceivalDocumentedUpdate {
  /** @deprecated */
  warehouse?: string;
}

/** Taken by `assetPartReceivals.update`. */
export type AssetPartReceivalUpdate = {
  editor?: Creator;
  description?: string;
  custom_status?: string;
  media?: string[];
  integration_meta?: IntegrationMeta;
  workorder?: string;
} & AssetPartReceivalDocumented & AssetPartReceivalDocumentedUpdate;

/** What `AssetPartTransfer`, `AssetPartTransferCreate` and `AssetPartTransferUpdate` have in common. */
export interface AssetPartTransferFields {
  creator?: Creator;
  serial_number?: SerialNumber;
  type?: "load" | "unload" | (string & {});
  from_name?: string;
  to_name?: string;
  time?: number;
  transaction_processed?: boolean;
  sync_id?: string;
  business_day?: string;
  asset_part_units_count?: number;
  total_asset_part_units_qty?: number;
  description?: string;
  visit_id?: string;
  integration_meta?: IntegrationMeta;
  failed_reasons?: ({
    code: string;
    message: string;
    [key: string]: unknown;
  })[];
  company_namespace?: string[];
}

/** Found in `AssetPartTransferDocumented.items`. */
export interface AssetPartTransferItem {
  assetPartUnit?: string;
  assetPart?: string;
  serialNumber?: string;
  quantity?: number;
  condition?: "new" | "good" | "fair" | "poor" | "damaged";
  notes?: string;
}

/** Documented, but not in the vendor's own client. */
export interface AssetPartTransferDocumented {
  /** @deprecated */
  transferNumber?: string;
  /** @deprecated */
  fromLocation?: ReturnAssetPartUnitReturnLocation;
  /** @deprecated */
  toLocation?: ReturnAssetPartUnitReturnLocation;
  /** @deprecated */
  requestedBy?: string;
  /** @deprecated */
  approvedBy?: string;
  /** @deprecated */
  transferredBy?: string;
  /** @deprecated */
  requestDate?: DateTime;
  /** @deprecated */
  approvalDate?: DateTime;
  /** @deprecated */
  transferDate?: DateTime;
  /** @deprecated */
  scheduledDate?: DateTime;
  /** @deprecated */
  priority?: "low" | "medium" | "high" | "urgent" | (string & {});
  /** @deprecated */
  reason?: string;
  /** @deprecated */
  items?: AssetPartTransferItem[];
  /** @deprecated */
  totalItems?: number;
  /** @deprecated */
  transportMethod?: "manual" | "vehicle" | "courier" | "automated" | (string & {});
  /** @deprecated */
  carrier?: string;
  /** @deprecated */
  trackingNumber?: string;
  /** @deprecated */
  estimatedArrival?: DateTime;
  /** @deprecated */
  actualArrival?: DateTime;
  /** @deprecated */
  cost?: number;
  /** @deprecated */
  currency?: string;
  /** @deprecated */
  documents?: AssetPartDocument[];
  /** @deprecated */
  notes?: string;
  /** @deprecated */
  metadata?: OpenObject;
}

/** Answered by `assetPartTransfers.list` and `assetPartTransfers.complete`. */
export type AssetPartTransfer = StoredDatedObject & AssetPartTransferFields & {
  editor?: Creator;
  from?: string | WarehouseSummary;
  to?: string | WarehouseSummary;
  status?: "pending" | "approved" | "processing" | "rejected" | "processed" | "failed" | (string & {});
  asset_part_units?: {
    _id: string;
    asset_part_unit?: string | AssetPartUnit;
    qty?: number;
    asset_part?: string | AssetPart;
    asset_part_name?: string;
    note?: string;
    splitted_from?: string | AssetPartUnit;
  }[];
  teams?: (string | NamedRef)[];
  custom_status?: string | CustomStatusSummary;
  process_time?: number;
  cycle?: ApprovalCycle;
  validityCheck?: ValidityCheck;
  you_can_approve?: boolean;
} & AssetPartTransferDocumented;

/** Taken by `assetPartTransfers.create`. */
export type AssetPartTransferCreate = WithRequired<AssetPartTransferFields, "type" | "time" | "sync_id"> & {
  from: string;
  to: string;
  status?: "pending" | (string & {});
  asset_part_units: {
    _id?: string;
    asset_part_unit: string;
    qty: number;
    asset_part?: string;
    asset_part_name?: string;
    note?: string;
  }[];
  teams?: string[];
  custom_status?: string;
} & AssetPartTransferDocumented;

/** Taken by `assetPartTransfers.update`. */
export type AssetPartTransferUpdate = AssetPartTransferFields & {
  _id?: string;
  editor?: Creator;
  from?: string;
  to?: string;
  status?: "pending" | "approved" | "processing" | "rejected" | "processed" | "failed" | (string & {});
  asset_part_units?: {
    _id?: string;
    asset_part_unit: string;
    qty: number;
    asset_part_name?: string;
    note?: string;
    splitted_from?: string;
  }[];
  teams?: string[];
  custom_status?: string;
  process_time?: number;
  createdAt?: DateTime;
  updatedAt?: DateTime;
  isResubmitted?: boolean;
  note?: string;
  stage?: number;
} & AssetPartTransferDocumented;

/** Found in `ReturnAssetPartUnitCreate.asset_part_units` and `StoreAssetPartUnitCreate.asset_part_units`. */
export interface StoreAssetPartUnitAssetPartUnit {
  _id?: string;
  asset_part_unit: string;
  qty: number;
  asset_part?: string;
  asset_part_name?: string;
  comment?: string;
}

/** Taken by `returnAssetPartUnits.create`. */
export type ReturnAssetPartUnitCreate = WithRequired<ReturnAssetPartUnitFields, "sync_id" | "transaction_processed" | "time"> & {
  status?: "pending" | (string & {});
  client: string;
  warehouse: string;
  teams?: string[];
  custom_status?: string;
  signature?: string;
  media?: string[];
  asset_part_units: StoreAssetPartUnitAssetPartUnit[];
  workorder?: string;
} & ReturnAssetPartUnitDocumented;

/** Taken by `returnAssetPartUnits.update`. */
export type ReturnAssetPartUnitUpdate = ReturnAssetPartUnitFields & {
  _id?: string;
  status?: "pending" | "approved" | "processing" | "rejected" | "processed" | "failed" | (string & {});
  client?: string;
  warehouse?: string;
  teams?: string[];
  custom_status?: string;
  signature?: string;
  media?: string[];
  asset_part_units?: ReturnAssetPartUnitAssetPartUnit[];
  failed_reasons?: ({
    code: string;
    message: string;
    [key: string]: unknown;
  })[];
  isResubmitted?: boolean;
  note?: string;
  stage?: number;
  workorder?: string;
  createdAt?: DateTime;
  updatedAt?: DateTime;
} & ReturnAssetPartUnitDocumented;

/** What `StoreAssetPartUnit`, `StoreAssetPartUnitCreate` and `StoreAssetPartUnitUpdate` have in common. */
export interface StoreAssetPartUnitFields {
  creator?: Creator;
  editor?: Creator;
  sync_id?: string;
  transaction_processed?: boolean;
  serial_number?: SerialNumber;
  warehouse_name?: string;
  time?: number;
  business_day?: string;
  visit_id?: string;
  description?: string;
  integration_meta?: IntegrationMeta;
  asset_part_units_count?: number;
  total_asset_part_units_qty?: number;
  company_namespace?: string[];
}

/** Found in `StoreAssetPartUnitDocumented.location`. */
export interface StoreAssetPartUnitLocation {
  warehouse?: string;
  section?: string;
  shelf?: string;
  position?: string;
  bin?: string;
  coordinates?: {
    x?: number;
    y?: number;
    z?: number;
  };
}

/** Found in `StoreAssetPartUnitDocumented.storageEnvironment`. */
export interface StoreAssetPartUnitStorageEnvironment {
  temperature?: {
    min?: number;
    max?: number;
    unit?: "celsius" | "fahrenheit";
  };
  humidity?: {
    min?: number;
    max?: number;
  };
  specialRequirements?: ("dry" | "cool" | "dark" | "ventilated" | "climate-controlled")[];
}

/** Found in `StoreAssetPartUnitDocumented.reservedFor`. */
export interface StoreAssetPartUnitReservedFor {
  workOrder?: string;
  asset?: string;
  project?: string;
  reservationDate?: DateTime;
  reservedBy?: string;
}

/** Found in `StoreAssetPartUnitDocumented.dimensions`. */
export interface StoreAssetPartUnitDimension {
  length?: number;
  width?: number;
  height?: number;
  unit?: "mm" | "cm" | "m" | "inch" | "ft";
}

/** Documented, but not in the vendor's own client. */
export interface StoreAssetPartUnitDocumented {
  /** @deprecated */
  storageNumber?: string;
  /** @deprecated */
  assetPartUnit?: string;
  /** @deprecated */
  serialNumber?: string;
  /** @deprecated */
  storageType?: "inventory" | "spare" | "buffer" | "quarantine" | "maintenance" | (string & {});
  /** @deprecated */
  storageReason?: string;
  /** @deprecated */
  storedBy?: string;
  /** @deprecated */
  authorizedBy?: string;
  /** @deprecated */
  storageDate?: DateTime;
  /** @deprecated */
  expectedRetrievalDate?: DateTime;
  /** @deprecated */
  location?: StoreAssetPartUnitLocation;
  /** @deprecated */
  condition?: "new" | "good" | "fair" | "poor" | "damaged" | (string & {});
  /** @deprecated */
  storageEnvironment?: StoreAssetPartUnitStorageEnvironment;
  /** @deprecated */
  preservationMethod?: "none" | "plastic-wrap" | "desiccant" | "vacuum-seal" | "oil-coating" | (string & {});
  /** @deprecated */
  lastInspectionDate?: DateTime;
  /** @deprecated */
  nextInspectionDate?: DateTime;
  /** @deprecated */
  reservedFor?: StoreAssetPartUnitReservedFor;
  /** @deprecated */
  tags?: string[];
  /** @deprecated */
  barcode?: string;
  /** @deprecated */
  qrCode?: string;
  /** @deprecated */
  weight?: number;
  /** @deprecated */
  dimensions?: StoreAssetPartUnitDimension;
  /** @deprecated */
  notes?: string;
  /** @deprecated */
  metadata?: OpenObject;
}

/** Documented, but not in the vendor's own client. */
export interface StoreAssetPartUnitDocumentedResult {
  /** @deprecated */
  storageHistory?: {
    date?: DateTime;
    action?: "stored" | "moved" | "inspected" | "reserved" | "released" | (string & {});
    performedBy?: string;
    fromLocation?: string;
    toLocation?: string;
    notes?: string;
  }[];
}

/** Storing of asset part units. */
export type StoreAssetPartUnit = StoredDatedObject & StoreAssetPartUnitFields & {
  status?: "pending" | "approved" | "processing" | "rejected" | "processed" | "failed" | (string & {});
  warehouse?: string | WarehouseSummary;
  teams?: (string | NamedRef)[];
  custom_status?: string | CustomStatusSummary;
  signature?: string | MediaStoragePopulated;
  media?: (string | MediaStoragePopulated)[];
  asset_part_units?: ReturnAssetPartUnitAssetPartUnit[];
  failed_reasons?: ({
    code?: string;
    message?: string;
    [key: string]: unknown;
  })[];
  cycle?: ApprovalCycle;
  validityCheck?: ValidityCheck;
} & StoreAssetPartUnitDocumented & StoreAssetPartUnitDocumentedResult;

/** Taken by `storeAssetPartUnits.create`. */
export type StoreAssetPartUnitCreate = WithRequired<StoreAssetPartUnitFields, "sync_id" | "transaction_processed" | "time"> & {
  status?: "pending" | (string & {});
  warehouse: string;
  teams?: string[];
  custom_status?: string;
  signature?: string;
  media?: string[];
  asset_part_units: StoreAssetPartUnitAssetPartUnit[];
} & StoreAssetPartUnitDocumented;

/** Taken by `storeAssetPartUnits.update`. */
export type StoreAssetPartUnitUpdate = StoreAssetPartUnitFields & {
  _id?: string;
  status?: "pending" | "approved" | "processing" | "rejected" | "processed" | "failed" | (string & {});
  warehouse?: string;
  teams?: string[];
  custom_status?: string;
  signature?: string;
  media?: string[];
  asset_part_units?: ReturnAssetPartUnitAssetPartUnit[];
  failed_reasons?: ({
    code: string;
    message: string;
    [key: string]: unknown;
  })[];
  isResubmitted?: boolean;
  note?: string;
  stage?: number;
  createdAt?: DateTime;
  updatedAt?: DateTime;
} & StoreAssetPartUnitDocumented;

/** A value of `clients.list` and `clients.get`. */
export type ClientPopulatedKey = "tags" | "reps" | "assigned_to" | "sv_priceList" | "paymentTerm" | "job_category" | "msl" | "chain" | "channel" | "status" | "product" | "assigned_products" | "assigned_product_groups" | "speciality" | "teams" | "contacts" | "retail_execution_templates" | "assigned_forms_v2_templates" | "assigned_clm_presentations" | "media" | "cover_photo" | "sales.logo_media" | (string & {});

/** What `ClientCreate` and `ClientUpdate` have in common. */
export interface ClientInput {
  tags?: string[];
  contacts?: string[];
  assigned_to?: string[];
  price_tag?: string;
  job_category?: string[];
  sv_priceList?: string;
  assigned_products?: string[];
  assigned_product_groups?: string[];
  paymentTerm?: string;
  speciality?: string[];
  channel?: string;
  chain?: string;
  teams?: string[];
  assigned_forms_v2_templates?: string[];
  retail_execution_templates?: string[];
  assigned_clm_presentations?: string[];
  media?: string[];
  cover_photo?: string;
  sales?: ClientSales;
}

/** Taken by `clients.create`. */
export type ClientCreate = ClientInput & WithRequired<ClientFields, "name"> & ClientDocumented;

/** What the server keeps of every object; an update may carry it. */
export interface StoredFields {
  _id?: string;
  createdAt?: string;
  updatedAt?: string;
  __v?: number;
}

/** Taken by `clients.update`. */
export type ClientUpdate = ClientInput & ClientFields & StoredFields & ClientDocumented;

/** Taken by `clientContacts.create`. */
export type ClientContactCreate = WithRequired<ClientContactFields, "name">;

/** Taken by `clientContacts.update`. */
export type ClientContactUpdate = ClientContactFields & StoredFields;

/** Documented, but not in the vendor's own client. */
export interface ClientLocationDocumentedInput {
  /** @deprecated */
  company_namespace?: string[];
}

/** Taken by `clientLocations.create`. */
export type ClientLocationCreate = WithRequired<ClientLocationFields, "name"> & {
  creator?: Creator;
  client: string;
  contacts?: string[];
  disabled: boolean;
  media?: string[];
  cover_photo?: string;
} & ClientLocationDocumented & ClientLocationDocumentedInput;

/** Documented, but not in the vendor's own client. */
export interface ClientLocationDocumentedUpdate {
  /** @deprecated */
  disabled?: boolean;
}

/** Taken by `clientLocations.update`. */
export type ClientLocationUpdate = ClientLocationFields & {
  editor?: Creator;
  client?: string;
  contacts?: string[];
  media?: string[];
  cover_photo?: string;
} & ClientLocationDocumented & ClientLocationDocumentedInput & ClientLocationDocumentedUpdate;

/** Taken by `clientChannels.create`. */
export type ClientChannelCreate = WithRequired<ClientChannelFields, "name">;

/** Taken by `clientChannels.update`. */
export type ClientChannelUpdate = ClientChannelFields & StoredFields;

/** What `LineClassification`, `LineClassificationCreate` and `LineClassificationUpdate` have in common. */
export interface LineClassificationFields {
  company_namespace?: string[];
  name?: string;
  local_name?: string;
  disabled?: boolean;
}

/** Answered by `lineClassifications.list`. */
export type LineClassification = StoredObject & LineClassificationFields;

/** What `Line`, `LineCreate` and `LineUpdate` have in common. */
export interface LineFields {
  company_namespace?: string[];
  name?: string;
  local_name?: string;
  disabled?: boolean;
  icon?: string;
}

/** Answered by `lines.list`. */
export type Line = StoredObject & LineFields & {
  icon_media?: string | MediaDoc;
};

/** Answered by `clientLines.list`. */
export type ClientLine = StoredObject & {
  client?: string | Client;
  classification?: string | LineClassification;
  line?: string | Line;
  company_namespace?: string[];
};

/** What `ClientLineCreate` and `ClientLineUpdate` have in common. */
export interface ClientLineFields {
  company_namespace?: string[];
  client?: string;
  classification?: string;
  line?: string;
}

/** Taken by `clientLines.create`. */
export type ClientLineCreate = WithRequired<ClientLineFields, "client" | "classification" | "line">;

/** Taken by `clientLines.update`. */
export type ClientLineUpdate = ClientLineFields & StoredFields;

/** Found in `PatchActionUpdateMany.slug` and `PatchActionQuery.slug`. */
export type PatchActionSlug = "client" | "product" | "availability-msl" | "product-category" | "product-sub-category" | "product-brand" | "variant" | "product-group" | "msl" | "rep" | "line-classification" | "line" | "activity-storecheck" | "measureunits" | "promotions" | "tax" | "tag" | "warehouse" | "client-channel" | "measureunit-family" | "paymentterms" | (string & {});

/** Found in `PatchActionReadQuery.operator` and `CustomListFilter.operator`. */
export type PatchActionReadOperator = "lte" | "lt" | "gte" | "gt" | "eq" | "ne" | "in" | "nin" | "search" | (string & {});

/** Found in `PatchActionUpdateMany.readQuery` and `PatchActionQuery.readQuery`. */
export interface PatchActionReadQuery {
  key: string;
  value: string | (string | number | boolean | null)[] | number | boolean | null;
  operator: PatchActionReadOperator;
}

/** Found in `PatchActionUpdateMany.writeQuery`. */
export interface PatchActionWriteQuery {
  key: string;
  value: unknown;
  command: "set" | "addToSet" | "pull" | (string & {});
}

/** Taken by `lines.updateMany`, `lineClassifications.updateMany` and `patchActions.updateMany`. */
export interface PatchActionUpdateMany {
  slug: PatchActionSlug;
  readQuery: PatchActionReadQuery[];
  writeQuery: PatchActionWriteQuery | PatchActionWriteQuery[];
}

/** Taken by `lines.create`. */
export type LineCreate = WithRequired<LineFields, "name"> & {
  icon_media?: string;
};

/** Taken by `lines.update`. */
export type LineUpdate = LineFields & StoredFields & {
  icon_media?: string;
};

/** Taken by `lineClassifications.create`. */
export type LineClassificationCreate = WithRequired<LineClassificationFields, "name">;

/** Taken by `lineClassifications.update`. */
export type LineClassificationUpdate = LineClassificationFields & StoredFields;

/** Taken by `specialities.create`. */
export type SpecialityCreate = WithRequired<SpecialityFields, "name"> & {
  _id?: string;
};

/** Taken by `specialities.update`. */
export type SpecialityUpdate = SpecialityFields & {
  _id?: string;
};

/** Taken by `tags.create`. */
export type TagCreate = WithRequired<TagFields, "tag" | "type"> & TagDocumented;

/** Taken by `tags.update`. */
export type TagUpdate = TagFields & StoredFields & TagDocumented;

/** A value of `products.list` and `products.get`. */
export type ProductPopulatedKey = "category" | "sub_category" | "tax" | "sv_tax" | "media" | "measureunit_family" | "measureunit" | "sv_measureUnit" | "brand" | "product_groups" | "teams" | "measureunit_family_with_measureunit" | (string & {});

/** What `Variant`, `VariantCreate` and `VariantUpdate` have in common. */
export interface VariantFields {
  name?: string;
  price?: number;
  company_namespace?: string[];
  disabled?: boolean;
  uuid?: string;
  local_name?: string;
  sku?: string;
  barcode?: string;
  weight?: number;
  length?: number;
  width?: number;
  height?: number;
  position?: number;
  default?: boolean;
  variant_img?: string;
  integration_meta?: IntegrationMeta;
}

/** Answered by `products.list`. */
export type Product = StoredObject & ProductFields & {
  category?: string | ProductCategory;
  sub_category?: (string | ProductSubCategory)[];
  sv_tax?: string | Tax;
  sv_measureUnit?: string | MeasureUnit;
  assigned_media?: string | Media | string[];
  brand?: string | ProductBrand;
  measureunit_family?: string | MeasureUnitFamily;
  teams?: (string | Team)[];
  product_groups?: (string | NamedLocalRef)[];
  tax?: string | Tax;
  defaultVariant?: Variant;
};

/** What `ProductModifiersGroup`, `ProductModifiersGroupCreate` and `ProductModifiersGroupUpdate` have in common. */
export interface ProductModifiersGroupFields {
  name?: string;
  disabled?: boolean;
  local_name?: string;
  position?: number;
  multiple_modifiers?: boolean;
  company_namespace?: string[];
}

/** Found in `ProductModifiersGroupDocumented.modifiers`. */
export interface ProductModifiersGroupModifier {
  name?: string;
  price_adjustment?: number;
  description?: string;
}

/** Documented, but not in the vendor's own client. */
export interface ProductModifiersGroupDocumented {
  /** @deprecated */
  description?: string;
  /** @deprecated */
  modifiers?: ({
    _id?: string;
    name?: string;
    price_adjustment?: number;
    description?: string;
  } | ProductModifiersGroupModifier)[];
  /** @deprecated */
  is_required?: boolean;
  /** @deprecated */
  max_selection?: number;
}

/** Documented, but not in the vendor's own client. */
export interface ProductModifiersGroupDocumentedResult {
  /** @deprecated */
  modifiedAt?: DateTime;
  /** @deprecated */
  SVClient?: number;
}

/** Group of product modifiers. */
export type ProductModifiersGroup = StoredObject & ProductModifiersGroupFields & ProductModifiersGroupDocumented & ProductModifiersGroupDocumentedResult;

/** Answered by `variants.list`. */
export type Variant = StoredObject & VariantFields & {
  product?: string | Product;
  modifiers_groups?: (string | ProductModifiersGroup)[];
};

/** What `Product`, `ProductCreate` and `ProductUpdate` have in common. */
export interface ProductFields {
  name?: string;
  active?: boolean;
  company_namespace?: string[];
  local_name?: string;
  sku?: string;
  assigned_to?: string[];
  auditable?: boolean;
  barcode?: string;
  description?: string;
  local_description?: string;
  product_img?: string;
  base_price?: string;
  html_description?: string;
  modifiers_group?: string[];
  featured?: boolean;
  rsp?: number;
  integration_meta?: IntegrationMeta;
  position?: number;
  frozen_pre_sales?: boolean;
  frozen_sales?: boolean;
  variants?: Variant[];
}

/** What `ProductCategory`, `ProductCategoryCreate` and `ProductCategoryUpdate` have in common. */
export interface ProductCategoryFields {
  name?: string;
  company_namespace?: string[];
  type?: "main";
  disabled?: boolean;
  photo?: string;
  local_name?: string;
  icon?: string;
  position?: number;
  integration_meta?: IntegrationMeta;
}

/** Answered by `productCategories.list`. */
export type ProductCategory = StoredObject & ProductCategoryFields & {
  hasSubCategory?: boolean;
  isLeaf?: boolean;
};

/** What `ProductSubCategory`, `ProductSubCategoryCreate` and `ProductSubCategoryUpdate` have in common. */
export interface ProductSubCategoryFields {
  name?: string;
  company_namespace?: string[];
  disabled?: boolean;
  local_name?: string;
  photo?: string;
  position?: number;
  integration_meta?: IntegrationMeta;
}

/** Answered by `productSubCategories.list`. */
export type ProductSubCategory = StoredObject & ProductSubCategoryFields & {
  parent_id?: string | NamedRef;
};

/** What `Tax`, `TaxCreate` and `TaxUpdate` have in common. */
export interface TaxFields {
  name?: string;
  rate?: number;
  type?: "inclusive" | "additive" | (string & {});
  company_namespace?: string[];
  disabled?: boolean;
  integration_meta?: IntegrationMeta;
}

/** Answered by `taxes.list`. */
export type Tax = StoredObject & TaxFields;

/** What `MeasureUnit`, `MeasureUnitCreate` and `MeasureUnitUpdate` have in common. */
export interface MeasureUnitFields {
  name?: string;
  factor?: number;
  local_name?: string;
  parent?: string;
  company_namespace?: string[];
  disabled?: boolean;
  integration_meta?: IntegrationMeta;
}

/** What `MeasureUnitFamily`, `MeasureUnitFamilyCreate` and `MeasureUnitFamilyUpdate` have in common. */
export interface MeasureUnitFamilyFields {
  name?: string;
  local_name?: string;
  company_namespace?: string[];
  disabled?: boolean;
  integration_meta?: IntegrationMeta;
}

/** The part of a measure unit that other objects carry. */
export interface MeasureUnitSummary {
  _id: string;
  name?: string;
  disabled?: boolean;
}

/** Answered by `measureUnits.list`. */
export type MeasureUnit = StoredObject & MeasureUnitFields & {
  family?: MeasureUnitFamily[];
};

/** Answered by `measureUnitFamilies.list`. */
export type MeasureUnitFamily = StoredObject & MeasureUnitFamilyFields & {
  measureunits?: (string | MeasureUnitSummary)[];
  measureunits_populated?: (string | MeasureUnit)[];
};

/** What `Media`, `MediaCreate` and `MediaUpdate` have in common. */
export interface MediaFields {
  name?: string;
  type?: "ppt" | "pptx" | "pdf" | "jpeg" | "jpg" | "png" | "doc" | "docx" | (string & {});
  caption?: string;
  company_namespace?: string[];
  disabled?: boolean;
}

/** Found in `MediaDocumented.parent_document_type`. */
export type MediaParentDocumentType = "clients" | "asset" | "assetUnit" | "workorder" | "clientLocation" | "clientContact" | "commentsThread" | "workorderRequest" | "workorderPortal" | "invoice" | "products" | "productvariations" | "representatives" | "productcategories" | "productSubCategory" | "speciality" | "line" | "banner" | "intgAvailableApps" | (string & {});

/** Documented, but not in the vendor's own client. */
export interface MediaDocumented {
  /** @deprecated */
  description?: string;
  /** @deprecated */
  document_type?: MediaStorageMediaType;
  /** @deprecated */
  parent_document_type?: MediaParentDocumentType;
  /** @deprecated */
  parent_document_key?: string;
  /** @deprecated */
  integration_meta?: IntegrationMeta;
}

/** Media item. */
export type Media = StoredObject & MediaFields & {
  url?: string;
  creator?: Creator;
} & MediaDocumented;

/** What `ProductBrand`, `ProductBrandCreate` and `ProductBrandUpdate` have in common. */
export interface ProductBrandFields {
  name?: string;
  company_namespace?: string[];
  disabled?: boolean;
  local_name?: string;
  integration_meta?: IntegrationMeta;
}

/** Answered by `productBrands.list`. */
export type ProductBrand = StoredObject & ProductBrandFields;

/** What `ProductCreate` and `ProductUpdate` have in common. */
export interface ProductInput {
  category?: string;
  sub_category?: string[];
  sv_tax?: string;
  sv_measureUnit?: string;
  assigned_media?: string[];
  brand?: string;
  measureunit_family?: string;
  teams?: string[];
  product_groups?: string[];
}

/** Taken by `products.create`. */
export type ProductCreate = WithRequired<ProductInput, "category"> & WithRequired<ProductFields, "name">;

/** Taken by `products.update`. */
export type ProductUpdate = ProductInput & ProductFields & StoredFields;

/** Taken by `variants.create`. */
export type VariantCreate = WithRequired<VariantFields, "name" | "price"> & {
  product: string;
  modifiers_groups?: string[];
};

/** Taken by `variants.update`. */
export type VariantUpdate = VariantFields & StoredFields & {
  product?: string;
  modifiers_groups?: string[];
};

/** Taken by `productCategories.create`. */
export type ProductCategoryCreate = WithRequired<ProductCategoryFields, "name">;

/** Taken by `productCategories.update`. */
export type ProductCategoryUpdate = ProductCategoryFields & StoredFields;

/** Taken by `productSubCategories.create`. */
export type ProductSubCategoryCreate = WithRequired<ProductSubCategoryFields, "name"> & {
  parent_id: string;
};

/** Taken by `productSubCategories.update`. */
export type ProductSubCategoryUpdate = ProductSubCategoryFields & StoredFields & {
  parent_id?: string;
};

/** Taken by `productBrands.create`. */
export type ProductBrandCreate = WithRequired<ProductBrandFields, "name">;

/** Taken by `productBrands.update`. */
export type ProductBrandUpdate = ProductBrandFields & StoredFields;

/** What `ProductGroup`, `ProductGroupCreate` and `ProductGroupUpdate` have in common. */
export interface ProductGroupFields {
  name?: string;
  company_namespace?: string[];
  disabled?: boolean;
  local_name?: string;
}

/** Answered by `productGroups.list`. */
export type ProductGroup = StoredObject & ProductGroupFields;

/** Taken by `productGroups.create`. */
export type ProductGroupCreate = WithRequired<ProductGroupFields, "name">;

/** Taken by `productGroups.update`. */
export type ProductGroupUpdate = ProductGroupFields & StoredFields;

/** Taken by `productModifiersGroups.create`. */
export type ProductModifiersGroupCreate = WithRequired<ProductModifiersGroupFields, "name" | "position" | "multiple_modifiers"> & ProductModifiersGroupDocumented;

/** Taken by `productModifiersGroups.update`. */
export type ProductModifiersGroupUpdate = ProductModifiersGroupFields & StoredFields & ProductModifiersGroupDocumented;

/** Taken by `taxes.create`. */
export type TaxCreate = WithRequired<TaxFields, "name" | "rate" | "type">;

/** Taken by `taxes.update`. */
export type TaxUpdate = TaxFields & StoredFields;

/** Taken by `measureUnits.create`. */
export type MeasureUnitCreate = WithRequired<MeasureUnitFields, "name" | "factor">;

/** Taken by `measureUnits.update`. */
export type MeasureUnitUpdate = WithRequired<MeasureUnitFields, "factor"> & StoredFields;

/** Taken by `measureUnitFamilies.create`. */
export type MeasureUnitFamilyCreate = WithRequired<MeasureUnitFamilyFields, "name"> & {
  measureunits?: string[];
};

/** Taken by `measureUnitFamilies.update`. */
export type MeasureUnitFamilyUpdate = MeasureUnitFamilyFields & StoredFields & {
  measureunits?: string[];
};

/** What `PriceList`, `PriceListCreate` and `PriceListUpdate` have in common. */
export interface PriceListFields {
  name?: string;
  integration_meta?: IntegrationMeta;
  disabled?: boolean;
  company_namespace?: string[];
}

/** Found in `PriceList.createdby`. */
export interface PriceListCreator {
  _id?: string;
  name?: string;
}

/** Answered by `priceLists.list`. */
export type PriceList = StoredObject & PriceListFields & {
  createdby?: PriceListCreator;
};

/** Taken by `priceLists.create`. */
export type PriceListCreate = WithRequired<PriceListFields, "name">;

/** Taken by `priceLists.update`. */
export type PriceListUpdate = PriceListFields & StoredFields;

/** What `PriceListItem`, `PriceListItemCreate` and `PriceListItemUpdate` have in common. */
export interface PriceListItemFields {
  price?: number;
  integration_meta?: IntegrationMeta;
  disabled?: boolean;
  company_namespace?: string[];
}

/** Answered by `priceListItems.list`. */
export type PriceListItem = StoredObject & PriceListItemFields & {
  product_id?: string | Product;
  variant_id?: string | Variant;
  pricelist_id?: string | PriceList;
};

/** Taken by `priceListItems.create`. */
export type PriceListItemCreate = WithRequired<PriceListItemFields, "price"> & {
  product_id: string;
  variant_id: string;
  pricelist_id: string;
};

/** Taken by `priceListItems.update`. */
export type PriceListItemUpdate = PriceListItemFields & StoredFields & {
  product_id?: string;
  variant_id?: string;
  pricelist_id?: string;
};

/** Documented, but not in the vendor's own client. */
export interface MslDocumented {
  /** @deprecated */
  client?: string;
  /** @deprecated */
  rep?: string;
  /** @deprecated */
  startDate?: DateTime;
  /** @deprecated */
  endDate?: DateTime;
}

/** Must-stock list. */
export type Msl = StoredObject & {
  name?: string;
  disabled?: boolean;
  company_namespace?: string[];
} & MslDocumented;

/** Taken by `msls.create`. */
export type MslCreate = {
  name: string;
  disabled: boolean;
  company_namespace?: string[];
} & MslDocumented;

/** Taken by `msls.update`. */
export type MslUpdate = {
  _id?: string;
  name?: string;
  disabled?: boolean;
  company_namespace?: string[];
} & MslDocumented;

/** What `MslProduct`, `MslProductCreate` and `MslProductUpdate` have in common. */
export interface MslProductFields {
  min_qty?: number;
  max_qty?: number;
  force_min?: boolean;
  force_max?: boolean;
  disabled?: boolean;
  company_namespace?: string[];
}

/** Documented, but not in the vendor's own client. */
export interface MslProductDocumented {
  /** @deprecated */
  msl?: string;
  /** @deprecated */
  product?: string;
  /** @deprecated */
  variant?: string;
  /** @deprecated */
  targetQuantity?: number;
  /** @deprecated */
  achievedQuantity?: number;
}

/** Product of a must-stock list. */
export type MslProduct = StoredObject & MslProductFields & {
  msl_id?: string | Msl;
  variant_id?: string | Variant;
  product_id?: string | Product;
} & MslProductDocumented;

/** Taken by `mslProducts.create`. */
export type MslProductCreate = WithRequired<MslProductFields, "disabled"> & {
  msl_id: string;
  variant_id: string;
  product_id: string;
} & MslProductDocumented;

/** Taken by `mslProducts.update`. */
export type MslProductUpdate = MslProductFields & {
  _id?: string;
  msl_id?: string;
  variant_id?: string;
  product_id?: string;
} & MslProductDocumented;

/** A value of `reps.list` and `reps.get`. */
export type RepPopulatedKey = "line" | "lines" | "job_category" | "teams" | "assigned_forms_v2" | "cover_photo" | "assigned_plan" | "assigned_retail_execution_templates" | "assigned_clm_presentations" | "warehouse" | (string & {});

/** Found in `RepFields.permissions`. */
export interface RepPermissions {
  rep_can_print_payment_after_allowance_period?: boolean;
  rep_can_add_client: boolean;
  rep_can_edit_client: boolean;
  rep_can_add_calendar: boolean;
  rep_can_edit_calendar: boolean;
  rep_can_edit_others_calendar: boolean;
  rep_can_skip_photo_tag: boolean;
  rep_can_edit_product_price?: boolean;
  rep_must_add_client_with_location?: boolean;
  rep_can_access_shared_history?: boolean;
  rep_can_edit_total_shelf_share?: boolean;
  rep_can_create_transfer?: boolean;
  rep_can_make_call?: boolean;
  rep_can_read_stock?: boolean;
  can_rep_pay_other_reps_invoices?: boolean;
  rep_can_create_sales_order?: boolean;
  rep_can_create_invoice?: boolean;
  rep_can_create_transfer_load?: boolean;
  rep_can_create_transfer_unload?: boolean;
  rep_can_create_return_invoice?: boolean;
  rep_can_create_partial_return_invoice?: boolean;
  rep_can_sell_zero_product_price?: boolean;
  rep_can_create_sales_order_out_of_visit?: boolean;
  rep_can_create_return_out_of_visit?: boolean;
  rep_can_create_partial_return_out_of_visit?: boolean;
  rep_can_skip_return_reason?: boolean;
  rep_can_create_invoice_out_of_visit?: boolean;
  rep_can_create_free_payments?: boolean;
  rep_can_partially_pay_invoice?: boolean;
  auto_close_visit_when_out_of_geo_fence?: boolean;
  end_visit_when_low_accuracy?: boolean;
  rep_can_create_cash_invoice?: boolean;
  rep_can_sell_above_product_price?: boolean;
  rep_can_sell_below_product_price?: boolean;
  rep_can_create_workorder?: boolean;
  rep_can_create_asset?: boolean;
  rep_can_skip_promotions?: boolean;
  rep_can_skip_item_status_feedback?: boolean;
  rep_can_skip_item_status_note?: boolean;
  rep_can_skip_item_status_type?: boolean;
  rep_can_end_visit_without_submitting_item_status?: boolean;
  rep_can_submit_multiple_item_status_products?: boolean;
  rep_can_edit_return_product_price?: boolean;
  rep_can_overwrite_partial_return_invoice_price?: boolean;
  rep_can_skip_cart_calculation_until_checkout?: boolean;
  rep_can_start_day_without_gps_signal?: boolean;
  rep_can_start_day_with_outstanding_settlement_balance?: boolean;
  rep_can_create_add_client_approval_request?: boolean;
  rep_can_create_edit_client_details_approval_request?: boolean;
  rep_can_create_edit_client_assigned_to_approval_request?: boolean;
  rep_can_create_edit_client_location_approval_request?: boolean;
  rep_can_create_delete_client_approval_request?: boolean;
  rep_can_create_skip_job_at_visit_end_approval_request?: boolean;
  rep_can_create_skip_geofence_at_visit_end_approval_request?: boolean;
  rep_can_view_client_credit_limit?: boolean;
  rep_can_create_edit_client_credit_limit_approval_request?: boolean;
  rep_can_assign_workorder?: boolean;
  rep_can_create_credit_invoice_for_cash_client?: boolean;
  rep_can_visit_outside_route?: boolean;
  rep_can_edit_retail_execution_entry?: boolean;
  rep_can_edit_form_entry?: boolean;
  rep_can_skip_visit_from_route_sequence?: boolean;
  rep_can_create_return_sales_order?: boolean;
  rep_can_edit_sales_order_custom_status?: boolean;
  rep_can_edit_invoice_custom_status?: boolean;
  rep_to_create_invoice_variant_batch_from_assigned_warehouse?: boolean;
  rep_to_create_sales_order_variant_batch_assigned_main_warehouse?: boolean;
  rep_can_create_pull_from_client_assigned_to_approval_request?: boolean;
  rep_can_create_payment?: boolean;
  rep_can_print_offline_invoice?: boolean;
  rep_can_print_offline_sales_order?: boolean;
  rep_can_skip_exp_date_in_audit_stock?: boolean;
  rep_must_start_day_within_specific_time_frame: boolean;
  rep_can_skip_assigned_client_filter_on_workorder_assigned_to?: boolean;
  rep_can_assign_client_to_other_reps?: boolean;
  rep_must_enter_sales_order_external_serial_number?: boolean;
  rep_must_enter_invoice_external_serial_number?: boolean;
  rep_can_create_negative_invoices?: boolean;
  rep_must_end_day_after_specific_time: boolean;
  rep_can_upload_media_on_payment?: boolean;
  rep_can_access_sales_reports?: boolean;
  rep_must_add_delivery_date_on_sales_order?: boolean;
  rep_must_add_delivery_date_on_invoice?: boolean;
  rep_can_view_stock_on_transfers?: boolean;
  rep_must_invoice_items_from_cross_inventory_and_msl?: boolean;
  rep_can_create_client_line_approval_request?: boolean;
  /**
   * Documented, but not in the vendor's own client.
   * @deprecated
   */
  end_visit_when_out_of_geofence?: boolean;
  /**
   * Documented, but not in the vendor's own client.
   * @deprecated
   */
  rep_can_create_negative_invoice?: boolean;
}

/** Found in `RepFields.targetResults`. */
export interface RepTargetResults {
  totalPoints: number;
  targetsCount: number;
  totalAchievements: number;
  averageAchievements: number;
  pointsCap: number;
}

/** Found in `RepFields.settings`. */
export interface RepSettings {
  allowable_accuracy?: number;
  is_item_status_per_visit_limited?: boolean;
  item_status_per_visit_limit?: number;
  location_permission?: "always_allow" | "while_using" | (string & {});
  activities_report_scope?: "self" | "team" | "company_namespace" | (string & {});
  maximum_cash_outstanding_settlement_balance_to_start_day?: number;
  maximum_check_outstanding_settlement_balance_to_start_day?: number;
  maximum_total_outstanding_settlement_balance_to_start_day?: number;
  watermark_client_name?: boolean;
  watermark_time?: boolean;
  watermark_date?: boolean;
  watermark_coordinates?: boolean;
  watermark_font_size?: number;
  rep_must_end_day_after: string;
  treating_invoice_as_proforma_for_etax?: boolean;
  disable_auto_timezone_enforcement?: boolean;
  disable_auto_time_date_enforcement?: boolean;
  start_day_specific_time_frame_start: string;
  start_day_specific_time_frame_end: string;
}

/** What `Rep`, `RepCreate` and `RepUpdate` have in common. */
export interface RepFields {
  username?: string;
  name?: string;
  password?: string;
  device_id?: string;
  linked_to_device?: boolean;
  live_location?: boolean;
  phone?: string;
  email?: string;
  integration_id?: string;
  permissions?: RepPermissions;
  preferences?: {
    isLightModeEnabled?: boolean;
  };
  profile_pic?: string;
  identifier?: number;
  notification_id?: string;
  monthly_sales_target?: number;
  daily_target_visit?: number;
  sales_type?: 1 | 2 | (number & {});
  job_option?: 0 | 1 | 2 | (number & {});
  msl_sales?: string[];
  assigned_plan?: string;
  integration_meta?: IntegrationMeta;
  force_online_connectivity?: boolean;
  assigned_targets?: string[];
  targetResults?: RepTargetResults;
  previously_assigned_clients?: string[];
  freshchat_id?: string;
  disabled?: boolean;
  company_namespace?: string[];
  settings?: RepSettings;
  is_test?: boolean;
  form_v2_option?: "all" | "none" | "assigned" | "client_assigned";
  assigned_forms_v2?: string[];
  retail_execution_template_option?: "all" | "client_assigned" | "assigned" | "none";
  assigned_retail_execution_templates?: string[];
  clm_presentation_option?: "all" | "client_assigned" | "assigned" | "none" | (string & {});
  assigned_clm_presentations?: string[];
  customFields?: CustomFieldValues;
  media?: string[];
  cover_photo?: string;
  last_login_time?: number;
  is_locked_device?: boolean;
  handle_credit_limit?: boolean;
  credit_limit?: number;
}

/** Documented, but not in the vendor's own client. */
export interface RepDocumented {
  /** @deprecated */
  role?: string;
  /** @deprecated */
  team_id?: string;
}

/** Answered by `reps.list`. */
export type Rep = StoredObject & RepFields & {
  teams?: (string | Team)[];
  job_category?: (string | JobCategory)[];
  assigned_warehouse?: string | WarehouseSummary;
  assigned_main_warehouse?: string | WarehouseSummary;
  lines?: (string | Line)[];
  status?: "Inactive" | "Ended a day" | "Active" | "Visiting" | "Started a day" | (string & {});
  latest_activity?: string;
} & RepDocumented;

/** Taken by `reps.create`. */
export type RepCreate = WithRequired<RepFields, "username" | "name" | "password" | "company_namespace"> & ({
  teams?: string[];
  job_category?: string[];
  assigned_warehouse?: string;
  assigned_main_warehouse?: string;
  lines?: string[];
  [key: string]: unknown;
}) & RepDocumented;

/** Taken by `reps.update`. */
export type RepUpdate = RepFields & StoredFields & ({
  teams?: string[];
  job_category?: string[];
  assigned_warehouse?: string;
  assigned_main_warehouse?: string;
  lines?: string[];
  [key: string]: unknown;
}) & RepDocumented;

/** Balance summary of a rep. */
export interface RepBalanceSummary {
  _id: string;
  rep?: string;
  rep_name?: string;
  total_outstanding_balance_of_invoices_created_by_rep?: number;
}

/** Taken by `teams.create`. */
export interface TeamCreate {
  name: string;
  company_namespace?: string[];
  disabled?: boolean;
}

/** Taken by `teams.update`. */
export type TeamUpdate = StoredFields & {
  name?: string;
  company_namespace?: string[];
  disabled?: boolean;
};

/** An admin who did something. */
export interface AdminCreator {
  _id: string;
  type: "admin" | (string & {});
  name?: string;
  admin?: string;
  /**
   * Documented, but not in the vendor's own client.
   * @deprecated
   */
  username?: string;
}

/** Found in `RouteFields.list`. */
export interface RouteStop {
  client: string;
  from?: string;
  to?: string;
}

/** What `Route`, `RouteCreate` and `RouteUpdate` have in common. */
export interface RouteFields {
  name?: string;
  disabled?: boolean;
  sync_id?: string;
  force_sequence?: boolean;
  editor?: AdminCreator;
  list?: RouteStop[];
  company_namespace?: string[];
}

/** Documented, but not in the vendor's own client. */
export interface RouteDocumented {
  /** @deprecated */
  rep_id?: string;
  /** @deprecated */
  day?: "sat" | "sun" | "mon" | "tue" | "wed" | "thu" | "fri" | (string & {});
  /** @deprecated */
  clients?: {
    client_id?: string;
    priority?: number;
  }[];
  /** @deprecated */
  integration_meta?: IntegrationMeta;
}

/** Answered by `routes.list`. */
export type Route = StoredObject & RouteFields & {
  "list.client"?: (string | {
    client?: string | ClientSummary;
    from?: string;
    to?: string;
  })[];
} & RouteDocumented;

/** Taken by `routes.create`. */
export type RouteCreate = WithRequired<RouteFields, "name" | "sync_id" | "force_sequence" | "list"> & RouteDocumented;

/** Taken by `routes.update`. */
export type RouteUpdate = RouteFields & StoredFields & RouteDocumented;

/** Found in `DayFields.plan.list`. */
export interface DayPlanEntry {
  client?: string;
  note?: string;
  route?: string;
  calendar?: string;
  route_name?: string;
  isCompleted?: boolean;
}

/** What `Day` and `DayCreate` have in common. */
export interface DayFields {
  startTime?: string[];
  endTime?: string[];
  plan?: {
    day?: string;
    list?: DayPlanEntry[];
  };
  groupedPlan?: OpenObject;
  day?: string;
  timeFrame?: {
    startOfDay?: number;
    endOfDay?: number;
  };
  timeZone?: string;
  EOD?: string;
  closed_by_system?: boolean;
  open?: boolean;
  paymentSnapShot_start?: unknown[];
  paymentSnapShot_end?: unknown[];
  inventorySnapShot?: unknown[];
  timeOnDuty?: number;
  breaksTime?: number;
  timeInVisits?: number;
  totalTime?: number;
  totalTravelTime?: number;
  travelTimeBetweenVisists?: number;
  teams?: string[];
  created_by_system?: boolean;
  previously_closed?: boolean;
  start_geoPoint?: {
    type: string;
    coordinates: number[];
  };
  end_geoPoint?: {
    type: string;
    coordinates: number[];
  };
  odometer?: number;
  startTime_unix?: number[];
  endTime_unix?: number[];
  company_namespace?: string[];
}

/** A rep who did something. */
export interface RepCreator {
  _id: string;
  type: "rep" | (string & {});
  name?: string;
  rep?: string;
  /**
   * Documented, but not in the vendor's own client.
   * @deprecated
   */
  username?: string;
}

/** Documented, but not in the vendor's own client. */
export interface DayDocumented {
  /** @deprecated */
  rep?: string;
  /**
   * Format: date
   * @deprecated
   */
  date?: string;
  /** @deprecated */
  notes?: string;
  /** @deprecated */
  integration_meta?: IntegrationMeta;
}

/** Documented, but not in the vendor's own client. */
export interface DayDocumentedResult {
  /** @deprecated */
  status?: "open" | "closed" | "submitted" | (string & {});
  /** @deprecated */
  visits?: string[];
  /** @deprecated */
  orders?: string[];
  /** @deprecated */
  activities?: {
    type?: string;
    description?: string;
    timestamp?: DateTime;
  }[];
  /** @deprecated */
  summary?: {
    totalVisits?: number;
    totalOrders?: number;
    totalSales?: number;
  };
}

/** Working day. */
export type Day = StoredDatedObject & DayFields & {
  creator?: RepCreator;
  target?: {
    scheduled?: unknown[];
    unscheduled?: unknown[];
    missed?: unknown[];
  };
  teams_populated?: (string | Team)[];
} & DayDocumented & DayDocumentedResult;

/** Taken by `days.create`. */
export type DayCreate = WithRequired<DayFields, "startTime" | "endTime" | "plan" | "day" | "timeFrame" | "open" | "teams"> & {
  target?: OpenObject;
} & DayDocumented;

/** What `Warehouse`, `WarehouseCreate` and `WarehouseUpdate` have in common. */
export interface WarehouseFields {
  name?: string;
  code?: string;
  disabled?: boolean;
  teams?: string[];
  integration_meta?: IntegrationMeta;
  company_namespace?: string[];
}

/** Documented, but not in the vendor's own client. */
export interface WarehouseDocumented {
  /** @deprecated */
  location?: {
    type?: "Point" | (string & {});
    coordinates?: number[];
  };
}

/** Answered by `warehouses.list`. */
export type Warehouse = StoredObject & WarehouseFields & {
  type?: "van" | "main" | "origin" | (string & {});
  rep_id?: (string | RepSummary)[];
  teams_populated?: (string | Team)[];
} & WarehouseDocumented;

/** Taken by `warehouses.create`. */
export type WarehouseCreate = WithRequired<WarehouseFields, "name"> & {
  type: "van" | "main" | (string & {});
} & WarehouseDocumented;

/** Taken by `warehouses.update`. */
export type WarehouseUpdate = WarehouseFields & StoredFields & {
  type?: "van" | "main" | (string & {});
} & WarehouseDocumented;

/** Documented, but not in the vendor's own client. */
export interface InventoryItemDocumented {
  /** @deprecated */
  product?: string;
  /** @deprecated */
  variant?: string;
  /** @deprecated */
  warehouse?: string;
  /** @deprecated */
  quantity?: number;
  /** @deprecated */
  reservedQuantity?: number;
  /** @deprecated */
  availableQuantity?: number;
  /** @deprecated */
  cost?: number;
  /** @deprecated */
  lastUpdated?: DateTime;
  /** @deprecated */
  createdAt?: DateTime;
  /** @deprecated */
  updatedAt?: DateTime;
}

/** Stock of a variant in a warehouse. */
export type InventoryItem = {
  _id: string;
  warehouse_id?: string;
  warehouse_name?: string;
  variant_id?: string;
  variant_name?: string;
  product_id?: string;
  product_name?: string;
  listed_price?: number;
  qty?: number;
  UpdatedAt?: string;
} & InventoryItemDocumented;

/** What `InventoryAdjustmentReason`, `InventoryAdjustmentReasonCreate` and `InventoryAdjustmentReasonUpdate` have in common. */
export interface InventoryAdjustmentReasonFields {
  name?: string;
  local_name?: string;
  disabled?: boolean;
  integration_meta?: IntegrationMeta;
  company_namespace?: string[];
}

/** Documented, but not in the vendor's own client. */
export interface InventoryAdjustmentReasonDocumented {
  /** @deprecated */
  type?: "increase" | "decrease" | (string & {});
}

/** Answered by `inventoryAdjustmentReasons.list`. */
export type InventoryAdjustmentReason = StoredObject & InventoryAdjustmentReasonFields & InventoryAdjustmentReasonDocumented;

/** Taken by `inventoryAdjustmentReasons.create`. */
export type InventoryAdjustmentReasonCreate = WithRequired<InventoryAdjustmentReasonFields, "name" | "disabled"> & InventoryAdjustmentReasonDocumented;

/** Taken by `inventoryAdjustmentReasons.update`. */
export type InventoryAdjustmentReasonUpdate = InventoryAdjustmentReasonFields & {
  _id?: string;
} & InventoryAdjustmentReasonDocumented;

/** Found in `CustomStatusFields.model` and `Transfer.custom_status.model`. */
export type CustomStatusModel = "proformas" | "fullinvoices" | "transfers" | "payments" | "workorder" | "assetPartReceival" | "assetPartUnit" | "assetPartTransfer" | "returnAssetPartUnit" | "storeAssetPartUnit" | "adjustInventory" | (string & {});

/** What `CustomStatus`, `CustomStatusCreate` and `CustomStatusUpdate` have in common. */
export interface CustomStatusFields {
  name?: string;
  code?: string;
  model?: CustomStatusModel;
  local_name?: string;
  is_default?: boolean;
  color?: string;
  company_namespace?: string[];
  disabled?: boolean;
}

/** Documented, but not in the vendor's own client. */
export interface CustomStatusDocumented {
  /** @deprecated */
  entity?: string;
}

/** Answered by `customStatuses.list`. */
export type CustomStatus = StoredObject & CustomStatusFields & CustomStatusDocumented;

/** Found in `AdjustInventoryDocumented.items`. */
export interface AdjustInventoryItem {
  product?: string;
  variant?: string;
  adjustmentQuantity?: number;
  reason?: string;
}

/** Documented, but not in the vendor's own client. */
export interface AdjustInventoryDocumented {
  /** @deprecated */
  warehouse?: string;
  /** @deprecated */
  rep?: string;
  /** @deprecated */
  items?: AdjustInventoryItem[];
  /** @deprecated */
  notes?: string;
}

/** Inventory adjustment. */
export type AdjustInventory = StoredObject & {
  serial_number?: SerialNumber;
  status?: "pending" | "approved" | "processing" | "rejected" | "processed" | (string & {});
  time?: number;
  creator?: Creator;
  editor?: AdminCreator;
  from?: string | Warehouse;
  to?: string | Warehouse;
  variants?: {
    variant?: string | {
      _id: string;
      name?: string;
      local_name?: string;
      product?: ProductSummary;
    };
    qty?: number;
    variant_name?: string;
    product_id?: string;
    product_name?: string;
    _id: string;
  }[];
  teams?: (string | Team)[];
  sync_id?: string;
  reason?: string | InventoryAdjustmentReason;
  transaction_processed?: boolean;
  custom_status?: string | CustomStatus;
  company_namespace?: string[];
  can_edit?: boolean;
  current_nodes?: string[];
  cycle?: ApprovalCycle;
} & AdjustInventoryDocumented;

/** Taken by `adjustInventories.create`. */
export type AdjustInventoryCreate = {
  sync_id: string;
  time: number;
  serial_number?: SerialNumber;
  status?: "pending" | (string & {});
  creator?: Creator;
  from?: string;
  to: string;
  variants: {
    variant: string;
    qty: number;
    variant_name?: string;
    product_id?: string;
    product_name?: string;
  }[];
  transaction_processed?: boolean;
  teams?: string[];
  reason?: string;
  custom_status?: string;
  company_namespace?: string[];
} & AdjustInventoryDocumented;

/** What `Transfer`, `TransferCreate` and `TransferUpdate` have in common. */
export interface TransferFields {
  serial_number?: SerialNumber;
  time?: number;
  type?: "load" | "unload" | (string & {});
  sync_id?: string;
  integration_meta?: IntegrationMeta;
}

/** Found in `Transfer.variants` and `TransferUpdate.variants`. */
export interface TransferVariantTransfer {
  variant_id: string;
  variant_name?: string;
  product_id?: string;
  product_name?: string;
  qty: number;
  measure_unit_id?: string;
  measure_unit_name?: string;
  measure_unit_qty?: number;
  measure_unit_factor?: number;
}

/** Found in `TransferDocumented.items`. */
export interface TransferItem {
  product?: string;
  variant?: string;
  requestedQuantity?: number;
  sentQuantity?: number;
  receivedQuantity?: number;
  unitCost?: number;
}

/** Documented, but not in the vendor's own client. */
export interface TransferDocumented {
  /** @deprecated */
  fromWarehouse?: string;
  /** @deprecated */
  toWarehouse?: string;
  /** @deprecated */
  rep?: string;
  /** @deprecated */
  expectedDate?: DateTime;
  /** @deprecated */
  items?: (TransferItem | {
    product?: string;
    variant?: string;
    requestedQuantity?: number;
    unitCost?: number;
  })[];
  /** @deprecated */
  reason?: string;
  /** @deprecated */
  notes?: string;
}

/** Documented, but not in the vendor's own client. */
export interface TransferDocumentedResult {
  /** @deprecated */
  transferNumber?: string;
  /** @deprecated */
  transferDate?: DateTime;
  /** @deprecated */
  completedDate?: DateTime;
  /** @deprecated */
  totalValue?: number;
}

/** Answered by `transfers.list`. */
export type Transfer = StoredObject & TransferFields & {
  creator?: Creator;
  from?: string | Warehouse;
  to?: string | Warehouse;
  status?: "pending" | "approved" | "processing" | "rejected" | "processed" | (string & {});
  variants?: ({
    _id: string;
    variant_id?: string;
    product_id?: string;
    variant_name?: string;
    product_name?: string;
    qty?: number;
    measure_unit_id?: string;
    measure_unit_name?: string;
    measure_unit_qty?: number;
    measure_unit_factor?: number;
    UpdatedAt?: string;
  } | TransferVariantTransfer)[];
  items_count?: number;
  total_items_base_unit_qty?: number;
  teams?: (string | Team)[];
  custom_status?: string | CustomStatus | {
    _id: string;
    name?: string;
    code?: string;
    model?: CustomStatusModel;
    local_name?: string;
    is_default?: boolean;
    color?: string;
    disabled?: boolean;
    company_namespace?: string[];
    createdAt?: string;
    updatedAt?: string;
    __v?: number;
    variants?: {
      _id: string;
      variant_id?: string;
      product_id?: string;
      variant_name?: string;
      product_name?: string;
      qty?: number;
      measure_unit_id?: string;
      measure_unit_name?: string;
      measure_unit_qty?: number;
      measure_unit_factor?: number;
      UpdatedAt?: string;
      qty_from_before?: number;
      qty_from_after?: number;
      qty_to_before?: number;
      qty_to_after?: number;
    }[];
  };
  transaction_processed?: boolean;
  business_day?: string;
  comment?: string;
  document_type?: "transfer" | (string & {});
  process_time?: number;
  company_namespace?: string[];
  can_edit?: boolean;
  current_nodes?: string[];
} & TransferDocumented & TransferDocumentedResult;

/** Found in `TransferCreate.variants` and `TransferUpdate.variants`. */
export interface TransferVariant {
  variant_id: string;
  variant_name?: string;
  product_id?: string;
  product_name?: string;
  qty: number;
  measureunit?: {
    _id: string;
    name: string;
    factor: number;
    [key: string]: unknown;
  };
}

/** Taken by `transfers.create`. */
export type TransferCreate = WithRequired<TransferFields, "time" | "sync_id"> & {
  from: string;
  to: string;
  variants: TransferVariant[];
  custom_status?: string;
} & TransferDocumented;

/** What `TransferResult` is built on. */
export interface TransferWithCycle {
  transfer?: Transfer;
  cycle?: ApprovalCycle;
}

/** Answered by `transfers.get`. */
export type TransferResult = Transfer | TransferWithCycle;

/** Taken by `transfers.update`. */
export type TransferUpdate = TransferFields & StoredFields & {
  creator?: Creator;
  from?: string;
  to?: string;
  status?: "pending" | "approved" | "processing" | "rejected" | (string & {});
  variants?: (TransferVariantTransfer | TransferVariant)[];
  items_count?: number;
  total_items_base_unit_qty?: number;
  teams?: string[];
  custom_status?: string;
  company_namespace?: string[];
} & TransferDocumented;

/** Found in `ReceivingMaterialFields.variants`. */
export interface ReceivingMaterialVariant {
  _id: string;
  variant_id: string;
  qty: number;
  variant_name?: string;
  variant_local_name?: string;
  product_id?: string;
  product_name?: string;
  product_local_name?: string;
  measure_unit_id?: string;
  measure_unit_name?: string;
  measure_unit_qty?: number;
  measure_unit_factor?: number;
  updatedAt?: DateTime;
  note?: string;
}

/** What `ReceivingMaterial`, `ReceivingMaterialCreate` and `ReceivingMaterialUpdate` have in common. */
export interface ReceivingMaterialFields {
  time?: number;
  sync_id?: string;
  variants?: ReceivingMaterialVariant[];
  items_count?: number;
  total_items_base_unit_qty?: number;
  company_namespace?: string[];
  transaction_processed?: boolean;
  status?: "pending" | "approved" | "processing" | "rejected" | "processed" | (string & {});
  comment?: string;
  business_day?: string;
}

/** What `Supplier`, `SupplierCreate` and `SupplierUpdate` have in common. */
export interface SupplierFields {
  name?: string;
  local_name?: string;
  phone?: string;
  address?: string;
  tax_number?: string;
  type?: "individual" | "company" | (string & {});
  disabled?: boolean;
  company_namespace?: string[];
}

/** Documented, but not in the vendor's own client. */
export interface SupplierDocumented {
  /**
   * Format: email
   * @deprecated
   */
  email?: string;
  /** @deprecated */
  integration_meta?: IntegrationMeta;
}

/** Answered by `suppliers.list`. */
export type Supplier = StoredObject & SupplierFields & SupplierDocumented;

/** Found in `ReceivingMaterialDocumented.items`. */
export interface ReceivingMaterialItem {
  product?: string;
  variant?: string;
  expectedQuantity?: number;
  receivedQuantity?: number;
  unitCost?: number;
}

/** Documented, but not in the vendor's own client. */
export interface ReceivingMaterialDocumented {
  /** @deprecated */
  warehouse?: string;
  /** @deprecated */
  rep?: string;
  /** @deprecated */
  receiptNumber?: string;
  /** @deprecated */
  receiptDate?: DateTime;
  /** @deprecated */
  items?: ({
    product?: string;
    variant?: string;
    expectedQuantity?: number;
    receivedQuantity?: number;
    unitCost?: number;
    totalCost?: number;
  } | ReceivingMaterialItem)[];
  /** @deprecated */
  notes?: string;
  /** @deprecated */
  integration_meta?: IntegrationMeta;
}

/** Documented, but not in the vendor's own client. */
export interface ReceivingMaterialDocumentedResult {
  /** @deprecated */
  totalAmount?: number;
}

/** Receipt of material. */
export type ReceivingMaterial = StoredObject & ReceivingMaterialFields & {
  serial_number?: SerialNumber;
  from?: string | Warehouse;
  to?: string | Warehouse;
  creator?: Creator;
  editor?: Creator;
  teams?: (string | Team)[];
  document_type?: "receiving-material" | (string & {});
  supplier?: string | Supplier;
} & ReceivingMaterialDocumented & ReceivingMaterialDocumentedResult;

/** Taken by `receivingMaterials.create`. */
export type ReceivingMaterialCreate = WithRequired<ReceivingMaterialFields, "time" | "sync_id" | "variants" | "transaction_processed" | "status"> & {
  from: string;
  to: string;
  teams: string[];
  supplier?: string;
} & ReceivingMaterialDocumented;

/** Taken by `receivingMaterials.update`. */
export type ReceivingMaterialUpdate = ReceivingMaterialFields & {
  _id?: string;
  serial_number?: SerialNumber;
  from?: string;
  to?: string;
  teams?: string[];
  supplier?: string;
} & ReceivingMaterialDocumented;

/** Taken by `suppliers.create`. */
export type SupplierCreate = WithRequired<SupplierFields, "name" | "type" | "disabled"> & SupplierDocumented;

/** Taken by `suppliers.update`. */
export type SupplierUpdate = SupplierFields & {
  _id?: string;
} & SupplierDocumented;

/** The part of a variant that other objects carry. */
export interface VariantSummary {
  _id: string;
  sku?: string;
  barcode?: string;
}

/** Found in `InvoiceItem.variant`. */
export interface InvoiceItemVariant {
  product_id: string | {
    _id: string;
    name: string;
    local_name: string;
    barcode: string;
    integration_meta?: IntegrationMeta;
  } | ProductSummary;
  product_name: string;
  variant_id: string | {
    _id: string;
    name: string;
    local_name: string;
    sku: string;
    barcode: string;
    integration_meta?: IntegrationMeta;
  } | VariantSummary;
  variant_name: string;
  listed_price: number;
  variant_local_name?: string;
  variant_img?: string;
  product_local_name?: string;
  product_img?: string;
  product_sku?: string;
  product_barcode?: string;
  variant_sku?: string;
  variant_barcode?: string;
  _id?: string;
}

/** Found in `PromotionDetails.cart_filters` and `CartPromotion.details.cart_filters`. */
export interface PromotionCartFilter {
  _id?: string;
  filter_type: "product" | "category" | "sub_category" | "product_group" | "brand" | "variant" | "cart_total" | "items_count" | "client" | "tag" | "channel" | "distinct_variants_count" | "distinct_products_count" | "promotion" | "cart_type" | "invoice_payment_type" | "creator_id" | (string & {});
  value: string[];
  operator: "lte" | "lt" | "gte" | "gt" | "eq" | (string & {});
  reject_if_pass: {
    type: boolean;
    default: boolean;
  };
  limit_type: "count" | "price_amount" | (string & {});
  limit_value: number;
  exclude_additional_items_taxable_subtotal?: boolean;
  variants?: string[];
}

/** Found in `PromotionDetails.items_filters` and `CartPromotion.details.items_filters`. */
export interface PromotionItemFilter {
  _id?: string;
  filter_type: "product" | "category" | "sub_category" | "product_group" | "brand" | "variant" | "any" | "gift" | (string & {});
  value: string[];
  limit_type: "count" | "price_amount" | (string & {});
  limit_value: number;
  variants?: string[];
}

/** Found in `PromotionDetails.get_items` and `CartPromotion.details.get_items`. */
export interface PromotionGetItem {
  _id?: string;
  filter_type: "product" | "category" | "sub_category" | "product_group" | "brand" | "variant" | "gift" | (string & {});
  value: string[];
  limit_type: "count" | (string & {});
  limit_value: number;
  discount_ratio: number;
  variants?: string[];
}

/** Found in `PromotionDetails.cart_adjustments` and `CartPromotion.details.cart_adjustments`. */
export interface PromotionCartAdjustment {
  _id?: string;
  adjustment_type: "discount_amount" | "discount_ratio" | "shipping_fixed_price" | "shipping_discount_amount" | "shipping_discount_ratio" | "tax_exempt" | (string & {});
  value: unknown;
}

/** Found in `PromotionDetails.line_filters` and `CartPromotion.details.line_filters`. */
export interface PromotionLineFilter {
  _id?: string;
  filter_type: "product" | "category" | "sub_category" | "product_group" | "brand" | "variant" | "line_total" | "base_unit_qty" | "promotion" | (string & {});
  value: string[];
  operator: "lte" | "lt" | "gte" | "gt" | "eq" | (string & {});
  reject_if_pass: boolean;
  limit_type: "count" | "price_amount" | (string & {});
  limit_value: number;
  variants?: string[];
}

/** Found in `PromotionDetails.line_adjustments` and `CartPromotion.details.line_adjustments`. */
export interface PromotionLineAdjustment {
  _id?: string;
  adjustment_type: "discount_amount" | "discount_ratio" | "fixed_price" | (string & {});
  value: number;
}

/** Found in `PromotionFields.details`. */
export interface PromotionDetails {
  _id?: string;
  type: "compound" | (string & {});
  manual_allocation?: boolean;
  appliedCount: number;
  sorting: "cheapest" | "expensive" | (string & {});
  enforcement_mode: "all_in_inventory" | "all" | "gift_in_inventory" | "gift" | (string & {});
  calculate_hidden_price: boolean;
  usage_limit?: number;
  usage_limit_per_rep?: number;
  usage_limit_per_client?: number;
  cart_filters_operator: "and" | "or" | (string & {});
  cart_filters: PromotionCartFilter[];
  items_filters_operator: "and" | "or" | (string & {});
  items_filters: PromotionItemFilter[];
  get_items_operator: "and" | "or" | (string & {});
  get_items: PromotionGetItem[];
  cart_adjustments: PromotionCartAdjustment[];
  line_filters: PromotionLineFilter[];
  line_adjustments: PromotionLineAdjustment[];
  line_filters_operator: "and" | "or" | (string & {});
  is_bulk?: boolean;
  rounding: "round" | "floor" | "ceil" | (string & {});
  bulk_over_provide?: boolean;
  bulk_limit_type?: "count" | "price_amount" | "ratio" | (string & {});
  bulk_data: {
    from_limit_value: number;
    to_limit_value?: number;
    get_limit_value: number;
  }[];
}

/** What `Promotion`, `PromotionCreate` and `PromotionUpdate` have in common. */
export interface PromotionFields {
  type?: "compound" | (string & {});
  from?: number;
  to?: number;
  priority?: number;
  name?: string;
  description?: string;
  duration?: number;
  startsAt?: string;
  disabled?: boolean;
  promotions_groups?: string[];
  details?: PromotionDetails;
  copied_from?: string;
  ref?: string;
  company_namespace?: string[];
}

/** Answered by `promotions.list`. */
export type Promotion = StoredObject & PromotionFields & {
  status?: "published" | "unpublished" | (string & {});
};

/** Found in `InvoiceItem.used_promotions`, `InvoiceItem.general_promotions` and `InvoiceItem.applicable_promotions`. */
export interface InvoiceItemUsedPromotion {
  id: string;
  name: string;
  ref?: string;
}

/** Found in `InvoiceItemModifierGroup.modifiers`. */
export interface InvoiceItemModifier {
  modifiers_group_id?: string;
  name?: string;
  local_name?: string;
  price?: number;
  position?: number;
  disabled?: boolean;
  company_namespace: string[];
  overwritePrice?: number;
  discounted_price?: number;
  tax_amount?: number;
  gross_value?: number;
}

/** Found in `InvoiceItem.modifiers_groups`. */
export interface InvoiceItemModifierGroup {
  name?: string;
  local_name?: string;
  position?: number;
  disabled?: boolean;
  multiple_modifiers?: boolean;
  company_namespace: string[];
  modifiers?: InvoiceItemModifier[];
  group_total?: number;
  group_total_before_tax?: number;
  group_tax_total?: number;
}

/** What `ReturnReason`, `ReturnReasonCreate` and `ReturnReasonUpdate` have in common. */
export interface ReturnReasonFields {
  name?: string;
  local_name?: string;
  disabled?: boolean;
  integration_meta?: IntegrationMeta;
  company_namespace?: string[];
}

/** Answered by `returnReasons.list`. */
export type ReturnReason = StoredObject & ReturnReasonFields;

/** Found in `SaleFields.return_items`, `Proforma.items`, `FullInvoiceFields.items` and 3 more. */
export interface InvoiceItem {
  _id?: string;
  variant: InvoiceItemVariant;
  measureunit: {
    _id: string;
    name: string;
    factor: number;
    parent?: string;
    disabled?: boolean;
    company_namespace: string[];
  };
  tax: {
    _id?: string;
    name: string;
    rate: number;
    type: "inclusive" | "additive" | "N/A" | (string & {});
    disabled?: boolean;
  };
  promotions?: ({
    isGet: boolean;
    taken: number;
    free: number;
    bookings?: {
      promotion: string;
      type: "get" | "buy" | (string & {});
      count: number;
      round_id: number;
      filter_index: number;
      rounds_details: {
        round_id: number;
        taken: number;
      }[];
    }[];
    promoPrice?: number;
    highlight: boolean;
    [key: string]: unknown;
  }) | Promotion[];
  used_promotions?: InvoiceItemUsedPromotion[];
  general_promotions?: InvoiceItemUsedPromotion[];
  applicable_promotions?: InvoiceItemUsedPromotion[];
  modifiers_groups?: InvoiceItemModifierGroup[];
  isAdditional?: boolean;
  qty: number;
  base_unit_qty?: number;
  overwritePrice?: number;
  price: number;
  discounted_price: number;
  tax_amount: number;
  tax_total: number;
  discount_value: number;
  gross_value?: number;
  line_total?: number;
  total_before_tax?: number;
  hidden_price?: number;
  modifiers_total?: number;
  modifiers_total_before_tax?: number;
  modifiers_tax_total?: number;
  tax_total_without_modifiers?: number;
  line_total_without_modifiers?: number;
  total_before_tax_without_modifiers?: number;
  deductionRatio?: number;
  deductedTax?: number;
  deduction?: number;
  deductionBeforeTax?: number;
  lineTotalAfterDeduction?: number;
  company_namespace?: string[];
  class?: "invoice" | "return" | (string & {});
  note?: string;
  return_reason?: string | ReturnReason;
  comparison?: {
    same_variant_line_reduction?: number[];
    qty_before: number;
    qty_after: number;
    measureunit_qty_before: number;
    measureunit_qty_after: number;
  };
  notes?: OpenObject;
}

/** What invoices, carts and proformas have in common. */
export interface SaleFields {
  return_items?: InvoiceItem[];
  external_serial_number?: string;
  processable?: boolean;
  client_name?: string;
  comment?: string;
  creator?: Creator;
  version?: number;
  time?: number;
  issue_date?: string;
  delivery_date?: string;
  currency?: string;
  serial_number?: SerialNumber;
  geo_tag?: {
    type: "Point" | (string & {});
    coordinates: number[];
  };
  sync_id?: string;
  address?: OpenObject;
  company_namespace?: string[];
  visit_id?: string;
  return_serial_number?: SerialNumber;
  subtotal?: number;
  discount_amount?: number;
  taxable_subtotal?: number;
  tax_amount?: number;
  total?: number;
  pre_subtotal?: number;
  pre_discount_amount?: number;
  pre_taxable_subtotal?: number;
  pre_tax_amount?: number;
  pre_total?: number;
  return_subtotal?: number;
  return_discount_amount?: number;
  return_taxable_subtotal?: number;
  return_tax_amount?: number;
  return_total?: number;
  deductionRatio?: number;
  deductionFixed?: number;
  totalDeductedTax?: number;
  totalDeduction?: number;
  totalDeductionBeforeTax?: number;
  totalAfterDeduction?: number;
  taxes?: OpenObject;
  overwriteDeductionFixed?: number;
  overwriteTaxExempt?: boolean;
  tax_exempt?: boolean;
  overwriteDeductionRatio?: number;
  shipping_price?: number;
  shipping_tax?: number;
  shipping_charge?: number;
  payment_charge?: number;
  total_with_charges?: number;
  implemented_by?: Creator;
  bypass_freshness_window_code_entered?: boolean;
  promotion_freshness_window_exceeded?: boolean;
}

/** Found in `ProformaFields.shipping_zone` and `FullInvoiceFields.shipping_zone`. */
export interface FullInvoiceShippingZone {
  geoData: {
    type: "Polygon" | (string & {});
    coordinates: number[][][];
  }[];
  name: string;
  local_name?: string;
  shipping_method?: {
    local_name?: string;
    name: string;
    rate?: number;
    tax?: string;
    description?: string;
    local_description?: string;
    company_namespace: string[];
  };
  note?: string;
  local_note?: string;
  country: string;
  reachable: boolean;
  company_namespace: string[];
}

/** Found in `ProformaFields.payment_method` and `FullInvoiceFields.payment_method`. */
export interface FullInvoicePaymentMethod {
  name: string;
  local_name?: string;
  fee?: number;
  rate?: number;
  type: "online" | "offline" | (string & {});
  company_namespace: string[];
}

/** What `Proforma`, `ProformaCreate` and `ProformaUpdate` have in common. */
export interface ProformaFields {
  integration_meta?: IntegrationMeta;
  class?: "proforma" | "return" | (string & {});
  promotions?: Promotion[];
  priceLists?: OpenObject[];
  disabled?: boolean;
  shipping_zone?: FullInvoiceShippingZone;
  payment_method?: FullInvoicePaymentMethod;
}

/** Documented, but not in the vendor's own client. */
export interface ProformaDocumented {
  /** @deprecated */
  serial?: string;
  /** @deprecated */
  client?: string;
  /** @deprecated */
  rep?: string;
  /** @deprecated */
  warehouse?: string;
  /** @deprecated */
  validUntil?: DateTime;
}

/** Answered by `compareInvoiceToWarehouse.list` and `proformas.list`. */
export type Proforma = StoredObject & SaleFields & ProformaFields & {
  items?: InvoiceItem[] | InvoiceItem;
  client_id?: string | Client;
  latest?: boolean;
  teams?: (string | Team)[];
  converter?: Creator;
  invoice_reference?: string;
  converted_at?: number;
  route?: string | Route;
  status?: "pending" | "approved" | "processing" | "rejected" | (string & {});
  custom_status?: string | CustomStatus;
  editor?: Creator;
  media?: (string | MediaStoragePopulated)[];
  signature?: string | MediaStoragePopulated;
  cycle?: ApprovalCycle;
  return_reason?: string | ReturnReason;
} & ProformaDocumented;

/** A value of `fullInvoices.list` and `fullInvoices.get`. */
export type FullInvoicePopulatedKey = "client" | "tax_number" | "custom_status" | "return_reason" | "teams" | "warehouse" | "route" | "workorder" | "returned_from" | "partially_returned_from" | "returned_to" | (string & {});

/** Found in `FullInvoiceFields.skipped_promotions` and `CartFields.skipped_promotions`. */
export interface FullInvoiceSkippedPromotion {
  _id: string;
  name?: string;
  ref?: string;
}

/** What `FullInvoice` and `FullInvoiceCreate` have in common. */
export interface FullInvoiceFields {
  items?: InvoiceItem[];
  integration_meta?: IntegrationMeta;
  return_comment?: string;
  promotions?: Promotion[];
  priceLists?: OpenObject[];
  due_date?: string;
  shipping_zone?: FullInvoiceShippingZone;
  payment_method?: FullInvoicePaymentMethod;
  payment?: {
    amount?: number;
  };
  transaction_processed?: boolean;
  advanced_serial_number?: string;
  ubl_qr?: string;
  ubl_uuid?: string;
  ubl_id?: string;
  ubl_reported_time?: number;
  ubl_reported?: boolean;
  ubl_clearance_qr?: string;
  ubl_clearance_time?: number;
  ubl_clearance?: boolean;
  ubl_invoice_type?: "simplified" | "standard" | (string & {});
  ubl_reporting_type?: "report" | "clearance" | (string & {});
  ubl_invoice_counter_number?: number;
  simulation_ubl_reported_time?: number;
  simulation_ubl_reported?: boolean;
  simulation_ubl_clearance_time?: number;
  simulation_ubl_clearance?: boolean;
  simulation_ubl_invoice_type?: "simplified" | "standard" | (string & {});
  simulation_ubl_reporting_type?: "report" | "clearance" | (string & {});
  simulation_ubl_invoice_counter_number?: number;
  simulation_ubl_qr?: string;
  simulation_reporting_status?: boolean;
  production_reporting_status?: boolean;
  skip_promos?: boolean;
  skipped_promotions?: FullInvoiceSkippedPromotion[];
  partially_returned_to?: string[];
  partially_returned_from_serial_number?: SerialNumber;
  partially_returned_to_serial_number?: SerialNumber[];
  discount_amount_float?: number;
  net_total?: number;
  tax_amount_after_deduction_float?: number;
  tax_amount_after_deduction_float_rounded_sum?: number;
  tax_amount_after_deduction_float_rounded?: number;
  total_float?: number;
  total_float_rounded?: number;
  total_float_rounded_sum?: number;
  total_before_tax?: number;
  taxable_amount_float?: number;
  taxable_amount_float_rounded_sum?: number;
  taxable_amount_float_rounded?: number;
  pre_discount_amount_float?: number;
  pre_net_total?: number;
  pre_tax_amount_after_deduction_float?: number;
  pre_tax_amount_after_deduction_float_rounded?: number;
  pre_tax_amount_after_deduction_float_rounded_sum?: number;
  pre_total_float?: number;
  pre_total_float_rounded?: number;
  pre_total_float_rounded_sum?: number;
  pre_total_before_tax?: number;
  pre_taxable_amount_float?: number;
  pre_taxable_amount_float_rounded?: number;
  pre_taxable_amount_float_rounded_sum?: number;
  return_discount_amount_float?: number;
  return_net_total?: number;
  return_tax_amount_after_deduction_float?: number;
  return_tax_amount_after_deduction_float_rounded?: number;
  return_tax_amount_after_deduction_float_rounded_sum?: number;
  return_total_float?: number;
  return_total_float_rounded?: number;
  return_total_float_rounded_sum?: number;
  return_total_before_tax?: number;
  return_taxable_amount_float?: number;
  return_taxable_amount_float_rounded?: number;
  return_taxable_amount_float_rounded_sum?: number;
  totalDeductedTaxFloat?: number;
  totalDeductionFloat?: number;
  totalDeductionBeforeTaxFloat?: number;
  totalAfterDeductionFloat?: number;
  lines_discount?: number;
  lines_discount_float?: number;
  total_word?: string;
  total_local_word?: string;
  asset?: string;
  asset_unit?: string;
  total_items_base_unit_qty?: number;
  total_return_items_base_unit_qty?: number;
  total_items_qty?: number;
  total_return_items_qty?: number;
  invoice_payment_type?: "cash" | "credit" | (string & {});
  client_geo_location?: {
    lat: number;
    lng: number;
  };
  network_state?: number;
  platform?: string;
  version_name?: string;
  battery_level?: number;
  time_zone?: string;
  identifier?: number;
  device_id?: string;
  device_unique_id?: string;
  business_day?: string;
}

/** The part of an invoice that other objects carry. */
export interface FullInvoiceSummary {
  _id: string;
  serial_number?: SerialNumber;
  advanced_serial_number?: string;
}

/** Invoice. */
export type FullInvoice = StoredObject & SaleFields & FullInvoiceFields & {
  qr_code_tlv?: string;
  client_balance?: number;
  latest?: boolean;
  teams?: (string | Team)[];
  converter?: Creator;
  converted_proforma_serial_number?: SerialNumber;
  converted_proforma_return_serial_number?: SerialNumber;
  proforma_reference?: string;
  converted_at?: number;
  exclude_return_items?: boolean;
  returned_from?: string | FullInvoiceSummary;
  returned_to?: string | FullInvoice;
  returned_from_serial_number?: SerialNumber;
  returned_to_serial_number?: SerialNumber;
  is_void?: boolean;
  origin_warehouse?: string | Warehouse;
  route?: string | Route;
  paymentsData?: {
    _id: string;
    invoice_value?: number;
    paid?: number;
    balance?: number;
    payments?: PaymentLink[];
  };
  consumption?: {
    status?: "consumed" | "unconsumed" | "partially_consumed" | (string & {});
    remainder?: number;
  };
  status?: "paid" | "unpaid" | "partially_paid" | (string & {});
  client_id?: string | Client;
  custom_status?: string | CustomStatus;
  tax_number?: string | ClientSummary;
  partially_returned_from?: string | FullInvoiceSummary;
  workorder?: string | WorkorderSummary;
  signature?: MediaStoragePopulated | string;
  media?: (MediaStoragePopulated | string)[];
  treat_invoice_as_proforma_for_etax?: boolean;
} & FullInvoiceDocumented & FullInvoiceDocumentedResult;

/** Found in `FullInvoice.paymentsData.payments` and `PaymentPaymentsData.payments`. */
export interface PaymentLink {
  payment_serial_number?: SerialNumber;
  payment_id?: string;
  invoice_serial_number?: SerialNumber;
  return_serial_number?: SerialNumber;
  fullinvoice_id?: string;
  refund_serial_number?: SerialNumber;
  refund_id?: string;
  adjustment_serial_number?: SerialNumber;
  adjustment_id?: string;
  adjustment_account_id?: string;
  view_serial_number?: SerialNumber;
  type?: "invoice" | "payment" | "return_invoice" | "refund" | "adjustment" | (string & {});
  amount?: number;
  account_index?: number;
  is_linked_txn?: boolean;
  is_original?: boolean;
}

/** The part of a workorder that other objects carry. */
export interface WorkorderSummary {
  _id: string;
  name?: string;
  local_name?: string;
  serial_number?: SerialNumber;
}

/** Documented, but not in the vendor's own client. */
export interface FullInvoiceDocumented {
  /** @deprecated */
  serial?: string;
  /** @deprecated */
  client?: string;
  /** @deprecated */
  rep?: string;
  /** @deprecated */
  warehouse?: string;
  /** @deprecated */
  dueDate?: DateTime;
  /** @deprecated */
  delivery_fees?: number;
  /** @deprecated */
  bank_fees?: number;
  /** @deprecated */
  discount?: number;
  /** @deprecated */
  prepaid_amount?: number;
  /** @deprecated */
  return_reason?: string;
  /** @deprecated */
  tags?: string[];
}

/** Documented, but not in the vendor's own client. */
export interface FullInvoiceDocumentedResult {
  /** @deprecated */
  rep_name?: string;
  /** @deprecated */
  client_city?: string;
  /** @deprecated */
  client_location?: {
    lat?: number;
    lng?: number;
  };
  /** @deprecated */
  geo_location?: {
    type?: "Point" | (string & {});
    coordinates?: number[];
  };
  /** @deprecated */
  discount_float?: number;
  /** @deprecated */
  applied_promotions?: OpenObject[];
  /** @deprecated */
  is_production_test?: boolean;
}

/** Found in `FullInvoiceDocumentedInput.returned_from` and `FullInvoiceDocumentedUpdate.partially_returned_from`. */
export interface FullInvoiceReturnedFrom {
  _id?: string;
  serial_number?: string;
  advanced_serial_number?: string;
}

/** Documented, but not in the vendor's own client. */
export interface FullInvoiceDocumentedInput {
  /** @deprecated */
  status?: string;
  /** @deprecated */
  returned_from?: string | FullInvoiceReturnedFrom;
  /** @deprecated */
  returned_to?: string | FullInvoice;
  /** @deprecated */
  proforma_reference?: string;
  /** @deprecated */
  exclude_return_items?: boolean;
  /** @deprecated */
  is_void?: boolean;
}

/** Taken by `fullInvoices.create`. */
export type FullInvoiceCreate = WithRequired<SaleFields, "client_name" | "issue_date" | "sync_id" | "subtotal" | "discount_amount" | "taxable_subtotal" | "tax_amount" | "total" | "pre_subtotal" | "pre_discount_amount" | "pre_taxable_subtotal" | "pre_tax_amount" | "pre_total" | "return_subtotal" | "return_discount_amount" | "return_taxable_subtotal" | "return_tax_amount" | "return_total"> & WithRequired<FullInvoiceFields, "priceLists" | "due_date" | "transaction_processed"> & {
  client_id: string;
  teams?: string[];
  origin_warehouse: string;
  route?: string;
  custom_status?: string;
  partially_returned_from?: string;
  workorder?: string;
  signature?: string;
  media?: string[];
} & FullInvoiceDocumented & FullInvoiceDocumentedInput;

/** Documented, but not in the vendor's own client. */
export interface FullInvoiceDocumentedUpdate {
  /** @deprecated */
  route?: string;
  /** @deprecated */
  items?: OpenObject[];
  /** @deprecated */
  total?: number;
  /** @deprecated */
  partially_returned_from?: string | FullInvoiceReturnedFrom;
  /** @deprecated */
  workorder?: string | {
    _id?: string;
    serial_number?: string;
    name?: string;
    local_name?: string;
  };
  /** @deprecated */
  asset?: string;
  /** @deprecated */
  asset_unit?: string;
  /** @deprecated */
  comment?: string;
  /** @deprecated */
  teams?: string[];
  /** @deprecated */
  skip_promos?: boolean;
}

/** Taken by `fullInvoices.update`. */
export type FullInvoiceUpdate = {
  integration_meta?: IntegrationMeta;
  issue_date?: string;
} & FullInvoiceDocumented & FullInvoiceDocumentedInput & FullInvoiceDocumentedUpdate;

/** Documented, but not in the vendor's own client. */
export interface ProformaDocumentedCreate {
  /** @deprecated */
  status?: string;
}

/** Taken by `proformas.create`. */
export type ProformaCreate = WithRequired<SaleFields, "client_name" | "creator" | "issue_date" | "sync_id" | "subtotal" | "discount_amount" | "taxable_subtotal" | "tax_amount" | "total" | "return_subtotal" | "return_discount_amount" | "return_taxable_subtotal" | "return_tax_amount" | "return_total"> & WithRequired<ProformaFields, "class"> & {
  items: InvoiceItem[];
  client_id: string;
  teams?: string[];
  route?: string;
  custom_status?: string;
  media?: string[];
  signature?: string;
} & ProformaDocumented & ProformaDocumentedCreate;

/** What `ProformaResult` is built on. */
export interface ProformaWithCycle {
  proforma?: Proforma;
  cycle?: {
    _id?: string;
    document_type?: "proforma" | "transfer" | "approval-request" | "receiving-material" | "asset-part-transfer" | "adjust-inventory" | "return-asset-part-unit" | "store-asset-part-unit" | (string & {});
    document_id?: string;
    status?: "pending" | "approved" | "processing" | "rejected" | (string & {});
    node?: Creator;
    creator?: Creator;
    current_nodes?: (string | Creator)[];
    stage?: number;
    stageName?: string;
    company_namespace?: string[];
    note?: string;
    serial_number?: SerialNumber;
    version?: number;
    history?: {
      _id?: string;
      status?: "pending" | "approved" | "processing" | "rejected" | (string & {});
      stage?: number;
      stageName?: string;
      node?: Creator;
      creator?: Creator;
      note?: string;
      serial_number?: SerialNumber;
      version?: number;
      createdAt?: string;
      updatedAt?: string;
      __v?: number;
    }[];
    createdAt?: string;
    updatedAt?: string;
    __v?: number;
    can_edit?: boolean;
  };
}

/** Answered by `proformas.get`. */
export type ProformaResult = Proforma | ProformaWithCycle;

/** Taken by `proformas.update`. */
export type ProformaUpdate = SaleFields & ProformaFields & StoredFields & {
  items?: InvoiceItem[];
  client_id?: string;
  latest?: boolean;
  teams?: string[];
  converter?: Creator;
  invoice_reference?: string;
  converted_at?: number;
  route?: string;
  status?: "pending" | "approved" | "processing" | "rejected" | (string & {});
  custom_status?: string;
  editor?: Creator;
  media?: string[];
  signature?: string;
} & ProformaDocumented;

/** Found in `CartFields.promotions`. */
export interface CartPromotion {
  _id: string;
  type: "compound" | (string & {});
  from: number;
  to: number;
  status: "published" | "unpublished" | (string & {});
  priority?: number;
  name: string;
  description?: string;
  duration?: number;
  startsAt?: string;
  disabled: boolean;
  promotions_groups?: string[];
  details: {
    _id?: string;
    type: "compound" | (string & {});
    manual_allocation?: boolean;
    appliedCount: number;
    sorting: "cheapest" | "expensive" | (string & {});
    enforcement_mode: "all_in_inventory" | "all" | "gift_in_inventory" | "gift" | (string & {});
    calculate_hidden_price: boolean;
    usage_limit?: number;
    usage_limit_per_rep?: number;
    usage_limit_per_client?: number;
    cart_filters_operator: "and" | "or" | (string & {});
    cart_filters: PromotionCartFilter[];
    items_filters_operator: "and" | "or" | (string & {});
    items_filters: PromotionItemFilter[];
    get_items_operator: "and" | "or" | (string & {});
    get_items: PromotionGetItem[];
    cart_adjustments: PromotionCartAdjustment[];
    line_filters: PromotionLineFilter[];
    line_adjustments: PromotionLineAdjustment[];
    line_filters_operator: "and" | "or" | (string & {});
    is_bulk?: boolean;
    rounding: "round" | "floor" | "ceil" | (string & {});
    bulk_over_provide?: boolean;
    bulk_limit_type?: "count" | "price_amount" | "ratio" | (string & {});
    bulk_data: {
      from_limit_value: number;
      to_limit_value?: number;
      get_limit_value: number;
    }[];
    promotions_enabled?: boolean;
  };
  copied_from?: string;
  ref?: string;
  company_namespace: string[];
  createdAt: string;
  updatedAt: string;
  __v?: number;
  applied: {
    doesApply: boolean;
    appliedCount: number;
    limit_reached: boolean;
    is_prospective: boolean;
    rounds_status: ("full" | "partial" | "none" | (string & {}))[];
    last_round_buy_success: boolean;
    used: boolean;
    bulk_get_limit_values: number[];
  };
  promoApplicableCount: number;
}

/** Found in `CartFields.paymentsData`. */
export interface CartPaymentsData {
  invoice_value: number;
  paid: number;
  balance: number;
  payments: {
    payment_serial_number?: SerialNumber;
    payment_id?: string;
    invoice_serial_number?: SerialNumber;
    return_serial_number?: SerialNumber;
    fullinvoice_id?: string;
    view_serial_number?: SerialNumber;
    type: "invoice" | "payment" | "return_invoice" | (string & {});
    amount: number;
  }[];
}

/** What `Cart` and `CartCreate` have in common. */
export interface CartFields {
  type?: "invoice" | "proforma";
  failure_reasons?: string[];
  skip_promos?: boolean;
  skipped_promotions?: FullInvoiceSkippedPromotion[];
  client_id?: string;
  return_comment?: string;
  latest?: boolean;
  promotions?: CartPromotion[];
  priceLists?: PriceListItem[];
  teams?: string[];
  converter?: Creator;
  converted_proforma_serial_number?: SerialNumber;
  converted_proforma_return_serial_number?: SerialNumber;
  proforma_reference?: string;
  converted_at?: number;
  exclude_return_items?: boolean;
  returned_from?: string;
  returned_to?: string;
  returned_from_serial_number?: SerialNumber;
  returned_to_serial_number?: SerialNumber;
  partiall_returned_from?: string;
  partiall_returned_from_serial_number?: SerialNumber;
  due_date?: string;
  origin_warehouse?: string;
  msl_sales?: string;
  route?: string;
  paymentsData?: CartPaymentsData;
  consumption?: {
    status: "consumed" | "unconsumed" | "partially_consumed" | (string & {});
    remainder: number;
  };
  discount_amount_float?: number;
  net_total?: number;
  tax_amount_after_deduction_float?: number;
  tax_amount_after_deduction_float_rounded_sum?: number;
  tax_amount_after_deduction_float_rounded?: number;
  total_float?: number;
  total_float_rounded?: number;
  total_float_rounded_sum?: number;
  total_before_tax?: number;
  taxable_amount_float?: number;
  taxable_amount_float_rounded_sum?: number;
  taxable_amount_float_rounded?: number;
  pre_discount_amount_float?: number;
  pre_net_total?: number;
  pre_tax_amount_after_deduction_float?: number;
  pre_tax_amount_after_deduction_float_rounded?: number;
  pre_tax_amount_after_deduction_float_rounded_sum?: number;
  pre_total_float?: number;
  pre_total_float_rounded?: number;
  pre_total_float_rounded_sum?: number;
  pre_total_before_tax?: number;
  pre_taxable_amount_float?: number;
  pre_taxable_amount_float_rounded?: number;
  pre_taxable_amount_float_rounded_sum?: number;
  return_discount_amount_float?: number;
  return_net_total?: number;
  return_tax_amount_after_deduction_float?: number;
  return_tax_amount_after_deduction_float_rounded?: number;
  return_tax_amount_after_deduction_float_rounded_sum?: number;
  return_total_float?: number;
  return_total_float_rounded?: number;
  return_total_float_rounded_sum?: number;
  return_total_before_tax?: number;
  return_taxable_amount_float?: number;
  return_taxable_amount_float_rounded?: number;
  return_taxable_amount_float_rounded_sum?: number;
  totalDeductedTaxFloat?: number;
  totalDeductionFloat?: number;
  totalDeductionBeforeTaxFloat?: number;
  totalAfterDeductionFloat?: number;
  lines_discount?: number;
  lines_discount_float?: number;
  shipping_zone?: OpenObject;
  payment_method?: OpenObject;
  payment?: {
    amount?: number;
  };
  workorder?: string;
  asset?: string;
  asset_unit?: string;
  signature?: string;
  createdAt?: DateTime;
  updatedAt?: DateTime;
  items?: InvoiceItem[];
  invoice_payment_type?: "cash" | "credit";
  total_items_base_unit_qty?: number;
  total_items_qty?: number;
  total_return_items_base_unit_qty?: number;
  total_return_items_qty?: number;
  cart?: OpenObject;
}

/** Answered by `carts.list`. */
export type Cart = SaleFields & CartFields & {
  _id: string;
  qr_code_tlv?: string;
  __v?: number;
};

/** Taken by `carts.create`. */
export type CartCreate = WithRequired<SaleFields, "client_name" | "creator" | "issue_date" | "currency" | "geo_tag" | "sync_id" | "company_namespace" | "taxes"> & WithRequired<CartFields, "type" | "failure_reasons" | "skipped_promotions" | "client_id" | "latest" | "promotions" | "priceLists" | "teams" | "paymentsData" | "consumption" | "createdAt" | "updatedAt" | "items" | "invoice_payment_type">;

/** Answered by `carts.delete`. */
export interface CartDeleteResult {
  success?: boolean;
}

/** Taken by `promotions.create`. */
export type PromotionCreate = WithRequired<PromotionFields, "type" | "name" | "disabled" | "details">;

/** Taken by `promotions.update`. */
export type PromotionUpdate = PromotionFields & StoredFields & {
  status?: "published" | "unpublished" | (string & {});
};

/** Answered by `promotionUsages.list`. */
export interface PromotionUsage {
  usage_per?: "promo" | "client" | "rep" | (string & {});
  promo?: string;
  rep?: string;
  client?: string;
  count?: number;
}

/** Taken by `returnReasons.create`. */
export type ReturnReasonCreate = WithRequired<ReturnReasonFields, "name">;

/** Taken by `returnReasons.update`. */
export type ReturnReasonUpdate = ReturnReasonFields & StoredFields;

/** Answered by `latestSerials.get`. */
export interface LatestSerials {
  refund?: number;
  payment?: number;
  transfer?: number;
  proforma?: number;
  returns?: number;
  return_proforma?: number;
  invoice?: number;
  settlement?: number;
  formResult?: number;
  workorder?: number;
  approval_request?: number;
}

/** What `SafeInvoiceSerialCounter` and `SafeInvoiceSerialCounterCreate` have in common. */
export interface SafeInvoiceSerialCounterFields {
  rep?: string;
  warehouse?: string;
  invoice_type?: "sales" | "return" | "proforma";
  current_serial?: number;
  prefix?: string;
  suffix?: string;
  pad_length?: number;
  company_namespace?: string[];
}

/** Serial counter for invoices. */
export type SafeInvoiceSerialCounter = SafeInvoiceSerialCounterFields & {
  _id: string;
  last_used_date?: DateTime;
  createdAt?: DateTime;
  modifiedAt?: DateTime;
  SVClient?: number;
  __v?: number;
};

/** Taken by `safeInvoiceSerialCounters.create`. */
export type SafeInvoiceSerialCounterCreate = WithRequired<SafeInvoiceSerialCounterFields, "rep" | "warehouse" | "invoice_type">;

/** Documented, but not in the vendor's own client. */
export interface SafeInvoiceSerialCounterDocumentedUpdate {
  /** @deprecated */
  current_serial?: number;
  /** @deprecated */
  prefix?: string;
  /** @deprecated */
  suffix?: string;
  /** @deprecated */
  pad_length?: number;
  /** @deprecated */
  company_namespace?: string[];
}

/** Taken by `safeInvoiceSerialCounters.update`. */
export type SafeInvoiceSerialCounterUpdate = {
  counter: number;
} & SafeInvoiceSerialCounterDocumentedUpdate;

/** Found in `Settings.live_location` and `SettingsUpdate.live_location`. */
export interface SettingsLiveLocation {
  active: boolean;
  from?: string;
  to?: string;
}

/** Found in `Settings.sales` and `SettingsUpdate.sales`. */
export interface SettingsSalesSettings {
  currency: string;
  name_on_invoice?: string;
  invoice_footer?: string;
  logo?: string;
  logo_media?: string | MediaStoragePopulated;
  tax_number?: string;
  default_payment_type?: "cash" | "credit" | (string & {});
  saudi_law?: boolean;
  handle_integrated_client_balance?: boolean;
  dot_separator?: "," | " " | "." | "'" | (string & {});
  thousands_separator?: "," | " " | "." | "'" | (string & {});
  number_of_digits_after_dot_separator?: 0 | 1 | 2 | 3 | (number & {});
  hide_line_item_tax?: boolean;
  line_total_key?: "line_total" | "total_before_tax" | "lineTotalAfterDeduction" | (string & {});
  return_invoice_title?: string;
  return_invoice_local_title?: string;
  invoice_title?: string;
  invoice_local_title?: string;
  proforma_title?: string;
  proforma_local_title?: string;
  show_total_in_words?: boolean;
  address_1?: string;
  address_2?: string;
  prevent_negative_convert_to_invoice_stock?: boolean;
  empty_proforma_cart_at_visit_start_by_same_creator?: boolean;
  empty_proforma_cart_at_visit_start_by_any_creator?: boolean;
  empty_fullinvoice_cart_at_visit_start_by_same_creator?: boolean;
  empty_fullinvoice_cart_at_visit_start_by_any_creator?: boolean;
  enforce_serial_number_by_server?: boolean;
  invoice_advanced_serial_number_format?: {
    format: {
      year_format?: "YYYY" | "YY" | (string & {});
      month_format?: "M" | "MM" | "MMM" | "MMMM" | (string & {});
      day_format?: "D" | "DD" | (string & {});
      counter_length_fixed?: boolean;
      counter_length?: number;
      id_format: string;
    };
    counter: number;
  };
  activate_advanced_serial_number?: boolean;
  enable_variant_batches_at_invoice?: boolean;
  enable_variant_batches_at_proforma?: boolean;
  enable_variant_batches_at_return_invoice?: boolean;
  prevent_negative_transfer_stock?: boolean;
  currency_subunit?: string;
  local_currency?: string;
  local_currency_subunit?: string;
  currency_factor?: 100 | 1000 | (number & {});
  print_payment_allowance_period_in_days?: number;
  freshness_window_in_minutes: number;
  bypass_freshness_window_code: string;
}

/** Found in `Settings.geofencing` and `SettingsUpdate.geofencing`. */
export interface SettingsGeofencing {
  visit_start: boolean;
  visit_end: boolean;
  radius: number;
  visit_strict: boolean;
}

/** Found in `SettingsMailListInvoiceSale.filters`. */
export interface SettingsEmailFilter {
  id?: string;
  key: string;
  operator: "eq" | "ne" | "in" | "nin" | "gt" | "gte" | "lt" | "lte" | (string & {});
  value: unknown[];
}

/** Found in `SettingsMailList.invoice_sales`, `SettingsMailList.sales_order`, `SettingsMailList.photo` and 3 more. */
export interface SettingsMailListInvoiceSale {
  name: string;
  email: string;
  filters?: SettingsEmailFilter[];
}

/** Found in `Settings.mail_list` and `SettingsUpdate.mail_list`. */
export interface SettingsMailList {
  invoice_sales: SettingsMailListInvoiceSale[];
  mocking: {
    name: string;
    email: string;
  }[];
  sales_order: SettingsMailListInvoiceSale[];
  photo: SettingsMailListInvoiceSale[];
  live_location: SettingsMailListInvoiceSale[];
  location_off: SettingsMailListInvoiceSale[];
  location_on: SettingsMailListInvoiceSale[];
  contract_expiry: {
    name: string;
    email: string;
  }[];
  contract_near_expiry: {
    name: string;
    email: string;
  }[];
  contract_installment_due: {
    name: string;
    email: string;
  }[];
  contract_installment_near_due: {
    name: string;
    email: string;
  }[];
}

/** Found in `Settings.promotions` and `SettingsUpdate.promotions`. */
export interface SettingsPromotion {
  enforcement_mode: "all_in_inventory" | "all" | "gift_in_inventory" | "gift" | "custom" | (string & {});
  apply_hidden_price: boolean;
  apply_all_promotions: boolean;
  applying_sort: Record<string, -1 | 1 | (number & {})>[];
  force_cash_only: boolean;
  allow_manual_discounts?: boolean;
  manual_discounts_limit_percentage: number;
  manual_discounts_limit_value?: number;
  promotions_enabled: boolean;
  round_discounted_price: boolean;
  enable_pull_remote_cart?: boolean;
  enable_promotion_freshness_window?: boolean;
}

/** Found in `Settings.custom_status` and `SettingsUpdate.custom_status`. */
export interface SettingsCustomStatus {
  use_custom_status_transfer?: boolean;
  use_system_status_transfer?: boolean;
  use_custom_status_payment?: boolean;
  use_system_status_payment?: boolean;
  use_custom_status_fullinvoice?: boolean;
  use_system_status_fullinvoice?: boolean;
  use_custom_status_proforma?: boolean;
  use_system_status_proforma?: boolean;
  use_custom_status_workorder?: boolean;
  use_system_status_workorder?: boolean;
}

/** Found in `Settings.workorder` and `SettingsUpdate.workorder`. */
export interface SettingsWorkorderSettings {
  workorder_teams_follow_assigned_to?: boolean;
  workorder_teams_follow_client?: boolean;
  workorder_request_teams_follow_client?: boolean;
  send_email_at_contract_expiry?: boolean;
  send_email_at_contract_near_expiry?: boolean;
  send_email_at_contract_installment_due?: boolean;
  send_email_at_contract_installment_near_due?: boolean;
  contract_near_expiry_days: number;
  contract_installment_near_due_days: number;
  workorder_near_due_days?: number;
}

/** Found in `Settings.notifications` and `SettingsUpdate.notifications`. */
export interface SettingsNotification {
  calendar_update?: boolean;
  transfer_update?: boolean;
  cycle_update?: boolean;
  client_update?: boolean;
  approval_request_update?: boolean;
  workorder_update?: boolean;
  workorder_start?: boolean;
  workorder_near_due?: boolean;
  activity_note?: boolean;
  activity_form?: boolean;
  activity_photo?: boolean;
  activity_audit?: boolean;
  activity_task?: boolean;
  activity_availability?: boolean;
  activity_planogram?: boolean;
  activity_shelfsahre?: boolean;
  activity_checkout_display?: boolean;
  activity_secondary_display?: boolean;
}

/** Documented, but not in the vendor's own client. */
export interface SettingsDocumented {
  /** @deprecated */
  key?: string;
  /** @deprecated */
  value?: string | number | boolean | OpenObject;
  /** @deprecated */
  category?: string;
  /** @deprecated */
  description?: string;
}

/** Answered by `settings.list`. */
export type Settings = StoredDatedObject & {
  company_namespace?: string[];
  live_location?: SettingsLiveLocation;
  use_original_image_compression?: boolean;
  use_client_specific_sales_settings?: boolean;
  use_client_specific_sales_settings_for_payment?: boolean;
  use_client_specific_sales_settings_for_client_statement?: boolean;
  disable_ubl_integration_for_return_invoice?: boolean;
  sales?: SettingsSalesSettings;
  geofencing?: SettingsGeofencing;
  mail_list?: SettingsMailList;
  promotions?: SettingsPromotion;
  teams_shared_collections?: string[];
  days_of_work?: "Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | (string & {});
  signUpMethod?: "email" | "phone" | (string & {});
  calculate_target_for_absent_days?: boolean;
  disable_module_custom_validator?: boolean;
  activate_ubl_integration?: boolean;
  last_activate_ubl_integration_time?: number;
  visit?: {
    manual_product_line_selection?: boolean;
  };
  custom_status?: SettingsCustomStatus;
  business_apps?: {
    code?: string;
    services?: {
      permission?: string | NamedRef;
      teams_shared?: "shared" | "unshared" | (string & {});
    }[];
  }[];
  form?: {
    overwrite_serial_number?: boolean;
    allow_create_v1?: boolean;
  };
  workorder?: SettingsWorkorderSettings;
  notifications?: SettingsNotification;
  asset_part?: {
    prevent_negative_asset_part_inventory?: boolean;
  };
  default_lang?: "en" | "ar" | (string & {});
  second_lang?: "en" | "ar" | (string & {});
  report_value_delimiter?: "|" | "," | " " | "." | "-" | (string & {});
  rep_settings?: {
    rep_start_day_specific_time_frame_start?: string;
    rep_start_day_specific_time_frame_end?: string;
  };
  rep_permissions?: {
    rep_must_start_day_within_specific_time_frame?: boolean;
  };
  allow_assigning_non_creator_teams_when_creating_client?: boolean;
} & SettingsDocumented;

/** Taken by `safeInvoiceSerialCounters.next`. */
export interface SafeInvoiceSerialCounterNext {
  rep: string;
  warehouse: string;
  invoice_type: "sales" | "return" | "proforma";
}

/** Answered by `safeInvoiceSerialCounters.next`. */
export interface SafeInvoiceSerialCounterNextResult {
  next_serial?: number;
  formatted_serial?: string;
}

/** A value of `salesAnalyticsReports.list`. */
export type SalesAnalyticsReportGroupByOption = "client" | "rep" | "issue_date" | "due_date" | "serial_number" | "product" | "variant" | "brand" | "category" | "status" | "promotion_type" | "class" | "measureunit" | "promotion" | "chain" | "channel" | "city" | "region" | "country" | "route" | "teams" | (string & {});

/** A value of `salesAnalyticsReports.list`. */
export interface SalesAnalyticsReportSortByOption {
  field: "_id" | "time" | (string & {});
  type: "asc" | "desc" | (string & {});
}

/** Row of the sales analytics report. */
export interface SalesAnalyticsReport {
  _id?: string;
  [key: string]: unknown;
}

/** Found in `PaymentFields.LinkedTxn`. */
export interface PaymentLinkedTxn {
  Txn_serial_number: SerialNumber;
  Txn_invoice_total: number;
  TxnType: "refund" | "invoice" | (string & {});
}

/** What `Payment` and `PaymentCreate` have in common. */
export interface PaymentFields {
  amount?: number;
  client_id?: string;
  client_name?: string;
  time?: number;
  serial_number?: SerialNumber;
  paytime?: string;
  note?: string;
  currency?: string;
  payment_type?: "check" | "cash";
  transaction_processed?: boolean;
  LinkedTxn?: PaymentLinkedTxn;
  client_geo_location?: {
    lat?: number;
    lng?: number;
  };
  company_namespace?: string[];
  integration_meta?: IntegrationMeta;
  sync_id?: string;
  visit_id?: string;
  reference?: string;
}

/** What `PaymentMethod`, `PaymentMethodCreate` and `PaymentMethodUpdate` have in common. */
export interface PaymentMethodFields {
  name?: string;
  local_name?: string;
  type?: "online" | "offline" | (string & {});
  account_type?: "cash" | (string & {});
  fee?: number;
  rate?: number;
  disabled?: boolean;
  logo?: string;
  rep_auto_settled?: boolean;
  creator?: AdminCreator;
  company_namespace?: string[];
}

/** Answered by `paymentMethods.list`. */
export type PaymentMethod = StoredObject & PaymentMethodFields & {
  editor?: AdminCreator;
  logo_populated?: MediaStoragePopulated;
};

/** What `Bank`, `BankCreate` and `BankUpdate` have in common. */
export interface BankFields {
  name?: string;
  country?: string[];
  integration_meta?: IntegrationMeta;
  company_namespace?: string[];
}

/** Documented, but not in the vendor's own client. */
export interface BankDocumented {
  /** @deprecated */
  code?: string;
  /** @deprecated */
  disabled?: boolean;
}

/** Answered by `banks.list`. */
export type Bank = StoredObject & BankFields & BankDocumented;

/** Found in `Payment.check` and `Refund.check`. */
export interface RefundCheck {
  _id?: string;
  drawer_name?: string;
  bank?: Bank;
  bank_branch?: string;
  check_number?: number;
  check_date?: string;
  photo?: string;
  caption?: string;
  photo_meta?: {
    device_orientation?: number;
    height?: number;
    width?: number;
  };
  disabled?: boolean;
}

/** Found in `PaymentCheck.photo_meta` and `CheckFields.photo_meta`. */
export interface CheckPhotoMeta {
  device_orientation?: number;
  height?: number;
  width?: number;
}

/** Found in `Payment.check`, `PaymentCreate.check`, `Refund.check` and 1 more. */
export interface PaymentCheck {
  _id: string;
  drawer_name: string;
  bank: string;
  bank_branch: string;
  check_number: number;
  check_date: string;
  photo?: string;
  caption?: string;
  photo_meta?: CheckPhotoMeta;
  disabled?: boolean;
}

/** Found in `Payment.paymentsData` and `Refund.paymentsData`. */
export interface PaymentPaymentsData {
  amount?: number;
  paid?: number;
  balance?: number;
  payments?: PaymentLink[];
}

/** Answered by `payments.list`. */
export type Payment = StoredObject & PaymentFields & {
  status?: "consumed" | "unconsumed" | "partially_consumed" | (string & {});
  remainder?: number;
  creator?: Creator;
  implemented_by?: Creator;
  route?: string | Route;
  payment_method?: string | PaymentMethod;
  check?: RefundCheck | PaymentCheck;
  custom_status?: string | CustomStatus;
  teams?: (string | Team)[];
  paymentsData?: PaymentPaymentsData;
  media?: (string | MediaStoragePopulated)[];
  network_state?: number;
  platform?: string;
  version_name?: string;
  battery_level?: number;
  time_zone?: string;
  identifier?: number;
  device_id?: string;
  device_unique_id?: string;
  ending_balance?: number;
  balance_to_refund?: number;
  invoice?: {
    invoice_serial_number?: string;
    invoice_date?: string;
    invoice_due_date?: string;
    original_amount?: number;
    payment?: number;
  };
};

/** Taken by `payments.create`. */
export type PaymentCreate = WithRequired<PaymentFields, "amount" | "client_id" | "client_name" | "paytime" | "currency" | "payment_type" | "transaction_processed" | "sync_id"> & {
  route?: string;
  payment_method?: string;
  check?: PaymentCheck;
  custom_status?: string;
  teams?: string[];
  media?: string[];
};

/** Taken by `payments.update`. */
export interface PaymentUpdate {
  integration_meta?: IntegrationMeta;
}

/** Taken by `paymentMethods.create`. */
export type PaymentMethodCreate = WithRequired<PaymentMethodFields, "name" | "type" | "account_type">;

/** Taken by `paymentMethods.update`. */
export type PaymentMethodUpdate = PaymentMethodFields & {
  _id?: string;
  editor?: AdminCreator;
  createdAt?: string;
  updatedAt?: string;
};

/** What `PaymentTerm`, `PaymentTermCreate` and `PaymentTermUpdate` have in common. */
export interface PaymentTermFields {
  name?: string;
  due_days?: number;
  editor?: AdminCreator;
  disabled?: boolean;
  integration_meta?: IntegrationMeta;
  company_namespace?: string[];
}

/** Documented, but not in the vendor's own client. */
export interface PaymentTermDocumented {
  /** @deprecated */
  description?: string;
  /** @deprecated */
  days?: number;
  /** @deprecated */
  discount_percentage?: number;
  /** @deprecated */
  discount_days?: number;
  /** @deprecated */
  is_active?: boolean;
}

/** Documented, but not in the vendor's own client. */
export interface PaymentTermDocumentedResult {
  /** @deprecated */
  created_at?: DateTime;
  /** @deprecated */
  updated_at?: DateTime;
  /** @deprecated */
  company_id?: string;
}

/** Answered by `paymentTerms.list`. */
export type PaymentTerm = StoredObject & PaymentTermFields & PaymentTermDocumented & PaymentTermDocumentedResult;

/** Taken by `paymentTerms.create`. */
export type PaymentTermCreate = WithRequired<PaymentTermFields, "name" | "due_days"> & PaymentTermDocumented;

/** Taken by `paymentTerms.update`. */
export type PaymentTermUpdate = PaymentTermFields & StoredFields & PaymentTermDocumented;

/** Found in `RefundFields.LinkedTxn`. */
export interface RefundLinkedTxn {
  Txn_serial_number: SerialNumber;
  Txn_total: number;
  TxnType: "return_invoice" | "payment" | "invoice" | (string & {});
}

/** What `Refund` and `RefundCreate` have in common. */
export interface RefundFields {
  amount?: number;
  client_id?: string;
  client_name?: string;
  time?: number;
  serial_number?: SerialNumber;
  transaction_processed?: boolean;
  client_geo_location?: {
    lat: number;
    lng: number;
  };
  paytime?: string;
  note?: string;
  currency?: string;
  transaction_type?: "check" | "cash" | (string & {});
  LinkedTxn?: RefundLinkedTxn;
  company_namespace?: string[];
  integration_meta?: IntegrationMeta;
  sync_id?: string;
  visit_id?: string;
}

/** Documented, but not in the vendor's own client. */
export interface RefundDocumented {
  /** @deprecated */
  client?: string;
  /** @deprecated */
  rep?: string;
  /** @deprecated */
  reason?: string;
  /** @deprecated */
  refundMethod?: string;
  /** @deprecated */
  reference?: string;
  /** @deprecated */
  notes?: string;
  /** @deprecated */
  processedAt?: DateTime;
}

/** Answered by `refunds.list`. */
export type Refund = StoredObject & RefundFields & {
  status?: "consumed" | "unconsumed" | "partially_consumed" | (string & {});
  remainder?: number;
  creator?: Creator;
  implemented_by?: Creator;
  route?: string | Route;
  check?: RefundCheck | PaymentCheck;
  custom_status?: string | CustomStatus;
  teams?: (string | Team)[];
  paymentsData?: PaymentPaymentsData;
  balance_to_refund?: number;
  invoice?: {
    invoice_serial_number?: string;
    invoice_date?: string;
    invoice_due_date?: string;
    original_amount?: number;
    refund?: number;
  };
} & RefundDocumented;

/** Documented, but not in the vendor's own client. */
export interface RefundDocumentedInput {
  /** @deprecated */
  invoice?: string;
  /** @deprecated */
  status?: "pending" | "approved" | "rejected" | "processed" | (string & {});
}

/** Taken by `refunds.create`. */
export type RefundCreate = WithRequired<RefundFields, "amount" | "client_id" | "client_name" | "transaction_processed" | "paytime" | "currency" | "transaction_type" | "sync_id"> & {
  route?: string;
  check?: PaymentCheck;
  custom_status?: string;
  teams?: string[];
} & RefundDocumented & RefundDocumentedInput;

/** Taken by `refunds.update`. */
export type RefundUpdate = {
  integration_meta?: IntegrationMeta;
} & RefundDocumented & RefundDocumentedInput;

/** What `Settlement` and `SettlementCreate` have in common. */
export interface SettlementFields {
  amount?: number;
  time?: number;
  creator?: Creator;
  origin?: Creator;
  serial_number?: SerialNumber;
  paytime?: string;
  note?: string;
  payment_type?: "check" | "cash";
  check_id?: string;
  teams?: string[];
  company_namespace?: string[];
  sync_id?: string;
  transaction_processed?: boolean;
  media?: string[];
  is_void?: boolean;
  returned_to?: string;
  returned_to_serial_number?: SerialNumber;
  returned_from?: string;
  returned_from_serial_number?: SerialNumber;
}

/** What `Check` and `CheckCreate` have in common. */
export interface CheckFields {
  drawer_name?: string;
  bank_branch?: string;
  check_number?: number;
  amount?: number;
  check_date?: string;
  photo?: string;
  media?: string[];
  caption?: string;
  photo_meta?: CheckPhotoMeta;
  paytime?: string;
  client_name?: string;
  creator?: Creator;
  sync_id?: string;
  payment_serial_number?: SerialNumber;
  refund_serial_number?: SerialNumber;
  disabled?: boolean;
  settled?: boolean;
  company_namespace?: string[];
}

/** Documented, but not in the vendor's own client. */
export interface CheckDocumented {
  /** @deprecated */
  client?: string;
  /** @deprecated */
  rep?: string;
  /** @deprecated */
  checkNumber?: string;
  /** @deprecated */
  accountNumber?: string;
  /** @deprecated */
  issueDate?: DateTime;
  /** @deprecated */
  dueDate?: DateTime;
  /** @deprecated */
  notes?: string;
  /** @deprecated */
  integration_meta?: IntegrationMeta;
}

/** Documented, but not in the vendor's own client. */
export interface CheckDocumentedResult {
  /** @deprecated */
  status?: "pending" | "cleared" | "bounced" | "cancelled" | (string & {});
  /** @deprecated */
  clearedDate?: DateTime;
}

/** Answered by `checks.list`. */
export type Check = StoredDatedObject & CheckFields & {
  bank?: string | Bank;
  client_id?: string | Client;
  teams?: (string | Team)[];
} & CheckDocumented & CheckDocumentedResult;

/** Answered by `settlements.list`. */
export type Settlement = StoredDatedObject & SettlementFields & {
  currency?: string;
  teams_populated?: (string | Team)[];
  check_populated?: string | Check;
  media_populated?: (string | MediaPopulated)[];
};

/** Taken by `settlements.create`. */
export type SettlementCreate = WithRequired<SettlementFields, "amount" | "origin" | "serial_number" | "paytime" | "payment_type" | "teams" | "company_namespace" | "sync_id" | "transaction_processed" | "is_void">;

/** Taken by `voidSettlements.create`. */
export interface VoidSettlementCreate {
  settlement: string;
  company_namespace?: string[];
  note?: string;
  media?: string[];
}

/** Taken by `checks.create`. */
export type CheckCreate = WithRequired<CheckFields, "drawer_name" | "bank_branch" | "check_number" | "amount" | "check_date" | "paytime" | "client_name" | "creator" | "sync_id" | "payment_serial_number" | "disabled"> & {
  bank: string;
  client_id: string;
  teams?: string[];
} & CheckDocumented;

/** Found in `AdjustAccountFields.accounts`. */
export interface AdjustAccountAccount {
  accountHolder: string;
  description?: string;
  company_namespace: string[];
  name?: string;
  type: "client" | "rep" | "namespace" | "admin" | (string & {});
  cash?: number;
  check?: number;
  credit?: number;
  status: "consumed" | "unconsumed" | "partially_consumed" | (string & {});
  note?: string;
  paymentsData: {
    amount: number;
    paid: number;
    balance: number;
    payments: {
      payment_serial_number?: SerialNumber;
      payment_id?: string;
      invoice_serial_number?: SerialNumber;
      return_serial_number?: SerialNumber;
      fullinvoice_id?: string;
      refund_serial_number?: SerialNumber;
      refund_id?: string;
      adjustment_serial_number?: SerialNumber;
      adjustment_id?: string;
      adjustment_account_id?: string;
      account_index?: number;
      view_serial_number?: SerialNumber;
      type: "invoice" | "return_invoice" | "payment" | "refund" | "adjustment" | (string & {});
      amount: number;
      is_linked_txn?: boolean;
    }[];
  };
  account_index?: number;
}

/** What `AdjustAccount` and `AdjustAccountCreate` have in common. */
export interface AdjustAccountFields {
  serial_number?: SerialNumber;
  from?: string;
  time?: number;
  sync_id?: string;
  comment?: string;
  accounts?: AdjustAccountAccount[];
  teams?: string[];
  transaction_processed?: boolean;
  company_namespace?: string[];
}

/** Documented, but not in the vendor's own client. */
export interface AdjustAccountDocumented {
  /** @deprecated */
  client?: string;
  /** @deprecated */
  rep?: string;
  /** @deprecated */
  type?: "credit" | "debit" | (string & {});
  /** @deprecated */
  amount?: number;
  /** @deprecated */
  reason?: string;
  /** @deprecated */
  reference?: string;
  /** @deprecated */
  description?: string;
  /** @deprecated */
  adjustmentDate?: DateTime;
  /** @deprecated */
  integration_meta?: IntegrationMeta;
}

/** Documented, but not in the vendor's own client. */
export interface AdjustAccountDocumentedResult {
  /** @deprecated */
  previousBalance?: number;
  /** @deprecated */
  newBalance?: number;
  /** @deprecated */
  approvedBy?: string;
  /** @deprecated */
  approvalDate?: DateTime;
}

/** Account adjustment. */
export type AdjustAccount = StoredObject & AdjustAccountFields & {
  creator?: AdminCreator;
} & AdjustAccountDocumented & AdjustAccountDocumentedResult;

/** Taken by `adjustAccounts.create`. */
export type AdjustAccountCreate = WithRequired<AdjustAccountFields, "serial_number" | "from" | "time" | "sync_id" | "accounts" | "teams" | "transaction_processed"> & AdjustAccountDocumented;

/** Taken by `banks.create`. */
export type BankCreate = WithRequired<BankFields, "name"> & BankDocumented;

/** Taken by `banks.update`. */
export type BankUpdate = BankFields & StoredFields & BankDocumented;

/** Documented, but not in the vendor's own client. */
export interface BankListDocumented {
  /** @deprecated */
  disabled?: boolean;
}

/** Answered by `bankLists.list`. */
export type BankList = StoredObject & {
  name?: string;
  banks?: {
    _id: string;
    bank?: string;
  }[];
  integration_meta?: IntegrationMeta;
} & BankListDocumented;

/** Taken by `bankLists.create`. */
export type BankListCreate = {
  name: string;
  banks?: {
    bank: string;
  }[];
  integration_meta?: IntegrationMeta;
} & BankListDocumented;

/** Taken by `bankLists.update`. */
export type BankListUpdate = StoredFields & {
  name?: string;
  banks?: {
    bank: string;
  }[];
  integration_meta?: IntegrationMeta;
} & BankListDocumented;

/** A value of `visits.list` and `visits.get`. */
export type VisitPopulatedKey = "notes" | "tasks" | "photos" | "forms" | "audits" | "tags" | "availability" | "teams" | "client" | "user" | "route" | (string & {});

/** Found in `VisitFields.meta`. */
export interface VisitMeta {
  geo_fence_setting_visit_start: boolean;
  geo_fence_setting_visit_end: boolean;
  geo_fence_setting_radius: number;
  offline_mode: boolean;
  start_visit_in_fence: boolean;
  end_visit_in_fence: boolean;
  client_verified: boolean;
}

/** Found in `VisitFields.geo_tag`. */
export interface VisitGeoTag {
  lat: number;
  lng: number;
  formatted_address?: string;
  extra?: OpenObject;
}

/** What `Visit`, `VisitCreate` and `VisitUpdate` have in common. */
export interface VisitFields {
  geoPoint?: {
    type: "Point" | (string & {});
    coordinates: number[];
  };
  time?: number;
  client_name?: string;
  client_location_verified?: boolean;
  user_name?: string;
  visit_id?: string;
  sync_id?: string;
  business_day_rep?: string;
  business_day?: string;
  platform?: string;
  version_name?: string;
  battery_level?: number;
  device_brand?: string;
  device_os?: string;
  device_os_version?: string;
  device_model?: string;
  time_zone?: string;
  identifier?: number;
  device_id?: string;
  device_unique_id?: string;
  type?: string;
  network_state?: number;
  distance?: number;
  meta?: VisitMeta;
  lines?: string[];
  client_geo_location?: {
    lat: number;
    lng: number;
  };
  geofencing_radius?: number;
  workorder?: Workorder;
  asset?: string;
  asset_unit?: string;
  company_namespace?: string[];
  option_id?: string;
  invoice_total?: number;
  invoice_pre_total?: number;
  invoice_return_total?: number;
  proforma_total?: number;
  proforma_pre_total?: number;
  proforma_return_total?: number;
  payment_total?: number;
  refund_total?: number;
  geo_tag?: VisitGeoTag;
  delayed?: boolean;
}

/** Found in `Visit.start_geo_tag`, `Visit.end_geo_tag`, `Visit.notes.geo_tag` and 12 more. */
export interface GeoTag {
  lat: number;
  lng: number;
  formatted_address: string;
}

/** Found in `Visit.tags`, `VisitCreate.tags` and `VisitUpdate.tags`. */
export interface TagInput {
  tag?: string;
  type?: "photo" | "client" | "area" | "price" | (string & {});
  disabled?: boolean;
  teams?: string[];
  integration_meta?: IntegrationMeta;
  company_namespace?: string[];
}

/** Found in `Visit.notes.comments`, `Visit.photos.comments`, `Visit.forms.comments` and 3 more. */
export interface ActivityComment {
  time?: number;
  user_name?: string;
  user_id?: string;
  user_type?: string;
  comment?: string;
}

/** Documented, but not in the vendor's own client. */
export interface VisitDocumented {
  /** @deprecated */
  rep?: string;
  /** @deprecated */
  plannedDate?: DateTime;
  /** @deprecated */
  actualDate?: DateTime;
  /** @deprecated */
  status?: "planned" | "completed" | "cancelled" | (string & {});
  /** @deprecated */
  location?: OpenObject;
}

/** Answered by `visits.list`. */
export type Visit = StoredDatedObject & VisitFields & {
  start_geo_tag?: GeoTag;
  end_geo_tag?: GeoTag;
  route?: string | Route;
  user?: string | Rep;
  tags?: (string | Tag | TagInput)[];
  client?: string | Client;
  start_time?: number;
  end_time?: number;
  call_start_time?: number;
  call_end_time?: number;
  call_total_time?: number;
  total_time?: number;
  notes?: {
    content?: string;
    geo_tag?: GeoTag;
    time?: number;
    platform?: string;
    version_name?: string;
    battery_level?: number;
    comments?: ActivityComment[];
  } | string[];
  photos?: {
    photo?: string;
    media?: MediaDoc;
    geo_tag?: GeoTag;
    caption?: string;
    time?: number;
    platform?: string;
    version_name?: string;
    battery_level?: number;
    comments?: ActivityComment[];
  } | string[];
  forms?: {
    results?: OpenObject;
    form_id?: string;
    geo_tag?: GeoTag;
    time?: number;
    platform?: string;
    version_name?: string;
    battery_level?: number;
    comments?: ActivityComment[];
  } | string[];
  teams?: (string | Team)[];
  tasks?: {
    start_photo?: string;
    end_photo?: string;
    start_media?: MediaDoc;
    end_media?: MediaDoc;
    geo_tag?: GeoTag;
    time?: number;
    platform?: string;
    version_name?: string;
    battery_level?: number;
    start_time?: number;
    end_time?: number;
    total_time?: number;
    comments?: ActivityComment[];
  } | string[];
  audits?: {
    audits?: {
      inventories?: {
        media?: MediaDoc;
      };
    };
    geo_tag?: GeoTag;
    time?: number;
    platform?: string;
    version_name?: string;
    battery_level?: number;
    comments?: ActivityComment[];
  } | string[];
  start_distance?: number;
  end_distance?: number;
  delta_distance?: number;
  start_out_of_geofence?: boolean;
  end_out_of_geofence?: boolean;
  start_accuracy?: number;
  end_accuracy?: number;
  closed_by_system?: boolean;
  availability?: {
    products_available?: {
      product_id?: {
        _id: string;
      };
      available?: boolean;
    };
    media?: MediaDoc;
    geo_tag?: GeoTag;
    time?: number;
    platform?: string;
    version_name?: string;
    battery_level?: number;
    comment?: ActivityComment[];
  } | string[];
  selected_product_lines?: Line[];
  auto_closed_by_geofence?: boolean;
  auto_closed_by_geofence_reason?: "out_of_geofence" | "low_accuracy" | "location_turned_off" | (string & {});
} & VisitDocumented;

/** Documented, but not in the vendor's own client. */
export interface VisitDocumentedCreate {
  /** @deprecated */
  notes?: string;
}

/** Taken by `visits.create`. */
export type VisitCreate = WithRequired<VisitFields, "geoPoint" | "time" | "client_name" | "visit_id" | "business_day" | "platform" | "version_name" | "battery_level" | "meta" | "client_geo_location" | "workorder"> & {
  start_geo_tag: GeoTag;
  route: string;
  user: Rep;
  tags: TagInput[];
  client: string;
  start_time: number;
  start_distance?: number;
  start_accuracy?: number;
  availability?: string[];
} & VisitDocumented & VisitDocumentedCreate;

/** Taken by `visits.update`. */
export type VisitUpdate = WithRequired<VisitFields, "meta"> & {
  end_geo_tag?: GeoTag;
  route?: string;
  user?: Rep;
  tags?: TagInput[];
  client?: string;
  end_time?: number;
  call_start_time?: number;
  call_end_time?: number;
  call_total_time?: number;
  total_time?: number;
  notes?: string[];
  photos?: string[];
  forms?: string[];
  teams?: string[];
  tasks?: string[];
  audits?: string[];
  end_distance?: number;
  delta_distance?: number;
  end_out_of_geofence?: boolean;
  end_accuracy?: number;
  closed_by_system?: boolean;
  availability?: string[];
  selected_product_lines?: Line[];
  auto_closed_by_geofence?: boolean;
  auto_closed_by_geofence_reason?: "out_of_geofence" | "low_accuracy" | "location_turned_off" | (string & {});
} & VisitDocumented;

/** What `ActivityFeedback`, `ActivityFeedbackCreate` and `ActivityFeedbackUpdate` have in common. */
export interface ActivityFeedbackFields {
  route?: string;
  visit_id?: string;
  visit_UUID?: string;
  teams?: string[];
}

/** Found in `ActivityFeedbackDocumented.attachments`. */
export interface ActivityFeedbackAttachment {
  file_url?: string;
  file_type?: string;
  file_size?: number;
}

/** Documented, but not in the vendor's own client. */
export interface ActivityFeedbackDocumented {
  /** @deprecated */
  activity_type?: string;
  /** @deprecated */
  activity_id?: string;
  /** @deprecated */
  rep?: string;
  /** @deprecated */
  client?: string;
  /** @deprecated */
  rating?: number;
  /** @deprecated */
  feedback_text?: string;
  /** @deprecated */
  feedback_categories?: string[];
  /** @deprecated */
  is_anonymous?: boolean;
  /** @deprecated */
  source?: "mobile_app" | "web_portal" | "email" | "sms" | "phone" | (string & {});
  /** @deprecated */
  response_time?: number;
  /** @deprecated */
  attachments?: ActivityFeedbackAttachment[];
  /** @deprecated */
  follow_up_required?: boolean;
  /** @deprecated */
  follow_up_notes?: string;
}

/** Documented, but not in the vendor's own client. */
export interface ActivityFeedbackDocumentedResult {
  /** @deprecated */
  sentiment?: "positive" | "neutral" | "negative" | (string & {});
  /** @deprecated */
  modifiedAt?: DateTime;
  /** @deprecated */
  SVClient?: number;
}

/** Answered by `activityFeedback.list`. */
export type ActivityFeedback = StoredDatedObject & ActivityFeedbackFields & {
  company_namespace?: string[];
  feed_back_option?: string;
} & ActivityFeedbackDocumented & ActivityFeedbackDocumentedResult;

/** Documented, but not in the vendor's own client. */
export interface ActivityFeedbackDocumentedInput {
  /** @deprecated */
  company_namespace?: string[];
}

/** Taken by `activityFeedback.create`. */
export type ActivityFeedbackCreate = WithRequired<ActivityFeedbackFields, "visit_id" | "visit_UUID"> & ActivityFeedbackDocumented & ActivityFeedbackDocumentedInput;

/** Taken by `activityFeedback.update`. */
export type ActivityFeedbackUpdate = ActivityFeedbackFields & ActivityFeedbackDocumented & ActivityFeedbackDocumentedInput;

/** Answered by `activityFeedback.analytics`. */
export interface ActivityFeedbackAnalyticsResult {
  total_feedback?: number;
  average_rating?: number;
  rating_distribution?: {
    1?: number;
    2?: number;
    3?: number;
    4?: number;
    5?: number;
  };
  by_activity_type?: Record<string, {
    count?: number;
    average_rating?: number;
  }>;
}

/** What `ActivityFeedbackV2`, `ActivityFeedbackV2Create` and `ActivityFeedbackV2Update` have in common. */
export interface ActivityFeedbackV2Fields {
  route?: string;
  visit_id?: string;
  visit_UUID?: string;
  feed_back_option?: string;
  teams?: string[];
}

/** Found in `FeedbackOptionDocumented.questions`. */
export interface FeedbackOptionQuestion {
  question_id?: string;
  question_text: string;
  question_type: "rating" | "multiple_choice" | "text" | "yes_no" | "scale" | "nps";
  is_required?: boolean;
  options?: {
    value?: string;
    label?: string;
    weight?: number;
  }[];
  validation?: {
    min_length?: number;
    max_length?: number;
    pattern?: string;
    custom_validation?: string;
  };
  display_settings?: {
    show_labels?: boolean;
    orientation?: "horizontal" | "vertical";
    scale_min?: number;
    scale_max?: number;
    scale_step?: number;
  };
  conditional_logic?: {
    show_if?: {
      question_id?: string;
      operator?: "equals" | "not_equals" | "greater_than" | "less_than";
      value?: string | number | boolean;
    };
  };
}

/** Found in `FeedbackOptionDocumented.settings`. */
export interface FeedbackOptionSetting {
  allow_anonymous?: boolean;
  require_all_questions?: boolean;
  show_progress?: boolean;
  randomize_questions?: boolean;
  max_completion_time?: number;
}

/** Found in `FeedbackOptionDocumented.styling`. */
export interface FeedbackOptionStyling {
  theme?: "light" | "dark" | "custom";
  primary_color?: string;
  font_family?: string;
  custom_css?: string;
}

/** Found in `FeedbackOptionDocumented.notification_settings`. */
export interface FeedbackOptionNotificationSetting {
  notify_on_completion?: boolean;
  notify_on_low_rating?: boolean;
  low_rating_threshold?: number;
  notification_recipients?: string[];
}

/** Documented, but not in the vendor's own client. */
export interface FeedbackOptionDocumented {
  /** @deprecated */
  name?: string;
  /** @deprecated */
  description?: string;
  /** @deprecated */
  category?: string;
  /** @deprecated */
  template_type?: "survey" | "rating" | "nps" | "custom" | (string & {});
  /** @deprecated */
  questions?: FeedbackOptionQuestion[];
  /** @deprecated */
  settings?: {
    allow_anonymous?: boolean;
    require_all_questions?: boolean;
    show_progress?: boolean;
    randomize_questions?: boolean;
    max_completion_time?: number;
    reminder_settings?: {
      send_reminders?: boolean;
      reminder_intervals?: number[];
    };
  } | FeedbackOptionSetting;
  /** @deprecated */
  styling?: FeedbackOptionStyling;
  /** @deprecated */
  notification_settings?: FeedbackOptionNotificationSetting;
  /** @deprecated */
  is_active?: boolean;
}

/** Documented, but not in the vendor's own client. */
export interface FeedbackOptionDocumentedResult {
  /** @deprecated */
  usage_count?: number;
  /** @deprecated */
  modifiedAt?: DateTime;
  /** @deprecated */
  SVClient?: number;
}

/** Answered by `feedbackOptions.list`. */
export type FeedbackOption = StoredDatedObject & {
  label?: string;
  score?: number;
  disabled?: boolean;
  company_namespace?: string[];
} & FeedbackOptionDocumented & FeedbackOptionDocumentedResult;

/** Found in `ActivityFeedbackV2Documented.responses`. */
export interface ActivityFeedbackV2Response {
  question_id?: string;
  question_type?: "rating" | "multiple_choice" | "text" | "yes_no" | "scale";
  response_value?: string | number | boolean;
  response_text?: string;
}

/** Found in `ActivityFeedbackV2Documented.follow_up_actions`. */
export interface ActivityFeedbackV2FollowUpAction {
  action_type?: "call" | "email" | "visit" | "escalate";
  priority?: "high" | "medium" | "low";
  assigned_to?: string;
  /** Format: date */
  due_date?: string;
  status?: "pending" | "in_progress" | "completed";
}

/** Documented, but not in the vendor's own client. */
export interface ActivityFeedbackV2Documented {
  /** @deprecated */
  activity_type?: string;
  /** @deprecated */
  activity_id?: string;
  /** @deprecated */
  rep?: string;
  /** @deprecated */
  client?: string;
  /** @deprecated */
  template_id?: string;
  /** @deprecated */
  overall_satisfaction?: number;
  /** @deprecated */
  responses?: ({
    question_id?: string;
    question_text?: string;
    question_type?: "rating" | "multiple_choice" | "text" | "yes_no" | "scale" | (string & {});
    response_value?: string | number | boolean;
    response_text?: string;
  } | ActivityFeedbackV2Response)[];
  /** @deprecated */
  nps_score?: number;
  /** @deprecated */
  completion_time?: number;
  /** @deprecated */
  session_data?: {
    device_type?: "mobile" | "desktop" | "tablet" | (string & {});
    browser?: string;
    ip_address?: string;
    location?: {
      country?: string;
      city?: string;
    };
  };
  /** @deprecated */
  follow_up_actions?: ActivityFeedbackV2FollowUpAction[];
  /** @deprecated */
  is_anonymous?: boolean;
}

/** Documented, but not in the vendor's own client. */
export interface ActivityFeedbackV2DocumentedResult {
  /** @deprecated */
  sentiment_analysis?: {
    overall_sentiment?: "very_positive" | "positive" | "neutral" | "negative" | "very_negative" | (string & {});
    confidence_score?: number;
    keywords?: string[];
  };
  /** @deprecated */
  completion_rate?: number;
  /** @deprecated */
  modifiedAt?: DateTime;
  /** @deprecated */
  SVClient?: number;
}

/** Activity feedback (second version). */
export type ActivityFeedbackV2 = StoredDatedObject & ActivityFeedbackV2Fields & {
  company_namespace?: string[];
  teams_populated?: (string | Team)[];
  route_populated?: string | Route;
  visit_id_populated?: string | Visit;
  feed_back_option_populated?: string | FeedbackOption;
} & ActivityFeedbackV2Documented & ActivityFeedbackV2DocumentedResult;

/** Documented, but not in the vendor's own client. */
export interface ActivityFeedbackV2DocumentedInput {
  /** @deprecated */
  company_namespace?: string[];
}

/** Taken by `activityFeedbackV2.create`. */
export type ActivityFeedbackV2Create = WithRequired<ActivityFeedbackV2Fields, "visit_id" | "visit_UUID" | "feed_back_option"> & ActivityFeedbackV2Documented & ActivityFeedbackV2DocumentedInput;

/** Taken by `activityFeedbackV2.update`. */
export type ActivityFeedbackV2Update = ActivityFeedbackV2Fields & ActivityFeedbackV2Documented & ActivityFeedbackV2DocumentedInput;

/** Answered by `activityFeedbackV2.detailedAnalytics`. */
export interface ActivityFeedbackV2DetailedAnalyticsResult {
  summary?: {
    total_feedback?: number;
    average_satisfaction?: number;
    response_rate?: number;
  };
  satisfaction_trends?: {
    /** Format: date */
    date?: string;
    average_satisfaction?: number;
    count?: number;
  }[];
  question_analysis?: {
    question_id?: string;
    question_text?: string;
    average_score?: number;
    response_count?: number;
  }[];
}

/** Documented, but not in the vendor's own client. */
export interface FeedbackOptionDocumentedInput {
  /** @deprecated */
  company_namespace?: string[];
}

/** Taken by `feedbackOptions.create`. */
export type FeedbackOptionCreate = {
  label: string;
  score?: number;
} & FeedbackOptionDocumented & FeedbackOptionDocumentedInput;

/** Taken by `feedbackOptions.update`. */
export type FeedbackOptionUpdate = {
  label: string;
  score?: number;
  disabled?: boolean;
} & FeedbackOptionDocumented & FeedbackOptionDocumentedInput;

/** Answered by `feedbackOptions.templates`. */
export interface FeedbackOptionTemplatesItem {
  template_id?: string;
  name?: string;
  description?: string;
  category?: string;
  template_type?: string;
  question_count?: number;
  estimated_time?: number;
}

/** Answered by `feedbackOptions.preview`. */
export interface FeedbackOptionPreviewResult {
  template_html?: string;
  estimated_completion_time?: number;
  question_count?: number;
}

/** What `StorecheckTemplate`, `StorecheckTemplateCreate` and `StorecheckTemplateUpdate` have in common. */
export interface StorecheckTemplateFields {
  name?: string;
  local_name?: string;
  description?: string;
  local_description?: string;
  disabled?: boolean;
  company_namespace?: string[];
  can_edit_types?: boolean;
  copied_from?: string;
  client_specific_sources?: boolean;
  previous_result_activated?: boolean;
  presets_activated?: boolean;
}

/** Found in `StorecheckTemplateField.type` and `ActivityStorecheckField.type`. */
export type FieldType = "Text" | "String" | "Date" | "Image" | "Boolean" | "Number" | "List" | "Separator" | "Heading" | "Media" | (string & {});

/** Found in `StorecheckTemplateUsedField.data_type`, `StorecheckTemplateUsedField.example_value`, `FormV2UsedField.data_type` and 1 more. */
export type StorecheckTemplateDataType = "Separator" | "timestamp" | "String" | "Number" | "Boolean" | "Date" | "Image" | "coords" | "Text" | "Media" | "Heading" | "List" | "Phone" | "Email" | "Signature" | "DateTime" | "YesNo" | "ProductBarcodeScan" | "BarcodeScan" | "GeoPoint" | (string & {});

/** Found in `StorecheckTemplateUsedField.lookup` and `FormV2UsedField.lookup`. */
export interface StorecheckTemplateUsedFieldLookup {
  from?: string;
  localField?: string;
  foreignField?: string;
  as?: string;
  select?: string;
  unwind?: boolean;
  filter?: {
    input?: string;
    as: string;
    cond: unknown;
  };
}

/** Found in `StorecheckTemplateField.used_fields`. */
export interface StorecheckTemplateUsedField {
  code?: string;
  key?: string;
  data_type?: StorecheckTemplateDataType;
  field_type?: "template_field" | "source_attribute" | "activity_attribute" | (string & {});
  label?: string;
  isArray?: boolean;
  formula_key?: string;
  field_id?: string;
  example_value?: StorecheckTemplateDataType;
  manipulator_function?: string;
  lookup?: StorecheckTemplateUsedFieldLookup;
}

/** Found in `StorecheckTemplateEntry.fields`. */
export interface StorecheckTemplateField {
  _id?: string;
  name?: string;
  local_name?: string;
  description?: string;
  local_description?: string;
  type?: FieldType;
  isArray?: boolean;
  isRequired?: boolean;
  readOnly?: boolean;
  presets?: unknown[];
  previous_entry?: unknown;
  show_previous_result?: boolean;
  hidden?: boolean;
  force_live_photo?: boolean;
  custom_list?: string;
  custom_list_element?: string;
  parent_field?: string;
  invisible?: boolean;
  display_on_home_screen?: boolean;
  custom_list_end_point?: OpenObject;
  visibility?: {
    operator?: "and" | "or" | (string & {});
    conditions?: {
      field_id?: string;
      type?: "Boolean" | "List" | (string & {});
      custom_list?: string;
      operator?: "lte" | "lt" | "gte" | "gt" | "eq" | "ne" | "in" | "nin" | (string & {});
      value?: unknown[];
    }[];
  };
  barcode_scan?: boolean;
  is_calculated_field?: boolean;
  formula?: string;
  formula_key?: string;
  used_fields?: StorecheckTemplateUsedField[];
}

/** Found in `StorecheckTemplate.entries`. */
export interface StorecheckTemplateEntry {
  _id?: string;
  repeatable?: boolean;
  grouping?: "product-category" | "product-brand" | "product-group" | (string & {});
  require_all_source_elements?: boolean;
  require_group_source_elements?: boolean;
  source?: "product" | "variant" | "product-category" | "product-sub-category" | "product-brand" | "product-group" | (string & {});
  filters?: string[];
  fields?: StorecheckTemplateField[];
}

/** Found in `StorecheckTemplateDocumented.sections.questions`. */
export interface StorecheckTemplateQuestion {
  id?: string;
  text?: string;
  type?: "text" | "number" | "boolean" | "multiple_choice" | "photo" | "signature";
  required?: boolean;
  options?: string[];
}

/** Documented, but not in the vendor's own client. */
export interface StorecheckTemplateDocumented {
  /** @deprecated */
  category?: string;
  /** @deprecated */
  sections?: {
    title?: string;
    questions?: (StorecheckTemplateQuestion | {
      text?: string;
      type?: "text" | "number" | "boolean" | "multiple_choice" | "photo" | "signature" | (string & {});
      required?: boolean;
      options?: string[];
    })[];
  }[];
  /** @deprecated */
  targets?: string[];
  /** @deprecated */
  frequency?: "daily" | "weekly" | "monthly" | "quarterly" | "yearly" | "custom" | (string & {});
  /** @deprecated */
  validFrom?: DateTime;
  /** @deprecated */
  validTo?: DateTime;
  /** @deprecated */
  integration_meta?: IntegrationMeta;
}

/** Answered by `storecheckTemplates.list`. */
export type StorecheckTemplate = StoredObject & StorecheckTemplateFields & {
  entries?: StorecheckTemplateEntry[];
} & StorecheckTemplateDocumented;

/** Taken by `storecheckTemplates.create`. */
export type StorecheckTemplateCreate = WithRequired<StorecheckTemplateFields, "name" | "disabled" | "client_specific_sources" | "previous_result_activated" | "presets_activated"> & StorecheckTemplateDocumented;

/** Taken by `storecheckTemplates.update`. */
export type StorecheckTemplateUpdate = StorecheckTemplateFields & {
  _id?: string;
} & StorecheckTemplateDocumented;

/** Found in `ActivityStorecheckDivision.fields`. */
export interface ActivityStorecheckField {
  _id?: string;
  name: string;
  type: FieldType;
  isArray: boolean;
  isRequired?: boolean;
  is_calculated_field?: boolean;
  formula_key?: string;
  parent_field?: string;
  custom_list?: string;
  field_id: string;
  result: unknown[];
  result_custom_list_ids?: unknown[];
  calculation_status?: "success" | "failed" | (string & {});
  calculation_error?: string | unknown[];
  company_namespace?: string[];
}

/** Found in `ActivityStorecheckResult.divisions`. */
export interface ActivityStorecheckDivision {
  fields: ActivityStorecheckField[];
}

/** Found in `ActivityStorecheckEntry.results`. */
export interface ActivityStorecheckResult {
  source_id: string;
  source_name: string;
  divisions: ActivityStorecheckDivision[];
}

/** Found in `ActivityStorecheckFields.entries`. */
export interface ActivityStorecheckEntry {
  entry_id: string;
  source: "product" | "variant" | "product-category" | "product-sub-category" | "product-brand" | "product-group" | (string & {});
  results: ActivityStorecheckResult[];
}

/** What `ActivityStorecheck`, `ActivityStorecheckCreate` and `ActivityStorecheckUpdate` have in common. */
export interface ActivityStorecheckFields {
  company_namespace?: string[];
  client?: string;
  client_name?: string;
  time_zone?: string;
  template_id?: string;
  visit?: string;
  visit_id?: string;
  user?: string;
  user_name?: string;
  time?: number;
  geo_tag?: GeoTag;
  geoPoint?: GeoPoint;
  teams?: string[];
  route?: string;
  tags?: string[];
  entries?: ActivityStorecheckEntry[];
}

/** Found in `ActivityStorecheckDocumented.responses`. */
export interface ActivityStorecheckResponse {
  questionId?: string;
  answer?: string;
  photos?: string[];
}

/** Documented, but not in the vendor's own client. */
export interface ActivityStorecheckDocumented {
  /** @deprecated */
  rep?: string;
  /** @deprecated */
  template?: string;
  /** @deprecated */
  date?: DateTime;
  /** @deprecated */
  location?: {
    latitude?: number;
    longitude?: number;
  };
  /** @deprecated */
  responses?: ActivityStorecheckResponse[];
  /** @deprecated */
  status?: "draft" | "submitted" | "approved" | "rejected" | (string & {});
  /** @deprecated */
  notes?: string;
}

/** Storecheck. */
export type ActivityStorecheck = StoredObject & ActivityStorecheckFields & {
  sync_id?: string;
  battery_level?: number;
  platform?: string;
  version_name?: string;
  device_brand?: string;
  device_os?: string;
  device_os_version?: string;
  device_model?: string;
  identifier?: number;
  device_id?: string;
  device_unique_id?: string;
  network_state?: number;
  serial_number?: SerialNumber;
  job_start_time?: number;
  job_end_time?: number;
  job_duration?: number;
  teams_populated?: (Team | string)[];
  tags_populated?: (Tag | string)[];
  client_populated?: Client | string;
  user_populated?: Rep | string;
  route_populated?: Route | string;
  visit_populated?: Visit | string;
  template_id_populated?: StorecheckTemplate | string;
} & ActivityStorecheckDocumented;

/** Taken by `activityStorechecks.create`. */
export type ActivityStorecheckCreate = WithRequired<ActivityStorecheckFields, "client" | "client_name" | "time_zone" | "template_id" | "visit_id" | "user" | "user_name" | "time" | "geoPoint" | "entries"> & ActivityStorecheckDocumented;

/** Taken by `activityStorechecks.update`. */
export type ActivityStorecheckUpdate = ActivityStorecheckFields & {
  _id?: string;
  sync_id?: string;
  battery_level?: number;
  platform?: string;
  version_name?: string;
  device_brand?: string;
  device_os?: string;
  device_os_version?: string;
  device_model?: string;
  identifier?: number;
  device_id?: string;
  device_unique_id?: string;
  network_state?: number;
  serial_number?: SerialNumber;
  job_start_time?: number;
  job_end_time?: number;
  job_duration?: number;
} & ActivityStorecheckDocumented;

/** Found in `CustomListFields.filters`. */
export interface CustomListFilter {
  key: string;
  value: unknown[];
  operator: PatchActionReadOperator;
  id?: string;
}

/** Found in `CustomListFields.source`. */
export type CustomListSourceValue = "product" | "variant" | "product-category" | "product-sub-category" | "client" | "measureunits" | "tag" | "paymentterms" | "client-channel" | "speciality" | "rep" | (string & {});

/** Found in `CustomListFields.template_elements`. */
export interface CustomListElement {
  _id: string;
  name: string;
  type: "Number" | "String" | (string & {});
  key?: string;
  is_required?: boolean;
  isArray?: boolean;
  disabled: boolean;
  manipulator_function?: string;
}

/** Found in `CustomListFields.sources`. */
export interface CustomListSource {
  source_id: string;
  company_namespace: string[];
  photo?: string;
  source_name: string;
  source_local_name?: string;
  thumbnail?: string;
  position?: number;
  sku?: string;
  barcode?: string;
  sv_measureUnit?: string;
  groups?: string[];
}

/** Found in `CustomListFields.end_point`. */
export interface CustomListEndPoint {
  _id?: string;
  is_read?: boolean;
  input_type?: "List" | (string & {});
  render_key?: string;
  filter_key?: "_id" | (string & {});
  type?: "String" | "Array" | "Number" | "Boolean" | (string & {});
  path?: string;
  method?: "get" | "post" | "put" | "patch" | "delete" | (string & {});
  body?: OpenObject;
  search?: boolean;
  multi_select?: boolean;
}

/** What `CustomList`, `CustomListCreate` and `CustomListUpdate` have in common. */
export interface CustomListFields {
  code?: string;
  name?: string;
  local_name?: string;
  disabled?: boolean;
  type?: "reference" | "template" | (string & {});
  filters?: CustomListFilter[];
  list_type?: "String" | "Number" | (string & {});
  source?: CustomListSourceValue;
  template_elements?: CustomListElement[];
  company_namespace?: string[];
  sources?: CustomListSource[];
  can_edit_types?: boolean;
  end_point?: CustomListEndPoint;
}

/** Documented, but not in the vendor's own client. */
export interface CustomListDocumented {
  /** @deprecated */
  description?: string;
  /** @deprecated */
  entity?: string;
}

/** Answered by `customLists.list`. */
export type CustomList = StoredObject & CustomListFields & CustomListDocumented;

/** Found in `FormV2Field.visibility` and `FormV2Division.visibility`. */
export interface FormV2Visibility {
  operator: "and" | "or" | (string & {});
  conditions: {
    division_id: string;
    field_id: string;
    type: "Boolean" | "List" | "YesNo" | (string & {});
    custom_list?: string | CustomList;
    operator: "lte" | "lt" | "gte" | "gt" | "eq" | "ne" | "in" | "nin" | (string & {});
    value: unknown[];
  }[];
}

/** Found in `FormV2Field.type` and `ActivityFormV2ResultFieldResult.type`. */
export type FormV2FieldType = "Text" | "String" | "Phone" | "Email" | "Date" | "Number" | "List" | "Separator" | "Heading" | "Media" | "Signature" | "DateTime" | "YesNo" | "ProductBarcodeScan" | "BarcodeScan" | "GeoPoint" | (string & {});

/** Found in `FormV2Field.field_print_settings`. */
export interface FormV2FieldPrintSettings {
  three_inch: {
    grid_column?: 1 | 2 | (number & {});
    alignment?: "right" | "left" | "center" | (string & {});
    border_width?: number;
    label_font_size?: number;
    value_font_size?: number;
    media_height?: number | string;
    media_width?: number | string;
    align_media?: "right" | "left" | "center" | (string & {});
    label_value_spacing?: number;
    is_hidden?: boolean;
  };
}

/** Found in `FormV2Field.used_fields`. */
export interface FormV2UsedField {
  code: string;
  key: string;
  data_type: StorecheckTemplateDataType;
  field_type: "template_field" | "source_attribute" | "activity_attribute" | (string & {});
  label: string;
  isArray?: boolean;
  formula_key: string;
  field_id?: string;
  example_value: StorecheckTemplateDataType;
  manipulator_function?: string;
  lookup?: StorecheckTemplateUsedFieldLookup;
}

/** Found in `FormV2Division.fields`. */
export interface FormV2Field {
  _id?: string;
  name: string;
  local_name?: string;
  description?: string;
  local_description?: string;
  type: FormV2FieldType;
  isArray?: boolean;
  isRequired?: boolean;
  disabled?: boolean;
  formula_key?: string;
  scoring_enabled?: boolean;
  required_for_completion?: boolean;
  visibility?: FormV2Visibility;
  default_value?: unknown[];
  custom_list?: string | CustomList;
  is_na_allowed?: boolean;
  score_accumulator_type?: "max" | "sum" | (string & {});
  yes_score?: number;
  no_score?: number;
  na_score?: number;
  exist_score?: number;
  media?: (string | MediaDoc)[];
  invisible: boolean;
  parent_field?: string;
  custom_list_element?: string;
  force_live_photo?: boolean;
  min?: number;
  max?: number;
  is_integer?: boolean;
  styles?: "check_list" | "toggle_yes_no_na" | "toggle_yes_no" | "buttons" | (string & {});
  field_print_settings?: FormV2FieldPrintSettings;
  is_calculated_field?: boolean;
  formula?: string;
  used_fields?: FormV2UsedField[];
}

/** Found in `FormV2Fields.divisions`. */
export interface FormV2Division {
  _id: string;
  name: string;
  local_name?: string;
  description?: string;
  local_description?: string;
  disabled?: boolean;
  min_questions_to_answer_for_completion?: number;
  min_score_for_completion?: number;
  visibility?: FormV2Visibility;
  fields: FormV2Field[];
}

/** Found in `FormV2Fields.print_settings`. */
export interface FormV2PrintSettings {
  three_inch: {
    grid_columns?: 1 | 2 | (number & {});
    logo_height?: number | string;
    logo_width?: number | string;
    align_logo?: "right" | "left" | "center" | (string & {});
    space_y?: number;
  };
  A_four: {
    banner_media?: string | MediaDoc;
    banner_height: number;
    banner_width: number;
    align_banner: "right" | "left" | "center" | (string & {});
    header_label_font_size: number;
    header_value_font_size: number;
    align_header: "right" | "left" | "center" | (string & {});
    division_name_font_size: number;
    align_division: "right" | "left" | "center" | (string & {});
    grid_columns: 1 | 2 | 3 | 4 | (number & {});
    space_y: number;
    field_label_size: number;
    field_value_size: number;
    footer_media?: string | MediaDoc;
    align_footer_media: "right" | "left" | "center" | (string & {});
    footer_media_height: number;
    footer_media_width: number;
    footer_details: string;
    align_footer_details: "right" | "left" | "center" | (string & {});
    compressed_media_size: "original" | "small" | "medium" | "large" | "extra" | (string & {});
    view_custom_list_element: boolean;
  };
}

/** What `FormV2`, `FormV2Create` and `FormV2Update` have in common. */
export interface FormV2Fields {
  disabled?: boolean;
  name?: string;
  local_name?: string;
  description?: string;
  local_description?: string;
  copied_from?: string;
  scoring_enabled?: boolean;
  completion_rules_enabled?: boolean;
  min_questions_to_answer_for_completion?: number;
  min_score_for_completion?: number;
  divisions?: FormV2Division[];
  company_namespace?: string[];
  print_settings?: FormV2PrintSettings;
}

/** What `ClmPresentation`, `ClmPresentationCreate` and `ClmPresentationUpdate` have in common. */
export interface ClmPresentationFields {
  company_namespace?: string[];
  name?: string;
  disabled?: boolean;
  teams?: string[];
}

/** Found in `ClmPresentation.cover_slide`, `FormV2.photo_media_populated`, `ActivityFormV2Result.photo_media_populated` and 1 more. */
export interface ClmPresentationCoverSlide {
  _id?: string;
  ContentType?: string;
  media_type?: MediaStorageMediaType;
  file_name?: string;
  mime_type?: string;
  publicUrl?: string;
  media_id?: string;
  type_name?: "FileAttachment" | "ImageAttachment" | (string & {});
  thumbnails?: MediaStoragePopulatedThumbnail[];
  createdAt?: string;
  ContentLength?: number;
}

/** Answered by `clmPresentations.list`. */
export type ClmPresentation = StoredObject & ClmPresentationFields & {
  teams_populated?: NamedRef[];
  sequences_count?: number;
  slides_count?: number;
  cover_slide?: ClmPresentationCoverSlide;
};

/** The part of a CLM sequence that other objects carry. */
export interface ClmSequenceSummary {
  _id: string;
  presentation?: string;
  product?: string;
  position?: number;
}

/** Form (second version). */
export type FormV2 = StoredDatedObject & FormV2Fields & {
  presentation_populated?: ClmPresentation;
  sequence_populated?: ClmSequenceSummary[];
  photo_media_populated?: ClmPresentationCoverSlide;
  can_edit_types?: boolean;
};

/** Taken by `formsV2.create`. */
export type FormV2Create = WithRequired<FormV2Fields, "name" | "divisions">;

/** Taken by `formsV2.update`. */
export type FormV2Update = FormV2Fields & {
  _id?: string;
  createdAt?: DateTime;
  updatedAt?: DateTime;
};

/** A value of `activityFormV2Results.list` and `activityFormV2Results.get`. */
export type ActivityFormV2ResultPopulatedKey = "custom_list" | "client" | "workorder" | "visit" | "route" | "form_id" | "teams" | "tags" | "media" | (string & {});

/** Found in `ActivityFormV2ResultDivisionResult.fields`. */
export interface ActivityFormV2ResultFieldResult {
  _id?: string;
  field_id: string;
  name: string;
  type: FormV2FieldType;
  isArray?: boolean;
  isRequired?: boolean;
  custom_list?: string;
  formula_key?: string;
  is_calculated_field?: boolean;
  calculation_status?: "success" | "failed" | (string & {});
  calculation_error?: unknown[];
  score?: number;
  is_completed?: boolean;
  result: (number | ("yes" | "no" | "na" | (string & {})) | {
    coordinates: number[];
    type: "Point" | (string & {});
  } | {
    _id: string;
    value: string | number;
    type: "Number" | "String" | (string & {});
    score?: number;
  })[];
}

/** Found in `ActivityFormV2ResultFields.results`. */
export interface ActivityFormV2ResultDivisionResult {
  _id?: string;
  division_id: string;
  name: string;
  score?: number;
  is_completed?: boolean;
  fields: ActivityFormV2ResultFieldResult[];
}

/** What `ActivityFormV2Result`, `ActivityFormV2ResultCreate` and `ActivityFormV2ResultUpdate` have in common. */
export interface ActivityFormV2ResultFields {
  creator?: Creator;
  serial_number?: SerialNumber;
  teams?: string[];
  tags?: string[];
  time?: number;
  client?: string;
  client_name?: string;
  visit?: string;
  visit_id?: string;
  route?: string;
  workorder?: string;
  sync_id?: string;
  geo_tag?: GeoTag;
  geoPoint?: GeoPoint;
  platform?: string;
  version_name?: string;
  battery_level?: number;
  device_brand?: string;
  device_os?: string;
  device_os_version?: string;
  device_model?: string;
  identifier?: number;
  device_id?: string;
  device_unique_id?: string;
  network_state?: number;
  time_zone?: string;
  job_start_time?: number;
  job_end_time?: number;
  job_duration?: number;
  form_id?: string;
  results?: ActivityFormV2ResultDivisionResult[];
  score?: number;
  is_completed?: boolean;
  company_namespace?: string[];
}

/** Filled form (second version). */
export type ActivityFormV2Result = StoredDatedObject & ActivityFormV2ResultFields & {
  editor?: Creator;
  presentation_populated?: ClmPresentation;
  sequence_populated?: ClmSequenceSummary[];
  photo_media_populated?: ClmPresentationCoverSlide;
  can_edit_types?: boolean;
};

/** Taken by `activityFormV2Results.create`. */
export type ActivityFormV2ResultCreate = WithRequired<ActivityFormV2ResultFields, "creator" | "sync_id" | "form_id" | "results">;

/** Taken by `activityFormV2Results.update`. */
export type ActivityFormV2ResultUpdate = ActivityFormV2ResultFields & {
  _id?: string;
  editor?: Creator;
  createdAt?: DateTime;
  updatedAt?: DateTime;
};

/** Found in `TimelineDetails.activity_type` and `TimelineEntry.activity_type`. */
export type TimelineActivityType = "activity-audit" | "activity-photo" | "activity-availability" | "activity-note" | "activity-task" | "activity-planogram" | "activity-shelfshare" | "activity-secondary-display" | "activity-checkout-display" | "activity-item-status" | "activity-form-result" | "activity-form-v2-result" | "activity-storecheck" | "activity-feedback" | "approval-request" | "asset-part-receival" | "asset-part-transfer" | "return-asset-part-unit" | "store-asset-part-unit" | "payment" | "refund" | "convert-proforma" | "fullinvoices" | "proforma" | "return-whole-invoice" | "void-invoice" | "clm-feedback-activity" | "visit" | "day" | "asset" | "asset-part" | "asset-unit" | "reminders" | "settlement" | "void-settlement" | "transfer" | "receiving-material" | "workorder" | "workorder-request" | "cycle" | "client" | (string & {});

/** A value of `timelineTimeLists.list`. */
export type TimelineEntryDetailsActivitiesActivityType = "activity-audit" | "activity-photo" | "activity-availability" | "activity-note" | "activity-task" | "activity-planogram" | "activity-shelfshare" | "activity-secondary-display" | "activity-checkout-display" | "activity-item-status" | "activity-form-result" | "activity-form-v2-result" | "activity-storecheck" | "activity-feedback" | "approval-request" | "asset-part-receival" | "asset-part-transfer" | "return-asset-part-unit" | "store-asset-part-unit" | "payment" | "refund" | "convert-proforma" | "fullinvoices" | "proforma" | "return-whole-invoice" | "void-invoice" | "clm-feedback-activity" | (string & {});

/** Found in `TimelineEntry.details`. */
export interface TimelineDetails {
  activity_type?: TimelineActivityType;
  activity_id?: string | string[];
  audits_length?: number;
  time?: number;
  media_populated?: MediaStoragePopulated[];
  media?: string[];
  products_available_length?: number;
  msl_name?: string;
  msl_id?: string;
  content?: string;
  start_media_populated?: MediaStoragePopulated[];
  end_media_populated?: MediaStoragePopulated[];
  start_media?: string[];
  end_media?: string[];
  planogram_reason?: string;
  results?: {
    msl_length?: number;
    total_msl_length?: number;
    msl_id?: string;
    activity_id?: string;
    msl_name?: string;
    secondary_count?: number;
    checkout_count?: number;
  }[];
  items_length?: number;
  form_name?: string;
  form_id?: string;
  serial_number?: SerialNumber;
  template_name?: string;
  template_id?: string;
  feed_back_option_label?: string;
  feed_back_option?: string;
  type?: "skip_job_at_visit_end" | "end_visit_out_of_geofence" | "skip_visit_from_route" | "create_client" | "update_client" | "delete_client" | "update_client_line" | "load" | "unload" | (string & {});
  subtype?: "client_details" | "client_assigned_to" | "client_location" | "client_credit_limit" | (string & {});
  creator?: Creator;
  status?: "pending" | "approved" | "processing" | "rejected" | "open" | "done" | "cancelled" | "inprogress" | "onhold" | (string & {});
  comment?: string;
  warehouse?: string;
  warehouse_name?: string;
  asset_parts_count?: number;
  total_asset_parts_qty?: number;
  from?: string | number | Warehouse;
  to?: string | number | Warehouse;
  from_name?: string;
  to_name?: string;
  asset_part_units_count?: number;
  total_asset_part_units_qty?: number;
  amount?: number;
  currency?: string;
  payment_type?: "check" | "cash" | (string & {});
  transaction_type?: "check" | "cash" | (string & {});
  proforma_serial_number?: SerialNumber;
  invoice_serial_number?: SerialNumber;
  proforma_reference?: string;
  total?: number;
  external_serial_number?: string;
  issue_date?: string;
  due_date?: string | number;
  returned_from_serial_number?: SerialNumber;
  returned_from?: string;
  returned_to_serial_number?: SerialNumber;
  completion_status?: "ended" | "canceled" | (string & {});
  presentation?: string;
  presentation_name?: string;
  duration_on_presentation_ms?: number;
  activities?: TimelineDetails[];
  geoPoint?: {
    type?: "Point" | (string & {});
    coordinates?: number[];
  };
  start_time?: number;
  end_time?: number;
  total_time?: number;
  delta_distance?: number;
  start_out_of_geofence?: boolean;
  end_out_of_geofence?: boolean;
  closed_by_system?: boolean;
  client_geo_location?: {
    lat?: number;
    lng?: number;
  };
  auto_closed_by_geofence?: boolean;
  auto_closed_by_geofence_reason?: "out_of_geofence" | "low_accuracy" | "location_turned_off" | (string & {});
  startTime?: string;
  day?: string;
  timeZone?: string;
  open?: boolean;
  created_by_system?: boolean;
  start_geoPoint?: {
    type?: string;
    coordinates?: number[];
  };
  endTime?: string;
  timeOnDuty?: number;
  breaksTime?: number;
  timeInVisits?: number;
  totalTravelTime?: number;
  travelTimeBetweenVisists?: number;
  end_geoPoint?: {
    type?: string;
    coordinates?: number[];
  };
  paytime?: string;
  asset_types?: string;
  name?: string;
  asset?: string;
  cover_photo_populated?: MediaStoragePopulated;
  cover_photo?: string;
  origin?: Creator;
  items_count?: number;
  supplier_name?: string;
  supplier?: string | Supplier;
  description?: string;
  priority?: 0 | 1 | 2 | 3 | (number & {});
  stage_name?: string;
  document_type?: "proforma" | "transfer" | "approval-request" | "receiving-material" | "asset-part-transfer" | "adjust-inventory" | "return-asset-part-unit" | "store-asset-part-unit" | (string & {});
  document_id?: string;
  local_name?: string;
  client_code?: string;
  lat?: number;
  lng?: number;
  location_verified?: boolean;
}

/** Entry of the timeline. */
export type TimelineEntry = StoredDatedObject & {
  company_namespace?: string[];
  activity_type?: TimelineActivityType;
  activity_id?: string | string[];
  time?: number;
  business_day?: string;
  user?: Creator;
  action?: "find" | "get" | "create" | "update" | "patch" | "remove" | (string & {});
  teams?: string[];
  visit_id?: string;
  sync_id?: string;
  client?: string;
  client_name?: string;
  geoPoint?: {
    coordinates?: number[];
    type?: "Point" | (string & {});
  };
  battery_level?: string;
  version_name?: string;
  platform?: string;
  device_id?: string;
  device_unique_id?: string;
  device_brand?: string;
  device_os?: string;
  device_os_version?: string;
  device_model?: string;
  details?: TimelineDetails;
  client_populated?: ClientSummary;
  client_code?: string;
  client_local_name?: string;
  client_lat?: number;
  client_lng?: number;
  client_location_verified?: boolean;
  user_profile_photo?: string | null;
  client_customFields?: OpenObject;
  chain?: string;
  chain_name?: string;
  chain_populated?: NamedRef;
  channel?: string;
  channel_name?: string;
  channel_populated?: NamedRef;
  area_tags?: string[];
  area_tags_populated?: {
    _id?: string[];
    name?: string[];
  };
  area_tags_names?: string[];
  client_tags?: string[];
  client_tags_populated?: {
    _id?: string[];
    name?: string[];
  };
  client_tags_names?: string[];
  city?: string;
  state?: string;
  country?: string;
  rep_populated?: RepSummary;
  rep_username?: string;
  rep_customFields?: OpenObject;
  teams_populated?: {
    _id?: string[];
    name?: string[];
  };
  admin_populated?: NamedRef;
};

/** Taken by `clmPresentations.create`. */
export type ClmPresentationCreate = WithRequired<ClmPresentationFields, "name">;

/** Taken by `clmPresentations.update`. */
export type ClmPresentationUpdate = ClmPresentationFields & StoredFields;

/** What `ClmSequence`, `ClmSequenceCreate` and `ClmSequenceUpdate` have in common. */
export interface ClmSequenceFields {
  company_namespace?: string[];
  name?: string;
  presentation?: string;
  product?: string;
  disabled?: boolean;
  position?: number;
}

/** Answered by `clmSequences.list`. */
export type ClmSequence = StoredObject & ClmSequenceFields & {
  presentation_populated?: NamedRef[];
  product_populated?: ProductSummary[];
};

/** Taken by `clmSequences.create`. */
export type ClmSequenceCreate = WithRequired<ClmSequenceFields, "name" | "presentation" | "product" | "position">;

/** Taken by `clmSequences.update`. */
export type ClmSequenceUpdate = ClmSequenceFields & StoredFields;

/** What `ClmSlide`, `ClmSlideCreate` and `ClmSlideUpdate` have in common. */
export interface ClmSlideFields {
  company_namespace?: string[];
  sequence?: string;
  presentation?: string;
  photo_media?: string;
  is_book_mark?: boolean;
  book_mark_key_message?: string;
  disabled?: boolean;
  position?: number;
  is_cover?: boolean;
}

/** Answered by `clmSlides.list`. */
export type ClmSlide = StoredObject & ClmSlideFields & {
  presentation_populated?: ClmPresentation;
  sequence_populated?: ClmSequenceSummary[];
  photo_media_populated?: ClmPresentationCoverSlide;
};

/** Taken by `clmSlides.create`. */
export type ClmSlideCreate = WithRequired<ClmSlideFields, "sequence" | "photo_media" | "position">;

/** Taken by `clmSlides.update`. */
export type ClmSlideUpdate = ClmSlideFields & StoredFields;

/** Found in `ClmFeedbackActivityFields.result`. */
export interface ClmFeedbackActivityResult {
  sequence: string;
  duration_on_sequence_ms: number;
  sequence_landing_count: number;
  slides: {
    slide: string;
    feedback: "positive" | "negative" | "notProvided" | (string & {});
    zoom: boolean;
    duration_on_slide_ms: number;
    slide_landing_count: number;
    is_book_mark?: boolean;
    book_mark_key_message?: string;
  }[];
}

/** What `ClmFeedbackActivity` and `ClmFeedbackActivityCreate` have in common. */
export interface ClmFeedbackActivityFields {
  geo_tag?: GeoTag;
  geoPoint?: GeoPoint;
  time?: number;
  tags?: string[];
  visit_id?: string;
  visit?: string;
  creator?: RepCreator;
  client?: string;
  client_name?: string;
  sync_id?: string;
  teams?: string[];
  route?: string;
  platform?: string;
  version_name?: string;
  battery_level?: number;
  device_brand?: string;
  device_os?: string;
  device_os_version?: string;
  device_model?: string;
  time_zone?: string;
  identifier?: number;
  device_id?: string;
  device_unique_id?: string;
  network_state?: number;
  job_start_time?: number;
  job_end_time?: number;
  job_duration?: number;
  company_namespace?: string[];
  completion_status?: "ended" | "canceled" | (string & {});
  presentation?: string;
  presentation_name?: string;
  duration_on_presentation_ms?: number;
  result?: ClmFeedbackActivityResult[];
}

/** The part of a tag that other objects carry. */
export interface TagSummary {
  _id: string;
  type?: "photo" | "client" | "area" | "price" | (string & {});
  tag?: string;
}

/** Answered by `clmFeedbackActivities.list`. */
export type ClmFeedbackActivity = StoredObject & ClmFeedbackActivityFields & {
  client_populated?: ClientSummary[];
  visit_populated?: Visit;
  route_populated?: NamedRef;
  teams_populated?: NamedRef[];
  tags_populated?: TagSummary[];
  presentation_populated?: NamedRef;
};

/** Taken by `clmFeedbackActivities.create`. */
export type ClmFeedbackActivityCreate = WithRequired<ClmFeedbackActivityFields, "geo_tag" | "geoPoint" | "time" | "visit_id" | "client" | "client_name" | "sync_id" | "completion_status" | "presentation" | "presentation_name"> & {
  interactions: {
    interaction_time: number;
    interaction_type: "slide_landing" | "slide_leaving" | "sequence_landing" | "sequence_leaving" | "zoom" | "feedback_given" | "presentation_play" | "presentation_end" | "presentation_cancel" | (string & {});
    interaction_detail: ("in" | "out" | "positive" | "negative" | "notProvided" | (string & {})) | null;
    slide?: string;
    sequence?: string;
    sequence_name?: string;
  }[];
};

/** Answered by `clmFetch.list`. */
export type ClmFetchItem = ClmPresentation | ClmSequence | ClmSlide;

/** Taken by `media.create`. */
export type MediaCreate = WithRequired<MediaFields, "name"> & {
  url?: string[];
} & MediaDocumented;

/** Taken by `media.update`. */
export type MediaUpdate = MediaFields & StoredFields & {
  url?: string[];
} & MediaDocumented;

/** Found in `MediaStorageFields.parentDocumentType`. */
export type DocumentTypeValue = "clients" | "asset" | "assetUnit" | "workorder" | "clientLocation" | "clientContact" | "commentsThread" | "workorderRequest" | "workorderPortal" | "invoice" | "products" | "productvariations" | "representatives" | "productcategories" | "productSubCategory" | "speciality" | "line" | "banner" | "intgAvailableApps" | "availability_msl" | "reminders" | "audits" | "availability" | "photos" | "planogram" | "tasks" | "checks" | "notificationsCenter" | "admins" | "settings" | "printWorkorderPortalLink" | "bulkExport" | "generateRule" | "scheduleEmail" | "custom-list-item" | "days" | "bulkImport" | "sv.activitiesstorechecks" | "retailExecutionPreset" | "quickConvertToPdf" | "proforma" | "approvalRequest" | "activityFormV2Result" | "formV2" | "payments" | "ocrInvoiceJob" | "contract" | "contractInstallment" | "form" | "paymentMethod" | "aiObjectDetectionModelVersion" | "aiObjectDetectionTask" | "assetPart" | "assetPartReceival" | "assetPartUnit" | "returnAssetPartUnit" | "storeAssetPartUnit" | (string & {});

/** What `MediaStorage`, `MediaStorageCreate` and `MediaStorageUpdate` have in common. */
export interface MediaStorageFields {
  ContentLength?: number;
  ETag?: string;
  ContentType?: string;
  media_type?: MediaStorageMediaType;
  Metadata?: unknown;
  key?: string;
  pathSuffix?: string;
  pathPrefix?: string;
  file_name?: string;
  parentDocumentType?: DocumentTypeValue;
  parentDocumentId?: string;
  parentDocumentKey?: string;
  parentDocumentKeyisArray?: boolean;
  mime_type?: string;
  publicUrl?: string;
  media_id?: string;
  baseUrl?: string;
  type_name?: "FileAttachment" | "ImageAttachment" | (string & {});
  width?: number;
  height?: number;
  thumbnails?: string[];
  extension?: string;
  bucket_name?: string;
  region?: string;
  retail_execution_source_type?: "product" | "variant" | "product-category" | "product-sub-category" | "product-brand" | "product-group" | (string & {});
  retail_execution_source_id?: string;
  retail_execution_source_name?: string;
  time?: number;
  company_namespace?: string[];
}

/** Documented, but not in the vendor's own client. */
export interface MediaStorageDocumented {
  /** @deprecated */
  filename?: string;
  /** @deprecated */
  url?: string;
  /** @deprecated */
  mimeType?: string;
  /** @deprecated */
  size?: number;
  /** @deprecated */
  category?: string;
  /** @deprecated */
  entityType?: string;
  /** @deprecated */
  entityId?: string;
  /** @deprecated */
  isPublic?: boolean;
  /** @deprecated */
  thumbnailUrl?: string;
  /** @deprecated */
  metadata?: OpenObject;
  /** @deprecated */
  tags?: string[];
  /** @deprecated */
  description?: string;
  /** @deprecated */
  integration_meta?: IntegrationMeta;
}

/** Documented, but not in the vendor's own client. */
export interface MediaStorageDocumentedResult {
  /** @deprecated */
  uploadedBy?: string;
}

/** Stored media file. */
export type MediaStorage = StoredObject & MediaStorageFields & MediaStorageDocumented & MediaStorageDocumentedResult;

/** Taken by `mediaStorage.create`. */
export type MediaStorageCreate = WithRequired<MediaStorageFields, "file_name" | "parentDocumentType" | "media_id" | "type_name" | "thumbnails" | "extension"> & MediaStorageDocumented;

/** Taken by `mediaStorage.update`. */
export type MediaStorageUpdate = WithRequired<MediaStorageFields, "media_id"> & {
  _id?: string;
} & MediaStorageDocumented;

/** Documented, but not in the vendor's own client. */
export interface QuickConvertToPdfDocumented {
  /** @deprecated */
  pdfUrl?: string;
  /** @deprecated */
  filename?: string;
  /** @deprecated */
  size?: number;
  /** @deprecated */
  pages?: number;
  /** @deprecated */
  generatedAt?: DateTime;
  /** @deprecated */
  expiresAt?: DateTime;
}

/** Conversion to PDF. */
export type QuickConvertToPdf = {
  _id?: string;
  creator?: Creator;
  document_id?: string[];
  document_type?: "workorder" | "form" | "invoice" | "proforma" | "settlement" | "formV2" | (string & {});
  print_media?: string | MediaDoc;
  state?: "queued" | "initiated" | "started" | "delayed" | "completed" | "in_progress" | "failed" | (string & {});
  content?: string;
  sync_id?: string;
  createdAt?: string;
  updatedAt?: string;
} & QuickConvertToPdfDocumented;

/** Documented, but not in the vendor's own client. */
export interface QuickConvertToPdfDocumentedInput {
  /** @deprecated */
  documentType?: "invoice" | "proforma" | "order" | "quote" | "receipt" | (string & {});
  /** @deprecated */
  documentId?: string;
  /** @deprecated */
  template?: string;
  /** @deprecated */
  options?: {
    includeHeader?: boolean;
    includeFooter?: boolean;
    watermark?: string;
    orientation?: "portrait" | "landscape" | (string & {});
    format?: "A4" | "A3" | "Letter" | (string & {});
  };
  /** @deprecated */
  language?: string;
}

/** Taken by `quickConvertToPdf.create`. */
export type QuickConvertToPdfCreate = {
  document_id: string[];
  document_type: "workorder" | "form" | "invoice" | "proforma" | "settlement" | "formV2" | (string & {});
  sync_id: string;
} & QuickConvertToPdfDocumentedInput;

/** Found in `PrintSettingsWorkorderDetails.basicDetails` and `PrintSettingsUpdate.details.basicDetails`. */
export interface PrintSettingsWorkorderBasicDetails {
  creator?: boolean;
  workorder_categories?: boolean;
  client_name?: boolean;
  description?: boolean;
  local_name?: boolean;
  client_location?: boolean;
  assigned_to?: boolean;
  media?: boolean;
  cover_photo?: boolean;
  status?: boolean;
  assets?: boolean;
  asset_units?: boolean;
  priority_human?: boolean;
  due_date?: boolean;
  start_date?: boolean;
  forms?: boolean;
  comments?: boolean;
  createdAt?: boolean;
}

/** Found in `PrintSettingsWorkorderDetails.clientDetails` and `PrintSettingsUpdate.details.clientDetails`. */
export interface PrintSettingsWorkorderClientDetails {
  withClientDetails?: boolean;
  basicClientDetails?: {
    client_code?: boolean;
    client_local_name?: boolean;
    client_tags?: boolean;
    area_tags?: boolean;
    client_channel?: boolean;
    is_chain?: boolean;
    teams?: boolean;
    product_groups?: boolean;
    contacts?: boolean;
    createdAt?: boolean;
    customFields?: boolean;
  };
  sales?: {
    price_list?: boolean;
    payment_type?: boolean;
    credit_limit?: boolean;
    payment_term?: boolean;
  };
  contact_info?: {
    contact_name?: boolean;
    client_info?: boolean;
    email?: boolean;
    website?: boolean;
  };
}

/** Found in `PrintSettingsWorkorderDetails.assetDetails` and `PrintSettingsUpdate.details.assetDetails`. */
export interface PrintSettingsWorkorderAssetDetails {
  withAssetsDetails?: boolean;
  media?: boolean;
  local_name?: boolean;
  description?: boolean;
  asset_types?: boolean;
  location?: boolean;
  model?: boolean;
  manufacturer?: boolean;
  year?: boolean;
  barcode?: boolean;
  customFields?: boolean;
  createdAt?: boolean;
  cover_photo?: boolean;
}

/** Found in `PrintSettingsWorkorderDetails.assetUnitDetails` and `PrintSettingsUpdate.details.assetUnitDetails`. */
export interface PrintSettingsWorkorderAssetUnitDetails {
  withAssetUnitsDetails?: boolean;
  media?: boolean;
  local_name?: boolean;
  description?: boolean;
  serial_number?: boolean;
  asset?: boolean;
  location?: boolean;
  customFields?: boolean;
  createdAt?: boolean;
  cover_photo?: boolean;
}

/** What `PrintSettingsDetails` is built on. */
export interface PrintSettingsWorkorderDetails {
  document_type: "workorder" | (string & {});
  number_of_comments?: number;
  compressed_media_size?: "original" | "small" | "medium" | "large" | "extra" | (string & {});
  basicDetails?: PrintSettingsWorkorderBasicDetails;
  clientDetails?: PrintSettingsWorkorderClientDetails;
  assetDetails?: PrintSettingsWorkorderAssetDetails;
  assetUnitDetails?: PrintSettingsWorkorderAssetUnitDetails;
}

/** What `PrintSettingsDetails` is built on. */
export interface PrintSettingsFormResultDetails {
  document_type: "form" | (string & {});
  compressed_media_size?: "original" | "small" | "medium" | "large" | "extra" | (string & {});
}

/** Found in `PrintSettingsInvoiceDetails.basicDetails` and `PrintSettingsUpdate.details.basicDetails`. */
export interface PrintSettingsInvoiceBasicDetails {
  created_at?: boolean;
  created_by?: boolean;
  tax_number?: boolean;
  name_on_invoice?: boolean;
  client_code?: boolean;
  client_name?: boolean;
  client_local_name?: boolean;
  client_address?: boolean;
  client_phone?: boolean;
  client_tax_number?: boolean;
  client_cell_phone?: boolean;
  issue_date?: boolean;
  due_date?: boolean;
  invoice_status?: boolean;
  company_logo?: boolean;
  serial_number?: boolean;
  advanced_serial_number?: boolean;
  external_serial_number?: boolean;
  comment?: boolean;
  qr_code?: boolean;
  custom_status?: boolean;
  payments_data?: boolean;
  media?: boolean;
  address?: boolean;
  remaining_balance?: boolean;
  invoice_header?: string;
  invoice_notes?: string;
  client_balance?: boolean;
  origin_serial_number?: boolean;
  origin_advanced_serial_number?: boolean;
  workorder_serial_number?: boolean;
  workorder_name?: boolean;
  workorder_local_name?: boolean;
  total_items_base_unit_qty?: boolean;
  total_items_qty?: boolean;
  total_return_items_base_unit_qty?: boolean;
  total_return_items_qty?: boolean;
}

/** Found in `PrintSettingsInvoiceLineItemDetails.item_image` and `PrintSettingsProformaLineItemDetails.item_image`. */
export interface PrintSettingsItemImage {
  view_item_image?: boolean;
  item_image_source?: "variant" | "product" | (string & {});
  item_image_size?: "original" | "small" | "medium" | "large" | "extra" | (string & {});
}

/** Found in `PrintSettingsInvoiceDetails.lineItemDetails` and `PrintSettingsUpdate.details.lineItemDetails`. */
export interface PrintSettingsInvoiceLineItemDetails {
  sku?: boolean;
  barcode?: boolean;
  product_name?: boolean;
  variant_name?: boolean;
  measureunit?: boolean;
  qty?: boolean;
  price?: boolean;
  discount_amount?: boolean;
  line_total?: boolean;
  return_reason?: boolean;
  base_unit_qty?: boolean;
  original_price?: boolean;
  total_original_price?: boolean;
  item_image?: PrintSettingsItemImage;
  batch_number?: boolean;
  batch_expiry?: boolean;
  batch_qty?: boolean;
}

/** Found in `PrintSettingsInvoiceMobileDetails.font_styles` and `PrintSettingsProformaMobileDetails.font_styles`. */
export interface PrintSettingsInvoiceFontsWithSizes {
  style_name: "InvoiceHeaderTitle" | "InvoiceTaxNumber" | "InvoiceType" | "InvoiceInfo" | "ItemsHeader" | "ItemLabel" | "ItemValue" | "ItemVariant" | "TotalItemsQty" | "TotalAmount" | "RepReciver" | "Address" | "PrintTime" | "InvoiceHeader" | "ClientBalance" | (string & {});
  size: number;
}

/** Found in `PrintSettingsInvoiceDetails.mobileDetails` and `PrintSettingsUpdate.details.mobileDetails`. */
export interface PrintSettingsInvoiceMobileDetails {
  logo_height?: number | string;
  logo_width?: number | string;
  align_logo?: "right" | "left" | "center" | (string & {});
  align_invoice_header?: "right" | "left" | "center" | (string & {});
  font_styles?: PrintSettingsInvoiceFontsWithSizes[];
  hide_invoice_payment_type?: boolean;
  invoice_header?: string;
  client_balance?: boolean;
}

/** What `PrintSettingsDetails` is built on. */
export interface PrintSettingsInvoiceDetails {
  document_type: "invoice" | (string & {});
  compressed_media_size?: "original" | "small" | "medium" | "large" | "extra" | (string & {});
  logo_size?: "original" | "small" | "medium" | "large" | "extra" | (string & {});
  qr_code_size?: "small" | "medium" | "large" | (string & {});
  basicDetails?: PrintSettingsInvoiceBasicDetails;
  lineItemDetails?: PrintSettingsInvoiceLineItemDetails;
  mobileDetails?: PrintSettingsInvoiceMobileDetails;
}

/** Found in `PrintSettingsProformaDetails.basicDetails` and `PrintSettingsUpdate.details.basicDetails`. */
export interface PrintSettingsProformaBasicDetails {
  created_at?: boolean;
  created_by?: boolean;
  tax_number?: boolean;
  name_on_invoice?: boolean;
  client_code?: boolean;
  client_name?: boolean;
  client_local_name?: boolean;
  client_address?: boolean;
  client_phone?: boolean;
  client_tax_number?: boolean;
  client_cell_phone?: boolean;
  issue_date?: boolean;
  order_status?: boolean;
  company_logo?: boolean;
  serial_number?: boolean;
  external_serial_number?: boolean;
  comment?: boolean;
  custom_status?: boolean;
  media?: boolean;
  address?: boolean;
  invoice_header?: string;
  invoice_notes?: string;
  total_items_base_unit_qty?: boolean;
  total_items_qty?: boolean;
  total_return_items_base_unit_qty?: boolean;
  total_return_items_qty?: boolean;
}

/** Found in `PrintSettingsProformaDetails.lineItemDetails` and `PrintSettingsUpdate.details.lineItemDetails`. */
export interface PrintSettingsProformaLineItemDetails {
  product_name?: boolean;
  variant_name?: boolean;
  sku?: boolean;
  barcode?: boolean;
  measureunit?: boolean;
  qty?: boolean;
  price?: boolean;
  line_total?: boolean;
  note?: boolean;
  base_unit_qty?: boolean;
  item_image?: PrintSettingsItemImage;
  return_reason?: boolean;
  original_price?: boolean;
  total_original_price?: boolean;
  batch_number?: boolean;
  batch_expiry?: boolean;
  batch_qty?: boolean;
}

/** Found in `PrintSettingsProformaDetails.mobileDetails` and `PrintSettingsUpdate.details.mobileDetails`. */
export interface PrintSettingsProformaMobileDetails {
  logo_height?: number | string;
  logo_width?: number | string;
  align_logo?: "right" | "left" | "center" | (string & {});
  font_styles?: PrintSettingsInvoiceFontsWithSizes[];
  align_invoice_header?: "right" | "left" | "center" | (string & {});
  hide_invoice_payment_type?: boolean;
  invoice_header?: string;
}

/** What `PrintSettingsDetails` is built on. */
export interface PrintSettingsProformaDetails {
  document_type: "proforma" | (string & {});
  compressed_media_size?: "original" | "small" | "medium" | "large" | "extra" | (string & {});
  logo_size?: "original" | "small" | "medium" | "large" | "extra" | (string & {});
  basicDetails?: PrintSettingsProformaBasicDetails;
  lineItemDetails?: PrintSettingsProformaLineItemDetails;
  mobileDetails?: PrintSettingsProformaMobileDetails;
}

/** Found in `PrintSettingsSettlementDetails.basicDetails` and `PrintSettingsUpdate.details.basicDetails`. */
export interface PrintSettingsSettlementBasicDetails {
  creator?: boolean;
  settlement_date?: boolean;
  company_logo?: boolean;
  serial_number?: boolean;
  note?: boolean;
  amount?: boolean;
  payment_type?: boolean;
  checks?: boolean;
  rep?: boolean;
  totals?: boolean;
  media?: boolean;
}

/** Found in `PrintSettingsSettlementDetails.checkDetails` and `PrintSettingsUpdate.details.checkDetails`. */
export interface PrintSettingsSettlementCheckDetails {
  bank_name?: boolean;
  branch_name?: boolean;
  drawer_name?: boolean;
  client_name?: boolean;
  check_number?: boolean;
  pay_time?: boolean;
  rep_name?: boolean;
  check_date?: boolean;
}

/** What `PrintSettingsDetails` is built on. */
export interface PrintSettingsSettlementDetails {
  document_type: "settlement" | (string & {});
  compressed_media_size?: "original" | "small" | "medium" | "large" | "extra" | (string & {});
  basicDetails?: PrintSettingsSettlementBasicDetails;
  checkDetails?: PrintSettingsSettlementCheckDetails;
}

/** Found in `PrintSettings.details` and `PrintSettingsCreate.details`. */
export type PrintSettingsDetails = PrintSettingsWorkorderDetails | PrintSettingsFormResultDetails | PrintSettingsInvoiceDetails | PrintSettingsProformaDetails | PrintSettingsSettlementDetails;

/** Answered by `printSettings.list`. */
export type PrintSettings = StoredDatedObject & {
  creator?: Creator;
  editor?: Creator;
  document_type?: "workorder" | "form" | "invoice" | "proforma" | "settlement" | "formV2" | (string & {});
  details?: PrintSettingsDetails;
  company_namespace?: string[];
};

/** Taken by `printSettings.create`. */
export interface PrintSettingsCreate {
  document_type: "workorder" | "form" | "invoice" | "proforma" | "settlement" | "formV2" | (string & {});
  details: PrintSettingsDetails;
}

/** Taken by `printSettings.update`. */
export interface PrintSettingsUpdate {
  details?: {
    document_type?: "workorder" | "form" | "invoice" | "proforma" | "settlement" | (string & {});
    number_of_comments?: number;
    compressed_media_size?: "original" | "small" | "medium" | "large" | "extra" | (string & {});
    basicDetails?: PrintSettingsWorkorderBasicDetails | PrintSettingsInvoiceBasicDetails | PrintSettingsProformaBasicDetails | PrintSettingsSettlementBasicDetails;
    clientDetails?: PrintSettingsWorkorderClientDetails;
    assetDetails?: PrintSettingsWorkorderAssetDetails;
    assetUnitDetails?: PrintSettingsWorkorderAssetUnitDetails;
    logo_size?: "original" | "small" | "medium" | "large" | "extra" | (string & {});
    qr_code_size?: "small" | "medium" | "large" | (string & {});
    lineItemDetails?: PrintSettingsInvoiceLineItemDetails | PrintSettingsProformaLineItemDetails;
    mobileDetails?: PrintSettingsInvoiceMobileDetails | PrintSettingsProformaMobileDetails;
    checkDetails?: PrintSettingsSettlementCheckDetails;
  };
}

/** PDF template of the gallery. */
export type PdfTemplateGallery = StoredObject & {
  html_media?: string | MediaDoc;
  settings?: OpenObject;
  cover_photo?: string | MediaDoc;
  name?: string;
  locale?: "en" | "ar" | (string & {});
  ai_prompt?: string;
  document_type?: "workorder" | "form" | "invoice" | "proforma" | "settlement" | "formV2" | (string & {});
  disabled?: boolean;
  html_media_populated?: MediaDoc;
  cover_photo_populated?: MediaDoc;
};

/** Answered by `pdfTemplates.list`. */
export type PdfTemplate = StoredObject & {
  html_media?: string | MediaDoc;
  settings?: OpenObject;
  cover_photo?: string | MediaDoc;
  name?: string;
  is_default?: boolean;
  creator?: AdminCreator;
  editor?: AdminCreator;
  locale?: "en" | "ar" | (string & {});
  pdf_template_gallery?: string;
  publish_time?: number | null;
  document_type?: "workorder" | "form" | "invoice" | "proforma" | "settlement" | "formV2" | (string & {});
  disabled?: boolean;
  company_namespace?: string[];
  html_media_populated?: MediaDoc;
  cover_photo_populated?: MediaDoc;
  pdf_template_gallery_populated?: PdfTemplateGallery;
};

/** Taken by `pdfTemplates.update`. */
export interface PdfTemplateUpdate {
  html_media?: string;
  settings?: OpenObject;
  cover_photo?: string;
  name?: string;
  is_default?: boolean;
  locale?: "en" | "ar" | (string & {});
  pdf_template_gallery?: string;
  publish_time?: number | null;
  document_type?: "workorder" | "form" | "invoice" | "proforma" | "settlement" | "formV2" | (string & {});
}

/** Taken by `pdfTemplates.create`. */
export type PdfTemplateCreate = WithRequired<PdfTemplateUpdate, "name" | "locale" | "document_type">;

/** Taken by `pdfTemplateGalleries.update`. */
export interface PdfTemplateGalleryUpdate {
  html_media?: string;
  settings?: OpenObject;
  cover_photo?: string;
  name?: string;
  locale?: "en" | "ar" | (string & {});
  ai_prompt?: string;
  document_type?: "workorder" | "form" | "invoice" | "proforma" | "settlement" | "formV2" | (string & {});
}

/** Taken by `pdfTemplateGalleries.create`. */
export type PdfTemplateGalleryCreate = WithRequired<PdfTemplateGalleryUpdate, "name" | "locale" | "document_type"> & {
  disabled?: boolean;
};

/** Answered by `pdfMergeFields.list`. */
export type PdfMergeField = StoredDatedObject & {
  document_type?: "workorder" | "form" | "invoice" | "proforma" | "settlement" | "formV2" | (string & {});
  key?: string;
  description?: string;
  label?: string;
  is_array?: boolean;
  type?: "string" | "number" | "media" | "date" | "boolean" | "object" | (string & {});
  has_children?: boolean;
  format?: string;
  required?: boolean;
  sample_value?: unknown;
  children?: PdfMergeField[];
};

/** Taken by `pdfMergeFields.update`. */
export interface PdfMergeFieldUpdate {
  document_type?: "workorder" | "form" | "invoice" | "proforma" | "settlement" | "formV2" | (string & {});
  key?: string;
  description?: string;
  label?: string;
  is_array?: boolean;
  type?: "string" | "number" | "media" | "date" | "boolean" | "object" | (string & {});
  has_children?: boolean;
  format?: string;
  required?: boolean;
  sample_value?: unknown;
  children?: PdfMergeField[];
}

/** Taken by `pdfMergeFields.create`. */
export type PdfMergeFieldCreate = WithRequired<PdfMergeFieldUpdate, "document_type" | "key" | "is_array" | "type" | "required">;

/** Found in `OcrInvoiceJobAiApiJsStep.tasks`. */
export interface OcrInvoiceJobPhotoTextExtractionTask {
  code?: "photo-text-extraction" | (string & {});
  options?: OpenObject;
}

/** Found in `OcrInvoiceJobAiApiJsStep.tasks`. */
export interface OcrInvoiceJobPhotoJsonExtractionTask {
  code?: "photo-json-extraction" | (string & {});
  options?: {
    ai_model?: "gpt-4o-mini" | "gpt-4o" | (string & {});
  };
}

/** Found in `OcrInvoiceJobAiApiJsStep.tasks` and `OcrInvoiceJobJobHandlerStep.tasks`. */
export interface OcrInvoiceJobTextJsonParsingTask {
  code?: "text-json-parsing" | (string & {});
  options?: {
    ai_model?: "gpt-4o-mini" | "gpt-4o" | (string & {});
  };
}

/** What `OcrInvoiceJobPlanStep` is built on. */
export interface OcrInvoiceJobAiApiJsStep {
  code?: "ai-api-js" | (string & {});
  tasks?: (OcrInvoiceJobPhotoTextExtractionTask | OcrInvoiceJobPhotoJsonExtractionTask | OcrInvoiceJobTextJsonParsingTask)[];
}

/** Found in `OcrInvoiceJobJobHandlerStep.tasks`. */
export interface OcrInvoiceJobFinalizeTask {
  code?: "finalize" | (string & {});
  options?: OpenObject;
}

/** Found in `OcrInvoiceJobJobHandlerStep.tasks`. */
export interface OcrInvoiceJobCreateJobPagesTask {
  code?: "create-job-pages" | (string & {});
  options?: OpenObject;
}

/** What `OcrInvoiceJobPlanStep` is built on. */
export interface OcrInvoiceJobJobHandlerStep {
  code?: "job-handler" | (string & {});
  tasks?: (OcrInvoiceJobFinalizeTask | OcrInvoiceJobCreateJobPagesTask | OcrInvoiceJobTextJsonParsingTask)[];
}

/** Found in `OcrInvoiceJobPythonUtilitiesStep.tasks`. */
export interface OcrInvoiceJobPdfTextExtractionTask {
  code?: "pdf-text-extraction" | (string & {});
  options?: OpenObject;
}

/** Found in `OcrInvoiceJobPythonUtilitiesStep.tasks`. */
export interface OcrInvoiceJobPdfImageConversionTask {
  code?: "pdf-image-conversion" | (string & {});
  options?: OpenObject;
}

/** Found in `OcrInvoiceJobPythonUtilitiesStep.tasks`. */
export interface OcrInvoiceJobPdfImageTextOcrTask {
  code?: "pdf-image-text-ocr" | (string & {});
  options?: OpenObject;
}

/** What `OcrInvoiceJobPlanStep` is built on. */
export interface OcrInvoiceJobPythonUtilitiesStep {
  code?: "python-utilities" | (string & {});
  tasks?: (OcrInvoiceJobPdfTextExtractionTask | OcrInvoiceJobPdfImageConversionTask | OcrInvoiceJobPdfImageTextOcrTask)[];
}

/** Found in `OcrInvoiceJobPlan.steps`. */
export type OcrInvoiceJobPlanStep = OcrInvoiceJobAiApiJsStep | OcrInvoiceJobJobHandlerStep | OcrInvoiceJobPythonUtilitiesStep;

/** Found in `OcrInvoiceJobPlan.options`. */
export interface OcrInvoiceJobPlanOptions {
  early_page_generation?: boolean;
}

/** Found in `OcrInvoiceJob.planner` and `OcrInvoiceJobPage.job_populated.planner`. */
export interface OcrInvoiceJobPlan {
  steps?: OcrInvoiceJobPlanStep[];
  options?: OcrInvoiceJobPlanOptions;
}

/** The part of a group of OCR invoice jobs that other objects carry. */
export interface OcrInvoiceJobGroupSummary {
  _id: string;
  name?: string;
  status?: "initiated" | "failed" | "incomplete" | "partially_completed" | "completed" | "in_progress" | (string & {});
}

/** Documented, but not in the vendor's own client. */
export interface OcrInvoiceJobDocumented {
  /** @deprecated */
  jobNumber?: string;
  /** @deprecated */
  documentName?: string;
  /**
   * Format: uri
   * @deprecated
   */
  documentUrl?: string;
  /** @deprecated */
  documentType?: "pdf" | "png" | "jpg" | "jpeg" | "tiff" | "bmp" | (string & {});
  /** @deprecated */
  group?: string;
  /** @deprecated */
  priority?: "low" | "medium" | "high" | "urgent" | (string & {});
  /** @deprecated */
  progress?: {
    percentage?: number;
    currentStep?: string;
    totalSteps?: number;
  };
  /** @deprecated */
  startedAt?: DateTime;
  /** @deprecated */
  completedAt?: DateTime;
  /** @deprecated */
  processingTime?: number;
  /** @deprecated */
  documentInfo?: {
    pages?: number;
    size?: number;
    format?: string;
    resolution?: string;
    language?: string;
  };
  /** @deprecated */
  extractedData?: {
    invoice?: {
      number?: string;
      /** Format: date */
      date?: string;
      /** Format: date */
      dueDate?: string;
      supplier?: {
        name?: string;
        address?: string;
        taxId?: string;
      };
      customer?: {
        name?: string;
        address?: string;
      };
      amounts?: {
        subtotal?: number;
        tax?: number;
        total?: number;
        currency?: string;
      };
    };
    lineItems?: {
      description?: string;
      quantity?: number;
      unitPrice?: number;
      amount?: number;
    }[];
  };
  /** @deprecated */
  confidence?: {
    overall?: number;
    fields?: Record<string, number>;
  };
  /** @deprecated */
  validationResults?: {
    isValid?: boolean;
    errors?: {
      field?: string;
      message?: string;
      severity?: "error" | "warning" | "info" | (string & {});
    }[];
  };
  /** @deprecated */
  cost?: number;
  /** @deprecated */
  currency?: string;
  /** @deprecated */
  errorLog?: string;
  /** @deprecated */
  retryCount?: number;
  /** @deprecated */
  createdBy?: string;
  /** @deprecated */
  metadata?: OpenObject;
}

/** Answered by `ocrInvoiceJobs.list` and `ocrInvoiceJobs.get`. */
export type OcrInvoiceJob = StoredDatedObject & {
  company_namespace?: string[];
  disabled?: boolean;
  template?: string;
  client?: string;
  doc_type?: "pdf" | "image" | (string & {});
  convert_to_image?: boolean;
  rotate?: boolean;
  file_media?: string | MediaStoragePopulated;
  text_media?: string;
  pages_count?: number;
  job_group?: string;
  planner?: OcrInvoiceJobPlan;
  status?: "pending" | "initiated" | "incomplete" | "in_progress" | "completed" | "failed" | (string & {});
  creator?: Creator;
  error_message?: unknown;
  template_populated?: NamedRef;
  client_populated?: ClientSummary;
  file_media_populated?: MediaStoragePopulated;
  job_group_populated?: OcrInvoiceJobGroupSummary;
} & OcrInvoiceJobDocumented;

/** Taken by `ocrInvoiceJobs.create`. */
export interface OcrInvoiceJobCreate {
  jobNumber: string;
  documentName: string;
  /** Format: uri */
  documentUrl: string;
  documentType?: "pdf" | "png" | "jpg" | "jpeg" | "tiff" | "bmp";
  template: string;
  group?: string;
  priority?: "low" | "medium" | "high" | "urgent";
  createdBy?: string;
  metadata?: OpenObject;
}

/** Taken by `ocrInvoiceJobs.update`. */
export interface OcrInvoiceJobUpdate {
  jobNumber: string;
  documentName: string;
  /** Format: uri */
  documentUrl: string;
  documentType?: "pdf" | "png" | "jpg" | "jpeg" | "tiff" | "bmp";
  template: string;
  group?: string;
  priority?: "low" | "medium" | "high" | "urgent";
  createdBy?: string;
  metadata?: OpenObject;
}

/** Answered by `ocrInvoiceJobs.process`. */
export interface OcrInvoiceJobProcessResult {
  jobId?: string;
  status?: "queued" | "processing" | (string & {});
}

/** Answered by `ocrInvoiceJobs.results`. */
export interface OcrInvoiceJobResultsResult {
  extractedData?: OpenObject;
  confidence?: OpenObject;
  validationResults?: OpenObject;
  processingTime?: number;
}

/** Found in `OcrInvoiceJobPageCartAnnotationItem.warnings`, `OcrInvoiceJobPageCartAnnotationItem._errors`, `OcrInvoiceJobPageCartAnnotation.warnings` and 1 more. */
export interface OcrInvoiceJobPageCartAnnotationErrorType {
  message: string;
  key: "items.variant.listed_price" | "items.overwrite_price" | "items.tax" | "items.measure_unit" | "items.qty" | "items.variant.variant_sku" | "items.variant.variant_barcode" | "items.variant.product_barcode" | "items.variant.product_sku" | "items.cart_line_total" | "items.cart_line_amount" | "items.variant.product_id" | "items.variant.variant_id" | "total" | "tax_total" | "issue_date" | "external_serial_number" | "client" | (string & {});
  code: "missing" | "not_equal" | "exists" | "invalid_date" | "custom_warning" | (string & {});
}

/** Found in `OcrInvoiceJobPageCartAnnotation.items`. */
export interface OcrInvoiceJobPageCartAnnotationItem {
  ai_json_data?: {
    barcode?: string;
    description?: string;
    qty?: number;
    measure_unit?: string;
    code?: string;
    unit_price?: number;
    total?: number;
    total_amount?: number;
    tax_amount?: number;
    discount_amount?: number;
  };
  overwrite_price?: number;
  client_id: string;
  qty: number;
  variant?: {
    product_id?: string;
    product_name?: string;
    product_sku?: string;
    product_barcode?: string;
    variant_id?: string;
    variant_name?: string;
    variant_sku?: string;
    variant_barcode?: string;
    listed_price?: number;
  };
  measure_unit?: {
    parent: string;
    name: string;
    factor: number;
    disabled: boolean;
    company_namespace: string[];
  };
  tax?: {
    name: string;
    rate: number;
    type: "inclusive" | "additive" | "N/A" | (string & {});
    ubl_tax_details?: {
      tax_code: {
        type: string;
        enum: ("Z" | "O" | "S" | "E" | (string & {}))[];
      };
      reason: {
        type: string;
      };
      reason_code: {
        type: string;
      };
    };
    disabled: boolean;
  };
  warnings?: OcrInvoiceJobPageCartAnnotationErrorType[];
  _errors?: OcrInvoiceJobPageCartAnnotationErrorType[];
  status?: "red" | "green" | "orange" | (string & {});
  cart_line_total?: number;
  cart_line_amount?: number;
  ignore?: boolean;
}

/** Found in `OcrInvoiceJobPage.cart_annotation` and `OcrInvoiceJobPageUpdate.cart_annotation`. */
export interface OcrInvoiceJobPageCartAnnotation {
  issue_date: string;
  external_serial_number?: string;
  total: number;
  tax_total: number;
  cart_total: number;
  cart_tax_total: number;
  cart_total_before_tax: number;
  items: OcrInvoiceJobPageCartAnnotationItem[];
  warnings?: OcrInvoiceJobPageCartAnnotationErrorType[];
  _errors?: OcrInvoiceJobPageCartAnnotationErrorType[];
  status?: "red" | "orange" | "green" | (string & {});
}

/** Found in `OcrInvoiceJobPage.ai_invoice_json`. */
export interface OcrInvoiceJobPageAIInvoiceJson {
  new_page?: boolean;
  issue_date?: string;
  reference?: string;
  client_name?: string;
  items?: {
    barcode?: string;
    code?: string;
    description?: string;
    quantity?: number;
    unit_price?: number;
    total?: number;
    measure_unit?: string;
    total_amount?: number;
    tax_amount?: number;
    discount_amount?: number;
  }[];
  total_amount?: number;
  total_tax?: number;
}

/** What `OcrInvoiceJobGroup` and `OcrInvoiceJobGroupCreate` have in common. */
export interface OcrInvoiceJobGroupFields {
  sync_id?: string;
  name?: string;
  company_namespace?: string[];
  template?: string;
  media?: string[];
  creator?: Creator;
  time?: number;
  visit_id?: string;
  geo_tag?: GeoTag;
}

/** Found in `OcrInvoiceJobTemplateFields.preparation_option`. */
export interface OcrInvoiceJobTemplatePreparationOption {
  rotate?: boolean;
  convert_to_image: boolean;
  lang?: {
    en?: boolean;
    ar?: boolean;
  };
}

/** Found in `OcrInvoiceJobTemplateCartOptions.product_matching_stages`. */
export interface OcrInvoiceJobTemplateProductMatchStage {
  model: "products" | "productvariations" | "ocrInvoiceJobPages" | (string & {});
  model_key: "name" | "barcode" | "sku" | "ai_json_data.barcode" | "ai_json_data.code" | "ai_json_data.description" | (string & {});
  operator: "eq" | (string & {});
  ai_json_key: "barcode" | "code" | "description" | (string & {});
  condition: "learn_ignorance" | (string & {});
  warning_message: string;
  is_warning: boolean;
}

/** Found in `OcrInvoiceJobTemplateCartOptions.measure_unit_matching_stages`. */
export interface OcrInvoiceJobTemplateMeasureUnitMatchStage {
  model: "measureunits" | (string & {});
  quick_action: "product_default" | "base_measure_unit" | (string & {});
  condition: "eq_product_default" | "in_product_family" | (string & {});
  model_key: "name" | (string & {});
  operator: "eq" | (string & {});
  ai_json_key: "measure_unit" | (string & {});
  warning_message: string;
  is_warning: boolean;
}

/** Found in `OcrInvoiceJobTemplateCartOptions.client_matching_stages`. */
export interface OcrInvoiceJobTemplateClientMatchingStage {
  model: "clients" | "ocrInvoiceJobPages" | (string & {});
  condition?: "in_current_template" | (string & {});
  model_key: "name" | "ai_invoice_json.client_name" | (string & {});
  operator: "eq" | (string & {});
  ai_json_key: "client_name" | (string & {});
  warning_message?: string;
  is_warning?: boolean;
}

/** Found in `OcrInvoiceJobTemplateFields.cart_option`. */
export interface OcrInvoiceJobTemplateCartOptions {
  overwrite_price: boolean;
  client_override?: boolean;
  product_matching_stages: OcrInvoiceJobTemplateProductMatchStage[];
  measure_unit_matching_stages: OcrInvoiceJobTemplateMeasureUnitMatchStage[];
  client_matching_stages: OcrInvoiceJobTemplateClientMatchingStage[];
}

/** Found in `OcrInvoiceJobTemplateFields.visible_columns.key`. */
export type OcrInvoiceJobTemplateKey = "product_name" | "variant_name" | "product_sku" | "product_barcode" | "variant_barcode" | "variant_sku" | "price" | "qty" | "measure_unit" | "total_amount" | "total" | "code" | (string & {});

/** What `OcrInvoiceJobTemplate`, `OcrInvoiceJobTemplateCreate` and `OcrInvoiceJobTemplateUpdate` have in common. */
export interface OcrInvoiceJobTemplateFields {
  name?: string;
  company_namespace?: string[];
  document_scan_listed?: boolean;
  client?: string;
  preparation_option?: OcrInvoiceJobTemplatePreparationOption;
  cart_option?: OcrInvoiceJobTemplateCartOptions;
  ai_json_parsing_model?: "gpt-4o-mini" | "gpt-4o" | "fixed-length-text" | (string & {});
  ai_vision_model?: "gpt-4o-mini" | "gpt-4o" | "local_vision" | "fixed-length-text" | (string & {});
  visible_columns?: {
    key: OcrInvoiceJobTemplateKey;
    visible: boolean;
  }[];
  ai_parsing_prompt_amendment?: string;
  ai_vision_prompt_amendment?: string;
  ai_parsing_prompt_overwrite?: string;
  ai_vision_prompt_overwrite?: string;
  enable_ai_parsing_prompt_amendment?: boolean;
  enable_ai_vision_prompt_amendment?: boolean;
  enable_ai_parsing_prompt_overwrite?: boolean;
  enable_ai_vision_prompt_overwrite?: boolean;
  always_merge_pages_for_job?: boolean;
}

/** Found in `OcrInvoiceJobTemplate.fixed_length_text_layout_definition_populated`. */
export interface OcrInvoiceFixedLengthTextLayout {
  _id?: string;
  name?: string;
  company_namespace?: string[];
  disabled?: boolean;
  createdAt?: DateTime;
  updatedAt?: DateTime;
}

/** Found in `OcrInvoiceJobTemplateField.coordinates` and `OcrInvoiceJobPageAnnotation.coordinates`. */
export interface OcrInvoiceJobTemplateFieldCoordinate {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
}

/** Found in `OcrInvoiceJobTemplateDocumented.extractionRules.fields`. */
export interface OcrInvoiceJobTemplateField {
  name?: string;
  type?: "text" | "number" | "date" | "currency" | "boolean";
  required?: boolean;
  pattern?: string;
  coordinates?: OcrInvoiceJobTemplateFieldCoordinate;
  validation?: {
    minLength?: number;
    maxLength?: number;
    format?: string;
  };
}

/** Found in `OcrInvoiceJobTemplateDocumented.extractionRules.lineItems.tableStructure`. */
export interface OcrInvoiceJobTemplateTableStructure {
  headerRow?: number;
  dataStartRow?: number;
  columns?: {
    name?: string;
    index?: number;
    type?: "text" | "number" | "currency";
  }[];
}

/** Found in `OcrInvoiceJobTemplateDocumented.preprocessingSettings`. */
export interface OcrInvoiceJobTemplatePreprocessingSetting {
  imageEnhancement?: boolean;
  deskew?: boolean;
  denoising?: boolean;
  binarization?: boolean;
  resolutionDPI?: number;
}

/** Found in `OcrInvoiceJobTemplateDocumented.postprocessingSettings`. */
export interface OcrInvoiceJobTemplatePostprocessingSetting {
  spellCheck?: boolean;
  confidenceThreshold?: number;
  validationRules?: {
    field?: string;
    rule?: "required" | "numeric" | "date" | "email" | "currency";
    message?: string;
  }[];
}

/** Documented, but not in the vendor's own client. */
export interface OcrInvoiceJobTemplateDocumented {
  /** @deprecated */
  description?: string;
  /** @deprecated */
  version?: string;
  /** @deprecated */
  ocrEngine?: "tesseract" | "google-vision" | "aws-textract" | "azure-cognitive" | "custom" | (string & {});
  /** @deprecated */
  documentType?: "invoice" | "receipt" | "bill" | "statement" | "other" | (string & {});
  /** @deprecated */
  extractionRules?: {
    fields?: OcrInvoiceJobTemplateField[];
    lineItems?: {
      enabled?: boolean;
      tableStructure?: OcrInvoiceJobTemplateTableStructure;
    };
  };
  /** @deprecated */
  preprocessingSettings?: OcrInvoiceJobTemplatePreprocessingSetting;
  /** @deprecated */
  postprocessingSettings?: OcrInvoiceJobTemplatePostprocessingSetting;
  /** @deprecated */
  supportedFormats?: ("pdf" | "png" | "jpg" | "jpeg" | "tiff" | "bmp" | (string & {}))[];
  /** @deprecated */
  languages?: string[];
  /** @deprecated */
  isActive?: boolean;
  /** @deprecated */
  isDefault?: boolean;
  /** @deprecated */
  createdBy?: string;
  /** @deprecated */
  lastModifiedBy?: string;
  /** @deprecated */
  metadata?: OpenObject;
}

/** Documented, but not in the vendor's own client. */
export interface OcrInvoiceJobTemplateDocumentedResult {
  /** @deprecated */
  accuracy?: {
    averageAccuracy?: number;
    fieldAccuracy?: Record<string, number>;
  };
}

/** Answered by `ocrInvoiceJobTemplates.list`. */
export type OcrInvoiceJobTemplate = StoredDatedObject & OcrInvoiceJobTemplateFields & {
  disabled?: boolean;
  doc_type?: "pdf" | "image" | "fixed-length-text" | (string & {});
  trim_barcode_zero_from_left?: boolean;
  bypass_human_review?: boolean;
  fixed_length_text_layout_definition?: string;
  client_populated?: ClientSummary;
  fixed_length_text_layout_definition_populated?: OcrInvoiceFixedLengthTextLayout;
} & OcrInvoiceJobTemplateDocumented & OcrInvoiceJobTemplateDocumentedResult;

/** Found in `OcrInvoiceJobGroupDocumented.processingSettings`, `OcrInvoiceJobGroupDocumentedCreate.processingSettings` and `OcrInvoiceJobGroupUpdate.processingSettings`. */
export interface OcrInvoiceJobGroupProcessingSetting {
  parallelJobs?: number;
  retryCount?: number;
  timeoutMinutes?: number;
}

/** Found in `OcrInvoiceJobGroupDocumented.notifications`, `OcrInvoiceJobGroupDocumentedCreate.notifications` and `OcrInvoiceJobGroupUpdate.notifications`. */
export interface OcrInvoiceJobGroupNotification {
  onCompletion?: boolean;
  onFailure?: boolean;
  recipients?: string[];
}

/** Documented, but not in the vendor's own client. */
export interface OcrInvoiceJobGroupDocumented {
  /** @deprecated */
  description?: string;
  /** @deprecated */
  batchNumber?: string;
  /** @deprecated */
  totalJobs?: number;
  /** @deprecated */
  completedJobs?: number;
  /** @deprecated */
  pendingJobs?: number;
  /** @deprecated */
  failedJobs?: number;
  /** @deprecated */
  priority?: "low" | "medium" | "high" | "urgent" | (string & {});
  /** @deprecated */
  startedAt?: DateTime;
  /** @deprecated */
  completedAt?: DateTime;
  /** @deprecated */
  estimatedCompletionTime?: DateTime;
  /** @deprecated */
  processingSettings?: OcrInvoiceJobGroupProcessingSetting;
  /** @deprecated */
  statistics?: {
    totalDocuments?: number;
    totalPages?: number;
    averageProcessingTime?: number;
    successRate?: number;
    totalCost?: number;
    currency?: string;
  };
  /** @deprecated */
  notifications?: OcrInvoiceJobGroupNotification;
  /** @deprecated */
  createdBy?: string;
  /** @deprecated */
  assignedTo?: string;
  /** @deprecated */
  tags?: string[];
  /** @deprecated */
  metadata?: OpenObject;
  /** @deprecated */
  createdAt?: DateTime;
  /** @deprecated */
  updatedAt?: DateTime;
}

/** Group of OCR invoice jobs. */
export type OcrInvoiceJobGroup = OcrInvoiceJobGroupFields & {
  _id: string;
  disabled?: boolean;
  client?: string | {
    name?: string;
  };
  doc_type?: "pdf" | "image" | (string & {});
  status?: "initiated" | "failed" | "incomplete" | "partially_completed" | "completed" | "in_progress" | (string & {});
  template_populated?: OcrInvoiceJobTemplate;
  client_populated?: ClientSummary;
  media_populated?: MediaStoragePopulated[];
} & OcrInvoiceJobGroupDocumented;

/** The part of a proforma that other objects carry. */
export interface ProformaSummary {
  _id: string;
  serial_number?: SerialNumber;
}

/** Found in `OcrInvoiceJobPageDocumented.imageProperties`, `OcrInvoiceJobPageCreate.imageProperties` and `OcrInvoiceJobPageDocumentedUpdate.imageProperties`. */
export interface OcrInvoiceJobPageImageProperty {
  width?: number;
  height?: number;
  dpi?: number;
  colorSpace?: "rgb" | "grayscale" | "binary";
  format?: "png" | "jpg" | "jpeg" | "tiff" | "bmp";
  size?: number;
}

/** Found in `OcrInvoiceJobPageDocumented.annotations`, `OcrInvoiceJobPageCreate.annotations` and `OcrInvoiceJobPageDocumentedUpdate.annotations`. */
export interface OcrInvoiceJobPageAnnotation {
  type?: "correction" | "highlight" | "note" | "region";
  text?: string;
  coordinates?: OcrInvoiceJobTemplateFieldCoordinate;
  createdBy?: string;
  createdAt?: DateTime;
}

/** Documented, but not in the vendor's own client. */
export interface OcrInvoiceJobPageDocumented {
  /** @deprecated */
  pageNumber?: number;
  /**
   * Format: uri
   * @deprecated
   */
  pageUrl?: string;
  /** @deprecated */
  pageType?: "cover" | "header" | "content" | "footer" | "summary" | "attachment" | (string & {});
  /** @deprecated */
  imageProperties?: OcrInvoiceJobPageImageProperty;
  /** @deprecated */
  preprocessing?: {
    enhanced?: boolean;
    deskewed?: boolean;
    denoised?: boolean;
    binarized?: boolean;
    rotationAngle?: number;
  };
  /** @deprecated */
  ocrResults?: {
    text?: string;
    confidence?: number;
    words?: {
      text?: string;
      confidence?: number;
      boundingBox?: {
        x?: number;
        y?: number;
        width?: number;
        height?: number;
      };
    }[];
    blocks?: {
      text?: string;
      confidence?: number;
      boundingBox?: {
        x?: number;
        y?: number;
        width?: number;
        height?: number;
      };
      blockType?: "text" | "table" | "image" | "signature" | (string & {});
    }[];
  };
  /** @deprecated */
  extractedFields?: OpenObject;
  /** @deprecated */
  tableData?: {
    rowIndex?: number;
    columnIndex?: number;
    cellText?: string;
    confidence?: number;
    boundingBox?: {
      x?: number;
      y?: number;
      width?: number;
      height?: number;
    };
  }[];
  /** @deprecated */
  processingTime?: number;
  /** @deprecated */
  startedAt?: DateTime;
  /** @deprecated */
  completedAt?: DateTime;
  /** @deprecated */
  errorLog?: string;
  /** @deprecated */
  retryCount?: number;
  /** @deprecated */
  qualityScore?: number;
  /** @deprecated */
  annotations?: OcrInvoiceJobPageAnnotation[];
  /** @deprecated */
  metadata?: OpenObject;
}

/** Page of an OCR invoice job. */
export type OcrInvoiceJobPage = StoredDatedObject & {
  company_namespace?: string[];
  disabled?: boolean;
  job?: string;
  template?: string;
  page_number?: number;
  text?: string;
  media_url?: string;
  proforma?: string;
  cart?: Cart;
  cart_annotation?: OcrInvoiceJobPageCartAnnotation;
  ai_invoice_json?: OcrInvoiceJobPageAIInvoiceJson;
  error_message?: unknown;
  client?: string;
  status?: "pending" | "in_progress" | "converted" | "failed" | "ready_to_convert" | "incomplete" | "merged" | (string & {});
  last_page?: boolean;
  creator?: Creator;
  editor?: Creator;
  page_usage?: {
    input_tokens?: number;
    output_tokens?: number;
    weighted_input_tokens?: number;
    weighted_output_tokens?: number;
    total_weighted_tokens?: number;
    ai_model?: "gpt-4o" | "gpt-4o-mini" | (string & {});
  };
  job_populated?: {
    _id: string;
    company_namespace?: string[];
    disabled?: boolean;
    template?: string;
    client?: string;
    doc_type?: "pdf" | "image" | (string & {});
    convert_to_image?: boolean;
    rotate?: boolean;
    file_media?: string;
    text_media?: string;
    pages_count?: number;
    createdAt?: DateTime;
    updatedAt?: DateTime;
    job_group?: string;
    planner?: OcrInvoiceJobPlan;
    status?: "pending" | "initiated" | "incomplete" | "in_progress" | "completed" | "failed" | (string & {});
    creator?: Creator;
    error_message?: unknown;
    job_group_populated?: OcrInvoiceJobGroup;
  };
  template_populated?: NamedRef;
  proforma_populated?: ProformaSummary;
  client_populated?: ClientSummary;
} & OcrInvoiceJobPageDocumented;

/** Taken by `ocrInvoiceJobPages.create`. */
export interface OcrInvoiceJobPageCreate {
  job: string;
  pageNumber: number;
  /** Format: uri */
  pageUrl: string;
  pageType?: "cover" | "header" | "content" | "footer" | "summary" | "attachment";
  imageProperties?: OcrInvoiceJobPageImageProperty;
  annotations?: OcrInvoiceJobPageAnnotation[];
  metadata?: OpenObject;
}

/** Documented, but not in the vendor's own client. */
export interface OcrInvoiceJobPageDocumentedUpdate {
  /** @deprecated */
  job?: string;
  /** @deprecated */
  pageNumber?: number;
  /**
   * Format: uri
   * @deprecated
   */
  pageUrl?: string;
  /** @deprecated */
  pageType?: "cover" | "header" | "content" | "footer" | "summary" | "attachment" | (string & {});
  /** @deprecated */
  imageProperties?: OcrInvoiceJobPageImageProperty;
  /** @deprecated */
  annotations?: OcrInvoiceJobPageAnnotation[];
  /** @deprecated */
  metadata?: OpenObject;
}

/** Taken by `ocrInvoiceJobPages.update`. */
export type OcrInvoiceJobPageUpdate = {
  disabled: boolean;
  cart_annotation?: OcrInvoiceJobPageCartAnnotation;
  client: string;
  cart?: Cart;
} & OcrInvoiceJobPageDocumentedUpdate;

/** Answered by `ocrInvoiceJobPages.process`. */
export interface OcrInvoiceJobPageProcessResult {
  pageId?: string;
  status?: "queued" | "processing" | (string & {});
}

/** Documented, but not in the vendor's own client. */
export interface OcrInvoiceJobGroupDocumentedCreate {
  /** @deprecated */
  description?: string;
  /** @deprecated */
  batchNumber?: string;
  /** @deprecated */
  priority?: "low" | "medium" | "high" | "urgent" | (string & {});
  /** @deprecated */
  processingSettings?: OcrInvoiceJobGroupProcessingSetting;
  /** @deprecated */
  notifications?: OcrInvoiceJobGroupNotification;
  /** @deprecated */
  createdBy?: string;
  /** @deprecated */
  assignedTo?: string;
  /** @deprecated */
  tags?: string[];
  /** @deprecated */
  metadata?: OpenObject;
}

/** Taken by `ocrInvoiceJobGroups.create`. */
export type OcrInvoiceJobGroupCreate = WithRequired<OcrInvoiceJobGroupFields, "sync_id" | "name" | "template" | "media" | "time"> & {
  client: string;
} & OcrInvoiceJobGroupDocumentedCreate;

/** Taken by `ocrInvoiceJobGroups.update`. */
export interface OcrInvoiceJobGroupUpdate {
  name: string;
  description?: string;
  batchNumber?: string;
  template: string;
  priority?: "low" | "medium" | "high" | "urgent";
  processingSettings?: OcrInvoiceJobGroupProcessingSetting;
  notifications?: OcrInvoiceJobGroupNotification;
  createdBy?: string;
  assignedTo?: string;
  tags?: string[];
  metadata?: OpenObject;
}

/** Answered by `ocrInvoiceJobGroups.jobs`. */
export interface OcrInvoiceJobGroupJobsItem {
  jobId?: string;
  status?: string;
  documentName?: string;
}

/** Taken by `ocrInvoiceJobTemplates.create`. */
export type OcrInvoiceJobTemplateCreate = WithRequired<OcrInvoiceJobTemplateFields, "name" | "document_scan_listed" | "ai_json_parsing_model" | "ai_vision_model" | "visible_columns"> & {
  doc_type: "pdf" | "image" | "fixed-length-text" | (string & {});
  trim_zero_from_first?: boolean;
} & OcrInvoiceJobTemplateDocumented;

/** Taken by `ocrInvoiceJobTemplates.update`. */
export type OcrInvoiceJobTemplateUpdate = WithRequired<OcrInvoiceJobTemplateFields, "name" | "document_scan_listed" | "ai_json_parsing_model" | "ai_vision_model" | "visible_columns"> & {
  trim_zero_from_first?: boolean;
} & OcrInvoiceJobTemplateDocumented;

/** What `ActivityAiSalesOrder` and `ActivityAiSalesOrderCreate` have in common. */
export interface ActivityAiSalesOrderFields {
  creator?: RepCreator;
  teams?: string[];
  tags?: string[];
  time?: number;
  client?: string;
  client_name?: string;
  visit?: string;
  visit_id?: string;
  route?: string;
  sync_id?: string;
  template_id?: string;
  media?: string[];
  geo_tag?: GeoTag;
  geoPoint?: GeoPoint;
  platform?: string;
  version_name?: string;
  battery_level?: number;
  device_brand?: string;
  device_os?: string;
  device_os_version?: string;
  device_model?: string;
  identifier?: number;
  device_id?: string;
  device_unique_id?: string;
  network_state?: number;
  time_zone?: string;
  job_start_time?: number;
  job_end_time?: number;
  job_duration?: number;
  company_namespace?: string[];
}

/** Found in `ActivityAiSalesOrderDocumented.inputData`, `ActivityAiSalesOrderDocumentedCreate.inputData` and `ActivityAiSalesOrderUpdate.inputData`. */
export interface ActivityAiSalesOrderInputData {
  historicalOrders?: {
    orderId?: string;
    date?: DateTime;
    items?: {
      product?: string;
      quantity?: number;
      price?: number;
    }[];
  }[];
  clientPreferences?: OpenObject;
  marketData?: OpenObject;
  inventoryLevels?: OpenObject;
}

/** Found in `ActivityAiSalesOrderDocumented.feedback`, `ActivityAiSalesOrderDocumentedCreate.feedback` and `ActivityAiSalesOrderUpdate.feedback`. */
export interface ActivityAiSalesOrderFeedback {
  userRating?: number;
  acceptedRecommendations?: string[];
  rejectedRecommendations?: string[];
  comments?: string;
}

/** Documented, but not in the vendor's own client. */
export interface ActivityAiSalesOrderDocumented {
  /** @deprecated */
  rep?: string;
  /** @deprecated */
  activityType?: "recommendation" | "order-analysis" | "demand-forecasting" | "cross-sell" | "upsell" | (string & {});
  /** @deprecated */
  inputData?: ActivityAiSalesOrderInputData;
  /** @deprecated */
  aiModel?: {
    name?: string;
    version?: string;
    confidence?: number;
    parameters?: OpenObject;
  };
  /** @deprecated */
  recommendations?: {
    product?: string;
    productName?: string;
    quantity?: number;
    price?: number;
    confidence?: number;
    reason?: string;
    category?: "frequent-buy" | "seasonal" | "cross-sell" | "upsell" | "new-product" | (string & {});
    priority?: number;
  }[];
  /** @deprecated */
  insights?: {
    buyingPatterns?: string[];
    seasonality?: OpenObject;
    riskFactors?: string[];
    opportunities?: string[];
  };
  /** @deprecated */
  status?: "processing" | "completed" | "failed" | "cancelled" | (string & {});
  /** @deprecated */
  processingTime?: number;
  /** @deprecated */
  accuracy?: {
    historical?: number;
    estimated?: number;
  };
  /** @deprecated */
  feedback?: ActivityAiSalesOrderFeedback;
  /** @deprecated */
  generatedOrder?: {
    orderId?: string;
    items?: {
      product?: string;
      quantity?: number;
      price?: number;
    }[];
    totalAmount?: number;
  };
  /** @deprecated */
  metadata?: OpenObject;
}

/** AI sales order activity. */
export type ActivityAiSalesOrder = StoredDatedObject & ActivityAiSalesOrderFields & {
  editor?: RepCreator;
  jo_group_id?: string;
  teams_populated?: NamedRef[];
  tags_populated?: TagSummary[];
  client_populated?: ClientSummary;
  visit_populated?: Visit;
  route_populated?: NamedRef;
  jo_group_id_populated?: OcrInvoiceJobGroupSummary;
  media_populated?: MediaStoragePopulated[];
} & ActivityAiSalesOrderDocumented;

/** Found in `ActivityAiSalesOrderDocumentedCreate.aiModel` and `ActivityAiSalesOrderUpdate.aiModel`. */
export interface ActivityAiSalesOrderAiModel {
  name?: string;
  version?: string;
  parameters?: OpenObject;
}

/** Documented, but not in the vendor's own client. */
export interface ActivityAiSalesOrderDocumentedCreate {
  /** @deprecated */
  rep?: string;
  /** @deprecated */
  activityType?: "recommendation" | "order-analysis" | "demand-forecasting" | "cross-sell" | "upsell" | (string & {});
  /** @deprecated */
  inputData?: ActivityAiSalesOrderInputData;
  /** @deprecated */
  aiModel?: ActivityAiSalesOrderAiModel;
  /** @deprecated */
  feedback?: ActivityAiSalesOrderFeedback;
  /** @deprecated */
  metadata?: OpenObject;
}

/** Taken by `activityAiSalesOrders.create`. */
export type ActivityAiSalesOrderCreate = WithRequired<ActivityAiSalesOrderFields, "creator" | "teams" | "tags" | "time" | "sync_id" | "template_id" | "media"> & ActivityAiSalesOrderDocumentedCreate;

/** Taken by `activityAiSalesOrders.update`. */
export interface ActivityAiSalesOrderUpdate {
  client: string;
  rep: string;
  activityType: "recommendation" | "order-analysis" | "demand-forecasting" | "cross-sell" | "upsell";
  inputData?: ActivityAiSalesOrderInputData;
  aiModel?: ActivityAiSalesOrderAiModel;
  feedback?: ActivityAiSalesOrderFeedback;
  metadata?: OpenObject;
}

/** Answered by `activityAiSalesOrders.generate`. */
export interface ActivityAiSalesOrderGenerateResult {
  recommendations?: {
    product?: string;
    quantity?: number;
    confidence?: number;
    reason?: string;
  }[];
}

/** Found in `ApprovalFields.rules`. */
export interface ApprovalRule {
  index: number;
  name: string;
  permissions?: {
    can_edit: boolean;
  };
  admins?: AdminCreator[];
  reps?: RepCreator[];
  append_creator?: boolean;
  append_assigned_origin_warehouse_rep?: boolean;
  append_assigned_destination_warehouse_rep?: boolean;
  send_email?: boolean;
}

/** Found in `ApprovalFields.filters`. */
export interface ApprovalFilter {
  key: string;
  operator: "eq" | "ne" | "in" | "nin" | "gt" | "gte" | "lt" | "lte" | (string & {});
  value: unknown[];
  manipulator_function?: string;
}

/** What `Approval`, `ApprovalCreate` and `ApprovalUpdate` have in common. */
export interface ApprovalFields {
  name?: string;
  type?: "proforma" | "transfer" | "approval-request" | "receiving-material" | "asset-part-transfer" | "adjust-inventory" | "return-asset-part-unit" | "store-asset-part-unit" | (string & {});
  creator?: AdminCreator;
  disabled?: boolean;
  company_namespace?: string[];
  position?: number;
  description?: string;
  rules?: ApprovalRule[];
  filters?: ApprovalFilter[];
}

/** Documented, but not in the vendor's own client. */
export interface ApprovalDocumented {
  /** @deprecated */
  approvalRequest?: string;
  /** @deprecated */
  approver?: string;
  /** @deprecated */
  decision?: "approved" | "rejected" | "pending" | (string & {});
  /** @deprecated */
  comments?: string;
  /** @deprecated */
  signedAt?: DateTime;
}

/** Answered by `approvals.list`. */
export type Approval = StoredDatedObject & ApprovalFields & ApprovalDocumented;

/** Taken by `approvals.create`. */
export type ApprovalCreate = WithRequired<ApprovalFields, "name" | "type" | "rules"> & ApprovalDocumented;

/** Taken by `approvals.update`. */
export type ApprovalUpdate = ApprovalFields & {
  _id?: string;
  createdAt?: DateTime;
  updatedAt?: DateTime;
  __v?: number;
} & ApprovalDocumented;

/** Found in `ApprovalRequestFields.payload.body`. */
export interface ApprovalRequestBody {
  type: "skip_job_at_visit_end" | "end_visit_out_of_geofence" | "skip_visit_from_route" | "create_client" | "update_client" | "delete_client" | (string & {});
  name?: string;
  local_name?: string;
  tags?: string[];
  cell_phone?: string;
  city?: string;
  client_code?: string;
  contact_name?: string;
  contact_title?: string;
  contacts?: string[];
  country?: string;
  disabled?: boolean;
  formatted_address?: string;
  lat?: number;
  lng?: number;
  location_verified?: boolean;
  phone?: string;
  state?: string;
  zip?: string;
  assigned_to?: string[];
  last_location_update?: number;
  tax_number?: string;
  sync_id?: string;
  rep_targets?: ClientRepTarget[];
  shelf_share_targets?: ClientShelfShareTarget[];
  profile_pic?: string;
  logo?: string;
  website?: string;
  email?: string;
  comment?: string;
  parent_client_id?: string;
  target_visit?: number;
  geofencing_radius?: number;
  price_tag?: string;
  jobs?: ClientJobObject[];
  status?: string;
  job_category?: string[];
  availability_msl?: string[];
  territory?: string;
  sv_priceList?: string;
  assigned_media?: string[];
  assigned_products?: string[];
  assigned_product_groups?: string[];
  verifiedUntil?: number;
  financials?: ClientFinancials;
  customFields?: CustomFieldValues;
  paymentTerm?: string;
  speciality?: string[];
  company_namespace?: string[];
  channel?: string;
  isChain?: boolean;
  chain?: string;
  teams?: string[];
  payment_type?: "cash" | "credit" | (string & {});
  integration_meta?: IntegrationMeta;
  integrated_client_balance?: number;
  invoice_balance_limit?: number;
  payment_terms_grace_period_days?: number;
  enable_invoice_balance_limit?: boolean;
  enable_payment_terms_grace_period_days?: boolean;
  enable_credit_limit_on_invoice?: boolean;
  enable_credit_limit_on_proforma?: boolean;
  enable_invoice_balance_limit_on_proforma?: boolean;
  enable_payment_terms_grace_period_days_on_proforma?: boolean;
  is_simplified?: boolean;
  last_login_time?: number;
  assigned_forms_v2_templates?: string[];
  retail_execution_templates?: string[];
  assigned_clm_presentations?: string[];
  last_sales_invoice_time?: number;
  last_sales_proforma_time?: number;
  media?: string[];
  cover_photo?: string;
  sales?: ClientSales;
  [key: string]: unknown;
}

/** Found in `ApprovalRequestFields.history`. */
export interface ApprovalRequestHistory {
  editor?: Creator;
  status: "pending" | "approved" | "processing" | "rejected" | (string & {});
  diff: OpenObject;
  createdAt: DateTime;
  updatedAt: DateTime;
}

/** What `ApprovalRequest`, `ApprovalRequestCreate` and `ApprovalRequestUpdate` have in common. */
export interface ApprovalRequestFields {
  document_id?: string;
  document_type?: "client" | "visit" | "client-line" | (string & {});
  sync_id?: string;
  method?: "create" | "update" | "delete" | "patch" | (string & {});
  visit_id?: string;
  type?: "skip_job_at_visit_end" | "end_visit_out_of_geofence" | "skip_visit_from_route" | "create_client" | "update_client" | "delete_client" | "update_client_line" | (string & {});
  subtype?: "client_details" | "client_assigned_to" | "client_location" | "client_credit_limit" | (string & {});
  implementation_type?: "create_doc" | "update_doc" | "delete_doc" | "no_implementation" | (string & {});
  creator?: Creator;
  teams?: string[];
  payload?: {
    body?: ApprovalRequestBody;
    writeQuery?: ApprovalRequestWriteQuery[];
  };
  history?: ApprovalRequestHistory[];
  comment?: string;
  media?: string[];
  time?: number;
  geoPoint?: GeoPoint;
  accuracy?: number;
  serial_number?: SerialNumber;
  disabled?: boolean;
  pending_time?: number;
  reference_name?: string;
  reference_local_name?: string;
  last_approved_approval_request?: string;
  last_approved_approval_request_serial_number?: SerialNumber;
  last_approved_approval_request_createdAt?: DateTime;
  company_namespace?: string[];
}

/** Documented, but not in the vendor's own client. */
export interface ApprovalRequestDocumented {
  /** @deprecated */
  title?: string;
  /** @deprecated */
  description?: string;
  /** @deprecated */
  requestedBy?: string;
  /** @deprecated */
  entity?: string;
  /** @deprecated */
  entityId?: string;
  /** @deprecated */
  approvers?: string[];
  /** @deprecated */
  requiredApprovals?: number;
  /** @deprecated */
  dueDate?: DateTime;
  /** @deprecated */
  priority?: "low" | "medium" | "high" | "urgent" | (string & {});
}

/** Documented, but not in the vendor's own client. */
export interface ApprovalRequestDocumentedResult {
  /** @deprecated */
  currentApprovals?: number;
}

/** Answered by `approvalRequests.list`. */
export type ApprovalRequest = StoredDatedObject & ApprovalRequestFields & {
  app_code?: string;
  editor?: Creator;
  status?: "pending" | "approved" | "processing" | "rejected" | (string & {});
  implementation_status?: "pending" | "failed" | "success" | (string & {});
  implementation_error?: unknown;
  meta?: {
    form?: NamedRef;
    business_day?: string;
    client?: string;
    route?: string;
    original_doc?: ClientLine[];
    [key: string]: unknown;
  };
  approved_time?: number;
  rejected_time?: number;
  processing_time?: number;
  cycle?: {
    _id: string;
    document_type?: "proforma" | "transfer" | "approval-request" | "receiving-material" | "asset-part-transfer" | "adjust-inventory" | "return-asset-part-unit" | "store-asset-part-unit" | (string & {});
    document_id?: string;
    status?: "pending" | "approved" | "processing" | "rejected" | (string & {});
    node?: Creator;
    creator?: Creator;
    current_nodes?: {
      admin?: string;
      admin_name?: string;
    }[];
    stage?: number;
    stageName?: string;
    company_namespace?: string[];
    note?: string;
    serial_number?: SerialNumber;
    version?: number;
    history?: {
      _id: string;
      status?: "pending" | "approved" | "processing" | "rejected" | (string & {});
      stage?: number;
      stageName?: string;
      node?: Creator;
      creator?: Creator;
      note?: string;
      serial_number?: SerialNumber;
      version?: number;
      createdAt?: string;
      updatedAt?: string;
      __v?: number;
    }[];
    createdAt?: string;
    updatedAt?: string;
    __v?: number;
    approval?: string | Approval;
  };
  original_doc?: Client | Visit;
} & ApprovalRequestDocumented & ApprovalRequestDocumentedResult;

/** Found in `ApprovalRequestCreate.meta` and `ApprovalRequestUpdate.meta`. */
export interface ApprovalRequestMeta {
  form?: NamedRef;
  business_day?: string;
  client?: string;
  route?: string;
  [key: string]: unknown;
}

/** Taken by `approvalRequests.create`. */
export type ApprovalRequestCreate = WithRequired<ApprovalRequestFields, "document_type" | "sync_id" | "type" | "implementation_type"> & {
  status?: "pending" | (string & {});
  implementation_status?: "pending" | (string & {});
  meta?: ApprovalRequestMeta;
} & ApprovalRequestDocumented;

/** A value of `approvalRequests.get`. */
export type ApprovalRequestPopulatedKey = "tags" | "reps" | "assigned_to" | "sv_priceList" | "paymentTerm" | "job_category" | "msl" | "chain" | "channel" | "status" | "product" | "assigned_products" | "assigned_product_groups" | "speciality" | "teams" | "contacts" | "retail_execution_templates" | "assigned_forms_v2_templates" | "assigned_clm_presentations" | "media" | "cover_photo" | "sales.logo_media" | "notes" | "tasks" | "photos" | "forms" | "audits" | "availability" | "client" | "user" | "route" | (string & {});

/** Taken by `approvalRequests.update`. */
export type ApprovalRequestUpdate = ApprovalRequestFields & {
  _id?: string;
  app_code?: string;
  editor?: Creator;
  status: "pending" | "approved" | "processing" | "rejected" | (string & {});
  implementation_status?: "pending" | "failed" | "success" | (string & {});
  implementation_error?: unknown;
  meta?: ApprovalRequestMeta;
  approved_time?: number;
  rejected_time?: number;
  processing_time?: number;
  createdAt?: DateTime;
  updatedAt?: DateTime;
} & ApprovalRequestDocumented;

/** Answered by `reportColumnGroups.list`. */
export interface ReportColumnGroup {
  _id: string;
  name?: string;
  position?: number;
  disabled?: boolean;
  report_types?: ("sales-analytics" | (string & {}))[];
  createdAt?: number;
  updatedAt?: number;
}

/** Taken by `reportColumnGroups.create`. */
export interface ReportColumnGroupCreate {
  name: string;
  position?: number;
  report_types: ("sales-analytics" | (string & {}))[];
}

/** Taken by `reportColumnGroups.update`. */
export interface ReportColumnGroupUpdate {
  name?: string;
  position?: number;
  report_types?: ("sales-analytics" | (string & {}))[];
}

/** What `ReportColumn`, `ReportColumnCreate` and `ReportColumnUpdate` have in common. */
export interface ReportColumnFields {
  key?: string;
  name?: string;
  report_types?: ("sales-analytics" | (string & {}))[];
  position?: number;
  selectable?: boolean;
  show?: "default" | "hide" | "show" | (string & {});
  totals_key?: string;
  column_group?: string;
  default_show?: boolean;
}

/** Answered by `reportColumns.list`. */
export type ReportColumn = StoredDatedObject & ReportColumnFields & {
  disabled?: boolean;
  column_group_populated?: ReportColumnGroup;
};

/** Taken by `reportColumns.create`. */
export type ReportColumnCreate = WithRequired<ReportColumnFields, "key" | "name" | "report_types">;

/** Taken by `reportColumns.update`. */
export type ReportColumnUpdate = WithRequired<ReportColumnFields, "key" | "name" | "report_types"> & {
  disabled: boolean;
};

/** Report sort option. */
export type ReportSort = StoredDatedObject & {
  disabled?: boolean;
  key?: string;
  name?: string;
  selectable?: boolean;
  report_types?: ("sales-analytics" | (string & {}))[];
};

/** Taken by `reportSorts.update`. */
export interface ReportSortUpdate {
  key?: string;
  name?: string;
  selectable?: boolean;
  report_types?: ("sales-analytics" | (string & {}))[];
}

/** Taken by `reportSorts.create`. */
export type ReportSortCreate = WithRequired<ReportSortUpdate, "key" | "name" | "report_types">;

/** Found in `ReportFilter.operators` and `ReportFilterUpdate.operators`. */
export type ReportFilterOperator = "eq" | "ne" | "gt" | "lt" | "gte" | "lte" | "in" | "nin" | "between" | "today" | "yesterday" | "last_seven_days" | "last_thirty_days" | "last_month" | "last_three_months" | "last_six_months" | "last_twelve_months" | (string & {});

/** Found in `ReportFilter.static_data` and `ReportFilterUpdate.static_data`. */
export interface ReportFilterStaticData {
  label: string;
  value: string;
}

/** Found in `ReportFilterField.accumulator`. */
export interface ReportFilterAccumulator {
  operator: "sum" | "count" | "avg" | "max" | "min" | "first" | "last" | "addToSet" | "push" | (string & {});
  label?: "Sum" | "Count" | "Average" | "Max" | "Min" | "First" | "Last" | "Unique" | "ALL" | (string & {});
}

/** Found in `ReportFilterGroupData.fields`. */
export interface ReportFilterField {
  label: string;
  key: string;
  accumulator: ReportFilterAccumulator[];
}

/** Found in `ReportFilter.group_data` and `ReportFilterUpdate.group_data`. */
export interface ReportFilterGroupData {
  id_label: string;
  id: string;
  fields: ReportFilterField[];
}

/** Found in `ReportFilter.filter_group_populated`. */
export interface ReportFilterGroup {
  _id?: string;
  name?: string;
  position?: number;
  disabled?: boolean;
  report_types?: ("sales-analytics" | (string & {}))[];
  createdAt?: string;
  updatedAt?: string;
}

/** Answered by `reportFilters.list`. */
export type ReportFilter = StoredDatedObject & {
  label?: string;
  key?: string;
  render_key?: string;
  filter_key?: string;
  is_multi_select?: boolean;
  is_static?: boolean;
  type?: "string" | "number" | "array" | "boolean" | (string & {});
  input_type?: "string" | "list" | "checkbox" | "date" | "number" | "group_by" | (string & {});
  operators?: ReportFilterOperator[];
  date_format?: "s" | "YYYY-MM-DD" | "YYYY-MM-DD HH:mm:ssZ" | "ISO" | (string & {});
  searchable?: boolean;
  report_types?: ("sales-analytics" | (string & {}))[];
  endpoint?: string;
  static_data?: ReportFilterStaticData[];
  group_data?: ReportFilterGroupData[];
  filter_group?: string;
  is_popular?: boolean;
  filter_group_populated?: ReportFilterGroup;
};

/** Taken by `reportFilters.update`. */
export interface ReportFilterUpdate {
  label?: string;
  key?: string;
  render_key?: string;
  filter_key?: string;
  filter_group?: string;
  report_types?: ("sales-analytics" | (string & {}))[];
  type?: "string" | "number" | "array" | "boolean" | (string & {});
  input_type?: "string" | "list" | "checkbox" | "date" | "number" | "group_by" | (string & {});
  is_multi_select?: boolean;
  is_static?: boolean;
  operators?: ReportFilterOperator[];
  date_format?: "s" | "YYYY-MM-DD" | "YYYY-MM-DD HH:mm:ssZ" | "ISO" | (string & {});
  searchable?: boolean;
  endpoint?: string;
  static_data?: ReportFilterStaticData[];
  group_data?: ReportFilterGroupData[];
  is_popular?: boolean;
}

/** Taken by `reportFilters.create`. */
export type ReportFilterCreate = WithRequired<ReportFilterUpdate, "label" | "key" | "render_key" | "filter_key" | "report_types" | "filter_group" | "type" | "input_type" | "group_data">;

/** Found in `ReportView.column_view_settings`, `ReportViewUpdate.column_view_settings` and `CopyReportView.column_view_settings`. */
export interface ReportViewColumnViewSettings {
  key: string;
  position: number;
  width: number;
  is_pinned: boolean;
}

/** Found in `ReportView.payload`, `ReportViewUpdate.payload` and `CopyReportView.payload`. */
export interface ReportViewPayload {
  maxAnyOfLength?: number;
  anyOf: {
    criteria: StatusReadQuery[];
  }[];
  options?: {
    page?: number;
    limit?: number;
    sort?: {
      key: string;
      type: "asc" | "desc" | (string & {});
    }[];
    totals_summary?: "all" | "page" | "none" | (string & {});
  };
  group?: {
    _id: string;
    fields: {
      key: string;
      accumulator: "sum" | "min" | "max" | "avg" | "first" | "last" | "addToSet" | "push" | (string & {});
    }[];
  }[];
  columns?: ReportColumn[];
  projection?: {
    key: string;
    label: string;
  }[];
}

/** Answered by `reportViews.list`. */
export interface ReportView {
  _id?: string;
  name?: string;
  disabled?: boolean;
  creator?: AdminCreator;
  editor?: AdminCreator;
  column_view_settings?: ReportViewColumnViewSettings[];
  position?: number;
  payload?: ReportViewPayload;
  is_public?: boolean;
  report_view_type?: "kanban" | "table" | "agenda" | (string & {});
  paramsQuery?: OpenObject;
  report_type?: "sales-analytics" | (string & {});
  company_namespace?: string[];
  teams?: string[];
  copied_from?: string;
  createdAt?: DateTime;
  updatedAt?: DateTime;
  is_favorite?: boolean;
  is_default?: boolean;
  teams_populated?: NamedRef;
  copied_from_populated?: ReportView;
  report_view_favorite_id?: string;
  report_view_default_id?: string;
}

/** Taken by `reportViews.update`. */
export interface ReportViewUpdate {
  name?: string;
  column_view_settings?: ReportViewColumnViewSettings[];
  position?: number;
  payload?: ReportViewPayload;
  is_public?: boolean;
  report_view_type?: "kanban" | "table" | "agenda" | (string & {});
  paramsQuery?: OpenObject;
}

/** Taken by `reportViews.create`. */
export type ReportViewCreate = WithRequired<ReportViewUpdate, "name" | "report_view_type">;

/** Favorite report view. */
export interface ReportViewFavorite {
  _id?: string;
  user?: AdminCreator;
  report_view?: string;
  report_type?: "sales-analytics" | (string & {});
  company_namespace?: string[];
  createdAt?: DateTime;
  updatedAt?: DateTime;
  report_view_populated?: ReportView;
}

/** Taken by `reportViewFavorites.create`. */
export interface ReportViewFavoriteCreate {
  user?: AdminCreator;
  report_view: string;
  report_type?: "sales-analytics" | (string & {});
}

/** Used by no operation. */
export interface ReportViewFavoriteDeleteResult {
  acknowledged?: boolean;
  deletedCount?: number;
}

/** Default report view. */
export interface ReportViewDefault {
  _id?: string;
  user?: AdminCreator;
  report_view?: string;
  report_type?: "sales-analytics" | (string & {});
  company_namespace?: string[];
  createdAt?: DateTime;
  updatedAt?: DateTime;
  report_view_populated?: ReportView;
}

/** Taken by `reportViewDefaults.create`. */
export interface ReportViewDefaultCreate {
  user?: AdminCreator;
  report_view: string;
  report_type?: "sales-analytics" | (string & {});
}

/** Taken by `copyReportViews.update`. */
export type CopyReportViewUpdate = Record<string, unknown>;

/** Copy of a report view. */
export interface CopyReportView {
  _id?: string;
  name?: string;
  disabled?: boolean;
  creator?: AdminCreator;
  editor?: AdminCreator;
  column_view_settings?: ReportViewColumnViewSettings[];
  position?: number;
  payload?: ReportViewPayload;
  is_public?: boolean;
  report_view_type?: "kanban" | "table" | "agenda" | (string & {});
  paramsQuery?: OpenObject;
  report_type?: "sales-analytics" | (string & {});
  company_namespace?: string[];
  teams?: string[];
  copied_from?: string;
  createdAt?: DateTime;
  updatedAt?: DateTime;
}

/** What `IntegrationApp`, `IntegrationAppCreate` and `IntegrationAppUpdate` have in common. */
export interface IntegrationAppFields {
  name?: string;
  disabled?: boolean;
  formData?: unknown;
  options_formData?: unknown;
  company_namespace?: string[];
}

/** Found in `IntegrationApp.available_app`. */
export interface AvailableApp {
  _id?: string;
  name?: string;
  disabled?: boolean;
  JSONSchema?: unknown;
  UISchema?: unknown;
  app_settings?: {
    repo?: string;
    serviceEndPoint?: string;
    meta?: OpenObject;
  };
  app_category?: string;
}

/** Documented, but not in the vendor's own client. */
export interface IntegrationAppDocumented {
  /** @deprecated */
  description?: string;
  /** @deprecated */
  status?: "active" | "inactive" | "pending" | (string & {});
  /** @deprecated */
  config?: OpenObject;
  /** @deprecated */
  credentials?: OpenObject;
  /** @deprecated */
  endpoints?: OpenObject;
  /** @deprecated */
  webhooks?: OpenObject;
  /** @deprecated */
  sync_settings?: OpenObject;
  /** @deprecated */
  integration_meta?: IntegrationMeta;
}

/** Documented, but not in the vendor's own client. */
export interface IntegrationAppDocumentedResult {
  /** @deprecated */
  category?: string;
  /** @deprecated */
  version?: string;
  /** @deprecated */
  last_sync?: DateTime;
  /** @deprecated */
  error_count?: number;
  /** @deprecated */
  success_count?: number;
}

/** Answered by `integrationApps.list`. */
export type IntegrationApp = StoredObject & IntegrationAppFields & {
  available_app?: string | AvailableApp;
} & IntegrationAppDocumented & IntegrationAppDocumentedResult;

/** Taken by `integrationApps.create`. */
export type IntegrationAppCreate = WithRequired<IntegrationAppFields, "name" | "formData"> & {
  available_app: string;
} & IntegrationAppDocumented;

/** Taken by `integrationApps.update`. */
export type IntegrationAppUpdate = IntegrationAppFields & StoredFields & {
  available_app?: string;
} & IntegrationAppDocumented;

/** Counters of a list that is read by offset. */
export interface OffsetResult {
  success?: boolean;
  total?: number;
}

/** What `IntegrationActionLog`, `IntegrationActionLogCreate` and `IntegrationActionLogUpdate` have in common. */
export interface IntegrationActionLogFields {
  integrationId?: string;
  actionType?: "create" | "update" | "delete" | "sync" | "webhook";
  entityType?: string;
  entityId?: string;
  status?: "pending" | "success" | "failed" | "retrying";
  payload?: OpenObject;
  response?: OpenObject;
  errorMessage?: string;
  retryCount?: number;
  executionTime?: number;
  metadata?: OpenObject;
}

/** Answered by `integrationActionLogs.list`. */
export type IntegrationActionLog = StoredDatedObject & IntegrationActionLogFields;

/** Taken by `integrationActionLogs.create`. */
export type IntegrationActionLogCreate = WithRequired<IntegrationActionLogFields, "integrationId" | "actionType" | "entityType" | "status">;

/** Taken by `integrationActionLogs.update`. */
export type IntegrationActionLogUpdate = WithRequired<IntegrationActionLogFields, "integrationId" | "actionType" | "entityType" | "status">;

/** What `IntegrationCommandLog`, `IntegrationCommandLogCreate` and `IntegrationCommandLogUpdate` have in common. */
export interface IntegrationCommandLogFields {
  integrationId?: string;
  commandType?: "sync" | "import" | "export" | "validate" | "transform";
  command?: string;
  parameters?: OpenObject;
  status?: "pending" | "running" | "completed" | "failed" | "cancelled";
  startTime?: DateTime;
  endTime?: DateTime;
  duration?: number;
  output?: OpenObject;
  errorLog?: string;
  processedRecords?: number;
  failedRecords?: number;
  metadata?: OpenObject;
}

/** Answered by `integrationCommandLogs.list`. */
export type IntegrationCommandLog = StoredDatedObject & IntegrationCommandLogFields;

/** Taken by `integrationCommandLogs.create`. */
export type IntegrationCommandLogCreate = WithRequired<IntegrationCommandLogFields, "integrationId" | "commandType" | "command" | "status">;

/** Taken by `integrationCommandLogs.update`. */
export type IntegrationCommandLogUpdate = WithRequired<IntegrationCommandLogFields, "integrationId" | "commandType" | "command" | "status">;

/** What `SvixIntegration`, `SvixIntegrationCreate` and `SvixIntegrationUpdate` have in common. */
export interface SvixIntegrationFields {
  name?: string;
  description?: string;
  applicationId?: string;
  /** Format: uri */
  endpointUrl?: string;
  eventTypes?: string[];
  secret?: string;
  isActive?: boolean;
  metadata?: OpenObject;
}

/** Webhook integration (Svix). */
export type SvixIntegration = StoredDatedObject & SvixIntegrationFields;

/** Found in `WebhookActionJoins.data` and `WebhookJoinResult.data`. */
export interface WebhookActionJoin {
  app: string;
  app_id: string;
  action: string;
  event: string;
  join: boolean;
}

/** Taken by `svixIntegrations.joinActions`. */
export interface WebhookActionJoins {
  data: WebhookActionJoin[];
}

/** Answered by `svixIntegrations.joinActions`. */
export interface WebhookJoinResult {
  data?: WebhookActionJoin[];
  status?: "success" | "failure" | (string & {});
  error?: unknown;
}

/** Taken by `svixIntegrations.create`. */
export type SvixIntegrationCreate = WithRequired<SvixIntegrationFields, "name" | "applicationId" | "endpointUrl">;

/** Taken by `svixIntegrations.update`. */
export type SvixIntegrationUpdate = WithRequired<SvixIntegrationFields, "name" | "applicationId" | "endpointUrl">;

/** Found in `PatchAction.patches`, `PatchActionQueryDocumented.patches` and `PatchActionUpdate.patches`. */
export interface PatchActionPatche {
  field?: string;
  operation?: "set" | "unset" | "add" | "remove" | "multiply" | "divide";
  value?: unknown;
}

/** Answered by `patchActions.list`. */
export type PatchAction = StoredDatedObject & {
  name?: string;
  description?: string;
  targetEntity?: string;
  conditions?: OpenObject;
  patches?: PatchActionPatche[];
  batchSize?: number;
  status?: "draft" | "ready" | "running" | "completed" | "failed" | "cancelled" | (string & {});
  executionHistory?: {
    executionId?: string;
    startTime?: DateTime;
    endTime?: DateTime;
    status?: "running" | "completed" | "failed" | "cancelled" | (string & {});
    processedCount?: number;
    errorCount?: number;
    errors?: string[];
  }[];
  metadata?: OpenObject;
};

/** Documented, but not in the vendor's own client. */
export interface PatchActionQueryDocumented {
  /** @deprecated */
  name?: string;
  /** @deprecated */
  description?: string;
  /** @deprecated */
  targetEntity?: string;
  /** @deprecated */
  conditions?: OpenObject;
  /** @deprecated */
  patches?: PatchActionPatche[];
  /** @deprecated */
  batchSize?: number;
  /** @deprecated */
  status?: "draft" | "ready" | "running" | "completed" | "failed" | "cancelled" | (string & {});
  /** @deprecated */
  metadata?: OpenObject;
}

/** Taken by `patchActions.create`. */
export type PatchActionQuery = {
  slug: PatchActionSlug;
  readQuery: PatchActionReadQuery[];
} & PatchActionQueryDocumented;

/** Answered by `patchActions.create`. */
export type PatchActionMatch = Record<string, unknown>;

/** Taken by `patchActions.update`. */
export interface PatchActionUpdate {
  name: string;
  description?: string;
  targetEntity: string;
  conditions?: OpenObject;
  patches: PatchActionPatche[];
  batchSize?: number;
  status?: "draft" | "ready" | "running" | "completed" | "failed" | "cancelled";
  metadata?: OpenObject;
}

/** Answered by `patchActions.execute`. */
export interface PatchActionExecuteResult {
  executionId?: string;
  status?: "queued" | "running" | "completed" | "failed" | (string & {});
}

/** Change of integration data. */
export type UpdateIntegrationMeta = StoredDatedObject & {
  name?: string;
  description?: string;
  targetIntegrations?: string[];
  metaUpdates?: OpenObject;
  conditions?: OpenObject;
  status?: "draft" | "ready" | "applied" | "failed" | "cancelled" | (string & {});
  appliedAt?: DateTime;
  appliedBy?: string;
  affectedCount?: number;
  rollbackData?: OpenObject;
  metadata?: OpenObject;
};

/** Taken by `updateIntegrationMeta.create`. */
export type UpdateIntegrationMetaCreate = {
  key: string;
  value: unknown;
}[] | {
  integration_meta_keys: {
    key: string;
    value: unknown;
  }[];
  /**
   * Documented, but not in the vendor's own client.
   * @deprecated
   */
  name?: string;
  /**
   * Documented, but not in the vendor's own client.
   * @deprecated
   */
  description?: string;
  /**
   * Documented, but not in the vendor's own client.
   * @deprecated
   */
  targetIntegrations?: string[];
  /**
   * Documented, but not in the vendor's own client.
   * @deprecated
   */
  metaUpdates?: Record<string, unknown>;
  /**
   * Documented, but not in the vendor's own client.
   * @deprecated
   */
  conditions?: Record<string, unknown>;
  /**
   * Documented, but not in the vendor's own client.
   * @deprecated
   */
  status?: "draft" | "ready" | "applied" | "failed" | "cancelled" | (string & {});
  /**
   * Documented, but not in the vendor's own client.
   * @deprecated
   */
  metadata?: Record<string, unknown>;
};

/** Taken by `updateIntegrationMeta.update`. */
export interface UpdateIntegrationMetaUpdate {
  name: string;
  description?: string;
  targetIntegrations?: string[];
  metaUpdates: OpenObject;
  conditions?: OpenObject;
  status?: "draft" | "ready" | "applied" | "failed" | "cancelled";
  metadata?: OpenObject;
}

/** Answered by `updateIntegrationMeta.apply`. */
export interface UpdateIntegrationMetaApplyResult {
  appliedAt?: DateTime;
  affectedIntegrations?: number;
}

/** Taken by `settings.update`. */
export type SettingsUpdate = {
  live_location?: SettingsLiveLocation;
  use_original_image_compression?: boolean;
  use_client_specific_sales_settings?: boolean;
  use_client_specific_sales_settings_for_payment?: boolean;
  use_client_specific_sales_settings_for_client_statement?: boolean;
  disable_ubl_integration_for_return_invoice?: boolean;
  sales?: SettingsSalesSettings;
  geofencing?: SettingsGeofencing;
  mail_list?: SettingsMailList;
  promotions?: SettingsPromotion;
  teams_shared_collections?: string[];
  days_of_work?: "Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | (string & {});
  signUpMethod?: "email" | "phone" | (string & {});
  calculate_target_for_absent_days?: boolean;
  disable_module_custom_validator?: boolean;
  activate_ubl_integration?: boolean;
  last_activate_ubl_integration_time?: number;
  visit?: {
    manual_product_line_selection: boolean;
  };
  custom_status?: SettingsCustomStatus;
  business_apps?: {
    code: string;
    services: {
      permission: string;
      teams_shared: "shared" | "unshared" | (string & {});
    }[];
  }[];
  form?: {
    overwrite_serial_number?: boolean;
    allow_create_v1: boolean;
  };
  workorder?: SettingsWorkorderSettings;
  notifications?: SettingsNotification;
  asset_part?: {
    prevent_negative_asset_part_inventory: boolean;
  };
  default_lang?: "en" | "ar" | (string & {});
  second_lang?: "en" | "ar" | (string & {});
  report_value_delimiter?: "|" | "," | " " | "." | "-" | (string & {});
  rep_settings?: {
    rep_start_day_specific_time_frame_start: string;
    rep_start_day_specific_time_frame_end: string;
  };
  rep_permissions?: {
    rep_must_start_day_within_specific_time_frame: boolean;
  };
  first_business_day_in_week?: "Sun" | "Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | (string & {});
  allow_assigning_non_creator_teams_when_creating_client?: boolean;
} & SettingsDocumented;

/** Taken by `customStatuses.create`. */
export type CustomStatusCreate = WithRequired<CustomStatusFields, "name" | "code" | "model" | "is_default"> & CustomStatusDocumented;

/** Taken by `customStatuses.update`. */
export type CustomStatusUpdate = WithRequired<CustomStatusFields, "code" | "model" | "is_default"> & StoredFields & CustomStatusDocumented;

/** Taken by `customLists.create`. */
export type CustomListCreate = WithRequired<CustomListFields, "code" | "name" | "disabled" | "type" | "filters" | "list_type" | "source" | "template_elements" | "end_point"> & CustomListDocumented;

/** Taken by `customLists.update`. */
export type CustomListUpdate = WithRequired<CustomListFields, "end_point"> & {
  _id?: string;
} & CustomListDocumented;

/** Found in `CustomListItemFields.elements`. */
export interface CustomListItemElement {
  _id: string;
  template_element: string;
  value: string | number;
  name: string;
  type: "String" | "Number" | (string & {});
}

/** What `CustomListItem`, `CustomListItemCreate` and `CustomListItemUpdate` have in common. */
export interface CustomListItemFields {
  disabled?: boolean;
  type?: "String" | "Number" | (string & {});
  value?: string | number;
  photo?: string;
  media?: string[];
  position?: number;
  elements?: CustomListItemElement[];
  score?: number;
  company_namespace?: string[];
}

/** Documented, but not in the vendor's own client. */
export interface CustomListItemDocumented {
  /** @deprecated */
  name?: string;
  /** @deprecated */
  customList?: string;
}

/** Answered by `customListItems.list`. */
export type CustomListItem = StoredObject & CustomListItemFields & {
  custom_list?: string | CustomList;
  cover_photo?: string | MediaStorage;
} & CustomListItemDocumented;

/** Taken by `customListItems.create`. */
export type CustomListItemCreate = WithRequired<CustomListItemFields, "disabled" | "type" | "value" | "elements"> & {
  custom_list: string;
} & CustomListItemDocumented;

/** Taken by `customListItems.update`. */
export type CustomListItemUpdate = CustomListItemFields & {
  _id?: string;
  custom_list?: string;
} & CustomListItemDocumented;

/** Found in `CustomFieldFields.type`. */
export type CustomFieldType = "date" | "string" | "photo" | "number" | "phone" | "email" | "url" | "long_text" | "custom_list" | "media" | (string & {});

/** What `CustomField`, `CustomFieldCreate` and `CustomFieldUpdate` have in common. */
export interface CustomFieldFields {
  editor?: AdminCreator;
  name?: string;
  local_name?: string;
  module?: "clients" | "asset" | "asset-unit" | "client-location" | "workorder-request" | "rep" | "asset-part" | (string & {});
  key?: string;
  type?: CustomFieldType;
  custom_list?: string;
  disabled?: boolean;
  company_namespace?: string[];
}

/** Answered by `customFields.list`. */
export type CustomField = StoredObject & CustomFieldFields & {
  custom_list_populated?: CustomList;
};

/** Taken by `customFields.create`. */
export type CustomFieldCreate = WithRequired<CustomFieldFields, "name" | "module" | "type">;

/** Taken by `customFields.update`. */
export type CustomFieldUpdate = CustomFieldFields & {
  _id?: string;
  createdAt?: string;
  updatedAt?: string;
};

/** Found in `ModuleCustomValidatorFields.module` and `ResetCompanyNamespaceAction.model`. */
export type RepzoModel = "socialPlatform" | "activityAiSalesOrder" | "reportUblInvoice" | "ublIntegrationSettings" | "ublIntegration" | "ublConnectionAttempts" | "quickConvertToPdf" | "warehouses" | "transfers" | "transactions" | "taxes" | "productvariations" | "products" | "pricelistsitems" | "pricelists" | "payments" | "ledger_payments" | "mslsales" | "mslproducts" | "measureunits" | "measureunitfamilies" | "invoice" | "ledger_goods" | "fullinvoices" | "checks" | "clients" | "activities" | "bigReports" | "admins" | "rep" | "representatives" | "companies" | "banks" | "bankslists" | "productcategories" | "productSubCategory" | "defaultbanklist" | "permissions" | "roles" | "shipping_method" | "availability_msl" | "tags" | "feedbacks" | "feedbackoptions" | "medias" | "visits" | "job-category" | "channel" | "teams" | "modifiersGroup" | "productbrands" | "paymentTerms" | "plan" | "notes" | "tasks" | "photos" | "forms" | "form" | "audits" | "availability" | "widgets-filter" | "routes" | "target-result" | "widget" | "calendar" | "bulkImport" | "target-rule" | "productGroups" | "proformas" | "proforma" | "days" | "shelfShare" | "customFields" | "clientStatus" | "adjustAccount" | "librarian_widget" | "settings" | "classificationLine" | "line" | "speciality" | "lineTarget" | "clientLine" | "receivingMaterial" | "sv.activitiesstorechecks" | "storeCheckTemplate" | "retailExecutionPreset" | "promotions" | "custom-list" | "custom-list-item" | "itemStatus" | "itemStatusType" | "customStatus" | "intgAvailableCategories" | "intgAvailableApps" | "intgApps" | "returnReason" | "clientContact" | "clientLocation" | "workorderCategory" | "asset" | "assetType" | "assetUnit" | "workorder" | "mediaStorage" | "workorderRequest" | "thumbnailStorage" | "commentsThread" | "workorderPortal" | "workorderPortalLink" | "oauth2Apps" | "printWorkorderPortalLink" | "printWorkorderPortalLinkOptions" | "refunds" | "oauth2Tokens" | "businessApp" | "user_role" | "product_modifier" | "address" | "reminders" | "approval" | "refund" | "cart" | "cart_history" | "settlement" | "adjustInventory" | "cycle" | "check" | "failed_linking_txn" | "failed_svix_event" | "failed_adjust_account" | "failed_adjust_inventory" | "failed_cart" | "failed_emails" | "failed_invoices" | "failed_payments" | "failed_proforma_invoices" | "failed_receiving_material" | "failed_refund" | "failed_transfer" | "failed_transaction" | "failed_set_txn_alarm" | "failed_settlement" | "banner" | "shipping_zone" | "paymentMethod" | "target_group" | "target_result_history" | "widget_dashboard" | "secondary" | "planogram" | "checkout" | "retailExecutionPreviousResult" | "retailExecutionReportView" | "clicks" | "jobResult" | "workorderAlarm" | "intgActionLogs" | "intgCommandLogs" | "intgTrigger" | "scheduleEmail" | "territory" | "territoryLevel" | "territoryTemplate" | "activeClient" | "notificationsCenter" | "emailHistory" | "history" | "bulkExport" | "generateRule" | "asset-unit" | "client-location" | "workorder-request" | "businessPlan" | "businessPlanFeature" | "modules" | "companyGroup" | "billingSubscription" | "widgetCategory" | "module-custom-validator" | "workflowTriggerOption" | "workflow" | "workflowActionOption" | "workflowActionAttributeOption" | "workflowVersion" | "workflowExecution" | "adminAbility" | "smsGateway" | "approvalRequest" | "formV2" | "activityFormV2Result" | "maxioAccountingCode" | "syncMaxioSubscriptionSummaries" | "businessAddOn" | "variantBatch" | "eventsLog" | "unSyncedLog" | "aiApiHistory" | "bulkConvertProforma" | "biView" | "biViewVersion" | "biViewInstance" | "biBucket" | "biViewBucketsTotal" | "contract" | "contractInstallment" | "clientUblInfo" | "supplier" | "ocrInvoiceJob" | "ocrInvoiceJobGroup" | "ocrInvoiceJobTemplate" | "ocrInvoiceJobPage" | "inventoryAdjustmentReason" | "productAuditTrace" | "blankPhotoRep" | "oldActivityFormV2Result" | "oldActivityStorecheck" | "oldBiBucket" | "failedBiBucketLog" | "failedConsumeBiAlarm" | "failedSetBiAlarm" | "ublHealthCheck" | "invoiceAlert" | "ocrInvoiceJobPages" | "loginDevice" | "aiObjectDetectionDataset" | "aiObjectDetectionLabel" | "aiObjectDetectionModel" | "aiObjectDetectionModelVersion" | "aiObjectDetectionTask" | "assetPartType" | "asset-part" | "assetPart" | "assetPartUnit" | "assetPartReceival" | "assetPartTransfer" | "assetPartTransaction" | "returnAssetPartUnit" | "storeAssetPartUnit" | "aiApiLimits" | "aiHistory" | "aiModelPrices" | "promotionsGroup" | (string & {});

/** Found in `ModuleCustomValidatorFields.validation`. */
export interface ModuleCustomValidatorArrayReferenceValidation {
  data_type?: "reference" | (string & {});
  is_array?: boolean;
  required?: boolean;
  array_min_length?: number;
  array_max_length?: number;
}

/** Found in `ModuleCustomValidatorFields.validation`. */
export interface ModuleCustomValidatorReferenceValidation {
  data_type?: "reference" | (string & {});
  is_array?: boolean;
  required?: boolean;
}

/** Found in `ModuleCustomValidatorFields.validation`. */
export interface ModuleCustomValidatorNumberValidation {
  data_type?: "number" | (string & {});
  regex?: string;
  required?: boolean;
  min?: number;
  max?: number;
  precision?: number;
  enum?: number[];
  division_factor?: number;
  multiply_factor?: number;
  none_zero?: boolean;
  is_timestamp?: boolean;
}

/** Found in `ModuleCustomValidatorFields.validation`. */
export interface ModuleCustomValidatorTextValidation {
  data_type?: "text" | (string & {});
  regex?: string;
  required?: boolean;
  min?: number;
  max?: number;
  enum?: string[];
}

/** What `ModuleCustomValidator`, `ModuleCustomValidatorCreate` and `ModuleCustomValidatorUpdate` have in common. */
export interface ModuleCustomValidatorFields {
  creator?: AdminCreator;
  module?: RepzoModel;
  key?: string;
  origin_type?: "system_field" | "custom_field" | (string & {});
  scope?: "all" | "rep" | "admin" | (string & {});
  ai_custom_error?: string;
  custom_error?: string;
  teams?: string[];
  editor?: AdminCreator;
  _id?: string;
  disabled?: boolean;
  full_key_path?: string;
  company_namespace?: string[];
  data_type?: "reference" | "number" | "text" | (string & {});
  reference_module?: string;
  validation?: ModuleCustomValidatorArrayReferenceValidation | ModuleCustomValidatorReferenceValidation | ModuleCustomValidatorNumberValidation | ModuleCustomValidatorTextValidation;
}

/** Custom validator. */
export type ModuleCustomValidator = ModuleCustomValidatorFields;

/** Taken by `moduleCustomValidators.create`. */
export type ModuleCustomValidatorCreate = WithRequired<ModuleCustomValidatorFields, "creator" | "module" | "key" | "origin_type" | "scope">;

/** Taken by `moduleCustomValidators.update`. */
export type ModuleCustomValidatorUpdate = WithRequired<ModuleCustomValidatorFields, "creator" | "module" | "key" | "origin_type" | "scope">;

/** Mail unsubscription. */
export interface MailUnsubscribe {
  _id: string;
  /** Format: email */
  email?: string;
  reason?: string;
  unsubscribe_types?: string[];
  company_namespace?: string[];
  user_agent?: string;
  ip_address?: string;
  createdAt?: DateTime;
  modifiedAt?: DateTime;
  SVClient?: number;
  __v?: number;
}

/** Taken by `mailUnsubscribes.create`. */
export interface MailUnsubscribeCreate {
  /**
   * Documented, but not in the vendor's own client.
   * Format: email
   * @deprecated
   */
  email?: string;
  /**
   * Documented, but not in the vendor's own client.
   * @deprecated
   */
  reason?: string;
  /**
   * Documented, but not in the vendor's own client.
   * @deprecated
   */
  unsubscribe_types?: string[];
  /**
   * Documented, but not in the vendor's own client.
   * @deprecated
   */
  company_namespace?: string[];
  /**
   * Documented, but not in the vendor's own client.
   * @deprecated
   */
  user_agent?: string;
  /**
   * Documented, but not in the vendor's own client.
   * @deprecated
   */
  ip_address?: string;
}

/** Answered by `mailUnsubscribes.create`. */
export interface MailUnsubscribeResult {
  message?: string;
  success?: boolean;
}

/** Answered by `mailUnsubscribes.get`. */
export interface MailUnsubscribeMessage {
  message?: string;
}

/** Taken by `mailUnsubscribes.check`. */
export interface MailUnsubscribeCheck {
  /** Format: email */
  email: string;
}

/** Answered by `mailUnsubscribes.check`. */
export interface MailUnsubscribeCheckResult {
  is_unsubscribed?: boolean;
  unsubscribe_date?: DateTime;
}

/** Found in `NotificationFields.command` and `NotificationUpdateMany.command`. */
export type NotificationCommand = "update-categories" | "update-clients" | "bulk-update-clients" | "update-inventory" | "update-measureunitFamilies" | "update-measureunits" | "update-pricelistItems" | "update-pricelists" | "update-products" | "update-rep" | "update-salesmsl" | "update-settings" | "update-tags" | "update-taxes" | "update-transfer" | "update-warehouses" | "update-jobCategories" | "update-plans" | "update-workorders" | "update-commentsThread" | "update-approval-request" | "update-variant-batch" | "update-asset-part-type" | "update-asset-part" | "update-asset-part-unit" | "update-custom-status" | "update-module-custom-validator" | "update-feedback-options" | "update-customfields" | "update-speciality" | "update-clm-presentation" | "update-clm-sequence" | "update-clm-slide" | "update-promotions" | (string & {});

/** Found in `NotificationFields.payload`. */
export interface NotificationPayload {
  endpoint?: string;
  message?: {
    ar?: string;
    en?: string;
  };
  photo?: string;
  media?: string[];
  type?: string;
}

/** What `Notification`, `NotificationCreate` and `NotificationUpdate` have in common. */
export interface NotificationFields {
  command?: NotificationCommand;
  executed?: boolean;
  listed?: boolean;
  payload?: NotificationPayload;
  read?: boolean;
  realmId?: string;
  time?: number;
  toast?: {
    ar?: string;
    en?: string;
  };
  teams?: string[];
  docs_ids?: string[];
  user?: Creator;
  visible?: boolean;
  meta?: OpenObject;
  company_namespace?: string[];
}

/** Answered by `notificationsCenter.list`. */
export type Notification = StoredDatedObject & NotificationFields & {
  cycle?: {
    _id: string;
    document_type?: "proforma" | "transfer" | "approval-request" | "receiving-material" | "asset-part-transfer" | "adjust-inventory" | "return-asset-part-unit" | "store-asset-part-unit" | (string & {});
    document_id?: string;
    status?: "pending" | "approved" | "processing" | "rejected" | (string & {});
    node?: Creator;
    creator?: Creator;
    current_nodes?: {
      admin?: string;
      admin_name?: string;
    }[];
    stage?: number;
    stageName?: string;
    company_namespace?: string[];
    note?: string;
    serial_number?: SerialNumber;
    version?: number;
    history?: {
      _id: string;
      status?: "pending" | "approved" | "processing" | "rejected" | (string & {});
      stage?: number;
      stageName?: string;
      node?: Creator;
      creator?: Creator;
      note?: string;
      serial_number?: SerialNumber;
      version?: number;
      createdAt?: string;
      updatedAt?: string;
      __v?: number;
    }[];
    createdAt?: string;
    updatedAt?: string;
    __v?: number;
    payload?: {
      endpoint?: string;
      message?: {
        ar?: string;
        en?: string;
      };
      photo?: string;
      media?: MediaStoragePopulated[];
      type?: string;
    };
  };
};

/** Taken by `notificationsCenter.updateMany`. */
export interface NotificationUpdateMany {
  executed?: boolean;
  command?: NotificationCommand | NotificationCommand[];
}

/** Answered by `notificationsCenter.updateMany`. */
export interface NotificationUpdateManyResult {
  status?: "success" | (string & {});
  message?: "0 updated " | (string & {});
}

/** Taken by `notificationsCenter.create`. */
export type NotificationCreate = WithRequired<NotificationFields, "command">;

/** Taken by `notificationsCenter.update`. */
export type NotificationUpdate = NotificationFields & {
  _id?: string;
  createdAt?: DateTime;
  updatedAt?: DateTime;
};

/** Answered by `optionalBusinessAppServices.list`. */
export interface OptionalBusinessAppServices {
  code?: string;
  services?: {
    permission?: string;
    name?: string;
    default_teams_shared?: "shared" | "unshared" | (string & {});
  }[];
}

/** Answered by `optionalBusinessAppServices.create`. */
export interface OptionalBusinessAppServicesCreated {
  code?: string;
  services?: {
    permission?: string;
    name?: string;
    teams_shared?: "shared" | "unshared" | (string & {});
  }[];
}

/** Found in `ResetServiceOption.prevent_delete_without` and `ResetCompanyNamespaceAction.service`. */
export type ResetCompanyNamespaceServices = "rep" | "client" | "product" | "teams" | "tag" | "warehouse" | "msl" | "msl_product" | "job_category" | "role" | "user_role" | "availability_msl" | "media" | "reminder" | "approval" | "custom_field" | "custom_status" | "return_reason" | "feedback_option" | "promotion" | "route" | "address" | "payment_term" | "speciality" | "client_channel" | "client_contact" | "client_location" | "client_status" | "tax" | "measureunits" | "measureunit_family" | "variant" | "brand" | "product_group" | "product_category" | "product_subcategory" | "product_modifier_group" | "product_modifier" | "price_list" | "price_list_item" | "asset" | "asset_unit" | "asset_type" | "workorder_category" | "workorder_request" | "workorder" | "workorder_alarm" | "comments_thread" | "thumbnail_storage" | "media_storage" | "form" | "banner" | "payment_method" | "shipping_zone" | "shipping_method" | "active_client" | "transaction" | "ledger_payment" | "ledger_goods" | "transfer" | "payment" | "refund" | "receiving_material" | "full_invoice" | "cart" | "cart_history" | "proforma" | "settlement" | "adjust_account" | "adjust_inventory" | "cycle" | "check" | "failed_linking_txn" | "failed_adjust_account" | "failed_adjust_inventory" | "failed_cart" | "failed_emails" | "failed_invoices" | "failed_payments" | "failed_proforma_invoices" | "failed_receiving_material" | "failed_refund" | "failed_settlement" | "failed_transfer" | "failed_transaction" | "failed_set_txn_alarm" | "target_group" | "target_rule" | "target_result" | "target_result_history" | "widget_dashboard" | "widget" | "line" | "classification_line" | "line_target" | "client_line" | "day" | "visit" | "activity_audit" | "activity_availability" | "activity_checkout_display" | "activity_feedback" | "activity_form_result" | "activity_note" | "activity_photo" | "activity_planogram" | "activity_secondary_display" | "activity_shelfshare" | "activity_task" | "item_status" | "item_status_type" | "job_result" | "click" | "events_log" | "activity_storecheck" | "custom_list" | "custom_list_item" | "storecheck_template" | "preset" | "retail_execution_previous_result" | "retail_execution_report_view" | "calendar" | "plan" | "integration_app" | "integration_action_log" | "integration_command_log" | "integration_trigger" | "scheduled_email" | "territory" | "territory_level" | "territory_template" | "notifications_center" | "bulk_import" | "email_history" | "big_report" | "history" | "bulk_export" | "generate_rule" | "workorder_portal" | "workorder_portal_link" | "print_workorder_portal_link" | "print_workorder_portal_link_options" | "quick_convert_to_pdf" | "variant_batch" | "form_v2" | "activity_form_v2" | "unSynced_log" | "aiApiHistory" | "bulk_convert_proforma" | "approval_request" | "workflow" | "workflow_version" | "workflow_execution" | "ocr_invoice_job" | "ocr_invoice_job_template" | "ocr_invoice_job_page" | "inventory_adjustment_reason" | "supplier" | "product_audit_trace" | "contract" | "contract_installment" | "old_activity_form_v2" | "old_activity_storecheck" | "bi_view" | "bi_bucket" | "old_bi_bucket" | "bi_view_buckets_total" | "bi_view_instance" | "bi_view_version" | "blank_photo_rep" | "failed_bi_bucket_log" | "failed_consume_bi_alarm" | "failed_set_bi_alarm" | "oauth2_tokens" | "report_ubl_invoice" | "client_ubl_info" | "invoice_alert" | "login_device" | "asset_part_type" | "asset_part" | "asset_part_unit" | "asset_part_transaction" | "asset_part_receival" | "asset_part_transfer" | "return_asset_part_unit" | "store_asset_part_unit" | "activity_ai_sales_order" | "ocr_invoice_job_group" | "ubl_health_check" | "ubl_integration" | "ubl_connection_attempts" | "ai_object_detection_dataset" | "ai_object_detection_label" | "ai_object_detection_task" | "ai_object_detection_model" | "ai_object_detection_model_version" | "promotions_group" | "module_custom_validator" | "report_view" | "report_view_favorite" | "report_view_default" | "clm_presentation" | "clm_sequence" | "clm_slide" | "clm_feedback_activity" | "data_file_warehouse" | "data_session" | "ai_chat_session" | "ai_chat_message" | (string & {});

/** What `ResetServiceOptions` is built on. */
export interface ResetServiceOption {
  checked: boolean;
  prevent_delete_without?: ResetCompanyNamespaceServices[];
}

/** Found in `ResetCompanyNamespace.services`, `ResetCompanyNamespaceCreate.services` and `TestResetCompanyNamespaceCreate.services`. */
export type ResetServiceOptions = Record<string, ResetServiceOption>;

/** Found in `ResetCompanyNamespace.actions`. */
export interface ResetCompanyNamespaceAction {
  service?: ResetCompanyNamespaceServices;
  model?: RepzoModel;
  method?: "delete" | "update" | (string & {});
  update_command?: unknown;
  query?: unknown;
  estimated_count?: number;
}

/** Reset of a company namespace. */
export type ResetCompanyNamespace = StoredDatedObject & {
  creator?: AdminCreator;
  executor?: AdminCreator;
  company_namespace?: string[];
  services?: ResetServiceOptions;
  actions?: ResetCompanyNamespaceAction[];
  message?: string;
  status?: "initiated" | "building_report_in_progress" | "building_report_completed" | "building_report_failed" | "reset_in_progress" | "reset_success" | "reset_failed" | (string & {});
  clients?: string[];
  reps?: string[];
  to?: number;
  is_test_reset?: boolean;
  expired?: boolean;
};

/** Taken by `resetCompanyNamespaces.create`. */
export interface ResetCompanyNamespaceCreate {
  creator?: AdminCreator;
  nameSpace: string;
  services: ResetServiceOptions;
  is_test_reset?: boolean;
}

/** Taken by `testResetCompanyNamespaces.create`. */
export interface TestResetCompanyNamespaceCreate {
  creator?: AdminCreator;
  nameSpace: string;
  services: ResetServiceOptions;
}

/** Taken by `safeCrud.create`. */
export interface CompanyQuery {
  collection: "company" | (string & {});
  filters?: {
    name_space?: string | string[];
  };
}

/** Answered by `safeCrud.create`. */
export interface Company {
  _id?: string;
  name_space?: string;
  allow_treating_invoice_as_proforma_for_etax?: boolean;
}

/** What lists of Repzo take, save those that differ. */
export interface ListQuery {
  sort?: string;
  per_page?: number;
  page?: number;
  sortPageOrder?: "asc" | "dsc" | (string & {});
}

/** Query of `workorders.list`. */
export interface WorkordersListQuery extends ListQuery {
  name?: string | string[];
  _id?: string | string[];
  assigned_to?: string | string[];
  priority?: 0 | 1 | 2 | 3 | (number & {}) | (0 | 1 | 2 | 3 | (number & {}))[];
  priority_human?: "none" | "low" | "medium" | "high" | (string & {}) | ("none" | "low" | "medium" | "high" | (string &
    {}))[];
  status?: "open" | "done" | "cancelled" | "inprogress" | "onhold" | (string & {}) | ("open" | "done" | "cancelled" |
    "inprogress" | "onhold" | (string & {}))[];
  workorder_categories?: string | string[];
  client_location?: string | string[];
  client?: string | string[];
  assets?: string | string[];
  asset_units?: string | string[];
  asset_part_units?: string | string[];
  due_date?: number;
  start_date?: number;
  forms?: string | string[];
  from_createdAt?: number;
  to_createdAt?: number;
  from_updatedAt?: number;
  to_updatedAt?: number;
  from_start_date?: number;
  to_start_date?: number;
  from_due_date?: number;
  to_due_date?: number;
  teams?: string | string[];
  is_dunning_allowed?: boolean | boolean[];
  is_completed?: boolean | boolean[];
  from_score?: number;
  to_score?: number;
  score?: number;
  contract?: string | string[];
  "forms_v2.form_id"?: string | string[];
  started?: boolean;
  assignedToMe?: boolean;
  search?: string;
  populatedKeys?: WorkorderPopulatedKey | WorkorderPopulatedKey[];
  from__id?: string | string[];
  to__id?: string | string[];
  /** Fields to sort by: due_date, priority, updatedAt, createdAt, from_updatedAt, to_updatedAt, _id. */
  sortBy?: SortBy[];
}

/** Query of `workorders.get`. */
export interface WorkordersGetQuery {
  populatedKeys?: ("client" | "asset_units" | "asset_part_units" | "assets" | "assigned_to" | "client_location" |
    "workorder_categories" | "forms" | "media" | "cover_photo" | "teams" | "forms_v2" | "contract" | "fullinvoice" |
    "proforma" | "activity-form-v2" | "activity-form" | "receive-parts" | (string & {}))[];
  sortPage?: "due_date" | "priority" | "updatedAt" | "createdAt" | "from_updatedAt" | "to_updatedAt" | "_id" | (string
    & {});
}

/** Query of `workorderRequests.list`. */
export interface WorkorderRequestsListQuery extends ListQuery {
  name?: string | string[];
  _id?: string | string[];
  priority?: 0 | 1 | 2 | 3 | (number & {}) | (0 | 1 | 2 | 3 | (number & {}))[];
  priority_human?: "none" | "low" | "medium" | "high" | (string & {}) | ("none" | "low" | "medium" | "high" | (string &
    {}))[];
  status?: "pending" | "rejected" | "approved" | (string & {}) | ("pending" | "rejected" | "approved" | (string &
    {}))[];
  workorder_categories?: string | string[];
  client_location?: string | string[];
  client?: string | string[];
  assets?: string | string[];
  asset_units?: string | string[];
  from_createdAt?: number;
  to_createdAt?: number;
  from_updatedAt?: number;
  to_updatedAt?: number;
  teams?: string | string[];
  "creator._id"?: string | string[];
  search?: string;
  populatedKeys?: "client" | "client_location" | "asset_units" | "assets" | "workorder_categories" | "media" |
    "workorder" | (string & {}) | ("client" | "client_location" | "asset_units" | "assets" | "workorder_categories" |
    "media" | "workorder" | (string & {}))[];
  from__id?: string | string[];
  to__id?: string | string[];
  /** Fields to sort by: priority, updatedAt, createdAt, _id. */
  sortBy?: SortBy[];
}

/** Query of `workorderRequests.get`. */
export interface WorkorderRequestsGetQuery {
  populatedKeys?: ("client" | "client_location" | "asset_units" | "assets" | "workorder_categories" | "media" |
    "workorder" | (string & {}))[];
}

/** Query of `workorderCategories.list`. */
export interface WorkorderCategoriesListQuery extends ListQuery {
  name?: string | string[];
  _id?: string | string[];
  from_updatedAt?: number;
  to_updatedAt?: number;
  from_createdAt?: number;
  to_createdAt?: number;
  from__id?: string | string[];
  to__id?: string | string[];
  search?: string;
  /** Fields to sort by: _id, name. */
  sortBy?: SortBy[];
  /** @deprecated */
  company_namespace?: string[];
  /** @deprecated */
  disabled?: boolean;
  /** @deprecated */
  parent_category?: string;
}

/** Query of `workorderAgendas.list`. */
export interface WorkorderAgendasListQuery extends ListQuery {
  from_due_date: number;
  to_due_date: number;
  client?: string[];
  disabled: boolean;
  day_per_page?: number;
  day_page?: number;
  day?: string;
  client_location?: string[];
  workorder_categories?: string[];
  status?: "open" | "done" | "cancelled" | "inprogress" | "onhold" | (string & {}) | ("open" | "done" | "cancelled" |
    "inprogress" | "onhold" | (string & {}))[];
  priority_human?: "none" | "low" | "medium" | "high" | (string & {}) | ("none" | "low" | "medium" | "high" | (string &
    {}))[];
  assets?: string[];
  asset_units?: string[];
  contract?: string[];
  assigned_to?: string[];
  from_createdAt?: number;
  to_createdAt?: number;
  _id: string | string[];
}

/** Query of `workorderAgendas.get`. */
export interface WorkorderAgendasGetQuery extends ListQuery {
  client?: string[];
  disabled: boolean;
  client_location?: string[];
  workorder_categories?: string[];
  status?: "open" | "done" | "cancelled" | "inprogress" | "onhold" | (string & {}) | ("open" | "done" | "cancelled" |
    "inprogress" | "onhold" | (string & {}))[];
  priority_human?: "none" | "low" | "medium" | "high" | (string & {}) | ("none" | "low" | "medium" | "high" | (string &
    {}))[];
  assets?: string[];
  asset_units?: string[];
  contract?: string[];
  assigned_to?: string[];
  from_createdAt?: number;
  to_createdAt?: number;
  _id: string | string[];
}

/** Query of `workorderPortals.list`. */
export interface WorkorderPortalsListQuery extends ListQuery {
  _id?: string | string[];
  name?: string | string[];
  default_priority?: 0 | 1 | 2 | 3 | (number & {}) | (0 | 1 | 2 | 3 | (number & {}))[];
  default_priority_human?: "none" | "low" | "medium" | "high" | (string & {}) | ("none" | "low" | "medium" | "high" |
    (string & {}))[];
  default_workorder_categories?: string | string[];
  formV2?: string | string[];
  product_groups?: string | string[];
  activate_formV2_portal?: boolean;
  activate_sales_order_portal?: boolean;
  activate_workorder_request_portal?: boolean;
  from_updatedAt?: number;
  to_updatedAt?: number;
  disabled?: boolean;
  search?: string;
  populatedKeys?: "default_workorder_categories" | "header_logo" | "footer_logo" | "accepted_custom_fields" | "formV2"
    | "product_groups" | (string & {}) | ("default_workorder_categories" | "header_logo" | "footer_logo" |
    "accepted_custom_fields" | "formV2" | "product_groups" | (string & {}))[];
  /** Fields to sort by: default_priority, updatedAt, createdAt. */
  sortBy?: SortBy[];
  /** @deprecated */
  company_namespace?: string[];
  /** @deprecated */
  status?: "pending" | "in_progress" | "completed" | "cancelled" | (string & {});
  /** @deprecated */
  workorder?: string;
  /** @deprecated */
  client?: string;
}

/** Query of `workorderPortals.get`. */
export interface WorkorderPortalsGetQuery {
  populatedKeys?: ("default_workorder_categories" | "header_logo" | "footer_logo" | "accepted_custom_fields" | "formV2"
    | "product_groups" | (string & {}))[];
}

/** Query of `workorderPortalLinks.list`. */
export interface WorkorderPortalLinksListQuery extends ListQuery {
  _id?: string | string[];
  name?: string | string[];
  group_code?: string | string[];
  workorder_portal?: string | string[];
  assets?: string | string[];
  asset_units?: string | string[];
  client?: string | string[];
  client_location?: string | string[];
  teams?: string | string[];
  disabled?: boolean;
  from_updatedAt?: number;
  to_updatedAt?: number;
  from_createdAt?: number;
  to_createdAt?: number;
  search?: string;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: link_id, createdAt, updatedAt, _id. */
  sortBy?: SortBy[];
  populatedKeys?: ("workorder_portal" | "assets" | "asset_units" | "client" | "client_location" | "teams" | (string &
    {}))[];
  /** @deprecated */
  company_namespace?: string[];
  /** @deprecated */
  workorder?: string;
  /** @deprecated */
  is_active?: boolean;
  /** @deprecated */
  link_type?: "public" | "private" | "secure" | (string & {});
}

/** Query of `workorderPortalLinks.get`. */
export interface WorkorderPortalLinksGetQuery {
  populatedKeys?: ("workorder_portal" | "assets" | "asset_units" | "client" | "client_location" | "teams" | (string &
    {}))[];
}

/** Query of `contracts.list`. */
export interface ContractsListQuery extends ListQuery {
  _id?: string | string[];
  from_updatedAt?: number;
  to_updatedAt?: number;
  from_createdAt?: number;
  to_createdAt?: number;
  from__id?: string | string[];
  to__id?: string | string[];
  search?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
  status?: "open" | "closed" | "canceled" | (string & {}) | ("open" | "closed" | "canceled" | (string & {}))[];
  client?: string | string[];
  from_start_time?: number;
  to_start_time?: number;
  from_end_time?: number;
  to_end_time?: number;
  from_amount?: number;
  to_amount?: number;
  renewed_from?: string | string[];
  populatedKeys?: ("locations.asset_units" | "locations.assets" | "locations._id" | "client" | "media" | "renewed_from"
    | (string & {}))[];
  expired?: boolean;
  near_expiry?: boolean;
}

/** Query of `contracts.get`. */
export interface ContractsGetQuery {
  populatedKeys?: ("locations.asset_units" | "locations.assets" | "locations._id" | "client" | "media" | "renewed_from"
    | (string & {}))[];
}

/** Query of `contractInstallments.list`. */
export interface ContractInstallmentsListQuery extends ListQuery {
  _id?: string | string[];
  from_updatedAt?: number;
  to_updatedAt?: number;
  from_createdAt?: number;
  to_createdAt?: number;
  from__id?: string | string[];
  to__id?: string | string[];
  search?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
  status?: "paid" | "unpaid" | (string & {}) | ("paid" | "unpaid" | (string & {}))[];
  contract?: string | string[];
  from_due_time?: number;
  to_due_time?: number;
  due_time?: number;
  populatedKeys?: ("contract" | "media" | (string & {}))[];
  /** @deprecated */
  company_namespace?: string[];
  /** @deprecated */
  due_date_from?: string;
  /** @deprecated */
  due_date_to?: string;
}

/** Query of `contractInstallments.get`. */
export interface ContractInstallmentsGetQuery {
  populatedKeys?: ("contract" | "media" | (string & {}))[];
}

/** Query of `contractInstallments.overdue`. */
export interface ContractInstallmentsOverdueQuery {
  /** @default 1 */
  page?: number;
  /** @default 25 */
  per_page?: number;
  days_overdue?: number;
}

/** Query of `assets.list`. */
export interface AssetsListQuery extends ListQuery {
  name?: string | string[];
  _id?: string | string[];
  from_updatedAt?: number;
  to_updatedAt?: number;
  asset_types?: string | string[];
  location?: string | string[];
  from_createdAt?: number;
  to_createdAt?: number;
  search?: string;
  from__id?: string | string[];
  to__id?: string | string[];
  /** Fields to sort by: barcode, name, model, _id. */
  sortBy?: SortBy[];
  populatedKeys?: ("asset_types" | "location" | "media" | "cover_photo" | "locationClient" | "customFields" | (string &
    {}))[];
}

/** Query of `assets.get`. */
export interface AssetsGetQuery {
  populatedKeys?: ("asset_types" | "location" | "media" | "cover_photo" | "locationClient" | "customFields" | (string &
    {}))[];
}

/** Query of `assetTypes.list`. */
export interface AssetTypesListQuery extends ListQuery {
  _id?: string | string[];
  search?: string;
  name?: string | string[];
  from__id?: string | string[];
  to__id?: string | string[];
  from_updatedAt?: number;
  to_updatedAt?: number;
  /** Fields to sort by: color, name, _id. */
  sortBy?: SortBy[];
}

/** Query of `assetUnits.list`. */
export interface AssetUnitsListQuery extends ListQuery {
  name?: string | string[];
  _id?: string | string[];
  from_updatedAt?: number;
  to_updatedAt?: number;
  asset?: string | string[];
  location?: string | string[];
  from_createdAt?: number;
  to_createdAt?: number;
  search?: string;
  /** Fields to sort by: asset, name, _id. */
  sortBy?: SortBy[];
  from__id?: string | string[];
  to__id?: string | string[];
  populatedKeys?: ("asset" | "location" | "locationClient" | "assetLocation" | "assetLocationClient" | "media" |
    "cover_photo" | "customFields" | (string & {}))[];
  /** @deprecated */
  company_namespace?: string[];
  /** @deprecated */
  status?: "active" | "maintenance" | "retired" | "disposed" | (string & {});
}

/** Query of `assetUnits.get`. */
export interface AssetUnitsGetQuery {
  populatedKeys?: ("asset" | "location" | "locationClient" | "assetLocation" | "assetLocationClient" | "media" |
    "cover_photo" | "customFields" | (string & {}))[];
}

/** Query of `assetParts.list`. */
export interface AssetPartsListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  disabled?: boolean;
  from_updatedAt?: number;
  to_updatedAt?: number;
  from_createdAt?: number;
  to_createdAt?: number;
  asset_part_types?: string[] | string;
  assets?: string[] | string;
  asset_units?: string[] | string;
  populatedKeys?: ("asset_part_types" | "assets" | "asset_units" | "media" | "cover_photo" | (string & {}))[];
  /** Fields to sort by: _id, name, barcode, model, createdAt, updatedAt. */
  sortBy?: SortBy[];
  from__id?: string | string[];
  to__id?: string | string[];
  /**
   * @default 50
   * @deprecated
   */
  limit?: number;
  /**
   * @default 0
   * @deprecated
   */
  offset?: number;
  /**
   * @default "desc"
   * @deprecated
   */
  order?: "asc" | "desc" | (string & {});
  /** @deprecated */
  filter?: string;
}

/** Query of `assetParts.get`. */
export interface AssetPartsGetQuery {
  populatedKeys?: ("asset_part_types" | "assets" | "asset_units" | "media" | "cover_photo" | (string & {}))[];
}

/** Query of `assetPartTypes.list`. */
export interface AssetPartTypesListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  color?: string[] | string;
  disabled?: boolean;
  from_updatedAt?: number;
  to_updatedAt?: number;
  from__id?: string | string[];
  to__id?: string | string[];
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
  /**
   * @default 50
   * @deprecated
   */
  limit?: number;
  /**
   * @default 0
   * @deprecated
   */
  offset?: number;
  /**
   * @default "desc"
   * @deprecated
   */
  order?: "asc" | "desc" | (string & {});
  /** @deprecated */
  filter?: string;
}

/** Query of `assetPartUnits.list`. */
export interface AssetPartUnitsListQuery extends ListQuery {
  _id?: string[] | string;
  asset_part_receival?: string[] | string;
  asset_part_return?: string[] | string;
  client?: string[] | string;
  warehouse?: string[] | string;
  receival_warehouse?: string[] | string;
  asset_part?: string[] | string;
  from_qty?: number;
  to_qty?: number;
  qty?: number;
  custom_status?: string[] | string;
  directional_status?: "received" | "handed" | "picked" | "returned" | "stored" | (string & {}) | ("received" |
    "handed" | "picked" | "returned" | "stored" | (string & {}))[];
  teams?: string[] | string;
  from_updatedAt?: number;
  to_updatedAt?: number;
  from_createdAt?: number;
  to_createdAt?: number;
  populatedKeys?: ("asset_part_receival" | "asset_part_return" | "asset_part" | "client" | "warehouse" | "teams" |
    "custom_status" | "media" | (string & {}))[];
  /** Fields to sort by: _id, asset_part_index, createdAt, updatedAt. */
  sortBy?: SortBy[];
  quotation_is_recommended?: boolean;
  quotation_internal_approval_status?: ("pending" | "approved" | "collected" | "rejected" | (string & {}))[];
  quotation_client_approval_status?: ("pending" | "approved" | "collected" | "rejected" | (string & {}))[];
  rep?: string | string[];
  admin?: string | string[];
  creator?: string | string[];
  "creator._id"?: string[] | string;
  creator_type?: string | string[];
  "creator.type"?: string | string[];
  from__id?: string | string[];
  to__id?: string | string[];
  /**
   * @default 50
   * @deprecated
   */
  limit?: number;
  /**
   * @default 0
   * @deprecated
   */
  offset?: number;
  /**
   * @default "desc"
   * @deprecated
   */
  order?: "asc" | "desc" | (string & {});
  /** @deprecated */
  filter?: string;
  /** @deprecated */
  search?: string;
}

/** Query of `assetPartUnits.get`. */
export interface AssetPartUnitsGetQuery {
  populatedKeys?: ("asset_part_receival" | "asset_part_return" | "asset_part" | "client" | "warehouse" | "teams" |
    "custom_status" | "media" | (string & {}))[];
}

/** Query of `assetPartReceivals.list`. */
export interface AssetPartReceivalsListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  serial_number?: string[] | string;
  "serial_number.formatted"?: string[] | string;
  sync_id?: string[] | string;
  client?: string[] | string;
  warehouse?: string[] | string;
  rep?: string | string[];
  admin?: string | string[];
  creator?: string | string[];
  "creator._id"?: string[] | string;
  creator_type?: string | string[];
  "creator.type"?: string | string[];
  teams?: string[] | string;
  visit_id?: string[] | string;
  custom_status?: string[] | string;
  asset_part?: string[] | string;
  "asset_parts.asset_part"?: string[] | string;
  from_time?: number;
  to_time?: number;
  from_createdAt?: number;
  to_createdAt?: number;
  from_updatedAt?: number;
  to_updatedAt?: number;
  workorder?: string | string[];
  populatedKeys?: ("asset_part" | "client" | "warehouse" | "teams" | "custom_status" | "media" | "signature" |
    "workorder" | (string & {}))[];
  /** Fields to sort by: _id, time, createdAt, updatedAt. */
  sortBy?: SortBy[];
  /**
   * @default 50
   * @deprecated
   */
  limit?: number;
  /**
   * @default 0
   * @deprecated
   */
  offset?: number;
  /**
   * @default "desc"
   * @deprecated
   */
  order?: "asc" | "desc" | (string & {});
  /** @deprecated */
  filter?: string;
}

/** Query of `assetPartReceivals.updateMany`. */
export interface AssetPartReceivalsUpdateManyQuery {
  updateStatus: boolean;
}

/** Query of `assetPartReceivals.get`. */
export interface AssetPartReceivalsGetQuery {
  populatedKeys?: ("asset_part" | "client" | "warehouse" | "teams" | "custom_status" | "media" | "signature" |
    "workorder" | (string & {}))[];
}

/** Query of `assetPartTransfers.list`. */
export interface AssetPartTransfersListQuery extends ListQuery {
  nodeCycles?: string[] | string;
  _id?: string[] | string;
  search?: string;
  serial_number?: string[] | string;
  "serial_number.formatted"?: string[] | string;
  sync_id?: string[] | string;
  creator?: string[] | string;
  creator_type?: "admin" | "rep" | (string & {}) | ("admin" | "rep" | (string & {}))[];
  "creator._id"?: string[] | string;
  rep?: string | string[];
  admin?: string | string[];
  "creator.type"?: string | string[];
  type?: "load" | "unload" | (string & {}) | ("load" | "unload" | (string & {}))[];
  from?: string[] | string;
  to?: string[] | string;
  warehouse?: string[] | string;
  teams?: string[] | string;
  visit_id?: string[] | string;
  custom_status?: string[] | string;
  transaction_processed?: boolean;
  asset_part_unit?: string[] | string;
  "asset_part_units.asset_part_unit"?: string[] | string;
  from_time?: number;
  to_time?: number;
  from_createdAt?: number;
  to_createdAt?: number;
  from_updatedAt?: number;
  to_updatedAt?: number;
  populatedKeys?: ("asset_part_unit" | "warehouse" | "teams" | "custom_status" | "from" | "to" | (string & {}))[];
  /** Fields to sort by: _id, time, createdAt, updatedAt. */
  sortBy?: SortBy[];
  /**
   * @default 50
   * @deprecated
   */
  limit?: number;
  /**
   * @default 0
   * @deprecated
   */
  offset?: number;
  /**
   * @default "desc"
   * @deprecated
   */
  order?: "asc" | "desc" | (string & {});
  /** @deprecated */
  filter?: string;
}

/** Query of `assetPartTransfers.updateMany`. */
export interface AssetPartTransfersUpdateManyQuery {
  updateStatus: boolean;
}

/** Query of `assetPartTransfers.get`. */
export interface AssetPartTransfersGetQuery {
  withCycle?: boolean;
  validityCheck?: boolean;
  populatedKeys?: ("asset_part_unit" | "warehouse" | "teams" | "custom_status" | "from" | "to" | (string & {}))[];
}

/** Query of `returnAssetPartUnits.list`. */
export interface ReturnAssetPartUnitsListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  serial_number?: string[] | string;
  "serial_number.formatted"?: string[] | string;
  sync_id?: string[] | string;
  client?: string[] | string;
  warehouse?: string[] | string;
  "creator._id"?: string[] | string;
  "creator.type"?: string[] | string;
  creator?: string[] | string;
  creator_type?: string[] | string;
  rep?: string | string[];
  admin?: string | string[];
  teams?: string[] | string;
  visit_id?: string[] | string;
  custom_status?: string[] | string;
  asset_part_unit?: string[] | string;
  "asset_part_units.asset_part_unit"?: string[] | string;
  from_time?: number;
  to_time?: number;
  from_createdAt?: number;
  to_createdAt?: number;
  from_updatedAt?: number;
  to_updatedAt?: number;
  workorder?: string | string[];
  populatedKeys?: ("client" | "asset_part_unit" | "warehouse" | "teams" | "custom_status" | "meadia" | "signature" |
    "workorder" | (string & {}))[];
  /** Fields to sort by: _id, time, createdAt, updatedAt. */
  sortBy?: SortBy[];
  /**
   * @default 50
   * @deprecated
   */
  limit?: number;
  /**
   * @default 0
   * @deprecated
   */
  offset?: number;
  /**
   * @default "desc"
   * @deprecated
   */
  order?: "asc" | "desc" | (string & {});
  /** @deprecated */
  filter?: string;
}

/** Query of `returnAssetPartUnits.updateMany`. */
export interface ReturnAssetPartUnitsUpdateManyQuery {
  updateStatus: boolean;
}

/** Query of `returnAssetPartUnits.get`. */
export interface ReturnAssetPartUnitsGetQuery {
  withCycle?: boolean;
  validityCheck?: boolean;
  populatedKeys?: ("client" | "asset_part_unit" | "warehouse" | "teams" | "custom_status" | "meadia" | "signature" |
    "workorder" | (string & {}))[];
}

/** Query of `storeAssetPartUnits.list`. */
export interface StoreAssetPartUnitsListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  serial_number?: string[] | string;
  "serial_number.formatted"?: string[] | string;
  sync_id?: string[] | string;
  warehouse?: string[] | string;
  creator_type?: string[] | string;
  "creator.type"?: string[] | string;
  rep?: string | string[];
  admin?: string | string[];
  creator?: string | string[];
  "creator._id"?: string[] | string;
  teams?: string[] | string;
  visit_id?: string[] | string;
  custom_status?: string[] | string;
  "asset_part_units.asset_part_unit"?: string[] | string;
  asset_part_unit?: string[] | string;
  from_time?: number;
  to_time?: number;
  from_createdAt?: number;
  to_createdAt?: number;
  from_updatedAt?: number;
  to_updatedAt?: number;
  populatedKeys?: ("asset_part_unit" | "warehouse" | "teams" | "custom_status" | "meadia" | "signature" | (string &
    {}))[];
  /** Fields to sort by: _id, time, createdAt, updatedAt. */
  sortBy?: SortBy[];
  /**
   * @default 50
   * @deprecated
   */
  limit?: number;
  /**
   * @default 0
   * @deprecated
   */
  offset?: number;
  /**
   * @default "desc"
   * @deprecated
   */
  order?: "asc" | "desc" | (string & {});
  /** @deprecated */
  filter?: string;
}

/** Query of `storeAssetPartUnits.updateMany`. */
export interface StoreAssetPartUnitsUpdateManyQuery {
  updateStatus: boolean;
}

/** Query of `storeAssetPartUnits.get`. */
export interface StoreAssetPartUnitsGetQuery {
  withCycle?: boolean;
  validityCheck?: boolean;
  populatedKeys?: ("asset_part_unit" | "warehouse" | "teams" | "custom_status" | "meadia" | "signature" | (string &
    {}))[];
}

/** Query of `clients.list`. */
export interface ClientsListQuery extends ListQuery {
  from_updatedAt?: number;
  to_updatedAt?: number;
  from_createdAt?: number;
  to_createdAt?: number;
  createdAt?: number;
  updatedAt?: number;
  name?: string[] | string;
  search?: string;
  disabled?: boolean;
  active?: boolean;
  tags?: string[] | string;
  _id?: string[] | string;
  assigned_to?: string[] | string;
  availability_msl?: string[] | string;
  status?: string[] | string;
  CLIENT_TAGS?: string[] | string;
  AREA_TAGS?: string[] | string;
  isChain?: boolean;
  chain?: string[] | string;
  channel?: string[] | string;
  city?: string[] | string;
  client_code?: string[] | string;
  country?: string[] | string;
  location_verified?: boolean;
  state?: string[] | string;
  sv_priceList?: string[] | string;
  assigned_media?: string[] | string;
  assigned_products?: string[] | string;
  teams?: string[] | string;
  integrated_client_balance?: number[] | number;
  tax_number?: string[] | string;
  speciality?: string[] | string;
  assigned_product_groups?: string[] | string;
  populatedKeys?: ClientPopulatedKey[];
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
  customFields?: Record<string, string | number | boolean>;
  assigned_clm_presentations?: string[] | string;
  integration_meta?: Record<string, unknown>;
}

/** Query of `clients.get`. */
export interface ClientsGetQuery {
  populatedKeys?: ClientPopulatedKey[];
}

/** Query of `clientContacts.list`. */
export interface ClientContactsListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  from_updatedAt?: number;
  to_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `clientLocations.list`. */
export interface ClientLocationsListQuery extends ListQuery {
  name?: string | string[];
  client?: string | string[];
  _id?: string | string[];
  from_updatedAt?: number;
  to_updatedAt?: number;
  from_createdAt?: number;
  to_createdAt?: number;
  search?: string;
  /** Fields to sort by: name, client. */
  sortBy?: SortBy[];
  populatedKeys?: ("client" | "contacts" | "media" | "cover_photo" | "customFields" | (string & {}))[];
  /** @deprecated */
  company_namespace?: string[];
  /** @deprecated */
  disabled?: boolean;
}

/** Query of `clientLocations.get`. */
export interface ClientLocationsGetQuery {
  populatedKeys?: ("client" | "contacts" | "media" | "cover_photo" | "customFields" | (string & {}))[];
}

/** Query of `clientChannels.list`. */
export interface ClientChannelsListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  local_name?: string[] | string;
  disabled?: boolean;
  from_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `clientLines.list`. */
export interface ClientLinesListQuery extends ListQuery {
  populatedKeys?: "client" | "classification" | "line" | (string & {}) | ("client" | "classification" | "line" |
    (string & {}))[];
  _id?: string | string[];
  client?: string | string[];
  line?: string | string[];
  classification?: string | string[];
}

/** Query of `clientLines.get`. */
export interface ClientLinesGetQuery {
  populatedKeys?: ("client" | "classification" | "line" | (string & {}))[];
}

/** Query of `lines.list`. */
export interface LinesListQuery extends ListQuery {
  populatedKeys?: "icon_media" | (string & {}) | ("icon_media" | (string & {}))[];
  search?: string;
  _id?: string | string[];
  name?: string | string[];
  disabled?: boolean | boolean[];
}

/** Query of `lines.get`. */
export interface LinesGetQuery {
  populatedKeys?: ("icon_media" | (string & {}))[];
}

/** Query of `lineClassifications.list`. */
export interface LineClassificationsListQuery extends ListQuery {
  search?: string;
  _id?: string | string[];
  disabled?: boolean | boolean[];
  name?: string | string[];
}

/** Query of `specialities.list`. */
export interface SpecialitiesListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  local_name?: string[] | string;
  from_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
  /** @deprecated */
  company_namespace?: string[];
  /** @deprecated */
  disabled?: boolean;
}

/** Query of `tags.list`. */
export interface TagsListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  tag?: string[] | string;
  type?: "photo" | "client" | "area" | "price" | (string & {}) | ("photo" | "client" | "area" | "price" | (string &
    {}))[];
  disabled?: boolean;
  from_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
  populatedKeys?: ("teams" | (string & {}))[];
}

/** Query of `products.list`. */
export interface ProductsListQuery extends ListQuery {
  populatedKeys?: ProductPopulatedKey[];
  _id?: string[] | string;
  category?: string[] | string;
  sub_category?: string[] | string;
  name?: string[] | string;
  search?: string;
  active?: boolean;
  disabled?: boolean;
  sv_measureUnit?: string[] | string;
  base_price?: number[] | number;
  assigned_media?: string[] | string;
  modifiers_group?: string[] | string;
  brand?: string[] | string;
  rsp?: number[] | number;
  measureunit_family?: string[] | string;
  teams?: string[] | string;
  position?: number[] | number;
  product_groups?: string[] | string;
  sv_tax?: string[] | string;
  createdAt?: number;
  from_updatedAt?: number;
  to_updatedAt?: number;
  barcode?: string[] | string;
  sku?: string[] | string;
  local_name?: string[] | string;
  frozen_pre_sales?: boolean;
  frozen_sales?: boolean;
  withMedia?: boolean;
  withDefaultVariant?: boolean;
  withVariants?: boolean;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `products.get`. */
export interface ProductsGetQuery {
  populatedKeys?: ProductPopulatedKey[];
  withVariants?: boolean;
}

/** Query of `variants.list`. */
export interface VariantsListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  local_name?: string[] | string;
  disabled?: boolean;
  product?: string[] | string;
  barcode?: string[] | string;
  sku?: string[] | string;
  price?: number[] | number;
  position?: number[] | number;
  createdAt?: number;
  updatedAt?: number;
  from_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  default?: boolean;
  category?: string[] | string;
  subCategory?: string[] | string;
  brand?: string[] | string;
  productGroup?: string[] | string;
  teams?: string[] | string;
  withProduct?: boolean;
  withDisabled?: boolean;
  populatedKeys?: ("product" | "modifiers_groups" | (string & {}))[];
}

/** Query of `variants.get`. */
export interface VariantsGetQuery {
  populatedKeys?: ("product" | "modifiers_groups" | (string & {}))[];
}

/** Query of `productCategories.list`. */
export interface ProductCategoriesListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  local_name?: string[] | string;
  disabled?: boolean;
  position?: number[] | number;
  createdAt?: number;
  updatedAt?: number;
  from_updatedAt?: number;
  withProduct?: boolean;
  hasSubCategory?: boolean;
  isLeaf?: boolean;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `productSubCategories.list`. */
export interface ProductSubCategoriesListQuery extends ListQuery {
  populatedKeys?: ("parent_id" | (string & {}))[];
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  local_name?: string[] | string;
  parent_id?: string[] | string;
  disabled?: boolean;
  position?: number | number[];
  from_updatedAt?: number;
  createdAt?: number;
  updatedAt?: number;
  withProduct?: boolean;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `productSubCategories.get`. */
export interface ProductSubCategoriesGetQuery {
  populatedKeys?: ("parent_id" | (string & {}))[];
}

/** Query of `productBrands.list`. */
export interface ProductBrandsListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  local_name?: string[] | string;
  disabled?: boolean;
  from_updatedAt?: number;
  createdAt?: number;
  updatedAt?: number;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `productGroups.list`. */
export interface ProductGroupsListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  local_name?: string[] | string;
  disabled?: boolean;
  from_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
  createdAt?: number;
  updatedAt?: number;
}

/** Query of `productModifiersGroups.list`. */
export interface ProductModifiersGroupsListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  local_name?: string[] | string;
  disabled?: boolean;
  from_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
  /** @deprecated */
  company_namespace?: string[];
}

/** Query of `taxes.list`. */
export interface TaxesListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  rate?: number | number[];
  type?: "inclusive" | "additive" | (string & {}) | ("inclusive" | "additive" | (string & {}))[];
  disabled?: boolean;
  from_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `measureUnits.list`. */
export interface MeasureUnitsListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  factor?: number | number[];
  parent?: "nil" | (string & {});
  disabled?: boolean;
  from_updatedAt?: number;
  family_name?: string[] | string;
  withFamily?: boolean;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `measureUnitFamilies.list`. */
export interface MeasureUnitFamiliesListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  local_name?: string[] | string;
  disabled?: boolean;
  from_updatedAt?: number;
  measureunits?: string[] | string;
  populatedKeys?: ("measureunits" | (string & {}))[];
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `priceLists.list`. */
export interface PriceListsListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  "createdby._id"?: string[] | string;
  disabled?: boolean;
  from_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `priceListItems.list`. */
export interface PriceListItemsListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  product_id?: string[] | string;
  variant_id?: string[] | string;
  pricelist_id?: string[] | string;
  disabled?: boolean;
  from_updatedAt?: number;
  populatedKeys?: ("product" | "variant" | "pricelist" | (string & {}))[];
}

/** Query of `msls.list`. */
export interface MslsListQuery extends ListQuery {
  _id?: string[] | string;
  disabled?: boolean;
  name?: string;
  search?: string;
  from_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `mslProducts.list`. */
export interface MslProductsListQuery extends ListQuery {
  _id?: string[] | string;
  disabled?: boolean;
  product_id?: string;
  variant_id?: string;
  msl_id?: string;
  from_updatedAt?: number;
  to_updatedAt?: number;
  populatedKeys?: ("product" | "variant" | "msl" | (string & {}))[];
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `reps.list`. */
export interface RepsListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  disabled?: boolean;
  createdAt?: number;
  updatedAt?: number;
  from_updatedAt?: number;
  username?: string | string[];
  phone?: string | string[];
  teams?: string | string[];
  identifier?: number | number[];
  msl_sales?: string | string[];
  job_category?: string | string[];
  assigned_warehouse?: string | string[];
  assigned_main_warehouse?: string | string[];
  assigned_plan?: string | string[];
  force_online_connectivity?: boolean;
  assigned_targets?: string | string[];
  lines?: string | string[];
  job_option?: 0 | 1 | 2 | (number & {}) | (0 | 1 | 2 | (number & {}))[];
  "permissions.rep_can_add_client"?: boolean;
  "permissions.rep_can_edit_client"?: boolean;
  "permissions.rep_can_add_calendar"?: boolean;
  "permissions.rep_can_edit_calendar"?: boolean;
  "permissions.rep_can_edit_others_calendar"?: boolean;
  "permissions.rep_can_skip_photo_tag"?: boolean;
  "permissions.rep_can_edit_product_price"?: boolean;
  "permissions.rep_must_add_client_with_location"?: boolean;
  "permissions.rep_can_access_shared_history"?: boolean;
  "permissions.rep_can_edit_total_shelf_share"?: boolean;
  "permissions.rep_can_create_transfer"?: boolean;
  "permissions.rep_can_make_call"?: boolean;
  "permissions.rep_can_read_stock"?: boolean;
  "permissions.can_rep_pay_other_reps_invoices"?: boolean;
  "permissions.rep_can_create_sales_order"?: boolean;
  "permissions.rep_can_create_invoice"?: boolean;
  "permissions.rep_can_create_transfer_load"?: boolean;
  "permissions.rep_can_create_transfer_unload"?: boolean;
  "permissions.rep_can_create_return_invoice"?: boolean;
  "permissions.rep_can_create_sales_order_out_of_visit"?: boolean;
  "permissions.rep_can_create_cash_invoice"?: boolean;
  "permissions.rep_can_sell_above_product_price"?: boolean;
  "permissions.rep_can_sell_below_product_price"?: boolean;
  "permissions.rep_can_create_return_out_of_visit"?: boolean;
  "permissions.rep_can_skip_return_reason"?: boolean;
  "permissions.rep_can_create_invoice_out_of_visit"?: boolean;
  "permissions.rep_can_create_free_payments"?: boolean;
  "permissions.rep_can_partially_pay_invoice"?: boolean;
  "permissions.auto_close_visit_when_out_of_geo_fence"?: boolean;
  "permissions.end_visit_when_out_of_geofence"?: boolean;
  "permissions.end_visit_when_low_accuracy"?: boolean;
  "permissions.rep_can_create_workorder"?: boolean;
  "permissions.rep_can_create_asset"?: boolean;
  "permissions.rep_can_skip_promotions"?: boolean;
  "permissions.rep_can_skip_item_status_feedback"?: boolean;
  "permissions.rep_can_skip_item_status_note"?: boolean;
  "permissions.rep_can_skip_item_status_type"?: boolean;
  "permissions.rep_can_end_visit_without_submitting_item_status"?: boolean;
  "permissions.rep_can_submit_multiple_item_status_products"?: boolean;
  "permissions.rep_can_edit_return_product_price"?: boolean;
  "permissions.rep_can_skip_cart_calculation_until_checkout"?: boolean;
  "permissions.rep_can_start_day_without_gps_signal"?: boolean;
  "permissions.rep_can_create_add_client_approval_request"?: boolean;
  "permissions.rep_can_create_edit_client_details_approval_request"?: boolean;
  "permissions.rep_can_create_edit_client_assigned_to_approval_request"?: boolean;
  "permissions.rep_can_create_edit_client_location_approval_request"?: boolean;
  "permissions.rep_can_create_delete_client_approval_request"?: boolean;
  "permissions.rep_can_create_skip_job_at_visit_end_approval_request"?: boolean;
  "permissions.rep_can_create_skip_geofence_at_visit_end_approval_request"?: boolean;
  "permissions.rep_can_create_credit_invoice_for_cash_client"?: boolean;
  "permissions.rep_can_view_client_credit_limit"?: boolean;
  "permissions.rep_can_create_edit_client_credit_limit_approval_request"?: boolean;
  "permissions.rep_can_assign_workorder"?: boolean;
  "permissions.rep_can_visit_outside_route"?: boolean;
  "permissions.rep_can_edit_retail_execution_entry"?: boolean;
  "permissions.rep_can_edit_form_entry"?: boolean;
  "permissions.rep_can_skip_visit_from_route_sequence"?: boolean;
  "permissions.rep_can_create_return_sales_order"?: boolean;
  "permissions.rep_can_edit_sales_order_custom_status"?: boolean;
  "permissions.rep_can_edit_invoice_custom_status"?: boolean;
  "permissions.rep_can_start_day_with_outstanding_settlement_balance"?: boolean;
  "permissions.rep_to_create_invoice_variant_batch_from_assigned_warehouse"?: boolean;
  "permissions.rep_to_create_sales_order_variant_batch_assigned_main_warehouse"?: boolean;
  "permissions.rep_can_create_pull_from_client_assigned_to_approval_request"?: boolean;
  "permissions.rep_can_print_payment_after_allowance_period"?: boolean;
  "permissions.rep_can_overwrite_partial_return_invoice_price"?: boolean;
  "permissions.rep_can_create_payment"?: boolean;
  "permissions.rep_can_print_offline_invoice"?: boolean;
  "permissions.rep_can_print_offline_sales_order"?: boolean;
  "permissions.rep_can_skip_exp_date_in_audit_stock"?: boolean;
  "permissions.rep_must_start_day_within_specific_time_frame"?: boolean;
  "permissions.rep_can_skip_assigned_client_filter_on_workorder_assigned_to"?: boolean;
  "permissions.rep_can_assign_client_to_other_reps"?: boolean;
  "permissions.rep_must_enter_sales_order_external_serial_number"?: boolean;
  "permissions.rep_must_enter_invoice_external_serial_number"?: boolean;
  "permissions.rep_must_end_day_after_specific_time"?: boolean;
  "permissions.rep_can_create_negative_invoices"?: boolean;
  "permissions.rep_can_upload_media_on_payment"?: boolean;
  "permissions.rep_can_access_sales_reports"?: boolean;
  "permissions.rep_must_add_delivery_date_on_sales_order"?: boolean;
  "permissions.rep_must_add_delivery_date_on_invoice"?: boolean;
  "permissions.rep_can_create_client_line_approval_request"?: boolean;
  "permissions.rep_can_view_stock_on_transfers"?: boolean;
  "permissions.rep_must_invoice_items_from_cross_inventory_and_msl"?: boolean;
  "settings.rep_must_end_day_after"?: string;
  "settings.allowable_accuracy"?: number;
  "settings.is_item_status_per_visit_limited"?: boolean;
  "settings.item_status_per_visit_limit"?: number;
  "settings.location_permission"?: "always_allow" | "while_using" | (string & {});
  "settings.activities_report_scope"?: "self" | "team" | "company_namespace" | (string & {});
  "settings.maximum_cash_outstanding_settlement_balance_to_start_day"?: number;
  "settings.maximum_check_outstanding_settlement_balance_to_start_day"?: number;
  "settings.maximum_total_outstanding_settlement_balance_to_start_day"?: number;
  "settings.watermark_client_name"?: boolean;
  "settings.watermark_time"?: boolean;
  "settings.watermark_date"?: boolean;
  "settings.watermark_coordinates"?: boolean;
  "settings.watermark_font_size"?: number;
  "settings.disable_auto_timezone_enforcement"?: boolean;
  "settings.disable_auto_time_date_enforcement"?: boolean;
  "settings.start_day_specific_time_frame_start"?: string;
  "settings.start_day_specific_time_frame_end"?: string;
  "settings.treating_invoice_as_proforma_for_etax"?: boolean;
  is_test?: boolean;
  form_v2_option?: "all" | "none" | "assigned" | "client_assigned" | (string & {});
  assigned_forms_v2?: string | string[];
  retail_execution_template_option?: "all" | "client_assigned" | "assigned" | "none" | (string & {});
  assigned_retail_execution_templates?: string | string[];
  clm_presentation_option?: "all" | "client_assigned" | "assigned" | "none" | (string & {});
  assigned_clm_presentations?: string | string[];
  media?: string | string[];
  cover_photo?: string;
  last_login_time?: number;
  populatedKeys?: RepPopulatedKey[];
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
  withProductLines?: boolean;
  withStatus?: boolean;
}

/** Query of `reps.get`. */
export interface RepsGetQuery {
  populatedKeys?: RepPopulatedKey[];
  withProductLines?: boolean;
}

/** Query of `repBalanceSummaries.list`. */
export interface RepBalanceSummariesListQuery extends ListQuery {
  rep: string;
  /**
   * @default false
   * @deprecated
   */
  disabled?: boolean;
  /** @deprecated */
  populatedKeys?: string[];
}

/** Query of `teams.list`. */
export interface TeamsListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  disabled?: boolean;
  from_updatedAt?: number;
  to_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `routes.list`. */
export interface RoutesListQuery extends ListQuery {
  _id?: string[] | string;
  name?: string[] | string;
  disabled?: boolean;
  from_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
  populatedKeys?: ("client" | "list.client" | (string & {}))[];
}

/** Query of `days.list`. */
export interface DaysListQuery extends ListQuery {
  _id?: string[] | string;
  "creator._id"?: string[] | string;
  open?: boolean;
  day?: string;
  from_day?: string;
  to_day?: string;
  from_updatedAt?: number;
  populatedKeys?: ("teams" | (string & {}))[];
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `days.get`. */
export interface DaysGetQuery {
  populatedKeys?: ("teams" | (string & {}))[];
}

/** Query of `warehouses.list`. */
export interface WarehousesListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  code?: string[] | string;
  type?: "van" | "main" | "origin" | (string & {}) | ("van" | "main" | "origin" | (string & {}))[];
  disabled?: boolean;
  from_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  populatedKeys?: ("rep_id" | "teams" | (string & {}))[];
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `inventory.list`. */
export interface InventoryListQuery extends ListQuery {
  warehouse_id?: string[] | string;
  variant_id?: string[] | string;
  rep?: string[] | string;
  qty?: number[] | number;
  from_updatedAt?: number;
  export_behaviour?: boolean;
}

/** Query of `inventoryAdjustmentReasons.list`. */
export interface InventoryAdjustmentReasonsListQuery extends ListQuery {
  _id?: string[] | string;
  name?: string;
  from_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `adjustInventories.list`. */
export interface AdjustInventoriesListQuery extends ListQuery {
  nodeCycles?: string[] | string;
  _id?: string[] | string;
  status?: ("pending" | "approved" | "processing" | "rejected" | "processed" | (string & {}))[];
  search?: string;
  serial_number?: string[] | string;
  "serial_number.formatted"?: string[] | string;
  sync_id?: string[] | string;
  to?: string[] | string;
  creator?: string | string[];
  "creator._id"?: string[] | string;
  creator_type?: string | string[];
  "creator.type"?: string | string[];
  editor?: string | string[];
  "editor._id"?: string[] | string;
  editor_type?: string | string[];
  "editor.type"?: string | string[];
  teams?: string[] | string;
  reason?: string[] | string;
  custom_status?: string[] | string;
  from_createdAt?: number;
  to_createdAt?: number;
  from_updatedAt?: number;
  to_updatedAt?: number;
  populatedKeys?: ("warehouse" | "teams" | "custom_status" | "reason" | "variant" | (string & {}))[];
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `adjustInventories.get`. */
export interface AdjustInventoriesGetQuery {
  populatedKeys?: ("warehouse" | "teams" | "custom_status" | "reason" | "variant" | (string & {}))[];
  withCycle?: boolean;
}

/** Query of `transfers.list`. */
export interface TransfersListQuery extends ListQuery {
  _id?: string[] | string;
  "creator._id"?: string[] | string;
  "creator.name"?: string[] | string;
  "creator.type"?: string[] | string;
  type?: "load" | "unload" | (string & {}) | ("load" | "unload" | (string & {}))[];
  to?: string[] | string;
  from?: string[] | string;
  from_createdAt?: number;
  to_createdAt?: number;
  from_updatedAt?: number;
  status?: "pending" | "approved" | "processing" | "rejected" | "processed" | (string & {}) | ("pending" | "approved" |
    "processing" | "rejected" | "processed" | (string & {}))[];
  custom_status?: string[] | string;
  creator?: string[] | string;
  nodeCycles?: string[] | string;
  from__id?: string;
  to__id?: string;
  populatedKeys?: ("custom_status" | "teams" | (string & {}))[];
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `transfers.get`. */
export interface TransfersGetQuery {
  populatedKeys?: ("custom_status" | "teams" | (string & {}))[];
  withCycle?: boolean;
}

/** Query of `receivingMaterials.list`. */
export interface ReceivingMaterialsListQuery extends ListQuery {
  _id?: string[] | string;
  "creator._id"?: string[] | string;
  "creator.name"?: string[] | string;
  "creator.type"?: string[] | string;
  type?: string;
  to?: string;
  from?: string;
  status?: string;
  supplier?: string;
  from_createdAt?: number;
  to_createdAt?: number;
  from_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `suppliers.list`. */
export interface SuppliersListQuery extends ListQuery {
  _id?: string[] | string;
  name?: string;
  local_name?: string;
  type?: string;
  from_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `compareInvoiceToWarehouse.list`. */
export interface CompareInvoiceToWarehouseListQuery extends ListQuery {
  proforma?: string[];
  warehouses?: string[];
}

/** Query of `fullInvoices.list`. */
export interface FullInvoicesListQuery extends ListQuery {
  _id?: string[] | string;
  "creator._id"?: string[] | string;
  creator?: string[] | string;
  client_id?: string[] | string;
  clients?: string[] | string;
  from_issue_date?: number;
  to_issue_date?: number;
  origin_warehouse?: string[] | string;
  custom_status?: string[] | string;
  status?: "paid" | "unpaid" | "partially_paid" | (string & {}) | ("paid" | "unpaid" | "partially_paid" | (string &
    {}))[];
  is_void?: boolean;
  has_return?: boolean;
  populatedKeys?: FullInvoicePopulatedKey[];
  sortPage?: "line_total" | "product_name" | "variant_name" | "product_sku" | "product_barcode" | "variant_sku" |
    "variant_barcode" | (string & {});
  "serial_number.formatted"?: string[] | string;
  "return_serial_number.formatted"?: string[] | string;
  returned_from?: string[] | string;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
  treat_invoice_as_proforma_for_etax?: boolean;
}

/** Query of `fullInvoices.get`. */
export interface FullInvoicesGetQuery {
  populatedKeys?: FullInvoicePopulatedKey[];
  sortPage?: "line_total" | "product_name" | "variant_name" | "product_sku" | "product_barcode" | "variant_sku" |
    "variant_barcode" | (string & {});
}

/** Query of `proformas.list`. */
export interface ProformasListQuery extends ListQuery {
  _id?: string[] | string;
  "creator._id"?: string[] | string;
  creator?: string[] | string;
  clients?: string[] | string;
  disabled?: boolean;
  latest?: boolean;
  "serial_number.formatted"?: string[] | string;
  client_id?: string[] | string;
  from_issue_date?: number;
  to_issue_date?: number;
  from_time?: number;
  to_time?: number;
  from_createdAt?: number;
  to_createdAt?: number;
  from_updatedAt?: number;
  to_updatedAt?: number;
  custom_status?: string[] | string;
  status?: "pending" | "approved" | "processing" | "rejected" | (string & {}) | ("pending" | "approved" | "processing"
    | "rejected" | (string & {}))[];
  sortPage?: "product_sku" | "product_barcode" | "variant_name" | "product_name" | "variant_sku" | "variant_barcode" |
    (string & {});
  export?: "excel" | (string & {});
  withClientDetails?: boolean;
  populatedKeys?: ("custom_status" | "return_reason" | "teams" | "route" | "media" | "signature" | (string & {}))[];
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
  nodeCycles?: string[] | string;
  withCycle?: boolean;
  conversion_status?: "converted" | "not_converted" | "all" | (string & {});
}

/** Query of `proformas.get`. */
export interface ProformasGetQuery {
  sortPage?: "product_sku" | "product_barcode" | "variant_name" | "product_name" | "variant_sku" | "variant_barcode" |
    (string & {});
  withClientDetails?: boolean;
  withCycle?: boolean;
}

/** Query of `carts.list`. */
export interface CartsListQuery extends ListQuery {
  _id?: string | string[];
  client_id?: string | string[];
  "creator._id"?: string | string[];
  type?: "invoice" | "proforma" | (string & {}) | ("invoice" | "proforma" | (string & {}))[];
  "implemented_by._id"?: string | string[];
  sync_id?: string | string[];
}

/** Query of `promotions.list`. */
export interface PromotionsListQuery extends ListQuery {
  _id?: string | string[];
  name?: string | string[];
  ref?: string | string[];
  from_updatedAt?: number;
  to_updatedAt?: number;
  asset_types?: string | string[];
  location?: string | string[];
  from_createdAt?: number;
  to_createdAt?: number;
  search?: string;
  from__id?: string | string[];
  to__id?: string | string[];
  disabled?: boolean;
  from?: number;
  to?: number;
  from_from?: number;
  to_from?: number;
  from_to?: number;
  to_to?: number;
  promotions_groups?: string | string[];
  status?: "published" | "unpublished" | (string & {}) | ("published" | "unpublished" | (string & {}))[];
  expired?: boolean;
}

/** Query of `promotionUsages.list`. */
export interface PromotionUsagesListQuery extends ListQuery {}

/** Query of `returnReasons.list`. */
export interface ReturnReasonsListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  local_name?: string[] | string;
  disabled?: boolean;
  from_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `latestSerials.get`. */
export interface LatestSerialsGetQuery extends ListQuery {
  repidentifier: number;
}

/** Query of `safeInvoiceSerialCounters.list`. */
export interface SafeInvoiceSerialCountersListQuery {
  /** @default 1 */
  page?: number;
  /** @default 25 */
  per_page?: number;
  sort?: string;
  company_namespace?: string[];
  rep?: string;
  warehouse?: string;
  _id?: string[];
}

/** Query of `salesAnalyticsReports.list`. */
export interface SalesAnalyticsReportsListQuery extends ListQuery {
  from_issue_date?: string;
  to_issue_date?: string;
  from_due_date?: string;
  to_due_date?: string;
  from_createdAt?: string;
  to_createdAt?: string;
  from_updatedAt?: string;
  to_updatedAt?: string;
  client?: string | string[];
  rep?: string | string[];
  creator?: string | string[];
  teams?: string | string[];
  status?: "unpaid" | "partially_paid" | "paid" | (string & {}) | ("unpaid" | "partially_paid" | "paid" | (string &
    {}))[];
  promotion?: string | string[];
  product?: string | string[];
  variant?: string | string[];
  category?: string | string[];
  sub_category?: string | string[];
  brand?: string | string[];
  product_groups?: string | string[];
  class?: "invoice" | "return" | (string & {}) | ("invoice" | "return" | (string & {}))[];
  with_brand?: boolean;
  with_category?: boolean;
  with_product_groups?: boolean;
  with_sub_category?: boolean;
  with_product_details?: boolean;
  with_variant_details?: boolean;
  with_teams?: boolean;
  with_promotions?: boolean;
  promotion_type?: "get" | "buy" | (string & {});
  with_balance?: boolean;
  groupBy?: SalesAnalyticsReportGroupByOption | SalesAnalyticsReportGroupByOption[];
  from_price?: number;
  to_price?: number;
  export?: string;
  chain?: string | string[];
  channel?: string | string[];
  CLIENT_TAGS?: string | string[];
  AREA_TAGS?: string | string[];
  tags?: string | string[];
  country?: string | string[];
  state?: string | string[];
  city?: string | string[];
  with_chain?: boolean;
  with_channel?: boolean;
  with_tags?: boolean;
  with_client_details?: boolean;
  admin?: string | string[];
  tax?: string | string[];
  with_original_price?: boolean;
  with_route?: boolean;
  route?: string | string[];
  with_external_serial_number?: boolean;
  with_workorder?: boolean;
  with_client_customFields?: boolean;
  with_rep_details?: boolean;
  with_rep_customFields?: boolean;
  sortBy?: SalesAnalyticsReportSortByOption[];
  includeDocumentsCount?: boolean;
}

/** Query of `payments.list`. */
export interface PaymentsListQuery extends ListQuery {
  _id?: string[] | string;
  "creator._id"?: string[] | string;
  client_id?: string[] | string;
  from_paytime?: number;
  to_paytime?: number;
  custom_status?: string[] | string;
  payment_type?: "check" | "cash" | (string & {}) | ("check" | "cash" | (string & {}))[];
  creator?: string[] | string;
  clients?: string[] | string;
  withPrintDetails?: boolean;
  from_updatedAt?: number;
  "serial_number.formatted"?: string[] | string;
  populatedKeys?: ("custom_status" | "teams" | "route" | "payment_method" | (string & {}))[];
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `payments.get`. */
export interface PaymentsGetQuery {
  withPrintDetails?: boolean;
  populatedKeys?: ("custom_status" | "teams" | "route" | "payment_method" | (string & {}))[];
}

/** Query of `paymentMethods.list`. */
export interface PaymentMethodsListQuery extends ListQuery {
  _id?: string | string[];
  search?: string;
  name?: string | string[];
  disabled?: boolean;
}

/** Query of `paymentMethods.get`. */
export interface PaymentMethodsGetQuery {
  populatedKeys?: ("logo" | (string & {}))[];
}

/** Query of `paymentTerms.list`. */
export interface PaymentTermsListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  disabled?: boolean;
}

/** Query of `refunds.list`. */
export interface RefundsListQuery extends ListQuery {
  _id?: string[] | string;
  "creator._id"?: string[] | string;
  client_id?: string[] | string;
  from_paytime?: number;
  to_paytime?: number;
  custom_status?: string[] | string;
  transaction_type?: "check" | "cash" | (string & {}) | ("check" | "cash" | (string & {}))[];
  creator?: string[] | string;
  clients?: string[] | string;
  from_updatedAt?: number;
  withPrintDetails?: boolean;
  populatedKeys?: ("custom_status" | "teams" | "route" | (string & {}))[];
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `refunds.get`. */
export interface RefundsGetQuery {
  withPrintDetails?: boolean;
  populatedKeys?: ("custom_status" | "teams" | "route" | (string & {}))[];
}

/** Query of `settlements.list`. */
export interface SettlementsListQuery extends ListQuery {
  _id?: string[] | string;
  "creator._id"?: string[] | string;
  "origin._id"?: string[] | string;
  creator?: string[] | string;
  origin?: string[] | string;
  "creator.type"?: string[] | string;
  "origin.type"?: string[] | string;
  creator_type?: string[] | string;
  origin_type?: string[] | string;
  amount?: number;
  payment_type?: string;
  from_createdAt?: number;
  to_createdAt?: number;
  from_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
  populatedKeys?: ("teams" | "check_id" | "media" | (string & {}))[];
  is_void?: boolean;
}

/** Query of `settlements.get`. */
export interface SettlementsGetQuery {
  populatedKeys?: ("teams" | "check_id" | "media" | (string & {}))[];
}

/** Query of `checks.list`. */
export interface ChecksListQuery extends ListQuery {
  _id?: string[] | string;
  "creator._id"?: string[] | string;
  client_id?: string[] | string;
  check_number?: number;
  client_name?: string;
  rep_name?: string;
  drawer_name?: string;
  bank_name?: string;
  amount?: number;
  settled?: boolean;
  from_updatedAt?: number;
  populatedKeys?: ("bank" | "teams" | "client_id" | (string & {}))[];
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `checks.get`. */
export interface ChecksGetQuery {
  withPrintDetails?: boolean;
  populatedKeys?: ("bank" | "teams" | "client_id" | (string & {}))[];
}

/** Query of `adjustAccounts.list`. */
export interface AdjustAccountsListQuery extends ListQuery {
  _id?: string[] | string;
  "creator._id"?: string[] | string;
  "accounts.type"?: string;
  "accounts.accountHolder"?: string;
  from_time?: number;
  to_time?: number;
  from_createdAt?: number;
  to_createdAt?: number;
  from_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `banks.list`. */
export interface BanksListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  from_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `bankLists.list`. */
export interface BankListsListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  me?: boolean;
}

/** Query of `visits.list`. */
export interface VisitsListQuery extends ListQuery {
  user?: string;
  from_time?: number;
  to_time?: number;
  client?: string;
  route?: string;
  teams?: string[];
  company_namespace?: string;
  tags?: string[];
  CLIENT_TAGS?: string[];
  AREA_TAGS?: string;
  availability?: string[];
  visit_id?: string;
  from_total_time?: number;
  to_total_time?: number;
  closed_by_system?: boolean;
  from_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  populatedKeys?: VisitPopulatedKey[];
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `visits.get`. */
export interface VisitsGetQuery {
  populatedKeys?: VisitPopulatedKey[];
}

/** Query of `activityFeedback.list`. */
export interface ActivityFeedbackListQuery extends ListQuery {
  route?: string;
  teams?: string[];
  visit_id?: string;
  from_createdAt?: number;
  to_createdAt?: number;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
  /** @deprecated */
  company_namespace?: string[];
  /** @deprecated */
  activity_type?: string;
  /** @deprecated */
  rep?: string;
  /** @deprecated */
  client?: string;
  /** @deprecated */
  rating?: number;
  /** @deprecated */
  _id?: string[];
}

/** Query of `activityFeedback.analytics`. */
export interface ActivityFeedbackAnalyticsQuery {
  date_from?: string;
  date_to?: string;
  activity_type?: string;
  rep?: string;
}

/** Query of `activityFeedbackV2.list`. */
export interface ActivityFeedbackV2ListQuery extends ListQuery {
  route?: string;
  teams?: string[];
  visit_id?: string;
  from_createdAt?: number;
  to_createdAt?: number;
  from__id?: string;
  to__id?: string;
  populatedKeys?: "teams" | "route" | "visit_id" | "feed_back_option" | (string & {}) | ("teams" | "route" | "visit_id"
    | "feed_back_option" | (string & {}))[];
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
  /** @deprecated */
  company_namespace?: string[];
  /** @deprecated */
  activity_type?: string;
  /** @deprecated */
  rep?: string;
  /** @deprecated */
  client?: string;
  /** @deprecated */
  overall_satisfaction?: number;
  /** @deprecated */
  template_id?: string;
  /** @deprecated */
  _id?: string[];
}

/** Query of `activityFeedbackV2.detailedAnalytics`. */
export interface ActivityFeedbackV2DetailedAnalyticsQuery {
  date_from?: string;
  date_to?: string;
  activity_type?: string;
  rep?: string;
  template_id?: string;
}

/** Query of `feedbackOptions.list`. */
export interface FeedbackOptionsListQuery extends ListQuery {
  label?: string;
  score?: number;
  deleted_at?: number;
  disabled?: boolean;
  /** @deprecated */
  company_namespace?: string[];
  /** @deprecated */
  category?: string;
  /** @deprecated */
  is_active?: boolean;
  /** @deprecated */
  template_type?: "survey" | "rating" | "nps" | "custom" | (string & {});
  /** @deprecated */
  _id?: string[];
}

/** Query of `feedbackOptions.templates`. */
export interface FeedbackOptionsTemplatesQuery {
  category?: string;
  template_type?: "survey" | "rating" | "nps" | "custom";
}

/** Query of `storecheckTemplates.list`. */
export interface StorecheckTemplatesListQuery extends ListQuery {
  _id?: string[] | string;
  key?: string;
  name?: string;
  local_name?: string;
  disabled?: boolean;
  from_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `activityStorechecks.list`. */
export interface ActivityStorechecksListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  local_name?: string[] | string;
  disabled?: boolean;
  from_updatedAt?: number;
  from_time?: number;
  to_time?: number;
  client?: string;
  user?: string;
  tags?: string[];
  template_id?: string;
  teams?: string[];
  route?: string;
  populatedKeys?: ("teams" | "tags" | "client" | "user" | "route" | "visit" | "template_id" | (string & {}))[];
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
  /**
   * @default 50
   * @deprecated
   */
  limit?: number;
  /**
   * @default 0
   * @deprecated
   */
  offset?: number;
  /**
   * @default "desc"
   * @deprecated
   */
  order?: "asc" | "desc" | (string & {});
  /** @deprecated */
  filter?: string;
}

/** Query of `formsV2.list`. */
export interface FormsV2ListQuery extends ListQuery {
  /** Fields to sort by: _id, position, updatedAt. */
  sortBy?: SortBy[];
  populatedKeys?: "custom_list" | "media" | "banner_media" | "footer_media" | (string & {}) | ("custom_list" | "media"
    | "banner_media" | "footer_media" | (string & {}))[];
  _id?: string | string[];
  search?: string;
  name?: string;
  scoring_enabled?: boolean | boolean[];
  completion_rules_enabled?: boolean | boolean[];
  disabled?: boolean;
}

/** Query of `formsV2.get`. */
export interface FormsV2GetQuery {
  populatedKeys?: ("custom_list" | "media" | "banner_media" | "footer_media" | (string & {}))[];
}

/** Query of `activityFormV2Results.list`. */
export interface ActivityFormV2ResultsListQuery extends ListQuery {
  populatedKeys?: ActivityFormV2ResultPopulatedKey | ActivityFormV2ResultPopulatedKey[];
  _id?: string | string[];
  search?: string;
  from_time?: number;
  to_time?: number;
  client?: string | string[];
  tags?: string | string[];
  CLIENT_TAGS?: string | string[];
  AREA_TAGS?: string | string[];
  form_id?: string | string[];
  teams?: string | string[];
  route?: string | string[];
  is_completed?: boolean;
  from_score?: number;
  to_score?: number;
  score?: number | number[];
  "creator._id"?: string | string[];
  "creator.type"?: "admin" | "rep" | "tenant" | "client" | (string & {}) | ("admin" | "rep" | "tenant" | "client" |
    (string & {}))[];
  visit_id?: string | string[];
  visit?: string | string[];
  workorder?: string | string[];
  "serial_number.formatted"?: string | string[];
}

/** Query of `activityFormV2Results.get`. */
export interface ActivityFormV2ResultsGetQuery {
  populatedKeys?: ActivityFormV2ResultPopulatedKey[];
}

/** Query of `timelineTimeLists.list`. */
export interface TimelineTimeListsListQuery extends ListQuery {
  visit_mode?: boolean;
  admin?: string | string[];
  rep?: string | string[];
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
  _id?: string | string[];
  "user._id"?: string | string[];
  user?: string | string[];
  "user.type"?: "admin" | "rep" | (string & {}) | ("admin" | "rep" | (string & {}))[];
  user_type?: "admin" | "rep" | (string & {}) | ("admin" | "rep" | (string & {}))[];
  from_createdAt?: number;
  to_createdAt?: number;
  teams?: string | string[];
  activity_type?: TimelineActivityType | TimelineActivityType[];
  action?: "find" | "get" | "create" | "update" | "patch" | "remove" | (string & {}) | ("find" | "get" | "create" |
    "update" | "patch" | "remove" | (string & {}))[];
  visit_id?: string | string[];
  activity_id?: string | string[];
  time?: number;
  from_time?: number;
  to_time?: number;
  sync_id?: string | string[];
  client?: string | string[];
  "details.activities.activity_type"?: TimelineEntryDetailsActivitiesActivityType |
    TimelineEntryDetailsActivitiesActivityType[];
  chain?: string | string[];
  channel?: string | string[];
  city?: string | string[];
  region?: string | string[];
  state?: string | string[];
  country?: string | string[];
  tags?: string | string[];
  CLIENT_TAGS?: string | string[];
  AREA_TAGS?: string | string[];
  with_media?: boolean;
  with_client_customFields?: boolean;
  with_client_details?: boolean;
  with_chain?: boolean;
  with_channel?: boolean;
  with_area_tags?: boolean;
  with_tags?: boolean;
  with_client_tags?: boolean;
  with_teams?: boolean;
  with_rep_details?: boolean;
  with_rep_customFields?: boolean;
}

/** Query of `clmPresentations.list`. */
export interface ClmPresentationsListQuery extends ListQuery {
  /** Fields to sort by: _id, createdAt, updatedAt. */
  sortBy?: SortBy[];
  populatedKeys?: "teams" | (string & {}) | ("teams" | (string & {}))[];
  _id?: string | string[];
  search?: string;
  name?: string | string[];
  disabled?: boolean;
  teams?: string | string[];
  from_updatedAt?: number;
  to_updatedAt?: number;
  from_createdAt?: number;
  to_createdAt?: number;
  with_counts?: boolean;
  with_cover?: boolean;
}

/** Query of `clmPresentations.get`. */
export interface ClmPresentationsGetQuery {
  populatedKeys?: ("teams" | (string & {}))[];
  with_counts?: boolean;
  with_cover?: boolean;
}

/** Query of `clmSequences.list`. */
export interface ClmSequencesListQuery extends ListQuery {
  /** Fields to sort by: _id, position. */
  sortBy?: SortBy[];
  populatedKeys?: "presentation" | "product" | (string & {}) | ("presentation" | "product" | (string & {}))[];
  _id?: string | string[];
  search?: string;
  product?: string | string[];
  presentation?: string | string[];
  disabled?: boolean;
  from_updatedAt?: number;
  to_updatedAt?: number;
  from_createdAt?: number;
  to_createdAt?: number;
}

/** Query of `clmSequences.get`. */
export interface ClmSequencesGetQuery {
  populatedKeys?: ("presentation" | "product" | (string & {}))[];
}

/** Query of `clmSlides.list`. */
export interface ClmSlidesListQuery extends ListQuery {
  /** Fields to sort by: _id, position, is_book_mark. */
  sortBy?: SortBy[];
  populatedKeys?: "presentation" | "sequence" | "photo_media" | (string & {}) | ("presentation" | "sequence" |
    "photo_media" | (string & {}))[];
  _id?: string | string[];
  search?: string;
  sequence?: string | string[];
  presentation?: string | string[];
  is_book_mark?: boolean | boolean[];
  disabled?: boolean;
  from_updatedAt?: number;
  to_updatedAt?: number;
  from_createdAt?: number;
  to_createdAt?: number;
  is_cover?: boolean;
}

/** Query of `clmSlides.get`. */
export interface ClmSlidesGetQuery {
  populatedKeys?: ("presentation" | "sequence" | "photo_media" | (string & {}))[];
}

/** Query of `clmFeedbackActivities.list`. */
export interface ClmFeedbackActivitiesListQuery extends ListQuery {
  populatedKeys?: "client" | "visit" | "route" | "teams" | "tags" | "presentation" | (string & {}) | ("client" |
    "visit" | "route" | "teams" | "tags" | "presentation" | (string & {}))[];
  from_time?: number;
  to_time?: number;
  _id?: string | string[];
  presentation?: string | string[];
  client?: string | string[];
  tags?: string | string[];
  CLIENT_TAGS?: string | string[];
  AREA_TAGS?: string | string[];
  teams?: string | string[];
  route?: string | string[];
  creator?: string | string[];
  creator_id?: string | string[];
  creator_type?: string | string[];
  "creator._id"?: string | string[];
  "creator.type"?: string | string[];
  visit_id?: string | string[];
  visit?: string | string[];
  sync_id?: string | string[];
}

/** Query of `clmFeedbackActivities.get`. */
export interface ClmFeedbackActivitiesGetQuery {
  populatedKeys?: ("client" | "visit" | "route" | "teams" | "tags" | "presentation" | (string & {}))[];
}

/** Query of `clmFetch.list`. */
export interface ClmFetchListQuery extends ListQuery {
  type: "presentation" | "sequence" | "slide" | (string & {});
  me?: boolean;
  client?: string | string[];
  presentation_disabled?: boolean;
  sequence_disabled?: boolean;
  /** Fields to sort by: _id, createdAt, updatedAt, position, is_book_mark. */
  sortBy?: SortBy[];
  populatedKeys?: "teams" | "presentation" | "product" | "sequence" | "photo_media" | (string & {}) | ("teams" |
    "presentation" | "product" | "sequence" | "photo_media" | (string & {}))[];
  _id?: string | string[];
  search?: string;
  name?: string | string[];
  disabled?: boolean;
  teams?: string | string[];
  from_updatedAt?: number;
  to_updatedAt?: number;
  from_createdAt?: number;
  to_createdAt?: number;
  with_counts?: boolean;
  with_cover?: boolean;
  product?: string | string[];
  presentation?: string | string[];
  sequence?: string | string[];
  is_book_mark?: boolean | boolean[];
  is_cover?: boolean;
}

/** Query of `media.list`. */
export interface MediaListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  "creator._id"?: string[] | string;
  caption?: string[] | string;
  url?: string[] | string;
  type?: "ppt" | "pptx" | "pdf" | "jpeg" | "jpg" | "png" | "doc" | "docx" | (string & {}) | ("ppt" | "pptx" | "pdf" |
    "jpeg" | "jpg" | "png" | "doc" | "docx" | (string & {}))[];
  disabled?: boolean;
  repID?: string[] | string;
}

/** Query of `mediaStorage.list`. */
export interface MediaStorageListQuery extends ListQuery {
  _id?: string[] | string;
  key?: string;
  from_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  from_time?: number;
  to_time?: number;
  parentDocumentId?: string[] | string;
  type_name?: "FileAttachment" | "ImageAttachment" | (string & {});
  media_type?: MediaStorageMediaType | MediaStorageMediaType[];
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `quickConvertToPdf.list`. */
export interface QuickConvertToPdfListQuery extends ListQuery {
  document_id?: string;
  document_type?: "workorder" | "form" | "invoice" | "proforma" | "settlement" | "formV2" | (string & {});
  print_media?: string | MediaDoc;
  disabled?: boolean;
}

/** Query of `quickConvertToPdf.get`. */
export interface QuickConvertToPdfGetQuery {
  populatedKeys?: ("print_media" | (string & {}))[];
}

/** Query of `printSettings.list`. */
export interface PrintSettingsListQuery extends ListQuery {
  document_type?: "workorder" | "form" | "invoice" | "proforma" | "settlement" | "formV2" | (string & {}) |
    ("workorder" | "form" | "invoice" | "proforma" | "settlement" | "formV2" | (string & {}))[];
}

/** Query of `pdfTemplates.list`. */
export interface PdfTemplatesListQuery extends ListQuery {
  name?: string | string[];
  locale?: "en" | "ar" | (string & {}) | ("en" | "ar" | (string & {}))[];
  document_type?: "workorder" | "form" | "invoice" | "proforma" | "settlement" | "formV2" | (string & {}) |
    ("workorder" | "form" | "invoice" | "proforma" | "settlement" | "formV2" | (string & {}))[];
  is_default?: boolean;
  pdf_template_gallery?: string | string[];
  publish_time?: number | (number | null)[];
  disabled?: boolean;
  _id?: string | string[];
  "creator._id"?: string | string[];
  "editor._id"?: string | string[];
}

/** Query of `pdfTemplates.get`. */
export interface PdfTemplatesGetQuery {
  populatedKeys?: ("html_media" | "cover_photo" | "pdf_template_gallery" | (string & {}))[];
}

/** Query of `pdfTemplateGalleries.list`. */
export interface PdfTemplateGalleriesListQuery extends ListQuery {
  _id?: string | string[];
  name?: string;
  locale?: "en" | "ar" | (string & {});
  document_type?: "workorder" | "form" | "invoice" | "proforma" | "settlement" | "formV2" | (string & {});
  disabled?: boolean;
}

/** Query of `pdfTemplateGalleries.get`. */
export interface PdfTemplateGalleriesGetQuery {
  populatedKeys?: ("html_media" | "cover_photo" | (string & {}))[];
}

/** Query of `pdfMergeFields.list`. */
export interface PdfMergeFieldsListQuery extends ListQuery {
  _id?: string | string[];
  document_type?: "workorder" | "form" | "invoice" | "proforma" | "settlement" | "formV2" | (string & {}) |
    ("workorder" | "form" | "invoice" | "proforma" | "settlement" | "formV2" | (string & {}))[];
  key?: string;
  label?: string;
}

/** Query of `ocrInvoiceJobs.list`. */
export interface OcrInvoiceJobsListQuery extends ListQuery {
  _id?: string[] | string;
  disabled?: boolean;
  template?: string[] | string;
  client?: string[] | string;
  doc_type?: string[] | string;
  job_group?: string[] | string;
  /**
   * @default 50
   * @deprecated
   */
  limit?: number;
  /**
   * @default 0
   * @deprecated
   */
  offset?: number;
  /**
   * @default "desc"
   * @deprecated
   */
  order?: "asc" | "desc" | (string & {});
  /** @deprecated */
  filter?: string;
  /** @deprecated */
  search?: string;
}

/** Query of `ocrInvoiceJobPages.list`. */
export interface OcrInvoiceJobPagesListQuery extends ListQuery {
  _id?: string | string[];
  job?: string | string[];
  template?: string | string[];
  page_number?: number;
  proforma?: string | string[];
  status?: string | string[];
  /**
   * @default 50
   * @deprecated
   */
  limit?: number;
  /**
   * @default 0
   * @deprecated
   */
  offset?: number;
  /**
   * @default "desc"
   * @deprecated
   */
  order?: "asc" | "desc" | (string & {});
  /** @deprecated */
  filter?: string;
  /** @deprecated */
  search?: string;
}

/** Query of `ocrInvoiceJobGroups.list`. */
export interface OcrInvoiceJobGroupsListQuery extends ListQuery {
  _id?: string[] | string;
  client?: string[] | string;
  disabled?: boolean;
  doc_type?: string[] | string;
  template?: string[] | string;
  visit_id?: string[] | string;
  from_time?: number;
  to_time?: number;
  status?: string[];
  rep?: string[] | string;
  admin?: string[] | string;
  "creator._id"?: string[] | string;
  "creator.type"?: string[] | string;
  search?: string;
  /**
   * @default 50
   * @deprecated
   */
  limit?: number;
  /**
   * @default 0
   * @deprecated
   */
  offset?: number;
  /**
   * @default "desc"
   * @deprecated
   */
  order?: "asc" | "desc" | (string & {});
  /** @deprecated */
  filter?: string;
}

/** Query of `ocrInvoiceJobTemplates.list`. */
export interface OcrInvoiceJobTemplatesListQuery extends ListQuery {
  _id?: string[] | string;
  client?: string[] | string;
  disabled?: boolean;
  doc_type?: string[] | string;
  /**
   * @default 50
   * @deprecated
   */
  limit?: number;
  /**
   * @default 0
   * @deprecated
   */
  offset?: number;
  /**
   * @default "desc"
   * @deprecated
   */
  order?: "asc" | "desc" | (string & {});
  /** @deprecated */
  filter?: string;
  /** @deprecated */
  search?: string;
}

/** Query of `activityAiSalesOrders.list`. */
export interface ActivityAiSalesOrdersListQuery extends ListQuery {
  _id?: string | string[];
  job?: string | string[];
  template?: string | string[];
  page_number?: number;
  proforma?: string | string[];
  status?: string | string[];
  /**
   * @default 50
   * @deprecated
   */
  limit?: number;
  /**
   * @default 0
   * @deprecated
   */
  offset?: number;
  /**
   * @default "desc"
   * @deprecated
   */
  order?: "asc" | "desc" | (string & {});
  /** @deprecated */
  filter?: string;
  /** @deprecated */
  search?: string;
}

/** Query of `approvals.list`. */
export interface ApprovalsListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  disabled?: boolean;
  /** Fields to sort by: _id, position, updatedAt. */
  sortBy?: SortBy[];
}

/** Query of `approvalRequests.list`. */
export interface ApprovalRequestsListQuery extends ListQuery {
  nodeCycles?: string[] | string;
  _id?: string[] | string;
  search?: string;
  serial_number?: string[] | string;
  "serial_number.formatted"?: string[] | string;
  sync_id?: string[] | string;
  creator?: string[] | string;
  "creator._id"?: string[] | string;
  "creator.type"?: string | string[];
  type?: "skip_job_at_visit_end" | "end_visit_out_of_geofence" | "skip_visit_from_route" | "create_client" |
    "update_client" | "delete_client" | "update_client_line" | (string & {}) | ("skip_job_at_visit_end" |
    "end_visit_out_of_geofence" | "skip_visit_from_route" | "create_client" | "update_client" | "delete_client" |
    "update_client_line" | (string & {}))[];
  subtype?: "client_details" | "client_assigned_to" | "client_location" | "client_credit_limit" | (string & {}) |
    ("client_details" | "client_assigned_to" | "client_location" | "client_credit_limit" | (string & {}))[];
  document_type?: "client" | "visit" | "client-line" | (string & {}) | ("client" | "visit" | "client-line" | (string &
    {}))[];
  document_id?: string | string[];
  implementation_type?: "create_doc" | "update_doc" | "delete_doc" | "no_implementation" | (string & {}) |
    ("create_doc" | "update_doc" | "delete_doc" | "no_implementation" | (string & {}))[];
  implementation_status?: "pending" | "failed" | "success" | (string & {}) | ("pending" | "failed" | "success" |
    (string & {}))[];
  teams?: string[] | string;
  status?: "pending" | "approved" | "processing" | "rejected" | (string & {}) | ("pending" | "approved" | "processing"
    | "rejected" | (string & {}))[];
  from_time?: number;
  to_time?: number;
  from_createdAt?: number;
  to_createdAt?: number;
  from_updatedAt?: number;
  to_updatedAt?: number;
  visit_id?: string | string[];
  "meta.client": string | string[];
  "meta.route": string | string[];
  "meta.business_day": string | string[];
  "meta.form._id": string | string[];
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
  withCycle?: boolean;
  populatedKeys?: ("approval" | (string & {}))[];
}

/** Query of `approvalRequests.get`. */
export interface ApprovalRequestsGetQuery {
  withCycle?: boolean;
  validityCheck?: boolean;
  originalDoc_populatedKeys?: ApprovalRequestPopulatedKey[];
  withOriginalDoc?: boolean;
  populatedKeys?: ("approval" | (string & {}))[];
}

/** Query of `reportColumnGroups.list`. */
export interface ReportColumnGroupsListQuery extends ListQuery {
  _id?: string | string[];
  name?: string | string[];
  disabled?: boolean;
  position?: number;
  report_types?: "sales-analytics" | (string & {}) | ("sales-analytics" | (string & {}))[];
  search?: string;
}

/** Query of `reportColumns.list`. */
export interface ReportColumnsListQuery extends ListQuery {
  _id?: string | string[];
  name?: string | string[];
  disabled?: boolean;
  position?: number;
  report_types?: "sales-analytics" | (string & {}) | ("sales-analytics" | (string & {}))[];
  column_group?: string | string[];
  populatedKeys?: ("column_group" | (string & {}))[];
}

/** Query of `reportSorts.list`. */
export interface ReportSortsListQuery extends ListQuery {
  _id?: string | string[];
  name?: string | string[];
  disabled?: boolean;
  key?: string | string[];
  selectable?: boolean;
  report_types?: "sales-analytics" | (string & {}) | ("sales-analytics" | (string & {}))[];
  from_createdAt?: string;
  to_updatedAt?: string;
  search?: string;
}

/** Query of `reportFilters.list`. */
export interface ReportFiltersListQuery extends ListQuery {
  report_types?: "sales-analytics" | (string & {}) | ("sales-analytics" | (string & {}))[];
  from_createdAt?: string;
  to_updatedAt?: string;
  search?: string;
  is_popular?: boolean;
  populatedKeys?: ("filter_group" | (string & {}))[];
}

/** Query of `reportViews.list`. */
export interface ReportViewsListQuery extends ListQuery {
  name?: string | string[];
  disabled?: boolean;
  is_public?: boolean;
  report_view_type?: ("kanban" | "table" | "agenda" | (string & {}))[];
  report_type?: "sales-analytics" | (string & {}) | ("sales-analytics" | (string & {}))[];
  mine_views?: boolean;
  teams?: string | string[];
  search?: string;
  mine_or_public_views?: boolean;
  populatedKeys?: ("teams" | "copied_from" | (string & {}))[];
  with_favorite?: boolean;
  with_default?: boolean;
}

/** Query of `reportViews.get`. */
export interface ReportViewsGetQuery {
  populatedKeys?: ("teams" | "copied_from" | (string & {}))[];
  with_favorite?: boolean;
  with_default?: boolean;
}

/** Query of `reportViewFavorites.list`. */
export interface ReportViewFavoritesListQuery extends ListQuery {
  _id?: string | string[];
  "user._id"?: string | string[];
  report_view?: string | string[];
  report_type?: "sales-analytics" | (string & {}) | ("sales-analytics" | (string & {}))[];
  populatedKeys?: ("report_view" | (string & {}))[];
}

/** Query of `reportViewFavorites.get`. */
export interface ReportViewFavoritesGetQuery {
  populatedKeys?: ("report_view" | (string & {}))[];
}

/** Query of `reportViewDefaults.list`. */
export interface ReportViewDefaultsListQuery extends ListQuery {
  _id?: string | string[];
  "user._id"?: string | string[];
  report_view?: string | string[];
  report_type?: "sales-analytics" | (string & {}) | ("sales-analytics" | (string & {}))[];
  populatedKeys?: ("report_view" | (string & {}))[];
}

/** Query of `reportViewDefaults.get`. */
export interface ReportViewDefaultsGetQuery {
  populatedKeys?: ("report_view" | (string & {}))[];
}

/** Query of `integrationApps.list`. */
export interface IntegrationAppsListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  disabled?: boolean;
  populatedKeys?: ("available_app" | (string & {}))[];
}

/** Query of `integrationApps.get`. */
export interface IntegrationAppsGetQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  disabled?: boolean;
  populatedKeys?: ("available_app" | (string & {}))[];
}

/** Query of `integrationActionLogs.list`. */
export interface IntegrationActionLogsListQuery {
  /** @default 50 */
  limit?: number;
  /** @default 0 */
  offset?: number;
  sort?: string;
  /** @default "desc" */
  order?: "asc" | "desc";
  /** Conditions as JSON text. */
  filter?: string;
  search?: string;
}

/** Query of `integrationCommandLogs.list`. */
export interface IntegrationCommandLogsListQuery {
  /** @default 50 */
  limit?: number;
  /** @default 0 */
  offset?: number;
  sort?: string;
  /** @default "desc" */
  order?: "asc" | "desc";
  /** Conditions as JSON text. */
  filter?: string;
  search?: string;
}

/** Query of `svixIntegrations.list`. */
export interface SvixIntegrationsListQuery {
  /** @default 50 */
  limit?: number;
  /** @default 0 */
  offset?: number;
  sort?: string;
  /** @default "desc" */
  order?: "asc" | "desc";
  /** Conditions as JSON text. */
  filter?: string;
  search?: string;
}

/** Query of `patchActions.list`. */
export interface PatchActionsListQuery {
  /** @default 50 */
  limit?: number;
  /** @default 0 */
  offset?: number;
  sort?: string;
  /** @default "desc" */
  order?: "asc" | "desc";
  /** Conditions as JSON text. */
  filter?: string;
  search?: string;
}

/** Query of `patchActions.create`. */
export interface PatchActionsCreateQuery extends ListQuery {}

/** Query of `updateIntegrationMeta.list`. */
export interface UpdateIntegrationMetaListQuery {
  /** @default 50 */
  limit?: number;
  /** @default 0 */
  offset?: number;
  sort?: string;
  /** @default "desc" */
  order?: "asc" | "desc";
  /** Conditions as JSON text. */
  filter?: string;
  search?: string;
}

/** Query of `updateIntegrationMeta.create`. */
export interface UpdateIntegrationMetaCreateQuery extends ListQuery {
  _id: string;
  type: string;
}

/** Query of `settings.list`. */
export interface SettingsListQuery extends ListQuery {
  _id?: string | string[];
  job?: string | string[];
  template?: string | string[];
  page_number?: number;
  proforma?: string | string[];
  status?: string | string[];
}

/** Query of `customStatuses.list`. */
export interface CustomStatusesListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  name?: string[] | string;
  code?: string[] | string;
  model?: CustomStatusModel | CustomStatusModel[];
  is_default?: boolean;
  color?: string[] | string;
  disabled?: boolean;
  from_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `customLists.list`. */
export interface CustomListsListQuery extends ListQuery {
  _id?: string[] | string;
  name?: string[] | string;
  type?: string;
  code?: string;
  from_updatedAt?: number;
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `customListItems.list`. */
export interface CustomListItemsListQuery extends ListQuery {
  _id?: string[] | string;
  custom_list?: string;
  from_updatedAt?: number;
  populatedKeys?: ("custom_list" | "cover_photo" | (string & {}))[];
  from__id?: string;
  to__id?: string;
  /** Fields to sort by: _id. */
  sortBy?: SortBy[];
}

/** Query of `customFields.list`. */
export interface CustomFieldsListQuery extends ListQuery {
  _id?: string | string[];
  search?: string;
  name?: string | string[];
  module?: "clients" | "asset" | "asset-unit" | "client-location" | "workorder-request" | "rep" | "asset-part" |
    (string & {}) | ("clients" | "asset" | "asset-unit" | "client-location" | "workorder-request" | "rep" |
    "asset-part" | (string & {}))[];
  type?: CustomFieldType | CustomFieldType[];
  disabled?: boolean;
  populatedKeys?: ("custom_list" | (string & {}))[];
  with_custom_list_sources?: boolean;
}

/** Query of `customFields.get`. */
export interface CustomFieldsGetQuery {
  populatedKeys?: ("custom_list" | (string & {}))[];
  with_custom_list_sources?: boolean;
}

/** Query of `moduleCustomValidators.list`. */
export interface ModuleCustomValidatorsListQuery extends ListQuery {
  module?: RepzoModel | RepzoModel[];
  key?: string | string[];
  data_type?: "reference" | "number" | "text" | (string & {}) | ("reference" | "number" | "text" | (string & {}))[];
  origin_type?: "system_field" | "custom_field" | (string & {}) | ("system_field" | "custom_field" | (string & {}))[];
  scope?: "all" | "rep" | "admin" | (string & {}) | ("all" | "rep" | "admin" | (string & {}))[];
  disabled?: boolean;
  _id?: string | string[];
  teams?: string | string[];
  reference_module?: RepzoModel | RepzoModel[];
}

/** Query of `moduleCustomValidators.get`. */
export interface ModuleCustomValidatorsGetQuery extends ListQuery {
  module?: RepzoModel | RepzoModel[];
  key?: string | string[];
  data_type?: "reference" | "number" | "text" | (string & {}) | ("reference" | "number" | "text" | (string & {}))[];
  origin_type?: "system_field" | "custom_field" | (string & {}) | ("system_field" | "custom_field" | (string & {}))[];
  scope?: "all" | "rep" | "admin" | (string & {}) | ("all" | "rep" | "admin" | (string & {}))[];
  disabled?: boolean;
  _id?: string | string[];
  teams?: string | string[];
  reference_module?: RepzoModel | RepzoModel[];
}

/** Query of `mailUnsubscribes.list`. */
export interface MailUnsubscribesListQuery {
  /** @default 1 */
  page?: number;
  /** @default 25 */
  per_page?: number;
  sort?: string;
  email?: string;
  company_namespace?: string[];
  _id?: string[];
}

/** Query of `mailUnsubscribes.create`. */
export interface MailUnsubscribesCreateQuery {
  token: string;
}

/** Query of `notificationsCenter.list`. */
export interface NotificationsCenterListQuery extends ListQuery {
  command?: NotificationCommand | NotificationCommand[];
  "user._id"?: string | string[];
  executed?: boolean;
  populatedKeys?: ("media" | (string & {}))[];
}

/** Query of `notificationsCenter.get`. */
export interface NotificationsCenterGetQuery {
  populatedKeys?: ("media" | (string & {}))[];
}

/** Query of `resetCompanyNamespaces.list`. */
export interface ResetCompanyNamespacesListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  from_updatedAt?: number;
  to_updatedAt?: number;
  from_createdAt?: number;
  to_createdAt?: number;
  creator?: string[] | string;
  "creator._id"?: string[] | string;
  executor?: string[] | string;
  "executor._id"?: string[] | string;
  status?: "initiated" | "building_report_in_progress" | "building_report_completed" | "building_report_failed" |
    "reset_in_progress" | "reset_success" | "reset_failed" | (string & {}) | ("initiated" |
    "building_report_in_progress" | "building_report_completed" | "building_report_failed" | "reset_in_progress" |
    "reset_success" | "reset_failed" | (string & {}))[];
  is_test_reset?: boolean;
  /** Fields to sort by: _id, status. */
  sortBy?: SortBy[];
  /** true: answer what a reset can cover instead of the list. */
  options?: boolean;
}

/** Query of `testResetCompanyNamespaces.list`. */
export interface TestResetCompanyNamespacesListQuery extends ListQuery {
  _id?: string[] | string;
  search?: string;
  from_updatedAt?: number;
  to_updatedAt?: number;
  from_createdAt?: number;
  to_createdAt?: number;
  creator?: string[] | string;
  "creator._id"?: string[] | string;
  executor?: string[] | string;
  "executor._id"?: string[] | string;
  status?: "initiated" | "building_report_in_progress" | "building_report_completed" | "building_report_failed" |
    "reset_in_progress" | "reset_success" | "reset_failed" | (string & {}) | ("initiated" |
    "building_report_in_progress" | "building_report_completed" | "building_report_failed" | "reset_in_progress" |
    "reset_success" | "reset_failed" | (string & {}))[];
  is_test_reset?: boolean;
  /** Fields to sort by: _id, status. */
  sortBy?: SortBy[];
  /** true: answer what a reset can cover instead of the list. */
  options?: boolean;
}

type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};

/** Every component by its name in the spec. */
export interface components {
  schemas: {
    WorkorderPopulatedKey: WorkorderPopulatedKey;
    SortBy: SortBy;
    Paging: Paging;
    Pagination: Pagination;
    OpenObject: OpenObject;
    PageResult: PageResult;
    DateTime: DateTime;
    StoredDatedObject: StoredDatedObject;
    Creator: Creator;
    IntegrationMeta: IntegrationMeta;
    SerialNumber: SerialNumber;
    WeeklyDetails: WeeklyDetails;
    CalendarListEntry: CalendarListEntry;
    CalendarRoute: CalendarRoute;
    CalendarWeekly: CalendarWeekly;
    DaysGroup: DaysGroup;
    WeeklyGroupDetails: WeeklyGroupDetails;
    CalendarWeeklyGroup: CalendarWeeklyGroup;
    Calendar: Calendar;
    WorkorderFields: WorkorderFields;
    WorkorderBuild: WorkorderBuild;
    NamedLocalRef: NamedLocalRef;
    WorkorderFormsV2: WorkorderFormsV2;
    CustomFieldValues: CustomFieldValues;
    ClientSummary: ClientSummary;
    MediaPopulatedMediaType: MediaPopulatedMediaType;
    MediaThumbnail: MediaThumbnail;
    MediaPopulated: MediaPopulated;
    AssetPopulated: AssetPopulated;
    MediaStorageMediaType: MediaStorageMediaType;
    MediaStoragePopulatedThumbnail: MediaStoragePopulatedThumbnail;
    MediaStoragePopulated: MediaStoragePopulated;
    CustomStatusSummary: CustomStatusSummary;
    NamedRef: NamedRef;
    WorkorderDocumented: WorkorderDocumented;
    Workorder: Workorder;
    Error: Error;
    WorkorderCreate: WorkorderCreate;
    WorkorderUpdate: WorkorderUpdate;
    WorkorderRequestFields: WorkorderRequestFields;
    WorkorderRequestDocumented: WorkorderRequestDocumented;
    WorkorderRequest: WorkorderRequest;
    WorkorderRequestCreate: WorkorderRequestCreate;
    WorkorderRequestUpdate: WorkorderRequestUpdate;
    StoredObject: StoredObject;
    WorkorderCategoryFields: WorkorderCategoryFields;
    WorkorderCategoryNotificationSetting: WorkorderCategoryNotificationSetting;
    WorkorderCategoryCustomField: WorkorderCategoryCustomField;
    WorkorderCategorySlaSetting: WorkorderCategorySlaSetting;
    WorkorderCategoryDocumented: WorkorderCategoryDocumented;
    WorkorderCategoryDocumentedResult: WorkorderCategoryDocumentedResult;
    WorkorderCategory: WorkorderCategory;
    WorkorderCategoryCreate: WorkorderCategoryCreate;
    WorkorderCategoryUpdate: WorkorderCategoryUpdate;
    IdList: IdList;
    SuccessResult: SuccessResult;
    WorkorderCategoryTree: WorkorderCategoryTree;
    WorkorderAgendaOriginWorkorderClientPopulated: WorkorderAgendaOriginWorkorderClientPopulated;
    WorkorderAgendaOriginWorkorder: WorkorderAgendaOriginWorkorder;
    WorkorderAgendaPlanedWorkorder: WorkorderAgendaPlanedWorkorder;
    WorkorderAgenda: WorkorderAgenda;
    WorkorderAgendaDay: WorkorderAgendaDay;
    WorkorderPortalAcceptedSystemFields: WorkorderPortalAcceptedSystemFields;
    GeoPoint: GeoPoint;
    WorkorderPortalSocialMediaPlatform: WorkorderPortalSocialMediaPlatform;
    WorkorderPortalFields: WorkorderPortalFields;
    WorkorderPortalNotification: WorkorderPortalNotification;
    WorkorderPortalPortalSetting: WorkorderPortalPortalSetting;
    WorkorderPortalCustomBranding: WorkorderPortalCustomBranding;
    WorkorderPortalDocumented: WorkorderPortalDocumented;
    WorkorderPortalDocumentedResult: WorkorderPortalDocumentedResult;
    WorkorderPortal: WorkorderPortal;
    WorkorderPortalDocumentedInput: WorkorderPortalDocumentedInput;
    WorkorderPortalCreate: WorkorderPortalCreate;
    WorkorderPortalUpdate: WorkorderPortalUpdate;
    WorkorderPortalUpdateStatus: WorkorderPortalUpdateStatus;
    WorkorderPortalLinkFields: WorkorderPortalLinkFields;
    ClientLocationFields: ClientLocationFields;
    ClientContactFields: ClientContactFields;
    ClientContact: ClientContact;
    ClientLocationContactInfo: ClientLocationContactInfo;
    ClientLocationBusinessHourMonday: ClientLocationBusinessHourMonday;
    ClientLocationBusinessHour: ClientLocationBusinessHour;
    ClientLocationDocumented: ClientLocationDocumented;
    ClientLocationDocumentedResult: ClientLocationDocumentedResult;
    ClientLocation: ClientLocation;
    Team: Team;
    AssetFields: AssetFields;
    AssetTypeFields: AssetTypeFields;
    AssetTypeDocumented: AssetTypeDocumented;
    AssetType: AssetType;
    AssetDocumented: AssetDocumented;
    Asset: Asset;
    AssetUnitFields: AssetUnitFields;
    AssetUnitDepreciation: AssetUnitDepreciation;
    AssetUnitDocumented: AssetUnitDocumented;
    AssetUnitDocumentedResult: AssetUnitDocumentedResult;
    AssetUnit: AssetUnit;
    ClientRepTarget: ClientRepTarget;
    ClientShelfShareTarget: ClientShelfShareTarget;
    ClientJobObject: ClientJobObject;
    ClientFinancials: ClientFinancials;
    ClientFields: ClientFields;
    TagFields: TagFields;
    TagDocumented: TagDocumented;
    Tag: Tag;
    RepSummary: RepSummary;
    JobCategoryJob: JobCategoryJob;
    JobCategory: JobCategory;
    ProductSummary: ProductSummary;
    PaymentTermSummary: PaymentTermSummary;
    SpecialityFields: SpecialityFields;
    SpecialityDocumented: SpecialityDocumented;
    Speciality: Speciality;
    ClientChannelFields: ClientChannelFields;
    ClientChannel: ClientChannel;
    ClientSales: ClientSales;
    ClientDocumented: ClientDocumented;
    Client: Client;
    WorkorderPortalLinkPermission: WorkorderPortalLinkPermission;
    WorkorderPortalLinkAccessRestriction: WorkorderPortalLinkAccessRestriction;
    WorkorderPortalLinkNotificationSetting: WorkorderPortalLinkNotificationSetting;
    WorkorderPortalLinkCustomBranding: WorkorderPortalLinkCustomBranding;
    WorkorderPortalLinkDocumented: WorkorderPortalLinkDocumented;
    WorkorderPortalLinkDocumentedResult: WorkorderPortalLinkDocumentedResult;
    WorkorderPortalLink: WorkorderPortalLink;
    WorkorderPortalLinkDocumentedInput: WorkorderPortalLinkDocumentedInput;
    WorkorderPortalLinkCreate: WorkorderPortalLinkCreate;
    WorkorderPortalLinkUpdate: WorkorderPortalLinkUpdate;
    WorkorderPortalLinkUpdateMany: WorkorderPortalLinkUpdateMany;
    WorkorderPortalLinkUpdateOrPatch: WorkorderPortalLinkUpdateOrPatch;
    ClientLocationSummary: ClientLocationSummary;
    AssetSummary: AssetSummary;
    AssetUnitSummary: AssetUnitSummary;
    ContractLocation: ContractLocation;
    ContractFields: ContractFields;
    Contract: Contract;
    ContractDocumented: ContractDocumented;
    ContractCreate: ContractCreate;
    ContractUpdate: ContractUpdate;
    ContractInstallmentFields: ContractInstallmentFields;
    ContractSummary: ContractSummary;
    ContractInstallmentDocumented: ContractInstallmentDocumented;
    ContractInstallmentDocumentedResult: ContractInstallmentDocumentedResult;
    ContractInstallment: ContractInstallment;
    ContractInstallmentCreate: ContractInstallmentCreate;
    ContractInstallmentUpdate: ContractInstallmentUpdate;
    PagingResult: PagingResult;
    ContractInstallmentOverdue: ContractInstallmentOverdue;
    ContractInstallmentPay: ContractInstallmentPay;
    AssetCreate: AssetCreate;
    AssetUpdate: AssetUpdate;
    AssetTypeCreate: AssetTypeCreate;
    AssetTypeUpdate: AssetTypeUpdate;
    AssetUnitDocumentedInput: AssetUnitDocumentedInput;
    AssetUnitCreate: AssetUnitCreate;
    AssetUnitUpdate: AssetUnitUpdate;
    AssetUnitUpdateStatus: AssetUnitUpdateStatus;
    AssetPartFields: AssetPartFields;
    AssetPartTypeSummary: AssetPartTypeSummary;
    AssetPartDocument: AssetPartDocument;
    AssetPartDocumented: AssetPartDocumented;
    AssetPart: AssetPart;
    AssetPartCreate: AssetPartCreate;
    AssetPartUpdate: AssetPartUpdate;
    AssetPartTypeFields: AssetPartTypeFields;
    AssetPartTypeMaintenanceSchedule: AssetPartTypeMaintenanceSchedule;
    AssetPartTypeDocumented: AssetPartTypeDocumented;
    AssetPartType: AssetPartType;
    AssetPartTypeCreate: AssetPartTypeCreate;
    AssetPartTypeUpdate: AssetPartTypeUpdate;
    AssetPartUnitFields: AssetPartUnitFields;
    AssetPartReceivalFields: AssetPartReceivalFields;
    WarehouseSummary: WarehouseSummary;
    AssetPartReceivalItem: AssetPartReceivalItem;
    AssetPartReceivalInvoice: AssetPartReceivalInvoice;
    AssetPartReceivalQualityCheck: AssetPartReceivalQualityCheck;
    AssetPartReceivalDocumented: AssetPartReceivalDocumented;
    AssetPartReceival: AssetPartReceival;
    ReturnAssetPartUnitFields: ReturnAssetPartUnitFields;
    AssetPartUnit: AssetPartUnit;
    ReturnAssetPartUnitAssetPartUnit: ReturnAssetPartUnitAssetPartUnit;
    ApprovalCycle: ApprovalCycle;
    ValidityCheck: ValidityCheck;
    ReturnAssetPartUnitReturnLocation: ReturnAssetPartUnitReturnLocation;
    ReturnAssetPartUnitQualityInspection: ReturnAssetPartUnitQualityInspection;
    ReturnAssetPartUnitDocumented: ReturnAssetPartUnitDocumented;
    ReturnAssetPartUnit: ReturnAssetPartUnit;
    DocumentType: DocumentType;
    MediaDoc: MediaDoc;
    AssetPartUnitAssignedTo: AssetPartUnitAssignedTo;
    AssetPartUnitDocumented: AssetPartUnitDocumented;
    AssetPartUnitCreator: AssetPartUnitCreator;
    AssetPartUnitCreate: AssetPartUnitCreate;
    AssetPartUnitDocumentedUpdate: AssetPartUnitDocumentedUpdate;
    AssetPartUnitUpdate: AssetPartUnitUpdate;
    StatusReadQuery: StatusReadQuery;
    ApprovalRequestWriteQuery: ApprovalRequestWriteQuery;
    StatusUpdateMany: StatusUpdateMany;
    UpdateManyResult: UpdateManyResult;
    AssetPartReceivalCreate: AssetPartReceivalCreate;
    AssetPartReceivalDocumentedUpdate: AssetPartReceivalDocumentedUpdate;
    AssetPartReceivalUpdate: AssetPartReceivalUpdate;
    AssetPartTransferFields: AssetPartTransferFields;
    AssetPartTransferItem: AssetPartTransferItem;
    AssetPartTransferDocumented: AssetPartTransferDocumented;
    AssetPartTransfer: AssetPartTransfer;
    AssetPartTransferCreate: AssetPartTransferCreate;
    AssetPartTransferUpdate: AssetPartTransferUpdate;
    StoreAssetPartUnitAssetPartUnit: StoreAssetPartUnitAssetPartUnit;
    ReturnAssetPartUnitCreate: ReturnAssetPartUnitCreate;
    ReturnAssetPartUnitUpdate: ReturnAssetPartUnitUpdate;
    StoreAssetPartUnitFields: StoreAssetPartUnitFields;
    StoreAssetPartUnitLocation: StoreAssetPartUnitLocation;
    StoreAssetPartUnitStorageEnvironment: StoreAssetPartUnitStorageEnvironment;
    StoreAssetPartUnitReservedFor: StoreAssetPartUnitReservedFor;
    StoreAssetPartUnitDimension: StoreAssetPartUnitDimension;
    StoreAssetPartUnitDocumented: StoreAssetPartUnitDocumented;
    StoreAssetPartUnitDocumentedResult: StoreAssetPartUnitDocumentedResult;
    StoreAssetPartUnit: StoreAssetPartUnit;
    StoreAssetPartUnitCreate: StoreAssetPartUnitCreate;
    StoreAssetPartUnitUpdate: StoreAssetPartUnitUpdate;
    ClientPopulatedKey: ClientPopulatedKey;
    ClientInput: ClientInput;
    ClientCreate: ClientCreate;
    StoredFields: StoredFields;
    ClientUpdate: ClientUpdate;
    ClientContactCreate: ClientContactCreate;
    ClientContactUpdate: ClientContactUpdate;
    ClientLocationDocumentedInput: ClientLocationDocumentedInput;
    ClientLocationCreate: ClientLocationCreate;
    ClientLocationDocumentedUpdate: ClientLocationDocumentedUpdate;
    ClientLocationUpdate: ClientLocationUpdate;
    ClientChannelCreate: ClientChannelCreate;
    ClientChannelUpdate: ClientChannelUpdate;
    LineClassificationFields: LineClassificationFields;
    LineClassification: LineClassification;
    LineFields: LineFields;
    Line: Line;
    ClientLine: ClientLine;
    ClientLineFields: ClientLineFields;
    ClientLineCreate: ClientLineCreate;
    ClientLineUpdate: ClientLineUpdate;
    PatchActionSlug: PatchActionSlug;
    PatchActionReadOperator: PatchActionReadOperator;
    PatchActionReadQuery: PatchActionReadQuery;
    PatchActionWriteQuery: PatchActionWriteQuery;
    PatchActionUpdateMany: PatchActionUpdateMany;
    LineCreate: LineCreate;
    LineUpdate: LineUpdate;
    LineClassificationCreate: LineClassificationCreate;
    LineClassificationUpdate: LineClassificationUpdate;
    SpecialityCreate: SpecialityCreate;
    SpecialityUpdate: SpecialityUpdate;
    TagCreate: TagCreate;
    TagUpdate: TagUpdate;
    ProductPopulatedKey: ProductPopulatedKey;
    VariantFields: VariantFields;
    Product: Product;
    ProductModifiersGroupFields: ProductModifiersGroupFields;
    ProductModifiersGroupModifier: ProductModifiersGroupModifier;
    ProductModifiersGroupDocumented: ProductModifiersGroupDocumented;
    ProductModifiersGroupDocumentedResult: ProductModifiersGroupDocumentedResult;
    ProductModifiersGroup: ProductModifiersGroup;
    Variant: Variant;
    ProductFields: ProductFields;
    ProductCategoryFields: ProductCategoryFields;
    ProductCategory: ProductCategory;
    ProductSubCategoryFields: ProductSubCategoryFields;
    ProductSubCategory: ProductSubCategory;
    TaxFields: TaxFields;
    Tax: Tax;
    MeasureUnitFields: MeasureUnitFields;
    MeasureUnitFamilyFields: MeasureUnitFamilyFields;
    MeasureUnitSummary: MeasureUnitSummary;
    MeasureUnit: MeasureUnit;
    MeasureUnitFamily: MeasureUnitFamily;
    MediaFields: MediaFields;
    MediaParentDocumentType: MediaParentDocumentType;
    MediaDocumented: MediaDocumented;
    Media: Media;
    ProductBrandFields: ProductBrandFields;
    ProductBrand: ProductBrand;
    ProductInput: ProductInput;
    ProductCreate: ProductCreate;
    ProductUpdate: ProductUpdate;
    VariantCreate: VariantCreate;
    VariantUpdate: VariantUpdate;
    ProductCategoryCreate: ProductCategoryCreate;
    ProductCategoryUpdate: ProductCategoryUpdate;
    ProductSubCategoryCreate: ProductSubCategoryCreate;
    ProductSubCategoryUpdate: ProductSubCategoryUpdate;
    ProductBrandCreate: ProductBrandCreate;
    ProductBrandUpdate: ProductBrandUpdate;
    ProductGroupFields: ProductGroupFields;
    ProductGroup: ProductGroup;
    ProductGroupCreate: ProductGroupCreate;
    ProductGroupUpdate: ProductGroupUpdate;
    ProductModifiersGroupCreate: ProductModifiersGroupCreate;
    ProductModifiersGroupUpdate: ProductModifiersGroupUpdate;
    TaxCreate: TaxCreate;
    TaxUpdate: TaxUpdate;
    MeasureUnitCreate: MeasureUnitCreate;
    MeasureUnitUpdate: MeasureUnitUpdate;
    MeasureUnitFamilyCreate: MeasureUnitFamilyCreate;
    MeasureUnitFamilyUpdate: MeasureUnitFamilyUpdate;
    PriceListFields: PriceListFields;
    PriceListCreator: PriceListCreator;
    PriceList: PriceList;
    PriceListCreate: PriceListCreate;
    PriceListUpdate: PriceListUpdate;
    PriceListItemFields: PriceListItemFields;
    PriceListItem: PriceListItem;
    PriceListItemCreate: PriceListItemCreate;
    PriceListItemUpdate: PriceListItemUpdate;
    MslDocumented: MslDocumented;
    Msl: Msl;
    MslCreate: MslCreate;
    MslUpdate: MslUpdate;
    MslProductFields: MslProductFields;
    MslProductDocumented: MslProductDocumented;
    MslProduct: MslProduct;
    MslProductCreate: MslProductCreate;
    MslProductUpdate: MslProductUpdate;
    RepPopulatedKey: RepPopulatedKey;
    RepPermissions: RepPermissions;
    RepTargetResults: RepTargetResults;
    RepSettings: RepSettings;
    RepFields: RepFields;
    RepDocumented: RepDocumented;
    Rep: Rep;
    RepCreate: RepCreate;
    RepUpdate: RepUpdate;
    RepBalanceSummary: RepBalanceSummary;
    TeamCreate: TeamCreate;
    TeamUpdate: TeamUpdate;
    AdminCreator: AdminCreator;
    RouteStop: RouteStop;
    RouteFields: RouteFields;
    RouteDocumented: RouteDocumented;
    Route: Route;
    RouteCreate: RouteCreate;
    RouteUpdate: RouteUpdate;
    DayPlanEntry: DayPlanEntry;
    DayFields: DayFields;
    RepCreator: RepCreator;
    DayDocumented: DayDocumented;
    DayDocumentedResult: DayDocumentedResult;
    Day: Day;
    DayCreate: DayCreate;
    WarehouseFields: WarehouseFields;
    WarehouseDocumented: WarehouseDocumented;
    Warehouse: Warehouse;
    WarehouseCreate: WarehouseCreate;
    WarehouseUpdate: WarehouseUpdate;
    InventoryItemDocumented: InventoryItemDocumented;
    InventoryItem: InventoryItem;
    InventoryAdjustmentReasonFields: InventoryAdjustmentReasonFields;
    InventoryAdjustmentReasonDocumented: InventoryAdjustmentReasonDocumented;
    InventoryAdjustmentReason: InventoryAdjustmentReason;
    InventoryAdjustmentReasonCreate: InventoryAdjustmentReasonCreate;
    InventoryAdjustmentReasonUpdate: InventoryAdjustmentReasonUpdate;
    CustomStatusModel: CustomStatusModel;
    CustomStatusFields: CustomStatusFields;
    CustomStatusDocumented: CustomStatusDocumented;
    CustomStatus: CustomStatus;
    AdjustInventoryItem: AdjustInventoryItem;
    AdjustInventoryDocumented: AdjustInventoryDocumented;
    AdjustInventory: AdjustInventory;
    AdjustInventoryCreate: AdjustInventoryCreate;
    TransferFields: TransferFields;
    TransferVariantTransfer: TransferVariantTransfer;
    TransferItem: TransferItem;
    TransferDocumented: TransferDocumented;
    TransferDocumentedResult: TransferDocumentedResult;
    Transfer: Transfer;
    TransferVariant: TransferVariant;
    TransferCreate: TransferCreate;
    TransferWithCycle: TransferWithCycle;
    TransferResult: TransferResult;
    TransferUpdate: TransferUpdate;
    ReceivingMaterialVariant: ReceivingMaterialVariant;
    ReceivingMaterialFields: ReceivingMaterialFields;
    SupplierFields: SupplierFields;
    SupplierDocumented: SupplierDocumented;
    Supplier: Supplier;
    ReceivingMaterialItem: ReceivingMaterialItem;
    ReceivingMaterialDocumented: ReceivingMaterialDocumented;
    ReceivingMaterialDocumentedResult: ReceivingMaterialDocumentedResult;
    ReceivingMaterial: ReceivingMaterial;
    ReceivingMaterialCreate: ReceivingMaterialCreate;
    ReceivingMaterialUpdate: ReceivingMaterialUpdate;
    SupplierCreate: SupplierCreate;
    SupplierUpdate: SupplierUpdate;
    VariantSummary: VariantSummary;
    InvoiceItemVariant: InvoiceItemVariant;
    PromotionCartFilter: PromotionCartFilter;
    PromotionItemFilter: PromotionItemFilter;
    PromotionGetItem: PromotionGetItem;
    PromotionCartAdjustment: PromotionCartAdjustment;
    PromotionLineFilter: PromotionLineFilter;
    PromotionLineAdjustment: PromotionLineAdjustment;
    PromotionDetails: PromotionDetails;
    PromotionFields: PromotionFields;
    Promotion: Promotion;
    InvoiceItemUsedPromotion: InvoiceItemUsedPromotion;
    InvoiceItemModifier: InvoiceItemModifier;
    InvoiceItemModifierGroup: InvoiceItemModifierGroup;
    ReturnReasonFields: ReturnReasonFields;
    ReturnReason: ReturnReason;
    InvoiceItem: InvoiceItem;
    SaleFields: SaleFields;
    FullInvoiceShippingZone: FullInvoiceShippingZone;
    FullInvoicePaymentMethod: FullInvoicePaymentMethod;
    ProformaFields: ProformaFields;
    ProformaDocumented: ProformaDocumented;
    Proforma: Proforma;
    FullInvoicePopulatedKey: FullInvoicePopulatedKey;
    FullInvoiceSkippedPromotion: FullInvoiceSkippedPromotion;
    FullInvoiceFields: FullInvoiceFields;
    FullInvoiceSummary: FullInvoiceSummary;
    FullInvoice: FullInvoice;
    PaymentLink: PaymentLink;
    WorkorderSummary: WorkorderSummary;
    FullInvoiceDocumented: FullInvoiceDocumented;
    FullInvoiceDocumentedResult: FullInvoiceDocumentedResult;
    FullInvoiceReturnedFrom: FullInvoiceReturnedFrom;
    FullInvoiceDocumentedInput: FullInvoiceDocumentedInput;
    FullInvoiceCreate: FullInvoiceCreate;
    FullInvoiceDocumentedUpdate: FullInvoiceDocumentedUpdate;
    FullInvoiceUpdate: FullInvoiceUpdate;
    ProformaDocumentedCreate: ProformaDocumentedCreate;
    ProformaCreate: ProformaCreate;
    ProformaWithCycle: ProformaWithCycle;
    ProformaResult: ProformaResult;
    ProformaUpdate: ProformaUpdate;
    CartPromotion: CartPromotion;
    CartPaymentsData: CartPaymentsData;
    CartFields: CartFields;
    Cart: Cart;
    CartCreate: CartCreate;
    CartDeleteResult: CartDeleteResult;
    PromotionCreate: PromotionCreate;
    PromotionUpdate: PromotionUpdate;
    PromotionUsage: PromotionUsage;
    ReturnReasonCreate: ReturnReasonCreate;
    ReturnReasonUpdate: ReturnReasonUpdate;
    LatestSerials: LatestSerials;
    SafeInvoiceSerialCounterFields: SafeInvoiceSerialCounterFields;
    SafeInvoiceSerialCounter: SafeInvoiceSerialCounter;
    SafeInvoiceSerialCounterCreate: SafeInvoiceSerialCounterCreate;
    SafeInvoiceSerialCounterDocumentedUpdate: SafeInvoiceSerialCounterDocumentedUpdate;
    SafeInvoiceSerialCounterUpdate: SafeInvoiceSerialCounterUpdate;
    SettingsLiveLocation: SettingsLiveLocation;
    SettingsSalesSettings: SettingsSalesSettings;
    SettingsGeofencing: SettingsGeofencing;
    SettingsEmailFilter: SettingsEmailFilter;
    SettingsMailListInvoiceSale: SettingsMailListInvoiceSale;
    SettingsMailList: SettingsMailList;
    SettingsPromotion: SettingsPromotion;
    SettingsCustomStatus: SettingsCustomStatus;
    SettingsWorkorderSettings: SettingsWorkorderSettings;
    SettingsNotification: SettingsNotification;
    SettingsDocumented: SettingsDocumented;
    Settings: Settings;
    SafeInvoiceSerialCounterNext: SafeInvoiceSerialCounterNext;
    SafeInvoiceSerialCounterNextResult: SafeInvoiceSerialCounterNextResult;
    SalesAnalyticsReportGroupByOption: SalesAnalyticsReportGroupByOption;
    SalesAnalyticsReportSortByOption: SalesAnalyticsReportSortByOption;
    SalesAnalyticsReport: SalesAnalyticsReport;
    PaymentLinkedTxn: PaymentLinkedTxn;
    PaymentFields: PaymentFields;
    PaymentMethodFields: PaymentMethodFields;
    PaymentMethod: PaymentMethod;
    BankFields: BankFields;
    BankDocumented: BankDocumented;
    Bank: Bank;
    RefundCheck: RefundCheck;
    CheckPhotoMeta: CheckPhotoMeta;
    PaymentCheck: PaymentCheck;
    PaymentPaymentsData: PaymentPaymentsData;
    Payment: Payment;
    PaymentCreate: PaymentCreate;
    PaymentUpdate: PaymentUpdate;
    PaymentMethodCreate: PaymentMethodCreate;
    PaymentMethodUpdate: PaymentMethodUpdate;
    PaymentTermFields: PaymentTermFields;
    PaymentTermDocumented: PaymentTermDocumented;
    PaymentTermDocumentedResult: PaymentTermDocumentedResult;
    PaymentTerm: PaymentTerm;
    PaymentTermCreate: PaymentTermCreate;
    PaymentTermUpdate: PaymentTermUpdate;
    RefundLinkedTxn: RefundLinkedTxn;
    RefundFields: RefundFields;
    RefundDocumented: RefundDocumented;
    Refund: Refund;
    RefundDocumentedInput: RefundDocumentedInput;
    RefundCreate: RefundCreate;
    RefundUpdate: RefundUpdate;
    SettlementFields: SettlementFields;
    CheckFields: CheckFields;
    CheckDocumented: CheckDocumented;
    CheckDocumentedResult: CheckDocumentedResult;
    Check: Check;
    Settlement: Settlement;
    SettlementCreate: SettlementCreate;
    VoidSettlementCreate: VoidSettlementCreate;
    CheckCreate: CheckCreate;
    AdjustAccountAccount: AdjustAccountAccount;
    AdjustAccountFields: AdjustAccountFields;
    AdjustAccountDocumented: AdjustAccountDocumented;
    AdjustAccountDocumentedResult: AdjustAccountDocumentedResult;
    AdjustAccount: AdjustAccount;
    AdjustAccountCreate: AdjustAccountCreate;
    BankCreate: BankCreate;
    BankUpdate: BankUpdate;
    BankListDocumented: BankListDocumented;
    BankList: BankList;
    BankListCreate: BankListCreate;
    BankListUpdate: BankListUpdate;
    VisitPopulatedKey: VisitPopulatedKey;
    VisitMeta: VisitMeta;
    VisitGeoTag: VisitGeoTag;
    VisitFields: VisitFields;
    GeoTag: GeoTag;
    TagInput: TagInput;
    ActivityComment: ActivityComment;
    VisitDocumented: VisitDocumented;
    Visit: Visit;
    VisitDocumentedCreate: VisitDocumentedCreate;
    VisitCreate: VisitCreate;
    VisitUpdate: VisitUpdate;
    ActivityFeedbackFields: ActivityFeedbackFields;
    ActivityFeedbackAttachment: ActivityFeedbackAttachment;
    ActivityFeedbackDocumented: ActivityFeedbackDocumented;
    ActivityFeedbackDocumentedResult: ActivityFeedbackDocumentedResult;
    ActivityFeedback: ActivityFeedback;
    ActivityFeedbackDocumentedInput: ActivityFeedbackDocumentedInput;
    ActivityFeedbackCreate: ActivityFeedbackCreate;
    ActivityFeedbackUpdate: ActivityFeedbackUpdate;
    ActivityFeedbackAnalyticsResult: ActivityFeedbackAnalyticsResult;
    ActivityFeedbackV2Fields: ActivityFeedbackV2Fields;
    FeedbackOptionQuestion: FeedbackOptionQuestion;
    FeedbackOptionSetting: FeedbackOptionSetting;
    FeedbackOptionStyling: FeedbackOptionStyling;
    FeedbackOptionNotificationSetting: FeedbackOptionNotificationSetting;
    FeedbackOptionDocumented: FeedbackOptionDocumented;
    FeedbackOptionDocumentedResult: FeedbackOptionDocumentedResult;
    FeedbackOption: FeedbackOption;
    ActivityFeedbackV2Response: ActivityFeedbackV2Response;
    ActivityFeedbackV2FollowUpAction: ActivityFeedbackV2FollowUpAction;
    ActivityFeedbackV2Documented: ActivityFeedbackV2Documented;
    ActivityFeedbackV2DocumentedResult: ActivityFeedbackV2DocumentedResult;
    ActivityFeedbackV2: ActivityFeedbackV2;
    ActivityFeedbackV2DocumentedInput: ActivityFeedbackV2DocumentedInput;
    ActivityFeedbackV2Create: ActivityFeedbackV2Create;
    ActivityFeedbackV2Update: ActivityFeedbackV2Update;
    ActivityFeedbackV2DetailedAnalyticsResult: ActivityFeedbackV2DetailedAnalyticsResult;
    FeedbackOptionDocumentedInput: FeedbackOptionDocumentedInput;
    FeedbackOptionCreate: FeedbackOptionCreate;
    FeedbackOptionUpdate: FeedbackOptionUpdate;
    FeedbackOptionTemplatesItem: FeedbackOptionTemplatesItem;
    FeedbackOptionPreviewResult: FeedbackOptionPreviewResult;
    StorecheckTemplateFields: StorecheckTemplateFields;
    FieldType: FieldType;
    StorecheckTemplateDataType: StorecheckTemplateDataType;
    StorecheckTemplateUsedFieldLookup: StorecheckTemplateUsedFieldLookup;
    StorecheckTemplateUsedField: StorecheckTemplateUsedField;
    StorecheckTemplateField: StorecheckTemplateField;
    StorecheckTemplateEntry: StorecheckTemplateEntry;
    StorecheckTemplateQuestion: StorecheckTemplateQuestion;
    StorecheckTemplateDocumented: StorecheckTemplateDocumented;
    StorecheckTemplate: StorecheckTemplate;
    StorecheckTemplateCreate: StorecheckTemplateCreate;
    StorecheckTemplateUpdate: StorecheckTemplateUpdate;
    ActivityStorecheckField: ActivityStorecheckField;
    ActivityStorecheckDivision: ActivityStorecheckDivision;
    ActivityStorecheckResult: ActivityStorecheckResult;
    ActivityStorecheckEntry: ActivityStorecheckEntry;
    ActivityStorecheckFields: ActivityStorecheckFields;
    ActivityStorecheckResponse: ActivityStorecheckResponse;
    ActivityStorecheckDocumented: ActivityStorecheckDocumented;
    ActivityStorecheck: ActivityStorecheck;
    ActivityStorecheckCreate: ActivityStorecheckCreate;
    ActivityStorecheckUpdate: ActivityStorecheckUpdate;
    CustomListFilter: CustomListFilter;
    CustomListSourceValue: CustomListSourceValue;
    CustomListElement: CustomListElement;
    CustomListSource: CustomListSource;
    CustomListEndPoint: CustomListEndPoint;
    CustomListFields: CustomListFields;
    CustomListDocumented: CustomListDocumented;
    CustomList: CustomList;
    FormV2Visibility: FormV2Visibility;
    FormV2FieldType: FormV2FieldType;
    FormV2FieldPrintSettings: FormV2FieldPrintSettings;
    FormV2UsedField: FormV2UsedField;
    FormV2Field: FormV2Field;
    FormV2Division: FormV2Division;
    FormV2PrintSettings: FormV2PrintSettings;
    FormV2Fields: FormV2Fields;
    ClmPresentationFields: ClmPresentationFields;
    ClmPresentationCoverSlide: ClmPresentationCoverSlide;
    ClmPresentation: ClmPresentation;
    ClmSequenceSummary: ClmSequenceSummary;
    FormV2: FormV2;
    FormV2Create: FormV2Create;
    FormV2Update: FormV2Update;
    ActivityFormV2ResultPopulatedKey: ActivityFormV2ResultPopulatedKey;
    ActivityFormV2ResultFieldResult: ActivityFormV2ResultFieldResult;
    ActivityFormV2ResultDivisionResult: ActivityFormV2ResultDivisionResult;
    ActivityFormV2ResultFields: ActivityFormV2ResultFields;
    ActivityFormV2Result: ActivityFormV2Result;
    ActivityFormV2ResultCreate: ActivityFormV2ResultCreate;
    ActivityFormV2ResultUpdate: ActivityFormV2ResultUpdate;
    TimelineActivityType: TimelineActivityType;
    TimelineEntryDetailsActivitiesActivityType: TimelineEntryDetailsActivitiesActivityType;
    TimelineDetails: TimelineDetails;
    TimelineEntry: TimelineEntry;
    ClmPresentationCreate: ClmPresentationCreate;
    ClmPresentationUpdate: ClmPresentationUpdate;
    ClmSequenceFields: ClmSequenceFields;
    ClmSequence: ClmSequence;
    ClmSequenceCreate: ClmSequenceCreate;
    ClmSequenceUpdate: ClmSequenceUpdate;
    ClmSlideFields: ClmSlideFields;
    ClmSlide: ClmSlide;
    ClmSlideCreate: ClmSlideCreate;
    ClmSlideUpdate: ClmSlideUpdate;
    ClmFeedbackActivityResult: ClmFeedbackActivityResult;
    ClmFeedbackActivityFields: ClmFeedbackActivityFields;
    TagSummary: TagSummary;
    ClmFeedbackActivity: ClmFeedbackActivity;
    ClmFeedbackActivityCreate: ClmFeedbackActivityCreate;
    ClmFetchItem: ClmFetchItem;
    MediaCreate: MediaCreate;
    MediaUpdate: MediaUpdate;
    DocumentTypeValue: DocumentTypeValue;
    MediaStorageFields: MediaStorageFields;
    MediaStorageDocumented: MediaStorageDocumented;
    MediaStorageDocumentedResult: MediaStorageDocumentedResult;
    MediaStorage: MediaStorage;
    MediaStorageCreate: MediaStorageCreate;
    MediaStorageUpdate: MediaStorageUpdate;
    QuickConvertToPdfDocumented: QuickConvertToPdfDocumented;
    QuickConvertToPdf: QuickConvertToPdf;
    QuickConvertToPdfDocumentedInput: QuickConvertToPdfDocumentedInput;
    QuickConvertToPdfCreate: QuickConvertToPdfCreate;
    PrintSettingsWorkorderBasicDetails: PrintSettingsWorkorderBasicDetails;
    PrintSettingsWorkorderClientDetails: PrintSettingsWorkorderClientDetails;
    PrintSettingsWorkorderAssetDetails: PrintSettingsWorkorderAssetDetails;
    PrintSettingsWorkorderAssetUnitDetails: PrintSettingsWorkorderAssetUnitDetails;
    PrintSettingsWorkorderDetails: PrintSettingsWorkorderDetails;
    PrintSettingsFormResultDetails: PrintSettingsFormResultDetails;
    PrintSettingsInvoiceBasicDetails: PrintSettingsInvoiceBasicDetails;
    PrintSettingsItemImage: PrintSettingsItemImage;
    PrintSettingsInvoiceLineItemDetails: PrintSettingsInvoiceLineItemDetails;
    PrintSettingsInvoiceFontsWithSizes: PrintSettingsInvoiceFontsWithSizes;
    PrintSettingsInvoiceMobileDetails: PrintSettingsInvoiceMobileDetails;
    PrintSettingsInvoiceDetails: PrintSettingsInvoiceDetails;
    PrintSettingsProformaBasicDetails: PrintSettingsProformaBasicDetails;
    PrintSettingsProformaLineItemDetails: PrintSettingsProformaLineItemDetails;
    PrintSettingsProformaMobileDetails: PrintSettingsProformaMobileDetails;
    PrintSettingsProformaDetails: PrintSettingsProformaDetails;
    PrintSettingsSettlementBasicDetails: PrintSettingsSettlementBasicDetails;
    PrintSettingsSettlementCheckDetails: PrintSettingsSettlementCheckDetails;
    PrintSettingsSettlementDetails: PrintSettingsSettlementDetails;
    PrintSettingsDetails: PrintSettingsDetails;
    PrintSettings: PrintSettings;
    PrintSettingsCreate: PrintSettingsCreate;
    PrintSettingsUpdate: PrintSettingsUpdate;
    PdfTemplateGallery: PdfTemplateGallery;
    PdfTemplate: PdfTemplate;
    PdfTemplateUpdate: PdfTemplateUpdate;
    PdfTemplateCreate: PdfTemplateCreate;
    PdfTemplateGalleryUpdate: PdfTemplateGalleryUpdate;
    PdfTemplateGalleryCreate: PdfTemplateGalleryCreate;
    PdfMergeField: PdfMergeField;
    PdfMergeFieldUpdate: PdfMergeFieldUpdate;
    PdfMergeFieldCreate: PdfMergeFieldCreate;
    OcrInvoiceJobPhotoTextExtractionTask: OcrInvoiceJobPhotoTextExtractionTask;
    OcrInvoiceJobPhotoJsonExtractionTask: OcrInvoiceJobPhotoJsonExtractionTask;
    OcrInvoiceJobTextJsonParsingTask: OcrInvoiceJobTextJsonParsingTask;
    OcrInvoiceJobAiApiJsStep: OcrInvoiceJobAiApiJsStep;
    OcrInvoiceJobFinalizeTask: OcrInvoiceJobFinalizeTask;
    OcrInvoiceJobCreateJobPagesTask: OcrInvoiceJobCreateJobPagesTask;
    OcrInvoiceJobJobHandlerStep: OcrInvoiceJobJobHandlerStep;
    OcrInvoiceJobPdfTextExtractionTask: OcrInvoiceJobPdfTextExtractionTask;
    OcrInvoiceJobPdfImageConversionTask: OcrInvoiceJobPdfImageConversionTask;
    OcrInvoiceJobPdfImageTextOcrTask: OcrInvoiceJobPdfImageTextOcrTask;
    OcrInvoiceJobPythonUtilitiesStep: OcrInvoiceJobPythonUtilitiesStep;
    OcrInvoiceJobPlanStep: OcrInvoiceJobPlanStep;
    OcrInvoiceJobPlanOptions: OcrInvoiceJobPlanOptions;
    OcrInvoiceJobPlan: OcrInvoiceJobPlan;
    OcrInvoiceJobGroupSummary: OcrInvoiceJobGroupSummary;
    OcrInvoiceJobDocumented: OcrInvoiceJobDocumented;
    OcrInvoiceJob: OcrInvoiceJob;
    OcrInvoiceJobCreate: OcrInvoiceJobCreate;
    OcrInvoiceJobUpdate: OcrInvoiceJobUpdate;
    OcrInvoiceJobProcessResult: OcrInvoiceJobProcessResult;
    OcrInvoiceJobResultsResult: OcrInvoiceJobResultsResult;
    OcrInvoiceJobPageCartAnnotationErrorType: OcrInvoiceJobPageCartAnnotationErrorType;
    OcrInvoiceJobPageCartAnnotationItem: OcrInvoiceJobPageCartAnnotationItem;
    OcrInvoiceJobPageCartAnnotation: OcrInvoiceJobPageCartAnnotation;
    OcrInvoiceJobPageAIInvoiceJson: OcrInvoiceJobPageAIInvoiceJson;
    OcrInvoiceJobGroupFields: OcrInvoiceJobGroupFields;
    OcrInvoiceJobTemplatePreparationOption: OcrInvoiceJobTemplatePreparationOption;
    OcrInvoiceJobTemplateProductMatchStage: OcrInvoiceJobTemplateProductMatchStage;
    OcrInvoiceJobTemplateMeasureUnitMatchStage: OcrInvoiceJobTemplateMeasureUnitMatchStage;
    OcrInvoiceJobTemplateClientMatchingStage: OcrInvoiceJobTemplateClientMatchingStage;
    OcrInvoiceJobTemplateCartOptions: OcrInvoiceJobTemplateCartOptions;
    OcrInvoiceJobTemplateKey: OcrInvoiceJobTemplateKey;
    OcrInvoiceJobTemplateFields: OcrInvoiceJobTemplateFields;
    OcrInvoiceFixedLengthTextLayout: OcrInvoiceFixedLengthTextLayout;
    OcrInvoiceJobTemplateFieldCoordinate: OcrInvoiceJobTemplateFieldCoordinate;
    OcrInvoiceJobTemplateField: OcrInvoiceJobTemplateField;
    OcrInvoiceJobTemplateTableStructure: OcrInvoiceJobTemplateTableStructure;
    OcrInvoiceJobTemplatePreprocessingSetting: OcrInvoiceJobTemplatePreprocessingSetting;
    OcrInvoiceJobTemplatePostprocessingSetting: OcrInvoiceJobTemplatePostprocessingSetting;
    OcrInvoiceJobTemplateDocumented: OcrInvoiceJobTemplateDocumented;
    OcrInvoiceJobTemplateDocumentedResult: OcrInvoiceJobTemplateDocumentedResult;
    OcrInvoiceJobTemplate: OcrInvoiceJobTemplate;
    OcrInvoiceJobGroupProcessingSetting: OcrInvoiceJobGroupProcessingSetting;
    OcrInvoiceJobGroupNotification: OcrInvoiceJobGroupNotification;
    OcrInvoiceJobGroupDocumented: OcrInvoiceJobGroupDocumented;
    OcrInvoiceJobGroup: OcrInvoiceJobGroup;
    ProformaSummary: ProformaSummary;
    OcrInvoiceJobPageImageProperty: OcrInvoiceJobPageImageProperty;
    OcrInvoiceJobPageAnnotation: OcrInvoiceJobPageAnnotation;
    OcrInvoiceJobPageDocumented: OcrInvoiceJobPageDocumented;
    OcrInvoiceJobPage: OcrInvoiceJobPage;
    OcrInvoiceJobPageCreate: OcrInvoiceJobPageCreate;
    OcrInvoiceJobPageDocumentedUpdate: OcrInvoiceJobPageDocumentedUpdate;
    OcrInvoiceJobPageUpdate: OcrInvoiceJobPageUpdate;
    OcrInvoiceJobPageProcessResult: OcrInvoiceJobPageProcessResult;
    OcrInvoiceJobGroupDocumentedCreate: OcrInvoiceJobGroupDocumentedCreate;
    OcrInvoiceJobGroupCreate: OcrInvoiceJobGroupCreate;
    OcrInvoiceJobGroupUpdate: OcrInvoiceJobGroupUpdate;
    OcrInvoiceJobGroupJobsItem: OcrInvoiceJobGroupJobsItem;
    OcrInvoiceJobTemplateCreate: OcrInvoiceJobTemplateCreate;
    OcrInvoiceJobTemplateUpdate: OcrInvoiceJobTemplateUpdate;
    ActivityAiSalesOrderFields: ActivityAiSalesOrderFields;
    ActivityAiSalesOrderInputData: ActivityAiSalesOrderInputData;
    ActivityAiSalesOrderFeedback: ActivityAiSalesOrderFeedback;
    ActivityAiSalesOrderDocumented: ActivityAiSalesOrderDocumented;
    ActivityAiSalesOrder: ActivityAiSalesOrder;
    ActivityAiSalesOrderAiModel: ActivityAiSalesOrderAiModel;
    ActivityAiSalesOrderDocumentedCreate: ActivityAiSalesOrderDocumentedCreate;
    ActivityAiSalesOrderCreate: ActivityAiSalesOrderCreate;
    ActivityAiSalesOrderUpdate: ActivityAiSalesOrderUpdate;
    ActivityAiSalesOrderGenerateResult: ActivityAiSalesOrderGenerateResult;
    ApprovalRule: ApprovalRule;
    ApprovalFilter: ApprovalFilter;
    ApprovalFields: ApprovalFields;
    ApprovalDocumented: ApprovalDocumented;
    Approval: Approval;
    ApprovalCreate: ApprovalCreate;
    ApprovalUpdate: ApprovalUpdate;
    ApprovalRequestBody: ApprovalRequestBody;
    ApprovalRequestHistory: ApprovalRequestHistory;
    ApprovalRequestFields: ApprovalRequestFields;
    ApprovalRequestDocumented: ApprovalRequestDocumented;
    ApprovalRequestDocumentedResult: ApprovalRequestDocumentedResult;
    ApprovalRequest: ApprovalRequest;
    ApprovalRequestMeta: ApprovalRequestMeta;
    ApprovalRequestCreate: ApprovalRequestCreate;
    ApprovalRequestPopulatedKey: ApprovalRequestPopulatedKey;
    ApprovalRequestUpdate: ApprovalRequestUpdate;
    ReportColumnGroup: ReportColumnGroup;
    ReportColumnGroupCreate: ReportColumnGroupCreate;
    ReportColumnGroupUpdate: ReportColumnGroupUpdate;
    ReportColumnFields: ReportColumnFields;
    ReportColumn: ReportColumn;
    ReportColumnCreate: ReportColumnCreate;
    ReportColumnUpdate: ReportColumnUpdate;
    ReportSort: ReportSort;
    ReportSortUpdate: ReportSortUpdate;
    ReportSortCreate: ReportSortCreate;
    ReportFilterOperator: ReportFilterOperator;
    ReportFilterStaticData: ReportFilterStaticData;
    ReportFilterAccumulator: ReportFilterAccumulator;
    ReportFilterField: ReportFilterField;
    ReportFilterGroupData: ReportFilterGroupData;
    ReportFilterGroup: ReportFilterGroup;
    ReportFilter: ReportFilter;
    ReportFilterUpdate: ReportFilterUpdate;
    ReportFilterCreate: ReportFilterCreate;
    ReportViewColumnViewSettings: ReportViewColumnViewSettings;
    ReportViewPayload: ReportViewPayload;
    ReportView: ReportView;
    ReportViewUpdate: ReportViewUpdate;
    ReportViewCreate: ReportViewCreate;
    ReportViewFavorite: ReportViewFavorite;
    ReportViewFavoriteCreate: ReportViewFavoriteCreate;
    ReportViewFavoriteDeleteResult: ReportViewFavoriteDeleteResult;
    ReportViewDefault: ReportViewDefault;
    ReportViewDefaultCreate: ReportViewDefaultCreate;
    CopyReportViewUpdate: CopyReportViewUpdate;
    CopyReportView: CopyReportView;
    IntegrationAppFields: IntegrationAppFields;
    AvailableApp: AvailableApp;
    IntegrationAppDocumented: IntegrationAppDocumented;
    IntegrationAppDocumentedResult: IntegrationAppDocumentedResult;
    IntegrationApp: IntegrationApp;
    IntegrationAppCreate: IntegrationAppCreate;
    IntegrationAppUpdate: IntegrationAppUpdate;
    OffsetResult: OffsetResult;
    IntegrationActionLogFields: IntegrationActionLogFields;
    IntegrationActionLog: IntegrationActionLog;
    IntegrationActionLogCreate: IntegrationActionLogCreate;
    IntegrationActionLogUpdate: IntegrationActionLogUpdate;
    IntegrationCommandLogFields: IntegrationCommandLogFields;
    IntegrationCommandLog: IntegrationCommandLog;
    IntegrationCommandLogCreate: IntegrationCommandLogCreate;
    IntegrationCommandLogUpdate: IntegrationCommandLogUpdate;
    SvixIntegrationFields: SvixIntegrationFields;
    SvixIntegration: SvixIntegration;
    WebhookActionJoin: WebhookActionJoin;
    WebhookActionJoins: WebhookActionJoins;
    WebhookJoinResult: WebhookJoinResult;
    SvixIntegrationCreate: SvixIntegrationCreate;
    SvixIntegrationUpdate: SvixIntegrationUpdate;
    PatchActionPatche: PatchActionPatche;
    PatchAction: PatchAction;
    PatchActionQueryDocumented: PatchActionQueryDocumented;
    PatchActionQuery: PatchActionQuery;
    PatchActionMatch: PatchActionMatch;
    PatchActionUpdate: PatchActionUpdate;
    PatchActionExecuteResult: PatchActionExecuteResult;
    UpdateIntegrationMeta: UpdateIntegrationMeta;
    UpdateIntegrationMetaCreate: UpdateIntegrationMetaCreate;
    UpdateIntegrationMetaUpdate: UpdateIntegrationMetaUpdate;
    UpdateIntegrationMetaApplyResult: UpdateIntegrationMetaApplyResult;
    SettingsUpdate: SettingsUpdate;
    CustomStatusCreate: CustomStatusCreate;
    CustomStatusUpdate: CustomStatusUpdate;
    CustomListCreate: CustomListCreate;
    CustomListUpdate: CustomListUpdate;
    CustomListItemElement: CustomListItemElement;
    CustomListItemFields: CustomListItemFields;
    CustomListItemDocumented: CustomListItemDocumented;
    CustomListItem: CustomListItem;
    CustomListItemCreate: CustomListItemCreate;
    CustomListItemUpdate: CustomListItemUpdate;
    CustomFieldType: CustomFieldType;
    CustomFieldFields: CustomFieldFields;
    CustomField: CustomField;
    CustomFieldCreate: CustomFieldCreate;
    CustomFieldUpdate: CustomFieldUpdate;
    RepzoModel: RepzoModel;
    ModuleCustomValidatorArrayReferenceValidation: ModuleCustomValidatorArrayReferenceValidation;
    ModuleCustomValidatorReferenceValidation: ModuleCustomValidatorReferenceValidation;
    ModuleCustomValidatorNumberValidation: ModuleCustomValidatorNumberValidation;
    ModuleCustomValidatorTextValidation: ModuleCustomValidatorTextValidation;
    ModuleCustomValidatorFields: ModuleCustomValidatorFields;
    ModuleCustomValidator: ModuleCustomValidator;
    ModuleCustomValidatorCreate: ModuleCustomValidatorCreate;
    ModuleCustomValidatorUpdate: ModuleCustomValidatorUpdate;
    MailUnsubscribe: MailUnsubscribe;
    MailUnsubscribeCreate: MailUnsubscribeCreate;
    MailUnsubscribeResult: MailUnsubscribeResult;
    MailUnsubscribeMessage: MailUnsubscribeMessage;
    MailUnsubscribeCheck: MailUnsubscribeCheck;
    MailUnsubscribeCheckResult: MailUnsubscribeCheckResult;
    NotificationCommand: NotificationCommand;
    NotificationPayload: NotificationPayload;
    NotificationFields: NotificationFields;
    Notification: Notification;
    NotificationUpdateMany: NotificationUpdateMany;
    NotificationUpdateManyResult: NotificationUpdateManyResult;
    NotificationCreate: NotificationCreate;
    NotificationUpdate: NotificationUpdate;
    OptionalBusinessAppServices: OptionalBusinessAppServices;
    OptionalBusinessAppServicesCreated: OptionalBusinessAppServicesCreated;
    ResetCompanyNamespaceServices: ResetCompanyNamespaceServices;
    ResetServiceOption: ResetServiceOption;
    ResetServiceOptions: ResetServiceOptions;
    ResetCompanyNamespaceAction: ResetCompanyNamespaceAction;
    ResetCompanyNamespace: ResetCompanyNamespace;
    ResetCompanyNamespaceCreate: ResetCompanyNamespaceCreate;
    TestResetCompanyNamespaceCreate: TestResetCompanyNamespaceCreate;
    CompanyQuery: CompanyQuery;
    Company: Company;
  };
}

/** Every route with what it takes and answers: types of `client.raw`. */
export interface paths {
  "/workorder": {
    /** List workorders */
    get: operations["workorders.list"];
    /** Create a workorder */
    post: operations["workorders.create"];
  };
  "/workorder/{id}": {
    /** Get a workorder by id */
    get: operations["workorders.get"];
    /** Update a workorder */
    put: operations["workorders.update"];
    /** Delete a workorder */
    delete: operations["workorders.delete"];
  };
  "/workorder-request": {
    /** List workorder requests */
    get: operations["workorderRequests.list"];
    /** Create a workorder request */
    post: operations["workorderRequests.create"];
  };
  "/workorder-request/{id}": {
    /** Get a workorder request by id */
    get: operations["workorderRequests.get"];
    /** Update a workorder request */
    put: operations["workorderRequests.update"];
    /** Delete a workorder request */
    delete: operations["workorderRequests.delete"];
  };
  "/workorder-category": {
    /** List workorder categories */
    get: operations["workorderCategories.list"];
    /** Create a workorder category */
    post: operations["workorderCategories.create"];
  };
  "/workorder-category/{id}": {
    /** Get a workorder category by id */
    get: operations["workorderCategories.get"];
    /** Update a workorder category */
    put: operations["workorderCategories.update"];
    /** Delete a workorder category */
    delete: operations["workorderCategories.delete"];
  };
  "/workorder-category/remove": {
    /** Delete several workorder categories */
    post: operations["workorderCategories.deleteMany"];
  };
  "/workorder-category/hierarchy": {
    /** Get the workorder categories as a tree */
    get: operations["workorderCategories.hierarchy"];
  };
  "/workorder-agenda": {
    /** List the workorder agenda day by day */
    get: operations["workorderAgendas.list"];
  };
  "/workorder-agenda/{id}": {
    /** Get the workorders of one day of the agenda */
    get: operations["workorderAgendas.get"];
  };
  "/workorder-portal": {
    /** List workorder portals */
    get: operations["workorderPortals.list"];
    /** Create a workorder portal */
    post: operations["workorderPortals.create"];
  };
  "/workorder-portal/{id}": {
    /** Get a workorder portal by id */
    get: operations["workorderPortals.get"];
    /** Update a workorder portal */
    put: operations["workorderPortals.update"];
    /** Delete a workorder portal */
    delete: operations["workorderPortals.delete"];
  };
  "/workorder-portal/{id}/status": {
    /** Change the status of a workorder portal */
    patch: operations["workorderPortals.updateStatus"];
  };
  "/workorder-portal-link": {
    /** List workorder portal links */
    get: operations["workorderPortalLinks.list"];
    /** Create a workorder portal link */
    post: operations["workorderPortalLinks.create"];
  };
  "/workorder-portal-link/{id}": {
    /** Get a workorder portal link by id */
    get: operations["workorderPortalLinks.get"];
    /**
     * Update a workorder portal link
     * The vendor's client sends the same request with `count` and `company_namespace` to make several links from one; the server then answers an array of links.
     */
    put: operations["workorderPortalLinks.update"];
    /** Delete a workorder portal link */
    delete: operations["workorderPortalLinks.delete"];
  };
  "/workorder-portal-link/{id}/regenerate": {
    /** Give a workorder portal link a new address */
    post: operations["workorderPortalLinks.regenerate"];
  };
  "/workorder-portal-link/{id}/activate": {
    /** Activate a workorder portal link */
    post: operations["workorderPortalLinks.activate"];
  };
  "/workorder-portal-link/{id}/deactivate": {
    /** Deactivate a workorder portal link */
    post: operations["workorderPortalLinks.deactivate"];
  };
  "/contract": {
    /** List contracts */
    get: operations["contracts.list"];
    /** Create a contract */
    post: operations["contracts.create"];
  };
  "/contract/{id}": {
    /** Get a contract by id */
    get: operations["contracts.get"];
    /** Update a contract */
    put: operations["contracts.update"];
    /** Delete a contract */
    delete: operations["contracts.delete"];
  };
  "/contract-installment": {
    /** List contract installments */
    get: operations["contractInstallments.list"];
    /** Create a contract installment */
    post: operations["contractInstallments.create"];
  };
  "/contract-installment/{id}": {
    /** Get a contract installment by id */
    get: operations["contractInstallments.get"];
    /** Update a contract installment */
    put: operations["contractInstallments.update"];
    /** Delete a contract installment */
    delete: operations["contractInstallments.delete"];
  };
  "/contract-installment/overdue": {
    /** List the contract installments that are overdue */
    get: operations["contractInstallments.overdue"];
  };
  "/contract-installment/{id}/pay": {
    /** Pay a contract installment */
    post: operations["contractInstallments.pay"];
  };
  "/asset": {
    /** List assets */
    get: operations["assets.list"];
    /** Create an asset */
    post: operations["assets.create"];
  };
  "/asset/{id}": {
    /** Get an asset by id */
    get: operations["assets.get"];
    /** Update an asset */
    put: operations["assets.update"];
    /** Delete an asset */
    delete: operations["assets.delete"];
  };
  "/asset-type": {
    /** List asset types */
    get: operations["assetTypes.list"];
    /** Create an asset type */
    post: operations["assetTypes.create"];
  };
  "/asset-type/{id}": {
    /** Get an asset type by id */
    get: operations["assetTypes.get"];
    /** Update an asset type */
    put: operations["assetTypes.update"];
    /** Delete an asset type */
    delete: operations["assetTypes.delete"];
  };
  "/asset-unit": {
    /** List asset units */
    get: operations["assetUnits.list"];
    /** Create an asset unit */
    post: operations["assetUnits.create"];
  };
  "/asset-unit/{id}": {
    /** Get an asset unit by id */
    get: operations["assetUnits.get"];
    /** Update an asset unit */
    put: operations["assetUnits.update"];
    /** Delete an asset unit */
    delete: operations["assetUnits.delete"];
  };
  "/asset-unit/remove": {
    /** Delete several asset units */
    post: operations["assetUnits.deleteMany"];
  };
  "/asset-unit/{id}/status": {
    /** Change the status of an asset unit */
    patch: operations["assetUnits.updateStatus"];
  };
  "/asset-part": {
    /** List asset parts */
    get: operations["assetParts.list"];
    /** Create an asset part */
    post: operations["assetParts.create"];
  };
  "/asset-part/{id}": {
    /** Get an asset part by id */
    get: operations["assetParts.get"];
    /** Update an asset part */
    put: operations["assetParts.update"];
    /** Delete an asset part */
    delete: operations["assetParts.delete"];
  };
  "/asset-part-type": {
    /** List asset part types */
    get: operations["assetPartTypes.list"];
    /** Create an asset part type */
    post: operations["assetPartTypes.create"];
  };
  "/asset-part-type/{id}": {
    /** Get an asset part type by id */
    get: operations["assetPartTypes.get"];
    /** Update an asset part type */
    put: operations["assetPartTypes.update"];
    /** Delete an asset part type */
    delete: operations["assetPartTypes.delete"];
  };
  "/asset-part-unit": {
    /** List asset part units */
    get: operations["assetPartUnits.list"];
    /** Create an asset part unit */
    post: operations["assetPartUnits.create"];
  };
  "/asset-part-unit/{id}": {
    /** Get an asset part unit by id */
    get: operations["assetPartUnits.get"];
    /** Update an asset part unit */
    put: operations["assetPartUnits.update"];
    /** Delete an asset part unit */
    delete: operations["assetPartUnits.delete"];
  };
  "/asset-part-receival": {
    /** List asset part receivals */
    get: operations["assetPartReceivals.list"];
    /** Update several asset part receivals at once */
    put: operations["assetPartReceivals.updateMany"];
    /** Create an asset part receival */
    post: operations["assetPartReceivals.create"];
  };
  "/asset-part-receival/{id}": {
    /** Get an asset part receival by id */
    get: operations["assetPartReceivals.get"];
    /** Update an asset part receival */
    put: operations["assetPartReceivals.update"];
    /** Delete an asset part receival */
    delete: operations["assetPartReceivals.delete"];
  };
  "/asset-part-transfer": {
    /** List asset part transfers */
    get: operations["assetPartTransfers.list"];
    /** Update several asset part transfers at once */
    put: operations["assetPartTransfers.updateMany"];
    /** Create an asset part transfer */
    post: operations["assetPartTransfers.create"];
  };
  "/asset-part-transfer/{id}": {
    /** Get an asset part transfer by id */
    get: operations["assetPartTransfers.get"];
    /** Update an asset part transfer */
    put: operations["assetPartTransfers.update"];
    /** Delete an asset part transfer */
    delete: operations["assetPartTransfers.delete"];
  };
  "/asset-part-transfer/{id}/complete": {
    /** Complete an asset part transfer */
    post: operations["assetPartTransfers.complete"];
  };
  "/return-asset-part-unit": {
    /** List returns of asset part units */
    get: operations["returnAssetPartUnits.list"];
    /** Update several returns of asset part units at once */
    put: operations["returnAssetPartUnits.updateMany"];
    /** Create a return of asset part units */
    post: operations["returnAssetPartUnits.create"];
  };
  "/return-asset-part-unit/{id}": {
    /** Get a return of asset part units by id */
    get: operations["returnAssetPartUnits.get"];
    /** Update a return of asset part units */
    put: operations["returnAssetPartUnits.update"];
    /** Delete a return of asset part units */
    delete: operations["returnAssetPartUnits.delete"];
  };
  "/store-asset-part-unit": {
    /** List storings of asset part units */
    get: operations["storeAssetPartUnits.list"];
    /** Update several storings of asset part units at once */
    put: operations["storeAssetPartUnits.updateMany"];
    /** Create a storing of asset part units */
    post: operations["storeAssetPartUnits.create"];
  };
  "/store-asset-part-unit/{id}": {
    /** Get a storing of asset part units by id */
    get: operations["storeAssetPartUnits.get"];
    /** Update a storing of asset part units */
    put: operations["storeAssetPartUnits.update"];
    /** Delete a storing of asset part units */
    delete: operations["storeAssetPartUnits.delete"];
  };
  "/client": {
    /** List clients */
    get: operations["clients.list"];
    /** Create a client */
    post: operations["clients.create"];
  };
  "/client/{id}": {
    /** Get a client by id */
    get: operations["clients.get"];
    /** Update a client */
    put: operations["clients.update"];
    /** Delete a client */
    delete: operations["clients.delete"];
  };
  "/client-contact": {
    /** List client contacts */
    get: operations["clientContacts.list"];
    /** Create a client contact */
    post: operations["clientContacts.create"];
  };
  "/client-contact/{id}": {
    /** Get a client contact by id */
    get: operations["clientContacts.get"];
    /** Update a client contact */
    put: operations["clientContacts.update"];
    /** Delete a client contact */
    delete: operations["clientContacts.delete"];
  };
  "/client-location": {
    /** List client locations */
    get: operations["clientLocations.list"];
    /** Create a client location */
    post: operations["clientLocations.create"];
  };
  "/client-location/{id}": {
    /** Get a client location by id */
    get: operations["clientLocations.get"];
    /** Update a client location */
    put: operations["clientLocations.update"];
    /** Delete a client location */
    delete: operations["clientLocations.delete"];
  };
  "/client-location/remove": {
    /** Delete several client locations */
    post: operations["clientLocations.deleteMany"];
  };
  "/client-channel": {
    /** List client channels */
    get: operations["clientChannels.list"];
    /** Create a client channel */
    post: operations["clientChannels.create"];
  };
  "/client-channel/{id}": {
    /** Get a client channel by id */
    get: operations["clientChannels.get"];
    /** Update a client channel */
    put: operations["clientChannels.update"];
    /** Delete a client channel */
    delete: operations["clientChannels.delete"];
  };
  "/client-line": {
    /** List client lines */
    get: operations["clientLines.list"];
    /** Create a client line */
    post: operations["clientLines.create"];
  };
  "/client-line/{id}": {
    /** Get a client line by id */
    get: operations["clientLines.get"];
    /** Update a client line */
    put: operations["clientLines.update"];
    /** Delete a client line */
    delete: operations["clientLines.delete"];
  };
  "/line": {
    /** List lines */
    get: operations["lines.list"];
    /** Update several lines at once */
    put: operations["lines.updateMany"];
    /** Create a line */
    post: operations["lines.create"];
  };
  "/line/{id}": {
    /** Get a line by id */
    get: operations["lines.get"];
    /** Update a line */
    put: operations["lines.update"];
    /** Delete a line */
    delete: operations["lines.delete"];
  };
  "/line-classification": {
    /** List line classifications */
    get: operations["lineClassifications.list"];
    /** Update several line classifications at once */
    put: operations["lineClassifications.updateMany"];
    /** Create a line classification */
    post: operations["lineClassifications.create"];
  };
  "/line-classification/{id}": {
    /** Get a line classification by id */
    get: operations["lineClassifications.get"];
    /** Update a line classification */
    put: operations["lineClassifications.update"];
    /** Delete a line classification */
    delete: operations["lineClassifications.delete"];
  };
  "/speciality": {
    /** List specialities */
    get: operations["specialities.list"];
    /** Create a speciality */
    post: operations["specialities.create"];
  };
  "/speciality/{id}": {
    /** Get a speciality by id */
    get: operations["specialities.get"];
    /** Update a speciality */
    put: operations["specialities.update"];
    /** Delete a speciality */
    delete: operations["specialities.delete"];
  };
  "/speciality/remove": {
    /** Delete several specialities */
    post: operations["specialities.deleteMany"];
  };
  "/tag": {
    /** List tags */
    get: operations["tags.list"];
    /** Create a tag */
    post: operations["tags.create"];
  };
  "/tag/{id}": {
    /** Get a tag by id */
    get: operations["tags.get"];
    /** Update a tag */
    put: operations["tags.update"];
    /** Delete a tag */
    delete: operations["tags.delete"];
  };
  "/product": {
    /** List products */
    get: operations["products.list"];
    /** Create a product */
    post: operations["products.create"];
  };
  "/product/{id}": {
    /** Get a product by id */
    get: operations["products.get"];
    /** Update a product */
    put: operations["products.update"];
    /** Delete a product */
    delete: operations["products.delete"];
  };
  "/variant": {
    /** List variants */
    get: operations["variants.list"];
    /** Create a variant */
    post: operations["variants.create"];
  };
  "/variant/{id}": {
    /** Get a variant by id */
    get: operations["variants.get"];
    /** Update a variant */
    put: operations["variants.update"];
    /** Delete a variant */
    delete: operations["variants.delete"];
  };
  "/product-category": {
    /** List product categories */
    get: operations["productCategories.list"];
    /** Create a product category */
    post: operations["productCategories.create"];
  };
  "/product-category/{id}": {
    /** Get a product category by id */
    get: operations["productCategories.get"];
    /** Update a product category */
    put: operations["productCategories.update"];
    /** Delete a product category */
    delete: operations["productCategories.delete"];
  };
  "/product-sub-category": {
    /** List product sub-categories */
    get: operations["productSubCategories.list"];
    /** Create a product sub-category */
    post: operations["productSubCategories.create"];
  };
  "/product-sub-category/{id}": {
    /** Get a product sub-category by id */
    get: operations["productSubCategories.get"];
    /** Update a product sub-category */
    put: operations["productSubCategories.update"];
    /** Delete a product sub-category */
    delete: operations["productSubCategories.delete"];
  };
  "/product-brand": {
    /** List product brands */
    get: operations["productBrands.list"];
    /** Create a product brand */
    post: operations["productBrands.create"];
  };
  "/product-brand/{id}": {
    /** Get a product brand by id */
    get: operations["productBrands.get"];
    /** Update a product brand */
    put: operations["productBrands.update"];
    /** Delete a product brand */
    delete: operations["productBrands.delete"];
  };
  "/product-group": {
    /** List product groups */
    get: operations["productGroups.list"];
    /** Create a product group */
    post: operations["productGroups.create"];
  };
  "/product-group/{id}": {
    /** Get a product group by id */
    get: operations["productGroups.get"];
    /** Update a product group */
    put: operations["productGroups.update"];
    /** Delete a product group */
    delete: operations["productGroups.delete"];
  };
  "/product-modifiers-group": {
    /** List groups of product modifiers */
    get: operations["productModifiersGroups.list"];
    /** Create a group of product modifiers */
    post: operations["productModifiersGroups.create"];
  };
  "/product-modifiers-group/{id}": {
    /** Get a group of product modifiers by id */
    get: operations["productModifiersGroups.get"];
    /** Update a group of product modifiers */
    put: operations["productModifiersGroups.update"];
    /** Delete a group of product modifiers */
    delete: operations["productModifiersGroups.delete"];
  };
  "/product-modifiers-group/remove": {
    /** Delete several groups of product modifiers */
    post: operations["productModifiersGroups.deleteMany"];
  };
  "/tax": {
    /** List taxes */
    get: operations["taxes.list"];
    /** Create a tax */
    post: operations["taxes.create"];
  };
  "/tax/{id}": {
    /** Get a tax by id */
    get: operations["taxes.get"];
    /** Update a tax */
    put: operations["taxes.update"];
    /** Delete a tax */
    delete: operations["taxes.delete"];
  };
  "/measureunits": {
    /** List measure units */
    get: operations["measureUnits.list"];
    /** Create a measure unit */
    post: operations["measureUnits.create"];
  };
  "/measureunits/{id}": {
    /** Get a measure unit by id */
    get: operations["measureUnits.get"];
    /** Update a measure unit */
    put: operations["measureUnits.update"];
    /** Delete a measure unit */
    delete: operations["measureUnits.delete"];
  };
  "/measureunit-family": {
    /** List measure unit families */
    get: operations["measureUnitFamilies.list"];
    /** Create a measure unit family */
    post: operations["measureUnitFamilies.create"];
  };
  "/measureunit-family/{id}": {
    /** Get a measure unit family by id */
    get: operations["measureUnitFamilies.get"];
    /** Update a measure unit family */
    put: operations["measureUnitFamilies.update"];
    /** Delete a measure unit family */
    delete: operations["measureUnitFamilies.delete"];
  };
  "/pricelists": {
    /** List price lists */
    get: operations["priceLists.list"];
    /** Create a price list */
    post: operations["priceLists.create"];
  };
  "/pricelists/{id}": {
    /** Get a price list by id */
    get: operations["priceLists.get"];
    /** Update a price list */
    put: operations["priceLists.update"];
    /** Delete a price list */
    delete: operations["priceLists.delete"];
  };
  "/pricelistsitems": {
    /** List price list items */
    get: operations["priceListItems.list"];
    /** Create a price list item */
    post: operations["priceListItems.create"];
  };
  "/pricelistsitems/{id}": {
    /** Get a price list item by id */
    get: operations["priceListItems.get"];
    /** Update a price list item */
    put: operations["priceListItems.update"];
    /** Delete a price list item */
    delete: operations["priceListItems.delete"];
  };
  "/msl": {
    /** List must-stock lists */
    get: operations["msls.list"];
    /** Create a must-stock list */
    post: operations["msls.create"];
  };
  "/msl/{id}": {
    /** Get a must-stock list by id */
    get: operations["msls.get"];
    /** Update a must-stock list */
    put: operations["msls.update"];
    /** Delete a must-stock list */
    delete: operations["msls.delete"];
  };
  "/msl-products": {
    /** List products of must-stock lists */
    get: operations["mslProducts.list"];
    /** Create a product of a must-stock list */
    post: operations["mslProducts.create"];
  };
  "/msl-products/{id}": {
    /** Get a product of a must-stock list by id */
    get: operations["mslProducts.get"];
    /** Update a product of a must-stock list */
    put: operations["mslProducts.update"];
    /** Delete a product of a must-stock list */
    delete: operations["mslProducts.delete"];
  };
  "/rep": {
    /** List reps */
    get: operations["reps.list"];
    /** Create a rep */
    post: operations["reps.create"];
  };
  "/rep/{id}": {
    /** Get a rep by id */
    get: operations["reps.get"];
    /** Update a rep */
    put: operations["reps.update"];
    /** Delete a rep */
    delete: operations["reps.delete"];
  };
  "/rep-balance-summary": {
    /** List balance summaries of reps */
    get: operations["repBalanceSummaries.list"];
  };
  "/teams": {
    /** List teams */
    get: operations["teams.list"];
    /** Create a team */
    post: operations["teams.create"];
  };
  "/teams/{id}": {
    /** Get a team by id */
    get: operations["teams.get"];
    /** Update a team */
    put: operations["teams.update"];
    /** Delete a team */
    delete: operations["teams.delete"];
  };
  "/route": {
    /** List routes */
    get: operations["routes.list"];
    /** Create a route */
    post: operations["routes.create"];
  };
  "/route/{id}": {
    /** Get a route by id */
    get: operations["routes.get"];
    /** Update a route */
    put: operations["routes.update"];
    /** Delete a route */
    delete: operations["routes.delete"];
  };
  "/day": {
    /** List working days */
    get: operations["days.list"];
    /** Create a working day */
    post: operations["days.create"];
  };
  "/day/{id}": {
    /** Get a working day by id */
    get: operations["days.get"];
  };
  "/warehouse": {
    /** List warehouses */
    get: operations["warehouses.list"];
    /** Create a warehouse */
    post: operations["warehouses.create"];
  };
  "/warehouse/{id}": {
    /** Get a warehouse by id */
    get: operations["warehouses.get"];
    /** Update a warehouse */
    put: operations["warehouses.update"];
    /** Delete a warehouse */
    delete: operations["warehouses.delete"];
  };
  "/inventory": {
    /** List the stock per variant and warehouse */
    get: operations["inventory.list"];
  };
  "/inventory-adjustment-reason": {
    /** List inventory adjustment reasons */
    get: operations["inventoryAdjustmentReasons.list"];
    /** Create an inventory adjustment reason */
    post: operations["inventoryAdjustmentReasons.create"];
  };
  "/inventory-adjustment-reason/{id}": {
    /** Get an inventory adjustment reason by id */
    get: operations["inventoryAdjustmentReasons.get"];
    /** Update an inventory adjustment reason */
    put: operations["inventoryAdjustmentReasons.update"];
    /** Delete an inventory adjustment reason */
    delete: operations["inventoryAdjustmentReasons.delete"];
  };
  "/adjust-inventory": {
    /** List inventory adjustments */
    get: operations["adjustInventories.list"];
    /** Create an inventory adjustment */
    post: operations["adjustInventories.create"];
  };
  "/adjust-inventory/{id}": {
    /** Get an inventory adjustment by id */
    get: operations["adjustInventories.get"];
  };
  "/transfer": {
    /** List transfers */
    get: operations["transfers.list"];
    /** Create a transfer */
    post: operations["transfers.create"];
  };
  "/transfer/{id}": {
    /** Get a transfer by id */
    get: operations["transfers.get"];
    /** Update a transfer */
    put: operations["transfers.update"];
  };
  "/receiving-material": {
    /** List receipts of material */
    get: operations["receivingMaterials.list"];
    /** Create a receipt of material */
    post: operations["receivingMaterials.create"];
  };
  "/receiving-material/{id}": {
    /** Get a receipt of material by id */
    get: operations["receivingMaterials.get"];
    /** Update a receipt of material */
    put: operations["receivingMaterials.update"];
  };
  "/supplier": {
    /** List suppliers */
    get: operations["suppliers.list"];
    /** Create a supplier */
    post: operations["suppliers.create"];
  };
  "/supplier/{id}": {
    /** Get a supplier by id */
    get: operations["suppliers.get"];
    /** Update a supplier */
    put: operations["suppliers.update"];
    /** Delete a supplier */
    delete: operations["suppliers.delete"];
  };
  "/compare-invoice-to-warehouse": {
    /** List comparisons of invoices with warehouses */
    get: operations["compareInvoiceToWarehouse.list"];
  };
  "/fullinvoices": {
    /** List invoices */
    get: operations["fullInvoices.list"];
    /** Create an invoice */
    post: operations["fullInvoices.create"];
  };
  "/fullinvoices/{id}": {
    /** Get an invoice by id */
    get: operations["fullInvoices.get"];
    /** Update an invoice */
    put: operations["fullInvoices.update"];
  };
  "/proforma": {
    /** List proformas */
    get: operations["proformas.list"];
    /** Create a proforma */
    post: operations["proformas.create"];
  };
  "/proforma/{id}": {
    /** Get a proforma by id */
    get: operations["proformas.get"];
    /** Update a proforma */
    put: operations["proformas.update"];
  };
  "/cart": {
    /** List carts */
    get: operations["carts.list"];
    /** Create a cart */
    post: operations["carts.create"];
  };
  "/cart/{id}": {
    /** Get a cart by id */
    get: operations["carts.get"];
    /** Delete a cart */
    delete: operations["carts.delete"];
  };
  "/promotions": {
    /** List promotions */
    get: operations["promotions.list"];
    /** Create a promotion */
    post: operations["promotions.create"];
  };
  "/promotions/{id}": {
    /** Get a promotion by id */
    get: operations["promotions.get"];
    /** Update a promotion */
    put: operations["promotions.update"];
    /** Delete a promotion */
    delete: operations["promotions.delete"];
  };
  "/promotion-usage": {
    /** List uses of promotions */
    get: operations["promotionUsages.list"];
  };
  "/return-reason": {
    /** List return reasons */
    get: operations["returnReasons.list"];
    /** Create a return reason */
    post: operations["returnReasons.create"];
  };
  "/return-reason/{id}": {
    /** Get a return reason by id */
    get: operations["returnReasons.get"];
    /** Update a return reason */
    put: operations["returnReasons.update"];
    /** Delete a return reason */
    delete: operations["returnReasons.delete"];
  };
  "/latest-serial": {
    /** Get the latest serial counters */
    get: operations["latestSerials.get"];
  };
  "/safe-invoice-serial-counter": {
    /** List serial counters for invoices */
    get: operations["safeInvoiceSerialCounters.list"];
    /** Create a serial counter for invoices */
    post: operations["safeInvoiceSerialCounters.create"];
  };
  "/safe-invoice-serial-counter/{id}": {
    /** Get a serial counter for invoices by id */
    get: operations["safeInvoiceSerialCounters.get"];
    /** Update a serial counter for invoices */
    put: operations["safeInvoiceSerialCounters.update"];
    /** Delete a serial counter for invoices */
    delete: operations["safeInvoiceSerialCounters.delete"];
  };
  "/safe-invoice-serial-counter/next": {
    /** Take the next invoice serial number */
    post: operations["safeInvoiceSerialCounters.next"];
  };
  "/sales-analytics-report": {
    /** List rows of the sales analytics report */
    get: operations["salesAnalyticsReports.list"];
  };
  "/payments": {
    /** List payments */
    get: operations["payments.list"];
    /** Create a payment */
    post: operations["payments.create"];
  };
  "/payments/{id}": {
    /** Get a payment by id */
    get: operations["payments.get"];
    /** Update a payment */
    put: operations["payments.update"];
  };
  "/payment-method": {
    /** List payment methods */
    get: operations["paymentMethods.list"];
    /** Create a payment method */
    post: operations["paymentMethods.create"];
  };
  "/payment-method/{id}": {
    /** Get a payment method by id */
    get: operations["paymentMethods.get"];
    /** Update a payment method */
    put: operations["paymentMethods.update"];
    /** Delete a payment method */
    delete: operations["paymentMethods.delete"];
  };
  "/paymentterms": {
    /** List payment terms */
    get: operations["paymentTerms.list"];
    /** Create a payment term */
    post: operations["paymentTerms.create"];
  };
  "/paymentterms/{id}": {
    /** Get a payment term by id */
    get: operations["paymentTerms.get"];
    /** Update a payment term */
    put: operations["paymentTerms.update"];
    /** Delete a payment term */
    delete: operations["paymentTerms.delete"];
  };
  "/refund": {
    /** List refunds */
    get: operations["refunds.list"];
    /** Create a refund */
    post: operations["refunds.create"];
  };
  "/refund/{id}": {
    /** Get a refund by id */
    get: operations["refunds.get"];
    /** Update a refund */
    put: operations["refunds.update"];
  };
  "/settlement": {
    /** List settlements */
    get: operations["settlements.list"];
    /** Create a settlement */
    post: operations["settlements.create"];
  };
  "/settlement/{id}": {
    /** Get a settlement by id */
    get: operations["settlements.get"];
  };
  "/void-settlement": {
    /** Void a settlement */
    post: operations["voidSettlements.create"];
  };
  "/checks": {
    /** List checks */
    get: operations["checks.list"];
    /** Create a check */
    post: operations["checks.create"];
  };
  "/checks/{id}": {
    /** Get a check by id */
    get: operations["checks.get"];
  };
  "/adjust-account": {
    /** List account adjustments */
    get: operations["adjustAccounts.list"];
    /** Create an account adjustment */
    post: operations["adjustAccounts.create"];
  };
  "/adjust-account/{id}": {
    /** Get an account adjustment by id */
    get: operations["adjustAccounts.get"];
  };
  "/banks": {
    /** List banks */
    get: operations["banks.list"];
    /** Create a bank */
    post: operations["banks.create"];
  };
  "/banks/{id}": {
    /** Get a bank by id */
    get: operations["banks.get"];
    /** Update a bank */
    put: operations["banks.update"];
    /** Delete a bank */
    delete: operations["banks.delete"];
  };
  "/bankslists": {
    /** List bank lists */
    get: operations["bankLists.list"];
    /** Create a bank list */
    post: operations["bankLists.create"];
  };
  "/bankslists/{id}": {
    /** Get a bank list by id */
    get: operations["bankLists.get"];
    /** Update a bank list */
    put: operations["bankLists.update"];
    /** Delete a bank list */
    delete: operations["bankLists.delete"];
  };
  "/visit": {
    /** List visits */
    get: operations["visits.list"];
    /** Create a visit */
    post: operations["visits.create"];
  };
  "/visit/{id}": {
    /** Get a visit by id */
    get: operations["visits.get"];
    /** Update a visit */
    put: operations["visits.update"];
  };
  "/activity-feedback": {
    /** List activity feedback */
    get: operations["activityFeedback.list"];
    /** Create an activity feedback */
    post: operations["activityFeedback.create"];
  };
  "/activity-feedback/{id}": {
    /** Get an activity feedback by id */
    get: operations["activityFeedback.get"];
    /** Update an activity feedback */
    put: operations["activityFeedback.update"];
    /** Delete an activity feedback */
    delete: operations["activityFeedback.delete"];
  };
  "/activity-feedback/analytics": {
    /** Get figures about activity feedback */
    get: operations["activityFeedback.analytics"];
  };
  "/activity-feedback-v2": {
    /** List activity feedback (second version) */
    get: operations["activityFeedbackV2.list"];
    /** Create an activity feedback (second version) */
    post: operations["activityFeedbackV2.create"];
  };
  "/activity-feedback-v2/{id}": {
    /** Get an activity feedback (second version) by id */
    get: operations["activityFeedbackV2.get"];
    /** Update an activity feedback (second version) */
    put: operations["activityFeedbackV2.update"];
    /** Delete an activity feedback (second version) */
    delete: operations["activityFeedbackV2.delete"];
  };
  "/activity-feedback-v2/analytics/detailed": {
    /** Get detailed figures about activity feedback */
    get: operations["activityFeedbackV2.detailedAnalytics"];
  };
  "/feedback-options": {
    /** List feedback options */
    get: operations["feedbackOptions.list"];
    /** Create a feedback option */
    post: operations["feedbackOptions.create"];
  };
  "/feedback-options/{id}": {
    /** Get a feedback option by id */
    get: operations["feedbackOptions.get"];
    /** Update a feedback option */
    put: operations["feedbackOptions.update"];
    /** Delete a feedback option */
    delete: operations["feedbackOptions.delete"];
  };
  "/feedback-options/templates": {
    /** List the templates of feedback options */
    get: operations["feedbackOptions.templates"];
  };
  "/feedback-options/{id}/preview": {
    /** Preview a feedback form */
    get: operations["feedbackOptions.preview"];
  };
  "/storecheck-template": {
    /** List storecheck templates */
    get: operations["storecheckTemplates.list"];
    /** Create a storecheck template */
    post: operations["storecheckTemplates.create"];
  };
  "/storecheck-template/{id}": {
    /** Get a storecheck template by id */
    get: operations["storecheckTemplates.get"];
    /** Update a storecheck template */
    put: operations["storecheckTemplates.update"];
    /** Delete a storecheck template */
    delete: operations["storecheckTemplates.delete"];
  };
  "/activity-storecheck": {
    /** List storechecks */
    get: operations["activityStorechecks.list"];
    /** Create a storecheck */
    post: operations["activityStorechecks.create"];
  };
  "/activity-storecheck/{id}": {
    /** Get a storecheck by id */
    get: operations["activityStorechecks.get"];
    /** Update a storecheck */
    put: operations["activityStorechecks.update"];
    /** Delete a storecheck */
    delete: operations["activityStorechecks.delete"];
  };
  "/form-v2": {
    /** List forms (second version) */
    get: operations["formsV2.list"];
    /** Create a form (second version) */
    post: operations["formsV2.create"];
  };
  "/form-v2/{id}": {
    /** Get a form (second version) by id */
    get: operations["formsV2.get"];
    /** Update a form (second version) */
    put: operations["formsV2.update"];
    /** Delete a form (second version) */
    delete: operations["formsV2.delete"];
  };
  "/activity-form-v2-result": {
    /** List filled forms (second version) */
    get: operations["activityFormV2Results.list"];
    /** Create a filled form (second version) */
    post: operations["activityFormV2Results.create"];
  };
  "/activity-form-v2-result/{id}": {
    /** Get a filled form (second version) by id */
    get: operations["activityFormV2Results.get"];
    /** Update a filled form (second version) */
    put: operations["activityFormV2Results.update"];
  };
  "/timeline-time-list": {
    /** List entries of the timeline */
    get: operations["timelineTimeLists.list"];
  };
  "/clm-presentation": {
    /** List CLM presentations */
    get: operations["clmPresentations.list"];
    /** Create a CLM presentation */
    post: operations["clmPresentations.create"];
  };
  "/clm-presentation/{id}": {
    /** Get a CLM presentation by id */
    get: operations["clmPresentations.get"];
    /** Update a CLM presentation */
    put: operations["clmPresentations.update"];
    /** Delete a CLM presentation */
    delete: operations["clmPresentations.delete"];
  };
  "/clm-sequence": {
    /** List CLM sequences */
    get: operations["clmSequences.list"];
    /** Create a CLM sequence */
    post: operations["clmSequences.create"];
  };
  "/clm-sequence/{id}": {
    /** Get a CLM sequence by id */
    get: operations["clmSequences.get"];
    /** Update a CLM sequence */
    put: operations["clmSequences.update"];
    /** Delete a CLM sequence */
    delete: operations["clmSequences.delete"];
  };
  "/clm-slide": {
    /** List CLM slides */
    get: operations["clmSlides.list"];
    /** Create a CLM slide */
    post: operations["clmSlides.create"];
  };
  "/clm-slide/{id}": {
    /** Get a CLM slide by id */
    get: operations["clmSlides.get"];
    /** Update a CLM slide */
    put: operations["clmSlides.update"];
    /** Delete a CLM slide */
    delete: operations["clmSlides.delete"];
  };
  "/clm-feedback-activity": {
    /** List CLM feedback activities */
    get: operations["clmFeedbackActivities.list"];
    /** Create a CLM feedback activity */
    post: operations["clmFeedbackActivities.create"];
  };
  "/clm-feedback-activity/{id}": {
    /** Get a CLM feedback activity by id */
    get: operations["clmFeedbackActivities.get"];
  };
  "/clm-fetch": {
    /** List CLM presentations, sequences or slides */
    get: operations["clmFetch.list"];
  };
  "/media": {
    /** List media items */
    get: operations["media.list"];
    /** Create a media item */
    post: operations["media.create"];
  };
  "/media/{id}": {
    /** Get a media item by id */
    get: operations["media.get"];
    /** Update a media item */
    put: operations["media.update"];
    /** Delete a media item */
    delete: operations["media.delete"];
  };
  "/media-storage": {
    /** List stored media files */
    get: operations["mediaStorage.list"];
    /** Create a stored media file */
    post: operations["mediaStorage.create"];
  };
  "/media-storage/{id}": {
    /** Get a stored media file by id */
    get: operations["mediaStorage.get"];
    /** Update a stored media file */
    put: operations["mediaStorage.update"];
    /** Delete a stored media file */
    delete: operations["mediaStorage.delete"];
  };
  "/quick-convert-to-pdf": {
    /** List conversions to PDF */
    get: operations["quickConvertToPdf.list"];
    /** Convert documents to PDF */
    post: operations["quickConvertToPdf.create"];
  };
  "/quick-convert-to-pdf/{id}": {
    /** Get a conversion to PDF by id */
    get: operations["quickConvertToPdf.get"];
    /** Delete a conversion to PDF */
    delete: operations["quickConvertToPdf.delete"];
  };
  "/print-settings": {
    /** List print settings */
    get: operations["printSettings.list"];
    /** Create print settings */
    post: operations["printSettings.create"];
  };
  "/print-settings/{id}": {
    /** Get print settings by id */
    get: operations["printSettings.get"];
    /** Update print settings */
    put: operations["printSettings.update"];
  };
  "/pdf-template": {
    /** List PDF templates */
    get: operations["pdfTemplates.list"];
    /** Create a PDF template */
    post: operations["pdfTemplates.create"];
  };
  "/pdf-template/{id}": {
    /** Get a PDF template by id */
    get: operations["pdfTemplates.get"];
    /** Update a PDF template */
    put: operations["pdfTemplates.update"];
    /** Delete a PDF template */
    delete: operations["pdfTemplates.delete"];
  };
  "/pdf-template-gallery": {
    /** List PDF templates of the gallery */
    get: operations["pdfTemplateGalleries.list"];
    /** Create a PDF template of the gallery */
    post: operations["pdfTemplateGalleries.create"];
  };
  "/pdf-template-gallery/{id}": {
    /** Get a PDF template of the gallery by id */
    get: operations["pdfTemplateGalleries.get"];
    /** Update a PDF template of the gallery */
    put: operations["pdfTemplateGalleries.update"];
    /** Delete a PDF template of the gallery */
    delete: operations["pdfTemplateGalleries.delete"];
  };
  "/pdf-merge-fields": {
    /** List PDF merge fields */
    get: operations["pdfMergeFields.list"];
    /** Create a PDF merge field */
    post: operations["pdfMergeFields.create"];
  };
  "/pdf-merge-fields/{id}": {
    /** Get a PDF merge field by id */
    get: operations["pdfMergeFields.get"];
    /** Update a PDF merge field */
    put: operations["pdfMergeFields.update"];
    /** Delete a PDF merge field */
    delete: operations["pdfMergeFields.delete"];
  };
  "/ocr-invoice-job": {
    /** List OCR invoice jobs */
    get: operations["ocrInvoiceJobs.list"];
    /** Create an OCR invoice job */
    post: operations["ocrInvoiceJobs.create"];
  };
  "/ocr-invoice-job/{id}": {
    /** Get an OCR invoice job by id */
    get: operations["ocrInvoiceJobs.get"];
    /** Update an OCR invoice job */
    put: operations["ocrInvoiceJobs.update"];
    /** Delete an OCR invoice job */
    delete: operations["ocrInvoiceJobs.delete"];
  };
  "/ocr-invoice-job/{id}/process": {
    /** Start the processing of an OCR invoice job */
    post: operations["ocrInvoiceJobs.process"];
  };
  "/ocr-invoice-job/{id}/results": {
    /** Get the results of an OCR invoice job */
    get: operations["ocrInvoiceJobs.results"];
  };
  "/ocr-invoice-job-page": {
    /** List pages of OCR invoice jobs */
    get: operations["ocrInvoiceJobPages.list"];
    /** Create a page of an OCR invoice job */
    post: operations["ocrInvoiceJobPages.create"];
  };
  "/ocr-invoice-job-page/{id}": {
    /** Get a page of an OCR invoice job by id */
    get: operations["ocrInvoiceJobPages.get"];
    /** Update a page of an OCR invoice job */
    put: operations["ocrInvoiceJobPages.update"];
    /** Delete a page of an OCR invoice job */
    delete: operations["ocrInvoiceJobPages.delete"];
  };
  "/ocr-invoice-job-page/{id}/process": {
    /** Start the processing of a page of an OCR invoice job */
    post: operations["ocrInvoiceJobPages.process"];
  };
  "/ocr-invoice-job-group": {
    /** List groups of OCR invoice jobs */
    get: operations["ocrInvoiceJobGroups.list"];
    /** Create a group of OCR invoice jobs */
    post: operations["ocrInvoiceJobGroups.create"];
  };
  "/ocr-invoice-job-group/{id}": {
    /** Get a group of OCR invoice jobs by id */
    get: operations["ocrInvoiceJobGroups.get"];
    /** Update a group of OCR invoice jobs */
    put: operations["ocrInvoiceJobGroups.update"];
    /** Delete a group of OCR invoice jobs */
    delete: operations["ocrInvoiceJobGroups.delete"];
  };
  "/ocr-invoice-job-group/{id}/jobs": {
    /** List the jobs of a group */
    get: operations["ocrInvoiceJobGroups.jobs"];
  };
  "/ocr-invoice-job-template": {
    /** List OCR invoice job templates */
    get: operations["ocrInvoiceJobTemplates.list"];
    /** Create an OCR invoice job template */
    post: operations["ocrInvoiceJobTemplates.create"];
  };
  "/ocr-invoice-job-template/{id}": {
    /** Get an OCR invoice job template by id */
    get: operations["ocrInvoiceJobTemplates.get"];
    /** Update an OCR invoice job template */
    put: operations["ocrInvoiceJobTemplates.update"];
    /** Delete an OCR invoice job template */
    delete: operations["ocrInvoiceJobTemplates.delete"];
  };
  "/activity-ai-sales-order": {
    /** List AI sales order activities */
    get: operations["activityAiSalesOrders.list"];
    /** Create an AI sales order activity */
    post: operations["activityAiSalesOrders.create"];
  };
  "/activity-ai-sales-order/{id}": {
    /** Get an AI sales order activity by id */
    get: operations["activityAiSalesOrders.get"];
    /** Update an AI sales order activity */
    put: operations["activityAiSalesOrders.update"];
    /** Delete an AI sales order activity */
    delete: operations["activityAiSalesOrders.delete"];
  };
  "/activity-ai-sales-order/{id}/generate": {
    /** Generate recommendations for an AI sales order activity */
    post: operations["activityAiSalesOrders.generate"];
  };
  "/approvals": {
    /** List approvals */
    get: operations["approvals.list"];
    /** Create an approval */
    post: operations["approvals.create"];
  };
  "/approvals/{id}": {
    /** Get an approval by id */
    get: operations["approvals.get"];
    /** Update an approval */
    put: operations["approvals.update"];
    /** Delete an approval */
    delete: operations["approvals.delete"];
  };
  "/approval-request": {
    /** List approval requests */
    get: operations["approvalRequests.list"];
    /** Create an approval request */
    post: operations["approvalRequests.create"];
  };
  "/approval-request/{id}": {
    /** Get an approval request by id */
    get: operations["approvalRequests.get"];
    /** Update an approval request */
    put: operations["approvalRequests.update"];
    /** Delete an approval request */
    delete: operations["approvalRequests.delete"];
  };
  "/report-column-group": {
    /** List report column groups */
    get: operations["reportColumnGroups.list"];
    /** Create a report column group */
    post: operations["reportColumnGroups.create"];
  };
  "/report-column-group/{id}": {
    /** Get a report column group by id */
    get: operations["reportColumnGroups.get"];
    /** Update a report column group */
    put: operations["reportColumnGroups.update"];
    /** Delete a report column group */
    delete: operations["reportColumnGroups.delete"];
  };
  "/report-column": {
    /** List report columns */
    get: operations["reportColumns.list"];
    /** Create a report column */
    post: operations["reportColumns.create"];
  };
  "/report-column/{id}": {
    /** Get a report column by id */
    get: operations["reportColumns.get"];
    /** Update a report column */
    put: operations["reportColumns.update"];
    /** Delete a report column */
    delete: operations["reportColumns.delete"];
  };
  "/report-sort": {
    /** List report sort options */
    get: operations["reportSorts.list"];
    /** Create a report sort option */
    post: operations["reportSorts.create"];
  };
  "/report-sort/{id}": {
    /** Get a report sort option by id */
    get: operations["reportSorts.get"];
    /** Update a report sort option */
    put: operations["reportSorts.update"];
    /** Delete a report sort option */
    delete: operations["reportSorts.delete"];
  };
  "/report-filter": {
    /** List report filters */
    get: operations["reportFilters.list"];
    /** Create a report filter */
    post: operations["reportFilters.create"];
  };
  "/report-filter/{id}": {
    /** Get a report filter by id */
    get: operations["reportFilters.get"];
    /** Update a report filter */
    put: operations["reportFilters.update"];
  };
  "/report-view": {
    /** List report views */
    get: operations["reportViews.list"];
    /** Create a report view */
    post: operations["reportViews.create"];
  };
  "/report-view/{id}": {
    /** Get a report view by id */
    get: operations["reportViews.get"];
    /** Update a report view */
    put: operations["reportViews.update"];
    /** Delete a report view */
    delete: operations["reportViews.delete"];
  };
  "/report-view-favorite": {
    /** List favorite report views */
    get: operations["reportViewFavorites.list"];
    /** Create a favorite report view */
    post: operations["reportViewFavorites.create"];
  };
  "/report-view-favorite/{id}": {
    /** Get a favorite report view by id */
    get: operations["reportViewFavorites.get"];
    /** Delete a favorite report view */
    delete: operations["reportViewFavorites.delete"];
  };
  "/report-view-default": {
    /** List default report views */
    get: operations["reportViewDefaults.list"];
    /** Create a default report view */
    post: operations["reportViewDefaults.create"];
  };
  "/report-view-default/{id}": {
    /** Get a default report view by id */
    get: operations["reportViewDefaults.get"];
    /** Delete a default report view */
    delete: operations["reportViewDefaults.delete"];
  };
  "/copy-report-view/{id}": {
    /** Copy a report view */
    put: operations["copyReportViews.update"];
  };
  "/integration-app": {
    /** List integration apps */
    get: operations["integrationApps.list"];
    /** Create an integration app */
    post: operations["integrationApps.create"];
  };
  "/integration-app/{id}": {
    /** Get an integration app by id */
    get: operations["integrationApps.get"];
    /** Update an integration app */
    put: operations["integrationApps.update"];
  };
  "/integration-action-log": {
    /** List integration action logs */
    get: operations["integrationActionLogs.list"];
    /** Create an integration action log */
    post: operations["integrationActionLogs.create"];
  };
  "/integration-action-log/{id}": {
    /** Get an integration action log by id */
    get: operations["integrationActionLogs.get"];
    /** Update an integration action log */
    put: operations["integrationActionLogs.update"];
    /** Delete an integration action log */
    delete: operations["integrationActionLogs.delete"];
  };
  "/integration-command-log": {
    /** List integration command logs */
    get: operations["integrationCommandLogs.list"];
    /** Create an integration command log */
    post: operations["integrationCommandLogs.create"];
  };
  "/integration-command-log/{id}": {
    /** Get an integration command log by id */
    get: operations["integrationCommandLogs.get"];
    /** Update an integration command log */
    put: operations["integrationCommandLogs.update"];
    /** Delete an integration command log */
    delete: operations["integrationCommandLogs.delete"];
  };
  "/svix-integration": {
    /** List webhook integrations (Svix) */
    get: operations["svixIntegrations.list"];
    /** Join or leave webhook actions */
    put: operations["svixIntegrations.joinActions"];
    /** Create a webhook integration (Svix) */
    post: operations["svixIntegrations.create"];
  };
  "/svix-integration/{id}": {
    /** Get a webhook integration (Svix) by id */
    get: operations["svixIntegrations.get"];
    /** Update a webhook integration (Svix) */
    put: operations["svixIntegrations.update"];
    /** Delete a webhook integration (Svix) */
    delete: operations["svixIntegrations.delete"];
  };
  "/patch-action": {
    /** List patch actions */
    get: operations["patchActions.list"];
    /**
     * Patch every object that a query matches
     * Answers how many objects were found and changed.
     */
    put: operations["patchActions.updateMany"];
    /**
     * Find the objects that a patch would change
     * Sends a read query for one kind of object (`slug`) and answers the objects that match, page by page.
     */
    post: operations["patchActions.create"];
  };
  "/patch-action/{id}": {
    /** Get a patch action by id */
    get: operations["patchActions.get"];
    /** Update a patch action */
    put: operations["patchActions.update"];
    /** Delete a patch action */
    delete: operations["patchActions.delete"];
  };
  "/patch-action/execute/{id}": {
    /** Run a patch action */
    post: operations["patchActions.execute"];
  };
  "/update-integration-meta": {
    /** List changes of integration data */
    get: operations["updateIntegrationMeta.list"];
    /** Set integration data of an object */
    post: operations["updateIntegrationMeta.create"];
  };
  "/update-integration-meta/{id}": {
    /** Get a change of integration data by id */
    get: operations["updateIntegrationMeta.get"];
    /** Update a change of integration data */
    put: operations["updateIntegrationMeta.update"];
    /** Delete a change of integration data */
    delete: operations["updateIntegrationMeta.delete"];
  };
  "/update-integration-meta/apply/{id}": {
    /** Apply a change of integration data */
    post: operations["updateIntegrationMeta.apply"];
  };
  "/settings": {
    /** List the settings */
    get: operations["settings.list"];
  };
  "/settings/{id}": {
    /** Get settings by id */
    get: operations["settings.get"];
    /** Update settings */
    put: operations["settings.update"];
  };
  "/custom-status": {
    /** List custom statuses */
    get: operations["customStatuses.list"];
    /** Create a custom status */
    post: operations["customStatuses.create"];
  };
  "/custom-status/{id}": {
    /** Get a custom status by id */
    get: operations["customStatuses.get"];
    /** Update a custom status */
    put: operations["customStatuses.update"];
    /** Delete a custom status */
    delete: operations["customStatuses.delete"];
  };
  "/custom-list": {
    /** List custom lists */
    get: operations["customLists.list"];
    /** Create a custom list */
    post: operations["customLists.create"];
  };
  "/custom-list/{id}": {
    /** Get a custom list by id */
    get: operations["customLists.get"];
    /** Update a custom list */
    put: operations["customLists.update"];
    /** Delete a custom list */
    delete: operations["customLists.delete"];
  };
  "/custom-list-item": {
    /** List custom list items */
    get: operations["customListItems.list"];
    /** Create a custom list item */
    post: operations["customListItems.create"];
  };
  "/custom-list-item/{id}": {
    /** Get a custom list item by id */
    get: operations["customListItems.get"];
    /** Update a custom list item */
    put: operations["customListItems.update"];
    /** Delete a custom list item */
    delete: operations["customListItems.delete"];
  };
  "/customfields": {
    /** List custom fields */
    get: operations["customFields.list"];
    /** Create a custom field */
    post: operations["customFields.create"];
  };
  "/customfields/{id}": {
    /** Get a custom field by id */
    get: operations["customFields.get"];
    /** Update a custom field */
    put: operations["customFields.update"];
    /** Delete a custom field */
    delete: operations["customFields.delete"];
  };
  "/module-custom-validator": {
    /** List custom validators */
    get: operations["moduleCustomValidators.list"];
    /** Create a custom validator */
    post: operations["moduleCustomValidators.create"];
  };
  "/module-custom-validator/{id}": {
    /** Get a custom validator by id */
    get: operations["moduleCustomValidators.get"];
    /** Update a custom validator */
    put: operations["moduleCustomValidators.update"];
    /** Delete a custom validator */
    delete: operations["moduleCustomValidators.delete"];
  };
  "/mail-unsubscribe": {
    /** List mail unsubscriptions */
    get: operations["mailUnsubscribes.list"];
    /** Unsubscribe an address from mails */
    post: operations["mailUnsubscribes.create"];
  };
  "/mail-unsubscribe/{id}": {
    /** Get a mail unsubscription by id */
    get: operations["mailUnsubscribes.get"];
    /** Delete a mail unsubscription */
    delete: operations["mailUnsubscribes.delete"];
  };
  "/mail-unsubscribe/remove": {
    /** Delete several mail unsubscriptions */
    post: operations["mailUnsubscribes.deleteMany"];
  };
  "/mail-unsubscribe/check": {
    /** Tell whether an address has unsubscribed */
    post: operations["mailUnsubscribes.check"];
  };
  "/notifications-center": {
    /** List notifications */
    get: operations["notificationsCenter.list"];
    /** Update several notifications at once */
    put: operations["notificationsCenter.updateMany"];
    /** Create a notification */
    post: operations["notificationsCenter.create"];
  };
  "/notifications-center/{id}": {
    /** Get a notification by id */
    get: operations["notificationsCenter.get"];
    /** Update a notification */
    put: operations["notificationsCenter.update"];
  };
  "/optional-business-app-service": {
    /** List the optional services of the business app */
    get: operations["optionalBusinessAppServices.list"];
    /** Add the optional services of the business app */
    post: operations["optionalBusinessAppServices.create"];
  };
  "/reset-company-namespace": {
    /**
     * List the resets of a company namespace
     * With `options` the server answers the services that a reset can cover instead of a list (ResetServiceOptions): the vendor's client has a method of its own for it. Call it through the raw client.
     */
    get: operations["resetCompanyNamespaces.list"];
    /** Create a reset of a company namespace */
    post: operations["resetCompanyNamespaces.create"];
  };
  "/reset-company-namespace/{id}": {
    /** Get a reset of a company namespace by id */
    get: operations["resetCompanyNamespaces.get"];
    /** Run a reset of a company namespace */
    put: operations["resetCompanyNamespaces.update"];
  };
  "/test-reset-company-namespace": {
    /**
     * List the trial resets of a company namespace
     * With `options` the server answers the services that a reset can cover instead of a list (ResetServiceOptions): the vendor's client has a method of its own for it. Call it through the raw client.
     */
    get: operations["testResetCompanyNamespaces.list"];
    /** Create a trial reset of a company namespace */
    post: operations["testResetCompanyNamespaces.create"];
  };
  "/test-reset-company-namespace/{id}": {
    /** Get a trial reset of a company namespace by id */
    get: operations["testResetCompanyNamespaces.get"];
    /** Run a trial reset of a company namespace */
    put: operations["testResetCompanyNamespaces.update"];
  };
  "/safe-crud": {
    /** Find company records */
    post: operations["safeCrud.create"];
  };
}

/** How the service refuses a call. */
export interface Refusals {
  "4XX": JsonAnswer<Error>;
}

/** What `paths` refers to, by operation. */
export interface operations {
  "workorders.list": RawOperation<{ query?: WorkordersListQuery; }, 200, PageResult & { data?: Workorder[]; }, Refusals>;
  "workorders.create": RawWrite<NoParameters, WorkorderCreate, 201, Workorder, Refusals>;
  "workorders.get": RawOperation<{ query?: WorkordersGetQuery; path: { id: string; }; }, 200, Workorder, Refusals>;
  "workorders.update": RawWrite<{ path: { id: string; }; }, WorkorderUpdate, 200, Workorder, Refusals>;
  "workorders.delete": RawOperation<{ path: { id: string; }; }, 200, Workorder, Refusals>;
  "workorderRequests.list": RawOperation<{ query?: WorkorderRequestsListQuery; }, 200, PageResult & { data?: WorkorderRequest[]; }, Refusals>;
  "workorderRequests.create": RawWrite<NoParameters, WorkorderRequestCreate, 201, WorkorderRequest, Refusals>;
  "workorderRequests.get": RawOperation<{ query?: WorkorderRequestsGetQuery; path: { id: string; }; }, 200, WorkorderRequest, Refusals>;
  "workorderRequests.update": RawWrite<{ path: { id: string; }; }, WorkorderRequestUpdate, 200, WorkorderRequest, Refusals>;
  "workorderRequests.delete": RawOperation<{ path: { id: string; }; }, 200, WorkorderRequest, Refusals>;
  "workorderCategories.list": RawOperation<{ query?: WorkorderCategoriesListQuery; }, 200, PageResult & { data?: WorkorderCategory[]; }, Refusals>;
  "workorderCategories.create": RawWrite<NoParameters, WorkorderCategoryCreate, 201, WorkorderCategory, Refusals>;
  "workorderCategories.get": RawOperation<{ path: { id: string; }; }, 200, WorkorderCategory, Refusals>;
  "workorderCategories.update": RawWrite<{ path: { id: string; }; }, WorkorderCategoryUpdate, 200, WorkorderCategory, Refusals>;
  "workorderCategories.delete": RawOperation<{ path: { id: string; }; }, 200, WorkorderCategory, Refusals>;
  "workorderCategories.deleteMany": RawWrite<NoParameters, IdList, 200, SuccessResult, Refusals>;
  "workorderCategories.hierarchy": RawOperation<NoParameters, 200, { success?: boolean; data?: WorkorderCategoryTree[]; }, Refusals>;
  "workorderAgendas.list": RawOperation<{ query: WorkorderAgendasListQuery; }, 200, PageResult & {
    data?: WorkorderAgenda[];
    meta?: {
      day_current_page?: number;
      day_per_page?: number;
      /** @deprecated */
      total_result?: number;
      /** @deprecated */
      current_count?: number;
      /** @deprecated */
      total_pages?: number;
    };
  }, Refusals>;
  "workorderAgendas.get": RawOperation<{ query: WorkorderAgendasGetQuery; path: { id: string; }; }, 200, WorkorderAgendaDay, Refusals>;
  "workorderPortals.list": RawOperation<{ query?: WorkorderPortalsListQuery; }, 200, PageResult & { data?: WorkorderPortal[]; }, Refusals>;
  "workorderPortals.create": RawWrite<NoParameters, WorkorderPortalCreate, 201, WorkorderPortal, Refusals>;
  "workorderPortals.get": RawOperation<{ query?: WorkorderPortalsGetQuery; path: { id: string; }; }, 200, WorkorderPortal, Refusals>;
  "workorderPortals.update": RawWrite<{ path: { id: string; }; }, WorkorderPortalUpdate, 200, WorkorderPortal, Refusals>;
  "workorderPortals.delete": RawOperation<{ path: { id: string; }; }, 200, WorkorderPortal, Refusals>;
  "workorderPortals.updateStatus": RawWrite<{ path: { id: string; }; }, WorkorderPortalUpdateStatus, 200, { success?: boolean; data?: WorkorderPortal; }, Refusals>;
  "workorderPortalLinks.list": RawOperation<{ query?: WorkorderPortalLinksListQuery; }, 200, PageResult & { data?: WorkorderPortalLink[]; }, Refusals>;
  "workorderPortalLinks.create": RawWrite<NoParameters, WorkorderPortalLinkCreate, 201, WorkorderPortalLink, Refusals>;
  "workorderPortalLinks.get": RawOperation<{ query?: WorkorderPortalLinksGetQuery; path: { id: string; }; }, 200, WorkorderPortalLink, Refusals>;
  "workorderPortalLinks.update": RawWrite<{ path: { id: string; }; }, WorkorderPortalLinkUpdateOrPatch, 200, WorkorderPortalLink, Refusals>;
  "workorderPortalLinks.delete": RawOperation<{ path: { id: string; }; }, 200, WorkorderPortalLink, Refusals>;
  "workorderPortalLinks.regenerate": RawOperation<{ path: { id: string; }; }, 200, { success?: boolean; data?: WorkorderPortalLink; }, Refusals>;
  "workorderPortalLinks.activate": RawOperation<{ path: { id: string; }; }, 200, { success?: boolean; data?: WorkorderPortalLink; }, Refusals>;
  "workorderPortalLinks.deactivate": RawOperation<{ path: { id: string; }; }, 200, { success?: boolean; data?: WorkorderPortalLink; }, Refusals>;
  "contracts.list": RawOperation<{ query?: ContractsListQuery; }, 200, PageResult & { data?: Contract[]; }, Refusals>;
  "contracts.create": RawWrite<NoParameters, ContractCreate, 201, Contract, Refusals>;
  "contracts.get": RawOperation<{ query?: ContractsGetQuery; path: { id: string; }; }, 200, Contract, Refusals>;
  "contracts.update": RawWrite<{ path: { id: string; }; }, ContractUpdate, 200, Contract, Refusals>;
  "contracts.delete": RawOperation<{ path: { id: string; }; }, 200, Contract, Refusals>;
  "contractInstallments.list": RawOperation<{ query?: ContractInstallmentsListQuery; }, 200, PageResult & { data?: ContractInstallment[]; }, Refusals>;
  "contractInstallments.create": RawWrite<NoParameters, ContractInstallmentCreate, 201, ContractInstallment, Refusals>;
  "contractInstallments.get": RawOperation<{ query?: ContractInstallmentsGetQuery; path: { id: string; }; }, 200, ContractInstallment, Refusals>;
  "contractInstallments.update": RawWrite<{ path: { id: string; }; }, ContractInstallmentUpdate, 200, ContractInstallment, Refusals>;
  "contractInstallments.delete": RawOperation<{ path: { id: string; }; }, 200, ContractInstallment, Refusals>;
  "contractInstallments.overdue": RawOperation<{ query?: ContractInstallmentsOverdueQuery; }, 200, PagingResult & { data?: ContractInstallmentOverdue[]; }, Refusals>;
  "contractInstallments.pay": RawWrite<{ path: { id: string; }; }, ContractInstallmentPay, 200, { success?: boolean; data?: ContractInstallment; }, Refusals>;
  "assets.list": RawOperation<{ query?: AssetsListQuery; }, 200, PageResult & { data?: Asset[]; }, Refusals>;
  "assets.create": RawWrite<NoParameters, AssetCreate, 201, Asset, Refusals>;
  "assets.get": RawOperation<{ query?: AssetsGetQuery; path: { id: string; }; }, 200, Asset, Refusals>;
  "assets.update": RawWrite<{ path: { id: string; }; }, AssetUpdate, 200, Asset, Refusals>;
  "assets.delete": RawOperation<{ path: { id: string; }; }, 200, Asset, Refusals>;
  "assetTypes.list": RawOperation<{ query?: AssetTypesListQuery; }, 200, PageResult & { data?: AssetType[]; }, Refusals>;
  "assetTypes.create": RawWrite<NoParameters, AssetTypeCreate, 201, AssetType, Refusals>;
  "assetTypes.get": RawOperation<{ path: { id: string; }; }, 200, AssetType, Refusals>;
  "assetTypes.update": RawWrite<{ path: { id: string; }; }, AssetTypeUpdate, 200, AssetType, Refusals>;
  "assetTypes.delete": RawOperation<{ path: { id: string; }; }, 200, AssetType, Refusals>;
  "assetUnits.list": RawOperation<{ query?: AssetUnitsListQuery; }, 200, PageResult & { data?: AssetUnit[]; }, Refusals>;
  "assetUnits.create": RawWrite<NoParameters, AssetUnitCreate, 201, AssetUnit, Refusals>;
  "assetUnits.get": RawOperation<{ query?: AssetUnitsGetQuery; path: { id: string; }; }, 200, AssetUnit, Refusals>;
  "assetUnits.update": RawWrite<{ path: { id: string; }; }, AssetUnitUpdate, 200, AssetUnit, Refusals>;
  "assetUnits.delete": RawOperation<{ path: { id: string; }; }, 200, AssetUnit, Refusals>;
  "assetUnits.deleteMany": RawWrite<NoParameters, IdList, 200, SuccessResult, Refusals>;
  "assetUnits.updateStatus": RawWrite<{ path: { id: string; }; }, AssetUnitUpdateStatus, 200, { success?: boolean; data?: AssetUnit; }, Refusals>;
  "assetParts.list": RawOperation<{ query?: AssetPartsListQuery; }, 200, PageResult & { data?: AssetPart[]; }, Refusals>;
  "assetParts.create": RawWrite<NoParameters, AssetPartCreate, 201, AssetPart, Refusals>;
  "assetParts.get": RawOperation<{ query?: AssetPartsGetQuery; path: { id: string; }; }, 200, AssetPart, Refusals>;
  "assetParts.update": RawWrite<{ path: { id: string; }; }, AssetPartUpdate, 200, AssetPart, Refusals>;
  "assetParts.delete": RawOperation<{ path: { id: string; }; }, 200, AssetPart, Refusals>;
  "assetPartTypes.list": RawOperation<{ query?: AssetPartTypesListQuery; }, 200, PageResult & { data?: AssetPartType[]; }, Refusals>;
  "assetPartTypes.create": RawWrite<NoParameters, AssetPartTypeCreate, 201, AssetPartType, Refusals>;
  "assetPartTypes.get": RawOperation<{ path: { id: string; }; }, 200, AssetPartType, Refusals>;
  "assetPartTypes.update": RawWrite<{ path: { id: string; }; }, AssetPartTypeUpdate, 200, AssetPartType, Refusals>;
  "assetPartTypes.delete": RawOperation<{ path: { id: string; }; }, 200, AssetPartType, Refusals>;
  "assetPartUnits.list": RawOperation<{ query?: AssetPartUnitsListQuery; }, 200, PageResult & { data?: AssetPartUnit[]; }, Refusals>;
  "assetPartUnits.create": RawWrite<NoParameters, AssetPartUnitCreate, 201, { success?: boolean; data?: AssetPartUnit; }, Refusals>;
  "assetPartUnits.get": RawOperation<{ query?: AssetPartUnitsGetQuery; path: { id: string; }; }, 200, AssetPartUnit, Refusals>;
  "assetPartUnits.update": RawWrite<{ path: { id: string; }; }, AssetPartUnitUpdate, 200, AssetPartUnit, Refusals>;
  "assetPartUnits.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "assetPartReceivals.list": RawOperation<{ query?: AssetPartReceivalsListQuery; }, 200, PageResult & { data?: AssetPartReceival[]; }, Refusals>;
  "assetPartReceivals.updateMany": RawWrite<{ query: AssetPartReceivalsUpdateManyQuery; }, StatusUpdateMany, 200, UpdateManyResult, Refusals>;
  "assetPartReceivals.create": RawWrite<NoParameters, AssetPartReceivalCreate, 201, AssetPartReceival, Refusals>;
  "assetPartReceivals.get": RawOperation<{ query?: AssetPartReceivalsGetQuery; path: { id: string; }; }, 200, AssetPartReceival, Refusals>;
  "assetPartReceivals.update": RawWrite<{ path: { id: string; }; }, AssetPartReceivalUpdate, 200, AssetPartReceival, Refusals>;
  "assetPartReceivals.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "assetPartTransfers.list": RawOperation<{ query?: AssetPartTransfersListQuery; }, 200, PageResult & { data?: AssetPartTransfer[]; }, Refusals>;
  "assetPartTransfers.updateMany": RawWrite<{ query: AssetPartTransfersUpdateManyQuery; }, StatusUpdateMany, 200, UpdateManyResult, Refusals>;
  "assetPartTransfers.create": RawWrite<NoParameters, AssetPartTransferCreate, 201, AssetPartTransfer, Refusals>;
  "assetPartTransfers.get": RawOperation<{ query?: AssetPartTransfersGetQuery; path: { id: string; }; }, 200, AssetPartTransfer, Refusals>;
  "assetPartTransfers.update": RawWrite<{ path: { id: string; }; }, AssetPartTransferUpdate, 200, AssetPartTransfer, Refusals>;
  "assetPartTransfers.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "assetPartTransfers.complete": RawOperation<{ path: { id: string; }; }, 200, { success?: boolean; data?: AssetPartTransfer; }, Refusals>;
  "returnAssetPartUnits.list": RawOperation<{ query?: ReturnAssetPartUnitsListQuery; }, 200, PageResult & { data?: ReturnAssetPartUnit[]; }, Refusals>;
  "returnAssetPartUnits.updateMany": RawWrite<{ query: ReturnAssetPartUnitsUpdateManyQuery; }, StatusUpdateMany, 200, UpdateManyResult, Refusals>;
  "returnAssetPartUnits.create": RawWrite<NoParameters, ReturnAssetPartUnitCreate, 201, ReturnAssetPartUnit, Refusals>;
  "returnAssetPartUnits.get": RawOperation<{ query?: ReturnAssetPartUnitsGetQuery; path: { id: string; }; }, 200, ReturnAssetPartUnit, Refusals>;
  "returnAssetPartUnits.update": RawWrite<{ path: { id: string; }; }, ReturnAssetPartUnitUpdate, 200, ReturnAssetPartUnit, Refusals>;
  "returnAssetPartUnits.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "storeAssetPartUnits.list": RawOperation<{ query?: StoreAssetPartUnitsListQuery; }, 200, PageResult & { data?: StoreAssetPartUnit[]; }, Refusals>;
  "storeAssetPartUnits.updateMany": RawWrite<{ query: StoreAssetPartUnitsUpdateManyQuery; }, StatusUpdateMany, 200, UpdateManyResult, Refusals>;
  "storeAssetPartUnits.create": RawWrite<NoParameters, StoreAssetPartUnitCreate, 201, StoreAssetPartUnit, Refusals>;
  "storeAssetPartUnits.get": RawOperation<{ query?: StoreAssetPartUnitsGetQuery; path: { id: string; }; }, 200, StoreAssetPartUnit, Refusals>;
  "storeAssetPartUnits.update": RawWrite<{ path: { id: string; }; }, StoreAssetPartUnitUpdate, 200, StoreAssetPartUnit, Refusals>;
  "storeAssetPartUnits.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "clients.list": RawOperation<{ query?: ClientsListQuery; }, 200, PageResult & { data?: Client[]; }, Refusals>;
  "clients.create": RawWrite<NoParameters, ClientCreate, 201, Client, Refusals>;
  "clients.get": RawOperation<{ query?: ClientsGetQuery; path: { id: string; }; }, 200, Client, Refusals>;
  "clients.update": RawWrite<{ path: { id: string; }; }, ClientUpdate, 200, Client, Refusals>;
  "clients.delete": RawOperation<{ path: { id: string; }; }, 200, Client, Refusals>;
  "clientContacts.list": RawOperation<{ query?: ClientContactsListQuery; }, 200, PageResult & { data?: ClientContact[]; }, Refusals>;
  "clientContacts.create": RawWrite<NoParameters, ClientContactCreate, 201, ClientContact, Refusals>;
  "clientContacts.get": RawOperation<{ path: { id: string; }; }, 200, ClientContact, Refusals>;
  "clientContacts.update": RawWrite<{ path: { id: string; }; }, ClientContactUpdate, 200, ClientContact, Refusals>;
  "clientContacts.delete": RawOperation<{ path: { id: string; }; }, 200, ClientContact, Refusals>;
  "clientLocations.list": RawOperation<{ query?: ClientLocationsListQuery; }, 200, PageResult & { data?: ClientLocation[]; }, Refusals>;
  "clientLocations.create": RawWrite<NoParameters, ClientLocationCreate, 201, ClientLocation, Refusals>;
  "clientLocations.get": RawOperation<{ query?: ClientLocationsGetQuery; path: { id: string; }; }, 200, ClientLocation, Refusals>;
  "clientLocations.update": RawWrite<{ path: { id: string; }; }, ClientLocationUpdate, 200, ClientLocation, Refusals>;
  "clientLocations.delete": RawOperation<{ path: { id: string; }; }, 200, ClientLocation, Refusals>;
  "clientLocations.deleteMany": RawWrite<NoParameters, IdList, 200, SuccessResult, Refusals>;
  "clientChannels.list": RawOperation<{ query?: ClientChannelsListQuery; }, 200, PageResult & { data?: ClientChannel[]; }, Refusals>;
  "clientChannels.create": RawWrite<NoParameters, ClientChannelCreate, 201, ClientChannel, Refusals>;
  "clientChannels.get": RawOperation<{ path: { id: string; }; }, 200, ClientChannel, Refusals>;
  "clientChannels.update": RawWrite<{ path: { id: string; }; }, ClientChannelUpdate, 200, ClientChannel, Refusals>;
  "clientChannels.delete": RawOperation<{ path: { id: string; }; }, 200, ClientChannel, Refusals>;
  "clientLines.list": RawOperation<{ query?: ClientLinesListQuery; }, 200, PageResult & { data?: ClientLine[]; }, Refusals>;
  "clientLines.create": RawWrite<NoParameters, ClientLineCreate, 200, ClientLine, Refusals>;
  "clientLines.get": RawOperation<{ query?: ClientLinesGetQuery; path: { id: string; }; }, 200, ClientLine, Refusals>;
  "clientLines.update": RawWrite<{ path: { id: string; }; }, ClientLineUpdate, 200, ClientLine, Refusals>;
  "clientLines.delete": RawOperation<{ path: { id: string; }; }, 200, ClientLine, Refusals>;
  "lines.list": RawOperation<{ query?: LinesListQuery; }, 200, PageResult & { data?: Line[]; }, Refusals>;
  "lines.updateMany": RawWrite<NoParameters, PatchActionUpdateMany, 200, UpdateManyResult, Refusals>;
  "lines.create": RawWrite<NoParameters, LineCreate, 200, Line, Refusals>;
  "lines.get": RawOperation<{ query?: LinesGetQuery; path: { id: string; }; }, 200, Line, Refusals>;
  "lines.update": RawWrite<{ path: { id: string; }; }, LineUpdate, 200, Line, Refusals>;
  "lines.delete": RawOperation<{ path: { id: string; }; }, 200, Line, Refusals>;
  "lineClassifications.list": RawOperation<{ query?: LineClassificationsListQuery; }, 200, PageResult & { data?: LineClassification[]; }, Refusals>;
  "lineClassifications.updateMany": RawWrite<NoParameters, PatchActionUpdateMany, 200, UpdateManyResult, Refusals>;
  "lineClassifications.create": RawWrite<NoParameters, LineClassificationCreate, 200, LineClassification, Refusals>;
  "lineClassifications.get": RawOperation<{ path: { id: string; }; }, 200, LineClassification, Refusals>;
  "lineClassifications.update": RawWrite<{ path: { id: string; }; }, LineClassificationUpdate, 200, LineClassification, Refusals>;
  "lineClassifications.delete": RawOperation<{ path: { id: string; }; }, 200, LineClassification, Refusals>;
  "specialities.list": RawOperation<{ query?: SpecialitiesListQuery; }, 200, PageResult & { data?: Speciality[]; }, Refusals>;
  "specialities.create": RawWrite<NoParameters, SpecialityCreate, 201, Speciality, Refusals>;
  "specialities.get": RawOperation<{ path: { id: string; }; }, 200, Speciality, Refusals>;
  "specialities.update": RawWrite<{ path: { id: string; }; }, SpecialityUpdate, 200, Speciality, Refusals>;
  "specialities.delete": RawOperation<{ path: { id: string; }; }, 200, Speciality, Refusals>;
  "specialities.deleteMany": RawWrite<NoParameters, IdList, 200, SuccessResult, Refusals>;
  "tags.list": RawOperation<{ query?: TagsListQuery; }, 200, PageResult & { data?: Tag[]; }, Refusals>;
  "tags.create": RawWrite<NoParameters, TagCreate, 201, Tag, Refusals>;
  "tags.get": RawOperation<{ path: { id: string; }; }, 200, Tag, Refusals>;
  "tags.update": RawWrite<{ path: { id: string; }; }, TagUpdate, 200, Tag, Refusals>;
  "tags.delete": RawOperation<{ path: { id: string; }; }, 200, Tag, Refusals>;
  "products.list": RawOperation<{ query?: ProductsListQuery; }, 200, PageResult & { data?: Product[]; }, Refusals>;
  "products.create": RawWrite<NoParameters, ProductCreate, 201, Product, Refusals>;
  "products.get": RawOperation<{ query?: ProductsGetQuery; path: { id: string; }; }, 200, Product, Refusals>;
  "products.update": RawWrite<{ path: { id: string; }; }, ProductUpdate, 200, Product, Refusals>;
  "products.delete": RawOperation<{ path: { id: string; }; }, 200, Product, Refusals>;
  "variants.list": RawOperation<{ query?: VariantsListQuery; }, 200, PageResult & { data?: Variant[]; }, Refusals>;
  "variants.create": RawWrite<NoParameters, VariantCreate, 201, Variant, Refusals>;
  "variants.get": RawOperation<{ query?: VariantsGetQuery; path: { id: string; }; }, 200, Variant, Refusals>;
  "variants.update": RawWrite<{ path: { id: string; }; }, VariantUpdate, 200, Variant, Refusals>;
  "variants.delete": RawOperation<{ path: { id: string; }; }, 200, Variant, Refusals>;
  "productCategories.list": RawOperation<{ query?: ProductCategoriesListQuery; }, 200, PageResult & { data?: ProductCategory[]; }, Refusals>;
  "productCategories.create": RawWrite<NoParameters, ProductCategoryCreate, 201, ProductCategory, Refusals>;
  "productCategories.get": RawOperation<{ path: { id: string; }; }, 200, ProductCategory, Refusals>;
  "productCategories.update": RawWrite<{ path: { id: string; }; }, ProductCategoryUpdate, 200, ProductCategory, Refusals>;
  "productCategories.delete": RawOperation<{ path: { id: string; }; }, 200, ProductCategory, Refusals>;
  "productSubCategories.list": RawOperation<{ query?: ProductSubCategoriesListQuery; }, 200, PageResult & { data?: ProductSubCategory[]; }, Refusals>;
  "productSubCategories.create": RawWrite<NoParameters, ProductSubCategoryCreate, 201, ProductSubCategory, Refusals>;
  "productSubCategories.get": RawOperation<{ query?: ProductSubCategoriesGetQuery; path: { id: string; }; }, 200, ProductSubCategory, Refusals>;
  "productSubCategories.update": RawWrite<{ path: { id: string; }; }, ProductSubCategoryUpdate, 200, ProductSubCategory, Refusals>;
  "productSubCategories.delete": RawOperation<{ path: { id: string; }; }, 200, ProductSubCategory, Refusals>;
  "productBrands.list": RawOperation<{ query?: ProductBrandsListQuery; }, 200, PageResult & { data?: ProductBrand[]; }, Refusals>;
  "productBrands.create": RawWrite<NoParameters, ProductBrandCreate, 201, ProductBrand, Refusals>;
  "productBrands.get": RawOperation<{ path: { id: string; }; }, 200, ProductBrand, Refusals>;
  "productBrands.update": RawWrite<{ path: { id: string; }; }, ProductBrandUpdate, 200, ProductBrand, Refusals>;
  "productBrands.delete": RawOperation<{ path: { id: string; }; }, 200, ProductBrand, Refusals>;
  "productGroups.list": RawOperation<{ query?: ProductGroupsListQuery; }, 200, PageResult & { data?: ProductGroup[]; }, Refusals>;
  "productGroups.create": RawWrite<NoParameters, ProductGroupCreate, 201, ProductGroup, Refusals>;
  "productGroups.get": RawOperation<{ path: { id: string; }; }, 200, ProductGroup, Refusals>;
  "productGroups.update": RawWrite<{ path: { id: string; }; }, ProductGroupUpdate, 200, ProductGroup, Refusals>;
  "productGroups.delete": RawOperation<{ path: { id: string; }; }, 200, ProductGroup, Refusals>;
  "productModifiersGroups.list": RawOperation<{ query?: ProductModifiersGroupsListQuery; }, 200, PageResult & { data?: ProductModifiersGroup[]; }, Refusals>;
  "productModifiersGroups.create": RawWrite<NoParameters, ProductModifiersGroupCreate, 201, ProductModifiersGroup, Refusals>;
  "productModifiersGroups.get": RawOperation<{ path: { id: string; }; }, 200, ProductModifiersGroup, Refusals>;
  "productModifiersGroups.update": RawWrite<{ path: { id: string; }; }, ProductModifiersGroupUpdate, 200, ProductModifiersGroup, Refusals>;
  "productModifiersGroups.delete": RawOperation<{ path: { id: string; }; }, 200, ProductModifiersGroup, Refusals>;
  "productModifiersGroups.deleteMany": RawWrite<NoParameters, IdList, 200, SuccessResult, Refusals>;
  "taxes.list": RawOperation<{ query?: TaxesListQuery; }, 200, PageResult & { data?: Tax[]; }, Refusals>;
  "taxes.create": RawWrite<NoParameters, TaxCreate, 201, Tax, Refusals>;
  "taxes.get": RawOperation<{ path: { id: string; }; }, 200, Tax, Refusals>;
  "taxes.update": RawWrite<{ path: { id: string; }; }, TaxUpdate, 200, Tax, Refusals>;
  "taxes.delete": RawOperation<{ path: { id: string; }; }, 200, Tax, Refusals>;
  "measureUnits.list": RawOperation<{ query?: MeasureUnitsListQuery; }, 200, PageResult & { data?: MeasureUnit[]; }, Refusals>;
  "measureUnits.create": RawWrite<NoParameters, MeasureUnitCreate, 201, MeasureUnit, Refusals>;
  "measureUnits.get": RawOperation<{ path: { id: string; }; }, 200, MeasureUnit, Refusals>;
  "measureUnits.update": RawWrite<{ path: { id: string; }; }, MeasureUnitUpdate, 200, MeasureUnit, Refusals>;
  "measureUnits.delete": RawOperation<{ path: { id: string; }; }, 200, MeasureUnit, Refusals>;
  "measureUnitFamilies.list": RawOperation<{ query?: MeasureUnitFamiliesListQuery; }, 200, PageResult & { data?: MeasureUnitFamily[]; }, Refusals>;
  "measureUnitFamilies.create": RawWrite<NoParameters, MeasureUnitFamilyCreate, 201, MeasureUnitFamily, Refusals>;
  "measureUnitFamilies.get": RawOperation<{ path: { id: string; }; }, 200, MeasureUnitFamily, Refusals>;
  "measureUnitFamilies.update": RawWrite<{ path: { id: string; }; }, MeasureUnitFamilyUpdate, 200, MeasureUnitFamily, Refusals>;
  "measureUnitFamilies.delete": RawOperation<{ path: { id: string; }; }, 200, MeasureUnitFamily, Refusals>;
  "priceLists.list": RawOperation<{ query?: PriceListsListQuery; }, 200, PageResult & { data?: PriceList[]; }, Refusals>;
  "priceLists.create": RawWrite<NoParameters, PriceListCreate, 201, PriceList, Refusals>;
  "priceLists.get": RawOperation<{ path: { id: string; }; }, 200, PriceList, Refusals>;
  "priceLists.update": RawWrite<{ path: { id: string; }; }, PriceListUpdate, 200, PriceList, Refusals>;
  "priceLists.delete": RawOperation<{ path: { id: string; }; }, 200, PriceList, Refusals>;
  "priceListItems.list": RawOperation<{ query?: PriceListItemsListQuery; }, 200, PageResult & { data?: PriceListItem[]; }, Refusals>;
  "priceListItems.create": RawWrite<NoParameters, PriceListItemCreate, 201, PriceListItem, Refusals>;
  "priceListItems.get": RawOperation<{ path: { id: string; }; }, 200, PriceListItem, Refusals>;
  "priceListItems.update": RawWrite<{ path: { id: string; }; }, PriceListItemUpdate, 200, PriceListItem, Refusals>;
  "priceListItems.delete": RawOperation<{ path: { id: string; }; }, 200, PriceListItem, Refusals>;
  "msls.list": RawOperation<{ query?: MslsListQuery; }, 200, PageResult & { data?: Msl[]; }, Refusals>;
  "msls.create": RawWrite<NoParameters, MslCreate, 201, Msl, Refusals>;
  "msls.get": RawOperation<{ path: { id: string; }; }, 200, Msl, Refusals>;
  "msls.update": RawWrite<{ path: { id: string; }; }, MslUpdate, 200, Msl, Refusals>;
  "msls.delete": RawOperation<{ path: { id: string; }; }, 200, Msl, Refusals>;
  "mslProducts.list": RawOperation<{ query?: MslProductsListQuery; }, 200, PageResult & { data?: MslProduct[]; }, Refusals>;
  "mslProducts.create": RawWrite<NoParameters, MslProductCreate, 201, MslProduct, Refusals>;
  "mslProducts.get": RawOperation<{ path: { id: string; }; }, 200, MslProduct, Refusals>;
  "mslProducts.update": RawWrite<{ path: { id: string; }; }, MslProductUpdate, 200, MslProduct, Refusals>;
  "mslProducts.delete": RawOperation<{ path: { id: string; }; }, 200, MslProduct, Refusals>;
  "reps.list": RawOperation<{ query?: RepsListQuery; }, 200, PageResult & { data?: Rep[]; }, Refusals>;
  "reps.create": RawWrite<NoParameters, RepCreate, 201, Rep, Refusals>;
  "reps.get": RawOperation<{ query?: RepsGetQuery; path: { id: string; }; }, 200, Rep, Refusals>;
  "reps.update": RawWrite<{ path: { id: string; }; }, RepUpdate, 200, Rep, Refusals>;
  "reps.delete": RawOperation<{ path: { id: string; }; }, 200, Rep, Refusals>;
  "repBalanceSummaries.list": RawOperation<{ query: RepBalanceSummariesListQuery; }, 200, PageResult & {
    data?: RepBalanceSummary[];
    totals?: { total_balances?: number; };
    /**
     * Documented, but not in the vendor's own client.
     * @deprecated
     */
    options?: { has_more?: boolean; include_documents_count?: boolean; };
  }, Refusals>;
  "teams.list": RawOperation<{ query?: TeamsListQuery; }, 200, PageResult & { data?: Team[]; }, Refusals>;
  "teams.create": RawWrite<NoParameters, TeamCreate, 201, Team, Refusals>;
  "teams.get": RawOperation<{ path: { id: string; }; }, 200, Team, Refusals>;
  "teams.update": RawWrite<{ path: { id: string; }; }, TeamUpdate, 200, Team, Refusals>;
  "teams.delete": RawOperation<{ path: { id: string; }; }, 200, Team, Refusals>;
  "routes.list": RawOperation<{ query?: RoutesListQuery; }, 200, PageResult & { data?: Route[]; }, Refusals>;
  "routes.create": RawWrite<NoParameters, RouteCreate, 201, Route, Refusals>;
  "routes.get": RawOperation<{ path: { id: string; }; }, 200, Route, Refusals>;
  "routes.update": RawWrite<{ path: { id: string; }; }, RouteUpdate, 200, Route, Refusals>;
  "routes.delete": RawOperation<{ path: { id: string; }; }, 200, Route, Refusals>;
  "days.list": RawOperation<{ query?: DaysListQuery; }, 200, PageResult & { data?: Day[]; }, Refusals>;
  "days.create": RawWrite<NoParameters, DayCreate, 201, Day, Refusals>;
  "days.get": RawOperation<{ query?: DaysGetQuery; path: { id: string; }; }, 200, Day, Refusals>;
  "warehouses.list": RawOperation<{ query?: WarehousesListQuery; }, 200, PageResult & { data?: Warehouse[]; }, Refusals>;
  "warehouses.create": RawWrite<NoParameters, WarehouseCreate, 201, Warehouse, Refusals>;
  "warehouses.get": RawOperation<{ path: { id: string; }; }, 200, Warehouse, Refusals>;
  "warehouses.update": RawWrite<{ path: { id: string; }; }, WarehouseUpdate, 200, Warehouse, Refusals>;
  "warehouses.delete": RawOperation<{ path: { id: string; }; }, 200, Warehouse, Refusals>;
  "inventory.list": RawOperation<{ query?: InventoryListQuery; }, 200, PageResult & { data?: InventoryItem[]; }, Refusals>;
  "inventoryAdjustmentReasons.list": RawOperation<{ query?: InventoryAdjustmentReasonsListQuery; }, 200, PageResult & { data?: InventoryAdjustmentReason[]; }, Refusals>;
  "inventoryAdjustmentReasons.create": RawWrite<NoParameters, InventoryAdjustmentReasonCreate, 201, InventoryAdjustmentReason, Refusals>;
  "inventoryAdjustmentReasons.get": RawOperation<{ path: { id: string; }; }, 200, InventoryAdjustmentReason, Refusals>;
  "inventoryAdjustmentReasons.update": RawWrite<{ path: { id: string; }; }, InventoryAdjustmentReasonUpdate, 200, InventoryAdjustmentReason, Refusals>;
  "inventoryAdjustmentReasons.delete": RawOperation<{ path: { id: string; }; }, 200, InventoryAdjustmentReason, Refusals>;
  "adjustInventories.list": RawOperation<{ query?: AdjustInventoriesListQuery; }, 200, PageResult & { data?: AdjustInventory[]; }, Refusals>;
  "adjustInventories.create": RawWrite<NoParameters, AdjustInventoryCreate, 201, AdjustInventory, Refusals>;
  "adjustInventories.get": RawOperation<{ query?: AdjustInventoriesGetQuery; path: { id: string; }; }, 200, AdjustInventory, Refusals>;
  "transfers.list": RawOperation<{ query?: TransfersListQuery; }, 200, PageResult & { data?: Transfer[]; }, Refusals>;
  "transfers.create": RawWrite<NoParameters, TransferCreate, 201, Transfer, Refusals>;
  "transfers.get": RawOperation<{ query?: TransfersGetQuery; path: { id: string; }; }, 200, TransferResult, Refusals>;
  "transfers.update": RawWrite<{ path: { id: string; }; }, TransferUpdate, 200, Transfer, Refusals>;
  "receivingMaterials.list": RawOperation<{ query?: ReceivingMaterialsListQuery; }, 200, PageResult & { data?: ReceivingMaterial[]; }, Refusals>;
  "receivingMaterials.create": RawWrite<NoParameters, ReceivingMaterialCreate, 201, ReceivingMaterial, Refusals>;
  "receivingMaterials.get": RawOperation<{ path: { id: string; }; }, 200, ReceivingMaterial, Refusals>;
  "receivingMaterials.update": RawWrite<{ path: { id: string; }; }, ReceivingMaterialUpdate, 200, ReceivingMaterial, Refusals>;
  "suppliers.list": RawOperation<{ query?: SuppliersListQuery; }, 200, PageResult & { data?: Supplier[]; }, Refusals>;
  "suppliers.create": RawWrite<NoParameters, SupplierCreate, 201, Supplier, Refusals>;
  "suppliers.get": RawOperation<{ path: { id: string; }; }, 200, Supplier, Refusals>;
  "suppliers.update": RawWrite<{ path: { id: string; }; }, SupplierUpdate, 200, Supplier, Refusals>;
  "suppliers.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "compareInvoiceToWarehouse.list": RawOperation<{ query?: CompareInvoiceToWarehouseListQuery; }, 200, PageResult & {
    data?: Proforma[];
    comment?: string;
    totals?: number;
    number_of_negative_items?: number;
  }, Refusals>;
  "fullInvoices.list": RawOperation<{ query?: FullInvoicesListQuery; }, 200, PageResult & { data?: FullInvoice[]; }, Refusals>;
  "fullInvoices.create": RawWrite<NoParameters, FullInvoiceCreate, 201, FullInvoice, Refusals>;
  "fullInvoices.get": RawOperation<{ query?: FullInvoicesGetQuery; path: { id: string; }; }, 200, FullInvoice, Refusals>;
  "fullInvoices.update": RawWrite<{ path: { id: string; }; }, FullInvoiceUpdate, 200, FullInvoice, Refusals>;
  "proformas.list": RawOperation<{ query?: ProformasListQuery; }, 200, PageResult & { data?: Proforma[]; }, Refusals>;
  "proformas.create": RawWrite<NoParameters, ProformaCreate, 201, Proforma, Refusals>;
  "proformas.get": RawOperation<{ query?: ProformasGetQuery; path: { id: string; }; }, 200, ProformaResult, Refusals>;
  "proformas.update": RawWrite<{ path: { id: string; }; }, ProformaUpdate, 200, Proforma, Refusals>;
  "carts.list": RawOperation<{ query?: CartsListQuery; }, 200, PageResult & { data?: Cart[]; }, Refusals>;
  "carts.create": RawWrite<NoParameters, CartCreate, 201, Cart, Refusals>;
  "carts.get": RawOperation<{ path: { id: string; }; }, 200, Cart, Refusals>;
  "carts.delete": RawOperation<{ path: { id: string; }; }, 200, CartDeleteResult, Refusals>;
  "promotions.list": RawOperation<{ query?: PromotionsListQuery; }, 200, PageResult & { data?: Promotion[]; }, Refusals>;
  "promotions.create": RawWrite<NoParameters, PromotionCreate, 200, Promotion, Refusals>;
  "promotions.get": RawOperation<{ path: { id: string; }; }, 200, Promotion, Refusals>;
  "promotions.update": RawWrite<{ path: { id: string; }; }, PromotionUpdate, 200, Promotion, Refusals>;
  "promotions.delete": RawOperation<{ path: { id: string; }; }, 200, Promotion, Refusals>;
  "promotionUsages.list": RawOperation<{ query?: PromotionUsagesListQuery; }, 200, PageResult & { data?: PromotionUsage[]; }, Refusals>;
  "returnReasons.list": RawOperation<{ query?: ReturnReasonsListQuery; }, 200, PageResult & { data?: ReturnReason[]; }, Refusals>;
  "returnReasons.create": RawWrite<NoParameters, ReturnReasonCreate, 201, ReturnReason, Refusals>;
  "returnReasons.get": RawOperation<{ path: { id: string; }; }, 200, ReturnReason, Refusals>;
  "returnReasons.update": RawWrite<{ path: { id: string; }; }, ReturnReasonUpdate, 200, ReturnReason, Refusals>;
  "returnReasons.delete": RawOperation<{ path: { id: string; }; }, 200, ReturnReason, Refusals>;
  "latestSerials.get": RawOperation<{ query: LatestSerialsGetQuery; }, 200, LatestSerials, Refusals>;
  "safeInvoiceSerialCounters.list": RawOperation<{ query?: SafeInvoiceSerialCountersListQuery; }, 200, PagingResult & { data?: SafeInvoiceSerialCounter[]; }, Refusals>;
  "safeInvoiceSerialCounters.create": RawWrite<NoParameters, SafeInvoiceSerialCounterCreate, 201, { success?: boolean; data?: SafeInvoiceSerialCounter; }, Refusals>;
  "safeInvoiceSerialCounters.get": RawOperation<{ path: { id: string; }; }, 200, { success?: boolean; data?: SafeInvoiceSerialCounter; }, Refusals>;
  "safeInvoiceSerialCounters.update": RawWrite<{ path: { id: string; }; }, SafeInvoiceSerialCounterUpdate, 200, Settings, Refusals>;
  "safeInvoiceSerialCounters.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "safeInvoiceSerialCounters.next": RawWrite<NoParameters, SafeInvoiceSerialCounterNext, 200, { success?: boolean; data?: SafeInvoiceSerialCounterNextResult; }, Refusals>;
  "salesAnalyticsReports.list": RawOperation<{ query?: SalesAnalyticsReportsListQuery; }, 200, PageResult & { data?: SalesAnalyticsReport[]; }, Refusals>;
  "payments.list": RawOperation<{ query?: PaymentsListQuery; }, 200, PageResult & { data?: Payment[]; }, Refusals>;
  "payments.create": RawWrite<NoParameters, PaymentCreate, 201, Payment, Refusals>;
  "payments.get": RawOperation<{ query?: PaymentsGetQuery; path: { id: string; }; }, 200, Payment, Refusals>;
  "payments.update": RawWrite<{ path: { id: string; }; }, PaymentUpdate, 200, Payment, Refusals>;
  "paymentMethods.list": RawOperation<{ query?: PaymentMethodsListQuery; }, 200, PageResult & { data?: PaymentMethod[]; }, Refusals>;
  "paymentMethods.create": RawWrite<NoParameters, PaymentMethodCreate, 200, PaymentMethod, Refusals>;
  "paymentMethods.get": RawOperation<{ query?: PaymentMethodsGetQuery; path: { id: string; }; }, 200, PaymentMethod, Refusals>;
  "paymentMethods.update": RawWrite<{ path: { id: string; }; }, PaymentMethodUpdate, 200, PaymentMethod, Refusals>;
  "paymentMethods.delete": RawOperation<{ path: { id: string; }; }, 200, PaymentMethod, Refusals>;
  "paymentTerms.list": RawOperation<{ query?: PaymentTermsListQuery; }, 200, PageResult & { data?: PaymentTerm[]; }, Refusals>;
  "paymentTerms.create": RawWrite<NoParameters, PaymentTermCreate, 201, PaymentTerm, Refusals>;
  "paymentTerms.get": RawOperation<{ path: { id: string; }; }, 200, PaymentTerm, Refusals>;
  "paymentTerms.update": RawWrite<{ path: { id: string; }; }, PaymentTermUpdate, 200, PaymentTerm, Refusals>;
  "paymentTerms.delete": RawOperation<{ path: { id: string; }; }, 200, PaymentTerm, Refusals>;
  "refunds.list": RawOperation<{ query?: RefundsListQuery; }, 200, PageResult & { data?: Refund[]; }, Refusals>;
  "refunds.create": RawWrite<NoParameters, RefundCreate, 201, Refund, Refusals>;
  "refunds.get": RawOperation<{ query?: RefundsGetQuery; path: { id: string; }; }, 200, Refund, Refusals>;
  "refunds.update": RawWrite<{ path: { id: string; }; }, RefundUpdate, 200, Refund, Refusals>;
  "settlements.list": RawOperation<{ query?: SettlementsListQuery; }, 200, PageResult & { data?: Settlement[]; }, Refusals>;
  "settlements.create": RawWrite<NoParameters, SettlementCreate, 201, Settlement, Refusals>;
  "settlements.get": RawOperation<{ query?: SettlementsGetQuery; path: { id: string; }; }, 200, Settlement, Refusals>;
  "voidSettlements.create": RawWrite<NoParameters, VoidSettlementCreate, 200, Settlement, Refusals>;
  "checks.list": RawOperation<{ query?: ChecksListQuery; }, 200, PageResult & { data?: Check[]; }, Refusals>;
  "checks.create": RawWrite<NoParameters, CheckCreate, 201, Check, Refusals>;
  "checks.get": RawOperation<{ query?: ChecksGetQuery; path: { id: string; }; }, 200, Check, Refusals>;
  "adjustAccounts.list": RawOperation<{ query?: AdjustAccountsListQuery; }, 200, PageResult & { data?: AdjustAccount[]; }, Refusals>;
  "adjustAccounts.create": RawWrite<NoParameters, AdjustAccountCreate, 201, AdjustAccount, Refusals>;
  "adjustAccounts.get": RawOperation<{ path: { id: string; }; }, 200, AdjustAccount, Refusals>;
  "banks.list": RawOperation<{ query?: BanksListQuery; }, 200, PageResult & { data?: Bank[]; }, Refusals>;
  "banks.create": RawWrite<NoParameters, BankCreate, 201, Bank, Refusals>;
  "banks.get": RawOperation<{ path: { id: string; }; }, 200, Bank, Refusals>;
  "banks.update": RawWrite<{ path: { id: string; }; }, BankUpdate, 200, Bank, Refusals>;
  "banks.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "bankLists.list": RawOperation<{ query?: BankListsListQuery; }, 200, PageResult & { data?: BankList[]; }, Refusals>;
  "bankLists.create": RawWrite<NoParameters, BankListCreate, 201, BankList, Refusals>;
  "bankLists.get": RawOperation<{ path: { id: string; }; }, 200, BankList, Refusals>;
  "bankLists.update": RawWrite<{ path: { id: string; }; }, BankListUpdate, 200, BankList, Refusals>;
  "bankLists.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "visits.list": RawOperation<{ query?: VisitsListQuery; }, 200, PageResult & { data?: Visit[]; }, Refusals>;
  "visits.create": RawWrite<NoParameters, VisitCreate, 201, Visit, Refusals>;
  "visits.get": RawOperation<{ query?: VisitsGetQuery; path: { id: string; }; }, 200, Visit, Refusals>;
  "visits.update": RawWrite<{ path: { id: string; }; }, VisitUpdate, 200, Visit, Refusals>;
  "activityFeedback.list": RawOperation<{ query?: ActivityFeedbackListQuery; }, 200, PageResult & { data?: ActivityFeedback[]; }, Refusals>;
  "activityFeedback.create": RawWrite<NoParameters, ActivityFeedbackCreate, 201, ActivityFeedback, Refusals>;
  "activityFeedback.get": RawOperation<{ path: { id: string; }; }, 200, ActivityFeedback, Refusals>;
  "activityFeedback.update": RawWrite<{ path: { id: string; }; }, ActivityFeedbackUpdate, 200, ActivityFeedback, Refusals>;
  "activityFeedback.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "activityFeedback.analytics": RawOperation<{ query?: ActivityFeedbackAnalyticsQuery; }, 200, { success?: boolean; data?: ActivityFeedbackAnalyticsResult; }, Refusals>;
  "activityFeedbackV2.list": RawOperation<{ query?: ActivityFeedbackV2ListQuery; }, 200, PageResult & { data?: ActivityFeedbackV2[]; }, Refusals>;
  "activityFeedbackV2.create": RawWrite<NoParameters, ActivityFeedbackV2Create, 201, ActivityFeedbackV2, Refusals>;
  "activityFeedbackV2.get": RawOperation<{ path: { id: string; }; }, 200, ActivityFeedbackV2, Refusals>;
  "activityFeedbackV2.update": RawWrite<{ path: { id: string; }; }, ActivityFeedbackV2Update, 200, ActivityFeedbackV2, Refusals>;
  "activityFeedbackV2.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "activityFeedbackV2.detailedAnalytics": RawOperation<{ query?: ActivityFeedbackV2DetailedAnalyticsQuery; }, 200, { success?: boolean; data?: ActivityFeedbackV2DetailedAnalyticsResult; }, Refusals>;
  "feedbackOptions.list": RawOperation<{ query?: FeedbackOptionsListQuery; }, 200, PageResult & { data?: FeedbackOption[]; }, Refusals>;
  "feedbackOptions.create": RawWrite<NoParameters, FeedbackOptionCreate, 201, FeedbackOption, Refusals>;
  "feedbackOptions.get": RawOperation<{ path: { id: string; }; }, 200, FeedbackOption, Refusals>;
  "feedbackOptions.update": RawWrite<{ path: { id: string; }; }, FeedbackOptionUpdate, 200, FeedbackOption, Refusals>;
  "feedbackOptions.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "feedbackOptions.templates": RawOperation<{ query?: FeedbackOptionsTemplatesQuery; }, 200, { success?: boolean; data?: FeedbackOptionTemplatesItem[]; }, Refusals>;
  "feedbackOptions.preview": RawOperation<{ path: { id: string; }; }, 200, { success?: boolean; data?: FeedbackOptionPreviewResult; }, Refusals>;
  "storecheckTemplates.list": RawOperation<{ query?: StorecheckTemplatesListQuery; }, 200, PageResult & { data?: StorecheckTemplate[]; }, Refusals>;
  "storecheckTemplates.create": RawWrite<NoParameters, StorecheckTemplateCreate, 201, StorecheckTemplate, Refusals>;
  "storecheckTemplates.get": RawOperation<{ path: { id: string; }; }, 200, StorecheckTemplate, Refusals>;
  "storecheckTemplates.update": RawWrite<{ path: { id: string; }; }, StorecheckTemplateUpdate, 200, StorecheckTemplate, Refusals>;
  "storecheckTemplates.delete": RawOperation<{ path: { id: string; }; }, 200, StorecheckTemplate, Refusals>;
  "activityStorechecks.list": RawOperation<{ query?: ActivityStorechecksListQuery; }, 200, PageResult & { data?: ActivityStorecheck[]; }, Refusals>;
  "activityStorechecks.create": RawWrite<NoParameters, ActivityStorecheckCreate, 201, ActivityStorecheck, Refusals>;
  "activityStorechecks.get": RawOperation<{ path: { id: string; }; }, 200, ActivityStorecheck, Refusals>;
  "activityStorechecks.update": RawWrite<{ path: { id: string; }; }, ActivityStorecheckUpdate, 200, ActivityStorecheck, Refusals>;
  "activityStorechecks.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "formsV2.list": RawOperation<{ query?: FormsV2ListQuery; }, 200, PageResult & { data?: FormV2[]; }, Refusals>;
  "formsV2.create": RawWrite<NoParameters, FormV2Create, 200, FormV2, Refusals>;
  "formsV2.get": RawOperation<{ query?: FormsV2GetQuery; path: { id: string; }; }, 200, FormV2, Refusals>;
  "formsV2.update": RawWrite<{ path: { id: string; }; }, FormV2Update, 200, FormV2, Refusals>;
  "formsV2.delete": RawOperation<{ path: { id: string; }; }, 200, FormV2, Refusals>;
  "activityFormV2Results.list": RawOperation<{ query?: ActivityFormV2ResultsListQuery; }, 200, PageResult & { data?: ActivityFormV2Result[]; }, Refusals>;
  "activityFormV2Results.create": RawWrite<NoParameters, ActivityFormV2ResultCreate, 200, ActivityFormV2Result, Refusals>;
  "activityFormV2Results.get": RawOperation<{ query?: ActivityFormV2ResultsGetQuery; path: { id: string; }; }, 200, ActivityFormV2Result, Refusals>;
  "activityFormV2Results.update": RawWrite<{ path: { id: string; }; }, ActivityFormV2ResultUpdate, 200, ActivityFormV2Result, Refusals>;
  "timelineTimeLists.list": RawOperation<{ query?: TimelineTimeListsListQuery; }, 200, PageResult & { data?: TimelineEntry[]; }, Refusals>;
  "clmPresentations.list": RawOperation<{ query?: ClmPresentationsListQuery; }, 200, PageResult & { data?: ClmPresentation[]; }, Refusals>;
  "clmPresentations.create": RawWrite<NoParameters, ClmPresentationCreate, 200, ClmPresentation, Refusals>;
  "clmPresentations.get": RawOperation<{ query?: ClmPresentationsGetQuery; path: { id: string; }; }, 200, ClmPresentation, Refusals>;
  "clmPresentations.update": RawWrite<{ path: { id: string; }; }, ClmPresentationUpdate, 200, ClmPresentation, Refusals>;
  "clmPresentations.delete": RawOperation<{ path: { id: string; }; }, 200, ClmPresentation, Refusals>;
  "clmSequences.list": RawOperation<{ query?: ClmSequencesListQuery; }, 200, PageResult & { data?: ClmSequence[]; }, Refusals>;
  "clmSequences.create": RawWrite<NoParameters, ClmSequenceCreate, 200, ClmSequence, Refusals>;
  "clmSequences.get": RawOperation<{ query?: ClmSequencesGetQuery; path: { id: string; }; }, 200, ClmSequence, Refusals>;
  "clmSequences.update": RawWrite<{ path: { id: string; }; }, ClmSequenceUpdate, 200, ClmSequence, Refusals>;
  "clmSequences.delete": RawOperation<{ path: { id: string; }; }, 200, ClmSequence, Refusals>;
  "clmSlides.list": RawOperation<{ query?: ClmSlidesListQuery; }, 200, PageResult & { data?: ClmSlide[]; }, Refusals>;
  "clmSlides.create": RawWrite<NoParameters, ClmSlideCreate, 200, ClmSlide, Refusals>;
  "clmSlides.get": RawOperation<{ query?: ClmSlidesGetQuery; path: { id: string; }; }, 200, ClmSlide, Refusals>;
  "clmSlides.update": RawWrite<{ path: { id: string; }; }, ClmSlideUpdate, 200, ClmSlide, Refusals>;
  "clmSlides.delete": RawOperation<{ path: { id: string; }; }, 200, ClmSlide, Refusals>;
  "clmFeedbackActivities.list": RawOperation<{ query?: ClmFeedbackActivitiesListQuery; }, 200, PageResult & { data?: ClmFeedbackActivity[]; }, Refusals>;
  "clmFeedbackActivities.create": RawWrite<NoParameters, ClmFeedbackActivityCreate, 200, ClmFeedbackActivity, Refusals>;
  "clmFeedbackActivities.get": RawOperation<{ query?: ClmFeedbackActivitiesGetQuery; path: { id: string; }; }, 200, ClmFeedbackActivity, Refusals>;
  "clmFetch.list": RawOperation<{ query: ClmFetchListQuery; }, 200, PageResult & { data?: ClmFetchItem[]; }, Refusals>;
  "media.list": RawOperation<{ query?: MediaListQuery; }, 200, PageResult & { data?: Media[]; }, Refusals>;
  "media.create": RawWrite<NoParameters, MediaCreate, 201, Media, Refusals>;
  "media.get": RawOperation<{ path: { id: string; }; }, 200, Media, Refusals>;
  "media.update": RawWrite<{ path: { id: string; }; }, MediaUpdate, 200, Media, Refusals>;
  "media.delete": RawOperation<{ path: { id: string; }; }, 200, string, Refusals>;
  "mediaStorage.list": RawOperation<{ query?: MediaStorageListQuery; }, 200, PageResult & { data?: MediaStorage[]; }, Refusals>;
  "mediaStorage.create": RawWrite<NoParameters, MediaStorageCreate, 201, MediaStorage, Refusals>;
  "mediaStorage.get": RawOperation<{ path: { id: string; }; }, 200, MediaStorage, Refusals>;
  "mediaStorage.update": RawWrite<{ path: { id: string; }; }, MediaStorageUpdate, 200, MediaStorage, Refusals>;
  "mediaStorage.delete": RawOperation<{ path: { id: string; }; }, 200, MediaStorage, Refusals>;
  "quickConvertToPdf.list": RawOperation<{ query?: QuickConvertToPdfListQuery; }, 200, PageResult & { data?: QuickConvertToPdf[]; }, Refusals>;
  "quickConvertToPdf.create": RawWrite<NoParameters, QuickConvertToPdfCreate, 200, QuickConvertToPdf, Refusals>;
  "quickConvertToPdf.get": RawOperation<{ query?: QuickConvertToPdfGetQuery; path: { id: string; }; }, 200, QuickConvertToPdf, Refusals>;
  "quickConvertToPdf.delete": RawOperation<{ path: { id: string; }; }, 200, QuickConvertToPdf, Refusals>;
  "printSettings.list": RawOperation<{ query?: PrintSettingsListQuery; }, 200, PageResult & { data?: PrintSettings[]; }, Refusals>;
  "printSettings.create": RawWrite<NoParameters, PrintSettingsCreate, 200, PrintSettings, Refusals>;
  "printSettings.get": RawOperation<{ path: { id: string; }; }, 200, PrintSettings, Refusals>;
  "printSettings.update": RawWrite<{ path: { id: string; }; }, PrintSettingsUpdate, 200, PrintSettings, Refusals>;
  "pdfTemplates.list": RawOperation<{ query?: PdfTemplatesListQuery; }, 200, PageResult & { data?: PdfTemplate[]; }, Refusals>;
  "pdfTemplates.create": RawWrite<NoParameters, PdfTemplateCreate, 200, PdfTemplate, Refusals>;
  "pdfTemplates.get": RawOperation<{ query?: PdfTemplatesGetQuery; path: { id: string; }; }, 200, PdfTemplate, Refusals>;
  "pdfTemplates.update": RawWrite<{ path: { id: string; }; }, PdfTemplateUpdate, 200, PdfTemplate, Refusals>;
  "pdfTemplates.delete": RawOperation<{ path: { id: string; }; }, 200, PdfTemplate, Refusals>;
  "pdfTemplateGalleries.list": RawOperation<{ query?: PdfTemplateGalleriesListQuery; }, 200, PageResult & { data?: PdfTemplateGallery[]; }, Refusals>;
  "pdfTemplateGalleries.create": RawWrite<NoParameters, PdfTemplateGalleryCreate, 200, PdfTemplateGallery, Refusals>;
  "pdfTemplateGalleries.get": RawOperation<{ query?: PdfTemplateGalleriesGetQuery; path: { id: string; }; }, 200, PdfTemplateGallery, Refusals>;
  "pdfTemplateGalleries.update": RawWrite<{ path: { id: string; }; }, PdfTemplateGalleryUpdate, 200, PdfTemplateGallery, Refusals>;
  "pdfTemplateGalleries.delete": RawOperation<{ path: { id: string; }; }, 200, PdfTemplateGallery, Refusals>;
  "pdfMergeFields.list": RawOperation<{ query?: PdfMergeFieldsListQuery; }, 200, PageResult & { data?: PdfMergeField[]; }, Refusals>;
  "pdfMergeFields.create": RawWrite<NoParameters, PdfMergeFieldCreate, 200, PdfMergeField, Refusals>;
  "pdfMergeFields.get": RawOperation<{ path: { id: string; }; }, 200, PdfMergeField, Refusals>;
  "pdfMergeFields.update": RawWrite<{ path: { id: string; }; }, PdfMergeFieldUpdate, 200, PdfMergeField, Refusals>;
  "pdfMergeFields.delete": RawOperation<{ path: { id: string; }; }, 200, PdfMergeField, Refusals>;
  "ocrInvoiceJobs.list": RawOperation<{ query?: OcrInvoiceJobsListQuery; }, 200, PageResult & { data?: OcrInvoiceJob[]; }, Refusals>;
  "ocrInvoiceJobs.create": RawWrite<NoParameters, OcrInvoiceJobCreate, 201, { success?: boolean; data?: OcrInvoiceJob; }, Refusals>;
  "ocrInvoiceJobs.get": RawOperation<{ path: { id: string; }; }, 200, OcrInvoiceJob, Refusals>;
  "ocrInvoiceJobs.update": RawWrite<{ path: { id: string; }; }, OcrInvoiceJobUpdate, 200, { success?: boolean; data?: OcrInvoiceJob; }, Refusals>;
  "ocrInvoiceJobs.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "ocrInvoiceJobs.process": RawOperation<{ path: { id: string; }; }, 200, { success?: boolean; data?: OcrInvoiceJobProcessResult; }, Refusals>;
  "ocrInvoiceJobs.results": RawOperation<{ path: { id: string; }; }, 200, { success?: boolean; data?: OcrInvoiceJobResultsResult; }, Refusals>;
  "ocrInvoiceJobPages.list": RawOperation<{ query?: OcrInvoiceJobPagesListQuery; }, 200, PageResult & { data?: OcrInvoiceJobPage[]; }, Refusals>;
  "ocrInvoiceJobPages.create": RawWrite<NoParameters, OcrInvoiceJobPageCreate, 201, { success?: boolean; data?: OcrInvoiceJobPage; }, Refusals>;
  "ocrInvoiceJobPages.get": RawOperation<{ path: { id: string; }; }, 200, OcrInvoiceJobPage, Refusals>;
  "ocrInvoiceJobPages.update": RawWrite<{ path: { id: string; }; }, OcrInvoiceJobPageUpdate, 200, OcrInvoiceJobPage, Refusals>;
  "ocrInvoiceJobPages.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "ocrInvoiceJobPages.process": RawOperation<{ path: { id: string; }; }, 200, { success?: boolean; data?: OcrInvoiceJobPageProcessResult; }, Refusals>;
  "ocrInvoiceJobGroups.list": RawOperation<{ query?: OcrInvoiceJobGroupsListQuery; }, 200, PageResult & { data?: OcrInvoiceJobGroup[]; }, Refusals>;
  "ocrInvoiceJobGroups.create": RawWrite<NoParameters, OcrInvoiceJobGroupCreate, 201, OcrInvoiceJobGroup, Refusals>;
  "ocrInvoiceJobGroups.get": RawOperation<{ path: { id: string; }; }, 200, OcrInvoiceJobGroup, Refusals>;
  "ocrInvoiceJobGroups.update": RawWrite<{ path: { id: string; }; }, OcrInvoiceJobGroupUpdate, 200, { success?: boolean; data?: OcrInvoiceJobGroup; }, Refusals>;
  "ocrInvoiceJobGroups.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "ocrInvoiceJobGroups.jobs": RawOperation<{ path: { id: string; }; }, 200, { success?: boolean; data?: OcrInvoiceJobGroupJobsItem[]; }, Refusals>;
  "ocrInvoiceJobTemplates.list": RawOperation<{ query?: OcrInvoiceJobTemplatesListQuery; }, 200, PageResult & { data?: OcrInvoiceJobTemplate[]; }, Refusals>;
  "ocrInvoiceJobTemplates.create": RawWrite<NoParameters, OcrInvoiceJobTemplateCreate, 201, OcrInvoiceJobTemplate, Refusals>;
  "ocrInvoiceJobTemplates.get": RawOperation<{ path: { id: string; }; }, 200, OcrInvoiceJobTemplate, Refusals>;
  "ocrInvoiceJobTemplates.update": RawWrite<{ path: { id: string; }; }, OcrInvoiceJobTemplateUpdate, 200, OcrInvoiceJobTemplate, Refusals>;
  "ocrInvoiceJobTemplates.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "activityAiSalesOrders.list": RawOperation<{ query?: ActivityAiSalesOrdersListQuery; }, 200, PageResult & { data?: ActivityAiSalesOrder[]; }, Refusals>;
  "activityAiSalesOrders.create": RawWrite<NoParameters, ActivityAiSalesOrderCreate, 201, ActivityAiSalesOrder, Refusals>;
  "activityAiSalesOrders.get": RawOperation<{ path: { id: string; }; }, 200, ActivityAiSalesOrder, Refusals>;
  "activityAiSalesOrders.update": RawWrite<{ path: { id: string; }; }, ActivityAiSalesOrderUpdate, 200, { success?: boolean; data?: ActivityAiSalesOrder; }, Refusals>;
  "activityAiSalesOrders.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "activityAiSalesOrders.generate": RawOperation<{ path: { id: string; }; }, 200, { success?: boolean; data?: ActivityAiSalesOrderGenerateResult; }, Refusals>;
  "approvals.list": RawOperation<{ query?: ApprovalsListQuery; }, 200, PageResult & { data?: Approval[]; }, Refusals>;
  "approvals.create": RawWrite<NoParameters, ApprovalCreate, 201, Approval, Refusals>;
  "approvals.get": RawOperation<{ path: { id: string; }; }, 200, Approval, Refusals>;
  "approvals.update": RawWrite<{ path: { id: string; }; }, ApprovalUpdate, 200, Approval, Refusals>;
  "approvals.delete": RawOperation<{ path: { id: string; }; }, 200, Approval, Refusals>;
  "approvalRequests.list": RawOperation<{ query: ApprovalRequestsListQuery; }, 200, PageResult & { data?: ApprovalRequest[]; }, Refusals>;
  "approvalRequests.create": RawWrite<NoParameters, ApprovalRequestCreate, 201, ApprovalRequest, Refusals>;
  "approvalRequests.get": RawOperation<{ query?: ApprovalRequestsGetQuery; path: { id: string; }; }, 200, ApprovalRequest, Refusals>;
  "approvalRequests.update": RawWrite<{ path: { id: string; }; }, ApprovalRequestUpdate, 200, ApprovalRequest, Refusals>;
  "approvalRequests.delete": RawOperation<{ path: { id: string; }; }, 200, ApprovalRequest, Refusals>;
  "reportColumnGroups.list": RawOperation<{ query?: ReportColumnGroupsListQuery; }, 200, PageResult & { data?: ReportColumnGroup[]; }, Refusals>;
  "reportColumnGroups.create": RawWrite<NoParameters, ReportColumnGroupCreate, 200, ReportColumnGroup, Refusals>;
  "reportColumnGroups.get": RawOperation<{ path: { id: string; }; }, 200, ReportColumnGroup, Refusals>;
  "reportColumnGroups.update": RawWrite<{ path: { id: string; }; }, ReportColumnGroupUpdate, 200, ReportColumnGroup, Refusals>;
  "reportColumnGroups.delete": RawOperation<{ path: { id: string; }; }, 200, ReportColumnGroup, Refusals>;
  "reportColumns.list": RawOperation<{ query?: ReportColumnsListQuery; }, 200, PageResult & { data?: ReportColumn[]; }, Refusals>;
  "reportColumns.create": RawWrite<NoParameters, ReportColumnCreate, 200, ReportColumn, Refusals>;
  "reportColumns.get": RawOperation<{ path: { id: string; }; }, 200, ReportColumn, Refusals>;
  "reportColumns.update": RawWrite<{ path: { id: string; }; }, ReportColumnUpdate, 200, ReportColumn, Refusals>;
  "reportColumns.delete": RawOperation<{ path: { id: string; }; }, 200, ReportColumn, Refusals>;
  "reportSorts.list": RawOperation<{ query?: ReportSortsListQuery; }, 200, PageResult & { data?: ReportSort[]; }, Refusals>;
  "reportSorts.create": RawWrite<NoParameters, ReportSortCreate, 200, ReportSort, Refusals>;
  "reportSorts.get": RawOperation<{ path: { id: string; }; }, 200, ReportSort, Refusals>;
  "reportSorts.update": RawWrite<{ path: { id: string; }; }, ReportSortUpdate, 200, ReportSort, Refusals>;
  "reportSorts.delete": RawOperation<{ path: { id: string; }; }, 200, ReportSort, Refusals>;
  "reportFilters.list": RawOperation<{ query?: ReportFiltersListQuery; }, 200, PageResult & { data?: ReportFilter[]; }, Refusals>;
  "reportFilters.create": RawWrite<NoParameters, ReportFilterCreate, 200, ReportFilter, Refusals>;
  "reportFilters.get": RawOperation<{ path: { id: string; }; }, 200, ReportFilter, Refusals>;
  "reportFilters.update": RawWrite<{ path: { id: string; }; }, ReportFilterUpdate, 200, ReportFilter, Refusals>;
  "reportViews.list": RawOperation<{ query?: ReportViewsListQuery; }, 200, PageResult & { data?: ReportView[]; }, Refusals>;
  "reportViews.create": RawWrite<NoParameters, ReportViewCreate, 200, ReportView, Refusals>;
  "reportViews.get": RawOperation<{ query?: ReportViewsGetQuery; path: { id: string; }; }, 200, ReportView, Refusals>;
  "reportViews.update": RawWrite<{ path: { id: string; }; }, ReportViewUpdate, 200, ReportView, Refusals>;
  "reportViews.delete": RawOperation<{ path: { id: string; }; }, 200, ReportView, Refusals>;
  "reportViewFavorites.list": RawOperation<{ query?: ReportViewFavoritesListQuery; }, 200, PageResult & { data?: ReportViewFavorite[]; }, Refusals>;
  "reportViewFavorites.create": RawWrite<NoParameters, ReportViewFavoriteCreate, 200, ReportViewFavorite, Refusals>;
  "reportViewFavorites.get": RawOperation<{ query?: ReportViewFavoritesGetQuery; path: { id: string; }; }, 200, ReportViewFavorite, Refusals>;
  "reportViewFavorites.delete": RawOperation<{ path: { id: string; }; }, 200, ReportViewFavoriteDeleteResult, Refusals>;
  "reportViewDefaults.list": RawOperation<{ query?: ReportViewDefaultsListQuery; }, 200, PageResult & { data?: ReportViewDefault[]; }, Refusals>;
  "reportViewDefaults.create": RawWrite<NoParameters, ReportViewDefaultCreate, 200, ReportViewDefault, Refusals>;
  "reportViewDefaults.get": RawOperation<{ query?: ReportViewDefaultsGetQuery; path: { id: string; }; }, 200, ReportViewDefault, Refusals>;
  "reportViewDefaults.delete": RawOperation<{ path: { id: string; }; }, 200, ReportViewFavoriteDeleteResult, Refusals>;
  "copyReportViews.update": RawWrite<{ path: { id: string; }; }, CopyReportViewUpdate, 200, CopyReportView, Refusals>;
  "integrationApps.list": RawOperation<{ query?: IntegrationAppsListQuery; }, 200, PageResult & { data?: IntegrationApp[]; }, Refusals>;
  "integrationApps.create": RawWrite<NoParameters, IntegrationAppCreate, 201, IntegrationApp, Refusals>;
  "integrationApps.get": RawOperation<{ query?: IntegrationAppsGetQuery; path: { id: string; }; }, 200, IntegrationApp, Refusals>;
  "integrationApps.update": RawWrite<{ path: { id: string; }; }, IntegrationAppUpdate, 200, IntegrationApp, Refusals>;
  "integrationActionLogs.list": RawOperation<{ query?: IntegrationActionLogsListQuery; }, 200, OffsetResult & { data?: IntegrationActionLog[]; }, Refusals>;
  "integrationActionLogs.create": RawWrite<NoParameters, IntegrationActionLogCreate, 201, { success?: boolean; data?: IntegrationActionLog; }, Refusals>;
  "integrationActionLogs.get": RawOperation<{ path: { id: string; }; }, 200, { success?: boolean; data?: IntegrationActionLog; }, Refusals>;
  "integrationActionLogs.update": RawWrite<{ path: { id: string; }; }, IntegrationActionLogUpdate, 200, { success?: boolean; data?: IntegrationActionLog; }, Refusals>;
  "integrationActionLogs.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "integrationCommandLogs.list": RawOperation<{ query?: IntegrationCommandLogsListQuery; }, 200, OffsetResult & { data?: IntegrationCommandLog[]; }, Refusals>;
  "integrationCommandLogs.create": RawWrite<NoParameters, IntegrationCommandLogCreate, 201, { success?: boolean; data?: IntegrationCommandLog; }, Refusals>;
  "integrationCommandLogs.get": RawOperation<{ path: { id: string; }; }, 200, { success?: boolean; data?: IntegrationCommandLog; }, Refusals>;
  "integrationCommandLogs.update": RawWrite<{ path: { id: string; }; }, IntegrationCommandLogUpdate, 200, { success?: boolean; data?: IntegrationCommandLog; }, Refusals>;
  "integrationCommandLogs.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "svixIntegrations.list": RawOperation<{ query?: SvixIntegrationsListQuery; }, 200, OffsetResult & { data?: SvixIntegration[]; }, Refusals>;
  "svixIntegrations.joinActions": RawWrite<NoParameters, WebhookActionJoins, 200, WebhookJoinResult, Refusals>;
  "svixIntegrations.create": RawWrite<NoParameters, SvixIntegrationCreate, 201, { success?: boolean; data?: SvixIntegration; }, Refusals>;
  "svixIntegrations.get": RawOperation<{ path: { id: string; }; }, 200, { success?: boolean; data?: SvixIntegration; }, Refusals>;
  "svixIntegrations.update": RawWrite<{ path: { id: string; }; }, SvixIntegrationUpdate, 200, { success?: boolean; data?: SvixIntegration; }, Refusals>;
  "svixIntegrations.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "patchActions.list": RawOperation<{ query?: PatchActionsListQuery; }, 200, OffsetResult & { data?: PatchAction[]; }, Refusals>;
  "patchActions.updateMany": RawWrite<NoParameters, PatchActionUpdateMany, 200, UpdateManyResult, Refusals>;
  "patchActions.create": RawWrite<{ query?: PatchActionsCreateQuery; }, PatchActionQuery, 201, PageResult & { data?: PatchActionMatch[]; }, Refusals>;
  "patchActions.get": RawOperation<{ path: { id: string; }; }, 200, { success?: boolean; data?: PatchAction; }, Refusals>;
  "patchActions.update": RawWrite<{ path: { id: string; }; }, PatchActionUpdate, 200, { success?: boolean; data?: PatchAction; }, Refusals>;
  "patchActions.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "patchActions.execute": RawOperation<{ path: { id: string; }; }, 200, { success?: boolean; data?: PatchActionExecuteResult; }, Refusals>;
  "updateIntegrationMeta.list": RawOperation<{ query?: UpdateIntegrationMetaListQuery; }, 200, OffsetResult & { data?: UpdateIntegrationMeta[]; }, Refusals>;
  "updateIntegrationMeta.create": RawWrite<{ query: UpdateIntegrationMetaCreateQuery; }, UpdateIntegrationMetaCreate, 201, Record<string, unknown>, Refusals>;
  "updateIntegrationMeta.get": RawOperation<{ path: { id: string; }; }, 200, { success?: boolean; data?: UpdateIntegrationMeta; }, Refusals>;
  "updateIntegrationMeta.update": RawWrite<{ path: { id: string; }; }, UpdateIntegrationMetaUpdate, 200, { success?: boolean; data?: UpdateIntegrationMeta; }, Refusals>;
  "updateIntegrationMeta.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "updateIntegrationMeta.apply": RawOperation<{ path: { id: string; }; }, 200, { success?: boolean; data?: UpdateIntegrationMetaApplyResult; }, Refusals>;
  "settings.list": RawOperation<{ query?: SettingsListQuery; }, 200, PageResult & { data?: Settings[]; }, Refusals>;
  "settings.get": RawOperation<{ path: { id: string; }; }, 200, Settings, Refusals>;
  "settings.update": RawWrite<{ path: { id: string; }; }, SettingsUpdate, 200, Settings, Refusals>;
  "customStatuses.list": RawOperation<{ query?: CustomStatusesListQuery; }, 200, PageResult & { data?: CustomStatus[]; }, Refusals>;
  "customStatuses.create": RawWrite<NoParameters, CustomStatusCreate, 201, CustomStatus, Refusals>;
  "customStatuses.get": RawOperation<{ path: { id: string; }; }, 200, CustomStatus, Refusals>;
  "customStatuses.update": RawWrite<{ path: { id: string; }; }, CustomStatusUpdate, 200, CustomStatus, Refusals>;
  "customStatuses.delete": RawOperation<{ path: { id: string; }; }, 200, CustomStatus, Refusals>;
  "customLists.list": RawOperation<{ query?: CustomListsListQuery; }, 200, PageResult & { data?: CustomList[]; }, Refusals>;
  "customLists.create": RawWrite<NoParameters, CustomListCreate, 201, CustomList, Refusals>;
  "customLists.get": RawOperation<{ path: { id: string; }; }, 200, CustomList, Refusals>;
  "customLists.update": RawWrite<{ path: { id: string; }; }, CustomListUpdate, 200, CustomList, Refusals>;
  "customLists.delete": RawOperation<{ path: { id: string; }; }, 200, CustomList, Refusals>;
  "customListItems.list": RawOperation<{ query?: CustomListItemsListQuery; }, 200, PageResult & { data?: CustomListItem[]; }, Refusals>;
  "customListItems.create": RawWrite<NoParameters, CustomListItemCreate, 201, CustomListItem, Refusals>;
  "customListItems.get": RawOperation<{ path: { id: string; }; }, 200, CustomListItem, Refusals>;
  "customListItems.update": RawWrite<{ path: { id: string; }; }, CustomListItemUpdate, 200, CustomListItem, Refusals>;
  "customListItems.delete": RawOperation<{ path: { id: string; }; }, 200, CustomListItem, Refusals>;
  "customFields.list": RawOperation<{ query?: CustomFieldsListQuery; }, 200, PageResult & { data?: CustomField[]; }, Refusals>;
  "customFields.create": RawWrite<NoParameters, CustomFieldCreate, 200, CustomField, Refusals>;
  "customFields.get": RawOperation<{ query?: CustomFieldsGetQuery; path: { id: string; }; }, 200, CustomField, Refusals>;
  "customFields.update": RawWrite<{ path: { id: string; }; }, CustomFieldUpdate, 200, CustomField, Refusals>;
  "customFields.delete": RawOperation<{ path: { id: string; }; }, 200, CustomField, Refusals>;
  "moduleCustomValidators.list": RawOperation<{ query?: ModuleCustomValidatorsListQuery; }, 200, PageResult & { data?: ModuleCustomValidator[]; }, Refusals>;
  "moduleCustomValidators.create": RawWrite<NoParameters, ModuleCustomValidatorCreate, 200, ModuleCustomValidator, Refusals>;
  "moduleCustomValidators.get": RawOperation<{ query?: ModuleCustomValidatorsGetQuery; path: { id: string; }; }, 200, ModuleCustomValidator, Refusals>;
  "moduleCustomValidators.update": RawWrite<{ path: { id: string; }; }, ModuleCustomValidatorUpdate, 200, ModuleCustomValidator, Refusals>;
  "moduleCustomValidators.delete": RawOperation<{ path: { id: string; }; }, 200, ModuleCustomValidator, Refusals>;
  "mailUnsubscribes.list": RawOperation<{ query?: MailUnsubscribesListQuery; }, 200, PagingResult & { data?: MailUnsubscribe[]; }, Refusals>;
  "mailUnsubscribes.create": {
    parameters: RawParameters<{ query: MailUnsubscribesCreateQuery; }>;
    requestBody?: { content: { "application/json": MailUnsubscribeCreate; }; };
    responses: RawResponses<201, MailUnsubscribeResult, Refusals>;
  };
  "mailUnsubscribes.get": RawOperation<{ path: { id: string; }; }, 200, MailUnsubscribeMessage, Refusals>;
  "mailUnsubscribes.delete": RawOperation<{ path: { id: string; }; }, 200, SuccessResult, Refusals>;
  "mailUnsubscribes.deleteMany": RawWrite<NoParameters, IdList, 200, SuccessResult, Refusals>;
  "mailUnsubscribes.check": RawWrite<NoParameters, MailUnsubscribeCheck, 200, { success?: boolean; data?: MailUnsubscribeCheckResult; }, Refusals>;
  "notificationsCenter.list": RawOperation<{ query?: NotificationsCenterListQuery; }, 200, PageResult & { data?: Notification[]; }, Refusals>;
  "notificationsCenter.updateMany": RawWrite<NoParameters, NotificationUpdateMany, 200, NotificationUpdateManyResult, Refusals>;
  "notificationsCenter.create": RawWrite<NoParameters, NotificationCreate, 200, Notification, Refusals>;
  "notificationsCenter.get": RawOperation<{ query?: NotificationsCenterGetQuery; path: { id: string; }; }, 200, Notification, Refusals>;
  "notificationsCenter.update": RawWrite<{ path: { id: string; }; }, NotificationUpdate, 200, Notification, Refusals>;
  "optionalBusinessAppServices.list": RawOperation<NoParameters, 200, OptionalBusinessAppServices, Refusals>;
  "optionalBusinessAppServices.create": RawOperation<NoParameters, 200, OptionalBusinessAppServicesCreated, Refusals>;
  "resetCompanyNamespaces.list": RawOperation<{ query?: ResetCompanyNamespacesListQuery; }, 200, PageResult & { data?: ResetCompanyNamespace[]; }, Refusals>;
  "resetCompanyNamespaces.create": RawWrite<NoParameters, ResetCompanyNamespaceCreate, 200, ResetCompanyNamespace, Refusals>;
  "resetCompanyNamespaces.get": RawOperation<{ path: { id: string; }; }, 200, ResetCompanyNamespace, Refusals>;
  "resetCompanyNamespaces.update": RawOperation<{ path: { id: string; }; }, 200, ResetCompanyNamespace, Refusals>;
  "testResetCompanyNamespaces.list": RawOperation<{ query?: TestResetCompanyNamespacesListQuery; }, 200, PageResult & { data?: ResetCompanyNamespace[]; }, Refusals>;
  "testResetCompanyNamespaces.create": RawWrite<NoParameters, TestResetCompanyNamespaceCreate, 200, ResetCompanyNamespace, Refusals>;
  "testResetCompanyNamespaces.get": RawOperation<{ path: { id: string; }; }, 200, ResetCompanyNamespace, Refusals>;
  "testResetCompanyNamespaces.update": RawOperation<{ path: { id: string; }; }, 200, ResetCompanyNamespace, Refusals>;
  "safeCrud.create": RawWrite<NoParameters, CompanyQuery, 200, PageResult & { data?: Company[]; }, Refusals>;
}
