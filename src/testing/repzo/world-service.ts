import type { Row } from "../table.ts";
import { DAY_MS, END_MS, familyNames, givenNames, HOUR_MS, makers, times } from "../world-kit.ts";
import { ADMIN } from "./lifecycle.ts";
import { categories, clients, machines, parts, places, tasks } from "./words.ts";
import type { Maker } from "./world.ts";

/** The tables of the service department, each after those that it refers to. */
export const madeTables: readonly ((maker: Maker) => void)[] = [
  people,
  vocabulary,
  customers,
  equipment,
  contracts,
  portals,
  requests,
  workorders,
];

function people({ add, random, scale, ids }: Maker): void {
  for (const name of ["North", "South"]) add("teams", { name });
  times(4 * Math.ceil(scale / 3), (index) => {
    const name = `${givenNames[index % givenNames.length]} ${random.pick(familyNames)}`;
    add("reps", {
      name,
      username: `tech${index + 1}`,
      email: `tech${index + 1}@example.com`,
      phone: `+1555555${String(2000 + index)}`,
      identifier: index + 1,
      teams: ids("teams").slice(index % 2, (index % 2) + 1),
    });
  });
}

function vocabulary({ add }: Maker): void {
  for (const name of categories) add("workorderCategories", { name });
  for (const name of new Set(machines.map(([, , kind]) => kind))) add("assetTypes", { name });
  for (const name of ["Mechanical", "Electrical"]) add("assetPartTypes", { name });
  for (const name of ["Main store", "Van 1", "Van 2"]) {
    add("warehouses", {
      name,
      code: name.toUpperCase().replace(" ", "-"),
      type: name.startsWith("Van") ? "van" : "main",
    });
  }
}

function customers({ add, random, scale, ids }: Maker): void {
  times(6 * Math.ceil(scale / 2), (index) => {
    const round = Math.floor(index / clients.length);
    const client = add("clients", {
      name: `${clients[index % clients.length]}${round === 0 ? "" : ` ${round + 1}`}`,
      client_code: `C-${String(index + 1).padStart(4, "0")}`,
      city: random.pick(["Duluth", "Bristol", "Tartu"]),
      phone: `+1555555${String(3000 + index)}`,
      email: `office${index + 1}@example.com`,
      formatted_address: `${index + 1} Example Street`,
      assigned_to: random.sample(ids("reps"), 1),
      teams: random.sample(ids("teams"), 1),
      payment_type: random.pick(["cash", "credit"]),
    });
    if (client === undefined) return;
    for (const name of random.sample(places, 2))
      add("clientLocations", { name, client: client._id, address: client.formatted_address });
  });
}

function equipment({ add, random, scale, ids, get }: Maker): void {
  const kinds = ids("assetTypes");
  times(machines.length, (index) => {
    const [name, model, kind] = machines[index] as (typeof machines)[number];
    const type = kinds.find((id) => get("assetTypes", id)?.name === kind);
    add("assets", {
      name,
      model,
      manufacturer: random.pick(makers),
      year: "2021",
      asset_types: type === undefined ? [] : [type],
    });
  });
  times(10 * scale, (index) => {
    const asset = random.pick([...ids("assets"), undefined]) ?? ids("assets")[0];
    const name = String(get("assets", asset)?.name);
    add("assetUnits", {
      name: `${name} ${index + 1}`,
      serial_nu: random.text(8, "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"),
      asset,
      location: ids("clientLocations").length === 0 ? undefined : random.pick(ids("clientLocations")),
    });
  });
  for (const name of parts) {
    add("assetParts", {
      name,
      manufacturer: random.pick(makers),
      asset_part_types: random.sample(ids("assetPartTypes"), 1),
      assets: random.sample(ids("assets"), 2),
    });
  }
  times(8 * scale, () => {
    const part = ids("assetParts").length === 0 ? undefined : random.pick(ids("assetParts"));
    const warehouse = ids("warehouses").length === 0 ? undefined : random.pick(ids("warehouses"));
    add("assetPartUnits", {
      asset_part: part,
      asset_part_name: get("assetParts", part)?.name,
      warehouse,
      warehouse_name: get("warehouses", warehouse)?.name,
      qty: random.integer(1, 20),
      directional_status: "stored",
    });
  });
}

