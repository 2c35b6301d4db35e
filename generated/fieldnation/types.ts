// Made from specs/fieldnation by `npm run generate -- fieldnation`. Do not edit: change the spec and make it again.

import type { Upload } from "../../src/core/form.ts";
import type {
  EmptyAnswer,
  NoParameters,
  RawOperation,
  RawParameters,
  RawResponses,
  RawWrite,
} from "../../src/core/raw-operation.ts";

/** Credentials of the client and of the user, for the password grant. */
export interface AccessTokenRequest {
  grant_type: "password" | (string & {});
  client_id: string;
  client_secret: string;
  username: string;
  password: string;
}

/** The user a token belongs to; its members vary and are not documented. */
export type AccessTokenUser = Record<string, unknown>;

/** A token; it lasts an hour. Whether the refresh token is accepted anywhere is contradictory: ask for a new token. */
export interface AccessToken {
  access_token?: string;
  expires_in?: number;
  token_type?: string;
  scope?: string;
  refresh_token?: string;
  /**
   * Seen on older pages only.
   * @deprecated
   */
  user?: AccessTokenUser;
}

/** Error with `status` and `message`, the common shape. */
export interface ErrorStatusMessage {
  status: number;
  message: string;
}

/** Error with `status_code` and `message`: token errors, and 404 and 502 on newer pages. */
export interface ErrorStatusCodeMessage {
  status_code?: number;
  message?: string;
}

/** Error of smart dispatch and dispatch settings, with a reference for support. */
export interface ErrorMessageReference {
  message?: string;
  errorReference?: string;
  extra?: unknown[];
  note?: string;
}

/** Error in the newest form, as `application/problem+json`. `agent.backoffMs` and `agent.maxAttempts` come only with the action RETRY. */
export interface ProblemDetails {
  /** Format: uri */
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  code?: "AUTHENTICATION_REQUIRED" | "INSUFFICIENT_PERMISSIONS" | "RATE_LIMIT_EXCEEDED" | (string & {});
  /** The shape of an item is not known. */
  errors?: unknown[];
  retryable?: boolean;
  correlationId?: string;
  agent?: {
    action?: "FIX_INPUT" | "RETRY" | "REAUTHENTICATE" | "ESCALATE" | (string & {});
    backoffMs?: number;
    maxAttempts?: number;
  };
}

/** Error in the form that OAuth 2 defines. */
export interface OAuthError {
  error?: string;
  error_description?: string;
}

/** Error of older pages; the item types of `fields` are inferred. */
export interface ErrorLegacy {
  code?: number;
  message?: string;
  trace?: unknown[];
  fields?: string[];
  extra?: unknown[];
}

/** Any of the six shapes in which errors come. The message is in `detail`, `message`, `error_description`, `error.message` or `error`, looked for in this order. */
export type FieldNationError = ErrorStatusMessage | ErrorStatusCodeMessage | ErrorMessageReference | ProblemDetails | OAuthError | ErrorLegacy;

/** Counters of one page, with the list, columns and order in effect. */
export interface ListMetadata {
  total?: number;
  page?: number;
  pages?: number;
  per_page?: number;
  columns?: string;
  view?: string;
  sort?: string;
  order?: string;
  list?: string;
}

/** A list tab with its count. */
export interface ListTab {
  id?: string;
  label?: string;
  empty_message?: string;
  selected?: boolean;
  /** What the caller may do now. */
  actions?: string[];
  custom_tab_id?: string | null;
  count?: number;
}

/** Counters of one page of results. */
export interface PageMetadata {
  total?: number;
  page?: number;
  pages?: number;
  per_page?: number;
}

/** An option of a network. */
export interface NetworkOption {
  id?: number;
  name?: string;
  type?: string;
  description?: string;
  category?: string;
  visibility?: string;
  editable?: string;
  value?: string;
  default_value?: string;
  network_option_role?: string;
  /** What the caller may do now. */
  actions?: string[];
}

/** Options of a network for one company. */
export interface NetworkCompanyOptions {
  company_id?: string;
  company_name?: string;
  buyer_feature?: boolean;
  options?: NetworkOption[];
}

/** A network of providers. */
export interface Network {
  id?: number;
  name?: string;
  type?: string;
  options?: NetworkOption[];
  company_options?: NetworkCompanyOptions[];
  sourced_providers?: string[];
  /** What the caller may do now. */
  actions?: string[];
}

/** Networks that a work order is offered to. */
export interface WorkOrderNetworks {
  metadata?: PageMetadata;
  /** What the caller may do now. */
  actions?: string[];
  results?: Network[];
  active?: Network;
}

/** How many files wait for review. */
export interface AttachmentSum {
  unreviewed?: number;
}

/** The kind of a task, by id. */
export interface TaskTypeRef {
  /** 1 set arrival, 2 closing notes, 3 check in, 4 check out, 5 upload file, 6 upload picture, 7 custom field, 8 phone call, 9 mail, 10 custom, 11 signature, 12 shipment tracking, 13 download file. */
  id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | (number & {});
}

/** A task, by id and kind. */
export interface TaskRef {
  id?: number;
  type?: TaskTypeRef;
}

/** A person with contact details. */
export interface Person {
  id?: number;
  first_name?: string;
  last_name?: string;
  thumbnail?: string;
  phone?: string;
  email?: string;
}

/** A person, by id and name. */
export interface PersonRef {
  id?: number;
  first_name?: string;
  last_name?: string;
}

/** A stored file with its links. */
export interface StoredFile {
  name?: string;
  mime?: string;
  size_bytes?: number;
  thumbnail?: string;
  link?: string;
  description?: string;
  type?: string;
  icon?: string;
  preview?: string;
}

/** A date and a time of day at the site. */
export interface LocalTime {
  /** `YYYY-MM-DD`. */
  date?: string;
  /** `HH:mm:ss`. */
  time?: string;
}

/** A moment in UTC and in the local time of the site. */
export interface Instant {
  /** `YYYY-MM-DD HH:mm:ss`. One text says ISO 8601; a newer one says that other forms are refused. */
  utc?: string;
  local?: LocalTime;
}

/** A time zone by its names alone. */
export interface TimeZoneLabel {
  name?: string;
  short?: string;
}

/** Another record, by its id. */
export interface IdRef {
  id?: number;
}

/** A file on a work order. */
export interface Attachment {
  upload_unique_id?: string;
  id?: number;
  author?: Person;
  reviewer?: PersonRef;
  file?: StoredFile;
  created?: Instant;
  time_zone?: TimeZoneLabel;
  notes?: string;
  /** Older SDKs write it in lower case. */
  status?: "PENDING" | "APPROVED" | "DENIED" | (string & {});
  status_description?: string;
  task?: TaskRef;
  reviewed?: Instant;
  expense?: IdRef;
  show_before_assignment?: boolean;
  /** What the caller may do now. */
  actions?: string[];
  folder_id?: number;
  workorder_id?: number;
}

/** A folder with its files. */
export interface AttachmentFolder {
  id?: number;
  name?: string;
  type?: "slot" | "document" | (string & {});
  task?: TaskRef;
  /** What the caller may do now. */
  actions?: string[];
  metadata?: PageMetadata;
  results?: Attachment[];
  min_files?: number;
  max_files?: number;
  min_bytes?: number;
  max_bytes?: number;
  expense?: boolean;
}

/** Folders of a work order, with their files. */
export interface AttachmentFolderList {
  correlation_id?: string;
  /** What the caller may do now. */
  actions?: string[];
  sum?: AttachmentSum;
  metadata?: PageMetadata;
  results?: AttachmentFolder[];
}

/** Where a site is, and how exactly that is known. */
export interface SiteCoordinates {
  latitude?: number | null;
  longitude?: number | null;
  exact?: boolean;
}

/** Where a parcel goes. */
export interface ShipmentLocation {
  name?: string;
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  zip?: string;
  country?: string;
  coordinates?: SiteCoordinates;
  map_href?: string;
}

/** A moment in UTC alone. */
export interface UtcInstant {
  utc?: string;
}

/** Who carries a parcel. */
export interface Carrier {
  name?: "fedex" | "ups" | "usps" | "other" | (string & {});
  other?: string;
  tracking?: string;
  link_href?: string;
  arrival?: UtcInstant;
  arrived?: UtcInstant;
}

/** A parcel for a job. */
export interface Shipment {
  id?: number;
  user?: PersonRef;
  name?: string;
  /** What the caller may do now. */
  actions?: ("edit" | "delete" | (string & {}))[];
  direction?: "to site" | "from site" | "to provider" | "to other location" | (string & {});
  location?: ShipmentLocation;
  carrier?: Carrier;
  created?: UtcInstant;
  task_id?: number | null;
  status?: "Arrived" | "En Route" | "Error" | "Lost" | "New" | (string & {});
}

/** Shipments of a work order. */
export interface ShipmentList {
  metadata?: PageMetadata;
  results?: Shipment[];
  correlation_id?: string;
  /** What the caller may do now. */
  actions?: string[];
}

/** Counters of one page, with the columns and order in effect. */
export interface ViewMetadata {
  total?: number;
  page?: number;
  pages?: number;
  per_page?: number;
  columns?: string;
  view?: string;
  sort?: string;
  order?: string;
}

/** A point on the map. */
export interface Coordinates {
  latitude?: number;
  longitude?: number;
}

/** When and where a provider arrived. */
export interface CheckIn {
  created?: Instant;
  coords?: Coordinates;
  verified?: boolean;
  distance?: number;
  /** What the caller may do now. */
  actions?: string[];
  requires_verification?: boolean;
}

/** When and where a provider left. */
export interface CheckOut {
  created?: Instant;
  coords?: Coordinates;
  verified?: boolean;
  distance?: number;
  /** What the caller may do now. */
  actions?: string[];
  requires_verification?: boolean;
  distance_from_in?: number;
}

/** A time zone with its id and offset. */
export interface TimeZone {
  name?: string;
  short?: string;
  id?: number;
  offset?: number;
}

/** Who entered the time. */
export interface LoggedBy {
  id?: number;
  first_name?: string;
  last_name?: string;
  created?: Instant;
  out?: Instant;
}

/** Whether the provider was on time. */
export interface Timeliness {
  on_time?: boolean;
  was_early?: boolean;
}

/** A time entry: one check-in and check-out. */
export interface TimeLog {
  id?: number;
  devices?: number;
  in?: CheckIn;
  out?: CheckOut;
  time_zone?: TimeZone;
  verified?: boolean;
  edited?: boolean;
  was_late?: boolean;
  status?: "checked_in" | "checked_out" | (string & {});
  hours?: number;
  logged_by?: LoggedBy;
  /** What the caller may do now. */
  actions?: string[];
  first_check_in?: boolean;
  timeliness?: Timeliness;
}

/** A time entry without a check-out. */
export interface OpenTimeLog {
  id?: number;
  devices?: number;
  in?: CheckIn;
  out?: CheckOut;
  time_zone?: TimeZone;
  verified?: boolean;
  edited?: boolean;
  was_late?: boolean;
  status?: "checked_in" | "checked_out" | (string & {});
  hours?: number;
  logged_by?: LoggedBy;
  /** What the caller may do now. */
  actions?: string[];
  first_check_in?: boolean;
  timeliness?: Timeliness;
  on_time?: boolean;
  was_early?: boolean;
}

/** Time entries that a signature covers. */
export interface SignatureWorkLog {
  metadata?: ViewMetadata;
  results?: TimeLog[];
  correlation_id?: string;
  /** What the caller may do now. */
  actions?: string[];
  hours?: number;
  open_time_log?: OpenTimeLog;
}

/** The time zone of a signature. */
export interface SignatureTimeZone {
  name?: string;
}

/** A signature that was captured. */
export interface Signature {
  id?: number;
  name?: string;
  format?: string;
  /** The drawing, in the given format. */
  data?: string;
  hash?: string;
  author?: IdRef;
  created?: Instant;
  worklog?: SignatureWorkLog;
  time_zone?: SignatureTimeZone;
  task?: IdRef;
  closing_notes?: string;
  /** What the caller may do now. */
  actions?: string[];
}

/** Signatures of a work order. */
export interface SignatureList {
  metadata?: PageMetadata;
  results?: Signature[];
  correlation_id?: string;
  /** What the caller may do now. */
  actions?: string[];
}

/** Time entries of a work order. */
export interface TimeLogList {
  metadata?: ViewMetadata;
  results?: TimeLog[];
  correlation_id?: string;
  /** What the caller may do now. */
  actions?: string[];
  hours?: number;
}

/** Counts of problems by state. */
export interface ProblemSum {
  active?: number;
  resolved?: number;
}

/** A closer kind of problem that may be reported. */
export interface ProblemSubtypeOption {
  id?: number;
  name?: string;
  performance_event?: boolean;
  show_pqap_warning?: boolean;
  reportable?: boolean;
  message?: string;
  support_ticket?: boolean;
  send_to_buyer?: boolean;
  send_to_provider?: boolean;
  send_to_support?: boolean;
  send_to_accounting?: boolean;
  has_other?: boolean;
  available_for_private_networks?: number;
}

/** A kind of problem that may be reported. */
export interface ProblemTypeOption {
  id?: number;
  name?: string;
  performance_event?: boolean;
  show_pqap_warning?: boolean;
  reportable?: boolean;
  message?: string;
  support_ticket?: boolean;
  send_to_buyer?: boolean;
  send_to_provider?: boolean;
  send_to_support?: boolean;
  send_to_accounting?: boolean;
  has_other?: boolean;
  children?: ProblemSubtypeOption[];
}

/** The kind of a problem. */
export interface ProblemType {
  /** 22 no provider found, 31 internal matter of the company, 33 help from the platform. Others exist. */
  id?: 22 | 31 | 33 | (number & {});
  name?: string;
  other?: string;
}

/** When a problem was resolved. */
export interface ProblemInstant {
  date?: string;
  time?: string;
  utc?: string;
}

/** How a problem stands. */
export interface ProblemResolution {
  /** One example writes it with a capital letter. */
  status?: "open" | "resolved" | (string & {});
  at?: ProblemInstant;
  by?: PersonRef;
  allowed_resolvers?: ("buyer" | "support" | "assigned_provider" | (string & {}))[];
}

/** A problem that was reported. */
export interface Problem {
  id?: number;
  zendesk_ticket_id?: number;
  type?: ProblemType;
  comments?: string;
  use_provider?: boolean;
  only_company_can_mark_resolved?: boolean;
  resolution?: ProblemResolution;
  author?: PersonRef;
  created?: Instant;
  message?: IdRef;
  escalate?: boolean;
  /** What the caller may do now. */
  actions?: string[];
}

/** Problems that were reported. */
export interface ProblemList {
  metadata?: PageMetadata;
  sum?: ProblemSum;
  correlation_id?: string;
  /** What the caller may do now. */
  actions?: string[];
  types?: ProblemTypeOption[];
  results?: Problem[];
  active?: Problem;
}

/** A number of units and the rate for each. */
export interface UnitAmount {
  units?: number;
  amount?: number;
}

/** A part of a fee. */
export interface FeeBreakdown {
  percent?: number;
  name?: string;
  amount?: number;
}

/** A fee of the platform. */
export interface Fee {
  name?: string;
  id?: number;
  amount?: number;
  queued?: boolean;
  charged?: boolean;
  hours24_applicable?: boolean;
  calculation?: string;
  at_risk?: boolean;
  display_name?: string;
  max_amount?: number;
  description?: string | null;
  modifier?: number;
  breakdown?: FeeBreakdown[] | null;
}

/** The account that pays. */
export interface PayFinance {
  id?: number;
  terms?: string;
  description?: string;
  limit?: number;
  invoiced_account?: boolean;
  locked?: boolean;
}

/** An amount held back. */
export interface PayHold {
  id?: number;
  amount?: number;
  charged?: boolean;
}

/** The least and the most. */
export interface AmountRange {
  min?: number;
  max?: number;
}

/** A source of funds. */
export interface Funding {
  id?: number;
  name?: string;
  amount?: number;
  custom_name?: string;
  line_of_credit?: number;
}

/** The invoice for a job. */
export interface Invoice {
  id?: number;
  sent?: Instant;
  paid?: Instant;
}

/** Sums, charged and not. */
export interface ChargedSum {
  all?: number;
  charged?: number;
  uncharged?: number;
}

/** A bonus of a work order. */
export interface Bonus {
  id?: number;
  charged?: boolean;
  calculation?: string;
  modifier?: number;
  name?: string;
  description?: string;
  amount?: number;
  /** What the caller may do now. */
  actions?: string[];
  selected?: boolean;
}

/** Bonuses of a work order. */
export interface BonusList {
  metadata?: PageMetadata;
  sum?: ChargedSum;
  results?: Bonus[];
  /** What the caller may do now. */
  actions?: string[];
}

/** Sums of expenses by state. */
export interface ExpenseSum {
  all?: number;
  charged?: number;
  uncharged?: number;
  pending?: number;
  approved?: number;
  approved_amount?: number;
  denied?: number;
}

/** Who entered an expense. */
export interface ExpenseAuthor {
  id?: number;
  first_name?: string;
  last_name?: string;
  is_provider?: number;
}

/** The category of an expense. */
export interface ExpenseCategory {
  id?: number;
  label?: string;
  type?: string;
  uid?: number;
  company_expense_id?: number;
  amount?: number;
}

/** An expense of a job. */
export interface Expense {
  company_id?: number;
  id?: number;
  status?: "new" | "approved" | "disapproved" | (string & {});
  description?: string;
  status_description?: string;
  amount?: number;
  quantity?: number;
  is_predefined?: boolean;
  author?: ExpenseAuthor;
  category?: ExpenseCategory;
  added?: Instant;
  approved?: Instant;
  receipt?: {
    id?: number;
    name?: string;
    type?: string;
    size?: number;
    link?: string;
    thumbnail?: string;
    slot_id?: number;
    icon?: string;
  } | null;
  /** What the caller may do now. */
  actions?: string[];
}

/** Expenses of a work order. */
export interface ExpenseList {
  metadata?: PageMetadata;
  sum?: ExpenseSum;
  results?: Expense[];
  /** What the caller may do now. */
  actions?: string[];
}

/** A penalty of a work order. */
export interface Penalty {
  id?: number;
  charged?: boolean;
  calculation?: string;
  modifier?: number;
  name?: string;
  description?: string;
  status_reason?: string;
  updated_by?: string;
  updated_at?: Instant;
  amount?: number;
  selected?: boolean;
  /** What the caller may do now. */
  actions?: string[];
}

/** Penalties of a work order. */
export interface PenaltyList {
  metadata?: PageMetadata;
  sum?: ChargedSum;
  results?: Penalty[];
  /** What the caller may do now. */
  actions?: string[];
}

/** The sum of all entries. */
export interface TotalSum {
  all?: number;
}

/** A discount on the pay. */
export interface Discount {
  id?: number;
  amount?: number;
  name?: string;
  charged?: boolean;
  calculation?: string;
  description?: string;
  /** What the caller may do now. */
  actions?: string[];
}

/** Discounts of a work order. */
export interface DiscountList {
  metadata?: PageMetadata;
  sum?: TotalSum;
  results?: Discount[];
  /** What the caller may do now. */
  actions?: string[];
}

/** The pay that an increase asks for. */
export interface IncreasePay {
  type?: "fixed" | "hourly" | "device" | "blended" | (string & {});
  base?: UnitAmount;
  additional?: UnitAmount;
  sum?: number;
}

/** An increase that was asked for. */
export interface Increase {
  id?: number;
  description?: string;
  status?: "pending" | "accepted" | "denied" | (string & {});
  status_description?: string;
  pay?: IncreasePay;
  created?: Instant;
  author?: PersonRef;
  /** What the caller may do now. */
  actions?: string[];
}

/** Increases that were asked for. */
export interface IncreaseList {
  metadata?: PageMetadata;
  sum?: TotalSum;
  results?: Increase[];
  /** What the caller may do now. */
  actions?: string[];
  minimum?: number;
}

/** The range that pay may reach. */
export interface CalculatedTotal {
  total?: AmountRange;
}

/** What a job pays, part by part. */
export interface Pay {
  work_order_id?: number;
  type?: "fixed" | "hourly" | "device" | "blended" | "" | (string & {});
  base?: UnitAmount;
  additional?: UnitAmount;
  fees?: Fee[];
  finance?: PayFinance;
  hold?: PayHold;
  hours?: number;
  reported_hours?: number;
  number_of_devices?: number;
  minimum_payment?: number;
  range?: AmountRange;
  labor_sum?: number;
  fees_cancellation_pending?: boolean;
  passive_cancellation_amount?: number;
  fee_cancellation_queued?: string;
  fee_cancellation_charged?: string;
  status_id?: string;
  funding?: Funding[];
  invoice?: Invoice;
  bonuses?: BonusList;
  expenses?: ExpenseList;
  penalties?: PenaltyList;
  discounts?: DiscountList;
  increases?: IncreaseList;
  max_pay?: number;
  total?: number;
  max_pay_limit?: number;
  calculated_total?: CalculatedTotal;
}

/** Response to a publication. */
export interface PublishStats {
  requests?: number;
}

/** Count of routings. */
export interface RouteSum {
  all?: number;
}

/** Providers that a work order is routed to. */
export interface Routes {
  metadata?: PageMetadata;
  sum?: RouteSum;
  results?: string[];
  /** What the caller may do now. */
  actions?: string[];
}

/** The field that serves as internal number. */
export interface InternalField {
  id?: number;
  name?: string;
  value?: string;
  role?: string;
}

/** The condition under which a field is shown. */
export interface CustomFieldDependency {
  id?: number;
  value?: string;
  operator?: string;
}

/** A custom field with its value. */
export interface CustomField {
  id?: number;
  name?: string;
  tip?: string;
  type?: string;
  role?: "assigned_provider" | "buyer" | (string & {});
  dependency?: CustomFieldDependency;
  used_in_finance?: boolean;
  options?: string[];
  flags?: string[];
  value?: string;
  category?: string;
  order?: number;
  /** What the caller may do now. */
  actions?: string[];
}

/** A group of custom fields. */
export interface CustomFieldGroup {
  id?: number;
  name?: string;
  order?: number;
  role?: "assigned_provider" | "buyer" | (string & {});
  metadata?: PageMetadata;
  results?: CustomField[];
}

/** Custom fields of a work order, group by group. */
export interface CustomFieldGroupList {
  metadata?: PageMetadata;
  internal?: InternalField;
  results?: CustomFieldGroup[];
  /** What the caller may do now. */
  actions?: string[];
  correlation_id?: string;
}

/** Counts of criteria by outcome. */
export interface SelectionRuleSum {
  total?: number;
  match?: number;
  no_match_optional?: number;
  no_match_required?: number;
}

/** A criterion of a rule, and whether it is met. */
export interface SelectionRuleCriterion {
  id?: number;
  name?: string;
  service?: string;
  description?: string;
  custom_field?: IdRef;
  operation?: string;
  order?: number;
  extra?: string;
  required?: boolean;
  status?: string;
  value?: string;
  weight?: number;
}

/** A rule that rates providers. */
export interface SelectionRule {
  id?: number;
  name?: string;
  status?: string;
  /** What the caller may do now. */
  actions?: string[];
  total_selection_rule?: string;
  weight?: number;
  sum?: SelectionRuleSum;
  metadata?: PageMetadata;
  results?: SelectionRuleCriterion[];
}

/** What a provider must bring. */
export interface Qualifications {
  ignored_missing_qualifications?: boolean;
  /** What the caller may do now. */
  actions?: string[];
  correlation_id?: string;
  selection_rule?: SelectionRule;
}

/** Counters of a bundle. */
export interface BundleMetadata {
  total?: number;
  per_page?: number;
}

/** A member of a bundle; its fields are not documented. */
export type BundleMember = Record<string, unknown>;

/** The bundle that a work order belongs to. */
export interface Bundle {
  id?: number;
  company_id?: number;
  metadata?: BundleMetadata;
  /** What the caller may do now. */
  actions?: string[];
  results?: BundleMember[];
}

/** Outcome of automatic dispatch. */
export interface AutoDispatchStats {
  auto_assigned?: boolean;
}

/** The time in which the work starts or takes place. */
export interface ServiceWindow {
  mode?: "exact" | "hours" | "between" | (string & {});
  start?: Instant;
  end?: Instant;
}

/** When the job is to be done. */
export interface Schedule {
  work_order_id?: number;
  service_window?: ServiceWindow;
  schedule_note?: string;
  schedule_option?: number;
  time_zone?: TimeZone;
  status_id?: number;
  company_id?: number;
  today_tomorrow?: string;
  correlation_id?: string;
}

/** Whether the provider confirmed. */
export interface EtaStatus {
  name?: "unconfirmed" | "confirmed" | "set" | "readytogo" | "onmyway" | (string & {});
  updated?: Instant;
}

/** When the provider means to arrive. */
export interface Eta {
  user?: IdRef;
  task?: IdRef;
  start?: Instant;
  end?: Instant;
  hour_estimate?: number;
  notes?: string;
  status?: EtaStatus;
  mode?: string;
}

/** Another record, by id and name. */
export interface NamedRef {
  id?: number;
  name?: string;
}

/** Whom to call at a site. */
export interface SiteContact {
  name?: string;
  phone?: string;
}

/** The saved location that a site was taken from. */
export interface SavedLocationSummary {
  id?: number;
  name?: string;
  display_name?: string;
  contact?: SiteContact;
  group?: NamedRef;
}

