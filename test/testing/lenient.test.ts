import { describe, expect, it } from "vitest";
import { type ApiName, simulate } from "../../src/testing/index.ts";

/** A body against the spec, a record that is not there, a missing credential and a limit: how each vendor says so. */
const SHAPES: readonly [
  api: ApiName,
  path: string,
  lost: string,
  headers: Record<string, string>,
  refusal: number,
  shape: (status: number) => object,
][] = [
  [
    "clickmaint",
    "/api/v1/parts/1/restock",
    "/api/v1/parts/99999",
    { authorization: "Bearer k", "x-entity-id": "12" },
    422,
    () => ({ status: "error", message: expect.any(String) }),
  ],
  [
    "fieldnation",
    "/api/rest/v2/workorders",
    "/api/rest/v2/workorders/99999",
    { authorization: "Bearer k" },
    400,
    (status) =>
      status === 404 || status === 401
        ? { status_code: status, message: expect.any(String) }
        : status === 429
          ? { status, code: "RATE_LIMIT_EXCEEDED" }
          : { status, message: expect.any(String) },
  ],
  [
    "flowretail",
    "/v2/tenants/tenant-1/stores/store-1/serviceorders",
    "/v2/tenants/tenant-1/stores/store-1/serviceorders/lost",
    { authorization: "Bearer k" },
    400,
    (status) => ({ status, message: expect.any(String) }),
  ],
  [
    "repzo",
    "/workorder",
    "/workorder/65bd1b22c4e9f20012a41fff",
    { "api-key": "k" },
    400,
    () => ({ success: false, error: expect.any(String) }),
  ],
  [
    "workorder-portal",
    "/workorder-portal",
    "/workorder-portal/65bd1b22c4e9f20012a41fff",
    { "api-key": "k" },
    400,
    () => ({ success: false, error: expect.any(String) }),
  ],
];

describe.each(SHAPES)("refusals of %s, when it is not strict", (api, path, lost, headers, refusal, shape) => {
  const start = (limit?: number) =>
    simulate(api, {
      strict: false,
      auth: { keys: ["k"] },
      rateLimit: limit === undefined ? false : { limit, windowMs: 60_000 },
    });
  const ask = async (sim: ReturnType<typeof start>, url: string, init: RequestInit = {}) => {
    const response = await sim.fetch(`https://vendor.example.com${url}`, { headers, ...init });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };

  it("have the vendor's status and shape", async () => {
    const sim = start();
    const wrong = {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      // Fields of types that none of the vendors takes.
      body: JSON.stringify({ title: 5, name: 5, quantity: "two" }),
    };
    const answers = [
      [refusal, await ask(sim, path, wrong)],
      [404, await ask(sim, lost)],
      [401, await ask(sim, lost, { headers: { ...headers, authorization: "", "api-key": "" } })],
      [404, await ask(sim, "/no/such/route")],
    ] as const;
    for (const [status, answer] of answers) expect(answer).toMatchObject({ status, body: shape(status) });
    expect(sim.violations).toEqual([]);
  });

  it("tell how long to wait when the limit is reached", async () => {
    const sim = start(1);
    await sim.fetch(`https://vendor.example.com${lost}`, { headers });
    const refused = await ask(sim, lost);
    expect(refused).toMatchObject({ status: 429, body: shape(429) });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(50);
  });
});
