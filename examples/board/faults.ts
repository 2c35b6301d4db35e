/** The switch that makes the simulated vendors fail. */
import { make } from "./dom.ts";
import { type Vendor, vendorIds, vendors } from "./orders.ts";
import type { Trouble } from "./simulators.ts";

const TROUBLES: readonly Trouble[] = ["none", "flaky", "rateLimited", "slow", "outage"];

/**
 * Puts the switch to work.
 *
 * @param change - called with the trouble and the vendors that have it; the others have none
 */
export function startFaults(form: HTMLFormElement, change: (trouble: Trouble, at: ReadonlySet<Vendor>) => void): void {
  const select = form.querySelector("select");
  for (const vendor of vendorIds) select?.append(make("option", { value: vendor }, vendors[vendor]));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => {
    const data = new FormData(form);
    const trouble = TROUBLES.find((one) => one === data.get("trouble")) ?? "none";
    const at = vendorIds.filter((vendor) => data.get("vendor") === "" || data.get("vendor") === vendor);
    document.body.dataset.trouble = trouble;
    change(trouble, new Set(at));
  });
}
