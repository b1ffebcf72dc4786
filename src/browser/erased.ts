import { DATABASE, LOCKED_DATABASE, SNAPSHOTS } from './record/existing.ts';
import { storedSettings } from './settings.ts';

const ours: readonly (string | undefined)[] = [DATABASE, SNAPSHOTS, LOCKED_DATABASE];

/** Says on the page after erasing whether anything of this site is still stored in this browser, or that it cannot know. */
export async function showWhatIsLeft(): Promise<void> {
  const line = document.querySelector<HTMLElement>('[data-erase-seen]');
  if (line) line.textContent = line.dataset[await look()] ?? '';
}

async function look(): Promise<'clean' | 'left' | 'unknown'> {
  if (storedSettings().length > 0) return 'left';
  try {
    // Firefox before 126 does not tell; a browser that blocks storage throws.
    const [databases, pages] = await Promise.all([indexedDB.databases(), caches.keys()]);
    return databases.some(({ name }) => ours.includes(name)) || pages.length > 0 ? 'left' : 'clean';
  } catch {
    return 'unknown';
  }
}
