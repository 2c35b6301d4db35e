// Made from specs/flowretail by `npm run generate -- flowretail`. Do not edit: change the spec and make it again.

import type {
  EmptyAnswer,
  JsonAnswer,
  NoParameters,
  RawOperation,
  RawParameters,
  RawWrite,
} from "../../src/core/raw-operation.ts";

/** Where the work on a service order stands. Only one value is known. */
export type ServiceState = "NOT_STARTED" | (string & {});

/** Priority of a service order. Only one value is known. */
export type ServicePriority = "NONE" | (string & {});

/** Reference to a record. The pattern has no end anchor, as the vendor prints it. */
export type Uid = string;

/** Sums of a service order. */
export interface ServiceOrderTotals {
  /** Everything, in hundredths: 100 means 1.00. */
  grandTotal?: number;
  /** Parts, in hundredths: 100 means 1.00. */
  partsTotal?: number;
  /** Work, in hundredths: 100 means 1.00. */
  workTotal?: number;
}

/** A part or a piece of work on a service order. The example it was read from is cut off, so there may be more fields. */
export interface ServiceOrderItem {
  serviceOrderItemUid?: string;
  serviceOrderUid?: string;
  /** Warehouse the part comes from; may be an empty string. */
  warehouseUid?: string;
  /** User the line belongs to; may be an empty string. */
  tenantUserUid?: string;
  /** Product; may be an empty string. */
  productUid?: string;
  /** Sales order the line was billed with; may be an empty string. */
  salesOrderUid?: string;
  /** Quantity, in hundredths: 100 means 1.00. */
  quantity?: number;
  name?: string;
  sku?: string;
  /** Price of one, in hundredths: 100 means 1.00. */
  price?: number;
  /** Cost of one, in hundredths: 100 means 1.00. */
  costPrice?: number;
  /** Price of one before any change, in hundredths: 100 means 1.00. */
  originalPrice?: number;
  /** Price of the line, in hundredths: 100 means 1.00. */
  totalPrice?: number;
  /** Cost of the line, in hundredths: 100 means 1.00. */
  totalCostPrice?: number;
  serialNumber?: string;
  note?: string;
  tenantUserDisplayName?: string;
  /** Format: date-time */
  createdAt?: string;
  [key: string]: unknown;
}

/** A job for the workshop of a store. The names and the required members are documented; most types are read off an example. */
export interface ServiceOrder {
  serviceOrderUid: Uid;
  tenantUid: Uid;
  storeUid: Uid;
  /** Line of the sales order that the service belongs to; may be an empty string. */
  orderProductLineUid: string;
  /** Sales order that the service belongs to; may be an empty string. */
  orderUid: string;
  /** Customer; may be an empty string. */
  customerUid: string;
  /** Store where the order was taken; may be an empty string. */
  createdFromStoreUid: string;
  /** User who does the work; may be an empty string. */
  assignedUserUid: string;
  assignedUserDisplayName: string;
  /** Kind of service; may be an empty string. */
  serviceTypeUid: string;
  serviceTypeName: string;
  /** Step of the workflow; may be an empty string. */
  serviceStatusUid: string;
  serviceStatusName: string;
  serviceState: ServiceState;
  title: string;
  serviceNumber: string;
  /** Number in another system. */
  externalServiceNumber: string;
  description: string;
  /** Where the item is kept. */
  locationLabel: string;
  priority: ServicePriority;
  requiresPriceEstimate: boolean;
  /** Estimated price, in hundredths: 100 means 1.00. */
  estimatedPrice: number;
  /** Highest price agreed, in hundredths: 100 means 1.00. */
  maxPrice: number;
  /**
   * When the work is expected to be done.
   * Format: date-time
   */
  readyAtEstimate: string;
  /**
   * When the customer needs it.
   * Format: date-time
   */
  readyAtNeeded: string;
  /** Token of the page that the customer can open. */
  publicPageHash: string;
  warranty: boolean;
  /** Format: date-time */
  createdAt: string;
  createdBy: string;
  /** Format: date-time */
  lastModifiedAt: string;
  lastModifiedBy: string;
  totals: ServiceOrderTotals;
  items: ServiceOrderItem[];
  /** Files of the order. The type is not documented. */
  assets: unknown;
  /** Line of the return order. Named in the newer documentation only; the type is not documented. */
  rmaOrderItemUid?: unknown;
  /** Return order. Named in the newer documentation only; the type is not documented. */
  rmaOrderUid?: unknown;
}

/** Where a page stands in its list. */
export interface Paging {
  /** Number of this page. */
  pageNumber?: number;
  /** Rows per page. */
  pageSize?: number;
  /** Number of all rows. */
  totalCount?: number;
}

/** Body of a refused call. Its fields are not documented. */
export type ErrorBody = Record<string, unknown>;

/** A new service order. No field of this body is documented: the ones named here are those of the order that look writable. */
export interface ServiceOrderCreate {
  /** Uid of your own for the new order; other sections of the API accept one. */
  serviceOrderUid?: string;
  /** Customer the order is for. */
  customerUid?: string;
  /** User who does the work. */
  assignedUserUid?: string;
  /** Kind of service. */
  serviceTypeUid?: string;
  /** Step of the workflow. */
  serviceStatusUid?: string;
  title?: string;
  /** Number in another system. */
  externalServiceNumber?: string;
  description?: string;
  /** Where the item is kept. */
  locationLabel?: string;
  priority?: ServicePriority;
  requiresPriceEstimate?: boolean;
  /** Estimated price, in hundredths: 100 means 1.00. */
  estimatedPrice?: number;
  /** Highest price agreed, in hundredths: 100 means 1.00. */
  maxPrice?: number;
  /**
   * When the work is expected to be done.
   * Format: date-time
   */
  readyAtEstimate?: string;
  /**
   * When the customer needs it.
   * Format: date-time
   */
  readyAtNeeded?: string;
  warranty?: boolean;
  [key: string]: unknown;
}

