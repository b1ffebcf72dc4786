import type { Page } from '@playwright/test';

/** Something for a store: its name, what is put there, and the key where the store has none of its own. */
export type Planted = readonly [store: string, value: unknown, key?: string];

/** An attempt in good order. */
export const sound = {
  ...{ item: 'woi-check-size', assessment: 'what-organizing-is-check', rev: 1, lang: 'en' },
  ...{ at: '2026-11-23T10:00:00.000Z', behaviour: 'practice' },
  ...{ response: { type: 'truefalse', answer: false }, earned: 1, possible: 1 },
};

/** A note in good order. */
export const note = { item: 'planted-note', text: 'Planted', others: [], edited: 3, at: sound.at };

/** What the makers of entries are given; they run in the page and see nothing else. */
export interface Given {
  readonly sound: typeof sound;
  readonly note: typeof note;
}

/**
 * Puts entries into the record's database past all our code. They are made in the page: much of what is wrong with them would
 * not survive the way there.
 */
export async function plantRaw(page: Page, make: (given: Given) => readonly Planted[]): Promise<void> {
  const given = JSON.stringify({ sound, note });
  await page.evaluate(`(${put.toString()})((${make.toString()})(${given}))`);
}

function put(entries: readonly Planted[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('groundwork');
    request.onerror = () => reject(new Error('the database does not open'));
    request.onsuccess = () => {
      const tx = request.result.transaction([...request.result.objectStoreNames], 'readwrite');
      for (const [name, value, key] of entries) tx.objectStore(name).put(value, key);
      tx.oncomplete = () => {
        request.result.close();
        resolve();
      };
      tx.onerror = () => reject(new Error('an entry does not fit'));
    };
  });
}

/** Raises the record's database to a version, as a newer site would. */
export async function openAt(page: Page, version: number): Promise<void> {
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('groundwork', wanted);
        request.onerror = () => reject(new Error('the database does not open'));
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
    version,
  );
}

/** Opens the database and holds on to it, whoever asks. */
export async function holdOpen(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open('groundwork').onsuccess = () => resolve();
      }),
  );
}
