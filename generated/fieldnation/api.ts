// Made from specs/fieldnation by `npm run generate -- fieldnation`. Do not edit: change the spec and make it again.

import type { ApiDefinition } from "../../src/core/operation.ts";

/** Servers, limits, wrappers and pages of Field Nation Client API. */
export const fieldnationApi = {
  id: "fieldnation",
  title: "Field Nation Client API",
  servers: { production: "https://api.fieldnation.com", sandbox: "https://api-sandbox.fndev.net" },
  rateLimit: { scope: "credential", advisory: true, windows: [{ limit: 60, seconds: 60 }] },
  pagination: {
    page: {
      kind: "page",
      query: { page: "page", size: "per_page" },
      first: 1,
      size: 25,
      items: "results",
      total: ["metadata.total"],
      pages: ["metadata.pages"],
    },
    cursor: {
      kind: "cursor",
      query: { after: "after", before: "before", size: "limit" },
      size: 20,
      items: "data",
      next: ["pagination.next_cursor"],
      more: ["pagination.has_next_page"],
    },
    single: { kind: "single", items: "" },
    results: { kind: "single", items: "results" },
  },
  query: { arrays: "comma", objects: "deepObject" },
  callOptions: { actingUserId: "acting_user_id", async: "async" },
  evidence: "dd",
} as const satisfies ApiDefinition;
