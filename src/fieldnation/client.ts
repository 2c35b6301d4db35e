/** Field Nation Client API v2: work orders from draft to payment, and the providers who do them. */
import { fieldnationApi } from "../../generated/fieldnation/api.ts";
import { type FieldnationResources, fieldnationResources } from "../../generated/fieldnation/resources.ts";
import type { paths } from "../../generated/fieldnation/types.ts";
import type { Secret } from "../core/auth.ts";
import { BaseClient, checkClientOptions, createCore, serverUrl } from "../core/client.ts";
import { ClientCore } from "../core/client-core.ts";
import { oauth2Password, type TokenStore } from "../core/oauth2-password.ts";
import type { ClientOptions } from "../core/options.ts";
import type { RawClient } from "../core/raw-client.ts";

/** Settings of a `FieldNationClient`. */
export interface FieldNationOptions extends ClientOptions {
  readonly clientId: string;
  /** Or a function that returns it. */
  readonly clientSecret: Secret;
  readonly username: string;
  /** Or a function that returns it. */
  readonly password: Secret;
  /** `"production"` (default) or `"sandbox"`. They share no credentials and no data. */
  readonly environment?: "production" | "sandbox" | undefined;
  /**
   * Where requests carry the token. The vendor's texts disagree: `"auto"` (default) sends it in the `Authorization` header, and when a token just issued is refused
   * there, in the query parameter `access_token`; what worked is remembered.
   */
  readonly tokenIn?: "auto" | "header" | "query" | undefined;
  /** Where tokens are kept. Default: in memory. */
  readonly tokenStore?: TokenStore | undefined;
}

const OWNER = "FieldNationClient";

function coreFrom(options: FieldNationOptions): ClientCore {
  const any = () => undefined;
  checkClientOptions(OWNER, options, {
    clientId: any,
    clientSecret: any,
    username: any,
    password: any,
    environment: (value) => (typeof value === "string" ? undefined : 'must be "production" or "sandbox"'),
    tokenIn: any,
    tokenStore: (value) =>
      typeof (value as TokenStore | null)?.get === "function" ? undefined : "must be an object with get and set",
  });
  const { clientId, clientSecret, username, password, tokenIn, tokenStore } = options ?? {};
  return createCore({
    owner: OWNER,
    api: fieldnationApi,
    server: serverUrl(OWNER, fieldnationApi, "environment", options?.environment),
    auth: oauth2Password({
      clientId,
      clientSecret,
      username,
      password,
      tokenIn,
      tokenStore,
      tokenPath: "/authentication/api/oauth/token",
    }),
    options,
  });
}

/**
 * Client of Field Nation's Client API v2. The token is fetched with the first call, shared by all that run at the same time, renewed before it ends and
 * once after a refusal.
 *
 * @throws {ConfigError} when an option is missing, unknown or wrong.
 * @example
 * const fn = new FieldNationClient({ clientId, clientSecret, username, password, environment: "sandbox" });
 * const order = await fn.workOrders.get(12345);
 * await fn.workOrders.publish(12345);
 */
export class FieldNationClient extends BaseClient {
  constructor(options: FieldNationOptions) {
    super(options instanceof ClientCore ? options : coreFrom(options), fieldnationResources);
  }

  override get raw(): RawClient<paths> {
    return super.raw as unknown as RawClient<paths>;
  }
}

/** The resources, each built when it is first used. */
export interface FieldNationClient extends FieldnationResources {}
