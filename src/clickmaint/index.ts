/**
 * Client of Click Maint's API v1.
 *
 * @packageDocumentation
 */

export type * from "../../generated/clickmaint/resources.ts";
export type * from "../../generated/clickmaint/types.ts";
export type {
  BulkOperation,
  BulkOptions,
  BulkRecorder,
  BulkResult,
  BulkResults,
} from "./bulk.ts";
export { ClickMaintClient, type ClickMaintOptions } from "./client.ts";
