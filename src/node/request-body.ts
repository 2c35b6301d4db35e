/** Bodies as undici sends them, with the headers that `fetch` would add for each kind. */
import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";

/** A body ready for undici. */
export interface SendableBody {
  readonly body: string | Uint8Array | Readable | AsyncIterable<Uint8Array> | null;
  /** Media type, used when the request names none. */
  readonly type: string | undefined;
  /** Bytes, where undici cannot find out by itself. */
  readonly length: number | undefined;
}

const crlf = (text: string) => text.replace(/\r\n|\r|\n/g, "\r\n");

/** A name in `Content-Disposition`, escaped as browsers and `fetch` do (HTML standard, multipart/form-data encoding). */
const quoted = (name: string) => `"${name.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22")}"`;

const encoder = new TextEncoder();

async function* readParts(parts: readonly (Uint8Array | Blob)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (part instanceof Blob) yield* part.stream();
    else yield part;
  }
}

/** A form as `multipart/form-data` (RFC 7578), of known length and read only while it is sent. */
function multipart(form: FormData): SendableBody {
  const boundary = `----millwright-${randomUUID()}`;
  const parts: (Uint8Array | Blob)[] = [];
  for (const [name, value] of form) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name=${quoted(crlf(name))}`;
    if (typeof value === "string") {
      parts.push(encoder.encode(`${head}\r\n\r\n${crlf(value)}\r\n`));
    } else {
      const type = value.type || "application/octet-stream";
      parts.push(encoder.encode(`${head}; filename=${quoted(value.name)}\r\nContent-Type: ${type}\r\n\r\n`));
      parts.push(value, encoder.encode("\r\n"));
    }
  }
  parts.push(encoder.encode(`--${boundary}--\r\n`));
  const length = parts.reduce((sum, part) => sum + (part instanceof Blob ? part.size : part.byteLength), 0);
  return { body: readParts(parts), type: `multipart/form-data; boundary=${boundary}`, length };
}

const plain = (body: SendableBody["body"], type?: string, length?: number): SendableBody => ({ body, type, length });

/**
 * A body in a form that undici takes.
 * @throws {TypeError} when it is a stream that was used before, such as by an earlier attempt.
 */
export function sendableBody(body: BodyInit | null | undefined): SendableBody {
  if (body === null || body === undefined) return plain(null);
  if (typeof body === "string") return plain(body, "text/plain;charset=UTF-8");
  if (body instanceof FormData) return multipart(body);
  if (body instanceof URLSearchParams) return plain(body.toString(), "application/x-www-form-urlencoded;charset=UTF-8");
  if (body instanceof Blob) return plain(readParts([body]), body.type || undefined, body.size);
  if (body instanceof ReadableStream) {
    if (body.locked) throw new TypeError("The body is a stream that is in use: a stream can be sent once");
    return plain(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]));
  }
  if (ArrayBuffer.isView(body)) return plain(new Uint8Array(body.buffer, body.byteOffset, body.byteLength));
  return plain(new Uint8Array(body));
}
