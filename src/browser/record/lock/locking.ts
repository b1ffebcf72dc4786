import { exportFile, readFile } from '#domain/record/file.ts';
import { emptyRecord, type LearnerRecord } from '#domain/record/record.ts';
import { troubleIn, type LearnerStorage } from '#domain/record/storage.ts';
import { forgetVisits } from '#browser/offline/visits.ts';
import { connect } from '#browser/record/connection.ts';
import { isLocked, isSharedDevice, writePreference } from '#browser/record/preferences.ts';
import { newKey, type PassphraseKey } from '#browser/record/seal.ts';
import { forgetSecondCopy } from '#browser/record/second-copy.ts';
import { dropSession } from '#browser/record/session.ts';
import { forgetChoices } from '#browser/record/choices.ts';
import { writeChange } from '#browser/record/writing.ts';
import { openWith, type Opening } from './opening.ts';
import { afterRows } from './rows-reading.ts';
import { clearRows, deleteRows, readRows } from './rows.ts';
import { sealRow } from './shelf.ts';
import { endLock, keyringOfPage } from './storage.ts';
import { takeIn } from './take-in.ts';
import { startKeyWorker } from './worker.ts';

/**
 * What came of locking. `found`: a locked record is here already, and this page did not know. `left`: it is locked, and
 * something could not be taken off the device, so that it still lies there in clear.
 */
export type Locking = 'done' | 'failed' | 'found' | 'left';

/** Moves the record of this device under a passphrase. What was in clear is deleted once it is safely in. */
export async function lockDevice(storage: LearnerStorage, passphrase: string): Promise<Locking> {
  let key: PassphraseKey;
  try {
    const record = isLocked() ? emptyRecord : await storage.load();
    // What is only in the memory of the page would be lost.
    if (!isLocked() && troubleIn(storage.state)) return 'failed';
    if ((await readRows()).rows.length > 0) return writePreference('lock', 'yes') ? 'found' : 'failed';
    key = await newKey(passphrase);
    await clearRows(await sealRow(key, { kind: 'whole', record }));
    if (!(await isIn(record, key))) throw new Error('it does not open');
    if (isSharedDevice()) writePreference('shared', 'asked');
    writePreference('nothing', null);
    if (!writePreference('lock', 'yes') || !isLocked()) throw new Error('the switch does not hold');
  } catch {
    await deleteRows().catch(() => undefined);
    writePreference('lock', null);
    return 'failed';
  }
  const isGone = await clearUp(key).catch(() => false);
  await startKeyWorker().catch(() => undefined);
  keyringOfPage().open(key);
  return isGone ? 'done' : 'left';
}

/** Takes the passphrase off: the record lies on this device as it did before. Nothing changes where the passphrase is wrong. */
export async function unlockDevice(passphrase: string): Promise<Opening['kind'] | 'failed'> {
  const connection = connect();
  try {
    const opening = await openWith(passphrase);
    if (opening.kind !== 'open') return opening.kind;
    let [moved, highest] = [0, -1];
    // Again, where another tab adds something meanwhile.
    while (moved !== highest) {
      const found = await readRows();
      highest = found.highest;
      const record = await afterRows(emptyRecord, found.rows, opening.key);
      await connection.use((db) => writeChange(db, { kind: 'import', record }));
      moved = (await readRows()).highest;
    }
    if (!writePreference('lock', null)) return 'failed';
    await deleteRows();
    keyringOfPage().lock();
    return 'open';
  } catch {
    return 'failed';
  } finally {
    connection.close();
  }
}

/** Types the passphrase for all pages of this browser. */
export async function openLock(passphrase: string): Promise<Opening['kind']> {
  const opening = await openWith(passphrase);
  if (opening.kind === 'open') keyringOfPage().open(opening.key);
  return opening.kind;
}

/** Deletes the locked record and forgets its key. False where the browser holds on to it. */
export async function eraseLock(): Promise<boolean> {
  try {
    await Promise.all([deleteRows(), forgetSecondCopy()]);
    return true;
  } catch {
    return false;
  } finally {
    endLock();
  }
}

/** Whether the record opens again, and is what it was. */
async function isIn(record: LearnerRecord, key: PassphraseKey): Promise<boolean> {
  const { rows } = await readRows();
  const reading = readFile(exportFile(record), Number.POSITIVE_INFINITY);
  const kept = exportFile(await afterRows(emptyRecord, rows, key));
  return reading.kind === 'record' && exportFile(reading.record) === kept;
}

/** Takes off the device, and out of this tab, whatever says in clear what somebody does here. */
async function clearUp(key: PassphraseKey): Promise<boolean> {
  forgetChoices();
  dropSession();
  const isTakenIn = await takeIn(key);
  return (await forgetVisits().catch(() => true)) && isTakenIn;
}
