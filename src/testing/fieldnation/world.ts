import type { Random } from "../random.ts";
import type { Store } from "../store.ts";
import type { Row } from "../table.ts";
import { familyNames, givenNames, times } from "../world-kit.ts";
import { utcOnly } from "./instants.ts";
import { uuid } from "./pools.ts";
import { pick } from "./tokens.ts";
import { clients, jobs, towns } from "./words.ts";
import { addOrders } from "./world-orders.ts";

/** When the company's own records were made. */
const FOUNDED_MS = Date.UTC(2023, 4, 2, 15);

/** Fills a store with a company, its clients, its providers and its work orders. */
export function buildWorld(world: "small" | "demo", store: Store, random: Random): void {
  const isBig = world === "demo";
  const add = (table: string, row: Row): Row => store.insert(table, row, "");
  people(add, random, isBig ? 60 : 8);
  company(add);
  customers(add, store, random, isBig ? 8 : 3);
  pools(add, store, random);
  addOrders(store, random, isBig ? 600 : 24);
}

type Add = (table: string, row: Row) => Row;

/** Users 1 and 2 work for the company; the others are providers. */
function people(add: Add, random: Random, count: number): void {
  times(count, (index) => {
    const first_name = givenNames[index % givenNames.length] as string;
    const last_name = random.pick(familyNames);
    const email = `${first_name}.${last_name}${index}@example.com`.toLowerCase();
    add("users", { id: index < 2 ? index + 1 : 9000 + index, first_name, last_name, email, w2: false, zip: "55802" });
  });
}

function company(add: Add): void {
  add("company.managers", { id: 1, first_name: "Ilse", last_name: "Marrow" });
  add("company.networks", { network_id: "1", type: "marketplace", network_name: "Marketplace" });
  add("company.networks", { network_id: "2", type: "employee", network_name: "Own staff" });
  const labels = ["Priority", "Weekend", "New site"];
  times(labels.length, (index) => {
    add("company.tags", {
      id: 311 + index,
      label: labels[index],
      hex_color: "#2f6fed",
      valid_statuses: ["created"],
      types: ["custom_company"],
    });
  });
  add("company.expenses", {
    id: 71,
    uid: 71,
    company_expense_id: 71,
    label: "Parts",
    description: "Small parts",
    type: "custom",
    amount: 0,
  });
  add("company.expenses", {
    id: 72,
    uid: 72,
    company_expense_id: 72,
    label: "Parking",
    description: "Parking",
    type: "system",
    amount: 0,
  });
  add("company.incompleteReasons", { id: 41, label: "Work is not finished" });
  add("company.incompleteReasons", { id: 42, label: "Photos are missing" });
  add("company.siteRevisitReasons", {
    reason_id: 51,
    name: "Parts were missing",
    is_custom_reason: false,
    is_archived: false,
    sub_reasons: [],
  });
  add("customFields", {
    id: 1497,
    name: "Asset number",
    tip: "As on the label",
    type: "text",
    required: 0,
    flags: ["seen_by_provider"],
  });
  add("bonuses", { id: 601, name: "Early arrival", type: "Fixed", modifier: "25", description: "On site before time" });
  add("bonuses", { id: 602, name: "Good report", type: "Percent", modifier: "10", description: "Complete photos" });
  add("penalties", { id: 651, name: "Late arrival", type: "Fixed", modifier: "15", description: "On site after time" });
  for (const [index, name] of [...new Set(jobs.map(([, kind]) => kind))].entries()) {
    const type = { id: 161 + index, industry_id: 1, industry: "Retail technology", name };
    add("typesOfWork", type);
  }
  add("typesOfWork.serviceTypes", { id: "12", text: "Installation" });
  add("typesOfWork.serviceTypes", { id: "13", text: "Repair" });
}

function customers(add: Add, store: Store, random: Random, count: number): void {
  times(count, (index) => {
    const id = 58 + index;
    const name = `${clients[index % clients.length]}${index < clients.length ? "" : ` ${Math.floor(index / clients.length) + 1}`}`;
    add("clients", { id, client_id: id, name, active: true, created: utcOnly(FOUNDED_MS), country: "US" });
    const client = { id, name };
    add("projects", { id: 320 + index, client_id: id, name: `Stores of ${name}`, status: "active", client });
    const [city, state, zip] = random.pick(towns);
    add("locations", {
      id: 800 + index,
      name: `${name}, ${city}`,
      address1: `${index + 10} Mill Street`,
      city,
      state,
      zip: Number(zip),
      country: "US",
      active: true,
      type: { id: 1, name: "Commercial" },
      client,
    });
  });
  const company = { id: 8011, name: "Harbor Retail Services" };
  for (const [index, [name]] of jobs.slice(0, 3).entries()) {
    add("templates", {
      id: 12 + index,
      name,
      work_orders: 0,
      created: utcOnly(FOUNDED_MS),
      default: index === 0,
      company,
    });
  }
  add("dispatchSettings", {
    id: 100,
    project_dispatch_setting_id: uuid(random),
    project_id: 320,
    buyer_id: company.id,
    dispatch_runtime_minutes: 60,
    created_by: 1,
    is_dispatch_settings_enabled: true,
  });
  const provider = store.table("users").all()[2] as Row;
  store.insert(
    "projects.providers",
    { key: `320/${String(provider.id)}`, project_id: 320, provider_id: provider.id, talent_pool_groups: [] },
    "/320",
  );
}

function pools(add: Add, store: Store, random: Random): void {
  const providers = store.table("users").all().slice(2);
  const inTier = (row: Row): Row => ({
    provider_id: row.id,
    name: `${String(row.first_name)} ${String(row.last_name)}`,
    photo: null,
    exists_in_multiple_talent_pool_groups: false,
  });
  add("preferredProviderGroups", { id: 21, name: "North", providers: 3 });
  add("preferredProviderGroups", { id: 22, name: "South", providers: 0 });
  for (const row of providers.slice(0, 3)) {
    store.insert(
      "preferredProviderGroups.users",
      { ...pick(row, ["id", "first_name", "last_name"]), key: `21/${String(row.id)}` },
      "/21",
    );
  }
  for (const name of ["Network north", "Network south"]) {
    const half = random.sample(providers, 4);
    const tiers = [
      { id: 1, name: "First", providers: half.slice(0, 2).map(inTier) },
      { id: 2, name: "Second", providers: half.slice(2).map(inTier) },
    ];
    const attributes = [{ id: uuid(random), name: "region", value: name.split(" ")[1] }];
    const group = { name, project_id: 320, tiers, attributes };
    add("talentPoolGroups", { ...group, talent_pool_group_id: uuid(random), display_name: null });
    const id = uuid(random);
    add("serviceTerritories", { ...group, id, service_territory_id: id, provider_count: 4 });
  }
  const provider = providers[0] as Row;
  const note = { talent_pool_provider_attribute_id: uuid(random), name: "badge", value: "yes" };
  store.insert("talentPools.providers.attributes", note, `/7/${String(provider.id)}`);
}
