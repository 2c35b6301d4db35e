// Made from specs/workorder-portal by `npm run generate -- workorder-portal`. Do not edit: change the spec and make it again.

import type { ApiDefinition } from "../../src/core/operation.ts";

/** Servers, limits, wrappers and pages of Workorder Portal. */
export const workorderPortalApi = {
  id: "workorder-portal",
  title: "Workorder Portal",
  servers: { production: "https://sv.api.repzo.me", staging: "https://staging.sv.api.repzo.me" },
  rateLimit: {
    scope: "credential",
    windows: [{ limit: 100, seconds: 60 }, { limit: 10000, seconds: 86400, resetsAt: "00:00Z" }],
  },
  envelope: { failure: { path: "success", equals: false } },
  pagination: {
    page: {
      kind: "page",
      query: { page: "page", size: "per_page" },
      first: 1,
      items: "data",
      total: ["total_result", "total", "paging.total", "pagination.total", "meta.total"],
      pages: [
        "total_pages",
        "paging.pages",
        "pagination.pages",
        "pagination.total_pages",
        "meta.total_pages",
      ],
    },
  },
  query: { arrays: "json", objects: "json" },
  evidence: "do",
} as const satisfies ApiDefinition;
