// Made from specs/workorder-portal by `npm run generate -- workorder-portal`. Do not edit: change the spec and make it again.

import {
  bool,
  either,
  format,
  int,
  known,
  knownInt,
  list,
  map,
  must,
  nullable,
  num,
  object,
  one,
  open,
  shape,
  str,
  type Schema,
} from "../../src/schemas/kit.ts";
import { type ApiSchemas, operationSchemas } from "../../src/schemas/operation-schemas.ts";
import type * as T from "./types.ts";

/** A field to sort by, and the direction. */
export const SortBy: Schema<T.SortBy> = /* @__PURE__ */ object(() => ({ field: str, type: known("asc", "desc") }));

/** Counters of a page. */
export const Paging: Schema<T.Paging> = /* @__PURE__ */ object(() => ({ total: int, page: int, per_page: int, pages: int }));

/** Counters of a page, under the names some lists document. */
export const Pagination: Schema<T.Pagination> = /* @__PURE__ */ object(() => ({
  page: int,
  per_page: int,
  pre_page: int,
  next_page: int,
  total: int,
  total_page: int,
  total_pages: int,
}));

/** Counters and links of a page of rows. */
export const PageResult: Schema<T.PageResult> = /* @__PURE__ */ object(() => ({
  total_result: num,
  current_count: num,
  total_pages: num,
  current_page: num,
  per_page: num,
  first_page_url: str,
  last_page_url: str,
  next_page_url: nullable(str),
  prev_page_url: nullable(str),
  path: str,
  absolute_total: num,
  page_total: num,
  success: bool,
  total: int,
  paging: Paging,
  pagination: Pagination,
  meta: OpenObject,
}));

/** As StoredObject, with dates in ISO 8601. */
export const StoredDatedObject: Schema<T.StoredDatedObject> = /* @__PURE__ */ object(() => ({ _id: must(str), createdAt: DateTime, updatedAt: DateTime, __v: num }));

/** Found in `WorkorderPortalFields.accepted_system_fields`. */
export const WorkorderPortalAcceptedSystemFields: Schema<T.WorkorderPortalAcceptedSystemFields> = /* @__PURE__ */ object(() => ({
  field: must(known("clients", "clientLocation", "asset", "assetUnit")),
  is_required: must(bool),
  is_name_visible: must(bool),
}));

/** Found in `WorkorderPortalFields.geoPoint`. */
export const GeoPoint: Schema<T.GeoPoint> = /* @__PURE__ */ object(() => ({ type: must(known("Point")), coordinates: must(list(num)) }));

/** Found in `WorkorderPortalFields.social_media_platforms`. */
export const WorkorderPortalSocialMediaPlatform: Schema<T.WorkorderPortalSocialMediaPlatform> = /* @__PURE__ */ object(() => ({ platform: must(str), handle: str, url: str, account_type: must(str) }));

/** What `WorkorderPortal`, `WorkorderPortalCreate` and `WorkorderPortalUpdate` have in common. */
export const WorkorderPortalFields: Schema<T.WorkorderPortalFields> = /* @__PURE__ */ object(() => ({
  name: str,
  description: str,
  default_priority_human: known("none", "low", "medium", "high"),
  default_priority: knownInt(0, 1, 2, 3),
  default_workorder_categories: list(str),
  teams: list(str),
  allow_media_upload: known("optional", "required", "hidden"),
  allow_signature: known("optional", "required", "hidden"),
  header: str,
  footer: str,
  accepted_custom_fields: list(str),
  accepted_system_fields: list(WorkorderPortalAcceptedSystemFields),
  header_logo: str,
  footer_logo: str,
  website: str,
  cover_photo: str,
  activate_formV2_portal: bool,
  activate_sales_order_portal: bool,
  activate_workorder_request_portal: bool,
  formV2: list(str),
  geoPoint: GeoPoint,
  location_name: str,
  social_media_platforms: list(WorkorderPortalSocialMediaPlatform),
}));

/** Who did something: an admin, a rep, a client or a tenant. */
export const Creator: Schema<T.Creator> = /* @__PURE__ */ object(() => ({
  _id: must(str),
  type: must(known("admin", "rep", "client", "tenant")),
  name: str,
  admin: str,
  rep: str,
  client: str,
  tenant: str,
  username: str,
}));