/** Links to a map. */
export interface SiteMap {
  url?: string;
  href?: string;
}

/** The site of a work order. */
export interface Location {
  coordinates?: SiteCoordinates;
  work_order_id?: number;
  mode?: "custom" | "remote" | "location" | (string & {});
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  zip?: string;
  country?: string;
  notes?: string[];
  type?: NamedRef;
  saved_location?: SavedLocationSummary;
  display_name?: string;
  status_id?: number;
  correlation_id?: string;
  zoom?: string;
  map?: SiteMap;
  /** What the caller may do now. */
  actions?: string[];
}

/** A company's address. */
export interface CompanyAddress {
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  country?: string;
}

/** The buyer's company. */
export interface BuyerCompany {
  id?: number;
  name?: string;
  photo?: string;
  check_in_instructions?: string;
  check_out_instructions?: string;
  provider_utilization_max_hours?: number;
  provider_utilization_max_weekly?: number;
  address?: CompanyAddress;
  features?: NamedRef[];
}

/** The manager in charge, with contact details. */
export interface Manager {
  thumbnail?: string;
  id?: number;
  username?: string;
  first_name?: string;
  last_name?: string;
  name?: string;
  email?: string;
  phone?: string;
}

/** Where a work order stands. Key on `name` or `code`: sources disagree on the ids. */
export interface Status {
  /** Sources disagree on the numbers; 1 is documented as draft. */
  id?: number;
  name?: "Draft" | "Published" | "Routed" | "Assigned" | "Work Done" | "Approved" | "Paid" | "Cancelled" | "Postponed" | "Deleted" | (string & {});
  display?: string;
  is_routed?: boolean;
  /** Seen so far; others exist. */
  code?: "checked_out" | "delayed" | (string & {});
  /** Minutes by one source, seconds by another. */
  delay?: number;
  /** No call and no show. */
  ncns?: boolean;
  /** Values are those of webhook events. */
  sub_status?: "confirmed" | "at_risk" | "delayed" | "on_my_way" | "checked_in" | "checked_out" | "assigned_cancelled" | (string & {});
  confirmed?: boolean;
  correlation_id?: string;
}

/** Counters of a work order's messages. */
export interface WorkOrderMessages {
  /** What the caller may do now. */
  actions?: string[];
  correlation_id?: string;
  metadata?: PageMetadata;
  results?: string[];
}

/** The assigned provider. */
export interface AssigneeUser {
  id?: number;
  first_name?: string;
  last_name?: string;
  country?: string;
  cell?: string;
  phone?: string;
  phone_ext?: string;
  thumbnail?: string;
}

/** Who does the job. */
export interface Assignee {
  user?: AssigneeUser;
  status_id?: number;
  work_order_id?: number;
  in_confirmation_window?: boolean;
}

/** When a work order reached each step. */
export interface Milestones {
  created?: Instant;
  published?: Instant;
  routed?: Instant;
  assigned?: Instant;
  workdone?: Instant;
  approved?: Instant;
  paid?: Instant;
  canceled?: Instant;
}

/** An invoice, by its id (text here). */
export interface InvoiceRef {
  id?: string;
}

/** A system that the work order came from. */
export interface Integration {
  id?: string;
  name?: string;
  href?: string;
}

/** A site contact. */
export interface Contact {
  id?: number;
  name?: string;
  role?: string;
  phone?: string;
  ext?: string;
  email?: string;
  notes?: string;
  /** What the caller may do now. */
  actions?: string[];
}

/** Site contacts of a work order. */
export interface ContactList {
  metadata?: PageMetadata;
  results?: Contact[];
  correlation_id?: string;
  /** What the caller may do now. */
  actions?: string[];
}

/** How many tasks of each kind are done. */
export interface CompletedTaskCounts {
  confirmassignment?: number;
  /** Not explained. */
  c9?: number;
  picture?: number;
  checkin?: number;
  email?: number;
  shipmenttracking?: number;
  other?: number;
  phone?: number;
  download?: number;
  customfield?: number;
  signature?: number;
  checkout?: number;
  closeoutnotes?: number;
}

/** Counters of tasks, and of finished tasks by kind. */
export interface TaskMetadata {
  total?: number;
  page?: number;
  pages?: number;
  per_page?: number;
  completed?: CompletedTaskCounts;
}

/** Texts that a task is shown with. */
export interface TaskDescriptions {
  task?: string;
  first?: string;
  second?: string;
  third?: string;
  fourth?: string;
}

/** The stage of the job that a task belongs to. */
export interface TaskGroup {
  label?: string;
  id?: "prep" | "onsite" | "post" | (string & {});
}

/** The kind of a task. */
export interface TaskType {
  /** 1 set arrival, 2 closing notes, 3 check in, 4 check out, 5 upload file, 6 upload picture, 7 custom field, 8 phone call, 9 mail, 10 custom, 11 signature, 12 shipment tracking, 13 download file. */
  id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | (number & {});
  key?: string;
  name?: string;
}

/** Who did a task. */
export interface TaskActor {
  id?: number;
  name?: string;
  assigned?: boolean;
}

/** When a task was done, and by whom. */
export interface TaskCompletion {
  utc?: string;
  local?: LocalTime;
  by?: TaskActor;
}

/** Who changed an arrival time. */
export interface TaskEtaActor {
  id?: string;
  name?: string;
}

/** When an arrival time was changed, and by whom. */
export interface TaskEtaChange {
  utc?: string;
  local?: LocalTime;
  by?: TaskEtaActor;
}

/** The arrival time that a task inside a work order asks for. */
export interface EmbeddedTaskEta {
  user?: IdRef;
  task?: IdRef;
  start?: Instant;
  end?: Instant;
  hour_estimate?: number;
  notes?: string;
  status?: EtaStatus;
  mode?: string;
  updated?: TaskEtaChange;
  window_duration?: number;
  /** What the caller may do now. */
  actions?: string[];
}

/** A task inside a work order. */
export interface EmbeddedTask {
  id?: number;
  description?: string;
  descriptions?: TaskDescriptions;
  label?: string;
  alerts?: string[];
  group?: TaskGroup;
  type?: TaskType;
  created?: Instant;
  author?: PersonRef;
  status?: "complete" | "incomplete" | (string & {});
  completed?: TaskCompletion;
  eta?: EmbeddedTaskEta;
  /** What the caller may do now. */
  actions?: string[];
  time_log?: TimeLog[];
  attachments?: AttachmentFolder;
  custom_field?: CustomField;
  closing_notes?: string;
  closing_notes_internal?: string[];
  email?: string;
  phone?: number;
}

/** Tasks inside a work order. */
export interface EmbeddedTaskList {
  metadata?: TaskMetadata;
  results?: EmbeddedTask[];
  correlation_id?: string;
  /** What the caller may do now. */
  actions?: string[];
}

/** A time at which a provider is busy. */
export interface UpcomingSchedule {
  date?: string;
  from?: string;
  to?: string;
}

/** How many jobs of one type of work. */
export interface TypeOfWorkCount {
  name?: string;
  count?: number;
}

/** How many jobs a provider has done. */
export interface ProviderJobs {
  marketplace?: number;
  company?: number;
  type_of_work?: TypeOfWorkCount;
}

/** Tax papers of a provider. */
export interface ProviderTax {
  w8ben?: number;
  valid?: boolean;
}

/** A provider as shown in a swap. */
export interface ProviderSummary {
  /** What the caller may do now. */
  actions?: string[];
  id?: number;
  first_name?: string;
  last_name?: string;
  address?: string;
  city?: string;
  state?: string;
  zip?: string;
  country?: string;
  thumbnail?: string;
  w2?: boolean;
  available?: boolean;
  worker_compensation?: boolean;
  website?: string;
  protec?: boolean;
  marketplace?: boolean;
  routable?: boolean;
  assigned?: boolean;
  assignable?: boolean;
  unassignable?: boolean;
  upcoming_schedule?: UpcomingSchedule[];
  worked_with?: boolean;
  jobs?: ProviderJobs;
  managed?: boolean;
  email?: string;
  phone?: string;
  phone_ext?: string;
  about?: string;
  tagline?: string;
  correlation_id?: string;
  group?: NamedRef;
  is_end_client?: boolean;
  home?: string;
  email_verification?: boolean;
  is_screening_administrator?: boolean;
  tax?: ProviderTax;
  permissions?: string[];
  user_ghost_company?: number;
  company?: IdRef;
}

/** A request to hand a job to another provider. */
export interface Swap {
  /** What the caller may do now. */
  actions?: ("accept" | "deny" | "delete" | (string & {}))[];
  id?: number;
  description?: string;
  status?: "pending" | "accepted" | "denied" | (string & {});
  ignored_missing_qualifications?: boolean;
  from?: ProviderSummary;
  to?: ProviderSummary;
  requestor?: ProviderSummary;
  actor?: ProviderSummary;
  created?: Instant;
  accepted?: Instant;
  denied?: Instant;
}

/** Requests to hand a job to another provider. */
export interface Swaps {
  metadata?: PageMetadata;
  /** What the caller may do now. */
  actions?: string[];
  results?: Swap[];
  correlation_id?: string;
}

/** A type of work set on a work order. */
export interface WorkOrderTypeOfWork {
  id?: number;
  name?: string;
  level?: number;
  isPrimary?: boolean;
  wasSelected?: boolean;
  source?: string;
  legacyTypeOfWorkId?: number;
}

/** Rich text as HTML and as Markdown. */
export interface RichText {
  html?: string;
  markdown?: string;
}

/** Counts of tasks by state. */
export interface ProgressSum {
  all?: number;
  complete?: number;
  incomplete?: number;
}

/** How many tasks are done. */
export interface Progress {
  sum?: ProgressSum;
  label?: string;
}

/** A tag of a work order. */
export interface Tag {
  created?: Instant;
  author?: IdRef;
  id?: number;
  label?: string;
  hex_color?: string;
  types?: string[];
  /** What the caller may do now. */
  actions?: string[];
}

/** Tags of a work order. */
export interface TagList {
  metadata?: PageMetadata;
  /** What the caller may do now. */
  actions?: string[];
  results?: Tag[];
  correlation_id?: string;
}

/** Why an earlier visit was not complete. */
export interface SiteRevisitIncompleteReason {
  reason_id?: number;
  reason_name?: string;
}

/** How a work order stands as a repeat visit. */
export interface SiteRevisitSummary {
  job_status?: "pending" | "incomplete" | "complete" | (string & {});
  revisit_count?: number;
  is_revisit?: boolean;
  incomplete_reason?: SiteRevisitIncompleteReason;
}

/** A work order in a list. Without `columns` a row is nearly empty. */
export interface WorkOrderListRow {
  id?: number;
  work_order_id?: number;
  title?: string;
  href?: string;
  networks?: WorkOrderNetworks;
  attachments?: AttachmentFolderList;
  shipments?: ShipmentList;
  signatures?: SignatureList;
  time_logs?: TimeLogList;
  problems?: ProblemList;
  pay?: Pay;
  publish_stats?: PublishStats;
  routes?: Routes;
  custom_fields?: CustomFieldGroupList;
  qualifications?: Qualifications;
  bundle?: Bundle;
  auto_dispatch_stats?: AutoDispatchStats;
  schedule?: Schedule;
  eta?: Eta;
  location?: Location;
  company?: BuyerCompany;
  manager?: Manager;
  client?: NamedRef;
  project?: NamedRef;
  status?: Status;
  messages?: WorkOrderMessages;
  assignee?: Assignee;
  milestones?: Milestones;
  template?: NamedRef;
  invoice?: InvoiceRef;
  integration?: Integration;
  integrations?: {
    result?: Integration[];
  } | null;
  contacts?: ContactList;
  tasks?: EmbeddedTaskList;
  swaps?: Swaps;
  equipments?: string[];
  type_of_work?: NamedRef;
  types_of_work?: WorkOrderTypeOfWork[];
  service_types?: NamedRef[];
  service_types_new?: NamedRef[];
  site_device?: string[];
  description?: RichText;
  confidential?: RichText;
  policy_and_procedures?: RichText;
  standard_instructions?: RichText;
  progress?: Progress;
  tags?: TagList;
  tasks_enabled?: boolean;
  closing_notes?: string;
  allow_counter_offers?: boolean;
  is_user_declined?: boolean;
  w2?: boolean;
  import_id?: number;
  printable?: boolean;
  require_registered_service_companies?: boolean;
  advanced_qualifications?: boolean;
  require_gps?: boolean;
  site_revisit?: SiteRevisitSummary;
  incident_id?: string;
}

/** How long a part of the answer took. */
export interface Timing {
  name?: string;
  time?: number;
}

/** A custom field that a list of work orders can show. */
export interface ListCustomField {
  id?: number;
  name?: string;
  tip?: string;
  type?: string;
  role?: "assigned_provider" | "buyer" | (string & {});
  dependency?: CustomFieldDependency;
  used_in_finance?: boolean;
  options?: string[];
  flags?: string[];
}

/** One filter with its value. */
export interface Filter {
  id?: string;
  label?: string;
  name?: string;
  type?: string;
  options?: string[];
  load_options?: boolean;
  section?: number;
  archiveExclude?: boolean;
  exclude_client?: boolean;
  exclude_project?: boolean;
  pattern?: string;
  value?: string[];
  valueWithLabel?: string[];
}

/** A named set of filters. */
export interface FilterSet {
  name?: string;
  action?: string;
  filters?: Filter[];
  active?: boolean;
}

/** Filters that the platform keeps for a user. */
export interface SavedFilters {
  filter_id?: string;
  template?: string;
  user_id?: string;
  filters?: FilterSet[];
}

/** A page of work orders. */
export interface WorkOrderList {
  /** What the caller may do now. */
  actions?: string[];
  metadata?: ListMetadata;
  params?: string[];
  lists?: ListTab[];
  results?: WorkOrderListRow[];
  loading_time?: number;
  timings?: Timing[];
  tags?: string[];
  custom_fields?: ListCustomField[];
  search_text?: string;
  correlation_id?: string;
  saved_filters?: SavedFilters;
}

/** Networks to offer a work order to. */
export interface WorkOrderNetworksWrite {
  results?: NamedRef[];
}

/** Whether the job is a repeat visit. */
export interface SiteRevisitFlag {
  is_revisit?: boolean;
}

/** Equipment that a job calls for. */
export interface EquipmentNeed {
  id?: number;
  name?: string;
  is_required?: number;
}

/** A site contact to store with a work order. */
export interface WorkOrderContactWrite {
  role?: string;
  name?: string;
  email?: string;
  phone?: string;
  ext?: string;
  notes?: string;
  status?: string;
  id?: number;
}

/** Site contacts to store with a work order. */
export interface WorkOrderContactsWrite {
  results?: WorkOrderContactWrite[];
}

/** Rich text as HTML. */
export interface Html {
  html?: string;
}

/** The stage of the job that a task belongs to, by id. */
export interface TaskGroupRef {
  id?: "prep" | "onsite" | "post" | (string & {});
}

/** A task to store with a work order. */
export interface WorkOrderTaskWrite {
  alerts?: string[];
  id?: number;
  type?: TaskTypeRef;
  group?: TaskGroupRef;
  description?: string;
  label?: string;
  /** What the caller may do now. */
  actions?: string[];
}

/** Tasks to store with a work order. */
export interface WorkOrderTasksWrite {
  results?: WorkOrderTaskWrite[];
}

/** A saved location to use for a work order. */
export interface SavedLocationWrite {
  id?: number;
  name?: string;
  display_name?: string;
  group?: NamedRef;
}

/** The site of a work order to write. The address fields stand flat beside `mode`; a nested address is dropped. */
export interface WorkOrderLocationWrite {
  mode?: "custom" | "remote" | "location" | (string & {});
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  zip?: string;
  /** Two letters, such as US. */
  country?: string;
  type?: IdRef;
  display_name?: string;
  saved_location?: SavedLocationWrite;
}

/** A date and a time of day at the site, when writing. */
export interface LocalTimeInput {
  /** `YYYY-MM-DD`. */
  date: string;
  /** `HH:mm:ss`. */
  time: string;
}

/** A moment to write on a new or changed work order; give `utc`, `local`, or both. */
export interface InstantWrite {
  /** `YYYY-MM-DD HH:mm:ss`. One text says ISO 8601; a newer one says that other forms are refused. */
  utc?: string;
  local?: LocalTimeInput;
}

/** A service window on a new or changed work order. */
export interface ServiceWindowWrite {
  start?: InstantWrite;
  end?: InstantWrite;
  mode?: "hours" | "between" | "exact";
}

/** The service window of a work order to write. */
export interface WorkOrderScheduleWrite {
  service_window?: ServiceWindowWrite;
  time_zone?: IdRef;
}

/** Expenses to store with a work order. */
export interface WorkOrderExpensesWrite {
  results?: IdRef[];
}

/** Pay terms of a work order to write; rates nest under `base` for every type. */
export interface WorkOrderPayWrite {
  type?: "fixed" | "hourly" | "device" | "blended" | (string & {});
  hours?: number;
  base?: UnitAmount;
  additional?: UnitAmount;
  finance?: IdRef;
  /** One entry, not a list, as declared. */
  bonuses?: Bonus;
  /** One entry, not a list, as declared. */
  penalties?: Penalty;
  expenses?: WorkOrderExpensesWrite;
}

/** The carrier of a shipment stored with a work order. */
export interface ShipmentCarrierWrite {
  name?: string;
  tracking?: string;
  other?: string;
}

/** Where a site is, when writing. */
export interface SiteCoordinatesInput {
  latitude: number | null;
  longitude: number | null;
  exact: boolean;
}

/** Where a parcel goes, when writing. */
export interface ShipmentLocationInput {
  name?: string;
  address1: string;
  address2?: string;
  city: string;
  state: string;
  zip: string;
  country: string;
  coordinates?: SiteCoordinatesInput;
  map_href?: string;
}

/** A shipment to store with a work order. */
export interface WorkOrderShipmentWrite {
  carrier?: ShipmentCarrierWrite;
  name?: string;
  direction?: "to site" | "from site" | "to provider" | "to other location" | (string & {});
  status?: "Arrived" | "En Route" | "Error" | "Lost" | "New" | (string & {});
  id?: number;
  tracking_link?: string;
  location?: ShipmentLocationInput;
}

/** Shipments to store with a work order. */
export interface WorkOrderShipmentsWrite {
  results?: WorkOrderShipmentWrite[];
}

/** Work orders by id. */
export interface WorkOrderIds {
  work_order_ids?: number[];
}

/** A type of work, and whether it is the main one. */
export interface TypeOfWorkChoice {
  id?: number;
  isPrimary?: boolean;
}

/** A work order to open as a draft. */
export interface WorkOrderCreate {
  incident_id?: string;
  client?: IdRef;
  project?: IdRef;
  defaultTemplateId?: number;
  isUniversalTemplate?: boolean;
  template?: IdRef;
  service_contract?: IdRef;
  team?: IdRef;
  networks?: WorkOrderNetworksWrite;
  printable?: boolean;
  allow_counter_offers?: boolean;
  require_gps?: boolean;
  site_revisit?: SiteRevisitFlag;
  service_types?: NamedRef[];
  equipments?: EquipmentNeed[];
  /** Left out, it is the user of the token. */
  manager?: IdRef;
  contacts?: WorkOrderContactsWrite;
  description?: Html;
  confidential?: Html;
  tasks?: WorkOrderTasksWrite;
  custom_fields?: CustomField;
  location?: WorkOrderLocationWrite;
  /** An independent client found a schedule under another key ignored; check the answer. */
  schedule?: WorkOrderScheduleWrite;
  require_ontime?: boolean;
  pay?: WorkOrderPayWrite;
  shipments?: WorkOrderShipmentsWrite;
  auto_dispatch_rule?: WorkOrderIds;
  smart_audit_rule_id?: number;
  ignore_template?: boolean;
  qualificationsEnabled?: boolean;
  types_of_work?: TypeOfWorkChoice[];
  title: string;
}

/** A work order: one job at one site. `columns` decides which parts are filled. */
export interface WorkOrder {
  id?: number;
  work_order_id?: number;
  title?: string;
  href?: string;
  networks?: WorkOrderNetworks;
  attachments?: AttachmentFolderList;
  shipments?: ShipmentList;
  signatures?: SignatureList;
  time_logs?: TimeLogList;
  problems?: ProblemList;
  pay?: Pay;
  publish_stats?: PublishStats;
  routes?: Routes;
  custom_fields?: CustomFieldGroupList;
  qualifications?: Qualifications;
  bundle?: Bundle;
  auto_dispatch_stats?: AutoDispatchStats;
  schedule?: Schedule;
  eta?: Eta;
  location?: Location;
  company?: BuyerCompany;
  manager?: Manager;
  client?: NamedRef;
  project?: NamedRef;
  status?: Status;
  messages?: WorkOrderMessages;
  assignee?: Assignee;
  milestones?: Milestones;
  template?: NamedRef;
  invoice?: InvoiceRef;
  integration?: Integration;
  integrations?: {
    result?: Integration[];
  } | null;
  contacts?: ContactList;
  tasks?: EmbeddedTaskList;
  swaps?: Swaps;
  equipments?: string[];
  type_of_work?: NamedRef;
  types_of_work?: WorkOrderTypeOfWork[];
  service_types?: NamedRef[];
  service_types_new?: NamedRef[];
  site_device?: string[];
  description?: RichText;
  confidential?: RichText;
  policy_and_procedures?: RichText;
  standard_instructions?: RichText;
  progress?: Progress;
  tags?: TagList;
  tasks_enabled?: boolean;
  closing_notes?: string;
  allow_counter_offers?: boolean;
  is_user_declined?: boolean;
  w2?: boolean;
  import_id?: number;
  printable?: boolean;
  require_registered_service_companies?: boolean;
  advanced_qualifications?: boolean;
  require_gps?: boolean;
  site_revisit?: SiteRevisitSummary;
  incident_id?: string;
}

/** A list tab of work orders with its count. */
export interface WorkOrderListTab {
  id?: string;
  label?: string;
  count?: number;
  /** What the caller may do now. */
  actions?: string[];
  default?: boolean;
}

/** Fields of a work order to change; what is left out stays. */
export interface WorkOrderUpdate {
  incident_id?: string;
  client?: IdRef;
  project?: IdRef;
  defaultTemplateId?: number;
  isUniversalTemplate?: boolean;
  template?: IdRef;
  service_contract?: IdRef;
  team?: IdRef;
  networks?: WorkOrderNetworksWrite;
  printable?: boolean;
  allow_counter_offers?: boolean;
  require_gps?: boolean;
  site_revisit?: SiteRevisitFlag;
  service_types?: NamedRef[];
  equipments?: EquipmentNeed[];
  manager?: IdRef;
  contacts?: WorkOrderContactsWrite;
  description?: Html;
  confidential?: Html;
  tasks?: WorkOrderTasksWrite;
  custom_fields?: CustomField;
  location?: WorkOrderLocationWrite;
  schedule?: WorkOrderScheduleWrite;
  require_ontime?: boolean;
  pay?: WorkOrderPayWrite;
  shipments?: WorkOrderShipmentsWrite;
  auto_dispatch_rule?: WorkOrderIds;
  smart_audit_rule_id?: number;
  ignore_template?: boolean;
  qualificationsEnabled?: boolean;
  types_of_work?: TypeOfWorkChoice[];
  title?: string;
}

/** Another record, by its id, when writing. */
export interface IdRefInput {
  id: number;
}

/** The provider to route to or to withdraw. */
export interface ProviderTarget {
  technician: IdRefInput;
}

/** The routing that was made. */
export interface Route {
  id: number;
}

/** Settings of a network. */
export interface NetworkSettings {
  access?: string;
  view_available?: boolean;
  inactive_routing?: boolean;
}

/** A network of providers with its settings. */
export interface NetworkDetail {
  id?: number;
  name?: string;
  type?: string;
  options?: NetworkOption[];
  company_options?: NetworkCompanyOptions[];
  sourced_providers?: string[];
  /** What the caller may do now. */
  actions?: string[];
  domain?: string;
  isCurated?: boolean;
  settings?: NetworkSettings;
}

/** Networks of the work order. */
export interface UnrouteNetworks {
  metadata?: PageMetadata;
  /** What the caller may do now. */
  actions?: string[];
  active?: Network;
  results?: NetworkDetail[];
}

/** The condition under which a field is shown, with its operator. */
export interface CustomFieldCondition {
  id?: number;
  value?: string;
  operator?: "less_than" | "greater_than" | "equals" | "less_than_equals" | "greater_than_equals" | (string & {});
}

/** Where a field in a rule is shown. */
export interface RuleFieldVisibility {
  type?: "company" | "template" | "client" | (string & {});
  hidden?: boolean;
  projects?: string[];
  template?: IdRef;
  client?: IdRef;
}

/** A custom field in a rule. */
export interface RuleCustomField {
  id?: number;
  name?: string;
  tip?: string;
  unique?: boolean;
  required?: boolean;
  adminEditOnly?: boolean;
  type?: "text" | "numeric" | "date" | "date_time" | "time" | "predefined" | "phone" | (string & {});
  options?: string[];
  role?: "buyer" | "assigned_provider" | (string & {});
  value?: string;
  dependency?: CustomFieldCondition;
  /** Declared as one value; older models have a list. */
  flags?: string | string[];
  /** Declared as one value; older models have a list. */
  actions?: string | string[];
  category?: string;
  forTech?: boolean;
  visibility?: RuleFieldVisibility[];
}

