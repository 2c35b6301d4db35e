// Made from specs/clickmaint by `npm run generate -- clickmaint`. Do not edit: change the spec and make it again.

import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type PagePromise,
  type ResourceDefinition,
  resource,
} from "../../src/core/resource.ts";
import type {
  Asset,
  AssetWrite,
  AssetsListQuery,
  BulkRequest,
  BulkResponse,
  CostUpdateRequest,
  EntitiesListQuery,
  Entity,
  Location,
  LocationWrite,
  LocationsListQuery,
  Part,
  PartAssignment,
  PartAssignmentWrite,
  PartCreate,
  PartTransaction,
  PartUpdate,
  PartsListQuery,
  PartsTransactionsListQuery,
  Pm,
  PmsListQuery,
  Procedure,
  ProceduresListQuery,
  ReconcileRequest,
  RequestsListQuery,
  RestockRequest,
  User,
  UsersListQuery,
  Vendor,
  VendorsListQuery,
  WorkOrder,
  WorkOrderCreate,
  WorkOrderRequest,
  WorkOrderRequestWrite,
  WorkOrderUpdate,
  WorkOrdersListQuery,
} from "./types.ts";

/** Equipment that is maintained, arranged as a tree. */
export interface AssetsResource {
  /**
   * Page through the assets of the entity.
   *
   * A record in a list may carry fewer fields than when it is read alone.
   *
   * `GET /assets` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: AssetsListQuery, options?: ListOptions): PagePromise<Asset>;
  /**
   * Add an asset.
   *
   * `POST /assets` — route inferred (high confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: AssetWrite, options?: CallOptions): ApiPromise<Asset>;
  /**
   * Read one asset.
   *
   * `GET /assets/{id}` — route inferred (high confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: number, options?: CallOptions): ApiPromise<Asset>;
  /**
   * Change fields of an asset.
   *
   * Fields that are left out keep their value.
   *
   * `PATCH /assets/{id}` — route inferred (medium confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: number, body: AssetWrite, options?: CallOptions): ApiPromise<Asset>;
  /**
   * Remove an asset.
   *
   * `DELETE /assets/{id}` — route inferred (high confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: number, options?: CallOptions): ApiPromise<void>;
}

/** Definition of `assets`. */
export const Assets: ResourceDefinition<AssetsResource> = /* @__PURE__ */ resource("assets", {
  list: ["GET /assets qps", { evidence: "di" }],
  create: ["POST /assets bns", { wrap: "asset" }],
  get: "GET /assets/{id} s",
  update: ["PATCH /assets/{id} bns", { wrap: "asset" }],
  delete: "DELETE /assets/{id} sv",
});

/** Several calls carried by one request. */
export interface BulkResource {
  /**
   * Run up to 100 calls in one request.
   *
   * The calls run one after another. Look at the status of each result: the Ruby gem that it resembles answers 200
   * even when calls fail. Whether each call counts against the rate limit is not documented.
   *
   * `POST /bulk` — route inferred (low confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  run(body: BulkRequest, options?: CallOptions): ApiPromise<BulkResponse>;
}

/** Definition of `bulk`. */
export const Bulk: ResourceDefinition<BulkResource> = /* @__PURE__ */ resource("bulk", {
  run: ["POST /bulk bns", { unwrap: null, meta: null, failure: null }],
});

/** Sites or business units of the account; the id of one goes into every other call. */
export interface EntitiesResource {
  /**
   * Page through the entities of the account.
   *
   * The one operation that needs no entity id. The id of an entity goes into `X-Entity-Id` of every other call.
   *
   * `GET /entities` — schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: EntitiesListQuery, options?: ListOptions): PagePromise<Entity>;
}

/** Definition of `entities`. */
export const Entities: ResourceDefinition<EntitiesResource> = /* @__PURE__ */ resource("entities", {
  list: ["GET /entities qp", { evidence: "di" }],
});

/** Buildings, rooms and areas, arranged as a tree. */
export interface LocationsResource {
  /**
   * Page through the locations of the entity.
   *
   * A record in a list may carry fewer fields than when it is read alone.
   *
   * `GET /locations` — route inferred (high confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: LocationsListQuery, options?: ListOptions): PagePromise<Location>;
  /**
   * Add a location.
   *
   * `POST /locations` — route inferred (high confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: LocationWrite, options?: CallOptions): ApiPromise<Location>;
  /**
   * Read one location.
   *
   * `GET /locations/{id}` — route inferred (high confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: number, options?: CallOptions): ApiPromise<Location>;
  /**
   * Change fields of a location.
   *
   * Fields that are left out keep their value.
   *
   * `PATCH /locations/{id}` — route inferred (medium confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: number, body: LocationWrite, options?: CallOptions): ApiPromise<Location>;
  /**
   * Remove a location.
   *
   * `DELETE /locations/{id}` — route inferred (high confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: number, options?: CallOptions): ApiPromise<void>;
}

/** Definition of `locations`. */
export const Locations: ResourceDefinition<LocationsResource> = /* @__PURE__ */ resource("locations", {
  list: ["GET /locations qps", { evidence: "ii" }],
  create: ["POST /locations bns", { wrap: "location" }],
  get: "GET /locations/{id} s",
  update: ["PATCH /locations/{id} bns", { wrap: "location" }],
  delete: "DELETE /locations/{id} sv",
});

/** `parts.transactions`, part of `parts`. */
export interface PartsTransactionsResource {
  /**
   * Page through the history of a part's stock and cost.
   *
   * A record in a list may carry fewer fields than when it is read alone.
   *
   * `GET /parts/{id}/transactions` — route inferred (medium confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(id: number, query?: PartsTransactionsListQuery, options?: ListOptions): PagePromise<PartTransaction>;
  /**
   * Read one entry of a part's history.
   *
   * `GET /parts/{id}/transactions/{transaction_id}` — route inferred (medium confidence), schema read off an
   * example
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: number, transactionId: number, options?: CallOptions): ApiPromise<PartTransaction>;
}

/** Definition of `parts.transactions`. */
export const PartsTransactions: ResourceDefinition<PartsTransactionsResource> = /* @__PURE__ */ resource("parts.transactions", {
  list: ["GET /parts/{id}/transactions qps", { evidence: "ii" }],
  get: "GET /parts/{id}/transactions/{transaction_id} s",
});

/** Spare parts, their stock, their cost and the history of both. */
export interface PartsResource {
  /**
   * Page through the parts of the entity.
   *
   * A record in a list may carry fewer fields than when it is read alone.
   *
   * `GET /parts` — route inferred (high confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: PartsListQuery, options?: ListOptions): PagePromise<Part>;
  /**
   * Add a part.
   *
   * `POST /parts` — route inferred (high confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: PartCreate, options?: CallOptions): ApiPromise<Part>;
  /**
   * Read one part.
   *
   * `GET /parts/{id}` — route inferred (high confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: number, options?: CallOptions): ApiPromise<Part>;
  /**
   * Change fields of a part.
   *
   * Fields that are left out keep their value. Stock and cost change only through the operations made for them.
   *
   * `PATCH /parts/{id}` — route inferred (medium confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: number, body: PartUpdate, options?: CallOptions): ApiPromise<Part>;
  /**
   * Remove a part.
   *
   * `DELETE /parts/{id}` — route inferred (high confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: number, options?: CallOptions): ApiPromise<void>;
  /**
   * Add stock that came in.
   *
   * The cost given here becomes the unit cost of the part. Each call adds stock anew.
   *
   * `POST /parts/{id}/restock` — route inferred (medium confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  restock(id: number, body: RestockRequest, options?: CallOptions): ApiPromise<Part>;
  /**
   * Correct the stock on hand.
   *
   * The quantity is added to the stock on hand, or taken from it when negative; it is not the new total. The stock
   * cannot fall below zero.
   *
   * `POST /parts/{id}/reconcile` — route inferred (medium confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  reconcile(id: number, body: ReconcileRequest, options?: CallOptions): ApiPromise<Part>;
  /**
   * Set the unit cost of a part.
   *
   * Each call adds an entry of type `cost_update` to the history of the part.
   *
   * `POST /parts/{id}/cost_update` — route inferred (low confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  updateUnitCost(id: number, body: CostUpdateRequest, options?: CallOptions): ApiPromise<Part>;
  /**
   * Set the average unit cost of a part.
   *
   * Each call adds an entry of type `average_cost_update` to the history of the part.
   *
   * `POST /parts/{id}/average_cost_update` — route inferred (low confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  updateAverageUnitCost(id: number, body: CostUpdateRequest, options?: CallOptions): ApiPromise<Part>;
  /** `parts.transactions`, part of `parts`. */
  readonly transactions: PartsTransactionsResource;
}

/** Definition of `parts`. */
export const Parts: ResourceDefinition<PartsResource> = /* @__PURE__ */ resource("parts", {
  list: ["GET /parts qps", { evidence: "ii" }],
  create: ["POST /parts bns", { wrap: "part" }],
  get: "GET /parts/{id} s",
  update: ["PATCH /parts/{id} bns", { wrap: "part" }],
  delete: "DELETE /parts/{id} sv",
  restock: "POST /parts/{id}/restock bns",
  reconcile: "POST /parts/{id}/reconcile bns",
  updateUnitCost: "POST /parts/{id}/cost_update bns",
  updateAverageUnitCost: "POST /parts/{id}/average_cost_update bns",
}, { transactions: PartsTransactions });

/** Schedules of preventive maintenance. Read only. */
export interface PmsResource {
  /**
   * Page through the PMs of the entity.
   *
   * A record in a list may carry fewer fields than when it is read alone.
   *
   * `GET /pms` — route inferred (low confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: PmsListQuery, options?: ListOptions): PagePromise<Pm>;
  /**
   * Read one PM.
   *
   * `GET /pms/{id}` — route inferred (low confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: number, options?: CallOptions): ApiPromise<Pm>;
}

/** Definition of `pms`. */
export const Pms: ResourceDefinition<PmsResource> = /* @__PURE__ */ resource("pms", {
  list: ["GET /pms qps", { evidence: "ii" }],
  get: "GET /pms/{id} s",
});

/** Templates of steps that technicians follow. Read only. */
export interface ProceduresResource {
  /**
   * Page through the procedures of the entity.
   *
   * A record in a list may carry fewer fields than when it is read alone.
   *
   * `GET /procedures` — route inferred (medium confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: ProceduresListQuery, options?: ListOptions): PagePromise<Procedure>;
  /**
   * Read one procedure.
   *
   * `GET /procedures/{id}` — route inferred (medium confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: number, options?: CallOptions): ApiPromise<Procedure>;
}

/** Definition of `procedures`. */
export const Procedures: ResourceDefinition<ProceduresResource> = /* @__PURE__ */ resource("procedures", {
  list: ["GET /procedures qps", { evidence: "ii" }],
  get: "GET /procedures/{id} s",
});

/** Requests for work, before and after they become work orders. */
export interface RequestsResource {
  /**
   * Page through the requests of the entity.
   *
   * A record in a list may carry fewer fields than when it is read alone.
   *
   * `GET /requests` — route inferred (low confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: RequestsListQuery, options?: ListOptions): PagePromise<WorkOrderRequest>;
  /**
   * Ask for work.
   *
   * `POST /requests` — route inferred (low confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: WorkOrderRequestWrite, options?: CallOptions): ApiPromise<WorkOrderRequest>;
  /**
   * Read one request.
   *
   * `GET /requests/{id}` — route inferred (low confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: number, options?: CallOptions): ApiPromise<WorkOrderRequest>;
  /**
   * Change fields of a request.
   *
   * Fields that are left out keep their value.
   *
   * `PATCH /requests/{id}` — route inferred (low confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: number, body: WorkOrderRequestWrite, options?: CallOptions): ApiPromise<WorkOrderRequest>;
  /**
   * Remove a request.
   *
   * `DELETE /requests/{id}` — route inferred (low confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: number, options?: CallOptions): ApiPromise<void>;
}

/** Definition of `requests`. */
export const Requests: ResourceDefinition<RequestsResource> = /* @__PURE__ */ resource("requests", {
  list: ["GET /requests qps", { evidence: "ii" }],
  create: ["POST /requests bns", { wrap: "work_order_request" }],
  get: "GET /requests/{id} s",
  update: ["PATCH /requests/{id} bis", { wrap: "work_order_request" }],
  delete: "DELETE /requests/{id} sv",
});

/** People with a login, technicians among them. Read only. */
export interface UsersResource {
  /**
   * Page through the users of the entity.
   *
   * A record in a list may carry fewer fields than when it is read alone.
   *
   * `GET /users` — route inferred (high confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: UsersListQuery, options?: ListOptions): PagePromise<User>;
  /**
   * Read one user.
   *
   * `GET /users/{id}` — route inferred (high confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: number, options?: CallOptions): ApiPromise<User>;
}

/** Definition of `users`. */
export const Users: ResourceDefinition<UsersResource> = /* @__PURE__ */ resource("users", {
  list: ["GET /users qps", { evidence: "ii" }],
  get: "GET /users/{id} s",
});

/** Outside contractors and parts suppliers. Read only. */
export interface VendorsResource {
  /**
   * Page through the vendors of the entity.
   *
   * A record in a list may carry fewer fields than when it is read alone.
   *
   * `GET /vendors` — route inferred (high confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: VendorsListQuery, options?: ListOptions): PagePromise<Vendor>;
  /**
   * Read one vendor.
   *
   * `GET /vendors/{id}` — route inferred (high confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: number, options?: CallOptions): ApiPromise<Vendor>;
}

/** Definition of `vendors`. */
export const Vendors: ResourceDefinition<VendorsResource> = /* @__PURE__ */ resource("vendors", {
  list: ["GET /vendors qps", { evidence: "ii" }],
  get: "GET /vendors/{id} s",
});

/** `workOrders.partAssignments`, part of `workOrders`. */
export interface WorkOrdersPartAssignmentsResource {
  /**
   * Assign a part to a work order.
   *
   * When the part is already assigned, the quantity is added to what is there. Each call adds anew.
   *
   * `POST /work_orders/{id}/part_assignments` — route inferred (low confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  create(id: number, body: PartAssignmentWrite, options?: CallOptions): ApiPromise<PartAssignment>;
  /**
   * Set the quantity of an assigned part.
   *
   * The part is named in the body; the quantity replaces what is assigned.
   *
   * `PATCH /work_orders/{id}/part_assignments` — route inferred (low confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: number, body: PartAssignmentWrite, options?: CallOptions): ApiPromise<PartAssignment>;
  /**
   * Take a part off a work order.
   *
   * `DELETE /work_orders/{id}/part_assignments/{part_id}` — route inferred (low confidence), schema read off an
   * example
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: number, partId: number, options?: CallOptions): ApiPromise<void>;
}

/** Definition of `workOrders.partAssignments`. */
export const WorkOrdersPartAssignments: ResourceDefinition<WorkOrdersPartAssignmentsResource> = /* @__PURE__ */ resource("workOrders.partAssignments", {
  create: "POST /work_orders/{id}/part_assignments bns",
  update: "PATCH /work_orders/{id}/part_assignments bis",
  delete: "DELETE /work_orders/{id}/part_assignments/{part_id} sv",
});

/** Jobs, planned or reactive, and the parts assigned to them. */
export interface WorkOrdersResource {
  /**
   * Page through the work orders of the entity.
   *
   * A record in a list may carry fewer fields than when it is read alone.
   *
   * `GET /work_orders` — route inferred (medium confidence), schema inferred
   * @throws {ApiError} when the API refuses the call.
   */
  list(query?: WorkOrdersListQuery, options?: ListOptions): PagePromise<WorkOrder>;
  /**
   * Add a work order.
   *
   * `POST /work_orders` — route inferred (medium confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  create(body: WorkOrderCreate, options?: CallOptions): ApiPromise<WorkOrder>;
  /**
   * Read one work order.
   *
   * `GET /work_orders/{id}` — route inferred (medium confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  get(id: number, options?: CallOptions): ApiPromise<WorkOrder>;
  /**
   * Change fields of a work order.
   *
   * Fields that are left out keep their value.
   *
   * `PATCH /work_orders/{id}` — route inferred (medium confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  update(id: number, body: WorkOrderUpdate, options?: CallOptions): ApiPromise<WorkOrder>;
  /**
   * Remove a work order.
   *
   * `DELETE /work_orders/{id}` — route inferred (medium confidence), schema read off an example
   * @throws {ApiError} when the API refuses the call.
   */
  delete(id: number, options?: CallOptions): ApiPromise<void>;
  /** `workOrders.partAssignments`, part of `workOrders`. */
  readonly partAssignments: WorkOrdersPartAssignmentsResource;
}

/** Definition of `workOrders`. */
export const WorkOrders: ResourceDefinition<WorkOrdersResource> = /* @__PURE__ */ resource("workOrders", {
  list: ["GET /work_orders qps", { evidence: "ii" }],
  create: ["POST /work_orders bns", { wrap: "work_order" }],
  get: "GET /work_orders/{id} s",
  update: ["PATCH /work_orders/{id} bns", { wrap: "work_order" }],
  delete: "DELETE /work_orders/{id} sv",
}, { partAssignments: WorkOrdersPartAssignments });

/** Every resource of Click Maint API. */
export interface ClickmaintResources {
  /** Equipment that is maintained, arranged as a tree. */
  readonly assets: AssetsResource;
  /** Several calls carried by one request. */
  readonly bulk: BulkResource;
  /** Sites or business units of the account; the id of one goes into every other call. */
  readonly entities: EntitiesResource;
  /** Buildings, rooms and areas, arranged as a tree. */
  readonly locations: LocationsResource;
  /** Spare parts, their stock, their cost and the history of both. */
  readonly parts: PartsResource;
  /** Schedules of preventive maintenance. Read only. */
  readonly pms: PmsResource;
  /** Templates of steps that technicians follow. Read only. */
  readonly procedures: ProceduresResource;
  /** Requests for work, before and after they become work orders. */
  readonly requests: RequestsResource;
  /** People with a login, technicians among them. Read only. */
  readonly users: UsersResource;
  /** Outside contractors and parts suppliers. Read only. */
  readonly vendors: VendorsResource;
  /** Jobs, planned or reactive, and the parts assigned to them. */
  readonly workOrders: WorkOrdersResource;
}

/** Definitions of every resource of Click Maint API. */
export const clickmaintResources = {
  assets: Assets,
  bulk: Bulk,
  entities: Entities,
  locations: Locations,
  parts: Parts,
  pms: Pms,
  procedures: Procedures,
  requests: Requests,
  users: Users,
  vendors: Vendors,
  workOrders: WorkOrders,
};
