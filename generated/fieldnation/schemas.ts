// Made from specs/fieldnation by `npm run generate -- fieldnation`. Do not edit: change the spec and make it again.

import {
  any,
  bool,
  either,
  file,
  format,
  int,
  integer,
  known,
  knownInt,
  list,
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

/** Credentials of the client and of the user, for the password grant. */
export const AccessTokenRequest: Schema<T.AccessTokenRequest> = /* @__PURE__ */ object(() => ({
  grant_type: must(known("password")),
  client_id: must(str),
  client_secret: must(str),
  username: must(str),
  password: must(str),
}));

/** A token; it lasts an hour. */
export const AccessToken: Schema<T.AccessToken> = /* @__PURE__ */ object(() => ({
  access_token: str,
  expires_in: num,
  token_type: str,
  scope: str,
  refresh_token: str,
  user: AccessTokenUser,
}));

/** Error with `status` and `message`, the common shape. */
export const ErrorStatusMessage: Schema<T.ErrorStatusMessage> = /* @__PURE__ */ object(() => ({ status: must(num), message: must(str) }));

/** Error with `status_code` and `message`: token errors, and 404 and 502 on newer pages. */
export const ErrorStatusCodeMessage: Schema<T.ErrorStatusCodeMessage> = /* @__PURE__ */ object(() => ({ status_code: num, message: str }));

/** Error of smart dispatch and dispatch settings, with a reference for support. */
export const ErrorMessageReference: Schema<T.ErrorMessageReference> = /* @__PURE__ */ object(() => ({ message: str, errorReference: str, extra: list(any), note: str }));

/** Error in the newest form, as `application/problem+json`. */
export const ProblemDetails: Schema<T.ProblemDetails> = /* @__PURE__ */ object(() => ({
  type: format("uri"),
  title: str,
  status: int,
  detail: str,
  code: known("AUTHENTICATION_REQUIRED", "INSUFFICIENT_PERMISSIONS", "RATE_LIMIT_EXCEEDED"),
  errors: list(any),
  retryable: bool,
  correlationId: str,
  agent: shape(() => ({
    action: known("FIX_INPUT", "RETRY", "REAUTHENTICATE", "ESCALATE"),
    backoffMs: int,
    maxAttempts: int,
  })),
}));

/** Error in the form that OAuth 2 defines. */
export const OAuthError: Schema<T.OAuthError> = /* @__PURE__ */ object(() => ({ error: str, error_description: str }));

/** Error of older pages; the item types of `fields` are inferred. */
export const ErrorLegacy: Schema<T.ErrorLegacy> = /* @__PURE__ */ object(() => ({
  code: int,
  message: str,
  trace: list(any),
  fields: list(str),
  extra: list(any),
}));

/** Counters of one page, with the list, columns and order in effect. */
export const ListMetadata: Schema<T.ListMetadata> = /* @__PURE__ */ object(() => ({
  total: int,
  page: int,
  pages: int,
  per_page: int,
  columns: str,
  view: str,
  sort: str,
  order: str,
  list: str,
}));

/** A list tab with its count. */
export const ListTab: Schema<T.ListTab> = /* @__PURE__ */ object(() => ({
  id: str,
  label: str,
  empty_message: str,
  selected: bool,
  actions: list(str),
  custom_tab_id: nullable(str),
  count: num,
}));

/** Counters of one page of results. */
export const PageMetadata: Schema<T.PageMetadata> = /* @__PURE__ */ object(() => ({ total: int, page: int, pages: int, per_page: int }));

/** An option of a network. */
export const NetworkOption: Schema<T.NetworkOption> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  type: str,
  description: str,
  category: str,
  visibility: str,
  editable: str,
  value: str,
  default_value: str,
  network_option_role: str,
  actions: list(str),
}));

/** Options of a network for one company. */
export const NetworkCompanyOptions: Schema<T.NetworkCompanyOptions> = /* @__PURE__ */ object(() => ({
  company_id: str,
  company_name: str,
  buyer_feature: bool,
  options: list(NetworkOption),
}));

/** A network of providers. */
export const Network: Schema<T.Network> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  type: str,
  options: list(NetworkOption),
  company_options: list(NetworkCompanyOptions),
  sourced_providers: list(str),
  actions: list(str),
}));

/** Networks that a work order is offered to. */
export const WorkOrderNetworks: Schema<T.WorkOrderNetworks> = /* @__PURE__ */ object(() => ({
  metadata: PageMetadata,
  actions: list(str),
  results: list(Network),
  active: Network,
}));

/** How many files wait for review. */
export const AttachmentSum: Schema<T.AttachmentSum> = /* @__PURE__ */ object(() => ({ unreviewed: num }));

/** The kind of a task, by id. */
export const TaskTypeRef: Schema<T.TaskTypeRef> = /* @__PURE__ */ object(() => ({ id: knownInt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13) }));

/** A task, by id and kind. */
export const TaskRef: Schema<T.TaskRef> = /* @__PURE__ */ object(() => ({ id: int, type: TaskTypeRef }));

/** A person with contact details. */
export const Person: Schema<T.Person> = /* @__PURE__ */ object(() => ({
  id: int,
  first_name: str,
  last_name: str,
  thumbnail: str,
  phone: str,
  email: str,
}));

/** A person, by id and name. */
export const PersonRef: Schema<T.PersonRef> = /* @__PURE__ */ object(() => ({ id: int, first_name: str, last_name: str }));

/** A stored file with its links. */
export const StoredFile: Schema<T.StoredFile> = /* @__PURE__ */ object(() => ({
  name: str,
  mime: str,
  size_bytes: num,
  thumbnail: str,
  link: str,
  description: str,
  type: str,
  icon: str,
  preview: str,
}));

/** A date and a time of day at the site. */
export const LocalTime: Schema<T.LocalTime> = /* @__PURE__ */ object(() => ({ date: str, time: str }));

/** A moment in UTC and in the local time of the site. */
export const Instant: Schema<T.Instant> = /* @__PURE__ */ object(() => ({ utc: str, local: LocalTime }));

/** A time zone by its names alone. */
export const TimeZoneLabel: Schema<T.TimeZoneLabel> = /* @__PURE__ */ object(() => ({ name: str, short: str }));

/** Another record, by its id. */
export const IdRef: Schema<T.IdRef> = /* @__PURE__ */ object(() => ({ id: int }));

/** A file on a work order. */
export const Attachment: Schema<T.Attachment> = /* @__PURE__ */ object(() => ({
  upload_unique_id: str,
  id: int,
  author: Person,
  reviewer: PersonRef,
  file: StoredFile,
  created: Instant,
  time_zone: TimeZoneLabel,
  notes: str,
  status: known("PENDING", "APPROVED", "DENIED"),
  status_description: str,
  task: TaskRef,
  reviewed: Instant,
  expense: IdRef,
  show_before_assignment: bool,
  actions: list(str),
  folder_id: int,
  workorder_id: int,
}));

/** A folder with its files. */
export const AttachmentFolder: Schema<T.AttachmentFolder> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  type: known("slot", "document"),
  task: TaskRef,
  actions: list(str),
  metadata: PageMetadata,
  results: list(Attachment),
  min_files: num,
  max_files: num,
  min_bytes: num,
  max_bytes: num,
  expense: bool,
}));

/** Folders of a work order, with their files. */
export const AttachmentFolderList: Schema<T.AttachmentFolderList> = /* @__PURE__ */ object(() => ({
  correlation_id: str,
  actions: list(str),
  sum: AttachmentSum,
  metadata: PageMetadata,
  results: list(AttachmentFolder),
}));

/** Where a site is, and how exactly that is known. */
export const SiteCoordinates: Schema<T.SiteCoordinates> = /* @__PURE__ */ object(() => ({ latitude: nullable(num), longitude: nullable(num), exact: bool }));

/** Where a parcel goes. */
export const ShipmentLocation: Schema<T.ShipmentLocation> = /* @__PURE__ */ object(() => ({
  name: str,
  address1: str,
  address2: str,
  city: str,
  state: str,
  zip: str,
  country: str,
  coordinates: SiteCoordinates,
  map_href: str,
}));

/** A moment in UTC alone. */
export const UtcInstant: Schema<T.UtcInstant> = /* @__PURE__ */ object(() => ({ utc: str }));

/** Who carries a parcel. */
export const Carrier: Schema<T.Carrier> = /* @__PURE__ */ object(() => ({
  name: known("fedex", "ups", "usps", "other"),
  other: str,
  tracking: str,
  link_href: str,
  arrival: UtcInstant,
  arrived: UtcInstant,
}));

/** A parcel for a job. */
export const Shipment: Schema<T.Shipment> = /* @__PURE__ */ object(() => ({
  id: int,
  user: PersonRef,
  name: str,
  actions: list(known("edit", "delete")),
  direction: known("to site", "from site", "to provider", "to other location"),
  location: ShipmentLocation,
  carrier: Carrier,
  created: UtcInstant,
  task_id: nullable(int),
  status: known("Arrived", "En Route", "Error", "Lost", "New"),
}));

/** Shipments of a work order. */
export const ShipmentList: Schema<T.ShipmentList> = /* @__PURE__ */ object(() => ({
  metadata: PageMetadata,
  results: list(Shipment),
  correlation_id: str,
  actions: list(str),
}));

/** Counters of one page, with the columns and order in effect. */
export const ViewMetadata: Schema<T.ViewMetadata> = /* @__PURE__ */ object(() => ({
  total: int,
  page: int,
  pages: int,
  per_page: int,
  columns: str,
  view: str,
  sort: str,
  order: str,
}));

/** A point on the map. */
export const Coordinates: Schema<T.Coordinates> = /* @__PURE__ */ object(() => ({ latitude: num, longitude: num }));

/** When and where a provider arrived. */
export const CheckIn: Schema<T.CheckIn> = /* @__PURE__ */ object(() => ({
  created: Instant,
  coords: Coordinates,
  verified: bool,
  distance: num,
  actions: list(str),
  requires_verification: bool,
}));

/** When and where a provider left. */
export const CheckOut: Schema<T.CheckOut> = /* @__PURE__ */ object(() => ({
  created: Instant,
  coords: Coordinates,
  verified: bool,
  distance: num,
  actions: list(str),
  requires_verification: bool,
  distance_from_in: num,
}));

/** A time zone with its id and offset. */
export const TimeZone: Schema<T.TimeZone> = /* @__PURE__ */ object(() => ({ name: str, short: str, id: int, offset: num }));

/** Who entered the time. */
export const LoggedBy: Schema<T.LoggedBy> = /* @__PURE__ */ object(() => ({
  id: int,
  first_name: str,
  last_name: str,
  created: Instant,
  out: Instant,
}));

/** Whether the provider was on time. */
export const Timeliness: Schema<T.Timeliness> = /* @__PURE__ */ object(() => ({ on_time: bool, was_early: bool }));

/** A time entry: one check-in and check-out. */
export const TimeLog: Schema<T.TimeLog> = /* @__PURE__ */ object(() => ({
  id: int,
  devices: num,
  in: CheckIn,
  out: CheckOut,
  time_zone: TimeZone,
  verified: bool,
  edited: bool,
  was_late: bool,
  status: known("checked_in", "checked_out"),
  hours: num,
  logged_by: LoggedBy,
  actions: list(str),
  first_check_in: bool,
  timeliness: Timeliness,
}));

/** A time entry without a check-out. */
export const OpenTimeLog: Schema<T.OpenTimeLog> = /* @__PURE__ */ object(() => ({
  id: int,
  devices: num,
  in: CheckIn,
  out: CheckOut,
  time_zone: TimeZone,
  verified: bool,
  edited: bool,
  was_late: bool,
  status: known("checked_in", "checked_out"),
  hours: num,
  logged_by: LoggedBy,
  actions: list(str),
  first_check_in: bool,
  timeliness: Timeliness,
  on_time: bool,
  was_early: bool,
}));

/** Time entries that a signature covers. */
export const SignatureWorkLog: Schema<T.SignatureWorkLog> = /* @__PURE__ */ object(() => ({
  metadata: ViewMetadata,
  results: list(TimeLog),
  correlation_id: str,
  actions: list(str),
  hours: num,
  open_time_log: OpenTimeLog,
}));

/** The time zone of a signature. */
export const SignatureTimeZone: Schema<T.SignatureTimeZone> = /* @__PURE__ */ object(() => ({ name: str }));

/** A signature that was captured. */
export const Signature: Schema<T.Signature> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  format: str,
  data: str,
  hash: str,
  author: IdRef,
  created: Instant,
  worklog: SignatureWorkLog,
  time_zone: SignatureTimeZone,
  task: IdRef,
  closing_notes: str,
  actions: list(str),
}));

/** Signatures of a work order. */
export const SignatureList: Schema<T.SignatureList> = /* @__PURE__ */ object(() => ({
  metadata: PageMetadata,
  results: list(Signature),
  correlation_id: str,
  actions: list(str),
}));

/** Time entries of a work order. */
export const TimeLogList: Schema<T.TimeLogList> = /* @__PURE__ */ object(() => ({
  metadata: ViewMetadata,
  results: list(TimeLog),
  correlation_id: str,
  actions: list(str),
  hours: num,
}));

/** Counts of problems by state. */
export const ProblemSum: Schema<T.ProblemSum> = /* @__PURE__ */ object(() => ({ active: num, resolved: num }));

/** A closer kind of problem that may be reported. */
export const ProblemSubtypeOption: Schema<T.ProblemSubtypeOption> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  performance_event: bool,
  show_pqap_warning: bool,
  reportable: bool,
  message: str,
  support_ticket: bool,
  send_to_buyer: bool,
  send_to_provider: bool,
  send_to_support: bool,
  send_to_accounting: bool,
  has_other: bool,
  available_for_private_networks: num,
}));

/** A kind of problem that may be reported. */
export const ProblemTypeOption: Schema<T.ProblemTypeOption> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  performance_event: bool,
  show_pqap_warning: bool,
  reportable: bool,
  message: str,
  support_ticket: bool,
  send_to_buyer: bool,
  send_to_provider: bool,
  send_to_support: bool,
  send_to_accounting: bool,
  has_other: bool,
  children: list(ProblemSubtypeOption),
}));

/** The kind of a problem. */
export const ProblemType: Schema<T.ProblemType> = /* @__PURE__ */ object(() => ({ id: knownInt(22, 31, 33), name: str, other: str }));

/** When a problem was resolved. */
export const ProblemInstant: Schema<T.ProblemInstant> = /* @__PURE__ */ object(() => ({ date: str, time: str, utc: str }));

/** How a problem stands. */
export const ProblemResolution: Schema<T.ProblemResolution> = /* @__PURE__ */ object(() => ({
  status: known("open", "resolved"),
  at: ProblemInstant,
  by: PersonRef,
  allowed_resolvers: list(known("buyer", "support", "assigned_provider")),
}));

/** A problem that was reported. */
export const Problem: Schema<T.Problem> = /* @__PURE__ */ object(() => ({
  id: int,
  zendesk_ticket_id: int,
  type: ProblemType,
  comments: str,
  use_provider: bool,
  only_company_can_mark_resolved: bool,
  resolution: ProblemResolution,
  author: PersonRef,
  created: Instant,
  message: IdRef,
  escalate: bool,
  actions: list(str),
}));

/** Problems that were reported. */
export const ProblemList: Schema<T.ProblemList> = /* @__PURE__ */ object(() => ({
  metadata: PageMetadata,
  sum: ProblemSum,
  correlation_id: str,
  actions: list(str),
  types: list(ProblemTypeOption),
  results: list(Problem),
  active: Problem,
}));

/** A number of units and the rate for each. */
export const UnitAmount: Schema<T.UnitAmount> = /* @__PURE__ */ object(() => ({ units: num, amount: num }));

/** A part of a fee. */
export const FeeBreakdown: Schema<T.FeeBreakdown> = /* @__PURE__ */ object(() => ({ percent: num, name: str, amount: num }));

/** A fee of the platform. */
export const Fee: Schema<T.Fee> = /* @__PURE__ */ object(() => ({
  name: str,
  id: int,
  amount: num,
  queued: bool,
  charged: bool,
  hours24_applicable: bool,
  calculation: str,
  at_risk: bool,
  display_name: str,
  max_amount: num,
  description: nullable(str),
  modifier: num,
  breakdown: nullable(list(FeeBreakdown)),
}));

/** The account that pays. */
export const PayFinance: Schema<T.PayFinance> = /* @__PURE__ */ object(() => ({
  id: int,
  terms: str,
  description: str,
  limit: num,
  invoiced_account: bool,
  locked: bool,
}));

/** An amount held back. */
export const PayHold: Schema<T.PayHold> = /* @__PURE__ */ object(() => ({ id: int, amount: num, charged: bool }));

/** The least and the most. */
export const AmountRange: Schema<T.AmountRange> = /* @__PURE__ */ object(() => ({ min: num, max: num }));

/** A source of funds. */
export const Funding: Schema<T.Funding> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  amount: num,
  custom_name: str,
  line_of_credit: num,
}));

/** The invoice for a job. */
export const Invoice: Schema<T.Invoice> = /* @__PURE__ */ object(() => ({ id: int, sent: Instant, paid: Instant }));

/** Sums, charged and not. */
export const ChargedSum: Schema<T.ChargedSum> = /* @__PURE__ */ object(() => ({ all: num, charged: num, uncharged: num }));

/** A bonus of a work order. */
export const Bonus: Schema<T.Bonus> = /* @__PURE__ */ object(() => ({
  id: int,
  charged: bool,
  calculation: str,
  modifier: num,
  name: str,
  description: str,
  amount: num,
  actions: list(str),
  selected: bool,
}));

/** Bonuses of a work order. */
export const BonusList: Schema<T.BonusList> = /* @__PURE__ */ object(() => ({
  metadata: PageMetadata,
  sum: ChargedSum,
  results: list(Bonus),
  actions: list(str),
}));

/** Sums of expenses by state. */
export const ExpenseSum: Schema<T.ExpenseSum> = /* @__PURE__ */ object(() => ({
  all: num,
  charged: num,
  uncharged: num,
  pending: num,
  approved: num,
  approved_amount: num,
  denied: num,
}));

/** Who entered an expense. */
export const ExpenseAuthor: Schema<T.ExpenseAuthor> = /* @__PURE__ */ object(() => ({ id: int, first_name: str, last_name: str, is_provider: num }));

/** The category of an expense. */
export const ExpenseCategory: Schema<T.ExpenseCategory> = /* @__PURE__ */ object(() => ({
  id: int,
  label: str,
  type: str,
  uid: num,
  company_expense_id: int,
  amount: num,
}));

/** An expense of a job. */
export const Expense: Schema<T.Expense> = /* @__PURE__ */ object(() => ({
  company_id: int,
  id: int,
  status: known("new", "approved", "disapproved"),
  description: str,
  status_description: str,
  amount: num,
  quantity: num,
  is_predefined: bool,
  author: ExpenseAuthor,
  category: ExpenseCategory,
  added: Instant,
  approved: Instant,
  receipt: nullable(shape(() => ({
    id: int,
    name: str,
    type: str,
    size: num,
    link: str,
    thumbnail: str,
    slot_id: int,
    icon: str,
  }))),
  actions: list(str),
}));

