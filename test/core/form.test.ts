import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { encodeForm, toFormData, type UploadProgress } from "../../src/core/form.ts";
import { FieldNationClient } from "../../src/fieldnation/index.ts";

/** The parts of a multipart body as a server reads them. */
async function readForm(type: string, body: Uint8Array<ArrayBuffer>): Promise<FormData> {
  return new Response(body, { headers: { "Content-Type": type } }).formData();
}

describe("a form", () => {
  const bytes = new TextEncoder().encode("hello");
  const stream = () =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes);
        controller.close();
      },
    });
  const cases: [string, unknown, string, string][] = [
    ["a Blob", new Blob(["hello"], { type: "text/plain" }), "file", "text/plain"],
    ["a File", new File(["hello"], "note.txt", { type: "text/plain" }), "note.txt", "text/plain"],
    ["bytes", bytes, "file", ""],
    ["a stream", stream(), "file", ""],
    ["content with a name", { content: bytes, filename: "a.bin" }, "a.bin", ""],
    [
      "a stream with a name and a type",
      { content: stream(), filename: "a.pdf", type: "application/pdf" },
      "a.pdf",
      "application/pdf",
    ],
  ];
  it.each(cases)("takes %s as a file", async (_, value, name, type) => {
    const file = (await toFormData({ file: value }, "x.y")).get("file") as File;
    expect(await file.text()).toBe("hello");
    expect(file.name).toBe(name);
    expect(file.type).toBe(type);
  });

  it("leaves absent fields out, repeats arrays, writes objects as JSON, and keeps 0, false and the empty text", async () => {
    const form = await toFormData({ a: undefined, b: null, c: [1, 2], d: { e: 1 }, f: 0, g: false, h: "" }, "x.y");
    expect([...form]).toEqual([
      ["c", "1"],
      ["c", "2"],
      ["d", '{"e":1}'],
      ["f", "0"],
      ["g", "false"],
      ["h", ""],
    ]);
  });

  it.each([["text"], [null], [[1]]])("refuses %j as a body", async (body) => {
    await expect(toFormData(body, "x.y")).rejects.toMatchObject({ name: "ConfigError", field: "body" });
  });

  it("refuses a file whose content is none", async () => {
    await expect(toFormData({ file: { content: "text" } }, "x.y")).rejects.toMatchObject({
      name: "ConfigError",
      field: "file",
    });
  });

  it("is encoded so that a server reads the same, whatever the names hold", async () => {
    const form = new FormData();
    form.append('na"me', "line\nbreak");
    form.append("file", new File([new Uint8Array([0, 255, 13, 10])], 'quo"te\r\n.bin'));
    const { body } = encodeForm(form, () => {});
    const read = await readForm((body as Blob).type, new Uint8Array(await (body as Blob).arrayBuffer()));
    expect(read.get("na%22me") ?? read.get('na"me')).toBe("line\r\nbreak");
    const file = read.get("file") as File;
    expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([0, 255, 13, 10]);
  });
});

describe("the progress of a form in a browser", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("is told at the start of each attempt and when the server has accepted it, and the body is no stream", () => {
    const form = new FormData();
    form.append("file", new Blob([new Uint8Array(1000)]), "a.bin");
    vi.stubGlobal("document", {});
    vi.stubGlobal("process", undefined);
    const events: UploadProgress[] = [];
    const { body, fresh, accepted } = encodeForm(form, (event) => events.push(event));
    const { size: totalBytes } = body as Blob;
    expect(events).toEqual([]);
    expect(fresh?.()).toBe(body);
    expect(fresh?.()).toBe(body);
    expect(events.map(({ sentBytes }) => sentBytes)).toEqual([0, 0]);
    accepted?.();
    expect(events.at(-1)).toEqual({ sentBytes: totalBytes, totalBytes });
    expect(totalBytes).toBeGreaterThan(1000);
  });

  it("costs nothing where nobody listens: the form goes as it is", () => {
    vi.stubGlobal("document", {});
    vi.stubGlobal("process", undefined);
    const form = new FormData();
    expect(encodeForm(form, undefined)).toEqual({ body: form });
  });
});

describe("an upload", () => {
  const received: { type: string; body: Uint8Array<ArrayBuffer> }[] = [];
  let refuse = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      response.setHeader("Content-Type", "application/json");
      if (request.url?.startsWith("/authentication")) {
        response.end('{"access_token":"t","expires_in":3600}');
        return;
      }
      if (refuse-- > 0) {
        response.writeHead(429, { "Retry-After": "0" }).end("{}");
        return;
      }
      received.push({ type: request.headers["content-type"] ?? "", body: new Uint8Array(Buffer.concat(chunks)) });
      response.end('{"id":1}');
    });
  });
  let client: FieldNationClient;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    client = new FieldNationClient({
      baseUrl: `http://127.0.0.1:${port}`,
      clientId: "i",
      clientSecret: "s",
      username: "u",
      password: "p",
      rateLimit: false,
    });
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it("tells its progress from nothing to the whole, and arrives complete", async () => {
    const content = new Uint8Array(1_000_000).map((_, i) => i % 251);
    const events: UploadProgress[] = [];
    await client.workOrders.attachments.create(
      7,
      8,
      { file: { content, filename: "big.bin" }, notes: "n" },
      { onProgress: (e) => events.push(e) },
    );
    const { type, body } = received.at(-1) as (typeof received)[number];
    const form = await readForm(type, body);
    expect(Buffer.compare(Buffer.from(await (form.get("file") as File).arrayBuffer()), content)).toBe(0);
    expect(form.get("notes")).toBe("n");
    expect(events[0]).toEqual({ sentBytes: 0, totalBytes: body.byteLength });
    expect(events.at(-1)).toEqual({ sentBytes: body.byteLength, totalBytes: body.byteLength });
    expect(events.map((e) => e.sentBytes)).toEqual([...events.map((e) => e.sentBytes)].sort((a, b) => a - b));
    expect(events.length).toBeGreaterThan(2);
  });

  it("is sent again whole after a refusal, also when it reports progress and when it was a stream", async () => {
    for (const onProgress of [undefined, () => {}]) {
      refuse = 1;
      const stream = new Blob(["streamed"]).stream();
      await client.workOrders.attachments.create(7, 8, { file: stream }, { ...(onProgress && { onProgress }) });
      const { type, body } = received.at(-1) as (typeof received)[number];
      expect(await ((await readForm(type, body)).get("file") as File).text()).toBe("streamed");
    }
  });

  it("is not broken by a progress callback that throws", async () => {
    const onProgress = () => {
      throw new Error("mine");
    };
    await client.workOrders.attachments.create(7, 8, { file: new Uint8Array(3) }, { onProgress });
    expect(received.length).toBeGreaterThan(0);
  });
});
