/** A worker. */
import { run } from "./consumer.mjs";
import { runSimulated } from "./simulated.mjs";

// biome-ignore lint/style/noDefaultExport: a worker is what its module exports by default.
export default {
  async test(_controller, { INPUT }) {
    const outcomes = await run(INPUT.vendors);
    console.log(JSON.stringify({ ...outcomes, simulated: await runSimulated() }));
  },
};
