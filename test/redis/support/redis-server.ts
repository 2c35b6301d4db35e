/** A real redis-server for one test file: the one at REDIS_URL, or one of our own on a free port. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { Redis } from "ioredis";

export interface TestRedis {
  readonly url: string;
  /** Ends the server as a crash does. Only for a server of our own. */
  kill(): Promise<void>;
  /** Starts it again, empty, on the same port. */
  restart(): Promise<void>;
  /** Stops it answering with its connections open, and lets it go on. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

const found = spawnSync("redis-server", ["--version"]).status === 0;

/** Why tests cannot run, or nothing. */
export const missingRedis = found || process.env.REDIS_URL ? undefined : "no redis-server on PATH and no REDIS_URL";
/** Why tests that kill their server cannot run, or nothing. */
export const missingOwnRedis = found ? undefined : "no redis-server on PATH";

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(address)));
    });
  });
}

async function answers(url: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    const redis = new Redis(url, { lazyConnect: true, retryStrategy: null, enableOfflineQueue: true });
    redis.on("error", () => {});
    try {
      await redis.connect();
      await redis.ping();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      redis.disconnect();
    }
  }
  throw new Error(`no redis-server at ${url}`);
}

export async function startRedis({ own = false } = {}): Promise<TestRedis> {
  const given = process.env.REDIS_URL;
  if (given && !own) {
    const nothing = async () => {};
    return { url: given, kill: nothing, restart: nothing, freeze() {}, thaw() {}, stop: nothing };
  }
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  const start = async () => {
    child = spawn(
      "redis-server",
      ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--daemonize", "no"],
      { stdio: "ignore" },
    );
    await answers(url);
  };
  const kill = async () => {
    const ending = child;
    child = undefined;
    if (!ending || ending.exitCode !== null) return;
    const gone = new Promise((resolve) => ending.once("exit", resolve));
    ending.kill("SIGKILL");
    await gone;
  };
  await start();
  return {
    url,
    kill,
    restart: start,
    freeze: () => child?.kill("SIGSTOP"),
    thaw: () => child?.kill("SIGCONT"),
    stop: kill,
  };
}
