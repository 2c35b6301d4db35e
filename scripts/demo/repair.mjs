/** One repair in five services: what an integration does that keeps them in step, trouble on the way included. */
import { isMillwrightError } from "millwright";
import { heading, row } from "./screen.mjs";

/** How far the other services are when a Field Nation work order has a status. That of Click Maint is a number. */
const IN_STEP = {
  Draft: { clickmaint: 1, repzo: "open", flow: "Received", portal: "pending" },
  Published: { clickmaint: 1, repzo: "open", flow: "Received", portal: "pending" },
  Routed: { clickmaint: 1, repzo: "open", flow: "Received", portal: "pending" },
  Assigned: { clickmaint: 2, repzo: "inprogress", flow: "In progress", portal: "in_progress" },
  "Work Done": { clickmaint: 2, repzo: "inprogress", flow: "In progress", portal: "in_progress" },
  Approved: { clickmaint: 4, repzo: "done", flow: "Ready", portal: "completed" },
};

/** What a customer pays for a part, as a multiple of its cost. */
const MARGIN = 1.4;
/** How many of each part the job takes. */
const PIECES = 2;

/** Takes a maintenance request from its report to the approved and billed work, and the parts back onto the shelf. */
export async function repair(vendors) {
  heading("7. One repair, five services");
  console.log("  Each column is what the service itself answers after the step.\n");
  row("step", ["Click Maint", "Field Nation", "Repzo", "Flow Retail", "Portal"]);
  const job = { notes: [] };
  const step = async (what, act) => {
    const note = await act(vendors, job);
    await keepInStep(vendors, job);
    row(what, await states(vendors, job));
    if (note) job.notes.push([what, note]);
  };
  await step("a request comes in", takeRequest);
  await step("an order in each service", openOrders);
  await step("published", async ({ fieldnation }) => void (await fieldnation.client.workOrders.publish(job.order)));
  await step("routed to a technician", route);
  await step("assigned", async ({ fieldnation }) => {
    await fieldnation.client.workOrders.assign(job.order, { user: { id: job.technician.id } });
  });
  await step("worked on", work);
  await step("approved", approve);
  await step("billed, parts restocked", closeBooks);
  console.log("");
  for (const [what, note] of job.notes) row(what, [note]);
  return job;
}

/** The portal is open for requests, and one is taken over into Click Maint. */
async function takeRequest({ portal, clickmaint }, job) {
  const { workorderPortals } = portal.client;
  const flags = { activate_formV2_portal: false, activate_sales_order_portal: false };
  const made = await workorderPortals.create({
    ...flags,
    name: "Northside plant, report a fault",
    activate_workorder_request_portal: true,
  });
  job.portal = made._id;

  const [asset] = await clickmaint.client.assets.list({ filter: { name_cont: "Chiller" } }).toArray({ limit: 1 });
  job.asset = asset;
  const title = `${asset.name} does not hold its temperature`;
  const request = await clickmaint.client.requests.create({ title, asset_id: asset.id, priority: "high" });
  job.request = request.id;
  job.title = title;
  return `request ${request.id}: ${title}`;
}

/** A work order in Click Maint with its parts, and the same job in the three others, under one number. */
async function openOrders({ clickmaint, fieldnation, repzo, flowretail }, job) {
  const cm = clickmaint.client;
  const order = await cm.workOrders.create({
    title: job.title,
    asset_id: job.asset.id,
    work_order_request_id: job.request,
  });
  job.clickmaint = order.id;
  job.number = `CM-${order.id}`;
  const parts = await cm.parts.list({ sort: "on_hand_qty desc", per_page: 2 });
  job.parts = parts.items.map(({ id, name, on_hand_qty, unit_cost }) => ({ id, name, on_hand_qty, unit_cost }));
  for (const { id } of job.parts)
    await cm.workOrders.partAssignments.create(order.id, { part_id: id, quantity: PIECES });

  const draft = await fieldnation.client.workOrders.create({
    title: `${job.number} ${job.title}`,
    pay: { type: "hourly", base: { units: 4, amount: 45 } },
    tasks: { results: [{ label: "Photo of the gauge", type: { id: 6 } }] },
  });
  job.order = draft.id;

  const [place] = await repzo.client.clientLocations.list({ per_page: 1 }).toArray({ limit: 1 });
  const [category] = await repzo.client.workorderCategories.list({ per_page: 1 }).toArray({ limit: 1 });
  job.place = place._id;
  const mirrored = await repzo.client.workorders.create({
    name: job.title,
    client: place.client ?? place._id,
    client_location: place._id,
    workorder_categories: [category._id],
    calendars: [],
    sync_id: job.number,
    priority_human: "high",
  });
  job.repzo = mirrored._id;

  const statuses = await flowretail.client.serviceStatuses.list().toArray({ limit: 50 });
  job.statuses = new Map(statuses.map(({ name, serviceStatusUid }) => [name, serviceStatusUid]));
  const found = await createServiceOrder(flowretail, job);
  return `${job.number} is Field Nation ${job.order}, Repzo ${mirrored.serial_number.formatted}; ${found}`;
}

/** The answer to this create is lost: whether it was done is asked, by the uid of one's own, before anything is repeated. */
async function createServiceOrder({ sim, client }, job) {
  const serviceOrderUid = job.number.toLowerCase();
  job.flow = serviceOrderUid;
  sim.faults.on("serviceOrders.create", "resetAfterHeaders", 1);
  try {
    await client.serviceOrders.create({ serviceOrderUid, title: job.title, externalServiceNumber: job.number });
    return `Flow Retail ${serviceOrderUid}`;
  } catch (error) {
    if (!isMillwrightError(error) || error.outcome !== "unknown") throw error;
    const there = await client.serviceOrders.get(serviceOrderUid);
    return `Flow Retail ${there.serviceOrderUid} (answer lost, looked up, not sent again)`;
  }
}

