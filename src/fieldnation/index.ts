/**
 * Client of Field Nation's Client API v2.
 *
 * @packageDocumentation
 */
export type * from "../../generated/fieldnation/resources.ts";
export {
  type WorkOrderStatusAction,
  type WorkOrderStatusName,
  workOrderStatuses,
  workOrderTransitions,
} from "../../generated/fieldnation/status-machine.ts";
export type * from "../../generated/fieldnation/types.ts";
export type { StoredToken, TokenStore } from "../core/oauth2-password.ts";
export type { FactEvidence, StatusRecord, TransitionRecord } from "../core/status-machine.ts";
export {
  FieldNationClient,
  type FieldNationLoginOptions,
  type FieldNationOptions,
  type FieldNationTokenOptions,
} from "./client.ts";
export { type SignatureOptions, signatureFromImage } from "./signature.ts";
export { allowedActions, allowsAction, type StatusOrName } from "./status.ts";
