import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseEverything } from '#browser/erase.ts';
import { STOP_KEEPING } from '#browser/offline/caches.ts';
import { memoryStorage } from '#browser/record/memory.ts';
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
});