/** Expenses of a work order. */
export const ExpenseList: Schema<T.ExpenseList> = /* @__PURE__ */ object(() => ({
  metadata: PageMetadata,
  sum: ExpenseSum,
  results: list(Expense),
  actions: list(str),
}));

/** A penalty of a work order. */
export const Penalty: Schema<T.Penalty> = /* @__PURE__ */ object(() => ({
  id: int,
  charged: bool,
  calculation: str,
  modifier: num,
  name: str,
  description: str,
  status_reason: str,
  updated_by: str,
  updated_at: Instant,
  amount: num,
  selected: bool,
  actions: list(str),
}));

/** Penalties of a work order. */
export const PenaltyList: Schema<T.PenaltyList> = /* @__PURE__ */ object(() => ({
  metadata: PageMetadata,
  sum: ChargedSum,
  results: list(Penalty),
  actions: list(str),
}));

/** The sum of all entries. */
export const TotalSum: Schema<T.TotalSum> = /* @__PURE__ */ object(() => ({ all: num }));

/** A discount on the pay. */
export const Discount: Schema<T.Discount> = /* @__PURE__ */ object(() => ({
  id: int,
  amount: num,
  name: str,
  charged: bool,
  calculation: str,
  description: str,
  actions: list(str),
}));

/** Discounts of a work order. */
export const DiscountList: Schema<T.DiscountList> = /* @__PURE__ */ object(() => ({
  metadata: PageMetadata,
  sum: TotalSum,
  results: list(Discount),
  actions: list(str),
}));

/** The pay that an increase asks for. */
export const IncreasePay: Schema<T.IncreasePay> = /* @__PURE__ */ object(() => ({
  type: known("fixed", "hourly", "device", "blended"),
  base: UnitAmount,
  additional: UnitAmount,
  sum: num,
}));

/** An increase that was asked for. */
export const Increase: Schema<T.Increase> = /* @__PURE__ */ object(() => ({
  id: int,
  description: str,
  status: known("pending", "accepted", "denied"),
  status_description: str,
  pay: IncreasePay,
  created: Instant,
  author: PersonRef,
  actions: list(str),
}));

/** Increases that were asked for. */
export const IncreaseList: Schema<T.IncreaseList> = /* @__PURE__ */ object(() => ({
  metadata: PageMetadata,
  sum: TotalSum,
  results: list(Increase),
  actions: list(str),
  minimum: num,
}));

/** The range that pay may reach. */
export const CalculatedTotal: Schema<T.CalculatedTotal> = /* @__PURE__ */ object(() => ({ total: AmountRange }));

/** What a job pays, part by part. */
export const Pay: Schema<T.Pay> = /* @__PURE__ */ object(() => ({
  work_order_id: int,
  type: known("fixed", "hourly", "device", "blended", ""),
  base: UnitAmount,
  additional: UnitAmount,
  fees: list(Fee),
  finance: PayFinance,
  hold: PayHold,
  hours: num,
  reported_hours: num,
  number_of_devices: num,
  minimum_payment: num,
  range: AmountRange,
  labor_sum: num,
  fees_cancellation_pending: bool,
  passive_cancellation_amount: num,
  fee_cancellation_queued: str,
  fee_cancellation_charged: str,
  status_id: str,
  funding: list(Funding),
  invoice: Invoice,
  bonuses: BonusList,
  expenses: ExpenseList,
  penalties: PenaltyList,
  discounts: DiscountList,
  increases: IncreaseList,
  max_pay: num,
  total: num,
  max_pay_limit: num,
  calculated_total: CalculatedTotal,
}));

/** Response to a publication. */
export const PublishStats: Schema<T.PublishStats> = /* @__PURE__ */ object(() => ({ requests: num }));

/** Count of routings. */
export const RouteSum: Schema<T.RouteSum> = /* @__PURE__ */ object(() => ({ all: num }));

/** Providers that a work order is routed to. */
export const Routes: Schema<T.Routes> = /* @__PURE__ */ object(() => ({
  metadata: PageMetadata,
  sum: RouteSum,
  results: list(str),
  actions: list(str),
}));

/** The field that serves as internal number. */
export const InternalField: Schema<T.InternalField> = /* @__PURE__ */ object(() => ({ id: int, name: str, value: str, role: str }));

/** The condition under which a field is shown. */
export const CustomFieldDependency: Schema<T.CustomFieldDependency> = /* @__PURE__ */ object(() => ({ id: int, value: str, operator: str }));

/** A custom field with its value. */
export const CustomField: Schema<T.CustomField> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  tip: str,
  type: str,
  role: known("assigned_provider", "buyer"),
  dependency: CustomFieldDependency,
  used_in_finance: bool,
  options: list(str),
  flags: list(str),
  value: str,
  category: str,
  order: num,
  actions: list(str),
}));

/** A group of custom fields. */
export const CustomFieldGroup: Schema<T.CustomFieldGroup> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  order: num,
  role: known("assigned_provider", "buyer"),
  metadata: PageMetadata,
  results: list(CustomField),
}));

/** Custom fields of a work order, group by group. */
export const CustomFieldGroupList: Schema<T.CustomFieldGroupList> = /* @__PURE__ */ object(() => ({
  metadata: PageMetadata,
  internal: InternalField,
  results: list(CustomFieldGroup),
  actions: list(str),
  correlation_id: str,
}));

/** Counts of criteria by outcome. */
export const SelectionRuleSum: Schema<T.SelectionRuleSum> = /* @__PURE__ */ object(() => ({
  total: num,
  match: num,
  no_match_optional: num,
  no_match_required: num,
}));

/** A criterion of a rule, and whether it is met. */
export const SelectionRuleCriterion: Schema<T.SelectionRuleCriterion> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  service: str,
  description: str,
  custom_field: IdRef,
  operation: str,
  order: num,
  extra: str,
  required: bool,
  status: str,
  value: str,
  weight: num,
}));

/** A rule that rates providers. */
export const SelectionRule: Schema<T.SelectionRule> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  status: str,
  actions: list(str),
  total_selection_rule: str,
  weight: num,
  sum: SelectionRuleSum,
  metadata: PageMetadata,
  results: list(SelectionRuleCriterion),
}));

/** What a provider must bring. */
export const Qualifications: Schema<T.Qualifications> = /* @__PURE__ */ object(() => ({
  ignored_missing_qualifications: bool,
  actions: list(str),
  correlation_id: str,
  selection_rule: SelectionRule,
}));

/** Counters of a bundle. */
export const BundleMetadata: Schema<T.BundleMetadata> = /* @__PURE__ */ object(() => ({ total: int, per_page: int }));

/** The bundle that a work order belongs to. */
export const Bundle: Schema<T.Bundle> = /* @__PURE__ */ object(() => ({
  id: int,
  company_id: int,
  metadata: BundleMetadata,
  actions: list(str),
  results: list(BundleMember),
}));

/** Outcome of automatic dispatch. */
export const AutoDispatchStats: Schema<T.AutoDispatchStats> = /* @__PURE__ */ object(() => ({ auto_assigned: bool }));

/** The time in which the work starts or takes place. */
export const ServiceWindow: Schema<T.ServiceWindow> = /* @__PURE__ */ object(() => ({
  mode: known("exact", "hours", "between"),
  start: Instant,
  end: Instant,
}));

/** When the job is to be done. */
export const Schedule: Schema<T.Schedule> = /* @__PURE__ */ object(() => ({
  work_order_id: int,
  service_window: ServiceWindow,
  schedule_note: str,
  schedule_option: num,
  time_zone: TimeZone,
  status_id: int,
  company_id: int,
  today_tomorrow: str,
  correlation_id: str,
}));

/** Whether the provider confirmed. */
export const EtaStatus: Schema<T.EtaStatus> = /* @__PURE__ */ object(() => ({
  name: known("unconfirmed", "confirmed", "set", "readytogo", "onmyway"),
  updated: Instant,
}));

/** When the provider means to arrive. */
export const Eta: Schema<T.Eta> = /* @__PURE__ */ object(() => ({
  user: IdRef,
  task: IdRef,
  start: Instant,
  end: Instant,
  hour_estimate: num,
  notes: str,
  status: EtaStatus,
  mode: str,
}));

/** Another record, by id and name. */
export const NamedRef: Schema<T.NamedRef> = /* @__PURE__ */ object(() => ({ id: int, name: str }));

/** Whom to call at a site. */
export const SiteContact: Schema<T.SiteContact> = /* @__PURE__ */ object(() => ({ name: str, phone: str }));

/** The saved location that a site was taken from. */
export const SavedLocationSummary: Schema<T.SavedLocationSummary> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  display_name: str,
  contact: SiteContact,
  group: NamedRef,
}));

/** Links to a map. */
export const SiteMap: Schema<T.SiteMap> = /* @__PURE__ */ object(() => ({ url: str, href: str }));

/** The site of a work order. */
export const Location: Schema<T.Location> = /* @__PURE__ */ object(() => ({
  coordinates: SiteCoordinates,
  work_order_id: int,
  mode: known("custom", "remote", "location"),
  address1: str,
  address2: str,
  city: str,
  state: str,
  zip: str,
  country: str,
  notes: list(str),
  type: NamedRef,
  saved_location: SavedLocationSummary,
  display_name: str,
  status_id: int,
  correlation_id: str,
  zoom: str,
  map: SiteMap,
  actions: list(str),
}));

/** A company's address. */
export const CompanyAddress: Schema<T.CompanyAddress> = /* @__PURE__ */ object(() => ({
  address1: str,
  address2: str,
  city: str,
  state: str,
  postalCode: str,
  country: str,
}));

/** The buyer's company. */
export const BuyerCompany: Schema<T.BuyerCompany> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  photo: str,
  check_in_instructions: str,
  check_out_instructions: str,
  provider_utilization_max_hours: num,
  provider_utilization_max_weekly: num,
  address: CompanyAddress,
  features: list(NamedRef),
}));

/** The manager in charge, with contact details. */
export const Manager: Schema<T.Manager> = /* @__PURE__ */ object(() => ({
  thumbnail: str,
  id: int,
  username: str,
  first_name: str,
  last_name: str,
  name: str,
  email: str,
  phone: str,
}));

/** Where a work order stands. */
export const Status: Schema<T.Status> = /* @__PURE__ */ object(() => ({
  id: int,
  name: known("Draft", "Published", "Routed", "Assigned", "Work Done", "Approved", "Paid", "Cancelled", "Postponed", "Deleted"),
  display: str,
  is_routed: bool,
  code: known("checked_out", "delayed"),
  delay: num,
  ncns: bool,
  sub_status: known("confirmed", "at_risk", "delayed", "on_my_way", "checked_in", "checked_out", "assigned_cancelled"),
  confirmed: bool,
  correlation_id: str,
}));

/** Counters of a work order's messages. */
export const WorkOrderMessages: Schema<T.WorkOrderMessages> = /* @__PURE__ */ object(() => ({
  actions: list(str),
  correlation_id: str,
  metadata: PageMetadata,
  results: list(str),
}));

/** The assigned provider. */
export const AssigneeUser: Schema<T.AssigneeUser> = /* @__PURE__ */ object(() => ({
  id: int,
  first_name: str,
  last_name: str,
  country: str,
  cell: str,
  phone: str,
  phone_ext: str,
  thumbnail: str,
}));

/** Who does the job. */
export const Assignee: Schema<T.Assignee> = /* @__PURE__ */ object(() => ({
  user: AssigneeUser,
  status_id: int,
  work_order_id: int,
  in_confirmation_window: bool,
}));

/** When a work order reached each step. */
export const Milestones: Schema<T.Milestones> = /* @__PURE__ */ object(() => ({
  created: Instant,
  published: Instant,
  routed: Instant,
  assigned: Instant,
  workdone: Instant,
  approved: Instant,
  paid: Instant,
  canceled: Instant,
}));

/** An invoice, by its id (text here). */
export const InvoiceRef: Schema<T.InvoiceRef> = /* @__PURE__ */ object(() => ({ id: str }));

/** A system that the work order came from. */
export const Integration: Schema<T.Integration> = /* @__PURE__ */ object(() => ({ id: str, name: str, href: str }));

/** A site contact. */
export const Contact: Schema<T.Contact> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  role: str,
  phone: str,
  ext: str,
  email: str,
  notes: str,
  actions: list(str),
}));

/** Site contacts of a work order. */
export const ContactList: Schema<T.ContactList> = /* @__PURE__ */ object(() => ({
  metadata: PageMetadata,
  results: list(Contact),
  correlation_id: str,
  actions: list(str),
}));

/** How many tasks of each kind are done. */
export const CompletedTaskCounts: Schema<T.CompletedTaskCounts> = /* @__PURE__ */ object(() => ({
  confirmassignment: num,
  c9: num,
  picture: num,
  checkin: num,
  email: num,
  shipmenttracking: num,
  other: num,
  phone: num,
  download: num,
  customfield: num,
  signature: num,
  checkout: num,
  closeoutnotes: num,
}));

/** Counters of tasks, and of finished tasks by kind. */
export const TaskMetadata: Schema<T.TaskMetadata> = /* @__PURE__ */ object(() => ({
  total: int,
  page: int,
  pages: int,
  per_page: int,
  completed: CompletedTaskCounts,
}));

/** Texts that a task is shown with. */
export const TaskDescriptions: Schema<T.TaskDescriptions> = /* @__PURE__ */ object(() => ({ task: str, first: str, second: str, third: str, fourth: str }));

/** The stage of the job that a task belongs to. */
export const TaskGroup: Schema<T.TaskGroup> = /* @__PURE__ */ object(() => ({ label: str, id: known("prep", "onsite", "post") }));

/** The kind of a task. */
export const TaskType: Schema<T.TaskType> = /* @__PURE__ */ object(() => ({
  id: knownInt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13),
  key: str,
  name: str,
}));

/** Who did a task. */
export const TaskActor: Schema<T.TaskActor> = /* @__PURE__ */ object(() => ({ id: int, name: str, assigned: bool }));

/** When a task was done, and by whom. */
export const TaskCompletion: Schema<T.TaskCompletion> = /* @__PURE__ */ object(() => ({ utc: str, local: LocalTime, by: TaskActor }));

/** Who changed an arrival time. */
export const TaskEtaActor: Schema<T.TaskEtaActor> = /* @__PURE__ */ object(() => ({ id: str, name: str }));

/** When an arrival time was changed, and by whom. */
export const TaskEtaChange: Schema<T.TaskEtaChange> = /* @__PURE__ */ object(() => ({ utc: str, local: LocalTime, by: TaskEtaActor }));

/** The arrival time that a task inside a work order asks for. */
export const EmbeddedTaskEta: Schema<T.EmbeddedTaskEta> = /* @__PURE__ */ object(() => ({
  user: IdRef,
  task: IdRef,
  start: Instant,
  end: Instant,
  hour_estimate: num,
  notes: str,
  status: EtaStatus,
  mode: str,
  updated: TaskEtaChange,
  window_duration: num,
  actions: list(str),
}));

/** A task inside a work order. */
export const EmbeddedTask: Schema<T.EmbeddedTask> = /* @__PURE__ */ object(() => ({
  id: int,
  description: str,
  descriptions: TaskDescriptions,
  label: str,
  alerts: list(str),
  group: TaskGroup,
  type: TaskType,
  created: Instant,
  author: PersonRef,
  status: known("complete", "incomplete"),
  completed: TaskCompletion,
  eta: EmbeddedTaskEta,
  actions: list(str),
  time_log: list(TimeLog),
  attachments: AttachmentFolder,
  custom_field: CustomField,
  closing_notes: str,
  closing_notes_internal: list(str),
  email: str,
  phone: num,
}));

/** Tasks inside a work order. */
export const EmbeddedTaskList: Schema<T.EmbeddedTaskList> = /* @__PURE__ */ object(() => ({
  metadata: TaskMetadata,
  results: list(EmbeddedTask),
  correlation_id: str,
  actions: list(str),
}));

/** A time at which a provider is busy. */
export const UpcomingSchedule: Schema<T.UpcomingSchedule> = /* @__PURE__ */ object(() => ({ date: str, from: str, to: str }));

/** How many jobs of one type of work. */
export const TypeOfWorkCount: Schema<T.TypeOfWorkCount> = /* @__PURE__ */ object(() => ({ name: str, count: num }));

/** How many jobs a provider has done. */
export const ProviderJobs: Schema<T.ProviderJobs> = /* @__PURE__ */ object(() => ({ marketplace: num, company: num, type_of_work: TypeOfWorkCount }));

/** Tax papers of a provider. */
export const ProviderTax: Schema<T.ProviderTax> = /* @__PURE__ */ object(() => ({ w8ben: num, valid: bool }));

/** A provider as shown in a swap. */
export const ProviderSummary: Schema<T.ProviderSummary> = /* @__PURE__ */ object(() => ({
  actions: list(str),
  id: int,
  first_name: str,
  last_name: str,
  address: str,
  city: str,
  state: str,
  zip: str,
  country: str,
  thumbnail: str,
  w2: bool,
  available: bool,
  worker_compensation: bool,
  website: str,
  protec: bool,
  marketplace: bool,
  routable: bool,
  assigned: bool,
  assignable: bool,
  unassignable: bool,
  upcoming_schedule: list(UpcomingSchedule),
  worked_with: bool,
  jobs: ProviderJobs,
  managed: bool,
  email: str,
  phone: str,
  phone_ext: str,
  about: str,
  tagline: str,
  correlation_id: str,
  group: NamedRef,
  is_end_client: bool,
  home: str,
  email_verification: bool,
  is_screening_administrator: bool,
  tax: ProviderTax,
  permissions: list(str),
  user_ghost_company: num,
  company: IdRef,
}));

/** A request to hand a job to another provider. */
export const Swap: Schema<T.Swap> = /* @__PURE__ */ object(() => ({
  actions: list(known("accept", "deny", "delete")),
  id: int,
  description: str,
  status: known("pending", "accepted", "denied"),
  ignored_missing_qualifications: bool,
  from: ProviderSummary,
  to: ProviderSummary,
  requestor: ProviderSummary,
  actor: ProviderSummary,
  created: Instant,
  accepted: Instant,
  denied: Instant,
}));

/** Requests to hand a job to another provider. */
export const Swaps: Schema<T.Swaps> = /* @__PURE__ */ object(() => ({
  metadata: PageMetadata,
  actions: list(str),
  results: list(Swap),
  correlation_id: str,
}));

/** A type of work set on a work order. */
export const WorkOrderTypeOfWork: Schema<T.WorkOrderTypeOfWork> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  level: num,
  isPrimary: bool,
  wasSelected: bool,
  source: str,
  legacyTypeOfWorkId: int,
}));

