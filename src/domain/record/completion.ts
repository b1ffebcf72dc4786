import { attemptsOf } from './attempt.ts';
import { latestDoneMark } from './done-mark.ts';
import { noteOf } from './note.ts';
import type { LearnerRecord } from './record.ts';

/** How far a learner is with a lesson. Computed, never stored. */
export type Completion = 'not-started' | 'begun' | 'done';

/** A thing with an id, and the ids it had before. */
export interface Named {
  readonly id: string;
  readonly formerly?: readonly string[];
}

/** What completion needs to know of a check. Without `items`, what is kept under its own id counts: inventories, simulations, dialogues, sheets. */
export interface CheckOutline extends Named {
  readonly items: readonly Named[];
}

/** What completion needs to know of a lesson: its checks, those that count. */
export interface LessonOutline extends Named {
  readonly checks: readonly CheckOutline[];
}

/**
 * Done when the learner's latest mark says so, or when every check was tried. A mark taken back counts from there on:
 * only what is tried after it makes the lesson done again.
 */
export function completionOf(lesson: LessonOutline, record: LearnerRecord): Completion {
  const mark = latestDoneMark(record, lesson.id, lesson.formerly);
  if (mark?.response.done === true) return 'done';

  const since = mark?.counter ?? 0;
  const fresh = {
    attempts: record.attempts.filter((attempt) => attempt.counter > since),
    notes: record.notes.filter((note) => note.edited > since),
  };
  const { checks } = lesson;
  if (checks.length > 0 && checks.every((check) => isTried(check, fresh))) return 'done';

  const here = record.place !== null && idsOf(lesson).includes(record.place.lesson);
  const begun = mark !== undefined || here || checks.some((check) => isTouched(check, record));
  return begun ? 'begun' : 'not-started';
}

/** How a lesson came to be done: by the learner's mark, or by trying every check in it. */
export interface Done {
  readonly by: 'mark' | 'checks';
  /** When, as an ISO date and time in UTC. Of a text only the last edit is known. */
  readonly at: string;
}

/** How and when a lesson became done; null where it is not. */
export function doneBy(lesson: LessonOutline, record: LearnerRecord): Done | null {
  if (completionOf(lesson, record) !== 'done') return null;
  const mark = latestDoneMark(record, lesson.id, lesson.formerly);
  if (mark?.response.done === true) return { by: 'mark', at: mark.at };

  const since = mark?.counter ?? 0;
  const ids = new Set(lesson.checks.flatMap((check) => [check, ...check.items].flatMap(idsOf)));
  const isOurs = ({ item }: { readonly item: string }) => ids.has(item);
  const attempts = record.attempts.filter((attempt) => isOurs(attempt) && attempt.counter > since);
  const notes = record.notes.filter((note) => isOurs(note) && note.edited > since);
  const step = [...attempts, ...notes.map(({ edited, at }) => ({ counter: edited, at }))]
    .sort((a, b) => a.counter - b.counter)
    .find(({ counter }) => {
      const soFar = {
        attempts: attempts.filter((attempt) => attempt.counter <= counter),
        notes: notes.filter((note) => note.edited <= counter),
      };
      return lesson.checks.every((check) => isTried(check, soFar));
    });
  return step ? { by: 'checks', at: step.at } : null;
}

type Work = Pick<LearnerRecord, 'attempts' | 'notes'>;

/** Whether every item of a check was answered or written about. Right or wrong does not matter. */
function isTried(check: CheckOutline, work: Work): boolean {
  if (check.items.length > 0) return check.items.every((item) => isAnswered(item, work));
  // A finished inventory, a run or a sheet is kept under the check's own id; single statements are not yet a result.
  return isAnswered(check, work);
}

function isTouched(check: CheckOutline, work: Work): boolean {
  return hasAttempt(check, work) || [check, ...check.items].some((item) => isAnswered(item, work));
}

function hasAttempt(check: Named, work: Work): boolean {
  const ids = idsOf(check);
  return work.attempts.some((attempt) => ids.includes(attempt.assessment) || ids.includes(attempt.item));
}

function isAnswered(item: Named, work: Work): boolean {
  const written = noteOf(work, item.id, item.formerly)?.text.trim() ?? '';
  return written !== '' || attemptsOf(work, item.id, item.formerly).length > 0;
}

function idsOf(named: Named): readonly string[] {
  return [named.id, ...(named.formerly ?? [])];
}
