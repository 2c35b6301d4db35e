/** Workorder Portal: the forms through which clients ask for work. A slice of Repzo with a client of its own. */
import { workorderPortalApi } from "../../generated/workorder-portal/api.ts";
import { type WorkorderPortalResources, workorderPortalResources } from "../../generated/workorder-portal/resources.ts";
import type { paths } from "../../generated/workorder-portal/types.ts";
import { BaseClient } from "../core/client.ts";
import type { RawClient } from "../core/raw-client.ts";
import { type RepzoKeyOptions, repzoCore } from "./setup.ts";

/** Settings of a `WorkorderPortalClient`. */
export interface WorkorderPortalOptions extends RepzoKeyOptions {}

/**
 * Client of the Workorder Portal, for applications that need nothing else of Repzo.
 *
 * @throws {ConfigError} when an option is missing, unknown or wrong.
 * @example
 * const portal = new WorkorderPortalClient({ apiKey });
 * for await (const form of portal.workorderPortals.list()) console.log(form.name);
 */
export class WorkorderPortalClient extends BaseClient {
  constructor(options: WorkorderPortalOptions) {
    super(repzoCore("WorkorderPortalClient", workorderPortalApi, options), workorderPortalResources);
  }

  override get raw(): RawClient<paths> {
    return super.raw as unknown as RawClient<paths>;
  }
}

/** The resources, each built when it is first used. */
export interface WorkorderPortalClient extends WorkorderPortalResources {}