/** Rich text as HTML and as Markdown. */
export const RichText: Schema<T.RichText> = /* @__PURE__ */ object(() => ({ html: str, markdown: str }));

/** Counts of tasks by state. */
export const ProgressSum: Schema<T.ProgressSum> = /* @__PURE__ */ object(() => ({ all: num, complete: num, incomplete: num }));

/** How many tasks are done. */
export const Progress: Schema<T.Progress> = /* @__PURE__ */ object(() => ({ sum: ProgressSum, label: str }));

/** A tag of a work order. */
export const Tag: Schema<T.Tag> = /* @__PURE__ */ object(() => ({
  created: Instant,
  author: IdRef,
  id: int,
  label: str,
  hex_color: str,
  types: list(str),
  actions: list(str),
}));

/** Tags of a work order. */
export const TagList: Schema<T.TagList> = /* @__PURE__ */ object(() => ({
  metadata: PageMetadata,
  actions: list(str),
  results: list(Tag),
  correlation_id: str,
}));

/** Why an earlier visit was not complete. */
export const SiteRevisitIncompleteReason: Schema<T.SiteRevisitIncompleteReason> = /* @__PURE__ */ object(() => ({ reason_id: int, reason_name: str }));

/** How a work order stands as a repeat visit. */
export const SiteRevisitSummary: Schema<T.SiteRevisitSummary> = /* @__PURE__ */ object(() => ({
  job_status: known("pending", "incomplete", "complete"),
  revisit_count: num,
  is_revisit: bool,
  incomplete_reason: SiteRevisitIncompleteReason,
}));

/** A work order in a list. */
export const WorkOrderListRow: Schema<T.WorkOrderListRow> = /* @__PURE__ */ object(() => ({
  id: int,
  work_order_id: int,
  title: str,
  href: str,
  networks: WorkOrderNetworks,
  attachments: AttachmentFolderList,
  shipments: ShipmentList,
  signatures: SignatureList,
  time_logs: TimeLogList,
  problems: ProblemList,
  pay: Pay,
  publish_stats: PublishStats,
  routes: Routes,
  custom_fields: CustomFieldGroupList,
  qualifications: Qualifications,
  bundle: Bundle,
  auto_dispatch_stats: AutoDispatchStats,
  schedule: Schedule,
  eta: Eta,
  location: Location,
  company: BuyerCompany,
  manager: Manager,
  client: NamedRef,
  project: NamedRef,
  status: Status,
  messages: WorkOrderMessages,
  assignee: Assignee,
  milestones: Milestones,
  template: NamedRef,
  invoice: InvoiceRef,
  integration: Integration,
  integrations: nullable(shape(() => ({ result: list(Integration) }))),
  contacts: ContactList,
  tasks: EmbeddedTaskList,
  swaps: Swaps,
  equipments: list(str),
  type_of_work: NamedRef,
  types_of_work: list(WorkOrderTypeOfWork),
  service_types: list(NamedRef),
  service_types_new: list(NamedRef),
  site_device: list(str),
  description: RichText,
  confidential: RichText,
  policy_and_procedures: RichText,
  standard_instructions: RichText,
  progress: Progress,
  tags: TagList,
  tasks_enabled: bool,
  closing_notes: str,
  allow_counter_offers: bool,
  is_user_declined: bool,
  w2: bool,
  import_id: int,
  printable: bool,
  require_registered_service_companies: bool,
  advanced_qualifications: bool,
  require_gps: bool,
  site_revisit: SiteRevisitSummary,
  incident_id: str,
}));

/** How long a part of the answer took. */
export const Timing: Schema<T.Timing> = /* @__PURE__ */ object(() => ({ name: str, time: num }));

/** A custom field that a list of work orders can show. */
export const ListCustomField: Schema<T.ListCustomField> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  tip: str,
  type: str,
  role: known("assigned_provider", "buyer"),
  dependency: CustomFieldDependency,
  used_in_finance: bool,
  options: list(str),
  flags: list(str),
}));

/** One filter with its value. */
export const Filter: Schema<T.Filter> = /* @__PURE__ */ object(() => ({
  id: str,
  label: str,
  name: str,
  type: str,
  options: list(str),
  load_options: bool,
  section: num,
  archiveExclude: bool,
  exclude_client: bool,
  exclude_project: bool,
  pattern: str,
  value: list(str),
  valueWithLabel: list(str),
}));

/** A named set of filters. */
export const FilterSet: Schema<T.FilterSet> = /* @__PURE__ */ object(() => ({ name: str, action: str, filters: list(Filter), active: bool }));

/** Filters that the platform keeps for a user. */
export const SavedFilters: Schema<T.SavedFilters> = /* @__PURE__ */ object(() => ({
  filter_id: str,
  template: str,
  user_id: str,
  filters: list(FilterSet),
}));

/** A page of work orders. */
export const WorkOrderList: Schema<T.WorkOrderList> = /* @__PURE__ */ object(() => ({
  actions: list(str),
  metadata: ListMetadata,
  params: list(str),
  lists: list(ListTab),
  results: list(WorkOrderListRow),
  loading_time: num,
  timings: list(Timing),
  tags: list(str),
  custom_fields: list(ListCustomField),
  search_text: str,
  correlation_id: str,
  saved_filters: SavedFilters,
}));

/** Networks to offer a work order to. */
export const WorkOrderNetworksWrite: Schema<T.WorkOrderNetworksWrite> = /* @__PURE__ */ object(() => ({ results: list(NamedRef) }));

/** Whether the job is a repeat visit. */
export const SiteRevisitFlag: Schema<T.SiteRevisitFlag> = /* @__PURE__ */ object(() => ({ is_revisit: bool }));

/** Equipment that a job calls for. */
export const EquipmentNeed: Schema<T.EquipmentNeed> = /* @__PURE__ */ object(() => ({ id: int, name: str, is_required: num }));

/** A site contact to store with a work order. */
export const WorkOrderContactWrite: Schema<T.WorkOrderContactWrite> = /* @__PURE__ */ object(() => ({
  role: str,
  name: str,
  email: str,
  phone: str,
  ext: str,
  notes: str,
  status: str,
  id: int,
}));

/** Site contacts to store with a work order. */
export const WorkOrderContactsWrite: Schema<T.WorkOrderContactsWrite> = /* @__PURE__ */ object(() => ({ results: list(WorkOrderContactWrite) }));

/** Rich text as HTML. */
export const Html: Schema<T.Html> = /* @__PURE__ */ object(() => ({ html: str }));

/** The stage of the job that a task belongs to, by id. */
export const TaskGroupRef: Schema<T.TaskGroupRef> = /* @__PURE__ */ object(() => ({ id: known("prep", "onsite", "post") }));

/** A task to store with a work order. */
export const WorkOrderTaskWrite: Schema<T.WorkOrderTaskWrite> = /* @__PURE__ */ object(() => ({
  alerts: list(str),
  id: int,
  type: TaskTypeRef,
  group: TaskGroupRef,
  description: str,
  label: str,
  actions: list(str),
}));

/** Tasks to store with a work order. */
export const WorkOrderTasksWrite: Schema<T.WorkOrderTasksWrite> = /* @__PURE__ */ object(() => ({ results: list(WorkOrderTaskWrite) }));

/** A saved location to use for a work order. */
export const SavedLocationWrite: Schema<T.SavedLocationWrite> = /* @__PURE__ */ object(() => ({ id: int, name: str, display_name: str, group: NamedRef }));

/** The site of a work order to write. */
export const WorkOrderLocationWrite: Schema<T.WorkOrderLocationWrite> = /* @__PURE__ */ object(() => ({
  mode: known("custom", "remote", "location"),
  address1: str,
  address2: str,
  city: str,
  state: str,
  zip: str,
  country: str,
  type: IdRef,
  display_name: str,
  saved_location: SavedLocationWrite,
}));

/** A date and a time of day at the site, when writing. */
export const LocalTimeInput: Schema<T.LocalTimeInput> = /* @__PURE__ */ object(() => ({ date: must(str), time: must(str) }));

/** A moment to write on a new or changed work order; give `utc`, `local`, or both. */
export const InstantWrite: Schema<T.InstantWrite> = /* @__PURE__ */ object(() => ({ utc: str, local: LocalTimeInput }));

/** A service window on a new or changed work order. */
export const ServiceWindowWrite: Schema<T.ServiceWindowWrite> = /* @__PURE__ */ object(() => ({
  start: InstantWrite,
  end: InstantWrite,
  mode: one("hours", "between", "exact"),
}));

/** The service window of a work order to write. */
export const WorkOrderScheduleWrite: Schema<T.WorkOrderScheduleWrite> = /* @__PURE__ */ object(() => ({ service_window: ServiceWindowWrite, time_zone: IdRef }));

/** Expenses to store with a work order. */
export const WorkOrderExpensesWrite: Schema<T.WorkOrderExpensesWrite> = /* @__PURE__ */ object(() => ({ results: list(IdRef) }));

/** Pay terms of a work order to write; rates nest under `base` for every type. */
export const WorkOrderPayWrite: Schema<T.WorkOrderPayWrite> = /* @__PURE__ */ object(() => ({
  type: known("fixed", "hourly", "device", "blended"),
  hours: num,
  base: UnitAmount,
  additional: UnitAmount,
  finance: IdRef,
  bonuses: Bonus,
  penalties: Penalty,
  expenses: WorkOrderExpensesWrite,
}));

/** The carrier of a shipment stored with a work order. */
export const ShipmentCarrierWrite: Schema<T.ShipmentCarrierWrite> = /* @__PURE__ */ object(() => ({ name: str, tracking: str, other: str }));

/** Where a site is, when writing. */
export const SiteCoordinatesInput: Schema<T.SiteCoordinatesInput> = /* @__PURE__ */ object(() => ({
  latitude: must(nullable(num)),
  longitude: must(nullable(num)),
  exact: must(bool),
}));

/** Where a parcel goes, when writing. */
export const ShipmentLocationInput: Schema<T.ShipmentLocationInput> = /* @__PURE__ */ object(() => ({
  name: str,
  address1: must(str),
  address2: str,
  city: must(str),
  state: must(str),
  zip: must(str),
  country: must(str),
  coordinates: SiteCoordinatesInput,
  map_href: str,
}));

/** A shipment to store with a work order. */
export const WorkOrderShipmentWrite: Schema<T.WorkOrderShipmentWrite> = /* @__PURE__ */ object(() => ({
  carrier: ShipmentCarrierWrite,
  name: str,
  direction: known("to site", "from site", "to provider", "to other location"),
  status: known("Arrived", "En Route", "Error", "Lost", "New"),
  id: int,
  tracking_link: str,
  location: ShipmentLocationInput,
}));

/** Shipments to store with a work order. */
export const WorkOrderShipmentsWrite: Schema<T.WorkOrderShipmentsWrite> = /* @__PURE__ */ object(() => ({ results: list(WorkOrderShipmentWrite) }));

/** Work orders by id. */
export const WorkOrderIds: Schema<T.WorkOrderIds> = /* @__PURE__ */ object(() => ({ work_order_ids: list(int) }));

/** A type of work, and whether it is the main one. */
export const TypeOfWorkChoice: Schema<T.TypeOfWorkChoice> = /* @__PURE__ */ object(() => ({ id: int, isPrimary: bool }));

/** A work order to open as a draft. */
export const WorkOrderCreate: Schema<T.WorkOrderCreate> = /* @__PURE__ */ object(() => ({
  incident_id: str,
  client: IdRef,
  project: IdRef,
  defaultTemplateId: int,
  isUniversalTemplate: bool,
  template: IdRef,
  service_contract: IdRef,
  team: IdRef,
  networks: WorkOrderNetworksWrite,
  printable: bool,
  allow_counter_offers: bool,
  require_gps: bool,
  site_revisit: SiteRevisitFlag,
  service_types: list(NamedRef),
  equipments: list(EquipmentNeed),
  manager: IdRef,
  contacts: WorkOrderContactsWrite,
  description: Html,
  confidential: Html,
  tasks: WorkOrderTasksWrite,
  custom_fields: CustomField,
  location: WorkOrderLocationWrite,
  schedule: WorkOrderScheduleWrite,
  require_ontime: bool,
  pay: WorkOrderPayWrite,
  shipments: WorkOrderShipmentsWrite,
  auto_dispatch_rule: WorkOrderIds,
  smart_audit_rule_id: int,
  ignore_template: bool,
  qualificationsEnabled: bool,
  types_of_work: list(TypeOfWorkChoice),
  title: must(str),
}));

/** A work order: one job at one site. */
export const WorkOrder: Schema<T.WorkOrder> = /* @__PURE__ */ object(() => ({
  id: int,
  work_order_id: int,
  title: str,
  href: str,
  networks: WorkOrderNetworks,
  attachments: AttachmentFolderList,
  shipments: ShipmentList,
  signatures: SignatureList,
  time_logs: TimeLogList,
  problems: ProblemList,
  pay: Pay,
  publish_stats: PublishStats,
  routes: Routes,
  custom_fields: CustomFieldGroupList,
  qualifications: Qualifications,
  bundle: Bundle,
  auto_dispatch_stats: AutoDispatchStats,
  schedule: Schedule,
  eta: Eta,
  location: Location,
  company: BuyerCompany,
  manager: Manager,
  client: NamedRef,
  project: NamedRef,
  status: Status,
  messages: WorkOrderMessages,
  assignee: Assignee,
  milestones: Milestones,
  template: NamedRef,
  invoice: InvoiceRef,
  integration: Integration,
  integrations: nullable(shape(() => ({ result: list(Integration) }))),
  contacts: ContactList,
  tasks: EmbeddedTaskList,
  swaps: Swaps,
  equipments: list(str),
  type_of_work: NamedRef,
  types_of_work: list(WorkOrderTypeOfWork),
  service_types: list(NamedRef),
  service_types_new: list(NamedRef),
  site_device: list(str),
  description: RichText,
  confidential: RichText,
  policy_and_procedures: RichText,
  standard_instructions: RichText,
  progress: Progress,
  tags: TagList,
  tasks_enabled: bool,
  closing_notes: str,
  allow_counter_offers: bool,
  is_user_declined: bool,
  w2: bool,
  import_id: int,
  printable: bool,
  require_registered_service_companies: bool,
  advanced_qualifications: bool,
  require_gps: bool,
  site_revisit: SiteRevisitSummary,
  incident_id: str,
}));

/** A list tab of work orders with its count. */
export const WorkOrderListTab: Schema<T.WorkOrderListTab> = /* @__PURE__ */ object(() => ({ id: str, label: str, count: num, actions: list(str), default: bool }));

/** Fields of a work order to change; what is left out stays. */
export const WorkOrderUpdate: Schema<T.WorkOrderUpdate> = /* @__PURE__ */ object(() => ({
  incident_id: str,
  client: IdRef,
  project: IdRef,
  defaultTemplateId: int,
  isUniversalTemplate: bool,
  template: IdRef,
  service_contract: IdRef,
  team: IdRef,
  networks: WorkOrderNetworksWrite,
  printable: bool,
  allow_counter_offers: bool,
  require_gps: bool,
  site_revisit: SiteRevisitFlag,
  service_types: list(NamedRef),
  equipments: list(EquipmentNeed),
  manager: IdRef,
  contacts: WorkOrderContactsWrite,
  description: Html,
  confidential: Html,
  tasks: WorkOrderTasksWrite,
  custom_fields: CustomField,
  location: WorkOrderLocationWrite,
  schedule: WorkOrderScheduleWrite,
  require_ontime: bool,
  pay: WorkOrderPayWrite,
  shipments: WorkOrderShipmentsWrite,
  auto_dispatch_rule: WorkOrderIds,
  smart_audit_rule_id: int,
  ignore_template: bool,
  qualificationsEnabled: bool,
  types_of_work: list(TypeOfWorkChoice),
  title: str,
}));

/** Another record, by its id, when writing. */
export const IdRefInput: Schema<T.IdRefInput> = /* @__PURE__ */ object(() => ({ id: must(int) }));

/** The provider to route to or to withdraw. */
export const ProviderTarget: Schema<T.ProviderTarget> = /* @__PURE__ */ object(() => ({ technician: must(IdRefInput) }));

/** The routing that was made. */
export const Route: Schema<T.Route> = /* @__PURE__ */ object(() => ({ id: must(int) }));

/** Settings of a network. */
export const NetworkSettings: Schema<T.NetworkSettings> = /* @__PURE__ */ object(() => ({ access: str, view_available: bool, inactive_routing: bool }));

/** A network of providers with its settings. */
export const NetworkDetail: Schema<T.NetworkDetail> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  type: str,
  options: list(NetworkOption),
  company_options: list(NetworkCompanyOptions),
  sourced_providers: list(str),
  actions: list(str),
  domain: str,
  isCurated: bool,
  settings: NetworkSettings,
}));

/** Networks of the work order. */
export const UnrouteNetworks: Schema<T.UnrouteNetworks> = /* @__PURE__ */ object(() => ({
  metadata: PageMetadata,
  actions: list(str),
  active: Network,
  results: list(NetworkDetail),
}));

/** The condition under which a field is shown, with its operator. */
export const CustomFieldCondition: Schema<T.CustomFieldCondition> = /* @__PURE__ */ object(() => ({
  id: int,
  value: str,
  operator: known("less_than", "greater_than", "equals", "less_than_equals", "greater_than_equals"),
}));

/** Where a field in a rule is shown. */
export const RuleFieldVisibility: Schema<T.RuleFieldVisibility> = /* @__PURE__ */ object(() => ({
  type: known("company", "template", "client"),
  hidden: bool,
  projects: list(str),
  template: IdRef,
  client: IdRef,
}));

/** A custom field in a rule. */
export const RuleCustomField: Schema<T.RuleCustomField> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  tip: str,
  unique: bool,
  required: bool,
  adminEditOnly: bool,
  type: known("text", "numeric", "date", "date_time", "time", "predefined", "phone"),
  options: list(str),
  role: known("buyer", "assigned_provider"),
  value: str,
  dependency: CustomFieldCondition,
  flags: either(str, list(str)),
  actions: either(str, list(str)),
  category: str,
  forTech: bool,
  visibility: list(RuleFieldVisibility),
}));

/** Custom fields of the work order. */
export const UnrouteCustomFields: Schema<T.UnrouteCustomFields> = /* @__PURE__ */ object(() => ({
  metadata: PageMetadata,
  results: list(RuleCustomField),
  correlation_id: str,
}));

/** A type of work of the work order. */
export const UnrouteTypeOfWork: Schema<T.UnrouteTypeOfWork> = /* @__PURE__ */ object(() => ({ id: int, name: str, actions: list(str) }));

/** Types of work of the work order. */
export const UnrouteTypesOfWork: Schema<T.UnrouteTypesOfWork> = /* @__PURE__ */ object(() => ({
  metadata: PageMetadata,
  actions: list(str),
  results: list(UnrouteTypeOfWork),
}));

