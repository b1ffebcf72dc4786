import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseEverything } from '#browser/erase.ts';
import { showWhatIsLeft } from '#browser/erased.ts';
import { STOP_KEEPING } from '#browser/offline/caches.ts';
import { addRow } from '#browser/record/lock/rows.ts';
import { memoryStorage } from '#browser/record/memory.ts';
import { writePreference } from '#browser/record/preferences.ts';
import { makeArea } from './record/makeArea.ts';
import { fixed } from './record/makeStorage.ts';

let stores = new Set<string>();
const worker = { postMessage: vi.fn() };
const registration = {
  scope: 'https://garden.example/',
  active: worker,
  waiting: null,
  installing: null,
  unregister: vi.fn(),
};

beforeEach(() => {
  stores = new Set(['groundwork-visited']);
  vi.useFakeTimers();
  vi.stubGlobal('location', new URL('https://garden.example/en/device/'));
  vi.stubGlobal('sessionStorage', makeArea());
  vi.stubGlobal('localStorage', makeArea());
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', {
    serviceWorker: { getRegistrations: () => Promise.resolve([registration]) },
  });
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve([...stores]),
    delete: (name: string) => Promise.resolve(stores.delete(name)),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.clearAllMocks();
});

/** Erases, with all the time that it takes. */
async function erased(): Promise<boolean> {
  const isGone = eraseEverything(memoryStorage({ ...fixed, reason: 'shared' }));
  await vi.advanceTimersByTimeAsync(10_000);
  return isGone;
}

describe('erasing everything', () => {
  it('sends the worker away, and tells it to keep nothing of what is on its way', async () => {
    expect(await erased()).toBe(true);
    expect(worker.postMessage).toHaveBeenCalledWith(STOP_KEEPING);
    expect(registration.unregister).toHaveBeenCalledOnce();
    expect(stores.size).toBe(0);
  });

  it('erases what arrives a moment later too', async () => {
    setTimeout(() => stores.add('groundwork-files'), 150);
    expect(await erased()).toBe(true);
    expect(stores.size).toBe(0);
  });

  it('does not say that all is gone where the browser holds on to it', async () => {
    vi.stubGlobal('caches', { keys: () => Promise.resolve(['held']), delete: () => Promise.resolve(false) });
    expect(await erased()).toBe(false);
  });

  it('leaves what other sites keep at the same address', async () => {
    const settings = ['groundwork:theme', 'orchard:theme', 'groundworks'];
    for (const key of settings) localStorage.setItem(key, 'dark');
    const neighbour = { ...registration, scope: 'https://garden.example/orchard/', unregister: vi.fn() };
    vi.stubEnv('BASE_URL', '/garden/');
    vi.stubGlobal('navigator', {
      serviceWorker: {
        getRegistrations: () =>
          Promise.resolve([neighbour, { ...registration, scope: 'https://garden.example/garden/' }]),
      },
    });
    await erased();
    expect(settings.map((key) => localStorage.getItem(key))).toEqual([null, 'dark', 'dark']);
    expect(neighbour.unregister).not.toHaveBeenCalled();
    expect(registration.unregister).toHaveBeenCalledOnce();
  });

  it('takes a locked record along', async () => {
    // What is done to the lock of a page lasts as long as the page.
    vi.resetModules();
    vi.useRealTimers();
    await addRow('sealed');
    writePreference('lock', 'yes');
    const page = await import('#browser/erase.ts');
    expect(await page.eraseEverything(memoryStorage({ ...fixed, reason: 'shared' }))).toBe(true);
    expect(await indexedDB.databases()).toEqual([]);
    vi.resetModules();
  });
});

describe('the page after erasing', () => {
  const line = { dataset: { clean: 'Nothing is left.', left: 'Something is left.' }, textContent: '' };

  beforeEach(() => void vi.useRealTimers());

  /** What the page says. */
  async function seen(): Promise<string> {
    vi.stubGlobal('document', { querySelector: () => line });
    await showWhatIsLeft();
    return line.textContent;
  }

  it('says that nothing is left where that is so', async () => {
    stores.clear();
    expect(await seen()).toBe(line.dataset.clean);
  });

  it.each(['groundwork', 'groundwork-snapshots', 'groundwork-locked'])(
    'says so where %s is left',
    async (name) => {
      stores.clear();
      (await openDB(name, 1)).close();
      expect(await seen()).toBe(line.dataset.left);
    },
  );

  it('says so where a setting or a page is left', async () => {
    expect(await seen()).toBe(line.dataset.left);
    stores.clear();
    localStorage.setItem('groundwork:theme', 'dark');
    expect(await seen()).toBe(line.dataset.left);
  });
});