/** Custom fields of the work order. */
export interface UnrouteCustomFields {
  metadata?: PageMetadata;
  results?: RuleCustomField[];
  correlation_id?: string;
}

/** A type of work of the work order. */
export interface UnrouteTypeOfWork {
  id?: number;
  name?: string;
  /** What the caller may do now. */
  actions?: string[];
}

/** Types of work of the work order. */
export interface UnrouteTypesOfWork {
  metadata?: PageMetadata;
  /** What the caller may do now. */
  actions?: string[];
  results?: UnrouteTypeOfWork[];
}

/** Company of the work order. */
export interface UnrouteCompany {
  id?: number;
  name?: string;
  photo?: string;
}

/** The work order after a routing was withdrawn. */
export interface UnrouteResult {
  id?: number;
  networks?: UnrouteNetworks;
  custom_fields?: UnrouteCustomFields;
  w2?: boolean;
  status?: NamedRef;
  types_of_work?: UnrouteTypesOfWork;
  company?: UnrouteCompany;
}

/** Providers to route to. */
export interface MassRouteRequest {
  ids: number[];
}

/** A job that the platform runs in the background; no operation to poll it is documented. */
export interface QueuedJob {
  job_id: number;
}

/** The provider to assign. */
export interface AssigneeCreate {
  user?: IdRef;
  ignored_missing_qualifications?: boolean;
  conflicts?: string[];
}

/** Who is taken off, and why. */
export interface AssigneeRemoval {
  user?: IdRef;
  /** Text. One known value: 7, the provider cancelled. */
  reason_id?: string;
  comment?: string;
  initiatedBy?: string;
}

/** Work orders to dispatch, and the rule to dispatch them by. */
export interface AutoDispatchRequest {
  work_order_ids?: number[];
  network_ids?: number[];
  tiered_auto_dispatch_id?: number;
  selection_rule_id?: number;
  /** The reference says milliseconds; an older page says seconds as text, from 300 to 604800. */
  delay?: number;
  w2_skippub?: boolean;
  w2_failswitch?: boolean;
  should_route?: boolean;
  auto_assign?: boolean;
  also_publish?: boolean;
}

/** The user who started a worker. */
export interface AutoDispatchUser {
  thumbnail?: string;
  id?: string;
  first_name?: string;
  last_name?: string;
}

/** A rule, and when it starts. */
export interface AutoDispatchTier {
  selection_rule_id?: number;
  delay?: number;
}

/** The request as a worker received it. */
export interface AutoDispatchBody {
  selection_rule_id?: number;
  should_route?: boolean;
  delay?: number;
  work_order_ids?: number[];
  network_ids?: number[];
  tiers?: AutoDispatchTier[];
}

/** What a worker was asked to do. */
export interface AutoDispatchPayload {
  query?: string[];
  body?: AutoDispatchBody;
  additional_params?: string[];
}

/** A background worker. */
export interface AutoDispatchWorker {
  id?: number;
  type?: string;
  user?: AutoDispatchUser;
  created?: UtcInstant;
  status?: string;
  request?: string;
  payload?: AutoDispatchPayload;
  response?: Record<string, unknown>;
  correlation_id?: string;
  /** What the caller may do now. */
  actions?: string[];
}

/** The background worker that dispatches. */
export interface AutoDispatchResult {
  __worker?: AutoDispatchWorker;
}

/** Work orders to dispatch. */
export interface SmartDispatchRequest {
  workOrders: {
    id: number;
  }[];
}

/** Work orders that are being dispatched. */
export interface SmartDispatchResult {
  work_orders?: unknown[];
}

/** A number of units and the rate for each, when writing. */
export interface UnitAmountInput {
  units: number;
  amount: number;
}

/** Whether a bonus is charged. */
export interface BonusCharge {
  charged?: boolean;
}

/** Whether a penalty is charged. */
export interface PenaltyCharge {
  charged?: boolean;
}

/** Pay terms to set. */
export interface PayUpdate {
  type: "fixed" | "hourly" | "device" | "blended" | "";
  base: UnitAmountInput;
  additional?: UnitAmountInput;
  hours?: number;
  finance?: IdRefInput;
  bonuses?: BonusCharge;
  penalties?: PenaltyCharge;
}

/** A moment to write; the local date and time are required, `utc` is not. */
export interface InstantInput {
  /** `YYYY-MM-DD HH:mm:ss`. One text says ISO 8601; a newer one says that other forms are refused. */
  utc?: string;
  local: LocalTimeInput;
}

/** A service window to write. The reference marks `end` as required too; an independent client found that mode and start are enough. */
export interface ServiceWindowInput {
  /** Without it the service answers 400. */
  mode: "exact" | "hours" | "between";
  start: InstantInput;
  end?: InstantInput;
}

/** A time zone, when writing. */
export interface TimeZoneInput {
  id: number;
  name?: string;
  short?: string;
  offset?: number;
}

/** A service window to set. */
export interface ScheduleUpdate {
  service_window: ServiceWindowInput;
  schedule_note?: string;
  schedule_option?: number;
  time_zone?: TimeZoneInput;
  require_ontime?: boolean;
}

/** The type of a site, when writing. */
export interface LocationTypeInput {
  id: number;
  /** Declared as a number. */
  name?: number;
}

/** The site to set. */
export interface LocationUpdate {
  mode: "custom" | "remote" | "location";
  address1: string;
  address2?: string;
  city: string;
  state: string;
  zip: string;
  /** Two letters, such as US. */
  country: string;
  type?: LocationTypeInput;
  saved_location: {
    id?: number;
    name?: string;
    group?: {
      id?: number;
    } | null;
  } | null;
  display_name?: string;
  save_location?: string | null;
  save_location_group?: number | null;
}

/** The answer to an increase. */
export interface IncreaseUpdate {
  id: number;
  status: "denied" | "accepted" | "pending";
  status_description: string;
}

/** The category of an expense, when writing. */
export interface ExpenseCategoryInput {
  uid: number;
  id: number;
  company_expense_id?: number;
}

/** The receipt of an expense, when writing. */
export interface ReceiptInput {
  name?: string;
  size?: number;
  type?: string;
  status?: string;
  thumbnail?: string;
  uploading?: boolean;
  token?: string;
}

/** An expense to add. The amount is text. */
export interface ExpenseCreate {
  category: ExpenseCategoryInput;
  description: string;
  amount: string;
  quantity?: number;
  receipt?: ReceiptInput;
}

/** An expense to change, or to approve or refuse. The amount is text. */
export interface ExpenseUpdate {
  category: ExpenseCategoryInput;
  description: string;
  amount: string;
  quantity?: number;
  receipt?: ReceiptInput;
  status?: "new" | "approved" | "disapproved";
  status_description?: string;
}

/** Where a check-in or check-out took place. */
export interface TimeLogCoordinates {
  latitude: number;
  longitude: number;
  location_service_enabled?: boolean;
}

/** A check-in or check-out, when writing. */
export interface TimeLogPoint {
  created: InstantInput;
  coords?: TimeLogCoordinates;
  verified?: boolean;
}

/** A time entry to change. */
export interface TimeLogUpdate {
  devices?: number;
  in: TimeLogPoint;
  out?: TimeLogPoint;
  is_add_edit?: boolean;
  id: number;
}

/** Time entries to change. */
export interface TimeLogsUpdate {
  data: TimeLogUpdate[];
}

/** A time entry to add. */
export interface TimeLogCreate {
  devices?: number;
  in: TimeLogPoint;
  out?: TimeLogPoint;
  is_add_edit?: boolean;
  revisit_reason?: number;
}

/** A signature to store. */
export interface SignatureCreate {
  name: string;
  format: string;
  /** The drawing, in the given format. */
  data: string;
  task?: {
    id: number;
  } | null;
}

/** A criterion, when writing. */
export interface SelectionRuleCriterionInput {
  id?: number;
  name?: "SC_CERTIFICATION" | "SC_SERVICE_CATEGORY" | "SC_SERVICE_CATEGORY_OF_WORKORDER" | "SC_AMOUNT_CURRENTLY_ASSIGNED" | "SC_AMOUNT_COMPLETED_FOR_ALL_COMPANIES" | "SC_AMOUNT_COMPLETED_FOR_MY_COMPANY" | "SC_DISTANCE_FROM_WORK_ORDER" | "SC_CUSTOM_PROVIDER_FIELDS" | "SC_MY_TECHNICIAN_GROUP" | "SC_OVERALL_RATING" | "SC_PROVIDER_AND_WORK_ORDER" | "SC_INSURANCE" | "SC_BACKGROUND_CHECK" | "SC_DRUG_TEST" | "SC_ASSIGNED_BEFORE" | "SC_ASSIGNED_NEARBY" | "SC_REQUESTED" | "SC_RECENTLY_MATCHED_WO" | "SC_VERIFICATION" | "SC_BLOCK_RATIO" | "SC_CANCEL_RATIO" | "SC_STAR_BASED_RATING" | "SC_PROTEC_PROVIDER" | "SC_EQUIPMENT" | "SC_TYPE_OF_WORK" | "SC_PHONE_INTERVIEW" | "SC_PHONE_CALL_BUYER" | "SC_DISCLOSE_ADDRESS";
  service?: string;
  description?: string;
  required?: boolean;
  weight?: number;
  operation?: "less_than" | "greater_than" | "equals" | "less_than_equals" | "greater_than_equals";
  status?: "no_match_optional" | "no_match_required" | "match";
  value?: string;
  order?: number;
  customField?: RuleCustomField[];
  extra?: string;
}

/** A rule, when writing. */
export interface SelectionRuleInput {
  id?: number;
  name?: string;
  results?: SelectionRuleCriterionInput[];
}

/** The rule to set. */
export interface QualificationsWrite {
  selection_rule?: SelectionRuleInput;
}

/** Who sent a message. */
export interface MessageSender {
  id?: number;
  name?: string;
  thumbnail?: string;
  role?: string;
  hideWoManager?: boolean;
  msgLink?: string;
}

/** Whom a message is for. */
export interface MessageRecipient {
  id?: number;
  name?: string;
  thumbnail?: string;
  role?: string;
}

/** When a message was sent. */
export interface MessageInstant {
  utc?: string;
  local?: LocalTime;
  timezone?: string;
}

/** The kind of problem that a message is about. */
export interface MessageProblemType {
  id?: number;
  description?: string;
}

/** The problem that a message is about. */
export interface MessageProblem {
  type?: MessageProblemType;
  resolved?: boolean;
  flag_id?: number;
  can_resolve?: boolean;
  escalate?: boolean;
  zendesk_ticket_id?: number;
}

/** A message. */
export interface Message {
  from?: MessageSender;
  to?: MessageRecipient;
  role?: string;
  msg_id?: string;
  parent_id?: string;
  work_order_status?: string;
  read?: boolean;
  created?: MessageInstant;
  message?: string;
  problem?: MessageProblem;
  /** What the caller may do now. */
  actions?: string[];
}

/** A message and its replies. */
export interface MessageThread {
  from?: MessageSender;
  to?: MessageRecipient;
  role?: string;
  msg_id?: string;
  parent_id?: string;
  work_order_status?: string;
  read?: boolean;
  created?: MessageInstant;
  message?: string;
  problem?: MessageProblem;
  /** What the caller may do now. */
  actions?: string[];
  replies?: Message[];
  sharedText?: string;
}

/** Messages of a work order, thread by thread. */
export interface MessageThreadList {
  /** What the caller may do now. */
  actions?: string[];
  correlation_id?: string;
  metadata?: ViewMetadata;
  params?: string[];
  f_work_order?: string[];
  fs_work_order?: boolean;
  f_only_workorder?: boolean;
  fs_only_workorder?: boolean;
  results?: MessageThread[];
}

/** A message to post. */
export interface MessageCreate {
  message: string;
  type?: "INTERNAL" | "ASSIGNEDTECH" | "REQUESTEDTECHS" | "SPECIFICTECH" | "FROMTECH" | "REPLY" | "TECHTOMANAGER" | "ROUTEDTECHS" | "REPLYTOTHREAD" | "STAFF_NOTE";
  to?: IdRef;
  notify?: number[];
  classic_alert?: boolean;
  reason?: string;
  action_event_type?: string;
  category?: string;
}

/** An answer to a message. */
export interface MessageReply {
  message: string;
  classic_alert?: boolean;
  problem_reopened?: boolean;
}

/** A folder to add. */
export interface AttachmentFolderCreate {
  name: string;
  min_files?: number;
  max_files?: number;
  task?: IdRef;
  schedule_request?: boolean;
  eta_check?: boolean;
  /** Unix time. */
  completed_at_date?: number;
}

/** A file to upload, as a multipart form. */
export interface AttachmentUpload {
  file: Upload;
  notes?: string;
  force_upload?: boolean;
  attachment_id?: string;
}

/** What to change on a file. */
export interface AttachmentUpdate {
  notes?: string;
  status?: "PENDING" | "APPROVED" | "DENIED";
  status_description?: string;
  show_before_assignment?: boolean;
  schedule_request?: boolean;
  eta_check?: boolean;
  /** Unix time. */
  completed_at_date?: number;
}

/** A site contact to add or change. */
export interface ContactWrite {
  name?: string;
  role?: "Project manager" | "Location Contact" | "Resource coordinator" | "Emergency contact" | "Technical help" | "Check-in / Check-out";
  phone?: string;
  ext?: string;
  email?: string;
  notes?: string;
}

/** The value to set. */
export interface CustomFieldUpdate {
  value?: string;
}

/** A person to notify, by id and mail address. */
export interface EmailRef {
  id?: number;
  email?: string;
}

/** The arrival time that a task asks for. */
export interface TaskEta {
  user?: IdRef;
  task?: IdRef;
  start?: Instant;
  end?: Instant;
  hour_estimate?: number;
  notes?: string;
  status?: EtaStatus;
  mode?: string;
  updated?: TaskEtaChange;
  window_duration?: number;
  /** What the caller may do now. */
  actions?: string[];
  correlation_id?: string;
}

/** A file that belongs to a task. */
export interface TaskAttachment {
  id?: number;
  author?: Person;
  created?: Instant;
  time_zone?: TimeZoneLabel;
  file?: StoredFile;
  show_before_assignment?: boolean;
  task?: IdRef;
  notes?: string;
  /** Declared as one value; older models have a list. */
  actions?: string | string[];
}

/** A file in the folder of a task. */
export interface TaskFile {
  id?: number;
  author?: Person;
  created?: Instant;
  time_zone?: TimeZoneLabel;
  file?: StoredFile;
  show_before_assignment?: boolean;
  notes?: string;
  /** Declared as one value; older models have a list. */
  actions?: string | string[];
  upload_unique_id?: string;
  reviewer?: PersonRef;
  status?: "PENDING" | "APPROVED" | "DENIED" | (string & {});
  /** Declared as a number. */
  status_description?: number;
  task?: TaskRef;
  reviewed?: Instant;
  expense?: IdRef;
  folder_id?: number;
  workorder_id?: number;
}

/** A folder that a task collects files in. */
export interface TaskAttachmentFolder {
  id?: number;
  name?: string;
  min_files?: number;
  max_files?: number;
  min_bytes?: number;
  max_bytes?: number;
  type?: "slot" | "document" | (string & {});
  task?: IdRef;
  expense?: boolean;
  /** What the caller may do now. */
  actions?: string[];
  metadata?: PageMetadata;
  results?: TaskFile[];
}

/** A task on the checklist of a job. */
export interface Task {
  id?: number;
  description?: string;
  descriptions?: TaskDescriptions;
  label?: string;
  alerts?: EmailRef[];
  group?: TaskGroup;
  type?: TaskType;
  created?: Instant;
  author?: PersonRef;
  status?: "complete" | "incomplete" | (string & {});
  completed?: TaskCompletion;
  eta?: TaskEta;
  /** What the caller may do now. */
  actions?: string[];
  time_log?: TimeLog;
  attachment?: TaskAttachment;
  attachments?: TaskAttachmentFolder;
  custom_field?: CustomField;
  closing_notes?: string;
  closing_notes_internal?: string[];
  work_order_id?: number;
}

/** Tasks of a work order. */
export interface TaskList {
  /** What the caller may do now. */
  actions?: string[];
  metadata?: ViewMetadata;
  params?: string[];
  results?: Task[];
}

/** Whom to notify about a task. */
export interface TaskAlertInput {
  email?: string;
}

/** The file of a task, when writing. */
export interface TaskAttachmentInput {
  id?: number;
  file?: StoredFile;
}

/** A task to change, by id. */
export interface TasksUpdateItem {
  alerts?: TaskAlertInput[];
  custom_field?: IdRef;
  expanded?: boolean;
  label?: string;
  description?: string;
  phone?: string;
  email?: string;
  status?: string;
  order?: number;
  attachment?: TaskAttachmentInput;
  id?: number;
}

/** Tasks to change. */
export interface TasksUpdate {
  tasks: TasksUpdateItem[];
}

/** A task to add. */
export interface TaskCreate {
  alerts?: TaskAlertInput[];
  group?: TaskGroupRef;
  type?: TaskTypeRef;
  custom_field?: IdRef;
  expanded?: boolean;
  label?: string;
  description?: string;
  phone?: string;
  email?: string;
  status?: string;
  attachment?: IdRef;
  order?: number;
}

/** What to change on a task. */
export interface TaskUpdate {
  alerts?: TaskAlertInput[];
  custom_field?: IdRef;
  expanded?: boolean;
  label?: string;
  description?: string;
  phone?: string;
  email?: string;
  status?: string;
  order?: number;
  attachment?: TaskAttachmentInput;
}

/** Who carries a parcel, when writing. */
export interface CarrierInput {
  name: "fedex" | "ups" | "usps" | "other";
  other?: string;
  tracking: string;
}

/** A parcel to add or change. */
export interface ShipmentWrite {
  name?: string;
  direction?: "to site" | "from site" | "to provider" | "to other location";
  carrier?: CarrierInput;
  location?: ShipmentLocationInput;
  task?: IdRef;
}

/** The tag to set. */
export interface TagAdd {
  id: number;
}

/** The closer kind of a problem, when writing. */
export interface ProblemSubtypeInput {
  id?: number;
  reportable?: boolean;
  message?: string;
  support_ticket?: boolean;
  send_to_buyer?: boolean;
  send_to_provider?: boolean;
  send_to_support?: boolean;
  send_to_accounting?: boolean;
}

/** The kind of a problem, when writing. */
export interface ProblemTypeInput {
  /** 22 no provider found, 31 internal matter of the company, 33 help from the platform. Others exist. */
  id?: 22 | 31 | 33 | (number & {});
  reportable?: boolean;
  message?: string;
  support_ticket?: boolean;
  send_to_buyer?: boolean;
  send_to_provider?: boolean;
  send_to_support?: boolean;
  send_to_accounting?: boolean;
  children?: ProblemSubtypeInput[];
}

/** A problem to report. */
export interface ProblemCreate {
  type?: ProblemTypeInput;
  comments?: string;
  support_can_resolve?: boolean;
  company_can_resolve?: boolean;
  send_to_support?: boolean;
  send_to_provider?: boolean;
  escalate?: string;
  skip_decline?: boolean;
  created_on_sf?: boolean;
  sf_case_id?: number;
  sf_case_creation_note_for_service_msg?: string;
}

/** The state to set on a problem. */
export interface ProblemStatusInput {
  status?: "open" | "resolved" | (string & {});
}

/** A problem to resolve or to open again. */
export interface ProblemUpdate {
  type?: IdRef;
  reopen_message?: string;
  problem_reopened?: boolean;
  resolution?: ProblemStatusInput;
  isDelayedApprovalResolved?: boolean;
}

/** The schedule that a provider proposes. */
export interface RequestSchedule {
  schedule?: ServiceWindow;
  hour_estimate?: string;
}

/** An expense that a provider proposes. */
export interface RequestExpense {
  id?: number;
  amount?: number;
  reason?: string;
  quantity?: number;
}

/** Expenses that a provider proposes. */
export interface RequestExpenses {
  results?: RequestExpense[];
  total?: number;
  pending?: number;
}

/** A provider's request or counter offer. */
export interface ProviderRequest {
  id?: number;
  schedule?: RequestSchedule;
  counter_notes?: string;
  counter?: boolean;
  /** The reference declares it inside itself; read as a work order by its id. */
  work_order?: IdRef;
  user?: PersonRef;
  notes?: string;
  hour_estimate?: number;
  expires?: Instant;
  pay?: Pay;
  active?: boolean;
  expired?: boolean;
  created?: Instant;
  type?: number;
  arrival?: Instant;
  expenses?: RequestExpenses;
}

/** A provider who waits for an answer. */
export interface PendingRequest {
  id?: number;
  first_name?: string;
  last_name?: string;
  request?: ProviderRequest;
}

/** Work orders to bundle. */
export interface BundleRequest {
  cancel_message?: string;
  cancel_reason?: string;
  ids: number[];
}

/** The request as it was checked. */
export interface BundleValidationParams {
  cancel_message?: string;
  cancel_reason?: string;
}

/** What stands in the way of a bundle. */
export interface BundleValidation {
  status?: string;
  info?: string[];
  errors?: string[];
  warnings?: string[];
  params?: BundleValidationParams;
}

/** Work orders to take out of their bundle. */
export interface UnbundleRequest {
  ids: number[];
}

/** The incident id of a work order. */
export interface Incident {
  incident_id: string;
}

/** Why a visit was repeated. */
export interface RevisitReason {
  id?: number;
  label?: string | null;
}

/** When a change was made. */
export interface HistoryInstant {
  utc?: string;
  local?: LocalTime;
  time_zone?: string;
}

/** A change to a repeat visit. */
export interface RevisitHistory {
  label?: string;
  author?: PersonRef;
  created_at?: HistoryInstant;
  revisit_id?: number;
}

/** A repeat visit. */
export interface Revisit {
  revisit_id?: number;
  reason?: RevisitReason;
  is_billable?: boolean | null;
  history?: RevisitHistory[];
}

/** A change of the job status. */
export interface JobStatusHistory {
  label?: string;
  author?: PersonRef;
  created_at?: HistoryInstant;
}

/** Whether the scope of work is done. */
export interface JobStatus {
  status?: "pending" | "incomplete" | "complete" | (string & {});
  reason?: {
    id?: number;
    label?: string | null;
  } | null;
  history?: JobStatusHistory[];
}

/** A work order of the same incident. */
export interface RelatedWorkOrder {
  id?: number;
  title?: string;
}

/** Repeat visits of a job, its job status and related work orders. */
export interface SiteRevisits {
  revisits?: Revisit[];
  job_status?: JobStatus;
  incident_id?: string;
  related_work_orders?: RelatedWorkOrder[];
}

/** The job status to set. */
export interface JobStatusUpdate {
  status: "pending" | "incomplete" | "complete";
  reason_id?: number;
}

/** A repeat visit to record or change. */
export interface SiteRevisitWrite {
  revisit_reason: number;
  is_billable: boolean;
}

/** A template in a list. */
export interface TemplateListRow {
  id?: number;
  /** What the caller may do now. */
  actions?: string[];
}

/** Templates of a company. */
export interface TemplateList {
  /** What the caller may do now. */
  actions?: string[];
  metadata?: ListMetadata;
  params?: string[];
  lists?: ListTab[];
  results?: TemplateListRow[];
  search_text?: string;
  correlation_id?: string;
}

/** Settings of the company that a template belongs to. */
export interface CompanyAttributes {
  workorder_network_change_admin_only?: number;
}

/** A stored file of a template. */
export interface TemplateFile {
  name?: string;
  mime?: string;
  size_bytes?: number;
  thumbnail?: string;
  link?: string;
  type?: string;
  icon?: string;
}

/** The time zone of a file. */
export interface TemplateAttachmentTimeZone {
  short?: string;
}

/** A file of a template. */
export interface TemplateAttachment {
  id?: number;
  author?: Person;
  created?: Instant;
  notes?: string;
  show_before_assignment?: boolean;
  /** What the caller may do now. */
  actions?: string[];
  task?: IdRef;
  file?: TemplateFile;
  time_zone?: TemplateAttachmentTimeZone;
}

/** A folder of a template. */
export interface TemplateAttachmentFolder {
  id?: number;
  type?: "slot" | "document" | (string & {});
  results?: TemplateAttachment[];
  name?: string;
  /** What the caller may do now. */
  actions?: string[];
  metadata?: PageMetadata;
}

/** Folders of a template. */
export interface TemplateAttachments {
  metadata?: PageMetadata;
  results?: TemplateAttachmentFolder[];
}

/** The type of work of a template, older form. */
export interface TemplateDataTypeOfWork {
  id?: number;
  idv4?: number;
  self_reported?: number;
  name?: string;
}

/** A value with its label. */
export interface LabeledValue {
  value?: number;
  label?: string;
}

/** A further type of work. */
export interface AdditionalTypeOfWork {
  id?: string;
  label?: string;
  legacyTypeOfWorkId?: number;
}

/** The manager of a template. */
export interface TemplateManager {
  thumbnail?: string;
  id?: number;
}

/** A site contact of a template. */
export interface TemplateContact {
  id?: number;
  name?: string;
  role?: string;
  phone?: string;
  ext?: string;
  email?: string;
  notes?: string;
  /** What the caller may do now. */
  actions?: string[];
  status?: string;
  thumbnail?: string;
}

