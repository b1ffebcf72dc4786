import { feedbackForMulti } from './multi.ts';
import { feedbackForOrder } from './order.ts';
import type { Response, ScoredItem } from './response.ts';
import { feedbackForSingle } from './single.ts';
import { feedbackForSort } from './sort.ts';
import { feedbackForTrueFalse } from './truefalse.ts';

/** Chosen and fits, chosen and does not fit, fits but not chosen, defensible as well, none of these. */
export type Verdict = 'right' | 'wrong' | 'missed' | 'also' | 'neutral';

/** What the learner is told about one option, card or step. */
export interface Feedback {
  /** Of the option, card or step; `true` and `false` for a claim. */
  readonly id: string;
  readonly verdict: Verdict;
  readonly text: string;
}

/** Everything that can be said about a response, part by part. */
export function feedbackFor(item: ScoredItem, response: Response): readonly Feedback[] {
  if (item.type === 'single' && response.type === 'single') return feedbackForSingle(item, response);
  if (item.type === 'multi' && response.type === 'multi') return feedbackForMulti(item, response);
  if (item.type === 'truefalse' && response.type === 'truefalse') return feedbackForTrueFalse(item, response);
  if (item.type === 'sort' && response.type === 'sort') return feedbackForSort(item, response);
  if (item.type === 'order' && response.type === 'order') return feedbackForOrder(item, response);
  throw new Error(`the response to ${item.id} is of type ${response.type}, not ${item.type}`);
}
