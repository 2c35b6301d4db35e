/**
 * Whose turn it is among all processes: a cluster of Bottleneck limiters with one place. When a turn ends, Bottleneck gives the next to the
 * process that has gone without the longest; a turn whose process died expires.
 */
import Bottleneck from "bottleneck";
import { RedisAwayError, type RedisConnection } from "./link.ts";

/** Longest turn in milliseconds. A process that keeps it longer is taken for dead. */
const TURN_EXPIRES_MS = 6_000;
/** Longest wait for a turn while others can only have had theirs, before a message is taken for lost. */
const PATIENCE_MS = 5_000;
/** Bottleneck looks after expired turns so often. */
const HEARTBEAT_MS = 1_000;
/** Bottleneck's keys of a limiter that nobody uses stay this long. */
const KEYS_LIVE_MS = 600_000;
/** Subscriptions of a limiter that is not used are given up after this. */
const IDLE_MS = 30_000;

/** Bottleneck's connection on top of ours: one for all limiters, made when the first turn is asked for. */
export class BatonConnections {
  #shared: Bottleneck.IORedisConnection | undefined;

  constructor(readonly connection: RedisConnection) {}

  get(): Bottleneck.IORedisConnection {
    if (!this.#shared) {
      this.#shared = new Bottleneck.IORedisConnection({ client: this.connection });
      this.#shared.on("error", () => {});
    }
    return this.#shared;
  }

  close(): void {
    void this.#shared?.disconnect(false);
    this.#shared = undefined;
  }
}

export class Baton {
  #limiter: Bottleneck | undefined;
  #drop: ((error: Error) => void) | undefined;
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly connections: BatonConnections,
    readonly id: Promise<string>,
  ) {}

  /** Runs `task` when it is this process's turn. One at a time. @throws {RedisAwayError} when the turn cannot be had. */
  async turn(task: () => Promise<void>, processes: number): Promise<void> {
    clearTimeout(this.#idle);
    const limiter = this.#open(await this.id);
    let begun = false;
    await new Promise<void>((resolve, reject) => {
      this.#drop = reject;
      const patience = setTimeout(
        () => {
          if (!begun) this.drop("no turn came");
        },
        PATIENCE_MS + processes * 2_000,
      );
      limiter
        .schedule({ expiration: TURN_EXPIRES_MS }, async () => {
          begun = true;
          // A turn that comes after it was given up belongs to nobody.
          if (this.#limiter === limiter) await task();
        })
        .then(resolve, reject)
        .finally(() => clearTimeout(patience));
    }).finally(() => {
      this.#drop = undefined;
      this.#idle = setTimeout(() => this.drop("idle"), IDLE_MS);
      this.#idle.unref?.();
    });
  }

  #open(id: string): Bottleneck {
    if (!this.#limiter) {
      const limiter = new Bottleneck({
        id,
        connection: this.connections.get(),
        maxConcurrent: 1,
        heartbeatInterval: HEARTBEAT_MS,
        timeout: KEYS_LIVE_MS,
      });
      limiter.on("error", () => {
        if (this.#limiter === limiter) this.drop("an error of Bottleneck");
      });
      this.#limiter = limiter;
    }
    return this.#limiter;
  }

  /** Gives up the turn that is waited for, and everything in this process that belongs to it. */
  drop(reason: string): void {
    clearTimeout(this.#idle);
    const limiter = this.#limiter;
    this.#limiter = undefined;
    // Not `stop`: that waits for Redis.
    if (limiter) void limiter.disconnect(false);
    this.#drop?.(new RedisAwayError(reason));
  }
}
