import type { Attempt } from '#domain/record/attempt.ts';
import type { Named } from '#domain/record/completion.ts';
import { isCardItem } from '#domain/record/card.ts';
import { isDoneMark, markItem } from '#domain/record/done-mark.ts';
import type { Note } from '#domain/record/note.ts';
import type { LearnerRecord } from '#domain/record/record.ts';

/** Entries from earlier versions of the site: their item, assessment or lesson is no longer there. */
export interface Leftovers {
  readonly notes: readonly Note[];
  /** Answers by item, in the order of the first answer; each oldest first. */
  readonly attempts: readonly (readonly Attempt[])[];
  /** How many entries cannot be understood. They are kept and exported, and shown nowhere. */
  readonly unreadable: number;
}

/** What found its place already. */
interface Placed {
  readonly lessons: readonly Named[];
  readonly attempts: readonly Attempt[];
  readonly notes: readonly Note[];
}

/** Whatever of a record found no place. */
export function leftovers(record: LearnerRecord, placed: Placed): Leftovers {
  const attempts = new Set(placed.attempts);
  const notes = new Set(placed.notes);
  const marks = new Set<string>(
    placed.lessons.flatMap(({ id, formerly = [] }) => [id, ...formerly]).map(markItem),
  );
  const byItem = new Map<string, Attempt[]>();
  for (const attempt of record.attempts) {
    const hasPlace =
      attempts.has(attempt) || isCardItem(attempt.item) || (isDoneMark(attempt) && marks.has(attempt.item));
    if (!hasPlace) byItem.set(attempt.item, [...(byItem.get(attempt.item) ?? []), attempt]);
  }
  return {
    notes: record.notes.filter((note) => !notes.has(note) && isWritten(note)),
    attempts: [...byItem.values()],
    unreadable: record.damaged.length,
  };
}

/** Whether there is anything to read: an emptied text is gone, unless other texts were kept beside it. */
export function isWritten({ text, others }: Note): boolean {
  return text.trim() !== '' || others.length > 0;
}
