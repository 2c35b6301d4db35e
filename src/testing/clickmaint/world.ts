import type { Random } from "../random.ts";
import type { Store } from "../store.ts";
import type { Row } from "../table.ts";
import { fillPart } from "./stock.ts";
import {
  familyNames,
  givenNames,
  jobs,
  machines,
  makers,
  places,
  procedureNames,
  sizes,
  spares,
  trades,
  troubles,
  vocabularies,
} from "./words.ts";

/** How many records an entity has. */
interface Size {
  readonly places: number;
  readonly users: number;
  readonly vendors: number;
  readonly assets: number;
  readonly parts: number;
  readonly procedures: number;
  readonly pms: number;
  readonly requests: number;
  readonly workOrders: number;
}

const SMALL: Size = {
  places: 6,
  users: 5,
  vendors: 3,
  assets: 12,
  parts: 24,
  procedures: 4,
  pms: 4,
  requests: 8,
  workOrders: 30,
};
const DEMO: Size = {
  places: 12,
  users: 40,
  vendors: 20,
  assets: 500,
  parts: 2000,
  procedures: 8,
  pms: 60,
  requests: 200,
  workOrders: 3000,
};
/** Entities of every world. The first has the bulk of the records. */
const ENTITIES = [
  { id: 12, name: "Northside plant" },
  { id: 14, name: "Harbour warehouse" },
];
/** The world ends here; its records were made in the two years before. A fixed day, so that a seed is a world. */
const END_MS = Date.UTC(2026, 0, 5, 8);
const START_MS = Date.UTC(2024, 0, 8, 8);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Fills a store: entity 12 with the bulk of the records, entity 14 with a few. */
export function buildWorld(world: "small" | "demo", store: Store, random: Random): void {
  for (const entity of ENTITIES) store.table("entities").insert(entity, "");
  buildEntity(store, random, "12", world === "demo" ? DEMO : SMALL);
  buildEntity(store, random, "14", { ...SMALL, places: 3, workOrders: 12, requests: 4 });
}

type Draft = Record<string, unknown>;

/** What the records of an entity refer to. */
interface Company {
  readonly users: readonly Row[];
  readonly locations: readonly Row[];
  readonly vendors: readonly Row[];
  readonly procedures: readonly Row[];
  readonly assets: Row[];
}

function buildEntity(store: Store, random: Random, part: string, size: Size): void {
  const add = (table: string, row: Row): Row => {
    const whole = { id: store.table(table).nextNumber(), ...row };
    store.table(table).insert(whole, part);
    return whole;
  };
  const users = times(size.users, (index) => add("users", user(random, index)));
  const locations: Row[] = [];
  const known = places.slice(0, size.places);
  for (const [index, [name, above]] of known.entries()) {
    const parent = above === null ? undefined : locations[above];
    const hasChildren = known.some(([, other]) => other === index);
    locations.push(
      add("locations", location(random, store.table("locations").nextNumber(), name, parent, hasChildren)),
    );
  }
  const vendors = times(size.vendors, (index) => add("vendors", vendor(random, index, locations)));
  const procedures = procedureNames.slice(0, size.procedures).map((name) => add("procedures", procedure(random, name)));
  const company: Company = { users, locations, vendors, procedures, assets: [] };
  const firstPart = store.table("parts").nextNumber();
  const parts = times(size.parts, (index) => sparePart(random, firstPart + index, company));
  times(size.assets, (index) => {
    const asset = add("assets", machine(random, store.table("assets").nextNumber(), index, company, parts));
    company.assets.push(asset);
  });
  const firstOrder = store.table("workOrders").nextNumber();
  const orders = times(size.workOrders, (index) =>
    workOrder(random, firstOrder + index, index / size.workOrders, company, parts),
  );
  const requests = times(size.requests, (index) => request(random, index / size.requests, company));
  for (const [index, row] of requests.entries()) {
    const made = random.chance(0.6) ? orders[Math.floor((index * orders.length) / requests.length)] : undefined;
    if (made !== undefined) Object.assign(row, { status: "approved", work_order_id: made.id });
    const whole = add("requests", row);
    if (made !== undefined) made.work_order_request = { id: whole.id, title: whole.title };
  }
  for (const row of orders) store.table("workOrders").insert(row, part);
  for (const row of parts) {
    store.table("parts").insert(fillPart(row), part);
    addHistory(store, random, row, `${part}/${String(row.id)}`);
  }
  times(size.pms, () => add("pms", schedule(random, company, orders)));
}

function user(random: Random, index: number): Row {
  const name = givenNames[index % givenNames.length] as string;
  const surname = random.pick(familyNames);
  const rate = random.integer(28, 48);
  return {
    name,
    surname,
    full_name: `${name} ${surname}`,
    language: "en",
    email: `${name}.${surname}${index}@example.com`.toLowerCase(),
    phone_number: `+1555555${String(1000 + index).slice(-4)}`,
    job_title: random.pick(jobs),
    status: "active",
    can_be_assigned_to_wo: index % 5 !== 4,
    auth_type: "api_key",
    regular_rate: rate,
    overtime_rate1: rate * 1.5,
    overtime_rate2: rate * 2,
    permissions: [],
    tenant: "northside-foods",
    ...dated(random, 0),
  };
}

function location(random: Random, id: number, name: string, parent: Row | undefined, hasChildren: boolean): Row {
  return {
    id,
    name,
    address: "8 Example Way",
    ...(parent === undefined ? {} : { parent: reference(parent) }),
    root_id: parent === undefined ? id : parent.root_id,
    path: parent === undefined ? name : `${String(parent.path)} > ${name}`,
    has_children: hasChildren,
    qr_code: random.text(10),
    images: [],
    documents: [],
    ...dated(random, 0),
  };
}

