/** Says to screen readers what has changed, without talking all the time. */
import { say } from "./dom.ts";

/** What is said within this time is said together. */
const GATHER_MS = 1_200;
/** More than this is a list that nobody listens to the end. */
const MOST = 3;

export interface Announcer {
  /** Says a sentence soon. A later sentence about the same subject takes its place. */
  announce(subject: string, sentence: string): void;
}

/** Speaks through a live region. */
export function createAnnouncer(region: HTMLElement): Announcer {
  const pending = new Map<string, string>();
  let isWaiting = false;
  return {
    announce(subject, sentence) {
      pending.delete(subject);
      pending.set(subject, sentence);
      if (isWaiting) return;
      isWaiting = true;
      setTimeout(() => {
        say(region, [...pending.values()].slice(-MOST).join(" "));
        pending.clear();
        isWaiting = false;
      }, GATHER_MS);
    },
  };
}
