import type { Random } from "../random.ts";
import type { Store } from "../store.ts";
import type { Row } from "../table.ts";
import { DAY_MS, END_MS, HOUR_MS, START_MS, times } from "../world-kit.ts";
import { instant, ZONE } from "./instants.ts";
import { payTotals } from "./pay.ts";
import { milestoneOf, statusNamed } from "./status.ts";
import { pick } from "./tokens.ts";
import { progressOf } from "./visits.ts";
import { jobs, tasks, towns } from "./words.ts";

/** The way of an order, from its draft to its payment. */
const WAY = ["Draft", "Published", "Routed", "Assigned", "Work Done", "Approved", "Paid"] as const;

/** Adds work orders, the oldest first: old ones are paid, the newest are in every status. */
export function addOrders(store: Store, random: Random, count: number): void {
  times(count, (index) => {
    const age = index / count;
    const name = age < 0.5 ? "Paid" : (WAY[index % WAY.length] ?? "Draft");
    store.insert("workOrders", order(store, random, 48_001 + index, START_MS + age * (END_MS - START_MS), name), "");
  });
  const inStatus = (name: string): Row | undefined =>
    store
      .table("workOrders")
      .all()
      .find((row) => (row.status as Row).name === name);
  for (const row of [inStatus("Assigned"), inStatus("Work Done")]) if (row !== undefined) addTalk(store, row);
  const first = inStatus("Published");
  const provider = store.table("users").all()[3] as Row;
  if (first === undefined) return;
  const request = {
    id: 1,
    user: pick(provider, ["id", "first_name", "last_name"]),
    active: true,
    counter: false,
    work_order: { id: first.id },
  };
  store.insert(
    "workOrders.requests",
    { ...pick(provider, ["id", "first_name", "last_name"]), request },
    `/${String(first.id)}`,
  );
}

/** A message about an order, and a repeat visit. */
function addTalk(store: Store, row: Row): void {
  const part = `/${String(row.id)}`;
  const message = {
    msg_id: `${String(row.id)}1`,
    role: "ASSIGNEDTECH",
    message: "Bring a ladder",
    read: true,
    replies: [],
  };
  store.insert("workOrders.messages", message, part);
  const reason = { id: 51, label: "Parts were missing" };
  const revisits = [{ revisit_id: Number(row.id) * 10 + 1, reason, is_billable: true, history: [] }];
  const job_status = { status: "pending", history: [] };
  store.insert("workOrders.siteRevisits", { work_order_id: row.id, revisits, job_status }, part);
}

function order(store: Store, random: Random, id: number, createdMs: number, name: (typeof WAY)[number]): Row {
  const [title, kind] = random.pick(jobs);
  const project = random.pick(store.table("projects").all());
  const type = store
    .table("typesOfWork")
    .all()
    .find((row) => row.name === kind) as Row;
  const reached = WAY.slice(0, WAY.indexOf(name) + 1);
  const milestones = Object.fromEntries(
    reached.map((one, step) => [milestoneOf(one), instant(createdMs + step * 6 * HOUR_MS)]),
  );
  const isAssigned = reached.includes("Assigned");
  const isDone = reached.includes("Work Done");
  const provider = random.pick(store.table("users").all().slice(2));
  const visitMs = createdMs + 5 * DAY_MS;
  const hours = random.integer(2, 6);
  const whole: Row = {
    id,
    work_order_id: id,
    title: `${title} at ${String(project.name).replace("Stores of ", "")}`,
    href: `https://example.com/work-orders/${id}`,
    status: statusNamed(name),
    milestones,
    company: { id: 8011, name: "Harbor Retail Services" },
    manager: { ...pick(store.table("users").all()[0] as Row, ["id", "first_name", "last_name"]) },
    client: project.client,
    project: pick(project, ["id", "name"]),
    type_of_work: pick(type, ["id", "name"]),
    description: { html: `<p>${title}.</p>`, markdown: `${title}.` },
    location: site(random, id),
    schedule: {
      work_order_id: id,
      service_window: { mode: "between", start: instant(visitMs), end: instant(visitMs + 3 * HOUR_MS) },
      time_zone: ZONE,
    },
    eta: isAssigned ? { start: instant(visitMs), hour_estimate: hours, mode: "exact" } : {},
    ...(isAssigned
      ? { assignee: { user: pick(provider, ["id", "first_name", "last_name"]), work_order_id: id, status_id: 3 } }
      : {}),
    pay: payTotals(pay(random, id, hours)),
    ...lists(id, visitMs, hours, isDone),
    routes: list(name === "Routed" ? [String(provider.id)] : []),
    tasks_enabled: true,
    allow_counter_offers: true,
  };
  return { ...whole, ...progressOf(whole) };
}

