import { SimulationError } from "./errors.ts";
import type { CallExpectation, ExpectedCall, RequestRecord } from "./types.ts";

const SECRET = /authorization|cookie|token|secret|password|api-?key/i;
const MASK = "***";

/** Headers as they go into the log: credentials masked, the scheme kept (`Bearer ***`). */
export function maskHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (!SECRET.test(name)) return [name, value];
      const scheme = /^(Bearer|Basic) /i.exec(value)?.[0] ?? "";
      return [name, `${scheme}${MASK}`];
    }),
  );
}

/** A body or a query as it goes into the log: members that are named like a secret are masked. */
export function maskValues(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskValues);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      SECRET.test(name) && typeof one === "string" ? MASK : maskValues(one),
    ]),
  );
}

/** Checks of the requests to one operation. */
export function expectCalls(
  requests: readonly RequestRecord[],
  operationId: string,
  isKnown: (operationId: string) => boolean,
): CallExpectation {
  if (!isKnown(operationId)) throw new SimulationError(`expect: there is no operation ${operationId}.`);
  const calls = requests.filter((one) => one.operationId === operationId);
  const matching = (expected: ExpectedCall): RequestRecord[] => calls.filter((call) => fits(call, expected));
  return {
    toHaveBeenCalled() {
      if (calls.length === 0) fail(`expected ${operationId} to have been called. ${others(requests)}`);
    },
    toHaveBeenCalledTimes(count) {
      if (calls.length === count) return;
      fail(`expected ${operationId} to have been called ${times(count)}, it was called ${times(calls.length)}.`);
    },
    toHaveBeenCalledWith(expected) {
      if (matching(expected).length > 0) return;
      const seen = calls.map((call) => `  ${show({ path: call.params, query: call.query, body: call.body })}`);
      const list = seen.length === 0 ? others(requests) : `It was called with:\n${seen.slice(-5).join("\n")}`;
      fail(`expected ${operationId} to have been called with ${show(expected)}. ${list}`);
    },
    not: {
      toHaveBeenCalled() {
        if (calls.length > 0)
          fail(`expected ${operationId} not to have been called, it was called ${times(calls.length)}.`);
      },
      toHaveBeenCalledWith(expected) {
        if (matching(expected).length > 0)
          fail(`expected ${operationId} not to have been called with ${show(expected)}.`);
      },
    },
  };
}

function fits(call: RequestRecord, expected: ExpectedCall): boolean {
  const pairs: [unknown, unknown][] = [
    [expected.path, call.params],
    [expected.query, call.query],
    [expected.body, call.body],
  ];
  return pairs.every(([wanted, actual]) => wanted === undefined || contains(actual, wanted));
}

/** Whether `actual` has every member of `wanted`; lists must be of one length. */
function contains(actual: unknown, wanted: unknown): boolean {
  if (Object.is(actual, wanted)) return true;
  if (typeof wanted !== "object" || wanted === null || typeof actual !== "object" || actual === null) return false;
  if (Array.isArray(wanted)) {
    if (!Array.isArray(actual) || actual.length !== wanted.length) return false;
    return wanted.every((one, index) => contains(actual[index], one));
  }
  return Object.entries(wanted).every(([key, value]) => contains((actual as Record<string, unknown>)[key], value));
}

function others(requests: readonly RequestRecord[]): string {
  const names = [...new Set(requests.map((one) => one.operationId ?? `${one.method} ${one.path}`))];
  return names.length === 0 ? "Nothing was called." : `Called were: ${names.join(", ")}.`;
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

function show(value: unknown): string {
  return JSON.stringify(value);
}

function fail(message: string): never {
  throw new Error(message);
}