/** Contacts of a template. */
export interface TemplateContacts {
  results?: TemplateContact[];
  /** What the caller may do now. */
  actions?: string[];
  metadata?: PageMetadata;
  correlation_id?: string;
}

/** Where a field is shown. */
export interface CustomFieldVisibility {
  type?: string;
  template?: IdRef;
  hidden?: boolean;
  client?: IdRef;
  projects?: IdRef[];
}

/** A custom field of a template, older form. */
export interface TemplateDataCustomField {
  id?: number;
  name?: string;
  tip?: string;
  type?: string;
  role?: "assigned_provider" | "buyer" | (string & {});
  dependency?: CustomFieldDependency;
  used_in_finance?: boolean;
  options?: string[];
  flags?: string[];
  required?: number;
  internal?: number;
  unique?: number;
  for_tech?: number;
  /** What the caller may do now. */
  actions?: string[];
  admin_edit_only?: number;
  template?: number;
  value?: string;
  category?: string;
  section?: string;
  correlation_id?: string;
  visibility?: CustomFieldVisibility[];
}

/** A group of custom fields, older form. */
export interface TemplateDataCustomFieldGroup {
  id?: number;
  name?: string;
  role?: "assigned_provider" | "buyer" | (string & {});
  metadata?: PageMetadata;
  results?: TemplateDataCustomField[];
}

/** Custom fields of a template, older form. */
export interface TemplateDataCustomFields {
  results?: TemplateDataCustomFieldGroup[];
  metadata?: PageMetadata;
}

/** The site of a template. */
export interface TemplateLocation {
  mode?: "custom" | "remote" | "location" | (string & {});
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  zip?: string;
  country?: string;
  type?: number;
  saved_location?: IdRef;
}

/** A source of funds of a template. */
export interface TemplateFunding {
  id?: number;
  name?: string;
  amount?: number;
  custom_name?: string;
  is_default?: boolean;
}

/** An expense of a template. */
export interface TemplateExpense {
  description?: string;
  category_id?: number;
  amount?: number;
}

/** Expenses of a template. */
export interface TemplateExpenses {
  results?: TemplateExpense[];
}

/** What the caller may do with the company's columns. */
export interface CompanyColumns {
  /** What the caller may do now. */
  actions?: string[];
}

/** A column that may be asked for. */
export interface Column {
  id?: string;
  label?: string;
  group?: string;
  order?: number;
  icon?: string;
  selected?: boolean;
  can_sort?: boolean;
  sort_dir?: string;
}

/** A group of columns that may be asked for. */
export interface ColumnGroup {
  group?: string;
  items?: Column[];
}

/** A filter that a list offers. */
export interface AvailableFilter {
  id?: string;
  label?: string;
  name?: string;
  type?: string;
  section?: number;
}

/** Counters of one page, with the list in effect and the columns and filters that may be asked for. */
export interface CatalogMetadata {
  total?: number;
  page?: number;
  pages?: number;
  per_page?: number;
  columns?: string;
  view?: string;
  sort?: string;
  order?: string;
  list?: string;
  company_columns?: CompanyColumns;
  default_columns?: string;
  available_columns?: ColumnGroup[];
  available_filters?: AvailableFilter[];
}

/** A penalty of a template. */
export interface TemplatePenalty {
  id?: number;
  name?: string;
  type?: "Fixed" | "Percent" | (string & {});
  modifier?: string;
  description?: string;
  amount?: string;
  selected?: boolean;
  charged_id?: number;
}

/** Penalties of a template. */
export interface TemplatePenalties {
  /** What the caller may do now. */
  actions?: string[];
  metadata?: CatalogMetadata;
  params?: string[];
  lists?: ListTab[];
  correlation_id?: string;
  f_client?: string;
  fs_client?: boolean;
  f_project?: string;
  fs_project?: boolean;
  results?: TemplatePenalty[];
}

/** A bonus of a template. */
export interface TemplateBonus {
  id?: number;
  name?: string;
  type?: "Fixed" | "Percent" | (string & {});
  modifier?: string;
  description?: string;
  amount?: string;
  selected?: boolean;
  charged_id?: number;
}

/** Bonuses of a template. */
export interface TemplateBonuses {
  /** What the caller may do now. */
  actions?: string[];
  metadata?: CatalogMetadata;
  params?: string[];
  lists?: ListTab[];
  correlation_id?: string;
  f_client?: string;
  fs_client?: boolean;
  f_project?: string;
  fs_project?: boolean;
  results?: TemplateBonus[];
}

/** Pay terms of a template. */
export interface TemplatePay {
  type?: "fixed" | "hourly" | "device" | "blended" | "" | (string & {});
  base?: UnitAmount;
  additional?: UnitAmount;
  hours?: number;
  minimum_payment?: number;
  range?: AmountRange;
  total?: number;
  calculated_total?: CalculatedTotal;
  /** What the caller may do now. */
  actions?: string[];
  correlation_id?: string;
  finance?: IdRef;
  funding?: TemplateFunding[];
  expenses?: TemplateExpenses;
  penalties?: TemplatePenalties;
  bonuses?: TemplateBonuses;
}

/** A task of a template, older form. */
export interface TemplateDataTask {
  alerts?: string[];
  id?: number;
  type?: TaskTypeRef;
  group?: TaskGroupRef;
  description?: string;
  label?: string;
  email?: string;
  phone?: string;
  upload_id?: number;
  order?: number;
  attachment?: TemplateAttachment;
}

/** Tasks of a template, older form. */
export interface TemplateDataTasks {
  results?: TemplateDataTask[];
}

/** The time zone of a template. */
export interface TemplateTimeZone {
  name?: string;
  id?: string;
  category?: string;
}

/** A service window counted from the day of creation. */
export interface RelativeSchedule {
  relative_schedule_date?: string;
  relative_schedule_time?: string;
  relative_schedule_range?: string;
  mode?: string;
}

/** The service window of a template. */
export interface TemplateSchedule {
  service_window?: ServiceWindow;
  correlation_id?: string;
  time_zone?: TemplateTimeZone;
  relative?: RelativeSchedule;
  /** What the caller may do now. */
  actions?: string[];
}

/** The rule that a template names. */
export interface TemplateSelectionRule {
  id?: number;
  name?: string;
  total_selection_rule?: string;
  /** What the caller may do now. */
  actions?: string[];
}

/** The qualification rule of a template. */
export interface TemplateQualifications {
  /** What the caller may do now. */
  actions?: string[];
  selection_rule?: TemplateSelectionRule;
}

/** A skill that a job calls for. */
export interface SpecialSkill {
  id?: number;
  required?: boolean;
  certification_id?: number;
  dynamic_term_id?: number;
  name?: string;
  feeReduction?: number;
  fee?: number;
  international?: number;
}

/** A service type of a template. */
export interface TemplateServiceType {
  value?: number;
  label?: string;
  id?: number;
  name?: string;
}

/** Content of a template, older form. */
export interface TemplateData {
  _v?: number;
  _no_model_update?: string;
  attachments?: TemplateAttachments;
  title?: string;
  type_of_work?: TemplateDataTypeOfWork;
  client?: NamedRef;
  project?: NamedRef;
  template?: IdRef;
  service_contract?: number[];
  team?: IdRef;
  service_types?: LabeledValue[];
  additional_type_of_works?: AdditionalTypeOfWork[];
  site_device?: string[];
  equipments?: string[];
  networks?: LabeledValue[];
  printable?: boolean;
  allow_counter_offers?: boolean;
  require_gps?: boolean;
  w2?: boolean;
  manager?: TemplateManager;
  contacts?: TemplateContacts;
  description?: Html;
  confidential?: Html;
  custom_fields?: TemplateDataCustomFields;
  location?: TemplateLocation;
  pay?: TemplatePay;
  tasks?: TemplateDataTasks;
  /** What the caller may do now. */
  actions?: string[];
  tab?: string;
  template_name?: string;
  default_project?: string;
  skills?: string[];
  schedule?: TemplateSchedule;
  has_qualifications?: number;
  qualifications?: TemplateQualifications;
  require_ontime?: boolean;
  special_skill?: SpecialSkill;
  types_of_work?: TypeOfWorkChoice[];
  survey_experiment?: boolean;
  advanced_qualifications?: boolean;
  id?: number;
  name?: string;
  default?: boolean;
  correlation_id?: string;
  experiment_type?: string;
  company?: NamedRef;
  service_types_legacy?: TemplateServiceType[];
}

/** The type of work of a template. */
export interface TemplateTypeOfWork {
  id?: number;
  idv4?: number;
  name?: string;
}

/** A type of work that a template names. */
export interface TemplateTypeOfWorkChoice {
  id?: number;
  isPrimary?: boolean;
  source?: string;
  legacyTypeOfWorkId?: number;
  label?: string;
}

/** A network of a template. */
export interface TemplateNetwork {
  value?: number;
  label?: string;
  id?: number;
  name?: string;
  fn_process_payment?: boolean;
}

/** Networks of a template. */
export interface TemplateNetworks {
  metadata?: PageMetadata;
  results?: TemplateNetwork[];
}

/** A task of a template. */
export interface TemplateTask {
  alerts?: string[];
  id?: number;
  type?: TaskTypeRef;
  group?: TaskGroupRef;
  description?: string;
  label?: string;
  email?: string;
  phone?: string;
  upload_id?: number;
  order?: number;
  attachment?: TemplateAttachment;
  /** What the caller may do now. */
  actions?: string[];
}

/** Tasks of a template. */
export interface TemplateTasks {
  metadata?: PageMetadata;
  results?: TemplateTask[];
  correlation_id?: string;
  /** What the caller may do now. */
  actions?: string[];
}

/** A custom field of a template. */
export interface TemplateCustomField {
  id?: number;
  name?: string;
  tip?: string;
  type?: string;
  role?: "assigned_provider" | "buyer" | (string & {});
  dependency?: CustomFieldDependency;
  used_in_finance?: boolean;
  options?: string[];
  flags?: string[];
  required?: number;
  internal?: number;
  unique?: number;
  for_tech?: number;
  /** What the caller may do now. */
  actions?: string[];
  admin_edit_only?: number;
  template?: number;
  value?: string;
  category?: string;
  visibility?: CustomFieldVisibility[];
}

/** A group of custom fields of a template. */
export interface TemplateCustomFieldGroup {
  id?: number;
  name?: string;
  role?: "assigned_provider" | "buyer" | (string & {});
  metadata?: PageMetadata;
  results?: TemplateCustomField[];
}

/** Custom fields of a template. */
export interface TemplateCustomFields {
  metadata?: PageMetadata;
  /** What the caller may do now. */
  actions?: string[];
  results?: TemplateCustomFieldGroup[];
}

/** Content of a template, newer form. */
export interface TemplateContent {
  survey_experiment?: boolean;
  advanced_qualifications?: boolean;
  /** What the caller may do now. */
  actions?: string[];
  id?: number;
  title?: string;
  name?: string;
  client?: NamedRef;
  project?: NamedRef;
  type_of_work?: TemplateTypeOfWork;
  additional_type_of_works?: AdditionalTypeOfWork[];
  types_of_work?: TemplateTypeOfWorkChoice[];
  service_types?: TemplateServiceType[];
  site_device?: string[];
  service_contract?: IdRef;
  team?: IdRef;
  printable?: boolean;
  require_gps?: boolean;
  allow_counter_offers?: boolean;
  special_skill?: SpecialSkill;
  equipments?: string[];
  networks?: TemplateNetworks;
  w2?: boolean;
  smart_audit_rule_id?: number;
  require_ontime?: boolean;
  manager?: TemplateManager;
  contacts?: TemplateContacts;
  description?: Html;
  confidential?: Html;
  attachments?: TemplateAttachments;
  tasks?: TemplateTasks;
  custom_fields?: TemplateCustomFields;
  schedule?: TemplateSchedule;
  pay?: TemplatePay;
  qualifications?: TemplateQualifications;
  default?: boolean;
  company?: NamedRef;
  correlation_id?: string;
  service_types_legacy?: TemplateServiceType[];
}

/** A template for work orders. `data` is the older form of its content, `v2` the newer. */
export interface Template {
  id?: number;
  name?: string;
  work_orders?: number;
  created?: UtcInstant;
  updated?: UtcInstant;
  default?: boolean;
  company?: NamedRef;
  company_attributes?: CompanyAttributes;
  /** What the caller may do now. */
  actions?: string[];
  client?: NamedRef;
  project?: NamedRef;
  author?: Person;
  data?: TemplateData;
  v3_pay_type?: string;
  v2?: TemplateContent;
}

/** Counters of one page, with the columns and filters that may be asked for. */
export interface ColumnMetadata {
  total?: number;
  page?: number;
  pages?: number;
  per_page?: number;
  columns?: string;
  view?: string;
  sort?: string;
  order?: string;
  default_columns?: string;
  available_columns?: ColumnGroup[];
  available_filters?: AvailableFilter[];
}

/** A type of work. */
export interface TypeOfWork {
  id: number;
  industry_id: number;
  industry: string;
  name: string;
}

/** Types of work. */
export interface TypeOfWorkList {
  /** What the caller may do now. */
  actions?: string[];
  params?: string[];
  metadata?: ColumnMetadata;
  results?: TypeOfWork[];
}

/** A service within a type of work. */
export interface ServiceType {
  id: string;
  text: string;
}

/** The account that a project draws on. */
export interface ProjectFinance {
  id?: number;
  description?: string;
  balance?: number;
  terms?: number;
}

/** A project in a list. */
export interface ProjectListRow {
  id?: number;
  finance?: ProjectFinance;
}

/** A page of projects. */
export interface ProjectList {
  /** What the caller may do now. */
  actions?: string[];
  metadata?: ListMetadata;
  params?: string[];
  lists?: ListTab[];
  results?: ProjectListRow[];
  search_text?: string;
  correlation_id?: string;
}

/** A text for the manager and one for the provider. */
export interface NotificationText {
  manager?: string;
  provider?: string;
}

/** Texts that a project sends. */
export interface ProjectNotifications {
  email_subject?: NotificationText;
  email_body?: NotificationText;
  sms?: NotificationText;
  digest_email?: NotificationText;
  notification?: NotificationText;
}

/** A step of dispatch; its numbers are text. */
export interface DispatchTier {
  id?: string;
  selection_rule_id?: string;
  delay?: string;
  network_ids?: string[];
  status?: string;
}

/** How a project is to dispatch. */
export interface ProjectAutoDispatchInput {
  autodispatch_id?: number;
  tiered_autodispatch_id?: number;
  should_route?: boolean;
  also_publish?: boolean;
  auto_assign?: boolean;
  revert_to_draft?: number;
  tiers?: DispatchTier[];
}

/** A second contact of a project, when writing. */
export interface SecondaryContactInput {
  name?: string;
  phone?: string;
  phone_extension?: string;
  secondary_phone?: string;
  secondary_phone_extension?: string;
  email?: string;
}

/** A project to create. */
export interface ProjectCreate {
  name: string;
  status?: "active" | "completed" | "cancelled";
  policy_and_procedures?: string;
  standard_instructions?: string;
  cancellation_fee?: number;
  late_notification?: boolean;
  notifications?: ProjectNotifications;
  client?: NamedRef;
  finance?: IdRef;
  manager?: IdRef;
  service_contract?: NamedRef;
  selection_rule?: IdRef;
  auto_dispatch?: ProjectAutoDispatchInput;
  secondary_contact?: SecondaryContactInput;
}

/** A contact of a project. */
export interface ProjectContact {
  id?: number;
  project_id?: number;
  type?: string;
  name?: string;
  phone?: string;
  phone_extension?: string;
  email?: string;
  secondary_phone?: string;
  secondary_phone_extension?: string;
}

/** Contacts of a project. */
export interface ProjectContacts {
  metadata?: PageMetadata;
  results?: ProjectContact[];
}

/** A template that a project uses. */
export interface ProjectTemplate {
  id?: number;
  /** What the caller may do now. */
  actions?: string[];
  name?: string;
  default?: boolean;
  deleted?: boolean;
  project?: IdRef;
  client?: IdRef;
  created?: UtcInstant;
  updated?: UtcInstant;
}

/** Templates that a project uses. */
export interface ProjectTemplates {
  metadata?: PageMetadata;
  /** What the caller may do now. */
  actions?: string[];
  correlation_id?: string;
  results?: ProjectTemplate[];
}

/** How a project dispatches. */
export interface ProjectAutoDispatch {
  id?: number;
  delay?: number;
  w2_skippub?: number;
  w2_failswitch?: number;
  should_route?: number;
  also_publish?: number;
  selection_rule_id?: number;
  selection_rule?: NamedRef;
}

/** How a project dispatches in steps. */
export interface TieredAutoDispatch {
  id?: string;
  method?: string;
  validation?: Record<string, unknown>;
  strategy?: string;
  also_publish?: string;
  tiers?: DispatchTier[];
  time_remaining?: number;
}

/** A project: work orders that belong together. */
export interface Project {
  id?: number;
  client_id?: number;
  company_id?: string;
  name?: string;
  status?: string;
  cancellation_fee?: number;
  late_notification?: boolean;
  standard_instructions?: string;
  policy_and_procedures?: string;
  /** What the caller may do now. */
  actions?: string[];
  correlation_id?: string;
  manager?: Person;
  contacts?: ProjectContacts;
  templates?: ProjectTemplates;
  selection_rule?: NamedRef;
  auto_dispatch?: ProjectAutoDispatch;
  notifications?: ProjectNotifications;
  tiered_auto_dispatch?: TieredAutoDispatch;
  client?: NamedRef;
  finance?: ProjectFinance;
}

/** A tier of a talent pool group, when writing. */
export interface ProviderTierAssignmentInput {
  talent_pool_group_id: string;
  tier_id: number;
}

/** Providers to put into tiers. `provider_id` is a list in spite of its name. */
export interface ProjectProvidersAdd {
  provider_id: number[];
  talent_pool_groups: ProviderTierAssignmentInput[];
}

/** Whether the request was carried out. */
export interface Success {
  success: boolean;
}

/** A tier of a talent pool group. */
export interface ProviderTierAssignment {
  talent_pool_group_id: string;
  talent_pool_group_name: string;
  tier_id: number;
  tier_name: string;
}

/** The tiers that a provider is in, within a project. */
export interface ProjectProvider {
  project_id: number;
  provider_id: number;
  talent_pool_groups: ProviderTierAssignment[];
}

/** The tiers that a provider is to be in. */
export interface ProjectProviderUpdate {
  talent_pool_groups: ProviderTierAssignmentInput[];
}

/** Smart dispatch settings to create. */
export interface DispatchSettingsCreate {
  buyer_id: number;
  /** @default 60 */
  dispatch_runtime_minutes?: number;
  /** @default false */
  rerun_until_threshold?: boolean;
  rerun_threshold_minutes?: number;
  /** @default false */
  dispatch_to_first_available?: boolean;
  /** @default true */
  revert_to_draft_on_no_available?: boolean;
  created_by: number;
  /** @default true */
  is_dispatch_settings_enabled?: boolean;
  project_id: number;
}

/** Smart dispatch settings of a project. */
export interface ProjectDispatchSettings {
  id?: number;
  /** Format: uuid */
  project_dispatch_setting_id?: string;
  project_id?: number;
  buyer_id?: number;
  dispatch_runtime_minutes?: number;
  rerun_until_threshold?: boolean;
  rerun_threshold_minutes?: number;
  dispatch_to_first_available?: boolean;
  revert_to_draft_on_no_available?: boolean;
  created_by?: number;
  is_dispatch_settings_enabled?: boolean;
  effective_from?: string;
  effective_to?: string;
}

/** Smart dispatch settings to set. */
export interface DispatchSettingsUpdate {
  buyer_id: number;
  /** @default 60 */
  dispatch_runtime_minutes?: number;
  /** @default false */
  rerun_until_threshold?: boolean;
  rerun_threshold_minutes?: number;
  /** @default false */
  dispatch_to_first_available?: boolean;
  /** @default true */
  revert_to_draft_on_no_available?: boolean;
  created_by: number;
  /** @default true */
  is_dispatch_settings_enabled?: boolean;
}

/** A tag that a company has defined. */
export interface CompanyTag {
  id: number;
  label: string;
  hex_color: string;
  valid_statuses: ("created" | "published" | "routed" | "assigned" | "workdone" | "approved" | "paid" | "canceled" | (string & {}))[];
  types?: ("custom_company" | "hide_from_provider" | "provider_can_edit" | "for_providers_only" | "show_in_dashboard" | (string & {}))[];
  /** What the caller may do now. */
  actions?: string[];
}

/** Tags that a company has defined. */
export interface CompanyTagList {
  /** What the caller may do now. */
  actions?: string[];
  metadata?: ViewMetadata;
  params?: string[];
  results?: CompanyTag[];
}

/** A tag to define. */
export interface CompanyTagCreate {
  label: string;
  hex_color?: string;
  valid_statuses: ("created" | "published" | "routed" | "assigned" | "workdone" | "approved" | "paid" | "canceled")[];
  types: ("custom_company" | "hide_from_provider" | "provider_can_edit" | "for_providers_only" | "show_in_dashboard")[];
}

/** An expense category. */
export interface CompanyExpense {
  uid?: number;
  id?: number;
  company_expense_id?: number;
  label?: string;
  description?: string;
  amount?: number;
  type?: "custom" | "system" | (string & {});
  /** What the caller may do now. */
  actions?: string[];
  is_travel?: boolean;
  hide_pre_assign?: boolean;
}

/** Expense categories of a company. */
export interface CompanyExpenseList {
  metadata?: PageMetadata;
  results?: CompanyExpense[];
  /** What the caller may do now. */
  actions?: string[];
}

/** A manager of a company. */
export interface CompanyManager {
  id?: number;
  first_name?: string;
  last_name?: string;
}

/** A network that a company may use. */
export interface CompanyNetwork {
  network_id: string;
  type: "employee" | "contractor" | "marketplace" | "vendor" | "marketplace_w2" | (string & {});
  network_name: string;
}

/** The closest reason. */
export interface RevisitReasonLeaf {
  reason_id?: number;
  parent_reason_id?: number;
  name?: string;
  is_custom_reason?: boolean;
  is_archived?: boolean;
  cloned_from_reason_id?: number;
}

/** A closer reason. */
export interface RevisitSubReason {
  reason_id?: number;
  parent_reason_id?: number;
  name?: string;
  is_custom_reason?: boolean;
  is_archived?: boolean;
  cloned_from_reason_id?: number;
  sub_reasons?: RevisitReasonLeaf[];
}

/** A reason with its closer reasons. */
export interface RevisitReasonGroup {
  reason_id?: number;
  parent_reason_id?: number;
  name?: string;
  is_custom_reason?: boolean;
  is_archived?: boolean;
  cloned_from_reason_id?: number;
  sub_reasons?: RevisitSubReason[];
}

/** Reasons for repeat visits. */
export interface RevisitReasonList {
  results?: RevisitReasonGroup[];
}

/** A reason to call a job incomplete. */
export interface IncompleteReason {
  id?: number;
  label?: string;
}

/** A custom field as a company defined it. */
export interface CustomFieldDefinition {
  id?: number;
  name?: string;
  tip?: string;
  type?: "text" | "numeric" | "date" | "date_time" | "time" | "predefined" | "phone" | (string & {});
  required?: number;
  internal?: number;
  unique?: number;
  for_tech?: number;
  /** What the caller may do now. */
  actions?: string[];
  admin_edit_only?: number;
  template?: number;
  flags?: ("unique" | "required" | "internal_id" | "required_during_checkin" | "show_in_available" | "included_in_alerts" | "shown_in_header" | "seen_by_provider" | "seen_by_clients" | "visible_to_clients" | "client_request_required" | "client_request_use_for" | "onsite_only" | (string & {}))[];
  dependency?: CustomFieldCondition;
}

/** Custom fields that a company has defined. */
export interface CustomFieldDefinitionList {
  /** What the caller may do now. */
  actions?: string[];
  metadata?: ListMetadata;
  params?: string[];
  lists?: ListTab[];
  results?: CustomFieldDefinition[];
  correlation_id?: string;
}

/** A bonus that a company offers. */
export interface CatalogBonus {
  id?: number;
  name?: string;
  type?: "Fixed" | "Percent" | (string & {});
  modifier?: string;
  description?: string;
}

/** The bonuses that a company offers. */
export interface CatalogBonusList {
  /** What the caller may do now. */
  actions?: string[];
  metadata?: CatalogMetadata;
  params?: string[];
  lists?: ListTab[];
  results?: CatalogBonus[];
  correlation_id?: string;
}

/** A penalty that a company uses. */
export interface CatalogPenalty {
  id?: number;
  name?: string;
  type?: "Fixed" | "Percent" | (string & {});
  modifier?: string;
  description?: string;
}

/** The penalties that a company uses. */
export interface CatalogPenaltyList {
  /** What the caller may do now. */
  actions?: string[];
  metadata?: CatalogMetadata;
  params?: string[];
  lists?: ListTab[];
  results?: CatalogPenalty[];
  correlation_id?: string;
}

/** A custom field of a user. */
export interface UserCustomField {
  id?: number;
  name?: string;
  type?: string;
  flags?: string[];
  /** What the caller may do now. */
  actions?: string[];
  value?: string[];
}

