// Made from specs/fieldnation by `npm run generate -- fieldnation`. Do not edit: change the spec and make it again.

import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type PagePromise,
  type ResourceDefinition,
  resource,
} from "../../src/core/resource.ts";
import type {
  AccessToken,
  AccessTokenRequest,
  AssigneeCreate,
  AssigneeRemoval,
  AttachmentFolder,
  AttachmentFolderCreate,
  AttachmentUpdate,
  AttachmentUpload,
  AutoDispatchRequest,
  AutoDispatchResult,
  Bonus,
  BonusCharge,
  BonusesListQuery,
  BundleRequest,
  BundleValidation,
  CatalogBonus,
  CatalogPenalty,
  Client,
  ClientCreate,
  ClientCreated,
  ClientsListQuery,
  CompanyExpense,
  CompanyExpensesListQuery,
  CompanyManager,
  CompanyNetwork,
  CompanySiteRevisitReasonsListQuery,
  CompanyTag,
  CompanyTagCreate,
  CompanyTagsListQuery,
  Contact,
  ContactWrite,
  CustomField,
  CustomFieldDefinition,
  CustomFieldGroup,
  CustomFieldUpdate,
  CustomFieldsListQuery,
  DeleteResult,
  Discount,
  DispatchSettingsCreate,
  DispatchSettingsUpdate,
  Eta,
  Expense,
  ExpenseCreate,
  ExpenseUpdate,
  IdRef,
  Incident,
  IncompleteReason,
  Increase,
  IncreaseUpdate,
  JobStatusUpdate,
  Location,
  LocationUpdate,
  LocationsListQuery,
  MassRouteRequest,
  MessageCreate,
  MessageReply,
  MessageThread,
  MessageThreadList,
  Milestones,
  Pay,
  PayUpdate,
  PenaltiesListQuery,
  Penalty,
  PenaltyCharge,
  PendingRequest,
  PreferredProvider,
  PreferredProviderGroup,
  PreferredProviderGroupsListQuery,
  PreferredProviderGroupsUsersListQuery,
  PreferredProvidersRemoval,
  Problem,
  ProblemCreate,
  ProblemUpdate,
  Project,
  ProjectCreate,
  ProjectDispatchSettings,
  ProjectListRow,
  ProjectProvider,
  ProjectProviderUpdate,
  ProjectProvidersAdd,
  ProjectsListQuery,
  ProviderAttribute,
  ProviderAttributeUpdate,
  ProviderAttributes,
  ProviderAttributesCreate,
  ProviderAttributesUpdate,
  ProviderRemoval,
  ProviderTarget,
  ProvidersListIdsQuery,
  Qualifications,
  QualificationsWrite,
  QueuedJob,
  RevisitReasonGroup,
  Route,
  SavedLocation,
  SavedLocationCreate,
  SavedLocationCreated,
  SavedLocationRow,
  Schedule,
  ScheduleUpdate,
  ServiceTerritoriesListQuery,
  ServiceTerritoriesProvidersListQuery,
  ServiceTerritoriesProvidersRemoveQuery,
  ServiceTerritory,
  ServiceTerritoryDeletion,
  ServiceTerritoryWrite,
  ServiceType,
  Shipment,
  ShipmentWrite,
  Signature,
  SignatureCreate,
  SiteRevisitWrite,
  SiteRevisits,
  SmartDispatchRequest,
  SmartDispatchResult,
  Status,
  Success,
  Tag,
  TagAdd,
  TalentPoolGroup,
  TalentPoolGroupProvider,
  TalentPoolGroupWrite,
  TalentPoolGroupsListQuery,
  TalentPoolGroupsProvidersListQuery,
  TalentPoolGroupsProvidersRemoveQuery,
  TalentPoolsProvidersAttributesListQuery,
  Task,
  TaskCreate,
  TaskUpdate,
  TasksUpdate,
  Template,
  TemplateListRow,
  TemplatesGetQuery,
  TemplatesListQuery,
  TimeLog,
  TimeLogCreate,
  TimeLogUpdate,
  TimeLogsUpdate,
  TypeOfWork,
  TypesOfWorkListQuery,
  UnbundleRequest,
  UnrouteResult,
  User,
  WorkOrder,
  WorkOrderCreate,
  WorkOrderListRow,
  WorkOrderListTab,
  WorkOrderUpdate,
  WorkOrdersAssignQuery,
  WorkOrdersAttachmentsListQuery,
  WorkOrdersBonusesListQuery,
  WorkOrdersContactsListQuery,
  WorkOrdersCustomFieldsListQuery,
  WorkOrdersDeleteQuery,
  WorkOrdersDiscountsListQuery,
  WorkOrdersExpensesListQuery,
  WorkOrdersGetQuery,
  WorkOrdersIncreasesListQuery,
  WorkOrdersListQuery,
  WorkOrdersListsListQuery,
  WorkOrdersMarkIncompleteQuery,
  WorkOrdersMessagesListQuery,
  WorkOrdersPenaltiesListQuery,
  WorkOrdersProblemsListQuery,
  WorkOrdersShipmentsListQuery,
  WorkOrdersSignaturesListQuery,
  WorkOrdersTagsListQuery,
  WorkOrdersTasksListQuery,
  WorkOrdersTimeLogsListQuery,
} from "./types.ts";

/** Options of a call that only Field Nation Client API knows. */
export interface FieldnationCallOptions {
  /** Act for this user. */
  actingUserId?: number;
  /** Let the service finish the work after it has answered. What it then answers is not documented. */
  async?: boolean;
}

/** Options of a call that takes `actingUserId` and `async` besides the usual ones. */
export interface ActingUserIdAsyncCallOptions extends CallOptions, Pick<FieldnationCallOptions, "actingUserId" | "async"> {}

/** Options of a call that takes `actingUserId` besides the usual ones. */
export interface ActingUserIdCallOptions extends CallOptions, Pick<FieldnationCallOptions, "actingUserId"> {}

/** Options of a call that takes `actingUserId` besides the usual ones. */
export interface ActingUserIdListOptions extends ListOptions, Pick<FieldnationCallOptions, "actingUserId"> {}

/** Options of a call that takes `async` besides the usual ones. */
export interface AsyncCallOptions extends CallOptions, Pick<FieldnationCallOptions, "async"> {}