/** Id and names of another object. */
export const NamedLocalRef: Schema<T.NamedLocalRef> = /* @__PURE__ */ object(() => ({ _id: must(str), name: str, local_name: str }));

/** Found in `MediaStoragePopulated.thumbnails`. */
export const MediaStoragePopulatedThumbnail: Schema<T.MediaStoragePopulatedThumbnail> = /* @__PURE__ */ object(() => ({
  _id: must(str),
  ContentType: str,
  file_name: must(str),
  mime_type: str,
  publicUrl: str,
  type_name: known("FileAttachment", "ImageAttachment"),
  createdAt: must(str),
}));

/** Found in `WorkorderPortal.header_logo_populated` and `WorkorderPortal.footer_logo_populated`. */
export const MediaStoragePopulated: Schema<T.MediaStoragePopulated> = /* @__PURE__ */ object(() => ({
  _id: must(str),
  ContentType: str,
  media_type: MediaStorageMediaType,
  file_name: must(str),
  mime_type: str,
  publicUrl: str,
  media_id: must(str),
  type_name: must(known("FileAttachment", "ImageAttachment")),
  thumbnails: must(list(MediaStoragePopulatedThumbnail)),
  createdAt: must(str),
}));

/** Found in `WorkorderPortalDocumented.notifications`. */
export const WorkorderPortalNotification: Schema<T.WorkorderPortalNotification> = /* @__PURE__ */ object(() => ({
  email_enabled: bool,
  sms_enabled: bool,
  notification_events: list(one("status_change", "new_comment", "deadline_approaching")),
}));

/** Found in `WorkorderPortalDocumented.portal_settings`. */
export const WorkorderPortalPortalSetting: Schema<T.WorkorderPortalPortalSetting> = /* @__PURE__ */ object(() => ({
  show_progress: bool,
  allow_comments: bool,
  require_authentication: bool,
}));

/** Found in `WorkorderPortalDocumented.custom_branding`. */
export const WorkorderPortalCustomBranding: Schema<T.WorkorderPortalCustomBranding> = /* @__PURE__ */ object(() => ({ logo_url: str, brand_color: str, company_name: str }));

/** Documented, but not in the vendor's own client. */
export const WorkorderPortalDocumented: Schema<T.WorkorderPortalDocumented> = /* @__PURE__ */ object(() => ({
  workorder: str,
  client: str,
  status: known("pending", "in_progress", "completed", "cancelled"),
  access_level: known("view_only", "comment", "full_access"),
  allowed_actions: list(known("view", "comment", "upload_files", "approve", "reject")),
  expiry_date: DateTime,
  notifications: WorkorderPortalNotification,
  portal_settings: WorkorderPortalPortalSetting,
  custom_branding: WorkorderPortalCustomBranding,
}));

/** Documented, but not in the vendor's own client. */
export const WorkorderPortalDocumentedResult: Schema<T.WorkorderPortalDocumentedResult> = /* @__PURE__ */ object(() => ({
  portal_access_code: str,
  last_accessed: DateTime,
  access_count: int,
  modifiedAt: DateTime,
  SVClient: int,
}));

