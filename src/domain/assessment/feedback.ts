import { feedbackForShort } from './short.ts';
import { feedbackForCloze } from './cloze.ts';
import { feedbackForEstimate } from './estimate.ts';
import { feedbackForMatch } from './match.ts';
import { feedbackForLabel } from './label.ts';
import { feedbackForMulti } from './multi.ts';
import { feedbackForOrder } from './order.ts';
import type { Response, ScoredItem } from './response.ts';
import { feedbackForSingle } from './single.ts';
import { feedbackForSort } from './sort.ts';
import { feedbackForTrueFalse } from './truefalse.ts';

/** Chosen and fits, chosen and does not fit, fits but not chosen, defensible as well, close but not there, none of these. */
export type Verdict = 'right' | 'wrong' | 'missed' | 'also' | 'near' | 'neutral';

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
  if (item.type === 'short' && response.type === 'short') return feedbackForShort(item, response);
  if (item.type === 'cloze' && response.type === 'cloze') return feedbackForCloze(item, response);
  if (item.type === 'estimate' && response.type === 'estimate') return feedbackForEstimate(item, response);
  if (item.type === 'match' && response.type === 'match') return feedbackForMatch(item, response);
  if (item.type === 'label' && response.type === 'label') return feedbackForLabel(item, response);
  throw new Error(`the response to ${item.id} is of type ${response.type}, not ${item.type}`);
}
