/**
 * Loaded before the program of a page: every vendor is simulated, and requests to their real addresses end there. The program itself is what a user would type.
 * When it is over, what the page promises of the vendors is checked.
 */
import { setupServer } from "msw/node";
import { simulate } from "../../src/testing/index.ts";
import { SCENES } from "./scenes.ts";

const scene = SCENES[process.env.DOCS_PAGE ?? ""];

const sims = {
  clickmaint: simulate("clickmaint", { seed: 7, ...scene?.clickmaint }),
  fieldnation: simulate("fieldnation", { seed: 7 }),
  flowretail: simulate("flowretail", { seed: 7 }),
  repzo: simulate("repzo", { seed: 7 }),
  "workorder-portal": simulate("workorder-portal", { seed: 7 }),
};

/** The simulated vendors of a page. */
export type Sims = typeof sims;

// The portal is a part of Repzo at the same address: Repzo's simulator answers for both.
const { "workorder-portal": _, ...answering } = sims;
setupServer(...(scene?.handlers?.(sims) ?? []), ...Object.values(answering).flatMap(({ handlers }) => handlers)).listen(
  {
    onUnhandledRequest(request) {
      const { hostname } = new URL(request.url);
      if (hostname !== "localhost" && hostname !== "127.0.0.1") throw new Error(`A page asked ${request.url}`);
    },
  },
);

scene?.prepare?.(sims);
let ended = false;
process.on("beforeExit", () => {
  if (ended) return;
  ended = true;
  scene?.check?.(sims);
});
