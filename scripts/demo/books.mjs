/** Compares the repair with the five vendors' own state: every record once, in the same status, for the same money. */
import { heading, line } from "./screen.mjs";

/** @param {any} vendors @param {any} job */
export function compareBooks(vendors, job) {
  heading("8. The five books");
  const { clickmaint, fieldnation, repzo, portal, flowretail } = vendors;
  /** @type {string[]} */
  const wrong = [];
  /** @type {[string, string][]} */
  const found = [];
  // Nothing is said before everything is compared.
  const tell = (/** @type {string} */ what, /** @type {string} */ text) => void found.push([what, text]);
  const same = (/** @type {string} */ what, /** @type {unknown} */ actual, /** @type {unknown} */ expected) => {
    const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
    if (left !== right) wrong.push(`${what}: ${left}, expected ${right}`);
  };

  const cm = clickmaint.sim.store;
  const order = cm.workOrders.get(job.clickmaint);
  same("requests of this title", cm.requests.all().filter(({ title }) => title === job.title).length, 1);
  same("work orders of this title", cm.workOrders.all().filter(({ title }) => title === job.title).length, 1);
  same("work order of the request", cm.requests.get(job.request).work_order_id, job.clickmaint);
  same("request of the work order", order.work_order_request.id, job.request);
  for (const { id, name, on_hand_qty } of job.parts) {
    const part = cm.parts.get(id);
    same(`stock of ${name}`, [part.on_hand_qty, part.reserved], [on_hand_qty, reservedOf(cm, id)]);
    const moves = cm["parts.transactions"].all().filter(({ note, work_order_id }) => {
      return note === job.number || work_order_id === job.clickmaint;
    });
    same(`uses and restocks`, moves.map(({ type }) => type).sort(), ["restock", "restock", "usage", "usage"]);
  }
  tell("Click Maint", `request ${job.request} and order ${job.clickmaint} name each other; stock as before the job`);

  const orders = fieldnation.sim.store.workOrders.all().filter(({ title }) => title.startsWith(job.number));
  same("Field Nation orders", orders.length, 1);
  same("Field Nation status", orders[0].status.name, "Approved");
  const { created, published, routed, assigned, approved } = orders[0].milestones;
  const moments = [created, published, routed, assigned, approved].map(({ utc }) => utc);
  same("milestones in order", moments, [...moments].sort());
  tell("Field Nation", `order ${job.order}, created to approved in order; pays ${orders[0].pay.total.toFixed(2)}`);

  const mirrored = repzo.sim.store.workorders.all().filter(({ sync_id }) => sync_id === job.number);
  same("Repzo work orders", mirrored.length, 1);
  same("Repzo status", mirrored[0].status, "done");
  tell("Repzo", `${mirrored[0].serial_number.formatted}, ${mirrored[0].status}, once`);

  const portals = portal.sim.store.workorderPortals.all().filter(({ _id }) => _id === job.portal);
  same("portals", portals.length, 1);
  same("portal status", portals[0].status, "completed");
  tell("Workorder Portal", `"${portals[0].name}", ${portals[0].status}, once`);

  const services = flowretail.sim.store.serviceOrders.all().filter((one) => one.externalServiceNumber === job.number);
  same("Flow Retail service orders", services.length, 1);
  const sum = job.lines.reduce((total, { quantity, price }) => total + Math.round((quantity * price) / 100), 0);
  same("sum of the lines", services[0].totals.grandTotal, sum);
  same("work on the service order", services[0].totals.workTotal, Math.round(job.pay * 100));
  same(
    "lines that are billed",
    services[0].items.map(({ salesOrderUid }) => salesOrderUid),
    job.lines.map(() => job.sale),
  );
  tell("Flow Retail", `${services[0].serviceOrderUid}, ${services[0].serviceStatusName}, billed once as ${job.sale}`);

  const { workTotal, partsTotal, grandTotal } = services[0].totals;
  const money = (/** @type {number} */ hundredths) => (hundredths / 100).toFixed(2);
  tell(
    "money",
    `${money(workTotal)} of work as Field Nation pays it + ${money(partsTotal)} of parts = ${money(grandTotal)}`,
  );
  for (const { name, sim } of Object.values(vendors))
    same(`${name}: requests against the spec`, sim.violations.length, 0);
  if (wrong.length > 0) throw new Error(`The books do not match:\n${wrong.join("\n")}`);
  for (const [what, text] of found) line(what, text);
  line("lost or doubled", "nothing");
}

/** What open orders hold of a part. */
function reservedOf(store, id) {
  const open = store.workOrders.all().filter(({ completed_at }) => completed_at === undefined);
  const assignments = open.flatMap((order) => order.part_assignments);
  return assignments.filter(({ part_id }) => part_id === id).reduce((sum, { quantity }) => sum + quantity, 0);
}
