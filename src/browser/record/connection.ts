import { openDatabase, type RecordDatabase } from './database.ts';
import { mendFiles } from './mend-files.ts';
import { within } from './time-limit.ts';
import { errorName } from './trouble.ts';

/** A database that is opened when needed, and again after the browser has dropped it. */
export interface Connection {
  /** Does work with the open database; tries once more on a new one when the old one turns out to be dead. */
  readonly use: <T>(work: (db: RecordDatabase) => Promise<T>) => Promise<T>;
  /** After a handle has died: makes sure that what was written since outlives the browser. Rejects where that fails. */
  readonly makeSure: () => Promise<void>;
  readonly close: () => void;
}

/** How long a piece of work may take. Saving fits in where a slow device is busy with other things; waiting for a dead disk does not. */
const WORK_LIMIT_MS = 10_000;

/** Errors after which a handle is not used again. A full disk can leave one that never answers. */
const DEADLY: readonly string[] = ['InvalidStateError', 'TimeoutError', 'UnknownError'];

/** A connection, not yet open. */
export function connect(): Connection {
  let handle: Promise<RecordDatabase> | null = null;
  let isHurt = false;

  function close(): void {
    handle?.then(
      (db) => {
        db.close();
      },
      () => undefined,
    );
    handle = null;
  }

  async function opened(): Promise<RecordDatabase> {
    handle ??= openDatabase(() => {
      handle = null;
    });
    try {
      return await handle;
    } catch (error) {
      handle = null;
      throw error;
    }
  }

  async function attempt<T>(work: (db: RecordDatabase) => Promise<T>): Promise<T> {
    const db = await opened();
    try {
      return await within(work(db), WORK_LIMIT_MS);
    } catch (error) {
      if (DEADLY.includes(errorName(error))) {
        isHurt = true;
        close();
      }
      throw error;
    }
  }

  return {
    async use(work) {
      try {
        return await attempt(work);
      } catch (error) {
        // Closed under us: by another tab's upgrade, or by a browser short of memory. Nothing was written.
        const isDead =
          errorName(error) === 'InvalidStateError' || (errorName(error) === 'AbortError' && handle === null);
        if (!isDead) throw error;
        return await attempt(work);
      }
    },
    async makeSure() {
      if (isHurt) await mendFiles();
      isHurt = false;
    },
    close,
  };
}