/** Changes to a service order. Five fields are documented by position only (four references, and one with the default NONE); the names here are inferred from the order. */
export interface ServiceOrderUpdate {
  /** Customer the order is for. */
  customerUid?: string;
  /** User who does the work. */
  assignedUserUid?: string;
  /** Kind of service. */
  serviceTypeUid?: string;
  /** Step of the workflow. */
  serviceStatusUid?: string;
  title?: string;
  /** Number in another system. */
  externalServiceNumber?: string;
  description?: string;
  /** Where the item is kept. */
  locationLabel?: string;
  /**
   * A field with the default NONE is documented on this body; that it is the priority is inferred.
   * @default NONE
   */
  priority?: ServicePriority;
  requiresPriceEstimate?: boolean;
  /** Estimated price, in hundredths: 100 means 1.00. */
  estimatedPrice?: number;
  /** Highest price agreed, in hundredths: 100 means 1.00. */
  maxPrice?: number;
  /**
   * When the work is expected to be done.
   * Format: date-time
   */
  readyAtEstimate?: string;
  /**
   * When the customer needs it.
   * Format: date-time
   */
  readyAtNeeded?: string;
  warranty?: boolean;
  [key: string]: unknown;
}

/** What to search for. Case does not matter and parts of words match. Text fields for the customer and the service exist, but their names are not documented; array fields act as filters. */
export interface ServiceOrderSearch {
  /** One text compared with the customer, the title and the service number. When given, the separate text fields are ignored. */
  query?: string;
  /**
   * Earliest date, that day included. The field is documented, its name is a guess.
   * Format: date
   */
  fromDate?: string;
  /**
   * Latest date, that day included. The field is documented, its name is a guess.
   * Format: date
   */
  toDate?: string;
  /** Only orders in these states. The name is a guess. */
  serviceStates?: ServiceState[];
  /** Only orders of these service types. Named as in the list. */
  serviceTypeUids?: string[];
  /** Only orders assigned to these users. Named as in the list. */
  assignedUserUids?: string[];
  /** Only orders taken in these stores. Named as in the list. */
  createdFromStoreUids?: string[];
  /** Only orders of these priorities. The name is a guess. */
  priorities?: ServicePriority[];
  [key: string]: unknown;
}

/** The report with the file encoded in base64. The names of the fields are not documented. */
export type ReportFile = Record<string, unknown>;

/** A line to add to a service order, or its new values. No field of this body is documented: the ones named here are those of the line that look writable. */
export interface ServiceOrderItemWrite {
  /** Warehouse the part comes from. */
  warehouseUid?: string;
  /** User the line belongs to. */
  tenantUserUid?: string;
  productUid?: string;
  /** Quantity, in hundredths: 100 means 1.00. */
  quantity?: number;
  name?: string;
  /** Price of one, in hundredths: 100 means 1.00. */
  price?: number;
  /** Cost of one, in hundredths: 100 means 1.00. */
  costPrice?: number;
  serialNumber?: string;
  note?: string;
  [key: string]: unknown;
}

/** An event of a service order. Its other fields are not documented. */
export interface ServiceEvent {
  /** Named so on the notification record. */
  serviceEventUid?: string;
  [key: string]: unknown;
}

/** A new event, or its new values. No field name is documented; an update has one field that must be a reference. */
export type ServiceEventWrite = Record<string, unknown>;

/** Time spent on a service order. Its other fields are not documented, and the name of this one is a guess. */
export interface ServiceHours {
  serviceHoursUid?: string;
  [key: string]: unknown;
}

/** Time to log, or its new values. No field name is documented; an update has one field that is a reference or empty. */
export type ServiceHoursWrite = Record<string, unknown>;

/** Where an invoice goes. Read off an order; that the same fields are accepted in a body is inferred. */
export interface InvoiceAddress {
  address?: string;
  city?: string;
  companyName?: string;
  countryCode?: string;
  email?: string;
  mobile?: string;
  firstname?: string;
  lastname?: string;
  postalCode?: string;
  displayName?: string;
  customerAddressUid?: string;
}

/** An order of the shop. Read off the first part of an example, so there are more fields. */
export interface SalesOrder {
  /** Format: date-time */
  createdAt?: string;
  customerUid?: string;
  deliveryState?: "NOT_STARTED" | (string & {});
  externalOrderNumber?: string;
  externalVoucherNumber?: string;
  invoiceAddress?: InvoiceAddress;
  /** Its fields are not documented. */
  shippingAddress?: Record<string, unknown>;
  /** Its fields are not documented. */
  customerAddress?: Record<string, unknown>;
  /** Its fields are not documented. */
  customerContact?: Record<string, unknown>;
  /** Lines of the order. Their fields are not documented. */
  items?: Record<string, unknown>[];
  [key: string]: unknown;
}

/** A sales order to make from a service order. Two references come first whose names are not documented: one must be given, the other may be empty. */
export interface ServiceSalesOrderCreate {
  /** Only when it differs from the address of the order. */
  invoiceAddress?: InvoiceAddress;
  /** Address of the order. It is named beside the invoice address; that it is a field of this body is a guess. */
  orderAddress?: Record<string, unknown>;
  [key: string]: unknown;
}

/** Reference to a record that may be absent: then it is an empty string. The pattern is inferred. */
export type OptionalUid = string;

/** A message that was sent, or is to be sent. */
export interface Notification {
  /** The value set is documented by name only. */
  messageType: "EMAIL" | (string & {});
  recipient: string;
  message: string;
  subject: string;
  /** The value set is documented by name only. */
  state: "NOT_STARTED" | (string & {});
  /** Why sending failed. */
  errorText: string;
  notificationUid: Uid;
  customerUid: OptionalUid;
  orderUid: OptionalUid;
  serviceOrderUid: OptionalUid;
  serviceEventUid: OptionalUid;
  tenantUserUid: OptionalUid;
  /** May be an empty string. */
  supplierUid: string;
  /** May be an empty string. */
  receivementUid: string;
  /** May be an empty string. */
  purchaseOrderUid: string;
  createdBy: string;
  /** Format: date-time */
  createdAt: string;
  lastModifiedBy: string;
  /** Format: date-time */
  lastModifiedAt: string;
}

/** A kind of service, such as a repair. Its other fields are not documented. */
export interface ServiceType {
  /** Named so on the service order. */
  serviceTypeUid?: string;
  name?: string;
  [key: string]: unknown;
}

/** New values of a service type. No field is documented. */
export interface ServiceTypeWrite {
  name?: string;
  [key: string]: unknown;
}

/** A step of the workflow that service orders pass through. Its other fields are not documented. */
export interface ServiceStatus {
  /** Named so on the service order. */
  serviceStatusUid?: string;
  name?: string;
  /** Which step of the workflow this is. Documented as an input; the type is inferred. */
  position?: number;
  [key: string]: unknown;
}

/** A status to create, or its new values. Its other fields are not documented. */
export interface ServiceStatusWrite {
  /** Which step of the workflow this is. The type is inferred. */
  position?: number;
  name?: string;
  [key: string]: unknown;
}

