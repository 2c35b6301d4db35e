import type {
  Asset,
  Entity,
  Location,
  Part,
  PartTransaction,
  Pm,
  Procedure,
  User,
  Vendor,
  WorkOrder,
  WorkOrderRequest,
} from "../../../generated/clickmaint/types.ts";

/** Records of Click Maint by address of their resource. */
export interface ClickmaintRecords {
  readonly entities: Entity;
  readonly users: User;
  readonly locations: Location;
  readonly vendors: Vendor;
  readonly assets: Asset;
  readonly parts: Part;
  readonly "parts.transactions": PartTransaction;
  readonly procedures: Procedure;
  readonly pms: Pm;
  readonly requests: WorkOrderRequest;
  readonly workOrders: WorkOrder;
}
