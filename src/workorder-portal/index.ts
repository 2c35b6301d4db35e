/**
 * Client of the Workorder Portal.
 *
 * @packageDocumentation
 */
export type * from "../../generated/workorder-portal/resources.ts";
export type * from "../../generated/workorder-portal/types.ts";
export { WorkorderPortalClient, type WorkorderPortalOptions } from "./client.ts";