/** A price for an hour of work. Its other fields are not documented, and the name of this one is a guess. */
export interface HourlyRate {
  hourlyRateUid?: string;
  [key: string]: unknown;
}

/** An hourly rate to create, or its new values. No field name is documented; a new rate has one field that is a reference or empty, probably a uid of your own. */
export type HourlyRateWrite = Record<string, unknown>;

/** What to search notifications for. The names are documented; types other than those of the two limits and the two value sets are inferred. */
export interface NotificationSearch {
  /** The value set is documented by name only. */
  messageType?: "EMAIL" | (string & {});
  recipient?: string;
  message?: string;
  /** The value set is documented by name only. */
  state?: "NOT_STARTED" | (string & {});
  errorText?: string;
  organizationUid?: string;
  storeUid?: string;
  customerUid?: string;
  orderUid?: string;
  serviceOrderUid?: string;
  tenantUserUid?: string;
  supplierUid?: string;
  receivementUid?: string;
  purchaseOrderUid?: string;
  /**
   * Earliest moment.
   * Format: date-time
   */
  fromDateTime?: string;
  /**
   * Latest moment.
   * Format: date-time
   */
  toDateTime?: string;
  /** Free text. */
  query?: string;
}

/** A workshop outside the company that service orders can be sent to. */
export interface ExternalWorkshop {
  externalWorkshopUid: string;
  companyName: string;
  address: string;
  postalCode: string;
  city: string;
  countryCode: string;
  email: string;
  phone: string;
  contactName: string;
  note: string;
  active: boolean;
  /** Format: date-time */
  createdAt: string;
  createdBy: string;
  /** Format: date-time */
  lastModifiedAt: string;
  lastModifiedBy: string;
}

/** An external workshop to create. */
export interface ExternalWorkshopCreate {
  companyName: string;
  address?: string;
  postalCode?: string;
  city?: string;
  countryCode?: string;
  email?: string;
  phone?: string;
  contactName?: string;
  note?: string;
  /** @default true */
  active?: boolean;
  /** Uid of your own for the workshop. */
  externalWorkshopUid?: string;
}

/** Record of a file. Whether the `assets` of a service order are such records is not documented. */
export interface Asset {
  assetUid: Uid;
  name: string;
  description: string;
  category: "BRANDING" | "SERVICE" | "REPORT" | "OTHER" | (string & {});
  isPublic: boolean;
  publicUrl: string;
  mimeType: string;
  size: string;
  /** Service orders the file belongs to. */
  serviceOrderUids: Uid[];
  createdBy: string;
  /** Format: date-time */
  createdAt: string;
  lastModifiedBy: string;
  /** Format: date-time */
  lastModifiedAt: string;
}

/** A file record to create. The bytes are sent by a separate call that is not documented here, or hosted at `url`. */
export interface AssetCreate {
  name: string;
  category: "BRANDING" | "SERVICE" | "REPORT" | "OTHER";
  description?: string;
  /** @default false */
  isPublic?: boolean;
  /** Address of a file you host yourself. */
  url?: string;
  /** Uid of your own for the record. */
  assetUid?: string;
  /** Service orders the file belongs to. */
  serviceOrderUids?: string[];
}

/** The account that the token stands for. Its fields are not documented. */
export type Account = Record<string, unknown>;

/** Credentials of a user at a device. */
export interface AccountLogin {
  password: string;
  userCode: string;
}

/** What a login at a device answers. */
export interface AccountSession {
  /** Short-lived token of one tenant. */
  accessToken?: string;
  /** The user in the tenant. Its fields are not documented. */
  tenantUser?: Record<string, unknown>;
}

/** What exchanging a login token answers. Its fields are not documented; the token is read as from a login at a device. */
export interface TenantSession {
  /** Short-lived token of one tenant. */
  accessToken?: string;
  [key: string]: unknown;
}

/** A point-of-sale device. Its fields are not documented. */
export type Device = Record<string, unknown>;

/** New system information of a device. */
export interface DeviceUpdate {
  systemInformation: string;
}

/** A device to register. */
export interface DeviceRegister {
  clientId: string;
  name?: string | null;
  systemInformation?: string | null;
}

/** Codes for a device that is being registered. The names are documented, the types are inferred. */
export interface DeviceRegistration {
  deviceCode?: string;
  deviceIdentifier?: string;
  /** Time until the code expires, probably in seconds. */
  expires_in?: number;
  /** Time between two polls, probably in seconds. */
  interval?: number;
  /** Where a user confirms the device. */
  verificationUri?: string;
}

/** Which store a device belongs to. No field is documented. */
export type DeviceAuthorize = Record<string, unknown>;

/** What attaching a device answers. No field is documented. */
export type DeviceAuthorization = Record<string, unknown>;

/** What links a physical device: app, user code, password and system information. The parts are documented, their names are inferred from the calls beside this one. */
export interface DeviceLink {
  clientId?: string;
  userCode?: string;
  password?: string;
  systemInformation?: string;
  [key: string]: unknown;
}

/** What linking a device answers, among it the token of the device. No field name is documented. */
export type DeviceLinkResult = Record<string, unknown>;

/** A series that numbers are drawn from. Its other fields are not documented. */
export interface NumberSeries {
  /** The name is inferred. */
  numberSeriesUid?: string;
  [key: string]: unknown;
}

/** A number series to create, or its new values. No field is documented. */
export type NumberSeriesWrite = Record<string, unknown>;

/** A brand of products. Its other fields are not documented. */
export interface Brand {
  /** The name is inferred. */
  brandUid?: string;
  [key: string]: unknown;
}

/** A brand to create. Only the uid is documented. */
export interface BrandCreate {
  /** Uid of your own for the new record. */
  brandUid?: string;
  [key: string]: unknown;
}

/** What to search brands for. */
export interface BrandSearch {
  exactMatch?: boolean;
  query?: string;
}

/** A picture or another file of a product. Its other fields are not documented. */
export interface ProductMedia {
  /** The name is inferred. */
  productMediaUid?: string;
  [key: string]: unknown;
}

/** Media to add to a product. No field is documented. */
export type ProductMediaCreate = Record<string, unknown>;

/** A contact person of a customer. Its other fields are not documented. */
export interface CustomerContact {
  /** The name is inferred. */
  customerContactUid?: string;
  [key: string]: unknown;
}

/** A contact person to add. Only the uid is documented. */
export interface CustomerContactCreate {
  /** Uid of your own for the new record. */
  customerContactUid?: string;
  [key: string]: unknown;
}

