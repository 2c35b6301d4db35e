/**
 * Client of Flow Retail's API v2.
 *
 * @packageDocumentation
 */
export type * from "../../generated/flowretail/resources.ts";
export type * from "../../generated/flowretail/types.ts";
export { FlowRetailClient, type FlowRetailOptions } from "./client.ts";
export { fromHundredths, toHundredths } from "./hundredths.ts";
export { decodeReport } from "./report.ts";
