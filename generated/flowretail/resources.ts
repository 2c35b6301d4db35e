// Made from specs/flowretail by `npm run generate -- flowretail`. Do not edit: change the spec and make it again.

import {
  type ApiPromise,
  type Bytes,
  type CallOptions,
  type ListOptions,
  type PagePromise,
  type ResourceDefinition,
  resource,
} from "../../src/core/resource.ts";
import type {
  Account,
  AccountLogin,
  AccountSession,
  Asset,
  AssetCreate,
  AssetsListQuery,
  Brand,
  BrandCreate,
  BrandSearch,
  BrandsListQuery,
  BrandsSearchQuery,
  CountriesListQuery,
  Country,
  CustomerAddress,
  CustomerContact,
  CustomerContactCreate,
  CustomersAddressesListQuery,
  CustomersContactsListQuery,
  Device,
  DeviceAuthorization,
  DeviceAuthorize,
  DeviceLink,
  DeviceLinkResult,
  DeviceRegister,
  DeviceRegistration,
  DeviceUpdate,
  Extension,
  ExtensionsListQuery,
  ExternalWorkshop,
  ExternalWorkshopCreate,
  ExternalWorkshopsListQuery,
  HourlyRate,
  HourlyRateWrite,
  HourlyRatesListQuery,
  Notification,
  NotificationSearch,
  NotificationsSearchQuery,
  NumberSeries,
  NumberSeriesListQuery,
  NumberSeriesWrite,
  ProductMedia,
  ProductMediaCreate,
  ProductsMediaListQuery,
  Reason,
  ReasonCreate,
  ReasonsListQuery,
  ReportFile,
  SalesOrder,
  ServiceEvent,
  ServiceEventWrite,
  ServiceHours,
  ServiceHoursWrite,
  ServiceOrder,
  ServiceOrderCreate,
  ServiceOrderItem,
  ServiceOrderItemWrite,
  ServiceOrderSearch,
  ServiceOrderUpdate,
  ServiceOrdersEventsListQuery,
  ServiceOrdersHoursListQuery,
  ServiceOrdersListQuery,
  ServiceOrdersNotificationsListQuery,
  ServiceOrdersSalesOrdersListQuery,
  ServiceOrdersSearchQuery,
  ServiceSalesOrderCreate,
  ServiceStatus,
  ServiceStatusWrite,
  ServiceStatusesListQuery,
  ServiceType,
  ServiceTypeWrite,
  ServiceTypesListQuery,
  Soa,
  SoaCreate,
  SoasListQuery,
  Tenant,
  TenantSession,
  TenantsListQuery,
  VatCode,
  VatCodesListQuery,
} from "./types.ts";

/** `serviceOrders.reports`, part of `serviceOrders`. */
export interface ServiceOrdersReportsResource {
  /**
   * Get the report of a service order.
   *
   * `get` asks for JSON that holds the file in base64, `download` for the file itself.
   *
   * `GET /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/reports` — route inferred (low
   * confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  get(serviceOrderUid: string, options?: CallOptions): ApiPromise<ReportFile>;
  /**
   * Get the report of a service order.
   *
   * `get` asks for JSON that holds the file in base64, `download` for the file itself.
   *
   * `GET /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/reports` — route inferred (low
   * confidence), schema inferred
   * Asks for `application/octet-stream`.
   * @throws {ApiError} when the API refuses the call.
   */
  download(serviceOrderUid: string, options?: CallOptions): ApiPromise<Bytes>;
}

/** Definition of `serviceOrders.reports`. */
export const ServiceOrdersReports: ResourceDefinition<ServiceOrdersReportsResource> = /* @__PURE__ */ resource("serviceOrders.reports", {
  get: ["GET /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/reports", { evidence: "ii" }],
  download: ["GET /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/reports", { accept: "application/octet-stream", bytes: true, evidence: "ii" }],
});

/** `serviceOrders.items`, part of `serviceOrders`. */
export interface ServiceOrdersItemsResource {
  /**
   * Add a line to a service order.
   *
   * `POST /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/items` — route inferred (medium
   * confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  create(serviceOrderUid: string, body: ServiceOrderItemWrite, options?: CallOptions): ApiPromise<ServiceOrderItem>;
  /**
   * Change a line of a service order.
   *
   * `PUT /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/items/{serviceOrderItemUid}` —
   * route inferred (low confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  update(
    serviceOrderUid: string,
    serviceOrderItemUid: string,
    body: ServiceOrderItemWrite,
    options?: CallOptions,
  ): ApiPromise<ServiceOrderItem>;
  /**
   * Delete a line of a service order.
   *
   * `DELETE /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/items/{serviceOrderItemUid}` —
   * route inferred (medium confidence)
   * @throws {ApiError} when the API refuses the call.
   */
  delete(serviceOrderUid: string, serviceOrderItemUid: string, options?: CallOptions): ApiPromise<void>;
}

