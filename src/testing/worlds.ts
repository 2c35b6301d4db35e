import type { components as ClickmaintComponents } from "../../generated/clickmaint/types.ts";
import type { components as FieldnationComponents } from "../../generated/fieldnation/types.ts";
import type { components as FlowretailComponents } from "../../generated/flowretail/types.ts";
import type { components as RepzoComponents } from "../../generated/repzo/types.ts";
import type { components as WorkorderPortalComponents } from "../../generated/workorder-portal/types.ts";
import type { ClickmaintRecords } from "./clickmaint/records.ts";
import type { FieldnationRecords } from "./fieldnation/records.ts";
import type { FlowretailRecords } from "./flowretail/records.ts";
import type { RepzoRecords, WorkorderPortalRecords } from "./repzo/records.ts";
import type { ApiName } from "./types.ts";

/** Records of each API, by address of their resource. */
export interface Records {
  /** Click Maint. */
  readonly clickmaint: ClickmaintRecords;
  /** Field Nation. */
  readonly fieldnation: FieldnationRecords;
  /** Flow Retail. */
  readonly flowretail: FlowretailRecords;
  /** Repzo. */
  readonly repzo: RepzoRecords;
  /** The Workorder Portal. */
  readonly "workorder-portal": WorkorderPortalRecords;
}

/** Rows to fill a simulator with, by address of their resource. What is left out starts empty. */
export type WorldOf<A extends ApiName> = {
  readonly [Table in keyof Records[A]]?: readonly Partial<Records[A][Table]>[];
};

/** Part of a table that a row is put in, for vendors who divide accounts: `{ entityId: 14 }`. */
export type StoreScope = Readonly<Record<string, string | number>>;

/** One table of a simulator's store. What it returns are copies: change records by `update`. */
export interface StoreTable<T> {
  /** All records, as they were added; with a scope, those of that part: `all({ entityId: 14 })`. */
  all(scope?: StoreScope): T[];
  /** One record, or nothing. */
  get(id: string | number): T | undefined;
  /** Adds a record, with an id when it has none, and returns it. */
  insert(record: Partial<T>, scope?: StoreScope): T;
  /** Changes fields of a record; a field set to `undefined` goes away. */
  update(id: string | number, patch: { readonly [Field in keyof T]?: T[Field] | undefined }): T;
  /** Removes a record, and it goes from wherever it was shown. */
  remove(id: string | number): void;
  /** Number of records, all or those of a part. */
  count(scope?: StoreScope): number;
}

/** The store of one API. */
export type StoreOf<A extends ApiName> = { readonly [Table in keyof Records[A]]: StoreTable<Records[A][Table]> };

/** Named shapes of each API: its records, and the bodies that are sent. */
export interface Shapes {
  readonly clickmaint: ClickmaintComponents["schemas"];
  readonly fieldnation: FieldnationComponents["schemas"];
  readonly flowretail: FlowretailComponents["schemas"];
  readonly repzo: RepzoComponents["schemas"];
  readonly "workorder-portal": WorkorderPortalComponents["schemas"];
}
