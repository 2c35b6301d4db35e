/** The row of filters above the board. */
import { count, make, say } from "./dom.ts";
import { everything, type Filter, isEverything } from "./filter.ts";
import { type Priority, vendorIds, vendors } from "./orders.ts";
import type { Board } from "./state.ts";

const PRIORITIES: readonly Priority[] = ["high", "medium", "low", "none"];

/** The parts of the row that are written to. */
export interface FilterParts {
  readonly form: HTMLFormElement;
  readonly chips: HTMLElement;
  readonly clear: HTMLElement;
  readonly tally: HTMLElement;
}

/** Puts the filters to work. */
export function startFilters({ form, chips, clear, tally }: FilterParts, board: Board): void {
  const assignees = form.elements.namedItem("assignee") as HTMLSelectElement;
  const search = form.elements.namedItem("text") as HTMLInputElement;
  for (const vendor of vendorIds) {
    const box = make("input", { type: "checkbox", name: "vendor", value: vendor, checked: true });
    chips.append(make("label", { "data-vendor": vendor }, box, make("span", { class: "chip" }, vendors[vendor])));
  }

  function read(): Filter {
    const data = new FormData(form);
    const chosen = data.getAll("vendor");
    return {
      vendors: new Set(vendorIds.filter((vendor) => chosen.includes(vendor))),
      text: String(data.get("text") ?? ""),
      priority: PRIORITIES.find((one) => one === data.get("priority")),
      assignee: String(data.get("assignee") ?? "") || undefined,
    };
  }

  function refresh(): void {
    clear.hidden = isEverything(board.filter);
    const { size } = board.orders;
    say(tally, clear.hidden ? `${count(size)} cards` : `${count(board.shown())} of ${count(size)} cards`);
  }

  /** People who have work on the board, in the order of the alphabet. */
  function listAssignees(): void {
    const names = new Set<string>();
    for (const { assignee } of board.orders.values()) if (assignee) names.add(assignee);
    if (names.size === assignees.options.length - 1) return;
    const { value } = assignees;
    const options = [...names].sort().map((name) => make("option", { value: name }, name));
    assignees.replaceChildren(make("option", { value: "" }, "Any assignee"), ...options);
    assignees.value = value;
  }

  form.addEventListener("input", () => board.show(read()));
  form.addEventListener("submit", (event) => event.preventDefault());
  // The fields are empty only after the event.
  form.addEventListener("reset", () => queueMicrotask(() => board.show(everything)));
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || search.value === "") return;
    search.value = "";
    board.show(read());
  });
  board.filtered.on(refresh);
  board.changes.on(() => {
    listAssignees();
    refresh();
  });
  refresh();
}
