import type { Row } from "../table.ts";

/** The time zone that every site of the simulator is in. */
export const ZONE = { name: "America/Chicago", short: "CST", id: 6, offset: -6 };

/** A moment as the vendor writes it: in UTC and at the site, as plain texts. */
export function instant(milliseconds: number): Row {
  const [date, time] = texts(milliseconds + ZONE.offset * 3_600_000);
  return { utc: texts(milliseconds).join(" "), local: { date, time } };
}

/** The moment in UTC alone. */
export function utcOnly(milliseconds: number): Row {
  return { utc: texts(milliseconds).join(" ") };
}

/** Milliseconds of a moment that a request gave in UTC or at the site. */
export function readInstant(value: unknown): number | undefined {
  const { utc, local } = (value ?? {}) as { utc?: string; local?: { date?: string; time?: string } };
  const parsed =
    local?.date !== undefined && local.time !== undefined
      ? Date.parse(`${local.date}T${local.time}Z`) - ZONE.offset * 3_600_000
      : Date.parse(`${String(utc).replace(" ", "T").replace(/Z$/, "")}Z`);
  return Number.isNaN(parsed) ? undefined : parsed;
}

/** A moment of a request with the part that it left out. */
export function completed(value: unknown): unknown {
  const milliseconds = readInstant(value);
  return milliseconds === undefined ? value : instant(milliseconds);
}

function texts(milliseconds: number): [string, string] {
  const text = new Date(milliseconds).toISOString();
  return [text.slice(0, 10), text.slice(11, 19)];
}
