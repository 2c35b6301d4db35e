/** What the clients tell, in plain words. */
import {
  ApiError,
  AuthenticationError,
  ConnectionError,
  DecodeError,
  RateLimitError,
  type RateLimitEvent,
  type RateLimitSnapshot,
  type RetryEvent,
  ServerError,
  TimeoutError,
} from "millwright";
import { count } from "./dom.ts";
import type { FeedView } from "./feed.ts";

/** How a text is meant, for its colour and sign. */
export type Tone = "calm" | "busy" | "warn" | "bad";

export interface Explanation {
  readonly tone: Tone;
  readonly text: string;
  /** When it goes on. */
  readonly detail?: string;
}

/** An answer that takes longer than this is told of. */
const SLOW_MS = 1_000;
/** The clients ask once and then three times more. */
const ATTEMPTS = 4;

/** What a feed is doing. */
export function explain(view: FeedView, now: number): Explanation {
  const { doing } = view;
  switch (doing.kind) {
    case "starting":
      return { tone: "busy", text: "Starting" };
    case "asking":
      if (now - doing.since > SLOW_MS)
        return { tone: "warn", text: "No answer yet", detail: seconds(now - doing.since) };
      return { tone: "busy", text: doing.isNews ? "Looking for news" : `Reading page ${view.pages + 1}` };
    case "retrying":
      return {
        tone: "warn",
        text: doing.because,
        detail: `try ${doing.attempt} of ${ATTEMPTS} in ${seconds(doing.until - now)}`,
      };
    case "waiting":
      return { tone: "warn", text: doing.because, detail: `for ${seconds(doing.until - now)}` };
    case "stopped":
      return { tone: "bad", text: errorWords(doing.error), detail: `again in ${seconds(doing.until - now)}` };
    case "resting":
      if (view.attempts > 1) return { tone: "calm", text: `Answered at try ${view.attempts}` };
      return { tone: "calm", text: view.isComplete ? "All read, up to date" : "Up to date" };
  }
}

/** Why a call was given up. */
export function errorWords(error: unknown): string {
  if (error instanceof RateLimitError) return "Takes no more requests now (429)";
  if (error instanceof AuthenticationError) return "Refuses the credential (401)";
  if (error instanceof ServerError) return `Out of order (${error.status})`;
  if (error instanceof ApiError) return `Refused (${error.status}): ${error.message}`;
  if (error instanceof TimeoutError) return "No answer in time";
  if (error instanceof ConnectionError) return "Connection lost";
  if (error instanceof DecodeError) return "Answer cut off";
  return error instanceof Error ? error.message : String(error);
}

/** Why an attempt is repeated. */
export function retryWords({ reason, status }: Pick<RetryEvent, "reason" | "status">): string {
  if (status === 429) return "Asked to slow down";
  if (status !== undefined && status >= 500) return `Out of order (${status})`;
  if (reason === "network") return "Connection lost";
  if (reason === "timeout") return "No answer in time";
  if (reason === "unauthorized") return "Token renewed";
  return `Failed (${status})`;
}

/** Why a call waits for its turn. */
export function waitWords({ reason }: Pick<RateLimitEvent, "reason">): string {
  switch (reason) {
    case "window":
      return "The limit is used up";
    case "paused":
      return "Pauses as asked";
    case "pacing":
      return "Slower after a refusal";
    default:
      return "Waits for a free place";
  }
}

/** A limit as a gauge shows it. */
export interface LimitReading {
  readonly text: string;
  /** 0 to 1 of the limit left; nothing where no limit is known. */
  readonly left: number | undefined;
  readonly tone: Tone;
}

/** The tightest of a client's limits. */
export function readLimit(snapshot: RateLimitSnapshot | undefined, now: number): LimitReading {
  if (snapshot?.state === "paused" && snapshot.pausedUntil !== undefined && snapshot.pausedUntil > now) {
    return { text: `Paused for ${seconds(snapshot.pausedUntil - now)}`, left: 0, tone: "bad" };
  }
  const windows = snapshot?.windows ?? [];
  const tightest = windows.reduce<(typeof windows)[number] | undefined>(
    (least, one) => (least && least.remaining / least.limit <= one.remaining / one.limit ? least : one),
    undefined,
  );
  if (tightest === undefined) return { text: "No limit told, adapts", left: undefined, tone: "calm" };
  const { limit, remaining, source, windowMs } = tightest;
  const left = limit > 0 ? remaining / limit : 0;
  if (source === "learned") return { text: `Learned pace: ${count(limit)} in ${span(windowMs)}`, left, tone: "warn" };
  const per = windowMs === undefined ? "" : ` in ${span(windowMs)}`;
  return {
    text: `${count(remaining)} of ${count(limit)} left${per}`,
    left,
    tone: left < 0.1 ? "bad" : left < 0.3 ? "warn" : "calm",
  };
}

/** A time that is left: `0.8 s`. */
export function seconds(milliseconds: number): string {
  const left = Math.max(0, milliseconds) / 1000;
  return left < 10 ? `${left.toFixed(1)} s` : `${Math.round(left)} s`;
}

function span(milliseconds = 0): string {
  const minutes = milliseconds / 60_000;
  if (minutes < 1) return `${Math.max(1, Math.round(milliseconds / 1000))} s`;
  if (minutes < 60) return `${Math.round(minutes)} min`;
  return `${Math.round(minutes / 60)} h`;
}
