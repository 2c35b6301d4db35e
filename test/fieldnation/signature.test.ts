import { describe, expect, it } from "vitest";
import { signatureFromImage } from "../../src/fieldnation/index.ts";

const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7) % 256);

describe("a signature from an image", () => {
  it("holds a bitmap in base64, of any size, and its format", async () => {
    const signature = await signatureFromImage(new Blob([bytes], { type: "image/png" }), { name: "Dana Reyes" });
    expect(signature).toEqual({ name: "Dana Reyes", format: "png", data: Buffer.from(bytes).toString("base64") });
  });

  it("holds a drawing as its text, and the task it signs off", async () => {
    const image = new Blob(['<svg id="ü"/>'], { type: "image/svg+xml;charset=utf-8" });
    expect(await signatureFromImage(image, { name: "D", taskId: 7701 })).toEqual({
      name: "D",
      format: "svg",
      data: '<svg id="ü"/>',
      task: { id: 7701 },
    });
  });

  it("names the format as it is told to", async () => {
    const image = new Blob([new Uint8Array([1])]);
    expect(await signatureFromImage(image, { name: "D", format: "jpg", taskId: 0 })).toEqual({
      name: "D",
      format: "jpg",
      data: "AQ==",
      task: { id: 0 },
    });
  });
});
