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
  /** Calls at once, each followed by another until `untilMs` is over. */
  readonly parallel: number;
  /** Epoch milliseconds when to begin, and no new call after. Without an end, each runs once. */
  readonly startAt: number;
  readonly endAt?: number;
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
await new Promise((resolve) => setTimeout(resolve, task.startAt - Date.now()));
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
    } while (task.endAt !== undefined && Date.now() < task.endAt);
  }),
);
const report: Report = { ok, failed, degraded, waits, states: [...states] };
process.send?.(report);
process.disconnect?.();
// Nothing is closed but the client that was given: the process has to end by itself.
await redis.quit().catch(() => redis.disconnect());
