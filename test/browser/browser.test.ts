import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ClickMaintClient } from "../../src/clickmaint/index.ts";
import { type ApiName, type SimulateOptions, simulate } from "../../src/testing/index.ts";
import { type ListenOptions, listen, type SimulatorServer } from "../../src/testing/node/index.ts";
import { launchChromium } from "../support/chromium.ts";
import { type OddServer, openOddServer } from "./odd-server.ts";
import type { MainScenarios } from "./page/main.ts";
import type { SimulatedScenarios } from "./page/simulated.ts";
import type { Scenarios } from "./page/stage.ts";
import { openSite, type Site } from "./site.ts";

const browser = await launchChromium("the clients in a real browser");

let site: Site;
let odd: OddServer;
const servers: SimulatorServer[] = [];
const pages: Page[] = [];
/** What the pages said that nobody asked: uncaught errors and rejections. */
const uncaught: string[] = [];

beforeAll(async () => {
  if (browser) [site, odd] = await Promise.all([openSite(), openOddServer()]);
}, 60_000);

afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
  for (const server of servers.splice(0)) await server.close();
  expect(uncaught.splice(0)).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  odd?.close();
  await site?.close();
});

async function serve<A extends ApiName>(api: A, options: SimulateOptions<A> = {}, how: ListenOptions = {}) {
  const sim = simulate(api, options);
  const server = await listen(sim, how);
  servers.push(server);
  return { sim, url: server.url };
}

/** A simulator of Field Nation, a token of it as a server of one's own would get it for its page, and an order. */
async function serveFieldNation() {
  const { sim, url } = await serve("fieldnation");
  const answer = await sim.fetch(new URL("/authentication/api/oauth/token", url), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      grant_type: "password",
      client_id: "c",
      client_secret: "s",
      username: "u",
      password: "p",
    }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const open = sim.store.workOrders.all().find(({ status }) => status?.name === "Draft");
  return { sim, url, token, order: open?.id as number };
}

/** A fresh page that may connect to these addresses and to nothing else. */
async function open(urls: readonly string[], path = "/"): Promise<Page> {
  site.connectTo(...urls.map((url) => new URL(url).origin));
  const page = await (browser as NonNullable<typeof browser>).newPage();
  pages.push(page);
  page.on("pageerror", (error) => uncaught.push(error.message));
  await page.goto(site.origin + path);
  await page.waitForFunction(() => window.stage !== undefined);
  return page;
}

type Actor<S extends Scenarios> = <K extends keyof S & string>(
  name: K,
  ...args: Parameters<S[K]>
) => Promise<Awaited<ReturnType<S[K]>>>;

const actor = <S extends Scenarios>(page: Page): Actor<S> =>
  (async (name: string, ...args: unknown[]) =>
    page.evaluate(([what, withWhat]) => window.stage.run(what, withWhat), [name, args] as const)) as Actor<S>;

/** What the page can do, with the addresses that it may connect to. */
const act = async (...urls: string[]) => actor<MainScenarios>(await open(urls));

const violations = (page: Page | undefined) => page?.evaluate(() => window.stage.violations);

/** Waits until something holds, at most two seconds. */
async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe.skipIf(!browser)("in Chromium, on another origin", () => {
  it("two clients read and write, with their credentials and headers, past the browser's preflight", async () => {
    const cm = await serve("clickmaint");
    const fn = await serveFieldNation();
    const page = await act(cm.url, fn.url);
    expect(await page("workWithBoth", cm.url, fn.url, fn.token)).toEqual({
      part: "Belt",
      renamed: "V-belt",
      orders: 5,
    });
    expect(cm.sim.requests.map(({ operationId }) => operationId)).toEqual(["parts.create", "parts.update"]);
    expect(cm.sim.requests[0]?.headers).toMatchObject({ origin: site.origin, "x-entity-id": "12" });
    expect(fn.sim.requests.slice(1).map(({ operationId }) => operationId)).toEqual(["workOrders.list"]);
    expect(cm.sim.violations).toEqual([]);
    expect(await violations(pages[0])).toEqual([]);
  });

  it("a server that lets no page in is an error of the connection, and nothing reaches the vendor", async () => {
    const { sim, url } = await serve("clickmaint", {}, { cors: false });
    const page = await act(url);
    expect(await page("ask", url)).toMatchObject({ name: "ConnectionError", attempts: 1 });
    // Only the question whether the page may ask, which this server takes for a request.
    expect(sim.requests.filter(({ method }) => method !== "OPTIONS")).toEqual([]);
  });

  it("an address that the page's policy forbids is an error of the connection", async () => {
    const { sim, url } = await serve("clickmaint");
    const page = await act();
    expect(await page("ask", url)).toMatchObject({ name: "ConnectionError" });
    expect(sim.requests).toEqual([]);
    expect(await violations(pages[0])).toEqual(["connect-src"]);
  });

  it("walks every page of a list in order, some ahead", async () => {
    const { sim, url } = await serve("clickmaint", { world: "demo" });
    const page = await act(url);
    const node = new ClickMaintClient({ apiKey: "k", entityId: 12, fetch: sim.fetch });
    const ids = (await node.parts.list({ per_page: 250 }).toArray()).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(500);
    const before = sim.requests.length;
    expect(await page("walk", url)).toEqual(ids);
    expect(sim.requests.length - before).toBeGreaterThanOrEqual(ids.length / 250);
  });
});

