import { describe, expect, it } from "vitest";
import { FieldNationClient } from "../../src/fieldnation/index.ts";
import { type ApiName, apiNames, build, simulate } from "../../src/testing/index.ts";
import { clientOf, methodsOf, specOf } from "./clients.ts";
import { clickmaint } from "./harness.ts";

const SECRET = "s3cr3t-value-0815";

describe.each(apiNames)("the log of %s", (api: ApiName) => {
  it("has no credential in it, nor has the message of a request against the spec", async () => {
    const sim = simulate(api);
    const client = clientOf(api, sim.fetch, SECRET) as Record<string, Record<string, (query?: object) => unknown>>;
    const list = methodsOf(specOf(api)).find((one) => /^\w+\.list$/.test(one.id) && !one.path.slice(1).includes("{id"));
    const [resource = "", verb = ""] = list?.id.split(".") ?? [];
    await client[resource]?.[verb]?.();
    await Promise.resolve(client[resource]?.[verb]?.({ no_such_name: SECRET })).catch(() => undefined);
    expect(sim.requests.length).toBeGreaterThan(1);
    expect(JSON.stringify(sim.requests.map(({ query: _, ...rest }) => rest))).not.toContain(SECRET);
    expect(JSON.stringify(sim.violations.map((one) => one.message))).not.toContain(SECRET);
  });
});

describe("the log", () => {
  it("masks what is asked for a token with, in the body and in the message about it", async () => {
    const sim = simulate("fieldnation");
    const secrets = { clientSecret: `${SECRET}-1`, password: `${SECRET}-2` };
    const fetch = sim.fetch as typeof globalThis.fetch;
    await new FieldNationClient({
      clientId: "c",
      username: "u",
      ...secrets,
      fetch,
      tokenIn: "query",
    }).workOrders.list();
    expect(sim.requests[0]?.body).toMatchObject({ grant_type: "password", username: "u", password: "***" });
    const body = JSON.stringify({
      grant_type: "password",
      client_id: "c",
      client_secret: 815_0815,
      username: "u",
      password: "p",
    });
    const asked = sim.fetch("https://api.fieldnation.com/authentication/api/oauth/token", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    await expect(asked).rejects.toThrow(/body\.client_secret: expected string\. /);
    expect(JSON.stringify(sim.requests)).not.toMatch(/s3cr3t|8150815/);
  });

  it("masks them in a request that a fault answered, too", async () => {
    const sim = simulate("fieldnation");
    sim.faults.next({ status: 503 });
    const fetch = sim.fetch as typeof globalThis.fetch;
    const client = new FieldNationClient({
      clientId: "c",
      username: "u",
      clientSecret: `${SECRET}-1`,
      password: `${SECRET}-2`,
      fetch,
      retry: false,
    });
    await Promise.resolve(client.workOrders.list()).catch(() => undefined);
    expect(sim.requests[0]?.body).toMatchObject({ username: "u", password: "***" });
    expect(JSON.stringify(sim.requests)).not.toContain(SECRET);
  });

  it("takes the matchers of a runner, and tells the last call from the others", async () => {
    const { sim, send } = clickmaint();
    await send("POST", "/parts/1/restock", { quantity: 2, cost: 5, note: "Delivery 4711" });
    await send("POST", "/parts/2/restock", { quantity: 3, cost: 5 });
    const calls = sim.expect("parts.restock");
    calls.toHaveBeenCalledWith({ path: { id: expect.any(Number) }, body: { note: expect.stringContaining("4711") } });
    calls.toHaveBeenLastCalledWith({ path: { id: 2 } });
    expect(() => calls.toHaveBeenLastCalledWith({ path: { id: 1 } })).toThrow(/The last call was:\n.*"id":2/);
    expect(() => calls.toHaveBeenCalledWith({ body: { note: expect.any(Number) } })).toThrow(/It was called with/);
  });

  it("fails a test in which the code swallowed the error", async () => {
    const { sim, send } = clickmaint();
    sim.assertNoViolations();
    await send("GET", "/parts?perpage=5").catch(() => undefined);
    expect(() => sim.assertNoViolations()).toThrow(/parts\.list .*query\.perpage/);
  });
});

describe("a seed", () => {
  it("gives the same ids and the same failures again after reset, and the same ids after restore", async () => {
    const sim = simulate("repzo", { clock: { now: () => 1e12 }, strict: false, rateLimit: false });
    const headers = { "api-key": "k", "content-type": "application/json" };
    const body = JSON.stringify(build("repzo").clientCreate());
    const make = async () =>
      (
        (await (await sim.fetch("https://sv.api.repzo.me/client", { method: "POST", headers, body })).json()) as {
          _id: string;
        }
      )._id;
    const run = async () => {
      sim.faults.rate(0.5, { status: 503 });
      const statuses: number[] = [];
      for (let index = 0; index < 30; index++)
        statuses.push((await sim.fetch("https://sv.api.repzo.me/client", { headers })).status);
      sim.faults.clear();
      return [await make(), await make(), ...statuses];
    };
    const first = await run();
    sim.reset();
    expect(await run()).toEqual(first);
    const point = sim.snapshot();
    const id = await make();
    sim.restore(point);
    expect(await make()).toBe(id);
  });
});
