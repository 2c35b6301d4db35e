// Made from specs/fieldnation by `npm run generate -- fieldnation`. Do not edit: change the spec and make it again.

import type { StatusRecord, TransitionRecord } from "../../src/core/status-machine.ts";

/** Name of a status of a work order. */
export type WorkOrderStatusName =
  | "Draft"
  | "Published"
  | "Routed"
  | "Assigned"
  | "Work Done"
  | "Approved"
  | "Paid"
  | "Cancelled"
  | "Postponed"
  | "Deleted";

/** Address of a method that changes the status of a work order. */
export type WorkOrderStatusAction =
  | "workOrders.create"
  | "workOrders.publish"
  | "workOrders.unpublish"
  | "workOrders.revertToDraft"
  | "workOrders.route"
  | "workOrders.massRoute"
  | "workOrders.unroute"
  | "workOrders.assign"
  | "workOrders.unassign"
  | "workOrders.provider.cancel"
  | "workOrders.autoDispatch"
  | "workOrders.smartDispatch"
  | "workOrders.markIncomplete"
  | "workOrders.approve"
  | "workOrders.delete";

/**
 * Every status of a work order, by its name: its id and codes as far as they are known, and the methods that are
 * known to be allowed in it.
 */
export const workOrderStatuses: { readonly [N in WorkOrderStatusName]: StatusRecord<N, WorkOrderStatusAction> } = {
  Draft: {
    name: "Draft",
    milestone: "created",
    id: 1,
    idEvidence: "documented",
    actions: {
      "workOrders.publish": "documented",
      "workOrders.route": "inferred",
      "workOrders.massRoute": "inferred",
      "workOrders.assign": "inferred",
      "workOrders.autoDispatch": "inferred",
      "workOrders.smartDispatch": "inferred",
    },
  },
  Published: {
    name: "Published",
    milestone: "published",
    id: 2,
    idEvidence: "inferred",
    actions: {
      "workOrders.unpublish": "documented",
      "workOrders.route": "inferred",
      "workOrders.massRoute": "inferred",
      "workOrders.assign": "inferred",
      "workOrders.autoDispatch": "inferred",
      "workOrders.smartDispatch": "inferred",
    },
  },
  Routed: {
    name: "Routed",
    milestone: "routed",
    note: "No id of its own is known; shown by `is_routed` and listed together with Published.",
    actions: {
      "workOrders.route": "inferred",
      "workOrders.massRoute": "inferred",
      "workOrders.unroute": "inferred",
      "workOrders.assign": "inferred",
      "workOrders.autoDispatch": "inferred",
      "workOrders.smartDispatch": "inferred",
    },
  },
  Assigned: {
    name: "Assigned",
    milestone: "assigned",
    id: 3,
    idEvidence: "example",
    codes: ["checked_out", "delayed"],
    codesEvidence: "example",
    subStatuses: ["confirmed", "at_risk", "delayed", "on_my_way", "checked_in", "checked_out", "assigned_cancelled"],
    note: "The sub-statuses are names of webhook events.",
    actions: { "workOrders.unassign": "inferred", "workOrders.provider.cancel": "documented" },
  },
  "Work Done": {
    name: "Work Done",
    milestone: "workdone",
    id: 4,
    idEvidence: "inferred",
    actions: { "workOrders.markIncomplete": "documented", "workOrders.approve": "documented" },
  },
  Approved: { name: "Approved", milestone: "approved", id: 5, idEvidence: "inferred", actions: {} },
  Paid: { name: "Paid", milestone: "paid", id: 6, idEvidence: "inferred", locked: true, actions: {} },
  Cancelled: { name: "Cancelled", milestone: "canceled", id: 7, idEvidence: "inferred", actions: {} },
  Postponed: { name: "Postponed", note: "Known from webhook events and a guide.", actions: {} },
  Deleted: { name: "Deleted", note: "Known from webhook events only.", actions: {} },
};

/** Every known way from one status of a work order to another. */
export const workOrderTransitions: readonly TransitionRecord<WorkOrderStatusName, WorkOrderStatusAction>[] = [
  { action: "workOrders.create", by: "client", from: [], to: ["Draft"], toEvidence: "documented" },
  {
    action: "workOrders.publish",
    by: "client",
    from: ["Draft"],
    to: ["Published"],
    fromEvidence: "documented",
    toEvidence: "documented",
  },
  {
    action: "workOrders.unpublish",
    by: "client",
    from: ["Published"],
    to: ["Draft"],
    fromEvidence: "documented",
    toEvidence: "documented",
  },
  { action: "workOrders.revertToDraft", by: "client", from: null, to: ["Draft"], toEvidence: "documented" },
  {
    action: "workOrders.route",
    by: "client",
    from: ["Draft", "Published", "Routed"],
    to: ["Routed"],
    fromEvidence: "inferred",
    toEvidence: "documented",
  },
  {
    action: "workOrders.massRoute",
    by: "client",
    from: ["Draft", "Published", "Routed"],
    to: ["Routed"],
    fromEvidence: "inferred",
    toEvidence: "documented",
    note: "Answers with the id of a job: it seems to run in the background.",
  },
  {
    action: "workOrders.unroute",
    by: "client",
    from: ["Routed"],
    to: null,
    fromEvidence: "inferred",
    note: "What follows when no routing is left is not known.",
  },
  {
    action: "workOrders.assign",
    by: "client",
    from: ["Draft", "Published", "Routed"],
    to: ["Assigned"],
    fromEvidence: "inferred",
    toEvidence: "documented",
  },
  { action: "workOrders.unassign", by: "client", from: ["Assigned"], to: null, fromEvidence: "inferred" },
  {
    action: "workOrders.provider.cancel",
    by: "client",
    from: ["Assigned"],
    to: ["Routed", "Published"],
    fromEvidence: "documented",
    toEvidence: "documented",
    note: "In a guide only.",
  },
  {
    action: "workOrders.autoDispatch",
    by: "client",
    from: ["Draft", "Published", "Routed"],
    to: ["Published", "Routed", "Assigned"],
    fromEvidence: "inferred",
    toEvidence: "inferred",
  },
  {
    action: "workOrders.smartDispatch",
    by: "client",
    from: ["Draft", "Published", "Routed"],
    to: ["Published", "Routed", "Assigned"],
    fromEvidence: "inferred",
    toEvidence: "inferred",
  },
  {
    by: "provider",
    from: ["Assigned"],
    to: ["Work Done"],
    fromEvidence: "documented",
    toEvidence: "documented",
    note: "No operation here does it.",
  },
  {
    action: "workOrders.markIncomplete",
    by: "client",
    from: ["Work Done"],
    to: ["Assigned"],
    fromEvidence: "documented",
    toEvidence: "inferred",
  },
  {
    action: "workOrders.approve",
    by: "client",
    from: ["Work Done"],
    to: ["Approved"],
    fromEvidence: "documented",
    toEvidence: "documented",
    note: "An older SDK can take it back; no operation here does.",
  },
  {
    by: "platform",
    from: ["Approved"],
    to: ["Paid"],
    fromEvidence: "documented",
    toEvidence: "documented",
    note: "A paid order can no longer be changed.",
  },
  {
    action: "workOrders.delete",
    by: "client",
    from: null,
    to: ["Cancelled", "Deleted"],
    toEvidence: "documented",
    note: "Sources disagree: cancelled, or removed for good.",
  },
];
