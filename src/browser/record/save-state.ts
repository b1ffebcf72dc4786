import type { MemoryReason, SaveState } from '#domain/record/storage.ts';
import { troubleUsing } from './trouble.ts';

/** The state of saving on this page, told to those who listen when it changes. */
export interface SaveStateBoard {
  readonly state: () => SaveState;
  /** A change that the learner made is on its way. */
  readonly begin: () => void;
  /** That change has arrived, wherever it could. */
  readonly end: () => void;
  /** Something the learner did is on the disk. */
  readonly save: () => void;
  readonly fail: (error: unknown) => void;
  /** Whatever was wrong is over, and nothing is in memory only. */
  readonly recover: () => void;
  readonly announce: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const READY: SaveState = { kind: 'ready' };
const SAVING: SaveState = { kind: 'saving' };
const SAVED: SaveState = { kind: 'saved' };

/** A board; with `memoryReason` one that says "memory" for good, save for trouble where memory was the learner's wish. */
export function saveStateBoard(memoryReason?: MemoryReason): SaveStateBoard {
  const listeners = new Set<() => void>();
  const atRest: SaveState | null =
    memoryReason === undefined ? null : { kind: 'memory', reason: memoryReason };
  const isForGood = memoryReason !== undefined && memoryReason !== 'shared';
  let trouble = atRest;
  let onTheWay = 0;
  let hasSaved = false;

  function announce(): void {
    for (const listener of [...listeners]) listener();
  }

  return {
    // Trouble comes first: while it lasts, a new try must not make the notice flicker.
    state: () => trouble ?? (onTheWay > 0 ? SAVING : hasSaved ? SAVED : READY),
    begin() {
      onTheWay += 1;
      announce();
    },
    end() {
      onTheWay -= 1;
      announce();
    },
    save() {
      hasSaved = true;
    },
    fail(error) {
      const reason = troubleUsing(error);
      if (isForGood || (trouble?.kind === 'memory' && trouble.reason === reason)) return;
      trouble = { kind: 'memory', reason };
      announce();
    },
    recover() {
      if (trouble === atRest) return;
      trouble = atRest;
      announce();
    },
    announce,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
