/** What every runtime does with a simulator inside it, by `sim.fetch`: no server and no network. */
import { isMillwrightError } from "millwright";
import { ClickMaintClient } from "millwright/clickmaint";
import { simulate } from "millwright/testing";

function must(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}

/** `ok`, or what went wrong. */
export async function runSimulated(): Promise<string> {
  try {
    const sim = simulate("clickmaint", { seed: 7 });
    const cm = new ClickMaintClient({ apiKey: "a-key", entityId: 12, fetch: sim.fetch });
    const page = await cm.assets.list({ per_page: 2 });
    must(page.items.length === 2, `a page of ${page.items.length}`);
    const all = await cm.assets.list({ per_page: 5 }).toArray();
    must(
      all.length > 5 && new Set(all.map(({ id }) => id)).size === all.length,
      `${all.length} assets, not all different`,
    );

    sim.faults.next({ retryAfter: 0 });
    const location = await cm.locations.create({ name: "Hall 2" });
    sim.expect("locations.create").toHaveBeenCalledTimes(2);
    must((await cm.locations.get(location.id ?? 0)).name === "Hall 2", "what was created is not there");

    sim.faults.next("stall");
    const signal = AbortSignal.timeout(100);
    const error = await cm.users.list({}, { signal }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    must(isMillwrightError(error, "AbortedError"), `not an AbortedError: ${String(error)}`);
    return "ok";
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}
