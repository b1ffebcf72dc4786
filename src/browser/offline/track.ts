import { sizeIn, sizeOf, type OfflineList } from '#domain/offline/pack.ts';
import { fill } from '#domain/words.ts';
import { keptName, keptTracks } from './caches.ts';
import { dropTrack, keepTrack, NotKept, readOfflineList } from './keep.ts';
import { mindsData } from './line.ts';
import { startWorker } from './start.ts';
import { keepsVisits } from './visits.ts';
import { wordsIn } from './words.ts';

/** Makes the section of a track's page able to keep the track here, and to take it off again. */
export async function startKeepTrack(section: HTMLElement): Promise<void> {
  const button = (name: string) => section.querySelector<HTMLButtonElement>(`button[data-${name}]`);
  const [look, keep, drop] = ['look', 'keep', 'drop'].map(button);
  const status = section.querySelector<HTMLElement>('[data-status]');
  const progress = section.querySelector('progress');
  if (!look || !keep || !drop || !status || !progress) return;
  const words = wordsIn(section);
  const [id, locale] = [section.dataset['keepTrack'] ?? '', section.dataset['locale'] ?? 'en'];
  let list: OfflineList | undefined;

  const show = (next: HTMLButtonElement, text: string) => {
    const hadFocus = section.contains(document.activeElement);
    for (const one of [look, keep, drop]) one.hidden = one !== next;
    status.textContent = text;
    if (hadFocus) next.focus();
  };
  const showKept = (bytes: number) => show(drop, fill(words.kept, { bytes: sizeIn(bytes, locale) }));
  const tellTrouble = (error: unknown) => {
    status.textContent = words[error instanceof NotKept ? error.trouble : 'unreachable'];
  };

  if (typeof caches === 'undefined') {
    look.hidden = true;
    status.textContent = words.unable;
    return;
  }
  const mark = (await keptTracks()).find((one) => one.id === id && one.locale === locale);
  if (mark) showKept(mark.bytes);

  look.addEventListener('click', () => {
    status.textContent = words.looking;
    void readOfflineList(locale)
      .then(async (found) => {
        list = found;
        const pack = found.tracks.find((one) => one.id === id);
        if (!pack) throw new NotKept('changing', id);
        const { bytes, travels } = sizeOf(found, pack, await whatIsHere(locale, id));
        show(keep, fill(words.takes, { bytes: sizeIn(bytes, locale), travels: sizeIn(travels, locale) }));
      })
      .catch(tellTrouble);
  });
  keep.addEventListener('click', () => {
    if (!list) return;
    keep.disabled = true;
    progress.hidden = false;
    const told = (done: number, all: number) => {
      progress.max = all;
      progress.value = done;
    };
    keepTrack(list, { locale, id }, told)
      .then(async ({ bytes }) => {
        await startWorker(keepsVisits() && !mindsData() ? 'visits' : 'chosen');
        showKept(bytes);
      })
      .catch(tellTrouble)
      .finally(() => {
        keep.disabled = false;
        progress.hidden = true;
      });
  });
  drop.addEventListener('click', () => {
    void dropTrack(locale, id).then(() => show(look, words.dropped));
  });
}

/** Which files of a track are in its own store already, from a try that stopped half-way. */
async function whatIsHere(locale: string, id: string): Promise<(path: string) => boolean> {
  const name = keptName(locale, id);
  if (!(await caches.has(name))) return () => false;
  const kept = new Set((await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname));
  const { BASE_URL } = import.meta.env;
  return (path) => kept.has(BASE_URL + path);
}
