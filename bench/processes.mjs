/** Processes that answer messages one at a time. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const fileOf = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Starts a file of this folder and waits for its first message. */
export async function start(file, args = [], execArgv = []) {
  const child = fork(fileOf(file), args, { execArgv });
  const exit = once(child, "exit").then(([code]) => {
    throw new Error(`${file} ${args[0] ?? ""} ended with ${code}`);
  });
  exit.catch(() => {});
  const next = async () => (await Promise.race([once(child, "message"), exit]))[0];
  const first = await next();
  return {
    first,
    /** Sends a message and waits for the answer. */
    ask(message) {
      child.send(message);
      return next();
    },
    stop: () => child.disconnect(),
  };
}
