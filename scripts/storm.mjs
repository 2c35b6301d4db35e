/**
 * `npm run storm`: 100 calls at once against a server that allows 10 a second, with a client that nobody configured, for every way of telling a limit;
 * then a limit that drops from 50 a second to 5 and rises again. The server is a process of its own. Prints figures, and fails when they miss the goals.
 * Needs the built package: `npm run build:js`.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";

const WINDOW_MS = 1000;
/** What the server tells of its limit. */
const KINDS = {
  "X-RateLimit, seconds": (left, limit, ms) => ({
    "x-ratelimit-limit": limit,
    "x-ratelimit-remaining": left,
    "x-ratelimit-reset": Math.ceil(ms / 1000),
  }),
  "X-RateLimit, epoch": (left, limit, ms) => ({
    "x-ratelimit-limit": limit,
    "x-ratelimit-remaining": left,
    "x-ratelimit-reset": Math.ceil((Date.now() + ms) / 1000),
  }),
  "RateLimit (IETF)": (left, limit, ms) => ({
    ratelimit: `"default";r=${left};t=${Math.ceil(ms / 1000)}`,
    "ratelimit-policy": `"default";q=${limit};w=${WINDOW_MS / 1000}`,
  }),
  "Retry-After only": () => ({}),
  nothing: () => ({}),
};
/** Milliseconds → requests a second. */
const DROP = [
  [0, 50],
  [6000, 5],
  [14000, 50],
  [22000, 0],
];

function serve() {
  const kind = process.argv[3];
  const dropping = process.argv[4] === "drop";
  const describe = KINDS[kind];
  const log = [];
  let startedAt = 0;
  let windowEnds = 0;
  let used = 0;
  const limitAt = (now) =>
    dropping ? DROP.reduce((limit, [from, rate]) => (now - startedAt >= from && rate > 0 ? rate : limit), 50) : 10;
  const server = createServer((_, response) => {
    const now = performance.now();
    startedAt ||= now;
    if (now >= windowEnds) {
      windowEnds = startedAt + (Math.floor((now - startedAt) / WINDOW_MS) + 1) * WINDOW_MS;
      used = 0;
    }
    const limit = limitAt(now);
    const ok = used < limit;
    if (ok) used += 1;
    log.push([now - startedAt, ok]);
    const ms = windowEnds - now;
    const headers = { "content-type": "application/json", ...describe(Math.max(0, limit - used), limit, ms) };
    if (!ok && kind !== "nothing") headers["retry-after"] = Math.ceil(ms / 1000);
    response.writeHead(ok ? 200 : 429, headers).end(ok ? '{"status":"success","data":{"id":1}}' : '{"status":"error"}');
  });
  process.on("message", () => process.send(log, () => process.exit()));
  server.listen(0, "127.0.0.1", () => process.send(server.address().port));
}

async function start(kind, drop) {
  const child = fork(fileURLToPath(import.meta.url), ["--server", kind, drop ? "drop" : ""]);
  const [port] = await once(child, "message");
  return {
    port,
    async log() {
      child.send("log");
      const [log] = await once(child, "message");
      return log;
    },
  };
}

const missed = [];
function goal(holds, what) {
  if (!holds) missed.push(what);
  return holds ? "" : "  ← missed";
}

async function stormOnce(ClickMaintClient, kind) {
  const server = await start(kind, false);
  const client = new ClickMaintClient({ apiKey: "storm", entityId: 1, baseUrl: `http://127.0.0.1:${server.port}` });
  const startedAt = performance.now();
  const ends = await Promise.allSettled(Array.from({ length: 100 }, (_, n) => client.parts.get(n + 1)));
  const seconds = (performance.now() - startedAt) / 1000;
  const sent = (await server.log()).length;
  return { ok: ends.filter(({ status }) => status === "fulfilled").length, sent, seconds };
}

async function storm(ClickMaintClient, kind) {
  // Who is told nothing can only find the limit by being refused, and pays for it in time.
  const [most, longest] = kind === "nothing" ? [120, 25] : kind === "Retry-After only" ? [115, 15] : [105, 10.5];
  const misses = ({ ok, sent, seconds }) => ok < 100 || sent > most || seconds > longest;
  const runs = [await stormOnce(ClickMaintClient, kind)];
  // A busy machine can cost a window: then the median of three counts, and all three are shown.
  if (misses(runs[0])) for (let n = 0; n < 2; n++) runs.push(await stormOnce(ClickMaintClient, kind));
  const median = [...runs].sort((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)];
  const verdict = goal(!misses(median), `storm, ${kind}: 100 ok, ≤ ${most} sent, ≤ ${longest} s`);
  const shown = runs.map(({ ok, sent, seconds }) => `ok ${ok}, sent ${sent}, ${seconds.toFixed(2)} s`).join(" | ");
  console.log(`storm, ${kind.padEnd(20)}  ${shown}  (goal: 100, ≤ ${most}, ≤ ${longest} s)${verdict}`);
}

async function drop(ClickMaintClient, kind) {
  const server = await start(kind, true);
  const client = new ClickMaintClient({
    apiKey: "drop",
    entityId: 1,
    baseUrl: `http://127.0.0.1:${server.port}`,
    // The spec's own limit, which this server does not have.
    rateLimit: { windows: [] },
  });
  const until = performance.now() + DROP.at(-1)[0];
  let failed = 0;
  const worker = async () => {
    while (performance.now() < until) await client.parts.get(1).catch(() => failed++);
  };
  await Promise.all(Array.from({ length: 40 }, worker));
  const log = await server.log();
  let run = 0;
  let longest = 0;
  for (const [, ok] of log) {
    run = ok ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  const rate = (from, to) => log.filter(([at, ok]) => ok && at >= from && at < to).length / ((to - from) / 1000);
  const rates = DROP.slice(0, -1).map(([from, limit], n) => [limit, rate(from + 2 * WINDOW_MS, DROP[n + 1][0])]);
  const verdict = goal(
    longest <= 3 && failed === 0 && rates.every(([limit, is]) => is >= 0.9 * limit),
    `drop, ${kind}: ≤ 3 refused in a row, ≥ 90 % of each rate after two windows`,
  );
  console.log(
    `limit 50 → 5 → 50, ${kind}: refused in a row ${longest}, failed ${failed}, from the third window on ` +
      `${rates.map(([limit, is]) => `${is.toFixed(1)} of ${limit}/s`).join(", ")}${verdict}`,
  );
}

if (process.argv[2] === "--server") serve();
else {
  const { ClickMaintClient } = await import("../dist/clickmaint.js");
  for (const kind of Object.keys(KINDS)) await storm(ClickMaintClient, kind);
  await drop(ClickMaintClient, "X-RateLimit, seconds");
  await drop(ClickMaintClient, "RateLimit (IETF)");
  for (const what of missed) console.log(`missed: ${what}`);
  process.exitCode = missed.length > 0 ? 1 : 0;
}