/** An address of a customer. Its other fields are not documented. */
export interface CustomerAddress {
  /** The name is inferred. */
  customerAddressUid?: string;
  [key: string]: unknown;
}

/** A company that uses Flow Retail. Its other fields are not documented. */
export interface Tenant {
  /** The name is inferred. */
  tenantUid?: string;
  [key: string]: unknown;
}

/** A reason that can be chosen, for a discount or a return for instance. Its other fields are not documented. */
export interface Reason {
  /** The name is inferred. */
  reasonUid?: string;
  [key: string]: unknown;
}

/** A reason to create. Only the uid is documented. */
export interface ReasonCreate {
  /** Uid of your own for the new record. */
  reasonUid?: string;
  [key: string]: unknown;
}

/** An extension of a tenant. Its fields are not documented. */
export type Extension = Record<string, unknown>;

/** A country. Its other fields are not documented. */
export interface Country {
  /** The name is inferred. */
  countryUid?: string;
  [key: string]: unknown;
}

/** A code of value added tax. Its fields are not documented. */
export type VatCode = Record<string, unknown>;

/** A SOA record, in the vendor's word. Its other fields are not documented. */
export interface Soa {
  /** The name is inferred. */
  soaUid?: string;
  [key: string]: unknown;
}

/** A SOA record to create. Only the uid is documented. */
export interface SoaCreate {
  /** Uid of your own for the new record. */
  soaUid?: string;
  [key: string]: unknown;
}

/** What lists of Flow Retail API take, save those that differ. */
export interface ListQuery {
  /** Number of the page. */
  pageNumber?: number;
  /** Rows per page. Neither the default nor the limit is documented. */
  pageSize?: number;
  /** Field to sort by. The fields that can be sorted by are not documented. */
  sortBy?: string;
  /** Upwards or downwards. */
  sortDirection?: "ASC" | "DESC";
}

/** Query of `serviceOrders.list`. */
export interface ServiceOrdersListQuery extends ListQuery {
  /**
   * Only orders in these states. The filter is documented without its name: this one is a guess.
   * Evidence: inferred.
   */
  serviceStates?: ServiceState[];
  /** Only orders of these service types. */
  serviceTypeUids?: string[];
  /** Only orders assigned to these users. */
  assignedUserUids?: string[];
  /** Only orders taken in these stores. */
  createdFromStoreUids?: string[];
  /**
   * Only orders of these priorities. The filter is documented without its name: this one is a guess.
   * Evidence: inferred.
   */
  priorities?: ServicePriority[];
}

/** Query of `serviceOrders.search`. */
export interface ServiceOrdersSearchQuery extends ListQuery {}

/** Query of `serviceOrders.events.list`. */
export interface ServiceOrdersEventsListQuery extends ListQuery {}

/** Query of `serviceOrders.hours.list`. */
export interface ServiceOrdersHoursListQuery extends ListQuery {}

/** Query of `serviceOrders.salesOrders.list`. */
export interface ServiceOrdersSalesOrdersListQuery {
  /** Number of the page. */
  pageNumber?: number;
  /** Rows per page. Neither the default nor the limit is documented. */
  pageSize?: number;
}

/** Query of `serviceOrders.notifications.list`. */
export interface ServiceOrdersNotificationsListQuery extends ListQuery {}

/** Query of `serviceTypes.list`. */
export interface ServiceTypesListQuery extends ListQuery {}

/** Query of `serviceStatuses.list`. */
export interface ServiceStatusesListQuery extends ListQuery {}

/** Query of `hourlyRates.list`. */
export interface HourlyRatesListQuery {
  /** Number of the page. */
  pageNumber?: number;
  /** Rows per page. Neither the default nor the limit is documented. */
  pageSize?: number;
}

/** Query of `notifications.search`. */
export interface NotificationsSearchQuery extends ListQuery {}

/** Query of `externalWorkshops.list`. */
export interface ExternalWorkshopsListQuery extends ListQuery {}

/** Query of `assets.list`. */
export interface AssetsListQuery extends ListQuery {}

/** Query of `numberSeries.list`. */
export interface NumberSeriesListQuery extends ListQuery {}

/** Query of `brands.list`. */
export interface BrandsListQuery extends ListQuery {}

/** Query of `brands.search`. */
export interface BrandsSearchQuery extends ListQuery {}

/** Query of `products.media.list`. */
export interface ProductsMediaListQuery extends ListQuery {}

/** Query of `customers.contacts.list`. */
export interface CustomersContactsListQuery extends ListQuery {}

/** Query of `customers.addresses.list`. */
export interface CustomersAddressesListQuery extends ListQuery {}

/** Query of `tenants.list`. */
export interface TenantsListQuery extends ListQuery {}

/** Query of `reasons.list`. */
export interface ReasonsListQuery extends ListQuery {
  /** Only reasons of this kind. */
  reasonType?: "DISCOUNT" | "RETURN" | "RMA";
}

/** Query of `extensions.list`. */
export interface ExtensionsListQuery extends ListQuery {}

/** Query of `countries.list`. */
export interface CountriesListQuery extends ListQuery {}

/** Query of `vatCodes.list`. */
export interface VatCodesListQuery extends ListQuery {}

/** Query of `soas.list`. */
export interface SoasListQuery extends ListQuery {}

