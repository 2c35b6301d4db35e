/** What the worlds of all vendors are made with: the days they lie in, and names. */
import type { Random } from "./random.ts";

/** The world ends here; its records were made in the two years before. A fixed day, so that a seed is a world. */
export const END_MS = Date.UTC(2026, 0, 5, 8);
/** The first records are of this day. */
export const START_MS = Date.UTC(2024, 0, 8, 8);
/** Milliseconds of an hour. */
export const HOUR_MS = 3_600_000;
/** Milliseconds of a day. */
export const DAY_MS = 24 * HOUR_MS;

/** A record that is still being made. */
export type Draft = Record<string, unknown>;

/** `count` values, made one by one. */
export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** A moment at about `age` (0 to 1) of the two years, as milliseconds. */
export function momentAt(random: Random, age: number): number {
  return Math.round(START_MS + (age + random.next() * 0.2 * (1 - age)) * (END_MS - START_MS));
}

/** Makers of machines; none exists. */
export const makers = [
  "Harrow Example Machines",
  "Northlight Example Works",
  "Brightwater Example Co",
  "Ostrava Example Drives",
] as const;
/** Given names of people who do not exist. */
export const givenNames = [
  "Ilse",
  "Tomas",
  "Petra",
  "Marek",
  "Aisha",
  "Jonas",
  "Lucia",
  "Oskar",
  "Nadia",
  "Erik",
  "Mina",
  "Paulo",
] as const;
/** Family names of people who do not exist. */
export const familyNames = [
  "Marrow",
  "Wickery",
  "Lindqvane",
  "Tarnfield",
  "Osei-Brook",
  "Halloran",
  "Vestergate",
  "Duskin",
] as const;
