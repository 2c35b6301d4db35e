// Made from specs/repzo by `npm run generate -- repzo`. Do not edit: change the spec and make it again.

import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type PagePromise,
  type ResourceDefinition,
  resource,
} from "../../src/core/resource.ts";
import type {
  ActivityAiSalesOrder,
  ActivityAiSalesOrderCreate,
  ActivityAiSalesOrderGenerateResult,
  ActivityAiSalesOrderUpdate,
  ActivityAiSalesOrdersListQuery,
  ActivityFeedback,
  ActivityFeedbackAnalyticsQuery,
  ActivityFeedbackAnalyticsResult,
  ActivityFeedbackCreate,
  ActivityFeedbackListQuery,
  ActivityFeedbackUpdate,
  ActivityFeedbackV2,
  ActivityFeedbackV2Create,
  ActivityFeedbackV2DetailedAnalyticsQuery,
  ActivityFeedbackV2DetailedAnalyticsResult,
  ActivityFeedbackV2ListQuery,
  ActivityFeedbackV2Update,
  ActivityFormV2Result,
  ActivityFormV2ResultCreate,
  ActivityFormV2ResultUpdate,
  ActivityFormV2ResultsGetQuery,
  ActivityFormV2ResultsListQuery,
  ActivityStorecheck,
  ActivityStorecheckCreate,
  ActivityStorecheckUpdate,
  ActivityStorechecksListQuery,
  AdjustAccount,
  AdjustAccountCreate,
  AdjustAccountsListQuery,
  AdjustInventoriesGetQuery,
  AdjustInventoriesListQuery,
  AdjustInventory,
  AdjustInventoryCreate,
  Approval,
  ApprovalCreate,
  ApprovalRequest,
  ApprovalRequestCreate,
  ApprovalRequestUpdate,
  ApprovalRequestsGetQuery,
  ApprovalRequestsListQuery,
  ApprovalUpdate,
  ApprovalsListQuery,
  Asset,
  AssetCreate,
  AssetPart,
  AssetPartCreate,
  AssetPartReceival,
  AssetPartReceivalCreate,
  AssetPartReceivalUpdate,
  AssetPartReceivalsGetQuery,
  AssetPartReceivalsListQuery,
  AssetPartReceivalsUpdateManyQuery,
  AssetPartTransfer,
  AssetPartTransferCreate,
  AssetPartTransferUpdate,
  AssetPartTransfersGetQuery,
  AssetPartTransfersListQuery,
  AssetPartTransfersUpdateManyQuery,
  AssetPartType,
  AssetPartTypeCreate,
  AssetPartTypeUpdate,
  AssetPartTypesListQuery,
  AssetPartUnit,
  AssetPartUnitCreate,
  AssetPartUnitUpdate,
  AssetPartUnitsGetQuery,
  AssetPartUnitsListQuery,
  AssetPartUpdate,
  AssetPartsGetQuery,
  AssetPartsListQuery,
  AssetType,
  AssetTypeCreate,
  AssetTypeUpdate,
  AssetTypesListQuery,
  AssetUnit,
  AssetUnitCreate,
  AssetUnitUpdate,
  AssetUnitUpdateStatus,
  AssetUnitsGetQuery,
  AssetUnitsListQuery,
  AssetUpdate,
  AssetsGetQuery,
  AssetsListQuery,
  Bank,
  BankCreate,
  BankList,
  BankListCreate,
  BankListUpdate,
  BankListsListQuery,
  BankUpdate,
  BanksListQuery,
  Cart,
  CartCreate,
  CartDeleteResult,
  CartsListQuery,
  Check,
  CheckCreate,
  ChecksGetQuery,
  ChecksListQuery,
  Client,
  ClientChannel,
  ClientChannelCreate,
  ClientChannelUpdate,
  ClientChannelsListQuery,
  ClientContact,
  ClientContactCreate,
  ClientContactUpdate,
  ClientContactsListQuery,
  ClientCreate,
  ClientLine,
  ClientLineCreate,
  ClientLineUpdate,
  ClientLinesGetQuery,
  ClientLinesListQuery,
  ClientLocation,
  ClientLocationCreate,
  ClientLocationUpdate,
  ClientLocationsGetQuery,
  ClientLocationsListQuery,
  ClientUpdate,
  ClientsGetQuery,
  ClientsListQuery,
  ClmFeedbackActivitiesGetQuery,
  ClmFeedbackActivitiesListQuery,
  ClmFeedbackActivity,
  ClmFeedbackActivityCreate,
  ClmFetchItem,
  ClmFetchListQuery,
  ClmPresentation,
  ClmPresentationCreate,
  ClmPresentationUpdate,
  ClmPresentationsGetQuery,
  ClmPresentationsListQuery,
  ClmSequence,
  ClmSequenceCreate,
  ClmSequenceUpdate,
  ClmSequencesGetQuery,
  ClmSequencesListQuery,
  ClmSlide,
  ClmSlideCreate,
  ClmSlideUpdate,
  ClmSlidesGetQuery,
  ClmSlidesListQuery,
  Company,
  CompanyQuery,
  CompareInvoiceToWarehouseListQuery,
  Contract,
  ContractCreate,
  ContractInstallment,
  ContractInstallmentCreate,
  ContractInstallmentOverdue,
  ContractInstallmentPay,
  ContractInstallmentUpdate,
  ContractInstallmentsGetQuery,
  ContractInstallmentsListQuery,
  ContractInstallmentsOverdueQuery,
  ContractUpdate,
  ContractsGetQuery,
  ContractsListQuery,
  CopyReportView,
  CopyReportViewUpdate,
  CustomField,
  CustomFieldCreate,
  CustomFieldUpdate,
  CustomFieldsGetQuery,
  CustomFieldsListQuery,
  CustomList,
  CustomListCreate,
  CustomListItem,
  CustomListItemCreate,
  CustomListItemUpdate,
  CustomListItemsListQuery,
  CustomListUpdate,
  CustomListsListQuery,
  CustomStatus,
  CustomStatusCreate,
  CustomStatusUpdate,
  CustomStatusesListQuery,
  Day,
  DayCreate,
  DaysGetQuery,
  DaysListQuery,
  FeedbackOption,
  FeedbackOptionCreate,
  FeedbackOptionPreviewResult,
  FeedbackOptionTemplatesItem,
  FeedbackOptionUpdate,
  FeedbackOptionsListQuery,
  FeedbackOptionsTemplatesQuery,
  FormV2,
  FormV2Create,
  FormV2Update,
  FormsV2GetQuery,
  FormsV2ListQuery,
  FullInvoice,
  FullInvoiceCreate,
  FullInvoiceUpdate,
  FullInvoicesGetQuery,
  FullInvoicesListQuery,
  IdList,
  IntegrationActionLog,
  IntegrationActionLogCreate,
  IntegrationActionLogUpdate,
  IntegrationActionLogsListQuery,
  IntegrationApp,
  IntegrationAppCreate,
  IntegrationAppUpdate,
  IntegrationAppsGetQuery,
  IntegrationAppsListQuery,
  IntegrationCommandLog,
  IntegrationCommandLogCreate,
  IntegrationCommandLogUpdate,
  IntegrationCommandLogsListQuery,
  InventoryAdjustmentReason,
  InventoryAdjustmentReasonCreate,
  InventoryAdjustmentReasonUpdate,
  InventoryAdjustmentReasonsListQuery,
  InventoryItem,
  InventoryListQuery,
  LatestSerials,
  LatestSerialsGetQuery,
  Line,
  LineClassification,
  LineClassificationCreate,
  LineClassificationUpdate,
  LineClassificationsListQuery,
  LineCreate,
  LineUpdate,
  LinesGetQuery,
  LinesListQuery,
  MailUnsubscribe,
  MailUnsubscribeCheck,
  MailUnsubscribeCheckResult,
  MailUnsubscribeCreate,
  MailUnsubscribeMessage,
  MailUnsubscribeResult,
  MailUnsubscribesCreateQuery,
  MailUnsubscribesListQuery,
  MeasureUnit,
  MeasureUnitCreate,
  MeasureUnitFamiliesListQuery,
  MeasureUnitFamily,
  MeasureUnitFamilyCreate,
  MeasureUnitFamilyUpdate,
  MeasureUnitUpdate,
  MeasureUnitsListQuery,
  Media,
  MediaCreate,
  MediaListQuery,
  MediaStorage,
  MediaStorageCreate,
  MediaStorageListQuery,
  MediaStorageUpdate,
  MediaUpdate,
  ModuleCustomValidator,
  ModuleCustomValidatorCreate,
  ModuleCustomValidatorUpdate,
  ModuleCustomValidatorsGetQuery,
  ModuleCustomValidatorsListQuery,
  Msl,
  MslCreate,
  MslProduct,
  MslProductCreate,
  MslProductUpdate,
  MslProductsListQuery,
  MslUpdate,
  MslsListQuery,
  Notification,
  NotificationCreate,
  NotificationUpdate,
  NotificationUpdateMany,
  NotificationUpdateManyResult,
  NotificationsCenterGetQuery,
  NotificationsCenterListQuery,
  OcrInvoiceJob,
  OcrInvoiceJobCreate,
  OcrInvoiceJobGroup,
  OcrInvoiceJobGroupCreate,
  OcrInvoiceJobGroupJobsItem,
  OcrInvoiceJobGroupUpdate,
  OcrInvoiceJobGroupsListQuery,
  OcrInvoiceJobPage,
  OcrInvoiceJobPageCreate,
  OcrInvoiceJobPageProcessResult,
  OcrInvoiceJobPageUpdate,
  OcrInvoiceJobPagesListQuery,
  OcrInvoiceJobProcessResult,
  OcrInvoiceJobResultsResult,
  OcrInvoiceJobTemplate,
  OcrInvoiceJobTemplateCreate,
  OcrInvoiceJobTemplateUpdate,
  OcrInvoiceJobTemplatesListQuery,
  OcrInvoiceJobUpdate,
  OcrInvoiceJobsListQuery,
  OptionalBusinessAppServices,
  OptionalBusinessAppServicesCreated,
  PatchAction,
  PatchActionExecuteResult,
  PatchActionMatch,
  PatchActionQuery,
  PatchActionUpdate,
  PatchActionUpdateMany,
  PatchActionsCreateQuery,
  PatchActionsListQuery,
  Payment,
  PaymentCreate,
  PaymentMethod,
  PaymentMethodCreate,
  PaymentMethodUpdate,
  PaymentMethodsGetQuery,
  PaymentMethodsListQuery,
  PaymentTerm,
  PaymentTermCreate,
  PaymentTermUpdate,
  PaymentTermsListQuery,
  PaymentUpdate,
  PaymentsGetQuery,
  PaymentsListQuery,
  PdfMergeField,
  PdfMergeFieldCreate,
  PdfMergeFieldUpdate,
  PdfMergeFieldsListQuery,
  PdfTemplate,
  PdfTemplateCreate,
  PdfTemplateGalleriesGetQuery,
  PdfTemplateGalleriesListQuery,
  PdfTemplateGallery,
  PdfTemplateGalleryCreate,
  PdfTemplateGalleryUpdate,
  PdfTemplateUpdate,
  PdfTemplatesGetQuery,
  PdfTemplatesListQuery,
  PriceList,
  PriceListCreate,
  PriceListItem,
  PriceListItemCreate,
  PriceListItemUpdate,
  PriceListItemsListQuery,
  PriceListUpdate,
  PriceListsListQuery,
  PrintSettings,
  PrintSettingsCreate,
  PrintSettingsListQuery,
  PrintSettingsUpdate,
  Product,
  ProductBrand,
  ProductBrandCreate,
  ProductBrandUpdate,
  ProductBrandsListQuery,
  ProductCategoriesListQuery,
  ProductCategory,
  ProductCategoryCreate,
  ProductCategoryUpdate,
  ProductCreate,
  ProductGroup,
  ProductGroupCreate,
  ProductGroupUpdate,
  ProductGroupsListQuery,
  ProductModifiersGroup,
  ProductModifiersGroupCreate,
  ProductModifiersGroupUpdate,
  ProductModifiersGroupsListQuery,
  ProductSubCategoriesGetQuery,
  ProductSubCategoriesListQuery,
  ProductSubCategory,
  ProductSubCategoryCreate,
  ProductSubCategoryUpdate,
  ProductUpdate,
  ProductsGetQuery,
  ProductsListQuery,
  Proforma,
  ProformaCreate,
  ProformaResult,
  ProformaUpdate,
  ProformasGetQuery,
  ProformasListQuery,
  Promotion,
  PromotionCreate,
  PromotionUpdate,
  PromotionUsage,
  PromotionUsagesListQuery,
  PromotionsListQuery,
  QuickConvertToPdf,
  QuickConvertToPdfCreate,
  QuickConvertToPdfGetQuery,
  QuickConvertToPdfListQuery,
  ReceivingMaterial,
  ReceivingMaterialCreate,
  ReceivingMaterialUpdate,
  ReceivingMaterialsListQuery,
  Refund,
  RefundCreate,
  RefundUpdate,
  RefundsGetQuery,
  RefundsListQuery,
  Rep,
  RepBalanceSummariesListQuery,
  RepBalanceSummary,
  RepCreate,
  RepUpdate,
  ReportColumn,
  ReportColumnCreate,
  ReportColumnGroup,
  ReportColumnGroupCreate,
  ReportColumnGroupUpdate,
  ReportColumnGroupsListQuery,
  ReportColumnUpdate,
  ReportColumnsListQuery,
  ReportFilter,
  ReportFilterCreate,
  ReportFilterUpdate,
  ReportFiltersListQuery,
  ReportSort,
  ReportSortCreate,
  ReportSortUpdate,
  ReportSortsListQuery,
  ReportView,
  ReportViewCreate,
  ReportViewDefault,
  ReportViewDefaultCreate,
  ReportViewDefaultsGetQuery,
  ReportViewDefaultsListQuery,
  ReportViewFavorite,
  ReportViewFavoriteCreate,
  ReportViewFavoriteDeleteResult,
  ReportViewFavoritesGetQuery,
  ReportViewFavoritesListQuery,
  ReportViewUpdate,
  ReportViewsGetQuery,
  ReportViewsListQuery,
  RepsGetQuery,
  RepsListQuery,
  ResetCompanyNamespace,
  ResetCompanyNamespaceCreate,
  ResetCompanyNamespacesListQuery,
  ReturnAssetPartUnit,
  ReturnAssetPartUnitCreate,
  ReturnAssetPartUnitUpdate,
  ReturnAssetPartUnitsGetQuery,
  ReturnAssetPartUnitsListQuery,
  ReturnAssetPartUnitsUpdateManyQuery,
  ReturnReason,
  ReturnReasonCreate,
  ReturnReasonUpdate,
  ReturnReasonsListQuery,
  Route,
  RouteCreate,
  RouteUpdate,
  RoutesListQuery,
  SafeInvoiceSerialCounter,
  SafeInvoiceSerialCounterCreate,
  SafeInvoiceSerialCounterNext,
  SafeInvoiceSerialCounterNextResult,
  SafeInvoiceSerialCounterUpdate,
  SafeInvoiceSerialCountersListQuery,
  SalesAnalyticsReport,
  SalesAnalyticsReportsListQuery,
  Settings,
  SettingsListQuery,
  SettingsUpdate,
  Settlement,
  SettlementCreate,
  SettlementsGetQuery,
  SettlementsListQuery,
  SpecialitiesListQuery,
  Speciality,
  SpecialityCreate,
  SpecialityUpdate,
  StatusUpdateMany,
  StoreAssetPartUnit,
  StoreAssetPartUnitCreate,
  StoreAssetPartUnitUpdate,
  StoreAssetPartUnitsGetQuery,
  StoreAssetPartUnitsListQuery,
  StoreAssetPartUnitsUpdateManyQuery,
  StorecheckTemplate,
  StorecheckTemplateCreate,
  StorecheckTemplateUpdate,
  StorecheckTemplatesListQuery,
  SuccessResult,
  Supplier,
  SupplierCreate,
  SupplierUpdate,
  SuppliersListQuery,
  SvixIntegration,
  SvixIntegrationCreate,
  SvixIntegrationUpdate,
  SvixIntegrationsListQuery,
  Tag,
  TagCreate,
  TagUpdate,
  TagsListQuery,
  Tax,
  TaxCreate,
  TaxUpdate,
  TaxesListQuery,
  Team,
  TeamCreate,
  TeamUpdate,
  TeamsListQuery,
  TestResetCompanyNamespaceCreate,
  TestResetCompanyNamespacesListQuery,
  TimelineEntry,
  TimelineTimeListsListQuery,
  Transfer,
  TransferCreate,
  TransferResult,
  TransferUpdate,
  TransfersGetQuery,
  TransfersListQuery,
  UpdateIntegrationMeta,
  UpdateIntegrationMetaApplyResult,
  UpdateIntegrationMetaCreate,
  UpdateIntegrationMetaCreateQuery,
  UpdateIntegrationMetaListQuery,
  UpdateIntegrationMetaUpdate,
  UpdateManyResult,
  Variant,
  VariantCreate,
  VariantUpdate,
  VariantsGetQuery,
  VariantsListQuery,
  Visit,
  VisitCreate,
  VisitUpdate,
  VisitsGetQuery,
  VisitsListQuery,
  VoidSettlementCreate,
  Warehouse,
  WarehouseCreate,
  WarehouseUpdate,
  WarehousesListQuery,
  WebhookActionJoins,
  WebhookJoinResult,
  Workorder,
  WorkorderAgenda,
  WorkorderAgendaDay,
  WorkorderAgendasGetQuery,
  WorkorderAgendasListQuery,
  WorkorderCategoriesListQuery,
  WorkorderCategory,
  WorkorderCategoryCreate,
  WorkorderCategoryTree,
  WorkorderCategoryUpdate,
  WorkorderCreate,
  WorkorderPortal,
  WorkorderPortalCreate,
  WorkorderPortalLink,
  WorkorderPortalLinkCreate,
  WorkorderPortalLinkUpdateOrPatch,
  WorkorderPortalLinksGetQuery,
  WorkorderPortalLinksListQuery,
  WorkorderPortalUpdate,
  WorkorderPortalUpdateStatus,
  WorkorderPortalsGetQuery,
  WorkorderPortalsListQuery,
  WorkorderRequest,
  WorkorderRequestCreate,
  WorkorderRequestUpdate,
  WorkorderRequestsGetQuery,
  WorkorderRequestsListQuery,
  WorkorderUpdate,
  WorkordersGetQuery,
  WorkordersListQuery,
} from "./types.ts";

