/**
 * `npm run bench`: what a call costs with ours and with others. Every contender runs in a process of its own, the server in another; batches are interleaved
 * and figures are medians. `--quick` takes fewer batches; `--check` compares the least that the budgets need, fails past one (with room for noise) and writes nothing.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { start } from "./processes.mjs";
import { drawBars, median, printTable } from "./report.mjs";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const check = process.argv.includes("--check");
const quick = process.argv.includes("--quick");

// The check needs only what is here: ours and `fetch`.
if (!check && !existsSync(here("node_modules"))) {
  console.log("Installing what ours is compared with …");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--silent"], {
    cwd: here("."),
    stdio: "inherit",
  });
  if (status !== 0) process.exit(1);
}
const { contenders, keyOf, validators } = await import("./contenders.mjs");

/** Those who check answers beside those that do not. */
const CHECKING = ["millwright", ...Object.keys(validators), "bare fetch"];
/** Scenario → what it is, calls in a batch, batches, calls to warm up, whose turn it is (default: every contender's), and what a call does, if not the scenario's own name. */
const SCENARIOS = {
  get: { title: "GET one record (240 B)", count: 250, batches: 35, warm: 10_000 },
  list: { title: "GET a page of 50 rows (13 KB)", count: 150, batches: 25, warm: 5_000 },
  post: { title: "POST a record", count: 200, batches: 25, warm: 5_000 },
  walk: { title: "Walk 1,000 pages of 50 rows, per page", count: 1_000, batches: 7, warm: 6_000, step: 1_000 },
  // In processes of its own: what a heap holds from before is collected again for every few megabytes that pass by.
  upload: { title: "Upload of 10 MB", count: 3, batches: 15, warm: 20, fresh: true },
  checkOne: { title: "Validation: GET one record", call: "get", only: CHECKING, count: 250, batches: 15, warm: 2_500 },
  checkPage: {
    title: "Validation: GET a page of 50",
    call: "list",
    only: CHECKING,
    count: 150,
    batches: 15,
    warm: 2_500,
  },
};
const BASE = "bare fetch";
/** What a call costs that is bounded in time, as every call of ours is. */
const BOUNDED = "fetch, timeout";
/** Who is compared with whom for a GET of one record, and the most CPU that it may take relative to the other. */
const BUDGETS = [
  ["millwright/node", BASE, 0.45],
  ["millwright", BASE, 1.15],
  ["millwright", BOUNDED],
  [BOUNDED, BASE],
];
/** A busy machine may add so much to a ratio. */
const NOISE = 1.35;
/** How often a ratio past its budget is looked at again: a busy machine adds more than that for a minute, a slow build every time. */
const LOOKS = 4;

const server = await start("server.mjs");
const base = `http://localhost:${server.first.port}`;
const names = Object.keys(contenders);
const startAll = async (who, args = []) =>
  Object.fromEntries(await Promise.all(who.map(async (name) => [name, await start("worker.mjs", [name, base], args)])));
let turn = 0;
/** One batch of each, one after another, another one first each time. */
const forEach = async (workers, who, batch) => {
  const measured = {};
  turn += 1;
  for (let n = 0; n < who.length; n++) {
    const name = who[(n + turn) % who.length];
    measured[name] = await workers[name].ask(batch);
  }
  return measured;
};

/** CPU and wall time per call, and CPU relative to another in the same round: a machine's busy moments hit both. */
async function time(workers, who, scenario, { count, batches, warm, step = warm }, other = BASE) {
  for (let warmed = 0; warmed < warm; warmed += step) await forEach(workers, who, { scenario, count: step });
  const figures = Object.fromEntries(who.map((name) => [name, { cpu: [], wall: [], ratio: [] }]));
  for (let batch = 0; batch < (quick ? Math.min(9, batches) : batches); batch++) {
    const round = await forEach(workers, who, { scenario, count });
    for (const [name, { cpuUs, wallMs }] of Object.entries(round)) {
      figures[name].cpu.push(cpuUs / count);
      figures[name].ratio.push(cpuUs / round[other].cpuUs);
      figures[name].wall.push((wallMs * 1000) / count);
    }
  }
  return figures;
}

const failures = [];
const report = { scenarios: {} };

const everyone = check ? [] : [...names, ...Object.keys(validators)];
const workers = await startAll(everyone);
// A young generation that is never full: what is on the heap afterwards is all that was allocated.
const hoarders = await startAll(everyone, ["--expose-gc", "--max-semi-space-size=256"]);
for (const [name, { call: scenario = name, only: who = names, ...settings }] of Object.entries(
  check ? {} : SCENARIOS,
)) {
  const own = settings.fresh ? await startAll(who) : workers;
  const figures = await time(own, who, scenario, settings);
  if (settings.fresh) for (const worker of Object.values(own)) worker.stop();
  const few = Math.ceil(settings.count / 4);
  let allocated;
  if (scenario !== "walk") {
    await forEach(hoarders, who, { scenario, count: few });
    allocated = await forEach(hoarders, who, { scenario, count: few });
  }
  const rows = who.map((client) => ({
    client,
    "CPU µs": median(figures[client].cpu),
    ratio: Number(median(figures[client].ratio).toFixed(3)),
    "wall µs": median(figures[client].wall),
    "heap KB": allocated && Number((allocated[client].allocated / few / 1024).toFixed(1)),
  }));
  printTable(`${settings.title}: per call`, rows);
  report.scenarios[name] = { title: settings.title, rows };
}
for (const hoarder of Object.values(hoarders)) hoarder.stop();

