/** Limits that a spec sets to texts and numbers. Pure. */
import type { NumberLimits, TextLimits } from "./blueprint.ts";

/** Whether a text keeps to its limits. Lengths count characters, as JSON Schema does. */
export function withinText(value: string, { min, max, pattern }: TextLimits): boolean {
  if (pattern && !pattern.test(value)) return false;
  if (min === undefined && max === undefined) return true;
  const { length } = [...value];
  return length >= (min ?? 0) && length <= (max ?? Number.POSITIVE_INFINITY);
}

/** Whether a number keeps to its limits. */
export function withinNumber(value: number, { integer, min, max, above, below, step }: NumberLimits): boolean {
  if (integer && !Number.isInteger(value)) return false;
  if ((min !== undefined && value < min) || (max !== undefined && value > max)) return false;
  if ((above !== undefined && value <= above) || (below !== undefined && value >= below)) return false;
  if (step === undefined) return true;
  const times = value / step;
  // A decimal step such as 0.01 has no exact binary form: compare with the nearest multiple instead.
  return Math.abs(times - Math.round(times)) <= 1e-9 * Math.max(1, Math.abs(times));
}
