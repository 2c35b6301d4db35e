import type { Row } from "../table.ts";

/** Price of a quantity: both are hundredths, and so is the product, rounded to a whole one. */
export function priceOf(quantity: unknown, price: unknown): number {
  return Math.round((whole(quantity) * whole(price)) / 100);
}

function whole(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

/** A line with its totals. A line that does not say its quantity is one piece. */
export function priced(line: Row): Row {
  const quantity = line.quantity ?? 100;
  const price = whole(line.price);
  return {
    ...line,
    quantity,
    price,
    costPrice: whole(line.costPrice),
    originalPrice: line.originalPrice ?? price,
    totalPrice: priceOf(quantity, price),
    totalCostPrice: priceOf(quantity, line.costPrice),
  };
}

/**
 * Sums of an order's lines. A line with a product is a part, one without is work: the vendor's sums tell the two apart,
 * but not how; this is read off its examples.
 */
export function totalsOf(lines: readonly Row[]): Row {
  const sum = (rows: readonly Row[]): number => rows.reduce((total, row) => total + whole(row.totalPrice), 0);
  const parts = lines.filter((line) => typeof line.productUid === "string" && line.productUid !== "");
  const partsTotal = sum(parts);
  const grandTotal = sum(lines);
  return { grandTotal, partsTotal, workTotal: grandTotal - partsTotal };
}