/** Workorders. */
export interface WorkordersResource {
  /**
   * List workorders.
   *
   * `GET /workorder` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: WorkordersListQuery, options?: ListOptions): PagePromise<Workorder>;
  /**
   * Create a workorder.
   *
   * `POST /workorder` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: WorkorderCreate, options?: CallOptions): ApiPromise<Workorder>;
  /**
   * Get a workorder by id.
   *
   * `GET /workorder/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: WorkordersGetQuery, options?: CallOptions): ApiPromise<Workorder>;
  /**
   * Update a workorder.
   *
   * `PUT /workorder/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: WorkorderUpdate, options?: CallOptions): ApiPromise<Workorder>;
  /**
   * Delete a workorder.
   *
   * `DELETE /workorder/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<Workorder>;
}

/** Definition of `workorders`. */
export const Workorders: ResourceDefinition<WorkordersResource> = /* @__PURE__ */ resource("workorders", {
  list: "GET /workorder qp",
  create: "POST /workorder b",
  get: "GET /workorder/{id} q",
  update: "PUT /workorder/{id} b",
  delete: "DELETE /workorder/{id}",
});

/** Workorder requests. */
export interface WorkorderRequestsResource {
  /**
   * List workorder requests.
   *
   * `GET /workorder-request` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: WorkorderRequestsListQuery, options?: ListOptions): PagePromise<WorkorderRequest>;
  /**
   * Create a workorder request.
   *
   * `POST /workorder-request` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: WorkorderRequestCreate, options?: CallOptions): ApiPromise<WorkorderRequest>;
  /**
   * Get a workorder request by id.
   *
   * `GET /workorder-request/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: WorkorderRequestsGetQuery, options?: CallOptions): ApiPromise<WorkorderRequest>;
  /**
   * Update a workorder request.
   *
   * `PUT /workorder-request/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: WorkorderRequestUpdate, options?: CallOptions): ApiPromise<WorkorderRequest>;
  /**
   * Delete a workorder request.
   *
   * `DELETE /workorder-request/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<WorkorderRequest>;
}

/** Definition of `workorderRequests`. */
export const WorkorderRequests: ResourceDefinition<WorkorderRequestsResource> = /* @__PURE__ */ resource("workorderRequests", {
  list: "GET /workorder-request qp",
  create: "POST /workorder-request b",
  get: "GET /workorder-request/{id} q",
  update: "PUT /workorder-request/{id} b",
  delete: "DELETE /workorder-request/{id}",
});

/** Workorder categories. */
export interface WorkorderCategoriesResource {
  /**
   * List workorder categories.
   *
   * `GET /workorder-category` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: WorkorderCategoriesListQuery, options?: ListOptions): PagePromise<WorkorderCategory>;
  /**
   * Create a workorder category.
   *
   * `POST /workorder-category` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: WorkorderCategoryCreate, options?: CallOptions): ApiPromise<WorkorderCategory>;
  /**
   * Get a workorder category by id.
   *
   * `GET /workorder-category/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<WorkorderCategory>;
  /**
   * Update a workorder category.
   *
   * `PUT /workorder-category/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: WorkorderCategoryUpdate, options?: CallOptions): ApiPromise<WorkorderCategory>;
  /**
   * Delete a workorder category.
   *
   * `DELETE /workorder-category/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<WorkorderCategory>;
  /**
   * Delete several workorder categories.
   *
   * `POST /workorder-category/remove`
   * @throws {ApiError} when the API refuses the call.
   */
  deleteMany(body: IdList, options?: CallOptions): ApiPromise<SuccessResult>;
  /**
   * Get the workorder categories as a tree.
   *
   * `GET /workorder-category/hierarchy`
   * @throws {ApiError} when the API refuses the call.
   */
  hierarchy(options?: CallOptions): ApiPromise<WorkorderCategoryTree[]>;
}

/** Definition of `workorderCategories`. */
export const WorkorderCategories: ResourceDefinition<WorkorderCategoriesResource> = /* @__PURE__ */ resource("workorderCategories", {
  list: "GET /workorder-category qp",
  create: "POST /workorder-category b",
  get: "GET /workorder-category/{id}",
  update: ["PUT /workorder-category/{id} b", { evidence: "oo" }],
  delete: "DELETE /workorder-category/{id}",
  deleteMany: ["POST /workorder-category/remove b", { evidence: "dd" }],
  hierarchy: ["GET /workorder-category/hierarchy", { unwrap: "data", evidence: "dd" }],
});

/** Days of the workorder agenda. */
export interface WorkorderAgendasResource {
  /**
   * List the workorder agenda day by day.
   *
   * `GET /workorder-agenda` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query: WorkorderAgendasListQuery, options?: ListOptions): PagePromise<WorkorderAgenda>;
  /**
   * Get the workorders of one day of the agenda.
   *
   * `GET /workorder-agenda/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query: WorkorderAgendasGetQuery, options?: CallOptions): ApiPromise<WorkorderAgendaDay>;
}

/** Definition of `workorderAgendas`. */
export const WorkorderAgendas: ResourceDefinition<WorkorderAgendasResource> = /* @__PURE__ */ resource("workorderAgendas", {
  list: "GET /workorder-agenda qp",
  get: ["GET /workorder-agenda/{id} q", { evidence: "oo" }],
});

/** Workorder portals. */
export interface WorkorderPortalsResource {
  /**
   * List workorder portals.
   *
   * `GET /workorder-portal` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: WorkorderPortalsListQuery, options?: ListOptions): PagePromise<WorkorderPortal>;
  /**
   * Create a workorder portal.
   *
   * `POST /workorder-portal` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: WorkorderPortalCreate, options?: CallOptions): ApiPromise<WorkorderPortal>;
  /**
   * Get a workorder portal by id.
   *
   * `GET /workorder-portal/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: WorkorderPortalsGetQuery, options?: CallOptions): ApiPromise<WorkorderPortal>;
  /**
   * Update a workorder portal.
   *
   * `PUT /workorder-portal/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: WorkorderPortalUpdate, options?: CallOptions): ApiPromise<WorkorderPortal>;
  /**
   * Delete a workorder portal.
   *
   * `DELETE /workorder-portal/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<WorkorderPortal>;
  /**
   * Change the status of a workorder portal.
   *
   * `PATCH /workorder-portal/{id}/status`
   * @throws {ApiError} when the API refuses the call.
   */
  updateStatus(id: string, body: WorkorderPortalUpdateStatus, options?: CallOptions): ApiPromise<WorkorderPortal>;
}

/** Definition of `workorderPortals`. */
export const WorkorderPortals: ResourceDefinition<WorkorderPortalsResource> = /* @__PURE__ */ resource("workorderPortals", {
  list: "GET /workorder-portal qp",
  create: "POST /workorder-portal b",
  get: "GET /workorder-portal/{id} q",
  update: ["PUT /workorder-portal/{id} b", { evidence: "oo" }],
  delete: "DELETE /workorder-portal/{id}",
  updateStatus: ["PATCH /workorder-portal/{id}/status b", { unwrap: "data", evidence: "dd" }],
});

/** Workorder portal links. */
export interface WorkorderPortalLinksResource {
  /**
   * List workorder portal links.
   *
   * `GET /workorder-portal-link` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: WorkorderPortalLinksListQuery, options?: ListOptions): PagePromise<WorkorderPortalLink>;
  /**
   * Create a workorder portal link.
   *
   * `POST /workorder-portal-link` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: WorkorderPortalLinkCreate, options?: CallOptions): ApiPromise<WorkorderPortalLink>;
  /**
   * Get a workorder portal link by id.
   *
   * `GET /workorder-portal-link/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: WorkorderPortalLinksGetQuery, options?: CallOptions): ApiPromise<WorkorderPortalLink>;
  /**
   * Update a workorder portal link.
   *
   * The vendor's client sends the same request with `count` and `company_namespace` to make several links from
   * one; the server then answers an array of links.
   *
   * `PUT /workorder-portal-link/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: WorkorderPortalLinkUpdateOrPatch, options?: CallOptions): ApiPromise<WorkorderPortalLink>;
  /**
   * Delete a workorder portal link.
   *
   * `DELETE /workorder-portal-link/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<WorkorderPortalLink>;
  /**
   * Give a workorder portal link a new address.
   *
   * `POST /workorder-portal-link/{id}/regenerate`
   * @throws {ApiError} when the API refuses the call.
   */
  regenerate(id: string, options?: CallOptions): ApiPromise<WorkorderPortalLink>;
  /**
   * Activate a workorder portal link.
   *
   * `POST /workorder-portal-link/{id}/activate`
   * @throws {ApiError} when the API refuses the call.
   */
  activate(id: string, options?: CallOptions): ApiPromise<WorkorderPortalLink>;
  /**
   * Deactivate a workorder portal link.
   *
   * `POST /workorder-portal-link/{id}/deactivate`
   * @throws {ApiError} when the API refuses the call.
   */
  deactivate(id: string, options?: CallOptions): ApiPromise<WorkorderPortalLink>;
}

/** Definition of `workorderPortalLinks`. */
export const WorkorderPortalLinks: ResourceDefinition<WorkorderPortalLinksResource> = /* @__PURE__ */ resource("workorderPortalLinks", {
  list: "GET /workorder-portal-link qp",
  create: "POST /workorder-portal-link b",
  get: "GET /workorder-portal-link/{id} q",
  update: ["PUT /workorder-portal-link/{id} bn", { evidence: "oo" }],
  delete: "DELETE /workorder-portal-link/{id}",
  regenerate: ["POST /workorder-portal-link/{id}/regenerate", { unwrap: "data", evidence: "dd" }],
  activate: ["POST /workorder-portal-link/{id}/activate", { unwrap: "data", evidence: "dd" }],
  deactivate: ["POST /workorder-portal-link/{id}/deactivate", { unwrap: "data", evidence: "dd" }],
});

/** Contracts. */
export interface ContractsResource {
  /**
   * List contracts.
   *
   * `GET /contract` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ContractsListQuery, options?: ListOptions): PagePromise<Contract>;
  /**
   * Create a contract.
   *
   * `POST /contract` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ContractCreate, options?: CallOptions): ApiPromise<Contract>;
  /**
   * Get a contract by id.
   *
   * `GET /contract/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: ContractsGetQuery, options?: CallOptions): ApiPromise<Contract>;
  /**
   * Update a contract.
   *
   * `PUT /contract/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ContractUpdate, options?: CallOptions): ApiPromise<Contract>;
  /**
   * Delete a contract.
   *
   * `DELETE /contract/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<Contract>;
}

/** Definition of `contracts`. */
export const Contracts: ResourceDefinition<ContractsResource> = /* @__PURE__ */ resource("contracts", {
  list: "GET /contract qp",
  create: "POST /contract b",
  get: "GET /contract/{id} q",
  update: "PUT /contract/{id} b",
  delete: "DELETE /contract/{id}",
});

/** Contract installments. */
export interface ContractInstallmentsResource {
  /**
   * List contract installments.
   *
   * `GET /contract-installment` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ContractInstallmentsListQuery, options?: ListOptions): PagePromise<ContractInstallment>;
  /**
   * Create a contract installment.
   *
   * `POST /contract-installment` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ContractInstallmentCreate, options?: CallOptions): ApiPromise<ContractInstallment>;
  /**
   * Get a contract installment by id.
   *
   * `GET /contract-installment/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: ContractInstallmentsGetQuery, options?: CallOptions): ApiPromise<ContractInstallment>;
  /**
   * Update a contract installment.
   *
   * `PUT /contract-installment/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ContractInstallmentUpdate, options?: CallOptions): ApiPromise<ContractInstallment>;
  /**
   * Delete a contract installment.
   *
   * `DELETE /contract-installment/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<ContractInstallment>;
  /**
   * List the contract installments that are overdue.
   *
   * `GET /contract-installment/overdue`
   * @throws {ApiError} when the API refuses the call.
   */
  overdue(query?: ContractInstallmentsOverdueQuery, options?: ListOptions): PagePromise<ContractInstallmentOverdue>;
  /**
   * Pay a contract installment.
   *
   * `POST /contract-installment/{id}/pay`
   * @throws {ApiError} when the API refuses the call.
   */
  pay(id: string, body: ContractInstallmentPay, options?: CallOptions): ApiPromise<ContractInstallment>;
}

/** Definition of `contractInstallments`. */
export const ContractInstallments: ResourceDefinition<ContractInstallmentsResource> = /* @__PURE__ */ resource("contractInstallments", {
  list: "GET /contract-installment qp",
  create: "POST /contract-installment b",
  get: "GET /contract-installment/{id} q",
  update: ["PUT /contract-installment/{id} b", { evidence: "oo" }],
  delete: "DELETE /contract-installment/{id}",
  overdue: ["GET /contract-installment/overdue q", { page: "paging", evidence: "dd" }],
  pay: ["POST /contract-installment/{id}/pay b", { unwrap: "data", evidence: "dd" }],
});

/** Assets. */
export interface AssetsResource {
  /**
   * List assets.
   *
   * `GET /asset` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: AssetsListQuery, options?: ListOptions): PagePromise<Asset>;
  /**
   * Create an asset.
   *
   * `POST /asset` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: AssetCreate, options?: CallOptions): ApiPromise<Asset>;
  /**
   * Get an asset by id.
   *
   * `GET /asset/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: AssetsGetQuery, options?: CallOptions): ApiPromise<Asset>;
  /**
   * Update an asset.
   *
   * `PUT /asset/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: AssetUpdate, options?: CallOptions): ApiPromise<Asset>;
  /**
   * Delete an asset.
   *
   * `DELETE /asset/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<Asset>;
}

/** Definition of `assets`. */
export const Assets: ResourceDefinition<AssetsResource> = /* @__PURE__ */ resource("assets", {
  list: "GET /asset qp",
  create: "POST /asset b",
  get: "GET /asset/{id} q",
  update: "PUT /asset/{id} b",
  delete: "DELETE /asset/{id}",
});

/** Asset types. */
export interface AssetTypesResource {
  /**
   * List asset types.
   *
   * `GET /asset-type` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: AssetTypesListQuery, options?: ListOptions): PagePromise<AssetType>;
  /**
   * Create an asset type.
   *
   * `POST /asset-type` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: AssetTypeCreate, options?: CallOptions): ApiPromise<AssetType>;
  /**
   * Get an asset type by id.
   *
   * `GET /asset-type/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<AssetType>;
  /**
   * Update an asset type.
   *
   * `PUT /asset-type/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: AssetTypeUpdate, options?: CallOptions): ApiPromise<AssetType>;
  /**
   * Delete an asset type.
   *
   * `DELETE /asset-type/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<AssetType>;
}

/** Definition of `assetTypes`. */
export const AssetTypes: ResourceDefinition<AssetTypesResource> = /* @__PURE__ */ resource("assetTypes", {
  list: "GET /asset-type qp",
  create: "POST /asset-type b",
  get: "GET /asset-type/{id}",
  update: "PUT /asset-type/{id} b",
  delete: "DELETE /asset-type/{id}",
});

/** Asset units. */
export interface AssetUnitsResource {
  /**
   * List asset units.
   *
   * `GET /asset-unit` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: AssetUnitsListQuery, options?: ListOptions): PagePromise<AssetUnit>;
  /**
   * Create an asset unit.
   *
   * `POST /asset-unit` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: AssetUnitCreate, options?: CallOptions): ApiPromise<AssetUnit>;
  /**
   * Get an asset unit by id.
   *
   * `GET /asset-unit/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: AssetUnitsGetQuery, options?: CallOptions): ApiPromise<AssetUnit>;
  /**
   * Update an asset unit.
   *
   * `PUT /asset-unit/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: AssetUnitUpdate, options?: CallOptions): ApiPromise<AssetUnit>;
  /**
   * Delete an asset unit.
   *
   * `DELETE /asset-unit/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<AssetUnit>;
  /**
   * Delete several asset units.
   *
   * `POST /asset-unit/remove`
   * @throws {ApiError} when the API refuses the call.
   */
  deleteMany(body: IdList, options?: CallOptions): ApiPromise<SuccessResult>;
  /**
   * Change the status of an asset unit.
   *
   * `PATCH /asset-unit/{id}/status`
   * @throws {ApiError} when the API refuses the call.
   */
  updateStatus(id: string, body: AssetUnitUpdateStatus, options?: CallOptions): ApiPromise<AssetUnit>;
}

/** Definition of `assetUnits`. */
export const AssetUnits: ResourceDefinition<AssetUnitsResource> = /* @__PURE__ */ resource("assetUnits", {
  list: "GET /asset-unit qp",
  create: "POST /asset-unit b",
  get: "GET /asset-unit/{id} q",
  update: ["PUT /asset-unit/{id} b", { evidence: "oo" }],
  delete: "DELETE /asset-unit/{id}",
  deleteMany: ["POST /asset-unit/remove b", { evidence: "dd" }],
  updateStatus: ["PATCH /asset-unit/{id}/status b", { unwrap: "data", evidence: "dd" }],
});

/** Asset parts. */
export interface AssetPartsResource {
  /**
   * List asset parts.
   *
   * `GET /asset-part` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: AssetPartsListQuery, options?: ListOptions): PagePromise<AssetPart>;
  /**
   * Create an asset part.
   *
   * `POST /asset-part` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: AssetPartCreate, options?: CallOptions): ApiPromise<AssetPart>;
  /**
   * Get an asset part by id.
   *
   * `GET /asset-part/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: AssetPartsGetQuery, options?: CallOptions): ApiPromise<AssetPart>;
  /**
   * Update an asset part.
   *
   * `PUT /asset-part/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: AssetPartUpdate, options?: CallOptions): ApiPromise<AssetPart>;
  /**
   * Delete an asset part.
   *
   * `DELETE /asset-part/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<AssetPart>;
}

/** Definition of `assetParts`. */
export const AssetParts: ResourceDefinition<AssetPartsResource> = /* @__PURE__ */ resource("assetParts", {
  list: "GET /asset-part qp",
  create: "POST /asset-part b",
  get: "GET /asset-part/{id} q",
  update: "PUT /asset-part/{id} b",
  delete: "DELETE /asset-part/{id}",
});

/** Asset part types. */
export interface AssetPartTypesResource {
  /**
   * List asset part types.
   *
   * `GET /asset-part-type` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: AssetPartTypesListQuery, options?: ListOptions): PagePromise<AssetPartType>;
  /**
   * Create an asset part type.
   *
   * `POST /asset-part-type` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: AssetPartTypeCreate, options?: CallOptions): ApiPromise<AssetPartType>;
  /**
   * Get an asset part type by id.
   *
   * `GET /asset-part-type/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<AssetPartType>;
  /**
   * Update an asset part type.
   *
   * `PUT /asset-part-type/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: AssetPartTypeUpdate, options?: CallOptions): ApiPromise<AssetPartType>;
  /**
   * Delete an asset part type.
   *
   * `DELETE /asset-part-type/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<AssetPartType>;
}

/** Definition of `assetPartTypes`. */
export const AssetPartTypes: ResourceDefinition<AssetPartTypesResource> = /* @__PURE__ */ resource("assetPartTypes", {
  list: "GET /asset-part-type qp",
  create: "POST /asset-part-type b",
  get: "GET /asset-part-type/{id}",
  update: "PUT /asset-part-type/{id} b",
  delete: "DELETE /asset-part-type/{id}",
});

/** Asset part units. */
export interface AssetPartUnitsResource {
  /**
   * List asset part units.
   *
   * `GET /asset-part-unit` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: AssetPartUnitsListQuery, options?: ListOptions): PagePromise<AssetPartUnit>;
  /**
   * Create an asset part unit.
   *
   * `POST /asset-part-unit`
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: AssetPartUnitCreate, options?: CallOptions): ApiPromise<AssetPartUnit>;
  /**
   * Get an asset part unit by id.
   *
   * `GET /asset-part-unit/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: AssetPartUnitsGetQuery, options?: CallOptions): ApiPromise<AssetPartUnit>;
  /**
   * Update an asset part unit.
   *
   * `PUT /asset-part-unit/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: AssetPartUnitUpdate, options?: CallOptions): ApiPromise<AssetPartUnit>;
  /**
   * Delete an asset part unit.
   *
   * `DELETE /asset-part-unit/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
}

/** Definition of `assetPartUnits`. */
export const AssetPartUnits: ResourceDefinition<AssetPartUnitsResource> = /* @__PURE__ */ resource("assetPartUnits", {
  list: "GET /asset-part-unit qp",
  create: ["POST /asset-part-unit b", { unwrap: "data", evidence: "dd" }],
  get: "GET /asset-part-unit/{id} q",
  update: "PUT /asset-part-unit/{id} b",
  delete: ["DELETE /asset-part-unit/{id}", { evidence: "dd" }],
});

/** Asset part receivals. */
export interface AssetPartReceivalsResource {
  /**
   * List asset part receivals.
   *
   * `GET /asset-part-receival` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: AssetPartReceivalsListQuery, options?: ListOptions): PagePromise<AssetPartReceival>;
  /**
   * Create an asset part receival.
   *
   * `POST /asset-part-receival` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: AssetPartReceivalCreate, options?: CallOptions): ApiPromise<AssetPartReceival>;
  /**
   * Update several asset part receivals at once.
   *
   * `PUT /asset-part-receival` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  updateMany(
    body: StatusUpdateMany,
    query: AssetPartReceivalsUpdateManyQuery,
    options?: CallOptions,
  ): ApiPromise<UpdateManyResult>;
  /**
   * Get an asset part receival by id.
   *
   * `GET /asset-part-receival/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: AssetPartReceivalsGetQuery, options?: CallOptions): ApiPromise<AssetPartReceival>;
  /**
   * Update an asset part receival.
   *
   * `PUT /asset-part-receival/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: AssetPartReceivalUpdate, options?: CallOptions): ApiPromise<AssetPartReceival>;
  /**
   * Delete an asset part receival.
   *
   * `DELETE /asset-part-receival/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
}

/** Definition of `assetPartReceivals`. */
export const AssetPartReceivals: ResourceDefinition<AssetPartReceivalsResource> = /* @__PURE__ */ resource("assetPartReceivals", {
  list: "GET /asset-part-receival qp",
  create: "POST /asset-part-receival b",
  updateMany: ["PUT /asset-part-receival qb", { evidence: "oo" }],
  get: "GET /asset-part-receival/{id} q",
  update: "PUT /asset-part-receival/{id} b",
  delete: ["DELETE /asset-part-receival/{id}", { evidence: "dd" }],
});

/** Asset part transfers. */
export interface AssetPartTransfersResource {
  /**
   * List asset part transfers.
   *
   * `GET /asset-part-transfer` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: AssetPartTransfersListQuery, options?: ListOptions): PagePromise<AssetPartTransfer>;
  /**
   * Create an asset part transfer.
   *
   * `POST /asset-part-transfer` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: AssetPartTransferCreate, options?: CallOptions): ApiPromise<AssetPartTransfer>;
  /**
   * Update several asset part transfers at once.
   *
   * `PUT /asset-part-transfer` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  updateMany(
    body: StatusUpdateMany,
    query: AssetPartTransfersUpdateManyQuery,
    options?: CallOptions,
  ): ApiPromise<UpdateManyResult>;
  /**
   * Get an asset part transfer by id.
   *
   * `GET /asset-part-transfer/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: AssetPartTransfersGetQuery, options?: CallOptions): ApiPromise<AssetPartTransfer>;
  /**
   * Update an asset part transfer.
   *
   * `PUT /asset-part-transfer/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: AssetPartTransferUpdate, options?: CallOptions): ApiPromise<AssetPartTransfer>;
  /**
   * Delete an asset part transfer.
   *
   * `DELETE /asset-part-transfer/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
  /**
   * Complete an asset part transfer.
   *
   * `POST /asset-part-transfer/{id}/complete`
   * @throws {ApiError} when the API refuses the call.
   */
  complete(id: string, options?: CallOptions): ApiPromise<AssetPartTransfer>;
}

/** Definition of `assetPartTransfers`. */
export const AssetPartTransfers: ResourceDefinition<AssetPartTransfersResource> = /* @__PURE__ */ resource("assetPartTransfers", {
  list: "GET /asset-part-transfer qp",
  create: "POST /asset-part-transfer b",
  updateMany: ["PUT /asset-part-transfer qb", { evidence: "oo" }],
  get: "GET /asset-part-transfer/{id} q",
  update: "PUT /asset-part-transfer/{id} b",
  delete: ["DELETE /asset-part-transfer/{id}", { evidence: "dd" }],
  complete: ["POST /asset-part-transfer/{id}/complete", { unwrap: "data", evidence: "dd" }],
});

/** Returns of asset part units. */
export interface ReturnAssetPartUnitsResource {
  /**
   * List returns of asset part units.
   *
   * `GET /return-asset-part-unit` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ReturnAssetPartUnitsListQuery, options?: ListOptions): PagePromise<ReturnAssetPartUnit>;
  /**
   * Create a return of asset part units.
   *
   * `POST /return-asset-part-unit` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ReturnAssetPartUnitCreate, options?: CallOptions): ApiPromise<ReturnAssetPartUnit>;
  /**
   * Update several returns of asset part units at once.
   *
   * `PUT /return-asset-part-unit` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  updateMany(
    body: StatusUpdateMany,
    query: ReturnAssetPartUnitsUpdateManyQuery,
    options?: CallOptions,
  ): ApiPromise<UpdateManyResult>;
  /**
   * Get a return of asset part units by id.
   *
   * `GET /return-asset-part-unit/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: ReturnAssetPartUnitsGetQuery, options?: CallOptions): ApiPromise<ReturnAssetPartUnit>;
  /**
   * Update a return of asset part units.
   *
   * `PUT /return-asset-part-unit/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ReturnAssetPartUnitUpdate, options?: CallOptions): ApiPromise<ReturnAssetPartUnit>;
  /**
   * Delete a return of asset part units.
   *
   * `DELETE /return-asset-part-unit/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
}

/** Definition of `returnAssetPartUnits`. */
export const ReturnAssetPartUnits: ResourceDefinition<ReturnAssetPartUnitsResource> = /* @__PURE__ */ resource("returnAssetPartUnits", {
  list: "GET /return-asset-part-unit qp",
  create: "POST /return-asset-part-unit b",
  updateMany: ["PUT /return-asset-part-unit qb", { evidence: "oo" }],
  get: "GET /return-asset-part-unit/{id} q",
  update: "PUT /return-asset-part-unit/{id} b",
  delete: ["DELETE /return-asset-part-unit/{id}", { evidence: "dd" }],
});

/** Storings of asset part units. */
export interface StoreAssetPartUnitsResource {
  /**
   * List storings of asset part units.
   *
   * `GET /store-asset-part-unit` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: StoreAssetPartUnitsListQuery, options?: ListOptions): PagePromise<StoreAssetPartUnit>;
  /**
   * Create a storing of asset part units.
   *
   * `POST /store-asset-part-unit` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: StoreAssetPartUnitCreate, options?: CallOptions): ApiPromise<StoreAssetPartUnit>;
  /**
   * Update several storings of asset part units at once.
   *
   * `PUT /store-asset-part-unit` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  updateMany(
    body: StatusUpdateMany,
    query: StoreAssetPartUnitsUpdateManyQuery,
    options?: CallOptions,
  ): ApiPromise<UpdateManyResult>;
  /**
   * Get a storing of asset part units by id.
   *
   * `GET /store-asset-part-unit/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: StoreAssetPartUnitsGetQuery, options?: CallOptions): ApiPromise<StoreAssetPartUnit>;
  /**
   * Update a storing of asset part units.
   *
   * `PUT /store-asset-part-unit/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: StoreAssetPartUnitUpdate, options?: CallOptions): ApiPromise<StoreAssetPartUnit>;
  /**
   * Delete a storing of asset part units.
   *
   * `DELETE /store-asset-part-unit/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
}

/** Definition of `storeAssetPartUnits`. */
export const StoreAssetPartUnits: ResourceDefinition<StoreAssetPartUnitsResource> = /* @__PURE__ */ resource("storeAssetPartUnits", {
  list: "GET /store-asset-part-unit qp",
  create: "POST /store-asset-part-unit b",
  updateMany: ["PUT /store-asset-part-unit qb", { evidence: "oo" }],
  get: "GET /store-asset-part-unit/{id} q",
  update: "PUT /store-asset-part-unit/{id} b",
  delete: ["DELETE /store-asset-part-unit/{id}", { evidence: "dd" }],
});

/** Clients. */
export interface ClientsResource {
  /**
   * List clients.
   *
   * `GET /client` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ClientsListQuery, options?: ListOptions): PagePromise<Client>;
  /**
   * Create a client.
   *
   * `POST /client` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ClientCreate, options?: CallOptions): ApiPromise<Client>;
  /**
   * Get a client by id.
   *
   * `GET /client/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: ClientsGetQuery, options?: CallOptions): ApiPromise<Client>;
  /**
   * Update a client.
   *
   * `PUT /client/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ClientUpdate, options?: CallOptions): ApiPromise<Client>;
  /**
   * Delete a client.
   *
   * `DELETE /client/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<Client>;
}

/** Definition of `clients`. */
export const Clients: ResourceDefinition<ClientsResource> = /* @__PURE__ */ resource("clients", {
  list: "GET /client qp",
  create: "POST /client b",
  get: "GET /client/{id} q",
  update: "PUT /client/{id} b",
  delete: "DELETE /client/{id}",
});

/** Client contacts. */
export interface ClientContactsResource {
  /**
   * List client contacts.
   *
   * `GET /client-contact` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ClientContactsListQuery, options?: ListOptions): PagePromise<ClientContact>;
  /**
   * Create a client contact.
   *
   * `POST /client-contact` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ClientContactCreate, options?: CallOptions): ApiPromise<ClientContact>;
  /**
   * Get a client contact by id.
   *
   * `GET /client-contact/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<ClientContact>;
  /**
   * Update a client contact.
   *
   * `PUT /client-contact/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ClientContactUpdate, options?: CallOptions): ApiPromise<ClientContact>;
  /**
   * Delete a client contact.
   *
   * `DELETE /client-contact/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<ClientContact>;
}

/** Definition of `clientContacts`. */
export const ClientContacts: ResourceDefinition<ClientContactsResource> = /* @__PURE__ */ resource("clientContacts", {
  list: "GET /client-contact qp",
  create: "POST /client-contact b",
  get: "GET /client-contact/{id}",
  update: "PUT /client-contact/{id} b",
  delete: "DELETE /client-contact/{id}",
});

/** Client locations. */
export interface ClientLocationsResource {
  /**
   * List client locations.
   *
   * `GET /client-location` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ClientLocationsListQuery, options?: ListOptions): PagePromise<ClientLocation>;
  /**
   * Create a client location.
   *
   * `POST /client-location` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ClientLocationCreate, options?: CallOptions): ApiPromise<ClientLocation>;
  /**
   * Get a client location by id.
   *
   * `GET /client-location/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: ClientLocationsGetQuery, options?: CallOptions): ApiPromise<ClientLocation>;
  /**
   * Update a client location.
   *
   * `PUT /client-location/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ClientLocationUpdate, options?: CallOptions): ApiPromise<ClientLocation>;
  /**
   * Delete a client location.
   *
   * `DELETE /client-location/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<ClientLocation>;
  /**
   * Delete several client locations.
   *
   * `POST /client-location/remove`
   * @throws {ApiError} when the API refuses the call.
   */
  deleteMany(body: IdList, options?: CallOptions): ApiPromise<SuccessResult>;
}

/** Definition of `clientLocations`. */
export const ClientLocations: ResourceDefinition<ClientLocationsResource> = /* @__PURE__ */ resource("clientLocations", {
  list: "GET /client-location qp",
  create: "POST /client-location b",
  get: "GET /client-location/{id} q",
  update: ["PUT /client-location/{id} b", { evidence: "oo" }],
  delete: "DELETE /client-location/{id}",
  deleteMany: ["POST /client-location/remove b", { evidence: "dd" }],
});

/** Client channels. */
export interface ClientChannelsResource {
  /**
   * List client channels.
   *
   * `GET /client-channel` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ClientChannelsListQuery, options?: ListOptions): PagePromise<ClientChannel>;
  /**
   * Create a client channel.
   *
   * `POST /client-channel` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ClientChannelCreate, options?: CallOptions): ApiPromise<ClientChannel>;
  /**
   * Get a client channel by id.
   *
   * `GET /client-channel/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<ClientChannel>;
  /**
   * Update a client channel.
   *
   * `PUT /client-channel/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ClientChannelUpdate, options?: CallOptions): ApiPromise<ClientChannel>;
  /**
   * Delete a client channel.
   *
   * `DELETE /client-channel/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<ClientChannel>;
}

/** Definition of `clientChannels`. */
export const ClientChannels: ResourceDefinition<ClientChannelsResource> = /* @__PURE__ */ resource("clientChannels", {
  list: "GET /client-channel qp",
  create: "POST /client-channel b",
  get: "GET /client-channel/{id}",
  update: "PUT /client-channel/{id} b",
  delete: "DELETE /client-channel/{id}",
});

/** Client lines. */
export interface ClientLinesResource {
  /**
   * List client lines.
   *
   * `GET /client-line` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ClientLinesListQuery, options?: ListOptions): PagePromise<ClientLine>;
  /**
   * Create a client line.
   *
   * `POST /client-line` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ClientLineCreate, options?: CallOptions): ApiPromise<ClientLine>;
  /**
   * Get a client line by id.
   *
   * `GET /client-line/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: ClientLinesGetQuery, options?: CallOptions): ApiPromise<ClientLine>;
  /**
   * Update a client line.
   *
   * `PUT /client-line/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ClientLineUpdate, options?: CallOptions): ApiPromise<ClientLine>;
  /**
   * Delete a client line.
   *
   * `DELETE /client-line/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<ClientLine>;
}

/** Definition of `clientLines`. */
export const ClientLines: ResourceDefinition<ClientLinesResource> = /* @__PURE__ */ resource("clientLines", {
  list: ["GET /client-line qp", { evidence: "oo" }],
  create: ["POST /client-line b", { evidence: "oo" }],
  get: ["GET /client-line/{id} q", { evidence: "oo" }],
  update: ["PUT /client-line/{id} b", { evidence: "oo" }],
  delete: ["DELETE /client-line/{id}", { evidence: "oo" }],
});

/** Lines. */
export interface LinesResource {
  /**
   * List lines.
   *
   * `GET /line` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: LinesListQuery, options?: ListOptions): PagePromise<Line>;
  /**
   * Create a line.
   *
   * `POST /line` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: LineCreate, options?: CallOptions): ApiPromise<Line>;
  /**
   * Update several lines at once.
   *
   * `PUT /line` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  updateMany(body: PatchActionUpdateMany, options?: CallOptions): ApiPromise<UpdateManyResult>;
  /**
   * Get a line by id.
   *
   * `GET /line/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: LinesGetQuery, options?: CallOptions): ApiPromise<Line>;
  /**
   * Update a line.
   *
   * `PUT /line/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: LineUpdate, options?: CallOptions): ApiPromise<Line>;
  /**
   * Delete a line.
   *
   * `DELETE /line/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<Line>;
}

/** Definition of `lines`. */
export const Lines: ResourceDefinition<LinesResource> = /* @__PURE__ */ resource("lines", {
  list: ["GET /line qp", { evidence: "oo" }],
  create: ["POST /line b", { evidence: "oo" }],
  updateMany: ["PUT /line b", { evidence: "oo" }],
  get: ["GET /line/{id} q", { evidence: "oo" }],
  update: ["PUT /line/{id} b", { evidence: "oo" }],
  delete: ["DELETE /line/{id}", { evidence: "oo" }],
});

/** Line classifications. */
export interface LineClassificationsResource {
  /**
   * List line classifications.
   *
   * `GET /line-classification` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: LineClassificationsListQuery, options?: ListOptions): PagePromise<LineClassification>;
  /**
   * Create a line classification.
   *
   * `POST /line-classification` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: LineClassificationCreate, options?: CallOptions): ApiPromise<LineClassification>;
  /**
   * Update several line classifications at once.
   *
   * `PUT /line-classification` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  updateMany(body: PatchActionUpdateMany, options?: CallOptions): ApiPromise<UpdateManyResult>;
  /**
   * Get a line classification by id.
   *
   * `GET /line-classification/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<LineClassification>;
  /**
   * Update a line classification.
   *
   * `PUT /line-classification/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: LineClassificationUpdate, options?: CallOptions): ApiPromise<LineClassification>;
  /**
   * Delete a line classification.
   *
   * `DELETE /line-classification/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<LineClassification>;
}

/** Definition of `lineClassifications`. */
export const LineClassifications: ResourceDefinition<LineClassificationsResource> = /* @__PURE__ */ resource("lineClassifications", {
  list: ["GET /line-classification qp", { evidence: "oo" }],
  create: ["POST /line-classification b", { evidence: "oo" }],
  updateMany: ["PUT /line-classification b", { evidence: "oo" }],
  get: ["GET /line-classification/{id}", { evidence: "oo" }],
  update: ["PUT /line-classification/{id} b", { evidence: "oo" }],
  delete: ["DELETE /line-classification/{id}", { evidence: "oo" }],
});

/** Specialities. */
export interface SpecialitiesResource {
  /**
   * List specialities.
   *
   * `GET /speciality` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: SpecialitiesListQuery, options?: ListOptions): PagePromise<Speciality>;
  /**
   * Create a speciality.
   *
   * `POST /speciality` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: SpecialityCreate, options?: CallOptions): ApiPromise<Speciality>;
  /**
   * Get a speciality by id.
   *
   * `GET /speciality/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<Speciality>;
  /**
   * Update a speciality.
   *
   * `PUT /speciality/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: SpecialityUpdate, options?: CallOptions): ApiPromise<Speciality>;
  /**
   * Delete a speciality.
   *
   * `DELETE /speciality/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<Speciality>;
  /**
   * Delete several specialities.
   *
   * `POST /speciality/remove`
   * @throws {ApiError} when the API refuses the call.
   */
  deleteMany(body: IdList, options?: CallOptions): ApiPromise<SuccessResult>;
}

/** Definition of `specialities`. */
export const Specialities: ResourceDefinition<SpecialitiesResource> = /* @__PURE__ */ resource("specialities", {
  list: "GET /speciality qp",
  create: "POST /speciality b",
  get: "GET /speciality/{id}",
  update: ["PUT /speciality/{id} b", { evidence: "oo" }],
  delete: "DELETE /speciality/{id}",
  deleteMany: ["POST /speciality/remove b", { evidence: "dd" }],
});

/** Tags. */
export interface TagsResource {
  /**
   * List tags.
   *
   * `GET /tag` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: TagsListQuery, options?: ListOptions): PagePromise<Tag>;
  /**
   * Create a tag.
   *
   * `POST /tag` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: TagCreate, options?: CallOptions): ApiPromise<Tag>;
  /**
   * Get a tag by id.
   *
   * `GET /tag/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<Tag>;
  /**
   * Update a tag.
   *
   * `PUT /tag/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: TagUpdate, options?: CallOptions): ApiPromise<Tag>;
  /**
   * Delete a tag.
   *
   * `DELETE /tag/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<Tag>;
}

/** Definition of `tags`. */
export const Tags: ResourceDefinition<TagsResource> = /* @__PURE__ */ resource("tags", {
  list: "GET /tag qp",
  create: "POST /tag b",
  get: "GET /tag/{id}",
  update: "PUT /tag/{id} b",
  delete: "DELETE /tag/{id}",
});

/** Products. */
export interface ProductsResource {
  /**
   * List products.
   *
   * `GET /product` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ProductsListQuery, options?: ListOptions): PagePromise<Product>;
  /**
   * Create a product.
   *
   * `POST /product` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ProductCreate, options?: CallOptions): ApiPromise<Product>;
  /**
   * Get a product by id.
   *
   * `GET /product/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: ProductsGetQuery, options?: CallOptions): ApiPromise<Product>;
  /**
   * Update a product.
   *
   * `PUT /product/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ProductUpdate, options?: CallOptions): ApiPromise<Product>;
  /**
   * Delete a product.
   *
   * `DELETE /product/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<Product>;
}

/** Definition of `products`. */
export const Products: ResourceDefinition<ProductsResource> = /* @__PURE__ */ resource("products", {
  list: "GET /product qp",
  create: "POST /product b",
  get: "GET /product/{id} q",
  update: "PUT /product/{id} b",
  delete: "DELETE /product/{id}",
});

/** Variants. */
export interface VariantsResource {
  /**
   * List variants.
   *
   * `GET /variant` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: VariantsListQuery, options?: ListOptions): PagePromise<Variant>;
  /**
   * Create a variant.
   *
   * `POST /variant` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: VariantCreate, options?: CallOptions): ApiPromise<Variant>;
  /**
   * Get a variant by id.
   *
   * `GET /variant/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: VariantsGetQuery, options?: CallOptions): ApiPromise<Variant>;
  /**
   * Update a variant.
   *
   * `PUT /variant/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: VariantUpdate, options?: CallOptions): ApiPromise<Variant>;
  /**
   * Delete a variant.
   *
   * `DELETE /variant/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<Variant>;
}

/** Definition of `variants`. */
export const Variants: ResourceDefinition<VariantsResource> = /* @__PURE__ */ resource("variants", {
  list: "GET /variant qp",
  create: "POST /variant b",
  get: "GET /variant/{id} q",
  update: "PUT /variant/{id} b",
  delete: "DELETE /variant/{id}",
});

/** Product categories. */
export interface ProductCategoriesResource {
  /**
   * List product categories.
   *
   * `GET /product-category` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ProductCategoriesListQuery, options?: ListOptions): PagePromise<ProductCategory>;
  /**
   * Create a product category.
   *
   * `POST /product-category` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ProductCategoryCreate, options?: CallOptions): ApiPromise<ProductCategory>;
  /**
   * Get a product category by id.
   *
   * `GET /product-category/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<ProductCategory>;
  /**
   * Update a product category.
   *
   * `PUT /product-category/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ProductCategoryUpdate, options?: CallOptions): ApiPromise<ProductCategory>;
  /**
   * Delete a product category.
   *
   * `DELETE /product-category/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<ProductCategory>;
}

/** Definition of `productCategories`. */
export const ProductCategories: ResourceDefinition<ProductCategoriesResource> = /* @__PURE__ */ resource("productCategories", {
  list: "GET /product-category qp",
  create: "POST /product-category b",
  get: "GET /product-category/{id}",
  update: "PUT /product-category/{id} b",
  delete: "DELETE /product-category/{id}",
});

/** Product sub-categories. */
export interface ProductSubCategoriesResource {
  /**
   * List product sub-categories.
   *
   * `GET /product-sub-category` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ProductSubCategoriesListQuery, options?: ListOptions): PagePromise<ProductSubCategory>;
  /**
   * Create a product sub-category.
   *
   * `POST /product-sub-category` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ProductSubCategoryCreate, options?: CallOptions): ApiPromise<ProductSubCategory>;
  /**
   * Get a product sub-category by id.
   *
   * `GET /product-sub-category/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: ProductSubCategoriesGetQuery, options?: CallOptions): ApiPromise<ProductSubCategory>;
  /**
   * Update a product sub-category.
   *
   * `PUT /product-sub-category/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ProductSubCategoryUpdate, options?: CallOptions): ApiPromise<ProductSubCategory>;
  /**
   * Delete a product sub-category.
   *
   * `DELETE /product-sub-category/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<ProductSubCategory>;
}

/** Definition of `productSubCategories`. */
export const ProductSubCategories: ResourceDefinition<ProductSubCategoriesResource> = /* @__PURE__ */ resource("productSubCategories", {
  list: ["GET /product-sub-category qp", { evidence: "oo" }],
  create: ["POST /product-sub-category b", { evidence: "oo" }],
  get: ["GET /product-sub-category/{id} q", { evidence: "oo" }],
  update: ["PUT /product-sub-category/{id} b", { evidence: "oo" }],
  delete: ["DELETE /product-sub-category/{id}", { evidence: "oo" }],
});

/** Product brands. */
export interface ProductBrandsResource {
  /**
   * List product brands.
   *
   * `GET /product-brand` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ProductBrandsListQuery, options?: ListOptions): PagePromise<ProductBrand>;
  /**
   * Create a product brand.
   *
   * `POST /product-brand` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ProductBrandCreate, options?: CallOptions): ApiPromise<ProductBrand>;
  /**
   * Get a product brand by id.
   *
   * `GET /product-brand/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<ProductBrand>;
  /**
   * Update a product brand.
   *
   * `PUT /product-brand/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ProductBrandUpdate, options?: CallOptions): ApiPromise<ProductBrand>;
  /**
   * Delete a product brand.
   *
   * `DELETE /product-brand/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<ProductBrand>;
}

/** Definition of `productBrands`. */
export const ProductBrands: ResourceDefinition<ProductBrandsResource> = /* @__PURE__ */ resource("productBrands", {
  list: "GET /product-brand qp",
  create: "POST /product-brand b",
  get: "GET /product-brand/{id}",
  update: "PUT /product-brand/{id} b",
  delete: "DELETE /product-brand/{id}",
});

/** Product groups. */
export interface ProductGroupsResource {
  /**
   * List product groups.
   *
   * `GET /product-group` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ProductGroupsListQuery, options?: ListOptions): PagePromise<ProductGroup>;
  /**
   * Create a product group.
   *
   * `POST /product-group` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ProductGroupCreate, options?: CallOptions): ApiPromise<ProductGroup>;
  /**
   * Get a product group by id.
   *
   * `GET /product-group/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<ProductGroup>;
  /**
   * Update a product group.
   *
   * `PUT /product-group/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ProductGroupUpdate, options?: CallOptions): ApiPromise<ProductGroup>;
  /**
   * Delete a product group.
   *
   * `DELETE /product-group/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<ProductGroup>;
}

/** Definition of `productGroups`. */
export const ProductGroups: ResourceDefinition<ProductGroupsResource> = /* @__PURE__ */ resource("productGroups", {
  list: "GET /product-group qp",
  create: "POST /product-group b",
  get: "GET /product-group/{id}",
  update: "PUT /product-group/{id} b",
  delete: "DELETE /product-group/{id}",
});

/** Groups of product modifiers. */
export interface ProductModifiersGroupsResource {
  /**
   * List groups of product modifiers.
   *
   * `GET /product-modifiers-group` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ProductModifiersGroupsListQuery, options?: ListOptions): PagePromise<ProductModifiersGroup>;
  /**
   * Create a group of product modifiers.
   *
   * `POST /product-modifiers-group` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ProductModifiersGroupCreate, options?: CallOptions): ApiPromise<ProductModifiersGroup>;
  /**
   * Get a group of product modifiers by id.
   *
   * `GET /product-modifiers-group/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<ProductModifiersGroup>;
  /**
   * Update a group of product modifiers.
   *
   * `PUT /product-modifiers-group/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ProductModifiersGroupUpdate, options?: CallOptions): ApiPromise<ProductModifiersGroup>;
  /**
   * Delete a group of product modifiers.
   *
   * `DELETE /product-modifiers-group/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<ProductModifiersGroup>;
  /**
   * Delete several groups of product modifiers.
   *
   * `POST /product-modifiers-group/remove`
   * @throws {ApiError} when the API refuses the call.
   */
  deleteMany(body: IdList, options?: CallOptions): ApiPromise<SuccessResult>;
}

/** Definition of `productModifiersGroups`. */
export const ProductModifiersGroups: ResourceDefinition<ProductModifiersGroupsResource> = /* @__PURE__ */ resource("productModifiersGroups", {
  list: "GET /product-modifiers-group qp",
  create: "POST /product-modifiers-group b",
  get: "GET /product-modifiers-group/{id}",
  update: ["PUT /product-modifiers-group/{id} b", { evidence: "oo" }],
  delete: "DELETE /product-modifiers-group/{id}",
  deleteMany: ["POST /product-modifiers-group/remove b", { evidence: "dd" }],
});

/** Taxes. */
export interface TaxesResource {
  /**
   * List taxes.
   *
   * `GET /tax` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: TaxesListQuery, options?: ListOptions): PagePromise<Tax>;
  /**
   * Create a tax.
   *
   * `POST /tax` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: TaxCreate, options?: CallOptions): ApiPromise<Tax>;
  /**
   * Get a tax by id.
   *
   * `GET /tax/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<Tax>;
  /**
   * Update a tax.
   *
   * `PUT /tax/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: TaxUpdate, options?: CallOptions): ApiPromise<Tax>;
  /**
   * Delete a tax.
   *
   * `DELETE /tax/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<Tax>;
}

/** Definition of `taxes`. */
export const Taxes: ResourceDefinition<TaxesResource> = /* @__PURE__ */ resource("taxes", {
  list: "GET /tax qp",
  create: "POST /tax b",
  get: "GET /tax/{id}",
  update: "PUT /tax/{id} b",
  delete: "DELETE /tax/{id}",
});

/** Measure units. */
export interface MeasureUnitsResource {
  /**
   * List measure units.
   *
   * `GET /measureunits` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: MeasureUnitsListQuery, options?: ListOptions): PagePromise<MeasureUnit>;
  /**
   * Create a measure unit.
   *
   * `POST /measureunits` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: MeasureUnitCreate, options?: CallOptions): ApiPromise<MeasureUnit>;
  /**
   * Get a measure unit by id.
   *
   * `GET /measureunits/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<MeasureUnit>;
  /**
   * Update a measure unit.
   *
   * `PUT /measureunits/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: MeasureUnitUpdate, options?: CallOptions): ApiPromise<MeasureUnit>;
  /**
   * Delete a measure unit.
   *
   * `DELETE /measureunits/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<MeasureUnit>;
}

/** Definition of `measureUnits`. */
export const MeasureUnits: ResourceDefinition<MeasureUnitsResource> = /* @__PURE__ */ resource("measureUnits", {
  list: ["GET /measureunits qp", { evidence: "oo" }],
  create: ["POST /measureunits b", { evidence: "oo" }],
  get: ["GET /measureunits/{id}", { evidence: "oo" }],
  update: ["PUT /measureunits/{id} b", { evidence: "oo" }],
  delete: ["DELETE /measureunits/{id}", { evidence: "oo" }],
});

/** Measure unit families. */
export interface MeasureUnitFamiliesResource {
  /**
   * List measure unit families.
   *
   * `GET /measureunit-family` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: MeasureUnitFamiliesListQuery, options?: ListOptions): PagePromise<MeasureUnitFamily>;
  /**
   * Create a measure unit family.
   *
   * `POST /measureunit-family` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: MeasureUnitFamilyCreate, options?: CallOptions): ApiPromise<MeasureUnitFamily>;
  /**
   * Get a measure unit family by id.
   *
   * `GET /measureunit-family/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<MeasureUnitFamily>;
  /**
   * Update a measure unit family.
   *
   * `PUT /measureunit-family/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: MeasureUnitFamilyUpdate, options?: CallOptions): ApiPromise<MeasureUnitFamily>;
  /**
   * Delete a measure unit family.
   *
   * `DELETE /measureunit-family/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<MeasureUnitFamily>;
}

/** Definition of `measureUnitFamilies`. */
export const MeasureUnitFamilies: ResourceDefinition<MeasureUnitFamiliesResource> = /* @__PURE__ */ resource("measureUnitFamilies", {
  list: ["GET /measureunit-family qp", { evidence: "oo" }],
  create: ["POST /measureunit-family b", { evidence: "oo" }],
  get: ["GET /measureunit-family/{id}", { evidence: "oo" }],
  update: ["PUT /measureunit-family/{id} b", { evidence: "oo" }],
  delete: ["DELETE /measureunit-family/{id}", { evidence: "oo" }],
});

/** Price lists. */
export interface PriceListsResource {
  /**
   * List price lists.
   *
   * `GET /pricelists` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: PriceListsListQuery, options?: ListOptions): PagePromise<PriceList>;
  /**
   * Create a price list.
   *
   * `POST /pricelists` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: PriceListCreate, options?: CallOptions): ApiPromise<PriceList>;
  /**
   * Get a price list by id.
   *
   * `GET /pricelists/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<PriceList>;
  /**
   * Update a price list.
   *
   * `PUT /pricelists/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: PriceListUpdate, options?: CallOptions): ApiPromise<PriceList>;
  /**
   * Delete a price list.
   *
   * `DELETE /pricelists/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<PriceList>;
}

/** Definition of `priceLists`. */
export const PriceLists: ResourceDefinition<PriceListsResource> = /* @__PURE__ */ resource("priceLists", {
  list: ["GET /pricelists qp", { evidence: "oo" }],
  create: ["POST /pricelists b", { evidence: "oo" }],
  get: ["GET /pricelists/{id}", { evidence: "oo" }],
  update: ["PUT /pricelists/{id} b", { evidence: "oo" }],
  delete: ["DELETE /pricelists/{id}", { evidence: "oo" }],
});

/** Price list items. */
export interface PriceListItemsResource {
  /**
   * List price list items.
   *
   * `GET /pricelistsitems` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: PriceListItemsListQuery, options?: ListOptions): PagePromise<PriceListItem>;
  /**
   * Create a price list item.
   *
   * `POST /pricelistsitems` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: PriceListItemCreate, options?: CallOptions): ApiPromise<PriceListItem>;
  /**
   * Get a price list item by id.
   *
   * `GET /pricelistsitems/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<PriceListItem>;
  /**
   * Update a price list item.
   *
   * `PUT /pricelistsitems/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: PriceListItemUpdate, options?: CallOptions): ApiPromise<PriceListItem>;
  /**
   * Delete a price list item.
   *
   * `DELETE /pricelistsitems/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<PriceListItem>;
}

/** Definition of `priceListItems`. */
export const PriceListItems: ResourceDefinition<PriceListItemsResource> = /* @__PURE__ */ resource("priceListItems", {
  list: ["GET /pricelistsitems qp", { evidence: "oo" }],
  create: ["POST /pricelistsitems b", { evidence: "oo" }],
  get: ["GET /pricelistsitems/{id}", { evidence: "oo" }],
  update: ["PUT /pricelistsitems/{id} b", { evidence: "oo" }],
  delete: ["DELETE /pricelistsitems/{id}", { evidence: "oo" }],
});

/** Must-stock lists (MSL): what a client should always have. */
export interface MslsResource {
  /**
   * List must-stock lists.
   *
   * `GET /msl` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: MslsListQuery, options?: ListOptions): PagePromise<Msl>;
  /**
   * Create a must-stock list.
   *
   * `POST /msl` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: MslCreate, options?: CallOptions): ApiPromise<Msl>;
  /**
   * Get a must-stock list by id.
   *
   * `GET /msl/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<Msl>;
  /**
   * Update a must-stock list.
   *
   * `PUT /msl/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: MslUpdate, options?: CallOptions): ApiPromise<Msl>;
  /**
   * Delete a must-stock list.
   *
   * `DELETE /msl/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<Msl>;
}

/** Definition of `msls`. */
export const Msls: ResourceDefinition<MslsResource> = /* @__PURE__ */ resource("msls", {
  list: "GET /msl qp",
  create: "POST /msl b",
  get: "GET /msl/{id}",
  update: "PUT /msl/{id} b",
  delete: "DELETE /msl/{id}",
});

/** Products of must-stock lists. */
export interface MslProductsResource {
  /**
   * List products of must-stock lists.
   *
   * `GET /msl-products` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: MslProductsListQuery, options?: ListOptions): PagePromise<MslProduct>;
  /**
   * Create a product of a must-stock list.
   *
   * `POST /msl-products` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: MslProductCreate, options?: CallOptions): ApiPromise<MslProduct>;
  /**
   * Get a product of a must-stock list by id.
   *
   * `GET /msl-products/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<MslProduct>;
  /**
   * Update a product of a must-stock list.
   *
   * `PUT /msl-products/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: MslProductUpdate, options?: CallOptions): ApiPromise<MslProduct>;
  /**
   * Delete a product of a must-stock list.
   *
   * `DELETE /msl-products/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<MslProduct>;
}

/** Definition of `mslProducts`. */
export const MslProducts: ResourceDefinition<MslProductsResource> = /* @__PURE__ */ resource("mslProducts", {
  list: "GET /msl-products qp",
  create: "POST /msl-products b",
  get: "GET /msl-products/{id}",
  update: "PUT /msl-products/{id} b",
  delete: "DELETE /msl-products/{id}",
});

/** Reps. */
export interface RepsResource {
  /**
   * List reps.
   *
   * `GET /rep` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: RepsListQuery, options?: ListOptions): PagePromise<Rep>;
  /**
   * Create a rep.
   *
   * `POST /rep` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: RepCreate, options?: CallOptions): ApiPromise<Rep>;
  /**
   * Get a rep by id.
   *
   * `GET /rep/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: RepsGetQuery, options?: CallOptions): ApiPromise<Rep>;
  /**
   * Update a rep.
   *
   * `PUT /rep/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: RepUpdate, options?: CallOptions): ApiPromise<Rep>;
  /**
   * Delete a rep.
   *
   * `DELETE /rep/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<Rep>;
}

/** Definition of `reps`. */
export const Reps: ResourceDefinition<RepsResource> = /* @__PURE__ */ resource("reps", {
  list: "GET /rep qp",
  create: "POST /rep b",
  get: "GET /rep/{id} q",
  update: "PUT /rep/{id} b",
  delete: "DELETE /rep/{id}",
});

/** Balance summaries of reps. */
export interface RepBalanceSummariesResource {
  /**
   * List balance summaries of reps.
   *
   * `GET /rep-balance-summary` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query: RepBalanceSummariesListQuery, options?: ListOptions): PagePromise<RepBalanceSummary>;
}

/** Definition of `repBalanceSummaries`. */
export const RepBalanceSummaries: ResourceDefinition<RepBalanceSummariesResource> = /* @__PURE__ */ resource("repBalanceSummaries", {
  list: "GET /rep-balance-summary qp",
});

/** Teams. */
export interface TeamsResource {
  /**
   * List teams.
   *
   * `GET /teams` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: TeamsListQuery, options?: ListOptions): PagePromise<Team>;
  /**
   * Create a team.
   *
   * `POST /teams` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: TeamCreate, options?: CallOptions): ApiPromise<Team>;
  /**
   * Get a team by id.
   *
   * `GET /teams/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<Team>;
  /**
   * Update a team.
   *
   * `PUT /teams/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: TeamUpdate, options?: CallOptions): ApiPromise<Team>;
  /**
   * Delete a team.
   *
   * `DELETE /teams/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<Team>;
}

/** Definition of `teams`. */
export const Teams: ResourceDefinition<TeamsResource> = /* @__PURE__ */ resource("teams", {
  list: ["GET /teams qp", { evidence: "oo" }],
  create: ["POST /teams b", { evidence: "oo" }],
  get: ["GET /teams/{id}", { evidence: "oo" }],
  update: ["PUT /teams/{id} b", { evidence: "oo" }],
  delete: ["DELETE /teams/{id}", { evidence: "oo" }],
});

/** Routes. */
export interface RoutesResource {
  /**
   * List routes.
   *
   * `GET /route` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: RoutesListQuery, options?: ListOptions): PagePromise<Route>;
  /**
   * Create a route.
   *
   * `POST /route` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: RouteCreate, options?: CallOptions): ApiPromise<Route>;
  /**
   * Get a route by id.
   *
   * `GET /route/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<Route>;
  /**
   * Update a route.
   *
   * `PUT /route/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: RouteUpdate, options?: CallOptions): ApiPromise<Route>;
  /**
   * Delete a route.
   *
   * `DELETE /route/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<Route>;
}

/** Definition of `routes`. */
export const Routes: ResourceDefinition<RoutesResource> = /* @__PURE__ */ resource("routes", {
  list: "GET /route qp",
  create: "POST /route b",
  get: "GET /route/{id}",
  update: "PUT /route/{id} b",
  delete: "DELETE /route/{id}",
});

/** Working days. */
export interface DaysResource {
  /**
   * List working days.
   *
   * `GET /day` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: DaysListQuery, options?: ListOptions): PagePromise<Day>;
  /**
   * Create a working day.
   *
   * `POST /day` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: DayCreate, options?: CallOptions): ApiPromise<Day>;
  /**
   * Get a working day by id.
   *
   * `GET /day/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: DaysGetQuery, options?: CallOptions): ApiPromise<Day>;
}

/** Definition of `days`. */
export const Days: ResourceDefinition<DaysResource> = /* @__PURE__ */ resource("days", {
  list: "GET /day qp",
  create: "POST /day b",
  get: "GET /day/{id} q",
});

/** Warehouses. */
export interface WarehousesResource {
  /**
   * List warehouses.
   *
   * `GET /warehouse` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: WarehousesListQuery, options?: ListOptions): PagePromise<Warehouse>;
  /**
   * Create a warehouse.
   *
   * `POST /warehouse` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: WarehouseCreate, options?: CallOptions): ApiPromise<Warehouse>;
  /**
   * Get a warehouse by id.
   *
   * `GET /warehouse/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<Warehouse>;
  /**
   * Update a warehouse.
   *
   * `PUT /warehouse/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: WarehouseUpdate, options?: CallOptions): ApiPromise<Warehouse>;
  /**
   * Delete a warehouse.
   *
   * `DELETE /warehouse/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<Warehouse>;
}

/** Definition of `warehouses`. */
export const Warehouses: ResourceDefinition<WarehousesResource> = /* @__PURE__ */ resource("warehouses", {
  list: "GET /warehouse qp",
  create: "POST /warehouse b",
  get: "GET /warehouse/{id}",
  update: "PUT /warehouse/{id} b",
  delete: "DELETE /warehouse/{id}",
});

/** Stock per variant and warehouse. */
export interface InventoryResource {
  /**
   * List the stock per variant and warehouse.
   *
   * `GET /inventory` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: InventoryListQuery, options?: ListOptions): PagePromise<InventoryItem>;
}

/** Definition of `inventory`. */
export const Inventory: ResourceDefinition<InventoryResource> = /* @__PURE__ */ resource("inventory", {
  list: "GET /inventory qp",
});

/** Inventory adjustment reasons. */
export interface InventoryAdjustmentReasonsResource {
  /**
   * List inventory adjustment reasons.
   *
   * `GET /inventory-adjustment-reason` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: InventoryAdjustmentReasonsListQuery, options?: ListOptions): PagePromise<InventoryAdjustmentReason>;
  /**
   * Create an inventory adjustment reason.
   *
   * `POST /inventory-adjustment-reason` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: InventoryAdjustmentReasonCreate, options?: CallOptions): ApiPromise<InventoryAdjustmentReason>;
  /**
   * Get an inventory adjustment reason by id.
   *
   * `GET /inventory-adjustment-reason/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<InventoryAdjustmentReason>;
  /**
   * Update an inventory adjustment reason.
   *
   * `PUT /inventory-adjustment-reason/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(
    id: string,
    body: InventoryAdjustmentReasonUpdate,
    options?: CallOptions,
  ): ApiPromise<InventoryAdjustmentReason>;
  /**
   * Delete an inventory adjustment reason.
   *
   * `DELETE /inventory-adjustment-reason/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<InventoryAdjustmentReason>;
}

/** Definition of `inventoryAdjustmentReasons`. */
export const InventoryAdjustmentReasons: ResourceDefinition<InventoryAdjustmentReasonsResource> = /* @__PURE__ */ resource("inventoryAdjustmentReasons", {
  list: "GET /inventory-adjustment-reason qp",
  create: "POST /inventory-adjustment-reason b",
  get: "GET /inventory-adjustment-reason/{id}",
  update: "PUT /inventory-adjustment-reason/{id} b",
  delete: "DELETE /inventory-adjustment-reason/{id}",
});

/** Inventory adjustments. */
export interface AdjustInventoriesResource {
  /**
   * List inventory adjustments.
   *
   * `GET /adjust-inventory` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: AdjustInventoriesListQuery, options?: ListOptions): PagePromise<AdjustInventory>;
  /**
   * Create an inventory adjustment.
   *
   * `POST /adjust-inventory` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: AdjustInventoryCreate, options?: CallOptions): ApiPromise<AdjustInventory>;
  /**
   * Get an inventory adjustment by id.
   *
   * `GET /adjust-inventory/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: AdjustInventoriesGetQuery, options?: CallOptions): ApiPromise<AdjustInventory>;
}

/** Definition of `adjustInventories`. */
export const AdjustInventories: ResourceDefinition<AdjustInventoriesResource> = /* @__PURE__ */ resource("adjustInventories", {
  list: "GET /adjust-inventory qp",
  create: "POST /adjust-inventory b",
  get: "GET /adjust-inventory/{id} q",
});

/** Transfers. */
export interface TransfersResource {
  /**
   * List transfers.
   *
   * `GET /transfer` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: TransfersListQuery, options?: ListOptions): PagePromise<Transfer>;
  /**
   * Create a transfer.
   *
   * `POST /transfer` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: TransferCreate, options?: CallOptions): ApiPromise<Transfer>;
  /**
   * Get a transfer by id.
   *
   * `GET /transfer/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: TransfersGetQuery, options?: CallOptions): ApiPromise<TransferResult>;
  /**
   * Update a transfer.
   *
   * `PUT /transfer/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: TransferUpdate, options?: CallOptions): ApiPromise<Transfer>;
}

/** Definition of `transfers`. */
export const Transfers: ResourceDefinition<TransfersResource> = /* @__PURE__ */ resource("transfers", {
  list: "GET /transfer qp",
  create: "POST /transfer b",
  get: "GET /transfer/{id} q",
  update: "PUT /transfer/{id} b",
});

/** Receipts of material. */
export interface ReceivingMaterialsResource {
  /**
   * List receipts of material.
   *
   * `GET /receiving-material` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ReceivingMaterialsListQuery, options?: ListOptions): PagePromise<ReceivingMaterial>;
  /**
   * Create a receipt of material.
   *
   * `POST /receiving-material` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ReceivingMaterialCreate, options?: CallOptions): ApiPromise<ReceivingMaterial>;
  /**
   * Get a receipt of material by id.
   *
   * `GET /receiving-material/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<ReceivingMaterial>;
  /**
   * Update a receipt of material.
   *
   * `PUT /receiving-material/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ReceivingMaterialUpdate, options?: CallOptions): ApiPromise<ReceivingMaterial>;
}

/** Definition of `receivingMaterials`. */
export const ReceivingMaterials: ResourceDefinition<ReceivingMaterialsResource> = /* @__PURE__ */ resource("receivingMaterials", {
  list: "GET /receiving-material qp",
  create: "POST /receiving-material b",
  get: "GET /receiving-material/{id}",
  update: "PUT /receiving-material/{id} b",
});

/** Suppliers. */
export interface SuppliersResource {
  /**
   * List suppliers.
   *
   * `GET /supplier` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: SuppliersListQuery, options?: ListOptions): PagePromise<Supplier>;
  /**
   * Create a supplier.
   *
   * `POST /supplier` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: SupplierCreate, options?: CallOptions): ApiPromise<Supplier>;
  /**
   * Get a supplier by id.
   *
   * `GET /supplier/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<Supplier>;
  /**
   * Update a supplier.
   *
   * `PUT /supplier/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: SupplierUpdate, options?: CallOptions): ApiPromise<Supplier>;
  /**
   * Delete a supplier.
   *
   * `DELETE /supplier/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
}

/** Definition of `suppliers`. */
export const Suppliers: ResourceDefinition<SuppliersResource> = /* @__PURE__ */ resource("suppliers", {
  list: "GET /supplier qp",
  create: "POST /supplier b",
  get: "GET /supplier/{id}",
  update: "PUT /supplier/{id} b",
  delete: ["DELETE /supplier/{id}", { evidence: "dd" }],
});

/** Comparison of invoices with the stock of a warehouse. */
export interface CompareInvoiceToWarehouseResource {
  /**
   * List comparisons of invoices with warehouses.
   *
   * `GET /compare-invoice-to-warehouse` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: CompareInvoiceToWarehouseListQuery, options?: ListOptions): PagePromise<Proforma>;
}

/** Definition of `compareInvoiceToWarehouse`. */
export const CompareInvoiceToWarehouse: ResourceDefinition<CompareInvoiceToWarehouseResource> = /* @__PURE__ */ resource("compareInvoiceToWarehouse", {
  list: ["GET /compare-invoice-to-warehouse qp", { evidence: "oo" }],
});

/** Invoices. */
export interface FullInvoicesResource {
  /**
   * List invoices.
   *
   * `GET /fullinvoices` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: FullInvoicesListQuery, options?: ListOptions): PagePromise<FullInvoice>;
  /**
   * Create an invoice.
   *
   * `POST /fullinvoices` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: FullInvoiceCreate, options?: CallOptions): ApiPromise<FullInvoice>;
  /**
   * Get an invoice by id.
   *
   * `GET /fullinvoices/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: FullInvoicesGetQuery, options?: CallOptions): ApiPromise<FullInvoice>;
  /**
   * Update an invoice.
   *
   * `PUT /fullinvoices/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: FullInvoiceUpdate, options?: CallOptions): ApiPromise<FullInvoice>;
}

/** Definition of `fullInvoices`. */
export const FullInvoices: ResourceDefinition<FullInvoicesResource> = /* @__PURE__ */ resource("fullInvoices", {
  list: "GET /fullinvoices qp",
  create: "POST /fullinvoices b",
  get: "GET /fullinvoices/{id} q",
  update: "PUT /fullinvoices/{id} b",
});

/** Proformas. */
export interface ProformasResource {
  /**
   * List proformas.
   *
   * `GET /proforma` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ProformasListQuery, options?: ListOptions): PagePromise<Proforma>;
  /**
   * Create a proforma.
   *
   * `POST /proforma` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ProformaCreate, options?: CallOptions): ApiPromise<Proforma>;
  /**
   * Get a proforma by id.
   *
   * `GET /proforma/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: ProformasGetQuery, options?: CallOptions): ApiPromise<ProformaResult>;
  /**
   * Update a proforma.
   *
   * `PUT /proforma/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ProformaUpdate, options?: CallOptions): ApiPromise<Proforma>;
}

/** Definition of `proformas`. */
export const Proformas: ResourceDefinition<ProformasResource> = /* @__PURE__ */ resource("proformas", {
  list: "GET /proforma qp",
  create: "POST /proforma b",
  get: "GET /proforma/{id} q",
  update: "PUT /proforma/{id} b",
});

/** Carts. */
export interface CartsResource {
  /**
   * List carts.
   *
   * `GET /cart` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: CartsListQuery, options?: ListOptions): PagePromise<Cart>;
  /**
   * Create a cart.
   *
   * `POST /cart` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: CartCreate, options?: CallOptions): ApiPromise<Cart>;
  /**
   * Get a cart by id.
   *
   * `GET /cart/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<Cart>;
  /**
   * Delete a cart.
   *
   * `DELETE /cart/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<CartDeleteResult>;
}

/** Definition of `carts`. */
export const Carts: ResourceDefinition<CartsResource> = /* @__PURE__ */ resource("carts", {
  list: "GET /cart qp",
  create: "POST /cart b",
  get: "GET /cart/{id}",
  delete: ["DELETE /cart/{id}", { evidence: "oo" }],
});

/** Promotions. */
export interface PromotionsResource {
  /**
   * List promotions.
   *
   * `GET /promotions` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: PromotionsListQuery, options?: ListOptions): PagePromise<Promotion>;
  /**
   * Create a promotion.
   *
   * `POST /promotions` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: PromotionCreate, options?: CallOptions): ApiPromise<Promotion>;
  /**
   * Get a promotion by id.
   *
   * `GET /promotions/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<Promotion>;
  /**
   * Update a promotion.
   *
   * `PUT /promotions/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: PromotionUpdate, options?: CallOptions): ApiPromise<Promotion>;
  /**
   * Delete a promotion.
   *
   * `DELETE /promotions/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<Promotion>;
}

/** Definition of `promotions`. */
export const Promotions: ResourceDefinition<PromotionsResource> = /* @__PURE__ */ resource("promotions", {
  list: ["GET /promotions qp", { evidence: "oo" }],
  create: ["POST /promotions b", { evidence: "oo" }],
  get: ["GET /promotions/{id}", { evidence: "oo" }],
  update: ["PUT /promotions/{id} b", { evidence: "oo" }],
  delete: ["DELETE /promotions/{id}", { evidence: "oo" }],
});

/** Uses of promotions. */
export interface PromotionUsagesResource {
  /**
   * List uses of promotions.
   *
   * `GET /promotion-usage` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: PromotionUsagesListQuery, options?: ListOptions): PagePromise<PromotionUsage>;
}

/** Definition of `promotionUsages`. */
export const PromotionUsages: ResourceDefinition<PromotionUsagesResource> = /* @__PURE__ */ resource("promotionUsages", {
  list: ["GET /promotion-usage qp", { evidence: "oo" }],
});

/** Return reasons. */
export interface ReturnReasonsResource {
  /**
   * List return reasons.
   *
   * `GET /return-reason` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ReturnReasonsListQuery, options?: ListOptions): PagePromise<ReturnReason>;
  /**
   * Create a return reason.
   *
   * `POST /return-reason` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ReturnReasonCreate, options?: CallOptions): ApiPromise<ReturnReason>;
  /**
   * Get a return reason by id.
   *
   * `GET /return-reason/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<ReturnReason>;
  /**
   * Update a return reason.
   *
   * `PUT /return-reason/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ReturnReasonUpdate, options?: CallOptions): ApiPromise<ReturnReason>;
  /**
   * Delete a return reason.
   *
   * `DELETE /return-reason/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<ReturnReason>;
}

/** Definition of `returnReasons`. */
export const ReturnReasons: ResourceDefinition<ReturnReasonsResource> = /* @__PURE__ */ resource("returnReasons", {
  list: "GET /return-reason qp",
  create: "POST /return-reason b",
  get: "GET /return-reason/{id}",
  update: "PUT /return-reason/{id} b",
  delete: "DELETE /return-reason/{id}",
});

/** Latest serial numbers of a rep's documents. */
export interface LatestSerialsResource {
  /**
   * Get the latest serial counters.
   *
   * `GET /latest-serial` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(query: LatestSerialsGetQuery, options?: CallOptions): ApiPromise<LatestSerials>;
}

/** Definition of `latestSerials`. */
export const LatestSerialsResource: ResourceDefinition<LatestSerialsResource> = /* @__PURE__ */ resource("latestSerials", {
  get: ["GET /latest-serial q", { evidence: "oo" }],
});

/** Serial counters for invoices. */
export interface SafeInvoiceSerialCountersResource {
  /**
   * List serial counters for invoices.
   *
   * `GET /safe-invoice-serial-counter`
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: SafeInvoiceSerialCountersListQuery, options?: ListOptions): PagePromise<SafeInvoiceSerialCounter>;
  /**
   * Create a serial counter for invoices.
   *
   * `POST /safe-invoice-serial-counter`
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: SafeInvoiceSerialCounterCreate, options?: CallOptions): ApiPromise<SafeInvoiceSerialCounter>;
  /**
   * Get a serial counter for invoices by id.
   *
   * `GET /safe-invoice-serial-counter/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<SafeInvoiceSerialCounter>;
  /**
   * Update a serial counter for invoices.
   *
   * `PUT /safe-invoice-serial-counter/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: SafeInvoiceSerialCounterUpdate, options?: CallOptions): ApiPromise<Settings>;
  /**
   * Delete a serial counter for invoices.
   *
   * `DELETE /safe-invoice-serial-counter/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
  /**
   * Take the next invoice serial number.
   *
   * `POST /safe-invoice-serial-counter/next`
   * @throws {ApiError} when the API refuses the call.
   */
  next(body: SafeInvoiceSerialCounterNext, options?: CallOptions): ApiPromise<SafeInvoiceSerialCounterNextResult>;
}

/** Definition of `safeInvoiceSerialCounters`. */
export const SafeInvoiceSerialCounters: ResourceDefinition<SafeInvoiceSerialCountersResource> = /* @__PURE__ */ resource("safeInvoiceSerialCounters", {
  list: ["GET /safe-invoice-serial-counter q", { page: "paging", evidence: "dd" }],
  create: ["POST /safe-invoice-serial-counter b", { unwrap: "data", evidence: "dd" }],
  get: ["GET /safe-invoice-serial-counter/{id}", { unwrap: "data", evidence: "dd" }],
  update: ["PUT /safe-invoice-serial-counter/{id} b", { evidence: "oo" }],
  delete: ["DELETE /safe-invoice-serial-counter/{id}", { evidence: "dd" }],
  next: ["POST /safe-invoice-serial-counter/next b", { unwrap: "data", evidence: "dd" }],
});

/** Rows of the sales analytics report. */
export interface SalesAnalyticsReportsResource {
  /**
   * List rows of the sales analytics report.
   *
   * `GET /sales-analytics-report` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: SalesAnalyticsReportsListQuery, options?: ListOptions): PagePromise<SalesAnalyticsReport>;
}

/** Definition of `salesAnalyticsReports`. */
export const SalesAnalyticsReports: ResourceDefinition<SalesAnalyticsReportsResource> = /* @__PURE__ */ resource("salesAnalyticsReports", {
  list: ["GET /sales-analytics-report qp", { evidence: "oo" }],
});

/** Payments. */
export interface PaymentsResource {
  /**
   * List payments.
   *
   * `GET /payments` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: PaymentsListQuery, options?: ListOptions): PagePromise<Payment>;
  /**
   * Create a payment.
   *
   * `POST /payments` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: PaymentCreate, options?: CallOptions): ApiPromise<Payment>;
  /**
   * Get a payment by id.
   *
   * `GET /payments/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: PaymentsGetQuery, options?: CallOptions): ApiPromise<Payment>;
  /**
   * Update a payment.
   *
   * `PUT /payments/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: PaymentUpdate, options?: CallOptions): ApiPromise<Payment>;
}

/** Definition of `payments`. */
export const Payments: ResourceDefinition<PaymentsResource> = /* @__PURE__ */ resource("payments", {
  list: "GET /payments qp",
  create: "POST /payments b",
  get: "GET /payments/{id} q",
  update: "PUT /payments/{id} b",
});

/** Payment methods. */
export interface PaymentMethodsResource {
  /**
   * List payment methods.
   *
   * `GET /payment-method` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: PaymentMethodsListQuery, options?: ListOptions): PagePromise<PaymentMethod>;
  /**
   * Create a payment method.
   *
   * `POST /payment-method` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: PaymentMethodCreate, options?: CallOptions): ApiPromise<PaymentMethod>;
  /**
   * Get a payment method by id.
   *
   * `GET /payment-method/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: PaymentMethodsGetQuery, options?: CallOptions): ApiPromise<PaymentMethod>;
  /**
   * Update a payment method.
   *
   * `PUT /payment-method/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: PaymentMethodUpdate, options?: CallOptions): ApiPromise<PaymentMethod>;
  /**
   * Delete a payment method.
   *
   * `DELETE /payment-method/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<PaymentMethod>;
}

/** Definition of `paymentMethods`. */
export const PaymentMethods: ResourceDefinition<PaymentMethodsResource> = /* @__PURE__ */ resource("paymentMethods", {
  list: ["GET /payment-method qp", { evidence: "oo" }],
  create: ["POST /payment-method b", { evidence: "oo" }],
  get: ["GET /payment-method/{id} q", { evidence: "oo" }],
  update: ["PUT /payment-method/{id} b", { evidence: "oo" }],
  delete: ["DELETE /payment-method/{id}", { evidence: "oo" }],
});

/** Payment terms. */
export interface PaymentTermsResource {
  /**
   * List payment terms.
   *
   * `GET /paymentterms` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: PaymentTermsListQuery, options?: ListOptions): PagePromise<PaymentTerm>;
  /**
   * Create a payment term.
   *
   * `POST /paymentterms` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: PaymentTermCreate, options?: CallOptions): ApiPromise<PaymentTerm>;
  /**
   * Get a payment term by id.
   *
   * `GET /paymentterms/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<PaymentTerm>;
  /**
   * Update a payment term.
   *
   * `PUT /paymentterms/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: PaymentTermUpdate, options?: CallOptions): ApiPromise<PaymentTerm>;
  /**
   * Delete a payment term.
   *
   * `DELETE /paymentterms/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<PaymentTerm>;
}

/** Definition of `paymentTerms`. */
export const PaymentTerms: ResourceDefinition<PaymentTermsResource> = /* @__PURE__ */ resource("paymentTerms", {
  list: "GET /paymentterms qp",
  create: "POST /paymentterms b",
  get: "GET /paymentterms/{id}",
  update: "PUT /paymentterms/{id} b",
  delete: "DELETE /paymentterms/{id}",
});

/** Refunds. */
export interface RefundsResource {
  /**
   * List refunds.
   *
   * `GET /refund` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: RefundsListQuery, options?: ListOptions): PagePromise<Refund>;
  /**
   * Create a refund.
   *
   * `POST /refund` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: RefundCreate, options?: CallOptions): ApiPromise<Refund>;
  /**
   * Get a refund by id.
   *
   * `GET /refund/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: RefundsGetQuery, options?: CallOptions): ApiPromise<Refund>;
  /**
   * Update a refund.
   *
   * `PUT /refund/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: RefundUpdate, options?: CallOptions): ApiPromise<Refund>;
}

/** Definition of `refunds`. */
export const Refunds: ResourceDefinition<RefundsResource> = /* @__PURE__ */ resource("refunds", {
  list: "GET /refund qp",
  create: "POST /refund b",
  get: "GET /refund/{id} q",
  update: "PUT /refund/{id} b",
});

/** Settlements. */
export interface SettlementsResource {
  /**
   * List settlements.
   *
   * `GET /settlement` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: SettlementsListQuery, options?: ListOptions): PagePromise<Settlement>;
  /**
   * Create a settlement.
   *
   * `POST /settlement` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: SettlementCreate, options?: CallOptions): ApiPromise<Settlement>;
  /**
   * Get a settlement by id.
   *
   * `GET /settlement/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: SettlementsGetQuery, options?: CallOptions): ApiPromise<Settlement>;
}

/** Definition of `settlements`. */
export const Settlements: ResourceDefinition<SettlementsResource> = /* @__PURE__ */ resource("settlements", {
  list: "GET /settlement qp",
  create: "POST /settlement b",
  get: "GET /settlement/{id} q",
});

/** Settlements that void others. */
export interface VoidSettlementsResource {
  /**
   * Void a settlement.
   *
   * `POST /void-settlement` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: VoidSettlementCreate, options?: CallOptions): ApiPromise<Settlement>;
}

/** Definition of `voidSettlements`. */
export const VoidSettlements: ResourceDefinition<VoidSettlementsResource> = /* @__PURE__ */ resource("voidSettlements", {
  create: ["POST /void-settlement b", { evidence: "oo" }],
});

/** Checks. */
export interface ChecksResource {
  /**
   * List checks.
   *
   * `GET /checks` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ChecksListQuery, options?: ListOptions): PagePromise<Check>;
  /**
   * Create a check.
   *
   * `POST /checks` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: CheckCreate, options?: CallOptions): ApiPromise<Check>;
  /**
   * Get a check by id.
   *
   * `GET /checks/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: ChecksGetQuery, options?: CallOptions): ApiPromise<Check>;
}

/** Definition of `checks`. */
export const Checks: ResourceDefinition<ChecksResource> = /* @__PURE__ */ resource("checks", {
  list: "GET /checks qp",
  create: "POST /checks b",
  get: "GET /checks/{id} q",
});

/** Account adjustments. */
export interface AdjustAccountsResource {
  /**
   * List account adjustments.
   *
   * `GET /adjust-account` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: AdjustAccountsListQuery, options?: ListOptions): PagePromise<AdjustAccount>;
  /**
   * Create an account adjustment.
   *
   * `POST /adjust-account` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: AdjustAccountCreate, options?: CallOptions): ApiPromise<AdjustAccount>;
  /**
   * Get an account adjustment by id.
   *
   * `GET /adjust-account/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<AdjustAccount>;
}

/** Definition of `adjustAccounts`. */
export const AdjustAccounts: ResourceDefinition<AdjustAccountsResource> = /* @__PURE__ */ resource("adjustAccounts", {
  list: "GET /adjust-account qp",
  create: "POST /adjust-account b",
  get: "GET /adjust-account/{id}",
});

/** Banks. */
export interface BanksResource {
  /**
   * List banks.
   *
   * `GET /banks` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: BanksListQuery, options?: ListOptions): PagePromise<Bank>;
  /**
   * Create a bank.
   *
   * `POST /banks` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: BankCreate, options?: CallOptions): ApiPromise<Bank>;
  /**
   * Get a bank by id.
   *
   * `GET /banks/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<Bank>;
  /**
   * Update a bank.
   *
   * `PUT /banks/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: BankUpdate, options?: CallOptions): ApiPromise<Bank>;
  /**
   * Delete a bank.
   *
   * `DELETE /banks/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
}

/** Definition of `banks`. */
export const Banks: ResourceDefinition<BanksResource> = /* @__PURE__ */ resource("banks", {
  list: "GET /banks qp",
  create: "POST /banks b",
  get: "GET /banks/{id}",
  update: "PUT /banks/{id} b",
  delete: ["DELETE /banks/{id}", { evidence: "dd" }],
});

/** Bank lists. */
export interface BankListsResource {
  /**
   * List bank lists.
   *
   * `GET /bankslists` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: BankListsListQuery, options?: ListOptions): PagePromise<BankList>;
  /**
   * Create a bank list.
   *
   * `POST /bankslists` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: BankListCreate, options?: CallOptions): ApiPromise<BankList>;
  /**
   * Get a bank list by id.
   *
   * `GET /bankslists/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<BankList>;
  /**
   * Update a bank list.
   *
   * `PUT /bankslists/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: BankListUpdate, options?: CallOptions): ApiPromise<BankList>;
  /**
   * Delete a bank list.
   *
   * `DELETE /bankslists/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
}

/** Definition of `bankLists`. */
export const BankLists: ResourceDefinition<BankListsResource> = /* @__PURE__ */ resource("bankLists", {
  list: "GET /bankslists qp",
  create: "POST /bankslists b",
  get: "GET /bankslists/{id}",
  update: "PUT /bankslists/{id} b",
  delete: ["DELETE /bankslists/{id}", { evidence: "dd" }],
});

/** Visits. */
export interface VisitsResource {
  /**
   * List visits.
   *
   * `GET /visit` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: VisitsListQuery, options?: ListOptions): PagePromise<Visit>;
  /**
   * Create a visit.
   *
   * `POST /visit` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: VisitCreate, options?: CallOptions): ApiPromise<Visit>;
  /**
   * Get a visit by id.
   *
   * `GET /visit/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: VisitsGetQuery, options?: CallOptions): ApiPromise<Visit>;
  /**
   * Update a visit.
   *
   * `PUT /visit/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: VisitUpdate, options?: CallOptions): ApiPromise<Visit>;
}

/** Definition of `visits`. */
export const Visits: ResourceDefinition<VisitsResource> = /* @__PURE__ */ resource("visits", {
  list: "GET /visit qp",
  create: "POST /visit b",
  get: "GET /visit/{id} q",
  update: "PUT /visit/{id} b",
});

/** Activity feedback. */
export interface ActivityFeedbackResource {
  /**
   * List activity feedback.
   *
   * `GET /activity-feedback` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ActivityFeedbackListQuery, options?: ListOptions): PagePromise<ActivityFeedback>;
  /**
   * Create an activity feedback.
   *
   * `POST /activity-feedback` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ActivityFeedbackCreate, options?: CallOptions): ApiPromise<ActivityFeedback>;
  /**
   * Get an activity feedback by id.
   *
   * `GET /activity-feedback/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<ActivityFeedback>;
  /**
   * Update an activity feedback.
   *
   * `PUT /activity-feedback/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ActivityFeedbackUpdate, options?: CallOptions): ApiPromise<ActivityFeedback>;
  /**
   * Delete an activity feedback.
   *
   * `DELETE /activity-feedback/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
  /**
   * Get figures about activity feedback.
   *
   * `GET /activity-feedback/analytics`
   * @throws {ApiError} when the API refuses the call.
   */
  analytics(query?: ActivityFeedbackAnalyticsQuery, options?: CallOptions): ApiPromise<ActivityFeedbackAnalyticsResult>;
}

/** Definition of `activityFeedback`. */
export const ActivityFeedbackResource: ResourceDefinition<ActivityFeedbackResource> = /* @__PURE__ */ resource("activityFeedback", {
  list: "GET /activity-feedback qp",
  create: "POST /activity-feedback b",
  get: "GET /activity-feedback/{id}",
  update: ["PUT /activity-feedback/{id} b", { evidence: "oo" }],
  delete: ["DELETE /activity-feedback/{id}", { evidence: "dd" }],
  analytics: ["GET /activity-feedback/analytics q", { unwrap: "data", evidence: "dd" }],
});

/** Activity feedback (second version). */
export interface ActivityFeedbackV2Resource {
  /**
   * List activity feedback (second version).
   *
   * `GET /activity-feedback-v2` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ActivityFeedbackV2ListQuery, options?: ListOptions): PagePromise<ActivityFeedbackV2>;
  /**
   * Create an activity feedback (second version).
   *
   * `POST /activity-feedback-v2` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ActivityFeedbackV2Create, options?: CallOptions): ApiPromise<ActivityFeedbackV2>;
  /**
   * Get an activity feedback (second version) by id.
   *
   * `GET /activity-feedback-v2/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<ActivityFeedbackV2>;
  /**
   * Update an activity feedback (second version).
   *
   * `PUT /activity-feedback-v2/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ActivityFeedbackV2Update, options?: CallOptions): ApiPromise<ActivityFeedbackV2>;
  /**
   * Delete an activity feedback (second version).
   *
   * `DELETE /activity-feedback-v2/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
  /**
   * Get detailed figures about activity feedback.
   *
   * `GET /activity-feedback-v2/analytics/detailed`
   * @throws {ApiError} when the API refuses the call.
   */
  detailedAnalytics(
    query?: ActivityFeedbackV2DetailedAnalyticsQuery,
    options?: CallOptions,
  ): ApiPromise<ActivityFeedbackV2DetailedAnalyticsResult>;
}

/** Definition of `activityFeedbackV2`. */
export const ActivityFeedbackV2Resource: ResourceDefinition<ActivityFeedbackV2Resource> = /* @__PURE__ */ resource("activityFeedbackV2", {
  list: "GET /activity-feedback-v2 qp",
  create: "POST /activity-feedback-v2 b",
  get: "GET /activity-feedback-v2/{id}",
  update: ["PUT /activity-feedback-v2/{id} b", { evidence: "oo" }],
  delete: ["DELETE /activity-feedback-v2/{id}", { evidence: "dd" }],
  detailedAnalytics: ["GET /activity-feedback-v2/analytics/detailed q", { unwrap: "data", evidence: "dd" }],
});

/** Feedback options. */
export interface FeedbackOptionsResource {
  /**
   * List feedback options.
   *
   * `GET /feedback-options` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: FeedbackOptionsListQuery, options?: ListOptions): PagePromise<FeedbackOption>;
  /**
   * Create a feedback option.
   *
   * `POST /feedback-options` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: FeedbackOptionCreate, options?: CallOptions): ApiPromise<FeedbackOption>;
  /**
   * Get a feedback option by id.
   *
   * `GET /feedback-options/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<FeedbackOption>;
  /**
   * Update a feedback option.
   *
   * `PUT /feedback-options/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: FeedbackOptionUpdate, options?: CallOptions): ApiPromise<FeedbackOption>;
  /**
   * Delete a feedback option.
   *
   * `DELETE /feedback-options/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
  /**
   * List the templates of feedback options.
   *
   * `GET /feedback-options/templates`
   * @throws {ApiError} when the API refuses the call.
   */
  templates(query?: FeedbackOptionsTemplatesQuery, options?: CallOptions): ApiPromise<FeedbackOptionTemplatesItem[]>;
  /**
   * Preview a feedback form.
   *
   * `GET /feedback-options/{id}/preview`
   * @throws {ApiError} when the API refuses the call.
   */
  preview(id: string, options?: CallOptions): ApiPromise<FeedbackOptionPreviewResult>;
}

/** Definition of `feedbackOptions`. */
export const FeedbackOptions: ResourceDefinition<FeedbackOptionsResource> = /* @__PURE__ */ resource("feedbackOptions", {
  list: "GET /feedback-options qp",
  create: "POST /feedback-options b",
  get: "GET /feedback-options/{id}",
  update: ["PUT /feedback-options/{id} b", { evidence: "oo" }],
  delete: ["DELETE /feedback-options/{id}", { evidence: "dd" }],
  templates: ["GET /feedback-options/templates q", { unwrap: "data", evidence: "dd" }],
  preview: ["GET /feedback-options/{id}/preview", { unwrap: "data", evidence: "dd" }],
});

/** Storecheck templates. */
export interface StorecheckTemplatesResource {
  /**
   * List storecheck templates.
   *
   * `GET /storecheck-template` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: StorecheckTemplatesListQuery, options?: ListOptions): PagePromise<StorecheckTemplate>;
  /**
   * Create a storecheck template.
   *
   * `POST /storecheck-template` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: StorecheckTemplateCreate, options?: CallOptions): ApiPromise<StorecheckTemplate>;
  /**
   * Get a storecheck template by id.
   *
   * `GET /storecheck-template/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<StorecheckTemplate>;
  /**
   * Update a storecheck template.
   *
   * `PUT /storecheck-template/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: StorecheckTemplateUpdate, options?: CallOptions): ApiPromise<StorecheckTemplate>;
  /**
   * Delete a storecheck template.
   *
   * `DELETE /storecheck-template/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<StorecheckTemplate>;
}

/** Definition of `storecheckTemplates`. */
export const StorecheckTemplates: ResourceDefinition<StorecheckTemplatesResource> = /* @__PURE__ */ resource("storecheckTemplates", {
  list: "GET /storecheck-template qp",
  create: "POST /storecheck-template b",
  get: "GET /storecheck-template/{id}",
  update: "PUT /storecheck-template/{id} b",
  delete: "DELETE /storecheck-template/{id}",
});

/** Storechecks. */
export interface ActivityStorechecksResource {
  /**
   * List storechecks.
   *
   * `GET /activity-storecheck` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ActivityStorechecksListQuery, options?: ListOptions): PagePromise<ActivityStorecheck>;
  /**
   * Create a storecheck.
   *
   * `POST /activity-storecheck` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ActivityStorecheckCreate, options?: CallOptions): ApiPromise<ActivityStorecheck>;
  /**
   * Get a storecheck by id.
   *
   * `GET /activity-storecheck/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<ActivityStorecheck>;
  /**
   * Update a storecheck.
   *
   * `PUT /activity-storecheck/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ActivityStorecheckUpdate, options?: CallOptions): ApiPromise<ActivityStorecheck>;
  /**
   * Delete a storecheck.
   *
   * `DELETE /activity-storecheck/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
}

/** Definition of `activityStorechecks`. */
export const ActivityStorechecks: ResourceDefinition<ActivityStorechecksResource> = /* @__PURE__ */ resource("activityStorechecks", {
  list: "GET /activity-storecheck qp",
  create: "POST /activity-storecheck b",
  get: "GET /activity-storecheck/{id}",
  update: "PUT /activity-storecheck/{id} b",
  delete: ["DELETE /activity-storecheck/{id}", { evidence: "dd" }],
});

/** Forms (second version). */
export interface FormsV2Resource {
  /**
   * List forms (second version).
   *
   * `GET /form-v2` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: FormsV2ListQuery, options?: ListOptions): PagePromise<FormV2>;
  /**
   * Create a form (second version).
   *
   * `POST /form-v2` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: FormV2Create, options?: CallOptions): ApiPromise<FormV2>;
  /**
   * Get a form (second version) by id.
   *
   * `GET /form-v2/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: FormsV2GetQuery, options?: CallOptions): ApiPromise<FormV2>;
  /**
   * Update a form (second version).
   *
   * `PUT /form-v2/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: FormV2Update, options?: CallOptions): ApiPromise<FormV2>;
  /**
   * Delete a form (second version).
   *
   * `DELETE /form-v2/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<FormV2>;
}

/** Definition of `formsV2`. */
export const FormsV2: ResourceDefinition<FormsV2Resource> = /* @__PURE__ */ resource("formsV2", {
  list: ["GET /form-v2 qp", { evidence: "oo" }],
  create: ["POST /form-v2 b", { evidence: "oo" }],
  get: ["GET /form-v2/{id} q", { evidence: "oo" }],
  update: ["PUT /form-v2/{id} b", { evidence: "oo" }],
  delete: ["DELETE /form-v2/{id}", { evidence: "oo" }],
});

/** Filled forms (second version). */
export interface ActivityFormV2ResultsResource {
  /**
   * List filled forms (second version).
   *
   * `GET /activity-form-v2-result` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ActivityFormV2ResultsListQuery, options?: ListOptions): PagePromise<ActivityFormV2Result>;
  /**
   * Create a filled form (second version).
   *
   * `POST /activity-form-v2-result` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ActivityFormV2ResultCreate, options?: CallOptions): ApiPromise<ActivityFormV2Result>;
  /**
   * Get a filled form (second version) by id.
   *
   * `GET /activity-form-v2-result/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: ActivityFormV2ResultsGetQuery, options?: CallOptions): ApiPromise<ActivityFormV2Result>;
  /**
   * Update a filled form (second version).
   *
   * `PUT /activity-form-v2-result/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ActivityFormV2ResultUpdate, options?: CallOptions): ApiPromise<ActivityFormV2Result>;
}

/** Definition of `activityFormV2Results`. */
export const ActivityFormV2Results: ResourceDefinition<ActivityFormV2ResultsResource> = /* @__PURE__ */ resource("activityFormV2Results", {
  list: ["GET /activity-form-v2-result qp", { evidence: "oo" }],
  create: ["POST /activity-form-v2-result b", { evidence: "oo" }],
  get: ["GET /activity-form-v2-result/{id} q", { evidence: "oo" }],
  update: ["PUT /activity-form-v2-result/{id} b", { evidence: "oo" }],
});

/** Entries of the timeline. */
export interface TimelineTimeListsResource {
  /**
   * List entries of the timeline.
   *
   * `GET /timeline-time-list` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: TimelineTimeListsListQuery, options?: ListOptions): PagePromise<TimelineEntry>;
}

/** Definition of `timelineTimeLists`. */
export const TimelineTimeLists: ResourceDefinition<TimelineTimeListsResource> = /* @__PURE__ */ resource("timelineTimeLists", {
  list: ["GET /timeline-time-list qp", { evidence: "oo" }],
});

/** CLM presentations. */
export interface ClmPresentationsResource {
  /**
   * List CLM presentations.
   *
   * `GET /clm-presentation` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ClmPresentationsListQuery, options?: ListOptions): PagePromise<ClmPresentation>;
  /**
   * Create a CLM presentation.
   *
   * `POST /clm-presentation` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ClmPresentationCreate, options?: CallOptions): ApiPromise<ClmPresentation>;
  /**
   * Get a CLM presentation by id.
   *
   * `GET /clm-presentation/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: ClmPresentationsGetQuery, options?: CallOptions): ApiPromise<ClmPresentation>;
  /**
   * Update a CLM presentation.
   *
   * `PUT /clm-presentation/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ClmPresentationUpdate, options?: CallOptions): ApiPromise<ClmPresentation>;
  /**
   * Delete a CLM presentation.
   *
   * `DELETE /clm-presentation/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<ClmPresentation>;
}

/** Definition of `clmPresentations`. */
export const ClmPresentations: ResourceDefinition<ClmPresentationsResource> = /* @__PURE__ */ resource("clmPresentations", {
  list: ["GET /clm-presentation qp", { evidence: "oo" }],
  create: ["POST /clm-presentation b", { evidence: "oo" }],
  get: ["GET /clm-presentation/{id} q", { evidence: "oo" }],
  update: ["PUT /clm-presentation/{id} b", { evidence: "oo" }],
  delete: ["DELETE /clm-presentation/{id}", { evidence: "oo" }],
});

/** CLM sequences. */
export interface ClmSequencesResource {
  /**
   * List CLM sequences.
   *
   * `GET /clm-sequence` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ClmSequencesListQuery, options?: ListOptions): PagePromise<ClmSequence>;
  /**
   * Create a CLM sequence.
   *
   * `POST /clm-sequence` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ClmSequenceCreate, options?: CallOptions): ApiPromise<ClmSequence>;
  /**
   * Get a CLM sequence by id.
   *
   * `GET /clm-sequence/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: ClmSequencesGetQuery, options?: CallOptions): ApiPromise<ClmSequence>;
  /**
   * Update a CLM sequence.
   *
   * `PUT /clm-sequence/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ClmSequenceUpdate, options?: CallOptions): ApiPromise<ClmSequence>;
  /**
   * Delete a CLM sequence.
   *
   * `DELETE /clm-sequence/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<ClmSequence>;
}

/** Definition of `clmSequences`. */
export const ClmSequences: ResourceDefinition<ClmSequencesResource> = /* @__PURE__ */ resource("clmSequences", {
  list: ["GET /clm-sequence qp", { evidence: "oo" }],
  create: ["POST /clm-sequence b", { evidence: "oo" }],
  get: ["GET /clm-sequence/{id} q", { evidence: "oo" }],
  update: ["PUT /clm-sequence/{id} b", { evidence: "oo" }],
  delete: ["DELETE /clm-sequence/{id}", { evidence: "oo" }],
});

/** CLM slides. */
export interface ClmSlidesResource {
  /**
   * List CLM slides.
   *
   * `GET /clm-slide` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ClmSlidesListQuery, options?: ListOptions): PagePromise<ClmSlide>;
  /**
   * Create a CLM slide.
   *
   * `POST /clm-slide` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ClmSlideCreate, options?: CallOptions): ApiPromise<ClmSlide>;
  /**
   * Get a CLM slide by id.
   *
   * `GET /clm-slide/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: ClmSlidesGetQuery, options?: CallOptions): ApiPromise<ClmSlide>;
  /**
   * Update a CLM slide.
   *
   * `PUT /clm-slide/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ClmSlideUpdate, options?: CallOptions): ApiPromise<ClmSlide>;
  /**
   * Delete a CLM slide.
   *
   * `DELETE /clm-slide/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<ClmSlide>;
}

/** Definition of `clmSlides`. */
export const ClmSlides: ResourceDefinition<ClmSlidesResource> = /* @__PURE__ */ resource("clmSlides", {
  list: ["GET /clm-slide qp", { evidence: "oo" }],
  create: ["POST /clm-slide b", { evidence: "oo" }],
  get: ["GET /clm-slide/{id} q", { evidence: "oo" }],
  update: ["PUT /clm-slide/{id} b", { evidence: "oo" }],
  delete: ["DELETE /clm-slide/{id}", { evidence: "oo" }],
});

/** CLM feedback activities. */
export interface ClmFeedbackActivitiesResource {
  /**
   * List CLM feedback activities.
   *
   * `GET /clm-feedback-activity` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ClmFeedbackActivitiesListQuery, options?: ListOptions): PagePromise<ClmFeedbackActivity>;
  /**
   * Create a CLM feedback activity.
   *
   * `POST /clm-feedback-activity` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ClmFeedbackActivityCreate, options?: CallOptions): ApiPromise<ClmFeedbackActivity>;
  /**
   * Get a CLM feedback activity by id.
   *
   * `GET /clm-feedback-activity/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: ClmFeedbackActivitiesGetQuery, options?: CallOptions): ApiPromise<ClmFeedbackActivity>;
}

/** Definition of `clmFeedbackActivities`. */
export const ClmFeedbackActivities: ResourceDefinition<ClmFeedbackActivitiesResource> = /* @__PURE__ */ resource("clmFeedbackActivities", {
  list: ["GET /clm-feedback-activity qp", { evidence: "oo" }],
  create: ["POST /clm-feedback-activity b", { evidence: "oo" }],
  get: ["GET /clm-feedback-activity/{id} q", { evidence: "oo" }],
});

/** CLM presentations, sequences and slides in one list. */
export interface ClmFetchResource {
  /**
   * List CLM presentations, sequences or slides.
   *
   * `GET /clm-fetch` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query: ClmFetchListQuery, options?: ListOptions): PagePromise<ClmFetchItem>;
}

/** Definition of `clmFetch`. */
export const ClmFetch: ResourceDefinition<ClmFetchResource> = /* @__PURE__ */ resource("clmFetch", {
  list: ["GET /clm-fetch qp", { evidence: "oo" }],
});

/** Media items. */
export interface MediaResource {
  /**
   * List media items.
   *
   * `GET /media` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: MediaListQuery, options?: ListOptions): PagePromise<Media>;
  /**
   * Create a media item.
   *
   * `POST /media` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: MediaCreate, options?: CallOptions): ApiPromise<Media>;
  /**
   * Get a media item by id.
   *
   * `GET /media/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<Media>;
  /**
   * Update a media item.
   *
   * `PUT /media/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: MediaUpdate, options?: CallOptions): ApiPromise<Media>;
  /**
   * Delete a media item.
   *
   * `DELETE /media/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<string>;
}

/** Definition of `media`. */
export const MediaResource: ResourceDefinition<MediaResource> = /* @__PURE__ */ resource("media", {
  list: "GET /media qp",
  create: "POST /media b",
  get: "GET /media/{id}",
  update: "PUT /media/{id} b",
  delete: "DELETE /media/{id}",
});

/** Stored media files. */
export interface MediaStorageResource {
  /**
   * List stored media files.
   *
   * `GET /media-storage` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: MediaStorageListQuery, options?: ListOptions): PagePromise<MediaStorage>;
  /**
   * Create a stored media file.
   *
   * `POST /media-storage` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: MediaStorageCreate, options?: CallOptions): ApiPromise<MediaStorage>;
  /**
   * Get a stored media file by id.
   *
   * `GET /media-storage/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<MediaStorage>;
  /**
   * Update a stored media file.
   *
   * `PUT /media-storage/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: MediaStorageUpdate, options?: CallOptions): ApiPromise<MediaStorage>;
  /**
   * Delete a stored media file.
   *
   * `DELETE /media-storage/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<MediaStorage>;
}

/** Definition of `mediaStorage`. */
export const MediaStorageResource: ResourceDefinition<MediaStorageResource> = /* @__PURE__ */ resource("mediaStorage", {
  list: "GET /media-storage qp",
  create: "POST /media-storage b",
  get: "GET /media-storage/{id}",
  update: "PUT /media-storage/{id} b",
  delete: "DELETE /media-storage/{id}",
});

/** Conversion of documents to PDF. */
export interface QuickConvertToPdfResource {
  /**
   * List conversions to PDF.
   *
   * `GET /quick-convert-to-pdf` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: QuickConvertToPdfListQuery, options?: ListOptions): PagePromise<QuickConvertToPdf>;
  /**
   * Convert documents to PDF.
   *
   * `POST /quick-convert-to-pdf` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: QuickConvertToPdfCreate, options?: CallOptions): ApiPromise<QuickConvertToPdf>;
  /**
   * Get a conversion to PDF by id.
   *
   * `GET /quick-convert-to-pdf/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: QuickConvertToPdfGetQuery, options?: CallOptions): ApiPromise<QuickConvertToPdf>;
  /**
   * Delete a conversion to PDF.
   *
   * `DELETE /quick-convert-to-pdf/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<QuickConvertToPdf>;
}

/** Definition of `quickConvertToPdf`. */
export const QuickConvertToPdfResource: ResourceDefinition<QuickConvertToPdfResource> = /* @__PURE__ */ resource("quickConvertToPdf", {
  list: ["GET /quick-convert-to-pdf qp", { evidence: "oo" }],
  create: "POST /quick-convert-to-pdf b",
  get: ["GET /quick-convert-to-pdf/{id} q", { evidence: "oo" }],
  delete: ["DELETE /quick-convert-to-pdf/{id}", { evidence: "oo" }],
});

/** Print settings. */
export interface PrintSettingsResource {
  /**
   * List print settings.
   *
   * `GET /print-settings` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: PrintSettingsListQuery, options?: ListOptions): PagePromise<PrintSettings>;
  /**
   * Create print settings.
   *
   * `POST /print-settings` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: PrintSettingsCreate, options?: CallOptions): ApiPromise<PrintSettings>;
  /**
   * Get print settings by id.
   *
   * `GET /print-settings/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<PrintSettings>;
  /**
   * Update print settings.
   *
   * `PUT /print-settings/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: PrintSettingsUpdate, options?: CallOptions): ApiPromise<PrintSettings>;
}

/** Definition of `printSettings`. */
export const PrintSettingsResource: ResourceDefinition<PrintSettingsResource> = /* @__PURE__ */ resource("printSettings", {
  list: ["GET /print-settings qp", { evidence: "oo" }],
  create: ["POST /print-settings b", { evidence: "oo" }],
  get: ["GET /print-settings/{id}", { evidence: "oo" }],
  update: ["PUT /print-settings/{id} b", { evidence: "oo" }],
});

/** PDF templates. */
export interface PdfTemplatesResource {
  /**
   * List PDF templates.
   *
   * `GET /pdf-template` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: PdfTemplatesListQuery, options?: ListOptions): PagePromise<PdfTemplate>;
  /**
   * Create a PDF template.
   *
   * `POST /pdf-template` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: PdfTemplateCreate, options?: CallOptions): ApiPromise<PdfTemplate>;
  /**
   * Get a PDF template by id.
   *
   * `GET /pdf-template/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: PdfTemplatesGetQuery, options?: CallOptions): ApiPromise<PdfTemplate>;
  /**
   * Update a PDF template.
   *
   * `PUT /pdf-template/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: PdfTemplateUpdate, options?: CallOptions): ApiPromise<PdfTemplate>;
  /**
   * Delete a PDF template.
   *
   * `DELETE /pdf-template/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<PdfTemplate>;
}

/** Definition of `pdfTemplates`. */
export const PdfTemplates: ResourceDefinition<PdfTemplatesResource> = /* @__PURE__ */ resource("pdfTemplates", {
  list: ["GET /pdf-template qp", { evidence: "oo" }],
  create: ["POST /pdf-template b", { evidence: "oo" }],
  get: ["GET /pdf-template/{id} q", { evidence: "oo" }],
  update: ["PUT /pdf-template/{id} b", { evidence: "oo" }],
  delete: ["DELETE /pdf-template/{id}", { evidence: "oo" }],
});

/** PDF templates of the gallery. */
export interface PdfTemplateGalleriesResource {
  /**
   * List PDF templates of the gallery.
   *
   * `GET /pdf-template-gallery` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: PdfTemplateGalleriesListQuery, options?: ListOptions): PagePromise<PdfTemplateGallery>;
  /**
   * Create a PDF template of the gallery.
   *
   * `POST /pdf-template-gallery` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: PdfTemplateGalleryCreate, options?: CallOptions): ApiPromise<PdfTemplateGallery>;
  /**
   * Get a PDF template of the gallery by id.
   *
   * `GET /pdf-template-gallery/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: PdfTemplateGalleriesGetQuery, options?: CallOptions): ApiPromise<PdfTemplateGallery>;
  /**
   * Update a PDF template of the gallery.
   *
   * `PUT /pdf-template-gallery/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: PdfTemplateGalleryUpdate, options?: CallOptions): ApiPromise<PdfTemplateGallery>;
  /**
   * Delete a PDF template of the gallery.
   *
   * `DELETE /pdf-template-gallery/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<PdfTemplateGallery>;
}

/** Definition of `pdfTemplateGalleries`. */
export const PdfTemplateGalleries: ResourceDefinition<PdfTemplateGalleriesResource> = /* @__PURE__ */ resource("pdfTemplateGalleries", {
  list: ["GET /pdf-template-gallery qp", { evidence: "oo" }],
  create: ["POST /pdf-template-gallery b", { evidence: "oo" }],
  get: ["GET /pdf-template-gallery/{id} q", { evidence: "oo" }],
  update: ["PUT /pdf-template-gallery/{id} b", { evidence: "oo" }],
  delete: ["DELETE /pdf-template-gallery/{id}", { evidence: "oo" }],
});

/** PDF merge fields. */
export interface PdfMergeFieldsResource {
  /**
   * List PDF merge fields.
   *
   * `GET /pdf-merge-fields` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: PdfMergeFieldsListQuery, options?: ListOptions): PagePromise<PdfMergeField>;
  /**
   * Create a PDF merge field.
   *
   * `POST /pdf-merge-fields` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: PdfMergeFieldCreate, options?: CallOptions): ApiPromise<PdfMergeField>;
  /**
   * Get a PDF merge field by id.
   *
   * `GET /pdf-merge-fields/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<PdfMergeField>;
  /**
   * Update a PDF merge field.
   *
   * `PUT /pdf-merge-fields/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: PdfMergeFieldUpdate, options?: CallOptions): ApiPromise<PdfMergeField>;
  /**
   * Delete a PDF merge field.
   *
   * `DELETE /pdf-merge-fields/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<PdfMergeField>;
}

/** Definition of `pdfMergeFields`. */
export const PdfMergeFields: ResourceDefinition<PdfMergeFieldsResource> = /* @__PURE__ */ resource("pdfMergeFields", {
  list: ["GET /pdf-merge-fields qp", { evidence: "oo" }],
  create: ["POST /pdf-merge-fields b", { evidence: "oo" }],
  get: ["GET /pdf-merge-fields/{id}", { evidence: "oo" }],
  update: ["PUT /pdf-merge-fields/{id} b", { evidence: "oo" }],
  delete: ["DELETE /pdf-merge-fields/{id}", { evidence: "oo" }],
});

/** OCR invoice jobs. */
export interface OcrInvoiceJobsResource {
  /**
   * List OCR invoice jobs.
   *
   * `GET /ocr-invoice-job` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: OcrInvoiceJobsListQuery, options?: ListOptions): PagePromise<OcrInvoiceJob>;
  /**
   * Create an OCR invoice job.
   *
   * `POST /ocr-invoice-job`
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: OcrInvoiceJobCreate, options?: CallOptions): ApiPromise<OcrInvoiceJob>;
  /**
   * Get an OCR invoice job by id.
   *
   * `GET /ocr-invoice-job/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<OcrInvoiceJob>;
  /**
   * Update an OCR invoice job.
   *
   * `PUT /ocr-invoice-job/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: OcrInvoiceJobUpdate, options?: CallOptions): ApiPromise<OcrInvoiceJob>;
  /**
   * Delete an OCR invoice job.
   *
   * `DELETE /ocr-invoice-job/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
  /**
   * Start the processing of an OCR invoice job.
   *
   * `POST /ocr-invoice-job/{id}/process`
   * @throws {ApiError} when the API refuses the call.
   */
  process(id: string, options?: CallOptions): ApiPromise<OcrInvoiceJobProcessResult>;
  /**
   * Get the results of an OCR invoice job.
   *
   * `GET /ocr-invoice-job/{id}/results`
   * @throws {ApiError} when the API refuses the call.
   */
  results(id: string, options?: CallOptions): ApiPromise<OcrInvoiceJobResultsResult>;
}

/** Definition of `ocrInvoiceJobs`. */
export const OcrInvoiceJobs: ResourceDefinition<OcrInvoiceJobsResource> = /* @__PURE__ */ resource("ocrInvoiceJobs", {
  list: "GET /ocr-invoice-job qp",
  create: ["POST /ocr-invoice-job b", { unwrap: "data", evidence: "dd" }],
  get: "GET /ocr-invoice-job/{id}",
  update: ["PUT /ocr-invoice-job/{id} b", { unwrap: "data", evidence: "dd" }],
  delete: ["DELETE /ocr-invoice-job/{id}", { evidence: "dd" }],
  process: ["POST /ocr-invoice-job/{id}/process", { unwrap: "data", evidence: "dd" }],
  results: ["GET /ocr-invoice-job/{id}/results", { unwrap: "data", evidence: "dd" }],
});

/** Pages of OCR invoice jobs. */
export interface OcrInvoiceJobPagesResource {
  /**
   * List pages of OCR invoice jobs.
   *
   * `GET /ocr-invoice-job-page` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: OcrInvoiceJobPagesListQuery, options?: ListOptions): PagePromise<OcrInvoiceJobPage>;
  /**
   * Create a page of an OCR invoice job.
   *
   * `POST /ocr-invoice-job-page`
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: OcrInvoiceJobPageCreate, options?: CallOptions): ApiPromise<OcrInvoiceJobPage>;
  /**
   * Get a page of an OCR invoice job by id.
   *
   * `GET /ocr-invoice-job-page/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<OcrInvoiceJobPage>;
  /**
   * Update a page of an OCR invoice job.
   *
   * `PUT /ocr-invoice-job-page/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: OcrInvoiceJobPageUpdate, options?: CallOptions): ApiPromise<OcrInvoiceJobPage>;
  /**
   * Delete a page of an OCR invoice job.
   *
   * `DELETE /ocr-invoice-job-page/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
  /**
   * Start the processing of a page of an OCR invoice job.
   *
   * `POST /ocr-invoice-job-page/{id}/process`
   * @throws {ApiError} when the API refuses the call.
   */
  process(id: string, options?: CallOptions): ApiPromise<OcrInvoiceJobPageProcessResult>;
}

/** Definition of `ocrInvoiceJobPages`. */
export const OcrInvoiceJobPages: ResourceDefinition<OcrInvoiceJobPagesResource> = /* @__PURE__ */ resource("ocrInvoiceJobPages", {
  list: "GET /ocr-invoice-job-page qp",
  create: ["POST /ocr-invoice-job-page b", { unwrap: "data", evidence: "dd" }],
  get: "GET /ocr-invoice-job-page/{id}",
  update: "PUT /ocr-invoice-job-page/{id} b",
  delete: ["DELETE /ocr-invoice-job-page/{id}", { evidence: "dd" }],
  process: ["POST /ocr-invoice-job-page/{id}/process", { unwrap: "data", evidence: "dd" }],
});

/** Groups of OCR invoice jobs. */
export interface OcrInvoiceJobGroupsResource {
  /**
   * List groups of OCR invoice jobs.
   *
   * `GET /ocr-invoice-job-group` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: OcrInvoiceJobGroupsListQuery, options?: ListOptions): PagePromise<OcrInvoiceJobGroup>;
  /**
   * Create a group of OCR invoice jobs.
   *
   * `POST /ocr-invoice-job-group` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: OcrInvoiceJobGroupCreate, options?: CallOptions): ApiPromise<OcrInvoiceJobGroup>;
  /**
   * Get a group of OCR invoice jobs by id.
   *
   * `GET /ocr-invoice-job-group/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<OcrInvoiceJobGroup>;
  /**
   * Update a group of OCR invoice jobs.
   *
   * `PUT /ocr-invoice-job-group/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: OcrInvoiceJobGroupUpdate, options?: CallOptions): ApiPromise<OcrInvoiceJobGroup>;
  /**
   * Delete a group of OCR invoice jobs.
   *
   * `DELETE /ocr-invoice-job-group/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
  /**
   * List the jobs of a group.
   *
   * `GET /ocr-invoice-job-group/{id}/jobs`
   * @throws {ApiError} when the API refuses the call.
   */
  jobs(id: string, options?: CallOptions): ApiPromise<OcrInvoiceJobGroupJobsItem[]>;
}

/** Definition of `ocrInvoiceJobGroups`. */
export const OcrInvoiceJobGroups: ResourceDefinition<OcrInvoiceJobGroupsResource> = /* @__PURE__ */ resource("ocrInvoiceJobGroups", {
  list: "GET /ocr-invoice-job-group qp",
  create: "POST /ocr-invoice-job-group b",
  get: "GET /ocr-invoice-job-group/{id}",
  update: ["PUT /ocr-invoice-job-group/{id} b", { unwrap: "data", evidence: "dd" }],
  delete: ["DELETE /ocr-invoice-job-group/{id}", { evidence: "dd" }],
  jobs: ["GET /ocr-invoice-job-group/{id}/jobs", { unwrap: "data", evidence: "dd" }],
});

/** OCR invoice job templates. */
export interface OcrInvoiceJobTemplatesResource {
  /**
   * List OCR invoice job templates.
   *
   * `GET /ocr-invoice-job-template` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: OcrInvoiceJobTemplatesListQuery, options?: ListOptions): PagePromise<OcrInvoiceJobTemplate>;
  /**
   * Create an OCR invoice job template.
   *
   * `POST /ocr-invoice-job-template` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: OcrInvoiceJobTemplateCreate, options?: CallOptions): ApiPromise<OcrInvoiceJobTemplate>;
  /**
   * Get an OCR invoice job template by id.
   *
   * `GET /ocr-invoice-job-template/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<OcrInvoiceJobTemplate>;
  /**
   * Update an OCR invoice job template.
   *
   * `PUT /ocr-invoice-job-template/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: OcrInvoiceJobTemplateUpdate, options?: CallOptions): ApiPromise<OcrInvoiceJobTemplate>;
  /**
   * Delete an OCR invoice job template.
   *
   * `DELETE /ocr-invoice-job-template/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
}

/** Definition of `ocrInvoiceJobTemplates`. */
export const OcrInvoiceJobTemplates: ResourceDefinition<OcrInvoiceJobTemplatesResource> = /* @__PURE__ */ resource("ocrInvoiceJobTemplates", {
  list: "GET /ocr-invoice-job-template qp",
  create: "POST /ocr-invoice-job-template b",
  get: "GET /ocr-invoice-job-template/{id}",
  update: "PUT /ocr-invoice-job-template/{id} b",
  delete: ["DELETE /ocr-invoice-job-template/{id}", { evidence: "dd" }],
});

/** AI sales order activities. */
export interface ActivityAiSalesOrdersResource {
  /**
   * List AI sales order activities.
   *
   * `GET /activity-ai-sales-order` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ActivityAiSalesOrdersListQuery, options?: ListOptions): PagePromise<ActivityAiSalesOrder>;
  /**
   * Create an AI sales order activity.
   *
   * `POST /activity-ai-sales-order` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ActivityAiSalesOrderCreate, options?: CallOptions): ApiPromise<ActivityAiSalesOrder>;
  /**
   * Get an AI sales order activity by id.
   *
   * `GET /activity-ai-sales-order/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<ActivityAiSalesOrder>;
  /**
   * Update an AI sales order activity.
   *
   * `PUT /activity-ai-sales-order/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ActivityAiSalesOrderUpdate, options?: CallOptions): ApiPromise<ActivityAiSalesOrder>;
  /**
   * Delete an AI sales order activity.
   *
   * `DELETE /activity-ai-sales-order/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
  /**
   * Generate recommendations for an AI sales order activity.
   *
   * `POST /activity-ai-sales-order/{id}/generate`
   * @throws {ApiError} when the API refuses the call.
   */
  generate(id: string, options?: CallOptions): ApiPromise<ActivityAiSalesOrderGenerateResult>;
}

/** Definition of `activityAiSalesOrders`. */
export const ActivityAiSalesOrders: ResourceDefinition<ActivityAiSalesOrdersResource> = /* @__PURE__ */ resource("activityAiSalesOrders", {
  list: "GET /activity-ai-sales-order qp",
  create: "POST /activity-ai-sales-order b",
  get: "GET /activity-ai-sales-order/{id}",
  update: ["PUT /activity-ai-sales-order/{id} b", { unwrap: "data", evidence: "dd" }],
  delete: ["DELETE /activity-ai-sales-order/{id}", { evidence: "dd" }],
  generate: ["POST /activity-ai-sales-order/{id}/generate", { unwrap: "data", evidence: "dd" }],
});

/** Approvals. */
export interface ApprovalsResource {
  /**
   * List approvals.
   *
   * `GET /approvals` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ApprovalsListQuery, options?: ListOptions): PagePromise<Approval>;
  /**
   * Create an approval.
   *
   * `POST /approvals` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ApprovalCreate, options?: CallOptions): ApiPromise<Approval>;
  /**
   * Get an approval by id.
   *
   * `GET /approvals/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<Approval>;
  /**
   * Update an approval.
   *
   * `PUT /approvals/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ApprovalUpdate, options?: CallOptions): ApiPromise<Approval>;
  /**
   * Delete an approval.
   *
   * `DELETE /approvals/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<Approval>;
}

/** Definition of `approvals`. */
export const Approvals: ResourceDefinition<ApprovalsResource> = /* @__PURE__ */ resource("approvals", {
  list: "GET /approvals qp",
  create: "POST /approvals b",
  get: "GET /approvals/{id}",
  update: "PUT /approvals/{id} b",
  delete: "DELETE /approvals/{id}",
});

/** Approval requests. */
export interface ApprovalRequestsResource {
  /**
   * List approval requests.
   *
   * `GET /approval-request` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query: ApprovalRequestsListQuery, options?: ListOptions): PagePromise<ApprovalRequest>;
  /**
   * Create an approval request.
   *
   * `POST /approval-request` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ApprovalRequestCreate, options?: CallOptions): ApiPromise<ApprovalRequest>;
  /**
   * Get an approval request by id.
   *
   * `GET /approval-request/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: ApprovalRequestsGetQuery, options?: CallOptions): ApiPromise<ApprovalRequest>;
  /**
   * Update an approval request.
   *
   * `PUT /approval-request/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ApprovalRequestUpdate, options?: CallOptions): ApiPromise<ApprovalRequest>;
  /**
   * Delete an approval request.
   *
   * `DELETE /approval-request/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<ApprovalRequest>;
}

/** Definition of `approvalRequests`. */
export const ApprovalRequests: ResourceDefinition<ApprovalRequestsResource> = /* @__PURE__ */ resource("approvalRequests", {
  list: "GET /approval-request qp",
  create: "POST /approval-request b",
  get: "GET /approval-request/{id} q",
  update: "PUT /approval-request/{id} b",
  delete: "DELETE /approval-request/{id}",
});

/** Report column groups. */
export interface ReportColumnGroupsResource {
  /**
   * List report column groups.
   *
   * `GET /report-column-group` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ReportColumnGroupsListQuery, options?: ListOptions): PagePromise<ReportColumnGroup>;
  /**
   * Create a report column group.
   *
   * `POST /report-column-group` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ReportColumnGroupCreate, options?: CallOptions): ApiPromise<ReportColumnGroup>;
  /**
   * Get a report column group by id.
   *
   * `GET /report-column-group/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<ReportColumnGroup>;
  /**
   * Update a report column group.
   *
   * `PUT /report-column-group/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ReportColumnGroupUpdate, options?: CallOptions): ApiPromise<ReportColumnGroup>;
  /**
   * Delete a report column group.
   *
   * `DELETE /report-column-group/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<ReportColumnGroup>;
}

/** Definition of `reportColumnGroups`. */
export const ReportColumnGroups: ResourceDefinition<ReportColumnGroupsResource> = /* @__PURE__ */ resource("reportColumnGroups", {
  list: ["GET /report-column-group qp", { evidence: "oo" }],
  create: ["POST /report-column-group b", { evidence: "oo" }],
  get: ["GET /report-column-group/{id}", { evidence: "oo" }],
  update: ["PUT /report-column-group/{id} b", { evidence: "oo" }],
  delete: ["DELETE /report-column-group/{id}", { evidence: "oo" }],
});

/** Report columns. */
export interface ReportColumnsResource {
  /**
   * List report columns.
   *
   * `GET /report-column` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ReportColumnsListQuery, options?: ListOptions): PagePromise<ReportColumn>;
  /**
   * Create a report column.
   *
   * `POST /report-column` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ReportColumnCreate, options?: CallOptions): ApiPromise<ReportColumn>;
  /**
   * Get a report column by id.
   *
   * `GET /report-column/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<ReportColumn>;
  /**
   * Update a report column.
   *
   * `PUT /report-column/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ReportColumnUpdate, options?: CallOptions): ApiPromise<ReportColumn>;
  /**
   * Delete a report column.
   *
   * `DELETE /report-column/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<ReportColumn>;
}

/** Definition of `reportColumns`. */
export const ReportColumns: ResourceDefinition<ReportColumnsResource> = /* @__PURE__ */ resource("reportColumns", {
  list: ["GET /report-column qp", { evidence: "oo" }],
  create: ["POST /report-column b", { evidence: "oo" }],
  get: ["GET /report-column/{id}", { evidence: "oo" }],
  update: ["PUT /report-column/{id} b", { evidence: "oo" }],
  delete: ["DELETE /report-column/{id}", { evidence: "oo" }],
});

/** Report sort options. */
export interface ReportSortsResource {
  /**
   * List report sort options.
   *
   * `GET /report-sort` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ReportSortsListQuery, options?: ListOptions): PagePromise<ReportSort>;
  /**
   * Create a report sort option.
   *
   * `POST /report-sort` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ReportSortCreate, options?: CallOptions): ApiPromise<ReportSort>;
  /**
   * Get a report sort option by id.
   *
   * `GET /report-sort/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<ReportSort>;
  /**
   * Update a report sort option.
   *
   * `PUT /report-sort/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ReportSortUpdate, options?: CallOptions): ApiPromise<ReportSort>;
  /**
   * Delete a report sort option.
   *
   * `DELETE /report-sort/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<ReportSort>;
}

/** Definition of `reportSorts`. */
export const ReportSorts: ResourceDefinition<ReportSortsResource> = /* @__PURE__ */ resource("reportSorts", {
  list: ["GET /report-sort qp", { evidence: "oo" }],
  create: ["POST /report-sort b", { evidence: "oo" }],
  get: ["GET /report-sort/{id}", { evidence: "oo" }],
  update: ["PUT /report-sort/{id} b", { evidence: "oo" }],
  delete: ["DELETE /report-sort/{id}", { evidence: "oo" }],
});

/** Report filters. */
export interface ReportFiltersResource {
  /**
   * List report filters.
   *
   * `GET /report-filter` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ReportFiltersListQuery, options?: ListOptions): PagePromise<ReportFilter>;
  /**
   * Create a report filter.
   *
   * `POST /report-filter` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ReportFilterCreate, options?: CallOptions): ApiPromise<ReportFilter>;
  /**
   * Get a report filter by id.
   *
   * `GET /report-filter/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<ReportFilter>;
  /**
   * Update a report filter.
   *
   * `PUT /report-filter/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ReportFilterUpdate, options?: CallOptions): ApiPromise<ReportFilter>;
}

/** Definition of `reportFilters`. */
export const ReportFilters: ResourceDefinition<ReportFiltersResource> = /* @__PURE__ */ resource("reportFilters", {
  list: ["GET /report-filter qp", { evidence: "oo" }],
  create: ["POST /report-filter b", { evidence: "oo" }],
  get: ["GET /report-filter/{id}", { evidence: "oo" }],
  update: ["PUT /report-filter/{id} b", { evidence: "oo" }],
});

/** Report views. */
export interface ReportViewsResource {
  /**
   * List report views.
   *
   * `GET /report-view` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ReportViewsListQuery, options?: ListOptions): PagePromise<ReportView>;
  /**
   * Create a report view.
   *
   * `POST /report-view` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ReportViewCreate, options?: CallOptions): ApiPromise<ReportView>;
  /**
   * Get a report view by id.
   *
   * `GET /report-view/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: ReportViewsGetQuery, options?: CallOptions): ApiPromise<ReportView>;
  /**
   * Update a report view.
   *
   * `PUT /report-view/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ReportViewUpdate, options?: CallOptions): ApiPromise<ReportView>;
  /**
   * Delete a report view.
   *
   * `DELETE /report-view/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<ReportView>;
}

/** Definition of `reportViews`. */
export const ReportViews: ResourceDefinition<ReportViewsResource> = /* @__PURE__ */ resource("reportViews", {
  list: ["GET /report-view qp", { evidence: "oo" }],
  create: ["POST /report-view b", { evidence: "oo" }],
  get: ["GET /report-view/{id} q", { evidence: "oo" }],
  update: ["PUT /report-view/{id} b", { evidence: "oo" }],
  delete: ["DELETE /report-view/{id}", { evidence: "oo" }],
});

/** Favorite report views. */
export interface ReportViewFavoritesResource {
  /**
   * List favorite report views.
   *
   * `GET /report-view-favorite` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ReportViewFavoritesListQuery, options?: ListOptions): PagePromise<ReportViewFavorite>;
  /**
   * Create a favorite report view.
   *
   * `POST /report-view-favorite` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ReportViewFavoriteCreate, options?: CallOptions): ApiPromise<ReportViewFavorite>;
  /**
   * Get a favorite report view by id.
   *
   * `GET /report-view-favorite/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: ReportViewFavoritesGetQuery, options?: CallOptions): ApiPromise<ReportViewFavorite>;
  /**
   * Delete a favorite report view.
   *
   * `DELETE /report-view-favorite/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<ReportViewFavoriteDeleteResult>;
}

/** Definition of `reportViewFavorites`. */
export const ReportViewFavorites: ResourceDefinition<ReportViewFavoritesResource> = /* @__PURE__ */ resource("reportViewFavorites", {
  list: ["GET /report-view-favorite qp", { evidence: "oo" }],
  create: ["POST /report-view-favorite b", { evidence: "oo" }],
  get: ["GET /report-view-favorite/{id} q", { evidence: "oo" }],
  delete: ["DELETE /report-view-favorite/{id}", { evidence: "oo" }],
});

/** Default report views. */
export interface ReportViewDefaultsResource {
  /**
   * List default report views.
   *
   * `GET /report-view-default` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ReportViewDefaultsListQuery, options?: ListOptions): PagePromise<ReportViewDefault>;
  /**
   * Create a default report view.
   *
   * `POST /report-view-default` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ReportViewDefaultCreate, options?: CallOptions): ApiPromise<ReportViewDefault>;
  /**
   * Get a default report view by id.
   *
   * `GET /report-view-default/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: ReportViewDefaultsGetQuery, options?: CallOptions): ApiPromise<ReportViewDefault>;
  /**
   * Delete a default report view.
   *
   * `DELETE /report-view-default/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<ReportViewFavoriteDeleteResult>;
}

/** Definition of `reportViewDefaults`. */
export const ReportViewDefaults: ResourceDefinition<ReportViewDefaultsResource> = /* @__PURE__ */ resource("reportViewDefaults", {
  list: ["GET /report-view-default qp", { evidence: "oo" }],
  create: ["POST /report-view-default b", { evidence: "oo" }],
  get: ["GET /report-view-default/{id} q", { evidence: "oo" }],
  delete: ["DELETE /report-view-default/{id}", { evidence: "oo" }],
});

/** Copies of report views. */
export interface CopyReportViewsResource {
  /**
   * Copy a report view.
   *
   * `PUT /copy-report-view/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: CopyReportViewUpdate, options?: CallOptions): ApiPromise<CopyReportView>;
}

/** Definition of `copyReportViews`. */
export const CopyReportViews: ResourceDefinition<CopyReportViewsResource> = /* @__PURE__ */ resource("copyReportViews", {
  update: ["PUT /copy-report-view/{id} bn", { evidence: "oo" }],
});

/** Integration apps. */
export interface IntegrationAppsResource {
  /**
   * List integration apps.
   *
   * `GET /integration-app` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: IntegrationAppsListQuery, options?: ListOptions): PagePromise<IntegrationApp>;
  /**
   * Create an integration app.
   *
   * `POST /integration-app` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: IntegrationAppCreate, options?: CallOptions): ApiPromise<IntegrationApp>;
  /**
   * Get an integration app by id.
   *
   * `GET /integration-app/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: IntegrationAppsGetQuery, options?: CallOptions): ApiPromise<IntegrationApp>;
  /**
   * Update an integration app.
   *
   * `PUT /integration-app/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: IntegrationAppUpdate, options?: CallOptions): ApiPromise<IntegrationApp>;
}

/** Definition of `integrationApps`. */
export const IntegrationApps: ResourceDefinition<IntegrationAppsResource> = /* @__PURE__ */ resource("integrationApps", {
  list: "GET /integration-app qp",
  create: "POST /integration-app b",
  get: "GET /integration-app/{id} q",
  update: "PUT /integration-app/{id} b",
});

/** Integration action logs. */
export interface IntegrationActionLogsResource {
  /**
   * List integration action logs.
   *
   * `GET /integration-action-log`
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: IntegrationActionLogsListQuery, options?: ListOptions): PagePromise<IntegrationActionLog>;
  /**
   * Create an integration action log.
   *
   * `POST /integration-action-log`
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: IntegrationActionLogCreate, options?: CallOptions): ApiPromise<IntegrationActionLog>;
  /**
   * Get an integration action log by id.
   *
   * `GET /integration-action-log/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<IntegrationActionLog>;
  /**
   * Update an integration action log.
   *
   * `PUT /integration-action-log/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: IntegrationActionLogUpdate, options?: CallOptions): ApiPromise<IntegrationActionLog>;
  /**
   * Delete an integration action log.
   *
   * `DELETE /integration-action-log/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
}

/** Definition of `integrationActionLogs`. */
export const IntegrationActionLogs: ResourceDefinition<IntegrationActionLogsResource> = /* @__PURE__ */ resource("integrationActionLogs", {
  list: ["GET /integration-action-log q", { page: "offset", evidence: "dd" }],
  create: ["POST /integration-action-log b", { unwrap: "data", evidence: "dd" }],
  get: ["GET /integration-action-log/{id}", { unwrap: "data", evidence: "dd" }],
  update: ["PUT /integration-action-log/{id} b", { unwrap: "data", evidence: "dd" }],
  delete: ["DELETE /integration-action-log/{id}", { evidence: "dd" }],
});

/** Integration command logs. */
export interface IntegrationCommandLogsResource {
  /**
   * List integration command logs.
   *
   * `GET /integration-command-log`
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: IntegrationCommandLogsListQuery, options?: ListOptions): PagePromise<IntegrationCommandLog>;
  /**
   * Create an integration command log.
   *
   * `POST /integration-command-log`
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: IntegrationCommandLogCreate, options?: CallOptions): ApiPromise<IntegrationCommandLog>;
  /**
   * Get an integration command log by id.
   *
   * `GET /integration-command-log/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<IntegrationCommandLog>;
  /**
   * Update an integration command log.
   *
   * `PUT /integration-command-log/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: IntegrationCommandLogUpdate, options?: CallOptions): ApiPromise<IntegrationCommandLog>;
  /**
   * Delete an integration command log.
   *
   * `DELETE /integration-command-log/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
}

/** Definition of `integrationCommandLogs`. */
export const IntegrationCommandLogs: ResourceDefinition<IntegrationCommandLogsResource> = /* @__PURE__ */ resource("integrationCommandLogs", {
  list: ["GET /integration-command-log q", { page: "offset", evidence: "dd" }],
  create: ["POST /integration-command-log b", { unwrap: "data", evidence: "dd" }],
  get: ["GET /integration-command-log/{id}", { unwrap: "data", evidence: "dd" }],
  update: ["PUT /integration-command-log/{id} b", { unwrap: "data", evidence: "dd" }],
  delete: ["DELETE /integration-command-log/{id}", { evidence: "dd" }],
});

/** Webhooks, delivered by Svix. */
export interface SvixIntegrationsResource {
  /**
   * List webhook integrations (Svix).
   *
   * `GET /svix-integration`
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: SvixIntegrationsListQuery, options?: ListOptions): PagePromise<SvixIntegration>;
  /**
   * Create a webhook integration (Svix).
   *
   * `POST /svix-integration`
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: SvixIntegrationCreate, options?: CallOptions): ApiPromise<SvixIntegration>;
  /**
   * Join or leave webhook actions.
   *
   * `PUT /svix-integration` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  joinActions(body: WebhookActionJoins, options?: CallOptions): ApiPromise<WebhookJoinResult>;
  /**
   * Get a webhook integration (Svix) by id.
   *
   * `GET /svix-integration/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<SvixIntegration>;
  /**
   * Update a webhook integration (Svix).
   *
   * `PUT /svix-integration/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: SvixIntegrationUpdate, options?: CallOptions): ApiPromise<SvixIntegration>;
  /**
   * Delete a webhook integration (Svix).
   *
   * `DELETE /svix-integration/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
}

/** Definition of `svixIntegrations`. */
export const SvixIntegrations: ResourceDefinition<SvixIntegrationsResource> = /* @__PURE__ */ resource("svixIntegrations", {
  list: ["GET /svix-integration q", { page: "offset", evidence: "dd" }],
  create: ["POST /svix-integration b", { unwrap: "data", evidence: "dd" }],
  joinActions: ["PUT /svix-integration b", { evidence: "oo" }],
  get: ["GET /svix-integration/{id}", { unwrap: "data", evidence: "dd" }],
  update: ["PUT /svix-integration/{id} b", { unwrap: "data", evidence: "dd" }],
  delete: ["DELETE /svix-integration/{id}", { evidence: "dd" }],
});

/** Changes to many objects that a query selects. */
export interface PatchActionsResource {
  /**
   * List patch actions.
   *
   * `GET /patch-action`
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: PatchActionsListQuery, options?: ListOptions): PagePromise<PatchAction>;
  /**
   * Find the objects that a patch would change.
   *
   * Sends a read query for one kind of object (`slug`) and answers the objects that match, page by page.
   *
   * `POST /patch-action` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: PatchActionQuery, query?: PatchActionsCreateQuery, options?: ListOptions): PagePromise<PatchActionMatch>;
  /**
   * Patch every object that a query matches.
   *
   * Answers how many objects were found and changed.
   *
   * `PUT /patch-action` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  updateMany(body: PatchActionUpdateMany, options?: CallOptions): ApiPromise<UpdateManyResult>;
  /**
   * Get a patch action by id.
   *
   * `GET /patch-action/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<PatchAction>;
  /**
   * Update a patch action.
   *
   * `PUT /patch-action/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: PatchActionUpdate, options?: CallOptions): ApiPromise<PatchAction>;
  /**
   * Delete a patch action.
   *
   * `DELETE /patch-action/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
  /**
   * Run a patch action.
   *
   * `POST /patch-action/execute/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  execute(id: string, options?: CallOptions): ApiPromise<PatchActionExecuteResult>;
}

/** Definition of `patchActions`. */
export const PatchActions: ResourceDefinition<PatchActionsResource> = /* @__PURE__ */ resource("patchActions", {
  list: ["GET /patch-action q", { page: "offset", evidence: "dd" }],
  create: "POST /patch-action qbp",
  updateMany: ["PUT /patch-action b", { evidence: "oo" }],
  get: ["GET /patch-action/{id}", { unwrap: "data", evidence: "dd" }],
  update: ["PUT /patch-action/{id} b", { unwrap: "data", evidence: "dd" }],
  delete: ["DELETE /patch-action/{id}", { evidence: "dd" }],
  execute: ["POST /patch-action/execute/{id}", { unwrap: "data", evidence: "dd" }],
});

/** Integration data of objects. */
export interface UpdateIntegrationMetaResource {
  /**
   * List changes of integration data.
   *
   * `GET /update-integration-meta`
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: UpdateIntegrationMetaListQuery, options?: ListOptions): PagePromise<UpdateIntegrationMeta>;
  /**
   * Set integration data of an object.
   *
   * `POST /update-integration-meta` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(
    body: UpdateIntegrationMetaCreate,
    query: UpdateIntegrationMetaCreateQuery,
    options?: CallOptions,
  ): ApiPromise<Record<string, unknown>>;
  /**
   * Get a change of integration data by id.
   *
   * `GET /update-integration-meta/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<UpdateIntegrationMeta>;
  /**
   * Update a change of integration data.
   *
   * `PUT /update-integration-meta/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: UpdateIntegrationMetaUpdate, options?: CallOptions): ApiPromise<UpdateIntegrationMeta>;
  /**
   * Delete a change of integration data.
   *
   * `DELETE /update-integration-meta/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
  /**
   * Apply a change of integration data.
   *
   * `POST /update-integration-meta/apply/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  apply(id: string, options?: CallOptions): ApiPromise<UpdateIntegrationMetaApplyResult>;
}

/** Definition of `updateIntegrationMeta`. */
export const UpdateIntegrationMetaResource: ResourceDefinition<UpdateIntegrationMetaResource> = /* @__PURE__ */ resource("updateIntegrationMeta", {
  list: ["GET /update-integration-meta q", { page: "offset", evidence: "dd" }],
  create: "POST /update-integration-meta qb",
  get: ["GET /update-integration-meta/{id}", { unwrap: "data", evidence: "dd" }],
  update: ["PUT /update-integration-meta/{id} b", { unwrap: "data", evidence: "dd" }],
  delete: ["DELETE /update-integration-meta/{id}", { evidence: "dd" }],
  apply: ["POST /update-integration-meta/apply/{id}", { unwrap: "data", evidence: "dd" }],
});

/** Settings of the company. */
export interface SettingsResource {
  /**
   * List the settings.
   *
   * `GET /settings` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: SettingsListQuery, options?: ListOptions): PagePromise<Settings>;
  /**
   * Get settings by id.
   *
   * `GET /settings/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<Settings>;
  /**
   * Update settings.
   *
   * `PUT /settings/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: SettingsUpdate, options?: CallOptions): ApiPromise<Settings>;
}

/** Definition of `settings`. */
export const SettingsResource: ResourceDefinition<SettingsResource> = /* @__PURE__ */ resource("settings", {
  list: "GET /settings qp",
  get: "GET /settings/{id}",
  update: "PUT /settings/{id} b",
});

/** Custom statuses. */
export interface CustomStatusesResource {
  /**
   * List custom statuses.
   *
   * `GET /custom-status` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: CustomStatusesListQuery, options?: ListOptions): PagePromise<CustomStatus>;
  /**
   * Create a custom status.
   *
   * `POST /custom-status` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: CustomStatusCreate, options?: CallOptions): ApiPromise<CustomStatus>;
  /**
   * Get a custom status by id.
   *
   * `GET /custom-status/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<CustomStatus>;
  /**
   * Update a custom status.
   *
   * `PUT /custom-status/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: CustomStatusUpdate, options?: CallOptions): ApiPromise<CustomStatus>;
  /**
   * Delete a custom status.
   *
   * `DELETE /custom-status/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<CustomStatus>;
}

/** Definition of `customStatuses`. */
export const CustomStatuses: ResourceDefinition<CustomStatusesResource> = /* @__PURE__ */ resource("customStatuses", {
  list: "GET /custom-status qp",
  create: "POST /custom-status b",
  get: "GET /custom-status/{id}",
  update: "PUT /custom-status/{id} b",
  delete: "DELETE /custom-status/{id}",
});

/** Custom lists. */
export interface CustomListsResource {
  /**
   * List custom lists.
   *
   * `GET /custom-list` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: CustomListsListQuery, options?: ListOptions): PagePromise<CustomList>;
  /**
   * Create a custom list.
   *
   * `POST /custom-list` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: CustomListCreate, options?: CallOptions): ApiPromise<CustomList>;
  /**
   * Get a custom list by id.
   *
   * `GET /custom-list/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<CustomList>;
  /**
   * Update a custom list.
   *
   * `PUT /custom-list/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: CustomListUpdate, options?: CallOptions): ApiPromise<CustomList>;
  /**
   * Delete a custom list.
   *
   * `DELETE /custom-list/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<CustomList>;
}

/** Definition of `customLists`. */
export const CustomLists: ResourceDefinition<CustomListsResource> = /* @__PURE__ */ resource("customLists", {
  list: "GET /custom-list qp",
  create: "POST /custom-list b",
  get: "GET /custom-list/{id}",
  update: "PUT /custom-list/{id} b",
  delete: "DELETE /custom-list/{id}",
});

/** Custom list items. */
export interface CustomListItemsResource {
  /**
   * List custom list items.
   *
   * `GET /custom-list-item` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: CustomListItemsListQuery, options?: ListOptions): PagePromise<CustomListItem>;
  /**
   * Create a custom list item.
   *
   * `POST /custom-list-item` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: CustomListItemCreate, options?: CallOptions): ApiPromise<CustomListItem>;
  /**
   * Get a custom list item by id.
   *
   * `GET /custom-list-item/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<CustomListItem>;
  /**
   * Update a custom list item.
   *
   * `PUT /custom-list-item/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: CustomListItemUpdate, options?: CallOptions): ApiPromise<CustomListItem>;
  /**
   * Delete a custom list item.
   *
   * `DELETE /custom-list-item/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<CustomListItem>;
}

/** Definition of `customListItems`. */
export const CustomListItems: ResourceDefinition<CustomListItemsResource> = /* @__PURE__ */ resource("customListItems", {
  list: "GET /custom-list-item qp",
  create: "POST /custom-list-item b",
  get: "GET /custom-list-item/{id}",
  update: "PUT /custom-list-item/{id} b",
  delete: "DELETE /custom-list-item/{id}",
});

/** Custom fields. */
export interface CustomFieldsResource {
  /**
   * List custom fields.
   *
   * `GET /customfields` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: CustomFieldsListQuery, options?: ListOptions): PagePromise<CustomField>;
  /**
   * Create a custom field.
   *
   * `POST /customfields` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: CustomFieldCreate, options?: CallOptions): ApiPromise<CustomField>;
  /**
   * Get a custom field by id.
   *
   * `GET /customfields/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: CustomFieldsGetQuery, options?: CallOptions): ApiPromise<CustomField>;
  /**
   * Update a custom field.
   *
   * `PUT /customfields/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: CustomFieldUpdate, options?: CallOptions): ApiPromise<CustomField>;
  /**
   * Delete a custom field.
   *
   * `DELETE /customfields/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<CustomField>;
}

/** Definition of `customFields`. */
export const CustomFields: ResourceDefinition<CustomFieldsResource> = /* @__PURE__ */ resource("customFields", {
  list: ["GET /customfields qp", { evidence: "oo" }],
  create: ["POST /customfields b", { evidence: "oo" }],
  get: ["GET /customfields/{id} q", { evidence: "oo" }],
  update: ["PUT /customfields/{id} b", { evidence: "oo" }],
  delete: ["DELETE /customfields/{id}", { evidence: "oo" }],
});

/** Custom validators. */
export interface ModuleCustomValidatorsResource {
  /**
   * List custom validators.
   *
   * `GET /module-custom-validator` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ModuleCustomValidatorsListQuery, options?: ListOptions): PagePromise<ModuleCustomValidator>;
  /**
   * Create a custom validator.
   *
   * `POST /module-custom-validator` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ModuleCustomValidatorCreate, options?: CallOptions): ApiPromise<ModuleCustomValidator>;
  /**
   * Get a custom validator by id.
   *
   * `GET /module-custom-validator/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: ModuleCustomValidatorsGetQuery, options?: CallOptions): ApiPromise<ModuleCustomValidator>;
  /**
   * Update a custom validator.
   *
   * `PUT /module-custom-validator/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: ModuleCustomValidatorUpdate, options?: CallOptions): ApiPromise<ModuleCustomValidator>;
  /**
   * Delete a custom validator.
   *
   * `DELETE /module-custom-validator/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<ModuleCustomValidator>;
}

/** Definition of `moduleCustomValidators`. */
export const ModuleCustomValidators: ResourceDefinition<ModuleCustomValidatorsResource> = /* @__PURE__ */ resource("moduleCustomValidators", {
  list: ["GET /module-custom-validator qp", { evidence: "oo" }],
  create: ["POST /module-custom-validator b", { evidence: "oo" }],
  get: ["GET /module-custom-validator/{id} q", { evidence: "oo" }],
  update: ["PUT /module-custom-validator/{id} b", { evidence: "oo" }],
  delete: ["DELETE /module-custom-validator/{id}", { evidence: "oo" }],
});

/** Mail unsubscriptions. */
export interface MailUnsubscribesResource {
  /**
   * List mail unsubscriptions.
   *
   * `GET /mail-unsubscribe`
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: MailUnsubscribesListQuery, options?: ListOptions): PagePromise<MailUnsubscribe>;
  /**
   * Unsubscribe an address from mails.
   *
   * `POST /mail-unsubscribe` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(
    body: MailUnsubscribeCreate | undefined,
    query: MailUnsubscribesCreateQuery,
    options?: CallOptions,
  ): ApiPromise<MailUnsubscribeResult>;
  /**
   * Get a mail unsubscription by id.
   *
   * `GET /mail-unsubscribe/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<MailUnsubscribeMessage>;
  /**
   * Delete a mail unsubscription.
   *
   * `DELETE /mail-unsubscribe/{id}`
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<SuccessResult>;
  /**
   * Delete several mail unsubscriptions.
   *
   * `POST /mail-unsubscribe/remove`
   * @throws {ApiError} when the API refuses the call.
   */
  deleteMany(body: IdList, options?: CallOptions): ApiPromise<SuccessResult>;
  /**
   * Tell whether an address has unsubscribed.
   *
   * `POST /mail-unsubscribe/check`
   * @throws {ApiError} when the API refuses the call.
   */
  check(body: MailUnsubscribeCheck, options?: CallOptions): ApiPromise<MailUnsubscribeCheckResult>;
}

/** Definition of `mailUnsubscribes`. */
export const MailUnsubscribes: ResourceDefinition<MailUnsubscribesResource> = /* @__PURE__ */ resource("mailUnsubscribes", {
  list: ["GET /mail-unsubscribe q", { page: "paging", evidence: "dd" }],
  create: "POST /mail-unsubscribe qbo",
  get: "GET /mail-unsubscribe/{id}",
  delete: ["DELETE /mail-unsubscribe/{id}", { evidence: "dd" }],
  deleteMany: ["POST /mail-unsubscribe/remove b", { evidence: "dd" }],
  check: ["POST /mail-unsubscribe/check b", { unwrap: "data", evidence: "dd" }],
});

/** Notifications. */
export interface NotificationsCenterResource {
  /**
   * List notifications.
   *
   * `GET /notifications-center` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: NotificationsCenterListQuery, options?: ListOptions): PagePromise<Notification>;
  /**
   * Create a notification.
   *
   * `POST /notifications-center` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: NotificationCreate, options?: CallOptions): ApiPromise<Notification>;
  /**
   * Update several notifications at once.
   *
   * `PUT /notifications-center` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  updateMany(body: NotificationUpdateMany, options?: CallOptions): ApiPromise<NotificationUpdateManyResult>;
  /**
   * Get a notification by id.
   *
   * `GET /notifications-center/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: NotificationsCenterGetQuery, options?: CallOptions): ApiPromise<Notification>;
  /**
   * Update a notification.
   *
   * `PUT /notifications-center/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: NotificationUpdate, options?: CallOptions): ApiPromise<Notification>;
}

/** Definition of `notificationsCenter`. */
export const NotificationsCenter: ResourceDefinition<NotificationsCenterResource> = /* @__PURE__ */ resource("notificationsCenter", {
  list: ["GET /notifications-center qp", { evidence: "oo" }],
  create: ["POST /notifications-center b", { evidence: "oo" }],
  updateMany: ["PUT /notifications-center b", { evidence: "oo" }],
  get: ["GET /notifications-center/{id} q", { evidence: "oo" }],
  update: ["PUT /notifications-center/{id} b", { evidence: "oo" }],
});

/** Optional services of the business app. */
export interface OptionalBusinessAppServicesResource {
  /**
   * List the optional services of the business app.
   *
   * `GET /optional-business-app-service` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(options?: CallOptions): ApiPromise<OptionalBusinessAppServices>;
  /**
   * Add the optional services of the business app.
   *
   * `POST /optional-business-app-service` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(options?: CallOptions): ApiPromise<OptionalBusinessAppServicesCreated>;
}

/** Definition of `optionalBusinessAppServices`. */
export const OptionalBusinessAppServicesResource: ResourceDefinition<OptionalBusinessAppServicesResource> = /* @__PURE__ */ resource("optionalBusinessAppServices", {
  list: ["GET /optional-business-app-service", { evidence: "oo" }],
  create: ["POST /optional-business-app-service", { evidence: "oo" }],
});

/** Resets of a company namespace. */
export interface ResetCompanyNamespacesResource {
  /**
   * List the resets of a company namespace.
   *
   * With `options` the server answers the services that a reset can cover instead of a list (ResetServiceOptions):
   * the vendor's client has a method of its own for it. Call it through the raw client.
   *
   * `GET /reset-company-namespace` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ResetCompanyNamespacesListQuery, options?: ListOptions): PagePromise<ResetCompanyNamespace>;
  /**
   * Create a reset of a company namespace.
   *
   * `POST /reset-company-namespace` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ResetCompanyNamespaceCreate, options?: CallOptions): ApiPromise<ResetCompanyNamespace>;
  /**
   * Get a reset of a company namespace by id.
   *
   * `GET /reset-company-namespace/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<ResetCompanyNamespace>;
  /**
   * Run a reset of a company namespace.
   *
   * `PUT /reset-company-namespace/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, options?: CallOptions): ApiPromise<ResetCompanyNamespace>;
}

/** Definition of `resetCompanyNamespaces`. */
export const ResetCompanyNamespaces: ResourceDefinition<ResetCompanyNamespacesResource> = /* @__PURE__ */ resource("resetCompanyNamespaces", {
  list: ["GET /reset-company-namespace qp", { evidence: "oo" }],
  create: ["POST /reset-company-namespace b", { evidence: "oo" }],
  get: ["GET /reset-company-namespace/{id}", { evidence: "oo" }],
  update: ["PUT /reset-company-namespace/{id} n", { evidence: "oo" }],
});

/** Trial resets of a company namespace. */
export interface TestResetCompanyNamespacesResource {
  /**
   * List the trial resets of a company namespace.
   *
   * With `options` the server answers the services that a reset can cover instead of a list (ResetServiceOptions):
   * the vendor's client has a method of its own for it. Call it through the raw client.
   *
   * `GET /test-reset-company-namespace` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: TestResetCompanyNamespacesListQuery, options?: ListOptions): PagePromise<ResetCompanyNamespace>;
  /**
   * Create a trial reset of a company namespace.
   *
   * `POST /test-reset-company-namespace` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: TestResetCompanyNamespaceCreate, options?: CallOptions): ApiPromise<ResetCompanyNamespace>;
  /**
   * Get a trial reset of a company namespace by id.
   *
   * `GET /test-reset-company-namespace/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, options?: CallOptions): ApiPromise<ResetCompanyNamespace>;
  /**
   * Run a trial reset of a company namespace.
   *
   * `PUT /test-reset-company-namespace/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, options?: CallOptions): ApiPromise<ResetCompanyNamespace>;
}

/** Definition of `testResetCompanyNamespaces`. */
export const TestResetCompanyNamespaces: ResourceDefinition<TestResetCompanyNamespacesResource> = /* @__PURE__ */ resource("testResetCompanyNamespaces", {
  list: ["GET /test-reset-company-namespace qp", { evidence: "oo" }],
  create: ["POST /test-reset-company-namespace b", { evidence: "oo" }],
  get: ["GET /test-reset-company-namespace/{id}", { evidence: "oo" }],
  update: ["PUT /test-reset-company-namespace/{id} n", { evidence: "oo" }],
});

/** Search of company records. */
export interface SafeCrudResource {
  /**
   * Find company records.
   *
   * `POST /safe-crud` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: CompanyQuery, options?: ListOptions): PagePromise<Company>;
}

/** Definition of `safeCrud`. */
export const SafeCrud: ResourceDefinition<SafeCrudResource> = /* @__PURE__ */ resource("safeCrud", {
  create: ["POST /safe-crud bi", { page: "single", evidence: "oo" }],
});

/** Every resource of Repzo. */
export interface RepzoResources {
  /** Workorders. */
  readonly workorders: WorkordersResource;
  /** Workorder requests. */
  readonly workorderRequests: WorkorderRequestsResource;
  /** Workorder categories. */
  readonly workorderCategories: WorkorderCategoriesResource;
  /** Days of the workorder agenda. */
  readonly workorderAgendas: WorkorderAgendasResource;
  /** Workorder portals. */
  readonly workorderPortals: WorkorderPortalsResource;
  /** Workorder portal links. */
  readonly workorderPortalLinks: WorkorderPortalLinksResource;
  /** Contracts. */
  readonly contracts: ContractsResource;
  /** Contract installments. */
  readonly contractInstallments: ContractInstallmentsResource;
  /** Assets. */
  readonly assets: AssetsResource;
  /** Asset types. */
  readonly assetTypes: AssetTypesResource;
  /** Asset units. */
  readonly assetUnits: AssetUnitsResource;
  /** Asset parts. */
  readonly assetParts: AssetPartsResource;
  /** Asset part types. */
  readonly assetPartTypes: AssetPartTypesResource;
  /** Asset part units. */
  readonly assetPartUnits: AssetPartUnitsResource;
  /** Asset part receivals. */
  readonly assetPartReceivals: AssetPartReceivalsResource;
  /** Asset part transfers. */
  readonly assetPartTransfers: AssetPartTransfersResource;
  /** Returns of asset part units. */
  readonly returnAssetPartUnits: ReturnAssetPartUnitsResource;
  /** Storings of asset part units. */
  readonly storeAssetPartUnits: StoreAssetPartUnitsResource;
  /** Clients. */
  readonly clients: ClientsResource;
  /** Client contacts. */
  readonly clientContacts: ClientContactsResource;
  /** Client locations. */
  readonly clientLocations: ClientLocationsResource;
  /** Client channels. */
  readonly clientChannels: ClientChannelsResource;
  /** Client lines. */
  readonly clientLines: ClientLinesResource;
  /** Lines. */
  readonly lines: LinesResource;
  /** Line classifications. */
  readonly lineClassifications: LineClassificationsResource;
  /** Specialities. */
  readonly specialities: SpecialitiesResource;
  /** Tags. */
  readonly tags: TagsResource;
  /** Products. */
  readonly products: ProductsResource;
  /** Variants. */
  readonly variants: VariantsResource;
  /** Product categories. */
  readonly productCategories: ProductCategoriesResource;
  /** Product sub-categories. */
  readonly productSubCategories: ProductSubCategoriesResource;
  /** Product brands. */
  readonly productBrands: ProductBrandsResource;
  /** Product groups. */
  readonly productGroups: ProductGroupsResource;
  /** Groups of product modifiers. */
  readonly productModifiersGroups: ProductModifiersGroupsResource;
  /** Taxes. */
  readonly taxes: TaxesResource;
  /** Measure units. */
  readonly measureUnits: MeasureUnitsResource;
  /** Measure unit families. */
  readonly measureUnitFamilies: MeasureUnitFamiliesResource;
  /** Price lists. */
  readonly priceLists: PriceListsResource;
  /** Price list items. */
  readonly priceListItems: PriceListItemsResource;
  /** Must-stock lists (MSL): what a client should always have. */
  readonly msls: MslsResource;
  /** Products of must-stock lists. */
  readonly mslProducts: MslProductsResource;
  /** Reps. */
  readonly reps: RepsResource;
  /** Balance summaries of reps. */
  readonly repBalanceSummaries: RepBalanceSummariesResource;
  /** Teams. */
  readonly teams: TeamsResource;
  /** Routes. */
  readonly routes: RoutesResource;
  /** Working days. */
  readonly days: DaysResource;
  /** Warehouses. */
  readonly warehouses: WarehousesResource;
  /** Stock per variant and warehouse. */
  readonly inventory: InventoryResource;
  /** Inventory adjustment reasons. */
  readonly inventoryAdjustmentReasons: InventoryAdjustmentReasonsResource;
  /** Inventory adjustments. */
  readonly adjustInventories: AdjustInventoriesResource;
  /** Transfers. */
  readonly transfers: TransfersResource;
  /** Receipts of material. */
  readonly receivingMaterials: ReceivingMaterialsResource;
  /** Suppliers. */
  readonly suppliers: SuppliersResource;
  /** Comparison of invoices with the stock of a warehouse. */
  readonly compareInvoiceToWarehouse: CompareInvoiceToWarehouseResource;
  /** Invoices. */
  readonly fullInvoices: FullInvoicesResource;
  /** Proformas. */
  readonly proformas: ProformasResource;
  /** Carts. */
  readonly carts: CartsResource;
  /** Promotions. */
  readonly promotions: PromotionsResource;
  /** Uses of promotions. */
  readonly promotionUsages: PromotionUsagesResource;
  /** Return reasons. */
  readonly returnReasons: ReturnReasonsResource;
  /** Latest serial numbers of a rep's documents. */
  readonly latestSerials: LatestSerialsResource;
  /** Serial counters for invoices. */
  readonly safeInvoiceSerialCounters: SafeInvoiceSerialCountersResource;
  /** Rows of the sales analytics report. */
  readonly salesAnalyticsReports: SalesAnalyticsReportsResource;
  /** Payments. */
  readonly payments: PaymentsResource;
  /** Payment methods. */
  readonly paymentMethods: PaymentMethodsResource;
  /** Payment terms. */
  readonly paymentTerms: PaymentTermsResource;
  /** Refunds. */
  readonly refunds: RefundsResource;
  /** Settlements. */
  readonly settlements: SettlementsResource;
  /** Settlements that void others. */
  readonly voidSettlements: VoidSettlementsResource;
  /** Checks. */
  readonly checks: ChecksResource;
  /** Account adjustments. */
  readonly adjustAccounts: AdjustAccountsResource;
  /** Banks. */
  readonly banks: BanksResource;
  /** Bank lists. */
  readonly bankLists: BankListsResource;
  /** Visits. */
  readonly visits: VisitsResource;
  /** Activity feedback. */
  readonly activityFeedback: ActivityFeedbackResource;
  /** Activity feedback (second version). */
  readonly activityFeedbackV2: ActivityFeedbackV2Resource;
  /** Feedback options. */
  readonly feedbackOptions: FeedbackOptionsResource;
  /** Storecheck templates. */
  readonly storecheckTemplates: StorecheckTemplatesResource;
  /** Storechecks. */
  readonly activityStorechecks: ActivityStorechecksResource;
  /** Forms (second version). */
  readonly formsV2: FormsV2Resource;
  /** Filled forms (second version). */
  readonly activityFormV2Results: ActivityFormV2ResultsResource;
  /** Entries of the timeline. */
  readonly timelineTimeLists: TimelineTimeListsResource;
  /** CLM presentations. */
  readonly clmPresentations: ClmPresentationsResource;
  /** CLM sequences. */
  readonly clmSequences: ClmSequencesResource;
  /** CLM slides. */
  readonly clmSlides: ClmSlidesResource;
  /** CLM feedback activities. */
  readonly clmFeedbackActivities: ClmFeedbackActivitiesResource;
  /** CLM presentations, sequences and slides in one list. */
  readonly clmFetch: ClmFetchResource;
  /** Media items. */
  readonly media: MediaResource;
  /** Stored media files. */
  readonly mediaStorage: MediaStorageResource;
  /** Conversion of documents to PDF. */
  readonly quickConvertToPdf: QuickConvertToPdfResource;
  /** Print settings. */
  readonly printSettings: PrintSettingsResource;
  /** PDF templates. */
  readonly pdfTemplates: PdfTemplatesResource;
  /** PDF templates of the gallery. */
  readonly pdfTemplateGalleries: PdfTemplateGalleriesResource;
  /** PDF merge fields. */
  readonly pdfMergeFields: PdfMergeFieldsResource;
  /** OCR invoice jobs. */
  readonly ocrInvoiceJobs: OcrInvoiceJobsResource;
  /** Pages of OCR invoice jobs. */
  readonly ocrInvoiceJobPages: OcrInvoiceJobPagesResource;
  /** Groups of OCR invoice jobs. */
  readonly ocrInvoiceJobGroups: OcrInvoiceJobGroupsResource;
  /** OCR invoice job templates. */
  readonly ocrInvoiceJobTemplates: OcrInvoiceJobTemplatesResource;
  /** AI sales order activities. */
  readonly activityAiSalesOrders: ActivityAiSalesOrdersResource;
  /** Approvals. */
  readonly approvals: ApprovalsResource;
  /** Approval requests. */
  readonly approvalRequests: ApprovalRequestsResource;
  /** Report column groups. */
  readonly reportColumnGroups: ReportColumnGroupsResource;
  /** Report columns. */
  readonly reportColumns: ReportColumnsResource;
  /** Report sort options. */
  readonly reportSorts: ReportSortsResource;
  /** Report filters. */
  readonly reportFilters: ReportFiltersResource;
  /** Report views. */
  readonly reportViews: ReportViewsResource;
  /** Favorite report views. */
  readonly reportViewFavorites: ReportViewFavoritesResource;
  /** Default report views. */
  readonly reportViewDefaults: ReportViewDefaultsResource;
  /** Copies of report views. */
  readonly copyReportViews: CopyReportViewsResource;
  /** Integration apps. */
  readonly integrationApps: IntegrationAppsResource;
  /** Integration action logs. */
  readonly integrationActionLogs: IntegrationActionLogsResource;
  /** Integration command logs. */
  readonly integrationCommandLogs: IntegrationCommandLogsResource;
  /** Webhooks, delivered by Svix. */
  readonly svixIntegrations: SvixIntegrationsResource;
  /** Changes to many objects that a query selects. */
  readonly patchActions: PatchActionsResource;
  /** Integration data of objects. */
  readonly updateIntegrationMeta: UpdateIntegrationMetaResource;
  /** Settings of the company. */
  readonly settings: SettingsResource;
  /** Custom statuses. */
  readonly customStatuses: CustomStatusesResource;
  /** Custom lists. */
  readonly customLists: CustomListsResource;
  /** Custom list items. */
  readonly customListItems: CustomListItemsResource;
  /** Custom fields. */
  readonly customFields: CustomFieldsResource;
  /** Custom validators. */
  readonly moduleCustomValidators: ModuleCustomValidatorsResource;
  /** Mail unsubscriptions. */
  readonly mailUnsubscribes: MailUnsubscribesResource;
  /** Notifications. */
  readonly notificationsCenter: NotificationsCenterResource;
  /** Optional services of the business app. */
  readonly optionalBusinessAppServices: OptionalBusinessAppServicesResource;
  /** Resets of a company namespace. */
  readonly resetCompanyNamespaces: ResetCompanyNamespacesResource;
  /** Trial resets of a company namespace. */
  readonly testResetCompanyNamespaces: TestResetCompanyNamespacesResource;
  /** Search of company records. */
  readonly safeCrud: SafeCrudResource;
}

/** Definitions of every resource of Repzo. */
export const repzoResources = {
  workorders: Workorders,
  workorderRequests: WorkorderRequests,
  workorderCategories: WorkorderCategories,
  workorderAgendas: WorkorderAgendas,
  workorderPortals: WorkorderPortals,
  workorderPortalLinks: WorkorderPortalLinks,
  contracts: Contracts,
  contractInstallments: ContractInstallments,
  assets: Assets,
  assetTypes: AssetTypes,
  assetUnits: AssetUnits,
  assetParts: AssetParts,
  assetPartTypes: AssetPartTypes,
  assetPartUnits: AssetPartUnits,
  assetPartReceivals: AssetPartReceivals,
  assetPartTransfers: AssetPartTransfers,
  returnAssetPartUnits: ReturnAssetPartUnits,
  storeAssetPartUnits: StoreAssetPartUnits,
  clients: Clients,
  clientContacts: ClientContacts,
  clientLocations: ClientLocations,
  clientChannels: ClientChannels,
  clientLines: ClientLines,
  lines: Lines,
  lineClassifications: LineClassifications,
  specialities: Specialities,
  tags: Tags,
  products: Products,
  variants: Variants,
  productCategories: ProductCategories,
  productSubCategories: ProductSubCategories,
  productBrands: ProductBrands,
  productGroups: ProductGroups,
  productModifiersGroups: ProductModifiersGroups,
  taxes: Taxes,
  measureUnits: MeasureUnits,
  measureUnitFamilies: MeasureUnitFamilies,
  priceLists: PriceLists,
  priceListItems: PriceListItems,
  msls: Msls,
  mslProducts: MslProducts,
  reps: Reps,
  repBalanceSummaries: RepBalanceSummaries,
  teams: Teams,
  routes: Routes,
  days: Days,
  warehouses: Warehouses,
  inventory: Inventory,
  inventoryAdjustmentReasons: InventoryAdjustmentReasons,
  adjustInventories: AdjustInventories,
  transfers: Transfers,
  receivingMaterials: ReceivingMaterials,
  suppliers: Suppliers,
  compareInvoiceToWarehouse: CompareInvoiceToWarehouse,
  fullInvoices: FullInvoices,
  proformas: Proformas,
  carts: Carts,
  promotions: Promotions,
  promotionUsages: PromotionUsages,
  returnReasons: ReturnReasons,
  latestSerials: LatestSerialsResource,
  safeInvoiceSerialCounters: SafeInvoiceSerialCounters,
  salesAnalyticsReports: SalesAnalyticsReports,
  payments: Payments,
  paymentMethods: PaymentMethods,
  paymentTerms: PaymentTerms,
  refunds: Refunds,
  settlements: Settlements,
  voidSettlements: VoidSettlements,
  checks: Checks,
  adjustAccounts: AdjustAccounts,
  banks: Banks,
  bankLists: BankLists,
  visits: Visits,
  activityFeedback: ActivityFeedbackResource,
  activityFeedbackV2: ActivityFeedbackV2Resource,
  feedbackOptions: FeedbackOptions,
  storecheckTemplates: StorecheckTemplates,
  activityStorechecks: ActivityStorechecks,
  formsV2: FormsV2,
  activityFormV2Results: ActivityFormV2Results,
  timelineTimeLists: TimelineTimeLists,
  clmPresentations: ClmPresentations,
  clmSequences: ClmSequences,
  clmSlides: ClmSlides,
  clmFeedbackActivities: ClmFeedbackActivities,
  clmFetch: ClmFetch,
  media: MediaResource,
  mediaStorage: MediaStorageResource,
  quickConvertToPdf: QuickConvertToPdfResource,
  printSettings: PrintSettingsResource,
  pdfTemplates: PdfTemplates,
  pdfTemplateGalleries: PdfTemplateGalleries,
  pdfMergeFields: PdfMergeFields,
  ocrInvoiceJobs: OcrInvoiceJobs,
  ocrInvoiceJobPages: OcrInvoiceJobPages,
  ocrInvoiceJobGroups: OcrInvoiceJobGroups,
  ocrInvoiceJobTemplates: OcrInvoiceJobTemplates,
  activityAiSalesOrders: ActivityAiSalesOrders,
  approvals: Approvals,
  approvalRequests: ApprovalRequests,
  reportColumnGroups: ReportColumnGroups,
  reportColumns: ReportColumns,
  reportSorts: ReportSorts,
  reportFilters: ReportFilters,
  reportViews: ReportViews,
  reportViewFavorites: ReportViewFavorites,
  reportViewDefaults: ReportViewDefaults,
  copyReportViews: CopyReportViews,
  integrationApps: IntegrationApps,
  integrationActionLogs: IntegrationActionLogs,
  integrationCommandLogs: IntegrationCommandLogs,
  svixIntegrations: SvixIntegrations,
  patchActions: PatchActions,
  updateIntegrationMeta: UpdateIntegrationMetaResource,
  settings: SettingsResource,
  customStatuses: CustomStatuses,
  customLists: CustomLists,
  customListItems: CustomListItems,
  customFields: CustomFields,
  moduleCustomValidators: ModuleCustomValidators,
  mailUnsubscribes: MailUnsubscribes,
  notificationsCenter: NotificationsCenter,
  optionalBusinessAppServices: OptionalBusinessAppServicesResource,
  resetCompanyNamespaces: ResetCompanyNamespaces,
  testResetCompanyNamespaces: TestResetCompanyNamespaces,
  safeCrud: SafeCrud,
};
