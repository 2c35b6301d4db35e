import type { WorkOrder } from "../../../generated/fieldnation/types.ts";
/** Records of Field Nation by address of their resource. */
export interface FieldnationRecords {
  readonly workOrders: WorkOrder;
}
