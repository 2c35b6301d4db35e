// Made from specs/workorder-portal by `npm run generate -- workorder-portal`. Do not edit: change the spec and make it again.

import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type PagePromise,
  type ResourceDefinition,
  resource,
} from "../../src/core/resource.ts";
import type {
  WorkorderPortal,
  WorkorderPortalCreate,
  WorkorderPortalUpdate,
  WorkorderPortalUpdateStatus,
  WorkorderPortalsGetQuery,
  WorkorderPortalsListQuery,
} from "./types.ts";

/** Workorder portals. */
export interface WorkorderPortalsResource {
  /**
   * List workorder portals.
   *
   * `GET /workorder-portal` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: WorkorderPortalsListQuery, options?: ListOptions): PagePromise<WorkorderPortal>;
  /**
   * Create a workorder portal.
   *
   * `POST /workorder-portal` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: WorkorderPortalCreate, options?: CallOptions): ApiPromise<WorkorderPortal>;
  /**
   * Get a workorder portal by id.
   *
   * `GET /workorder-portal/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: string, query?: WorkorderPortalsGetQuery, options?: CallOptions): ApiPromise<WorkorderPortal>;
  /**
   * Update a workorder portal.
   *
   * `PUT /workorder-portal/{id}` — route observed, schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: string, body: WorkorderPortalUpdate, options?: CallOptions): ApiPromise<WorkorderPortal>;
  /**
   * Delete a workorder portal.
   *
   * `DELETE /workorder-portal/{id}` — schema observed
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: string, options?: CallOptions): ApiPromise<WorkorderPortal>;
  /**
   * Change the status of a workorder portal.
   *
   * `PATCH /workorder-portal/{id}/status`
   * @throws {ApiError} when the API refuses the call.
   */
  updateStatus(id: string, body: WorkorderPortalUpdateStatus, options?: CallOptions): ApiPromise<WorkorderPortal>;
}

/** Definition of `workorderPortals`. */
export const WorkorderPortals: ResourceDefinition<WorkorderPortalsResource> = /* @__PURE__ */ resource("workorderPortals", {
  list: "GET /workorder-portal qp",
  create: "POST /workorder-portal b",
  get: "GET /workorder-portal/{id} q",
  update: ["PUT /workorder-portal/{id} b", { evidence: "oo" }],
  delete: "DELETE /workorder-portal/{id}",
  updateStatus: ["PATCH /workorder-portal/{id}/status b", { unwrap: "data", evidence: "dd" }],
});

/** Every resource of Workorder Portal. */
export interface WorkorderPortalResources {
  /** Workorder portals. */
  readonly workorderPortals: WorkorderPortalsResource;
}

/** Definitions of every resource of Workorder Portal. */
export const workorderPortalResources = {
  workorderPortals: WorkorderPortals,
};
