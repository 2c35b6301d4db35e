/**
 * `npm run leaks`: what calls leave behind. 10,000 that succeed, and thousands of iterators that are abandoned, calls that are aborted at every point of their way,
 * and calls that run out of time, on `fetch` and on undici's pool. Prints listeners, timers, connections and heap after each kind against the start, and fails
 * when they do not return to it. The server is a process of its own. Needs the built package: `npm run build:js`.
 */
import { fork } from "node:child_process";
import { getEventListeners, once } from "node:events";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const CALLS = 10_000;
const OTHERS = 1_000;
const AT_ONCE = 50;
/** Calls before the start is measured: connections, code that is compiled and tables that are read once are no leak. */
const WARM_UP = 2_000;
/** What a heap may have grown by: garbage collection is not exact, and 10,000 calls that left half a KB each would have made it 5 MB. */
const HEAP_MB = 4;
/** The server ends connections that have been idle so long. */
const IDLE_MS = 500;
const PATIENCE_MS = 15_000;

/** What the server does with each record. */
const STALLS = 2;
const STALLS_IN_BODY = 3;
const REFUSES = 4;

/** Answers as Click Maint does. */
function answer(request, response) {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://server");
  const send = (body) => response.setHeader("content-type", "application/json").end(JSON.stringify(body));
  const id = Number(pathname.split("/").at(-1));
  if (id === STALLS) return;
  if (id === STALLS_IN_BODY) {
    response.writeHead(200, { "content-type": "application/json", "content-length": 1_000 }).write('{"status":');
  } else if (id === REFUSES) {
    response.writeHead(429, { "retry-after": "60", "content-type": "application/json" }).end("{}");
  } else if (Number.isNaN(id)) {
    const page = Number(searchParams.get("page") ?? 1);
    const data = Array.from({ length: 10 }, (_, n) => ({ id: page * 10 + n, name: "Air handler" }));
    send({ status: "success", data, meta: { pagination: { total: 1_000, total_pages: 100 } } });
  } else send({ status: "success", data: { id, name: "Air handler" } });
}

/** Four servers: for each transport one to work with, and one that refuses. A refusal makes every call to its origin pause. */
async function serve() {
  const servers = Array.from({ length: 4 }, () => createServer({ keepAliveTimeout: IDLE_MS }, answer));
  await Promise.all(servers.map((server) => once(server.listen(0, "127.0.0.1"), "listening")));
  const count = (server) => new Promise((resolve) => server.getConnections((_, connections) => resolve(connections)));
  process.on("message", async () => {
    const counts = await Promise.all(servers.map(count));
    process.send?.(counts.reduce((sum, connections) => sum + connections, 0));
  });
  process.send?.(servers.map((server) => server.address().port));
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");
const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Timers that were set and neither cleared nor due, whether or not they keep the process alive. */
const timers = new Set();
const { setTimeout: set, clearTimeout: clear } = globalThis;

function countTimers() {
  globalThis.setTimeout = Object.assign((callback, ms, ...args) => {
    const timer = set(() => {
      timers.delete(timer);
      callback(...args);
    }, ms);
    timers.add(timer);
    return timer;
  }, set);
  globalThis.clearTimeout = (timer) => {
    timers.delete(timer);
    clear(timer);
  };
}

/** Runs something many times, so many at once. */
async function many(count, work) {
  let next = 0;
  const worker = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Expects a call to fail in one way: a kind of call that ends otherwise would prove nothing. */
async function fails(call, name) {
  const error = await call.then(
    () => undefined,
    (reason) => reason,
  );
  if (error?.name !== name) throw error ?? new Error(`a call that should have been a ${name} succeeded`);
}

/** Signals that live as long as the program, as those of a server or a job do. */
const shared = new AbortController();
/** Signals of single calls, kept to look at what is left on them. */
let single = [];

/** [what, how many, what is done] */
const KINDS = [
  [
    "calls that succeed",
    CALLS,
    async (client) => {
      await client.assets.get(1, { signal: shared.signal, deadlineMs: 60_000 });
    },
  ],
  [
    "abandoned iterators",
    OTHERS,
    async (client, n) => {
      let rows = 0;
      const list = client.assets.list({ per_page: 10 }, { prefetch: n % 5, signal: shared.signal });
      for await (const _ of list) if (++rows > n % 25) break;
    },
  ],
  [
    "aborted calls",
    OTHERS,
    async (client, n) => {
      const abort = new AbortController();
      single.push(abort.signal);
      // Before it is sent, before the answer, within the body, within a wait that the server asked for.
      const id = [1, STALLS, STALLS_IN_BODY, REFUSES][n % 4];
      const call = client.assets.get(id, { signal: abort.signal });
      set(() => abort.abort(), n % 4 === 0 ? 0 : 5 + (n % 20));
      if (n % 4 > 0) await fails(call, "AbortedError");
      else await call.then(undefined, () => {});
    },
  ],
  [
    "calls out of time",
    OTHERS,
    async (client, n) => {
      const bound = n % 2 ? { timeoutMs: 5 + (n % 20) } : { deadlineMs: 5 + (n % 20) };
      await fails(
        client.assets.get(n % 4 < 2 ? STALLS : STALLS_IN_BODY, { signal: shared.signal, ...bound }),
        "TimeoutError",
      );
    },
  ],
];

const server = process.argv[2] === "serve" ? undefined : fork(fileURLToPath(import.meta.url), ["serve"]);

async function ask() {
  server.send("connections");
  return (await once(server, "message"))[0];
}

const ofProcess = () => process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0);
/** Nothing is under way: idle connections end by themselves. */
const NOTHING = { listeners: 0, timers: 0, connections: 0, heapMb: Infinity };

/** Looks until everything is as `start` has it, or patience ends. */
async function look(start = NOTHING) {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const onSignals = [shared.signal, ...single].reduce((sum, at) => sum + getEventListeners(at, "abort").length, 0);
    // The signals themselves are ours, and no part of the heap that is looked at.
    if (onSignals === 0) single = [];
    const connections = await ask();
    collect();
    const heapMb = process.memoryUsage().heapUsed / 1024 / 1024;
    const now = { listeners: onSignals + ofProcess(), timers: timers.size, connections, heapMb };
    if (faults(start, now).length === 0 || performance.now() > until) return now;
    await rest(100);
  }
}

