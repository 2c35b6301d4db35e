/** A day's work with Click Maint, through the public API and over real HTTP. With CLICKMAINT_API_KEY set, the read-only half on the real service. */
import { exportWorkOrders, readOnly, restockShortParts } from "./day.mjs";
import { heading, line } from "./screen.mjs";
import { connectReal, connectSimulated } from "./setup.mjs";
import { bulkUpdate, createOrderWithParts, trouble, verify } from "./writes.mjs";

const startedAt = Date.now();
const key = process.env.CLICKMAINT_API_KEY;
if (key) {
  const { client, counters } = connectReal(key);
  await readOnly(client);
  heading("Done");
  line("requests, retries, waits", `${counters.requests}, ${counters.retries}, ${counters.waits}`);
} else {
  const day = await connectSimulated();
  try {
    heading(`Click Maint, simulated on ${day.server.url}`);
    await exportWorkOrders(day);
    await restockShortParts(day);
    await createOrderWithParts(day);
    await bulkUpdate(day);
    await trouble(day);
    await verify(day);
    const { requests, retries, waits, waitedMs } = day.counters;
    heading("What it took");
    line("requests sent", String(requests));
    line("retries", String(retries));
    line("waits for a limit", `${waits}${waits > 0 ? ` (${(waitedMs / 1000).toFixed(1)} s)` : ""}`);
    line("time", `${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  } finally {
    await day.server.close();
  }
}