function contracts({ add, random, scale, ids }: Maker): void {
  for (const client of random.sample(ids("clients"), 3 * scale)) {
    const start = END_MS - random.integer(30, 300) * DAY_MS;
    const amount = random.integer(20, 90) * 100;
    const contract = add("contracts", {
      title: "Yearly maintenance",
      client,
      start_time: start,
      end_time: start + 365 * DAY_MS,
      amount,
      status: "open",
    });
    if (contract === undefined) continue;
    times(4, (quarter) => {
      const due = start + quarter * 91 * DAY_MS;
      const isPaid = due < END_MS - 40 * DAY_MS && random.chance(0.8);
      add("contractInstallments", {
        contract: contract._id,
        amount: amount / 4,
        due_time: due,
        status: isPaid ? "paid" : "unpaid",
        ...(isPaid ? { pay_time: due + 3 * DAY_MS } : {}),
      });
    });
  }
}

function portals({ add, random, scale, ids }: Maker): void {
  times(2 * Math.ceil(scale / 3), (index) => {
    const portal = add("workorderPortals", {
      name: `Service form ${index + 1}`,
      description: "Ask for a technician",
      default_priority: 2,
      default_priority_human: "medium",
      default_workorder_categories: ids("workorderCategories").slice(1, 2),
      allow_media_upload: "optional",
      allow_signature: "hidden",
      activate_workorder_request_portal: true,
      accepted_system_fields: [{ field: "assetUnit", is_required: false, is_name_visible: true }],
      status: "pending",
    });
    if (portal === undefined || ids("clients").length === 0) return;
    const token = random.text(24);
    add("workorderPortalLinks", {
      name: `Sticker ${index + 1}`,
      group_code: `gate-${index + 1}`,
      workorder_portal: portal._id,
      client: random.pick(ids("clients")),
      is_active: true,
      link_token: token,
      full_url: `https://portal.example.com/${token}`,
    });
  });
}

/** A client, one of its places and a machine there. */
function site({ random, ids, get }: Maker): Row | undefined {
  if (ids("assetUnits").length === 0) return undefined;
  const unit = get("assetUnits", random.pick(ids("assetUnits")));
  const location = get("clientLocations", unit?.location);
  const client = get("clients", location?.client);
  if (unit === undefined || location === undefined || client === undefined) return undefined;
  return { unit, location, client };
}

function requests(maker: Maker): void {
  const { add, random, scale, ids } = maker;
  times(5 * scale, (index) => {
    const at = site(maker);
    if (at === undefined) return;
    const { unit, location, client } = at as Readonly<Record<string, Row>>;
    const priority = random.integer(0, 3);
    add("workorderRequests", {
      name: random.pick(tasks).replace("%", String(unit?.name)),
      description: "Reported by the client",
      client: client?._id,
      client_location: location?._id,
      asset_units: [unit?._id],
      workorder_categories: random.sample(ids("workorderCategories"), 1),
      status: random.pick(["pending", "approved", "rejected"]),
      sync_id: `request-${index + 1}`,
      priority,
      priority_human: ["none", "low", "medium", "high"][priority],
    });
  });
}

function workorders(maker: Maker): void {
  const { add, random, scale, ids } = maker;
  const count = 12 * scale;
  times(count, (index) => {
    const at = site(maker);
    if (at === undefined) return;
    const { unit, location, client } = at as Readonly<Record<string, Row>>;
    const age = index / count;
    const openedAt = END_MS - Math.round((1 - age) * 500 * DAY_MS);
    const isDone = age < 0.75 && random.chance(0.9);
    const status = isDone ? "done" : random.pick(["open", "open", "inprogress", "onhold"]);
    const priority = random.integer(0, 3);
    const doneAt = openedAt + random.integer(2, 90) * HOUR_MS;
    add(
      "workorders",
      {
        name: random.pick(tasks).replace("%", String(unit?.name)),
        client: client?._id,
        client_name: client?.name,
        client_location: location?._id,
        assets: unit?.asset === undefined ? [] : [unit.asset],
        asset_units: [unit?._id],
        workorder_categories: random.sample(ids("workorderCategories"), 1),
        assigned_to: random.sample(ids("reps"), 1),
        status,
        priority,
        priority_human: ["none", "low", "medium", "high"][priority],
        sync_id: `order-${index + 1}`,
        calendars: [],
        time: openedAt,
        opened_at: openedAt,
        opened_by: ADMIN,
        start_date: openedAt + DAY_MS,
        due_date: openedAt + 7 * DAY_MS,
        is_overdue: !isDone && openedAt + 7 * DAY_MS < END_MS,
        ...(isDone
          ? {
              done_at: doneAt,
              done_by: ADMIN,
              last_done_at: doneAt,
              last_done_by: ADMIN,
              resolve_time: doneAt - openedAt,
            }
          : {}),
      },
      age,
    );
  });
}
