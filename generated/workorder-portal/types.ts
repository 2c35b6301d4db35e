// Made from specs/workorder-portal by `npm run generate -- workorder-portal`. Do not edit: change the spec and make it again.

import type { JsonAnswer, NoParameters, RawOperation, RawWrite } from "../../src/core/raw-operation.ts";

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

/** Found in `WorkorderPortalFields.accepted_system_fields`. */
export interface WorkorderPortalAcceptedSystemFields {
  field: "clients" | "clientLocation" | "asset" | "assetUnit" | (string & {});
  is_required: boolean;
  is_name_visible: boolean;
}

/** Found in `WorkorderPortalFields.geoPoint`. */
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

/** Id and names of another object. */
export interface NamedLocalRef {
  _id: string;
  name?: string;
  local_name?: string;
}

/** Found in `MediaStoragePopulated.media_type`. */
export type MediaStorageMediaType = "html" | "csv" | "json" | "image" | "pdf" | "ppt" | "pptx" | "xls" | "xlsx" | "doc" | "docx" | "images" | "zip" | "pt" | (string & {});

/** Found in `MediaStoragePopulated.thumbnails`. */
export interface MediaStoragePopulatedThumbnail {
  _id: string;
  ContentType?: string;
  file_name: string;
  mime_type?: string;
  publicUrl?: string;
  type_name?: "FileAttachment" | "ImageAttachment" | (string & {});
  createdAt: string;
}

/** Found in `WorkorderPortal.header_logo_populated` and `WorkorderPortal.footer_logo_populated`. */
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

/** What the server answers when it refuses a request. */
export interface Error {
  success?: boolean;
  error?: string;
  message?: string;
  [key: string]: unknown;
}

/** Values of custom fields by their key. */
export type CustomFieldValues = Record<string, string | number | boolean>;

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

/** Query of `workorderPortals.list`. */
export interface WorkorderPortalsListQuery {
  per_page?: number;
  page?: number;
  sort?: string;
  sortPageOrder?: "asc" | "dsc" | (string & {});
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

type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};

/** Every component by its name in the spec. */
export interface components {
  schemas: {
    SortBy: SortBy;
    Paging: Paging;
    Pagination: Pagination;
    OpenObject: OpenObject;
    PageResult: PageResult;
    DateTime: DateTime;
    StoredDatedObject: StoredDatedObject;
    WorkorderPortalAcceptedSystemFields: WorkorderPortalAcceptedSystemFields;
    GeoPoint: GeoPoint;
    WorkorderPortalSocialMediaPlatform: WorkorderPortalSocialMediaPlatform;
    WorkorderPortalFields: WorkorderPortalFields;
    Creator: Creator;
    NamedLocalRef: NamedLocalRef;
    MediaStorageMediaType: MediaStorageMediaType;
    MediaStoragePopulatedThumbnail: MediaStoragePopulatedThumbnail;
    MediaStoragePopulated: MediaStoragePopulated;
    WorkorderPortalNotification: WorkorderPortalNotification;
    WorkorderPortalPortalSetting: WorkorderPortalPortalSetting;
    WorkorderPortalCustomBranding: WorkorderPortalCustomBranding;
    WorkorderPortalDocumented: WorkorderPortalDocumented;
    WorkorderPortalDocumentedResult: WorkorderPortalDocumentedResult;
    WorkorderPortal: WorkorderPortal;
    Error: Error;
    CustomFieldValues: CustomFieldValues;
    WorkorderPortalDocumentedInput: WorkorderPortalDocumentedInput;
    WorkorderPortalCreate: WorkorderPortalCreate;
    WorkorderPortalUpdate: WorkorderPortalUpdate;
    WorkorderPortalUpdateStatus: WorkorderPortalUpdateStatus;
  };
}

/** Every route with what it takes and answers: types of `client.raw`. */
export interface paths {
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
}

/** How the service refuses a call. */
export interface Refusals {
  "4XX": JsonAnswer<Error>;
}

/** What `paths` refers to, by operation. */
export interface operations {
  "workorderPortals.list": RawOperation<{ query?: WorkorderPortalsListQuery; }, 200, PageResult & { data?: WorkorderPortal[]; }, Refusals>;
  "workorderPortals.create": RawWrite<NoParameters, WorkorderPortalCreate, 201, WorkorderPortal, Refusals>;
  "workorderPortals.get": RawOperation<{ query?: WorkorderPortalsGetQuery; path: { id: string; }; }, 200, WorkorderPortal, Refusals>;
  "workorderPortals.update": RawWrite<{ path: { id: string; }; }, WorkorderPortalUpdate, 200, WorkorderPortal, Refusals>;
  "workorderPortals.delete": RawOperation<{ path: { id: string; }; }, 200, WorkorderPortal, Refusals>;
  "workorderPortals.updateStatus": RawWrite<{ path: { id: string; }; }, WorkorderPortalUpdateStatus, 200, { success?: boolean; data?: WorkorderPortal; }, Refusals>;
}
