import { latestAttempt, type Attempt, type AttemptDraft } from './attempt.ts';
import { isPlain } from './json.ts';

/** A learner's own word that a lesson is done, or not done after all. Kept as an attempt, so that marks have a history too. */
export interface DoneMark extends Attempt {
  readonly item: `lesson:${string}`;
  readonly behaviour: 'mark';
  readonly response: { readonly done: boolean };
}

/** The item that a lesson's done marks are saved under. No item of content can have a colon in its id. */
export function markItem(lesson: string): `lesson:${string}` {
  return `lesson:${lesson}`;
}

/** A done mark to append. */
export function draftDoneMark(lesson: string, done: boolean, { lang }: { lang: string }): AttemptDraft {
  const item = markItem(lesson);
  return {
    item,
    assessment: item,
    rev: 1,
    lang,
    behaviour: 'mark',
    response: { done },
    earned: null,
    possible: null,
  };
}

/** Whether an attempt is a done mark. */
export function isDoneMark(attempt: Attempt): attempt is DoneMark {
  return (
    attempt.behaviour === 'mark' &&
    attempt.item.startsWith('lesson:') &&
    isPlain(attempt.response) &&
    typeof attempt.response['done'] === 'boolean'
  );
}

/** The last mark set on a lesson, also under its earlier ids; absent where the learner never said. */
export function latestDoneMark(
  record: { readonly attempts: readonly Attempt[] },
  lesson: string,
  aliases: readonly string[] = [],
): DoneMark | undefined {
  const marks = record.attempts.filter(isDoneMark);
  const mark = latestAttempt({ attempts: marks }, markItem(lesson), aliases.map(markItem));
  return mark !== undefined && isDoneMark(mark) ? mark : undefined;
}
