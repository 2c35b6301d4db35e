import type { Random } from "../random.ts";
import type { Store } from "../store.ts";

/** An id as the vendor's database makes them: the second, five random bytes, a counter; 24 hexadecimal digits in all. */
export function objectId(store: Store, random: Random, nowMs: number): string {
  const second = Math.floor(nowMs / 1000)
    .toString(16)
    .padStart(8, "0");
  const count = store.count("objectId").toString(16).padStart(6, "0");
  return `${second}${random.text(10)}${count}`;
}
