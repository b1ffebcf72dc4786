import type { Change } from '#domain/record/change.ts';
import type { LearnerRecord } from '#domain/record/record.ts';

/** What a record lies on: the browser's database, or memory. It may fail at any time; whoever uses it sees to that. */
export interface Shelf {
  /** Everything on it. */
  readonly read: () => Promise<LearnerRecord>;
  /** Makes one change. Resolves when it is on the shelf for good, with the part of the record that the change touched. */
  readonly write: (change: Change) => Promise<LearnerRecord>;
  readonly close: () => void;
}
