// Prints how much processor time the simulator takes, against its budgets, and against a fixed piece of JSON work in the
// same run, so that the figure means the same on a slow or busy machine as on a fast one. Fails past a budget.
// Run after `npm run build:js`: npm run bench:sim
import { simulate } from "../dist/testing.js";

const HEADERS = { authorization: "Bearer key", "x-entity-id": "12" };
const BASE = "https://app.clickmaint.com/api/v1";
const REQUESTS = 10_000;

/** Milliseconds of processor time that this process has had. */
function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of one unit of work: a list of 100 records, read and written. */
function unitMs() {
  const text = JSON.stringify(Array.from({ length: 100 }, (_, id) => ({ id, name: `Part ${id}`, cost: id / 4 })));
  const start = cpuMs();
  for (let index = 0; index < 2000; index++) JSON.stringify(JSON.parse(text));
  return (cpuMs() - start) / 2000;
}

async function send(sim, method, path, body) {
  const init = { method, headers: { ...HEADERS }, body: undefined };
  if (body !== undefined) {
    init.headers["content-type"] = "application/json";
    init.body = JSON.stringify(body);
  }
  const response = await sim.fetch(`${BASE}${path}`, init);
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
}

async function requests() {
  const sim = simulate("clickmaint", { rateLimit: false });
  for (let index = 0; index < 500; index++) await send(sim, "GET", "/parts/1");
  const start = cpuMs();
  for (let index = 0; index < REQUESTS / 4; index++) {
    await send(sim, "GET", `/parts/${1 + (index % 20)}`);
    await send(sim, "GET", "/work_orders?per_page=10");
    await send(sim, "PATCH", "/parts/2", { part: { min_qty: index } });
    await send(sim, "POST", "/parts/3/restock", { quantity: 1, cost: 2 });
  }
  return cpuMs() - start;
}

const ROWS = 100_000;
const rows = (/** @type {(index: number) => object} */ make) => Array.from({ length: ROWS }, (_, index) => make(index));
const name = (/** @type {number} */ index) => `Row ${(index * 7919) % ROWS}`;
const hex = (/** @type {number} */ index) => String(index).padStart(24, "0");
const SORTED = encodeURIComponent(JSON.stringify([{ field: "name", type: "desc" }]));

/** A world of 100,000 rows of each API, and the page 500 of its list: plain, in an order, and of a filter. */
const BIG = [
  [
    "clickmaint",
    () => ({ workOrders: rows((index) => ({ id: index + 1, title: name(index), priority: "low" })) }),
    "/api/v1/work_orders?per_page=50&page=500",
    ["", "&sort=title%20asc", "&filter[priority_eq]=low"],
  ],
  [
    "fieldnation",
    () => ({ workOrders: rows((index) => ({ id: index + 1, title: name(index) })) }),
    "/api/rest/v2/workorders?per_page=50&page=500",
    ["", "&sort=title&order=asc", "&f_search=row"],
  ],
  [
    "flowretail",
    () => ({ serviceOrders: rows((index) => ({ serviceOrderUid: `so-${index}`, title: name(index) })) }),
    "/v2/tenants/tenant-1/stores/store-1/serviceorders?pageSize=50&pageNumber=500",
    ["", "&sortBy=title", "&priorities=NONE"],
  ],
  [
    "repzo",
    () => ({ workorders: rows((index) => ({ _id: hex(index), name: name(index), status: "open" })) }),
    "/workorder?per_page=50&page=500",
    ["", `&sortBy=${SORTED}`, "&status=open"],
  ],
  [
    "workorder-portal",
    () => ({ workorderPortals: rows((index) => ({ _id: hex(index), name: name(index), status: "pending" })) }),
    "/workorder-portal?per_page=50&page=500",
    ["", `&sortBy=${SORTED}`, "&status=pending"],
  ],
];
const HOSTS = { authorization: "Bearer key", "x-entity-id": "12", "api-key": "key" };

/** Mean processor time of one of 40 pages, once the list was asked for. */
async function pageMs(sim, path) {
  const ask = async (/** @type {number} */ page) => {
    const response = await sim.fetch(`https://vendor.example.com${path.replace("=500", `=${page}`)}`, {
      headers: HOSTS,
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 300)}`);
  };
  await ask(500);
  const start = cpuMs();
  for (let page = 501; page <= 540; page++) await ask(page);
  return (cpuMs() - start) / 40;
}

let isOver = false;

/** @param {string} what @param {number} milliseconds @param {number} unit @param {number} [budgetMs] */
function print(what, milliseconds, unit, budgetMs) {
  const ratio = milliseconds / unit;
  const over = budgetMs !== undefined && milliseconds > budgetMs;
  isOver ||= over;
  const budget = budgetMs === undefined ? "" : `, budget ${budgetMs} ms${over ? ": OVER" : ""}`;
  console.log(
    `${what}: ${milliseconds.toFixed(2)} ms, ${ratio.toFixed(ratio < 100 ? 1 : 0)} units of JSON work${budget}`,
  );
}

const unit = unitMs();
console.log(`one unit of JSON work: ${unit.toFixed(4)} ms (all times are processor time of this process)`);
const all = await requests();
print(`${REQUESTS} requests through sim.fetch`, all, unit, 2000);
print("one request", all / REQUESTS, unit);
for (const [api, world, path, ways] of BIG) {
  const sim = simulate(api, { rateLimit: false, strict: false, auth: { keys: ["key"] }, world: world() });
  for (const [index, way] of ways.entries()) {
    print(
      `a page of 100,000 rows of ${api}${["", ", sorted", ", filtered"][index]}`,
      await pageMs(sim, path + way),
      unit,
      5,
    );
  }
}
for (const api of ["clickmaint", "fieldnation", "flowretail", "repzo", "workorder-portal"]) {
  const start = cpuMs();
  simulate(api, { world: "demo" });
  print(`the demo world of ${api}`, cpuMs() - start, unit);
}
if (isOver) process.exitCode = 1;