/** Definition of `serviceOrders.items`. */
export const ServiceOrdersItems: ResourceDefinition<ServiceOrdersItemsResource> = /* @__PURE__ */ resource("serviceOrders.items", {
  create: ["POST /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/items b", { evidence: "ii" }],
  update: ["PUT /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/items/{serviceOrderItemUid} b", { evidence: "ii" }],
  delete: ["DELETE /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/items/{serviceOrderItemUid} v", { evidence: "id" }],
});

/** `serviceOrders.events`, part of `serviceOrders`. */
export interface ServiceOrdersEventsResource {
  /**
   * List the events of a service order.
   *
   * `GET /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/events` — route inferred (medium
   * confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(serviceOrderUid: string, query?: ServiceOrdersEventsListQuery, options?: ListOptions): PagePromise<ServiceEvent>;
  /**
   * Create an event of a service order.
   *
   * `POST /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/events` — route inferred (medium
   * confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  create(serviceOrderUid: string, body: ServiceEventWrite, options?: CallOptions): ApiPromise<ServiceEvent>;
  /**
   * Get an event of a service order.
   *
   * `GET /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/events/{serviceEventUid}` — route
   * inferred (medium confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  get(serviceOrderUid: string, serviceEventUid: string, options?: CallOptions): ApiPromise<ServiceEvent>;
  /**
   * Change an event of a service order.
   *
   * `PUT /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/events/{serviceEventUid}` — route
   * inferred (low confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  update(
    serviceOrderUid: string,
    serviceEventUid: string,
    body: ServiceEventWrite,
    options?: CallOptions,
  ): ApiPromise<ServiceEvent>;
  /**
   * Delete an event of a service order.
   *
   * `DELETE /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/events/{serviceEventUid}` —
   * route inferred (medium confidence)
   * @throws {ApiError} when the API refuses the call.
   */
  delete(serviceOrderUid: string, serviceEventUid: string, options?: CallOptions): ApiPromise<void>;
}

/** Definition of `serviceOrders.events`. */
export const ServiceOrdersEvents: ResourceDefinition<ServiceOrdersEventsResource> = /* @__PURE__ */ resource("serviceOrders.events", {
  list: ["GET /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/events qp", { evidence: "ii" }],
  create: ["POST /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/events b", { evidence: "ii" }],
  get: ["GET /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/events/{serviceEventUid}", { evidence: "ii" }],
  update: ["PUT /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/events/{serviceEventUid} b", { evidence: "ii" }],
  delete: ["DELETE /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/events/{serviceEventUid} v", { evidence: "id" }],
});

/** `serviceOrders.hours`, part of `serviceOrders`. */
export interface ServiceOrdersHoursResource {
  /**
   * List the hours of a service order.
   *
   * `GET /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/hours` — route inferred (medium
   * confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(serviceOrderUid: string, query?: ServiceOrdersHoursListQuery, options?: ListOptions): PagePromise<ServiceHours>;
  /**
   * Log hours on a service order.
   *
   * `POST /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/hours` — route inferred (medium
   * confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  create(serviceOrderUid: string, body: ServiceHoursWrite, options?: CallOptions): ApiPromise<ServiceHours>;
  /**
   * Get an entry of hours of a service order.
   *
   * `GET /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/hours/{serviceHoursUid}` — route
   * inferred (medium confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  get(serviceOrderUid: string, serviceHoursUid: string, options?: CallOptions): ApiPromise<ServiceHours>;
  /**
   * Change an entry of hours of a service order.
   *
   * `PUT /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/hours/{serviceHoursUid}` — route
   * inferred (low confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  update(
    serviceOrderUid: string,
    serviceHoursUid: string,
    body: ServiceHoursWrite,
    options?: CallOptions,
  ): ApiPromise<ServiceHours>;
  /**
   * Delete an entry of hours of a service order.
   *
   * `DELETE /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/hours/{serviceHoursUid}` —
   * route inferred (medium confidence)
   * @throws {ApiError} when the API refuses the call.
   */
  delete(serviceOrderUid: string, serviceHoursUid: string, options?: CallOptions): ApiPromise<void>;
}

/** Definition of `serviceOrders.hours`. */
export const ServiceOrdersHours: ResourceDefinition<ServiceOrdersHoursResource> = /* @__PURE__ */ resource("serviceOrders.hours", {
  list: ["GET /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/hours qp", { evidence: "ii" }],
  create: ["POST /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/hours b", { evidence: "ii" }],
  get: ["GET /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/hours/{serviceHoursUid}", { evidence: "ii" }],
  update: ["PUT /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/hours/{serviceHoursUid} b", { evidence: "ii" }],
  delete: ["DELETE /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/hours/{serviceHoursUid} v", { evidence: "id" }],
});