/** Every component by its name in the spec. */
export interface components {
  schemas: {
    ServiceState: ServiceState;
    ServicePriority: ServicePriority;
    Uid: Uid;
    ServiceOrderTotals: ServiceOrderTotals;
    ServiceOrderItem: ServiceOrderItem;
    ServiceOrder: ServiceOrder;
    Paging: Paging;
    ErrorBody: ErrorBody;
    ServiceOrderCreate: ServiceOrderCreate;
    ServiceOrderUpdate: ServiceOrderUpdate;
    ServiceOrderSearch: ServiceOrderSearch;
    ReportFile: ReportFile;
    ServiceOrderItemWrite: ServiceOrderItemWrite;
    ServiceEvent: ServiceEvent;
    ServiceEventWrite: ServiceEventWrite;
    ServiceHours: ServiceHours;
    ServiceHoursWrite: ServiceHoursWrite;
    InvoiceAddress: InvoiceAddress;
    SalesOrder: SalesOrder;
    ServiceSalesOrderCreate: ServiceSalesOrderCreate;
    OptionalUid: OptionalUid;
    Notification: Notification;
    ServiceType: ServiceType;
    ServiceTypeWrite: ServiceTypeWrite;
    ServiceStatus: ServiceStatus;
    ServiceStatusWrite: ServiceStatusWrite;
    HourlyRate: HourlyRate;
    HourlyRateWrite: HourlyRateWrite;
    NotificationSearch: NotificationSearch;
    ExternalWorkshop: ExternalWorkshop;
    ExternalWorkshopCreate: ExternalWorkshopCreate;
    Asset: Asset;
    AssetCreate: AssetCreate;
    Account: Account;
    AccountLogin: AccountLogin;
    AccountSession: AccountSession;
    TenantSession: TenantSession;
    Device: Device;
    DeviceUpdate: DeviceUpdate;
    DeviceRegister: DeviceRegister;
    DeviceRegistration: DeviceRegistration;
    DeviceAuthorize: DeviceAuthorize;
    DeviceAuthorization: DeviceAuthorization;
    DeviceLink: DeviceLink;
    DeviceLinkResult: DeviceLinkResult;
    NumberSeries: NumberSeries;
    NumberSeriesWrite: NumberSeriesWrite;
    Brand: Brand;
    BrandCreate: BrandCreate;
    BrandSearch: BrandSearch;
    ProductMedia: ProductMedia;
    ProductMediaCreate: ProductMediaCreate;
    CustomerContact: CustomerContact;
    CustomerContactCreate: CustomerContactCreate;
    CustomerAddress: CustomerAddress;
    Tenant: Tenant;
    Reason: Reason;
    ReasonCreate: ReasonCreate;
    Extension: Extension;
    Country: Country;
    VatCode: VatCode;
    Soa: Soa;
    SoaCreate: SoaCreate;
  };
}

/** Every route with what it takes and answers: types of `client.raw`. */
export interface paths {
  "/tenants/{tenantUid}/stores/{storeUid}/serviceorders": {
    /**
     * List the service orders of a store
     * Sorted by `serviceOrderUid` upwards unless asked otherwise. Needs the permission SERVICE_ORDER.
     */
    get: operations["serviceOrders.list"];
    /** Create a service order */
    post: operations["serviceOrders.create"];
  };
  "/tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}": {
    /** Get a service order */
    get: operations["serviceOrders.get"];
    /** Change a service order */
    put: operations["serviceOrders.update"];
    /** Delete a service order */
    delete: operations["serviceOrders.delete"];
  };
  "/tenants/{tenantUid}/stores/{storeUid}/serviceorders/search": {
    /**
     * Search the service orders of a store
     * The criteria travel in the body, the paging in the query. A search changes nothing, so it is safe to send again.
     */
    post: operations["serviceOrders.search"];
  };
  "/tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/reports": {
    /**
     * Get the report of a service order
     * `get` asks for JSON that holds the file in base64, `download` for the file itself.
     */
    get: operations["serviceOrders.reports.get"];
  };
  "/tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/items": {
    /** Add a line to a service order */
    post: operations["serviceOrders.items.create"];
  };
  "/tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/items/{serviceOrderItemUid}": {
    /** Change a line of a service order */
    put: operations["serviceOrders.items.update"];
    /** Delete a line of a service order */
    delete: operations["serviceOrders.items.delete"];
  };
  "/tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/events": {
    /** List the events of a service order */
    get: operations["serviceOrders.events.list"];
    /** Create an event of a service order */
    post: operations["serviceOrders.events.create"];
  };
  "/tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/events/{serviceEventUid}": {
    /** Get an event of a service order */
    get: operations["serviceOrders.events.get"];
    /** Change an event of a service order */
    put: operations["serviceOrders.events.update"];
    /** Delete an event of a service order */
    delete: operations["serviceOrders.events.delete"];
  };
  "/tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/hours": {
    /** List the hours of a service order */
    get: operations["serviceOrders.hours.list"];
    /** Log hours on a service order */
    post: operations["serviceOrders.hours.create"];
  };
  "/tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/hours/{serviceHoursUid}": {
    /** Get an entry of hours of a service order */
    get: operations["serviceOrders.hours.get"];
    /** Change an entry of hours of a service order */
    put: operations["serviceOrders.hours.update"];
    /** Delete an entry of hours of a service order */
    delete: operations["serviceOrders.hours.delete"];
  };
  "/tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/salesorders": {
    /** List the sales orders of a service order */
    get: operations["serviceOrders.salesOrders.list"];
    /** Create a sales order from a service order */
    post: operations["serviceOrders.salesOrders.create"];
  };
  "/tenants/{tenantUid}/stores/{storeUid}/serviceorders/{serviceOrderUid}/notifications": {
    /** List the notifications sent for a service order */
    get: operations["serviceOrders.notifications.list"];
  };
  "/tenants/{tenantUid}/stores/{storeUid}/serviceorders/public/{publicPageHash}": {
    /**
     * Get a service order by the hash of its public page
     * Whether the whole order comes back or a public part of it, and whether a token is needed, is not documented.
     */
    get: operations["serviceOrders.getByHash"];
  };
  "/tenants/{tenantUid}/serviceorders/types": {
    /** List service types */
    get: operations["serviceTypes.list"];
  };
  "/tenants/{tenantUid}/serviceorders/types/{serviceTypeUid}": {
    /** Change a service type */
    put: operations["serviceTypes.update"];
  };
  "/tenants/{tenantUid}/serviceorders/statuses": {
    /** List service statuses */
    get: operations["serviceStatuses.list"];
    /**
     * Create a service status
     * `position` says which step of the workflow the status is.
     */
    post: operations["serviceStatuses.create"];
  };
  "/tenants/{tenantUid}/serviceorders/statuses/{serviceStatusUid}": {
    /**
     * Change a service status
     * `position` says which step of the workflow the status is.
     */
    put: operations["serviceStatuses.update"];
  };
  "/tenants/{tenantUid}/serviceorders/hourlyrates": {
    /** List hourly rates */
    get: operations["hourlyRates.list"];
    /** Create an hourly rate */
    post: operations["hourlyRates.create"];
  };
  "/tenants/{tenantUid}/serviceorders/hourlyrates/{hourlyRateUid}": {
    /** Change an hourly rate */
    put: operations["hourlyRates.update"];
  };
  "/tenants/{tenantUid}/notifications/search": {
    /**
     * Search the notifications of a tenant
     * The criteria travel in the body, the paging in the query. Permissions named for it: INTERNAL_PURCHASE_ORDER, PURCHASE_ORDER, RECEIVEMENT, RETURN_ORDER, SALES_ORDER, SERVICE_ORDER; any one will do.
     */
    post: operations["notifications.search"];
  };
  "/tenants/{tenantUid}/serviceorders/externalworkshops": {
    /**
     * List external workshops
     * Needs the permission SERVICE_ORDER.
     */
    get: operations["externalWorkshops.list"];
    /** Create an external workshop */
    post: operations["externalWorkshops.create"];
  };
  "/tenants/{tenantUid}/serviceorders/externalworkshops/{externalWorkshopUid}": {
    /** Get an external workshop */
    get: operations["externalWorkshops.get"];
  };
  "/tenants/{tenantUid}/assets": {
    /** List file records */
    get: operations["assets.list"];
    /**
     * Create a file record
     * Creates the record only: the call that sends the bytes is not known.
     */
    post: operations["assets.create"];
  };
  "/tenants/{tenantUid}/orders/{orderUid}": {
    /** Get an order */
    get: operations["orders.get"];
  };
  "/account": {
    /** Get the account of the token */
    get: operations["account.get"];
    /**
     * Log a user in at a device
     * Call it with a device token; the answer holds an access token.
     */
    post: operations["account.login"];
  };
  "/tenants/{tenantUid}/account": {
    /**
     * Exchange a login token for an access token
     * Call it with the token of a user who has logged in. Nothing is sent in the body.
     */
    post: operations["account.exchange"];
  };
  "/device": {
    /** Get the device of the token */
    get: operations["device.get"];
    /** Update the system information of a device */
    put: operations["device.update"];
    /**
     * Register a device
     * The vendor marks this call as deprecated; link the device instead.
     * @deprecated
     */
    post: operations["device.register"];
  };
  "/device/authorize": {
    /**
     * Attach a device to a store
     * The vendor marks this call as deprecated; link the device instead.
     * @deprecated
     */
    post: operations["device.authorize"];
  };
  "/device/{deviceCode}/link": {
    /** Link a physical device */
    post: operations["device.link"];
  };
  "/tenants/{tenantUid}/number-series": {
    /** List number series */
    get: operations["numberSeries.list"];
    /** Create a number series */
    post: operations["numberSeries.create"];
  };
  "/tenants/{tenantUid}/number-series/{numberSeriesUid}": {
    /** Get a number series */
    get: operations["numberSeries.get"];
    /** Change a number series */
    put: operations["numberSeries.update"];
  };
  "/tenants/{tenantUid}/brands": {
    /** List brands */
    get: operations["brands.list"];
    /** Create a brand */
    post: operations["brands.create"];
  };
  "/tenants/{tenantUid}/brands/search": {
    /**
     * Search brands
     * The criteria travel in the body, the paging in the query.
     */
    post: operations["brands.search"];
  };
  "/tenants/{tenantUid}/products/{productUid}/media": {
    /** List the media of a product */
    get: operations["products.media.list"];
    /** Add media to a product */
    post: operations["products.media.create"];
  };
  "/tenants/{tenantUid}/products/{productUid}/media/{productMediaUid}": {
    /** Get media of a product */
    get: operations["products.media.get"];
  };
  "/tenants/{tenantUid}/customers/{customerUid}/contacts": {
    /** List the contacts of a customer */
    get: operations["customers.contacts.list"];
    /** Add a contact to a customer */
    post: operations["customers.contacts.create"];
  };
  "/tenants/{tenantUid}/customers/{customerUid}/addresses": {
    /** List the addresses of a customer */
    get: operations["customers.addresses.list"];
  };
  "/tenants": {
    /** List your tenants */
    get: operations["tenants.list"];
  };
  "/tenants/{tenantUid}": {
    /** Get the tenant */
    get: operations["tenants.get"];
  };
  "/tenants/{tenantUid}/reasons": {
    /** List reasons */
    get: operations["reasons.list"];
    /** Create a reason */
    post: operations["reasons.create"];
  };
  "/tenants/{tenantUid}/extensions": {
    /** List the extensions of a tenant */
    get: operations["extensions.list"];
  };
  "/countries": {
    /** List countries */
    get: operations["countries.list"];
  };
  "/countries/{countryUid}": {
    /** Get a country */
    get: operations["countries.get"];
  };
  "/vat": {
    /** List VAT codes */
    get: operations["vatCodes.list"];
  };
  "/tenants/{tenantUid}/soas": {
    /** List SOA records */
    get: operations["soas.list"];
    /** Create a SOA record */
    post: operations["soas.create"];
  };
}