/** `auth.token`, part of `auth`. */
export interface AuthTokenResource {
  /**
   * Get an access token with the password grant.
   *
   * Tokens last an hour. No request that uses the refresh token is documented: ask again with the same
   * credentials.
   *
   * `POST /authentication/api/oauth/token`
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: AccessTokenRequest, options?: CallOptions): ApiPromise<AccessToken>;
}

/** Definition of `auth.token`. */
export const AuthToken: ResourceDefinition<AuthTokenResource> = /* @__PURE__ */ resource("auth.token", {
  create: ["POST /authentication/api/oauth/token bi", { auth: false }],
});

/** Access tokens. */
export interface AuthResource {
  /** `auth.token`, part of `auth`. */
  readonly token: AuthTokenResource;
}

/** Definition of `auth`. */
export const Auth: ResourceDefinition<AuthResource> = /* @__PURE__ */ resource("auth", {}, { token: AuthToken });

/** `workOrders.lists`, part of `workOrders`. */
export interface WorkOrdersListsResource {
  /**
   * List the work order tabs with their counts.
   *
   * `GET /api/rest/v2/workorders/lists`
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: WorkOrdersListsListQuery, options?: ListOptions): PagePromise<WorkOrderListTab>;
}

/** Definition of `workOrders.lists`. */
export const WorkOrdersLists: ResourceDefinition<WorkOrdersListsResource> = /* @__PURE__ */ resource("workOrders.lists", {
  list: ["GET /api/rest/v2/workorders/lists q", { page: "single" }],
});

/** `workOrders.status`, part of `workOrders`. */
export interface WorkOrdersStatusResource {
  /**
   * Get the status of a work order.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/status`
   * @throws {ApiError} when the API refuses the call.
   */
  get(workOrderId: number, options?: CallOptions): ApiPromise<Status>;
}

/** Definition of `workOrders.status`. */
export const WorkOrdersStatus: ResourceDefinition<WorkOrdersStatusResource> = /* @__PURE__ */ resource("workOrders.status", {
  get: "GET /api/rest/v2/workorders/{work_order_id}/status",
});

/** `workOrders.milestones`, part of `workOrders`. */
export interface WorkOrdersMilestonesResource {
  /**
   * Get the times at which a work order reached each step.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/milestones`
   * @throws {ApiError} when the API refuses the call.
   */
  get(workOrderId: number, options?: CallOptions): ApiPromise<Milestones>;
}

/** Definition of `workOrders.milestones`. */
export const WorkOrdersMilestones: ResourceDefinition<WorkOrdersMilestonesResource> = /* @__PURE__ */ resource("workOrders.milestones", {
  get: "GET /api/rest/v2/workorders/{work_order_id}/milestones",
});

/** `workOrders.pay`, part of `workOrders`. */
export interface WorkOrdersPayResource {
  /**
   * Get the pay of a work order.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/pay`
   * @throws {ApiError} when the API refuses the call.
   */
  get(workOrderId: number, options?: ActingUserIdCallOptions): ApiPromise<Pay>;
  /**
   * Change the pay terms of a work order.
   *
   * Rates nest under `base` for every type of pay.
   *
   * `PUT /api/rest/v2/workorders/{work_order_id}/pay`
   * @throws {ApiError} when the API refuses the call.
   */
  update(workOrderId: number, body: PayUpdate, options?: CallOptions): ApiPromise<Pay>;
}

/** Definition of `workOrders.pay`. */
export const WorkOrdersPay: ResourceDefinition<WorkOrdersPayResource> = /* @__PURE__ */ resource("workOrders.pay", {
  get: "GET /api/rest/v2/workorders/{work_order_id}/pay",
  update: "PUT /api/rest/v2/workorders/{work_order_id}/pay b",
});

/** `workOrders.schedule`, part of `workOrders`. */
export interface WorkOrdersScheduleResource {
  /**
   * Get the service window of a work order.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/schedule`
   * @throws {ApiError} when the API refuses the call.
   */
  get(workOrderId: number, options?: ActingUserIdCallOptions): ApiPromise<Schedule>;
  /**
   * Set the service window of a work order.
   *
   * A service window without `mode` is refused with 400.
   *
   * `PUT /api/rest/v2/workorders/{work_order_id}/schedule`
   * @throws {ApiError} when the API refuses the call.
   */
  update(workOrderId: number, body: ScheduleUpdate, options?: CallOptions): ApiPromise<Schedule>;
}

/** Definition of `workOrders.schedule`. */
export const WorkOrdersSchedule: ResourceDefinition<WorkOrdersScheduleResource> = /* @__PURE__ */ resource("workOrders.schedule", {
  get: "GET /api/rest/v2/workorders/{work_order_id}/schedule",
  update: "PUT /api/rest/v2/workorders/{work_order_id}/schedule b",
});

/** `workOrders.eta`, part of `workOrders`. */
export interface WorkOrdersEtaResource {
  /**
   * Get the expected arrival of the provider.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/eta`
   * @throws {ApiError} when the API refuses the call.
   */
  get(workOrderId: number, options?: ActingUserIdCallOptions): ApiPromise<Eta>;
}

/** Definition of `workOrders.eta`. */
export const WorkOrdersEta: ResourceDefinition<WorkOrdersEtaResource> = /* @__PURE__ */ resource("workOrders.eta", {
  get: "GET /api/rest/v2/workorders/{work_order_id}/eta",
});

/** `workOrders.location`, part of `workOrders`. */
export interface WorkOrdersLocationResource {
  /**
   * Get the site of a work order.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/location`
   * @throws {ApiError} when the API refuses the call.
   */
  get(workOrderId: number, options?: ActingUserIdCallOptions): ApiPromise<Location>;
  /**
   * Set the site of a work order.
   *
   * `PUT /api/rest/v2/workorders/{work_order_id}/location`
   * @throws {ApiError} when the API refuses the call.
   */
  update(workOrderId: number, body: LocationUpdate, options?: CallOptions): ApiPromise<Location>;
}

/** Definition of `workOrders.location`. */
export const WorkOrdersLocation: ResourceDefinition<WorkOrdersLocationResource> = /* @__PURE__ */ resource("workOrders.location", {
  get: "GET /api/rest/v2/workorders/{work_order_id}/location",
  update: "PUT /api/rest/v2/workorders/{work_order_id}/location b",
});

/** `workOrders.discounts`, part of `workOrders`. */
export interface WorkOrdersDiscountsResource {
  /**
   * List discounts on the pay.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/discounts`
   * @throws {ApiError} when the API refuses the call.
   */
  list(workOrderId: number, query?: WorkOrdersDiscountsListQuery, options?: ListOptions): PagePromise<Discount>;
}

/** Definition of `workOrders.discounts`. */
export const WorkOrdersDiscounts: ResourceDefinition<WorkOrdersDiscountsResource> = /* @__PURE__ */ resource("workOrders.discounts", {
  list: "GET /api/rest/v2/workorders/{work_order_id}/discounts qp",
});

/** `workOrders.increases`, part of `workOrders`. */
export interface WorkOrdersIncreasesResource {
  /**
   * List pay increases that were asked for.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/increases`
   * @throws {ApiError} when the API refuses the call.
   */
  list(workOrderId: number, query?: WorkOrdersIncreasesListQuery, options?: ListOptions): PagePromise<Increase>;
  /**
   * Get a pay increase.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/increases/{increase_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  get(workOrderId: number, increaseId: number, options?: CallOptions): ApiPromise<Increase>;
  /**
   * Accept or refuse a pay increase.
   *
   * The id goes in the body as well. Answers with the whole work order.
   *
   * `PUT /api/rest/v2/workorders/{work_order_id}/increases/{increase_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  update(workOrderId: number, increaseId: number, body: IncreaseUpdate, options?: CallOptions): ApiPromise<WorkOrder>;
}

/** Definition of `workOrders.increases`. */
export const WorkOrdersIncreases: ResourceDefinition<WorkOrdersIncreasesResource> = /* @__PURE__ */ resource("workOrders.increases", {
  list: "GET /api/rest/v2/workorders/{work_order_id}/increases qp",
  get: "GET /api/rest/v2/workorders/{work_order_id}/increases/{increase_id}",
  update: "PUT /api/rest/v2/workorders/{work_order_id}/increases/{increase_id} b",
});

/** `workOrders.expenses`, part of `workOrders`. */
export interface WorkOrdersExpensesResource {
  /**
   * List expenses of a work order.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/expenses`
   * @throws {ApiError} when the API refuses the call.
   */
  list(workOrderId: number, query?: WorkOrdersExpensesListQuery, options?: ListOptions): PagePromise<Expense>;
  /**
   * Add an expense.
   *
   * Answers with the whole work order.
   *
   * `POST /api/rest/v2/workorders/{work_order_id}/expenses`
   * @throws {ApiError} when the API refuses the call.
   */
  create(workOrderId: number, body: ExpenseCreate, options?: ActingUserIdAsyncCallOptions): ApiPromise<WorkOrder>;
  /**
   * Change, approve or refuse an expense.
   *
   * Answers with the whole work order.
   *
   * `PUT /api/rest/v2/workorders/{work_order_id}/expenses/{expense_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  update(
    workOrderId: number,
    expenseId: string,
    body: ExpenseUpdate,
    options?: ActingUserIdAsyncCallOptions,
  ): ApiPromise<WorkOrder>;
}

/** Definition of `workOrders.expenses`. */
export const WorkOrdersExpenses: ResourceDefinition<WorkOrdersExpensesResource> = /* @__PURE__ */ resource("workOrders.expenses", {
  list: "GET /api/rest/v2/workorders/{work_order_id}/expenses qp",
  create: "POST /api/rest/v2/workorders/{work_order_id}/expenses b",
  update: "PUT /api/rest/v2/workorders/{work_order_id}/expenses/{expense_id} b",
});

/** `workOrders.bonuses`, part of `workOrders`. */
export interface WorkOrdersBonusesResource {
  /**
   * List bonuses of a work order.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/bonuses`
   * @throws {ApiError} when the API refuses the call.
   */
  list(workOrderId: number, query?: WorkOrdersBonusesListQuery, options?: ListOptions): PagePromise<Bonus>;
  /**
   * Apply a company bonus to a work order.
   *
   * Answers with the whole work order.
   *
   * `POST /api/rest/v2/workorders/{work_order_id}/bonuses/{bonus_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  add(workOrderId: number, bonusId: number, body?: BonusCharge, options?: CallOptions): ApiPromise<WorkOrder>;
}

/** Definition of `workOrders.bonuses`. */
export const WorkOrdersBonuses: ResourceDefinition<WorkOrdersBonusesResource> = /* @__PURE__ */ resource("workOrders.bonuses", {
  list: "GET /api/rest/v2/workorders/{work_order_id}/bonuses qp",
  add: "POST /api/rest/v2/workorders/{work_order_id}/bonuses/{bonus_id} bo",
});

/** `workOrders.penalties`, part of `workOrders`. */
export interface WorkOrdersPenaltiesResource {
  /**
   * List penalties of a work order.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/penalties`
   * @throws {ApiError} when the API refuses the call.
   */
  list(workOrderId: number, query?: WorkOrdersPenaltiesListQuery, options?: ListOptions): PagePromise<Penalty>;
  /**
   * Apply a company penalty to a work order.
   *
   * Answers with the whole work order.
   *
   * `POST /api/rest/v2/workorders/{work_order_id}/penalties/{penalty_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  add(workOrderId: number, penaltyId: number, body?: PenaltyCharge, options?: CallOptions): ApiPromise<WorkOrder>;
}

/** Definition of `workOrders.penalties`. */
export const WorkOrdersPenalties: ResourceDefinition<WorkOrdersPenaltiesResource> = /* @__PURE__ */ resource("workOrders.penalties", {
  list: "GET /api/rest/v2/workorders/{work_order_id}/penalties qp",
  add: "POST /api/rest/v2/workorders/{work_order_id}/penalties/{penalty_id} bo",
});

/** `workOrders.timeLogs`, part of `workOrders`. */
export interface WorkOrdersTimeLogsResource {
  /**
   * List time entries of a work order.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/time_logs`
   * @throws {ApiError} when the API refuses the call.
   */
  list(
    workOrderId: number,
    query?: WorkOrdersTimeLogsListQuery,
    options?: ActingUserIdListOptions,
  ): PagePromise<TimeLog>;
  /**
   * Add a time entry.
   *
   * Answers with the whole work order.
   *
   * `POST /api/rest/v2/workorders/{work_order_id}/time_logs`
   * @throws {ApiError} when the API refuses the call.
   */
  create(workOrderId: number, body: TimeLogCreate, options?: ActingUserIdCallOptions): ApiPromise<WorkOrder>;
  /**
   * Change several time entries at once.
   *
   * Answers with the whole work order.
   *
   * `PUT /api/rest/v2/workorders/{work_order_id}/time_logs`
   * @throws {ApiError} when the API refuses the call.
   */
  updateAll(workOrderId: number, body: TimeLogsUpdate, options?: ActingUserIdCallOptions): ApiPromise<WorkOrder>;
  /**
   * Change a time entry.
   *
   * Answers with the whole work order.
   *
   * `PUT /api/rest/v2/workorders/{work_order_id}/time_logs/{workorder_hours_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  update(
    workOrderId: number,
    workorderHoursId: number,
    body: TimeLogUpdate,
    options?: ActingUserIdCallOptions,
  ): ApiPromise<WorkOrder>;
  /**
   * Delete a time entry.
   *
   * Answers with the whole work order.
   *
   * `DELETE /api/rest/v2/workorders/{work_order_id}/time_logs/{workorder_hours_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(workOrderId: number, workorderHoursId: number, options?: ActingUserIdCallOptions): ApiPromise<WorkOrder>;
}

/** Definition of `workOrders.timeLogs`. */
export const WorkOrdersTimeLogs: ResourceDefinition<WorkOrdersTimeLogsResource> = /* @__PURE__ */ resource("workOrders.timeLogs", {
  list: "GET /api/rest/v2/workorders/{work_order_id}/time_logs qp",
  create: "POST /api/rest/v2/workorders/{work_order_id}/time_logs b",
  updateAll: "PUT /api/rest/v2/workorders/{work_order_id}/time_logs b",
  update: "PUT /api/rest/v2/workorders/{work_order_id}/time_logs/{workorder_hours_id} b",
  delete: "DELETE /api/rest/v2/workorders/{work_order_id}/time_logs/{workorder_hours_id}",
});

/** `workOrders.signatures`, part of `workOrders`. */
export interface WorkOrdersSignaturesResource {
  /**
   * List signatures of a work order.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/signatures`
   * @throws {ApiError} when the API refuses the call.
   */
  list(
    workOrderId: number,
    query?: WorkOrdersSignaturesListQuery,
    options?: ActingUserIdListOptions,
  ): PagePromise<Signature>;
  /**
   * Store a signature.
   *
   * Answers with the whole work order.
   *
   * `POST /api/rest/v2/workorders/{work_order_id}/signatures`
   * @throws {ApiError} when the API refuses the call.
   */
  create(workOrderId: number, body: SignatureCreate, options?: ActingUserIdAsyncCallOptions): ApiPromise<WorkOrder>;
  /**
   * Get a signature.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/signatures/{signature_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  get(workOrderId: number, signatureId: number, options?: ActingUserIdCallOptions): ApiPromise<Signature>;
  /**
   * Delete a signature.
   *
   * Answers with the whole work order.
   *
   * `DELETE /api/rest/v2/workorders/{work_order_id}/signatures/{signature_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(workOrderId: number, signatureId: number, options?: CallOptions): ApiPromise<WorkOrder>;
}

/** Definition of `workOrders.signatures`. */
export const WorkOrdersSignatures: ResourceDefinition<WorkOrdersSignaturesResource> = /* @__PURE__ */ resource("workOrders.signatures", {
  list: "GET /api/rest/v2/workorders/{work_order_id}/signatures qp",
  create: "POST /api/rest/v2/workorders/{work_order_id}/signatures b",
  get: "GET /api/rest/v2/workorders/{work_order_id}/signatures/{signature_id}",
  delete: "DELETE /api/rest/v2/workorders/{work_order_id}/signatures/{signature_id}",
});

/** `workOrders.qualifications`, part of `workOrders`. */
export interface WorkOrdersQualificationsResource {
  /**
   * Get the qualification rule of a work order.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/qualifications`
   * @throws {ApiError} when the API refuses the call.
   */
  get(workOrderId: number, options?: CallOptions): ApiPromise<Qualifications>;
  /**
   * Set a qualification rule.
   *
   * Answers with the whole work order.
   *
   * `POST /api/rest/v2/workorders/{work_order_id}/qualifications`
   * @throws {ApiError} when the API refuses the call.
   */
  create(workOrderId: number, body: QualificationsWrite, options?: CallOptions): ApiPromise<WorkOrder>;
  /**
   * Change the qualification rule.
   *
   * `PUT /api/rest/v2/workorders/{work_order_id}/qualifications`
   * @throws {ApiError} when the API refuses the call.
   */
  update(workOrderId: number, body: QualificationsWrite, options?: CallOptions): ApiPromise<Qualifications>;
  /**
   * Remove a qualification.
   *
   * Answers with the whole work order.
   *
   * `DELETE /api/rest/v2/workorders/{work_order_id}/qualifications/{qualification_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(workOrderId: number, qualificationId: number, options?: CallOptions): ApiPromise<WorkOrder>;
}

/** Definition of `workOrders.qualifications`. */
export const WorkOrdersQualifications: ResourceDefinition<WorkOrdersQualificationsResource> = /* @__PURE__ */ resource("workOrders.qualifications", {
  get: "GET /api/rest/v2/workorders/{work_order_id}/qualifications",
  create: "POST /api/rest/v2/workorders/{work_order_id}/qualifications b",
  update: "PUT /api/rest/v2/workorders/{work_order_id}/qualifications b",
  delete: "DELETE /api/rest/v2/workorders/{work_order_id}/qualifications/{qualification_id}",
});

/** `workOrders.messages`, part of `workOrders`. */
export interface WorkOrdersMessagesResource {
  /**
   * List message threads of a work order.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/messages`
   * @throws {ApiError} when the API refuses the call.
   */
  list(workOrderId: number, query?: WorkOrdersMessagesListQuery, options?: ListOptions): PagePromise<MessageThread>;
  /**
   * Post a message.
   *
   * Answers with the message threads of the work order.
   *
   * `POST /api/rest/v2/workorders/{work_order_id}/messages`
   * @throws {ApiError} when the API refuses the call.
   */
  create(
    workOrderId: number,
    body: MessageCreate,
    options?: ActingUserIdAsyncCallOptions,
  ): ApiPromise<MessageThreadList>;
  /**
   * Answer a message.
   *
   * Answers with the message threads of the work order.
   *
   * `POST /api/rest/v2/workorders/{work_order_id}/messages/{message_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  reply(
    workOrderId: number,
    messageId: number,
    body: MessageReply,
    options?: ActingUserIdAsyncCallOptions,
  ): ApiPromise<MessageThreadList>;
}

/** Definition of `workOrders.messages`. */
export const WorkOrdersMessages: ResourceDefinition<WorkOrdersMessagesResource> = /* @__PURE__ */ resource("workOrders.messages", {
  list: "GET /api/rest/v2/workorders/{work_order_id}/messages qp",
  create: "POST /api/rest/v2/workorders/{work_order_id}/messages b",
  reply: "POST /api/rest/v2/workorders/{work_order_id}/messages/{message_id} b",
});

/** `workOrders.attachments`, part of `workOrders`. */
export interface WorkOrdersAttachmentsResource {
  /**
   * List attachment folders with their files.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/attachments`
   * @throws {ApiError} when the API refuses the call.
   */
  list(
    workOrderId: number,
    query?: WorkOrdersAttachmentsListQuery,
    options?: ActingUserIdListOptions,
  ): PagePromise<AttachmentFolder>;
  /**
   * Add an attachment folder.
   *
   * Answers with the whole work order.
   *
   * `POST /api/rest/v2/workorders/{work_order_id}/attachments`
   * @throws {ApiError} when the API refuses the call.
   */
  createFolder(workOrderId: number, body: AttachmentFolderCreate, options?: CallOptions): ApiPromise<WorkOrder>;
  /**
   * Upload a file into a folder.
   *
   * Answers with the whole work order.
   *
   * `POST /api/rest/v2/workorders/{work_order_id}/attachments/{folder_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  create(
    workOrderId: number,
    folderId: number,
    body: AttachmentUpload,
    options?: ActingUserIdAsyncCallOptions,
  ): ApiPromise<WorkOrder>;
  /**
   * Change notes, review status or visibility of a file.
   *
   * Answers with the whole work order.
   *
   * `PUT /api/rest/v2/workorders/{work_order_id}/attachments/{folder_id}/{attachment_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  update(
    workOrderId: number,
    folderId: number,
    attachmentId: number,
    body: AttachmentUpdate,
    options?: ActingUserIdCallOptions,
  ): ApiPromise<WorkOrder>;
  /**
   * Delete a file from a folder.
   *
   * Answers with the whole work order.
   *
   * `DELETE /api/rest/v2/workorders/{work_order_id}/attachments/{folder_id}/{attachment_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(
    workOrderId: number,
    folderId: number,
    attachmentId: number,
    options?: ActingUserIdCallOptions,
  ): ApiPromise<WorkOrder>;
}

/** Definition of `workOrders.attachments`. */
export const WorkOrdersAttachments: ResourceDefinition<WorkOrdersAttachmentsResource> = /* @__PURE__ */ resource("workOrders.attachments", {
  list: "GET /api/rest/v2/workorders/{work_order_id}/attachments qp",
  createFolder: "POST /api/rest/v2/workorders/{work_order_id}/attachments b",
  create: "POST /api/rest/v2/workorders/{work_order_id}/attachments/{folder_id} f",
  update: "PUT /api/rest/v2/workorders/{work_order_id}/attachments/{folder_id}/{attachment_id} b",
  delete: "DELETE /api/rest/v2/workorders/{work_order_id}/attachments/{folder_id}/{attachment_id}",
});

/** `workOrders.contacts`, part of `workOrders`. */
export interface WorkOrdersContactsResource {
  /**
   * List site contacts of a work order.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/contacts`
   * @throws {ApiError} when the API refuses the call.
   */
  list(workOrderId: number, query?: WorkOrdersContactsListQuery, options?: ListOptions): PagePromise<Contact>;
  /**
   * Add a site contact.
   *
   * Answers with the whole work order.
   *
   * `POST /api/rest/v2/workorders/{work_order_id}/contacts`
   * @throws {ApiError} when the API refuses the call.
   */
  create(workOrderId: number, body: ContactWrite, options?: CallOptions): ApiPromise<WorkOrder>;
  /**
   * Change a site contact.
   *
   * Answers with the whole work order.
   *
   * `PUT /api/rest/v2/workorders/{work_order_id}/contacts/{contact_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  update(workOrderId: number, contactId: number, body: ContactWrite, options?: CallOptions): ApiPromise<WorkOrder>;
  /**
   * Remove a site contact.
   *
   * Answers with the whole work order.
   *
   * `DELETE /api/rest/v2/workorders/{work_order_id}/contacts/{contact_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(workOrderId: number, contactId: number, options?: CallOptions): ApiPromise<WorkOrder>;
}

/** Definition of `workOrders.contacts`. */
export const WorkOrdersContacts: ResourceDefinition<WorkOrdersContactsResource> = /* @__PURE__ */ resource("workOrders.contacts", {
  list: "GET /api/rest/v2/workorders/{work_order_id}/contacts qp",
  create: "POST /api/rest/v2/workorders/{work_order_id}/contacts b",
  update: "PUT /api/rest/v2/workorders/{work_order_id}/contacts/{contact_id} b",
  delete: "DELETE /api/rest/v2/workorders/{work_order_id}/contacts/{contact_id}",
});

/** `workOrders.customFields`, part of `workOrders`. */
export interface WorkOrdersCustomFieldsResource {
  /**
   * List custom fields of a work order by group.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/custom_fields`
   * @throws {ApiError} when the API refuses the call.
   */
  list(
    workOrderId: number,
    query?: WorkOrdersCustomFieldsListQuery,
    options?: ListOptions,
  ): PagePromise<CustomFieldGroup>;
  /**
   * Get a custom field of a work order.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/custom_fields/{custom_field_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  get(workOrderId: number, customFieldId: string, options?: CallOptions): ApiPromise<CustomField>;
  /**
   * Set the value of a custom field.
   *
   * Answers with the whole work order.
   *
   * `PUT /api/rest/v2/workorders/{work_order_id}/custom_fields/{custom_field_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  update(
    workOrderId: number,
    customFieldId: string,
    body: CustomFieldUpdate,
    options?: ActingUserIdAsyncCallOptions,
  ): ApiPromise<WorkOrder>;
}

/** Definition of `workOrders.customFields`. */
export const WorkOrdersCustomFields: ResourceDefinition<WorkOrdersCustomFieldsResource> = /* @__PURE__ */ resource("workOrders.customFields", {
  list: "GET /api/rest/v2/workorders/{work_order_id}/custom_fields qp",
  get: "GET /api/rest/v2/workorders/{work_order_id}/custom_fields/{custom_field_id}",
  update: "PUT /api/rest/v2/workorders/{work_order_id}/custom_fields/{custom_field_id} b",
});

/** `workOrders.tasks.alerts`, part of `workOrders.tasks`. */
export interface WorkOrdersTasksAlertsResource {
  /**
   * Remove every alert of a task.
   *
   * `DELETE /api/rest/v2/workorders/{work_order_id}/tasks/{task_id}/alerts`
   * @throws {ApiError} when the API refuses the call.
   */
  deleteAll(workOrderId: number, taskId: number, options?: CallOptions): ApiPromise<void>;
  /**
   * Remove an alert of a task.
   *
   * `DELETE /api/rest/v2/workorders/{work_order_id}/tasks/{task_id}/alerts/{alert_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(workOrderId: number, taskId: number, alertId: number, options?: CallOptions): ApiPromise<void>;
}

/** Definition of `workOrders.tasks.alerts`. */
export const WorkOrdersTasksAlerts: ResourceDefinition<WorkOrdersTasksAlertsResource> = /* @__PURE__ */ resource("workOrders.tasks.alerts", {
  deleteAll: "DELETE /api/rest/v2/workorders/{work_order_id}/tasks/{task_id}/alerts v",
  delete: "DELETE /api/rest/v2/workorders/{work_order_id}/tasks/{task_id}/alerts/{alert_id} v",
});

/** `workOrders.tasks`, part of `workOrders`. */
export interface WorkOrdersTasksResource {
  /**
   * List tasks of a work order.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/tasks`
   * @throws {ApiError} when the API refuses the call.
   */
  list(workOrderId: number, query?: WorkOrdersTasksListQuery, options?: ListOptions): PagePromise<Task>;
  /**
   * Add a task.
   *
   * Answers with the whole work order.
   *
   * `POST /api/rest/v2/workorders/{work_order_id}/tasks`
   * @throws {ApiError} when the API refuses the call.
   */
  create(workOrderId: number, body: TaskCreate, options?: CallOptions): ApiPromise<WorkOrder>;
  /**
   * Change several tasks at once.
   *
   * Answers with the whole work order.
   *
   * `PUT /api/rest/v2/workorders/{work_order_id}/tasks`
   * @throws {ApiError} when the API refuses the call.
   */
  updateAll(workOrderId: number, body: TasksUpdate, options?: CallOptions): ApiPromise<WorkOrder>;
  /**
   * Get a task.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/tasks/{task_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  get(workOrderId: number, taskId: number, options?: ActingUserIdCallOptions): ApiPromise<Task>;
  /**
   * Change a task.
   *
   * Answers with the whole work order.
   *
   * `PUT /api/rest/v2/workorders/{work_order_id}/tasks/{task_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  update(
    workOrderId: number,
    taskId: number,
    body: TaskUpdate,
    options?: ActingUserIdCallOptions,
  ): ApiPromise<WorkOrder>;
  /**
   * Remove a task.
   *
   * Answers with the whole work order.
   *
   * `DELETE /api/rest/v2/workorders/{work_order_id}/tasks/{task_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(workOrderId: number, taskId: number, options?: CallOptions): ApiPromise<WorkOrder>;
  /** `workOrders.tasks.alerts`, part of `workOrders.tasks`. */
  readonly alerts: WorkOrdersTasksAlertsResource;
}

/** Definition of `workOrders.tasks`. */
export const WorkOrdersTasks: ResourceDefinition<WorkOrdersTasksResource> = /* @__PURE__ */ resource("workOrders.tasks", {
  list: "GET /api/rest/v2/workorders/{work_order_id}/tasks qp",
  create: "POST /api/rest/v2/workorders/{work_order_id}/tasks b",
  updateAll: "PUT /api/rest/v2/workorders/{work_order_id}/tasks b",
  get: "GET /api/rest/v2/workorders/{work_order_id}/tasks/{task_id}",
  update: "PUT /api/rest/v2/workorders/{work_order_id}/tasks/{task_id} b",
  delete: "DELETE /api/rest/v2/workorders/{work_order_id}/tasks/{task_id}",
}, { alerts: WorkOrdersTasksAlerts });

/** `workOrders.shipments`, part of `workOrders`. */
export interface WorkOrdersShipmentsResource {
  /**
   * List shipments of a work order.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/shipments`
   * @throws {ApiError} when the API refuses the call.
   */
  list(
    workOrderId: number,
    query?: WorkOrdersShipmentsListQuery,
    options?: ActingUserIdListOptions,
  ): PagePromise<Shipment>;
  /**
   * Add a shipment.
   *
   * Answers with the whole work order.
   *
   * `POST /api/rest/v2/workorders/{work_order_id}/shipments`
   * @throws {ApiError} when the API refuses the call.
   */
  create(workOrderId: number, body: ShipmentWrite, options?: ActingUserIdCallOptions): ApiPromise<WorkOrder>;
  /**
   * Change a shipment.
   *
   * Answers with the whole work order.
   *
   * `PUT /api/rest/v2/workorders/{work_order_id}/shipments/{shipment_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  update(
    workOrderId: number,
    shipmentId: number,
    body: ShipmentWrite,
    options?: ActingUserIdCallOptions,
  ): ApiPromise<WorkOrder>;
  /**
   * Remove a shipment.
   *
   * Answers with the whole work order.
   *
   * `DELETE /api/rest/v2/workorders/{work_order_id}/shipments/{shipment_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(workOrderId: number, shipmentId: number, options?: ActingUserIdAsyncCallOptions): ApiPromise<WorkOrder>;
}

/** Definition of `workOrders.shipments`. */
export const WorkOrdersShipments: ResourceDefinition<WorkOrdersShipmentsResource> = /* @__PURE__ */ resource("workOrders.shipments", {
  list: "GET /api/rest/v2/workorders/{work_order_id}/shipments qp",
  create: "POST /api/rest/v2/workorders/{work_order_id}/shipments b",
  update: "PUT /api/rest/v2/workorders/{work_order_id}/shipments/{shipment_id} b",
  delete: "DELETE /api/rest/v2/workorders/{work_order_id}/shipments/{shipment_id}",
});

/** `workOrders.tags`, part of `workOrders`. */
export interface WorkOrdersTagsResource {
  /**
   * List tags of a work order.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/tags`
   * @throws {ApiError} when the API refuses the call.
   */
  list(workOrderId: number, query?: WorkOrdersTagsListQuery, options?: ListOptions): PagePromise<Tag>;
  /**
   * Tag a work order.
   *
   * Answers with the whole work order.
   *
   * `POST /api/rest/v2/workorders/{work_order_id}/tags`
   * @throws {ApiError} when the API refuses the call.
   */
  add(workOrderId: number, body: TagAdd, options?: CallOptions): ApiPromise<WorkOrder>;
  /**
   * Take a tag off a work order.
   *
   * Answers with the whole work order.
   *
   * `DELETE /api/rest/v2/workorders/{work_order_id}/tags/{tag_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  remove(workOrderId: number, tagId: number, options?: AsyncCallOptions): ApiPromise<WorkOrder>;
}

/** Definition of `workOrders.tags`. */
export const WorkOrdersTags: ResourceDefinition<WorkOrdersTagsResource> = /* @__PURE__ */ resource("workOrders.tags", {
  list: "GET /api/rest/v2/workorders/{work_order_id}/tags qp",
  add: "POST /api/rest/v2/workorders/{work_order_id}/tags b",
  remove: "DELETE /api/rest/v2/workorders/{work_order_id}/tags/{tag_id}",
});

/** `workOrders.problems`, part of `workOrders`. */
export interface WorkOrdersProblemsResource {
  /**
   * List problems of a work order.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/problems`
   * @throws {ApiError} when the API refuses the call.
   */
  list(workOrderId: number, query?: WorkOrdersProblemsListQuery, options?: ListOptions): PagePromise<Problem>;
  /**
   * Report a problem.
   *
   * Answers with the whole work order.
   *
   * `POST /api/rest/v2/workorders/{work_order_id}/problems`
   * @throws {ApiError} when the API refuses the call.
   */
  create(workOrderId: number, body: ProblemCreate, options?: ActingUserIdCallOptions): ApiPromise<WorkOrder>;
  /**
   * Resolve a problem or open it again.
   *
   * Answers with the whole work order.
   *
   * `PUT /api/rest/v2/workorders/{work_order_id}/problems/{problem_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  update(
    workOrderId: number,
    problemId: number,
    body: ProblemUpdate,
    options?: ActingUserIdAsyncCallOptions,
  ): ApiPromise<WorkOrder>;
  /**
   * Delete a problem.
   *
   * Answers with the whole work order.
   *
   * `DELETE /api/rest/v2/workorders/{work_order_id}/problems/{problem_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(workOrderId: number, problemId: number, options?: CallOptions): ApiPromise<WorkOrder>;
}

/** Definition of `workOrders.problems`. */
export const WorkOrdersProblems: ResourceDefinition<WorkOrdersProblemsResource> = /* @__PURE__ */ resource("workOrders.problems", {
  list: "GET /api/rest/v2/workorders/{work_order_id}/problems qp",
  create: "POST /api/rest/v2/workorders/{work_order_id}/problems b",
  update: "PUT /api/rest/v2/workorders/{work_order_id}/problems/{problem_id} b",
  delete: "DELETE /api/rest/v2/workorders/{work_order_id}/problems/{problem_id}",
});

/** `workOrders.requests`, part of `workOrders`. */
export interface WorkOrdersRequestsResource {
  /**
   * List providers who wait for an answer.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/providers`
   * @throws {ApiError} when the API refuses the call.
   */
  list(workOrderId: number, options?: ListOptions): PagePromise<PendingRequest>;
}

/** Definition of `workOrders.requests`. */
export const WorkOrdersRequests: ResourceDefinition<WorkOrdersRequestsResource> = /* @__PURE__ */ resource("workOrders.requests", {
  list: ["GET /api/rest/v2/workorders/{work_order_id}/providers", { page: "single" }],
});

/** `workOrders.provider`, part of `workOrders`. */
export interface WorkOrdersProviderResource {
  /**
   * Take the provider off and offer the job again.
   *
   * Allowed in status Assigned; leads to Routed or Published. In a guide only.
   *
   * `POST /api/rest/v2/workorders/{work_order_id}/provider/cancel`
   * @throws {ApiError} when the API refuses the call.
   */
  cancel(workOrderId: number, options?: CallOptions): ApiPromise<WorkOrder>;
  /**
   * Acknowledge that the provider is late.
   *
   * `POST /api/rest/v2/workorders/{work_order_id}/provider/delay`
   * @throws {ApiError} when the API refuses the call.
   */
  acknowledgeDelay(workOrderId: number, options?: CallOptions): ApiPromise<WorkOrder>;
}

/** Definition of `workOrders.provider`. */
export const WorkOrdersProvider: ResourceDefinition<WorkOrdersProviderResource> = /* @__PURE__ */ resource("workOrders.provider", {
  cancel: "POST /api/rest/v2/workorders/{work_order_id}/provider/cancel",
  acknowledgeDelay: "POST /api/rest/v2/workorders/{work_order_id}/provider/delay",
});

/** `workOrders.bundles`, part of `workOrders`. */
export interface WorkOrdersBundlesResource {
  /**
   * Check whether work orders can be bundled.
   *
   * Changes nothing.
   *
   * `POST /api/rest/v2/workorders/bundle/validate`
   * @throws {ApiError} when the API refuses the call.
   */
  validate(body: BundleRequest, options?: CallOptions): ApiPromise<BundleValidation>;
  /**
   * Bundle work orders.
   *
   * Runs in the background and answers with the id of a job.
   *
   * `POST /api/rest/v2/workorders/bundle`
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: BundleRequest, options?: CallOptions): ApiPromise<QueuedJob>;
  /**
   * Take work orders out of their bundle.
   *
   * Runs in the background and answers with the id of a job.
   *
   * `POST /api/rest/v2/workorders/unbundle`
   * @throws {ApiError} when the API refuses the call.
   */
  unbundle(body: UnbundleRequest, options?: CallOptions): ApiPromise<QueuedJob>;
  /**
   * Dissolve the bundle of a work order.
   *
   * Answers with the whole work order.
   *
   * `DELETE /api/rest/v2/workorders/{work_order_id}/bundle`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(workOrderId: number, options?: CallOptions): ApiPromise<WorkOrder>;
}

/** Definition of `workOrders.bundles`. */
export const WorkOrdersBundles: ResourceDefinition<WorkOrdersBundlesResource> = /* @__PURE__ */ resource("workOrders.bundles", {
  validate: "POST /api/rest/v2/workorders/bundle/validate bi",
  create: "POST /api/rest/v2/workorders/bundle b",
  unbundle: "POST /api/rest/v2/workorders/unbundle b",
  delete: "DELETE /api/rest/v2/workorders/{work_order_id}/bundle",
});

/** `workOrders.incident`, part of `workOrders`. */
export interface WorkOrdersIncidentResource {
  /**
   * Set the incident id of a work order.
   *
   * `PUT /api/rest/v2/workorders/{work_order_id}/incident`
   * @throws {ApiError} when the API refuses the call.
   */
  update(workOrderId: number, body: Incident, options?: CallOptions): ApiPromise<SiteRevisits>;
  /**
   * Clear the incident id of a work order.
   *
   * `DELETE /api/rest/v2/workorders/{work_order_id}/incident`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(workOrderId: number, options?: CallOptions): ApiPromise<SiteRevisits>;
}

/** Definition of `workOrders.incident`. */
export const WorkOrdersIncident: ResourceDefinition<WorkOrdersIncidentResource> = /* @__PURE__ */ resource("workOrders.incident", {
  update: "PUT /api/rest/v2/workorders/{work_order_id}/incident b",
  delete: "DELETE /api/rest/v2/workorders/{work_order_id}/incident",
});

/** `workOrders.jobStatus`, part of `workOrders`. */
export interface WorkOrdersJobStatusResource {
  /**
   * Say whether the scope of work is done.
   *
   * `PUT /api/rest/v2/workorders/{work_order_id}/job-status`
   * @throws {ApiError} when the API refuses the call.
   */
  update(workOrderId: number, body: JobStatusUpdate, options?: CallOptions): ApiPromise<SiteRevisits>;
}

/** Definition of `workOrders.jobStatus`. */
export const WorkOrdersJobStatus: ResourceDefinition<WorkOrdersJobStatusResource> = /* @__PURE__ */ resource("workOrders.jobStatus", {
  update: "PUT /api/rest/v2/workorders/{work_order_id}/job-status b",
});

/** `workOrders.siteRevisits`, part of `workOrders`. */
export interface WorkOrdersSiteRevisitsResource {
  /**
   * Get the repeat visits of a work order.
   *
   * The visits are under `revisits`, beside the job status, the incident and related work orders.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}/site-revisits`
   * @throws {ApiError} when the API refuses the call.
   */
  get(workOrderId: number, options?: CallOptions): ApiPromise<SiteRevisits>;
  /**
   * Record a repeat visit.
   *
   * `POST /api/rest/v2/workorders/{work_order_id}/site-revisits`
   * @throws {ApiError} when the API refuses the call.
   */
  create(workOrderId: number, body: SiteRevisitWrite, options?: CallOptions): ApiPromise<SiteRevisits>;
  /**
   * Change a repeat visit.
   *
   * `PUT /api/rest/v2/workorders/{work_order_id}/site-revisits/{revisit_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  update(
    workOrderId: number,
    revisitId: number,
    body: SiteRevisitWrite,
    options?: CallOptions,
  ): ApiPromise<SiteRevisits>;
  /**
   * Delete a repeat visit.
   *
   * `DELETE /api/rest/v2/workorders/{work_order_id}/site-revisits/{revisit_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(workOrderId: number, revisitId: number, options?: CallOptions): ApiPromise<SiteRevisits>;
}

/** Definition of `workOrders.siteRevisits`. */
export const WorkOrdersSiteRevisits: ResourceDefinition<WorkOrdersSiteRevisitsResource> = /* @__PURE__ */ resource("workOrders.siteRevisits", {
  get: "GET /api/rest/v2/workorders/{work_order_id}/site-revisits",
  create: "POST /api/rest/v2/workorders/{work_order_id}/site-revisits b",
  update: "PUT /api/rest/v2/workorders/{work_order_id}/site-revisits/{revisit_id} b",
  delete: "DELETE /api/rest/v2/workorders/{work_order_id}/site-revisits/{revisit_id}",
});

/** Work orders and everything on them: pay, schedule, site, time, tasks, messages, files. */
export interface WorkOrdersResource {
  /**
   * List work orders.
   *
   * Name `columns`, or rows come back nearly empty. Filters start with `f_` and are combined with AND; a filter
   * the service does not know is dropped without an error. Send `sticky=false` so that saved filters do not leak
   * into the answer.
   *
   * `GET /api/rest/v2/workorders`
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: WorkOrdersListQuery, options?: ActingUserIdListOptions): PagePromise<WorkOrderListRow>;
  /**
   * Create a draft work order.
   *
   * The manager defaults to the user of the token. Set the service window with `workOrders.schedule.update` where
   * a schedule in the body is not taken over.
   *
   * Leads to Draft.
   *
   * `POST /api/rest/v2/workorders`
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: WorkOrderCreate, options?: AsyncCallOptions): ApiPromise<WorkOrder>;
  /**
   * Get a work order.
   *
   * `GET /api/rest/v2/workorders/{work_order_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  get(workOrderId: number, query?: WorkOrdersGetQuery, options?: ActingUserIdCallOptions): ApiPromise<WorkOrder>;
  /**
   * Change fields of a work order.
   *
   * Fields that are left out stay as they are.
   *
   * `PUT /api/rest/v2/workorders/{work_order_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  update(workOrderId: number, body: WorkOrderUpdate, options?: AsyncCallOptions): ApiPromise<WorkOrder>;
  /**
   * Cancel and delete a work order.
   *
   * Sources disagree whether the order is cancelled or removed for good.
   *
   * In which statuses it is allowed is not known; leads to Cancelled or Deleted. Sources disagree: cancelled, or
   * removed for good.
   *
   * `DELETE /api/rest/v2/workorders/{work_order_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(workOrderId: number, query: WorkOrdersDeleteQuery, options?: CallOptions): ApiPromise<WorkOrder>;
  /**
   * Publish a draft work order.
   *
   * Allowed in status Draft; leads to Published.
   *
   * `POST /api/rest/v2/workorders/{work_order_id}/publish`
   * @throws {ApiError} when the API refuses the call.
   */
  publish(workOrderId: number, options?: AsyncCallOptions): ApiPromise<WorkOrder>;
  /**
   * Take a published work order back to draft.
   *
   * Allowed in status Published; leads to Draft.
   *
   * `DELETE /api/rest/v2/workorders/{work_order_id}/publish`
   * @throws {ApiError} when the API refuses the call.
   */
  unpublish(workOrderId: number, options?: AsyncCallOptions): ApiPromise<WorkOrder>;
  /**
   * Send a work order back to draft.
   *
   * In which statuses it is allowed is not known; leads to Draft.
   *
   * `DELETE /api/rest/v2/workorders/{work_order_id}/draft`
   * @throws {ApiError} when the API refuses the call.
   */
  revertToDraft(workOrderId: number, options?: AsyncCallOptions): ApiPromise<WorkOrder>;
  /**
   * Route a work order to one provider.
   *
   * Allowed in status Draft, Published or Routed (inferred); leads to Routed.
   *
   * `POST /api/rest/v2/workorders/{work_order_id}/route`
   * @throws {ApiError} when the API refuses the call.
   */
  route(workOrderId: number, body: ProviderTarget, options?: AsyncCallOptions): ApiPromise<Route>;
  /**
   * Withdraw the routing to one provider.
   *
   * A DELETE that carries a JSON body.
   *
   * Allowed in status Routed (inferred). What follows when no routing is left is not known.
   *
   * `DELETE /api/rest/v2/workorders/{work_order_id}/route`
   * @throws {ApiError} when the API refuses the call.
   */
  unroute(workOrderId: number, body: ProviderTarget, options?: AsyncCallOptions): ApiPromise<UnrouteResult>;
  /**
   * Route a work order to many providers.
   *
   * Runs in the background and answers with the id of a job.
   *
   * Allowed in status Draft, Published or Routed (inferred); leads to Routed. Answers with the id of a job: it
   * seems to run in the background.
   *
   * `POST /api/rest/v2/workorders/{work_order_id}/mass-route`
   * @throws {ApiError} when the API refuses the call.
   */
  massRoute(workOrderId: number, body: MassRouteRequest, options?: CallOptions): ApiPromise<QueuedJob>;
  /**
   * Assign a provider.
   *
   * The answer has no documented fields.
   *
   * Allowed in status Draft, Published or Routed (inferred); leads to Assigned.
   *
   * `POST /api/rest/v2/workorders/{work_order_id}/assignee`
   * @throws {ApiError} when the API refuses the call.
   */
  assign(
    workOrderId: number,
    body: AssigneeCreate,
    query?: WorkOrdersAssignQuery,
    options?: ActingUserIdAsyncCallOptions,
  ): ApiPromise<Record<string, unknown>>;
  /**
   * Take the assigned provider off.
   *
   * A DELETE that carries a JSON body.
   *
   * Allowed in status Assigned (inferred); where it leads is not known.
   *
   * `DELETE /api/rest/v2/workorders/{work_order_id}/assignee`
   * @throws {ApiError} when the API refuses the call.
   */
  unassign(workOrderId: number, body: AssigneeRemoval, options?: AsyncCallOptions): ApiPromise<void>;
  /**
   * Approve work that is done.
   *
   * Allowed in status Work Done; leads to Approved. An older SDK can take it back; no operation here does.
   *
   * `POST /api/rest/v2/workorders/{work_order_id}/approve`
   * @throws {ApiError} when the API refuses the call.
   */
  approve(workOrderId: number, options?: CallOptions): ApiPromise<WorkOrder>;
  /**
   * Reopen work that was marked done.
   *
   * Reasons come from `company.incompleteReasons.list`.
   *
   * Allowed in status Work Done; leads to Assigned (inferred).
   *
   * `DELETE /api/rest/v2/workorders/{work_order_id}/complete`
   * @throws {ApiError} when the API refuses the call.
   */
  markIncomplete(
    workOrderId: number,
    query: WorkOrdersMarkIncompleteQuery,
    options?: ActingUserIdAsyncCallOptions,
  ): ApiPromise<WorkOrder>;
  /**
   * Dispatch work orders by a selection rule.
   *
   * Always runs in the background and answers with the worker.
   *
   * Allowed in status Draft, Published or Routed (inferred); leads to Published, Routed or Assigned (inferred).
   *
   * `POST /api/rest/v2/workorders/auto_dispatch`
   * @throws {ApiError} when the API refuses the call.
   */
  autoDispatch(body: AutoDispatchRequest, options?: CallOptions): ApiPromise<AutoDispatchResult>;
  /**
   * Start smart dispatch for work orders.
   *
   * Allowed in status Draft, Published or Routed (inferred); leads to Published, Routed or Assigned (inferred).
   *
   * `POST /api/rest/v2/workorders/smart-dispatch` — schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  smartDispatch(body: SmartDispatchRequest, options?: CallOptions): ApiPromise<SmartDispatchResult>;
  /** `workOrders.lists`, part of `workOrders`. */
  readonly lists: WorkOrdersListsResource;
  /** `workOrders.status`, part of `workOrders`. */
  readonly status: WorkOrdersStatusResource;
  /** `workOrders.milestones`, part of `workOrders`. */
  readonly milestones: WorkOrdersMilestonesResource;
  /** `workOrders.pay`, part of `workOrders`. */
  readonly pay: WorkOrdersPayResource;
  /** `workOrders.schedule`, part of `workOrders`. */
  readonly schedule: WorkOrdersScheduleResource;
  /** `workOrders.eta`, part of `workOrders`. */
  readonly eta: WorkOrdersEtaResource;
  /** `workOrders.location`, part of `workOrders`. */
  readonly location: WorkOrdersLocationResource;
  /** `workOrders.discounts`, part of `workOrders`. */
  readonly discounts: WorkOrdersDiscountsResource;
  /** `workOrders.increases`, part of `workOrders`. */
  readonly increases: WorkOrdersIncreasesResource;
  /** `workOrders.expenses`, part of `workOrders`. */
  readonly expenses: WorkOrdersExpensesResource;
  /** `workOrders.bonuses`, part of `workOrders`. */
  readonly bonuses: WorkOrdersBonusesResource;
  /** `workOrders.penalties`, part of `workOrders`. */
  readonly penalties: WorkOrdersPenaltiesResource;
  /** `workOrders.timeLogs`, part of `workOrders`. */
  readonly timeLogs: WorkOrdersTimeLogsResource;
  /** `workOrders.signatures`, part of `workOrders`. */
  readonly signatures: WorkOrdersSignaturesResource;
  /** `workOrders.qualifications`, part of `workOrders`. */
  readonly qualifications: WorkOrdersQualificationsResource;
  /** `workOrders.messages`, part of `workOrders`. */
  readonly messages: WorkOrdersMessagesResource;
  /** `workOrders.attachments`, part of `workOrders`. */
  readonly attachments: WorkOrdersAttachmentsResource;
  /** `workOrders.contacts`, part of `workOrders`. */
  readonly contacts: WorkOrdersContactsResource;
  /** `workOrders.customFields`, part of `workOrders`. */
  readonly customFields: WorkOrdersCustomFieldsResource;
  /** `workOrders.tasks`, part of `workOrders`. */
  readonly tasks: WorkOrdersTasksResource;
  /** `workOrders.shipments`, part of `workOrders`. */
  readonly shipments: WorkOrdersShipmentsResource;
  /** `workOrders.tags`, part of `workOrders`. */
  readonly tags: WorkOrdersTagsResource;
  /** `workOrders.problems`, part of `workOrders`. */
  readonly problems: WorkOrdersProblemsResource;
  /** `workOrders.requests`, part of `workOrders`. */
  readonly requests: WorkOrdersRequestsResource;
  /** `workOrders.provider`, part of `workOrders`. */
  readonly provider: WorkOrdersProviderResource;
  /** `workOrders.bundles`, part of `workOrders`. */
  readonly bundles: WorkOrdersBundlesResource;
  /** `workOrders.incident`, part of `workOrders`. */
  readonly incident: WorkOrdersIncidentResource;
  /** `workOrders.jobStatus`, part of `workOrders`. */
  readonly jobStatus: WorkOrdersJobStatusResource;
  /** `workOrders.siteRevisits`, part of `workOrders`. */
  readonly siteRevisits: WorkOrdersSiteRevisitsResource;
}

/** Definition of `workOrders`. */
export const WorkOrders: ResourceDefinition<WorkOrdersResource> = /* @__PURE__ */ resource("workOrders", {
  list: "GET /api/rest/v2/workorders qp",
  create: "POST /api/rest/v2/workorders b",
  get: "GET /api/rest/v2/workorders/{work_order_id} q",
  update: "PUT /api/rest/v2/workorders/{work_order_id} b",
  delete: "DELETE /api/rest/v2/workorders/{work_order_id} q",
  publish: "POST /api/rest/v2/workorders/{work_order_id}/publish",
  unpublish: "DELETE /api/rest/v2/workorders/{work_order_id}/publish",
  revertToDraft: "DELETE /api/rest/v2/workorders/{work_order_id}/draft",
  route: "POST /api/rest/v2/workorders/{work_order_id}/route b",
  unroute: "DELETE /api/rest/v2/workorders/{work_order_id}/route b",
  massRoute: "POST /api/rest/v2/workorders/{work_order_id}/mass-route b",
  assign: "POST /api/rest/v2/workorders/{work_order_id}/assignee qb",
  unassign: "DELETE /api/rest/v2/workorders/{work_order_id}/assignee bv",
  approve: "POST /api/rest/v2/workorders/{work_order_id}/approve",
  markIncomplete: "DELETE /api/rest/v2/workorders/{work_order_id}/complete q",
  autoDispatch: "POST /api/rest/v2/workorders/auto_dispatch b",
  smartDispatch: ["POST /api/rest/v2/workorders/smart-dispatch b", { evidence: "de" }],
}, {
  lists: WorkOrdersLists,
  status: WorkOrdersStatus,
  milestones: WorkOrdersMilestones,
  pay: WorkOrdersPay,
  schedule: WorkOrdersSchedule,
  eta: WorkOrdersEta,
  location: WorkOrdersLocation,
  discounts: WorkOrdersDiscounts,
  increases: WorkOrdersIncreases,
  expenses: WorkOrdersExpenses,
  bonuses: WorkOrdersBonuses,
  penalties: WorkOrdersPenalties,
  timeLogs: WorkOrdersTimeLogs,
  signatures: WorkOrdersSignatures,
  qualifications: WorkOrdersQualifications,
  messages: WorkOrdersMessages,
  attachments: WorkOrdersAttachments,
  contacts: WorkOrdersContacts,
  customFields: WorkOrdersCustomFields,
  tasks: WorkOrdersTasks,
  shipments: WorkOrdersShipments,
  tags: WorkOrdersTags,
  problems: WorkOrdersProblems,
  requests: WorkOrdersRequests,
  provider: WorkOrdersProvider,
  bundles: WorkOrdersBundles,
  incident: WorkOrdersIncident,
  jobStatus: WorkOrdersJobStatus,
  siteRevisits: WorkOrdersSiteRevisits,
});

/** Templates for work orders. */
export interface TemplatesResource {
  /**
   * List work order templates.
   *
   * Rows hold little more than ids.
   *
   * `GET /api/rest/v2/templates`
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: TemplatesListQuery, options?: ListOptions): PagePromise<TemplateListRow>;
  /**
   * Get a work order template.
   *
   * `GET /api/rest/v2/templates/{template_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  get(templateId: string, query?: TemplatesGetQuery, options?: CallOptions): ApiPromise<Template>;
}

/** Definition of `templates`. */
export const Templates: ResourceDefinition<TemplatesResource> = /* @__PURE__ */ resource("templates", {
  list: "GET /api/rest/v2/templates qp",
  get: "GET /api/rest/v2/templates/{template_id} q",
});

/** `typesOfWork.serviceTypes`, part of `typesOfWork`. */
export interface TypesOfWorkServiceTypesResource {
  /**
   * List the services of a type of work.
   *
   * `GET /api/rest/v2/types-of-work/{type_of_work_id}/service-types`
   * @throws {ApiError} when the API refuses the call.
   */
  list(typeOfWorkId: string, options?: ListOptions): PagePromise<ServiceType>;
}

/** Definition of `typesOfWork.serviceTypes`. */
export const TypesOfWorkServiceTypes: ResourceDefinition<TypesOfWorkServiceTypesResource> = /* @__PURE__ */ resource("typesOfWork.serviceTypes", {
  list: ["GET /api/rest/v2/types-of-work/{type_of_work_id}/service-types", { page: "single" }],
});

/** Types of work and the services within them. */
export interface TypesOfWorkResource {
  /**
   * List types of work.
   *
   * `GET /api/rest/v2/types-of-work`
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: TypesOfWorkListQuery, options?: ListOptions): PagePromise<TypeOfWork>;
  /** `typesOfWork.serviceTypes`, part of `typesOfWork`. */
  readonly serviceTypes: TypesOfWorkServiceTypesResource;
}

/** Definition of `typesOfWork`. */
export const TypesOfWork: ResourceDefinition<TypesOfWorkResource> = /* @__PURE__ */ resource("typesOfWork", {
  list: "GET /api/rest/v2/types-of-work qp",
}, { serviceTypes: TypesOfWorkServiceTypes });

/** `projects.providers`, part of `projects`. */
export interface ProjectsProvidersResource {
  /**
   * Put providers into tiers of a project's groups.
   *
   * `POST /api/rest/v2/projects/{project_id}/providers`
   * @throws {ApiError} when the API refuses the call.
   */
  add(projectId: number, body: ProjectProvidersAdd, options?: CallOptions): ApiPromise<Success>;
  /**
   * Get the tiers of a provider within a project.
   *
   * `GET /api/rest/v2/projects/{project_id}/providers/{provider_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  get(projectId: number, providerId: number, options?: CallOptions): ApiPromise<ProjectProvider>;
  /**
   * Replace the tiers of a provider within a project.
   *
   * `PUT /api/rest/v2/projects/{project_id}/providers/{provider_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  update(
    projectId: number,
    providerId: number,
    body: ProjectProviderUpdate,
    options?: CallOptions,
  ): ApiPromise<Success>;
}

/** Definition of `projects.providers`. */
export const ProjectsProviders: ResourceDefinition<ProjectsProvidersResource> = /* @__PURE__ */ resource("projects.providers", {
  add: "POST /api/rest/v2/projects/{project_id}/providers b",
  get: "GET /api/rest/v2/projects/{project_id}/providers/{provider_id}",
  update: "PUT /api/rest/v2/projects/{project_id}/providers/{provider_id} b",
});

/** Projects and the tiers of their providers. */
export interface ProjectsResource {
  /**
   * List projects.
   *
   * `GET /api/rest/v2/projects`
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ProjectsListQuery, options?: ListOptions): PagePromise<ProjectListRow>;
  /**
   * Create a project.
   *
   * `POST /api/rest/v2/projects`
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ProjectCreate, options?: CallOptions): ApiPromise<Project>;
  /**
   * Get a project.
   *
   * `GET /api/rest/v2/projects/{project_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  get(projectId: number, options?: CallOptions): ApiPromise<Project>;
  /** `projects.providers`, part of `projects`. */
  readonly providers: ProjectsProvidersResource;
}

/** Definition of `projects`. */
export const Projects: ResourceDefinition<ProjectsResource> = /* @__PURE__ */ resource("projects", {
  list: "GET /api/rest/v2/projects qp",
  create: "POST /api/rest/v2/projects b",
  get: "GET /api/rest/v2/projects/{project_id}",
}, { providers: ProjectsProviders });

/** Smart dispatch settings of projects. */
export interface DispatchSettingsResource {
  /**
   * Create the smart dispatch settings of a project.
   *
   * The path says `project`, not `projects`.
   *
   * `POST /api/rest/v2/project/dispatch-settings` — schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: DispatchSettingsCreate, options?: CallOptions): ApiPromise<ProjectDispatchSettings>;
  /**
   * Get the smart dispatch settings of a project.
   *
   * The path says `project`, not `projects`.
   *
   * `GET /api/rest/v2/project/{project_id}/dispatch-settings` — schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  get(projectId: number, options?: CallOptions): ApiPromise<ProjectDispatchSettings>;
  /**
   * Change the smart dispatch settings of a project.
   *
   * The path says `project`, not `projects`.
   *
   * `PUT /api/rest/v2/project/{project_id}/dispatch-settings` — schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  update(projectId: number, body: DispatchSettingsUpdate, options?: CallOptions): ApiPromise<ProjectDispatchSettings>;
}

/** Definition of `dispatchSettings`. */
export const DispatchSettings: ResourceDefinition<DispatchSettingsResource> = /* @__PURE__ */ resource("dispatchSettings", {
  create: ["POST /api/rest/v2/project/dispatch-settings b", { evidence: "de" }],
  get: ["GET /api/rest/v2/project/{project_id}/dispatch-settings", { evidence: "de" }],
  update: ["PUT /api/rest/v2/project/{project_id}/dispatch-settings b", { evidence: "de" }],
});

/** `company.tags`, part of `company`. */
export interface CompanyTagsResource {
  /**
   * List tags that the company has defined.
   *
   * `GET /api/rest/v2/company/tags`
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: CompanyTagsListQuery, options?: ListOptions): PagePromise<CompanyTag>;
  /**
   * Define a tag.
   *
   * `POST /api/rest/v2/company/tags`
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: CompanyTagCreate, options?: AsyncCallOptions): ApiPromise<CompanyTag>;
}

/** Definition of `company.tags`. */
export const CompanyTags: ResourceDefinition<CompanyTagsResource> = /* @__PURE__ */ resource("company.tags", {
  list: "GET /api/rest/v2/company/tags qp",
  create: "POST /api/rest/v2/company/tags b",
});

/** `company.expenses`, part of `company`. */
export interface CompanyExpensesResource {
  /**
   * List expense categories.
   *
   * `GET /api/rest/v2/company/expenses`
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: CompanyExpensesListQuery, options?: ListOptions): PagePromise<CompanyExpense>;
}

/** Definition of `company.expenses`. */
export const CompanyExpenses: ResourceDefinition<CompanyExpensesResource> = /* @__PURE__ */ resource("company.expenses", {
  list: "GET /api/rest/v2/company/expenses qp",
});

/** `company.managers`, part of `company`. */
export interface CompanyManagersResource {
  /**
   * List managers of the company.
   *
   * `GET /api/rest/v2/company/managers`
   * @throws {ApiError} when the API refuses the call.
   */
  list(options?: ListOptions): PagePromise<CompanyManager>;
}

/** Definition of `company.managers`. */
export const CompanyManagers: ResourceDefinition<CompanyManagersResource> = /* @__PURE__ */ resource("company.managers", {
  list: ["GET /api/rest/v2/company/managers", { page: "single" }],
});

/** `company.networks`, part of `company`. */
export interface CompanyNetworksResource {
  /**
   * List networks that a company may use.
   *
   * `GET /api/rest/v2/company/{company_id}/networks`
   * @throws {ApiError} when the API refuses the call.
   */
  list(companyId: number, options?: ListOptions): PagePromise<CompanyNetwork>;
}

/** Definition of `company.networks`. */
export const CompanyNetworks: ResourceDefinition<CompanyNetworksResource> = /* @__PURE__ */ resource("company.networks", {
  list: ["GET /api/rest/v2/company/{company_id}/networks", { page: "single" }],
});

/** `company.siteRevisitReasons`, part of `company`. */
export interface CompanySiteRevisitReasonsResource {
  /**
   * List reasons for repeat visits and incomplete jobs.
   *
   * `GET /api/rest/v2/company/{company_id}/site-revisit-reasons`
   * @throws {ApiError} when the API refuses the call.
   */
  list(
    companyId: number,
    query: CompanySiteRevisitReasonsListQuery,
    options?: ListOptions,
  ): PagePromise<RevisitReasonGroup>;
}

/** Definition of `company.siteRevisitReasons`. */
export const CompanySiteRevisitReasons: ResourceDefinition<CompanySiteRevisitReasonsResource> = /* @__PURE__ */ resource("company.siteRevisitReasons", {
  list: ["GET /api/rest/v2/company/{company_id}/site-revisit-reasons q", { page: "results" }],
});

/** `company.incompleteReasons`, part of `company`. */
export interface CompanyIncompleteReasonsResource {
  /**
   * List reasons to call a job incomplete.
   *
   * `GET /api/rest/v2/company/incomplete-reasons`
   * @throws {ApiError} when the API refuses the call.
   */
  list(options?: ListOptions): PagePromise<IncompleteReason>;
}

/** Definition of `company.incompleteReasons`. */
export const CompanyIncompleteReasons: ResourceDefinition<CompanyIncompleteReasonsResource> = /* @__PURE__ */ resource("company.incompleteReasons", {
  list: ["GET /api/rest/v2/company/incomplete-reasons", { page: "single" }],
});

/** What the company has set up: tags, expense categories, managers, networks, reasons. */
export interface CompanyResource {
  /** `company.tags`, part of `company`. */
  readonly tags: CompanyTagsResource;
  /** `company.expenses`, part of `company`. */
  readonly expenses: CompanyExpensesResource;
  /** `company.managers`, part of `company`. */
  readonly managers: CompanyManagersResource;
  /** `company.networks`, part of `company`. */
  readonly networks: CompanyNetworksResource;
  /** `company.siteRevisitReasons`, part of `company`. */
  readonly siteRevisitReasons: CompanySiteRevisitReasonsResource;
  /** `company.incompleteReasons`, part of `company`. */
  readonly incompleteReasons: CompanyIncompleteReasonsResource;
}

/** Definition of `company`. */
export const Company: ResourceDefinition<CompanyResource> = /* @__PURE__ */ resource("company", {}, {
  tags: CompanyTags,
  expenses: CompanyExpenses,
  managers: CompanyManagers,
  networks: CompanyNetworks,
  siteRevisitReasons: CompanySiteRevisitReasons,
  incompleteReasons: CompanyIncompleteReasons,
});

/** Custom fields that the company has defined. */
export interface CustomFieldsResource {
  /**
   * List custom fields that the company has defined.
   *
   * `GET /api/rest/v2/custom-fields`
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: CustomFieldsListQuery, options?: ListOptions): PagePromise<CustomFieldDefinition>;
}

/** Definition of `customFields`. */
export const CustomFields: ResourceDefinition<CustomFieldsResource> = /* @__PURE__ */ resource("customFields", {
  list: "GET /api/rest/v2/custom-fields qp",
});

/** Bonuses that the company offers. */
export interface BonusesResource {
  /**
   * List bonuses that the company offers.
   *
   * `GET /api/rest/v2/bonuses`
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: BonusesListQuery, options?: ListOptions): PagePromise<CatalogBonus>;
}

/** Definition of `bonuses`. */
export const Bonuses: ResourceDefinition<BonusesResource> = /* @__PURE__ */ resource("bonuses", {
  list: "GET /api/rest/v2/bonuses qp",
});

/** Penalties that the company uses. */
export interface PenaltiesResource {
  /**
   * List penalties that the company uses.
   *
   * `GET /api/rest/v2/penalties`
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: PenaltiesListQuery, options?: ListOptions): PagePromise<CatalogPenalty>;
}

/** Definition of `penalties`. */
export const Penalties: ResourceDefinition<PenaltiesResource> = /* @__PURE__ */ resource("penalties", {
  list: "GET /api/rest/v2/penalties qp",
});

/** Users of the platform. */
export interface UsersResource {
  /**
   * Get a user.
   *
   * `GET /api/rest/v2/users/{user_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  get(userId: number, options?: CallOptions): ApiPromise<User>;
}

/** Definition of `users`. */
export const Users: ResourceDefinition<UsersResource> = /* @__PURE__ */ resource("users", {
  get: "GET /api/rest/v2/users/{user_id}",
});

/** `preferredProviderGroups.users`, part of `preferredProviderGroups`. */
export interface PreferredProviderGroupsUsersResource {
  /**
   * List members of a preferred provider group.
   *
   * `GET /api/rest/v2/preferred-provider-groups/{preferred_provider_group_id}/users`
   * @throws {ApiError} when the API refuses the call.
   */
  list(
    preferredProviderGroupId: number,
    query?: PreferredProviderGroupsUsersListQuery,
    options?: ListOptions,
  ): PagePromise<PreferredProvider>;
  /**
   * Remove providers from a preferred provider group.
   *
   * A DELETE that carries a JSON body.
   *
   * `DELETE /api/rest/v2/preferred-provider-groups/{preferred_provider_group_id}/users`
   * @throws {ApiError} when the API refuses the call.
   */
  remove(
    preferredProviderGroupId: number,
    body: PreferredProvidersRemoval,
    options?: CallOptions,
  ): ApiPromise<PreferredProviderGroup>;
  /**
   * Add a provider to a preferred provider group.
   *
   * `POST /api/rest/v2/preferred-provider-groups/{preferred_provider_group_id}/{user_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  add(preferredProviderGroupId: string, userId: number, options?: CallOptions): ApiPromise<PreferredProviderGroup>;
}

/** Definition of `preferredProviderGroups.users`. */
export const PreferredProviderGroupsUsers: ResourceDefinition<PreferredProviderGroupsUsersResource> = /* @__PURE__ */ resource("preferredProviderGroups.users", {
  list: "GET /api/rest/v2/preferred-provider-groups/{preferred_provider_group_id}/users qp",
  remove: "DELETE /api/rest/v2/preferred-provider-groups/{preferred_provider_group_id}/users b",
  add: "POST /api/rest/v2/preferred-provider-groups/{preferred_provider_group_id}/{user_id}",
});

/** Preferred provider groups, the older kind of talent pool. */
export interface PreferredProviderGroupsResource {
  /**
   * List preferred provider groups.
   *
   * `GET /api/rest/v2/preferred-provider-groups`
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: PreferredProviderGroupsListQuery, options?: ListOptions): PagePromise<PreferredProviderGroup>;
  /**
   * Get a preferred provider group.
   *
   * `GET /api/rest/v2/preferred-provider-groups/{preferred_provider_group_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  get(preferredProviderGroupId: string, options?: CallOptions): ApiPromise<PreferredProviderGroup>;
  /** `preferredProviderGroups.users`, part of `preferredProviderGroups`. */
  readonly users: PreferredProviderGroupsUsersResource;
}

/** Definition of `preferredProviderGroups`. */
export const PreferredProviderGroups: ResourceDefinition<PreferredProviderGroupsResource> = /* @__PURE__ */ resource("preferredProviderGroups", {
  list: "GET /api/rest/v2/preferred-provider-groups qp",
  get: "GET /api/rest/v2/preferred-provider-groups/{preferred_provider_group_id}",
}, { users: PreferredProviderGroupsUsers });

/** Providers. */
export interface ProvidersResource {
  /**
   * List the ids of a preferred provider group's members.
   *
   * `GET /api/rest/v2/providers/select-all`
   * @throws {ApiError} when the API refuses the call.
   */
  listIds(query: ProvidersListIdsQuery, options?: ListOptions): PagePromise<number>;
}

/** Definition of `providers`. */
export const Providers: ResourceDefinition<ProvidersResource> = /* @__PURE__ */ resource("providers", {
  listIds: ["GET /api/rest/v2/providers/select-all q", { page: "single" }],
});

/** `talentPoolGroups.providers`, part of `talentPoolGroups`. */
export interface TalentPoolGroupsProvidersResource {
  /**
   * List providers of a talent pool group.
   *
   * `GET /api/rest/v2/talent-pool-groups/{group_uuid}/providers`
   * @throws {ApiError} when the API refuses the call.
   */
  list(
    groupUuid: string,
    query?: TalentPoolGroupsProvidersListQuery,
    options?: ListOptions,
  ): PagePromise<TalentPoolGroupProvider>;
  /**
   * Remove a provider from a talent pool group.
   *
   * Send `tierId` or `removeFromProject`; whether both may be sent is not stated.
   *
   * `DELETE /api/rest/v2/talent-pool-groups/{group_uuid}/providers/{provider_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  remove(
    groupUuid: string,
    providerId: number,
    query?: TalentPoolGroupsProvidersRemoveQuery,
    options?: CallOptions,
  ): ApiPromise<ProviderRemoval>;
}

/** Definition of `talentPoolGroups.providers`. */
export const TalentPoolGroupsProviders: ResourceDefinition<TalentPoolGroupsProvidersResource> = /* @__PURE__ */ resource("talentPoolGroups.providers", {
  list: ["GET /api/rest/v2/talent-pool-groups/{group_uuid}/providers q", { page: "cursor" }],
  remove: "DELETE /api/rest/v2/talent-pool-groups/{group_uuid}/providers/{provider_id} q",
});

/** Groups of talent pools and their providers. */
export interface TalentPoolGroupsResource {
  /**
   * List talent pool groups.
   *
   * `GET /api/rest/v2/talent-pool-groups`
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: TalentPoolGroupsListQuery, options?: ListOptions): PagePromise<TalentPoolGroup>;
  /**
   * Create a talent pool group.
   *
   * `POST /api/rest/v2/talent-pool-groups`
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: TalentPoolGroupWrite, options?: CallOptions): ApiPromise<TalentPoolGroup>;
  /**
   * Get a talent pool group.
   *
   * `GET /api/rest/v2/talent-pool-groups/{group_uuid}`
   * @throws {ApiError} when the API refuses the call.
   */
  get(groupUuid: string, options?: CallOptions): ApiPromise<TalentPoolGroup>;
  /**
   * Change a talent pool group.
   *
   * `PUT /api/rest/v2/talent-pool-groups/{group_uuid}`
   * @throws {ApiError} when the API refuses the call.
   */
  update(groupUuid: string, body: TalentPoolGroupWrite, options?: CallOptions): ApiPromise<TalentPoolGroup>;
  /**
   * Delete a talent pool group.
   *
   * `DELETE /api/rest/v2/talent-pool-groups/{group_uuid}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(groupUuid: string, options?: CallOptions): ApiPromise<DeleteResult>;
  /** `talentPoolGroups.providers`, part of `talentPoolGroups`. */
  readonly providers: TalentPoolGroupsProvidersResource;
}

/** Definition of `talentPoolGroups`. */
export const TalentPoolGroups: ResourceDefinition<TalentPoolGroupsResource> = /* @__PURE__ */ resource("talentPoolGroups", {
  list: ["GET /api/rest/v2/talent-pool-groups q", { page: "cursor" }],
  create: "POST /api/rest/v2/talent-pool-groups b",
  get: "GET /api/rest/v2/talent-pool-groups/{group_uuid}",
  update: "PUT /api/rest/v2/talent-pool-groups/{group_uuid} b",
  delete: "DELETE /api/rest/v2/talent-pool-groups/{group_uuid}",
}, { providers: TalentPoolGroupsProviders });

/** `talentPools.providers.attributes`, part of `talentPools.providers`. */
export interface TalentPoolsProvidersAttributesResource {
  /**
   * List attributes of a provider in a talent pool.
   *
   * `GET /api/rest/v2/talent-pools/{talent_pool_id}/providers/{provider_id}/attributes`
   * @throws {ApiError} when the API refuses the call.
   */
  list(
    talentPoolId: number,
    providerId: number,
    query?: TalentPoolsProvidersAttributesListQuery,
    options?: ListOptions,
  ): PagePromise<ProviderAttribute>;
  /**
   * Add attributes to a provider.
   *
   * `POST /api/rest/v2/talent-pools/{talent_pool_id}/providers/{provider_id}/attributes`
   * @throws {ApiError} when the API refuses the call.
   */
  create(
    talentPoolId: number,
    providerId: number,
    body: ProviderAttributesCreate,
    options?: CallOptions,
  ): ApiPromise<ProviderAttributes>;
  /**
   * Change several attributes of a provider.
   *
   * `PUT /api/rest/v2/talent-pools/{talent_pool_id}/providers/{provider_id}/attributes`
   * @throws {ApiError} when the API refuses the call.
   */
  updateAll(
    talentPoolId: number,
    providerId: number,
    body: ProviderAttributesUpdate,
    options?: CallOptions,
  ): ApiPromise<ProviderAttributes>;
  /**
   * Change an attribute of a provider.
   *
   * `PUT /api/rest/v2/talent-pools/{talent_pool_id}/providers/{provider_id}/attributes/{attribute_uuid}`
   * @throws {ApiError} when the API refuses the call.
   */
  update(
    talentPoolId: number,
    providerId: number,
    attributeUuid: string,
    body: ProviderAttributeUpdate,
    options?: CallOptions,
  ): ApiPromise<ProviderAttribute>;
  /**
   * Delete an attribute of a provider.
   *
   * `DELETE /api/rest/v2/talent-pools/{talent_pool_id}/providers/{provider_id}/attributes/{attribute_uuid}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(
    talentPoolId: number,
    providerId: number,
    attributeUuid: string,
    options?: CallOptions,
  ): ApiPromise<DeleteResult>;
}

/** Definition of `talentPools.providers.attributes`. */
export const TalentPoolsProvidersAttributes: ResourceDefinition<TalentPoolsProvidersAttributesResource> = /* @__PURE__ */ resource("talentPools.providers.attributes", {
  list: ["GET /api/rest/v2/talent-pools/{talent_pool_id}/providers/{provider_id}/attributes q", { page: "cursor" }],
  create: "POST /api/rest/v2/talent-pools/{talent_pool_id}/providers/{provider_id}/attributes b",
  updateAll: "PUT /api/rest/v2/talent-pools/{talent_pool_id}/providers/{provider_id}/attributes b",
  update: "PUT /api/rest/v2/talent-pools/{talent_pool_id}/providers/{provider_id}/attributes/{attribute_uuid} b",
  delete: "DELETE /api/rest/v2/talent-pools/{talent_pool_id}/providers/{provider_id}/attributes/{attribute_uuid}",
});

/** `talentPools.providers`, part of `talentPools`. */
export interface TalentPoolsProvidersResource {
  /** `talentPools.providers.attributes`, part of `talentPools.providers`. */
  readonly attributes: TalentPoolsProvidersAttributesResource;
}

/** Definition of `talentPools.providers`. */
export const TalentPoolsProviders: ResourceDefinition<TalentPoolsProvidersResource> = /* @__PURE__ */ resource("talentPools.providers", {}, { attributes: TalentPoolsProvidersAttributes });

/** Attributes of providers in talent pools. */
export interface TalentPoolsResource {
  /** `talentPools.providers`, part of `talentPools`. */
  readonly providers: TalentPoolsProvidersResource;
}

/** Definition of `talentPools`. */
export const TalentPools: ResourceDefinition<TalentPoolsResource> = /* @__PURE__ */ resource("talentPools", {}, { providers: TalentPoolsProviders });

/** `serviceTerritories.providers`, part of `serviceTerritories`. */
export interface ServiceTerritoriesProvidersResource {
  /**
   * List providers of a service territory.
   *
   * `GET /api/rest/v2/service-territories/{service_territory_uuid}/providers` — schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  list(
    serviceTerritoryUuid: string,
    query?: ServiceTerritoriesProvidersListQuery,
    options?: ListOptions,
  ): PagePromise<TalentPoolGroupProvider>;
  /**
   * Remove a provider from a service territory.
   *
   * Send `tierId` or `removeFromProject`; whether both may be sent is not stated.
   *
   * `DELETE /api/rest/v2/service-territories/{service_territory_uuid}/providers/{provider_id}` — schema read off
   * an example
   * @throws {ApiError} when the API refuses the call.
   */
  remove(
    serviceTerritoryUuid: string,
    providerId: number,
    query?: ServiceTerritoriesProvidersRemoveQuery,
    options?: CallOptions,
  ): ApiPromise<ProviderRemoval>;
}

/** Definition of `serviceTerritories.providers`. */
export const ServiceTerritoriesProviders: ResourceDefinition<ServiceTerritoriesProvidersResource> = /* @__PURE__ */ resource("serviceTerritories.providers", {
  list: ["GET /api/rest/v2/service-territories/{service_territory_uuid}/providers q", { page: "cursor", evidence: "de" }],
  remove: ["DELETE /api/rest/v2/service-territories/{service_territory_uuid}/providers/{provider_id} q", { evidence: "de" }],
});

/** Service territories and their providers. */
export interface ServiceTerritoriesResource {
  /**
   * List service territories.
   *
   * `GET /api/rest/v2/service-territories` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ServiceTerritoriesListQuery, options?: ListOptions): PagePromise<ServiceTerritory>;
  /**
   * Create a service territory.
   *
   * Attributes are added or changed by name.
   *
   * `POST /api/rest/v2/service-territories` — schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ServiceTerritoryWrite, options?: CallOptions): ApiPromise<ServiceTerritory>;
  /**
   * Get a service territory.
   *
   * `GET /api/rest/v2/service-territories/{service_territory_uuid}` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  get(serviceTerritoryUuid: string, options?: CallOptions): ApiPromise<ServiceTerritory>;
  /**
   * Change a service territory.
   *
   * Attributes are added or changed by name.
   *
   * `PUT /api/rest/v2/service-territories/{service_territory_uuid}` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  update(
    serviceTerritoryUuid: string,
    body: ServiceTerritoryWrite,
    options?: CallOptions,
  ): ApiPromise<ServiceTerritory>;
  /**
   * Delete a service territory.
   *
   * `DELETE /api/rest/v2/service-territories/{service_territory_uuid}` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  delete(serviceTerritoryUuid: string, options?: CallOptions): ApiPromise<ServiceTerritoryDeletion>;
  /** `serviceTerritories.providers`, part of `serviceTerritories`. */
  readonly providers: ServiceTerritoriesProvidersResource;
}

/** Definition of `serviceTerritories`. */
export const ServiceTerritories: ResourceDefinition<ServiceTerritoriesResource> = /* @__PURE__ */ resource("serviceTerritories", {
  list: ["GET /api/rest/v2/service-territories q", { page: "cursor", evidence: "di" }],
  create: ["POST /api/rest/v2/service-territories b", { evidence: "de" }],
  get: ["GET /api/rest/v2/service-territories/{service_territory_uuid}", { evidence: "di" }],
  update: ["PUT /api/rest/v2/service-territories/{service_territory_uuid} b", { evidence: "di" }],
  delete: ["DELETE /api/rest/v2/service-territories/{service_territory_uuid}", { evidence: "di" }],
}, { providers: ServiceTerritoriesProviders });

/** Client companies. */
export interface ClientsResource {
  /**
   * List client companies.
   *
   * `GET /api/rest/v2/clients`
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ClientsListQuery, options?: ListOptions): PagePromise<IdRef>;
  /**
   * Create a client company.
   *
   * `POST /api/rest/v2/clients`
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ClientCreate, options?: CallOptions): ApiPromise<ClientCreated>;
  /**
   * Get a client company.
   *
   * `GET /api/rest/v2/clients/{client_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  get(clientId: number, options?: CallOptions): ApiPromise<Client>;
}

/** Definition of `clients`. */
export const Clients: ResourceDefinition<ClientsResource> = /* @__PURE__ */ resource("clients", {
  list: "GET /api/rest/v2/clients qp",
  create: "POST /api/rest/v2/clients b",
  get: "GET /api/rest/v2/clients/{client_id}",
});

/** Saved locations. */
export interface LocationsResource {
  /**
   * List saved locations.
   *
   * `GET /api/rest/v2/locations`
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: LocationsListQuery, options?: ListOptions): PagePromise<SavedLocationRow>;
  /**
   * Save a location.
   *
   * `POST /api/rest/v2/locations`
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: SavedLocationCreate, options?: CallOptions): ApiPromise<SavedLocationCreated>;
  /**
   * Get a saved location.
   *
   * `GET /api/rest/v2/locations/{location_id}`
   * @throws {ApiError} when the API refuses the call.
   */
  get(locationId: number, options?: CallOptions): ApiPromise<SavedLocation>;
}

/** Definition of `locations`. */
export const Locations: ResourceDefinition<LocationsResource> = /* @__PURE__ */ resource("locations", {
  list: "GET /api/rest/v2/locations qp",
  create: "POST /api/rest/v2/locations b",
  get: "GET /api/rest/v2/locations/{location_id}",
});

/** Every resource of Field Nation Client API. */
export interface FieldnationResources {
  /** Access tokens. */
  readonly auth: AuthResource;
  /** Work orders and everything on them: pay, schedule, site, time, tasks, messages, files. */
  readonly workOrders: WorkOrdersResource;
  /** Templates for work orders. */
  readonly templates: TemplatesResource;
  /** Types of work and the services within them. */
  readonly typesOfWork: TypesOfWorkResource;
  /** Projects and the tiers of their providers. */
  readonly projects: ProjectsResource;
  /** Smart dispatch settings of projects. */
  readonly dispatchSettings: DispatchSettingsResource;
  /** What the company has set up: tags, expense categories, managers, networks, reasons. */
  readonly company: CompanyResource;
  /** Custom fields that the company has defined. */
  readonly customFields: CustomFieldsResource;
  /** Bonuses that the company offers. */
  readonly bonuses: BonusesResource;
  /** Penalties that the company uses. */
  readonly penalties: PenaltiesResource;
  /** Users of the platform. */
  readonly users: UsersResource;
  /** Preferred provider groups, the older kind of talent pool. */
  readonly preferredProviderGroups: PreferredProviderGroupsResource;
  /** Providers. */
  readonly providers: ProvidersResource;
  /** Groups of talent pools and their providers. */
  readonly talentPoolGroups: TalentPoolGroupsResource;
  /** Attributes of providers in talent pools. */
  readonly talentPools: TalentPoolsResource;
  /** Service territories and their providers. */
  readonly serviceTerritories: ServiceTerritoriesResource;
  /** Client companies. */
  readonly clients: ClientsResource;
  /** Saved locations. */
  readonly locations: LocationsResource;
}

/** Definitions of every resource of Field Nation Client API. */
export const fieldnationResources = {
  auth: Auth,
  workOrders: WorkOrders,
  templates: Templates,
  typesOfWork: TypesOfWork,
  projects: Projects,
  dispatchSettings: DispatchSettings,
  company: Company,
  customFields: CustomFields,
  bonuses: Bonuses,
  penalties: Penalties,
  users: Users,
  preferredProviderGroups: PreferredProviderGroups,
  providers: Providers,
  talentPoolGroups: TalentPoolGroups,
  talentPools: TalentPools,
  serviceTerritories: ServiceTerritories,
  clients: Clients,
  locations: Locations,
};
