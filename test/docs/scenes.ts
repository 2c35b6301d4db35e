/** What happens at the vendors while a page's program runs, and what must be true of them afterwards. */
import assert from "node:assert/strict";
import { HttpResponse, http, type RequestHandler } from "msw";
import type { SimulateOptions } from "../../src/testing/index.ts";
import type { Sims } from "./stage.ts";

/** The surroundings of one page. */
export interface Scene {
  /** Options of Click Maint's simulator. */
  readonly clickmaint?: SimulateOptions<"clickmaint">;
  /** Before the program: what goes wrong, what is in the stores. */
  readonly prepare?: (sims: Sims) => void;
  /** Vendors that answer in another way than their simulator. */
  readonly handlers?: (sims: Sims) => RequestHandler[];
  /** After it. */
  readonly check?: (sims: Sims) => void;
}

const CLICK_MAINT = "https://app.clickmaint.com/api/v1";

/** By page, as a path below the project. */
export const SCENES: Readonly<Record<string, Scene>> = {
  "docs/incremental-sync.md": {
    prepare({ clickmaint }) {
      clickmaint.faults.next({ latencyMs: 1 });
      clickmaint.faults.next({ status: 403 });
    },
    check({ clickmaint }) {
      const pages = clickmaint.requests.filter(({ operationId }) => operationId === "parts.list");
      // The page before the crash is not asked for again, the one that failed is.
      assert.deepEqual(
        pages.map(({ query, status }) => [query.page ?? 1, status]),
        [1, 2, 2, 3].map((page, index) => [page, index === 1 ? 403 : 200]),
      );
    },
  },
  "docs/shared-limit.md": {
    clickmaint: { rateLimit: { limit: 5, windowMs: 1000 } },
    check({ clickmaint, fieldnation }) {
      const answers = clickmaint.requests.map(({ status }) => status);
      assert.equal(answers.filter((status) => status === 200).length, 12);
      // Two that do not share are refused three times at least: both use up the first second.
      assert.ok(answers.filter((status) => status === 429).length <= 2, answers.join(" "));
      const tokens = fieldnation.requests.filter(({ path }) => path.endsWith("/oauth/token"));
      assert.equal(tokens.length, 1);
    },
  },
  "docs/safe-create.md": {
    prepare: ({ clickmaint }) => clickmaint.faults.on("workOrders.create", "resetAfterHeaders", 1),
    check({ clickmaint }) {
      const made = clickmaint.store.workOrders.all().filter(({ title }) => title?.includes("ERP-4711"));
      assert.equal(made.length, 1);
      clickmaint.expect("workOrders.create").toHaveBeenCalledTimes(1);
    },
  },
  "docs/bulk-update.md": {
    check({ clickmaint, fieldnation }) {
      assert.equal(clickmaint.store.workOrders.all({ entityId: 12 }).filter((o) => o.priority === "none").length, 0);
      clickmaint.expect("bulk.run").toHaveBeenCalledTimes(2);
      fieldnation.expect("workOrders.messages.create").toHaveBeenCalledTimes(20);
    },
  },
  "docs/upload.md": {
    check({ fieldnation }) {
      const files = fieldnation.requests
        .filter(({ operationId }) => operationId === "workOrders.attachments.create")
        .map(({ body }) => (body as { file: unknown }).file);
      assert.deepEqual(files, [
        { name: "report.pdf", type: "application/pdf", size: 12 },
        { name: "parts.csv", type: "text/csv", size: 23 },
      ]);
    },
  },
  "docs/browser.md": {
    check({ flowretail }) {
      flowretail.expect("serviceOrders.list").toHaveBeenCalledTimes(2);
    },
  },
  "docs/proxy.md": {
    check({ clickmaint }) {
      clickmaint.expect("parts.list").toHaveBeenCalledTimes(1);
      clickmaint.expect("users.list").not.toHaveBeenCalled();
    },
  },
  "docs/from-repzo.md": {
    check: ({ repzo }) => repzo.expect("clients.get").toHaveBeenCalledTimes(1),
  },
  "docs/correct-a-route.md": {
    handlers: ({ clickmaint }) => [
      http.get(`${CLICK_MAINT}/requests`, () =>
        HttpResponse.json({ status: "error", message: "No such route" }, { status: 404 }),
      ),
      http.get(`${CLICK_MAINT}/work_order_requests`, ({ request }) =>
        clickmaint.fetch(request.url.replace("/work_order_requests", "/requests"), { headers: request.headers }),
      ),
    ],
    check: ({ clickmaint }) => clickmaint.expect("requests.list").toHaveBeenCalledTimes(1),
  },
};
