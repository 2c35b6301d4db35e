/** Multipart bodies (RFC 7578) from plain objects. Loaded when a form is first sent. */
import { inBrowser } from "./browser.ts";
import { ConfigError } from "./errors.ts";

/** The content of a file. A stream is read into memory first, so that it can be sent again. */
export type UploadContent = Blob | Uint8Array | ReadableStream<Uint8Array>;

/** A file to upload: its content, or its content with a name and a media type. A `File` has both. */
export type Upload =
  | UploadContent
  | { readonly content: UploadContent; readonly filename?: string; readonly type?: string };

/** How far an upload is. */
export interface UploadProgress {
  /** So far. */
  readonly sentBytes: number;
  /** Of the whole body, fields and boundaries included. */
  readonly totalBytes: number;
}

/** A form ready to be sent. */
export interface EncodedForm {
  readonly body: FormData | Blob;
  /** The body of each attempt, made anew: its progress starts over. */
  readonly fresh?: () => ReadableStream<Uint8Array> | Blob;
  /** To be called when the server has accepted the form, where nothing else tells that it has all arrived. */
  readonly accepted?: () => void;
}

async function asBlob(content: unknown, type?: string): Promise<Blob | undefined> {
  if (content instanceof ReadableStream) return asBlob(await new Response(content).blob(), type);
  if (content instanceof Blob) return type && content.type !== type ? new Blob([content], { type }) : content;
  if (content instanceof Uint8Array) return new Blob([content as Uint8Array<ArrayBuffer>], type ? { type } : {});
  return undefined;
}

const nameOf = (blob: Blob): string => (blob instanceof File ? blob.name : "file");

/**
 * The fields as a form. Absent fields are left out; arrays repeat their field; objects travel as JSON.
 * @throws {ConfigError} when the body is not an object.
 */
export async function toFormData(body: unknown, operation: string): Promise<FormData> {
  if (body instanceof FormData) return body;
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new ConfigError(`${operation}: the body must be an object of form fields`, "body", { operation });
  }
  const form = new FormData();
  const append = async (name: string, value: unknown): Promise<void> => {
    if (value === undefined || value === null) return;
    const plain = await asBlob(value);
    if (plain) {
      form.append(name, plain, nameOf(plain));
    } else if (Array.isArray(value)) {
      for (const item of value) await append(name, item);
    } else if (typeof value === "object" && "content" in value) {
      const { content, filename, type } = value as { content: unknown; filename?: string; type?: string };
      const blob = await asBlob(content, type);
      if (!blob) {
        throw new ConfigError(`${operation}: "${name}" must hold a Blob, bytes or a stream`, name, { operation });
      }
      form.append(name, blob, filename ?? nameOf(content instanceof Blob ? content : blob));
    } else {
      form.append(name, typeof value === "object" ? JSON.stringify(value) : String(value));
    }
  };
  for (const [name, value] of Object.entries(body)) await append(name, value);
  return form;
}

/** A name as a form's header holds it (HTML standard, multipart/form-data encoding). */
const escaped = (name: string): string => name.replace(/\r?\n|\r/g, "%0D%0A").replaceAll('"', "%22");

/** The form as one `Blob`: its size is known, it can be read more than once, and files on disk stay there until then. */
function encode(form: FormData): Blob {
  const boundary = `millwright-${crypto.randomUUID()}`;
  const parts: BlobPart[] = [];
  for (const [name, value] of form) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"`;
    if (typeof value === "string") {
      parts.push(`${head}\r\n\r\n${value.replace(/\r?\n|\r/g, "\r\n")}\r\n`);
    } else {
      const type = value.type || "application/octet-stream";
      parts.push(`${head}; filename="${escaped(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`, value, "\r\n");
    }
  }
  parts.push(`--${boundary}--\r\n`);
  return new Blob(parts, { type: `multipart/form-data; boundary=${boundary}` });
}

/**
 * The form as it is sent. With `onProgress` its bytes are counted as they go out. Browsers send streams over HTTP/2 only or not at all, and which it will be
 * cannot be told in advance; XMLHttpRequest counts, but follows redirects with the credential. So there the start of each attempt is told, and the end when
 * the server has accepted the form.
 */
export function encodeForm(form: FormData, onProgress: ((progress: UploadProgress) => void) | undefined): EncodedForm {
  if (!onProgress) return { body: form };
  const body = encode(form);
  const { size: totalBytes } = body;
  const tell = (sentBytes: number) => {
    try {
      onProgress({ sentBytes, totalBytes });
    } catch {}
  };
  if (inBrowser()) {
    const fresh = () => {
      tell(0);
      return body;
    };
    return { body, fresh, accepted: () => tell(totalBytes) };
  }
  const fresh = () => {
    let sent = 0;
    tell(0);
    const count = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        sent += chunk.byteLength;
        controller.enqueue(chunk);
        tell(sent);
      },
    });
    return body.stream().pipeThrough(count);
  };
  return { body, fresh };
}
