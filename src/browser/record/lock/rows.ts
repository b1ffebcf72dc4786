import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { LOCKED_DATABASE } from '#browser/record/existing.ts';
import { OPEN_LIMIT_MS } from '#browser/record/database.ts';
import { within } from '#browser/record/time-limit.ts';

/** A sealed row, as it lies in the database. Its value is unknown until read: any damage may have been at it. */
export interface KeptRow {
  readonly key: number;
  readonly value: unknown;
}

interface Schema extends DBSchema {
  /** Only ever added to, or put together. The text of a sealed file is all that a row holds: nothing in it is in clear. */
  rows: { key: number; value: unknown };
}

/** How long one piece of work may take. */
const WORK_LIMIT_MS = 5000;

/** Rows with higher keys than `after`, and the highest key of all: 0 where there is none. */
export async function readRows(after = 0): Promise<{ rows: KeptRow[]; highest: number }> {
  return await withRows(async (db) => {
    const store = db.transaction('rows').store;
    const [keys, values, end] = await Promise.all([
      store.getAllKeys(beyond(after)),
      store.getAll(beyond(after)),
      store.openKeyCursor(null, 'prev'),
    ]);
    return { rows: keys.map((key, n) => ({ key, value: values[n] })), highest: end?.key ?? 0 };
  });
}

/** Adds a row behind all others. Resolves when it is on the disk and not before. */
export async function addRow(text: string): Promise<void> {
  await change(async (store) => {
    await store.add(text);
  });
}

/**
 * Puts a row in the place of those that were read, so that rows added meanwhile come after it as before. False, and nothing
 * done, where another tab has put them together first.
 */
export async function replaceRows(read: readonly KeptRow[], text: string): Promise<boolean> {
  const last = read.at(-1);
  if (last === undefined) return false;
  return await change(async (store) => {
    const [keys, value] = await Promise.all([
      store.getAllKeys(IDBKeyRange.upperBound(last.key)),
      store.get(last.key),
    ]);
    if (value !== last.value || keys.join() !== read.map(({ key }) => key).join()) return false;
    await Promise.all([...keys.slice(0, -1).map((key) => store.delete(key)), store.put(text, last.key)]);
    return true;
  });
}

/** Deletes all rows; with a text, puts it in their place. */
export async function clearRows(text?: string): Promise<void> {
  await change(async (store) => {
    await Promise.all([store.clear(), ...(text === undefined ? [] : [store.add(text)])]);
  });
}

/** Deletes the whole database, in any condition. */
export async function deleteRows(): Promise<void> {
  await within(deleteDB(LOCKED_DATABASE), OPEN_LIMIT_MS);
}

/** How many bytes lie in the rows. */
export async function bytesOfRows(): Promise<number> {
  const { rows } = await readRows();
  return rows.reduce((sum, { value }) => sum + String(value).length, 0);
}

type Writable = ReturnType<typeof storeOf>;

function storeOf(db: IDBPDatabase<Schema>) {
  return db.transaction('rows', 'readwrite', { durability: 'strict' }).store;
}

async function change<T>(work: (store: Writable) => Promise<T>): Promise<T> {
  return await withRows(async (db) => {
    const store = storeOf(db);
    const { transaction } = store;
    transaction.done.catch(() => undefined);
    try {
      const result = await work(store);
      await transaction.done;
      return result;
    } catch (error) {
      // The transaction knows why it was given up; a request in it only knows that it was.
      throw transaction.error ?? error;
    }
  });
}

/** Opened for one piece of work and closed again: no tab ever holds on to it, so that erasing never waits. */
async function withRows<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const opening = openDB<Schema>(LOCKED_DATABASE, 1, {
    upgrade: (db) => void db.createObjectStore('rows', { autoIncrement: true }),
  });
  const close = () => opening.then((db) => db.close()).catch(() => undefined);
  try {
    return await within(work(await within(opening, OPEN_LIMIT_MS)), WORK_LIMIT_MS);
  } finally {
    void close();
  }
}

function beyond(key: number): IDBKeyRange {
  return IDBKeyRange.lowerBound(key, true);
}