/** Company of the work order. */
export const UnrouteCompany: Schema<T.UnrouteCompany> = /* @__PURE__ */ object(() => ({ id: int, name: str, photo: str }));

/** The work order after a routing was withdrawn. */
export const UnrouteResult: Schema<T.UnrouteResult> = /* @__PURE__ */ object(() => ({
  id: int,
  networks: UnrouteNetworks,
  custom_fields: UnrouteCustomFields,
  w2: bool,
  status: NamedRef,
  types_of_work: UnrouteTypesOfWork,
  company: UnrouteCompany,
}));

/** Providers to route to. */
export const MassRouteRequest: Schema<T.MassRouteRequest> = /* @__PURE__ */ object(() => ({ ids: must(list(int)) }));

/** A job that the platform runs in the background; no operation to poll it is documented. */
export const QueuedJob: Schema<T.QueuedJob> = /* @__PURE__ */ object(() => ({ job_id: must(int) }));

/** The provider to assign. */
export const AssigneeCreate: Schema<T.AssigneeCreate> = /* @__PURE__ */ object(() => ({
  user: IdRef,
  ignored_missing_qualifications: bool,
  conflicts: list(str),
}));

/** Who is taken off, and why. */
export const AssigneeRemoval: Schema<T.AssigneeRemoval> = /* @__PURE__ */ object(() => ({ user: IdRef, reason_id: str, comment: str, initiatedBy: str }));

/** Work orders to dispatch, and the rule to dispatch them by. */
export const AutoDispatchRequest: Schema<T.AutoDispatchRequest> = /* @__PURE__ */ object(() => ({
  work_order_ids: list(int),
  network_ids: list(int),
  tiered_auto_dispatch_id: int,
  selection_rule_id: int,
  delay: num,
  w2_skippub: bool,
  w2_failswitch: bool,
  should_route: bool,
  auto_assign: bool,
  also_publish: bool,
}));

/** The user who started a worker. */
export const AutoDispatchUser: Schema<T.AutoDispatchUser> = /* @__PURE__ */ object(() => ({ thumbnail: str, id: str, first_name: str, last_name: str }));

/** A rule, and when it starts. */
export const AutoDispatchTier: Schema<T.AutoDispatchTier> = /* @__PURE__ */ object(() => ({ selection_rule_id: int, delay: num }));

/** The request as a worker received it. */
export const AutoDispatchBody: Schema<T.AutoDispatchBody> = /* @__PURE__ */ object(() => ({
  selection_rule_id: int,
  should_route: bool,
  delay: num,
  work_order_ids: list(int),
  network_ids: list(int),
  tiers: list(AutoDispatchTier),
}));

/** What a worker was asked to do. */
export const AutoDispatchPayload: Schema<T.AutoDispatchPayload> = /* @__PURE__ */ object(() => ({
  query: list(str),
  body: AutoDispatchBody,
  additional_params: list(str),
}));

/** A background worker. */
export const AutoDispatchWorker: Schema<T.AutoDispatchWorker> = /* @__PURE__ */ object(() => ({
  id: int,
  type: str,
  user: AutoDispatchUser,
  created: UtcInstant,
  status: str,
  request: str,
  payload: AutoDispatchPayload,
  response: open,
  correlation_id: str,
  actions: list(str),
}));

/** The background worker that dispatches. */
export const AutoDispatchResult: Schema<T.AutoDispatchResult> = /* @__PURE__ */ object(() => ({ __worker: AutoDispatchWorker }));

/** Work orders to dispatch. */
export const SmartDispatchRequest: Schema<T.SmartDispatchRequest> = /* @__PURE__ */ object(() => ({ workOrders: must(list(shape(() => ({ id: must(int) })))) }));

/** Work orders that are being dispatched. */
export const SmartDispatchResult: Schema<T.SmartDispatchResult> = /* @__PURE__ */ object(() => ({ work_orders: list(any) }));

/** A number of units and the rate for each, when writing. */
export const UnitAmountInput: Schema<T.UnitAmountInput> = /* @__PURE__ */ object(() => ({ units: must(num), amount: must(num) }));

/** Whether a bonus is charged. */
export const BonusCharge: Schema<T.BonusCharge> = /* @__PURE__ */ object(() => ({ charged: bool }));

/** Whether a penalty is charged. */
export const PenaltyCharge: Schema<T.PenaltyCharge> = /* @__PURE__ */ object(() => ({ charged: bool }));

/** Pay terms to set. */
export const PayUpdate: Schema<T.PayUpdate> = /* @__PURE__ */ object(() => ({
  type: must(one("fixed", "hourly", "device", "blended", "")),
  base: must(UnitAmountInput),
  additional: UnitAmountInput,
  hours: num,
  finance: IdRefInput,
  bonuses: BonusCharge,
  penalties: PenaltyCharge,
}));

/** A moment to write; the local date and time are required, `utc` is not. */
export const InstantInput: Schema<T.InstantInput> = /* @__PURE__ */ object(() => ({ utc: str, local: must(LocalTimeInput) }));

/** A service window to write. */
export const ServiceWindowInput: Schema<T.ServiceWindowInput> = /* @__PURE__ */ object(() => ({
  mode: must(one("exact", "hours", "between")),
  start: must(InstantInput),
  end: InstantInput,
}));

/** A time zone, when writing. */
export const TimeZoneInput: Schema<T.TimeZoneInput> = /* @__PURE__ */ object(() => ({ id: must(int), name: str, short: str, offset: num }));

/** A service window to set. */
export const ScheduleUpdate: Schema<T.ScheduleUpdate> = /* @__PURE__ */ object(() => ({
  service_window: must(ServiceWindowInput),
  schedule_note: str,
  schedule_option: num,
  time_zone: TimeZoneInput,
  require_ontime: bool,
}));

/** The type of a site, when writing. */
export const LocationTypeInput: Schema<T.LocationTypeInput> = /* @__PURE__ */ object(() => ({ id: must(int), name: num }));

/** The site to set. */
export const LocationUpdate: Schema<T.LocationUpdate> = /* @__PURE__ */ object(() => ({
  mode: must(one("custom", "remote", "location")),
  address1: must(str),
  address2: str,
  city: must(str),
  state: must(str),
  zip: must(str),
  country: must(str),
  type: LocationTypeInput,
  saved_location: must(nullable(shape(() => ({ id: int, name: str, group: nullable(shape(() => ({ id: int }))) })))),
  display_name: str,
  save_location: nullable(str),
  save_location_group: nullable(num),
}));

/** The answer to an increase. */
export const IncreaseUpdate: Schema<T.IncreaseUpdate> = /* @__PURE__ */ object(() => ({
  id: must(int),
  status: must(one("denied", "accepted", "pending")),
  status_description: must(str),
}));

/** The category of an expense, when writing. */
export const ExpenseCategoryInput: Schema<T.ExpenseCategoryInput> = /* @__PURE__ */ object(() => ({ uid: must(num), id: must(int), company_expense_id: int }));

/** The receipt of an expense, when writing. */
export const ReceiptInput: Schema<T.ReceiptInput> = /* @__PURE__ */ object(() => ({
  name: str,
  size: num,
  type: str,
  status: str,
  thumbnail: str,
  uploading: bool,
  token: str,
}));

/** An expense to add. */
export const ExpenseCreate: Schema<T.ExpenseCreate> = /* @__PURE__ */ object(() => ({
  category: must(ExpenseCategoryInput),
  description: must(str),
  amount: must(str),
  quantity: num,
  receipt: ReceiptInput,
}));

/** An expense to change, or to approve or refuse. */
export const ExpenseUpdate: Schema<T.ExpenseUpdate> = /* @__PURE__ */ object(() => ({
  category: must(ExpenseCategoryInput),
  description: must(str),
  amount: must(str),
  quantity: num,
  receipt: ReceiptInput,
  status: one("new", "approved", "disapproved"),
  status_description: str,
}));

/** Where a check-in or check-out took place. */
export const TimeLogCoordinates: Schema<T.TimeLogCoordinates> = /* @__PURE__ */ object(() => ({
  latitude: must(num),
  longitude: must(num),
  location_service_enabled: bool,
}));

/** A check-in or check-out, when writing. */
export const TimeLogPoint: Schema<T.TimeLogPoint> = /* @__PURE__ */ object(() => ({
  created: must(InstantInput),
  coords: TimeLogCoordinates,
  verified: bool,
}));

/** A time entry to change. */
export const TimeLogUpdate: Schema<T.TimeLogUpdate> = /* @__PURE__ */ object(() => ({
  devices: num,
  in: must(TimeLogPoint),
  out: TimeLogPoint,
  is_add_edit: bool,
  id: must(int),
}));

/** Time entries to change. */
export const TimeLogsUpdate: Schema<T.TimeLogsUpdate> = /* @__PURE__ */ object(() => ({ data: must(list(TimeLogUpdate)) }));

/** A time entry to add. */
export const TimeLogCreate: Schema<T.TimeLogCreate> = /* @__PURE__ */ object(() => ({
  devices: num,
  in: must(TimeLogPoint),
  out: TimeLogPoint,
  is_add_edit: bool,
  revisit_reason: num,
}));

/** A signature to store. */
export const SignatureCreate: Schema<T.SignatureCreate> = /* @__PURE__ */ object(() => ({
  name: must(str),
  format: must(str),
  data: must(str),
  task: nullable(shape(() => ({ id: must(int) }))),
}));

/** A criterion, when writing. */
export const SelectionRuleCriterionInput: Schema<T.SelectionRuleCriterionInput> = /* @__PURE__ */ object(() => ({
  id: int,
  name: one("SC_CERTIFICATION", "SC_SERVICE_CATEGORY", "SC_SERVICE_CATEGORY_OF_WORKORDER", "SC_AMOUNT_CURRENTLY_ASSIGNED", "SC_AMOUNT_COMPLETED_FOR_ALL_COMPANIES", "SC_AMOUNT_COMPLETED_FOR_MY_COMPANY", "SC_DISTANCE_FROM_WORK_ORDER", "SC_CUSTOM_PROVIDER_FIELDS", "SC_MY_TECHNICIAN_GROUP", "SC_OVERALL_RATING", "SC_PROVIDER_AND_WORK_ORDER", "SC_INSURANCE", "SC_BACKGROUND_CHECK", "SC_DRUG_TEST", "SC_ASSIGNED_BEFORE", "SC_ASSIGNED_NEARBY", "SC_REQUESTED", "SC_RECENTLY_MATCHED_WO", "SC_VERIFICATION", "SC_BLOCK_RATIO", "SC_CANCEL_RATIO", "SC_STAR_BASED_RATING", "SC_PROTEC_PROVIDER", "SC_EQUIPMENT", "SC_TYPE_OF_WORK", "SC_PHONE_INTERVIEW", "SC_PHONE_CALL_BUYER", "SC_DISCLOSE_ADDRESS"),
  service: str,
  description: str,
  required: bool,
  weight: num,
  operation: one("less_than", "greater_than", "equals", "less_than_equals", "greater_than_equals"),
  status: one("no_match_optional", "no_match_required", "match"),
  value: str,
  order: num,
  customField: list(RuleCustomField),
  extra: str,
}));

/** A rule, when writing. */
export const SelectionRuleInput: Schema<T.SelectionRuleInput> = /* @__PURE__ */ object(() => ({ id: int, name: str, results: list(SelectionRuleCriterionInput) }));

/** The rule to set. */
export const QualificationsWrite: Schema<T.QualificationsWrite> = /* @__PURE__ */ object(() => ({ selection_rule: SelectionRuleInput }));

/** Who sent a message. */
export const MessageSender: Schema<T.MessageSender> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  thumbnail: str,
  role: str,
  hideWoManager: bool,
  msgLink: str,
}));

/** Whom a message is for. */
export const MessageRecipient: Schema<T.MessageRecipient> = /* @__PURE__ */ object(() => ({ id: int, name: str, thumbnail: str, role: str }));

/** When a message was sent. */
export const MessageInstant: Schema<T.MessageInstant> = /* @__PURE__ */ object(() => ({ utc: str, local: LocalTime, timezone: str }));

/** The kind of problem that a message is about. */
export const MessageProblemType: Schema<T.MessageProblemType> = /* @__PURE__ */ object(() => ({ id: int, description: str }));

/** The problem that a message is about. */
export const MessageProblem: Schema<T.MessageProblem> = /* @__PURE__ */ object(() => ({
  type: MessageProblemType,
  resolved: bool,
  flag_id: int,
  can_resolve: bool,
  escalate: bool,
  zendesk_ticket_id: int,
}));

/** A message. */
export const Message: Schema<T.Message> = /* @__PURE__ */ object(() => ({
  from: MessageSender,
  to: MessageRecipient,
  role: str,
  msg_id: str,
  parent_id: str,
  work_order_status: str,
  read: bool,
  created: MessageInstant,
  message: str,
  problem: MessageProblem,
  actions: list(str),
}));

/** A message and its replies. */
export const MessageThread: Schema<T.MessageThread> = /* @__PURE__ */ object(() => ({
  from: MessageSender,
  to: MessageRecipient,
  role: str,
  msg_id: str,
  parent_id: str,
  work_order_status: str,
  read: bool,
  created: MessageInstant,
  message: str,
  problem: MessageProblem,
  actions: list(str),
  replies: list(Message),
  sharedText: str,
}));

/** Messages of a work order, thread by thread. */
export const MessageThreadList: Schema<T.MessageThreadList> = /* @__PURE__ */ object(() => ({
  actions: list(str),
  correlation_id: str,
  metadata: ViewMetadata,
  params: list(str),
  f_work_order: list(str),
  fs_work_order: bool,
  f_only_workorder: bool,
  fs_only_workorder: bool,
  results: list(MessageThread),
}));

/** A message to post. */
export const MessageCreate: Schema<T.MessageCreate> = /* @__PURE__ */ object(() => ({
  message: must(str),
  type: one("INTERNAL", "ASSIGNEDTECH", "REQUESTEDTECHS", "SPECIFICTECH", "FROMTECH", "REPLY", "TECHTOMANAGER", "ROUTEDTECHS", "REPLYTOTHREAD", "STAFF_NOTE"),
  to: IdRef,
  notify: list(num),
  classic_alert: bool,
  reason: str,
  action_event_type: str,
  category: str,
}));

/** An answer to a message. */
export const MessageReply: Schema<T.MessageReply> = /* @__PURE__ */ object(() => ({ message: must(str), classic_alert: bool, problem_reopened: bool }));

/** A folder to add. */
export const AttachmentFolderCreate: Schema<T.AttachmentFolderCreate> = /* @__PURE__ */ object(() => ({
  name: must(str),
  min_files: num,
  max_files: num,
  task: IdRef,
  schedule_request: bool,
  eta_check: bool,
  completed_at_date: num,
}));

/** A file to upload, as a multipart form. */
export const AttachmentUpload: Schema<T.AttachmentUpload> = /* @__PURE__ */ object(() => ({ file: must(file), notes: str, force_upload: bool, attachment_id: str }));

/** What to change on a file. */
export const AttachmentUpdate: Schema<T.AttachmentUpdate> = /* @__PURE__ */ object(() => ({
  notes: str,
  status: one("PENDING", "APPROVED", "DENIED"),
  status_description: str,
  show_before_assignment: bool,
  schedule_request: bool,
  eta_check: bool,
  completed_at_date: num,
}));

/** A site contact to add or change. */
export const ContactWrite: Schema<T.ContactWrite> = /* @__PURE__ */ object(() => ({
  name: str,
  role: one("Project manager", "Location Contact", "Resource coordinator", "Emergency contact", "Technical help", "Check-in / Check-out"),
  phone: str,
  ext: str,
  email: str,
  notes: str,
}));

/** The value to set. */
export const CustomFieldUpdate: Schema<T.CustomFieldUpdate> = /* @__PURE__ */ object(() => ({ value: str }));

/** A person to notify, by id and mail address. */
export const EmailRef: Schema<T.EmailRef> = /* @__PURE__ */ object(() => ({ id: int, email: str }));

/** The arrival time that a task asks for. */
export const TaskEta: Schema<T.TaskEta> = /* @__PURE__ */ object(() => ({
  user: IdRef,
  task: IdRef,
  start: Instant,
  end: Instant,
  hour_estimate: num,
  notes: str,
  status: EtaStatus,
  mode: str,
  updated: TaskEtaChange,
  window_duration: num,
  actions: list(str),
  correlation_id: str,
}));

/** A file that belongs to a task. */
export const TaskAttachment: Schema<T.TaskAttachment> = /* @__PURE__ */ object(() => ({
  id: int,
  author: Person,
  created: Instant,
  time_zone: TimeZoneLabel,
  file: StoredFile,
  show_before_assignment: bool,
  task: IdRef,
  notes: str,
  actions: either(str, list(str)),
}));

/** A file in the folder of a task. */
export const TaskFile: Schema<T.TaskFile> = /* @__PURE__ */ object(() => ({
  id: int,
  author: Person,
  created: Instant,
  time_zone: TimeZoneLabel,
  file: StoredFile,
  show_before_assignment: bool,
  notes: str,
  actions: either(str, list(str)),
  upload_unique_id: str,
  reviewer: PersonRef,
  status: known("PENDING", "APPROVED", "DENIED"),
  status_description: num,
  task: TaskRef,
  reviewed: Instant,
  expense: IdRef,
  folder_id: int,
  workorder_id: int,
}));

/** A folder that a task collects files in. */
export const TaskAttachmentFolder: Schema<T.TaskAttachmentFolder> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  min_files: num,
  max_files: num,
  min_bytes: num,
  max_bytes: num,
  type: known("slot", "document"),
  task: IdRef,
  expense: bool,
  actions: list(str),
  metadata: PageMetadata,
  results: list(TaskFile),
}));

/** A task on the checklist of a job. */
export const Task: Schema<T.Task> = /* @__PURE__ */ object(() => ({
  id: int,
  description: str,
  descriptions: TaskDescriptions,
  label: str,
  alerts: list(EmailRef),
  group: TaskGroup,
  type: TaskType,
  created: Instant,
  author: PersonRef,
  status: known("complete", "incomplete"),
  completed: TaskCompletion,
  eta: TaskEta,
  actions: list(str),
  time_log: TimeLog,
  attachment: TaskAttachment,
  attachments: TaskAttachmentFolder,
  custom_field: CustomField,
  closing_notes: str,
  closing_notes_internal: list(str),
  work_order_id: int,
}));

/** Tasks of a work order. */
export const TaskList: Schema<T.TaskList> = /* @__PURE__ */ object(() => ({
  actions: list(str),
  metadata: ViewMetadata,
  params: list(str),
  results: list(Task),
}));

/** Whom to notify about a task. */
export const TaskAlertInput: Schema<T.TaskAlertInput> = /* @__PURE__ */ object(() => ({ email: str }));

/** The file of a task, when writing. */
export const TaskAttachmentInput: Schema<T.TaskAttachmentInput> = /* @__PURE__ */ object(() => ({ id: int, file: StoredFile }));

