import type { Random } from "../random.ts";
import type { Store } from "../store.ts";
import type { Row } from "../table.ts";
import { DAY_MS, type Draft, END_MS, HOUR_MS, START_MS, times } from "../world-kit.ts";
import { troubles, vocabularies } from "./words.ts";
import { authored, type Company, dated, person, reference, time } from "./world-parts.ts";

/** Orders follow one another in time; those of the last tenth are mostly open. */
export function workOrder(random: Random, id: number, age: number, company: Company, parts: readonly Draft[]): Draft {
  const asset = random.pick(company.assets);
  const reported = START_MS + age * (END_MS - START_MS) + random.integer(0, 40) * HOUR_MS;
  // Early enough for the shortest work to be done before the world ends.
  const created = Math.min(reported, END_MS - 2 * HOUR_MS);
  const isDone = random.chance(age < 0.9 ? 0.96 : 0.35);
  const completed = Math.min(created + random.integer(2, 200) * HOUR_MS, END_MS);
  const status = isDone ? vocabularies.statuses[3] : random.pick(vocabularies.statuses.slice(0, 3));
  const assignments = random.chance(0.3)
    ? [assignment(random, random.pick(parts), isDone)].filter((one) => one !== undefined)
    : [];
  return {
    id,
    title: random.pick(troubles).replace("%", String(asset.name)),
    description: `Reported at ${String((asset.location as Row).name)}`,
    priority: random.pick(["none", "low", "medium", "high"]),
    type: random.chance(0.7) ? "reactive" : "preventive",
    procedures: random.sample(company.procedures, random.integer(0, 1)).map(reference),
    checklist: [],
    status,
    asset: reference(asset),
    categories: random.sample(vocabularies.categories, 1),
    account_codes: [],
    technicians: random.sample(company.users, random.integer(0, 2)).map(person),
    vendors: random.chance(0.1) ? [reference(random.pick(company.vendors))] : [],
    location: asset.location,
    part_assignments: assignments,
    due_date: time(created + random.integer(24, 400) * HOUR_MS),
    ...(isDone ? { completed_at: time(completed) } : {}),
    total_costs: { parts: assignments.reduce((sum, one) => sum + (one.total_cost as number), 0) },
    images: [],
    documents: [],
    created_at: time(created),
    updated_at: time(isDone ? completed : created),
    ...authored(random, company),
  };
}

/** What an open order reserves is on hand; what a completed one used is in the part's history alone. */
function assignment(random: Random, part: Draft, isDone: boolean): Row | undefined {
  const free = (part.on_hand_qty as number) - (part.reserved as number);
  const quantity = random.integer(1, 2);
  if (!isDone && free < quantity) return undefined;
  if (!isDone) part.reserved = (part.reserved as number) + quantity;
  const unit = part.measurement_unit as Row;
  return {
    part_id: part.id,
    part_name: part.name,
    quantity,
    unit_name: unit.name,
    unit_short_name: unit.short_name,
    type: "usage",
    total_cost: Math.round(quantity * (part.unit_cost as number) * 100) / 100,
  };
}

/** One or two deliveries for every part. */
export function addHistory(store: Store, random: Random, row: Row, part: string): void {
  const table = store.table("parts.transactions");
  times(random.integer(1, 2), (index) => {
    const quantity = random.integer(1, 10);
    const cost = row.unit_cost as number;
    const at = time(START_MS + (index + 1) * 90 * DAY_MS + random.integer(0, 60) * DAY_MS);
    const entry = {
      type: "restock",
      work_order_id: null,
      cost,
      quantity,
      note: `Delivery ${random.integer(1000, 9999)}`,
    };
    const total = Math.round(cost * quantity * 100) / 100;
    const id = table.nextNumber();
    table.insert({ id, ...entry, total_cost: total, images: [], documents: [], created_at: at, updated_at: at }, part);
  });
}

/** A request for work. */
export function request(random: Random, age: number, company: Company): Draft {
  const asset = random.pick(company.assets);
  const created = START_MS + age * (END_MS - START_MS);
  return {
    title: random.pick(troubles).replace("%", String(asset.name)),
    description: "Seen on the round of the early shift",
    status: random.pick(["pending", "on_hold", "declined"]),
    notify: random.chance(0.5),
    priority: random.pick(["none", "medium", "high"]),
    location: asset.location,
    asset: reference(asset),
    categories: random.sample(vocabularies.categories, 1),
    technicians: [],
    vendors: [],
    due_date: time(created + 7 * DAY_MS),
    request_portal: { id: 1, name: "Shop floor" },
    images: [],
    documents: [],
    created_at: time(created),
    updated_at: time(created),
    ...authored(random, company),
  };
}

/** A schedule of preventive maintenance. */
export function schedule(random: Random, company: Company, orders: readonly Draft[]): Row {
  const asset = random.pick(company.assets);
  const next = END_MS + random.integer(1, 60) * DAY_MS;
  const hours = random.integer(2, 16);
  const last = random.pick(orders);
  return {
    status: "planned",
    type: "persistent",
    start_date: new Date(START_MS).toISOString(),
    time_to_complete: hours,
    next_order_date: new Date(next).toISOString(),
    next_due_date: new Date(next + hours * HOUR_MS).toISOString(),
    repeat_frequency: "month",
    repeat_occurrence: "custom",
    on_week_days: [],
    in_months: [],
    on_month_day: random.integer(1, 28),
    procedure_templates: [reference(random.pick(company.procedures))],
    template_work_order: { title: `Monthly check of ${String(asset.name)}` },
    has_work_orders: true,
    has_uncompleted_wo: last.completed_at === undefined,
    last_active_work_order_id: last.id,
    last_active_work_order_title: last.title,
    ...dated(random, 0.3),
  };
}