/** What has not returned to the start. */
function faults(start, now) {
  const more = ["listeners", "timers", "connections"].filter((what) => now[what] > start[what]);
  return now.heapMb > start.heapMb + HEAP_MB ? [...more, "heapMb"] : more;
}

if (server) {
  const unexpected = [];
  process.on("unhandledRejection", (reason) => unexpected.push(`unhandled: ${reason}`));
  process.on("warning", (warning) => unexpected.push(String(warning)));
  countTimers();
  NOTHING.listeners = ofProcess();
  const [ports] = await once(server, "message");
  const { ClickMaintClient } = await import("millwright/clickmaint");
  const { undiciTransport } = await import("millwright/node");
  let failed = 0;
  const columns = ["count", "seconds", "listeners", "timers", "connections", "heap, MB"];
  for (const transport of ["fetch", "undici"]) {
    // A limit that is far away, so that calls queue for one of its places.
    const rateLimit = { windows: [{ limit: 1_000_000, windowMs: 60_000 }], maxConcurrent: AT_ONCE - 10 };
    const options = { apiKey: "a-key", entityId: 12, rateLimit };
    if (transport === "undici") options.transport = undiciTransport();
    const [client, refused] = [0, 1].map(
      () => new ClickMaintClient({ ...options, baseUrl: `http://127.0.0.1:${ports.shift()}` }),
    );
    const route = {
      assets: {
        list: (...args) => client.assets.list(...args),
        get: (id, call) => (id === REFUSES ? refused : client).assets.get(id, call),
      },
    };
    await many(WARM_UP, (n) => KINDS[n % 4][2](route, n >> 2));
    const start = await look();
    console.log(`${transport.padEnd(24)}${columns.map((column) => column.padStart(13)).join("")}`);
    const judged = (from, now) => {
      const left = faults(from, now);
      failed += left.length;
      return left.length > 0 ? `  LEFT BEHIND: ${left.join(", ")}` : "";
    };
    const line = (what, count, seconds, now, remark = "") =>
      console.log(
        what.padEnd(24) +
          [count, seconds, now.listeners, now.timers, now.connections, now.heapMb.toFixed(1)]
            .map((cell) => String(cell).padStart(13))
            .join("") +
          remark,
      );
    line("at the start", "", "", start, judged(NOTHING, start));
    for (const [what, count, work] of KINDS) {
      const began = performance.now();
      await many(count, (n) => work(route, n));
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const now = await look(start);
      line(what, count, seconds, now, judged(start, now));
    }
    await client.close();
    await refused.close();
    console.log("");
  }
  for (const what of new Set(unexpected)) console.log(what);
  console.log(`budget: as at the start, and ${HEAP_MB} MB of heap`);
  server.kill();
  process.exitCode = failed + unexpected.length > 0 ? 1 : 0;
} else await serve();
