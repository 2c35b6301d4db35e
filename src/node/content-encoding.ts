/** Undoes `Content-Encoding`: gzip and br. `deflate` means two formats in practice, so it is not asked for. */
import { kMaxLength } from "node:buffer";
import { Duplex } from "node:stream";
import {
  brotliDecompress,
  brotliDecompressSync,
  constants,
  createBrotliDecompress,
  createGunzip,
  gunzip,
  gunzipSync,
} from "node:zlib";

/** What requests say that they accept. */
export const ACCEPT_ENCODING = "br, gzip";

/** Up to this many compressed bytes, decoding at once costs less than a trip to the thread pool. */
const AT_ONCE_BYTES = 16 * 1024;

/** As `fetch` does: whatever arrived is decoded, and what is cut off shows in the JSON. */
const GZIP = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const BROTLI = { flush: constants.BROTLI_OPERATION_FLUSH, finishFlush: constants.BROTLI_OPERATION_FLUSH };

interface Coding {
  readonly atOnce: (input: Uint8Array, maxBytes: number) => Buffer;
  readonly later: (input: Uint8Array, maxBytes: number, done: (error: Error | null, output: Buffer) => void) => void;
  readonly stream: () => Duplex;
}

const gzipCoding: Coding = {
  atOnce: (input, maxOutputLength) => gunzipSync(input, { ...GZIP, maxOutputLength }),
  later: (input, maxOutputLength, done) => gunzip(input, { ...GZIP, maxOutputLength }, done),
  stream: () => createGunzip(GZIP),
};

const CODINGS: Readonly<Record<string, Coding>> = {
  gzip: gzipCoding,
  "x-gzip": gzipCoding,
  br: {
    atOnce: (input, maxOutputLength) => brotliDecompressSync(input, { ...BROTLI, maxOutputLength }),
    later: (input, maxOutputLength, done) => brotliDecompress(input, { ...BROTLI, maxOutputLength }, done),
    stream: () => createBrotliDecompress(BROTLI),
  },
};

/** The codings to undo, last applied first. One that is unknown leaves the body as it is, as with `fetch`. */
function codingsOf(header: string): readonly Coding[] {
  const names = header.split(",").map((name) => name.trim().toLowerCase());
  const codings = names.filter((name) => name !== "identity").map((name) => CODINGS[name]);
  return codings.every((coding): coding is Coding => coding !== undefined) ? codings.reverse() : [];
}

const isTooLarge = (error: unknown) => (error as { code?: unknown }).code === "ERR_BUFFER_TOO_LARGE";

function decodeOne(coding: Coding, input: Uint8Array, maxBytes: number): Buffer | Promise<Buffer> {
  if (input.byteLength <= AT_ONCE_BYTES) return coding.atOnce(input, maxBytes);
  return new Promise((resolve, reject) => {
    coding.later(input, maxBytes, (error, output) => (error ? reject(error) : resolve(output)));
  });
}

/**
 * The decoded body; `undefined` when it is larger than `maxBytes`, found out without decoding all of it.
 * @throws the decoder's error when the body is not what its header says.
 */
export async function decodeBody(input: Uint8Array, header: string, maxBytes: number): Promise<Uint8Array | undefined> {
  let output = input;
  const bound = Math.min(Math.floor(maxBytes), kMaxLength);
  try {
    for (const coding of codingsOf(header)) output = await decodeOne(coding, output, bound);
  } catch (error) {
    if (isTooLarge(error)) return undefined;
    throw error;
  }
  return output;
}

/** The decoded body as it arrives. */
export function decodeStream(input: ReadableStream<Uint8Array>, header: string): ReadableStream<Uint8Array> {
  let output = input;
  for (const coding of codingsOf(header)) {
    output = output.pipeThrough(
      Duplex.toWeb(coding.stream()) as unknown as ReadableWritablePair<Uint8Array, Uint8Array>,
    );
  }
  return output;
}
