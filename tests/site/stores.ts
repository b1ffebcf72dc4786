import { expect, type Locator, type Page } from '@playwright/test';

/** Every store of the record's database, byte for byte: keys and values as text. */
export type Stores = Record<string, Record<string, string>>;

/** Waits until the islands in view have come alive. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr][client="now"]'));
}

/** Waits until what is pressed or typed here is heard: fields are locked until the island is awake and has read the record. */
export async function hears(part: Locator): Promise<void> {
  const isHeard = () =>
    part.evaluate((element) => {
      const fields = 'input, textarea, select, button';
      const all = element.matches(fields) ? [element] : [...element.querySelectorAll(fields)];
      const isLocked = all.some((field) => field.closest('fieldset:disabled'));
      return (
        !isLocked && all.every((field) => Object.keys(field).some((key) => key.startsWith('__reactProps')))
      );
    });
  await expect.poll(isHeard).toBe(true);
}

/** What lies in the browser's database, past all our code. Empty where there is none. */
export function storesOf(page: Page): Promise<Stores> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'groundwork')) return {};
    return new Promise<Stores>((resolve, reject) => {
      const request = indexedDB.open('groundwork');
      request.onerror = () => reject(new Error('the database does not open'));
      request.onsuccess = () => {
        const db = request.result;
        const all: Stores = {};
        const tx = db.transaction([...db.objectStoreNames]);
        for (const name of db.objectStoreNames) {
          const own: Record<string, string> = {};
          all[name] = own;
          tx.objectStore(name).openCursor().onsuccess = ({ target }) => {
            const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
            if (!cursor) return;
            own[JSON.stringify(cursor.key)] = JSON.stringify(cursor.value);
            cursor.continue();
          };
        }
        tx.oncomplete = () => {
          db.close();
          resolve(all);
        };
      };
    });
  });
}

/** The copies of the record, as they lie in the second database. Empty where there is none. */
export function copiesOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'groundwork-snapshots')) return '';
    return new Promise<string>((resolve, reject) => {
      const request = indexedDB.open('groundwork-snapshots');
      request.onerror = () => reject(new Error('the database does not open'));
      request.onsuccess = () => {
        const all = request.result.transaction('snapshots').objectStore('snapshots').getAll();
        all.onsuccess = () => {
          request.result.close();
          resolve(JSON.stringify(all.result));
        };
      };
    });
  });
}

/** Puts entries into a store past all our code; with a key where the store has none of its own. */
export function plant(
  page: Page,
  store: string,
  entries: readonly (readonly [value: unknown, key?: string])[],
) {
  return page.evaluate(
    ({ name, list }) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('groundwork');
        request.onerror = () => reject(new Error('the database does not open'));
        request.onsuccess = () => {
          const tx = request.result.transaction(name, 'readwrite');
          for (const [value, key] of list) tx.objectStore(name).put(value, key);
          tx.oncomplete = () => {
            request.result.close();
            resolve();
          };
          tx.onerror = () => reject(new Error('the entry does not fit'));
        };
      }),
    { name: store, list: entries.map(([value, key]) => [value, key] as const) },
  );
}

/** Empties stores past all our code. */
export function empty(page: Page, stores: readonly string[]) {
  return page.evaluate(
    (names) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('groundwork');
        request.onerror = () => reject(new Error('the database does not open'));
        request.onsuccess = () => {
          const tx = request.result.transaction([...names], 'readwrite');
          for (const name of names) tx.objectStore(name).clear();
          tx.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    stores,
  );
}

/** A whole database: its version, its stores as they were made, and what lies in them. */
export interface WholeStore {
  readonly version: number;
  readonly stores: Readonly<
    Record<
      string,
      {
        readonly keyPath: string | null;
        readonly autoIncrement: boolean;
        readonly indexes: readonly { readonly name: string; readonly keyPath: string }[];
        readonly entries: readonly { readonly key: string | number; readonly value: unknown }[];
      }
    >
  >;
}

/** Makes a browser's database as some version of the site left it. */
export function layOut(page: Page, whole: WholeStore) {
  return page.evaluate(
    ({ version, stores }) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('groundwork', version);
        request.onerror = () => reject(new Error('the database does not open'));
        request.onupgradeneeded = () => {
          for (const [name, { keyPath, autoIncrement, indexes, entries }] of Object.entries(stores)) {
            const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
            for (const index of indexes) store.createIndex(index.name, index.keyPath);
            for (const { key, value } of entries) store.put(value, keyPath === null ? key : undefined);
          }
        };
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
    whole,
  );
}