/** A task to change, by id. */
export const TasksUpdateItem: Schema<T.TasksUpdateItem> = /* @__PURE__ */ object(() => ({
  alerts: list(TaskAlertInput),
  custom_field: IdRef,
  expanded: bool,
  label: str,
  description: str,
  phone: str,
  email: str,
  status: str,
  order: num,
  attachment: TaskAttachmentInput,
  id: int,
}));

/** Tasks to change. */
export const TasksUpdate: Schema<T.TasksUpdate> = /* @__PURE__ */ object(() => ({ tasks: must(list(TasksUpdateItem)) }));

/** A task to add. */
export const TaskCreate: Schema<T.TaskCreate> = /* @__PURE__ */ object(() => ({
  alerts: list(TaskAlertInput),
  group: TaskGroupRef,
  type: TaskTypeRef,
  custom_field: IdRef,
  expanded: bool,
  label: str,
  description: str,
  phone: str,
  email: str,
  status: str,
  attachment: IdRef,
  order: num,
}));

/** What to change on a task. */
export const TaskUpdate: Schema<T.TaskUpdate> = /* @__PURE__ */ object(() => ({
  alerts: list(TaskAlertInput),
  custom_field: IdRef,
  expanded: bool,
  label: str,
  description: str,
  phone: str,
  email: str,
  status: str,
  order: num,
  attachment: TaskAttachmentInput,
}));

/** Who carries a parcel, when writing. */
export const CarrierInput: Schema<T.CarrierInput> = /* @__PURE__ */ object(() => ({
  name: must(one("fedex", "ups", "usps", "other")),
  other: str,
  tracking: must(str),
}));

/** A parcel to add or change. */
export const ShipmentWrite: Schema<T.ShipmentWrite> = /* @__PURE__ */ object(() => ({
  name: str,
  direction: one("to site", "from site", "to provider", "to other location"),
  carrier: CarrierInput,
  location: ShipmentLocationInput,
  task: IdRef,
}));

/** The tag to set. */
export const TagAdd: Schema<T.TagAdd> = /* @__PURE__ */ object(() => ({ id: must(int) }));

/** The closer kind of a problem, when writing. */
export const ProblemSubtypeInput: Schema<T.ProblemSubtypeInput> = /* @__PURE__ */ object(() => ({
  id: int,
  reportable: bool,
  message: str,
  support_ticket: bool,
  send_to_buyer: bool,
  send_to_provider: bool,
  send_to_support: bool,
  send_to_accounting: bool,
}));

/** The kind of a problem, when writing. */
export const ProblemTypeInput: Schema<T.ProblemTypeInput> = /* @__PURE__ */ object(() => ({
  id: knownInt(22, 31, 33),
  reportable: bool,
  message: str,
  support_ticket: bool,
  send_to_buyer: bool,
  send_to_provider: bool,
  send_to_support: bool,
  send_to_accounting: bool,
  children: list(ProblemSubtypeInput),
}));

/** A problem to report. */
export const ProblemCreate: Schema<T.ProblemCreate> = /* @__PURE__ */ object(() => ({
  type: ProblemTypeInput,
  comments: str,
  support_can_resolve: bool,
  company_can_resolve: bool,
  send_to_support: bool,
  send_to_provider: bool,
  escalate: str,
  skip_decline: bool,
  created_on_sf: bool,
  sf_case_id: int,
  sf_case_creation_note_for_service_msg: str,
}));

/** The state to set on a problem. */
export const ProblemStatusInput: Schema<T.ProblemStatusInput> = /* @__PURE__ */ object(() => ({ status: known("open", "resolved") }));

/** A problem to resolve or to open again. */
export const ProblemUpdate: Schema<T.ProblemUpdate> = /* @__PURE__ */ object(() => ({
  type: IdRef,
  reopen_message: str,
  problem_reopened: bool,
  resolution: ProblemStatusInput,
  isDelayedApprovalResolved: bool,
}));

/** The schedule that a provider proposes. */
export const RequestSchedule: Schema<T.RequestSchedule> = /* @__PURE__ */ object(() => ({ schedule: ServiceWindow, hour_estimate: str }));

/** An expense that a provider proposes. */
export const RequestExpense: Schema<T.RequestExpense> = /* @__PURE__ */ object(() => ({ id: int, amount: num, reason: str, quantity: num }));

/** Expenses that a provider proposes. */
export const RequestExpenses: Schema<T.RequestExpenses> = /* @__PURE__ */ object(() => ({ results: list(RequestExpense), total: num, pending: num }));

/** A provider's request or counter offer. */
export const ProviderRequest: Schema<T.ProviderRequest> = /* @__PURE__ */ object(() => ({
  id: int,
  schedule: RequestSchedule,
  counter_notes: str,
  counter: bool,
  work_order: IdRef,
  user: PersonRef,
  notes: str,
  hour_estimate: num,
  expires: Instant,
  pay: Pay,
  active: bool,
  expired: bool,
  created: Instant,
  type: num,
  arrival: Instant,
  expenses: RequestExpenses,
}));

/** A provider who waits for an answer. */
export const PendingRequest: Schema<T.PendingRequest> = /* @__PURE__ */ object(() => ({ id: int, first_name: str, last_name: str, request: ProviderRequest }));

/** Work orders to bundle. */
export const BundleRequest: Schema<T.BundleRequest> = /* @__PURE__ */ object(() => ({ cancel_message: str, cancel_reason: str, ids: must(list(int)) }));

/** The request as it was checked. */
export const BundleValidationParams: Schema<T.BundleValidationParams> = /* @__PURE__ */ object(() => ({ cancel_message: str, cancel_reason: str }));

/** What stands in the way of a bundle. */
export const BundleValidation: Schema<T.BundleValidation> = /* @__PURE__ */ object(() => ({
  status: str,
  info: list(str),
  errors: list(str),
  warnings: list(str),
  params: BundleValidationParams,
}));

/** Work orders to take out of their bundle. */
export const UnbundleRequest: Schema<T.UnbundleRequest> = /* @__PURE__ */ object(() => ({ ids: must(list(int)) }));

/** The incident id of a work order. */
export const Incident: Schema<T.Incident> = /* @__PURE__ */ object(() => ({ incident_id: must(str) }));

/** Why a visit was repeated. */
export const RevisitReason: Schema<T.RevisitReason> = /* @__PURE__ */ object(() => ({ id: int, label: nullable(str) }));

/** When a change was made. */
export const HistoryInstant: Schema<T.HistoryInstant> = /* @__PURE__ */ object(() => ({ utc: str, local: LocalTime, time_zone: str }));

/** A change to a repeat visit. */
export const RevisitHistory: Schema<T.RevisitHistory> = /* @__PURE__ */ object(() => ({
  label: str,
  author: PersonRef,
  created_at: HistoryInstant,
  revisit_id: int,
}));

/** A repeat visit. */
export const Revisit: Schema<T.Revisit> = /* @__PURE__ */ object(() => ({
  revisit_id: int,
  reason: RevisitReason,
  is_billable: nullable(bool),
  history: list(RevisitHistory),
}));

/** A change of the job status. */
export const JobStatusHistory: Schema<T.JobStatusHistory> = /* @__PURE__ */ object(() => ({ label: str, author: PersonRef, created_at: HistoryInstant }));

/** Whether the scope of work is done. */
export const JobStatus: Schema<T.JobStatus> = /* @__PURE__ */ object(() => ({
  status: known("pending", "incomplete", "complete"),
  reason: nullable(shape(() => ({ id: int, label: nullable(str) }))),
  history: list(JobStatusHistory),
}));

/** A work order of the same incident. */
export const RelatedWorkOrder: Schema<T.RelatedWorkOrder> = /* @__PURE__ */ object(() => ({ id: int, title: str }));

/** Repeat visits of a job, its job status and related work orders. */
export const SiteRevisits: Schema<T.SiteRevisits> = /* @__PURE__ */ object(() => ({
  revisits: list(Revisit),
  job_status: JobStatus,
  incident_id: str,
  related_work_orders: list(RelatedWorkOrder),
}));

/** The job status to set. */
export const JobStatusUpdate: Schema<T.JobStatusUpdate> = /* @__PURE__ */ object(() => ({
  status: must(one("pending", "incomplete", "complete")),
  reason_id: int,
}));

/** A repeat visit to record or change. */
export const SiteRevisitWrite: Schema<T.SiteRevisitWrite> = /* @__PURE__ */ object(() => ({ revisit_reason: must(num), is_billable: must(bool) }));

/** A template in a list. */
export const TemplateListRow: Schema<T.TemplateListRow> = /* @__PURE__ */ object(() => ({ id: int, actions: list(str) }));

/** Templates of a company. */
export const TemplateList: Schema<T.TemplateList> = /* @__PURE__ */ object(() => ({
  actions: list(str),
  metadata: ListMetadata,
  params: list(str),
  lists: list(ListTab),
  results: list(TemplateListRow),
  search_text: str,
  correlation_id: str,
}));

/** Settings of the company that a template belongs to. */
export const CompanyAttributes: Schema<T.CompanyAttributes> = /* @__PURE__ */ object(() => ({ workorder_network_change_admin_only: num }));

/** A stored file of a template. */
export const TemplateFile: Schema<T.TemplateFile> = /* @__PURE__ */ object(() => ({
  name: str,
  mime: str,
  size_bytes: num,
  thumbnail: str,
  link: str,
  type: str,
  icon: str,
}));

/** The time zone of a file. */
export const TemplateAttachmentTimeZone: Schema<T.TemplateAttachmentTimeZone> = /* @__PURE__ */ object(() => ({ short: str }));

/** A file of a template. */
export const TemplateAttachment: Schema<T.TemplateAttachment> = /* @__PURE__ */ object(() => ({
  id: int,
  author: Person,
  created: Instant,
  notes: str,
  show_before_assignment: bool,
  actions: list(str),
  task: IdRef,
  file: TemplateFile,
  time_zone: TemplateAttachmentTimeZone,
}));

/** A folder of a template. */
export const TemplateAttachmentFolder: Schema<T.TemplateAttachmentFolder> = /* @__PURE__ */ object(() => ({
  id: int,
  type: known("slot", "document"),
  results: list(TemplateAttachment),
  name: str,
  actions: list(str),
  metadata: PageMetadata,
}));

/** Folders of a template. */
export const TemplateAttachments: Schema<T.TemplateAttachments> = /* @__PURE__ */ object(() => ({ metadata: PageMetadata, results: list(TemplateAttachmentFolder) }));

/** The type of work of a template, older form. */
export const TemplateDataTypeOfWork: Schema<T.TemplateDataTypeOfWork> = /* @__PURE__ */ object(() => ({ id: int, idv4: num, self_reported: num, name: str }));

/** A value with its label. */
export const LabeledValue: Schema<T.LabeledValue> = /* @__PURE__ */ object(() => ({ value: num, label: str }));

/** A further type of work. */
export const AdditionalTypeOfWork: Schema<T.AdditionalTypeOfWork> = /* @__PURE__ */ object(() => ({ id: str, label: str, legacyTypeOfWorkId: int }));

/** The manager of a template. */
export const TemplateManager: Schema<T.TemplateManager> = /* @__PURE__ */ object(() => ({ thumbnail: str, id: int }));

/** A site contact of a template. */
export const TemplateContact: Schema<T.TemplateContact> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  role: str,
  phone: str,
  ext: str,
  email: str,
  notes: str,
  actions: list(str),
  status: str,
  thumbnail: str,
}));

/** Contacts of a template. */
export const TemplateContacts: Schema<T.TemplateContacts> = /* @__PURE__ */ object(() => ({
  results: list(TemplateContact),
  actions: list(str),
  metadata: PageMetadata,
  correlation_id: str,
}));

/** Where a field is shown. */
export const CustomFieldVisibility: Schema<T.CustomFieldVisibility> = /* @__PURE__ */ object(() => ({
  type: str,
  template: IdRef,
  hidden: bool,
  client: IdRef,
  projects: list(IdRef),
}));

/** A custom field of a template, older form. */
export const TemplateDataCustomField: Schema<T.TemplateDataCustomField> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  tip: str,
  type: str,
  role: known("assigned_provider", "buyer"),
  dependency: CustomFieldDependency,
  used_in_finance: bool,
  options: list(str),
  flags: list(str),
  required: num,
  internal: num,
  unique: num,
  for_tech: num,
  actions: list(str),
  admin_edit_only: num,
  template: num,
  value: str,
  category: str,
  section: str,
  correlation_id: str,
  visibility: list(CustomFieldVisibility),
}));

/** A group of custom fields, older form. */
export const TemplateDataCustomFieldGroup: Schema<T.TemplateDataCustomFieldGroup> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  role: known("assigned_provider", "buyer"),
  metadata: PageMetadata,
  results: list(TemplateDataCustomField),
}));

/** Custom fields of a template, older form. */
export const TemplateDataCustomFields: Schema<T.TemplateDataCustomFields> = /* @__PURE__ */ object(() => ({ results: list(TemplateDataCustomFieldGroup), metadata: PageMetadata }));

/** The site of a template. */
export const TemplateLocation: Schema<T.TemplateLocation> = /* @__PURE__ */ object(() => ({
  mode: known("custom", "remote", "location"),
  address1: str,
  address2: str,
  city: str,
  state: str,
  zip: str,
  country: str,
  type: num,
  saved_location: IdRef,
}));

/** A source of funds of a template. */
export const TemplateFunding: Schema<T.TemplateFunding> = /* @__PURE__ */ object(() => ({ id: int, name: str, amount: num, custom_name: str, is_default: bool }));

/** An expense of a template. */
export const TemplateExpense: Schema<T.TemplateExpense> = /* @__PURE__ */ object(() => ({ description: str, category_id: int, amount: num }));

/** Expenses of a template. */
export const TemplateExpenses: Schema<T.TemplateExpenses> = /* @__PURE__ */ object(() => ({ results: list(TemplateExpense) }));

/** What the caller may do with the company's columns. */
export const CompanyColumns: Schema<T.CompanyColumns> = /* @__PURE__ */ object(() => ({ actions: list(str) }));

/** A column that may be asked for. */
export const Column: Schema<T.Column> = /* @__PURE__ */ object(() => ({
  id: str,
  label: str,
  group: str,
  order: num,
  icon: str,
  selected: bool,
  can_sort: bool,
  sort_dir: str,
}));

/** A group of columns that may be asked for. */
export const ColumnGroup: Schema<T.ColumnGroup> = /* @__PURE__ */ object(() => ({ group: str, items: list(Column) }));

/** A filter that a list offers. */
export const AvailableFilter: Schema<T.AvailableFilter> = /* @__PURE__ */ object(() => ({ id: str, label: str, name: str, type: str, section: num }));

/** Counters of one page, with the list in effect and the columns and filters that may be asked for. */
export const CatalogMetadata: Schema<T.CatalogMetadata> = /* @__PURE__ */ object(() => ({
  total: int,
  page: int,
  pages: int,
  per_page: int,
  columns: str,
  view: str,
  sort: str,
  order: str,
  list: str,
  company_columns: CompanyColumns,
  default_columns: str,
  available_columns: list(ColumnGroup),
  available_filters: list(AvailableFilter),
}));

/** A penalty of a template. */
export const TemplatePenalty: Schema<T.TemplatePenalty> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  type: known("Fixed", "Percent"),
  modifier: str,
  description: str,
  amount: str,
  selected: bool,
  charged_id: int,
}));

/** Penalties of a template. */
export const TemplatePenalties: Schema<T.TemplatePenalties> = /* @__PURE__ */ object(() => ({
  actions: list(str),
  metadata: CatalogMetadata,
  params: list(str),
  lists: list(ListTab),
  correlation_id: str,
  f_client: str,
  fs_client: bool,
  f_project: str,
  fs_project: bool,
  results: list(TemplatePenalty),
}));

/** A bonus of a template. */
export const TemplateBonus: Schema<T.TemplateBonus> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  type: known("Fixed", "Percent"),
  modifier: str,
  description: str,
  amount: str,
  selected: bool,
  charged_id: int,
}));

/** Bonuses of a template. */
export const TemplateBonuses: Schema<T.TemplateBonuses> = /* @__PURE__ */ object(() => ({
  actions: list(str),
  metadata: CatalogMetadata,
  params: list(str),
  lists: list(ListTab),
  correlation_id: str,
  f_client: str,
  fs_client: bool,
  f_project: str,
  fs_project: bool,
  results: list(TemplateBonus),
}));

/** Pay terms of a template. */
export const TemplatePay: Schema<T.TemplatePay> = /* @__PURE__ */ object(() => ({
  type: known("fixed", "hourly", "device", "blended", ""),
  base: UnitAmount,
  additional: UnitAmount,
  hours: num,
  minimum_payment: num,
  range: AmountRange,
  total: num,
  calculated_total: CalculatedTotal,
  actions: list(str),
  correlation_id: str,
  finance: IdRef,
  funding: list(TemplateFunding),
  expenses: TemplateExpenses,
  penalties: TemplatePenalties,
  bonuses: TemplateBonuses,
}));

/** A task of a template, older form. */
export const TemplateDataTask: Schema<T.TemplateDataTask> = /* @__PURE__ */ object(() => ({
  alerts: list(str),
  id: int,
  type: TaskTypeRef,
  group: TaskGroupRef,
  description: str,
  label: str,
  email: str,
  phone: str,
  upload_id: int,
  order: num,
  attachment: TemplateAttachment,
}));

/** Tasks of a template, older form. */
export const TemplateDataTasks: Schema<T.TemplateDataTasks> = /* @__PURE__ */ object(() => ({ results: list(TemplateDataTask) }));

/** The time zone of a template. */
export const TemplateTimeZone: Schema<T.TemplateTimeZone> = /* @__PURE__ */ object(() => ({ name: str, id: str, category: str }));

/** A service window counted from the day of creation. */
export const RelativeSchedule: Schema<T.RelativeSchedule> = /* @__PURE__ */ object(() => ({
  relative_schedule_date: str,
  relative_schedule_time: str,
  relative_schedule_range: str,
  mode: str,
}));

/** The service window of a template. */
export const TemplateSchedule: Schema<T.TemplateSchedule> = /* @__PURE__ */ object(() => ({
  service_window: ServiceWindow,
  correlation_id: str,
  time_zone: TemplateTimeZone,
  relative: RelativeSchedule,
  actions: list(str),
}));

/** The rule that a template names. */
export const TemplateSelectionRule: Schema<T.TemplateSelectionRule> = /* @__PURE__ */ object(() => ({ id: int, name: str, total_selection_rule: str, actions: list(str) }));

/** The qualification rule of a template. */
export const TemplateQualifications: Schema<T.TemplateQualifications> = /* @__PURE__ */ object(() => ({ actions: list(str), selection_rule: TemplateSelectionRule }));

/** A skill that a job calls for. */
export const SpecialSkill: Schema<T.SpecialSkill> = /* @__PURE__ */ object(() => ({
  id: int,
  required: bool,
  certification_id: int,
  dynamic_term_id: int,
  name: str,
  feeReduction: num,
  fee: num,
  international: num,
}));

