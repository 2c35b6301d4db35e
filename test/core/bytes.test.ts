/** Files as streams, on real sockets. */
import { afterEach, describe, expect, it } from "vitest";
import type { Bytes } from "../../src/core/bytes.ts";
import { answer, type Behaviour, type ChaosServer, chunks, stallHeaders, startChaos } from "../support/chaos-server.ts";
import { type DemoOptions, demo } from "../support/demo-api.ts";
import { countListeners, failureOf, sleep, timedFailure } from "../support/outcome.ts";

const servers: ChaosServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function serve(script: readonly Behaviour[], options: DemoOptions = {}) {
  const server = await startChaos(script);
  servers.push(server);
  return { server, client: demo({ baseUrl: server.url, ...options }) };
}

const PARTS = ["one ", "two ", "three"];

async function readAll(file: Bytes): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of file.stream()) text += decoder.decode(chunk, { stream: true });
  return text;
}

/** Reads until it fails; tells what came before. */
async function readUntilFailure(file: Bytes): Promise<{ text: string; error: Error; ms: number }> {
  let text = "";
  const { error, ms } = await timedFailure(
    (async () => {
      for await (const chunk of file.stream()) text += new TextDecoder().decode(chunk);
    })(),
  );
  return { text, error, ms };
}

describe("a file", () => {
  it("is asked for by its media type and arrives as it is sent", async () => {
    const { client, server } = await serve([chunks(PARTS, 10, { "content-type": "image/png" })]);
    const file = await client.widgets.photo(1);
    expect(file.contentType).toBe("image/png");
    expect(await readAll(file)).toBe(PARTS.join(""));
    expect(server.received[0]?.headers["accept"]).toBe("application/octet-stream");
  });

  it("is handed on before it is complete", async () => {
    const { client } = await serve([chunks(PARTS, 10_000)]);
    const file = await client.widgets.photo(1);
    const reader = file.stream().getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("one ");
    await reader.cancel();
  });

  it("may take longer than timeoutMs in all, as long as it is not silent for so long", async () => {
    const { client } = await serve([chunks(Array(20).fill("x"), 30)]);
    const start = performance.now();
    expect(await readAll(await client.widgets.photo(1, { timeoutMs: 400 }))).toBe("x".repeat(20));
    expect(performance.now() - start).toBeGreaterThan(400);
  });

  it("may be larger than maxResponseBytes: it is not kept in memory", async () => {
    const { client } = await serve([answer(200, "x".repeat(5_000), {})], { maxResponseBytes: 1_000 });
    expect(await readAll(await client.widgets.photo(1))).toHaveLength(5_000);
  });

  it("may wait with its reader: only silence while reading counts", async () => {
    const { client } = await serve([chunks(PARTS, 5)]);
    const file = await client.widgets.photo(1, { timeoutMs: 300 });
    await sleep(450);
    expect(await readAll(file)).toBe(PARTS.join(""));
  });

  it("that does not begin is a TimeoutError, or is tried again", async () => {
    const { client, server } = await serve([stallHeaders, chunks(PARTS, 1)], { timeoutMs: 400 });
    expect(await readAll(await client.widgets.photo(1))).toBe(PARTS.join(""));
    expect(server.received).toHaveLength(2);
  });
});

describe("a file that breaks off", { retry: 2 }, () => {
  it("is a TimeoutError after timeoutMs of silence, and the connection is closed", async () => {
    const { client, server } = await serve([chunks(PARTS, 0, {}, false)]);
    const { text, error, ms } = await readUntilFailure(await client.widgets.photo(1, { timeoutMs: 150 }));
    expect(text).toBe(PARTS.join(""));
    expect(error).toMatchObject({ name: "TimeoutError", limitMs: 150, operation: "widgets.photo", attempts: 1 });
    expect(error.message).toMatch(/^widgets\.photo: The stream was silent for 150 ms/);
    expect(ms).toBeLessThan(300);
    expect(await server.ends(1)).toBe(true);
  });

  it("is a ConnectionError when the connection is lost", async () => {
    const { client } = await serve([
      (socket) => {
        socket.write("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\npart");
        setTimeout(() => socket.resetAndDestroy(), 20);
      },
    ]);
    const { text, error } = await readUntilFailure(await client.widgets.photo(1));
    expect(text).toBe("part");
    expect(error).toMatchObject({ name: "ConnectionError", operation: "widgets.photo", outcome: "none" });
  });

  it("fails the same through bytes() and blob()", async () => {
    for (const read of [(file: Bytes) => file.bytes(), (file: Bytes) => file.blob()]) {
      const { client } = await serve([chunks(PARTS, 0, {}, false)]);
      const error = await failureOf(read(await client.widgets.photo(1, { timeoutMs: 60 })));
      expect(error).toMatchObject({ name: "TimeoutError", operation: "widgets.photo" });
    }
  });

  it("fails at deadlineMs of the call, however lively it is", async () => {
    const { client } = await serve([chunks(Array(100).fill("x"), 10)]);
    const { error, ms } = await readUntilFailure(await client.widgets.photo(1, { deadlineMs: 150 }));
    expect(error).toMatchObject({ name: "TimeoutError", limitMs: 150 });
    expect(ms).toBeLessThan(300);
  });
});

describe("a file that is aborted", { retry: 2 }, () => {
  it.each<[string, object]>([
    ["", {}],
    [", with a deadline as well", { deadlineMs: 5_000 }],
  ])("fails with the caller's reason at once, and the connection is closed%s", async (_, options) => {
    const { client, server } = await serve([chunks(PARTS, 0, {}, false)]);
    const abort = new AbortController();
    const reason = new Error("enough");
    const file = await client.widgets.photo(1, { signal: abort.signal, ...options });
    setTimeout(() => abort.abort(reason), 40);
    const { error, ms } = await readUntilFailure(file);
    expect(error).toMatchObject({ name: "AbortedError", reason });
    expect(ms).toBeLessThan(140);
    expect(await server.ends(1)).toBe(true);
  });

  it("before it is read fails when it is read", async () => {
    const { client } = await serve([chunks(PARTS, 0, {}, false)]);
    const abort = new AbortController();
    const file = await client.widgets.photo(1, { signal: abort.signal });
    abort.abort("stop");
    const { error } = await readUntilFailure(file);
    expect(error).toMatchObject({ name: "AbortedError", reason: "stop" });
  });
});

describe("the caller's signal has no listener left", () => {
  it.each<[string, Behaviour, (file: Bytes) => Promise<unknown>]>([
    ["after a complete file", chunks(PARTS, 1), readAll],
    ["after a file that was left", chunks(PARTS, 1_000), (file) => file.stream().cancel()],
    [
      "after a loop that was left",
      chunks(PARTS, 1_000),
      async (file) => {
        for await (const _ of file.stream()) break;
      },
    ],
    ["after a silent file", chunks(PARTS, 0, {}, false), (file) => failureOf(file.bytes())],
  ])("%s", async (_, behaviour, end) => {
    for (const options of [{}, { deadlineMs: 5_000 }]) {
      const { client, server } = await serve([behaviour]);
      const { signal } = new AbortController();
      const count = countListeners(signal);
      await end(await client.widgets.photo(1, { signal, timeoutMs: 400, ...options }));
      expect(count.added).toBeGreaterThan(0);
      expect(count.left).toBe(0);
      await sleep(20);
      expect(server.received).toHaveLength(1);
    }
  });
});
