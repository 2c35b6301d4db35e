import type { Domain, Reference, TableRules } from "./domain.ts";
import type { Random } from "./random.ts";
import { type Row, Table, type TableSnapshot } from "./table.ts";

/** State of a whole store. */
export interface StoreSnapshot {
  readonly tables: Readonly<Record<string, TableSnapshot>>;
  readonly counters: ReadonlyMap<string, number>;
}

/** The tables of one simulated vendor, and the relations between them. */
export class Store {
  readonly #domain: Domain;
  readonly #tables = new Map<string, Table>();
  readonly #counters = new Map<string, number>();
  /** Which references show a table: table → [table that refers, reference]. */
  readonly #shownIn = new Map<string, [string, Reference][]>();

  constructor(domain: Domain) {
    this.#domain = domain;
    for (const [name, rules] of Object.entries(domain.tables)) {
      this.#tables.set(name, new Table(rules.idField ?? "id"));
      const seen = new Set<string>();
      for (const reference of Object.values(rules.references ?? {})) {
        if (seen.has(reference.field)) continue;
        seen.add(reference.field);
        const list = this.#shownIn.get(reference.table) ?? [];
        list.push([name, reference]);
        this.#shownIn.set(reference.table, list);
      }
    }
  }

  /** Names of all tables. */
  names(): string[] {
    return [...this.#tables.keys()];
  }

  /** Whether there is a table of this name. */
  has(name: string): boolean {
    return this.#tables.has(name);
  }

  /** A table, made when it is first asked for. */
  table(name: string): Table {
    let table = this.#tables.get(name);
    if (table === undefined) {
      table = new Table(this.rules(name).idField ?? "id");
      this.#tables.set(name, table);
    }
    return table;
  }

  /** Rules of a table; plain ones when the domain has none. */
  rules(name: string): TableRules {
    return this.#domain.tables[name] ?? { label: name };
  }

  /** An id that no row of a table has or had: a caller may have taken the next one for itself. */
  newId(name: string, random: Random, nowMs: number): string | number {
    const table = this.table(name);
    const make = this.rules(name).newId;
    if (make === undefined) return table.nextNumber();
    let id = make(this, random, nowMs);
    while (table.knows(id)) id = make(this, random, nowMs);
    return id;
  }

  /** Part that rows go into when none is named. */
  defaultPart(name: string): string {
    return this.#domain.defaultPart?.(this, name) ?? "";
  }

  /** Adds a row. */
  insert(name: string, row: Row, part: string): Row {
    this.table(name).insert(row, part);
    this.#settle(name, row, undefined);
    return this.table(name).get(row[this.table(name).idField]) as Row;
  }

  /** Changes fields of a row; a field set to `undefined` goes away. Whoever shows the row shows the change. */
  update(name: string, id: unknown, patch: Row): Row {
    const table = this.table(name);
    const before = table.get(id);
    if (before === undefined) throw new RangeError(`${this.rules(name).label} ${String(id)} is not in the store.`);
    const row = without({ ...before, ...patch });
    table.replace(row);
    this.#refreshShown(name, id, row, before);
    this.#settle(name, row, before);
    return table.get(id) as Row;
  }

  /** Removes a row. Whoever showed it shows it no more, and what belonged to it goes with it. */
  remove(name: string, id: unknown): Row {
    const row = this.table(name).remove(id);
    this.#refreshShown(name, id, undefined, row);
    for (const [child, table] of this.#tables) {
      if (!child.startsWith(`${name}.`)) continue;
      const owned = table.all().filter((one) => belongsTo(table.partOf(one[table.idField]), String(id)));
      for (const one of owned) table.remove(one[table.idField]);
    }
    this.rules(name).settled?.(this, undefined, row);
    return row;
  }

  /** How `reference` shows the record of an id, or nothing when there is no such record. */
  show(reference: Reference, id: unknown): unknown {
    const vocabulary = this.#domain.vocabularies?.[reference.table];
    if (vocabulary !== undefined) {
      const word = vocabulary.find((one) => one.id === id) ?? { id, name: `${reference.field} ${String(id)}` };
      return view(reference, word, "id");
    }
    const row = this.table(reference.table).get(id);
    return row === undefined ? undefined : view(reference, row, this.table(reference.table).idField);
  }

  /** The next number of a counter: 1 at first. Numbers of removed records do not come again. */
  count(counter: string): number {
    const next = this.counted(counter) + 1;
    this.#counters.set(counter, next);
    return next;
  }

  /** The last number that a counter gave. */
  counted(counter: string): number {
    return this.#counters.get(counter) ?? 0;
  }

  /** Everything, to be put back by `restore`. */
  snapshot(): StoreSnapshot {
    const tables = Object.fromEntries([...this.#tables].map(([name, table]) => [name, table.snapshot()]));
    return { tables, counters: new Map(this.#counters) };
  }

  /** Puts back what `snapshot` returned; without it, empties the store. */
  restore(snapshot?: StoreSnapshot): void {
    const empty = { rows: new Map(), parts: new Map(), gone: new Set<string>(), last: 0 };
    for (const [name, table] of this.#tables) table.restore(snapshot?.tables[name] ?? empty);
    this.#counters.clear();
    for (const [name, value] of snapshot?.counters ?? []) this.#counters.set(name, value);
  }

  /** Lists relations that do not hold: `assets 7: location_id 99 is not in locations`. */
  brokenRelations(): string[] {
    const broken: string[] = [];
    for (const [shown, users] of this.#shownIn) {
      if (this.#domain.vocabularies?.[shown] !== undefined) continue;
      const target = this.table(shown);
      for (const [name, reference] of users) {
        if (reference.open === true) continue;
        const table = this.table(name);
        for (const row of table.all()) {
          const lost = shownIds(reference, row, target.idField).filter((id) => target.get(id) === undefined);
          for (const id of lost) {
            broken.push(`${name} ${row[table.idField]}: ${reference.field} ${String(id)} is not in ${shown}`);
          }
        }
      }
    }
    return broken;
  }

  #settle(name: string, row: Row, before: Row | undefined): void {
    for (const reference of Object.values(this.rules(name).references ?? {})) {
      if (reference.mirror !== undefined) this.#mirror(name, reference, reference.mirror, row, before);
    }
    this.rules(name).settled?.(this, row, before);
  }

  /** Shows a row in the records that it began to show, and no more in those that it ceased to show. */
  #mirror(name: string, reference: Reference, field: string, row: Row, before: Row | undefined): void {
    const back = Object.values(this.rules(reference.table).references ?? {}).find((one) => one.field === field);
    if (back === undefined || row[reference.field] === before?.[reference.field]) return;
    const target = this.table(reference.table);
    const { idField } = this.table(name);
    const id = row[idField];
    const was = new Set(before === undefined ? [] : shownIds(reference, before, target.idField));
    const now = new Set(shownIds(reference, row, target.idField));
    for (const other of new Set([...was, ...now])) {
      const shown = target.get(other);
      if (shown === undefined || was.has(other) === now.has(other)) continue;
      const rest = ((shown[field] ?? []) as unknown[]).filter(
        (one) => String(back.shows === null ? one : (one as Row)[idField]) !== String(id),
      );
      target.replace({ ...shown, [field]: now.has(other) ? [...rest, view(back, row, idField)] : rest });
    }
  }

  #refreshShown(name: string, id: unknown, row: Row | undefined, before: Row): void {
    for (const [user, reference] of this.#shownIn.get(name) ?? []) {
      const fields = reference.shows ?? [];
      if (row !== undefined && fields.every((field) => row[field] === before[field])) continue;
      const idField = this.table(name).idField;
      const table = this.table(user);
      for (const one of table.all()) {
        if (!shownIds(reference, one, idField).some((shown) => String(shown) === String(id))) continue;
        table.replace(without({ ...one, [reference.field]: replaced(reference, one, idField, id, row) }));
      }
    }
  }
}

/** Ids that a row's field shows. */
function shownIds(reference: Reference, row: Row, idField: string): unknown[] {
  const value = row[reference.field];
  if (value === undefined || value === null) return [];
  const list = Array.isArray(value) ? value : [value];
  return list.map((one) => (reference.shows === null ? one : (one as Row)[idField])).filter((id) => id !== undefined);
}

function view(reference: Reference, row: Row, idField: string): unknown {
  if (reference.shows === null) return row[idField];
  return without(Object.fromEntries(reference.shows.map((field) => [field, row[field]])));
}

function replaced(reference: Reference, user: Row, idField: string, id: unknown, row: Row | undefined): unknown {
  const shown = row === undefined ? undefined : view(reference, row, idField);
  const value = user[reference.field];
  if (!Array.isArray(value)) return shown;
  const isIt = (one: unknown): boolean => String(reference.shows === null ? one : (one as Row)[idField]) === String(id);
  return value.flatMap((one) => (isIt(one) ? (shown === undefined ? [] : [shown]) : [one]));
}

/** A copy without the fields that are `undefined`. */
function without(row: Record<string, unknown>): Row {
  for (const key of Object.keys(row)) if (row[key] === undefined) delete row[key];
  return row;
}

/** Parts of nested tables are `scope/parent/grandchild…`. */
function belongsTo(part: string | undefined, id: string): boolean {
  return part?.split("/").slice(1).includes(id) === true;
}
