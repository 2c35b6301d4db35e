/** What the tests do with two clients in a page. */
import { ClickMaintClient } from "millwright/clickmaint";
import { schemas } from "millwright/clickmaint/schemas";
import { FieldNationClient } from "millwright/fieldnation";
import { present, told } from "./stage.ts";

const clickmaint = (baseUrl: string) => new ClickMaintClient({ apiKey: () => "short-lived", entityId: 12, baseUrl });
const fieldnation = (baseUrl: string, token: string) => new FieldNationClient({ token: async () => token, baseUrl });

const outcome = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    return await work;
  } catch (error) {
    return told(error);
  }
};

const scenarios = {
  async workWithBoth(cmUrl: string, fnUrl: string, token: string) {
    const cm = clickmaint(cmUrl);
    const part = await cm.parts.create({ name: "Belt" });
    const renamed = await cm.parts.update(part.id as number, { name: "V-belt" });
    const orders = await fieldnation(fnUrl, token).workOrders.list({ per_page: 5 });
    return { part: part.name, renamed: renamed.name, orders: orders.items.length };
  },

  async ask(baseUrl: string) {
    return outcome(clickmaint(baseUrl).parts.get(1, { retry: false }));
  },

  /** Many calls at once: how many were answered, what each attempt's status was, and what the page could learn of the limit. */
  async burst(baseUrl: string, calls: number) {
    const attempts: number[] = [];
    const cm = new ClickMaintClient({
      apiKey: () => "short-lived",
      entityId: 12,
      baseUrl,
      hooks: { onResponse: ({ status }) => void attempts.push(status) },
    });
    const startedAt = performance.now();
    // Of different parts: a browser sends equal requests one after another, in the hope that its cache will serve the later ones.
    const done = await Promise.allSettled(Array.from({ length: calls }, (_, i) => cm.parts.get(1 + i)));
    return {
      ok: done.filter(({ status }) => status === "fulfilled").length,
      refused: attempts.filter((status) => status === 429).length,
      sent: attempts.length,
      ms: performance.now() - startedAt,
      sources: cm.rateLimit.snapshot()?.windows.map(({ source }) => source) ?? [],
    };
  },

  async walk(baseUrl: string) {
    const ids: unknown[] = [];
    for await (const part of clickmaint(baseUrl).parts.list({ per_page: 250 }, { prefetch: 2 })) ids.push(part.id);
    return ids;
  },

  async abort(baseUrl: string) {
    const controller = new AbortController();
    const call = outcome(clickmaint(baseUrl).parts.get(1, { signal: controller.signal }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const abortedAt = performance.now();
    controller.abort();
    return { error: await call, ms: performance.now() - abortedAt };
  },

  /** Leaves calls in flight, and whoever awaits them without a catch, as pages do. */
  async leaveInFlight(baseUrl: string, calls: number, abortOnHide: boolean) {
    const controller = new AbortController();
    if (abortOnHide) addEventListener("pagehide", () => controller.abort());
    const cm = clickmaint(baseUrl);
    for (let i = 0; i < calls; i++) {
      const call = cm.parts.get(1 + i, abortOnHide ? { signal: controller.signal } : {});
      if (abortOnHide) call.catch(() => {});
    }
    return calls;
  },

  async upload(baseUrl: string, token: string, order: number, bytes: number) {
    const { attachments } = fieldnation(baseUrl, token).workOrders;
    const { attachments: made } = await attachments.createFolder(order, { name: "Photos" });
    const folder = made?.results?.at(-1)?.id as number;
    const events: [number, number][] = [];
    const file = new File([new Uint8Array(bytes).fill(7)], "photo.jpg", { type: "image/jpeg" });
    const result = await outcome(
      attachments.create(
        order,
        folder,
        { file, notes: "before" },
        { onProgress: ({ sentBytes, totalBytes }) => void events.push([sentBytes, totalBytes]) },
      ),
    );
    return { result, events };
  },

  async streamUpload(url: string) {
    const init: RequestInit & { duplex: "half" } = {
      method: "POST",
      body: new Blob(["streamed"]).stream(),
      duplex: "half",
    };
    return outcome(fetch(url, init).then(({ status }) => status));
  },

  async validate(baseUrl: string) {
    const cm = new ClickMaintClient({
      apiKey: () => "short-lived",
      entityId: 12,
      baseUrl,
      schemas,
      validate: "throw",
      validateRequests: true,
    });
    const part = await cm.parts.get(1);
    return {
      name: part.name,
      refused: await outcome(cm.parts.create({ name: 5 } as never)),
    };
  },

  async evaluate() {
    return outcome((async () => new Function("return 1")())());
  },

  async construct(options: object) {
    return outcome((async () => typeof new ClickMaintClient(options as never))());
  },

  async inWorker(baseUrl: string) {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.postMessage(baseUrl);
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
    });
  },
};

export type MainScenarios = typeof scenarios;

present(scenarios);
