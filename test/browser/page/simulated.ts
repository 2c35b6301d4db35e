/** A simulator in the page itself: MSW's service worker catches the requests to the vendor. */
import { ClickMaintClient } from "millwright/clickmaint";
import { simulate } from "millwright/testing";
import { setupWorker } from "msw/browser";
import { present, told } from "./stage.ts";

const sim = simulate("clickmaint", { seed: 7 });

const scenarios = {
  async start() {
    const worker = setupWorker(...sim.handlers);
    await worker.start({ quiet: true, onUnhandledRequest: "error" });
    return worker.listHandlers().length;
  },

  async work() {
    const cm = new ClickMaintClient({ apiKey: () => "short-lived", entityId: 12 });
    const names: unknown[] = [];
    for await (const { name } of cm.parts.list({ per_page: 10 })) names.push(name);
    const missing = await cm.parts.get(999_999).catch(told);
    sim.faults.next({ retryAfter: 1 });
    const before = performance.now();
    const part = await cm.parts.create({ name: "Belt" });
    const waitedMs = performance.now() - before;
    return {
      part: part.name,
      waitedMs,
      names,
      stored: sim.store.parts.all().map(({ name }) => name),
      missing,
      requests: sim.requests.map(({ operationId, status }) => `${operationId} ${status}`),
    };
  },
};

export type SimulatedScenarios = typeof scenarios;

present(scenarios);
