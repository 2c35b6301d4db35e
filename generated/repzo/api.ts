// Made from specs/repzo by `npm run generate -- repzo`. Do not edit: change the spec and make it again.

import type { ApiDefinition } from "../../src/core/operation.ts";

/** Servers, limits, wrappers and pages of Repzo. */
export const repzoApi = {
  id: "repzo",
  title: "Repzo",
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
    single: { kind: "single", items: "data", total: ["total_result"] },
    offset: {
      kind: "offset",
      query: { offset: "offset", size: "limit" },
      size: 50,
      items: "data",
      total: ["total", "total_result"],
    },
    paging: {
      kind: "page",
      query: { page: "page", size: "per_page" },
      first: 1,
      size: 25,
      items: "data",
      total: ["paging.total", "pagination.total", "total", "total_result"],
      pages: ["paging.pages", "pagination.pages", "total_pages"],
    },
  },
  query: { arrays: "json", objects: "json" },
  evidence: "do",
} as const satisfies ApiDefinition;