function site(random: Random, id: number): Row {
  const [city, state, zip] = random.pick(towns);
  return {
    work_order_id: id,
    mode: "custom",
    address1: `${random.integer(1, 300)} Mill Street`,
    city,
    state,
    zip,
    country: "US",
  };
}

function pay(random: Random, id: number, hours: number): Row {
  const base = { units: hours, amount: random.integer(30, 60) };
  const increase = {
    id: id * 10 + 1,
    description: "Second trip",
    status: "pending",
    pay: { type: "hourly", base: { units: hours + 1, amount: base.amount } },
  };
  const discount = { id: id * 10 + 2, amount: 5, name: "Volume discount", charged: true };
  const expense = {
    id: id * 10 + 3,
    company_id: 8011,
    status: "new",
    description: "Patch cables",
    amount: 12,
    quantity: 1,
  };
  return {
    work_order_id: id,
    type: "hourly",
    base,
    hours,
    expenses: list([expense]),
    bonuses: list([]),
    penalties: list([]),
    discounts: list([discount]),
    increases: list([increase]),
  };
}

function lists(id: number, visitMs: number, hours: number, isDone: boolean): Row {
  const log = {
    id: id * 10 + 4,
    in: { created: instant(visitMs), verified: true },
    out: { created: instant(visitMs + hours * HOUR_MS), verified: true },
    hours,
    status: "checked_out",
    time_zone: ZONE,
  };
  const checklist = tasks.map(([label, type, group], index) => ({
    id: id * 10 + 5 + index,
    label,
    type: { id: type },
    group: { id: group },
    alerts: index === 0 ? ["dana@example.com"] : [],
    status: isDone ? "complete" : "incomplete",
  }));
  const field = { id: 1497, name: "Asset number", type: "text", role: "buyer", value: `A-${id}` };
  return {
    tasks: list(checklist),
    time_logs: { ...list(isDone ? [log] : []), hours: isDone ? hours : 0 },
    contacts: list([{ id: id * 10 + 1, name: "Shift lead", role: "Location Contact", phone: "555-0142" }]),
    signatures: list(isDone ? [{ id: id * 10 + 2, name: "Shift lead", format: "svg", data: "PHN2Zy8+" }] : []),
    shipments: list([
      {
        id: id * 10 + 3,
        name: "Spare part",
        direction: "to site",
        status: "New",
        carrier: { name: "ups", tracking: "1Z999" },
      },
    ]),
    problems: { ...list(isDone ? [problem(id, visitMs)] : []), sum: { active: 0, resolved: isDone ? 1 : 0 } },
    attachments: {
      ...list([{ id: id * 10 + 6, name: "Photos", type: "slot", ...list(isDone ? [photo(id)] : []) }]),
      sum: { unreviewed: isDone ? 1 : 0 },
    },
    tags: list([{ id: 311, label: "Priority", hex_color: "#2f6fed" }]),
    custom_fields: list([{ id: 1, name: "Site", role: "buyer", ...list([field]) }]),
    qualifications: {
      selection_rule: {
        id: id * 10 + 7,
        name: "Usual",
        ...list([{ id: id * 10 + 8, name: "SC_BACKGROUND_CHECK", required: true }]),
      },
    },
  };
}

function photo(id: number): Row {
  const file = { name: "work.jpg", mime: "image/jpeg", size_bytes: 48_213 };
  return { id: id * 10 + 9, file, notes: "Front", status: "PENDING", folder_id: id * 10 + 6, workorder_id: id };
}

function problem(id: number, visitMs: number): Row {
  const resolution = { status: "resolved" };
  return {
    id: id * 10,
    type: { id: 31, name: "Internal company issue" },
    comments: "Door was locked",
    created: instant(visitMs),
    resolution,
  };
}

function list(results: readonly unknown[]): Row {
  return { metadata: { total: results.length, page: 1, pages: 1, per_page: 25 }, results };
}
