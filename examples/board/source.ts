/** A vendor as the board sees it: a client, the list that is read, and how a row becomes a card. */
import type { OperationInfo, Page, PagePromise, RateLimitSnapshot, WalkOptions } from "millwright";
import type { Order, Vendor } from "./orders.ts";

/** One page of a vendor's list, as cards. */
export interface OrderPage {
  readonly orders: readonly Order[];
  /** Number of orders on all pages, where the vendor counts them. */
  readonly total: number | undefined;
  /** Where the next page begins; nothing after the last. */
  readonly cursor: string | undefined;
  /** How many times the page was asked for until it came. */
  readonly attempts: number;
}

/** Where to begin, and what ends it. */
export interface Walk extends Pick<WalkOptions, "startAt"> {
  readonly signal: AbortSignal;
}

/** The part of every client that the board uses whatever the vendor. */
export interface SourceClient {
  readonly rateLimit: { snapshot(): RateLimitSnapshot | undefined };
  readonly operations: readonly OperationInfo[];
}

export interface Source {
  readonly vendor: Vendor;
  readonly client: SourceClient;
  /** The operation that the cards come from, for `client.operations`. */
  readonly operation: string;
  /** The pages of the list, the newest orders first. */
  pages(walk: Walk): AsyncGenerator<OrderPage, void, undefined>;
}

/** The pages of a client's list as pages of cards. */
export async function* asOrders<Row>(
  list: PagePromise<Row>,
  read: (row: Row) => Order,
): AsyncGenerator<OrderPage, void, undefined> {
  for await (const page of list.pages()) yield orderPage(page, read);
}

function orderPage<Row>(page: Page<Row>, read: (row: Row) => Order): OrderPage {
  return {
    orders: page.items.map(read),
    total: page.total,
    cursor: page.cursor,
    attempts: page.response.attempts,
  };
}