/** Field Nation asks to come back in a second. */
async function route({ fieldnation }, job) {
  const { sim, client, counters } = fieldnation;
  const technician = sim.store.users.all().at(-1);
  job.technician = { id: technician.id, name: `${technician.first_name} ${technician.last_name}` };
  sim.faults.on("workOrders.route", { retryAfter: 1 }, 1);
  const before = counters.retries;
  const startedAt = Date.now();
  await client.workOrders.route(job.order, { technician: { id: technician.id } });
  const waited = `${counters.retries - before} retry after ${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
  return `${job.technician.name}; Field Nation answered 429 with Retry-After: 1, ${waited}`;
}

/** An hour passes, the token ends; the technician logs the visit, and reports on a phone that the work is done. */
async function work({ fieldnation }, job) {
  const { sim, client } = fieldnation;
  const tokens = sim.requests.filter(({ operationId }) => operationId === "auth.token.create").length;
  sim.clock.advance(3_700_000);
  const at = (time) => ({ created: { local: { date: "2026-03-14", time } } });
  const logged = await client.workOrders.timeLogs.create(job.order, { in: at("09:00:00"), out: at("13:00:00") });
  const [task] = logged.tasks.results;
  await client.workOrders.tasks.update(job.order, task.id, { status: "complete" });
  const spent = await client.workOrders.expenses.create(job.order, {
    category: { id: 72, uid: 72 },
    description: "Parking",
    amount: "12.50",
    quantity: 1,
  });
  job.expense = spent.pay.expenses.results[0];
  // No operation of the API does this: the technician does, in the vendor's own app.
  const order = sim.store.workOrders.get(job.order);
  sim.store.workOrders.update(job.order, {
    status: { ...order.status, id: 4, name: "Work Done", display: "Work Done" },
  });
  const renewed = sim.requests.filter(({ operationId }) => operationId === "auth.token.create").length - tokens;
  return `4 hours, 1 of 1 tasks, parking 12.50; the token had ended, ${renewed} new one was asked for`;
}

/** The expense and the work are approved; Click Maint's order is completed, which takes its parts out of the stock. */
async function approve({ fieldnation, clickmaint }, job) {
  const { id, ...expense } = job.expense;
  const { category, description, amount, quantity } = expense;
  await fieldnation.client.workOrders.expenses.update(job.order, String(id), {
    category,
    description,
    amount: String(amount),
    quantity,
    status: "approved",
  });
  const approved = await fieldnation.client.workOrders.approve(job.order);
  job.pay = approved.pay.total;
  await clickmaint.client.workOrders.update(job.clickmaint, { completed_at: "2026-03-14T19:00:00Z" });
  return `Field Nation pays ${job.pay.toFixed(2)}; Click Maint took ${PIECES} each of ${job.parts.length} parts`;
}

/** What the repair cost is put on the service order and billed, and the shelf is filled up again. */
async function closeBooks({ clickmaint, flowretail }, job) {
  const { serviceOrders } = flowretail.client;
  const lines = job.parts.map(({ id, name, unit_cost }) => ({
    name,
    productUid: `cm-part-${id}`,
    quantity: PIECES * 100,
    price: Math.round(unit_cost * MARGIN * 100),
    costPrice: Math.round(unit_cost * 100),
  }));
  lines.push({ name: "Technician", productUid: "", quantity: 100, price: Math.round(job.pay * 100) });
  for (const one of lines) await serviceOrders.items.create(job.flow, one);
  job.lines = lines;
  const sale = await serviceOrders.salesOrders.create(job.flow, {});
  job.sale = sale.orderUid;
  for (const { id, unit_cost } of job.parts)
    await clickmaint.client.parts.restock(id, { quantity: PIECES, cost: unit_cost, note: job.number });
  const { totals } = await serviceOrders.get(job.flow);
  job.totals = totals;
  return `${sale.items.length} lines, ${(totals.grandTotal / 100).toFixed(2)} in all; ${job.parts.length} parts restocked`;
}

/** Brings the other services to where the work is in Field Nation. */
async function keepInStep({ clickmaint, fieldnation, repzo, flowretail, portal }, job) {
  if (job.order === undefined) return;
  const { name } = await fieldnation.client.workOrders.status.get(job.order);
  const aim = IN_STEP[name];
  const { at = {} } = job;
  job.at = aim;
  await Promise.all([
    at.clickmaint === aim.clickmaint ||
      clickmaint.client.workOrders.update(job.clickmaint, { status_id: aim.clickmaint }),
    at.repzo === aim.repzo ||
      repzo.client.workorders.update(job.repzo, { client_location: job.place, status: aim.repzo }),
    at.flow === aim.flow ||
      flowretail.client.serviceOrders.update(job.flow, { serviceStatusUid: job.statuses.get(aim.flow) }),
    at.portal === aim.portal || portal.client.workorderPortals.updateStatus(job.portal, { status: aim.portal }),
  ]);
}

/** Where the job is, as each service answers. */
async function states({ clickmaint, fieldnation, repzo, flowretail, portal }, job) {
  if (job.order === undefined) {
    const request = await clickmaint.client.requests.get(job.request);
    return [request.status, "-", "-", "-", "open"];
  }
  const [order, status, mirrored, service, shown] = await Promise.all([
    clickmaint.client.workOrders.get(job.clickmaint),
    fieldnation.client.workOrders.status.get(job.order),
    repzo.client.workorders.get(job.repzo),
    flowretail.client.serviceOrders.get(job.flow),
    portal.client.workorderPortals.get(job.portal),
  ]);
  return [order.status.name, status.name, mirrored.status, service.serviceStatusName, shown.status];
}
