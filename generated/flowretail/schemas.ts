// Made from specs/flowretail by `npm run generate -- flowretail`. Do not edit: change the spec and make it again.

import {
  any,
  bool,
  format,
  int,
  known,
  list,
  must,
  nullable,
  object,
  one,
  open,
  shape,
  str,
  text,
  type Schema,
} from "../../src/schemas/kit.ts";
import { type ApiSchemas, operationSchemas } from "../../src/schemas/operation-schemas.ts";
import type * as T from "./types.ts";

/** Sums of a service order. */
export const ServiceOrderTotals: Schema<T.ServiceOrderTotals> = /* @__PURE__ */ object(() => ({ grandTotal: int, partsTotal: int, workTotal: int }));

/** A part or a piece of work on a service order. */
export const ServiceOrderItem: Schema<T.ServiceOrderItem> = /* @__PURE__ */ object(() => ({
  serviceOrderItemUid: str,
  serviceOrderUid: str,
  warehouseUid: str,
  tenantUserUid: str,
  productUid: str,
  salesOrderUid: str,
  quantity: int,
  name: str,
  sku: str,
  price: int,
  costPrice: int,
  originalPrice: int,
  totalPrice: int,
  totalCostPrice: int,
  serialNumber: str,
  note: str,
  tenantUserDisplayName: str,
  createdAt: format("date-time"),
}));

/** A job for the workshop of a store. */
export const ServiceOrder: Schema<T.ServiceOrder> = /* @__PURE__ */ object(() => ({
  serviceOrderUid: must(Uid),
  tenantUid: must(Uid),
  storeUid: must(Uid),
  orderProductLineUid: must(str),
  orderUid: must(str),
  customerUid: must(str),
  createdFromStoreUid: must(str),
  assignedUserUid: must(str),
  assignedUserDisplayName: must(str),
  serviceTypeUid: must(str),
  serviceTypeName: must(str),
  serviceStatusUid: must(str),
  serviceStatusName: must(str),
  serviceState: must(ServiceState),
  title: must(str),
  serviceNumber: must(str),
  externalServiceNumber: must(str),
  description: must(str),
  locationLabel: must(str),
  priority: must(ServicePriority),
  requiresPriceEstimate: must(bool),
  estimatedPrice: must(int),
  maxPrice: must(int),
  readyAtEstimate: must(format("date-time")),
  readyAtNeeded: must(format("date-time")),
  publicPageHash: must(str),
  warranty: must(bool),
  createdAt: must(format("date-time")),
  createdBy: must(str),
  lastModifiedAt: must(format("date-time")),
  lastModifiedBy: must(str),
  totals: must(ServiceOrderTotals),
  items: must(list(ServiceOrderItem)),
  assets: must(any),
  rmaOrderItemUid: any,
  rmaOrderUid: any,
}));

/** Where a page stands in its list. */
export const Paging: Schema<T.Paging> = /* @__PURE__ */ object(() => ({ pageNumber: int, pageSize: int, totalCount: int }));

/** A new service order. */
export const ServiceOrderCreate: Schema<T.ServiceOrderCreate> = /* @__PURE__ */ object(() => ({
  serviceOrderUid: str,
  customerUid: str,
  assignedUserUid: str,
  serviceTypeUid: str,
  serviceStatusUid: str,
  title: str,
  externalServiceNumber: str,
  description: str,
  locationLabel: str,
  priority: ServicePriority,
  requiresPriceEstimate: bool,
  estimatedPrice: int,
  maxPrice: int,
  readyAtEstimate: format("date-time"),
  readyAtNeeded: format("date-time"),
  warranty: bool,
}));

/** Changes to a service order. */
export const ServiceOrderUpdate: Schema<T.ServiceOrderUpdate> = /* @__PURE__ */ object(() => ({
  customerUid: str,
  assignedUserUid: str,
  serviceTypeUid: str,
  serviceStatusUid: str,
  title: str,
  externalServiceNumber: str,
  description: str,
  locationLabel: str,
  priority: ServicePriority,
  requiresPriceEstimate: bool,
  estimatedPrice: int,
  maxPrice: int,
  readyAtEstimate: format("date-time"),
  readyAtNeeded: format("date-time"),
  warranty: bool,
}));