/** Custom fields of a user. */
export interface UserCustomFields {
  metadata?: PageMetadata;
  correlation_id?: string;
  results?: UserCustomField[];
}

/** A user of the platform. */
export interface User {
  id?: number;
  first_name?: string;
  last_name?: string;
  email?: string;
  w2?: boolean;
  thumbnail?: string;
  zip?: string;
  custom_fields?: UserCustomFields;
}

/** A preferred provider group: the older kind of talent pool. */
export interface PreferredProviderGroup {
  id?: number;
  /** What the caller may do now. */
  actions?: string[];
  correlation_id?: string;
  name?: string;
  providers?: number;
}

/** A page of preferred provider groups. */
export interface PreferredProviderGroupList {
  /** What the caller may do now. */
  actions?: string[];
  metadata?: CatalogMetadata;
  params?: string[];
  lists?: ListTab[];
  results?: PreferredProviderGroup[];
  search_text?: string;
  correlation_id?: string;
}

/** A member of a preferred provider group. */
export interface PreferredProvider {
  id?: number;
  first_name?: string;
  last_name?: string;
  w2?: boolean;
  phone?: string;
  phone_ext?: string;
  cell?: string;
  correlation_id?: string;
  worked_with?: boolean;
  is_sourced?: boolean;
  has_request?: boolean;
  managed?: boolean;
  /** What the caller may do now. */
  actions?: string[];
  showSpotyBanner2019?: boolean;
  update_username?: boolean;
  update_username_exp_expire_date?: string;
}

/** A page of the members of a preferred provider group. */
export interface PreferredProviderList {
  /** Declared as one value; older models have a list. */
  actions?: string | string[];
  metadata?: ListMetadata;
  params?: string[];
  lists?: ListTab[];
  results?: PreferredProvider[];
  search_text?: string;
  correlation_id?: string;
  exception?: string;
}

/** Members to remove. */
export interface PreferredProvidersRemoval {
  id: number[];
}

/** A provider in a tier. */
export interface TierProvider {
  provider_id: number;
  name: string;
  photo?: string | null;
  exists_in_multiple_talent_pool_groups: boolean;
}

/** A tier of a group, with its providers. */
export interface TalentPoolTier {
  id: number;
  name: string;
  providers?: TierProvider[];
}

/** An attribute of a group. */
export interface GroupAttribute {
  id: string;
  name: string;
  value: string;
}

/** A group of talent pools. */
export interface TalentPoolGroup {
  talent_pool_group_id: string;
  name: string;
  project_id: number;
  display_name?: string | null;
  tiers: TalentPoolTier[];
  attributes: GroupAttribute[];
}

/** Where a cursor list stands. */
export interface CursorPagination {
  next_cursor?: string | null;
  limit?: number;
  prev_cursor?: string | null;
  has_next_page?: boolean;
  has_prev_page?: boolean;
}

/** A page of talent pool groups. */
export interface TalentPoolGroupList {
  data: TalentPoolGroup[];
  pagination: CursorPagination;
}

/** An attribute by name, when writing. */
export interface AttributeInput {
  name: string;
  value: string;
}

/** A group to create or change. */
export interface TalentPoolGroupWrite {
  name: string;
  project_id: number;
  display_name?: string;
  attributes?: AttributeInput[];
}

/** Outcome of a deletion. */
export interface DeleteResult {
  success: boolean;
  message: string;
}

/** A provider of a group, with the tier. */
export interface TalentPoolGroupProvider {
  provider_id: number;
  name: string;
  photo?: string | null;
  exists_in_multiple_talent_pool_groups: boolean;
  tier: TalentPoolTier;
}

/** A page of the providers of a group. */
export interface TalentPoolGroupProviderList {
  data: TalentPoolGroupProvider[];
  pagination: CursorPagination;
}

/** Outcome of removing a provider. */
export interface ProviderRemoval {
  success: boolean;
  message: string;
  removed_count: number;
}

/** An attribute of a provider in a talent pool. */
export interface ProviderAttribute {
  talent_pool_provider_attribute_id: string;
  name: string;
  value: string;
}

/** A page of a provider's attributes. */
export interface ProviderAttributeList {
  data: ProviderAttribute[];
  pagination: CursorPagination;
}

/** An attribute to change, by id. */
export interface ProviderAttributesUpdateItem {
  talent_pool_provider_attribute_id: string;
  value: string;
}

/** Attributes to change. */
export interface ProviderAttributesUpdate {
  attributes: ProviderAttributesUpdateItem[];
}

/** Attributes after a change. */
export interface ProviderAttributes {
  attributes: ProviderAttribute[];
}

/** Attributes to add. */
export interface ProviderAttributesCreate {
  attributes: AttributeInput[];
}

/** The value to set. */
export interface ProviderAttributeUpdate {
  value: string;
}

/** An area served by tiers of providers. A display name is likely but not shown. */
export interface ServiceTerritory {
  id?: string;
  name?: string;
  service_territory_id?: string;
  project_id?: number;
  tiers?: TalentPoolTier[];
  attributes?: GroupAttribute[];
  provider_count?: number;
}

/** A page of service territories. */
export interface ServiceTerritoryList {
  data?: ServiceTerritory[];
  pagination?: CursorPagination;
}

/** A service territory to create or change. */
export interface ServiceTerritoryWrite {
  name: string;
  project_id: number;
  display_name?: string;
  attributes?: AttributeInput[];
}

/** Outcome of a deletion. */
export interface ServiceTerritoryDeletion {
  success?: boolean;
  message?: string;
}

/** A page of the providers of a territory. `data` and `providers` both appear, both empty in the one sample. */
export interface ServiceTerritoryProviderList {
  data?: TalentPoolGroupProvider[];
  pagination?: CursorPagination;
  providers?: TalentPoolGroupProvider[];
}

/** A page of client companies. */
export interface ClientList {
  /** What the caller may do now. */
  actions?: string[];
  metadata?: ListMetadata;
  params?: string[];
  lists?: ListTab[];
  results?: IdRef[];
  search_text?: string;
  correlation_id?: string;
}

/** A client company to create. */
export interface ClientCreate {
  name: string;
  manager?: IdRef;
  print_logo?: boolean;
  address_1?: string;
  address_2?: string;
  city?: string;
  state?: string;
  zip?: string;
  country?: string;
  location_type?: number;
  about?: string;
  website?: string;
  standard_instruction?: string;
  policy_procedure?: string;
}

/** A project of a client. */
export interface ClientProject {
  id?: number;
  name?: string;
  status?: string;
}

/** Projects of a client. */
export interface ClientProjects {
  metadata?: PageMetadata;
  results?: ClientProject[];
  /** What the caller may do now. */
  actions?: string[];
}

/** Work orders of a new client by state. */
export interface ClientCreatedCounts {
  all?: number;
  today?: number;
  draft?: number;
  published_routed?: number;
  assigned?: number;
  approved_paid?: number;
}

/** A new client company. */
export interface ClientCreated {
  id?: number;
  client_id?: number;
  name?: string;
  /** What the caller may do now. */
  actions?: string[];
  correlation_id?: string;
  active?: boolean;
  print_logo?: boolean;
  address_1?: string;
  address_2?: string;
  city?: string;
  state?: string;
  zip?: string;
  country?: string;
  location_type?: number;
  website?: string;
  policy_procedure?: string;
  standard_instruction?: string;
  about?: string;
  created?: UtcInstant;
  logo?: string;
  manager?: Person;
  projects?: ClientProjects;
  work_order_counts?: ClientCreatedCounts;
}

/** Work orders of a client by state. */
export interface WorkOrderCounts {
  all?: number;
  today?: number;
  draft?: number;
  published_routed?: number;
  assigned?: number;
  approved_paid?: number;
  work_done?: number;
}

/** A client company: whose work is done. */
export interface Client {
  id?: number;
  client_id?: number;
  name?: string;
  /** What the caller may do now. */
  actions?: string[];
  correlation_id?: string;
  active?: boolean;
  print_logo?: boolean;
  address_1?: string;
  address_2?: string;
  city?: string;
  state?: string;
  zip?: string;
  country?: string;
  location_type?: number;
  website?: string;
  policy_procedure?: string;
  standard_instruction?: string;
  about?: string;
  created?: UtcInstant;
  logo?: string;
  manager?: Person;
  work_order_counts?: WorkOrderCounts;
  projects?: ClientProjects;
}

/** A note on a saved location. */
export interface LocationNote {
  id?: number;
  text?: string;
  private?: number;
}

/** A saved location in a list. */
export interface SavedLocationRow {
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  zip?: number;
  country?: string;
  id?: number;
  location_id?: number;
  client_id?: number;
  client_name?: string;
  name?: string;
  group_id?: number;
  group_name?: string;
  type?: string;
  type_id?: number;
  notes?: LocationNote[];
  workorders?: number;
  providers?: number;
  status?: number;
}

/** A page of saved locations. */
export interface SavedLocationList {
  /** What the caller may do now. */
  actions?: string[];
  metadata?: ColumnMetadata;
  params?: string[];
  results?: SavedLocationRow[];
  correlation_id?: string;
}

/** Whom to call at a saved location, when writing. */
export interface SavedLocationContactInput {
  name: string;
  phone: string;
  phone_ext?: string;
  email?: string;
}

/** A location to save. The postal code is a number here. */
export interface SavedLocationCreate {
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  zip?: number;
  country?: string;
  name: string;
  display_name?: string;
  type: string;
  notes?: string;
  client?: number;
  group?: string;
  contact?: SavedLocationContactInput;
}

/** The id of a new saved location. */
export interface SavedLocationCreated {
  id: number;
}

/** Whom to call at a saved location. */
export interface SavedLocationContact {
  name?: string;
  phone?: string;
  phone_ext?: string;
  email?: string;
}

/** The time zone of a saved location. */
export interface LocationTimeZone {
  name?: string;
  id?: number;
  offset?: number;
}

/** Whether pending increases are marked. */
export interface PendingIncreaseHighlight {
  row_background?: boolean;
  status_label?: boolean;
}

/** The caller's part in a work order. */
export interface LocationWorkOrderRole {
  role?: boolean;
  sub_roles?: boolean;
  status_id?: boolean;
  company_id?: boolean;
}

/** How a cancellation stands. */
export interface CancellationWorkflow {
  metadata?: PageMetadata;
  results?: string[];
  status?: string;
}

/** A work order at a saved location. */
export interface LocationWorkOrder {
  id?: number;
  work_order_id?: number;
  title?: string;
  problems?: ProblemList;
  bundle?: Bundle;
  schedule?: Schedule;
  eta?: Eta;
  project?: NamedRef;
  status?: Status;
  assignee?: Assignee;
  w2?: boolean;
  require_gps?: boolean;
  highlight_pending_increases?: PendingIncreaseHighlight;
  role?: LocationWorkOrderRole;
  /** What the caller may do now. */
  actions?: string[];
  /** Declared with the shape of `role`. */
  correlation_id?: LocationWorkOrderRole;
  workflow_cancel?: CancellationWorkflow;
  stalled?: string;
}

/** Work orders at a saved location. */
export interface LocationWorkOrderList {
  /** What the caller may do now. */
  actions?: string[];
  metadata?: ListMetadata;
  params?: string[];
  lists?: ListTab[];
  tags?: string[];
  custom_fields?: ListCustomField[];
  search_text?: string;
  correlation_id?: string;
  saved_filters?: SavedFilters;
  results?: LocationWorkOrder[];
}

/** A saved location. */
export interface SavedLocation {
  address1?: string;
  address2?: string;
  city?: string;
  state?: string;
  zip?: number;
  country?: string;
  id?: number;
  name?: string;
  company?: NamedRef;
  display_name?: string;
  type?: NamedRef;
  contact?: SavedLocationContact;
  group?: NamedRef;
  active?: boolean;
  location_notes?: string;
  client?: NamedRef;
  geo?: Coordinates;
  time_zone?: LocationTimeZone;
  notes?: LocationNote[];
  /** What the caller may do now. */
  actions?: string[];
  workorders?: LocationWorkOrderList;
}

/** What lists of Field Nation Client API take, save those that differ. */
export interface ListQuery {
  /**
   * Page, counted from 1. Not declared for this list, whose answer counts pages all the same.
   * Evidence: inferred.
   */
  page?: number;
  /**
   * Rows on a page. Not declared for this list, whose answer counts pages all the same.
   * Evidence: inferred.
   */
  per_page?: number;
}

/** Query of `workOrders.list`. */
export interface WorkOrdersListQuery {
  /**
   * Tab to read. Newer pages name `workorders_all` as default; an independent client got the assigned ones.
   * @default "workorders_all"
   */
  list?: "workorders_in_flight" | "workorders_draft" | "workorders_published_routed" | "workorders_assigned" |
    "workorders_problem" | "workorders_work_done" | "workorders_approved" | "workorders_all";
  /** Columns to fill, by name and separated by commas. */
  columns?: string;
  /**
   * Page, counted from 1.
   * @default 1
   */
  page?: number;
  /**
   * Rows on a page. The most is 100 for most lists.
   * @default 25
   */
  per_page?: number;
  /**
   * Form of the answer.
   * @default "list"
   */
  view?: "list" | "map" | "schedule" | "tiles" | "model";
  /** Field to sort by. */
  sort?: "id" | "title" | "schedule" | "status" | "pay" | "created_date";
  /** Direction to sort in. */
  order?: "asc" | "desc";
  /**
   * Whether the service remembers these filters.
   * @default false
   */
  sticky?: boolean;
  /** Name to remember the filters under. */
  stickyName?: string;
  /**
   * Prefix that the reference lists as a parameter of its own; use a named filter.
   * @deprecated
   */
  f_?: string;
  /** Longest time to approval. Not in newer pages. For providers. */
  f_max_approval_time?: number;
  /** Rating of the provider or buyer. */
  f_rating?: string;
  /** Jobs of tomorrow. Not in newer pages. For providers. */
  f_flightboard_tomorrow?: boolean;
  /** Has requests of providers. For buyers. */
  f_requests?: boolean;
  /** Has counter offers. Newer pages call it `f_has_counter_offer`. For buyers. */
  f_counter_offers?: boolean;
  /** Work order ids. */
  f_work_order_id?: string;
  /** Hourly rate. Newer pages call it `f_min_hourly_rate`. */
  f_hourly?: string;
  /** Fixed pay. Not in newer pages. */
  f_fixed?: string;
  /** Pay per device. Not in newer pages. */
  f_device?: string;
  /** Pay. */
  f_pay?: string;
  /** Templates. Newer pages call it `f_template`. For buyers. */
  f_templates?: string;
  /** Types of work. */
  f_type_of_work?: string;
  /** Time zones. */
  f_time_zone?: string;
  /** How the job is staffed. Not in newer pages. */
  f_mode?: "managed" | "marketplace" | "any";
  /** Companies. Not in newer pages. */
  f_company?: string;
  /** Companies worked with before. Not in newer pages. For providers. */
  f_worked_with?: string;
  /** Managers. For buyers. */
  f_manager?: string;
  /** Client companies. For buyers. */
  f_client?: string;
  /** Projects. For buyers. */
  f_project?: string;
  /** Time until approval. Not in newer pages. For providers. */
  f_approval_window?: string;
  /** Time until review. Not in newer pages. For buyers. */
  f_review_window?: string;
  /** Networks. Not in newer pages. For buyers. */
  f_network?: string;
  /** Automatic assignment. Not in newer pages. For buyers. */
  f_auto_assign?: string;
  /**
   * Day or days of the service window. `YYYY-MM-DD`, or two with a comma between. Newer pages call it
   * `f_service_schedule`.
   */
  f_schedule?: string;
  /**
   * Day or days of creation. `YYYY-MM-DD`, or two with a comma between. Newer pages call it `f_created_date`. For
   * buyers.
   */
  f_created?: string;
  /** Day or days of publication. `YYYY-MM-DD`, or two with a comma between. Not in newer pages. */
  f_published?: string;
  /** Day or days of routing. `YYYY-MM-DD`, or two with a comma between. Not in newer pages. */
  f_routed?: string;
  /** Day or days of publication or routing. `YYYY-MM-DD`, or two with a comma between. Not in newer pages. */
  f_published_routed?: string;
  /**
   * Day or days on which work was done. `YYYY-MM-DD`, or two with a comma between. Newer pages call it
   * `f_work_done_done`.
   */
  f_completed?: string;
  /** Day or days of approval or cancellation. `YYYY-MM-DD`, or two with a comma between. */
  f_approved_cancelled_date?: string;
  /** Day or days of confirmation. `YYYY-MM-DD`, or two with a comma between. Not in newer pages. */
  f_confirmed?: string;
  /** Day or days of assignment. `YYYY-MM-DD`, or two with a comma between. Not in newer pages. */
  f_assigned?: string;
  /** Saved locations. Newer pages call it `f_location_ids`. For buyers. */
  f_saved_location?: string;
  /** Groups of saved locations. Newer pages call it `f_location_group_ids`. For buyers. */
  f_saved_location_group?: string;
  /** Cities. */
  f_city?: string;
  /** States. */
  f_state?: string;
  /** Postal codes. Newer pages call it `f_zip`. */
  f_postal_code?: string;
  /** Countries. Not in newer pages. */
  f_country?: string;
  /** Flags. For buyers. */
  f_flags?: string;
  /** Who is assigned: a kind of provider or provider ids. Newer pages call it `f_assigned_provider`. */
  f_assignment?: "vendor" | "service_company" | "provider" | "any" | (string & {});
  /** How far the provider has confirmed. Not in newer pages. */
  f_confirmation?: "unconfirmed" | "confirmed" | "readytogo" | "onmyway" | "checked-in" | "checked-out" | "in-progress"
    | (string & {});
  /** Accounts that pay. Newer pages call it `f_fund`. For buyers. */
  f_financing?: string;
  /** Distance from a place. Not in newer pages. For providers. */
  f_location_radius?: string;
  /** Remote work. Not in newer pages. For providers. */
  f_remote_work?: boolean;
  /** Words to search for. */
  f_search?: string;
  /** Templates. Formerly `f_templates`. */
  f_template?: string;
  /** Has counter offers. Formerly `f_counter_offers`. */
  f_has_counter_offer?: boolean;
  /** Assigned providers. Formerly `f_assignment` (paired by meaning). */
  f_assigned_provider?: string;
  /** Accounts that pay. Formerly `f_financing` (paired by meaning). */
  f_fund?: string;
  /** Day or days of the service window. `YYYY-MM-DD`, or two with a comma between. Formerly `f_schedule`. */
  f_service_schedule?: string;
  /** Day or days of creation. `YYYY-MM-DD`, or two with a comma between. Formerly `f_created`. */
  f_created_date?: string;
  /**
   * Day or days on which work was done; spelled as the guide spells it. `YYYY-MM-DD`, or two with a comma between.
   * Formerly `f_completed` (paired by meaning).
   */
  f_work_done_done?: string;
  /** Postal codes. Formerly `f_postal_code`. */
  f_zip?: string;
  /** Saved locations. Formerly `f_saved_location`. */
  f_location_ids?: string;
  /** Groups of saved locations. Formerly `f_saved_location_group`. */
  f_location_group_ids?: string;
  /** Least hourly rate. Formerly `f_hourly`. */
  f_min_hourly_rate?: string;
}

/** Query of `workOrders.lists.list`. */
export interface WorkOrdersListsListQuery {
  /**
   * Tab that counts as selected.
   * @default "workorders_all"
   */
  list?: "workorders_in_flight" | "workorders_draft" | "workorders_published_routed" | "workorders_assigned" |
    "workorders_problem" | "workorders_work_done" | "workorders_approved" | "workorders_all";
  /**
   * Whether the service remembers these filters.
   * @default false
   */
  sticky?: boolean;
  /** Name to remember the filters under. */
  stickyName?: string;
}

/** Query of `workOrders.get`. */
export interface WorkOrdersGetQuery {
  /** Columns to fill, by name and separated by commas. */
  columns?: string;
}

/** Query of `workOrders.delete`. */
export interface WorkOrdersDeleteQuery {
  /** Why the work order is cancelled. One known value: 58, the customer cancelled. */
  cancel_reason: string;
}

/** Query of `workOrders.assign`. */
export interface WorkOrdersAssignQuery {
  /** Records that the pay terms were accepted. */
  clientPayTermsAccepted?: boolean;
}

/** Query of `workOrders.markIncomplete`. */
export interface WorkOrdersMarkIncompleteQuery {
  /** Why the work is not done. */
  reason: string;
  /** The reason, from `company.incompleteReasons.list`. */
  reason_id: number;
}

/** Query of `workOrders.discounts.list`. */
export interface WorkOrdersDiscountsListQuery extends ListQuery {}

/** Query of `workOrders.increases.list`. */
export interface WorkOrdersIncreasesListQuery extends ListQuery {}

/** Query of `workOrders.expenses.list`. */
export interface WorkOrdersExpensesListQuery extends ListQuery {}

/** Query of `workOrders.bonuses.list`. */
export interface WorkOrdersBonusesListQuery extends ListQuery {}

/** Query of `workOrders.penalties.list`. */
export interface WorkOrdersPenaltiesListQuery extends ListQuery {}

/** Query of `workOrders.timeLogs.list`. */
export interface WorkOrdersTimeLogsListQuery extends ListQuery {}

/** Query of `workOrders.signatures.list`. */
export interface WorkOrdersSignaturesListQuery extends ListQuery {}

/** Query of `workOrders.messages.list`. */
export interface WorkOrdersMessagesListQuery extends ListQuery {
  /** Whether archived messages are included. */
  f_archived?: boolean;
}

/** Query of `workOrders.attachments.list`. */
export interface WorkOrdersAttachmentsListQuery extends ListQuery {}

/** Query of `workOrders.contacts.list`. */
export interface WorkOrdersContactsListQuery extends ListQuery {}

/** Query of `workOrders.customFields.list`. */
export interface WorkOrdersCustomFieldsListQuery extends ListQuery {}

/** Query of `workOrders.tasks.list`. */
export interface WorkOrdersTasksListQuery extends ListQuery {}

/** Query of `workOrders.shipments.list`. */
export interface WorkOrdersShipmentsListQuery extends ListQuery {}

/** Query of `workOrders.tags.list`. */
export interface WorkOrdersTagsListQuery extends ListQuery {}

/** Query of `workOrders.problems.list`. */
export interface WorkOrdersProblemsListQuery extends ListQuery {
  /** 1 to include cases of the platform's support. */
  include_support_cases?: number;
}

/** Query of `templates.list`. */
export interface TemplatesListQuery extends ListQuery {}

/** Query of `templates.get`. */
export interface TemplatesGetQuery {
  /** Columns to fill, by name and separated by commas. */
  columns?: string;
}

/** Query of `typesOfWork.list`. */
export interface TypesOfWorkListQuery extends ListQuery {}

/** Query of `projects.list`. */
export interface ProjectsListQuery {
  /** Columns to fill, by name and separated by commas. */
  columns?: string;
  /** Tab to read. */
  list?: string;
  /**
   * Rows on a page. The most is 100 for most lists.
   * @default 25
   */
  per_page?: number;
  /** Not explained. */
  smart_list?: string;
  /**
   * Page, counted from 1. Not declared for this list, whose answer counts pages all the same.
   * Evidence: inferred.
   */
  page?: number;
}

/** Query of `company.tags.list`. */
export interface CompanyTagsListQuery extends ListQuery {}

/** Query of `company.expenses.list`. */
export interface CompanyExpensesListQuery extends ListQuery {}

/** Query of `company.siteRevisitReasons.list`. */
export interface CompanySiteRevisitReasonsListQuery {
  /** Which reasons to list. */
  action_type: "all" | "job_status" | "revisit";
}

/** Query of `customFields.list`. */
export interface CustomFieldsListQuery extends ListQuery {}

/** Query of `bonuses.list`. */
export interface BonusesListQuery extends ListQuery {}

/** Query of `penalties.list`. */
export interface PenaltiesListQuery extends ListQuery {}

/** Query of `preferredProviderGroups.list`. */
export interface PreferredProviderGroupsListQuery extends ListQuery {}

/** Query of `preferredProviderGroups.users.list`. */
export interface PreferredProviderGroupsUsersListQuery extends ListQuery {
  /** Tab to read. */
  list?: string;
}

/** Query of `providers.listIds`. */
export interface ProvidersListIdsQuery {
  /** Tab to read. */
  list?: string;
  /** Preferred provider group. */
  f_preferred_groups: number;
}

/** Query of `talentPoolGroups.list`. */
export interface TalentPoolGroupsListQuery {
  /** Ids, separated by commas. */
  f_ids?: string;
  /** Part of the name. */
  f_name?: string;
  /** Project. */
  f_project_id?: number;
  /**
   * Rows on a page, 100 at most.
   * @default 20
   */
  limit?: number;
  /** Cursor of the page to continue after. */
  after?: string;
  /** Cursor of the page to go back from. */
  before?: string;
  /** Field to sort by. */
  sort_by?: string;
  /** Direction to sort in. */
  sort_direction?: "ASC" | "DESC";
}

/** Query of `talentPoolGroups.providers.list`. */
export interface TalentPoolGroupsProvidersListQuery {
  /**
   * Rows on a page, 100 at most.
   * @default 20
   */
  limit?: number;
  /** Cursor of the page to continue after. */
  after?: string;
  /** Cursor of the page to go back from. */
  before?: string;
  /** Field to sort by. */
  sort_by?: string;
  /** Direction to sort in. */
  sort_direction?: "ASC" | "DESC";
}

