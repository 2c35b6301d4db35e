import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveBoard } from "../support/board-server.ts";
import { launchChromium } from "../support/chromium.ts";
import { looseControls, poorContrast } from "./board-accessibility.ts";

const browser = await launchChromium("the example board");

describe.skipIf(browser === undefined)("the example board, in a browser", { timeout: 30_000 }, () => {
  let server: Awaited<ReturnType<typeof serveBoard>>;
  let page: Page;
  /** What must stay empty. */
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await serveBoard();
    page = (await browser?.newPage({
      viewport: { width: 1280, height: 800 },
      colorScheme: "light",
      reducedMotion: "reduce",
    })) as Page;
    page.setDefaultTimeout(15_000);
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => {
      if (!request.url().startsWith(server.url)) complaints.push(`asked for ${request.url()}`);
    });
    await page.goto(server.url);
    // Keeps what a screen reader would have heard.
    await page.evaluate(() => {
      const live = document.getElementById("live") as HTMLElement;
      new MutationObserver(() => {
        live.dataset.said = `${live.dataset.said ?? ""} ${live.textContent}`;
      }).observe(live, { childList: true });
    });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const tile = (vendor: string) => page.locator(`.vendor-tile[data-vendor="${vendor}"]`);
  const shown = () => page.locator("#board li:not([hidden])");
  /** Waits until a screen reader has been told it. */
  const heard = (words: string) =>
    page.waitForFunction((pattern) => {
      const { said = "" } = (document.getElementById("live") as HTMLElement).dataset;
      return new RegExp(pattern, "s").test(said);
    }, words);
  const hasFocus = (selector: string) => page.evaluate((name) => document.activeElement?.matches(name), selector);

  it("shows the newest work orders of all four vendors, in columns that count them", async () => {
    for (const [vendor, words] of [
      ["clickmaint", "50 of 3,000"],
      ["fieldnation", "50 of 600"],
      ["repzo", "40 of 144"],
      ["flowretail", "50 of 250"],
    ] as const) {
      await tile(vendor).getByText(words).waitFor();
      expect(await page.locator(`.card .vendor[data-vendor="${vendor}"]`).count()).toBe(vendor === "repzo" ? 40 : 50);
    }
    const columns = page.locator(".column:visible");
    expect(await columns.locator("h2").allTextContents()).toEqual([
      "Requested",
      "Scheduled",
      "In progress",
      "On hold",
      "Closed",
    ]);
    for (const column of await columns.all()) {
      const cards = await column.locator("li").count();
      expect(cards).toBeGreaterThan(5);
      expect(await column.locator("header .number").textContent()).toBe(String(cards));
    }
    expect(await page.locator(".placeholder").count()).toBe(0);
  });

  it("tells how much of each limit is left, as the client knows it", async () => {
    const meter = page.getByRole("meter", { name: "Click Maint: requests left" });
    expect(await meter.getAttribute("aria-valuetext")).toMatch(/^99\d of 1,000 left in 5 min$/);
    expect(await tile("repzo").locator(".limit").textContent()).toMatch(/^9\d of 100 left in 1 min$/);
    expect(await tile("flowretail").locator(".limit").textContent()).toBe("No limit told, adapts");
  });

  it("reads a page more of each vendor when asked", async () => {
    await page.getByRole("button", { name: "Load more" }).click();
    await tile("clickmaint").getByText("75 of 3,000").waitFor();
    await tile("fieldnation").getByText("75 of 600").waitFor();
    await tile("repzo").getByText("60 of 144").waitFor();
    await tile("flowretail").getByText("75 of 250").waitFor();
    expect(await page.locator("#tally").textContent()).toBe("285 cards");
    expect(await shown().count()).toBe(285);
  });

  it("narrows by vendor, words, priority and assignee, and shows all again", async () => {
    await page.getByRole("searchbox", { name: "Search" }).fill("belt chiller");
    const found = await shown().count();
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(20);
    for (const text of await shown().allTextContents()) expect(text).toMatch(/belt.*chiller/i);
    expect(await page.locator("#tally").textContent()).toBe(`${found} of 285 cards`);
    await page.keyboard.press("Escape");
    expect(await shown().count()).toBe(285);

    await page.getByRole("checkbox", { name: "Repzo" }).uncheck();
    await page.getByRole("checkbox", { name: "Field Nation" }).uncheck();
    expect(await shown().count()).toBe(150);
    await page.getByRole("combobox", { name: "Priority" }).selectOption("high");
    const high = await shown().count();
    expect(high).toBeGreaterThan(5);
    expect(await shown().locator('.priority[data-priority="high"]').count()).toBe(high);
    const name = await shown().locator(".assignee").first().textContent();
    await page.getByRole("combobox", { name: "Assignee" }).selectOption(name);
    expect(new Set(await shown().locator(".assignee").allTextContents())).toEqual(new Set([name]));
    expect(await page.locator(".column .empty:visible").count()).toBeGreaterThan(0);

    await page.getByRole("button", { name: "Clear" }).click();
    expect(await shown().count()).toBe(285);
  });

  it("tells of an outage at one vendor, leaves the others alone, and recovers", async () => {
    await page.getByRole("combobox", { name: "at" }).selectOption("repzo");
    await page.getByRole("radio", { name: "Outage" }).check();
    await tile("repzo").getByText("Out of order (503)").waitFor();
    await tile("repzo").getByText("3 retries, 1 error").waitFor();
    expect(await tile("repzo").getAttribute("data-tone")).toBe("bad");
    expect(await tile("repzo").locator(".detail").textContent()).toMatch(/^again in \d/);
    expect(await page.locator('.vendor-tile[data-tone="bad"]').count()).toBe(1);
    expect(await shown().count()).toBe(285);
    await page.getByRole("button", { name: "Load more" }).click();
    await tile("clickmaint").getByText("100 of 3,000").waitFor();
    expect(await tile("repzo").locator(".loaded").textContent()).toBe("60 of 144");

    // What follows within a moment would be said in its place.
    await heard("Repzo: Out of order \\(503\\)\\.");
    await page.getByRole("radio", { name: "None" }).check();
    await tile("repzo").getByText("80 of 144").waitFor();
    await tile("repzo")
      .getByText(/Up to date|Answered at try/)
      .waitFor();
    await heard("Repzo: Out of order \\(503\\)\\..*Repzo(: 80 work orders loaded| answers again)\\.");
  });

  it("slows down when vendors ask for it, says so, and loses no page", async () => {
    await page.getByRole("combobox", { name: "at" }).selectOption("all vendors");
    await page.getByRole("radio", { name: "Rate limited" }).check();
    const slowed = page.locator('.limit:text-matches("Paused for|Learned pace")').first();
    let more = 0;
    while (more < 6 && !(await slowed.isVisible())) {
      await page.getByRole("button", { name: "Load more" }).click();
      more++;
      await slowed.waitFor({ timeout: 1_500 }).catch(() => {});
    }
    expect(await slowed.textContent()).toMatch(/^Paused for \d|^Learned pace: \d/);
    await page.getByRole("radio", { name: "None" }).check();
    const loaded = Math.min(250, 100 + 25 * more);
    await tile("flowretail").getByText(`${loaded} of 250`).waitFor();
    await tile("clickmaint")
      .getByText(`${100 + 25 * more} of 3,000`)
      .waitFor();
    expect(await page.locator('.card .vendor[data-vendor="flowretail"]').count()).toBe(loaded);
    expect((await page.locator(".tries").allTextContents()).join()).toMatch(/\d+ retr(y|ies)/);
  });

  it("is used by the keyboard alone: to a card, through the columns, into its details and back", async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.locator(".brand h1").click();
    for (let presses = 0; presses < 25 && !(await hasFocus(".card")); presses++) {
      await page.keyboard.press("Tab");
      const isSeen = await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        const drawn = focused.matches(".segments input, .chips input") ? focused.nextElementSibling : focused;
        return drawn !== null && getComputedStyle(drawn).outlineStyle !== "none";
      });
      expect(isSeen).toBe(true);
    }
    expect(await hasFocus('[data-column="requested"] li:first-child > .card')).toBe(true);
    await page.keyboard.press("ArrowDown");
    expect(await hasFocus('[data-column="requested"] li:nth-child(2) > .card')).toBe(true);
    await page.keyboard.press("ArrowRight");
    expect(await hasFocus('[data-column="scheduled"] .card')).toBe(true);
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowLeft");
    expect(await hasFocus('[data-column="requested"] li:first-child > .card')).toBe(true);
    expect(await page.locator('.card[tabindex="0"]').count()).toBe(1);

    const title = await page.evaluate(() => document.activeElement?.querySelector(".card-title")?.textContent);
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: title ?? "" });
    await dialog.waitFor();
    expect(await dialog.locator(".evidence").textContent()).toMatch(/GET \/.+(documented|observed|inferred)/);
    const record: unknown = JSON.parse((await dialog.locator("pre").textContent()) ?? "");
    expect(Object.values(record as object)).toContain(title);
    expect(await page.evaluate(() => document.activeElement?.closest("dialog") !== null)).toBe(true);
    expect(await page.evaluate(looseControls)).toEqual([]);
    expect(await page.evaluate(poorContrast)).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await hasFocus('[data-column="requested"] .card')).toBe(true);
  });

  it("changes between light and dark, keeps the choice, and can be read in both", async () => {
    const button = page.getByRole("button", { name: "Dark colours" });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    expect(await button.getAttribute("aria-pressed")).toBe("false");
    expect(await page.evaluate(poorContrast)).toEqual([]);
    await button.click();
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    expect(await ground()).not.toBe(light);
    expect(await page.evaluate(poorContrast)).toEqual([]);
    await page.reload();
    await page.locator(".card").first().waitFor();
    expect(await button.getAttribute("aria-pressed")).toBe("true");
  });

  it("names every control, and moves nothing for those who want no motion", async () => {
    expect(await page.evaluate(looseControls)).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  it("shows one column at a time on a phone, without scrolling sideways", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.locator(".column:visible").count()).toBe(1);
    await page.getByRole("navigation", { name: "Columns" }).getByRole("button", { name: "On hold" }).click();
    expect(await page.locator(".column:visible").getAttribute("data-column")).toBe("hold");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  it("asks for nothing beyond its own address, and the browser has nothing to complain about", () => {
    expect(complaints).toEqual([]);
  });
});
