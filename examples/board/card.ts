/** One card. */
import { day, make } from "./dom.ts";
import { type Order, vendors } from "./orders.ts";

/** Makes the button of an order. Its text is its name: what is seen is what is read out. */
export function makeCard(order: Order): HTMLButtonElement {
  const { key, vendor, number, title, status, priority, assignee, place, dueAt } = order;
  const top = make(
    "span",
    { class: "card-top" },
    make("span", { class: "vendor", "data-vendor": vendor }, vendors[vendor]),
    make("span", { class: "number" }, number),
  );
  if (priority !== "none") {
    top.append(
      make(
        "span",
        { class: "priority", "data-priority": priority, title: `Priority: ${priority}` },
        make("span", { class: "bars", "aria-hidden": "true" }),
        make(
          "span",
          { class: priority === "high" ? "" : "unseen" },
          priority === "high" ? "High" : `${priority} priority`,
        ),
      ),
    );
  }
  const facts = make("span", { class: "card-facts" });
  if (place) facts.append(make("span", { class: "place" }, place));
  facts.append(make("span", { class: "status" }, status));
  const foot = make(
    "span",
    { class: "card-foot" },
    assignee ? make("span", { class: "assignee" }, assignee) : make("span", { class: "nobody" }, "Nobody yet"),
  );
  if (dueAt !== undefined) {
    foot.append(make("span", { class: "due" }, make("span", { class: "unseen" }, "due "), day(dueAt)));
  }
  const name = make("span", { class: "card-title" }, title);
  return make("button", { class: "card", type: "button", tabindex: -1, "data-key": key }, top, name, facts, foot);
}
