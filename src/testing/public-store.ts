import type { Domain } from "./domain.ts";
import { SimulationError } from "./errors.ts";
import type { ApiModel } from "./model.ts";
import { createRandom, type Random } from "./random.ts";
import type { Store, StoreSnapshot } from "./store.ts";
import type { Row } from "./table.ts";
import type { WorldName } from "./types.ts";
import type { StoreScope, StoreTable } from "./worlds.ts";

/** Replaces everything in a store by a world. */
export function fillStore(
  store: Store,
  domain: Domain,
  model: ApiModel,
  world: WorldName | Readonly<Record<string, readonly Row[] | undefined>>,
  seed: number,
  nowMs: () => number,
): void {
  store.restore();
  if (world === "empty") return;
  if (world === "small" || world === "demo") {
    buildOnce(store, domain, world, seed);
    return;
  }
  if (typeof world !== "object" || world === null) {
    throw new SimulationError(`There is no world "${String(world)}": use "empty", "small", "demo", or rows by table.`);
  }
  const random = createRandom(seed);
  for (const name of Object.keys(world)) requireTable(store, model, name);
  const inOrder = [...store.names(), ...Object.keys(world).filter((name) => !store.has(name))];
  for (const name of inOrder) {
    const table = store.table(name);
    for (const row of world[name] ?? []) {
      const id = row[table.idField] ?? store.newId(name, random, nowMs());
      if (table.get(id) !== undefined) throw new SimulationError(`The world has ${name} ${String(id)} twice.`);
      table.insert(filled(store, name, { ...structuredClone(row), [table.idField]: id }), store.defaultPart(name));
    }
  }
  const broken = store.brokenRelations();
  if (broken.length === 0) return;
  store.restore();
  const more = broken.length > 5 ? ` (and ${broken.length - 5} more)` : "";
  throw new SimulationError(`The world's relations do not hold: ${broken.slice(0, 5).join("; ")}${more}.`);
}

/** Worlds that were built, by domain; a test suite asks for the same few again and again. */
const built = new WeakMap<Domain, Map<string, StoreSnapshot>>();
/** So many worlds are kept of each vendor. */
const KEPT_WORLDS = 4;

/** Fills a store with a named world. Rows are never changed in place, so that stores can share those of one world. */
function buildOnce(store: Store, domain: Domain, world: "small" | "demo", seed: number): void {
  const worlds = built.get(domain) ?? new Map<string, StoreSnapshot>();
  built.set(domain, worlds);
  const key = `${world} ${seed}`;
  const known = worlds.get(key);
  if (known !== undefined) {
    store.restore(known);
    return;
  }
  domain.build(world, store, createRandom(seed));
  const [oldest] = worlds.keys();
  if (worlds.size >= KEPT_WORLDS && oldest !== undefined) worlds.delete(oldest);
  worlds.set(key, store.snapshot());
}

/** The store as users see it: a property per table, records copied on their way in and out. */
export function publicStore(store: Store, domain: Domain, random: Random, nowMs: () => number): unknown {
  const tables = new Map<string, StoreTable<Row>>();
  return new Proxy(
    {},
    {
      get(_, name) {
        if (typeof name !== "string" || name === "then" || name === "toJSON") return undefined;
        if (!store.has(name)) {
          throw new SimulationError(`The store has no table "${name}". It has ${store.names().join(", ")}.`);
        }
        const known = tables.get(name) ?? publicTable(store, domain, random, nowMs, name);
        tables.set(name, known);
        return known;
      },
      has: (_, name) => store.has(String(name)),
      ownKeys: () => store.names(),
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    },
  );
}

function publicTable(store: Store, domain: Domain, random: Random, nowMs: () => number, name: string): StoreTable<Row> {
  const table = store.table(name);
  const { idField } = table;
  const known = (id: unknown): void => {
    if (table.get(id) === undefined) throw new SimulationError(`${name} has no record with ${idField} ${String(id)}.`);
  };
  const rows = (scope?: StoreScope): readonly Row[] => {
    if (scope === undefined) return table.all();
    const part = partFor(store, domain, name, scope);
    return table.all().filter((row) => table.partOf(row[idField]) === part);
  };
  return {
    all: (scope) => structuredClone(rows(scope)) as Row[],
    get(id) {
      const row = table.get(id);
      return row === undefined ? undefined : structuredClone(row);
    },
    insert(record, scope) {
      const id = record[idField] ?? store.newId(name, random, nowMs());
      if (table.get(id) !== undefined)
        throw new SimulationError(`${name} has a record with ${idField} ${String(id)} already.`);
      const row = filled(store, name, { ...structuredClone(record), [idField]: id });
      return structuredClone(store.insert(name, row, partFor(store, domain, name, scope)));
    },
    update(id, patch) {
      known(id);
      return structuredClone(store.update(name, id, structuredClone(patch)));
    },
    remove(id) {
      known(id);
      store.remove(name, id);
    },
    count: (scope) => (scope === undefined ? table.count() : rows(scope).length),
  };
}

/** Table whose records those of a table with a dotted name belong to. */
function ownerOf(name: string): string {
  return name.slice(0, Math.max(name.lastIndexOf("."), 0));
}

function requireTable(store: Store, model: ApiModel, name: string): void {
  if (name.includes(".") && store.has(ownerOf(name))) {
    throw new SimulationError(
      `Rows of "${name}" belong to other records: add them by sim.store["${name}"].insert(row, { parent: id }).`,
    );
  }
  const isResource = [...model.operations.values()].some((operation) => operation.resource === name);
  if (store.has(name) || isResource) return;
  throw new SimulationError(
    `The world has rows of "${name}", which is no table. Tables are ${store.names().join(", ")}.`,
  );
}

function filled(store: Store, name: string, row: Row): Row {
  return store.rules(name).fill?.(row) ?? row;
}

/** The part that a scope names: `{ entityId: 14 }`, and `{ parent: 58 }` for a record that belongs to another. */
function partFor(store: Store, domain: Domain, name: string, scope: StoreScope = {}): string {
  const { parent, ...rest } = scope;
  const named = domain.scopeNames ?? [];
  for (const key of Object.keys(rest)) {
    if (!named.includes(key)) {
      throw new SimulationError(`There is no scope "${key}": use ${[...named, "parent"].join(" or ")}.`);
    }
  }
  const part =
    Object.keys(rest).length === 0
      ? undefined
      : named.flatMap((key) => (rest[key] === undefined ? [] : [String(rest[key])])).join("/");
  const nested = store.has(ownerOf(name));
  // What stands between owners that are no tables themselves is named by them: `{ parent: "7/9002" }`.
  if (!nested && name.includes(".") && parent !== undefined) return `${part ?? ""}/${String(parent)}`;
  if (nested !== (parent !== undefined)) {
    throw new SimulationError(
      nested ? `A record of ${name} needs { parent: <id> }.` : `A record of ${name} has no parent.`,
    );
  }
  if (!nested) return part ?? store.defaultPart(name);
  const owner = store.table(ownerOf(name));
  const home = owner.partOf(parent);
  if (home === undefined)
    throw new SimulationError(`There is no record ${String(parent)} that ${name} could belong to.`);
  return `${part ?? home}/${String(parent)}`;
}
