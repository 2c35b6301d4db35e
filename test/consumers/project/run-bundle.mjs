/** Runs a bundle where nothing of Node is in reach, as in a browser. */
import { readFileSync } from "node:fs";

const [, , path, input] = process.argv;
const code = readFileSync(path, "utf8");
/** openapi-fetch asks whether there is a `process` before it looks at it. */
const ASKS_FIRST =
  /(?:typeof process\s*={2,3}\s*["'`]object["'`]|["'`]object["'`]\s*={2,3}\s*typeof process)\s*&&[^;}]*?process\.versions\.undici/g;
const unasked = code.replaceAll(ASKS_FIRST, "");
// The rest of Node's own globals stay, as its `fetch` needs them: that the bundle does without is read off its text.
for (const name of ["process", "require"]) delete globalThis[name];
const mentioned =
  /["'`](?:node:[a-z/]+|undici|ioredis|bottleneck)["'`]/.exec(unasked) ??
  /(?<![.\w$])(?:Buffer\.|process\.|setImmediate\()/.exec(unasked);
// biome-ignore lint/security/noGlobalEval: a bundle is a script, as in a page.
globalThis.eval(code);
const outcomes = await globalThis.runConsumer(JSON.parse(input).vendors);
outcomes.clean = mentioned ? `the bundle mentions ${mentioned[0]}` : "ok";
console.log(JSON.stringify(outcomes));
