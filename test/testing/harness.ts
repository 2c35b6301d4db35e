import { type ApiName, type SimulateOptions, type Simulator, simulate } from "../../src/testing/index.ts";

/** An answer, read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of every shape
  readonly body: any;
}

/** Sends a request to a simulator as a client would. */
export type Send = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;

/** A simulator of Click Maint and a way to talk to it. */
export function clickmaint(options: SimulateOptions<"clickmaint"> = {}): { sim: Simulator<"clickmaint">; send: Send } {
  const sim = simulate("clickmaint", { rateLimit: false, ...options });
  return { sim, send: sender(sim, { authorization: "Bearer key", "x-entity-id": "12" }) };
}

/** Sends requests with the headers that every request needs. */
export function sender<A extends ApiName>(sim: Simulator<A>, common: Record<string, string>): Send {
  return async (method, path, body, headers = {}) => {
    const response = await sim.fetch(`https://app.clickmaint.com${sim.basePath}${path}`, {
      method,
      headers: { ...common, ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
  };
}
