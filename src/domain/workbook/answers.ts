import { isScored } from '#domain/assessment/families.ts';
import { attemptsOf, type Attempt } from '#domain/record/attempt.ts';
import type { LearnerRecord } from '#domain/record/record.ts';
import type { WorkbookCheck, WorkbookItem } from '#domain/workbook.ts';

/** What the last answer to an item was worth. `earlier`: it answered a version of the item that has changed since. */
export type Verdict = 'right' | 'partly' | 'wrong' | 'unsure' | 'earlier';

/** All that was answered to one item. */
export interface ItemAnswers {
  readonly item: WorkbookItem;
  /** Oldest first; at least one. */
  readonly attempts: readonly Attempt[];
  readonly verdict: Verdict;
  /** When it was last answered. */
  readonly at: string;
}

/** How an assessment with a key stands, by the last answer to each item. */
export interface QuizResult {
  readonly of: number;
  readonly answered: number;
  readonly right: number;
  readonly partly: number;
  /** Answers to versions of items that have changed since; they are neither right nor wrong now. */
  readonly earlier: number;
  /** When the last answer was given. */
  readonly at: string;
}

/** The answers to an assessment's items that have a key, in their order. */
export function answersTo(check: WorkbookCheck, record: LearnerRecord): ItemAnswers[] {
  return scoredItems(check).flatMap((item) => {
    const attempts = attemptsOf(record, item.id, item.formerly);
    const last = attempts.at(-1);
    return last ? [{ item, attempts, verdict: verdictOf(last, item), at: last.at }] : [];
  });
}

/** The result of an assessment; null where nothing with a key was answered. */
export function quizResult(check: WorkbookCheck, answers: readonly ItemAnswers[]): QuizResult | null {
  const at = answers
    .map((one) => one.at)
    .sort()
    .at(-1);
  if (at === undefined) return null;
  const count = (verdict: Verdict) => answers.filter((one) => one.verdict === verdict).length;
  const counts = { right: count('right'), partly: count('partly'), earlier: count('earlier') };
  return { of: scoredItems(check).length, answered: answers.length, ...counts, at };
}

function scoredItems({ items }: WorkbookCheck): WorkbookItem[] {
  return items.filter(isScored);
}

function verdictOf({ rev, earned, possible }: Attempt, item: WorkbookItem): Verdict {
  if (rev !== item.rev) return 'earlier';
  if (earned === null || possible === null) return 'unsure';
  if (earned >= possible) return 'right';
  return earned > 0 ? 'partly' : 'wrong';
}
