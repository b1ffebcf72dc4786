import { isLocked } from '#browser/record/preferences.ts';
import { keptTracks } from './caches.ts';
import { mindsData } from './line.ts';
import { forgetVisits, keepsVisits } from './visits.ts';

/** What is kept without being asked for: visited pages too, only what somebody chose to keep, or nothing at all. */
type Keeping = 'visits' | 'chosen' | 'nothing';

/** Lets the worker keep what it may, and makes it forget what it may not. Never rejects. */
export async function startOffline(): Promise<void> {
  // Nothing begins to be kept where somebody erases.
  if (document.body.classList.contains('erase-page')) return;
  try {
    const keeping = await whatToKeep();
    if (keeping !== 'visits') await forgetVisits();
    if (keeping === 'nothing') return;
    const isFirst = navigator.serviceWorker.controller === null;
    await startWorker(keeping);
    // The worker did not see this page come.
    if (isFirst && keeping === 'visits')
      (await navigator.serviceWorker.getRegistration())?.active?.postMessage(
        location.href.replace(/[?#].*$/, ''),
      );
  } catch {
    // Refused in private windows and where storage is blocked; the site works as it does without a worker.
  }
}

/** Starts the worker, or tells a running one what it may keep from now on. Rejects where it does not come to life. */
export async function startWorker(keeping: Exclude<Keeping, 'nothing'>): Promise<void> {
  const { BASE_URL } = import.meta.env;
  const address = `${BASE_URL}sw.js${keeping === 'visits' ? '' : '?visits=no'}`;
  const { active, installing } = await navigator.serviceWorker.register(address, { scope: BASE_URL });
  if (active || !installing) return;
  await new Promise<void>((done, fail) => {
    installing.addEventListener('statechange', () => {
      if (installing.state === 'activated') done();
      if (installing.state === 'redundant') fail(new Error('the worker did not get its files'));
    });
  });
}

async function whatToKeep(): Promise<Keeping> {
  if (keepsVisits() && !mindsData()) return 'visits';
  // The worker of a locked record holds the key while somebody goes from page to page.
  return isLocked() || (await keptTracks()).length > 0 ? 'chosen' : 'nothing';
}
