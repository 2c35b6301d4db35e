import type { RepzoResources } from "../../../generated/repzo/resources.ts";
import type { WorkorderPortalResources } from "../../../generated/workorder-portal/resources.ts";
import type { ApiPromise } from "../../core/api-promise.ts";
import type { PagePromise } from "../../core/pages.ts";

/** The record that a resource keeps: what `list` gives row by row, else what `get` gives. */
type RecordOf<Resource> = Resource extends { list(...parameters: never[]): PagePromise<infer Row> }
  ? Row
  : Resource extends { get(...parameters: never[]): ApiPromise<infer Row> }
    ? Row
    : Record<string, unknown>;

/** Names of the resources that keep records. */
type Kept<Resources> = {
  [Name in keyof Resources]: Resources[Name] extends { list(...parameters: never[]): PagePromise<unknown> }
    ? Name
    : never;
}[keyof Resources];

type RecordsOf<Resources> = { readonly [Name in Kept<Resources>]: RecordOf<Resources[Name]> };

/** Records of Repzo by address of their resource. */
export interface RepzoRecords extends RecordsOf<RepzoResources> {}

/** Records of the Workorder Portal by address of their resource. */
export interface WorkorderPortalRecords extends RecordsOf<WorkorderPortalResources> {}