describe.skipIf(!browser)("limits in Chromium", () => {
  const CALLS = 30;
  const rateLimit = { limit: 15, windowMs: 1000 };

  it("are kept by the headers where the server exposes them", async () => {
    const { sim, url } = await serve("clickmaint", { rateLimit, world: "demo" });
    const page = await act(url);
    const { ok, sent, sources } = await page("burst", url, CALLS);
    expect(ok).toBe(CALLS);
    expect(sources).toContain("headers");
    expect(sent).toBe(sim.requests.length);
    expect(sent).toBeLessThanOrEqual(CALLS + 5);
  });

  it("are learned from refusals where it hides them: every call is answered, and there is no storm", async () => {
    const { sim, url } = await serve("clickmaint", { rateLimit, world: "demo" }, { cors: { exposedHeaders: [] } });
    const page = await act(url);
    const { ok, sent, refused, sources } = await page("burst", url, CALLS);
    expect(ok).toBe(CALLS);
    expect(sources).not.toContain("headers");
    expect(refused).toBeGreaterThan(0);
    expect(sent).toBe(sim.requests.length);
    expect(sent).toBe(CALLS + refused);
    expect(refused).toBeLessThanOrEqual(15);
  });
});

describe.skipIf(!browser)("ending calls in Chromium", () => {
  it("an abort ends a call at once, and its connection", async () => {
    const page = await act(odd.origin);
    const { error, ms } = await page("abort", `${odd.origin}/stall`);
    expect(error).toMatchObject({ name: "AbortedError" });
    expect(ms).toBeLessThan(100);
    await until(() => odd.waiting === 0);
    expect(odd.waiting).toBe(0);
  });

  it.each([
    ["with a signal that is aborted when the page is left", true],
    ["by the browser", false],
  ])("navigation cancels what is in flight, %s, and no rejection is left over", async (_, abortOnHide) => {
    const page = await act(odd.origin);
    const before = odd.givenUp;
    await page("leaveInFlight", `${odd.origin}/stall`, 4, abortOnHide);
    await until(() => odd.waiting === 4);
    expect(odd.waiting).toBe(4);
    await pages[0]?.goto(`${site.origin}/index.html?next`);
    await until(() => odd.waiting === 0);
    expect(odd.givenUp - before).toBe(4);
    // afterEach looks for rejections that nobody caught.
    await pages[0]?.waitForFunction(() => window.stage !== undefined);
  });

  it("a redirect, which a browser hides, is an error that says so and is not tried again", async () => {
    const page = await act(odd.origin);
    const before = odd.paths.length;
    const error = await page("ask", `${odd.origin}/redirect`);
    expect(error).toMatchObject({ name: "ConnectionError", attempts: 1 });
    expect((error as Error).message).toMatch(/Redirect not followed: a browser hides where it leads.*`baseUrl`/);
    expect(odd.paths.slice(before)).toEqual(["/redirect/parts/1"]);
  });
});

