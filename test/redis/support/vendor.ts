/** A vendor on loopback that counts every request in fixed windows of its own clock and refuses what is too much. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface VendorOptions {
  readonly limit: number;
  readonly windowMs: number;
  /** Tells limits in headers. Default true. */
  readonly headers?: boolean;
  /** Requests of somebody else with the same credential, at the beginning of each window. */
  readonly outside?: number;
}

export interface Arrival {
  readonly at: number;
  readonly worker: string;
  readonly status: number;
}

export class Vendor {
  readonly arrivals: Arrival[] = [];
  tokenRequests = 0;
  /** Refuses the next request with this Retry-After in seconds. */
  refuseNext: number | undefined;
  #window = -1;
  #used = 0;
  readonly #server = createServer((request, response) => this.#answer(request, response));

  constructor(readonly options: VendorOptions) {}

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    request.resume();
    const send = (status: number, body: unknown, headers: Record<string, string> = {}) => {
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(JSON.stringify(body));
    };
    if (request.url?.includes("/oauth/token")) {
      this.tokenRequests++;
      // Slow, so that all who have no token ask while the first one waits.
      setTimeout(() => send(200, { access_token: `token-${this.tokenRequests}`, expires_in: 3600 }), 200);
      return;
    }
    const { limit, windowMs, headers = true, outside = 0 } = this.options;
    const at = Date.now();
    const window = Math.floor(at / windowMs);
    if (window !== this.#window) {
      this.#window = window;
      this.#used = outside;
    }
    const resetMs = (window + 1) * windowMs - at;
    const refused = this.refuseNext !== undefined || this.#used >= limit;
    const retryAfter = this.refuseNext ?? Math.ceil(resetMs / 1000);
    this.refuseNext = undefined;
    if (!refused) this.#used++;
    const status = refused ? 429 : 200;
    this.arrivals.push({ at, worker: String(request.headers["x-worker"]), status });
    const told = headers
      ? {
          "x-ratelimit-limit": `${limit}`,
          "x-ratelimit-remaining": `${limit - this.#used}`,
          "x-ratelimit-reset": `${Math.ceil(resetMs / 1000)}`,
        }
      : undefined;
    setTimeout(
      () =>
        send(status, refused ? { message: "too many requests" } : { id: 1, data: { id: 1 } }, {
          ...told,
          ...(refused && { "retry-after": `${retryAfter}` }),
        }),
      5,
    );
  }

  /** What the workers did together, from `from` to `to` (epoch milliseconds). */
  figures(from = 0, to = Number.POSITIVE_INFINITY): Figures {
    const { limit, windowMs, outside = 0 } = this.options;
    const arrivals = this.arrivals.filter(({ at }) => at >= from && at < to);
    const windows = new Map<number, number>();
    const accepted = new Map<string, number>();
    for (const { at, worker, status } of arrivals) {
      const window = Math.floor(at / windowMs);
      windows.set(window, (windows.get(window) ?? 0) + 1);
      if (status === 200) accepted.set(worker, (accepted.get(worker) ?? 0) + 1);
    }
    const counts = [...accepted.values()];
    const good = counts.reduce((sum, one) => sum + one, 0);
    // The first and the last window are cut off by the start and the end of the run.
    const whole = [...windows].sort(([a], [b]) => a - b).slice(1, -1);
    return {
      sent: arrivals.length,
      refused: arrivals.length - good,
      ofLimit: arrivals.length / ((limit - outside) * windows.size),
      used: whole.reduce((sum, [, one]) => sum + one, 0) / ((limit - outside) * whole.length),
      worstWindow: Math.max(...windows.values()) / (limit - outside),
      slowestShare: Math.min(...counts) / (good / counts.length),
      workers: counts.length,
    };
  }
}

export interface Figures {
  readonly sent: number;
  readonly refused: number;
  /** Sent, as a part of what the limit allows in the windows that were touched. */
  readonly ofLimit: number;
  /** The same for windows in the middle of the run. */
  readonly used: number;
  readonly worstWindow: number;
  /** What the worker with the least got, as a part of an even share. */
  readonly slowestShare: number;
  readonly workers: number;
}
