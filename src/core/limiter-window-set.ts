/** All windows of one limiter: those that are configured, those that headers told, and which of them count. */
import { HeaderWindow } from "./limiter-header-window.ts";
import { FixedWindow, type RateWindow, SlidingWindow, type WindowConfig } from "./limiter-windows.ts";
import type { RateLimitReading } from "./rate-limit-headers.ts";

/** Answers in a row without its header before a window is forgotten. */
const FORGET_AFTER = 20;

/** Every window is counted all the time, so that one that takes over from another is up to date. */
export class WindowSet {
  /** The windows that count now. */
  active: readonly RateWindow[];
  readonly #configured: readonly { readonly config: WindowConfig; readonly window: RateWindow }[];
  readonly #told = new Map<string, HeaderWindow>();

  constructor(configs: readonly WindowConfig[] = []) {
    this.#configured = configs.map((config) => ({
      config,
      window: config.resetsAt ? new FixedWindow(config) : new SlidingWindow(config),
    }));
    this.active = this.#configured.map((one) => one.window);
  }

  /** Counts a request that is sent now. */
  take(now: number, inFlight: number): void {
    for (const { window } of this.#configured) window.take(now, inFlight);
    for (const window of this.#told.values()) window.take(now, inFlight);
  }

  /** Until when the next request is certain to be refused; 0 if it is not. */
  spentUntil(now: number): number {
    let until = 0;
    for (const window of this.active) until = Math.max(until, window.spentUntil(now));
    return until;
  }

  /** Whether headers tell any window. */
  get told(): boolean {
    return this.#told.size > 0;
  }

  /** Whether a window that headers tell has nothing left, which is why a request was refused. */
  explainsRefusal(now: number): boolean {
    for (const window of this.#told.values()) if (window.spentUntil(now) > 0) return true;
    return false;
  }

  /** Takes in what an answer said. `inFlight` no longer counts its request. */
  observe(readings: readonly RateLimitReading[], now: number, inFlight: number): void {
    if (this.#told.size === 0 && readings.length === 0) return;
    let changed = false;
    const stale = new Set<HeaderWindow>();
    for (const [key, window] of this.#told) {
      if (window.answered()) stale.add(window);
      if (window.missed > FORGET_AFTER) changed = this.#told.delete(key);
    }
    for (const reading of readings) {
      const match = this.#configured.find(({ config }) => config.limit === reading.limit)?.config;
      const key = reading.name ?? (match || readings.length > 1 ? `${reading.limit}` : "");
      let window = this.#told.get(key);
      if (!window) {
        window = new HeaderWindow(match?.windowMs);
        this.#told.set(key, window);
      }
      const { limit } = window;
      window.observe(reading, now, inFlight, stale.has(window));
      if (window.limit !== limit) changed = true;
    }
    if (changed) this.#choose();
  }

  /** Headers replace a configured window with the same limit, or the only one. */
  #choose(): void {
    const told = [...this.#told.values()];
    const only = this.#configured.length === 1 && told.length > 0;
    const rest = this.#configured.filter(
      ({ config }) => config.cap || !(only || told.some((window) => window.limit === config.limit)),
    );
    this.active = [...told, ...rest.map((one) => one.window)];
  }
}
