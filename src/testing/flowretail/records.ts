import type {
  Asset,
  Brand,
  Country,
  CustomerAddress,
  CustomerContact,
  Extension,
  ExternalWorkshop,
  HourlyRate,
  Notification,
  NumberSeries,
  ProductMedia,
  Reason,
  SalesOrder,
  ServiceEvent,
  ServiceHours,
  ServiceOrder,
  ServiceStatus,
  ServiceType,
  Soa,
  Tenant,
  VatCode,
} from "../../../generated/flowretail/types.ts";

/** Records of Flow Retail by address of their resource. Lines of a service order are inside it. */
export interface FlowretailRecords {
  readonly tenants: Tenant;
  readonly countries: Country;
  readonly vatCodes: VatCode;
  readonly serviceTypes: ServiceType;
  readonly serviceStatuses: ServiceStatus;
  readonly hourlyRates: HourlyRate;
  readonly externalWorkshops: ExternalWorkshop;
  readonly assets: Asset;
  readonly orders: SalesOrder & { readonly orderUid: string; readonly serviceOrderUid?: string };
  readonly notifications: Notification;
  readonly numberSeries: NumberSeries;
  readonly brands: Brand;
  readonly reasons: Reason;
  readonly extensions: Extension;
  readonly soas: Soa;
  readonly "products.media": ProductMedia;
  readonly "customers.contacts": CustomerContact;
  readonly "customers.addresses": CustomerAddress;
  readonly serviceOrders: ServiceOrder;
  readonly "serviceOrders.events": ServiceEvent;
  readonly "serviceOrders.hours": ServiceHours;
}
