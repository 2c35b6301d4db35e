import type { Row } from "../table.ts";

/** Records of Click Maint by address of their resource. */
export interface ClickmaintRecords {
  readonly entities: Row;
  readonly locations: Row;
  readonly users: Row;
  readonly vendors: Row;
  readonly assets: Row;
  readonly parts: Row;
  readonly "parts.transactions": Row;
  readonly procedures: Row;
  readonly pms: Row;
  readonly requests: Row;
  readonly workOrders: Row;
}
