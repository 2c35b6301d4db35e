import { expect, it, vi } from "vitest";
import { SimulationError } from "../../../src/testing/index.ts";
import { intercept, simulate } from "../../../src/testing/node/index.ts";

vi.mock("msw/node", () => {
  throw new Error("Cannot find package 'msw'");
});

it("without the package msw, the interception says what to install, and what to do without", async () => {
  const asked = intercept(simulate("clickmaint"));
  await expect(asked).rejects.toThrow(SimulationError);
  await expect(asked).rejects.toThrow("npm install --save-dev msw. Without it, pass sim.fetch to the client");
});

it("the handlers and everything else work without it", async () => {
  const sim = simulate("clickmaint");
  const [handler] = sim.handlers as unknown as { run(args: object): Promise<{ response: Response }> }[];
  const request = new Request("https://app.clickmaint.com/api/v1/parts/1", {
    headers: { authorization: "Bearer k", "x-entity-id": "12" },
  });
  expect((await handler?.run({ request }))?.response.status).toBe(200);
  const server = await sim.listen();
  expect((await fetch(`${server.url}/parts/1`, { headers: request.headers })).status).toBe(200);
  await server.close();
});