/** A service type of a template. */
export const TemplateServiceType: Schema<T.TemplateServiceType> = /* @__PURE__ */ object(() => ({ value: num, label: str, id: int, name: str }));

/** Content of a template, older form. */
export const TemplateData: Schema<T.TemplateData> = /* @__PURE__ */ object(() => ({
  _v: num,
  _no_model_update: str,
  attachments: TemplateAttachments,
  title: str,
  type_of_work: TemplateDataTypeOfWork,
  client: NamedRef,
  project: NamedRef,
  template: IdRef,
  service_contract: list(int),
  team: IdRef,
  service_types: list(LabeledValue),
  additional_type_of_works: list(AdditionalTypeOfWork),
  site_device: list(str),
  equipments: list(str),
  networks: list(LabeledValue),
  printable: bool,
  allow_counter_offers: bool,
  require_gps: bool,
  w2: bool,
  manager: TemplateManager,
  contacts: TemplateContacts,
  description: Html,
  confidential: Html,
  custom_fields: TemplateDataCustomFields,
  location: TemplateLocation,
  pay: TemplatePay,
  tasks: TemplateDataTasks,
  actions: list(str),
  tab: str,
  template_name: str,
  default_project: str,
  skills: list(str),
  schedule: TemplateSchedule,
  has_qualifications: num,
  qualifications: TemplateQualifications,
  require_ontime: bool,
  special_skill: SpecialSkill,
  types_of_work: list(TypeOfWorkChoice),
  survey_experiment: bool,
  advanced_qualifications: bool,
  id: int,
  name: str,
  default: bool,
  correlation_id: str,
  experiment_type: str,
  company: NamedRef,
  service_types_legacy: list(TemplateServiceType),
}));

/** The type of work of a template. */
export const TemplateTypeOfWork: Schema<T.TemplateTypeOfWork> = /* @__PURE__ */ object(() => ({ id: int, idv4: num, name: str }));

/** A type of work that a template names. */
export const TemplateTypeOfWorkChoice: Schema<T.TemplateTypeOfWorkChoice> = /* @__PURE__ */ object(() => ({
  id: int,
  isPrimary: bool,
  source: str,
  legacyTypeOfWorkId: int,
  label: str,
}));

/** A network of a template. */
export const TemplateNetwork: Schema<T.TemplateNetwork> = /* @__PURE__ */ object(() => ({ value: num, label: str, id: int, name: str, fn_process_payment: bool }));

/** Networks of a template. */
export const TemplateNetworks: Schema<T.TemplateNetworks> = /* @__PURE__ */ object(() => ({ metadata: PageMetadata, results: list(TemplateNetwork) }));

/** A task of a template. */
export const TemplateTask: Schema<T.TemplateTask> = /* @__PURE__ */ object(() => ({
  alerts: list(str),
  id: int,
  type: TaskTypeRef,
  group: TaskGroupRef,
  description: str,
  label: str,
  email: str,
  phone: str,
  upload_id: int,
  order: num,
  attachment: TemplateAttachment,
  actions: list(str),
}));

/** Tasks of a template. */
export const TemplateTasks: Schema<T.TemplateTasks> = /* @__PURE__ */ object(() => ({
  metadata: PageMetadata,
  results: list(TemplateTask),
  correlation_id: str,
  actions: list(str),
}));

/** A custom field of a template. */
export const TemplateCustomField: Schema<T.TemplateCustomField> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  tip: str,
  type: str,
  role: known("assigned_provider", "buyer"),
  dependency: CustomFieldDependency,
  used_in_finance: bool,
  options: list(str),
  flags: list(str),
  required: num,
  internal: num,
  unique: num,
  for_tech: num,
  actions: list(str),
  admin_edit_only: num,
  template: num,
  value: str,
  category: str,
  visibility: list(CustomFieldVisibility),
}));

/** A group of custom fields of a template. */
export const TemplateCustomFieldGroup: Schema<T.TemplateCustomFieldGroup> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  role: known("assigned_provider", "buyer"),
  metadata: PageMetadata,
  results: list(TemplateCustomField),
}));

/** Custom fields of a template. */
export const TemplateCustomFields: Schema<T.TemplateCustomFields> = /* @__PURE__ */ object(() => ({
  metadata: PageMetadata,
  actions: list(str),
  results: list(TemplateCustomFieldGroup),
}));

/** Content of a template, newer form. */
export const TemplateContent: Schema<T.TemplateContent> = /* @__PURE__ */ object(() => ({
  survey_experiment: bool,
  advanced_qualifications: bool,
  actions: list(str),
  id: int,
  title: str,
  name: str,
  client: NamedRef,
  project: NamedRef,
  type_of_work: TemplateTypeOfWork,
  additional_type_of_works: list(AdditionalTypeOfWork),
  types_of_work: list(TemplateTypeOfWorkChoice),
  service_types: list(TemplateServiceType),
  site_device: list(str),
  service_contract: IdRef,
  team: IdRef,
  printable: bool,
  require_gps: bool,
  allow_counter_offers: bool,
  special_skill: SpecialSkill,
  equipments: list(str),
  networks: TemplateNetworks,
  w2: bool,
  smart_audit_rule_id: int,
  require_ontime: bool,
  manager: TemplateManager,
  contacts: TemplateContacts,
  description: Html,
  confidential: Html,
  attachments: TemplateAttachments,
  tasks: TemplateTasks,
  custom_fields: TemplateCustomFields,
  schedule: TemplateSchedule,
  pay: TemplatePay,
  qualifications: TemplateQualifications,
  default: bool,
  company: NamedRef,
  correlation_id: str,
  service_types_legacy: list(TemplateServiceType),
}));

/** A template for work orders. */
export const Template: Schema<T.Template> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  work_orders: num,
  created: UtcInstant,
  updated: UtcInstant,
  default: bool,
  company: NamedRef,
  company_attributes: CompanyAttributes,
  actions: list(str),
  client: NamedRef,
  project: NamedRef,
  author: Person,
  data: TemplateData,
  v3_pay_type: str,
  v2: TemplateContent,
}));

/** Counters of one page, with the columns and filters that may be asked for. */
export const ColumnMetadata: Schema<T.ColumnMetadata> = /* @__PURE__ */ object(() => ({
  total: int,
  page: int,
  pages: int,
  per_page: int,
  columns: str,
  view: str,
  sort: str,
  order: str,
  default_columns: str,
  available_columns: list(ColumnGroup),
  available_filters: list(AvailableFilter),
}));

/** A type of work. */
export const TypeOfWork: Schema<T.TypeOfWork> = /* @__PURE__ */ object(() => ({
  id: must(int),
  industry_id: must(int),
  industry: must(str),
  name: must(str),
}));

/** Types of work. */
export const TypeOfWorkList: Schema<T.TypeOfWorkList> = /* @__PURE__ */ object(() => ({
  actions: list(str),
  params: list(str),
  metadata: ColumnMetadata,
  results: list(TypeOfWork),
}));

/** A service within a type of work. */
export const ServiceType: Schema<T.ServiceType> = /* @__PURE__ */ object(() => ({ id: must(str), text: must(str) }));

/** The account that a project draws on. */
export const ProjectFinance: Schema<T.ProjectFinance> = /* @__PURE__ */ object(() => ({ id: int, description: str, balance: num, terms: num }));

/** A project in a list. */
export const ProjectListRow: Schema<T.ProjectListRow> = /* @__PURE__ */ object(() => ({ id: int, finance: ProjectFinance }));

/** A page of projects. */
export const ProjectList: Schema<T.ProjectList> = /* @__PURE__ */ object(() => ({
  actions: list(str),
  metadata: ListMetadata,
  params: list(str),
  lists: list(ListTab),
  results: list(ProjectListRow),
  search_text: str,
  correlation_id: str,
}));

/** A text for the manager and one for the provider. */
export const NotificationText: Schema<T.NotificationText> = /* @__PURE__ */ object(() => ({ manager: str, provider: str }));

/** Texts that a project sends. */
export const ProjectNotifications: Schema<T.ProjectNotifications> = /* @__PURE__ */ object(() => ({
  email_subject: NotificationText,
  email_body: NotificationText,
  sms: NotificationText,
  digest_email: NotificationText,
  notification: NotificationText,
}));

/** A step of dispatch; its numbers are text. */
export const DispatchTier: Schema<T.DispatchTier> = /* @__PURE__ */ object(() => ({
  id: str,
  selection_rule_id: str,
  delay: str,
  network_ids: list(str),
  status: str,
}));

/** How a project is to dispatch. */
export const ProjectAutoDispatchInput: Schema<T.ProjectAutoDispatchInput> = /* @__PURE__ */ object(() => ({
  autodispatch_id: int,
  tiered_autodispatch_id: int,
  should_route: bool,
  also_publish: bool,
  auto_assign: bool,
  revert_to_draft: num,
  tiers: list(DispatchTier),
}));

/** A second contact of a project, when writing. */
export const SecondaryContactInput: Schema<T.SecondaryContactInput> = /* @__PURE__ */ object(() => ({
  name: str,
  phone: str,
  phone_extension: str,
  secondary_phone: str,
  secondary_phone_extension: str,
  email: str,
}));

/** A project to create. */
export const ProjectCreate: Schema<T.ProjectCreate> = /* @__PURE__ */ object(() => ({
  name: must(str),
  status: one("active", "completed", "cancelled"),
  policy_and_procedures: str,
  standard_instructions: str,
  cancellation_fee: num,
  late_notification: bool,
  notifications: ProjectNotifications,
  client: NamedRef,
  finance: IdRef,
  manager: IdRef,
  service_contract: NamedRef,
  selection_rule: IdRef,
  auto_dispatch: ProjectAutoDispatchInput,
  secondary_contact: SecondaryContactInput,
}));

/** A contact of a project. */
export const ProjectContact: Schema<T.ProjectContact> = /* @__PURE__ */ object(() => ({
  id: int,
  project_id: int,
  type: str,
  name: str,
  phone: str,
  phone_extension: str,
  email: str,
  secondary_phone: str,
  secondary_phone_extension: str,
}));

/** Contacts of a project. */
export const ProjectContacts: Schema<T.ProjectContacts> = /* @__PURE__ */ object(() => ({ metadata: PageMetadata, results: list(ProjectContact) }));

/** A template that a project uses. */
export const ProjectTemplate: Schema<T.ProjectTemplate> = /* @__PURE__ */ object(() => ({
  id: int,
  actions: list(str),
  name: str,
  default: bool,
  deleted: bool,
  project: IdRef,
  client: IdRef,
  created: UtcInstant,
  updated: UtcInstant,
}));

/** Templates that a project uses. */
export const ProjectTemplates: Schema<T.ProjectTemplates> = /* @__PURE__ */ object(() => ({
  metadata: PageMetadata,
  actions: list(str),
  correlation_id: str,
  results: list(ProjectTemplate),
}));

/** How a project dispatches. */
export const ProjectAutoDispatch: Schema<T.ProjectAutoDispatch> = /* @__PURE__ */ object(() => ({
  id: int,
  delay: num,
  w2_skippub: num,
  w2_failswitch: num,
  should_route: num,
  also_publish: num,
  selection_rule_id: int,
  selection_rule: NamedRef,
}));

/** How a project dispatches in steps. */
export const TieredAutoDispatch: Schema<T.TieredAutoDispatch> = /* @__PURE__ */ object(() => ({
  id: str,
  method: str,
  validation: open,
  strategy: str,
  also_publish: str,
  tiers: list(DispatchTier),
  time_remaining: num,
}));

/** A project: work orders that belong together. */
export const Project: Schema<T.Project> = /* @__PURE__ */ object(() => ({
  id: int,
  client_id: int,
  company_id: str,
  name: str,
  status: str,
  cancellation_fee: num,
  late_notification: bool,
  standard_instructions: str,
  policy_and_procedures: str,
  actions: list(str),
  correlation_id: str,
  manager: Person,
  contacts: ProjectContacts,
  templates: ProjectTemplates,
  selection_rule: NamedRef,
  auto_dispatch: ProjectAutoDispatch,
  notifications: ProjectNotifications,
  tiered_auto_dispatch: TieredAutoDispatch,
  client: NamedRef,
  finance: ProjectFinance,
}));

/** A tier of a talent pool group, when writing. */
export const ProviderTierAssignmentInput: Schema<T.ProviderTierAssignmentInput> = /* @__PURE__ */ object(() => ({ talent_pool_group_id: must(str), tier_id: must(int) }));

/** Providers to put into tiers. */
export const ProjectProvidersAdd: Schema<T.ProjectProvidersAdd> = /* @__PURE__ */ object(() => ({
  provider_id: must(list(int)),
  talent_pool_groups: must(list(ProviderTierAssignmentInput)),
}));

/** Whether the request was carried out. */
export const Success: Schema<T.Success> = /* @__PURE__ */ object(() => ({ success: must(bool) }));

/** A tier of a talent pool group. */
export const ProviderTierAssignment: Schema<T.ProviderTierAssignment> = /* @__PURE__ */ object(() => ({
  talent_pool_group_id: must(str),
  talent_pool_group_name: must(str),
  tier_id: must(int),
  tier_name: must(str),
}));

/** The tiers that a provider is in, within a project. */
export const ProjectProvider: Schema<T.ProjectProvider> = /* @__PURE__ */ object(() => ({
  project_id: must(int),
  provider_id: must(int),
  talent_pool_groups: must(list(ProviderTierAssignment)),
}));

/** The tiers that a provider is to be in. */
export const ProjectProviderUpdate: Schema<T.ProjectProviderUpdate> = /* @__PURE__ */ object(() => ({ talent_pool_groups: must(list(ProviderTierAssignmentInput)) }));

/** Smart dispatch settings to create. */
export const DispatchSettingsCreate: Schema<T.DispatchSettingsCreate> = /* @__PURE__ */ object(() => ({
  buyer_id: must(int),
  dispatch_runtime_minutes: num,
  rerun_until_threshold: bool,
  rerun_threshold_minutes: num,
  dispatch_to_first_available: bool,
  revert_to_draft_on_no_available: bool,
  created_by: must(num),
  is_dispatch_settings_enabled: bool,
  project_id: must(int),
}));

/** Smart dispatch settings of a project. */
export const ProjectDispatchSettings: Schema<T.ProjectDispatchSettings> = /* @__PURE__ */ object(() => ({
  id: int,
  project_dispatch_setting_id: format("uuid"),
  project_id: int,
  buyer_id: int,
  dispatch_runtime_minutes: num,
  rerun_until_threshold: bool,
  rerun_threshold_minutes: num,
  dispatch_to_first_available: bool,
  revert_to_draft_on_no_available: bool,
  created_by: num,
  is_dispatch_settings_enabled: bool,
  effective_from: str,
  effective_to: str,
}));

/** Smart dispatch settings to set. */
export const DispatchSettingsUpdate: Schema<T.DispatchSettingsUpdate> = /* @__PURE__ */ object(() => ({
  buyer_id: must(int),
  dispatch_runtime_minutes: num,
  rerun_until_threshold: bool,
  rerun_threshold_minutes: num,
  dispatch_to_first_available: bool,
  revert_to_draft_on_no_available: bool,
  created_by: must(num),
  is_dispatch_settings_enabled: bool,
}));

/** A tag that a company has defined. */
export const CompanyTag: Schema<T.CompanyTag> = /* @__PURE__ */ object(() => ({
  id: must(int),
  label: must(str),
  hex_color: must(str),
  valid_statuses: must(list(known("created", "published", "routed", "assigned", "workdone", "approved", "paid", "canceled"))),
  types: list(known("custom_company", "hide_from_provider", "provider_can_edit", "for_providers_only", "show_in_dashboard")),
  actions: list(str),
}));

/** Tags that a company has defined. */
export const CompanyTagList: Schema<T.CompanyTagList> = /* @__PURE__ */ object(() => ({
  actions: list(str),
  metadata: ViewMetadata,
  params: list(str),
  results: list(CompanyTag),
}));

/** A tag to define. */
export const CompanyTagCreate: Schema<T.CompanyTagCreate> = /* @__PURE__ */ object(() => ({
  label: must(str),
  hex_color: str,
  valid_statuses: must(list(one("created", "published", "routed", "assigned", "workdone", "approved", "paid", "canceled"))),
  types: must(list(one("custom_company", "hide_from_provider", "provider_can_edit", "for_providers_only", "show_in_dashboard"))),
}));

/** An expense category. */
export const CompanyExpense: Schema<T.CompanyExpense> = /* @__PURE__ */ object(() => ({
  uid: num,
  id: int,
  company_expense_id: int,
  label: str,
  description: str,
  amount: num,
  type: known("custom", "system"),
  actions: list(str),
  is_travel: bool,
  hide_pre_assign: bool,
}));

/** Expense categories of a company. */
export const CompanyExpenseList: Schema<T.CompanyExpenseList> = /* @__PURE__ */ object(() => ({
  metadata: PageMetadata,
  results: list(CompanyExpense),
  actions: list(str),
}));

/** A manager of a company. */
export const CompanyManager: Schema<T.CompanyManager> = /* @__PURE__ */ object(() => ({ id: int, first_name: str, last_name: str }));

/** A network that a company may use. */
export const CompanyNetwork: Schema<T.CompanyNetwork> = /* @__PURE__ */ object(() => ({
  network_id: must(str),
  type: must(known("employee", "contractor", "marketplace", "vendor", "marketplace_w2")),
  network_name: must(str),
}));

/** The closest reason. */
export const RevisitReasonLeaf: Schema<T.RevisitReasonLeaf> = /* @__PURE__ */ object(() => ({
  reason_id: int,
  parent_reason_id: int,
  name: str,
  is_custom_reason: bool,
  is_archived: bool,
  cloned_from_reason_id: int,
}));

/** A closer reason. */
export const RevisitSubReason: Schema<T.RevisitSubReason> = /* @__PURE__ */ object(() => ({
  reason_id: int,
  parent_reason_id: int,
  name: str,
  is_custom_reason: bool,
  is_archived: bool,
  cloned_from_reason_id: int,
  sub_reasons: list(RevisitReasonLeaf),
}));

/** A reason with its closer reasons. */
export const RevisitReasonGroup: Schema<T.RevisitReasonGroup> = /* @__PURE__ */ object(() => ({
  reason_id: int,
  parent_reason_id: int,
  name: str,
  is_custom_reason: bool,
  is_archived: bool,
  cloned_from_reason_id: int,
  sub_reasons: list(RevisitSubReason),
}));

/** Reasons for repeat visits. */
export const RevisitReasonList: Schema<T.RevisitReasonList> = /* @__PURE__ */ object(() => ({ results: list(RevisitReasonGroup) }));

/** A reason to call a job incomplete. */
export const IncompleteReason: Schema<T.IncompleteReason> = /* @__PURE__ */ object(() => ({ id: int, label: str }));