function vendor(random: Random, index: number, locations: readonly Row[]): Row {
  return {
    name: `Example ${trades[index % trades.length]} ${index < trades.length ? "Ltd" : `Group ${Math.floor(index / trades.length)}`}`,
    is_active: true,
    assign_to_work_orders: index % 3 !== 2,
    parts_supplier: index % 2 === 0,
    tax_id: `00-${String(index).padStart(7, "0")}`,
    address: `${10 + index} Example Road`,
    rating: random.integer(2, 5),
    hourly_rate: random.decimal(40, 95),
    locations: random.sample(locations, 2).map(reference),
    vendor_contacts: [],
    urls: [],
    categories: random.sample(vocabularies.categories, 1),
    assets: [],
    parts: [],
    images: [],
    documents: [],
    ...dated(random, 0),
  };
}

function procedure(random: Random, name: string): Row {
  return { name, description: `${name}, step by step`, items: [], ...dated(random, 0) };
}

/** About one part in eight is under its minimum. */
function sparePart(random: Random, id: number, company: Company): Draft {
  const [kind, letters, type, unit, low, high] = random.pick(spares);
  const size = random.pick(sizes);
  const minimum = random.integer(2, 12);
  const isShort = random.chance(0.125);
  const onHand = isShort ? random.integer(0, minimum - 1) : random.integer(minimum, minimum * 4);
  const cost = random.decimal(low, high);
  return {
    id,
    name: `${kind} ${size}${random.integer(10, 99)}`,
    description: `${kind} for general use`,
    is_non_stock: false,
    number: `${letters}-${size}-${String(id).padStart(4, "0")}`,
    area: `Rack ${random.integer(1, 12)}, shelf ${random.pick(["A", "B", "C", "D"])}`,
    lead_time: random.integer(1, 21),
    on_hand_qty: onHand,
    min_qty: minimum,
    desired_qty: minimum * 2,
    unit_cost: cost,
    avg_unit_cost: cost,
    part_type: vocabularies.part_types[type],
    storeroom: random.pick(vocabularies.storerooms),
    measurement_unit: vocabularies.measurement_units[unit],
    reserved: 0,
    assets: [],
    vendors: random.sample(company.vendors, random.integer(0, 2)).map(reference),
    qr_code: random.text(10),
    ...dated(random, 0.1),
    ...authored(random, company),
  };
}

function machine(random: Random, id: number, index: number, company: Company, parts: readonly Draft[]): Row {
  const [kind, letters, type, models] = machines[index % machines.length] as (typeof machines)[number];
  // Every seventh machine is the head of a group of those after it.
  const head = index % 7 === 0 ? undefined : company.assets[index - (index % 7)];
  const place = random.pick(company.locations);
  const cost = random.integer(8, 900) * 100;
  const year = random.integer(2012, 2024);
  const name = `${kind} ${Math.floor(index / machines.length) + 1}`;
  const fitting = random.sample(
    times(random.integer(0, 4), () => random.pick(parts)),
    4,
  );
  const unique = [...new Set(fitting)];
  for (const part of unique) part.assets = [...(part.assets as Row[]), { id, name }];
  const vendors = random.sample(company.vendors.slice(0, 4), random.integer(0, 1));
  for (const one of vendors) (one.assets as Row[]).push({ id, name });
  return {
    id,
    name,
    description: `${kind} in ${String(place.name)}`,
    model: random.pick(models),
    manufacturer: random.pick(makers),
    serial_number: random.text(8, "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"),
    warranty_expiration_notification: 30,
    life_expectancy: random.integer(5, 20) * 12,
    root_id: head === undefined ? id : head.id,
    asset_code: `NS-${letters}-${String(id).padStart(4, "0")}`,
    status: random.chance(0.93) ? "online" : "offline",
    purchase_cost: cost,
    replacement_cost: Math.round(cost * 1.15),
    salvage_value: Math.round(cost * 0.08),
    ...(head === undefined ? {} : { parent: reference(head) }),
    location: reference(place),
    technicians: [person(random.pick(company.users))],
    asset_types: [vocabularies.asset_types[type]],
    parts: unique.map(reference),
    urls: [],
    vendors: vendors.map(reference),
    has_children: head === undefined,
    purchase_date: `${year}-${String(random.integer(1, 12)).padStart(2, "0")}-15`,
    warranty_exp_date: `${year + 3}-01-31`,
    qr_code: random.text(10),
    images: [],
    documents: [],
    ...dated(random, 0.2),
    ...authored(random, company),
  };
}

/** Orders follow one another in time; those of the last tenth are mostly open. */
function workOrder(random: Random, id: number, age: number, company: Company, parts: readonly Draft[]): Draft {
  const asset = random.pick(company.assets);
  const created = START_MS + age * (END_MS - START_MS) + random.integer(0, 40) * HOUR_MS;
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
function addHistory(store: Store, random: Random, row: Row, part: string): void {
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

function request(random: Random, age: number, company: Company): Draft {
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

function schedule(random: Random, company: Company, orders: readonly Draft[]): Row {
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

function authored(random: Random, company: Company): Row {
  return { created_by: person(random.pick(company.users)), updated_by: person(random.pick(company.users)) };
}

/** Times of a record made at about `age` (0 to 1) of the two years. */
function dated(random: Random, age: number): Row {
  const created = START_MS + (age + random.next() * 0.5 * (1 - age)) * (END_MS - START_MS);
  const updated = created + random.next() * (END_MS - created);
  return { created_at: time(created), updated_at: time(updated) };
}

function time(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

function reference(row: Row): Row {
  return { id: row.id, name: row.name };
}

function person(row: Row): Row {
  return { id: row.id, name: row.name, surname: row.surname };
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
