/**
 * Client of Repzo.
 *
 * @packageDocumentation
 */
export * from "../../generated/repzo/resources.ts";
export type * from "../../generated/repzo/types.ts";
export { RepzoBase, RepzoClient, type RepzoOptions } from "./client.ts";
