import { applyChange, type Change } from '#domain/record/change.ts';
import type { LearnerRecord } from '#domain/record/record.ts';
import type { Shelf } from './shelf.ts';

/** What became of a change. */
export interface Outcome {
  /** The record after the change, or the part of it that the change touched. */
  readonly part: LearnerRecord;
  /** Whether it is on the shelf. If not, it waits in memory and is tried again before the next change. */
  readonly isKept: boolean;
}

/** What a queue needs of whoever owns it. */
export interface QueueOwner {
  /** The record as last read. */
  readonly known: () => LearnerRecord;
  readonly onKept: (change: Change, part: LearnerRecord) => void;
  readonly onStuck: (error: unknown) => void;
  /** No change waits any more. */
  readonly onClear: () => void;
}

/** Changes on their way to the shelf, one at a time and in order. */
export interface Queue {
  readonly add: (change: Change) => Promise<Outcome>;
  /** Tries again to put what waits on the shelf. */
  readonly retry: () => void;
  /** Gives up what waits: it is about to be erased. */
  readonly drop: () => void;
  readonly isEmpty: () => boolean;
  /** A record with the waiting changes made to it. The same object when none waits. */
  readonly over: (record: LearnerRecord) => LearnerRecord;
}

interface Waiting {
  readonly change: Change;
  tell: ((outcome: Outcome) => void) | null;
}

/** A queue before a shelf. */
export function queueFor(shelf: Shelf, owner: QueueOwner): Queue {
  let waiting: Waiting[] = [];
  /** The change under way; it still counts as waiting when somebody reads. */
  let current: Waiting | null = null;
  let isRunning = false;
  let isStuck = false;
  /** Counter of this page's last kept edit, by note. */
  const ours = new Map<string, number>();

  function over(record: LearnerRecord): LearnerRecord {
    const edits = new Map(ours);
    return [...(current === null ? [] : [current]), ...waiting].reduce((before, { change }) => {
      const after = applyChange(before, building(change, edits));
      remember(change, after, edits);
      return after;
    }, record);
  }

  /** Gives word that changes are in memory, to those who still wait for it. */
  function tellWaiting(entries: readonly Waiting[]): void {
    const part = over(owner.known());
    for (const entry of entries) {
      entry.tell?.({ part, isKept: false });
      entry.tell = null;
    }
  }

  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      current = next;
      try {
        const part = await shelf.write(building(next.change, ours));
        current = null;
        remember(next.change, part, ours);
        owner.onKept(next.change, part);
        next.tell?.({ part, isKept: true });
      } catch (error) {
        current = null;
        waiting = [next, ...waiting];
        isStuck = true;
        owner.onStuck(error);
        tellWaiting(waiting);
        isRunning = false;
        return;
      }
    }
    isRunning = false;
    isStuck = false;
    owner.onClear();
  }

  return {
    add(change) {
      return new Promise((resolve) => {
        const entry = { change, tell: resolve };
        waiting.push(entry);
        // While the shelf is in trouble nobody is kept waiting for its time limits; whether all is gone must be known, though.
        if (isStuck && change.kind !== 'erase') tellWaiting([entry]);
        void run();
      });
    },
    retry() {
      if (waiting.length > 0) void run();
    },
    drop() {
      tellWaiting(waiting);
      waiting = [];
    },
    isEmpty: () => current === null && waiting.length === 0,
    over,
  };
}

function building(change: Change, edits: ReadonlyMap<string, number>): Change {
  if (change.kind !== 'note') return change;
  return { ...change, ours: edits.get(change.item) ?? change.basedOn };
}

function remember(change: Change, part: LearnerRecord, edits: Map<string, number>): void {
  // Counters begin anew with the next answer, and would be mistaken for old ones.
  if (change.kind === 'erase') edits.clear();
  if (change.kind !== 'note') return;
  const note = part.notes.find(({ item }) => item === change.item);
  if (note !== undefined) edits.set(change.item, note.edited);
}
