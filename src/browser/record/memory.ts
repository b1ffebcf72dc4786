import { applyChange } from '#domain/record/change.ts';
import { emptyRecord, type LearnerRecord } from '#domain/record/record.ts';
import type { LearnerStorage, MemoryReason } from '#domain/record/storage.ts';
import { keepRecord, type KeeperOptions } from './keeper.ts';

/** What a session in memory begins with. */
export interface MemoryOptions extends Pick<KeeperOptions, 'now' | 'newId'> {
  /** Why there is no better place. */
  readonly reason: MemoryReason;
  /** What could still be read, to look at and to export. */
  readonly record?: LearnerRecord;
  /** Erases what lies on the device nevertheless. */
  readonly eraseDevice?: () => Promise<void>;
}

/** The learner's storage where the device's cannot be had: lasts as long as the page, and says so from the start. */
export function memoryStorage({
  reason,
  record = emptyRecord,
  eraseDevice,
  now,
  newId,
}: MemoryOptions): LearnerStorage {
  let kept = record;
  return keepRecord(
    {
      read: () => Promise.resolve(kept),
      async write(change) {
        kept = applyChange(kept, change);
        if (change.kind === 'erase') await eraseDevice?.();
        return kept;
      },
      close: () => undefined,
    },
    { now, newId, memoryReason: reason },
  );
}