/** How the service refuses a call. */
export interface Refusals {
  "4XX": JsonAnswer<ErrorBody>;
}

/** What `paths` refers to, by operation. */
export interface operations {
  "serviceOrders.list": RawOperation<{
    query?: ServiceOrdersListQuery;
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Store. */
      storeUid: string;
    };
  }, 200, { items: ServiceOrder[]; paging: Paging; }, Refusals>;
  "serviceOrders.create": RawWrite<{
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Store. */
      storeUid: string;
    };
  }, ServiceOrderCreate, 201, ServiceOrder, Refusals>;
  "serviceOrders.get": RawOperation<{
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Store. */
      storeUid: string;
      /** Service order. */
      serviceOrderUid: string;
    };
  }, 200, ServiceOrder, Refusals>;
  "serviceOrders.update": RawWrite<{
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Store. */
      storeUid: string;
      /** Service order. */
      serviceOrderUid: string;
    };
  }, ServiceOrderUpdate, 200, ServiceOrder, Refusals>;
  "serviceOrders.delete": {
    parameters: RawParameters<{
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Store. */
        storeUid: string;
        /** Service order. */
        serviceOrderUid: string;
      };
    }>;
    requestBody?: never;
    responses: { 204: EmptyAnswer; } & Refusals;
  };
  "serviceOrders.search": RawWrite<{
    query?: ServiceOrdersSearchQuery;
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Store. */
      storeUid: string;
    };
  }, ServiceOrderSearch, 200, { items: ServiceOrder[]; paging: Paging; }, Refusals>;
  "serviceOrders.reports.get": {
    parameters: RawParameters<{
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Store. */
        storeUid: string;
        /** Service order. */
        serviceOrderUid: string;
      };
    }>;
    requestBody?: never;
    responses: {
      200: {
        headers: Record<string, unknown>;
        content: { "application/json": ReportFile; "application/octet-stream": Blob; };
      };
    } & Refusals;
  };
  "serviceOrders.items.create": RawWrite<{
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Store. */
      storeUid: string;
      /** Service order. */
      serviceOrderUid: string;
    };
  }, ServiceOrderItemWrite, 201, ServiceOrderItem, Refusals>;
  "serviceOrders.items.update": RawWrite<{
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Store. */
      storeUid: string;
      /** Service order. */
      serviceOrderUid: string;
      /** Line of the service order. */
      serviceOrderItemUid: string;
    };
  }, ServiceOrderItemWrite, 200, ServiceOrderItem, Refusals>;
  "serviceOrders.items.delete": {
    parameters: RawParameters<{
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Store. */
        storeUid: string;
        /** Service order. */
        serviceOrderUid: string;
        /** Line of the service order. */
        serviceOrderItemUid: string;
      };
    }>;
    requestBody?: never;
    responses: { 204: EmptyAnswer; } & Refusals;
  };
  "serviceOrders.events.list": RawOperation<{
    query?: ServiceOrdersEventsListQuery;
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Store. */
      storeUid: string;
      /** Service order. */
      serviceOrderUid: string;
    };
  }, 200, { items: ServiceEvent[]; paging: Paging; }, Refusals>;
  "serviceOrders.events.create": RawWrite<{
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Store. */
      storeUid: string;
      /** Service order. */
      serviceOrderUid: string;
    };
  }, ServiceEventWrite, 201, ServiceEvent, Refusals>;
  "serviceOrders.events.get": RawOperation<{
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Store. */
      storeUid: string;
      /** Service order. */
      serviceOrderUid: string;
      /** Event of the service order. */
      serviceEventUid: string;
    };
  }, 200, ServiceEvent, Refusals>;
  "serviceOrders.events.update": RawWrite<{
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Store. */
      storeUid: string;
      /** Service order. */
      serviceOrderUid: string;
      /** Event of the service order. */
      serviceEventUid: string;
    };
  }, ServiceEventWrite, 200, ServiceEvent, Refusals>;
  "serviceOrders.events.delete": {
    parameters: RawParameters<{
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Store. */
        storeUid: string;
        /** Service order. */
        serviceOrderUid: string;
        /** Event of the service order. */
        serviceEventUid: string;
      };
    }>;
    requestBody?: never;
    responses: { 204: EmptyAnswer; } & Refusals;
  };
  "serviceOrders.hours.list": RawOperation<{
    query?: ServiceOrdersHoursListQuery;
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Store. */
      storeUid: string;
      /** Service order. */
      serviceOrderUid: string;
    };
  }, 200, { items: ServiceHours[]; paging: Paging; }, Refusals>;
  "serviceOrders.hours.create": RawWrite<{
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Store. */
      storeUid: string;
      /** Service order. */
      serviceOrderUid: string;
    };
  }, ServiceHoursWrite, 201, ServiceHours, Refusals>;
  "serviceOrders.hours.get": RawOperation<{
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Store. */
      storeUid: string;
      /** Service order. */
      serviceOrderUid: string;
      /** Entry of hours. */
      serviceHoursUid: string;
    };
  }, 200, ServiceHours, Refusals>;
  "serviceOrders.hours.update": RawWrite<{
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Store. */
      storeUid: string;
      /** Service order. */
      serviceOrderUid: string;
      /** Entry of hours. */
      serviceHoursUid: string;
    };
  }, ServiceHoursWrite, 200, ServiceHours, Refusals>;
  "serviceOrders.hours.delete": {
    parameters: RawParameters<{
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Store. */
        storeUid: string;
        /** Service order. */
        serviceOrderUid: string;
        /** Entry of hours. */
        serviceHoursUid: string;
      };
    }>;
    requestBody?: never;
    responses: { 204: EmptyAnswer; } & Refusals;
  };
  "serviceOrders.salesOrders.list": RawOperation<{
    query?: ServiceOrdersSalesOrdersListQuery;
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Store. */
      storeUid: string;
      /** Service order. */
      serviceOrderUid: string;
    };
  }, 200, { items: SalesOrder[]; paging: Paging; }, Refusals>;
  "serviceOrders.salesOrders.create": RawWrite<{
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Store. */
      storeUid: string;
      /** Service order. */
      serviceOrderUid: string;
    };
  }, ServiceSalesOrderCreate, 201, SalesOrder, Refusals>;
  "serviceOrders.notifications.list": RawOperation<{
    query?: ServiceOrdersNotificationsListQuery;
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Store. */
      storeUid: string;
      /** Service order. */
      serviceOrderUid: string;
    };
  }, 200, { items: Notification[]; paging: Paging; }, Refusals>;
  "serviceOrders.getByHash": RawOperation<{
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Store. */
      storeUid: string;
      /** Token of the public page, as on the service order. */
      publicPageHash: string;
    };
  }, 200, ServiceOrder, Refusals>;
  "serviceTypes.list": RawOperation<{
    query?: ServiceTypesListQuery;
    path: {
      /** Tenant. */
      tenantUid: string;
    };
  }, 200, { items: ServiceType[]; paging: Paging; }, Refusals>;
  "serviceTypes.update": RawWrite<{
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Service type. */
      serviceTypeUid: string;
    };
  }, ServiceTypeWrite, 200, ServiceType, Refusals>;
  "serviceStatuses.list": RawOperation<{
    query?: ServiceStatusesListQuery;
    path: {
      /** Tenant. */
      tenantUid: string;
    };
  }, 200, { items: ServiceStatus[]; paging: Paging; }, Refusals>;
  "serviceStatuses.create": RawWrite<{
    path: {
      /** Tenant. */
      tenantUid: string;
    };
  }, ServiceStatusWrite, 201, ServiceStatus, Refusals>;
  "serviceStatuses.update": RawWrite<{
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Service status. */
      serviceStatusUid: string;
    };
  }, ServiceStatusWrite, 200, ServiceStatus, Refusals>;
  "hourlyRates.list": RawOperation<{
    query?: HourlyRatesListQuery;
    path: {
      /** Tenant. */
      tenantUid: string;
    };
  }, 200, { items: HourlyRate[]; paging: Paging; }, Refusals>;
  "hourlyRates.create": RawWrite<{
    path: {
      /** Tenant. */
      tenantUid: string;
    };
  }, HourlyRateWrite, 201, HourlyRate, Refusals>;
  "hourlyRates.update": RawWrite<{
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Hourly rate. */
      hourlyRateUid: string;
    };
  }, HourlyRateWrite, 200, HourlyRate, Refusals>;
  "notifications.search": RawWrite<{
    query?: NotificationsSearchQuery;
    path: {
      /** Tenant. */
      tenantUid: string;
    };
  }, NotificationSearch, 200, { items: Notification[]; paging: Paging; }, Refusals>;
  "externalWorkshops.list": RawOperation<{
    query?: ExternalWorkshopsListQuery;
    path: {
      /** Tenant. */
      tenantUid: string;
    };
  }, 200, { items: ExternalWorkshop[]; paging: Paging; }, Refusals>;
  "externalWorkshops.create": RawWrite<{
    path: {
      /** Tenant. */
      tenantUid: string;
    };
  }, ExternalWorkshopCreate, 201, ExternalWorkshop, Refusals>;
  "externalWorkshops.get": RawOperation<{
    path: {
      /** Tenant. */
      tenantUid: string;
      /** External workshop. */
      externalWorkshopUid: string;
    };
  }, 200, ExternalWorkshop, Refusals>;
  "assets.list": RawOperation<{
    query?: AssetsListQuery;
    path: {
      /** Tenant. */
      tenantUid: string;
    };
  }, 200, { items: Asset[]; paging: Paging; }, Refusals>;
  "assets.create": RawWrite<{
    path: {
      /** Tenant. */
      tenantUid: string;
    };
  }, AssetCreate, 201, Asset, Refusals>;
  "orders.get": RawOperation<{
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Order. */
      orderUid: string;
    };
  }, 200, SalesOrder, Refusals>;
  "account.get": RawOperation<NoParameters, 200, Account, Refusals>;
  "account.login": RawWrite<NoParameters, AccountLogin, 200, AccountSession, Refusals>;
  "account.exchange": RawOperation<{
    path: {
      /** Tenant. */
      tenantUid: string;
    };
  }, 200, TenantSession, Refusals>;
  "device.get": RawOperation<NoParameters, 200, Device, Refusals>;
  "device.update": {
    parameters: RawParameters<NoParameters>;
    requestBody: { content: { "application/json": DeviceUpdate; }; };
    responses: { 204: EmptyAnswer; } & Refusals;
  };
  "device.register": RawWrite<NoParameters, DeviceRegister, 200, DeviceRegistration, Refusals>;
  "device.authorize": RawWrite<NoParameters, DeviceAuthorize, 200, DeviceAuthorization, Refusals>;
  "device.link": RawWrite<{
    path: {
      /** Code of the device. */
      deviceCode: string;
    };
  }, DeviceLink, 200, DeviceLinkResult, Refusals>;
  "numberSeries.list": RawOperation<{
    query?: NumberSeriesListQuery;
    path: {
      /** Tenant. */
      tenantUid: string;
    };
  }, 200, { items: NumberSeries[]; paging: Paging; }, Refusals>;
  "numberSeries.create": RawWrite<{
    path: {
      /** Tenant. */
      tenantUid: string;
    };
  }, NumberSeriesWrite, 201, NumberSeries, Refusals>;
  "numberSeries.get": RawOperation<{
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Number series. */
      numberSeriesUid: string;
    };
  }, 200, NumberSeries, Refusals>;
  "numberSeries.update": RawWrite<{
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Number series. */
      numberSeriesUid: string;
    };
  }, NumberSeriesWrite, 200, NumberSeries, Refusals>;
  "brands.list": RawOperation<{
    query?: BrandsListQuery;
    path: {
      /** Tenant. */
      tenantUid: string;
    };
  }, 200, { items: Brand[]; paging: Paging; }, Refusals>;
  "brands.create": RawWrite<{
    path: {
      /** Tenant. */
      tenantUid: string;
    };
  }, BrandCreate, 201, Brand, Refusals>;
  "brands.search": RawWrite<{
    query?: BrandsSearchQuery;
    path: {
      /** Tenant. */
      tenantUid: string;
    };
  }, BrandSearch, 200, { items: Brand[]; paging: Paging; }, Refusals>;
  "products.media.list": RawOperation<{
    query?: ProductsMediaListQuery;
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Product. */
      productUid: string;
    };
  }, 200, { items: ProductMedia[]; paging: Paging; }, Refusals>;
  "products.media.create": RawWrite<{
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Product. */
      productUid: string;
    };
  }, ProductMediaCreate, 201, ProductMedia, Refusals>;
  "products.media.get": RawOperation<{
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Product. */
      productUid: string;
      /** Media of the product. */
      productMediaUid: string;
    };
  }, 200, ProductMedia, Refusals>;
  "customers.contacts.list": RawOperation<{
    query?: CustomersContactsListQuery;
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Customer. */
      customerUid: string;
    };
  }, 200, { items: CustomerContact[]; paging: Paging; }, Refusals>;
  "customers.contacts.create": RawWrite<{
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Customer. */
      customerUid: string;
    };
  }, CustomerContactCreate, 201, CustomerContact, Refusals>;
  "customers.addresses.list": RawOperation<{
    query?: CustomersAddressesListQuery;
    path: {
      /** Tenant. */
      tenantUid: string;
      /** Customer. */
      customerUid: string;
    };
  }, 200, { items: CustomerAddress[]; paging: Paging; }, Refusals>;
  "tenants.list": RawOperation<{ query?: TenantsListQuery; }, 200, { items: Tenant[]; paging: Paging; }, Refusals>;
  "tenants.get": RawOperation<{
    path: {
      /** Tenant. */
      tenantUid: string;
    };
  }, 200, Tenant, Refusals>;
  "reasons.list": RawOperation<{
    query?: ReasonsListQuery;
    path: {
      /** Tenant. */
      tenantUid: string;
    };
  }, 200, { items: Reason[]; paging: Paging; }, Refusals>;
  "reasons.create": RawWrite<{
    path: {
      /** Tenant. */
      tenantUid: string;
    };
  }, ReasonCreate, 201, Reason, Refusals>;
  "extensions.list": RawOperation<{
    query?: ExtensionsListQuery;
    path: {
      /** Tenant. */
      tenantUid: string;
    };
  }, 200, { items: Extension[]; paging: Paging; }, Refusals>;
  "countries.list": RawOperation<{ query?: CountriesListQuery; }, 200, { items: Country[]; paging: Paging; }, Refusals>;
  "countries.get": RawOperation<{
    path: {
      /** Country. */
      countryUid: string;
    };
  }, 200, Country, Refusals>;
  "vatCodes.list": RawOperation<{ query?: VatCodesListQuery; }, 200, { items: VatCode[]; paging: Paging; }, Refusals>;
  "soas.list": RawOperation<{
    query?: SoasListQuery;
    path: {
      /** Tenant. */
      tenantUid: string;
    };
  }, 200, { items: Soa[]; paging: Paging; }, Refusals>;
  "soas.create": RawWrite<{
    path: {
      /** Tenant. */
      tenantUid: string;
    };
  }, SoaCreate, 201, Soa, Refusals>;
}
