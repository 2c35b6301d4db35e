/** Flow Retail v2, section Service: service orders of a store and what belongs to them. */
import { flowretailApi } from "../../generated/flowretail/api.ts";
import { type FlowretailResources, flowretailResources } from "../../generated/flowretail/resources.ts";
import type { paths } from "../../generated/flowretail/types.ts";
import { bearer, type Credential } from "../core/auth.ts";
import { checkCredential } from "../core/browser.ts";
import { BaseClient, checkClientOptions, coreOf, createCore, serverUrl } from "../core/client.ts";
import { ClientCore } from "../core/client-core.ts";
import type { ClientOptions } from "../core/options.ts";
import type { RawClient } from "../core/raw-client.ts";

/** Settings of a `FlowRetailClient`. */
export interface FlowRetailOptions extends ClientOptions {
  /**
   * An integration token (server to server, recommended by the vendor), a user's auth token or an access token: all travel as a bearer token. Or a function
   * that returns it, such as one that exchanges a short-lived access token; or `false` where a proxy adds it.
   */
  readonly token: Credential;
  /** `"production"` (default) or `"stage"`. */
  readonly environment?: "production" | "stage" | undefined;
  /** Tenant that calls are about. May be left out and given later by `forTenant` or `forStore`. */
  readonly tenantUid?: string | undefined;
  /** Store that calls are about. May be left out and given later by `forStore`. */
  readonly storeUid?: string | undefined;
}

const OWNER = "FlowRetailClient";

const uid = (value: unknown): string | undefined =>
  typeof value === "string" && /^[A-Za-z0-9_-]+$/.test(value) ? undefined : "must be letters, digits, - and _ only";

function coreFrom(options: FlowRetailOptions): ClientCore {
  checkClientOptions(OWNER, options, {
    token: checkCredential,
    environment: (value) => (typeof value === "string" ? undefined : 'must be "production" or "stage"'),
    tenantUid: uid,
    storeUid: uid,
  });
  return createCore({
    owner: OWNER,
    api: flowretailApi,
    server: serverUrl(OWNER, flowretailApi, "environment", options?.environment),
    auth: bearer(options?.token),
    options,
    scope: { tenantUid: options.tenantUid, storeUid: options.storeUid },
  });
}

/**
 * Client of Flow Retail's API v2. Amounts, percentages and quantities are whole numbers of hundredths: `toHundredths` and `fromHundredths` convert.
 *
 * @throws {ConfigError} when an option is missing, unknown or wrong.
 * @example
 * const flow = new FlowRetailClient({ token }).forStore("tenant-1", "store-9");
 * for await (const order of flow.serviceOrders.list()) console.log(order.serviceOrderNumber);
 */
export class FlowRetailClient extends BaseClient {
  constructor(options: FlowRetailOptions) {
    super(options instanceof ClientCore ? options : coreFrom(options), flowretailResources);
  }

  /** The same client for a tenant: same credential, limits and settings. */
  forTenant(tenantUid: string): FlowRetailClient {
    return this.#derive("forTenant", { tenantUid });
  }

  /** The same client for a store of a tenant: same credential, limits and settings. */
  forStore(tenantUid: string, storeUid: string): FlowRetailClient {
    return this.#derive("forStore", { tenantUid, storeUid });
  }

  #derive(method: string, scope: Readonly<Record<string, string>>): FlowRetailClient {
    checkClientOptions(`${OWNER}.${method}`, scope, { tenantUid: uid, storeUid: uid });
    return new FlowRetailClient(coreOf(this).withScope(scope) as unknown as FlowRetailOptions);
  }

  override get raw(): RawClient<paths> {
    return super.raw as unknown as RawClient<paths>;
  }
}

/** The resources, each built when it is first used. */
export interface FlowRetailClient extends FlowretailResources {}
