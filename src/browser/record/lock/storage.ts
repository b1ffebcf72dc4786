import { emptyRecord } from '#domain/record/record.ts';
import type { LearnerStorage } from '#domain/record/storage.ts';
import { connect } from '#browser/record/connection.ts';
import { sendCourier } from '#browser/record/courier.ts';
import { mayHoldRecord } from '#browser/record/existing.ts';
import { shelfOf } from '#browser/record/indexeddb.ts';
import { keepRecord, type KeeperOptions } from '#browser/record/keeper.ts';
import type { PassphraseKey } from '#browser/record/seal.ts';
import type { Shelf } from '#browser/record/shelf.ts';
import { makeKeyring, type Keyring } from './keyring.ts';
import { lockedShelf } from './shelf.ts';
import { takeIn } from './take-in.ts';
import { tellWorker } from './worker.ts';

let ofPage: Keyring | null = null;
/** Whether the lock was erased while this page was open. */
let isOff = false;

/** The keyring of this page, the same for all who ask. */
export function keyringOfPage(): Keyring {
  ofPage ??= makeKeyring({ nowMs: () => Date.now(), tellWorker });
  return ofPage;
}

/** The lock is gone for good. What is done on this page from now on is kept as if there had never been one. */
export function endLock(): void {
  isOff = true;
  keyringOfPage().lock();
}

/** The learner's storage where a passphrase locks it. Until the key is there, changes wait in memory, and the state says so. */
export function lockedStorage(
  options: Pick<KeeperOptions, 'now' | 'newId' | 'onFirstAnswer'>,
  keyring: Keyring = keyringOfPage(),
): LearnerStorage {
  let takenIn: Promise<unknown> | null = null;

  async function findKey(): Promise<PassphraseKey | null> {
    const key = await keyring.find();
    // What cannot be taken in now is where it was, and is tried again by the next page.
    if (key !== null) await (takenIn ??= takeIn(key).catch(() => false));
    return key;
  }

  const locked = lockedShelf(findKey);
  const clear = shelfOf(connect());
  const shelf = () => (isOff ? clear : locked);
  const either: Shelf = {
    // Reading what is not there would make it.
    read: async () => (isOff && !(await mayHoldRecord()) ? emptyRecord : await shelf().read()),
    write: (change) => shelf().write(change),
    close: clear.close,
  };

  return keepRecord(either, {
    ...options,
    courier(lookAgain) {
      const courier = sendCourier(lookAgain);
      const stop = keyring.subscribe(lookAgain);
      return {
        tell: courier.tell,
        close() {
          stop();
          courier.close();
        },
      };
    },
  });
}
