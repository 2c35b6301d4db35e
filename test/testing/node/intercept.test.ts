import http from "node:http";
import { afterEach, expect, it } from "vitest";
import { ClickMaintClient } from "../../../src/clickmaint/index.ts";
import { RepzoClient } from "../../../src/repzo/index.ts";
import { type Interception, intercept, simulate } from "../../../src/testing/node/index.ts";

const open: Interception[] = [];

afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

it("answers whatever a process sends to the vendors' servers, several vendors at once", async () => {
  const [clickmaint, repzo] = [
    simulate("clickmaint"),
    simulate("repzo", { baseUrl: "http://proxy.example.com/repzo" }),
  ];
  open.push(await intercept(clickmaint, repzo));
  const parts = await new ClickMaintClient({ apiKey: "k", entityId: 12 }).parts.list({ per_page: 5 });
  expect(parts.items).toHaveLength(5);
  expect((await new RepzoClient({ apiKey: "k" }).workorders.list()).items.length).toBeGreaterThan(0);
  const status = await new Promise((resolve) => {
    http.get("http://proxy.example.com/repzo/workorder", { headers: { "api-key": "k" } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
  });
  expect(status).toBe(404);
  expect(clickmaint.requests).toHaveLength(1);
  expect(repzo.requests).toHaveLength(2);
});

it("lets nothing else out, and ends when it is closed", async () => {
  const sim = simulate("clickmaint", { baseUrl: "http://127.0.0.1:9/api/v1" });
  const interception = await intercept(sim);
  await expect(fetch("http://127.0.0.1:10/other")).rejects.toThrow();
  expect((await fetch("http://127.0.0.1:9/api/v1/nothing")).status).toBe(404);
  expect(sim.requests).toHaveLength(1);
  interception.close();
  await expect(fetch("http://127.0.0.1:9/api/v1/parts")).rejects.toThrow();
  expect(sim.requests).toHaveLength(1);
});