/** Query of `talentPoolGroups.providers.remove`. */
export interface TalentPoolGroupsProvidersRemoveQuery {
  /** Remove the provider from this tier alone. */
  tierId?: number;
  /** Remove the provider everywhere in the project. */
  removeFromProject?: boolean;
}

/** Query of `talentPools.providers.attributes.list`. */
export interface TalentPoolsProvidersAttributesListQuery {
  /**
   * Rows on a page, 100 at most.
   * @default 20
   */
  limit?: number;
  /** Cursor of the page to continue after. */
  after?: string;
  /** Cursor of the page to go back from. */
  before?: string;
  /** Field to sort by. */
  sort_by?: string;
  /** Direction to sort in. */
  sort_direction?: "ASC" | "DESC";
}

/** Query of `serviceTerritories.list`. */
export interface ServiceTerritoriesListQuery {
  /**
   * Ids, separated by commas.
   * Evidence: inferred.
   */
  f_ids?: string;
  /**
   * Part of the name.
   * Evidence: inferred.
   */
  f_name?: string;
  /**
   * Project.
   * Evidence: inferred.
   */
  f_project_id?: number;
  /**
   * Rows on a page, 100 at most.
   * Evidence: inferred.
   * @default 20
   */
  limit?: number;
  /**
   * Cursor of the page to continue after.
   * Evidence: inferred.
   */
  after?: string;
  /**
   * Cursor of the page to go back from.
   * Evidence: inferred.
   */
  before?: string;
  /**
   * Field to sort by.
   * Evidence: inferred.
   */
  sort_by?: string;
  /**
   * Direction to sort in.
   * Evidence: inferred.
   */
  sort_direction?: "ASC" | "DESC";
}

/** Query of `serviceTerritories.providers.list`. */
export interface ServiceTerritoriesProvidersListQuery {
  /**
   * Rows on a page, 100 at most.
   * @default 20
   */
  limit?: number;
  /**
   * Cursor of the page to continue after.
   * Evidence: inferred.
   */
  after?: string;
  /**
   * Cursor of the page to go back from.
   * Evidence: inferred.
   */
  before?: string;
  /**
   * Field to sort by.
   * Evidence: inferred.
   */
  sort_by?: string;
  /**
   * Direction to sort in.
   * Evidence: inferred.
   */
  sort_direction?: "ASC" | "DESC";
}

/** Query of `serviceTerritories.providers.remove`. */
export interface ServiceTerritoriesProvidersRemoveQuery {
  /** Remove the provider from this tier alone. */
  tierId?: number;
  /** Remove the provider everywhere in the project. */
  removeFromProject?: boolean;
}

/** Query of `clients.list`. */
export interface ClientsListQuery {
  /** Columns to fill, by name and separated by commas. */
  columns?: string;
  /**
   * Rows on a page. The most is 100 for most lists.
   * @default 25
   */
  per_page?: number;
  /** Not explained; by its name, whether empty entries are included. */
  with_empty?: string;
  /** 1 for clients that were switched off. */
  f_deactivated?: number;
  /** 1 for clients that were deleted. */
  f_deleted?: number;
  /** Tab to read. */
  list?: string;
  /** Not explained. */
  smart_list?: string;
  /**
   * Page, counted from 1. Not declared for this list, whose answer counts pages all the same.
   * Evidence: inferred.
   */
  page?: number;
}

/** Query of `locations.list`. */
export interface LocationsListQuery {
  /** Words to search for. */
  location_search?: string;
  /**
   * Page, counted from 1.
   * @default 1
   */
  page?: number;
  /**
   * Rows on a page. The most is 100 for most lists.
   * @default 25
   */
  per_page?: number;
}

/** Every component by its name in the spec. */
export interface components {
  schemas: {
    AccessTokenRequest: AccessTokenRequest;
    AccessTokenUser: AccessTokenUser;
    AccessToken: AccessToken;
    ErrorStatusMessage: ErrorStatusMessage;
    ErrorStatusCodeMessage: ErrorStatusCodeMessage;
    ErrorMessageReference: ErrorMessageReference;
    ProblemDetails: ProblemDetails;
    OAuthError: OAuthError;
    ErrorLegacy: ErrorLegacy;
    FieldNationError: FieldNationError;
    ListMetadata: ListMetadata;
    ListTab: ListTab;
    PageMetadata: PageMetadata;
    NetworkOption: NetworkOption;
    NetworkCompanyOptions: NetworkCompanyOptions;
    Network: Network;
    WorkOrderNetworks: WorkOrderNetworks;
    AttachmentSum: AttachmentSum;
    TaskTypeRef: TaskTypeRef;
    TaskRef: TaskRef;
    Person: Person;
    PersonRef: PersonRef;
    StoredFile: StoredFile;
    LocalTime: LocalTime;
    Instant: Instant;
    TimeZoneLabel: TimeZoneLabel;
    IdRef: IdRef;
    Attachment: Attachment;
    AttachmentFolder: AttachmentFolder;
    AttachmentFolderList: AttachmentFolderList;
    SiteCoordinates: SiteCoordinates;
    ShipmentLocation: ShipmentLocation;
    UtcInstant: UtcInstant;
    Carrier: Carrier;
    Shipment: Shipment;
    ShipmentList: ShipmentList;
    ViewMetadata: ViewMetadata;
    Coordinates: Coordinates;
    CheckIn: CheckIn;
    CheckOut: CheckOut;
    TimeZone: TimeZone;
    LoggedBy: LoggedBy;
    Timeliness: Timeliness;
    TimeLog: TimeLog;
    OpenTimeLog: OpenTimeLog;
    SignatureWorkLog: SignatureWorkLog;
    SignatureTimeZone: SignatureTimeZone;
    Signature: Signature;
    SignatureList: SignatureList;
    TimeLogList: TimeLogList;
    ProblemSum: ProblemSum;
    ProblemSubtypeOption: ProblemSubtypeOption;
    ProblemTypeOption: ProblemTypeOption;
    ProblemType: ProblemType;
    ProblemInstant: ProblemInstant;
    ProblemResolution: ProblemResolution;
    Problem: Problem;
    ProblemList: ProblemList;
    UnitAmount: UnitAmount;
    FeeBreakdown: FeeBreakdown;
    Fee: Fee;
    PayFinance: PayFinance;
    PayHold: PayHold;
    AmountRange: AmountRange;
    Funding: Funding;
    Invoice: Invoice;
    ChargedSum: ChargedSum;
    Bonus: Bonus;
    BonusList: BonusList;
    ExpenseSum: ExpenseSum;
    ExpenseAuthor: ExpenseAuthor;
    ExpenseCategory: ExpenseCategory;
    Expense: Expense;
    ExpenseList: ExpenseList;
    Penalty: Penalty;
    PenaltyList: PenaltyList;
    TotalSum: TotalSum;
    Discount: Discount;
    DiscountList: DiscountList;
    IncreasePay: IncreasePay;
    Increase: Increase;
    IncreaseList: IncreaseList;
    CalculatedTotal: CalculatedTotal;
    Pay: Pay;
    PublishStats: PublishStats;
    RouteSum: RouteSum;
    Routes: Routes;
    InternalField: InternalField;
    CustomFieldDependency: CustomFieldDependency;
    CustomField: CustomField;
    CustomFieldGroup: CustomFieldGroup;
    CustomFieldGroupList: CustomFieldGroupList;
    SelectionRuleSum: SelectionRuleSum;
    SelectionRuleCriterion: SelectionRuleCriterion;
    SelectionRule: SelectionRule;
    Qualifications: Qualifications;
    BundleMetadata: BundleMetadata;
    BundleMember: BundleMember;
    Bundle: Bundle;
    AutoDispatchStats: AutoDispatchStats;
    ServiceWindow: ServiceWindow;
    Schedule: Schedule;
    EtaStatus: EtaStatus;
    Eta: Eta;
    NamedRef: NamedRef;
    SiteContact: SiteContact;
    SavedLocationSummary: SavedLocationSummary;
    SiteMap: SiteMap;
    Location: Location;
    CompanyAddress: CompanyAddress;
    BuyerCompany: BuyerCompany;
    Manager: Manager;
    Status: Status;
    WorkOrderMessages: WorkOrderMessages;
    AssigneeUser: AssigneeUser;
    Assignee: Assignee;
    Milestones: Milestones;
    InvoiceRef: InvoiceRef;
    Integration: Integration;
    Contact: Contact;
    ContactList: ContactList;
    CompletedTaskCounts: CompletedTaskCounts;
    TaskMetadata: TaskMetadata;
    TaskDescriptions: TaskDescriptions;
    TaskGroup: TaskGroup;
    TaskType: TaskType;
    TaskActor: TaskActor;
    TaskCompletion: TaskCompletion;
    TaskEtaActor: TaskEtaActor;
    TaskEtaChange: TaskEtaChange;
    EmbeddedTaskEta: EmbeddedTaskEta;
    EmbeddedTask: EmbeddedTask;
    EmbeddedTaskList: EmbeddedTaskList;
    UpcomingSchedule: UpcomingSchedule;
    TypeOfWorkCount: TypeOfWorkCount;
    ProviderJobs: ProviderJobs;
    ProviderTax: ProviderTax;
    ProviderSummary: ProviderSummary;
    Swap: Swap;
    Swaps: Swaps;
    WorkOrderTypeOfWork: WorkOrderTypeOfWork;
    RichText: RichText;
    ProgressSum: ProgressSum;
    Progress: Progress;
    Tag: Tag;
    TagList: TagList;
    SiteRevisitIncompleteReason: SiteRevisitIncompleteReason;
    SiteRevisitSummary: SiteRevisitSummary;
    WorkOrderListRow: WorkOrderListRow;
    Timing: Timing;
    ListCustomField: ListCustomField;
    Filter: Filter;
    FilterSet: FilterSet;
    SavedFilters: SavedFilters;
    WorkOrderList: WorkOrderList;
    WorkOrderNetworksWrite: WorkOrderNetworksWrite;
    SiteRevisitFlag: SiteRevisitFlag;
    EquipmentNeed: EquipmentNeed;
    WorkOrderContactWrite: WorkOrderContactWrite;
    WorkOrderContactsWrite: WorkOrderContactsWrite;
    Html: Html;
    TaskGroupRef: TaskGroupRef;
    WorkOrderTaskWrite: WorkOrderTaskWrite;
    WorkOrderTasksWrite: WorkOrderTasksWrite;
    SavedLocationWrite: SavedLocationWrite;
    WorkOrderLocationWrite: WorkOrderLocationWrite;
    LocalTimeInput: LocalTimeInput;
    InstantWrite: InstantWrite;
    ServiceWindowWrite: ServiceWindowWrite;
    WorkOrderScheduleWrite: WorkOrderScheduleWrite;
    WorkOrderExpensesWrite: WorkOrderExpensesWrite;
    WorkOrderPayWrite: WorkOrderPayWrite;
    ShipmentCarrierWrite: ShipmentCarrierWrite;
    SiteCoordinatesInput: SiteCoordinatesInput;
    ShipmentLocationInput: ShipmentLocationInput;
    WorkOrderShipmentWrite: WorkOrderShipmentWrite;
    WorkOrderShipmentsWrite: WorkOrderShipmentsWrite;
    WorkOrderIds: WorkOrderIds;
    TypeOfWorkChoice: TypeOfWorkChoice;
    WorkOrderCreate: WorkOrderCreate;
    WorkOrder: WorkOrder;
    WorkOrderListTab: WorkOrderListTab;
    WorkOrderUpdate: WorkOrderUpdate;
    IdRefInput: IdRefInput;
    ProviderTarget: ProviderTarget;
    Route: Route;
    NetworkSettings: NetworkSettings;
    NetworkDetail: NetworkDetail;
    UnrouteNetworks: UnrouteNetworks;
    CustomFieldCondition: CustomFieldCondition;
    RuleFieldVisibility: RuleFieldVisibility;
    RuleCustomField: RuleCustomField;
    UnrouteCustomFields: UnrouteCustomFields;
    UnrouteTypeOfWork: UnrouteTypeOfWork;
    UnrouteTypesOfWork: UnrouteTypesOfWork;
    UnrouteCompany: UnrouteCompany;
    UnrouteResult: UnrouteResult;
    MassRouteRequest: MassRouteRequest;
    QueuedJob: QueuedJob;
    AssigneeCreate: AssigneeCreate;
    AssigneeRemoval: AssigneeRemoval;
    AutoDispatchRequest: AutoDispatchRequest;
    AutoDispatchUser: AutoDispatchUser;
    AutoDispatchTier: AutoDispatchTier;
    AutoDispatchBody: AutoDispatchBody;
    AutoDispatchPayload: AutoDispatchPayload;
    AutoDispatchWorker: AutoDispatchWorker;
    AutoDispatchResult: AutoDispatchResult;
    SmartDispatchRequest: SmartDispatchRequest;
    SmartDispatchResult: SmartDispatchResult;
    UnitAmountInput: UnitAmountInput;
    BonusCharge: BonusCharge;
    PenaltyCharge: PenaltyCharge;
    PayUpdate: PayUpdate;
    InstantInput: InstantInput;
    ServiceWindowInput: ServiceWindowInput;
    TimeZoneInput: TimeZoneInput;
    ScheduleUpdate: ScheduleUpdate;
    LocationTypeInput: LocationTypeInput;
    LocationUpdate: LocationUpdate;
    IncreaseUpdate: IncreaseUpdate;
    ExpenseCategoryInput: ExpenseCategoryInput;
    ReceiptInput: ReceiptInput;
    ExpenseCreate: ExpenseCreate;
    ExpenseUpdate: ExpenseUpdate;
    TimeLogCoordinates: TimeLogCoordinates;
    TimeLogPoint: TimeLogPoint;
    TimeLogUpdate: TimeLogUpdate;
    TimeLogsUpdate: TimeLogsUpdate;
    TimeLogCreate: TimeLogCreate;
    SignatureCreate: SignatureCreate;
    SelectionRuleCriterionInput: SelectionRuleCriterionInput;
    SelectionRuleInput: SelectionRuleInput;
    QualificationsWrite: QualificationsWrite;
    MessageSender: MessageSender;
    MessageRecipient: MessageRecipient;
    MessageInstant: MessageInstant;
    MessageProblemType: MessageProblemType;
    MessageProblem: MessageProblem;
    Message: Message;
    MessageThread: MessageThread;
    MessageThreadList: MessageThreadList;
    MessageCreate: MessageCreate;
    MessageReply: MessageReply;
    AttachmentFolderCreate: AttachmentFolderCreate;
    AttachmentUpload: AttachmentUpload;
    AttachmentUpdate: AttachmentUpdate;
    ContactWrite: ContactWrite;
    CustomFieldUpdate: CustomFieldUpdate;
    EmailRef: EmailRef;
    TaskEta: TaskEta;
    TaskAttachment: TaskAttachment;
    TaskFile: TaskFile;
    TaskAttachmentFolder: TaskAttachmentFolder;
    Task: Task;
    TaskList: TaskList;
    TaskAlertInput: TaskAlertInput;
    TaskAttachmentInput: TaskAttachmentInput;
    TasksUpdateItem: TasksUpdateItem;
    TasksUpdate: TasksUpdate;
    TaskCreate: TaskCreate;
    TaskUpdate: TaskUpdate;
    CarrierInput: CarrierInput;
    ShipmentWrite: ShipmentWrite;
    TagAdd: TagAdd;
    ProblemSubtypeInput: ProblemSubtypeInput;
    ProblemTypeInput: ProblemTypeInput;
    ProblemCreate: ProblemCreate;
    ProblemStatusInput: ProblemStatusInput;
    ProblemUpdate: ProblemUpdate;
    RequestSchedule: RequestSchedule;
    RequestExpense: RequestExpense;
    RequestExpenses: RequestExpenses;
    ProviderRequest: ProviderRequest;
    PendingRequest: PendingRequest;
    BundleRequest: BundleRequest;
    BundleValidationParams: BundleValidationParams;
    BundleValidation: BundleValidation;
    UnbundleRequest: UnbundleRequest;
    Incident: Incident;
    RevisitReason: RevisitReason;
    HistoryInstant: HistoryInstant;
    RevisitHistory: RevisitHistory;
    Revisit: Revisit;
    JobStatusHistory: JobStatusHistory;
    JobStatus: JobStatus;
    RelatedWorkOrder: RelatedWorkOrder;
    SiteRevisits: SiteRevisits;
    JobStatusUpdate: JobStatusUpdate;
    SiteRevisitWrite: SiteRevisitWrite;
    TemplateListRow: TemplateListRow;
    TemplateList: TemplateList;
    CompanyAttributes: CompanyAttributes;
    TemplateFile: TemplateFile;
    TemplateAttachmentTimeZone: TemplateAttachmentTimeZone;
    TemplateAttachment: TemplateAttachment;
    TemplateAttachmentFolder: TemplateAttachmentFolder;
    TemplateAttachments: TemplateAttachments;
    TemplateDataTypeOfWork: TemplateDataTypeOfWork;
    LabeledValue: LabeledValue;
    AdditionalTypeOfWork: AdditionalTypeOfWork;
    TemplateManager: TemplateManager;
    TemplateContact: TemplateContact;
    TemplateContacts: TemplateContacts;
    CustomFieldVisibility: CustomFieldVisibility;
    TemplateDataCustomField: TemplateDataCustomField;
    TemplateDataCustomFieldGroup: TemplateDataCustomFieldGroup;
    TemplateDataCustomFields: TemplateDataCustomFields;
    TemplateLocation: TemplateLocation;
    TemplateFunding: TemplateFunding;
    TemplateExpense: TemplateExpense;
    TemplateExpenses: TemplateExpenses;
    CompanyColumns: CompanyColumns;
    Column: Column;
    ColumnGroup: ColumnGroup;
    AvailableFilter: AvailableFilter;
    CatalogMetadata: CatalogMetadata;
    TemplatePenalty: TemplatePenalty;
    TemplatePenalties: TemplatePenalties;
    TemplateBonus: TemplateBonus;
    TemplateBonuses: TemplateBonuses;
    TemplatePay: TemplatePay;
    TemplateDataTask: TemplateDataTask;
    TemplateDataTasks: TemplateDataTasks;
    TemplateTimeZone: TemplateTimeZone;
    RelativeSchedule: RelativeSchedule;
    TemplateSchedule: TemplateSchedule;
    TemplateSelectionRule: TemplateSelectionRule;
    TemplateQualifications: TemplateQualifications;
    SpecialSkill: SpecialSkill;
    TemplateServiceType: TemplateServiceType;
    TemplateData: TemplateData;
    TemplateTypeOfWork: TemplateTypeOfWork;
    TemplateTypeOfWorkChoice: TemplateTypeOfWorkChoice;
    TemplateNetwork: TemplateNetwork;
    TemplateNetworks: TemplateNetworks;
    TemplateTask: TemplateTask;
    TemplateTasks: TemplateTasks;
    TemplateCustomField: TemplateCustomField;
    TemplateCustomFieldGroup: TemplateCustomFieldGroup;
    TemplateCustomFields: TemplateCustomFields;
    TemplateContent: TemplateContent;
    Template: Template;
    ColumnMetadata: ColumnMetadata;
    TypeOfWork: TypeOfWork;
    TypeOfWorkList: TypeOfWorkList;
    ServiceType: ServiceType;
    ProjectFinance: ProjectFinance;
    ProjectListRow: ProjectListRow;
    ProjectList: ProjectList;
    NotificationText: NotificationText;
    ProjectNotifications: ProjectNotifications;
    DispatchTier: DispatchTier;
    ProjectAutoDispatchInput: ProjectAutoDispatchInput;
    SecondaryContactInput: SecondaryContactInput;
    ProjectCreate: ProjectCreate;
    ProjectContact: ProjectContact;
    ProjectContacts: ProjectContacts;
    ProjectTemplate: ProjectTemplate;
    ProjectTemplates: ProjectTemplates;
    ProjectAutoDispatch: ProjectAutoDispatch;
    TieredAutoDispatch: TieredAutoDispatch;
    Project: Project;
    ProviderTierAssignmentInput: ProviderTierAssignmentInput;
    ProjectProvidersAdd: ProjectProvidersAdd;
    Success: Success;
    ProviderTierAssignment: ProviderTierAssignment;
    ProjectProvider: ProjectProvider;
    ProjectProviderUpdate: ProjectProviderUpdate;
    DispatchSettingsCreate: DispatchSettingsCreate;
    ProjectDispatchSettings: ProjectDispatchSettings;
    DispatchSettingsUpdate: DispatchSettingsUpdate;
    CompanyTag: CompanyTag;
    CompanyTagList: CompanyTagList;
    CompanyTagCreate: CompanyTagCreate;
    CompanyExpense: CompanyExpense;
    CompanyExpenseList: CompanyExpenseList;
    CompanyManager: CompanyManager;
    CompanyNetwork: CompanyNetwork;
    RevisitReasonLeaf: RevisitReasonLeaf;
    RevisitSubReason: RevisitSubReason;
    RevisitReasonGroup: RevisitReasonGroup;
    RevisitReasonList: RevisitReasonList;
    IncompleteReason: IncompleteReason;
    CustomFieldDefinition: CustomFieldDefinition;
    CustomFieldDefinitionList: CustomFieldDefinitionList;
    CatalogBonus: CatalogBonus;
    CatalogBonusList: CatalogBonusList;
    CatalogPenalty: CatalogPenalty;
    CatalogPenaltyList: CatalogPenaltyList;
    UserCustomField: UserCustomField;
    UserCustomFields: UserCustomFields;
    User: User;
    PreferredProviderGroup: PreferredProviderGroup;
    PreferredProviderGroupList: PreferredProviderGroupList;
    PreferredProvider: PreferredProvider;
    PreferredProviderList: PreferredProviderList;
    PreferredProvidersRemoval: PreferredProvidersRemoval;
    TierProvider: TierProvider;
    TalentPoolTier: TalentPoolTier;
    GroupAttribute: GroupAttribute;
    TalentPoolGroup: TalentPoolGroup;
    CursorPagination: CursorPagination;
    TalentPoolGroupList: TalentPoolGroupList;
    AttributeInput: AttributeInput;
    TalentPoolGroupWrite: TalentPoolGroupWrite;
    DeleteResult: DeleteResult;
    TalentPoolGroupProvider: TalentPoolGroupProvider;
    TalentPoolGroupProviderList: TalentPoolGroupProviderList;
    ProviderRemoval: ProviderRemoval;
    ProviderAttribute: ProviderAttribute;
    ProviderAttributeList: ProviderAttributeList;
    ProviderAttributesUpdateItem: ProviderAttributesUpdateItem;
    ProviderAttributesUpdate: ProviderAttributesUpdate;
    ProviderAttributes: ProviderAttributes;
    ProviderAttributesCreate: ProviderAttributesCreate;
    ProviderAttributeUpdate: ProviderAttributeUpdate;
    ServiceTerritory: ServiceTerritory;
    ServiceTerritoryList: ServiceTerritoryList;
    ServiceTerritoryWrite: ServiceTerritoryWrite;
    ServiceTerritoryDeletion: ServiceTerritoryDeletion;
    ServiceTerritoryProviderList: ServiceTerritoryProviderList;
    ClientList: ClientList;
    ClientCreate: ClientCreate;
    ClientProject: ClientProject;
    ClientProjects: ClientProjects;
    ClientCreatedCounts: ClientCreatedCounts;
    ClientCreated: ClientCreated;
    WorkOrderCounts: WorkOrderCounts;
    Client: Client;
    LocationNote: LocationNote;
    SavedLocationRow: SavedLocationRow;
    SavedLocationList: SavedLocationList;
    SavedLocationContactInput: SavedLocationContactInput;
    SavedLocationCreate: SavedLocationCreate;
    SavedLocationCreated: SavedLocationCreated;
    SavedLocationContact: SavedLocationContact;
    LocationTimeZone: LocationTimeZone;
    PendingIncreaseHighlight: PendingIncreaseHighlight;
    LocationWorkOrderRole: LocationWorkOrderRole;
    CancellationWorkflow: CancellationWorkflow;
    LocationWorkOrder: LocationWorkOrder;
    LocationWorkOrderList: LocationWorkOrderList;
    SavedLocation: SavedLocation;
  };
}