/** A custom field as a company defined it. */
export const CustomFieldDefinition: Schema<T.CustomFieldDefinition> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  tip: str,
  type: known("text", "numeric", "date", "date_time", "time", "predefined", "phone"),
  required: num,
  internal: num,
  unique: num,
  for_tech: num,
  actions: list(str),
  admin_edit_only: num,
  template: num,
  flags: list(known("unique", "required", "internal_id", "required_during_checkin", "show_in_available", "included_in_alerts", "shown_in_header", "seen_by_provider", "seen_by_clients", "visible_to_clients", "client_request_required", "client_request_use_for", "onsite_only")),
  dependency: CustomFieldCondition,
}));

/** Custom fields that a company has defined. */
export const CustomFieldDefinitionList: Schema<T.CustomFieldDefinitionList> = /* @__PURE__ */ object(() => ({
  actions: list(str),
  metadata: ListMetadata,
  params: list(str),
  lists: list(ListTab),
  results: list(CustomFieldDefinition),
  correlation_id: str,
}));

/** A bonus that a company offers. */
export const CatalogBonus: Schema<T.CatalogBonus> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  type: known("Fixed", "Percent"),
  modifier: str,
  description: str,
}));

/** The bonuses that a company offers. */
export const CatalogBonusList: Schema<T.CatalogBonusList> = /* @__PURE__ */ object(() => ({
  actions: list(str),
  metadata: CatalogMetadata,
  params: list(str),
  lists: list(ListTab),
  results: list(CatalogBonus),
  correlation_id: str,
}));

/** A penalty that a company uses. */
export const CatalogPenalty: Schema<T.CatalogPenalty> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  type: known("Fixed", "Percent"),
  modifier: str,
  description: str,
}));

/** The penalties that a company uses. */
export const CatalogPenaltyList: Schema<T.CatalogPenaltyList> = /* @__PURE__ */ object(() => ({
  actions: list(str),
  metadata: CatalogMetadata,
  params: list(str),
  lists: list(ListTab),
  results: list(CatalogPenalty),
  correlation_id: str,
}));

/** A custom field of a user. */
export const UserCustomField: Schema<T.UserCustomField> = /* @__PURE__ */ object(() => ({
  id: int,
  name: str,
  type: str,
  flags: list(str),
  actions: list(str),
  value: list(str),
}));

/** Custom fields of a user. */
export const UserCustomFields: Schema<T.UserCustomFields> = /* @__PURE__ */ object(() => ({
  metadata: PageMetadata,
  correlation_id: str,
  results: list(UserCustomField),
}));

/** A user of the platform. */
export const User: Schema<T.User> = /* @__PURE__ */ object(() => ({
  id: int,
  first_name: str,
  last_name: str,
  email: str,
  w2: bool,
  thumbnail: str,
  zip: str,
  custom_fields: UserCustomFields,
}));

/** A preferred provider group: the older kind of talent pool. */
export const PreferredProviderGroup: Schema<T.PreferredProviderGroup> = /* @__PURE__ */ object(() => ({
  id: int,
  actions: list(str),
  correlation_id: str,
  name: str,
  providers: num,
}));

/** A page of preferred provider groups. */
export const PreferredProviderGroupList: Schema<T.PreferredProviderGroupList> = /* @__PURE__ */ object(() => ({
  actions: list(str),
  metadata: CatalogMetadata,
  params: list(str),
  lists: list(ListTab),
  results: list(PreferredProviderGroup),
  search_text: str,
  correlation_id: str,
}));

/** A member of a preferred provider group. */
export const PreferredProvider: Schema<T.PreferredProvider> = /* @__PURE__ */ object(() => ({
  id: int,
  first_name: str,
  last_name: str,
  w2: bool,
  phone: str,
  phone_ext: str,
  cell: str,
  correlation_id: str,
  worked_with: bool,
  is_sourced: bool,
  has_request: bool,
  managed: bool,
  actions: list(str),
  showSpotyBanner2019: bool,
  update_username: bool,
  update_username_exp_expire_date: str,
}));

/** A page of the members of a preferred provider group. */
export const PreferredProviderList: Schema<T.PreferredProviderList> = /* @__PURE__ */ object(() => ({
  actions: either(str, list(str)),
  metadata: ListMetadata,
  params: list(str),
  lists: list(ListTab),
  results: list(PreferredProvider),
  search_text: str,
  correlation_id: str,
  exception: str,
}));

/** Members to remove. */
export const PreferredProvidersRemoval: Schema<T.PreferredProvidersRemoval> = /* @__PURE__ */ object(() => ({ id: must(list(int)) }));

/** A provider in a tier. */
export const TierProvider: Schema<T.TierProvider> = /* @__PURE__ */ object(() => ({
  provider_id: must(int),
  name: must(str),
  photo: nullable(str),
  exists_in_multiple_talent_pool_groups: must(bool),
}));

/** A tier of a group, with its providers. */
export const TalentPoolTier: Schema<T.TalentPoolTier> = /* @__PURE__ */ object(() => ({ id: must(int), name: must(str), providers: list(TierProvider) }));

/** An attribute of a group. */
export const GroupAttribute: Schema<T.GroupAttribute> = /* @__PURE__ */ object(() => ({ id: must(str), name: must(str), value: must(str) }));

/** A group of talent pools. */
export const TalentPoolGroup: Schema<T.TalentPoolGroup> = /* @__PURE__ */ object(() => ({
  talent_pool_group_id: must(str),
  name: must(str),
  project_id: must(int),
  display_name: nullable(str),
  tiers: must(list(TalentPoolTier)),
  attributes: must(list(GroupAttribute)),
}));

/** Where a cursor list stands. */
export const CursorPagination: Schema<T.CursorPagination> = /* @__PURE__ */ object(() => ({
  next_cursor: nullable(str),
  limit: num,
  prev_cursor: nullable(str),
  has_next_page: bool,
  has_prev_page: bool,
}));

/** A page of talent pool groups. */
export const TalentPoolGroupList: Schema<T.TalentPoolGroupList> = /* @__PURE__ */ object(() => ({
  data: must(list(TalentPoolGroup)),
  pagination: must(CursorPagination),
}));

/** An attribute by name, when writing. */
export const AttributeInput: Schema<T.AttributeInput> = /* @__PURE__ */ object(() => ({ name: must(str), value: must(str) }));

/** A group to create or change. */
export const TalentPoolGroupWrite: Schema<T.TalentPoolGroupWrite> = /* @__PURE__ */ object(() => ({
  name: must(str),
  project_id: must(int),
  display_name: str,
  attributes: list(AttributeInput),
}));

/** Outcome of a deletion. */
export const DeleteResult: Schema<T.DeleteResult> = /* @__PURE__ */ object(() => ({ success: must(bool), message: must(str) }));

/** A provider of a group, with the tier. */
export const TalentPoolGroupProvider: Schema<T.TalentPoolGroupProvider> = /* @__PURE__ */ object(() => ({
  provider_id: must(int),
  name: must(str),
  photo: nullable(str),
  exists_in_multiple_talent_pool_groups: must(bool),
  tier: must(TalentPoolTier),
}));

/** A page of the providers of a group. */
export const TalentPoolGroupProviderList: Schema<T.TalentPoolGroupProviderList> = /* @__PURE__ */ object(() => ({
  data: must(list(TalentPoolGroupProvider)),
  pagination: must(CursorPagination),
}));

/** Outcome of removing a provider. */
export const ProviderRemoval: Schema<T.ProviderRemoval> = /* @__PURE__ */ object(() => ({ success: must(bool), message: must(str), removed_count: must(num) }));

/** An attribute of a provider in a talent pool. */
export const ProviderAttribute: Schema<T.ProviderAttribute> = /* @__PURE__ */ object(() => ({
  talent_pool_provider_attribute_id: must(str),
  name: must(str),
  value: must(str),
}));

/** A page of a provider's attributes. */
export const ProviderAttributeList: Schema<T.ProviderAttributeList> = /* @__PURE__ */ object(() => ({
  data: must(list(ProviderAttribute)),
  pagination: must(CursorPagination),
}));

/** An attribute to change, by id. */
export const ProviderAttributesUpdateItem: Schema<T.ProviderAttributesUpdateItem> = /* @__PURE__ */ object(() => ({ talent_pool_provider_attribute_id: must(str), value: must(str) }));

/** Attributes to change. */
export const ProviderAttributesUpdate: Schema<T.ProviderAttributesUpdate> = /* @__PURE__ */ object(() => ({ attributes: must(list(ProviderAttributesUpdateItem)) }));

/** Attributes after a change. */
export const ProviderAttributes: Schema<T.ProviderAttributes> = /* @__PURE__ */ object(() => ({ attributes: must(list(ProviderAttribute)) }));

/** Attributes to add. */
export const ProviderAttributesCreate: Schema<T.ProviderAttributesCreate> = /* @__PURE__ */ object(() => ({ attributes: must(list(AttributeInput)) }));

/** The value to set. */
export const ProviderAttributeUpdate: Schema<T.ProviderAttributeUpdate> = /* @__PURE__ */ object(() => ({ value: must(str) }));

/** An area served by tiers of providers. */
export const ServiceTerritory: Schema<T.ServiceTerritory> = /* @__PURE__ */ object(() => ({
  id: str,
  name: str,
  service_territory_id: str,
  project_id: int,
  tiers: list(TalentPoolTier),
  attributes: list(GroupAttribute),
  provider_count: num,
}));

/** A page of service territories. */
export const ServiceTerritoryList: Schema<T.ServiceTerritoryList> = /* @__PURE__ */ object(() => ({ data: list(ServiceTerritory), pagination: CursorPagination }));

/** A service territory to create or change. */
export const ServiceTerritoryWrite: Schema<T.ServiceTerritoryWrite> = /* @__PURE__ */ object(() => ({
  name: must(str),
  project_id: must(int),
  display_name: str,
  attributes: list(AttributeInput),
}));

/** Outcome of a deletion. */
export const ServiceTerritoryDeletion: Schema<T.ServiceTerritoryDeletion> = /* @__PURE__ */ object(() => ({ success: bool, message: str }));

/** A page of the providers of a territory. */
export const ServiceTerritoryProviderList: Schema<T.ServiceTerritoryProviderList> = /* @__PURE__ */ object(() => ({
  data: list(TalentPoolGroupProvider),
  pagination: CursorPagination,
  providers: list(TalentPoolGroupProvider),
}));

/** A page of client companies. */
export const ClientList: Schema<T.ClientList> = /* @__PURE__ */ object(() => ({
  actions: list(str),
  metadata: ListMetadata,
  params: list(str),
  lists: list(ListTab),
  results: list(IdRef),
  search_text: str,
  correlation_id: str,
}));

/** A client company to create. */
export const ClientCreate: Schema<T.ClientCreate> = /* @__PURE__ */ object(() => ({
  name: must(str),
  manager: IdRef,
  print_logo: bool,
  address_1: str,
  address_2: str,
  city: str,
  state: str,
  zip: str,
  country: str,
  location_type: num,
  about: str,
  website: str,
  standard_instruction: str,
  policy_procedure: str,
}));

/** A project of a client. */
export const ClientProject: Schema<T.ClientProject> = /* @__PURE__ */ object(() => ({ id: int, name: str, status: str }));

/** Projects of a client. */
export const ClientProjects: Schema<T.ClientProjects> = /* @__PURE__ */ object(() => ({
  metadata: PageMetadata,
  results: list(ClientProject),
  actions: list(str),
}));

/** Work orders of a new client by state. */
export const ClientCreatedCounts: Schema<T.ClientCreatedCounts> = /* @__PURE__ */ object(() => ({
  all: num,
  today: num,
  draft: num,
  published_routed: num,
  assigned: num,
  approved_paid: num,
}));

/** A new client company. */
export const ClientCreated: Schema<T.ClientCreated> = /* @__PURE__ */ object(() => ({
  id: int,
  client_id: int,
  name: str,
  actions: list(str),
  correlation_id: str,
  active: bool,
  print_logo: bool,
  address_1: str,
  address_2: str,
  city: str,
  state: str,
  zip: str,
  country: str,
  location_type: num,
  website: str,
  policy_procedure: str,
  standard_instruction: str,
  about: str,
  created: UtcInstant,
  logo: str,
  manager: Person,
  projects: ClientProjects,
  work_order_counts: ClientCreatedCounts,
}));

/** Work orders of a client by state. */
export const WorkOrderCounts: Schema<T.WorkOrderCounts> = /* @__PURE__ */ object(() => ({
  all: num,
  today: num,
  draft: num,
  published_routed: num,
  assigned: num,
  approved_paid: num,
  work_done: num,
}));

/** A client company: whose work is done. */
export const Client: Schema<T.Client> = /* @__PURE__ */ object(() => ({
  id: int,
  client_id: int,
  name: str,
  actions: list(str),
  correlation_id: str,
  active: bool,
  print_logo: bool,
  address_1: str,
  address_2: str,
  city: str,
  state: str,
  zip: str,
  country: str,
  location_type: num,
  website: str,
  policy_procedure: str,
  standard_instruction: str,
  about: str,
  created: UtcInstant,
  logo: str,
  manager: Person,
  work_order_counts: WorkOrderCounts,
  projects: ClientProjects,
}));

/** A note on a saved location. */
export const LocationNote: Schema<T.LocationNote> = /* @__PURE__ */ object(() => ({ id: int, text: str, private: num }));

/** A saved location in a list. */
export const SavedLocationRow: Schema<T.SavedLocationRow> = /* @__PURE__ */ object(() => ({
  address1: str,
  address2: str,
  city: str,
  state: str,
  zip: num,
  country: str,
  id: int,
  location_id: int,
  client_id: int,
  client_name: str,
  name: str,
  group_id: int,
  group_name: str,
  type: str,
  type_id: int,
  notes: list(LocationNote),
  workorders: num,
  providers: num,
  status: num,
}));

/** A page of saved locations. */
export const SavedLocationList: Schema<T.SavedLocationList> = /* @__PURE__ */ object(() => ({
  actions: list(str),
  metadata: ColumnMetadata,
  params: list(str),
  results: list(SavedLocationRow),
  correlation_id: str,
}));

/** Whom to call at a saved location, when writing. */
export const SavedLocationContactInput: Schema<T.SavedLocationContactInput> = /* @__PURE__ */ object(() => ({ name: must(str), phone: must(str), phone_ext: str, email: str }));

/** A location to save. */
export const SavedLocationCreate: Schema<T.SavedLocationCreate> = /* @__PURE__ */ object(() => ({
  address1: str,
  address2: str,
  city: str,
  state: str,
  zip: num,
  country: str,
  name: must(str),
  display_name: str,
  type: must(str),
  notes: str,
  client: num,
  group: str,
  contact: SavedLocationContactInput,
}));

/** The id of a new saved location. */
export const SavedLocationCreated: Schema<T.SavedLocationCreated> = /* @__PURE__ */ object(() => ({ id: must(int) }));

/** Whom to call at a saved location. */
export const SavedLocationContact: Schema<T.SavedLocationContact> = /* @__PURE__ */ object(() => ({ name: str, phone: str, phone_ext: str, email: str }));

/** The time zone of a saved location. */
export const LocationTimeZone: Schema<T.LocationTimeZone> = /* @__PURE__ */ object(() => ({ name: str, id: int, offset: num }));

/** Whether pending increases are marked. */
export const PendingIncreaseHighlight: Schema<T.PendingIncreaseHighlight> = /* @__PURE__ */ object(() => ({ row_background: bool, status_label: bool }));

/** The caller's part in a work order. */
export const LocationWorkOrderRole: Schema<T.LocationWorkOrderRole> = /* @__PURE__ */ object(() => ({ role: bool, sub_roles: bool, status_id: bool, company_id: bool }));

/** How a cancellation stands. */
export const CancellationWorkflow: Schema<T.CancellationWorkflow> = /* @__PURE__ */ object(() => ({ metadata: PageMetadata, results: list(str), status: str }));

/** A work order at a saved location. */
export const LocationWorkOrder: Schema<T.LocationWorkOrder> = /* @__PURE__ */ object(() => ({
  id: int,
  work_order_id: int,
  title: str,
  problems: ProblemList,
  bundle: Bundle,
  schedule: Schedule,
  eta: Eta,
  project: NamedRef,
  status: Status,
  assignee: Assignee,
  w2: bool,
  require_gps: bool,
  highlight_pending_increases: PendingIncreaseHighlight,
  role: LocationWorkOrderRole,
  actions: list(str),
  correlation_id: LocationWorkOrderRole,
  workflow_cancel: CancellationWorkflow,
  stalled: str,
}));

/** Work orders at a saved location. */
export const LocationWorkOrderList: Schema<T.LocationWorkOrderList> = /* @__PURE__ */ object(() => ({
  actions: list(str),
  metadata: ListMetadata,
  params: list(str),
  lists: list(ListTab),
  tags: list(str),
  custom_fields: list(ListCustomField),
  search_text: str,
  correlation_id: str,
  saved_filters: SavedFilters,
  results: list(LocationWorkOrder),
}));

/** A saved location. */
export const SavedLocation: Schema<T.SavedLocation> = /* @__PURE__ */ object(() => ({
  address1: str,
  address2: str,
  city: str,
  state: str,
  zip: num,
  country: str,
  id: int,
  name: str,
  company: NamedRef,
  display_name: str,
  type: NamedRef,
  contact: SavedLocationContact,
  group: NamedRef,
  active: bool,
  location_notes: str,
  client: NamedRef,
  geo: Coordinates,
  time_zone: LocationTimeZone,
  notes: list(LocationNote),
  actions: list(str),
  workorders: LocationWorkOrderList,
}));

/** The user a token belongs to; its members vary and are not documented. */
export const AccessTokenUser: Schema<T.AccessTokenUser> = open;

/** Any of the six shapes in which errors come. */
export const FieldNationError: Schema<T.FieldNationError> = /* @__PURE__ */ either(ErrorStatusMessage, ErrorStatusCodeMessage, ErrorMessageReference, ProblemDetails, OAuthError, ErrorLegacy);

/** A member of a bundle; its fields are not documented. */
export const BundleMember: Schema<T.BundleMember> = open;

