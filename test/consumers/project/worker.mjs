/** A worker. */
import { run } from "./consumer.mjs";

export const worker = {
  async test(_controller, { INPUT }) {
    console.log(JSON.stringify(await run(INPUT.vendors)));
  },
};
// biome-ignore lint/style/noDefaultExport: a worker is what its module exports by default.
export { worker as default };
