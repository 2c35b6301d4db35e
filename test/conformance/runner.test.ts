/** The conformance cases on `fetch`. `test/node/conformance.test.ts` runs them on undici. */
import { byFetch } from "./perform.ts";
import { runCases } from "./run-cases.ts";

runCases(byFetch);
