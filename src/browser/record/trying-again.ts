/** How long to wait for the first try, and the longest for any: each wait is twice as long as the one before. */
const FIRST_MS = 2000;
const LONGEST_MS = 60_000;

/** Tries that come less and less often, until one of them goes well. */
export interface Tries {
  /** Tries once more after a while. Where a try is to come already, that one is enough. */
  readonly later: () => void;
  /** It went well, or nobody needs it any more: no more tries, and the next trouble begins with a short wait. */
  readonly stop: () => void;
}

/** Tries that do `again`. */
export function tryingAgain(again: () => void): Tries {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitMs = FIRST_MS;
  return {
    later() {
      timer ??= setTimeout(() => {
        timer = undefined;
        waitMs = Math.min(2 * waitMs, LONGEST_MS);
        again();
      }, waitMs);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      waitMs = FIRST_MS;
    },
  };
}
