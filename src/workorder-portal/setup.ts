/** What the Workorder Portal and Repzo, of which it is a part, have in common: the key, the environments, the limits. */
import { apiKey, type Credential } from "../core/auth.ts";
import { checkCredential } from "../core/browser.ts";
import { checkClientOptions, createCore, serverUrl } from "../core/client.ts";
import type { ClientCore } from "../core/client-core.ts";
import type { ApiDefinition } from "../core/operation.ts";
import type { ClientOptions } from "../core/options.ts";

/** Settings of a client that authenticates with a Repzo key. */
export interface RepzoKeyOptions extends ClientOptions {
  /** Key of a company namespace; or a function that returns it; or `false` where a proxy adds it. */
  readonly apiKey: Credential;
  /** `"production"` (default) or `"staging"`. */
  readonly environment?: "production" | "staging" | undefined;
}

/** The working part of a client that authenticates with a Repzo key. */
export function repzoCore(owner: string, api: ApiDefinition, options: RepzoKeyOptions): ClientCore {
  checkClientOptions(owner, options, {
    apiKey: checkCredential,
    environment: (value) => (typeof value === "string" ? undefined : 'must be "production" or "staging"'),
  });
  return createCore({
    owner,
    api,
    server: serverUrl(owner, api, "environment", options?.environment),
    auth: apiKey("api-key", options?.apiKey),
    options,
  });
}