/** Answered by `workorderPortals.list` and `workorderPortals.updateStatus`. */
export const WorkorderPortal: Schema<T.WorkorderPortal> = /* @__PURE__ */ object(() => ({
  _id: must(str),
  createdAt: DateTime,
  updatedAt: DateTime,
  __v: num,
  name: str,
  description: str,
  default_priority_human: known("none", "low", "medium", "high"),
  default_priority: knownInt(0, 1, 2, 3),
  default_workorder_categories: list(str),
  teams: list(str),
  allow_media_upload: known("optional", "required", "hidden"),
  allow_signature: known("optional", "required", "hidden"),
  header: str,
  footer: str,
  accepted_custom_fields: list(str),
  accepted_system_fields: list(WorkorderPortalAcceptedSystemFields),
  header_logo: str,
  footer_logo: str,
  website: str,
  cover_photo: str,
  activate_formV2_portal: bool,
  activate_sales_order_portal: bool,
  activate_workorder_request_portal: bool,
  formV2: list(str),
  geoPoint: GeoPoint,
  location_name: str,
  social_media_platforms: list(WorkorderPortalSocialMediaPlatform),
  creator: Creator,
  company_namespace: list(str),
  editor: Creator,
  disabled: bool,
  product_groups: list(either(str, NamedLocalRef)),
  default_workorder_categories_populated: list(NamedLocalRef),
  accepted_custom_fields_populated: list(map(either(str, num, bool))),
  header_logo_populated: list(MediaStoragePopulated),
  footer_logo_populated: list(MediaStoragePopulated),
  formV2_populated: list(NamedLocalRef),
  workorder: str,
  client: str,
  status: known("pending", "in_progress", "completed", "cancelled"),
  access_level: known("view_only", "comment", "full_access"),
  allowed_actions: list(known("view", "comment", "upload_files", "approve", "reject")),
  expiry_date: DateTime,
  notifications: WorkorderPortalNotification,
  portal_settings: WorkorderPortalPortalSetting,
  custom_branding: WorkorderPortalCustomBranding,
  portal_access_code: str,
  last_accessed: DateTime,
  access_count: int,
  modifiedAt: DateTime,
  SVClient: int,
}));

/** What the server answers when it refuses a request. */
export const Error: Schema<T.Error> = /* @__PURE__ */ object(() => ({ success: bool, error: str, message: str }));

/** Documented, but not in the vendor's own client. */
export const WorkorderPortalDocumentedInput: Schema<T.WorkorderPortalDocumentedInput> = /* @__PURE__ */ object(() => ({ company_namespace: list(str), disabled: bool }));

/** Taken by `workorderPortals.create`. */
export const WorkorderPortalCreate: Schema<T.WorkorderPortalCreate> = /* @__PURE__ */ object(() => ({
  name: must(str),
  description: str,
  default_priority_human: known("none", "low", "medium", "high"),
  default_priority: knownInt(0, 1, 2, 3),
  default_workorder_categories: list(str),
  teams: list(str),
  allow_media_upload: known("optional", "required", "hidden"),
  allow_signature: known("optional", "required", "hidden"),
  header: str,
  footer: str,
  accepted_custom_fields: list(str),
  accepted_system_fields: list(WorkorderPortalAcceptedSystemFields),
  header_logo: str,
  footer_logo: str,
  website: str,
  cover_photo: str,
  activate_formV2_portal: must(bool),
  activate_sales_order_portal: must(bool),
  activate_workorder_request_portal: must(bool),
  formV2: list(str),
  geoPoint: GeoPoint,
  location_name: str,
  social_media_platforms: list(WorkorderPortalSocialMediaPlatform),
  creator: Creator,
  customFields: CustomFieldValues,
  product_groups: list(str),
  workorder: str,
  client: str,
  status: known("pending", "in_progress", "completed", "cancelled"),
  access_level: known("view_only", "comment", "full_access"),
  allowed_actions: list(known("view", "comment", "upload_files", "approve", "reject")),
  expiry_date: DateTime,
  notifications: WorkorderPortalNotification,
  portal_settings: WorkorderPortalPortalSetting,
  custom_branding: WorkorderPortalCustomBranding,
  company_namespace: list(str),
  disabled: bool,
}));

/** Taken by `workorderPortals.update`. */
export const WorkorderPortalUpdate: Schema<T.WorkorderPortalUpdate> = /* @__PURE__ */ object(() => ({
  name: str,
  description: str,
  default_priority_human: known("none", "low", "medium", "high"),
  default_priority: knownInt(0, 1, 2, 3),
  default_workorder_categories: list(str),
  teams: list(str),
  allow_media_upload: known("optional", "required", "hidden"),
  allow_signature: known("optional", "required", "hidden"),
  header: str,
  footer: str,
  accepted_custom_fields: list(str),
  accepted_system_fields: list(WorkorderPortalAcceptedSystemFields),
  header_logo: str,
  footer_logo: str,
  website: str,
  cover_photo: str,
  activate_formV2_portal: bool,
  activate_sales_order_portal: bool,
  activate_workorder_request_portal: bool,
  formV2: list(str),
  geoPoint: GeoPoint,
  location_name: str,
  social_media_platforms: list(WorkorderPortalSocialMediaPlatform),
  editor: Creator,
  product_groups: list(str),
  workorder: str,
  client: str,
  status: known("pending", "in_progress", "completed", "cancelled"),
  access_level: known("view_only", "comment", "full_access"),
  allowed_actions: list(known("view", "comment", "upload_files", "approve", "reject")),
  expiry_date: DateTime,
  notifications: WorkorderPortalNotification,
  portal_settings: WorkorderPortalPortalSetting,
  custom_branding: WorkorderPortalCustomBranding,
  company_namespace: list(str),
  disabled: bool,
}));

