import type { Random } from "../random.ts";
import type { Store } from "../store.ts";
import type { Row } from "../table.ts";
import { times } from "../world-kit.ts";
import { fillPart } from "./stock.ts";
import { places, procedureNames } from "./words.ts";
import type { Company } from "./world-parts.ts";
import { location, machine, procedure, sparePart, user, vendor } from "./world-records.ts";
import { addHistory, request, schedule, workOrder } from "./world-work.ts";

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
/** Fills a store: entity 12 with the bulk of the records, entity 14 with a few. */
export function buildWorld(world: "small" | "demo", store: Store, random: Random): void {
  for (const entity of ENTITIES) store.table("entities").insert(entity, "");
  buildEntity(store, random, "12", world === "demo" ? DEMO : SMALL);
  buildEntity(store, random, "14", { ...SMALL, places: 3, workOrders: 12, requests: 4 });
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
