import type { Random } from "../random.ts";
import type { Store } from "../store.ts";
import type { Row } from "../table.ts";
import { DAY_MS, END_MS, familyNames, givenNames, HOUR_MS, times } from "../world-kit.ts";
import { priced, totalsOf } from "./amounts.ts";
import { named, USER } from "./orders.ts";

const TENANT = "tenant-1";
const STORES = ["store-1", "store-2"];
const TYPES = ["Repair", "Yearly service", "Assembly"];
const STATUSES = ["Received", "Waiting for parts", "In progress", "Ready"];
/** Jobs: title, product, price of the product, price of the work; all in hundredths. */
const JOBS = [
  ["Replace brake pads", "Brake pad set", 14_900, 15_000],
  ["Replace chain", "Chain", 24_900, 20_000],
  ["Replace screen", "Screen", 89_900, 45_000],
  ["Replace battery", "Battery", 39_900, 15_000],
  ["Service of a drill", "Carbon brushes", 4_900, 30_000],
] as const;

/** Fills a store: tenant-1 with two shops and their service orders, tenant-2 with next to nothing. */
export function buildWorld(world: "small" | "demo", store: Store, random: Random): void {
  const count = world === "demo" ? 500 : 12;
  const add = (table: string, row: Row, part: string): Row => {
    const { idField, ...rules } = { idField: "uid", ...store.rules(table) };
    const whole = { [idField]: rules.newId?.(store, random, END_MS), ...row };
    return store.insert(table, rules.fill?.(whole) ?? whole, part);
  };
  for (const name of ["Example Sport", "Example Tools"]) add("tenants", { name }, "");
  add("countries", { countryUid: "NO", name: "Norway" }, "");
  add("countries", { countryUid: "SE", name: "Sweden" }, "");
  add("vatCodes", { name: "Standard", percentage: 2500 }, "");
  add("brands", { name: "Elsewhere Cycles" }, "tenant-2");
  addTenant(add);
  times(count, (index) => addOrder(store, random, add, index, count));
}

type Add = (table: string, row: Row, part: string) => Row;

function addTenant(add: Add): void {
  for (const name of TYPES) add("serviceTypes", { name }, TENANT);
  for (const [position, name] of STATUSES.entries()) add("serviceStatuses", { name, position }, TENANT);
  add("hourlyRates", { name: "Workshop", price: 60_000 }, TENANT);
  for (const name of ["Fjordvik Cycles", "Tarnfield Tools", "Halloran Sport"]) add("brands", { name }, TENANT);
  for (const name of ["Wrong size", "Broken"]) add("reasons", { name, reasonType: "RETURN" }, TENANT);
  const workshop = {
    companyName: "Example Electronics",
    city: "Exampleton",
    countryCode: "NO",
    email: "shop@example.com",
    active: true,
  };
  add("externalWorkshops", workshop, TENANT);
  add("numberSeries", { name: "Service orders", nextNumber: 1001 }, TENANT);
  add("extensions", { name: "Workshop screen" }, TENANT);
  add("soas", { name: "Usual terms" }, TENANT);
  add("assets", { name: "Logo", category: "BRANDING", mimeType: "image/png", size: "2048", isPublic: true }, TENANT);
  add("products.media", { url: "https://example.com/product.png" }, `${TENANT}/prod-1`);
  add("customers.contacts", { name: "Ilse Marrow" }, `${TENANT}/cust-1`);
  add("customers.addresses", { address: "1 Example Street", city: "Exampleton" }, `${TENANT}/cust-1`);
}

function addOrder(store: Store, random: Random, add: Add, index: number, count: number): void {
  const storeUid = STORES[index % STORES.length] as string;
  const part = `${TENANT}/${storeUid}`;
  const created = END_MS - Math.round((1 - index / count) * 400) * DAY_MS + random.integer(0, 8) * HOUR_MS;
  const [title, product, partPrice, workPrice] = random.pick(JOBS);
  const serviceOrderUid = `so-${store.count("so")}`;
  const createdAt = new Date(created).toISOString();
  const line = (fields: Row): Row =>
    priced({
      serviceOrderItemUid: `soi-${store.count("soi")}`,
      serviceOrderUid,
      warehouseUid: "",
      productUid: "",
      salesOrderUid: "",
      serialNumber: "",
      note: "",
      tenantUserUid: USER.uid,
      tenantUserDisplayName: USER.name,
      createdAt,
      ...fields,
    });
  const piece = random.integer(1, JOBS.length);
  const items = [
    line({
      name: product,
      productUid: `prod-${piece}`,
      warehouseUid: "wh-1",
      quantity: random.pick([100, 200]),
      price: partPrice,
      costPrice: Math.round(partPrice / 2),
    }),
    line({ name: "Work", quantity: random.pick([50, 100, 150]), price: workPrice }),
  ];
  const order: Row = {
    serviceOrderUid,
    tenantUid: TENANT,
    storeUid,
    createdFromStoreUid: storeUid,
    customerUid: `cust-${random.integer(1, 20)}`,
    assignedUserUid: USER.uid,
    serviceTypeUid: random.pick(store.table("serviceTypes").all(TENANT)).serviceTypeUid,
    serviceStatusUid: random.pick(store.table("serviceStatuses").all(TENANT)).serviceStatusUid,
    title,
    serviceNumber: String(1000 + store.count("serviceNumber")),
    description: `${random.pick(givenNames)} ${random.pick(familyNames)} waits for it`,
    locationLabel: `Shelf ${random.pick(["A", "B", "C"])}${random.integer(1, 9)}`,
    estimatedPrice: partPrice + workPrice,
    maxPrice: (partPrice + workPrice) * 2,
    publicPageHash: random.text(10),
    readyAtEstimate: new Date(created + 3 * DAY_MS).toISOString(),
    readyAtNeeded: new Date(created + 7 * DAY_MS).toISOString(),
    createdAt,
    createdBy: USER.uid,
    lastModifiedAt: createdAt,
    lastModifiedBy: USER.uid,
    items,
    totals: totalsOf(items),
  };
  add("serviceOrders", named(store, order), part);
  add("serviceOrders.events", { title: "Received", createdAt }, `${part}/${serviceOrderUid}`);
  add("serviceOrders.hours", { hours: 150, note: "Work", createdAt }, `${part}/${serviceOrderUid}`);
  const message = {
    recipient: "customer@example.com",
    subject: title,
    message: "Your order is ready",
    serviceOrderUid,
  };
  if (index % 3 === 0) add("notifications", { ...message, customerUid: order.customerUid, createdAt }, TENANT);
}
