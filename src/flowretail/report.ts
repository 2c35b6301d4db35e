/** The report of a service order, out of its JSON form. */
import type { ReportFile } from "../../generated/flowretail/types.ts";
import type { OwnBytes } from "../core/bytes.ts";
import { DecodeError } from "../core/errors.ts";

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/**
 * The bytes of a report that came as JSON, where the file is in base64. `reports.download` gives the file as it is, as a stream.
 *
 * The vendor does not document which field holds the file: without `field`, it is the longest text that is base64.
 *
 * @throws {DecodeError} when there is no such field, or it is not base64.
 * @example
 * const bytes = decodeReport(await flow.serviceOrders.reports.get("so-1"));
 */
export function decodeReport(report: ReportFile, field?: string): OwnBytes {
  const values =
    field === undefined ? Object.values(report) : [Object.hasOwn(report, field) ? report[field] : undefined];
  const texts = values.filter((value) => typeof value === "string" && BASE64.test(value)) as string[];
  const [longest] = texts.sort((a, b) => b.length - a.length);
  try {
    if (longest !== undefined) return Uint8Array.from(atob(longest), (letter) => letter.charCodeAt(0));
  } catch {
    // A length that base64 cannot have: told below, as any other text that is none.
  }
  const reason = `No field of the report is base64${field === undefined ? "" : `: ${field}`}.`;
  throw new DecodeError(reason, 200, "application/json", Object.keys(report).join(", ").slice(0, 200));
}
