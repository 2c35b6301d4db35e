/** What every consumer does with the installed package, against simulators over HTTP. It is compiled, bundled and run in each of them. */
import { isMillwrightError } from "millwright";
import { type Asset, ClickMaintClient } from "millwright/clickmaint";
import { FieldNationClient } from "millwright/fieldnation";
import { FlowRetailClient, toHundredths } from "millwright/flowretail";
import { RepzoClient } from "millwright/repzo";
import { WorkorderPortalClient } from "millwright/workorder-portal";

/** Where the simulators listen, and what is in them. */
export interface Vendors {
  readonly clickmaint: { readonly url: string; readonly entityId: number };
  readonly fieldnation: { readonly url: string; readonly workOrderId: number };
}

/** `ok`, or what went wrong. */
export type Outcomes = Record<string, string>;

function must(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}

/** Runs every check and tells how each went. */
export async function run(vendors: Vendors): Promise<Outcomes> {
  const { url, entityId } = vendors.clickmaint;
  const cm = new ClickMaintClient({ apiKey: "a-key", entityId, baseUrl: url });
  const fn = new FieldNationClient({
    clientId: "an-id",
    clientSecret: "a-secret",
    username: "someone",
    password: "a-password",
    baseUrl: vendors.fieldnation.url,
  });

  const checks: Record<string, () => Promise<void>> = {
    async clients() {
      const repzo = new RepzoClient({ apiKey: "a-key" });
      const portal = new WorkorderPortalClient({ apiKey: "a-key" });
      const flow = new FlowRetailClient({ token: "a-token" }).forStore("tenant-1", "store-9");
      must(typeof repzo.workorders.list === "function", "no repzo.workorders.list");
      must(typeof portal.workorderPortals.list === "function", "no portal.workorderPortals.list");
      must(typeof flow.serviceOrders.list === "function", "no flow.serviceOrders.list");
      must(toHundredths("19.99") === 1999, "19.99 is not 1999 hundredths");
    },
    async list() {
      const page = await cm.assets.list({ per_page: 2 });
      const first: Asset | undefined = page.items[0];
      must(page.items.length === 2 && typeof first?.name === "string", `a page of ${page.items.length}`);
    },
    async page() {
      const names = new Set<string | undefined>();
      let rows = 0;
      for await (const part of cm.parts.list({ per_page: 5 }, { prefetch: 2 })) {
        names.add(part.name);
        rows += 1;
      }
      must(rows > 5, `${rows} rows, not more than one page`);
      must(names.size > 5, "rows that repeat");
    },
    async create() {
      const asset = await cm.assets.create({ name: "Air handler 3" });
      must(asset.name === "Air handler 3" && typeof asset.id === "number", JSON.stringify(asset));
    },
    async abort() {
      const controller = new AbortController();
      const startedAt = Date.now();
      setTimeout(() => controller.abort(), 500);
      const error = await cm.users.list({}, { signal: controller.signal }).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      must(isMillwrightError(error, "AbortedError"), `not an AbortedError: ${String(error)}`);
      must(Date.now() - startedAt < 3_000, "the abort took seconds");
    },
    // After the abort: a 429 slows the calls that come after it.
    async retry() {
      const startedAt = Date.now();
      const location = await cm.locations.create({ name: "Hall 2" });
      must(location.name === "Hall 2", JSON.stringify(location));
      must(Date.now() - startedAt >= 950, "sent again before the second that was asked for");
    },
    async upload() {
      const { workOrderId } = vendors.fieldnation;
      const withFolder = await fn.workOrders.attachments.createFolder(workOrderId, { name: "Photos" });
      const folders = withFolder.attachments?.results ?? [];
      const folder = folders.find((candidate) => candidate.name === "Photos");
      const file = new Blob(["12345"], { type: "image/jpeg" });
      const sent = await fn.workOrders.attachments.create(workOrderId, folder?.id ?? 0, { file, notes: "Front" });
      const stored = sent.attachments?.results?.find((candidate) => candidate.id === folder?.id)?.results?.[0];
      must(stored?.notes === "Front", JSON.stringify(sent.attachments));
    },
  };

  const outcomes: Outcomes = {};
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check();
      outcomes[name] = "ok";
    } catch (error) {
      outcomes[name] = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    }
  }
  return outcomes;
}
