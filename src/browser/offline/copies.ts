import { sizeIn } from '#domain/offline/pack.ts';
import { pathTo } from '#domain/paths.ts';
import { fill } from '#domain/words.ts';
import { isSharedDevice, keepsNothing, writePreference } from '#browser/record/preferences.ts';
import { addressOf, cacheNames, keptTracks } from './caches.ts';
import { dropTrack } from './keep.ts';
import { startOffline } from './start.ts';
import { forgetVisits, keepsVisits } from './visits.ts';
import { wordsIn } from './words.ts';

/** One thing that is kept. */
interface Copy {
  title: string;
  href: string;
  size?: string;
  remove(): Promise<boolean>;
}

/** Shows what is kept for reading without a connection, and removes what somebody wants to be rid of. */
export async function startCopies(root: HTMLElement): Promise<void> {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`);
  const words = wordsIn(root);
  const locale = root.dataset['locale'] ?? 'en';
  const mayChange = root.dataset['offlineCopies'] === 'change';
  const tell = (text: string) => {
    const status = part('status');
    if (status) status.textContent = text;
  };
  if (typeof caches === 'undefined') {
    tell(words.unable);
    return;
  }

  const rowOf = (copy: Copy): HTMLLIElement => {
    const row = document.createElement('li');
    const link = document.createElement('a');
    link.href = copy.href;
    link.textContent = copy.title;
    row.append(link);
    if (copy.size) row.append(Object.assign(document.createElement('span'), { textContent: copy.size }));
    if (mayChange) row.append(removerOf(copy));
    return row;
  };
  const removerOf = (copy: Copy): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.remove;
    button.setAttribute('aria-label', `${words.remove}: ${copy.title}`);
    button.addEventListener('click', () => {
      void copy.remove().then(async (isGone) => {
        tell(isGone ? fill(words.removed, { title: copy.title }) : words.notRemoved);
        await draw();
        root.querySelector<HTMLElement>('li a, [data-remove-all]')?.focus();
      });
    });
    return button;
  };
  const fillList = (name: 'tracks' | 'visited', copies: readonly Copy[]) => {
    part(name)?.replaceChildren(...copies.map(rowOf));
    const none = part(`no-${name}`);
    if (none) none.hidden = copies.length > 0;
  };
  const draw = async () => {
    fillList('tracks', await tracksHere());
    fillList('visited', await visitsHere());
  };

  const box = root.querySelector<HTMLInputElement>('[data-visits]');
  if (box) {
    box.checked = keepsVisits();
    box.disabled = isSharedDevice() || keepsNothing();
    const hint = part('hint');
    if (box.disabled && hint) hint.textContent = hint.dataset['shared'] ?? '';
    box.addEventListener('change', () => {
      writePreference('visits', box.checked ? null : 'no');
      void startOffline().then(async () => {
        tell(box.checked ? words.switchedOn : words.switchedOff);
        await draw();
      });
    });
  }
  part('remove-all')?.addEventListener('click', () => {
    void removeAll().then(async (isGone) => {
      tell(isGone ? words.removedAll : words.notRemoved);
      await draw();
    });
  });
  await draw();

  async function tracksHere(): Promise<Copy[]> {
    return (await keptTracks()).map(({ id, title, bytes, locale: language }) => ({
      title,
      href: addressOf(pathTo(language, { to: 'track', id })),
      size: sizeIn(bytes, locale),
      remove: () => dropTrack(language, id),
    }));
  }
}

async function visitsHere(): Promise<Copy[]> {
  if (!(await caches.has(cacheNames.visited))) return [];
  const store = await caches.open(cacheNames.visited);
  const pages = (await store.keys()).map(async ({ url }) => {
    const html = (await (await store.match(url))?.text()) ?? '';
    // Its title alone: the policy of this page would refuse the styles of that one, and say so.
    const [titled = ''] = /<title>[^<]*<\/title>/.exec(html) ?? [];
    const { title } = new DOMParser().parseFromString(titled, 'text/html');
    return { title: title.replace(/ · [^·]*$/, '') || url, href: url, remove: () => store.delete(url) };
  });
  // The page that was visited last comes first.
  return (await Promise.all(pages)).reverse();
}

async function removeAll(): Promise<boolean> {
  const tracks = await keptTracks();
  const gone = await Promise.all([forgetVisits(), ...tracks.map(({ locale, id }) => dropTrack(locale, id))]);
  return gone.every(Boolean);
}
