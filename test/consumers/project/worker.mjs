/** A worker. */
import { run } from "./consumer.mjs";

// biome-ignore lint/style/noDefaultExport: a worker is what its module exports by default.
export default {
  async test(_controller, { INPUT }) {
    console.log(JSON.stringify(await run(INPUT.vendors)));
  },
};
