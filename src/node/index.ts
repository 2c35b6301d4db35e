/**
 * For Node: a faster transport on undici's connections, and files from disk for uploads.
 *
 * @packageDocumentation
 */
export { type FileFromPathOptions, fileFromPath } from "./file-from-path.ts";
export { UndiciTransport, type UndiciTransportOptions, undiciTransport } from "./undici-transport.ts";
