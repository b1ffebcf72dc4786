import type { Attempt, AttemptDraft } from './attempt.ts';
import type { Note } from './note.ts';
import type { LearnerRecord } from './record.ts';
import type { Imported } from './undo.ts';

/**
 * Why changes are in memory only. `blocked`: the browser does not let us store or never answered. `full`: no room.
 * `disk`: writing failed. `readonly`: storage may be read, not written. `newer-version`: another tab has a newer site.
 * `damaged`: what is stored cannot be opened. `locked`: it waits for its passphrase. `shared`: others use this device, and
 * the learner wants nothing kept after this tab. `nothing`: the learner wants nothing kept at all.
 */
export type MemoryReason =
  'blocked' | 'full' | 'disk' | 'readonly' | 'newer-version' | 'damaged' | 'locked' | Wish;

/** A reason that the learner chose. */
type Wish = 'shared' | 'nothing';

/** A reason that nobody chose. */
export type TroubleReason = Exclude<MemoryReason, Wish>;

/**
 * Where the learner's changes are. `ready`: none were made on this page. `saving`: on their way. `saved`: all are on the
 * disk. `memory`: some or all last only as long as this page. The object stays the same until the state changes.
 */
export type SaveState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'memory'; readonly reason: MemoryReason };

/** Why changes do not reach a place where the learner wants them; null while all is well. */
export function troubleIn(state: SaveState): TroubleReason | null {
  return state.kind === 'memory' && !isWish(state.reason) ? state.reason : null;
}

function isWish(reason: MemoryReason): reason is Wish {
  return reason === 'shared' || reason === 'nothing';
}

/**
 * Who keeps the record: this browser, or an LMS. A promise of a change resolves once the change is kept; `state` says
 * whether on the disk or in memory. It never rejects because of storage. Methods may be passed around on their own.
 */
export interface LearnerStorage {
  readonly state: SaveState;
  /** The whole record, with the changes that wait in memory. The same object until something changes. */
  readonly load: () => Promise<LearnerRecord>;
  /** Adds an attempt or a done mark. */
  readonly append: (draft: AttemptDraft) => Promise<Attempt>;
  /** Saves a text. `basedOn` is `edited` of the note in view, 0 for none; a text it did not know is kept beside it. */
  readonly saveNote: (item: string, text: string, basedOn: number) => Promise<Note>;
  /** Lets go of one of a note's kept texts. */
  readonly dropText: (item: string, text: string) => Promise<void>;
  /** Remembers where to resume. Does not show in `state` while all goes well. */
  readonly savePlace: (lesson: string, anchor: string | null) => Promise<void>;
  /** Deletes attempts by id and notes by item; only their ids stay, as tombstones. */
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Merges a record that was read from a file and previewed. */
  readonly importRecord: (record: LearnerRecord) => Promise<void>;
  /** Takes an import back: what was here before it, and what was done since. */
  readonly undoImport: (imported: Imported) => Promise<void>;
  /** Deletes everything. True once it is gone from the device's storage; false if only from this page. */
  readonly erase: () => Promise<boolean>;
  /** Calls back when the state or the record changed, here or in another tab. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Lets go of the device's storage. */
  readonly close: () => void;
}
