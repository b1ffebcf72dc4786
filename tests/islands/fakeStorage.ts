import { applyChange, type Change } from '#domain/record/change.ts';
import type { Json } from '#domain/record/json.ts';
import { emptyRecord, type LearnerRecord } from '#domain/record/record.ts';
import type { LearnerStorage, SaveState } from '#domain/record/storage.ts';

/** A learner's storage that a test can look into, and through which it can be somebody else's tab. */
export interface FakeStorage extends LearnerStorage {
  readonly now: () => LearnerRecord;
  /** Makes a change as another tab would. */
  readonly elsewhere: (change: Change) => void;
  /** Sets the state as trouble would. */
  readonly become: (state: SaveState) => void;
  /** While held, changes wait and nothing is saved. */
  readonly hold: () => () => void;
  /** What `openRecord` is in the browser. The same function for ever, as there. */
  readonly open: () => Promise<LearnerStorage>;
}

const at = '2026-11-23T10:00:00.000Z';

/** Keeps a record in a variable, by the rules of the real one. */
export function fakeStorage(record: LearnerRecord = emptyRecord): FakeStorage {
  let kept = record;
  let state: SaveState = { kind: 'ready' };
  let ids = 0;
  let gate: Promise<void> = Promise.resolve();
  const ours = new Map<string, number>();
  const listeners = new Set<() => void>();
  const announce = () => listeners.forEach((listener) => listener());
  const become = (next: SaveState) => {
    state = next;
    announce();
  };
  const make = async (change: Change) => {
    if (state.kind !== 'memory') become({ kind: 'saving' });
    await gate;
    kept = applyChange(kept, change);
    become(state.kind === 'memory' ? state : { kind: 'saved' });
  };
  const storage: FakeStorage = {
    open: () => Promise.resolve(storage),
    get state() {
      return state;
    },
    now: () => kept,
    elsewhere: (change) => {
      kept = applyChange(kept, change);
      announce();
    },
    become,
    hold: () => {
      let open = () => {};
      gate = new Promise((resolve) => (open = resolve));
      return open;
    },
    load: () => Promise.resolve(kept),
    append: async (draft) => {
      ids += 1;
      const id = `attempt-${ids}`;
      await make({ kind: 'append', draft, id, at });
      const attempt = kept.attempts.find((one) => one.id === id);
      if (!attempt) throw new Error('the attempt was not kept');
      return attempt;
    },
    saveNote: async (item, text, basedOn) => {
      await make({ kind: 'note', item, text, basedOn, ours: ours.get(item) ?? 0, at });
      const note = kept.notes.find((one) => one.item === item);
      if (!note) throw new Error('the note was not kept');
      ours.set(item, note.edited);
      return note;
    },
    dropText: (item, text) => make({ kind: 'drop-text', item, text }),
    savePlace: (lesson, anchor) => make({ kind: 'place', lesson, anchor, at }),
    remove: (removed) => make({ kind: 'remove', ids: removed }),
    importRecord: (other) => make({ kind: 'import', record: other }),
    undoImport: (imported) => make({ kind: 'undo-import', ...imported }),
    erase: async () => {
      await make({ kind: 'erase' });
      return true;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close: () => {},
  };
  return storage;
}

/** A record with attempts already in it, oldest first. */
export function recordWith(...attempts: { item: string; rev?: number; response: unknown }[]): LearnerRecord {
  return attempts.reduce<LearnerRecord>(
    (record, { item, rev = 1, response }, place) =>
      applyChange(record, {
        kind: 'append',
        id: `earlier-${place}`,
        at,
        draft: {
          item,
          assessment: 'a-quiz',
          rev,
          lang: 'en',
          behaviour: 'practice',
          response: JSON.parse(JSON.stringify(response)) as Json,
          earned: null,
          possible: null,
        },
      }),
    emptyRecord,
  );
}
