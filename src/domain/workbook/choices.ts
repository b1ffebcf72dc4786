import { isOpen } from '#domain/assessment/families.ts';
import { recallOpen } from '#domain/assessment/open/recall.ts';
import type { OpenResponse } from '#domain/assessment/open/response.ts';
import { attemptsOf, type Attempt } from '#domain/record/attempt.ts';
import type { LearnerRecord } from '#domain/record/record.ts';
import type { OpenWorkbookItem, WorkbookCheck } from '#domain/workbook.ts';

/** What was chosen in an item without a key. Never right or wrong. */
export interface ItemChoice {
  readonly item: OpenWorkbookItem;
  /** Oldest first; at least one. */
  readonly attempts: readonly Attempt[];
  /** The last one; absent where it can no longer be told. */
  readonly response: OpenResponse | undefined;
  /** Whether it answered a version of the item that has changed since. */
  readonly isEarlier: boolean;
  /** When it was last chosen. */
  readonly at: string;
}

/** The choices in an assessment's items without a key, in their order. */
export function choicesIn(check: WorkbookCheck, record: LearnerRecord): ItemChoice[] {
  return check.items.filter(isOpenItem).flatMap((item) => {
    const attempts = attemptsOf(record, item.id, item.formerly);
    const last = attempts.at(-1);
    const recalled = recallOpen(item.open, attempts);
    if (!last || !recalled) return [];
    const isEarlier = recalled.kind === 'changed';
    const response = recalled.kind === 'changed' ? recalled.former : recalled.response;
    return [{ item, attempts, response, isEarlier, at: last.at }];
  });
}

function isOpenItem(item: WorkbookCheck['items'][number]): item is OpenWorkbookItem {
  return isOpen(item) && item.open !== undefined;
}
