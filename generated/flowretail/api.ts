// Made from specs/flowretail by `npm run generate -- flowretail`. Do not edit: change the spec and make it again.

import type { ApiDefinition } from "../../src/core/operation.ts";

/** Servers, limits, wrappers and pages of Flow Retail API. */
export const flowretailApi = {
  id: "flowretail",
  title: "Flow Retail API",
  servers: { production: "https://api.flowretail.com/v2", stage: "https://api.stage.flowretail.com/v2" },
  pagination: {
    page: {
      kind: "page",
      query: { page: "pageNumber", size: "pageSize" },
      first: 1,
      items: "items",
      total: ["paging.totalCount"],
    },
  },
  query: { arrays: "repeat", objects: "deepObject" },
  scope: {
    tenantUid: { in: "path", name: "tenantUid", type: "string" },
    storeUid: { in: "path", name: "storeUid", type: "string" },
  },
  evidence: "di",
} as const satisfies ApiDefinition;
