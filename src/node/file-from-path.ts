/** Files from disk for uploads. */
import { constants, openAsBlob } from "node:fs";
import { access } from "node:fs/promises";
import { basename } from "node:path";

/** Media types of what is attached to work orders, by the end of the name. */
const TYPES: Readonly<Record<string, string>> = {
  avif: "image/avif",
  bmp: "image/bmp",
  csv: "text/csv",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  gif: "image/gif",
  heic: "image/heic",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  json: "application/json",
  mov: "video/quicktime",
  mp4: "video/mp4",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  tif: "image/tiff",
  tiff: "image/tiff",
  txt: "text/plain",
  webp: "image/webp",
  xls: "application/vnd.ms-excel",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xml: "application/xml",
  zip: "application/zip",
};

/** Settings of `fileFromPath`. */
export interface FileFromPathOptions {
  /** Name that the vendor sees. Default: the last part of the path. */
  readonly name?: string | undefined;
  /** Media type. Default: by the end of the name, else `application/octet-stream`. */
  readonly type?: string | undefined;
}

/**
 * A file on disk, ready to be uploaded. It is read while it is sent, so it never has to fit into memory, and can be sent again by a retry. It must not change
 * in between: reading a changed file fails.
 *
 * @throws the system's error when the file does not exist or cannot be read.
 * @example
 * await fn.workOrders.attachments.create(id, folderId, { file: await fileFromPath("reports/pump-7.pdf") });
 */
export async function fileFromPath(path: string | URL, options: FileFromPathOptions = {}): Promise<File> {
  const name = options.name ?? basename(path instanceof URL ? decodeURIComponent(path.pathname) : path);
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const type = options.type ?? (Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined) ?? "application/octet-stream";
  // What `openAsBlob` says of a missing file does not name it.
  await access(path, constants.R_OK);
  const blob = await openAsBlob(path, { type });
  return new File([blob], name, { type });
}