/** What to search for. */
export const ServiceOrderSearch: Schema<T.ServiceOrderSearch> = /* @__PURE__ */ object(() => ({
  query: str,
  fromDate: format("date"),
  toDate: format("date"),
  serviceStates: list(ServiceState),
  serviceTypeUids: list(str),
  assignedUserUids: list(str),
  createdFromStoreUids: list(str),
  priorities: list(ServicePriority),
}));

/** A line to add to a service order, or its new values. */
export const ServiceOrderItemWrite: Schema<T.ServiceOrderItemWrite> = /* @__PURE__ */ object(() => ({
  warehouseUid: str,
  tenantUserUid: str,
  productUid: str,
  quantity: int,
  name: str,
  price: int,
  costPrice: int,
  serialNumber: str,
  note: str,
}));

/** An event of a service order. */
export const ServiceEvent: Schema<T.ServiceEvent> = /* @__PURE__ */ object(() => ({ serviceEventUid: str }));

/** Time spent on a service order. */
export const ServiceHours: Schema<T.ServiceHours> = /* @__PURE__ */ object(() => ({ serviceHoursUid: str }));

/** Where an invoice goes. */
export const InvoiceAddress: Schema<T.InvoiceAddress> = /* @__PURE__ */ object(() => ({
  address: str,
  city: str,
  companyName: str,
  countryCode: str,
  email: str,
  mobile: str,
  firstname: str,
  lastname: str,
  postalCode: str,
  displayName: str,
  customerAddressUid: str,
}));

/** An order of the shop. */
export const SalesOrder: Schema<T.SalesOrder> = /* @__PURE__ */ object(() => ({
  createdAt: format("date-time"),
  customerUid: str,
  deliveryState: known("NOT_STARTED"),
  externalOrderNumber: str,
  externalVoucherNumber: str,
  invoiceAddress: InvoiceAddress,
  shippingAddress: open,
  customerAddress: open,
  customerContact: open,
  items: list(open),
}));

/** A sales order to make from a service order. */
export const ServiceSalesOrderCreate: Schema<T.ServiceSalesOrderCreate> = /* @__PURE__ */ object(() => ({ invoiceAddress: InvoiceAddress, orderAddress: open }));

/** A message that was sent, or is to be sent. */
export const Notification: Schema<T.Notification> = /* @__PURE__ */ object(() => ({
  messageType: must(known("EMAIL")),
  recipient: must(str),
  message: must(str),
  subject: must(str),
  state: must(known("NOT_STARTED")),
  errorText: must(str),
  notificationUid: must(Uid),
  customerUid: must(OptionalUid),
  orderUid: must(OptionalUid),
  serviceOrderUid: must(OptionalUid),
  serviceEventUid: must(OptionalUid),
  tenantUserUid: must(OptionalUid),
  supplierUid: must(str),
  receivementUid: must(str),
  purchaseOrderUid: must(str),
  createdBy: must(str),
  createdAt: must(format("date-time")),
  lastModifiedBy: must(str),
  lastModifiedAt: must(format("date-time")),
}));

/** A kind of service, such as a repair. */
export const ServiceType: Schema<T.ServiceType> = /* @__PURE__ */ object(() => ({ serviceTypeUid: str, name: str }));

/** New values of a service type. */
export const ServiceTypeWrite: Schema<T.ServiceTypeWrite> = /* @__PURE__ */ object(() => ({ name: str }));

/** A step of the workflow that service orders pass through. */
export const ServiceStatus: Schema<T.ServiceStatus> = /* @__PURE__ */ object(() => ({ serviceStatusUid: str, name: str, position: int }));

