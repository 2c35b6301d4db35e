/**
 * Simulated vendors for tests: stateful, typed, without a network.
 *
 * @packageDocumentation
 */
export { apiNames } from "./apis.ts";
export { type Builders, build } from "./builders.ts";
export { SimulationError } from "./errors.ts";
export type { OperationId, OperationName } from "./operation-ids.ts";
export { simulate } from "./simulate.ts";
export type {
  ApiName,
  CallExpectation,
  ExpectedCall,
  Fault,
  FaultPreset,
  Faults,
  PlainReply,
  PlainRequest,
  RequestRecord,
  Served,
  SimulatedAuth,
  SimulatedLogin,
  SimulateOptions,
  Simulator,
  SimulatorClock,
  Snapshot,
  WorldName,
} from "./types.ts";
export type { Records, StoreOf, StoreScope, StoreTable, WorldOf } from "./worlds.ts";
