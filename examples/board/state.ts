/** What the page knows: the orders that were read, and the filter over them. It knows nothing of the page itself. */
import { type Channel, createChannel } from "./channel.ts";
import { everything, type Filter, matches } from "./filter.ts";
import type { Order } from "./orders.ts";

/** An order that came or changed. */
export interface Change {
  readonly order: Order;
  /** As it was before; nothing for a new one. */
  readonly before: Order | undefined;
}

export interface Board {
  readonly orders: ReadonlyMap<string, Order>;
  readonly filter: Filter;
  /** Tells of orders that came or changed, a page at a time. */
  readonly changes: Channel<readonly Change[]>;
  readonly filtered: Channel<Filter>;
  /** Takes in orders: new ones are added, known ones replaced. An order that says the same as before is no change. */
  take(orders: readonly Order[]): readonly Change[];
  show(filter: Filter): void;
  /** How many of the orders the filter lets through. */
  shown(): number;
}

export function createBoard(): Board {
  const orders = new Map<string, Order>();
  const changes = createChannel<readonly Change[]>();
  const filtered = createChannel<Filter>();
  let filter = everything;
  return {
    orders,
    changes,
    filtered,
    get filter() {
      return filter;
    },
    take(incoming) {
      const news: Change[] = [];
      for (const order of incoming) {
        const before = orders.get(order.key);
        orders.set(order.key, order);
        if (before === undefined || !isSame(before, order)) news.push({ order, before });
      }
      if (news.length > 0) changes.emit(news);
      return news;
    },
    show(next) {
      filter = next;
      filtered.emit(next);
    },
    shown() {
      let shown = 0;
      for (const order of orders.values()) if (matches(order, filter)) shown++;
      return shown;
    },
  };
}

/** Whether two readings of an order make the same card. */
function isSame(left: Order, right: Order): boolean {
  const { record: _left, ...one } = left;
  const { record: _right, ...other } = right;
  return JSON.stringify(one) === JSON.stringify(other);
}
