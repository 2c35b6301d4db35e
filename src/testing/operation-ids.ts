import type { ClickmaintResources } from "../../generated/clickmaint/resources.ts";
import type { FieldnationResources } from "../../generated/fieldnation/resources.ts";
import type { FlowretailResources } from "../../generated/flowretail/resources.ts";
import type { RepzoResources } from "../../generated/repzo/resources.ts";
import type { WorkorderPortalResources } from "../../generated/workorder-portal/resources.ts";
import type { ApiName } from "./types.ts";

interface Resources {
  readonly clickmaint: ClickmaintResources;
  readonly fieldnation: FieldnationResources;
  readonly flowretail: FlowretailResources;
  readonly repzo: RepzoResources;
  readonly "workorder-portal": WorkorderPortalResources;
}

type Addresses<Resource, Prefix extends string> = {
  [Name in keyof Resource & string]: Resource[Name] extends (...parameters: never[]) => unknown
    ? `${Prefix}${Name}`
    : Addresses<Resource[Name], `${Prefix}${Name}.`>;
}[keyof Resource & string];

/** Addresses of an API's methods, which are the names of its operations: `parts.restock`, `workOrders.timeLogs.create`. */
export type OperationId<A extends ApiName> = A extends ApiName ? Addresses<Resources[A], ""> : never;

/** An operation by its address: the known ones are offered by the editor, any other text is checked when it is used. */
export type OperationName<A extends ApiName> = OperationId<A> | (string & {});
