#!/usr/bin/env node
/** `millwright`: the command line. */
import { runCommand } from "./commands.ts";

const terminal = {
  out: (line: string) => console.log(line),
  error: (line: string) => console.error(line),
  env: process.env,
  cwd: process.cwd(),
  interactive: process.stderr.isTTY === true,
};

runCommand(process.argv.slice(2), terminal).then((code) => {
  process.exitCode = code;
});
