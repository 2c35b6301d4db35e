/** Reads how long a server asks us to wait. Pure: text and a clock reading in, milliseconds out. */

const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
const DECIMAL = /^\d+(\.\d*)?$/;
/** `Sun, 06 Nov 1994 08:49:37 GMT` and `Sunday, 06-Nov-94 08:49:37 GMT`. */
const DATE_WITH_ZONE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*, (\d\d)([ -])([A-Z][a-z][a-z])\2(\d\d|\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;
/** `Sun Nov  6 08:49:37 1994`. */
const ASCTIME = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([A-Z][a-z][a-z]) ([ \d]\d) (\d\d):(\d\d):(\d\d) (\d{4})$/;
const ISO_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

/** Resets from here on are epoch seconds (September 2001); a delta as long as that would be 31 years. */
const EPOCH_SECONDS_FROM = 1e9;
/** Resets from here on are epoch milliseconds; as seconds they would lie in the year 5138. */
const EPOCH_MS_FROM = 1e11;

/**
 * Parses the three date forms of HTTP (RFC 9110 §5.6.7): IMF-fixdate, RFC 850 and asctime. By hand, because what `Date.parse` accepts
 * beyond ISO differs between engines. `nowMs` settles the century of the two-digit year of RFC 850.
 *
 * @returns epoch milliseconds, or `undefined` if it is none of the three.
 */
export function parseHttpDate(value: string, nowMs: number): number | undefined {
  let parts = DATE_WITH_ZONE.exec(value);
  let day: string | undefined;
  let month: string | undefined;
  let year: string | undefined;
  let time: (string | undefined)[];
  if (parts) {
    [, day, , month, year, ...time] = parts;
    // A dash goes with two digits and a space with four; anything mixed is no date of HTTP.
    if ((parts[2] === "-") !== (year?.length === 2)) return undefined;
  } else {
    parts = ASCTIME.exec(value);
    if (!parts) return undefined;
    [, month, day] = parts;
    time = parts.slice(3, 6);
    year = parts[6];
  }
  const monthIndex = MONTHS.indexOf(month ?? "?") / 3;
  const [hours = 0, minutes = 0, seconds = 0] = time.map(Number);
  if (!Number.isInteger(monthIndex) || monthIndex < 0 || hours > 23 || minutes > 59 || seconds > 60) return undefined;
  let fullYear = Number(year);
  if (year?.length === 2) {
    // RFC 9110: a two-digit year that looks more than 50 years ahead means the past century.
    const thisYear = new Date(nowMs).getUTCFullYear();
    fullYear += thisYear - (thisYear % 100);
    if (fullYear > thisYear + 50) fullYear -= 100;
  }
  const dayOfMonth = Number(day);
  const date = new Date(Date.UTC(fullYear, monthIndex, dayOfMonth, hours, minutes, seconds));
  // 31 February rolls over instead of failing.
  return date.getUTCDate() === dayOfMonth || seconds === 60 ? date.getTime() : undefined;
}

/**
 * Parses `Retry-After` (RFC 9110 §10.2.3): seconds, here also with decimals, or a date of HTTP.
 *
 * @returns milliseconds to wait from `nowMs`, at least 0 and not capped; `undefined` if absent or not understood.
 */
export function parseRetryAfter(value: string | null | undefined, nowMs: number): number | undefined {
  const text = value?.trim();
  if (!text) return undefined;
  if (DECIMAL.test(text)) return Math.ceil(Number(text) * 1000);
  const date = parseHttpDate(text, nowMs);
  return date === undefined ? undefined : Math.max(0, date - nowMs);
}

/**
 * Parses a rate-limit reset in any of the forms vendors use: seconds from now (below 1e9), epoch seconds (from 1e9, September 2001),
 * epoch milliseconds (from 1e11), or a date, ISO 8601 with a zone or as in HTTP.
 *
 * @returns milliseconds from `nowMs`, at least 0; `undefined` if absent or not understood.
 */
export function parseReset(value: string | null | undefined, nowMs: number): number | undefined {
  const text = value?.trim();
  if (!text) return undefined;
  const number = DECIMAL.test(text) ? Number(text) : Number.NaN;
  if (number < EPOCH_SECONDS_FROM) return Math.ceil(number * 1000);
  const at =
    number >= EPOCH_MS_FROM
      ? number
      : number >= EPOCH_SECONDS_FROM
        ? number * 1000
        : ISO_DATE.test(text)
          ? Date.parse(text)
          : parseHttpDate(text, nowMs);
  return at === undefined || Number.isNaN(at) ? undefined : Math.max(0, Math.ceil(at - nowMs));
}

/** Whether a reset names a moment, so that the server's clock matters, and not a length of time. */
export function isAbsoluteReset(value: string): boolean {
  const text = value.trim();
  return !DECIMAL.test(text) || Number(text) >= EPOCH_SECONDS_FROM;
}
