/** One allow-list decides what of a request or an answer may be seen in errors, hooks and logs. */

/** Header names whose values may be shown. Everything else is masked, so a credential in a header nobody thought of stays hidden. */
const SHOWN_HEADERS = new Set([
  "accept",
  "content-type",
  "content-length",
  "content-encoding",
  "date",
  "retry-after",
  "x-entity-id",
  "x-request-id",
  "request-id",
  "x-correlation-id",
  "cf-ray",
  "x-simulated",
]);

const SHOWN_PREFIX = /^(x-)?rate-?limit/;

/** Query names whose values are credentials wherever they occur. */
const SECRET_QUERY =
  /^(access_token|refresh_token|token|api[-_]?key|key|secret|client_secret|password|signature|sig|code)$/i;

const MASK = "***";

/** Headers by name, in small letters, with every value masked that is not known to be harmless. */
export function redactHeaders(headers: Iterable<[string, string]>): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [name, value] of headers) shown[name] = SHOWN_HEADERS.has(name) || SHOWN_PREFIX.test(name) ? value : MASK;
  return shown;
}

/** The URL with user info and credential-like query values masked. Never throws. */
export function redactUrl(url: string): string {
  const start = url.indexOf("?");
  const bare = (start < 0 ? url : url.slice(0, start)).replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, `$1${MASK}@`);
  if (start < 0) return bare;
  const query = url
    .slice(start + 1)
    .replace(/#.*$/, "")
    .split("&")
    .map((pair) => {
      const name = pair.split("=", 1)[0] ?? "";
      let plain = name;
      try {
        plain = decodeURIComponent(name);
      } catch {}
      return SECRET_QUERY.test(plain) ? `${name}=${MASK}` : pair;
    });
  return `${bare}?${query.join("&")}`;
}