/** What every operation of Field Nation Client API takes and answers: give it to a client as `schemas`. */
export const schemas: ApiSchemas = /* @__PURE__ */ operationSchemas("fieldnation", {
  "auth.token.create": { answer: () => AccessToken, body: () => AccessTokenRequest },
  "workOrders.list": { answer: () => WorkOrderList, query: () => shape(() => ({
    list: one("workorders_in_flight", "workorders_draft", "workorders_published_routed", "workorders_assigned", "workorders_problem", "workorders_work_done", "workorders_approved", "workorders_all"),
    columns: str,
    page: integer({ min: 1 }),
    per_page: integer({ min: 1 }),
    view: one("list", "map", "schedule", "tiles", "model"),
    sort: one("id", "title", "schedule", "status", "pay", "created_date"),
    order: one("asc", "desc"),
    sticky: bool,
    stickyName: str,
    f_: str,
    f_max_approval_time: int,
    f_rating: str,
    f_flightboard_tomorrow: bool,
    f_requests: bool,
    f_counter_offers: bool,
    f_work_order_id: str,
    f_hourly: str,
    f_fixed: str,
    f_device: str,
    f_pay: str,
    f_templates: str,
    f_type_of_work: str,
    f_time_zone: str,
    f_mode: one("managed", "marketplace", "any"),
    f_company: str,
    f_worked_with: str,
    f_manager: str,
    f_client: str,
    f_project: str,
    f_approval_window: str,
    f_review_window: str,
    f_network: str,
    f_auto_assign: str,
    f_schedule: str,
    f_created: str,
    f_published: str,
    f_routed: str,
    f_published_routed: str,
    f_completed: str,
    f_approved_cancelled_date: str,
    f_confirmed: str,
    f_assigned: str,
    f_saved_location: str,
    f_saved_location_group: str,
    f_city: str,
    f_state: str,
    f_postal_code: str,
    f_country: str,
    f_flags: str,
    f_assignment: known("vendor", "service_company", "provider", "any"),
    f_confirmation: known("unconfirmed", "confirmed", "readytogo", "onmyway", "checked-in", "checked-out", "in-progress"),
    f_financing: str,
    f_location_radius: str,
    f_remote_work: bool,
    f_search: str,
    f_template: str,
    f_has_counter_offer: bool,
    f_assigned_provider: str,
    f_fund: str,
    f_service_schedule: str,
    f_created_date: str,
    f_work_done_done: str,
    f_zip: str,
    f_location_ids: str,
    f_location_group_ids: str,
    f_min_hourly_rate: str,
  })) },
  "workOrders.create": { answer: () => WorkOrder, body: () => WorkOrderCreate },
  "workOrders.lists.list": { answer: () => list(WorkOrderListTab), query: () => shape(() => ({
    list: one("workorders_in_flight", "workorders_draft", "workorders_published_routed", "workorders_assigned", "workorders_problem", "workorders_work_done", "workorders_approved", "workorders_all"),
    sticky: bool,
    stickyName: str,
  })) },
  "workOrders.get": { answer: () => WorkOrder, query: () => shape(() => ({ columns: str })) },
  "workOrders.update": { answer: () => WorkOrder, body: () => WorkOrderUpdate },
  "workOrders.delete": { answer: () => WorkOrder, query: () => shape(() => ({ cancel_reason: must(str) })) },
  "workOrders.publish": { answer: () => WorkOrder },
  "workOrders.unpublish": { answer: () => WorkOrder },
  "workOrders.revertToDraft": { answer: () => WorkOrder },
  "workOrders.route": { answer: () => Route, body: () => ProviderTarget },
  "workOrders.unroute": { answer: () => UnrouteResult, body: () => ProviderTarget },
  "workOrders.massRoute": { answer: () => QueuedJob, body: () => MassRouteRequest },
  "workOrders.assign": { answer: () => open, body: () => AssigneeCreate, query: () => shape(() => ({ clientPayTermsAccepted: bool })) },
  "workOrders.unassign": { body: () => AssigneeRemoval },
  "workOrders.approve": { answer: () => WorkOrder },
  "workOrders.markIncomplete": { answer: () => WorkOrder, query: () => shape(() => ({ reason: must(str), reason_id: must(int) })) },
  "workOrders.autoDispatch": { answer: () => AutoDispatchResult, body: () => AutoDispatchRequest },
  "workOrders.smartDispatch": { answer: () => SmartDispatchResult, body: () => SmartDispatchRequest },
  "workOrders.status.get": { answer: () => Status },
  "workOrders.milestones.get": { answer: () => Milestones },
  "workOrders.pay.get": { answer: () => Pay },
  "workOrders.pay.update": { answer: () => Pay, body: () => PayUpdate },
  "workOrders.schedule.get": { answer: () => Schedule },
  "workOrders.schedule.update": { answer: () => Schedule, body: () => ScheduleUpdate },
  "workOrders.eta.get": { answer: () => Eta },
  "workOrders.location.get": { answer: () => Location },
  "workOrders.location.update": { answer: () => Location, body: () => LocationUpdate },
  "workOrders.discounts.list": { answer: () => DiscountList, query: () => shape(() => ({ page: integer({ min: 1 }), per_page: integer({ min: 1 }) })) },
  "workOrders.increases.list": { answer: () => IncreaseList, query: () => shape(() => ({ page: integer({ min: 1 }), per_page: integer({ min: 1 }) })) },
  "workOrders.increases.get": { answer: () => Increase },
  "workOrders.increases.update": { answer: () => WorkOrder, body: () => IncreaseUpdate },
  "workOrders.expenses.list": { answer: () => ExpenseList, query: () => shape(() => ({ page: integer({ min: 1 }), per_page: integer({ min: 1 }) })) },
  "workOrders.expenses.create": { answer: () => WorkOrder, body: () => ExpenseCreate },
  "workOrders.expenses.update": { answer: () => WorkOrder, body: () => ExpenseUpdate },
  "workOrders.bonuses.list": { answer: () => BonusList, query: () => shape(() => ({ page: integer({ min: 1 }), per_page: integer({ min: 1 }) })) },
  "workOrders.bonuses.add": { answer: () => WorkOrder, body: () => BonusCharge },
  "workOrders.penalties.list": { answer: () => PenaltyList, query: () => shape(() => ({ page: integer({ min: 1 }), per_page: integer({ min: 1 }) })) },
  "workOrders.penalties.add": { answer: () => WorkOrder, body: () => PenaltyCharge },
  "workOrders.timeLogs.list": { answer: () => TimeLogList, query: () => shape(() => ({ page: integer({ min: 1 }), per_page: integer({ min: 1 }) })) },
  "workOrders.timeLogs.create": { answer: () => WorkOrder, body: () => TimeLogCreate },
  "workOrders.timeLogs.updateAll": { answer: () => WorkOrder, body: () => TimeLogsUpdate },
  "workOrders.timeLogs.update": { answer: () => WorkOrder, body: () => TimeLogUpdate },
  "workOrders.timeLogs.delete": { answer: () => WorkOrder },
  "workOrders.signatures.list": { answer: () => SignatureList, query: () => shape(() => ({ page: integer({ min: 1 }), per_page: integer({ min: 1 }) })) },
  "workOrders.signatures.create": { answer: () => WorkOrder, body: () => SignatureCreate },
  "workOrders.signatures.get": { answer: () => Signature },
  "workOrders.signatures.delete": { answer: () => WorkOrder },
  "workOrders.qualifications.get": { answer: () => Qualifications },
  "workOrders.qualifications.create": { answer: () => WorkOrder, body: () => QualificationsWrite },
  "workOrders.qualifications.update": { answer: () => Qualifications, body: () => QualificationsWrite },
  "workOrders.qualifications.delete": { answer: () => WorkOrder },
  "workOrders.messages.list": { answer: () => MessageThreadList, query: () => shape(() => ({
    f_archived: bool,
    page: integer({ min: 1 }),
    per_page: integer({ min: 1 }),
  })) },
  "workOrders.messages.create": { answer: () => MessageThreadList, body: () => MessageCreate },
  "workOrders.messages.reply": { answer: () => MessageThreadList, body: () => MessageReply },
  "workOrders.attachments.list": { answer: () => AttachmentFolderList, query: () => shape(() => ({ page: integer({ min: 1 }), per_page: integer({ min: 1 }) })) },
  "workOrders.attachments.createFolder": { answer: () => WorkOrder, body: () => AttachmentFolderCreate },
  "workOrders.attachments.create": { answer: () => WorkOrder, body: () => AttachmentUpload },
  "workOrders.attachments.update": { answer: () => WorkOrder, body: () => AttachmentUpdate },
  "workOrders.attachments.delete": { answer: () => WorkOrder },
  "workOrders.contacts.list": { answer: () => ContactList, query: () => shape(() => ({ page: integer({ min: 1 }), per_page: integer({ min: 1 }) })) },
  "workOrders.contacts.create": { answer: () => WorkOrder, body: () => ContactWrite },
  "workOrders.contacts.update": { answer: () => WorkOrder, body: () => ContactWrite },
  "workOrders.contacts.delete": { answer: () => WorkOrder },
  "workOrders.customFields.list": { answer: () => CustomFieldGroupList, query: () => shape(() => ({ page: integer({ min: 1 }), per_page: integer({ min: 1 }) })) },
  "workOrders.customFields.get": { answer: () => CustomField },
  "workOrders.customFields.update": { answer: () => WorkOrder, body: () => CustomFieldUpdate },
  "workOrders.tasks.list": { answer: () => TaskList, query: () => shape(() => ({ page: integer({ min: 1 }), per_page: integer({ min: 1 }) })) },
  "workOrders.tasks.create": { answer: () => WorkOrder, body: () => TaskCreate },
  "workOrders.tasks.updateAll": { answer: () => WorkOrder, body: () => TasksUpdate },
  "workOrders.tasks.get": { answer: () => Task },
  "workOrders.tasks.update": { answer: () => WorkOrder, body: () => TaskUpdate },
  "workOrders.tasks.delete": { answer: () => WorkOrder },
  "workOrders.tasks.alerts.deleteAll": {},
  "workOrders.tasks.alerts.delete": {},
  "workOrders.shipments.list": { answer: () => ShipmentList, query: () => shape(() => ({ page: integer({ min: 1 }), per_page: integer({ min: 1 }) })) },
  "workOrders.shipments.create": { answer: () => WorkOrder, body: () => ShipmentWrite },
  "workOrders.shipments.update": { answer: () => WorkOrder, body: () => ShipmentWrite },
  "workOrders.shipments.delete": { answer: () => WorkOrder },
  "workOrders.tags.list": { answer: () => TagList, query: () => shape(() => ({ page: integer({ min: 1 }), per_page: integer({ min: 1 }) })) },
  "workOrders.tags.add": { answer: () => WorkOrder, body: () => TagAdd },
  "workOrders.tags.remove": { answer: () => WorkOrder },
  "workOrders.problems.list": { answer: () => ProblemList, query: () => shape(() => ({
    include_support_cases: int,
    page: integer({ min: 1 }),
    per_page: integer({ min: 1 }),
  })) },
  "workOrders.problems.create": { answer: () => WorkOrder, body: () => ProblemCreate },
  "workOrders.problems.update": { answer: () => WorkOrder, body: () => ProblemUpdate },
  "workOrders.problems.delete": { answer: () => WorkOrder },
  "workOrders.requests.list": { answer: () => list(PendingRequest) },
  "workOrders.provider.cancel": { answer: () => WorkOrder },
  "workOrders.provider.acknowledgeDelay": { answer: () => WorkOrder },
  "workOrders.bundles.validate": { answer: () => BundleValidation, body: () => BundleRequest },
  "workOrders.bundles.create": { answer: () => QueuedJob, body: () => BundleRequest },
  "workOrders.bundles.unbundle": { answer: () => QueuedJob, body: () => UnbundleRequest },
  "workOrders.bundles.delete": { answer: () => WorkOrder },
  "workOrders.incident.update": { answer: () => SiteRevisits, body: () => Incident },
  "workOrders.incident.delete": { answer: () => SiteRevisits },
  "workOrders.jobStatus.update": { answer: () => SiteRevisits, body: () => JobStatusUpdate },
  "workOrders.siteRevisits.get": { answer: () => SiteRevisits },
  "workOrders.siteRevisits.create": { answer: () => SiteRevisits, body: () => SiteRevisitWrite },
  "workOrders.siteRevisits.update": { answer: () => SiteRevisits, body: () => SiteRevisitWrite },
  "workOrders.siteRevisits.delete": { answer: () => SiteRevisits },
  "templates.list": { answer: () => TemplateList, query: () => shape(() => ({ page: integer({ min: 1 }), per_page: integer({ min: 1 }) })) },
  "templates.get": { answer: () => Template, query: () => shape(() => ({ columns: str })) },
  "typesOfWork.list": { answer: () => TypeOfWorkList, query: () => shape(() => ({ page: integer({ min: 1 }), per_page: integer({ min: 1 }) })) },
  "typesOfWork.serviceTypes.list": { answer: () => list(ServiceType) },
  "projects.list": { answer: () => ProjectList, query: () => shape(() => ({
    columns: str,
    list: str,
    per_page: integer({ min: 1 }),
    smart_list: str,
    page: integer({ min: 1 }),
  })) },
  "projects.create": { answer: () => Project, body: () => ProjectCreate },
  "projects.get": { answer: () => Project },
  "projects.providers.add": { answer: () => Success, body: () => ProjectProvidersAdd },
  "projects.providers.get": { answer: () => ProjectProvider },
  "projects.providers.update": { answer: () => Success, body: () => ProjectProviderUpdate },
  "dispatchSettings.create": { answer: () => ProjectDispatchSettings, body: () => DispatchSettingsCreate },
  "dispatchSettings.get": { answer: () => ProjectDispatchSettings },
  "dispatchSettings.update": { answer: () => ProjectDispatchSettings, body: () => DispatchSettingsUpdate },
  "company.tags.list": { answer: () => CompanyTagList, query: () => shape(() => ({ page: integer({ min: 1 }), per_page: integer({ min: 1 }) })) },
  "company.tags.create": { answer: () => CompanyTag, body: () => CompanyTagCreate },
  "company.expenses.list": { answer: () => CompanyExpenseList, query: () => shape(() => ({ page: integer({ min: 1 }), per_page: integer({ min: 1 }) })) },
  "company.managers.list": { answer: () => list(CompanyManager) },
  "company.networks.list": { answer: () => list(CompanyNetwork) },
  "company.siteRevisitReasons.list": { answer: () => RevisitReasonList, query: () => shape(() => ({ action_type: must(one("all", "job_status", "revisit")) })) },
  "company.incompleteReasons.list": { answer: () => list(IncompleteReason) },
  "customFields.list": { answer: () => CustomFieldDefinitionList, query: () => shape(() => ({ page: integer({ min: 1 }), per_page: integer({ min: 1 }) })) },
  "bonuses.list": { answer: () => CatalogBonusList, query: () => shape(() => ({ page: integer({ min: 1 }), per_page: integer({ min: 1 }) })) },
  "penalties.list": { answer: () => CatalogPenaltyList, query: () => shape(() => ({ page: integer({ min: 1 }), per_page: integer({ min: 1 }) })) },
  "users.get": { answer: () => User },
  "preferredProviderGroups.list": { answer: () => PreferredProviderGroupList, query: () => shape(() => ({ page: integer({ min: 1 }), per_page: integer({ min: 1 }) })) },
  "preferredProviderGroups.get": { answer: () => PreferredProviderGroup },
  "preferredProviderGroups.users.list": { answer: () => PreferredProviderList, query: () => shape(() => ({
    list: str,
    page: integer({ min: 1 }),
    per_page: integer({ min: 1 }),
  })) },
  "preferredProviderGroups.users.remove": { answer: () => PreferredProviderGroup, body: () => PreferredProvidersRemoval },
  "preferredProviderGroups.users.add": { answer: () => PreferredProviderGroup },
  "providers.listIds": { answer: () => list(int), query: () => shape(() => ({ list: str, f_preferred_groups: must(num) })) },
  "talentPoolGroups.list": { answer: () => TalentPoolGroupList, query: () => shape(() => ({
    f_ids: str,
    f_name: str,
    f_project_id: int,
    limit: integer({ min: 1, max: 100 }),
    after: str,
    before: str,
    sort_by: str,
    sort_direction: one("ASC", "DESC"),
  })) },
  "talentPoolGroups.create": { answer: () => TalentPoolGroup, body: () => TalentPoolGroupWrite },
  "talentPoolGroups.get": { answer: () => TalentPoolGroup },
  "talentPoolGroups.update": { answer: () => TalentPoolGroup, body: () => TalentPoolGroupWrite },
  "talentPoolGroups.delete": { answer: () => DeleteResult },
  "talentPoolGroups.providers.list": { answer: () => TalentPoolGroupProviderList, query: () => shape(() => ({
    limit: integer({ min: 1, max: 100 }),
    after: str,
    before: str,
    sort_by: str,
    sort_direction: one("ASC", "DESC"),
  })) },
  "talentPoolGroups.providers.remove": { answer: () => ProviderRemoval, query: () => shape(() => ({ tierId: int, removeFromProject: bool })) },
  "talentPools.providers.attributes.list": { answer: () => ProviderAttributeList, query: () => shape(() => ({
    limit: integer({ min: 1, max: 100 }),
    after: str,
    before: str,
    sort_by: str,
    sort_direction: one("ASC", "DESC"),
  })) },
  "talentPools.providers.attributes.create": { answer: () => ProviderAttributes, body: () => ProviderAttributesCreate },
  "talentPools.providers.attributes.updateAll": { answer: () => ProviderAttributes, body: () => ProviderAttributesUpdate },
  "talentPools.providers.attributes.update": { answer: () => ProviderAttribute, body: () => ProviderAttributeUpdate },
  "talentPools.providers.attributes.delete": { answer: () => DeleteResult },
  "serviceTerritories.list": { answer: () => ServiceTerritoryList, query: () => shape(() => ({
    f_ids: str,
    f_name: str,
    f_project_id: int,
    limit: integer({ min: 1, max: 100 }),
    after: str,
    before: str,
    sort_by: str,
    sort_direction: one("ASC", "DESC"),
  })) },
  "serviceTerritories.create": { answer: () => ServiceTerritory, body: () => ServiceTerritoryWrite },
  "serviceTerritories.get": { answer: () => ServiceTerritory },
  "serviceTerritories.update": { answer: () => ServiceTerritory, body: () => ServiceTerritoryWrite },
  "serviceTerritories.delete": { answer: () => ServiceTerritoryDeletion },
  "serviceTerritories.providers.list": { answer: () => ServiceTerritoryProviderList, query: () => shape(() => ({
    limit: integer({ min: 1, max: 100 }),
    after: str,
    before: str,
    sort_by: str,
    sort_direction: one("ASC", "DESC"),
  })) },
  "serviceTerritories.providers.remove": { answer: () => ProviderRemoval, query: () => shape(() => ({ tierId: int, removeFromProject: bool })) },
  "clients.list": { answer: () => ClientList, query: () => shape(() => ({
    columns: str,
    per_page: integer({ min: 1 }),
    with_empty: str,
    f_deactivated: int,
    f_deleted: int,
    list: str,
    smart_list: str,
    page: integer({ min: 1 }),
  })) },
  "clients.create": { answer: () => ClientCreated, body: () => ClientCreate },
  "clients.get": { answer: () => Client },
  "locations.list": { answer: () => SavedLocationList, query: () => shape(() => ({
    location_search: str,
    page: integer({ min: 1 }),
    per_page: integer({ min: 1 }),
  })) },
  "locations.create": { answer: () => SavedLocationCreated, body: () => SavedLocationCreate },
  "locations.get": { answer: () => SavedLocation },
});
