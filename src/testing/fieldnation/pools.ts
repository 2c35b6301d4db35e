import { pageOf, requireRow } from "../crud.ts";
import { type Action, type Call, Refusal } from "../domain.ts";
import type { Random } from "../random.ts";
import type { Row } from "../table.ts";

/** An id in the form of a UUID. */
export function uuid(random: Random): string {
  return `${random.text(8)}-${random.text(4)}-4${random.text(3)}-a${random.text(3)}-${random.text(12)}`;
}

/** A group of providers in tiers: a talent pool group or a service territory. */
interface Pool {
  readonly table: "talentPoolGroups" | "serviceTerritories";
  /** Path parameter and field that identify it. */
  readonly parameter: string;
  readonly idField: string;
  readonly label: string;
}

/** Attributes with ids: one that is there already keeps its id and takes the value. */
function attributesOf(call: Call, given: readonly Row[], before: readonly Row[]): readonly Row[] {
  const merged = new Map(before.map((one) => [String(one.name), one]));
  for (const { name, value } of given) {
    const known = merged.get(String(name));
    merged.set(String(name), { id: known?.id ?? uuid(call.random), name, value });
  }
  return [...merged.values()];
}

function tiersOf(row: Row): readonly Row[] {
  return (row.tiers ?? []) as readonly Row[];
}

/** Providers of all tiers, each with the tier that it is in. */
function providersOf(row: Row): readonly Row[] {
  return tiersOf(row).flatMap((tier) =>
    ((tier.providers ?? []) as readonly Row[]).map((one) => ({ ...one, tier: { id: tier.id, name: tier.name } })),
  );
}

function poolActions({ table, parameter, idField, label }: Pool): Readonly<Record<string, Action>> {
  const find = (call: Call): Row => requireRow(call, table, parameter);
  return {
    [`${table}.list`]: (call) =>
      pageOf(
        call,
        call.store
          .table(table)
          .all()
          .filter((row) => fits(row, call.query, idField)),
      ),
    [`${table}.create`](call) {
      const { attributes, display_name, ...body } = call.body as Row & { attributes?: readonly Row[] };
      const id = uuid(call.random);
      const row = { ...body, [idField]: id, tiers: [], attributes: attributesOf(call, attributes ?? [], []) };
      const own = table === "talentPoolGroups" ? { display_name: display_name ?? null } : { id, provider_count: 0 };
      return call.store.insert(table, { ...row, ...own }, "");
    },
    [`${table}.update`](call) {
      const before = find(call);
      const { attributes, display_name, ...body } = call.body as Row & { attributes?: readonly Row[] };
      const shown = table === "talentPoolGroups" && display_name !== undefined ? { display_name } : {};
      const merged = attributesOf(call, attributes ?? [], (before.attributes ?? []) as readonly Row[]);
      return call.store.update(table, before[idField], { ...body, ...shown, attributes: merged });
    },
    [`${table}.delete`](call) {
      call.store.remove(table, find(call)[idField]);
      return { success: true, message: `${label} deleted` };
    },
    [`${table}.providers.list`]: (call) => pageOf(call, providersOf(find(call))),
    [`${table}.providers.remove`](call) {
      const row = find(call);
      const { tierId } = call.query;
      const isMeant = (tier: Row, one: Row): boolean =>
        String(one.provider_id) === String(call.path.provider_id) &&
        (tierId === undefined || String(tier.id) === String(tierId));
      const tiers = tiersOf(row).map((tier) => ({
        ...tier,
        providers: ((tier.providers ?? []) as readonly Row[]).filter((one) => !isMeant(tier, one)),
      }));
      const removed = providersOf(row).length - providersOf({ tiers }).length;
      if (removed === 0) throw new Refusal(404, "Provider not found");
      const count = table === "serviceTerritories" ? { provider_count: providersOf({ tiers }).length } : {};
      call.store.update(table, row[idField], { tiers, ...count });
      return { success: true, message: "Provider removed", removed_count: removed };
    },
  };
}

function fits(row: Row, query: Row, idField: string): boolean {
  const { f_ids, f_name, f_project_id } = query;
  const ids = f_ids === undefined ? undefined : (Array.isArray(f_ids) ? f_ids : String(f_ids).split(",")).map(String);
  if (ids !== undefined && !ids.includes(String(row[idField]))) return false;
  if (f_name !== undefined && !String(row.name).toLowerCase().includes(String(f_name).toLowerCase())) return false;
  return f_project_id === undefined || String(row.project_id) === String(f_project_id);
}

const ATTRIBUTES = "talentPools.providers.attributes";
const ATTRIBUTE_ID = "talent_pool_provider_attribute_id";

/** The provider in the pool: attributes are kept for both. */
function placeOf(call: Call): string {
  return `/${String(call.path.talent_pool_id)}/${String(call.path.provider_id)}`;
}

function attributes(call: Call): readonly Row[] {
  return call.store.table(ATTRIBUTES).all(placeOf(call));
}

function attributeOf(call: Call, id: unknown): Row {
  const row = call.store.table(ATTRIBUTES).get(id, placeOf(call));
  if (row === undefined) throw new Refusal(404, "Attribute not found");
  return row;
}

/** Groups of providers, territories, and what is noted of a provider in a pool. */
export const poolsActions: Readonly<Record<string, Action>> = {
  ...poolActions({
    table: "talentPoolGroups",
    parameter: "group_uuid",
    idField: "talent_pool_group_id",
    label: "Talent pool group",
  }),
  ...poolActions({
    table: "serviceTerritories",
    parameter: "service_territory_uuid",
    idField: "service_territory_id",
    label: "Service territory",
  }),
  [`${ATTRIBUTES}.list`]: (call) => pageOf(call, attributes(call)),
  [`${ATTRIBUTES}.create`](call) {
    for (const { name, value } of (call.body as { attributes: readonly Row[] }).attributes) {
      call.store.insert(ATTRIBUTES, { [ATTRIBUTE_ID]: uuid(call.random), name, value }, placeOf(call));
    }
    return { attributes: attributes(call) };
  },
  [`${ATTRIBUTES}.updateAll`](call) {
    const given = (call.body as { attributes: readonly Row[] }).attributes;
    for (const one of given) attributeOf(call, one[ATTRIBUTE_ID]);
    for (const one of given) call.store.update(ATTRIBUTES, one[ATTRIBUTE_ID], { value: one.value });
    return { attributes: attributes(call) };
  },
  [`${ATTRIBUTES}.update`](call) {
    const row = attributeOf(call, call.path.attribute_uuid);
    return call.store.update(ATTRIBUTES, row[ATTRIBUTE_ID], { value: (call.body as Row).value });
  },
  [`${ATTRIBUTES}.delete`](call) {
    call.store.remove(ATTRIBUTES, attributeOf(call, call.path.attribute_uuid)[ATTRIBUTE_ID]);
    return { success: true, message: "Attribute deleted" };
  },
};
