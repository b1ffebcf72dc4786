import type { Change } from '#domain/record/change.ts';
import { parseEntry, type Entries } from '#domain/record/entry.ts';
import { emptyRecord, type LearnerRecord } from '#domain/record/record.ts';
import type { LearnerStorage, MemoryReason } from '#domain/record/storage.ts';
import type { Courier, News } from './courier.ts';
import { patched } from './patch.ts';
import { queueFor, type Outcome } from './queue.ts';
import { saveStateBoard } from './save-state.ts';
import type { Shelf } from './shelf.ts';
import { errorName, LOCKED } from './trouble.ts';
import { tryingAgain } from './trying-again.ts';
import type { Unkept } from './unkept.ts';

/** What the keeper takes from outside. */
export interface KeeperOptions {
  /** The moment, as an ISO date and time in UTC. */
  readonly now: () => string;
  /** A random id that was never given out before. */
  readonly newId: () => string;
  /** Why there is only memory from the start; absent where the shelf is the device's. */
  readonly memoryReason?: MemoryReason;
  /** Word to and from other tabs. */
  readonly courier?: (lookAgain: (news?: News) => void) => Courier;
  /** Called once, after the first answer or text is kept. */
  readonly onFirstAnswer?: () => void;
  /** Where answers lie until they are on the shelf; absent where writing to the shelf takes no time. */
  readonly unkept?: Unkept;
}

/** Keeps a record on a shelf: the learner's storage, whatever the shelf is made of. */
export function keepRecord(shelf: Shelf, options: KeeperOptions): LearnerStorage {
  const { now, newId, memoryReason, onFirstAnswer, unkept } = options;
  const board = saveStateBoard(memoryReason);
  let hasAnswered = false;
  /** The record as it lies on the shelf; null when it has to be read again. */
  let known: LearnerRecord | null = null;
  /** The same, perhaps out of date, for when reading fails. */
  let lastKnown = emptyRecord;
  /** The read that will tell what is there now; false when it failed. */
  let read: Promise<boolean> | null = null;
  /** The read under way, whether or not a change has overtaken it, and the one that waits for its end. */
  let underWay: Promise<boolean> | null = null;
  let next: Promise<boolean> | null = null;
  /** How often there was something new: what was read before the last time is out of date. */
  let news = 0;
  /** A device that was too slow once, or had no room, may do better by itself: nobody shall have to type something for it. */
  const tries = tryingAgain(() => {
    queue.retry();
    board.announce();
  });

  const queue = queueFor(shelf, {
    known: () => lastKnown,
    onKept(change, part) {
      // It goes on: should it be stuck once more, the next try shall come soon.
      tries.stop();
      if (change.kind === 'append') unkept?.drop(change.id);
      lookAgain(patched(known, change, part));
      lastKnown = { ...lastKnown, counter: Math.max(lastKnown.counter, part.counter) };
      if (change.kind !== 'place') board.save();
      courier?.tell();
      if (hasAnswered || (change.kind !== 'append' && change.kind !== 'note')) return;
      hasAnswered = true;
      onFirstAnswer?.();
    },
    onStuck: meetTrouble,
    onClear: recover,
  });

  const courier = options.courier?.((news) => {
    lookAgain(null);
    // The page that was left for this one may have had no time.
    if (news === 'back') takeUp();
    queue.retry();
    board.announce();
  });

  function meetTrouble(error: unknown): void {
    board.fail(error);
    // What is locked waits for a person, who says when to look again.
    if (errorName(error) !== LOCKED) tries.later();
  }

  function recover(): void {
    tries.stop();
    board.recover();
  }

  /** Takes what was read as the newest, or drops it; also a read under way, which may have begun before the change. */
  function lookAgain(record: LearnerRecord | null): void {
    news += 1;
    read = null;
    known = record;
    lastKnown = record ?? lastKnown;
  }

  /** One read at a time: where other tabs write and write, a read for each change would keep the device from writing. */
  function readAgain(): Promise<boolean> {
    read = underWay === null ? readNow() : (next ??= underWay.then(readNow));
    return read;
  }

  function readNow(): Promise<boolean> {
    const begun = news;
    next = null;
    underWay = shelf.read().then(
      (record) => {
        underWay = null;
        if (begun === news) lookAgain(record);
        if (queue.isEmpty()) recover();
        return true;
      },
      (error: unknown) => {
        underWay = null;
        if (begun === news) read = null;
        meetTrouble(error);
        return false;
      },
    );
    return underWay;
  }

  takeUp();

  /** Keeps what earlier pages could not. */
  function takeUp(): void {
    for (const { id, at, counter: _given, ...draft } of unkept?.list() ?? [])
      void keep({ kind: 'append', draft, id, at });
  }

  async function keep(change: Change): Promise<Outcome> {
    board.begin();
    const outcome = await queue.add(change);
    board.end();
    return outcome;
  }

  return {
    get state() {
      return board.state();
    },
    async load() {
      // A change may overtake a read; then it is read once more.
      while (known === null && (await (read ?? readAgain())));
      return queue.over(known ?? lastKnown);
    },
    async append(draft) {
      const change = { kind: 'append', draft, id: newId(), at: now() } as const;
      const attempt = valid('attempts', { ...draft, id: change.id, counter: 1, at: change.at });
      unkept?.put(attempt);
      const { part } = await keep(change);
      return part.attempts.find(({ id }) => id === change.id) ?? attempt;
    },
    async saveNote(item, text, basedOn) {
      const change = { kind: 'note', item, text, basedOn, at: now() } as const;
      const note = valid('notes', { item, text, others: [], edited: 1, at: change.at });
      const { part } = await keep(change);
      return part.notes.find((kept) => kept.item === item) ?? note;
    },
    async dropText(item, text) {
      await keep({ kind: 'drop-text', item, text });
    },
    async savePlace(lesson, anchor) {
      const { at } = valid('place', { lesson, anchor, counter: 1, at: now() });
      // Kept quietly: "saved" is about what learners did, not about where they read.
      await queue.add({ kind: 'place', lesson, anchor, at });
      board.announce();
    },
    async remove(ids) {
      await keep({ kind: 'remove', ids });
    },
    async importRecord(record) {
      await keep({ kind: 'import', record });
    },
    async undoImport(imported) {
      await keep({ kind: 'undo-import', ...imported });
    },
    async erase() {
      queue.drop();
      return (await keep({ kind: 'erase' })).isKept;
    },
    subscribe: board.subscribe,
    close() {
      tries.stop();
      courier?.close();
      shelf.close();
    },
  };
}

/** What is saved must be understood when read again; anything else is a mistake of ours, better met now. */
function valid<K extends keyof Entries>(kind: K, raw: Entries[K]): Entries[K] {
  const parsed = parseEntry(kind, raw);
  if (parsed.kind === 'entry') return parsed.entry;
  throw new TypeError(`An entry for ${kind} cannot be saved: its field "${parsed.reason}" does not fit.`);
}
