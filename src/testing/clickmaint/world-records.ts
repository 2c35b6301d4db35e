import type { Random } from "../random.ts";
import type { Row } from "../table.ts";
import { type Draft, familyNames, givenNames, makers, times } from "../world-kit.ts";
import { jobs, machines, sizes, spares, trades, vocabularies } from "./words.ts";
import { authored, type Company, dated, person, reference } from "./world-parts.ts";

/** A person with a login. */
export function user(random: Random, index: number): Row {
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

/** A place of the plant. */
export function location(random: Random, id: number, name: string, parent: Row | undefined, hasChildren: boolean): Row {
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

/** A contractor or supplier. */
export function vendor(random: Random, index: number, locations: readonly Row[]): Row {
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

/** A template of steps. */
export function procedure(random: Random, name: string): Row {
  return { name, description: `${name}, step by step`, items: [], ...dated(random, 0) };
}

/** About one part in eight is under its minimum. */
export function sparePart(random: Random, id: number, company: Company): Draft {
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

/** A machine, with the parts that fit it; both sides show the other. */
export function machine(random: Random, id: number, index: number, company: Company, parts: readonly Draft[]): Row {
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