/** A status to create, or its new values. */
export const ServiceStatusWrite: Schema<T.ServiceStatusWrite> = /* @__PURE__ */ object(() => ({ position: int, name: str }));

/** A price for an hour of work. */
export const HourlyRate: Schema<T.HourlyRate> = /* @__PURE__ */ object(() => ({ hourlyRateUid: str }));

/** What to search notifications for. */
export const NotificationSearch: Schema<T.NotificationSearch> = /* @__PURE__ */ object(() => ({
  messageType: known("EMAIL"),
  recipient: str,
  message: str,
  state: known("NOT_STARTED"),
  errorText: str,
  organizationUid: str,
  storeUid: str,
  customerUid: str,
  orderUid: str,
  serviceOrderUid: str,
  tenantUserUid: str,
  supplierUid: str,
  receivementUid: str,
  purchaseOrderUid: str,
  fromDateTime: format("date-time"),
  toDateTime: format("date-time"),
  query: str,
}));

/** A workshop outside the company that service orders can be sent to. */
export const ExternalWorkshop: Schema<T.ExternalWorkshop> = /* @__PURE__ */ object(() => ({
  externalWorkshopUid: must(text({ pattern: /^[A-Za-z0-9-_]+/u })),
  companyName: must(str),
  address: must(str),
  postalCode: must(str),
  city: must(str),
  countryCode: must(str),
  email: must(str),
  phone: must(str),
  contactName: must(str),
  note: must(str),
  active: must(bool),
  createdAt: must(format("date-time")),
  createdBy: must(str),
  lastModifiedAt: must(format("date-time")),
  lastModifiedBy: must(str),
}));

/** An external workshop to create. */
export const ExternalWorkshopCreate: Schema<T.ExternalWorkshopCreate> = /* @__PURE__ */ object(() => ({
  companyName: must(str),
  address: str,
  postalCode: str,
  city: str,
  countryCode: str,
  email: str,
  phone: str,
  contactName: str,
  note: str,
  active: bool,
  externalWorkshopUid: text({ pattern: /^[A-Za-z0-9-_]+/u }),
}));

/** Record of a file. */
export const Asset: Schema<T.Asset> = /* @__PURE__ */ object(() => ({
  assetUid: must(Uid),
  name: must(str),
  description: must(str),
  category: must(known("BRANDING", "SERVICE", "REPORT", "OTHER")),
  isPublic: must(bool),
  publicUrl: must(str),
  mimeType: must(str),
  size: must(str),
  serviceOrderUids: must(list(Uid)),
  createdBy: must(str),
  createdAt: must(format("date-time")),
  lastModifiedBy: must(str),
  lastModifiedAt: must(format("date-time")),
}));

/** A file record to create. */
export const AssetCreate: Schema<T.AssetCreate> = /* @__PURE__ */ object(() => ({
  name: must(str),
  category: must(one("BRANDING", "SERVICE", "REPORT", "OTHER")),
  description: str,
  isPublic: bool,
  url: str,
  assetUid: text({ pattern: /^[A-Za-z0-9-_]*/u }),
  serviceOrderUids: list(str),
}));

/** Credentials of a user at a device. */
export const AccountLogin: Schema<T.AccountLogin> = /* @__PURE__ */ object(() => ({ password: must(str), userCode: must(str) }));

/** What a login at a device answers. */
export const AccountSession: Schema<T.AccountSession> = /* @__PURE__ */ object(() => ({ accessToken: str, tenantUser: open }));

/** What exchanging a login token answers. */
export const TenantSession: Schema<T.TenantSession> = /* @__PURE__ */ object(() => ({ accessToken: str }));

/** New system information of a device. */
export const DeviceUpdate: Schema<T.DeviceUpdate> = /* @__PURE__ */ object(() => ({ systemInformation: must(str) }));

/** A device to register. */
export const DeviceRegister: Schema<T.DeviceRegister> = /* @__PURE__ */ object(() => ({
  clientId: must(str),
  name: nullable(str),
  systemInformation: nullable(str),
}));

