import type { Change } from '#domain/record/change.ts';
import { MOST_ROWS, rowText, takesAway, type LockedRow } from '#domain/record/locked.ts';
import { emptyRecord, type LearnerRecord } from '#domain/record/record.ts';
import { sealedFile } from '#domain/record/sealed.ts';
import { sealWith, type PassphraseKey } from '#browser/record/seal.ts';
import type { Shelf } from '#browser/record/shelf.ts';
import { LOCKED } from '#browser/record/trouble.ts';
import { afterRows } from './rows-reading.ts';
import { addRow, clearRows, readRows, replaceRows } from './rows.ts';

/** A row as it comes to the disk. */
export async function sealRow(key: PassphraseKey, row: LockedRow): Promise<string> {
  return sealedFile(await sealWith(key, rowText(row)));
}

/**
 * A record of which only sealed changes are on the disk, one behind the other. `findKey` gives the key while it is open, and
 * null while it is locked: then nothing is read or written.
 */
export function lockedShelf(findKey: () => Promise<PassphraseKey | null>): Shelf {
  /** The record after the rows up to the one that was read last. */
  let known = emptyRecord;
  let last = 0;
  let rowsSeen = 0;
  let isOpening = true;
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  }

  async function needKey(): Promise<PassphraseKey> {
    const key = await findKey();
    if (key === null) throw new DOMException('no passphrase yet', LOCKED);
    return key;
  }

  async function catchUp(key: PassphraseKey): Promise<LearnerRecord> {
    const found = await readRows(last);
    if (found.highest < last) {
      // Erased, and begun anew by another tab.
      forget();
      return await catchUp(key);
    }
    known = await afterRows(known, found.rows, key);
    last = found.highest;
    rowsSeen += found.rows.length;
    return known;
  }

  function forget(): void {
    known = emptyRecord;
    last = 0;
    rowsSeen = 0;
  }

  /** Never stands in the way: the rows are as good one by one, and another time will do. */
  async function tidy(key: PassphraseKey): Promise<void> {
    rowsSeen = await putTogether(key).catch(() => rowsSeen);
  }

  async function erase(): Promise<LearnerRecord> {
    const key = await findKey();
    // Erasing needs no passphrase. With one, the lock stays for what comes.
    await clearRows(key === null ? undefined : await sealRow(key, { kind: 'whole', record: emptyRecord }));
    forget();
    return emptyRecord;
  }

  return {
    read: () =>
      inTurn(async () => {
        const key = await needKey();
        const record = await catchUp(key);
        if (isOpening && rowsSeen > 1) await tidy(key);
        isOpening = false;
        return record;
      }),
    write: (change: Change) =>
      inTurn(async () => {
        if (change.kind === 'erase') return await erase();
        const key = await needKey();
        await addRow(await sealRow(key, change));
        const record = await catchUp(key);
        if (rowsSeen > MOST_ROWS || takesAway(change)) await tidy(key);
        return record;
      }),
    close: () => undefined,
  };
}

/** Puts all rows together as one. Gives back how many there are then. */
async function putTogether(key: PassphraseKey): Promise<number> {
  const { rows } = await readRows();
  if (rows.length < 2) return rows.length;
  const record = await afterRows(emptyRecord, rows, key);
  const isDone = await replaceRows(rows, await sealRow(key, { kind: 'whole', record }));
  return isDone ? 1 : rows.length;
}
