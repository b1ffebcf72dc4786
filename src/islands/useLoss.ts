import { useSyncExternalStore } from 'react';
import { lossHere, whenLossChanges } from '#browser/record/loss.ts';
import type { Loss } from '#domain/record/sentinel.ts';

/** What of the learner's work has vanished from this device; null while all is well. */
export function useLoss(): Loss | null {
  return useSyncExternalStore(whenLossChanges, lossHere, () => null);
}