/** `serviceOrders.salesOrders`, part of `serviceOrders`. */
export interface ServiceOrdersSalesOrdersResource {
  /**
   * List the sales orders of a service order.
   *
   * `GET /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/salesorders` — route inferred
   * (medium confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(
    serviceOrderUid: string,
    query?: ServiceOrdersSalesOrdersListQuery,
    options?: ListOptions,
  ): PagePromise<SalesOrder>;
  /**
   * Create a sales order from a service order.
   *
   * `POST /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/salesorders` — route inferred
   * (medium confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  create(serviceOrderUid: string, body: ServiceSalesOrderCreate, options?: CallOptions): ApiPromise<SalesOrder>;
}

/** Definition of `serviceOrders.salesOrders`. */
export const ServiceOrdersSalesOrders: ResourceDefinition<ServiceOrdersSalesOrdersResource> = /* @__PURE__ */ resource("serviceOrders.salesOrders", {
  list: ["GET /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/salesorders qp", { evidence: "ii" }],
  create: ["POST /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/salesorders b", { evidence: "ii" }],
});

/** `serviceOrders.notifications`, part of `serviceOrders`. */
export interface ServiceOrdersNotificationsResource {
  /**
   * List the notifications sent for a service order.
   *
   * `GET /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/notifications` — route inferred
   * (medium confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(
    serviceOrderUid: string,
    query?: ServiceOrdersNotificationsListQuery,
    options?: ListOptions,
  ): PagePromise<Notification>;
}

/** Definition of `serviceOrders.notifications`. */
export const ServiceOrdersNotifications: ResourceDefinition<ServiceOrdersNotificationsResource> = /* @__PURE__ */ resource("serviceOrders.notifications", {
  list: ["GET /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/notifications qp", { evidence: "ii" }],
});

/** Service orders of a store, with their lines, events, hours, notifications, sales orders and reports. */
export interface ServiceOrdersResource {
  /**
   * List the service orders of a store.
   *
   * Sorted by `serviceOrderUid` upwards unless asked otherwise. Needs the permission SERVICE_ORDER.
   *
   * `GET /tenants/{tenantUid}/stores/{storeUid}/serviceorders` — schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ServiceOrdersListQuery, options?: ListOptions): PagePromise<ServiceOrder>;
  /**
   * Create a service order.
   *
   * `POST /tenants/{tenantUid}/stores/{storeUid}/serviceorders` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ServiceOrderCreate, options?: CallOptions): ApiPromise<ServiceOrder>;
  /**
   * Get a service order.
   *
   * `GET /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}` — schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  get(serviceOrderUid: string, options?: CallOptions): ApiPromise<ServiceOrder>;
  /**
   * Change a service order.
   *
   * `PUT /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}` — route inferred (low
   * confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  update(serviceOrderUid: string, body: ServiceOrderUpdate, options?: CallOptions): ApiPromise<ServiceOrder>;
  /**
   * Delete a service order.
   *
   * `DELETE /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}` — route inferred (high
   * confidence)
   * @throws {ApiError} when the API refuses the call.
   */
  delete(serviceOrderUid: string, options?: CallOptions): ApiPromise<void>;
  /**
   * Search the service orders of a store.
   *
   * The criteria travel in the body, the paging in the query. A search changes nothing, so it is safe to send
   * again.
   *
   * `POST /tenants/{tenantUid}/stores/{storeUid}/serviceorders/search` — route inferred (high confidence), schema
   * inferred
   * @throws {ApiError} when the API refuses the call.
   */
  search(body: ServiceOrderSearch, query?: ServiceOrdersSearchQuery, options?: ListOptions): PagePromise<ServiceOrder>;
  /**
   * Get a service order by the hash of its public page.
   *
   * Whether the whole order comes back or a public part of it, and whether a token is needed, is not documented.
   *
   * `GET /tenants/{tenantUid}/stores/{storeUid}/serviceorders/public/{publicPageHash}` — route inferred (low
   * confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  getByHash(publicPageHash: string, options?: CallOptions): ApiPromise<ServiceOrder>;
  /** `serviceOrders.reports`, part of `serviceOrders`. */
  readonly reports: ServiceOrdersReportsResource;
  /** `serviceOrders.items`, part of `serviceOrders`. */
  readonly items: ServiceOrdersItemsResource;
  /** `serviceOrders.events`, part of `serviceOrders`. */
  readonly events: ServiceOrdersEventsResource;
  /** `serviceOrders.hours`, part of `serviceOrders`. */
  readonly hours: ServiceOrdersHoursResource;
  /** `serviceOrders.salesOrders`, part of `serviceOrders`. */
  readonly salesOrders: ServiceOrdersSalesOrdersResource;
  /** `serviceOrders.notifications`, part of `serviceOrders`. */
  readonly notifications: ServiceOrdersNotificationsResource;
}

/** Definition of `serviceOrders`. */
export const ServiceOrders: ResourceDefinition<ServiceOrdersResource> = /* @__PURE__ */ resource("serviceOrders", {
  list: ["GET /tenants/{tenantUid}/stores/{storeUid}/serviceorders qp", { evidence: "de" }],
  create: "POST /tenants/{tenantUid}/stores/{storeUid}/serviceorders b",
  get: ["GET /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}", { evidence: "de" }],
  update: ["PUT /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid} b", { evidence: "ii" }],
  delete: ["DELETE /tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid} v", { evidence: "id" }],
  search: ["POST /tenants/{tenantUid}/stores/{storeUid}/serviceorders/search qbpi", { evidence: "ii" }],
  getByHash: ["GET /tenants/{tenantUid}/stores/{storeUid}/serviceorders/public/{publicPageHash}", { evidence: "ii" }],
}, {
  reports: ServiceOrdersReports,
  items: ServiceOrdersItems,
  events: ServiceOrdersEvents,
  hours: ServiceOrdersHours,
  salesOrders: ServiceOrdersSalesOrders,
  notifications: ServiceOrdersNotifications,
});

/** Kinds of service of a tenant. */
export interface ServiceTypesResource {
  /**
   * List service types.
   *
   * `GET /tenants/{tenantUid}/serviceorders/types` — route inferred (low confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ServiceTypesListQuery, options?: ListOptions): PagePromise<ServiceType>;
  /**
   * Change a service type.
   *
   * `PUT /tenants/{tenantUid}/serviceorders/types/{serviceTypeUid}` — route inferred (low confidence), schema
   * inferred
   * @throws {ApiError} when the API refuses the call.
   */
  update(serviceTypeUid: string, body: ServiceTypeWrite, options?: CallOptions): ApiPromise<ServiceType>;
}

/** Definition of `serviceTypes`. */
export const ServiceTypes: ResourceDefinition<ServiceTypesResource> = /* @__PURE__ */ resource("serviceTypes", {
  list: ["GET /tenants/{tenantUid}/serviceorders/types qp", { evidence: "ii" }],
  update: ["PUT /tenants/{tenantUid}/serviceorders/types/{serviceTypeUid} b", { evidence: "ii" }],
});

/** Steps of the workflow of a tenant. */
export interface ServiceStatusesResource {
  /**
   * List service statuses.
   *
   * `GET /tenants/{tenantUid}/serviceorders/statuses` — route inferred (low confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ServiceStatusesListQuery, options?: ListOptions): PagePromise<ServiceStatus>;
  /**
   * Create a service status.
   *
   * `position` says which step of the workflow the status is.
   *
   * `POST /tenants/{tenantUid}/serviceorders/statuses` — route inferred (low confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ServiceStatusWrite, options?: CallOptions): ApiPromise<ServiceStatus>;
  /**
   * Change a service status.
   *
   * `position` says which step of the workflow the status is.
   *
   * `PUT /tenants/{tenantUid}/serviceorders/statuses/{serviceStatusUid}` — route inferred (low confidence), schema
   * inferred
   * @throws {ApiError} when the API refuses the call.
   */
  update(serviceStatusUid: string, body: ServiceStatusWrite, options?: CallOptions): ApiPromise<ServiceStatus>;
}

/** Definition of `serviceStatuses`. */
export const ServiceStatuses: ResourceDefinition<ServiceStatusesResource> = /* @__PURE__ */ resource("serviceStatuses", {
  list: ["GET /tenants/{tenantUid}/serviceorders/statuses qp", { evidence: "ii" }],
  create: ["POST /tenants/{tenantUid}/serviceorders/statuses b", { evidence: "ii" }],
  update: ["PUT /tenants/{tenantUid}/serviceorders/statuses/{serviceStatusUid} b", { evidence: "ii" }],
});

/** Prices for an hour of work. */
export interface HourlyRatesResource {
  /**
   * List hourly rates.
   *
   * `GET /tenants/{tenantUid}/serviceorders/hourlyrates` — route inferred (low confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: HourlyRatesListQuery, options?: ListOptions): PagePromise<HourlyRate>;
  /**
   * Create an hourly rate.
   *
   * `POST /tenants/{tenantUid}/serviceorders/hourlyrates` — route inferred (low confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: HourlyRateWrite, options?: CallOptions): ApiPromise<HourlyRate>;
  /**
   * Change an hourly rate.
   *
   * `PUT /tenants/{tenantUid}/serviceorders/hourlyrates/{hourlyRateUid}` — route inferred (low confidence), schema
   * inferred
   * @throws {ApiError} when the API refuses the call.
   */
  update(hourlyRateUid: string, body: HourlyRateWrite, options?: CallOptions): ApiPromise<HourlyRate>;
}

/** Definition of `hourlyRates`. */
export const HourlyRates: ResourceDefinition<HourlyRatesResource> = /* @__PURE__ */ resource("hourlyRates", {
  list: ["GET /tenants/{tenantUid}/serviceorders/hourlyrates qp", { evidence: "ii" }],
  create: ["POST /tenants/{tenantUid}/serviceorders/hourlyrates b", { evidence: "ii" }],
  update: ["PUT /tenants/{tenantUid}/serviceorders/hourlyrates/{hourlyRateUid} b", { evidence: "ii" }],
});

/** Messages sent to customers, users and suppliers. */
export interface NotificationsResource {
  /**
   * Search the notifications of a tenant.
   *
   * The criteria travel in the body, the paging in the query. Permissions named for it: INTERNAL_PURCHASE_ORDER,
   * PURCHASE_ORDER, RECEIVEMENT, RETURN_ORDER, SALES_ORDER, SERVICE_ORDER; any one will do.
   *
   * `POST /tenants/{tenantUid}/notifications/search`
   * @throws {ApiError} when the API refuses the call.
   */
  search(body: NotificationSearch, query?: NotificationsSearchQuery, options?: ListOptions): PagePromise<Notification>;
}

/** Definition of `notifications`. */
export const Notifications: ResourceDefinition<NotificationsResource> = /* @__PURE__ */ resource("notifications", {
  search: ["POST /tenants/{tenantUid}/notifications/search qbpi", { evidence: "dd" }],
});

/** Workshops outside the company. */
export interface ExternalWorkshopsResource {
  /**
   * List external workshops.
   *
   * Needs the permission SERVICE_ORDER.
   *
   * `GET /tenants/{tenantUid}/serviceorders/externalworkshops`
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ExternalWorkshopsListQuery, options?: ListOptions): PagePromise<ExternalWorkshop>;
  /**
   * Create an external workshop.
   *
   * `POST /tenants/{tenantUid}/serviceorders/externalworkshops`
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ExternalWorkshopCreate, options?: CallOptions): ApiPromise<ExternalWorkshop>;
  /**
   * Get an external workshop.
   *
   * `GET /tenants/{tenantUid}/serviceorders/externalworkshops/{externalWorkshopUid}` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  get(externalWorkshopUid: string, options?: CallOptions): ApiPromise<ExternalWorkshop>;
}

/** Definition of `externalWorkshops`. */
export const ExternalWorkshops: ResourceDefinition<ExternalWorkshopsResource> = /* @__PURE__ */ resource("externalWorkshops", {
  list: ["GET /tenants/{tenantUid}/serviceorders/externalworkshops qp", { evidence: "dd" }],
  create: ["POST /tenants/{tenantUid}/serviceorders/externalworkshops b", { evidence: "dd" }],
  get: "GET /tenants/{tenantUid}/serviceorders/externalworkshops/{externalWorkshopUid}",
});

/** Records of files. */
export interface AssetsResource {
  /**
   * List file records.
   *
   * `GET /tenants/{tenantUid}/assets`
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: AssetsListQuery, options?: ListOptions): PagePromise<Asset>;
  /**
   * Create a file record.
   *
   * Creates the record only: the call that sends the bytes is not known.
   *
   * `POST /tenants/{tenantUid}/assets`
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: AssetCreate, options?: CallOptions): ApiPromise<Asset>;
}

/** Definition of `assets`. */
export const Assets: ResourceDefinition<AssetsResource> = /* @__PURE__ */ resource("assets", {
  list: ["GET /tenants/{tenantUid}/assets qp", { evidence: "dd" }],
  create: ["POST /tenants/{tenantUid}/assets b", { evidence: "dd" }],
});

/** Orders of the shop. */
export interface OrdersResource {
  /**
   * Get an order.
   *
   * `GET /tenants/{tenantUid}/orders/{orderUid}` — schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  get(orderUid: string, options?: CallOptions): ApiPromise<SalesOrder>;
}

/** Definition of `orders`. */
export const Orders: ResourceDefinition<OrdersResource> = /* @__PURE__ */ resource("orders", {
  get: ["GET /tenants/{tenantUid}/orders/{orderUid}", { evidence: "de" }],
});

/** The account of a token, and how an access token is had. */
export interface AccountResource {
  /**
   * Get the account of the token.
   *
   * `GET /account` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  get(options?: CallOptions): ApiPromise<Account>;
  /**
   * Log a user in at a device.
   *
   * Call it with a device token; the answer holds an access token.
   *
   * `POST /account`
   * @throws {ApiError} when the API refuses the call.
   */
  login(body: AccountLogin, options?: CallOptions): ApiPromise<AccountSession>;
  /**
   * Exchange a login token for an access token.
   *
   * Call it with the token of a user who has logged in. Nothing is sent in the body.
   *
   * `POST /tenants/{tenantUid}/account` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  exchange(options?: CallOptions): ApiPromise<TenantSession>;
}

/** Definition of `account`. */
export const AccountResource: ResourceDefinition<AccountResource> = /* @__PURE__ */ resource("account", {
  get: "GET /account",
  login: ["POST /account b", { evidence: "dd" }],
  exchange: "POST /tenants/{tenantUid}/account",
});

/** The device of a token. */
export interface DeviceResource {
  /**
   * Get the device of the token.
   *
   * `GET /device` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  get(options?: CallOptions): ApiPromise<Device>;
  /**
   * Register a device.
   *
   * The vendor marks this call as deprecated; link the device instead.
   *
   * `POST /device`
   * @throws {ApiError} when the API refuses the call.
   * @deprecated
   */
  register(body: DeviceRegister, options?: CallOptions): ApiPromise<DeviceRegistration>;
  /**
   * Update the system information of a device.
   *
   * `PUT /device`
   * @throws {ApiError} when the API refuses the call.
   */
  update(body: DeviceUpdate, options?: CallOptions): ApiPromise<void>;
  /**
   * Attach a device to a store.
   *
   * The vendor marks this call as deprecated; link the device instead.
   *
   * `POST /device/authorize` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   * @deprecated
   */
  authorize(body: DeviceAuthorize, options?: CallOptions): ApiPromise<DeviceAuthorization>;
  /**
   * Link a physical device.
   *
   * `POST /device/{deviceCode}/link` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  link(deviceCode: string, body: DeviceLink, options?: CallOptions): ApiPromise<DeviceLinkResult>;
}

/** Definition of `device`. */
export const DeviceResource: ResourceDefinition<DeviceResource> = /* @__PURE__ */ resource("device", {
  get: "GET /device",
  register: ["POST /device b", { evidence: "dd" }],
  update: ["PUT /device bv", { evidence: "dd" }],
  authorize: "POST /device/authorize b",
  link: "POST /device/{deviceCode}/link b",
});

/** Series that numbers are drawn from. */
export interface NumberSeriesResource {
  /**
   * List number series.
   *
   * `GET /tenants/{tenantUid}/number-series` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: NumberSeriesListQuery, options?: ListOptions): PagePromise<NumberSeries>;
  /**
   * Create a number series.
   *
   * `POST /tenants/{tenantUid}/number-series` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: NumberSeriesWrite, options?: CallOptions): ApiPromise<NumberSeries>;
  /**
   * Get a number series.
   *
   * `GET /tenants/{tenantUid}/number-series/{numberSeriesUid}` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  get(numberSeriesUid: string, options?: CallOptions): ApiPromise<NumberSeries>;
  /**
   * Change a number series.
   *
   * `PUT /tenants/{tenantUid}/number-series/{numberSeriesUid}` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  update(numberSeriesUid: string, body: NumberSeriesWrite, options?: CallOptions): ApiPromise<NumberSeries>;
}

/** Definition of `numberSeries`. */
export const NumberSeriesResource: ResourceDefinition<NumberSeriesResource> = /* @__PURE__ */ resource("numberSeries", {
  list: "GET /tenants/{tenantUid}/number-series qp",
  create: "POST /tenants/{tenantUid}/number-series b",
  get: "GET /tenants/{tenantUid}/number-series/{numberSeriesUid}",
  update: "PUT /tenants/{tenantUid}/number-series/{numberSeriesUid} b",
});

/** Brands of products. */
export interface BrandsResource {
  /**
   * List brands.
   *
   * `GET /tenants/{tenantUid}/brands` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: BrandsListQuery, options?: ListOptions): PagePromise<Brand>;
  /**
   * Create a brand.
   *
   * `POST /tenants/{tenantUid}/brands` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: BrandCreate, options?: CallOptions): ApiPromise<Brand>;
  /**
   * Search brands.
   *
   * The criteria travel in the body, the paging in the query.
   *
   * `POST /tenants/{tenantUid}/brands/search` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  search(body: BrandSearch, query?: BrandsSearchQuery, options?: ListOptions): PagePromise<Brand>;
}

/** Definition of `brands`. */
export const Brands: ResourceDefinition<BrandsResource> = /* @__PURE__ */ resource("brands", {
  list: "GET /tenants/{tenantUid}/brands qp",
  create: "POST /tenants/{tenantUid}/brands b",
  search: "POST /tenants/{tenantUid}/brands/search qbpi",
});

/** `products.media`, part of `products`. */
export interface ProductsMediaResource {
  /**
   * List the media of a product.
   *
   * `GET /tenants/{tenantUid}/products/{productUid}/media` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(productUid: string, query?: ProductsMediaListQuery, options?: ListOptions): PagePromise<ProductMedia>;
  /**
   * Add media to a product.
   *
   * `POST /tenants/{tenantUid}/products/{productUid}/media` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  create(productUid: string, body: ProductMediaCreate, options?: CallOptions): ApiPromise<ProductMedia>;
  /**
   * Get media of a product.
   *
   * `GET /tenants/{tenantUid}/products/{productUid}/media/{productMediaUid}` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  get(productUid: string, productMediaUid: string, options?: CallOptions): ApiPromise<ProductMedia>;
}

/** Definition of `products.media`. */
export const ProductsMedia: ResourceDefinition<ProductsMediaResource> = /* @__PURE__ */ resource("products.media", {
  list: "GET /tenants/{tenantUid}/products/{productUid}/media qp",
  create: "POST /tenants/{tenantUid}/products/{productUid}/media b",
  get: "GET /tenants/{tenantUid}/products/{productUid}/media/{productMediaUid}",
});

/** Products and their media. */
export interface ProductsResource {
  /** `products.media`, part of `products`. */
  readonly media: ProductsMediaResource;
}

/** Definition of `products`. */
export const Products: ResourceDefinition<ProductsResource> = /* @__PURE__ */ resource("products", {}, { media: ProductsMedia });

/** `customers.contacts`, part of `customers`. */
export interface CustomersContactsResource {
  /**
   * List the contacts of a customer.
   *
   * `GET /tenants/{tenantUid}/customers/{customerUid}/contacts` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(customerUid: string, query?: CustomersContactsListQuery, options?: ListOptions): PagePromise<CustomerContact>;
  /**
   * Add a contact to a customer.
   *
   * `POST /tenants/{tenantUid}/customers/{customerUid}/contacts` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  create(customerUid: string, body: CustomerContactCreate, options?: CallOptions): ApiPromise<CustomerContact>;
}

/** Definition of `customers.contacts`. */
export const CustomersContacts: ResourceDefinition<CustomersContactsResource> = /* @__PURE__ */ resource("customers.contacts", {
  list: "GET /tenants/{tenantUid}/customers/{customerUid}/contacts qp",
  create: "POST /tenants/{tenantUid}/customers/{customerUid}/contacts b",
});

/** `customers.addresses`, part of `customers`. */
export interface CustomersAddressesResource {
  /**
   * List the addresses of a customer.
   *
   * `GET /tenants/{tenantUid}/customers/{customerUid}/addresses` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(customerUid: string, query?: CustomersAddressesListQuery, options?: ListOptions): PagePromise<CustomerAddress>;
}

/** Definition of `customers.addresses`. */
export const CustomersAddresses: ResourceDefinition<CustomersAddressesResource> = /* @__PURE__ */ resource("customers.addresses", {
  list: "GET /tenants/{tenantUid}/customers/{customerUid}/addresses qp",
});

/** Contacts and addresses of customers. */
export interface CustomersResource {
  /** `customers.contacts`, part of `customers`. */
  readonly contacts: CustomersContactsResource;
  /** `customers.addresses`, part of `customers`. */
  readonly addresses: CustomersAddressesResource;
}

/** Definition of `customers`. */
export const Customers: ResourceDefinition<CustomersResource> = /* @__PURE__ */ resource("customers", {}, { contacts: CustomersContacts, addresses: CustomersAddresses });

/** Companies that use Flow Retail. */
export interface TenantsResource {
  /**
   * List your tenants.
   *
   * `GET /tenants` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: TenantsListQuery, options?: ListOptions): PagePromise<Tenant>;
  /**
   * Get the tenant.
   *
   * `GET /tenants/{tenantUid}` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  get(options?: CallOptions): ApiPromise<Tenant>;
}

/** Definition of `tenants`. */
export const Tenants: ResourceDefinition<TenantsResource> = /* @__PURE__ */ resource("tenants", {
  list: "GET /tenants qp",
  get: "GET /tenants/{tenantUid}",
});

/** Reasons that can be chosen. */
export interface ReasonsResource {
  /**
   * List reasons.
   *
   * `GET /tenants/{tenantUid}/reasons` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ReasonsListQuery, options?: ListOptions): PagePromise<Reason>;
  /**
   * Create a reason.
   *
   * `POST /tenants/{tenantUid}/reasons` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: ReasonCreate, options?: CallOptions): ApiPromise<Reason>;
}

/** Definition of `reasons`. */
export const Reasons: ResourceDefinition<ReasonsResource> = /* @__PURE__ */ resource("reasons", {
  list: "GET /tenants/{tenantUid}/reasons qp",
  create: "POST /tenants/{tenantUid}/reasons b",
});

/** Extensions of a tenant. */
export interface ExtensionsResource {
  /**
   * List the extensions of a tenant.
   *
   * `GET /tenants/{tenantUid}/extensions` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ExtensionsListQuery, options?: ListOptions): PagePromise<Extension>;
}

/** Definition of `extensions`. */
export const Extensions: ResourceDefinition<ExtensionsResource> = /* @__PURE__ */ resource("extensions", {
  list: "GET /tenants/{tenantUid}/extensions qp",
});

/** Countries. */
export interface CountriesResource {
  /**
   * List countries.
   *
   * `GET /countries` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: CountriesListQuery, options?: ListOptions): PagePromise<Country>;
  /**
   * Get a country.
   *
   * `GET /countries/{countryUid}` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  get(countryUid: string, options?: CallOptions): ApiPromise<Country>;
}

/** Definition of `countries`. */
export const Countries: ResourceDefinition<CountriesResource> = /* @__PURE__ */ resource("countries", {
  list: "GET /countries qp",
  get: "GET /countries/{countryUid}",
});

/** Codes of value added tax. */
export interface VatCodesResource {
  /**
   * List VAT codes.
   *
   * `GET /vat` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: VatCodesListQuery, options?: ListOptions): PagePromise<VatCode>;
}

/** Definition of `vatCodes`. */
export const VatCodes: ResourceDefinition<VatCodesResource> = /* @__PURE__ */ resource("vatCodes", {
  list: "GET /vat qp",
});

/** SOA records. */
export interface SoasResource {
  /**
   * List SOA records.
   *
   * `GET /tenants/{tenantUid}/soas` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: SoasListQuery, options?: ListOptions): PagePromise<Soa>;
  /**
   * Create a SOA record.
   *
   * `POST /tenants/{tenantUid}/soas` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: SoaCreate, options?: CallOptions): ApiPromise<Soa>;
}

/** Definition of `soas`. */
export const Soas: ResourceDefinition<SoasResource> = /* @__PURE__ */ resource("soas", {
  list: "GET /tenants/{tenantUid}/soas qp",
  create: "POST /tenants/{tenantUid}/soas b",
});

/** Every resource of Flow Retail API. */
export interface FlowretailResources {
  /** Service orders of a store, with their lines, events, hours, notifications, sales orders and reports. */
  readonly serviceOrders: ServiceOrdersResource;
  /** Kinds of service of a tenant. */
  readonly serviceTypes: ServiceTypesResource;
  /** Steps of the workflow of a tenant. */
  readonly serviceStatuses: ServiceStatusesResource;
  /** Prices for an hour of work. */
  readonly hourlyRates: HourlyRatesResource;
  /** Messages sent to customers, users and suppliers. */
  readonly notifications: NotificationsResource;
  /** Workshops outside the company. */
  readonly externalWorkshops: ExternalWorkshopsResource;
  /** Records of files. */
  readonly assets: AssetsResource;
  /** Orders of the shop. */
  readonly orders: OrdersResource;
  /** The account of a token, and how an access token is had. */
  readonly account: AccountResource;
  /** The device of a token. */
  readonly device: DeviceResource;
  /** Series that numbers are drawn from. */
  readonly numberSeries: NumberSeriesResource;
  /** Brands of products. */
  readonly brands: BrandsResource;
  /** Products and their media. */
  readonly products: ProductsResource;
  /** Contacts and addresses of customers. */
  readonly customers: CustomersResource;
  /** Companies that use Flow Retail. */
  readonly tenants: TenantsResource;
  /** Reasons that can be chosen. */
  readonly reasons: ReasonsResource;
  /** Extensions of a tenant. */
  readonly extensions: ExtensionsResource;
  /** Countries. */
  readonly countries: CountriesResource;
  /** Codes of value added tax. */
  readonly vatCodes: VatCodesResource;
  /** SOA records. */
  readonly soas: SoasResource;
}

/** Definitions of every resource of Flow Retail API. */
export const flowretailResources = {
  serviceOrders: ServiceOrders,
  serviceTypes: ServiceTypes,
  serviceStatuses: ServiceStatuses,
  hourlyRates: HourlyRates,
  notifications: Notifications,
  externalWorkshops: ExternalWorkshops,
  assets: Assets,
  orders: Orders,
  account: AccountResource,
  device: DeviceResource,
  numberSeries: NumberSeriesResource,
  brands: Brands,
  products: Products,
  customers: Customers,
  tenants: Tenants,
  reasons: Reasons,
  extensions: Extensions,
  countries: Countries,
  vatCodes: VatCodes,
  soas: Soas,
};
