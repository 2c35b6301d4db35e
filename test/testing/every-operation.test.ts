import { describe, expect, it } from "vitest";
import { type ApiName, type Simulator, simulate } from "../../src/testing/index.ts";
import { deref, type SpecDocument, type SpecOperation, type SpecParameter } from "../support/sample.ts";
import { callMethod, type Given, methodsOf, specOf, validators } from "./clients.ts";
import { givenFor } from "./given.ts";

const COUNTS: Partial<Record<ApiName, number>> = {
  clickmaint: 44,
  fieldnation: 155,
  flowretail: 70,
  repzo: 589,
  "workorder-portal": 6,
};

/** Operations that no rule stands behind: they answer from their schema, and say so. */
const SAMPLED: Partial<Record<ApiName, string[]>> = {
  clickmaint: [],
  repzo: [
    "activityAiSalesOrders.generate",
    "activityFeedback.analytics",
    "activityFeedbackV2.detailedAnalytics",
    "copyReportViews.update",
    "feedbackOptions.preview",
    "feedbackOptions.templates",
    "mailUnsubscribes.check",
    "mailUnsubscribes.create",
    "mailUnsubscribes.get",
    "notificationsCenter.updateMany",
    "ocrInvoiceJobGroups.jobs",
    "ocrInvoiceJobPages.process",
    "ocrInvoiceJobs.process",
    "ocrInvoiceJobs.results",
    "optionalBusinessAppServices.create",
    "optionalBusinessAppServices.list",
    "patchActions.create",
    "patchActions.execute",
    "safeCrud.create",
    "safeInvoiceSerialCounters.update",
    "svixIntegrations.joinActions",
    "updateIntegrationMeta.apply",
    "updateIntegrationMeta.create",
    "voidSettlements.create",
    "workorderAgendas.get",
  ],
  "workorder-portal": [],
  fieldnation: [],
  flowretail: ["device.authorize", "device.get", "device.link", "device.register"],
};

describe.each(Object.keys(COUNTS) as ApiName[])("every operation of %s, called through the client", (api) => {
  const spec = specOf(api);
  const validator = validators(spec);
  const methods = methodsOf(spec);
  const sim = simulate(api, { rateLimit: false }) as unknown as Simulator;
  const sampled: string[] = [];

  it(`is one of ${COUNTS[api]}`, () => {
    expect(new Set(methods.map((one) => one.operation.operationId)).size).toBe(COUNTS[api]);
  });

  it.each(methods)("$id gets a valid answer to what the builders make", async (method) => {
    sim.reset();
    const given: Given = givenFor(api, sim, method);
    const wire = await callMethod(api, sim, spec, method, given);
    expect(wire.error, wire.text).toBeUndefined();
    const { operation, path, verb } = method;
    const status = Object.keys(operation.responses).find((code) => code.startsWith("2")) as string;
    expect(wire.status).toBe(Number(status));
    if (wire.simulated === "schema") sampled.push(method.id);
    const content = validatorContent(spec, operation.responses[status]);
    if (content === undefined) {
      expect(wire.text).toBe("");
      return;
    }
    expect(content).toContain(wire.type.split(";")[0]);
    if (!wire.type.startsWith("application/json")) return;
    const pointer = responsePointer(spec, path, verb, status);
    const check = validator(...pointer, "content", "application/json", "schema");
    expect(check(JSON.parse(wire.text)), `${JSON.stringify(check.errors)} ${wire.text.slice(0, 2000)}`).toBe(true);
    expect(sim.violations).toEqual([]);
  });

  it("lists the demo world, every row of it valid", async () => {
    const demo = simulate(api, { rateLimit: false, world: "demo" }) as unknown as Simulator;
    for (const method of methods.filter((one) => one.id.endsWith(".list"))) {
      const { operation, path, verb } = method;
      const given = givenFor(api, demo, method);
      const query = { ...given.query, ...longestPage(spec, operation) };
      const wire = await callMethod(api, demo, spec, method, { ...given, query });
      const check = validator(...responsePointer(spec, path, verb, "200"), "content", "application/json", "schema");
      expect(check(JSON.parse(wire.text)), `${method.id} ${JSON.stringify(check.errors?.slice(0, 3))}`).toBe(true);
    }
    // The validator compiles every shape of the API.
  }, 120_000);

  it("has a rule behind it, but for those that are known to have none", () => {
    expect([...sampled].sort()).toEqual(SAMPLED[api]);
  });
});

function validatorContent(spec: object, response: unknown): string[] | undefined {
  const whole = follow(spec, response) as { content?: object };
  return whole.content === undefined ? undefined : Object.keys(whole.content);
}

/** Where a response is described: in place, or where its reference points. */
function responsePointer(spec: { paths: object }, path: string, verb: string, status: string): string[] {
  const item = (spec.paths as Record<string, Record<string, { responses: Record<string, { $ref?: string }> }>>)[path];
  const reference = item?.[verb]?.responses[status]?.$ref;
  if (reference === undefined) return ["paths", path, verb, "responses", status];
  return reference.slice(2).split("/");
}

function follow(spec: object, node: unknown): unknown {
  const reference = (node as { $ref?: string }).$ref;
  if (reference === undefined) return node;
  return reference
    .slice(2)
    .split("/")
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], spec);
}

/** The parameter that says how long a page is, if the operation takes it, with the most that it may say. */
function longestPage(spec: SpecDocument, operation: SpecOperation): Record<string, number> {
  const parameters = (operation.parameters ?? []).map((one) => deref<SpecParameter>(spec, one));
  const size = parameters.find((one) => ["per_page", "pageSize", "limit"].includes(one.name));
  return size === undefined ? {} : { [size.name]: Number(size.schema?.maximum ?? 1000) };
}
