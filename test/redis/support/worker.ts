/** One of several processes: makes calls through a client that shares its limits and tokens, and reports how they ended. */
import { Redis } from "ioredis";
import { ClickMaintClient } from "../../../src/clickmaint/index.ts";
import { FieldNationClient } from "../../../src/fieldnation/index.ts";
import { redisLimits, redisTokens } from "../../../src/redis/index.ts";

export interface Task {
  readonly name: string;
  readonly redisUrl: string;
  readonly vendorUrl: string;
  readonly prefix: string;
  readonly api: "clickmaint" | "fieldnation";
  /** Calls at once, each followed by another until `durationMs` is over; without it each runs once. */
  readonly parallel: number;
  readonly durationMs?: number;
  readonly windows?: readonly { readonly limit: number; readonly windowMs: number }[];
}

export interface Report {
  readonly ok: number;
  readonly failed: readonly string[];
  readonly degraded: readonly { readonly at: number; readonly degraded: boolean; readonly reason?: string }[];
  readonly waits: number;
  readonly states: readonly string[];
}

const task = JSON.parse(process.argv[2] ?? "{}") as Task;
const redis = new Redis(task.redisUrl);
redis.on("error", () => {});
const degraded: Report["degraded"][number][] = [];
let waits = 0;
const common = {
  baseUrl: task.vendorUrl,
  headers: { "X-Worker": task.name },
  rateLimit: {
    store: redisLimits(redis, {
      prefix: task.prefix,
      // A busy machine is no outage.
      timeoutMs: 5_000,
      onDegraded: (event) => degraded.push({ at: Date.now(), ...event }),
    }),
    ...(task.windows && { windows: task.windows }),
  },
  hooks: { onRateLimit: () => void waits++ },
};
const credentials = {
  clientId: "client-7",
  clientSecret: "planted-secret-1",
  username: "planted-user-2",
  password: "planted-secret-3",
};

function caller(): { call: () => Promise<unknown>; state: () => string } {
  if (task.api === "clickmaint") {
    const client = new ClickMaintClient({ apiKey: "planted-key-4", entityId: 1, ...common });
    return { call: () => client.assets.get(1), state: () => client.rateLimit.snapshot()?.state ?? "" };
  }
  const tokenStore = redisTokens(redis, { prefix: task.prefix });
  const client = new FieldNationClient({ ...credentials, tokenStore, tokenIn: "header", ...common });
  return { call: () => client.workOrders.get(1), state: () => client.rateLimit.snapshot()?.state ?? "" };
}

const { call, state } = caller();
const failed: string[] = [];
const states = new Set<string>();
let ok = 0;
await redis.ping();
// All processes begin at the same moment.
const startAt = await new Promise<number>((resolve) => {
  process.once("message", (message) => resolve(Number(message)));
  process.send?.("ready");
});
await new Promise((resolve) => setTimeout(resolve, startAt - Date.now()));
await Promise.all(
  Array.from({ length: task.parallel }, async () => {
    do {
      try {
        await call();
        ok++;
      } catch (error) {
        failed.push(String(error));
      }
      states.add(state());
    } while (task.durationMs !== undefined && Date.now() < startAt + task.durationMs);
  }),
);
const report: Report = { ok, failed, degraded, waits, states: [...states] };
process.send?.(report);
process.disconnect?.();
// Nothing is closed but the client that was given: the process has to end by itself.
await redis.quit().catch(() => redis.disconnect());