/** Every route with what it takes and answers: types of `client.raw`. */
export interface paths {
  "/authentication/api/oauth/token": {
    /**
     * Get an access token with the password grant
     * Tokens last an hour. No request that uses the refresh token is documented: ask again with the same credentials.
     */
    post: operations["auth.token.create"];
  };
  "/api/rest/v2/workorders": {
    /**
     * List work orders
     * Name `columns`, or rows come back nearly empty. Filters start with `f_` and are combined with AND; a filter the service does not know is dropped without an error. Send `sticky=false` so that saved filters do not leak into the answer.
     */
    get: operations["workOrders.list"];
    /**
     * Create a draft work order
     * The manager defaults to the user of the token. Set the service window with `workOrders.schedule.update` where a schedule in the body is not taken over.
     */
    post: operations["workOrders.create"];
  };
  "/api/rest/v2/workorders/lists": {
    /** List the work order tabs with their counts */
    get: operations["workOrders.lists.list"];
  };
  "/api/rest/v2/workorders/{work_order_id}": {
    /** Get a work order */
    get: operations["workOrders.get"];
    /**
     * Change fields of a work order
     * Fields that are left out stay as they are.
     */
    put: operations["workOrders.update"];
    /**
     * Cancel and delete a work order
     * Sources disagree whether the order is cancelled or removed for good.
     */
    delete: operations["workOrders.delete"];
  };
  "/api/rest/v2/workorders/{work_order_id}/publish": {
    /** Publish a draft work order */
    post: operations["workOrders.publish"];
    /** Take a published work order back to draft */
    delete: operations["workOrders.unpublish"];
  };
  "/api/rest/v2/workorders/{work_order_id}/draft": {
    /** Send a work order back to draft */
    delete: operations["workOrders.revertToDraft"];
  };
  "/api/rest/v2/workorders/{work_order_id}/route": {
    /** Route a work order to one provider */
    post: operations["workOrders.route"];
    /**
     * Withdraw the routing to one provider
     * A DELETE that carries a JSON body.
     */
    delete: operations["workOrders.unroute"];
  };
  "/api/rest/v2/workorders/{work_order_id}/mass-route": {
    /**
     * Route a work order to many providers
     * Runs in the background and answers with the id of a job.
     */
    post: operations["workOrders.massRoute"];
  };
  "/api/rest/v2/workorders/{work_order_id}/assignee": {
    /**
     * Assign a provider
     * The answer has no documented fields.
     */
    post: operations["workOrders.assign"];
    /**
     * Take the assigned provider off
     * A DELETE that carries a JSON body.
     */
    delete: operations["workOrders.unassign"];
  };
  "/api/rest/v2/workorders/{work_order_id}/approve": {
    /** Approve work that is done */
    post: operations["workOrders.approve"];
  };
  "/api/rest/v2/workorders/{work_order_id}/complete": {
    /**
     * Reopen work that was marked done
     * Reasons come from `company.incompleteReasons.list`.
     */
    delete: operations["workOrders.markIncomplete"];
  };
  "/api/rest/v2/workorders/auto_dispatch": {
    /**
     * Dispatch work orders by a selection rule
     * Always runs in the background and answers with the worker.
     */
    post: operations["workOrders.autoDispatch"];
  };
  "/api/rest/v2/workorders/smart-dispatch": {
    /** Start smart dispatch for work orders */
    post: operations["workOrders.smartDispatch"];
  };
  "/api/rest/v2/workorders/{work_order_id}/status": {
    /** Get the status of a work order */
    get: operations["workOrders.status.get"];
  };
  "/api/rest/v2/workorders/{work_order_id}/milestones": {
    /** Get the times at which a work order reached each step */
    get: operations["workOrders.milestones.get"];
  };
  "/api/rest/v2/workorders/{work_order_id}/pay": {
    /** Get the pay of a work order */
    get: operations["workOrders.pay.get"];
    /**
     * Change the pay terms of a work order
     * Rates nest under `base` for every type of pay.
     */
    put: operations["workOrders.pay.update"];
  };
  "/api/rest/v2/workorders/{work_order_id}/schedule": {
    /** Get the service window of a work order */
    get: operations["workOrders.schedule.get"];
    /**
     * Set the service window of a work order
     * A service window without `mode` is refused with 400.
     */
    put: operations["workOrders.schedule.update"];
  };
  "/api/rest/v2/workorders/{work_order_id}/eta": {
    /** Get the expected arrival of the provider */
    get: operations["workOrders.eta.get"];
  };
  "/api/rest/v2/workorders/{work_order_id}/location": {
    /** Get the site of a work order */
    get: operations["workOrders.location.get"];
    /** Set the site of a work order */
    put: operations["workOrders.location.update"];
  };
  "/api/rest/v2/workorders/{work_order_id}/discounts": {
    /** List discounts on the pay */
    get: operations["workOrders.discounts.list"];
  };
  "/api/rest/v2/workorders/{work_order_id}/increases": {
    /** List pay increases that were asked for */
    get: operations["workOrders.increases.list"];
  };
  "/api/rest/v2/workorders/{work_order_id}/increases/{increase_id}": {
    /** Get a pay increase */
    get: operations["workOrders.increases.get"];
    /**
     * Accept or refuse a pay increase
     * The id goes in the body as well. Answers with the whole work order.
     */
    put: operations["workOrders.increases.update"];
  };
  "/api/rest/v2/workorders/{work_order_id}/expenses": {
    /** List expenses of a work order */
    get: operations["workOrders.expenses.list"];
    /**
     * Add an expense
     * Answers with the whole work order.
     */
    post: operations["workOrders.expenses.create"];
  };
  "/api/rest/v2/workorders/{work_order_id}/expenses/{expense_id}": {
    /**
     * Change, approve or refuse an expense
     * Answers with the whole work order.
     */
    put: operations["workOrders.expenses.update"];
  };
  "/api/rest/v2/workorders/{work_order_id}/bonuses": {
    /** List bonuses of a work order */
    get: operations["workOrders.bonuses.list"];
  };
  "/api/rest/v2/workorders/{work_order_id}/bonuses/{bonus_id}": {
    /**
     * Apply a company bonus to a work order
     * Answers with the whole work order.
     */
    post: operations["workOrders.bonuses.add"];
  };
  "/api/rest/v2/workorders/{work_order_id}/penalties": {
    /** List penalties of a work order */
    get: operations["workOrders.penalties.list"];
  };
  "/api/rest/v2/workorders/{work_order_id}/penalties/{penalty_id}": {
    /**
     * Apply a company penalty to a work order
     * Answers with the whole work order.
     */
    post: operations["workOrders.penalties.add"];
  };
  "/api/rest/v2/workorders/{work_order_id}/time_logs": {
    /** List time entries of a work order */
    get: operations["workOrders.timeLogs.list"];
    /**
     * Change several time entries at once
     * Answers with the whole work order.
     */
    put: operations["workOrders.timeLogs.updateAll"];
    /**
     * Add a time entry
     * Answers with the whole work order.
     */
    post: operations["workOrders.timeLogs.create"];
  };
  "/api/rest/v2/workorders/{work_order_id}/time_logs/{workorder_hours_id}": {
    /**
     * Change a time entry
     * Answers with the whole work order.
     */
    put: operations["workOrders.timeLogs.update"];
    /**
     * Delete a time entry
     * Answers with the whole work order.
     */
    delete: operations["workOrders.timeLogs.delete"];
  };
  "/api/rest/v2/workorders/{work_order_id}/signatures": {
    /** List signatures of a work order */
    get: operations["workOrders.signatures.list"];
    /**
     * Store a signature
     * Answers with the whole work order.
     */
    post: operations["workOrders.signatures.create"];
  };
  "/api/rest/v2/workorders/{work_order_id}/signatures/{signature_id}": {
    /** Get a signature */
    get: operations["workOrders.signatures.get"];
    /**
     * Delete a signature
     * Answers with the whole work order.
     */
    delete: operations["workOrders.signatures.delete"];
  };
  "/api/rest/v2/workorders/{work_order_id}/qualifications": {
    /** Get the qualification rule of a work order */
    get: operations["workOrders.qualifications.get"];
    /** Change the qualification rule */
    put: operations["workOrders.qualifications.update"];
    /**
     * Set a qualification rule
     * Answers with the whole work order.
     */
    post: operations["workOrders.qualifications.create"];
  };
  "/api/rest/v2/workorders/{work_order_id}/qualifications/{qualification_id}": {
    /**
     * Remove a qualification
     * Answers with the whole work order.
     */
    delete: operations["workOrders.qualifications.delete"];
  };
  "/api/rest/v2/workorders/{work_order_id}/messages": {
    /** List message threads of a work order */
    get: operations["workOrders.messages.list"];
    /**
     * Post a message
     * Answers with the message threads of the work order.
     */
    post: operations["workOrders.messages.create"];
  };
  "/api/rest/v2/workorders/{work_order_id}/messages/{message_id}": {
    /**
     * Answer a message
     * Answers with the message threads of the work order.
     */
    post: operations["workOrders.messages.reply"];
  };
  "/api/rest/v2/workorders/{work_order_id}/attachments": {
    /** List attachment folders with their files */
    get: operations["workOrders.attachments.list"];
    /**
     * Add an attachment folder
     * Answers with the whole work order.
     */
    post: operations["workOrders.attachments.createFolder"];
  };
  "/api/rest/v2/workorders/{work_order_id}/attachments/{folder_id}": {
    /**
     * Upload a file into a folder
     * Answers with the whole work order.
     */
    post: operations["workOrders.attachments.create"];
  };
  "/api/rest/v2/workorders/{work_order_id}/attachments/{folder_id}/{attachment_id}": {
    /**
     * Change notes, review status or visibility of a file
     * Answers with the whole work order.
     */
    put: operations["workOrders.attachments.update"];
    /**
     * Delete a file from a folder
     * Answers with the whole work order.
     */
    delete: operations["workOrders.attachments.delete"];
  };
  "/api/rest/v2/workorders/{work_order_id}/contacts": {
    /** List site contacts of a work order */
    get: operations["workOrders.contacts.list"];
    /**
     * Add a site contact
     * Answers with the whole work order.
     */
    post: operations["workOrders.contacts.create"];
  };
  "/api/rest/v2/workorders/{work_order_id}/contacts/{contact_id}": {
    /**
     * Change a site contact
     * Answers with the whole work order.
     */
    put: operations["workOrders.contacts.update"];
    /**
     * Remove a site contact
     * Answers with the whole work order.
     */
    delete: operations["workOrders.contacts.delete"];
  };
  "/api/rest/v2/workorders/{work_order_id}/custom_fields": {
    /** List custom fields of a work order by group */
    get: operations["workOrders.customFields.list"];
  };
  "/api/rest/v2/workorders/{work_order_id}/custom_fields/{custom_field_id}": {
    /** Get a custom field of a work order */
    get: operations["workOrders.customFields.get"];
    /**
     * Set the value of a custom field
     * Answers with the whole work order.
     */
    put: operations["workOrders.customFields.update"];
  };
  "/api/rest/v2/workorders/{work_order_id}/tasks": {
    /** List tasks of a work order */
    get: operations["workOrders.tasks.list"];
    /**
     * Change several tasks at once
     * Answers with the whole work order.
     */
    put: operations["workOrders.tasks.updateAll"];
    /**
     * Add a task
     * Answers with the whole work order.
     */
    post: operations["workOrders.tasks.create"];
  };
  "/api/rest/v2/workorders/{work_order_id}/tasks/{task_id}": {
    /** Get a task */
    get: operations["workOrders.tasks.get"];
    /**
     * Change a task
     * Answers with the whole work order.
     */
    put: operations["workOrders.tasks.update"];
    /**
     * Remove a task
     * Answers with the whole work order.
     */
    delete: operations["workOrders.tasks.delete"];
  };
  "/api/rest/v2/workorders/{work_order_id}/tasks/{task_id}/alerts": {
    /** Remove every alert of a task */
    delete: operations["workOrders.tasks.alerts.deleteAll"];
  };
  "/api/rest/v2/workorders/{work_order_id}/tasks/{task_id}/alerts/{alert_id}": {
    /** Remove an alert of a task */
    delete: operations["workOrders.tasks.alerts.delete"];
  };
  "/api/rest/v2/workorders/{work_order_id}/shipments": {
    /** List shipments of a work order */
    get: operations["workOrders.shipments.list"];
    /**
     * Add a shipment
     * Answers with the whole work order.
     */
    post: operations["workOrders.shipments.create"];
  };
  "/api/rest/v2/workorders/{work_order_id}/shipments/{shipment_id}": {
    /**
     * Change a shipment
     * Answers with the whole work order.
     */
    put: operations["workOrders.shipments.update"];
    /**
     * Remove a shipment
     * Answers with the whole work order.
     */
    delete: operations["workOrders.shipments.delete"];
  };
  "/api/rest/v2/workorders/{work_order_id}/tags": {
    /** List tags of a work order */
    get: operations["workOrders.tags.list"];
    /**
     * Tag a work order
     * Answers with the whole work order.
     */
    post: operations["workOrders.tags.add"];
  };
  "/api/rest/v2/workorders/{work_order_id}/tags/{tag_id}": {
    /**
     * Take a tag off a work order
     * Answers with the whole work order.
     */
    delete: operations["workOrders.tags.remove"];
  };
  "/api/rest/v2/workorders/{work_order_id}/problems": {
    /** List problems of a work order */
    get: operations["workOrders.problems.list"];
    /**
     * Report a problem
     * Answers with the whole work order.
     */
    post: operations["workOrders.problems.create"];
  };
  "/api/rest/v2/workorders/{work_order_id}/problems/{problem_id}": {
    /**
     * Resolve a problem or open it again
     * Answers with the whole work order.
     */
    put: operations["workOrders.problems.update"];
    /**
     * Delete a problem
     * Answers with the whole work order.
     */
    delete: operations["workOrders.problems.delete"];
  };
  "/api/rest/v2/workorders/{work_order_id}/providers": {
    /** List providers who wait for an answer */
    get: operations["workOrders.requests.list"];
  };
  "/api/rest/v2/workorders/{work_order_id}/provider/cancel": {
    /** Take the provider off and offer the job again */
    post: operations["workOrders.provider.cancel"];
  };
  "/api/rest/v2/workorders/{work_order_id}/provider/delay": {
    /** Acknowledge that the provider is late */
    post: operations["workOrders.provider.acknowledgeDelay"];
  };
  "/api/rest/v2/workorders/bundle/validate": {
    /**
     * Check whether work orders can be bundled
     * Changes nothing.
     */
    post: operations["workOrders.bundles.validate"];
  };
  "/api/rest/v2/workorders/bundle": {
    /**
     * Bundle work orders
     * Runs in the background and answers with the id of a job.
     */
    post: operations["workOrders.bundles.create"];
  };
  "/api/rest/v2/workorders/unbundle": {
    /**
     * Take work orders out of their bundle
     * Runs in the background and answers with the id of a job.
     */
    post: operations["workOrders.bundles.unbundle"];
  };
  "/api/rest/v2/workorders/{work_order_id}/bundle": {
    /**
     * Dissolve the bundle of a work order
     * Answers with the whole work order.
     */
    delete: operations["workOrders.bundles.delete"];
  };
  "/api/rest/v2/workorders/{work_order_id}/incident": {
    /** Set the incident id of a work order */
    put: operations["workOrders.incident.update"];
    /** Clear the incident id of a work order */
    delete: operations["workOrders.incident.delete"];
  };
  "/api/rest/v2/workorders/{work_order_id}/job-status": {
    /** Say whether the scope of work is done */
    put: operations["workOrders.jobStatus.update"];
  };
  "/api/rest/v2/workorders/{work_order_id}/site-revisits": {
    /**
     * Get the repeat visits of a work order
     * The visits are under `revisits`, beside the job status, the incident and related work orders.
     */
    get: operations["workOrders.siteRevisits.get"];
    /** Record a repeat visit */
    post: operations["workOrders.siteRevisits.create"];
  };
  "/api/rest/v2/workorders/{work_order_id}/site-revisits/{revisit_id}": {
    /** Change a repeat visit */
    put: operations["workOrders.siteRevisits.update"];
    /** Delete a repeat visit */
    delete: operations["workOrders.siteRevisits.delete"];
  };
  "/api/rest/v2/templates": {
    /**
     * List work order templates
     * Rows hold little more than ids.
     */
    get: operations["templates.list"];
  };
  "/api/rest/v2/templates/{template_id}": {
    /** Get a work order template */
    get: operations["templates.get"];
  };
  "/api/rest/v2/types-of-work": {
    /** List types of work */
    get: operations["typesOfWork.list"];
  };
  "/api/rest/v2/types-of-work/{type_of_work_id}/service-types": {
    /** List the services of a type of work */
    get: operations["typesOfWork.serviceTypes.list"];
  };
  "/api/rest/v2/projects": {
    /** List projects */
    get: operations["projects.list"];
    /** Create a project */
    post: operations["projects.create"];
  };
  "/api/rest/v2/projects/{project_id}": {
    /** Get a project */
    get: operations["projects.get"];
  };
  "/api/rest/v2/projects/{project_id}/providers": {
    /** Put providers into tiers of a project's groups */
    post: operations["projects.providers.add"];
  };
  "/api/rest/v2/projects/{project_id}/providers/{provider_id}": {
    /** Get the tiers of a provider within a project */
    get: operations["projects.providers.get"];
    /** Replace the tiers of a provider within a project */
    put: operations["projects.providers.update"];
  };
  "/api/rest/v2/project/dispatch-settings": {
    /**
     * Create the smart dispatch settings of a project
     * The path says `project`, not `projects`.
     */
    post: operations["dispatchSettings.create"];
  };
  "/api/rest/v2/project/{project_id}/dispatch-settings": {
    /**
     * Get the smart dispatch settings of a project
     * The path says `project`, not `projects`.
     */
    get: operations["dispatchSettings.get"];
    /**
     * Change the smart dispatch settings of a project
     * The path says `project`, not `projects`.
     */
    put: operations["dispatchSettings.update"];
  };
  "/api/rest/v2/company/tags": {
    /** List tags that the company has defined */
    get: operations["company.tags.list"];
    /** Define a tag */
    post: operations["company.tags.create"];
  };
  "/api/rest/v2/company/expenses": {
    /** List expense categories */
    get: operations["company.expenses.list"];
  };
  "/api/rest/v2/company/managers": {
    /** List managers of the company */
    get: operations["company.managers.list"];
  };
  "/api/rest/v2/company/{company_id}/networks": {
    /** List networks that a company may use */
    get: operations["company.networks.list"];
  };
  "/api/rest/v2/company/{company_id}/site-revisit-reasons": {
    /** List reasons for repeat visits and incomplete jobs */
    get: operations["company.siteRevisitReasons.list"];
  };
  "/api/rest/v2/company/incomplete-reasons": {
    /** List reasons to call a job incomplete */
    get: operations["company.incompleteReasons.list"];
  };
  "/api/rest/v2/custom-fields": {
    /** List custom fields that the company has defined */
    get: operations["customFields.list"];
  };
  "/api/rest/v2/bonuses": {
    /** List bonuses that the company offers */
    get: operations["bonuses.list"];
  };
  "/api/rest/v2/penalties": {
    /** List penalties that the company uses */
    get: operations["penalties.list"];
  };
  "/api/rest/v2/users/{user_id}": {
    /** Get a user */
    get: operations["users.get"];
  };
  "/api/rest/v2/preferred-provider-groups": {
    /** List preferred provider groups */
    get: operations["preferredProviderGroups.list"];
  };
  "/api/rest/v2/preferred-provider-groups/{preferred_provider_group_id}": {
    /** Get a preferred provider group */
    get: operations["preferredProviderGroups.get"];
  };
  "/api/rest/v2/preferred-provider-groups/{preferred_provider_group_id}/users": {
    /** List members of a preferred provider group */
    get: operations["preferredProviderGroups.users.list"];
    /**
     * Remove providers from a preferred provider group
     * A DELETE that carries a JSON body.
     */
    delete: operations["preferredProviderGroups.users.remove"];
  };
  "/api/rest/v2/preferred-provider-groups/{preferred_provider_group_id}/{user_id}": {
    /** Add a provider to a preferred provider group */
    post: operations["preferredProviderGroups.users.add"];
  };
  "/api/rest/v2/providers/select-all": {
    /** List the ids of a preferred provider group's members */
    get: operations["providers.listIds"];
  };
  "/api/rest/v2/talent-pool-groups": {
    /** List talent pool groups */
    get: operations["talentPoolGroups.list"];
    /** Create a talent pool group */
    post: operations["talentPoolGroups.create"];
  };
  "/api/rest/v2/talent-pool-groups/{group_uuid}": {
    /** Get a talent pool group */
    get: operations["talentPoolGroups.get"];
    /** Change a talent pool group */
    put: operations["talentPoolGroups.update"];
    /** Delete a talent pool group */
    delete: operations["talentPoolGroups.delete"];
  };
  "/api/rest/v2/talent-pool-groups/{group_uuid}/providers": {
    /** List providers of a talent pool group */
    get: operations["talentPoolGroups.providers.list"];
  };
  "/api/rest/v2/talent-pool-groups/{group_uuid}/providers/{provider_id}": {
    /**
     * Remove a provider from a talent pool group
     * Send `tierId` or `removeFromProject`; whether both may be sent is not stated.
     */
    delete: operations["talentPoolGroups.providers.remove"];
  };
  "/api/rest/v2/talent-pools/{talent_pool_id}/providers/{provider_id}/attributes": {
    /** List attributes of a provider in a talent pool */
    get: operations["talentPools.providers.attributes.list"];
    /** Change several attributes of a provider */
    put: operations["talentPools.providers.attributes.updateAll"];
    /** Add attributes to a provider */
    post: operations["talentPools.providers.attributes.create"];
  };
  "/api/rest/v2/talent-pools/{talent_pool_id}/providers/{provider_id}/attributes/{attribute_uuid}": {
    /** Change an attribute of a provider */
    put: operations["talentPools.providers.attributes.update"];
    /** Delete an attribute of a provider */
    delete: operations["talentPools.providers.attributes.delete"];
  };
  "/api/rest/v2/service-territories": {
    /** List service territories */
    get: operations["serviceTerritories.list"];
    /**
     * Create a service territory
     * Attributes are added or changed by name.
     */
    post: operations["serviceTerritories.create"];
  };
  "/api/rest/v2/service-territories/{service_territory_uuid}": {
    /** Get a service territory */
    get: operations["serviceTerritories.get"];
    /**
     * Change a service territory
     * Attributes are added or changed by name.
     */
    put: operations["serviceTerritories.update"];
    /** Delete a service territory */
    delete: operations["serviceTerritories.delete"];
  };
  "/api/rest/v2/service-territories/{service_territory_uuid}/providers": {
    /** List providers of a service territory */
    get: operations["serviceTerritories.providers.list"];
  };
  "/api/rest/v2/service-territories/{service_territory_uuid}/providers/{provider_id}": {
    /**
     * Remove a provider from a service territory
     * Send `tierId` or `removeFromProject`; whether both may be sent is not stated.
     */
    delete: operations["serviceTerritories.providers.remove"];
  };
  "/api/rest/v2/clients": {
    /** List client companies */
    get: operations["clients.list"];
    /** Create a client company */
    post: operations["clients.create"];
  };
  "/api/rest/v2/clients/{client_id}": {
    /** Get a client company */
    get: operations["clients.get"];
  };
  "/api/rest/v2/locations": {
    /** List saved locations */
    get: operations["locations.list"];
    /** Save a location */
    post: operations["locations.create"];
  };
  "/api/rest/v2/locations/{location_id}": {
    /** Get a saved location */
    get: operations["locations.get"];
  };
}

/** Query parameters that call options fill. */
export interface ActingUserIdParameters {
  /** Act for this user. */
  acting_user_id?: number;
}

/** Query parameters that call options fill. */
export interface AsyncParameters {
  /** Let the service finish the work after it has answered. What it then answers is not documented. */
  async?: boolean;
}

/** Query parameters that call options fill. */
export interface ActingUserIdAsyncParameters {
  /** Let the service finish the work after it has answered. What it then answers is not documented. */
  async?: boolean;
  /** Act for this user. */
  acting_user_id?: number;
}

/** How the service refuses a call. */
export interface Refusals {
  "4XX": {
    headers: Record<string, unknown>;
    content: {
      "application/json": FieldNationError;
      "application/problem+json": ProblemDetails;
    };
  };
  "5XX": {
    headers: Record<string, unknown>;
    content: {
      "application/json": FieldNationError;
      "application/problem+json": ProblemDetails;
    };
  };
}

