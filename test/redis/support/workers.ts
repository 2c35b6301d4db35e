/** Runs worker processes from one bundle. */
import { type ChildProcess, fork } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { build } from "esbuild";
import type { Report, Task } from "./worker.ts";

const BUNDLE = ".tmp/redis-worker.mjs";

export async function buildWorker(): Promise<void> {
  await mkdir(".tmp", { recursive: true });
  await build({
    entryPoints: ["test/redis/support/worker.ts"],
    outfile: BUNDLE,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
  });
}

/** A process that has reported ends by itself within this. */
const EXIT_MS = 4_000;

class Worker {
  readonly ready: Promise<void>;
  readonly report: Promise<Report>;
  readonly #child: ChildProcess;

  constructor(task: Task, timeoutMs: number) {
    const child = fork(BUNDLE, [JSON.stringify(task)], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    this.#child = child;
    let isReady = () => {};
    this.ready = new Promise((resolve) => {
      isReady = resolve;
    });
    this.report = new Promise((resolve, reject) => {
      let report: Report | undefined;
      const fail = (text: string) => {
        child.kill("SIGKILL");
        reject(new Error(`worker ${task.name} ${text}`));
      };
      let timer = setTimeout(() => fail("did not report in time"), timeoutMs);
      child.on("message", (message) => {
        if (message === "ready") return isReady();
        report = message as Report;
        clearTimeout(timer);
        timer = setTimeout(() => fail("did not exit by itself"), EXIT_MS);
      });
      child.once("exit", (code) => {
        clearTimeout(timer);
        isReady();
        if (report && code === 0) resolve(report);
        else reject(new Error(`worker ${task.name} ended with ${code}`));
      });
    });
    this.report.catch(() => {});
  }

  begin(startAt: number): void {
    this.#child.send(startAt);
  }
}

export interface Run {
  /** When all begin, epoch milliseconds. */
  readonly startAt: number;
  readonly reports: Promise<readonly Report[]>;
}

/** Starts several processes with the same task; resolves when all are about to begin. */
export async function runWorkers(count: number, task: Omit<Task, "name">, timeoutMs = 30_000): Promise<Run> {
  const workers = Array.from({ length: count }, (_, i) => new Worker({ ...task, name: `w${i + 1}` }, timeoutMs));
  await Promise.all(workers.map(({ ready }) => ready));
  const startAt = Date.now() + 100;
  for (const worker of workers) worker.begin(startAt);
  return { startAt, reports: Promise.all(workers.map(({ report }) => report)) };
}
