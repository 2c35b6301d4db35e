/** The suites of the core that talk to a server, on undici's pools instead of `fetch`. */
import { afterAll, describe, expect, it } from "vitest";
import { undiciTransport } from "../../src/node/index.ts";
import { stallHeaders, startChaos, success } from "../support/chaos-server.ts";
import { carryDemosBy, demo } from "../support/demo-api.ts";

const transport = undiciTransport();
carryDemosBy(transport);
afterAll(() => transport.close());

it("the suites below run on undici: a fetch that is not there is not missed", async () => {
  const { fetch } = globalThis;
  const server = await startChaos([success({ id: 1 }), stallHeaders]);
  try {
    Reflect.deleteProperty(globalThis, "fetch");
    expect(await demo({ baseUrl: server.url }).widgets.get(1)).toEqual({ id: 1 });
    // The first abort of a process compiles what undici needs for it: not what the suites measure.
    const call = demo({ baseUrl: server.url }).widgets.get(2, { signal: AbortSignal.timeout(20) });
    await expect(call).rejects.toThrow("Aborted");
  } finally {
    globalThis.fetch = fetch;
    await server.close();
  }
});

for (const suite of [
  "abort",
  "bytes",
  "client",
  "errors",
  "hooks",
  "nightmares",
  "redirect",
  "secrets",
  "transport",
  "writes",
]) {
  await describe(suite, async () => {
    await import(`../core/${suite}.test.ts`);
  });
}