/** Codes for a device that is being registered. */
export const DeviceRegistration: Schema<T.DeviceRegistration> = /* @__PURE__ */ object(() => ({
  deviceCode: str,
  deviceIdentifier: str,
  expires_in: int,
  interval: int,
  verificationUri: str,
}));

/** What links a physical device: app, user code, password and system information. */
export const DeviceLink: Schema<T.DeviceLink> = /* @__PURE__ */ object(() => ({ clientId: str, userCode: str, password: str, systemInformation: str }));

/** A series that numbers are drawn from. */
export const NumberSeries: Schema<T.NumberSeries> = /* @__PURE__ */ object(() => ({ numberSeriesUid: str }));

/** A brand of products. */
export const Brand: Schema<T.Brand> = /* @__PURE__ */ object(() => ({ brandUid: str }));

/** A brand to create. */
export const BrandCreate: Schema<T.BrandCreate> = /* @__PURE__ */ object(() => ({ brandUid: str }));

/** What to search brands for. */
export const BrandSearch: Schema<T.BrandSearch> = /* @__PURE__ */ object(() => ({ exactMatch: bool, query: str }));

/** A picture or another file of a product. */
export const ProductMedia: Schema<T.ProductMedia> = /* @__PURE__ */ object(() => ({ productMediaUid: str }));

/** A contact person of a customer. */
export const CustomerContact: Schema<T.CustomerContact> = /* @__PURE__ */ object(() => ({ customerContactUid: str }));

/** A contact person to add. */
export const CustomerContactCreate: Schema<T.CustomerContactCreate> = /* @__PURE__ */ object(() => ({ customerContactUid: str }));

/** An address of a customer. */
export const CustomerAddress: Schema<T.CustomerAddress> = /* @__PURE__ */ object(() => ({ customerAddressUid: str }));

/** A company that uses Flow Retail. */
export const Tenant: Schema<T.Tenant> = /* @__PURE__ */ object(() => ({ tenantUid: str }));

/** A reason that can be chosen, for a discount or a return for instance. */
export const Reason: Schema<T.Reason> = /* @__PURE__ */ object(() => ({ reasonUid: str }));

/** A reason to create. */
export const ReasonCreate: Schema<T.ReasonCreate> = /* @__PURE__ */ object(() => ({ reasonUid: str }));

/** A country. */
export const Country: Schema<T.Country> = /* @__PURE__ */ object(() => ({ countryUid: str }));

/** A SOA record, in the vendor's word. */
export const Soa: Schema<T.Soa> = /* @__PURE__ */ object(() => ({ soaUid: str }));

/** A SOA record to create. */
export const SoaCreate: Schema<T.SoaCreate> = /* @__PURE__ */ object(() => ({ soaUid: str }));

/** Where the work on a service order stands. */
export const ServiceState: Schema<T.ServiceState> = /* @__PURE__ */ known("NOT_STARTED");

/** Priority of a service order. */
export const ServicePriority: Schema<T.ServicePriority> = /* @__PURE__ */ known("NONE");

/** Reference to a record. */
export const Uid: Schema<T.Uid> = /* @__PURE__ */ text({ pattern: /^[A-Za-z0-9-_]+/u });

/** Body of a refused call. */
export const ErrorBody: Schema<T.ErrorBody> = open;

/** The report with the file encoded in base64. */
export const ReportFile: Schema<T.ReportFile> = open;

/** A new event, or its new values. */
export const ServiceEventWrite: Schema<T.ServiceEventWrite> = open;

/** Time to log, or its new values. */
export const ServiceHoursWrite: Schema<T.ServiceHoursWrite> = open;

/** Reference to a record that may be absent: then it is an empty string. */
export const OptionalUid: Schema<T.OptionalUid> = /* @__PURE__ */ text({ pattern: /^[A-Za-z0-9-_]*/u });

/** An hourly rate to create, or its new values. */
export const HourlyRateWrite: Schema<T.HourlyRateWrite> = open;