/** Taken by `workorderPortals.updateStatus`. */
export const WorkorderPortalUpdateStatus: Schema<T.WorkorderPortalUpdateStatus> = /* @__PURE__ */ object(() => ({
  status: must(one("pending", "in_progress", "completed", "cancelled")),
  notes: str,
}));

/** An object whose members are not known. */
export const OpenObject: Schema<T.OpenObject> = open;

/** A moment in ISO 8601. */
export const DateTime: Schema<T.DateTime> = /* @__PURE__ */ format("date-time");

/** Found in `MediaStoragePopulated.media_type`. */
export const MediaStorageMediaType: Schema<T.MediaStorageMediaType> = /* @__PURE__ */ known("html", "csv", "json", "image", "pdf", "ppt", "pptx", "xls", "xlsx", "doc", "docx", "images", "zip", "pt");

/** Values of custom fields by their key. */
export const CustomFieldValues: Schema<T.CustomFieldValues> = /* @__PURE__ */ map(either(str, num, bool));

/** What every operation of Workorder Portal takes and answers: give it to a client as `schemas`. */
export const schemas: ApiSchemas = /* @__PURE__ */ operationSchemas("workorder-portal", {
  "workorderPortals.list": { answer: () => shape(() => ({
    total_result: num,
    current_count: num,
    total_pages: num,
    current_page: num,
    per_page: num,
    first_page_url: str,
    last_page_url: str,
    next_page_url: nullable(str),
    prev_page_url: nullable(str),
    path: str,
    absolute_total: num,
    page_total: num,
    success: bool,
    total: int,
    paging: Paging,
    pagination: Pagination,
    meta: OpenObject,
    data: list(WorkorderPortal),
  })), query: () => shape(() => ({
    per_page: int,
    page: int,
    sort: str,
    sortPageOrder: known("asc", "dsc"),
    _id: either(str, list(str)),
    name: either(str, list(str)),
    default_priority: either(knownInt(0, 1, 2, 3), list(knownInt(0, 1, 2, 3))),
    default_priority_human: either(known("none", "low", "medium", "high"), list(known("none", "low", "medium", "high"))),
    default_workorder_categories: either(str, list(str)),
    formV2: either(str, list(str)),
    product_groups: either(str, list(str)),
    activate_formV2_portal: bool,
    activate_sales_order_portal: bool,
    activate_workorder_request_portal: bool,
    from_updatedAt: num,
    to_updatedAt: num,
    disabled: bool,
    search: str,
    populatedKeys: either(known("default_workorder_categories", "header_logo", "footer_logo", "accepted_custom_fields", "formV2", "product_groups"), list(known("default_workorder_categories", "header_logo", "footer_logo", "accepted_custom_fields", "formV2", "product_groups"))),
    sortBy: list(SortBy),
    company_namespace: list(str),
    status: known("pending", "in_progress", "completed", "cancelled"),
    workorder: str,
    client: str,
  })) },
  "workorderPortals.create": { answer: () => WorkorderPortal, body: () => WorkorderPortalCreate },
  "workorderPortals.get": { answer: () => WorkorderPortal, query: () => shape(() => ({
    populatedKeys: list(known("default_workorder_categories", "header_logo", "footer_logo", "accepted_custom_fields", "formV2", "product_groups")),
  })) },
  "workorderPortals.update": { answer: () => WorkorderPortal, body: () => WorkorderPortalUpdate },
  "workorderPortals.delete": { answer: () => WorkorderPortal },
  "workorderPortals.updateStatus": { answer: () => shape(() => ({ success: bool, data: WorkorderPortal })), body: () => WorkorderPortalUpdateStatus },
});
