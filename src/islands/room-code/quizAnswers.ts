import { isOpen, isScored } from '#domain/assessment/families.ts';
import { recallOpen } from '#domain/assessment/open/recall.ts';
import { attemptsOf } from '#domain/record/attempt.ts';
import type { LearnerRecord } from '#domain/record/record.ts';
import { answersOfItem, type Answers } from '#domain/room/answers.ts';
import type { Standing } from '#islands/useAnswers.ts';
import type { Quiz } from '#schema/types.ts';

interface Known {
  /** Answers to items with a key, as they were checked or kept. */
  standing: Standing;
  /** Where the answers to open items are. */
  record: LearnerRecord;
  aliases: Readonly<Record<string, readonly string[]>>;
}

/** What was answered in a quiz so far, as a room counts it. */
export function quizAnswers({ items }: Quiz, { standing, record, aliases }: Known): Answers {
  return Object.assign(
    {},
    ...items.map((item) => {
      if (isScored(item)) {
        const checked = standing[item.id]?.checked;
        return checked ? answersOfItem(item, checked) : {};
      }
      if (!isOpen(item)) return {};
      const recalled = recallOpen(item, attemptsOf(record, item.id, aliases[item.id]));
      return recalled?.kind === 'same' ? answersOfItem(item, recalled.response) : {};
    }),
  ) as Answers;
}
