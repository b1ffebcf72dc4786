import { openRecord } from './open.ts';

/** The longest that a page waits for what is being saved. */
const LIMIT_MS = 3000;

/** Resolves when all that was typed is handed over and no save is under way, or when that takes too long. */
export async function whenSettled(): Promise<void> {
  // Fields that wait for the next letter hand over what they have, as they do when the page is left.
  window.dispatchEvent(new Event('pagehide'));
  const storage = await openRecord();
  await new Promise<void>((resolve) => {
    const look = () => {
      if (storage.state.kind !== 'saving') resolve();
    };
    storage.subscribe(look);
    // Not at once: what was handed over is on its way by then.
    setTimeout(look);
    setTimeout(resolve, LIMIT_MS);
  });
}

/** Draws the page anew from what is stored, once that is all of it. */
export async function reloadOnceSaved(): Promise<void> {
  await whenSettled();
  location.reload();
}
