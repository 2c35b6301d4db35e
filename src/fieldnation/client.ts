/** Field Nation Client API v2: work orders from draft to payment, and the providers who do them. */
import { fieldnationApi } from "../../generated/fieldnation/api.ts";
import { type FieldnationResources, fieldnationResources } from "../../generated/fieldnation/resources.ts";
import type { paths } from "../../generated/fieldnation/types.ts";
import { bearer, type Credential, type Secret } from "../core/auth.ts";
import { checkCredential } from "../core/browser.ts";
import { BaseClient, checkClientOptions, createCore, serverUrl } from "../core/client.ts";
import { ClientCore } from "../core/client-core.ts";
import { oauth2Password, type TokenStore } from "../core/oauth2-password.ts";
import type { ClientOptions, OptionCheck } from "../core/options.ts";
import type { RawClient } from "../core/raw-client.ts";

/** Settings that both ways to prove who asks have in common. */
interface FieldNationSettings extends ClientOptions {
  /** `"production"` (default) or `"sandbox"`. They share no credentials and no data. */
  readonly environment?: "production" | "sandbox" | undefined;
}

/** Settings of a `FieldNationClient` that logs in by itself. */
export interface FieldNationLoginOptions extends FieldNationSettings {
  /** Of the application that the vendor registered for you. */
  readonly clientId: string;
  /** Or a function that returns it. */
  readonly clientSecret: Secret;
  /** Of the user that the calls are made for. */
  readonly username: string;
  /** Or a function that returns it. */
  readonly password: Secret;
  /**
   * Where requests carry the token. The vendor's texts disagree: `"auto"` (default) sends it in the `Authorization` header, and when a token just issued is refused
   * there, in the query parameter `access_token`; what worked is remembered.
   */
  readonly tokenIn?: "auto" | "header" | "query" | undefined;
  /** Where tokens are kept. Default: in memory. */
  readonly tokenStore?: TokenStore | undefined;
  readonly token?: undefined;
}

/** Settings of a `FieldNationClient` that is given its tokens, such as one in a browser, where a login has no place. */
export interface FieldNationTokenOptions extends FieldNationSettings {
  /**
   * An access token, sent in the `Authorization` header; or a function that returns it, asked for every attempt, such as one that asks your server; or `false`
   * where a proxy adds it.
   */
  readonly token: Credential;
  readonly clientId?: undefined;
  readonly clientSecret?: undefined;
  readonly username?: undefined;
  readonly password?: undefined;
  readonly tokenIn?: undefined;
  readonly tokenStore?: undefined;
}

/** Settings of a `FieldNationClient`: with a login, or with a token. */
export type FieldNationOptions = FieldNationLoginOptions | FieldNationTokenOptions;

const OWNER = "FieldNationClient";

const token: OptionCheck = (value, options) =>
  (options as FieldNationOptions).clientId === undefined
    ? checkCredential(value, options)
    : 'stands in place of a login: leave "clientId" out';

const loginSecret: OptionCheck = (value, options) => {
  const wrong = checkCredential(value, options);
  return wrong && `${wrong}; better, any of them as "token" in place of a login`;
};

function coreFrom(options: FieldNationOptions): ClientCore {
  const any = () => undefined;
  checkClientOptions(OWNER, options, {
    token,
    clientId: any,
    clientSecret: loginSecret,
    username: any,
    password: loginSecret,
    environment: (value) => (typeof value === "string" ? undefined : 'must be "production" or "sandbox"'),
    tokenIn: any,
    tokenStore: (value) =>
      typeof (value as TokenStore | null)?.get === "function" ? undefined : "must be an object with get and set",
  });
  return createCore({
    owner: OWNER,
    api: fieldnationApi,
    server: serverUrl(OWNER, fieldnationApi, "environment", options?.environment),
    auth:
      options?.token === undefined
        ? oauth2Password({ ...options, tokenPath: "/authentication/api/oauth/token" })
        : bearer(options.token),
    options,
  });
}

/**
 * Client of Field Nation's Client API v2. With a login, the token is fetched with the first call, shared by all that run at the same time, renewed before it
 * ends and once after a refusal.
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
