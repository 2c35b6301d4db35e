/** The strip of vendors: what each feed is doing, and how much of its limit is left. */
import type { RateLimitSnapshot } from "millwright";
import { count, make, say } from "./dom.ts";
import { explain, readLimit } from "./explain.ts";
import type { FeedView } from "./feed.ts";
import { type Vendor, vendors } from "./orders.ts";

export interface Gauge {
  readonly element: HTMLElement;
  /** Shows how things stand now. Cheap when nothing has changed. */
  show(view: FeedView, limit: RateLimitSnapshot | undefined, now: number): void;
}

/**
 * Makes the tile of a vendor.
 *
 * @param tryNow - called when the user does not want to wait for the next try
 */
export function makeGauge(vendor: Vendor, tryNow: () => void): Gauge {
  const heading = make("h2", { id: `vendor-${vendor}` }, vendors[vendor]);
  const loaded = make("span", { class: "loaded" });
  const state = make("p", { class: "state" });
  const detail = make("span", { class: "detail" });
  const again = make("button", { class: "quiet", type: "button", hidden: true }, "Try now");
  again.addEventListener("click", tryNow);
  const meter = make("div", {
    class: "meter",
    role: "meter",
    "aria-label": `${vendors[vendor]}: requests left`,
    "aria-valuemin": 0,
    "aria-valuemax": 100,
  });
  const limitText = make("span", { class: "limit" });
  const tries = make("span", { class: "tries" });
  const element = make(
    "section",
    { class: "vendor-tile", "data-vendor": vendor, "aria-labelledby": heading.id },
    make("header", {}, make("span", { class: "swatch", "aria-hidden": "true" }), heading, loaded),
    make("div", { class: "doing" }, state, detail, again),
    meter,
    make("p", { class: "small" }, limitText, tries),
  );

  return {
    element,
    show(view, limit, now) {
      const { tone, text, detail: when = "" } = explain(view, now);
      if (element.dataset.tone !== tone) element.dataset.tone = tone;
      say(state, text);
      say(detail, when);
      say(loaded, loadedWords(view));
      again.hidden = view.doing.kind !== "stopped";
      const reading = readLimit(limit, now);
      const left = Math.round((reading.left ?? 1) * 100);
      meter.dataset.tone = reading.left === undefined ? "none" : reading.tone;
      if (meter.getAttribute("aria-valuetext") !== reading.text) {
        meter.style.setProperty("--left", `${left}%`);
        meter.setAttribute("aria-valuenow", String(left));
        meter.setAttribute("aria-valuetext", reading.text);
      }
      say(limitText, reading.text);
      say(tries, troubles(view));
    },
  };
}

function loadedWords({ loaded, total }: FeedView): string {
  if (total === undefined) return loaded === 0 ? "" : count(loaded);
  return `${count(loaded)} of ${count(total)}`;
}

function troubles({ retries, waits, failures }: FeedView): string {
  const words: string[] = [];
  if (retries > 0) words.push(retries === 1 ? "1 retry" : `${count(retries)} retries`);
  if (waits > 0) words.push(waits === 1 ? "1 wait" : `${count(waits)} waits`);
  if (failures > 0) words.push(failures === 1 ? "1 error" : `${count(failures)} errors`);
  return words.join(", ");
}
