/** The id of the field for the passphrase, at the top of every page. */
export const LOCK_FIELD = 'open-lock';

/** How long an opened record stays open while nobody does anything. */
export const OPEN_MINUTES = 15;

/** Whether nothing was done for so long that the record locks itself. A clock that was set back proves nothing: it locks as well. */
export function isIdle(nowMs: number, lastMs: number): boolean {
  return nowMs < lastMs || nowMs - lastMs >= OPEN_MINUTES * 60_000;
}
