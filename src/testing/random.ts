/**
 * Seeded pseudo-random numbers: the same seed gives the same world on every machine.
 *
 * mulberry32 (public domain, Tommy Ettinger): 32 bits of state, far more than a test world needs, and fast.
 */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number;
  /** A number from `min` to `max` with `digits` decimals (default 2). */
  decimal(min: number, max: number, digits?: number): number;
  /** One member of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** `count` different members, fewer when the list is shorter. */
  sample<T>(list: readonly T[], count: number): T[];
  /** True with probability `p`. */
  chance(p: number): boolean;
  /** A string of `length` characters of `alphabet` (default: hexadecimal digits). */
  text(length: number, alphabet?: string): string;
  /** Where the generator is in its sequence. */
  state(): number;
  /** Goes to the place that `state` told. */
  restore(state: number): void;
}

/** Makes a generator from a number or a string. */
export function createRandom(seed: number | string): Random {
  let state = typeof seed === "number" ? seed >>> 0 : hash(seed);
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
  function integer(min: number, max: number): number {
    return min + Math.floor(next() * (max - min + 1));
  }
  function pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError("Nothing to pick from: the list is empty.");
    return list[integer(0, list.length - 1)] as T;
  }
  return {
    next,
    integer,
    decimal: (min, max, digits = 2) => Number((min + next() * (max - min)).toFixed(digits)),
    pick,
    sample(list, count) {
      const rest = [...list];
      const taken: (typeof rest)[number][] = [];
      while (taken.length < count && rest.length > 0) taken.push(...rest.splice(integer(0, rest.length - 1), 1));
      return taken;
    },
    chance: (p) => next() < p,
    state: () => state,
    restore(earlier) {
      state = earlier;
    },
    text(length, alphabet = "0123456789abcdef") {
      let out = "";
      for (let index = 0; index < length; index++) out += alphabet[integer(0, alphabet.length - 1)];
      return out;
    },
  };
}

/** FNV-1a over UTF-16 code units: a stable 32-bit number for a string. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
