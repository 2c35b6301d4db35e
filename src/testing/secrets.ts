/** What must not be read in a log or a message: values under a name like that of a credential. */

const SECRET = /authorization|cookie|token|secret|password|api-?key/i;
const MASK = "***";

/** Whether a header, a parameter or a field of this name holds a credential. */
export function isSecret(name: string): boolean {
  return SECRET.test(name);
}

/** Headers as they go into the log: credentials masked, the scheme kept (`Bearer ***`). */
export function maskHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const masked: Record<string, string> = {};
  for (const name of Object.keys(headers)) {
    const value = headers[name] as string;
    masked[name] = isSecret(name) ? `${/^(Bearer|Basic) /i.exec(value)?.[0] ?? ""}${MASK}` : value;
  }
  return masked;
}

/** A body or a query as it goes into the log: members that are named like a secret are masked. */
export function maskValues(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskValues);
  if (typeof value !== "object" || value === null) return value;
  const masked: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(value)) {
    const isPlain = typeof one === "string" || typeof one === "number";
    masked[name] = isPlain && isSecret(name) ? MASK : maskValues(one);
  }
  return masked;
}
