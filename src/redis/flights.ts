/** What one process has sent: its requests in flight, its latest sends, and how long after its grant each may have arrived. Knows no Redis. */
import { SendLog } from "../core/limiter-windows.ts";
import { LONGEST_LOG } from "./scripts.ts";

/** Own sends are remembered so long, for the time that Redis is away. */
const MEMORY_MS = 60_000;
/** How fast the usual time of an answer follows a slower and a faster one: what is slow for a moment is held up, not usual. */
const RISE = 1 / 64;
const FALL = 1 / 8;

/** A request that is answered now. Which one it was is not known: the oldest stands for it. */
export interface Landed {
  /** Its place in the log, as {@link Flights.sent} counted it. */
  readonly place: number;
  /** When its place was granted, by Redis's clock. */
  readonly grantedAt: number;
  /** Milliseconds that its answer took longer than usual: it may have arrived so much later, and counts from then. */
  readonly lateMs: number;
}

/** Times are Redis's, in epoch milliseconds, if not said otherwise. */
export class Flights {
  /** Places so far. */
  sequence = 0;
  inFlight = 0;
  /** Redis's clock less ours: the most that was seen of late, which is the answer that was on its way the shortest. */
  offset = 0;
  #offsetAt = Number.NEGATIVE_INFINITY;
  /** Those in flight, the oldest first. */
  readonly #open: { readonly place: number; readonly grantedAt: number }[] = [];
  readonly #sends = new SendLog();
  #usualMs: number | undefined;

  /** Takes in what Redis's clock said in an answer that is read at `now`, our time. */
  clock(redisNow: number, now: number): void {
    const offset = redisNow - now;
    // A clock that was set, or the drift of a minute, makes an older reading worthless.
    const old = now - this.#offsetAt > MEMORY_MS || Math.abs(offset - this.offset) > 5_000 || now < this.#offsetAt;
    if (!old && offset <= this.offset) return;
    this.offset = offset;
    this.#offsetAt = now;
  }

  /** Counts a request whose place was granted at that time. */
  sent(grantedAt: number): void {
    this.#open.push({ place: this.sequence++, grantedAt });
    this.inFlight++;
    if (this.#sends.size >= LONGEST_LOG) this.#sends.drop(this.#sends.at(0));
    this.#sends.add(grantedAt);
  }

  /** Counts an answer at `now`, our time; `answered: false` when none came, which tells nothing of what is usual. */
  landed(now: number, answered: boolean): Landed {
    this.inFlight--;
    const at = now + this.offset;
    const { place, grantedAt } = this.#open.shift() ?? { place: this.sequence, grantedAt: at };
    const tookMs = Math.max(0, at - grantedAt);
    const usualMs = this.#usualMs ?? tookMs;
    if (answered) this.#usualMs = usualMs + (tookMs - usualMs) * (tookMs > usualMs ? RISE : FALL);
    return { place, grantedAt, lateMs: Math.max(0, tookMs - usualMs) };
  }

  /** The sends of the last minute, each with its place, from the given place on. */
  recent(from = 0): { readonly place: number; readonly at: number }[] {
    this.#sends.drop(Date.now() + this.offset - MEMORY_MS);
    const oldest = this.sequence - this.#sends.size;
    return Array.from({ length: this.#sends.size }, (_, i) => ({ place: oldest + i, at: this.#sends.at(i) })).filter(
      ({ place }) => place >= from,
    );
  }
}
