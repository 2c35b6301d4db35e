/**
 * Finds out which guesses of a spec hold on the live service, with GET alone.
 *
 * @packageDocumentation
 */
export { CREDENTIALS, type Credential, VERIFY_APIS } from "./apis.ts";
export type {
  PageFinding,
  PlannedProbe,
  RouteFinding,
  RouteStatus,
  ShapeFinding,
  VerifyApi,
  VerifyReport,
  VerifySettings,
} from "./types.ts";
export { verify } from "./verify.ts";
