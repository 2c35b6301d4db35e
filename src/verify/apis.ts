/** The APIs that can be verified: each with its table, its schemas and its client, loaded when it is chosen. */
import type { BaseClient } from "../core/client.ts";
import { ConfigError } from "../core/errors.ts";
import type { OperationRecord } from "../core/operation.ts";
import type { ClientOptions } from "../core/options.ts";
import type { Operation } from "../core/resource.ts";
import type { ApiSchemas } from "../schemas/operation-schemas.ts";
import type { VerifyApi } from "./types.ts";

/** What `verify` needs of an API. */
export interface VerifiedApi {
  readonly operations: readonly OperationRecord[];
  readonly schemas: ApiSchemas;
  /** The client's operations, row by row. */
  readonly rows: readonly Operation[];
  readonly client: (options: ClientOptions) => BaseClient;
}

/** A setting that a user gives, and the variable of the environment that holds it. */
export interface Credential {
  /** Name among the client's options. */
  readonly option: string;
  /** Name in the environment. */
  readonly variable: string;
  /** Whether nothing can be asked without it. */
  readonly required: boolean;
  /** Whether it is a whole number. */
  readonly integer?: true;
}

const credential = (option: string, variable: string, required = true): Credential => ({ option, variable, required });

/** Where the credentials of each API are looked for. */
export const CREDENTIALS: Readonly<Record<VerifyApi, readonly Credential[]>> = {
  clickmaint: [
    credential("apiKey", "CLICKMAINT_API_KEY"),
    { ...credential("entityId", "CLICKMAINT_ENTITY_ID", false), integer: true },
    credential("region", "CLICKMAINT_REGION", false),
  ],
  fieldnation: [
    credential("clientId", "FIELDNATION_CLIENT_ID"),
    credential("clientSecret", "FIELDNATION_CLIENT_SECRET"),
    credential("username", "FIELDNATION_USERNAME"),
    credential("password", "FIELDNATION_PASSWORD"),
    credential("environment", "FIELDNATION_ENVIRONMENT", false),
  ],
  flowretail: [
    credential("token", "FLOWRETAIL_TOKEN"),
    credential("tenantUid", "FLOWRETAIL_TENANT_UID"),
    credential("storeUid", "FLOWRETAIL_STORE_UID"),
    credential("environment", "FLOWRETAIL_ENVIRONMENT", false),
  ],
  repzo: [credential("apiKey", "REPZO_API_KEY"), credential("environment", "REPZO_ENVIRONMENT", false)],
  "workorder-portal": [credential("apiKey", "REPZO_API_KEY"), credential("environment", "REPZO_ENVIRONMENT", false)],
};

/** Path that issues tokens, where an API has one. */
export const TOKEN_PATH: Partial<Record<VerifyApi, string>> = { fieldnation: "/authentication/api/oauth/token" };

/** Names of the APIs. */
export const VERIFY_APIS = Object.keys(CREDENTIALS) as readonly VerifyApi[];

/** Loads an API. */
export async function loadApi(api: VerifyApi): Promise<VerifiedApi> {
  const { listOperations } = await import("../core/resource.ts");
  switch (api) {
    case "clickmaint": {
      const [{ operations }, { schemas }, { clickmaintResources }, { ClickMaintClient }] = await Promise.all([
        import("../../generated/clickmaint/operations.ts"),
        import("../../generated/clickmaint/schemas.ts"),
        import("../../generated/clickmaint/resources.ts"),
        import("../clickmaint/client.ts"),
      ]);
      const client = (options: ClientOptions) => new ClickMaintClient(options as never);
      return { operations, schemas, rows: listOperations(clickmaintResources), client };
    }
    case "fieldnation": {
      const [{ operations }, { schemas }, { fieldnationResources }, { FieldNationClient }] = await Promise.all([
        import("../../generated/fieldnation/operations.ts"),
        import("../../generated/fieldnation/schemas.ts"),
        import("../../generated/fieldnation/resources.ts"),
        import("../fieldnation/client.ts"),
      ]);
      const client = (options: ClientOptions) => new FieldNationClient(options as never);
      return { operations, schemas, rows: listOperations(fieldnationResources), client };
    }
    case "flowretail": {
      const [{ operations }, { schemas }, { flowretailResources }, { FlowRetailClient }] = await Promise.all([
        import("../../generated/flowretail/operations.ts"),
        import("../../generated/flowretail/schemas.ts"),
        import("../../generated/flowretail/resources.ts"),
        import("../flowretail/client.ts"),
      ]);
      const client = (options: ClientOptions) => new FlowRetailClient(options as never);
      return { operations, schemas, rows: listOperations(flowretailResources), client };
    }
    case "repzo": {
      const [{ operations }, { schemas }, { repzoResources }, { RepzoClient }] = await Promise.all([
        import("../../generated/repzo/operations.ts"),
        import("../../generated/repzo/schemas.ts"),
        import("../../generated/repzo/resources.ts"),
        import("../repzo/client.ts"),
      ]);
      const client = (options: ClientOptions) => new RepzoClient(options as never);
      return { operations, schemas, rows: listOperations(repzoResources), client };
    }
    case "workorder-portal": {
      const [{ operations }, { schemas }, { workorderPortalResources }, { WorkorderPortalClient }] = await Promise.all([
        import("../../generated/workorder-portal/operations.ts"),
        import("../../generated/workorder-portal/schemas.ts"),
        import("../../generated/workorder-portal/resources.ts"),
        import("../workorder-portal/client.ts"),
      ]);
      const client = (options: ClientOptions) => new WorkorderPortalClient(options as never);
      return { operations, schemas, rows: listOperations(workorderPortalResources), client };
    }
    default:
      throw new ConfigError(`verify: no API "${api as string}" (known: ${VERIFY_APIS.join(", ")})`, "api");
  }
}
