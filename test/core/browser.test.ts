import { afterEach, describe, expect, it, vi } from "vitest";
import { ClickMaintClient } from "../../src/clickmaint/index.ts";
import { checkCredential, inBrowser } from "../../src/core/browser.ts";
import { ConfigError } from "../../src/core/errors.ts";
import { FieldNationClient } from "../../src/fieldnation/index.ts";
import { FlowRetailClient } from "../../src/flowretail/index.ts";
import { RepzoBase, RepzoClient } from "../../src/repzo/index.ts";
import { WorkorderPortalClient } from "../../src/workorder-portal/index.ts";
import { fakeFetch, json } from "../support/fake-fetch.ts";

const dom = { document: {}, window: {}, navigator: { userAgent: "Mozilla/5.0" } };
const worker = { importScripts() {}, WorkerGlobalScope: class {}, navigator: { userAgent: "Mozilla/5.0" } };
const node = { process: { versions: { node: "22.1.0" } } };

describe("a browser is", () => {
  it.each<[string, object]>([
    ["a page", dom],
    ["a page with a process that a bundler made up", { ...dom, process: { env: {}, versions: {} } }],
    ["a page with a process that has no versions", { ...dom, process: { env: {} } }],
    ["a worker, dedicated, shared or service", worker],
  ])("%s", (_, globals) => {
    expect(inBrowser(globals)).toBe(true);
  });

  it.each<[string, object]>([
    ["Node", node],
    ["Node with the DOM of jsdom or happy-dom", { ...dom, ...node }],
    ["Bun", { Bun: {}, process: { versions: { node: "24.3.0", bun: "1.3.0" } } }],
    ["Deno 2", { Deno: {}, process: { versions: { node: "24.2.0" } } }],
    ["Deno 1 with a DOM", { ...dom, Deno: {} }],
    ["a worker of Deno 1", { ...worker, Deno: {} }],
    ["workerd", { WorkerGlobalScope: class {}, navigator: { userAgent: "Cloudflare-Workers" } }],
    ["an Electron window that may use Node", { ...dom, process: { versions: { node: "22.1.0", electron: "37.0.0" } } }],
    ["a runtime with nothing of the kind", {}],
  ])("not %s", (_, globals) => {
    expect(inBrowser(globals)).toBe(false);
  });

  it("not where this test runs", () => {
    expect(inBrowser()).toBe(false);
  });
});

/** Every client with its credential given as it stands, and the option that is found fault with. */
const clients: [string, string, (credential: never, more: object) => unknown][] = [
  ["ClickMaintClient", "apiKey", (apiKey, more) => new ClickMaintClient({ apiKey, ...more })],
  ["RepzoClient", "apiKey", (apiKey, more) => new RepzoClient({ apiKey, ...more })],
  ["RepzoBase", "apiKey", (apiKey, more) => new RepzoBase({ apiKey, ...more })],
  ["WorkorderPortalClient", "apiKey", (apiKey, more) => new WorkorderPortalClient({ apiKey, ...more })],
  ["FlowRetailClient", "token", (token, more) => new FlowRetailClient({ token, ...more })],
  ["FieldNationClient", "token", (token, more) => new FieldNationClient({ token, ...more })],
];
const login = { clientId: "i", clientSecret: "s3cret", username: "u", password: "pa55" };

const errorOf = (make: () => unknown): unknown => {
  try {
    return make();
  } catch (error) {
    return error;
  }
};

describe("in a browser", () => {
  afterEach(() => vi.unstubAllGlobals());
  const enter = () => {
    vi.stubGlobal("document", {});
    vi.stubGlobal("process", undefined);
  };

  it.each(clients)("%s refuses a fixed %s, says why, and names three ways out", (owner, field, make) => {
    enter();
    const error = errorOf(() => make("s3cret" as never, {}));
    expect(error).toBeInstanceOf(ConfigError);
    const { message } = error as ConfigError;
    expect(error).toMatchObject({ field });
    expect(message).toContain(`${owner}: "${field}" can be read by everyone who opens this page`);
    for (const way of ["a function", '"baseUrl"', "allowCredentials: true"]) expect(message).toContain(way);
    expect(message).not.toContain("s3cret");
  });

  it.each(clients)(
    "%s with a proxy's address refuses a fixed %s as well: the page still holds it",
    (_, field, make) => {
      enter();
      expect(errorOf(() => make("s3cret" as never, { baseUrl: "https://proxy.example" }))).toMatchObject({ field });
    },
  );

  it.each(clients)("%s takes a %s that is a function, false with a base URL, or meant", (_owner, _field, make) => {
    enter();
    make((() => "late") as never, {});
    make(false as never, { baseUrl: "https://proxy.example" });
    make("s3cret" as never, { browser: { allowCredentials: true } });
  });

  it.each(["clientSecret", "password"])(
    "Field Nation refuses a login with a fixed %s and points to a token",
    (field) => {
      enter();
      const rest = { ...login, clientSecret: () => "s3cret", password: () => "pa55" };
      const error = errorOf(() => new FieldNationClient({ ...rest, [field]: "fixed" }));
      expect(error).toMatchObject({ name: "ConfigError", field });
      expect((error as Error).message).toContain('"token"');
      new FieldNationClient(rest);
    },
  );

  it("`allowCredentials: false` is what it says", () => {
    expect(checkCredential("k", { browser: { allowCredentials: false } })).toBeUndefined();
    enter();
    expect(checkCredential("k", { browser: { allowCredentials: false } })).toContain("can be read");
  });
});

