import type { Domain } from "../domain.ts";

export const flowretailDomain: Domain = {
  tables: {},
  actions: {},
  failure: (_status, message) => ({ message }),
  unauthorized: "Unauthorized",
  stamps: { created: [], updated: [], now: (date) => date.toISOString() },
  build() {},
};
