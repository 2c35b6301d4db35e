#!/usr/bin/env node
/** `millwright`: the command line. */
import { runCommand } from "./commands.ts";

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (line) => console.log(line),
  error: (line) => console.error(line),
  env: process.env,
  cwd: process.cwd(),
  interactive: process.stderr.isTTY === true,
});
