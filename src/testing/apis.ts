import clickmaintSpec from "../../generated/clickmaint/spec.json" with { type: "json" };
import { clickmaintDomain } from "./clickmaint/domain.ts";
import type { OpenApiDocument } from "./document.ts";
import type { Domain } from "./domain.ts";
import { SimulationError } from "./errors.ts";
import { type ApiModel, createModel } from "./model.ts";
import type { ApiName } from "./types.ts";

interface ApiEntry {
  readonly document: OpenApiDocument;
  readonly domain: Domain;
}

const apis: Readonly<Record<ApiName, ApiEntry>> = {
  clickmaint: { document: clickmaintSpec as unknown as OpenApiDocument, domain: clickmaintDomain },
};
const models = new Map<ApiName, ApiModel>();

/** Names of the APIs that can be simulated. */
export const apiNames = Object.keys(apis) as readonly ApiName[];

/** The spec of an API, read once, and its domain. */
export function loadApi(api: ApiName): { readonly model: ApiModel; readonly domain: Domain } {
  if (!Object.hasOwn(apis, api)) {
    throw new SimulationError(`There is no API "${String(api)}" to simulate: use one of ${apiNames.join(", ")}.`);
  }
  const { document, domain } = apis[api];
  const model = models.get(api) ?? createModel(document);
  models.set(api, model);
  return { model, domain };
}
