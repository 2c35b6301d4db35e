/** A connection of our own to the user's Redis: every command ends soon, and an outage is told once when it begins and once when it is over. */
import { ConfigError } from "../core/errors.ts";

/** An ioredis client (5 or later), as far as it is used here. It is never used itself, only duplicated. */
export interface RedisLike {
  /** State of the connection. */
  readonly status: string;
  /** Another connection with the same settings. */
  duplicate(override?: Record<string, unknown>): unknown;
  /** Listens to an event of the connection. */
  on(event: string, listener: () => void): unknown;
  /** Settings of the connection; the prefix of its keys is kept. */
  readonly options?: {
    /** Begins every key. */
    readonly keyPrefix?: string | undefined;
  };
}

/** What the hook is told. */
export interface DegradedEvent {
  /** `true`: Redis went away, every process now works by itself. `false`: it is back, and they share again. */
  readonly degraded: boolean;
  /** Why, when it went away. */
  readonly reason?: string;
}

/** Settings that limits and tokens have in common. */
export interface RedisOptions {
  /** Begins every key. Default `millwright`. */
  readonly prefix?: string | undefined;
  /** Longest wait for an answer of Redis, in milliseconds, before this process goes on by itself. Default 1000. */
  readonly timeoutMs?: number | undefined;
  /** Told once when Redis goes away and once when it is back. What it throws is swallowed. */
  readonly onDegraded?: ((event: DegradedEvent) => void) | undefined;
}

/** The part of an ioredis connection that runs commands. */
export interface RedisConnection {
  readonly status: string;
  call(command: string, ...args: (string | number)[]): Promise<unknown>;
  duplicate(): RedisConnection;
  on(event: string, listener: (...args: unknown[]) => void): unknown;
  disconnect(reconnect?: boolean): void;
}

/** Redis cannot be reached, or does not answer in time. */
export class RedisAwayError extends Error {
  constructor(reason: string) {
    super(`Redis is away: ${reason}`);
    this.name = "RedisAwayError";
  }
}

/** Milliseconds to the first look whether Redis is back, and the longest between two where it comes and goes. */
const PROBE_MS = 250;
const LONGEST_PROBE_MS = 30_000;
/** An outage that begins sooner after another is the same one coming back. */
const STEADY_MS = 5_000;
const LONGEST_RECONNECT_MS = 1_000;

interface Listener {
  /** `closed`: its owner ended it. */
  readonly onDown: (reason: string, closed: boolean) => unknown;
  readonly onUp: () => unknown;
}

/** A script that runs in Redis. */
export interface Script {
  readonly text: string;
}

export class RedisLink {
  readonly connection: RedisConnection;
  readonly #listeners = new Set<Listener>();
  readonly #firstReady: Promise<void>;
  #probe: ReturnType<typeof setTimeout> | undefined;
  #probeMs = PROBE_MS;
  #upAt = Number.NEGATIVE_INFINITY;
  #closed = false;
  #away = false;

