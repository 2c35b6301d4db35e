import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { fileFromPath, undiciTransport } from "../../src/node/index.ts";
import { demo } from "../support/demo-api.ts";
import { failureOf } from "../support/outcome.ts";
import { startHttp } from "./http-server.ts";

const folder = mkdtempSync(join(tmpdir(), "millwright-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content = "content") {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("a file from disk", () => {
  it.each([
    ["report 7.pdf", "application/pdf"],
    ["PUMP.JPG", "image/jpeg"],
    ["no-ending", "application/octet-stream"],
    ["strange.constructor", "application/octet-stream"],
  ])("%s has its name, its type and its content", async (name, type) => {
    const file = await fileFromPath(write(name));
    expect(file).toBeInstanceOf(File);
    expect([file.name, file.type, file.size, await file.text()]).toEqual([name, type, 7, "content"]);
  });

  it("comes from a file URL too, under another name and type", async () => {
    const url = pathToFileURL(write("a b.txt"));
    expect((await fileFromPath(url)).name).toBe("a b.txt");
    const file = await fileFromPath(url, { name: "photo.png", type: "image/x-png" });
    expect([file.name, file.type]).toEqual(["photo.png", "image/x-png"]);
  });

  it("that does not exist is the system's error", async () => {
    expect(await failureOf(fileFromPath(join(folder, "none")))).toMatchObject({ code: "ENOENT" });
  });

  it.each(["fetch", "undici"])("is uploaded under its name by %s, also by a retry", async (which) => {
    const server = await startHttp((response, _, n) => {
      response.statusCode = n === 0 ? 429 : 200;
      response.setHeader("retry-after", "0");
      response.end('{"data":{"id":1}}');
    });
    const transport = which === "undici" ? undiciTransport() : undefined;
    const content = "0123456789".repeat(100_000);
    try {
      const file = await fileFromPath(write("large.csv", content));
      await demo({ baseUrl: server.url, transport }).widgets.attach(1, { file });
      expect(server.got).toHaveLength(2);
      for (const { headers, body } of server.got) {
        expect(Number(headers["content-length"])).toBe(body.length);
        expect(body.toString()).toContain('filename="large.csv"\r\nContent-Type: text/csv');
        expect(body.toString()).toContain(content);
      }
    } finally {
      await transport?.close();
      await server.close();
    }
  });
});
