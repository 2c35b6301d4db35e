/** Runs a bundle where nothing of Node is in reach, as in a browser. */
import { readFileSync } from "node:fs";

const [, , path, input] = process.argv;
const code = readFileSync(path, "utf8");
// Not `global`: Node's own `fetch` needs it.
for (const name of ["process", "Buffer", "setImmediate", "clearImmediate", "require"]) delete globalThis[name];
const mentioned = /["'`](?:node:[a-z/]+|undici|ioredis|bottleneck)["'`]/.exec(code);
// biome-ignore lint/security/noGlobalEval: a bundle is a script, as in a page.
globalThis.eval(code);
const outcomes = await globalThis.runConsumer(JSON.parse(input).vendors);
outcomes.clean = mentioned ? `the bundle mentions ${mentioned[0]}` : "ok";
console.log(JSON.stringify(outcomes));
