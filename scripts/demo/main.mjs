/**
 * A day's work with Click Maint, then one repair that goes through all five services, by the public API and over real
 * HTTP. With CLICKMAINT_API_KEY set, the read-only half on the real service.
 */
import { compareBooks } from "./books.mjs";
import { exportWorkOrders, readOnly, restockShortParts } from "./day.mjs";
import { repair } from "./repair.mjs";
import { heading, line, row } from "./screen.mjs";
import { connectReal, connectSimulated, dayOf } from "./setup.mjs";
import { bulkUpdate, createOrderWithParts, trouble, verify } from "./writes.mjs";

const startedAt = Date.now();
const seconds = (/** @type {number} */ ms) => `${(ms / 1000).toFixed(1)} s`;

const key = process.env.CLICKMAINT_API_KEY;
if (key) {
  const { client, counters } = connectReal(key);
  await readOnly(client);
  heading("Done");
  line("requests, retries, waits", `${counters.requests}, ${counters.retries}, ${counters.waits}`);
} else {
  const vendors = await connectSimulated();
  try {
    heading("Five services, simulated on this machine");
    for (const { name, server } of Object.values(vendors)) line(name, server.url);

    const day = dayOf(vendors.clickmaint);
    await exportWorkOrders(day);
    await restockShortParts(day);
    await createOrderWithParts(day);
    await bulkUpdate(day);
    await trouble(day);
    await verify(day);

    const job = await repair(vendors);
    compareBooks(vendors, job);

    heading("What it took");
    row("", ["requests", "retries", "waits", "waited"]);
    const all = Object.values(vendors).map(({ name, counters }) => ({ name, ...counters }));
    const total = all.reduce((sum, one) => ({
      name: "together",
      requests: sum.requests + one.requests,
      retries: sum.retries + one.retries,
      waits: sum.waits + one.waits,
      waitedMs: sum.waitedMs + one.waitedMs,
    }));
    for (const { name, requests, retries, waits, waitedMs } of [...all, total])
      row(name, [String(requests), String(retries), String(waits), seconds(waitedMs)]);
    line("time", seconds(Date.now() - startedAt));
  } finally {
    await Promise.all(Object.values(vendors).map(({ server }) => server.close()));
  }
}