/** The account that the token stands for. */
export const Account: Schema<T.Account> = open;

/** A point-of-sale device. */
export const Device: Schema<T.Device> = open;

/** Which store a device belongs to. */
export const DeviceAuthorize: Schema<T.DeviceAuthorize> = open;

/** What attaching a device answers. */
export const DeviceAuthorization: Schema<T.DeviceAuthorization> = open;

/** What linking a device answers, among it the token of the device. */
export const DeviceLinkResult: Schema<T.DeviceLinkResult> = open;

/** A number series to create, or its new values. */
export const NumberSeriesWrite: Schema<T.NumberSeriesWrite> = open;

/** Media to add to a product. */
export const ProductMediaCreate: Schema<T.ProductMediaCreate> = open;

/** An extension of a tenant. */
export const Extension: Schema<T.Extension> = open;

/** A code of value added tax. */
export const VatCode: Schema<T.VatCode> = open;

/** What every operation of Flow Retail API takes and answers: give it to a client as `schemas`. */
export const schemas: ApiSchemas = /* @__PURE__ */ operationSchemas("flowretail", {
  "serviceOrders.list": { answer: () => shape(() => ({ items: must(list(ServiceOrder)), paging: must(Paging) })), query: () => shape(() => ({
    pageNumber: int,
    pageSize: int,
    sortBy: str,
    sortDirection: one("ASC", "DESC"),
    serviceStates: list(ServiceState),
    serviceTypeUids: list(str),
    assignedUserUids: list(str),
    createdFromStoreUids: list(str),
    priorities: list(ServicePriority),
  })) },
  "serviceOrders.create": { answer: () => ServiceOrder, body: () => ServiceOrderCreate },
  "serviceOrders.get": { answer: () => ServiceOrder },
  "serviceOrders.update": { answer: () => ServiceOrder, body: () => ServiceOrderUpdate },
  "serviceOrders.delete": {},
  "serviceOrders.search": { answer: () => shape(() => ({ items: must(list(ServiceOrder)), paging: must(Paging) })), body: () => ServiceOrderSearch, query: () => shape(() => ({
    pageNumber: int,
    pageSize: int,
    sortBy: str,
    sortDirection: one("ASC", "DESC"),
  })) },
  "serviceOrders.reports.get": { answer: () => ReportFile },
  "serviceOrders.reports.download": {},
  "serviceOrders.items.create": { answer: () => ServiceOrderItem, body: () => ServiceOrderItemWrite },
  "serviceOrders.items.update": { answer: () => ServiceOrderItem, body: () => ServiceOrderItemWrite },
  "serviceOrders.items.delete": {},
  "serviceOrders.events.list": { answer: () => shape(() => ({ items: must(list(ServiceEvent)), paging: must(Paging) })), query: () => shape(() => ({
    pageNumber: int,
    pageSize: int,
    sortBy: str,
    sortDirection: one("ASC", "DESC"),
  })) },
  "serviceOrders.events.create": { answer: () => ServiceEvent, body: () => ServiceEventWrite },
  "serviceOrders.events.get": { answer: () => ServiceEvent },
  "serviceOrders.events.update": { answer: () => ServiceEvent, body: () => ServiceEventWrite },
  "serviceOrders.events.delete": {},
  "serviceOrders.hours.list": { answer: () => shape(() => ({ items: must(list(ServiceHours)), paging: must(Paging) })), query: () => shape(() => ({
    pageNumber: int,
    pageSize: int,
    sortBy: str,
    sortDirection: one("ASC", "DESC"),
  })) },
  "serviceOrders.hours.create": { answer: () => ServiceHours, body: () => ServiceHoursWrite },
  "serviceOrders.hours.get": { answer: () => ServiceHours },
  "serviceOrders.hours.update": { answer: () => ServiceHours, body: () => ServiceHoursWrite },
  "serviceOrders.hours.delete": {},
  "serviceOrders.salesOrders.list": { answer: () => shape(() => ({ items: must(list(SalesOrder)), paging: must(Paging) })), query: () => shape(() => ({ pageNumber: int, pageSize: int })) },
  "serviceOrders.salesOrders.create": { answer: () => SalesOrder, body: () => ServiceSalesOrderCreate },
  "serviceOrders.notifications.list": { answer: () => shape(() => ({ items: must(list(Notification)), paging: must(Paging) })), query: () => shape(() => ({
    pageNumber: int,
    pageSize: int,
    sortBy: str,
    sortDirection: one("ASC", "DESC"),
  })) },
  "serviceOrders.getByHash": { answer: () => ServiceOrder },
  "serviceTypes.list": { answer: () => shape(() => ({ items: must(list(ServiceType)), paging: must(Paging) })), query: () => shape(() => ({
    pageNumber: int,
    pageSize: int,
    sortBy: str,
    sortDirection: one("ASC", "DESC"),
  })) },
  "serviceTypes.update": { answer: () => ServiceType, body: () => ServiceTypeWrite },
  "serviceStatuses.list": { answer: () => shape(() => ({ items: must(list(ServiceStatus)), paging: must(Paging) })), query: () => shape(() => ({
    pageNumber: int,
    pageSize: int,
    sortBy: str,
    sortDirection: one("ASC", "DESC"),
  })) },
  "serviceStatuses.create": { answer: () => ServiceStatus, body: () => ServiceStatusWrite },
  "serviceStatuses.update": { answer: () => ServiceStatus, body: () => ServiceStatusWrite },
  "hourlyRates.list": { answer: () => shape(() => ({ items: must(list(HourlyRate)), paging: must(Paging) })), query: () => shape(() => ({ pageNumber: int, pageSize: int })) },
  "hourlyRates.create": { answer: () => HourlyRate, body: () => HourlyRateWrite },
  "hourlyRates.update": { answer: () => HourlyRate, body: () => HourlyRateWrite },
  "notifications.search": { answer: () => shape(() => ({ items: must(list(Notification)), paging: must(Paging) })), body: () => NotificationSearch, query: () => shape(() => ({
    pageNumber: int,
    pageSize: int,
    sortBy: str,
    sortDirection: one("ASC", "DESC"),
  })) },
  "externalWorkshops.list": { answer: () => shape(() => ({ items: must(list(ExternalWorkshop)), paging: must(Paging) })), query: () => shape(() => ({
    pageNumber: int,
    pageSize: int,
    sortBy: str,
    sortDirection: one("ASC", "DESC"),
  })) },
  "externalWorkshops.create": { answer: () => ExternalWorkshop, body: () => ExternalWorkshopCreate },
  "externalWorkshops.get": { answer: () => ExternalWorkshop },
  "assets.list": { answer: () => shape(() => ({ items: must(list(Asset)), paging: must(Paging) })), query: () => shape(() => ({
    pageNumber: int,
    pageSize: int,
    sortBy: str,
    sortDirection: one("ASC", "DESC"),
  })) },
  "assets.create": { answer: () => Asset, body: () => AssetCreate },
  "orders.get": { answer: () => SalesOrder },
  "account.get": { answer: () => Account },
  "account.login": { answer: () => AccountSession, body: () => AccountLogin },
  "account.exchange": { answer: () => TenantSession },
  "device.get": { answer: () => Device },
  "device.register": { answer: () => DeviceRegistration, body: () => DeviceRegister },
  "device.update": { body: () => DeviceUpdate },
  "device.authorize": { answer: () => DeviceAuthorization, body: () => DeviceAuthorize },
  "device.link": { answer: () => DeviceLinkResult, body: () => DeviceLink },
  "numberSeries.list": { answer: () => shape(() => ({ items: must(list(NumberSeries)), paging: must(Paging) })), query: () => shape(() => ({
    pageNumber: int,
    pageSize: int,
    sortBy: str,
    sortDirection: one("ASC", "DESC"),
  })) },
  "numberSeries.create": { answer: () => NumberSeries, body: () => NumberSeriesWrite },
  "numberSeries.get": { answer: () => NumberSeries },
  "numberSeries.update": { answer: () => NumberSeries, body: () => NumberSeriesWrite },
  "brands.list": { answer: () => shape(() => ({ items: must(list(Brand)), paging: must(Paging) })), query: () => shape(() => ({
    pageNumber: int,
    pageSize: int,
    sortBy: str,
    sortDirection: one("ASC", "DESC"),
  })) },
  "brands.create": { answer: () => Brand, body: () => BrandCreate },
  "brands.search": { answer: () => shape(() => ({ items: must(list(Brand)), paging: must(Paging) })), body: () => BrandSearch, query: () => shape(() => ({
    pageNumber: int,
    pageSize: int,
    sortBy: str,
    sortDirection: one("ASC", "DESC"),
  })) },
  "products.media.list": { answer: () => shape(() => ({ items: must(list(ProductMedia)), paging: must(Paging) })), query: () => shape(() => ({
    pageNumber: int,
    pageSize: int,
    sortBy: str,
    sortDirection: one("ASC", "DESC"),
  })) },
  "products.media.create": { answer: () => ProductMedia, body: () => ProductMediaCreate },
  "products.media.get": { answer: () => ProductMedia },
  "customers.contacts.list": { answer: () => shape(() => ({ items: must(list(CustomerContact)), paging: must(Paging) })), query: () => shape(() => ({
    pageNumber: int,
    pageSize: int,
    sortBy: str,
    sortDirection: one("ASC", "DESC"),
  })) },
  "customers.contacts.create": { answer: () => CustomerContact, body: () => CustomerContactCreate },
  "customers.addresses.list": { answer: () => shape(() => ({ items: must(list(CustomerAddress)), paging: must(Paging) })), query: () => shape(() => ({
    pageNumber: int,
    pageSize: int,
    sortBy: str,
    sortDirection: one("ASC", "DESC"),
  })) },
  "tenants.list": { answer: () => shape(() => ({ items: must(list(Tenant)), paging: must(Paging) })), query: () => shape(() => ({
    pageNumber: int,
    pageSize: int,
    sortBy: str,
    sortDirection: one("ASC", "DESC"),
  })) },
  "tenants.get": { answer: () => Tenant },
  "reasons.list": { answer: () => shape(() => ({ items: must(list(Reason)), paging: must(Paging) })), query: () => shape(() => ({
    reasonType: one("DISCOUNT", "RETURN", "RMA"),
    pageNumber: int,
    pageSize: int,
    sortBy: str,
    sortDirection: one("ASC", "DESC"),
  })) },
  "reasons.create": { answer: () => Reason, body: () => ReasonCreate },
  "extensions.list": { answer: () => shape(() => ({ items: must(list(Extension)), paging: must(Paging) })), query: () => shape(() => ({
    pageNumber: int,
    pageSize: int,
    sortBy: str,
    sortDirection: one("ASC", "DESC"),
  })) },
  "countries.list": { answer: () => shape(() => ({ items: must(list(Country)), paging: must(Paging) })), query: () => shape(() => ({
    pageNumber: int,
    pageSize: int,
    sortBy: str,
    sortDirection: one("ASC", "DESC"),
  })) },
  "countries.get": { answer: () => Country },
  "vatCodes.list": { answer: () => shape(() => ({ items: must(list(VatCode)), paging: must(Paging) })), query: () => shape(() => ({
    pageNumber: int,
    pageSize: int,
    sortBy: str,
    sortDirection: one("ASC", "DESC"),
  })) },
  "soas.list": { answer: () => shape(() => ({ items: must(list(Soa)), paging: must(Paging) })), query: () => shape(() => ({
    pageNumber: int,
    pageSize: int,
    sortBy: str,
    sortDirection: one("ASC", "DESC"),
  })) },
  "soas.create": { answer: () => Soa, body: () => SoaCreate },
});
