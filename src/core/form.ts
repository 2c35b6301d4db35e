/** Multipart bodies (RFC 7578) from plain objects. */
import { ConfigError } from "./errors.ts";

/** A file to upload: its content, or its content with a name and a type. */
export type Upload =
  | Blob
  | Uint8Array
  | { readonly content: Blob | Uint8Array; readonly filename?: string; readonly type?: string };

function asBlob(content: unknown, type?: string): Blob | undefined {
  if (content instanceof Blob) return type && content.type !== type ? new Blob([content], { type }) : content;
  if (content instanceof Uint8Array) return new Blob([content as Uint8Array<ArrayBuffer>], type ? { type } : {});
  return undefined;
}

/**
 * The fields as a form. Absent fields are left out; arrays repeat their field; objects travel as JSON.
 * @throws {ConfigError} when the body is not an object.
 */
export function toFormData(body: unknown, operation: string): FormData {
  if (body instanceof FormData) return body;
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new ConfigError(`${operation}: the body must be an object of form fields`, "body", { operation });
  }
  const form = new FormData();
  const append = (name: string, value: unknown): void => {
    if (value === undefined || value === null) return;
    const plain = asBlob(value);
    if (plain) {
      form.append(name, plain, plain instanceof File ? plain.name : "file");
    } else if (Array.isArray(value)) {
      for (const item of value) append(name, item);
    } else if (typeof value === "object" && "content" in value) {
      const { content, filename, type } = value as { content: unknown; filename?: string; type?: string };
      const blob = asBlob(content, type);
      if (!blob) throw new ConfigError(`${operation}: "${name}" must hold a Blob or bytes`, name, { operation });
      form.append(name, blob, filename ?? (blob instanceof File ? blob.name : "file"));
    } else {
      form.append(name, typeof value === "object" ? JSON.stringify(value) : String(value));
    }
  };
  for (const [name, value] of Object.entries(body)) append(name, value);
  return form;
}
