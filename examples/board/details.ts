/** The dialog with everything about one order. */
import { day, make } from "./dom.ts";
import { type Order, vendors } from "./orders.ts";
import type { Source } from "./source.ts";
import { columns } from "./statuses.ts";

/** What each kind of evidence means. */
const EVIDENCE = {
  documented: "the vendor prints it",
  observed: "the vendor's own client does it",
  example: "read off a sample",
  inferred: "a guess by the conventions of the API",
} as const;

export interface Details {
  open(order: Order, source: Source): void;
}

/** Puts a dialog to work. The browser keeps the focus inside, closes at Escape, and leads the focus back. */
export function createDetails(dialog: HTMLDialogElement): Details {
  dialog.addEventListener("click", (event) => {
    // A click on the backdrop is one on the dialog itself: what is in it fills it.
    if (event.target === dialog) dialog.close();
  });
  return {
    open(order, source) {
      const title = make("h2", { id: "details-title", tabindex: -1 }, order.title);
      const close = make("button", { class: "icon-button", type: "button", "aria-label": "Close" });
      close.append(make("span", { class: "cross", "aria-hidden": "true" }));
      close.addEventListener("click", () => dialog.close());
      const number = make("span", { class: "number" }, order.number);
      const badge = make("span", { class: "vendor", "data-vendor": order.vendor }, vendors[order.vendor]);
      dialog.replaceChildren(
        make(
          "div",
          { class: "sheet" },
          make("header", {}, make("div", { class: "card-top" }, badge, number), title, close),
          facts(order),
          evidence(source),
          record(order),
        ),
      );
      dialog.showModal();
      title.focus();
    },
  };
}

function facts({ status, column, priority, assignee, place, dueAt }: Order): HTMLElement {
  const name = columns.find(({ id }) => id === column)?.name ?? column;
  const list = make("dl", { class: "facts" });
  const rows: readonly (readonly [string, string])[] = [
    ["Status", status],
    ["Column", name],
    ["Priority", capital(priority)],
    ["Assignee", assignee ?? "Nobody yet"],
    ["Place", place ?? "Not told"],
    ["Due", dueAt === undefined ? "Not told" : day(dueAt)],
  ];
  for (const [term, value] of rows) list.append(make("div", {}, make("dt", {}, term), make("dd", {}, value)));
  return list;
}

function evidence({ client, operation, vendor }: Source): HTMLElement {
  const info = client.operations.find(({ id }) => id === operation);
  const box = make("section", { class: "evidence", "aria-label": "Where it comes from" });
  box.append(make("h3", {}, "Where it comes from"));
  if (!info) return box;
  const { route, schema } = info.evidence;
  box.append(
    make(
      "p",
      {},
      `${vendors[vendor]}: `,
      make("code", {}, `${info.method} ${info.path}`),
      ", called as ",
      make("code", {}, operation),
      ".",
    ),
    route === schema
      ? make("p", {}, "Route and shapes: ", ...evidenceOf(route))
      : make("p", {}, "Route: ", ...evidenceOf(route), " Shapes: ", ...evidenceOf(schema)),
  );
  return box;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function evidenceOf(kind: keyof typeof EVIDENCE): readonly (Node | string)[] {
  return [make("b", {}, kind), `, ${EVIDENCE[kind]}.`];
}

function record(order: Order): HTMLElement {
  const text = JSON.stringify(order.record, null, 2);
  const copy = make("button", { class: "quiet", type: "button" }, "Copy");
  copy.addEventListener("click", () => {
    navigator.clipboard.writeText(text).then(
      () => copy.replaceChildren("Copied"),
      () => copy.replaceChildren("Not allowed to copy"),
    );
  });
  const heading = make("h3", { id: "record-title" }, "Record as the client returned it");
  return make(
    "section",
    { class: "record" },
    make("header", {}, heading, copy),
    // A part that scrolls must be reachable by the keyboard.
    make("pre", { tabindex: 0, role: "region", "aria-labelledby": "record-title" }, text),
  );
}
