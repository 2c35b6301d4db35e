import clickmaintSpec from "../../generated/clickmaint/spec.json" with { type: "json" };
import fieldnationSpec from "../../generated/fieldnation/spec.json" with { type: "json" };
import flowretailSpec from "../../generated/flowretail/spec.json" with { type: "json" };
import repzoSpec from "../../generated/repzo/spec.json" with { type: "json" };
import workorderPortalSpec from "../../generated/workorder-portal/spec.json" with { type: "json" };
import { clickmaintDomain } from "./clickmaint/domain.ts";
import type { OpenApiDocument } from "./document.ts";
import type { Domain } from "./domain.ts";
import { SimulationError } from "./errors.ts";
import { fieldnationDomain } from "./fieldnation/domain.ts";
import { flowretailDomain } from "./flowretail/domain.ts";
import { type ApiModel, createModel } from "./model.ts";
import { repzoDomain } from "./repzo/domain.ts";
import type { ApiName } from "./types.ts";

/** What is known of an API: its spec, and the rules that the spec does not tell. */
interface ApiEntry {
  /** The spec, or its text: the build puts it in as text, so that it costs nothing until it is asked for. */
  readonly spec: unknown;
  readonly domain: Domain | ((model: ApiModel) => Domain);
}

interface LoadedApi {
  readonly model: ApiModel;
  readonly domain: Domain;
}

const apis: Readonly<Record<ApiName, ApiEntry>> = {
  clickmaint: { spec: clickmaintSpec, domain: clickmaintDomain },
  fieldnation: { spec: fieldnationSpec, domain: fieldnationDomain },
  flowretail: { spec: flowretailSpec, domain: flowretailDomain },
  repzo: { spec: repzoSpec, domain: repzoDomain },
  "workorder-portal": { spec: workorderPortalSpec, domain: repzoDomain },
};
const loaded = new Map<ApiName, LoadedApi>();

/** Names of the APIs that can be simulated. */
export const apiNames = Object.keys(apis) as readonly ApiName[];

/** The spec of an API, read when it is first asked for, and its domain. */
export function loadApi(api: ApiName): LoadedApi {
  if (!Object.hasOwn(apis, api)) {
    throw new SimulationError(`There is no API "${String(api)}" to simulate: use one of ${apiNames.join(", ")}.`);
  }
  const known = loaded.get(api);
  if (known !== undefined) return known;
  const { spec, domain } = apis[api];
  const document = (typeof spec === "string" ? JSON.parse(spec) : spec) as OpenApiDocument;
  const model = createModel(document);
  const entry = { model, domain: typeof domain === "function" ? domain(model) : domain };
  loaded.set(api, entry);
  return entry;
}
