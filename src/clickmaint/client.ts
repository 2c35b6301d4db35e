/** Click Maint v1: assets, locations, parts, requests and work orders of an account. */
import { clickmaintApi } from "../../generated/clickmaint/api.ts";
import { type ClickmaintResources, clickmaintResources } from "../../generated/clickmaint/resources.ts";
import type { paths } from "../../generated/clickmaint/types.ts";
import { bearer, type Credential } from "../core/auth.ts";
import { checkCredential } from "../core/browser.ts";
import { BaseClient, checkClientOptions, coreOf, createCore, serverUrl } from "../core/client.ts";
import { ClientCore } from "../core/client-core.ts";
import type { ClientOptions } from "../core/options.ts";
import type { RawClient } from "../core/raw-client.ts";
import type { BulkOperation, BulkOptions, BulkRecorder, BulkResults } from "./bulk.ts";

/** Settings of a `ClickMaintClient`. */
export interface ClickMaintOptions extends ClientOptions {
  /** API key, made by an admin under Admin Settings → API Keys; or a function that returns it; or `false` where a proxy adds it. */
  readonly apiKey: Credential;
  /** Entity (site or business unit) that calls are about: an id from `entities.list()`. May be left out and given later by `forEntity`. */
  readonly entityId?: number | undefined;
  /** Where the account lives: `"com"` (default) or `"ca"` (Canada). */
  readonly region?: "com" | "ca" | undefined;
}

const OWNER = "ClickMaintClient";

const entityId = (value: unknown): string | undefined =>
  Number.isInteger(value) && (value as number) > 0 ? undefined : "must be a whole number above 0";

function coreFrom(options: ClickMaintOptions): ClientCore {
  checkClientOptions(OWNER, options, {
    apiKey: checkCredential,
    entityId,
    region: (value) => (typeof value === "string" ? undefined : 'must be "com" or "ca"'),
  });
  return createCore({
    owner: OWNER,
    api: clickmaintApi,
    server: serverUrl(OWNER, clickmaintApi, "region", options?.region),
    auth: bearer(options?.apiKey, "apiKey"),
    options,
    scope: { entityId: options.entityId },
  });
}

/**
 * Client of Click Maint's API v1.
 *
 * Most routes are inferred: the vendor publishes titles and sample bodies, but few addresses. `routes` corrects one without a release.
 *
 * @throws {ConfigError} when an option is missing, unknown or wrong.
 * @example
 * const cm = new ClickMaintClient({ apiKey: process.env.CLICKMAINT_API_KEY ?? "", entityId: 12 });
 * for await (const part of cm.parts.list({ filter: { name_cont: "belt" } })) console.log(part.name);
 */
export class ClickMaintClient extends BaseClient {
  constructor(options: ClickMaintOptions) {
    super(options instanceof ClientCore ? options : coreFrom(options), clickmaintResources);
  }

  /** The same client for another entity: same credential, limits and settings, another `X-Entity-Id`. */
  forEntity(id: number): ClickMaintClient {
    checkClientOptions(`${OWNER}.forEntity`, { entityId: id }, { entityId });
    return new ClickMaintClient(coreOf(this).withScope({ entityId: id }) as unknown as ClickMaintOptions);
  }

  /**
   * Runs up to 100 operations in one request, one after another, and returns their results in order. An operation that fails does not stop those
   * after it. More than 100 are refused, unless `chunk` allows several requests.
   *
   * The route and the wrapper are inferred (low confidence). The whole request counts as one that must not be repeated after a failure in doubt.
   *
   * @throws {ConfigError} before anything is sent: no operation, more than 100, or one that cannot travel in bulk.
   * @example
   * const [part, order] = await cm.batch((bulk) => [
   *   bulk.parts.restock(7, { quantity: 10 }),
   *   bulk.workOrders.update(3, { status: "done" }),
   * ]);
   * if (!order.ok) console.error(order.index, order.error.message);
   */
  async batch<const T extends readonly BulkOperation<unknown>[]>(
    build: (bulk: BulkRecorder) => T,
    options: BulkOptions = {},
  ): Promise<BulkResults<T>> {
    const { runBulk } = await import("./bulk.ts");
    return runBulk(coreOf(this), build, options);
  }

  override get raw(): RawClient<paths> {
    return super.raw as unknown as RawClient<paths>;
  }
}

/** The resources, each built when it is first used. */
export interface ClickMaintClient extends ClickmaintResources {}
