import { whenLeaving } from '#browser/leaving.ts';
import type { Change } from '#domain/record/change.ts';
import { exportFile } from '#domain/record/file.ts';
import { caughtUp, isRemoval, withoutRemoved, type Removal } from '#domain/record/letting-go.ts';
import { emptyRecord, isEmpty, type LearnerRecord } from '#domain/record/record.ts';
import { isSmaller, sentinelOf } from '#domain/record/sentinel.ts';
import { isSnapshotDue } from '#domain/record/snapshot.ts';
import { hasLost, noteUnopened, readSentinel, settleLoss, writeSentinel } from './loss.ts';
import { isSharedDevice, writesNothingClear } from './preferences.ts';
import type { Shelf } from './shelf.ts';
import { addSnapshot, deleteSnapshots, editSnapshots } from './snapshots.ts';

/** How long after the last change the copies are looked to: nobody waits for them. */
const PAUSE_MS = 4000;

/**
 * A shelf that keeps whole copies of its record in a second database, and knows how much it held. What is removed from the
 * record is removed from every copy before anybody is told that it is gone.
 */
export function withSecondCopy(shelf: Shelf, { now }: { now: () => string }): Shelf {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOpening = true;

  function lookToItNow(): void {
    if (timer === undefined) return;
    wait(false);
    // A copy is a help and no promise: where it cannot be made, the record is as safe as before.
    lookTo(shelf, now).catch(() => undefined);
  }

  function wait(isWanted: boolean): void {
    clearTimeout(timer);
    timer = isWanted ? setTimeout(lookToItNow, PAUSE_MS) : undefined;
  }

  const stop = typeof window === 'undefined' ? undefined : whenLeaving(lookToItNow);

  return {
    async read() {
      try {
        const record = await shelf.read();
        // Only once: what becomes smaller while the page is open was made so by somebody, in this tab or another.
        if (isOpening) hasLost(record);
        isOpening = false;
        return record;
      } catch (error) {
        if (isOpening) noteUnopened();
        throw error;
      }
    },
    async write(change) {
      if (change.kind === 'erase') {
        wait(false);
        return await erase(() => shelf.write(change));
      }
      await before(change, { shelf, now });
      const part = await shelf.write(change);
      await after(change, { shelf });
      if (change.kind !== 'place') wait(true);
      return part;
    },
    close() {
      wait(false);
      stop?.();
      shelf.close();
    },
  };
}

/** Forgets the copies, and how much there was. Rejects where copies are left. */
export async function forgetSecondCopy(): Promise<void> {
  writeSentinel(null);
  await deleteSnapshots();
}

/** The record goes in any case; that all is gone is only said where the copies went too. */
async function erase(eraseRecord: () => Promise<LearnerRecord>): Promise<LearnerRecord> {
  const forgotten = await forgetSecondCopy().then(
    () => null,
    (error: unknown) => ({ error }),
  );
  const empty = await eraseRecord();
  if (forgotten) throw forgotten.error;
  return empty;
}

async function before(change: Change, { shelf, now }: { shelf: Shelf; now: () => string }): Promise<void> {
  if (isRemoval(change)) await removeFromCopies(change);
  if (change.kind !== 'import' && change.kind !== 'undo-import') return;
  await shelf
    .read()
    .then(async (record) => {
      if (!isEmpty(record) && !hasLost(record)) await addSnapshot(record, now());
    })
    .catch(() => undefined);
  // The record is about to become smaller, and nobody shall be frightened by that.
  if (change.kind === 'undo-import' && readSentinel()?.seen === undefined) writeSentinel(null);
}

async function after(change: Change, { shelf }: { shelf: Shelf }): Promise<void> {
  // Once more, for a copy that another tab made in between.
  if (isRemoval(change)) await removeFromCopies(change);
  const sentinel = readSentinel();
  if (change.kind !== 'import' || sentinel?.seen === undefined) return;
  const record = await shelf.read().catch(() => emptyRecord);
  if (!isSmaller(sentinel, record)) settleLoss(record);
}

/** What cannot be taken out of the copies takes the copies with it. */
async function removeFromCopies(removal: Removal): Promise<void> {
  await editSnapshots((copy) => withoutRemoved(copy, removal)).catch(deleteSnapshots);
}

/** Brings the copies up to date, makes a new one where it is time, and writes down how much there is. */
async function lookTo(shelf: Shelf, now: () => string): Promise<void> {
  if (isSharedDevice() || writesNothingClear()) return;
  let record = await shelf.read();
  // Where something has vanished nothing is copied over what could bring it back.
  while (!isEmpty(record) && !hasLost(record)) {
    const seen = record;
    const at = now();
    const newest = await editSnapshots((copy) => caughtUp(copy, seen));
    const takeBack = isSnapshotDue(newest, seen, at) ? await addSnapshot(seen, at) : null;
    // Another tab may have removed something meanwhile, or everything, which would live on in the copy.
    record = await shelf.read();
    if (isEmpty(record)) await takeBack?.();
    if (exportFile(record) !== exportFile(seen)) continue;
    writeSentinel(sentinelOf(record, takeBack ? at : (newest?.at ?? null)));
    return;
  }
}
