/**
 * Takes the pictures of the example board that the README shows. With a folder, also at a phone's width, with faults and with a card open, to look at.
 *
 *     npm run board:shot [-- folder]
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { serveBoard } from "../test/support/board-server.ts";
import { launchChromium } from "../test/support/chromium.ts";

const board = fileURLToPath(new URL("../examples/board", import.meta.url));
const folder = process.argv[2];
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

async function open(browser: Browser, colorScheme: "light" | "dark", viewport = DESK): Promise<Page> {
  const page = await browser.newPage({ colorScheme, viewport });
  await page.goto(url);
  await page.waitForFunction(() => {
    const tiles = [...document.querySelectorAll(".vendor-tile")];
    return tiles.length === 4 && tiles.every((tile) => tile.querySelector(".state")?.textContent === "Up to date");
  });
  return page;
}

async function take(page: Page, file: string, fullPage = false): Promise<void> {
  await page.screenshot({ path: file, fullPage });
  console.log(file);
  await page.close();
}

const { url, close } = await serveBoard();
const browser = await launchChromium("the pictures of the board");
if (browser) {
  for (const scheme of ["light", "dark"] as const) {
    await take(await open(browser, scheme), join(board, `board-${scheme}.png`));
    if (folder === undefined) continue;
    await take(await open(browser, scheme, PHONE), join(folder, `phone-${scheme}.png`));
    const details = await open(browser, scheme);
    await details.locator(".card").first().click();
    await take(details, join(folder, `details-${scheme}.png`));
    const failing = await open(browser, scheme);
    await failing.locator("#faults select").selectOption("fieldnation");
    await failing.getByLabel("Outage").check();
    await failing.waitForSelector('.vendor-tile[data-tone="bad"]');
    await take(failing, join(folder, `outage-${scheme}.png`));
  }
  await browser.close();
}
await close();
