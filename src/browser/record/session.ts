import { applyChange } from '#domain/record/change.ts';
import { exportFile, LARGEST_FILE, readFile } from '#domain/record/file.ts';
import { emptyRecord, type LearnerRecord } from '#domain/record/record.ts';
import type { LearnerStorage } from '#domain/record/storage.ts';
import { sendCourier } from './courier.ts';
import { SESSION } from './existing.ts';
import { keepRecord, type KeeperOptions } from './keeper.ts';

/**
 * The learner's storage on a device that others use too: in the memory that the browser keeps for this tab, so that going
 * from page to page and reloading lose nothing, and closing the tab forgets it all.
 */
export function sessionStorageOfTab(
  options: Pick<KeeperOptions, 'now' | 'newId' | 'onFirstAnswer'>,
): LearnerStorage {
  return keepRecord(
    {
      read: async () => Promise.resolve(readSession()),
      async write(change) {
        if (change.kind === 'erase') {
          dropSession();
          return Promise.resolve(emptyRecord);
        }
        const after = applyChange(readSession(), change);
        writeSession(after);
        return Promise.resolve(after);
      },
      close: () => undefined,
    },
    { ...options, memoryReason: 'shared', courier: sendCourier },
  );
}

/** The record of this tab. Throws where it cannot be read, so that nothing is ever written over it. */
export function readSession(): LearnerRecord {
  const text = sessionStorage.getItem(SESSION);
  if (text === null) return emptyRecord;
  const reading = readFile(text);
  if (reading.kind === 'refused') throw new DOMException(reading.problem.code, 'DataError');
  return reading.record;
}

/** Puts a record into this tab. Throws where there is no room. */
export function writeSession(record: LearnerRecord): void {
  const text = exportFile(record);
  if (text.length > LARGEST_FILE) throw new DOMException('too large to be read again', 'QuotaExceededError');
  sessionStorage.setItem(SESSION, text);
}

/** Forgets the record of this tab. */
export function dropSession(): void {
  sessionStorage.removeItem(SESSION);
}
