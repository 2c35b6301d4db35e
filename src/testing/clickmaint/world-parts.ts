import type { Random } from "../random.ts";
import type { Row } from "../table.ts";
import { END_MS, START_MS } from "../world-kit.ts";

/** What the records of an entity refer to. */
export interface Company {
  readonly users: readonly Row[];
  readonly locations: readonly Row[];
  readonly vendors: readonly Row[];
  readonly procedures: readonly Row[];
  readonly assets: Row[];
}

/** Who made a record and who changed it last. */
export function authored(random: Random, company: Company): Row {
  return { created_by: person(random.pick(company.users)), updated_by: person(random.pick(company.users)) };
}

/** Times of a record made at about `age` (0 to 1) of the two years. */
export function dated(random: Random, age: number): Row {
  const created = START_MS + (age + random.next() * 0.5 * (1 - age)) * (END_MS - START_MS);
  const updated = created + random.next() * (END_MS - created);
  return { created_at: time(created), updated_at: time(updated) };
}

/** A time as Click Maint writes it. */
export function time(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** A record as others show it. */
export function reference(row: Row): Row {
  return { id: row.id, name: row.name };
}

/** A user as others show him or her. */
export function person(row: Row): Row {
  return { id: row.id, name: row.name, surname: row.surname };
}