  constructor(redis: RedisLike, timeoutMs: number) {
    this.connection = redis.duplicate({
      lazyConnect: false,
      enableOfflineQueue: false,
      // Would change the names of channels, and not those in scripts.
      keyPrefix: "",
      maxRetriesPerRequest: 0,
      commandTimeout: timeoutMs,
      retryStrategy: (times: number) => Math.min(50 * 2 ** Math.min(times, 10), LONGEST_RECONNECT_MS),
    }) as RedisConnection;
    const { connection } = this;
    // Without a listener, ioredis writes errors to the console. "close" follows each of them.
    connection.on("error", () => {});
    connection.on("close", () => this.down("connection closed"));
    this.#firstReady = new Promise((resolve) => {
      const timer = setTimeout(() => {
        if (connection.status !== "ready") this.down("no connection");
        resolve();
      }, timeoutMs);
      timer.unref?.();
      connection.on("ready", () => {
        clearTimeout(timer);
        resolve();
      });
      connection.on("close", () => {
        clearTimeout(timer);
        resolve();
      });
    });
    // Its owner is done with Redis: nothing of ours must keep the process alive.
    redis.on("end", () => this.close());
  }

  get away(): boolean {
    return this.#away;
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @throws {RedisAwayError} at once while Redis is away, else within the timeout. */
  async run(command: string, ...args: (string | number)[]): Promise<unknown> {
    await this.#firstReady;
    if (this.#away) throw new RedisAwayError("no connection");
    try {
      return await this.connection.call(command, ...args);
    } catch (error) {
      if (isUnknownScript(error)) throw error;
      const message = error instanceof Error ? error.message : String(error);
      this.down(message);
      throw new RedisAwayError(message);
    }
  }

  /** Runs a script by its digest, and by its text where Redis has not seen it. @throws {RedisAwayError} */
  async script({ text }: Script, keys: readonly string[], args: readonly (string | number)[]): Promise<unknown> {
    const sha = digests.get(text);
    if (sha) {
      try {
        return await this.run("EVALSHA", sha, keys.length, ...keys, ...args);
      } catch (error) {
        if (!isUnknownScript(error)) throw error;
      }
    }
    const result = await this.run("EVAL", text, keys.length, ...keys, ...args);
    if (!sha) digests.set(text, await digest("SHA-1", text));
    return result;
  }

  /** Redis is of no use now, whatever the reason: everybody who listens goes on alone until a script runs again. */
  down(reason: string): void {
    if (this.#away) return;
    this.#away = true;
    this.#probeMs =
      performance.now() - this.#upAt < STEADY_MS ? Math.min(this.#probeMs * 2, LONGEST_PROBE_MS) : PROBE_MS;
    if (!this.#closed) this.#lookLater();
    for (const { onDown } of [...this.#listeners]) onDown(reason, this.#closed);
  }

  #lookLater(): void {
    clearTimeout(this.#probe);
    this.#probe = setTimeout(() => void this.#look(), this.#probeMs);
    this.#probe.unref?.();
  }

  async #look(): Promise<void> {
    try {
      await this.connection.call("EVAL", "return 1", 0);
    } catch {
      if (this.#away && !this.#closed) this.#lookLater();
      return;
    }
    if (!this.#away || this.#closed) return;
    this.#away = false;
    this.#upAt = performance.now();
    for (const { onUp } of [...this.#listeners]) onUp();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    clearTimeout(this.#probe);
    this.down("closed");
    this.connection.disconnect();
  }
}

const digests = new Map<string, string>();

function isUnknownScript(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("NOSCRIPT");
}

async function digest(algorithm: "SHA-1" | "SHA-256", text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest(algorithm, new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** SHA-256 of a text, as hexadecimal digits: what stands in a key for something that must not be read there. */
export function sha256(text: string): Promise<string> {
  return digest("SHA-256", text);
}

const links = new WeakMap<RedisLike, RedisLink>();

/** What every key begins with: the client's own prefix, and ours. */
export function prefixOf(redis: RedisLike, { prefix = "millwright" }: RedisOptions): string {
  return (redis.options?.keyPrefix ?? "") + prefix;
}

/** The link of a client, made on first use, and the hook added to it. */
export function linkOf(redis: RedisLike, options: RedisOptions, owner: string): RedisLink {
  if (typeof redis?.duplicate !== "function" || typeof redis.on !== "function") {
    throw new ConfigError(`${owner}: the first argument must be an ioredis client`, "redis");
  }
  if ((redis as { isCluster?: unknown }).isCluster === true) {
    throw new ConfigError(`${owner}: a Redis Cluster is not supported, give a client of one server`, "redis");
  }
  const { timeoutMs = 1000, onDegraded } = options;
  if (!(timeoutMs > 0)) throw new ConfigError(`${owner}: "timeoutMs" must be a number above 0`, "timeoutMs");
  if (onDegraded !== undefined && typeof onDegraded !== "function")
    throw new ConfigError(`${owner}: "onDegraded" must be a function`, "onDegraded");
  let link = links.get(redis);
  if (!link) {
    link = new RedisLink(redis, timeoutMs);
    links.set(redis, link);
  }
  if (onDegraded) {
    const tell = (event: DegradedEvent) => {
      try {
        const result: unknown = onDegraded(event);
        if (result instanceof Promise) result.catch(() => {});
      } catch {}
    };
    link.listen({
      onDown: (reason, closed) => closed || tell({ degraded: true, reason }),
      onUp: () => tell({ degraded: false }),
    });
  }
  return link;
}
