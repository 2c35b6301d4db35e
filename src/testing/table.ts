/** A record as the vendor shows it. Rows are never changed in place: a write puts a new object in the old one's stead. */
export type Row = Readonly<Record<string, unknown>>;

/** An order of rows: fields with their direction. */
export interface SortOrder {
  readonly field: string;
  readonly descending: boolean;
}

interface Part {
  /** Rows as they were added. */
  readonly added: Row[];
  /** The same rows in every order that was asked for, kept in order by each write. */
  readonly sorted: Map<string, { readonly compare: (left: Row, right: Row) => number; readonly rows: Row[] }>;
  /** Rows that a filter left, by the name of order and filter; forgotten at every write. */
  readonly filtered: Map<string, readonly Row[]>;
}

/** So many filtered lists are kept of a part: one that is paged through is asked again and again. */
const KEPT_FILTERS = 8;

/** State of a table, to be put back later. */
export interface TableSnapshot {
  readonly rows: ReadonlyMap<string, Row>;
  readonly parts: ReadonlyMap<string, string>;
  readonly gone: ReadonlySet<string>;
  readonly last: number;
}

/**
 * Rows of one kind, found by id, and divided into parts that do not see each other (an entity, a tenant, the work
 * order whose messages they are). A sorted part stays sorted: a write costs one binary search per order in use, so a
 * page of 100,000 rows is a slice.
 */
export class Table {
  readonly idField: string;
  #rows = new Map<string, Row>();
  #partOf = new Map<string, string>();
  #parts = new Map<string, Part>();
  /** Ids of rows that were taken out: nobody gets them again. */
  #gone = new Set<string>();
  #last = 0;

  constructor(idField: string) {
    this.idField = idField;
  }

  /** Number of rows, of one part or of all. */
  count(part?: string): number {
    return part === undefined ? this.#rows.size : (this.#parts.get(part)?.added.length ?? 0);
  }

