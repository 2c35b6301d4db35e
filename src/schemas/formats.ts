/** Formats of JSON Schema, by their own rules. Pure. */

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

function isDate(text: string): boolean {
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12) return false;
  const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return day >= 1 && day <= last;
}

function isDateTime(text: string): boolean {
  const [date = "", time = ""] = text.split(/[Tt]/);
  return isDate(date) && TIME.test(time);
}

function isUri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[^\s"<>\\^`{|}]+$/i.test(text);
}

const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDate,
  "date-time": isDateTime,
  time: (text) => TIME.test(text),
  uuid: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
  email: (text) => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text),
  uri: isUri,
  "uri-reference": (text) => !/[\s"<>\\^`{|}]/.test(text),
  decimal: (text) => /^-?\d+(\.\d+)?$/.test(text),
};

/** The check of a format; `undefined` for one that is not known, which then says nothing. */
export function formatCheck(name: string): ((value: unknown) => boolean) | undefined {
  const fits = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  return fits && ((value) => typeof value !== "string" || fits(value));
}

/** The first format that a text has, for descriptions of a value that do not show it. */
export function formatOf(text: string): string | undefined {
  return ["date", "date-time", "uuid", "email", "uri", "decimal"].find((name) => FORMATS[name]?.(text));
}
