// Made from specs/flowretail by `npm run generate -- flowretail`. Do not edit: change the spec and make it again.

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
  responses: {
    /** The call was refused. No error is documented. */
    ClientError: {
      headers: Record<string, unknown>;
      content: {
        "application/json": ErrorBody;
      };
    };
  };
  parameters: {
    /** Tenant. */
    tenantUid: string;
    /** Store. */
    storeUid: string;
    /** Number of the page. */
    pageNumber: number;
    /** Rows per page. Neither the default nor the limit is documented. */
    pageSize: number;
    /** Field to sort by. The fields that can be sorted by are not documented. */
    sortBy: string;
    /** Upwards or downwards. */
    sortDirection: "ASC" | "DESC";
    /** Service order. */
    serviceOrderUid: string;
    /** Line of the service order. */
    serviceOrderItemUid: string;
    /** Event of the service order. */
    serviceEventUid: string;
    /** Entry of hours. */
    serviceHoursUid: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
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

/** What `paths` refers to, by operation. */
export interface operations {
  "serviceOrders.list": {
    parameters: {
      query?: {
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
        /** Field to sort by. The fields that can be sorted by are not documented. */
        sortBy?: string;
        /** Upwards or downwards. */
        sortDirection?: "ASC" | "DESC";
        /** Only orders in these states. The filter is documented without its name: this one is a guess. */
        serviceStates?: ServiceState[];
        /** Only orders of these service types. */
        serviceTypeUids?: string[];
        /** Only orders assigned to these users. */
        assignedUserUids?: string[];
        /** Only orders taken in these stores. */
        createdFromStoreUids?: string[];
        /** Only orders of these priorities. The filter is documented without its name: this one is a guess. */
        priorities?: ServicePriority[];
      };
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Store. */
        storeUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: ServiceOrder[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceOrders.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Store. */
        storeUid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ServiceOrderCreate;
      };
    };
    responses: {
      /** The new service order. */
      201: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ServiceOrder;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceOrders.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Store. */
        storeUid: string;
        /** Service order. */
        serviceOrderUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The service order. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ServiceOrder;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceOrders.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Store. */
        storeUid: string;
        /** Service order. */
        serviceOrderUid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ServiceOrderUpdate;
      };
    };
    responses: {
      /** The service order as it is now. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ServiceOrder;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceOrders.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Store. */
        storeUid: string;
        /** Service order. */
        serviceOrderUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. */
      204: {
        headers: Record<string, unknown>;
        content?: never;
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceOrders.search": {
    parameters: {
      query?: {
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
        /** Field to sort by. The fields that can be sorted by are not documented. */
        sortBy?: string;
        /** Upwards or downwards. */
        sortDirection?: "ASC" | "DESC";
      };
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Store. */
        storeUid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ServiceOrderSearch;
      };
    };
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: ServiceOrder[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceOrders.reports.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Store. */
        storeUid: string;
        /** Service order. */
        serviceOrderUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The report: JSON with the file in base64, or the file itself. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ReportFile;
          "application/octet-stream": Blob;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceOrders.items.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Store. */
        storeUid: string;
        /** Service order. */
        serviceOrderUid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ServiceOrderItemWrite;
      };
    };
    responses: {
      /** The new line. */
      201: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ServiceOrderItem;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceOrders.items.update": {
    parameters: {
      query?: never;
      header?: never;
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
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ServiceOrderItemWrite;
      };
    };
    responses: {
      /** The line as it is now. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ServiceOrderItem;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceOrders.items.delete": {
    parameters: {
      query?: never;
      header?: never;
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
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. */
      204: {
        headers: Record<string, unknown>;
        content?: never;
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceOrders.events.list": {
    parameters: {
      query?: {
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
        /** Field to sort by. The fields that can be sorted by are not documented. */
        sortBy?: string;
        /** Upwards or downwards. */
        sortDirection?: "ASC" | "DESC";
      };
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Store. */
        storeUid: string;
        /** Service order. */
        serviceOrderUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: ServiceEvent[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceOrders.events.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Store. */
        storeUid: string;
        /** Service order. */
        serviceOrderUid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ServiceEventWrite;
      };
    };
    responses: {
      /** The new event. */
      201: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ServiceEvent;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceOrders.events.get": {
    parameters: {
      query?: never;
      header?: never;
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
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The event. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ServiceEvent;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceOrders.events.update": {
    parameters: {
      query?: never;
      header?: never;
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
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ServiceEventWrite;
      };
    };
    responses: {
      /** The event as it is now. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ServiceEvent;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceOrders.events.delete": {
    parameters: {
      query?: never;
      header?: never;
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
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. */
      204: {
        headers: Record<string, unknown>;
        content?: never;
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceOrders.hours.list": {
    parameters: {
      query?: {
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
        /** Field to sort by. The fields that can be sorted by are not documented. */
        sortBy?: string;
        /** Upwards or downwards. */
        sortDirection?: "ASC" | "DESC";
      };
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Store. */
        storeUid: string;
        /** Service order. */
        serviceOrderUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: ServiceHours[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceOrders.hours.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Store. */
        storeUid: string;
        /** Service order. */
        serviceOrderUid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ServiceHoursWrite;
      };
    };
    responses: {
      /** The new entry. */
      201: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ServiceHours;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceOrders.hours.get": {
    parameters: {
      query?: never;
      header?: never;
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
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The entry. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ServiceHours;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceOrders.hours.update": {
    parameters: {
      query?: never;
      header?: never;
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
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ServiceHoursWrite;
      };
    };
    responses: {
      /** The entry as it is now. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ServiceHours;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceOrders.hours.delete": {
    parameters: {
      query?: never;
      header?: never;
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
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. */
      204: {
        headers: Record<string, unknown>;
        content?: never;
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceOrders.salesOrders.list": {
    parameters: {
      query?: {
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
      };
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Store. */
        storeUid: string;
        /** Service order. */
        serviceOrderUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: SalesOrder[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceOrders.salesOrders.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Store. */
        storeUid: string;
        /** Service order. */
        serviceOrderUid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ServiceSalesOrderCreate;
      };
    };
    responses: {
      /** The new sales order. */
      201: {
        headers: Record<string, unknown>;
        content: {
          "application/json": SalesOrder;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceOrders.notifications.list": {
    parameters: {
      query?: {
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
        /** Field to sort by. The fields that can be sorted by are not documented. */
        sortBy?: string;
        /** Upwards or downwards. */
        sortDirection?: "ASC" | "DESC";
      };
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Store. */
        storeUid: string;
        /** Service order. */
        serviceOrderUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: Notification[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceOrders.getByHash": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Store. */
        storeUid: string;
        /** Token of the public page, as on the service order. */
        publicPageHash: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The service order. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ServiceOrder;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceTypes.list": {
    parameters: {
      query?: {
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
        /** Field to sort by. The fields that can be sorted by are not documented. */
        sortBy?: string;
        /** Upwards or downwards. */
        sortDirection?: "ASC" | "DESC";
      };
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: ServiceType[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceTypes.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Service type. */
        serviceTypeUid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ServiceTypeWrite;
      };
    };
    responses: {
      /** The service type as it is now. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ServiceType;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceStatuses.list": {
    parameters: {
      query?: {
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
        /** Field to sort by. The fields that can be sorted by are not documented. */
        sortBy?: string;
        /** Upwards or downwards. */
        sortDirection?: "ASC" | "DESC";
      };
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: ServiceStatus[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceStatuses.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ServiceStatusWrite;
      };
    };
    responses: {
      /** The new status. */
      201: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ServiceStatus;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "serviceStatuses.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Service status. */
        serviceStatusUid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ServiceStatusWrite;
      };
    };
    responses: {
      /** The status as it is now. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ServiceStatus;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "hourlyRates.list": {
    parameters: {
      query?: {
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
      };
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: HourlyRate[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "hourlyRates.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": HourlyRateWrite;
      };
    };
    responses: {
      /** The new rate. */
      201: {
        headers: Record<string, unknown>;
        content: {
          "application/json": HourlyRate;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "hourlyRates.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Hourly rate. */
        hourlyRateUid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": HourlyRateWrite;
      };
    };
    responses: {
      /** The rate as it is now. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": HourlyRate;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "notifications.search": {
    parameters: {
      query?: {
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
        /** Field to sort by. The fields that can be sorted by are not documented. */
        sortBy?: string;
        /** Upwards or downwards. */
        sortDirection?: "ASC" | "DESC";
      };
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": NotificationSearch;
      };
    };
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: Notification[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "externalWorkshops.list": {
    parameters: {
      query?: {
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
        /** Field to sort by. The fields that can be sorted by are not documented. */
        sortBy?: string;
        /** Upwards or downwards. */
        sortDirection?: "ASC" | "DESC";
      };
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: ExternalWorkshop[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "externalWorkshops.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ExternalWorkshopCreate;
      };
    };
    responses: {
      /** The new workshop. */
      201: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ExternalWorkshop;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "externalWorkshops.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** External workshop. */
        externalWorkshopUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The workshop. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ExternalWorkshop;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "assets.list": {
    parameters: {
      query?: {
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
        /** Field to sort by. The fields that can be sorted by are not documented. */
        sortBy?: string;
        /** Upwards or downwards. */
        sortDirection?: "ASC" | "DESC";
      };
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: Asset[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "assets.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AssetCreate;
      };
    };
    responses: {
      /** The new record. */
      201: {
        headers: Record<string, unknown>;
        content: {
          "application/json": Asset;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "orders.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Order. */
        orderUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The order. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": SalesOrder;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "account.get": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    requestBody?: never;
    responses: {
      /** The account. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": Account;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "account.login": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    requestBody: {
      content: {
        "application/json": AccountLogin;
      };
    };
    responses: {
      /** The session. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": AccountSession;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "account.exchange": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The session. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": TenantSession;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "device.get": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    requestBody?: never;
    responses: {
      /** The device. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": Device;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "device.update": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    requestBody: {
      content: {
        "application/json": DeviceUpdate;
      };
    };
    responses: {
      /** Done. */
      204: {
        headers: Record<string, unknown>;
        content?: never;
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "device.register": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    requestBody: {
      content: {
        "application/json": DeviceRegister;
      };
    };
    responses: {
      /** The codes. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": DeviceRegistration;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "device.authorize": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    requestBody: {
      content: {
        "application/json": DeviceAuthorize;
      };
    };
    responses: {
      /** What the vendor answers. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": DeviceAuthorization;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "device.link": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Code of the device. */
        deviceCode: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DeviceLink;
      };
    };
    responses: {
      /** What the vendor answers. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": DeviceLinkResult;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "numberSeries.list": {
    parameters: {
      query?: {
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
        /** Field to sort by. The fields that can be sorted by are not documented. */
        sortBy?: string;
        /** Upwards or downwards. */
        sortDirection?: "ASC" | "DESC";
      };
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: NumberSeries[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "numberSeries.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": NumberSeriesWrite;
      };
    };
    responses: {
      /** The new series. */
      201: {
        headers: Record<string, unknown>;
        content: {
          "application/json": NumberSeries;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "numberSeries.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Number series. */
        numberSeriesUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The series. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": NumberSeries;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "numberSeries.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Number series. */
        numberSeriesUid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": NumberSeriesWrite;
      };
    };
    responses: {
      /** The series as it is now. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": NumberSeries;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "brands.list": {
    parameters: {
      query?: {
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
        /** Field to sort by. The fields that can be sorted by are not documented. */
        sortBy?: string;
        /** Upwards or downwards. */
        sortDirection?: "ASC" | "DESC";
      };
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: Brand[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "brands.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BrandCreate;
      };
    };
    responses: {
      /** The new brand. */
      201: {
        headers: Record<string, unknown>;
        content: {
          "application/json": Brand;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "brands.search": {
    parameters: {
      query?: {
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
        /** Field to sort by. The fields that can be sorted by are not documented. */
        sortBy?: string;
        /** Upwards or downwards. */
        sortDirection?: "ASC" | "DESC";
      };
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BrandSearch;
      };
    };
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: Brand[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "products.media.list": {
    parameters: {
      query?: {
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
        /** Field to sort by. The fields that can be sorted by are not documented. */
        sortBy?: string;
        /** Upwards or downwards. */
        sortDirection?: "ASC" | "DESC";
      };
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Product. */
        productUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: ProductMedia[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "products.media.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Product. */
        productUid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ProductMediaCreate;
      };
    };
    responses: {
      /** The new media. */
      201: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ProductMedia;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "products.media.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Product. */
        productUid: string;
        /** Media of the product. */
        productMediaUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The media. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": ProductMedia;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "customers.contacts.list": {
    parameters: {
      query?: {
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
        /** Field to sort by. The fields that can be sorted by are not documented. */
        sortBy?: string;
        /** Upwards or downwards. */
        sortDirection?: "ASC" | "DESC";
      };
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Customer. */
        customerUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: CustomerContact[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "customers.contacts.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Customer. */
        customerUid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CustomerContactCreate;
      };
    };
    responses: {
      /** The new contact. */
      201: {
        headers: Record<string, unknown>;
        content: {
          "application/json": CustomerContact;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "customers.addresses.list": {
    parameters: {
      query?: {
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
        /** Field to sort by. The fields that can be sorted by are not documented. */
        sortBy?: string;
        /** Upwards or downwards. */
        sortDirection?: "ASC" | "DESC";
      };
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
        /** Customer. */
        customerUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: CustomerAddress[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "tenants.list": {
    parameters: {
      query?: {
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
        /** Field to sort by. The fields that can be sorted by are not documented. */
        sortBy?: string;
        /** Upwards or downwards. */
        sortDirection?: "ASC" | "DESC";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: Tenant[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "tenants.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The tenant. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": Tenant;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "reasons.list": {
    parameters: {
      query?: {
        /** Only reasons of this kind. */
        reasonType?: "DISCOUNT" | "RETURN" | "RMA";
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
        /** Field to sort by. The fields that can be sorted by are not documented. */
        sortBy?: string;
        /** Upwards or downwards. */
        sortDirection?: "ASC" | "DESC";
      };
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: Reason[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "reasons.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ReasonCreate;
      };
    };
    responses: {
      /** The new reason. */
      201: {
        headers: Record<string, unknown>;
        content: {
          "application/json": Reason;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "extensions.list": {
    parameters: {
      query?: {
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
        /** Field to sort by. The fields that can be sorted by are not documented. */
        sortBy?: string;
        /** Upwards or downwards. */
        sortDirection?: "ASC" | "DESC";
      };
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: Extension[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "countries.list": {
    parameters: {
      query?: {
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
        /** Field to sort by. The fields that can be sorted by are not documented. */
        sortBy?: string;
        /** Upwards or downwards. */
        sortDirection?: "ASC" | "DESC";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: Country[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "countries.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Country. */
        countryUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The country. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": Country;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "vatCodes.list": {
    parameters: {
      query?: {
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
        /** Field to sort by. The fields that can be sorted by are not documented. */
        sortBy?: string;
        /** Upwards or downwards. */
        sortDirection?: "ASC" | "DESC";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: VatCode[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "soas.list": {
    parameters: {
      query?: {
        /** Number of the page. */
        pageNumber?: number;
        /** Rows per page. Neither the default nor the limit is documented. */
        pageSize?: number;
        /** Field to sort by. The fields that can be sorted by are not documented. */
        sortBy?: string;
        /** Upwards or downwards. */
        sortDirection?: "ASC" | "DESC";
      };
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page. */
      200: {
        headers: Record<string, unknown>;
        content: {
          "application/json": {
            items: Soa[];
            paging: Paging;
          };
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
  "soas.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Tenant. */
        tenantUid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SoaCreate;
      };
    };
    responses: {
      /** The new record. */
      201: {
        headers: Record<string, unknown>;
        content: {
          "application/json": Soa;
        };
      };
      "4XX": components["responses"]["ClientError"];
    };
  };
}
