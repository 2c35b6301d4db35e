/** Puts the board together: sources into feeds, feeds into the board, the board onto the page. */
import { createAnnouncer } from "./announce.ts";
import { createColumns } from "./columns.ts";
import { createDetails } from "./details.ts";
import { byId, count } from "./dom.ts";
import { errorWords } from "./explain.ts";
import { startFaults } from "./faults.ts";
import { createFeed, type Feed } from "./feed.ts";
import { startFilters } from "./filters.ts";
import { type Gauge, makeGauge } from "./gauge.ts";
import { startKeyboard } from "./keyboard.ts";
import { type Order, type Vendor, vendorIds, vendors } from "./orders.ts";
import { type SimulatedVendor, simulateVendor } from "./simulators.ts";
import { clickmaint } from "./sources/clickmaint.ts";
import { fieldnation } from "./sources/fieldnation.ts";
import { flowretail } from "./sources/flowretail.ts";
import { repzo } from "./sources/repzo.ts";
import { createBoard } from "./state.ts";
import { columns as columnNames } from "./statuses.ts";
import { startTheme } from "./theme.ts";

const connect = { clickmaint, fieldnation, repzo, flowretail };
/** Pages of each vendor that are read without being asked for. */
const FIRST_PAGES = 2;
/** Time between two looks at the limits and the countdowns. */
const TICK_MS = 250;
/** Time between two steps of work at the vendors. */
const WORK_MS = 4_000;

const root = byId("board", HTMLElement);
const more = byId("more", HTMLButtonElement);
const auto = byId("auto", HTMLInputElement);
const board = createBoard();
const columns = createColumns(root, byId("tabs", HTMLElement), board);
const details = createDetails(byId("details", HTMLDialogElement));
const { announce } = createAnnouncer(byId("live", HTMLElement));
const leaving = new AbortController();
const feeds = new Map<Vendor, Feed>();
const simulated = new Map<Vendor, SimulatedVendor>();
const gauges = new Map<Vendor, Gauge>();
/** Open orders among the newest of each vendor: those that its people work on. */
const atWork = new Map<Vendor, readonly Order[]>();

for (const vendor of vendorIds) {
  const gauge = makeGauge(vendor, () => feeds.get(vendor)?.hurry());
  gauges.set(vendor, gauge);
  byId("vendors", HTMLElement).append(gauge.element);
}
columns.setLoading(true);
startTheme(byId("theme", HTMLButtonElement));
startKeyboard(root);
startFilters(
  {
    form: byId("filters", HTMLFormElement),
    chips: byId("chips", HTMLElement),
    clear: byId("clear", HTMLElement),
    tally: byId("tally", HTMLElement),
  },
  board,
);
startFaults(byId("faults", HTMLFormElement), (trouble, at) => {
  for (const [vendor, sim] of simulated) sim.trouble(at.has(vendor) ? trouble : "none");
  for (const feed of feeds.values()) feed.hurry();
});

function take(vendor: Vendor, orders: readonly Order[], isNews: boolean): void {
  columns.setLoading(false);
  if (isNews || !atWork.has(vendor)) {
    atWork.set(
      vendor,
      orders.filter(({ column }) => column !== "closed"),
    );
  }
  const changes = board.take(orders);
  if (!isNews) {
    announce(vendor, `${vendors[vendor]}: ${count(feeds.get(vendor)?.view.loaded ?? 0)} work orders loaded.`);
    return;
  }
  for (const { order, before } of changes) {
    if (before?.column === order.column) continue;
    const name = columnNames.find(({ id }) => id === order.column)?.name ?? "";
    announce(order.key, `${vendors[vendor]} ${order.number} is now in ${name}.`);
  }
}

function refresh(): void {
  const now = Date.now();
  for (const [vendor, feed] of feeds) {
    gauges.get(vendor)?.show(feed.view, feed.source.client.rateLimit.snapshot(), now);
  }
  const isAllRead = feeds.size === vendorIds.length && [...feeds.values()].every(({ view }) => view.isComplete);
  more.disabled = isAllRead || auto.checked;
  if (isAllRead) more.textContent = "All loaded";
}

/** Starts one vendor after the other, so that the page answers in between. */
async function start(): Promise<void> {
  for (const vendor of vendorIds) {
    const sim = await simulateVendor(vendor);
    simulated.set(vendor, sim);
    let hasFailed = false;
    const feed = createFeed({
      vendor,
      connect: (hooks) => connect[vendor]({ fetch: sim.fetch, hooks }),
      take: (orders, isNews) => take(vendor, orders, isNews),
      signal: leaving.signal,
      changed() {
        const { doing } = feed.view;
        const fails = doing.kind === "stopped";
        if (doing.kind === "stopped") announce(vendor, `${vendors[vendor]}: ${errorWords(doing.error)}.`);
        else if (hasFailed && doing.kind === "resting") announce(vendor, `${vendors[vendor]} answers again.`);
        if (fails || doing.kind === "resting") hasFailed = fails;
        refresh();
      },
    });
    feeds.set(vendor, feed);
    feed.more(auto.checked ? Number.POSITIVE_INFINITY : FIRST_PAGES);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

more.addEventListener("click", () => {
  for (const feed of feeds.values()) feed.more(1);
});
auto.addEventListener("change", () => {
  for (const feed of feeds.values()) {
    if (auto.checked) feed.more(Number.POSITIVE_INFINITY);
    else feed.enough();
  }
  refresh();
});
root.addEventListener("click", (event) => {
  const card = event.target instanceof Element ? event.target.closest<HTMLElement>(".card") : null;
  const order = card && board.orders.get(card.dataset.key ?? "");
  const feed = order && feeds.get(order.vendor);
  if (order && feed) details.open(order, feed.source);
});
addEventListener("pagehide", () => leaving.abort());
setInterval(refresh, TICK_MS);
setInterval(() => {
  const vendor = vendorIds[Math.floor(Math.random() * vendorIds.length)] as Vendor;
  const open = atWork.get(vendor) ?? [];
  const order = open[Math.floor(Math.random() * open.length)];
  if (order) simulated.get(vendor)?.moveOn(order.key.slice(vendor.length + 1));
}, WORK_MS);
await start();