/** CPU of a GET by two contenders in turns, nobody else between them: the median of 40 ratios. */
async function pair(client, other) {
  const both = [client, other];
  const workers = await startAll(both);
  const { ratio } = (await time(workers, both, "get", { count: 200, batches: 40, warm: 10_000 }, other))[client];
  for (const worker of Object.values(workers)) worker.stop();
  return Number(median(ratio).toFixed(3));
}

const pairs = [];
for (const [client, other, budget] of BUDGETS) {
  let ratio = await pair(client, other);
  for (let again = check ? LOOKS : 0; again > 0 && ratio > budget * NOISE; again--) ratio = await pair(client, other);
  const kept = ratio <= budget ? "kept" : ratio <= budget * NOISE ? "not kept, within noise" : "NOT KEPT";
  pairs.push({ client, against: other, ratio, budget, "": budget === undefined ? "" : kept });
  if (ratio > budget * NOISE) failures.push(client);
}
printTable("CPU of a GET, in pairs", pairs);
report.pairs = pairs;

if (!check) {
  // All at once: they wait, and hardly compute.
  const limited = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await workers[name].ask({ scenario: "limited", count: 100 })])),
  );
  const { sent } = await server.ask("sent");
  const rows = names.map((client) => ({
    client,
    "of 100 ok": limited[client].result,
    sent: sent[`Bearer ${keyOf(client)}`],
    seconds: limited[client].wallMs / 1000,
  }));
  printTable("100 GETs at once against 10 a second, each client's own defaults", rows);
  report.limited = rows;

  // The limiter starts with four at once, until it is told how far the limit is or enough answers were good.
  const walked = [];
  for (const [client, scenario, told] of [
    [BASE, "prefetched", "nothing"],
    ["millwright/node", "prefetchedTold", "its limit"],
    ["millwright", "prefetchedTold", "its limit"],
    ["millwright/node", "prefetched", "nothing"],
  ]) {
    const { wallMs } = await workers[client].ask({ scenario, count: 100 });
    const alone = walked[0]?.seconds;
    walked.push({
      client,
      "the server tells": told,
      prefetch: alone ? "8" : "none",
      seconds: wallMs / 1000,
      // An eighth of what the same requests take one after another: 50 ms of waiting, and the way there and back.
      "of the ideal": alone && wallMs / 1000 / (alone / 8),
    });
  }
  printTable("100 pages at 50 ms latency, 8 at once", walked);
  report.prefetch = walked;

  const million = [];
  for (const client of ["millwright/node", "millwright"]) {
    const worker = await start("worker.mjs", [client, base], ["--expose-gc"]);
    await worker.ask({ scenario: "get", count: 100 });
    const { result, wallMs, kept } = await worker.ask({ scenario: "million", count: 1 });
    million.push({ client, rows: String(result), seconds: wallMs / 1000, "heap growth MB": kept / 2 ** 20 });
    worker.stop();
  }
  printTable("A million rows through for await", million);
  report.million = million;
}

for (const worker of Object.values(workers)) worker.stop();
server.stop();

if (!check) {
  const versions = Object.fromEntries(
    Object.keys(JSON.parse(readFileSync(here("package.json"), "utf8")).dependencies).map((name) => [
      name,
      JSON.parse(readFileSync(here(`node_modules/${name}/package.json`), "utf8")).version,
    ]),
  );
  const machine = {
    cpu: cpus()[0].model,
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${process.arch}`,
  };
  const full = {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    "undici of node": process.versions.undici,
    machine,
    versions,
    ...report,
  };
  mkdirSync(here("results"), { recursive: true });
  writeFileSync(here("results/latest.json"), `${JSON.stringify(full, null, 2)}\n`);
  const blocks = Object.values(report.scenarios).map(({ title, rows }) => ({
    title,
    bars: rows.map(({ client, ratio }) => ({ name: client, ratio })).sort((a, b) => a.ratio - b.ratio),
  }));
  const caption = `Node ${process.versions.node}, ${machine.cpu}, ${full.date}`;
  writeFileSync(here("results/latest.svg"), drawBars(blocks, caption));
  console.log("\nWritten: bench/results/latest.json, bench/results/latest.svg");
}
process.exitCode = failures.length > 0 ? 1 : 0;
