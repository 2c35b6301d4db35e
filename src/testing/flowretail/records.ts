import type { ServiceOrder } from "../../../generated/flowretail/types.ts";
/** Records of Flow Retail by address of their resource. */
export interface FlowretailRecords {
  readonly serviceOrders: ServiceOrder;
}
