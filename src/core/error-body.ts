/** Reads what vendors put into an error body. Pure; knows shapes, not vendors. */

/** What could be read from an error's body and headers. */
export interface ErrorReading {
  readonly message: string | undefined;
  readonly code: string | undefined;
  readonly fieldErrors: Readonly<Record<string, readonly string[]>> | undefined;
  readonly requestId: string | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

const asFields = (value: unknown): Fields | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value : undefined;

const code = (value: unknown): string | undefined => (typeof value === "number" ? String(value) : text(value));

function messages(value: unknown): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.map((item) => text(item) ?? text(asFields(item)?.message)).filter((item) => item !== undefined);
}

/** `{errors: {field: [..]}}`, `{errors: [{field, message}]}` and problem details' `invalid-params`. */
function readFieldErrors(body: Fields): Record<string, readonly string[]> | undefined {
  const source = body.errors ?? body.field_errors ?? body.fieldErrors ?? body["invalid-params"];
  // A map: a vendor's field may be named like a member of Object.prototype.
  const found = new Map<string, readonly string[]>();
  if (Array.isArray(source)) {
    for (const item of source) {
      const entry = asFields(item);
      const field = text(entry?.field) ?? text(entry?.path) ?? text(entry?.name);
      const said = text(entry?.message) ?? text(entry?.reason) ?? text(entry?.detail);
      if (field && said) found.set(field, [...(found.get(field) ?? []), said]);
    }
  } else {
    for (const [field, value] of Object.entries(asFields(source) ?? {})) {
      const said = messages(value);
      if (said.length > 0) found.set(field, said);
    }
  }
  return found.size > 0 ? Object.fromEntries(found) : undefined;
}

const REQUEST_ID_HEADERS = ["x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray"];

/**
 * Message, code, field errors and request id of an error body of any of the shapes that the vendors use: `{message}`, `{status, message}`,
 * `{status_code, message}`, `{error: {message, code}}`, `{error, error_description}`, `{errors}`, problem details (RFC 9457).
 */
export function readErrorBody(body: unknown, headers: Headers): ErrorReading {
  const fields = asFields(body) ?? {};
  const nested = asFields(fields.error) ?? {};
  const first = Array.isArray(fields.errors) ? messages(fields.errors)[0] : undefined;
  let requestId: string | undefined;
  for (const name of REQUEST_ID_HEADERS) requestId ??= text(headers.get(name));
  return {
    message:
      text(fields.detail) ??
      text(fields.message) ??
      text(fields.error_description) ??
      text(nested.message) ??
      text(fields.error) ??
      first ??
      text(fields.title) ??
      text(fields.status_message) ??
      text(fields.msg),
    code:
      code(fields.code) ??
      code(nested.code) ??
      (fields.error_description === undefined ? undefined : text(fields.error)) ??
      code(fields.status_code),
    fieldErrors: readFieldErrors(fields) ?? readFieldErrors(nested),
    requestId:
      requestId ??
      code(fields.correlation_id) ??
      code(fields.request_id) ??
      code(fields.reference) ??
      code(fields.trace_id),
  };
}
