/** Signatures for work orders, made of images. */
import type { SignatureCreate } from "../../generated/fieldnation/types.ts";

/** What is said of a signature besides its image. */
export interface SignatureOptions {
  /** Who signed. */
  readonly name: string;
  /** Name of the format, as the vendor gets it. Default: the end of the image's media type: `png`, `jpeg`, `svg`. */
  readonly format?: string | undefined;
  /** Id of the task that is signed off. */
  readonly taskId?: number | undefined;
}

/** Bytes for which `String.fromCharCode` takes one argument each: more would overflow the stack. */
const CHUNK = 32_768;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/**
 * The body of `workOrders.signatures.create`, made of an image: a drawing in SVG as its text, any other image in base64. The vendor documents that the image travels
 * as text and not how; base64 is inferred.
 *
 * @example
 * const canvasImage = await new Promise((resolve) => canvas.toBlob(resolve));
 * await fn.workOrders.signatures.create(12345, await signatureFromImage(canvasImage, { name: "Dana Reyes" }));
 */
export async function signatureFromImage(
  image: Blob,
  { name, format, taskId }: SignatureOptions,
): Promise<SignatureCreate> {
  const kind = /^image\/([\w-]+)/.exec(image.type)?.[1] ?? "png";
  const data = kind === "svg" ? await image.text() : base64(new Uint8Array(await image.arrayBuffer()));
  return { name, format: format ?? kind, data, ...(taskId === undefined ? {} : { task: { id: taskId } }) };
}
