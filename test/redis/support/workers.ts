/** Runs worker processes from one bundle. */
import { fork } from "node:child_process";
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

/** Time for a process to start and connect, before all begin at once. */
export const STARTUP_MS = 900;
/** A process that has reported ends by itself within this. */
const EXIT_MS = 3_000;

function runWorker(task: Task, timeoutMs: number): Promise<Report> {
  return new Promise((resolve, reject) => {
    const child = fork(BUNDLE, [JSON.stringify(task)], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    let report: Report | undefined;
    const fail = (text: string) => {
      child.kill("SIGKILL");
      reject(new Error(`worker ${task.name} ${text}`));
    };
    let timer = setTimeout(() => fail("did not report in time"), timeoutMs);
    child.once("message", (message) => {
      report = message as Report;
      clearTimeout(timer);
      timer = setTimeout(() => fail("did not exit by itself"), EXIT_MS);
    });
    child.once("exit", (code) => {
      clearTimeout(timer);
      if (report && code === 0) resolve(report);
      else reject(new Error(`worker ${task.name} ended with ${code}`));
    });
  });
}

/** Several processes with the same task, all begun at the same moment. */
export function runWorkers(
  count: number,
  task: Omit<Task, "name" | "startAt" | "endAt"> & { readonly durationMs?: number },
  timeoutMs = 30_000,
): Promise<readonly Report[]> {
  const { durationMs, ...rest } = task;
  const startAt = Date.now() + STARTUP_MS;
  return Promise.all(
    Array.from({ length: count }, (_, i) =>
      runWorker(
        { ...rest, name: `w${i + 1}`, startAt, ...(durationMs !== undefined && { endAt: startAt + durationMs }) },
        timeoutMs,
      ),
    ),
  );
}
