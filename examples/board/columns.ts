/** The board itself: columns of cards that come in, change, move and are filtered. */
import { makeCard } from "./card.ts";
import { count, make, say } from "./dom.ts";
import { isEverything, matches } from "./filter.ts";
import type { Order, Vendor } from "./orders.ts";
import type { Board, Change } from "./state.ts";
import { type ColumnId, columns } from "./statuses.ts";

interface Column {
  readonly section: HTMLElement;
  readonly list: HTMLUListElement;
  readonly number: HTMLElement;
  readonly empty: HTMLElement;
  readonly tab: HTMLButtonElement;
  readonly tabNumber: HTMLElement;
  shown: number;
}

export interface Columns {
  /** Shows or hides the placeholders of cards that are on their way. */
  setLoading(isLoading: boolean): void;
}

/** Time that a card shows that it moved. */
const MARK_MS = 2_500;
const PLACEHOLDERS = 4;

/**
 * Builds the columns into an element and keeps them as the board is.
 *
 * @param tabs - where the buttons go that choose a column on a narrow screen
 */
export function createColumns(root: HTMLElement, tabs: HTMLElement, board: Board): Columns {
  const byId = new Map<ColumnId, Column>();
  const items = new Map<string, HTMLLIElement>();
  const ranks = new WeakMap<Element, number>();
  const arrived = new Map<Vendor, number>();
  let firstRank = 1;
  for (const { id, name, meaning } of columns) byId.set(id, addColumn(id, name, meaning));
  choose("requested");

  function addColumn(id: ColumnId, name: string, meaning: string): Column {
    const heading = make("h2", { id: `column-${id}` }, name);
    const number = make("span", { class: "number" }, "0");
    const list = make("ul", { "aria-labelledby": heading.id, "data-column": id });
    const empty = make("p", { class: "empty", hidden: true });
    const head = make(
      "header",
      { title: meaning },
      make("span", { class: "glyph", "data-column": id, "aria-hidden": "true" }),
      heading,
      number,
    );
    const section = make(
      "section",
      { class: "column", "data-column": id, "aria-labelledby": heading.id },
      head,
      list,
      empty,
    );
    section.hidden = id === "unmapped";
    root.append(section);
    const tabNumber = make("span", { class: "number" }, "0");
    const tab = make("button", { type: "button", "aria-pressed": "false" }, name, " ", tabNumber);
    tab.hidden = id === "unmapped";
    tab.addEventListener("click", () => choose(id));
    tabs.append(tab);
    return { section, list, number, empty, tab, tabNumber, shown: 0 };
  }

  /** On a narrow screen one column is shown at a time. */
  function choose(id: ColumnId): void {
    for (const [each, { section, tab }] of byId) {
      section.classList.toggle("chosen", each === id);
      tab.setAttribute("aria-pressed", String(each === id));
    }
  }

  function columnOf(order: Order): Column {
    return byId.get(order.column) as Column;
  }

  function place({ order, before }: Change): void {
    const known = items.get(order.key);
    const item = known ?? make("li");
    const hadFocus = item.contains(document.activeElement);
    const last = item.querySelector<HTMLElement>(".card");
    const isVisible = matches(order, board.filter);
    if (before && known && !known.hidden) columnOf(before).shown--;
    if (isVisible) columnOf(order).shown++;
    item.hidden = !isVisible;
    const card = makeCard(order);
    if (last?.tabIndex === 0) card.tabIndex = 0;
    if (last?.dataset.visited !== undefined) card.dataset.visited = "";
    item.replaceChildren(card);
    items.set(order.key, item);
    if (before?.column !== order.column) {
      // What moved is news: it goes where it is seen.
      ranks.set(item, before ? firstRank++ : -arrival(order.vendor));
      insert(columnOf(order).list, item);
    }
    if (before) mark(item);
    if (hadFocus) card.focus();
  }

  /** Counts the cards of a vendor: the vendors take turns in a column, each with its newest first. */
  function arrival(vendor: Vendor): number {
    const nth = (arrived.get(vendor) ?? 0) + 1;
    arrived.set(vendor, nth);
    return nth;
  }

  /** Puts a card in its place, the highest rank first. Pages come in about that order, so that the place is near the end. */
  function insert(list: HTMLUListElement, item: HTMLLIElement): void {
    const rank = ranks.get(item) ?? 0;
    let above = list.lastElementChild;
    while (above && (ranks.get(above) ?? 0) < rank) above = above.previousElementSibling;
    if (above) above.after(item);
    else list.prepend(item);
  }

  function mark(item: HTMLElement): void {
    item.classList.add("moved");
    setTimeout(() => item.classList.remove("moved"), MARK_MS);
  }

  function filter(): void {
    for (const column of byId.values()) column.shown = 0;
    for (const order of board.orders.values()) {
      const isVisible = matches(order, board.filter);
      const item = items.get(order.key);
      if (item) item.hidden = !isVisible;
      if (isVisible) columnOf(order).shown++;
    }
    refresh();
  }

  function refresh(): void {
    const isFiltered = !isEverything(board.filter);
    const isLoading = root.getAttribute("aria-busy") === "true";
    for (const [id, { section, list, number, tabNumber, empty, tab, shown }] of byId) {
      say(number, count(shown));
      say(tabNumber, count(shown));
      empty.hidden = shown > 0 || isLoading;
      say(empty, isFiltered && list.childElementCount > 0 ? "No card here passes the filter." : "Nothing here yet.");
      if (id === "unmapped") {
        section.hidden = list.childElementCount === 0;
        tab.hidden = section.hidden;
      }
    }
    // One card is the way in from the keyboard: the one that was used last, else the first.
    const stop = root.querySelector<HTMLElement>('.card[tabindex="0"]');
    if (stop?.dataset.visited !== undefined && !stop.closest("[hidden]")) return;
    if (stop) stop.tabIndex = -1;
    const first = root.querySelector<HTMLElement>("li:not([hidden]) > .card");
    if (first) first.tabIndex = 0;
  }

  board.changes.on((changes) => {
    for (const change of changes) place(change);
    refresh();
  });
  board.filtered.on(filter);

  return {
    setLoading(isLoading) {
      if (root.getAttribute("aria-busy") === String(isLoading)) return;
      root.setAttribute("aria-busy", String(isLoading));
      for (const { section } of byId.values()) {
        for (const placeholder of section.querySelectorAll(".placeholder")) placeholder.remove();
        if (!isLoading) continue;
        for (let index = 0; index < PLACEHOLDERS; index++) {
          section.append(make("div", { class: "placeholder", "aria-hidden": "true" }));
        }
      }
      refresh();
    },
  };
}
