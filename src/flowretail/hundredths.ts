/** Flow Retail's fixed-point numbers: whole numbers of hundredths, so that 100 means 1.00. */
import { ConfigError } from "../core/errors.ts";

const fail = (reason: string): never => {
  throw new ConfigError(`Hundredths: ${reason}`, "value");
};

/**
 * The hundredths of a decimal number. Exact: the decimal digits are read, nothing is multiplied. A string is read as it is; a number by its shortest decimal form.
 * @throws {ConfigError} when the value is no decimal number, has more than two decimals, or is too large to be exact.
 * @example
 * toHundredths("19.99"); // 1999
 * toHundredths(-1.5); // -150
 */
export function toHundredths(value: string | number): number {
  const text = String(value).trim();
  const parts = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text) ?? fail(`"${text}" is not a decimal number`);
  const [, sign = "", whole = "", decimals = ""] = parts as string[];
  if (/[1-9]/.test(decimals.slice(2))) fail(`"${text}" has more than two decimals`);
  const hundredths = Number(whole + decimals.slice(0, 2).padEnd(2, "0"));
  if (!Number.isSafeInteger(hundredths)) fail(`"${text}" is too large to be exact`);
  return sign === "-" && hundredths !== 0 ? -hundredths : hundredths;
}

/**
 * The decimal form of a number of hundredths, always with two decimals.
 * @throws {ConfigError} when the value is not a whole number that is exact.
 * @example
 * fromHundredths(1999); // "19.99"
 * fromHundredths(-5); // "-0.05"
 */
export function fromHundredths(value: number): string {
  if (!Number.isSafeInteger(value)) fail(`${value} is not a whole number`);
  const digits = String(Math.abs(value)).padStart(3, "0");
  return `${value < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
