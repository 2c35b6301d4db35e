/** The same work by each client: what a user of it would write, with its own defaults and a credential. */

/** The credential of a contender: limits are counted by it. */
export const keyOf = (name) => `key-of-${name.replaceAll(" ", "-")}`;

/** Options that every contender sends. */
const headersOf = (key) => ({ authorization: `Bearer ${key}`, accept: "application/json" });
const created = { name: "Air handler 3", location_id: 12 };

/** A form of 10 MB. Made once: what is measured is sending it. */
const content = new Uint8Array(10 * 1024 * 1024).fill(65);
const file = new File([content], "manual.pdf", { type: "application/pdf" });
function upload(Form = FormData) {
  const form = new Form();
  form.append("file", file, "manual.pdf");
  return form;
}

/** A client by what it does with a method, an address and a body: the loops over pages are written out, as its users must. */
function byHand(base, call) {
  const list = (pages, page, delay = "0") => call("GET", `${base}/${pages}/${delay}/parts?page=${page}&per_page=50`);
  return {
    get: () => call("GET", `${base}/1/0/assets/102`),
    list: () => list(1000, 1),
    post: () => call("POST", `${base}/1/0/assets`, { asset: created }),
    async walk(pages) {
      let rows = 0;
      for (let page = 1, last = 1; page <= last; page++) {
        const body = await list(pages, page);
        last = body.meta.pagination.total_pages;
        for (const row of body.data) rows += row.id >= 0 ? 1 : 0;
      }
      return rows;
    },
    async prefetched(pages, delay) {
      let rows = 0;
      for (let page = 1; page <= pages; page++) rows += (await list(pages, page, delay)).data.length;
      return rows;
    },
    limited: () => call("GET", `${base}/limited/0/assets/102`),
    upload: () => call("POST", `${base}/1/0/api/rest/v2/workorders/1/attachments/2`, undefined, upload),
  };
}

/** Ours. The limiter is on, with a limit that is never met, except where limits are the subject. */
async function ours(base, key, transport, validation = {}) {
  const { ClickMaintClient } = await import("../dist/clickmaint.js");
  const { FieldNationClient } = await import("../dist/fieldnation.js");
  const rateLimit = { windows: [{ limit: 1_000_000, windowMs: 60_000 }] };
  const clients = new Map();
  const client = (path, more = { rateLimit }) => {
    let made = clients.get(path);
    if (!made) {
      made = new ClickMaintClient({
        apiKey: key,
        entityId: 1,
        baseUrl: base + path,
        transport,
        ...validation,
        ...more,
      });
      clients.set(path, made);
    }
    return made;
  };
  const credentials = { clientId: "c", clientSecret: "s", username: key, password: "p" };
  const fieldNation = new FieldNationClient({ ...credentials, baseUrl: `${base}/1/0`, transport, rateLimit });
  return {
    get: () => client("/1/0").assets.get(102),
    list: () => client("/1000/0").parts.list({ page: 1, per_page: 50 }),
    post: () => client("/1/0").assets.create(created),
    async walk(pages, size = 50) {
      let rows = 0;
      for await (const row of client(`/${pages}/0`).parts.list({ per_page: size })) rows += row.id >= 0 ? 1 : 0;
      return rows;
    },
    async prefetched(pages, delay) {
      let rows = 0;
      const list = client(`/${pages}/${delay}`).parts.list({ per_page: 50 }, { prefetch: 8 });
      for await (const page of list.pages()) rows += page.items.length;
      return rows;
    },
    limited: () => client("/limited/0", {}).assets.get(102),
    upload: () => fieldNation.workOrders.attachments.create(1, 2, upload()),
  };
}

/** `fetch` as its users write it, with more settings for each call. */
function fetched(key, more = () => undefined) {
  return async (method, url, body, form) => {
    const response = await fetch(url, {
      method,
      headers: { ...headersOf(key), ...(body && { "content-type": "application/json" }) },
      body: form ? form() : body && JSON.stringify(body),
      ...more(),
    });
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  };
}

/** Name → the client, given the server's address and a credential of its own. */
export const contenders = {
  "millwright/node": async (base, key) => {
    const { undiciTransport } = await import("../dist/node.js");
    return ours(base, key, undiciTransport());
  },
  millwright: (base, key) => ours(base, key),
  "undici.request": async (base, key) => {
    const { Agent, FormData: Form, request } = await import("undici");
    const dispatcher = new Agent();
    return byHand(base, async (method, url, body, form) => {
      const { statusCode, body: answer } = await request(url, {
        method,
        dispatcher,
        headers: { ...headersOf(key), ...(body && { "content-type": "application/json" }) },
        body: form ? form(Form) : body && JSON.stringify(body),
      });
      if (statusCode >= 300) throw new Error(String(statusCode));
      return answer.json();
    });
  },
  "bare fetch": (base, key) => byHand(base, fetched(key)),
  // A call that cannot hang for ever, as ours and ky's cannot.
  "fetch, timeout": (base, key) =>
    byHand(
      base,
      fetched(key, () => ({ signal: AbortSignal.timeout(60_000) })),
    ),
  axios: async (base, key) => {
    const { default: axios } = await import("axios");
    const http = axios.create({ headers: headersOf(key), maxBodyLength: Number.POSITIVE_INFINITY });
    return byHand(base, async (method, url, body, form) => {
      const { data } = await http.request({ method, url, data: form ? form() : body });
      return data;
    });
  },
  ky: async (base, key) => {
    const { default: ky } = await import("ky");
    const http = ky.create({ headers: headersOf(key) });
    return byHand(base, (method, url, body, form) =>
      http(url, { method, ...(form ? { body: form() } : body && { json: body }) }).json(),
    );
  },
  ofetch: async (base, key) => {
    const { ofetch } = await import("ofetch");
    const http = ofetch.create({ headers: headersOf(key) });
    return byHand(base, (method, url, body, form) => http(url, { method, body: form ? form() : body }));
  },
  "openapi-fetch": async (base, key) => {
    const { default: createClient } = await import("openapi-fetch");
    const http = createClient({ headers: headersOf(key) });
    return byHand(base, async (method, url, body, form) => {
      const { data, error, response } = await http[method](url, {
        ...(form ? { body: form(), bodySerializer: (value) => value } : body && { body }),
      });
      if (error !== undefined) throw new Error(String(response.status));
      return data;
    });
  },
};

/** Ours with every answer held against its schema. */
async function validated(base, key, validate) {
  const { schemas } = await import("../dist/clickmaint-schemas.js");
  return ours(base, key, undefined, { schemas, validate });
}

/** A record as a user would describe it for zod: the fields that the server sends, others let through. */
async function byZod(base, key) {
  const { z } = await import("zod");
  const asset = z.looseObject({
    id: z.number(),
    name: z.string(),
    asset_tag: z.string().nullish(),
    location_id: z.number().nullish(),
    status: z.string().nullish(),
    description: z.string().nullish(),
    created_at: z.string().nullish(),
    updated_at: z.string().nullish(),
  });
  const answer = z.looseObject({ status: z.string(), data: z.union([asset, z.array(asset)]) });
  const { get, list } = contenders["bare fetch"](base, key);
  return { get: async () => answer.parse(await get()), list: async () => answer.parse(await list()) };
}

/** Clients that check what they are told, for the scenarios about that. */
export const validators = {
  "millwright, report": (base, key) => validated(base, key, "report"),
  "millwright, throw": (base, key) => validated(base, key, "throw"),
  "bare fetch, zod by hand": byZod,
};
