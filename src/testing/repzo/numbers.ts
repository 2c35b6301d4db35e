import type { JsonSchema } from "../document.ts";
import type { ApiModel } from "../model.ts";
import type { Store } from "../store.ts";
import type { Row } from "../table.ts";

/** Letters in front of the numbers of each kind of record. */
const LETTERS: Readonly<Record<string, string>> = {
  workorders: "WO",
  contracts: "CON",
  contractInstallments: "INS",
  fullInvoices: "INV",
  proformas: "PRO",
  payments: "PAY",
  transfers: "TRA",
  settlements: "SET",
};

/** Whether a kind of record has a number of the vendor's own form, not one that its maker gave it. */
export function isNumbered(model: ApiModel, record: JsonSchema): boolean {
  const schema = model.schemas.at(record, "serial_number");
  return schema !== undefined && model.schemas.flatten(schema).properties?.formatted !== undefined;
}

/** The next number of a kind of record. Each kind counts for itself, and no number comes twice. */
export function serialNumber(store: Store, table: string): Row {
  const identifier = LETTERS[table] ?? table.replace(/[a-z]/g, "").padStart(1, table.charAt(0)).toUpperCase();
  const count = store.count(`serial ${table}`);
  return { identifier, formatted: `${identifier}-${1000 + count}`, count: 1000 + count };
}