/** What `paths` refers to, by operation. */
export interface operations {
  "auth.token.create": RawWrite<NoParameters, AccessTokenRequest, 200, AccessToken, Refusals>;
  "workOrders.list": RawOperation<{ query?: WorkOrdersListQuery & ActingUserIdParameters; }, 200, WorkOrderList, Refusals>;
  "workOrders.create": RawWrite<{ query?: AsyncParameters; }, WorkOrderCreate, 200, WorkOrder, Refusals>;
  "workOrders.lists.list": RawOperation<{ query?: WorkOrdersListsListQuery; }, 200, WorkOrderListTab[], Refusals>;
  "workOrders.get": RawOperation<{
    query?: WorkOrdersGetQuery & ActingUserIdParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, WorkOrder, Refusals>;
  "workOrders.update": RawWrite<{
    query?: AsyncParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, WorkOrderUpdate, 200, WorkOrder, Refusals>;
  "workOrders.delete": RawOperation<{
    query: WorkOrdersDeleteQuery;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, WorkOrder, Refusals>;
  "workOrders.publish": RawOperation<{
    query?: AsyncParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, WorkOrder, Refusals>;
  "workOrders.unpublish": RawOperation<{
    query?: AsyncParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, WorkOrder, Refusals>;
  "workOrders.revertToDraft": RawOperation<{
    query?: AsyncParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, WorkOrder, Refusals>;
  "workOrders.route": RawWrite<{
    query?: AsyncParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, ProviderTarget, 200, Route, Refusals>;
  "workOrders.unroute": RawWrite<{
    query?: AsyncParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, ProviderTarget, 200, UnrouteResult, Refusals>;
  "workOrders.massRoute": RawWrite<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, MassRouteRequest, 200, QueuedJob, Refusals>;
  "workOrders.assign": RawWrite<{
    query?: WorkOrdersAssignQuery & ActingUserIdAsyncParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, AssigneeCreate, 200, Record<string, unknown>, Refusals>;
  "workOrders.unassign": {
    parameters: RawParameters<{
      query?: AsyncParameters;
      path: {
        /** Work order. */
        work_order_id: number;
      };
    }>;
    requestBody: { content: { "application/json": AssigneeRemoval; }; };
    responses: { 200: EmptyAnswer; } & Refusals;
  };
  "workOrders.approve": RawOperation<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, WorkOrder, Refusals>;
  "workOrders.markIncomplete": RawOperation<{
    query: WorkOrdersMarkIncompleteQuery & ActingUserIdAsyncParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, WorkOrder, Refusals>;
  "workOrders.autoDispatch": RawWrite<NoParameters, AutoDispatchRequest, 200, AutoDispatchResult, Refusals>;
  "workOrders.smartDispatch": RawWrite<NoParameters, SmartDispatchRequest, 200, SmartDispatchResult, Refusals>;
  "workOrders.status.get": RawOperation<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, Status, Refusals>;
  "workOrders.milestones.get": RawOperation<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, Milestones, Refusals>;
  "workOrders.pay.get": RawOperation<{
    query?: ActingUserIdParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, Pay, Refusals>;
  "workOrders.pay.update": RawWrite<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, PayUpdate, 200, Pay, Refusals>;
  "workOrders.schedule.get": RawOperation<{
    query?: ActingUserIdParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, Schedule, Refusals>;
  "workOrders.schedule.update": RawWrite<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, ScheduleUpdate, 200, Schedule, Refusals>;
  "workOrders.eta.get": RawOperation<{
    query?: ActingUserIdParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, Eta, Refusals>;
  "workOrders.location.get": RawOperation<{
    query?: ActingUserIdParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, Location, Refusals>;
  "workOrders.location.update": RawWrite<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, LocationUpdate, 200, Location, Refusals>;
  "workOrders.discounts.list": RawOperation<{
    query?: WorkOrdersDiscountsListQuery;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, DiscountList, Refusals>;
  "workOrders.increases.list": RawOperation<{
    query?: WorkOrdersIncreasesListQuery;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, IncreaseList, Refusals>;
  "workOrders.increases.get": RawOperation<{
    path: {
      /** Work order. */
      work_order_id: number;
      /** Pay increase. */
      increase_id: number;
    };
  }, 200, Increase, Refusals>;
  "workOrders.increases.update": RawWrite<{
    path: {
      /** Work order. */
      work_order_id: number;
      /** Pay increase. */
      increase_id: number;
    };
  }, IncreaseUpdate, 200, WorkOrder, Refusals>;
  "workOrders.expenses.list": RawOperation<{
    query?: WorkOrdersExpensesListQuery;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, ExpenseList, Refusals>;
  "workOrders.expenses.create": RawWrite<{
    query?: ActingUserIdAsyncParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, ExpenseCreate, 200, WorkOrder, Refusals>;
  "workOrders.expenses.update": RawWrite<{
    query?: ActingUserIdAsyncParameters;
    path: {
      /** Work order. */
      work_order_id: number;
      /** Expense. */
      expense_id: string;
    };
  }, ExpenseUpdate, 200, WorkOrder, Refusals>;
  "workOrders.bonuses.list": RawOperation<{
    query?: WorkOrdersBonusesListQuery;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, BonusList, Refusals>;
  "workOrders.bonuses.add": {
    parameters: RawParameters<{
      path: {
        /** Work order. */
        work_order_id: number;
        /** Bonus that the company offers. */
        bonus_id: number;
      };
    }>;
    requestBody?: { content: { "application/json": BonusCharge; }; };
    responses: RawResponses<200, WorkOrder, Refusals>;
  };
  "workOrders.penalties.list": RawOperation<{
    query?: WorkOrdersPenaltiesListQuery;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, PenaltyList, Refusals>;
  "workOrders.penalties.add": {
    parameters: RawParameters<{
      path: {
        /** Work order. */
        work_order_id: number;
        /** Penalty that the company uses. */
        penalty_id: number;
      };
    }>;
    requestBody?: { content: { "application/json": PenaltyCharge; }; };
    responses: RawResponses<200, WorkOrder, Refusals>;
  };
  "workOrders.timeLogs.list": RawOperation<{
    query?: WorkOrdersTimeLogsListQuery & ActingUserIdParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, TimeLogList, Refusals>;
  "workOrders.timeLogs.updateAll": RawWrite<{
    query?: ActingUserIdParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, TimeLogsUpdate, 200, WorkOrder, Refusals>;
  "workOrders.timeLogs.create": RawWrite<{
    query?: ActingUserIdParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, TimeLogCreate, 200, WorkOrder, Refusals>;
  "workOrders.timeLogs.update": RawWrite<{
    query?: ActingUserIdParameters;
    path: {
      /** Work order. */
      work_order_id: number;
      /** Time entry. */
      workorder_hours_id: number;
    };
  }, TimeLogUpdate, 200, WorkOrder, Refusals>;
  "workOrders.timeLogs.delete": RawOperation<{
    query?: ActingUserIdParameters;
    path: {
      /** Work order. */
      work_order_id: number;
      /** Time entry. */
      workorder_hours_id: number;
    };
  }, 200, WorkOrder, Refusals>;
  "workOrders.signatures.list": RawOperation<{
    query?: WorkOrdersSignaturesListQuery & ActingUserIdParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, SignatureList, Refusals>;
  "workOrders.signatures.create": RawWrite<{
    query?: ActingUserIdAsyncParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, SignatureCreate, 200, WorkOrder, Refusals>;
  "workOrders.signatures.get": RawOperation<{
    query?: ActingUserIdParameters;
    path: {
      /** Work order. */
      work_order_id: number;
      /** Signature. */
      signature_id: number;
    };
  }, 200, Signature, Refusals>;
  "workOrders.signatures.delete": RawOperation<{
    path: {
      /** Work order. */
      work_order_id: number;
      /** Signature. */
      signature_id: number;
    };
  }, 200, WorkOrder, Refusals>;
  "workOrders.qualifications.get": RawOperation<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, Qualifications, Refusals>;
  "workOrders.qualifications.update": RawWrite<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, QualificationsWrite, 200, Qualifications, Refusals>;
  "workOrders.qualifications.create": RawWrite<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, QualificationsWrite, 200, WorkOrder, Refusals>;
  "workOrders.qualifications.delete": RawOperation<{
    path: {
      /** Work order. */
      work_order_id: number;
      /** Qualification. */
      qualification_id: number;
    };
  }, 200, WorkOrder, Refusals>;
  "workOrders.messages.list": RawOperation<{
    query?: WorkOrdersMessagesListQuery;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, MessageThreadList, Refusals>;
  "workOrders.messages.create": RawWrite<{
    query?: ActingUserIdAsyncParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, MessageCreate, 200, MessageThreadList, Refusals>;
  "workOrders.messages.reply": RawWrite<{
    query?: ActingUserIdAsyncParameters;
    path: {
      /** Work order. */
      work_order_id: number;
      /** Message. */
      message_id: number;
    };
  }, MessageReply, 200, MessageThreadList, Refusals>;
  "workOrders.attachments.list": RawOperation<{
    query?: WorkOrdersAttachmentsListQuery & ActingUserIdParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, AttachmentFolderList, Refusals>;
  "workOrders.attachments.createFolder": RawWrite<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, AttachmentFolderCreate, 200, WorkOrder, Refusals>;
  "workOrders.attachments.create": {
    parameters: RawParameters<{
      query?: ActingUserIdAsyncParameters;
      path: {
        /** Work order. */
        work_order_id: number;
        /** Attachment folder. */
        folder_id: number;
      };
    }>;
    requestBody: { content: { "multipart/form-data": AttachmentUpload; }; };
    responses: RawResponses<200, WorkOrder, Refusals>;
  };
  "workOrders.attachments.update": RawWrite<{
    query?: ActingUserIdParameters;
    path: {
      /** Work order. */
      work_order_id: number;
      /** Attachment folder. */
      folder_id: number;
      /** File. */
      attachment_id: number;
    };
  }, AttachmentUpdate, 200, WorkOrder, Refusals>;
  "workOrders.attachments.delete": RawOperation<{
    query?: ActingUserIdParameters;
    path: {
      /** Work order. */
      work_order_id: number;
      /** Attachment folder. */
      folder_id: number;
      /** File. */
      attachment_id: number;
    };
  }, 200, WorkOrder, Refusals>;
  "workOrders.contacts.list": RawOperation<{
    query?: WorkOrdersContactsListQuery;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, ContactList, Refusals>;
  "workOrders.contacts.create": RawWrite<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, ContactWrite, 200, WorkOrder, Refusals>;
  "workOrders.contacts.update": RawWrite<{
    path: {
      /** Work order. */
      work_order_id: number;
      /** Site contact. */
      contact_id: number;
    };
  }, ContactWrite, 200, WorkOrder, Refusals>;
  "workOrders.contacts.delete": RawOperation<{
    path: {
      /** Work order. */
      work_order_id: number;
      /** Site contact. */
      contact_id: number;
    };
  }, 200, WorkOrder, Refusals>;
  "workOrders.customFields.list": RawOperation<{
    query?: WorkOrdersCustomFieldsListQuery;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, CustomFieldGroupList, Refusals>;
  "workOrders.customFields.get": RawOperation<{
    path: {
      /** Work order. */
      work_order_id: number;
      /** Custom field. */
      custom_field_id: string;
    };
  }, 200, CustomField, Refusals>;
  "workOrders.customFields.update": RawWrite<{
    query?: ActingUserIdAsyncParameters;
    path: {
      /** Work order. */
      work_order_id: number;
      /** Custom field. */
      custom_field_id: string;
    };
  }, CustomFieldUpdate, 200, WorkOrder, Refusals>;
  "workOrders.tasks.list": RawOperation<{
    query?: WorkOrdersTasksListQuery;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, TaskList, Refusals>;
  "workOrders.tasks.updateAll": RawWrite<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, TasksUpdate, 200, WorkOrder, Refusals>;
  "workOrders.tasks.create": RawWrite<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, TaskCreate, 200, WorkOrder, Refusals>;
  "workOrders.tasks.get": RawOperation<{
    query?: ActingUserIdParameters;
    path: {
      /** Work order. */
      work_order_id: number;
      /** Task. */
      task_id: number;
    };
  }, 200, Task, Refusals>;
  "workOrders.tasks.update": RawWrite<{
    query?: ActingUserIdParameters;
    path: {
      /** Work order. */
      work_order_id: number;
      /** Task. */
      task_id: number;
    };
  }, TaskUpdate, 200, WorkOrder, Refusals>;
  "workOrders.tasks.delete": RawOperation<{
    path: {
      /** Work order. */
      work_order_id: number;
      /** Task. */
      task_id: number;
    };
  }, 200, WorkOrder, Refusals>;
  "workOrders.tasks.alerts.deleteAll": {
    parameters: RawParameters<{
      path: {
        /** Work order. */
        work_order_id: number;
        /** Task. */
        task_id: number;
      };
    }>;
    requestBody?: never;
    responses: { 200: EmptyAnswer; } & Refusals;
  };
  "workOrders.tasks.alerts.delete": {
    parameters: RawParameters<{
      path: {
        /** Work order. */
        work_order_id: number;
        /** Task. */
        task_id: number;
        /** Alert. */
        alert_id: number;
      };
    }>;
    requestBody?: never;
    responses: { 200: EmptyAnswer; } & Refusals;
  };
  "workOrders.shipments.list": RawOperation<{
    query?: WorkOrdersShipmentsListQuery & ActingUserIdParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, ShipmentList, Refusals>;
  "workOrders.shipments.create": RawWrite<{
    query?: ActingUserIdParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, ShipmentWrite, 200, WorkOrder, Refusals>;
  "workOrders.shipments.update": RawWrite<{
    query?: ActingUserIdParameters;
    path: {
      /** Work order. */
      work_order_id: number;
      /** Shipment. */
      shipment_id: number;
    };
  }, ShipmentWrite, 200, WorkOrder, Refusals>;
  "workOrders.shipments.delete": RawOperation<{
    query?: ActingUserIdAsyncParameters;
    path: {
      /** Work order. */
      work_order_id: number;
      /** Shipment. */
      shipment_id: number;
    };
  }, 200, WorkOrder, Refusals>;
  "workOrders.tags.list": RawOperation<{
    query?: WorkOrdersTagsListQuery;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, TagList, Refusals>;
  "workOrders.tags.add": RawWrite<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, TagAdd, 200, WorkOrder, Refusals>;
  "workOrders.tags.remove": RawOperation<{
    query?: AsyncParameters;
    path: {
      /** Work order. */
      work_order_id: number;
      /** Tag. */
      tag_id: number;
    };
  }, 200, WorkOrder, Refusals>;
  "workOrders.problems.list": RawOperation<{
    query?: WorkOrdersProblemsListQuery;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, ProblemList, Refusals>;
  "workOrders.problems.create": RawWrite<{
    query?: ActingUserIdParameters;
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, ProblemCreate, 200, WorkOrder, Refusals>;
  "workOrders.problems.update": RawWrite<{
    query?: ActingUserIdAsyncParameters;
    path: {
      /** Work order. */
      work_order_id: number;
      /** Problem. */
      problem_id: number;
    };
  }, ProblemUpdate, 200, WorkOrder, Refusals>;
  "workOrders.problems.delete": RawOperation<{
    path: {
      /** Work order. */
      work_order_id: number;
      /** Problem. */
      problem_id: number;
    };
  }, 200, WorkOrder, Refusals>;
  "workOrders.requests.list": RawOperation<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, PendingRequest[], Refusals>;
  "workOrders.provider.cancel": RawOperation<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, WorkOrder, Refusals>;
  "workOrders.provider.acknowledgeDelay": RawOperation<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, WorkOrder, Refusals>;
  "workOrders.bundles.validate": RawWrite<NoParameters, BundleRequest, 200, BundleValidation, Refusals>;
  "workOrders.bundles.create": RawWrite<NoParameters, BundleRequest, 200, QueuedJob, Refusals>;
  "workOrders.bundles.unbundle": RawWrite<NoParameters, UnbundleRequest, 200, QueuedJob, Refusals>;
  "workOrders.bundles.delete": RawOperation<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, WorkOrder, Refusals>;
  "workOrders.incident.update": RawWrite<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, Incident, 200, SiteRevisits, Refusals>;
  "workOrders.incident.delete": RawOperation<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, SiteRevisits, Refusals>;
  "workOrders.jobStatus.update": RawWrite<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, JobStatusUpdate, 200, SiteRevisits, Refusals>;
  "workOrders.siteRevisits.get": RawOperation<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, 200, SiteRevisits, Refusals>;
  "workOrders.siteRevisits.create": RawWrite<{
    path: {
      /** Work order. */
      work_order_id: number;
    };
  }, SiteRevisitWrite, 200, SiteRevisits, Refusals>;
  "workOrders.siteRevisits.update": RawWrite<{
    path: {
      /** Work order. */
      work_order_id: number;
      /** Repeat visit. */
      revisit_id: number;
    };
  }, SiteRevisitWrite, 200, SiteRevisits, Refusals>;
  "workOrders.siteRevisits.delete": RawOperation<{
    path: {
      /** Work order. */
      work_order_id: number;
      /** Repeat visit. */
      revisit_id: number;
    };
  }, 200, SiteRevisits, Refusals>;
  "templates.list": RawOperation<{ query?: TemplatesListQuery; }, 200, TemplateList, Refusals>;
  "templates.get": RawOperation<{
    query?: TemplatesGetQuery;
    path: {
      /** Template. */
      template_id: string;
    };
  }, 200, Template, Refusals>;
  "typesOfWork.list": RawOperation<{ query?: TypesOfWorkListQuery; }, 200, TypeOfWorkList, Refusals>;
  "typesOfWork.serviceTypes.list": RawOperation<{
    path: {
      /** Type of work. */
      type_of_work_id: string;
    };
  }, 200, ServiceType[], Refusals>;
  "projects.list": RawOperation<{ query?: ProjectsListQuery; }, 200, ProjectList, Refusals>;
  "projects.create": RawWrite<NoParameters, ProjectCreate, 200, Project, Refusals>;
  "projects.get": RawOperation<{
    path: {
      /** Project. */
      project_id: number;
    };
  }, 200, Project, Refusals>;
  "projects.providers.add": RawWrite<{
    path: {
      /** Project. */
      project_id: number;
    };
  }, ProjectProvidersAdd, 200, Success, Refusals>;
  "projects.providers.get": RawOperation<{
    path: {
      /** Project. */
      project_id: number;
      /** Provider. */
      provider_id: number;
    };
  }, 200, ProjectProvider, Refusals>;
  "projects.providers.update": RawWrite<{
    path: {
      /** Project. */
      project_id: number;
      /** Provider. */
      provider_id: number;
    };
  }, ProjectProviderUpdate, 200, Success, Refusals>;
  "dispatchSettings.create": RawWrite<NoParameters, DispatchSettingsCreate, 200, ProjectDispatchSettings, Refusals>;
  "dispatchSettings.get": RawOperation<{
    path: {
      /** Project. */
      project_id: number;
    };
  }, 200, ProjectDispatchSettings, Refusals>;
  "dispatchSettings.update": RawWrite<{
    path: {
      /** Project. */
      project_id: number;
    };
  }, DispatchSettingsUpdate, 200, ProjectDispatchSettings, Refusals>;
  "company.tags.list": RawOperation<{ query?: CompanyTagsListQuery; }, 200, CompanyTagList, Refusals>;
  "company.tags.create": RawWrite<{ query?: AsyncParameters; }, CompanyTagCreate, 200, CompanyTag, Refusals>;
  "company.expenses.list": RawOperation<{ query?: CompanyExpensesListQuery; }, 200, CompanyExpenseList, Refusals>;
  "company.managers.list": RawOperation<NoParameters, 200, CompanyManager[], Refusals>;
  "company.networks.list": RawOperation<{
    path: {
      /** Company. */
      company_id: number;
    };
  }, 200, CompanyNetwork[], Refusals>;
  "company.siteRevisitReasons.list": RawOperation<{
    query: CompanySiteRevisitReasonsListQuery;
    path: {
      /** Company. */
      company_id: number;
    };
  }, 200, RevisitReasonList, Refusals>;
  "company.incompleteReasons.list": RawOperation<NoParameters, 200, IncompleteReason[], Refusals>;
  "customFields.list": RawOperation<{ query?: CustomFieldsListQuery; }, 200, CustomFieldDefinitionList, Refusals>;
  "bonuses.list": RawOperation<{ query?: BonusesListQuery; }, 200, CatalogBonusList, Refusals>;
  "penalties.list": RawOperation<{ query?: PenaltiesListQuery; }, 200, CatalogPenaltyList, Refusals>;
  "users.get": RawOperation<{
    path: {
      /** User. */
      user_id: number;
    };
  }, 200, User, Refusals>;
  "preferredProviderGroups.list": RawOperation<{ query?: PreferredProviderGroupsListQuery; }, 200, PreferredProviderGroupList, Refusals>;
  "preferredProviderGroups.get": RawOperation<{
    path: {
      /** Preferred provider group. */
      preferred_provider_group_id: string;
    };
  }, 200, PreferredProviderGroup, Refusals>;
  "preferredProviderGroups.users.list": RawOperation<{
    query?: PreferredProviderGroupsUsersListQuery;
    path: {
      /** Preferred provider group. */
      preferred_provider_group_id: number;
    };
  }, 200, PreferredProviderList, Refusals>;
  "preferredProviderGroups.users.remove": RawWrite<{
    path: {
      /** Preferred provider group. */
      preferred_provider_group_id: number;
    };
  }, PreferredProvidersRemoval, 200, PreferredProviderGroup, Refusals>;
  "preferredProviderGroups.users.add": RawOperation<{
    path: {
      /** Preferred provider group. */
      preferred_provider_group_id: string;
      /** User. */
      user_id: number;
    };
  }, 200, PreferredProviderGroup, Refusals>;
  "providers.listIds": RawOperation<{ query: ProvidersListIdsQuery; }, 200, number[], Refusals>;
  "talentPoolGroups.list": RawOperation<{ query?: TalentPoolGroupsListQuery; }, 200, TalentPoolGroupList, Refusals>;
  "talentPoolGroups.create": RawWrite<NoParameters, TalentPoolGroupWrite, 200, TalentPoolGroup, Refusals>;
  "talentPoolGroups.get": RawOperation<{
    path: {
      /** Talent pool group, a UUID. */
      group_uuid: string;
    };
  }, 200, TalentPoolGroup, Refusals>;
  "talentPoolGroups.update": RawWrite<{
    path: {
      /** Talent pool group, a UUID. */
      group_uuid: string;
    };
  }, TalentPoolGroupWrite, 200, TalentPoolGroup, Refusals>;
  "talentPoolGroups.delete": RawOperation<{
    path: {
      /** Talent pool group, a UUID. */
      group_uuid: string;
    };
  }, 200, DeleteResult, Refusals>;
  "talentPoolGroups.providers.list": RawOperation<{
    query?: TalentPoolGroupsProvidersListQuery;
    path: {
      /** Talent pool group, a UUID. */
      group_uuid: string;
    };
  }, 200, TalentPoolGroupProviderList, Refusals>;
  "talentPoolGroups.providers.remove": RawOperation<{
    query?: TalentPoolGroupsProvidersRemoveQuery;
    path: {
      /** Talent pool group, a UUID. */
      group_uuid: string;
      /** Provider. */
      provider_id: number;
    };
  }, 200, ProviderRemoval, Refusals>;
  "talentPools.providers.attributes.list": RawOperation<{
    query?: TalentPoolsProvidersAttributesListQuery;
    path: {
      /** Talent pool. */
      talent_pool_id: number;
      /** Provider. */
      provider_id: number;
    };
  }, 200, ProviderAttributeList, Refusals>;
  "talentPools.providers.attributes.updateAll": RawWrite<{
    path: {
      /** Talent pool. */
      talent_pool_id: number;
      /** Provider. */
      provider_id: number;
    };
  }, ProviderAttributesUpdate, 201, ProviderAttributes, Refusals>;
  "talentPools.providers.attributes.create": RawWrite<{
    path: {
      /** Talent pool. */
      talent_pool_id: number;
      /** Provider. */
      provider_id: number;
    };
  }, ProviderAttributesCreate, 200, ProviderAttributes, Refusals>;
  "talentPools.providers.attributes.update": RawWrite<{
    path: {
      /** Talent pool. */
      talent_pool_id: number;
      /** Provider. */
      provider_id: number;
      /** Attribute, a UUID. */
      attribute_uuid: string;
    };
  }, ProviderAttributeUpdate, 200, ProviderAttribute, Refusals>;
  "talentPools.providers.attributes.delete": RawOperation<{
    path: {
      /** Talent pool. */
      talent_pool_id: number;
      /** Provider. */
      provider_id: number;
      /** Attribute, a UUID. */
      attribute_uuid: string;
    };
  }, 200, DeleteResult, Refusals>;
  "serviceTerritories.list": RawOperation<{ query?: ServiceTerritoriesListQuery; }, 200, ServiceTerritoryList, Refusals>;
  "serviceTerritories.create": RawWrite<NoParameters, ServiceTerritoryWrite, 200, ServiceTerritory, Refusals>;
  "serviceTerritories.get": RawOperation<{
    path: {
      /** Service territory, a UUID. */
      service_territory_uuid: string;
    };
  }, 200, ServiceTerritory, Refusals>;
  "serviceTerritories.update": RawWrite<{
    path: {
      /** Service territory, a UUID. */
      service_territory_uuid: string;
    };
  }, ServiceTerritoryWrite, 200, ServiceTerritory, Refusals>;
  "serviceTerritories.delete": RawOperation<{
    path: {
      /** Service territory, a UUID. */
      service_territory_uuid: string;
    };
  }, 200, ServiceTerritoryDeletion, Refusals>;
  "serviceTerritories.providers.list": RawOperation<{
    query?: ServiceTerritoriesProvidersListQuery;
    path: {
      /** Service territory, a UUID. */
      service_territory_uuid: string;
    };
  }, 200, ServiceTerritoryProviderList, Refusals>;
  "serviceTerritories.providers.remove": RawOperation<{
    query?: ServiceTerritoriesProvidersRemoveQuery;
    path: {
      /** Service territory, a UUID. */
      service_territory_uuid: string;
      /** Provider. */
      provider_id: number;
    };
  }, 200, ProviderRemoval, Refusals>;
  "clients.list": RawOperation<{ query?: ClientsListQuery; }, 200, ClientList, Refusals>;
  "clients.create": RawWrite<NoParameters, ClientCreate, 200, ClientCreated, Refusals>;
  "clients.get": RawOperation<{
    path: {
      /** Client company. */
      client_id: number;
    };
  }, 200, Client, Refusals>;
  "locations.list": RawOperation<{ query?: LocationsListQuery; }, 200, SavedLocationList, Refusals>;
  "locations.create": RawWrite<NoParameters, SavedLocationCreate, 200, SavedLocationCreated, Refusals>;
  "locations.get": RawOperation<{
    path: {
      /** Saved location. */
      location_id: number;
    };
  }, 200, SavedLocation, Refusals>;
}
