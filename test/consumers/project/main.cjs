/** Node, Bun and Deno with CommonJS: loads every entry, then runs the consumer. */
const process = require("node:process");
const { run } = require("./consumer.cjs");
const { runSimulated } = require("./simulated.cjs");

const { vendors, entries } = JSON.parse(process.argv[2]);
run(vendors).then(async (outcomes) => {
  outcomes.simulated = await runSimulated();
  try {
    for (const entry of entries) if (Object.keys(require(entry)).length === 0) throw new Error(`${entry} is empty`);
    outcomes.entries = "ok";
  } catch (error) {
    outcomes.entries = String(error);
  }
  console.log(JSON.stringify(outcomes));
});
