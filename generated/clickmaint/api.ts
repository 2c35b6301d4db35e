// Made from specs/clickmaint by `npm run generate -- clickmaint`. Do not edit: change the spec and make it again.

import type { ApiDefinition } from "../../src/core/operation.ts";

/** Servers, limits, wrappers and pages of Click Maint API. */
export const clickmaintApi = {
  id: "clickmaint",
  title: "Click Maint API",
  servers: { com: "https://app.clickmaint.com/api/v1", ca: "https://app.clickmaint.ca/api/v1" },
  rateLimit: { scope: "ip", windows: [{ limit: 1000, seconds: 300 }] },
  envelope: { response: "data", meta: "meta", failure: { path: "status", equals: "error" } },
  pagination: {
    page: {
      kind: "page",
      query: { page: "page", size: "per_page" },
      first: 1,
      size: 50,
      items: "data",
      total: ["meta.pagination.total", "meta.pagination.total_count", "meta.pagination.total_entries"],
      pages: ["meta.pagination.total_pages", "meta.pagination.pages"],
      next: ["meta.pagination.next_page", "meta.pagination.next"],
    },
  },
  query: { arrays: "brackets", objects: "deepObject" },
  scope: { entityId: { in: "header", name: "X-Entity-Id", type: "integer" } },
  evidence: "ie",
} as const satisfies ApiDefinition;
