/** `Uint8Array<ArrayBuffer>`, as TypeScript before 5.7 can read it, too. */
export type OwnBytes = ReturnType<TextEncoder["encode"]>;

/** A file that an operation answers with. */
export class Bytes {
  readonly #stream: ReadableStream<Uint8Array>;

  /** @internal */
  constructor(
    stream: ReadableStream<Uint8Array>,
    /** Media type, where the vendor says it. */
    readonly contentType: string | undefined,
    /** Size in bytes, where the vendor says it. */
    readonly size: number | undefined,
    /** File name from `Content-Disposition`, where the vendor gives one. Not safe as a path: strip directories before use. */
    readonly filename: string | undefined,
  ) {
    this.#stream = stream;
  }

  /** The content as it arrives. Fails with `TimeoutError` when it falls silent for the call's `timeoutMs`. Can be read once, here or by the other methods. */
  stream(): ReadableStream<Uint8Array> {
    return this.#stream;
  }

  /** The whole content. */
  async bytes(): Promise<OwnBytes> {
    return new Uint8Array(await new Response(this.#stream).arrayBuffer());
  }

  /** The whole content as a `Blob` of the right type. */
  async blob(): Promise<Blob> {
    return new Blob([await this.bytes()], this.contentType ? { type: this.contentType } : {});
  }
}

/** The file name of a `Content-Disposition` header (RFC 6266), the extended form first. */
export function dispositionFilename(header: string | null): string | undefined {
  if (!header) return undefined;
  const extended = /filename\*\s*=\s*(?:UTF-8|ISO-8859-1)'[^']*'([^;\s]+)/i.exec(header)?.[1];
  if (extended) {
    try {
      return decodeURIComponent(extended);
    } catch {}
  }
  const plain = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(header);
  return plain?.[1]?.replace(/\\(.)/g, "$1") ?? plain?.[2];
}
