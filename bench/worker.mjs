/** One contender in a process of its own, so that what is measured is its own: CPU of all threads, garbage collection included. */
import { contenders, keyOf, validators } from "./contenders.mjs";

const [name, base] = process.argv.slice(2);
const client = await { ...contenders, ...validators }[name](base, keyOf(name));

/** What a batch does. `count` is in calls, or in pages. */
const work = {
  async limited(count) {
    const settled = await Promise.allSettled(Array.from({ length: count }, client.limited));
    return settled.filter(({ status }) => status === "fulfilled").length;
  },
  walk: (count) => client.walk(count),
  million: () => client.walk(1_000, 1_000),
  prefetched: (count) => client.prefetched(count, "50"),
  prefetchedTold: (count) => client.prefetched(count, "50t"),
};

async function calls(call, count) {
  for (let n = 0; n < count; n++) await call();
  return count;
}

/** Runs a batch and tells what it took. */
async function run({ scenario, count }) {
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed;
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = await (work[scenario] ? work[scenario](count) : calls(client[scenario], count));
  const wallMs = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  // Before a collection: what was allocated. After it: what stayed.
  const allocated = process.memoryUsage().heapUsed - heap;
  globalThis.gc?.();
  return { result, wallMs, cpuUs: user + system, allocated, kept: process.memoryUsage().heapUsed - heap };
}

process.on("message", (batch) => {
  run(batch).then(
    (measured) => process.send(measured),
    (error) => {
      console.error(`${name}, ${batch.scenario}:`, error);
      process.exit(1);
    },
  );
});
process.on("disconnect", () => process.exit());
process.send("ready");
