import { fill } from '#domain/words.ts';
import { readPreference, writePreference } from './record/preferences.ts';

/** Brings the choice of the site's name on this device to life. It holds from the next page on, and here at once after a reload. */
export function startFrontChoice(): void {
  const select = document.querySelector<HTMLSelectElement>('[data-front-choice]');
  const status = document.querySelector<HTMLElement>('[data-front-status]');
  if (!select || !status) return;
  const show = () => (select.value = readPreference('front') ?? '');
  show();
  select.addEventListener('change', () => {
    const wanted = select.value;
    const isSaved = writePreference('front', wanted || null);
    show();
    const { saved = '', notSaved = '' } = select.dataset;
    status.textContent = isSaved
      ? fill(saved, { name: select.selectedOptions[0]?.textContent ?? '' })
      : notSaved;
    if (isSaved) showFront(wanted === 'neutral');
  });
}

/** Has the head of this page say the chosen name: a script of every page does the same before the first paint. */
function showFront(isNeutral: boolean): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-neutral]')) {
    const [neutral = '', own = link.href] = [link.dataset['neutral'], link.dataset['own']];
    link.dataset['own'] = own;
    link.href = isNeutral ? neutral : own;
    const { title } = link.dataset;
    if (title === undefined) continue;
    link.dataset['ownTitle'] ??= document.title;
    document.title = isNeutral ? title : link.dataset['ownTitle'];
  }
}
