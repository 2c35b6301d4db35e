import { SimulationError } from "../errors.ts";
import type { Simulator } from "../types.ts";

/** Requests of this process that are being answered by simulators. */
export interface Interception {
  /** Lets requests go out again. */
  close(): void;
}

/**
 * Answers every request of this process to the vendors' servers by simulators, whatever sends it: `fetch`, `http`, a
 * client that is made deep inside the code under test. For that it starts MSW, which must be installed, with the handlers
 * of the simulators; a project that has a server of MSW already gives it `...sim.handlers` instead.
 *
 * ```ts
 * const sim = simulate("clickmaint");
 * const interception = await intercept(sim);
 * ```
 *
 * A request that no simulator answers for is an error, so that no test call leaves the machine unseen.
 *
 * @throws {SimulationError} when MSW is not installed
 */
export async function intercept(...sims: readonly Simulator[]): Promise<Interception> {
  const { setupServer } = await loadMsw();
  const server = setupServer(...sims.flatMap((sim) => sim.handlers));
  server.listen({ onUnhandledRequest: "error" });
  return { close: () => server.close() };
}

async function loadMsw(): Promise<typeof import("msw/node")> {
  try {
    return await import("msw/node");
  } catch (error) {
    throw new SimulationError(
      "intercept needs the package msw, version 2 or 3: npm install --save-dev msw. Without it, pass sim.fetch to the client as its fetch.",
      { cause: error },
    );
  }
}
