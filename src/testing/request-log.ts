import { SimulationError } from "./errors.ts";
import type { CallExpectation, ExpectedCall, RequestRecord } from "./types.ts";

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
      const list = calls.length === 0 ? others(requests) : `It was called with:\n${shown(calls.slice(-5))}`;
      fail(`expected ${operationId} to have been called with ${show(expected)}. ${list}`);
    },
    toHaveBeenLastCalledWith(expected) {
      const last = calls.at(-1);
      if (last !== undefined && fits(last, expected)) return;
      const list = last === undefined ? others(requests) : `The last call was:\n${shown([last])}`;
      fail(`expected ${operationId} to have been last called with ${show(expected)}. ${list}`);
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

/** `expect.any(String)` and the like, of vitest and of jest. */
interface Matcher {
  asymmetricMatch(actual: unknown): boolean;
}

function isMatcher(value: object): value is Matcher {
  return typeof (value as Partial<Matcher>).asymmetricMatch === "function";
}

/** Whether `actual` has every member of `wanted`; lists must be of one length. */
function contains(actual: unknown, wanted: unknown): boolean {
  if (Object.is(actual, wanted)) return true;
  if (typeof wanted === "object" && wanted !== null && isMatcher(wanted)) return wanted.asymmetricMatch(actual);
  if (typeof wanted !== "object" || wanted === null || typeof actual !== "object" || actual === null) return false;
  if (Array.isArray(wanted)) {
    if (!Array.isArray(actual) || actual.length !== wanted.length) return false;
    return wanted.every((one, index) => contains(actual[index], one));
  }
  return Object.entries(wanted).every(([key, value]) => contains((actual as Record<string, unknown>)[key], value));
}

function shown(calls: readonly RequestRecord[]): string {
  return calls.map((call) => `  ${show({ path: call.params, query: call.query, body: call.body })}`).join("\n");
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
