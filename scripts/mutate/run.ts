/** Running tests in a copy of the tree. */
import { spawn } from "node:child_process";

/** How long a run and each of its tests may take: what takes longer hangs, which is noticed too. */
export interface Limits {
  readonly runMs: number;
  readonly testMs: number;
}

/** More than the tests' own, for several runs share the machine. */
const SUITE: Limits = { runMs: 150_000, testMs: 40_000 };
/** For a test that runs alone: as long as tests may take anywhere. */
export const ALONE: Limits = { runMs: 60_000, testMs: 20_000 };

/** How tests ended. */
export interface Run {
  readonly passed: boolean;
  /** The first test that failed, as vitest names it: `file > describe > test`. */
  readonly failed: string;
}

/** Runs tests until the first that fails twice in a row: some measure real timers, and a busy machine is no mutant. */
export function run(copy: string, args: readonly string[], { runMs, testMs }: Limits = SUITE): Promise<Run> {
  return new Promise((done) => {
    // One worker: there are as many copies at work as the machine has cores.
    const flags = ["--bail=1", "--retry=1", "--maxWorkers=1", `--testTimeout=${testMs}`, "--reporter=dot"];
    const child = spawn(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "--no-color", ...flags, ...args], {
      cwd: copy,
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, so that a hanging test goes with its runner.
      detached: true,
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
    let late = false;
    const end = () => {
      try {
        process.kill(-(child.pid ?? 0), "SIGKILL");
      } catch {}
    };
    const timer = setTimeout(() => {
      late = true;
      end();
    }, runMs);
    child.on("close", (code) => {
      clearTimeout(timer);
      end();
      const failed = late ? "the time limit" : (/FAIL\s+(.+)/.exec(said)?.[1] ?? /Error: .*/.exec(said)?.[0] ?? "?");
      done({ passed: code === 0, failed });
    });
  });
}