describe.skipIf(!browser)("an upload in Chromium", () => {
  const BYTES = 300_000;
  const received = (sim: Awaited<ReturnType<typeof serveFieldNation>>["sim"]) =>
    sim.requests.filter(({ operationId }) => operationId === "workOrders.attachments.create");

  it("cannot be a stream here: the reason why progress is told at the start and at the end alone", async () => {
    const page = await act(odd.origin);
    expect(await page("streamUpload", `${odd.origin}/upload`)).toMatchObject({ name: "TypeError" });
  });

  it("arrives whole, and tells its start and its end", async () => {
    const { sim, url, token, order } = await serveFieldNation();
    const page = await act(url);
    const { result, events } = await page("upload", url, token, order, BYTES);
    expect(result).toMatchObject({ id: order });
    const total = events[0]?.[1] ?? 0;
    expect(total).toBeGreaterThan(BYTES);
    expect(events).toEqual([
      [0, total],
      [total, total],
    ]);
    expect(received(sim).map(({ body, status }) => [status, body])).toEqual([
      [expect.any(Number), { file: { name: "photo.jpg", type: "image/jpeg", size: BYTES }, notes: "before" }],
    ]);
  });

  it("starts over when it is sent again, and a refused one never tells an end", async () => {
    const { sim, url, token, order } = await serveFieldNation();
    const page = await act(url);
    sim.faults.on("workOrders.attachments.create", { retryAfter: 0 }, 1);
    const { events } = await page("upload", url, token, order, BYTES);
    const total = events[0]?.[1];
    expect(events).toEqual([
      [0, total],
      [0, total],
      [total, total],
    ]);
    expect(received(sim)).toHaveLength(2);
    sim.faults.on("workOrders.attachments.create", { status: 422, body: { message: "no" } }, 1);
    const refused = await page("upload", url, token, order, BYTES);
    expect(refused.result).toMatchObject({ name: "UnprocessableError" });
    expect(refused.events).toEqual([[0, total]]);
  });
});

describe.skipIf(!browser)("under a strict Content-Security-Policy", () => {
  it("code from text is refused to the page, and a broken directive is noticed: the tests can see it", async () => {
    const page = await act();
    expect(await page("evaluate")).toMatchObject({ name: "EvalError" });
    expect(await violations(pages[0])).toEqual(["script-src"]);
  });

  it("answers and bodies are validated without code from text", async () => {
    const { url } = await serve("clickmaint");
    const page = await act(url);
    expect(await page("validate", url)).toEqual({
      name: expect.any(String),
      refused: expect.objectContaining({ name: "ValidationError" }),
    });
    expect(await violations(pages[0])).toEqual([]);
  });
});

describe.skipIf(!browser)("a credential in Chromium", () => {
  it("that is fixed is refused before anything is sent, with what to do instead", async () => {
    const page = await act();
    const refused = { name: "ConfigError", field: "apiKey", message: expect.stringContaining("allowCredentials") };
    expect(await page("construct", { apiKey: "fixed" })).toMatchObject(refused);
    expect(await page("construct", { apiKey: "fixed", baseUrl: "https://proxy.example" })).toMatchObject(refused);
    expect(await page("construct", { apiKey: "fixed", browser: { allowCredentials: true } })).toBe("object");
    expect(await page("construct", { apiKey: false, baseUrl: "https://proxy.example" })).toBe("object");
  });

  it("is refused in a worker as well, and a function works there", async () => {
    const { sim, url } = await serve("clickmaint");
    const page = await act(url);
    expect(await page("inWorker", url)).toMatchObject({
      refused: { name: "ConfigError", field: "apiKey" },
      part: { id: 1 },
    });
    expect(sim.requests).toHaveLength(1);
    expect(await violations(pages[0])).toEqual([]);
  });
});

describe.skipIf(!browser)("a simulator in the page", () => {
  it("answers a client through MSW's service worker, with its limits, faults, pages and errors", async () => {
    const opened = await open(["https://app.clickmaint.com"], "/simulated.html");
    const page = actor<SimulatedScenarios>(opened);
    expect(await page("start")).toBe(1);
    const { part, waitedMs, names, stored, missing, requests } = await page("work");
    expect(part).toBe("Belt");
    expect(names.length).toBeGreaterThan(10);
    expect(stored).toEqual(expect.arrayContaining([...names, "Belt"]));
    expect(waitedMs).toBeGreaterThanOrEqual(1000);
    expect(missing).toMatchObject({ name: "NotFoundError" });
    expect(requests.filter((one) => one === "parts.list 200").length).toBeGreaterThan(1);
    expect(requests.slice(-3)).toEqual(["parts.get 404", "parts.create 429", "parts.create 201"]);
    expect(await violations(opened)).toEqual([]);
  });
});
