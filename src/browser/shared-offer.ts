import { readPreference, writePreference } from './record/preferences.ts';
import { shareDevice } from './record/sharing.ts';

/** Asks once on this device, below the exercise that saved first, whether others use it too. Whoever goes on is not asked again. */
export function offerSharing(): void {
  const offer = document.querySelector<HTMLElement>('[data-shared-offer]');
  if (!offer || readPreference('shared') !== null || !writePreference('shared', 'asked')) return;
  const place = document.activeElement?.closest('astro-island, [data-done-mark]');
  if (place) place.after(offer);
  else document.querySelector('main')?.append(offer);
  offer.hidden = false;
  offer.querySelector('[data-own]')?.addEventListener('click', () => {
    offer.hidden = true;
  });
  offer.querySelector('[data-share]')?.addEventListener('click', () => {
    void shareDevice('move').then((isShared) => {
      if (isShared) location.reload();
      else offer.hidden = true;
    });
  });
}