  /** All rows, of one part or of all, as they were added. Not a copy. */
  all(part?: string): readonly Row[] {
    return part === undefined ? [...this.#rows.values()] : (this.#parts.get(part)?.added ?? []);
  }

  /** The row of an id, if it is there and, when a part is given, in that part. */
  get(id: unknown, part?: string): Row | undefined {
    const key = String(id);
    return part === undefined || this.#partOf.get(key) === part ? this.#rows.get(key) : undefined;
  }

  /** The part that a row is in. */
  partOf(id: unknown): string | undefined {
    return this.#partOf.get(String(id));
  }

  /** Whether a row has this id, or had it. */
  knows(id: unknown): boolean {
    return this.#rows.has(String(id)) || this.#gone.has(String(id));
  }

  /** A number that no row has had. */
  nextNumber(): number {
    return this.#last + 1;
  }

  /** Adds a row. */
  insert(row: Row, part: string): void {
    const key = String(row[this.idField]);
    if (this.#rows.has(key)) throw new RangeError(`There is a row with ${this.idField} ${key} already.`);
    this.#rows.set(key, row);
    this.#partOf.set(key, part);
    const id = Number(row[this.idField]);
    if (Number.isSafeInteger(id) && id > this.#last) this.#last = id;
    let home = this.#parts.get(part);
    if (home === undefined) {
      home = { added: [], sorted: new Map(), filtered: new Map() };
      this.#parts.set(part, home);
    }
    home.added.push(row);
    home.filtered.clear();
    for (const { compare, rows } of home.sorted.values()) rows.splice(position(rows, row, compare), 0, row);
  }

  /** Puts a row in the stead of the one with the same id. */
  replace(row: Row): void {
    const { key, old, home } = this.#locate(row[this.idField]);
    this.#rows.set(key, row);
    home.added[home.added.indexOf(old)] = row;
    home.filtered.clear();
    for (const { compare, rows } of home.sorted.values()) {
      rows.splice(position(rows, old, compare), 1);
      rows.splice(position(rows, row, compare), 0, row);
    }
  }

  /** Takes a row out and returns it. */
  remove(id: unknown): Row {
    const { key, old, home } = this.#locate(id);
    this.#rows.delete(key);
    this.#gone.add(key);
    this.#partOf.delete(key);
    home.added.splice(home.added.indexOf(old), 1);
    home.filtered.clear();
    for (const { compare, rows } of home.sorted.values()) rows.splice(position(rows, old, compare), 1);
    return old;
  }

  /** Rows of a part in an order; equal ones by id. Not a copy. */
  sorted(part: string, order: readonly SortOrder[]): readonly Row[] {
    const home = this.#parts.get(part);
    if (home === undefined) return [];
    if (order.length === 0) return home.added;
    const name = order.map((one) => `${one.field} ${one.descending}`).join();
    const known = home.sorted.get(name);
    if (known !== undefined) return known.rows;
    const compare = comparator([...order, { field: this.idField, descending: false }]);
    const rows = [...home.added].sort(compare);
    home.sorted.set(name, { compare, rows });
    return rows;
  }

  /**
   * Rows of a part in an order, those that `keep` lets through.
   *
   * @param name - of the filter: `keep` must let the same rows through whenever the name is the same
   */
  filtered(part: string, order: readonly SortOrder[], name: string, keep: (row: Row) => boolean): readonly Row[] {
    const rows = this.sorted(part, order);
    const home = this.#parts.get(part);
    if (home === undefined) return rows;
    const key = `${order.map((one) => `${one.field} ${one.descending}`).join()} ${name}`;
    const known = home.filtered.get(key);
    if (known !== undefined) return known;
    const kept = rows.filter(keep);
    const [oldest] = home.filtered.keys();
    if (home.filtered.size >= KEPT_FILTERS && oldest !== undefined) home.filtered.delete(oldest);
    home.filtered.set(key, kept);
    return kept;
  }

  /** What the table holds now. Rows are shared, since nobody changes them. */
  snapshot(): TableSnapshot {
    return { rows: new Map(this.#rows), parts: new Map(this.#partOf), gone: new Set(this.#gone), last: this.#last };
  }

  /** Puts back what `snapshot` returned. */
  restore(snapshot: TableSnapshot): void {
    this.#rows = new Map();
    this.#partOf = new Map();
    this.#parts = new Map();
    for (const [key, row] of snapshot.rows) this.insert(row, snapshot.parts.get(key) as string);
    this.#gone = new Set(snapshot.gone);
    this.#last = snapshot.last;
  }

  #locate(id: unknown): { key: string; old: Row; home: Part } {
    const key = String(id);
    const old = this.#rows.get(key);
    const home = this.#parts.get(this.#partOf.get(key) ?? "");
    if (old === undefined || home === undefined) throw new RangeError(`There is no row with ${this.idField} ${key}.`);
    return { key, old, home };
  }
}

/** Value at a dotted path; through a list, the values of its members. */
export function valueAt(row: unknown, path: string): unknown {
  if (typeof row !== "object" || row === null) return undefined;
  if (Object.hasOwn(row, path)) return (row as Row)[path];
  const dot = path.indexOf(".");
  if (Array.isArray(row)) return row.map((one) => valueAt(one, path));
  if (dot < 0) return undefined;
  return valueAt((row as Row)[path.slice(0, dot)], path.slice(dot + 1));
}

/** A row with the values of `defaults` where it has none. The row's own fields come first. */
export function withDefaults(row: Row, defaults: Row): Row {
  const result: Record<string, unknown> = { ...row };
  for (const [field, value] of Object.entries(defaults)) result[field] ??= value;
  return result;
}

function comparator(order: readonly SortOrder[]): (left: Row, right: Row) => number {
  return (left, right) => {
    for (const { field, descending } of order) {
      const by = compareValues(valueAt(left, field), valueAt(right, field));
      if (by !== 0) return descending ? -by : by;
    }
    return 0;
  };
}

/** Numbers by size, everything else as text; what is missing comes last in rising order. */
function compareValues(left: unknown, right: unknown): number {
  if (left === right) return 0;
  if (left === undefined || left === null) return right === undefined || right === null ? 0 : 1;
  if (right === undefined || right === null) return -1;
  if (typeof left === "number" && typeof right === "number") return left - right;
  const [a, b] = [asText(left), asText(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function asText(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** First place where a row may stand: exactly its own place when it is there, since ids differ. */
function position(rows: readonly Row[], row: Row, compare: (left: Row, right: Row) => number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(rows[middle] as Row, row) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
