/** Moves between cards by the arrow keys. The board is one stop of the Tab key; inside it, the arrows lead. */

const KEYS = new Set(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"]);
/** Cards that a page key passes. */
const LEAP = 5;

/** Listens for the keys on the board, and makes the card that was last used the way back in. */
export function startKeyboard(board: HTMLElement): void {
  board.addEventListener("keydown", (event) => {
    if (!KEYS.has(event.key) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>(".card") : null;
    const next = card ? neighbour(board, card, event.key) : board.querySelector<HTMLElement>('.card[tabindex="0"]');
    if (!next) return;
    event.preventDefault();
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  board.addEventListener("focusin", (event) => {
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>(".card") : null;
    if (!card) return;
    for (const other of board.querySelectorAll<HTMLElement>('.card[tabindex="0"]')) {
      other.tabIndex = -1;
      delete other.dataset.visited;
    }
    card.tabIndex = 0;
    card.dataset.visited = "";
  });
}

function neighbour(board: HTMLElement, card: HTMLElement, key: string): HTMLElement | undefined {
  if (key === "ArrowLeft" || key === "ArrowRight") return beside(board, card, key === "ArrowRight" ? 1 : -1);
  const cards = cardsOf(card.closest("ul"));
  const at = cards.indexOf(card);
  const places: Readonly<Record<string, number>> = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    PageUp: at - LEAP,
    PageDown: at + LEAP,
    Home: 0,
    End: cards.length - 1,
  };
  return cards[Math.min(Math.max(places[key] ?? at, 0), cards.length - 1)];
}

/** The card at the same height in the next column that has one. */
function beside(board: HTMLElement, card: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const lists = [...board.querySelectorAll("ul")].filter((list) => list.checkVisibility());
  const height = middle(card);
  for (let at = lists.indexOf(card.closest("ul") as HTMLUListElement) + step; lists[at]; at += step) {
    const cards = cardsOf(lists[at] as HTMLUListElement);
    const distance = (one: HTMLElement): number => Math.abs(middle(one) - height);
    const nearest = cards.reduce<HTMLElement | undefined>(
      (best, one) => (best && distance(best) <= distance(one) ? best : one),
      undefined,
    );
    if (nearest) return nearest;
  }
  return undefined;
}

function middle(card: HTMLElement): number {
  const { top, height } = card.getBoundingClientRect();
  return top + height / 2;
}

function cardsOf(list: HTMLUListElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("li:not([hidden]) > .card") ?? [])];
}