describe("outside a browser", () => {
  it.each(clients)("%s takes a fixed %s", (_owner, _field, make) => {
    make("s3cret" as never, {});
    make("s3cret" as never, { browser: {} });
  });

  it.each(clients)("%s wants a base URL where %s is false", (owner, field, make) => {
    const error = errorOf(() => make(false as never, {}));
    expect(error).toMatchObject({ name: "ConfigError", field });
    expect((error as Error).message).toContain(`${owner}: "${field}" is false, so "baseUrl"`);
  });

  it.each(clients)("%s refuses a missing %s even with a base URL: forgotten is not meant", (_, _field, make) => {
    expect(errorOf(() => make(undefined as never, { baseUrl: "https://proxy.example" }))).toBeInstanceOf(ConfigError);
  });

  it.each<[string, object]>([
    ["browser", { browser: true }],
    ["browser.allowCredentials", { browser: { allowCredentials: "yes" } }],
    ["browser.allowCredential", { browser: { allowCredential: true } }],
  ])("the option is checked: %s", (field, options) => {
    expect(errorOf(() => new ClickMaintClient({ apiKey: "k", ...options }))).toMatchObject({ field });
  });

  it("a token and a login exclude one another", () => {
    const error = errorOf(() => new FieldNationClient({ token: "t", ...login } as never));
    expect(error).toMatchObject({ name: "ConfigError", field: "token" });
    expect((error as Error).message).toContain('"clientId"');
    new FieldNationClient({ token: "t", clientId: undefined });
    expect(errorOf(() => new FieldNationClient({} as never))).toMatchObject({ field: "clientId" });
  });
});

describe("a client without a credential", () => {
  it.each<[string, (fetch: ReturnType<typeof fakeFetch>) => Promise<unknown>]>([
    [
      "Click Maint",
      (fetch) =>
        new ClickMaintClient({ apiKey: false, entityId: 1, baseUrl: "https://proxy.example", fetch }).assets.get(1),
    ],
    [
      "Field Nation",
      (fetch) => new FieldNationClient({ token: false, baseUrl: "https://proxy.example", fetch }).workOrders.get(1),
    ],
    [
      "Repzo",
      (fetch) => new RepzoClient({ apiKey: false, baseUrl: "https://proxy.example", fetch }).workorders.get("1"),
    ],
  ])("sends none and asks for none: %s", async (_, call) => {
    const fetch = fakeFetch([json({ data: { id: 1 }, id: 1 })]);
    await call(fetch);
    expect(fetch.asked).toHaveLength(1);
    const [{ url, headers }] = fetch.asked as [(typeof fetch.asked)[number]];
    expect(url.origin).toBe("https://proxy.example");
    for (const name of ["authorization", "api-key"]) expect(headers.has(name)).toBe(false);
  });

  it("does not send a request again that was refused with 401", async () => {
    const fetch = fakeFetch([json({}, 401), json({ id: 1 })]);
    const proxied = new FieldNationClient({ token: false, baseUrl: "https://proxy.example", fetch });
    await expect(proxied.workOrders.get(1)).rejects.toMatchObject({ name: "AuthenticationError", attempts: 1 });
  });
});

describe("a Field Nation client that is given its tokens", () => {
  it("asks for one for every attempt and never logs in", async () => {
    const fetch = fakeFetch(({ headers }) =>
      headers.get("authorization") === "Bearer second" ? json({ id: 1 }) : json({}, 401),
    );
    const tokens = ["first", "second", "second"];
    const fn = new FieldNationClient({ token: async () => tokens.shift() ?? "", fetch });
    await fn.workOrders.get(1);
    expect(fetch.asked.map(({ url }) => url.pathname)).toEqual(Array(2).fill("/api/rest/v2/workorders/1"));
  });
});
