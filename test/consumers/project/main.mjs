/** Node, Bun and Deno with modules: loads every entry, then runs the consumer. */
import process from "node:process";
import { run } from "./consumer.mjs";
import { runSimulated } from "./simulated.mjs";

const { vendors, entries } = JSON.parse(process.argv[2]);
const outcomes = await run(vendors);
outcomes.simulated = await runSimulated();
try {
  for (const entry of entries) if (Object.keys(await import(entry)).length === 0) throw new Error(`${entry} is empty`);
  outcomes.entries = "ok";
} catch (error) {
  outcomes.entries = String(error);
}
console.log(JSON.stringify(outcomes));
