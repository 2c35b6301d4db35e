/** Credentials in a browser: whoever opens the page can read them, so that a fixed one must be meant. */

/** What an options object says about credentials in a browser. */
interface CredentialOptions {
  readonly baseUrl?: unknown;
  readonly browser?: { readonly allowCredentials?: unknown } | undefined;
}

/**
 * Whether this is a page or a worker of a browser. Not Node, Bun, Deno, workerd or another server, not even with a DOM put into their globals by a test runner:
 * none of them has both one of a browser's globals and no `process.versions.node`.
 *
 * @param globals - default: the global object
 */
export function inBrowser(globals: object = globalThis): boolean {
  const { document, importScripts, process, Deno } = globals as Record<string, { versions?: { node?: unknown } }>;
  return (document ?? importScripts) !== undefined && Deno === undefined && process?.versions?.node === undefined;
}

/** What is wrong with an option that holds a credential, if it is not its content. `false` means that there is none because a proxy adds it. */
export function checkCredential(value: unknown, { baseUrl, browser }: CredentialOptions): string | undefined {
  if (value === false) return baseUrl === undefined ? 'is false, so "baseUrl" must be a proxy that adds it' : undefined;
  if (typeof value !== "string" || browser?.allowCredentials === true || !inBrowser()) return undefined;
  return 'can be read by everyone who opens this page: give a function that asks your server for a short-lived one, or false with "baseUrl" a proxy that adds it, or set browser: { allowCredentials: true }';
}
