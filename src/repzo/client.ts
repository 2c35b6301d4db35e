/** Repzo: field sales, field service and asset maintenance. */
import { repzoApi } from "../../generated/repzo/api.ts";
import { type RepzoResources, repzoResources } from "../../generated/repzo/resources.ts";
import type { paths } from "../../generated/repzo/types.ts";
import { WorkorderPortals } from "../../generated/workorder-portal/resources.ts";
import { BaseClient } from "../core/client.ts";
import type { RawClient } from "../core/raw-client.ts";
import { type RepzoKeyOptions, repzoCore } from "../workorder-portal/setup.ts";

/** Settings of a `RepzoClient`. */
export interface RepzoOptions extends RepzoKeyOptions {}

/** Every resource. The portals are those of the client that has nothing else. */
const resources = /* @__PURE__ */ Object.assign({}, repzoResources, { workorderPortals: WorkorderPortals });

/**
 * Client of Repzo with all its resources.
 *
 * @throws {ConfigError} when an option is missing, unknown or wrong.
 * @example
 * const repzo = new RepzoClient({ apiKey });
 * for await (const order of repzo.workorders.list({ per_page: 100 })) console.log(order._id);
 */
export class RepzoClient extends BaseClient {
  constructor(options: RepzoOptions) {
    super(repzoCore("RepzoClient", repzoApi, options), resources);
  }

  override get raw(): RawClient<paths> {
    return super.raw as unknown as RawClient<paths>;
  }
}

/** The resources, each built when it is first used. */
export interface RepzoClient extends RepzoResources {}

/**
 * Client of Repzo without resources, for bundles that take the few they need.
 *
 * @throws {ConfigError} when an option is missing, unknown or wrong.
 * @example
 * import { RepzoBase, Workorders } from "millwright/repzo";
 * const workorders = new RepzoBase({ apiKey }).use(Workorders);
 */
export class RepzoBase extends BaseClient {
  constructor(options: RepzoOptions) {
    super(repzoCore("RepzoBase", repzoApi, options), {});
  }
}
