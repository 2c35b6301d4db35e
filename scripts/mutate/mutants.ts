/** What `npm run mutate` breaks: one entry for each rule of `src/core` and each way of getting it wrong that seemed likely. */
import type { Mutant } from "./mutant.ts";
import { answers } from "./rules/answers.ts";
import { calls } from "./rules/calls.ts";
import { credentials } from "./rules/credentials.ts";
import { exchange } from "./rules/exchange.ts";
import { limiter } from "./rules/limiter.ts";
import { pages } from "./rules/pages.ts";
import { requests } from "./rules/requests.ts";
import { retries } from "./rules/retries.ts";
import { windows } from "./rules/windows.ts";

export const mutants: readonly Mutant[] = [
  ...retries,
  ...exchange,
  ...calls,
  ...pages,
  ...answers,
  ...requests,
  ...credentials,
  ...limiter,
  ...windows,
];
